"""Fields announced by a word: 'wie Vollink', 'waar: Blaricum', 'termijn eind maart', 'door COA'."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.invoer import deadlines
from bot.invoer.model import BREAK, KINDS, Draft
from bot.invoer.names import NOBODY, is_certain, is_name, leading_names, says, split_names
from bot.texts import invoer as texts

SOORTEN = ("actiepunt", "toezegging", "vraag", *KINDS)
_MARK = re.compile(
    rf"(?:^|(?<=[\s,;({BREAK}]))(?P<label>door wie|ingebracht door|vraagsteller|eigenaar|actiehouder|trekker|"
    r"verantwoordelijke?|wie|wat|waar|"
    r"wanneer|termijn|deadline|regio|gemeente|soort|door|van|aan)(?P<punt>\s*[:=]\s*|\s+)",
    re.IGNORECASE,
)
_STOP = re.compile(rf"[,;()\[\]{BREAK}]|\s[-–—]\s|$")
_WHAT = re.compile(rf"(?:^|(?<={BREAK}))[\s,;]*wat(?:\s*[:=]\s*|\s+)", re.IGNORECASE)
_NEXT_LABEL = r"[\s,;](?:wat|waar|wanneer|termijn|deadline|regio|gemeente|soort|wie)\s*[:=]"
_PHRASE_END = re.compile(rf"[()\[\]{BREAK}]|\s[-–—]\s|{_NEXT_LABEL}|:\s|$", re.IGNORECASE)
_MOST_PLACE_WORDS = 5
_MOST_MARKS = 20  # and so many characters behind each: reading stays linear in the length of the line
_MOST_VALUE = 200
_BY = re.compile(rf"(?:^|(?<=\s))(?P<voor>\S+\s)?door\s(?P<namen>[^,;(){BREAK}]{{1,120}})", re.IGNORECASE)
_DONE = re.compile(r"(?:\w*ge\w+(?:d|t|en)|(?:be|ver|ont|her|er)\w+(?:d|t))", re.IGNORECASE)


def take(draft: Draft) -> None:
    """Take every announced field out of the text, the last first: what a field says ends where the next
    begins. A word that announces nothing readable stays text."""
    took = False
    for mark in reversed(list(_MARK.finditer(draft.tekst))[-_MOST_MARKS:]):
        label, colon = mark["label"].casefold(), bool(mark["punt"].strip())
        if label == "wat" or (label in ("van", "door", "aan") and not colon):
            continue
        end = _READERS[label](draft, mark.end(), colon)
        if end:
            draft.cut(mark.start(), end)
            took = True
    if took or re.match(r"wat\s*[:=]", draft.tekst, re.IGNORECASE):  # 'wat kost het?' asks something
        draft.tekst = _WHAT.sub(BREAK, draft.tekst)


def take_door(draft: Draft) -> None:
    """'nareizigers inventariseren door COA en AenM': at the end of a phrase, by somebody who can do it; not
    'het voorstel dat is gemaakt door COA'."""
    match = next(iter(reversed(list(_BY.finditer(draft.tekst)))), None)
    if match is None or draft.wie:
        return
    names, before = split_names(match["namen"]), (match["voor"] or "").strip()
    known = draft.known.names
    if _DONE.fullmatch(before) or any(draft.known.place(name) for name in names):
        return
    does = before.endswith(("en", "aan", "gaan", "zien")) or before == ""
    sure = all(is_certain(name, known) for name in names)
    if names and (sure or (does and all(is_name(name, known) for name in names))):
        draft.wie = names
        draft.cut(match.end("voor") if match["voor"] else match.start(), match.end())


def _in_sentence(text: str, start: int) -> bool:
    """Whether words come directly before the label that ends at `start`."""
    before = text[:start].rstrip().rpartition(" ")[0].rstrip(" ")
    return before != "" and before[-1] not in f",;:{BREAK}"


def _until_stop(text: str, start: int) -> int:
    found = _STOP.search(text, start)
    return found.start() if found else len(text)


def _owner(draft: Draft, start: int, colon: bool) -> int:
    text = draft.tekst
    size = leading_names(_phrase(text, start), draft.known.names)
    if not colon and _in_sentence(text, start) and says(text[start + size :].lstrip(" ,")):
        return 0  # 'nagaan wie COA kan vervangen'
    if not size and colon:  # 'wie: vollink': whoever writes the field knows it is a name
        stop = _until_stop(text, start)
        size = stop - start if re.fullmatch(r"[^\W\d_][\w'-]{1,40}\s*", text[start:stop]) else 0
    if size:
        draft.wie = (*split_names(text[start : start + size].strip(" ,;")), *draft.wie)
    return start + size if size else 0


def _answerer(draft: Draft, start: int, colon: bool) -> int:
    """A question is put to somebody; 'brief sturen aan: COA' is somebody's work."""
    return _owner(draft, start, colon) if draft.soort == "vraag" else 0


