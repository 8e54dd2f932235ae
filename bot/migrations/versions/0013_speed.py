"""Indexes for what would be slower the longer a register is used."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

CLOSED = sa.text("gesloten_op IS NOT NULL")


def upgrade() -> None:
    op.create_index("vergadering_per_dag", "vergadering", ["datum"])
    op.create_index("vergadering_per_status", "vergadering", ["status", "gesloten_op"])
    op.create_index("wijziging_van_iemand", "wijziging", ["door", "op"])
    for name, columns in (
        ("actie_gesloten", ["gesloten_op", "id"]),
        ("actie_gesloten_per_gemeente", ["gemeente", "gesloten_op", "id"]),
    ):
        op.create_index(name, "actie", columns, sqlite_where=CLOSED, postgresql_where=CLOSED)
