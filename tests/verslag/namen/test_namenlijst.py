import pytest

from bot.verslag.namen.namenlijst import Namenlijst
from bot.verslag.voorstel import Deelnemer


def person(aanhef: str | None, naam: str, organisatie: str | None = None) -> Deelnemer:
    return Deelnemer("Kennemerland", aanhef, naam, organisatie, (), "aanwezig", False)


LIJST = Namenlijst(
    [
        person("dhr.", "Kleine Deters", "Haarlem"),
        person("mw.", "Van den Akker", "Velsen"),
        person("dhr.", "J. Vos", "Haarlem"),
        person("mw.", "Jansen", "Velsen"),
        person("dhr.", "Jansen", "Haarlem"),
        person(None, "Gerrit Bos", "Velsen"),
        person(None, "Jolanda Bos", "Velsen"),
    ]
)


@pytest.mark.parametrize(
    ("naam", "aanhef", "gevonden", "variant"),
    [
        ("Kleine Deters", "De heer", "Kleine Deters", False),
        ("van den Akker", "mevrouw", "Van den Akker", False),
        ("Van de Akker", "mevrouw", "Van den Akker", True),
        ("Van den Acker", "mevrouw", "Van den Akker", True),
        ("Vos", "de heer", "J. Vos", False),
        ("G. Bos", None, "Gerrit Bos", False),
        ("J. Bos", None, "Jolanda Bos", False),
        ("Jansen", "Mevrouw", "Jansen", False),
        ("Kleine Deters", "Mevrouw", "Kleine Deters", True),
    ],
)
def test_name_leads_to_the_attendee(naam: str, aanhef: str, gevonden: str, variant: bool) -> None:
    treffer = LIJST.find(naam, aanhef)
    assert treffer is not None
    assert (treffer.deelnemer.naam, treffer.variant) == (gevonden, variant)


@pytest.mark.parametrize(
    ("naam", "aanhef", "organisatie"),
    [
        ("Jansen", None, None),  # two of them
        ("Bos", "de heer", None),  # one letter off, but too short to be a slip
        ("Van den Acker", "de heer", None),  # a slip and another form of address: somebody else
        ("Van den Acker", "mevrouw", "COA"),  # a slip and another organisation
        ("Pietersen", "de heer", None),
    ],
)
def test_nobody_is_picked_when_it_may_be_somebody_else(
    naam: str, aanhef: str | None, organisatie: str | None
) -> None:
    assert LIJST.find(naam, aanhef, organisatie) is None


def test_a_first_name_in_capitals_is_that_of_the_attendee() -> None:
    lijst = Namenlijst([Deelnemer(None, None, "Janna van den Berg", None, (), "aanwezig", False)])
    for geschreven in ("JANNA", "Janna", "JVDB"):
        treffer = lijst.find(geschreven)
        assert treffer is not None
        assert not treffer.variant
    assert lijst.find("VELSEN") is None


KORT = Namenlijst(
    [
        *(person(None, naam) for naam in ("Robert Pot", "Hendrik de Wit", "Henk Boon", "Janneke Vis")),
        *(person(None, naam) for naam in ("Stefan Mol", "Christine Kok", "Christiaan Bos", "Daniel Smit")),
        person("dhr.", "Thomas"),
    ]
)


@pytest.mark.parametrize(
    ("kort", "naam"),
    [
        ("Rob", "Robert Pot"),
        ("Bob", "Robert Pot"),
        ("ROB", None),
        ("Rob Pot", "Robert Pot"),
        ("Rob Mol", None),
        ("Stef", "Stefan Mol"),
        ("Rik", "Hendrik de Wit"),
        ("Henk", "Henk Boon"),  # that is his name; of Hendrik it only may be
        ("Chris", None),  # two of them
        ("Jan", None),
        ("Dan", None),
        ("Tom", None),  # behind 'dhr.' stands a family name
    ],
)
def test_a_first_name_for_short_is_who_alone_can_be_called_so(kort: str, naam: str | None) -> None:
    treffer = KORT.find(kort)
    assert (treffer.deelnemer.naam if treffer and not treffer.variant else None) == naam


@pytest.mark.parametrize("aanhef", [None, "mw."])
@pytest.mark.parametrize(
    ("naam", "letters"),
    [
        ("A. van den Akker", ["AvdA", "AVDA", "AA"]),
        ("P. Zand", ["PZ"]),
        ("J.K. Blok", ["JKB"]),
    ],
)
def test_the_letters_of_who_is_listed_with_initials_are_his(
    naam: str, letters: list[str], aanhef: str | None
) -> None:
    lijst = Namenlijst([person(aanhef, naam), person(None, "Tom Vos")])
    for een in letters:
        treffer = lijst.find(een)
        assert treffer is not None
        assert (treffer.deelnemer.naam, treffer.variant) == (naam, False)
    assert lijst.find("AB") is None


