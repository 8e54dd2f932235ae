"""The words in minutes and lists that go out. bot/verslag/eigen/ knows them when such a document comes back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot import dates
from bot.texts import acties, besluiten

TITLE = "Conceptverslag"
ACTIONS_TITLE = "Actielijst"
DECISIONS_TITLE = "Besluitenlijst"
TITLES = {"concept": TITLE, "actielijst": ACTIONS_TITLE, "besluitenlijst": DECISIONS_TITLE}
CONCEPT = "CONCEPT, nog niet vastgesteld"
NEXT_VERSION = "nieuw"  # behind the command: the draft of the version after the one that was adopted
KEYWORDS = ("verslag", "besluiten", "actiepunten")
AUTHOR = "Regietafel"
PAGE_WORDS = ("Pagina", "van")

STATUS = "Status"
REFERENCE = "Kenmerk"
DAY = "Datum"
HOURS = "Tijd"
PLACE = "Plaats"
CONTACT = "Contact"
CHANGE = "Wijziging bij vaststelling"
AS_OF = "Stand van"
MADE = "Gemaakt"

ATTENDANCE = "Deelnemers"
REPORTED = "Terugkoppeling op eerdere punten"
DISCUSSED = "Besproken"
ELSEWHERE = "Buiten de agenda"
DECISIONS = "Besluitenlijst"
ACTIONS = "Actielijst"
NEXT = "Volgende vergadering"

WHO, DUE = "Wie", "Termijn"
ASKED_BY, REGION, MUNICIPALITY = "Ingebracht door", "Regio", "Gemeente"
ATTENDANCE_HEAD = ("Namens", "Naam", "Organisatie", "Rol", "Aanwezig")
DECISIONS_HEAD = ("Nr.", "Besluit", "Status")
ACTIONS_HEAD = ("Nr.", "Soort", "Actie", WHO, DUE, STATUS)
# Of a list that stands alone: what the draft says of a point under its agendapunt has a column of its own.
LONE_ACTIONS_HEAD = ("Nr.", "Soort", "Actie", ASKED_BY, WHO, REGION, MUNICIPALITY, DUE, STATUS)

NO_ATTENDANCE = "Er zijn geen deelnemers genoteerd."
NO_AGENDA = "Er is geen agenda genoteerd."
NOTHING_UNDER = "Geen aantekeningen."
NOTHING_REPORTED = "Er stonden geen punten open uit eerdere vergaderingen."
NO_DECISIONS = "Geen besluiten."
NO_ACTIONS = "Geen actiepunten."
NOT_PLANNED = "Nog niet gepland."

MASKED = "naam gelakt"
NONE = "–"
NOBODY = "nog niet bekend"
NO_DATE = "geen"
CONDITION = "voorwaarde: "
DECISION = "Besluit"
ANSWER = "Antwoord"
PRESENCE = {"aanwezig": "aanwezig", "afwezig": "afwezig", "onbekend": "niet bekend"}
KINDS = acties.KINDS
NAMES_APART = "; "  # between names: a name has a comma sooner
PROCEDURAL = f" ({besluiten.PROCEDURAL})"


def title(what: str, tafel: str) -> str:
    return f"{what} {tafel}"


def subject(what: str, tafel: str, day: date | None) -> str:
    return f"{what} van de {tafel}{f', {dates.long_day(day)}' if day else ''}"


def concept(version: int) -> str:
    """The state of a draft: 'CONCEPT van versie 2, nog niet vastgesteld' where one was adopted before."""
    return CONCEPT if version == 1 else f"CONCEPT van versie {version}, nog niet vastgesteld"


def footer(reference: str, moment: str) -> str:
    return f"{reference} · gemaakt op {moment}"


def item(number: str, title: str) -> str:
    """'2. Stand van zaken', the heading of an agendapunt."""
    return f"{number}. {title}"


def reported_as_of(day: date) -> str:
    return f"De stand volgens het register op {dates.long_day(day)}."


def more_open(count: int) -> str:
    """Of the open points that are not told: those that have to be done last."""
    told = "stond nog 1 punt" if count == 1 else f"stonden nog {count} punten"
    return f"Daarnaast {told} open, met een latere termijn of zonder."


def names(found: Sequence[str]) -> str:
    return NAMES_APART.join(found) or NOBODY


def split_names(cell: str) -> tuple[str, ...]:
    return () if cell == NOBODY else tuple(name for name in cell.split(NAMES_APART) if name)


def due(day: date | None, words: str | None, condition: str | None) -> str:
    """'15 februari 2026', 'voorwaarde: na publicatie', 'voor de zomer'; 'geen' when nothing was said."""
    when = dates.long_day(day).partition(" ")[2] if day else words
    told = [when, f"{CONDITION}{condition}" if condition else None]
    return "; ".join(part for part in told if part) or NO_DATE


def state(status: str, kind: str, reason: str | None) -> str:
    """'Open', 'Beantwoord', 'Vervallen: besloten in de raad'; in a list alone 'Beantwoord: de provincie'."""
    word = acties.ANSWERED if kind == "vraag" and status == "afgerond" else acties.STATES.get(status, status)
    return f"{word}: {reason}" if reason else word


def decision_state(status: str, is_procedural: bool, reason: str | None, successor: str | None) -> str:
    """'Geldt (procedureel)', 'Ingetrokken: herzien na overleg', 'Vervangen door PRT-2026-01-23/B3'."""
    word = besluiten.STATES.get(status, status)
    word += f" {besluiten.by(successor)}" if successor else ""
    word += PROCEDURAL if is_procedural else ""
    return f"{word}: {reason}" if reason else word


# Coming back
DIFFERS = "twee teksten"
NOT_READ = "niet gelezen"
PDF_OF_ANOTHER = (
    "Deze PDF is niet door de bot gemaakt, maar met Word of een ander programma. Kopjes en rijen staan daarin niet altijd "
    "waar ze horen. Geef liever het Word-bestand, of kijk alles goed na."
)


def not_read(text: str) -> str:
    return f"Bij een lijst staat tekst die niet is gelezen: ‘{text[:120]}’. Zet hem in een eigen rij van de lijst."


def columns_changed(part: str, head: Sequence[str]) -> str:
    return (
        f"De kolommen onder ‘{part}’ zijn anders dan in het concept; die lijst is niet vergeleken en blijft in het register "
        f"zoals zij is. Zet de kolommen terug: {', '.join(head)}."
    )


def left_behind(text: str) -> str:
    return f"‘{text[:120]}’ hoort bij een punt dat erboven is weggehaald; die regel is niet gelezen. Haal hem ook weg."


def line_lost(name: str) -> str:
    return (
        f"De regel ‘{name}: …’ staat niet meer in het bestand. Van welke vergadering het is, is toch bekend."
    )


def heading_lost(part: str) -> str:
    return (
        f"Het kopje ‘{part}’ staat niet meer in het bestand. Wat eronder hoort, is toch herkend en gelezen."
    )


def part_lost(part: str) -> str:
    return f"‘{part}’ is niet gevonden in het bestand. Wat daar stond, is niet vergeleken en blijft in het register zoals het is."


def layout_lost(reference: str) -> str:
    return (
        f"Dit is een bestand van {reference}, maar de indeling is niet meer herkend: de kopjes en de lijsten zoals "
        f"de bot ze maakte. Het is gelezen als een verslag van iemand anders. Kijk alles goed na voor u iets overneemt."
    )


def no_state(point: str, word: str) -> str:
    """`point`: its number, else its first words."""
    return f"De status ‘{word[:60]}’ van {point} is niet begrepen. Kies uit Open, Loopt, Afgerond en Vervallen: reden."


def no_text(number: str) -> str:
    """`number`: '' for a row that has none."""
    if not number:
        return "Een rij zonder nummer heeft geen tekst en is niet gelezen. Schrijf de tekst erbij, of haal de rij weg."
    return f"De tekst van {number} is leeg; in het register blijft die zoals hij is. Moet {number} weg, haal dan de hele rij weg."


def no_presence(name: str, word: str) -> str:
    return (
        f"Bij {name} staat onder ‘Aanwezig’ ‘{word[:60]}’; dat is niet begrepen. Schrijf aanwezig of afwezig, anders wordt het "
        "‘niet bekend’."
    )


def no_region(point: str, word: str) -> str:
    return f"De regio ‘{word[:60]}’ van {point} is niet bekend. Schrijf haar zoals in `/stand`, of laat de cel leeg."


def differs(number: str) -> str:
    return f"{number} heeft onder het agendapunt een andere tekst dan in de actielijst; die van de lijst is gelezen."


# Asking for them
COMMAND_ABOUT = "Verslagen: inlezen, concept en lijsten"
COMES = "De bestanden komen in uw direct bericht met de bot."
COMES_ONE = "Het bestand komt in uw direct bericht met de bot."


def is_adopted(reference: str, number: int) -> str:
    return f"Het verslag van {reference} is vastgesteld (versie {number}); een concept is er niet meer. U krijgt de vastgestelde tekst."


def next_draft(reference: str) -> str:
    return f"Het concept van de volgende versie: `/verslag concept {reference} {NEXT_VERSION}`."


NO_CSV = "Een verslag is er als docx, pdf of md. Vraag csv bij de actielijst of de besluitenlijst."
NO_SUCH_KIND = "Kies uit docx, pdf, csv of md, met komma's ertussen."


def not_understood(rest: str) -> str:
    return (
        f"‘{rest}’ begrijp ik niet. Schrijf een tafel, eventueel een dag, en daarachter docx, pdf, csv of md."
    )


def filename(what: str, reference: str, kind: str, version: int = 1) -> str:
    """'conceptverslag-prt-2026-01-23.docx', 'conceptverslag-prt-2026-01-23-versie-2.docx'."""
    numbered = f"-versie-{version}" if version > 1 else ""
    return f"{TITLES[what]}-{reference}{numbered}.{kind}".casefold()


def comment(what: str, counts: tuple[int, int]) -> str:
    """What is said with the files: '5 punten en 1 besluit.'"""
    points = "1 punt" if counts[0] == 1 else f"{counts[0]} punten"
    decisions = "1 besluit" if counts[1] == 1 else f"{counts[1]} besluiten"
    told = {"actielijst": points, "besluitenlijst": decisions}.get(what, f"{points} en {decisions}")
    return f"{told}."


# On the command line
CLI = "maakt een verslag of lijst van een vergadering als bestand"
CLI_WHAT = "concept, actielijst of besluitenlijst"
CLI_TAFEL = (
    "de tafel, zoals prt of 'rrt gooi', en eventueel de dag, zoals 23-1-2026; anders de laatste vergadering"
)
CLI_TO = "de map waarin de bestanden komen"
CLI_NEXT = "het concept van de volgende versie, als het verslag al is vastgesteld"
CLI_KINDS = "docx, pdf, csv of md, met komma's ertussen; anders docx en pdf"
NO_MEETING = "Die tafel heeft nog geen vergadering."


def no_such_folder(name: str) -> str:
    return f"De map {name} bestaat niet. Maak haar eerst, of kies een andere met --naar."


def not_written(name: str, why: str) -> str:
    return f"{name} is niet geschreven ({why}). Kijk of u daar mag schrijven en of er ruimte is."
