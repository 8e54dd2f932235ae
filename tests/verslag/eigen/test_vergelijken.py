"""A file against a register: what is found, and what is none of anybody's business."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.verslag.eigen.stukken import Stuk, Vergelijking, same
from bot.verslag.eigen.typografie import plain
from bot.verslag.eigen.vergelijken import compare

ALL = ("actie", "notitie")
BRIEF = "De brief aan de raad wordt verstuurd"
ZAAL = "De zaal wordt geregeld voor de zomer"
KADER = "Het kader komt in de raad van maart"


def known(number: int, tekst: str, **fields: Any) -> Stuk:
    extra = {name: fields.pop(name) for name in ("toen", "later", "telt", "is_gewist") if name in fields}
    said = {"tekst": tekst, "eigenaars": (), "termijn": None, **fields}
    return Stuk("actie", tekst, said, nummer=number, id=number, **extra)


def read(number: int | None, tekst: str, plek: int = 0, **fields: Any) -> Stuk:
    extra = {name: fields.pop(name) for name in ("elders", "alleen_tekst") if name in fields}
    said = {"tekst": tekst, "eigenaars": (), "termijn": None, **fields}
    return Stuk("actie", tekst, said, nummer=number, plek=plek, **extra)


def note(tekst: str, groep: str = "Opening", id_: int = 0) -> Stuk:
    return Stuk("notitie", tekst, {"tekst": tekst, "agendapunt": groep}, groep=groep, id=id_, plek=id_)


def found(file: list[Stuk], register: list[Stuk], *, whole: Collection[str] = ALL) -> list[tuple[Any, ...]]:
    """Every difference as (nature, number of the register or of the file, what fields)."""
    told = compare(file, register, whole=whole)
    return [
        (each.aard, each.stuk.nummer, {v.veld: (v.was, v.wordt) for v in each.velden})
        for each in told.verschillen
    ]


def one(file: list[Stuk], register: list[Stuk]) -> Vergelijking:
    return compare(file, register, whole=ALL)


REGISTER = [known(1, BRIEF, eigenaars=("COA",)), known(2, ZAAL), known(3, KADER)]
FILE = [read(1, BRIEF, 0, eigenaars=("COA",)), read(2, ZAAL, 1), read(3, KADER, 2)]


def test_an_unedited_file_has_no_differences() -> None:
    assert one(FILE, REGISTER) == Vergelijking((), 3)


def test_each_field_that_changed_is_told_with_what_it_was() -> None:
    file = [
        replace(
            FILE[0], velden={"tekst": KADER + "!", "eigenaars": ("COA", "AenM"), "termijn": date(2027, 3, 1)}
        )
    ]
    assert found([*file, *FILE[1:]], REGISTER) == [
        (
            "gewijzigd",
            1,
            {
                "tekst": (BRIEF, KADER + "!"),
                "eigenaars": (("COA",), ("COA", "AenM")),
                "termijn": (None, date(2027, 3, 1)),
            },
        )
    ]


def test_a_row_taken_out_is_gone_and_one_put_in_is_new() -> None:
    assert found([FILE[0], FILE[2]], REGISTER) == [("verdwenen", 2, {})]
    assert found([*FILE, read(None, "Iets heel anders", 3)], REGISTER) == [("nieuw", None, {})]
    assert found([*FILE, read(9, "Iets heel anders", 3)], REGISTER) == [("nieuw", 9, {})]


def test_a_number_that_moved_up_when_a_row_was_taken_out_does_not_mislead() -> None:
    assert found([FILE[0], read(2, KADER, 1)], REGISTER) == [("verdwenen", 2, {})]
    edited = KADER.replace("maart", "april")
    assert found([FILE[0], read(2, edited, 1)], REGISTER) == [
        ("verdwenen", 2, {}),
        ("gewijzigd", 3, {"tekst": (KADER, edited)}),
    ]


def test_a_number_that_was_dropped_or_changed_is_found_by_the_words() -> None:
    assert found([read(None, BRIEF, eigenaars=("COA",)), *FILE[1:]], REGISTER) == []
    assert found([read(17, BRIEF, eigenaars=("COA",)), *FILE[1:]], REGISTER) == []
    told = one([read(17, BRIEF + " vandaag", eigenaars=("COA",)), *FILE[1:]], REGISTER)
    assert [(each.aard, each.opmerkingen) for each in told.verschillen] == [("gewijzigd", ("ander_nummer",))]


def test_a_new_row_with_the_number_of_another_point_says_that_it_gets_its_own() -> None:
    twice = one([*FILE, read(1, "Een heel andere opdracht", 3)], REGISTER)
    assert [(each.aard, each.opmerkingen) for each in twice.verschillen] == [("nieuw", ("nummer_bezet",))]
    free = one([*FILE, read(9, "Een heel andere opdracht", 3)], REGISTER)
    assert [(each.aard, each.opmerkingen) for each in free.verschillen] == [("nieuw", ())]


def test_a_text_written_anew_keeps_its_number() -> None:
    other = "Vóór juni ligt er een uitgewerkt voorstel"
    assert found([read(1, other, eigenaars=("COA",)), *FILE[1:]], REGISTER) == [
        ("gewijzigd", 1, {"tekst": (BRIEF, other)})
    ]


def test_rows_in_another_order_are_no_difference() -> None:
    assert found([FILE[2], FILE[0], FILE[1]], REGISTER) == []


def test_a_row_that_stands_there_twice_is_told_and_no_difference() -> None:
    told = one([*FILE, replace(FILE[1], plek=3)], REGISTER)
    assert told == Vergelijking((), 3, (ZAAL,))


def test_a_row_copied_to_write_another_is_new_and_the_first_stays() -> None:
    copied = read(2, "Er komt een busje van het station", 3)
    assert found([*FILE, copied], REGISTER) == [("nieuw", 2, {})]


def test_two_points_in_one_row_are_a_change_and_a_point_that_is_gone() -> None:
    both = f"{BRIEF}; {ZAAL}"
    assert found([read(1, both, eigenaars=("COA",)), FILE[2]], REGISTER) == [
        ("gewijzigd", 1, {"tekst": (BRIEF, both)}),
        ("verdwenen", 2, {}),
    ]


def test_what_the_register_changed_since_the_draft_is_no_difference_where_the_file_left_it() -> None:
    register = [known(1, KADER + " of later", toen={"tekst": BRIEF, "eigenaars": ("COA",), "termijn": None})]
    assert found([FILE[0]], register) == []


def test_what_both_changed_is_a_clash_and_says_what_the_draft_said() -> None:
    was = {"tekst": BRIEF, "eigenaars": ("COA",), "termijn": None}
    register = [known(1, BRIEF + " op maandag", eigenaars=("COA",), toen=was)]
    [verschil] = one([read(1, BRIEF + " op dinsdag", eigenaars=("COA",))], register).verschillen
    assert verschil.botst
    assert [(v.was, v.wordt, v.toen) for v in verschil.velden] == [
        (BRIEF + " op maandag", BRIEF + " op dinsdag", BRIEF)
    ]


def test_what_both_changed_to_the_same_is_none() -> None:
    register = [known(1, ZAAL, toen={"tekst": BRIEF, "eigenaars": (), "termijn": None})]
    assert found([read(1, ZAAL)], register) == []


def test_what_was_noted_after_the_draft_is_not_gone() -> None:
    assert found([FILE[0]], [REGISTER[0], known(8, "Later genoteerd", later=True)]) == []


def test_a_number_given_out_since_the_draft_is_not_the_one_in_the_file() -> None:
    register = [*REGISTER, known(4, "Genoteerd door het secretariaat", later=True)]
    assert found([*FILE, read(4, "Een busje vanaf het station", 3)], register) == [("nieuw", 4, {})]


def test_a_point_that_is_gone_but_was_changed_since_is_a_clash() -> None:
    register = [known(1, ZAAL, toen={"tekst": BRIEF, "eigenaars": (), "termijn": None})]
    [verschil] = one([], register).verschillen
    assert (verschil.aard, verschil.botst) == ("verdwenen", True)


def test_what_has_ended_in_the_register_is_not_gone() -> None:
    assert found([], [known(1, BRIEF, telt=False)]) == []


def test_a_wiped_point_does_not_come_back_and_a_change_of_it_is_a_clash() -> None:
    register = [known(1, BRIEF, is_gewist=True)]
    assert found([read(1, BRIEF)], register) == []
    [verschil] = one([read(1, BRIEF + " nu")], register).verschillen
    assert (verschil.aard, verschil.botst, verschil.opmerkingen) == ("gewijzigd", True, ("gewist",))


def drafted(stuk: Stuk) -> Stuk:
    """As it is when the moment of the draft is known, and nothing changed since."""
    return replace(stuk, toen=stuk.velden)


def test_a_text_changed_under_its_item_alone_is_found() -> None:
    edited, register = BRIEF + " per post", [drafted(each) for each in REGISTER]
    assert found([read(1, BRIEF, eigenaars=("COA",), elders=edited), *FILE[1:]], register) == [
        ("gewijzigd", 1, {"tekst": (BRIEF, edited)})
    ]
    assert found([read(1, edited, eigenaars=("COA",), elders=BRIEF), *FILE[1:]], register) == [
        ("gewijzigd", 1, {"tekst": (BRIEF, edited)})
    ]


def test_two_new_texts_of_one_point_are_a_clash() -> None:
    [verschil] = one(
        [read(1, BRIEF + " vandaag", elders=BRIEF + " morgen", eigenaars=("COA",))], [drafted(REGISTER[0])]
    ).verschillen
    assert verschil.botst
    assert verschil.opmerkingen == ("twee_teksten",)


def test_what_was_taken_out_of_the_list_alone_is_gone() -> None:
    left = Stuk("actie", BRIEF, {"tekst": BRIEF}, nummer=1, alleen_tekst=True)
    [verschil] = one([left, *FILE[1:]], REGISTER).verschillen
    assert (verschil.aard, verschil.opmerkingen) == ("verdwenen", ("nog_in_tekst",))


def test_a_file_in_another_layout_takes_nothing_away() -> None:
    assert found([Stuk("actie", BRIEF, {"tekst": BRIEF}, nummer=1)], REGISTER, whole=()) == []


def test_notes_are_recognised_by_their_words_and_their_item() -> None:
    register = [
        note("De voorzitter opent.", id_=1),
        note("Er is krapte.", "Opvang", 2),
        note("Er is krapte.", "Rondvraag", 3),
    ]
    file = [
        note("De voorzitter opent."),
        note("Er is krapte.", "Rondvraag"),
        note("Er is grote krapte.", "Opvang"),
    ]
    assert found(file, register) == [("gewijzigd", None, {"tekst": ("Er is krapte.", "Er is grote krapte.")})]
    moved = [note("De voorzitter opent.", "Rondvraag")]
    assert found(moved, register[:1]) == [("gewijzigd", None, {"agendapunt": ("Opening", "Rondvraag")})]


@pytest.mark.parametrize(
    ("one_", "other"),
    [
        ("Het ‘kader’ – en “meer”", "Het 'kader' - en \"meer\""),
        ("1\u00a0februari", "1 februari"),
        ("nood\u00adpakket", "noodpakket"),
        ("1 1/2 dag", "1 ½ dag"),
        ("wacht...", "wacht…"),
        ("a -- b", "a – b"),
        ("  twee   spaties ", "twee spaties"),
        ("cafe\u0301", "café"),
        ("x -> y", "x → y"),
        ("ﬁnanciën", "financiën"),
        ("a | b", "a / b"),
    ],
)
def test_what_word_makes_of_it_is_no_change(one_: str, other: str) -> None:
    assert plain(one_) == plain(other)
    assert same(one_, other)


@pytest.mark.parametrize(
    ("one_", "other"), [("coa", "COA"), ("1 mei", "11 mei"), ("wel", "niet"), ("a", "a.")]
)
def test_what_somebody_typed_is(one_: str, other: str) -> None:
    assert not same(one_, other)


def test_names_may_stand_in_any_order() -> None:
    assert same(("COA", "AenM"), ("AenM", "COA"))
    assert not same(("COA",), ("COA", "AenM"))
    assert same((), None)


def test_who_confirms_one_confirms_what_was_shown() -> None:
    def mark(file: Stuk, register: Stuk) -> str:
        [verschil] = one([file], [register]).verschillen
        return verschil.afdruk

    shown = mark(read(1, KADER), REGISTER[0])
    assert mark(read(1, KADER), REGISTER[0]) == shown
    assert mark(read(1, ZAAL), REGISTER[0]) != shown
    assert mark(read(1, KADER), replace(REGISTER[0], versie=1)) != shown


def test_many_things_take_no_time() -> None:
    """Thousands of rows without a match are not compared one by one."""
    file = [read(None, f"regel {number} " * 30, number) for number in range(700)]
    register = [known(number, f"punt {number * 7919} " * 30) for number in range(700)]
    assert len(one(file, register).verschillen) == 1400


def test_prose_that_was_rewritten_all_over_is_recognised_item_by_item() -> None:
    register = [
        note(f"Bij {place} is punt {place * 7919} besproken.", f"Item {place % 20}", place)
        for place in range(200)
    ]
    file = [
        replace(
            each,
            velden={**each.velden, "tekst": f"{each.herken} Zo is het."},
            herken=each.herken + " Zo is het.",
        )
        for each in register
    ]
    assert {each[0] for each in found(file, register)} == {"gewijzigd"}
