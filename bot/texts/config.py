"""What is wrong with config.yaml or the environment, and what is allowed."""

from __future__ import annotations

from collections.abc import Iterable

HIDDEN_VALUE = "deze waarde"
HIDDEN_KEY = "…"


def more_mistakes(file: str, count: int) -> str:
    return f"{file}: en nog {count} {'fout' if count == 1 else 'fouten'}"


# het bestand
NO_FILE = "dit bestand is er niet. Geef het pad met CONFIG=…"
A_DIRECTORY = "dit is een map. Geef het pad van het bestand met CONFIG=…"
UNREADABLE_FILE = "dit bestand is niet te lezen. Kijk de rechten na of geef een ander pad met CONFIG=…"
NOT_UTF8 = "geen UTF-8. Bewaar het bestand opnieuw als UTF-8"
EMPTY_FILE = "het bestand is leeg. Zet de config.yaml van dit project terug"


def too_large(kilobytes: int) -> str:
    return f"groter dan {kilobytes} kB; dat kan geen instelling zijn"


# YAML
SYNTAX = "geen geldige YAML. Kijk inspringing, dubbele punten, haken en aanhalingstekens na"
TAB = "tab in de inspringing. Gebruik spaties"
UNPRINTABLE = "onzichtbaar teken. Haal het weg"
SECOND_DOCUMENT = "hier begint een tweede document. Haal de regel --- weg"
TOO_DEEP = "te diep genest"
ALIAS = "een verwijzing (*naam) mag niet. Schrijf de waarde uit, of zet tekst met * tussen aanhalingstekens"
TAG = "een aanduiding met ! mag niet. Zet tekst die met ! begint tussen aanhalingstekens"
ODD_KEY = "een sleutel is één woord, gevolgd door een dubbele punt"

_COLON = (
    "dubbele punt of inspringing op een verkeerde plek. Zet tekst met een dubbele punt tussen "
    "aanhalingstekens, en kijk ook naar de regel erboven"
)
_QUOTE = "het aanhalingsteken dat hier opent, wordt niet gesloten"
_BEHIND_QUOTE = (
    "hier staat tekst achter een aanhalingsteken dat sluit: kijk of er hier of erboven één opent dat niet wordt"
    " gesloten, en zet tekst met een ' tussen dubbele aanhalingstekens"
)
_BRACKET = "de haak die hier opent, wordt niet goed gesloten: kijk ook naar de komma's"
_START = "tekst kan niet met dit teken beginnen. Zet de waarde tussen aanhalingstekens"
_ESCAPE = "onbekende combinatie met \\. Gebruik enkele aanhalingstekens"
_INDENT = "de inspringing klopt niet: deze regel hoort bij geen van de regels erboven"
_NO_COLON = "hier mist een dubbele punt met een spatie erna"

# (deel van de melding, deel van het verband, uitleg): het eerste dat past, geldt
SYNTAX_PROBLEMS = (
    ("found unexpected end of stream", "quoted scalar", _QUOTE),
    ("found unexpected document separator", "quoted scalar", _QUOTE),
    ("", "flow sequence", _BRACKET),
    ("", "flow mapping", _BRACKET),
    ("", "flow node", _BRACKET),
    ("invalid intendation or unclosed", "", _BRACKET),
    ("mapping values are not allowed", "", _COLON),
    ("found unexpected ':'", "", _COLON),
    ("could not find expected ':'", "", _NO_COLON),
    ("that cannot start any token", "", _START),
    ("expected alphabetic or numeric character", "", _START),
    ("expected the node content", "", _START),
    ("unknown escape character", "", _ESCAPE),
    ("expected escape sequence", "", _ESCAPE),
    ("expected <block end>, but found '<scalar>'", "", _BEHIND_QUOTE),
    ("expected <block end>", "", _INDENT),
    ("sequence entries are not allowed", "", _INDENT),
)
# Deze wijzen naar de plek waar iets openging, niet naar de plek waar het lezen ophield.
OPENED_ABOVE = frozenset({_QUOTE, _BRACKET, _NO_COLON})

# sleutels en soorten
MISSING = "ontbreekt"
NOTHING_FILLED_IN = "niets ingevuld (wat na # staat, leest de bot niet)"
NOT_A_MAPPING = "hier horen sleutels met een waarde, elk op een eigen regel (sleutel: waarde)"
NOT_A_LIST = "hier hoort een lijst, bijvoorbeeld [een, twee]"
NOT_A_TEXT = "hier hoort één stuk tekst, geen lijst of blok"
INVISIBLE = "onzichtbaar teken in de tekst. Typ de waarde opnieuw"


def too_long(most: int) -> str:
    return f"langer dan {most} tekens"


def unknown_key(near: str | None, known: Iterable[str]) -> str:
    return f"onbekend; bedoelde u {near}?" if near else f"onbekend; hier mag {_or(known)}"


def duplicate_key(line: int) -> str:
    return f"staat er twee keer, ook op regel {line}. Haal er één weg"


