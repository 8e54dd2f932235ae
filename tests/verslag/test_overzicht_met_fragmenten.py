"""A summary that a program made: titles above indented text, and pieces of the transcript below the tasks."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

OVERZICHT = """Vergaderoverzicht
Voorbereiding regietafel Zandrijk
18 november 2025 09:31 - 10:22
Deelnemers: Hanna Roos, Bert Wolters, Petra Soek

Belangrijkste onderwerpen

Locaties in voorbereiding
  Petra toonde de kaart. Twee locaties stonden er dubbel op.

Presentatie COA
  De groep spreekt af dat de presentatie tien minuten duurt.

Vervolgacties
  Hanna Roos: past de nota aan (vrijdag 21 november)
  Petra Soek: zet de kaart in het kanaal

Fragmenten uit het transcript
  09:44 Bert Wolters: Ja sorry hoor, zo krijgen we gedoe.
  09:45 Hanna Roos: Oké, dan pas ik die nota nog aan.
  10:21 Petra Soek: Top. Fijne dag.
"""


def test_a_title_stands_above_the_text_that_is_indented_below_it(config: Config) -> None:
    voorstel = read(OVERZICHT, config)
    titels = [punt.titel for punt in voorstel.agendapunten]
    assert titels == ["Locaties in voorbereiding", "Presentatie COA", "Fragmenten uit het transcript"]
    assert [b.tekst for b in voorstel.besluiten] == [
        "De groep spreekt af dat de presentatie tien minuten duurt"
    ]


def test_what_was_said_at_a_time_is_no_point(config: Config) -> None:
    punten = [actie.tekst for actie in read(OVERZICHT, config).acties if actie.soort == "actiepunt"]
    assert punten == ["past de nota aan", "zet de kaart in het kanaal"]


@pytest.mark.parametrize(
    "regel", ["10:21 Petra Soek: Top.", "[00:12:07] Petra: ik bel morgen", "(9:05) - Petra: nee"]
)
def test_a_line_of_a_transcript_in_a_list_is_no_point(config: Config, regel: str) -> None:
    tekst = f"{OVERZICHT.partition('Fragmenten')[0]}\n## Actiepunten\n\n- Zaal huren (Bert)\n- {regel}\n"
    assert [actie.tekst for actie in read(tekst, config).acties if regel[-4:] in actie.tekst] == []


def test_a_line_that_runs_on_indented_is_no_title(config: Config) -> None:
    tekst = OVERZICHT.replace("  Petra toonde", "  en hun plek: Petra toonde")
    assert "Locaties in voorbereiding" not in [punt.titel for punt in read(tekst, config).agendapunten]


@pytest.mark.parametrize("wie", ["Bert (ik dus)", "Bert (COA)", "Bert (voorzitter)"])
@pytest.mark.parametrize("teken", [" -", ":", " –"])
def test_brackets_behind_a_name_leave_its_line_an_item(config: Config, wie: str, teken: str) -> None:
    lijst = f"Wie doet wat:\nHanna{teken} folder in 1 lijstje\n{wie}{teken} nota schrijven\n"
    tekst = OVERZICHT.partition("Vervolg")[0] + lijst
    assert [(actie.tekst, actie.eigenaars) for actie in read(tekst, config).acties] == [
        ("folder in 1 lijstje", ("Hanna Roos",)),
        ("nota schrijven", ("Bert Wolters",)),
    ]
