"""What the practice environment says of itself; everything else on its page is the bot's."""

PAGE_TITLE = "Regietafel – oefenomgeving"
NOT_SLACK = "Dit is niet Slack maar de oefenomgeving"
NOT_SLACK_MORE = "U oefent hier met de bot. De mensen zijn verzonnen en niets gaat naar buiten."
SKIP_LINK = "Naar het invoerveld"
ACTING_AS = "Ik ben:"
SWITCH = "Wissel"
CHANNELS = "Kanalen"
APP = "App"
HOME = "Home"
MESSAGES = "Berichten"
NO_MESSAGES = "Nog geen berichten. Typ hieronder bijvoorbeeld /actie of @regietafel."
NO_HOME = "De bot heeft voor u nog geen Home getoond."
ONLY_YOU = "alleen zichtbaar voor u"
EDITED = "bewerkt"
IN_THREAD = "in een thread"
SHORTCUTS = "Snelkoppelingen"
TYPE_HERE = "Bericht of opdracht"
TYPE_HINT = "/actie … is een opdracht, @regietafel … een vermelding; al het andere is een gewoon bericht. Shift+Enter: nieuwe regel."
SEND = "Verstuur"
FILE_HERE = "Bestand (kiezen of hierheen slepen)"
SEND_FILE = "Verstuur bestand"
CHOOSE = "Kies"
CHOOSE_ONE = "– kies –"
MENU = "Meer keuzes"
MESSAGE_MENU = "Snelkoppelingen bij dit bericht"
CANCEL = "Annuleren"
BACK = "Terug"
OPTIONAL = "mag leeg blijven"
IMAGE = "afbeelding"
FILES = "Bestanden"
GUEST = "gast"
ELSEWHERE = "andere organisatie"
WORKSPACE_ADMIN = "beheerder van de werkruimte"
SHOWN_TO_ALL = {"channel": "@kanaal", "here": "@hier", "everyone": "@iedereen"}
MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")

FIELD_NEEDED = "Vul dit in, of pas de lengte aan."
NOT_FROM_HERE = "Geweigerd: dit verzoek komt niet van de pagina van de oefenomgeving. Open de pagina opnieuw."
NO_FILE = "Dit bestand is er niet (meer), of u kunt het niet zien."
NOT_POSSIBLE = "Dit kan hier niet (meer). Ververs de pagina en probeer het opnieuw."


def slack_keeps(command: str, instead: str) -> str:
    """A reserved command that the practice environment passes on under another name."""
    return (
        f"In echte Slack is {command} van Slack zelf: het zet daar uw eigen status. "
        f"De oefenomgeving leest het als {instead}; typ in Slack {instead}."
    )


def slack_took(command: str) -> str:
    """A reserved command, dealt with as Slack does: the app never hears of it."""
    return f"{command} is van Slack zelf; de bot krijgt dit niet te zien."


def unknown_command(command: str) -> str:
    return f"{command} is geen opdracht die hier bestaat."


def command_failed(command: str, code: str) -> str:
    """As Slack says it when the app did not answer a command properly."""
    return f"{command} is mislukt met de fout ‘{code}’. Probeer het opnieuw."


def file_size(size: int) -> str:
    """The size of a file, from its bytes: '812 bytes', '3,4 kB', '1,2 MB'."""
    if size < 1000:
        return "1 byte" if size == 1 else f"{size} bytes"
    number, unit = (size / 1000, "kB") if size < 999_950 else (size / 1_000_000, "MB")
    return f"{number:.1f} {unit}".replace(".", ",")


def action_failed(code: str) -> str:
    """As Slack says it when the app did not answer a button or a form."""
    return f"De bot gaf geen goed antwoord (‘{code}’). Probeer het opnieuw."
