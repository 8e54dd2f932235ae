"""Small Block Kit parts, escaped and within Slack's sizes (docs.slack.dev/reference/block-kit)."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bot.texts import hulp as texts

Block = dict[str, Any]

SECTION = 2900  # characters of text in one section; Slack refuses more than 3000
MESSAGE_BLOCKS = 48  # Slack refuses more than 50 blocks
MESSAGE_TEXT = 10_000  # Slack refused about 11,000 characters of block text (bolt-js #2867)
VIEW_BLOCKS = 99  # Slack refuses more than 100 in a modal or Home tab
FIELD = 3000  # characters a form field can hold
_MISTAKE = "fout_"  # what the block_id begins with of what says that a form is wrong
# Where a field reports its answer, and where a form says what stands in it at first.
_INITIAL = {
    "value": "initial_value",
    "selected_option": "initial_option",
    "selected_options": "initial_options",
    "selected_date": "initial_date",
}
_HIDDEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_ENTITY_CUT = re.compile(r"&[a-z]{0,4}$")
_WEB_ADDRESS = re.compile(r"https?://[!-;=?-{}~]{1,1000}", re.ASCII)  # no space, '<', '>' or '|'


def clean(text: str) -> str:
    """What a person typed, normalised, without invisible and direction-changing characters."""
    if text.isascii() and text.isprintable():
        return text.strip()  # nothing to normalise or to hide
    return unicodedata.normalize("NFC", _HIDDEN.sub("", text)).strip()


def esc(text: str) -> str:
    """`text` so that Slack shows it as typed: no mention, link or channel call can come of it."""
    return _as_text(clean(text))


def _as_text(cleaned: str) -> str:
    return cleaned.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def short(text: str, most: int) -> str:
    """At most `most` characters of `text`, cut at a word and marked with '…'; escaped."""
    plain = clean(text)
    if len(plain) > most:
        plain = plain[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
    return cut(_as_text(plain), SECTION)


def cut(escaped: str, most: int) -> str:
    """At most `most` characters of escaped text, never through an entity."""
    return escaped if len(escaped) <= most else _ENTITY_CUT.sub("", escaped[: most - 1]) + "…"


def header(text: str) -> Block:
    return {"type": "header", "text": {"type": "plain_text", "text": clean(text)[:150]}}


def section(mrkdwn: str, *, accessory: Block | None = None) -> Block:
    block: Block = {"type": "section", "text": {"type": "mrkdwn", "text": cut(mrkdwn, SECTION)}}
    return block | ({"accessory": accessory} if accessory else {})


def sections(lines: Iterable[str]) -> list[Block]:
    """Lines packed into as few sections as fit; a line is never split over two."""
    packed: list[str] = []
    for line in lines:
        if packed and len(packed[-1]) + len(line) < SECTION:
            packed[-1] += f"\n{line}"
        else:
            packed.append(line)
    return [section(text) for text in packed]


def fitting(lines: Iterable[str]) -> list[str]:
    """The first lines, as many as one message holds beside a title and a button; at least one."""
    kept: list[str] = []
    room = MESSAGE_TEXT - SECTION
    for line in lines:
        room -= len(line) + 1
        if kept and room < 0:
            break
        kept.append(line)
    return kept


def context(*mrkdwn: str) -> Block:
    return {"type": "context", "elements": [{"type": "mrkdwn", "text": cut(m, SECTION)} for m in mrkdwn[:10]]}


def divider() -> Block:
    return {"type": "divider"}


def at_most(text: str, most: int) -> str:
    """`text` on one line of at most `most` characters, marked with '…' where it was cut; not escaped."""
    plain = " ".join(clean(text).split())
    return plain if len(plain) <= most else plain[: most - 1].rstrip() + "…"


def button(text: str, action_id: str, value: str, *, style: str | None = None) -> Block:
    block: Block = {
        "type": "button",
        "text": {"type": "plain_text", "text": at_most(text, 75)},
        "action_id": action_id,
        "value": value[:2000],
    }
    return block | ({"style": style} if style else {})


def asked_first(made: Block, text: str, yes: str, no: str, *, style: str | None = None) -> Block:
    """A button that Slack asks about before it counts as pressed."""
    said = {"title": made["text"]["text"], "text": text, "confirm": yes, "deny": no}
    confirm: Block = {name: {"type": "plain_text", "text": words} for name, words in said.items()}
    return made | {"confirm": confirm | ({"style": style} if style else {})}


def menu(action_id: str, choices: Sequence[tuple[str, str]]) -> Block:
    """An overflow menu of at most five (command text, label) pairs; what is chosen comes in as a button does.

    A command text that does not fit its 150 characters is left out: cut off it would mean something else.
    """
    options = [
        {"text": {"type": "plain_text", "text": at_most(label, 75)}, "value": command}
        for command, label in choices
        if len(command) <= 150
    ]
    return {"type": "overflow", "action_id": action_id, "options": options[:5]}


def link(url: str | None, label: str) -> str:
    """`label` as a link, or nothing where `url` is no plain web address: a '|' or '>' in it would end it."""
    return f"<{url.replace('&', '&amp;')}|{esc(label)}>" if url and _WEB_ADDRESS.fullmatch(url) else ""


def actions(*buttons: Block) -> Block:
    return {"type": "actions", "elements": list(buttons[:25])}


def text_input(name: str, label: str, *, value: str | None = None, **options: Any) -> Block:
    """A text field; `name` is block_id, action_id and parameter name alike (style.md rule 8)."""
    element: Block = {"type": "plain_text_input", "action_id": name, "max_length": FIELD}
    element |= {"multiline": True} if options.get("multiline") else {}
    element |= {"initial_value": value[:FIELD]} if value else {}
    return _input(name, label, element, **options)


def date_input(name: str, label: str, *, value: str | None = None, **options: Any) -> Block:
    """A day to choose; `value` is an ISO day, anything else leaves it open."""
    element: Block = {"type": "datepicker", "action_id": name}
    element |= {"initial_date": value} if value and _ISO_DAY.fullmatch(value) else {}
    return _input(name, label, element, **options)


def select_input(
    name: str, label: str, choices: Sequence[tuple[str, str]], *, value: str | None = None, **options: Any
) -> Block:
    """A choice out of (value, label) pairs."""
    made = {v: {"text": {"type": "plain_text", "text": t[:75]}, "value": v[:150]} for v, t in choices}
    element: Block = {"type": "static_select", "action_id": name, "options": list(made.values())}
    element |= {"initial_option": made[value]} if value in made else {}
    return _input(name, label, element, **options)


def _input(
    name: str, label: str, element: Block, *, hint: str | None = None, optional: bool = True, **_: Any
) -> Block:
    block: Block = {
        "type": "input",
        "block_id": name,
        "optional": optional,
        "label": {"type": "plain_text", "text": label},
        "element": element,
    }
    return block | ({"hint": {"type": "plain_text", "text": hint}} if hint else {})


def modal(callback_id: str, title: str, submit: str, blocks: list[Block], metadata: str) -> Block:
    return {
        "type": "modal",
        "callback_id": callback_id,
        "title": {"type": "plain_text", "text": title[:24]},
        "submit": {"type": "plain_text", "text": submit[:24]},
        "close": {"type": "plain_text", "text": texts.CANCEL},
        "private_metadata": metadata,
        "blocks": blocks,
    }


def marks(fields: Mapping[str, str]) -> dict[str, str]:
    """A short mark of each field as a form shows it: what somebody changed in it is seen by comparing."""
    return {name: hashlib.sha256(clean(value).encode()).hexdigest()[:10] for name, value in fields.items()}


def last_page(title: str, close: str, blocks: Sequence[Block], metadata: str = "") -> Block:
    """A modal with an answer: nothing to submit; what its buttons do takes its place."""
    return {
        "type": "modal",
        "title": {"type": "plain_text", "text": title[:24]},
        "close": {"type": "plain_text", "text": close[:24]},
        "private_metadata": metadata,
        "blocks": list(blocks[:VIEW_BLOCKS]),
    }


def with_metadata(view: Block, metadata: str) -> Block:
    return view | {"private_metadata": metadata}


def filled_in(payload: Mapping[str, Any]) -> Mapping[str, Block]:
    """What stands in the fields of a form or message, by block; another server may leave parts out."""
    return (payload.get("state") or {}).get("values") or {}


def still_open(view: Block, mistake: Sequence[Block]) -> Block:
    """A submitted form once more, with all that was filled in, and on top the sections that say what is
    wrong."""
    filled = filled_in(view)
    said = [block for block in mistake if block["type"] == "section"]
    told = [block | {"block_id": f"{_MISTAKE}{number}"} for number, block in enumerate(said)]
    kept = [block for block in view["blocks"] if not str(block.get("block_id")).startswith(_MISTAKE)]
    same = ("type", "callback_id", "title", "submit", "close", "private_metadata")
    blocks = [*told, *(_refilled(block, filled) for block in kept)]
    return {name: view[name] for name in same if view.get(name)} | {"blocks": blocks[:VIEW_BLOCKS]}


def _refilled(block: Block, filled: Mapping[str, Block]) -> Block:
    """An input with what stands in it now as its first value; any other block as it is."""
    if "element" not in block:
        return block
    element = dict(block["element"])
    given = filled.get(block.get("block_id", ""), {}).get(element.get("action_id", ""), {})
    for key, initial in _INITIAL.items():
        if key in given:
            element.pop(initial, None)
            element |= {initial: given[key]} if given[key] else {}
    return block | {"element": element}


def fit(blocks: list[Block], rest: str) -> list[Block]:
    """`blocks` as far as one message holds them; where some are left out, `rest` says so at the end."""
    kept: list[Block] = []
    room = MESSAGE_TEXT - len(rest)
    for block in blocks:
        room -= text_length(block)
        if room < 0 or len(kept) >= MESSAGE_BLOCKS:
            return [*kept, context(rest)]
        kept.append(block)
    return kept


def text_length(*blocks: Block) -> int:
    """Characters of text in these blocks, as MESSAGE_TEXT counts them."""
    return sum(len(text) for block in blocks for text in _texts(block))


def _texts(value: Any) -> Iterable[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "text" and isinstance(inner, str):
                yield inner
            else:
                yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
