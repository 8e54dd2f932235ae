"""The header: which tafel met, when and where, and the status of the minutes.

A text layer mixes two columns: a label may stand at the end of a line, its value at the end of the next one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, time
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from bot.dates import Reading, Reason, find_all
from bot.verslag.bron.regels import Regel, Zin
from bot.verslag.dagen.geschreven import in_one_piece
from bot.verslag.dagen.verzonden import OF_A_DAY, SENT, day_before
from bot.verslag.namen.plaatsen import Plaatsen
from bot.verslag.taal.engels import in_dutch
from bot.verslag.voorstel import Vergadering, Verslagstatus

_KOLOM = re.compile(r"\s{2,}|\t|\s\|\s")
_LOCATIE = re.compile(
    r"(?<![\w-])(?:Vergaderlocatie|Locatie|Vergaderplaats|Plaats|(?:Place|Location|Venue)(?=\s*:))\b\s*:?[*\s]*"
)
_LABEL = re.compile(
    r"(?:vergader)?(?:datum|locatie|plaats|tijd)|tijdstip|aanvang|contact|kenmerk|onderwerp|versie|status|aanwezig"
    r"|afwezig|notulist|voorzitter|secretaris|blad|pagina"
    r"|(?:date|time|place|location|venue|present|apologies|chair)(?=\s*:|$)",
    re.IGNORECASE,
)
_KLOK = r"(?P<{u}>[01]?\d|2[0-4])(?:[:.](?P<{m}>[0-5]\d))?"
_VAN_TOT = re.compile(
    r"(?<![\d.:-])"
    + _KLOK.format(u="u1", m="m1")
    + r"\s*(?:uur|u\.?)?\s*(?:tot(?:\s+en\s+met)?|t/m|[-–—])\s*"
    + _KLOK.format(u="u2", m="m2")
    + r"(?![\d:.-]*\d)(?P<uur>\s*(?:uur|u)\b)?"
)
_VANAF = re.compile(r"(?<![\d.:-])" + _KLOK.format(u="u1", m="m1") + r"\s*(?:uur|u\b)")
_VERZONDEN = re.compile(r"(?:verzonden|verstuurd|sent)\s*:", re.IGNORECASE)
_BETREFT = re.compile(r"(?:onderwerp|betreft|subject)\s*:", re.IGNORECASE)
_ONDERWERP = re.compile(rf"^[#*_\s]{{0,6}}{_BETREFT.pattern}[*_]{{0,2}}\s*", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_CONTACT = re.compile(r"\bContact(?:persoon)?\s*:\s*(?P<waarde>\S.*)")
_STATUS: tuple[tuple[Verslagstatus, re.Pattern[str]], ...] = (
    ("concept", re.compile(r"\bconcept|\b(?:nog )?niet vastgesteld|\bter vaststelling", re.IGNORECASE)),
    ("gepubliceerd", re.compile(r"\bgepubliceerd", re.IGNORECASE)),
    ("vastgesteld", re.compile(r"\bvastgesteld|\bdefinitieve?\b", re.IGNORECASE)),
)
_SOORTNAAM = re.compile(
    r"(?:titel:|title:)?[#\s]*(?:concept)?-?(?:(?:verslag|notulen)\b(?:\s+(?:van|de|het|een|vergadering"
    r"|(?:[a-z]{3,15}lijke|reguliere|extra|openbare|besloten)(?=\s+vergadering\b|$)))*"
    r"|(?:draft\s+)?minutes\s+of(?:\s+(?:the|a|an?|meeting|of))*"
    r"|(?:draft\s+)?minutes(?=\s+(?:regional|provincial|RRT|PRT)\b))[:\s]*",
    re.IGNORECASE,
)
_GREMIUM = re.compile(
    r"tafel\b|overleg\b|groep\b|vergadering\b|commissie\b|bijeenkomst\b|platform\b|raad\b", re.IGNORECASE
)
_OPENING = re.compile(r"\b(?:geopend|gesloten|opent|sluit)\b", re.IGNORECASE)  # a sentence, and no name
_MEER_WOORDEN = re.compile(r"(?![a-z]{1,5}\s)[A-Za-z][\w.’'&-]*\s\S[^.;:]{2,80}$")
_DAG = re.compile(
    r"[\s,–—|-]*(?:\b(?:vergadering|d\.\s?d\.|van|op|(?:maan|dins|woens|donder|vrij|zater|zon)dag"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[\s,–—|(-]*){0,4}$",
    re.IGNORECASE,
)
_VORIGE = re.compile(
    r"(?:\b(?:concept)?-?(?:verslag|notulen|actielijst)\b|\bvorige\s+\S{0,20}(?:vergadering|overleg|bijeenkomst|tafel))"
    r"[^.;]{0,60}$",
    re.IGNORECASE,
)
_VOLGENDE = re.compile(
    r"\bvolgende\s+\S{0,20}(?:vergadering|overleg|bijeenkomst|tafel|PRT|RRT)\b(?:\s+van\s+de\s+\S{1,30})?[\s:,]*"
    r"(?:\b(?:is|zal|vindt|staat|wordt|plaats|plaatsvinden|plaatsvindt|gepland|gehouden|voorzien|dan|weer|op|voor)\b\s*"
    r"){0,6}(?:\w{2,5}dag\s+)?$",
    re.IGNORECASE,
)
_OP_VOLGENDE = re.compile(
    r"\s*(?:om\s[\d.: uur-]{1,20})?(?:is|vindt|staat|volgt)\s+de\s+volgende\s+"
    r"\S{0,20}(?:vergadering|overleg|tafel)",
    re.IGNORECASE,
)
_DATUMREGEL = re.compile(r"[#*_\s-]{0,6}(?:(?:vergader|meeting\s+)?dat(?:um|e))\b", re.IGNORECASE)
_VAN_EERDER = re.compile(
    r"\b(?:vorige?|vastgestelde?|vaststell\w+|goedkeur\w+|previous|last\s+meeting|confirmation|approv\w+)\b"
    r"|^(?:created|revised|modified|updated|published|lastmod|aangemaakt|gewijzigd|gepubliceerd)\s?:",
    re.IGNORECASE,
)
# '1. Vaststelling verslag van 8 februari 2018'
_OP_AGENDA = re.compile(rf"\d{{1,2}}[a-z]?[.)]?\s+(?!\d).{{0,120}}?(?:{_VAN_EERDER.pattern})", re.IGNORECASE)
_TERMIJN = re.compile(r"uiterlijk|v[oó]{2}r\b|voor\b|binnen|deadline|by\b|before\b", re.IGNORECASE)
_VERSLAG = re.compile(r"verslag|notulen|actielijst|vorige", re.IGNORECASE)
_DAG_EN_JAAR = re.compile(
    r"\d\D.{0,20}\d{4}|\d{4}-\d|\d{8}|\d{1,2}(?P<teken>[-/.])\d{1,2}(?P=teken)['’]?\d{2}\b|\d\s\w{3,9}\.?\s['’]\d{2}"
)
_ENGELS = re.compile(
    r"(?:jan|feb|march|apr|may|june|july|aug|sep|oct|nov|dec)\w*\.?,?\s+\d{1,4}", re.IGNORECASE
)
_DAG_AAN_EINDE = re.compile(r"\d{1,2}\s+[a-z]{3,9}$", re.IGNORECASE)
_JAAR_VOORAAN = re.compile(r"20\d\d\b")
_ZONDER_VANDAAG = date(2000, 1, 1)
_MAX_TEKENS = 1000


class _Tijden(NamedTuple):
    begin: time | None
    eind: time | None


def header(
    regels: Sequence[Regel],
    zinnen: Iterable[Zin],
    koppen: Iterable[str],
    plaatsen: Plaatsen,
    eronder: Sequence[Regel] = (),
) -> Vergadering:
    """The meeting, from the header; the meetings before and after it from `zinnen` and headings `koppen`, and
    its year from when the minutes were sent, in the lines `eronder`."""
    regels = [Regel(regel.nummer, in_one_piece(regel.tekst)) for regel in _whole(regels)]
    tekst = "\n".join(regel.kaal for regel in regels)
    datum = _day_of(regels) or _day_before_sent(regels, eronder)
    titel, tafel = _title(regels, plaatsen)
    tijden = _times(tekst)
    lopend = [*koppen, *(zin.tekst for zin in zinnen)]
    return Vergadering(
        tafel=tafel,
        titel=titel,
        datum=datum,
        begin=tijden.begin,
        eind=tijden.eind,
        locatie=_location(regels),
        verslag_status=next((status for status, woord in _STATUS if woord.search(tekst)), None),
        contact=_contact(tekst),
        vorige=_previous(lopend, datum) if datum else None,
        volgende=_next(lopend, datum) if datum else None,
    )


def _whole(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; a date that was broken over two, '27 maart' above '2026', stands on the first as well."""
    for regel, onder in zip_longest(regels, regels[1:]):
        jaar = _JAAR_VOORAAN.match(onder.kaal) if onder and _DAG_AAN_EINDE.search(regel.kaal) else None
        yield Regel(regel.nummer, f"{regel.tekst} {jaar[0]}") if jaar else regel


