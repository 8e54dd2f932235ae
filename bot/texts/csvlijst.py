"""Column names and other words in the files with lists."""

ACTIES = (
    "Nummer",
    "Tafel",
    "Vergadering",
    "Soort",
    "Tekst",
    "Eigenaars",
    "Voorgestelde eigenaar",
    "Ingebracht door",
    "Regio",
    "Gemeente",
    "Termijn",
    "Termijn in woorden",
    "Voorwaarde",
    "Status",
    "Laatste terugkoppeling",
    "Antwoord",
    "Reden",
    "Agendapunt",
    "Gesloten op",
)
BESLUITEN = (
    "Nummer",
    "Tafel",
    "Vergadering",
    "Besluit",
    "Procedureel",
    "Status",
    "Reden",
    "Vervangen door",
    "Agendapunt",
)
TREFFERS = ("Soort", "Nummer", "Tafel", "Vergadering", "Gegeven op", "Tekst", "Bij", "Status")
YES = "ja"
NO = "nee"
FILE_COMES = "Het bestand komt in uw direct bericht met de bot."
NOT_TO_IMPORT = (
    "Dit is een lijst als csv, voor een spreadsheet; die wordt niet ingelezen en er is niets in het register gezet. "
    "Lees het verslag of de actielijst zelf in, als docx, md of pdf."
)
EMPTY = "Er is niets om in een bestand te zetten."


def failed(title: str) -> str:
    return (
        f"Het is niet gelukt om het bestand '{title}' te sturen. Geef de opdracht nog eens; lukt het weer niet, "
        "vraag dan de beheerder of de bot bestanden mag plaatsen (files:write)."
    )


def rows(number: int, cut: bool) -> str:
    counted = "1 regel" if number == 1 else f"{number:,} regels".replace(",", ".")
    if not cut:
        return f"{counted}."
    return f"De eerste {counted}: de lijst is langer. Beperk haar, bijvoorbeeld tot één tafel."


def filename(title: str, day: str) -> str:
    """'acties-open-prt-2027-01-11.csv': letters and digits, whatever was typed."""
    plain = "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in title.casefold())
    return f"{'-'.join(part for part in plain.split('-') if part)[:60].strip('-') or 'lijst'}-{day}.csv"
