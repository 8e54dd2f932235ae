"""The acties of a proposal: action points, questions and commitments, each in the order of the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from bot.verslag.actiepunt import Actiepunt
from bot.verslag.actiepunten import find_actions
from bot.verslag.betoog import Betoog, without_stop
from bot.verslag.dagen.volgende import announces_next
from bot.verslag.eigenaars.inbreng import asker
from bot.verslag.eigenaars.vermoedens import proposed_owners
from bot.verslag.eigenaars.wanneer import deadline, is_ready
from bot.verslag.eigenaars.wie import owners
from bot.verslag.eigenaars.zelfde import as_body, in_person
from bot.verslag.herschreven.huisnummers import Huisnummers
from bot.verslag.rij import Rij
from bot.verslag.samen.bewoording import quote, task_text, without_fields
from bot.verslag.samen.gelijken import noted_elsewhere
from bot.verslag.samen.herhaling import Items
from bot.verslag.samen.samengenomen import Punten, Samengenomen, add_rows, in_list, points
from bot.verslag.samen.uitspraken import as_commitment, as_question, promises
from bot.verslag.taal.niets import is_no_point
from bot.verslag.tabellen.actietabel import read_rows
from bot.verslag.voorstel import Actie
from bot.verslag.werk.verteld import may_be_task
from bot.verslag.zinnen.achter_etiket import taken_up
from bot.verslag.zinnen.ongelabeld import unlabelled
from bot.verslag.zinnen.toezeggingen import CALLED_SO
from bot.verslag.zinnen.vragen import find_question


@dataclass(frozen=True)
class Acties:
    """All acties of a text; `dubbel` are the action points whose printed number another one has already, and
    `verteld` the items of lists that seem only to tell and are none of `alle`."""

    alle: tuple[Actie, ...]
    dubbel: tuple[Actie, ...]
    samen: tuple[Samengenomen, ...]
    verteld: tuple[Actie, ...]


def collect(
    betoog: Betoog,
    noten: frozenset[int],
    rijen: Sequence[Rij],
    learned: Callable[[Sequence[Actie]], tuple[Actie, ...]],
    huisnummers: Huisnummers,
) -> Acties:
    """The acties in the text and in the rows of its tables; in the sentences `noten` (secretary's notes) only
    numbered points count. `learned`: what the marks of these minutes themselves add to them."""
    gelezen, verteld = _read(betoog, noten)
    noten |= {punt.plek + 1 for punt, _ in gelezen if _is_taken_up(betoog, punt)}  # told in the point
    in_rijen = read_rows(betoog, rijen)
    in_lijst = [actie for punt, actie in gelezen if in_list(betoog, punt)]
    items = Items([*in_lijst, *(rij for rij, _ in in_rijen)])
    gevonden = points(betoog, gelezen, items)
    add_rows(gevonden, betoog, in_rijen, items)
    volgens_regels = len(gevonden.acties)
    gevonden.acties += learned(
        [*gevonden.acties, *(een for twee in gevonden.samen for een in (twee.in_tekst, twee.in_lijst))]
    )
    los, elders_genoteerd = _add_unlabelled(gevonden, betoog, noten)
    volgens_regels += los
    gevonden.acties = _numbered([huisnummers.without_number(actie) for actie in gevonden.acties])
    nummers: dict[int, str | None] = {}
    van_punt: dict[Actiepunt, str | None] = {}
    for actie, punt in zip(gevonden.acties, gevonden.punten, strict=False):
        van_punt[punt] = actie.nummer or actie.nummer_voorstel
        for plek in range(punt.eerste, punt.plek + 1):
            nummers.setdefault(plek, van_punt[punt])
    for plek, actie in _sentences_of(betoog, gevonden.acties[volgens_regels:]):
        nummers.setdefault(plek, actie.nummer_voorstel)
    gemarkeerd: dict[int, list[Actiepunt]] = defaultdict(list)
    for punt in gevonden.punten:
        gemarkeerd[punt.plek].append(punt)
    plekken = [plek for plek in range(len(betoog.zinnen)) if plek not in noten]
    vragen = [
        replace(as_question(betoog, vraag), zelfde_als=nummers.get(plek))
        for plek in plekken
        if plek not in gemarkeerd and (vraag := find_question(betoog, plek))
    ]
    beloftes = [
        as_commitment(betoog, plek, belofte, nummer)
        for plek in plekken
        for belofte, nummer in promises(betoog, plek, gemarkeerd.get(plek, []), van_punt, nummers.get(plek))
        if not any(
            punt.plek == plek and punt.begin < belofte.eind and belofte.begin < punt.eind
            for punt in elders_genoteerd
        )
    ]
    genoteerd = (*gevonden.acties, *vragen, *beloftes)
    elders = {regel for actie in genoteerd for regel in range(actie.regels[0], actie.regels[1] + 1)}
    verteld = [een for een in verteld if elders.isdisjoint(een.regels) and not announces_next(een.citaat)]
    return Acties(genoteerd, tuple(gevonden.dubbel), tuple(gevonden.samen), tuple(verteld))


def _is_taken_up(betoog: Betoog, punt: Actiepunt) -> bool:
    """Whether the owner of a labelled point is who takes it up in the sentence behind it."""
    opgepakt = taken_up(betoog, punt.plek) if punt.vooraan else None
    return opgepakt is not None and opgepakt[0] == punt.wie


def _sentences_of(betoog: Betoog, acties: Sequence[Actie]) -> Iterator[tuple[int, Actie]]:
    """The sentences that say what one of `acties` says, on its lines."""
    per_regel: dict[int, list[Actie]] = defaultdict(list)
    for actie in acties:
        per_regel[actie.regels[0]].append(actie)
    for plek, zin in enumerate(betoog.zinnen):
        for actie in per_regel.get(zin.lines()[0], ()):
            if without_stop(zin.tekst) in actie.citaat or actie.citaat in zin.tekst:
                yield plek, actie


def _read(betoog: Betoog, noten: frozenset[int]) -> tuple[list[tuple[Actiepunt, Actie]], list[Actie]]:
    """The marked points and items of lists, of whom something is to be done; and the items left out that
    could be one: they would be but for what they tell, or are of nobody and have a day or a bare verb."""
    gelezen: list[tuple[Actiepunt, Actie]] = []
    verteld: list[Actie] = []
    for punt in chain.from_iterable(find_actions(betoog, plek) for plek in range(len(betoog.zinnen))):
        if punt.plek in noten and not punt.nummer:
            continue
        actie = _action(betoog, punt)
        if is_no_point(actie.tekst):
            continue
        if punt.is_afspraak and not actie.eigenaars:
            verteld += (
                [actie] if in_list(betoog, punt) and may_be_task(actie.citaat, actie.termijn_tekst) else []
            )
        elif punt.is_verteld:
            verteld.append(actie)
        else:
            gelezen.append((punt, actie))
    return gelezen, verteld


def _add_unlabelled(gevonden: Punten, betoog: Betoog, noten: frozenset[int]) -> tuple[int, list[Actiepunt]]:
    """Adds the tasks in the text that carry no mark and are not noted elsewhere: how many, and which are.
    What a list surely says too is held against it, as a marked point is."""
    los = unlabelled(betoog, gevonden.punten, noten, len(gevonden.acties))
    nieuw = [(punt, actie) for punt in los if (actie := _action(betoog, punt)).eigenaars]
    alineas = [betoog.zinnen[punt.plek].alinea for punt in gevonden.punten]
    in_tekst = {i for i, alinea in enumerate(alineas) if not alinea.lijst}
    zinnen = [actie.citaat for actie in gevonden.acties]
    for i, alinea in enumerate(alineas):
        zinnen[i] = alinea.tekst if alinea.lijst else zinnen[i]
    boven = [betoog.titel(betoog.zinnen[punt.plek].agendapunt) for punt, _ in nieuw]
    rondom = [f"{titel} {betoog.zinnen[nieuw[i][0].plek].alinea.tekst}" for i, titel in enumerate(boven)]
    namen = frozenset(
        naam for i, een in enumerate(gevonden.acties) if i not in in_tekst for naam in een.eigenaars
    )
    van_iemand = [as_body(betoog, in_person(betoog, actie), namen) for _, actie in nieuw]
    elders = noted_elsewhere(van_iemand, gevonden.acties, zinnen, in_tekst, rondom)
    for i, plek in elders.items():
        if plek is not None and plek not in in_tekst:
            bekend, zin = gevonden.acties[plek], van_iemand[i]
            gevonden.samen.append(Samengenomen(zin, bekend, gok=False))
            if bekend.agendapunt is None:
                gevonden.acties[plek] = replace(bekend, agendapunt=zin.agendapunt)
    plekken = sorted(punt.plek for punt in gevonden.punten)
    for punt, actie in (een for i, een in enumerate(nieuw) if i not in elders):
        na = bisect_right(plekken, punt.plek)
        plekken.insert(na, punt.plek)
        gevonden.punten.insert(na, punt)
        gevonden.acties.insert(na, replace(actie, los=True))
    return len(nieuw) - len(elders), [nieuw[i][0] for i in elders]


def _numbered(acties: list[Actie]) -> list[Actie]:
    """Points without a number get the next free one as a proposal."""
    hoogste = max((int(re.sub(r"\D", "", actie.nummer)) for actie in acties if actie.nummer), default=0)
    genummerd: list[Actie] = []
    for actie in acties:
        if actie.nummer is None:
            hoogste += 1
            genummerd.append(replace(actie, nummer_voorstel=f"A{hoogste}"))
        else:
            genummerd.append(actie)
    return genummerd


def _action(betoog: Betoog, punt: Actiepunt) -> Actie:
    citaat, regels = quote(betoog.zinnen, punt)
    inbrenger = asker(betoog, punt)
    eigenaars = owners(betoog, punt)
    plaats = betoog.place(inbrenger)
    termijn = deadline(betoog, punt)
    zin = betoog.zinnen[punt.plek]
    taak = task_text(betoog.zinnen, punt, citaat)
    if punt.vooraan:
        taak = without_fields(betoog, taak, eigenaars, termijn.tekst)
    return Actie(
        nummer=punt.nummer,
        nummer_voorstel=None,
        soort="toezegging" if CALLED_SO.match(zin.tekst) else "actiepunt",
        agendapunt=zin.agendapunt,
        tekst=taak,
        ingebracht_door=inbrenger.naam if inbrenger else None,
        eigenaars=eigenaars,
        eigenaar_voorstel=() if eigenaars else proposed_owners(betoog, punt, citaat),
        regio=plaats.regio if plaats else None,
        gemeente=plaats.gemeente if plaats else None,
        termijn=termijn.datum,
        termijn_tekst=termijn.tekst,
        voorwaarde=termijn.voorwaarde,
        status="afgerond" if is_ready(betoog, punt, termijn) else "open",
        antwoord=None,
        citaat=citaat,
        regels=regels,
    )
