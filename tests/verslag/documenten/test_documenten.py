"""PDF and Word files: their text, and that a hostile one takes nothing but a bounded child with it."""

from __future__ import annotations

import io
import signal
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path

import pytest
import typst

from bot.config import Config
from bot.errors import UserError
from bot.gereed import Gereed
from bot.inlezen import proces
from bot.texts import verslag as texts
from bot.verslag.bestand import text_in
from bot.verslag.lezen import read

ROOT = Path(__file__).resolve().parents[3]
REGELS = (
    "Verslag Regietafel Voorbeeld, 5 maart 2026",
    "Aanwezig: Anna Visser (Velsen), Tim de Boer (COA)",
    "1. Opening",
    "De voorzitter opent de vergadering om 10.00 uur.",
)
TABEL = (
    ("Nr", "Actie", "Wie", "Wanneer"),
    ("1", "Een brief schrijven", "Anna", "1 mei"),
    ("2", "De locatie bezoeken", "Tim", "8 mei"),
)


def docx(body: str, **extra: bytes) -> bytes:
    """A Word file with this body."""
    kop = '<?xml version="1.0" encoding="UTF-8"?>'
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    soorten = "http://schemas.openxmlformats.org/package/2006"
    delen = {
        "[Content_Types].xml": f'{kop}<Types xmlns="{soorten}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": f'{kop}<Relationships xmlns="{soorten}/relationships"><Relationship Id="r1" Type='
        '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"{kop}<w:document {w}><w:body>{body}</w:body></w:document>",
    }
    bestand = io.BytesIO()
    with zipfile.ZipFile(bestand, "w", zipfile.ZIP_DEFLATED) as pakket:
        for naam, inhoud in {**delen, **extra}.items():
            pakket.writestr(naam, inhoud)
    return bestand.getvalue()


def alinea(tekst: str) -> str:
    return f"<w:p><w:r><w:t>{tekst}</w:t></w:r></w:p>"


def tabel(rijen: Sequence[Sequence[str]]) -> str:
    cellen = ("".join(f"<w:tc>{alinea(cel)}</w:tc>" for cel in rij) for rij in rijen)
    return f"<w:tbl>{''.join(f'<w:tr>{rij}</w:tr>' for rij in cellen)}</w:tbl>"


def pdf(regels: Sequence[str], rijen: Sequence[Sequence[str]] = (), *, content: bytes | None = None) -> bytes:
    """A PDF of one page: these lines, and below them a table with rules."""
    tekst = [f"BT /F1 11 Tf 50 {800 - 20 * i} Td ({regel}) Tj ET" for i, regel in enumerate(regels)]
    hoog, kolom = 700, (50, 90, 300, 400, 500)
    for i, rij in enumerate(rijen):
        y = hoog - 20 * i
        tekst += [
            f"BT /F1 11 Tf {x + 3} {y - 14} Td ({cel}) Tj ET" for x, cel in zip(kolom, rij, strict=False)
        ]
        tekst += [f"{x} {y} m {x} {y - 20} l S" for x in kolom] + [
            f"50 {y} m 500 {y} l S",
            f"50 {y - 20} m 500 {y - 20} l S",
        ]
    stroom = content if content is not None else zlib.compress("\n".join(tekst).encode("cp1252"))
    delen = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(stroom), stroom),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    uit, plekken = b"%PDF-1.4\n", []
    for nummer, deel in enumerate(delen, start=1):
        plekken.append(len(uit))
        uit += b"%d 0 obj%s endobj\n" % (nummer, deel)
    index = b"".join(b"%010d 00000 n \n" % plek for plek in plekken)
    return (
        uit
        + b"xref\n0 6\n0000000000 65535 f \n%strailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
        % (index, len(uit))
    )


@pytest.mark.usefixtures("real_children")
@pytest.mark.parametrize(
    "data",
    [pdf(REGELS, TABEL), docx("".join(map(alinea, REGELS)) + tabel(TABEL))],
    ids=["pdf", "docx"],
)
def test_text_and_table_are_read(config: Config, data: bytes) -> None:
    voorstel = read(text_in(data, "verslag"), config)
    assert [(a.tekst, a.eigenaars, str(a.termijn)) for a in voorstel.acties] == [
        ("Een brief schrijven", ("Anna Visser",), "2026-05-01"),
        ("De locatie bezoeken", ("Tim de Boer",), "2026-05-08"),
    ]
    assert [d.naam for d in voorstel.aanwezigheid] == ["Anna Visser", "Tim de Boer"]


@pytest.mark.parametrize("columns", ["Nr | Actie | Wie | Wanneer", "Actie | Wie | Wanneer"])
def test_rows_that_the_end_of_a_page_breaks_are_one_point_each(config: Config, columns: str) -> None:
    head = columns.split(" | ")
    numbered = head[0] == "Nr"
    longer = "en de uitkomst delen met alle gemeenten in de regio voor de volgende keer"
    tasks = [f"Nagaan hoe het zit met dossier {name} {longer}" for name in "ABCDEFGHIJKL"]
    cells = [[*([str(n)] if numbered else []), task, "Visser", "1 mei"] for n, task in enumerate(tasks, 1)]
    table = ", ".join(f"[{cell}]" for cell in (*head, *(cell for row in cells for cell in row)))
    page = "#set page(width: 14cm, height: 8cm)\nVerslag PRT 3 maart 2027\n\n"
    given = typst.compile(f"{page}#table(columns: {len(head)}, {table})".encode(), format="pdf")
    found = read(text_in(given, "verslag.pdf"), config).acties
    assert [(a.tekst, a.eigenaars, a.termijn_tekst) for a in found] == [
        (task, ("Visser",), "1 mei") for task in tasks
    ]


