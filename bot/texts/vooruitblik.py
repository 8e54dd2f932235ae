"""What the bot says of itself: vooruitblik, herinnering, samenvatting."""

AGENDA = "Agenda"
OVERDUE = "Te laat"
OPEN = "Open uit eerdere vergaderingen"
FINISHED = "Afgerond sinds de vorige vergadering"
DECIDED = "Besloten in de vorige vergadering"
NOTHING_OPEN = "Er staan geen punten open uit eerdere vergaderingen."
NOTED_ACTIONS = "Genoteerde acties"
NOTED_DECISIONS = "Genoteerde besluiten"
NOTHING_NOTED = "Er zijn geen acties of besluiten genoteerd."


def title(tafel: str) -> str:
    return f"Vooruitblik {tafel}"


def reminder_title(tafel: str, when: str) -> str:
    return f"{tafel}: {when}"


def summary_title(tafel: str) -> str:
    return f"Samenvatting {tafel}"


def rest(number: int, command: str) -> str:
    return f"… en nog {number} {'punt' if number == 1 else 'punten'}: `{command}`"


def cut_off(command: str) -> str:
    return f"… de rest past niet in dit bericht: `{command}`"


def counts(open_points: int, overdue: int) -> str:
    return f"{open_points} open, waarvan {overdue} te laat. Zie `actie lijst`."


def no_next_meeting(tafel: str, command: str, key: str) -> str:
    return (
        f"Er is nog geen volgende vergadering van {tafel} gepland. "
        f"Plan haar met `{command} plan {key} 23 januari 9:30-11:00 plaats`; dan volgen vooruitblik en herinneringen vanzelf."
    )
