"""A Slack app manifest, judged as Slack does: one fault and nothing of it is installed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.oefen.schema import Check, Json, Report, anything, choice, flag, items, number, obj, string

# Commands that Slack keeps for itself: a manifest that names one is refused whole.
RESERVED = frozenset(
    """
    /active /apps /archive /away /call /collapse /dm /dnd /expand /feed /invite /join /kick /leave /me
    /msg /mute /open /part /remind /remove /rename /search /shortcuts /shrug /star /status /topic /who
    """.split()
)

# What each event asks for; any one of the scopes will do.
EVENT_SCOPES: dict[str, tuple[str, ...]] = {
    "app_home_opened": (),
    "app_mention": ("app_mentions:read",),
    "app_uninstalled": (),
    "channel_archive": ("channels:read",),
    "channel_rename": ("channels:read",),
    "channel_shared": ("channels:read", "groups:read"),
    "file_shared": ("files:read",),
    "group_archive": ("groups:read",),
    "group_rename": ("groups:read",),
    "member_joined_channel": ("channels:read", "groups:read"),
    "member_left_channel": ("channels:read", "groups:read"),
    "message.channels": ("channels:history",),
    "message.groups": ("groups:history",),
    "message.im": ("im:history",),
    "team_join": ("users:read",),
    "tokens_revoked": (),
    "user_change": ("users:read",),
}

BOT_SCOPES = frozenset(
    """
    app_mentions:read bookmarks:read bookmarks:write channels:history channels:join channels:manage
    channels:read chat:write chat:write.customize chat:write.public commands dnd:read emoji:read
    files:read files:write groups:history groups:read groups:write im:history im:read im:write
    incoming-webhook links:read links:write metadata.message:read mpim:history mpim:read mpim:write pins:read
    pins:write reactions:read reactions:write reminders:read reminders:write team:read usergroups:read
    usergroups:write users.profile:read users:read users:read.email users:write workflow.steps:execute
    canvases:read canvases:write lists:read lists:write
    """.split()
)


@dataclass(frozen=True)
class Fault:
    """`pointer` is a JSON pointer into the manifest."""

    pointer: str
    message: str


class ManifestError(Exception):
    """Slack's `invalid_manifest`, with every fault."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("; ".join(f"{fault.pointer}: {fault.message}" for fault in faults))
        self.faults = faults


@dataclass(frozen=True)
class Shortcut:
    callback_id: str
    name: str
    kind: str  # 'global' or 'message'


@dataclass(frozen=True)
class App:
    """What of a manifest matters once it is installed."""

    name: str
    scopes: frozenset[str]
    commands: dict[str, bool]  # name with its slash → should_escape
    hints: dict[str, tuple[str, str]]  # the same name → usage hint, description
    shortcuts: tuple[Shortcut, ...]
    events: frozenset[str]
    socket_mode: bool
    home_tab: bool
    messages_tab_writable: bool

    def shortcuts_of(self, kind: str) -> dict[str, str]:
        """callback_id → name of the 'global' shortcuts or those on a 'message'."""
        return {one.callback_id: one.name for one in self.shortcuts if one.kind == kind}


def _command_name(value: Any, path: str, report: Report) -> None:
    string(32, shortest=2, pattern=r"/[^\s/A-Z]+")(value, path, report)
    if isinstance(value, str) and value in RESERVED:
        report.add(path, f"invalid_name: {value} is reserved by Slack")


def _scope(value: Any, path: str, report: Report) -> None:
    if value not in BOT_SCOPES:
        report.add(path, f"invalid scope: {value}")


def _event(value: Any, path: str, report: Report) -> None:
    if value not in EVENT_SCOPES:
        report.add(path, f"invalid event: {value}")


_URL = string(3000, pattern=r"https?://\S+")
_COMMAND = obj(
    {"command": _command_name, "description": string(2000)},
    {"url": _URL, "usage_hint": string(1000), "should_escape": flag},
)
_SHORTCUT = obj(
    {
        "name": string(24),
        "callback_id": string(255),
        "description": string(150),
        "type": choice("global", "message"),
    }
)
_FEATURES = obj(
    {},
    {
        "app_home": obj(
            {},
            {"home_tab_enabled": flag, "messages_tab_enabled": flag, "messages_tab_read_only_enabled": flag},
        ),
        "bot_user": obj({"display_name": string(80)}, {"always_online": flag}),
        "shortcuts": items(_SHORTCUT, 10),
        "slash_commands": items(_COMMAND, 50),
        "unfurl_domains": items(string(255), 5),
    },
)
_SETTINGS = obj(
    {},
    {
        "allowed_ip_address_ranges": items(string(64), 10),
        "event_subscriptions": obj(
            {}, {"request_url": _URL, "bot_events": items(_event, 100), "user_events": anything}
        ),
        "interactivity": obj({"is_enabled": flag}, {"request_url": _URL, "message_menu_options_url": _URL}),
        "org_deploy_enabled": flag,
        "socket_mode_enabled": flag,
        "token_rotation_enabled": flag,
    },
)


