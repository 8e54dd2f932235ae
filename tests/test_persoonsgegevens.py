"""What is kept about a person, and forgetting them."""

from __future__ import annotations

import json
import shutil
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, SQLModel, select

from bot import acties, personen, persoonsgegevens, registers, vergetelheid, verzendingen, wijzigingen
from bot.config import Config
from bot.database import Database
from bot.errors import UserError
from bot.models import Aanwezigheid, Besluit, Persoon, Verzending, Wijziging
from bot.oefen import register as practice
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL
from bot.verzendingen import Bericht, Sent
from tests.builders import STEMPEL, actie, besluit, held
from tests.time_helpers import T0, TODAY

NAME = "Duinhoven"


@pytest.fixture
def full(session: Session, config: Config) -> Session:
    """A register in which Duinhoven owns, asks, attends, is named in texts, a decision and a post."""
    practice.fill(session, config, T0)
    meeting = held(session, TODAY - timedelta(days=60))
    besluit(session, meeting, "Duinhoven wordt voorzitter")
    point = actie(session, meeting, "Bellen met mw. Duinhoven over de opvang")
    acties.report(session, STEMPEL, point, "Duinhoven is gebeld")

    posted(session, "aan Duinhoven")
    return session


def posted(session: Session, text: str) -> Verzending:
    """A post that says this, of what the practice register owes."""

    def render(_: Session, __: Any, ___: Any) -> Bericht:
        return Bericht("prt", text, [{"type": "section", "text": {"type": "mrkdwn", "text": text}}])

    job = verzendingen.claim(session, T0, render)
    assert job
    verzendingen.record(session, job, Sent("C0KANAAL01", "1.2"), T0)
    return session.exec(select(Verzending).where(Verzending.sleutel == job.sleutel)).one()


def person(session: Session) -> Persoon:
    return persoonsgegevens.find(session, NAME)


def free(session: Session) -> None:
    """Their open points are finished, so that they may be forgotten."""
    for row in session.exec(select(acties.Actie)).all():
        if row.gesloten_op is None:
            acties.finish(session, STEMPEL, row, None)


def dump(session: Session) -> dict[str, str]:
    """Everything in the register, table by table."""
    session.flush()
    return {
        table.name: json.dumps([list(row) for row in session.execute(table.select())], default=str)
        for table in SQLModel.metadata.sorted_tables
    }


def test_everything_about_a_person_is_shown(full: Session) -> None:
    kinds = {found.tabel for found in persoonsgegevens.of(full, person(full))}
    assert kinds >= {
        *("persoon", "spelling", "afvaardiging", "aanwezigheid", "actie_eigenaar"),
        *("actie", "besluit", "terugkoppeling", "wijziging", "verzending"),
    }


def test_who_owns_open_points_is_not_forgotten(full: Session) -> None:
    before = dump(full)
    with pytest.raises(UserError, match="Draag die eerst over"):
        persoonsgegevens.forget(full, STEMPEL, person(full))
    assert dump(full) == before


def test_after_being_forgotten_only_decisions_have_the_name_and_the_chain_holds(full: Session) -> None:
    free(full)
    someone = person(full)
    persoonsgegevens.forget(full, STEMPEL, someone)
    left = {name for name, rows in dump(full).items() if NAME.lower() in rows.lower()}
    assert left == {"besluit", "zoektekst", "wijziging_waarde"}
    assert wijzigingen.broken_links(full) == []
    assert wijzigingen.strayed(full) == []
    assert BURGEMEESTER_BLOEMENDAAL not in json.dumps(
        {name: rows for name, rows in dump(full).items() if name != "wijziging"}
    )
    (decision,) = full.exec(select(Besluit).where(Besluit.tekst == "Duinhoven wordt voorzitter")).all()
    kept = [found for found in persoonsgegevens.of(full, someone) if "Duinhoven" in found.tekst]
    assert kept == []
    assert decision.status == "geldt"


def test_what_was_left_in_the_history_is_that_of_the_decision(full: Session) -> None:
    free(full)
    persoonsgegevens.forget(full, STEMPEL, person(full))
    named = [
        entry.soort
        for entry in full.exec(select(Wijziging)).all()
        for value in wijzigingen.history(full, entry.soort, entry.object_id)[0][1]
        if NAME in f"{value.voor}{value.na}"
    ]
    assert set(named) <= {"besluit"}


