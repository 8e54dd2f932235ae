"""What is said about acties."""

from collections.abc import Sequence
from datetime import date

from bot import dates
from bot.texts.verslagen import lines_in

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
FORM_POSTPONE = "Termijn uitstellen"
UNTIL = "Uitstellen tot"
WHY_POSTPONED = "Waarom het later wordt; staat bij Waar staat dat?"
DAY_NEEDED = "Kies de dag tot wanneer het wordt uitgesteld."
EDIT = "Wijzigen"
UNDO = "Ongedaan maken"
UNDO_ALL = "Alles ongedaan maken"
DONE = "Afgerond"
SHOW = "Toon"
REPORT = "Terugkoppeling"
REOPEN = "Heropenen"
MEETING = "Vergadering"
SOURCE = "Bron"
MESSAGE = "Bericht in Slack"
MORE = "Volgende"
SAVE = "Opslaan"
AGENDA_ITEM = "Agendapunt"
ANSWER = "Antwoord"
LAST_REPORT = "Laatste terugkoppeling"
REASON = "Reden"
NONE_FITS = "Geen punten gevonden."
REASON_NEEDED = "Geef de reden erbij, bijvoorbeeld: /actie vervalt A3 besloten in de raad"
REPORT_NEEDED = "Schrijf erbij hoe het staat, bijvoorbeeld: /actie terugkoppeling A3 gesprek is gepland"
CLOSED_ALREADY = "Dit punt is al gesloten. Zet het eerst weer open met heropen."
POSTPONE_TO = "Schrijf tot wanneer, bijvoorbeeld: A3 uitstel 2 weken, of A3 uitstel tot 1 april omdat de raming later komt"
TEXT_NEEDED = "Schrijf wat er moet gebeuren."
NOTHING_CHANGED = "Er is niets veranderd: het stond al zo in het register."
UNDO_NOTHING = (
    "Er is niets ongedaan te maken: dat kan tot tien minuten na uw eigen laatste wijziging. "
    "Een ouder punt laat u vervallen met vervalt, en u opent het weer met heropen."
)
UNDO_CHANGED = "Iemand heeft dit intussen weer gewijzigd; er is niets ongedaan gemaakt."
WIPE_YES = "Wissen"
ONE_AT_A_TIME = "Noem één nummer tegelijk."
NOT_YOURS_TO_WIPE = (
    "Wissen kan wie het punt noteerde, of het secretariaat. Gebruik anders vervalt, met de reden."
)
SAME_OWNER = "Dat is dezelfde: er is niets over te dragen."
HAND_OVER_HOW = "Schrijf van wie naar wie, bijvoorbeeld: overdragen van COA naar AenM"
MEANWHILE = "⚠ Intussen gewijzigd. Kijk wat u wilt bewaren en sla dan opnieuw op."
NUMBER_NEEDED = "Noem het nummer van het punt, bijvoorbeeld A3 of 17-12/A1."
WHICH_CHANGE = (
    "Schrijf na het nummer wat er verandert: wie COA, termijn 1 mei, uitstel 2 weken, regio gooi, tekst … — "
    "of alleen het nummer voor een formulier."
)
WHICH_KIND = "Een punt is een actiepunt, een toezegging of een vraag."
LABELS = {
    "soort": "Soort",
    "tekst": "Wat moet er gebeuren?",
    "wie": "Wie",
    "termijn": "Wanneer",
    "regio": "Regio",
    "gemeente": "Gemeente",
    "ingebracht_door": "Ingebracht door",
    "tafel": "Tafel",
}
HINTS = {
    "wie": "Namen of organisaties, met komma's ertussen.",
    "termijn": (
        "Zoals u het zegt: 15 februari, eind maart, over twee weken, voor de volgende PRT. "
        "Hangt het ergens van af? Na publicatie van de raming."
    ),
    "gemeente": "De regio volgt uit de gemeente.",
    "ingebracht_door": "Wie het vroeg of aan de orde stelde.",
}


def two_tafels(first: str, second: str) -> str:
    return f"‘{first}’ en ‘{second}’: dat zijn twee tafels. Noem er één, of geen voor die van dit kanaal."


def only_number(words: str, letter: str) -> str:
    return f"‘{words}’ begrijp ik hier niet. Schrijf alleen het nummer, zo nodig met de dag ervoor: {letter}1, 14-12/{letter}1."


def tafel_or_text(refs: str, tafel: str) -> str:
    return f"Bedoelt u {refs} van de {tafel}, of is dat tekst bij {refs}? Er is nog niets veranderd."


def is_it_text(refs: str, tafel: str, words: str) -> str:
    return f"{refs} van de {tafel} vind ik niet. Is ‘{words}’ tekst bij {refs}? Er is nog niets veranderd."


def theirs(refs: str, tafel: str) -> str:
    return f"{refs} van de {tafel}"


def as_text(words: str) -> str:
    return f"Als tekst: {words}"


def hangs_on(condition: str, *, is_expected: bool) -> str:
    """'twee weken na publicatie, verwacht': the date moves with what it waits for."""
    return f"{condition}, verwacht" if is_expected else condition


def not_found(ref: str) -> str:
    return f"{ref} staat niet in het register. Kijk met /actie lijst welke punten er zijn."


def asked_by(name: str) -> str:
    return f"van {name}"


