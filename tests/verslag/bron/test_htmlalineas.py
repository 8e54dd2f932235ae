"""Minutes that a website keeps as paragraphs in HTML are read as the same lines of Markdown would be."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.errors import UserError
from bot.verslag.bron.htmlalineas import as_markdown
from bot.verslag.lezen import read

PAGINA = """---
title: Minutes of the panel, 3 August 2011
created: 23/9/2011
---

<p><strong>Present:</strong></p>
<p>Dr Nora Winter – CHAIR</p>
<p>Prof. Tim Bos, University of Velsen</p>
<p>Anna Visser, Talk of the Town</p>
<p>Pia Mol, Ministry of Works (minute taker)</p>
<p><strong>Apologies:</strong></p>
<p>Koos Smid, Cabinet Office</p>
<p>Jet Prins, Harbour Trust</p>
<p><strong> </strong></p>
<p><strong>1. Aims</strong></p>
<p>The aims were outlined:</p>
<ul><li>To promote openness;</li>
<li>To build trust &amp; care.</li>
</ul><p><strong>Action 1:</strong> Tim Bos to send<strong> </strong>the list to the <a href="https://a.example">hall</a>.</p>
<p><strong><em>Action:</em></strong></p>
<p>-          <strong><em>Anna Visser to type up the notes</em></strong></p>
"""


def lines(tekst: str) -> list[tuple[int, str]]:
    return [een for een in as_markdown(tekst.split("\n")) if een[1]]


def test_minutes_in_html_are_read_as_any_other(config: Config) -> None:
    gelezen = read(PAGINA, config)
    assert [(punt.tekst, punt.eigenaars) for punt in gelezen.acties] == [
        ("Tim Bos to send the list to the hall", ("Tim Bos",)),
        ("Anna Visser to type up the notes", ("Anna Visser",)),
    ]
    assert [(lid.naam, lid.status) for lid in gelezen.aanwezigheid] == [
        ("Nora Winter", "aanwezig"),
        ("Tim Bos", "aanwezig"),
        ("Anna Visser", "aanwezig"),
        ("Pia Mol", "aanwezig"),
        ("Koos Smid", "afwezig"),
        ("Jet Prins", "afwezig"),
    ]
    assert str(gelezen.vergadering.datum) == "2011-08-03"
    assert gelezen.acties[0].regels == (19, 19)


def test_each_paragraph_has_its_line_with_the_number_it_came_on() -> None:
    assert lines(
        "<p>een</p>\n<p>twee<br>drie</p>\n<ul><li>vier</li><li><b>vijf: </b>zes</li></ul><h3>Kop</h3>"
    ) == [
        (1, "een"),
        (2, "twee"),
        (2, "drie"),
        (3, "- vier"),
        (3, "- **vijf:** zes"),
        (3, "### Kop"),
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        "# Kop\n\n<p>een</p>\n\nDe tekst & meer; A&O;",
        "<table>\n<tr><td><p>een</p></td></tr>\n<tr><td>\n<p>twee</p>\n</td></tr>\n</table>",
        "Kies 3 < 4\n\n\nen 5 > 2",
    ],
)
def test_a_file_in_markdown_with_some_html_stays_as_it_is(tekst: str) -> None:
    assert list(as_markdown(tekst.split("\n"))) == list(enumerate(tekst.split("\n"), start=1))


def test_a_table_between_paragraphs_stays_one() -> None:
    tekst = (
        "<p>een</p>\n<p>twee</p>\n<p>drie</p>\n<table>\n<tr><td><p>vier</p></td></tr>\n</table>\n<p>vijf</p>"
    )
    assert lines(tekst)[3:] == [
        (4, "<table>"),
        (5, "<tr><td><p>vier</p></td></tr>"),
        (6, "</table>"),
        (7, "vijf"),
    ]


def test_signs_that_an_editor_wrote_are_letters(config: Config) -> None:
    regels = [
        "* Nora Winter&#x20;",
        "Huis &amp; Haard&nbsp;nu",
        "| a &#124; b | &lt;c&gt; |",
        "&#x20;",
        "R&D; &c.",
    ]
    assert [regel for _, regel in as_markdown(regels)] == [
        "* Nora Winter",
        "Huis & Haard nu",
        "| a &#124; b | &lt;c&gt; |",
        "",
        "R&D; &c.",
    ]
    leden = "* Nora Winter&#x20;\n* Koos Smid\n* Pia Mol&#x20;\n"
    tekst = f"# Verslag kas\n\n5 mei 2026\n\nAanwezig:&#x20;\n\n{leden}"
    assert [lid.naam for lid in read(tekst, config).aanwezigheid] == ["Nora Winter", "Koos Smid", "Pia Mol"]


def test_a_sign_that_ends_a_line_is_a_space_and_pages_without_text_are_refused(config: Config) -> None:
    tekst = (
        "Verslag RRT 3 maart 2026\nAanwezig: Anna Visser\n\n1. Opening\nActie: Anna mailt&#10;Besluit: nee.\n"
    )
    assert [actie.citaat for actie in read(tekst, config).acties] == ["Actie: Anna mailt Besluit: nee"]
    with pytest.raises(UserError):
        read("<p></p>\n<p></p>\n<p></p>", config)
