"""What was agreed by label, lists that go on from the last meeting, and what beside them only tells."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

_KOP = (
    "# Verslag werkgroep Haven\n\nDatum: 3 maart 2026\n\n"
    "Aanwezig: Nora Winter (COA), Ruben Smid (gemeente Velpen), Elif Kaya (gemeente Rheem)\n\n"
)


_ERVOOR = (
    "## Wachttijd\n\nHet duurt 74 dagen. De spreiding is groot, en Nora had het omgekeerde verwacht.\n\n"
)


def points(config: Config, tekst: str) -> list[Actie]:
    return [punt for punt in read(_KOP + tekst, config).acties if punt.soort == "actiepunt"]


def owners(config: Config, tekst: str) -> list[tuple[str, ...]]:
    return [punt.eigenaars for punt in points(config, tekst)]


@pytest.mark.parametrize(
    ("zin", "wie"),
    [
        ("AFSPRAAK: Nora stuurt de kaart rond.", ("Nora Winter",)),
        ("AFSPRAAK: Nora geeft de bezetting voortaan op maandag door.", ("Nora Winter",)),
        (
            "Afspraak: Ruben en Elif roepen de schippers bij elkaar, nog dit jaar.",
            ("Ruben Smid", "Elif Kaya"),
        ),
    ],
)
def test_what_somebody_is_to_do_behind_afspraak_is_his(
    config: Config, zin: str, wie: tuple[str, ...]
) -> None:
    assert owners(config, f"## 1. Steigers\n\nHet was druk.\n\n{zin}\n") == [wie]


@pytest.mark.parametrize(
    "zin",
    [
        "AFSPRAAK: de steiger gaat voortaan om zes uur dicht.",
        "AFSPRAAK: Nora is er in april niet.",
        "AFSPRAAK: Nora geeft de voorkeur aan de zuidkant.",
        "AFSPRAAK: Nora vindt het best.",
        "AFSPRAAK: vergaderstukken blijven voortaan binnen de groep.",
        "Besluit: Ruben geeft voortaan de sleutels uit.",
    ],
)
def test_how_things_are_from_now_on_is_nobodys_task(config: Config, zin: str) -> None:
    assert owners(config, f"## 1. Steigers\n\nHet was druk.\n\n{zin}\n") == []


def test_a_list_goes_on_from_the_number_of_the_last_meeting(config: Config) -> None:
    tekst = (
        f"{_ERVOOR}## Nieuwe actiepunten\n\n31. Nora verwerkt de huur in de rekentool (27 maart)\n"
        "32. Nora en Ruben vragen de schippers om een vast adres\n33. Elif maakt een proefberekening\n"
    )
    assert owners(config, tekst) == [("Nora Winter",), ("Nora Winter", "Ruben Smid"), ("Elif Kaya",)]


def test_the_agenda_below_an_empty_list_is_no_list(config: Config) -> None:
    tekst = "4. Actiepunten\n\n5. Rondvraag\n6. Ruben over zijn reis\n\nHij vertelt erover.\n"
    assert owners(config, tekst) == []


def test_who_stands_before_a_task_with_its_state_has_it(config: Config) -> None:
    tekst = (
        f"{_ERVOOR}## Voortgang actiepunten\n\n"
        "21. Nora: analyse van de drukte bij de sluis – **loopt**, cijfers hieronder\n"
        "22. Ruben: gesprek met de verzekeraar – **nog niet gestart**\n"
        "23. Elif: lijst van steigers opschonen – **gereed**, 31 over van de 58\n"
    )
    assert [(punt.tekst, punt.eigenaars, punt.status) for punt in points(config, tekst)] == [
        ("analyse van de drukte bij de sluis", ("Nora Winter",), "open"),
        ("gesprek met de verzekeraar", ("Ruben Smid",), "open"),
        ("lijst van steigers opschonen", ("Elif Kaya",), "afgerond"),
    ]


@pytest.mark.parametrize(
    "regel",
    [
        "21. Nora: de haven ligt er goed bij – mooi weer ook",
        "21. Ruben: drukke avond – loopt vaak uit, zegt hij",
        "21. De sluis: een vervallen gebouw – open voor bezoek op zaterdag",
    ],
)
def test_what_somebody_tells_has_no_state(config: Config, regel: str) -> None:
    assert owners(config, f"{_ERVOOR}## Rondje langs de velden\n\n{regel}\n") == []


def test_a_colon_behind_the_owner_opens_the_state(config: Config) -> None:
    tekst = "Stand openstaande actiepunten\n\nAP7 Meetrapport delen – R. Smid: open, het lab levert later\n"
    [punt] = points(config, tekst)
    assert (punt.tekst, punt.eigenaars) == ("Meetrapport delen", ("Ruben Smid",))


def test_who_should_have_done_a_numbered_point_has_it(config: Config) -> None:
    tekst = "## Vorige punten\n\nAP12 Ruben zou de oude tekening van de website halen. Staat nog open.\n"
    assert owners(config, tekst) == [("Ruben Smid",)]


def test_a_committee_in_short_stands_in_the_label(config: Config) -> None:
    tekst = (
        "## 2. Kaart\n\n- ACTIE: Ruben en Elif schrijven een stuk over de kaart.\n"
        "- ACTIE Cie. Kaart: bij de taalgroep vragen wie wil helpen.\n"
    )
    assert [punt.eigenaars for punt in points(config, tekst)] == [
        ("Ruben Smid", "Elif Kaya"),
        ("Cie. Kaart",),
    ]


def test_who_is_named_below_what_was_agreed_has_that_and_nothing_before(config: Config) -> None:
    tekst = (
        "## 3. Bezetting\n\nMevrouw Winter licht de bezetting toe. Er zijn 231 mensen. "
        "Afgesproken is dat het COA de bezetting voortaan per locatie aanlevert.\n\n"
        "*Actie: Winter (vanaf oktober)*\n"
    )
    [punt] = points(config, tekst)
    assert (punt.eigenaars, punt.termijn_tekst) == (("Nora Winter",), "vanaf oktober")
    assert "aanlevert" in punt.tekst


def test_ticked_things_without_a_verb_or_owner_are_told(config: Config) -> None:
    gedaan = "- [x] conversie van 214 steigers\n- [x] koppeling met de kaart\n"
    tekst = f"## Proef\n\nWat hij al gedaan had:\n\n{gedaan}"
    assert owners(config, tekst) == []


def test_a_ticked_task_is_one_that_was_done(config: Config) -> None:
    tekst = "## Proef\n\n- [x] Nora: kaart bijwerken\n- [x] zaal huren\n- [ ] koppeling met de kaart\n"
    assert [(punt.tekst, punt.status) for punt in points(config, tekst)] == [
        ("kaart bijwerken", "afgerond"),
        ("zaal huren", "afgerond"),
        ("koppeling met de kaart", "open"),
    ]


@pytest.mark.parametrize(
    "zin",
    [
        "Ruben gaat in juni twee maanden met verlof, er komt geen vervanger.",
        "De wethouder rondt af met de mededeling dat de vergunning tot en met 6 april ter inzage ligt.",
    ],
)
def test_who_goes_away_or_ends_his_say_does_nothing_for_the_meeting(config: Config, zin: str) -> None:
    tekst = f"## Nieuws\n\n* {zin}\n"
    assert owners(config, f"{tekst}\n## Taken\n\n* Brief vertalen (Elif)\n* Kaart maken (Nora)\n") == [
        ("Elif Kaya",),
        ("Nora Winter",),
    ]


def test_a_label_of_decisions_is_nobodys_name(config: Config) -> None:
    tekst = (
        "## Media\n\n**Besloten:** reacties onder berichten gaan na 48 uur dicht.\n\n"
        "**Acties**\n* Nora – spelregels opstellen – 15 april\n\n"
        "## Beeld\n\n**Besloten:** geen opnamen met een drone.\n\n"
        "**Acties**\n* Elif – bewoners vragen – mei\n"
    )
    assert owners(config, tekst) == [("Nora Winter",), ("Elif Kaya",)]


def test_a_row_with_a_longer_word_is_the_point_of_the_text_of_the_same_owner_and_day(config: Config) -> None:
    tekst = (
        "## 2. Aantallen\n\nDe prognose wordt per tafel opgesteld. *Actie: Kaya (14 april)*\n\n"
        "**Actielijst**\n\n"
        "| # | Actie | Eigenaar | Datum |\n|---|---|---|---|\n"
        "| 1 | Schepenprognose per tafel opstellen | Elif Kaya | 14-04-2026 |\n"
        "| 2 | Brief in vijf talen delen | Elif Kaya | najaar |\n"
    )
    assert owners(config, tekst) == [("Elif Kaya",), ("Elif Kaya",)]
