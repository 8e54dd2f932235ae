"""The register as it first was."""

import sqlalchemy as sa
from alembic import op

import bot.models

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "mijlpaal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("naam", sa.String(), nullable=False),
        sa.Column("verwacht", sa.Date(), nullable=True),
        sa.Column("gebeurd", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("naam"),
    )
    op.create_table(
        "ontvangst",
        sa.Column("sleutel", sa.String(), nullable=False),
        sa.Column("op", bot.models.UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("sleutel"),
    )
    with op.batch_alter_table("ontvangst", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ontvangst_op"), ["op"], unique=False)

    op.create_table(
        "organisatie",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("naam", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("naam"),
    )
    op.create_table(
        "persoon",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("naam", sa.String(), nullable=False),
        sa.Column("aanhef", sa.String(), nullable=True),
        sa.Column("slack_id", sa.String(), nullable=True),
        sa.Column("soort", sa.String(), nullable=True),
        sa.Column("naam_openbaar", sa.Boolean(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("slack_id"),
    )
    op.create_table(
        "register",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(), nullable=True),
        sa.Column("keten", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "vergadering",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tafel", sa.String(), nullable=False),
        sa.Column("referentie", sa.String(), nullable=False),
        sa.Column("datum", sa.Date(), nullable=True),
        sa.Column("begin", sa.Time(), nullable=True),
        sa.Column("eind", sa.Time(), nullable=True),
        sa.Column("locatie", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("reden", sa.String(), nullable=True),
        sa.Column("gestart_op", bot.models.UTCDateTime(), nullable=True),
        sa.Column("gesloten_op", bot.models.UTCDateTime(), nullable=True),
        sa.Column("vorige", sa.Date(), nullable=True),
        sa.Column("volgend_actienummer", sa.Integer(), nullable=False),
        sa.Column("volgend_besluitnummer", sa.Integer(), nullable=False),
        sa.Column("revisie", sa.Integer(), nullable=False),
        sa.Column("versie", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("referentie"),
    )
    with op.batch_alter_table("vergadering", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_vergadering_tafel"), ["tafel"], unique=False)
        batch_op.create_index("vergadering_per_tafel", ["tafel", "datum"], unique=False)

    op.create_table(
        "wijziging",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("op", bot.models.UTCDateTime(), nullable=False),
        sa.Column("door", sa.String(), nullable=False),
        sa.Column("wat", sa.String(), nullable=False),
        sa.Column("soort", sa.String(), nullable=False),
        sa.Column("object_id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("keten", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("wijziging", schema=None) as batch_op:
        batch_op.create_index("wijziging_per_object", ["soort", "object_id"], unique=False)

    op.create_table(
        "aankondiging",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vergadering_id", sa.Integer(), nullable=False),
        sa.Column("soort", sa.String(), nullable=False),
        sa.Column("wat", sa.String(), nullable=False),
        sa.Column("publiek", sa.String(), nullable=False),
        sa.Column("volgnummer", sa.Integer(), nullable=False),
        sa.Column("vanaf", bot.models.UTCDateTime(), nullable=False),
        sa.Column("vervalt", bot.models.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["vergadering_id"],
            ["vergadering.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("vergadering_id", "soort", "publiek", "volgnummer"),
    )
    op.create_table(
        "aanwezigheid",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vergadering_id", sa.Integer(), nullable=False),
        sa.Column("volgorde", sa.Integer(), nullable=False),
        sa.Column("persoon_id", sa.Integer(), nullable=True),
        sa.Column("delegatie", sa.String(), nullable=False),
        sa.Column("regio", sa.String(), nullable=True),
        sa.Column("organisatie", sa.String(), nullable=True),
        sa.Column("rollen", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("gelakt", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["persoon_id"],
            ["persoon.id"],
        ),
        sa.ForeignKeyConstraint(
            ["vergadering_id"],
            ["vergadering.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("aanwezigheid", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_aanwezigheid_vergadering_id"), ["vergadering_id"], unique=False)

    op.create_table(
        "afvaardiging",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("persoon_id", sa.Integer(), nullable=False),
        sa.Column("delegatie", sa.String(), nullable=False),
        sa.Column("regio", sa.String(), nullable=True),
        sa.Column("organisatie", sa.String(), nullable=True),
        sa.Column("rollen", sa.String(), nullable=False),
        sa.Column("van", sa.Date(), nullable=False),
        sa.Column("tot", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["persoon_id"],
            ["persoon.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("afvaardiging", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_afvaardiging_persoon_id"), ["persoon_id"], unique=False)

    op.create_table(
        "agendapunt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vergadering_id", sa.Integer(), nullable=False),
        sa.Column("volgorde", sa.Integer(), nullable=False),
        sa.Column("nummer", sa.String(), nullable=True),
        sa.Column("titel", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["vergadering_id"],
            ["vergadering.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("vergadering_id", "volgorde"),
    )
    with op.batch_alter_table("agendapunt", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agendapunt_vergadering_id"), ["vergadering_id"], unique=False)

    op.create_table(
        "spelling",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tekst", sa.String(), nullable=False),
        sa.Column("persoon_id", sa.Integer(), nullable=True),
        sa.Column("organisatie_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["organisatie_id"],
            ["organisatie.id"],
        ),
        sa.ForeignKeyConstraint(
            ["persoon_id"],
            ["persoon.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("spelling", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_spelling_tekst"), ["tekst"], unique=False)

    op.create_table(
        "verslag",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vergadering_id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("bestand", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=True),
        sa.Column("contact", sa.String(), nullable=True),
        sa.Column("gelezen_op", bot.models.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["vergadering_id"],
            ["vergadering.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("sha256"),
    )
    with op.batch_alter_table("verslag", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_verslag_vergadering_id"), ["vergadering_id"], unique=False)

    op.create_table(
        "wijziging_waarde",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("wijziging_id", sa.Integer(), nullable=False),
        sa.Column("veld", sa.String(), nullable=False),
        sa.Column("zout", sa.String(), nullable=False),
        sa.Column("voor", sa.String(), nullable=True),
        sa.Column("na", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["wijziging_id"],
            ["wijziging.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("wijziging_waarde", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_wijziging_waarde_wijziging_id"), ["wijziging_id"], unique=False)

    op.create_table(
        "actie",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vergadering_id", sa.Integer(), nullable=False),
        sa.Column("nummer", sa.Integer(), nullable=False),
        sa.Column("soort", sa.String(), nullable=False),
        sa.Column("tekst", sa.String(), nullable=False),
        sa.Column("agendapunt_id", sa.Integer(), nullable=True),
        sa.Column("ingebracht_door_id", sa.Integer(), nullable=True),
        sa.Column("regio", sa.String(), nullable=True),
        sa.Column("gemeente", sa.String(), nullable=True),
        sa.Column("termijn", sa.Date(), nullable=True),
        sa.Column("termijn_tekst", sa.String(), nullable=True),
        sa.Column("voorwaarde", sa.String(), nullable=True),
        sa.Column("mijlpaal_id", sa.Integer(), nullable=True),
        sa.Column("eigenaar_voorstel", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("reden", sa.String(), nullable=True),
        sa.Column("antwoord", sa.String(), nullable=True),
        sa.Column("gesloten_op", bot.models.UTCDateTime(), nullable=True),
        sa.Column("aangemaakt_op", bot.models.UTCDateTime(), nullable=False),
        sa.Column("citaat", sa.String(), nullable=True),
        sa.Column("regels", sa.String(), nullable=True),
        sa.Column("versie", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agendapunt_id"],
            ["agendapunt.id"],
        ),
        sa.ForeignKeyConstraint(
            ["ingebracht_door_id"],
            ["persoon.id"],
        ),
        sa.ForeignKeyConstraint(
            ["mijlpaal_id"],
            ["mijlpaal.id"],
        ),
        sa.ForeignKeyConstraint(
            ["vergadering_id"],
            ["vergadering.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("vergadering_id", "nummer"),
    )
    with op.batch_alter_table("actie", schema=None) as batch_op:
        batch_op.create_index(
            "actie_open_per_gemeente",
            ["gemeente", "termijn", "id"],
            unique=False,
            sqlite_where=sa.text("gesloten_op IS NULL"),
            postgresql_where=sa.text("gesloten_op IS NULL"),
        )
        batch_op.create_index(
            "actie_open_per_regio",
            ["regio", "termijn", "id"],
            unique=False,
            sqlite_where=sa.text("gesloten_op IS NULL"),
            postgresql_where=sa.text("gesloten_op IS NULL"),
        )
        batch_op.create_index(
            "actie_open_per_vergadering",
            ["vergadering_id", "id"],
            unique=False,
            sqlite_where=sa.text("gesloten_op IS NULL"),
            postgresql_where=sa.text("gesloten_op IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_actie_ingebracht_door_id"), ["ingebracht_door_id"], unique=False)

    op.create_table(
        "besluit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vergadering_id", sa.Integer(), nullable=False),
        sa.Column("nummer", sa.Integer(), nullable=False),
        sa.Column("tekst", sa.String(), nullable=False),
        sa.Column("procedureel", sa.Boolean(), nullable=False),
        sa.Column("agendapunt_id", sa.Integer(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("reden", sa.String(), nullable=True),
        sa.Column("vervangen_door_id", sa.Integer(), nullable=True),
        sa.Column("aangemaakt_op", bot.models.UTCDateTime(), nullable=False),
        sa.Column("citaat", sa.String(), nullable=True),
        sa.Column("regels", sa.String(), nullable=True),
        sa.Column("versie", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agendapunt_id"],
            ["agendapunt.id"],
        ),
        sa.ForeignKeyConstraint(
            ["vergadering_id"],
            ["vergadering.id"],
        ),
        sa.ForeignKeyConstraint(
            ["vervangen_door_id"],
            ["besluit.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("vergadering_id", "nummer"),
    )
    op.create_table(
        "notitie",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vergadering_id", sa.Integer(), nullable=False),
        sa.Column("agendapunt_id", sa.Integer(), nullable=True),
        sa.Column("soort", sa.String(), nullable=False),
        sa.Column("tekst", sa.String(), nullable=False),
        sa.Column("regels", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["agendapunt_id"],
            ["agendapunt.id"],
        ),
        sa.ForeignKeyConstraint(
            ["vergadering_id"],
            ["vergadering.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("notitie", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_notitie_vergadering_id"), ["vergadering_id"], unique=False)

    op.create_table(
        "verzending",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("aankondiging_id", sa.Integer(), nullable=False),
        sa.Column("sleutel", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("poging", sa.Integer(), nullable=False),
        sa.Column("revisie", sa.Integer(), nullable=False),
        sa.Column("niet_voor", bot.models.UTCDateTime(), nullable=False),
        sa.Column("huur_tot", bot.models.UTCDateTime(), nullable=True),
        sa.Column("eerste_poging", bot.models.UTCDateTime(), nullable=True),
        sa.Column("verzonden_op", bot.models.UTCDateTime(), nullable=True),
        sa.Column("kanaal", sa.String(), nullable=True),
        sa.Column("ts", sa.String(), nullable=True),
        sa.Column("inhoud", sa.String(), nullable=True),
        sa.Column("hash", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["aankondiging_id"],
            ["aankondiging.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("aankondiging_id"),
        sa.UniqueConstraint("sleutel"),
    )
    with op.batch_alter_table("verzending", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_verzending_status"), ["status"], unique=False)

    op.create_table(
        "actie_eigenaar",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("actie_id", sa.Integer(), nullable=False),
        sa.Column("persoon_id", sa.Integer(), nullable=True),
        sa.Column("organisatie_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["actie_id"],
            ["actie.id"],
        ),
        sa.ForeignKeyConstraint(
            ["organisatie_id"],
            ["organisatie.id"],
        ),
        sa.ForeignKeyConstraint(
            ["persoon_id"],
            ["persoon.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("actie_eigenaar", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_actie_eigenaar_actie_id"), ["actie_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_actie_eigenaar_organisatie_id"), ["organisatie_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_actie_eigenaar_persoon_id"), ["persoon_id"], unique=False)

    op.create_table(
        "poging",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("verzending_id", sa.Integer(), nullable=False),
        sa.Column("nummer", sa.Integer(), nullable=False),
        sa.Column("op", bot.models.UTCDateTime(), nullable=False),
        sa.Column("uitkomst", sa.String(), nullable=False),
        sa.Column("fout", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["verzending_id"],
            ["verzending.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("poging", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_poging_verzending_id"), ["verzending_id"], unique=False)

    op.create_table(
        "terugkoppeling",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("actie_id", sa.Integer(), nullable=False),
        sa.Column("tekst", sa.String(), nullable=False),
        sa.Column("door", sa.String(), nullable=False),
        sa.Column("op", bot.models.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["actie_id"],
            ["actie.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("terugkoppeling", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_terugkoppeling_actie_id"), ["actie_id"], unique=False)
    op.execute("INSERT INTO register (id, keten) VALUES (1, '')")


def downgrade() -> None:
    raise NotImplementedError("a register is not taken back; restore the copy made before the migration")
