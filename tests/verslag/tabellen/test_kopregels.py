"""The head of minutes as rows, below a title that is one of acties as well."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_ROMP = """
1. Opening
Rik opent de vergadering.

Actielijst

| Actiehouder | Actie | Gereed |
| Miek Laan | Plan opstellen | 15 mei 2026 |
"""
_RIJEN = [
    ("Vergadering", "vrijdag 17 april 2026, 10.00 uur"),
    ("Voorzitter", "Rik Hoogma"),
    ("Aanwezig", "Rik Hoogma (directeur), Miek Laan (brandweer)"),
    ("Afwezig", "Petra Winter (crisis)"),
]
_KORT = [("Datum", "17 april 2026"), ("Locatie", "zaal 2"), ("Aanwezigen", "Rik Hoogma, Miek Laan")]


@pytest.mark.parametrize("titel", ["Besluiten- en actielijst directieteam", "# Actielijst MT", "ACTIELIJST"])
@pytest.mark.parametrize("rijen", [_RIJEN, _KORT])
@pytest.mark.parametrize(
    "vorm", ["| {0} | {1} |", "| **{0}** | {1} |", "| {0}: | {1} |", "{0}\t{1}", "{0:<15}{1}"]
)
def test_the_head_of_minutes_holds_no_tasks(
    config: Config, titel: str, rijen: list[tuple[str, str]], vorm: str
) -> None:
    kop = "\n".join(vorm.format(*rij) for rij in rijen)
    voorstel = read(f"{titel}\n\n{kop}\n{_ROMP}", config)
    assert [actie.tekst for actie in voorstel.acties] == ["Plan opstellen"]
    assert voorstel.vergadering.datum == date(2026, 4, 17)
    er = [lid.naam for lid in voorstel.aanwezigheid if lid.status == "aanwezig"]
    assert er == ["Rik Hoogma", "Miek Laan"]


@pytest.mark.parametrize("vorm", ["| {0} | {1} |", "{0:<15}{1}"])
def test_offices_and_who_was_there_may_have_tasks(config: Config, vorm: str) -> None:
    rijen = [("Voorzitter", "brief sturen"), ("Secretaris", "zaal huren"), ("Aanwezigen", "agenda nazien")]
    lijst = "\n".join(vorm.format(*rij) for rij in rijen)
    voorstel = read(f"Overleg 17 april 2026\n\n1. Opening\nRik opent.\n\nActielijst\n\n{lijst}\n", config)
    assert [actie.tekst for actie in voorstel.acties] == ["brief sturen", "zaal huren", "agenda nazien"]


@pytest.mark.parametrize(
    ("achter", "is_punt"), [("vrijdag 17 april 2026, 10.00 uur", False), ("zaal huren", True)]
)
def test_when_the_meeting_is_stands_behind_its_name(config: Config, achter: str, is_punt: bool) -> None:
    kop = (
        f"Regio Oost\n\nActie- en besluitenlijst\n\nVergadering: {achter}\nAanwezig: Rik Hoogma, Miek Laan\n"
    )
    punten = [actie.tekst for actie in read(f"{kop}17 april 2026\n{_ROMP}", config).acties]
    assert [punt for punt in punten if punt.endswith(achter)] == (
        [f"Vergadering: {achter}"] if is_punt else []
    )


def test_what_a_body_is_to_get_is_a_task(config: Config) -> None:
    tekst = (
        "Overleg 17 april 2026\n\n1. Opening\nRik opent.\n\nActies\n- MR: uitleg op één A4\n- zaal huren\n"
    )
    assert len(read(tekst, config).acties) == len(["MR", "zaal"])
