"""Who has the role that minutes print instead of a name: a point of 'de voorzitter' is of whoever chaired.

The register reminds people, and a role is nobody; what is printed stays in the quote.
"""

from __future__ import annotations

from dataclasses import replace

from bot.verslag.namen.namenlijst import Namenlijst
from bot.verslag.voorstel import Actie, Voorstel


def with_holders(voorstel: Voorstel) -> Voorstel:
    """The points of a role as of the one who was there in it; our own minutes say it as the register does."""
    if voorstel.vergadering.kenmerk:
        return voorstel
    in_role = Namenlijst(voorstel.aanwezigheid).in_role

    def holder(naam: str) -> str:
        return in_role.get(naam.casefold().removeprefix("de "), naam)

    def held(actie: Actie) -> Actie:
        return replace(actie, eigenaars=tuple(dict.fromkeys(map(holder, actie.eigenaars))))

    return replace(voorstel, acties=type(voorstel.acties)(map(held, voorstel.acties)))
