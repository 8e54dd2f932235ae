"""What is wrong with a cell, a line or a file with figures, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.texts.opgave import day_of, number

EMPTY_CELL = "is leeg. Vul dit in"
INVISIBLE = "heeft onzichtbare tekens. Typ het opnieuw"
SWAP_WITH_ITSELF = "is dezelfde gemeente. Een uitruil is tussen twee gemeenten"

# What the explanation in the template and the forms says, by the form of a column or by its name.
EXPLAINED = {
    "gebied": "een gemeente, of 'regio Kennemerland' of 'provincie' als de bron alleen dat geheel kent",
    "gemeente": "de gemeente zoals die op de peildatum heet",
    "van": "de gemeente die plaatsen afgeeft",
    "naar": "de gemeente die ze overneemt",
    "cyclus": "het jaar, de jaren of het nummer van de cyclus: 2024, 2024-2025 of 1",
    "getal": "een heel getal",
    "plaatsen": "een heel getal: het aantal plaatsen",
    "capaciteit": "een heel getal: het aantal plaatsen",
    "amv": "hoeveel daarvan voor amv; leeg als de bron dat niet zegt",
    "naam": "de naam van de locatie; 'geen' als de gemeente geen locatie heeft",
    "soort": "bijvoorbeeld azc, noodopvang of amv-opvang; mag leeg",
    "status": "in onderzoek, toegezegd, besloten, gerealiseerd of vervallen",
    "begin": "de eerste dag; leeg als die niet bekend is",
    "eind": "de laatste dag; leeg als er geen einde is",
    "telt_mee": "ja of nee; leeg: een locatie telt mee als zij er minstens vijf jaar is",
    "peildatum": "de dag waarvan dit de stand is",
    "bron": "waar het staat: een brief, een besluit of een adres",
}


def not_a_number(value: str) -> str:
    return f"{value} is geen getal. Zet er een heel getal neer, bijvoorbeeld 120"


def negative(value: str) -> str:
    return f"{value} is minder dan nul. Zet er 0 of meer neer"


def not_whole(value: str) -> str:
    return f"{value} is geen heel getal. Zet er een heel getal neer, bijvoorbeeld 1200"


def too_many_places(value: str, most: int) -> str:
    return f"{value} is te veel. Zet er hooguit {number(most)} neer"


def not_a_day(value: str) -> str:
    return f"{value} is geen datum. Schrijf dag, maand en jaar, bijvoorbeeld 1 februari 2026 of 2026-02-01"


def no_such_day(value: str) -> str:
    return f"{value} bestaat niet. Schrijf een datum die bestaat, bijvoorbeeld 1 februari 2026"


def odd_year(value: str, first: int, last: int) -> str:
    return f"{value} ligt niet tussen {first} en {last}. Kijk het jaar na"


def not_a_cycle(value: str) -> str:
    return f"{value} is geen cyclus. Schrijf het jaar, de jaren of het nummer: 2024, 2024-2025 of 1"


def unknown_gemeente(value: str, near: str) -> str:
    return f"{value} kent de bot niet als gemeente. " + (
        f"Bedoelde u {near}?" if near else "Schrijf de naam zoals in config.yaml"
    )


def not_a_status(value: str, known: Sequence[str], near: str) -> str:
    meant = f"Bedoelde u {near}?" if near else f"Kies uit: {', '.join(known)}"
    return f"{value} is geen status. {meant}"


def not_yes_no(value: str) -> str:
    return f"{value} is geen ja of nee. Zet er ja of nee neer, of laat het leeg"


def not_a_text(value: str) -> str:
    return f"{value} is geen tekst. Zet er gewone tekst neer"


def like_a_formula(value: str) -> str:
    return f"{value} begint als een formule. Laat het met een letter of cijfer beginnen"


def too_long(length: int, most: int) -> str:
    return f"is te lang ({length} tekens). Gebruik hooguit {most} tekens"


def long_cell(most: int) -> str:
    return f"heeft een cel van meer dan {number(most)} tekens. Maak die korter, of kijk of er een aanhalingsteken te veel staat"


def personal_number(kind: str) -> str:
    return f"heeft een {kind}. Haal dat nummer weg: het hoort niet in het register"


def lies_ahead(day: date) -> str:
    return f"{day_of(day)} ligt in de toekomst. Zet er de dag neer waarvan dit de stand is"


def more_amv(amv: int, places: int) -> str:
    return f"{number(amv)} is meer dan de {number(places)} plaatsen waar ze bij horen. Kijk beide getallen na"


def ends_before(eind: date, begin: date) -> str:
    return f"{day_of(eind)} ligt voor het begin, {day_of(begin)}. Kijk beide datums na"


def not_there_yet(begin: date, peildatum: date) -> str:
    return (
        f"gerealiseerd op {day_of(peildatum)}, maar het begin is {day_of(begin)}. "
        "Maak de status besloten, of kijk beide datums na"
    )


def none_said(where: str, gemeente: str) -> str:
    return f"{where} zegt dat {gemeente} geen locatie heeft. Houd de regel over die klopt"


def none_and_some(gemeente: str, day: date) -> str:
    return (
        f"Over {gemeente} op {day_of(day)} staat in het register iets anders: daar is een locatie bekend en wordt ook gezegd dat "
        "er geen is. Laat eerst vervallen wat niet klopt (`opgave gemeente`), of neem een andere peildatum."
    )


def none_with_places(places: int) -> str:
    return f"locatie 'geen' met {number(places)} plaatsen. Noem de locatie bij haar naam, of zet er 0 neer"


def not_there(naam: str, vanaf: date | None, tot: date | None, into: str | None) -> str:
    since = f"{naam} is er pas sinds {day_of(vanaf)}" if vanaf else ""
    until = (
        f"{naam} is er sinds {day_of(tot)} niet meer" + (f", zij ging op in {into}" if into else "")
        if tot
        else ""
    )
    return f"{until or since}. Kijk de peildatum of de gemeente na"


def said_twice(where: str) -> str:
    return f"staat er al in {where}. Verwijder een van de twee"


def contradicts(where: str) -> str:
    return f"zegt iets anders dan {where} over hetzelfde. Houd de regel over die klopt"


# A file.
FORMULA = "is een formule. Zet er de waarde neer (Kopiëren, Plakken speciaal, Waarden)"
MORE_LINES = "staat op meer regels. Zet het op één regel; kijk ook of er een aanhalingsteken te veel staat"
STRAY_QUOTE = (
    "heeft een aanhalingsteken te veel of te weinig. Haal het weg, of bewaar het blad opnieuw als csv"
)
HIDDEN_ROW = "is verborgen. Maak de rij zichtbaar (ook met een filter), of verwijder haar"
HIDDEN_COLUMN = "is verborgen. Maak de kolom zichtbaar, of verwijder haar"
HIDDEN_SHEET = "is verborgen. Maak het blad zichtbaar, of verwijder het"
NO_HEADING_ABOVE = "staat onder geen kopje. Zet er een kopje boven, of maak de cel leeg"
UNKNOWN_SHEET = (
    "de bot herkent dit blad niet. Noem het opgave, locaties of uitruil, met de kopjes van het sjabloon "
    "(`opgave sjabloon`) in de eerste rij, of verwijder het"
)
NO_SHEET = "Dit is geen csv of Excel-bestand (.xlsx). Haal een leeg blad op met `opgave sjabloon`."
OLD_OR_LOCKED = "Dit is een Excel-bestand van voor 2007, of er zit een wachtwoord op. Bewaar het als .xlsx zonder wachtwoord."
DAMAGED = "Dit Excel-bestand is beschadigd of geen gewoon werkblad. Open het in Excel en bewaar het opnieuw als .xlsx."
NOTHING_IN_IT = "Er staan geen cijfers in dit bestand. Vul vanaf de tweede rij een regel per cijfer in."
OLD_CODING = "Gelezen als Windows-1252: kijk of letters met accenten kloppen. (Bewaar als csv UTF-8, dan is het zeker.)"


def too_many_rows(most: int) -> str:
    return (
        f"Dit bestand is te groot: hooguit {number(most)} regels. "
        "Verwijder lege rijen onder de laatste regel, of verdeel het over meer bestanden."
    )


def too_wide(column: str) -> str:
    return f"heeft iets vanaf kolom {column}. Maak de cellen rechts van de kopjes leeg"


def merged(coord: str) -> str:
    return f"{coord} is samengevoegd. Hef dat op en vul elke cel"


def excel_error(value: str) -> str:
    return f"heeft de foutmelding {value}. Zet er de waarde neer"


def row(sheet: str, number_: int) -> str:
    return f"{sheet} rij {number_}".strip()


def unknown_heading(heading: str, known: Sequence[str], near: str) -> str:
    meant = f"Bedoelde u {near}?" if near else f"Kies uit: {', '.join(known)}, of verwijder de kolom"
    return f"het kopje '{heading}' kent de bot niet. {meant}"


def heading_twice(heading: str) -> str:
    return f"het kopje '{heading}' staat er twee keer. Verwijder een van de kolommen"


def no_heading(missing: Sequence[str]) -> str:
    return f"een kopje ontbreekt: {', '.join(missing)}. Zet het in de eerste rij"
