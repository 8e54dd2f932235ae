"""Pictures of figures in a message."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from bot.readmodels.beeld import BEELD, Beeld
from bot.texts import beeld as texts
from bot.views.elementen import Block, cut, esc, fit, header, sections

MOST_WORDS = 3500  # with a file; a message may have 4,000
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
        blocks += sections(_lines(beeld))
    return fit(blocks, texts.CUT_OFF)


def in_words(beelden: Sequence[Beeld]) -> str:
    """What goes with pictures that are sent as files: what they say, and their figures."""
    told = [[f"*{esc(b.titel)}*", esc(b.alt), *_lines(b), esc(b.onder)] for b in beelden]
    return cut("\n\n".join("\n".join(lines) for lines in told), MOST_WORDS)


def _lines(beeld: Beeld) -> list[str]:
    return [f"*{esc(name)}*: {esc(figures)}" for name, figures in beeld.regels]
