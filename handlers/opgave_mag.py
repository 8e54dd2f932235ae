"""Who may read and write figures: of a region its RRT and the PRT, of the province the PRT."""

from __future__ import annotations

from collections.abc import Collection

from bot.config import Rol
from bot.opgave.gemeenten import Gebied, Lijnen
from handlers.gate import Access

SECRETARIAAT = Rol.SECRETARIAAT


def require_reader(access: Access, gebied: Gebied) -> None:
    """Raise Refused unless this person may read of the area."""
    config = access.config
    whole = next(key for key, tafel in config.tafels.items() if tafel.regio is None)
    if access.rollen[whole] >= Rol.LEZER:
        return
    regio = gebied.sleutel if gebied.soort == "regio" else Lijnen(config).regio_of(gebied.sleutel)
    own = next((key for key, tafel in config.tafels.items() if tafel.regio == regio), whole)
    access.require(whole if gebied.soort == "provincie" else own, Rol.LEZER)


def require_writer(access: Access, tafels: Collection[str]) -> str:
    """The tafel as whose secretariaat this person may write what is of `tafels` (voorleggen.tafels_of).
    Raises Refused."""
    whole = next(key for key, tafel in access.config.tafels.items() if tafel.regio is None)
    if access.rollen[whole] >= Rol.SECRETARIAAT:
        return whole
    for tafel in sorted(tafels):
        access.require(tafel, Rol.SECRETARIAAT)
    return min(tafels)


def require_some_writer(access: Access) -> list[str]:
    """The tafels that this person is the secretariaat of. Raises Refused when there are none."""
    mine = sorted(access.tafels(Rol.SECRETARIAAT))
    if not mine:
        access.require(next(iter(access.config.tafels)), Rol.SECRETARIAAT)
    return mine
