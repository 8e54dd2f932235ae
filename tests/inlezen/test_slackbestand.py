"""The token goes to Slack, and to nobody else."""

from __future__ import annotations

from typing import Any, cast

import pytest

from bot.inlezen.slackbestand import about, is_slacks_own
from bot.privacystop import MASK
from bot.slack import Slack

SLACK = "https://slack.com/api/"
OTHER = "http://127.0.0.1:3000/api/"


@pytest.mark.parametrize(
    ("address", "api"),
    [
        ("https://files.slack.com/files-pri/T1-F1/verslag.pdf", SLACK),
        ("https://slack.com/files/U1/F1/verslag.pdf", "https://slack.com/api"),
        ("https://regietafels.slack.com/files-pri/T1-F1/v.pdf", SLACK),
        ("http://127.0.0.1:3000/files-pri/F1/v.pdf", OTHER),
    ],
)
def test_slack_and_the_server_that_has_it_already_may_have_the_token(address: str, api: str) -> None:
    assert is_slacks_own(address, api)


@pytest.mark.parametrize(
    ("address", "api"),
    [
        ("http://files.slack.com/files-pri/T1-F1/v.pdf", SLACK),
        ("https://files.slack.com.kwaad.example/v.pdf", SLACK),
        ("https://kwaadslack.com/v.pdf", SLACK),
        ("https://files.slack.com:8443/v.pdf", SLACK),
        ("https://kwaad.example/files.slack.com/v.pdf", SLACK),
        ("https://files.slack.com@kwaad.example/v.pdf", SLACK),
        ("https://a:b@files.slack.com/v.pdf", SLACK),
        ("https://docs.google.com/document/d/1", SLACK),
        ("http://127.0.0.1:3001/v.pdf", OTHER),
        ("https://127.0.0.1:3000/v.pdf", OTHER),
        ("https://files.slack.com/v.pdf", OTHER),
        ("http://[kapot", OTHER),
        ("", SLACK),
    ],
)
def test_nobody_else_may(address: str, api: str) -> None:
    assert not is_slacks_own(address, api)


class OneFile:
    """Slack, which knows one file by this name."""

    def __init__(self, name: str) -> None:
        self.file = {"name": name, "user": "U1", "url_private": f"{SLACK}files-pri/F1/x"}

    async def call(self, method: str, **_: Any) -> dict[str, Any]:
        return {"ok": True, "file": self.file}


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("BSN 123456782 verslag.pdf", f"BSN {MASK} verslag.pdf"),
        ("verslag_123456782.docx", f"verslag_{MASK}.docx"),
        ("V-nummer_2791234567.pdf", f"V-nummer_{MASK}.pdf"),
        ("2026-03-05 verslag RRT v2.pdf", "2026-03-05 verslag RRT v2.pdf"),
        ("IMG_20260305_101112.pdf", "IMG_20260305_101112.pdf"),
    ],
)
async def test_a_number_of_a_person_in_the_name_of_a_file_stays_outside(name: str, kept: str) -> None:
    file = await about(cast(Slack, OneFile(name)), "F1")
    assert file.naam == kept
