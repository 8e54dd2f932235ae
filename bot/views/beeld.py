"""Pictures of figures in a message."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from bot.readmodels.beeld import BEELD, Beeld
from bot.texts import beeld as texts
from bot.views.elementen import Block, cut, esc, fit, header, sections

ALT = 2000  # signs (docs.slack.dev/reference/block-kit/blocks/image-block)


def with_digest(beelden: Sequence[Beeld], tafel: str) -> list[Block]:
    """The pictures behind the vooruitblik of a tafel, each with its figures as text below it. An image is
    drawn and brought to Slack from what is under BEELD."""
    blocks = [header(texts.with_digest(tafel))]
    for beeld in beelden:
        blocks.append(
            {
                "type": "image",
                "alt_text": cut(beeld.alt, ALT),
                BEELD: asdict(beeld),
            }
        )
        blocks += sections([f"*{esc(name)}*: {esc(figures)}" for name, figures in beeld.regels])
    return fit(blocks, texts.CUT_OFF)
