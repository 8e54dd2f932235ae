"""What a person can put in the fields of a view or message, in the shape Slack reports it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.oefen.blokken import fields_of
from bot.oefen.elementen import options_of
from bot.oefen.schema import Json

Value = str | Sequence[str] | None
State = dict[str, dict[str, Json]]

# element type → (where the answer stands, where its first value stands)
_KEYS: dict[str, tuple[str, str]] = {
    "static_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "overflow": ("selected_option", ""),
    "multi_static_select": ("selected_options", "initial_options"),
    "checkboxes": ("selected_options", "initial_options"),
    "users_select": ("selected_user", "initial_user"),
    "multi_users_select": ("selected_users", "initial_users"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
    "channels_select": ("selected_channel", "initial_channel"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "plain_text_input": ("value", "initial_value"),
}
_WITHOUT_STATE = ("button", "overflow")
# Slack's client keeps these limits, so what breaks them never reaches the app.
LONGEST_TEXT = 3000


def takes_several(element: Json) -> bool:
    """Whether the answer is a list."""
    return _KEYS.get(element["type"], ("",))[0] in ("selected_options", "selected_users")


def _option(element: Json, value: str) -> Json:
    for option in options_of(element):
        if option["value"] == value:
            return option
    raise ValueError(f"{value!r} is not among the options of {element.get('action_id')!r}")


def takes_one(element: Json) -> bool:
    """Whether something must be picked from it; such a choice can be changed but not undone."""
    return element["type"] not in ("button", "plain_text_input") and not takes_several(element)


def chosen(element: Json, state: State, block_id: str) -> list[str]:
    """What stands filled in there now: texts, ids or the values of options; empty when nothing does."""
    if element["type"] in _WITHOUT_STATE:
        return []
    key = _KEYS[element["type"]][0]
    found = state.get(block_id, {}).get(element["action_id"], {}).get(key)
    several = found if isinstance(found, list) else [found] if found else []
    return [one["value"] if isinstance(one, dict) else one for one in several]


def answer(element: Json, value: Value) -> Json:
    """What Slack reports when somebody gives this value: an option's value, an id, 'YYYY-MM-DD' or text.

    Lists for what takes several. ValueError for an option that is not offered.
    """
    kind = element["type"]
    key = _KEYS[kind][0]
    if takes_several(element):
        chosen = [value] if isinstance(value, str) else list(value or ())
        found: Any = [_option(element, one) for one in chosen] if key == "selected_options" else chosen
    elif not value:
        found = None
    elif not isinstance(value, str):
        raise ValueError(f"{element.get('action_id')!r} takes one value")
    else:
        found = _option(element, value) if key == "selected_option" else value
    return {"type": kind, key: found}


def initial_values(blocks: list[Json]) -> State:
    """The answers as the app pre-filled them: block_id → action_id → answer."""
    state: State = {}
    for block, element in fields_of(blocks):
        kind = element["type"]
        if kind in _WITHOUT_STATE:
            continue
        key, initial = _KEYS[kind]
        empty: Any = [] if takes_several(element) else None
        state.setdefault(block["block_id"], {})[element["action_id"]] = {
            "type": kind,
            key: element.get(initial) or empty,
        }
    return state


def find(blocks: list[Json], name: str, block_id: str | None = None) -> tuple[Json, Json]:
    """The (block, element) with this action_id, or in the block of this name. KeyError when none."""
    for block, element in fields_of(blocks):
        if name in (element["action_id"], block["block_id"]) and block_id in (None, block["block_id"]):
            return block, element
    raise KeyError(name)


def fill(blocks: list[Json], state: State, values: Mapping[str, Value], block_id: str | None = None) -> None:
    """Put these values (by action_id or block_id) in the state; only of one block when it is named."""
    for name, value in values.items():
        block, element = find(blocks, name, block_id)
        state.setdefault(block["block_id"], {})[element["action_id"]] = answer(element, value)


def missing(blocks: list[Json], state: State) -> dict[str, bool]:
    """The block_ids of inputs that Slack's client would not let pass, and whether something stands there: it
    is too short or too long then."""
    return {
        block["block_id"]: bool(chosen(element, state, block["block_id"]))
        for block, element in fields_of(blocks)
        if block["type"] == "input"
        and not _passes(block, element, state[block["block_id"]][element["action_id"]])
    }


def _passes(block: Json, element: Json, given: Json) -> bool:
    value = given[_KEYS[element["type"]][0]]
    if not value:
        return bool(block.get("optional"))
    if element["type"] != "plain_text_input":
        return True
    shortest, longest = element.get("min_length", 0), element.get("max_length", LONGEST_TEXT)
    return bool(shortest <= len(value) <= longest)


def action(block: Json, element: Json, value: Value, action_ts: str) -> Json:
    """One entry of `actions` in a block_actions payload."""
    shape: Json = {"type": element["type"], "action_id": element["action_id"], "block_id": block["block_id"]}
    if element["type"] == "button":
        shape |= {name: element[name] for name in ("text", "value", "style") if name in element}
    else:
        shape |= answer(element, value)
    if "placeholder" in element:
        shape["placeholder"] = element["placeholder"]
    return shape | {"action_ts": action_ts}
