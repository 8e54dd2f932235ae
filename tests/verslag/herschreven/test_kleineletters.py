"""Notes that were typed without a single capital."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel

NOTITIES = """werkgroep huisvesting zandrijk di 14 okt 2025 gemeentehuis

{wie}

begonnen 10 over 9 want de beamer deed het niet

-- stand
nog 212 mensen te huisvesten tot 1 jan. sonja: er zijn geen grote woningen, bouwen duurt lang
bo zegt dat drie gezinnen samen een pand delen en dat gaat goed

-- locaties
de pastorie staat leeg en het dak lekt. actie linde brandweer vragen wat er moet
hotel aan zee valt af, besloten. te duur
actie wim: lijst van lege scholen opvragen, voor 1 nov
kosten van de units (actie bo + sonja) volgende keer af
mail naar provincie -> actie ik

-- rondvraag
wim gaat met vakantie, twee weken

volgende x di 11 nov
"""
WIE = "wim, linde, bo, sonja (stichting de schelp), ik (jaap). karin afw m.k."


@pytest.fixture
def voorstel(config: Config) -> Voorstel:
    return read(NOTITIES.format(wie=WIE), config)


def test_the_row_of_names_near_the_top_is_who_was_there(voorstel: Voorstel) -> None:
    namen = {een.naam: een.status for een in voorstel.aanwezigheid}
    assert [naam for naam, status in namen.items() if status == "aanwezig"] == [
        "Wim",
        "Linde",
        "Bo",
        "Sonja",
        "Jaap",
    ]
    assert namen["Karin"] == "afwezig"


def test_each_task_is_of_whom_it_names(voorstel: Voorstel) -> None:
    punten = [actie for actie in voorstel.acties if actie.soort == "actiepunt"]
    assert [punt.eigenaars for punt in punten] == [("Linde",), ("Wim",), ("Bo", "Sonja"), ("Jaap",)]
    assert punten[1].termijn_tekst == "voor 1 nov"
    assert punten[2].termijn == date(2025, 11, 11)


def test_what_was_decided_and_the_titles_are_read_too(voorstel: Voorstel) -> None:
    assert [besluit.tekst for besluit in voorstel.besluiten] == ["Hotel aan zee valt af"]
    assert [punt.titel for punt in voorstel.agendapunten] == ["Stand", "Locaties", "Rondvraag"]


@pytest.mark.parametrize(
    "wie",
    [
        "aanwezig: wim, linde, bo en sonja",
        "erbij: wim, linde, bo, sonja",
        "- wim, linde, bo, sonja",
        "wim bos, linde van der pol, bo en sonja",
    ],
)
def test_the_row_may_be_written_otherwise(config: Config, wie: str) -> None:
    tekst = NOTITIES.format(wie=wie)
    eerste = next(een.naam for een in read(tekst, config).aanwezigheid if een.status == "aanwezig")
    assert eerste in ("Wim", "Wim Bos")


@pytest.mark.parametrize(
    "wie",
    ["opening, notulen, rondvraag", "koffie, thee, koek", "stoelen, bedden, dekens, lampen", "zomaar wat"],
)
def test_a_row_of_things_is_nobody(config: Config, wie: str) -> None:
    assert read(NOTITIES.format(wie=wie), config).aanwezigheid == ()


def test_a_phone_that_begins_each_line_with_a_capital_changes_nothing(
    config: Config, voorstel: Voorstel
) -> None:
    regels = NOTITIES.format(wie=WIE).replace("het dak", "het COA en het dak").splitlines()
    anders = read("\n".join(regel[:1].upper() + regel[1:] for regel in regels), config)
    assert [actie.eigenaars for actie in anders.acties] == [actie.eigenaars for actie in voorstel.acties]
    assert [een.naam for een in anders.aanwezigheid] == [een.naam for een in voorstel.aanwezigheid]


def test_a_text_with_capitals_is_left_as_it_is(config: Config) -> None:
    tekst = NOTITIES.format(wie=WIE).replace("de pastorie", "de Pastorie").replace("op bij", "op bij Wim")
    tekst = tekst.replace("geen grote", "van Anna geen Grote").replace("zegt dat", "zegt tegen Tim dat")
    assert all("Linde" not in actie.eigenaars for actie in read(tekst, config).acties)


@pytest.mark.parametrize("weg", [", afw: karin", ", afwezig: karin", "\nafw: karin"])
def test_ap_marks_a_task_too_and_who_was_away_may_stand_behind_a_label(config: Config, weg: str) -> None:
    tekst = (
        "werkgroep huisvesting zandrijk di 14 okt 2025\n"
        f"erbij: wim (velsen), linde (uitgeest), bo (castricum){weg}\n\n"
        "- stand besproken, velsen ligt op schema en uitgeest loopt wat achter\n"
        "- bo: raad wil eerst het plan zien en daarna pas praten over de app\n\n"
        "ap wim: lijst opvragen bij de griffie, voor 1 nov\n"
        "ap linde + bo: samen naar provincie over subsidie\n"
        "ap allen: punten doorgeven\n\nvolgende x di 11 nov\n"
    )
    voorstel = read(tekst, config)
    assert [(een.tekst, een.eigenaars) for een in voorstel.acties] == [
        ("lijst opvragen bij de griffie, voor 1 nov", ("Wim",)),
        ("samen naar provincie over subsidie", ("Linde", "Bo")),
        ("punten doorgeven", ("allen",)),
    ]
    assert {een.naam: een.status for een in voorstel.aanwezigheid} == {
        "Wim": "aanwezig",
        "Linde": "aanwezig",
        "Bo": "aanwezig",
        "Karin": "afwezig",
    }
