"""Reception places that gemeenten must provide, what there is, and what they swapped."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "opgave",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("cyclus", sa.String(), nullable=False),
        sa.Column("soort", sa.String(), nullable=False),
        sa.Column("gebied", sa.String(), nullable=False),
        sa.Column("plaatsen", sa.Integer(), nullable=False),
        sa.Column("amv", sa.Integer(), nullable=True),
        sa.Column("peildatum", sa.Date(), nullable=False),
        sa.Column("bron", sa.String(), nullable=False),
        sa.Column("vervallen", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("cyclus", "soort", "gebied", "peildatum"),
    )
    op.create_table(
        "locatie",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("gemeente", sa.String(), nullable=False),
        sa.Column("naam", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "locatiestand",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("locatie_id", sa.Integer(), nullable=False),
        sa.Column("peildatum", sa.Date(), nullable=False),
        sa.Column("soort", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("capaciteit", sa.Integer(), nullable=False),
        sa.Column("amv", sa.Integer(), nullable=True),
        sa.Column("begin", sa.Date(), nullable=True),
        sa.Column("eind", sa.Date(), nullable=True),
        sa.Column("telt_mee", sa.Boolean(), nullable=True),
        sa.Column("bron", sa.String(), nullable=False),
        sa.Column("vervallen", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["locatie_id"], ["locatie.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("locatie_id", "peildatum"),
    )
    op.create_table(
        "uitruil",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("cyclus", sa.String(), nullable=False),
        sa.Column("van", sa.String(), nullable=False),
        sa.Column("naar", sa.String(), nullable=False),
        sa.Column("plaatsen", sa.Integer(), nullable=False),
        sa.Column("peildatum", sa.Date(), nullable=False),
        sa.Column("bron", sa.String(), nullable=False),
        sa.Column("vervallen", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("cyclus", "van", "naar", "peildatum"),
    )
    op.add_column(
        "verslagvoorstel", sa.Column("soort", sa.String(), nullable=False, server_default="verslag")
    )
