"""How a point of before stands, in a sentence of its own behind who has it: 'Kaart maken (Anna). Klaar.'"""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from tests.verslag.lijsten.test_nagelopen import KOP, points


@pytest.mark.parametrize(
    "titel", ["Stand van de acties van 4 februari", "Openstaande punten", "Voortgang acties"]
)
@pytest.mark.parametrize(
    "vorm", ["{i}. {taak} ({wie}). {stand}", "- {taak} – {wie}. {stand}", "{i}) {taak}, {wie}. {stand}"]
)
def test_how_it_stands_may_be_a_sentence_of_its_own(titel: str, vorm: str, config: Config) -> None:
    punten = (
        ("Overzicht van de bankjes", "Tim", "Verstuurd op 29 februari."),
        ("Gesprek met de school", "Pia", "Het gesprek is verzet naar 19 maart."),
        ("Cijfers van de haven", "Anna", "Wacht op een nieuwe telling. De sluis telt mee."),
    )
    regels = [
        vorm.format(i=i, taak=taak, wie=wie, stand=stand) for i, (taak, wie, stand) in enumerate(punten, 1)
    ]
    assert points(f"2. {titel}\n" + "\n".join(regels) + "\n", config) == [
        ("Overzicht van de bankjes", "Tim Bos", "afgerond"),
        ("Gesprek met de school", "Pia Mol", "open"),
        ("Cijfers van de haven", "Anna Visser", "open"),
    ]


def test_so_it_may_in_a_list_of_acties(config: Config) -> None:
    tekst = (
        "2. Haven\nDe haven is vol.\n\nActies\n- Zaal huren (Tim, 1 april). De Kade is dicht.\n"
        "- Kaart drukken, Pia. Nog niet begonnen.\n- Brief sturen (Anna). Uiterlijk 3 april.\n"
    )
    acties = [een for een in read(f"{KOP}{tekst}", config).acties if een.soort == "actiepunt"]
    assert [(een.tekst, een.eigenaars, een.termijn_tekst) for een in acties] == [
        ("Zaal huren", ("Tim Bos",), "1 april"),
        ("Kaart drukken", ("Pia Mol",), None),
        ("Brief sturen", ("Anna Visser",), "Uiterlijk 3 april"),
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        "2. Terugblik op de acties in de haven\nDe dag is geopend door de wethouder (Tim). Het was druk.\n"
        "Het koor zong bij de sluis (Pia). De kade stond vol.\n",
        "2. Actie tegen zwerfafval\nEr zijn veertig zakken opgehaald (Tim). Dat is meer dan vorig jaar.\n"
        "Ook de school deed mee (Pia). De kinderen vonden het leuk.\n",
        "2. Presentaties\n- De stand van het water (Tim). Die is hoog.\n- De brug (Pia). Die komt in mei.\n",
    ],
)
def test_a_name_behind_a_sentence_that_tells_makes_no_point_of_it(tekst: str, config: Config) -> None:
    assert points(tekst, config) == []
