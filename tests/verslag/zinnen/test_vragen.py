from collections.abc import Callable

import pytest

from bot.verslag.voorstel import Actie, Voorstel

Lees = Callable[[str], Voorstel]


def questions(voorstel: Voorstel) -> list[Actie]:
    return [actie for actie in voorstel.acties if actie.soort == "vraag"]


@pytest.mark.parametrize(
    ("zin", "vrager"),
    [
        ("De heer Rozenboom vraagt of de zaal vrij is.", "Rozenboom"),
        ("Rozenboom vraagt hoeveel stoelen er zijn.", "Rozenboom"),
        ("Daarnaast vraagt mevrouw De Vlinder hoe dit wordt betaald.", "De Vlinder"),
        ("Mevrouw Van den Akker vraagt naar de planning.", "Van den Akker"),
        (
            "Mevrouw Van den Akker merkt op dat het druk is, en vraagt wanneer dat voorbij is.",
            "Van den Akker",
        ),
        ("De heer Rozenboom vraagt zich af of dit haalbaar is.", "Rozenboom"),
        ("De heer Rozenboom vraagt het COA of er plek is.", "Rozenboom"),
        ("Mevrouw De Vlinder is benieuwd naar de kosten.", "De Vlinder"),
        ("De heer Rozenboom vindt dit te kort. Hij vraagt of het langer kan.", "Rozenboom"),
        ("Er wordt gevraagd of de kosten worden vergoed.", None),
    ],
)
def test_question_is_found_with_its_asker(lees: Lees, zin: str, vrager: str | None) -> None:
    [vraag] = questions(lees(zin))
    assert vraag.ingebracht_door == vrager
    assert vraag.status == "open"


@pytest.mark.parametrize(
    "zin",
    [
        "De heer Rozenboom roept op om naar de samenhang te kijken.",
        "De heer Rozenboom vraagt om een overzicht.",
        "De heer Rozenboom vraagt aandacht voor hoe dit voelt.",
        "Dit vraagt om te kijken hoe het beter kan.",
        "De vragen over hoe dit moet blijven liggen.",
        "De voorzitter vraagt of er nog opmerkingen zijn.",
        "De minister van Financiën wordt genoemd, of niet.",
    ],
)
def test_call_request_and_order_of_business_are_no_questions(lees: Lees, zin: str) -> None:
    assert questions(lees(zin)) == []


@pytest.mark.parametrize(
    "antwoord",
    [
        "Het COA licht toe dat dit kan.",
        "De secretaris bevestigt dat dit kan.",
        "De voorzitter geeft aan dat dit kan.",
        "(COA) antwoordt dat dit kan.",
        "antwoordt dat dit kan.",
        "Mevrouw De Vlinder antwoordt dat dit kan.",
    ],
)
def test_answer_by_the_next_speaker_closes_the_question(lees: Lees, antwoord: str) -> None:
    [vraag] = questions(lees(f"De heer Rozenboom vraagt of dit kan.  {antwoord}"))
    assert (vraag.status, vraag.antwoord) == ("afgerond", antwoord)


@pytest.mark.parametrize(
    "vervolg",
    [
        "De secretaris komt hier later op terug.",
        "Het COA geeft aan dit intern te zullen bespreken.",
        "Het COA antwoordt dit niet te weten.",
        "Mevrouw De Vlinder geeft aan dat de wegen slecht zijn.",
        "Mevrouw De Vlinder vraagt of de bus rijdt. De secretaris antwoordt dat de bus rijdt.",
        "Hij wijst op de kosten.",
    ],
)
def test_question_stays_open_without_an_answer_of_its_own(lees: Lees, vervolg: str) -> None:
    vraag = questions(lees(f"De heer Rozenboom vraagt of dit kan. {vervolg}"))[0]
    assert (vraag.status, vraag.antwoord) == ("open", None)


def test_question_and_answer_may_share_a_sentence(lees: Lees) -> None:
    [vraag] = questions(lees("Op de vraag van mevrouw De Vlinder of dit mag, antwoordt het COA dat dit mag."))
    assert (vraag.ingebracht_door, vraag.antwoord) == ("De Vlinder", "antwoordt het COA dat dit mag.")


