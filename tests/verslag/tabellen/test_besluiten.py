"""Decisions in tables: called one in a column of acties, in the text beside it, and said again in a list."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.besluiten.herhaling import said_before
from bot.verslag.lezen import read
from bot.verslag.tabellen.besluiten import as_decision
from bot.verslag.voorstel import Voorstel

KOP = "# Verslag jachthaven\n\n5 maart 2026\n\nAanwezig: Nora Blom, Pieter Zwart, Hanna de Vos\n\n"


def lees(config: Config, tekst: str) -> Voorstel:
    return read(KOP + tekst, config)


def decided(config: Config, tekst: str) -> list[str]:
    return [besluit.tekst for besluit in lees(config, tekst).besluiten]


def test_what_is_called_a_decision_in_a_column_of_tasks_is_no_task(config: Config) -> None:
    voorstel = lees(
        config,
        "| Onderwerp | Besproken | Afspraak | Wie |\n|---|---|---|---|\n"
        "| Sleutels | Er zijn er vier kwijt. | Besluit: vanaf mei één sleutel per boot | |\n"
        "| Verf | De kade bladdert. | Verf bestellen | Nora |\n",
    )
    assert [besluit.tekst for besluit in voorstel.besluiten] == ["vanaf mei één sleutel per boot"]
    assert [actie.citaat for actie in voorstel.acties] == ["Verf bestellen"]


def test_beside_the_tasks_the_text_says_what_was_decided(config: Config) -> None:
    tekst = (
        "| Nr | Onderwerp en bespreking | Actie | Wie | Uiterlijk |\n|--|--|--|--|--|\n"
        "| 1 | **Verslag**<br>Verslag van 5 februari: vastgesteld. | | | |\n"
        "| 2 | **Kade**<br>Pieter wil blauw. De gemeente besluit in mei.<br>**Besluit:** de kade wordt wit. "
        "| Verf bestellen | Nora | 1 april |\n"
    )
    assert decided(config, tekst) == ["Verslag van 5 februari: vastgesteld", "de kade wordt wit"]


@pytest.mark.parametrize("kop", ["Actie", "Acties", "Actie (wie, wanneer)", "Actie / wie / wanneer"])
def test_beside_a_column_of_decisions_each_line_of_the_acties_is_one(config: Config, kop: str) -> None:
    voorstel = lees(
        config,
        f"| Agendapunt | Samenvatting | Besluit | {kop} |\n|--|--|--|--|\n"
        "| 1. Haven | De haven is vol en er is geen plaats meer. | Twee steigers erbij: akkoord. |"
        " Steiger bestellen (Pieter, 3 april)<br>Boten verplaatsen (Mare) |\n"
        "| 2. Kade | De kade is oud. | | Kade schilderen (Mare, 1 mei) |\n",
    )
    assert [besluit.tekst for besluit in voorstel.besluiten] == ["Twee steigers erbij: akkoord."]
    assert [(actie.tekst, actie.termijn_tekst) for actie in voorstel.acties] == [
        ("Steiger bestellen", "3 april"),
        ("Boten verplaatsen", None),
        ("Kade schilderen", "1 mei"),
    ]
    assert [len(actie.eigenaars) for actie in voorstel.acties] == [1, 1, 1]


def test_a_decision_and_a_task_of_one_number_are_two(config: Config) -> None:
    voorstel = lees(
        config,
        "| Nr. | Verslag | Besluit/Actie | Actiehouder |\n|--|--|--|--|\n"
        "| 1 | Sleutels | Besluit: één sleutel per boot. | |\n"
        "| | Het kastje is vol. | Actie: kastje vervangen | Pieter |\n",
    )
    assert [besluit.tekst for besluit in voorstel.besluiten] == ["één sleutel per boot."]
    assert [actie.eigenaars for actie in voorstel.acties] == [("Pieter Zwart",)]


def test_a_cell_with_a_decision_and_a_task_holds_both(config: Config) -> None:
    voorstel = lees(
        config,
        "| Onderwerp | Besproken | Afspraak |\n|---|---|---|\n"
        "| Telefoon | Drie nummers is te veel. | Besloten: er blijft één nummer. "
        "Hanna past de kaart aan voor 1 mei. |\n"
        "| Proef | De proef liep goed. | Akkoord met verlenging van de proef. |\n",
    )
    assert [besluit.tekst for besluit in voorstel.besluiten] == [
        "er blijft één nummer",
        "Akkoord met verlenging van de proef",
    ]
    assert [actie.citaat for actie in voorstel.acties] == ["Hanna past de kaart aan voor 1 mei"]


TEKST = (
    "## 2. Verslag\n\nDe vergadering stelt het verslag van 12 februari ongewijzigd vast.\n\n"
    "## 3. Regionaal plan\n\nDe vergadering stelt het regionale plan vast op 40 boten, "
    "onder voorbehoud van geld.\n\n"
    "## 4. Werkplan\n\nDe vergadering stemt in met het werkplan 2026-2027.\n\n"
)


def test_a_list_at_the_end_says_again_what_the_text_said(config: Config) -> None:
    in_tekst = decided(config, TEKST)
    lijst = "## Besluitenlijst\n\n| Agendapunt | Besluit |\n|---|---|\n"
    rijen = (
        "| 2 | Verslag 12 februari 2026 vastgesteld |\n| 3 | Regionaal plan vastgesteld (voorbehoud geld) |\n"
        "| 4 | Ingestemd met werkplan 2026-2027 |\n"
    )
    assert len(in_tekst) == 3
    assert decided(config, TEKST + lijst + rijen) == in_tekst


def test_what_only_the_list_says_is_one_more(config: Config) -> None:
    lijst = "## Besluitenlijst\n\na. Verslag 12 februari: vastgesteld.\n"
    lijst += "b. Werkplan 2026-2027 voor de noordkade verlengd.\n"
    assert decided(config, TEKST + lijst) == [
        *decided(config, TEKST),
        "Werkplan 2026-2027 voor de noordkade verlengd",
    ]


def test_a_printed_number_is_never_left_out(config: Config) -> None:
    lijst = "## Besluitenlijst\n\n| Nr | Besluit |\n|---|---|\n| B7 | Ingestemd met werkplan 2026-2027 |\n"
    assert [b.nummer for b in lees(config, TEKST + lijst).besluiten if b.nummer] == ["B7"]


def test_what_has_a_day_is_no_decision_whatever_its_number() -> None:
    cellen = {"actie": "Zaal huren", "nummer": "B1"}
    assert as_decision(cellen) == {"besluit": "Zaal huren", "nummer": "B1"}
    met_dag = {**cellen, "termijn": "12 maart"}
    assert as_decision(met_dag) == met_dag


def test_one_word_that_came_before_is_not_said_again() -> None:
    gezegd = ["De begroting van de haven is goedgekeurd"]
    assert said_before("Begroting haven vastgesteld", gezegd)
    assert not said_before("Begroting vastgesteld", gezegd)


TABELLEN = [
    (
        ["Agendanr. | Besluit", "25.060 | Steigerplan vastgesteld", "25.062 | Geen nieuwe kraan in 2027"],
        ["Steigerplan vastgesteld", "Geen nieuwe kraan in 2027"],
    ),
    (
        ["Nr. | Onderwerp | Besluit", "1 | Steigerplan | Vastgesteld.", "2 | Kraan | geen"],
        ["Steigerplan: Vastgesteld."],
    ),
    (["Onderwerp | Besluit", "Jaarplan | De raad stemt in"], ["Jaarplan: De raad stemt in"]),
    (["Voorstel | Uitkomst", "Kade wit | aangenomen", "Kraan | nog te bespreken"], ["Kade wit: aangenomen"]),
    (["Motie | Uitslag", "Groen dak | verworpen met 3 stemmen"], ["Groen dak: verworpen met 3 stemmen"]),
    (
        ["Onderwerp | Bespreking | Besluit", "Kade | Pieter wil blauw. | De kade wordt wit."],
        ["De kade wordt wit."],
    ),
    (
        [
            "Beslissing | Uitkomst",
            "Kade wit of blauw? | **Wit.** Blauw bladdert.",
            "Kraan weg? | nog te bezien",
        ],
        ["Kade wit of blauw? Wit. Blauw bladdert."],
    ),
    (["Besluit | Uitslag | Toelichting", "De steiger langer | 8 voor | lang"], ["De steiger langer: 8 voor"]),
    (
        ["Nr | Decision | Outcome", "1 | Which crane? | The blue one", "2 | Roof? | "],
        ["Which crane? The blue one"],
    ),
    (
        ["Besluit | Keuze", "Kraan in de winter binnen | ", "Dak? | Besluit volgt later"],
        ["Kraan in de winter binnen"],
    ),
    (
        ["Beslissing | Uitkomst", "Kade wit? | Ja", "Kraan weg? | ", "De steiger wordt langer | "],
        ["Kade wit? Ja", "De steiger wordt langer"],
    ),
    (["Voorstel | Beslissing | Uitkomst", "Kade wit | Akkoord | 5 voor"], ["Kade wit: Akkoord"]),
    (["Vraag | Uitkomst", "Kraan weg? | Ja"], []),
    (["Proef | Resultaat", "Kraan | goedgekeurd"], []),
    (["Onderwerp | Uitkomst", "Peiling | wordt gemeten"], []),
]


@pytest.mark.parametrize(("rijen", "besluiten"), TABELLEN)
def test_a_table_of_decisions_says_of_which_item_each_is(
    config: Config, rijen: list[str], besluiten: list[str]
) -> None:
    kop, *onder = [f"| {rij} |\n" for rij in rijen]
    streep = f"|{'---|' * (kop.count('|') - 1)}\n"
    assert decided(config, f"## Besluitenlijst\n\n{kop}{streep}{''.join(onder)}") == besluiten


@pytest.mark.parametrize("nummers", [("1. ", "2. ", "3. "), ("", "", "")])
def test_the_items_beside_what_is_told_are_the_agenda(config: Config, nummers: tuple[str, ...]) -> None:
    titels = ["Verslag", "Kade en kraan", "Rondvraag"]
    opening, kade, slot = (f"{nummer}{titel}" for nummer, titel in zip(nummers, titels, strict=True))
    tekst = (
        "| Onderwerp | Besproken | Afspraak | Wie | Wanneer |\n|---|---|---|---|---|\n"
        f"| {opening} | Het verslag wordt vastgesteld. | | | |\n"
        f"| {kade} | De kade is nat. | Kade vegen | Nora | 3 mei |\n"
        f"| {kade} | | Kraan verven | Hanna | z.s.m. |\n"
        f"| {slot} | Niemand heeft iets. | | | |\n"
    )
    voorstel = read(KOP + tekst, config)
    assert [punt.titel for punt in voorstel.agendapunten] == titels
    assert [actie.tekst for actie in voorstel.acties] == ["Kade vegen", "Kraan verven"]
    assert [besluit.agendapunt for besluit in voorstel.besluiten] == [1]


def test_each_point_of_a_table_of_items_is_of_the_one_in_its_row(config: Config) -> None:
    tekst = (
        "| Onderwerp | Besproken | Afspraak | Wie |\n|---|---|---|---|\n"
        "| 1. Opening | Nora opent. | - | |\n"
        "| 2. W.v.t.t.k. | De kade is nat. | Kade vegen | Nora |\n"
        "| | De kraan is oud. | Kraan verven | Hanna |\n"
        "| Kas; stand | Er is genoeg. | Kas tellen | Nora |\n"
        "| rondvraag | Niets. | Lamp kopen | Hanna |\n"
    )
    voorstel = read(KOP + tekst, config)
    titels = [punt.titel for punt in voorstel.agendapunten]
    assert titels == ["Opening", "W.v.t.t.k.", "Kas; stand", "rondvraag"]
    assert [(actie.tekst, actie.agendapunt) for actie in voorstel.acties] == [
        ("Kade vegen", 2),
        ("Kraan verven", 2),
        ("Kas tellen", 3),
        ("Lamp kopen", 4),
    ]


def test_a_table_below_the_items_is_of_none_of_them(config: Config) -> None:
    tekst = "1. Opening\n\nNora opent.\n\n| Actie | Wie |\n|---|---|\n| Kade vegen | Nora |\n"
    [actie] = read(KOP + tekst, config).acties
    assert actie.agendapunt is None
