"""Points of the agenda with another sign than a stop behind their number."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.regels import split_lines
from bot.verslag.lezen import read

KOP = "Verslag leesraad\n3 maart 2027\n\nAanwezig: Inge Postma, Lars Beek, Noor Claes\n\n"
PUNTEN = (
    ("Vorige keer", "Geen opmerkingen. Akkoord.\n--> ACTIE Lars: brief schrijven"),
    ("Rapport 2026", "Het concept ligt er. Te lang, vindt iedereen."),
    ("De kas", "Er is geld over.\nACTIE Noor: plan maken (bestuur van 15 april 2027)"),
    ("Rondje", "Inge verhuist."),
)


def numbered(vorm: str, tussen: str) -> str:
    return "".join(
        f"{vorm.format(nummer)}{titel}\n{tussen}{tekst}\n\n"
        for nummer, (titel, tekst) in enumerate(PUNTEN, start=1)
    )


@pytest.mark.parametrize("tussen", ["", "\n"])
@pytest.mark.parametrize(
    "vorm",
    ["{}/ ", "{} / ", "{} - ", "{} – ", "{}: ", "({}) ", "{}.- ", "Ad {}. ", "Ad {}: ", "Agendapunt {} "],
)
def test_points_count_on_with_any_sign_behind_their_number(config: Config, vorm: str, tussen: str) -> None:
    gelezen = read(KOP + numbered(vorm, tussen), config)
    assert [punt.titel for punt in gelezen.agendapunten] == [titel for titel, _ in PUNTEN]
    assert [(p.tekst, p.eigenaars, str(p.termijn)) for p in gelezen.acties] == [
        ("brief schrijven", ("Lars Beek",), "None"),
        ("plan maken (bestuur van 15 april 2027)", ("Noor Claes",), "2027-04-15"),
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        "1: Zaal huren (Lars)\n2: Brief sturen (Noor)\n3: Lijst maken (Inge)\n",  # rows, and no text between
        "\n1/ Rood is mooi.\nDat zegt Lars.\n\n2/ Blauw is koud.\nJa.\n\n3/ Groen is fris.\nJa.\n",
        "\n1/ Rood\nDat is mooi.\n\n2/ Blauw\nDat is koud.\n",  # two of them
        "\n2/ Rood\nDat is mooi.\n\n3/ Blauw\nDat is koud.\n\n4/ Groen\nDat is fris.\n",
        "\n1. Kleuren\n\n1/ Rood\nDat is mooi.\n\n2/ Blauw\nDat is koud.\n\n3/ Groen\nDat is fris.\n",
        "\n[1] Rood\nDat is mooi.\n\n[2] Blauw\nDat is koud.\n\n[3] Groen\nDat is fris.\n",
    ],
)
def test_other_numbers_stay_as_they_are_printed(tekst: str) -> None:
    assert [regel.tekst for regel in split_lines(tekst)] == tekst.split("\n")
