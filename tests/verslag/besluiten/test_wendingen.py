"""How a table settles things without the word: it drops, holds on, puts off; and who only tells of that."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.verslag.voorstel import Voorstel

Lees = Callable[[str], Voorstel]

BESLUITEN = [
    "Wat betreft de overige groepen (haven, kade en park) is afgesproken dat er geen loket komt.",
    "Over de steiger is afgesproken dat hij in mei dicht blijft.",
    "Behalve over de tekst gaat het bestuur akkoord wat betreft de strekking.",
    "Hierbij is vastgesteld dat Jansen dit jaar de penningmeester is.",
    "Verslag 7 mei: geen opmerkingen, vastgesteld.",
    "Notulen 3 mei: met één wijziging goedgekeurd.",
    "Het netwerk besluit de kaarten onder een vrije licentie te publiceren.",
    "De oudergeleding stemt in met het rooster.",
    "Het panel besluit om de proef te stoppen.",
    "De werkgroep adviseert het college de brug te sluiten.",
    "De tafel adviseert het bestuurlijk overleg het contract met een jaar te verlengen.",
    "Conclusie: de brug gaat van de agenda van mei af.",
    "Conclusie: optie B valt af.",
    "Conclusie: het stuk schuift door naar april.",
    "Na een korte ronde langs de tafel: het veld blijft optioneel.",
    "Dus: het feest wordt 3 juni.",
    "De jaarlijkse bijdrage blijft 40 euro per lid.",
    "Het lentefeest wordt op zaterdag 11 mei gehouden.",
    "De brandoefening wordt gehouden op 3 mei, met buren die als figurant meedoen.",
    "Versie 2.1 verschijnt op 1 juni.",
    "De nieuwsbrief verschijnt vanaf juni zes keer per jaar.",
    "We houden de kwartierdienst op lijn 8 in de ochtendspits dus aan.",
    "We waren het erover eens dat we in juni één gezamenlijke brief sturen.",
    "Iedereen was het ermee eens om de bijeenkomst te verplaatsen naar Hoorn.",
    "We besloten de proef met een half jaar te verlengen.",
    "De kazerne valt af, besloten.",
    "We gaan niet verder met de containers.",
    "Met de containers gaan we niet verder.",
    "De tafel gaat verder met scenario 2.",
    "De tafel ziet af van een reactie.",
    "We houden vast aan de verdeelsleutel van vorig jaar.",
    "De tafel handhaaft de verdeelsleutel.",
    "De tafel laat het punt rusten.",
    "Allen kunnen zich vinden in de planning.",
    "De voorzitter concludeert dat iedereen zich kan vinden in het voorstel.",
    "De voorzitter stelt vast dat er geen bezwaren zijn.",
    "De voorzitter concludeert dat het stuk als hamerstuk naar de raad van 3 mei gaat.",
    "Het voorstel wordt bespreekstuk.",
    "Conclusie: het voorstel wordt aangehouden tot de volgende tafel.",
    "Conclusie: geen steigers buiten het centrum.",
    "Conclusie: voorlopig geen nieuwe ligplaatsen.",
    "Conclusie: de braderie gaat niet door.",
    "Conclusie: stoppen met de nieuwsbrief op papier.",
    "Geconcludeerd wordt dat de checklist voortaan verplicht is.",
    "Op verzoek van de bewoners spreken we af voortaan om 19.30 uur te beginnen.",
    "De inschrijftermijn wordt verlengd tot 15 maart.",
    "De pilot wordt met een jaar verlengd.",
    "Het abonnement op de werkplek wordt niet verlengd.",
    "Besloten is om in juni te beginnen.",
    "Dit agendapunt wordt doorgeschoven naar april.",
    "Het stuk gaat terug naar de werkgroep.",
    "De notitie wordt voor kennisgeving aangenomen.",
    "De keuze valt op variant B.",
    "Vanaf 1 maart komen we om de week bij elkaar.",
    "De overleggen zijn voortaan om tien uur.",
    "Er komt een aparte werkgroep voor amv's.",
    "We wachten met de brief tot na de zomer.",
    "Unaniem wordt het voorstel gesteund.",
    "Afspraak is dat nieuwe locaties eerst aan de tafel worden gemeld.",
    "Afgesproken is dat het COA de cijfers toelicht en niet de provincie.",
    "Rhythm - we agreed to meet every two months.",
    "All agreed that the pilot continues.",
    "We decided against a second location.",
]
VERTELD = [
    "Over de steiger is vorig jaar afgesproken dat hij dicht blijft.",
    "Hiermee is vastgesteld waar het lek zit.",
    "Wat betreft de kade is nog niets afgesproken.",
    "De gemeente gaat akkoord wat betreft de strekking, meldt de wethouder.",
    "Verslag 7 mei: geen opmerkingen, nog niet vastgesteld.",
    "De GGD adviseert de gemeente het gebouw te luchten.",
    "Dus: het is te druk.",
    "Na een korte ronde langs de tafel: het veld is lastig.",
    "De landelijke archiefdag wordt op 11 oktober gehouden.",
    "De raadsvergadering wordt op 3 mei gehouden.",
    "Versie 2 van de norm verschijnt op 3 mei.",
    "De kachel is stuk, dus iedereen houdt zijn jas aan.",
    "De jaarlijkse bijdrage van de gemeente wordt 900 euro.",
    "Conclusie: het stuk kan van de agenda af.",
    "We waren het erover eens dat het een zware zomer was.",
    "De bewoners waren het erover eens dat er te weinig groen is.",
    "De gemeenteraad besloot vorige week om de kazerne te kopen.",
    "Vorig jaar besloten we de proef te verlengen.",
    "Het tweede deel van de vergadering was besloten.",
    "De gemeente gaat niet verder met de locatie, meldt de wethouder.",
    "We gaan verder met agendapunt 4.",
    "De eigenaar van het hotel ziet af van verhuur.",
    "De wethouder houdt vast aan het plan.",
    "Het COA laat het contract vervallen.",
    "De wethouder van Velsen kan zich vinden in het plan.",
    "Men kan zich niet vinden in het stuk.",
    "De voorzitter concludeert dat er nog geen overeenstemming is.",
    "De voorzitter constateert dat de gemeente Hoorn niet instemt.",
    "De voorzitter vraagt of iedereen akkoord is.",
    "De wethouder hoopt dat het voorstel als hamerstuk naar de raad gaat.",
    "De fractie wil het als bespreekstuk behandelen.",
    "Het wetsvoorstel wordt aangehouden door de Tweede Kamer.",
    "Twee personen worden aangehouden.",
    "Het stuk is vorige keer doorgeschoven.",
    "Vanaf volgende week hebben we minder plekken.",
    "Vanaf 1 maart wonen er 40 mensen op het schip.",
    "De school begint voortaan om negen uur.",
    "De overleggen met het ministerie gaan voortaan digitaal, meldt de heer Oudejans.",
    "Er komt een werkgroep bij het ministerie.",
    "We wachten al sinds mei op bericht.",
    "Het voorstel wordt door de bewoners gesteund.",
    "Afspraak is afspraak, zegt de heer Rozenboom.",
    "Everyone agreed that it was a good meeting.",
    "The minister decided against a new law.",
]


@pytest.mark.share(2)
@pytest.mark.parametrize("zin", BESLUITEN)
def test_the_table_settles_it(lees: Lees, zin: str) -> None:
    voorstel = lees(f"Wij spreken over de cijfers. {zin} Daarna is er koffie.")
    assert len(voorstel.besluiten) == 1
    assert not [actie for actie in voorstel.acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize(
    "zin",
    [
        "Afgesproken is dat de voorzitter voortaan de agenda opstelt en rondstuurt.",
        "Verder is afgesproken dat mw. De Vlinder in het vervolg bij de opening is.",
    ],
)
def test_what_somebody_does_from_now_on_is_decided(lees: Lees, zin: str) -> None:
    assert [een.citaat for een in lees(zin).besluiten] == [zin.rstrip(".")]


@pytest.mark.parametrize("zin", VERTELD)
def test_it_is_only_told(lees: Lees, zin: str) -> None:
    assert lees(f"Wij spreken over de cijfers. {zin} Daarna is er koffie.").besluiten == ()


def test_how_things_go_from_now_on_is_a_decision_of_a_list_of_what_was_agreed(lees: Lees) -> None:
    voorstel = lees(
        "Wij praten.\n\n## Afspraken\n\n- Het overleg vindt voortaan drie keer per jaar plaats.\n"
    )
    assert [besluit.tekst for besluit in voorstel.besluiten] == [
        "Het overleg vindt voortaan drie keer per jaar plaats"
    ]
    assert voorstel.acties == ()


def test_the_police_that_will_walk_a_round_has_a_task(lees: Lees) -> None:
    (punt,) = lees("Wij praten.\n\n## Afspraken\n\n- De politie loopt komende week een avondronde.\n").acties
    assert punt.eigenaars == ("politie",)


def test_what_is_concluded_right_behind_it_is_told_once(lees: Lees) -> None:
    [besluit] = lees("Over de kade is iedereen het eens. Conclusie: geen steigers bij de haven.").besluiten
    assert besluit.tekst == "geen steigers bij de haven"


def test_a_numbered_paragraph_that_runs_on_is_no_title(lees: Lees) -> None:
    tekst = (
        "3.1  De kade is dicht.\n3.3  Besloten wordt dat tot 1 juli 2026 hoogstens één op de drie vrije\n"
        "     ligplaatsen naar bezoekers gaat. Daarna wordt opnieuw gekeken.\n"
        "3.4  Het verslag van 5 september wordt goedgekeurd, met dien verstande dat in\n"
        "     2.10 een woord weg moet.\n"
        "3.5  Het verslag van 6 oktober wordt vast-\n     gesteld.\n"
    )
    assert len(lees(tekst).besluiten) == 3


@pytest.mark.parametrize(
    "zin",
    [
        "De werkgroep bereikt consensus: de steiger wordt een meter langer.",
        "De werkgroep bereikt overeenstemming over de steiger.",
        "De tafel komt tot overeenstemming over de steiger.",
        "We bereiken snel consensus over de steiger.",
        "De leden komen na enig overleg tot consensus om de steiger te verlengen.",
    ],
)
def test_a_meeting_that_comes_to_agreement_decides(lees: Lees, zin: str) -> None:
    assert [een.citaat for een in lees(f"Wij praten. {zin}").besluiten] == [zin.rstrip(".")]


@pytest.mark.parametrize(
    "zin",
    [
        "De werkgroep bereikt geen consensus over de steiger.",
        "De werkgroep bereikt nog geen overeenstemming.",
        "De werkgroep bereikt niet snel consensus.",
        "De werkgroep bereikt pas consensus als de steiger er is.",
        "Als de werkgroep consensus bereikt, gaan we verder.",
        "De gemeenteraad bereikt overeenstemming over de steiger.",
        "De rederijen bereiken overeenstemming over de steiger.",
        "De werkgroep hoopt overeenstemming te bereiken.",
        "De werkgroep moet tot overeenstemming komen.",
        "De werkgroep komt tot de haven.",
    ],
)
def test_a_meeting_that_does_not_yet_decides_nothing(lees: Lees, zin: str) -> None:
    assert lees(f"Wij praten. {zin}").besluiten == ()


@pytest.mark.parametrize(
    ("titel", "zin"),
    [
        ("Vaststelling verslag 3 maart", "Akkoord"),
        ("Vaststellen van de notulen", "Ongewijzigd vastgesteld"),
        ("Goedkeuring van het verslag van 3 mei", "Akkoord, met dank aan de notulist"),
        ("Approval of previous minutes", "Passed unanimously"),
        ("Adoption of the agenda", "Accepted"),
        ("Minutes of 3 May", "Carried unanimously"),
        ("Notulen van 3 maart", "Deze worden ongewijzigd goedgekeurd"),
        ("Verslag vorig overleg", "Het is hiermee vastgesteld, met dank aan de notulist"),
        ("Notulen vorige keer", "Ze zijn akkoord bevonden"),
    ],
)
def test_below_a_title_of_minutes_that_are_to_be_adopted_one_word_does(
    lees: Lees, titel: str, zin: str
) -> None:
    assert [een.tekst for een in lees(f"Wij praten.\n\n## 2. {titel}\n\n{zin}.\n").besluiten] == [
        f"{titel}: {zin}"
    ]


@pytest.mark.parametrize(
    ("titel", "zin"),
    [
        ("Vaststelling verslag van de gemeente Beek", "Akkoord van het college"),
        ("Vaststelling verslag 3 maart", "Akkoord?"),
        ("Approval of the new crane", "Passed"),
        ("Nieuwe kraan", "Deze wordt goedgekeurd"),
        ("Notulen van 3 maart", "Deze worden de volgende keer goedgekeurd"),
        ("Notulen van 3 maart", "Deze zijn nog niet vastgesteld"),
        ("Notulen van 3 maart", "Deze worden goedgekeurd door de raad"),
        ("Approval of minutes", "Passed on to the secretary"),
    ],
)
def test_below_another_title_it_does_not(lees: Lees, titel: str, zin: str) -> None:
    assert lees(f"Wij praten.\n\n## 2. {titel}\n\n{zin}.\n").besluiten == ()
