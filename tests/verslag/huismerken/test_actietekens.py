"""A sign that the minutes explain as that of acties marks one wherever it stands apart in the text."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "Verslag werkgroep Haven\n3 maart 2026\n\nAanwezig: Anna Visser, Tim Bos, Pia Mol\n"
TEKST = (
    "\n1. Kade\nDe kade zakt al jaren. {0} Tim vraagt een offerte op bij de aannemer. Er is\n"
    "besloten nog niet te storten. {0}\nPia belt de buren, uiterlijk 9 maart. Daarna zien we verder.\n"
)


def found(tekst: str, config: Config) -> list[tuple[str, str]]:
    acties = read(KOP + tekst, config).acties
    return [(a.citaat, a.tekst) for a in acties if a.soort == "actiepunt" and not a.los]


@pytest.mark.parametrize(
    ("legenda", "teken"),
    [
        ("Leeswijzer: ► = actie, ■ = besluit", "►"),
        ("§ is een actiepunt", "§"),
        ("▲ staat voor actie", "▲"),
        ("In dit verslag zijn acties gemerkt met ◆.", "◆"),
    ],
)
def test_an_explained_sign_marks_a_task_in_the_middle_of_a_text(
    legenda: str, teken: str, config: Config
) -> None:
    assert found(f"{legenda}\n{TEKST.format(teken)}", config) == [
        (f"{teken} Tim vraagt een offerte op bij de aannemer", "Tim vraagt een offerte op bij de aannemer"),
        (f"{teken} Pia belt de buren, uiterlijk 9 maart", "Pia belt de buren, uiterlijk 9 maart"),
    ]


def test_the_sign_of_decisions_stays_one_of_decisions(config: Config) -> None:
    tekst = (
        "Leeswijzer: ► = actie, ■ = besluit\n\n1. Kade\nEr is gestemd. ■ De kade gaat dicht. Tim is blij.\n"
    )
    voorstel = read(KOP + tekst, config)
    assert [besluit.tekst for besluit in voorstel.besluiten] == ["De kade gaat dicht"]
    assert not [actie for actie in voorstel.acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize(
    "tekst",
    [
        "\n1. Kade\nDe kade zakt al jaren. ► Tim is daar niet blij mee. Het blijft zo.\n",
        "* = actie\n\n1. Kade\nDe prijs is 3 * 4 euro. Tim vindt dat veel.\n",
        "► = besluit\n\n1. Kade\nDe kade zakt al jaren. ► De kade gaat dicht.\n",
    ],
)
def test_without_a_legend_or_as_another_sign_it_marks_no_task(tekst: str, config: Config) -> None:
    assert found(tekst, config) == []


@pytest.mark.parametrize("teken", [">", "!", "->", ">>"])
@pytest.mark.parametrize("boven", [True, False])
@pytest.mark.parametrize("uitleg", ["({} = actie)", "**{}** is een actiepunt"])
def test_a_sign_that_text_has_too_marks_a_line_at_its_begin(
    teken: str, boven: bool, uitleg: str, config: Config
) -> None:
    legenda = f"{uitleg.format(teken)}\n"
    tekst = (
        "1. Kade\nDe kade zakt al jaren! Er waren > 30 mensen.\n"
        f"  {teken} Tim: offerte vragen bij de aannemer\n"
        f"2. Buren\n  {teken} Pia: brief in concept, eind maart\n\n"
    )
    tekst = f"\n{legenda}\n{tekst}" if boven else f"\n{tekst}{legenda}"
    acties = read(KOP + tekst, config).acties
    assert [(een.tekst, een.eigenaars) for een in acties] == [
        ("offerte vragen bij de aannemer", ("Tim Bos",)),
        ("brief in concept, eind maart", ("Pia Mol",)),
    ]


def test_a_legend_with_nothing_around_it_is_no_point(config: Config) -> None:
    tekst = (
        "\n1. Kade\nDe kade zakt al jaren.\n\n>> Tim belt de aannemer\n\n2. Buren\nDe buren klagen.\n\n"
        ">> Pia schrijft een brief aan de buren\n\n>> = actie\n"
    )
    assert [een.eigenaars for een in read(KOP + tekst, config).acties] == [("Tim Bos",), ("Pia Mol",)]


@pytest.mark.parametrize("regel", ["> Tim is daar blij mee.", "! De kade zakt.", "-> De kade blijft zo."])
def test_such_a_sign_that_nothing_explains_marks_none(regel: str, config: Config) -> None:
    assert found(f"\n1. Kade\nDe kade zakt al jaren.\n{regel}\n\n(> = besluit)\n", config) == []


@pytest.mark.parametrize(
    ("legenda", "besloten"),
    [("Gebruikte tekens: → is een actie, !! is een besluit", ["De kade gaat dicht"]), ("→ = actie", [])],
)
def test_an_arrow_that_opens_its_lines_marks_each_once(
    legenda: str, besloten: list[str], config: Config
) -> None:
    tekst = (
        f"\n{legenda}\n\n1. Kade\nDe kade zakt.\n\n!! De kade gaat dicht.\n\n"
        "→ Tim vraagt een offerte op\n\n→ Pia en Anna bellen de buren (uiterlijk 9 maart)\n\nDe rest wacht.\n"
    )
    voorstel = read(KOP + tekst, config)
    assert [(een.tekst, een.citaat, een.eigenaars) for een in voorstel.acties] == [
        ("Tim vraagt een offerte op", "→ Tim vraagt een offerte op", ("Tim Bos",)),
        (
            "Pia en Anna bellen de buren (uiterlijk 9 maart)",
            "→ Pia en Anna bellen de buren (uiterlijk 9 maart)",
            ("Pia Mol", "Anna Visser"),
        ),
    ]
    assert [besluit.tekst for besluit in voorstel.besluiten] == besloten
