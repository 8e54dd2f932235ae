from pathlib import Path

import pytest

from bot.errors import UserError
from bot.verslag.bestand import MAX_MB
from tests.bestanden import load_text

# The zip that LibreOffice writes begins so: its kind, before anything else, and not packed.
ODT = b"PK\x03\x04" + b"\x14\0\0\b\0\0" + bytes(20) + b"mimetypeapplication/vnd.oasis.opendocument.textPK"
TEKST = "Verslag – geïnformeerd over risico’s\n"


@pytest.mark.parametrize("codering", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_is_read_in_every_usual_encoding(tmp_path: Path, codering: str) -> None:
    pad = tmp_path / "verslag.txt"
    pad.write_bytes(TEKST.encode(codering))
    assert load_text(pad) == TEKST


@pytest.mark.parametrize(
    ("naam", "inhoud", "advies"),
    [
        ("leeg.txt", b" \n\n", "is leeg"),
        ("verslag.pdf", b"%PDF-1.7 ...", "kan niet worden gelezen"),
        ("vermomd.txt", b"PK\x03\x04...", "kan niet worden gelezen"),
        ("oud.doc", b"\xd0\xcf\x11\xe0...", "Word 97-bestand.*Bewaar het als Word"),
        ("vrij.odt", ODT, "OpenDocument-bestand.*Bewaar het als Word"),
        ("foto.txt", b"\x89PNG\x00\x01\x02", "geen tekst"),
        ("pagina.pdf", b"\n<!DOCTYPE html><title>Inloggen</title>", "webpagina.*Bewaar het verslag zelf"),
        ("half.txt", b"\xff\xfea", "geen tekst"),
        ("groot.txt", b"a" * (MAX_MB * 1024 * 1024 + 1), "groter dan 5 MB"),
    ],
)
def test_what_is_no_text_is_refused_with_advice(
    tmp_path: Path, naam: str, inhoud: bytes, advies: str
) -> None:
    pad = tmp_path / naam
    pad.write_bytes(inhoud)
    with pytest.raises(UserError, match=advies):
        load_text(pad)


def test_folder_and_missing_file_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is een map"):
        load_text(tmp_path)
    with pytest.raises(UserError, match="bestaat niet"):
        load_text(tmp_path / "weg.txt")


def test_dot_in_a_name_is_no_format(tmp_path: Path) -> None:
    pad = tmp_path / "verslag 23.01"
    pad.write_text(TEKST, encoding="utf-8")
    assert load_text(pad) == TEKST
