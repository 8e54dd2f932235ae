"""Where a list of points ends because the agenda goes on, without an empty line to show it."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "Notulen dorpshuis De Linde\n\n5 maart 2026\n\nAanwezig: Nora Blom, Pieter Zwart, Hanna de Vos\n\n"


def points(tekst: str, config: Config) -> list[str]:
    return [actie.citaat for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


def titles(tekst: str, config: Config) -> list[str]:
    return [punt.titel for punt in read(KOP + tekst, config).agendapunten]


def test_the_next_number_right_below_a_bullet_ends_the_list(config: Config) -> None:
    tekst = (
        "1. Opening\nNora opent de avond.\n\n2. Actiepunten\n- Nora belt de loodgieter\n- geen andere\n"
        "3. Tuinhuis stand van zaken\n- de planken zijn blauw\n- het dak, dat van riet is,\nkomt later\n"
        "4. Rondvraag\n- koffie is er om acht uur\n"
    )
    assert points(tekst, config) == ["Nora belt de loodgieter"]
    assert titles(tekst, config) == ["Opening", "Tuinhuis stand van zaken", "Rondvraag"]


def test_the_next_letter_above_bullets_ends_the_list(config: Config) -> None:
    tekst = (
        "1. Lopende zaken\n\nA. Actiepunten\n- Pieter haalt verf\n\nB. Post\n- Het blad Buurtleven\n"
        "C. Mededelingen:\n- de sleutel ligt in de la\n"
    )
    assert points(tekst, config) == ["Pieter haalt verf"]


def test_a_title_glued_behind_a_sentence_is_one(config: Config) -> None:
    tekst = (
        "1. Opening\nNora opent de avond.2. Lopende zaken\n\nA. Actiepunten\n- Pieter haalt verf\n"
        "- Hanna stuurt de folder aan iedereen.B. Ingekomen stukken\n- Het blad Buurtleven\n"
    )
    assert points(tekst, config) == ["Pieter haalt verf", "Hanna stuurt de folder aan iedereen"]


@pytest.mark.parametrize(
    "regel",
    [
        "9. Hanna koopt stoelen",  # not the next number
        "   3. Hanna koopt stoelen",  # deeper than its bullet
        "3. Hanna koopt stoelen.",  # a sentence
    ],
)
def test_another_number_below_a_bullet_is_no_title(config: Config, regel: str) -> None:
    tekst = f"1. Opening\nNora opent de avond.\n\n2. Tuin\n- wensen voor later\n{regel}\n"
    assert titles(tekst, config) == ["Opening", "Tuin"]


@pytest.mark.parametrize(
    "zin", ["Zie de brief van artikel.3 van de wet", "De klok stond op half.Zeven uur", "versie.2. is af."]
)
def test_a_stop_without_a_title_behind_it_cuts_nothing(config: Config, zin: str) -> None:
    assert titles(f"1. Opening\n{zin}\n", config) == ["Opening"]


def test_the_letters_before_a_name_are_no_point(config: Config) -> None:
    tekst = "1. Opening\n\nA. Bezoek\n- wie er kwam\nB. Zonneveld\nC. Appel: die was ziek\n"
    assert titles(tekst, config) == ["Opening", "Bezoek"]


@pytest.mark.parametrize(
    "titel", ["Toelichting door mevrouw De Wilde", "Presentatie raming door dhr. Bos (AenM)"]
)
def test_who_tells_of_it_may_be_in_the_title_of_its_point(config: Config, titel: str) -> None:
    tekst = (
        f"1. Opening\nDe voorzitter opent.\n\n2. {titel}\nDe raming komt in maart.\n\n3. Rondvraag\nGeen.\n"
    )
    assert titles(tekst, config) == ["Opening", titel, "Rondvraag"]


@pytest.mark.parametrize(
    "zin",
    ["Mevrouw De Wilde licht de raming toe", "Dit wordt gedaan door mevrouw De Wilde en dhr. Bos, na maart"],
)
def test_a_numbered_sentence_with_somebody_in_it_is_no_title(config: Config, zin: str) -> None:
    tekst = f"1. Opening\nDe voorzitter opent.\n\n2. {zin}\nDe raming komt in maart.\n\n3. Rondvraag\nGeen.\n"
    assert titles(tekst, config) == ["Opening", "Rondvraag"]


@pytest.mark.parametrize("titel", ["Actiepunten (AP)", "Actielijst", "Openstaande acties (A)"])
@pytest.mark.parametrize("slot", ["", "\n\nVolgende keer is er taart.\n"])
def test_a_title_right_below_the_last_sentence_and_above_a_table_is_none_of_it(
    titel: str, slot: str, config: Config
) -> None:
    tekst = (
        "1. Opening\nNora opent de avond.\n\n2. Sluiting\nDe volgende avond is op 9 april in de\nzaal.\n"
        f"{titel}\n\n| Nr | Wat | Wie |\n| 1 | Hek verven | Nora |\n| 2 | Verf halen | Pieter |\n{slot}"
    )
    assert points(tekst, config) == ["Hek verven", "Verf halen"]


def test_the_last_words_of_a_sentence_are_no_title(config: Config) -> None:
    tekst = "1. Opening\nNora opent.\n\n2. Slot\nPieter vraagt wie er werkt aan\nopenstaande acties\n"
    (vraag,) = read(KOP + tekst, config).acties
    assert vraag.citaat == "Pieter vraagt wie er werkt aan openstaande acties"


def test_a_title_below_who_was_there_and_above_a_table_is_nobody(config: Config) -> None:
    tekst = "Acties\n\n| Nr | Wat | Wie |\n| 1 | Hek verven | Nora |\n| 2 | Verf halen | Pieter |\n"
    namen = [een.naam for een in read(KOP + tekst, config).aanwezigheid]
    assert namen == ["Nora Blom", "Pieter Zwart", "Hanna de Vos"]
    assert points(tekst, config) == ["Hek verven", "Verf halen"]


@pytest.mark.parametrize(
    "titel",
    ["Norm 2.1", "Invoering van de norm 10.2 en 10.3", "Hoe verder?", "Wat doet de wijk met norm 3?"],
)
def test_points_count_on_without_a_stop_whatever_their_titles_hold(config: Config, titel: str) -> None:
    tekst = (
        f"1 Opening\nNora opent de avond en heet iedereen welkom.\n\n2 {titel}\n"
        "Pieter vertelt wat de norm voor iedereen in de buurt betekent.\n\n3 Verslag vorige keer\n"
        "Akkoord.\n\n4 Tuinhuis\nHanna mailt de norm naar de gemeente.\n"
    )
    assert titles(tekst, config) == ["Opening", titel, "Verslag vorige keer", "Tuinhuis"]
    assert points(tekst, config) == ["Hanna mailt de norm naar de gemeente"]


def test_tasks_that_go_on_below_their_number_are_no_titles(config: Config) -> None:
    tekst = (
        "1 Pieter belt de gemeente\nover de bomen.\n\n2 Hanna mailt de norm\nnaar de wijk.\n\n"
        "3 Nora huurt een zaal\nin mei.\n"
    )
    assert titles(tekst, config) == []


def test_a_form_says_below_the_title_of_its_list_how_to_fill_it_in(config: Config) -> None:
    uitleg = "Zet achter elk punt wie het doet en wanneer.\n"
    lijst = "1. Zaal huren voor het feest\n2. Nora belt Teun\n"
    for titel in ("ACTIEPUNTEN (noteer ze tijdens de vergadering)", "ACTIEPUNTEN"):
        tekst = (
            f"Werkgroep feest\n3 maart 2026\n\nAanwezig: Nora Blom, Teun Vos\n\nHet wordt leuk.\n\n{titel}\n"
        )
        acties = read(f"{tekst}{uitleg}\n{lijst}", config).acties
        assert [actie.tekst for actie in acties] == ["Zaal huren voor het feest", "Nora belt Teun"]


@pytest.mark.parametrize("titel", ["W.v.t.t.k.", "W.V.T.T.K.", "Rondvraag"])
def test_what_is_numbered_below_a_bullet_is_no_next_point_of_the_agenda(config: Config, titel: str) -> None:
    tekst = (
        "1. Opening\n\nNora opent de avond.\n\n2. Verslag van februari\n\n"
        "\to\tActie Pieter: de goot schoonmaken\n\n\t\t1.\tGedaan\n\n"
        "\to\tActie Hanna: stoelen tellen\n\n\t\t1.\tOpen, komt later\n\n"
        "3. Keuken\n\n\to\tNieuwe kok\n\n\t\t1.\tNora is kandidaat\n\t\t\tIedereen akkoord!\n\n"
        f"4. {titel}\n\n\to\tDe lamp is stuk\n"
    )
    assert titles(tekst, config) == ["Opening", "Verslag van februari", "Keuken", titel]
    assert points(tekst, config) == ["Actie Pieter: de goot schoonmaken", "Actie Hanna: stoelen tellen"]
    assert [een.tekst for een in read(KOP + tekst, config).besluiten] == ["Iedereen akkoord!"]


def test_titles_right_on_a_paragraph_beside_one_right_on_bullets(config: Config) -> None:
    lang = "De leden hebben er een uur over gesproken en vinden het allemaal een goed plan. Het blijft zo."
    tekst = "".join(f"{titel}\n{lang}\n\n" for titel in ("Welkom", "Tuinhuis 4 juli", "Sleutel van de zaal"))
    onder = "Wat verder ter tafel kwam\n- Nora: het hek piept, daar komt olie op.\n- Pieter: geen\n"
    alle = ["Welkom", "Tuinhuis 4 juli", "Sleutel van de zaal", "Wat verder ter tafel kwam"]
    assert titles(tekst + onder, config) == alle
    assert titles(tekst + onder.replace("Wat", "4. Wat"), config) == alle[3:]
