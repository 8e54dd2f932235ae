"""Columns of the attendance: behind a label, 'Aanwezig     Anna Visser     gemeente Velsen     voorzitter',
or without their gaps and with the letters of each behind: 'Anna Visser gemeente Velsen AV'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.aanwezigen.schrift import listed
from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.rol import LICHAAM, initials
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG, GASTEN
from bot.verslag.taal.woorden import GRADEN, NAAM, TITEL, TUSSENVOEGSEL

_BOVENAAN = 40  # lines in which the attendance stands
_MINSTENS = 2  # lines that show what the columns hold
_GAT = re.compile(r"\s{2,60}|\t\s{0,60}")
_LABEL = re.compile(rf"(?P<weg>{AFWEZIG})|{AANWEZIG}|{GASTEN}", re.IGNORECASE)
_WIE = re.compile(rf"(?:{TITEL}\s{GRADEN}{NAAM}|{GRADEN}(?=\S+\s\S|[A-Z]\.\S){NAAM})")
_VAN = re.compile(r"[a-zà-ÿ(]|[A-Z]{2,6}$")
_VOOR = r"(?:(?:[A-ZÀ-Þ]\.\s?){1,4}|[A-ZÀ-Þ][\w'’-]{1,24}\s)"
_MET_LETTERS = re.compile(
    rf"(?P<bullet>[-*•]\s)?(?P<wie>{_VOOR}(?:{TUSSENVOEGSEL}\s){{0,3}}[A-ZÀ-Þ][\w'’-]{{1,30}})\s"
    r"(?P<van>[^():;|]{2,60}?)(?P<haak>(?:\s\([^()]{1,40}\))?)\s(?P<letters>[A-ZÀ-Þ][A-Za-zÀ-ÿ]{0,3}[A-ZÀ-Þ])"
)


def behind_label(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; each of such a row is one person, below the label of the first: 'Aanwezig: Anna Visser
    (gemeente Velsen) (voorzitter)'."""
    rijen = dict(_rows(regels))
    naast = [cellen[1] for _, cellen in rijen.values() if len(cellen) > 1]
    zeker = sum(bool(_VAN.match(cel) or LICHAAM.match(cel)) for cel in naast)
    is_lijst = zeker >= _MINSTENS and 2 * zeker >= len(naast)
    for plek, regel in enumerate(regels):
        if is_lijst and plek in rijen:
            label, (naam, *van) = rijen[plek]
            yield Regel(regel.nummer, f"{label}: {naam}" + "".join(_in_brackets(cel) for cel in van))
        else:
            yield regel


def _in_brackets(cel: str) -> str:
    return f" {cel}" if cel.startswith("(") else f" ({cel.replace(' (', ') (').rstrip(')')})"


def _rows(regels: Sequence[Regel]) -> Iterator[tuple[int, tuple[str, list[str]]]]:
    """By place the label and the cells of each row, the first of which is somebody."""
    label, kolom = "", 0
    for plek, regel in enumerate(regels[:_BOVENAAN]):
        cellen = _GAT.split(regel.kaal)
        begin = _LABEL.fullmatch(cellen[0].rstrip(" :")) if len(cellen) > 1 else None
        if begin:
            label, cellen = ("Afwezig" if begin["weg"] else "Aanwezig"), cellen[1:]
            kolom = regel.tekst.find(cellen[0], begin.end())
        elif not label or not regel.kaal or not _hangs(regel.tekst, kolom):
            label = ""
            continue
        if not _WIE.fullmatch(cellen[0]) or any(set(";|:") & set(cel) for cel in cellen):
            label = ""
            continue
        yield plek, (label, cellen)


def _hangs(tekst: str, kolom: int) -> bool:
    """Whether a line begins below the first name, or with a tab for the label."""
    return tekst.startswith("\t") or abs(len(tekst) - len(tekst.lstrip()) - kolom) <= 1


def letters_behind(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; two or more of a list that each end in the letters of whom they name, without these and with
    of whom he is in brackets."""
    rijen = {plek: rij for plek in listed(regels) if (rij := _with_letters(regels[plek].kaal))}
    for plek, regel in enumerate(regels):
        rij = rijen.get(plek) if len(rijen) >= _MINSTENS else None
        tekst = f"{rij['bullet'] or ''}{rij['wie']} ({rij['van']}){rij['haak']}" if rij else regel.tekst
        yield Regel(regel.nummer, tekst) if rij else regel


def _with_letters(tekst: str) -> re.Match[str] | None:
    rij = _MET_LETTERS.fullmatch(tekst)
    return rij if rij and rij["letters"].casefold() in initials(rij["wie"]) else None
