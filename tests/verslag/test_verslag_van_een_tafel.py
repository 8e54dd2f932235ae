"""Long minutes of a regional table: bullets of prose, numbers of the year, points of before, masked names."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.tabellen.kolommen import are_states, of_progress

KOP = """Verslag regionale tafel Waalkant
12 maart 2024

Aanwezig: dhr. Bakker (Elderveen), mw. Visser (Kesterlo, voorzitter), mw. Pot (COA)

"""


def _points(tekst: str, config: Config) -> list[tuple[str, tuple[str, ...], str]]:
    acties = read(KOP + tekst, config).acties
    return [(a.tekst, a.eigenaars, a.status) for a in acties if a.soort == "actiepunt"]


def test_a_title_above_bullets_of_prose_ends_the_list_before_it(config: Config) -> None:
    tekst = """Opvang
• Mevrouw Pot schetst de cijfers. De bouw is vertraagd en de winter nadert.

Afspraken
• Planning van de bouw toezenden (Pot)

Onderwijs aan nieuwkomers
• De heer Bakker legt uit hoe de wachtlijst ontstaat. De achterstand bedraagt 41 kinderen. Mevrouw
Visser pleit voor een gezamenlijke klas. De voorzitter bedankt de scholen.
"""
    assert _points(tekst, config) == [("Planning van de bouw toezenden", ("Pot",), "open")]


def test_a_number_of_the_year_is_one_point_in_the_text_and_in_the_list(config: Config) -> None:
    tekst = """1. Draagvlak
De avond in de dorpskerk was druk. De heer Bakker past de handreiking aan (AP 24.08).

Actiepunten
AP 24.07 Overzicht van panden aanleveren – mw. Visser
AP 24.08 Nieuwe versie voor avonden met de buurt – dhr. Bakker, uiterlijk
15 april 2024
AP 24.09 Brief sturen – alle wethouders
"""
    van = {wie: str(a.termijn) for a in read(KOP + tekst, config).acties for wie in a.eigenaars if a.in_lijst}
    assert van["Bakker"] == "2024-04-15"
    assert [wie for _, wie, _ in _points(tekst, config)] == [("Bakker",), ("Visser",), ("alle wethouders",)]


def test_points_of_before_are_known_by_how_they_stand(config: Config) -> None:
    tekst = """1. Opening
De openstaande punten zijn doorgenomen:
- Schema rondsturen (Visser): gereed.
- Dashboard van de taakstelling (provincie): nog niet af, proefversie in mei.
- Gesprek met de corporaties (Bakker) – loopt nog, gepland in april.
"""
    assert _points(tekst, config) == [
        ("Schema rondsturen", ("Visser",), "afgerond"),
        ("Dashboard van de taakstelling", ("provincie",), "open"),
        ("Gesprek met de corporaties", ("Bakker",), "open"),
    ]


def test_a_place_that_is_open_is_no_point(config: Config) -> None:
    tekst = """1. Opening
De stand per locatie:
- Hotel De Zwaan (Elderveen): open, 80 plekken bezet.
- Noodopvang in de hal (COA): loopt tot de zomer.
"""
    assert _points(tekst, config) == []
    tekst = "1. Buurt\nAfspraken met de buurt:\n- Meldpunt (politie): open van 9 tot 17 uur\n"
    assert _points(tekst, config) == []


def test_a_number_that_is_looked_back_on_is_no_point(config: Config) -> None:
    tekst = "1. Buurt\nDe heer Bakker verwijst naar het punt (AP 23.05) uit het vorige verslag.\n"
    assert _points(tekst, config) == []


@pytest.mark.parametrize(
    "wie_en_stand", [" – dhr. Bakker – Loopt; concept in juli", ", Bakker (in uitvoering)"]
)
def test_a_state_behind_who_does_it_is_nobody(config: Config, wie_en_stand: str) -> None:
    [(_, wie, _)] = _points(f"Actiepunten\n- Inkoopkader beveiliging{wie_en_stand}\n", config)
    assert wie == ("Bakker",)


@pytest.mark.parametrize("stand", ["Status", "Voortgang"])
@pytest.mark.parametrize("punt", ["Punt", "Onderwerp"])
def test_a_table_of_points_is_known_by_the_states_in_it(config: Config, stand: str, punt: str) -> None:
    kop = [punt, "Wie", stand]
    assert of_progress(kop) == {0: "actie", 1: "eigenaar", 2: "status"}
    assert are_states(["Gedaan", "Nog niet ontvangen", "Concept ligt bij de wethouder"])
    assert not are_states(["ter informatie", "vast punt", "open"])
    tekst = f"1. Opening\n\n| {punt} | Wie | {stand} |\n| Kaart delen | Bakker | Nog te doen |\n"
    assert _points(tekst, config) == [("Kaart delen", ("Bakker",), "open")]
    tekst = f"1. Opening\n\n| {punt} | Wie | {stand} |\n| Begroting | Bakker | ter informatie |\n"
    assert _points(tekst, config) == []


def test_rows_of_points_that_lost_their_columns_are_put_together(config: Config) -> None:
    tekst = """1. Sluiting
