"""Meetings in somebody's own calendar: the file, and the address to subscribe to."""

VERVALLEN = "[VERVALLEN]"
BUTTON = "Agendabestand (.ics)"
ALL = "alle"
RENEW = ("vernieuw", "vernieuwen", "nieuw")
NONE = "Er is geen vergadering om in een agendabestand te zetten. Plan er een met /vergadering plan."
OPEN_IT = "Open het bestand om dit in uw agenda te zetten. Is er later iets verzet of vervallen, vraag het dan opnieuw."
TITLE = "Vergaderingen in uw eigen agenda"
HOW = (
    "*Outlook:* Agenda toevoegen → Abonneren op internet. *Google:* Andere agenda’s → Via URL. "
    "*iPhone:* Agenda-abonnement toevoegen. Verzetten en vervallen gaan daarna vanzelf mee; hoe snel, bepaalt uw agenda."
)
CARE = (
    "Wie dit adres kent, ziet dag, tijd en plaats van deze tafel, zonder in te loggen. Geef het niet verder. "
    "Is het toch bekend geworden, dan maakt het secretariaat een nieuw:"
)
RENEWED = (
    "Dit is het nieuwe adres. Het oude werkt niet meer: wie erop geabonneerd was, moet dit opnieuw doen."
)


def not_a_meeting(words: str) -> str:
    return (
        f"‘{words}’ begrijp ik hier niet. Schrijf een tafel, en zo nodig de dag van een vergadering of {ALL}."
    )


def not_renewed(words: str) -> str:
    return f"‘{words}’ begrijp ik hier niet. Schrijf alleen een tafel, of {RENEW[0]} erachter voor een nieuw adres."


def cancelled(title: str) -> str:
    return f"{VERVALLEN} {title}"


def calendar(tafel: str) -> str:
    return f"Vergaderingen {tafel}"


def about(naam: str, reference: str) -> str:
    return f"{naam}\nIn het register: {reference}"


def filename(reference: str) -> str:
    return f"{reference.lower()}.ics"


def counted(number: int) -> str:
    return "1 vergadering." if number == 1 else f"{number} vergaderingen."


def no_address(tafel: str, command: str) -> str:
    """`tafel` is its key, `command` what Slack calls /vergadering."""
    return (
        "De bot heeft geen adres waarop uw agenda hem kan bereiken; de beheerder kan dat geven (PUBLIEKE_URL). "
        f"Intussen geeft {command} ics {tafel} {ALL} alle komende vergaderingen als bestand."
    )
