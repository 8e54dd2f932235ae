"""Points and decisions that somebody typed in the running text of a draft: 'Actie: …', '[nieuw] Besluit: …'.

A line that reads like one is a note all the same where the register has it as a note.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from sqlmodel import Session

from bot import invoer, personen
from bot.config import Config
from bot.gebieden import Gebieden
from bot.kalender import Kalender
from bot.patronen import later
from bot.verslag.eigen import koppelen
from bot.verslag.eigen.lezen import NOTED
from bot.verslag.eigen.stukken import Stuk
from bot.verslag.eigen.typografie import plain
from bot.verslag.voorstel import Actie, Besluit, Notitie, Soort, Voorstel

_BULLET = later(r"[-–—•*]\s{1,3}")
_LINE = later(
    r"(?:\[(?P<haak>[^\[\]]{1,12})\]\s?)?(?:nieuwe?\s)?(?P<soort>besluit|actiepunt|actie|toezegging|vraag)"
    r"(?P<wie>(?:\s(?!(?:in|op|uit|bij|te)\b)[^:\n\d]{1,60})?)\s?:\s?(?P<tekst>\S.*)",
    re.IGNORECASE,
)
_NUMBERED = later(r"\[(?P<haak>[AB]\s?\d{1,6})\]:?\s(?P<tekst>\S.*)", re.IGNORECASE)
_KEY = later(r"(?P<letter>[AB])\s?(?P<nummer>[1-9]\d{0,5})", re.IGNORECASE)
_NOTHING = later(  # 'Besluit: geen.', 'Actie: is gedaan.'
    r"(?:geen(?: (?:nieuwe? )?(?:acties?|actiepunt(?:en)?|besluit(?:en)?))?|n\.?v\.?t|nihil|volgt|zie .{1,60}"
    r"|(?:is )?(?:afgerond|gedaan|klaar|vervallen))\W{0,3}",
    re.IGNORECASE,
)
_ANSWERED = "antwoord:"  # in a question that has its answer
_KINDS: dict[str, Soort] = {"toezegging": "toezegging", "vraag": "vraag"}
_MOST_NAMED = 6  # words in front that may be names: 'Van der Laak en mw. Pos'


@dataclass(frozen=True)
class _Regel:
    """`letter`: of a decision B, of a point A. `wie`: what stands between the label and its colon."""

    letter: str
    soort: Soort
    nummer: str | None
    wie: str
    tekst: str
    has_label: bool


def taken_out(session: Session, config: Config, voorstel: Voorstel, bekend: Sequence[Stuk]) -> Voorstel:
    """`voorstel` with what was typed so as points and decisions, behind those that it has."""
    lines = {place: line for place, note in enumerate(voorstel.notities) if (line := _line_of(note))}
    if not lines:
        return voorstel
    noted = [each for each in bekend if each.soort == "notitie" and _read(each.herken)]
    asked = [Stuk("notitie", voorstel.notities[place].tekst, {}, place) for place in lines]
    stays = {read.plek for read, known in koppelen.pair(asked, noted) if read and known}
    writer = _Writer(session, config, voorstel)
    gone = {
        place
        for place, line in lines.items()
        if place not in stays and writer.add(voorstel.notities[place], line)
    }
    return replace(
        voorstel,
        acties=tuple(writer.acties),
        besluiten=tuple(writer.besluiten),
        notities=tuple(note for place, note in enumerate(voorstel.notities) if place not in gone),
    )


def _line_of(note: Notitie) -> _Regel | None:
    """What was typed in this note; None where it is of another kind, or tells of something."""
    return _read(note.tekst) if note.soort == NOTED else None


def _read(text: str) -> _Regel | None:
    """What a line brings that begins with its kind, or its number; None where that is nothing."""
    bullet = _BULLET.match(text)
    text = text[bullet.end() :] if bullet else text
    found = _LINE.fullmatch(text) or _NUMBERED.fullmatch(text)
    if not found or _NOTHING.fullmatch(found["tekst"]) or _ANSWERED in found["tekst"].casefold():
        return None
    said = found.groupdict()
    key = _KEY.fullmatch(said["haak"] or "")
    word = (said.get("soort") or "").casefold()
    letter = ("B" if word == "besluit" else "A") if word else key["letter"].upper() if key else "A"
    wie = (said.get("wie") or "").strip()
    if letter == "B" and wie:  # 'Besluit van de raad: …' tells of one
        return None
    nummer = f"{letter}{int(key['nummer'])}" if key and key["letter"].upper() == letter else None
    return _Regel(letter, _KINDS.get(word, "actiepunt"), nummer, wie, found["tekst"], bool(word))


class _Writer:
    """The points and decisions of a file, and those that were typed in its text behind them."""

    def __init__(self, session: Session, config: Config, voorstel: Voorstel) -> None:
        self.session, self.config, self.head = session, config, voorstel.vergadering
        self.acties, self.besluiten = list(voorstel.acties), list(voorstel.besluiten)
        self.kalender, self.gebieden = Kalender(config), Gebieden(config)

    def add(self, note: Notitie, line: _Regel) -> bool:
        """Whether this note is a point or decision; of one that a list has too it says where it stands."""
        listed: list[Any] = self.acties if line.letter == "A" else self.besluiten
        is_taken = any(each.nummer == line.nummer for each in listed)
        if line.nummer and is_taken and not line.has_label:
            return False  # '[A1] is gedaan.' tells of a point
        if _placed(listed, note, line.tekst):
            return True
        nummer = None if is_taken else line.nummer
        if line.letter == "B":
            self.besluiten.append(_besluit(nummer, note, line.tekst))
            return True
        actie = self._actie(nummer, note, line)
        if actie and not _placed(self.acties, note, actie.tekst):
            self.acties.append(actie)
        return actie is not None

    def _actie(self, nummer: str | None, note: Notitie, line: _Regel) -> Actie | None:
        """As the command for a new point reads it; None where what stands before the colon is nobody."""
        said = invoer.parse(
            f"{line.soort} {line.wie}: {line.tekst}",
            self.head.datum or date.min,
            self.kalender,
            self.gebieden,
            lambda _: self.head.volgende,
            self._kind,
        )
        if line.wie and not (said.soort and (said.wie or said.ingebracht_door)):
            return None
        return Actie(
            nummer=nummer,
            nummer_voorstel=None,
            soort=line.soort,
            agendapunt=note.agendapunt,
            tekst=said.tekst,
            ingebracht_door=said.ingebracht_door,
            eigenaars=said.wie or self._in_front(said.tekst),
            eigenaar_voorstel=(),
            regio=self.config.regios[said.regio].naam if said.regio else None,
            gemeente=said.gemeente,
            termijn=said.termijn,
            termijn_tekst=None if said.termijn else said.termijn_tekst,
            voorwaarde=said.voorwaarde,
            status="open",
            antwoord=None,
            citaat=note.tekst,
            regels=note.regels,
            elders=said.tekst,
            in_lijst=False,
            getypt=True,
        )

    def _kind(self, name: str) -> Literal["persoon", "organisatie"] | None:
        """What the register knows by exactly this name; 'bos' is a word."""
        found = personen.find(self.session, name) if name != name.casefold() else []
        return found[0].soort if found else None

    def _in_front(self, text: str) -> tuple[str, ...]:
        """'Hartog en mw. Pos maken een overzicht': who is known by the register, and stands in front."""
        words = text.split()
        for count in range(min(_MOST_NAMED, len(words) - 1), 0, -1):
            names = invoer.split_names(" ".join(words[:count]))
            if names and all(map(self._kind, names)):
                return names
        return ()


def _placed(listed: list[Any], note: Notitie, text: str) -> bool:
    """Whether the list has these words as well, and nothing else says where they belong: now this does."""
    for place, each in enumerate(listed):
        if plain(each.tekst).casefold() == plain(text).casefold():
            if each.elders is None:
                listed[place] = replace(each, agendapunt=note.agendapunt, elders=each.tekst)
            return True
    return False


def _besluit(nummer: str | None, note: Notitie, text: str) -> Besluit:
    return Besluit(
        nummer,
        None,
        note.agendapunt,
        text,
        False,
        note.tekst,
        note.regels,
        elders=text,
        in_lijst=False,
        getypt=True,
    )
