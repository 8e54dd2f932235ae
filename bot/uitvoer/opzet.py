"""The draft minutes and the lists put in words, the same for every kind of file.

The layout is one that bot/verslag reads back (eigen/): headings, '[A1]' in front of what was noted, and the
columns of the tables are what it goes by.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot import dates
from bot.config import Config
from bot.models import Vergadering
from bot.readmodels import Aanwezige, Actieregel, Besluitregel, Bespreking, Conceptverslag, Voorlezing
from bot.texts import acties as acties_texts
from bot.texts import uitvoer as texts
from bot.texts import voorlezen
from bot.texts.vergaderingen import OTHERS
from bot.uitvoer import inweven
from bot.uitvoer.blad import Alinea, Blad, Deel, Onderdeel, Opsomming, Punt, Tabel
from bot.views.terugkoppeling import spoken
from bot.zetwerk import NO_TEXT

ATTENDANCE_WIDTHS = (27, 26, 22, 19, 17)
DECISIONS_WIDTHS = (8, 65, 27)
ACTIONS_WIDTHS = (7, 17, 36, 18, 22, 16)
LONE_ACTIONS_WIDTHS = (58, 125, 285, 135, 140, 160, 160, 182, 155)
Facts = Sequence[tuple[str, str | None]]


@dataclass(frozen=True)
class Gemaakt:
    """For whom and when a document is made."""

    config: Config
    op: datetime

    def day_of(self, moment: datetime) -> date:
        return moment.astimezone(self.config.zone).date()


def concept(told: Conceptverslag, made: Gemaakt) -> Blad:
    """The draft minutes of one meeting."""
    facts = [
        (texts.STATUS, texts.concept(told.versie)),
        *_when_and_where(told.overzicht.vergadering),
        (texts.CONTACT, told.contact),
        (texts.CHANGE, "; ".join(dict.fromkeys(told.aanpassingen))),
    ]
    page = _page(
        texts.TITLE,
        told.overzicht.vergadering,
        facts,
        [
            Onderdeel(texts.ATTENDANCE, 2, (_attendance(told.deelnemers),)),
            Onderdeel(texts.REPORTED, 2, _reported(told.eerder, made)),
            *_discussed(told.overzicht.besprekingen, made.config),
            Onderdeel(texts.DECISIONS, 2, (_decisions(told.besluiten),)),
            Onderdeel(texts.ACTIONS, 2, (_actions(told.acties),)),
            Onderdeel(texts.NEXT, 2, (Alinea(_next(told.volgende)),)),
        ],
        made,
    )
    return inweven.with_notes(page, told.noten, made.config.zone)


def actielijst(told: Conceptverslag, made: Gemaakt) -> Blad:
    """On its own a list tells all there is to a point: it has no agendapunt to stand under as well."""
    list_ = Onderdeel(texts.ACTIONS, 2, (_lone_actions(told.acties, made.config),))
    return replace(_list(texts.ACTIONS_TITLE, told, list_, made), liggend=True)


def besluitenlijst(told: Conceptverslag, made: Gemaakt) -> Blad:
    list_ = Onderdeel(texts.DECISIONS, 2, (_decisions(told.besluiten),))
    return _list(texts.DECISIONS_TITLE, told, list_, made)


def _list(what: str, told: Conceptverslag, list_: Onderdeel, made: Gemaakt) -> Blad:
    meeting = told.overzicht.vergadering
    facts = [*_when_and_where(meeting), (texts.AS_OF, dates.moment(made.op, made.config.zone))]
    return _page(what, meeting, facts, [list_], made)


def _page(what: str, meeting: Vergadering, facts: Facts, parts: Sequence[Onderdeel], made: Gemaakt) -> Blad:
    config, tafel = made.config, made.config.tafels[meeting.tafel]
    return Blad(
        titel=texts.title(what, tafel.naam),
        onderwerp=texts.subject(what, tafel.naam, meeting.datum),
        auteur=config.archief.archiefvormer if config.archief else texts.AUTHOR,
        trefwoorden=(tafel.afkorting, *texts.KEYWORDS),
        kenmerk=meeting.referentie,
        feiten=tuple((name, _in_one_line(value)) for name, value in facts if value),
        onderdelen=tuple(parts),
        voet=texts.footer(meeting.referentie, dates.moment(made.op, config.zone)),
        bladwoorden=texts.PAGE_WORDS,
        gemaakt=made.op,
    )


def _when_and_where(meeting: Vergadering) -> Facts:
    hours = dates.time_range(meeting.begin, meeting.eind) if meeting.begin else None
    return [
        (texts.DAY, dates.long_day(meeting.datum) if meeting.datum else None),
        (texts.HOURS, hours),
        (texts.PLACE, meeting.locatie),
        (texts.REFERENCE, meeting.referentie),
    ]


def _attendance(people: Sequence[Aanwezige]) -> Deel:
    """Delegation by delegation, in the order they were first named; who is of none comes last."""
    if not people:
        return Alinea(texts.NO_ATTENDANCE)
    order = {name: place for place, name in reversed(list(enumerate(who.delegatie for who in people)))}
    rows = tuple(
        _row(
            who.delegatie,
            texts.MASKED if who.gelakt else " ".join(part for part in (who.aanhef, who.naam) if part),
            who.organisatie,
            who.rollen,
            texts.PRESENCE.get(who.status, who.status),
        )
        for who in sorted(people, key=lambda who: (who.delegatie == OTHERS, order[who.delegatie]))
    )
    return Tabel(texts.ATTENDANCE, texts.ATTENDANCE_HEAD, ATTENDANCE_WIDTHS, rows)


def _reported(told: Voorlezing, made: Gemaakt) -> tuple[Deel, ...]:
    """How the points of earlier meetings stood, in the sentences that are read aloud at the opening."""
    today = made.day_of(told.op or made.op)
    rows = [*told.open, *told.afgerond]
    if not rows:
        return (Alinea(texts.NOTHING_REPORTED),)
    sentences = (f"{reference(row)}: {voorlezen.sentence(spoken(row), today)}" for row in rows)
    rest = told.totaal - len(told.open)
    more = (Alinea(texts.more_open(rest)),) if rest > 0 else ()
    return Alinea(texts.reported_as_of(today)), Opsomming(tuple(map(clean, sentences))), *more


def reference(row: Actieregel) -> str:
    """'17-12/A1'."""
    return f"{dates.short_date(row.datum)}/A{row.nummer}" if row.datum else f"{row.vergadering}/A{row.nummer}"


def _discussed(found: Sequence[Bespreking], config: Config) -> list[Onderdeel]:
    if not found:
        return [Onderdeel(texts.DISCUSSED, 2, (Alinea(texts.NO_AGENDA),))]
    return [Onderdeel(texts.DISCUSSED, 2, ()), *(_under_item(about, config) for about in found)]


def _under_item(about: Bespreking, config: Config) -> Onderdeel:
    item = about.agendapunt
    head = texts.item(item.nummer or str(item.volgorde), clean(item.titel)) if item else texts.ELSEWHERE
    parts: list[Deel] = []
    if about.notities:
        parts.append(Opsomming(tuple(map(clean, about.notities))))
    parts += [Punt(f"B{row.nummer}", texts.DECISION, _in_one_line(row.tekst)) for row in about.besluiten]
    parts += [_point(row, config) for row in sorted(about.acties, key=lambda row: row.nummer)]
    return Onderdeel(
        head, 3, tuple(parts) or (Alinea(texts.NOTHING_UNDER),), f"agendapunt_{item.volgorde}" if item else ""
    )


def _point(row: Actieregel, config: Config) -> Punt:
    more = (
        (texts.ASKED_BY, row.ingebracht_door),
        (texts.REGION, _region(row, config)),
        (texts.MUNICIPALITY, row.gemeente),
        (texts.ANSWER, row.antwoord),
    )
    about = tuple((name, _in_one_line(value)) for name, value in more if value)
    return Punt(f"A{row.nummer}", acties_texts.KINDS[row.soort], _in_one_line(row.tekst), about)


def _region(row: Actieregel, config: Config) -> str | None:
    return config.regios[row.regio].naam if row.regio in config.regios else row.regio


def _decisions(rows: Sequence[Besluitregel]) -> Deel:
    if not rows:
        return Alinea(texts.NO_DECISIONS)
    return Tabel(
        texts.DECISIONS,
        texts.DECISIONS_HEAD,
        DECISIONS_WIDTHS,
        tuple(_row(f"B{row.nummer}", row.tekst, _decision_state(row)) for row in rows),
        tuple(f"B{row.nummer}" for row in rows),
    )


def _decision_state(row: Besluitregel) -> str:
    return texts.decision_state(row.status, row.procedureel, row.reden, row.vervangen_door)


def _actions(rows: Sequence[Actieregel]) -> Deel:
    return _points(rows, texts.ACTIONS_HEAD, ACTIONS_WIDTHS, _action)


def _lone_actions(rows: Sequence[Actieregel], config: Config) -> Deel:
    return _points(rows, texts.LONE_ACTIONS_HEAD, LONE_ACTIONS_WIDTHS, lambda row: _lone_action(row, config))


def _points(
    rows: Sequence[Actieregel],
    head: tuple[str, ...],
    widths: tuple[int, ...],
    cells: Callable[[Actieregel], tuple[str, ...]],
) -> Deel:
    if not rows:
        return Alinea(texts.NO_ACTIONS)
    return Tabel(
        texts.ACTIONS, head, widths, tuple(map(cells, rows)), tuple(f"A{row.nummer}" for row in rows)
    )


def _action(row: Actieregel) -> tuple[str, ...]:
    return _row(
        f"A{row.nummer}",
        acties_texts.KINDS[row.soort],
        row.tekst,
        texts.names([who.naam for who in row.eigenaars]),
        texts.due(row.termijn, row.termijn_tekst, row.voorwaarde),
        texts.state(row.status, row.soort, row.reden),
    )


def _lone_action(row: Actieregel, config: Config) -> tuple[str, ...]:
    nummer, soort, tekst, wie, termijn, state = _action(row)
    asked_by, region, town = _row(row.ingebracht_door, _region(row, config), row.gemeente)
    if row.antwoord and row.status != "vervallen":  # with that stands why
        [state] = _row(texts.state(row.status, row.soort, row.antwoord))
    return nummer, soort, tekst, asked_by, wie, region, town, termijn, state


def _row(*cells: str | None) -> tuple[str, ...]:
    return tuple(clean(cell or "") or texts.NONE for cell in cells)


def _next(meeting: Vergadering | None) -> str:
    if meeting is None or meeting.datum is None:
        return texts.NOT_PLANNED
    hours = dates.time_range(meeting.begin, meeting.eind) if meeting.begin else None
    return clean(", ".join(_said(dates.long_day(meeting.datum), hours, meeting.locatie)))


def _said(*parts: str | None) -> Iterable[str]:
    return (part for part in parts if part)


def _in_one_line(text: str) -> str:
    """As a point, or what is said of it, is read back: a line below it is one of its own."""
    return clean(text).replace("\n", " ")


def clean(text: str) -> str:
    """`text` without what is no text, every line with single spaces."""
    lines = (" ".join(line.split()) for line in NO_TEXT.sub("", text).split("\n"))
    return "\n".join(line for line in lines if line)
