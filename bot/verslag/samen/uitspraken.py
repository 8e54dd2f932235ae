"""Questions and commitments of the running text as acties, and which action points they are as well."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.verslag.actiepunt import Actiepunt
from bot.verslag.betoog import Betoog, without_stop
from bot.verslag.dagen.termijnen import read_deadline
from bot.verslag.namen.sprekers import Vermelding
from bot.verslag.voorstel import Actie
from bot.verslag.werk.tekens import happens
from bot.verslag.wie.eigenaarsnamen import owner_names
from bot.verslag.zinnen.toezeggingen import Belofte, find_commitment
from bot.verslag.zinnen.vragen import Vraag


def as_question(betoog: Betoog, vraag: Vraag) -> Actie:
    zin = betoog.zinnen[vraag.plek]
    citaat = without_stop(zin.tekst)
    plaats = betoog.common_place(vraag.vragers)
    return Actie(
        nummer=None,
        nummer_voorstel=None,
        soort="vraag",
        agendapunt=zin.agendapunt,
        tekst=citaat[vraag.begin :],
        ingebracht_door=_joined_names(vraag.vragers),
        eigenaars=(),
        eigenaar_voorstel=owner_names(betoog, (vraag.aan,) if vraag.aan else ()),
        regio=plaats.regio if plaats else None,
        gemeente=plaats.gemeente if plaats else None,
        termijn=None,
        termijn_tekst=None,
        voorwaarde=None,
        status="afgerond" if vraag.antwoord else "open",
        antwoord=vraag.antwoord,
        citaat=citaat,
        regels=zin.lines(),
    )


def _joined_names(vermeldingen: tuple[Vermelding, ...]) -> str | None:
    """'Jansen', 'Jansen en De Vries'."""
    namen = [vermelding.naam for vermelding in vermeldingen if vermelding.naam]
    return " en ".join(filter(None, (", ".join(namen[:-1]), namen[-1]))) if namen else None


def promises(
    betoog: Betoog,
    plek: int,
    punten: list[Actiepunt],
    van_punt: dict[Actiepunt, str | None],
    nummer: str | None,
) -> Iterator[tuple[Belofte, str | None]]:
    """The promises in a sentence, each with the number of the point it is; none in a list."""
    if not punten:
        belofte = find_commitment(betoog, plek)
        if belofte and not happens(betoog.zinnen[plek].tekst[belofte.verb :]):  # 'Anna gaat trouwen'
            yield belofte, nummer
        return
    for punt in punten:
        belofte = None if punt.vooraan else find_commitment(betoog, plek, punt.begin, punt.eind)
        if belofte:
            heel = punt is punten[-1] and not punt.is_los
            eind = len(betoog.zinnen[plek].tekst) if heel else belofte.eind
            yield replace(belofte, eind=eind), van_punt[punt]
    laatste, zin = punten[-1], betoog.zinnen[plek].tekst
    erna = len(zin) - len(zin[laatste.eind :].lstrip(" ,;"))
    belofte = None if laatste.vooraan else find_commitment(betoog, plek, erna)
    if belofte:
        yield belofte, None


def as_commitment(betoog: Betoog, plek: int, belofte: Belofte, nummer: str | None) -> Actie:
    zin = betoog.zinnen[plek]
    citaat = without_stop(zin.tekst[belofte.begin : belofte.eind])
    plaats = betoog.common_place(belofte.door)
    termijn = read_deadline(citaat, betoog.datum)
    return Actie(
        nummer=None,
        nummer_voorstel=None,
        soort="toezegging",
        agendapunt=zin.agendapunt,
        tekst=citaat,
        ingebracht_door=None,
        eigenaars=owner_names(betoog, belofte.door),
        eigenaar_voorstel=(),
        regio=plaats.regio if plaats else None,
        gemeente=plaats.gemeente if plaats else None,
        termijn=termijn.datum,
        termijn_tekst=termijn.tekst,
        voorwaarde=termijn.voorwaarde,
        status="open",
        antwoord=None,
        citaat=citaat,
        regels=zin.lines(belofte.begin, belofte.begin + len(citaat)),
        zelfde_als=nummer,
    )
