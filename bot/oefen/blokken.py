"""Block Kit as Slack judges it: what a message, modal or Home tab may hold, and what is wrong with it."""

from __future__ import annotations

import copy
import itertools
from collections.abc import Iterable, Iterator
from typing import Any, Literal

from bot.oefen.elementen import ELEMENTS, ID, LINK, plain, text
from bot.oefen.schema import Check, Json, Report, anything, by_type, choice, flag, items, obj, string

Surface = Literal["message", "modal", "home"]

MOST_BLOCKS: dict[Surface, int] = {"message": 50, "modal": 100, "home": 100}
# Undocumented sum over a message; 11,341 was refused (bolt-js #2867).
MOST_TEXT = 11_000
LONGEST_TEXT = 40_000

_PICKERS = (
    "static_select",
    "users_select",
    "conversations_select",
    "channels_select",
    "datepicker",
    "timepicker",
)
_BOXES = ("checkboxes", "radio_buttons")
_MULTI = ("multi_static_select", "multi_users_select")


def _elements(*kinds: str) -> Check:
    return by_type({kind: ELEMENTS[kind] for kind in kinds})


def _section_says_something(block: Json, path: str, report: Report) -> None:
    if "text" not in block and "fields" not in block:
        report.add(path, "missing required field: text or fields")


def _one_picture(block: Json, path: str, report: Report) -> None:
    if ("image_url" in block) == ("slack_file" in block):
        report.add(path, "must have one of: image_url, slack_file")


def _by_id_or_url(file: Json, path: str, report: Report) -> None:
    if ("id" in file) == ("url" in file):
        report.add(path, "must have one of: id, url")


SLACK_FILE = obj({}, {"id": string(255), "url": LINK}, _by_id_or_url)


def _block(required: dict[str, Check], optional: dict[str, Check] | None = None, *also: Check) -> Check:
    return obj({"type": anything, **required}, {"block_id": ID, **(optional or {})}, *also)


_RICH_TEXT = by_type(
    dict.fromkeys(
        ("rich_text_section", "rich_text_list", "rich_text_preformatted", "rich_text_quote"),
        obj(
            {"type": anything, "elements": items(anything, 1000, shortest=0)},
            {
                "style": anything,
                "indent": anything,
                "offset": anything,
                "border": anything,
                "language": anything,
            },
        ),
    )
)

BLOCKS: dict[str, Check] = {
    "header": _block({"text": plain(150)}),
    "divider": _block({}),
    "section": _block(
        {},
        {
            "text": text(3000),
            "fields": items(text(2000), 10),
            "accessory": _elements("button", "overflow", "image", *_PICKERS, *_BOXES, *_MULTI),
            "expand": flag,
        },
        _section_says_something,
    ),
    "context": _block(
        {
            "elements": items(
                by_type({"image": ELEMENTS["image"], "plain_text": text(3000), "mrkdwn": text(3000)}), 10
            )
        }
    ),
    "actions": _block({"elements": items(_elements("button", "overflow", *_PICKERS, *_BOXES), 25)}),
    "input": _block(
        {"label": plain(2000), "element": _elements("plain_text_input", *_PICKERS, *_BOXES, *_MULTI)},
        {"dispatch_action": flag, "hint": plain(2000), "optional": flag},
    ),
    "image": _block(
        {"alt_text": string(2000)},
        {"image_url": LINK, "slack_file": SLACK_FILE, "title": plain(2000)},
        _one_picture,
    ),
    "rich_text": _block({"elements": items(_RICH_TEXT, 100, shortest=0)}),
}


def files_of(blocks: Iterable[Json]) -> Iterator[tuple[str, str]]:
    """Every (path, file id) of an image that shows a file of Slack."""
    for index, block in enumerate(blocks):
        if block.get("type") == "image" and "slack_file" in block:
            yield f"/blocks/{index}/slack_file", str(block["slack_file"].get("id"))


def elements_of(block: Json) -> list[Json]:
    """The interactive elements of a block, in order."""
    found = [block.get("accessory"), block.get("element")]
    if block.get("type") == "actions":
        found += block.get("elements") or []
    return [part for part in found if isinstance(part, dict) and part.get("type") != "image"]


def fields_of(blocks: Iterable[Json]) -> Iterator[tuple[Json, Json]]:
    """Every (block, interactive element) of these blocks."""
    for block in blocks:
        for element in elements_of(block):
            yield block, element


