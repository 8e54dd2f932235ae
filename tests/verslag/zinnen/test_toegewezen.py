"""Tasks that a word in the text gives to somebody, and sentences that only tell of an action."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "# Overleg Leeszaal\n\n2 april 2026\n\nAanwezig: Inge Postma, Lars Beek, Noor Claes\n\n## Kas\n\n"


def points(config: Config, tekst: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(p.tekst, p.eigenaars) for p in read(KOP + tekst, config).acties if p.soort == "actiepunt"]


@pytest.mark.parametrize(
    ("tekst", "taak", "wie"),
    [
        (
            "* Voorstel voor de kas\nactie Inge om drie punten uit te werken\n",
            "drie punten",
            ("Inge Postma",),
        ),
        ("De kas is leeg, actie Lars om planten te kopen voor 1 mei.\n", "planten te kopen", ("Lars Beek",)),
        ("Taak voor Inge en Lars om de ramen te lappen.\n", "ramen te lappen", ("Inge Postma", "Lars Beek")),
    ],
)
def test_an_action_of_somebody_to_do_something_is_a_point(
    config: Config, tekst: str, taak: str, wie: tuple[str, ...]
) -> None:
    ((gevonden, eigenaars),) = points(config, tekst)
    assert taak in gevonden
    assert eigenaars == wie


def test_what_both_are_an_action_for_somebody_are_two_points(config: Config) -> None:
    tekst = (
        "Doorgeven vraag aan de tuinman, en oude potten uit de kas halen. Beide zijn een actie voor Inge.\n"
    )
    assert points(config, tekst) == [
        ("Doorgeven vraag aan de tuinman", ("Inge Postma",)),
        ("oude potten uit de kas halen", ("Inge Postma",)),
    ]


def test_what_is_an_action_for_somebody_is_a_point(config: Config) -> None:
    tekst = "Stekjes en zaden bestellen voor de kas. Dit wordt een taak voor Lars.\n"
    assert points(config, tekst) == [("Stekjes en zaden bestellen voor de kas", ("Lars Beek",))]


@pytest.mark.parametrize(
    "tekst",
    [
        "De actie van Inge om de kas te redden was een succes.\n",
        "Iedereen is blij: actie Inge om de kas te redden is geslaagd.\n",
        "De taak voor Inge om de kas te openen staat in het rooster.\n",
        "Het is een taak voor iedereen om de hal schoon te houden.\n",
        "Het is onze taak om de kas te vullen.\n",
        "Er komt een actie om geld op te halen.\n",
        "De ramen zijn gelapt. Dat was een actie voor Lars.\n",
        "De kas moet groter. Dit is een actie voor de lange termijn.\n",
        "De actie Kasgeld om planten te kopen loopt goed.\n",
        "De zaden heeft Lars gekocht. Dit is een actie voor Lars.\n",
    ],
)
def test_what_is_told_of_an_action_is_no_point(config: Config, tekst: str) -> None:
    assert not points(config, tekst)


@pytest.mark.parametrize("pijl", ["->", "-->", "==>", "--->", "—>", "→"])
@pytest.mark.parametrize(
    ("taak", "wie"),
    [
        ("Inge zet de zaden in de kas", ("Inge Postma",)),
        ("Lars vraagt het bestuur of de kas open mag", ("Lars Beek",)),
        ("Lars en Noor gaan naar het gesprek bij de gemeente", ("Lars Beek", "Noor Claes")),
        ("Inge gaat op 3 mei naar de plantenbeurs", ("Inge Postma",)),
        ("Tuinwereld levert de potten aan", ("Tuinwereld",)),
    ],
)
def test_behind_an_arrow_stands_who_does_it(
    config: Config, pijl: str, taak: str, wie: tuple[str, ...]
) -> None:
    tekst = f"De kas is leeg.\n{pijl} {taak}\n{pijl} Noor belt de buren\n"
    assert points(config, tekst) == [(taak, wie), ("Noor belt de buren", ("Noor Claes",))]


@pytest.mark.parametrize("pijl", ["->", "-->", "==>"])
def test_an_arrow_may_stand_behind_what_is_the_matter(config: Config, pijl: str) -> None:
    assert points(config, f"De kas lekt {pijl} Noor belt de glaszetter\n") == [
        ("Noor belt de glaszetter", ("Noor Claes",))
    ]


@pytest.mark.parametrize(
    "regel",
    [
        "Dit gaat naar het college",
        "Inge gaat naar huis",
        "De kosten gaan naar de 300 euro",
        "Tuinwereld vindt de kas te klein",
        "Tuinwereld leverde de potten",
        "Tuinwereld wil dat niet",
        "Vraag neemt toe",
        "Kas maakt een goede indruk",
    ],
)
def test_what_an_arrow_only_tells_is_no_point(config: Config, regel: str) -> None:
    assert not points(config, f"De kas is leeg en de vraag groot.\n--> {regel}\n")