def test_letters_of_two_are_of_neither() -> None:
    assert Namenlijst([person(None, "P. Zand"), person(None, "Pia Zeeman")]).find("PZ") is None


DUBBEL = Namenlijst(
    [
        *(person(None, naam) for naam in ("Anna Bos-Visser", "Arie Vos", "Els van der Tak-Mol")),
        *(person(None, naam) for naam in ("Jan-Willem Pot", "Kim Smit-Duin", "Kaj Dam")),
        person("mw.", "Haas-Winter"),
    ]
)


@pytest.mark.parametrize(
    ("letters", "naam"),
    [
        ("AB", "Anna Bos-Visser"),
        ("ABV", "Anna Bos-Visser"),
        ("AV", "Arie Vos"),  # those are all his letters, and half of hers
        ("ET", "Els van der Tak-Mol"),
        ("EM", "Els van der Tak-Mol"),
        ("KS", "Kim Smit-Duin"),
        ("KD", "Kaj Dam"),
        ("JWP", "Jan-Willem Pot"),
        ("WP", None),  # of two first names there is no half
        ("BV", None),
        ("HW", None),
    ],
)
def test_of_a_double_family_name_one_half_may_stand_in_the_letters(letters: str, naam: str | None) -> None:
    treffer = DUBBEL.find(letters)
    assert (treffer.deelnemer.naam if treffer and not treffer.variant else None) == naam


def test_two_of_whom_a_half_gives_the_same_letters_are_nobody() -> None:
    lijst = Namenlijst([person(None, "Anna Bos-Visser"), person(None, "Arie Kok-Vonk")])
    assert lijst.find("AV") is None
    assert lijst.find("AKV") is not None


@pytest.mark.parametrize(
    ("aanhef", "naam", "voornaam"),
    [
        ("mw.", "Joke Pool", "Joke"),
        ("dhr.", "Rik van den Dam", "Rik"),
        ("mevrouw", "Anne-Fleur Kuit", "Anne-Fleur"),
        ("de heer", "Bas Mol-Vis", "Bas"),
    ],
)
def test_who_is_addressed_is_found_by_first_name(aanhef: str, naam: str, voornaam: str) -> None:
    treffer = Namenlijst([person(aanhef, naam), person("mw.", "Bo Vis")]).find(voornaam)
    assert treffer is not None
    assert (treffer.deelnemer.naam, treffer.variant) == (naam, False)


@pytest.mark.parametrize(
    ("naam", "woord"),
    [
        ("Oude Vrielink", "Oude"),
        ("Klein Haneveld", "Klein"),
        ("Grote Beverborg", "Grote"),
        ("Van Eerbeek", "Van"),
        ("El Amrani", "El"),
        ("Joke Pool Vis Kuit", "Joke"),
    ],
)
def test_the_first_word_of_a_family_name_is_no_first_name(naam: str, woord: str) -> None:
    assert Namenlijst([person("mw.", naam)]).find(woord) is None


def test_a_first_name_of_two_is_of_neither() -> None:
    assert Namenlijst([person("mw.", "Joke Pool"), person("mw.", "Joke Vis")]).find("Joke") is None


@pytest.mark.parametrize(
    ("letters", "naam"),
    [
        ("NB", "Nora Blom"),
        ("CvO", "Carl van Ommen"),
        ("CO", "Carl van Ommen"),
        ("KH", "Klein Haar"),
        ("VA", None),  # of Van den Akker the letters of a first name are not known
        ("DW", None),
        ("PV", None),  # two of them
        ("Nora", "Nora Blom"),
    ],
)
def test_the_letters_of_a_whole_name_are_known_behind_a_title_too(letters: str, naam: str | None) -> None:
    lijst = Namenlijst(
        [
            *(person("mw.", een) for een in ("Nora Blom", "Van den Akker", "Pia Vos", "Petra Vis")),
            *(person("dhr.", een) for een in ("Carl van Ommen", "Klein Haar", "De Wit")),
        ]
    )
    treffer = lijst.find(letters)
    assert (treffer.deelnemer.naam if treffer else None) == naam


@pytest.mark.parametrize(
    ("naam", "gevonden"),
    [
        ("Bruin", "Anna Bruin-Mol"),
        ("Mol", "Anna Bruin-Mol"),
        ("RtB", "R.J. ten Bos"),
        ("RB", "R.J. ten Bos"),
        ("Anna Mol", None),
        ("JtB", None),
    ],
)
def test_half_a_family_name_and_the_first_of_more_letters_are_who_is_meant(
    naam: str, gevonden: str | None
) -> None:
    treffer = Namenlijst([person(None, "Anna Bruin-Mol"), person(None, "R.J. ten Bos")]).find(naam)
    assert (treffer.deelnemer.naam if treffer else None) == gevonden