def not_one_of(value: str, allowed: Iterable[str]) -> str:
    return f"{value} kan hier niet; kies {_or(allowed)}"


def _or(words: Iterable[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} of {last}" if most else last


# waarden
def not_a_time_zone(value: str, near: str | None) -> str:
    hint = f"bedoelde u {near}?" if near else "schrijf bijvoorbeeld Europe/Amsterdam"
    return f"{value} is geen tijdzone; {hint}"


def not_a_time_range(value: str) -> str:
    return f"{value} is geen tijdvak; schrijf begin en eind, bijvoorbeeld 9:30-11:00"


def ends_before_it_begins(value: str) -> str:
    return f"{value} eindigt niet na het begin; schrijf bijvoorbeeld 9:30-11:00"


def not_a_wanneer(value: str, most: int) -> str:
    return (
        f"{value} is geen moment; schrijf 'N werkdagen voor UU:MM', 'N werkdag voor UU:MM', "
        f"'N dagen voor UU:MM', 'N dag voor UU:MM' (N van 0 tot en met {most}) of 'direct na'"
    )


def summary_follows_the_meeting(wat: str) -> str:
    if wat == "samenvatting":
        return "een samenvatting gaat uit na sluiting; schrijf 'direct na'"
    return "'direct na' kan alleen bij wat: samenvatting; schrijf bijvoorbeeld '5 werkdagen voor 09:00'"


def not_a_term(value: str, least: int, most: int) -> str:
    return f"{value} is geen termijn; schrijf 'N dagen', 'N jaar' (van {least} dagen tot {most} jaar) of 'altijd'"


def term_out_of_bounds(value: str, least: int, most: int) -> str:
    return f"{value} kan hier niet; kies een termijn van minstens {least} dagen en hooguit {most} jaar, of 'altijd'"


TERM_FOR_TEMPORARY = "ontbreekt; wat tijdelijk wordt bewaard, heeft een termijn, bijvoorbeeld '10 jaar'"
NO_TERM_FOR_EVER = (
    "wat blijvend wordt bewaard, heeft geen termijn. Haal deze regel weg, of schrijf waardering: tijdelijk"
)
CATEGORIE_OF_A_LIST = "een categorie hoort bij een selectielijst. Noem ook de selectielijst"


def not_a_date(value: str) -> str:
    return f"{value} is geen datum; schrijf jaar-maand-dag, bijvoorbeeld 2027-05-05"


def not_a_key(value: str, most: int) -> str:
    return (
        f"{value} kan geen sleutel of id zijn; gebruik kleine letters, cijfers en losse streepjes, "
        f"hooguit {most} tekens"
    )


CHANNEL_WITH_HASH = "schrijf de naam van het kanaal zonder #"


def not_a_channel(value: str, most: int) -> str:
    return (
        f"{value} kan geen kanaal zijn; geef de naam (kleine letters, cijfers, - en _, hooguit {most}) "
        "of de kanaal-id (C… of G…)"
    )


def not_a_user_id(value: str) -> str:
    return (
        f"{value} is geen Slack-id van een persoon; kopieer de Lid-ID uit het profiel, bijvoorbeeld U012AB3CD"
    )


def not_a_command(value: str, most: int) -> str:
    return (
        f"{value} kan geen opdracht zijn; schrijf / en dan kleine letters, cijfers, - of _, "
        f"samen hooguit {most} tekens"
    )


def reserved_command(value: str) -> str:
    return f"{value} houdt Slack voor zichzelf; kies een andere naam, bijvoorbeeld /stand"


# samenhang
ONE_COMMAND_ONE_NAME = "elke opdracht heeft een eigen naam"
ONE_DAY_ONCE = "een dag staat er één keer"
ONE_STEP_ONCE = "een stap van de cyclus staat er één keer"
ONE_ID_ONE_MOMENT = "elk moment heeft een eigen id"
ONE_CHANNEL_ONE_TAFEL = "elke tafel heeft een eigen kanaal"
ONE_TAFEL_ONE_REGIO = "een regio heeft één tafel"
ONE_PERSON_ONE_ROLE = "een persoon staat bij een tafel in één rol"
ONE_NAME_ONE_REGIO = "een naam wijst naar één regio of tafel"
ONE_NAME_ONE_GEMEENTE = "een gemeente hoort bij één regio, en een naam bij één gemeente"
ONE_NAME_ONE_DELEGATIE = "een naam wijst naar één delegatie"
ONE_NAME_ONE_ORGANISATIE = "een naam wijst naar één organisatie"

NO_REGIO = "geen enkele regio; er is er minstens één nodig"
NO_GEMEENTE = "geen enkele gemeente; een regio heeft er minstens één"
MERGED_IN_A_CIRCLE = "zo gaan gemeenten in elkaar op. Noem de gemeente die er nog is"
MERGED_WITHOUT_DAY = (
    "zeg erbij sinds wanneer: tot: jaar-maand-dag, de eerste dag dat deze gemeente er niet meer is"
)
GONE_BEFORE_IT_WAS = "tot is de eerste dag dat de gemeente er niet meer is, en ligt na vanaf"
NO_PRT = "deze tafel ontbreekt"
PRT_WITH_REGIO = "de tafel prt hoort bij geen regio. Haal deze regel weg"
REGIO_WITHOUT_TAFEL = (
    "deze regio heeft geen tafel. Zet onder tafels een tafel met deze regio, of haal de regio weg"
)


def merged_into_nobody(value: str, near: str | None) -> str:
    return f"{value} staat hier niet als gemeente." + (
        f" Bedoelde u {near}?" if near else " Zet die gemeente erbij"
    )


def merged_into_one_that_is_not_there(value: str, day: str) -> str:
    return f"{value} is er op {day} zelf niet. Kijk vanaf en tot van beide na"


def taken(value: str, line: int, path: str, why: str) -> str:
    return f"{value} is al gebruikt op regel {line} ({path}); {why}"


def tafel_without_regio(prt: str) -> str:
    return f"ontbreekt; elke tafel behalve {prt} hoort bij een regio"


def unknown_regio(value: str, options: Iterable[str], *, guessed: bool) -> str:
    hint = f"bedoelde u {_or(options)}?" if guessed else f"kies {_or(options)}"
    return f"{value} staat niet onder regios; {hint}"


# omgeving
ENVIRONMENT = "omgeving"
STRAY_SIGNS = "bevat spaties of vreemde tekens. Kopieer de waarde opnieuw"
FILE_UNREADABLE = (
    "dit bestand is er niet of is niet te lezen. Geef het pad van een tekstbestand met alleen de waarde"
)
FILE_EMPTY = "dit bestand is leeg. Zet er alleen de waarde in"
APP_FOR_BOT = "dit is een app-token (xapp-). Zet hier het bot-token, dat begint met xoxb-"
BOT_FOR_APP = "dit is een bot-token (xoxb-). Zet hier het app-token, dat begint met xapp-"
NOT_FOR_SIGNING = "dit is een token. Zet hier de Signing Secret uit Basic Information"
BOT_ALONE = (
    "alleen een bot-token is te weinig: er is geen weg waarlangs Slack berichten brengt. "
    "Voeg SLACK_APP_TOKEN toe (Socket Mode) of SLACK_SIGNING_SECRET (HTTP)"
)
BOT_MISSING = "ontbreekt, terwijl er andere Slack-gegevens zijn. Voeg het toe (xoxb-…), of haal de andere weg"
CONTAINER_UNCONNECTED = (
    "ontbreekt. In een container start de oefenmodus niet vanzelf: geef de Slack-tokens, of zet OEFENMODUS=1"
)
PRACTICE_CONNECTED = "oefenmodus en Slack-gegevens gaan niet samen. Haal OEFENMODUS of de Slack-gegevens weg"
NOT_A_SWITCH = "zet 1 (aan) of 0 (uit)"
NOT_A_URL = (
    "geen geldig adres; schrijf http:// of https:// met een server, bijvoorbeeld https://slack.com/api/"
)
NOT_A_PROXY = "dit is geen adres van een proxy. Schrijf http://proxy:poort, of http://naam:wachtwoord@proxy:poort met vreemde tekens als %40."
NO_CERTIFICATES = "dit bestand is er niet, of er staat geen certificaat in. Geef een bestand in PEM-vorm"
NOT_SAFE_TO_CALL = "geen veilig adres; schrijf https://…, of http://127.0.0.1:… op deze machine"
NOT_A_CALENDAR = "geen agenda; schrijf het adres (https://…), of de naam van de omgevingsvariabele die het heeft, bijvoorbeeld AGENDA_PRT"
TITEL_WITHOUT_BRON = "deze tafel heeft geen agenda om de titels van te lezen. Zet er een agendabron bij, of haal agendatitel weg"
NOT_A_HOST = "geen geldig adres; schrijf een naam of IP-adres zonder poort, bijvoorbeeld 127.0.0.1"
NOT_A_PORT = "geen geldige poort; schrijf een getal van 0 tot en met 65535"
POSTGRESQL_DRIVER = "schrijf PostgreSQL als postgresql+psycopg://…"
DATABASE_IN_MEMORY = (
    "een register in het geheugen is na een herstart weg; schrijf sqlite:///pad/naar/register.db"
)
NOT_A_DATABASE = "niet bekend; schrijf sqlite:///pad/naar/register.db of postgresql+psycopg://…"


def given_twice(other: str) -> str:
    return f"staat er naast {other}. Houd er één over"


def file_too_large(most: int) -> str:
    return f"dit bestand is groter dan {most} bytes. Geef het pad van een tekstbestand met alleen de waarde"


def calendar_not_given(name: str) -> str:
    return f"{name} ontbreekt: config.yaml noemt deze variabele als agendabron. Zet er het adres in, of zet het in een bestand en geef {name}_FILE"
