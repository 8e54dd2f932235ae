"""/actie: points noted, found, changed and finished."""

from __future__ import annotations

from handlers import actie_edit, actie_new, actie_show
from handlers.opdrachten import Command, Verb

COMMAND = Command(
    name="actie",
    about="Actiepunten, toezeggingen en vragen",
    hint="nieuw COA: …, 15 maart | lijst | A3 klaar | help",
    aliases=("acties", "actiepunt", "actiepunten", "a"),
    default=None,
    verbs=(
        Verb(
            "nieuw",
            actie_new.create,
            "noteert een punt; zonder tekst opent een formulier",
            "[tafel] wie: wat, waar, wanneer",
            "actie nieuw COA: nareizigers in Blaricum, gooi, uiterlijk 15 februari",
            ("nieuwe", "noteer", "toevoegen", "voeg toe", "maak", "add", "+"),
        ),
        Verb(
            "lijst",
            actie_show.listing,
            "toont open punten",
            "[tafel, regio, gemeente of naam] [te laat, klaar of alle]",
            "actie lijst kennemerland",
            ("overzicht", "list", "alle", "open", "actielijst"),
        ),
        Verb(
            "toon",
            actie_show.show,
            "toont één punt met zijn geschiedenis",
            "A3",
            "actie toon A3",
            ("bekijk", "laat zien", "show"),
        ),
        Verb(
            "wijzig",
            actie_edit.edit,
            "wijzigt een punt; met alleen het nummer opent een formulier",
            "A3 [wie …] [termijn …] [regio …] [tekst …]",
            "actie wijzig A3 wie COA termijn 1 mei",
            ("verander", "aanpassen", "pas aan", "edit", "bewerk"),
        ),
        Verb(
            "klaar",
            actie_edit.finish,
            "rondt een punt af; bij een vraag is de tekst het antwoord",
            "A3 [toelichting]",
            "actie klaar A3 brief is verstuurd",
            (
                "gereed",
                "af",
                "afgerond",
                "is klaar",
                "is af",
                "done",
                "afronden",
                "rond af",
                "voltooid",
                "beantwoord",
            ),
        ),
        Verb(
            "heropen",
            actie_edit.reopen,
            "zet een punt weer open",
            "A3",
            "actie heropen A3",
            ("heropend", "terug"),
        ),
        Verb(
            "vervalt",
            actie_edit.drop,
            "laat een punt vervallen, met de reden",
            "A3 reden",
            "actie vervalt A3 besloten in de raad",
            ("verval", "vervallen", "schrap", "annuleer", "verwijder", "kan weg"),
        ),
        Verb(
            "terugkoppeling",
            actie_edit.report,
            "noteert hoe het met een punt staat",
            "A3 tekst",
            "actie terugkoppeling A3 gesprek is gepland",
            ("tk", "stand", "voortgang"),
        ),
        Verb(
            "zoek",
            actie_show.search,
            "zoekt in alle punten",
            "woorden",
            "actie zoek noodpakketten",
            ("vind", "zoeken", "find", "search"),
        ),
    ),
)
