"""Block Kit as readable text: for the command line, and as the fallback text of a message."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bot.views.elementen import SECTION, clean, cut, esc

_LINK = re.compile(r"<(?:https?://|mailto:)[^|>]*\|([^>]*)>")
_BARE_LINK = re.compile(r"<((?:https?://|mailto:)[^>]*)>")
_MENTION = re.compile(r"<[@#!][^|>]*\|([^>]*)>")
_BOLD = re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+)(?<=\S)\*(?![\w*])")
_CODE = re.compile(r"`([^`\n]+)`")


def render(blocks: Sequence[Mapping[str, Any]]) -> str:
    """The blocks as lines of text; buttons as `[Wijzigen]`, inputs as `Label: waarde`."""
    return "\n".join(line for block in blocks for line in _lines(block)).strip("\n")


def notification(blocks: Sequence[Mapping[str, Any]]) -> str:
    """`text` beside these blocks, for notifications and screen readers: Slack reads mark-up in it too."""
    lines, room = [], SECTION
    for line in (line for block in blocks for line in _lines(block)):
        lines.append(line)
        room -= len(clean(line))
        if room < 0:  # the rest would be cut off
            break
    return cut(esc("\n".join(lines)), SECTION)


def unmark(mrkdwn: str) -> str:
    """Slack's mark-up as plain text."""
    text = mrkdwn
    if "<" in text:
        text = _MENTION.sub(r"\1", _BARE_LINK.sub(r"\1", _LINK.sub(r"\1", text)))
    return html.unescape(_CODE.sub(r"\1", _BOLD.sub(r"\1", text)))


def _lines(block: Mapping[str, Any]) -> Iterable[str]:
    match block["type"]:
        case "header":
            title = block["text"]["text"]
            yield from ("", title, "=" * len(title))
        case "section":
            if "text" in block:
                yield unmark(block["text"]["text"])
            yield from (unmark(f["text"]) for f in block.get("fields", []))
            if block.get("accessory", {}).get("type", "overflow") != "overflow":  # a menu says nothing
                yield _element(block["accessory"])
        case "context":
            yield "  ".join(unmark(e.get("text", "")) for e in block["elements"])
        case "image":
            yield block["alt_text"]
        case "divider":
            yield "-" * 40
        case "actions":
            yield " ".join(_element(e) for e in block["elements"])
        case "input":
            yield f"{block['label']['text']}: {_value(block['element'])}"


def _element(element: Mapping[str, Any]) -> str:
    label = element.get("text") or element.get("placeholder") or {}
    return f"[{label.get('text', element['type'])}]"


def _value(element: Mapping[str, Any]) -> str:
    chosen = element.get("initial_option", {}).get("text", {}).get("text")
    return str(element.get("initial_value") or element.get("initial_date") or chosen or "…")
