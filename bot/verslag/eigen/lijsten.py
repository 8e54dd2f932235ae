"""The tables of our own minutes: who was there, what was decided, who does what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from bot import dates
from bot.texts import acties as acties_texts
from bot.texts import besluiten as besluiten_texts
from bot.texts import uitvoer as texts
from bot.verslag.eigen.regels import KINDS, Regel
from bot.verslag.voorstel import Aanwezigheidsstatus, Actie, Besluit, Deelnemer, Waarschuwing
from bot.verslag.woorden import TITEL

_STATES = {shown: state for state, shown in acties_texts.STATES.items()} | {acties_texts.ANSWERED: "afgerond"}
_DECIDED = {shown: state for state, shown in besluiten_texts.STATES.items()}
_PRESENCE: dict[str, Aanwezigheidsstatus] = {
    texts.PRESENCE["aanwezig"]: "aanwezig",
    texts.PRESENCE["afwezig"]: "afwezig",
}
_KEY = re.compile(r"[AB]\d{1,6}")
_SUCCESSOR = re.compile(r" door (?P<wie>(?:[A-Z-]+-[\d-]+/)?B\d{1,6})$")
_NAME = re.compile(rf"(?:(?P<aanhef>{TITEL}) )?(?P<naam>.+)")
_FULL_DAY = re.compile(r"\d{1,2} [a-z]+ \d{4}")


@dataclass
class Onder:
    """A point under its agendapunt."""

    agendapunt: int | None
    plek: int
    tekst: str
    soort: str
    bij: dict[str, str] = field(default_factory=dict)


def rows(regels: Iterable[Regel], head: Sequence[str]) -> Iterator[Regel]:
    """The rows of the table with this head, a row that runs on over a page as one."""
    row: Regel | None = None
    for regel in regels:
        if len(regel.cellen) != len(head) or tuple(regel.cellen) == tuple(head):
            continue
        if row and not regel.cellen[0]:
            row.cellen = [" ".join(filter(None, both)) for both in zip(row.cellen, regel.cellen, strict=True)]
            continue
        if row:
            yield row
        row = regel
    if row:
        yield row


def attendance_in(regels: Iterable[Regel]) -> Iterator[Deelnemer]:
    for row in rows(regels, texts.ATTENDANCE_HEAD):
        cells = ["" if cell == texts.NONE else cell for cell in row.cellen]
        delegatie, shown, organisatie, rollen, presence = cells
        is_masked = shown == texts.MASKED
        name = None if is_masked or not shown else _NAME.fullmatch(shown)
        yield Deelnemer(
            delegatie=delegatie or None,
            aanhef=name["aanhef"] if name else None,
            naam=name["naam"] if name else None,
            organisatie=organisatie or None,
            rollen=tuple(rol for rol in rollen.split(", ") if rol),
            status=_PRESENCE.get(presence, "onbekend"),
            gelakt=is_masked,
        )


def acties_in(
    regels: Iterable[Regel], onder: dict[str, Onder], datum: date
) -> tuple[list[Actie], list[Waarschuwing]]:
    acties: dict[str, Actie] = {}
    warnings = []
    for row in rows(regels, texts.ACTIONS_HEAD):
        key, kind, tekst, wie, due, state = row.cellen
        if not (_KEY.fullmatch(key) and key[0] == "A"):
            continue
        about = onder.get(key)
        acties[key] = _actie(key, kind, tekst, about, row.plek, names=wie, due=due, state=state, datum=datum)
        if about and about.tekst != tekst:
            warnings.append(Waarschuwing(texts.DIFFERS, texts.differs(key), (about.plek, about.plek)))
    for key, about in onder.items():  # its row was taken out of the list
        if key[0] == "A" and key not in acties:
            acties[key] = _actie(key, about.soort, about.tekst, about, about.plek, datum=datum)
    return sorted(acties.values(), key=lambda actie: int(str(actie.nummer)[1:])), warnings


def _actie(
    key: str,
    kind: str,
    tekst: str,
    about: Onder | None,
    plek: int,
    *,
    names: str = texts.NOBODY,
    due: str = texts.NO_DATE,
    state: str = "",
    datum: date,
) -> Actie:
    bij = about.bij if about else {}
    termijn, words, condition = _due(due, datum)
    shown, _, reason = state.partition(": ")
    return Actie(
        nummer=key,
        nummer_voorstel=None,
        soort=KINDS.get(kind, "actiepunt"),
        agendapunt=about.agendapunt if about else None,
        tekst=tekst,
        ingebracht_door=bij.get(texts.ASKED_BY),
        eigenaars=texts.split_names(names),
        eigenaar_voorstel=(),
        regio=bij.get(texts.REGION),
        gemeente=bij.get(texts.MUNICIPALITY),
        termijn=termijn,
        termijn_tekst=words,
        voorwaarde=condition,
        status=_STATES.get(shown, "open"),
        antwoord=bij.get(texts.ANSWER),
        citaat=tekst,
        regels=(plek, plek),
        reden=reason or None,
    )


def _due(cell: str, datum: date) -> tuple[date | None, str | None, str | None]:
    """A day, the words where they are no day, and the condition."""
    said, label, condition = f"; {cell}".rpartition(f"; {texts.CONDITION}")
    if not label:
        said, condition = f"; {cell}", ""
    said = said.removeprefix("; ")
    found = dates.find(said, datum) if _FULL_DAY.fullmatch(said) else None
    if found and found.value:
        return found.value, None, condition or None
    return None, said if said not in ("", texts.NO_DATE, texts.NONE) else None, condition or None


def besluiten_in(regels: Iterable[Regel], onder: dict[str, Onder]) -> Iterator[Besluit]:
    seen = set()
    for row in rows(regels, texts.DECISIONS_HEAD):
        key, tekst, state = row.cellen
        if not (_KEY.fullmatch(key) and key[0] == "B") or key in seen:
            continue
        seen.add(key)
        shown, _, reason = state.partition(": ")
        is_procedural = shown.endswith(texts.PROCEDURAL)
        shown = shown.removesuffix(texts.PROCEDURAL)
        successor = _SUCCESSOR.search(shown)
        word = shown[: successor.start()] if successor else shown
        about = onder.get(key)
        yield Besluit(
            nummer=key,
            nummer_voorstel=None,
            agendapunt=about.agendapunt if about else None,
            tekst=tekst,
            procedureel=is_procedural,
            citaat=tekst,
            regels=(row.plek, row.plek),
            stand=_DECIDED.get(word, "geldt"),
            reden=reason or None,
            vervangen_door=successor["wie"] if successor else None,
        )
    for key, about in onder.items():
        if key[0] == "B" and key not in seen:
            yield Besluit(
                key, None, about.agendapunt, about.tekst, False, about.tekst, (about.plek, about.plek)
            )
