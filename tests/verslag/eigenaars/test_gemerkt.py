"""Whose a marked task is by its subject, whatever the verb; who only speaks, asks or thanks owns nothing."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

_KOP = (
    "Verslag overleg Oost, 14 maart 2024\n\n"
    "Aanwezig: mevrouw Dalstra (Lindewaard), mevrouw Oosterlee (Heerveld), "
    "de heer Van Wijngaert (provincie), de heer Brink (COA), de heer Mulder (secretaris)\n\n1. Opvang\n\n"
)


def _point(config: Config, zin: str) -> Actie:
    [punt] = [actie for actie in read(f"{_KOP}{zin}\n", config).acties if actie.soort == "actiepunt"]
    return punt


@pytest.mark.parametrize(
    ("zin", "wie"),
    [
        ("De heer Van Wijngaert start hiervoor een proef in drie wijken [A1].", "Van Wijngaert"),
        ("Mevrouw Oosterlee kan nagaan welke scholen nog plek hebben [A1].", "Oosterlee"),
        ("De tenten staan in het depot; de heer Brink laat er twintig ophalen (actie).", "Brink"),
        ("De ambtelijke werkgroep stelt een reactie op het concept op (actiepunt).", "ambtelijke werkgroep"),
        ("De secretaris stelt de brief op en legt die aan de leden voor [A1].", "secretaris"),
        ("De jurist stelt een lijst samen, en legt die voor (actie).", "jurist"),
        ("De juristen van provincie en COA toetsen de overeenkomst [A1].", "juristen"),
        ("De regisseur flexwonen zet de locaties op een kaart (actie).", "regisseur flexwonen"),
        ("Per kwartaal wijst het COA een vaste contactpersoon aan [A1].", "COA"),
        ("Uiterlijk 30 april melden de regio’s hoeveel woningen zij vrijmaken (actie).", "regio’s"),
        ("Als de vergunning binnen is, opent de heer Brink de inschrijving [A1].", "Brink"),
        ("Het COA zegt schriftelijk toe dat de kosten worden vergoed [A1].", "COA"),
        ("De secretaris wordt gevraagd een brief aan de minister te sturen [A1].", "secretaris"),
        ("Aan mevrouw Oosterlee wordt gevraagd de huisartsen te informeren [A1].", "Oosterlee"),
        ("De voorzitter concludeert dat het COA een lijst maakt [A1].", "COA"),
        ("De heer Brink kan dat niet zo zeggen en stuurt de regio’s een lijst [A1].", "Brink"),
        ("Mevrouw Dalstra herkent dit niet en zoekt de cijfers op [A1].", "Dalstra"),
        ("De heer Brink is graag bereid daarin mee te denken [A1].", "Brink"),
        ("Mevrouw Dalstra is van plan de huisartsen een brief te sturen (actie).", "Dalstra"),
        ("Het COA is bereid om hierover in mei te vertellen [A1].", "COA"),
        ("De heer Brink twijfelt of dat kan, maar mevrouw Dalstra regelt de sleutels [A1].", "Dalstra"),
    ],
)
def test_the_subject_of_a_marked_sentence_owns_it(config: Config, zin: str, wie: str) -> None:
    assert _point(config, zin).eigenaars == (wie,)


@pytest.mark.parametrize(
    "zin",
    [
        "De heer Brink zegt dat hij de cijfers mist [A1].",
        "De heer Brink kan dat niet zeggen en verwacht meer [A1].",
        "De heer Brink weet niet of het lukt en het blijft druk [A1].",
        "De heer Brink is niet bereid mee te denken [A1].",
        "De heer Brink is bereid geweest om mee te denken [A1].",
        "De heer Brink is bereid, mits het COA niet weigert te betalen [A1].",
        "Mevrouw Oosterlee vraagt aandacht voor de wachtlijsten (actie).",
        "Mevrouw Oosterlee bedankt het COA voor de lijst (actie).",
        "Mevrouw Oosterlee stelt voor een werkgroep te starten [A1].",
        "De secretaris stelt op verzoek van de raad een datum voor [A1].",
        "De heer Brink wijst erop dat de brief nog niet is verstuurd [A1].",
        "De kaart wordt met de gemeenten gedeeld (actie).",
        "Het COA moet hierover nog worden geïnformeerd [A1].",
        "Een delegatie bezoekt het COA in het najaar [A1].",
        "Volgens mevrouw Oosterlee ontbreekt een lijst van scholen [A1].",
    ],
)
def test_who_speaks_or_is_told_owns_nothing(config: Config, zin: str) -> None:
    assert _point(config, zin).eigenaars == ()


@pytest.mark.parametrize(
    ("zin", "dag"),
    [
        ("Het COA bevestigt de afspraken per brief [A1], uiterlijk dinsdag.", date(2024, 3, 19)),
        ("De heer Brink maakt een opzet [A1], die op 15 april wordt getoond.", date(2024, 4, 15)),
        ("De heer Brink belt de huisartsen en koppelt dit maandag terug (actie).", date(2024, 3, 18)),
        (
            "Een brief wordt door de secretaris opgesteld [A1]. De brief gaat uiterlijk 4 april de deur uit.",
            date(2024, 4, 4),
        ),
        ("De heer Brink maakt een opzet [A1]. De zaal is op 15 april beschikbaar.", None),
        ("De heer Brink maakt een opzet [A1], maar op 15 april is hij er niet.", None),
    ],
)
def test_the_day_may_stand_behind_the_mark(config: Config, zin: str, dag: date | None) -> None:
    assert _point(config, zin).termijn == dag


@pytest.mark.parametrize(
    ("item", "wie"),
    [
        ("Voorstel verevening uitwerken – ambtelijke kerngroep", ("ambtelijke kerngroep",)),
        ("Kosten van de hal navragen (secretaris PRT)", ("secretaris PRT",)),
        ("Brief sturen over de hal (nieuwe versie)", ()),
    ],
)
def test_an_office_behind_an_item_may_have_more_words(
    config: Config, item: str, wie: tuple[str, ...]
) -> None:
    assert read(f"{_KOP}Gesprek.\n\n## Actielijst\n\n- {item}\n", config).acties[0].eigenaars == wie


@pytest.mark.parametrize(
    ("item", "wie"),
    [
        ("BTW aangeven over het eerste kwartaal", ()),
        ("PDF uitbreiden", ()),
        ("RIE bijwerken voor de zomer", ()),
        ("BTW aangeven (secretaris)", ("secretaris",)),
        ("GGD levert de cijfers", ("GGD",)),
        ("GGD aanleveren cijfers", ("GGD",)),
        ("PAB uitzoeken of het kan", ("PAB",)),
        ("COA uitwerken van het plan", ("COA",)),  # at the table
    ],
)
def test_letters_right_before_a_bare_verb_are_what_it_is_about(
    config: Config, item: str, wie: tuple[str, ...]
) -> None:
    assert read(f"{_KOP}Gesprek.\n\n## Actielijst\n\n- {item}\n", config).acties[0].eigenaars == wie


@pytest.mark.parametrize(
    ("zin", "wie"),
    [
        ("Actie: gemeente zoekt de draagkracht uit en meldt die aan Brink vóór 20 juni.", ("gemeente",)),
        ("Actie: het waterschap levert de cijfers aan.", ("waterschap",)),
        ("Actie: woningcorporatie belt de bewoners.", ("woningcorporatie",)),
        ("Actie: gemeente informeren over de start.", ()),
        ("Actie: politie niet meer uitnodigen.", ()),
        ("Actie: waterschap eerst bellen.", ()),
        ("Actie: nieuwsbrief gaat morgen uit.", ()),
    ],
)
def test_an_institution_behind_a_label_needs_no_article(
    config: Config, zin: str, wie: tuple[str, ...]
) -> None:
    assert _point(config, zin).eigenaars == wie
