"""A table in HTML in a file in Markdown is a table; its rows know the lines they stand on."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.htmltabel import as_rows
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
    assert [tekst for _, tekst in as_rows([cel])] == ["| hek & poort; a/b |", "einde", ""]


@pytest.mark.parametrize("regel", ["<table> zonder eind", "Een <tr> los", "Kies 3 < 4 en 5 > 2"])
def test_what_is_no_whole_table_stays_text(regel: str) -> None:
    assert list(as_rows([regel, "meer"])) == [(1, regel), (2, "meer")]
