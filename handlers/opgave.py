"""/opgave: reception places, what must be there and what is; figures in by form or file."""

from __future__ import annotations

from bot.texts import opgave as texts
from handlers.opdrachten import Command, Later, Verb

COMMAND = Command(
    name="opgave",
    about=texts.COMMAND_ABOUT,
    hint="regio Kennemerland | gemeente Haarlem | provincie | help",
    aliases=("opgaven", "plekken"),
    default=Later("opgave_stand", "of_anything"),
    verbs=(
        Verb(
            "regio",
            Later("opgave_stand", "of_regio"),
            "opgave, gerealiseerd, besloten, toegezegd en restopgave van een regio; restopgave is opgave min "
            "gerealiseerd, nog niet toegezegd is restopgave min besloten en toegezegd",
            "naam [cyclus 2024] [op datum] [csv of xlsx]",
            "opgave regio Kennemerland",
        ),
        Verb(
            "gemeente",
            Later("opgave_stand", "of_gemeente"),
            "hetzelfde van een gemeente, met elk cijfer, zijn peildatum en bron",
            "naam [cyclus 2024] [op datum] [csv of xlsx]",
            "opgave gemeente Haarlem",
        ),
        Verb(
            "provincie",
            Later("opgave_stand", "of_provincie"),
            "hetzelfde van de provincie, per regio",
            "[cyclus 2024] [op datum] [csv of xlsx]",
            "opgave provincie",
        ),
        Verb(
            "beeld",
            Later("opgave_beeld", "show"),
            "stuurt het beeld van een regio of de provincie, met de cijfers als tekst erbij",
            "[regio of provincie] [op datum]",
            "opgave beeld regio Kennemerland",
            ("grafiek", "plaatje"),
        ),
        Verb(
            "nieuw",
            Later("opgave_form", "new_opgave"),
            "opent een formulier voor de opgave van een gemeente",
            "[gemeente]",
            "opgave nieuw Haarlem",
        ),
        Verb(
            "locatie",
            Later("opgave_form", "new_locatie"),
            "opent een formulier voor de stand van een locatie",
            "[gemeente]",
            "opgave locatie Haarlem",
        ),
        Verb(
            "uitruil",
            Later("opgave_form", "new_uitruil"),
            "opent een formulier voor plaatsen die een gemeente van een andere overneemt",
            "[gemeente die afgeeft]",
            "opgave uitruil Haarlem",
        ),
        Verb(
            "vervalt",
            Later("opgave_stand", "withdraw"),
            "laat een cijfer dat niet klopt niet meer meetellen; de code staat bij de gemeente",
            "code",
            "opgave vervalt O12",
        ),
        Verb(
            "ongedaan",
            Later("opgave_terug", "take_back"),
            "maakt uw laatste cijfers ongedaan, ook een heel bestand, tot tien minuten erna",
            "",
            "opgave ongedaan",
            ("undo", "terug"),
        ),
        Verb(
            "sjabloon",
            Later("opgave_stand", "template"),
            "stuurt het lege sjabloon om cijfers in te vullen (xlsx en csv)",
            "",
            "opgave sjabloon",
            ("template",),
        ),
        Verb(
            "importeer",
            Later("opgave_in", "importeer"),
            "leest een ingevuld sjabloon en legt u voor wat er verandert",
            "[adres]",
            "opgave importeer https://voorbeeld.nl/opgave.xlsx",
            ("import", "lees", "inlezen"),
        ),
    ),
)
