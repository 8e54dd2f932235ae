"""Minutes in a file as they are put before somebody, whichever way the file came in."""

from __future__ import annotations

from bot.config import Config
from bot.publicatie import terug
from bot.verslag import lezen
from bot.verslag.aanwezigen.rolhouders import with_holders
from bot.verslag.documenten import herkomst
from bot.verslag.voorstel import Voorstel


def read(inhoud: str, data: bytes, config: Config) -> Voorstel:
    """What `inhoud`, the text of the file `data`, proposes. Raises UserError where it is of no meeting."""
    gelezen = lezen.read(inhoud, config, herkomst.reference(data))
    return with_holders(terug.without_masks(herkomst.stamped(gelezen, data)))
