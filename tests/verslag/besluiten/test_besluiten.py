from collections.abc import Callable

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel

Lees = Callable[[str], Voorstel]


@pytest.mark.parametrize(
    ("zin", "tekst"),
    [
        ("Besluit: het kader geldt vanaf mei.", "het kader geldt vanaf mei"),
        ("De vergadering besluit om het kader te sluiten.", None),
        ("De PRT stemt in met het voorstel.", None),
        ("De leden gaan unaniem akkoord met het plan.", None),
        ("Er wordt besloten de locatie te openen.", None),
        ("De vergadering heeft besloten het voorstel aan te nemen.", None),
        ("De voorzitter concludeert dat de vergadering met het plan instemt.", None),
        ("De vergadering stelt het kader vast.", "Kader vastgesteld"),
        ("Het kader wordt ongewijzigd vastgesteld.", None),
        ("Het DB gaat akkoord met het kader.", None),
        ("Besluit : het kader geldt vanaf mei.", "het kader geldt vanaf mei"),
        ("The board agreed to adopt the plan.", None),
        ("Het bestuur beslist dat er dit jaar geen optocht is.", None),
        ("De groep kiest voor de posters met foto's.", None),
        ("Het bestuur geeft toestemming voor de aanleg van een steiger.", None),
        ("We hebben besloten de boot niet meer te gebruiken.", None),
        ("Na wat heen en weer besluiten we om de links weg te halen.", None),
        ("De prijs blijft gelijk, zo is besloten.", None),
        ("Na stemming is gekozen voor de blauwe vlag.", None),
        ("Hij laat zien wat er allemaal kan en er wordt besloten dit op te nemen.", None),
        ("Afgesproken is dat alle winkels op zondag open zijn.", None),
        ("De kerkenraad besluit het orgel te laten stemmen.", None),
    ],
)
def test_decision_of_the_meeting_is_found(lees: Lees, zin: str, tekst: str | None) -> None:
    [besluit] = lees(zin).besluiten
    assert besluit.citaat == zin.removesuffix(".")
    assert besluit.tekst == (tekst or besluit.citaat)
    assert (besluit.nummer, besluit.nummer_voorstel, besluit.procedureel) == (None, "B1", False)


@pytest.mark.parametrize(
    "zin",
    [
        "De voorzitter stelt vast dat er genoeg leden zijn.",
        "De gemeenteraad stelt het plan in april vast.",
        "De minister besluit om te stoppen.",
        "De heer Rozenboom stemt in met het voorstel.",
        "De heer Rozenboom vraagt of de vergadering instemt met het plan.",
        "De regeling wordt door de minister vastgesteld.",
        "De vergadering neemt kennis van de stukken.",
        "Financiën wil met de regeling instemmen.",
        "In 2019 is besloten de locatie te openen.",
        "De raad besluit om in mei te stoppen.",
        "De commissie besluit in mei over het plan.",
        "Als het bestuur besluit om te stoppen, moet de zaal leeg.",
        "Er is toegelicht dat binnen het ministerie is besloten de nummers weg te laten.",
    ],
)
def test_what_others_decide_or_somebody_observes_is_no_decision(lees: Lees, zin: str) -> None:
    assert lees(zin).besluiten == ()


@pytest.mark.parametrize(
    "zin",
    [
        "Geen opmerkingen over het verslag van 3 december; het wordt vastgesteld",
        "Er zijn geen inhoudelijke opmerkingen op de notulen, ze worden ongewijzigd goedgekeurd",
        "Over het verslag van 3 december zijn geen opmerkingen binnengekomen; het is daarmee vastgesteld",
        "Op de notulen zijn er geen opmerkingen, waarmee deze zijn vastgesteld",
        "Over het verslag kwamen geen reacties binnen en het is ongewijzigd vastgesteld",
    ],
)
def test_minutes_named_in_the_clause_before_are_adopted(lees: Lees, zin: str) -> None:
    [besluit] = lees(f"{zin}.").besluiten
    assert (besluit.tekst, besluit.procedureel) == (zin, True)


