"""What hangs below an item of a list is how that item stands, and no point of its own."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = """# Verslag Zwembad

Datum: 3 maart 2026
Aanwezig: Anna Visser, Tim Bos, Lieke Mol

## 1. Bad

Het bad is dicht.

"""


def points(config: Config, tekst: str) -> list[Actie]:
    return [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


@pytest.mark.share(3)
@pytest.mark.parametrize("titel", ["## 2. Actiepunten", "**Actiepunten:**", "Openstaande acties:"])
@pytest.mark.parametrize("inspringing", ["\t", "  ", "    ", "\t\t"])
@pytest.mark.parametrize(("teken", "onderteken"), [("*", "-"), ("-", "*"), ("1.", "-"), ("•", "–")])
def test_the_progress_below_a_point_is_no_point(
    config: Config, titel: str, inspringing: str, teken: str, onderteken: str
) -> None:
    onder = f"\n{inspringing}{onderteken} "
    tekst = (
        f"{titel}\n{teken} Nieuw rooster maken (Anna) \n"
        f"{onder}wordt gedaan voor eind maart\n{onder}nakijken door de badmeesters\n\n"
        f"{teken.replace('1', '2')} Folder over de pomp(Tim Bos)\n{onder}wordt meegenomen in het overleg\n"
    )
    gevonden = [(een.tekst, een.eigenaars) for een in points(config, tekst)]
    assert gevonden == [("Nieuw rooster maken", ("Anna Visser",)), ("Folder over de pomp", ("Tim Bos",))]


@pytest.mark.parametrize(
    ("regel", "dag"),
    [
        ("wordt gedaan voor 20 maart", "voor 20 maart"),
        ("uiterlijk 20 maart", "uiterlijk 20 maart"),
        ("moet vóór 20 maart klaar zijn", "vóór 20 maart"),
        ("is voor eind maart gereed", "voor eind maart"),
        ("de zaal is op 20 maart dicht", None),
        ("de leden willen voor 20 maart zwemmen", None),
        ("Tim belt de pompenmaker voor 20 maart", None),
        ("wordt besproken met wie er op 20 maart was", None),
        ("zie de brief van 20 maart", None),
    ],
)
def test_a_day_below_a_point_is_its_term_where_the_line_is_of_the_point(
    config: Config, regel: str, dag: str | None
) -> None:
    tekst = f"## 2. Actiepunten\n\n* Nieuw rooster maken (Anna)\n\n\t- {regel}\n\n* Pomp nakijken (Tim)\n"
    assert [een.termijn_tekst for een in points(config, tekst) if een.tekst.startswith("Nieuw")] == [dag]


@pytest.mark.parametrize(
    "regel", ["is gedaan", "gedaan", "is inmiddels afgerond.", "Klaar", "status: gereed"]
)
def test_a_point_is_done_by_what_stands_below_it(config: Config, regel: str) -> None:
    onder = f"  - {regel}\n  - daarna ophangen\n"
    tekst = f"## 2. Actiepunten\n\n* Nieuw rooster maken (Anna)\n{onder}* Pomp nakijken (Tim)\n"
    assert [een.status for een in points(config, tekst)] == ["afgerond", "open"]


@pytest.mark.parametrize(
    "regel", ["is gedaan door de vorige badmeester", "klaar zetten", "is nog niet gedaan"]
)
def test_a_point_is_not_done_by_what_only_begins_so(config: Config, regel: str) -> None:
    tekst = f"## 2. Actiepunten\n\n* Nieuw rooster maken (Anna)\n  - {regel}\n* Pomp nakijken (Tim)\n"
    assert [een.status for een in points(config, tekst)] == ["open", "open"]


@pytest.mark.parametrize("punt", ["26-04 ({0}): ", "A4 ({0}): ", "A4: {0}: ", "- {0}: "])
def test_a_line_right_below_an_item_says_how_it_stands(config: Config, punt: str) -> None:
    een, ander = punt.format("Anna Visser"), punt.format("Tim Bos").replace("4", "5")
    tekst = (
        f"## 2. Lopende actiepunten\n\n{een}rooster maken.\nOpen, nieuwe datum 14 april.\n\n"
        f"{ander}pomp nakijken.\nAfgerond.\n"
    )
    gevonden = [(actie.tekst, actie.status, actie.termijn_tekst) for actie in points(config, tekst)]
    assert gevonden == [("rooster maken", "open", "14 april"), ("pomp nakijken", "afgerond", None)]


@pytest.mark.parametrize("regel", ["Open dag voorbereiden (Lieke)", "Klaar zetten van stoelen (Lieke)"])
def test_a_line_that_goes_on_otherwise_is_a_point_of_its_own(config: Config, regel: str) -> None:
    tekst = f"## 2. Actiepunten\n\nA4 (Anna Visser): rooster maken.\n{regel}\n"
    assert [een.status for een in points(config, tekst)] == ["open", "open"]
