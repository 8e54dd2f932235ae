"""Two people of one surname stay two: who came for another, or is addressed otherwise, is somebody else."""

from __future__ import annotations

import pytest

from bot.models import Aanwezigheid, Actie, Persoon
from bot.texts import status as status_texts
from tests.practice import Practice, labels


def called(practice: Practice, naam: str) -> list[Persoon]:
    return practice.rows(Persoon, Persoon.naam == naam)


def listed(practice: Practice, naam: str) -> list[tuple[str | None, str | None, str]]:
    """How each who is called so stands in the lists of attendance: aanhef, organisatie, roles."""
    people = {who.id: who for who in called(practice, naam)}
    slots = [slot for slot in practice.rows(Aanwezigheid) if slot.persoon_id in people]
    return [(people[slot.persoon_id].aanhef, slot.organisatie, slot.rollen) for slot in slots]


async def test_who_comes_for_another_at_another_table_is_somebody_else(practice: Practice) -> None:
    await practice.command("/vergadering aanwezig prt wethouder Kroon (Velsen), mw. Spijker (COA)")
    await practice.command("/vergadering aanwezig rrt gooi wethouder Spijker (Laren), dhr. Kroon (IND)")
    assert listed(practice, "Kroon") == [(None, "Velsen", "wethouder"), ("dhr.", "IND", "")]
    assert listed(practice, "Spijker") == [("mw.", "COA", ""), (None, "Laren", "wethouder")]


@pytest.mark.parametrize(
    "typed",
    [
        ["burgemeester Kroon (Laren), mw. Kroon (COA)"],
        ["Kroon (Laren), Kroon (Huizen)"],
        ["dhr. Kroon (COA)", "wethouder Kroon (Laren)"],
        ["dhr. Kroon, mw. Kroon"],
    ],
)
async def test_both_stand_in_the_list(practice: Practice, typed: list[str]) -> None:
    for line in typed:
        await practice.command(f"/vergadering aanwezig prt {line}")
    assert len(listed(practice, "Kroon")) == len(called(practice, "Kroon")) == 2


@pytest.mark.parametrize(
    "again",
    ["Kroon", "wethouder Kroon", "Kroon (gemeente Haarlem)", "mw. Kroon (Haarlem)", "Kroon (Kennemerland)"],
)
async def test_one_who_comes_again_is_one(practice: Practice, again: str) -> None:
    await practice.command("/vergadering aanwezig prt Kroon (Haarlem)")
    await practice.command(f"/vergadering aanwezig rrt kennemerland {again}")
    assert len(called(practice, "Kroon")) == 1


async def test_for_whom_they_come_is_kept_when_it_is_said_later(practice: Practice) -> None:
    await practice.command("/vergadering aanwezig prt Kroon")
    await practice.command("/vergadering aanwezig prt wethouder Kroon (Haarlem)")
    assert listed(practice, "Kroon") == [(None, "Haarlem", "wethouder")]


async def test_a_bare_name_of_two_is_asked_and_the_answer_does_it(practice: Practice) -> None:
    await practice.command("/vergadering aanwezig prt wethouder Kroon (Haarlem), mw. Kroon (COA)")
    before = practice.counts()
    question = await practice.command("/vergadering aanwezig rrt gooi Kroon")
    assert status_texts.which_person("Kroon") in question.shown
    assert practice.counts() == before
    await practice.press(question.message, "Kroon (COA)")
    assert listed(practice, "Kroon")[-1] == ("mw.", "COA", "")


async def test_who_is_on_the_list_already_is_meant_when_they_leave(practice: Practice) -> None:
    await practice.command("/vergadering aanwezig rrt gooi mw. Kroon (COA)")
    await practice.command("/vergadering aanwezig prt wethouder Kroon (Haarlem)")
    await practice.command("/vergadering afwezig prt Kroon")
    assert [slot.status for slot in practice.rows(Aanwezigheid)][-1] == "afwezig"
    assert len(called(practice, "Kroon")) == 2


async def owners(practice: Practice, words: str) -> str:
    """The point as the list shows it."""
    return (await practice.command(f"/actie lijst {words}")).shown


