from collections.abc import Callable
from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie, Voorstel

Lees = Callable[[str], Voorstel]


def commitments(voorstel: Voorstel) -> list[Actie]:
    return [actie for actie in voorstel.acties if actie.soort == "toezegging"]


@pytest.mark.parametrize(
    ("zin", "eigenaars"),
    [
        ("De heer Oudejans zegt toe de lijst te sturen.", ("Oudejans",)),
        ("In het voorjaar zal de cvdK bij alle tafels aansluiten.", ("cvdK",)),
        ("Het COA geeft aan dit intern te zullen bespreken.", ("COA",)),
        ("Het COA geeft aan dit voor mei te bespreken.", ("COA",)),
        ("De heer Oudejans geeft aan dat hij de lijst zal nasturen.", ("Oudejans",)),
        ("Zij geeft aan dat, als een gemeente dat wil, AenM actief gaat meedenken.", ("AenM",)),
        ("Het COA begeleidt de bewoners gedurende het eerste jaar.", ("COA",)),
        ("De secretaris neemt dit mee naar het ambtelijk overleg.", ("secretaris",)),
        ("De voorzitter gaat dit na bij het ministerie.", ("voorzitter",)),
        ("Mevrouw  (AenM) zegt toe de cijfers te delen.", ("AenM",)),
        ("De heer Oudejans meldt dat hij met de bewoners gaat praten.", ("Oudejans",)),
        ("De leden worden schriftelijk geïnformeerd over de uitkomst.", ()),
    ],
)
def test_commitment_is_found_with_who_made_it(lees: Lees, zin: str, eigenaars: tuple[str, ...]) -> None:
    [toezegging] = commitments(lees(zin))
    assert toezegging.eigenaars == eigenaars
    assert toezegging.ingebracht_door is None


@pytest.mark.parametrize(
    "zin",
    [
        "De heer Rozenboom verwacht dat het COA de cijfers zal delen.",
        "De heer Rozenboom merkt op dat de regeling gaat concurreren met het COA.",
        "Dat zal enorme gevolgen hebben.",
        "De minister zal de wet intrekken.",
        "Het COA zal dit niet doen.",
        "Het COA ondersteunt dit voorstel.",
        "Het COA gaat akkoord.",
        "Het COA geeft aan dit te betreuren.",
        "De voorzitter gaat in op de stukken.",
        "De secretaris licht de stukken toe.",
        "Mevrouw De Vlinder zegt positief over het plan te zijn.",
        "Als de gemeenten garant staan, zal het COA de aanschaf voorbereiden.",
        "De heer Oudejans deelt mee dat hij in mei met verlof gaat en wordt vervangen door mevrouw Pen.",
        "De voorzitter meldt dat zij met pensioen zal gaan en wordt opgevolgd door mevrouw Pen.",
    ],
)
def test_expectation_refusal_and_report_are_no_commitments(lees: Lees, zin: str) -> None:
    assert commitments(lees(zin)) == []


def test_commitment_keeps_the_date_it_states(lees: Lees) -> None:
    [toezegging] = commitments(lees("Het COA zegt toe de cijfers uiterlijk 15 februari te delen."))
    assert (toezegging.termijn, toezegging.termijn_tekst) == (date(2026, 2, 15), "uiterlijk 15 februari")


def test_vague_period_stays_a_text(lees: Lees) -> None:
    [toezegging] = commitments(lees("In het voorjaar zal de cvdK bij alle tafels aansluiten."))
    assert (toezegging.termijn, toezegging.termijn_tekst) == (None, "In het voorjaar")


def test_quote_ends_where_the_next_clause_begins(lees: Lees) -> None:
    [toezegging] = commitments(lees("Het COA begeleidt de bewoners tot mei; daarna zijn gemeenten aan zet."))
    assert toezegging.citaat == "Het COA begeleidt de bewoners tot mei"


def test_commitment_noted_as_action_point_names_that_point(lees: Lees) -> None:
    [toezegging] = commitments(lees("Het COA zegt toe de lijst te sturen [A7]."))
    assert toezegging.zelfde_als == "A7"


@pytest.mark.parametrize(
    ("zin", "eigenaars"),
    [
        ("Het COA stuurt de cijfers toe vóór 1 april.", ("COA",)),
        ("De secretaris agendeert dit voor de volgende vergadering.", ("secretaris",)),
        ("Het ministerie zegt dit uit te zoeken.", ("ministerie",)),
        ("De secretaris en het COA zoeken dit uit.", ("secretaris", "COA")),
        ("Het COA houdt de gemeenten op de hoogte.", ("COA",)),
    ],
)
def test_promise_in_other_words_is_one_too(
    lees: Callable[[str], Voorstel], zin: str, eigenaars: tuple[str, ...]
) -> None:
    [toezegging] = [actie for actie in lees(zin).acties if actie.soort == "toezegging"]
    assert toezegging.eigenaars == eigenaars


@pytest.mark.parametrize(
    "regel",
    [
        "Toezegging: het COA bespreekt de kosten",
        "Toezegging van het COA: de cijfers komen",
        "TOEZEGGING COA: dit wordt uitgezocht",
    ],
)
def test_what_is_called_a_commitment_is_one(config: Config, regel: str) -> None:
    kop = "PRT – 5 maart 2026\n\nDeelnemers\n\nCOA dhr. Pauw\n\n1. Opening\n\n"
    [actie] = read(f"{kop}{regel}.\n", config).acties
    taak = regel.partition(": ")[2]
    assert (actie.soort, actie.tekst, actie.citaat) == ("toezegging", taak, regel)
    assert actie.eigenaars == ("COA",)


