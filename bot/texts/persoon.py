"""What `python -m bot persoon` says."""

from collections.abc import Sequence

MASK = "[naam]"
FORGOTTEN = "vergeten"
BY = "gedaan door dit Slack-account (alleen de id)"
DECIDED = "een besluit houdt zijn woorden; wijzig ze zo nodig zelf met /besluit wijzig en vergeet dan opnieuw"
PUBLISHED = "een gepubliceerd verslag verandert niet; de naam was openbaar. Vraag de uitgever om de openbare versie te vervangen"
CHAINED = "de keten is over deze id gemaakt; een naam staat er niet bij"
NOTHING_ELSE = "Meer bewaart het register niet over deze persoon."
DRY = "Er is niets gewijzigd. Vergeten: dezelfde opdracht met --vergeet."
AFTERWARDS = "Antwoorden die de bot in directe berichten gaf, bewaart Slack; verwijder die daar."
AGAIN = "Ook na het terugzetten van een oude reservekopie wordt deze persoon weer vergeten."
BY_HAND_AGAIN = (
    "Zet u een oude reservekopie van de database terug, vergeet deze persoon dan opnieuw met deze opdracht."
)
NAME_NEEDED = "Noem iemand: python -m bot persoon NAAM. Of een nummer: --nummer N."
NO_SLACK = "De berichten in Slack zijn niet bijgewerkt: er zijn geen tokens."


def forgotten(number: int) -> str:
    return f"Vergeten persoon {number}"


def who(name: str, title: str | None, slack_id: str | None, merged_into: int | None) -> str:
    merged = f"samengevoegd met persoon {merged_into}" if merged_into else None
    return ", ".join(part for part in (name, title, slack_id, merged) if part)


def asked(number: int) -> str:
    return f"bracht A{number} in"


def stays(why: str) -> str:
    return f"blijft: {why}"


def looks_like(forms: Sequence[str]) -> str:
    """Why a text is left alone, and what to do when it is about the person after all."""
    named = ", ".join(f"'{form}'" for form in forms)
    option = " ".join(f"--ook '{form}'" for form in forms)
    return f"{named} kan ook een ander zijn; is het deze persoon, geef dan ook {option}"


def also_again(forms: Sequence[str]) -> str:
    """A name is not kept anywhere, so an old copy has it again."""
    option = " ".join(f"--ook '{form}'" for form in forms)
    return f"Wat u met --ook noemde, geeft u na het terugzetten van een oude kopie opnieuw: {option}, met --nummer."


def left(number: int) -> str:
    """After forgetting: what was told to stay."""
    told = (
        "1 regel blijft; waarom en wat u kunt doen, staat"
        if number == 1
        else f"{number} regels blijven; waarom en wat u kunt doen, staat"
    )
    return f"{told} hierboven achter 'blijft'."


def nobody(name: str, nearly: Sequence[str]) -> str:
    start = f"Niemand in het register heet '{name}'."
    if nearly:
        return f"{start} Bedoelt u {' of '.join(nearly)}?"
    return f"{start} Noem de persoon zoals die in het register staat; /stand wie NAAM zoekt in de lijsten."


def no_number(number: int) -> str:
    return f"Er is geen persoon met nummer {number}. Zoek op naam: python -m bot persoon NAAM"


def not_one(name: str, found: Sequence[str]) -> str:
    return f"Er zijn er meer die '{name}' heten: {', '.join(found)}. Noem het nummer, met --nummer."


def owns_open_points(name: str) -> str:
    return f"{name} heeft nog open punten. Draag die eerst over: /actie overdragen van {name} naar …"


def done(rows: int) -> str:
    return f"Vergeten: {rows} regels in het register gewijzigd. De geschiedenis sluit nog aan."


def posts(done: int, failed: int) -> str:
    told = f"{done} {'bericht' if done == 1 else 'berichten'} in Slack bijgewerkt"
    return f"{told}; {failed} niet, probeer het nog eens." if failed else f"{told}."
