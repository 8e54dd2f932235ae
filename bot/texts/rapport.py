"""The words in a voortgangsrapportage."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from bot import dates

TITLE = "Voortgangsrapportage"
KEYWORDS = ("voortgang", "opgave", "actiepunten", "besluiten")

AREA = "Gebied"
PERIOD = "Periode"
AS_OF = "Peildatum"
CYCLE = "Cyclus van de opgave"
VERSION = "Versie"

IN_SHORT = "In het kort"
FIGURES = "Opgave en plaatsen"
PLACES = "Plaatsen naar stand"
AMV = "Waarvan amv"
AMV_NOT_TOLD = "De opgave voor amv is die vóór uitruil. Ontbreekt: de bron zegt niet hoeveel van de plaatsen voor amv zijn."
IN_PICTURE = "In beeld"
SOURCE = "Bron"
MISSING = "ontbreekt"
TOTAL = "Totaal"
CHANGE = "Verandering"
CHANGE_HEAD = ("Cijfer", "Nu", "Verschil")
NOT_COMPARED = "niet te vergelijken"
NO_CHANGE_KNOWN = "Er is nog geen eerdere peildatum om mee te vergelijken."
NO_FIGURES = "Van dit gebied zijn nog geen cijfers bekend."
POINTS = "Actiepunten"
POINTS_OPEN = "Open, te laat eerst"
POINTS_CLOSED = "Afgesloten in deze periode"
POINTS_HEAD = ("Punt", "Wat", "Wie", "Termijn", "Stand")
NO_OPEN = "Er staan geen punten open."
NO_CLOSED = "In deze periode is geen punt afgesloten."
DECISIONS = "Besluiten"
DECISIONS_HEAD = ("Besluit", "Tekst", "Stand")
NO_DECISIONS = "In deze periode zijn geen inhoudelijke besluiten genoteerd."
MILESTONES = "Mijlpalen"
MILESTONES_HEAD = ("Mijlpaal", "Verwacht", "Gebeurd")
NO_MILESTONES = "Er zijn geen mijlpalen genoteerd."
NOT_YET = "nog niet"
NOT_YET_LATE = "nog niet, later dan verwacht"
NO_DAY = "geen datum"
NOTES = "Toelichting per regio"
NOTE = "Toelichting"
NO_NOTE = "Geen toelichting ingevuld."
SOURCES = "Bronnen van de cijfers"
SOURCES_HEAD = ("Nr.", "Bron", "Peildatum")
ABOUT = "Bij dit rapport"
SOMEBODY = "een persoon"
QUESTION = "Vraag"
LATE = "Te laat"
NEW = "nieuw"
CLOSED_LATER = "daarna afgesloten"


def title(name: str) -> str:
    return f"{TITLE} {name}"


def subject(name: str, period: str) -> str:
    return f"{TITLE} van {name}, {period}"


def reference(key: str, number: int) -> str:
    """'voortgang-kennemerland-3'."""
    return f"voortgang-{key}-{number}"


def footer(name: str, number: int, moment: str) -> str:
    return f"{title(name)}, versie {number} · gemaakt op {moment}"


def filename(key: str, peildatum: date, number: int) -> str:
    """'voortgangsrapportage-kennemerland-2027-01-11-versie-3', without the ending."""
    return f"{TITLE}-{key}-{peildatum.isoformat()}-versie-{number}".casefold()


def day(value: date) -> str:
    """'1 februari 2026'."""
    return dates.long_day(value).partition(" ")[2]


def period(van: date, tot: date, peildatum: date | None = None) -> str:
    """'1 januari 2027 t/m 31 maart 2027', and that it is not over."""
    over = "" if peildatum is None or tot <= peildatum else " (loopt nog)"
    return f"{day(van) if van != tot else 'alleen'} {'t/m ' if van != tot else ''}{day(tot)}{over}"


def of(number: int, whole: int) -> str:
    """'(7 van 9 gemeenten)'."""
    return f"({number} van {whole} gemeenten)"


def difference(value: int, shown: str) -> str:
    """'+12', '−3', 'gelijk'; `shown` is the number without its sign."""
    return f"{'+' if value > 0 else '−'}{shown}" if value else "gelijk"


def figure(name: str) -> str:
    return name[0].upper() + name[1:]


def source(number: int) -> str:
    return f"[{number}]"


def sources(run: Sequence[int]) -> str:
    """'[3]', '[3] [4]', '[3]–[7]' of numbers that follow each other."""
    if len(run) > 2:
        return f"{source(run[0])}–{source(run[-1])}"
    return " ".join(map(source, run))


def change_since(day_: date) -> str:
    return f"Vergeleken met de vorige peildatum in het register, {day(day_)}. Alleen wat over dezelfde gemeenten gaat, is te vergelijken."


def missing(figure_: str, names: Iterable[str]) -> str:
    return f"{figure(figure_)} ontbreekt van: {', '.join(names)}."


def all_of(regio: str) -> str:
    return f"alle gemeenten in {regio}"


def only_whole(regio: str, given: str) -> str:
    return f"De opgave van {regio} ({given}) is alleen voor de regio als geheel bekend; zo zit zij in het totaal."


def contradicts(given: str, added: str, who: str) -> str:
    return f"Voor {who} als geheel noemt de bron een opgave van {given}; de gemeenten waarvan zij bekend is, komen samen op {added}."


def apart(count: int, places: str, *, is_unknown: bool) -> str:
    which = "waarvan niet bekend is of zij meetellen" if is_unknown else "die niet meetellen (niet duurzaam)"
    return f"Apart: {places} plaatsen op {count} {'locatie' if count == 1 else 'locaties'} {which}. Zij staan in geen enkel totaal."


def short_figures(whole: str, there: str, rest: str, open_: str) -> str:
    return f"Plaatsen: opgave {whole}, gerealiseerd {there}; restopgave {rest}, waarvan nog niet toegezegd {open_}."


def short_points(number: int, late: int, new: int, closed: int) -> str:
    return (
        f"{points(number)} open, waarvan {late} te laat. In deze periode {new} nieuw en {closed} afgesloten."
    )


def points(number: int) -> str:
    return f"{number} {'actiepunt' if number == 1 else 'actiepunten'}"


def short_decisions(number: int) -> str:
    return f"{number} {'inhoudelijk besluit' if number == 1 else 'inhoudelijke besluiten'} in deze periode."


def short_milestones(done: int, awaited: int, late: int) -> str:
    return f"{done} {'mijlpaal' if done == 1 else 'mijlpalen'} gehaald, {awaited} nog te verwachten, waarvan {late} later dan verwacht."


def procedural(number: int) -> str:
    which = "1 procedureel besluit is" if number == 1 else f"{number} procedurele besluiten zijn"
    return f"{which} niet opgenomen."


def note_about(van: date, tot: date) -> str:
    return f"Geschreven over {period(van, tot)}:"


def left_out(number: int) -> str:
    times = "1 keer" if number == 1 else f"{number} keer"
    told = f"is {times} iets uit een tekst weggelaten" if number else "is niets uit een tekst weggelaten"
    return f"Namen van personen staan er alleen in als zij openbaar zijn: bij een punt staat anders de organisatie, en in een tekst staat [naam weggelaten]. In dit rapport {told}."


def tafels(names: Sequence[str]) -> str:
    return f"Actiepunten en besluiten zijn die van: {', '.join(names)}."


CLOSED_OF = "De stand is die van de peildatum; de tekst van een punt is zoals die nu in het register staat."
DEFINITIONS = (
    "Opgave: de plaatsen die een gemeente moet hebben, na uitruil tussen gemeenten.",
    "Restopgave: de opgave min wat is gerealiseerd. Nog niet toegezegd: de restopgave min wat is besloten en toegezegd.",
    "Alleen plaatsen die meetellen (duurzaam: minstens vijf jaar) staan in de cijfers.",
    "Een gemeente zonder cijfer telt niet als nul: zij ontbreekt, en bij elk totaal staat van hoeveel gemeenten het is.",
)
