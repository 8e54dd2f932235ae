"""'Waar staat dat?' on the screen: the sentence in the minutes, and what happened since."""

from __future__ import annotations

from datetime import date

from bot import dates
from bot.config import Config
from bot.readmodels import LATER_BECAUSE, Gebeurtenis, Herkomst, Verandering
from bot.texts import acties as acties_texts
from bot.texts import herkomst as texts
from bot.texts import terugkoppeling as terugkoppeling_texts
from bot.views import namen, notities
from bot.views.elementen import (
    MESSAGE_TEXT,
    Block,
    actions,
    button,
    divider,
    esc,
    header,
    link,
    section,
    sections,
    short,
    text_length,
)

QUOTE = 2000  # characters of the sentence
SAID = 240  # of a report or note
QUOTED_NOTE = 500  # of one that stands beside the agendapunt
NOTES = 5  # of those
VALUE = 80  # of what a change made of what
MARGIN = 100  # characters of what stands around the history


def ask(reference: str) -> Block:
    """The button that asks it."""
    return button(texts.ASK, "opdracht_bron", command(reference))


def command(reference: str) -> str:
    noun = "besluit" if reference.rpartition("/")[2].startswith("B") else "actie"
    return f"{noun} bron {reference}"


def card(found: Herkomst, config: Config) -> list[Block]:
    """Where it stands and what became of it: of a long history the last, as far as one message has room."""
    to_meeting = f"vergadering toon {found.vergadering.referentie}"
    meeting = button(acties_texts.MEETING, "opdracht_vergadering", to_meeting)
    show = button(acties_texts.SHOW, "opdracht_toon", f"{found.soort} toon {found.referentie}")
    head = [header(found.referentie), section(short(found.tekst, 600)), *_source(found, config), divider()]
    buttons = actions(show, *([meeting] if found.vergadering.datum and not found.is_elsewhere else []))
    since = _last([_event(event, config) for event in found.verloop], text_length(*head, buttons))
    told = sections([f"*{texts.SINCE}*", *since]) if since else [section(texts.NOTHING_SINCE)]
    return [*head, *told, buttons]


def _last(lines: list[str], used: int) -> list[str]:
    """The last of `lines` that fit beside `used` characters, and how many came before them."""
    room, kept = MESSAGE_TEXT - used - MARGIN, 0
    for line in reversed(lines):
        room -= len(line) + 1
        if room < 0:
            break
        kept += 1
    left = len(lines) - kept
    return [*([texts.earlier(left)] if left else []), *lines[left:]]


def _source(found: Herkomst, config: Config) -> list[Block]:
    lines = []
    if found.vanuit_tafel:
        lines.append(texts.passed_on_from(_tafel(config, found.vanuit_tafel), found.vanuit))
    meeting = namen.meeting(found.vergadering.tafel, found.vergadering.datum, config)
    if found.citaat or found.is_vergeten:
        file = f"`{short(found.bestand, 150)}`" if found.bestand else None
        lines.append(texts.in_minutes(file, meeting, found.regels))
        lines.append(_quoted(found.citaat) if found.citaat else texts.QUOTE_GONE)
    elif not found.is_elsewhere:
        when = dates.moment(found.op, config.zone)
        lines.append(texts.noted(meeting, namen.door(found.door or "?"), when))
    if found.agendapunt:
        lines.append(f"{texts.ITEM}: {short(found.agendapunt, 200)}")
    for note in found.noten[-NOTES:]:
        lines.append(short(notities.beside(note.op, note.tekst, config), QUOTED_NOTE))
    if message := link(found.bron, acties_texts.MESSAGE):
        lines.append(f"{acties_texts.SOURCE}: {message}")
    return sections(lines)


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in short(text, QUOTE).splitlines() if line.strip())


def _event(event: Gebeurtenis, config: Config) -> str:
    """'11 jan 10:00 · Uitgesteld · @Noor · tijdens PRT … / termijn: 1 mei → 1 juni'."""
    parts = [dates.moment(event.op, config.zone), f"*{_word(event)}*"]
    if event.door:
        parts.append(namen.door(event.door))
    if event.tijdens:
        parts.append(texts.during(namen.meeting(event.tijdens.tafel, event.tijdens.datum, config)))
    if event.punt:
        parts.append(esc(event.punt))
    told = "; ".join(_changed(change) for change in event.veranderd)
    if event.naar:
        named = [f"{_tafel(config, key)}{f' ({ref})' if ref else ''}" for key, ref in event.naar]
        told = texts.passed_on_to(named)
    if event.tekst:
        told = short(terugkoppeling_texts.said(event.stand, event.tekst, event.namens), SAID)
    return f"{' · '.join(parts)}\n      {told}" if told else " · ".join(parts)


def _word(event: Gebeurtenis) -> str:
    if any(_is_later(change.voor, change.na) for change in event.veranderd if change.veld == "termijn"):
        return texts.POSTPONED
    return texts.WHAT.get(event.wat, esc(event.wat))


def _is_later(before: date | str | None, after: date | str | None) -> bool:
    return isinstance(before, date) and isinstance(after, date) and after > before


def _changed(change: Verandering) -> str:
    label = texts.FIELDS.get(change.veld, change.veld)
    if change.veld == LATER_BECAUSE:
        return why_later(str(change.na or ""))
    return f"{label}: {_value(change.voor)} → {_value(change.na)}"


def why_later(why: str) -> str:
    """'reden: omdat de raming later komt'."""
    return f"{texts.FIELDS[LATER_BECAUSE]}: {short(why or '–', SAID)}"


def _value(value: date | str | None) -> str:
    return dates.long_date(value) if isinstance(value, date) else short(value or "–", VALUE)


def _tafel(config: Config, key: str) -> str:
    return esc(config.tafels[key].afkorting if key in config.tafels else key)
