"""'Waar staat dat?': the source of a point or decision, and what happened to it since."""

from bot.texts.publicatie import NOTE
from bot.texts.verslagen import lines_in

ASK = "Waar staat dat?"
SINCE = "Daarna"
NOTHING_SINCE = "Daarna is er niets meer veranderd."
QUOTE_GONE = "Het citaat is na de bewaartermijn vergeten; het staat nog in het verslag zelf."
ITEM = "Agendapunt"
WHAT = {
    "gewijzigd": "Gewijzigd",
    "eigenaar": "Eigenaar gewijzigd",
    "afgerond": "Afgerond",
    "heropend": "Heropend",
    "vervallen": "Vervallen",
    "doorgeleid": "Doorgeleid",
    "verschoven": "Verschoven met de mijlpaal",
    "gekoppeld": "Aan een mijlpaal gekoppeld",
    "ongedaan": "Ongedaan gemaakt",
    "ingetrokken": "Ingetrokken",
    "vervangen": "Vervangen",
    "terugkoppeling": "Terugkoppeling",
    "notitie": "Notitie",
    "noot": NOTE,
    "volgt": "Volgt uit de doorgeleide punten",
}
POSTPONED = "Uitgesteld"
FIELDS = {
    "tekst": "tekst",
    "soort": "soort",
    "eigenaars": "wie",
    "termijn": "termijn",
    "uitstelreden": "reden",
    "voorwaarde": "voorwaarde",
    "regio": "regio",
    "gemeente": "gemeente",
    "antwoord": "antwoord",
    "reden": "reden",
}


def in_minutes(file: str | None, meeting: str, lines: str | None) -> str:
    """`file` and `meeting` escaped."""
    where = f", {lines_in(lines)}" if lines else ""
    return f"*In het verslag van {meeting}*{f' ({file})' if file else ''}{where}:"


def noted(meeting: str, who: str, when: str) -> str:
    return f"*Niet uit een verslag*: genoteerd bij {meeting} door {who}, {when}."


def passed_on_from(tafel: str, reference: str | None) -> str:
    return f"Doorgeleid vanuit {tafel}{f' ({reference})' if reference else ''}."


def passed_on_to(places: list[str]) -> str:
    return f"naar {', '.join(places)}"


def during(meeting: str) -> str:
    return f"tijdens {meeting}"


def earlier(number: int) -> str:
    return "… en 1 eerdere regel" if number == 1 else f"… en {number} eerdere regels"
