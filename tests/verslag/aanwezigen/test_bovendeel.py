"""Where header and attendance end: a sentence below the names is text, whatever heading comes later."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from tests.verslag.test_gewoonten import points, told

KOP = "Notulen klussenploeg, 3 maart 2026\nAanwezig: Anna Visser, Tim Bos\nAfwezig: Bram Smit\n"


def test_what_is_said_above_the_first_heading_is_read(config: Config) -> None:
    tekst = (
        "Ingekomen: de buurman heeft gevraagd of de heg wat lager mag. Besloten is eerst te\n"
        "meten hoe hoog die nu eigenlijk is. – actie Tim\n"
        "1. Schuur\nDe schuur is weer droog en leeg.\n"
    )
    (punt,) = points(tekst, config, KOP)
    assert punt.eigenaars == ("Tim Bos",)
    assert "meten hoe hoog" in punt.citaat


def test_two_short_sentences_below_the_names_are_text(config: Config) -> None:
    kop = "Overleg wonen, 3 maart 2026\n\nAanwezig: Anna Visser (Velsen), Tim Bos (Beek)\n\n"
    tekst = (
        "Opening en verslag\nAnna opent om 16.00 uur. Het verslag van 1 oktober is akkoord. De acties\n"
        "uit dat verslag worden nagelopen:\n\n• Gesprek voorbereiden (Visser): afgerond.\n\n"
        "Wonen\nDe huur stijgt. Dat vindt iedereen lastig, en daar komt nog bij dat de bouw stil ligt.\n"
    )
    gelezen = read(kop + tekst, config)
    assert [lid.naam for lid in gelezen.aanwezigheid] == ["Anna Visser", "Tim Bos"]
    assert [besluit.tekst for besluit in gelezen.besluiten] == ["Het verslag van 1 oktober is akkoord"]


def test_a_title_right_below_the_names_is_nobody(config: Config) -> None:
    tekst = (
        "Wachtlijst\nEr staan 40 mensen op de lijst, waarvan de helft al een jaar. Tim belt de\n"
        "oudste tien.\n[A] Tim\n\nSchuur\nDe schuur is weer droog en leeg gehaald door de buren.\n"
    )
    voorstel = read(KOP + tekst, config)
    assert {lid.naam for lid in voorstel.aanwezigheid} == {"Anna Visser", "Tim Bos", "Bram Smit"}
    assert told(tekst, config, KOP) == [("Tim Bos", "None")]


def test_names_below_a_label_on_lines_of_their_own_stay_names(config: Config) -> None:
    kop = "Notulen klussenploeg, 3 maart 2026\n\nAanwezig\nAnna Visser (voorzitter)\nTim Bos\n\n"
    tekst = "De vergadering begint wat later omdat de zaal bezet was.\n\n1. Schuur\nTim belt (actie Tim).\n"
    voorstel = read(kop + tekst, config)
    assert [lid.naam for lid in voorstel.aanwezigheid] == ["Anna Visser", "Tim Bos"]


def test_the_days_somebody_works_below_a_letter_are_no_attendance(config: Config) -> None:
    tekst = (
        "Van: Anna Visser\nAan: Tim Bos; Pia Mol\nVerzonden: donderdag 5 maart 2026 16:52\n"
        "Onderwerp: verslag overleg schuur\n\nErbij waren Tim, Pia en ik.\n\n1. Schuur\nDe schuur is droog.\n"
        "- sloten vervangen -> Tim, 12 maart\n\nGroet,\nAnna\n\nAanwezig: ma, di en do | 06 - 00 00 00 00\n"
    )
    assert told(tekst, config, "") == [("Tim Bos", "2026-03-12")]


def test_names_that_look_like_days_are_names(config: Config) -> None:
    tekst = "Notulen, 3 maart 2026\nAanwezig: Di Marco, Dirk Vrij, Maan Visser\n\n1. Schuur\nDicht.\n"
    assert {lid.naam for lid in read(tekst, config).aanwezigheid} == {"Di Marco", "Dirk Vrij", "Maan Visser"}


@pytest.mark.parametrize(
    "item",
    ["Notulen/actielijst", "Actielijst", "Mededelingen", "Verslag 3 mei", "Ingekomen post: geen"],
)
@pytest.mark.parametrize("streep", ["•", "-"])
def test_what_a_meeting_begins_with_is_no_attendee(config: Config, streep: str, item: str) -> None:
    kop = "Overleg haven, 3 maart 2026\n\n1. Opening\nAanwezig: Nora Blom, Tim Bos, Bram Smit\n\n"
    gelezen = read(f"{kop}{streep} {item}\n  – Tim belt de havenmeester\n\n2. Kade\nSchoon.\n", config)
    assert [actie.eigenaars for actie in gelezen.acties if actie.soort == "actiepunt"] == [("Tim Bos",)]
    assert len(gelezen.aanwezigheid) == 3


@pytest.mark.parametrize("rij", ["Verslag: Mees Prins", "Notulen: Mees Prins", "Verslag door Mees Prins"])
def test_who_writes_the_minutes_does_not_end_the_list(config: Config, rij: str) -> None:
    kop = "Overleg haven, 3 maart 2026\n\n1. Opening\nAanwezig:\n- Nora Blom\n- Tim Bos\n"
    gelezen = read(f"{kop}- {rij}\n- Bram Smit\n\n2. Kade\nDe kade is schoon.\n", config)
    assert {een.naam for een in gelezen.aanwezigheid} == {"Nora Blom", "Tim Bos", "Mees Prins", "Bram Smit"}
