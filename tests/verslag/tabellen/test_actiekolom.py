"""A column with acties beside the text: 'Agendapunt | Actie', in which often only stands who, and by when."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel

KOP = """Verslag regietafel Zandrijk

Datum: 3 februari 2026
Aanwezig: dhr. P. Wolters (voorzitter), mw. S. Kaya (gemeente Duinkerk), dhr. J. Evers (COA)

"""


def minutes(config: Config, kop: str, *rijen: str) -> Voorstel:
    return read("\n".join((KOP, f"| {kop} |", "|---|---|", *(f"| {rij} |" for rij in rijen))), config)


@pytest.mark.parametrize(
    "kop",
    [
        "Agendapunt | Actie",
        "Onderwerpen | Actie door",
        "Wat is besproken | Actiehouder",
        "Tekst | Acties",
        " | Actie",
        " | Actiehouder",
    ],
)
def test_who_stands_beside_a_text_does_what_its_sentence_with_his_name_says(config: Config, kop: str) -> None:
    tekst = "2. Cijfers<br>De heer Evers zal de cijfers nazenden. Mevrouw Kaya vindt de stijging opvallend."
    voorstel = minutes(config, kop, f"{tekst} | Evers, 10 februari")
    (punt,) = [actie for actie in voorstel.acties if actie.soort == "actiepunt"]
    assert (punt.tekst, punt.eigenaars) == ("De heer Evers zal de cijfers nazenden", ("J. Evers",))
    assert punt.termijn == date(2026, 2, 10)
    assert [een.titel for een in voorstel.agendapunten] == ["Cijfers"]


@pytest.mark.parametrize(
    ("erachter", "dag"),
    [
        ("Dit moet op 3 juni bij de raad liggen.", date(2026, 6, 3)),
        ("Uiterlijk 3 juni moet daarover iets bekend zijn.", date(2026, 6, 3)),
        ("Die is 3 juni klaar.", date(2026, 6, 3)),
        ("Die is op 3 juni besproken.", None),
        ("De zaal is vanaf 3 juni dicht.", None),
    ],
)
def test_the_day_stands_in_the_sentence_behind_his(config: Config, erachter: str, dag: date | None) -> None:
    tekst = f"2. Zaal<br>Mevrouw Kaya vindt de zaal klein. De heer Evers maakt een plan. {erachter}"
    (punt,) = minutes(config, "Besproken | Actie", f"{tekst} | Evers").acties
    assert (punt.tekst, punt.termijn) == ("De heer Evers maakt een plan", dag)


@pytest.mark.parametrize("namen", ["Kaya / Evers", "Kaya, Evers", "Kaya en Evers"])
def test_two_names_beside_a_text_are_both_of_its_last_sentence(config: Config, namen: str) -> None:
    tekst = "2. Brief<br>De brief is kort. Afgesproken wordt dat Duinkerk en het COA een brief voorbereiden."
    (punt,) = minutes(config, "Agendapunt | Actie", f"{tekst} | {namen}").acties
    assert punt.eigenaars == ("S. Kaya", "J. Evers")
    assert punt.tekst.endswith("een brief voorbereiden")


@pytest.mark.parametrize(
    ("cel", "verwacht"),
    [
        ("Mw. Kaya en dhr. Evers: brief sturen", [("brief sturen", "S. Kaya, J. Evers")]),
        ("De heer Evers: brief sturen", [("brief sturen", "J. Evers")]),
        ("Mw. S. Kaya, dhr. J. Evers: brief sturen", [("brief sturen", "S. Kaya, J. Evers")]),
        ("Peter Wolters: brief sturen", [("brief sturen", "Peter Wolters")]),
        (
            "mw. Kaya: kas opmaken dhr. Evers: zaal huren",
            [("kas opmaken", "S. Kaya"), ("zaal huren", "J. Evers")],
        ),
        (
            "Dhr. Evers belt mw. Kaya. Mw. Kaya maakt een kaart.",
            [("Dhr. Evers belt mw. Kaya", "J. Evers"), ("Mw. Kaya maakt een kaart", "S. Kaya")],
        ),
    ],
)
def test_no_name_in_a_cell_is_broken_where_it_has_a_stop_or_more_words(
    config: Config, cel: str, verwacht: list[tuple[str, str]]
) -> None:
    voorstel = minutes(config, "Besproken | Actie", f"De brief is te lang en de zaal te klein. | {cel}")
    assert [(punt.tekst, ", ".join(punt.eigenaars)) for punt in voorstel.acties] == verwacht


@pytest.mark.parametrize(
    ("taak", "dag"),
    [
        ("Cijfers mei op de agenda van 12 juni", date(2026, 6, 12)),
        ("Kaart naar de agenda van 12 juni", date(2026, 6, 12)),
        ("Agenda van 12 juni nalopen", None),
        ("Verslag van 12 juni rondsturen", None),
    ],
)
def test_what_is_for_the_agenda_of_a_day_is_due_then(config: Config, taak: str, dag: date | None) -> None:
    (punt,) = minutes(config, "Besproken | Actie", f"De brief is te lang. | Mw. Kaya: {taak}").acties
    assert (punt.tekst, punt.termijn) == (taak, dag)


def test_the_text_of_a_cell_without_lines_is_no_title(config: Config) -> None:
    cel = "Het verslag wordt vastgesteld. De heer Evers vertelt over de verbouwing."
    voorstel = minutes(config, "Agendapunt | Actie", "1. Opening<br>Welkom allen. | ", f"{cel} | ")
    assert [besluit.tekst for besluit in voorstel.besluiten] == ["Het verslag wordt vastgesteld"]
    assert [een.titel for een in voorstel.agendapunten] == ["Opening"]


def test_who_presents_an_item_of_the_agenda_has_no_task(config: Config) -> None:
    assert not minutes(config, "Agendapunt | Wie", "Opening en mededelingen | Wolters").acties


@pytest.mark.parametrize(
    "kop", ["Nr. | Onderwerp en bespreking | Actie / door", "Nr | Agendapunt / verslag | Actie"]
)
@pytest.mark.parametrize(
    "cel",
    [
        "Zaal huren met<br>Wolters<br>Evers, 17 februari<br>Kas opmaken<br>Kaya",
        "Zaal huren met Wolters<br>Evers (17 februari)<br>Kas opmaken<br>Kaya",
        "Zaal huren met Wolters<br>(Evers, 17 februari)<br>Kas opmaken<br>(Kaya)",
        "Zaal huren met Wolters<br>Evers<br>17 februari<br>Kas opmaken<br>Kaya",
        "Zaal huren met Wolters<br>Door: Evers – 17 februari<br>Kas opmaken<br>Door: Kaya",
        "Evers, 17 februari<br>Zaal huren met Wolters<br>Kaya<br>Kas opmaken",
    ],
)
def test_each_task_of_a_cell_is_of_who_stands_on_the_line_below_it(
    config: Config, kop: str, cel: str
) -> None:
    voorstel = minutes(config, kop, f"1 | Zaal<br>De zaal is klaar. Mevrouw Kaya vindt hem mooi. | {cel}")
    assert [(punt.tekst, punt.eigenaars, punt.termijn_tekst) for punt in voorstel.acties] == [
        ("Zaal huren met Wolters", ("J. Evers",), "17 februari"),
        ("Kas opmaken", ("S. Kaya",), None),
    ]


def test_a_task_of_nobody_in_a_cell_takes_no_name_of_the_one_above_it(config: Config) -> None:
    cel = "Zaal huren<br>Evers<br>Kas opmaken met de nieuwe penningmeester"
    punten = minutes(config, "Nr | Bespreking | Actie", f"1 | De zaal is klaar. | {cel}").acties
    assert [punt.tekst for punt in punten][-1] == "Kas opmaken met de nieuwe penningmeester"


@pytest.mark.parametrize(
    ("cel", "verwacht"),
    [
        ("Huisregels opstellen. Evers en Kaya, 22 mei", [("Huisregels opstellen", "J. Evers, S. Kaya", 22)]),
        ("Cijfers delen met de wijk. Evers", [("Cijfers delen met de wijk", "J. Evers", 0)]),
        ("Zaal huren. Wie: Kaya, 3 mei", [("Zaal huren", "S. Kaya", 3)]),
        (
            "Huisregels op één A4. Evers en Kaya, 22 mei<br>Bericht bij opening. Kaya",
            [("Huisregels op één A4", "J. Evers, S. Kaya", 22), ("Bericht bij opening", "S. Kaya", 0)],
        ),
        ("Overleg met de wijk. Evers, Kaya", [("Overleg met de wijk", "J. Evers, S. Kaya", 0)]),
        ("Nieuwe huisregels. Discussie", [("Nieuwe huisregels. Discussie", "", 0)]),
        ("De brief is besproken. Akkoord", [("De brief is besproken. Akkoord", "", 0)]),
        (
            "Zaal huren. 3 mei, Kaya<br>Brief sturen. Akkoord",
            [("Zaal huren", "S. Kaya", 3), ("Brief sturen", "", 0)],
        ),
        (
            "Evers maakt een kaart. Kaya belt.",
            [("Evers maakt een kaart", "J. Evers", 0), ("Kaya belt", "S. Kaya", 0)],
        ),
        (
            "Bericht sturen aan de wijk<br>Zaal huren. Gereed 3 mei",
            [("Bericht sturen aan de wijk", "", 0), ("Zaal huren", "", 3)],
        ),
    ],
)
def test_the_last_sentence_of_a_task_in_a_cell_says_whose_it_is(
    config: Config, cel: str, verwacht: list[tuple[str, str, int]]
) -> None:
    punten = minutes(
        config, "Onderwerp | Besproken | Actie / wie / wanneer", f"Wijk | De brief is te lang. | {cel}"
    )
    gelezen = [
        (punt.tekst, ", ".join(punt.eigenaars), punt.termijn.day if punt.termijn else 0)
        for punt in punten.acties
    ]
    assert gelezen == verwacht


_RIJEN = [
    (
        "De opkomst viel tegen. Volgende week is er een ronde. Er gaat nog een oproep uit op intranet.",
        ("Yara", "voor 10 nov."),
        "Er gaat nog een oproep uit op intranet",
    ),
    (
        "Het rooster wordt hierop aangepast. Besluit: tot 1 april geen stagiaires in Zuid.",
        ("Stef", "12 dec."),
        "Het rooster wordt hierop aangepast",
    ),
    (
        "De leverancier is laat. De cursussen van november vervallen. Noor kaart dit aan bij de stuurgroep.",
        ("Noor", "18/11"),
        "Noor kaart dit aan bij de stuurgroep",
    ),
    (
        "De wachttijd loopt op. Noor stelt voor om te schuiven. Eerst de collega's polsen over zaterdag.",
        ("Noor", "1 december"),
        "Eerst de collega's polsen over zaterdag",
    ),
]


@pytest.mark.parametrize("kop", ["Actie / wie", "Actie", "Actiehouder"])
@pytest.mark.parametrize("vorm", ["{0}<br>{1}", "{0}, {1}", "{0} ({1})", "{0} {1}", "{0}: {1}"])
def test_a_name_with_its_day_in_any_form_has_what_is_told_to_be_done(
    config: Config, kop: str, vorm: str
) -> None:
    rijen = "".join(f"| Punt | {tekst} | {vorm.format(*wie)} |\n" for tekst, wie, _ in _RIJEN)
    tekst = (
        "# Teamoverleg zorg\n\nDinsdag 4 november 2025\n\nAanwezig: Noor Veld, Yara Aksu, Stef Riet\n\n"
        f"| Onderwerp | Besproken | {kop} |\n| Opening | Noor opent. Els is ziek. | |\n{rijen}"
    )
    voorstel = read(tekst, config)
    acties = [actie for actie in voorstel.acties if actie.soort == "actiepunt"]
    assert [actie.tekst for actie in acties] == [taak for _, _, taak in _RIJEN]
    dagen = [date(2025, 11, 9), date(2025, 12, 12), date(2025, 11, 18), date(2025, 12, 1)]
    assert [actie.termijn for actie in acties] == dagen
    assert [actie.eigenaars[0].split()[0] for actie in acties] == [wie for _, (wie, _), _ in _RIJEN]
    assert [besluit.tekst for besluit in voorstel.besluiten] == ["tot 1 april geen stagiaires in Zuid"]


@pytest.mark.parametrize(
    ("cel", "taak", "eigenaars"),
    [
        (
            "Brief verzenden na akkoord voorzitters (bureau cdK)",
            "Brief verzenden na akkoord voorzitters",
            ("bureau cdK",),
        ),
        ("Brief verzenden na akkoord (het bureau)", "Brief verzenden na akkoord", ("bureau",)),
        ("Tekst opstellen (projectbureau Wonen)", "Tekst opstellen", ("projectbureau Wonen",)),
        ("Tekst opstellen (ambtelijke kerngroep)", "Tekst opstellen", ("ambtelijke kerngroep",)),
        ("Tekst opstellen na overleg (mw. Kaya)", "Tekst opstellen na overleg", ("S. Kaya",)),
        ("Alle scholen leveren cijfers", "Alle scholen leveren cijfers", ("Alle scholen",)),
        ("Leden sturen een reactie", "Leden sturen een reactie", ("Leden",)),
        ("Kaya en Evers bellen de provincie", "Kaya en Evers bellen de provincie", ("S. Kaya", "J. Evers")),
        ("Wolters verzendt de brief na akkoord", "Wolters verzendt de brief na akkoord", ("P. Wolters",)),
        ("Brief verzenden na akkoord", "Brief verzenden na akkoord", ()),
        ("Brief opstellen na afloop vergadering", "Brief opstellen na afloop vergadering", ()),
        ("Kaart tekenen onder voorbehoud van geld", "Kaart tekenen onder voorbehoud van geld", ()),
        ("Brief verzenden mits akkoord", "Brief verzenden mits akkoord", ()),
        ("Alle stukken verzenden", "Alle stukken verzenden", ()),
        ("Stoelen kopen (bureau, kast)", "Stoelen kopen (bureau, kast)", ()),
        ("Tekst opstellen (in concept)", "Tekst opstellen (in concept)", ()),
        ("Kaart bespreken (ambtelijk overleg)", "Kaart bespreken (ambtelijk overleg)", ()),
    ],
)
def test_what_is_to_be_sent_or_drawn_beside_a_text_is_nobody(
    config: Config, cel: str, taak: str, eigenaars: tuple[str, ...]
) -> None:
    tekst = "2. Brief<br>De brief wordt besproken. Mevrouw Kaya vindt hem goed."
    (punt,) = minutes(config, "Onderwerp | Besproken | Actie", f"2. Brief | {tekst} | {cel}").acties
    assert (punt.tekst, punt.eigenaars) == (taak, eigenaars)


@pytest.mark.parametrize(
    ("cel", "verwacht"),
    [
        ("Evers belt de zaal; Kaya maakt een kaart", [("Evers belt", "J. Evers"), ("Kaya maakt", "S. Kaya")]),
        ("Evers: zaal huren; Kaya: kaart maken", [("zaal huren", "J. Evers"), ("kaart maken", "S. Kaya")]),
        ("Evers belt de zaal; De zaal is vol", [("Evers belt", "J. Evers")]),
        ("Evers belt de zaal; daarna schilderen", [("Evers belt", "J. Evers")]),
    ],
)
def test_semicolons_in_a_cell_part_the_tasks_of_several(
    config: Config, cel: str, verwacht: list[tuple[str, str]]
) -> None:
    acties = minutes(config, "Onderwerp | Besproken | Actie", f"Zaal | Het is druk | {cel}").acties
    gevonden = [(" ".join(een.tekst.split()[:2]), ", ".join(een.eigenaars)) for een in acties]
    assert gevonden == verwacht


@pytest.mark.parametrize(
    ("verteld", "verwacht"),
    [
        (
            "Afgesproken is dat iedere gemeente haar cijfers op papier zet. Kaya bundelt ze.",
            [
                ("Afgesproken is dat iedere gemeente haar cijfers op papier zet", ("Allen",)),
                ("Kaya bundelt ze", ("S. Kaya",)),
            ],
        ),
        (
            "Alle gemeenten sturen hun cijfers. Kaya maakt een kaart.",
            [
                ("Alle gemeenten sturen hun cijfers", ("Alle gemeenten",)),
                ("Kaya maakt een kaart", ("S. Kaya",)),
            ],
        ),
        (
            "Iedereen vindt de kade mooi. Kaya maakt een kaart.",
            [("Kaya maakt een kaart", ("Allen", "S. Kaya"))],
        ),
    ],
)
def test_each_on_a_line_of_his_own_has_his_own_sentence(
    config: Config, verteld: str, verwacht: list[tuple[str, tuple[str, ...]]]
) -> None:
    punten = minutes(
        config, "Nr | Onderwerp | Actie door", f"1 | Kade<br>De kade zakt. {verteld} | Allen<br>Kaya"
    )
    assert [(punt.tekst, punt.eigenaars) for punt in punten.acties] == verwacht


def test_two_that_do_one_thing_have_it_together(config: Config) -> None:
    regel = "1 | Kade<br>De kade zakt. Evers en Kaya maken een kaart. | Evers<br>Kaya"
    (punt,) = minutes(config, "Nr | Onderwerp | Actie door", regel).acties
    assert punt.eigenaars == ("J. Evers", "S. Kaya")
