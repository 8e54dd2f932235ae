"""What an archive looks like: the names in it, and what maker and checker both hold to.

    LEESMIJ.txt  archief.json  manifest-sha256.txt
    register/register.mdto.xml                      the whole (MDTO: Serie)
    register-prt-2026/register-prt-2026.mdto.xml    a tafel in a year (Archiefstuk), its PDF, and beside that
    register-prt-2026/register-prt-2026.pdf           its own metadata: ….pdf.bestand.mdto.xml
    gegevens/gegevens.mdto.xml                      the rows (Archiefstuk), a file per kind, likewise

Every folder is an informatieobject with its metadata inside, every file has its metadata beside it: the
structure of a SIP (nationaalarchief.nl/archiveren/mdto, Specificatie Submission Information Package).
"""

from __future__ import annotations

import json
import re
from typing import Any

FORMAT, FIRST = "regietafel-archief/2", "regietafel-archief/1"
README, ABOUT, MANIFEST = "LEESMIJ.txt", "archief.json", "manifest-sha256.txt"
SERIES, DATA = "register", "gegevens"
# Kind of row → the file it is in. The words are those of the database, except where a person says otherwise.
KINDS = {
    "vergadering": "vergaderingen",
    "agendapunt": "agendapunten",
    "aanwezigheid": "aanwezigheid",
    "besluit": "besluiten",
    "actie": "actiepunten",
    "terugkoppeling": "terugkoppelingen",
    "notitie": "notities",
    "verslagversie": "verslagversies",
    "verslagbestand": "verslagbestanden",
    "rapportversie": "rapportversies",
    "rapportbestand": "rapportbestanden",
    "mijlpaal": "mijlpalen",
    "opgave": "opgaven",
    "locatie": "locaties",
    "locatiestand": "locatiestanden",
    "uitruil": "uitruilen",
    "wijziging": "wijzigingen",
}
# Of a row: what goes along as it is, and follows from the history field by field.
FIELDS: dict[str, tuple[str, ...]] = {
    "vergadering": (
        *("id", "tafel", "referentie", "datum", "begin", "eind", "locatie", "status", "reden"),
        *("gestart_op", "gesloten_op", "vorige"),
    ),
    "agendapunt": ("id", "vergadering_id", "volgorde", "nummer", "titel"),
    "aanwezigheid": (
        *("id", "vergadering_id", "volgorde", "delegatie", "regio", "organisatie", "rollen"),
        *("status", "gelakt"),
    ),
    "besluit": (
        *("id", "vergadering_id", "nummer", "tekst", "procedureel", "agendapunt_id", "status", "reden"),
        *("vervangen_door_id", "aangemaakt_op", "citaat", "regels"),
    ),
    "actie": (
        *("id", "vergadering_id", "nummer", "soort", "tekst", "agendapunt_id", "regio", "gemeente"),
        *("termijn", "termijn_tekst", "voorwaarde", "uitgesteld", "ouder_id", "status", "reden"),
        *("antwoord", "gesloten_op", "aangemaakt_op", "citaat", "regels"),
        *("mijlpaal_id", "afstand", "afstand_eenheid"),
    ),
    "terugkoppeling": ("id", "actie_id", "tekst", "stand", "op"),
    "notitie": ("id", "vergadering_id", "agendapunt_id", "soort", "tekst", "op", "regels"),
    "verslagversie": (
        *("id", "vergadering_id", "soort", "nummer", "in_vergadering_id", "besluit_id", "aanpassing"),
        *("reden", "bron_id", "hash", "lakken", "op"),
    ),
    "verslagbestand": ("id", "versie_id", "naam", "sha256"),
    "rapportversie": (
        *("id", "soort", "gebied", "nummer", "van", "tot", "peildatum", "tafels", "op", "hash", "lakken"),
    ),
    "rapportbestand": ("id", "versie_id", "naam", "sha256"),
    "mijlpaal": ("id", "naam", "verwacht", "gebeurd", "tafel", "gedeeld"),
    "opgave": ("id", "cyclus", "soort", "gebied", "plaatsen", "amv", "peildatum", "bron", "vervallen"),
    "locatie": ("id", "gemeente", "naam"),
    "locatiestand": (
        *("id", "locatie_id", "peildatum", "soort", "status", "capaciteit", "amv", "begin", "eind"),
        *("telt_mee", "bron", "vervallen"),
    ),
    "uitruil": ("id", "cyclus", "van", "naar", "plaatsen", "peildatum", "bron", "vervallen"),
}
# What the first format did not have.
NOT_IN_FIRST = ("mijlpaal", "opgave", "locatie", "locatiestand", "uitruil")
FIELDS_NOT_IN_FIRST = {"actie": ("mijlpaal_id", "afstand", "afstand_eenheid")}
# What is told with it, from other rows or held to a checksum.
TOLD: dict[str, tuple[str, ...]] = {
    "aanwezigheid": ("naam",),
    "besluit": ("referentie",),
    "actie": ("referentie", "eigenaars", "ingebracht_door"),
    "terugkoppeling": ("namens",),
    "verslagversie": ("inhoud", "zout"),
    "verslagbestand": ("inhoud",),
    "rapportversie": ("inhoud", "zout"),
    "rapportbestand": ("inhoud",),
}
WIPED = "gewist"
# All there is of what was wiped.
NUMBERED = ("id", "vergadering_id", "nummer", "soort", "status", "referentie")
# Of whom a row names the history tells no more than the name; the other values are there by their checksum.
NAMED = ("persoon", "organisatie")
NAME_FIELD = "naam"
NAMES = {"persoon_id": "persoon", "ingebracht_door_id": "persoon", "organisatie_id": "organisatie"}
OWNERS = "eigenaar_sleutels"  # in the history of a point: 'persoon:3 organisatie:1'
MOMENT = (1980, 1, 1, 0, 0, 0)  # of every file in the zip: the same register gives the same bytes
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,99}(?:/[a-z0-9][a-z0-9.-]{0,119})?")
DOCUMENT = re.compile(r"register-[a-z0-9]+(?:-[a-z0-9]+)*-(?:[0-9]{4}|zonder-datum)")