def _day_of(regels: Sequence[Regel]) -> date | None:
    """The day of the meeting: on a line 'Datum: …', else the first that is not of an earlier meeting."""
    dagen = [
        (regel.kaal, dag.value)
        for regel in regels
        for dag in _full_dates(regel.kaal)
        if not (_TERMIJN.match(dag.text) or SENT.match(regel.kaal))
    ]
    for niet in (None, _VAN_EERDER.search, _OP_AGENDA.match):
        for tekst, dag in dagen:
            if not niet(tekst) if niet else _DATUMREGEL.match(tekst):
                return (_told_in_subject(regels, dag) if dag and _VERZONDEN.match(tekst) else None) or dag
    return None


def _told_in_subject(regels: Sequence[Regel], verzonden: date) -> date | None:
    return day_before((regel.kaal for regel in regels if _BETREFT.match(regel.kaal)), verzonden)


def _day_before_sent(regels: Sequence[Regel], eronder: Sequence[Regel]) -> date | None:
    """The day without its year in the title, else the one on which the minutes were sent."""
    verzonden = (dag.value for regel in eronder if SENT.match(regel.kaal) for dag in _full_dates(regel.kaal))
    op = next(verzonden, None)
    titels = (regel.kaal for regel in regels if OF_A_DAY.search(regel.kaal) and not SENT.match(regel.kaal))
    return day_before(titels, op) or op if op else None


