"""What stands on the Home tab."""

MINE = "Mijn punten"
NONE_MINE = "Er staan geen open punten op uw naam."
COMING = "Komende vergaderingen"
OPEN_CARD = "Bekijken"
INCOMPLETE = "Wat nog mist"
FAILED = "Wat niet geplaatst is"


def incomplete(number: int, shown: int) -> str:
    points = "1 open punt mist" if number == 1 else f"{number} open punten missen"
    first = "" if shown == number else f" De eerste {shown}:"
    return f"{points} een eigenaar of een datum.{first}"


def mine_more(number: int, command: str) -> str:
    return f"… en nog {number}: `{command}`"
