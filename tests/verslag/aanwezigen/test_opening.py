"""Who was there by what the first lines tell: who came, spoke or was a guest; not who did so elsewhere."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_KOP = "# Verslag gesprek Havenkade\n\n3 maart 2026, Velsen\n\n"
_ONDER = "\n\n## 1. Kade\n\nDe kade is weer droog. Het hek blijft voorlopig staan.\n"


def who(text: str, config: Config) -> dict[str, str]:
    return {lid.naam or "": lid.status for lid in read(text, config).aanwezigheid}


@pytest.mark.parametrize(
    "zin",
    [
        "Op uitnodiging van de stad kwamen Anna Visser (COA), Tim Bos en Pia Mol (bewoners van de "
        "Kade en het "
        "Hof) bijeen om te praten over de kade.",
        "Op uitnodiging van de stad kwamen Anna Visser en Tim Bos bijeen. Pia Mol van de provincie "
        "leidde het "
        "gesprek en maakte dit verslag.",
        "Namens de buurt waren er Anna Visser en Tim Bos. Namens het COA locatiemanager Pia Mol.",
        "Sprekers waren Anna Visser (COA), Tim Bos (wethouder gemeente Velsen) en Pia Mol.",
        "Met z'n drieën: Anna Visser, Tim Bos en Pia Mol (die dit opschreef).",
        "Er waren drie redacteuren: Anna Visser, Tim Bos en Pia Mol.",
        "Er waren ruim zestig leden in de grote zaal, onder wie de bestuursleden Anna Visser, Tim "
        "Bos en Pia Mol.",
        "We waren met z'n drieën: Anna Visser, Tim Bos uit Velsen en Pia Mol uit Beek.",
    ],
)
def test_the_first_lines_tell_who_came(zin: str, config: Config) -> None:
    assert who(f"{_KOP}{zin}{_ONDER}", config) == {
        "Anna Visser": "aanwezig",
        "Tim Bos": "aanwezig",
        "Pia Mol": "aanwezig",
    }


@pytest.mark.parametrize(
    "zin",
    [
        "Vorige maand kwamen Anna Visser en Tim Bos bijeen om de kade te bekijken.",
        "De plannen voor de kade en het hof kwamen samen in een nota.",
        "Ruim zestig bestuurders en ambtenaren kwamen bijeen om te praten over de kade.",
        "In februari kwamen de gemeenten Velsen, Beek en Haaften bijeen om te praten over de kade.",
        "Te gast was de klankbordgroep Oude Werf.",
        "Aan de proef namen deel Velsen, Beek en Haaften.",
        "Namens de regio waren er vragen van Velsen en Beek.",
        "Er waren drie opties: Havenkade, Zuiderpark en Oude Werf.",
        "In de raad waren vier partijen tegen, waaronder Lokaal Velsen en Groen Beek.",
        "Namens de buurt was er kritiek van Anna Visser.",
        "Namens de gemeente  Velsen\nNamens de stichting: De Brug",
    ],
)
def test_who_came_elsewhere_and_what_is_no_person_is_nobody_there(zin: str, config: Config) -> None:
    assert who(f"{_KOP}{zin}{_ONDER}", config) == {}


@pytest.mark.parametrize(
    "zin",
    [
        "Op 3 februari kwamen Rik Stam en Bo Pen bijeen om de kade te bekijken.",
        "Sprekers waren Rik Stam en Bo Pen, vertelt Anna.",
        "Bij de inloopavond waren veertig bewoners, onder wie Rik Stam en Bo Pen.",
        "Te gast waren op die avond Rik Stam en Bo Pen.",
    ],
)
def test_below_the_first_title_the_same_words_tell_of_another_evening(zin: str, config: Config) -> None:
    assert who(f"{_KOP}## 1. Terugblik\n\n{zin}{_ONDER}", config) == {}


def test_who_could_not_come_behind_those_who_did_is_away(config: Config) -> None:
    zin = (
        "Er waren zestig leden, onder wie Anna Visser en penningmeester Tim Bos; secretaris Pia Mol "
        "en Rik Stam "
        "waren verhinderd."
    )
    assert who(f"{_KOP}{zin}{_ONDER}", config) == {
        "Anna Visser": "aanwezig",
        "Tim Bos": "aanwezig",
        "Pia Mol": "afwezig",
        "Rik Stam": "afwezig",
    }


def test_the_writer_of_a_letter_is_there_as_ik(config: Config) -> None:
    kop = "Van: Anna Visser\nAan: werkgroep\nDatum: 3 maart 2026\nOnderwerp: verslag\n\nDag allemaal,\n\n"
    zin = "Erbij waren: Tim Bos (gem. Velsen), Pia Mol (COA) en ik. Rik kon er wegens griep niet bij zijn."
    assert who(f"{kop}{zin}{_ONDER}", config) == {
        "Tim Bos": "aanwezig",
        "Pia Mol": "aanwezig",
        "Anna Visser": "aanwezig",
        "Rik": "afwezig",
    }
    zin = "Tim, Pia en ik waren er, de rest niet."
    assert who(f"{kop}{zin}{_ONDER}", config) == {
        "Tim": "aanwezig",
        "Pia": "aanwezig",
        "Anna Visser": "aanwezig",
    }


@pytest.mark.parametrize(
    "zin",
    [
        "Het overleg werd bijgewoond door Anna Visser (COA), Tim Bos en Pia Mol. Rik Stam ontbrak.",
        "Aan het overleg namen deel Anna Visser (COA), Tim Bos en Pia Mol; Rik Stam meldde zich vrijdag af.",
        "Gesprek tussen Anna Visser (gemeente Velsen), Tim Bos (COA) en Pia Mol. Rik Stam stond in de file.",
        "Aanwezig waren Anna Visser, Tim Bos en Pia Mol. De wijkagent, Rik Stam, liet weten dat hij niet kon "
        "komen.",
        "Anna Visser, Tim Bos en Pia Mol waren er, Rik Stam had een andere afspraak.",
    ],
)
def test_who_missed_it_is_told_behind_those_who_did_not(zin: str, config: Config) -> None:
    assert who(f"{_KOP}{zin}{_ONDER}", config) == {
        "Anna Visser": "aanwezig",
        "Tim Bos": "aanwezig",
        "Pia Mol": "aanwezig",
        "Rik Stam": "afwezig",
    }


@pytest.mark.parametrize(
    "zin",
    [
        "Draagvlak ontbrak in de buurt.",
        "Van Velsen ontbreekt de opgave. Van Beek ontbrak het bod.",
        "Rik Stam liet weten dat hij het voorstel niet kon steunen.",
        "Rik Stam meldde zich aan voor de werkgroep.",
        "De gemeente Velsen liet weten dat het geld niet kon wachten.",
    ],
)
def test_who_missed_something_else_was_not_away(zin: str, config: Config) -> None:
    gezegd = who(f"{_KOP}Aanwezig: Anna Visser, Tim Bos\n\n{zin}{_ONDER}", config)
    assert gezegd == {"Anna Visser": "aanwezig", "Tim Bos": "aanwezig"}


def test_initials_of_who_is_listed_are_no_second_person(config: Config) -> None:
    lijst = (
        "Aanwezig: Anna Visser (AV), Tim Bos (TB)\nAfwezig: Rik Stam\n\n## 1. Opening\n\nRS is verhinderd."
    )
    assert who(f"{_KOP}{lijst}{_ONDER}", config) == {
        "Anna Visser": "aanwezig",
        "Tim Bos": "aanwezig",
        "Rik Stam": "afwezig",
    }
