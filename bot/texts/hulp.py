"""Help texts around the table of commands."""

TITLE = "Dit kan ik voor u doen"
EVERYWHERE = (
    "Ook zonder schuine streep: in een bericht aan mij, of met @regietafel in een kanaal of gesprek. "
    "Antwoorden ziet alleen u."
)
PERHAPS = "Bedoelde u"
EXAMPLE = "Bijvoorbeeld:"
HELP = "Typ `help` achter een opdracht voor alles wat die kan."
OPEN_FORM = "Formulier openen"
FORM_READY = "Vul het formulier in."
SAVED = "Opgeslagen"
NOT_YET = "Nog even"
NOT_SAVED = "Niet opgeslagen"
NOT_OPENED = "Dit gaat niet"
ANSWER = "Regietafel"
CLOSE = "Sluiten"
CANCEL = "Annuleren"


def not_understood(typed: str) -> str:
    return f"Dat begrijp ik niet: '{typed}'." if typed else "Zeg erbij wat u wilt doen."


def do_it(command: str) -> str:
    return command if len(command) <= 70 else f"{command[:69]}…"
