"""What `probeer` says of itself."""

from collections.abc import Sequence

NO_ANSWER = "De bot heeft niet geantwoord."


def form(title: str) -> str:
    return f"[Formulier] {title}"


def nobody(name: str, known: Sequence[str]) -> str:
    return f"'{name}' is niet één van de oefenpersonen. Kies met --als uit: {', '.join(known)}."


def no_channel(name: str, known: Sequence[str]) -> str:
    return f"Er is geen kanaal '{name}'. Kies met --kanaal uit: {', '.join(known)}, of dm."


def not_a_member(person: str, channel: str) -> str:
    return f"{person} zit niet in #{channel} en kan daar niets typen. Kies een ander met --als, of dm met --kanaal."
