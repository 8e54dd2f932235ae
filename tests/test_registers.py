"""Whose register it is, and what config.yaml makes known in it."""

from __future__ import annotations

import pytest
from sqlmodel import Session, func, select

from bot import personen, registers
from bot.config import Config
from bot.database import Database
from bot.errors import UserError
from bot.models import Organisatie, Spelling, Wijziging
from tests.builders import held
from tests.time_helpers import T0, TODAY, T


def test_a_register_belongs_to_the_workspace_of_its_first_start(session: Session) -> None:
    registers.bind(session, "T0ONZE")
    registers.bind(session, "T0ONZE")
    with pytest.raises(UserError, match="andere Slack-werkruimte"):
        registers.bind(session, "T0ELDERS")


def test_a_register_is_new_until_it_is_bound_or_has_a_meeting(session: Session) -> None:
    assert registers.is_new(session)
    held(session, TODAY)
    assert not registers.is_new(session)


def test_a_bound_register_is_not_new(session: Session) -> None:
    registers.bind(session, "T0ONZE")
    assert not registers.is_new(session)


def test_organisations_of_the_config_are_known_by_all_their_spellings(session: Session) -> None:
    for spelling in ("A&M", "asiel en migratie", "ministerie AenM", "AENM"):
        [found] = personen.find(session, spelling)
        assert (found.soort, found.naam) == ("organisatie", "AenM")


def test_preparing_again_adds_nothing(database: Database, config: Config) -> None:
    def counts(session: Session) -> list[int]:
        tables = (Organisatie, Spelling, Wijziging)
        return [session.exec(select(func.count()).select_from(table)).one() for table in tables]

    before = database.read_now(counts)
    registers.prepare(database, config, T(60))
    assert database.read_now(counts) == before


def test_a_new_spelling_in_the_config_is_added(database: Database, config: Config) -> None:
    first, *others = config.delegaties
    body = first.organisaties[0].model_copy(update={"ook": ("de commissaris in Haarlem",)})
    changed = first.model_copy(update={"organisaties": (body,)})
    registers.prepare(database, config.model_copy(update={"delegaties": (changed, *others)}), T0)
    [found] = database.read_now(lambda session: personen.find(session, "De commissaris in Haarlem"))
    assert found.naam == body.naam


def test_a_config_that_lost_a_tafel_with_meetings_is_refused(database: Database, config: Config) -> None:
    database.run_now(lambda session: held(session, TODAY, "rrt-gooi"))
    tafels = {key: tafel for key, tafel in config.tafels.items() if key != "rrt-gooi"}
    with pytest.raises(UserError, match="rrt-gooi"):
        registers.prepare(database, config.model_copy(update={"tafels": tafels}), T0)