def _unique_ids(blocks: list[Any], path: str, report: Report) -> None:
    seen: set[object] = set()
    for index, block in enumerate(part for part in blocks if isinstance(part, dict)):
        block_id = block.get("block_id")
        if isinstance(block_id, str):
            if block_id in seen:
                report.add(f"{path}/{index}/block_id", f"block_id already exists: {block_id}")
            seen.add(block_id)
        actions = [part["action_id"] for part in elements_of(block) if isinstance(part.get("action_id"), str)]
        for action_id in {name for name in actions if actions.count(name) > 1}:
            report.add(f"{path}/{index}", f"action_id already exists in this block: {action_id}")


def _one_focus(blocks: list[Any], path: str, report: Report) -> None:
    parts = [part for block in blocks if isinstance(block, dict) for part in elements_of(block)]
    if sum(part.get("focus_on_load") is True for part in parts) > 1:
        report.add(path, "only one element can have focus_on_load")


def check_blocks(blocks: Any, surface: Surface, path: str, report: Report) -> None:
    """Report what Slack refuses in these blocks."""
    items(by_type(BLOCKS), MOST_BLOCKS[surface], shortest=0)(blocks, path, report)
    if isinstance(blocks, list):
        _unique_ids(blocks, path, report)
        _one_focus(blocks, path, report)


def message_faults(blocks: Any) -> list[str]:
    """The response_metadata.messages of a message with these blocks; empty when they are right."""
    report = Report()
    check_blocks(blocks, "message", "/blocks", report)
    return report.messages


def _inputs_need_submit(view: Json, path: str, report: Report) -> None:
    blocks = view.get("blocks")
    has_input = isinstance(blocks, list) and any(
        isinstance(b, dict) and b.get("type") == "input" for b in blocks
    )
    if has_input and "submit" not in view:
        report.add(path, "missing required field: submit")


def _view_blocks(surface: Surface) -> Check:
    def check(value: Any, path: str, report: Report) -> None:
        check_blocks(value, surface, path, report)

    return check


_VIEW: dict[str, Check] = {
    "private_metadata": string(3000, shortest=0),
    "callback_id": string(255, shortest=0),
    "external_id": string(255, shortest=0),
}
VIEWS: dict[str, Check] = {
    "modal": obj(
        {"type": choice("modal"), "title": plain(24), "blocks": _view_blocks("modal")},
        {
            **_VIEW,
            "submit": plain(24),
            "close": plain(24),
            "clear_on_close": flag,
            "notify_on_close": flag,
            "submit_disabled": flag,
        },
        _inputs_need_submit,
    ),
    "home": obj({"type": choice("home"), "blocks": _view_blocks("home")}, _VIEW),
}


def view_faults(view: Any, kind: Literal["modal", "home"]) -> list[str]:
    """What Slack would say of this view where a `kind` is asked; empty when it is right."""
    report = Report()
    by_type({kind: VIEWS[kind]})(view, "/view", report)
    return report.messages


def with_ids(blocks: list[Json]) -> list[Json]:
    """A copy in which every block and element has the id that Slack gives when the app gave none."""
    numbered = copy.deepcopy(blocks)
    taken = {block.get("block_id") for block in numbered}
    fresh = (name for name in (f"blok{n}" for n in itertools.count(1)) if name not in taken)
    for block in numbered:
        block.setdefault("block_id", next(fresh))
        for place, element in enumerate(elements_of(block), start=1):
            element.setdefault("action_id", f"{block['block_id']}-{place}")
    return numbered


def texts_of(part: Any) -> Iterator[str]:
    """Every text in these blocks, in reading order."""
    if isinstance(part, list):
        for inner in part:
            yield from texts_of(inner)
    elif isinstance(part, dict):
        for name, inner in part.items():
            if name == "text" and isinstance(inner, str):
                yield inner
            elif isinstance(inner, (dict, list)):
                yield from texts_of(inner)


def text_length(blocks: list[Json]) -> int:
    """Characters of text in these blocks together, as msg_blocks_too_long counts them."""
    return sum(map(len, texts_of(blocks)))


def too_long(text: str | None, blocks: list[Json]) -> bool:
    """Whether a message is more than Slack takes: its text, or that in all its blocks together."""
    return len(text or "") > LONGEST_TEXT or text_length(blocks) > MOST_TEXT
