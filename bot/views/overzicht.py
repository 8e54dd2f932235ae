"""A meeting as it goes: the live overview, the item under discussion, and the words before closing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from bot import dates
from bot.config import Config
from bot.models import Agendapunt, Vergadering
from bot.readmodels import Actieregel, Bespreking, Overzicht
from bot.texts import acties as acties_texts
from bot.texts import overzicht as texts
from bot.texts import vergaderingen as vergaderingen_texts
from bot.views import acties, besluiten
from bot.views.elementen import (
    MESSAGE_BLOCKS,
    MESSAGE_TEXT,
    Block,
    actions,
    button,
    context,
    esc,
    fit,
    header,
    section,
    sections,
    short,
)

LINE = 160  # characters of a text in the overview
ROOM = 1500  # of a message, for its title and buttons


def live(data: Overzicht, config: Config, today: date, *, private: bool) -> list[list[Block]]:
    """The overview as messages, each within Slack's limits; `private`: with buttons, for the secretariaat.

    A line stays in the message where it first came, as long as nothing before it grows past its limit.
    """
    meeting = data.vergadering
    lines = [line for found in data.besprekingen for line in _lines(found, meeting, config, today)]
    state = vergaderingen_texts.STATES[meeting.status]
    name = texts.title(config.tafels[meeting.tafel].afkorting, state)
    runs = meeting.status == "loopt"
    messages = [[header(name if first else f"{name} ({texts.CONTINUED})"), *sections(part)]
                for first, part in _split(lines)]  # fmt: skip
    if private and runs:
        messages[-1].append(_buttons(meeting))
        messages[0].insert(1, context(texts.HOW))
    return messages


def _split(lines: Sequence[str]) -> list[tuple[bool, list[str]]]:
    """The lines of each message, and whether it is the first."""
    messages: list[list[str]] = [[]]
    room = MESSAGE_TEXT - ROOM
    for line in lines:
        room -= len(line) + 1
        if messages[-1] and (room < 0 or len(messages[-1]) >= MESSAGE_BLOCKS * 4):
            messages.append([])
            room = MESSAGE_TEXT - ROOM - len(line) - 1
        messages[-1].append(line)
    return [(number == 0, part or ["–"]) for number, part in enumerate(messages)]


def _lines(found: Bespreking, meeting: Vergadering, config: Config, today: date) -> list[str]:
    item = found.agendapunt
    title = f"{number(item)}. {esc(item.titel)}" if item else texts.NO_ITEM
    return [
        f"▸ *{title}* ({texts.NOW})" if found.is_nu else f"*{title}*",
        *(f"      – {short(text, LINE)}" for text in found.notities),
        *(f"      {besluiten.line(row, home=meeting)}" for row in found.besluiten),
        *(_point(row, config, today) for row in found.acties),
    ]


def _point(row: Actieregel, config: Config, today: date) -> str:
    """Terse: the number, the text, and what is known or missing."""
    kind = "" if row.soort == "actiepunt" else f"{acties_texts.KINDS[row.soort]} · "
    return f"      *A{row.nummer}*  {short(row.tekst, LINE)} · {kind}{acties.facts(row, config, today)}"


def _buttons(meeting: Vergadering) -> Block:
    return actions(
        button(texts.NEXT, "opdracht_punt", f"vergadering punt {meeting.referentie}"),
        button(texts.CLOSE, "opdracht_sluit", f"vergadering sluit {meeting.referentie}"),
    )


def number(item: Agendapunt) -> str:
    return esc(item.nummer or str(item.volgorde))


def item(now: Agendapunt, items: Sequence[Agendapunt], meeting: Vergadering) -> list[Block]:
    """The item under discussion, with the way to the next."""
    place = next(n for n, each in enumerate(items) if each.id == now.id)
    after = items[place + 1] if place + 1 < len(items) else None
    shown = section(texts.item(number(now), esc(now.titel), place + 1, len(items)))
    if after is None:
        return [shown, context(texts.LAST_ITEM)]
    label = texts.to_next(after.nummer or str(after.volgorde), after.titel)
    step = f"vergadering punt {meeting.referentie} {after.nummer or after.volgorde}"
    return [shown, actions(button(label, "opdracht_punt", step))]


def before_closing(rows: Sequence[Actieregel], meeting: Vergadering, agreed: str) -> list[Block]:
    """Every point that lacks something as a question for the chair; `agreed` is the command that closes."""
    asked = [
        section(
            f"*A{row.nummer}*  {_question(row)}",
            accessory=button(
                acties_texts.EDIT, f"opdracht_wijzig_{row.id}", f"actie wijzig {acties.reference(row)}"
            ),
        )
        for row in rows
    ]
    close = actions(button(texts.CLOSE_NOW, "opdracht_sluit", agreed, style="primary"))
    top = [header(texts.BEFORE_CLOSING), context(texts.BEFORE_CLOSING_WHY)]
    return [*fit([*top, *asked], "…")[: MESSAGE_BLOCKS - 1], close]


def _question(row: Actieregel) -> str:
    """What the chair asks: who, when, or both."""
    text = re.sub(r"[.?!\s]+$", "", short(row.tekst, acties.LINE))
    if row.eigenaars:
        return texts.ask_date(" en ".join(esc(who.naam) for who in row.eigenaars), text)
    known = row.termijn or row.termijn_tekst or row.voorwaarde
    return texts.ask_owner(text) if known else texts.ask_both(text)


def closed(
    summary: list[Block],
    open_points: int,
    coming: Vergadering | None,
    share: tuple[str, str] | None,
) -> list[Block]:
    """The summary of a meeting that was just closed, what goes on to the next, and the button to share it:
    (label, command)."""
    day = dates.long_date(coming.datum) if coming and coming.datum else None
    last = [context(texts.carried(open_points, day))]
    if share:
        last.append(actions(button(share[0], "opdracht_deel", share[1], style="primary")))
    return [*summary[: MESSAGE_BLOCKS - 2], *last]
