"""A register belongs to one Slack workspace, and knows the organisations of config.yaml."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session, col, select, update

from bot import herstel, personen, vergetelheid
from bot.config import Config
from bot.database import Database
from bot.errors import UserError
from bot.models import Register, Vergadering
from bot.texts import database as texts
from bot.wijzigingen import Stempel


def bind(session: Session, team_id: str) -> None:
    """Bind the register to this workspace at its first start; refuse another. Raises UserError."""
    register = session.get_one(Register, 1)
    if register.team_id is None:
        register.team_id = team_id
        session.add(register)
    elif register.team_id != team_id:
        raise UserError(texts.other_workspace(register.team_id))


def prove_writable(session: Session) -> None:
    """Write something that means nothing and differs from what is there: SQLite leaves out what does not."""
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        seen = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
        connection.exec_driver_sql(f"PRAGMA user_version = {(seen + 1) % 1_000_000}")
    else:
        session.execute(update(Register).values(team_id=col(Register.team_id)))


def is_new(session: Session) -> bool:
    """Nobody has used this register yet."""
    used = session.exec(select(Vergadering.id).limit(1)).first()
    return session.get_one(Register, 1).team_id is None and used is None


def prepare(database: Database, config: Config, now: datetime) -> None:
    """Make the organisations of config.yaml known; refuse a config that lost a tafel the register has."""

    def write(session: Session) -> None:
        known = set(session.exec(select(col(Vergadering.tafel)).distinct()).all())
        missing = sorted(known - set(config.tafels))
        if missing:
            raise UserError(texts.lost_tafel(missing))
        personen.sync_organisaties(session, config, Stempel("config.yaml", now))
        if database.path:
            herstel.notice(session, Stempel("opdrachtregel", now))
            vergetelheid.forget_again(session, database.path, now)

    database.run_now(write, patience=10)
