"""The invented register of the oefenmodus: something to see and to play with, on any day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session, func, select

from bot import actielijst, agendapunten, besluiten, status, vergaderingen, vooruitblik, wijzigingen
from bot.actielijst import Filter
from bot.config import Config
from bot.kalender import Kalender
from bot.models import Vergadering
from bot.oefen import mensen, register
from bot.oefen.blokken import message_faults, view_faults
from bot.readmodels import Lijst, Verzendregel
from bot.views import actieformulier
from bot.views import acties as actie_views
from bot.views import besluiten as besluit_views
from bot.views import home as home_views
from bot.views import status as status_views
from bot.views import terugkoppeling as terugkoppeling_views
from bot.views import vergaderingen as vergadering_views
from bot.views import vooruitblik as vooruitblik_views
from tests.builders import held
from tests.share import share
from tests.time_helpers import T0

WEEK = [T0 + timedelta(days=n) for n in range(7)]
HARD_DAYS = [
    datetime(2027, 3, 27, 23, 30, tzinfo=UTC),  # the night summer time begins, with Easter in it
    datetime(2027, 10, 30, 23, 30, tzinfo=UTC),  # the night it ends
    datetime(2026, 12, 31, 12, tzinfo=UTC),
    datetime(2028, 2, 28, 12, tzinfo=UTC),
]


@pytest.mark.parametrize("now", [*share(WEEK, 3), *HARD_DAYS], ids=lambda now: f"{now:%a %d %b %H:%M}")
@pytest.mark.share(2)
def test_there_is_a_prt_meeting_tomorrow_on_any_day(
    session: Session, config: Config, kalender: Kalender, now: datetime
) -> None:
    register.fill(session, config, now)
    today = kalender.today(now)
    meeting = vergaderingen.next_after(session, "prt", today)
    assert meeting
    assert meeting.datum == today + timedelta(days=1)
    assert agendapunten.of(session, meeting.id or 0)
    assert wijzigingen.broken_links(session) == []


def test_every_screen_of_it_has_something_on_it_and_slack_takes_it(session: Session, config: Config) -> None:
    register.fill(session, config, T0)
    today = Kalender(config).today(T0)
    tafels = list(config.tafels)
    coming = vergaderingen.next_after(session, "prt", today)
    behind = vergaderingen.last_before(session, "prt", today)
    assert coming
    assert behind
    rows = actielijst.select_rows(session, Filter(tafels=tafels), today)
    decisions = besluiten.select_rows(session, tafels)
    digest, noted = vooruitblik.gather(session, coming, today), vooruitblik.summarise(session, behind, today)
    mine = vooruitblik.points_of(session, mensen.BURGEMEESTER_BLOEMENDAAL, coming, today)
    regions = [status.of_regio(session, config, key, tafels, today) for key in config.regios]
    assert all((rows, decisions, digest.te_laat, digest.open, digest.besluiten, noted.acties, mine))
    screens = [
        actie_views.listing(rows, len(rows), "Acties", config, today, page=str),
        besluit_views.listing(decisions, "Besluiten", 20, page=str),
        vergadering_views.listing([coming], [], [behind], config),
        vooruitblik_views.digest(digest, config, today),
        vooruitblik_views.reminder(digest, config),
        vooruitblik_views.summary(noted, config, today),
        terugkoppeling_views.ask(mine, 0, coming, config, today),
        *(status_views.render(found, config, today, about="") for found in regions),
        *(
            actie_views.card(row, wijzigingen.history(session, "actie", row.id), config, today)
            for row in rows
        ),
        *(besluit_views.card(row, config) for row in decisions),
    ]
    points = Lijst(tuple(mine), len(mine))
    thuis = home_views.Thuis(
        points, [coming], points, [Verzendregel(7, "vooruitblik", "prt", coming, "UNKNOWN", T0)]
    )
    assert [fault for screen in screens for fault in message_faults(screen)] == []
    assert view_faults(home_views.home(thuis, [], config, today), "home") == []
    for row in rows:
        assert view_faults(actieformulier.form(config, row.tafel, row), "modal") == []


def test_a_day_later_it_has_a_meeting_tomorrow_again_and_no_second_one(
    session: Session, config: Config
) -> None:
    register.fill(session, config, T0)
    before = session.exec(select(func.count()).select_from(Vergadering)).one()
    register.plan_tomorrow(session, config, T0)
    assert session.exec(select(func.count()).select_from(Vergadering)).one() == before
    later = T0 + timedelta(days=2)
    register.plan_tomorrow(session, config, later)
    meeting = vergaderingen.next_after(session, "prt", Kalender(config).today(later))
    assert meeting
    assert meeting.datum == Kalender(config).today(later) + timedelta(days=1)


def test_nothing_is_planned_in_a_register_that_is_not_invented(session: Session, config: Config) -> None:
    held(session, Kalender(config).today(T0) - timedelta(days=7))
    register.plan_tomorrow(session, config, T0)
    assert vergaderingen.next_after(session, "prt", Kalender(config).today(T0)) is None


def test_only_invented_people_have_roles_in_it(config: Config) -> None:
    known = {user.id for user in mensen.PERSONEN}
    for tafel in register.practice_config(config).tafels.values():
        given = {who for role in ("secretariaat", "lid", "lezer") for who in getattr(tafel.rollen, role)}
        assert given <= known
        assert mensen.SECRETARIS in tafel.rollen.secretariaat
