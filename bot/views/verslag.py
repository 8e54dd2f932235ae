"""Minutes that were read, as text for the command line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from bot import dates
from bot.config import Config
from bot.readmodels import Uitkomst
from bot.texts import acties as acties_texts
from bot.texts import verslagen as texts
from bot.verslag.voorstel import Actie, Voorstel


def proposal(read: Voorstel, config: Config, people: Sequence[str] = ()) -> str:
    """What was read, with quotes' lines, what is missing and what deserves a look; `people` says of whom."""
    head = read.vergadering
    tafel = config.tafels[head.tafel].afkorting if head.tafel in config.tafels else "?"
    present = Counter(slot.status for slot in read.aanwezigheid)
    day = dates.long_date(head.datum) if head.datum else "?"
    lines = [
        f"{tafel} · {day} · {head.locatie or '?'}",
        texts.attendance(present["aanwezig"], present["afwezig"], present["onbekend"]),
        "",
        *(f"{item.nummer or item.volgorde}. {item.titel}" for item in read.agendapunten),
        "",
        *(_actie(actie) for actie in read.acties),
        "",
        *(
            f"{b.nummer or b.nummer_voorstel or 'B?'}  {b.tekst}  ({_lines(b.regels)})"
            for b in read.besluiten
        ),
        *(f"{texts.NOTE}: {note.tekst}  ({_lines(note.regels)})" for note in read.notities),
    ]
    of_text = [f"{w.tekst}{f'  ({_lines(w.regels)})' if w.regels else ''}" for w in read.waarschuwingen]
    if of_text or people:
        lines += ["", *warnings([*of_text, *people])]
    return "\n".join(lines)


def warnings(told: Sequence[str]) -> list[str]:
    """What deserves a look, with its heading where there is any."""
    return [texts.WARNINGS, *(f"- {each}" for each in told)] if told else []


def outcome(result: Uitkomst) -> str:
    """What the register got of it."""
    if result.bekend:
        return "\n".join([texts.already_read(result.vergadering.referentie), *result.overgeslagen])
    counts = ", ".join(texts.counted(number, noun) for noun, number in result.nieuw.items() if number)
    numbers = [texts.renumbered(result.hernummerd)] if result.hernummerd else []
    return "\n".join([texts.stored(result.vergadering.referentie, counts), *numbers, *result.overgeslagen])


def dry_run() -> str:
    return texts.PROPOSAL_ONLY


def _actie(actie: Actie) -> str:
    who = ", ".join(actie.eigenaars)
    facts = [
        actie.nummer or actie.nummer_voorstel or "A?",
        actie.soort,
        acties_texts.asked_by(actie.ingebracht_door) if actie.ingebracht_door else "",
        who or (texts.suggested(", ".join(actie.eigenaar_voorstel)) if actie.eigenaar_voorstel else ""),
        actie.regio or "",
        actie.termijn.isoformat() if actie.termijn else actie.voorwaarde or actie.termijn_tekst or "",
        actie.status,
        _lines(actie.regels),
    ]
    return f"{' · '.join(fact for fact in facts if fact)}\n    {actie.tekst}"


def _lines(span: tuple[int, int]) -> str:
    return texts.lines(*span)
