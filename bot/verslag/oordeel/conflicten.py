"""Where minutes contradict themselves: text against list, present against absent, a day against its date."""

from __future__ import annotations

import re
from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from bot.dates.words import MONTH_NAMES, WEEKDAYS
from bot.texts import verslag as texts
from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.lijst import may_be_one
from bot.verslag.namen.plaatsen import fold_name
from bot.verslag.samen.samengenomen import Samengenomen
from bot.verslag.voorstel import Actie, Deelnemer, Waarschuwing

_DAG = re.compile(
    rf"\b(?P<dag>{'|'.join(WEEKDAYS)}),?\s(?P<nummer>\d{{1,2}})\s(?P<maand>{'|'.join(MONTH_NAMES)})"
    r"(?:\s(?P<jaar>20\d\d))?(?!\w)",
    re.IGNORECASE,
)
# A day of which the month has none, as in '31 november' and '30-02-2027'.
_DATUM = re.compile(
    rf"(?<![\d.,/-])(?:(?P<nummer>\d{{1,2}})\s(?P<maand>{'|'.join(MONTH_NAMES)})(?!\w)(?:\s(?P<jaar>20\d\d)(?!\d))?"
    r"|(?P<dag>\d{1,2})-(?P<in>\d{1,2})-(?P<van>20\d\d)(?![\d-]))",
    re.IGNORECASE,
)
_VOOR = re.compile(r"(?:v[oó]{2}r|voor|before)\b", re.IGNORECASE)
_SCHRIKKELJAAR = 2024
_LAATSTE_DAG, _LAATSTE_MAAND = 31, 12  # a higher figure is of something else: '45 mei', '3-14-2027'
_MEESTE = 20  # warnings of one kind; more say nothing more


def wrong_weekdays(regels: Sequence[Regel], vergadering: date | None) -> Iterator[Waarschuwing]:
    """Dates with a day of the week that they do not fall on; a year that is not written is the one nearest to
    the meeting."""
    gemeld = 0
    for regel in regels:
        for treffer in _DAG.finditer(" ".join(regel.tekst.split())):
            datum = _date(treffer, vergadering)
            if datum is None or gemeld >= _MEESTE:
                continue
            echt = WEEKDAYS[datum.weekday()]
            if echt != treffer["dag"].lower():
                gemeld += 1
                tekst = texts.andere_weekdag(treffer[0], echt)
                yield Waarschuwing(texts.WEEKDAG, tekst, (regel.nummer, regel.nummer))


def days_that_are_none(regels: Sequence[Regel]) -> Iterator[Waarschuwing]:
    """Dates that no calendar has."""
    gezien: set[str] = set()
    for regel in regels:
        for treffer in _DATUM.finditer(" ".join(regel.tekst.split())):
            if treffer[0].lower() not in gezien and len(gezien) < _MEESTE and not _exists(treffer):
                gezien.add(treffer[0].lower())
                tekst = texts.bestaat_niet(treffer[0])
                yield Waarschuwing(texts.GEEN_DAG, tekst, (regel.nummer, regel.nummer))


def _exists(treffer: re.Match[str]) -> bool:
    dag = int(treffer["nummer"] or treffer["dag"])
    maand = MONTH_NAMES.index(treffer["maand"].lower()) + 1 if treffer["maand"] else int(treffer["in"])
    if not (0 < dag <= _LAATSTE_DAG and 0 < maand <= _LAATSTE_MAAND):
        return True
    jaar = int(treffer["jaar"] or treffer["van"] or _SCHRIKKELJAAR)
    return dag <= monthrange(jaar, maand)[1]


def _date(treffer: re.Match[str], vergadering: date | None) -> date | None:
    maand = MONTH_NAMES.index(treffer["maand"].lower()) + 1
    jaren = [int(treffer["jaar"])] if treffer["jaar"] else []
    if vergadering and not jaren:
        jaren = [vergadering.year - 1, vergadering.year, vergadering.year + 1]
    mogelijk = []
    for jaar in jaren:
        try:
            mogelijk.append(date(jaar, maand, int(treffer["nummer"])))
        except ValueError:
            continue
    return min(mogelijk, key=lambda dag: abs(dag - vergadering) if vergadering else 0, default=None)


