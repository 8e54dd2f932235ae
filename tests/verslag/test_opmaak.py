"""Markdown, chat and page furniture, taken away."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.opmaak import one_title, own_lines, without_furniture, without_marks


@pytest.mark.parametrize(
    ("tekst", "kaal"),
    [
        ("_Actiepunt:_ **nu** [hier](https://voorbeeld.example/a)", "Actiepunt: nu hier"),
        (":pushpin: **Actiepunt:** Anna belt", "Actiepunt: Anna belt"),
        ("> Besluit: we gaan door", "Besluit: we gaan door"),
        (":one: **Terugblik**", "###### Terugblik"),
        ("**Aanwezig**", "Aanwezig"),
        ("een_naam_met_streepjes en 10:30:15 blijven", "een_naam_met_streepjes en 10:30:15 blijven"),
        ("5 * 3 * 2 blijft", "5 * 3 * 2 blijft"),
    ],
)
def test_marks_go_and_words_stay(tekst: str, kaal: str) -> None:
    assert without_marks(tekst) == kaal


@pytest.mark.parametrize(
    ("tekst", "delen"),
    [
        ("13-11-2018\taanwezig", ["13-11-2018", "aanwezig"]),
        ("Notulen van 1 juni. Aanwezig: Anna", ["Notulen van 1 juni.", "Aanwezig: Anna"]),
        ("Tim belt hem morgen.       ACTIE: Tim", ["Tim belt hem morgen.", "ACTIE: Tim"]),
        ("Nr\tActie\tWie", ["Nr\tActie\tWie"]),
    ],
)
def test_a_label_behind_something_else_gets_its_own_line(tekst: str, delen: list[str]) -> None:
    assert list(own_lines(tekst)) == delen


def test_what_stands_on_every_page_is_left_out_and_lines_keep_their_number() -> None:
    regels = ["Verslag van de stuurgroep   Pagina 1 van 2", "Kenmerk: 12 van het verslag", "Tekst"]
    regels += [
        "Verslag van de stuurgroep   Pagina 2 van 2",
        "Kenmerk: 12 van het verslag",
        "Meer tekst",
        "- 2 -",
    ]
    assert list(without_furniture(regels)) == [
        "",
        "Kenmerk: 12 van het verslag",
        "Tekst",
        "",
        "",
        "Meer tekst",
        "",
    ]


@pytest.mark.parametrize("kop", ["# 1. Opening", "# Opening"])
def test_an_agenda_of_the_highest_headings_is_one(config: Config, kop: str) -> None:
    tekst = (
        f"# Verslag werkgroep Haven\n\nDatum: 3 maart 2026\n\n{kop}\n\nAnna opent.\n\n## Onderdeel\n\nMeer.\n"
    )
    gelezen = read(f"{tekst}\n# 2. Steiger\n\nDe steiger is stuk.\n\n# 3. Rondvraag\n\nGeen.\n", config)
    assert [punt.titel for punt in gelezen.agendapunten if punt.titel != "Onderdeel"] == [
        "Opening",
        "Steiger",
        "Rondvraag",
    ]
    assert gelezen.vergadering.titel == "werkgroep Haven"


def test_one_title_above_lower_headings_stays_as_it_is() -> None:
    regels = ["# Verslag", "", "## 1. Opening", "# Bijlage"]
    assert one_title(regels) == regels


def test_a_line_below_the_head_of_columns_makes_no_title_of_it(config: Config) -> None:
    tekst = (
        "Verslag bewonersraad\nDatum: 4 mei 2026\nAanwezig: Anna Visser, Tim Bos\n\nOpenstaande punten\n\n"
        "nr   actiepunt                         door           gereed\n"
        "------------------------------------------------------------\n"
        "1    Tweede offerte opvragen           Bos            15 juni\n"
        "2    Brief over fietsen in de hal      Visser         -\n\n1. Opening\n\nAnna opent.\n"
    )
    punten = [(punt.tekst, punt.eigenaars, str(punt.termijn)) for punt in read(tekst, config).acties]
    assert punten == [
        ("Tweede offerte opvragen", ("Tim Bos",), "2026-06-15"),
        ("Brief over fietsen in de hal", ("Anna Visser",), "None"),
    ]
