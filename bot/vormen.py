"""What a payload of Slack must look like before anything is done with it (docs.slack.dev/reference).

Bolt and the handlers reach into payloads by name; what has another shape is stopped before them, whichever
way it came. Only what is used is named here; all else in a payload is let through.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any, Literal
from urllib.parse import parse_qs

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError


class _Vorm(BaseModel):
    model_config = ConfigDict(strict=True, hide_input_in_errors=True, defer_build=True)


class _Naam(_Vorm):
    """A user, team or channel as interactions name it."""

    id: str
    name: str | None = None
    team_id: str | None = None


class _Keuze(_Vorm):
    value: str | None = None


class _Ingevuld(_Vorm):
    value: str | None = None
    selected_date: str | None = None
    selected_option: _Keuze | None = None


class _Stand(_Vorm):
    values: dict[str, dict[str, _Ingevuld]] | None = None


class _Invoer(_Vorm):
    action_id: str | None = None


class _Blok(_Vorm):
    type: str
    block_id: str | None = None
    element: _Invoer | None = None


class _Scherm(_Vorm):
    id: str
    type: str
    callback_id: str | None = None
    app_installed_team_id: str | None = None
    private_metadata: str | None = None
    state: _Stand | None = None
    blocks: list[_Blok]


class _Bestand(_Vorm):
    id: str


class _Bericht(_Vorm):
    text: str | None = None
    ts: str | None = None
    thread_ts: str | None = None
    blocks: list[_Blok] | None = None
    files: list[_Bestand] | None = None


class _Handeling(_Vorm):
    action_id: str
    type: str
    value: str | None = None
    selected_option: _Keuze | None = None


class _Interactie(_Vorm):
    user: _Naam
    team: _Naam | None = None
    channel: _Naam | None = None
    trigger_id: str | None = None


class _Gedrukt(_Interactie):
    type: Literal["block_actions"]
    actions: list[_Handeling] = Field(min_length=1)
    view: _Scherm | None = None
    message: _Bericht | None = None
    state: _Stand | None = None
    container: dict[str, Any] | None = None
    response_url: str | None = None


class _Ingezonden(_Interactie):
    type: Literal["view_submission", "view_closed"]
    view: _Scherm


class _Snelkoppeling(_Interactie):
    type: Literal["shortcut", "message_action"]
    callback_id: str
    message: _Bericht | None = None


class _Opdracht(_Vorm):
    command: str
    user_id: str
    text: str | None = None
    team_id: str | None = None
    channel_id: str | None = None
    channel_name: str | None = None
    trigger_id: str | None = None


class _Gebeurtenis(_Vorm):
    """An event; what else it has is the business of its type."""

    type: str


class _Gesproken(_Vorm):
    """Words in a channel or direct message. One that changed or went has no `user` (subtype)."""

    type: Literal["app_mention", "message"]
    channel: str
    ts: str
    user: str | None = None
    text: str | None = None
    subtype: str | None = None
    bot_id: str | None = None
    channel_type: str | None = None
    thread_ts: str | None = None
    user_team: str | None = None
    source_team: str | None = None
    files: list[_Bestand] | None = None


class _Geplaatst(_Vorm):
    """A file that somebody put somewhere."""

    type: Literal["file_shared"]
    file_id: str
    user_id: str | None = None
    channel_id: str | None = None


class _Geopend(_Vorm):
    type: Literal["app_home_opened"]
    user: str


class _Gekomen(_Vorm):
    type: Literal["member_joined_channel"]
    user: str
    channel: str


class _Melding(_Vorm):
    type: Literal["event_callback"]
    event: _Gebeurtenis
    team_id: str | None = None
    event_id: str | None = None


class _Controle(_Vorm):
    type: Literal["url_verification"]
    challenge: str


class _Anders(_Vorm):
    """What the bot does nothing with, such as app_rate_limited."""

    type: str


_HANDLED = {"app_mention", "message", "app_home_opened", "member_joined_channel", "file_shared"}
_INTERACTION = _Gedrukt | _Ingezonden | _Snelkoppeling
_EVENT = _Melding | _Controle
_HANDLED_EVENT = _Gesproken | _Geopend | _Gekomen | _Geplaatst


def is_payload(given: Any) -> bool:
    """Whether Slack could have sent this: a command, an interaction or an event, with what is used of it."""
    if not isinstance(given, dict):
        return False
    if "command" in given:
        return _fits(_Opdracht, given)
    match given.get("type"):
        case "block_actions" | "view_submission" | "view_closed" | "shortcut" | "message_action":
            return _fits(_INTERACTION, given)
        case "event_callback" | "url_verification":
            return _fits(_EVENT, given) and _is_handled_as_it_should(given.get("event"))
    return _fits(_Anders, given)


def from_body(body: str, *, is_json: bool) -> Any:
    """The payload in a request body; None when there is none: JSON itself, or a form that is a command or
    carries JSON."""
    try:
        if is_json:
            return json.loads(body)
        form = parse_qs(body, keep_blank_values=True)
        if "payload" in form:
            return json.loads(form["payload"][-1])
        return {name: values[-1] for name, values in form.items()}
    except (ValueError, RecursionError):
        return None


def _is_handled_as_it_should(event: Any) -> bool:
    """An event that a handler reads has the shape of that one, not only that of events in general."""
    if not isinstance(event, dict) or event.get("type") not in _HANDLED:
        return True
    return _fits(_HANDLED_EVENT, event)


@cache
def _adapter(shape: Any) -> TypeAdapter[Any]:
    """Made when the first of its kind comes in: all of them take long at the start."""
    return TypeAdapter(shape)


def _fits(shape: Any, given: dict[str, Any]) -> bool:
    try:
        _adapter(shape).validate_python(given)
    except (ValidationError, RecursionError):
        return False
    return True
