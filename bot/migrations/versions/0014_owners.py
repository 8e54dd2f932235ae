"""What somebody owns is found without reading each row that says so."""

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("actie_van_persoon", "actie_eigenaar", ["persoon_id", "actie_id"])
    op.drop_index("ix_actie_eigenaar_persoon_id", "actie_eigenaar")
