"""Titles that all have the number 1 get their own; of a list that is whole nothing changes."""

from __future__ import annotations

from bot.config import Config
from bot.verslag.bron.agendatitels import with_agenda_titles
from bot.verslag.lezen import read

KOP = "Verslag werkgroep kade\nDatum: 4 maart 2027\nAanwezig: Tim Bos, Lotte Mulder\n\n"
TITELS = (
    "  1.   Opening\n\n  1. Mededelingen:\n\nTim heeft een brief ontvangen.\n\n  1. Actielijst:\n\n"
    "De lijst is doorgenomen.\n\n  1. Begroting:\n\nTim licht de begroting toe.\n\n  1. Sluiting"
)


def test_below_a_title_behind_the_action_list_nothing_is_an_item_of_it(config: Config) -> None:
    gelezen = read(KOP + TITELS, config)
    assert gelezen.acties == ()
    assert "Begroting" in [punt.titel.rstrip(":") for punt in gelezen.agendapunten]


def test_each_title_gets_its_number_and_loses_its_colon() -> None:
    geteld = [regel for regel in with_agenda_titles(TITELS.split("\n")) if "." in regel[:5]]
    assert geteld == [
        "  1.   Opening",
        "  2. Mededelingen",
        "  3. Actielijst",
        "  4. Begroting",
        "  5. Sluiting",
    ]


def test_a_colon_behind_each_title_makes_it_no_less_one(config: Config) -> None:
    tekst = "1. Opening:\n\nTim opent.\n\n2. Kade schilderen:\n\nDe kade is oud.\n\n3. Rondvraag:\n\nNiets.\n"
    assert [punt.titel for punt in read(KOP + tekst, config).agendapunten] == [
        "Opening",
        "Kade schilderen",
        "Rondvraag",
    ]


def test_a_label_keeps_its_colon_and_so_do_numbers_that_are_no_agenda() -> None:
    for tekst in ("1. Opening\n2. Besluit:\n3. Actie Tim:\n", "1. Tim:\n- brief\n2. Lotte:\n- taart\n"):
        assert list(with_agenda_titles(tekst.split("\n"))) == tekst.split("\n")


def test_a_list_that_is_whole_one_with_titles_and_one_with_numbers_keep_their_numbers() -> None:
    for tekst in (
        "1. brief\n1. taart\n1. zaal\n1. kas\n",
        f"## Kade\n{TITELS}",
        TITELS.replace("1. Sluiting", "2. Sluiting"),
        "1. Opening\nTim opent.\n1. Kas\nEr is geld.\n",
    ):
        regels = tekst.replace(":", "").split("\n")
        assert list(with_agenda_titles(regels)) == regels


def test_names_of_a_list_below_a_title_of_the_agenda_keep_their_colon() -> None:
    lijst = "1. Tim Vos:\nbrief sturen\n2. Lotte:\ntaart kopen"
    tekst = f"1. Opening:\n2. Afspraken:\n{lijst}\n3. Rondvraag:\n4. Kas:"
    assert list(with_agenda_titles(tekst.split("\n"))) == [
        *("1. Opening", "2. Afspraken"),
        *("1. Tim Vos:", "brief sturen", "2. Lotte:", "taart kopen"),
        *("3. Rondvraag", "4. Kas"),
    ]


def test_titles_in_bold_of_the_minutes_and_of_a_list_leave_the_numbers_of_the_agenda_titles(
    config: Config,
) -> None:
    tekst = (
        "**WERKGROEP KADE**\n\n**NOTULEN VAN 4 MAART 2027**\n\nAanwezig: Tim Bos, Lotte Mulder\n\n"
        "1. OPENING\n\nTim opent de vergadering.\n\n2. KADE EN HAVEN\n\nDe kade is oud.\n\n"
        "**ACTIEPUNTEN**\n\n1. Kade schilderen (Tim)\n2. Haven meten (Lotte)\n"
    )
    voorstel = read(tekst, config)
    assert [punt.titel for punt in voorstel.agendapunten] == ["OPENING", "KADE EN HAVEN"]
    assert [actie.tekst for actie in voorstel.acties] == ["Kade schilderen", "Haven meten"]


def test_where_titles_have_a_sign_a_number_is_of_an_item(config: Config) -> None:
    tekst = f"{KOP}## Kade\n\n1. De kade is oud.\n\n## Haven\n\n1. Opening is op 3 mei\n\nMeer niet.\n"
    assert [punt.titel for punt in read(tekst, config).agendapunten] == ["Kade", "Haven"]
