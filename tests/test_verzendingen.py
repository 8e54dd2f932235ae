"""The ledger: what is owed is sent once, or it is said why not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from sqlmodel import Session, select

from bot import aankondigingen, vergaderingen, verzendingen, verzendlijst
from bot.config import Config, Moment, Tafel
from bot.kalender import Kalender
from bot.models import Aankondiging, Poging, Vergadering, Verzending
from bot.verzendingen import Bericht, Opdracht, Refused, Sent, Unknown
from tests.builders import STEMPEL, planned, with_summary
from tests.time_helpers import T0

MEETING_DAY = date(2027, 3, 31)  # the Wednesday after Easter
DIGEST, REMINDER = date(2027, 3, 22), date(2027, 3, 30)  # 5 working days, 1 day before
SENT = Sent("C0KANAAL01", "1.2")
LOST_LINE = Unknown("timeout")
SOON = Refused("ratelimited", timedelta(seconds=30))
NEVER = Refused("channel_not_found", None)


def render(_: Session, owed: Aankondiging, meeting: Vergadering) -> Bericht:
    text = f"{owed.wat} {meeting.datum}"
    return Bericht("prt", text, [{"type": "section", "text": {"type": "mrkdwn", "text": text}}])


def nothing_to_say(*_: Any) -> None:
    return None


@pytest.fixture
def tafel(config: Config) -> Tafel:
    return config.tafels["prt"]


@pytest.fixture
def meeting(session: Session, config: Config) -> Vergadering:
    return planned(session, config, MEETING_DAY)


@pytest.fixture
def digest_due(kalender: Kalender) -> datetime:
    return kalender.at(DIGEST, time(9))


def states(session: Session) -> dict[str, str]:
    """State by id of the moment."""
    session.expire_all()
    rows = session.exec(
        select(Aankondiging.soort, Verzending.status).join(
            Verzending,
            Verzending.aankondiging_id == Aankondiging.id,  # type: ignore[arg-type]
        )
    ).all()
    assert len(rows) == len(dict(rows)), "one post per moment"
    return dict(rows)


def due(session: Session, soort: str = "vooruitblik") -> datetime:
    session.expire_all()
    return session.exec(
        select(Verzending.niet_voor)
        .join(Aankondiging, Aankondiging.id == Verzending.aankondiging_id)  # type: ignore[arg-type]
        .where(Aankondiging.soort == soort)
    ).one()


def claimed(session: Session, now: datetime) -> Opdracht:
    job = verzendingen.claim(session, now, render)
    assert job
    return job


def outcomes(session: Session) -> list[str]:
    return list(session.exec(select(Poging.uitkomst).order_by(Poging.id)).all())  # type: ignore[arg-type]


@pytest.mark.usefixtures("meeting")
def test_planning_owes_the_moments_of_the_tafel_in_working_days(
    session: Session, kalender: Kalender, digest_due: datetime
) -> None:
    assert states(session) == {"vooruitblik": "PLANNED", "herinnering": "PLANNED"}
    assert due(session) == digest_due
    assert due(session, "herinnering") == kalender.at(REMINDER, time(16))


@pytest.mark.usefixtures("meeting")
def test_nothing_is_claimed_before_its_time(session: Session, digest_due: datetime) -> None:
    assert verzendingen.claim(session, digest_due - timedelta(seconds=1), render) is None
    assert claimed(session, digest_due).bericht.text == "vooruitblik 2027-03-31"


@pytest.mark.usefixtures("meeting")
def test_a_post_is_claimed_once_and_the_first_due_comes_first(session: Session, kalender: Kalender) -> None:
    now = kalender.at(REMINDER, time(17))
    assert claimed(session, now).bericht.text.startswith("vooruitblik")
    assert claimed(session, now).bericht.text.startswith("herinnering")
    assert verzendingen.claim(session, now, render) is None


@pytest.mark.usefixtures("meeting")
def test_what_was_sent_is_never_claimed_again(
    session: Session, digest_due: datetime, tafel: Tafel, kalender: Kalender, meeting: Vergadering
) -> None:
    job = claimed(session, digest_due)
    assert verzendingen.record(session, job, SENT, digest_due)
    aankondigingen.schedule(session, meeting, tafel, kalender, digest_due)
    assert verzendingen.claim(session, digest_due + timedelta(hours=1), render) is None
    assert states(session)["vooruitblik"] == "SENT"
    assert outcomes(session) == ["SENT"]


@pytest.mark.parametrize(
    ("outcome", "state"), [(SENT, "SENT"), (LOST_LINE, "UNKNOWN"), (NEVER, "FAILED"), (SOON, "PLANNED")]
)
@pytest.mark.usefixtures("meeting")
def test_each_outcome_has_its_state_and_is_logged(
    session: Session, digest_due: datetime, outcome: Any, state: str
) -> None:
    assert verzendingen.record(session, claimed(session, digest_due), outcome, digest_due)
    assert states(session)["vooruitblik"] == state
    [attempt] = session.exec(select(Poging)).all()
    assert (attempt.nummer, attempt.uitkomst) == (1, state)
    assert attempt.fout == getattr(outcome, "error", None)


@pytest.mark.parametrize("outcome", [SENT, LOST_LINE, NEVER])
@pytest.mark.usefixtures("meeting")
def test_only_a_definite_refusal_is_tried_again(session: Session, digest_due: datetime, outcome: Any) -> None:
    verzendingen.record(session, claimed(session, digest_due), outcome, digest_due)
    assert verzendingen.claim(session, digest_due + timedelta(days=1), render) is None


def test_a_moment_taken_out_of_the_config_and_put_back_is_owed_again(
    session: Session, digest_due: datetime, tafel: Tafel, kalender: Kalender, meeting: Vergadering
) -> None:
    without = tafel.model_copy(update={"momenten": ()})
    aankondigingen.schedule(session, meeting, without, kalender, T0)
    assert states(session) == {"vooruitblik": "CANCELLED", "herinnering": "CANCELLED"}
    aankondigingen.schedule(session, meeting, tafel, kalender, T0)
    assert states(session) == {"vooruitblik": "PLANNED", "herinnering": "PLANNED"}
    assert verzendingen.claim(session, digest_due, nothing_to_say) is None
    aankondigingen.schedule(session, meeting, tafel, kalender, digest_due)
    assert states(session)["vooruitblik"] == "CANCELLED"  # there was nothing to say: that stays so


def test_a_moment_that_says_something_else_says_so_at_the_same_time(
    session: Session, digest_due: datetime, tafel: Tafel, kalender: Kalender, meeting: Vergadering
) -> None:
    changed = tuple(
        moment.model_copy(update={"wat": "herinnering"}) if moment.id == "vooruitblik" else moment
        for moment in tafel.momenten
    )
    other = tafel.model_copy(update={"momenten": changed})
    aankondigingen.schedule(session, meeting, other, kalender, T0)
    assert claimed(session, digest_due).bericht.text == "herinnering 2027-03-31"


@pytest.mark.usefixtures("meeting")
def test_a_second_attempt_waits_and_says_the_same_under_the_same_key(
    session: Session, digest_due: datetime
) -> None:
    first = claimed(session, digest_due)
    verzendingen.record(session, first, SOON, digest_due)
    assert verzendingen.claim(session, digest_due + timedelta(seconds=29), render) is None

    def otherwise(*_: Any) -> Bericht:
        return Bericht("ander-kanaal", "intussen anders", [])

    second = verzendingen.claim(session, digest_due + timedelta(seconds=30), otherwise)
    assert second
    assert (second.bericht, second.sleutel, second.poging) == (first.bericht, first.sleutel, 2)


@pytest.mark.usefixtures("meeting")
def test_a_lost_claim_writes_nothing(session: Session, digest_due: datetime) -> None:
    first = claimed(session, digest_due)
    verzendingen.record(session, first, SOON, digest_due)
    second = claimed(session, digest_due + timedelta(minutes=1))
    assert not verzendingen.record(session, first, SENT, digest_due)
    assert states(session)["vooruitblik"] == "SENDING"
    assert outcomes(session) == ["PLANNED"]
    assert verzendingen.record(session, second, SENT, digest_due)
    assert not verzendingen.record(session, second, NEVER, digest_due)
    assert states(session)["vooruitblik"] == "SENT"


@pytest.mark.usefixtures("meeting")
def test_a_sender_that_died_leaves_an_unknown_that_is_not_sent_again(
    session: Session, digest_due: datetime
) -> None:
    job = claimed(session, digest_due)
    assert verzendingen.release_lost(session, digest_due + verzendingen.LEASE) == 0
    after = digest_due + verzendingen.LEASE + timedelta(seconds=1)
    assert verzendingen.release_lost(session, after) == 1
    assert states(session)["vooruitblik"] == "UNKNOWN"
    assert not verzendingen.record(session, job, SENT, after)
    assert verzendingen.claim(session, after + timedelta(hours=1), render) is None
    assert outcomes(session) == ["UNKNOWN"]


@pytest.mark.usefixtures("meeting")
def test_what_is_past_its_time_expires_and_is_not_sent(session: Session, kalender: Kalender) -> None:
    starts = kalender.at(MEETING_DAY, time(9, 30))
    assert verzendingen.claim(session, starts, render) is None
    assert set(states(session).values()) == {"EXPIRED"}
    assert outcomes(session) == ["EXPIRED", "EXPIRED"]


@pytest.mark.usefixtures("meeting")
def test_what_has_nothing_to_say_is_cancelled_and_stays_so(
    session: Session, digest_due: datetime, tafel: Tafel, kalender: Kalender, meeting: Vergadering
) -> None:
    assert verzendingen.claim(session, digest_due, nothing_to_say) is None
    aankondigingen.schedule(session, meeting, tafel, kalender, digest_due)
    assert states(session)["vooruitblik"] == "CANCELLED"


def test_a_cancelled_meeting_sends_nothing_more(
    session: Session, meeting: Vergadering, digest_due: datetime, kalender: Kalender
) -> None:
    vergaderingen.cancel(session, STEMPEL, meeting, kalender, "te weinig punten")
    assert set(states(session).values()) == {"CANCELLED"}
    assert verzendingen.claim(session, digest_due, render) is None


def all_claimed(session: Session, now: datetime) -> Iterator[Opdracht]:
    """Everything that is due."""
    while job := verzendingen.claim(session, now, render):
        yield job


@pytest.mark.parametrize("change", ["verzet", "vervallen"])
def test_a_refused_message_does_not_tell_the_old_time_of_a_meeting_that_changed_meanwhile(
    session: Session,
    meeting: Vergadering,
    tafel: Tafel,
    kalender: Kalender,
    digest_due: datetime,
    change: str,
) -> None:
    job = claimed(session, digest_due)
    if change == "verzet":
        vergaderingen.move(session, STEMPEL, meeting, tafel, kalender, datum=date(2027, 4, 1))
    else:
        vergaderingen.cancel(session, STEMPEL, meeting, kalender, "te weinig punten")
    verzendingen.record(session, job, SOON, digest_due)
    session.expire_all()
    aankondigingen.schedule(session, meeting, tafel, kalender, digest_due)
    later = kalender.at(date(2027, 3, 29), time(12))
    texts = {job.bericht.text for job in all_claimed(session, later)}
    now_on = date(2027, 4, 1) if change == "verzet" else MEETING_DAY
    assert texts == {f"correctie {now_on}"} | ({f"vooruitblik {now_on}"} if change == "verzet" else set())


def test_moving_a_meeting_re_dates_what_is_unsent_and_leaves_what_was_sent(
    session: Session, meeting: Vergadering, tafel: Tafel, kalender: Kalender, digest_due: datetime
) -> None:
    verzendingen.record(session, claimed(session, digest_due), SENT, digest_due)
    vergaderingen.move(session, STEMPEL, meeting, tafel, kalender, datum=date(2027, 4, 29))
    assert states(session) == {"vooruitblik": "SENT", "herinnering": "PLANNED", "correctie": "PLANNED"}
    assert due(session) == digest_due
    assert due(session, "herinnering") == kalender.at(date(2027, 4, 28), time(16))


def test_what_expired_or_was_cancelled_is_owed_again_when_the_meeting_moves_on(
    session: Session, meeting: Vergadering, tafel: Tafel, kalender: Kalender, digest_due: datetime
) -> None:
    assert verzendingen.claim(session, digest_due, nothing_to_say) is None
    assert verzendingen.claim(session, kalender.at(MEETING_DAY, time(9, 30)), render) is None
    assert states(session) == {"vooruitblik": "CANCELLED", "herinnering": "EXPIRED"}
    vergaderingen.move(session, STEMPEL, meeting, tafel, kalender, datum=date(2027, 4, 29))
    assert set(states(session).values()) == {"PLANNED"}


def test_scheduling_again_changes_nothing(
    session: Session, meeting: Vergadering, tafel: Tafel, kalender: Kalender
) -> None:
    before = [post.model_dump() for post in session.exec(select(Verzending)).all()]
    for _ in range(3):
        aankondigingen.schedule(session, meeting, tafel, kalender, T0)
    session.expire_all()
    assert [post.model_dump() for post in session.exec(select(Verzending)).all()] == before


def with_moment(tafel: Tafel, **changed: Any) -> Tafel:
    """The tafel with its vooruitblik changed in config.yaml."""

    def edit(moment: Moment) -> Moment:
        return moment.model_copy(update=changed) if moment.id == "vooruitblik" else moment

    return tafel.model_copy(update={"momenten": tuple(edit(m) for m in tafel.momenten)})


def test_another_time_in_the_config_re_dates_and_never_doubles(
    session: Session, meeting: Vergadering, tafel: Tafel, kalender: Kalender
) -> None:
    edited = with_moment(tafel, dagen=2, tijd=time(11))
    aankondigingen.schedule(session, meeting, edited, kalender, T0)
    assert due(session) == kalender.at(date(2027, 3, 25), time(11))  # over Easter and Goede Vrijdag
    assert states(session) == {"vooruitblik": "PLANNED", "herinnering": "PLANNED"}


def test_another_time_in_the_config_after_sending_does_not_send_again(
    session: Session, meeting: Vergadering, tafel: Tafel, kalender: Kalender, digest_due: datetime
) -> None:
    verzendingen.record(session, claimed(session, digest_due), SENT, digest_due)
    aankondigingen.schedule(session, meeting, with_moment(tafel, dagen=2), kalender, digest_due)
    assert verzendingen.claim(session, digest_due + timedelta(days=4), render) is None


def test_a_moment_added_to_the_config_is_owed_too(
    session: Session, meeting: Vergadering, tafel: Tafel, kalender: Kalender
) -> None:
    digest = next(moment for moment in tafel.momenten if moment.id == "vooruitblik")
    new = digest.model_copy(update={"id": "tweede-vooruitblik", "dagen": 1})
    edited = tafel.model_copy(update={"momenten": (*tafel.momenten, new)})
    aankondigingen.schedule(session, meeting, edited, kalender, T0)
    assert states(session)["tweede-vooruitblik"] == "PLANNED"


def test_a_meeting_planned_late_still_gets_its_digest_at_once(
    session: Session, config: Config, kalender: Kalender
) -> None:
    planned(session, config, kalender.today(T0) + timedelta(days=1))
    assert claimed(session, T0).bericht.text.startswith("vooruitblik")


def test_a_meeting_that_has_begun_owes_no_announcement(
    session: Session, config: Config, kalender: Kalender
) -> None:
    planned(session, config, kalender.today(T0))
    assert states(session) == {}


def test_closing_owes_the_summary_from_now_for_some_days(
    session: Session, meeting: Vergadering, config: Config, kalender: Kalender
) -> None:
    tafel = with_summary(config).tafels["prt"]
    vergaderingen.start(session, STEMPEL, meeting)
    vergaderingen.close(session, STEMPEL, meeting, tafel, kalender)
    assert claimed(session, STEMPEL.op).bericht.text.startswith("samenvatting")


def test_a_summary_that_could_not_go_for_days_expires(
    session: Session, meeting: Vergadering, config: Config, kalender: Kalender
) -> None:
    tafel = with_summary(config).tafels["prt"]
    vergaderingen.start(session, STEMPEL, meeting)
    vergaderingen.close(session, STEMPEL, meeting, tafel, kalender)
    assert verzendingen.claim(session, STEMPEL.op + aankondigingen.AFTER_CLOSING, render) is None
    assert states(session)["samenvatting"] == "EXPIRED"


@pytest.mark.usefixtures("meeting")
def test_the_key_says_nothing_about_what_is_sent(session: Session) -> None:
    keys = session.exec(select(Verzending.sleutel)).all()
    assert len(set(keys)) == 2
    assert not any("prt" in key.lower() and "2027" in key for key in keys)


def test_whether_a_message_went_out_is_known_by_kind_audience_and_time(
    session: Session, meeting: Vergadering, digest_due: datetime
) -> None:
    def sent(wat: str = "vooruitblik", publiek: str = "prt", since: datetime = digest_due) -> bool:
        return verzendingen.was_sent_since(session, meeting.id or 0, wat, publiek, since)

    assert not sent()
    verzendingen.record(session, claimed(session, digest_due), SENT, digest_due)
    assert sent()
    assert not sent(since=digest_due + timedelta(seconds=1))
    assert not sent(wat="herinnering")
    assert not sent(publiek="rrt-gooi")


def test_health_counts_what_is_late_uncertain_or_failed(
    session: Session, config: Config, digest_due: datetime
) -> None:
    assert verzendingen.backlog(session, T0) == {"te_laat": 0, "onzeker": 0, "mislukt": 0}
    for key in ("prt", "rrt-gooi", "rrt-nhn"):
        planned(session, config, MEETING_DAY, key)
    for outcome in (LOST_LINE, NEVER):
        verzendingen.record(session, claimed(session, digest_due), outcome, digest_due)
    late = digest_due + timedelta(seconds=1)
    assert verzendingen.backlog(session, late) == {"te_laat": 1, "onzeker": 1, "mislukt": 1}


@pytest.mark.usefixtures("meeting")
def test_what_went_wrong_is_told_per_tafel_latest_first(session: Session, kalender: Kalender) -> None:
    now = kalender.at(REMINDER, time(17))
    for outcome in (NEVER, LOST_LINE):
        verzendingen.record(session, claimed(session, now), outcome, now)
        now += timedelta(minutes=1)
    found = verzendlijst.troubled(session, ["prt"], now - timedelta(days=1))
    assert [(row.wat, row.status, row.fout) for row in found] == [
        ("herinnering", "UNKNOWN", "timeout"),
        ("vooruitblik", "FAILED", "channel_not_found"),
    ]
    assert found[1].geprobeerd == now - timedelta(minutes=2)
    assert found[0].vergadering.datum == MEETING_DAY
    assert verzendlijst.troubled(session, ["rrt-gooi"], now - timedelta(days=1)) == []
    assert verzendlijst.troubled(session, ["prt"], now) == []
    assert len(verzendlijst.troubled(session, ["prt"], now - timedelta(days=1), limit=1)) == 1
