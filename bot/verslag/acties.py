"""The acties of a proposal: action points, questions and commitments, each in the order of the text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from bot.verslag import actiepunten
from bot.verslag.actiepunten import Actiepunt, find_action, owner_name
from bot.verslag.betoog import Betoog, without_stop
from bot.verslag.markeringen import find_mark
from bot.verslag.termijnen import Termijn, read_deadline
from bot.verslag.toezeggingen import Belofte, find_commitment
from bot.verslag.voorstel import Actie
from bot.verslag.vragen import Vraag, find_question

_AANGEKONDIGD = re.compile(r"(?:uiterlijk|v[oó]{2}r|binnen|deadline)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Acties:
    """All acties of a text; `dubbel` are the action points whose printed number another one has already."""

    alle: tuple[Actie, ...]
    dubbel: tuple[Actie, ...]


@dataclass
class _Punten:
    """The action points so far, and which sentences they quote."""

    acties: list[Actie] = field(default_factory=list)
    punten: list[Actiepunt] = field(default_factory=list)
    dubbel: list[Actie] = field(default_factory=list)


def collect(betoog: Betoog, noten: frozenset[int]) -> Acties:
    """The acties in the text; in the sentences `noten` (secretary's notes) only numbered points count."""
    gevonden = _points(betoog, noten)
    nummers = {
        plek: actie.nummer or actie.nummer_voorstel
        for actie, punt in zip(gevonden.acties, gevonden.punten, strict=True)
        for plek in range(punt.eerste, punt.plek + 1)
    }
    gemarkeerd = {punt.plek: punt for punt in gevonden.punten}
    plekken = [plek for plek in range(len(betoog.zinnen)) if plek not in noten]
    vragen = [
        replace(_question(betoog, vraag), zelfde_als=nummers.get(plek))
        for plek in plekken
        if plek not in gemarkeerd and (vraag := find_question(betoog, plek))
    ]
    beloftes = [
        toezegging
        for plek in plekken
        if (belofte := find_commitment(betoog, plek))
        and (toezegging := _commitment(betoog, plek, belofte, gemarkeerd.get(plek), nummers.get(plek)))
    ]
    return Acties((*gevonden.acties, *vragen, *beloftes), tuple(gevonden.dubbel))


def _points(betoog: Betoog, noten: frozenset[int]) -> _Punten:
    gevonden = _Punten()
    for plek in range(len(betoog.zinnen)):
        punt = find_action(betoog, plek)
        if punt is None or (plek in noten and punt.nummer is None):
            continue
        actie = _action(betoog, punt)
        zelfde = [
            i for i, eerder in enumerate(gevonden.acties) if actie.nummer and eerder.nummer == actie.nummer
        ]
        if zelfde and betoog.zinnen[plek].alinea.lijst:
            gevonden.acties[zelfde[0]] = _completed(gevonden.acties[zelfde[0]], actie)
            continue
        if zelfde:
            gevonden.dubbel.append(actie)
            actie = replace(actie, nummer=None)
        gevonden.acties.append(actie)
        gevonden.punten.append(punt)
    gevonden.acties = _numbered(gevonden.acties)
    return gevonden


def _completed(eerste: Actie, lijst: Actie) -> Actie:
    """A point of the running text, with owner and date from the list of action points at the end."""
    return replace(
        eerste,
        eigenaars=eerste.eigenaars or lijst.eigenaars,
        eigenaar_voorstel=() if eerste.eigenaars or lijst.eigenaars else eerste.eigenaar_voorstel,
        termijn=eerste.termijn or lijst.termijn,
        termijn_tekst=eerste.termijn_tekst or lijst.termijn_tekst,
        voorwaarde=eerste.voorwaarde or lijst.voorwaarde,
    )


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
    citaat, regels = actiepunten.quote(betoog.zinnen, punt)
    inbrenger = actiepunten.asker(betoog, punt)
    eigenaars = actiepunten.owners(betoog, punt)
    plaats = betoog.place(inbrenger)
    termijn = _deadline(betoog, punt)
    return Actie(
        nummer=punt.nummer,
        nummer_voorstel=None,
        soort="actiepunt",
        agendapunt=betoog.zinnen[punt.plek].agendapunt,
        tekst=citaat,
        ingebracht_door=inbrenger.naam if inbrenger else None,
        eigenaars=eigenaars,
        eigenaar_voorstel=() if eigenaars else actiepunten.proposed_owners(betoog, punt, citaat),
        regio=plaats.regio if plaats else None,
        gemeente=plaats.gemeente if plaats else None,
        termijn=termijn.datum,
        termijn_tekst=termijn.tekst,
        voorwaarde=termijn.voorwaarde,
        status="open",
        antwoord=None,
        citaat=citaat,
        regels=regels,
    )


def _deadline(betoog: Betoog, punt: Actiepunt) -> Termijn:
    """The deadline of the marked sentence; from the sentence before it only one that is announced as such."""
    termijn = read_deadline(betoog.zinnen[punt.plek].tekst[: punt.eind], betoog.datum)
    if punt.eerste == punt.plek or termijn != Termijn():
        return termijn
    ervoor = read_deadline(betoog.zinnen[punt.eerste].tekst, betoog.datum)
    return ervoor if ervoor.tekst and _AANGEKONDIGD.match(ervoor.tekst) else Termijn()


def _question(betoog: Betoog, vraag: Vraag) -> Actie:
    zin = betoog.zinnen[vraag.plek]
    citaat = without_stop(zin.tekst)
    plaats = betoog.place(vraag.vrager)
    aan = owner_name(betoog, vraag.aan) if vraag.aan else None
    return Actie(
        nummer=None,
        nummer_voorstel=None,
        soort="vraag",
        agendapunt=zin.agendapunt,
        tekst=citaat,
        ingebracht_door=vraag.vrager.naam if vraag.vrager else None,
        eigenaars=(),
        eigenaar_voorstel=(aan,) if aan else (),
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


def _commitment(
    betoog: Betoog, plek: int, belofte: Belofte, punt: Actiepunt | None, nummer: str | None
) -> Actie | None:
    """The commitment as an actie, None when it is the very text of a point marked up front or listed."""
    zin = betoog.zinnen[plek]
    begin, eind = belofte.begin, belofte.eind
    if punt is not None:
        mark = find_mark(zin.tekst)
        if mark is None or mark.vooraan:
            return None
        if belofte.verb >= punt.eind:
            begin, nummer = (
                punt.eind + len(zin.tekst[punt.eind :]) - len(zin.tekst[punt.eind :].lstrip(" ,;")),
                None,
            )
    citaat = without_stop(zin.tekst[begin:eind])
    eigenaar = owner_name(betoog, belofte.door) if belofte.door else None
    plaats = betoog.place(belofte.door)
    termijn = read_deadline(citaat, betoog.datum)
    return Actie(
        nummer=None,
        nummer_voorstel=None,
        soort="toezegging",
        agendapunt=zin.agendapunt,
        tekst=citaat,
        ingebracht_door=None,
        eigenaars=(eigenaar,) if eigenaar else (),
        eigenaar_voorstel=(),
        regio=plaats.regio if plaats else None,
        gemeente=plaats.gemeente if plaats else None,
        termijn=termijn.datum,
        termijn_tekst=termijn.tekst,
        voorwaarde=termijn.voorwaarde,
        status="open",
        antwoord=None,
        citaat=citaat,
        regels=zin.lines(begin, begin + len(citaat)),
        zelfde_als=nummer,
    )
