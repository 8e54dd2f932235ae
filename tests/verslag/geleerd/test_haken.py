"""Who and when in brackets behind sentences that say by no verb that they are tasks."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = """Verslag werkgroep Schoolplein

Datum: 25 februari 2026

Aanwezig: Anna Visser (voorzitter), Tim Bos, Karin de Wit, Fatima Amrani (COA), Joost Kuiper (notulist)

1. Speeltoestellen

"""
GEWOON = "De klimtoren is gekeurd. Met de buren volgt nog een gesprek (Fatima, volgend overleg). "


def _points(config: Config, tekst: str) -> dict[str, Actie]:
    return {actie.citaat: actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"}


@pytest.mark.parametrize(
    ("zin", "wie", "termijn"),
    [
        ("Er wordt een tweede offerte gevraagd bij een ander ({}).", "Tim, 13 maart", "2026-03-13"),
        ("Bij de ingang komt een bord met de regels ({}).", "Karin en Joost, 3 april", "2026-04-03"),
        ("Bij de ingang komt een bord met de regels (**{}**, 3 april).", "Karin", "2026-04-03"),
        ("De school heeft een brief die nog beantwoord moet worden ({}).", "Anna: 1 april", "2026-04-01"),
        ("Besloten wordt om de raad met een brief bij te praten ({}).", "Karin, maart", "None"),
        ("Zij zet op papier wat een hek zou kosten ({}).", "Joost – 3 april", "2026-04-03"),
        ("Met de uitkomst gaat Karin terug naar de school ({}).", "Karin, 3 april", "2026-04-03"),
    ],
)
def test_who_and_when_behind_a_sentence_marks_it(config: Config, zin: str, wie: str, termijn: str) -> None:
    punten = _points(config, GEWOON + zin.format(wie) + " Zo gaat het verder.")

    citaat = zin.partition(" ({}" if " ({}" in zin else " (**")[0]
    assert set(punten) == {"Met de buren volgt nog een gesprek", citaat}
    assert str(punten[citaat].termijn) == termijn
    assert [naam.split()[0] for naam in punten[citaat].eigenaars] == [
        naam for naam in ("Tim", "Karin", "Joost", "Anna") if naam in wie
    ]
    assert punten["Met de buren volgt nog een gesprek"].eigenaars == ("Fatima Amrani",)


def test_a_name_alone_then_marks_what_will_be_done(config: Config) -> None:
    tekst = GEWOON + "Er komt een bord (Tim, 3 april). De tegels worden zaterdag geteld (Joost)."
    tekst += " De ouders vinden het mooi (Anna). Het rek is geschilderd (Joost, 2 maart)."

    punten = _points(config, tekst)

    assert set(punten) == {
        "Met de buren volgt nog een gesprek",
        "Er komt een bord",
        "De tegels worden zaterdag geteld",
    }


@pytest.mark.parametrize(
    "tekst",
    [
        # Who said it, and once a day.
        "De toren is te hoog (Tim). De ouders zijn tevreden (Anna). Er komt een bord (Karin, 3 april).",
        # When it was said.
        "Het rek gaat wiebelen (Tim, 3 februari). De school komt erop terug (Anna, 10 januari).",
        # Who is not of the minutes.
        "De bus rijdt op zondag (Trouw, 3 maart). Het wordt een warm jaar (Volkskrant, 4 maart).",
        # More say it than have it.
        "Er komt een bord (Tim, 3 april). Er komt een hek (Tim, 4 april). De zon is fel (Anna)."
        " Het zand is nat (Karin). De bank is hard (Joost).",
        # What was done.
        "Het rek is geschilderd (Joost, 2 maart). Het hek is besteld (Tim, 3 maart).",
        "De zaal was te klein (Joost, 2 maart). De school kwam te laat (Tim, 3 maart).",
        # With one word more it is where it can be read.
        "Het plein is te klein (mail Anna, 3 maart). Het hek is te laag (mail Tim, 4 maart).",
    ],
)
def test_what_else_stands_in_brackets_marks_nothing(config: Config, tekst: str) -> None:
    assert _points(config, tekst) == {}


@pytest.mark.parametrize("dan", ["voor de zomerstop", "vóór de winterstop", "voor de bouwvak"])
def test_before_a_break_is_when_it_is_due(dan: str, config: Config) -> None:
    tekst = (
        "# Verslag havenclub\n\n3 juni 2025\n\nAanwezig: Nora, Teun, Mo\n\n## Haven\n\n"
        f"- De haven is vol. Navragen bij de bond (Nora, {dan})\n\n- Oproep voor vlaggen in de krant (Mo)\n\n"
        "- De steiger is op. Planken bestellen (Teun, deze week)\n"
    )
    punten = {punt.eigenaars: punt.termijn_tekst for punt in read(tekst, config).acties}
    assert punten == {("Nora",): dan, ("Mo",): None, ("Teun",): "deze week"}
