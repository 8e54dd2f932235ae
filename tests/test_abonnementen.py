"""The meetings of a tafel for calendars, and the secret address."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from sqlmodel import Session, select

from bot import abonnementen, vergaderingen, wijzigingen
from bot.config import Config
from bot.ics.schrijven import Afspraak
from bot.kalender import Kalender
from bot.models import Register, Wijziging, WijzigingWaarde
from bot.wijzigingen import Stempel
from tests.builders import STEMPEL, held, planned
from tests.time_helpers import T0, TODAY, T, day

LATER = Stempel("U0TEST0001", T(3600))


def shown(session: Session, config: Config, since: date = TODAY) -> list[Afspraak]:
    agenda = abonnementen.upcoming(session, Kalender(config), config.tafels["prt"], since)
    return list(agenda.afspraken)


def test_a_meeting_keeps_its_uid_and_counts_its_moves(session: Session, config: Config) -> None:
    meeting, kalender = planned(session, config, day(7)), Kalender(config)
    [before] = shown(session, config)
    vergaderingen.move(session, LATER, meeting, config.tafels["prt"], kalender, datum=day(9))
    [after] = shown(session, config)
    assert (before.uid, before.volgnummer, after.uid, after.volgnummer) == (before.uid, 0, before.uid, 1)
    assert (before.gewijzigd, after.gewijzigd) == (T0, LATER.op)
    assert before.begin == datetime.combine(day(7), time(8, 30), T0.tzinfo), "9:30 in Amsterdam"
    assert after.begin == before.begin + timedelta(days=2)


def test_whatever_changes_times_or_place_is_counted_up_and_what_does_not_is_not(
    session: Session, config: Config
) -> None:
    meeting, kalender = planned(session, config, day(0)), Kalender(config)
    vergaderingen.start(session, LATER, meeting)
    vergaderingen.close(session, LATER, meeting, config.tafels["prt"], kalender)
    [held_] = shown(session, config)
    assert held_.volgnummer == 0, "that it began and ended changes nothing in a calendar"
    wijzigingen.change(session, LATER, wijzigingen.READ, meeting, eind=time(12), locatie="Raadhuis")
    [corrected] = shown(session, config)
    wijzigingen.change(session, LATER, "ongedaan", meeting, eind=time(11), locatie="Provinciehuis")
    [back] = shown(session, config)
    assert (corrected.volgnummer, back.volgnummer) == (1, 2)


def test_a_cancelled_meeting_stays_in_without_its_reason(session: Session, config: Config) -> None:
    meeting = planned(session, config, day(7))
    vergaderingen.cancel(session, LATER, meeting, Kalender(config), "De Boer is ziek")
    [found] = shown(session, config)
    assert (found.is_vervallen, found.volgnummer) == (True, 1)
    assert "De Boer" not in repr(found)


def test_a_cancelled_meeting_that_goes_on_after_all_is_the_same_one(session: Session, config: Config) -> None:
    meeting, kalender = planned(session, config, day(7)), Kalender(config)
    [before] = shown(session, config)
    vergaderingen.cancel(session, LATER, meeting, kalender, "reden")
    vergaderingen.revive(session, LATER, meeting, config.tafels["prt"], kalender, datum=day(7))
    [found] = shown(session, config)
    assert (found.uid, found.is_vervallen, found.volgnummer) == (before.uid, False, 2)


def test_another_meeting_on_the_same_day_is_another_one(session: Session, config: Config) -> None:
    vergaderingen.cancel(session, STEMPEL, planned(session, config, day(7)), Kalender(config), "reden")
    planned(session, config, day(7))
    assert len({found.uid for found in shown(session, config)}) == 2


def test_of_what_has_no_end_the_usual_length_is_taken(session: Session, config: Config) -> None:
    tafel = config.tafels["prt"]
    vergaderingen.plan(session, STEMPEL, tafel, Kalender(config), day(7), begin=time(14))
    [found] = shown(session, config)
    assert found.begin == datetime.combine(day(7), time(13), T0.tzinfo)
    assert found.eind == datetime.combine(day(7), time(14, 30), T0.tzinfo)


def test_only_this_tafel_and_not_what_lies_long_behind(session: Session, config: Config) -> None:
    held(session, day(-500))
    held(session, day(-5))
    planned(session, config, day(7))
    planned(session, config, day(7), "rrt-gooi")
    found = shown(session, config, TODAY - abonnementen.LOOK_BACK)
    assert [each.titel for each in found] == ["PRT", "PRT"]


def test_what_is_noted_between_meetings_is_no_meeting(session: Session, config: Config) -> None:
    vergaderingen.between_meetings(session, STEMPEL, "prt")
    assert shown(session, config, date.min) == []


def test_every_tafel_has_an_address_that_leads_to_it_alone(session: Session, config: Config) -> None:
    kalender = Kalender(config)
    keys = {tafel: abonnementen.key(session, tafel) for tafel in config.tafels}
    assert len(set(keys.values())) == len(keys)
    for tafel, key in keys.items():
        found = abonnementen.followed(session, config, kalender, key, TODAY)
        assert found
        assert found.naam.endswith(config.tafels[tafel].afkorting)
    assert abonnementen.followed(session, config, kalender, "", TODAY) is None


def test_a_renewed_address_ends_the_old_one_for_ever(session: Session, config: Config) -> None:
    kalender = Kalender(config)
    other = abonnementen.key(session, "rrt-gooi")
    keys = [abonnementen.key(session, "prt")]
    for _ in range(3):
        keys.append(abonnementen.renew(session, STEMPEL, "prt"))
    for value in session.exec(select(WijzigingWaarde)).all():  # what the terms of config.yaml make of it
        wijzigingen.empty(session, value)
    session.flush()
    assert len(set(keys)) == 4
    found = [abonnementen.followed(session, config, kalender, key, TODAY) is not None for key in keys]
    assert found == [False, False, False, True]
    assert abonnementen.key(session, "rrt-gooi") == other
    assert wijzigingen.broken_links(session) == []


def test_the_address_is_not_made_of_what_an_archive_holds(session: Session, config: Config) -> None:
    """An archive has the whole chain; an address made of its first link would be known to its readers."""
    planned(session, config, day(7))
    before = abonnementen.key(session, "prt")
    session.exec(select(Wijziging).order_by(Wijziging.id)).first().keten = "anders"  # type: ignore[union-attr,arg-type]
    session.flush()
    assert abonnementen.key(session, "prt") == before
    session.get_one(Register, 1).agendageheim = "anders"
    assert abonnementen.key(session, "prt") != before
