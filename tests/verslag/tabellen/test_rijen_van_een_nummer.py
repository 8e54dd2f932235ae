"""Rows of a table: two points of one number, the rest of a row above, and a day on a line of its own."""

from __future__ import annotations

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

_KOP = "# Verslag kustoverleg\n\nDatum: 3 maart 2026\nAanwezig: Mare Dijkgraaf, Joris Vink, Fenna Oort\n\n"
_TABEL = "| Nr | Onderwerp | Actie | Wie | Uiterlijk |\n|--|--|--|--|--|\n"


def points(config: Config, tekst: str) -> list[Actie]:
    return [punt for punt in read(_KOP + tekst, config).acties if punt.soort == "actiepunt"]


def test_a_row_without_a_number_that_says_all_is_a_second_point(config: Config) -> None:
    rijen = (
        "| 1 | Steiger | Huur aanpassen<br>en rondsturen | Mare | 27 maart 2026 |\n"
        "| | | Huur in het eigen team bespreken | allen | april |\n"
    )
    eerste, tweede = points(config, _TABEL + rijen)
    assert (eerste.eigenaars, eerste.termijn_tekst) == (("Mare Dijkgraaf",), "27 maart 2026")
    assert (tweede.eigenaars, tweede.termijn_tekst) == (("allen",), "april")


def test_a_row_without_a_number_that_runs_on_is_the_rest_of_the_one_above(config: Config) -> None:
    rijen = (
        "| 1 | Steiger | Offerte opvragen bij Bouwbedrijf | Mare | 27 maart |\n"
        "| | | Zeezicht en twee andere | Dijkgraaf | 2026 |\n"
    )
    [punt] = points(config, _TABEL + rijen)
    assert punt.citaat.endswith("Bouwbedrijf Zeezicht en twee andere")


def test_a_day_on_the_last_line_of_a_cell_is_when_it_is_due(config: Config) -> None:
    tabel = (
        "| Nr. | Verslag | Besluit/Actie | Actiehouder |\n|--|--|--|--|\n"
        "| 1 | De haven slibt dicht. | Actie: agenda van 19 maart rondsturen<br>5 maart | Mare |\n"
        "| 2 | De kade is klaar. | Besluit: feest op 4 april. | |\n"
    )
    [punt] = points(config, tabel)
    assert (punt.termijn_tekst, str(punt.termijn)) == ("5 maart", "2026-03-05")


def test_a_stand_that_says_to_when_it_moved_is_when_it_is_due(config: Config) -> None:
    tabel = (
        "## Voortgang actiepunten\n\n| Nr. | Actie | Actiehouder | Stand |\n|--|--|--|--|\n"
        "| 1 | Steiger schilderen | Mare | Verschoven naar 1 april 2026 |\n"
        "| 2 | Kade vegen | Joris | Loopt, was besproken op 1 februari 2026 |\n"
    )
    assert [str(punt.termijn) for punt in points(config, tabel)] == ["2026-04-01", "None"]
