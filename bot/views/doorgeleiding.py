"""Points that were passed on: the receipt, and who has what."""

from __future__ import annotations

from collections.abc import Sequence

from bot.config import Config
from bot.readmodels import Actieregel
from bot.texts import acties as acties_texts
from bot.texts import doorgeleiding as texts
from bot.views import acties
from bot.views.elementen import Block, actions, button, esc, section


def passed_on(
    ref: str, made: Sequence[Actieregel | str], there: Sequence[Actieregel | str], undo: str, config: Config
) -> list[Block]:
    """What went where, each child with its buttons; a tafel's key where the person may not read. `undo`: the
    command that takes all of it back."""
    hidden = [texts.out_of_sight(_name(config, child)) for child in made if isinstance(child, str)]
    blocks = [section("\n".join([texts.passed_on(ref), *hidden]))] if made else []
    blocks += [b for child in made if not isinstance(child, str) for b in acties.receipt(child, config)]
    known = [
        texts.there_already(acties.reference(child), _name(config, child.tafel))
        for child in there
        if not isinstance(child, str)
    ]
    known += [texts.out_of_sight(_name(config, child)) for child in there if isinstance(child, str)]
    blocks += [section("\n".join(known))] if known else []
    if made:
        blocks.append(actions(button(acties_texts.UNDO_ALL, "opdracht", undo)))
    return blocks


def family(
    parent: Actieregel | str | None, children: Sequence[Actieregel | str], config: Config
) -> list[str]:
    """The lines of a card: where a point came from, and where it went."""
    lines = []
    if parent is not None:
        named = parent if isinstance(parent, str) else parent.tafel
        ref = "" if isinstance(parent, str) else f": {acties.reference(parent)}"
        lines.append(f"{texts.from_tafel(_name(config, named))}{ref}")
    if children:
        shown = [
            _name(config, child)
            if isinstance(child, str)
            else f"{_name(config, child.tafel)} {acties.reference(child)} ({acties.state(child)})"
            for child in children
        ]
        lines.append(f"{texts.PASSED_ON_TO}: {'; '.join(shown)}")
    return lines


def _name(config: Config, tafel: str) -> str:
    return esc(config.tafels[tafel].afkorting if tafel in config.tafels else tafel)
