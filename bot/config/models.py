"""The shape of config.yaml once read: frozen, every text a value of its own type."""

from __future__ import annotations

from calendar import isleap
from datetime import date, datetime, time, timedelta
from enum import IntEnum
from typing import Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, SecretStr


class Rol(IntEnum):
    """What somebody may do at a tafel; each role may do what the lower ones may."""

    GEEN = 0
    LEZER = 1
    LID = 2
    SECRETARIAAT = 3


class Frozen(BaseModel):
    """Base of everything configured; a validation error never repeats what was put in."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Tijdvak(Frozen):
    """From `begin` to `eind`, both local time of day."""

    begin: time
    eind: time


class Sluitingsdag(Frozen):
    datum: date
    naam: str


class Moment(Frozen):
    """A message the bot posts of itself: `id` is stable for ever (reliability.md, kind).

    `dagen` days before the meeting at `tijd`, counted in working days when `werkdagen`;
    all three None/False for 'direct na': as soon as the meeting is closed.
    """

    id: str
    wat: Literal["vooruitblik", "herinnering", "eigenaars", "navragen", "samenvatting"]
    wanneer: str
    dagen: int | None
    werkdagen: bool
    tijd: time | None


class Standaardrollen(Frozen):
    niet_genoemd: Rol
    werkruimtebeheerder: Rol


class Tafelrollen(Frozen):
    """Slack user ids by role."""

    secretariaat: tuple[str, ...] = ()
    lid: tuple[str, ...] = ()
    lezer: tuple[str, ...] = ()


class Tafel(Frozen):
    sleutel: str
    naam: str
    afkorting: str
    ook: tuple[str, ...] = ()
    regio: str | None = None  # key into Config.regios; None for the PRT
    kanaal: str  # name without '#', or a Slack channel id
    plaats: str
    tijd: Tijdvak
    momenten: tuple[Moment, ...]
    rollen: Tafelrollen
    overzicht: Literal["secretariaat", "kanaal"] = "secretariaat"  # who sees the live overview of a meeting
    # Where its meetings come from: an address, or the name of the variable that has it (agendabron.py).
    agendabron: SecretStr | None = None
    agendatitel: str | None = None  # only what has these words in its title


class Gemeente(Frozen):
    """`vanaf` is its first day, `tot` the first day on which it is no more; empty: always there. After it
    merged, `opgegaan_in` answers for it: the name of another gemeente."""

    naam: str
    ook: tuple[str, ...] = ()
    vanaf: date | None = None
    tot: date | None = None
    opgegaan_in: str | None = None


class Regio(Frozen):
    sleutel: str
    naam: str
    ook: tuple[str, ...] = ()
    gemeenten: tuple[Gemeente, ...]


class Organisatie(Frozen):
    naam: str
    ook: tuple[str, ...] = ()


class Delegatie(Frozen):
    naam: str
    soort: Literal["provincie", "rijk", "organisatie"]
    ook: tuple[str, ...] = ()
    organisaties: tuple[Organisatie, ...] = ()


class Opdrachten(Frozen):
    """The Slack name of each command, with its slash."""

    actie: str
    besluit: str
    vergadering: str
    status: str
    # Later than the first release: a config.yaml of then still starts.
    notitie: str = "/notitie"
    terugkoppeling: str = "/terugkoppeling"
    zoek: str = "/zoek"
    verslag: str = "/verslag"
    opgave: str = "/opgave"
    mijlpaal: str = "/mijlpaal"
    voortgang: str = "/voortgang"


class Bewaartermijn(Frozen):
    """So long something is kept; years are calendar years."""

    aantal: int
    eenheid: Literal["dagen", "jaren"]

    def grens(self, now: datetime) -> datetime:
        """What is older than this moment may go."""
        if self.eenheid == "dagen":
            return now - timedelta(days=self.aantal)
        year = now.year - self.aantal
        is_leap_day = (now.month, now.day) == (2, 29) and not isleap(year)
        return now.replace(year=year, day=28) if is_leap_day else now.replace(year=year)


class Bewaren(Frozen):
    """After how long the bot forgets what; None: never. What each term is about: bewaartermijnen.py."""

    berichten: Bewaartermijn | None = None
    voorstellen: Bewaartermijn | None = None
    gewist: Bewaartermijn | None = None
    weigeringen: Bewaartermijn | None = None
    notities: Bewaartermijn | None = None
    citaten: Bewaartermijn | None = None
    eigenaars: Bewaartermijn | None = None
    geschiedenis: Bewaartermijn | None = None


class Archief(Frozen):
    """What the metadata (MDTO) of an archive says of every file in it."""

    archiefvormer: str
    waardering: Literal["blijvend", "tijdelijk"] = "blijvend"
    bewaartermijn: Bewaartermijn | None = None  # of what is kept for a time only
    selectielijst: str | None = None
    categorie: str | None = None  # of the selectielijst
    beperking: str = "Persoonsgegevens"


class Publicatie(Frozen):
    """What may stand in minutes that are made public. `bestuurder` and `ambtelijk`: whether the name of such
    a person is public where nobody said it of the person; None: it is asked. The grounds are those of the Wet
    open overheid (BWBR0045754): article 5.1, paragraph 2, under e, the respect for private life; paragraph 1,
    under e, numbers that identify somebody by law."""

    bestuurder: bool | None = True
    ambtelijk: bool | None = False
    grond: str = "artikel 5.1, tweede lid, onder e, Woo (eerbiediging van de persoonlijke levenssfeer)"
    grond_nummer: str = "artikel 5.1, eerste lid, onder e, Woo (wettelijk identificatienummer)"

    @property
    def soorten(self) -> dict[str, bool | None]:
        return {"bestuurder": self.bestuurder, "ambtelijk": self.ambtelijk}

    @property
    def gronden(self) -> dict[str, str]:
        """By what was left out (publicatie/lakken.py)."""
        personal = ("naam", "e-mailadres", "telefoonnummer")
        return dict.fromkeys(personal, self.grond) | {"nummer": self.grond_nummer}


class Cyclusstap(Frozen):
    """A step of a statutory cycle, which becomes a mijlpaal (`/mijlpaal sjabloon`)."""

    naam: str
    datum: date | None = None


class Config(Frozen):
    tijdzone: str
    kantooruren: Tijdvak
    opdrachten: Opdrachten
    sluitingsdagen: tuple[Sluitingsdag, ...]
    rollen: Standaardrollen
    tafels: dict[str, Tafel]
    regios: dict[str, Regio]
    delegaties: tuple[Delegatie, ...]
    # Whether the bot may read its channels, to see if an uncertain message of its own stands there.
    opzoeken: bool = False
    bewaren: Bewaren = Bewaren()  # without it everything is kept
    archief: Archief | None = None  # without it there is no archive to make
    publicatie: Publicatie = Publicatie()
    cyclus: tuple[Cyclusstap, ...] = ()

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.tijdzone)
