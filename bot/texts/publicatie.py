"""What is said in, and about, minutes that are made public."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot import dates

NAME = "naam"
HEAD = "Kop"  # of the document: title, facts and foot

TITLE = "Verslag"
STATUS = "Status"
REASON = "Reden van deze versie"
LEFT_OUT = "Weggelaten gegevens"
LEFT_OUT_HEAD = ("Plaats", "Wat", "Aantal", "Grond")
NOTHING_LEFT_OUT = "In deze versie is niets weggelaten."
LEFT_OUT_ABOUT = (
    "Op deze plaatsen staat tussen rechte haken wat is weggelaten, zoals [naam weggelaten]. De volledige versie ligt "
    "bij het secretariaat."
)
NOTE = "Noot van de secretaris"
KEYWORDS_PUBLIC = "openbaar"
PUBLIC_VERSION = "Openbare versie"


def comes_back(naam: str) -> str:
    return (
        f"{naam} is een openbare versie: er kunnen namen uit zijn weggelaten. Zij wordt niet overgenomen; er is niets veranderd. "
        "Klopt er iets niet, zet dan een noot bij het verslag (`/verslag noot`), of verander het punt zelf of in het concept van de "
        "volgende versie (`/verslag concept`, met `nieuw` achter de dag); stel dat vast en publiceer opnieuw, beide met een reden."
    )


def mask(kind: str) -> str:
    """'[naam weggelaten]': readable without colour and read aloud as it is."""
    return f"[{kind} weggelaten]"


def adopted(day: date, reference: str, number: int, fixed: date) -> str:
    """'Vastgesteld op maandag 2 februari 2026 (PRT-2026-02-02/B1), versie 1': on the day of the meeting that
    did it; `fixed` is the day of the text, said where it is another."""
    later = f"; vastgelegd op {dates.long_day(fixed)}" if fixed != day else ""
    return f"Vastgesteld op {dates.long_day(day)} ({reference}), versie {number}{later}"


def published(day: date, number: int) -> str:
    return f"{PUBLIC_VERSION} {number}, gemaakt op {dates.long_day(day)}"


def note(day: date | None, text: str) -> str:
    when = f", {dates.long_day(day).partition(' ')[2]}" if day else ""
    return f"{NOTE}{when}: {text}"


def count(kind: str, number: int) -> str:
    """'naam', 'namen', 'e-mailadressen'."""
    plural = {NAME: "namen", "nummer": "nummers"}.get(kind, f"{kind}{'sen' if kind.endswith('s') else 's'}")
    return kind if number == 1 else plural


def footer(reference: str, number: int) -> str:
    return f"{reference} · openbare versie {number}"


def footer_adopted(reference: str, number: int) -> str:
    return f"{reference} · vastgesteld, versie {number}"


def filename(reference: str, number: int) -> str:
    """'verslag-prt-2026-01-23-openbaar-1', without the ending."""
    return f"verslag-{reference}-openbaar-{number}".casefold()


def filename_adopted(reference: str, number: int) -> str:
    return f"verslag-{reference}-vastgesteld-{number}".casefold()


def leaks(where: Sequence[str]) -> str:
    return f"in {', '.join(where)}"
