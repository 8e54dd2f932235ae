"""The life of minutes, said to the secretariaat: notes, publishing, whose names are public."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot import dates
from bot.texts.publicatie import NAME

ABOUT = "Verslagen: vaststellen, publiceren, noten en namen"
STATES = {"concept": "Concept", "vastgesteld": "Vastgesteld", "gepubliceerd": "Gepubliceerd"}

# Notes
NOTE_NEEDED = "Zet de tekst van de noot erachter: `/verslag noot prt 23-1 de minister heeft …`"
NOTES = "Noten van de secretaris"
NO_NOTES = "Er staan geen noten bij dit verslag."


def noted(reference: str, item: str = "") -> str:
    where = f"bij {item or 'geen agendapunt'}, met de datum van vandaag"
    return f"De noot staat naast het verslag van {reference}, {where}. De tekst zelf is niet veranderd."


def note_gone(reference: str, beginning: str, *, is_published: bool) -> str:
    """`beginning`: of what it said."""
    told = f"De noot ‘{beginning}’ bij het verslag van {reference} is teruggenomen."
    return f"{told} In versies die al gepubliceerd zijn, staat zij nog." if is_published else told


def no_such_note(numbers: Sequence[int]) -> str:
    """`numbers`: of the notes that stand."""
    if not numbers:
        return "Bij dit verslag staan geen noten."
    if len(numbers) == 1:
        return f"Bij dit verslag staat alleen noot {numbers[0]}; terugnemen gaat met `wis {numbers[0]}`."
    told = ", ".join(map(str, numbers[:-1]))
    return f"Kies een noot die er staat: {told} of {numbers[-1]}."


def no_minutes_yet(reference: str) -> str:
    return f"{reference} moet nog komen en heeft nog geen verslag. Noem een vergadering die is geweest; `/vergadering lijst` toont welke."


def notes_next(number: int) -> str:
    return f"Versie {number} is al gepubliceerd; de noot komt in de volgende."


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


def not_published(reference: str, number: int) -> str:
    return (
        f"Vastgestelde versie {number} is nog niet gepubliceerd. Dat kan met de reden erachter: "
        f"`/verslag publiceren {reference} reden: …`"
    )


def altered(reference: str) -> str:
    return (
        f"De vastgestelde tekst van {reference} is niet meer die van toen; er is iets buiten de bot om veranderd. "
        "Er wordt niets gepubliceerd. Vraag de beheerder om `python -m bot herstel` met een kopie van voor die tijd."
    )


MEANWHILE = "Iemand anders heeft dit verslag intussen vastgesteld of gepubliceerd. Kijk met `/verslag toon` hoe het staat."
CHOOSE = "Kies bij elke naam een antwoord."
LIKELY_HINT = "Voorgesteld op grond van functie en organisatie; kies een ander antwoord als dat niet klopt."
LEFT_OUT_BEFORE = "naam die het verslag al wegliet"
PUBLISH = "Publiceren"
SHOW = "Verslag tonen"
FILES = "Bestanden"
NAMES = "Namen"
ANSWER_NAMES = "Namen beantwoorden"
ANSWER_ANEW = "Antwoorden wijzigen"
ANSWERED = (
    "Dit antwoordde u over woorden in dit verslag. Wat u verandert, geldt voor de volgende openbare versie."
)
NO_ANSWERS = "Over woorden in dit verslag is niets gevraagd. Van wie de naam openbaar is, verandert u met `/verslag namen`."
SAVE = "Opslaan"
FORM_TITLE = "Namen in het verslag"
COMES = (
    "De openbare versie wordt gemaakt en nagelezen. Met het direct bericht waarin u haar krijgt is zij gepubliceerd, "
    "niet eerder."
)
FILES_COME = "De bestanden komen in uw direct bericht met de bot."
NO_FILES = "Die versie is er niet. Kijk met `/verslag toon` welke er zijn."
SAVED = "Opgeslagen."
NOT_A_REASON = (
    "Dat begrijp ik niet. Schrijf `/verslag publiceren prt 23-1`, bij een nieuwe versie met `reden: …` erachter; met "
    "`antwoorden` erachter verandert u wat u over woorden antwoordde, met `woorden: Sjoukje, Wal` laat u weg wat niet is gevraagd."
)
NOT_SHOWN = "Dat begrijp ik niet. Schrijf `/verslag toon prt 23-1`, of met een versie erachter `/verslag toon prt 23-1 gepubliceerd 2`."
ALL_KNOWN = "Van iedereen die aan deze tafel voorkomt, is bekend of de naam openbaar is."
NOBODY = "Er komt nog niemand voor in de vergaderingen van deze tafel."
REASON_NEEDED = "Zet achter `reden:` waarom er een nieuwe versie is."
ASKED = "wordt gevraagd"
PUBLIC, NOT_PUBLIC = "openbaar", "niet openbaar"
# The answers about a person (openbaarheid.KEUZES) and about words.
KEUZES = (
    ("bestuurder", "Openbaar: bestuurder"),
    ("openbaar", "Openbaar: om andere reden"),
    ("ambtelijk", "Niet openbaar: ambtelijk"),
    ("niet", "Niet openbaar: om andere reden"),
)
OORDELEN = (("weglaten", "Naam, weglaten"), ("blijft", "Mag blijven staan"))
OORDELEN_WOORD = (("weglaten", "Naam, weglaten"), ("blijft", "Geen naam"))


def names_title(tafel: str) -> str:
    return f"Namen · {tafel}"


def person(naam: str, organisatie: str | None, soort: str | None) -> str:
    return (
        f"{naam} ({', '.join(part for part in (organisatie, soort) if part)})"
        if organisatie or soort
        else naam
    )


def name_state(public: bool | None) -> str:
    return ASKED if public is None else PUBLIC if public else NOT_PUBLIC


def names_said(naam: str, public: bool | None) -> str:
    return f"De naam van {naam} is nu {name_state(public)}. Wat al gepubliceerd is, verandert niet."


def names_of_tafel(tafel: str, rest: str) -> str:
    """`rest`: what was typed behind the meeting."""
    line = f"/verslag namen {tafel} {rest}".strip()
    return f"Of een naam openbaar is, geldt voor alle vergaderingen van een tafel. Laat de vergadering weg: `{line}`"


def names_against(references: Sequence[str]) -> str:
    """Behind `names_said`, where an answer about words goes before it."""
    told = ", ".join(f"`/verslag publiceren {reference} antwoorden`" for reference in references)
    return (
        "Let op: bij het publiceren is eerder over deze naam weglaten geantwoord, en dat gaat voor. Verander dat antwoord met "
        f"{told}; was het verslag al gepubliceerd, met `reden: …` erachter."
    )


def no_such_person(name: str) -> str:
    return f"‘{name}’ komt niet voor in de vergaderingen van deze tafel. `/verslag namen` toont wie wel."


def no_such_answer(said: str, naam: str) -> str:
    return (
        f"‘{said}’ begrijp ik niet. Zet achter de naam: openbaar, niet openbaar, bestuurder of ambtelijk, zoals "
        f"`/verslag namen prt {naam} ambtelijk`. Er is niets veranderd."
    )


def more_names(count: int) -> str:
    return f"Hierna {'komt nog 1 naam' if count == 1 else f'komen nog {count} namen'}."


def to_answer(people: int, words: int) -> str:
    told = []
    if people:
        told.append(
            "van 1 persoon of de naam openbaar is"
            if people == 1
            else f"van {people} personen of de naam openbaar is"
        )
    if words:
        told.append(
            "van 1 woord of het een naam is" if words == 1 else f"van {words} woorden of het een naam is"
        )
    return f"Voor het publiceren is nog nodig: {' en '.join(told)}."


def may_be(names: Sequence[str]) -> str:
    return f"Kan zijn: {', '.join(names)}." if names else "Staat niet in het register."


def preview_title(reference: str, number: int) -> str:
    return f"{reference} · openbare versie {number}"


def preview(count: int) -> str:
    if not count:
        return "Er wordt niets weggelaten."
    return f"Op {count} {'plaats' if count == 1 else 'plaatsen'} wordt iets weggelaten; de lezer ziet daar bijvoorbeeld `[naam weggelaten]`:"


def written(form: str) -> str:
    return f"‘{form}’"


def mask_line(what: str, kind: str, places: Sequence[tuple[str, int]]) -> str:
    """'Kuipers: Deelnemers; 2. Stand van zaken (3 keer)'."""
    told = (place if count == 1 else f"{place} ({count} keer)" for place, count in places)
    return f"{what or (LEFT_OUT_BEFORE if kind == NAME else kind)}: {'; '.join(told)}"


def ground(text: str) -> str:
    return f"Grond: {text}"


def mail_stays(addresses: Sequence[str]) -> str:
    return f"Blijft staan: {', '.join(addresses)}"


def words_stay(reference: str, words: Sequence[str], count: int) -> str:
    """`words`: the first of the `count` of which nothing says what they are."""
    more = f" en nog {count - len(words)}; lees het concept daar op na" if count > len(words) else ""
    return (
        f"Blijft leesbaar, en kent de bot niet: {', '.join(words)}{more}. Staat er een naam bij, laat die dan weg met "
        f"`/verslag publiceren {reference} woorden: …`, bij een nieuwe versie met `reden: …` erachter."
    )


NOT_LEFT_OUT = "wordt niet weggelaten: dat is een plaats, een organisatie of een gewoon woord, of het staat niet in dit verslag."


def not_left_out(words: Sequence[str]) -> str:
    return f"{', '.join(map(written, words))} {NOT_LEFT_OUT}"


CHANGED_SINCE = "Het verslag of de namen zijn intussen veranderd. Dit wordt er nu weggelaten:"


def published(reference: str, number: int, count: int) -> str:
    left_out = (
        "er is niets weggelaten"
        if not count
        else f"{count} {'plaats' if count == 1 else 'plaatsen'} weggelaten"
    )
    return f"Verslag {reference} is gepubliceerd als openbare versie {number}; {left_out}. Deze versie verandert niet meer."


def not_in_it(words: Sequence[str]) -> str:
    told = ", ".join(f"‘{word}’" for word in words)
    return f"Niet als naam gevonden in dit verslag: {told}." if words else NO_ANSWERS


def refused(reference: str, readable: Sequence[str], *, has_button: bool) -> str:
    """`has_button`: below it, that asks about the words."""
    told = ", ".join(f"‘{name}’" for name in readable)
    below = "Zeg hieronder of dat mag blijven, met" if has_button else "Zeg met"
    return (
        f"Verslag {reference} is niet gepubliceerd: in het gemaakte bestand is nog te lezen: {told}. {below} "
        f"`/verslag namen` wie openbaar is, of verander met `/verslag publiceren {reference} antwoorden` wat u antwoordde. Blijft het zo, verander dan de tekst in het concept van de volgende versie "
        f"(`/verslag concept {reference} nieuw`)."
    )


def title(reference: str) -> str:
    return f"Verslag {reference}"


def version(kind: str, number: int, when: str, who: str) -> str:
    return f"*{STATES[kind]}, versie {number}* · {when} · {who}"


def by_decision(ref: str) -> str:
    return f"vastgesteld met {ref}"


def change(text: str) -> str:
    return f"wijziging: {text}"


def reason(text: str) -> str:
    return f"reden: {text}"


def made_from(number: int) -> str:
    return f"gemaakt uit vastgestelde versie {number}, die in het register blijft"


def masked(count: int) -> str:
    return "niets weggelaten" if not count else f"{count} {'plaats' if count == 1 else 'plaatsen'} weggelaten"


def seal(value: str) -> str:
    return f"kenmerk van de tekst (SHA-256): `{value[:16]}…`"


def draft_about(reference: str) -> str:
    return f"Er is nog niets vastgesteld. Het concept: `/verslag concept {reference}`."


FORGOTTEN_IN = "iemand is er later in vergeten; het kenmerk is dat van de vastgestelde tekst"


def note_line(number: int, when: date | None, who: str, text: str, item: str) -> str:
    """`item`: '2. Stand van zaken', or '' where it stands under none."""
    under = f"bij {item}" if item else ""
    moment = dates.short_date(when) if when else "uit het ingelezen verslag"
    told = " · ".join(part for part in (under, moment, who) if part)
    return f"{number}. {text} ({told})"


def version_file(kind: str, number: int) -> str:
    return f"{STATES[kind]} {number}"


WHICH_PERSON = "Wie bedoelt u?"


def failed(reference: str) -> str:
    return f"Verslag {reference} is niet gepubliceerd: het maken ging mis. Probeer het nog eens met `/verslag publiceren {reference}`."
