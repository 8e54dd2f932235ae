"""The address of the Slack message that a point was noted from."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

_KANAAL = re.compile(r"[CDG][A-Z0-9]{1,20}", re.ASCII)
_TS = re.compile(r"[0-9]{1,12}\.[0-9]{1,9}", re.ASCII)


def place(given: Any) -> dict[str, str] | None:
    """Where a message stands (kanaal, ts and in a thread draad), as a form carried it along; None when that
    is not what Slack writes."""
    if not isinstance(given, dict):
        return None
    kanaal, ts, draad = (str(given.get(name) or "") for name in ("kanaal", "ts", "draad"))
    if not _KANAAL.fullmatch(kanaal) or not _TS.fullmatch(ts) or (draad and not _TS.fullmatch(draad)):
        return None
    return {"kanaal": kanaal, "ts": ts} | ({"draad": draad} if draad and draad != ts else {})


def address(workspace_url: str, place: dict[str, str]) -> str | None:
    """The address as Slack makes it ('…/archives/C…/p1700000000000100'); None without a workspace."""
    if not workspace_url:
        return None
    link = f"{workspace_url.rstrip('/')}/archives/{place['kanaal']}/p{place['ts'].replace('.', '')}"
    thread = f"?thread_ts={place['draad']}&cid={place['kanaal']}" if "draad" in place else ""
    return link + thread


def is_kept(link: str, api_url: str) -> bool:
    """Whether an address is one to store: https, or the host of the Web API itself (a compatible server)."""
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    if not parts.hostname or len(link) > 1000:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and parts.netloc == urlsplit(api_url).netloc)
