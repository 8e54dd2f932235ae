"""What the practice environment says of its clock, of faults that were switched on, and of a restart."""

from collections.abc import Sequence
from datetime import timedelta

CLOCK = "Tijd in de oefening"
SPEED_UP = "Zet de klok vooruit:"
STEPS = {"uur": "+1 uur", "werkdag": "+1 werkdag", "volgende": "Tot de volgende verzending"}
ONLY_FORWARD = "De klok gaat alleen vooruit. Terug naar nu: begin opnieuw met make run LEEG=1."
NOTHING_TO_COME = "Er staat geen verzending meer klaar: de klok blijft staan. Plan eerst een vergadering."
TOO_FAR = "Verder vooruit dan tien jaar kan de oefenklok niet."
STOPPED = "De bot draait nu niet. Druk op ‘Herstart de bot’."
RESTARTED = "De bot is gestopt, heeft het register losgelaten en is opnieuw gestart op hetzelfde register."


def here(day: str, time: str) -> str:
    """'Het is hier donderdag 26 november 2026, 09:00'."""
    return f"Het is hier {day}, {time}"


def lead(ahead: timedelta) -> str:
    """How far the practice clock is ahead: 'oefenklok, 3 dagen en 2 uur vooruit'."""
    minutes = round(ahead.total_seconds() / 60)
    if minutes == 0:
        return "oefenklok, gelijk met de echte tijd"
    days, rest = divmod(minutes, 24 * 60)
    hours, minutes = divmod(rest, 60)
    parts = [
        *([f"{days} dag" if days == 1 else f"{days} dagen"] if days else []),
        *([f"{hours} uur"] if hours else []),
        *([f"{minutes} min"] if minutes and not days else []),
    ]
    return f"oefenklok, {' en '.join(parts)} vooruit"


def jumped(posted: Sequence[tuple[str, int]], *, moved: bool) -> str:
    """What a jump led to, from (where, how many): '2 berichten geplaatst in #prt, 1 bericht aan Noor Verbeek.'"""
    first = "" if moved else "Dit was nu al aan de beurt: de klok blijft staan. "
    if not posted:
        return f"{first}Er is niets geplaatst."
    (place, number), *rest = posted
    parts = [f"{_messages(number)} geplaatst {place}", *(f"{_messages(n)} {where}" for where, n in rest)]
    return f"{first}{', '.join(parts)}."


def in_channel(name: str) -> str:
    return f"in #{name}"


def to_person(name: str) -> str:
    return f"aan {name}"


def _messages(number: int) -> str:
    return "1 bericht" if number == 1 else f"{number} berichten"
