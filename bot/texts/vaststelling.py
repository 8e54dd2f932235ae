"""What is said when minutes are adopted: in which meeting, as which version, and what stands in the way."""

from __future__ import annotations

from datetime import date

from bot import dates

ADOPT, ADOPT_NOT = "Vaststellen", "Terug"
ADOPTED_LATER = "Vaststellen kan in een latere vergadering, als die is begonnen."
NOT_A_CHANGE = (
    "Dat begrijp ik niet. Schrijf `/verslag vaststellen prt 23-1`, zo nodig met `in 30-1` (de vergadering waarin), "
    "`met de wijziging: …` of `reden: …` erachter."
)
CHANGE_NEEDED = (
    "Zet achter `met de wijziging:` wat er verandert; dat komt bij de vastgestelde tekst te staan. Verandert er niets, laat die "
    "woorden dan weg."
)
CHANGE_FIRST = (
    "Achter `reden:` staat ook een wijziging. Zet die ervoor: `met de wijziging: … reden: …`. Hoort dat woord bij de reden, laat dan "
    "de dubbele punt erachter weg."
)


def not_held(reference: str) -> str:
    return f"{reference} is nog niet gesloten. Sluit de vergadering eerst; het verslag stelt u vast in een latere."


def no_later(reference: str, coming: str | None) -> str:
    """`coming`: the meeting that is planned next, if any."""
    told = f"Het verslag van {reference} wordt vastgesteld in een latere vergadering, en die is er nog niet geweest. "
    if coming is None:
        return f"{told}Voer haar in met `/vergadering plan`, en begin haar met `/vergadering start`."
    return f"{told}{coming} is nog niet begonnen: begin haar met `/vergadering start {coming}`."


def not_within(reference: str, within: str, *, may_begin: bool) -> str:
    """`may_begin`: it is a later one that only has to begin."""
    told = (
        f"In {within} kan het verslag van {reference} niet zijn vastgesteld: noem een latere vergadering van dezelfde tafel die "
        "is begonnen."
    )
    begin = f" Begint {within} nu, schrijf dan eerst `/vergadering start {within}`."
    return f"{told}{begin}" if may_begin else told


def lacks(within: str, number: int) -> str:
    """Of the meeting that adopts, when its own minutes are adopted as version `number` by then."""
    return (
        f"Het verslag van {within} zelf is al vastgesteld (versie {number}); daar staat dit besluit niet in. Stel daarvan een "
        f"nieuwe versie vast: `/verslag vaststellen {within} reden: …`"
    )


def adopted_already(reference: str, number: int) -> str:
    return (
        f"Het verslag van {reference} is al vastgesteld (versie {number}); die tekst blijft zoals hij is. Voor een nieuwe "
        f"versie zet u de reden erachter: `/verslag vaststellen {reference} reden: …`. Het concept daarvan leest u eerst met "
        f"`/verslag concept {reference} nieuw`."
    )


def stays_adopted(reference: str, number: int) -> str:
    """To whoever takes minutes or a draft over into the register."""
    return (
        f"Het verslag van {reference} is al vastgesteld (versie {number}) en blijft zoals het is; wat u overneemt, komt alleen in "
        f"het register. Hoort het in het verslag, stel dan een nieuwe versie vast: `/verslag vaststellen {reference} reden: …`"
    )


def decision(day: date, reference: str, change: str | None, number: int) -> str:
    """The words of the procedural decision."""
    when = dates.long_day(day).partition(" ")[2]
    again = f" opnieuw (versie {number})" if number > 1 else ""
    with_ = f", met de wijziging: {change}" if change else ""
    return f"Het verslag van de vergadering van {when} ({reference}) is{again} vastgesteld{with_}"


def adopt_which(day: date, reference: str, within: str, change: str | None) -> str:
    """Asked where nobody said which minutes are meant."""
    with_ = f", met de wijziging: {change}" if change else ""
    when = dates.long_day(day).partition(" ")[2]
    return (
        f"Het verslag van {when} ({reference}) vaststellen in {within}{with_}? De tekst ligt daarna vast; dat wordt niet "
        "teruggedraaid. Bedoelt u een ander verslag, noem dan de tafel en de dag."
    )


def adopt_sure(reference: str, within: str) -> str:
    return f"Het verslag van {reference} vaststellen in {within}? De tekst ligt daarna vast; dat wordt niet teruggedraaid."


def read_in(reference: str, file: str) -> str:
    """Before minutes are adopted that were read from a file."""
    return (
        f"Let op: dit verslag is ingelezen uit ‘{file}’. Vastgesteld wordt wat het register ervan heeft: deelnemers, agenda, "
        "punten, besluiten en notities. Andere tekst uit het bestand, zoals de opening of het quorum, staat er niet in, en een "
        f"noot van de secretaris staat ernaast. Lees het eerst: `/verslag concept {reference}`."
    )


def file_stays(file: str) -> str:
    """Once they are."""
    return (
        f"Het bestand ‘{file}’ is daarmee niet vastgesteld. De bot bewaart het niet; het staat waar u het aanbood, in Slack of op "
        "zijn adres. Bewaar het bij het verslag."
    )


def still_the_same(reference: str, number: int) -> str:
    return f"De tekst van {reference} is nog die van versie {number}, die in dezelfde vergadering is vastgesteld."


def unchanged(reference: str, number: int) -> str:
    return f"{still_the_same(reference, number)} Toch ook versie {number + 1} vaststellen?"


def fixed_later(day: date, today: date) -> str:
    """`day`: of the meeting that adopted it, when that is not today."""
    return (
        f"In het verslag staan beide dagen: vastgesteld in de vergadering van {dates.long_day(day)}, vastgelegd op "
        f"{dates.long_day(today)}."
    )


def adopted(reference: str, number: int, decision_ref: str) -> str:
    return f"Het verslag van {reference} is vastgesteld (versie {number}), genoteerd als {decision_ref}. De tekst ligt nu vast."


def undo_adopted(reference: str) -> str:
    return (
        f"Uw laatste wijziging stelde het verslag van {reference} vast; dat wordt niet teruggedraaid. Klopt de tekst niet, stel "
        f"dan een nieuwe versie vast: `/verslag vaststellen {reference} reden: …`"
    )
