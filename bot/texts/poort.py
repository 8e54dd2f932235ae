"""What is said to who may not pass, and when something goes wrong."""

FOREIGN = "Deze bot werkt alleen voor leden van de eigen Slack-werkruimte. Vraag het secretariaat om hulp."
GUEST = "Gasten hebben geen toegang tot het register. Vraag het secretariaat om hulp."
DEACTIVATED = "Dit account is niet actief. Vraag de beheerder van Slack om hulp."
UNREACHABLE = "Slack laat niet weten wie u bent; er is niets opgeslagen. Probeer het over een minuut opnieuw."
ALREADY_DONE = "Deze opdracht is al verwerkt; er is niets nog eens opgeslagen."
NOT_YET = (
    "Dit duurt langer dan anders. U krijgt zo te horen of het is opgeslagen; geef de opdracht niet opnieuw."
)
TOO_LONG = "Dit is te lang voor één opdracht (ten hoogste 10.000 tekens). Knip het in stukken."
WHICH_TAFEL = "Voor welke tafel?"
NOT_MADE_HERE = "Deze knop of dit formulier ken ik niet (meer). Geef de opdracht opnieuw."


def not_allowed(needed: int, tafel: str, ask: str) -> str:
    who = "alleen het secretariaat" if needed == 3 else "een lid of het secretariaat"
    return f"Dit kan {who} van {tafel}. Vraag het {ask}."


def may_not_read(tafel: str, ask: str) -> str:
    return f"U heeft geen toegang tot {tafel}. Vraag het {ask}."


def may_read_nowhere(ask: str) -> str:
    return f"U heeft geen toegang tot het register. Vraag het {ask}."


def ask_secretary(mentions: str) -> str:
    return f"aan {mentions}"


ASK_ADMIN = "de beheerder van de Slack-werkruimte; wie het secretariaat is, staat in config.yaml bij de tafel"


def apology(code: str) -> str:
    return (
        "Er ging iets mis; uw opdracht is niet uitgevoerd. Probeer het nog eens, "
        f"of geef de beheerder deze code: {code}."
    )


TYPE_AGAIN = "Uw tekst is te lang voor een knop. Geef de opdracht opnieuw, en begin haar zo:"


def begins(answer: str, line: str) -> str:
    """An answer that does not fit in a button, and how the command begins that gives it; both escaped."""
    return f"{answer}: `{line}`"
