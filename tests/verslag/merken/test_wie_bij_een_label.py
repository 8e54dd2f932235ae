"""Who has a task and by when, beside or behind its label, in any form and order: the task is what is left."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = (
    "# Werkgroep Kade 15 maart 2026\n\n"
    "Aanwezig: Anna Visser, Tim Bos (COA), Lotte van der Zee, Jan Peter Bakker\n\n"
    "## Bespreking\n\n- Er is gesproken over de drukte op de kade.\n"
)
ANNA, TIM, LOTTE = "Anna Visser", "Tim Bos", "Lotte van der Zee"


def only(regel: str, config: Config) -> tuple[str, tuple[str, ...], date | None]:
    [punt] = read(f"{KOP}- {regel}\n- De sfeer is goed.\n", config).acties
    return punt.tekst, punt.eigenaars, punt.termijn


@pytest.mark.parametrize(
    ("wie", "namen"),
    [
        ("A. Visser", (ANNA,)),
        ("AV", (ANNA,)),
        ("LZ", (LOTTE,)),
        ("LvdZ", (LOTTE,)),
        ("AV/LZ", (ANNA, LOTTE)),
        ("@anna", (ANNA,)),
        ("T. Bos en A. Visser", (TIM, ANNA)),
    ],
)
@pytest.mark.parametrize(
    "vorm", ["Actie {}: kaart delen", "Actie: kaart delen ({})", "De kade is vol. Actie {}: kaart delen."]
)
def test_however_a_name_is_written(vorm: str, wie: str, namen: tuple[str, ...], config: Config) -> None:
    assert only(vorm.format(wie), config) == ("kaart delen", namen, None)


@pytest.mark.parametrize(
    "regel",
    [
        "Actie: kaart delen; Anna; 12 april",
        "Actie: kaart delen | Anna | 12 april",
        "Actie: kaart delen / Anna / 12 april",
        "Actie: kaart delen – Anna – 12 april",
        "Actie: kaart delen (Anna, 12 april)",
        "Actie: kaart delen. Wie: Anna. Wanneer: 12 april",
    ],
)
def test_fields_behind_a_task_are_no_words_of_it(regel: str, config: Config) -> None:
    assert only(regel, config) == ("kaart delen", (ANNA,), date(2026, 4, 12))


@pytest.mark.parametrize(
    "regel",
    ["Actie: kaart delen; Anna", "Actie: kaart delen > Anna", "Actie: kaart delen | Anna Visser (Velsen)"],
)
def test_who_may_stand_behind_any_sign(regel: str, config: Config) -> None:
    assert only(regel, config) == ("kaart delen", (ANNA,), None)


def test_brackets_behind_a_name_in_front_are_no_day(config: Config) -> None:
    assert only("Actie: Tim Bos (COA) – kaart delen", config) == ("kaart delen", (TIM,), None)


@pytest.mark.parametrize(
    ("regel", "taak"),
    [
        ("Actie: kaart delen; plan maken", "kaart delen; plan maken"),
        ("Actie: Anna en het COA delen de kaart", "Anna en het COA delen de kaart"),
        ("Actie: Anna zoekt uit wie de kaart deelt", "Anna zoekt uit wie de kaart deelt"),
    ],
)
def test_what_is_no_field_stays(regel: str, taak: str, config: Config) -> None:
    assert only(regel, config)[0] == taak


@pytest.mark.parametrize(
    ("regel", "wie"),
    [
        ("Actie: A. Visser – kaart delen", (ANNA,)),
        ("Actie Tim Bos (COA) - kaart delen", (TIM,)),
        ("Actie: kaart delen, Tim Bos (COA)", (TIM,)),
        ("Actie: kaart delen; Tim Bos (COA); 12 april", (TIM,)),
        ("Anna en Tim (actie): kaart delen", (ANNA, TIM)),
        ("→ @anna: kaart delen", (ANNA,)),
        ("AP1 @tim: kaart delen", (TIM,)),
        ("AP1 allen: kaart delen", ("allen",)),
        ("AP 2 de voorzitter: kaart delen", ("voorzitter",)),
    ],
)
def test_letters_brackets_and_roles_in_front_and_behind(
    regel: str, wie: tuple[str, ...], config: Config
) -> None:
    assert only(regel, config)[:2] == ("kaart delen", wie)


def test_a_family_name_that_ends_like_a_verb_is_one(config: Config) -> None:
    kop = KOP.replace("Tim Bos (COA)", "Joost Smit (COA)")
    [punt] = read(f"{kop}- Actie: J. Smit stuurt de kaart rond.\n", config).acties
    assert (punt.tekst, punt.eigenaars) == ("J. Smit stuurt de kaart rond", ("Joost Smit",))


@pytest.mark.parametrize("label", ["AP", "**AP**", "ACTIE", "Actie", "ACTIEPUNT"])
def test_a_label_needs_no_colon_before_who_has_it(config: Config, label: str) -> None:
    [punt] = read(f"{KOP}{label} Tim laat na de raad weten of de brug doorgaat.\n", config).acties
    assert punt.eigenaars == ("Tim Bos",)
    rij = f"{KOP}{label} Tim zet een bak neer.\n{label} Anna geeft aan hoeveel er komen.\n"
    assert [punt.eigenaars for punt in read(rij, config).acties] == [("Tim Bos",), (ANNA,)]


def test_what_is_decided_without_a_colon_is_nobodys(config: Config) -> None:
    voorstel = read(f"{KOP}AP Tim zet een bak neer.\nBesluit Er komt een hek rond de plas.\n", config)
    assert [punt.eigenaars for punt in voorstel.acties] == [("Tim Bos",)]
    assert [besluit.tekst for besluit in voorstel.besluiten] == ["Er komt een hek rond de plas"]


@pytest.mark.parametrize(
    "zin", ["AP Tim is afgerond.", "AP Tim wordt volgende keer besproken.", "AP van Tim staat nog open."]
)
def test_how_a_point_stands_is_no_other_one(config: Config, zin: str) -> None:
    assert read(f"{KOP}{zin}\n", config).acties == ()


@pytest.mark.parametrize("label", ["Actie", "AP", "ACTIE"])
@pytest.mark.parametrize("taak", ["met Lot bellen", "uit de kast halen wat weg kan", "in het archief zoeken"])
def test_behind_a_dash_a_task_may_begin_with_any_word(label: str, taak: str, config: Config) -> None:
    assert only(f"{label} Tim – {taak}. Klaar: 6 april", config) == (taak, ("Tim Bos",), date(2026, 4, 6))


@pytest.mark.parametrize(
    "zin",
    [
        "Actie Tim – is klaar met het bord.",
        "Actie Tim met de brief is gedaan.",
        "Actie Tim – in mei gehouden.",
        "AP Tim ligt bij de stukken.",
    ],
)
def test_what_was_done_behind_a_name_is_none(zin: str, config: Config) -> None:
    assert read(f"{KOP}{zin}\n", config).acties == ()


@pytest.mark.parametrize("label", ["Actie", "Actiepunt", "Vervolgactie", "actie"])
@pytest.mark.parametrize(
    ("taak", "wie"),
    [
        ("De gemeenten geven uiterlijk 10 april hun cijfers door", "gemeenten"),
        ("De scholen sturen hun rooster op", "scholen"),
        ("Het waterschap stuurt de kaart", "waterschap"),
        ("Alle gemeenten leveren de cijfers aan", "gemeenten"),
        ("De secretaris stuurt de kaart rond", "secretaris"),
    ],
)
def test_an_article_behind_a_label_without_a_colon_is_no_name(
    taak: str, wie: str, label: str, config: Config
) -> None:
    tekst, namen, _ = only(f"{label} {taak}.", config)
    assert (tekst, namen) == (taak, (wie,))


def test_somebody_may_be_called_as_an_article_is(config: Config) -> None:
    assert only("Actie De Bruin belt de aannemer.", config)[1] == ("De Bruin",)


@pytest.mark.parametrize(
    ("wie", "namen"),
    [
        ("waterschap en gemeente", ("waterschap", "gemeente")),
        ("de gemeente en het waterschap", ("gemeente", "waterschap")),
        ("gemeente, politie en bewoners", ("gemeente", "politie", "bewoners")),
        ("school en Anna", ("school", ANNA)),
        ("corporatie/ouders", ("corporatie", "ouders")),
        ("voor de politie en de gemeente", ("politie", "gemeente")),
    ],
)
@pytest.mark.parametrize("label", ["AP", "Actie", "Actiepunt"])
def test_bodies_in_small_letters_share_a_task(
    label: str, wie: str, namen: tuple[str, ...], config: Config
) -> None:
    assert only(f"{label} {wie}: kaart delen.", config) == ("kaart delen", namen, None)


@pytest.mark.parametrize("voor", ["tijd en plaats", "school en weg", "gemeente over het hek"])
def test_other_words_before_the_colon_are_nobody(voor: str, config: Config) -> None:
    acties = read(f"{KOP}- AP {voor}: kaart delen.\n", config).acties
    assert not any(len(een.eigenaars) > 1 for een in acties)


@pytest.mark.parametrize("nummer", ["2026-03-15/A", "2026-03-15-1", "2026-03/B", "2026-03-15"])
@pytest.mark.parametrize("label", ["Actiepunt", "Actie"])
def test_the_number_of_a_point_may_be_the_day_of_the_meeting(label: str, nummer: str, config: Config) -> None:
    assert only(f"{label} {nummer}: Anna: kaart delen.", config) == ("kaart delen", (ANNA,), None)


def test_who_do_it_with_a_body_stand_in_one_row_behind_such_a_number(config: Config) -> None:
    rij = "Anna Visser (UWV), Tim Bos (COA), Piet Kok (EZK) i.s.m. Beheer"
    _, wie, _ = only(f"Actiepunt 2026-03-15/A: {rij}: kaart delen.", config)
    assert wie == (ANNA, TIM, "Piet Kok", "Beheer")


def test_the_word_for_a_deadline_is_no_part_of_the_name(config: Config) -> None:
    [punt] = read(f"{KOP}De kaart moet gedeeld worden.\n\nActie Anna Deadline: 3 mei\n", config).acties
    assert (punt.tekst, punt.eigenaars, punt.termijn_tekst) == (
        "De kaart moet gedeeld worden",
        (ANNA,),
        "3 mei",
    )


@pytest.mark.parametrize("label", ["**Action 1**", "Action 1", "Action 2:", "**Action 3:**", "**Actie 1**"])
def test_a_numbered_label_in_english_needs_no_colon(label: str, config: Config) -> None:
    tekst = f"{label} Tim to send the key to all members by 3 April.\n"
    [punt] = read(f"{KOP}{tekst}", config).acties
    assert (punt.tekst, punt.eigenaars) == ("Tim to send the key to all members by 3 April", (TIM,))


def test_what_an_action_of_a_plan_did_is_none(config: Config) -> None:
    assert not read(f"{KOP}Action 2 of the plan was completed in May.\n", config).acties


@pytest.mark.parametrize(
    ("voor", "wie"),
    [
        ("politie (Bos)", (TIM,)),
        ("de brandweer (A. Visser)", (ANNA,)),
        ("waterschap (mw. Smit)", ("waterschap",)),  # who was not there
    ],
)
def test_who_of_a_body_without_a_capital_does_it(voor: str, wie: tuple[str, ...], config: Config) -> None:
    assert only(f"Actie {voor}: kaart delen", config) == ("kaart delen", wie, None)
