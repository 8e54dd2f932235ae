"""How far from its mijlpaal a point is due; whose a mijlpaal is."""

import sqlalchemy as sa
from alembic import op

import bot.models

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("actie", sa.Column("afstand", sa.Integer(), nullable=True))
    op.add_column("actie", sa.Column("afstand_eenheid", sa.String(), nullable=True))
    op.create_index("ix_actie_mijlpaal_id", "actie", ["mijlpaal_id"])
    op.add_column("mijlpaal", sa.Column("tafel", sa.String(), nullable=True))
    op.add_column("mijlpaal", sa.Column("gedeeld", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("mijlpaal", sa.Column("gewist_op", bot.models.UTCDateTime(), nullable=True))
    _distances(op.get_bind())


def _distances(connection: sa.Connection) -> None:
    """What conditions already say of it ('twee weken na …'); no date changes, none was known. A mijlpaal is
    of the tafel of its first point."""
    from bot.dates import split_condition

    actie = sa.table(
        "actie",
        *(sa.column(name) for name in ("id", "voorwaarde", "mijlpaal_id", "vergadering_id")),
        *(sa.column(name) for name in ("afstand", "afstand_eenheid")),
    )
    mijlpaal = sa.table("mijlpaal", sa.column("id"), sa.column("tafel"))
    meeting = sa.table("vergadering", sa.column("id"), sa.column("tafel"))
    rows = connection.execute(
        sa.select(actie.c.id, actie.c.voorwaarde, actie.c.mijlpaal_id, meeting.c.tafel)
        .join_from(actie, meeting, meeting.c.id == actie.c.vergadering_id)
        .where(actie.c.mijlpaal_id.is_not(None))
        .order_by(actie.c.id.desc())
    ).all()
    for id_, condition, event, tafel in rows:  # the first point comes last, and stays
        connection.execute(mijlpaal.update().where(mijlpaal.c.id == event).values(tafel=tafel))
        distance, _ = split_condition(condition or "")
        if distance:
            values = {"afstand": distance.aantal, "afstand_eenheid": distance.eenheid}
            connection.execute(actie.update().where(actie.c.id == id_).values(**values))
