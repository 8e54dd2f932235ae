"""Taking notes while people talk: the item under discussion, the live overview, postponed and passed on."""

import sqlalchemy as sa
from alembic import op

import bot.models

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "overzichtsdeel",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vergadering_id", sa.Integer(), nullable=False),
        sa.Column("publiek", sa.String(), nullable=False),
        sa.Column("volgorde", sa.Integer(), nullable=False),
        sa.Column("kanaal", sa.String(), nullable=False),
        sa.Column("ts", sa.String(), nullable=True),
        sa.Column("hash", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["vergadering_id"], ["vergadering.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("vergadering_id", "publiek", "volgorde"),
    )
    # Added one by one, never by rebuilding the table: what points to its rows would stand in the way.
    op.add_column("vergadering", sa.Column("agendapunt", sa.Integer(), nullable=True))
    op.add_column("actie", sa.Column("uitgesteld", sa.Integer(), nullable=False, server_default="0"))
    _add_reference("actie", "ouder_id", "actie")
    op.create_index(op.f("ix_actie_ouder_id"), "actie", ["ouder_id"], unique=False)
    op.add_column("actie", sa.Column("bron", sa.String(), nullable=True))
    op.add_column("notitie", sa.Column("door", sa.String(), nullable=True))
    op.add_column("notitie", sa.Column("op", bot.models.UTCDateTime(), nullable=True))
    op.add_column("notitie", sa.Column("gewist_op", bot.models.UTCDateTime(), nullable=True))
    op.add_column("terugkoppeling", sa.Column("stand", sa.String(), nullable=True))
    _add_reference("terugkoppeling", "persoon_id", "persoon")
    _add_reference("terugkoppeling", "organisatie_id", "organisatie")
    op.add_column("terugkoppeling", sa.Column("gewist_op", bot.models.UTCDateTime(), nullable=True))


def _add_reference(table: str, column: str, to: str) -> None:
    op.add_column(
        table,
        sa.Column(column, sa.Integer(), sa.ForeignKey(f"{to}.id"), nullable=True),
        inline_references=True,
    )