def test_presence_becomes_a_masked_slot(full: Session) -> None:
    free(full)
    someone = person(full)
    before = len(full.exec(select(Aanwezigheid)).all())
    persoonsgegevens.forget(full, STEMPEL, someone)
    slots = full.exec(select(Aanwezigheid)).all()
    assert len(slots) == before
    assert [slot.gelakt for slot in slots if slot.persoon_id is None] == [True]


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Bellen met mw. Duinhoven.", "Bellen met mw. [naam]."),
        ("DUINHOVEN en duinhoven", "[naam] en [naam]"),
        ("de Duinhovense raad", "de Duinhovense raad"),
        ("vanDuinhoven", "vanDuinhoven"),
    ],
)
def test_only_the_name_is_left_out(full: Session, text: str, masked: str) -> None:
    assert persoonsgegevens.mention(full, person(full)).mask(text) == masked


def test_a_short_name_in_small_letters_is_a_word(session: Session) -> None:
    from bot import personen

    who = session.get_one(Persoon, personen.ensure(session, STEMPEL, "Bos").id)
    named = persoonsgegevens.mention(session, who)
    assert named.mask("Bos loopt door het bos") == "[naam] loopt door het bos"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Zwartjes", "Niemand in het register heet 'Zwartjes'. Noem"),
        ("Duinhovne", "Bedoelt u .*Duinhoven"),
        ("mw. Molenbrok", "Bedoelt u .*Molenbroek"),
        ("", "Noem iemand: python -m bot persoon NAAM"),
        (" ", "Noem iemand"),
    ],
)
def test_who_is_not_found_is_said_with_who_may_be_meant(full: Session, name: str, said: str) -> None:
    with pytest.raises(UserError, match=said):
        persoonsgegevens.find(full, name)


def test_a_backup_that_is_put_back_forgets_again(config: Config, register_path: Path, tmp_path: Path) -> None:
    def opened(path: Path) -> Database:
        database = Database(f"sqlite:///{path}", owner=True)
        database.open()
        return database

    database = opened(register_path)
    database.run_now(lambda s: practice.fill(s, config, T0), patience=30)
    database.close()
    backup = shutil.copy(register_path, tmp_path / "gisteren.db")

    database = opened(register_path)
    number = database.read_now(lambda s: person(s).id or 0)
    database.read_now(lambda s: vergetelheid.remember(s, register_path, number, T0))
    database.run_now(
        lambda s: persoonsgegevens.forget(s, STEMPEL, s.get_one(Persoon, number), also_owner=True),
        patience=30,
    )
    database.close()
    assert NAME not in vergetelheid.path_for(register_path).read_text()

    shutil.copy(backup, register_path)
    database = opened(register_path)
    assert database.read_now(lambda s: s.get_one(Persoon, number).naam) == NAME
    registers.prepare(database, config, T0)
    assert database.read_now(lambda s: NAME in json.dumps(dump(s))) is False
    assert database.read_now(wijzigingen.broken_links) == []
    assert database.read_now(wijzigingen.strayed) == []
    registers.prepare(database, config, T0)
    database.close()


def test_somebody_who_gets_the_number_of_a_forgotten_person_after_a_restore_is_not_forgotten(
    config: Config, register_path: Path, tmp_path: Path
) -> None:
    """The first was noted after the copy was made."""
    database = Database(f"sqlite:///{register_path}", owner=True)
    database.open()
    shutil.copy(register_path, tmp_path / "gisteren.db")
    number = database.run_now(lambda s: personen.ensure(s, STEMPEL, "Zwartjes").id)
    database.read_now(lambda s: vergetelheid.remember(s, register_path, number, T0))
    database.close()
    shutil.copy(tmp_path / "gisteren.db", register_path)
    database.open()
    assert database.run_now(lambda s: personen.ensure(s, STEMPEL, "Onschuld").id) == number
    registers.prepare(database, config, T0)
    assert database.read_now(lambda s: s.get_one(Persoon, number).naam) == "Onschuld"
    database.close()
