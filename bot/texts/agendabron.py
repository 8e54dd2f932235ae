"""What is said of the calendar that the meetings of a tafel follow."""

NOT_WHILE_PRACTISING = (
    "De agenda's van agendabron zijn niet nagekeken: in de oefenmodus haalt de bot niets op."
)
CANCELLED = "afgezegd in de agenda"
WHY = {
    "geweigerd": "de server weigert het adres (misschien is het ingetrokken)",
    "niet_gevonden": "op dit adres staat geen agenda meer",
    "storing": "de server heeft een storing",
    "te_traag": "de server antwoordt niet op tijd",
    "onbereikbaar": "de server is niet te bereiken",
    "doorverwezen": "het adres verwijst door naar een andere server; geef de bot het nieuwe adres",
    "te_groot": "de agenda is groter dan 5 MB",
    "geen_agenda": "wat er staat, is geen agenda: het is leeg, of iets anders, zoals een inlogpagina",
    "afgekapt": "de agenda is halverwege afgebroken",
    "onleesbaar": "de agenda is beschadigd",
    "te_zwaar": "de agenda kost te veel tijd of geheugen om te lezen",
    "te_veel": "er staan meer dan 60 afspraken in voor het komende jaar; zet bij de tafel een agendatitel",
    "leeg": "de agenda is leeg, terwijl er eerst vergaderingen in stonden",
    "niet_verwerkt": "de bot kon de agenda niet verwerken; kijk in het logboek",
}
HEAD = {
    "gepland": "Gepland",
    "verzet": "Verzet",
    "vervallen": "Vervallen",
    "gaat door": "Gaat toch door",
    "anders": "Stond al in het register, anders dan in de agenda",
    "botst": "Niet overgenomen: hier ook gewijzigd",
    "bezet": "Niet verzet: die dag is er al een vergadering",
    "dubbel": "Niet gepland: die dag is er al een vergadering",
    "weg": "Niet meer in de agenda, wel nog gepland",
    "terug": "Weer in de agenda",
}
STAYS = "De bot laat het zo."
OFF = "Gaat zij niet door?"
ON = "Gaat zij toch door?"
WHEN_FREE = {
    "bezet": "De bot verzet haar als die dag vrij komt.",
    "dubbel": "De bot plant haar als die dag vrij komt.",
}
NOT_UNDERSTOOD = {
    "einde": "eindigt voordat zij begint",
    "herhaling": "herhaalt zich op een manier die de bot niet leest, zoals elk uur",
    "volgende": "is voor ‘deze en alle volgende’ gewijzigd, en dat leest de bot niet",
    "zone": "staat in een tijdzone die de bot niet kent",
    "lezen": "is beschadigd",
}
MISSED = "Niet gelezen in de agenda"
MISSED_HOW = "Verbeter de afspraak in de agenda, of plan de vergadering hier: `{command} plan {tafel} …`"
IN_CALENDAR = "in de agenda"
WAS = "was"
GONE_THERE = "afgezegd"
BY_ITSELF = "Overgenomen uit de agenda van de tafel. Klopt iets niet, wijzig het dan hier: dat blijft staan."


def title(tafel: str) -> str:
    return f"{tafel}: uit de agenda"


def cannot_read(tafel: str, code: str, since: str | None) -> str:
    """`since`: when it was last read, None when it never was."""
    last = f"De laatste keer dat het lukte, was {since}." if since else "Het is nog niet gelukt."
    return (
        f"*De agenda van {tafel} kan niet worden gelezen*: {WHY.get(code, code)}. {last} "
        "Vergaderingen blijven zoals ze hier staan; de bot blijft het proberen. Vraag de beheerder om het adres na te kijken."
    )


def can_read(tafel: str) -> str:
    return f"*De agenda van {tafel} is weer te lezen.* De vergaderingen volgen haar weer."


def stays(command: str, reference: str) -> str:
    """`command`, here and below: what Slack calls /vergadering."""
    return f"{STAYS} `{command} verzet {reference} naar …`"


def off(command: str, reference: str) -> str:
    return f"{OFF} `{command} vervalt {reference} reden`"


def on_after_all(command: str, tafel: str, day: str) -> str:
    return f"{ON} `{command} plan {tafel} {day}`"


def missed(day: str | None, why: str) -> str:
    """An event that was not understood; `day`: on which it begins."""
    return (
        f"• de afspraak die begint op {day} {NOT_UNDERSTOOD[why]}"
        if day
        else f"• een afspraak {NOT_UNDERSTOOD[why]}"
    )


def read(tafel: str, number: int, missed: int = 0) -> str:
    """`missed`: how many events were not understood."""
    what = "1 vergadering" if number == 1 else f"{number} vergaderingen"
    also = {0: "", 1: " 1 afspraak is niet te begrijpen:"}.get(
        missed, f" {missed} afspraken zijn niet te begrijpen:"
    )
    return f"Agenda van {tafel}: gelezen, {what} in het komende jaar.{also}"


def none_with(titel: str) -> str:
    """Behind `read` of none, where a title was asked for."""
    return f" Verwacht u er wel, kijk dan of ‘{titel}’ (agendatitel) in de titel van de afspraken staat."


def not_read(tafel: str, code: str) -> str:
    return f"agenda van {tafel}: {WHY.get(code, code)}"
