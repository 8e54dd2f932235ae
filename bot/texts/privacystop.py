"""What is said about a number that is not noted."""

from __future__ import annotations

from collections.abc import Sequence

WITHOUT = "Noteer zonder het nummer"
STILL_IN_SLACK = "Uw bericht met het nummer staat nog wel in Slack. Verwijder het daar."
AGAIN_SEARCH = "Zoek op iets anders, zoals een naam, plaats of woord."
AGAIN = "Geef de opdracht opnieuw zonder het nummer."
IN_FORM = "Hieronder staat uw tekst zonder het nummer. Kijk die na en sla dan op."


def held(kinds: Sequence[str]) -> str:
    return f"Hierin staat een {_both(kinds)}. Dat hoort niet in het register; er is niets opgeslagen."


def not_searched(kinds: Sequence[str]) -> str:
    return f"Hierin staat een {_both(kinds)}. Daarop wordt niet gezocht: zulke nummers horen niet in het register."


def from_message(kinds: Sequence[str]) -> str:
    return f"In het bericht staat een {_both(kinds)}. Dat is hieronder weggelaten."


def masked_in_file(numbers: Sequence[tuple[str, int]]) -> str:
    told = " en ".join(f"{count} keer een {kind}" for kind, count in numbers)
    return f"Let op: in het bestand staat {told}. In het register is dat weggelaten; in het bestand staat het nog."


def _both(kinds: Sequence[str]) -> str:
    return " en een ".join(kinds)
