"""Figures that wait for a yes: what is agreed to is what was shown, all of it, once, and by who may."""

from __future__ import annotations

import pytest
from sqlmodel import Session, select

from bot import voorstellen
from bot.config import Config
from bot.errors import UserError
from bot.models import Opgave, Verslagvoorstel
from bot.opgave import voorleggen
from bot.opgave.lezen import Gelezen
from bot.opgave.regels import Regel
from bot.wijzigingen import Stempel
from tests.builders import STEMPEL
from tests.opgave.cijfers import opgave, put, uitruil


def kept(
    session: Session,
    config: Config,
    *regels: Regel,
    tafels: tuple[str, ...] = ("prt",),
    door: Stempel = STEMPEL,
) -> int:
    """The number of a proposal with these lines."""
    row = voorstellen.ask(session, door, "F0ABCDEF12", tafels, voorleggen.SOORT)
    voorleggen.keep(session, config, row.id or 0, Gelezen(regels, (), ("let op",)), bytes_sha256="b")
    return row.id or 0


def vast(session: Session, config: Config, number: int) -> str:
    return voorleggen.screen(session, config, session.get_one(Verslagvoorstel, number)).vast


def test_what_was_shown_is_written_once(session: Session, config: Config) -> None:
    number = kept(session, config, opgave("Laren", 100), uitruil("Laren", "Huizen", 3))
    assert session.exec(select(Opgave)).all() == []
    voorleggen.agree(session, STEMPEL, config, number, vast(session, config, number))
    done = voorleggen.take(session, STEMPEL, config, number)
    assert done
    row, shown = done
    assert (row.status, row.inhoud, shown.count("nieuw")) == ("overgenomen", None, 2)
    assert [o.plaatsen for o in session.exec(select(Opgave))] == [100]
    assert voorleggen.take(session, STEMPEL, config, number) is None


def test_a_yes_to_what_is_not_so_any_more_is_none(session: Session, config: Config) -> None:
    number = kept(session, config, opgave("Laren", 100))
    shown = vast(session, config, number)
    put(session, config, opgave("Laren", 90))
    with pytest.raises(voorleggen.Changed, match="is veranderd"):
        voorleggen.agree(session, STEMPEL, config, number, shown)
    assert vast(session, config, number) != shown


def test_what_changes_between_yes_and_writing_is_shown_again(session: Session, config: Config) -> None:
    number = kept(session, config, opgave("Laren", 100))
    voorleggen.agree(session, STEMPEL, config, number, vast(session, config, number))
    put(session, config, opgave("Laren", 90))
    done = voorleggen.take(session, STEMPEL, config, number)
    assert done
    assert done[0].status == "open"
    assert [o.plaatsen for o in session.exec(select(Opgave))] == [90]


@pytest.mark.parametrize(
    ("regel", "tafel"),
    [
        (opgave("Haarlem", 1), "rrt-kennemerland"),
        (opgave("gooi", 1, soort="regio"), "rrt-gooi"),
        (opgave("provincie", 1, soort="provincie"), "prt"),
        (uitruil("Laren", "Huizen", 1), "rrt-gooi"),
    ],
)
def test_an_rrt_writes_of_its_own_region_only_and_the_prt_everything(
    session: Session, config: Config, regel: Regel, tafel: str
) -> None:
    for key in config.tafels:
        if key in (tafel, "prt"):
            assert kept(session, config, regel, tafels=(key,))
        else:
            with pytest.raises(UserError, match="alleen die van uw eigen regio"):
                kept(session, config, regel, tafels=(key,))


def test_a_swap_over_the_border_of_a_region_takes_both(session: Session, config: Config) -> None:
    regel = uitruil("Laren", "Diemen", 1)
    with pytest.raises(UserError):
        kept(session, config, regel, tafels=("rrt-gooi",))
    assert kept(session, config, regel, tafels=("rrt-gooi", "rrt-amstelland"))


def test_the_buttons_of_minutes_do_nothing_to_figures_and_nobody_else_may(
    session: Session, config: Config
) -> None:
    number = kept(session, config, opgave("Laren", 100))
    assert voorstellen.open_of(session, STEMPEL.door) == []
    with pytest.raises(UserError):
        voorstellen.mine(session, number, STEMPEL.door)
    with pytest.raises(UserError):
        voorstellen.mine(session, number, "U0OTHER001", voorleggen.SOORT)


def test_what_is_put_away_is_gone(session: Session, config: Config) -> None:
    number = kept(session, config, opgave("Laren", 100))
    row = voorleggen.put_away(session, number, STEMPEL.door)
    assert (row.status, row.inhoud) == ("weggelegd", None)
    with pytest.raises(UserError):
        voorleggen.put_away(session, number, STEMPEL.door)
