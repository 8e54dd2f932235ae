"""What Slack accepts as the parts of a block: texts, options, confirmations and interactive elements.

Limits: Slack's Block Kit reference (docs.slack.dev/reference/block-kit), as measured in the reports it cites.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.oefen.schema import Check, Json, Report, anything, by_type, choice, flag, items, number, obj, string

ID = string(255)
LINK = string(3000)


def _plain(longest: int, shortest: int) -> Check:
    return obj({"type": anything, "text": string(longest, shortest=shortest)}, {"emoji": flag})


def _mrkdwn(longest: int) -> Check:
    return obj({"type": anything, "text": string(longest)}, {"verbatim": flag})


def plain(longest: int, *, shortest: int = 1) -> Check:
    """A text object of the kind plain_text, the only one allowed here."""
    return by_type({"plain_text": _plain(longest, shortest)})


def text(longest: int) -> Check:
    """A text object of either kind."""
    return by_type({"plain_text": _plain(longest, 1), "mrkdwn": _mrkdwn(longest)})


CONFIRM = obj(
    {"title": plain(100), "text": text(300), "confirm": plain(30), "deny": plain(30)},
    {"style": choice("primary", "danger")},
)


def _option(label: Check, **more: Check) -> Check:
    return obj({"text": label, "value": string(150)}, {"description": plain(75), **more})


OPTION = _option(plain(75))
RICH_OPTION = obj({"text": text(75), "value": string(150)}, {"description": text(75)})
OVERFLOW_OPTION = _option(plain(75), url=LINK)
OPTION_GROUP = obj({"label": plain(75), "options": items(OPTION, 100)})


def options_of(element: Json) -> list[Json]:
    """Every option that can be picked in a select, menu or list of boxes, groups unfolded."""
    found = [option for option in element.get("options") or [] if isinstance(option, dict)]
    for group in element.get("option_groups") or []:
        if isinstance(group, dict):
            found.extend(option for option in group.get("options") or [] if isinstance(option, dict))
    return found


def _initial_is_offered(element: Json, path: str, report: Report) -> None:
    initial = element.get("initial_options")
    chosen = list(initial) if isinstance(initial, list) else []
    if "initial_option" in element:
        chosen.append(element["initial_option"])
    offered = options_of(element)
    if any(option not in offered for option in chosen):
        report.add(path, "initial option must be one of the options")


def _options_or_groups(element: Json, path: str, report: Report) -> None:
    if ("options" in element) == ("option_groups" in element):
        report.add(path, "must provide either options or option_groups")


def _is_date(value: Any, path: str, report: Report) -> None:
    try:
        right = isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        right = False
    if not right:
        report.add(path, "must be a date as YYYY-MM-DD")


def _lengths_agree(element: Json, path: str, report: Report) -> None:
    low, high = element.get("min_length"), element.get("max_length")
    if isinstance(low, int) and isinstance(high, int) and low > high:
        report.add(path, "min_length must not be more than max_length")


TIME = string(5, pattern=r"([01][0-9]|2[0-3]):[0-5][0-9]")
MOST_ITEMS = number(1, 100)


def _interactive(required: Mapping[str, Check], optional: Mapping[str, Check], *also: Check) -> Check:
    return obj({"type": anything, **required}, {"action_id": ID, **optional}, *also)


def _field(optional: Mapping[str, Check], *also: Check) -> Check:
    """An element that holds an answer: it can have a placeholder, the focus and a confirmation."""
    return _interactive(
        {}, {"placeholder": plain(150), "focus_on_load": flag, "confirm": CONFIRM, **optional}, *also
    )


_LISTED: dict[str, Check] = {"options": items(OPTION, 100), "option_groups": items(OPTION_GROUP, 100)}
_BOXES: dict[str, Check] = {"focus_on_load": flag, "confirm": CONFIRM}
_BOX_OPTIONS: dict[str, Check] = {"options": items(RICH_OPTION, 10)}

ELEMENTS: dict[str, Check] = {
    "button": _interactive(
        {"text": plain(75)},
        {
            "url": LINK,
            "value": string(2000),
            "style": choice("primary", "danger"),
            "confirm": CONFIRM,
            "accessibility_label": string(75),
        },
    ),
    "static_select": _field({**_LISTED, "initial_option": OPTION}, _options_or_groups, _initial_is_offered),
    "multi_static_select": _field(
        {**_LISTED, "initial_options": items(OPTION, 100), "max_selected_items": MOST_ITEMS},
        _options_or_groups,
        _initial_is_offered,
    ),
    "users_select": _field({"initial_user": ID}),
    "multi_users_select": _field({"initial_users": items(ID, 100), "max_selected_items": MOST_ITEMS}),
    "conversations_select": _field(
        {
            "initial_conversation": ID,
            "default_to_current_conversation": flag,
            "response_url_enabled": flag,
            "filter": anything,
        }
    ),
    "channels_select": _field({"initial_channel": ID, "response_url_enabled": flag}),
    "overflow": _interactive({"options": items(OVERFLOW_OPTION, 5, shortest=2)}, {"confirm": CONFIRM}),
    "datepicker": _field({"initial_date": _is_date}),
    "timepicker": _field({"initial_time": TIME, "timezone": string(255)}),
    "checkboxes": _interactive(
        _BOX_OPTIONS, {**_BOXES, "initial_options": items(RICH_OPTION, 10)}, _initial_is_offered
    ),
    "radio_buttons": _interactive(
        _BOX_OPTIONS, {**_BOXES, "initial_option": RICH_OPTION}, _initial_is_offered
    ),
    "plain_text_input": _interactive(
        {},
        {
            "placeholder": plain(150),
            "initial_value": string(3000, shortest=0),
            "multiline": flag,
            "min_length": number(0, 3000),
            "max_length": number(1, 3000),
            "dispatch_action_config": obj(
                {}, {"trigger_actions_on": items(choice("on_enter_pressed", "on_character_entered"), 2)}
            ),
            "focus_on_load": flag,
        },
        _lengths_agree,
    ),
    "image": obj({"type": anything, "image_url": LINK, "alt_text": string(2000)}),
}
