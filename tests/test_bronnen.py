"""Where a point was noted from: only addresses that Slack itself, or its stand-in, would make."""

from __future__ import annotations

import pytest

from bot import bronnen
from bot.views.elementen import link

API = "http://127.0.0.1:3000/api/"
PLACE = {"kanaal": "C0KANAAL01", "ts": "1700000000.000100"}


def test_an_address_is_made_as_slack_makes_it() -> None:
    made = bronnen.address("https://regietafels.slack.com/", PLACE)
    assert made == "https://regietafels.slack.com/archives/C0KANAAL01/p1700000000000100"
    threaded = bronnen.place(PLACE | {"draad": "1600000000.000100"})
    assert threaded
    assert (bronnen.address("https://regietafels.slack.com", threaded) or "").endswith(
        "/p1700000000000100?thread_ts=1600000000.000100&cid=C0KANAAL01"
    )
    assert bronnen.address("", PLACE) is None


def test_the_first_message_of_a_thread_is_in_no_thread() -> None:
    assert bronnen.place(PLACE | {"draad": PLACE["ts"]}) == PLACE


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://regietafels.slack.com/archives/C1/p1", True),
        ("http://127.0.0.1:3000/archives/C1/p1", True),
        ("http://127.0.0.1:3001/archives/C1/p1", False),
        ("http://kwaad.example/archives/C1/p1", False),
        ("javascript:alert(1)", False),
        ("https:///zonder-naam", False),
        ("https://[kapot", False),
        ("https://x.example/" + "x" * 1000, False),
    ],
)
def test_only_a_safe_address_is_kept(address: str, kept: bool) -> None:
    assert bronnen.is_kept(address, API) is kept


@pytest.mark.parametrize(
    "address", [None, "", "javascript:x", "https://x|y", "https://x>y", "https://x y", "https://é.example"]
)
def test_what_could_break_out_of_a_link_is_not_shown(address: str | None) -> None:
    assert link(address, "Bericht") == ""


def test_an_address_with_arguments_is_shown_whole() -> None:
    assert link("https://x.example/p1?a=1&b=2", "Bericht") == "<https://x.example/p1?a=1&amp;b=2|Bericht>"
