"""Two people in the register who are one: the secretary says so, sees what it makes, and can take it back."""

from __future__ import annotations

from typing import Any

import pytest
from sqlmodel import SQLModel

from bot import eigenaars, openbaarheid, personen, persoonsgegevens, wijzigingen
from bot.models import (
    Aanwezigheid,
    Actie,
    ActieEigenaar,
    Afvaardiging,
    Persoon,
    Spelling,
    Terugkoppeling,
    Vergadering,
)
from bot.oefen.mensen import SECRETARIS
from bot.oefen.reply import Reply
from bot.texts import acties as actie_texts
from bot.texts import personen as texts
from bot.texts.persoon import forgotten
from tests.builders import STEMPEL
from tests.practice import Practice, with_button
from tests.rollen import only

MERGE = "/verslag namen prt Kroon (COA) samenvoegen met Kroon (IND)"
TABLES = (Actie, ActieEigenaar, Terugkoppeling, Aanwezigheid, Afvaardiging, Spelling, Persoon)


async def two(practice: Practice) -> None:
    """Kroon of the COA at the PRT, and noted anew for the IND at the RRT Gooi, with a point each."""
    await practice.command("/vergadering aanwezig prt mw. Kroon (COA)")
    await practice.command("/vergadering aanwezig rrt gooi Kroon (IND)")
    await practice.command("/actie nieuw prt Kroon (COA): lijst sturen")
    await practice.command("/actie nieuw rrt gooi Kroon (IND): kaart tekenen")
    await practice.command("/actie nieuw rrt gooi Kroon (IND) en COA: zaal huren")
    assert [len(people(practice)), len(practice.rows(Actie, Actie.tekst == "kaart tekenen"))] == [2, 1]


def people(practice: Practice) -> list[Persoon]:
    return practice.rows(Persoon, Persoon.naam == "Kroon")


def state(practice: Practice) -> dict[str, list[Any]]:
    """What the register has of people and points, without how often it was changed."""

    def rows(table: type[SQLModel]) -> list[Any]:
        found = [row.model_dump(exclude={"versie"}) for row in practice.rows(table)]
        own = [{k: v for k, v in row.items() if k != "id"} for row in found]
        return sorted((own if table is ActieEigenaar else found), key=repr)

    return {str(table.__tablename__): rows(table) for table in TABLES}


def owners(practice: Practice, tekst: str) -> list[str]:
    id_ = practice.actie(tekst).id or 0
    names = practice.database.read_now(lambda session: eigenaars.names(session, [id_]))
    return list(names.get(id_, ()))


async def merged(practice: Practice, line: str = MERGE) -> Reply:
    practice.clock.forward(minutes=1)
    reply = await practice.command(line)
    return await practice.press(with_button(reply, texts.MERGE), texts.MERGE)


async def test_that_somebody_is_noted_anew_is_said_with_what_makes_them_one(practice: Practice) -> None:
    await practice.command("/vergadering aanwezig prt mw. Kroon (COA), Spijker (COA)")
    said = (
        await practice.command("/vergadering aanwezig rrt gooi Kroon (IND), Spijker, Nieuwland (IND)")
    ).shown
    line = "/verslag namen rrt-gooi Kroon (COA) samenvoegen met Kroon (IND)"
    assert said.count("samenvoegen met") == 1
    assert f"Kroon (IND) staat nu naast Kroon (COA). Is het dezelfde: `{line}`." in said
    await merged(practice, line)
    assert [bool(who.samen_met_id) for who in people(practice)] == [False, True]
    both = (await practice.command("/vergadering aanwezig rrt kennemerland dhr. Blauw, mw. Blauw")).shown
    assert "samenvoegen" not in both


async def test_the_two_are_shown_before_anything_changes(practice: Practice) -> None:
    await two(practice)
    before = state(practice)
    shown = (await practice.command(MERGE)).shown
    assert "*Kroon (COA)* blijft: COA · 1 punt · 1 vergadering" in shown
    assert "*Kroon (IND)* gaat daarin op: IND · 2 punten · 1 vergadering" in shown
    assert state(practice) == before


async def test_what_counts_for_the_name_is_said_in_dutch(practice: Practice) -> None:
    await two(practice)
    assert "Of de naam openbaar is, wordt daarna gevraagd." in (await practice.command(MERGE)).shown
    await practice.command("/verslag namen prt Kroon (COA) niet")
    assert "De naam is daarna niet openbaar." in (await practice.command(MERGE)).shown