De voorzitter sluit de vergadering.
Punten van 8 januari
Punt Door Status
Adreslijst bijwerken Visser Afgerond
Gesprek voeren met de
corporaties
Bakker Onderhanden, afspraak op
2 april
"""
    assert _points(tekst, config) == [
        ("Adreslijst bijwerken", ("Visser",), "afgerond"),
        ("Gesprek voeren met de corporaties", ("Bakker",), "open"),
    ]


def test_who_writes_a_point_down_does_not_do_it(config: Config) -> None:
    vraag = "Mevrouw Pot wil weten waarom het pand leegstaat."
    tekst = f"1. Opvang\n{vraag} De secretaris noteert dit als actiepunt [A1].\n"
    [(_, wie, _)] = _points(tekst, config)
    assert wie == ()


def test_a_masked_official_beside_a_name_is_no_owner(config: Config) -> None:
    tekst = """## Acties

| Wat | Wie | Wanneer |
| Bewonersbrief verspreiden | Bakker met 5.1.2e | 15 maart |
| Lijst aanleveren | 5.1.2e (COA) | 16 maart |
"""
    assert [wie for _, wie, _ in _points(tekst, config)] == [("Bakker",), ("COA",)]


@pytest.mark.parametrize(
    "zin",
    [
        "De heer Bakker valt haar bij.",
        "Mevrouw Visser brengt de medische zorg onder de aandacht.",
        "Het COA verzorgt op verzoek een rondleiding voor raadsleden.",
        "Mevrouw Pot voegt hieraan toe dat de raad vorig jaar een krediet heeft vastgesteld.",
    ],
)
def test_what_somebody_says_is_no_point(config: Config, zin: str) -> None:
    assert _points(f"1. Opvang\nBesluit: de hal blijft open.\n{zin}\n\n2. Sluiting\n", config) == []


def test_a_chair_in_the_text_is_the_person_in_the_list(config: Config) -> None:
    tekst = """1. Vervolg
De voorzitter vraagt morgen een gesprek aan met de staatssecretaris.

## Acties

| Wat | Wie | Wanneer |
| Bestuurlijk gesprek met de staatssecretaris aanvragen | Visser | morgen |
"""
    assert len(_points(tekst, config)) == 1


def _there(tekst: str, config: Config) -> list[tuple[str | None, str]]:
    return [(een.naam, een.status) for een in read(tekst, config).aanwezigheid if een.naam]


def test_a_mask_at_the_end_of_a_line_does_not_take_the_next_delegation_along(config: Config) -> None:
    tekst = """Verslag regionale tafel
12 maart 2024

Aanwezig:
Gemeente Elderveen: dhr. Bakker (burgemeester, voorzitter), ██████
Gemeente Kesterlo: mw. Visser (wethouder), N.N. (COA)
mevrouw Pot (burgemeester van Berg en Wal)
de regiomanager van het COA

1. Opening
De voorzitter opent.
"""
    assert _there(tekst, config) == [("Bakker", "aanwezig"), ("Visser", "aanwezig"), ("Pot", "aanwezig")]


def test_delegations_with_a_column_for_who_was_away(config: Config) -> None:
    tekst = """Verslag regionale tafel
12 maart 2024

| Delegatie | Aanwezig | Afwezig |
| Elderveen | Anton Bakker (wethouder) |  |
| Kesterlo |  | Ineke Visser (wethouder) |

1. Opening
De voorzitter opent.
"""
    assert _there(tekst, config) == [("Anton Bakker", "aanwezig"), ("Ineke Visser", "afwezig")]


def test_numbers_without_a_stop_that_count_on_are_the_agenda(config: Config) -> None:
    tekst = """Verslag beleidsteam
12 maart 2024
Voorzitter H. Wijn (burgemeester Velp)
Aanwezig L. Bakker (wethouder Elderveen), K. Pot (politie)

1 Beeld
De voorzitter opent om 19.00 uur en schetst de aanleiding van vandaag.
2 Opties
Besproken zijn twee mogelijkheden en de kosten die daarbij horen.
3 Vervolg
De heer Bakker valt hem bij en sluit zich bij de vorige spreker aan.
"""
    gelezen = read(tekst, config)
    assert [punt.titel for punt in gelezen.agendapunten][:2] == ["Beeld", "Opties"]
    assert ("H. Wijn", "aanwezig") in _there(tekst, config)
