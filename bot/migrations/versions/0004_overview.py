"""When the posting of a part of the live overview began: one that a crash cut off is posted again."""

import sqlalchemy as sa
from alembic import op

import bot.models

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("overzichtsdeel", sa.Column("begonnen_op", bot.models.UTCDateTime(), nullable=True))
