"""Tasks in running text without a label, and what only looks like one."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.texts import verslag as texts
from bot.verslag.lezen import read
from bot.verslag.oordeel import zekerheid
from bot.verslag.voorstel import Actie

KOP = """Verslag vrijwilligersoverleg De Brug
Datum: 2 september 2026
Aanwezig: Joop Harmsen, Mirjam Zandstra, Tineke Bos (voorzitter)
Afwezig: Wil Postma

1. Fietsen
De fietsles loopt goed.
"""


def points(config: Config, tekst: str) -> list[Actie]:
    return [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize(
    ("zin", "eigenaar"),
    [
        ("Joop belt deze week nog met de fietsenmaker over de banden.", "Joop Harmsen"),
        ("Mirjam maakt een nieuw rooster en hangt het op.", "Mirjam Zandstra"),
        ("Tineke zet een oproepje in het dorpsblad.", "Tineke Bos"),
        ("Joop neemt contact op met de bibliotheek over de leeshoek.", "Joop Harmsen"),
        ("Mirjam nodigt de wijkagent uit voor het overleg van oktober.", "Mirjam Zandstra"),
        ("Joop past de kaart aan.", "Joop Harmsen"),
        ("Joop zoekt uit of de stewards ook in de vakantie betaald worden.", "Joop Harmsen"),
        ("Mevrouw Zandstra zal nagaan of de zaal ook in mei vrij is.", "Mirjam Zandstra"),
        ("De voorzitter brengt de zorgen per brief onder de aandacht van de minister.", "voorzitter"),
        ("Het COA zal per locatie aangeven wanneer de huur afloopt.", "COA"),
        ("Mirjam will check the insurance cover for the drivers.", "Mirjam Zandstra"),
        ("Joop vraagt aan de tandarts of er in oktober ruimte is.", "Joop Harmsen"),
    ],
)
def test_who_does_something_for_the_meeting_has_a_point(config: Config, zin: str, eigenaar: str) -> None:
    [punt] = points(config, zin)
    assert punt.citaat in zin
    assert punt.eigenaars == (eigenaar,)


@pytest.mark.parametrize(
    ("zinnen", "taak"),
    [
        ("Joop vult het format in. Het format zit bij de stukken.\nActie: Joop", "Joop vult"),
        ("Iedere gemeente vult de lijst in. De link volgt per mail.\nActie: Joop", "Iedere gemeente vult"),
        ("De lamp moet worden vervangen. De lamp hangt in de hal.\nActie: Joop", "De lamp moet"),
        ("Joop mailt het verslag. De bijlage is toegevoegd. (actie: Joop)", "Joop mailt"),
        ("Joop mailt het verslag. Het bestuur ondersteunt dit.\n\nActie Joop", "Joop mailt"),
        ("Joop mailt het verslag. De vergadering vindt dat een goed idee. Actie: Joop", "Joop mailt"),
        ("Joop mailt het verslag. Iedereen is het ermee eens.\nActie: Joop", "Joop mailt"),
        # where nobody does anything before it, it is all there is
        ("De brug is kapot. Het gat zit in de vloer.\nActie: Joop", "Het gat zit"),
        ("De kaart is mooi. Het bestuur steunt het plan.\nActie: Joop", "Het bestuur steunt"),
        ("Mirjam merkt op dat de kaart oud is. De kaart hangt in de hal.\nActie: Joop", "De kaart hangt"),
        ("Joop mailt de lijst. De lijst moet nog naar de raad.\nActie: Joop", "De lijst moet"),
    ],
)
def test_a_mark_behind_where_a_thing_is_is_of_what_is_done_with_it(
    config: Config, zinnen: str, taak: str
) -> None:
    [punt] = points(config, zinnen)
    assert punt.citaat.startswith(taak)
    assert punt.eigenaars == ("Joop Harmsen",)


@pytest.mark.parametrize(
    "zin",
    [
        "Joop belt elke week met de fietsenmaker.",
        "Mirjam maakt zich zorgen over het rooster.",
        "Tineke zet vraagtekens bij de lengte van de dag.",
        "Joop vraagt of de zaal vrij is.",
        "Mirjam stelt voor om een rooster te maken.",
        "Mirjam nodigt iedereen uit voor de open dag.",
        "Joop gaat per 1 november met pensioen.",
        "Het COA gaat volgend jaar tachtig woningen bouwen.",
        "De aannemer belt morgen met de gemeente.",
        "Mirjam stuurt sinds maart geen nieuwsbrief meer.",
        "Joop vraagt de voorzitter om een toelichting.",
    ],
)
def test_what_is_said_usual_or_done_by_others_is_no_point(config: Config, zin: str) -> None:
    assert points(config, zin) == []


def test_the_sentence_behind_it_says_when(config: Config) -> None:
    [punt] = points(
        config,
        "Het COA zal per locatie aangeven wanneer de huur afloopt."
        " Het overzicht is uiterlijk 30 september klaar.",
    )
    assert str(punt.termijn) == "2026-09-30"


def test_what_the_list_at_the_end_says_in_other_words_is_one_point(config: Config) -> None:
    tekst = "Joop past het rooster daarop aan.\n\nActielijst\n- Zondagrooster aanpassen (Joop)\n"
    assert len(points(config, tekst)) == 1


def test_a_label_below_closes_what_its_owner_said(config: Config) -> None:
    tekst = "Mirjam zal dat nagaan bij de bakker.\nActie: Mirjam vraagt drie offertes aan.\n"
    assert [punt.citaat for punt in points(config, tekst)] == ["Actie: Mirjam vraagt drie offertes aan"]


def test_minutes_that_number_their_points_in_the_text_have_no_others(config: Config) -> None:
    tekst = "Joop zal de sloten laten nakijken. Mirjam zoekt dit uit [A1].\n"
    assert [punt.nummer for punt in points(config, tekst)] == ["A1"]


@pytest.mark.parametrize(
    "zinnen",
    [
        "Er wordt een kaart van de looproutes gemaakt. Dat is klaar op 24 oktober. ACTIE: Joop.",
        "Er wordt een kaart van de looproutes gemaakt. Klaar op 24 oktober. ACTIE: Joop.",
        "Er wordt een kaart van de looproutes gemaakt. Dat moet uiterlijk 24 oktober. ACTIE: Joop.",
        "Er wordt een kaart van de looproutes gemaakt. Dat moet voor mei, uiterlijk 24 oktober. ACTIE: Joop.",
        "Er wordt een kaart van de looproutes gemaakt. Die ligt er 24 oktober. (actie Joop)",
        "→ Joop: kaart van de looproutes maken (24 oktober)",
    ],
)
def test_a_mark_behind_the_deadline_is_of_the_task_before_it(config: Config, zinnen: str) -> None:
    [punt] = points(config, zinnen)
    assert "kaart van de looproutes" in punt.citaat
    assert punt.eigenaars == ("Joop Harmsen",)
    assert str(punt.termijn) == "2026-10-24"


@pytest.mark.parametrize(
    "zin",
    [
        "Joop plant een rondgang met de brandweer.",
        "Joop legt de kosten van de lampen voor aan de stuurgroep.",
        "Joop schrijft de corporatie aan over de sloten.",
        "Joop leest mee en geeft zijn opmerkingen uiterlijk 30 september.",
    ],
)
def test_more_verbs_of_doing_in_the_present_tense(config: Config, zin: str) -> None:
    assert [punt.eigenaars for punt in points(config, zin)] == [("Joop Harmsen",)]


@pytest.mark.parametrize(
    ("zin", "eigenaars"),
    [
        ("Joop belt de verhuurder over de borg.", ("Joop Harmsen",)),
        ("joop stelt een antwoord op.", ("Joop Harmsen",)),
        ("Joop Mirjam en Tineke plannen een afspraak met de wijkagent.", ("Joop", "Mirjam", "Tineke")),
        ("Er is een brief gekomen van de buren (Joop stelt een antwoord op).", ("Joop Harmsen",)),
        ("Onze secretaris stuurt de brief nog rond.", ("secretaris",)),
        ("De secretaris en penningmeester gaan dit bijschaven.", ("secretaris", "penningmeester")),
        ("Morgen belt Joop de loodgieter.", ("Joop Harmsen",)),
        ("Voor de volgende vergadering maakt Mirjam een overzicht van de uren.", ("Mirjam Zandstra",)),
        ("Dit zoekt Joop uit.", ("Joop Harmsen",)),
        ("De deur klemt, hier zorgt Mirjam voor.", ("Mirjam Zandstra",)),
        ("De tekst is af en volgende week zet Joop hem op de site.", ("Joop Harmsen",)),
        ("Mirjam belooft de cijfers binnen een week te sturen.", ("Mirjam Zandstra",)),
        ("Tineke neemt op zich de kast uit te zoeken.", ("Tineke Bos",)),
        ("Joop schildert het hek uiterlijk 1 oktober.", ("Joop Harmsen",)),
        ("Het bestuur zal dit nog navragen.", ("bestuur",)),
        ("Joop still to post the map.", ("Joop Harmsen",)),
        ("Wordt dat al gedaan?Joop zoekt iemand van de gemeente.", ("Joop Harmsen",)),
    ],
)
def test_a_doer_is_found_in_whatever_way_he_is_named(
    config: Config, zin: str, eigenaars: tuple[str, ...]
) -> None:
    [punt] = points(config, f"\n- {zin}\n")
    gevonden = [naam.split()[0] for naam in punt.eigenaars]
    assert gevonden == [naam.split()[0] for naam in eigenaars]


def test_two_clauses_with_a_doer_each_are_two_points(config: Config) -> None:
    punten = points(config, "Joop levert de tekst aan, want die is af, en Mirjam zet hem op de website.\n")
    assert [(punt.citaat, punt.eigenaars) for punt in punten] == [
        ("Joop levert de tekst aan", ("Joop Harmsen",)),
        ("Mirjam zet hem op de website", ("Mirjam Zandstra",)),
    ]


def test_who_has_the_task_before_has_this_one_too(config: Config) -> None:
    punten = points(config, "Mirjam belt de gemeente. Zij vraagt ook meteen de containers aan.\n")
    assert [punt.eigenaars for punt in punten] == [("Mirjam Zandstra",)] * 2


def test_minutes_that_mark_their_points_have_others_only_with_more_than_a_verb(config: Config) -> None:
    gemerkt = "\nActie: Tineke zoekt een zaal.\n\n2. Tuin\n\n"
    assert len(points(config, f"{gemerkt}Joop belt de hovenier. De tuin is nat.\n")) == 1
    assert len(points(config, f"{gemerkt}Joop belt morgen de hovenier. De tuin is nat.\n")) == 2


@pytest.mark.parametrize(
    ("zin", "eigenaars"),
    [
        ("Besluit: de werkgroep reserveert 500 euro, als de gemeente nog dit jaar bestelt.", []),
        ("De werkgroep stuurt de gemeente een brief, mits die voor 1 oktober reageert.", []),
        ("De werkgroep stuurt voor 1 oktober een brief, als de gemeente akkoord is.", [("werkgroep",)]),
        ("Joop stuurt de brief, als de gemeente deze week reageert.", [("Joop Harmsen",)]),
    ],
)
def test_the_day_of_a_condition_makes_no_task_of_a_group(
    zin: str, eigenaars: list[tuple[str, ...]], config: Config
) -> None:
    gemerkt = "\nActie: Tineke zoekt een zaal.\n\n2. Tuin\n\n"
    assert [punt.eigenaars for punt in points(config, f"{gemerkt}{zin}\n")][1:] == eigenaars


def test_what_was_done_stands_below_its_title(config: Config) -> None:
    assert points(config, "\n2. Afgehandelde punten\n\nJoop belt de hovenier over de heg.\n") == []


def test_what_is_put_to_the_meeting_itself_is_no_point(config: Config) -> None:
    assert points(config, "Joop legt het rooster voor aan de vergadering.") == []


@pytest.mark.parametrize(
    "zinnen",
    [
        "Er komt een kaart van de looproutes. Hij legt deze voor op 24 oktober. Actie: Joop",
        "Er komt een kaart van de looproutes. De kaart moet vóór 24 oktober de deur uit. (actie Joop)",
    ],
)
def test_a_mark_behind_what_then_happens_is_of_the_task_before_it(config: Config, zinnen: str) -> None:
    [punt] = points(config, zinnen)
    assert punt.citaat.startswith("Er komt een kaart van de looproutes")
    assert punt.eigenaars == ("Joop Harmsen",)


def test_a_service_in_lower_case_behind_a_label_is_an_owner(config: Config) -> None:
    [punt] = points(config, "Er komt een kaart van de looproutes. ACTIE: politie en Joop.")
    assert punt.citaat.startswith("Er komt een kaart van de looproutes")
    assert set(punt.eigenaars) == {"politie", "Joop Harmsen"}


TOLD = """Joop maakt de planning inzichtelijk met een dia. Mirjam maakt de vergelijking met het buurthuis
in Noord. Mirjam organiseert in de zomer een braderie met veertig kramen; die trekt ieder jaar
meer mensen. Joop regelt daar de sleutels. Tineke stuurt het team van de conciërges aan. Mirjam
stuurt klanten door naar de balie. Tineke zorgt voor koffie en taart vanwege haar verjaardag.
Mirjam koopt de plantjes bij een kweker uit de buurt. Joop zal zijn functie als penningmeester
missen. Joop schrijft de vertraging toe aan het netwerkbedrijf. Joop maakt een onderscheid
tussen noodopvang en crisisopvang. Mirjam maakt de kanttekening dat de cijfers voorlopig zijn.
Joop coördineert de noodopvang in de regio. Mirjam zal als directeur verantwoordelijk zijn voor
drie locaties. Tineke maakt het voorbehoud dat de raad instemt. Mirjam maakt een goede start in
haar nieuwe functie. Tineke stelt de nieuwe collega voor. Hij zal op maandag en dinsdag werken.
Joop maakt een grapje. Joop verzamelt de klachten in een spreadsheet en Mirjam controleert die
tegen het systeem. Mirjam laat de leerlingen zelf plannen. Joop koopt een huis in Zwolle.
Mirjam zal in november moeder worden. Tineke informeert de collega's over de fusie. Joop neemt
afscheid en zal de collega's missen.
"""


def test_what_is_told_of_a_working_life_holds_no_point(config: Config) -> None:
    assert [actie.citaat for actie in points(config, TOLD)] == []


def test_a_point_without_a_mark_is_shown_as_uncertain(config: Config) -> None:
    [punt] = points(config, "Joop belt deze week nog met de fietsenmaker over de banden.")
    assert zekerheid.of_actie(punt, ()) == ("onzeker", texts.REDEN_LOS)


@pytest.mark.parametrize(
    "zin",
    ["Joop praat bij over de planning:\n- de hal is klaar;\n- de zaal volgt.", "Joop maakt een rondje:"],
)
def test_what_leads_in_the_lines_below_it_is_no_point(config: Config, zin: str) -> None:
    assert points(config, zin) == []
