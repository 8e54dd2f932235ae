"""What is said about besluiten."""

STATES = {"geldt": "Geldt", "ingetrokken": "Ingetrokken", "vervangen": "Vervangen"}
REASON_NEEDED = "Geef de reden erbij, bijvoorbeeld: /besluit intrekken B2 herzien na overleg"
TEXT_NEEDED = "Schrijf wat er is besloten, bijvoorbeeld: /besluit nieuw het governancekader is vastgesteld"
NUMBER_NEEDED = "Noem het nummer van het besluit, bijvoorbeeld B2."
NONE_FITS = "Geen besluiten gevonden."
NOTHING_CHANGED = "Er is niets veranderd: het stond al zo in het register."
ITSELF = "Een besluit kan niet door zichzelf worden vervangen. Noem het nummer van het nieuwe besluit."
PROCEDURAL = "procedureel"
FORM_NEW = "Nieuw besluit"
FORM_EDIT = "Besluit wijzigen"
LABEL_TEXT = "Wat is er besloten?"


def adopts_minutes(reference: str) -> str:
    return (
        f"Met dit besluit is het verslag van {reference} vastgesteld; dat wordt niet ingetrokken. Klopt de tekst niet, stel dan "
        f"een nieuwe versie vast: `/verslag vaststellen {reference} reden: …`"
    )


def adopts_in_these_words(reference: str) -> str:
    return (
        f"Met dit besluit is het verslag van {reference} vastgesteld; de woorden ervan blijven zoals ze zijn. Klopt het verslag niet, "
        f"stel dan een nieuwe versie vast: `/verslag vaststellen {reference} reden: …`"
    )


def by(reference: str) -> str:
    return f"door {reference}"


def title(tafel: str | None) -> str:
    return f"Besluiten · {tafel or 'alle tafels'}"


def only_valid(status: str) -> str:
    return f"Dit besluit is {status}; alleen een geldend besluit kan worden gewijzigd."


def not_found(ref: str) -> str:
    return f"{ref} staat niet in het register. Kijk met /besluit lijst welke besluiten er zijn."


def too_long_for_form(ref: str) -> str:
    return f"De tekst van {ref} past niet in een formulier. Schrijf haar zo: /besluit wijzig {ref} …"


def which(ref: str) -> str:
    return f"Er zijn meer besluiten {ref}. Welk bedoelt u?"
