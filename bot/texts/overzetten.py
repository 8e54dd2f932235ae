"""What is said when a register moves to PostgreSQL."""

NOT_POSTGRESQL = (
    "Achter --naar hoort een lege PostgreSQL-database: postgresql+psycopg://gebruiker@machine/naam"
)
NOT_SQLITE = (
    "Dit register staat al op PostgreSQL. Zet DATABASE_URL op het SQLite-register dat u wilt overzetten."
)
CHAIN_BROKEN = (
    "Niet overgezet: in dit register is buiten de bot om iets veranderd, de geschiedenis sluit niet aan. "
    "Bekijk het met python -m bot controleer; een reservekopie van daarvoor kan wel over."
)
DONE = (
    "Alle rijen zijn gelijk en de geschiedenis sluit aan. Zet DATABASE_URL nu op de nieuwe database en start de bot. "
    "Het oude bestand is niet veranderd; bewaar het als reservekopie en start er geen bot meer op."
)


def no_register(path: str) -> str:
    return f"Er is geen register {path}. Zet DATABASE_URL op het register dat u wilt overzetten."


def not_empty(tables: int) -> str:
    return (
        f"Niet overgezet: die database is niet leeg ({tables} tabellen). "
        "Maak een nieuwe (createdb) en noem die achter --naar."
    )


def has_nul(table: str, row: str) -> str:
    return (
        f"Niet overgezet: rij {row} van tabel {table} bevat een NUL-teken en dat kan PostgreSQL niet bewaren. "
        "Laat de beheerder die rij nakijken."
    )


def differs(table: str) -> str:
    return f"Niet overgezet: de kopie van tabel {table} is niet gelijk aan het origineel. Meld dit als fout."


def failed(reason: str) -> str:
    return f"Niet overgezet; de nieuwe database is nog leeg. PostgreSQL zegt: {reason}"


def proved(table: str, rows: int) -> str:
    return f"{table}: {rows} {'rij' if rows == 1 else 'rijen'}, gelijk"
