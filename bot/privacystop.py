"""Numbers of one person that do not belong in a register of action points: found in text, and masked.

BSN: 8 or 9 digits that pass the elfproef (Logisch ontwerp BRP, 01.20 Burgerservicenummer: the digits times
9, 8, …, 2, -1 add up to a multiple of 11). V-nummer: the 10 digits by which the authorities of the
Vreemdelingenwet know somebody, given out by the Basisvoorziening Vreemdelingen; no check digit is published,
so a bare one is taken for it when it begins with 2, as those in use do. With the letter in front
('V1234567890') it is one whatever it begins with; nine or eleven digits are none.

With a word for it near by ('BSN', 'v-nr') any number of that length is held back, whatever its digits: who
mistypes a BSN still writes one. Without, a phone number, date, amount or part of a longer reference is left
alone where the text makes that certain; in doubt the person is asked.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

Soort = Literal["BSN", "V-nummer"]
MASK = "[nummer weggelaten]"
_NEAR = 40  # characters between a word for the number and the number
_WORDS: tuple[tuple[Soort, re.Pattern[str]], ...] = (
    (
        "BSN",
        re.compile(
            r"(?<![^\W_])(?:bsn(?:[\s-]?(?:nummer|nr))?|burger\s?service\s?(?:nummer|nr)"
            r"|sofi(?:[\s-]?(?:nummer|nr))?)(?![^\W\d_])",
            re.IGNORECASE,
        ),
    ),
    (
        "V-nummer",
        re.compile(
            r"(?<![^\W_])(?:v[\s.-]?(?:nummer|nr|num)|(?:vreemdelingen|crv)[\s-]?(?:nummer|nr))(?![^\W\d_])",
            re.IGNORECASE,
        ),
    ),
)
# Digits in a row, or in groups with one and the same sign between them; not within a longer number.
_RUN = re.compile(r"(?<![0-9])[0-9]+(?:(?P<sign>[ .\-\u2010-\u2015/_])[0-9]+(?:(?P=sign)[0-9]+)*)?(?![0-9])")
_PHONE_BEFORE = re.compile(
    r"(?:\+[0-9]{1,3}[ -]?(?:\(0\)[ -]?)?|\b00[0-9]{2}[ -]?|\(0\)[ -]?"
    r"|\b(?:tel|tel(?:efoon)?(?:nummer|nr)?|mob(?:iel)?|fax|gsm)[.:]?\s{0,4})\Z",
    re.IGNORECASE,
)
_AMOUNT_BEFORE = re.compile(r"(?:€|\beur|\beuro)\s{0,4}\Z", re.IGNORECASE)
_AMOUNT_AFTER = re.compile(r"^(?:,[0-9-]|\s*(?:€|euro\b|eur\b|miljoen|m[²2³3]\b))", re.IGNORECASE)
BSN_DIGITS = 9
_HOST_BEFORE, _HOST_AFTER = re.compile(r"\bhttps?://\Z", re.IGNORECASE), re.compile(r"[/:?#]|\s|\Z")
_FILE_BEFORE = re.compile(
    r"\b(?:kvk|kamer van koophandel|rsin|zaak|dossier|ref(?:erentie)?|kenmerk)[\s.:-]{0,4}"
    r"(?:nummer|nr)?[\s.:-]{0,4}\Z",
    re.IGNORECASE,
)
# The letter in front of a V-nummer; not what a button of the bot itself carries (actie_owner.py).
_V_BEFORE = re.compile(r"(?<!\w)(?<!akkoord )[Vv](?:[.:-]?\s?|\s)\Z")
# On a letter, or by a sign on a letter or digit: an IBAN, a file number, a link.
# \Z: a '$' also matches before a line's end, and then a number at the beginning of the next line hangs on it.
_HANGS_BEHIND = re.compile(r"(?:[^\W\d_]|[@#+]|\w[-/_=&,.])\Z")
_HANGS_BEFORE = re.compile(r"[^\W\d_]|[-/_=&,.]\w")
_JOINTS = str.maketrans("_-.+", "    ")
_BSN_GROUPS = {
    (9,),
    (8,),
    (3, 3, 3),
    (4, 2, 3),
    (2, 3, 3),
    (3, 2, 4),
    (1, 2, 3, 3),
    (2, 2, 2, 3),
    (3, 2, 2, 2),
    (1,) * 9,
}
_V_GROUPS = {(10,), (1,) * 10, (3, 3, 4), (4, 3, 3), (2, 4, 4), (3, 4, 3)}


@dataclass(frozen=True)
class Gevonden:
    """Where a number stands in the text, and of which kind it is. Never the number itself."""

    soort: Soort
    begin: int
    eind: int


def find(text: str) -> list[Gevonden]:
    """Every BSN and V-nummer in `text`, from the first to the last."""
    plain, origin = _plain(text)
    return [
        Gevonden(hit.soort, origin[hit.begin], origin[hit.eind - 1] + 1)
        for run in _RUN.finditer(plain)
        for hit in _in_run(plain, run)
    ]


def mask(text: str, found: list[Gevonden] | None = None) -> str:
    """`text` with MASK in the place of every number that was found in it."""
    kept, end = [], 0
    for hit in find(text) if found is None else found:
        kept += [text[end : hit.begin], MASK]
        end = hit.eind
    return "".join([*kept, text[end:]])


def mask_name(name: str) -> str:
    """The name of a file without such numbers. Its parts are joined by signs that elsewhere make a reference;
    it is no more than a name, so what only may be one goes too."""
    return mask(name, find(name.translate(_JOINTS)))


def kinds(found: list[Gevonden]) -> list[Soort]:
    """Which kinds there are among them, each once."""
    return list(dict.fromkeys(hit.soort for hit in found))


def passes_elfproef(digits: str) -> bool:
    """Whether 8 or 9 digits can be a BSN."""
    padded = digits.zfill(BSN_DIGITS)
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(int(digit) * weight for digit, weight in zip(padded, weights, strict=True))
    return total % 11 == 0 and int(padded) != 0


def _plain(text: str) -> tuple[str, list[int]]:
    """`text` as whoever reads it sees it, and for each sign the place in `text` it came from: digits of every
    script as 0 to 9 ('１２３' is 123), every space as one, without what takes no room (a soft hyphen)."""
    if text.isascii():
        return text, list(range(len(text)))
    signs, origin = [], []
    for at, sign in enumerate(text):
        kind = unicodedata.category(sign)
        if kind != "Cf":
            signs.append(str(unicodedata.decimal(sign)) if kind == "Nd" else " " if kind == "Zs" else sign)
            origin.append(at)
    return "".join(signs), origin


def _in_run(text: str, run: re.Match[str]) -> list[Gevonden]:
    """The run as one number, else each of its groups by itself: 'BSN 123456782 12' is two numbers. In a
    reference in parts (Z/2026/123456782) none is, unless it is named."""
    sign = run["sign"]
    whole = _judge(text, run.start(), run.end())
    if whole or sign is None or (sign in "/_-" and _named(text, run.start()) is None):
        return [whole] if whole else []
    groups = ((run.start() + g.start(), run.start() + g.end()) for g in re.finditer("[0-9]+", run[0]))
    return [hit for begin, end in groups if (hit := _judge(text, begin, end))]


def _judge(text: str, begin: int, end: int) -> Gevonden | None:
    if not 8 <= end - begin <= 20:
        return None
    groups = tuple(len(group) for group in re.findall("[0-9]+", text[begin:end]))
    digits = "".join(re.findall("[0-9]", text[begin:end]))
    named = _named(text, begin)
    if named == "BSN" and len(digits) in (8, 9):
        return Gevonden("BSN", begin, end)
    if named == "V-nummer" and len(digits) == 10:
        return Gevonden("V-nummer", begin, end)
    letter = _V_BEFORE.search(text[max(0, begin - 12) : begin])
    is_phone = letter is not None and letter[0][1:] != "" and digits[0] == "0"
    if letter and len(digits) == 10 and not is_phone and not _HANGS_BEFORE.match(text[end : end + 12]):
        return Gevonden("V-nummer", begin - len(letter[0]), end)
    if _is_something_else(text, begin, end):
        return None
    if groups in _BSN_GROUPS and passes_elfproef(digits) and not (len(digits) == 8 and _is_date(digits)):
        return Gevonden("BSN", begin, end)
    if groups in _V_GROUPS and digits[0] == "2":
        return Gevonden("V-nummer", begin, end)
    return None


def _named(text: str, begin: int) -> Soort | None:
    """The word for a number that stands last before it, near enough and in the same sentence or line."""
    before = re.split(r"[\n;!?]", text[max(0, begin - _NEAR) : begin])[-1]
    hits = [(hit.start(), soort) for soort, word in _WORDS for hit in word.finditer(before)]
    return max(hits)[1] if hits else None


def _is_something_else(text: str, begin: int, end: int) -> bool:
    before, after = text[max(0, begin - 30) : begin], text[end : end + 12]
    return any(
        (
            _HANGS_BEHIND.search(before),
            _HANGS_BEFORE.match(after),
            _PHONE_BEFORE.search(before),
            _AMOUNT_BEFORE.search(before),
            _AMOUNT_AFTER.match(after),
            _FILE_BEFORE.search(before),
            # A machine by its number; nine digits behind 'http://' are rather a BSN that was pasted there.
            end - begin > BSN_DIGITS and _HOST_BEFORE.search(before) and _HOST_AFTER.match(after),
        )
    )


def _is_date(digits: str) -> bool:
    """20260123 and 23012026."""
    return any(
        1900 <= int(year) <= 2099 and 1 <= int(month) <= 12 and 1 <= int(day) <= 31
        for year, month, day in (
            (digits[:4], digits[4:6], digits[6:]),
            (digits[4:], digits[2:4], digits[:2]),
        )
    )
