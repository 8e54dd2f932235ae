"""The pictures as they are drawn: also in grey, also when something is missing."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from statistics import mean, pstdev

from PIL import Image

from bot.beeld import opmaken, tekenen
from bot.readmodels.beeld import Beeld, Peilmoment, Tafelpunten
from tests.beeld.cijfers import REGIONS, area

DAY = date(2026, 11, 1)
PPI = 72  # a dot is a point


def drawn(beeld: Beeld, ppi: int = PPI) -> Image.Image:
    return Image.open(io.BytesIO(tekenen.png(beeld, ppi))).convert("L")


def dark_rows(image: Image.Image, left: int, right: int) -> list[int]:
    """The rows where all dots between these columns are dark."""
    return [y for y in range(image.height) if all(_at(image, x, y) < 90 for x in range(left, right))]


def _at(image: Image.Image, x: int, y: int) -> int:
    found = image.getpixel((x, y))
    assert isinstance(found, int)
    return found


def test_the_parts_of_a_bar_differ_in_grey() -> None:
    """Four parts of a quarter each: every one has another mean or pattern than all others."""
    ppi = 144
    image = drawn(opmaken.of_regions([area("Kennemerland", 400, 100, 100, 100)], DAY, None), ppi)
    scale = ppi // 72
    rows = dark_rows(image, 20 * scale, 70 * scale)
    assert len(rows) > 12 * scale, "the part that is solid"
    rows = rows[3 * scale : -3 * scale]
    quarter = (286 - 22) / 4
    seen = []
    for part in range(4):
        start = round((11 + part * quarter + 6) * scale)
        dots = [_at(image, x, y) for y in rows for x in range(start, start + 50 * scale)]
        seen.append((mean(dots), pstdev(dots)))
    solid, striped, dotted, empty = seen
    assert solid[0] + 40 < striped[0]
    assert striped[0] + 40 < dotted[0] + 20
    assert dotted[0] + 10 < empty[0]
    assert striped[1] > 40, "a pattern"
    assert dotted[1] > 30, "another"
    assert max(solid[1], empty[1]) < 5, "and two without"


def test_other_figures_make_another_picture_and_the_same_make_the_same() -> None:
    one = opmaken.of_regions(REGIONS, DAY, "2024")
    other = opmaken.of_regions([*REGIONS[:-1], area("Zaanstreek-Waterland", 0, op=8, van=8)], DAY, "2024")
    first = tekenen.png(one, PPI)
    assert first.startswith(b"\x89PNG")
    assert tekenen.png(one, PPI) == first
    assert tekenen.png(other, PPI) != first


def test_what_is_missing_looks_other_than_nothing() -> None:
    missing = drawn(opmaken.of_regions([area("Gooi", None, None, None, None)], DAY, None))
    zero = drawn(opmaken.of_regions([area("Gooi", 0)], DAY, None))
    assert missing.tobytes() != zero.tobytes()


def test_nothing_is_drawn_over_the_edge() -> None:
    """Long names, a surplus, many figures: a margin of paper is left on every side."""
    long = "Een regio met een bijzonder lange naam die nergens op past"
    over = area(long, 10, 99999, 88888, 77777)
    pictures = [
        opmaken.of_regions([over, *REGIONS, *REGIONS[:3]], DAY, "2024-2025"),
        opmaken.of_progress(long, [Peilmoment(date(2026, month, 1), over) for month in range(1, 8)], "2024"),
        opmaken.of_progress("Gooi", [Peilmoment(DAY, REGIONS[-1])], None),
        opmaken.of_tables([Tafelpunten(long, 0, 0), Tafelpunten("PRT", 1, 1)], DAY),
    ]
    for picture in pictures:
        image = drawn(picture)
        assert image.width == 286
        edges = [
            *(image.crop((0, 0, 8, image.height)), image.crop((278, 0, 286, image.height))),
            *(image.crop((0, 0, 286, 8)), image.crop((0, image.height - 8, 286, image.height))),
        ]
        assert [edge.getextrema() for edge in edges] == [(255, 255)] * 4, picture.titel


def test_no_word_of_it_is_read_as_markup() -> None:
    odd = replace(REGIONS[0], naam="#panic(1) $x^2$ *vet* 漢字")
    assert drawn(opmaken.of_regions([odd], DAY, None)).height > 50
