"""What is said about points that are passed on to another tafel."""

from bot.texts import acties

CLOSED = "Dit punt is gesloten. Zet het eerst weer open met heropen."
CAME_FROM_THERE = (
    "Dit punt komt van die tafel; het kan er niet naar terug. Geef terugkoppeling of rond het af."
)
OWN_TAFEL = "Dit punt staat al bij die tafel."
TO_WHOM = "Schrijf naar welke tafel: doorgeleiden rrt gooi, of doorgeleiden elke rrt."
PASSED_ON_TO = "Doorgeleid naar"


def not_understood(words: str) -> str:
    return f"'{words}' begrijp ik hier niet. {TO_WHOM} Daarachter mag: wie … termijn …"


def outcome(reference: str, status: str, said: str | None) -> str:
    """What the point it came from is told: 'RRT-GOOI-2027-01-20/A2: afgerond – de brief is verstuurd'."""
    head = f"{outcome_of(reference)}{acties.STATES[status].casefold()}"
    return f"{head} – {said}" if said else head


def outcome_of(reference: str) -> str:
    """What every outcome of that point begins with."""
    return f"{reference}: "


def passed_on(ref: str) -> str:
    return f"{ref} is doorgeleid naar:"


def there_already(ref: str, tafel: str) -> str:
    return f"{tafel} heeft het al: {ref}"


def out_of_sight(tafel: str) -> str:
    return f"{tafel} (daar mag u niet lezen)"


def from_tafel(tafel: str) -> str:
    return f"Vanuit de {tafel}"


def ready(done: int, total: int) -> str:
    return f"{done} van {total} klaar"