def test_asker_of_a_question_gives_region_and_municipality(lees: Lees) -> None:
    [vraag] = questions(lees("De heer Rozenboom vraagt of dit kan."))
    assert (vraag.regio, vraag.gemeente) == ("Kennemerland", "Haarlem")


def test_masked_asker_stays_without_a_name(lees: Lees) -> None:
    [vraag] = questions(lees("Mevrouw  (COA) vraagt of dit kan."))
    assert vraag.ingebracht_door is None


@pytest.mark.parametrize(
    ("zin", "vragers", "gemeente"),
    [
        ("De heer Rozenboom en mevrouw De Vlinder vragen of dit kan.", "Rozenboom en De Vlinder", None),
        (
            "Mevrouw Van den Akker, de heer Rozenboom en mevrouw De Vlinder vragen of dit kan.",
            "Van den Akker, Rozenboom en De Vlinder",
            None,
        ),
        ("Mevrouw De Vlinder dankt het COA en de heer Rozenboom vraagt of dit kan.", "Rozenboom", "Haarlem"),
    ],
)
def test_who_ask_together_are_all_named(lees: Lees, zin: str, vragers: str, gemeente: str | None) -> None:
    [vraag] = questions(lees(zin))
    assert (vraag.ingebracht_door, vraag.gemeente) == (vragers, gemeente)


def test_region_that_all_askers_share_is_kept(lees: Lees) -> None:
    [vraag] = questions(lees("De heer Rozenboom en mevrouw De Vlinder vragen of dit kan."))
    assert vraag.regio == "Kennemerland"


@pytest.mark.parametrize(
    "antwoord",
    [
        "Hierop geeft de secretaris aan dat dit kan.",
        "De heer Oudejans geeft aan dat dit kan.",
        "De secretaris antwoordde dat dit kon.",
    ],
)
def test_answer_is_known_in_other_word_order_tense_or_by_name(lees: Lees, antwoord: str) -> None:
    [vraag] = questions(lees(f"Mevrouw De Vlinder heeft een vraag over de huur. {antwoord}"))
    assert vraag.antwoord == antwoord


def test_who_joins_in_a_question_does_not_answer_it(lees: Lees) -> None:
    [vraag] = questions(
        lees(
            "De heer Rozenboom vraagt of dit kan. Mevrouw De Vlinder steunt deze vraag. "
            "Het COA bevestigt dit."
        )
    )
    assert vraag.antwoord == "Het COA bevestigt dit."


@pytest.mark.parametrize(
    "zin",
    [
        "De vraag is of dit haalbaar is.",
        "Het vraagstuk vraagt aandacht.",
        "Mevrouw De Vlinder stelt vast dat er vragen over zijn.",
    ],
)
def test_words_that_only_resemble_a_question_are_none(lees: Lees, zin: str) -> None:
    assert questions(lees(zin)) == []


@pytest.mark.parametrize(
    ("zin", "tekst", "vrager"),
    [
        ("Vraag: wanneer komt de raming?", "wanneer komt de raming?", None),
        ("Vraag van Rozenboom: wanneer komt de raming?", "wanneer komt de raming?", "Rozenboom"),
        ("Vraag Rozenboom: wanneer komt de raming?", "wanneer komt de raming?", "Rozenboom"),
        ("Vraag (Rozenboom): wanneer komt de raming?", "wanneer komt de raming?", "Rozenboom"),
        ("(Vraag: wanneer komt de raming?)", "(Vraag: wanneer komt de raming?)", None),
    ],
)
def test_a_label_says_that_it_is_a_question_and_whose_and_is_none_of_its_words(
    lees: Lees, zin: str, tekst: str, vrager: str | None
) -> None:
    [vraag] = questions(lees(zin))
    assert (vraag.tekst, vraag.ingebracht_door) == (tekst, vrager)


@pytest.mark.parametrize(
    "zin",
    ["Vraag aan het COA: graag een lijst.", "Vraag en antwoord: zie de bijlage.", "Vraag COA: wanneer?"],
)
def test_a_label_with_other_words_than_a_name_is_no_question(lees: Lees, zin: str) -> None:
    assert questions(lees(zin)) == []