def _title(regels: Sequence[Regel], plaatsen: Plaatsen) -> tuple[str | None, str | None]:
    """Title and key of the tafel: a known tafel first, then a name before a date, then the name of a body."""
    namen = [naam for regel in regels for naam in _names(regel.kaal)]
    for naam, _ in namen:
        tafel = plaatsen.tafel(naam)
        if tafel:
            return naam, tafel
    gedateerd = [naam for naam, met_datum in namen if met_datum]
    gremia = [naam for naam, _ in namen if _GREMIUM.search(naam) and not _OPENING.search(naam)]
    return next(iter(gedateerd + gremia + _behind_kind(regels)), None), None


def _behind_kind(regels: Sequence[Regel]) -> list[str]:
    """What the title says behind 'Verslag' or 'Notulen': 'Notulen ALV tennisvereniging Velsen'."""
    achter = [
        _SOORTNAAM.sub("", regel.kaal, count=1).strip(" *#–—-,:")
        for regel in regels
        if _SOORTNAAM.match(regel.kaal)
    ]
    return [naam for naam in achter if _MEER_WOORDEN.match(naam) and not _full_dates(naam)]


def _names(regel: str) -> list[tuple[str, bool]]:
    """The columns of a header line that can be a title, each without date, and whether there was one."""
    namen: list[tuple[str, bool]] = []
    for kolom in _KOLOM.split(_LOCATIE.split(_ONDERWERP.sub("", regel))[0]):
        dag = next(iter(_full_dates(kolom)), None)
        naam = _DAG.sub("", kolom[: dag.start]) if dag else kolom
        naam = (
            _SOORTNAAM.sub("", naam, count=1).strip(" *#–—-,:")
            if _SOORTNAAM.match(naam)
            else naam.strip(" *#,:")
        )
        met_datum = dag is not None
        if dag and len(naam) <= 2:  # '2026-11-12 RRT Kennemerland'; so may stand where they met, too
            naam, met_datum = kolom[dag.end :].strip(" *#–—-,:"), False
        if len(naam) > 2 and not _LABEL.match(naam) and "@" not in naam and "://" not in naam:
            namen.append((naam, met_datum))
    return namen


