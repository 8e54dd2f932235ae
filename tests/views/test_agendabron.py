from datetime import time, timedelta

import pytest
from sqlmodel import Session

from bot import dates
from bot.config import Config
from bot.models import Agendaafspraak
from bot.readmodels import Agendanieuws
from bot.texts import agendabron as texts
from bot.views import agendabron
from tests.builders import planned
from tests.time_helpers import TODAY


def test_each_kind_of_change_is_named_once_with_its_meetings_below_it_in_the_order_of_the_calendar(
    config: Config, session: Session
) -> None:
    meetings = [planned(session, config, TODAY + timedelta(weeks=week)) for week in range(1, 5)]
    kinds = ("gepland", "verzet", "gepland", "gepland")
    news = [Agendanieuws(wat, meeting, None) for wat, meeting in zip(kinds, meetings, strict=True)]

    blocks = agendabron.report(news, None, "prt", config)

    told = "\n".join(block["text"]["text"] for block in blocks if block["type"] == "section")
    assert told.count(texts.HEAD["gepland"]) == told.count(texts.HEAD["verzet"]) == 1
    first, moved, third, fourth = (
        told.index(dates.long_date(meeting.datum)) for meeting in meetings if meeting.datum
    )
    assert first < third < fourth < told.index(texts.HEAD["verzet"]) < moved


@pytest.mark.parametrize(
    ("wat", "is_taken"), [("verzet", True), ("weg", False), ("terug", False), ("botst", False)]
)
def test_only_what_was_taken_over_is_said_to_be(
    config: Config, session: Session, wat: str, is_taken: bool
) -> None:
    news = [Agendanieuws(wat, planned(session, config, TODAY), None)]
    assert (texts.BY_ITSELF in str(agendabron.report(news, None, "prt", config))) is is_taken


def test_of_what_stayed_as_it_was_changed_here_it_is_said_how_the_calendar_has_it(
    config: Config, session: Session
) -> None:
    meeting = planned(session, config, TODAY)
    row = Agendaafspraak(tafel="prt", uid="1", herhaling="", datum=TODAY, begin=time(13, 15))

    told = str(agendabron.report([Agendanieuws("verzet", meeting, row, is_anders=True)], None, "prt", config))

    assert texts.HEAD["verzet"] in told
    assert f"{texts.IN_CALENDAR}: {dates.long_date(TODAY)}, 13:15" in told
    assert f"{texts.STAYS} `/vergadering verzet {meeting.referentie} naar …`" in told
    assert texts.BY_ITSELF not in told


@pytest.mark.parametrize(("status", "hint"), [("gepland", ""), ("vervallen", texts.ON)])
def test_of_what_is_in_the_calendar_again_it_is_asked_only_whether_it_goes_on_after_all(
    config: Config, session: Session, status: str, hint: str
) -> None:
    meeting = planned(session, config, TODAY)
    meeting.status = status
    row = Agendaafspraak(tafel="prt", uid="1", herhaling="", datum=TODAY)

    told = str(agendabron.report([Agendanieuws("terug", meeting, row)], None, "prt", config))

    assert texts.HEAD["terug"] in told
    assert texts.STAYS not in told
    assert (texts.ON in told) is bool(hint)
