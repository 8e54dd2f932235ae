"""Whether a point of the running text and an item of a list are one, or two that are somewhat alike."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.texts import verslag as texts
from bot.verslag.lezen import read

_KOP = "# Verslag buurtcomité\n\n3 december 2026\n\nAanwezig: Nora Blom, Pieter Zwart, Hanna de Vos\n\n"
_LIJST = "## Actielijst\n\n| Actie | Wie | Wanneer |\n|---|---|---|\n"


def points(config: Config, tekst: str) -> list[tuple[str, ...]]:
    return [actie.eigenaars for actie in read(_KOP + tekst, config).acties]


@pytest.mark.parametrize(
    ("punt", "rij"),
    [
        ("Nora maakt een rooster voor de moestuin", "Rooster moestuin | Nora |"),
        ("Nora maakt een rooster voor de moestuin", "Rooster moestuin uitwerken | Nora Blom | 9 december"),
        (
            "Nora maakt een rooster voor de moestuin, uiterlijk 9 december",
            "Rooster moestuin | Nora | 9 december",
        ),
        ("Nora maakt een rooster voor de moestuin", "Rooster moestuin | NB |"),
        # The words are all the same: what they say differently is told.
        ("rooster moestuin uitwerken (Nora)", "Rooster moestuin uitwerken | Pieter |"),
        ("Nora maakt het rooster moestuin, uiterlijk 9 december", "Rooster moestuin | Nora | 16 december"),
    ],
)
def test_what_says_the_same_is_one(config: Config, punt: str, rij: str) -> None:
    assert len(points(config, f"## 1. Tuin\n\nActie: {punt}\n\n{_LIJST}| {rij} |\n")) == 1


@pytest.mark.parametrize(
    ("punt", "rij"),
    [
        (
            "Nora maakt een rooster voor de moestuin",
            "Rooster moestuin met vrijwilligers bespreken | Pieter |",
        ),
        (
            "Nora maakt een rooster voor vrijwilligers, uiterlijk 9 december",
            "Rooster vrijwilligers moestuin drukken | Nora | 16 december",
        ),
        ("Nora vraagt offertes, uiterlijk 9 december", "Tuinoffertes vergelijken | Nora | 16 december"),
    ],
)
def test_two_of_other_people_or_days_that_share_some_words_stay_two(
    config: Config, punt: str, rij: str
) -> None:
    assert len(points(config, f"## 1. Tuin\n\nActie: {punt}\n\n{_LIJST}| {rij} |\n")) == 2


@pytest.mark.parametrize(
    ("wie", "hoeveel"),
    [("De secretaris", 1), ("Gemeente Velsen", 1), ("Pieter", 2), ("Gemeente Heemskerk", 2)],
)
def test_a_function_or_a_body_may_be_whom_the_list_names(config: Config, wie: str, hoeveel: int) -> None:
    aanwezig = "Aanwezig: Nora Blom (gemeente Velsen), Pieter Zwart (gemeente Heemskerk)"
    punt = f"Actiepunt: {wie} werkt de opties voor de loods uit (kosten, planning)"
    rij = "Uitwerken opties loods (kosten, planning) | Nora Blom |"
    tekst = f"# Verslag\n\n3 december 2026\n\n{aanwezig}\n\n## 1. Tuin\n\n{punt}\n\n{_LIJST}| {rij} |\n"
    assert len(read(tekst, config).acties) == hoeveel


_TEKST = "## Buurtfeest\n\nActie Nora: waterschap vergunning vragen.\n\n"


@pytest.mark.parametrize(
    "lijst",
    [
        "## Acties\n\n* Nora: folder voor buurtfeest opmaken\n* Nora: Waterschap vergunning vragen\n",
        "## Acties\n\n* Nora: Waterschap vergunning vragen\n* Nora: folder voor buurtfeest opmaken\n",
        f"{_LIJST}| Folder voor buurtfeest opmaken | Nora | |\n| Waterschap vergunning vragen | Nora | |\n",
    ],
)
def test_what_another_item_says_for_sure_is_not_guessed_of_one(config: Config, lijst: str) -> None:
    gelezen = read(_KOP + _TEKST + lijst, config)
    assert sorted(punt.tekst.casefold() for punt in gelezen.acties) == [
        "folder voor buurtfeest opmaken",
        "waterschap vergunning vragen",
    ]
    assert texts.SAMENGENOMEN not in {een.soort for een in gelezen.waarschuwingen}


def test_a_guess_stands_where_no_other_item_says_it(config: Config) -> None:
    gelezen = read(_KOP + _TEKST + "## Acties\n\n* Nora: buurtfeest bij het waterschap melden\n", config)
    assert len(gelezen.acties) == 1
    assert texts.SAMENGENOMEN in {een.soort for een in gelezen.waarschuwingen}


def _with_row(config: Config, punt: str, rij: str) -> tuple[int, list[str]]:
    gelezen = read(f"{_KOP}## 1. Tuin\n\nActie: {punt}\n\n{_LIJST}| {rij} |\n", config)
    return len(gelezen.acties), [een.tekst for een in gelezen.waarschuwingen if een.soort == texts.CONFLICT]


@pytest.mark.parametrize(
    ("punt", "rij"),
    [
        ("Nora draagt de sleutels over (9 december 2026)", "Sleutels overdragen | Nora | 16 december 2026"),
        (
            "Nora Blom levert het overzicht van lege kassen, 9 december 2026",
            "Overzicht van lege kassen leveren | Nora | 16 december 2026",
        ),
        (
            "Nora stuurt uiterlijk 9 december 2026 het rooster rond",
            "Rooster rondsturen | Nora | 16 december 2026",
        ),
        ("Pieter belt de tuinman terug, 9 december 2026", "Tuinman terugbellen | Pieter | 16 december 2026"),
        (
            "Nora en Pieter schrijven een brief aan de buren, 9 december 2026",
            "Brief aan buren schrijven | Nora, Pieter | 16 december 2026",
        ),
    ],
)
def test_another_day_for_the_same_task_in_another_form_is_told(config: Config, punt: str, rij: str) -> None:
    aantal, verschillen = _with_row(config, punt, rij)
    assert aantal == 1
    assert len(verschillen) == 1
    assert "9 december 2026" in verschillen[0]
    assert "16 december 2026" in verschillen[0]


@pytest.mark.parametrize(
    ("punt", "rij"),
    [
        ("Nora draagt de sleutels over (9 december 2026)", "Sleutels bijmaken | Nora | 16 december 2026"),
        ("Nora draagt de sleutels over (9 december 2026)", "Kas overdragen | Nora | 16 december 2026"),
        (
            "Nora stuurt het rooster van week 49 rond, 9 december 2026",
            "Rooster van week 50 rondsturen | Nora | 16 december 2026",
        ),
        (
            "Nora levert de eerste versie van het plan, 9 december 2026",
            "Tweede versie van het plan leveren | Nora | 16 december 2026",
        ),
        (
            "Nora belt de tuinman over de heg, 9 december 2026",
            "Tuinman betalen voor de heg | Nora | 16 december 2026",
        ),
        ("Nora bezoekt de kwekerij, 9 december 2026", "Kwekerij bedanken | Nora | 16 december 2026"),
        (
            "Nora vraagt offertes aan voor de kas, 9 december 2026",
            "Offertes voor de kas beoordelen | Nora | 16 december 2026",
        ),
        (
            "Nora levert cijfers over de kas aan, 9 december 2026",
            "Cijfers over de kas aanleveren | Pieter | 16 december 2026",
        ),
        (
            "Nora levert cijfers over de kas aan, 9 december 2026",
            "Cijfers over de kas aanleveren | Nora, Hanna | 16 december 2026",
        ),
    ],
)
def test_another_day_for_another_task_stays_two_without_a_conflict(
    config: Config, punt: str, rij: str
) -> None:
    assert _with_row(config, punt, rij) == (2, [])


def test_a_task_that_returns_is_matched_by_its_day(config: Config) -> None:
    dagen = ("9 december 2026", "16 december 2026")
    punten = "".join(f"Actie: Nora draagt de sleutels over, {dag}\n\n" for dag in dagen)
    tekst = punten + _LIJST + "".join(f"| Sleutels overdragen | Nora | {dag} |\n" for dag in dagen)
    gelezen = read(f"{_KOP}## 1. Tuin\n\n{tekst}", config)
    assert len(gelezen.acties) == 2
    assert texts.CONFLICT not in {een.soort for een in gelezen.waarschuwingen}


_TERUG = "## Open actions\n\n| # | Action | Owner | State |\n|---|---|---|---|\n"
_TERUG += "| A-31 | Publish the feed with planned works | Pieter | done, see the folder |\n"
_TERUG += "| A-34 | Ask operators how long they keep messages | Nora | no progress |\n\n"


def test_a_row_of_a_table_of_before_is_no_point_below_it_that_is_somewhat_alike(config: Config) -> None:
    nieuw = "## 2. Text\n\nACTION (Hanna, Nora): collect sample messages from five operators.\n"
    assert sorted(points(config, f"{_TERUG}{nieuw}")) == [
        ("Hanna de Vos", "Nora Blom"),
        ("Nora Blom",),
        ("Pieter Zwart",),
    ]


def test_a_row_of_a_table_of_before_is_the_point_below_it_that_says_the_same(config: Config) -> None:
    nieuw = "## 2. Text\n\nACTION (Nora): ask operators how long they keep messages.\n"
    assert sorted(points(config, f"{_TERUG}{nieuw}")) == [("Nora Blom",), ("Pieter Zwart",)]


_ONDER = (
    "## Acties\n\n- PZ – vergunning op de website – 11 december\n- HV – bestelling gereed – 15 december\n"
)


@pytest.mark.parametrize("merk", ["Actie PZ", "Actie: Pieter", "ACTIE PZ.", "Actie Pieter Zwart"])
def test_a_day_of_what_a_mark_of_no_more_than_who_closes_is_not_of_the_task(
    config: Config, merk: str
) -> None:
    tekst = "De vergunning gaat op 1 januari in."
    gelezen = read(f"{_KOP}## 1. Tuin\n\nHet was droog. {tekst} {merk}\n\n{_ONDER}", config).acties
    assert [(een.tekst, str(een.termijn)) for een in gelezen] == [
        ("vergunning op de website", "2026-12-11"),
        ("bestelling gereed", "2026-12-15"),
    ]


def test_a_mark_of_no_more_than_who_is_none_of_the_list_that_shares_no_word_with_it(config: Config) -> None:
    tekst = "## 1. Tuin\n\nHet was droog. De kraan lekt al weken. Actie PZ\n\n"
    assert points(config, f"{tekst}{_ONDER}").count(("Pieter Zwart",)) == 2


_IN_BULLETS = """## 1. Tuin

