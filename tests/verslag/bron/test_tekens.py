"""Bullets and boxes of Word's own fonts, as a PDF and mammoth hand them over."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.regels import source_lines
from bot.verslag.lezen import read

TEKST = """Verslag RRT Kennemerland 12 november 2026
Aanwezig: Iris Prent (Haarlem), Kees Blok (Velsen)

1. Opvang
{0} Het is druk op alle locaties. Er zijn 120 plaatsen tekort.
{0} Actie: Kees Blok belt de beheerder over de locatie.
{0} Besluit: de tafel stemt in met het plan.

Actielijst
{0} Brief versturen (Iris Prent)
{0} Lijst bijwerken (Kees Blok)
"""
LIJST = """Verslag RRT Kennemerland 12 november 2026
Aanwezig: Iris Prent (Haarlem), Kees Blok (Velsen)

Actielijst
{} Kees Blok: lijst maken, 5 december
{} Iris Prent: brief sturen, 6 december
"""


@pytest.mark.parametrize(
    "teken", ["\uf0d8", "\uf0fc", "\uf076", "\uf071", "\uf06f", "\uf0a8", "\uf0a7", "□", "◻", "🞏"]
)
def test_a_bullet_of_another_font_is_a_bullet(config: Config, teken: str) -> None:
    gelezen = read(TEKST.format(teken), config)
    assert [(p.tekst, p.eigenaars, p.status) for p in gelezen.acties] == [
        ("Kees Blok belt de beheerder over de locatie", ("Kees Blok",), "open"),
        ("Brief versturen", ("Iris Prent",), "open"),
        ("Lijst bijwerken", ("Kees Blok",), "open"),
    ]
    assert [b.tekst for b in gelezen.besluiten] == ["de tafel stemt in met het plan"]


@pytest.mark.parametrize("leeg", ["\uf06f", "\uf071", "\uf0a8", "\uf0a3", "□", "❑", "🞎", "🞏"])
@pytest.mark.parametrize("vol", ["\uf0fe", "\uf0fd", "\uf052", "🗹", "🗷", "☑", "☒"])
def test_beside_a_ticked_box_an_empty_one_is_open(config: Config, leeg: str, vol: str) -> None:
    acties = read(LIJST.format(leeg, vol), config).acties
    assert [(p.tekst, p.status) for p in acties] == [("lijst maken", "open"), ("brief sturen", "afgerond")]


def test_a_line_stays_as_long_as_it_was_and_a_square_within_it_is_a_square() -> None:
    tekst = "\uf0fe klaar\n\uf06f open\nhoekpunt \uf06f en □ blijven, 20 m\u00b2 \uf0e0 3 m\u00b2"
    regels = source_lines(tekst)
    assert regels == ["☑ klaar", "☐ open", "hoekpunt \uf06f en □ blijven, 20 m² → 3 m²"]
    assert list(map(len, regels)) == list(map(len, tekst.split("\n")))


@pytest.mark.parametrize("teken", ["\uf0b7", "\uf0a7", "\uf02d", "·", "▪", "◦", "∙", "⁃", "●", "■"])
def test_below_a_label_people_with_any_bullet_were_there(config: Config, teken: str) -> None:
    tekst = (
        "Kring Archief\nVerslag van 17 juni 2026\n\nAanwezig\n\n{0} Nora Blom, Heemhof (voorzitter)\n"
        "{0} Bo Stam, COA\n{0} Ada van der Veen, gemeente Velsen\n\nAfwezig\n\n{0} Kees Zwart, COA\n\n"
        "Opening\nNora opent om tien uur.\n"
    )
    assert [(een.naam, een.status) for een in read(tekst.format(teken), config).aanwezigheid] == [
        ("Nora Blom", "aanwezig"),
        ("Bo Stam", "aanwezig"),
        ("Ada van der Veen", "aanwezig"),
        ("Kees Zwart", "afwezig"),
    ]


@pytest.mark.parametrize("regel", ["●●●●● (COA)", "Aanwezig · Nora", "-1 · 2", "● (COA)", "§ 3.1 Archief"])
def test_a_mask_a_point_between_names_and_a_section_are_no_bullet(regel: str) -> None:
    assert source_lines(regel) == [regel]
