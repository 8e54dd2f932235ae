"""The token goes to Slack, and to nobody else."""

from __future__ import annotations

import pytest

from bot.inlezen.slackbestand import is_slacks_own

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
