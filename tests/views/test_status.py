"""How things stand, on the screen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlmodel import Session

from bot import aanwezigheid, opgave, status
from bot.config import Config
from bot.models import Aanwezigheid
from bot.views import plain
from bot.views import status as views
from tests.builders import STEMPEL, actie, besluit, held, persoon
from tests.time_helpers import TODAY, day


def shown(session: Session, config: Config) -> str:
    found = status.of_regio(session, config, "kennemerland", list(config.tafels), TODAY)
    return plain.render(views.render(found, config, TODAY, about="kennemerland"))


def test_a_region_without_points_says_when_it_meets_and_how_to_begin(
    session: Session, config: Config
) -> None:
    text = shown(session, config)
    assert "PRT: nog niet gepland" in text
    assert "RRT Kennemerland: nog niet gepland" in text
    assert "actie nieuw" in text


def test_what_does_not_fit_is_counted_with_the_command_that_lists_it(
    session: Session, config: Config
) -> None:
    meeting = held(session, day(-7))
    for number in range(status.SHOWN + 3):
        actie(session, meeting, f"punt {number}", regio="kennemerland", termijn=day(5))
    text = shown(session, config)
    assert f"Open ({status.SHOWN + 3})" in text
    assert "nog 3: /actie lijst kennemerland" in text


def test_a_busy_region_fits_on_one_screen_with_its_decisions_and_what_lists_the_rest_of_each_kind(
    session: Session, config: Config
) -> None:
    meeting = held(session, day(-7))
    tekst = "De planning van de opvanglocaties in het tweede kwartaal afstemmen met de gemeenten en het COA"
    for number in range(20):
        actie(session, meeting, f"{tekst} {number}", regio="kennemerland", termijn=day(-5))
        actie(session, meeting, f"{tekst} {number}", regio="kennemerland", termijn=day(5))
        actie(session, meeting, f"{tekst} {number}", regio="kennemerland", soort="vraag")
        actie(session, meeting, f"{tekst} {number}", regio="kennemerland", status="afgerond")
        actie(session, meeting, f"{tekst} {number}", termijn=day(5))
    besluit(session, meeting, "De planning is vastgesteld")
    lines = shown(session, config).splitlines()
    assert any("De planning is vastgesteld" in line for line in lines)
    for words in ("te laat kennemerland", "kennemerland", "alle vragen kennemerland", "prt"):
        assert f"… en nog 15: /actie lijst {words}" in lines
    assert "… en nog meer: /actie lijst klaar kennemerland" in lines


def test_the_rest_is_listed_by_the_same_words_when_there_are_figures_of_the_region(
    session: Session, config: Config
) -> None:
    meeting = held(session, day(-7))
    for number in range(status.SHOWN + 3):
        actie(session, meeting, f"punt {number}", regio="kennemerland", termijn=day(5))
    found = status.of_regio(session, config, "kennemerland", list(config.tafels), TODAY)
    figures = opgave.stand_of(session, config, opgave.Gebied("regio", "kennemerland"), TODAY)
    blocks = views.render(replace(found, opgave=figures), config, TODAY, about="kennemerland")
    assert "… en nog 3: /actie lijst kennemerland" in plain.render(blocks).splitlines()


@pytest.mark.parametrize(
    ("state", "told"), [("aanwezig", "Molenbroek (Haarlem)"), ("afwezig", "Molenbroek (Haarlem), afwezig")]
)
def test_representatives_are_named_with_gemeente_and_presence(
    session: Session, config: Config, state: str, told: str
) -> None:
    who, meeting = persoon(session, "Molenbroek"), held(session, day(-7))
    aanwezigheid.note(
        session,
        STEMPEL,
        meeting,
        who,
        state,
        delegatie="Kennemerland",
        regio="kennemerland",
        organisatie="Haarlem",
    )
    lines = shown(session, config).splitlines()
    assert told in lines
    assert "volgens de aanwezigheid van PRT ma 4 januari 2027" in lines


def test_a_masked_name_stays_masked(session: Session, config: Config) -> None:
    meeting = held(session, day(-7))
    session.add(
        Aanwezigheid(
            vergadering_id=meeting.id or 0,
            volgorde=1,
            delegatie="Kennemerland",
            regio="kennemerland",
            organisatie="Velsen",
            status="aanwezig",
            gelakt=True,
        )
    )
    session.flush()
    assert "naam gelakt (Velsen)" in shown(session, config)
