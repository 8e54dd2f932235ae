"""The invented example in docs/, which has every peculiarity of the layout of the real minutes."""

from datetime import date, time

import pytest

from bot.config import Config
from bot.errors import UserError
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie, Vergadering, Voorstel
from tests.security.fuzz import TIMES
from tests.share import LONG


@pytest.fixture(scope="module")
def voorstel(voorbeeld: str, config: Config) -> Voorstel:
    return read(voorbeeld, config)


def kind(voorstel: Voorstel, soort: str) -> list[Actie]:
    return [actie for actie in voorstel.acties if actie.soort == soort]


def test_header_of_a_regional_tafel_is_read(voorstel: Voorstel) -> None:
    assert voorstel.vergadering == Vergadering(
        tafel="rrt-kennemerland",
        titel="Regionale Regietafel Kennemerland",
        datum=date(2026, 3, 5),
        begin=time(13, 30),
        eind=time(15),
        locatie="Stadhuis, Haarlem",
        verslag_status="concept",
        contact="regietafel@kennemerland.example",
        vorige=date(2026, 1, 15),
        volgende=date(2026, 4, 16),
    )


def test_attendance_counts_absent_unknown_and_masked(voorstel: Voorstel) -> None:
    statussen = [deelnemer.status for deelnemer in voorstel.aanwezigheid]
    assert (len(statussen), statussen.count("afwezig"), statussen.count("onbekend")) == (12, 2, 2)
    assert [deelnemer.organisatie for deelnemer in voorstel.aanwezigheid if deelnemer.gelakt] == ["AenM"]


def test_agenda_items_are_numbered_in_order(voorstel: Voorstel) -> None:
    assert [(punt.volgorde, punt.nummer, punt.titel) for punt in voorstel.agendapunten] == [
        (1, None, "Opening en vaststelling agenda"),
        (2, None, "Stand van de opvang en actie doorstroom"),
        (3, None, "Regioplan"),
        (4, None, "Rondvraag en sluiting"),
    ]


def test_action_points_carry_what_the_text_states(voorstel: Voorstel) -> None:
    punten = [
        (p.nummer or p.nummer_voorstel, p.agendapunt, p.ingebracht_door, p.eigenaars, p.gemeente, p.regels)
        for p in kind(voorstel, "actiepunt")
    ]
    assert punten == [
        ("A1", 2, "Rozenboom", (), "Haarlem", (46, 49)),
        ("A2", 2, None, ("COA",), None, (54, 54)),
        ("A3", 3, None, (), None, (63, 65)),
        ("A4", 4, "Molenwijk", ("COA",), "Purmerend", (79, 82)),
    ]


def test_questions_are_answered_or_open(voorstel: Voorstel) -> None:
    assert [(vraag.ingebracht_door, vraag.status) for vraag in kind(voorstel, "vraag")] == [
        ("Van den Akker", "afgerond"),
        ("Kleine Deters", "open"),
        ("Molenwijk", "open"),
        ("Rozenboom", "afgerond"),
        ("Molenwijk", "open"),
    ]


def test_every_quote_stands_on_the_lines_it_names(voorstel: Voorstel, voorbeeld: str) -> None:
    regels = voorbeeld.split("\n")
    for actie in (*voorstel.acties, *voorstel.besluiten):
        eerste, laatste = actie.regels
        assert actie.citaat in " ".join(" ".join(regels[eerste - 1 : laatste]).split())


def test_secretarys_note_is_a_note_and_nothing_else(voorstel: Voorstel) -> None:
    [noot] = voorstel.notities
    assert noot.tekst.startswith("op 12 maart 2026 heeft het college")
    assert noot.tekst.endswith("nagestuurd")
    assert (noot.agendapunt, noot.regels) == (3, (60, 61))


def test_numbered_headings_keep_their_number(config: Config) -> None:
    voorstel = read(
        "PRT – 5 maart 2026\n\n1. Opening\n\nDe voorzitter opent.\n\n2. Stand van zaken\n\nGoed.\n", config
    )
    assert [(punt.nummer, punt.titel) for punt in voorstel.agendapunten] == [
        ("1", "Opening"),
        ("2", "Stand van zaken"),
    ]


def test_windows_line_ends_change_nothing(voorstel: Voorstel, voorbeeld: str, config: Config) -> None:
    assert read(voorbeeld.replace("\n", "\r\n"), config) == voorstel


def test_other_bullets_change_nothing(voorstel: Voorstel, voorbeeld: str, config: Config) -> None:
    assert read(voorbeeld.replace("•", "\uf0b7"), config) == voorstel
    assert read(voorbeeld.replace("•", "-"), config) == voorstel


@pytest.mark.parametrize("tekst", ["", "   \n\n", "Beste mensen, tot morgen.", "0123456789" * 50, "((((\x00"])
def test_text_without_any_trace_of_a_meeting_is_refused_with_advice(tekst: str, config: Config) -> None:
    with pytest.raises(UserError, match="Geef het verslag als tekst"):
        read(tekst, config)


def test_a_list_of_who_does_what_is_enough_to_be_a_meeting(config: Config) -> None:
    gelezen = read(
        "overleg buurt wo 12 aug\n\nwie doet wat\n- Arie: brief sturen\n- Truus: zaal huren\n", config
    )
    assert [(een.tekst, een.eigenaars) for een in gelezen.acties] == [
        ("brief sturen", ("Arie",)),
        ("zaal huren", ("Truus",)),
    ]
    with pytest.raises(UserError, match="Geef het verslag als tekst"):
        read("boodschappen\n\n- melk\n- Arie belt Truus\n", config)


@pytest.mark.fuzz
@pytest.mark.parametrize(
    "stuk",
    [
        "De heer ",
        "het COA zal leveren ",
        "vraagt of ",
        "[A1] ",
        "vraagt het COA te [A1] ",
        "(",
        "dhr. A (B); ",
        "## a\n",
        "\n",
        "Deelnemers\n",
    ],
)
@pytest.mark.share(3)
def test_kilobytes_of_one_fragment_behind_it_do_no_harm(stuk: str, voorbeeld: str, config: Config) -> None:
    """Ten; a hundred of them in `make fuzz`."""
    gelezen = read(voorbeeld + stuk * ((100_000 if TIMES or LONG else 10_000) // len(stuk)), config)
    assert gelezen.vergadering.datum == date(2026, 3, 5)


def test_items_that_say_that_they_are_items_are_headings(config: Config) -> None:
    tekst = (
        "Overleg 22 mei 2025\n\nAanwezigen:\n- Trees Pel (Velsen)\n\n"
        "AGENDAPUNT 1: OPENING\nTrees Pel opent.\n\n"
        "Agendapunt 2: Wachttijden\nGeen.\n\n### Agendapunt 3: Voorgestelde actie:\n- brief opstellen\n"
    )
    voorstel = read(tekst, config)
    assert [(p.nummer, p.titel) for p in voorstel.agendapunten] == [("1", "OPENING"), ("2", "Wachttijden")]
    assert [a.tekst for a in voorstel.acties] == ["brief opstellen"]
    assert [lid.naam for lid in voorstel.aanwezigheid] == ["Trees Pel"]
