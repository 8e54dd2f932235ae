"""What a single text in config.yaml may look like. Each parser raises Misread with what is allowed."""

from __future__ import annotations

import re
from datetime import date, time
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

from pydantic import SecretStr

from bot.config.mistakes import shown
from bot.config.models import Bewaartermijn, Rol, Tijdvak
from bot.gelijkenis import nearest
from bot.texts import config as texts

SOORTEN_BERICHT = ("vooruitblik", "herinnering", "eigenaars", "navragen", "samenvatting")
JA_NEE = ("ja", "nee")
JA_NEE_VRAGEN = ("ja", "nee", "vragen")
WIE_OVERZICHT = ("secretariaat", "kanaal")
SOORTEN_DELEGATIE = ("provincie", "rijk", "organisatie")
MAX_DAGEN = 60
MAX_KEY = 40
MAX_CHANNEL = 80
MAX_COMMAND = 32
MAX_JAREN = 100
WAARDERINGEN = ("blijvend", "tijdelijk")

# Slack's own commands, with the names it keeps for older clients. A manifest that names one is refused whole.
# Sources: slack.com/help 201259356 (built-in commands), openclaw PR #29032, hermes-agent PR #18456.
# fmt: off
RESERVED_COMMANDS = frozenset({
    "/active", "/apps", "/archive", "/away", "/call", "/close", "/collapse", "/dm", "/dnd", "/expand",
    "/feed", "/feedback", "/giphy", "/huddle", "/invite", "/invite_people", "/join", "/keys", "/kick",
    "/leave", "/me", "/msg", "/mute", "/open", "/part", "/prefs", "/pro", "/purpose", "/remind",
    "/remove", "/rename", "/s", "/search", "/shortcuts", "/shrug", "/star", "/starred", "/status",
    "/topic", "/unarchive", "/unmute", "/unstar", "/who",
})
# fmt: on

_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_TIMES = re.compile(r"([0-9]{1,2}):([0-9]{2}) ?[-–] ?([0-9]{1,2}):([0-9]{2})")
_BEFORE = re.compile(
    r"([0-9]{1,4}) (werkdag|werkdagen|dag|dagen) v(?:oo|óó)r ([0-9]{1,2}):([0-9]{2})", re.IGNORECASE
)
_TERM = re.compile(r"([0-9]{1,5}) (?:(dag|dagen)|(jaar|jaren))", re.IGNORECASE)
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_CHANNEL_ID = re.compile(r"[CG][A-Z0-9]{2,}")
_USER_ID = re.compile(r"[UW][A-Z0-9]{2,}")
_COMMAND = re.compile(r"/[a-z0-9_-]+")
_CALENDAR_VARIABLE = re.compile(r"AGENDA_[A-Z0-9_]{1,60}")


class Misread(Exception):
    """The text is not what it should be; str() says in Dutch what is wrong and what is allowed."""


class Wanneer(NamedTuple):
    """`dagen` (working) days before a meeting, at `tijd` local; both None for 'direct na'."""

    dagen: int | None
    werkdagen: bool
    tijd: time | None


def tijdzone(text: str) -> str:
    try:
        ZoneInfo(text)
    except (KeyError, ValueError, OSError):
        near = nearest(text, sorted(available_timezones()), 75)
        raise Misread(texts.not_a_time_zone(shown(text), near[0] if near else None)) from None
    return text


def tijdvak(text: str) -> Tijdvak:
    found = _TIMES.fullmatch(text)
    if found is None:
        raise Misread(texts.not_a_time_range(shown(text)))
    begin, eind = _time(found[1], found[2]), _time(found[3], found[4])
    if begin is None or eind is None:
        raise Misread(texts.not_a_time_range(shown(text)))
    if eind <= begin:
        raise Misread(texts.ends_before_it_begins(shown(text)))
    return Tijdvak(begin=begin, eind=eind)