def test_what_was_inserted_in_word_with_tracked_changes_is_there() -> None:
    erbij = "<w:p><w:ins w:id='1' w:author='x'><w:r><w:t>Erbij gekomen.</w:t></w:r></w:ins></w:p>"
    assert "Erbij gekomen." in text_in(docx(alinea("Tekst.") + erbij), "verslag.docx")


def test_lines_ended_by_hand_in_a_cell_stay_apart() -> None:
    cel = "2. Cijfers</w:t><w:br/><w:t>Het COA licht de cijfers toe."
    data = docx(tabel([["Agendapunt", "Actie"], [cel, "Bos"]]).replace("&lt;", "<").replace("&gt;", ">"))
    assert "| 2. Cijfers<br>Het COA licht de cijfers toe. | Bos |" in text_in(data, "verslag.docx")


def test_text_of_no_height_is_read() -> None:
    rijen = "".join(
        f"1 0 0 0 {x} {800 - 20 * y} Tm ({cel}) Tj "
        for y, rij in enumerate(TABEL)
        for x, cel in zip((50, 90, 300, 400), rij, strict=True)
    )
    text = text_in(pdf([], content=zlib.compress(f"BT /F1 11 Tf {rijen} ET".encode())), "verslag.pdf")
    assert all(cel in text for rij in TABEL for cel in rij)


def bom() -> bytes:
    """400 MB of noughts in few bytes: one packed megabyte, 400 times; the sum at the end is that of all."""
    megabyte, total, end = b"0" * (1024 * 1024), 1, b"\x03\x00"
    pack = zlib.compressobj(9)
    first, again = (pack.compress(megabyte) + pack.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    for _ in range(400):
        total = zlib.adler32(megabyte, total)
    return b"".join([first, again * 399, end, total.to_bytes(4, "big")])


HOSTILE = {
    "a zip bomb": lambda: docx(alinea("x"), **{"word/media/a.bin": bytes(80 * 1024 * 1024)}),
    "no Word file": lambda: b"PK\x03\x04 en dan niets",
    "half a PDF": lambda: pdf(REGELS)[:200],
    "a PDF that unpacks to 400 MB": lambda: pdf((), content=bom()),
    "a PDF that points to itself": lambda: pdf(REGELS).replace(b"/Kids[3 0 R]", b"/Kids[2 0 R]"),
}


@pytest.mark.usefixtures("real_children")
@pytest.mark.parametrize("soort", HOSTILE)
async def test_a_hostile_file_is_refused_in_a_sentence(config: Config, soort: str) -> None:
    with pytest.raises(UserError) as told:
        await proces.read(HOSTILE[soort](), "verslag", config, lambda *_: None, Gereed())
    assert told.value.text.startswith(
        (
            *("verslag kan niet worden gelezen", "verslag vraagt te veel", "In verslag staat geen"),
            "verslag is uitgepakt groter dan 60 MB",
        )
    )


def test_of_a_pdf_with_too_many_pages_it_is_said_how_many_and_how_many_are_read() -> None:
    pages = b"/Kids[" + b"3 0 R " * 201 + b"]/Count 201"
    with pytest.raises(UserError) as told:
        text_in(pdf(REGELS).replace(b"/Kids[3 0 R]/Count 1", pages), "lang.pdf")
    assert told.value.text == texts.bestand_te_lang("lang.pdf", texts.te_veel_paginas(201, 200))


def test_entities_of_a_word_file_are_not_followed() -> None:
    gewoon = docx(alinea("Tekst."))
    with zipfile.ZipFile(io.BytesIO(gewoon)) as pakket:
        document = pakket.read("word/document.xml").decode()
    kop, _, rest = document.partition("?>")
    vijandig = f'{kop}?><!DOCTYPE x [<!ENTITY g SYSTEM "file:///etc/passwd">]>{rest.replace("Tekst.", "&g;")}'
    with pytest.raises(UserError, match="kan niet worden gelezen"):
        text_in(docx("", **{"word/document.xml": vijandig.encode()}), "verslag.docx")


def test_a_scan_without_text_is_told_as_such() -> None:
    with pytest.raises(UserError, match="misschien is het een scan"):
        text_in(pdf(()), "scan.pdf")


@pytest.mark.parametrize(
    ("deed", "error"),
    [
        ("bytearray(MEMORY)", "MemoryError"),
        ("open(__import__('sys').argv[1], 'w').write('x' * 9999)", "OSError"),
    ],
)
def test_the_child_has_no_more_memory_than_its_share_and_writes_nothing(
    tmp_path: Path, deed: str, error: str
) -> None:
    code = f"from bot.grenzen import MEMORY, limit; limit(); {deed}"
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "uit")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert error in done.stderr or done.returncode == -signal.SIGXFSZ
