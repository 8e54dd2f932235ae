"""Copies of the register: made, missing, put back."""

# the command line
BACKUP = "maakt een reservekopie van het register; mag terwijl de bot draait"
BACKUP_TO = "alleen in deze map, en er wordt niets opgeruimd; anders in BACKUP_MAP en BACKUP_MAP_2"
RESTORE = "zet een reservekopie terug; zonder BESTAND toont het welke er zijn"
RESTORE_FILE = "de reservekopie"
RESTORE_ANYWAY = "ook als de geschiedenis in de kopie niet aansluit, of de controlesom niet klopt"
RESTORE_UNBOUND = (
    "ook als de kopie bij geen Slack-werkruimte hoort en het register wel; zij hoort daarna bij dezelfde"
)
RESTORE_MARK = "noteert alleen dat het register is teruggezet, bijvoorbeeld met pg_restore"

# what goes wrong
DAMAGED = "de kopie is beschadigd"
NO_SPACE = "er is te weinig ruimte op de schijf"
CHANGED_WHILE_COPIED = "wat er staat is niet wat er is geschreven"
NO_MAP = "de map is niet te maken of te beschrijven"
LOST = "Er staat geen register op deze plek; er is niets om te bewaren."
STOP_FIRST = (
    "Een andere opdracht is nog met het register bezig. Wacht tot die klaar is en probeer het opnieuw."
)
ONLY_MARK = (
    "Met PostgreSQL zet u zelf terug (pg_restore). Noteer dat daarna met: python -m bot herstel --teruggezet"
)

# what the secretariaat is told
TITLE = "De reservekopie van het register is niet gelukt"
NEVER = "Er is nog geen reservekopie."
WHAT_TO_DO = "Vraag de beheerder om `python -m bot backup` te draaien: dat zegt wat eraan schort (schijf vol, map weg, geen rechten). De bot probeert het elk uur opnieuw."


def made(path: str, size: int) -> str:
    return f"Bewaard en nagekeken: {path} ({size / 1024:,.0f} kB)".replace(",", ".")


def not_made(folder: str, reason: str) -> str:
    return f"Geen reservekopie in {folder}: {reason}. Maak ruimte, herstel de map of de rechten, en probeer het opnieuw."


def use_pg_dump(address: str) -> str:
    return (
        "Dit register staat in PostgreSQL; bewaar het met:\n"
        f'  pg_dump --format=custom --file="regietafel-$(date +%F).dump" "{address}"\n'
        "Terugzetten: stop de bot, pg_restore --clean --if-exists --dbname=…, en dan: python -m bot herstel --teruggezet"
    )


def last_good(when: str) -> str:
    return f"De laatste goede is van {when}."


def found(folder: str) -> str:
    return f"Reservekopieën in {folder}, de nieuwste eerst:"


def none_in(folder: str) -> str:
    return f"In {folder} staan geen reservekopieën."


def how(example: str) -> str:
    return f"Stop de bot en kies er een, bijvoorbeeld: python -m bot herstel {example}"


# putting back
def no_file(name: str) -> str:
    return f"{name} is er niet. Welke kopieën er zijn: python -m bot herstel"


def no_register(name: str) -> str:
    return f"{name} is geen register, of het is beschadigd. Kies een andere kopie: python -m bot herstel"


def is_current(name: str) -> str:
    return f"{name} is het register zelf. Kies een kopie: python -m bot herstel"


def wrong_sum(name: str) -> str:
    return f"{name} is veranderd sinds zij is gemaakt (de controlesom klopt niet). Kies een andere kopie, of voeg --toch toe."


def too_new(name: str) -> str:
    return f"{name} is van een nieuwere versie van de bot. Werk eerst de bot bij (git pull), of kies een oudere kopie."


def broken_chain(name: str, number: int) -> str:
    return f"{name}: {number} wijzigingen in de geschiedenis sluiten niet aan. Kies een oudere kopie, of voeg --toch toe."


def altered(name: str, number: int) -> str:
    return (
        f"{name}: de tekst van {number} punten of besluiten is niet die van de geschiedenis; er is buiten de bot om iets "
        "veranderd. Kies een andere kopie, of voeg --toch toe."
    )


def other_workspace(name: str) -> str:
    return f"{name} hoort bij een andere Slack-werkruimte dan het register dat er nu staat. Kies een andere kopie."


def no_workspace(name: str) -> str:
    return (
        f"{name} hoort bij geen Slack-werkruimte, en het register dat er nu staat wel: het is een kopie uit de oefenmodus, of van "
        "vóór de eerste start met Slack. Kies een andere kopie; is het toch de goede, voeg dan --zonder-werkruimte toe."
    )


def put_back(name: str, when: str) -> str:
    return f"Teruggezet: {name}. Wat er na {when} is genoteerd, staat er niet in."


def kept(name: str) -> str:
    return f"Het vorige register is bewaard als {name}."


def upgraded(before: str, after: str) -> str:
    return f"Bijgewerkt van versie {before} naar {after}."


def forgotten_again(number: int) -> str:
    return f"Opnieuw vergeten: {number} {'persoon' if number == 1 else 'personen'}."


def marked(when: str) -> str:
    return f"Genoteerd dat het register is teruggezet. Wat er na {when} is genoteerd, staat er niet in."


LOOKS_FIRST = "Start de bot. Wat hij na dat moment al kan hebben geplaatst, zoekt hij eerst op in Slack; waar hij niet mag lezen, vraagt hij het secretariaat."
