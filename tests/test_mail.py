"""A mail to send oneself: nothing that people typed becomes more than text in it."""

from __future__ import annotations

from email import message_from_bytes, policy
from urllib.parse import parse_qs, urlsplit

import pytest

from bot import mail
from tests.time_helpers import T0

NASTY = (
    'Vraag?\r\nBcc: kwaad@voorbeeld.nl&cc=kwaad@voorbeeld.nl|<https://kwaad.example|klik> %0D%0A "é€😀\x00'
)


def test_a_link_opens_the_mail_as_it_was_written() -> None:
    link = mail.mailto("Terugkoppeling é", "Regel 1\nRegel 2 & meer")
    assert link.startswith("mailto:?subject=")
    assert "%0D%0A" in link
    asked = parse_qs(urlsplit(link).query)
    assert asked == {"subject": ["Terugkoppeling é"], "body": ["Regel 1\r\nRegel 2 & meer"]}


def test_a_link_cannot_be_broken_out_of() -> None:
    link = mail.mailto(NASTY, NASTY)
    assert link.isascii()
    assert not set('|<>"\r\n ') & set(link)
    assert set(parse_qs(urlsplit(link).query)) == {"subject", "body"}
    assert "%0D" not in link.partition("&body=")[0].replace("%250D", "")


def test_a_draft_is_a_mail_without_recipient_that_outlook_opens_to_send() -> None:
    made = message_from_bytes(
        mail.draft("Terugkoppeling é", "Regel 1\nRegel 2 é€😀", T0), policy=policy.default
    )
    assert made["Subject"] == "Terugkoppeling é"
    assert made["X-Unsent"] == "1"
    assert made["To"] is None
    assert made["Date"].datetime == T0
    assert made.get_content() == "Regel 1\r\nRegel 2 é€😀\r\n"


@pytest.mark.parametrize("subject", [NASTY, "a\nTo: b@voorbeeld.nl", "x" * 2000])
def test_a_subject_adds_no_header(subject: str) -> None:
    made = message_from_bytes(mail.draft(subject, NASTY, T0), policy=policy.default)
    assert {name.lower() for name in made} == {
        *("subject", "date", "x-unsent", "content-type", "content-transfer-encoding", "mime-version")
    }
