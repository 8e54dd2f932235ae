"""What the minutes note twice: in the margin, beside the text or in a sentence, and in the list."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.samen.woorden import same_message
from bot.verslag.voorstel import Actie

_WIE = "Mare Dijkgraaf, Joris Vink, Fenna Oort, Sem Brouwer"
_KOP = f"# Verslag kustoverleg\n\nDatum: 3 maart 2026\nAanwezig: {_WIE}\n\n"
_IN_DE_KANT = (
    "1. Strandtent\nDe vergunning loopt af in de herfst. De eigenaar wil graag verder.\nMare\n\n"
    "De jeugd vindt het strand te donker. Er staan nu twee lampen.\nJoris\n\n"
    "2. Duinpad\nHet pad is op drie plekken verzakt. Dat geeft klachten.\nFenna\n\n"
)


def points(config: Config, tekst: str) -> list[Actie]:
    return [punt for punt in read(_KOP + tekst, config).acties if punt.soort == "actiepunt"]


def test_names_in_the_margin_have_what_stands_above_them(config: Config) -> None:
    assert len(points(config, _IN_DE_KANT)) == 3


def test_names_in_the_margin_that_the_list_at_the_end_has_are_of_its_points(config: Config) -> None:
    lijst = (
        "Afspraken\n1. Mare Dijkgraaf belt de eigenaar van de strandtent.\n"
        "2. Joris Vink vraagt een offerte voor lampen op.\n3. Fenna Oort meldt het pad bij het waterschap.\n"
    )
    assert [punt.eigenaars[0] for punt in points(config, _IN_DE_KANT + lijst)] == [
        "Mare Dijkgraaf",
        "Joris Vink",
        "Fenna Oort",
    ]


def test_a_list_that_lacks_one_of_the_margin_leaves_the_margin_what_it_is(config: Config) -> None:
    lijst = "Afspraken\n1. Mare Dijkgraaf belt de eigenaar van de strandtent.\n"
    assert "Fenna Oort" in [punt.eigenaars[0] for punt in points(config, _IN_DE_KANT + lijst)]


@pytest.mark.parametrize("cel", ["Zie actielijst", "zie de actielijst", "Zie lijst.", "See the action list"])
def test_a_cell_that_points_to_the_list_is_no_point(config: Config, cel: str) -> None:
    tabel = f"| Bespreking | Actie |\n|--|--|\n| De buurt wil een bankje bij de haven. | {cel} |\n"
    assert points(config, tabel) == []


def test_a_task_that_names_a_list_is_a_point(config: Config) -> None:
    [punt] = points(config, "## Acties\n\n- Mare: de deelnemers van de lijst bellen\n")
    assert punt.eigenaars == ("Mare Dijkgraaf",)


def test_a_sentence_that_leaves_it_to_the_list_is_no_point_beside_it(config: Config) -> None:
    tekst = (
        "## 1. Text\n\nA short text helps more. Mare and Joris to draft, see list.\n\n## Actions\n\n"
        "- Fenna to call the harbour\n- Sem to paint the bench\n"
    )
    assert not any("see list" in punt.citaat for punt in points(config, tekst))


_NAAST = (
    "## 1. Haven\n\n| Bespreking | Actie |\n|--|--|\n"
    "| De steiger is rot. | Mare en Joris spreken de huur van de steiger door (vóór 1 april) |\n"
    "| De kade is smal. | Fenna laat een meting van de kade doen<br>17 april |\n\n"
)


def test_a_column_beside_the_text_and_the_list_at_the_end_have_a_point_once(config: Config) -> None:
    lijst = (
        "## Actielijst\n\n| Nr. | Actie | Wie | Wanneer |\n|--|--|--|--|\n"
        "| 1 | Huur steiger haven doorspreken | Mare Dijkgraaf / Joris Vink | 1 april 2026 |\n"
        "| 2 | Meting kade | Fenna Oort | 17 april 2026 |\n| 3 | Vlag hijsen | Sem Brouwer | april |\n"
    )
    assert [punt.eigenaars for punt in points(config, _NAAST + lijst)] == [
        ("Mare Dijkgraaf", "Joris Vink"),
        ("Fenna Oort",),
        ("Sem Brouwer",),
    ]


def test_rows_of_one_table_that_are_much_alike_are_two_points(config: Config) -> None:
    tabel = (
        "## Actielijst\n\n| Nr. | Actie | Wie | Wanneer |\n|--|--|--|--|\n"
        "| 1 | Offerte lampen strand opvragen | Mare Dijkgraaf | 1 april 2026 |\n"
        "| 2 | Offerte lampen strand nabellen | Mare Dijkgraaf | 1 mei 2026 |\n"
    )
    assert len(points(config, tabel)) == 2


def test_rows_of_two_tables_about_other_things_are_two_points(config: Config) -> None:
    lijst = (
        "## Actielijst\n\n| Nr. | Actie | Wie | Wanneer |\n|--|--|--|--|\n"
        "| 1 | Meting van de vaargeul laten doen | Fenna Oort | 17 april 2026 |\n"
    )
    assert len(points(config, _NAAST + lijst)) == 3


_SPOOR = (
    "Overleg spoor 9 oktober 2026\n\nAanwezig\nDe heer D. Kuit, ProSpoor\nMevrouw L. Hoes, gemeente Velsen\n"
)
_SPOOR += (
    "De heer A. Bon, gemeente Beverwijk\n\n1. Spoor\nDe heer Kuit vertelt over de overweg Dijkweg. Het is er "
)
_SPOOR += (
    "druk. De heer Kuit stuurt daarover een memo.\n\nActiepunten\n\n| Actie | Wie | Datum |\n|---|---|---|\n"
)


def test_a_task_of_who_speaks_for_a_body_is_noted_as_of_that_body(config: Config) -> None:
    tekst = f"{_SPOOR}| Memo overweg Dijkweg toesturen | ProSpoor | 15-11-2026 |\n"
    assert [een.eigenaars for een in read(tekst, config).acties if een.soort == "actiepunt"] == [
        ("ProSpoor",)
    ]


def test_what_another_body_has_in_the_list_is_no_task_of_his(config: Config) -> None:
    tekst = f"{_SPOOR}| Memo overweg Dijkweg toesturen | Beverwijk | |\n"
    gelezen = [een for een in read(tekst, config).acties if een.soort == "actiepunt"]
    assert [een.eigenaars for een in gelezen] == [("D. Kuit",), ("Beverwijk",)]


def test_one_item_of_the_list_is_one_of_the_tasks_of_its_owner_and_not_two(config: Config) -> None:
    tekst = (
        "1. Strandtent\nMare past het aan. Mare zoekt dat uit.\n\nActielijst\n- Huurregels bijwerken (Mare)\n"
    )
    assert [punt.tekst for punt in points(config, tekst)] == ["Mare zoekt dat uit", "Huurregels bijwerken"]


_VOORZITTER = _KOP.replace("Mare Dijkgraaf", "Mare Dijkgraaf (voorzitter)")


@pytest.mark.parametrize(
    ("zin", "rij"),
    [
        (
            "De voorzitter schrijft de gemeenten aan die nog geen plan hebben.",
            "Brief aan gemeenten versturen",
        ),
        ("De voorzitter stuurt de gemeenten zonder plan een brief.", "Gemeenten aanschrijven"),
        ("De voorzitter schrijft de gemeenten nog aan.", "Brief aan gemeenten opstellen namens de tafel"),
        ("Mare Dijkgraaf schrijft de gemeenten aan zonder plan.", "Brief aan de late gemeenten versturen"),
        ("De voorzitter mailt de gemeenten die nog geen plan hebben.", "E-mail aan gemeenten sturen"),
        ("De voorzitter belt de gemeenten die nog geen plan hebben.", "Telefonisch gemeenten benaderen"),
    ],
)
def test_a_letter_to_the_same_is_one_point_of_who_chairs(config: Config, zin: str, rij: str) -> None:
    tabel = f"| Nr | Afspraak | Wie | Uiterlijk |\n|--|--|--|--|\n| 13 | {rij} | Mare Dijkgraaf | 3 april |\n"
    tekst = f"## 1. Plannen\n\nVijf plannen ontbreken. {zin} Sem vindt dat goed.\n\n## Nieuwe afspraken\n\n"
    punten = [punt for punt in read(_VOORZITTER + tekst + tabel, config).acties if punt.soort == "actiepunt"]
    assert [(punt.eigenaars, str(punt.termijn)) for punt in punten] == [(("Mare Dijkgraaf",), "2026-04-03")]


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        ("schrijft de gemeenten aan", "De gemeenten bellen"),
        ("schrijft de gemeenten aan", "Brief aan de scholen sturen"),
        ("belt de schipper", "Brief aan de schipper"),
        ("schrijft een notitie voor de gemeenten", "Brief aan de gemeenten sturen"),
    ],
)
def test_another_message_or_to_others_is_another_one(een: str, ander: str) -> None:
    assert not same_message(een, ander)
