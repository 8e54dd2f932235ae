"""Where the days of meetings come from: the calendar of a tafel, its meetings, and what is told of them."""

import sqlalchemy as sa
from alembic import op

import bot.models

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "agendabron",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tafel", sa.String(), nullable=False),
        sa.Column("kenmerk", sa.String(), nullable=False),
        sa.Column("etag", sa.String(), nullable=True),
        sa.Column("gewijzigd", sa.String(), nullable=True),
        sa.Column("inhoud", sa.String(), nullable=True),
        sa.Column("gekeken_op", bot.models.UTCDateTime(), nullable=False),
        sa.Column("gelezen_op", bot.models.UTCDateTime(), nullable=True),
        sa.Column("mislukt", sa.Integer(), nullable=False),
        sa.Column("fout", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("tafel"),
    )
    op.create_table(
        "agendaafspraak",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tafel", sa.String(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("herhaling", sa.String(), nullable=False),
        sa.Column("vergadering_id", sa.Integer(), nullable=True),
        sa.Column("datum", sa.Date(), nullable=False),
        sa.Column("begin", sa.Time(), nullable=True),
        sa.Column("eind", sa.Time(), nullable=True),
        sa.Column("locatie", sa.String(), nullable=True),
        sa.Column("vervallen", sa.Boolean(), nullable=False),
        sa.Column("weg_op", bot.models.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["vergadering_id"], ["vergadering.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("tafel", "uid", "herhaling"),
    )
    op.create_index(
        op.f("ix_agendaafspraak_vergadering_id"), "agendaafspraak", ["vergadering_id"], unique=False
    )
    op.create_table(
        "agendamelding",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tafel", sa.String(), nullable=False),
        sa.Column("nummer", sa.Integer(), nullable=False),
        sa.Column("op", bot.models.UTCDateTime(), nullable=False),
        sa.Column("wat", sa.String(), nullable=False),
        sa.Column("afspraak_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["afspraak_id"], ["agendaafspraak.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_agendamelding_tafel"), "agendamelding", ["tafel"], unique=False)
