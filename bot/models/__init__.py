"""The tables. A row validates nothing (Tabel, table=True): the nouns beside this file do.

Times are UTC, dates are calendar days in the zone of config.yaml. Rows are never deleted: a state ends them.
"""

from bot.models.acties import Actie, ActieEigenaar, Besluit, Mijlpaal, Terugkoppeling
from bot.models.agenda import Agendaafspraak, Agendabron, Agendamelding
from bot.models.opgave import Locatie, Locatiestand, Opgave, Uitruil
from bot.models.personen import Afvaardiging, Organisatie, Persoon, Spelling
from bot.models.rapport import Rapportbestand, Rapporttekst, Rapportversie
from bot.models.register import Register, Wijziging, WijzigingWaarde, Zoektekst
from bot.models.velden import UTCDateTime
from bot.models.vergaderingen import (
    Aanwezigheid,
    Agendapunt,
    Notitie,
    Overzichtsdeel,
    Vergadering,
    Verslag,
    Verslagvoorstel,
)
from bot.models.verslagen import Naamoordeel, Verslagbestand, Verslagversie
from bot.models.verzendingen import Aankondiging, Ontvangst, Poging, Verzending

__all__ = [
    "Aankondiging",
    "Aanwezigheid",
    "Actie",
    "ActieEigenaar",
    "Afvaardiging",
    "Agendaafspraak",
    "Agendabron",
    "Agendamelding",
    "Agendapunt",
    "Besluit",
    "Locatie",
    "Locatiestand",
    "Mijlpaal",
    "Naamoordeel",
    "Notitie",
    "Ontvangst",
    "Opgave",
    "Organisatie",
    "Overzichtsdeel",
    "Persoon",
    "Poging",
    "Rapportbestand",
    "Rapporttekst",
    "Rapportversie",
    "Register",
    "Spelling",
    "Terugkoppeling",
    "UTCDateTime",
    "Uitruil",
    "Vergadering",
    "Verslag",
    "Verslagbestand",
    "Verslagversie",
    "Verslagvoorstel",
    "Verzending",
    "Wijziging",
    "WijzigingWaarde",
    "Zoektekst",
]
