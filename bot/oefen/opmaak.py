"""Slack's text as HTML: mrkdwn, mentions, links and dates. Whatever is not one of those comes out escaped."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup, escape

from bot.oefen.werkplek import Werkplek
from bot.texts import oefen as texts

# Private-use characters stand for finished pieces of HTML while the text around them is worked on.
_OPEN, _CLOSE = "\ue000", "\ue001"
_PIECE = re.compile(f"{_OPEN}(\\d+){_CLOSE}")
_TOKEN = re.compile(r"<([^<>\n]+)>")
_CODE_BLOCK = re.compile(r"```\n?(.+?)\n?```", re.DOTALL)
_CODE = re.compile(r"`([^`\n]+)`")
_STYLES = tuple(
    (re.compile(rf"(?<![\w{mark}]){mark}(?=\S)([^{mark}\n]+?)(?<=\S){mark}(?![\w{mark}])"), tag)
    for mark, tag in ((r"\*", "strong"), ("_", "em"), ("~", "s"))
)
_QUOTE = re.compile(r"(?:^&gt; ?[^\n]*(?:\n|$))+", re.MULTILINE)
_SAFE_LINK = re.compile(r"(?:https?://|mailto:)[^\s]+", re.IGNORECASE)
# Drawn here, as Slack draws its own: where a font lacks these, one sees an empty box.
_DRAWN = {
    "\u23f0": (texts.ALARM_CLOCK, "M12 7v6l4 2M12 4a9 9 0 1 0 0 18 9 9 0 0 0 0-18M2.5 6L6 3M21.5 6L18 3"),
    "\u23f3": (texts.HOURGLASS, "M6 3h12M6 21h12M7 3c0 6 10 8 10 14v4M17 3c0 6-10 8-10 14v4"),
}
_EMOJI = re.compile(f"[{''.join(_DRAWN)}]")
_DRAWING = Markup('<svg class="emoji" role="img" aria-label="{}" viewBox="0 0 24 24"><path d="{}"/></svg>')
_DATE = re.compile(r"!date\^(\d{1,11})\^([^^|]*)(?:\^([^|]*))?\|(.*)", re.DOTALL)


def plain(text: str) -> Markup:
    """A plain_text as it is, line ends kept."""
    return Markup("<br>").join(escape(line) for line in text.split("\n"))


def unescape(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def dutch_date(moment: datetime, form: str) -> str:
    """A `<!date^…>` form filled in, in Dutch: {date_num}, {date}, {date_long}, {time} and their kin."""
    day = f"{moment.day} {texts.MONTHS[moment.month - 1]} {moment.year}"
    known = {
        "date_num": moment.strftime("%Y-%m-%d"),
        "date_long": f"{texts.WEEKDAYS[moment.weekday()]} {day}",
        "time": moment.strftime("%H:%M"),
        "time_secs": moment.strftime("%H:%M:%S"),
    }
    return re.sub(r"\{(\w+)\}", lambda hit: known.get(hit[1].removesuffix("_pretty"), day), form)


class _Pieces:
    """Finished HTML, put aside."""

    def __init__(self) -> None:
        self._done: list[str] = []

    def keep(self, html: str) -> str:
        self._done.append(html)
        return f"{_OPEN}{len(self._done) - 1}{_CLOSE}"

    def restore(self, text: str) -> str:
        while _PIECE.search(text):
            text = _PIECE.sub(lambda hit: self._done[int(hit[1])], text)
        return text


def make_mrkdwn(
    werkplek: Werkplek, zone: ZoneInfo, *, own: str = "", als: str = ""
) -> Callable[[str], Markup]:
    """The renderer for this workspace; dates are shown in this zone.

    A link to a message of this very page (below `own`) stays in the window, with the person acted as.
    """
    inside = f"{own}/archives/" if own else None

    def token(inner: str) -> Markup:
        body, _, label = inner.partition("|")
        shown = unescape(label)
        if body.startswith("@"):
            user = werkplek.users.get(body[1:])
            return Markup("<span class='vermelding'>@{}</span>").format(
                user.name if user else shown or body[1:]
            )
        if body.startswith("#"):
            channel = werkplek.channels.get(body[1:])
            name = channel.name if channel else shown or body[1:]
            return Markup("<span class='vermelding'>#{}</span>").format(name)
        if body.startswith("!"):
            return special(inner, body[1:], shown)
        if _SAFE_LINK.fullmatch(body):
            href = unescape(body)
            if inside and href.startswith(inside):
                return Markup('<a href="{}?als={}">{}</a>').format(href, als, shown or href)
            return Markup('<a href="{}" rel="noreferrer noopener" target="_blank">{}</a>').format(
                href, shown or href
            )
        return escape(unescape(f"<{inner}>"))

    def special(inner: str, body: str, shown: str) -> Markup:
        date = _DATE.fullmatch(inner)
        if date:
            moment = datetime.fromtimestamp(int(date[1]), zone)
            return Markup('<time datetime="{}">{}</time>').format(
                moment.isoformat(), dutch_date(moment, unescape(date[2]))
            )
        name = texts.SHOWN_TO_ALL.get(body.partition("^")[0], shown or body)
        return Markup("<span class='vermelding'>{}</span>").format(name)

    def mrkdwn(text: str) -> Markup:
        pieces = _Pieces()
        text = text.replace(_OPEN, "").replace(_CLOSE, "")
        text = _TOKEN.sub(lambda hit: pieces.keep(token(hit[1])), text)
        text = str(escape(unescape(text)))
        text = _EMOJI.sub(lambda hit: pieces.keep(_DRAWING.format(*_DRAWN[hit[0]])), text)
        text = _CODE_BLOCK.sub(lambda hit: pieces.keep(f"<pre><code>{hit[1]}</code></pre>"), text)
        text = _CODE.sub(lambda hit: pieces.keep(f"<code>{hit[1]}</code>"), text)
        for pattern, tag in _STYLES:
            text = pattern.sub(rf"<{tag}>\1</{tag}>", text)
        text = _QUOTE.sub(lambda hit: pieces.keep(_quote(hit[0])), text)
        html = pieces.restore(text.replace("\n", "<br>"))
        return Markup(html)  # noqa: S704 - escaped above; only our own tags were added

    return mrkdwn


def _quote(lines: str) -> str:
    inner = [line.removeprefix("&gt;").removeprefix(" ") for line in lines.rstrip("\n").split("\n")]
    return f"<blockquote>{'<br>'.join(inner)}</blockquote>"
