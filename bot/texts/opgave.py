"""What is said about opgave, locaties and uitruil."""

from __future__ import annotations

from datetime import date

from bot import dates

PROVINCIE = "Provincie Noord-Holland"
DEFINITIONS = (
    "opgave: de plaatsen die een gemeente moet hebben, na uitruil (vul in wat de bron zegt, dus zonder uitruil; "
    "de uitruil telt de bot erbij).",
    "restopgave: de opgave min wat is gerealiseerd.",
    "nog niet toegezegd: de restopgave min wat is besloten en toegezegd.",
    "Alleen plaatsen die meetellen (duurzaam: minstens vijf jaar) tellen; de andere staan er apart bij.",
    "Van een gemeente zonder cijfer weet de bot niets: zij telt niet als nul, maar ontbreekt, en dat staat bij elk totaal.",
)


WITHDRAWN_ALREADY = "Dit cijfer was al vervallen en telt niet meer mee."


WRITTEN_SINCE = "Over een van deze cijfers is intussen weer iets vastgelegd; er is niets ongedaan gemaakt."


def taken_back(gone: int, back: int) -> str:
    """'Ongedaan gemaakt: 12 cijfers tellen niet meer mee, 1 cijfer is weer zoals het was.'"""
    parts = [f"{_figures(gone)} {'telt' if gone == 1 else 'tellen'} niet meer mee"] if gone else []
    parts += (
        [f"{_figures(back)} {'is weer zoals het was' if back == 1 else 'zijn weer zoals ze waren'}"]
        if back
        else []
    )
    return f"Ongedaan gemaakt: {', '.join(parts)}."


def _figures(count: int) -> str:
    return f"{number(count)} {'cijfer' if count == 1 else 'cijfers'}"


def no_such_row(code: str) -> str:
    return f"'{code}' is geen cijfer van de opgave. De codes (O12, L5, U3) staan achter elk cijfer bij `opgave gemeente …`."


def number(value: int) -> str:
    """'1.234', '−193'."""
    return f"{value:,}".replace(",", ".").replace("-", "−")


def day_of(day: date) -> str:
    """'1 februari 2026'."""
    return dates.long_date(day).partition(" ")[2]


# A screen.
LABELS = {
    "opgave": "Opgave",
    "gerealiseerd": "Gerealiseerd",
    "besloten": "Besloten",
    "toegezegd": "Toegezegd",
    "in onderzoek": "In onderzoek",
    "restopgave": "Restopgave",
    "nog niet toegezegd": "Nog niet toegezegd",
}
MEANS = {
    "restopgave": "opgave min gerealiseerd",
    "nog niet toegezegd": "restopgave min besloten en toegezegd",
}
COUNTS = {True: "telt mee", False: "telt niet mee", None: "onbekend of zij meetelt"}
ENDED = "afgelopen, telt niet meer mee"
DROPPED = "telt niet mee"
SURPLUS = "; onder nul: er is meer dan de opgave"
WROTE = {"nieuw": "Vastgelegd", "gewijzigd": "Verbeterd", "gelijk": "Dit stond er al zo"}
OLD_STAYS = "Wat er stond, blijft in de geschiedenis."
SHOW, WITHDRAW = "Toon de stand", "Laat vervallen"
NEW_STAND, NEW_PLACE = "Nieuw opgavecijfer", "Nieuwe stand van een locatie"
PER_GEMEENTE, PER_REGION, DETAILS = "Per gemeente", "Per regio", "Cijfers"
NO_OPGAVE, NO_PLACES = "Geen opgavecijfer", "Geen locaties bekend"
HAS_NONE = "heeft geen locatie"
UNKNOWN = "onbekend"
NO_FIGURES = "nog geen cijfers"
ALL = "allemaal"
COMMAND_ABOUT = "Opgave: opvangplaatsen die er moeten zijn, die er zijn en wat er nog moet"
FORMS = {"opgave": "Opgave", "locaties": "Stand van een locatie", "uitruil": "Uitruil"}
UNDO_NOTHING = (
    "Er is niets ongedaan te maken: dat kan tot tien minuten na uw eigen laatste cijfers. "
    "Een ouder cijfer neemt u terug met zijn nummer, bijvoorbeeld: opgave vervalt O12"
)
WHICH = "Zeg waarvan: regio Kennemerland, gemeente Haarlem of provincie."


def not_understood(words: str) -> str:
    return f"'{words}' begrijp ik hier niet. Zeg bijvoorbeeld: opgave provincie cyclus 2024 op 1 maart"


def no_day(words: str) -> str:
    return f"'{words}' is geen dag. Zeg bijvoorbeeld: op 1 maart, per 1-3-2026 of op 31 december 2025."


def day_to_come(day: date) -> str:
    return f"{day_of(day)} ligt in de toekomst: daarvan is nog geen stand. Zeg een dag die er al is geweest."


def title(name: str) -> str:
    return f"Opgave {name}"


