"""What is said about how things stand."""

NEXT = "Volgende vergaderingen"
NEXT_UNKNOWN = "nog niet gepland"
OVERDUE = "Te laat"
OPEN = "Open"
QUESTIONS = "Vragen van de afvaardiging"
QUESTIONS_OF = "Vragen"
FINISHED = "Afgerond"
WHOLE_PROVINCE = "Voor de hele provincie"
DECISIONS = "Laatste besluiten"
PEOPLE = "Vertegenwoordigd door"
MASKED = "naam gelakt"
EMPTY = (
    "Het register weet hier nog niets van. Noteer een punt met `/actie nieuw …` of lees een verslag in "
    "(python -m bot importeer BESTAND)."
)
NO_POINTS = "Verder weet het register hier nog niets van. Noteer een punt met `/actie nieuw …`."
MINE_UNKNOWN = (
    "Er staan geen punten op uw naam. Staat u in het register onder een naam, vraag dan het secretariaat "
    "u als eigenaar te noemen met @, of kijk met `status wie …`."
)
WHAT_NEEDED = "Zeg waarvan: regio Kennemerland, gemeente Haarlem, tafel prt, wie COA of mij."


def title(name: str) -> str:
    return f"Status {name}"


def nobody_owes(name: str) -> str:
    return f"Er staan geen punten op naam van {name}."


def according_to(meeting: str) -> str:
    return f"volgens de aanwezigheid van {meeting}"


def nobody_called(name: str) -> str:
    return f"Niemand in het register heet '{name}'."


def perhaps(names: str) -> str:
    return f"Bedoelde u {names}?"


def which_person(name: str) -> str:
    return f"Er zijn er meer die '{name}' heten. Wie bedoelt u?"
