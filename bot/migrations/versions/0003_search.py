"""Search: the folded text of what is in the register, with an index of its trigrams."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

import bot.models
from bot.zoekindex import joined

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

BATCH = 500
# What of each kind is searched, as the columns are called at this version: zoekindex.py keeps it up.
_ACTIES = """
    SELECT v.datum, a.id, a.vergadering_id, a.id AS actie_id,
           CASE WHEN v.datum IS NULL THEN a.aangemaakt_op END AS op,
           a.tekst, a.antwoord, a.reden, a.gemeente, a.voorwaarde, p.naam AS vraagsteller
    FROM actie a JOIN vergadering v ON v.id = a.vergadering_id
    LEFT JOIN persoon p ON p.id = a.ingebracht_door_id
    WHERE a.status <> 'gewist'
"""
_OWNERS = """
    SELECT e.actie_id, COALESCE(p.naam, o.naam) FROM actie_eigenaar e
    LEFT JOIN persoon p ON p.id = e.persoon_id LEFT JOIN organisatie o ON o.id = e.organisatie_id
    ORDER BY e.id
"""
_BESLUITEN = """
    SELECT v.datum, b.id, b.vergadering_id, NULL AS actie_id, NULL AS op, b.tekst, b.reden
    FROM besluit b JOIN vergadering v ON v.id = b.vergadering_id
"""
_NOTITIES = """
    SELECT v.datum, n.id, n.vergadering_id, NULL AS actie_id, NULL AS op, n.tekst
    FROM notitie n JOIN vergadering v ON v.id = n.vergadering_id WHERE n.gewist_op IS NULL
"""
_REPORTS = """
    SELECT t.op, t.id, a.vergadering_id, t.actie_id, t.op, t.tekst FROM terugkoppeling t
    JOIN actie a ON a.id = t.actie_id WHERE t.gewist_op IS NULL
"""
_ROWS = sa.table(
    "zoektekst",
    *(sa.column(name) for name in ("soort", "object_id", "vergadering_id", "actie_id", "op", "tekst")),
)


def upgrade() -> None:
    op.create_table(
        "zoektekst",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("soort", sa.String(), nullable=False),
        sa.Column("object_id", sa.Integer(), nullable=False),
        sa.Column("vergadering_id", sa.Integer(), nullable=False),
        sa.Column("actie_id", sa.Integer(), nullable=True),
        sa.Column("op", bot.models.UTCDateTime(), nullable=True),
        sa.Column("tekst", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["actie_id"], ["actie.id"]),
        sa.ForeignKeyConstraint(["vergadering_id"], ["vergadering.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("soort", "object_id"),
    )
    op.create_index(op.f("ix_zoektekst_actie_id"), "zoektekst", ["actie_id"], unique=False)
    op.create_index(op.f("ix_zoektekst_vergadering_id"), "zoektekst", ["vergadering_id"], unique=False)
    connection = op.get_bind()
    if connection.dialect.name == "sqlite":
        _trigrams_of_sqlite()
    _fill(connection)
    if connection.dialect.name == "postgresql":
        _trigrams_of_postgresql(connection)


def _trigrams_of_sqlite() -> None:
    """An FTS5 index beside the table (sqlite.org/fts5.html#external_content_tables): it keeps no text itself.

    Merged as late as FTS5 allows, 16 pieces of one size: of 100,000 inserts one in a thousand then took 6 ms,
    against 21 ms with the usual 4, and none more than 31 ms. A search is as fast.
    """
    op.execute(
        "CREATE VIRTUAL TABLE zoektekst_fts USING fts5("
        "tekst, content='zoektekst', content_rowid='id', tokenize='trigram case_sensitive 1')"
    )
    op.execute("INSERT INTO zoektekst_fts(zoektekst_fts, rank) VALUES ('automerge', 16)")
    add = "INSERT INTO zoektekst_fts(rowid, tekst) VALUES (new.id, new.tekst);"
    drop = "INSERT INTO zoektekst_fts(zoektekst_fts, rowid, tekst) VALUES ('delete', old.id, old.tekst);"
    op.execute(f"CREATE TRIGGER zoektekst_nieuw AFTER INSERT ON zoektekst BEGIN {add} END")
    op.execute(f"CREATE TRIGGER zoektekst_weg AFTER DELETE ON zoektekst BEGIN {drop} END")
    op.execute(f"CREATE TRIGGER zoektekst_anders AFTER UPDATE OF tekst ON zoektekst BEGIN {drop} {add} END")


def _trigrams_of_postgresql(connection: sa.Connection) -> None:
    """Where the extension is there and this role may switch it on; without it a search reads every row."""
    known = connection.execute(sa.text("SELECT 1 FROM pg_available_extensions WHERE name = 'pg_trgm'"))
    if known.first() is None:
        return
    try:
        with connection.begin_nested():
            connection.execute(sa.text("CREATE EXTENSION IF NOT EXISTS pg_trgm"))
            connection.execute(
                sa.text("CREATE INDEX zoektekst_trigrammen ON zoektekst USING gin (tekst gin_trgm_ops)")
            )
    except sa.exc.DBAPIError:  # the role may not: a database administrator can do both later
        return


def _fill(connection: sa.Connection) -> None:
    """Oldest first: a search shows what was written last on top."""
    owners: dict[int, list[str]] = {}
    for actie_id, name in connection.execute(sa.text(_OWNERS)).all():
        owners.setdefault(actie_id, []).append(name)
    queries = {"besluit": _BESLUITEN, "notitie": _NOTITIES, "actie": _ACTIES, "terugkoppeling": _REPORTS}
    found = [
        (str(row[0] or row[4] or ""), soort, row)
        for soort, query in queries.items()
        for row in connection.execute(sa.text(query)).all()
    ]
    found.sort(key=lambda each: each[0])
    for start in range(0, len(found), BATCH):
        rows = [_row(soort, row, owners) for _, soort, row in found[start : start + BATCH]]
        connection.execute(sa.insert(_ROWS), rows)


def _row(soort: str, row: Sequence[Any], owners: dict[int, list[str]]) -> dict[str, Any]:
    _, object_id, vergadering_id, actie_id, op_, *fields = row
    if soort == "actie":
        fields[5:5] = owners.get(object_id, [])  # as in zoekindex.py: the owners, then who asked
    return {
        "soort": soort,
        "object_id": object_id,
        "vergadering_id": vergadering_id,
        "actie_id": actie_id,
        "op": op_,
        "tekst": joined(fields),
    }