def as_of(cyclus: str | None, op: date) -> str:
    cycle = f"Cyclus {cyclus} · " if cyclus else ""
    return f"{cycle}zoals bekend op {day_of(op)} · alleen plaatsen die meetellen (minstens vijf jaar)"


def other_cycles(cycli: list[str], command: str) -> str:
    """'Ook bekend: cyclus 2024 (`/opgave provincie cyclus 2024`)'."""
    return f"Ook bekend: cyclus {', '.join(cycli)} (`{command}`)"


def nothing_known(command: str) -> str:
    return (
        f"Hier zijn nog geen cijfers van. Vul ze in met `{command} nieuw`, `{command} locatie` of `{command} uitruil`, "
        f"of zet een ingevuld sjabloon (`{command} sjabloon`) in het gesprek met de bot."
    )


def cut_off(command: str) -> str:
    return f"… de rest past niet in dit bericht: `{command}`"


def known(value: int | None) -> str:
    return UNKNOWN if value is None else number(value)


def of(some: int, all_: int) -> str:
    return f"{some} van {all_} gemeenten"


def peildata(first: date, last: date) -> str:
    """'peildatum 1 februari 2025', or the first and the last of several."""
    if first == last:
        return f"peildatum {day_of(last)}"
    return f"peildata {day_of(first)} tot en met {day_of(last)}"


def of_which_amv(count: int) -> str:
    return f"waarvan amv {number(count)}"


def places(count: int) -> str:
    return f"{number(count)} {'plaats' if count == 1 else 'plaatsen'}"


def opgave(cyclus: str, count: int) -> str:
    return f"opgave {cyclus}: {number(count)}"


def swapped(count: int, other: str, *, takes_over: bool) -> str:
    return (
        f"neemt {places(count)} over van {other}" if takes_over else f"geeft {places(count)} af aan {other}"
    )


def from_to(begin: date | None, eind: date | None) -> str:
    parts = [f"vanaf {day_of(begin)}" if begin else "", f"tot en met {day_of(eind)}" if eind else ""]
    return " ".join(part for part in parts if part)


def given_for_whole(whole: int, source: str, added: int, some: int, all_: int) -> str:
    return (
        f"De opgave van het geheel is {number(whole)} ({source}). De gemeenten waarvan zij bekend is, tellen op tot "
        f"{number(added)} ({of(some, all_)})."
    )


def contradicts(whole: int, source: str, added: int) -> str:
    return (
        f"De bron zegt {number(whole)} voor het geheel ({source}), maar de gemeenten waarvan de opgave bekend is, "
        f"tellen zonder uitruil op tot {number(added)}. Kijk na wat er klopt."
    )


def apart(telt: bool | None, count: int, names: str) -> str:
    why = (
        "Telt niet mee (korter dan vijf jaar)"
        if telt is False
        else "Onbekend of het meetelt (geen begindatum)"
    )
    return f"{why}: {places(count)} – {names}"


def since(day: date, moved: list[str], incomparable: list[str], *, of_one: bool) -> str:
    """What is other than at an earlier peildatum; `of_one`: of a single gemeente."""
    changed = ", ".join(moved) if moved else "niets veranderd" if not incomparable else ""
    why = "toen of nu was er geen cijfer" if of_one else "van andere gemeenten"
    not_compared = f"niet te vergelijken, want {why}: {', '.join(incomparable)}" if incomparable else ""
    return f"Sinds {day_of(day)}: {'; '.join(part for part in (changed, not_compared) if part)}."


def signed(value: int) -> str:
    return f"{'+' if value > 0 else '−'}{number(abs(value))}"


def merged_missing(names: str) -> str:
    return f"Van {names}, die hierin opging, is geen cijfer bekend; zonder dat is er geen totaal."


def more_sources(count: int) -> str:
    return f"en nog {count} {'bron' if count == 1 else 'bronnen'}"


def and_more(count: int) -> str:
    return f"en nog {count}"


def given_for_part(name: str, whole: int, source: str) -> str:
    return f"De opgave van {name} is alleen als geheel bekend: {number(whole)} ({source}). Zo zit zij in het totaal."


def none_but(source: str, names: str) -> str:
    return (
        f"Er is gezegd dat er geen locatie is ({source}), maar {names} staat er nog en telt mee. "
        "Geef die locatie de status vervallen, of laat het cijfer vervallen dat niet klopt."
    )


def in_digest(cyclus: str | None, day: date) -> str:
    return f"Opgave{f', cyclus {cyclus}' if cyclus else ''}, zoals bekend op {day_of(day)}"


def more(command: str) -> str:
    return f"Achter elk totaal staat hoeveel gemeenten erin zitten. Meer: `{command}`"


def withdrawn(code: str) -> str:
    return f"Cijfer {code} telt niet meer mee. Het blijft in de geschiedenis; vul het opnieuw in om het terug te zetten."
