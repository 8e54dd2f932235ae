"""What is said about acties."""

STATES = {
    "open": "Open",
    "loopt": "Loopt",
    "afgerond": "Afgerond",
    "vervallen": "Vervallen",
    "doorgeleid": "Doorgeleid",
    "gewist": "Gewist",
}
ANSWERED = "Beantwoord"  # a vraag that is afgerond
KINDS = {"actiepunt": "Actiepunt", "toezegging": "Toezegging", "vraag": "Vraag"}

NO_OWNER = "⚠ geen eigenaar"
NO_DATE = "⚠ geen datum"
OVERDUE = "⏰ te laat"
FORM_NEW = "Nieuwe actie"
FORM_EDIT = "Actie wijzigen"
EDIT = "Wijzigen"
UNDO = "Ongedaan maken"
DONE = "Afgerond"
MORE = "Volgende"
SAVE = "Opslaan"
AGENDA_ITEM = "Agendapunt"
ANSWER = "Antwoord"
LAST_REPORT = "Laatste terugkoppeling"
REASON = "Reden"
NONE_FITS = "Geen punten gevonden."
REASON_NEEDED = "Geef de reden erbij, bijvoorbeeld: /actie vervalt A3 besloten in de raad"
REPORT_NEEDED = "Schrijf erbij hoe het staat, bijvoorbeeld: /actie terugkoppeling A3 gesprek is gepland"
CHANGED_MEANWHILE = (
    "Iemand anders heeft dit punt intussen gewijzigd; uw wijziging is niet opgeslagen. "
    "Bekijk het punt opnieuw en geef uw wijziging nog eens."
)
TEXT_NEEDED = "Schrijf wat er moet gebeuren."
NOTHING_CHANGED = "Er is niets veranderd: het stond al zo in het register."
UNDO_TOO_LATE = (
    "Ongedaan maken kan tot tien minuten na het noteren, door wie het noteerde. Gebruik /actie vervalt."
)
NUMBER_NEEDED = "Noem het nummer van het punt, bijvoorbeeld A3 of 17-12/A1."
WHICH_CHANGE = (
    "Schrijf na het nummer wat er verandert: wie COA, termijn 1 mei, regio gooi, tekst … — "
    "of alleen het nummer voor een formulier."
)
WHICH_KIND = "Een punt is een actiepunt, een toezegging of een vraag."
SEARCH_WHAT = "Schrijf waar u naar zoekt, bijvoorbeeld: /actie zoek noodpakketten"
LABELS = {
    "soort": "Soort",
    "tekst": "Wat moet er gebeuren?",
    "wie": "Wie",
    "termijn": "Wanneer",
    "regio": "Regio",
    "ingebracht_door": "Ingebracht door",
}
HINTS = {
    "wie": "Een of meer namen of organisaties, met komma's ertussen. Mag leeg blijven.",
    "termijn": "Zoals u het zegt: 15 februari, eind maart, over twee weken, voor de volgende PRT.",
}


def not_found(ref: str) -> str:
    return f"{ref} staat niet in het register. Kijk met /actie lijst welke punten er zijn."


def asked_by(name: str) -> str:
    return f"van {name}"


def source(lines: str) -> str:
    return f"Bron: verslag, regel {lines}"


def title(staat: str) -> str:
    return f"Acties: {staat}"


def found(words: str) -> str:
    return f"Gevonden: {words}"


def too_many_lines(number: int, most: int) -> str:
    return f"Dit zijn {number} regels; noteer er ten hoogste {most} tegelijk. Er is niets opgeslagen."


def too_long_for_form(ref: str) -> str:
    return f"De tekst van {ref} past niet in een formulier. Schrijf haar zo: /actie wijzig {ref} tekst …"


def which(ref: str) -> str:
    return f"Er zijn meer punten {ref}. Welk bedoelt u?"


def suggested_owner(names: str) -> str:
    return f"{NO_OWNER} (voorstel: {names})"


def date_not_understood(words: str) -> str:
    return (
        f"'{words}' lees ik niet als datum. Schrijf bijvoorbeeld: 15 februari, eind maart, over twee weken."
    )


def alike(typed: str, known: str) -> str:
    return f"⚠ {typed} is nieuw in het register. Bedoelde u {known}? Pas dan de eigenaar aan met Wijzigen."


def undone(ref: str) -> str:
    return f"{ref} is ongedaan gemaakt. Het nummer blijft in het register staan als gewist."


def more(number: int, command: str) -> str:
    return f"… en nog {number}: `{command}`"


def listed(shown: int, total: int) -> str:
    points = "punt" if total == 1 else "punten"
    return f"{total} {points}" if shown == total else f"{shown} van {total} {points}"
