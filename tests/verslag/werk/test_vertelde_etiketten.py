"""Labels, titles and rows beside which something is told: none of it is a task of somebody."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = """Verslag werkgroep Netwerk
Datum: 2 september 2026
Aanwezig: Joop Harmsen (JH), Mirjam Zandstra (MZ), Bas de Groot (BdG), Roos van Dam

# 1. Bespreking

"""


def points(config: Config, tekst: str) -> list[Actie]:
    return [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize(
    "tekst",
    [
        "* **Voorstel**: Een nieuwe groep instellen voor de uitwisseling.\n"
        "* **Doel**: Gesloten diensten ondersteunen en beter afstemmen.\n",
        "Uitstraling: anders naar buiten treden, meer met bladen samenwerken.\n\n"
        "MZ: groot en ambitieus, gaat dat niet ten koste van de leden.\n",
        "* Penningmeester: bankpas en pincode overgedragen gekregen.\n"
        "* Secretaris: alle brieven teruggestuurd gekregen.\n",
    ],
)
def test_a_label_that_says_what_is_told_is_no_name(config: Config, tekst: str) -> None:
    assert points(config, tekst) == []


def test_below_developments_and_actions_only_what_somebody_does_is_a_task(config: Config) -> None:
    tekst = """# 2. Overige ontwikkelingen & acties

- De vergunning staat nog open (geen voortgang)
- Koppeling tussen twee systemen, zonder wachtwoord
- Joop vraagt de vergunning voor 1 oktober aan
"""
    assert [punt.eigenaars for punt in points(config, tekst)] == [("Joop Harmsen",)]


@pytest.mark.parametrize("titel", ["Actiepunten", "Vervolg en acties", "Besluiten en actiepunten"])
def test_a_list_of_actions_alone_holds_tasks(config: Config, titel: str) -> None:
    tekst = f"# 2. {titel}\n\n- Vergunning aanvragen (Joop)\n- Zaal reserveren (Mirjam)\n"
    assert len(points(config, tekst)) == 2


def test_where_the_earlier_list_stands_is_no_task(config: Config) -> None:
    tekst = "# 2. Actiepuntenlijst\n\nZie: [Verslag 21-5](https://voorbeeld.nl/a) voor acties vorig overleg\n"
    assert points(config, tekst) == []


def test_a_row_that_is_done_is_not_taken_for_a_task_of_now(config: Config) -> None:
    tekst = """Een overzicht op de website zetten. (Actie: Joop)

| Actie | Actiehouder | Status |
|---|---|---|
| Notulen komen op de website | Joop | gesloten |
| Overzicht toegankelijker maken op de website | Joop | open |
"""
    gevonden = {punt.tekst: punt.status for punt in points(config, tekst)}
    assert gevonden == {
        "Notulen komen op de website": "afgerond",
        "Overzicht toegankelijker maken op de website": "open",
    }


def test_a_mark_behind_an_answer_means_what_was_asked_before(config: Config) -> None:
    tekst = """- Karel Wiegman wil Waterkant wel toelichten. Is daar behoefte aan? Ja. (Actie: Bas)

| Actie | Actiehouder | Status |
|---|---|---|
| Karel Wiegman over Waterkant vragen | Bas | open |
"""
    assert [punt.tekst for punt in points(config, tekst)] == ["Karel Wiegman over Waterkant vragen"]
