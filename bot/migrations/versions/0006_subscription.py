"""What the addresses are made of under which calendars follow the meetings."""

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("register", sa.Column("agendageheim", sa.String(), nullable=False, server_default=""))
    register = sa.table("register", sa.column("agendageheim", sa.String()))
    op.execute(register.update().values(agendageheim=secrets.token_urlsafe(32)))
