"""A day of what is asked, told or invited for is not when that is to be done."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.dagen.termijnen import read_deadline
from bot.verslag.lezen import read

VANDAAG = date(2026, 2, 24)  # a Tuesday


@pytest.mark.parametrize(
    "zin",
    [
        "Peilen of dinsdag een betere dag is",
        "Anna peilt of dinsdag een betere dag is",
        "Polsen of 3 mei uitkomt",
        "Tim bekijkt of de zaal op 3 mei vrij is",
        "Onderzoeken of de zaal vrijdag vrij is",
        "Tim zoekt uit of 3 mei kan",
        "De wethouder vragen om aanwezig te zijn op 20 maart",
        "Tim vraagt de pers om langs te komen op 20 maart",
        "De pers uitnodigen om erbij te zijn op 20 maart",
        "Doodle voor eind maart uitzetten",
        "Datumprikker voor april sturen",
        "Tim maakt een lijst van de locaties die voor 1 juli sluiten",
        "Tim mailt contracten die op 1 mei aflopen.",
        "Allen geven hun vakantie door, dan weten we wie er tussen kerst en oud en nieuw is",
        "Tim vraagt na hoeveel mensen er op 3 mei komen",
        "Tim mailt welke zalen er tussen 3 en 5 mei vrij zijn",
    ],
)
def test_the_day_of_what_is_asked_is_no_deadline(zin: str) -> None:
    assert read_deadline(zin, VANDAAG).tekst is None


@pytest.mark.parametrize(
    ("zin", "dag"),
    [
        ("Doodle voor eind maart, gaat er maandag uit", date(2026, 3, 2)),
        ("Peilen of dit kan, uiterlijk 3 mei", date(2026, 5, 3)),
        ("Tim mailt uiterlijk 3 mei de locaties die voor 1 juli sluiten", date(2026, 5, 3)),
        ("Tim maakt kaarten die uiterlijk 3 mei klaar moeten zijn", date(2026, 5, 3)),
        ("Bekijken of het kan, 3 mei", date(2026, 5, 3)),
        ("Tim geeft uiterlijk 3 mei door wie er op 9 mei komt", date(2026, 5, 3)),
        ("Tim belt wie er niet was en mailt dit op 3 mei", date(2026, 5, 3)),
        ("Tim vraagt na wat er uiterlijk 3 mei klaar moet zijn", date(2026, 5, 3)),
        ("Tim vraagt Anna om de brief te sturen voor 20 maart", date(2026, 3, 19)),
        ("Tim vraagt Anna de brief te sturen op 20 maart", date(2026, 3, 20)),
    ],
)
def test_a_day_beside_it_is_one(zin: str, dag: date) -> None:
    assert read_deadline(zin, VANDAAG).datum == dag


@pytest.mark.parametrize(
    ("zin", "dag"),
    [
        ("De voorzitter brengt de zorgen in bij het bestuurlijk overleg van 5 maart.", date(2026, 3, 5)),
        ("De zaal is dicht tot het overleg van 5 maart. Anna kaart dat aan.", None),
    ],
)
def test_in_a_row_of_a_table_it_is_due_at_that_meeting(zin: str, dag: date | None, config: Config) -> None:
    kop = "Verslag werkgroep Haven\n24 februari 2026\n\nAanwezig: Anna Visser (voorzitter), Tim Bos\n\n"
    rijen = f"| 1 | Opening<br>Welkom. |  |\n| 2 | {zin} | Anna |\n"
    (actie,) = read(f"{kop}| Nr | Onderwerp | Actie door |\n|---|---|---|\n{rijen}", config).acties
    assert actie.termijn == dag
