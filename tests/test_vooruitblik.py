"""What a digest, a reminder and a summary tell, from the register as it is now."""

from __future__ import annotations

import pytest
from sqlmodel import Session

from bot import acties, agendapunten, vergaderingen, vooruitblik
from bot.config import Config
from bot.models import Vergadering
from tests.builders import STEMPEL, actie, besluit, held, persoon, planned
from tests.time_helpers import TODAY, day


@pytest.fixture
def coming(session: Session, config: Config) -> Vergadering:
    return planned(session, config, day(7))


@pytest.fixture
def previous(session: Session) -> Vergadering:
    return held(session, day(-28))


def test_a_digest_has_agenda_open_points_what_was_finished_and_decided(
    session: Session, coming: Vergadering, previous: Vergadering
) -> None:
    agendapunten.replace_all(session, STEMPEL, coming, [("1", "Opening")])
    actie(session, previous, "te laat", termijn=day(-1))
    actie(session, held(session, day(-60)), "van lang geleden")
    acties.finish(session, STEMPEL, actie(session, previous, "klaar"), None)
    besluit(session, previous, "Kader vastgesteld")
    actie(session, coming, "van de komende zelf")
    actie(session, held(session, day(-3), "rrt-gooi"), "van een andere tafel")
    found = vooruitblik.gather(session, coming, TODAY)
    assert [i.titel for i in found.agenda] == ["Opening"]
    assert [r.tekst for r in found.te_laat] == ["te laat"]
    assert [r.tekst for r in found.open] == ["van lang geleden"]
    assert [r.tekst for r in found.afgerond] == ["klaar"]
    assert [b.tekst for b in found.besluiten] == ["Kader vastgesteld"]
    assert (found.vorige, found.aantal) == (previous, 2)


def test_a_first_meeting_has_nothing_behind_it(session: Session, coming: Vergadering) -> None:
    found = vooruitblik.gather(session, coming, TODAY)
    assert (found.vorige, found.aantal, found.besluiten, found.afgerond) == (None, 0, (), ())


def test_points_noted_before_the_first_meeting_are_open_before_it(session: Session, config: Config) -> None:
    holder = vergaderingen.ensure_current(session, STEMPEL, "prt", TODAY)
    actie(session, holder, "tussentijds")
    found = vooruitblik.gather(session, planned(session, config, day(7)), TODAY)
    assert [r.tekst for r in found.open] == ["tussentijds"]


def test_a_long_list_is_cut_and_counted_with_the_overdue_kept(
    session: Session, coming: Vergadering, previous: Vergadering
) -> None:
    for number in range(vooruitblik.SHOWN + 10):
        actie(session, previous, str(number))
    actie(session, previous, "te laat", termijn=day(-1))
    found = vooruitblik.gather(session, coming, TODAY)
    assert [r.tekst for r in found.te_laat] == ["te laat"]
    assert len(found.te_laat) + len(found.open) == vooruitblik.SHOWN
    assert found.aantal == vooruitblik.SHOWN + 11


def test_what_was_finished_before_the_previous_meeting_is_not_news(session: Session, config: Config) -> None:
    older = held(session, day(-60))
    acties.finish(session, STEMPEL, actie(session, older, "oud nieuws"), None)
    held(session, TODAY)
    found = vooruitblik.gather(session, planned(session, config, day(7)), TODAY)
    assert found.afgerond == ()


def test_a_summary_has_the_points_and_decisions_of_its_meeting_by_number(
    session: Session, previous: Vergadering
) -> None:
    for text, due in (("eerst", 30), ("daarna", 2)):
        actie(session, previous, text, termijn=day(due))
    acties.finish(session, STEMPEL, actie(session, previous, "al klaar"), None)
    besluit(session, previous, "Kader vastgesteld")
    actie(session, held(session, day(-14)), "van een andere")
    found = vooruitblik.summarise(session, previous, TODAY)
    assert [r.tekst for r in found.acties] == ["eerst", "daarna", "al klaar"]
    assert [b.tekst for b in found.besluiten] == ["Kader vastgesteld"]


def test_an_owner_in_slack_gets_their_own_open_points(
    session: Session, coming: Vergadering, previous: Vergadering
) -> None:
    who = persoon(session, "Duinhoven", "U0BEST0001")
    actie(session, previous, "van haar", eigenaars=(who, persoon(session, "COA")))
    actie(session, previous, "van een ander", eigenaars=(persoon(session, "Molenbroek"),))
    acties.finish(session, STEMPEL, actie(session, previous, "klaar", eigenaars=(who,)), None)
    assert vooruitblik.owners_in_slack(session, "prt") == ["U0BEST0001"]
    assert [r.tekst for r in vooruitblik.points_of(session, "U0BEST0001", coming, TODAY)] == ["van haar"]
    assert vooruitblik.owners_in_slack(session, "rrt-gooi") == []
