"""Two rows of people who turned out to be one."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("persoon", sa.Column("samen_met_id", sa.Integer(), nullable=True))
