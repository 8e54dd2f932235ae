"""What is said about terms, and about archives."""

import errno
from collections.abc import Mapping, Sequence
from datetime import date

from bot import dates
from bot.texts import acties, besluiten, terugkoppeling

# Terms
TERMS = "toont de bewaartermijnen en laat vergeten wat er voorbij is; dat doet de bot ook elke dag zelf"
TERMS_DRY = "proef: toont hoeveel er zou verdwijnen, en schrijft niets"
ALL_KEPT = "Bewaartermijnen: geen. Alles blijft (config.yaml, bewaren)."
FOR_EVER = "altijd"
NOTHING_DUE = "Er is niets waarvan de termijn voorbij is."
DRY = "Er is niets gewijzigd."
WHAT = {
    "berichten": "teksten van berichten, en aan wie",
    "gewist": "inhoud van wat is gewist",
    "weigeringen": "redenen van weigeringen",
    "notities": "notities uit vergaderingen",
    "citaten": "citaten en contactpersonen uit verslagen",
    "eigenaars": "personen bij gesloten punten",
    "geschiedenis": "oude en nieuwe waarden in de geschiedenis",
}


def terms(named: Mapping[str, str]) -> str:
    """'Bewaartermijnen: berichten 1 jaar, notities altijd.'"""
    return f"Bewaartermijnen: {', '.join(f'{name} {term}' for name, term in named.items())}."


def term(number: int, unit: str) -> str:
    if unit == "jaren":
        return f"{number} jaar"
    return "1 dag" if number == 1 else f"{number} dagen"


def due(name: str, number: int) -> str:
    return f"{name}: {number} ({WHAT[name]})"


def gone(number: int) -> str:
    return (
        f"{'1 regel is' if number == 1 else f'{number} regels zijn'} vergeten. De geschiedenis sluit nog aan."
    )


# The readable register
DOCUMENT = {
    "inhoud": "Inhoud",
    "pagina": "Pagina",
    "van": "van",
    "agenda": "Agenda",
    "aanwezigheid": "Aanwezigheid",
    "besluiten": "Besluiten",
    "punten": "Actiepunten, toezeggingen en vragen",
    "notities": "Notities",
    "geen_besluiten": "Er zijn geen besluiten genoteerd.",
    "geen_punten": "Er zijn geen punten genoteerd.",
    "kop_aanwezig": ["Naam", "Namens", "Organisatie", "Aanwezig"],
    "kop_besluiten": ["Nr.", "Besluit", "Status"],
    "kop_punten": ["Nr.", "Wat", "Wie", "Termijn", "Status"],
}
KEYWORDS = ["register", "besluiten", "actiepunten", "vergaderingen"]
INTRODUCTION = (
    "Dit is het register zoals het was op het moment van maken: per vergadering de agenda, wie er was, de besluiten en de "
    "punten met hun verloop. Namen die zijn gelakt of vergeten staan er niet in. Dezelfde gegevens staan als JSON-regels in de map gegevens."
)
FORMED_BY = "Archiefvormer"
MADE_ON = "Gemaakt op"
HOLDS = "Bevat"
REFERENCE = "Kenmerk"
WHEN = "Tijd"
WHERE = "Plaats"
STATE = "Status"
REASON = "Reden"
AGENDA_ITEM = "Agendapunt"
REPLACED_BY = "Vervangen door"
ASKED_BY = "Ingebracht door"
CONDITION = "Voorwaarde"
ANSWER = "Antwoord"
NOBODY = "niet genoemd"
NO_DATE = "geen"
MASKED = "naam gelakt"
WIPED = "Dit nummer is gewist; de inhoud is niet bewaard."
WIPED_STATE = "Gewist"
MEETING_STATES = {
    "gepland": "Gepland, niet afgesloten",
    "loopt": "Loopt",
    "gesloten": "Gehouden",
    "vervallen": "Vervallen",
    "tussentijds": "Tussentijds genoteerd",
}
PRESENCE = {"aanwezig": "ja", "afwezig": "nee", "onbekend": "agendalid"}
KINDS = acties.KINDS
_STEPS = {
    "afgerond": "afgerond",
    "heropend": "heropend",
    "vervallen": "vervallen",
    "doorgeleid": "doorgeleid naar een andere tafel",
    "ongedaan": "laatste wijziging ongedaan gemaakt",
}


