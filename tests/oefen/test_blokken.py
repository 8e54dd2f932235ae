"""What Slack takes passes, and one step over any limit is refused at the right place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bot.oefen.blokken import message_faults, text_length, view_faults, with_ids

Json = dict[str, Any]


def plain(length: int = 1) -> Json:
    return {"type": "plain_text", "text": "x" * length}


def mrkdwn(length: int = 1) -> Json:
    return {"type": "mrkdwn", "text": "x" * length}


def section(**more: Any) -> Json:
    return {"type": "section", "text": mrkdwn()} | more


def actions(*elements: Json) -> Json:
    return {"type": "actions", "elements": list(elements)}


def button(**more: Any) -> Json:
    return {"type": "button", "text": plain()} | more


def option(text: int = 1, value: str = "v", **more: Any) -> Json:
    return {"text": plain(text), "value": value} | more


def select(**more: Any) -> Json:
    return {"type": "static_select", "options": [option()]} | more


def boxes(count: int = 1, **more: Any) -> Json:
    return {"type": "checkboxes", "options": [option(value=str(n)) for n in range(count)]} | more


def field(element: Json, **more: Any) -> Json:
    return {"type": "input", "label": plain(), "element": element} | more


def typed(**more: Any) -> Json:
    return {"type": "plain_text_input"} | more


CONFIRM = {"title": plain(), "text": mrkdwn(), "confirm": plain(), "deny": plain()}


# What is measured → the blocks with that measure, the most that Slack takes, and where it complains above it.
LIMITS: dict[str, tuple[Callable[[int], list[Json]], int, str]] = {
    "blocks": (lambda n: [{"type": "divider"}] * n, 50, "/blocks"),
    "section text": (lambda n: [section(text=mrkdwn(n))], 3000, "/blocks/0/text/text"),
    "fields": (lambda n: [section(fields=[plain()] * n)], 10, "/blocks/0/fields"),
    "field text": (lambda n: [section(fields=[mrkdwn(n)])], 2000, "/blocks/0/fields/0/text"),
    "header": (lambda n: [{"type": "header", "text": plain(n)}], 150, "/blocks/0/text/text"),
    "context elements": (
        lambda n: [{"type": "context", "elements": [plain()] * n}],
        10,
        "/blocks/0/elements",
    ),
    "actions elements": (
        lambda n: [actions(*[button(action_id=str(m)) for m in range(n)])],
        25,
        "/blocks/0/elements",
    ),
    "block_id": (lambda n: [section(block_id="x" * n)], 255, "/blocks/0/block_id"),
    "action_id": (lambda n: [actions(button(action_id="x" * n))], 255, "/blocks/0/elements/0/action_id"),
    "button text": (lambda n: [actions(button(text=plain(n)))], 75, "/blocks/0/elements/0/text/text"),
    "button value": (lambda n: [actions(button(value="x" * n))], 2000, "/blocks/0/elements/0/value"),
    "button url": (
        lambda n: [actions(button(url="https://x" + "x" * (n - 9)))],
        3000,
        "/blocks/0/elements/0/url",
    ),
    "options": (lambda n: [actions(select(options=[option()] * n))], 100, "/blocks/0/elements/0/options"),
    "option text": (
        lambda n: [actions(select(options=[option(n)]))],
        75,
        "/blocks/0/elements/0/options/0/text/text",
    ),
    "option value": (
        lambda n: [actions(select(options=[option(value="x" * n)]))],
        150,
        "/blocks/0/elements/0/options/0/value",
    ),
    "option description": (
        lambda n: [actions(select(options=[option(description=plain(n))]))],
        75,
        "/blocks/0/elements/0/options/0/description/text",
    ),
    "overflow": (
        lambda n: [section(accessory={"type": "overflow", "options": [option()] * n})],
        5,
        "/blocks/0/accessory/options",
    ),
    "checkboxes": (lambda n: [actions(boxes(n))], 10, "/blocks/0/elements/0/options"),
    "radio_buttons": (
        lambda n: [actions(boxes(n, type="radio_buttons"))],
        10,
        "/blocks/0/elements/0/options",
    ),
    "placeholder": (
        lambda n: [actions(select(placeholder=plain(n)))],
        150,
        "/blocks/0/elements/0/placeholder/text",
    ),
    "label": (lambda n: [field(typed(), label=plain(n))], 2000, "/blocks/0/label/text"),
    "hint": (lambda n: [field(typed(), hint=plain(n))], 2000, "/blocks/0/hint/text"),
    "initial_value": (
        lambda n: [field(typed(initial_value="x" * n))],
        3000,
        "/blocks/0/element/initial_value",
    ),
    "max_length": (lambda n: [field(typed(max_length=n))], 3000, "/blocks/0/element/max_length"),
    "alt_text": (
        lambda n: [{"type": "image", "image_url": "https://x", "alt_text": "x" * n}],
        2000,
        "/blocks/0/alt_text",
    ),
    "confirm title": (
        lambda n: [actions(button(confirm=CONFIRM | {"title": plain(n)}))],
        100,
        "/blocks/0/elements/0/confirm/title/text",
    ),
    "confirm text": (
        lambda n: [actions(button(confirm=CONFIRM | {"text": plain(n)}))],
        300,
        "/blocks/0/elements/0/confirm/text/text",
    ),
    "confirm button": (
        lambda n: [actions(button(confirm=CONFIRM | {"deny": plain(n)}))],
        30,
        "/blocks/0/elements/0/confirm/deny/text",
    ),
}


@pytest.mark.parametrize("what", LIMITS)
def test_limit_of_a_message_is_kept_exactly(what: str) -> None:
    make, most, path = LIMITS[what]
    assert message_faults(make(most)) == []
    faults = message_faults(make(most + 1))
    assert len(faults) == 1
    assert faults[0].endswith(f"[json-pointer:{path}]")


REFUSED: dict[str, Json] = {
    "unknown type": {"type": "carrousel"},
    "no type": {"text": plain()},
    "unknown field": section(colour="red"),
    "section without text": {"type": "section"},
    "header in mrkdwn": {"type": "header", "text": mrkdwn()},
    "button in mrkdwn": actions(button(text=mrkdwn())),
    "emoji with mrkdwn": section(text=mrkdwn() | {"emoji": True}),
    "empty text": section(text=plain(0)),
    "empty actions": actions(),
    "empty select": actions(select(options=[])),
    "select without options": actions({"type": "static_select"}),
    "options and groups": actions(select(option_groups=[{"label": plain(), "options": [option()]}])),
    "initial option not offered": actions(select(initial_option=option(value="anders"))),
    "initial options not offered": actions(boxes(initial_options=[option(value="anders")])),
    "mrkdwn option in a select": actions(select(options=[{"text": mrkdwn(), "value": "v"}])),
    "url of an option in a select": actions(select(options=[option(url="https://x")])),
    "multi select in actions": actions(
        {"type": "multi_static_select", "options": [option()], "placeholder": plain()}
    ),
    "button in an input": field(button()),
    "overflow in an input": field({"type": "overflow", "options": [option()] * 2}),
    "overflow of one option": section(accessory={"type": "overflow", "options": [option()]}),
    "text input in actions": actions(typed()),
    "external select": actions({"type": "external_select"}),
    "wrong date": actions({"type": "datepicker", "initial_date": "15-02-2026"}),
    "impossible date": actions({"type": "datepicker", "initial_date": "2026-02-31"}),
    "wrong time": actions({"type": "timepicker", "initial_time": "24:00"}),
    "wrong style": actions(button(style="green")),
    "confirm without deny": actions(
        button(confirm={name: part for name, part in CONFIRM.items() if name != "deny"})
    ),
    "flag that is no boolean": field(typed(), optional="true"),
    "shortest over longest": field(typed(min_length=9, max_length=3)),
    "same action twice": actions(button(action_id="a"), button(action_id="a")),
    "image without alt_text": {"type": "image", "image_url": "https://x"},
}


@pytest.mark.parametrize("what", REFUSED)
def test_wrong_block_is_refused(what: str) -> None:
    assert message_faults([REFUSED[what]])


@pytest.mark.parametrize("blocks", [None, "x", {}, [None], ["x"], [[]], [{"type": []}], [{"type": "input"}]])
def test_nonsense_is_refused_without_a_crash(blocks: Any) -> None:
    assert message_faults(blocks)


def test_ids_are_unique_and_the_focus_is_single() -> None:
    assert message_faults([section(block_id="a"), section(block_id="a")])
    focused = field(typed(focus_on_load=True))
    assert message_faults([focused]) == []
    assert message_faults([focused, focused])


def test_same_action_id_in_two_blocks_is_fine() -> None:
    assert message_faults([actions(button(action_id="a")), actions(button(action_id="a"))]) == []


ACCEPTED = [
    section(accessory=button(style="danger", confirm=CONFIRM)),
    section(accessory={"type": "multi_users_select", "initial_users": ["U1"], "max_selected_items": 3}),
    actions(
        select(initial_option=option()),
        {"type": "static_select", "option_groups": [{"label": plain(), "options": [option()]}]},
        {"type": "users_select", "initial_user": "U1"},
        {"type": "conversations_select", "default_to_current_conversation": True},
        {"type": "channels_select", "initial_channel": "C1"},
        {"type": "datepicker", "initial_date": "2028-02-29"},
        {"type": "timepicker", "initial_time": "23:59"},
        {"type": "overflow", "options": [option(url="https://x"), option()]},
        {"type": "radio_buttons", "options": [{"text": mrkdwn(), "value": "v"}]},
    ),
    field(
        typed(multiline=True, min_length=1, max_length=3000),
        dispatch_action=True,
        optional=True,
        hint=plain(),
    ),
    {"type": "context", "elements": [{"type": "image", "image_url": "https://x", "alt_text": "x"}, mrkdwn()]},
    {"type": "rich_text", "elements": [{"type": "rich_text_list", "style": "bullet", "elements": []}]},
]


def test_everything_slack_takes_passes() -> None:
    assert message_faults(ACCEPTED) == []


def modal(**more: Any) -> Json:
    return {"type": "modal", "title": plain(), "submit": plain(), "blocks": [field(typed())]} | more


VIEW_LIMITS: dict[str, tuple[Callable[[int], Json], int]] = {
    "title": (lambda n: modal(title=plain(n)), 24),
    "submit": (lambda n: modal(submit=plain(n)), 24),
    "close": (lambda n: modal(close=plain(n)), 24),
    "blocks": (lambda n: modal(blocks=[{"type": "divider"}] * n), 100),
    "private_metadata": (lambda n: modal(private_metadata="x" * n), 3000),
    "callback_id": (lambda n: modal(callback_id="x" * n), 255),
    "external_id": (lambda n: modal(external_id="x" * n), 255),
}


@pytest.mark.parametrize("what", VIEW_LIMITS)
def test_limit_of_a_view_is_kept_exactly(what: str) -> None:
    make, most = VIEW_LIMITS[what]
    assert view_faults(make(most), "modal") == []
    assert len(view_faults(make(most + 1), "modal")) == 1


@pytest.mark.parametrize("missing", ["title", "submit", "blocks", "type"])
def test_modal_with_inputs_needs_all_its_parts(missing: str) -> None:
    assert view_faults({name: part for name, part in modal().items() if name != missing}, "modal")


def test_modal_without_inputs_needs_no_submit() -> None:
    assert view_faults({"type": "modal", "title": plain(), "blocks": [section()]}, "modal") == []


def test_view_must_be_of_the_asked_kind_and_cannot_be_sent_back_whole() -> None:
    home = {"type": "home", "blocks": [section()]}
    assert view_faults(home, "home") == []
    assert view_faults(home, "modal")
    assert view_faults(modal() | {"id": "V1", "hash": "1.2"}, "modal") == [
        "[ERROR] invalid additional property: id [json-pointer:/view]",
        "[ERROR] invalid additional property: hash [json-pointer:/view]",
    ]


def test_missing_ids_are_given_without_touching_the_original() -> None:
    blocks = [actions(button(), button(action_id="eigen")), section(block_id="blok1")]
    numbered = with_ids(blocks)
    assert numbered[1]["block_id"] == "blok1"
    assert numbered[0]["block_id"] not in (None, "blok1")
    first, second = (part["action_id"] for part in numbered[0]["elements"])
    assert first != second == "eigen"
    assert "block_id" not in blocks[0]


def test_text_of_all_blocks_is_counted() -> None:
    assert text_length([section(text=mrkdwn(10), fields=[plain(5)]), actions(button(text=plain(3)))]) == 18
