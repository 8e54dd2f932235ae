"""Tafels, regions and gemeenten by the names people type."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.config import load
from bot.errors import UserError
from bot.gebieden import ALL_KINDS, Ambiguous, Gebieden, Kind, Match

CONFIG = load(Path(__file__).resolve().parents[2] / "config.yaml")
GEBIEDEN = Gebieden(CONFIG)
REGIO: frozenset[Kind] = frozenset({"regio"})
TAFEL: frozenset[Kind] = frozenset({"tafel"})
GEMEENTE: frozenset[Kind] = frozenset({"gemeente"})
REGIO_TAFEL = REGIO | TAFEL


def keys(matches: list[Match] | tuple[Match, ...]) -> list[tuple[str, str]]:
    return [(match.kind, match.key) for match in matches]


def options(text: str, kinds: frozenset[Kind] = ALL_KINDS) -> list[tuple[str, str]]:
    with pytest.raises(Ambiguous) as caught:
        GEBIEDEN.resolve(text, kinds)
    return keys(caught.value.options)


@pytest.mark.parametrize(
    ("text", "kind", "key"),
    [
        ("Kennemerland", "regio", "kennemerland"),
        ("KENNEMERLAND ", "regio", "kennemerland"),
        ("regio kennemerland", "regio", "kennemerland"),
        ("de regio Kennemerland", "regio", "kennemerland"),
        ("NHN", "regio", "nhn"),
        ("nhn", "regio", "nhn"),
        ("noord holland noord", "regio", "nhn"),
        ("NoordHollandNoord", "regio", "nhn"),
        ("G&V", "regio", "gooi"),
        ("G&amp;V", "regio", "gooi"),
        ("genv", "regio", "gooi"),
        ("gooi & vechtstreek", "regio", "gooi"),
        ("gooi", "regio", "gooi"),
        ("zaanstreek", "regio", "zaanstreek"),
        ("Zaanstreek–Waterland", "regio", "zaanstreek"),
        ("rrt gooi", "tafel", "rrt-gooi"),
        ("RRT-Gooi", "tafel", "rrt-gooi"),
        ("regietafel kennemerland", "tafel", "rrt-kennemerland"),
        ("Regionale Regietafel Kennemerland", "tafel", "rrt-kennemerland"),
        ("#rrt-noord-holland-noord", "tafel", "rrt-nhn"),
        ("<#C0123ABC|rrt-kennemerland>", "tafel", "rrt-kennemerland"),
        ("prt", "tafel", "prt"),
        ("provinciale tafel", "tafel", "prt"),
        ("provincie", "tafel", "prt"),
        ("haarlem", "gemeente", "Haarlem"),
        ("gemeente Haarlem", "gemeente", "Haarlem"),
        ("gemeente Amsterdam", "gemeente", "Amsterdam"),
        ("Haárlem", "gemeente", "Haarlem"),
        ("dijk & waard", "gemeente", "Dijk en Waard"),
        ("stedebroec", "gemeente", "Stede Broec"),
        ("bergen", "gemeente", "Bergen (NH)"),
        ("edam volendam", "gemeente", "Edam-Volendam"),
    ],
)
def test_a_full_name_is_exact_however_it_is_spelled(text: str, kind: str, key: str) -> None:
    found = GEBIEDEN.resolve(text)
    assert (found.kind, found.key, found.how) == (kind, key, "exact")


@pytest.mark.parametrize(
    ("text", "kind", "key"),
    [
        ("vecht", "regio", "gooi"),
        ("volendam", "gemeente", "Edam-Volendam"),
        ("beverw", "gemeente", "Beverwijk"),
        ("kroon", "gemeente", "Hollands Kroon"),
        ("regio amsterdam", "regio", "amstelland"),
        ("rrt kennem", "tafel", "rrt-kennemerland"),
        ("den", "gemeente", "Den Helder"),
    ],
)
def test_a_beginning_or_a_whole_word_will_do_when_only_one_has_it(text: str, kind: str, key: str) -> None:
    found = GEBIEDEN.resolve(text)
    assert (found.kind, found.key, found.how) == (kind, key, "deel")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("kenemerland", "kennemerland"),
        ("Kennermerland", "kennemerland"),
        ("regio kenemerlant", "kennemerland"),
        ("alkmar", "Alkmaar"),
        ("hilversom", "Hilversum"),
        ("Heemskerck", "Heemskerk"),
        ("bloemendal", "Bloemendaal"),
    ],
)
def test_a_slip_of_the_finger_is_seen_through(text: str, key: str) -> None:
    found = GEBIEDEN.resolve(text)
    assert (found.key, found.how) == (key, "fuzzy")


@pytest.mark.parametrize(
    "text",
    [
        "haren",
        "larem",
        "nnn",
        "gx",
        "wormerveer",
        "zaandam",
        "wateringen",
        "noord-brabant",
        "aa b",
        "en",
        "rrt",
    ],
)
def test_what_only_looks_like_a_name_is_not_taken_for_it(text: str) -> None:
    assert GEBIEDEN.find(text) == []


def test_a_shared_beginning_is_asked() -> None:
    assert options("heem") == [("gemeente", "Heemskerk"), ("gemeente", "Heemstede")]


def test_a_gemeente_and_a_region_with_the_same_word_are_asked() -> None:
    assert options("amsterdam") == [("gemeente", "Amsterdam"), ("regio", "amstelland")]
    assert options("Waterland") == [("gemeente", "Waterland"), ("regio", "zaanstreek")]


def test_that_question_names_both() -> None:
    with pytest.raises(
        Ambiguous, match=r"^'amsterdam' kan gemeente Amsterdam of regio Amsterdam-Amstelland zijn\."
    ):
        GEBIEDEN.resolve("amsterdam")


def test_the_kinds_that_are_asked_for_settle_it() -> None:
    assert GEBIEDEN.resolve("amsterdam", REGIO_TAFEL).key == "amstelland"
    assert GEBIEDEN.resolve("amsterdam", GEMEENTE).key == "Amsterdam"


def test_an_exact_name_beats_a_partial_one_of_its_kind() -> None:
    assert keys(GEBIEDEN.find("haarlem", GEMEENTE)) == [("gemeente", "Haarlem")]
    assert keys(GEBIEDEN.find("noord-holland", REGIO_TAFEL)) == [("tafel", "prt")]


def test_the_beginning_of_a_gemeente_does_not_stand_beside_an_exact_region() -> None:
    assert keys(GEBIEDEN.find("gooi")) == [("regio", "gooi")]


@pytest.mark.parametrize("regio", sorted(CONFIG.regios))
def test_a_region_and_its_rrt_are_one_answer(regio: str) -> None:
    naam, tafel = CONFIG.regios[regio].naam, GEBIEDEN.tafel_of_regio(regio)
    assert keys(GEBIEDEN.find(naam, REGIO_TAFEL)) == [("regio", regio)]
    assert keys(GEBIEDEN.find(naam, TAFEL)) == [("tafel", tafel.sleutel)]
    assert keys(GEBIEDEN.find(tafel.afkorting, REGIO_TAFEL)) == [("tafel", tafel.sleutel)]
    assert keys(GEBIEDEN.find(tafel.afkorting, REGIO)) == [("regio", regio)]


@pytest.mark.parametrize("text", ["rrt gooi", "#rrt-gooi-en-vechtstreek", "<#C01|rrt-gooi-en-vechtstreek>"])
def test_an_rrt_stands_for_its_region_when_a_region_is_sought(text: str) -> None:
    assert keys(GEBIEDEN.find(text, REGIO)) == [("regio", "gooi")]


def test_a_channel_that_is_configured_by_its_id_is_known_without_its_name() -> None:
    tafel = CONFIG.tafels["rrt-gooi"].model_copy(update={"kanaal": "C0GOOI"})
    gebieden = Gebieden(CONFIG.model_copy(update={"tafels": CONFIG.tafels | {"rrt-gooi": tafel}}))
    assert keys(gebieden.find("<#C0GOOI>")) == [("tafel", "rrt-gooi")]
    assert keys(gebieden.find("<#C0GOOI|hernoemd>")) == [("tafel", "rrt-gooi")]
    assert gebieden.find("<#C0ANDERS>") == []


def test_every_configured_name_leads_to_its_gebied() -> None:
    for regio in CONFIG.regios.values():
        for name in (regio.naam, *regio.ook):
            assert keys(GEBIEDEN.find(name, REGIO)) == [("regio", regio.sleutel)]
        for gemeente in regio.gemeenten:
            for name in (gemeente.naam, *gemeente.ook):
                assert keys(GEBIEDEN.find(name, GEMEENTE)) == [("gemeente", gemeente.naam)]
            assert GEBIEDEN.regio_of_gemeente(gemeente.naam) is regio


def test_nothing_found_names_what_is_near() -> None:
    with pytest.raises(
        UserError, match=r"^'haren' is hier niet bekend als gemeente\. Bedoelde u gemeente Laren"
    ):
        GEBIEDEN.resolve("haren", GEMEENTE)


def test_nothing_near_names_the_regions_when_one_is_sought() -> None:
    with pytest.raises(
        UserError, match=r"Bedoelde u regio Amsterdam-Amstelland, .* of regio Zaanstreek-Waterland\?$"
    ):
        GEBIEDEN.resolve("haarlem", REGIO)


def test_nothing_near_at_all_asks_to_check_the_spelling() -> None:
    with pytest.raises(UserError, match=r"^'xyzzy' is hier niet bekend als regio, gemeente of tafel\. Kijk"):
        GEBIEDEN.resolve("xyzzy")


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_no_text_asks_for_one(text: str) -> None:
    with pytest.raises(UserError, match=r"^Noem een regio of tafel\.$"):
        GEBIEDEN.resolve(text, REGIO_TAFEL)


def test_a_long_text_is_refused_and_cut() -> None:
    with pytest.raises(UserError) as caught:
        GEBIEDEN.resolve("haarlem " * 20_000)
    assert len(caught.value.text) < 200


def test_unknown_keys_are_key_errors() -> None:
    with pytest.raises(KeyError):
        GEBIEDEN.tafel_of_regio("elders")
    with pytest.raises(KeyError):
        GEBIEDEN.regio_of_gemeente("Elders")


@settings(deadline=None, max_examples=150)
@given(st.text(max_size=60), st.sets(st.sampled_from(sorted(ALL_KINDS)), min_size=1))
def test_any_text_gives_matches_of_the_kinds_asked_or_a_user_error(text: str, kinds: set[Kind]) -> None:
    found = GEBIEDEN.find(text, kinds)
    assert all(match.kind in kinds for match in found)
    if len(found) == 1:
        assert GEBIEDEN.resolve(text, kinds) == found[0]
    else:
        with pytest.raises(Ambiguous if found else UserError):
            GEBIEDEN.resolve(text, kinds)
