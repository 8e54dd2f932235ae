"""Two people who are one, on the screen: what it makes of them, and that it was done."""

from __future__ import annotations

from collections import defaultdict

from bot.readmodels import Aanwezigheidsstand, Samen
from bot.texts import acties as actie_texts
from bot.texts import personen as texts
from bot.texts import verslagleven as public_texts
from bot.views.elementen import Block, actions, button, context, esc, fit, header, section, sections

_AT_ONCE = 50  # references in a line, which is never cut


def merging(found: Samen, command: str, around: str, *, told: str = "") -> list[Block]:
    """The two who would be one, and the button that makes them so: `command`. Where a body or a role
    on a list of attendance lapses, `around` shows it the other way around."""
    lines = [
        texts.merging(
            esc(who.naam),
            stays=who is found.blijft,
            body=esc(who.stand.organisatie or ""),
            points=len(who.punten),
            meetings=len(who.vergaderingen),
            public=public_texts.name_state(who.stand.openbaar),
        )
        for who in (found.blijft, found.gaat)
    ]
    public = None if found.openbaar is None else public_texts.name_state(found.openbaar)
    lapses = any(each.vervalt.namens or each.vervalt.rollen for each in found.dubbel)
    return [
        header(texts.MERGE_TITLE),
        *([section(f"⚠ {told}")] if told else []),
        *map(section, lines),
        *fit(sections(_lists(found)), "…"),
        context(texts.merging_public(public), *([texts.LAPSES] if lapses else [])),
        actions(
            button(texts.MERGE, "opdracht", command, style="primary"),
            *([button(texts.TURN_AROUND, "opdracht_om", around)] if lapses else []),
        ),
    ]


def _lists(found: Samen) -> list[str]:
    """What comes of the lists that both are on, those of which it is the same in one line."""
    alike: dict[tuple[str, str], list[str]] = defaultdict(list)
    for each in found.dubbel:
        alike[_told(each.blijft), _told(each.vervalt, ", ")].append(each.vergadering)
    return [
        texts.both_there(references[start : start + _AT_ONCE], esc(stays), esc(lapses))
        for (stays, lapses), references in alike.items()
        for start in range(0, len(references), _AT_ONCE)
    ]


def _told(stand: Aanwezigheidsstand, between: str = " ") -> str:
    return texts.attendance(stand.status, stand.namens, stand.rollen, between)


def merged(found: Samen, undo: str) -> list[Block]:
    """That they are one, with the way back: the command `undo`."""
    return [
        section(esc(texts.merged(found.blijft.naam, found.gaat.naam))),
        actions(button(actie_texts.UNDO, "opdracht", undo)),
    ]
