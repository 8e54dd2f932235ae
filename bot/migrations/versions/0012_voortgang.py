"""Voortgangsrapportages: the text of a region, the versions that were made and their files."""

import sqlalchemy as sa
from alembic import op

import bot.models

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "rapporttekst",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("gebied", sa.String(), nullable=False),
        sa.Column("van", sa.Date(), nullable=False),
        sa.Column("tot", sa.Date(), nullable=False),
        sa.Column("tekst", sa.String(), nullable=False),
        sa.Column("door", sa.String(), nullable=False),
        sa.Column("op", bot.models.UTCDateTime(), nullable=False),
        sa.Column("versie", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("gebied", "van", "tot"),
    )
    op.create_table(
        "rapportversie",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("soort", sa.String(), nullable=False),
        sa.Column("gebied", sa.String(), nullable=False),
        sa.Column("nummer", sa.Integer(), nullable=False),
        sa.Column("van", sa.Date(), nullable=False),
        sa.Column("tot", sa.Date(), nullable=False),
        sa.Column("peildatum", sa.Date(), nullable=False),
        sa.Column("tafels", sa.String(), nullable=False),
        sa.Column("op", bot.models.UTCDateTime(), nullable=False),
        sa.Column("door", sa.String(), nullable=False),
        sa.Column("inhoud", sa.String(), nullable=False),
        sa.Column("zout", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("lakken", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("soort", "gebied", "nummer"),
    )
    op.create_table(
        "rapportbestand",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("versie_id", sa.Integer(), nullable=False),
        sa.Column("naam", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("inhoud", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["versie_id"], ["rapportversie.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_rapportbestand_versie_id", "rapportbestand", ["versie_id"])
