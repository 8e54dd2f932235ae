"""What is said about vergaderingen."""

from datetime import date

from bot import dates

STATES = {"gepland": "Gepland", "loopt": "Loopt", "gesloten": "Gesloten", "vervallen": "Vervallen"}
PRESENCE = {"aanwezig": "aanwezig", "afwezig": "afwezig", "onbekend": "agendalid"}
_STATUS = {
    "gepland": "nog niet begonnen",
    "loopt": "begonnen",
    "gesloten": "gesloten",
    "vervallen": "vervallen",
}
# What somebody does to a meeting and 'ongedaan' does not take back: what it did, and what to do instead.
STAYS = {
    "gepland": ("plande {}", "Gaat zij niet door, schrijf dan `/vergadering vervalt {} reden`."),
    "verzet": ("verzette {}", "Zet haar terug met `/vergadering verzet {} naar dag`."),
    "vervallen": ("liet {} vervallen", "Gaat zij toch door, plan haar dan opnieuw met `/vergadering plan`."),
    "gestart": ("begon {}", "Zij loopt tot `/vergadering sluit`."),
    "gesloten": ("sloot {}", "Wat nog ontbreekt, kunt u blijven noteren."),
    "agenda": ("was aan de agenda van {}", "Zet die recht met `/vergadering agenda`."),
    "openbaarheid": ("was aan of een naam openbaar is", "Zet dat recht met `/verslag namen`."),
}
NONE_PLANNED = "Geen vergadering gepland."
TOO_EARLY_YES = "Nu beginnen"
DATE_NEEDED = "Noem de dag, bijvoorbeeld: /vergadering plan prt 23 januari 9:30-11:00 Provinciehuis"
NEW_DATE_NEEDED = "Noem de nieuwe dag of tijd, bijvoorbeeld: /vergadering verzet prt naar 30 januari 10:00"
REASON_NEEDED = "Geef de reden erbij, bijvoorbeeld: /vergadering vervalt prt te weinig agendapunten"
NAMES_NEEDED = "Noem wie, met komma's ertussen: /vergadering aanwezig Wienstra, De Boer"
NONE_RUNNING = "Er loopt geen vergadering. Begin met /vergadering start."
NONE_AHEAD = "Er is geen vergadering gepland. Plan er een met /vergadering plan."
NONE_HELD = "Van deze tafel is er nog geen vergadering geweest. Noem de dag; `/vergadering lijst` toont welke er zijn."
NONE_KNOWN = "Er staat nog geen vergadering in het register. Plan er een met /vergadering plan."
NOTHING_CHANGED = "Er is niets veranderd: de vergadering stond al zo in het register."
OTHERS = "Overige deelnemers"
TITLE = "Vergaderingen"
EARLIER = "Eerder"
CANCELLED = "Gaat niet door"
AGENDA = "Agenda"
ATTENDANCE = "Aanwezigheid"
DECISIONS = "Besluiten"
ACTIONS = "Acties"
BETWEEN = "tussentijds"
AGENDA_EMPTY = "Nog geen agenda. Plak hem met /vergadering agenda."


def in_the_past(day: date) -> str:
    return f"{dates.long_date(day)} is al voorbij. Kies een dag vanaf vandaag."


def already_planned(tafel: str, day: date) -> str:
    return f"Er staat al een vergadering van {tafel} op {dates.long_date(day)}. Verzet die met /vergadering verzet."


def only_planned(status: str) -> str:
    return (
        f"Deze vergadering is al {_STATUS.get(status, status)}; dit kan alleen met een geplande vergadering."
    )


def not_running(status: str) -> str:
    return f"Deze vergadering is {_STATUS.get(status, status)}. Begin eerst met /vergadering start."


def not_closed(status: str) -> str:
    return f"Deze vergadering is {_STATUS.get(status, status)}; een samenvatting is er na /vergadering sluit."


def another_runs(reference: str) -> str:
    return f"{reference} loopt nog. Sluit die eerst met /vergadering sluit."


def agenda_item_in_use(title: str) -> str:
    return f"Onder '{title}' is al iets genoteerd; dat agendapunt kan niet weg. Plak de hele agenda, met dit punt erin."


def stays(what: str, reference: str) -> str:
    """Said to who would take back what they did to a meeting, its lists or a name; `what`: a key of STAYS."""
    did, instead = (text.format(reference) for text in STAYS[what])
    return (
        f"Uw laatste wijziging {did}; dat wordt niet teruggedraaid. {instead} "
        "Wat u daarvoor van een punt wijzigde, neemt u terug met het nummer: `/actie ongedaan A3`."
    )


