"""What is said about the work itself, in numbers."""

TITLE = "Het werk in cijfers"
TOTAL = "Alle tafels samen"
NOTHING_OPEN = "niets open"
MEANING = (
    "Leeftijd: vanaf de vergadering waarin het punt is genoteerd, of vanaf het noteren als die geen datum heeft "
    "of nog komt. Vragen hoeven geen eigenaar te hebben."
)
COLUMNS = (
    "Tafel",
    "Open",
    "Te laat",
    "Gemiddelde leeftijd (dagen)",
    "Vaker dan 2 keer uitgesteld",
    "Zonder eigenaar",
)


def which_tafel(words: str) -> str:
    return f"'{words}' is geen tafel. Zeg er geen bij voor alle, of bijvoorbeeld prt of rrt gooi."


def late_where(command: str) -> str:
    return f"De punten zelf: `{command}`, met `csv` erachter als bestand."


def open_and_late(number: int, late: int) -> str:
    return f"{number} open, {late} te laat"


def age(days: int) -> str:
    return f"gemiddeld {days} {'dag' if days == 1 else 'dagen'} oud"


def postponed(number: int) -> str:
    return f"{number} vaker dan 2 keer uitgesteld"


def ownerless(number: int) -> str:
    return f"{number} zonder eigenaar"