def document_title(tafel: str, year: int | None) -> str:
    return f"Register {tafel} {year}" if year else f"Register {tafel}, tussentijds"


def document_subject(tafel: str, year: int | None) -> str:
    when = f"in {year}" if year else "zonder vergaderdatum"
    return f"Vergaderingen, besluiten en actiepunten van de {tafel} {when}"


def footer(moment: str) -> str:
    return f"Gemaakt op {moment}"


def counted(meetings: int, decisions: int, points: int) -> str:
    return f"vergaderingen: {meetings}; besluiten: {decisions}; punten: {points}"


def meeting_title(day: date | None) -> str:
    return f"Vergadering van {dates.long_day(day)}" if day else "Genoteerd tussen vergaderingen"


def decision_state(status: str, is_procedural: bool) -> str:
    state = besluiten.STATES.get(status, status)
    return f"{state} ({besluiten.PROCEDURAL})" if is_procedural else state


def point_state(status: str, kind: str) -> str:
    answered = kind == "vraag" and status == "afgerond"
    return acties.ANSWERED if answered else acties.STATES.get(status, status)


def step(what: str) -> str:
    return _STEPS[what]


def report(text: str, stand: str | None, by: str | None) -> str:
    """'Loopt nog: gesprek is gepland (COA)'."""
    word = terugkoppeling.STANDEN.get(stand or "", "")
    said = f"{word}: {text}" if word and word.casefold() != text.casefold() else text
    return f"{said} ({by})" if by else said


PRACTICE = "OEFENING"
PRACTICE_NOTICE = "OEFENING. Dit register is gemaakt in de oefenmodus: de vergaderingen, personen en besluiten zijn verzonnen."

# MDTO
OWN_LIST = "Begrippenlijst Regietafel"
SOURCE = "Regietafel"
COVERAGE = "Vergaderingen"
EXPORTED = "Uitgevoerd uit het register van de regietafels"
RESTRICTION = "Bevat namen van bestuurders en ambtenaren. Beoordeel voor openbaarmaking of die namen openbaar mogen zijn."
SERIES_NAME = "Register van de regietafels"
SERIES_ABOUT = "Vergaderingen, besluiten en actiepunten van de regietafels, met hun geschiedenis"
DATA_NAME = "Gegevens van het register van de regietafels"
DATA_ABOUT = (
    "De rijen van het register als JSON-regels, per soort een bestand, met de hele keten van wijzigingen"
)


# Making one
ARCHIVE = "maakt een archief van het register (zip), of kijkt er een na"
ARCHIVE_TO = "het nieuwe bestand, zoals prt-2026.zip"
ARCHIVE_CHECK = "kijkt dit archief na; daar is geen register voor nodig"
ARCHIVE_TAFEL = "alleen deze tafel, zoals prt of 'rrt gooi'; mag vaker; anders alle"
ARCHIVE_UNTIL = "vergaderingen tot en met deze dag, zoals 2026-12-31; anders tot en met vandaag"
ARCHIVE_YEAR = "alleen de vergaderingen van dit jaar, zoals 2026"
MAKE_OR_CHECK = (
    "Schrijf --naar BESTAND.zip om een archief te maken, of --controleer BESTAND.zip om er een na te kijken."
)
ONE_PERIOD = "Kies --tot of --jaar, niet allebei."
NOT_A_DAY = "Schrijf de dag als jaar-maand-dag, zoals 2026-12-31."
NOT_A_YEAR = "Schrijf het jaar met vier cijfers, zoals 2026."
NOT_CONFIGURED = "Zet eerst in config.yaml onder archief wie de archiefvormer is; zie docs/beheer.md."
NO_MEETINGS = "Er zijn geen vergaderingen in die periode; er is geen archief gemaakt."
MUST_BE_ZIP = "Geef het bestand een naam die op .zip eindigt."


_NOT_WRITTEN = {
    errno.ENOENT: "de map bestaat niet. Maak haar, of kies een andere.",
    errno.ENOTDIR: "wat als map is genoemd, is geen map. Kies een andere.",
    errno.EACCES: "u mag in die map niet schrijven. Kies een andere, of pas de rechten aan.",
    errno.EPERM: "u mag in die map niet schrijven. Kies een andere, of pas de rechten aan.",
    errno.EROFS: "die schijf is alleen te lezen. Kies een andere map.",
    errno.ENOSPC: "de schijf is vol. Maak ruimte, of kies een andere map.",
    errno.ENAMETOOLONG: "de naam is te lang. Kies een kortere.",
}


