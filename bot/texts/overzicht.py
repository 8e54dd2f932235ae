"""The live overview of a meeting, and what is read aloud before it closes."""

NOW = "nu"
CONTINUED = "vervolg"
NO_ITEM = "Buiten de agenda"
NEXT = "Volgend agendapunt"
CLOSE = "Sluiten"
HOW = (
    "Zonder streep, in een bericht aan mij: `a COA: …` is een actie, `b …` een besluit, `v Wienstra: …` een vraag, "
    "`A3 …` een wijziging, `punt` het volgende agendapunt. Al het andere wordt een notitie."
)
BEFORE_CLOSING = "Voorzitter, voor de sluiting"
BEFORE_CLOSING_WHY = "Deze punten hebben nog geen eigenaar of geen datum. Lees ze voor, of sluit zo."
CLOSE_NOW = "Sluit de vergadering"
SHARE = "Deel de samenvatting"


def title(tafel: str, state: str) -> str:
    return f"{tafel} · {state}"


def ask_owner(text: str) -> str:
    return f"Wie neemt dit op zich: {text}?"


def ask_date(owner: str, text: str) -> str:
    return f"{owner}, wanneer is dit klaar: {text}?"


def ask_both(text: str) -> str:
    return f"Wie neemt dit op zich, en wanneer is het klaar: {text}?"


def carried(number: int, next_one: str | None) -> str:
    """`next_one`: the day of the next meeting, or None when none is planned."""
    if not number:
        return "Er staan geen punten meer open."
    points = "1 open punt gaat" if number == 1 else f"{number} open punten gaan"
    return f"{points} mee naar de volgende vergadering{f': {next_one}' if next_one else ''}."


def share_with(channel: str) -> str:
    return f"{SHARE} in #{channel}"


def shared(channel: str) -> str:
    return f"De samenvatting komt zo in {channel}."


def shared_already(channel: str) -> str:
    return f"De samenvatting is al gedeeld in {channel}."


def item(number: str, title: str, place: int, of: int) -> str:
    return f"*{number}. {title}*  ({place} van {of})"


def to_next(number: str, title: str) -> str:
    return f"Naar {number}. {title}"


def no_such_item(words: str) -> str:
    return f"'{words}' staat niet op de agenda."


LAST_ITEM = "Dit is het laatste agendapunt."
NO_AGENDA = "Deze vergadering heeft nog geen agenda. Plak hem met /vergadering agenda."
