"""What is said of figures on their way in: the template, and what a file would change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from bot.texts.opgave import day_of, number

# The template.
YES, NO = "ja", "nee"
EXPLAINED_HEADINGS = ("blad", "kolom", "wat er komt te staan", "gemeenten")
HOW_TO_FILL_IN = (
    "Elke regel is wat één bron op één peildatum zegt. Een nieuwe stand is een nieuwe regel; dezelfde peildatum opnieuw is een "
    "verbetering van het cijfer dat er al was.",
    "Heeft een gemeente geen enkele locatie, zet dan 'geen' bij locatie en 0 bij capaciteit.",
    "Met één fout in het bestand wordt niets overgenomen. U ziet eerst wat er verandert.",
)


def may_be_empty(text: str) -> str:
    return text if "leeg" in text else f"{text}; mag leeg"


# What a file would change, before it is taken over.
CHANGED_MEANWHILE = (
    "Het register is veranderd sinds dit werd getoond. Hieronder staat wat er nu zou veranderen."
)


def other_tafels(names: Sequence[str]) -> str:
    return (
        f"In dit bestand staan cijfers van {', '.join(names)}. U mag alleen die van uw eigen regio invullen; "
        "verwijder de andere, of vraag het secretariaat van de PRT."
    )


NOTHING_CHANGES = "Alles in dit bestand staat al zo in het register. Er is niets over te nemen."
NOT_WRITTEN_YET = "Er is nog niets opgeslagen. *Neem over* schrijft precies dit, en alles of niets."
TAKE, NEXT, BACK, PUT_AWAY, SHOW = "Neem over", "Verder", "Terug", "Leg weg", "Toon de opgave"
COUNTS_AGAIN = "telt weer mee"
MISTAKES_TITLE, MISTAKES_FILE = "Fouten in het bestand", "fouten.csv"
MISTAKES_HEADINGS = ("blad", "rij", "kolom", "kopje", "wat er moet gebeuren")
TAKING = "⏳ Bezig met overnemen…"

_FIELDS = {
    "plaatsen": "plaatsen",
    "amv": "waarvan amv",
    "bron": "bron",
    "soort": "type",
    "status": "status",
    "capaciteit": "capaciteit",
    "begin": "begin",
    "eind": "eind",
    "telt_mee": "telt mee",
}


def mistakes_title(name: str) -> str:
    return f"Niets overgenomen uit {name}"


def nothing_taken(count: int) -> str:
    one = "Er is 1 fout" if count == 1 else f"Er zijn {number(count)} fouten"
    return f"{one}. Verbeter het bestand en zet het opnieuw neer; er is niets opgeslagen."


def more_mistakes(count: int) -> str:
    return f"… en nog {number(count)}. De hele lijst komt als bestand."


def all_mistakes(count: int) -> str:
    return f"Alle {number(count)} fouten, per blad, rij en kolom."


def proposal_title(name: str) -> str:
    return f"Cijfers uit {name}"


def counted(counts: Mapping[str, int]) -> str:
    """'12 nieuw, 3 gewijzigd, 40 gelijk'."""
    return ", ".join(f"{number(count)} {wat}" for wat, count in counts.items())


def page_of(first: int, last: int, total: int) -> str:
    return f"{number(first)} tot en met {number(last)} van {number(total)}"


def taken(name: str, counts: str) -> str:
    return f"Overgenomen uit {name}: {counts}."


def put_away(name: str) -> str:
    return f"Weggelegd: {name}. Er is niets opgeslagen."


def about(regel: Any, regions: Mapping[str, str]) -> str:
    """'Laren · opgave 2024 · 1 februari 2026', of a line (opgave/regels.py)."""
    match regel.blad:
        case "opgave":
            name = {"regio": f"regio {regions.get(regel.gebied, regel.gebied)}", "provincie": "provincie"}
            what = [name.get(regel.soort, regel.gebied), f"opgave {regel.cyclus}"]
        case "locaties":
            what = [regel.gemeente, regel.naam]
        case _:
            what = [f"uitruil {regel.cyclus} van {regel.van} naar {regel.naar}"]
    return " · ".join([*what, day_of(regel.peildatum)])


def says(regel: Any) -> str:
    """'100 plaatsen, waarvan amv 5 (brief provincie)'."""
    if regel.blad == "locaties":
        parts = [regel.soort, regel.status, places(regel.capaciteit), _amv(regel.amv)]
        parts += [f"vanaf {day_of(regel.begin)}" if regel.begin else ""]
        parts += [f"tot en met {day_of(regel.eind)}" if regel.eind else ""]
        parts += [{True: "telt mee", False: "telt niet mee", None: ""}[regel.telt_mee]]
    else:
        parts = [places(regel.plaatsen), _amv(getattr(regel, "amv", None))]
    return f"{', '.join(part for part in parts if part)} ({regel.bron})"


def change(name: str, was: Any, becomes: Any) -> str:
    """'plaatsen 100 → 110'."""
    return f"{_FIELDS[name]} {_value(was)} → {_value(becomes)}"


def places(count: int) -> str:
    return f"{number(count)} {'plaats' if count == 1 else 'plaatsen'}"


def _amv(count: int | None) -> str:
    return "" if count is None else f"waarvan amv {number(count)}"


def _value(value: Any) -> str:
    if value is None:
        return "(leeg)"
    if isinstance(value, bool):
        return YES if value else NO
    return (
        number(value) if isinstance(value, int) else day_of(value) if isinstance(value, date) else str(value)
    )


def mistake(sheet: str, row_: str, column: str, heading: str, text: str) -> str:
    """'opgave, rij 3, kolom C (plaatsen): …'."""
    where = [sheet, f"rij {row_}" if row_ else "", f"kolom {column}" if column else ""]
    named = f" ({heading})" if heading else ""
    return f"{', '.join(part for part in where if part)}{named}: {text}"


# The command line.
CLI = "cijfers over de opgave: een bestand overnemen, of het lege sjabloon"
CLI_WHAT = "importeer of sjabloon"
CLI_FILE = "csv of xlsx, zoals het sjabloon"
CLI_DRY = "toon wat er verandert, en schrijf niets"
CLI_TO = "de map voor het sjabloon (standaard deze map)"
CLI_FILE_NEEDED = "Zeg welk bestand: python -m bot opgave importeer BESTAND"
CLI_DONE = "Overgenomen in het register."
CLI_DRY_DONE = "Proef: er is niets opgeslagen."
TEMPLATE_FILE = "opgave-sjabloon"


# In Slack.
READ = "Lees als opgave"
READING_COMES = (
    "Ik lees het bestand. Wat het verandert, komt in uw gesprek met de bot; er wordt nog niets opgeslagen."
)
TEMPLATE_TITLE = "Sjabloon opgave"
TEMPLATE_COMES = "Vul het Excel-bestand in, of de csv van één blad. Zet het daarna in uw gesprek met de bot."


def how(command: str) -> str:
    return (
        "Zet het ingevulde sjabloon (xlsx of csv) in uw gesprek met de bot en druk op *Lees als opgave*. "
        f"Het lege sjabloon: `{command} sjabloon`."
    )


def offer(name: str) -> str:
    return f"Staan in *{name}* cijfers over de opgave, in het sjabloon? Dan lees ik het en ziet u eerst wat er verandert."
