"""What only tells of a decision, or of what others decide, is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.verslag.voorstel import Voorstel

Lees = Callable[[str], Voorstel]


@pytest.mark.parametrize(
    "zin",
    [
        # minutes and agenda
        "Het verslag wordt in de volgende vergadering vastgesteld.",
        "Het verslag is nog niet vastgesteld.",
        "De notulen waren al in mei goedgekeurd.",
        "Zodra het verslag is vastgesteld, komt het op de site.",
        "Het verslag, dat in mei is vastgesteld, staat op de site.",
        "In het verslag is vastgesteld dat de brug scheurt.",
        "In het vorige verslag werden drie termijnen vastgesteld.",
        "Op de agenda staan drie stukken die zijn goedgekeurd.",
        "De notulen moeten nog worden goedgekeurd.",
        "De heer Rozenboom vraagt of het verslag is vastgesteld.",
        "De agenda wordt vastgesteld door de voorzitter en de griffier.",
        "Het verslag ligt ter vaststelling voor.",
        "Is het verslag van mei al vastgesteld?",
        "The minutes will be approved at the next meeting.",
        "The minutes were not approved.",
        "De notulen zijn gelezen en Anna is akkoord.",
        "De actielijst wordt doorgenomen, alles is akkoord.",
        "Het verslag van de gemeente is vastgesteld.",
        "De accountant heeft het verslag goedgekeurd.",
        "Het verslag gaat naar de raad en wordt daar vastgesteld.",
        "De volgende agenda wordt in mei vastgesteld.",
        # others
        "Gedeputeerde Staten hebben vorige week besloten om de regeling open te houden.",
        "Het college heeft op 18 februari besloten de tarieven gelijk te houden.",
        "De gemeenteraad heeft met 11 tegen 8 stemmen een motie aangenomen.",
        "De motie wordt in de gemeenteraad met 12 stemmen aangenomen.",
        "Het ministerie gaat met ingang van 1 januari anders tellen.",
        "De gemeente haalt het glas voortaan op maandag op.",
        "De provincie heeft geen bezwaar tegen de vergunning.",
        "De leverancier gaat akkoord met de nieuwe prijs.",
        "De heer Rozenboom is het daarmee eens.",
        "COA stemt in met het plan.",
        "Mevrouw De Vlinder wordt per 1 mei benoemd tot voorzitter van de waterschapsraad.",
        "Er zijn geen bezwaren ingediend tegen het plan.",
        "Het plan is door de provincie goedgekeurd.",
        # reported, asked, wished, on a condition
        "De heer Appelboom meldt dat de werkgroep heeft besloten te stoppen.",
        "De heer Appelboom vertelt dat we voortaan op maandag sluiten.",
        "De heer Appelboom vraagt of iedereen akkoord is met de datum.",
        "De heer Appelboom stelt voor om voortaan eerder te beginnen.",
        "Als iedereen het daarmee eens is, start de bouw in mei.",
        "Gaan we akkoord met het voorstel?",
        "We kunnen voortaan ook op zaterdag vergaderen.",
        "We moeten voortaan beter opletten.",
        "We zouden de braderie dit jaar kunnen overslaan.",
        "Waarom stoppen we met de krant?",
        "Als we stoppen met de krant, scheelt dat geld.",
        "Het bezwaar van de buren wordt afgewezen, zegt de krant.",
        "De directie kiest voor een andere bank, meldt Tim.",
        "Het bestuur stelt voor 5.000 euro beschikbaar te stellen.",
        # before, later, not at all
        "Er is geen besluit genomen.",
        "Het besluit wordt uitgesteld tot mei.",
        "Eerder is besloten de zaal te huren.",
        "Vorige keer is besloten de zaal te huren.",
        "Zoals afgesproken is de zaal gehuurd.",
        "Met de aannemer is afgesproken dat hij in mei begint.",
        "Vorige keer hebben we afgesproken dat er een kaart komt.",
        "Er is nog geen akkoord over de huur.",
        "De vergadering is niet akkoord.",
        "Niet iedereen is het daarmee eens.",
        "Het voorstel is in 2019 aangenomen.",
        "We hadden afgesproken dat er een kaart komt.",
        "De pilot start in mei.",
        "We starten de pilot zodra de subsidie binnen is.",
        "Alle partijen zijn akkoord, zo blijkt uit de brief.",
        "De heer Appelboom: wij gaan akkoord met het voorstel.",
        "Het voorstel van Anna wordt besproken en later aangenomen.",
        # how things are
        "Dit wordt overgenomen uit het vorige plan.",
        "We starten elk jaar met een proef.",
        "De werkgroep stopt met het werk om vijf uur.",
        "Vanaf 1 maart werken we met drie man minder.",
        "De commissie komt vanaf september weer bijeen.",
        "De commissie brengt in juni een advies uit over de weg.",
        "We schaffen een nieuwe printer aan.",
        "We doen ook mee met de landelijke dag.",
        "De aanvraag wordt vaak afgewezen.",
        "De leverancier stelt 5.000 euro beschikbaar.",
        "We zijn vanaf 1 januari gevestigd in Haarlem.",
        "Vanaf 1 september hebben we een nieuwe conciërge.",
        "We krijgen per 1 mei een andere beheerder.",
        "Iedereen is het erover eens dat het een mooie avond was.",
        "We starten met een rondje langs de tafel.",
        "We stoppen vandaag met de vergadering om tien uur.",
        "We nemen de koffie van de buren over.",
        "We doen daar niets aan.",
        "We spreken op 3 mei af met de gemeente.",
        "Het advies: neem een goede verzekering.",
        "Advies: neem een goede verzekering.",
        "De begroting telt 40 bladzijden en het advies is kort.",
        "De heer Appelboom geeft een positief advies over de kleur.",
        "In short, the council decided in March to close the road.",
        "If the board decided to stop, we would hear it.",
        "Anna asked whether the board agreed to the plan.",
    ],
)
def test_what_only_tells_is_no_decision(lees: Lees, zin: str) -> None:
    assert [besluit.citaat for besluit in lees(zin).besluiten] == []
