"""One typed line about a point → its fields: `COA: nareizigers in Blaricum, gooi, uiterlijk 15 februari`.

What is understood leaves the text when it stands by itself; what is not understood stays text. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from bot import dates
from bot.errors import UserError
from bot.gebieden import Gebieden
from bot.kalender import Kalender
from bot.texts import acties as texts

NextMeeting = Callable[[str | None], date | None]

_KIND = re.compile(
    r"^\s*(?P<soort>actiepunt|actie|toezegging|belofte|vraag|open vraag)(?:\s+(?:van|door|aan)\b)?\s*"
    r"(?P<naam>[^:\n]{0,60}?)\s*:\s*",
    re.IGNORECASE,
)
_KINDS = {"belofte": "toezegging", "open vraag": "vraag", "actie": "actiepunt"}
_OWNER = re.compile(r"^\s*(?P<naam><@[UW][A-Z0-9]+(?:\|[^>]*)?>|[^:\n<>]{1,60}?)\s*:\s+(?=\S)")
_FIELD = re.compile(
    r"(?:^|(?<=[\s,;]))(?P<veld>wie|eigenaar|door wie|termijn|wanneer|deadline|regio|gemeente|soort|van|"
    r"vraagsteller|ingebracht door|antwoord|tekst|voorwaarde)(?P<punt>\s*[:=]\s*|\s+)",
    re.IGNORECASE,
)
_FIELDS = {
    "eigenaar": "wie",
    "door wie": "wie",
    "wanneer": "termijn",
    "deadline": "termijn",
    "van": "ingebracht_door",
    "vraagsteller": "ingebracht_door",
    "ingebracht door": "ingebracht_door",
}
_AND = re.compile(r"\s*(?:,|;|/|\s\+\s|\sen\s)\s*")
_PARTICLES = set("van de den der ter ten te het 't in op la le el von".split())
_BULLET = re.compile(r"^(?:[-*•·–]|\d{1,2}[.)])\s+(?=\S)")
_PLACE_BEHIND = re.compile(r"\s*\(([A-Z][^()]{1,40})\)\s*$")
_TITLES = set("de heer dhr. dhr mw. mw mevr. mevr mevrouw burgemeester wethouder".split())
_NOT_A_NAME = set(
    "iedereen allen alle actie actiepunt afspraak besluit let nb noot opmerking ps punt update vraag ook"
    " stand".split()
)


@dataclass(frozen=True)
class Invoer:
    """The fields of a typed point; names as typed, nothing looked up yet. None or empty: not said."""

    tekst: str
    soort: str | None = None
    wie: tuple[str, ...] = ()
    ingebracht_door: str | None = None
    regio: str | None = None
    gemeente: str | None = None
    termijn: date | None = None
    termijn_tekst: str | None = None
    voorwaarde: str | None = None


def split_names(text: str) -> tuple[str, ...]:
    """'Vollink en mw. Lampen, COA' → its names."""
    return tuple(name for name in (part.strip(" .") for part in _AND.split(text)) if name)


def parse(
    line: str, today: date, kalender: Kalender, gebieden: Gebieden, next_meeting: NextMeeting
) -> Invoer:
    """The fields of a new point in `line`."""
    plain = _BULLET.sub("", " ".join(line.split()))
    found = _owner_in_front(_kind_in_front(Invoer(tekst=plain)))
    found = _owner_by_word(found)
    found = _deadline(found, today, kalender, next_meeting)
    return _place(found, gebieden)


def deadline(
    words: str, today: date, kalender: Kalender, next_meeting: NextMeeting
) -> tuple[date | None, str | None, str | None]:
    """(termijn, termijn_tekst, voorwaarde) of what was filled in as date; UserError when it is none."""
    if not words:
        return None, None, None
    reading = dates.find(words, today, werkdagen=kalender.werkdagen, next_meeting=next_meeting)
    if reading is None or (reading.value is None and not reading.condition and not reading.meeting):
        raise UserError(texts.date_not_understood(words), field="termijn")
    plain = reading.value is not None and words == reading.value.isoformat()
    return reading.value, None if plain or reading.condition else reading.text, reading.condition


def split_fields(text: str) -> dict[str, str]:
    """'wie COA termijn 1 mei' → by field name; '= …' and 'tekst …' take all that follows."""
    if text.startswith("="):
        return {"tekst": text[1:].strip()}
    marks: list[re.Match[str]] = []
    for mark in _FIELD.finditer(text):
        if mark["veld"].casefold() == "van" and mark.start() and not mark["punt"].strip():
            continue  # 'wie Van der Laak': there it is part of a name
        marks.append(mark)
        if mark["veld"].casefold() in ("tekst", "antwoord"):
            break
    if not marks or text[: marks[0].start()].strip(" ,;"):
        return {}
    ends = [m.start() for m in marks[1:]] + [len(text)]
    return {
        _FIELDS.get(m["veld"].casefold(), m["veld"].casefold()): text[m.end() : end].strip(" ,;")
        for m, end in zip(marks, ends, strict=True)
    }


def _kind_in_front(found: Invoer) -> Invoer:
    match = _KIND.match(found.tekst)
    if not match:
        return found
    word, (name, place) = match["soort"].casefold(), _split_place(match["naam"].strip())
    name, _, to = name.partition(" aan ")  # 'vraag van X aan COA: …'
    if name and not _is_name(name):
        return found
    kind = _KINDS.get(word, word)
    rest = replace(found, tekst=found.tekst[match.end() :], soort=kind, gemeente=place)
    if not name:
        return rest
    if kind == "vraag":
        return replace(rest, ingebracht_door=name, wie=split_names(to))
    return replace(rest, wie=split_names(name))


def _owner_in_front(found: Invoer) -> Invoer:
    match = _OWNER.match(found.tekst)
    if not match or found.wie or found.ingebracht_door:
        return found
    name, place = _split_place(match["naam"])
    names = split_names(name)
    if not names or not all(_is_name(name) for name in names):
        return found
    return replace(found, tekst=found.tekst[match.end() :], wie=names, gemeente=place)


def _split_place(name: str) -> tuple[str, str | None]:
    """'Molenbroek (Haarlem)' → the name and what stands behind it; whether that is a place is for _place."""
    match = _PLACE_BEHIND.search(name)
    return (name[: match.start()], match[1]) if match else (name, None)


def _is_name(words: str) -> bool:
    """Whether these words can name a person or organisation: 'mw. Lampen', 'COA', 'Van der Veen'."""
    if words.startswith("<@"):
        return True
    parts = [w for w in words.split() if w.casefold() not in _TITLES]
    if not 1 <= len(parts) <= 5 or parts[0].casefold() in _NOT_A_NAME:
        return False
    return all(w[:1].isupper() or w.casefold() in _PARTICLES for w in parts) or len(parts) == 1


_BY_WORD = re.compile(
    r"(?:^|(?<=[\s,;]))(?:wie|eigenaar|door wie)(?:\s*:\s*|\s+)"
    r"(?P<namen>(?:<@[UW][A-Z0-9]+(?:\|[^>]*)?>|[^\s,;:]+)(?:(?:\s+|\s*,\s*)(?:<@[UW][A-Z0-9]+(?:\|[^>]*)?>|[^\s,;:]+))*)"
)


def _owner_by_word(found: Invoer) -> Invoer:
    """`… wie Vollink en mw. Lampen`: names from the word on, as long as what follows looks like one."""
    match = _BY_WORD.search(found.tekst)
    if not match or found.wie:
        return found
    words, taken = match["namen"].split(" "), 0
    for size in range(min(len(words), 10), 0, -1):
        names = split_names(" ".join(words[:size]).strip(" ,;"))
        if names and all(_is_capital(name) for name in names):
            taken = size
            break
    if not taken:
        return found
    names_text = " ".join(words[:taken])
    start = match.start("namen") + len(names_text)
    before, rest = found.tekst[: match.start()].rstrip(" ,;"), found.tekst[start:].lstrip()
    segment = names_text[-1] in ",;" or rest[:1] in (",", ";")  # a region that stands by itself stays so
    text = f"{before}{', ' if segment else ' '}{rest.lstrip(' ,;:')}".strip(" ,;")
    return replace(found, tekst=text, wie=split_names(names_text.strip(" ,;")))


def _is_capital(name: str) -> bool:
    first = next((w for w in name.split() if w.casefold() not in _TITLES | _PARTICLES), "")
    return _is_name(name) and (first.startswith("<@") or first[:1].isupper())


_LABELLED = re.compile(r"^\s*(?:termijn|wanneer|deadline)\s*:?\s*", re.IGNORECASE)
_LABEL = re.compile(r"(?:^|(?<=[\s,;]))(?:termijn|wanneer|deadline)\s*:?\s*$", re.IGNORECASE)


def _deadline(found: Invoer, today: date, kalender: Kalender, next_meeting: NextMeeting) -> Invoer:
    reading = dates.find(found.tekst, today, werkdagen=kalender.werkdagen, next_meeting=next_meeting)
    if (
        reading is None
        or reading.reference
        or (reading.value is None and not reading.condition and not reading.meeting)
    ):
        return found
    before = _LABEL.sub("", found.tekst[: reading.start]).rstrip(" ,;")
    after = found.tekst[reading.end :].lstrip(" ,;")
    comma = found.tekst[: reading.start].rstrip().endswith(",") or found.tekst[reading.end :].startswith(",")
    text = _tidy(f"{before}{', ' if comma else ' '}{after}")
    if not text:
        return found  # the whole line is a date: then it is the text
    condition = reading.condition
    return replace(
        found,
        tekst=text,
        termijn=reading.value,
        termijn_tekst=None if condition else _LABELLED.sub("", reading.text).strip(" ,;"),
        voorwaarde=condition,
    )


def _tidy(text: str) -> str:
    """Without what a date leaves behind when it goes: '(COA, )', a dash at the end."""
    return re.sub(r"\s*,?\s*\)", ")", re.sub(r"\(\s*[,;]?\s*\)", "", text)).strip(" ,;–-")


def _place(found: Invoer, gebieden: Gebieden) -> Invoer:
    """Region and gemeente: a segment that is just a name leaves the text, one in a sentence stays."""
    segments = found.tekst.split(",") + ([f" {found.gemeente}"] if found.gemeente else [])
    kept: list[str] = []
    regio, gemeente = None, None
    for number, segment in enumerate(segments):
        name = segment.strip()
        matches = [m for m in gebieden.find(name, {"regio", "gemeente"}) if m.how == "exact"] if name else []
        if number and len(matches) == 1 and (regio, gemeente) == (None, None):
            regio = matches[0].key if matches[0].kind == "regio" else None
            gemeente = matches[0].naam if matches[0].kind == "gemeente" else None
        else:
            kept.append(segment)
    text = ",".join(kept).strip(" ,;")
    mentioned = gebieden.find_in_text(" ".join([text, *found.wie]))
    towns = list(dict.fromkeys(m.match.naam for m in mentioned if m.match.kind == "gemeente"))
    regions = list(dict.fromkeys(m.match.key for m in mentioned if m.match.kind == "regio"))
    if gemeente is None and len(towns) == 1:
        own = gebieden.regio_of_gemeente(towns[0]).sleutel
        gemeente = towns[0] if regio in (None, own) else None
    if regio is None and gemeente:
        regio = gebieden.regio_of_gemeente(gemeente).sleutel
    elif regio is None:
        whole = {*regions, *(gebieden.regio_of_gemeente(town).sleutel for town in towns)}
        regio = whole.pop() if len(whole) == 1 else None
    return replace(found, tekst=text, regio=regio, gemeente=gemeente)
