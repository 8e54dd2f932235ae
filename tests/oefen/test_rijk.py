"""Rich text looks as in Slack, and hostile text stays text."""

from __future__ import annotations

from typing import Any

import pytest
from markupsafe import Markup

from bot.oefen.mensen import COA
from bot.oefen.opmaak import make_mrkdwn
from bot.oefen.rijk import rich_text
from bot.oefen.slack import OefenSlack
from tests.oefen.test_gesprek import AMSTERDAM


def section(*elements: Any, kind: str = "rich_text_section", **more: Any) -> dict[str, Any]:
    return {"type": kind, "elements": list(elements), **more}


def text(text: str, **style: bool) -> dict[str, Any]:
    return {"type": "text", "text": text} | ({"style": style} if style else {})


@pytest.mark.parametrize(
    ("part", "html"),
    [
        (section(text("a<b>"), text("c", bold=True, italic=True)), "a&lt;b&gt;<strong><em>c</em></strong>"),
        (
            section(section(text("een")), kind="rich_text_list", style="ordered", offset=2, indent=1),
            '<ol class="diep-1" start="3"><li>een</li></ol>',
        ),
        (section(text("x = 1"), kind="rich_text_preformatted"), "<pre><code>x = 1</code></pre>"),
        (section(text("zei"), kind="rich_text_quote"), "<blockquote>zei</blockquote>"),
        (section({"type": "user", "user_id": COA}), "@yusuf.karaman</span>"),
        (section({"type": "broadcast", "range": "here"}), "@hier</span>"),
        (section({"type": "link", "url": "https://a.nl/?b&c|d"}), 'href="https://a.nl/?b&amp;c%7Cd"'),
        (
            section({"type": "link", "url": "javascript:alert(1)", "text": "x"}),
            "&lt;javascript:alert(1)|x&gt;",
        ),
        (section({"type": "emoji", "name": "duim", "unicode": "1f44d-1f3fd"}), "\U0001f44d\U0001f3fd"),
        (section({"type": "emoji", "name": "<b>"}), ":&lt;b&gt;:"),
    ],
)
def test_a_part_is_written_as_html(make_slack: Any, part: dict[str, Any], html: str) -> None:
    slack: OefenSlack = make_slack()
    block = {"type": "rich_text", "elements": [part]}
    shown = rich_text(block, make_mrkdwn(slack.werkplek, AMSTERDAM))
    assert isinstance(shown, Markup)
    assert html in shown
