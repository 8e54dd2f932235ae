"""The parts of minutes: header, attendance list, agenda items with their paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.verslag.regels import Alinea, Regel, fold
from bot.verslag.voorstel import Agendapunt
from bot.verslag.woorden import NAAM, TITEL

_MAX_KOPJE = 140
_KOPREGELS = 60
_PAGINA = re.compile(r"(?:pagina|blad|pag\.?)?\s*\d{1,3}(?:\s*(?:van|/)\s*\d{1,3})?", re.IGNORECASE)
_AANWEZIGEN = re.compile(
    r"[#*\s]{0,6}(?:deelnemers(?:lijst)?|aanwezig(?:en)?|presentie(?:lijst)?|leden|genodigden)[*\s]{0,4}(?::|$)",
    re.IGNORECASE,
)
_KOPTEKEN = re.compile(r"#{2,6}\s+")  # one '#' is the title of the whole document
_DEELNEMERSLABEL = re.compile(
    r"[#*\s]{0,6}(?:deelnemers|aanwezig|afwezig|afgemeld|agendaleden|present)\w{0,4}\b", re.IGNORECASE
)
_GENUMMERD = re.compile(r"(?P<nummer>\d{1,2}(?:\.\d{1,2})?[a-z]?)(?P<punt>[.)]?)\s+(?P<titel>[A-ZÀ-ÖØ-Þ].*)")
_AFGESLOTEN = re.compile(r"[.!?:…][\"'’”)\]]{0,3}$")
_GEEN_KOPJE = re.compile(r"[.;,:!…]$")
# An attendee on a line of his own: 'dhr. Jansen (Haarlem) [afwezig]', 'Anna Visser (COA);'
_LID = re.compile(
    rf"(?:{TITEL}\s+(?:{NAAM})?|{NAAM})\s*(?:\([^()]{{1,60}}\))?\s*(?:\[[^\[\]]{{1,40}}\])?\s*(?:$|;)"
)
_NAMEN = re.compile(rf"{TITEL}\s+{NAAM}|;")
_PROZA = re.compile(r"^.{60,}\.$")
_LIJSTEN = {
    "acties": re.compile(r"(?:actie(?:s|punten)?(?:lijst)?|actie- en besluitenlijst)", re.IGNORECASE),
    "besluiten": re.compile(r"besluit(?:en)?(?:lijst)?", re.IGNORECASE),
}


@dataclass(frozen=True)
class Indeling:
    """The source cut up; the paragraphs know their agenda item and the kind of list they stand in."""

    kop: tuple[Regel, ...]
    deelnemers: tuple[Regel, ...]
    agendapunten: tuple[Agendapunt, ...]
    alineas: tuple[Alinea, ...]


def divide(regels: Sequence[Regel]) -> Indeling:
    gevuld = [regel for regel in regels if regel.kaal and not _PAGINA.fullmatch(regel.kaal)]
    lijst = next((i for i, regel in enumerate(gevuld[:_KOPREGELS]) if _AANWEZIGEN.match(regel.kaal)), None)
    kopjes = _headings(gevuld, 0 if lijst is None else lijst + 1)
    tekst = _first_of_text(gevuld, kopjes, lijst)
    kop = gevuld[: tekst if lijst is None else lijst]
    deelnemers = [] if lijst is None else gevuld[lijst:tekst]
    punten, alineas = _agenda(gevuld[tekst:], kopjes[tekst:])
    return Indeling(tuple(kop[:_KOPREGELS]), tuple(deelnemers), tuple(punten), tuple(alineas))


def _first_of_text(gevuld: list[Regel], kopjes: list[bool], lijst: int | None) -> int:
    """Where header and attendance end: at the first heading, bullet that is no attendee, or line of prose."""
    if any(kopjes):
        return kopjes.index(True)
    begin = 0 if lijst is None else lijst + 1
    for i, regel in enumerate(gevuld[begin:], start=begin):
        if (regel.is_opsomming and not _LID.match(regel.inhoud)) or (
            lijst is None and _PROZA.search(regel.kaal)
        ):
            return i
    return min(len(gevuld), _KOPREGELS)


def _headings(gevuld: list[Regel], begin: int) -> list[bool]:
    kopjes = [False] * len(gevuld)
    gezien = False
    for i in range(begin, len(gevuld)):
        kopjes[i] = _is_heading(gevuld, i, gezien)
        if not kopjes[i] and i > begin and gezien and _is_second_half(gevuld, i):
            kopjes[i - 1] = kopjes[i] = True
        gezien = gezien or kopjes[i]
    return kopjes


def _is_heading(gevuld: list[Regel], i: int, gezien: bool) -> bool:
    regel = gevuld[i]
    titel = regel.kaal
    if not gezien and _DEELNEMERSLABEL.match(titel):
        return False
    if _KOPTEKEN.match(titel):
        return True
    if regel.is_opsomming or len(titel) > _MAX_KOPJE or titel[0].islower() or not titel[0].isalnum():
        return False
    if _GEEN_KOPJE.search(titel) or _NAMEN.search(titel) or i + 1 == len(gevuld):
        return False
    ruim_voor = i == 0 or _gap(gevuld[i - 1], regel) >= 2
    if gezien and not (ruim_voor or _AFGESLOTEN.search(gevuld[i - 1].kaal)):
        return False
    volgende = gevuld[i + 1]
    if volgende.is_opsomming:
        return not _LID.match(volgende.inhoud)
    genummerd = _GENUMMERD.match(titel)
    if genummerd and genummerd["punt"]:
        return True
    return ruim_voor and _gap(regel, volgende) >= 1 and len(titel) <= 80 and _opens_paragraph(volgende)


def _is_second_half(gevuld: list[Regel], i: int) -> bool:
    """A heading that ran on to a second line: the first half stands free, a bullet follows the second."""
    eerste, tweede = gevuld[i - 1], gevuld[i]
    if i < 2 or i + 1 == len(gevuld) or not gevuld[i + 1].is_opsomming or tweede.is_opsomming:
        return False
    if (
        eerste.is_opsomming
        or not eerste.kaal[0].isupper()
        or len(eerste.kaal) + len(tweede.kaal) > 2 * _MAX_KOPJE
    ):
        return False
    los = _gap(gevuld[i - 2], eerste) >= 2 and bool(_AFGESLOTEN.search(gevuld[i - 2].kaal))
    return los and not _GEEN_KOPJE.search(eerste.kaal) and not _GEEN_KOPJE.search(tweede.kaal)


def _opens_paragraph(regel: Regel) -> bool:
    return len(regel.kaal) > 50 and regel.kaal[0].isupper() and not _NAMEN.search(regel.kaal[:60])


def _gap(eerste: Regel, tweede: Regel) -> int:
    """The number of empty lines between two lines."""
    return tweede.nummer - eerste.nummer - 1


def _agenda(gevuld: list[Regel], kopjes: list[bool]) -> tuple[list[Agendapunt], list[Alinea]]:
    punten: list[Agendapunt] = []
    alineas: list[Alinea] = []
    lijst: str | None = None
    for is_kopje, groep in _groups(gevuld, kopjes):
        if not is_kopje:
            alineas.append(fold(groep, len(punten) or None, lijst if groep[0].is_opsomming else None))
            continue
        nummer, titel = _title(groep)
        lijst = next((soort for soort, woord in _LIJSTEN.items() if woord.fullmatch(titel)), None)
        if lijst is None:
            punten.append(Agendapunt(len(punten) + 1, nummer, titel))
    return punten, alineas


def _groups(gevuld: list[Regel], kopjes: list[bool]) -> Iterator[tuple[bool, list[Regel]]]:
    """Headings and paragraphs in order, each with its lines."""
    groep: list[Regel] = []
    groep_is_kopje = False
    for regel, is_kopje in zip(gevuld, kopjes, strict=True):
        if groep and not _continues(groep[-1], regel, groep_is_kopje, is_kopje):
            yield groep_is_kopje, groep
            groep = []
        groep.append(regel)
        groep_is_kopje = is_kopje
    if groep:
        yield groep_is_kopje, groep


def _continues(vorige: Regel, regel: Regel, vorige_is_kopje: bool, is_kopje: bool) -> bool:
    if vorige_is_kopje or is_kopje:
        return vorige_is_kopje and is_kopje and regel.kaal[0].islower()
    return not regel.is_opsomming and not (_gap(vorige, regel) >= 2 and _AFGESLOTEN.search(vorige.kaal))


def _title(groep: list[Regel]) -> tuple[str | None, str]:
    titel = " ".join(" ".join(_KOPTEKEN.sub("", regel.kaal).split()) for regel in groep).strip("*: ")
    genummerd = _GENUMMERD.fullmatch(titel)
    return (genummerd["nummer"], genummerd["titel"]) if genummerd else (None, titel)
