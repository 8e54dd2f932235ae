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
    "geen_agenda": "wat er staat, is geen agenda maar iets anders, zoals een inlogpagina",
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
    "anders": "Stond al in het register, anders dan in de agenda",
    "botst": "Niet overgenomen: hier ook gewijzigd",
    "dubbel": "Niet gepland: die dag is er al een vergadering",
    "weg": "Niet meer in de agenda, wel nog gepland",
}
HINT = {
    "anders": "De bot laat het zo.",
    "botst": "De bot laat het zo.",
    "weg": "Gaat zij niet door?",
}
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


def how(wat: str, command: str, reference: str) -> str:
    """What can be done; `command` is what Slack calls /vergadering."""
    if wat == "weg":
        return f"{HINT[wat]} `{command} vervalt {reference} reden`"
    return f"{HINT[wat]} `{command} verzet {reference} naar …`" if wat in HINT else ""


def read(tafel: str, number: int) -> str:
    what = "1 vergadering" if number == 1 else f"{number} vergaderingen"
    return f"Agenda van {tafel}: gelezen, {what} in het komende jaar."


def not_read(tafel: str, code: str) -> str:
    return f"agenda van {tafel}: {WHY.get(code, code)}"