@pytest.mark.parametrize("line", ["Kroon: iets bekijken", "iets bekijken, wie Kroon", "iets bekijken, Kroon"])
async def test_an_owner_who_may_be_two_is_asked(practice: Practice, line: str) -> None:
    await practice.command("/vergadering aanwezig rrt gooi wethouder Kroon (Laren), mw. Kroon (COA)")
    question = await practice.command(f"/actie nieuw prt {line}")
    assert labels(question.message)[:2] == ["Kroon (Laren)", "Kroon (COA)"]
    await practice.press(question.message, "Kroon (COA)")
    assert len(called(practice, "Kroon")) == 2
    assert "Kroon (COA)" in await owners(practice, "prt")
    assert "iets bekijken" in await owners(practice, "wie Kroon (COA)")
    assert "iets bekijken" not in await owners(practice, "wie Kroon (Laren)")


async def test_who_is_at_this_meeting_goes_before_who_is_not(practice: Practice) -> None:
    await practice.command("/vergadering start prt 12-1")
    await practice.command("/vergadering aanwezig prt mw. Kroon (COA), A. Spijker, Bea Spijker")
    await practice.command("/vergadering aanwezig rrt gooi wethouder Kroon (Laren)")
    await practice.command("/actie nieuw prt Kroon: iets bekijken")
    assert "iets bekijken" in await owners(practice, "wie Kroon (COA)")
    question = await practice.command("/actie nieuw prt Spijker: iets anders")
    assert labels(question.message)[:2] == ["A. Spijker", "Bea Spijker"]
    await practice.press(question.message, "Bea Spijker")
    assert "iets anders" in await owners(practice, "wie Bea Spijker")


@pytest.mark.parametrize(
    ("typed", "owner"),
    [
        ("mw. Spijker", "Bea Spijker"),
        ("Spijker (AenM)", "Bea Spijker"),
        ("mevrouw Spijker (AenM)", "Bea Spijker"),
        ("dhr. Spijker", "Spijker"),
        ("Spijker (Zaanstad)", "Spijker"),
    ],
)
async def test_who_is_at_this_meeting_with_a_first_name_is_meant_by_the_surname_too(
    practice: Practice, typed: str, owner: str
) -> None:
    await practice.command("/vergadering start prt 12-1")
    await practice.command("/vergadering aanwezig prt mw. Bea Spijker (AenM), dhr. Spijker (Zaanstad)")
    await practice.command(f"/actie nieuw prt {typed}: iets bekijken")
    assert "iets bekijken" in await owners(practice, f"wie {owner}")
    assert len(called(practice, "Spijker")) == len(called(practice, "Bea Spijker")) == 1


@pytest.mark.parametrize("second", ["dhr. Spijker (Zaanstad)", "dhr. Spijker", "Spijker"])
@pytest.mark.parametrize("answer", [0, 1])
async def test_a_bare_surname_of_one_with_and_one_without_first_name_is_asked_once(
    practice: Practice, second: str, answer: int
) -> None:
    await practice.command("/vergadering start prt 12-1")
    await practice.command(f"/vergadering aanwezig prt {second}, mw. Bea Spijker (AenM)")
    question = await practice.direct("a Spijker: iets bekijken")
    assert practice.rows(Actie, Actie.tekst == "iets bekijken") == []
    said = sorted(labels(question.message)[:2])
    assert said[0] == "Bea Spijker"
    await practice.press(question.message, said[answer])
    assert "iets bekijken" in await owners(practice, f"wie {['Bea Spijker', 'Spijker'][answer]}")
    assert len(called(practice, "Spijker")) == len(called(practice, "Bea Spijker")) == 1


async def test_who_is_on_the_list_with_a_first_name_is_no_second_person_by_the_surname(
    practice: Practice,
) -> None:
    await practice.command("/vergadering aanwezig prt mw. Bea Spijker (AenM), dhr. Spijker (Zaanstad)")
    await practice.command("/vergadering aanwezig prt mw. Spijker, wethouder Kroon (Velsen)")
    await practice.command("/vergadering afwezig prt mevrouw Spijker")
    assert listed(practice, "Spijker") == [("dhr.", "Zaanstad", "")]
    assert listed(practice, "Bea Spijker") == [("mw.", "AenM", "")]
    await practice.command("/vergadering aanwezig prt mw. Spijker (COA)")
    assert listed(practice, "Spijker")[1:] == [("mw.", "COA", "")]


async def test_two_in_one_list_are_two(practice: Practice) -> None:
    await practice.command("/vergadering aanwezig prt mw. Bea Spijker, mw. Spijker")
    assert len(called(practice, "Spijker")) == len(called(practice, "Bea Spijker")) == 1


