"""/verslag: minutes and lists of a meeting."""

from __future__ import annotations

from bot.texts import uitvoer as texts
from handlers import verslag_uit
from handlers.opdrachten import Command, Verb

COMMAND = Command(
    name="verslag",
    about=texts.COMMAND_ABOUT,
    hint="concept prt | actielijst prt | besluitenlijst prt csv | help",
    aliases=("verslagen", "notulen"),
    verbs=(
        Verb(
            "concept",
            verslag_uit.concept,
            "stuurt het conceptverslag als bestand, uit wat er is genoteerd",
            "[tafel] [dag] [docx, pdf of md]",
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
    ),
)
