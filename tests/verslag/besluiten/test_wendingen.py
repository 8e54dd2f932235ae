"""How a table settles things without the word: it drops, holds on, puts off; and who only tells of that."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.verslag.voorstel import Voorstel

Lees = Callable[[str], Voorstel]

BESLUITEN = [
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


@pytest.mark.parametrize("zin", BESLUITEN)
def test_the_table_settles_it(lees: Lees, zin: str) -> None:
    voorstel = lees(f"Wij spreken over de cijfers. {zin} Daarna is er koffie.")
    assert len(voorstel.besluiten) == 1
    assert not [actie for actie in voorstel.acties if actie.soort == "actiepunt"]


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
