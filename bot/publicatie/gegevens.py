"""What else leads to a person: addresses of mail, telephone and account numbers, and the numbers of
privacystop.py."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot import privacystop
from bot.patronen import later

Soort = Literal["e-mailadres", "telefoonnummer", "rekeningnummer", "nummer"]
# As it is, and as it is written for people only: 'a.b[at]voorbeeld.nl', 'a (at) voorbeeld punt nl'.
_OPEN, _CLOSE = r"\s{0,2}[\[({<]\s?", r"\s?[\])}>]\s{0,2}"
_POINT = rf"(?:\.|{_OPEN}(?:\.|punt|dot){_CLOSE}|\s(?:punt|dot)\s)"
_AT = rf"(?:{_OPEN}(?:@|at|apenstaart(?:je)?){_CLOSE}|\s?@\s?|\sapenstaart(?:je)?\s)"
_LABEL, _LAST = r"[A-Z0-9-]{1,63}", r"[A-Z]{2,20}(?!\w)"
MAIL = later(
    r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
    rf"|(?<![\w.+-])[\w+-]{{1,64}}(?:{_POINT}[\w+-]{{1,64}}){{0,4}}"
    rf"(?:{_AT}{_LABEL}(?:{_POINT}{_LABEL}){{0,5}}{_POINT}{_LAST}"
    rf"|\sat\s{_LABEL}(?:\s(?:punt|dot)\s{_LABEL}){{0,5}}\s(?:punt|dot)\s{_LAST})",
    re.IGNORECASE,
)
# Dutch numbers, ten digits from the nought or nine behind +31, however they are grouped; others with a plus.
_SEP = r"[\s.\-–/()]{0,3}"
PHONE = later(
    rf"(?<![\w+])(?:(?:\+|00)31{_SEP}(?:\(0\))?{_SEP}[1-9](?:{_SEP}[0-9]){{8}}"
    rf"|(?:\((?=0[0-9]{{1,4}}\)))?0[1-9](?:{_SEP}[0-9]){{8}}"
    rf"|\+[1-9][0-9](?:{_SEP}[0-9]){{7,11}})(?![\w])"
)
# ISO 13616: a country, two digits of control and 11 to 30 letters or digits, in groups or as one word. In
# small letters only that of this country: 'ap12 de zaal' begins many a line.
_GAP = r"[ \xa0\u202f.-]?"
IBAN = later(
    rf"(?<!\w)(?:[A-Z]{{2}}[0-9]{{2}}(?:{_GAP}[A-Z0-9]){{11,30}}"
    rf"|[Nn][Ll][0-9]{{2}}{_GAP}[A-Za-z]{{4}}(?:{_GAP}[0-9]){{10}})(?!\w)"
)
_SHORTEST = 15
_CONTROL = 97  # as a number, its first four signs behind the rest, it leaves 1
_DATED = later(r"[0-3]?[0-9][-./ ][01]?[0-9][-./ ](?:19|20)[0-9]{2}")


@dataclass(frozen=True)
class Gegeven:
    begin: int
    eind: int
    soort: Soort


def find(text: str) -> list[Gegeven]:
    """Each of them, from the first to the last; none overlaps another."""
    found: list[Gegeven] = []
    for one in _all(text):
        if not any(one.begin < known.eind and known.begin < one.eind for known in found):
            found.append(one)
    return sorted(found, key=lambda one: one.begin)


def _all(text: str) -> Iterator[Gegeven]:
    yield from (Gegeven(*match.span(), "e-mailadres") for match in MAIL.finditer(text))
    for match in IBAN.finditer(text):
        if end := _account_end(match[0]):
            yield Gegeven(match.start(), match.start() + end, "rekeningnummer")
    for hit in privacystop.find(text):
        yield Gegeven(hit.begin, hit.eind, "nummer")
    for match in PHONE.finditer(text):
        if not _DATED.search(match[0]):
            yield Gegeven(*match.span(), "telefoonnummer")


def _account_end(found: str) -> int:
    """Where an account number that `found` begins with ends, 0 without one: a word in capitals may follow."""
    ends = [place + 1 for place, sign in enumerate(found) if sign.isalnum()]
    for end in reversed(ends[_SHORTEST - 1 :]):
        signs = "".join(sign for sign in found[:end] if sign.isalnum())
        if int("".join(str(int(sign, 36)) for sign in signs[4:] + signs[:4])) % _CONTROL == 1:
            return end
    return 0
