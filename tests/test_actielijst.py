"""Lists of points: which ones, in what order, with what a screen shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import Session

from bot import actielijst, acties, agendapunten, personen, puntfilter, vergaderingen
from bot.actielijst import Filter
from bot.models import Actie, Vergadering
from tests.builders import STEMPEL, actie, held, persoon
from tests.time_helpers import TODAY, day


@pytest.fixture
def meeting(session: Session) -> Vergadering:
    return held(session, day(-7))


def listed(session: Session, **narrowed: Any) -> list[str]:
    """The texts of the points that fit; the count is held against them."""
    filter_ = Filter(**{"tafels": ["prt"], **narrowed})
    rows = actielijst.select_rows(session, filter_, TODAY, limit=100)
    assert actielijst.count(session, filter_, TODAY) == len(rows)
    return [row.tekst for row in rows]


def test_overdue_comes_first_then_by_date_then_as_noted(session: Session, meeting: Vergadering) -> None:
    for text, due in (("zonder", None), ("later", 20), ("te laat", -3), ("ook zonder", None), ("eerder", 5)):
        actie(session, meeting, text, termijn=None if due is None else day(due))
    assert listed(session) == ["te laat", "eerder", "later", "zonder", "ook zonder"]


def test_a_deadline_of_today_is_not_overdue(session: Session, meeting: Vergadering) -> None:
    actie(session, meeting, "vandaag", termijn=TODAY)
    actie(session, meeting, "gisteren", termijn=day(-1))
    assert listed(session, staat="te laat") == ["gisteren"]
    assert listed(session, staat="op tijd") == ["vandaag"]


def test_states_narrow_the_list(session: Session, meeting: Vergadering) -> None:
    actie(session, meeting, "open")
    finished, dropped, slip = (actie(session, meeting, text) for text in ("klaar", "vervallen", "vergissing"))
    acties.finish(session, STEMPEL, finished, None)
    acties.drop(session, STEMPEL, dropped, "niet nodig")
    acties.change(session, STEMPEL, slip, status="gewist", gesloten_op=STEMPEL.op)
    assert listed(session) == ["open"]
    assert sorted(listed(session, staat="klaar")) == ["klaar", "vervallen"]
    assert listed(session, staat="alle")[0] == "open"
    assert "vergissing" not in listed(session, staat="alle")


def test_a_region_has_its_own_points_and_all_of_its_tafel(session: Session, meeting: Vergadering) -> None:
    actie(session, meeting, "in gooi", regio="gooi", gemeente="Laren")
    actie(session, meeting, "elders", regio="nhn")
    actie(session, meeting, "hele provincie")
    actie(session, held(session, day(-3), "rrt-gooi"), "aan de regionale tafel")
    tafels = ["prt", "rrt-gooi"]
    assert listed(session, tafels=tafels, regio="gooi") == ["in gooi"]
    assert set(listed(session, tafels=tafels, regio="gooi", regio_tafel="rrt-gooi")) == {
        "in gooi",
        "aan de regionale tafel",
    }
    assert listed(session, gemeente="Laren") == ["in gooi"]
    assert listed(session, heel_de_provincie=True) == ["hele provincie"]
    assert "aan de regionale tafel" not in listed(session, staat="alle")


def test_a_person_has_what_they_own_and_what_they_brought_in(session: Session, meeting: Vergadering) -> None:
    who = persoon(session, "Duinhoven")
    actie(session, meeting, "eigenaar", eigenaars=(who, persoon(session, "COA")))
    actie(session, meeting, "vraagsteller", soort="vraag", ingebracht_door=who)
    actie(session, meeting, "van niemand")
    assert listed(session, wie=who) == ["eigenaar", "vraagsteller"]


def test_an_organisation_has_only_what_it_owns(session: Session, meeting: Vergadering) -> None:
    coa = persoon(session, "COA")
    actie(session, meeting, "van het COA", eigenaars=(coa,))
    actie(session, meeting, "van niemand")
    actie(session, meeting, "van een ander", ingebracht_door=persoon(session, "Duinhoven"))
    assert listed(session, wie=coa) == ["van het COA"]


def test_a_person_and_an_organisation_of_one_id_are_not_confused(
    session: Session, meeting: Vergadering
) -> None:
    coa = persoon(session, "COA")
    people = [persoon(session, f"Persoon{'abcdefghij'[n]}") for n in range(10)]
    twin = next(p for p in people if p.id == coa.id)
    actie(session, meeting, "van de persoon", eigenaars=(twin,), ingebracht_door=twin)
    assert listed(session, wie=coa) == []


def test_points_of_earlier_meetings_are_those_before_a_day(session: Session, meeting: Vergadering) -> None:
    holder = vergaderingen.ensure_current(session, STEMPEL, "rrt-gooi", TODAY)
    actie(session, holder, "voor de eerste")
    actie(session, meeting, "eerder")
    actie(session, held(session, TODAY), "vandaag")
    assert listed(session, voor_vergadering=TODAY) == ["eerder"]
    assert listed(session, tafels=["rrt-gooi"], voor_vergadering=TODAY) == ["voor de eerste"]


def test_kinds_and_ids_narrow_the_list(session: Session, meeting: Vergadering) -> None:
    first = actie(session, meeting, "punt")
    actie(session, meeting, "toezegging", soort="toezegging")
    assert listed(session, soorten=("toezegging",)) == ["toezegging"]
    assert listed(session, ids=[first.id or 0]) == ["punt"]
    assert listed(session, ids=[]) == []
    assert listed(session, vergadering_id=meeting.id) == ["punt", "toezegging"]


def test_a_period_is_that_of_the_meetings(session: Session, meeting: Vergadering) -> None:
    actie(session, meeting, "nu")
    actie(session, held(session, day(-30)), "toen")
    assert listed(session, sinds=day(-29)) == ["nu"]
    assert listed(session, tot=day(-29)) == ["toen"]
    assert listed(session, sinds=day(-30), tot=day(-30)) == ["toen"]


def test_a_list_read_by_its_ids_is_the_same_list(session: Session, meeting: Vergadering) -> None:
    for number, late in enumerate((3, None, 1, 2)):
        actie(session, meeting, f"punt {number}", termijn=late and day(-late))
    everything = Filter(tafels=["prt"], staat="alle")
    ids = actielijst.select_ids(session, everything, TODAY, limit=3)
    assert actielijst.by_ids(session, ids) == actielijst.select_rows(session, everything, TODAY, limit=3)


@pytest.mark.parametrize("of", ["tafel", "persoon", "organisatie"])
def test_of_each_kind_the_points_that_were_closed_last_are_told_latest_first(
    session: Session, meeting: Vergadering, of: str
) -> None:
    who, coa = persoon(session, "Duinhoven"), personen.find(session, "COA")[0]
    elsewhere = held(session, day(-3), "rrt-gooi")

    def closed(hours: int, soort: str, where: Vergadering = meeting, *, asked: bool = False) -> int:
        mine: dict[str, Any] = {"ingebracht_door": who} if asked else {"eigenaars": (who, coa)}
        made = actie(session, where, f"punt {hours}", soort=soort, **mine)
        acties.finish(session, replace(STEMPEL, op=STEMPEL.op + timedelta(hours=hours)), made, None)
        return made.id or 0

    first, second, third = (closed(hours, "actiepunt") for hours in (2, 4, 3))
    question, promise = closed(1, "vraag"), closed(9, "toezegging")
    closed(20, "actiepunt", elsewhere)
    asked = closed(12, "vraag", asked=True)
    actie(session, meeting, "nog open", eigenaars=(who,))
    wie = {"tafel": None, "persoon": who, "organisatie": coa}[of]
    kinds = (("vraag",), ("actiepunt", "toezegging"))
    found = actielijst.last_closed(session, Filter(["prt"], "klaar", wie=wie), kinds, TODAY, limit=3)
    assert found == [[question] if of == "organisatie" else [asked, question], [promise, second, third]]
    assert first not in found[1]


def closed_later(session: Session, made: Actie, hours: int) -> int:
    acties.finish(session, replace(STEMPEL, op=STEMPEL.op + timedelta(hours=hours)), made, None)
    return made.id or 0


def test_what_somebody_closes_now_is_told_however_old_it_is_and_however_much_they_had(
    session: Session, meeting: Vergadering
) -> None:
    who, other = persoon(session, "Duinhoven"), persoon(session, "Vlinder")
    old, older = (actie(session, meeting, text, eigenaars=(who,)) for text in ("oud", "ouder"))
    newest = [
        closed_later(session, actie(session, meeting, str(number), eigenaars=(who,)), 0)
        for number in range(puntfilter.LATELY + 1)
    ]
    closed_later(session, actie(session, meeting, "van een ander", eigenaars=(other,)), 2)
    now = closed_later(session, old, 1)
    closed = Filter(["prt"], "klaar", wie=who)
    found = actielijst.last_closed(session, closed, (("actiepunt",),), TODAY, limit=3)[0]
    assert found == [now, *newest[:-3:-1]]
    assert older.id not in found


def test_however_much_somebody_had_elsewhere_and_of_another_kind_theirs_is_told(
    session: Session, meeting: Vergadering
) -> None:
    who, elsewhere = persoon(session, "Duinhoven"), held(session, day(-3), "rrt-gooi")
    mine: dict[str, Any] = {"eigenaars": (who,)}
    there = closed_later(session, actie(session, elsewhere, "elders", **mine), 0)
    asked = closed_later(session, actie(session, meeting, "gevraagd", soort="vraag", **mine), 0)
    for number in range(puntfilter.JUST_NOW + 1):
        closed_later(session, actie(session, meeting, str(number), **mine), 1)
    kinds = (("vraag",), ("actiepunt",))
    of_all, of_one = (
        actielijst.last_closed(session, Filter(tafels, "klaar", wie=who), kinds, TODAY, limit=3)
        for tafels in (["prt", "rrt-gooi"], ["rrt-gooi"])
    )
    assert of_all[0] == [asked]
    assert of_one == [[], [there]]


def test_a_row_holds_all_that_is_shown(session: Session, meeting: Vergadering) -> None:
    agendapunten.replace_all(session, STEMPEL, meeting, [("1", "Opvang")])
    item = agendapunten.of(session, meeting.id or 0)[0]
    who, coa = persoon(session, "Duinhoven", "U0BEST0001"), personen.find(session, "COA")[0]
    made = actie(
        session,
        meeting,
        "Formats maken",
        eigenaars=(coa, who),
        ingebracht_door=who,
        agendapunt_id=item.id,
        termijn=day(-1),
    )
    for report in ("eerste bericht", "laatste bericht"):
        acties.report(session, STEMPEL, made, report)
    row = actielijst.one(session, made.id or 0)
    assert (row.vergadering, row.datum, row.tafel) == ("PRT-2027-01-04", day(-7), "prt")
    assert (row.agendapunt, row.ingebracht_door, row.terugkoppeling) == (
        "Opvang",
        "Duinhoven",
        "laatste bericht",
    )
    assert [(o.naam, o.slack_id) for o in row.eigenaars] == [("COA", None), ("Duinhoven", "U0BEST0001")]
    assert row.is_open
    assert row.is_overdue(TODAY)
    assert not row.is_overdue(day(-1))


def test_pages_follow_each_other_without_gap_or_overlap(session: Session, meeting: Vergadering) -> None:
    for number in range(25):
        actie(session, meeting, str(number), termijn=day(number % 4))
    pages = [
        [r.id for r in actielijst.select_rows(session, Filter(tafels=["prt"]), TODAY, limit=10, offset=at)]
        for at in (0, 10, 20)
    ]
    assert [len(page) for page in pages] == [10, 10, 5]
    assert len({i for page in pages for i in page}) == 25


def test_incomplete_is_an_open_point_without_owner_or_without_anything_for_a_date(
    session: Session, meeting: Vergadering
) -> None:
    coa = (persoon(session, "COA"),)
    actie(session, meeting, "niets")
    actie(session, meeting, "geen eigenaar", termijn=day(3))
    actie(session, meeting, "geen datum", eigenaars=coa)
    actie(session, meeting, "compleet", eigenaars=coa, termijn=day(3))
    actie(session, meeting, "met voorwaarde", eigenaars=coa, voorwaarde="na de raming")
    actie(session, meeting, "met woorden", eigenaars=coa, termijn_tekst="in het voorjaar")
    actie(session, meeting, "vraag", soort="vraag")
    acties.finish(session, STEMPEL, actie(session, meeting, "af"), None)
    assert sorted(listed(session, onvolledig=True)) == ["geen datum", "geen eigenaar", "niets"]


def test_of_what_is_closed_no_more_are_counted_than_anybody_asks(
    session: Session, meeting: Vergadering, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actielijst, "MOST_COUNTED", 2)
    for number in range(6):
        actie(session, meeting, str(number), status="afgerond" if number < 5 else "open")
    closed, everything = Filter(["prt"], staat="klaar"), Filter(["prt"])
    assert actielijst.count(session, closed, TODAY) == 3
    assert actielijst.count(session, closed, TODAY, beyond=3) == 4  # a page further there are more
    assert actielijst.count(session, closed, TODAY, beyond=5) == 5
    assert actielijst.count(session, everything, TODAY) == 1
