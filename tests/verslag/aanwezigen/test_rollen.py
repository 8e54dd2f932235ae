"""Who came by what he is: 'Gast: …', 'Bestuur: …', a chair in a column, and who came for a part of it."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from tests.verslag.aanwezigen.test_vormen import _DRIE, _KOP, _ONDER, _people

_TWEE = {"Anna Visser", "Tim Bos"}


@pytest.mark.parametrize(
    "lijst",
    [
        "Gespreksleider: Anna Visser (bureau Kade)\nDeelnemers: Tim Bos (meldkamer), Pia Mol (haven)\n",
        "Voorzitter: mw. mr. Anna Visser\nLeden: dhr. Tim Bos\nDagelijks bestuur: mw. Pia Mol\n",
        "Voorzitter     Anna Visser\nGriffier       Tim Bos\nLeden          Pia Mol (Kadebelang)\n",
        "Bestuur: Anna Visser (voorzitter), Tim Bos en Pia Mol\nLeden: 61 leden, zie presentielijst\n",
        "Statenleden: Anna Visser (Groen)\nGedeputeerde: mw. Tim Bos\nGast: mw. Pia Mol (bureau Kade)\n",
        "Leden: Anna Visser (COA, voorzitter) · Tim Bos (Het Rode Kruis) · Pia Mol (GGD)\n",
        "Aanwezigen: iedereen (Anna Visser, Tim Bos en Pia Mol)\n",
        "Aanwezig: Anna Visser, Tim Bos. Vanaf 19:30 uur ook Pia Mol (bestuurder).\n",
        "Aanwezig: Anna Visser, Tim Bos (notulen). Pia Mol (bestuurder) is aanwezig bij de punten 2 en 3.\n",
        "We waren er met z'n drieën: Anna Visser (voorzitter), Tim Bos (pen) en Pia Mol.\n",
        "Tegenwoordig waren: Anna Visser (presidente), Tim Bos (scriba) en Pia Mol.\n",
        "There: Anna Visser (chair), Tim Bos, Pia Mol (notes)\n",
        "## Deelnemers\n\n- Anna Visser (Kade) - *Voorzitter overleg* -\n- Tim Bos (Kade)\n- Pia Mol\n",
    ],
)
def test_who_came_is_read_by_what_he_is_and_in_what_he_came_for(lijst: str, config: Config) -> None:
    assert _people(_KOP + lijst + _ONDER, config) == (_DRIE, set())


@pytest.mark.parametrize(
    "lijst",
    [
        "afwezig   Cor Stam (ledenadm.) m.b.\n",
        "Niet aanwezig: Cor Stam (CS) - vrij\n",
        "We waren met z'n tweeën: Anna Visser en Tim Bos. Cor Stam zat op Texel met de kleinkinderen.\n",
        "Aanwezig zijn Anna Visser en Tim Bos. Cor Stam zit nog op zee en is dus afwezig.\n",
        "There: Anna Visser, Tim Bos\nSorry not to be there: Cor Stam\n",
    ],
)
def test_where_somebody_was_instead_says_that_he_was_not_there(lijst: str, config: Config) -> None:
    boven = "" if "Anna" in lijst else "Aanwezig: Anna Visser, Tim Bos\n"
    assert _people(_KOP + boven + lijst + _ONDER, config) == (_TWEE, {"Cor Stam"})


def test_a_guest_below_the_absent_was_there(config: Config) -> None:
    lijst = "Aanwezig: Anna Visser\nAfwezig: Cor Stam\nGast: Tim Bos (GGD)\n"
    assert _people(_KOP + lijst + _ONDER, config) == (_TWEE, {"Cor Stam"})


def test_the_last_name_right_above_a_bullet_or_a_remark_is_no_title(config: Config) -> None:
    lijst = "Deelnemers\n  Anna Visser (Kade)\n  Tim Bos (haven)\n\n"
    tekst = "Leeswijzer: → is een actie.\n\n* Rondje\n\nDe kade is deze zomer goed gebruikt.\n"
    assert _people(_KOP + lijst + tekst, config) == (_TWEE, set())
    lijst = "1. Opening\n  Aanwezig:\n  Ouders: Anna Visser\n  Gast: Tim Bos\n\n  • Notulen – vastgesteld\n"
    assert _people(_KOP + lijst, config)[0] == _TWEE


def test_a_slip_in_a_prefix_leaves_a_name_a_name_where_it_says_of_whom_he_is(config: Config) -> None:
    assert _people(f"{_KOP}Deelnemers\n- Tim dan der Bos (Velsen)\n- Pia Mol (GGD)\n{_ONDER}", config)[0] == {
        "Tim dan der Bos",
        "Pia Mol",
    }


@pytest.mark.parametrize(
    "kop",
    [
        "Bestuur: Stichting De Haven\n",
        "College: Velsen\n",
        "Gastheer: De Kade\n",
        "Tegenwoordig zijn er veel boten in de haven.\n",
        "Het bestuur van Velsen en het college van Haarlem zijn blij.\n",
    ],
)
def test_a_body_a_host_or_these_days_are_nobody(kop: str, config: Config) -> None:
    lijst = "Aanwezig: Anna Visser, Tim Bos\n"
    assert _people(_KOP + kop + lijst + _ONDER, config) == (_TWEE, set())


def test_a_guest_who_is_in_the_list_is_listed_once(config: Config) -> None:
    tekst = f"{_KOP}Gast: mw. Visser\nAanwezig: Anna Visser, Tim Bos\n{_ONDER}"
    assert len(read(tekst, config).aanwezigheid) == len(_TWEE)


@pytest.mark.parametrize("label", ["Notities", "**Aantekeningen**", "Schrijver", "**Notulen**"])
def test_who_wrote_it_stands_below_who_was_away_and_was_there(config: Config, label: str) -> None:
    tabel = (
        "| | |\n|---|---|\n| **Wanneer** | 5 maart 2026 |\n| **Erbij** | Anna Visser (Kade), Tim Bos |\n"
        f"| **Niet erbij** | Pia Mol (Sluis) |\n| {label} | Anna |\n"
    )
    acties = "## Acties\n\n| Wie | Wat |\n|---|---|\n| Anna, Tim | Brief sturen |\n| Pia | Kaart tekenen |\n"
    gelezen = read(f"# Kring Veerhaven\n\n{tabel}\n## Haven\n\nDe kade is oud.\n\n{acties}", config)
    assert [(een.naam, een.status) for een in gelezen.aanwezigheid] == [
        ("Anna Visser", "aanwezig"),
        ("Tim Bos", "aanwezig"),
        ("Pia Mol", "afwezig"),
    ]
    assert [actie.eigenaars for actie in gelezen.acties] == [("Anna Visser", "Tim Bos"), ("Pia Mol",)]


@pytest.mark.parametrize(
    "titel", ["# Meeting Notulen: Oude Haven", "# Notulen: Oude Haven", "# **Verslag**: Kade"]
)
def test_what_the_title_says_the_minutes_are_of_is_nobody(config: Config, titel: str) -> None:
    tekst = f"{titel}\n\nDatum: 5 maart 2026\nAanwezig: Anna Visser, Tim Bos\n{_ONDER}"
    assert _people(tekst, config) == (_TWEE, set())


@pytest.mark.parametrize("regel", ["Notulen: Pia Mol", "## Notulen: Pia Mol", "# Notulist: Pia Mol"])
def test_who_wrote_the_minutes_may_stand_above_them(config: Config, regel: str) -> None:
    tekst = f"# Overleg Haven\n\n{regel}\n\nDatum: 5 maart 2026\nAanwezig: Anna Visser, Tim Bos\n{_ONDER}"
    assert _people(tekst, config) == ({*_TWEE, "Pia Mol"}, set())


@pytest.mark.parametrize("ambt", ["cdK", "CdK", "cvdK"])
def test_a_chair_in_the_head_with_his_office_is_the_one_of_the_list(ambt: str, config: Config) -> None:
    kop = f"Verslag RRT Duin\n12 februari 2026\n\nVoorzitter: dhr. Klaver ({ambt})\n\n"
    tabel = "Naam | Organisatie | Aanwezig\ndhr. Klaver | Provincie | ja\nmw. Roos | gemeente Beek | ja\n"
    mensen = read(f"{kop}Deelnemers\n{tabel}\n1. Opening\nWelkom.\n", config).aanwezigheid
    assert [(een.naam, ambt in een.rollen) for een in mensen] == [("Klaver", True), ("Roos", False)]
