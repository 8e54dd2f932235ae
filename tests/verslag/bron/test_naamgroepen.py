"""A name in bold that is an item among those with a box has the ones below it; what is no name has none."""

from __future__ import annotations

from time import process_time

import pytest

from bot.config import Config
from bot.verslag.bron.naamgroepen import with_names_above
from bot.verslag.lezen import read

KOP = "Verslag werkgroep kade\nDatum: 4 maart 2027\nAanwezig: Tim Bos, Lotte Mulder\n\n"
LIJST = (
    "- **Tim**\n- ☐ zaal huren\n- ☒ kas tellen\n- **Lotte, Tim**\n- [ ] taart halen, 3 mei\n"
    "- **Kade**\n- [ ] steiger schilderen\n"
)


def test_each_item_is_of_the_name_above_it(config: Config) -> None:
    acties = read(f"{KOP}Acties\n\n{LIJST}\nRondvraag\nNiets.\n", config).acties
    assert [(een.tekst, een.eigenaars, een.status) for een in acties] == [
        ("zaal huren", ("Tim Bos",), "open"),
        ("kas tellen", ("Tim Bos",), "afgerond"),
        ("taart halen", ("Lotte Mulder", "Tim Bos"), "open"),
        ("steiger schilderen", (), "open"),
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        "- **Tim**\n- ☐ zaal huren\n",
        "- **Tim**\n- zaal huren\n- **Lotte**\n- taart\n",
        "- Tim\n- ☐ a\n- Lotte\n- ☐ b\n",
    ],
)
def test_one_alone_and_items_without_boxes_stay_as_they_are(tekst: str) -> None:
    assert list(with_names_above(tekst.split("\n"))) == tekst.split("\n")


GETELD = "1. Tim:\n   - zaal huren\n   - kas tellen\n2. **Lotte:**\n   - taart halen, 3 mei\n"


@pytest.mark.parametrize("lijst", [GETELD, GETELD.replace("   -", "-"), GETELD.replace("\n2", "\n\n2")])
def test_below_acties_names_may_have_a_number(lijst: str, config: Config) -> None:
    acties = read(f"{KOP}Acties\n\n{lijst}\nRondvraag\nNiets.\n", config).acties
    assert [(een.tekst, een.eigenaars) for een in acties] == [
        ("zaal huren", ("Tim Bos",)),
        ("kas tellen", ("Tim Bos",)),
        ("taart halen", ("Lotte Mulder",)),
    ]


@pytest.mark.parametrize("kop", ["Agenda", "Besluiten", "Er is veel te doen."])
def test_elsewhere_what_has_a_number_is_the_agenda(kop: str) -> None:
    regels = [kop, *GETELD.split("\n")]
    assert list(with_names_above(regels)) == regels


def test_many_names_cost_no_more_each_than_a_few() -> None:
    def seconds(keer: int) -> float:
        regels = ["Acties", *["1. Tim:", "- zaal huren"] * keer]
        begin = process_time()
        assert sum(regel == "Tim:" for regel in with_names_above(regels)) == keer
        return process_time() - begin

    assert seconds(8000) < 40 * seconds(1000) + 0.1
