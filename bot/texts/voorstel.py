"""A proposal out of minutes: asked, read, looked through, taken over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.texts import verslagen

HOW = (
    "Zet het verslag (PDF, Word of tekst) in uw gesprek met de bot en druk op *Lees als verslag*. "
    "Of geef een adres: `{command} importeer https://voorbeeld.nl/verslag.pdf`."
)
READ = "Lees als verslag"
READING_COMES = (
    "Ik lees het verslag. Het voorstel komt in uw gesprek met de bot; er wordt nog niets opgeslagen."
)
TAFEL_IN_IT = "Van welke tafel het is, lees ik in het verslag zelf; kijk in het voorstel of dat klopt."
NO_FILE_HERE = "Bij dit bericht staat geen bestand. Kies het bericht waar het verslag bij staat."
NOT_YOURS = "Dit bestand is niet van u en staat niet in het kanaal van uw tafel. Zet het zelf in het gesprek met de bot."
FETCHING = "⏳ Bezig met ophalen…"
TOO_MANY_OPEN = "Er wachten al 20 voorstellen op u. Neem die eerst over of leg ze weg: /verslag voorstel."
TOO_MUCH = "Dit verslag is te lang om hier na te kijken. Vraag de beheerder het in te lezen (docs/beheer.md)."
OTHER_TAFEL = "Dit verslag is van een andere tafel dan de uwe. Alleen het secretariaat van die tafel kan het laten inlezen."
BROKEN = "Het lezen is misgegaan; er is niets opgeslagen. Probeer het opnieuw."
TAKING = "⏳ Bezig met overnemen…"
NOT_TAKEN = (
    "Het overnemen is misgegaan; er is niets opgeslagen, en wat u aanpaste is bewaard. Probeer het opnieuw. "
    "Gaat het weer mis, meld het dan de beheerder."
)
GIVEN_UP = "Het lezen werd steeds onderbroken; er is niets opgeslagen. Geef de opdracht nog eens."
NONE_OPEN = "Er wacht geen voorstel op u."
SHOWN_AGAIN = "Het voorstel staat opnieuw in uw gesprek met de bot."
NOTHING_YET = "Er is nog niets opgeslagen."
WARNINGS = "Let op"
POINTS = "Punten en besluiten"
NO_POINTS = "Er zijn geen punten of besluiten in gevonden."
LOOK = "Bekijk"
NEW_NUMBER = "A…"  # it gets the next free one
TAKE_ALL = "Neem {number} over"
TAKE_REST = "Neem alles over"
PUT_AWAY = "Leg weg"
PUT_AWAY_SURE = "Dit voorstel wegleggen? Er wordt niets opgeslagen."
YES, NO = "Leg weg", "Terug"
PUT_AWAY_DONE = "Weggelegd: {name}. Er is niets opgeslagen."
NEXT_PAGE, PREVIOUS_PAGE = "Volgende", "Vorige"
FILL_HEAD = "Kies tafel en datum"
CHANGE_HEAD = "Tafel en datum"
TAFEL, DATE = "Tafel", "Datum van de vergadering"
DATE_HINT = "Bijvoorbeeld 23 januari 2026"
DATE_NEEDED = "Vul een datum in, bijvoorbeeld 23 januari 2026."
TAFEL_NEEDED = "Kies een tafel waarvan u het secretariaat bent."
HEAD_NEEDED = "Kies eerst de tafel en de datum van de vergadering."
TEXT, OWNER, DUE, VERDICT = "Tekst", "Eigenaar", "Wanneer", "Wat doen we ermee?"
OWNER_HINT = "Meer eigenaars: met een komma ertussen"
OWNER_GUESSED = "Afgeleid, niet genoemd in het verslag. Opslaan bevestigt het."
DUE_HINT = "Een datum, of waar het op wacht"
VERDICTS = {"neem": "Overnemen", "over": "Overslaan"}
TEXT_NEEDED = "Vul de tekst in."
SAVE = "Sla op"
SAVED = "Onthouden voor het voorstel. Er staat nog niets in het register."
NEXT_ITEM = "Volgende punt"
ITEM_GONE = "Dit punt staat niet meer in het voorstel."
LEFT_OUT = "wordt overgeslagen"
SEEN = "nagekeken"
DONE_ALREADY, ANSWERED_ALREADY, DROPPED_ALREADY = "is afgerond", "is beantwoord", "is vervallen"
MISSING = "ontbreekt"
SHOW_MEETING, SHOW_POINTS = "Toon de vergadering", "Toon de punten"
GRADES = {"zeker": "● zeker", "waarschijnlijk": "◐ waarschijnlijk", "onzeker": "○ onzeker"}
NO_TAFEL, NO_DATE = "tafel onbekend", "datum onbekend"
_BECAME = {
    "overgenomen": "Dit voorstel is al overgenomen; er is niets veranderd.",
    "akkoord": "Dit voorstel wordt al overgenomen.",
    "weggelegd": "Dit voorstel is weggelegd. Zet het verslag opnieuw in het gesprek om het te lezen.",
    "mislukt": "Dit verslag is niet gelezen. Zet het opnieuw in het gesprek.",
    "wacht": "Dit verslag wordt nog gelezen. Wacht op het voorstel.",
}


def how(command: str) -> str:
    return HOW.format(command=command)


def offer(name: str) -> str:
    return f"Is *{name}* een verslag? Ik lees het pas als u dat vraagt."


def reading(name: str, page: int = 0, pages: int = 0) -> str:
    where = f" Pagina {page} van {pages}." if pages > 1 else ""
    return f"⏳ Bezig met lezen: {name}.{where}"


def look(number: str) -> str:
    return LOOK if number == NEW_NUMBER else f"{LOOK} {number}"


def item_title(kind: str, number: str) -> str:
    return f"{kind.capitalize()} {number}"


def title(name: str) -> str:
    return f"Voorstel uit {name}"


def no_longer(status: str | None) -> str:
    return _BECAME.get(status or "", "Dit voorstel is er niet (meer).")


def warning(text: str, span: tuple[int, int] | None) -> str:
    return f"{text} ({verslagen.lines(*span)})" if span else text


def masked(counted: Mapping[str, int]) -> list[str]:
    return [f"{number} × {kind} uit de tekst weggelaten." for kind, number in sorted(counted.items())]


def known_already(number: int) -> str:
    points = "één punt" if number == 1 else f"{number} punten"
    return f"Van deze vergadering staan al {points} in het register. Kijk of er geen dubbel komen; nieuwe krijgen een volgend nummer."


def known_otherwise(numbers: Sequence[str]) -> str:
    return f"Anders dan in het register: {', '.join(numbers)}. Bij het punt staat wat, en hoe u het register wijzigt."


def unknown_owner(name: str, alike: Sequence[str] = ()) -> str:
    said = f"Bij een punt staat {name} als eigenaar, maar die naam staat niet in de deelnemerslijst en niet in het register."
    if not alike:
        return said
    return (
        f"{said} Is dat {' of '.join(alike)}, schrijf die naam dan bij het punt; anders komt er iemand bij."
    )


def alike_listed(name: str, alike: Sequence[str]) -> str:
    return (
        f"{name} staat in de deelnemerslijst; het register kent {' en '.join(alike)}. Neemt u het verslag zo over, dan komt "
        "daar een ander naast te staan. Is het dezelfde, zet dan de hele naam in het verslag en lees het opnieuw."
    )


def several_listed(name: str, names: Sequence[str]) -> str:
    return (
        f"{name} staat in de deelnemerslijst zonder dat blijkt wie dat is: {' of '.join(names)}. Neemt u het verslag zo over, "
        "dan komt daar een ander naast te staan. Is het een van hen, zet dan de organisatie erachter in het verslag en lees het opnieuw."
    )


def several_owners(name: str, names: Sequence[str]) -> str:
    return (
        f"Bij een punt staat {name} als eigenaar, maar wie is niet te zeggen: {' of '.join(names)}. "
        "Schrijf de naam bij het punt zo; anders blijft het bij een voorstel voor de eigenaar."
    )


def more_warnings(number: int) -> str:
    return f"… en nog {number}."


def page_of(first: int, last: int, number: int) -> str:
    return f"{first}–{last} van {number}"


def failed(name: str, why: str) -> str:
    return f"*{name}*: {why}" if name and name not in why else why  # the reader names it itself


def nameless(number: int) -> str:
    return f"Voorstel {number}"


def wait_for_more(number: int) -> str:
    return (
        f"Er wachten nog {number} andere voorstellen." if number > 1 else "Er wacht nog één ander voorstel."
    )


def references(reference: str, refs: list[str]) -> str:
    return f"{reference}: {', '.join(refs)}"
