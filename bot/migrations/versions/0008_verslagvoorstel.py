"""Minutes that are being read, and the proposal that came of them."""

import sqlalchemy as sa
from alembic import op

import bot.models

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "verslagvoorstel",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("door", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("bron", sa.String(), nullable=True),
        sa.Column("bestand", sa.String(), nullable=False),
        sa.Column("tafels", sa.String(), nullable=False),
        sa.Column("gevraagd_op", bot.models.UTCDateTime(), nullable=False),
        sa.Column("huur_tot", bot.models.UTCDateTime(), nullable=True),
        sa.Column("poging", sa.Integer(), nullable=False),
        sa.Column("bytes_sha256", sa.String(), nullable=True),
        sa.Column("sha256", sa.String(), nullable=True),
        sa.Column("inhoud", sa.String(), nullable=True),
        sa.Column("kanaal", sa.String(), nullable=True),
        sa.Column("ts", sa.String(), nullable=True),
        sa.Column("vergadering_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["vergadering_id"], ["vergadering.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_verslagvoorstel_status", "verslagvoorstel", ["status"])