def both_there_and_away(
    lijst: Sequence[Deelnemer], deelnemers: Sequence[Deelnemer]
) -> Iterator[Waarschuwing]:
    """Somebody who is listed as present and as absent, and what `lijst`, in which everybody stands once, has;
    two people of one name have two organisations."""
    gemeld = set[str]()
    afwezig = defaultdict[str, list[Deelnemer]](list)
    for deelnemer in deelnemers:
        if deelnemer.status == "afwezig" and deelnemer.naam:
            afwezig[fold_name(deelnemer.naam)].append(deelnemer)
    for deelnemer in deelnemers:
        naam = fold_name(deelnemer.naam or "")
        if deelnemer.status != "aanwezig" or naam in gemeld or naam not in afwezig:
            continue
        if any(may_be_one(deelnemer, ander) for ander in afwezig[naam]):
            gemeld.add(naam)
            wie = f"{deelnemer.aanhef or ''} {deelnemer.naam}".strip()
            staat = (een.status for een in lijst if een.status != "onbekend" and may_be_one(een, deelnemer))
            tekst = texts.aanwezig_en_afwezig(wie, next(staat, "aanwezig"))
            yield Waarschuwing(texts.AANWEZIG_EN_AFWEZIG, tekst, None)


def conflicts(
    samen: Iterable[Samengenomen], vergadering: date | None, aanwezigheid: Sequence[Deelnemer] = ()
) -> Iterator[Waarschuwing]:
    """What the text and the list say differently of one point, and which were taken for one on a guess;
    whoever is 'de secretaris' by the attendance is no other owner than by his name."""
    for paar in samen:
        eerste, lijst = paar.in_tekst, paar.in_lijst
        naam = eerste.nummer or lijst.nummer or texts.aangehaald(eerste.tekst)
        if paar.gok:
            tekst = texts.samen_op_gok(eerste.citaat, lijst.citaat, lijst.regels[0])
            yield Waarschuwing(texts.SAMENGENOMEN, tekst, eerste.regels)
        wie = [", ".join(actie.eigenaars) for actie in (eerste, lijst)]
        if all(wie) and _owners(eerste, aanwezigheid) != _owners(lijst, aanwezigheid):
            yield Waarschuwing(texts.CONFLICT, texts.andere_eigenaar(naam, *wie), eerste.regels)
        bedoeld = [_day_meant(actie, vergadering) for actie in (eerste, lijst)]
        if all(bedoeld) and bedoeld[0] != bedoeld[1] and not _is_day_before(eerste, lijst):
            dagen = [actie.termijn_tekst or str(actie.termijn) for actie in (eerste, lijst)]
            yield Waarschuwing(texts.CONFLICT, texts.andere_termijn(naam, *dagen), eerste.regels)


def _day_meant(actie: Actie, vergadering: date | None) -> date | None:
    """The deadline, also where its day of the week is wrong and it is not taken for that."""
    dag = _DAG.search(actie.termijn_tekst or "") if actie.termijn is None else None
    return _date(dag, vergadering) if dag else actie.termijn


def _is_day_before(een: Actie, ander: Actie) -> bool:
    """'vóór 24 februari' beside '24-02': what everybody means by them is one day."""
    return any(
        voor.termijn
        and op.termijn
        and _VOOR.match(voor.termijn_tekst or "")
        and not _VOOR.match(op.termijn_tekst or "")
        and (op.termijn - voor.termijn).days == 1
        for voor, op in ((een, ander), (ander, een))
    )


def _owners(actie: Actie, aanwezigheid: Sequence[Deelnemer]) -> set[str]:
    """Whose it is; of a role that one person has, that person."""
    return {_by_role(fold_name(naam), aanwezigheid) for naam in actie.eigenaars}


def _by_role(naam: str, aanwezigheid: Sequence[Deelnemer]) -> str:
    met_rol = {fold_name(een.naam) for een in aanwezigheid if een.naam and naam in map(fold_name, een.rollen)}
    return met_rol.pop() if len(met_rol) == 1 else naam
