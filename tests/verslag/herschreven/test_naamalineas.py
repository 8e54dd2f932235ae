"""Tasks below a title that are paragraphs with a name behind each, and titles that open no list."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_KOP = """# Verslag werkgroep groen 3 september 2027

Deelnemers: Bram Postma, Joke Vos, Ilse Molenaar

## Boomspiegels
Ilse licht haar voorbeeld toe. Er zijn geen vragen.

"""
_PUNTEN = [
    ("Proef Kastanjelaan", "Pas het voorbeeld toe op de Kastanjelaan en meet wat het kost. (Bram, Joke)"),
    ("Terugkoppeling", "Koppel op 24 september aan de tafel terug wat eruit komt. (Ilse)"),
]
_GELEZEN = [(("Bram Postma", "Joke Vos"), None), (("Ilse Molenaar",), "2027-09-24")]


def points(config: Config, tekst: str) -> list[tuple[tuple[str, ...], str | None]]:
    acties = [punt for punt in read(_KOP + tekst, config).acties if punt.soort == "actiepunt"]
    return [(punt.eigenaars, punt.termijn and punt.termijn.isoformat()) for punt in acties]


@pytest.mark.parametrize(
    "titel", ["## Op te volgen taken:", "## Acties", "Vervolgtaken:", "Follow-up tasks:"]
)
@pytest.mark.parametrize(
    "vorm",
    ["### {}:\n\n{}\n\n", "{}: {}\n\n", "- **{}:** {}\n", "{}: {}\n"],
    ids=["kop", "los", "lijst", "op rij"],
)
def test_a_paragraph_with_a_name_behind_it_is_an_item(config: Config, titel: str, vorm: str) -> None:
    tekst = f"{titel}\n\n" + "".join(vorm.format(*punt) for punt in _PUNTEN)
    assert points(config, tekst) == _GELEZEN


def test_a_paragraph_without_a_name_ends_the_list(config: Config) -> None:
    erna = "Volgende keer is de zaal bezet, dan wordt het Haarlem. (Zie de mail)"
    tekst = f"## Acties\n\n{_PUNTEN[1][1]}\n\n{erna}\n"
    assert points(config, tekst) == _GELEZEN[1:]


@pytest.mark.parametrize(
    "zin",
    [
        "Daar zijn de volgende acties uit gekomen:",
        "Hieruit zijn de volgende actiepunten ontstaan:",
        "Daaruit komen de volgende acties voort:",
    ],
)
def test_a_sentence_may_open_the_list(config: Config, zin: str) -> None:
    rijen = "* Ilse maakt een opzet\n* Paragraaf 4 herschrijven (Actie redactie Groene Gids)\n"
    assert points(config, f"## Vervolg\n{zin}\n{rijen}") == [
        (("Ilse Molenaar",), None),
        (("redactie Groene Gids",), None),
    ]


@pytest.mark.parametrize("onder", ["Zie Wiki/TODO", "Zie de actielijst", "Geen."])
def test_what_stands_below_a_title_of_nothing_is_of_another(config: Config, onder: str) -> None:
    rest = (
        "Bomendag\n\n • Achtergrond:\n  • Zaal Zuid, 40 stoelen;\n  • programma is bijna rond\n • Workshops\n"
    )
    assert points(config, f"TODO lijst\n\n{onder}\n\n{rest}") == []


def test_names_alone_on_their_line_have_what_stands_below_them(config: Config) -> None:
    namen = (
        "Actiepunten\n\nRosa Timmer\nKlachten uitsplitsen\nVoorstel uitwerken\n\nWout Sluis\nRitten tellen\n"
    )
    gelezen = read(f"# Overleg vervoer 12 mei 2027\n\n## Ritten\nDit is besproken.\n\n{namen}", config).acties
    assert [punt.eigenaars for punt in gelezen] == [("Rosa Timmer",)] * 2 + [("Wout Sluis",)]


@pytest.mark.parametrize(
    ("namen", "taken"),
    [
        (
            "Acties\nRosa Timmer\nKlachten uitsplitsen\n\nWout Sluis\nRitten tellen\n",
            ["Klachten uitsplitsen", "Ritten tellen"],
        ),
        (
            "Acties\n\nRosa Timmer\n- klachten naar\n  buurt uitsplitsen\n\nWout Sluis\n- ritten tellen\n",
            ["klachten naar buurt uitsplitsen", "ritten tellen"],
        ),
    ],
)
def test_a_name_may_stand_right_below_the_title_and_a_bullet_goes_on(
    config: Config, namen: str, taken: list[str]
) -> None:
    kop = "# Overleg vervoer 12 mei 2027\n\nAanwezig: Rosa Timmer, Wout Sluis\n\n## Ritten\nBesproken.\n\n"
    gelezen = read(kop + namen, config).acties
    assert [punt.tekst for punt in gelezen] == taken
    assert [punt.eigenaars for punt in gelezen] == [("Rosa Timmer",), ("Wout Sluis",)]


def test_behind_a_number_of_the_agenda_names_stand_above_what_they_told(config: Config) -> None:
    lijst = "Actielijst\n\n- Bomen tellen (Ilse)\n\n4. Presentaties\n\nBram Postma\nOver de kade\n\n"
    assert points(config, f"{lijst}Joke Vos\nOver de loods\n") == [(("Ilse Molenaar",), None)]


def test_a_short_line_above_an_item_is_no_part_of_it(config: Config) -> None:
    tekst = "Actielijst\n\nNieuw\nRegeling toesturen aan de gemeenten (Ilse)\n"
    acties = [punt for punt in read(_KOP + tekst, config).acties if punt.soort == "actiepunt"]
    assert [(punt.tekst, punt.eigenaars) for punt in acties] == [
        ("Regeling toesturen aan de gemeenten", ("Ilse Molenaar",))
    ]