_KOP = "# Verslag dorpshuis\n\nDatum: 12 maart 2026\nAanwezig: Nora Winter, Koos Smid, Jet Kaya\n\n"
_RIJEN = (
    "|---|---|---|\n| Memo over de kosten nasturen | Nora | 1 april 2026 |\n| Vloer laten boenen | Koos | |\n"
)


def kinds(config: Config, tekst: str) -> list[tuple[str, str]]:
    return [(actie.soort, actie.tekst) for actie in read(_KOP + tekst, config).acties]


@pytest.mark.parametrize(
    "lijst",
    [
        f"## Toezeggingenlijst\n\n| Toezegging | Door | Gereed |\n{_RIJEN}",
        f"## Lijst van toezeggingen\n\n| Wat | Wie | Wanneer |\n{_RIJEN}",
        f"## Rondvraag\n\n| Toezeggingen | Door | Termijn |\n{_RIJEN}",
    ],
)
def test_a_row_of_a_table_of_commitments_is_one(config: Config, lijst: str) -> None:
    assert kinds(config, lijst) == [
        ("toezegging", "Memo over de kosten nasturen"),
        ("toezegging", "Vloer laten boenen"),
    ]


@pytest.mark.parametrize(
    "lijst",
    [
        f"## Actie- en toezeggingenlijst\n\n| Wat | Wie | Wanneer |\n{_RIJEN}",
        f"## Actielijst\n\n| Actie / toezegging | Wie | Wanneer |\n{_RIJEN}",
        f"## Toezeggingen\n\nNora dankt allen.\n\n## Actielijst\n\n| Wat | Wie | Wanneer |\n{_RIJEN}",
        f"## 2. De toezegging van Koos\n\n| Actie | Wie | Wanneer |\n{_RIJEN}",
    ],
)
def test_a_row_of_a_table_of_acties_is_none(config: Config, lijst: str) -> None:
    assert kinds(config, lijst) == [
        ("actiepunt", "Memo over de kosten nasturen"),
        ("actiepunt", "Vloer laten boenen"),
    ]


def test_a_table_of_commitments_says_that_a_point_of_the_text_is_one(config: Config) -> None:
    tekst = "## 1. Kosten\n\nActie: Nora stuurt de memo over de kosten na, 1 april 2026\n\n"
    lijst = "| Toezegging | Door |\n|---|---|\n| Memo over de kosten nasturen | Nora |\n"
    assert kinds(config, tekst + lijst) == [("toezegging", "Memo over de kosten nasturen")]


_RRT = (
    "Verslag RRT Duin\n27 november 2025\n\nAanwezig: Rik Pool (Velsen), Joke Dam (Beek), Bo Mol (COA)\n\n"
    "# 1. Opvang\n\nBo licht de cijfers toe. "
)


@pytest.mark.parametrize(
    "zin",
    [
        "Rik zegt dat Velsen klaar is en dat hij niet van plan is voor een ander te gaan rijden.",
        "Rik is niet voornemens de kosten te gaan betalen.",
        "Rik heeft geen tijd om de lijst te gaan maken.",
        "Rik weigert de lijst te gaan maken.",
        "Rik vindt het te vroeg om de lijst te gaan maken.",
        "Joke zegt dat zij geen kaart meer gaat tekenen.",
        "Joke zegt dat zij nooit een kaart zal gaan tekenen.",
        "Het COA geeft aan dat het niet langer de bussen gaat betalen.",
        "Rik zegt niet toe dat hij de gemeenten belt.",
        "Rik neemt dit niet mee naar zijn college.",
        "Het COA zoekt dit niet uit.",
    ],
)
def test_what_somebody_will_not_do_or_only_thinks_of_is_none(config: Config, zin: str) -> None:
    assert read(f"{_RRT}{zin}\n", config).acties == ()


@pytest.mark.parametrize(
    "zin",
    [
        "Rik is van plan de gemeenten te gaan bellen.",
        "Rik zegt dat hij van plan is de gemeenten te gaan bellen.",
        "Rik biedt aan de gemeenten te gaan bellen.",
        "Rik zegt dat Velsen niet meer betaalt en dat hij de gemeenten gaat bellen.",
        "Rik is niet tevreden en zal de gemeenten bellen.",
        "Rik heeft de stukken niet gezien en zal ze opvragen.",
        "Als er niets verandert gaat Rik de gemeenten bellen.",
        "Rik pakt dit op, omdat het COA dat niet doet.",
    ],
)
def test_what_another_does_not_do_takes_no_promise_away(config: Config, zin: str) -> None:
    [toezegging] = commitments(read(f"{_RRT}{zin}\n", config))
    assert toezegging.eigenaars == ("Rik Pool",)


@pytest.mark.parametrize(
    "zin",
    [
        "De heer Oudejans heeft beloofd te gaan bellen met de griffie.",
        "De heer Oudejans neemt niet alleen de zaal maar ook de koffie mee.",
        "De heer Oudejans stuurt de stukken die nog niet klaar waren morgen toe.",
        "De heer Oudejans komt hier, als het niet lukt, volgende keer op terug.",
    ],
)
def test_a_not_of_something_else_takes_no_promise_away(lees: Lees, zin: str) -> None:
    assert [een.eigenaars for een in commitments(lees(zin))][:1] == [("Oudejans",)]


@pytest.mark.parametrize(
    "zin", ["De heer Oudejans neemt dit niet mee.", "De heer Oudejans zegt niet toe de lijst te sturen."]
)
def test_who_does_not_promises_nothing(lees: Lees, zin: str) -> None:
    assert commitments(lees(zin)) == []
