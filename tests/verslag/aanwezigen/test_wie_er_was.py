"""Who was there, in columns with or without lines, told in a sentence, or with a function before a name."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = """# Verslag dorpsraad Zandwerven

5 maart 2026

Aanwezig: Nora Blom, Pieter Zwart (notulen), Hanna de Vos

"""


def there(config: Config, boven: str) -> list[str | None]:
    hoofd = "# Verslag dorpsraad Zandwerven\n\n5 maart 2026\n\n"
    onder = "\n\n## 1. Opening\n\nHet verslag is vastgesteld.\n"
    return [een.naam for een in read(hoofd + boven + onder, config).aanwezigheid if een.status == "aanwezig"]


def test_who_was_there_in_columns_with_a_line_below_their_heads(config: Config) -> None:
    tabel = """Functie            Naam            Organisatie             A/A
------------------------------------------------------------------
voorzitter         N. Blom         gemeente Zandwerven     aanw.
politie            P. van Zwart    politie                 aanw.
liaison            H. de Vos       defensie                afw."""
    assert there(config, tabel) == ["N. Blom", "P. van Zwart"]


def test_who_was_there_in_columns_that_lost_their_gaps(config: Config) -> None:
    lijst = """Aanwezig

B. Blom (voorzitter) wethouder
A. Zwart (verslag) gemeente
W. de Vos Zandwerven

Afwezig: T. Mos"""
    assert there(config, lijst) == ["B. Blom", "A. Zwart", "W. de Vos"]


def test_items_of_the_agenda_by_letter_are_nobody(config: Config) -> None:
    assert there(config, "Afwezig\n\nA. Opening door de voorzitter\nB. Mededelingen van het bestuur\n") == []


def test_a_function_before_a_name_in_a_list_of_people(config: Config) -> None:
    lijst = "Aanwezig:\n\n* Nora Blom, COA\n* Esra Zwart, omwonende\n* wijkagent Vos, politie"
    assert there(config, lijst) == ["Nora Blom", "Esra Zwart", "Vos"]


@pytest.mark.parametrize(
    ("zin", "namen"),
    [
        ("Op 5 maart kwamen bijeen: de heer Zwart (Velm) en mevrouw De Vos (COA).", "Zwart; De Vos"),
        (
            "Op 5 maart kwamen op verzoek van de voorzitter, mevrouw Blom, bijeen: dhr. Zwart en dhr. Vos.",
            "Blom; Zwart; Vos",
        ),
        ("We waren met Nora, Pieter en Hanna; Bram was er niet (ziek).", "Nora; Pieter; Hanna"),
        (
            "Voorzitter is burgemeester N. Blom, griffier mevrouw A. Mos. Aanwezig zijn 9 van de 11 leden, "
            "alsmede de wethouders P. Zwart en H. de Vos.",
            "N. Blom; A. Mos; P. Zwart; H. de Vos",
        ),
        (
            "Aanwezig: Nora Blom (Velm) en Hanna Vos (COA). Verhinderd is Bram Mos (Velm).",
            "Nora Blom; Hanna Vos",
        ),
    ],
)
def test_who_was_there_is_told(config: Config, zin: str, namen: str) -> None:
    assert "; ".join(filter(None, there(config, zin))) == namen


def test_who_somebody_was_busy_with_was_not_there_by_that(config: Config) -> None:
    assert there(config, "We waren met Zandwerven en Beek in gesprek over de dijk.") == []


def test_who_wrote_them_is_so_alone(config: Config) -> None:
    rollen = {een.naam: (een.rollen, een.organisatie) for een in read(KOP, config).aanwezigheid}
    assert rollen == {
        "Nora Blom": ((), None),
        "Pieter Zwart": (("notulist",), None),
        "Hanna de Vos": ((), None),
    }
