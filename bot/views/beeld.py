"""Pictures of figures in a message."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from bot.readmodels.beeld import BEELD, Beeld
from bot.texts import beeld as texts
from bot.views.elementen import Block, cut, esc, fit, header, sections

ALT = TITLE = 2000  # signs (docs.slack.dev/reference/block-kit/blocks/image-block)


def with_digest(beelden: Sequence[Beeld], tafel: str) -> list[Block]:
    """The pictures behind the vooruitblik of a tafel, each with its figures as text below it. An image is
    drawn and brought to Slack from what is under BEELD."""
    blocks = [header(texts.with_digest(tafel))]
    for beeld in beelden:
        blocks.append(
            {
                "type": "image",
                "title": {"type": "plain_text", "text": cut(beeld.titel, TITLE)},
                "alt_text": cut(beeld.alt, ALT),
                BEELD: asdict(beeld),
            }
        )
        blocks += sections([line(beeld, row) for row in beeld.rijen])
    return fit(blocks, texts.CUT_OFF)


def line(beeld: Beeld, row: Sequence[str]) -> str:
    """'*Kennemerland*: opgave 1.234 · gerealiseerd 400'."""
    figures = (f"{name.lower()} {esc(cell)}" for name, cell in zip(beeld.kolommen[1:], row[1:], strict=True))
    return f"*{esc(row[0])}*: {' · '.join(figures)}"
