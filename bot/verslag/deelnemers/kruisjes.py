"""Who was there by a column in which only that is said: 'yes' for who was, nothing for who was not.

Its head says so, or the title above a table without a head: 'Leden', 'TSC Members'. A box to tick is such a
cross, or nothing: '☒', '☐'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.verslag.taal.aanwezigheid import AANWEZIG
from bot.verslag.taal.woorden import NAAM, TITEL

_MINSTENS = 3  # rows; of two a cross tells anything
_JA = re.compile(r"[xvXV✓✔☑]|ja|yes|j|y|aanwezig|present", re.IGNORECASE)
_HOE = r"(?:\s*\([^()]{1,40}\))?"  # 'ja (online)'
_JA_OF_NEE = re.compile(rf"(?:{_JA.pattern}|nee|no|n|afwezig|absent|[-–✗✘]){_HOE}", re.IGNORECASE)
_WIE = re.compile(rf"(?:{TITEL}\s+)?(?=\S+\s\S){NAAM}(?:\s[A-Z]\.\s{NAAM})?{_HOE}")
# A box as Word and Markdown have it, and what stands beside it: '☒', '[ ]', '☐ (ziek)', '☒ ja ☐ nee'.
_VOL, _LEEG = "☒☑✅✓✔", "☐▢□❑❏◻\uf06f\uf0a8"
_VAKJE = re.compile(
    rf"(?P<vak>[{_VOL}{_LEEG}]|\[[ xX✓]?\])\ufe0f?\s{{0,3}}(?P<erbij>[^{_VOL}{_LEEG}|\[\]]{{0,40}})"
)
_VINK = re.compile(r"[☑✅✓✔]")
_TITEL = re.compile(
    rf"[#*_\s]{{0,8}}(?:[\w-]{{2,30}}\s){{0,3}}?(?:{AANWEZIG}|leden(?:lijst)?|members|(?:bestuurs|commissie|team)leden|roll\s?call)"
    r"(?:\s(?:present|aanwezig))?[:*_\s]{0,6}",
    re.IGNORECASE,
)


def in_words(rijen: Sequence[Sequence[str]]) -> Sequence[Sequence[str]]:
    """The rows with an 'x' for a box that is ticked, and nothing for one that is not; of '☒ ja ☐ nee' the
    word that is ticked. A crossed box says no where another sign says yes. With none ticked all stays."""
    vakken = [vak for rij in rijen for cel in rij for vak in _boxes(cel)]
    met_vink = any(_VINK.search(cel) for rij in rijen for cel in rij)
    if not any(map(_is_full, vakken)):
        return rijen
    return [[_in_words(cel, met_vink=met_vink) for cel in rij] for rij in rijen]


def _boxes(cel: str) -> list[re.Match[str]]:
    """The boxes of a cell in which there is nothing else."""
    vakken = list(_VAKJE.finditer(cel.strip())) if cel.strip() else []
    return vakken if vakken and "".join(vak[0] for vak in vakken) == cel.strip() else []


def _is_full(vak: re.Match[str]) -> bool:
    return vak["vak"].strip("[] ") in {*_VOL, "x", "X"}


def _in_words(cel: str, *, met_vink: bool) -> str:
    vakken = _boxes(cel)
    if not vakken:
        return cel
    if len(vakken) > 1:
        gezet = [vak["erbij"].strip(" /,;") for vak in vakken if _is_full(vak)]
        return gezet[0] if len(gezet) == 1 else cel
    erbij = vakken[0]["erbij"].strip(" ()")
    if not _is_full(vakken[0]):
        return "nee" if erbij else ""
    stand = "nee" if met_vink and vakken[0]["vak"] == "☒" else "x"
    return f"{stand} ({erbij})" if erbij else stand


def empty_is_away(standen: Sequence[str]) -> bool:
    """Whether an empty cell among these says that somebody was not there: each other says yes or no, and one
    of them yes."""
    gezegd = [stand.strip() for stand in standen if stand.strip()]
    return any(map(_is_yes, gezegd)) and all(map(_JA_OF_NEE.fullmatch, gezegd))


def ticked(rijen: Sequence[Sequence[str]], boven: str) -> list[tuple[int, str]]:
    """The people of a table without a head below a title of people, with what they are, each with its row;
    none of a table without a name in each row and a column in which some are ticked."""
    rijen = in_words(rijen)
    breed = max(map(len, rijen), default=0)
    vol = [[*rij, *[""] * (breed - len(rij))] for rij in rijen]
    namen = next(
        (plek for plek in range(breed) if all(_WIE.fullmatch(rij[plek].strip()) for rij in vol)), None
    )
    if namen is None or len(vol) < _MINSTENS or not _TITEL.fullmatch(boven):
        return []
    standen = [plek for plek in range(breed) if plek != namen and empty_is_away([rij[plek] for rij in vol])]
    if len(standen) != 1:
        return []
    gevonden = []
    for plek, rij in enumerate(vol):
        van = [
            cel.strip() for kolom, cel in enumerate(rij) if kolom not in (namen, standen[0]) and cel.strip()
        ]
        weg = [] if _is_yes(rij[standen[0]].strip()) else ["afwezig"]
        achter = "".join(f" ({re.sub(r'[()]', '', deel)})" for deel in (*van, *weg))
        gevonden.append((plek, rij[namen].strip() + achter))
    return gevonden


def _is_yes(stand: str) -> bool:
    return _JA.fullmatch(stand.partition("(")[0].strip()) is not None
