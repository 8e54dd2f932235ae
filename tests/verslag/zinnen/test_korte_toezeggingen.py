"""A sentence in minutes with marked points in which somebody does something for once, and those that tell."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

VOOR = (
    "Verslag werkgroep Haven\n3 maart 2026\n\n"
    "Aanwezig: Anna Visser (vz), Tim Bos, Pia Mol\nAfwezig: Bram Kramer\n\n"
    "1. Opvang\nDe opvang loopt goed. De lijst is klaar.\nActie: Pia mailt de lijst rond, 9 maart.\n\n"
    "2. Locatie\nDe bouw ligt op schema. "
)
NA = " De buurt is rustig.\n\n3. Sluiting\nDe voorzitter sluit.\n"


def points(config: Config, zin: str) -> list[tuple[str, tuple[str, ...]]]:
    acties = read(VOOR + zin + NA, config).acties
    return [(p.citaat, p.eigenaars) for p in acties if p.soort == "actiepunt" and "mailt de" not in p.citaat]


@pytest.mark.parametrize(
    ("zin", "wie"),
    [
        ("Tim praat Bram bij.", "Tim Bos"),
        ("Pia belt Bram over de boot.", "Pia Mol"),
        ("Vz belt Bram hierover en koppelt terug.", "voorzitter"),
        ("Tim gaat volgende wk langs bij de eigenaar (Smit).", "Tim Bos"),
        ("Liever later, Tim bespreekt met weth. hoe hij erin zit.", "Tim Bos"),
        ("Pia checkt of de zaal vrij is.", "Pia Mol"),
        ("Pia gaat na hoe lang de wachtlijst nu is.", "Pia Mol"),
        ("Tim neemt op zich om het rapport van de inspectie op te vragen.", "Tim Bos"),
        ("Tim regelt spreekuur op di en vr.", "Tim Bos"),
        ("Pia kijkt het na.", "Pia Mol"),
        ("Pia zet het op de agenda.", "Pia Mol"),
        ("Tim belt met de corporatie en koppelt terug.", "Tim Bos"),
        ("Tim neemt contact op met Bram.", "Tim Bos"),
        ("Tim praat de wethouder bij.", "Tim Bos"),
        ("Tim gaat bij de wethouder langs.", "Tim Bos"),
        ("Tim neemt op zich een overzicht te maken.", "Tim Bos"),
    ],
)
def test_with_one_person_or_for_one_answer_it_is_a_point(config: Config, zin: str, wie: str) -> None:
    [(_, eigenaars)] = points(config, zin)
    assert eigenaars == (wie,)


@pytest.mark.parametrize(
    "zin",
    [
        "Anna belt Bram regelmatig over de boot.",
        "Anna heeft Bram gebeld.",
        "Anna meldt Bram af.",
        "Pia haalt Bram aan, die eerder wees op de kosten.",
        "Anna vult Tim aan.",
        "Tim informeert Pia of de zaal vrij is.",
        "Pia stuurt Bram al jaren kaartjes.",
        "Anna mailt Tim elke week hoe het gaat.",
        "Anna kijkt terug op hoe het ging.",
        "Tim schetst wat de tafel kan doen.",
        "Pia vult aan hoe het in de haven ging.",
        "Anna geeft door hoe laat Bram komt.",
        "Anna haalt op wat er in het vorige overleg is gezegd.",
        "Pia checkt altijd of de deur dicht is.",
        "Tim bespreekt elke week met de wethouder hoe het gaat.",
        "Tim bespreekt met elkaar hoe het gaat.",
        "Tim gaat elke maand langs bij de bewoners.",
        "Tim is langs geweest bij de eigenaar.",
        "Anna neemt op zich wat ze altijd al deed.",
        "Anna neemt het niet op zich om te bellen.",
        "Tim werkt op di en do.",
        "Pia legt het uit aan Tim.",
        "Tim neemt het op voor Bram.",
        "Pia brengt het in namens de regio.",
        "Tim licht het toe aan de hand van sheets.",
        "Tim geeft het woord aan Bram.",
        "Pia is het eens met Bram.",
        "Tim werkt samen met Bram.",
        "Tim deelt zijn zorgen met Bram.",
        "Pia legt het probleem voor aan Tim.",
        "De tafel praat de wethouder bij.",
        "Tim mailt de wethouder elke week.",
        "De gedeputeerde gaat vaak langs bij gemeenten.",
        "Tim neemt alles op zich en dat is niet te doen.",
        "De bus rijdt op di en do.",
        "Vz vraagt of iedereen akkoord is.",
        "Vz dankt Bram en wenst hem succes.",
        "Tim en Pia schrijven de tekst, zie actielijst.",
        "Pia to draft, see list.",
    ],
)
def test_what_is_usual_was_done_or_stands_in_the_list_is_none(config: Config, zin: str) -> None:
    assert points(config, zin) == []
