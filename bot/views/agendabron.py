"""What the secretariaat is told of the calendar that the meetings of a tafel follow."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot import dates
from bot.config import Config
from bot.models import Agendaafspraak, Agendabron
from bot.readmodels import Agendanieuws
from bot.texts import agendabron as texts
from bot.views import namen
from bot.views.elementen import Block, context, esc, fit, header, section, short

DIFFER = ("anders", "botst", "bezet", "dubbel")  # of these it is said how the calendar has it
TAKEN = ("gepland", "verzet", "vervallen", "gaat door")  # by itself: of the others nothing was changed here
ABOUT_ALL = ("fout", "hersteld", "onbegrepen")  # of the calendar, not of one meeting


def report(news: Sequence[Agendanieuws], bron: Agendabron | None, tafel: str, config: Config) -> list[Block]:
    """All that is told in one message; `bron` is the calendar that it is about."""
    name = config.tafels[tafel].afkorting
    shown = [header(texts.title(name))]
    told = [each for each in news if each.wat not in ABOUT_ALL]
    if bron and any(each.wat == "fout" for each in news):
        since = dates.moment(bron.gelezen_op, config.zone) if bron.gelezen_op else None
        shown.append(section(texts.cannot_read(esc(name), bron.fout or "", since)))
    if any(each.wat == "hersteld" for each in news):
        shown.append(section(texts.can_read(esc(name))))
    for wat in dict.fromkeys(each.wat for each in told):  # a kind is named once
        lines = filter(None, (_line(each, config) for each in told if each.wat == wat))
        first, *others = [f"*{texts.HEAD[wat]}*", *lines]
        shown += [section("\n".join([first, *others[:1]])), *map(section, others[1:])]
    for each in filter(lambda each: each.wat == "onbegrepen", news):
        how = texts.MISSED_HOW.format(command=config.opdrachten.vergadering, tafel=tafel)
        shown.append(section("\n".join([f"*{texts.MISSED}*", *missed(each.onbegrepen), how])))
    is_taken = any(each.wat in TAKEN and not each.is_anders for each in told)
    return fit([*shown, *([context(texts.BY_ITSELF)] if is_taken else [])], "…")


def _line(news: Agendanieuws, config: Config) -> str:
    said = news.afspraak
    parts = []
    if news.vergadering:
        status = news.vergadering.status
        state = f" · {status}" if status not in ("gepland", news.wat) else ""  # what the head says, it says
        parts.append(f"{namen.when_and_where(news.vergadering)}{state}")
    if news.was:
        parts.append(f"{texts.WAS}: {namen.when_and_where(news.was)}")
    if said and (news.wat in DIFFER or _is_partly(news)):
        parts.append(f"{texts.IN_CALENDAR}: {_said(said)}")
    parts.append(_how(news, config))
    return "\n".join(part for part in parts if part)


def _how(news: Agendanieuws, config: Config) -> str:
    """What can be done about it, as the meeting is by now."""
    meeting, said, command = news.vergadering, news.afspraak, config.opdrachten.vergadering
    if news.wat in texts.WHEN_FREE:
        return texts.WHEN_FREE[news.wat]
    if not meeting or not (news.wat in ("anders", "botst", "weg", "terug") or _is_partly(news)):
        return ""
    is_off = bool(said and said.vervallen) or news.wat == "weg"
    if is_off:
        return texts.off(command, meeting.referentie) if meeting.status in ("gepland", "loopt") else ""
    if meeting.status == "vervallen" and said:
        return texts.on_after_all(command, meeting.tafel, f"{said.datum:%-d-%-m-%Y}")
    is_same = news.wat == "terug" and not news.is_anders
    return texts.stays(command, meeting.referentie) if meeting.status == "gepland" and not is_same else ""


def _is_partly(news: Agendanieuws) -> bool:
    """Whether only a part of it is as the calendar says: what somebody changed here stayed."""
    return news.wat in (*TAKEN, "terug") and news.is_anders


def missed(found: Sequence[tuple[date | None, str]]) -> list[str]:
    """A line for each event that was not understood."""
    return [texts.missed(dates.long_date(day) if day else None, why) for day, why in found]


def _said(row: Agendaafspraak) -> str:
    if row.vervallen:
        return f"{texts.GONE_THERE} ({dates.long_date(row.datum)})"
    if row.wacht_op:
        return dates.long_date(row.wacht_op)
    parts = [dates.long_date(row.datum)]
    parts += [dates.time_range(row.begin, row.eind)] if row.begin else []
    parts += [short(row.locatie, 200)] if row.locatie else []
    return ", ".join(parts)
