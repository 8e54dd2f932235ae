"""What anybody can read in a file, wherever it stands."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.publicatie import maken, nalezen
from bot.publicatie.bekenden import Bekende
from bot.publicatie.kaart import Namenkaart
from bot.publicatie.lakken import Gelakt
from bot.publicatie.maken import Bestand
from bot.texts import rapport
from bot.texts.uitvoer import DECISIONS_HEAD
from bot.uitvoer import docx, pdf
from bot.uitvoer.blad import Alinea, Blad, Onderdeel, Tabel

HIDDEN = "Molenbroek"
CARD = Namenkaart([Bekende(1, HIDDEN, "dhr.", False, frozenset({HIDDEN.casefold()}))], organisaties=["COA"])


def page(text: str = "Niets bijzonders.") -> Blad:
    return Blad(
        titel="Verslag",
        onderwerp="Verslag",
        auteur="Provincie",
        trefwoorden=("verslag",),
        kenmerk="PRT-2026-12-14",
        feiten=(("Datum", "14 december 2026"),),
        onderdelen=(Onderdeel("Rondvraag", 2, (Alinea(text),)),),
        voet="PRT-2026-12-14",
        bladwoorden=("Pagina", "van"),
        gemaakt=datetime(2027, 1, 12, tzinfo=UTC),
    )


def leaks(*files: Bestand) -> list[str]:
    nothing = Gelakt(page(), (), (), (), frozenset(), ())
    return maken.leaks(files, CARD, nothing)


def rezipped(data: bytes, change: Callable[[str, bytes], bytes], **more: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for entry in old.infolist():
            new.writestr(entry, change(entry.filename, old.read(entry)))
        for name, content in more.items():
            new.writestr(name, content)
    return made.getvalue()


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
COMMENT = f'<w:comments {W}><w:comment w:id="0" w:author="{HIDDEN}"><w:p/></w:comment></w:comments>'.encode()


def in_body(more: str) -> Callable[[str, bytes], bytes]:
    def change(name: str, content: bytes) -> bytes:
        at = b"Niets bijzonders."
        return (
            content.replace(at, f"{at.decode()}{more}".encode()) if name == "word/document.xml" else content
        )

    return change


def test_clean_files_leak_nothing() -> None:
    assert leaks(*maken.files(page(), "verslag-openbaar")) == []


@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_a_name_in_the_text_is_found(kind: str) -> None:
    made = maken.RENDER[kind](page(f"De heer {HIDDEN} belde."))
    assert leaks(Bestand(f"x.{kind}", made)) == [HIDDEN]


@pytest.mark.parametrize("kind", ["docx", "pdf"])
@pytest.mark.parametrize("field", ["titel", "auteur", "onderwerp", "voet"])
def test_a_name_in_the_properties_is_found(kind: str, field: str) -> None:
    made = maken.RENDER[kind](replace(page(), **{field: f"Van {HIDDEN}"}))
    assert HIDDEN in leaks(Bestand(f"x.{kind}", made))


@pytest.mark.parametrize(
    "more",
    [
        f"</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>{HIDDEN}",
        "</w:t></w:r><w:r><w:t>Molen</w:t></w:r><w:r><w:t>broek",
        f'</w:t></w:r><w:bookmarkStart w:id="99" w:name="{HIDDEN}"/><w:r><w:t>',
        f"</w:t></w:r><w:del w:id='9'><w:r><w:delText>{HIDDEN}</w:delText></w:r></w:del><w:r><w:t>",
    ],
    ids=["hidden text", "cut into runs", "a bookmark", "a tracked deletion"],
)
def test_what_word_does_not_show_is_found(more: str) -> None:
    made = rezipped(docx.render(page()), in_body(more))
    assert leaks(Bestand("x.docx", made)) == [HIDDEN]


def test_comments_and_the_names_of_files_are_read() -> None:
    made = rezipped(docx.render(page()), lambda _, content: content, **{"word/comments.xml": COMMENT})
    assert leaks(Bestand("x.docx", made)) == [HIDDEN]
    assert leaks(Bestand(f"verslag-{HIDDEN}.pdf", pdf.render(page()))) == [HIDDEN]


def png(**chunks: bytes) -> bytes:
    """Without checksums: nobody draws it."""
    parts = [len(data).to_bytes(4, "big") + kind.encode() + data + b"\0" * 4 for kind, data in chunks.items()]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def test_of_a_picture_its_texts_are_read_and_its_pixels_are_no_words() -> None:
    def with_picture(data: bytes) -> Bestand:
        more = {"word/media/image1.png": data}
        return Bestand("x.docx", rezipped(docx.render(page()), lambda _, content: content, **more))

    assert leaks(with_picture(png(IDAT=b"cu@voorbeeld.nl"))) == []
    assert leaks(with_picture(png(tEXt=b"Author\0cu@voorbeeld.nl", IDAT=b"x"))) == ["cu@voorbeeld.nl"]


def test_a_number_and_an_address_are_found() -> None:
    made = docx.render(page("Bel 06-12345678 of mail x@voorbeeld.nl, mevrouw Kuipers."))
    assert leaks(Bestand("x.docx", made)) == ["Kuipers", "06-12345678", "x@voorbeeld.nl"]


@pytest.mark.parametrize(
    "text",
    [
        "Opvang (COA): de opvang is vol.",
        "Opvang, COA: de opvang is vol.",
        "De opvang " + "is zo vol dat het " * 12 + "overleg in Den Ham, COA en AenM verder gaat.",
    ],
)
def test_what_was_not_asked_about_is_no_reason_to_refuse(text: str) -> None:
    kaart = Namenkaart([], geen_namen=["Den Ham"], organisaties=["COA", "AenM"])
    found = maken.prepare(page(text), kaart, {})
    assert found.twijfels == ()
    assert maken.leaks(maken.files(found.blad, "verslag-openbaar"), kaart, found) == []


@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_a_stranger_before_an_organisation_is_found(kind: str) -> None:
    made = maken.RENDER[kind](page("Er belt iemand: vraag aan Kwakernaak, COA."))
    assert leaks(Bestand(f"x.{kind}", made)) == ["Kwakernaak"]


def test_another_kind_is_not_read() -> None:
    with pytest.raises(ValueError, match="txt"):
        nalezen.readable("x.txt", b"")


def test_a_name_that_may_stay_is_one_also_where_the_end_of_a_line_parts_it_from_its_verb() -> None:
    kaart = Namenkaart([], oordelen={"vanderwal": False, "wal": True})
    assert nalezen.leaks(["Van der Wal\nmailt"], kaart, stay={"vanderwal"}) == []
    assert nalezen.leaks(["Wal\nmailt"], kaart, stay={"vanderwal"}) == ["Wal"]


@pytest.mark.parametrize("head", [DECISIONS_HEAD, rapport.DECISIONS_HEAD])
@pytest.mark.parametrize("office", ["voorzitter", "secretaris"])
def test_an_office_that_ends_a_cell_makes_no_name_of_the_state_beside_it(
    office: str, head: tuple[str, ...]
) -> None:
    decided = Tabel("Besluitenlijst", head, (1, 4, 1), (("B1", f"Er komt een {office}", "Geldt"),))
    list_ = Onderdeel("Besluitenlijst", 2, (decided,))
    found = maken.prepare(replace(page(), onderdelen=(list_,)), CARD, {})
    assert maken.leaks(maken.files(found.blad, "verslag"), CARD, found) == []


def test_the_words_of_the_register_pass_for_no_name_in_pages_alone() -> None:
    for in_pages, told in ((True, []), (False, ["Geldt"])):
        assert nalezen.leaks(["Er komt een voorzitter Geldt"], CARD, own={"Geldt"}, in_pages=in_pages) == told
