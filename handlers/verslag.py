"""/verslag: minutes come in, and minutes and lists go out."""

from __future__ import annotations

from bot.texts import uitvoer as texts
from handlers import verslag_in, verslag_leven, verslag_uit
from handlers.opdrachten import Command, Verb

COMMAND = Command(
    name="verslag",
    about=texts.COMMAND_ABOUT,
    hint="importeer https://… | concept prt | vaststellen prt | help",
    aliases=("verslagen", "notulen"),
    verbs=(
        Verb(
            "concept",
            verslag_uit.concept,
            "stuurt het conceptverslag als bestand, uit wat er is genoteerd",
            "[tafel] [dag] [nieuw] [docx, pdf of md]",
            "verslag concept prt",
            ("conceptverslag",),
        ),
        Verb(
            "actielijst",
            verslag_uit.actielijst,
            "stuurt de actielijst van een vergadering als bestand",
            "[tafel] [dag] [docx, pdf, csv of md]",
            "verslag actielijst prt 23-1 csv",
            ("acties", "actiepunten"),
        ),
        Verb(
            "besluitenlijst",
            verslag_uit.besluitenlijst,
            "stuurt de besluitenlijst van een vergadering als bestand",
            "[tafel] [dag] [docx, pdf, csv of md]",
            "verslag besluitenlijst prt",
            ("besluiten",),
        ),
        Verb(
            "importeer",
            verslag_in.importeer,
            "leest een verslag en legt u voor wat erin staat",
            "[adres]",
            "verslag importeer https://voorbeeld.nl/verslag.pdf",
            ("import", "lees", "inlezen", "lees in"),
        ),
        Verb(
            "voorstel",
            verslag_in.waiting,
            "toont nog eens wat er uit een verslag op u wacht",
            "",
            "verslag voorstel",
            ("voorstellen", "nakijken"),
        ),
        *verslag_leven.VERBS,
    ),
)
