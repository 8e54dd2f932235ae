from collections.abc import Callable
from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie, Voorstel

Lees = Callable[[str], Voorstel]


def points(voorstel: Voorstel) -> list[Actie]:
    return [actie for actie in voorstel.acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize(
    ("zin", "nummer", "eigenaars"),
    [
        ("Het COA zoekt de cijfers uit [A3].", "A3", ("COA",)),
        ("Het COA zoekt de cijfers uit [A 3].", "A3", ("COA",)),
        ("AP1: de secretaris stuurt het kader rond.", "AP1", ("secretaris",)),
        ("A4 COA: cijfers delen.", "A4", ("COA",)),
        ("De cijfers worden gedeeld (actie: COA).", None, ("COA",)),
        ("De cijfers worden gedeeld (actie: COA en AenM).", None, ("COA", "AenM")),
        ("De cijfers worden gedeeld (actiepunt).", None, ()),
        ("Actie COA: cijfers delen.", None, ("COA",)),
        ("Actie: de heer Oudejans deelt de cijfers.", None, ("Oudejans",)),
        ("De lijst wordt door het COA bijgewerkt [A9].", "A9", ("COA",)),
    ],
)
def test_marked_sentence_is_an_action_point(
    lees: Lees, zin: str, nummer: str | None, eigenaars: tuple[str, ...]
) -> None:
    [punt] = points(lees(zin))
    assert (punt.nummer, punt.eigenaars) == (nummer, eigenaars)


@pytest.mark.parametrize(
    "zin",
    [
        "De secretaris geeft een terugkoppeling op de actiepunten uit het vorige verslag.",
        "De noodactie is per 1 januari gestart.",
        "Actiepunt [A1] uit het vorige verslag is afgehandeld.",
        "Dit wordt niet als actiepunt genoteerd.",
        "Er staat file op de A1.",
        "Het document is van formaat A4.",
    ],
)
def test_looking_back_and_other_uses_of_the_word_give_no_action_point(lees: Lees, zin: str) -> None:
    assert points(lees(zin)) == []


def test_this_is_noted_takes_the_sentence_before_it_along(lees: Lees) -> None:
    zin = "Mevrouw De Vlinder vindt de wachttijd te lang. Dit wordt als actiepunt genoteerd [A1]"
    [punt] = points(lees(f"Er is koffie. {zin}. De heer Rozenboom knikt."))
    assert (punt.citaat, punt.ingebracht_door, punt.gemeente) == (zin, "De Vlinder", "Velsen")
    assert punt.eigenaars == ()


def test_bare_owner_after_the_mark_takes_the_sentence_before_it_along(lees: Lees) -> None:
    [punt] = points(lees("De lijst wordt bijgewerkt. ACTIE: Oudejans."))
    assert (punt.citaat, punt.eigenaars) == ("De lijst wordt bijgewerkt. ACTIE: Oudejans", ("Oudejans",))


def test_question_that_becomes_an_action_point_names_it(lees: Lees) -> None:
    voorstel = lees(
        "De heer Rozenboom vraagt of dit kan. Het COA geeft aan dit te zullen uitzoeken (actiepunt)."
    )
    [punt] = points(voorstel)
    [vraag] = [actie for actie in voorstel.acties if actie.soort == "vraag"]
    assert (punt.ingebracht_door, punt.eigenaars) == ("Rozenboom", ("COA",))
    assert vraag.zelfde_als == punt.nummer_voorstel == "A1"


def test_quote_stops_at_the_mark_when_another_clause_follows(lees: Lees) -> None:
    [punt] = points(lees("Na vaststelling regioplan worden brieven opgesteld [A2], waarna de pers volgt."))
    assert punt.citaat == "Na vaststelling regioplan worden brieven opgesteld [A2]"
    assert punt.voorwaarde == "na vaststelling regioplan"


def test_stated_deadline_is_a_date_and_a_past_date_is_none(lees: Lees) -> None:
    [met] = points(lees("Het COA levert de cijfers uiterlijk 15 februari 2026 aan [A1]."))
    [zonder] = points(lees("De cijfers van 1 december 2025 worden gedeeld [A1]."))
    assert (met.termijn, met.termijn_tekst) == (date(2026, 2, 15), "uiterlijk 15 februari 2026")
    assert (zonder.termijn, zonder.termijn_tekst) == (None, None)


def test_organisation_known_from_the_attendance_list_alone_can_own_a_point(
    config: Config, voorbeeld: str
) -> None:
    punten = points(read(voorbeeld.replace("COA", "Nidos"), config))
    assert [punt.eigenaars for punt in punten] == [(), ("Nidos",), (), ("Nidos",)]


def test_missing_owner_is_only_proposed(lees: Lees) -> None:
    [punt] = points(lees("Afgesproken is dat er een lijst van COA-locaties komt [A1]."))
    assert (punt.eigenaars, punt.eigenaar_voorstel) == ((), ("COA",))


def test_point_without_number_is_proposed_the_next_free_one(lees: Lees) -> None:
    voorstel = lees("De lijst komt (actiepunt). De kaart komt [A5]. De brief komt (actiepunt).")
    assert [(punt.nummer, punt.nummer_voorstel) for punt in points(voorstel)] == [
        (None, "A6"),
        ("A5", None),
        (None, "A7"),
    ]


def test_number_used_twice_is_kept_once_and_warned_about(lees: Lees) -> None:
    voorstel = lees("De lijst komt [A1]. De kaart komt [A1].")
    assert [punt.nummer for punt in points(voorstel)] == ["A1", None]
    assert "nummer dubbel" in [waarschuwing.soort for waarschuwing in voorstel.waarschuwingen]


def test_list_of_action_points_completes_the_points_of_the_text(lees: Lees) -> None:
    voorstel = lees(
        "De lijst wordt gedeeld [A1].\n\n \n\nActiepunten\n\n• A1 COA: lijst delen, uiterlijk 1 mei 2026.\n"
    )
    [punt] = points(voorstel)
    assert (punt.eigenaars, punt.termijn) == (("COA",), date(2026, 5, 1))
    assert [agendapunt.titel for agendapunt in voorstel.agendapunten] == ["Opening"]


def test_line_numbers_cover_a_quote_with_empty_lines_inside(lees: Lees) -> None:
    [punt] = points(lees("Er is koffie. De lijst\n\nwordt op de site\ngezet [A1]. Er is thee."))
    assert punt.citaat == "De lijst wordt op de site gezet [A1]"
    assert punt.regels[1] - punt.regels[0] == 3


@pytest.mark.parametrize(
    ("zin", "voorwaarde"),
    [
        ("Na vaststelling kader worden de cijfers gedeeld [A2].", "na vaststelling kader"),
        ("Na besluitvorming in de raad worden de cijfers gedeeld [A2].", "na besluitvorming in de raad"),
        ("De secretaris maakt een plan zodra de raming er is [A6].", "zodra de raming er is"),
    ],
)
def test_condition_is_the_whole_event_and_no_more(lees: Lees, zin: str, voorwaarde: str) -> None:
    [punt] = points(lees(zin))
    assert (punt.voorwaarde, punt.termijn) == (voorwaarde, None)


def test_number_that_is_reported_as_done_is_no_point(lees: Lees) -> None:
    assert points(lees("De secretaris meldt dat [A2] is afgerond.")) == []


def test_mark_behind_the_last_full_stop_belongs_to_the_sentence(lees: Lees) -> None:
    [punt] = points(lees("Het COA levert de cijfers aan. [A1]"))
    assert (punt.nummer, punt.eigenaars, punt.ingebracht_door) == ("A1", ("COA",), None)


@pytest.mark.parametrize(
    ("regel", "citaat", "eigenaars"),
    [
        (
            ":pushpin: **Onderzoek of de opslag verhuisd kan worden.**",
            "Onderzoek of de opslag verhuisd kan worden",
            (),
        ),
        ("- 📌 Mw. De Vlinder plant een afspraak.", "Mw. De Vlinder plant een afspraak", ("De Vlinder",)),
        ("📌 COA: cijfers delen met de gemeenten", "COA: cijfers delen met de gemeenten", ("COA",)),
        (
            ":pushpin: **Huiswerk voor het COA:** cijfers delen",
            "Huiswerk voor het COA: cijfers delen",
            ("COA",),
        ),
    ],
)
def test_a_pin_before_a_line_is_a_mark(
    config: Config, regel: str, citaat: str, eigenaars: tuple[str, ...]
) -> None:
    kop = (
        "# Verslag 3 maart 2026\n\n## Aanwezig\n\n- mw. De Vlinder (Velsen)\n"
        "- dhr. Oudejans (COA)\n\n## Opening\n\nGeen.\n"
        "\n"
    )
    (punt,) = points(read(f"{kop}{regel}\n\n:pushpin: **Besluit:** de opslag blijft.\n", config))
    assert (punt.citaat, punt.eigenaars) == (citaat, eigenaars)


def test_an_owner_on_a_line_of_his_own_is_of_the_task_right_above_wherever_else_he_is_named(
    lees: Lees,
) -> None:
    voorstel = lees(
        "De heer Boog leidt het stuk in. De planning is verschoven.\n"
        "De provincie verwerkt de opmerkingen en zendt het stuk vóór 5 juli toe.\nActie: P. Boog"
    )
    (actie,) = voorstel.acties
    assert actie.tekst.startswith("De provincie verwerkt de opmerkingen")
    assert actie.eigenaars == ("P. Boog",)
