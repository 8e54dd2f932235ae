"""Until when a point is put off: '2 weken', 'tot 1 april', and why. Two days that differ are asked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot import dates
from bot.errors import UserError
from bot.invoer.fields import deadline
from bot.invoer.model import NextMeeting
from bot.invoer.uitstel import LONGEST, readings, reason_behind, split_reason, whole_reason
from bot.kalender import Kalender
from bot.texts import acties as texts

_TO = re.compile(r"^(?:tot(?: en met)?|t/m|naar|met|op)(?:\s+|$)", re.IGNORECASE)
_NUMBER = (
    r"(?:\d{1,3}(?:,5)?|een|één|anderhalf|anderhalve|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|"
    r"twaalf|veertien)"
)
_LENGTH = (
    rf"(?:nog )?({_NUMBER}(?:\s(?:half|halve|paar|(?:à|of|tot)\s{_NUMBER}))?\s*"
    r"(?:dag|dagen|werkdag|werkdagen|week|wk|weken|maand|mnd|maanden|kwartaal|kwartalen|jaar))"
)
_SPAN = re.compile(_LENGTH, re.IGNORECASE)
_SPAN_WITHIN = re.compile(rf"(?<![\w,.-]){_LENGTH}(?!\w)", re.IGNORECASE)
_OPEN_END = re.compile(
    r"(?<!\w)(?:tot\s)?(?:nadere?\s(?:order|bericht)|(?:voor\s)?onbepaalde\stijd)(?!\w)", re.IGNORECASE
)
_BETWEEN = re.compile(
    r"[\s,;:.()/=–-]*"
    r"(?:(?:tot(?: en met)?|t/m|naar|met|op|uiterlijk|dus|dat is|d\.?w\.?z|of(?:wel)?|en|maar)\b"
    r"[\s,;:.()/=–-]*)*",
    re.IGNORECASE,
)
_HOUR = re.compile(r"\s(?:om |voor )?\d{1,2}(?:[:.]\d\d(?:\s?u(?:ur)?)?|\s?u(?:ur)?)\b", re.IGNORECASE)
_PAUSE = re.compile(r"[\s)]*(?:$|[,;:.(–\n-])")
_AROUND = " ,;:.–-()\n"


@dataclass(frozen=True)
class Uitstel:
    """Until which day, the words that stay with it, and why; '' where that is not said."""

    termijn: date
    termijn_tekst: str | None
    reden: str


@dataclass(frozen=True)
class Einde:
    """One way in which a line says until when. `dag` is None for 'tot nader order'."""

    woorden: str
    dag: date | None
    begin: int
    eind: int
    is_length: bool = False


class Tegenspraak(UserError):
    """Two ends that differ, with the reason that stood behind them."""

    def __init__(self, eerste: Einde, tweede: Einde, reden: str) -> None:
        said = [(each.woorden, each.dag) for each in (eerste, tweede)]
        super().__init__(texts.two_ends(said), field="termijn")
        self.einden = (eerste, tweede)
        self.reden = reden


@dataclass(frozen=True)
class _Known:
    """What a length counts from and a day is read with. `had`: the date that the point has."""

    today: date
    had: date | None
    kalender: Kalender
    next_meeting: NextMeeting

    def length(self, words: str) -> date | None:
        """The end of '2 weken': from the date it had, or from today when that passed."""
        return self.read(f"over {words}", max(self.had or self.today, self.today))[0]

    def read(self, words: str, since: date) -> tuple[date | None, str | None, str | None]:
        return deadline(words, since, self.kalender, self.next_meeting)


def says_when(asked: str) -> bool:
    """Whether `asked` says more than 'tot' and why."""
    return bool(_TO.sub("", split_reason(asked)[0]))


def until(
    asked: str, today: date, had: date | None, kalender: Kalender, next_meeting: NextMeeting
) -> Uitstel:
    """A reason that no word announces is what stands behind the day. Raises Tegenspraak where two days are
    said, UserError where none is."""
    known = _Known(today, had, kalender, next_meeting)
    when, why = split_reason(asked)
    agreed = _agreed(when, why, known)
    return agreed or _read(asked, when, why, known)


def _agreed(when: str, why: str, known: _Known) -> Uitstel | None:
    """The day that `when` says twice, '2 weken, tot 4 februari'; None when it is said once."""
    ends = _ends(when, known)
    if len(ends) > 1 and ends[0].dag is not None and ends[0].dag == known.had and not ends[0].is_length:
        ends = ends[1:]  # 'van 21 januari naar 4 februari'
    if len(ends) < 2:
        return None
    reason = why or when[ends[-1].eind :].strip(_AROUND)
    other = next((end for end in ends if end.dag != ends[0].dag), None)
    if other or ends[0].dag is None:
        raise Tegenspraak(ends[0], other or ends[1], reason)
    named = next((_TO.sub("", end.woorden) for end in ends if not end.is_length), None)
    return Uitstel(ends[0].dag, None if named == ends[0].dag.isoformat() else named, reason)


def _ends(when: str, known: _Known) -> list[Einde]:
    """The ends that `when` begins with, nothing between them; what opens a sentence behind them ('op 1 maart
    volgt de raming') is none."""
    front, at = when[:LONGEST], 0
    ends: list[Einde] = []
    for end in _all_ends(front, known):
        if not _BETWEEN.fullmatch(front, at, end.begin):
            break
        ends.append(end)
        hour = _HOUR.match(front, end.eind)
        at = hour.end() if hour else end.eind
    if len(ends) > 1 and not _PAUSE.match(front, at):
        ends.pop()
    return ends


def _all_ends(front: str, known: _Known) -> Iterator[Einde]:
    """Every end in `front`, in order and without overlap, up to what hangs on an event."""
    found = [
        (reading.start, reading.end, reading)
        for reading in _readings(front, known)
        if not _OPEN_END.fullmatch(reading.text)
    ]
    rest: list[tuple[int, int, dates.Reading | None]] = list(found)
    for pattern in (_SPAN_WITHIN, _OPEN_END):
        rest += [
            (match.start(), match.end(), None)
            for match in pattern.finditer(front)
            if not any(begin < match.end() and match.start() < end for begin, end, _ in found)
        ]
    for begin, end, reading in sorted(rest, key=lambda each: each[:2]):
        words = front[begin:end]
        if reading is None:
            span = _SPAN.fullmatch(words)
            try:
                yield Einde(words, known.length(span[1]) if span else None, begin, end, span is not None)
            except UserError:  # 'een paar weken'
                return
        elif reading.value is None or reading.reference:
            return
        else:
            yield Einde(words, reading.value, begin, end)


def _readings(front: str, known: _Known) -> list[dates.Reading]:
    """The days in `front`. Of '2 weken 4 februari' the 'weken' belong to the length: it is of no week 4."""

    def read(text: str) -> list[dates.Reading]:
        return dates.find_all(
            text, known.today, werkdagen=known.kalender.werkdagen, next_meeting=known.next_meeting
        )

    found, text = read(front), front
    for span in _SPAN_WITHIN.finditer(front):
        if any(_takes_its_unit(reading, span, front) for reading in found):
            text = f"{text[: span.start()]}{'|' * len(span[0])}{text[span.end() :]}"
    return found if text == front else read(text)


def _takes_its_unit(reading: dates.Reading, span: re.Match[str], front: str) -> bool:
    if reading.start == span.start():  # 'een week 28', not '2 weken na de zomer'
        return front[span.end() : reading.end].lstrip()[:1].isdigit()
    return span.start() < reading.start < span.end()


def _read(asked: str, when: str, why: str, known: _Known) -> Uitstel:
    partly: Uitstel | None = None
    mistake = UserError(texts.POSTPONE_TO)
    for words, behind in [(when, "")] if why else readings(when):
        plain = _TO.sub("", words)
        span = _SPAN.fullmatch(plain)
        try:
            due, said = (known.length(span[1]), None) if span else known.read(plain, known.today)[:2]
        except UserError as error:
            mistake = error if words == when else mistake
            continue
        if due and (span or said is None or said == plain):
            return Uitstel(due, said, why or behind)
        if due and said and partly is None:
            behind = reason_behind(plain, said)
            partly = Uitstel(due, said, (whole_reason(asked, when, why) if behind else why) or behind)
    if partly is None:
        raise mistake
    return partly
