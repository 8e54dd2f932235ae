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
from bot.verslag.eigen.lijsten import (
    ACTIONS_HEADS,
    Onder,
    acties_in,
    attendance_in,
    besluiten_in,
    has_list,
    unread,
)
from bot.verslag.eigen.regels import BESIDE, FACT, ITEM, LONE, NOTE, POINT, Regel, lines, parts_of
from bot.verslag.voorstel import Agendapunt, Notitie, Vergadering, Verslagstatus, Voorstel

NOTED = "notitie"  # the kind of note that people type
_ADOPTED: tuple[Verslagstatus, ...] = ("concept", "gepubliceerd", "vastgesteld")
_HOURS = re.compile(r"(\d{1,2}):(\d{2})")
_ANY_DAY = date(2000, 1, 1)
_LISTS = (  # what each list tells of, and how it is known
    ("deelnemer", texts.ATTENDANCE, (texts.ATTENDANCE_HEAD,), texts.NO_ATTENDANCE),
    ("besluit", texts.DECISIONS, (texts.DECISIONS_HEAD,), texts.NO_DECISIONS),
    ("actie", texts.ACTIONS, ACTIONS_HEADS, texts.NO_ACTIONS),
)
_NEEDED = frozenset((texts.DISCUSSED, texts.DECISIONS, texts.ACTIONS))


def read_own(text: str, config: Config) -> Voorstel | None:
    """The proposal, when `text` has the layout of our own draft minutes, or of one of their lists; None for
    the general reader."""
    regels = lines(text)
    parts = parts_of(regels)
    head = _facts(parts.get("", []))
    tafel = _tafel(head.get(texts.REFERENCE, ""), config)
    found = dates.find(head.get(texts.DAY, ""), _ANY_DAY)
    whole = [kind for kind, part, heads, none in _LISTS if has_list(parts.get(part, ()), heads, none)]
    is_minutes = parts.keys() >= _NEEDED
    is_list = len(whole) == 1  # more of them are minutes, of which a heading was lost
    if tafel is None or not found or found.value is None or not (is_minutes or is_list):
        return None
    datum = found.value
    agenda, onder, notities = _discussed(parts.get(texts.DISCUSSED, ()))
    following = next((regel.tekst for regel in parts.get(texts.NEXT, ())), "")
    next_day = dates.find(following.split(",")[0], datum)
    hours = [time(int(hour) % 24, int(minute)) for hour, minute in _HOURS.findall(head.get(texts.HOURS, ""))]
    acties, warnings = acties_in(parts.get(texts.ACTIONS, ()), onder, datum, config)
    for _, part, heads, none in _LISTS:
        warnings += unread(parts.get(part, ()), heads, none)
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
            kenmerk=head[texts.REFERENCE],
            eigen=(*(("agendapunt", "notitie") if is_minutes else ()), *whole) if regels[0].is_sure else (),
        ),
        aanwezigheid=tuple(attendance_in(parts.get(texts.ATTENDANCE, ()))),
        agendapunten=tuple(agenda),
        acties=tuple(acties),
        besluiten=tuple(besluiten_in(parts.get(texts.DECISIONS, ()), onder)),
        notities=tuple(notities),
        waarschuwingen=tuple(warnings),
    )


def _facts(regels: Iterable[Regel]) -> dict[str, str]:
    facts = (FACT.fullmatch(regel.tekst) for regel in regels)
    return {fact["naam"]: fact["waarde"] for fact in facts if fact}


def _tafel(reference: str, config: Config) -> str | None:
    """The key of the tafel in 'PRT-2026-01-23'."""
    plain = reference.casefold()
    return next((key for key in config.tafels if re.match(rf"{re.escape(key)}-\d{{4}}-", plain)), None)


def _adopted(status: str) -> Verslagstatus | None:
    return next((known for known in _ADOPTED if known in status.casefold()), None)


def _discussed(
    regels: Iterable[Regel],
) -> tuple[list[Agendapunt], dict[str, Onder], list[Notitie]]:
    """The agenda, the points by their number, and the notes: whatever else stands under an item."""
    agenda: list[Agendapunt] = []
    onder: dict[str, Onder] = {}
    notities: list[Notitie] = []
    under: int | None = None
    point: Onder | None = None
    for regel in regels:
        found = None if regel.is_bullet else POINT.fullmatch(regel.tekst)
        beside = next(
            (n for n in BESIDE if point and not regel.is_bullet and regel.tekst.startswith(f"{n}: ")), None
        )
        if regel.niveau:
            under, point = _add_item(agenda, regel.tekst), None
        elif found:
            point = Onder(under, regel.plek, found["tekst"], found["soort"])
            onder.setdefault(found["sleutel"], point)
        elif beside and point:
            point.bij[beside] = regel.tekst.removeprefix(f"{beside}: ")
        elif note := None if regel.is_bullet else NOTE.fullmatch(regel.tekst):
            notities.append(Notitie(NOOT, under, note["tekst"], (regel.plek, regel.plek)))
            point = None
        elif regel.tekst and (regel.is_bullet or regel.tekst not in LONE):
            notities.append(Notitie(NOTED, under, regel.tekst, (regel.plek, regel.plek)))
            point = None
    return agenda, onder, notities


def _add_item(agenda: list[Agendapunt], heading: str) -> int | None:
    """The place of this item; None outside the agenda. A number that only says the place is none."""
    if heading == texts.ELSEWHERE:
        return None
    place = len(agenda) + 1
    item = ITEM.fullmatch(heading)
    number = item["nummer"] if item and item["nummer"] != str(place) else None
    agenda.append(Agendapunt(place, number, item["titel"] if item else heading))
    return place
