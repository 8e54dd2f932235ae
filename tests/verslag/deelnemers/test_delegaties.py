"""A table of who was there by body, without any word for it, below the title of minutes."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.delegaties import of_bodies
from bot.verslag.lezen import read

_TITEL = "# Regietafel Zuid\n27 maart 2026, 13:00 uur, Raadhuis\n\n"
_TEKST = "\n\n## 1. Opening\nDe voorzitter opent de vergadering."
_TABEL = (
    "| Provincie Zee | dhr. De Kroon (cvdK, voorzitter); mw. Visser (secretaris) |\n"
    "| Oosterwaard | dhr. Bos (Velsen); mw. Mol (Beek) [afwezig] |\n"
    "| COA | mw. Kok (regiomanager) |\n"
)


def _who(config: Config, tekst: str) -> dict[str | None, str]:
    return {een.naam: een.status for een in read(tekst, config).aanwezigheid}


def test_rows_by_body_below_the_title_are_who_was_there(config: Config) -> None:
    voorstel = read(_TITEL + _TABEL + _TEKST, config)
    assert {een.naam: (een.delegatie, een.status) for een in voorstel.aanwezigheid} == {
        "De Kroon": ("Provincie Zee", "aanwezig"),
        "Visser": ("Provincie Zee", "aanwezig"),
        "Bos": ("Oosterwaard", "aanwezig"),
        "Mol": ("Oosterwaard", "afwezig"),
        "Kok": ("COA", "aanwezig"),
    }


@pytest.mark.parametrize(
    "tabel",
    [
        "| Datum | 3 mei |\n| COA | mw. Visser<br>dhr. Bos |\n| Beek | dhr. Mol |\n| AenM | mw. Kok |",
        "| COA | mw. Visser en dhr. Bos |\n| Beek | dhr. Mol |\n| GGD | - |\n| AenM | T. Kok |",
        "| COA | mw. Visser |\n|  | dhr. Bos |\n| Beek | dhr. Mol |\n| GGD |  |\n| AenM | T. Kok |",
        "| Oost | mw. Visser (COA, online), dhr. Bos |\n| Gemeente Beek | A. Mol |\n| GGD | T. Kok |",
    ],
)
def test_people_of_a_cell_stand_behind_a_comma_or_on_lines_too(tabel: str, config: Config) -> None:
    namen = {naam.split()[-1] for naam in _who(config, _TITEL + tabel + _TEKST) if naam}
    assert namen == {"Visser", "Bos", "Mol", "Kok"}


def _of_bodies(tabel: str, boven: str = _TITEL, onder: str = _TEKST) -> list[str]:
    rijen = [[cel.strip() for cel in rij.strip("|").split("|")] for rij in tabel.splitlines()]
    regels = [[Regel(plek, tekst) for plek, tekst in enumerate(deel.splitlines())] for deel in (boven, onder)]
    return [tekst for _, tekst in of_bodies(rijen, *regels)]


@pytest.mark.parametrize(
    "tabel",
    [
        _TABEL.splitlines()[0],  # a single row
        "| Gemeente Velsen | 120 plekken (Noord) |\n| Beek | 30 (Dok) |\n| COA | 9 (Kade) |",
        "| Wonen | mw. Visser (COA) |\n| Zorg | dhr. Bos (COA) |\n| School | dhr. Mol (COA) |",
        "| Opdrachtgever | mw. Visser (COA); dhr. Pen |\n| Gemeente Beek | dhr. Bos |\n| COA | mw. Kok |",
        "| Gemeente Beek | Plan Oost |\n| COA | Plan West; Plan Noord |\n| Politie | Plan Zuid |",
    ],
)
def test_another_table_is_no_attendance(tabel: str) -> None:
    assert len(_of_bodies(_TABEL)) == len(_TABEL.splitlines())
    assert _of_bodies(tabel) == []


@pytest.mark.parametrize(
    ("boven", "onder"),
    [
        (f"{_TITEL}## Contactpersonen", _TEKST),  # who they are besides
        (f"{_TITEL}Verzonden aan:", _TEKST),
        (f"{_TITEL}Bezwaarmakers in Velsen en Beek", _TEKST),
        (_TITEL, f"Aanwezig: Nora Winter (COA), Bram Dam (Beek){_TEKST}"),
        (_TITEL + "De voorzitter opent de vergadering.\n" * 9, ""),  # in the text
    ],
)
def test_nor_is_such_a_table_elsewhere_or_beside_a_list(boven: str, onder: str) -> None:
    assert _of_bodies(_TABEL, boven, onder) == []


def test_brackets_in_the_row_of_a_delegation_say_of_which_part_of_it(config: Config) -> None:
    gelezen = {
        een.naam: (een.organisatie, een.rollen) for een in read(_TITEL + _TABEL + _TEKST, config).aanwezigheid
    }
    assert gelezen["Kok"] == ("regiomanager", ())
    assert gelezen["Visser"] == (None, ("secretaris",))
