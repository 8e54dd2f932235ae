"""What stands below a title 'Actiepunten' in whatever form, and who stands where these minutes put names."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "Notulen Speeltuin\n\nDatum: 12 maart 2026\nAanwezig: Goos Wit, Yara Mol, Bram Pen, Lieke Bos\n\n"
Punten = list[tuple[str, str]]


def points(config: Config, tekst: str) -> Punten:
    acties = [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]
    return [(actie.tekst, ", ".join(actie.eigenaars)) for actie in acties]


def test_of_prose_below_the_title_every_sentence_with_a_doer_is_a_point(config: Config) -> None:
    tekst = (
        "2. Actielijst:\n\nDe brief wordt door Goos verstuurd. Yara gaat in gesprek met de gemeente."
        " Het nieuwe bord komt er niet. Bram heeft de poort geverfd.\n\n3. Rondvraag\n\nLieke dankt Goos.\n"
    )
    assert [wie for _, wie in points(config, tekst)] == ["Goos Wit", "Yara Mol"]


def test_lines_of_every_form_below_the_title_are_a_point_each(config: Config) -> None:
    tekst = (
        "1. Hek\nHet hek is stuk.\n\nSamenvatting acties:\n\nGoos vraagt een offerte op.\nVerf kopen - Yara\n"
        "Bram: poster maken\nLieke zal de brief schrijven voor 1 april\n"
    )
    assert [wie for _, wie in points(config, tekst)] == ["Goos Wit", "Yara Mol", "Bram Pen", "Lieke Bos"]


def test_items_below_a_line_with_only_a_name_are_his(config: Config) -> None:
    tekst = (
        "Actiepunten bestuur:\nGoos:\n- offerte vragen\n- hek verven\nYara:\n- verf kopen\n\n"
        "Besluiten\n- Het hek wordt groen.\n"
    )
    assert points(config, tekst) == [
        ("offerte vragen", "Goos Wit"),
        ("hek verven", "Goos Wit"),
        ("verf kopen", "Yara Mol"),
    ]


def test_a_decimal_number_is_an_item_below_its_title_and_the_agenda_elsewhere(config: Config) -> None:
    tekst = "8. Actiepunten\n8.1 Offerte vragen (Goos)\n8.2 Verf kopen (Yara)\n9. Sluiting\nGoos sluit af.\n"
    assert [wie for _, wie in points(config, tekst)] == ["Goos Wit", "Yara Mol"]
    tekst = "Actiepunten:\nGoos belt de aannemer\n3.1 Bedankjes: Yara en Bram\n3.2 Feest 17 mei\n"
    assert [wie for _, wie in points(config, tekst)] == ["Goos Wit"]


@pytest.mark.parametrize(
    "tekst",
    [
        "1. Hek\n- Petra: ouders mailen over het feest\n- Goos: hek verven\n- Petra: lijst bijwerken\n",
        "1. Hek\n- ouders mailen over het feest (Petra)\n- hek verven (Goos)\n- lijst bijwerken (Petra)\n",
    ],
)
def test_who_stands_where_names_stand_is_an_owner_in_the_attendance_or_not(
    config: Config, tekst: str
) -> None:
    assert [wie for _, wie in points(config, tekst)] == ["Petra", "Goos Wit", "Petra"]


def test_two_doers_in_one_sentence_are_two_points(config: Config) -> None:
    tekst = (
        "1. Hek\n\nActie: Goos vraagt offertes op en Yara belt de gemeente.\n\n"
        "Actie: Bram en Lieke kopen verf.\n"
    )
    assert [wie for _, wie in points(config, tekst)] == ["Goos Wit", "Yara Mol", "Bram Pen, Lieke Bos"]


@pytest.mark.parametrize(
    ("tekst", "wie"),
    [
        ("**Actie (Yara):** verf kopen", "Yara Mol"),
        ("De brief volgt [actie: Bram].", "Bram Pen"),
        ("The fence is broken. [ACTION GW]", "Goos Wit"),
        ("ACTION POINT: quote to be obtained (Goos)", "Goos Wit"),
        ("AP1: offerte vragen (Goos)\nTekst over iets anders.", "Goos Wit"),
        ("Actie: poster maken, Lieke, 1 april", "Lieke Bos"),
        ("Actie: brief schrijven - Bram", "Bram Pen"),
        ("Er is niets meer op de rekening\n\nACTIE – Goos offerte voor de zandbak", "Goos Wit"),
    ],
)
def test_the_owner_stands_in_the_label_behind_the_task_or_in_brackets(
    config: Config, tekst: str, wie: str
) -> None:
    assert [eigenaar for _, eigenaar in points(config, f"1. Hek\n\n{tekst}\n")] == [wie]


def test_a_tag_behind_the_task_is_learned(config: Config) -> None:
    tekst = "Hek\nGoos vraagt een offerte op {actie}\nYara koopt verf {actie}\nBram weet nog van niets.\n"
    assert [wie for _, wie in points(config, tekst)] == ["Goos Wit", "Yara Mol"]


@pytest.mark.parametrize(
    ("kop", "datum"),
    [
        ("Minutes of the Board\nWednesday 15th May 2013\nPresent: Ann Lee, Tim Poe\n", "2013-05-15"),
        (
            "Notulen\nVastgesteld verslag van 3 maart 2026\nDatum: 7 april 2026\n",
            "2026-04-07",
        ),
    ],
)
def test_the_meeting_is_on_its_own_day_and_not_on_an_earlier_one(
    config: Config, kop: str, datum: str
) -> None:
    assert str(read(kop, config).vergadering.datum) == datum


def test_attendance_in_english(config: Config) -> None:
    tekst = (
        "Minutes of the PTA, 26 June 2013\nMinutes Present: Ann L, Tim\n1. Apologies – Jane R, Liz\n"
        "2. Fair\nAll well.\n"
    )
    leden = {lid.naam: lid.status for lid in read(tekst, config).aanwezigheid}
    assert leden == {"Ann L": "aanwezig", "Tim": "aanwezig", "Jane R": "afwezig", "Liz": "afwezig"}


def test_what_was_agreed_may_be_announced_in_a_sentence(config: Config) -> None:
    tekst = "De volgende afspraken zijn gemaakt:\n\n- Goos werkt de lijst bij\n- Besproken zijn de rollen\n"
    assert [wie for _, wie in points(config, tekst)] == ["Goos Wit"]


def test_attendance_behind_a_dash_goes_on_below_an_empty_line_that_follows_a_comma(config: Config) -> None:
    tekst = (
        "Notulen, 26 juni 2026\n\nAanwezig – Goos, Yara,\n\nBram, Lieke\n\nAfwezig – Petra\n\n"
        "1. Dak\n\nHet lekt.\n"
    )
    leden = {lid.naam: lid.status for lid in read(tekst, config).aanwezigheid}
    assert leden == {**dict.fromkeys(("Goos", "Yara", "Bram", "Lieke"), "aanwezig"), "Petra": "afwezig"}


def test_attendance_may_be_an_agenda_item_without_a_space(config: Config) -> None:
    tekst = (
        "Minutes, 19th August 2021\n1.PRESENT: Roy, Carol, and Sarah\n2.Apologies:Helen, Ivan\n"
        "3.Fence\nAll well.\n"
    )
    leden = {lid.naam: lid.status for lid in read(tekst, config).aanwezigheid}
    assert {naam for naam, status in leden.items() if status == "aanwezig"} >= {"Roy", "Carol"}
    assert {naam for naam, status in leden.items() if status == "afwezig"} == {"Helen", "Ivan"}


@pytest.mark.parametrize(
    "boven",
    [
        "Goos en Yara maakten afspraken over de planning en het verzamelen van ideeën.",
        "Goos, Yara en Bram bespraken wat de ouders aan ideeën hebben voor de opening.",
        "Goos en Lieke bezochten de gemeente en brachten voorbeelden mee.",
        "De punten hieronder blijven staan.",
    ],
)
def test_what_was_done_is_told_below_the_title_too(config: Config, boven: str) -> None:
    assert not points(config, f"## Planning en vervolgacties\n\n{boven}\n\n## Rondvraag\n\nGeen.\n")


def test_a_line_above_the_items_is_a_point_when_it_says_what_to_do(config: Config) -> None:
    tekst = (
        "## Actiepunten\n\n{boven}\n\n* Goos vraagt een offerte op\n* Yara koopt verf\n\n## Feest\n\nMei.\n"
    )
    taak = "Voorstel 12 eerst afmaken en dan het schema aanpassen"
    assert [punt for punt, _ in points(config, tekst.format(boven=f"{taak}."))] == [
        taak,
        "Goos vraagt een offerte op",
        "Yara koopt verf",
    ]
    for boven in ("De lijst is doorgenomen.", "Dit zijn de acties van vandaag.", "Bram licht de lijst toe."):
        assert len(points(config, tekst.format(boven=boven))) == 2


def test_who_was_agreed_to_do_it_may_stand_before_the_thing(config: Config) -> None:
    tekst = "## Hek\n\nAfgesproken is dat Goos en Yara het hek verven voor de opening.\n"
    assert [wie for _, wie in points(config, tekst)] == ["Goos Wit, Yara Mol"]


AFSPRAKEN = "2. Afspraken en acties\n\n"


@pytest.mark.parametrize(
    "erbij",
    [
        "bespreking in de vergadering van 17 april",
        "behandeling op 3 mei",
        "de besluitvorming volgt in mei",
        "terugkoppeling in het overleg van 4 juni",
        "evaluatie daarvan na de zomer",
        "eerste versie in mei",
    ],
)
def test_what_comes_of_a_task_behind_its_semicolon_is_no_second_one(config: Config, erbij: str) -> None:
    tekst = f"{AFSPRAKEN}- Goos maakt een plan voor het hek; {erbij}.\n- Yara koopt verf.\n"
    gevonden = points(config, tekst)
    assert [wie for _, wie in gevonden] == ["Goos Wit", "Yara Mol"]
    assert gevonden[0][0].startswith("Goos maakt een plan voor het hek")


@pytest.mark.parametrize(
    ("erbij", "wie"),
    [("Bram schildert het", "Bram Pen"), ("bespreking in juni plannen", "Goos Wit")],
)
def test_a_second_task_behind_it_is_one(config: Config, erbij: str, wie: str) -> None:
    tekst = f"{AFSPRAKEN}- Goos maakt een plan voor het hek; {erbij}.\n"
    assert points(config, tekst) == [("Goos maakt een plan voor het hek", "Goos Wit"), (erbij, wie)]


@pytest.mark.parametrize("wat", ["de vraag van de school", "de brief van de buren", "de mail schriftelijk"])
def test_who_is_to_answer_was_agreed(config: Config, wat: str) -> None:
    tekst = f"{AFSPRAKEN}- De secretaris beantwoordt {wat}.\n- Yara beantwoordt {wat}.\n"
    assert points(config, tekst) == [
        (f"De secretaris beantwoordt {wat}", "secretaris"),
        (f"Yara beantwoordt {wat}", "Yara Mol"),
    ]


@pytest.mark.parametrize(
    "zin", ["Yara beantwoordt de vraag ontkennend.", "De secretaris beantwoordt dat met een ja."]
)
def test_what_was_answered_there_is_told(config: Config, zin: str) -> None:
    assert points(config, f"{AFSPRAKEN}- {zin}\n- Bram koopt verf.\n") == [("Bram koopt verf", "Bram Pen")]
