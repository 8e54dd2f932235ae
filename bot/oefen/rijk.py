"""Slack's rich text as HTML, escaped (docs.slack.dev/reference/block-kit/blocks/rich-text-block)."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from markupsafe import Markup, escape

from bot.oefen import opmaak, payloads
from bot.oefen.schema import Json

_STYLES = (
    ("code", Markup("<code>{}</code>")),
    ("strike", Markup("<s>{}</s>")),
    ("italic", Markup("<em>{}</em>")),
    ("bold", Markup("<strong>{}</strong>")),
)
_LISTS = {
    "ordered": Markup('<ol class="diep-{depth}" start="{start}">{items}</ol>'),
    "bullet": Markup('<ul class="diep-{depth}">{items}</ul>'),
}
Mrkdwn = Callable[[str], Markup]


def rich_text(block: Json, mrkdwn: Mrkdwn) -> Markup:
    """A whole block; `mrkdwn` writes the people, channels, links and dates in it."""
    return Markup("").join(_part(part, mrkdwn) for part in block["elements"])


def _part(part: Json, mrkdwn: Mrkdwn) -> Markup:
    inner = part["elements"]
    match part["type"]:
        case "rich_text_list":
            shape = _LISTS.get(str(part.get("style")), _LISTS["bullet"])
            items = Markup("").join(Markup("<li>{}</li>").format(_line(i["elements"], mrkdwn)) for i in inner)
            depth = min(int(part.get("indent") or 0), 8)
            return shape.format(depth=depth, start=int(part.get("offset") or 0) + 1, items=items)
        case "rich_text_preformatted":
            return Markup("<pre><code>{}</code></pre>").format(_line(inner, mrkdwn))
        case "rich_text_quote":
            return Markup("<blockquote>{}</blockquote>").format(_line(inner, mrkdwn))
        case _:
            return Markup('<div class="alinea">{}</div>').format(_line(inner, mrkdwn))


def _line(elements: Iterable[Json], mrkdwn: Mrkdwn) -> Markup:
    return Markup("").join(_styled(one, _element(one, mrkdwn)) for one in elements)


def _styled(element: Json, text: Markup) -> Markup:
    style = element.get("style")
    for name, shape in _STYLES:
        if isinstance(style, dict) and style.get(name):
            text = shape.format(text)
    return text


def _element(element: Json, mrkdwn: Mrkdwn) -> Markup:
    """One run; what is marked in mrkdwn too is written by that, so that both look the same."""
    text = str(element.get("text", ""))
    match element["type"]:
        case "text":
            return opmaak.plain(text)
        case "link":
            url = payloads.escape(str(element["url"])).replace("|", "%7C")
            return mrkdwn(f"<{url}|{payloads.escape(' '.join(text.split()))}>")
        case "user":
            return mrkdwn(f"<@{element['user_id']}>")
        case "channel":
            return mrkdwn(f"<#{element['channel_id']}>")
        case "broadcast":
            return mrkdwn(f"<!{element['range']}>")
        case "date":
            fallback = payloads.escape(str(element.get("fallback", "")))
            return mrkdwn(f"<!date^{element['timestamp']}^{element['format']}|{fallback}>")
        case "emoji":
            return escape(_emoji(element))
        case _:
            return escape(text)


def _emoji(element: Json) -> str:
    """The characters of its `unicode` ('1f44d-1f3fd'), else its name as it is typed."""
    try:
        return "".join(chr(int(code, 16)) for code in str(element["unicode"]).split("-"))
    except (KeyError, ValueError, OverflowError):
        return f":{element.get('name', '')}:"