@pytest.mark.parametrize("typed", ["Kroon (COA)", "mw. Kroon (COA)", "Kroon (DJI)"])
async def test_an_owner_with_an_organisation_behind_the_name_is_one(practice: Practice, typed: str) -> None:
    await practice.command(f"/actie nieuw prt {typed}: iets bekijken")
    [made] = practice.rows(Actie, Actie.tekst == "iets bekijken")
    assert [who.naam for who in called(practice, "Kroon")] == ["Kroon"]
    assert practice.rows(Persoon, Persoon.naam == typed) == []
    assert "iets bekijken" in await owners(practice, "wie Kroon")
    assert made.regio is None


async def test_status_of_one_of_two_can_be_chosen(practice: Practice) -> None:
    await practice.command("/vergadering aanwezig prt wethouder Kroon (Haarlem), mw. Kroon (COA)")
    question = await practice.command("/status wie Kroon")
    answer = await practice.press(question.message, "Kroon (COA)")
    assert status_texts.which_person("Kroon") not in answer.shown


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("t Van der Linde: bespreekt het", "Van der Linde"),
        ("t van der Linde: bespreekt het", "Van der Linde"),
        ("t van der linde: bespreekt het", "Van der Linde"),
        ("t Van Linde: bespreekt het", "Van Linde"),
        ("t van Linde: bespreekt het", "Linde"),
        ("t van de heer Linde: bespreekt het", "Linde"),
    ],
)
async def test_a_promise_of_who_has_van_in_the_name(practice: Practice, line: str, owner: str) -> None:
    await practice.command("/vergadering start prt 12-1")
    await practice.command("/vergadering aanwezig prt Van der Linde")
    await practice.direct(line)
    assert "bespreekt het" in await owners(practice, f"wie {owner}")
    assert practice.rows(Actie, Actie.tekst == "bespreekt het")


async def test_a_first_name_is_the_one_who_is_there(practice: Practice) -> None:
    await practice.command("/vergadering start prt 12-1")
    await practice.command("/vergadering aanwezig prt dhr. Joost Tjaarda (IND), mw. Anna van der Wiel (COA)")
    for line in ("nieuw prt Joost: nota sturen", "nieuw prt vraag van Anna: wanneer volgt dat"):
        told = (await practice.command(f"/actie {line}")).shown
        assert "Joost Tjaarda" in told or "Anna van der Wiel" in told
        assert "nieuw in het register" not in told
    await practice.command("/actie nieuw prt COA: brief sturen")
    assert "Anna van der Wiel" in (await practice.command("/actie A3 wie Anna")).shown
    assert not called(practice, "Joost") + called(practice, "Anna")


async def test_of_two_who_are_there_with_that_first_name_it_is_asked(practice: Practice) -> None:
    await practice.command("/vergadering start prt 12-1")
    await practice.command("/vergadering aanwezig prt dhr. Joost Tjaarda (IND), Joost Hollander (COA)")
    asked = await practice.command("/actie nieuw prt Joost: nota sturen")
    assert labels(asked.messages[0]) == ["Joost Tjaarda", "Joost Hollander"]
    assert not practice.rows(Actie, Actie.tekst == "nota sturen")
    assert "Joost Hollander" in (await practice.press(asked.messages[0], "Joost Hollander")).shown


@pytest.mark.parametrize("typed", ["mw. Joost", "Joost (AenM)", "Van", "Joos"])
async def test_who_is_addressed_otherwise_or_only_called_nearly_so_is_somebody_else(
    practice: Practice, typed: str
) -> None:
    await practice.command("/vergadering start prt 12-1")
    await practice.command("/vergadering aanwezig prt dhr. Joost Tjaarda (IND), Van der Wiel (COA)")
    told = await practice.command(f"/actie nieuw prt {typed}: nota sturen")
    assert "· Joost Tjaarda" not in told.shown
    assert "· Van der Wiel" not in told.shown


async def test_who_is_called_so_and_no_more_is_meant_before_who_has_it_as_first_name(
    practice: Practice,
) -> None:
    await practice.command("/actie nieuw prt Joost: eerder genoteerd")
    await practice.command("/vergadering start prt 12-1")
    await practice.command("/vergadering aanwezig prt dhr. Joost Tjaarda (IND)")
    assert "· Joost ·" in (await practice.command("/actie nieuw prt Joost: nota sturen")).shown