def exists(name: str) -> str:
    return f"{name} bestaat al. Kies een andere naam, of haal het oude bestand weg."


def not_written(name: str, number: int | None) -> str:
    """`number`: errno."""
    return f"{name} is niet geschreven: {_NOT_WRITTEN.get(number or 0, 'de schijf weigert. Kijk haar na.')}"


def made(name: str, counts: Mapping[str, int]) -> str:
    return f"{name} is gemaakt ({held(counts)})."


def checksum(digest: str) -> str:
    return (
        f"Controlegetal van het bestand (SHA-256): {digest}\n"
        "Bewaar dat getal ergens anders: zo is later te zien dat dit hetzelfde bestand is."
    )


def held(counts: Mapping[str, int]) -> str:
    """'vergaderingen 2, besluiten 5'."""
    return ", ".join(f"{kind} {number}" for kind, number in counts.items())


def readme(
    formed_by: str,
    made_on: str,
    tafels: Sequence[str],
    counts: Mapping[str, int],
    head: str,
    *,
    is_practice: bool,
) -> str:
    practice = f"\n{PRACTICE_NOTICE}\n" if is_practice else ""
    files = "\n".join(f"  gegevens/{kind}.jsonl: {number}" for kind, number in counts.items())
    return f"""ARCHIEF VAN HET REGISTER VAN DE REGIETAFELS
{practice}
Archiefvormer: {formed_by}
Gemaakt op: {made_on}
Tafels: {"; ".join(tafels)}

WAT ERIN ZIT
register-…/         per tafel en jaar het register om te lezen (PDF/A-2a, PDF/UA-1)
gegevens/           dezelfde gegevens als JSON-regels, een regel per rij, UTF-8; tijden in UTC (ISO 8601)
*.mdto.xml          metagegevens volgens MDTO 1.0.1 van het Nationaal Archief, naast elk bestand en in elke map
archief.json        waarover dit archief gaat, en hoeveel er van elke soort in zit
manifest-sha256.txt de controlegetallen

Rijen per bestand:
{files}

Wat is gewist, staat er alleen met zijn nummer. Namen die zijn gelakt of vergeten, staan er niet in. Wie iets noteerde, staat er niet
met naam in: de geschiedenis heeft alleen het kenmerk van dat Slack-account, omdat de keten daarover is gemaakt.

Een vastgesteld of gepubliceerd verslag staat er heel in (inhoud); hash is de SHA-256 van zout en inhoud met U+001F ertussen. Is
het zout leeg, dan is er iemand in vergeten. De gepubliceerde bestanden staan er als base64.

Een cijfer over de opgave is wat de bron ervan zei op zijn peildatum; wat vervallen is, telt niet mee. Een punt met een mijlpaal heeft
zijn termijn zo ver (afstand) daarna, of ervoor als dat minder dan nul is.

NAKIJKEN
Met de bot: python -m bot archief --controleer BESTAND.zip
Zonder de bot, na uitpakken: sha256sum -c manifest-sha256.txt

DE KETEN
gegevens/wijzigingen.jsonl heeft elke wijziging van het register, in volgorde. Het veld keten van een regel is de SHA-256, in
hexadecimalen, van deze teksten met het teken U+001F ertussen: keten van de regel ervoor (de eerste keer leeg), op, door, wat, soort,
object_id en digest. De digest is de SHA-256 van de controlegetallen van de waarden, op volgorde van veld, weer met U+001F ertussen.
Het controlegetal van een waarde is de SHA-256 van zout, veld en de JSON-lijst [voor, na] (json.dumps van Python, dus met \\uXXXX voor
tekens buiten ASCII), met U+001F ertussen. Van personen en organisaties staat alleen de naam er; van hun andere waarden staat
dat controlegetal er zelf, als som. Is het zout leeg, dan is de waarde vergeten en valt zij niet meer na te rekenen; de
schakel wel. De laatste keten is:
  {head or "(leeg)"}
"""
