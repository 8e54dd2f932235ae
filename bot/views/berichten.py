"""The bot's own messages on the screen: what is owed, what went wrong, what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot import dates
from bot.config import Config
from bot.models import Vergadering
from bot.readmodels import Verzendregel
from bot.texts import berichten as texts
from bot.texts import bewaring
from bot.views import namen
from bot.views.elementen import Block, button, context, fit, header, menu, section, short

CODE = 80  # characters of Slack's word for what is wrong: another server may say anything


def listing(rows: Sequence[Verzendregel], meeting: Vergadering, config: Config) -> list[Block]:
    """What the bot posts because of a meeting, each with what can be done with it."""
    title = header(texts.title(namen.plain_meeting(meeting, config)))
    if not rows:
        return [title, section(texts.NONE)]
    return fit([title, *(_listed(row, config) for row in rows)], "…")


def _listed(row: Verzendregel, config: Config) -> Block:
    when = dates.moment(row.verzonden or row.vanaf, config.zone)
    parts = [f"*{texts.WHAT.get(row.wat, texts.OTHER)}*", texts.STATES[row.status], when]
    if row.publiek not in config.tafels:
        parts.insert(1, texts.to(namen.door(row.publiek)))
    if row.status in ("FAILED", "UNKNOWN") and row.fout:
        parts.append(texts.refused(short(row.fout, CODE)))
    return section(" · ".join(parts), accessory=_choices(row))


def _choices(row: Verzendregel) -> Block | None:
    found = texts.CHOICES.get(row.status, ())
    command = f"vergadering berichten {row.vergadering.referentie}"
    options = [(f"{command} {word} {row.id}", label) for word, label in found]
    if len(options) == 1:
        return button(options[0][1], f"opdracht_bericht_{row.id}", options[0][0])
    return menu(f"opdracht_bericht_{row.id}", options) if options else None


def trouble(row: Verzendregel, config: Config) -> Block:
    """What went wrong with one message, and what can be done about it."""
    meeting = namen.meeting(row.vergadering.tafel, row.vergadering.datum, config)
    why = {"UNKNOWN": texts.UNCERTAIN, "EXPIRED": texts.EXPIRED}.get(row.status)
    tried = dates.moment(row.geprobeerd, config.zone) if row.geprobeerd and row.status != "EXPIRED" else None
    told = texts.failed(row.wat, meeting, why or texts.refused(short(row.fout or "?", CODE)), tried)
    return section(told, accessory=_choices(row))


def report(rows: Sequence[Verzendregel], meeting: Vergadering, config: Config) -> list[Block]:
    """What a secretaris is told of messages that did not go out, or may not have."""
    command = f"{config.opdrachten.vergadering} berichten {meeting.referentie}"
    title = header(texts.report_title(config.tafels[meeting.tafel].afkorting))
    shown = [title, *(trouble(row, config) for row in rows)]
    return fit([*shown, context(f"{texts.REPORT_HINT} `{command}`")], "…")


def no_backup(reason: str, newest: datetime | None, config: Config) -> list[Block]:
    """What the secretariaat is told when the register was not copied."""
    last = bewaring.last_good(dates.moment(newest, config.zone)) if newest else bewaring.NEVER
    said = f"{reason[:1].upper()}{reason[1:]}. {last}"
    return [header(bewaring.TITLE), section(said), context(bewaring.WHAT_TO_DO)]