# More than this is no archive of ours; a file is never read further than that.
MOST_FILES = 20_000
MOST_BYTES = 8 * 1024**3  # of all files together, unpacked
MOST_LINE = 8 * 1024**2  # of one JSON line
MOST_METADATA = 4 * 1024**2  # of a metadata file, and of archief.json


def line(row: dict[str, Any]) -> bytes:
    """A row as one line; the same row gives the same bytes."""
    return json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() + b"\n"


def kinds(formaat: str) -> dict[str, str]:
    """Kind of row → its file, in this format."""
    return {kind: name for kind, name in KINDS.items() if formaat == FORMAT or kind not in NOT_IN_FIRST}


def columns(kind: str, formaat: str) -> tuple[str, ...]:
    """What follows from the history of a row, in this format."""
    newer = () if formaat == FORMAT else FIELDS_NOT_IN_FIRST.get(kind, ())
    return tuple(name for name in FIELDS[kind] if name not in newer)


def fields(kind: str, row: dict[str, Any], formaat: str = FORMAT) -> set[str]:
    """The names that a row of this kind must have, no more and no less."""
    every = {*columns(kind, formaat), *TOLD.get(kind, ())}
    return every & set(NUMBERED) if row.get("status") == WIPED else every


def data(kind: str) -> str:
    return f"{DATA}/{KINDS[kind]}.jsonl"


def document(tafel: str, year: int | None) -> str:
    """The folder of a tafel in a year; keys of tafels are small letters, digits, dashes (grammar.py)."""
    return f"register-{tafel}-{year or 'zonder-datum'}"


def pdf(folder: str) -> str:
    return f"{folder}/{folder}.pdf"


def of_object(folder: str) -> str:
    """The metadata of the informatieobject that a folder is."""
    return f"{folder}/{folder}.mdto.xml"


def of_file(name: str) -> str:
    """The metadata of a file."""
    return f"{name}.bestand.mdto.xml"