@pytest.mark.parametrize(
    "zin",
    [
        "Geen opmerkingen over het verslag; het wordt later vastgesteld.",
        "Geen opmerkingen over het verslag; het wordt vastgesteld door de raad.",
        "Geen opmerkingen over het verslag; het wordt vastgesteld?",
        "Over het verslag zijn geen opmerkingen binnengekomen; het wordt later vastgesteld.",
        "Over het verslag zijn geen opmerkingen; het is nog niet vastgesteld.",
        "Over het plan zijn geen opmerkingen; het is daarmee vastgesteld.",
    ],
)
def test_minutes_that_are_adopted_later_or_by_others_are_not(lees: Lees, zin: str) -> None:
    assert lees(zin).besluiten == ()


def test_two_things_adopted_at_once_are_two_decisions_with_one_quote(lees: Lees) -> None:
    zin = "De vergadering stelt de agenda en\n\nhet verslag van 3 december 2025 vast, dat al verspreid is."
    agenda, verslag = lees(zin).besluiten
    assert (agenda.tekst, verslag.tekst) == ("Agenda vastgesteld", "Verslag van 3 december 2025 vastgesteld")
    assert agenda.citaat == verslag.citaat
    assert agenda.citaat.endswith("2025 vast")
    assert agenda.procedureel
    assert verslag.procedureel
    assert (agenda.nummer_voorstel, verslag.nummer_voorstel) == ("B1", "B2")


def test_printed_number_of_a_decision_is_kept(lees: Lees) -> None:
    besluiten = lees("De vergadering besluit het plan aan te houden [B3]. Besluit: de zaal blijft.").besluiten
    assert [(besluit.nummer, besluit.nummer_voorstel) for besluit in besluiten] == [
        ("B3", None),
        (None, "B4"),
    ]


def test_every_thing_in_a_row_is_a_decision_of_its_own(lees: Callable[[str], Voorstel]) -> None:
    teksten = [
        besluit.tekst
        for besluit in lees(
            "De vergadering stelt de agenda, het verslag van 3 december 2025 en de actielijst vast."
        ).besluiten
    ]
    assert teksten == [
        "Agenda vastgesteld",
        "Verslag van 3 december 2025 vastgesteld",
        "Actielijst vastgesteld",
    ]
    samen = lees("Het verslag van 3 december 2025 en de actielijst worden ongewijzigd vastgesteld.").besluiten
    assert [besluit.tekst for besluit in samen] == teksten[1:]


def test_the_word_behind_a_sentence_says_that_it_was_decided(lees: Lees) -> None:
    assert [b.tekst for b in lees("De bijdrage gaat met 5 euro omhoog. BESLUIT").besluiten] == [
        "De bijdrage gaat met 5 euro omhoog"
    ]
    assert [b.tekst for b in lees("De bijdrage gaat omhoog (besluit).").besluiten] == [
        "De bijdrage gaat omhoog"
    ]


def test_the_items_below_what_a_body_decides_are_each_a_decision(config: Config) -> None:
    tekst = (
        "Verslag werkgroep Haven, 3 maart 2026\n\nAanwezig: Anna Visser, Tim Bos (havenmeester)\n\n1. Kade\n"
        "\n"
        "De havenmeester besluit dat de kade dicht gaat.\n\nHet bestuur besluit:\n\n"
        "  1. de kade te herstellen;\n  2. de leden te berichten.\n"
    )
    assert [besluit.citaat for besluit in read(tekst, config).besluiten] == [
        "De havenmeester besluit dat de kade dicht gaat",
        "1. de kade te herstellen;",
        "2. de leden te berichten",
    ]


