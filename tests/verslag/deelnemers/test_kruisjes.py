"""Who was there by a column of a table with a cross or a yes, or nothing."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_KOP = "# Verslag werkgroep Haven\n\nDatum: 12 mei 2026\n\n"
_ONDER = "\n\n## 1. Opening\n\nDe voorzitter opent de vergadering. De kade is bijna klaar.\n"


def who(lijst: str, config: Config) -> dict[str, str]:
    return {
        een.naam or "": een.status for een in read(f"{_KOP}{lijst}{_ONDER}", config).aanwezigheid if een.naam
    }


@pytest.mark.parametrize("ja", ["Yes", "ja", "x", "✓", "ja (online)"])
@pytest.mark.parametrize("kop", ["| Naam | Organisatie | Aanwezig |", "| Name | Company | Present |"])
def test_nothing_in_the_column_of_who_was_there_is_away(config: Config, kop: str, ja: str) -> None:
    tabel = (
        f"{kop}\n|---|---|---|\n| Anna Visser | COA | {ja} |\n| Tim Bos | Beek | |\n| Pia Mol | Kust | {ja} |"
    )
    assert who(tabel, config) == {"Anna Visser": "aanwezig", "Tim Bos": "afwezig", "Pia Mol": "aanwezig"}


@pytest.mark.parametrize(("ja", "nee"), [("✓", "–"), ("x", ""), ("ja", "nee"), ("aanwezig", "afwezig")])
def test_a_column_of_ticks_needs_no_head(config: Config, ja: str, nee: str) -> None:
    tabel = (
        f"| Naam | Namens | |\n|---|---|---|\n| Anna Visser | COA | {ja} |\n| Tim Bos | Beek | {nee} |\n"
        f"| Pia Mol | Kust | {ja} |"
    )
    assert who(tabel, config) == {"Anna Visser": "aanwezig", "Tim Bos": "afwezig", "Pia Mol": "aanwezig"}


def test_what_else_stands_in_such_a_column_says_nothing_of_it(config: Config) -> None:
    rijen = "| Anna Visser | COA | vz |\n| Tim Bos | Beek | – |\n| Pia Mol | Kust | bis |"
    gelezen = who(f"| Naam | Namens | |\n|---|---|---|\n{rijen}", config)
    assert gelezen["Tim Bos"] == "aanwezig"


def test_where_only_who_was_away_is_said_the_others_were_there(config: Config) -> None:
    tabel = (
        "| Naam | Organisatie | Aanwezig |\n|---|---|---|\n| Anna Visser | COA | |\n"
        "| Tim Bos | Beek | nee |\n| Pia Mol | Kust | |"
    )
    assert who(tabel, config) == {"Anna Visser": "aanwezig", "Tim Bos": "afwezig", "Pia Mol": "aanwezig"}


_CELLEN = "<tr><td><p>{0}</p></td><td>{1}</td><td>{2}</td></tr>"
_RIJEN = (("Anna Visser", "COA", "Yes"), ("Tim Bos", "Beek", "<br />"), ("Pia Mol", "Kust", "Yes"))
_TABEL = "\n".join(_CELLEN.format(*rij) for rij in _RIJEN)


@pytest.mark.parametrize("titel", ["**Harbour Members**", "## Leden", "Aanwezigen:"])
def test_a_table_without_a_head_below_a_title_of_people(config: Config, titel: str) -> None:
    lijst = f'{titel}\n\n<div class="table">\n\n<table>\n<tbody>\n{_TABEL}\n</tbody>\n</table>\n\n</div>'
    assert who(lijst, config) == {"Anna Visser": "aanwezig", "Tim Bos": "afwezig", "Pia Mol": "aanwezig"}


def test_such_a_table_below_another_title_names_nobody(config: Config) -> None:
    lijst = f"## Wie heeft gestemd\n\n<table>\n<tbody>\n{_TABEL}\n</tbody>\n</table>"
    assert "Tim Bos" not in who(lijst, config)


@pytest.mark.parametrize(
    ("ja", "nee"),
    [
        ("☒", "☐"),
        ("☑", "☐"),
        ("☑", "☒"),
        ("✔️", "☐"),
        ("✅", "☐"),
        ("[x]", "[ ]"),
        ("\uf0fe", "\uf0a8"),
        ("☒ ja ☐ nee", "☐ ja ☒ nee"),
        ("[x] ja [ ] nee", "[ ] ja [x] nee"),
        ("☒ Aanwezig / ☐ Afwezig", "☐ Aanwezig / ☒ Afwezig"),
        ("☒", "☐ (ziek)"),
        ("☒ online", "☐"),
    ],
)
def test_a_box_that_is_not_ticked_is_away(config: Config, ja: str, nee: str) -> None:
    rijen = f"| Anna Visser | COA | {ja} |\n| Tim Bos | Beek | {nee} |\n| Pia Mol | Kust | {ja} |"
    tabel = f"| Naam | Organisatie | Aanwezig |\n|---|---|---|\n{rijen}"
    assert who(tabel, config) == {"Anna Visser": "aanwezig", "Tim Bos": "afwezig", "Pia Mol": "aanwezig"}


def test_a_box_in_each_of_two_columns(config: Config) -> None:
    rijen = "| Anna Visser | ☒ | ☐ |\n| Tim Bos | ☐ | ☒ |\n| Pia Mol | ☒ | ☐ |"
    tabel = f"| Naam | Aanwezig | Afwezig |\n|---|---|---|\n{rijen}"
    assert who(tabel, config) == {"Anna Visser": "aanwezig", "Tim Bos": "afwezig", "Pia Mol": "aanwezig"}


@pytest.mark.parametrize("vakje", ["☐", "☒", "[ ]", "☐ ja ☐ nee"])
def test_boxes_that_are_all_alike_say_of_nobody_that_he_was_away(config: Config, vakje: str) -> None:
    rijen = f"| Anna Visser | COA | {vakje} |\n| Tim Bos | Beek | {vakje} |"
    tabel = f"| Naam | Organisatie | Aanwezig |\n|---|---|---|\n{rijen}"
    assert who(tabel, config) == {"Anna Visser": "aanwezig", "Tim Bos": "aanwezig"}
