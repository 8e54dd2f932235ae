"""A manifest is installed whole or not at all, by Slack's rules."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from bot.oefen.manifest import RESERVED, ManifestError, install

Json = dict[str, Any]


def put(manifest: Json, path: str, value: Any) -> Json:
    """A copy with this value at the path; None removes it."""
    changed = copy.deepcopy(manifest)
    *above, last = path.split("/")
    place: Any = changed
    for name in above:
        place = place[int(name)] if name.isdecimal() else place[name]
    if value is None:
        del place[last]
    else:
        place[int(last) if last.isdecimal() else last] = value
    return changed


def faults(manifest: Json) -> dict[str, str]:
    with pytest.raises(ManifestError) as caught:
        install(manifest)
    return {fault.pointer: fault.message for fault in caught.value.faults}


def test_right_manifest_is_installed(manifest: Json) -> None:
    app = install(manifest)
    assert app.commands == {"/actie": True, "/stand": False}
    assert app.shortcuts_of("global") == {"nieuw": "Nieuw"}
    assert app.shortcuts_of("message") == {"bewaar": "Bewaar"}
    assert "chat:write" in app.scopes
    assert "app_mention" in app.events
    assert (app.socket_mode, app.home_tab, app.messages_tab_writable) == (True, True, True)


@pytest.mark.parametrize("name", sorted(RESERVED))
def test_reserved_command_refuses_the_whole_manifest(manifest: Json, name: str) -> None:
    found = faults(put(manifest, "features/slash_commands/1/command", name))
    assert found.keys() == {"/features/slash_commands/1/command"}
    assert "invalid_name" in found["/features/slash_commands/1/command"]


@pytest.mark.parametrize(
    "name", ["/status", "/me", "/join", "/away", "/dnd", "/shrug", "/remind", "/msg", "/feed", "/who"]
)
def test_well_known_names_are_reserved(name: str) -> None:
    assert name in RESERVED


COMMAND = {"command": "/x", "description": "x"}
SHORTCUT = {"name": "x", "callback_id": "x", "description": "x", "type": "global"}


@pytest.mark.parametrize(
    ("path", "right", "wrong"),
    [
        ("display_information/name", "x" * 35, "x" * 36),
        ("display_information/long_description", "x" * 175, "x" * 174),
        ("display_information/long_description", "x" * 4000, "x" * 4001),
        ("features/slash_commands/0/command", "/" + "x" * 31, "/" + "x" * 32),
        ("features/slash_commands/0/command", "/actie-nieuw", "/Actie"),
        ("features/slash_commands/0/command", "/actie_2", "actie"),
        ("features/slash_commands/0/description", "x" * 2000, "x" * 2001),
        ("features/slash_commands/0/usage_hint", "x" * 1000, "x" * 1001),
        (
            "features/slash_commands",
            [COMMAND | {"command": f"/x{n}"} for n in range(50)],
            [COMMAND | {"command": f"/x{n}"} for n in range(51)],
        ),
        ("features/slash_commands", [COMMAND], [COMMAND, COMMAND]),
        ("features/shortcuts/0/name", "x" * 24, "x" * 25),
        (
            "features/shortcuts",
            [SHORTCUT | {"callback_id": str(n)} for n in range(10)],
            [SHORTCUT | {"callback_id": str(n)} for n in range(11)],
        ),
        ("features/shortcuts/0/type", "message", "page"),
    ],
)
def test_limit_of_a_manifest_is_kept_exactly(manifest: Json, path: str, right: Any, wrong: Any) -> None:
    install(put(manifest, path, right))
    assert len(faults(put(manifest, path, wrong))) == 1


def test_unknown_names_are_refused(manifest: Json) -> None:
    assert "colour" in faults(manifest | {"colour": "red"})["/"]
    assert faults(put(manifest, "oauth_config/scopes/bot", ["commands", "chat:shout"])).keys() >= {
        "/oauth_config/scopes/bot/1"
    }
    assert faults(put(manifest, "settings/event_subscriptions/bot_events/0", "app_sneezed")).keys() == {
        "/settings/event_subscriptions/bot_events/0"
    }


def test_scopes_must_allow_what_is_asked(manifest: Json) -> None:
    found = faults(put(manifest, "oauth_config/scopes/bot", ["chat:write", "channels:read"]))
    assert found.keys() == {
        "/oauth_config/scopes/bot",
        "/settings/event_subscriptions/bot_events/1",
        "/settings/event_subscriptions/bot_events/3",
    }


def test_without_socket_mode_addresses_are_needed(manifest: Json) -> None:
    found = faults(put(manifest, "settings/socket_mode_enabled", False))
    assert found.keys() == {
        "/features/slash_commands/0",
        "/features/slash_commands/1",
        "/settings/event_subscriptions",
        "/settings/interactivity",
    }


def test_every_fault_is_told_at_once(manifest: Json) -> None:
    broken = put(put(manifest, "display_information/name", ""), "features/shortcuts/0/name", "x" * 30)
    assert len(faults(broken)) == 2


@pytest.mark.parametrize(
    "nonsense",
    [
        {},
        {"features": []},
        {"display_information": {"name": "x"}, "features": 1, "settings": {"interactivity": "x"}},
    ],
)
def test_nonsense_is_refused_without_a_crash(nonsense: Json) -> None:
    assert faults(nonsense)