def _asker(draft: Draft, start: int, colon: bool) -> int:
    size = leading_names(_phrase(draft.tekst, start), draft.known.names)
    if not size or draft.ingebracht_door:
        return 0
    set_askers(draft, split_names(draft.tekst[start : start + size]))
    return start + size


def set_askers(draft: Draft, names: tuple[str, ...]) -> None:
    """A point has one asker: of several the first, and the others are kept in the text."""
    draft.ingebracht_door = names[0]
    if names[1:]:
        others = ", ".join(names[1:])
        draft.tekst = f"{draft.tekst} {texts.also_asked_by(others)}"
        draft.warnings.append(texts.one_asker(names[0], others))


def _place(draft: Draft, start: int, colon: bool) -> int:
    """Without a colon it may be a word of the sentence ('de regio Gooi wil …'): its name closes a phrase."""
    text, stop = draft.tekst, _until_stop(draft.tekst, start)
    ends = [start + match.end() for match in re.finditer(r"\S+", text[start:stop])][:_MOST_PLACE_WORDS]
    before = text[:start].rstrip().split(" ")
    if not colon and len(before) > 1 and before[-2].casefold() in ("de", "het", "in", "van", "per", "elke"):
        return 0
    for end in reversed(ends):
        place = draft.known.place(text[start:end])
        if place and (colon or not text[end:stop].strip()):
            draft.places.append(place)
            return end
    if colon and stop > start:
        draft.warnings.append(texts.not_a_place(text[start:stop].strip()))
    return 0


def _deadline(draft: Draft, start: int, colon: bool) -> int:
    stop = draft.tekst.find(BREAK, start, start + _MOST_VALUE)
    end = deadlines.take_front(draft, start, stop if stop >= 0 else start + _MOST_VALUE)
    if not end and colon and not draft.has_deadline:
        words = draft.tekst[start : _until_stop(draft.tekst, start)].strip()
        if words.casefold() in NOBODY:
            return start + len(words)
        if words:
            draft.warnings.append(texts.not_a_date(words))
    return end


def _kind(draft: Draft, start: int, colon: bool) -> int:
    for kind in SOORTEN:
        end = start + len(kind)
        if draft.tekst[start:end].casefold() == kind and not draft.tekst[end : end + 1].isalnum():
            draft.soort = draft.soort or KINDS.get(kind, kind)
            return end
    return 0


def _phrase(text: str, start: int) -> str:
    """What a name may stretch over: commas are between names too, a dash or bracket ends them."""
    stop = _PHRASE_END.search(text, start)
    return text[start : min(stop.start() if stop else len(text), start + _MOST_VALUE)]


_Reader = Callable[[Draft, int, bool], int]
_READERS: dict[str, _Reader] = {
    **dict.fromkeys(("wie", "eigenaar", "actiehouder", "trekker", "verantwoordelijk"), _owner),
    **dict.fromkeys(("verantwoordelijke", "door wie", "door"), _owner),
    **dict.fromkeys(("van", "vraagsteller", "ingebracht door"), _asker),
    "aan": _answerer,
    **dict.fromkeys(("waar", "regio", "gemeente"), _place),
    **dict.fromkeys(("termijn", "wanneer", "deadline"), _deadline),
    "soort": _kind,
}
