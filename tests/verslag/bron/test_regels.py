import pytest

from bot.verslag.bron.regels import fold, sentences, split_lines


def cut(tekst: str) -> list[str]:
    return [zin.tekst for zin in sentences(fold(split_lines(tekst), None))]


@pytest.mark.parametrize(
    ("tekst", "zinnen"),
    [
        ("Dit is af. Dat niet.", ["Dit is af.", "Dat niet."]),
        ("Volgens dhr. Jansen kan het m.b.t. de zaal.", ["Volgens dhr. Jansen kan het m.b.t. de zaal."]),
        ("Het verslag van 3 mei jl. De zaal is vol.", ["Het verslag van 3 mei jl.", "De zaal is vol."]),
        ("Zie art. 12 van de wet.", ["Zie art. 12 van de wet."]),
        ("Dit kan niet.  antwoordt dat het kan.", ["Dit kan niet.", "antwoordt dat het kan."]),
        ("Dit kan niet.  (COA) antwoordt dat het kan.", ["Dit kan niet.", "(COA) antwoordt dat het kan."]),
        ("Dit wordt opgepakt. [A1] De zaal is vol.", ["Dit wordt opgepakt. [A1]", "De zaal is vol."]),
        ("Er zijn 3.000 plekken om 9.30 uur.", ["Er zijn 3.000 plekken om 9.30 uur."]),
    ],
)
def test_text_is_cut_where_a_sentence_ends(tekst: str, zinnen: list[str]) -> None:
    assert cut(tekst) == zinnen


def test_sentence_over_empty_lines_is_joined_and_keeps_its_hyphen() -> None:
    assert cut("de gemeenteraads-\n\nverkiezingen  volgen.") == ["de gemeenteraads- verkiezingen volgen."]


def test_sentence_knows_its_own_lines() -> None:
    eerste, tweede = sentences(fold(split_lines("• Een\n\ntwee. Drie\nvier."), None))
    assert (eerste.lines(), tweede.lines()) == ((1, 3), (3, 4))


@pytest.mark.parametrize("einde", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_system_count_the_same(einde: str) -> None:
    assert [regel.nummer for regel in split_lines(f"a{einde}{einde}b")] == [1, 2, 3]


@pytest.mark.parametrize("teken", ["•", "-", "*", "o", "·", "\uf0b7"])
def test_bullets_of_every_kind_are_left_out_of_the_text(teken: str) -> None:
    [regel] = split_lines(f" {teken} Tekst")
    assert (regel.is_opsomming, regel.inhoud) == (True, "Tekst")


def test_endless_sentence_is_cut_into_bounded_pieces() -> None:
    stukken = cut("woord " * 5_000)
    assert max(map(len, stukken)) <= 3_000
    assert " ".join(stukken) == ("woord " * 5_000).strip()


def test_a_word_that_the_line_of_a_pdf_broke_is_whole_and_keeps_a_hyphen_of_its_own() -> None:
    (regel,) = split_lines("Het leerlingen\ufffevervoer in Noord\ufffeHolland")
    assert regel.inhoud == "Het leerlingenvervoer in Noord-Holland"
