"""Draws the page: which data the template gets, and how it writes Slack's texts."""

from __future__ import annotations

import re
from datetime import datetime
from functools import cached_property
from zlib import crc32
from zoneinfo import ZoneInfo

import jinja2
from markupsafe import Markup

from bot.oefen import aanvulling, bestanden, gesprek, invullen, opmaak, rijk
from bot.oefen.bediening import Bediening
from bot.oefen.elementen import options_of
from bot.oefen.formulier import field_name
from bot.oefen.gesprek import Gelezen
from bot.oefen.reply import Reply
from bot.oefen.schema import Json
from bot.oefen.schermen import View
from bot.oefen.slack import OefenSlack
from bot.oefen.werkplek import Channel, Message, User
from bot.texts import oefen as texts

_SINGLE = ("static_select", "users_select", "conversations_select", "channels_select")
_COLOURS = 8  # of avatars; see pagina.css


class Beeld:
    """The page of each person, with what their last act led to."""

    def __init__(self, slack: OefenSlack, bediening: Bediening | None = None) -> None:
        self._slack = slack
        self._gelezen = Gelezen(slack.werkplek)
        self._notices: dict[str, str] = {}
        self._errors: dict[str, dict[str, str]] = {}
        self._env = env = jinja2.Environment(
            loader=jinja2.PackageLoader("bot.oefen", "sjablonen"), autoescape=True
        )
        env.globals |= {
            "t": texts,
            "bediening": bediening,
            "offered": self._offered,
            "chosen": self._chosen,
            "naam": field_name,
            "keuzelijst": _SINGLE,
            "meervoud": invullen.takes_several,
            "is_beeld": bestanden.image_type,
        }
        env.filters |= {
            "tekst": self._text,
            "rijk": lambda block, user: rijk.rich_text(block, lambda text: self._mrkdwn(text, user)),
            "tijd": self._time,
            "uur": lambda ts, user: self._time(ts, user, "{time}"),
            "mrkdwn": self._mrkdwn,
            "initialen": initials,
            "kleur": lambda user: f"kleur-{crc32(user.id.encode()) % _COLOURS}",
            "anker": lambda text: re.sub(r"[^\w-]", "_", text),
        }

    @cached_property
    def _template(self) -> jinja2.Template:
        """Compiled when the first page is drawn: `probeer` draws none."""
        return self._env.get_template("pagina.html")

    def people(self) -> list[User]:
        """Whom one can act as, the secretary first."""
        return [user for user in self._slack.werkplek.users.values() if not user.is_bot and not user.deleted]

    def remember(self, user: User, reply: Reply | None) -> None:
        """Keep what an act led to, for the next page of this person; None when it could not be done."""
        self._notices[user.id] = texts.NOT_POSSIBLE if reply is None else reply.notice or ""
        if reply and reply.view:
            self._errors[reply.view.id] = dict(reply.errors)

    def page(self, user: User, wanted: str, draad: str = "") -> str:
        """The page for this person at a channel id or 'home', with the thread of a message open, as HTML."""
        slack = self._slack
        channels = [one for one in slack.werkplek.channels.values() if one.name and user.id in one.members]
        direct = slack.direct_message(user.id)
        here = next((one for one in (*channels, direct) if one.id == wanted), (*channels, direct)[0])
        at_home = wanted == "home"
        if not at_home:
            self._gelezen.read(user, here)
        lines = [] if at_home else self._lines(here, user)
        thread = next((line for line in lines if line.message.ts == draad), None)
        modal = slack.inst.schermen.top(user.id)
        return self._template.render(
            user=user,
            people=self.people(),
            bot=slack.werkplek.bot,
            users=slack.werkplek.users,
            channels=channels,
            direct=direct,
            here=here,
            waar="home" if at_home else here.id,
            at_home=at_home,
            lines=lines,
            thread=thread,
            unread=self._gelezen.unread(user, (*channels, direct)),
            home=slack.inst.schermen.homes.get(user.id),
            modal=modal,
            errors=self._errors.get(modal.id, {}) if modal else {},
            notice=self._notices.get(user.id, ""),
            shortcuts=slack.inst.app.shortcuts_of("global"),
            message_shortcuts=slack.inst.app.shortcuts_of("message"),
            completions=list(aanvulling.offered(slack, self.people(), [one.name for one in channels])),
            writable=not at_home and (here.kind != "im" or slack.inst.app.messages_tab_writable),
            first_lines=[] if user.id in self._notices else aanvulling.first_lines(slack),
            stand=slack.stand,
        )

    def _lines(self, channel: Channel, user: User) -> list[gesprek.Regel]:
        zone = ZoneInfo(user.tz)
        today = self._slack.werkplek.clock().astimezone(zone).date()
        return gesprek.lines(self._slack.werkplek.visible(channel, user.id), zone, today)

    def _offered(self, element: Json, user: User) -> list[tuple[str, str]]:
        """The (value, label) pairs that somebody can pick from."""
        kind = element["type"]
        if kind in ("users_select", "multi_users_select"):
            return [(one.id, one.real_name) for one in self.people()]
        if kind in ("conversations_select", "channels_select"):
            return [(one.id, f"#{one.name}") for one in self._slack.werkplek.channels.values() if one.name]
        return [(option["value"], option["text"]["text"]) for option in options_of(element)]

    def _chosen(self, element: Json, block_id: str, container: Message | View, user: User) -> list[str]:
        return invullen.chosen(element, self._slack.state(user.id, container), block_id)

    def _mrkdwn(self, text: str, user: User) -> Markup:
        write = opmaak.make_mrkdwn(
            self._slack.werkplek, ZoneInfo(user.tz), own=self._slack.base_url, als=user.id
        )
        return write(text)

    def _text(self, part: Json, user: User) -> Markup:
        """A text object."""
        return self._mrkdwn(part["text"], user) if part["type"] == "mrkdwn" else opmaak.plain(part["text"])

    @staticmethod
    def _time(ts: str, user: User, form: str = "{date_long}, {time}") -> str:
        return opmaak.dutch_date(datetime.fromtimestamp(float(ts), ZoneInfo(user.tz)), form)


def initials(name: str) -> str:
    """Of the first and the last word: 'Ruben van der Laak' → 'RL'."""
    words = name.split()
    return "".join(word[0] for word in dict.fromkeys((words[0], words[-1]))).upper() if words else "?"
