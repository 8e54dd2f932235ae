"""Prose below 'Afspraken en vervolg': who will do something has a task, and what must be done is one."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = """# Verslag Zwembad

Datum: 3 maart 2026
Aanwezig: Anna Visser, Tim Bos, Lieke Mol

## 1. Bad

Het bad is dicht.

"""


def points(config: Config, tekst: str) -> list[tuple[str, str]]:
    acties = [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]
    return [(actie.tekst, ", ".join(actie.eigenaars)) for actie in acties]


@pytest.mark.parametrize(
    "titel",
    [
        "## Afspraken en vervolg",
        "## Vervolgafspraken",
        "Afspraken en vervolg\n---",
        "**Vervolg en afspraken**",
    ],
)
def test_sentences_below_such_a_title_are_tasks(config: Config, titel: str) -> None:
    tekst = (
        f"{titel}\n\nDe werkgroep Bad 2 die de lijst voorbereidt zal de antwoorden meenemen in een plan.\n"
        "Dit plan wordt eerst voorgelegd aan de leden. Anna zal nog een avond organiseren.\n"
    )
    assert points(config, tekst) == [
        (
            "De werkgroep Bad 2 die de lijst voorbereidt zal de antwoorden meenemen in een plan",
            "De werkgroep Bad 2",
        ),
        ("Dit plan wordt eerst voorgelegd aan de leden", ""),
        ("Anna zal nog een avond organiseren", "Anna Visser"),
    ]


@pytest.mark.parametrize(
    "zin",
    [
        "De opmerkingen zullen door de schrijvers van de verschillende delen worden verwerkt",
        "Het rooster moet door de schrijvers worden aangepast",
        "De folder zal nog door de redacteurs van het blad worden nagekeken",
    ],
)
def test_the_group_by_which_it_is_done_has_it(config: Config, zin: str) -> None:
    [(taak, wie)] = points(config, f"## Afspraken\n\n- {zin}\n")
    assert taak == zin
    assert f"door de {wie} " in zin


@pytest.mark.parametrize(
    "zin",
    [
        "Het was een goede avond.",
        "De leden vinden het bad te koud.",
        "De pomp is vorige week vervangen.",
        "Het bad wordt veel gebruikt door de zwemmers.",
        "De contributie is nu 20 euro.",
        "De groep die in mei begon zal niet doorgaan.",
        "We zullen zien hoe het gaat.",
        "Bewoners die ver weg wonen zullen de brug missen.",
        "De zwemmers die ziek zijn kunnen afbellen.",
    ],
)
def test_what_is_told_there_is_no_task(config: Config, zin: str) -> None:
    tekst = f"## Afspraken en vervolg\n\nAnna zal nog een avond organiseren. {zin}\n"
    assert points(config, tekst) == [("Anna zal nog een avond organiseren", "Anna Visser")]


def test_below_a_title_of_what_follows_alone_it_must_be_of_somebody(config: Config) -> None:
    tekst = "## Vervolg\n\nOver de pomp moet nog worden nagedacht. Anna zal nog een avond organiseren.\n"
    assert points(config, tekst) == [("Anna zal nog een avond organiseren", "Anna Visser")]


def test_what_somebody_thinks_below_a_title_of_what_follows_is_none(config: Config) -> None:
    gezegd = (
        "**Tim Bos**: Doel is één rooster voor alle baden te hebben.",
        "**Lieke Mol**: Ik ben benieuwd naar de andere baden.",
        "**Anna Visser**: Samen zwemmen is belangrijk, er staat al een bad.",
        "**Tim Bos**: Ik bel de gemeente.",
        "**Lieke Mol**: nagaan wat de kleedhokjes kosten.",
    )
    assert points(config, "## Vervolgstappen\n\n" + "\n\n".join(gezegd) + "\n") == [
        ("Ik bel de gemeente", "Tim Bos"),
        ("nagaan wat de kleedhokjes kosten", "Lieke Mol"),
    ]


@pytest.mark.parametrize(
    ("gezegd", "is_punt"),
    [
        ("Ik bak de taart", True),
        ("Ik ben er vrijdag mee klaar", True),
        ("Ik heb vrijdag overleg met de badmeester", True),
        ("Ik hoop vrijdag de sleutel te brengen", True),
        ("Ik denk na over een rooster", True),
        ("Ik blijf de kas volgen", True),
        ("Ik vind het water te koud", False),
        ("Ik hoop dat het water warmer wordt", False),
        ("Ik ben erg benieuwd naar de andere baden", False),
    ],
)
def test_what_somebody_says_of_himself_is_a_task_unless_it_is_what_he_thinks(
    config: Config, gezegd: str, is_punt: bool
) -> None:
    expected = [(gezegd, "Tim Bos")] if is_punt else []
    assert points(config, f"## Afspraken\n\n- Tim: {gezegd}\n") == expected
