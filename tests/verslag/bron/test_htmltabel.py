"""A table in HTML in a file in Markdown is a table; its rows know the lines they stand on."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.htmltabel import as_rows
from bot.verslag.lezen import read

KOP = "# Verslag kas\n\nDatum: 12 maart 2026\nAanwezig: Nora Winter, Koos Smid\n\n## Actielijst\n\n"
HOOFD = "<tr><th>Nr</th><th>Actie</th><th>Wie</th><th>Wanneer</th></tr>"
RIJ = "<tr><td>1</td><td>Zaal huren</td><td>Nora</td><td>1 april 2026</td></tr>"
ONDER_ELKAAR = RIJ.replace("</td>", "</td>\n").replace("<tr>", "<tr>\n")


@pytest.mark.parametrize(
    "tabel",
    [
        f"<table><thead>{HOOFD}</thead><tbody>{RIJ}</tbody></table>",
        f"<table>\n<thead>\n{HOOFD}\n</thead>\n<tbody>\n{RIJ}\n</tbody>\n</table>",
        f'<table class="x">\n\n{HOOFD}\n\n{ONDER_ELKAAR}\n\n</table>',
        f"<TABLE>{HOOFD}{RIJ}</TABLE>".replace("tr>", "TR>"),
    ],
)
def test_a_row_of_a_table_in_html_is_a_point(config: Config, tabel: str) -> None:
    (punt,) = read(f"{KOP}{tabel}\n\n## Rondvraag\n\nGeen.\n", config).acties
    assert (punt.tekst, punt.eigenaars, str(punt.termijn)) == ("Zaal huren", ("Nora Winter",), "2026-04-01")


def test_a_row_stands_on_the_line_where_it_opens() -> None:
    regels = [
        "voor",
        "<table>",
        "<tr>",
        "<td>een</td>",
        "<td>twee</td></tr>",
        "<tr><td>drie</td></tr>",
        "</table>",
    ]
    assert [een for een in as_rows([*regels, "na"]) if een[1]] == [
        (1, "voor"),
        (3, "| een | twee |"),
        (6, "| drie |"),
        (8, "na"),
    ]


def test_items_of_a_cell_stay_apart_and_signs_are_letters() -> None:
    cel = "<table><tr><td><ul><li>hek &amp; poort</li><li>a|b</li></ul></td></tr></table> einde"
    assert [tekst for _, tekst in as_rows([cel])] == ["| hek & poort; a/b |", "", "einde"]


@pytest.mark.parametrize("regel", ["<table> zonder eind", "Een <tr> los", "Kies 3 < 4 en 5 > 2"])
def test_what_is_no_whole_table_stays_text(regel: str) -> None:
    assert list(as_rows([regel, "meer"])) == [(1, regel), (2, "meer")]


@pytest.mark.parametrize(
    "tekst",
    [
        "De site gebruikt <table> en </table> voor de opmaak.",
        "<table></table>",
        "<table>\n\n| Actie | Wie |\n|---|---|\n| Zaal huren | Nora |\n\n</table>",
        "```\n<table>\n```\nBesluit: de zaal wordt geverfd.\n```\n</table>\n```",
        "</table> en <table>",
    ],
)
def test_a_table_without_cells_is_the_text_that_it_was(tekst: str) -> None:
    regels = tekst.split("\n")
    assert list(as_rows(regels)) == list(enumerate(regels, start=1))


def without_blanks(tekst: str) -> list[tuple[int, str]]:
    return [een for een in as_rows(tekst.split("\n")) if een[1]]


def test_what_stands_in_a_table_outside_its_cells_is_text() -> None:
    tabel = (
        "<table><caption>Acties</caption>\nDe penningmeester telt na.\n<tr><td>een</td></tr>\nSlot\n</table>"
    )
    assert without_blanks(tabel) == [
        (1, "Acties"),
        (2, "De penningmeester telt na."),
        (3, "| een |"),
        (4, "Slot"),
    ]


def test_a_table_that_nobody_closed_takes_nothing_away(config: Config) -> None:
    voor = "Zie <table>\n\nActie: Koos stuurt de brief voor 1 mei 2026.\n\n"
    punten = read(f"{KOP.split('##')[0]}{voor}## Actielijst\n\n<table>{HOOFD}{RIJ}</table>\n", config).acties
    assert [punt.tekst for punt in punten] == ["Koos stuurt de brief voor 1 mei 2026", "Zaal huren"]


def test_of_tables_in_and_behind_one_another_each_row_is_a_row() -> None:
    in_een = (
        "<table><tr><td>voor<table><tr><td>binnen</td></tr></table></td></tr>\n<tr><td>na</td></tr></table>"
    )
    assert without_blanks(in_een) == [(1, "| voor |"), (1, "| binnen |"), (2, "| na |")]
    naast = "<table><tr><td>een</td></tr></table><table><tr><td>twee</td></tr></table>"
    assert list(as_rows([naast])) == [(1, "| een |"), (1, ""), (1, "| twee |"), (1, "")]


def test_what_only_looks_like_html_in_a_cell_is_text() -> None:
    cel = "<table><tr><td>a < 5 en b > 3</td><td><nora@kas.nl></td><td><b>Nora</b> <Winter></td></tr></table>"
    assert without_blanks(cel) == [(1, "| a < 5 en b > 3 | <nora@kas.nl> | Nora <Winter> |")]
