"""The ways in which minutes say that the meeting decides, beside 'besluit'."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel

Lees = Callable[[str], Voorstel]


@pytest.mark.parametrize(
    "zin",
    [
        "Met die aanvulling is het verslag vastgesteld.",
        "Notulen vastgesteld.",
        "Notulen 12-3 worden goedgekeurd.",
        "Het verslag is kort besproken en vastgesteld zonder opmerkingen van de leden.",
        "Verslag van het vorige overleg is goedgekeurd.",
        "Verslag 4 juni akkoord.",
        "Verslag d.d. 12 januari: akkoord.",
        "Met inachtneming van deze opmerking worden de notulen goedgekeurd.",
        "Notulen 3 juni: goedgekeurd.",
        "Verslag 27 nov.: vastgesteld.",
        "Het verslag van 4 jan. en 5 febr. is vastgesteld.",
        "Het verslag van 3 juni geeft geen aanleiding tot opmerkingen en is daarmee vastgesteld.",
        "De notulen leiden niet tot vragen en zijn hiermee goedgekeurd.",
        "De notulen van vorige keer zijn goedgekeurd.",
        "The minutes of the May meeting were approved.",
        "The minutes of 4 May were taken as read.",
        "The minutes of 4 May were agreed.",
    ],
)
def test_minutes_are_adopted_in_whatever_words(lees: Lees, zin: str) -> None:
    [besluit] = lees(zin).besluiten
    assert besluit.citaat == zin.removesuffix(".")
    assert besluit.procedureel


@pytest.mark.parametrize(
    "zin",
    [
        # consent
        "Iedereen stemt in om de tekst op te nemen.",
        "Werkgroep is akkoord met de nieuwe naam.",
        "WG is hiermee akkoord.",
        "Geen bezwaar tegen het plan.",
        "De huur gaat met 5 euro omhoog, iedereen is het daarmee eens.",
        "Voorstel om de naam te wijzigen werd aanvaard door de werkgroep.",
        "Wijziging 12 goedgekeurd door het overleg.",
        "De huur gaat naar 20 euro (voor: 12, tegen: 3).",
        "Mevrouw De Vlinder wordt herbenoemd als penningmeester.",
        "Anna Bos wordt bij acclamatie gekozen tot secretaris.",
        "Goedgekeurd voor plaatsing, nog niet als definitief.",
        "Hier gaat iedereen mee akkoord.",
        "Voorstel 4 door Anna uitgelegd en met instemming werkgroep aangepast.",
        "Het voorstel is met instemming van de vergadering ingetrokken.",
        "Het voorstel is unaniem aangenomen.",
        "Het verzoek wordt afgewezen.",
        "De penningmeester krijgt decharge.",
        "De MR verleent instemming.",
        "Het bestuur wijst het verzoek af.",
        "Het bestuur stelt hiervoor 5.000 euro beschikbaar.",
        "Akkoord met plaatsing van de notulen op de site.",
        "Alle partners gaan akkoord met de tekst van de overeenkomst.",
        "Na de pauze: alle partijen kiezen voor één loket aan de haven.",
        "De partners kiezen voor een gezamenlijke lijst.",
        "De kas is leeg: de dorpsraad geeft dit jaar geen bijdrage aan de optocht.",
        "De OR neemt het verzoek pas in behandeling als de cijfers er zijn.",
        "Anna Bos wordt voor twee jaar herbenoemd als secretaris.",
        "Na de stemming wijzen wij het verzoek van de buren af.",
        "Wij stellen 500 euro beschikbaar voor de optocht.",
        "De kerkenraad benoemt Anna Bos tot koster.",
        # advice
        "De vergadering adviseert het bestuur positief over de aanvraag.",
        "De commissie geeft een positief advies over de regeling.",
        "De commissie brengt nu geen advies uit.",
        "Werkgroep adviseert het kruispunt eerst te doen.",
        # agreed
        "Afgesproken wordt om in de zomer opnieuw te tellen.",
        "Afgesproken is dat de hekken tot en met 3 mei blijven staan.",
        "We hebben afgesproken dat de zaal op zondag dicht blijft.",
        "We spreken dit af om zo verder te kunnen.",
        "Partijen spreken af voortaan vier keer per jaar bijeen te komen.",
        "Er is overeenstemming dat de norm omlaag kan.",
        # a change of course
        "We slaan de optocht dit jaar over.",
        "Het bestuur verlengt het contract met een jaar.",
        "De werkgroep stopt per 1 januari met de proef.",
        "We rekenen voor een uitvaart voortaan 60 euro.",
        "Vanaf 1 maart proberen we een spreekuur op vrijdag.",
        "Na lang praten zeggen wij het abonnement op.",
        "Het loket voeren we niet in.",
        "Dit advies nemen we over.",
        "Zonder brandweer doen we de vuurkorven niet meer.",
        "De begroting 2027 van het havenbureau (€ 3.000) is goedgekeurd.",
        "Jaarverslag 2025 goedgekeurd.",
        # a fact about what is their own
        "De contributie blijft 3,50 per maand.",
        "De contributie voor jeugdleden wordt € 40.",
        "De contributie gaat met € 2,- omhoog, te bekrachtigen door de ALV.",
        "De huur van de kleine zaal gaat per 1 mei naar 18 euro per uur.",
        "De inloopavond schuift door naar november.",
        "Het overleg gaat van wekelijks naar eens per maand.",
        "De werkgroep Kade wordt opgeheven nu de kade klaar is.",
        "Vanaf mei komt de stuurgroep twee keer bijeen in plaats van vier keer.",
        "Het was mooi, dus we houden de optocht op zaterdag 30 mei.",
        "We hebben de schoonmaak vastgesteld op zaterdag 4 april.",
        # in English
        "Decision to publish the drawings approved.",
        "Agreement to meet every second month.",
        "We are all in agreement that the hall stays open.",
        "Anna elected new chair of the harbour group.",
        "The table agreed to ask for more time.",
        "We agreed to move the fair to June.",
        "After discussion the board decided to publish the figures.",
        "Motion carried.",
        "The board agreed to publish the minutes.",
        "Agreed to keep the fee at 20 euros.",
    ],
)
def test_what_the_meeting_decides_in_other_words(lees: Lees, zin: str) -> None:
    [besluit] = lees(zin).besluiten
    assert besluit.citaat == zin.removesuffix(".")
    assert not besluit.procedureel


@pytest.mark.parametrize(
    ("zin", "tekst"),
    [
        ("BESLUIT De opening schuift naar mei.", "De opening schuift naar mei"),
        ("Besluit € 300 uit de kas wordt vrijgegeven.", "€ 300 uit de kas wordt vrijgegeven"),
        ("Besluit De leden kiezen voor model Kade.", "De leden kiezen voor model Kade"),
        ("2. Decision: the hall stays open.", "the hall stays open"),
        ("Afspraak: het feest is op zaterdag 3 mei.", "het feest is op zaterdag 3 mei"),
        ("Advies: hamerstuk voor de raad van 3 mei.", "hamerstuk voor de raad van 3 mei"),
    ],
)
def test_a_label_needs_no_colon_and_has_more_than_one_word(lees: Lees, zin: str, tekst: str) -> None:
    [besluit] = lees(zin).besluiten
    assert besluit.tekst == tekst


def test_consent_is_quoted_with_what_it_is_given_to(lees: Lees) -> None:
    zin = "Tim stelt voor hal 2 te sluiten. Dit wordt aanvaard."
    [besluit] = lees(f"Koffie is er. {zin}").besluiten
    assert besluit.citaat == zin.removesuffix(".")
    [akkoord] = lees("De hekken blijven staan tot mei. Akkoord.").besluiten
    assert akkoord.citaat == "De hekken blijven staan tot mei"
    [klein] = lees("Er komt nieuwe verf. hal 2 gaat van de lijst. akkoord. hal 3 blijft.").besluiten
    assert klein.citaat.startswith("hal 2 gaat van de lijst")


@pytest.mark.parametrize(
    "uitslag",
    ["Vote: 3 in favor, 0 opposed\n\nResolution: Vote passed", "Seconded by Tim.\n\nMotion carried."],
)
def test_what_was_put_to_the_vote_is_the_decision_and_not_its_outcome(lees: Lees, uitslag: str) -> None:
    zin = "Vote on spending 80 euros on paint."
    assert [besluit.citaat for besluit in lees(f"{zin}\n\n{uitslag}").besluiten] == [zin.removesuffix(".")]
    assert lees(f"{zin}\n\nVote: 1 in favor, 2 opposed\n\nThe paint is red.").besluiten == ()


@pytest.mark.parametrize(
    ("zin", "is_besluit"),
    [
        ("RESOLUTION: trips after midnight remain allowed and belong to the previous day.", True),
        ("Resolution 3: the version is frozen on 30 April.", True),
        ("RESOLUTION 4: the fee stays at 5 euro.", True),
        ("Resolution 2024-03: the group adopts the new format.", True),
        ("RESOLUTION – the logo is kept.", True),
        ("Resolution: 300 dpi is enough for print.", False),
        ("Resolution 3: deferred to the next meeting.", False),
        ("PROPOSED RESOLUTION: the name is changed to Timetable Forum.", False),
        ("Resolution of the dispute: Tim talked with the owner.", False),
    ],
)
def test_a_resolution_is_a_decision_under_its_number_too(lees: Lees, zin: str, is_besluit: bool) -> None:
    assert [besluit.citaat for besluit in lees(zin).besluiten] == [zin.removesuffix(".")] * is_besluit


def test_each_who_is_voted_in_is_a_decision_and_not_the_vote_above_them(lees: Lees) -> None:
    tekst = (
        "The chairs retire.\n\n## Votes\n\n"
        "- [X] Vote on the new chairs\n  - [X] Voting in of Anna Mol as chair\n"
        "    - Confirmed (4/0 votes, all in favor)\n  - [X] Voting in of Tim Wit as second chair\n"
        "    - Confirmed (4/0 votes, all in favor)\n"
    )
    assert [besluit.citaat for besluit in lees(tekst).besluiten] == [
        "Voting in of Anna Mol as chair",
        "Voting in of Tim Wit as second chair",
    ]
    assert not [actie for actie in lees(tekst).acties if actie.soort == "actiepunt"]


def test_what_is_agreed_and_somebodys_task_is_an_action_point_only(lees: Lees) -> None:
    voorstel = lees("Afgesproken wordt dat de heer Appelboom de gemeenten belt.")
    assert voorstel.besluiten == ()
    assert [actie.eigenaars for actie in voorstel.acties if actie.soort == "actiepunt"] == [("Appelboom",)]


def test_a_decision_that_is_somebodys_task_too_stays_an_action_point(lees: Lees) -> None:
    voorstel = lees("Besluit: de heer Appelboom stuurt de brief. Actie: Appelboom.")
    assert len(voorstel.besluiten) == 1
    assert any(actie.soort == "actiepunt" for actie in voorstel.acties)


def test_a_sign_is_a_decision_where_the_legend_says_so(config: Config) -> None:
    def tekst(uitleg: str) -> str:
        return (
            "Verslag werkgroep Haven, 3 maart 2026\n\nAanwezig: Anna Visser, Tim Bos\n\n"
            f"{uitleg}\n\n1. Kade\n\n! De kade gaat in mei dicht.\n\nB: de steiger blijft.\n"
        )

    met = read(tekst("Leeswijzer: → is een actie, ! is een besluit."), config)
    assert [besluit.citaat for besluit in met.besluiten] == ["De kade gaat in mei dicht"]
    letter = read(tekst("In dit verslag staat B: voor een besluit en A: voor een actie."), config)
    assert [besluit.tekst for besluit in letter.besluiten] == ["de steiger blijft"]
    assert read(tekst("De koffie staat klaar."), config).besluiten == ()


@pytest.mark.parametrize("letter", ["B-7.", "D1.", "D-3:"])
def test_a_number_with_a_letter_makes_a_decision_of_what_stands_behind_it(lees: Lees, letter: str) -> None:
    [besluit] = lees(f"Er is koffie.\n\n{letter} De kantine gaat op zondag dicht.").besluiten
    assert besluit.citaat.endswith("De kantine gaat op zondag dicht")
    assert not besluit.tekst.startswith(letter)


def test_the_letter_of_a_row_of_chapters_is_no_decision(lees: Lees) -> None:
    assert lees("Er is koffie.\n\nC1. De kantine.\n\nD1. De zaal is te klein.").besluiten == ()


@pytest.mark.parametrize(
    "zin",
    [
        "Het hek mag alleen met instemming van de werkgroep verplaatst worden.",
        "Het hek wordt pas met instemming van de werkgroep verplaatst.",
        "De reglementen worden altijd met instemming van de leden gewijzigd.",
        "Het hek is niet met instemming van de werkgroep verplaatst.",
        "Het hek is met instemming van de gemeente verplaatst.",
        "Het hek was vorig jaar met instemming van de werkgroep verplaatst.",
    ],
)
def test_the_consent_of_others_of_before_or_in_general_decides_nothing(lees: Lees, zin: str) -> None:
    assert lees(zin).besluiten == ()
