"""What the bot posts when it is added to a channel."""

from __future__ import annotations

from bot.config import Config
from bot.texts import welkom as texts
from bot.views.elementen import Block, context, esc, section


def welcome(config: Config, tafel: str | None, kanaal: str, *, shared: bool) -> list[Block]:
    """For the channel of `tafel`: what it is for and three lines to try. `kanaal` is its name or id;
    `shared`: another organisation reads along."""
    if shared:
        return [section(texts.SHARED)]
    if tafel is None:
        return [section(texts.of_no_tafel(esc(kanaal)))]
    lines = "\n".join(f"`{esc(line)}`" for line in examples(config, tafel))
    return [
        section(texts.of_tafel(esc(config.tafels[tafel].naam))),
        section(f"{texts.EXAMPLES}\n{lines}"),
        context(texts.PRIVATE),
    ]


def examples(config: Config, tafel: str) -> tuple[str, ...]:
    """Three lines that work as typed in the channel of this tafel: its own region, or the first."""
    own = config.tafels[tafel].regio
    regio = config.regios[own] if own else next(iter(config.regios.values()))
    named = config.opdrachten
    return (
        texts.new_point(named.actie, regio.gemeenten[0].naam),
        texts.open_points(named.actie),
        texts.state_of(named.status, regio.naam),
    )
