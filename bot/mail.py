"""A mail for somebody to send themselves: as a link that opens it, and as a file that a mail program opens.

Neither has an address: the register knows none.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from urllib.parse import quote

_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")  # all but tab and line feed


def mailto(subject: str, body: str) -> str:
    """RFC 6068: line breaks as %0D%0A and every sign that could end the link or add to it encoded."""
    lines = "\r\n".join(_clean(body).split("\n"))
    return f"mailto:?subject={quote(_one_line(subject), safe='')}&body={quote(lines, safe='')}"


def draft(subject: str, body: str, now: datetime) -> bytes:
    """An .eml (RFC 5322) without recipient; X-Unsent makes Outlook open it as a message to be sent."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = _one_line(subject)
    message["Date"] = format_datetime(now)
    message["X-Unsent"] = "1"
    message.set_content(f"{_clean(body)}\n", charset="utf-8")
    return message.as_bytes()


def _one_line(text: str) -> str:
    return " ".join(_clean(text).split())


def _clean(text: str) -> str:
    return _UNWRITABLE.sub("", unicodedata.normalize("NFC", text.replace("\r\n", "\n")))
