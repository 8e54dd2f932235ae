"""What the practice environment says of itself; everything else on its page is the bot's."""

PAGE_TITLE = "Regietafel – oefenomgeving"
NOT_SLACK = "Dit is niet Slack maar de oefenomgeving"
NOT_SLACK_MORE = "Verzonnen mensen; niets gaat naar buiten."
SKIP_LINK = "Naar het invoerveld"
SKIP_LINK_HOME = "Naar de inhoud"
ACTING_AS = "Ik ben"
SWITCH = "Wissel"
REFRESH = "Ververs"
PLACES = "Kanalen en gesprekken"
SHOW_PLACES = "Toon kanalen en gesprekken"
HIDE_PLACES = "Sluit kanalen en gesprekken"
CHANNELS = "Kanalen"
DIRECT = "Directe berichten"
APPS = "Apps"
APP = "app"
HOME = "Home"
TABS = "Tabbladen van de app"
MESSAGES = "Berichten"
NO_MESSAGES = "Nog geen berichten. Typ hieronder bijvoorbeeld /actie of @regietafel."
NO_HOME = "De bot heeft voor u nog geen Home getoond."
NO_CHANNEL_HERE = "U bent in geen enkel kanaal."
UNREAD = "ongelezen"
YOU = "u"
TODAY = "Vandaag"
YESTERDAY = "Gisteren"
ONLY_YOU = "Alleen zichtbaar voor u"
EDITED = "bewerkt"
THREAD = "Thread"
CLOSE_THREAD = "Sluit de thread"
REPLY = "Antwoord in een thread"
REPLY_HERE = "Antwoord in deze thread"
SHORTCUTS = "Snelkoppelingen"
TYPE_HINT = (
    "Enter verstuurt, Shift+Enter is een nieuwe regel. Begin met / voor een opdracht, met @ voor een naam."
)
TYPE_HINT_THREAD = "Opdrachten met / werken in Slack niet in een thread; @regietafel … wel."
COMPLETIONS = "Aanvullingen"
FOR_EXAMPLE = "Bijvoorbeeld:"
TRY = "Probeer eens:"
SEND = "Verstuur"
FILE_HERE = "Bestand toevoegen"
SEND_FILE = "Verstuur bestand"
DROP_HERE = "Laat het bestand hier los"
DOWNLOAD = "Download"
CHOOSE = "Kies"
CHOOSE_ONE = "Kies…"
CHOICES = "Keuzes"
NOTHING_FOUND = "Niets gevonden"
MENU = "Meer keuzes"
MESSAGE_MENU = "Meer bij dit bericht"
CANCEL = "Annuleren"
BACK = "Terug"
OPTIONAL = "mag leeg blijven"
IMAGE = "afbeelding"
IMAGE_ELSEWHERE = "staat elders en wordt hier niet opgehaald"
FILES = "Bestanden"
SECRETARY = "secretaris van alle tafels"
SECRETARY_KENNEMERLAND = "secretaris van de RRT Kennemerland"
MAYOR_BLOEMENDAAL = "burgemeester van Bloemendaal"
MAYOR_HILVERSUM = "burgemeester van Hilversum"
MAYOR_SCHAGEN = "burgemeester van Schagen"
OF_THE_COA = "COA"
GUEST = "gast"
ELSEWHERE = "van een andere organisatie"
SHOWN_TO_ALL = {"channel": "@kanaal", "here": "@hier", "everyone": "@iedereen"}
ALARM_CLOCK, HOURGLASS = "wekker", "zandloper"
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

FIELD_NEEDED = "Vul dit in."
FIELD_LENGTH = "Dit is te kort of te lang: pas de lengte aan."
NOT_FROM_HERE = "Geweigerd: dit verzoek komt niet van de pagina van de oefenomgeving. Open de pagina opnieuw."
NO_FILE = "Dit bestand is er niet (meer), of u kunt het niet zien."
FILE_TOO_BIG = "Dit bestand is te groot voor de oefenomgeving: hoogstens 8 MB. Kies een kleiner bestand."
FILE_EMPTY = "Dit bestand is leeg (0 bytes). Kies een ander bestand."
NO_COMMAND_IN_THREAD = (
    "In een thread werken opdrachten met / niet, in Slack ook niet. Typ @regietafel in plaats van de schuine "
    "streep, of typ de opdracht in het kanaal."
)
NO_CONNECTION = "De oefenomgeving antwoordt niet. Uw tekst blijft staan; probeer het zo weer."
BUSY = "Even geduld: de bot is nog bezig."
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


def replies(number: int) -> str:
    """Under a message with a thread."""
    return "1 antwoord" if number == 1 else f"{number} antwoorden"


def members(number: int) -> str:
    """Beside the name of a channel, the bot counted too."""
    return "1 lid" if number == 1 else f"{number} leden"


def say_in(place: str) -> str:
    """The label of the box: what is typed comes there."""
    return f"Bericht of opdracht aan {place}"
