"""Minutes that the register made itself (bot/uitvoer), read back by their layout alone: no guess is needed.

Word comes as the lines of documenten/docx.py, Markdown as it is, PDF as lines without headings. Whatever
does not have this layout any more is for the general reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, time

from bot import dates
from bot.config import Config
from bot.texts import uitvoer as texts
from bot.texts.verslag import NOOT
from bot.verslag.eigen.aanwezigen import attendance_in
from bot.verslag.eigen.delen import LISTS, Delen, divide
from bot.verslag.eigen.lijsten import ACTIONS_HEADS, Onder, acties_in, besluiten_in, unread, without_text
from bot.verslag.eigen.regels import BESIDE, FACT, ITEM, LONE, NOTE, POINT, Regel, lines
from bot.verslag.eigen.typografie import plain
from bot.verslag.voorstel import Agendapunt, Notitie, Vergadering, Verslagstatus, Voorstel, Waarschuwing

NOTED = "notitie"  # the kind of note that people type
_ADOPTED: tuple[Verslagstatus, ...] = ("concept", "gepubliceerd", "vastgesteld")
_HOURS = re.compile(r"(\d{1,2}):(\d{2})")
_IN_REFERENCE = re.compile(r"-(\d{4})-(\d{2})-(\d{2})(?!\d)")
_ANY_DAY = date(2000, 1, 1)
_TITLES = tuple(texts.TITLES.values())
_OF_A_POINT = BESIDE[:3]  # an answer may be a note
_ENOUGH = 2  # signs of our layout in a text that no longer says of which meeting it is


def read_own(text: str, config: Config, kenmerk: str | None = None) -> Voorstel | None:
    """The proposal, when `text` has the layout of our own draft minutes, or of one of their lists; None for
    the general reader. `kenmerk`: the reference that the file itself has, unseen, where the text lost it."""
    regels = lines(text)
    parts = divide(regels)
    head = _facts(parts.of(""))
    whole = parts.lists()
    has_agenda = texts.DISCUSSED in parts.regels
    is_minutes = has_agenda or len(whole) > 1
    written, title = head.get(texts.REFERENCE), _titled(regels, config)
    reference = written if _tafel(written, config) else kenmerk
    tafel = _tafel(reference, config) or title
    datum = _day(head.get(texts.DAY), reference)
    known_by = len(whole) + has_agenda + bool(title)
    if tafel is None or datum is None or known_by < (1 if reference and reference == written else _ENOUGH):
        return None
    agenda, onder, notities, left_behind = _discussed(parts)
    following = next((regel.tekst for regel in parts.of(texts.NEXT)), "")
    next_day = dates.find(following.split(",")[0], datum)
    hours = [time(int(hour) % 24, int(minute)) for hour, minute in _HOURS.findall(head.get(texts.HOURS, ""))]
    acties, warnings = acties_in(parts.of(texts.ACTIONS), onder, datum, config)
    attendance, not_understood = attendance_in(parts.of(texts.ATTENDANCE))
    warnings += not_understood
    for _, part, heads, none in LISTS:
        warnings += unread(part, parts.of(part), heads, none)
    warnings += without_text(parts.of(texts.ACTIONS), 2, *ACTIONS_HEADS)
    warnings += without_text(parts.of(texts.DECISIONS), 1, texts.DECISIONS_HEAD)
    lost = [name for name in (texts.REFERENCE, texts.DAY) if name not in head]
    warnings += [Waarschuwing(texts.NOT_READ, texts.line_lost(name), None) for name in lost]
    warnings += left_behind
    if is_minutes:
        warnings += parts.missing()
    return Voorstel(
        vergadering=Vergadering(
            tafel=tafel,
            titel=config.tafels[tafel].naam,
            datum=datum,
            begin=hours[0] if hours else None,
            eind=hours[1] if len(hours) > 1 else None,
            locatie=head.get(texts.PLACE),
            verslag_status=_adopted(head.get(texts.STATUS, "")),
            contact=head.get(texts.CONTACT),
            volgende=next_day.value if next_day else None,
            kenmerk=reference,
            eigen=(*(("agendapunt", "notitie") if has_agenda else ()), *whole) if regels[0].is_sure else (),
        ),
        aanwezigheid=tuple(attendance),
        agendapunten=tuple(agenda),
        acties=tuple(acties),
        besluiten=tuple(besluiten_in(parts.of(texts.DECISIONS), onder)),
        notities=tuple(notities),
        waarschuwingen=tuple(warnings),
    )


def _facts(regels: Iterable[Regel]) -> dict[str, str]:
    facts = (FACT.fullmatch(regel.tekst) for regel in regels)
    return {fact["naam"]: fact["waarde"] for fact in facts if fact}


def _day(written: str | None, reference: str | None) -> date | None:
    """The day of the meeting; where nobody reads it the one in its reference."""
    found = dates.find(written, _ANY_DAY) if written else None
    if found and found.value:
        return found.value
    try:
        return date(*map(int, _IN_REFERENCE.findall(reference or "")[0]))
    except (IndexError, ValueError):
        return None


def _tafel(reference: str | None, config: Config) -> str | None:
    """The key of the tafel in 'PRT-2026-01-23'."""
    plain = (reference or "").casefold()
    return next((key for key in config.tafels if re.match(rf"{re.escape(key)}-\d{{4}}-", plain)), None)


def _titled(regels: Iterable[Regel], config: Config) -> str | None:
    """The key of the tafel in 'Conceptverslag Provinciale Regietafel'."""
    titles = {texts.title(what, tafel.naam): key for key, tafel in config.tafels.items() for what in _TITLES}
    return next((titles[regel.tekst] for regel in regels if regel.tekst in titles), None)


def _adopted(status: str) -> Verslagstatus | None:
    return next((known for known in _ADOPTED if known in status.casefold()), None)


def _discussed(
    parts: Delen,
) -> tuple[list[Agendapunt], dict[str, Onder], list[Notitie], list[Waarschuwing]]:
    """The agenda, the points by their number, and the notes: whatever else stands under an item. What stands
    beside a point twice is of one that was taken out between them: that is no note, and told."""
    agenda: list[Agendapunt] = []
    onder: dict[str, Onder] = {}
    notities: list[Notitie] = []
    left_behind: list[Waarschuwing] = []
    under: int | None = None
    point: Onder | None = None
    regels = parts.of(texts.DISCUSSED)
    said = _words(regels, parts)
    for regel in regels:
        found = None if regel.is_bullet else POINT.fullmatch(regel.tekst)
        beside = next(
            (n for n in BESIDE if point and not regel.is_bullet and regel.tekst.startswith(f"{n}: ")), None
        )
        if regel.niveau:
            under, point = _add_item(agenda, regel.tekst), None
        elif found and plain(found["tekst"]) == said[found["sleutel"]]:
            point = onder.setdefault(
                found["sleutel"], Onder(under, regel.plek, found["tekst"], found["soort"])
            )
        elif beside and point and beside not in point.bij:
            point.bij[beside] = regel.tekst.removeprefix(f"{beside}: ")
        elif beside in _OF_A_POINT:
            told = texts.left_behind(regel.tekst)
            left_behind.append(Waarschuwing(texts.NOT_READ, told, (regel.plek, regel.plek)))
        elif note := None if regel.is_bullet else NOTE.fullmatch(regel.tekst):
            notities.append(Notitie(NOOT, under, note["tekst"], (regel.plek, regel.plek)))
            point = None
        elif regel.tekst and (regel.is_bullet or regel.tekst not in LONE):
            notities.append(Notitie(NOTED, under, regel.tekst, (regel.plek, regel.plek)))
            if regel.tekst.startswith("["):  # a point that somebody typed; else what stands beside goes on
                point = None
    return agenda, onder, notities, left_behind


def _words(regels: Iterable[Regel], parts: Delen) -> dict[str, str]:
    """The words of each number under the agenda; of two texts those that its list has too, as somebody may
    copy a point to write one."""
    said: dict[str, str] = {}
    listed = {
        row.cellen[0]: plain(row.cellen[place])
        for part, place in ((texts.ACTIONS, 2), (texts.DECISIONS, 1))
        for row in parts.of(part)
        if len(row.cellen) > place
    }
    for found in (POINT.fullmatch(regel.tekst) for regel in regels if not regel.is_bullet):
        if found and (found["sleutel"] not in said or plain(found["tekst"]) == listed.get(found["sleutel"])):
            said[found["sleutel"]] = plain(found["tekst"])
    return said


def _add_item(agenda: list[Agendapunt], heading: str) -> int | None:
    """The place of this item; None outside the agenda. A number that only says the place is none."""
    if heading == texts.ELSEWHERE:
        return None
    place = len(agenda) + 1
    item = ITEM.fullmatch(heading)
    number = item["nummer"] if item and item["nummer"] != str(place) else None
    agenda.append(Agendapunt(place, number, item["titel"] if item else heading))
    return place
