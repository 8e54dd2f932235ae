"""Decisions in few words: behind a dash or a short label, below a title, in a list of what was agreed."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "# Verslag jachthaven\n\n5 maart 2026\n\nAanwezig: Nora Blom, Pieter Zwart, Hanna de Vos\n\n"


def decided(config: Config, tekst: str) -> list[str]:
    return [besluit.tekst for besluit in read(KOP + tekst, config).besluiten]


@pytest.mark.parametrize(
    ("zin", "besluit"),
    [
        ("Besluit - geen hek om de kade.", "geen hek om de kade"),
        ("Decision - no lights on the quay.", "no lights on the quay"),
        ("Besluit – De kade gaat dicht.", "De kade gaat dicht"),
        ("besl.: geen hek om de kade", "geen hek om de kade"),
        ("It was AGREED to paint the quay.", "It was AGREED to paint the quay"),
        (
            "As Nora was not present, it was agreed to defer the paint to May.",
            "As Nora was not present, it was agreed to defer the paint to May",
        ),
        (
            "Nora loopt het plan door; er is akkoord op het werkplan.",
            "Nora loopt het plan door; er is akkoord op het werkplan",
        ),
    ],
)
def test_a_decision_is_read_in_short(config: Config, zin: str, besluit: str) -> None:
    assert decided(config, f"## 1. Haven\n\n{zin}\n") == [besluit]


def test_a_sign_before_the_title_of_a_list_is_no_part_of_it(config: Config) -> None:
    assert decided(config, "## ✅ Besloten\n\n1. De kade blijft dicht.\n2. Geen wachtlijst.\n") == [
        "1. De kade blijft dicht",
        "2. Geen wachtlijst",
    ]


@pytest.mark.parametrize(
    ("titel", "zin", "telt"),
    [
        ("Verslag 3 februari", "Akkoord, met dank aan Nora.", True),
        ("2. Notulen", "Goedgekeurd met een wijziging op pagina 2.", True),
        ("1. Verslag 3 februari", "Zonder wijzigingen vastgesteld. Nora is blij.", True),
        ("Notulen", "Zonder verdere opmerkingen goedgekeurd.", True),
        ("Verslag 3 februari", "Akkoord is nog niet gegeven.", False),
        ("Verslag 3 februari", "Zonder wijzigingen kan het niet worden vastgesteld.", False),
        ("Begroting", "Zonder wijzigingen vastgesteld.", False),
        ("Verslag 3 februari", "Pieter is akkoord, met dank aan Nora.", False),
        ("Steiger", "Akkoord, zegt Pieter.", False),
    ],
)
def test_minutes_are_adopted_below_their_title(config: Config, titel: str, zin: str, telt: bool) -> None:
    besluiten = decided(config, f"## {titel}\n\n{zin}\n\n## 9. Kade\n\nDe kade is schoon.\n")
    assert len(besluiten) == telt


@pytest.mark.parametrize(
    ("item", "telt"),
    [
        ("De oude formulieren worden per 1 mei niet meer gebruikt.", True),
        ("De steiger blijft voortaan dicht in de winter.", True),
        ("De oude formulieren worden vaak niet gevonden.", False),
        ("De kade is niet meer wat zij was.", False),
        ("Aan de regels wordt nu niets veranderd.", False),
    ],
)
def test_in_a_list_of_what_was_agreed_how_it_is_from_then_on_is_decided(
    config: Config, item: str, telt: bool
) -> None:
    tekst = f"## 1. Haven\n\nDe volgende afspraken zijn gemaakt:\n\n- {item}\n- Nora belt de haven.\n"
    assert len(decided(config, tekst)) == telt


def test_what_a_commission_advises_is_its_decision(config: Config) -> None:
    kop = KOP.replace("Verslag jachthaven", "Verslag raadscommissie Haven")
    tekst = "## 1. Kade\n\nDe commissie adviseert het voorstel als hamerstuk te agenderen.\n"
    assert len(read(kop + tekst, config).besluiten) == 1


@pytest.mark.parametrize("teken", ["✅", "🔹", "⚖️"])
def test_a_sign_may_stand_before_a_label_in_bold(config: Config, teken: str) -> None:
    assert decided(config, f"De kade is oud.\n\n{teken} **Besloten:** de kade blijft dicht.\n") == [
        "de kade blijft dicht"
    ]
    assert decided(config, f"De kade is oud.\n\n{teken} **Let op:** de kade blijft dicht.\n") == []
