"""What screens are made of: what was read from the register, with names instead of ids."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from bot.models import Agendaafspraak, Agendapunt, Vergadering
from bot.verslag.stukken import Verschil
from bot.zoekwoorden import Fragment


@dataclass(frozen=True)
class Partij:
    """Somebody a point can belong to: a persoon or an organisatie."""

    soort: Literal["persoon", "organisatie"]
    id: int
    naam: str
    slack_id: str | None = None

    @property
    def sleutel(self) -> str:
        """What names them in the history and in forms: 'persoon:3'."""
        return f"{self.soort}:{self.id}"


@dataclass(frozen=True)
class Actieregel:
    """One point as people see it; names instead of ids."""

    id: int
    versie: int
    nummer: int
    soort: str
    tekst: str
    tafel: str
    vergadering_id: int
    vergadering: str  # the reference of its meeting
    datum: date | None  # of its meeting
    agendapunt: str | None
    eigenaars: tuple[Partij, ...]
    eigenaar_voorstel: str | None
    ingebracht_door: str | None
    regio: str | None
    gemeente: str | None
    termijn: date | None
    termijn_tekst: str | None
    voorwaarde: str | None
    status: str
    reden: str | None
    antwoord: str | None
    gesloten_op: datetime | None
    citaat: str | None
    regels: str | None
    terugkoppeling: str | None  # the latest
    ouder_id: int | None = None  # the point it was passed on from
    vanuit: str | None = None  # the tafel of that point
    kinderen: tuple[int, int] = (0, 0)  # passed on as: how many are closed, of how many
    uitgesteld: int = 0  # how often the date was put off
    bron: str | None = None  # the address of the Slack message it was noted from
    agendapunt_id: int | None = None
    stand: str | None = None  # of the latest terugkoppeling: afgerond, loopt or uitstel
    melder: str | None = None  # the owner whose answer that is

    @property
    def is_open(self) -> bool:
        return self.gesloten_op is None

    def is_overdue(self, today: date) -> bool:
        return self.is_open and self.termijn is not None and self.termijn < today


@dataclass(frozen=True)
class Besluitregel:
    """One decision as people see it."""

    id: int
    versie: int
    nummer: int
    tekst: str
    procedureel: bool
    status: str
    reden: str | None
    tafel: str
    vergadering_id: int
    vergadering: str
    datum: date | None
    agendapunt: str | None
    vervangen_door: str | None  # the reference of the decision that replaced it
    agendapunt_id: int | None = None


@dataclass(frozen=True)
class Treffer:
    """Something a search found. `nummer` is None for a notitie; a terugkoppeling has that of its point."""

    soort: str  # actie, besluit, notitie, terugkoppeling
    id: int
    nummer: int | None
    tafel: str
    vergadering: str  # the reference of its meeting
    datum: date | None  # of its meeting
    op: datetime | None  # of a terugkoppeling: when it was given
    tekst: str  # what was searched, whole
    status: str | None
    fragment: Fragment  # of `tekst`, around the hit
    over: str | None = None  # the text of the point that a terugkoppeling is about

    @property
    def reference(self) -> str:
        """'PRT-2026-01-23/A3'; of a notitie the meeting alone."""
        letter = "B" if self.soort == "besluit" else "A"
        return self.vergadering if self.nummer is None else f"{self.vergadering}/{letter}{self.nummer}"


@dataclass(frozen=True)
class Lijst:
    """The first points of one kind, and how many there are in all."""

    regels: tuple[Actieregel, ...]
    totaal: int


@dataclass(frozen=True)
class Vertegenwoordiger:
    naam: str | None  # None: masked in the minutes
    organisatie: str | None
    status: str


@dataclass(frozen=True)
class Status:
    """All there is to tell; a list that is empty was looked up and found empty."""

    naam: str
    is_partij: bool  # of a person or organisation, not a place
    vergaderingen: tuple[tuple[str, Vergadering | None], ...]  # per tafel key: the next one
    te_laat: Lijst
    open: Lijst
    vragen: Lijst
    afgerond: Lijst
    provinciebreed: Lijst | None
    besluiten: tuple[Besluitregel, ...]
    vertegenwoordigers: tuple[Vertegenwoordiger, ...]
    aanwezigheid_van: Vergadering | None


@dataclass(frozen=True)
class Vooruitblik:
    """A meeting that is coming, and what lies open before it."""

    vergadering: Vergadering
    agenda: tuple[Agendapunt, ...]
    vorige: Vergadering | None
    te_laat: tuple[Actieregel, ...]
    open: tuple[Actieregel, ...]
    aantal: int  # of all open points, te_laat included
    afgerond: tuple[Actieregel, ...]  # since the previous meeting
    besluiten: tuple[Besluitregel, ...]  # of the previous meeting


@dataclass(frozen=True)
class Voorlezing:
    """What is read aloud at the opening of `vergadering` (None: none is planned): a page of the open points
    of earlier meetings and, with the last page, what was closed since the one before."""

    vergadering: Vergadering | None
    open: tuple[Actieregel, ...]
    totaal: int
    afgerond: tuple[Actieregel, ...]


@dataclass(frozen=True)
class Navraag:
    """An owner outside Slack, with the open points they are asked about."""

    wie: Partij
    punten: tuple[Actieregel, ...]


@dataclass(frozen=True)
class Samenvatting:
    """What a meeting noted."""

    vergadering: Vergadering
    acties: tuple[Actieregel, ...]
    besluiten: tuple[Besluitregel, ...]


@dataclass(frozen=True)
class Bespreking:
    """What was noted under one item of the agenda; under none when `agendapunt` is None."""

    agendapunt: Agendapunt | None
    is_nu: bool  # it is being discussed
    notities: tuple[str, ...]
    besluiten: tuple[Besluitregel, ...]
    acties: tuple[Actieregel, ...]


@dataclass(frozen=True)
class Overzicht:
    """A meeting as it goes: its agenda, and under each item what was noted."""

    vergadering: Vergadering
    besprekingen: tuple[Bespreking, ...]


@dataclass(frozen=True)
class Aanwezige:
    """One slot of the attendance list; `naam` is None where it was masked (`gelakt`) or is not known."""

    delegatie: str
    aanhef: str | None
    naam: str | None
    organisatie: str | None
    rollen: str
    status: str
    gelakt: bool


@dataclass(frozen=True)
class Noot:
    """A note of the secretary beside the text: when it was made, and under which item (the `sleutel` of its
    heading in uitvoer/opzet.py; '' where under none)."""

    op: datetime | None
    tekst: str
    sleutel: str = ""


@dataclass(frozen=True)
class Conceptverslag:
    """All that the draft minutes of a meeting tell. `eerder`: the points of earlier meetings."""

    overzicht: Overzicht
    acties: tuple[Actieregel, ...]
    besluiten: tuple[Besluitregel, ...]
    deelnemers: tuple[Aanwezige, ...]
    eerder: Voorlezing
    volgende: Vergadering | None
    contact: str | None
    noten: tuple[Noot, ...] = ()

    @property
    def aantallen(self) -> tuple[int, int]:
        """How many points, how many decisions."""
        return len(self.acties), len(self.besluiten)


@dataclass(frozen=True)
class Verzendregel:
    """One message the bot owes or owed because of a meeting; `publiek` a tafel key or a Slack user id.

    `fout` is Slack's word for why the last try failed, None where it did not.
    """

    id: int
    wat: str
    publiek: str
    vergadering: Vergadering
    status: str
    vanaf: datetime
    geprobeerd: datetime | None = None
    verzonden: datetime | None = None
    fout: str | None = None


@dataclass(frozen=True)
class Verandering:
    """What a change made of one field."""

    veld: str
    voor: date | str | None
    na: date | str | None


@dataclass(frozen=True)
class Gebeurtenis:
    """Something that happened to a point or decision: a change, a terugkoppeling or a notitie (`tekst`).
    `tijdens`: the meeting of its tafel that ran then."""

    op: datetime
    wat: str
    door: str
    veranderd: tuple[Verandering, ...] = ()
    tekst: str | None = None
    stand: str | None = None
    namens: str | None = None  # whose report it is, where somebody else wrote it down
    tijdens: Vergadering | None = None


@dataclass(frozen=True)
class Herkomst:
    """Where a point or decision stands, and what happened since. `vergadering`, `citaat`, `regels`, `bestand`
    and `agendapunt` are of the first one where it was passed on (`vanuit`)."""

    soort: str  # actie or besluit
    referentie: str
    tekst: str
    tafel: str
    vergadering: Vergadering
    door: str | None  # who noted it
    op: datetime
    citaat: str | None
    is_vergeten: bool  # it came from minutes, and the quote is past its term
    regels: str | None
    bestand: str | None
    agendapunt: str | None
    bron: str | None = None  # the address of the Slack message it was noted from
    vanuit_tafel: str | None = None
    vanuit: str | None = None  # the reference of the first one; None where it may not be read
    verloop: tuple[Gebeurtenis, ...] = ()

    @property
    def is_elsewhere(self) -> bool:
        """Whether its source is of another tafel that may not be read."""
        return self.vanuit_tafel is not None and self.vanuit is None


@dataclass(frozen=True)
class Agendanieuws:
    """One thing to tell of the calendar a tafel follows: `vergadering` as the register has it, `afspraak` as
    the calendar has it."""

    wat: str
    vergadering: Vergadering | None
    afspraak: Agendaafspraak | None


@dataclass
class Uitkomst:
    """What an import wrote, and what it left because the register already had it."""

    vergadering: Vergadering
    bekend: bool = False
    nieuw: dict[str, int] = field(default_factory=dict)
    overgeslagen: list[str] = field(default_factory=list)
    referenties: list[str] = field(default_factory=list)  # of what is new: 'A3', 'B1'

    def count(self, noun: str) -> None:
        self.nieuw[noun] = self.nieuw.get(noun, 0) + 1


@dataclass(frozen=True)
class Voorstelpunt:
    """One point or decision of a proposal; `sleutel` names it within the proposal: 'a3', 'b0'."""

    sleutel: str
    nummer: str  # as the minutes have it, else the one that is proposed
    soort: str
    tekst: str
    citaat: str
    regels: tuple[int, int]
    zekerheid: Literal["zeker", "waarschijnlijk", "onzeker"]
    reden: str
    ontbreekt: tuple[str, ...] = ()
    eigenaars: tuple[str, ...] = ()
    eigenaar_voorstel: tuple[str, ...] = ()
    termijn: date | None = None
    termijn_tekst: str | None = None  # or what it waits for
    afgerond: bool = False
    over: bool = False  # somebody said to leave it out
    gezien: bool = False  # somebody looked at it and saved it


@dataclass(frozen=True)
class Voorstelscherm:
    """A proposal as its secretary sees it."""

    id: int
    bestand: str
    tafel: str | None
    datum: date | None
    waarschuwingen: tuple[str, ...]
    punten: tuple[Voorstelpunt, ...]
    telling: dict[str, int]  # deelnemers, agendapunten, notities

    def place(self, sleutel: str) -> int | None:
        """Which of the points this is, from 0."""
        return next((n for n, punt in enumerate(self.punten) if punt.sleutel == sleutel), None)


@dataclass(frozen=True)
class Naamstand:
    """One person and whether their name is public. `openbaar` None: it is asked; `voorstel` is then what is
    most likely, by their office: bestuurder or ambtelijk."""

    id: int
    naam: str
    aanhef: str | None
    organisatie: str | None
    soort: str | None
    openbaar: bool | None
    voorstel: str | None


@dataclass(frozen=True)
class Naamvraag:
    """Words that may be a name, in their sentence; `veld` names the question, `wie` whom it may be.
    `overal`: the answer holds for every meeting."""

    veld: str
    vorm: str
    zin: str
    overal: bool
    wie: tuple[str, ...]


@dataclass(frozen=True)
class Lakregel:
    """What was left out under one heading: how often, on which ground; `naam` whose it is, where known."""

    plaats: str
    soort: str
    naam: str | None
    aantal: int
    grond: str


@dataclass(frozen=True)
class Versieregel:
    """One version of minutes; `besluit` is the reference of the decision by which it was adopted, `bron` the
    number of the adopted version that a public one was made from."""

    id: int
    soort: str
    nummer: int
    op: datetime
    door: str
    besluit: str | None
    aanpassing: str | None
    reden: str | None
    bron: int | None
    hash: str
    is_vergeten: bool  # somebody was forgotten in it
    gelakt: int
    bestanden: tuple[tuple[str, str], ...]  # name and SHA-256


@dataclass(frozen=True)
class Verslagstand:
    """Where the minutes of a meeting stand."""

    vergadering: Vergadering
    stand: str  # concept, vastgesteld, gepubliceerd
    versies: tuple[Versieregel, ...]
    noten: tuple[tuple[date | None, str, str], ...]  # when, by whom, text


Houding = Literal["neem", "vraag", "akkoord", "over", "kan niet"]


@dataclass(frozen=True)
class Verschilpunt:
    """One difference between a draft that came back and the register. `houding`: what becomes of it when all
    is taken over: neem, vraag (only when somebody says so of this one), akkoord (somebody did), over
    (somebody left it out), kan niet."""

    verschil: Verschil
    houding: Houding

    @property
    def sleutel(self) -> str:
        return self.verschil.sleutel


@dataclass(frozen=True)
class Verschilscherm:
    """A draft that came back, as its secretary sees it; `afdruk` is another as soon as anything of it is."""

    id: int
    bestand: str
    tafel: str
    vergadering: str  # its reference
    gemaakt: datetime | None  # when the draft was
    afdruk: str
    punten: tuple[Verschilpunt, ...]
    gelijk: int
    waarschuwingen: tuple[str, ...]

    def place(self, sleutel: str) -> int | None:
        """Which of the differences this is, from 0."""
        return next((n for n, punt in enumerate(self.punten) if punt.sleutel == sleutel), None)

    def to_take(self) -> int:
        """How many are taken over when all are."""
        return sum(punt.houding in ("neem", "akkoord") for punt in self.punten)

    def gone(self) -> int:
        """How many are no longer in the file, and wait for a word."""
        return sum(
            p.houding == "vraag" and p.verschil.aard == "verdwenen" and not p.verschil.botst
            for p in self.punten
        )
