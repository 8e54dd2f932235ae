"""Who was there, or was not, in other writings: an address, a name without its capital."""

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


def test_a_body_with_digital_in_its_name_brings_nobody_back(config: Config) -> None:
    lijst = (
        "**Aanwezig:** Anna Visser (COA), Tim Bos (Beek)\n\n"
        "**Afgemeld:** Pia Mol(Kust/Dienst Digitaal Stelsel), Rik Pen (Online Zuid), Bo Stam (online)"
    )
    er, weg = ("Anna Visser", "Tim Bos"), ("Pia Mol", "Rik Pen", "Bo Stam")
    assert who(lijst, config) == {**dict.fromkeys(er, "aanwezig"), **dict.fromkeys(weg, "afwezig")}


def test_a_family_name_without_its_capital_among_others_that_have_it(config: Config) -> None:
    lijst = (
        "**Aanwezig:**\nWim dam(bureau haven), Anna Visser(COA), Bob te riele(Kust), Tim Bos (Beek)\n\n"
        "**Afgemeld:** Rik van den brink (KvK), Pia Mol (VNG)"
    )
    er = ("Wim Dam", "Anna Visser", "Bob te Riele", "Tim Bos")
    assert who(lijst, config) == {
        **dict.fromkeys(er, "aanwezig"),
        "Rik van den Brink": "afwezig",
        "Pia Mol": "afwezig",
    }


@pytest.mark.parametrize(
    "niemand",
    ["Bewoners wijk (Beek)", "Directeur inkoop (COA)", "Team haven (Kust)", "Gemeente beek (twee personen)"],
)
def test_a_function_or_body_in_the_list_gets_no_name(config: Config, niemand: str) -> None:
    lijst = f"Aanwezig: Anna Visser (COA), Tim Bos (Beek), {niemand}, Pia Mol (VNG)"
    assert {"Wijk", "Inkoop", "Haven", "Beek"}.isdisjoint(" ".join(who(lijst, config)).split())


def test_in_the_text_no_word_becomes_a_name(config: Config) -> None:
    lijst = (
        "Aanwezig: Anna Visser (COA), Tim Bos (Beek)\n\n## 1. Plan\n\n"
        "Bekeken zijn Plan oost (Beek), Plan west (Kust)."
    )
    assert who(lijst, config) == {"Anna Visser": "aanwezig", "Tim Bos": "aanwezig"}


def test_somebody_by_his_address(config: Config) -> None:
    lijst = (
        "Attendees:\n- Kust: anna.visser@kust.nl; tim.van.dijk@kust.nl;\n- Beek : p.mol@beek.nl\n"
        "- Zand: info.haven@zand.nl, bstam@zand.nl\n\nExcused:\n- Kust: anne-marie.pen@kust.nl\n\n"
        "Guests:\n- Kust: Rik Bos, Bo Van de Kade\n- COA: Ilse Zout"
    )
    er = ("Anna Visser", "Tim van Dijk", "P. Mol", "Rik Bos", "Bo Van de Kade", "Ilse Zout")
    assert who(lijst, config) == {**dict.fromkeys(er, "aanwezig"), "Anne-Marie Pen": "afwezig"}


def test_an_address_behind_a_name_says_nothing(config: Config) -> None:
    lijst = "Aanwezig:\n- Anna Visser <anna.visser@kust.nl>\n- Tim Bos (tim.bos@beek.nl)\n- Pia Mol"
    assert set(who(lijst, config)) == {"Anna Visser", "Tim Bos", "Pia Mol"}


@pytest.mark.parametrize(
    "gasten", ["Gasten", "Gast(en)", "Te gast", "Waarnemers", "Observers", "Invited guests"]
)
@pytest.mark.parametrize("vorm", ["{}: Pia Mol (COA), Rik Pen", "## {}\n\n- Pia Mol (COA)\n- Rik Pen"])
def test_guests_below_who_was_away_were_there(config: Config, gasten: str, vorm: str) -> None:
    lijst = f"Aanwezig: Anna Visser (COA), Tim Bos\n\nAfgemeld: Bo Stam\n\n{vorm.format(gasten)}"
    er = ("Anna Visser", "Tim Bos", "Pia Mol", "Rik Pen")
    assert who(lijst, config) == {**dict.fromkeys(er, "aanwezig"), "Bo Stam": "afwezig"}


def test_guests_below_a_long_numbered_list(config: Config) -> None:
    namen = "Visser Bos Mol Pen Stam Zout Kust Duin Roos Kade Berg Wal Dijk Laan Vaart".split()
    lijst = "\n".join(f"{nummer}. Anna {naam} (COA)" for nummer, naam in enumerate(namen, 1))
    gelezen = who(f"Present:\n{lijst}\n\nExcused:\n1. Tim Riet (COA)\n\nGuests:\n1. Tim Gras (COA)", config)
    assert gelezen == {
        **{f"Anna {naam}": "aanwezig" for naam in namen},
        "Tim Riet": "afwezig",
        "Tim Gras": "aanwezig",
    }


@pytest.mark.parametrize(
    "label", ["Unable to attend", "Excused", "Afwezig (met kennisgeving)", "Afwezig m.k."]
)
@pytest.mark.parametrize("kop", ["## {}", "**{}**", "{}:"])
def test_who_is_below_a_title_of_being_away_was_away(config: Config, label: str, kop: str) -> None:
    boven, onder = kop.format(label), kop.format("Aanwezig")
    lijst = (
        f"{boven}\n\n- Anna Visser (COA)\n- Tim Bos (Beek)\n\n{onder}\n\n- Pia Mol (Kust)\n- Rik Pen (Beek)"
    )
    weg, er = ("Anna Visser", "Tim Bos"), ("Pia Mol", "Rik Pen")
    assert who(lijst, config) == {**dict.fromkeys(er, "aanwezig"), **dict.fromkeys(weg, "afwezig")}
