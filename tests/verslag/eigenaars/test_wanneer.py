"""When a task is due, by the meeting it is brought to, by the sentence behind it; and whose day it is not."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = """# Verslag Dorpsraad

5 maart 2026

Aanwezig: Nora Blom, Pieter Zwart, Hanna de Vos

"""


def points(config: Config, tekst: str) -> list[Actie]:
    return [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize(
    ("zin", "dag"),
    [
        ("Actie: Nora brengt het voorstel in bij de stuurgroep van 9 april.", date(2026, 4, 9)),
        ("Actie: Pieter legt de vragen voor aan de adviescommissie van 9 april.", date(2026, 4, 9)),
        ("Actie: Hanna bespreekt de uitkomst in de OR van 9 april.", date(2026, 4, 9)),
        ("Actie: Nora zet het hek op de agenda van 9 april.", date(2026, 4, 9)),
        ("Actie: Pieter mailt vandaag nog het waterschap.", date(2026, 3, 5)),
        ("Actie: Hanna maakt het rooster. Dat gaat uiterlijk 9 april gebeuren.", date(2026, 4, 9)),
        ("Actie: Hanna maakt het rooster. Zij levert dit uiterlijk 9 april aan.", date(2026, 4, 9)),
        ("Actie: Hanna maakt een rooster. Eerste versie gereed op 9 april.", date(2026, 4, 9)),
        ("Actie: Hanna maakt een rooster. De opzet ligt er uiterlijk 9 april.", date(2026, 4, 9)),
        ("Actie: Hanna vraagt dit na. Op 9 april is dit klaar.", date(2026, 4, 9)),
        ("Actie: Hanna tekent de kaart. Op 9 april is de kaart in concept gereed.", date(2026, 4, 9)),
        ("Actie: Hanna tekent de kaart. Daar is haast bij. 9 april ligt de kaart er.", date(2026, 4, 9)),
        ("Actie: Hanna maakt een rooster. Liefst op 9 april.", date(2026, 4, 9)),
        ("Hanna maakt een rooster (actie Hanna). Bij voorkeur vóór 10 april.", date(2026, 4, 9)),
        ("Actie 36: Hanna maakt een rooster. Datum: 9 april.", date(2026, 4, 9)),
        ("Actie: Hanna maakt een rooster. Bespreking in de dorpsraad van 9 april.", date(2026, 4, 9)),
        ("Actie: Hanna maakt een rooster. Bespreking hiervan op 9 april.", date(2026, 4, 9)),
        ("Actie: Hanna maakt een rooster. Terugkoppeling in de vergadering van 9 april.", date(2026, 4, 9)),
        ("Actie: Hanna maakt een rooster. Behandeling: 9 april.", date(2026, 4, 9)),
        ("Actie: Hanna maakt een rooster. Planning: 9 april.", date(2026, 4, 9)),
        ("Actie: Hanna meldt de uitkomst in het vooroverleg van 9 april.", date(2026, 4, 9)),
        ("Actie: Hanna meldt de uitkomst in het voorportaal van 9 april.", date(2026, 4, 9)),
        ("Actie: Hanna vraagt Pieter om uiterlijk 9 april te reageren.", date(2026, 4, 9)),
        ("Actie: Hanna zet de kraam op Bevrijdingsdag klaar.", date(2026, 5, 5)),
        (
            "## Acties\n\n- Piet Wit uitnodigen voor het overleg van 8 mei (uiterlijk 9 april)",
            date(2026, 4, 9),
        ),
        ("Actie: Nora mailt het waterschap, vandaag nog.", date(2026, 3, 5)),
        ("Actie Nora: zaal huren voor het feest van 8 mei, 9 april.", date(2026, 4, 9)),
        ("Actie Nora: zaal huren voor de bijeenkomst van 8 mei (uiterlijk 9 april).", date(2026, 4, 9)),
        ("Action: Nora to start the mailing, from 13 April (due 9 April 2026).", date(2026, 4, 9)),
        ("Actie Nora: zaal huren voor de bijeenkomst van 10 april, z.s.m.", date(2026, 4, 9)),
        ("Actie Nora: kaart voorleggen in het overleg van 9 april, 20.00 uur.", date(2026, 4, 9)),
        ("Actie Nora: op 9 april de kaart versturen, ook in mei.", date(2026, 4, 9)),
        ("Planning in 2026: 9 april; zwerfvuil rapen (actie Pieter).", date(2026, 4, 9)),
        ("Routes uitzetten op 9 april (actie Pieter) en op 11 juni is de barbecue.", date(2026, 4, 9)),
    ],
)
def test_the_day_of_a_task_is_read(config: Config, zin: str, dag: date) -> None:
    assert points(config, f"{zin}\n")[0].termijn == dag


@pytest.mark.parametrize(
    ("regel", "dag", "tekst"),
    [
        ("AP1 Nora: de heg snoeien. Deadline: morgen.", date(2026, 3, 6), "morgen"),
        ("AP1 Nora: de heg snoeien. Deadline: week 16.", None, "week 16"),
        ("AP1 Nora: de heg snoeien. Termijn: eind april.", None, "eind april"),
        ("AP1 Nora: de heg snoeien. Deadline: volgend overleg.", date(2026, 4, 2), "volgend overleg"),
        (
            "## Afspraken en acties\n\n- Nora snoeit de heg. Volgend overleg.",
            date(2026, 4, 2),
            "Volgend overleg",
        ),
        ("## Afspraken en acties\n\n- Nora snoeit de heg. 20 april.", date(2026, 4, 20), "20 april"),
        ("## Afspraken en acties\n\n- Nora snoeit de heg. Volgend overleg is Nora er niet bij.", None, None),
        ("Actie Nora: zaal huren voor de bijeenkomst van 15 april, eind deze week.", None, "eind deze week"),
        ("Actie Nora: zaal huren voor het volgende overleg, deze week.", None, "deze week"),
        (
            "## Acties\n\n- Nora snoeit de heg - z.s.m., in elk geval voor 1 april",
            date(2026, 3, 31),
            "z.s.m., in elk geval voor 1 april",
        ),
        ("## Acties\n\n- Nora snoeit de heg - z.s.m.", None, "z.s.m"),
    ],
)
def test_when_is_said_without_its_label(
    config: Config, regel: str, dag: date | None, tekst: str | None
) -> None:
    [punt] = points(config, f"{regel}\n\nVolgend overleg: 2 april 2026\n")
    assert (punt.termijn, punt.termijn_tekst) == (dag, tekst)


@pytest.mark.parametrize(
    "zin",
    [
        "Actie: Nora nodigt de wijkagent uit voor 9 april.",
        "Actie: Nora gaat de wijkagent uitnodigen voor 9 april.",
        "Actie: Nora gaat de wijkagent uitnodigen voor het overleg van 9 april.",
        "Actie Nora: kaart nazien (Pieter tekent hem, 9 april).",
        "## Acties\n\n- [ ] Nora – kaart nazien (Pieter tekent hem, 9 april)",
        "Actie: Pieter neemt contact op met de beheerder of dit in de zaal op 9 april kan.",
        "Actie: Hanna tekent de kaart. Op 9 april is de zaal beschikbaar.",
        "Actie: Hanna tekent de kaart. Daar is haast bij. Op 9 april is dit plein klaar.",
        "Actie: Hanna tekent de kaart. Datum markt: 9 april.",
        "Actie: Hanna tekent de kaart. Liefst komt zij ook op 9 april langs.",
        "Actie: Pieter vragen om op 9 april iets over de haven te vertellen (Nora)",
        "Actie: Nora nodigt Pieter uit om op 9 april te komen spreken.",
        "Actie: Nora legt het portaal van 9 april vast.",
        "Actie: Nora schrijft de evaluatie jaarwisseling.",
        "Actie: Nora bespreekt Pinksteren met de kerk.",
        "Actie: Hanna werkt de lijst van vandaag uit.",
        "Actie: Hanna past de planning 2026/2027 aan.",
        "Actie: Pieter scant het reglement. Hanna leest het door vóór 9 april.",
        "Actie: avond organiseren (Pieter, 9 april?)",
        "Actie: Nora zet de planning om naar 9 april.",
        "Actie: Nora gaat de excursie verzetten naar 9 april.",
        "Actie: Hanna maakt een rooster. Bespreking op 9 april gaat niet door.",
        "Actie: Hanna maakt een rooster. Bespreking is op 9 april begonnen.",
        "Actie: Hanna maakt een rooster. Presentatie in de kleine zaal.",
    ],
)
def test_the_day_of_something_else_is_none(config: Config, zin: str) -> None:
    assert points(config, f"{zin}\n")[0].termijn is None


@pytest.mark.parametrize("woord", ["Tegen", "Voor"])
def test_what_a_task_opens_with_is_the_next_meeting_of_that_name(config: Config, woord: str) -> None:
    taak = f"- {woord} volgende werkgroep nemen Nora en Hanna het door\n"
    tekst = f"Volgende werkgroep zal plaatsvinden op 9 april 2026\n\n# Acties\n\n{taak}"
    [punt] = points(config, tekst)
    assert punt.termijn == date(2026, 4, 9 if woord == "Tegen" else 8)
    assert punt.termijn_tekst == f"{woord} volgende werkgroep"


@pytest.mark.parametrize(
    ("regel", "volgende", "dag"),
    [
        (
            "Actie: Nora vraagt advies, vóór de vergadering van april.",
            "De volgende vergadering is op 9 april.",
            8,
        ),
        (
            "Actie: Nora vraagt advies vóór de volgende vergadering.",
            "## 7. Volgende vergadering\n\n9 april 10.00",
            8,
        ),
        (
            "Action item for Nora: compare them before the next meeting",
            "## Next\n\n9 April, 10:00, same room",
            8,
        ),
        ("Action item for Nora: compare them by the next meeting", "Next meeting: 9 April 2026", 9),
        ("AP2 Nora vraagt na wat het kost. Terugkoppeling vrijdag 10/4.", "", 10),
        (
            "## Wie doet wat\n\n- Nora – namen opvragen – volgende projectgroep",
            "## Volgende projectgroep\n\nDonderdag 9 april 2026, 10.00 uur",
            9,
        ),
    ],
)
def test_what_is_due_at_a_meeting_is_due_on_its_day(
    config: Config, regel: str, volgende: str, dag: int
) -> None:
    assert [punt.termijn for punt in points(config, f"{regel}\n\n{volgende}\n")] == [date(2026, 4, dag)]


@pytest.mark.parametrize(
    ("regel", "woorden"),
    [
        ("Actie: Nora vraagt advies, vóór de vergadering van juni.", "vóór de vergadering van juni"),
        (
            "Actie: Nora schrijft een stuk, uiterlijk bij het nummer van juni.",
            "uiterlijk bij het nummer van juni",
        ),
        ("Actie: Nora nodigt de wijkagent uit voor de vergadering van juni.", None),
        ("Actie: Nora maakt de begroting van juni.", None),
    ],
)
def test_a_meeting_of_a_month_without_a_day_is_due_in_words_if_at_all(
    config: Config, regel: str, woorden: str | None
) -> None:
    [punt] = points(config, f"{regel}\n\nDe volgende vergadering is op 9 april 2026.\n")
    assert (punt.termijn, punt.termijn_tekst) == (None, woorden)


@pytest.mark.parametrize(
    ("erachter", "termijn"),
    [
        ("Gereed 15 november.", date(2026, 11, 15)),
        ("Klaar op 15 november 2026.", date(2026, 11, 15)),
        ("Deadline 1 oktober.", date(2026, 10, 1)),
        ("Uiterlijk 1 oktober moet dit af zijn.", date(2026, 10, 1)),
        ("Dat is 3 mei al besproken.", None),
        ("Dit wordt op 3 oktober besproken.", None),
        ("De zomer is op 21 september voorbij.", None),
    ],
)
def test_a_day_announced_behind_a_task_goes_before_a_vague_one(
    config: Config, erachter: str, termijn: date | None
) -> None:
    kop = "Verslag werkgroep Haven\n3 maart 2026\n\nAanwezig: Anna Visser, Tim Bos, Pia Mol\n\n"
    tekst = f"{kop}1. Kade\nDe kade is oud.\n\nAP1 Anna en Tim maken na de zomer een plan. {erachter}\n"
    [actie] = [een for een in read(tekst, config).acties if een.soort == "actiepunt"]
    assert actie.termijn == termijn


@pytest.mark.parametrize(
    ("dag", "termijn"),
    [
        ("(voor 1 april)", date(2026, 3, 31)),
        ("(vrijdag 13 maart)", date(2026, 3, 13)),
        ("(1 april).", date(2026, 4, 1)),
        ("(zie de bijlage)", None),
        ("(was 1 maart, is gedaan)", None),
    ],
)
@pytest.mark.parametrize("taak", ["ACTIE: Nora maakt een lijst en mailt die.", "Actie Nora: lijst maken."])
def test_a_day_in_brackets_may_stand_behind_the_stop(
    config: Config, taak: str, dag: str, termijn: date | None
) -> None:
    [punt] = points(config, f"## Haven\n\nDe kade is oud.\n   {taak} {dag}\n\n## Rondvraag\n\nNiets.\n")
    assert (punt.eigenaars, punt.termijn) == (("Nora Blom",), termijn)


def test_a_day_behind_what_is_told_is_of_no_point(config: Config) -> None:
    [punt] = points(config, "## Haven\n\nDe kade is klaar. (12 maart)\n\nActie Nora: lijst maken.\n")
    assert (punt.tekst, punt.termijn) == ("lijst maken", None)
