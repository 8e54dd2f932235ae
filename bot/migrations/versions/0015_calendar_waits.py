"""What a calendar says that waits for a free day, and what in it was not understood."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("agendaafspraak", sa.Column("wacht_op", sa.Date(), nullable=True))
    op.add_column("agendabron", sa.Column("onbegrepen", sa.String(), nullable=True))
