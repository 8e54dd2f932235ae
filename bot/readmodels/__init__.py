"""What screens are made of: what was read from the register, with names instead of ids."""

from bot.readmodels.acties import (
    LATER_BECAUSE,
    TOLD,
    Actieregel,
    Besluitregel,
    Lijst,
    Navraag,
    Partij,
    Treffer,
)
from bot.readmodels.herkomst import Gebeurtenis, Herkomst, Verandering
from bot.readmodels.mijlpalen import Mijlpaalregel, Verplaatsing, Verschuiving
from bot.readmodels.rapport import Rapportregel, Tekstregel, Werk
from bot.readmodels.vergaderingen import (
    Agendanieuws,
    Bespreking,
    Overzicht,
    Samenvatting,
    Status,
    Vertegenwoordiger,
    Verzendregel,
    Voorlezing,
    Vooruitblik,
)
from bot.readmodels.verslagen import (
    Aanwezige,
    Conceptverslag,
    Lakregel,
    Naamstand,
    Naamvraag,
    Noot,
    Versieregel,
    Verslagstand,
)
from bot.readmodels.voorstellen import (
    Houding,
    Uitkomst,
    Verschilpunt,
    Verschilscherm,
    Voorstelpunt,
    Voorstelscherm,
)
from bot.readmodels.voortgang import Voortgang

__all__ = [
    "LATER_BECAUSE",
    "TOLD",
    "Aanwezige",
    "Actieregel",
    "Agendanieuws",
    "Besluitregel",
    "Bespreking",
    "Conceptverslag",
    "Gebeurtenis",
    "Herkomst",
    "Houding",
    "Lakregel",
    "Lijst",
    "Mijlpaalregel",
    "Naamstand",
    "Naamvraag",
    "Navraag",
    "Noot",
    "Overzicht",
    "Partij",
    "Rapportregel",
    "Samenvatting",
    "Status",
    "Tekstregel",
    "Treffer",
    "Uitkomst",
    "Verandering",
    "Verplaatsing",
    "Verschilpunt",
    "Verschilscherm",
    "Verschuiving",
    "Versieregel",
    "Verslagstand",
    "Vertegenwoordiger",
    "Verzendregel",
    "Voorlezing",
    "Voorstelpunt",
    "Voorstelscherm",
    "Voortgang",
    "Vooruitblik",
    "Werk",
]
