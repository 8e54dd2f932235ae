"""What is said when minutes go into the register."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from bot import dates

NO_TAFEL = (
    "In het verslag staat niet van welke tafel het is, of die tafel staat niet in config.yaml. "
    "Zet de naam van de tafel bovenaan het verslag, of voeg de schrijfwijze toe onder 'ook' in config.yaml."
)
NO_DATE = (
    "In het verslag staat geen datum van de vergadering. Zet die bovenaan, bijvoorbeeld: 23 januari 2026."
)
NOTHING_READ = (
    "In dit bestand is geen actiepunt, besluit, deelnemer, agendapunt of notitie gevonden; er is niets in het register gezet. "
    "Kijk of het wel het verslag of de actielijst is, en lees die in als docx, md of pdf."
)

READ_BEFORE = (
    "Let op: van deze vergadering was al een verslag ingelezen. Alleen wat nog niet precies zo in het register "
    "stond, is erbij gekomen; kijk na of daar geen dubbele punten bij zijn."
)
SINGULAR = {
    "deelnemers": "deelnemer",
    "agendapunten": "agendapunt",
    "actiepunten": "actiepunt",
    "toezeggingen": "toezegging",
    "vragen": "vraag",
    "besluiten": "besluit",
    "notities": "notitie",
}
OTHERS = "Overige deelnemers"
PROPOSAL_ONLY = "Proef: er is niets in het register gezet."
NOTE = "Noot"
WARNINGS = "Let op:"
NAMED = 10  # points in one sentence


def in_future(day: date) -> str:
    return (
        f"{dates.long_day(day).capitalize()} moet nog komen, en er is dan geen vergadering gepland: kies de goede datum, "
        "of plan die vergadering eerst."
    )


def made_ahead(day: date) -> str:
    return f"Let op: {dates.long_day(day)} moet nog komen. Klopt de datum van het verslag?"


def stays(reference: str, status: str) -> str:
    if status == "loopt":
        return f"{reference} loopt nog en blijft lopen. Klopt de datum? Is zij klaar, schrijf dan `/vergadering sluit`."
    return (
        f"{reference} is nog niet geweest en blijft gepland. Klopt de datum? Is zij wel geweest, "
        f"begin en sluit haar: `/vergadering start {reference}`."
    )


class Anders(NamedTuple):
    """What the register has of a point, and the minutes otherwise; `veld` as a command calls it."""

    veld: str
    register: str | None
    verslag: str


def other_than_kept(
    reference: str, text: str, other: Sequence[Anders], commands: Sequence[str], *, was: bool
) -> str:
    """`was`: the register had the day of the minutes, until somebody changed it."""
    there = " en ".join(f"{each.veld} {each.register or 'leeg'}" for each in other)
    said = " en ".join(f"{each.veld} {each.verslag}" for each in other)
    since = " Die termijn is in het register later veranderd." if was else ""
    how = " en ".join(f"`{command}`" for command in commands)
    return (
        f"{reference} ‘{text[:80]}’ blijft zoals het was. In het register: {there}. In dit verslag: {said}.{since} "
        f"Klopt het verslag: {how}."
    )


def no_longer_said(points: Sequence[tuple[int, str]]) -> str:
    """`points`: number and text of each."""
    named = [f"A{number} ‘{text[:40]}{'…' if len(text) > 40 else ''}’" for number, text in points[:NAMED]]
    rest = f" en nog {len(points) - NAMED}" if len(points) > NAMED else ""
    return f"Wel in het register, niet in dit verslag: {', '.join(named)}{rest}. Dat blijft staan."


def renumbered(numbers: dict[str, str]) -> str:
    """Which numbers of the proposal became others."""
    return (
        f"Andere nummers dan in het voorstel: {', '.join(f'{was} is {now}' for was, now in numbers.items())}."
    )


def number_taken(number: str, reference: str) -> str:
    return (
        f"{number} staat al in het register bij {reference}, met een andere tekst; niet overgenomen. "
        "Vergelijk beide en pas zo nodig het register aan."
    )


def replaced_or_withdrawn(successor: str) -> str:
    return f"vervangen door {successor}" if successor else "zie het verslag"


def same_elsewhere(reference: str, there: int, of: int) -> str:
    return (
        f"{there} van de {of} punten, besluiten en notities staan woordelijk al bij {reference}. Is alleen de dag van de "
        "vergadering verbeterd, dan komen zij zo dubbel in het register."
    )


def already_read(reference: str) -> str:
    return f"Dit verslag staat al in het register, bij {reference}; er is niets veranderd."


def stored(reference: str, counts: str) -> str:
    return (
        f"{reference}: {counts} in het register gezet." if counts else f"{reference}: er is niets bijgekomen."
    )


def lines(first: int, last: int) -> str:
    return f"regel {first}" if first == last else f"regels {first}–{last}"


def lines_in(regels: str) -> str:
    """`regels` as the register has them: '54–54' is one line."""
    first, _, last = regels.partition("–")
    return lines(int(first), int(last or first))


def attendance(present: int, absent: int, unknown: int) -> str:
    return f"Aanwezig: {present}, afwezig: {absent}, onbekend: {unknown}"


def suggested(names: str) -> str:
    return f"voorstel: {names}"


def counted(number: int, nouns: str) -> str:
    return f"{number} {SINGULAR[nouns] if number == 1 else nouns}"
