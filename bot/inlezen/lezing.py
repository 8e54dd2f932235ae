"""Minutes in a file as they are put before somebody, whichever way the file came in."""

from __future__ import annotations

from dataclasses import replace

from bot import privacystop
from bot.config import Config
from bot.publicatie import terug
from bot.texts import verslag as texts
from bot.verslag import lezen
from bot.verslag.aanwezigen.rolhouders import with_holders
from bot.verslag.documenten import herkomst, opmerkingen
from bot.verslag.voorstel import Voorstel, Waarschuwing


def read(inhoud: str, data: bytes, config: Config) -> Voorstel:
    """What `inhoud`, the text of the file `data`, proposes. Raises UserError where it is of no meeting."""
    gelezen = lezen.read(inhoud, config, herkomst.reference(data))
    gelezen = with_holders(terug.without_masks(herkomst.stamped(gelezen, data)))
    beside = [privacystop.mask(said) for said in opmerkingen.comments(data)]
    if not beside:
        return gelezen
    told = Waarschuwing(texts.OPMERKINGEN, texts.opmerkingen(beside), None)
    return replace(gelezen, waarschuwingen=(told, *gelezen.waarschuwingen))
