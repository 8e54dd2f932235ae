"""What somebody is called, in brackets or quotes inside his name: 'J. (Joke) Pool' is Joke Pool, of whom the
minutes say 'Joke'. It is nothing he is of, as 'Beek' is in 'J. Pool (Beek)'.

Behind most names of a list, in brackets and with their first letter, it says so too: 'J. Pool (Joke)'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.aanwezigen.hoofd import opens_list
from bot.verslag.aanwezigen.schrift import listed
from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.rol import ROLLEN
from bot.verslag.taal.roepnamen import for_short
from bot.verslag.taal.woorden import TITEL, TUSSENVOEGSEL

_LETTERS = r"(?:[A-ZÀ-Þ][a-z]?\.[\s-]?){1,5}"
_VOORNAAM = r"[A-ZÀ-Þ][a-zà-ÿ]{1,14}(?:[\s-][A-ZÀ-Þ][a-zà-ÿ]{1,14})?"
_HAAK = rf"[(‘“\"'](?P<roepnaam>{_VOORNAAM})[)’”\"']"
_DEEL = rf"(?:{TUSSENVOEGSEL}\s){{0,3}}[A-ZÀ-Þ][\w'’-]{{1,30}}"
# Behind a family name; a sentence goes on otherwise, as in 'J. (Joke) Pool belt het COA'.
_GAAT_VERDER = r"\s*(?:$|[^\w\s'’-]|-\s)|\s+(?:en|and|namens|van(?:uit)?)\s|\s{2,}"
_ACHTERNAAM = rf"(?!{TITEL}[\s(]){_DEEL}(?:\s{_DEEL}){{0,2}}(?={_GAAT_VERDER})"
_MET_LETTERS = re.compile(rf"(?<![\w.]){_LETTERS}\s?{_HAAK}\s(?={_ACHTERNAAM})")
# 'Hendrik (Rik) van Dam'; in 'Visser (Beek) Bos (Velsen)' there are two.
_VOLUIT = re.compile(rf"(?<![\w.-])(?P<voluit>{_VOORNAAM})\s{_HAAK}\s(?={_ACHTERNAAM})")
# 'Joke (J.) Pool', the other way around.
_LETTERS_ERIN = re.compile(rf"(?<![\w.-])(?P<voornaam>{_VOORNAAM})\s\({_LETTERS}\)\s(?={_ACHTERNAAM})")
# At the margin: '…; E. (Els)' above 'Kuit (COA)', and '…; E.' above '(Els) Kuit (COA)'.
_AFGEBROKEN = re.compile(rf"(?<![\w.])(?P<begin>{_LETTERS}(?:\s?{_HAAK}(?:\s{TUSSENVOEGSEL}){{0,3}})?)\s*$")
_LANGSTE_BEGIN = 60  # letters
_ACHTERNAAM_EERST = re.compile(r"[A-ZÀ-Þ][\w'’-]{1,30},\s?$")  # 'Mol, P. (Beek)', of Beek
_TEKST = re.compile(
    r"\d{1,2}[.)]\s+[A-Z][a-z]+(?:\s[a-z]|\s*$)|(?i:actie(?:punt)?|besluit|afspraak|toezegging|todo|ap)\b"
)
_MINSTENS = 2  # people with such a name behind theirs
_EERST_LETTERS = r"(?<![\w.])(?P<eerste>[A-ZÀ-Þ])[a-z]?\.\s?(?:[A-ZÀ-Þ][a-z]?\.\s?){0,4}"
_ACHTER = rf"(?:{TUSSENVOEGSEL}\s){{0,3}}[A-ZÀ-Þ][\w'’-]{{1,30}}(?:\s[A-ZÀ-Þ][\w'’-]{{1,30}})?"
_ACHTERAAN = re.compile(
    rf"{_EERST_LETTERS}(?P<achter>{_ACHTER})\s\((?P<roepnaam>[A-ZÀ-Þ][a-zà-ÿ]{{1,20}}(?:-[A-ZÀ-Þ]?[a-zà-ÿ]{{1,20}})?)"
    r"(?:\)|,\s(?P<rest>[^()]{1,60}\)))"
)
_MET_HAAK = re.compile(rf"{_EERST_LETTERS}{_ACHTER}\s\(")


def called(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; in the lists of who was there, or was not, with such a name as it is said, on one line."""
    lijst, begin = frozenset(_names(regels)), ""
    for plek, regel in enumerate(regels):
        tekst = f"{begin} {regel.kaal}" if begin else regel.tekst
        begin = ""
        if plek in lijst:
            tekst, begin = _cut(tekst, regels[plek + 1].kaal if plek + 1 in lijst else "")
            tekst = _as_said(tekst)
        yield Regel(regel.nummer, tekst) if tekst != regel.tekst else regel


def _names(regels: Sequence[Regel]) -> Iterator[int]:
    """Where the lines of the lists stand, without the agenda and the tasks right below one."""
    is_lijst = False
    for plek in listed(regels):
        regel = regels[plek]
        is_lijst = opens_list(regel) or (is_lijst and not _TEKST.match(regel.inhoud))
        if is_lijst:
            yield plek


def _cut(tekst: str, onder: str) -> tuple[str, str]:
    """The line without the first half of a name that goes on `onder`, and that half."""
    half = _AFGEBROKEN.search(tekst, max(0, len(tekst) - _LANGSTE_BEGIN))
    if half is None or _ACHTERNAAM_EERST.search(tekst[: half.start()]):
        return tekst, ""
    if not _MET_LETTERS.match(f"{half['begin']} {onder[:_LANGSTE_BEGIN]}"):
        return tekst, ""
    return tekst[: half.start()].rstrip(), half["begin"]


def _as_said(tekst: str) -> str:
    tekst = _MET_LETTERS.sub(r"\g<roepnaam> ", tekst)
    tekst = _VOLUIT.sub(_short_for, tekst)
    return _LETTERS_ERIN.sub(r"\g<voornaam> ", tekst)


def _short_for(naam: re.Match[str]) -> str:
    """'Rik ' of 'Hendrik (Rik) '; what is no short form of it is another name, or of whom he is."""
    voluit, kort = naam["voluit"], naam["roepnaam"]
    return f"{kort} " if kort in for_short(voluit) or kort[:2] == voluit[:2] else naam[0]


def called_behind(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; 'P. Bos (Piet, lid)' in the lists of who was there, or was not, as 'Piet Bos (lid)'."""
    lijst = frozenset(listed(regels))
    teksten = [regels[plek].kaal for plek in lijst]
    achteraan = [een for tekst in teksten for een in _ACHTERAAN.finditer(tekst) if _is_of_letter(een)]
    met_haak = sum(len(_MET_HAAK.findall(tekst)) for tekst in teksten) if achteraan else 0
    ook_achter = len(achteraan) >= _MINSTENS and 4 * len(achteraan) > 3 * met_haak
    for plek, regel in enumerate(regels):
        tekst = regel.tekst
        if ook_achter and plek in lijst:
            tekst = _ACHTERAAN.sub(_first_name_first, tekst)
        yield Regel(regel.nummer, tekst) if tekst != regel.tekst else regel


def _is_of_letter(een: re.Match[str]) -> bool:
    return een["roepnaam"][0] == een["eerste"] and not ROLLEN.fullmatch(een["roepnaam"])


def _first_name_first(een: re.Match[str]) -> str:
    if not _is_of_letter(een):
        return een[0]
    return f"{een['roepnaam']} {een['achter']}" + (f" ({een['rest']}" if een["rest"] else "")
