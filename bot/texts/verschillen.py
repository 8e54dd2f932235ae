"""What is said when a draft comes back: what is other in it, and what becomes of that."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, time

from bot import dates
from bot.texts import acties, besluiten, uitvoer, verslag

GONE = "niet meer in het verslag"  # why a point was dropped or a decision withdrawn
BY_MINUTES = "volgens het verslag"

THINGS = {
    "vergadering": "Vergadering",
    "agendapunt": "Agendapunt",
    "deelnemer": "Deelnemer",
    "actie": "Actie",
    "besluit": "Besluit",
    "notitie": "Notitie",
}
BY_NAME = ("deelnemer", "agendapunt")  # without a number that everybody uses
FIELDS = {
    "tekst": "Tekst",
    "titel": "Titel",
    "soort": "Soort",
    "eigenaars": "Wie",
    "termijn": "Termijn",
    "voorwaarde": "Voorwaarde",
    "status": "Status",
    "stand": "Status",
    "reden": "Reden",
    "antwoord": "Antwoord",
    "regio": "Regio",
    "gemeente": "Gemeente",
    "ingebracht_door": "Ingebracht door",
    "agendapunt": "Agendapunt",
    "procedureel": "Procedureel",
    "naam": "Naam",
    "aanhef": "Aanhef",
    "gelakt": "Naam gelakt",
    "delegatie": "Namens",
    "organisatie": "Organisatie",
    "rollen": "Rol",
    "datum": "Datum",
    "begin": "Begin",
    "eind": "Einde",
    "locatie": "Plaats",
}
REMARKS = {
    "ander_nummer": "heeft in het bestand een ander nummer; het nummer blijft zoals het was",
    "nummer_bezet": "dit nummer is al van iets anders; bij het overnemen komt er een nieuw nummer",
    "twee_teksten": "heeft in het bestand twee verschillende nieuwe teksten; die van de lijst telt",
    "nog_in_tekst": "staat nog wel onder het agendapunt",
    "gewist": "is intussen gewist",
    "stelt_vast": "hiermee is een verslag vastgesteld; dit besluit blijft",
}
NATURES = {"gewijzigd": "gewijzigd", "nieuw": "nieuw", "verdwenen": "verdwenen"}
BECOMES = {
    "actie": f"wordt: vervallen ({GONE})",
    "besluit": f"wordt: ingetrokken ({GONE})",
    "notitie": "wordt: gewist",
    "agendapunt": "gaat van de agenda; wat eronder stond, blijft",
    "deelnemer": "gaat van de deelnemerslijst",
}
STANCES = {
    "akkoord": "✔ akkoord",
    "over": "wordt overgeslagen",
    "vraag": "alleen als u dit zelf bevestigt",
    "kan niet": "niet over te nemen",
}
CANNOT = "Dit neemt de bot niet over. Pas het zo nodig zelf aan in het register."
CLASH = "⚠ Ook in het register is dit veranderd sinds het concept."
IN_DRAFT = "in het concept"
NOTHING = "–"
YES = "ja"
TITLE = "Verschillen met {reference}"
LOOK = "Bekijk"
TAKE = "Neem {number} over"
TAKE_GONE = "Ook {number} verdwenen"
TAKE_GONE_SURE = (
    "Wat gewijzigd of nieuw is komt over, en ook wat verdwenen is: punten vervallen, besluiten worden "
    "ingetrokken, notities gewist, en agendapunten en deelnemers gaan van de lijst."
)
TAKE_GONE_YES, TAKE_GONE_NO = "Neem over", "Terug"
VERDICT = "Overnemen in het register?"
VERDICTS = {"neem": "Overnemen", "over": "Niet overnemen"}
SAVED = "Onthouden. Er staat nog niets in het register."
NEXT_ITEM = "Volgend verschil"
UNDO = "Ongedaan maken"
NONE_LEFT = "Er is niets meer over te nemen."
CHANGED = (
    "Intussen is er iets veranderd, in het register of in wat u had bevestigd. Er is niets overgenomen; "
    "kijk naar de verschillen zoals ze nu zijn."
)
GONE_ALREADY = "Dit verschil is er niet meer. Kijk naar de verschillen zoals ze nu zijn."
NOT_TAKEN_YET = "Wat hieronder staat, is nog niet opgeslagen."
TABLES_ONLY = (
    "Wijzigingen onder ‘Terugkoppeling op eerdere punten’ en ‘Volgende vergadering’ zijn niet gelezen."
)


def label(soort: str, nummer: int | None, words: str) -> str:
    """'A3', 'B1', 'Notitie', 'Deelnemer Wienstra', 'Agendapunt Rondvraag'."""
    if nummer and soort in ("actie", "besluit"):
        return f"{'A' if soort == 'actie' else 'B'}{nummer}"
    return f"{THINGS[soort]} {words}" if soort in BY_NAME else THINGS[soort]


def in_full(label: str, words: str) -> str:
    """'A10 ‘Wie belt Velsen?’', for what is new."""
    return f"{label} ‘{words[:40]}{'…' if len(words) > 40 else ''}’"


def other_number(name: str, in_file: str) -> str:
    """'A10 ‘Wie belt Velsen?’ (in het bestand A7)': the register had that number for another."""
    return f"{name} (in het bestand {in_file})"


def value(field: str, said: object) -> str:
    """A value as people read it; '–' for none."""
    match said:
        case None | "" | () | False:
            return NOTHING
        case True:
            return YES
        case tuple():
            return ", ".join(map(str, said))
        case time():
            return dates.clock(said)
        case date():
            return dates.long_day(said)
        case _:
            return _WORDS.get(field, {}).get(str(said), str(said))


_WORDS = {
    "status": acties.STATES | uitvoer.PRESENCE,
    "stand": besluiten.STATES,
    "soort": acties.KINDS,
}


def told(gemaakt: str | None, counted: Sequence[tuple[str, int]], equal: int) -> str:
    """'concept van do 22 januari 2026, 16:00 · 3 gewijzigd · 1 nieuw · 34 ongewijzigd'."""
    parts = [f"concept van {gemaakt}"] if gemaakt else []
    parts += [f"{number} {nature}" for nature, number in counted if number]
    return " · ".join([*parts, f"{equal} ongewijzigd"])


def no_differences(reference: str, name: str) -> str:
    return (
        f"In *{name}* is niets veranderd; er is niets over te nemen in {reference}. Wat het register sinds het bestand veranderde, "
        "blijft zoals het daar staat."
    )


def twice(words: str) -> str:
    return f"Staat twee keer in het bestand en is één keer gelezen: ‘{words[:100]}’."


def no_day(label: str, words: str, meant: date | None) -> str:
    told = verslag.kan_niet(words[:60], meant)
    return f"{label}: {told} Neemt u dit over, dan staat het er als woorden, zonder datum."


def taken(number: int, reference: str, labels: Sequence[str]) -> str:
    many = "Eén verschil" if number == 1 else f"{number} verschillen"
    shown = ", ".join(labels[:20]) + (", …" if len(labels) > 20 else "")
    return f"{many} overgenomen in {reference}: {shown}." if number else NONE_LEFT


# What a draft changed of its meeting itself, by the kind of row.
LISTS = {
    "agendapunt": "de agenda",
    "aanwezigheid": "de deelnemers",
    "persoon": "de deelnemers",
    "vergadering": "de gegevens van de vergadering",
}


def put_back(reference: str, lists: Collection[str]) -> str:
    """`lists`: of which kinds (LISTS) something was put back."""
    names = list(dict.fromkeys(name for kind, name in LISTS.items() if kind in lists))
    told = " en ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)
    return f"Het overgenomen concept van {reference} is teruggenomen{f', ook uit {told}' if told else ''}."


def left(number: int) -> str:
    return "Er wacht nog één verschil op u." if number == 1 else f"Er wachten nog {number} verschillen op u."


# On the command line
CLI_TAKE = (
    "neemt van een teruggekomen concept over wat anders is: gewijzigd, nieuw, verdwenen, of namen uit de lijst "
    "zoals A3 of B1, met komma's ertussen"
)
CLI_HOW = "Er is niets overgenomen. Kies met --overnemen, bijvoorbeeld: --overnemen gewijzigd,nieuw"
CLI_NOT_A_DRAFT = "Dit bestand is geen concept van een vergadering in dit register; met --overnemen valt er niets te vergelijken."


def cli_unknown(word: str) -> str:
    return f"‘{word}’ is geen verschil in dit bestand. Kies gewijzigd, nieuw, verdwenen of een naam uit de lijst."
