"""Typed text becomes what Slack makes of it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.oefen.mensen import COA, make_werkplek
from bot.oefen.payloads import encode

WERKPLEK = make_werkplek(lambda: datetime(2026, 1, 23, tzinfo=UTC), ["prt", "prt-archief"])


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("1 < 2 & 3 > 2", "1 &lt; 2 &amp; 3 &gt; 2"),
        ("@yusuf.karaman, graag", f"<@{COA}>, graag"),
        ("@Yusuf Karaman graag", f"<@{COA}> graag"),
        ("@YUSUF.KARAMAN", f"<@{COA}>"),
        ("@yusuf.karamans", "@yusuf.karamans"),
        ("post@yusuf.karaman", "post@yusuf.karaman"),
        ("#prt-archief en #prt", "<#C0KANAAL02|> en <#C0KANAAL01|>"),
        ("@channel", "<!channel>"),
        ("<!channel>", "&lt;!channel&gt;"),
        ("zie https://example.org/?a=1&b=2.", "zie <https://example.org/?a=1&amp;b=2>."),
        ("https://example.org|bank.nl", "<https://example.org>|bank.nl"),
        ("<https://example.org>", "&lt;<https://example.org>&gt;"),
    ],
)
def test_typed_text_is_encoded(typed: str, sent: str) -> None:
    assert encode(typed, WERKPLEK, labels=False) == sent


def test_labels_stand_behind_the_ids_in_commands() -> None:
    assert encode("@yusuf.karaman #prt", WERKPLEK, labels=True) == f"<@{COA}|yusuf.karaman> <#C0KANAAL01|prt>"
