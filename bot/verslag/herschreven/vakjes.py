"""Check boxes that are of no task: of who was there, and of what was on the agenda or voted on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.aanwezigen.hoofd import is_presence
from bot.verslag.bron.regels import Regel

_KOP = re.compile(
    r"(?P<diepte>#{0,6})[*_\s]{0,4}(?:\d{1,2}[.)]\s+)?(?P<titel>[A-ZÀ-Þ][\w ()/-]{2,50})[:*_\s]{0,4}"
)
_AGENDA = re.compile(
    r"(?:meeting\s+)?agenda(?:punten|[\s-]?items?|\s+points?)?|votes?|voting|stemming(?:en)?|(?:te\s+)?bespreken|(?:bespreek|agenda)punten"
    r"|discussion\s+(?:items?|points?|topics?)|topics?|onderwerpen",
    re.IGNORECASE,
)
_TEKEN = re.compile(r"\s+(?:[✓✔✅☑]|(?P<weg>[✗✘❌]))\ufe0f?\s*$")  # behind a name, as a box before it
# Beside a box, of whom somebody is: 'Anna Visser, COA (online)'; no two, 'Anna Visser, Tim Bos'.
_TWEEDE = (
    r"(?!Gemeente|Provincie|Stichting|Regio|Bureau|Dienst)"
    r"[A-ZÀ-Þ][a-zà-ÿ]{1,15}\s(?:(?:van|de|den|der)\s){0,2}[A-ZÀ-Þ][a-zà-ÿ]{1,20}\b"
)
_MET_VAN = re.compile(
    r"(?P<naam>[^\s,()–]{1,25}(?:\s[^\s,()–]{1,25}){1,4})(?:,|\s[–-])\s"
    rf"(?!{_TWEEDE})(?P<van>[^,()–]{{2,50}}?)(?P<rest>\s\([^()]{{1,40}}\))?"
)
_VAKJE = re.compile(r"(?P<voor>\s*(?:[-*•]\s+)?)\[(?P<in>[ xX✓✔]?)\]\s+(?=\S)")


def without_boxes(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; below a title of the attendance or the agenda without their boxes. Whose box is empty in the
    attendance was away, when others have a mark in theirs."""
    diepte, soort = 0, ""
    for plek, regel in enumerate(regels):
        kop = None if regel.is_opsomming or not regel.kaal else _KOP.fullmatch(regel.kaal)
        if kop and not (soort and diepte and len(kop["diepte"]) > diepte):
            diepte, soort = len(kop["diepte"]), _kind(kop["titel"].strip())
            aangekruist = soort == "aanwezig" and _is_ticked(regels, plek + 1, diepte)
        vakje = _VAKJE.match(regel.tekst) if soort else None
        if vakje is None:
            teken = _TEKEN.search(regel.tekst[-6:]) if soort == "aanwezig" and regel.is_opsomming else None
            tekst = regel.tekst[: len(regel.tekst) - len(teken[0])] if teken else regel.tekst
            yield Regel(regel.nummer, f"{tekst} (afwezig)" if teken and teken["weg"] else tekst)
            continue
        weg = " (afwezig)" if soort == "aanwezig" and aangekruist and not vakje["in"].strip() else ""
        tekst = regel.tekst[vakje.end() :].rstrip()
        if soort == "aanwezig" and (van := _MET_VAN.fullmatch(tekst)):
            tekst = f"{van['naam']} ({van['van']}){van['rest'] or ''}"
        yield Regel(regel.nummer, f"{vakje['voor']}{tekst}{weg}")


def _kind(titel: str) -> str:
    return "agenda" if _AGENDA.fullmatch(titel) else "aanwezig" if is_presence(titel) else ""


def _is_ticked(regels: Sequence[Regel], begin: int, diepte: int) -> bool:
    """Whether there is a mark in one of the boxes up to the next title."""
    for regel in regels[begin:]:
        kop = None if regel.is_opsomming else _KOP.fullmatch(regel.kaal)
        if kop and len(kop["diepte"]) <= diepte:
            return False
        vakje = _VAKJE.match(regel.tekst)
        if vakje and vakje["in"].strip():
            return True
    return False
