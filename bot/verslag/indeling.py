"""The parts of minutes: header, attendance list, agenda items with their paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.verslag.etiketten import AANWEZIG, AFWEZIG
from bot.verslag.markeringen import ITEM, LABELREGEL, NAMEN, SLOTREGEL
from bot.verslag.regels import Alinea, Regel, fold
from bot.verslag.voorstel import Agendapunt
from bot.verslag.woorden import NAAM, TITEL

_MAX_KOPJE = 140
_KOPREGELS = 60
_PAGINA = re.compile(r"(?:pagina|blad|pag\.?)?\s*\d{1,3}(?:\s*(?:van|/)\s*\d{1,3})?", re.IGNORECASE)
_AANWEZIGEN = re.compile(
    rf"[#*\s]{{0,6}}(?:{AANWEZIG})(?:\s+(?:zijn|waren))?[*\s]{{0,30}}(?::|$|\s{{3,}}[A-Z])",
    re.IGNORECASE,
)
_KOPTEKEN = re.compile(r"#{2,6}\s+")  # one '#' is the title of the whole document
_DEELNEMERSLABEL = re.compile(rf"[#*\s]{{0,6}}(?:{AANWEZIG}|{AFWEZIG}|agendaleden)\b", re.IGNORECASE)
_GENUMMERD = re.compile(
    r"(?P<nummer>\d{1,2}(?:\.\d{1,2})?[a-z]?|[A-K](?=[.)]))(?P<punt>[.)]|(?=\s{2,}))?\s+(?P<titel>[A-ZÀ-ÖØ-Þ].*)"
)
_AFGESLOTEN = re.compile(r"[.!?:…][\"'’”)\]]{0,3}$")
_GEEN_KOPJE = re.compile(r"[.;,:!…]$")
# An attendee on a line of his own: 'dhr. Jansen (Haarlem) [afwezig]', 'Anna Visser (COA);'
_LID = re.compile(
    rf"(?:{TITEL}\s+(?:{NAAM})?|{NAAM})\s*(?:\([^()]{{1,60}}\))?\s*(?:\[[^\[\]]{{1,40}}\])?\s*(?:$|;)"
)
_NAMEN = re.compile(rf"{TITEL}\s+{NAAM}|;")
_PROZA = re.compile(r"^.{60,}\.$")
# What was done is no list of what is to be done.
_AFGEDAAN = re.compile(
    r"(?:afgehandeld|afgerond|afgedaan|gereed|vervallen|gesloten|completed|done)\b.{0,60}:$", re.IGNORECASE
)
_NAAM_VOORAAN = re.compile(rf"{NAMEN.pattern}\s*:\s+\S")
_IN_KOLOMMEN = re.compile(rf"\s{{2,}}(?P<wie>{NAMEN.pattern})\s{{2,}}(?P<wanneer>\S.{{2,40}})")
_LIJSTEN = {
    "acties": re.compile(
        r"(?:nieuwe\s+|vervolg|openstaande\s+|overzicht\s+(?:van\s+)?)?(?:actie(?:s|punten)?(?:lijst)?|actie-\s?en\s+besluitenlijst"
        r"|action\s+(?:items?|points?)|actions|to[\s-]?do(?:'s)?|(?:nog\s+)?te\s+doen|wat\s+(?:gaan\s+we\s+doen|spreken\s+we\s+af))"
        r"(?:\s+\([^()]{1,40}\))?",
        re.IGNORECASE,
    ),
    "afspraken": re.compile(
        r"(?:vervolg\s+en\s+|conclusies?\s+en\s+|besluiten\s+en\s+|gemaakte\s+)?(?:werk)?afspraken(?:lijst)?(?:\s+en\s+\w{3,20})?"
        r"|next\s+steps|vervolgstappen",
        re.IGNORECASE,
    ),
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
    begin = 0 if lijst is None else lijst + 1
    kopjes = _headings(gevuld, begin)
    if not any(kopjes):
        kopjes = [i >= begin and _stands_above_prose(gevuld, i) for i in range(len(gevuld))]
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
    if _KOPTEKEN.match(titel) or _is_list_title(gevuld, i):
        return True
    if regel.is_opsomming or len(titel) > _MAX_KOPJE or titel[0].islower() or not titel[0].isalnum():
        return False
    if _GEEN_KOPJE.search(titel) or _NAMEN.search(titel) or i + 1 == len(gevuld):
        return False
    ruim_voor = i == 0 or _gap(gevuld[i - 1], regel) >= 2
    genummerd = _GENUMMERD.match(titel)
    is_punt = genummerd is not None and genummerd["punt"] is not None
    los = ruim_voor or (is_punt and _gap(gevuld[i - 1], regel) >= 1)
    if gezien and not (los or _AFGESLOTEN.search(gevuld[i - 1].kaal)):
        return False
    volgende = gevuld[i + 1]
    if _overhangs(gevuld, i):
        return True
    if volgende.is_opsomming:
        return not _LID.match(volgende.inhoud)
    if is_punt:
        return True
    return ruim_voor and _gap(regel, volgende) >= 1 and len(titel) <= 80 and _opens_paragraph(volgende)


def _overhangs(gevuld: list[Regel], i: int) -> bool:
    """A short line at the margin, with the text below it indented."""
    regel, volgende = gevuld[i].tekst, gevuld[i + 1].tekst
    los = i == 0 or _gap(gevuld[i - 1], gevuld[i]) >= 1
    return (
        los
        and len(regel) <= 60
        and not regel[0].isspace()
        and volgende.startswith("   ")
        and "  " not in regel.strip()
    )


def _is_list_title(gevuld: list[Regel], i: int) -> bool:
    """'Acties', 'BESLUITEN': alone on a line, above an item."""
    titel = gevuld[i].kaal.strip(":* ")
    if not any(woord.fullmatch(titel) for woord in _LIJSTEN.values()) or i + 1 == len(gevuld):
        return False
    return _is_item(gevuld[i + 1])


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


def _stands_above_prose(gevuld: list[Regel], i: int) -> bool:
    """A heading where nothing but its shape tells: a short line without a stop, above a sentence."""
    if i == 0 or i + 1 == len(gevuld) or gevuld[i].is_opsomming:
        return False
    titel, volgende = gevuld[i].kaal, gevuld[i + 1].kaal
    return (
        len(titel) <= 60
        and titel[0].isupper()
        and not _GEEN_KOPJE.search(titel)
        and not _NAMEN.search(titel)
        and len(volgende) > len(titel)
        and bool(_AFGESLOTEN.search(volgende))
        and len(volgende.split()) > 5
    )


def _opens_paragraph(regel: Regel) -> bool:
    return len(regel.kaal) > 50 and regel.kaal[0].isupper() and not _NAMEN.search(regel.kaal[:60])


def _gap(eerste: Regel, tweede: Regel) -> int:
    """The number of empty lines between two lines."""
    return tweede.nummer - eerste.nummer - 1


def _agenda(gevuld: list[Regel], kopjes: list[bool]) -> tuple[list[Agendapunt], list[Alinea]]:
    punten: list[Agendapunt] = []
    alineas: list[Alinea] = []
    lijst: str | None = None
    is_markdown = any(_KOPTEKEN.match(regel.kaal) for regel in gevuld)
    for is_kopje, groep in _groups(gevuld, kopjes, 1 if is_markdown else 2):
        if not is_kopje:
            if lijst == "acties":
                groep = [groep[0], *map(_apart, groep[1:])]
            lijst = None if _AFGEDAAN.match(groep[0].kaal) else lijst
            alineas.append(
                fold(
                    groep,
                    len(punten) or None,
                    lijst if _is_item(groep[0]) else None,
                )
            )
            continue
        nummer, titel = _title(groep)
        lijst = next((soort for soort, woord in _LIJSTEN.items() if woord.fullmatch(titel)), None)
        if lijst in (None, "afspraken"):
            punten.append(Agendapunt(len(punten) + 1, nummer, titel))
    return punten, alineas


def _is_item(regel: Regel) -> bool:
    """An item of a list: with a bullet, a number, or a name before a colon."""
    return regel.is_opsomming or bool(ITEM.match(regel.kaal) or _NAAM_VOORAAN.match(regel.kaal))


def _apart(regel: Regel) -> Regel:
    """Below an item: 'Anna          10 oktober', in columns, becomes '– Anna – 10 oktober'."""
    kolommen = _IN_KOLOMMEN.fullmatch(regel.tekst)
    return Regel(regel.nummer, f"– {kolommen['wie']} – {kolommen['wanneer']}") if kolommen else regel


def _groups(gevuld: list[Regel], kopjes: list[bool], los: int) -> Iterator[tuple[bool, list[Regel]]]:
    """Headings and paragraphs in order, each with its lines; `los` empty lines or more are between two."""
    groep: list[Regel] = []
    groep_is_kopje = False
    for regel, is_kopje in zip(gevuld, kopjes, strict=True):
        if groep and not _continues(groep[-1], regel, groep_is_kopje, is_kopje, los):
            yield groep_is_kopje, groep
            groep = []
        groep.append(regel)
        groep_is_kopje = is_kopje
    if groep:
        yield groep_is_kopje, groep


def _continues(vorige: Regel, regel: Regel, vorige_is_kopje: bool, is_kopje: bool, los: int) -> bool:
    if vorige_is_kopje or is_kopje:
        return vorige_is_kopje and is_kopje and regel.kaal[0].islower()
    if LABELREGEL.match(regel.inhoud) or (SLOTREGEL.fullmatch(vorige.inhoud) and not regel.kaal[0].islower()):
        return False
    if ITEM.match(regel.kaal) and (
        regel.kaal[0] == "A"
        or _AFGESLOTEN.search(vorige.kaal)
        or ITEM.match(vorige.kaal)
        or _gap(vorige, regel)
    ):
        return False
    return not regel.is_opsomming and not (
        _gap(vorige, regel) >= los and (los == 1 or _AFGESLOTEN.search(vorige.kaal))
    )


def _title(groep: list[Regel]) -> tuple[str | None, str]:
    titel = " ".join(" ".join(_KOPTEKEN.sub("", regel.kaal).split()) for regel in groep).strip("*: ")
    genummerd = _GENUMMERD.fullmatch(titel)
    return (genummerd["nummer"], genummerd["titel"]) if genummerd else (None, titel)
