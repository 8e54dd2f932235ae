"""A report: every part, every figure with its source, what is missing said so; Word and PDF conform."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import date

import pdfplumber
import pytest
from sqlmodel import Session

from bot import openbaarheid, personen
from bot.config import Config
from bot.opgave.gemeenten import PROVINCIE, Gebied
from bot.rapport import bereik, maken, opzet, teksten, verzamelen
from bot.rapport.periode import Periode
from bot.texts import rapport as texts
from bot.uitvoer.blad import Alinea, Blad, Figuur, Onderdeel, Opsomming, Tabel
from bot.uitvoer.opzet import Gemaakt
from bot.verslag.bestand import text_in
from tests.builders import STEMPEL
from tests.conformance import faults
from tests.opgave.cijfers import locatie, opgave, put
from tests.rapport.verzonnen import SINDS, fill
from tests.time_helpers import T0, TODAY

KENNEMERLAND = Gebied("regio", "kennemerland")


def page(session: Session, config: Config, gebied: Gebied, periode: Periode = SINDS) -> Blad:
    tafels = bereik.tafels_in(config, gebied)
    told = verzamelen.gather(session, config, gebied, periode, tafels, TODAY)
    return opzet.blad(told, 1, Gemaakt(config, T0))


def part(shown: Blad, heading: str) -> Onderdeel:
    return next(one for one in shown.onderdelen if one.kop == heading)


def table(shown: Blad, heading: str) -> Tabel:
    return next(one for one in part(shown, heading).delen if isinstance(one, Tabel))


@pytest.fixture
def filled(session: Session, config: Config) -> Session:
    fill(session, config)
    return session


def made(session: Session, config: Config, gebied: Gebied) -> maken.Gemaakt:
    kaart = openbaarheid.card(session, config, None, unknown=False)
    return maken.make(page(session, config, gebied), kaart, "rapport")


def test_the_files_conform_and_name_nobody_whose_name_is_not_public(filled: Session, config: Config) -> None:
    found = made(filled, config, PROVINCIE)
    assert found.leesbaar == ()
    word, pdf = found.bestanden
    assert faults(pdf.inhoud) == []
    for file in found.bestanden:
        said = text_in(file.inhoud, file.naam)
        assert "Oldekamp" not in said
        assert "Fenna" not in said
        assert "Berend Wolkers" in " ".join(said.split())
    with zipfile.ZipFile(io.BytesIO(word.inhoud)) as package:
        xml = package.read("word/document.xml").decode()
        styles = package.read("word/styles.xml").decode()
    assert 'w:val="nl-NL"' in styles
    assert xml.count("<w:tblHeader") == xml.count("<w:tbl>") >= 6
    for style in ("Heading1", "Heading2", "Heading3"):
        assert f'w:val="{style}"' in xml


def test_what_nobody_told_is_missing_and_totals_say_of_how_many_they_are(
    filled: Session, config: Config
) -> None:
    shown = page(filled, config, KENNEMERLAND)
    rows = table(shown, texts.FIGURES).rijen
    towns = [g.naam for g in config.regios["kennemerland"].gemeenten]
    assert [row[0] for row in rows] == [*towns, texts.TOTAL]
    assert rows[-2][1:5] == (texts.MISSING,) * 4
    assert texts.of(len(towns) - 1, len(towns)) in rows[-1][1]
    assert texts.missing("opgave", [towns[-1]]) in [
        getattr(p, "tekst", "") for p in part(shown, texts.FIGURES).delen
    ]


def test_every_figure_has_a_source_that_is_in_the_list(filled: Session, config: Config) -> None:
    shown = page(filled, config, PROVINCIE)
    listed = {row[0]: row[1:] for row in table(shown, texts.SOURCES).rijen}
    for row in table(shown, texts.FIGURES).rijen:
        if any(cell != texts.MISSING for cell in row[1:5]):
            assert set(re.findall(r"\[[0-9]+\]", row[5])) <= listed.keys()
            assert row[5] != "–"
    assert ("brief provincie", "1 februari 2025") in listed.values()


def test_amv_is_told_of_whoever_told_it(filled: Session, config: Config) -> None:
    assert texts.AMV not in [one.kop for one in page(filled, config, PROVINCIE).onderdelen]
    put(filled, config, opgave("Velsen", 170, amv=12), locatie("Velsen", "Haven", 40, amv=5))
    shown = page(filled, config, KENNEMERLAND)
    rows = {row[0]: row[1:] for row in table(shown, texts.AMV).rijen}
    assert rows["Velsen"][:4] == ("12", "5", "0", "0")
    assert rows["Haarlem"][:2] == (texts.MISSING, texts.MISSING)
    assert rows[texts.TOTAL][0] == "12\n(1 van 9 gemeenten)"


def test_sources_that_follow_each_other_are_told_as_one(session: Session, config: Config) -> None:
    names = [g.naam for g in config.regios["kennemerland"].gemeenten]
    put(session, config, *(opgave(name, 100, bron=f"brief {name}") for name in names))
    shown = page(session, config, KENNEMERLAND)
    assert table(shown, texts.FIGURES).rijen[-1][5] == "[1]–[9]"


def test_numbers_stand_at_the_right_of_their_columns(filled: Session, config: Config) -> None:
    found = made(filled, config, PROVINCIE)
    xml = zipfile.ZipFile(io.BytesIO(found.bestanden[0].inhoud)).read("word/document.xml").decode()
    figures = xml.partition(f">{texts.FIGURES}<")[2].partition("</w:tbl>")[0]
    for row in figures.split("<w:tr>")[1:]:
        aligned = ['<w:jc w:val="right"/>' in cell for cell in row.split("<w:tc>")[1:]]
        assert aligned == [False, True, True, True, True, False]
    with pdfplumber.open(io.BytesIO(found.bestanden[1].inhoud)) as document:
        words = document.pages[0].extract_words()
    in_table = [word for word in words if word["text"] in ("900", "1.980")][-2:]
    assert [word["text"] for word in in_table] == ["900", "1.980"]
    assert len({round(word["x1"]) for word in in_table}) == 1
    assert len({round(word["x0"]) for word in in_table}) == 2


def test_the_province_shows_regions_progress_and_points(filled: Session, config: Config) -> None:
    shown = page(filled, config, PROVINCIE)
    figures = [one.beeld for one in part(shown, texts.IN_PICTURE).delen if isinstance(one, Figuur)]
    assert [beeld.naam for beeld in figures] == ["regios", "verloop", "tafels"]
    open_rows = table(shown, texts.POINTS_OPEN).rijen
    assert sum(int(row[1]) for row in figures[2].rijen) == len(open_rows)
    of_region = page(filled, config, KENNEMERLAND)
    assert [one.beeld.naam for one in part(of_region, texts.IN_PICTURE).delen if isinstance(one, Figuur)] == [
        "verloop"
    ]


def test_points_are_of_the_period_and_the_overdue_come_first(filled: Session, config: Config) -> None:
    shown = page(filled, config, PROVINCIE)
    rows = table(shown, texts.POINTS_OPEN).rijen
    assert [row[4].startswith(texts.LATE) for row in rows] == [True, True, False, False]
    assert [row[0] for row in table(shown, texts.POINTS_CLOSED).rijen] == ["PRT-2026-12-14/A4"]
    assert [row[0] for row in table(shown, texts.DECISIONS).rijen] == ["PRT-2026-12-14/B1"]


def test_a_region_tells_only_its_own_points(filled: Session, config: Config) -> None:
    rows = table(page(filled, config, KENNEMERLAND), texts.POINTS_OPEN).rijen
    assert [row[0] for row in rows] == ["RRT-KENNEMERLAND-2026-12-21/A1"]


def test_a_period_that_is_over_tells_how_it_was_then(filled: Session, config: Config) -> None:
    shown = page(filled, config, PROVINCIE, Periode(date(2026, 12, 15), date(2026, 12, 31)))
    rows = table(shown, texts.POINTS_OPEN).rijen
    closed = next(row for row in rows if row[0] == "PRT-2026-12-14/A4")
    assert closed[4].endswith(texts.CLOSED_LATER)
    assert not any(row[4].startswith(texts.LATE) for row in rows)


def test_an_empty_register_makes_a_report_that_says_so(session: Session, config: Config) -> None:
    found = made(session, config, Gebied("regio", "gooi"))
    assert faults(found.bestanden[1].inhoud) == []
    said = text_in(found.bestanden[1].inhoud, "r.pdf")
    for sentence in (texts.NO_FIGURES, texts.NO_OPEN, texts.NO_MILESTONES, texts.NO_NOTE):
        assert sentence in said


def test_figures_side_by_side_are_no_number_of_anybody_and_a_number_is(
    session: Session, config: Config
) -> None:
    shown = page(session, config, PROVINCIE)
    figures = Tabel(texts.FIGURES, ("a", "b", "c", "d"), (1, 1, 1, 1), (("1.080", "240", "240", "0"),))
    told = replace(shown, onderdelen=(Onderdeel(texts.FIGURES, 2, (figures,)), *shown.onderdelen))
    kaart = openbaarheid.card(session, config, None, unknown=False)
    assert maken.make(told, kaart, "r").leesbaar == ()
    assert maken._not_of_the_table(["080 240 240 0", "06 12345678"], told) == ()
    number = replace(told, onderwerp="bel 06 12345678")
    assert maken._not_of_the_table(["080 240 240 0", "06 12345678"], number) == ("06 12345678",)


def test_lines_behind_a_dash_are_a_list_in_the_text_of_a_region(session: Session, config: Config) -> None:
    teksten.write(session, STEMPEL, "kennemerland", SINDS, "Er loopt:\n- dit\n- en dat\n\nMeer niet.")
    found = part(page(session, config, KENNEMERLAND), texts.NOTE).delen
    assert found == (Alinea("Er loopt:"), Opsomming(("dit", "en dat")), Alinea("Meer niet."))


def test_a_municipality_stays_among_the_figures_also_where_somebody_was_called_so(
    filled: Session, config: Config
) -> None:
    personen.ensure(filled, STEMPEL, "wethouder Haarlem")
    found = made(filled, config, KENNEMERLAND)
    places = [row[0] for row in table(found.blad, texts.FIGURES).rijen]
    assert "Haarlem" in places
    assert not any("weggelaten" in place for place in places)
    assert found.leesbaar == ()
