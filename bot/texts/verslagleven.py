"""The life of minutes, said to the secretariaat: adopting, notes, publishing, whose names are public."""

from __future__ import annotations

from datetime import date

from bot import dates

ABOUT = "Verslagen: vaststellen, publiceren, noten en namen"
STATES = {"concept": "Concept", "vastgesteld": "Vastgesteld", "gepubliceerd": "Gepubliceerd"}

# Notes
NOTE_NEEDED = "Zet de tekst van de noot erachter: `/verslag noot prt 23-1 de minister heeft …`"
NOTED = "De noot staat naast het verslag, met de datum van vandaag. De tekst zelf is niet veranderd."
NOTE_GONE = "De noot is teruggenomen. In versies die al gepubliceerd zijn, staat zij nog."
NO_NOTES = "Er staan geen noten bij dit verslag."
WIPE = "wis"


def no_such_note(count: int) -> str:
    return "Bij dit verslag staan geen noten." if not count else f"Kies een noot van 1 tot en met {count}."


def notes_next(number: int) -> str:
    return f"Versie {number} is al gepubliceerd; de noot komt in de volgende."


# Adopting


def not_held(reference: str) -> str:
    return f"{reference} is nog niet gesloten. Sluit de vergadering eerst; het verslag stelt u vast in een latere."


def no_later(reference: str) -> str:
    return (
        f"Het verslag van {reference} wordt vastgesteld in een latere vergadering, en die is er nog niet geweest. "
        "Begin haar met `/vergadering start`, of voer haar in met `/vergadering plan`."
    )


def adopted_already(reference: str, number: int) -> str:
    return (
        f"Het verslag van {reference} is al vastgesteld (versie {number}); die tekst blijft zoals hij is. Voor een nieuwe "
        f"versie zet u de reden erachter: `/verslag vaststellen {reference} reden: …`"
    )


def decision(day: date, reference: str, change: str | None, number: int) -> str:
    """The words of the procedural decision."""
    when = dates.long_day(day).partition(" ")[2]
    again = f" opnieuw (versie {number})" if number > 1 else ""
    with_ = f", met de wijziging: {change}" if change else ""
    return f"Het verslag van de vergadering van {when} ({reference}) is{again} vastgesteld{with_}"


def adopted(reference: str, number: int, decision_ref: str) -> str:
    return f"Het verslag van {reference} is vastgesteld (versie {number}), genoteerd als {decision_ref}. De tekst ligt nu vast."


# Publishing


def adopt_first(reference: str) -> str:
    return (
        f"Het verslag van {reference} is nog een concept. Publiceren kan na vaststellen, in een latere vergadering: "
        f"`/verslag vaststellen {reference}`"
    )


def published_already(reference: str, number: int) -> str:
    return (
        f"Het verslag van {reference} is al gepubliceerd (versie {number}); die versie verandert niet meer. Voor een nieuwe "
        f"versie zet u de reden erachter: `/verslag publiceren {reference} reden: …`"
    )


def altered(reference: str) -> str:
    return (
        f"De vastgestelde tekst van {reference} is niet meer die van toen; er is iets buiten de bot om veranderd. "
        "Er wordt niets gepubliceerd. Vraag de beheerder om `python -m bot herstel` met een kopie van voor die tijd."
    )


MEANWHILE = "Iemand anders heeft dit verslag intussen vastgesteld of gepubliceerd. Kijk met `/verslag toon` hoe het staat."
CHOOSE = "Kies bij elke naam een antwoord."
