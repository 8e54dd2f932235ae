"""/verslag: minutes come in, and minutes and lists go out."""

from __future__ import annotations

from bot.texts import uitvoer as texts
from handlers.opdrachten import Command, Later, Verb

COMMAND = Command(
    name="verslag",
    about=texts.COMMAND_ABOUT,
    hint="importeer https://… | concept prt | vaststellen prt | help",
    aliases=("verslagen", "notulen"),
    verbs=(
        Verb(
            "concept",
            Later("verslag_uit", "concept"),
            "stuurt het conceptverslag als bestand, uit wat er is genoteerd",
            "[tafel] [dag] [nieuw] [docx, pdf of md]",
            "verslag concept prt",
            ("conceptverslag",),
        ),
        Verb(
            "actielijst",
            Later("verslag_uit", "actielijst"),
            "stuurt de actielijst van een vergadering als bestand",
            "[tafel] [dag] [docx, pdf, csv of md]",
            "verslag actielijst prt 23-1 csv",
            ("acties", "actiepunten"),
        ),
        Verb(
            "besluitenlijst",
            Later("verslag_uit", "besluitenlijst"),
            "stuurt de besluitenlijst van een vergadering als bestand",
            "[tafel] [dag] [docx, pdf, csv of md]",
            "verslag besluitenlijst prt",
            ("besluiten",),
        ),
        Verb(
            "importeer",
            Later("verslag_in", "importeer"),
            "leest een verslag en legt u voor wat erin staat",
            "[adres]",
            "verslag importeer https://voorbeeld.nl/verslag.pdf",
            ("import", "lees", "inlezen", "lees in"),
        ),
        Verb(
            "voorstel",
            Later("verslag_in", "waiting"),
            "toont nog eens wat er uit een verslag op u wacht",
            "",
            "verslag voorstel",
            ("voorstellen", "nakijken"),
        ),
        Verb(
            "toon",
            Later("verslag_leven", "show"),
            "toont hoe een verslag ervoor staat: versies, door wie en wanneer, en de noten",
            "[tafel] [dag]",
            "verslag toon prt",
            ("stand", "bekijk", "laat zien", "show"),
        ),
        Verb(
            "vaststellen",
            Later("verslag_leven", "adopt"),
            "stelt een verslag vast in de vergadering die loopt of het laatst was; de tekst ligt daarna vast",
            "[tafel] [dag] [in dag] [met de wijziging: …] [reden: …]",
            "verslag vaststellen prt 23-1 met de wijziging: bij punt 2 vervalt de laatste zin",
            ("vastgesteld", "stel vast"),
        ),
        Verb(
            "noot",
            Later("verslag_leven", "note"),
            "zet een noot van de secretaris naast het verslag, met de datum; `wis 1` neemt de eerste terug",
            "[tafel] [dag] [punt 2:] tekst",
            "verslag noot prt 23-1 punt 3: de minister heeft de raming uitgesteld",
            ("noten", "secretarisnoot"),
        ),
        Verb(
            "publiceren",
            Later("verslag_publiceren", "publish"),
            "maakt de openbare versie van een vastgesteld verslag; vraagt en toont eerst welke namen weg "
            "moeten",
            "[tafel] [dag] [reden: …]",
            "verslag publiceren prt 23-1",
            ("publiceer", "openbaar", "openbaar maken"),
        ),
        Verb(
            "namen",
            Later("verslag_namen", "names"),
            "toont van wie de naam openbaar is, en verandert dat; voegt twee personen samen die één zijn",
            "[tafel] [naam] [openbaar, niet openbaar, bestuurder, ambtelijk of samenvoegen met …]",
            "verslag namen prt De Boer ambtelijk",
            ("naam", "openbaarheid"),
        ),
    ),
)
