"""The messages the bot posts of itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot import dates
from bot.config import Config
from bot.models import Vergadering
from bot.readmodels import Actieregel, Samenvatting, Vooruitblik
from bot.texts import vooruitblik as texts
from bot.views import acties, besluiten, mijlpalen, namen, opgave
from bot.views import vergaderingen as meeting_views
from bot.views.elementen import Block, context, fit, header, section, sections


def digest(data: Vooruitblik, config: Config, today: date) -> list[Block]:
    """The vooruitblik: date, place, agenda, what is open (overdue first), what was finished and decided."""
    meeting = data.vergadering
    tafel = config.tafels[meeting.tafel]
    menus = len(data.te_laat) + len(data.open) + len(data.afgerond) <= acties.MENU_ROWS
    blocks = [
        header(texts.title(tafel.afkorting)),
        section(f"*{namen.when_and_where(meeting)}*"),
        section(f"*{texts.AGENDA}*\n{meeting_views.agenda(data.agenda)}"),
    ]
    blocks += _points(texts.OVERDUE, data.te_laat, config, today, meeting, menus=menus)
    blocks += _points(texts.OPEN, data.open, config, today, meeting, menus=menus)
    if not data.te_laat and not data.open:
        blocks.append(section(texts.NOTHING_OPEN))
    rest = data.aantal - len(data.te_laat) - len(data.open)
    command = f"{config.opdrachten.actie} lijst {tafel.sleutel}"
    if rest:
        blocks.append(context(texts.rest(rest, command)))
    blocks += mijlpalen.block(data.mijlpalen, today)
    blocks += _points(texts.FINISHED, data.afgerond, config, today, meeting, menus=menus)
    if data.besluiten:
        lines = [besluiten.line(row, home=meeting) for row in data.besluiten]
        blocks += sections([f"*{texts.DECIDED}*", *lines])
    about = f"regio {config.regios[tafel.regio].naam}" if tafel.regio else "provincie"
    blocks += opgave.in_digest(data.opgave, f"{config.opdrachten.opgave} {about}")
    return fit(blocks, texts.cut_off(command))


def reminder(data: Vooruitblik, config: Config) -> list[Block]:
    """A short word the day before: when, where, how much is open."""
    meeting = data.vergadering
    tafel = config.tafels[meeting.tafel]
    assert meeting.datum
    return [
        header(texts.reminder_title(tafel.afkorting, dates.long_day(meeting.datum))),
        section(f"{namen.when_and_where(meeting)}\n{meeting_views.agenda(data.agenda)}"),
        context(texts.counts(data.aantal, len(data.te_laat))),
    ]


def summary(data: Samenvatting, config: Config, today: date) -> list[Block]:
    """What was noted, directly after the meeting."""
    meeting = data.vergadering
    tafel = config.tafels[meeting.tafel]
    blocks = [header(texts.summary_title(tafel.afkorting)), section(f"*{namen.when_and_where(meeting)}*")]
    if data.besluiten:
        decided = [besluiten.line(row, home=meeting) for row in data.besluiten]
        blocks += sections([f"*{texts.NOTED_DECISIONS}*", *decided])
    blocks += _points(texts.NOTED_ACTIONS, data.acties, config, today, meeting)
    if not data.acties and not data.besluiten:
        blocks.append(section(texts.NOTHING_NOTED))
    command = f"{config.opdrachten.actie} lijst {tafel.sleutel}"
    return fit(blocks, texts.cut_off(command))


def no_next_meeting(tafel: str, config: Config) -> list[Block]:
    name = config.tafels[tafel].afkorting
    return [section(texts.no_next_meeting(name, config.opdrachten.vergadering, tafel))]


def _points(
    title: str,
    rows: Sequence[Actieregel],
    config: Config,
    today: date,
    home: Vergadering,
    *,
    menus: bool = True,
) -> list[Block]:
    if not rows:
        return []
    return [section(f"*{title}*"), *acties.points(rows, config, today, home=home, menus=menus)]