def source(lines: str) -> str:
    return f"Bron: verslag, {lines_in(lines)}"


def title(staat: str) -> str:
    return f"Acties: {staat}"


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


def date_too_far(day: date) -> str:
    return f"{day:%-d-%-m-%Y} ligt te ver vooruit. Controleer het jaar."


def alike(typed: str, known: str) -> str:
    return f"⚠ {typed} is nieuw in het register. Bedoelde u {known}? Pas dan de eigenaar aan met Wijzigen."


def meeting_stays(reference: str) -> str:
    return f"De vergadering {reference} blijft staan, met haar deelnemers en agenda."


def undone(ref: str) -> str:
    return f"{ref} is ongedaan gemaakt. Het nummer blijft in het register staan als gewist."


def how_many(total: int, *, is_counted: bool) -> str:
    return str(total) if is_counted else f"meer dan {total - 1}"


def more(number: int, command: str, *, is_counted: bool = True) -> str:
    return f"… en nog {number if is_counted else 'meer'}: `{command}`"


MOST_COUNTED = 200  # of what is closed no more are counted: it grows for ever


def listed(shown: int, total: int) -> str:
    points = "punt" if total == 1 else "punten"
    number = how_many(total, is_counted=total <= MOST_COUNTED)
    return f"{total} {points}" if shown == total else f"{shown} van {number} {points}"


def not_later(termijn: date) -> str:
    return f"De termijn is al {dates.long_date(termijn)}. Noem een latere dag, of gebruik wijzig A3 termijn …"


def changes_between(number: int) -> str:
    return "… nog 1 wijziging …" if number == 1 else f"… nog {number} wijzigingen …"


def not_owner(name: str, owners: Sequence[str]) -> str:
    who = f"De eigenaar is {', '.join(owners)}." if owners else "Het punt heeft nog geen eigenaar."
    return f"{name} is geen eigenaar van dit punt. {who}"


def postponed_because(why: str) -> str:
    """`why` escaped."""
    return f"Reden: {why}"


def until(day: date) -> str:
    return f"Tot {dates.long_date(day)}"


def two_ends(ends: Sequence[tuple[str, date | None]]) -> str:
    """`ends`: words and the day they mean, None for no day."""
    said = [f"'{words}' is {dates.long_date(day) if day else 'geen dag'}" for words, day in ends]
    days = [f"tot {dates.long_date(day)}" for _, day in ends if day]
    what = f"Kies, of schrijf achter het nummer één termijn: {' of '.join(days)}." if days else POSTPONE_TO
    return f"Dat zijn twee termijnen: {' en '.join(said)}. Er is niets gewijzigd. {what}"


def postponed(times: int) -> str:
    return f"{times}× uitgesteld"


def was(before: str) -> str:
    return f"Was: {before}"


def wipe_sure(ref: str, copies: Sequence[str]) -> str:
    also = f"Ook wat ervan is doorgeleid verdwijnt: {', '.join(copies)}. " if copies else ""
    return (
        f"{ref} wissen? Het punt verdwijnt uit alle lijsten; alleen het nummer blijft. {also}"
        "Wissen is voor wat er niet in had mogen staan; een punt dat niet doorgaat, laat u vervallen."
    )


def wiped(ref: str) -> str:
    return f"{ref} is gewist. Het nummer blijft gebruikt."


def put_back(ref: str) -> str:
    return f"{ref} staat weer zoals het was:"


def report_undone(ref: str) -> str:
    return f"De terugkoppeling bij {ref} is ongedaan gemaakt."


def note_undone(text: str) -> str:
    return f"De notitie '{text}' is ongedaan gemaakt."


def note_put_back(text: str) -> str:
    return f"De notitie '{text}' staat weer zoals zij was."


def unknown_party(name: str, near: str | None) -> str:
    hint = f" Bedoelde u {near}?" if near else " Kijk met stand wie hoe de naam in het register staat."
    return f"{name} staat niet in het register.{hint}"


def nothing_to_hand_over(name: str) -> str:
    return f"{name} heeft geen open punten die u kunt overdragen."


def hand_over_title(old: str, new: str) -> str:
    return f"Overdragen van {old} naar {new}"


def hand_over(number: int) -> str:
    return f"Draag {number} {'punt' if number == 1 else 'punten'} over"


def hand_over_count(number: int) -> str:
    return f"{number} open {'punt' if number == 1 else 'punten'}. Gesloten punten blijven zoals ze zijn."


def hand_over_elsewhere(number: int) -> str:
    subject = "Eén punt staat" if number == 1 else f"{number} punten staan"
    return f"{subject} bij een tafel waar u niet mag wijzigen; dat blijft zo."


def handed_over(number: int, old: str, new: str) -> str:
    return f"{number} {'punt is' if number == 1 else 'punten zijn'} overgedragen van {old} naar {new}."


def points_changed(number: int) -> str:
    points = "punt" if number == 1 else "punten"
    return f"⚠ De lijst is intussen veranderd: het gaat nu om {number} {points}. Kijk ze na."


def meanwhile(label: str, now: str, yours: str) -> str:
    return f"*{label}*\nIntussen: {now}\nVan u: {yours}"


def meanwhile_by(who: str, when: str) -> str:
    return f"Gewijzigd door {who}, {when}"
