"""Attendance without a label: lines below the title that hold people each, whatever stands beside them."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.aanwezigen.rij import below_title, come_back
from bot.verslag.bron.regels import split_lines
from bot.verslag.lezen import read

_ONDER = (
    "\n\n1. Opening\nDe voorzitter opent de vergadering. De agenda blijft zoals hij is.\n\n"
    "2. Rooster\nAnna maakt een nieuw rooster. Tim vindt het goed.\n"
)
_DRIE = {"Anna Visser", "Tim Bos", "Pia Mol"}


def _people(boven: str, config: Config) -> tuple[set[str], set[str]]:
    people = read(f"Verslag overleg Oost, 16 oktober 2025\n\n{boven}{_ONDER}", config).aanwezigheid
    return (
        {een.naam or "" for een in people if een.status == "aanwezig"},
        {een.naam or "" for een in people if een.status == "afwezig"},
    )


@pytest.mark.parametrize(
    "lijst",
    [
        "Anna Visser .... gemeente Velsen (voorzitter) .... aanwezig\nTim Bos ........ COA .... aanwezig\n"
        "Pia Mol ........ Wonen Oost .... aanwezig\nBram Kok ....... politie .... afwezig m.k.",
        "[x] Anna Visser\n[x] Tim Bos (penningmeester)\n[x] Pia Mol\n[ ] Bram Kok",
        "+ Anna Visser\n+ Tim Bos\n+ Pia Mol\n- Bram Kok (vakantie)",
        "1) Anna Visser / voorzitter / aanwezig\n2) Tim Bos / lid / aanwezig\n3) Pia Mol / lid / aanwezig\n"
        "4) Bram Kok / lid / afgemeld",
        "aanwezig   Anna Visser\naanwezig   Tim Bos\nziek       Bram Kok\naanwezig   Pia Mol",
        "* Anna Visser @annav (voorzitter)\n* Tim Bos @timb\n* Pia Mol @piam\n\nAfgemeld: Bram Kok @bramk",
        "- *Voorzitter* – Anna Visser\n- *Leden* – Tim Bos, Pia Mol\n- *Afwezig* – Bram Kok",
        "Personeel\n  Visser, Anna\n  Bos, Tim (secretaris)\nOuders\n  Mol, Pia\nAfwezig: Bram Kok",
        "Anna Visser / Tim Bos / Pia Mol\nAfwezig: Bram Kok",
        "Wij: Anna Visser, Tim Bos, Pia Mol.\nNiet: Bram Kok (op reis).",
        "| | Aanwezig | Afwezig m.k. |\n|---|---|---|\n| Anna Visser (voorzitter) | x | |\n"
        "| Tim Bos | x | |\n| Pia Mol | x | |\n| Bram Kok | | x |",
        "| Aanwezig | Afgemeld | Wie | Waarvan |\n|---|---|---|---|\n| v | | Anna Visser | COA |\n"
        "| v | | Tim Bos | Velsen |\n| v | | Pia Mol | |\n| | v | Bram Kok | politie |",
        "Aanwezig: Anna Visser, Tim Bos en Pia Mol. Zonder bericht afwezig: Bram Kok.",
    ],
)
def test_a_state_is_of_its_line_or_column(lijst: str, config: Config) -> None:
    assert _people(lijst, config) == (_DRIE, {"Bram Kok"})


@pytest.mark.parametrize(
    "lijst",
    [
        "gemeente Velsen   - Anna Visser, Tim Bos\nCOA               - Pia Mol\n\nNotulen: Tim Bos",
        "COA: Pia Mol\nGemeente Velsen: Anna Visser en Tim Bos",
        "Anna Visser      Velsen     voorzitter\nTim Bos          Beek\nPia Mol          provincie  verslag",
        "VVD — Anna Visser\nCDA — Tim Bos\nD66 — (geen)\nGriffier — Pia Mol",
        "Nr 12 = Anna Visser\nNr 14 = Tim Bos\nNr 16 = Pia Mol",
        "Anna Visser -> voorzitter\nTim Bos -> lid\nPia Mol -> lid",
        "Anna Visser <anna@velsen.example>\nTim Bos <tim@coa.example>\nPia Mol <pia@coa.example>",
        "Mevrouw drs. Anna Visser, voorzitter\nDe heer ing. Tim Bos, lid\nMevrouw Pia Mol, secretaris",
    ],
)
def test_what_somebody_is_stands_on_either_side_of_his_name(lijst: str, config: Config) -> None:
    assert _people(lijst, config) == (_DRIE, set())


@pytest.mark.parametrize(
    "lijst",
    [
        "Verzonden aan\nAnna Visser (COA)\nTim Bos (politie)\nPia Mol (provincie)",
        "- Anna Visser: brief sturen\n- Tim Bos: zaal huren\n- Pia Mol: pers bellen",
        "- Kamp Oost\n- Nieuwe Haven\n- Huis ter Duin\n- Den Berg",
        "Nieuw Zuid (gemeente Velsen)\nPark Duinzicht (gemeente Beek)\nHof Van Oost (provincie)",
        "Nieuwe Haven ....... loopt\nPark Duinzicht ..... loopt\nHof Westerdam ...... klaar",
        "Wonen Oost        214 woningen\nOns Dak           118 woningen\nDe Haven          90 woningen",
        "1. Opening en Mededelingen\n2. Verslag Vorige Keer\n3. Nieuwe Locatie / voorzitter\n4. Rondvraag",
        "09.00  Inloop Grote Zaal\n09.30  Welkom Burgemeester\n10.00  Workshop Nieuw Samenleven",
        "| Locatie | Open | Dicht |\n|---|---|---|\n| Kamp Oost | x | |\n| Nieuwe Haven | | x |",
    ],
)
def test_lines_of_anything_else_are_nobody_there(lijst: str, config: Config) -> None:
    assert _people(lijst, config) == (set(), set())


@pytest.mark.parametrize(
    "boven",
    [
        "Anna Visser - afwezig\nTim Bos - ziek",
        "Onderwerp: Anna Visser\nVan: Tim Bos\nThema: Pia Mol",
    ],
)
def test_who_was_away_alone_and_fields_of_a_form_are_no_list(boven: str) -> None:
    regels = tuple(split_lines(f"Overleg kade\n\n{boven}\n\nTim zegt ja. Pia zegt nee. Anna belt.\n"))
    assert tuple(below_title(regels)) == regels


def test_a_word_of_the_text_is_nobody_that_comes_back() -> None:
    onder = ["Haven wil meer", "Kade blijft zo"]
    assert come_back(["Haven Zuid", "Kade Noord"], "", onder)
    assert not come_back(["Haven Zuid", "Kade Noord"], "", [*onder, "de haven ligt stil"])