@pytest.mark.parametrize("name", ["Kort met bril (COA)", "Van Met"])
async def test_a_name_with_met_in_it_can_be_merged(practice: Practice, name: str) -> None:
    await practice.command(f"/vergadering aanwezig prt {name}")
    await practice.command("/vergadering aanwezig rrt gooi Kroon (IND)")
    for one, other in ((name, "Kroon (IND)"), ("Kroon (IND)", name)):
        shown = (await practice.command(f"/verslag namen prt {one} samenvoegen met {other}")).shown
        assert texts.MERGE_TITLE in shown


async def test_all_that_was_of_the_one_is_of_the_other(practice: Practice) -> None:
    await two(practice)
    done = await merged(practice)
    assert "Kroon (IND) is nu Kroon (COA)" in done.shown
    assert [owners(practice, tekst) for tekst in ("lijst sturen", "kaart tekenen", "zaal huren")] == [
        ["Kroon"],
        ["Kroon"],
        ["Kroon", "COA"],
    ]
    [stays, goes] = people(practice)
    assert goes.samen_met_id == stays.id
    for table in (ActieEigenaar, Aanwezigheid, Afvaardiging, Spelling):
        assert goes.id not in [row.persoon_id for row in practice.rows(table)]  # type: ignore[attr-defined]
    await practice.command("/vergadering aanwezig rrt kennemerland Kroon (IND)")
    await practice.command("/vergadering aanwezig rrt nhn Kroon (COA)")
    assert len(people(practice)) == 2
    assert practice.database.read_now(wijzigingen.broken_links) == []


async def test_it_can_be_taken_back(practice: Practice) -> None:
    await two(practice)
    before = state(practice)
    done = await merged(practice)
    assert state(practice) != before
    undone = await practice.press(with_button(done, actie_texts.UNDO), actie_texts.UNDO)
    assert texts.APART_AGAIN in undone.shown
    assert state(practice) == before
    await merged(practice)
    assert texts.APART_AGAIN in (await practice.command("/actie ongedaan")).shown
    assert state(practice) == before
    assert practice.database.read_now(wijzigingen.broken_links) == []


@pytest.mark.parametrize(
    ("one", "other", "public"),
    [
        ("openbaar", "niet", False),
        ("niet", "openbaar", False),
        ("bestuurder", "", None),
        ("ambtelijk", "", False),
        ("openbaar", "bestuurder", True),
        ("bestuurder", "ambtelijk", False),
    ],
)
async def test_the_more_closed_answer_about_the_name_counts(
    practice: Practice, one: str, other: str, public: bool | None
) -> None:
    await two(practice)
    for tafel, body, said in (("prt", "COA", one), ("rrt gooi", "IND", other)):
        if said:
            await practice.command(f"/verslag namen {tafel} Kroon ({body}) {said}")
    await merged(practice)
    [stays, _] = people(practice)
    assert openbaarheid.is_public(stays, practice.config) is public
    card = practice.database.read_now(lambda s: openbaarheid.card(s, practice.config, None))
    assert [who.openbaar for who in card.bekenden.values() if who.naam == "Kroon"] == [public]


async def test_a_slack_account_goes_with_who_has_it_and_two_accounts_are_two_people(
    practice: Practice,
) -> None:
    await two(practice)

    def link(number: int, account: str) -> None:
        who = personen.of_persoon(people(practice)[number])
        practice.database.run_now(lambda s: personen.link_slack(s, STEMPEL, who, account))

    link(1, "U0KROON001")
    await merged(practice)
    assert [who.slack_id for who in people(practice)] == ["U0KROON001", None]
    await practice.command("/actie ongedaan")
    assert [who.slack_id for who in people(practice)] == [None, "U0KROON001"]
    link(0, "U0KROON002")
    assert texts.TWO_ACCOUNTS in (await practice.command(MERGE)).shown


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("/verslag namen prt samenvoegen", texts.MERGE_HOW),
        ("/verslag namen prt Kroon (COA) samenvoegen", texts.MERGE_HOW),
        ("/verslag namen prt Kroon (COA) samenvoegen met Kroon (COA)", texts.SAME_PERSON),
        ("/verslag namen prt Kroon (COA) samenvoegen met COA", "is een organisatie"),
        ("/verslag namen prt Kroon (COA) samenvoegen met Niemandsen", "Niemandsen"),
    ],
)
async def test_what_is_not_two_people_changes_nothing(practice: Practice, line: str, said: str) -> None:
    await two(practice)
    before = state(practice)
    assert said in (await practice.command(line)).shown
    assert state(practice) == before


async def test_it_is_for_the_secretariaat_of_every_tafel_of_the_two(practice: Practice) -> None:
    await two(practice)
    before = state(practice)
    shown = await practice.command(MERGE)
    only(practice, SECRETARIS, prt="secretariaat", rrt_gooi="lid")
    await practice.command(MERGE)
    await practice.press(with_button(shown, texts.MERGE), texts.MERGE)
    assert state(practice) == before


