"""A day in numbers as a header writes it."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.dagen.geschreven import in_one_piece
from bot.verslag.lezen import read


@pytest.mark.parametrize(
    ("regel", "zo"),
    [
        ("buurtraad - 12.8.26", "buurtraad - 12-8-26"),
        ("buurtraad 2.3.26 ", "buurtraad 2-3-26 "),
        ("Datum: 14/ 8/ 18", "Datum: 14/8/18"),
        ("plan versie 2.3.26", "plan versie 2.3.26"),
        ("plan v2.3.26", "plan v2.3.26"),
        ("2.3.26 Vaststelling", "2.3.26 Vaststelling"),
    ],
)
def test_days_are_written_in_one_piece(regel: str, zo: str) -> None:
    assert in_one_piece(regel) == zo


def test_a_note_is_of_its_day_with_stops(config: Config) -> None:
    tekst = (
        "buurtraad Oost - ingelast - 12.8.26\n\nwie doet wat\nArie      brief sturen\nTruus     zaal huren\n"
    )
    gelezen = read(tekst, config)
    assert gelezen.vergadering.datum == date(2026, 8, 12)
    assert [een.eigenaars for een in gelezen.acties] == [("Arie",), ("Truus",)]
    assert read(tekst.replace("12.8.26", "versie 1.2.26"), config).vergadering.datum is None