def _times(tekst: str) -> _Tijden:
    for match in _VAN_TOT.finditer(tekst):
        if match["uur"] or (match["m1"] and match["m2"]):
            return _Tijden(_time(match["u1"], match["m1"]), _time(match["u2"], match["m2"]))
    vanaf = _VANAF.search(tekst)
    return _Tijden(_time(vanaf["u1"], vanaf["m1"]) if vanaf else None, None)


def _time(uur: str, minuut: str | None) -> time:
    return time(int(uur) % 24, int(minuut or 0))


def _location(regels: Sequence[Regel]) -> str | None:
    for plek, regel in enumerate(regels):
        label = _LOCATIE.search(regel.kaal)
        if not label:
            continue
        achter = _KOLOM.split(regel.kaal[label.end() :])
        if achter[0] and not _LABEL.match(achter[0]):
            return achter[0].strip(" *")
        onder = regels[plek + 1].kaal if plek + 1 < len(regels) else ""
        rechts = len([deel for deel in achter if deel])
        waarde = _below(label.start() == 0 and rechts == 0, rechts, onder)
        if waarde:
            return waarde
    return None


def _below(alleen: bool, rechts: int, onder: str) -> str | None:
    """The value under a label: in the column with as many columns to its right as the label has (`rechts`).

    A label that shares its line with other text (`alleen` is False) takes no value from a line of one column,
    except the rest of the line after a mail address.
    """
    kolommen = [deel for deel in re.split(r"\s{2,}|\t", onder) if deel]
    if len(kolommen) == 1 and not alleen:
        mail = _MAIL.search(onder)
        return (onder[mail.end() :].strip(" |") or None) if mail else None
    return kolommen[-1 - rechts].strip() if len(kolommen) > rechts else None


def _contact(tekst: str) -> str | None:
    contact = _CONTACT.search(tekst)
    mail = _MAIL.search(contact["waarde"] if contact else tekst)
    if mail:
        return mail[0].rstrip(".")
    return _KOLOM.split(contact["waarde"])[0].strip() if contact else None


def _previous(teksten: list[str], datum: date) -> date | None:
    for tekst in teksten:
        if _VERSLAG.search(tekst):
            for dag in find_all(tekst[:_MAX_TEKENS], datum):
                if (
                    dag.value
                    and dag.certain
                    and dag.value < datum
                    and _VORIGE.search(tekst[: dag.start][-120:])
                ):
                    return dag.value
    return None


def _next(teksten: list[str], datum: date) -> date | None:
    for tekst in teksten:
        if "volgende" in tekst:
            for dag in find_all(tekst[:_MAX_TEKENS], datum):
                hoort_erbij = _VOLGENDE.search(tekst[: dag.start][-160:]) or _OP_VOLGENDE.match(
                    tekst, dag.end
                )
                if dag.value and dag.certain and dag.value > datum and hoort_erbij:
                    return dag.value
    return None


def _as_written(dag: Reading) -> Reading:
    """'dinsdag 15 januari 2027' is that date, though it is a Friday: oordeel/conflicten.py tells so."""
    return replace(dag, value=dag.suggestion) if dag.reason is Reason.ANDERE_WEEKDAG else dag


@lru_cache(maxsize=256)  # the day, the title and the place are looked for in the same lines
def _full_dates(tekst: str) -> tuple[Reading, ...]:
    """The days in `tekst` that are written with their year: those need no 'today'."""
    tekst = tekst[:_MAX_TEKENS]
    gelezen = [(dag, dag) for dag in map(_as_written, find_all(tekst, _ZONDER_VANDAAG))]
    if engels := in_dutch(tekst) if _ENGELS.search(tekst) else None:
        begin = tekst.find(engels[1])
        eind = begin + len(engels[1])
        for dag in find_all(engels[0], _ZONDER_VANDAAG):
            gelezen.append((dag, replace(dag, text=engels[1], start=begin, end=eind)))
    return tuple(hier for dag, hier in gelezen if dag.value and dag.certain and _DAG_EN_JAAR.search(dag.text))