def test_a_decision_in_a_line_that_opens_with_a_number_is_text(config: Config) -> None:
    tekst = (
        "Verslag werkgroep Haven, 3 maart 2026\n\nAanwezig: Anna Visser, Tim Bos\n\n1. Opening Anna opent.\n"
        "2. Feest De buren geven 40 tenten. Besloten wordt om de\ntenten op zaterdag op te zetten.\n"
        "3. Rondvraag Niets.\n"
    )
    assert [besluit.citaat for besluit in read(tekst, config).besluiten] == [
        "Besloten wordt om de tenten op zaterdag op te zetten"
    ]


KOP = "Verslag werkgroep Haven, 3 maart 2026\n\nAanwezig: Anna Visser, Tim Bos\n\n1. Kade\n\n"


@pytest.mark.parametrize(
    "overzicht",
    [
        "Besluiten\n\n- De kade gaat in mei dicht.\n- De steiger blijft.\n",
        "| Nr | Besluit |\n|---|---|\n| 1 | De kade gaat in mei dicht. |\n| 2 | De steiger blijft. |\n",
    ],
)
def test_what_a_list_of_decisions_says_again_is_one_decision(config: Config, overzicht: str) -> None:
    kade, steiger = read(f"{KOP}Besluit: de kade gaat in mei dicht.\n\n{overzicht}", config).besluiten
    assert (kade.citaat, kade.nummer_voorstel) == ("Besluit: de kade gaat in mei dicht", "B1")
    assert (steiger.tekst.rstrip("."), steiger.nummer_voorstel) == ("De steiger blijft", "B2")


def test_a_cell_that_says_only_that_it_was_adopted_is_no_decision(config: Config) -> None:
    tabel = "| Nr | Besluit |\n|---|---|\n| 1 | Vastgesteld. |\n| 2 | De steiger blijft. |\n"
    besluiten = read(f"{KOP}De kade is leeg.\n\nBesluiten van vandaag\n\n{tabel}", config).besluiten
    assert [besluit.tekst for besluit in besluiten] == ["De steiger blijft."]


@pytest.mark.parametrize(
    "titel",
    [
        "## 1. Inhoudelijke & Praktische Beslissingen",
        "## Belangrijkste besluiten",
        "## Financiële beslissingen",
        "## Key & strategic decisions",
    ],
)
def test_a_title_may_say_of_what_kind_the_decisions_below_it_are(config: Config, titel: str) -> None:
    tekst = (
        f"{titel}\n\n* **Kade:** De kade gaat in mei dicht.\n  * *Kans:* Overwegen om een tent te huren.\n"
    )
    assert [b.tekst for b in read(f"{KOP}{tekst}", config).besluiten] == ["Kade: De kade gaat in mei dicht"]


@pytest.mark.parametrize("titel", ["## Algemene beslisbomen", "## Strategische kansen", "## Algemeen"])
def test_a_title_of_another_kind_makes_no_decisions(config: Config, titel: str) -> None:
    assert not read(f"{KOP}{titel}\n\n* **Kade:** De kade is druk in mei.\n", config).besluiten


@pytest.mark.parametrize(
    "regel",
    [
        "Vergadering 12 - 03/02: goedgekeurd <3",
        "Overleg 3 februari: vastgesteld :)",
        "3 februari: akkoord",
        "Van 3 februari: goedgekeurd",
        "03-02-2026: goedgekeurd",
        "Goedgekeurd 👍",
    ],
)
def test_minutes_are_adopted_below_their_title(config: Config, regel: str) -> None:
    [besluit] = read(f"{KOP}## Verslag vorige vergadering\n\n- {regel}\n", config).besluiten
    assert regel in besluit.tekst


@pytest.mark.parametrize(
    ("titel", "regel"),
    [
        ("Verslag", "3 leden: akkoord"),
        ("Verslag", "Vergadering 3 februari: goedgekeurd of niet?"),
        ("Verslag", "Vergadering van het bestuur: nog niet goedgekeurd"),
        ("Kade", "Overleg van de gemeente: goedgekeurd"),
    ],
)
def test_what_is_not_the_minutes_is_not_adopted_so(config: Config, titel: str, regel: str) -> None:
    assert not read(f"{KOP}## {titel}\n\n- {regel}\n", config).besluiten
