"""The ledger in full: when a post was looked at for extras, and when its trouble was told."""

import sqlalchemy as sa
from alembic import op

import bot.models

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("verzending", sa.Column("geveegd_op", bot.models.UTCDateTime(), nullable=True))
    op.add_column("verzending", sa.Column("gemeld_op", bot.models.UTCDateTime(), nullable=True))
