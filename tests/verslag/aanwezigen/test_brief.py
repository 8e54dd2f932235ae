"""Who was there: by a letter that thanks them, by a sentence that tells it, by a word in a column."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

BRIEF = """Van: Karin Blom
Verzonden: maandag 9 maart 2026 17:48
Aan: Annet; Fred Wolters; Joris
CC: Pieter
Onderwerp: kort verslag overleg Zandrijk

{dank}

We spraken over de sporthal. Annet vertelde over de buurt.
"""


def there(config: Config, tekst: str) -> list[str]:
    return [een.naam or "" for een in read(tekst, config).aanwezigheid if een.status == "aanwezig"]


@pytest.mark.parametrize(
    "dank",
    [
        "Dank voor jullie tijd vanmiddag.",
        "Bedankt voor jullie komst.",
        "Fijn dat jullie er waren!",
        "Goed dat jullie erbij konden zijn.",
        "Dank voor jullie inbreng van gisteren.",
        "Thanks for your time today.",
    ],
)
def test_who_is_thanked_for_coming_was_there_and_so_was_the_writer(config: Config, dank: str) -> None:
    assert there(config, BRIEF.format(dank=dank)) == ["Annet", "Fred Wolters", "Joris", "Karin Blom"]


@pytest.mark.parametrize(
    "dank",
    [
        "Hierbij het verslag.",
        "Dank voor jullie inbreng.",
        "Dank voor jullie opmerkingen bij het vorige verslag.",
        "Bedankt voor de koffie.",
        "Fijn weekend allemaal.",
        "Goed nieuws: de sporthal is vrij.",
    ],
)
def test_other_thanks_say_not_who_was_there(config: Config, dank: str) -> None:
    assert there(config, BRIEF.format(dank=dank)) == []


@pytest.mark.parametrize(
    "weg",
    [
        "; mevrouw Van Beek van basisschool De Linde had zich afgemeld.",
        ", mevrouw Van Beek was verhinderd.",
        ". Mevrouw Van Beek kon er niet bij zijn.",
    ],
)
def test_who_was_not_there_is_not_of_those_at_the_table(config: Config, weg: str) -> None:
    tekst = "Verslag overleg Zandrijk, 3 maart 2026\n\nOm de tafel zaten Marja Tiel, Bert Kuip en Kees Aslan"
    deelnemers = read(f"{tekst}{weg}\n\nWij spraken over de heg.\n", config).aanwezigheid
    namen = {een.naam: een.status for een in deelnemers}
    assert [naam for naam, status in namen.items() if status == "aanwezig"] == [
        "Marja Tiel",
        "Bert Kuip",
        "Kees Aslan",
    ]
    assert namen.get("Van Beek") in ("afwezig", None)


def test_what_stands_between_brackets_behind_a_name_cuts_it_not(config: Config) -> None:
    tekst = (
        "Notes of call 25 November 2025\n\non the call: Fenna Alder (province), Koen Maas (municipality of"
        " Zandrijk) and Paula Dier (Red Cross). Ralf Tol (Kreis Norden) could not make it.\n\nWe talked.\n"
    )
    namen = {een.naam: een.status for een in read(tekst, config).aanwezigheid}
    assert namen == {
        "Fenna Alder": "aanwezig",
        "Koen Maas": "aanwezig",
        "Paula Dier": "aanwezig",
        "Ralf Tol": "afwezig",
    }


@pytest.mark.parametrize("stand", ["apologies", "excused", "niet", "ziek", "not present", "regrets"])
def test_a_word_in_the_column_says_that_somebody_was_not_there(config: Config, stand: str) -> None:
    tekst = (
        "Minutes of 24 March 2026\n\n| Name | Role | Attendance |\n|---|---|---|\n"
        f"| Ida Bak | chair | present |\n| Mark Bol | alderman | {stand} |\n\n## Opening\n\nWelcome.\n"
    )
    assert there(config, tekst) == ["Ida Bak"]


@pytest.mark.parametrize("label", ["Tags", "Type", "Categorie", "Trefwoorden", "Labels"])
def test_what_a_note_is_filed_under_is_nobody(config: Config, label: str) -> None:
    kop = f"Datum: 20 januari 2026\nAanwezig: Efje Dal, Tjark Mol\n{label}: PRA Zandrijk, school\n"
    tekst = f"# Werkgroep\n\n{kop}\n## Stand\n\nVol.\n"
    assert there(config, tekst) == ["Efje Dal", "Tjark Mol"]


@pytest.mark.parametrize("zelf", ["ondergetekende (provincie)", "ondergetekende", "ikzelf (verslag)"])
def test_the_writer_of_a_letter_may_say_so_of_himself(config: Config, zelf: str) -> None:
    dank = f"Aanwezig waren: Annet (Velsen), Fred Wolters (COA) en {zelf}."
    assert there(config, BRIEF.format(dank=dank)) == ["Annet", "Fred Wolters", "Karin Blom"]
    for geen_mens in ("", "Van: Secretariaat Haven Noord\n"):
        zonder_afzender = BRIEF.format(dank=dank).replace("Van: Karin Blom\n", geen_mens)
        assert there(config, zonder_afzender) == ["Annet", "Fred Wolters"]
