"""What is said around terugkoppelingen: asked, answered, noted for somebody else, read aloud."""

from __future__ import annotations

STANDEN = {"afgerond": "Afgerond", "loopt": "Loopt nog", "uitstel": "Uitstel nodig"}
ANSWERED = "Beantwoord"  # a vraag that is afgerond
FORM = "Terugkoppeling"
FORM_OF_OWNER = "Antwoord noteren"
SAVE = "Opslaan"
MORE = "Volgende"
CHANGE = "Wijzigen"
STAND = "Hoe staat het?"
TEKST = "Toelichting"
NAMENS = "Namens"
ANSWER = "Toelichting, of het antwoord op de vraag"
IS_QUESTION = "Bij een vraag is dit het antwoord; zonder antwoord blijft zij open."
NAMENS_HINT = "Laat leeg als u dit zelf meldt."

LATE = "Te laat"
OPEN = "Nog open"
FINISHED = "Afgerond sinds de vorige vergadering"
NOTHING_OPEN = "Er staan geen punten open uit eerdere vergaderingen."
YOUR_POINTS = "Deze punten liggen bij u. Hoe staat het ermee? Druk op een knop; een toelichting mag erbij."
NOBODY_TO_ASK = "Er zijn geen open punten van eigenaars buiten Slack."
ASK_THESE = (
    "Deze eigenaars zitten niet in Slack. De mail staat klaar, zonder adres; het antwoord noteert u hier."
)
WRITE_MAIL = "E-mail opstellen"
EML = "E-mail (.eml)"
NOTE_ANSWER = "Antwoord noteren"
MAIL_COMES = "De e-mail komt als bestand in uw direct bericht met de bot; open hem en vul het adres in."

REPORT_NEEDED = "Kies hoe het staat of schrijf er een toelichting bij."
STAND_NEEDED = "Kies uit: Afgerond, Loopt nog of Uitstel nodig."
ANSWER_NEEDED = "Schrijf het antwoord op de vraag erbij; dan gaat zij dicht."
NOT_THEIR_POINT = "Dit punt ligt intussen bij iemand anders. Open het formulier opnieuw."
CLOSED = "Dit punt is intussen gesloten. Alleen het secretariaat of een lid kan het weer openen (heropen)."
ONE_FOR_A_FORM = "Schrijf bij meer punten tegelijk hoe het staat, bijvoorbeeld: A3, A5 loopt nog"
WHICH_OWNER = "Wie bedoelt u?"
NOT_UNDERSTOOD = (
    "Noem een tafel voor de lijst om voor te lezen (terugkoppeling prt), of een nummer met hoe het staat "
    "(terugkoppeling A3 loopt nog, gesprek is gepland)."
)


def word(stand: str, soort: str) -> str:
    """What a stand is called: a vraag is not finished but answered."""
    return ANSWERED if stand == "afgerond" and soort == "vraag" else STANDEN[stand]


def said(stand: str | None, tekst: str, door: str | None) -> str:
    """A terugkoppeling on one line: 'COA: Uitstel nodig · tot 1 april'."""
    told = " · ".join(part for part in (STANDEN[stand] if stand else "", tekst) if part)
    return f"{door}: {told}" if door and told else told


def is_bare(tekst: str, stand: str) -> bool:
    """Whether a text says no more than its stand does."""
    words = {STANDEN[stand].casefold(), *([ANSWERED.casefold()] if stand == "afgerond" else [])}
    return tekst.strip(" .").casefold() in words


def reading_title(tafel: str, when: str | None) -> str:
    return f"Terugkoppeling {tafel}" + (f" van {when}" if when else "")


def listed(first: int, last: int, total: int) -> str:
    if total <= last - first + 1:
        return f"{total} open {'punt' if total == 1 else 'punten'}"
    return f"{first} tot en met {last} van {total} open punten"


def owner_title(tafel: str, when: str) -> str:
    return f"Uw punten voor {tafel} van {when}"


def rest(number: int, command: str) -> str:
    return f"… en nog {number} {'punt' if number == 1 else 'punten'}: `{command}`"


def cut_off(command: str) -> str:
    return f"… de rest past niet in dit bericht: `{command}`"


def ask_title(tafel: str, when: str | None) -> str:
    return f"Navragen voor {tafel}" + (f" van {when}" if when else "")


def points(number: int) -> str:
    return f"{number} {'punt' if number == 1 else 'punten'}"


def more_owners(number: int, command: str) -> str:
    return f"… en nog {number} {'eigenaar' if number == 1 else 'eigenaars'}: `{command}`"


def too_many_for_form(number: int) -> str:
    return (
        f"… en nog {number} {'punt' if number == 1 else 'punten'}; die staan hier zodra deze zijn afgerond."
    )


def noted(number: int, name: str) -> str:
    return f"{number} {'antwoord' if number == 1 else 'antwoorden'} van {name} genoteerd."


def no_points(name: str) -> str:
    return f"{name} heeft geen open punten uit eerdere vergaderingen van deze tafel."
