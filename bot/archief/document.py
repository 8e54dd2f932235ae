"""The readable register of one tafel in one year, as a PDF that stays readable: PDF/A-2a and PDF/UA-1."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from pathlib import Path

from sqlmodel import Session

from bot import dates, zetwerk
from bot.archief import gegevens
from bot.archief.bereik import Bereik
from bot.archief.gegevens import Row
from bot.archief.vorm import WIPED
from bot.config import Config, Tafel
from bot.texts import archief as texts

ON_ONE_PAGE = 1500  # signs of a point that surely fit: a page holds about 3000 in that column
TEMPLATE = Path(__file__).with_name("register.typ")


def render(
    session: Session,
    config: Config,
    tafel: Tafel,
    year: int | None,
    bereik: Bereik,
    made: datetime,
    *,
    is_practice: bool = False,
) -> bytes:
    """The PDF. The same register and moment give the same bytes; what a font lacks is told by its number."""
    told = _told(session, config, tafel, year, bereik.of(tafel.sleutel, year), made)
    if is_practice:
        told |= {"waarschuwing": texts.PRACTICE_NOTICE, "voet": f"{texts.PRACTICE} · {told['voet']}"}
    return zetwerk.typeset(TEMPLATE, told, made)


def _told(
    session: Session, config: Config, tafel: Tafel, year: int | None, bereik: Bereik, made: datetime
) -> Row:
    """All that the template needs, in words."""
    writer = _Writer(session, config, bereik)
    meetings = [writer.meeting(row) for row in writer.meetings]
    about = config.archief
    return {
        "titel": texts.document_title(tafel.afkorting, year),
        "ondertitel": tafel.naam,
        "onderwerp": texts.document_subject(tafel.naam, year),
        "trefwoorden": [tafel.afkorting, *texts.KEYWORDS],
        "archiefvormer": about.archiefvormer if about else "",
        "waarschuwing": "",
        "voet": texts.footer(dates.moment(made, config.zone)),
        "toelichting": texts.INTRODUCTION,
        "feiten": [
            *([(texts.FORMED_BY, about.archiefvormer)] if about else []),
            (texts.MADE_ON, dates.moment(made, config.zone)),
            (texts.HOLDS, texts.counted(len(meetings), writer.decisions, writer.points)),
        ],
        "woorden": texts.DOCUMENT,
        "vergaderingen": meetings,
    }


class _Writer:
    """The rows of one tafel and year, put together per meeting."""

    def __init__(self, session: Session, config: Config, bereik: Bereik) -> None:
        self.config = config
        self.meetings = sorted(gegevens.vergaderingen(session, bereik), key=_by_day)
        self._agenda = _grouped(gegevens.agendapunten(session, bereik), "vergadering_id")
        self._present = _grouped(gegevens.aanwezigheid(session, bereik), "vergadering_id")
        self._decisions = _grouped(gegevens.besluiten(session, bereik), "vergadering_id")
        self._points = _grouped(gegevens.actiepunten(session, bereik), "vergadering_id")
        self._notes = _grouped(gegevens.notities(session, bereik), "vergadering_id")
        self._reports = _grouped(gegevens.terugkoppelingen(session, bereik), "actie_id")
        self._steps: dict[int, list[tuple[datetime, str]]] = {}
        for id_, op, wat in gegevens.verloop(session, bereik):
            self._steps.setdefault(id_, []).append((op, wat))
        self.decisions = sum(map(len, self._decisions.values()))
        self.points = sum(map(len, self._points.values()))
        self._numbers = {row["id"]: row["referentie"] for rows in self._decisions.values() for row in rows}

    def meeting(self, row: Row) -> Row:
        id_ = row["id"]
        items = sorted(self._agenda.get(id_, ()), key=lambda item: int(item["volgorde"]))
        titles = {item["id"]: item["titel"] for item in items}
        return {
            "titel": texts.meeting_title(_day(row["datum"])),
            "feiten": self._facts(row),
            "agenda": [f"{item['nummer'] or item['volgorde']}. {item['titel']}" for item in items],
            "aanwezig": [_presence(slot) for slot in self._present.get(id_, ())],
            "besluiten": [self._decision(b, titles) for b in _in_order(self._decisions.get(id_, ()))],
            "punten": [self._point(a, titles) for a in _in_order(self._points.get(id_, ()))],
            "notities": [
                {"bij": titles.get(note["agendapunt_id"], ""), "tekst": note["tekst"]}
                for note in self._notes.get(id_, ())
            ],
        }

    def _facts(self, row: Row) -> list[tuple[str, str]]:
        begin, eind = _time(row["begin"]), _time(row["eind"])
        found = [
            (texts.REFERENCE, row["referentie"]),
            (texts.WHEN, dates.time_range(begin, eind) if begin else ""),
            (texts.WHERE, row["locatie"] or ""),
            (texts.STATE, texts.MEETING_STATES.get(row["status"], row["status"])),
            (texts.REASON, row["reden"] or ""),
        ]
        return [(name, value) for name, value in found if value]

    def _decision(self, row: Row, titles: dict[int, str]) -> Row:
        if row["status"] == WIPED:
            return {
                "nummer": f"B{row['nummer']}",
                "tekst": texts.WIPED,
                "bij": [],
                "stand": texts.WIPED_STATE,
            }
        successor = self._numbers.get(row["vervangen_door_id"] or 0, "")
        extra = [
            (texts.AGENDA_ITEM, titles.get(row["agendapunt_id"], "")),
            (texts.REPLACED_BY, successor),
            (texts.REASON, row["reden"] or ""),
        ]
        stand = texts.decision_state(row["status"], row["procedureel"])
        return {"nummer": f"B{row['nummer']}", "tekst": row["tekst"], "bij": _named(extra), "stand": stand}

    def _point(self, row: Row, titles: dict[int, str]) -> Row:
        number = f"A{row['nummer']}"
        if row["status"] == WIPED:
            gone = {"kop": "", "tekst": texts.WIPED, "bij": [], "verloop": [], "heel": True, "wie": ""}
            return gone | {"nummer": number, "termijn": "", "stand": texts.WIPED_STATE}
        regio = self.config.regios[row["regio"]].naam if row["regio"] in self.config.regios else row["regio"]
        kind = texts.KINDS[row["soort"]]
        extra = [
            (texts.AGENDA_ITEM, titles.get(row["agendapunt_id"], "")),
            (texts.ASKED_BY, row["ingebracht_door"] or ""),
            (texts.CONDITION, row["voorwaarde"] or ""),
            (texts.ANSWER, row["antwoord"] or ""),
            (texts.REASON, row["reden"] or ""),
        ]
        due, course, more = _day(row["termijn"]), self._course(row), _named(extra)
        texts_ = [row["tekst"], *(part["tekst"] for part in (*more, *course))]
        return {
            "nummer": number,
            "kop": ", ".join(part for part in (kind, regio, row["gemeente"]) if part),
            "tekst": row["tekst"],
            "bij": more,
            "verloop": course,
            "heel": sum(len(text) + 80 * text.count("\n") + 40 for text in texts_) < ON_ONE_PAGE,
            "wie": ", ".join(row["eigenaars"]) or texts.NOBODY,
            "termijn": dates.long_date(due) if due else row["termijn_tekst"] or texts.NO_DATE,
            "stand": texts.point_state(row["status"], row["soort"]),
        }

    def _course(self, row: Row) -> list[Row]:
        """What was told of a point and what became of it, day by day."""
        told = self._reports.get(row["id"], ())
        steps = [
            (datetime.fromisoformat(r["op"]), texts.report(r["tekst"], r["stand"], r["namens"])) for r in told
        ]
        steps += [(op, texts.step(wat)) for op, wat in self._steps.get(row["id"], ())]
        steps.sort(key=lambda step: step[0])
        zone = self.config.zone
        return [{"dag": dates.long_date(op.astimezone(zone).date()), "tekst": text} for op, text in steps]


def _presence(slot: Row) -> list[str]:
    name = texts.MASKED if slot["gelakt"] else slot["naam"] or ""
    return [
        name,
        slot["delegatie"],
        slot["organisatie"] or "",
        texts.PRESENCE.get(slot["status"], slot["status"]),
    ]


def _named(pairs: Iterable[tuple[str, str]]) -> list[Row]:
    return [{"naam": name, "tekst": text} for name, text in pairs if text]


def _grouped(rows: Iterable[Row], key: str) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {}
    for row in rows:
        found.setdefault(row[key], []).append(row)
    return found


def _in_order(rows: Sequence[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: int(row["nummer"]))


def _by_day(row: Row) -> tuple[str, int]:
    return row["datum"] or "", row["id"]


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def _time(value: str | None) -> time | None:
    return time.fromisoformat(value) if value else None
