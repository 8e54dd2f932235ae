"""What is said around a voortgangsrapportage: asked for, kept, and the text of a region."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from bot.texts import publicatie
from bot.texts.rapport import day, period

COMMAND_ABOUT = "Voortgangsrapportage: maken, toelichting per regio, bewaarde versies"
TEXT_NEEDED = "Schrijf eerst de toelichting."
FORM_TITLE = "Toelichting regio"
FORM_SAVE = "Opslaan"
LABEL_TEXT = "Toelichting"
LIST_TITLE = "Voortgangsrapportages"
DOWNLOAD = "Bestanden"
MORE = "Volgende"
FILES_COME = "De bestanden komen in uw direct bericht met de bot."
MEANWHILE = "Er is intussen een ander rapport van dit gebied gemaakt. Vraag het opnieuw."
NOT_MADE = "Het rapport is niet gemaakt en niets is bewaard. Probeer het nog eens; lukt het dan weer niet, vraag de beheerder."
NOT_INTACT = "De bewaarde bestanden van dit rapport zijn niet meer zoals ze zijn gemaakt en worden daarom niet gestuurd. Vraag de beheerder om een kopie terug te zetten, of maak het rapport opnieuw."
WHICH_AREA = "Van welk gebied? Noem een regio of gemeente, of zeg `provincie`."
ONLY_REGION = "Een toelichting hoort bij één regio. Noem de regio, zoals `tekst regio Kennemerland`."
NO_PERIOD_HERE = "Een lijst is niet van een periode. Noem hooguit een regio, of `provincie`."
WHICH_REPORT = "Welk rapport? Zeg het nummer uit de lijst, zoals R3."


def no_period(words: str) -> str:
    return (
        f"‘{words}’ is geen periode. Zeg bijvoorbeeld q1 2027, januari tot en met maart, of sinds 1 oktober."
    )


def still_to_come(first: date) -> str:
    return f"Die periode begint pas op {day(first)}. Kies een periode die al is begonnen."


def ends_before_it_begins(first: date, last: date) -> str:
    return f"Die periode loopt van {day(first)} tot en met {day(last)}: het eind ligt voor het begin. Draai ze om of noem de jaren erbij."


def too_long(most: int) -> str:
    return f"De toelichting is te lang: hooguit {most} tekens."


def none_yet(command: str) -> str:
    return f"Er is nog geen voortgangsrapportage die u mag lezen. Maak er een met bijvoorbeeld `{command} rapport provincie`."


def comes(name: str, van: date, tot: date, sinds: str | None, *, is_usual: bool) -> str:
    """What is said at once: of which period, and why where nobody named one."""
    said = f"De voortgangsrapportage {name} komt als Word en pdf in uw direct bericht met de bot. Periode: {period(van, tot)}"
    if not is_usual:
        return f"{said}."
    why = (
        f"vanaf de vorige vergadering, {sinds}"
        if sinds
        else "dit jaar tot nu, want er is nog geen vergadering geweest"
    )
    return f"{said} ({why}; een andere periode zegt u erachter, zoals q1 2027)."


def file_title(name: str, number: int) -> str:
    return f"Voortgangsrapportage {name}, versie {number}"


def kept(reference: str) -> str:
    return f"Bewaard als {reference}."


def left_out(counts: Mapping[str, int], unnamed: int, doubts: Sequence[str]) -> list[str]:
    """What is not in it, a sentence each."""
    told = [f"{number} {publicatie.count(kind, number)}" for kind, number in counts.items()]
    lines = (
        [f"Uit de teksten weggelaten: {', '.join(told)}."]
        if told
        else ["Uit de teksten is niets weggelaten."]
    )
    if unnamed:
        who = "1 eigenaar staat" if unnamed == 1 else f"{unnamed} eigenaars staan"
        lines.append(
            f"{who} er met de organisatie in: dat hun naam openbaar is, heeft niemand gezegd (`verslag namen`)."
        )
    if doubts:
        lines.append(f"Ook weggelaten, want misschien een naam: {', '.join(doubts)}.")
    return lines


def not_read(names: Sequence[str]) -> str:
    return f"Zonder de punten en besluiten van {', '.join(names)}: die mag u niet lezen."


def readable(words: Sequence[str]) -> str:
    return f"Het rapport is niet gemaakt: in de bestanden is nog te lezen wat er niet in mag ({'; '.join(words)}). Pas die tekst aan en probeer het opnieuw."


def reference(number: int) -> str:
    return f"R{number}"


def no_report(words: str) -> str:
    return f"‘{words}’ is geen bewaard rapport. De nummers staan in de lijst."


def list_line(number: int, name: str, version: int, van: date, tot: date, when: str, who: str) -> str:
    return f"*{reference(number)}*  {name}, versie {version}\n{period(van, tot)} · gemaakt op {when}{who}"


def by(who: str) -> str:
    return f" door {who}"


def form_about(name: str, van: date, tot: date) -> str:
    return f"{name}, {period(van, tot)}. Dit staat in elk rapport over (een deel van) deze periode; leeg maken haalt het eruit."


def form_last(who: str, when: str) -> str:
    return f"Laatst gewijzigd door {who}, {when}."


def saved(name: str, van: date, tot: date) -> str:
    return f"De toelichting van {name} over {period(van, tot)} is bewaard."


def unchanged(name: str) -> str:
    return f"De toelichting van {name} was al zo; er is niets veranderd."


def not_understood(rest: str) -> str:
    return f"‘{rest}’ begrijp ik niet. Zeg een gebied en eventueel een periode, zoals `provincie q1 2027`."


# On the command line
CLI = "maakt de voortgangsrapportage van een gebied als docx en pdf, en bewaart haar"
CLI_WHAT = "rapport"
CLI_AREA = "het gebied en eventueel de periode, zoals provincie, of regio Kennemerland q1 2027"
CLI_TO = "de map waarin de bestanden komen"
