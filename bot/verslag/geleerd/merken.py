"""The marks that these minutes turn out to use for their tasks, and the action points that carry one.

A shape is taken for a mark when two pieces at least read like a task in it, and most of its pieces do; a
single piece only where its words leave no doubt: a known name in the place of a name, and a verb as only a
task has it. So one odd line is no mark, and a mark seen twice is one, whatever it is.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from bot.verslag.betoog import Betoog
from bot.verslag.bron.regels import Regel
from bot.verslag.dagen.termijnen import Termijn, read_cell, read_deadline
from bot.verslag.eigenaars.wendingen import group_doing
from bot.verslag.geleerd.haken import marked_by_who
from bot.verslag.geleerd.kant import are_told_below, in_margin
from bot.verslag.geleerd.lezing import Lezing
from bot.verslag.geleerd.randen import sole_names
from bot.verslag.geleerd.stukken import Stuk, parts, pieces
from bot.verslag.geleerd.vormen import readings
from bot.verslag.lijsten.item import points_to_list, tells_of_item
from bot.verslag.merken.markeringen import SLOTREGEL
from bot.verslag.samen.gelijken import Verwanten, same_point, tells_of
from bot.verslag.taal.niets import is_no_point
from bot.verslag.taal.secties import done_with
from bot.verslag.voorstel import Actie
from bot.verslag.werk.doen import opening
from bot.verslag.werk.kracht import Werkwoord, first_sentence, is_told
from bot.verslag.wie.bekenden import Bekenden
from bot.verslag.wie.eigenaarsnamen import named_owners

_MINSTENS = 2
_MEESTE = 0.6  # of the pieces in a shape that must read like a task
_AANGEKONDIGD = re.compile(r"(?:uiterlijk|v[oó]{2}r|binnen|deadline|by|before)\b", re.IGNORECASE)
_ZAL = re.compile(r"\S+(?:\s[A-Z]\S*)?\s+will\s")  # said on the way, of what a list may hold in other words
# 'Anna and Tim to sort it next week': what, was said before it.
_LOST_HET_OP = re.compile(
    r"\sto\s(?:sort|do|action|arrange|organi[sz]e|progress|pursue|handle|chase|resolve|investigate|follow\sup"
    r"|deal\swith|look\sinto|take\sforward)(?:\s(?:it|this|that|these|them))?(?:\s(?:out|up|forward|further))?[\s.]*$"
)
# Behind a name as well what he says: 'Anna: de nieuwe dozen lekken.'
_MEERVOUD_DOET = re.compile(
    r"(?:de|die|deze|onze|alle)\s+(?:[a-z]{2,20}\s+){0,2}[a-z]{2,30}(?:en|s)\s+[a-z]{2,20}en\W*$"
)


def learned(
    betoog: Betoog,
    regels: Sequence[Regel],
    rauw: Sequence[str],
    buiten: frozenset[int],
    bekend: Sequence[Actie],
) -> tuple[Actie, ...]:
    """The action points that carry a mark of these minutes and are none of `bekend`, in order.

    `rauw`: the lines as they came in; `buiten`: those of header and attendance, with names and no tasks.
    """
    alle = [stuk for stuk in pieces(regels, rauw) if stuk.regels[0] not in buiten]
    af = {stuk.kopje for stuk in alle if done_with(stuk.tekst) and (stuk.is_kop or " " in stuk.tekst)}
    stukken = _without_subjects([stuk for stuk in alle if stuk.kopje not in af])
    bekenden = Bekenden(betoog, [regel.kaal for regel in regels if regel.kaal])
    al = _Bekend(bekend)
    verwanten = Verwanten()
    for plek, actie in enumerate(bekend):
        verwanten.add(plek, actie, actie.citaat)
    namen = [sole_names(stuk, bekenden) for stuk in stukken]
    gelezen = [
        lezing
        for stuk, naam in zip(stukken, namen, strict=True)
        if not naam[0] and not tells_of_item(stuk.tekst, betoog.is_somebody)
        for deel in parts(stuk)
        if points_to_list(deel.tekst) is None
        for lezing in readings(deel, bekenden)
    ]
    in_kant = list(in_margin(stukken, namen, bekenden))
    elders = are_told_below(in_kant, bekend, partial(_owners, betoog, bekenden))
    taken = [*_by_mark(gelezen, al), *marked_by_who(gelezen, betoog.datum), *(() if elders else in_kant)]
    taken.sort(key=_order)
    agenda = {regel: zin.agendapunt for zin in betoog.zinnen for regel in zin.lines()}
    besloten = {
        zin.lines()[0] for zin in betoog.zinnen if zin.alinea.lijst == "besluiten" or zin.alinea.is_onder
    }
    lijst = _Lijst(betoog, bekend)
    gevonden: list[Actie] = []
    for lezing in taken:
        is_al = (
            lezing.stuk.regels[0] in besloten or al.holds(lezing) or SLOTREGEL.fullmatch(lezing.stuk.tekst)
        )
        is_naam = not lezing.wie and bekenden.are_known(lezing.taak)  # 'Anna – deadline: 2 mei', above tasks
        if not (is_al or is_naam or is_no_point(lezing.taak)):
            actie = _action(betoog, lezing, bekenden, agenda.get(lezing.stuk.regels[0]))
            lijkend = [(bekend[plek], bekend[plek].citaat) for plek in sorted(verwanten.of(actie))]
            zelfde = same_point(actie, lijkend)
            toegezegd = lezing.merk == ("to",) and bool(_ZAL.match(lezing.taak))
            if _is_listed(actie, bekend) or (lezing.merk == ("to",) and lijst.takes(actie)):
                continue
            if zelfde is None or (zelfde[1] and not toegezegd):  # none of them, or only a guess
                gevonden.append(actie)
                al.add(actie)
    return tuple(gevonden)


def _is_listed(actie: Actie, bekend: Sequence[Actie]) -> bool:
    """Whether a task only says that they do what was said, and one of `bekend` is of the same owners."""
    zonder_dag = actie.tekst.replace(actie.termijn_tekst or "\0", " ")
    wie = set(actie.eigenaars)
    return bool(_LOST_HET_OP.search(zonder_dag)) and any(set(een.eigenaars) == wie for een in bekend)


def _without_subjects(stukken: Sequence[Stuk]) -> list[Stuk]:
    """The pieces without what is a heading and stands once more, as an item of the agenda does."""
    aantal = Counter(_folded(stuk.tekst) for stuk in stukken)
    koppen = {_folded(stuk.tekst) for stuk in stukken if stuk.is_kop}
    return [
        stuk if aantal[tekst] < 2 or tekst not in koppen else replace(stuk, tekst="")
        for stuk, tekst in ((stuk, _folded(stuk.tekst)) for stuk in stukken)
    ]


def _order(lezing: Lezing) -> tuple[object, ...]:
    """By place, who stands in a column of his own first: he does it, whoever is named in the words."""
    zeker = strength(lezing) + lezing.kent_wie + 2 * (lezing.merk[0] == "rechts")
    return (lezing.stuk.regels, -zeker, len(lezing.taak))


def _by_mark(gelezen: Iterable[Lezing], al: _Bekend) -> Iterator[Lezing]:
    """The readings whose shape is a mark here, and the single ones that leave no doubt."""
    per_merk: dict[tuple[str, ...], list[Lezing]] = defaultdict(list)
    for lezing in gelezen:
        per_merk[lezing.merk].append(lezing)
    for merk, lezingen in per_merk.items():
        sterk = [lezing for lezing in lezingen if _is_evidence(lezing, al)]
        alleen_wat = [lezing for lezing in lezingen if _names_thing(lezing)]
        meeste = len(sterk) >= _MEESTE * (len(lezingen) - len(alleen_wat))
        if meeste and len(sterk) >= _MINSTENS:
            genoeg = 2 if merk[0] == "onder" else 1  # where they stand is less of a mark than a sign is
            yield from (
                lezing
                for lezing in lezingen
                if (strength(lezing) >= genoeg or _is_marked_doer(lezing))
                and not (is_told(lezing.taak) or _tells_who_spoke(lezing))
            )
            kopjes = {lezing.stuk.kopje for lezing in sterk}
            vaker = len(sterk) >= len(alleen_wat)
            yield from (lezing for lezing in alleen_wat if vaker or lezing.stuk.kopje in kopjes)
        elif meeste or merk == ("to",) or any(lezing.is_taakwoord for lezing in lezingen):
            yield from filter(_leaves_no_doubt, lezingen)


def _names_thing(lezing: Lezing) -> bool:
    """'- Tekstvoorstel voor de verordening (Anna)': what and who, in a list where others say what to do."""
    return (
        lezing.merk[0] == "achter"
        and lezing.merk[1].startswith("(")
        and lezing.kent_wie
        and lezing.stuk.in_lijst
        and not lezing.werkwoord
        and len(lezing.taak.split()) > 1
        and not is_told(lezing.taak)
    )


def _tells_who_spoke(lezing: Lezing) -> bool:
    """'## Presentatie cijfers (Anna)': in the title of a point, who tells of it."""
    return lezing.stuk.is_kop and lezing.merk[0] == "achter"


def _is_marked_doer(lezing: Lezing) -> bool:
    """Whether a known name opens what stands behind a label that is a mark here, with a verb of any kind."""
    return (
        lezing.merk[0] in ("label", "code", "kapitalen")
        and lezing.kent_wie
        and bool(opening(lezing.taak, in_list=True))
    )


def strength(lezing: Lezing) -> int:
    """How many signs say that it is a task: who, a verb, when, a word for it; 0 where there is but a name."""
    tekens = bool(lezing.werkwoord) + bool(lezing.wanneer) + lezing.is_taakwoord
    return tekens + bool(lezing.wie) if tekens else 0


def _is_evidence(lezing: Lezing, al: _Bekend) -> bool:
    """Whether the words read like a task, or a rule has found one in them."""
    if _tells_who_spoke(lezing) or (lezing.stuk.is_rij and not lezing.wie):
        return False
    if al.holds(lezing):
        return strength(lezing) > 0
    sterk = strength(lezing) >= 2 or (lezing.werkwoord is Werkwoord.KAAL and lezing.merk[0] != "onder")
    return bool(lezing.werkwoord) and sterk and not is_told(lezing.taak)


def _leaves_no_doubt(lezing: Lezing) -> bool:
    """Of one piece: a verb as only a task has it, and a known name in its place, or a word for tasks."""
    if is_told(lezing.taak) or not lezing.werkwoord or _tells_who_spoke(lezing):
        return False
    if lezing.is_taakwoord:
        return bool(lezing.wie) or lezing.werkwoord is Werkwoord.KAAL
    if _MEERVOUD_DOET.match(lezing.taak):
        return False
    return (
        lezing.kent_wie and lezing.werkwoord is Werkwoord.KAAL and lezing.merk[0] in ("naam", "achter", "to")
    )


class _Lijst:
    """The items of lists, each of which may be one task of the text in other words ('Anna to write …')."""

    def __init__(self, betoog: Betoog, bekend: Sequence[Actie]) -> None:
        self._rondom = {
            regel: (f"{betoog.titel(zin.agendapunt)} {zin.alinea.tekst}", bool(zin.alinea.lijst))
            for zin in betoog.zinnen
            for regel in zin.lines()
        }
        self._van: dict[tuple[str, ...], list[Actie]] = defaultdict(list)
        for een in bekend:
            if self._at(een)[1]:
                self._van[een.eigenaars].append(een)

    def takes(self, actie: Actie) -> bool:
        """Whether an item is about what is said around `actie`, by the same owners; of no other then."""
        over, in_lijst = self._at(actie)
        items = [] if in_lijst else self._van[actie.eigenaars]
        item = next((een for een in items if tells_of(een, actie, over)), None)
        if item:
            items.remove(item)
        return item is not None

    def _at(self, actie: Actie) -> tuple[str, bool]:
        return self._rondom.get(actie.regels[0], ("", False))


class _Bekend:
    """The action points there are already, by the lines they stand on."""

    def __init__(self, acties: Iterable[Actie]) -> None:
        self._per_regel: dict[int, list[str]] = defaultdict(list)
        for actie in acties:
            self.add(actie)

    def add(self, actie: Actie) -> None:
        for regel in range(actie.regels[0], actie.regels[1] + 1):
            self._per_regel[regel].append(_folded(actie.citaat))

    def holds(self, lezing: Lezing) -> bool:
        """Whether one of them is what `lezing` reads, or a part of it."""
        taak, stuk = _folded(lezing.taak), _folded(lezing.stuk.tekst)
        regels = range(lezing.stuk.regels[0], lezing.stuk.regels[1] + 1)
        return any(
            taak in citaat or (citaat in taak if not lezing.is_heel else citaat in stuk or stuk in citaat)
            for regel in regels
            for citaat in self._per_regel.get(regel, ())
        )


def _folded(tekst: str) -> str:
    return " ".join(re.findall(r"\w+", tekst.casefold()))


def _deadline(betoog: Betoog, lezing: Lezing) -> Termijn:
    """When it is due; in a paragraph with names in its margin a day is told of anything, if not announced."""
    if lezing.wanneer:
        return read_cell(lezing.wanneer, betoog.datum)
    termijn = read_deadline(lezing.taak, betoog.datum)
    verteld = lezing.merk[0] in ("kant", "rand", "rechts") and first_sentence(lezing.taak) != lezing.taak
    return Termijn() if verteld and not _AANGEKONDIGD.match(termijn.tekst or "") else termijn


def _owners(betoog: Betoog, bekenden: Bekenden, wie: str) -> tuple[str, ...]:
    return named_owners(betoog, bekenden.in_full(wie)) if wie else ()


def _action(betoog: Betoog, lezing: Lezing, bekenden: Bekenden, agendapunt: int | None) -> Actie:
    termijn = _deadline(betoog, lezing)
    eigenaars = _owners(betoog, bekenden, lezing.wie) or group_doing(lezing.taak)
    return Actie(
        nummer=None,
        nummer_voorstel=None,
        soort="actiepunt",
        agendapunt=agendapunt,
        tekst=lezing.taak,
        ingebracht_door=None,
        eigenaars=eigenaars,
        eigenaar_voorstel=(),
        regio=None,
        gemeente=None,
        termijn=termijn.datum,
        termijn_tekst=termijn.tekst,
        voorwaarde=termijn.voorwaarde,
        status="afgerond" if lezing.klaar else "open",
        antwoord=None,
        citaat=lezing.taak,
        regels=lezing.stuk.regels,
        geleerd=True,
    )