def wanneer(text: str) -> Wanneer:
    if text.lower() == "direct na":
        return Wanneer(None, False, None)
    found = _BEFORE.fullmatch(text)
    tijd = _time(found[3], found[4]) if found else None
    if found is None or tijd is None or int(found[1]) > MAX_DAGEN:
        raise Misread(texts.not_a_wanneer(shown(text), MAX_DAGEN))
    return Wanneer(int(found[1]), found[2].lower().startswith("werkdag"), tijd)


def bewaartermijn(text: str, *, minstens: int = 1) -> Bewaartermijn | None:
    """'90 dagen' or '2 jaar', from `minstens` days to MAX_JAREN years; None for 'altijd'."""
    if text.lower() == "altijd":
        return None
    found = _TERM.fullmatch(text)
    if found is None:
        raise Misread(texts.not_a_term(shown(text), minstens, MAX_JAREN))
    number = int(found[1])
    days = number if found[2] else number * 365
    if not minstens <= days <= MAX_JAREN * 365:
        raise Misread(texts.term_out_of_bounds(shown(text), minstens, MAX_JAREN))
    return Bewaartermijn(aantal=number, eenheid="dagen" if found[2] else "jaren")


def waardering(text: str) -> str:
    return _one_of(text, WAARDERINGEN)


def datum(text: str) -> date:
    try:
        if _DATE.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise Misread(texts.not_a_date(shown(text)))


def sleutel(text: str) -> str:
    """The key of a tafel, a regio or a moment."""
    if _KEY.fullmatch(text) and len(text) <= MAX_KEY:
        return text
    raise Misread(texts.not_a_key(shown(text), MAX_KEY))


def kanaal(text: str) -> str:
    """A channel's name by Slack's rules (lower case, letters, digits, - and _, at most 80), or its id."""
    if text.startswith("#"):
        raise Misread(texts.CHANNEL_WITH_HASH)
    named = text == text.lower() and all(sign.isalnum() or sign in "-_" for sign in text)
    if (named and len(text) <= MAX_CHANNEL) or _CHANNEL_ID.fullmatch(text):
        return text
    raise Misread(texts.not_a_channel(shown(text), MAX_CHANNEL))


def gebruiker(text: str) -> str:
    if _USER_ID.fullmatch(text):
        return text
    raise Misread(texts.not_a_user_id(shown(text)))


def opdracht(text: str) -> str:
    if not _COMMAND.fullmatch(text) or len(text) > MAX_COMMAND:
        raise Misread(texts.not_a_command(shown(text), MAX_COMMAND))
    if text in RESERVED_COMMANDS:
        raise Misread(texts.reserved_command(text))
    return text


def rol(text: str) -> Rol:
    return Rol[_one_of(text, tuple(rol.name.lower() for rol in Rol)).upper()]


def soort_bericht(text: str) -> str:
    return _one_of(text, SOORTEN_BERICHT)


def ja_nee(text: str) -> bool:
    return _one_of(text, JA_NEE) == "ja"


def ja_nee_vragen(text: str) -> bool | None:
    """None: it is asked."""
    return {"ja": True, "nee": False}.get(_one_of(text, JA_NEE_VRAGEN))


def overzicht(text: str) -> str:
    return _one_of(text, WIE_OVERZICHT)


def agendabron(text: str) -> SecretStr:
    """An address, or the name of the variable that has it; a mistake does not repeat it."""
    if "://" in text or _CALENDAR_VARIABLE.fullmatch(text):
        return SecretStr(text)
    raise Misread(texts.NOT_A_CALENDAR)


def soort_delegatie(text: str) -> str:
    return _one_of(text, SOORTEN_DELEGATIE)


def _one_of(text: str, allowed: tuple[str, ...]) -> str:
    if text in allowed:
        return text
    raise Misread(texts.not_one_of(shown(text), allowed))


def _time(hour: str, minute: str) -> time | None:
    return time(int(hour), int(minute)) if int(hour) < 24 and int(minute) < 60 else None