- **Moestuin**
  **Actie:** moestuin-melding maken (Nora).

- **Sloot**
  **Acties:**
  - Vraag: Pieter vraagt de gemeente om een pomp.
  - Moestuin-melding: Nora onderzoekt {wat}.
"""


def test_a_list_within_a_bullet_is_of_that_bullet(config: Config) -> None:
    assert points(config, _IN_BULLETS.format(wat="of de sloot erbij hoort")) == [
        ("Nora Blom",),
        ("Pieter Zwart",),
        ("Nora Blom",),
    ]


def test_a_list_within_a_bullet_may_say_all_that_was_noted_above_it(config: Config) -> None:
    tekst = _IN_BULLETS.replace(
        "  - Moestuin-melding: Nora onderzoekt {wat}.", "  - moestuin-melding maken (Nora)"
    )
    assert points(config, tekst) == [("Nora Blom",), ("Pieter Zwart",)]


def test_a_list_behind_the_bullets_is_of_all_of_them(config: Config) -> None:
    tekst = "## 1. Tuin\n\n- **Moestuin**\n  **Actie:** Nora maakt een rooster.\n\n- **Sloot**\n  Vol.\n\n"
    assert points(config, f"{tekst}## Acties\n\n- Rooster voor moestuin (Nora)\n") == [("Nora Blom",)]
