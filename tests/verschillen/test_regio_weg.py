"""A region that config.yaml has no more while points still have it: what nobody touched does not differ."""

from __future__ import annotations

import pytest
from sqlmodel import Session, select

from bot.config import Config
from bot.models import Actie, Vergadering
from tests.verschillen.conftest import draft, held_against, told
from tests.verschillen.test_actielijst import filled, made

GONE, TAKEN_BY = "kennemerland", "gooi"


def without(config: Config, *, merged: bool, ook: tuple[str, ...] = ()) -> Config:
    """`merged`: its gemeenten lie in another region by now, that may be called so too (`ook`)."""
    regios = dict(config.regios)
    gone, other = regios.pop(GONE), regios[TAKEN_BY]
    if merged:
        gemeenten = (*other.gemeenten, *gone.gemeenten)
        regios[TAKEN_BY] = other.model_copy(update={"gemeenten": gemeenten, "ook": (*other.ook, *ook)})
    return config.model_copy(update={"regios": regios})


@pytest.fixture(params=["gone", "merged", "merged and called so"])
def smaller(request: pytest.FixtureRequest, config: Config) -> Config:
    return without(
        config, merged=request.param != "gone", ook=("Kennemerland",) * request.param.endswith("so")
    )


@pytest.fixture(autouse=True)
def in_it(session: Session) -> None:
    """One point with the region and a gemeente, one with the region alone."""
    second, first = session.exec(select(Actie).where(Actie.nummer <= 2).order_by(Actie.nummer.desc())).all()  # type: ignore[attr-defined]
    assert (second.regio, second.gemeente) == (GONE, "Haarlem")
    first.regio = GONE
    session.add(first)
    session.flush()


@pytest.mark.parametrize("exported", ["before", "after"])
def test_an_untouched_list_or_draft_comes_back_without_a_difference(
    session: Session, config: Config, smaller: Config, meeting: Vergadering, exported: str
) -> None:
    then = config if exported == "before" else smaller
    assert told(held_against(session, smaller, made(session, then, meeting))) == []
    assert told(held_against(session, smaller, draft(session, meeting, then))) == []


def test_another_region_that_is_filled_in_is_read(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    smaller = without(config, merged=False)
    lijst = filled(made(session, smaller, meeting), "A1", "nhn", "")
    assert told(held_against(session, smaller, lijst)) == [
        ("gewijzigd", "actie", 1, {"regio": (GONE, "Noord-Holland Noord")})
    ]
