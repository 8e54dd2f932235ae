"""The key of a message: what it travels under in Slack's metadata, and is found by.

Derived, not drawn: a register that was put back from a copy gives the same message the same key, also one
that was first owed after the copy was made. The secret is the first link of the history (wijzigingen.py):
every copy of one register has it, Slack never sees it, and it does not change. So the key stays opaque.
"""

from __future__ import annotations

import hashlib
import hmac
import json

from sqlmodel import Session, col, select

from bot.models import Wijziging


def derived(session: Session, *about: str | int) -> str:
    """The key of what is `about` this, in this register: the same as long as the register lives."""
    return made_of(first_link(session), *about)


def first_link(session: Session) -> str:
    """Where the history of this register begins."""
    return session.exec(select(Wijziging.keten).order_by(col(Wijziging.id)).limit(1)).one()


def made_of(secret: str, *about: str | int) -> str:
    """A key of `secret`: who has the key knows neither the secret nor the key of anything else."""
    return hmac.new(secret.encode(), json.dumps(about).encode(), hashlib.sha256).hexdigest()[:32]
