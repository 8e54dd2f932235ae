"""Minutes adopted and published, and what was judged of the names in them."""

import sqlalchemy as sa
from alembic import op

import bot.models

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "verslagversie",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vergadering_id", sa.Integer(), nullable=False),
        sa.Column("soort", sa.String(), nullable=False),
        sa.Column("nummer", sa.Integer(), nullable=False),
        sa.Column("op", bot.models.UTCDateTime(), nullable=False),
        sa.Column("door", sa.String(), nullable=False),
        sa.Column("in_vergadering_id", sa.Integer(), nullable=True),
        sa.Column("besluit_id", sa.Integer(), nullable=True),
        sa.Column("aanpassing", sa.String(), nullable=True),
        sa.Column("reden", sa.String(), nullable=True),
        sa.Column("bron_id", sa.Integer(), nullable=True),
        sa.Column("inhoud", sa.String(), nullable=False),
        sa.Column("zout", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("lakken", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["vergadering_id"], ["vergadering.id"]),
        sa.ForeignKeyConstraint(["in_vergadering_id"], ["vergadering.id"]),
        sa.ForeignKeyConstraint(["besluit_id"], ["besluit.id"]),
        sa.ForeignKeyConstraint(["bron_id"], ["verslagversie.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("vergadering_id", "soort", "nummer"),
    )
    op.create_index("ix_verslagversie_vergadering_id", "verslagversie", ["vergadering_id"])
    op.create_table(
        "verslagbestand",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("versie_id", sa.Integer(), nullable=False),
        sa.Column("naam", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("inhoud", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["versie_id"], ["verslagversie.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_verslagbestand_versie_id", "verslagbestand", ["versie_id"])
    op.create_table(
        "naamoordeel",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vergadering_id", sa.Integer(), nullable=True),
        sa.Column("tekst", sa.String(), nullable=False),
        sa.Column("weglaten", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["vergadering_id"], ["vergadering.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_naamoordeel_vergadering_id", "naamoordeel", ["vergadering_id"])
    op.create_index("ix_naamoordeel_tekst", "naamoordeel", ["tekst"])
