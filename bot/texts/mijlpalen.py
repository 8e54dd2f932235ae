"""What is said about mijlpalen."""

TITLE = "Mijlpalen"
NONE = (
    "Er zijn geen mijlpalen. Maak er een met `/mijlpaal nieuw 'publicatie capaciteitsraming' verwacht 1 februari`, "
    "of de stappen van een cyclus met `/mijlpaal sjabloon`."
)
NAME_NEEDED = (
    "Zeg welke mijlpaal, bijvoorbeeld M3 of 'publicatie capaciteitsraming'. Alle: `/mijlpaal lijst`."
)
STILL_USED = (
    "Aan deze mijlpaal hangen of hingen punten: hij blijft. Klopt alleen de naam niet, gebruik dan "
    "`/mijlpaal hernoem M3 'de juiste naam'`."
)
DATE_NEEDED = "Zeg naar wanneer, bijvoorbeeld `/mijlpaal verzet M3 1 maart`. Is dat nog niet bekend: `/mijlpaal uitgesteld M3`."
HAPPENED = "gebeurd"
UNKNOWN_DAY = "nog geen datum"
OVERDUE = "⏰ nog niet gebeurd"
HANGING = "Hangt hieraan"
BY_HAND = "Heeft een eigen termijn gekregen en schuift niet mee"
WAITS_ON = "Wacht hierop en heeft zelf geen termijn"
CAN_BEGIN = "Kan nu beginnen, maar heeft nog geen termijn (`/actie wijzig A3 termijn …`)"
NOTHING_HANGS = "Er hangt geen open punt aan. Dat gaat vanzelf met een termijn als 'twee weken na …'."
MEANWHILE = "Er is intussen iets veranderd. Dit is wat er nu zou verschuiven:"
SHIFT_NONE = "Er verschuift geen punt."
STILL_THE_SAME = "Zo stond het al."
MARK_HAPPENED = "Gebeurd"
MARK_POSTPONED = "Uitgesteld"
TAKE_BACK = "Toch niet gebeurd"
SHOW = "Bekijken"
UNDO = "Ongedaan maken"
NO_CONDITION = "Dit punt wacht nergens op. Zeg eerst waarop: `/actie wijzig A3 termijn twee weken na publicatie capaciteitsraming`."
LOOSE = "Nog niet gekoppeld"
ONLY_FUTURE = "Die dag moet nog komen. Is hij verwacht, gebruik dan `/mijlpaal verzet M3 1 februari`."
NOT_HAPPENED = "Deze mijlpaal is nog niet gebeurd; er is niets terug te nemen."
TEMPLATE = "Stappen van de cyclus"
TEMPLATE_EMPTY = "In config.yaml staat geen cyclus. De beheerder zet de stappen en hun datums onder `cyclus:`; zie docs/beheer.md."
TEMPLATE_DONE = "Alle stappen van de cyclus staan er al."
TEMPLATE_SOURCE = (
    "De stappen en de datums staan in config.yaml, onder `cyclus:`. Controleer ze: de bot kent de wet niet."
)
MADE = "nieuw"
KEPT = "staat er al en blijft zoals hij is"


def list_is_whole(words: str) -> str:
    return f"‘{words}’ begrijp ik hier niet: `/mijlpaal lijst` toont ze allemaal. Eén met wat eraan hangt: `/mijlpaal toon M3`."


def name_taken(name: str) -> str:
    return f"Er is al een mijlpaal met de naam '{name}'. Neem een naam die daarvan te onderscheiden is."


def name_too_long(most: int) -> str:
    return f"Die naam is te lang: hoogstens {most} tekens."


def put_back(name: str) -> str:
    """`name` escaped."""
    return f"De mijlpaal '{name}' staat weer zoals hij stond."


def expected(day: str) -> str:
    return f"verwacht {day}"


def happened(day: str) -> str:
    return f"gebeurd {day}"


def unknown(name: str) -> str:
    return f"Er is geen mijlpaal '{name}'. Kijk met `/mijlpaal lijst`, of maak hem met `/mijlpaal nieuw '{name}'`."


def which(name: str) -> str:
    return f"'{name}' is niet precies de naam van een mijlpaal. Welke bedoelt u?"


def which_for(reference: str, condition: str) -> str:
    return f"{reference} wacht op '{condition}'. Is dat een van deze mijlpalen?"


def new_one(name: str) -> str:
    return f"Nee, een nieuwe: {name}"


def already(label: str) -> str:
    return f"{label} bestaat al."


def has_happened(day: str) -> str:
    return (
        f"Deze mijlpaal is al gebeurd, op {day}. Neem dat eerst terug met `/mijlpaal heropen M3`, of geef de juiste dag "
        "met `/mijlpaal gebeurd M3 27 februari`."
    )


def points(number: int) -> str:
    return "1 punt" if number == 1 else f"{number} punten"


def hanging(number: int) -> str:
    return f"{points(number)} {'hangt' if number == 1 else 'hangen'} hieraan"


def shifting(number: int) -> str:
    return f"Dan {'verschuift 1 punt' if number == 1 else f'verschuiven {number} punten'}"


def shifted(number: int) -> str:
    return f"{'1 punt is' if number == 1 else f'{number} punten zijn'} meegeschoven."


def elsewhere(number: int) -> str:
    return f"En nog {points(number)} van tafels die u niet leest."


def more(number: int) -> str:
    return f"… en nog {number}"


def do_shift(number: int) -> str:
    return f"Verschuif {points(number)}"


def make(number: int) -> str:
    return "Maak 1 mijlpaal" if number == 1 else f"Maak {number} mijlpalen"


def made(number: int) -> str:
    return "Er is 1 mijlpaal gemaakt." if number == 1 else f"Er zijn {number} mijlpalen gemaakt."


def renamed(was: str, name: str) -> str:
    """Both escaped."""
    return f"'{was}' heet nu '{name}'."


def wiped(name: str) -> str:
    """`name` escaped."""
    return f"De mijlpaal '{name}' is weg."


def moved_meanwhile(reference: str, name: str, was: str | None, would: str | None) -> str:
    has = f"De termijn is nog {was}" if was else "Het heeft nog geen termijn"
    becomes = f"volgens de mijlpaal zou dat {would} zijn" if would else "de mijlpaal heeft nu geen datum"
    return f"{reference} wacht op '{name}', en die is verzet terwijl het punt dicht was. {has}; {becomes}."


def follow(day: str | None) -> str:
    return f"Neem {day} over" if day else "Maak de termijn leeg"
