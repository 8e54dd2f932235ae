"""A number that is not noted, on the screen: which kind it was, never the number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.texts import privacystop as texts
from bot.views.elementen import Block, actions, button, context, section, still_open

BUTTON_VALUE = 2000  # characters; Slack refuses more


def held(kinds: Sequence[str], masked: str | None, *, in_slack: bool) -> list[Block]:
    """`masked`: the same command without the number, for a button; `in_slack`: it was typed as a message."""
    blocks = [section(texts.held(kinds))]
    if masked and len(masked) <= BUTTON_VALUE:
        blocks.append(actions(button(texts.WITHOUT, "opdracht", masked, style="primary")))
    else:
        blocks.append(context(texts.AGAIN))
    return [*blocks, *([context(texts.STILL_IN_SLACK)] if in_slack else [])]


def not_searched(kinds: Sequence[str], *, in_slack: bool) -> list[Block]:
    """The same for who only asks: there was nothing to save."""
    told = [section(texts.not_searched(kinds)), context(texts.AGAIN_SEARCH)]
    return [*told, *([context(texts.STILL_IN_SLACK)] if in_slack else [])]


def form_again(view: Block, masked: Mapping[str, str], kinds: Sequence[str]) -> Block:
    """The form as it was sent in, with the `masked` fields (by name) for what stood there."""
    told = section(f"{texts.held(kinds)} {texts.IN_FORM}")
    again = still_open(view, [told])
    return again | {"blocks": [_replaced(block, masked) for block in again["blocks"]]}


def from_message(view: Block, kinds: Sequence[str]) -> Block:
    """A form that was filled in from a message, with a word about what was left out."""
    return view | {"blocks": [section(texts.from_message(kinds)), *view["blocks"]]}


def _replaced(block: Block, masked: Mapping[str, str]) -> Block:
    """Another action_id, or Slack keeps what was typed (bolt-js #290)."""
    name = str(block.get("block_id"))
    if name not in masked:
        return block
    element = block["element"]
    action_id = f"{element['action_id']}_zonder"[:255]
    return block | {"element": element | {"action_id": action_id, "initial_value": masked[name]}}
