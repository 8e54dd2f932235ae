"""Tasks behind labels, handles and in rows of two cells: their number, their words, who and when."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie, Voorstel

KOP = (
    "# Verslag overleg Wijkcentrum\n\nDatum: donderdag 4 maart 2027\n\n"
    "Aanwezig: Nora Blom (NB), Pieter Zwart (PZ), Hanna de Vos, Mees-Jan Prins\n\n"
)


def minutes(tekst: str, config: Config) -> Voorstel:
    return read(f"{KOP}## Zaal\n\nDe zaal is druk bezet.\n\n{tekst}\n", config)


def tasks(tekst: str, config: Config) -> list[Actie]:
    return [actie for actie in minutes(tekst, config).acties if actie.soort == "actiepunt"]


def test_a_number_behind_a_labelled_task_is_its_number_and_no_owner(config: Config) -> None:
    [actie] = tasks("Actie: Blom stuurt de folder uiterlijk maandag 15 maart 2027 [A2]", config)
    assert (actie.nummer, actie.eigenaars) == ("A2", ("Nora Blom",))
    assert actie.tekst == "Blom stuurt de folder uiterlijk maandag 15 maart 2027"
    assert actie.citaat == "Actie: Blom stuurt de folder uiterlijk maandag 15 maart 2027 [A2]"


def test_the_row_of_that_number_is_the_same_point_and_another_day_is_told(config: Config) -> None:
    tabel = "## Actielijst\n\n| Nr | Actie | Wie | Wanneer |\n|---|---|---|---|\n"
    tekst = "Actie: Blom stuurt de folder uiterlijk maandag 15 maart 2027 [A2]\n\n" + tabel
    voorstel = minutes(tekst + "| A2 | Folder rondsturen | Blom | dinsdag 16 maart 2027 |", config)
    assert [actie.nummer for actie in voorstel.acties] == ["A2"]
    assert any("15 maart" in w.tekst and "16 maart" in w.tekst for w in voorstel.waarschuwingen)


def test_a_wrong_day_of_the_week_in_a_table_is_told_and_still_a_conflict(config: Config) -> None:
    tabel = "## Actielijst\n\n| Nr | Actie | Wie | Wanneer |\n|---|---|---|---|\n"
    tekst = "Actie: Blom stuurt de folder voor 12 maart 2027 [A2]\n\n" + tabel
    voorstel = minutes(tekst + "| A2 | Folder rondsturen | Blom | dinsdag 15 april 2027 |", config)
    soorten = [w.soort for w in voorstel.waarschuwingen if "dinsdag 15 april 2027" in w.tekst]
    assert soorten == ["weekdag", "tekst en lijst verschillen"]


@pytest.mark.parametrize(
    ("zin", "tekst"),
    [
        ("Actie: Nora belt de school.", "Nora belt de school"),
        ("Actie Nora: de school bellen.", "de school bellen"),
        ("De folder moet nog rond. Actie: Nora", "De folder moet nog rond"),
    ],
)
def test_the_text_of_a_point_is_the_task_without_its_label(zin: str, tekst: str, config: Config) -> None:
    [actie] = tasks(zin, config)
    assert (actie.tekst, actie.eigenaars) == (tekst, ("Nora Blom",))
    assert "Actie" in actie.citaat


def test_the_text_of_a_point_leaves_out_who_presented_the_subject(config: Config) -> None:
    zin = "- Nora licht de planning toe. Pieter geeft aan dat dit voor 1 april rond moet zijn. [A1]"
    assert "licht" not in tasks(zin, config)[0].tekst


def test_a_row_with_the_label_in_its_first_cell_is_a_labelled_task(config: Config) -> None:
    rijen = "| Besluit | geen |\n| Actie | Hanna nodigt de buren uit |\n| Actie | Pieter vraagt offertes |\n"
    gevonden = tasks(f"| | |\n|---|---|\n| Bespreking | Er is veel gezegd. |\n{rijen}", config)
    assert [(actie.tekst, actie.eigenaars) for actie in gevonden] == [
        ("Hanna nodigt de buren uit", ("Hanna de Vos",)),
        ("Pieter vraagt offertes", ("Pieter Zwart",)),
    ]


@pytest.mark.parametrize(
    ("zin", "tekst", "eigenaars"),
    [
        ("- @Nora belt de zaal over de sleutel", "belt de zaal over de sleutel", ("Nora Blom",)),
        ("- @Nora @Pieter passen de folder aan", "passen de folder aan", ("Nora Blom", "Pieter Zwart")),
        ("- @iedereen uren doorgeven aan Hanna", "uren doorgeven aan Hanna", ("Iedereen",)),
        ("- Vergunning opvragen (A: Nora)", "Vergunning opvragen (A: Nora)", ("Nora Blom",)),
        (
            "AP 27-11 NB en PZ schrijven een brief.",
            "NB en PZ schrijven een brief",
            ("Nora Blom", "Pieter Zwart"),
        ),
        ("## Acties\n\n- Folder: Nora vraagt de prijs op", "Folder: Nora vraagt de prijs op", ("Nora Blom",)),
        ("Action Nora to send out reminder", "send out reminder", ("Nora Blom",)),
    ],
)
def test_marks_of_a_kind_name_their_owner(
    zin: str, tekst: str, eigenaars: tuple[str, ...], config: Config
) -> None:
    [actie] = tasks(zin, config)
    assert (actie.tekst, actie.eigenaars) == (tekst, eigenaars)


@pytest.mark.parametrize(
    "zin",
    [
        "- @Nora vertelt dat de zaal vol zit.",
        "- @Nora was gisteren ziek.",
        "- @Nora heeft de sleutel gebracht.",
        "- @Nora is er volgende week weer.",
        "- Er zijn twee varianten (A: Noord, B: Zuid).",
        "- De stemming gaf geen meerderheid (A: 4 stemmen).",
        "AP 27-09 vervalt, het bestuur heeft de vraag mondeling beantwoord.",
        "| | |\n|---|---|\n| Actie | geen |\n| Bespreking | Er is veel gezegd. |",
        "PUT lijkt nuttig naast PATCH -> PUT laten",
    ],
)
def test_what_only_tells_is_no_task(zin: str, config: Config) -> None:
    assert tasks(zin, config) == []


def test_a_list_inside_a_bullet_ends_with_that_bullet(config: Config) -> None:
    tekst = (
        "- **Podium boven**\n  Staat in de weg.\n  **Acties:**\n  - Nora zoekt een voorbeeld op.\n\n"
        "- **Podium onder**\n  Hier hoeven wij niets mee.\n\n- **Kleedkamer** is te krap.\n"
    )
    assert [actie.tekst for actie in tasks(tekst, config)] == ["Nora zoekt een voorbeeld op"]


def test_a_labelled_task_ends_with_who_does_it_between_brackets(config: Config) -> None:
    tekst = "Actie: kaart maken en verspreiden (Nora en Hanna)\nDe open dag trok ruim honderd bezoekers.\n"
    [actie] = tasks(tekst, config)
    assert actie.eigenaars == ("Nora Blom", "Hanna de Vos")
    assert "open dag" not in actie.citaat


def test_bullets_that_end_in_who_does_them_are_tasks_where_others_say_what_to_do(config: Config) -> None:
    tekst = (
        "- Overzicht van wachtenden rondsturen (Nora, uiterlijk 19 maart)\n\nEr is meer gezegd.\n\n"
        "- Pand samen bekijken op geschiktheid (Mees-Jan/Pieter, week 40)\n\nOok hierover.\n\n"
        "- Tekstvoorstel voor de verordening (Hanna)\n"
    )
    assert [actie.eigenaars for actie in tasks(tekst, config)] == [
        ("Nora Blom",),
        ("Mees-Jan Prins", "Pieter Zwart"),
        ("Hanna de Vos",),
    ]


def test_subjects_with_who_brings_them_in_are_no_tasks(config: Config) -> None:
    assert tasks("- Stand van de verbouwing (Nora)\n- Nieuwe huisstijl (Pieter)\n", config) == []


@pytest.mark.parametrize(
    ("zin", "dag"),
    [
        ("Actie: Nora stelt een folder op, op de volgende vergadering", date(2027, 4, 8)),
        ("Actie: Nora laat de kosten doorrekenen, volgende werkgroep", date(2027, 4, 8)),
        ("Actie: Nora stelt een folder op, voor de volgende vergadering", date(2027, 4, 7)),
        ("Actie: Nora stelt een folder op, volgende stuurgroep", None),
        ("Actie: Nora bereidt de volgende werkgroep voor", None),
    ],
)
def test_the_next_meeting_is_the_day_that_the_minutes_give_it(
    zin: str, dag: date | None, config: Config
) -> None:
    voorstel = minutes(f"{zin}\n\nVolgende werkgroep: donderdag 8 april 2027, 10 uur", config)
    assert voorstel.acties[0].termijn == dag


def test_the_next_group_that_visits_is_no_meeting(config: Config) -> None:
    tekst = "Volgende groep 12 mei 2027 op bezoek.\n\nActie: Nora stelt een folder op, volgende vergadering"
    assert [actie.termijn for actie in tasks(tekst, config)] == [None]


def test_in_december_a_day_of_the_months_ahead_is_the_next_one(config: Config) -> None:
    kop = "# Verslag\n\n9 december 2025\n\nAanwezig: Nora Blom, Pieter Zwart, Hanna de Vos\n\n## Acties\n\n"
    acties = read(
        f"{kop}1. Advies schrijven – Nora (concept 13 januari)\n2. Jaarplan – Hanna (5 mei)\n", config
    )
    assert [actie.termijn for actie in acties.acties] == [date(2026, 1, 13), date(2026, 5, 5)]


def test_the_same_task_by_the_end_of_a_longer_word_is_one_point(config: Config) -> None:
    tekst = (
        "**Actie:** Nora levert de cijfers opnieuw aan, nu per wijk.\n\n## Actielijst\n\n"
        "| Nr | Actie | Trekker | Gereed |\n|---|---|---|---|\n"
        "| 1 | Bezettingscijfers aanleveren | N. Blom | 27 maart |"
    )
    [actie] = tasks(tekst, config)
    assert (actie.eigenaars, actie.termijn) == (("Nora Blom",), date(2027, 3, 27))


def test_who_is_the_subject_behind_a_label_time_and_again_is_somebody(config: Config) -> None:
    kop = "# Verslag\n\n9 december 2025\n\n## Zaal\n\nHet podium past bij het lab dat er al is.\n\n"
    regels = ("Lab checkt de maten", "Lab onderzoekt de vloer", "Lab vraagt een offerte")
    acties = read(kop + "\n\n".join(f"Actie: {regel}." for regel in regels), config).acties
    assert [actie.eigenaars for actie in acties] == [("Lab",)] * len(regels)


def test_a_dash_of_any_length_stands_between_a_name_and_its_task(config: Config) -> None:
    tekst = "- Nora – Ontwerp voor het spandoek maken\n- Pieter - nieuwe huur van de kelder regelen\n"
    assert [actie.eigenaars for actie in tasks(tekst, config)] == [("Nora Blom",), ("Pieter Zwart",)]


def test_a_reference_in_a_list_is_no_task(config: Config) -> None:
    tekst = "## Actiepunten\n\n- Handleiding schrijven (Nora)\n- Zie ook: puntje 1\n"
    assert [actie.eigenaars for actie in tasks(tekst, config)] == [("Nora Blom",)]


def test_who_helps_with_it_is_an_owner(config: Config) -> None:
    tekst = "## Actielijst\n\n| Actie | Wie |\n|---|---|\n| Handleiding | Nora, de rest helpt mee |\n"
    assert [actie.eigenaars for actie in tasks(tekst, config)] == [("Nora Blom", "rest")]


def test_a_word_that_all_points_hold_makes_no_two_of_them_one(config: Config) -> None:
    taken = (
        "de planken",
        "de verf",
        "de lampen",
        "de kabels",
        "de trap",
        "de stoelen",
        "het doek",
        "de haken",
    )
    tekst = "".join(f"Actie: Nora bestelt {taak} voor het podium.\n\n" for taak in taken)
    lijst = "- **Later**\n  **Acties:**\n  - Nora vergelijkt het podium elders\n"
    assert len(tasks(tekst + lijst, config)) == len(taken) + 1
