"""Small Block Kit parts, escaped and within Slack's sizes (docs.slack.dev/reference/block-kit)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from bot.texts import hulp as texts

Block = dict[str, Any]

SECTION = 2900  # characters of text in one section; Slack refuses more than 3000
MESSAGE_BLOCKS = 48  # Slack refuses more than 50 blocks
MESSAGE_TEXT = 10_000  # Slack refused about 11,000 characters of block text (bolt-js #2867)
FIELD = 3000  # characters a form field can hold
_HIDDEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x08\x0b\x0c\x0e-\x1f]")
_ENTITY_CUT = re.compile(r"&[a-z]{0,4}$")


def clean(text: str) -> str:
    """What a person typed, normalised, without invisible and direction-changing characters."""
    return _HIDDEN.sub("", unicodedata.normalize("NFC", text)).strip()


def esc(text: str) -> str:
    """`text` so that Slack shows it as typed: no mention, link or channel call can come of it."""
    return clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def short(text: str, most: int) -> str:
    """At most `most` characters of `text`, cut at a word and marked with '…'; escaped."""
    plain = clean(text)
    if len(plain) > most:
        plain = plain[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
    return cut(esc(plain), SECTION)


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


def actions(*buttons: Block) -> Block:
    return {"type": "actions", "elements": list(buttons[:25])}


def text_input(name: str, label: str, *, value: str | None = None, **options: Any) -> Block:
    """A text field; `name` is block_id, action_id and parameter name alike (style.md rule 8)."""
    element: Block = {"type": "plain_text_input", "action_id": name, "max_length": FIELD}
    element |= {"multiline": True} if options.get("multiline") else {}
    element |= {"initial_value": value[:FIELD]} if value else {}
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


def last_page(title: str, close: str, blocks: Sequence[Block]) -> Block:
    """A modal that only tells something: without buttons, which it cannot answer to."""
    return {
        "type": "modal",
        "title": {"type": "plain_text", "text": title[:24]},
        "close": {"type": "plain_text", "text": close[:24]},
        "blocks": [block for block in blocks if block["type"] != "actions"],
    }


def fit(blocks: list[Block], rest: str) -> list[Block]:
    """`blocks` as far as one message holds them; where some are left out, `rest` says so at the end."""
    kept: list[Block] = []
    room = MESSAGE_TEXT - len(rest)
    for block in blocks:
        room -= sum(len(t) for t in _texts(block))
        if room < 0 or len(kept) >= MESSAGE_BLOCKS:
            return [*kept, context(rest)]
        kept.append(block)
    return kept


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
