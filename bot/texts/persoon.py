"""What `python -m bot persoon` says."""

from collections.abc import Sequence

MASK = "[naam]"
FORGOTTEN = "vergeten"
BY = "gedaan door dit Slack-account (alleen de id)"
STAYS = "blijft"
NOTHING_ELSE = "Meer bewaart het register niet over deze persoon."
DRY = "Er is niets gewijzigd. Vergeten: dezelfde opdracht met --vergeet."
AFTERWARDS = "Antwoorden die de bot in directe berichten gaf, bewaart Slack; verwijder die daar."
AGAIN = "Ook na het terugzetten van een oude reservekopie wordt deze persoon weer vergeten."
BY_HAND_AGAIN = (
    "Zet u een oude reservekopie van de database terug, vergeet deze persoon dan opnieuw met deze opdracht."
)
NO_SLACK = "De berichten in Slack zijn niet bijgewerkt: er zijn geen tokens."


def forgotten(number: int) -> str:
    return f"Vergeten persoon {number}"


def who(name: str, title: str | None, slack_id: str | None) -> str:
    return ", ".join(part for part in (name, title, slack_id) if part)


def asked(text: str) -> str:
    return f"ingebracht: {text}"


def not_one(name: str, found: Sequence[str]) -> str:
    if not found:
        return f"Niemand in het register heet '{name}'. Noem de persoon zoals die in het register staat."
    return f"Er zijn er meer die '{name}' heten: {', '.join(found)}. Noem het nummer, met --nummer."


def owns_open_points(name: str) -> str:
    return f"{name} heeft nog open punten. Draag die eerst over: /actie overdragen van {name} naar …"


def done(rows: int) -> str:
    return f"Vergeten: {rows} regels in het register gewijzigd. De geschiedenis sluit nog aan."


def posts(done: int, failed: int) -> str:
    told = f"{done} {'bericht' if done == 1 else 'berichten'} in Slack bijgewerkt"
    return f"{told}; {failed} niet, probeer het nog eens." if failed else f"{told}."