async def test_what_changed_since_it_was_shown_is_shown_again(practice: Practice) -> None:
    await two(practice)
    shown = await practice.command(MERGE)
    await practice.command("/actie nieuw rrt gooi Kroon (IND): brief schrijven")
    again = await practice.press(with_button(shown, texts.MERGE), texts.MERGE)
    assert texts.MERGE_CHANGED in again.shown
    assert [who.samen_met_id for who in people(practice)] == [None, None]


async def test_an_owner_that_is_put_back_later_is_who_stays(practice: Practice) -> None:
    await two(practice)
    point = practice.actie("kaart tekenen")
    practice.clock.forward(minutes=1)
    [meeting] = practice.rows(Vergadering, Vergadering.id == point.vergadering_id)
    reference = f"{meeting.referentie}/A{point.nummer}"
    await practice.command(f"/actie wijzig {reference} wie COA")
    assert owners(practice, "kaart tekenen") == ["COA"]
    await merged(practice)
    await practice.command(f"/actie ongedaan {reference}")
    [stays, _] = people(practice)
    assert [row.persoon_id for row in practice.rows(ActieEigenaar, ActieEigenaar.actie_id == point.id)] == [
        stays.id
    ]


async def test_of_one_point_alone_it_is_not_taken_back(practice: Practice) -> None:
    await two(practice)
    await practice.command("/actie nieuw rrt gooi Kroon (IND) vraagt COA: hoe groot is de zaal")
    practice.clock.forward(minutes=30)
    await merged(practice)
    after = state(practice)
    for point in practice.rows(Actie):
        [meeting] = practice.rows(Vergadering, Vergadering.id == point.vergadering_id)
        reply = await practice.command(f"/actie ongedaan {meeting.referentie}/A{point.nummer}")
        assert texts.APART_AGAIN not in reply.shown
    assert state(practice) == after


async def test_who_is_forgotten_is_so_in_both_rows(practice: Practice) -> None:
    await two(practice)
    await merged(practice)
    [stays, goes] = people(practice)

    def forget(session: Any) -> None:
        person = session.get_one(Persoon, stays.id)
        assert len([x for x in persoonsgegevens.of(session, person) if x.tabel == "persoon"]) == 2
        persoonsgegevens.forget(session, STEMPEL, person, also_owner=True)

    practice.database.run_now(forget)
    assert people(practice) == []
    assert "Kroon" not in str(state(practice))
    assert practice.database.read_now(wijzigingen.broken_links) == []
    [row] = practice.rows(Persoon, Persoon.id == goes.id)
    assert row.naam == forgotten(goes.id or 0)


async def test_a_button_of_before_is_about_who_stays(practice: Practice) -> None:
    await two(practice)
    [stays, goes] = people(practice)
    await merged(practice)
    said = (await practice.command(f"/verslag namen rrt gooi persoon:{goes.id} niet")).shown
    assert "Kroon" in said
    assert [who.naam_openbaar for who in people(practice) if who.id == stays.id] == [False]
    nobody = (await practice.command("/verslag namen rrt gooi persoon:999999999999 openbaar")).shown
    assert "persoon:999999999999" in nobody


@pytest.mark.parametrize("answer", ["openbaar", "bestuurder"])
async def test_no_button_of_before_makes_the_name_of_who_stays_public(
    practice: Practice, answer: str
) -> None:
    await two(practice)
    [stays, goes] = people(practice)
    await practice.command(f"/verslag namen prt persoon:{stays.id} niet")
    await merged(practice)
    said = (await practice.command(f"/verslag namen rrt gooi persoon:{goes.id} {answer}")).shown
    assert texts.MERGE_CHANGED in said
    assert [who.naam_openbaar for who in people(practice) if who.id == stays.id] == [False]
    await practice.command(f"/verslag namen rrt gooi persoon:{stays.id} openbaar")
    assert [who.naam_openbaar for who in people(practice) if who.id == stays.id] == [True]


@pytest.mark.parametrize("list_", ["/actie lijst rrt gooi", "/actie toon RRT-GOOI-2027-01-27/A1"])
async def test_lists_name_them_as_they_are_now(practice: Practice, list_: str) -> None:
    await two(practice)
    assert "Kroon (IND)" in (await practice.command(list_)).shown
    done = await merged(practice)
    [head] = [line for line in (await practice.command(list_)).shown.splitlines() if "Kroon · " in line][:1]
    assert "(IND)" not in head
    await practice.press(with_button(done, actie_texts.UNDO), actie_texts.UNDO)
    assert "Kroon (IND)" in (await practice.command(list_)).shown