def _section(manifest: Json, *names: str) -> Any:
    found: Any = manifest
    for name in names:
        found = found.get(name) if isinstance(found, dict) else None
    return found


def _list(manifest: Json, *names: str) -> list[Any]:
    found = _section(manifest, *names)
    return found if isinstance(found, list) else []


def _names_are_unique(manifest: Json, path: str, report: Report) -> None:
    for kind, key in (("slash_commands", "command"), ("shortcuts", "callback_id")):
        names = [part.get(key) for part in _list(manifest, "features", kind) if isinstance(part, dict)]
        for name in sorted({str(name) for name in names if names.count(name) > 1}):
            report.add(f"{path}/features/{kind}", f"duplicate {key}: {name}")


def _scopes_suffice(manifest: Json, path: str, report: Report) -> None:
    scopes = _list(manifest, "oauth_config", "scopes", "bot")
    asking = [*_list(manifest, "features", "slash_commands"), *_list(manifest, "features", "shortcuts")]
    if asking and "commands" not in scopes:
        report.add(f"{path}/oauth_config/scopes/bot", "slash commands and shortcuts need the scope commands")
    for index, event in enumerate(_list(manifest, "settings", "event_subscriptions", "bot_events")):
        needed = EVENT_SCOPES.get(event, ()) if isinstance(event, str) else ()
        if needed and not set(needed) & set(map(str, scopes)):
            report.add(
                f"{path}/settings/event_subscriptions/bot_events/{index}",
                f"{event} needs the scope {' or '.join(needed)}",
            )


def _addresses_without_socket_mode(manifest: Json, path: str, report: Report) -> None:
    """Over HTTP Slack must be told where to deliver."""
    if _section(manifest, "settings", "socket_mode_enabled") is True:
        return
    for index, command in enumerate(_list(manifest, "features", "slash_commands")):
        if isinstance(command, dict) and "url" not in command:
            report.add(f"{path}/features/slash_commands/{index}", "missing required field: url")
    settings = ("settings", "event_subscriptions")
    if _section(manifest, *settings) and not _section(manifest, *settings, "request_url"):
        report.add(f"{path}/settings/event_subscriptions", "missing required field: request_url")
    settings = ("settings", "interactivity")
    if _section(manifest, *settings, "is_enabled") and not _section(manifest, *settings, "request_url"):
        report.add(f"{path}/settings/interactivity", "missing required field: request_url")


MANIFEST: Check = obj(
    {
        "display_information": obj(
            {"name": string(35)},
            {
                "description": string(140),
                "long_description": string(4000, shortest=175),
                "background_color": string(7, pattern=r"#(?:[0-9a-fA-F]{3}){1,2}"),
            },
        )
    },
    {
        "_metadata": obj({}, {"major_version": number(1, 2), "minor_version": number(0, 9)}),
        "features": _FEATURES,
        "oauth_config": obj(
            {},
            {
                "redirect_urls": items(_URL, 1000),
                "scopes": obj({}, {"bot": items(_scope, 255), "user": items(string(255), 255)}),
            },
        ),
        "settings": _SETTINGS,
    },
    _names_are_unique,
    _scopes_suffice,
    _addresses_without_socket_mode,
)


def install(manifest: Json) -> App:
    """The app that this manifest describes. Raises ManifestError with every fault."""
    report = Report()
    MANIFEST(manifest, "", report)
    if report.faults:
        raise ManifestError(tuple(Fault(path or "/", text) for path, text in report.faults))
    home = _section(manifest, "features", "app_home") or {}
    commands = _list(manifest, "features", "slash_commands")
    return App(
        name=manifest["display_information"]["name"],
        scopes=frozenset(_list(manifest, "oauth_config", "scopes", "bot")),
        commands={part["command"]: part.get("should_escape", False) for part in commands},
        hints={part["command"]: (part.get("usage_hint", ""), part["description"]) for part in commands},
        shortcuts=tuple(
            Shortcut(part["callback_id"], part["name"], part["type"])
            for part in _list(manifest, "features", "shortcuts")
        ),
        events=frozenset(_list(manifest, "settings", "event_subscriptions", "bot_events")),
        socket_mode=_section(manifest, "settings", "socket_mode_enabled") is True,
        home_tab=home.get("home_tab_enabled", False),
        messages_tab_writable=home.get("messages_tab_enabled", False)
        and not home.get("messages_tab_read_only_enabled", True),
    )
