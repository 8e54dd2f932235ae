"""A point of a role is of who has it, where the list says so of one who was there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.config import Config
from bot.verslag import lezen
from bot.verslag.aanwezigen.rolhouders import with_holders
from bot.verslag.voorstel import Voorstel

MINUTES = """Verslag PRT 23 januari 2026
Aanwezig: mw. Zonneveld ({}), dhr. Appelboom (secretaris), mw. Rozenboom (Haarlem)
Afwezig: dhr. Ter Braake (griffier)

1. Opening
Actie: {} schrijft de brief aan het ministerie.
"""


def owners(voorstel: Voorstel) -> list[tuple[str, ...]]:
    return [actie.eigenaars for actie in voorstel.acties]


@pytest.mark.parametrize(
    ("role", "who", "owner"),
    [
        ("voorzitter", "de voorzitter", "Zonneveld"),
        ("voorzitter", "de secretaris", "Appelboom"),
        ("voorzitter", "mw. Rozenboom", "Rozenboom"),
        ("projectleider", "de projectleider", "Zonneveld"),
        ("projectleider", "de secretaris", "Appelboom"),
        ("vz", "de voorzitter", "Zonneveld"),
        ("plv. vz", "de voorzitter", "voorzitter"),
        ("cvdK", "de voorzitter", "voorzitter"),
        ("voorzitter", "de griffier", "griffier"),
    ],
)
def test_a_point_of_a_role_is_of_who_was_there_in_it(config: Config, role: str, who: str, owner: str) -> None:
    assert owners(with_holders(lezen.read(MINUTES.format(role, who), config))) == [(owner,)]


@pytest.mark.parametrize(
    ("van", "who", "owner"),
    [
        ("Nora Blom (project manager)", "Project manager", "Nora Blom"),
        ("Nora Blom (planning officer)", "Planning officer", "Nora Blom"),
        ("Nora Blom (project board)", "Project manager", "Project manager"),
        ("Nora Blom (project manager), Hanna Vos (project manager)", "Project manager", "Project manager"),
    ],
)
def test_so_it_is_in_english_minutes(config: Config, van: str, who: str, owner: str) -> None:
    header = f"Minutes of 23 January 2026\nPresent: {van}, Tim Bos (chair)"
    text = f"{header}\n\n| Action | Owner |\n|---|---|\n| Order the signs | {who} |\n"
    assert owners(with_holders(lezen.read(text, config))) == [(owner,)]


@pytest.mark.parametrize(
    ("label", "owner"),
    [("Directie", "Pia Mol"), ("Bestuur", "directeur"), ("Volgende keer", "directeur")],
)
def test_who_sits_there_as_the_management_is_the_director(config: Config, label: str, owner: str) -> None:
    text = (
        f"Verslag MR 23 januari 2026\nAanwezig: Nora Blom (vz), Tim Bos. {label}: Pia Mol.\n\n"
        "1. Opening\nActie: de directeur schrijft de brief.\n"
    )
    assert owners(with_holders(lezen.read(text, config))) == [(owner,)]


def test_of_two_with_a_role_nobody_is_chosen(config: Config) -> None:
    text = MINUTES.format("voorzitter", "de voorzitter").replace("secretaris", "voorzitter")
    assert owners(with_holders(lezen.read(text, config))) == [("voorzitter",)]


def test_of_minutes_of_our_own_an_owner_stays_who_the_register_says(config: Config) -> None:
    voorstel = lezen.read(MINUTES.format("voorzitter", "de voorzitter"), config)
    ours = replace(voorstel, vergadering=replace(voorstel.vergadering, kenmerk="PRT-2026-01-23"))
    assert owners(with_holders(ours)) == [("voorzitter",)]
