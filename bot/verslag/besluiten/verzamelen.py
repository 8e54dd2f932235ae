"""All decisions of the minutes: from the text, then from the rows of tables, each with its number."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from bot.verslag.besluiten import Beslissing, find_decision
from bot.verslag.besluiten.herhaling import said_before
from bot.verslag.besluiten.terugwijzing import says_nothing_more
from bot.verslag.besluiten.vaststelling import is_procedural
from bot.verslag.besluiten.verwezen import in_list, own_number, said_under
from bot.verslag.betoog import Betoog, without_stop
from bot.verslag.bron.regels import Zin
from bot.verslag.rij import Rij
from bot.verslag.voorstel import Actie, Agendapunt, Besluit

_ITEM = re.compile(r"^(?:B\s?)?\d{1,3}[.):]\s+")
_TOELICHTING = re.compile(r"toelichting|achtergrond|bijzonderheden|explanation|background", re.IGNORECASE)
_NUMMER = re.compile(r"B\D{0,3}(\d{1,3})")
# What says by itself not what was decided: 'Vastgesteld.' alone in a cell or in a list.
_NIETS = re.compile(
    r"(?:(?:is\s|wordt\s|unaniem\s)?(?:vastgesteld|goedgekeurd|akkoord|aangenomen|besloten)|approved|adopted|agreed"
    r"|geen|(?:er\s)?(?:is|zijn|werden)\sgeen\sbesluit(?:en)?(?:\sgenomen)?|none|n\.?v\.?t\.?|[-–—]{1,3})[.!]?",
    re.IGNORECASE,
)


def decisions(
    betoog: Betoog,
    noten: frozenset[int],
    rijen: Iterable[Rij],
    tekens: frozenset[str],
    acties: Iterable[Actie],
    punten: Sequence[Agendapunt] = (),
) -> Iterator[Besluit]:
    """Every decision once; without a printed number they get the next free one as a proposal.

    What was agreed and is somebody's task is an action point, and no decision too. A list or a table may say
    again what the text said; in the text the same words twice are two decisions.
    """
    taken: dict[int, set[str]] = defaultdict(set)
    for actie in acties:
        for regel in actie.regels if actie.soort != "vraag" else ():
            taken[regel].add(actie.citaat)
    gevonden = [
        b
        for plek in range(len(betoog.zinnen))
        if plek not in noten
        and (b := find_decision(betoog, plek, tekens))
        and not (b.is_afspraak and _is_task(betoog.zinnen[plek], taken))
    ]
    plekken = frozenset(b.plek for b in gevonden)
    gevonden = [b for b in gevonden if not says_nothing_more(betoog.zinnen, b.plek, plekken)]
    rijen = tuple(rij for rij in rijen if rij["besluit"])
    gevonden = _without_listed(betoog, gevonden, rijen, punten)
    in_tekst = [_with_title(betoog, b.plek) for b in gevonden if not _in_list(betoog, b)]
    gezegd: set[str] = set()
    alle: list[Besluit] = []
    for beslissing in gevonden:
        in_lijst = _in_list(betoog, beslissing)
        for tekst in beslissing.teksten:
            opnieuw = in_lijst and (_core(tekst) in gezegd or said_before(_ITEM.sub("", tekst), in_tekst))
            if _NIETS.fullmatch(tekst) or (opnieuw and not beslissing.nummer):
                continue
            gezegd.add(_core(tekst))
            alle.append(_decision(betoog, beslissing, tekst))
    for rij in rijen:
        cel, over = rij["besluit"], rij["onderwerp"]
        tekst = f"{over}: {cel}" if cel and over else cel
        gedrukt = _NUMMER.match(rij["nummer"])
        nummer = f"B{int(gedrukt[1])}" if gedrukt else None
        if not tekst or _NIETS.fullmatch(tekst):
            continue
        eerder = _said_in(alle, tekst, nummer) if nummer else None
        if eerder is not None:
            alle[eerder] = replace(alle[eerder], nummer=nummer)
        elif _core(tekst) not in gezegd and (nummer or not said_before(tekst, in_tekst)):
            gezegd.add(_core(tekst))
            alle.append(Besluit(nummer, None, None, tekst, is_procedural(tekst), cel, rij.regels))
    hoogste = max((int(besluit.nummer[1:]) for besluit in alle if besluit.nummer), default=0)
    for besluit in alle:
        hoogste += 0 if besluit.nummer else 1
        yield besluit if besluit.nummer else replace(besluit, nummer_voorstel=f"B{hoogste}")


def _said_in(alle: Sequence[Besluit], tekst: str, nummer: str) -> int | None:
    """Which decision of the text a numbered row says again, if but one: the number is its."""
    plekken = [
        plek
        for plek, besluit in enumerate(alle)
        if besluit.nummer in (None, nummer) and said_before(tekst, (besluit.citaat,))
    ]
    return plekken[0] if len(plekken) == 1 else None


def _without_listed(
    betoog: Betoog, gevonden: Sequence[Beslissing], rijen: Sequence[Rij], punten: Sequence[Agendapunt]
) -> list[Beslissing]:
    """Without the sentences of which a list or a table has the number, or all that was decided there."""
    lijst = [betoog.zinnen[b.plek].alinea.tekst for b in gevonden if _in_list(betoog, b)]
    genummerd = {nummer: tekst for tekst in lijst if (nummer := own_number(tekst))}
    genummerd |= {int(gedrukt[1]): "" for rij in rijen if (gedrukt := _NUMMER.match(rij["nummer"]))}
    nummers = [punt.nummer or str(punt.volgorde) for punt in punten]
    waar = {b.plek: _point(betoog, b, nummers) for b in gevonden if not _in_list(betoog, b)}
    dubbel = said_under(tuple(waar.values()), (*lijst, *(rij["besluit"] for rij in rijen)))
    return [
        b
        for b in gevonden
        if b.plek not in waar
        or not (
            in_list(betoog.zinnen[b.plek].tekst, genummerd)
            or waar[b.plek] in dubbel
            or _explains(betoog, b, genummerd)
        )
    ]


def _explains(betoog: Betoog, beslissing: Beslissing, genummerd: Mapping[int, str]) -> bool:
    """'B2: de opslag zat vol' below 'Toelichting', of a list that has what B2 is."""
    titel = betoog.titel(betoog.zinnen[beslissing.plek].agendapunt)
    nummer = beslissing.nummer
    return bool(nummer and int(nummer[1:]) in genummerd and _TOELICHTING.search(titel))


def _point(betoog: Betoog, beslissing: Beslissing, nummers: Sequence[str]) -> str:
    agendapunt = betoog.zinnen[beslissing.plek].agendapunt
    return nummers[agendapunt - 1] if agendapunt and agendapunt <= len(nummers) else ""


def _with_title(betoog: Betoog, plek: int) -> str:
    """The sentence with the title above it, which says what it is about."""
    return f"{betoog.titel(betoog.zinnen[plek].agendapunt)} {betoog.zinnen[plek].tekst}"


def _in_list(betoog: Betoog, beslissing: Beslissing) -> bool:
    return betoog.zinnen[beslissing.plek].alinea.lijst == "besluiten"


def _core(tekst: str) -> str:
    """By its words alone: neither capitals, what stands between them nor the number of an item makes another
    decision."""
    return " ".join(re.findall(r"\w+", _ITEM.sub("", tekst).casefold()))


def _is_task(zin: Zin, taken: Mapping[int, set[str]]) -> bool:
    """Whether one of the tasks on its lines says what the sentence says, or a part of it."""
    return any(
        taak in zin.tekst or without_stop(zin.tekst) in taak
        for regel in dict.fromkeys(zin.lines())
        for taak in taken.get(regel, ())
    )


def _decision(betoog: Betoog, beslissing: Beslissing, tekst: str) -> Besluit:
    zin = betoog.zinnen[beslissing.plek]
    eerder = betoog.zinnen[beslissing.eerste : beslissing.plek]
    geheel = " ".join((*(een.tekst for een in eerder), zin.tekst[beslissing.begin : beslissing.eind]))
    return Besluit(
        nummer=beslissing.nummer,
        nummer_voorstel=None,
        agendapunt=zin.agendapunt,
        tekst=tekst,
        procedureel=is_procedural(tekst),
        citaat=tekst if len(beslissing.teksten) > 1 and tekst in geheel else geheel,
        regels=((eerder or [zin])[0].lines(beslissing.begin)[0], zin.lines(0, beslissing.eind)[1]),
    )
