"""What the secretariaat is told of the calendar that the meetings of a tafel follow."""

from __future__ import annotations

from collections.abc import Sequence

from bot import dates
from bot.config import Config
from bot.models import Agendaafspraak, Agendabron
from bot.readmodels import Agendanieuws
from bot.texts import agendabron as texts
from bot.views import namen
from bot.views.elementen import Block, context, esc, fit, header, section, short

DIFFER = ("anders", "botst", "dubbel")  # of these it is said how the calendar has it


def report(
    news: Sequence[Agendanieuws], failing: Agendabron | None, tafel: str, config: Config
) -> list[Block]:
    """All that is told in one message; `failing` while the calendar cannot be read."""
    name = config.tafels[tafel].afkorting
    shown = [header(texts.title(name))]
    told = [each for each in news if each.wat != "fout"]
    if failing and len(told) < len(news):
        since = dates.moment(failing.gelezen_op, config.zone) if failing.gelezen_op else None
        shown.append(section(texts.cannot_read(esc(name), failing.fout or "", since)))
    for wat in dict.fromkeys(each.wat for each in told):  # a kind is named once
        lines = filter(None, (_line(each, config) for each in told if each.wat == wat))
        first, *others = [f"*{texts.HEAD[wat]}*", *lines]
        shown += [section("\n".join([first, *others[:1]])), *map(section, others[1:])]
    return fit([*shown, *([context(texts.BY_ITSELF)] if told else [])], "…")


def _line(news: Agendanieuws, config: Config) -> str:
    said = news.afspraak
    parts = []
    if news.vergadering:
        state = f" · {news.vergadering.status}" if news.vergadering.status != "gepland" else ""
        parts.append(f"{namen.when_and_where(news.vergadering)}{state}")
    if news.was:
        parts.append(f"{texts.WAS}: {namen.when_and_where(news.was)}")
    if said and news.wat in DIFFER:
        parts.append(f"{texts.IN_CALENDAR}: {_said(said)}")
    if news.vergadering:
        parts.append(texts.how(news.wat, config.opdrachten.vergadering, news.vergadering.referentie))
    return "\n".join(part for part in parts if part)


def _said(row: Agendaafspraak) -> str:
    if row.vervallen:
        return f"{texts.GONE_THERE} ({dates.long_date(row.datum)})"
    parts = [dates.long_date(row.datum)]
    parts += [dates.time_range(row.begin, row.eind)] if row.begin else []
    parts += [short(row.locatie, 200)] if row.locatie else []
    return ", ".join(parts)
