from collections.abc import Callable

import pytest

from bot.verslag.voorstel import Actie, Voorstel

Lees = Callable[[str], Voorstel]


def points(voorstel: Voorstel) -> list[Actie]:
    return [actie for actie in voorstel.acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize(
    ("zin", "eigenaars"),
    [
        ("De secretaris maakt een overzicht [A4].", ("secretaris",)),
        ("Zodra de raming er is, stelt de secretaris een voorstel op [A6].", ("secretaris",)),
        ("De secretaris en de heer Rozenboom bereiden dit voor [A2].", ("secretaris", "Rozenboom")),
        ("Het COA en het ministerie van AenM stellen een handreiking op [A2].", ("COA", "AenM")),
        ("De cijfers worden door de gemeente Schagen en het COA opgesteld [A1].", ("Schagen", "COA")),
        ("Afgesproken is dat de secretaris een brief opstelt [A1].", ("secretaris",)),
        ("De voorzitter verzoekt het COA de cijfers te delen [A1].", ("COA",)),
        ("Op verzoek van mevrouw De Vlinder zoekt het COA dit uit [A1].", ("COA",)),
        ("Alle regio’s leveren hun cijfers aan [A2].", ("regio’s",)),
        ("De cijfers worden geleverd [A1, COA, uiterlijk 1 maart].", ("COA",)),
        ("Het COA levert de cijfers. Dit wordt als actiepunt genoteerd [A1].", ("COA",)),
        ("Mevrouw  (AenM) zegt toe de cijfers te delen [A1].", ("AenM",)),
        ("De gemeente Schagen pakt dit op vóór 1 april [A2].", ("Schagen",)),
    ],
)
def test_owner_is_who_does_the_marked_task(lees: Lees, zin: str, eigenaars: tuple[str, ...]) -> None:
    [punt] = points(lees(zin))
    assert punt.eigenaars == eigenaars
    assert punt.eigenaar_voorstel == ()


@pytest.mark.parametrize(
    ("zin", "voorstel"),
    [
        ("De heer Rozenboom meldt dat de school vol zit [A1].", ()),
        ("De heer Rozenboom stelt dat dit anders moet [A1].", ()),
        ("Mevrouw De Vlinder roept op om een overzicht te maken [A1].", ()),
        ("Het COA ziet dat de school vol zit [A1].", ("COA",)),
        ("De heer Rozenboom vraagt het COA om de cijfers te delen [A1].", ("COA",)),
        ("De heer Rozenboom verzoekt mevrouw De Vlinder dit te delen [A1].", ("De Vlinder",)),
        ("Afgesproken is dat het COA wordt gebeld [A1].", ("COA",)),
    ],
)
def test_who_only_speaks_or_is_asked_by_a_member_is_no_owner(
    lees: Lees, zin: str, voorstel: tuple[str, ...]
) -> None:
    [punt] = points(lees(zin))
    assert (punt.eigenaars, punt.eigenaar_voorstel) == ((), voorstel)


def test_who_will_do_it_himself_did_not_bring_it_in(lees: Lees) -> None:
    [punt] = points(lees("De secretaris maakt een overzicht [A4]."))
    assert punt.ingebracht_door is None


def test_each_mark_in_a_sentence_is_a_point_with_its_own_words_and_owner(lees: Lees) -> None:
    eerste, tweede = points(
        lees("Het COA zal de cijfers leveren [A1] en de gemeente Schagen belt terug [A2].")
    )
    assert (eerste.nummer, eerste.eigenaars) == ("A1", ("COA",))
    assert eerste.citaat == "Het COA zal de cijfers leveren [A1]"
    assert (tweede.nummer, tweede.eigenaars) == ("A2", ("Schagen",))
    assert tweede.citaat == "de gemeente Schagen belt terug [A2]"
    assert tweede.ingebracht_door is None


def test_second_task_of_one_subject_has_the_same_owner(lees: Lees) -> None:
    punten = points(lees("De secretaris zoekt de huur uit [A1] en maakt een overzicht [A2]."))
    assert [punt.eigenaars for punt in punten] == [("secretaris",), ("secretaris",)]


def test_second_point_is_brought_in_by_its_own_speaker(lees: Lees) -> None:
    punten = points(lees("Mevrouw De Vlinder wil cijfers [A1] en de heer Rozenboom wil een overzicht [A2]."))
    assert [punt.ingebracht_door for punt in punten] == ["De Vlinder", "Rozenboom"]


def test_two_numbers_at_one_task_give_two_points_with_its_words(lees: Lees) -> None:
    punten = points(lees("De cijfers worden geleverd [A1][A3]."))
    assert [punt.citaat for punt in punten] == [
        "De cijfers worden geleverd [A1]",
        "De cijfers worden geleverd [A1][A3]",
    ]


def test_coming_back_to_it_refers_to_the_sentence_before(lees: Lees) -> None:
    [punt] = points(lees("De heer Rozenboom mist de bus. Het COA komt hier vóór 1 april op terug [A1]."))
    assert (punt.ingebracht_door, punt.eigenaars) == ("Rozenboom", ("COA",))


def test_who_is_to_be_invited_does_not_invite(lees: Lees) -> None:
    (punt,) = (a for a in lees("Actiepunt: dhr. Rozenboom en Stoel uitnodigen voor de werkgroep.").acties)
    assert punt.eigenaars == ()


@pytest.mark.parametrize(
    ("zin", "eigenaars"),
    [
        ("Action: Priya + Thomas draft a letter to the board", ("Priya", "Thomas")),
        ("Action: Priya and Thomas print the map", ("Priya", "Thomas")),
        ("Actie: Waterschap Rijn en IJssel levert de kaart", ("Waterschap Rijn en IJssel",)),
    ],
)
def test_two_may_do_what_ends_in_a_t_in_english(lees: Lees, zin: str, eigenaars: tuple[str, ...]) -> None:
    assert points(lees(zin))[0].eigenaars == eigenaars