def not_found(words: str) -> str:
    return f"Ik vind geen vergadering bij '{words}'. Kijk met /vergadering lijst welke er zijn."


def is_cancelled(day: str, reference: str) -> str:
    return f"{reference} is vervallen. Bedoelt u die toch, schrijf dan `{reference}` in plaats van ‘{day}’."


def not_understood(words: str) -> str:
    return (
        f"‘{words}’ begrijp ik hier niet. Schrijf alleen een tafel, en zo nodig de dag van een vergadering."
    )


def other_tafel(reference: str, tafel: str) -> str:
    return f"{reference} is geen vergadering van {tafel}. Laat de tafel weg, of noem een andere dag."


def two_days(first: str, second: str) -> str:
    return f"‘{first}’ en ‘{second}’: dat zijn twee dagen. Schrijf `naar` voor de nieuwe, of noem er één."


def not_moved(words: str) -> str:
    return (
        f"‘{words}’ begrijp ik hier niet; er is niets verzet. Schrijf vóór `naar` alleen een tafel en de dag die verandert: "
        "`/vergadering verzet prt 23-1 naar 30 januari`."
    )


def day_twice(words: str) -> str:
    return f"'{words}' klopt niet als datum. Schrijf de dag zo: 23 januari 2027 of 23-1."


def only_people(name: str) -> str:
    return f"{name} is een organisatie. Noem de persoon, met de organisatie erachter: De Boer ({name})."


def for_another(said: str, who: str, whom: str) -> str:
    return (
        f"‘{said}’: er is niets genoteerd. Schrijf wie er was en wie er niet was apart: `/vergadering aanwezig {who}` en "
        f"`/vergadering afwezig {whom}`; een organisatie hoort tussen haakjes: Linden (COA)."
    )


def which_lapses(*refs: str) -> str:
    """Those that the reason may name, and last the one that else would lapse."""
    which = ", of ".join(filter(None, [", ".join(refs[:-1]), refs[-1]]))
    return f"Vervalt {which}? De reden noemt een andere dag of tafel. Er is nog niets vervallen."


def no_place(tafel: str) -> str:
    return f"‘{tafel}’ is een tafel en geen plaats. Zet de tafel voorop: /vergadering plan prt 23 januari 9:30-11:00 Provinciehuis"


def no_name(tafel: str) -> str:
    return f"‘{tafel}’ is een tafel en geen naam; er is niets genoteerd. Zet de tafel voorop: /vergadering aanwezig prt Wienstra, De Boer."


def take_off(reference: str) -> str:
    return f"Staat iemand er bij vergissing: `/vergadering aanwezig {reference} wis naam`."


def presence_put_back(reference: str) -> str:
    return f"De deelnemerslijst van {reference} is weer zoals daarvoor."


def wipe_apart(words: str) -> str:
    return (
        f"‘{words}’: er is niets genoteerd. Zet `wis` voorop, in een eigen opdracht; "
        "het geldt voor alle namen erachter."
    )


def not_listed(name: str, reference: str) -> str:
    return f"{name} staat niet op de deelnemerslijst van {reference}; er is niets veranderd."


def too_early(tafel: str, day: date) -> str:
    return (
        f"De volgende vergadering van {tafel} is pas op {dates.long_date(day)}; die dag komt in het verslag. Toch nu beginnen? "
        "Is zij eerder, zet de dag dan eerst goed met /vergadering verzet."
    )


def no_workday(day: date) -> str:
    return f"⚠ {dates.long_day(day)} is geen werkdag."


def far_ahead(day: date, reference: str) -> str:
    return (
        f"⚠ Dat is pas in {day.year}, want de dag is dit jaar al geweest. Klopt dat niet: "
        f"`/vergadering verzet {reference} naar` met de goede dag."
    )


def wrong_time(words: str) -> str:
    return (
        f"'{words}' klopt niet als tijd: het eind moet na het begin liggen. Schrijf bijvoorbeeld 9:30-11:00."
    )


def moved(day: date | None, meeting: str) -> str:
    """`meeting` is a line as the views write it."""
    return f"Verzet van {dates.long_date(day)} naar: {meeting}" if day else f"Verzet naar: {meeting}"
