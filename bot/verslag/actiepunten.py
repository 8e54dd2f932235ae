"""Action points: the marked words, with the sentence before them where the mark says only 'dit'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from bot.verslag.actiepunt import Actiepunt
from bot.verslag.besluiten.nummers import is_decision_beside_acties
from bot.verslag.betoog import Betoog, without_stop
from bot.verslag.bron.regels import Zin
from bot.verslag.lijsten.eronder import is_done_below
from bot.verslag.lijsten.groepsrij import of_group, of_head
from bot.verslag.lijsten.item import (
    NUMBERED,
    PROMISED,
    agreed,
    list_item,
    of_service,
    only_contacts,
    says_what,
    task_line,
    with_name,
)
from bot.verslag.lijsten.nagelopen import gone_through
from bot.verslag.lijsten.nogstaand import still_standing
from bot.verslag.lijsten.opnummer import by_number
from bot.verslag.lijsten.zoals_erboven import like_those_around
from bot.verslag.merken.markeringen import Markering, find_mark, find_marks, without_number
from bot.verslag.merken.slot import begin_of, names_none, says_nothing, sole_name
from bot.verslag.taal.namenrij import is_in_row_behind
from bot.verslag.velden.inhoud import Item, anybody, who_and_when
from bot.verslag.velden.lezen import read_fields
from bot.verslag.velden.stand import new_day, state_of_task
from bot.verslag.werk.doen import helps, is_spoken, opening
from bot.verslag.werk.tedoen import is_to_be_done, will_be_doing
from bot.verslag.werk.verteld import is_done, tells
from bot.verslag.wie.functies import function_before, with_function
from bot.verslag.zinnen.achter_etiket import goes_on, is_done_behind, taken_up
from bot.verslag.zinnen.afgesproken import EENS, agreed_that, decided_task
from bot.verslag.zinnen.erboven import behind_remark, is_closed_by_name, numbered_above, only_adds
from bot.verslag.zinnen.ervoor import (
    closed_below,
    needs_previous,
    presented_by_another,
    says_of_it,
    says_only_when,
)
from bot.verslag.zinnen.lijdend import will_be_done
from bot.verslag.zinnen.onderlabels import of_earlier, one_of_row
from bot.verslag.zinnen.toegewezen import (
    given_before,
    given_to,
    left_to,
    names_only,
    of_subject,
    opens_with_name,
    pointed_at,
)

_AANLOOP = re.compile(r"[\s,;]*(?:(?:en|waarna|maar|terwijl|ook)\s+)?")
_NEVEN = re.compile(r"\s*[,;]\s+(?:en\s+|and\s+)?|\s+(?:en|and|terwijl)\s+")
_ACTIES = re.compile(r"\bacti(?:es?|ons?)\b", re.IGNORECASE)
_VERVOLG = re.compile(r"vervolg|opvolging|volgende\s+stappen|follow|next\s+steps", re.IGNORECASE)
_AFSPRAKEN = re.compile(r"afspraken", re.IGNORECASE)  # beside it what must be done is a task of nobody yet
_MEESTE = 10  # marks in one sentence; more is no sentence but a list of numbers


def find_actions(betoog: Betoog, plek: int) -> tuple[Actiepunt, ...]:
    """The action points that are marked in sentence `plek`; a bullet under a heading 'Actiepunten' is one.

    Where somebody does the one thing and somebody else the other, they are two.
    """
    return tuple(deel for punt in _marked_in(betoog, plek) for deel in _per_doer(betoog, punt))


def _is_of_known(betoog: Betoog, zin: Zin) -> bool:
    """Whether all items there are of somebody who was there: below 'Anna' the 'Website' of 'Website: …' and
    'planken (Zeelui)' are nobody."""
    return bool(zin.alinea.wie) and betoog.is_known(zin.alinea.wie)


def _per_doer(betoog: Betoog, punt: Actiepunt) -> Iterator[Actiepunt]:
    """'Anna vraagt offertes op en Tim belt de gemeente' as two points."""
    zin = betoog.zinnen[punt.plek].tekst
    begin = punt.taak or punt.begin
    eerste = None if punt.wie or punt.eerste < punt.plek else _does(betoog, zin, begin)
    verder = _NEVEN.finditer(zin, eerste.end(), punt.eind) if eerste else ()
    grenzen = [grens for grens in verder if _does(betoog, zin, grens.end()) and not helps(zin, grens.end())]
    eind = punt.eind
    delen: list[Actiepunt] = []
    for grens in reversed(grenzen[:_MEESTE]):
        delen.append(
            replace(punt, begin=grens.end(), eind=eind, taak=grens.end(), nummer=None, is_afspraak=True)
        )
        eind = grens.start()
    yield replace(punt, eind=eind)
    yield from reversed(delen)


def _does(betoog: Betoog, zin: str, begin: int) -> re.Match[str] | None:
    """One person, named at `begin`, who will do something: 'Tim belt', no 'Tim bellen', nor the second of
    'Anna to meet with Pia and Tim to discuss …'."""
    wie = None if is_in_row_behind(zin, begin) else opening(zin, begin)
    return wie if wie and not wie["verb"].endswith("en") and betoog.is_somebody(wie["wie"]) else None


def _marked_in(betoog: Betoog, plek: int) -> tuple[Actiepunt, ...]:
    zin = betoog.zinnen[plek]
    if zin.begin == 0 and is_spoken(zin.tekst):
        return ()
    if nagelopen := gone_through(betoog, plek):
        mark = find_mark(zin.tekst)
        punt = _of_item(plek, nagelopen, mark.nummer if mark and mark.vooraan else None)
        return (replace(punt, is_nagelopen=True),)
    if staat_nog := still_standing(betoog, plek):
        return (_of_item(plek, staat_nog),)
    if op_nummer := by_number(betoog, plek):
        return tuple(_of_item(plek, item) for item in op_nummer)
    if genummerd := None if zin.begin else NUMBERED.match(zin.tekst):
        na, eind = genummerd.end(), len(without_stop(zin.tekst))
        punt = _with_fields(betoog, zin, Actiepunt(plek, plek, na, eind, vooraan=True, taak=na))
        if punt.wie:
            return (punt,)
    iemand = betoog.is_known if _is_of_known(betoog, zin) else anybody
    vorm = task_line(without_stop(zin.tekst), iemand) if zin.begin == 0 else None
    if vorm and vorm.begin < vorm.eind:
        return (_of_item(plek, vorm if vorm.wie else replace(vorm, wie=zin.alinea.wie)),)
    if toegezegd := None if zin.begin or zin.alinea.lijst else PROMISED.match(zin.tekst):
        eind = len(without_stop(zin.tekst))
        return (Actiepunt(plek, plek, toegezegd.end(), eind, vooraan=True, is_afspraak=True),)
    pijl = pointed_at(betoog, zin.tekst)
    if pijl and not zin.alinea.lijst:
        eind = len(without_stop(zin.tekst))
        return (Actiepunt(plek, plek, pijl.start(), eind, wie=pijl["wie"], is_afspraak=True),)
    if gegeven := given_before(betoog, plek):
        return tuple(Actiepunt(plek - 1, plek - 1, begin, eind, wie=gegeven[0]) for begin, eind in gegeven[1])
    marks = find_marks(zin.tekst)
    if len(marks) == 1 and names_none(zin.tekst, marks[0]):
        return ()
    over = None if marks or zin.begin or zin.alinea.lijst else left_to(betoog, zin.tekst)
    if over:
        return (_of_item(plek, over),)
    om_te = None if marks or zin.alinea.lijst == "acties" else given_to(betoog, zin.tekst)
    if om_te:
        return (
            Actiepunt(
                plek, plek, om_te.start(), om_te.end("taak"), wie=om_te["wie"], taak=om_te.start("taak")
            ),
        )
    afspraak = agreed_that(betoog, zin.tekst)
    gesloten = closed_below(betoog, plek) or is_closed_by_name(betoog, plek)
    if afspraak and not marks and not zin.alinea.lijst and not gesloten:
        return tuple(
            Actiepunt(plek, plek, afspraak.end() + deel.begin, afspraak.end() + deel.eind, is_afspraak=True)
            for deel in agreed(without_stop(zin.tekst)[afspraak.end() :])
        )
    if not marks and (besloten := decided_task(betoog, plek)):
        na, wie = besloten
        return (Actiepunt(plek, plek, na, len(without_stop(zin.tekst)), wie=wie, is_afspraak=True),)
    if not marks and goes_on(betoog, plek):
        return (Actiepunt(plek, plek, 0, len(without_stop(zin.tekst))),)
    if not marks or (zin.alinea.lijst == "acties" and marks[0].vooraan and not marks[0].wie):
        return tuple(_in_list(betoog, zin, plek, marks[0] if marks else None))
    if marks[0].is_taak:
        return tuple(Actiepunt(plek, plek, m.begin, m.eind, wie=m.wie) for m in marks[:_MEESTE])
    if is_closed_by_name(betoog, plek):
        return ()
    if erboven := numbered_above(betoog, plek) or behind_remark(betoog, plek):
        return (erboven,)
    if elders := one_of_row(betoog, plek) or of_earlier(betoog, plek):
        return (elders,)
    alleen_naam = sole_name(zin, marks[0])
    vorige = betoog.zinnen[plek - 1] if plek else None
    terug = vorige and needs_previous(zin, marks[0], vorige, alleen_naam)
    eerste = plek - 1 if terug and not presented_by_another(betoog, plek) else plek
    if eerste and only_adds(betoog, eerste):
        eerste -= 1  # 'Er wordt een kaart gemaakt. Dat is klaar op 24 oktober. ACTIE: Krijn'
    if eerste == plek and not alleen_naam and says_nothing(zin.tekst, marks[0], betoog.is_known):
        return ()
    punten: list[Actiepunt] = []
    begin = (
        marks[0].begin if marks[0].vooraan and not marks[0].nummer else begin_of(zin.tekst, marks[0].begin)
    )
    for mark, volgende in zip_longest(marks[:_MEESTE], marks[1:_MEESTE]):
        if punten and not zin.tekst[begin : mark.begin].strip(" ,;"):
            begin = punten[-1].begin  # '[A1] [A2]': two numbers for the same words
        eind = mark.eind if volgende else _end(zin.tekst, mark)
        wie, wanneer = who_and_when(mark.wie, betoog.is_somebody) if mark.vooraan else (mark.wie, "")
        wie = wie or alleen_naam
        taak = mark.eind if mark.vooraan else begin
        begint = plek if punten else eerste
        punten.append(
            Actiepunt(begint, plek, begin, eind, mark.nummer, wie, mark.vooraan, taak, wanneer=wanneer)
        )
        if mark.vooraan:
            punten[-1] = _with_state(zin, punten[-1])
        if mark.vooraan and not wie:
            punten[-1] = _with_fields(betoog, zin, punten[-1])
        if mark.vooraan and is_done_behind(betoog, plek):
            punten[-1] = replace(punten[-1], klaar=True)
        aanloop = _AANLOOP.match(zin.tekst, mark.eind)
        begin = aanloop.end() if aanloop else mark.eind
    return tuple(punten)


def _with_state(zin: Zin, punt: Actiepunt) -> Actiepunt:
    """'Actie Anna: brief schrijven (afgerond)', 'A4 (Anna): brief schrijven. Gedaan.': how it stands."""
    alleen = bool(punt.wie) and zin.alinea.lijst == "acties"
    stand = state_of_task(zin.tekst, punt.taak + 3, punt.eind, alone=alleen)
    if stand is None:
        return punt
    wanneer = new_day(stand[0]) or punt.wanneer
    return replace(punt, eind=stand.start(), klaar=bool(stand["klaar"]), wanneer=wanneer)


def _with_fields(betoog: Betoog, zin: Zin, punt: Actiepunt) -> Actiepunt:
    """'Actie: brief schrijven – Anna, 1 april': who and when, behind the task."""
    tekst = without_number(zin.tekst[: punt.eind], punt.taak)
    veld = read_fields(tekst, betoog.is_somebody)
    if veld.wie:
        return replace(punt, wie=veld.wie, wanneer=veld.wanneer, klaar=punt.klaar or veld.klaar)
    if functie := function_before(betoog, zin.tekst, punt.taak):
        return replace(punt, taak=functie.end(), wie=functie["wie"], wanneer=veld.wanneer)
    if opgepakt := taken_up(betoog, punt.plek):
        return replace(punt, wie=opgepakt[0], wanneer=opgepakt[1])
    achter = betoog.zinnen[punt.plek + 1 : punt.plek + 2]
    if (
        achter and achter[0].alinea is zin.alinea and not find_marks(achter[0].tekst)
    ):  # 'AP1: een rondleiding regelen. Anna en Tim, oktober.'
        slot = without_stop(achter[0].tekst)
        erbij = read_fields(f"{tekst}{' ' if slot[0] == '(' else ' – '}{slot}", betoog.is_somebody)
        if erbij.wie and erbij.eind <= len(tekst):
            return replace(punt, wie=erbij.wie, wanneer=erbij.wanneer)
    return punt


def _in_list(betoog: Betoog, zin: Zin, plek: int, mark: Markering | None) -> Iterator[Actiepunt]:
    """The item of a list, behind its mark ('AP1') if it has one."""
    if zin.alinea.lijst and (eens := EENS.match(zin.tekst)):
        yield Actiepunt(plek, plek, eens.end(), len(without_stop(zin.tekst)), is_afspraak=True)
    elif zin.alinea.lijst == "acties" and zin.begin == 0:
        if is_decision_beside_acties(betoog, plek):
            return
        na = mark.eind if mark else 0
        iemand = betoog.is_known if _is_of_known(betoog, zin) else betoog.is_somebody
        item = list_item(without_stop(zin.tekst)[na:], iemand)
        if (
            item and item.begin < item.eind and not names_only(betoog, without_stop(zin.tekst)[na:])
        ):  # 'Actie:' with nothing behind it is none
            item = replace(item, begin=na + item.begin, eind=na + item.eind)
            verteld = not (item.wie or mark) and is_done(zin.tekst[item.begin : item.eind])
            item = with_name(zin.tekst, item)
            item = like_those_around(betoog, plek, of_subject(betoog, zin.tekst, item))
            item = with_function(betoog, zin.tekst, of_head(betoog, zin, item))
            item = replace(item, klaar=item.klaar or is_done_below(betoog, plek))
            yield replace(_of_item(plek, item, mark.nummer if mark else None), is_verteld=verteld)
    elif zin.alinea.lijst in ("afspraken", "proza") and not only_contacts(zin.tekst):
        veld = list_item(without_stop(zin.tekst), betoog.is_somebody) if zin.begin == 0 else None
        veld = of_group(betoog, zin, veld) if veld else None
        veld = veld if zin.begin or (veld and veld.wie) else of_service(without_stop(zin.tekst)) or veld
        if veld and veld.wie and not zin.tekst.endswith("?"):
            verteld = tells(zin.tekst[veld.begin : veld.eind])
            yield replace(_of_item(plek, with_name(zin.tekst, veld)), is_verteld=verteld)
            return
        if zin.begin and says_only_when(zin.tekst):
            return
        titel = zin.alinea.titel or betoog.titel(zin.agendapunt)
        is_actielijst, is_vervolg = bool(_ACTIES.search(titel)), bool(_VERVOLG.search(titel))
        for item in agreed(without_stop(zin.tekst)):
            deel = zin.tekst[item.begin : item.eind]
            wie = {een.soort for een in betoog.sprekers.mentions(deel)} - {"vergadering"}
            if item.begin and says_of_it(deel) and not wie:
                continue
            doet = (
                (is_actielijst and will_be_done(deel))
                or (is_vervolg and is_to_be_done(deel))
                or (zin.alinea.lijst == "proza" and says_what(deel) and not opens_with_name(betoog, deel))
            )
            yield Actiepunt(plek, plek, item.begin, item.eind, is_afspraak=not doet, is_verteld=tells(deel))
    elif not zin.alinea.lijst and _VERVOLG.search(betoog.titel(zin.agendapunt)):
        for item in agreed(without_stop(zin.tekst)):
            deel = zin.tekst[item.begin : item.eind]
            if is_to_be_done(deel) or will_be_doing(deel):
                gebeurt = is_to_be_done(deel) and bool(_AFSPRAKEN.search(betoog.titel(zin.agendapunt)))
                yield Actiepunt(plek, plek, item.begin, item.eind, is_afspraak=not gebeurt)


def _of_item(plek: int, item: Item, nummer: str | None = None) -> Actiepunt:
    return Actiepunt(
        plek,
        plek,
        item.begin,
        item.eind,
        nummer,
        item.wie,
        vooraan=not item.wie,
        taak=item.begin,
        wanneer=item.wanneer,
        klaar=item.klaar,
    )


def _end(zin: str, mark: Markering) -> int:
    """The quote ends at the mark when the clause does; a mark inside a clause leaves the sentence whole."""
    rest = zin[mark.eind :].lstrip()
    if mark.vooraan or (rest and rest[0] not in ".,;:" and not rest.startswith("(actie")):
        return len(without_stop(zin))
    return mark.eind
