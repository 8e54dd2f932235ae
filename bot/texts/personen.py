"""What is said of people who are called alike."""

from __future__ import annotations

from collections.abc import Sequence

from bot.texts.vergaderingen import PRESENCE

NUMBER = "nr."  # in front of the number in the register, where nothing else tells two people apart

SAME_PERSON = "Dat is al één en dezelfde persoon."
TWO_ACCOUNTS = "Beiden hebben een eigen Slack-account: dat zijn twee personen. Er is niets veranderd."
MERGE_HOW = (
    "Schrijf wie blijft en wie daarin opgaat: `/verslag namen prt Kort (COA) samenvoegen met Kort (IND)`."
)
MERGE_TITLE = "Twee personen samenvoegen?"
MERGE = "Voeg samen"
TURN_AROUND = "Keer om"
LAPSES = "Wat vervalt, blijft in de geschiedenis. Telt waarvoor de ander kwam, keer het dan om."
APART_AGAIN = "Het samenvoegen is teruggenomen: het zijn weer twee personen."
MERGE_CHANGED = "Er is sindsdien iets veranderd; kijk nog eens."


def second(tafel: str, known: str, new: str) -> str:
    return f"{new} staat nu naast {known}. Is het dezelfde: `/verslag namen {tafel} {known} samenvoegen met {new}`."


def attendance(status: str, body: str | None, roles: str, between: str = " ") -> str:
    """'aanwezig namens COA als voorzitter', as far as each of these is said."""
    said = (PRESENCE.get(status, status), f"namens {body}" if body else "", f"als {roles}" if roles else "")
    return between.join(filter(None, said))


def both_there(references: Sequence[str], stays: str, lapses: str) -> str:
    lists = f"deelnemerslijst{'en' if len(references) > 1 else ''} van {', '.join(references)}"
    rest = f" Vervalt: *{lapses}*." if lapses else ""
    return f"Beiden staan op de {lists}. Daar blijft één regel: *{stays}*.{rest}"


def too_many_points(name: str, most: int) -> str:
    return f"{name} heeft meer dan {most} punten; dat is te veel om in één keer over te zetten. Voeg de ander daarmee samen."


def merging(name: str, *, stays: bool, body: str | None, points: int, meetings: int, public: str) -> str:
    what = "blijft" if stays else "gaat daarin op"
    counts = [_counted(points, "punt", "punten"), _counted(meetings, "vergadering", "vergaderingen")]
    return f"*{name}* {what}: {' · '.join([body or 'organisatie onbekend', *counts, f'naam {public}'])}"


def merging_public(public: str | None) -> str:
    """`public`: whether the name is, None where that is asked."""
    said = f"De naam is daarna {public}." if public else "Of de naam openbaar is, wordt daarna gevraagd."
    return f"{said} Alle punten, aanwezigheid en schrijfwijzen gaan over; u kunt het tien minuten terugnemen."


def merged(stays: str, goes: str) -> str:
    return f"{goes} is nu {stays}: één persoon."


def _counted(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"


def several(typed: str, names: Sequence[str]) -> str:
    return f"Er zijn er meer die ‘{typed}’ heten: {', '.join(names)}. Schrijf de naam zoals hij hier staat."
