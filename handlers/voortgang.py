"""/voortgang: a report of a region or the province, what a region says in it, and the versions of it."""

from __future__ import annotations

from bot.texts import voortgangsrapport as texts
from handlers.opdrachten import Command, Later, Verb

COMMAND = Command(
    name="voortgang",
    about=texts.COMMAND_ABOUT,
    hint="rapport provincie | tekst regio Kennemerland | lijst",
    aliases=("voortgangsrapportage",),
    verbs=(
        Verb(
            "rapport",
            Later("voortgang_rapport", "report"),
            "maakt de voortgangsrapportage als Word en PDF, met cijfers, punten, besluiten en mijlpalen",
            "[regio of provincie] [periode]",
            "voortgang rapport provincie q4 2026",
            ("rapportage", "maak", "rapporteer"),
        ),
        Verb(
            "tekst",
            Later("voortgang_rapport", "text"),
            "opent een formulier met de toelichting van een regio, voor het rapport",
            "regio [periode]",
            "voortgang tekst regio Kennemerland",
            ("toelichting", "schrijf"),
        ),
        Verb(
            "lijst",
            Later("voortgang_rapport", "listing"),
            "toont de rapporten die zijn bewaard, met hun bestanden",
            "[regio of provincie]",
            "voortgang lijst",
            ("versies", "rapporten", "overzicht"),
        ),
        Verb(
            "toon",
            Later("voortgang_rapport", "show"),
            "stuurt de bestanden van een bewaard rapport, zoals ze zijn gemaakt",
            "R3",
            "voortgang toon R3",
            ("bestand", "bestanden", "bekijk", "download"),
        ),
    ),
)
