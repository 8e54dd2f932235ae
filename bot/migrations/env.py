"""Run by Alembic, over the connection that `migrations.upgrade` hands it."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlmodel import SQLModel
from sqlmodel.sql.sqltypes import AutoString

from bot import models  # noqa: F401  (fills SQLModel.metadata)
from bot.migrations import include_name


def render_item(kind: str, item: Any, _: AutogenContext) -> str | Literal[False]:
    """SQLModel's own string type as SQLAlchemy's: a migration should not need today's SQLModel."""
    return "sa.String()" if kind == "type" and isinstance(item, AutoString) else False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
    render_item=render_item,
    include_name=include_name,
)
context.run_migrations()
