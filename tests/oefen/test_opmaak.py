"""Slack's text becomes HTML, and nothing a person typed becomes more than text."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.oefen.mensen import COA, make_werkplek
from bot.oefen.opmaak import dutch_date, make_mrkdwn, plain

MOMENT = datetime(2026, 1, 23, 8, 30, tzinfo=UTC)
mrkdwn = make_mrkdwn(make_werkplek(lambda: MOMENT, ["prt"]), ZoneInfo("Europe/Amsterdam"))


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("*vet* _schuin_ ~weg~", "<strong>vet</strong> <em>schuin</em> <s>weg</s>"),
        ("*_beide_*", "<strong><em>beide</em></strong>"),
        ("snake_case_naam en 2*3*4", "snake_case_naam en 2*3*4"),
        ("`*code*` en ```meer\n_code_```", "<code>*code*</code> en <pre><code>meer\n_code_</code></pre>"),
        ("&gt; een\n> twee\ndrie", "<blockquote>een<br>twee</blockquote>drie"),
        ("een\ntwee", "een<br>twee"),
        ("A &amp; B &lt;3", "A &amp; B &lt;3"),
        ("<b>vet</b>", "&lt;b&gt;vet&lt;/b&gt;"),
        (f"<@{COA}>", "<span class='vermelding'>@yusuf.karaman</span>"),
        ("<#C0KANAAL01|anders>", "<span class='vermelding'>#prt</span>"),
        ("<!channel>", "<span class='vermelding'>@kanaal</span>"),
        (
            "<https://example.org/?a=1&amp;b=2|hier>",
            '<a href="https://example.org/?a=1&amp;b=2" rel="noreferrer noopener" target="_blank">hier</a>',
        ),
        (
            "<mailto:noor@example.org?subject=A&amp;body=B|schrijf *haar*>",
            '<a href="mailto:noor@example.org?subject=A&amp;body=B" rel="noreferrer noopener" '
            'target="_blank">schrijf *haar*</a>',
        ),
        ('<mailto:a@b.nl"onclick=x>', '<a href="mailto:a@b.nl&#34;onclick=x" rel="noreferrer noopener"'),
        ("<mailto:a@b.nl onclick=x|hier>", "&lt;mailto:a@b.nl onclick=x|hier&gt;"),
        ("<data:text/html,x|hier>", "&lt;data:text/html,x|hier&gt;"),
        ("<javascript:alert(1)|hier>", "&lt;javascript:alert(1)|hier&gt;"),
        ('<https://x"onmouseover=a>', '<a href="https://x&#34;onmouseover=a" rel="noreferrer noopener"'),
        (
            f"<!date^{int(MOMENT.timestamp())}^{{date}} om {{time}}|val terug>",
            '<time datetime="2026-01-23T09:30:00+01:00">23 januari 2026 om 09:30</time>',
        ),
    ],
)
def test_mrkdwn_is_drawn(text: str, html: str) -> None:
    assert str(mrkdwn(text)).startswith(html)


def test_forged_placeholder_draws_nothing() -> None:
    assert str(mrkdwn("\ue0000\ue001 <@U0NIEMAND>")) == "0 <span class='vermelding'>@U0NIEMAND</span>"


def test_plain_text_keeps_its_marks() -> None:
    assert str(plain("*a* <b>\nc")) == "*a* &lt;b&gt;<br>c"


def test_dates_are_dutch() -> None:
    assert dutch_date(MOMENT, "{date_long_pretty}") == "vrijdag 23 januari 2026"
    assert dutch_date(MOMENT, "{date_num} {time_secs}") == "2026-01-23 08:30:00"
