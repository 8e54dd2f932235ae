"""One line tried on the practice Slack, as somebody would type it, and the answer as readable text."""

from __future__ import annotations

from bot.errors import UserError
from bot.oefen.reply import Reply
from bot.oefen.slack import OefenSlack
from bot.oefen.werkplek import Channel, User
from bot.texts import proef as texts
from bot.views import plain

WITHIN = 5.0  # seconds for an answer that follows the acknowledgement


async def answer(slack: OefenSlack, line: str, *, user: str, channel: str) -> tuple[str, bool]:
    """What `user` would see in `channel`, and whether Slack and the bot took it."""
    who, where = _user(slack, user), _channel(slack, user, channel)
    if who.id not in where.members:
        raise UserError(texts.not_a_member(who.real_name, where.name))
    if line.startswith("/"):
        name, _, text = line.partition(" ")
        reply = await slack.command(who.id, where.id, name, text)
    else:
        start = slack.position
        plain_line = line.removeprefix(f"@{slack.werkplek.bot.name}").strip()
        if where.kind == "im":
            reply = await slack.say(who.id, where.id, plain_line)
        else:
            reply = await slack.mention(who.id, where.id, plain_line)
        if not reply.messages or all(not m.from_bot for m in reply.messages):
            try:
                message = await slack.next_message(where.id, since=start, user=who.id, within=WITHIN)
            except TimeoutError:
                return texts.NO_ANSWER, False
            reply = Reply(slack.position, (message,))
    return _shown(reply, slack), reply.error is None


def _shown(reply: Reply, slack: OefenSlack) -> str:
    parts = [reply.notice] if reply.notice else []
    for message in reply.messages:
        if message.from_bot:
            parts.append(plain.render(message.blocks) if message.blocks else plain.unmark(message.text))
    if reply.view:
        title = reply.view.source["title"]["text"]
        parts.append(f"{texts.form(title)}\n{plain.render(reply.view.blocks)}")
    return _named("\n\n".join(parts), slack)


def _named(text: str, slack: OefenSlack) -> str:
    for person in slack.werkplek.users.values():
        text = text.replace(f"<@{person.id}>", f"@{person.real_name}")
    return text


def _user(slack: OefenSlack, name: str) -> User:
    """Somebody of the practice workspace, by id, by name or by a part of it. Raises UserError."""
    wanted = name.casefold().removeprefix("@")
    able = [u for u in slack.werkplek.users.values() if not u.is_bot]
    exact = [u for u in able if wanted in (u.id.casefold(), u.name.casefold(), u.real_name.casefold())]
    found = exact or [u for u in able if wanted and wanted in u.real_name.casefold()]
    if len(found) != 1 or found[0].deleted:
        raise UserError(texts.nobody(name, [u.real_name for u in able if not u.deleted]))
    return found[0]


def _channel(slack: OefenSlack, user: str, name: str) -> Channel:
    """A channel by name or id; 'dm' is the direct message with the bot. Raises UserError."""
    if name.casefold() in ("dm", "bericht", f"@{slack.werkplek.bot.name}"):
        return slack.direct_message(_user(slack, user).id)
    try:
        return slack.channel(name)
    except ValueError:
        known = [c.name for c in slack.werkplek.channels.values() if c.name and c.kind != "im"]
        raise UserError(texts.no_channel(name, known)) from None
