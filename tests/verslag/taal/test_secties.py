"""The titles of lists: of acties, of what was agreed, of decisions, and of none of these."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.taal.secties import Sectie, section_of


@pytest.mark.parametrize(
    "titel",
    [
        "## 5. Actiepunten",
        "Overzicht openstaande actiepunten bestuur",
        "ACTIES:",
        "Actie- en toezeggingenlijst Haven (stand 15 april 2026)",
        "**Actielijst werkgroep Haven (bijgewerkt tot en met 3 mei)**",
        "**Action items:**",
        "To-do's kascommissie",
        "Besluiten- en actielijst",
        "Wie doet wat?",
        "t.d.",
        "Nog t.d.:",
        "Wie doet wat na vandaag:",
        "Wie pakt wat op",
        "Nieuwe acties 12 mei",
        "Lijst met acties",
        "## Actielijst na de vergadering van 15 oktober 2025",
        "Actiepunten naar aanleiding van het teamoverleg van dinsdag 3 maart",
        "Nieuwe acties naar aanleiding van 15 oktober 2025",
        "Actiepunten n.a.v. dinsdag 3 maart",
        "Toezeggingen & openstaande punten",
        "Actions (5 minutes)",
        "ACTIEPUNTEN (noteer per punt wie het doet, en wanneer)",
        "Acties (vul in wie wat doet):",
        "ACTION POINTS (note down who does what as we go along)",
        "Overzicht actiepunten havenraad, stand per 3 maart 2026",
        "Overzicht van alle openstaande actiepunten commissie Haven, Kade en Markt, bijgewerkt 3 maart",
        "Bijlage: actielijst",
        "## Bijlage 2 – overzicht actiepunten",
    ],
)
def test_a_list_of_acties_is_known_by_its_title(titel: str) -> None:
    assert section_of(titel) == Sectie("acties")


@pytest.mark.parametrize(
    "titel",
    [
        "Volgende stappen",
        "Besluit en acties",
        "Afspraken en vervolg",
        "Updates met actiepunten:",
        "Terugkoppeling incl. acties",
        "Next steps",
        "Lijst van afspraken",
        "Afspraken bij punt 2",
        "Afspraken bij agendapunt 3:",
        "**Afgesproken**",
        "Overeengekomen:",
        "### Wat is afgesproken",
        "Wat hebben we afgesproken",
        "Wat hebben we afgesproken?",
        "Wat we hebben afgesproken",
        "Hierbij de afspraken van vanmiddag:",
        "De afspraken van vandaag",
    ],
)
def test_a_list_of_what_was_agreed_is_another_one(titel: str) -> None:
    assert section_of(titel) == Sectie("afspraken")


@pytest.mark.parametrize(
    "titel", ["Wat is besloten", "## Wat is er besloten?", "**Wat hebben we besloten**", "What was decided"]
)
def test_a_list_of_what_was_decided_may_ask_for_it(titel: str) -> None:
    assert section_of(titel) == Sectie("besluiten")


@pytest.mark.parametrize(
    "titel", ["Wat is er besproken en besloten", "Wat is nog niet besloten", "Wat wordt er besloten"]
)
def test_a_title_of_more_is_no_list_of_decisions(titel: str) -> None:
    assert section_of(titel) is None


@pytest.mark.parametrize(
    "zin",
    [
        "We hebben het volgende afgesproken:",
        "Wij hebben met elkaar het volgende afgesproken:",
        "We spraken het volgende af:",
        "Er is afgesproken:",
        "Afgesproken is het volgende:",
        "Het volgende is overeengekomen:",
        "Dit hebben we afgesproken:",
    ],
)
def test_a_sentence_says_that_what_follows_was_agreed(zin: str) -> None:
    gelezen = section_of(zin)
    assert gelezen == Sectie("afspraken")
    assert gelezen.inleiding


@pytest.mark.parametrize(
    "zin",
    [
        "Vorige keer hebben we het volgende afgesproken:",
        "Het bestuur heeft met de aannemer het volgende afgesproken:",
        "In de raad is afgesproken:",
        "Nora vertelt wat er is afgesproken:",
        "We hebben niets afgesproken:",
        "Er is nog niet afgesproken:",
        "Er is een datum afgesproken:",
        "We hebben het volgende besproken:",
        "Het volgende is:",
        "Wat is er afgesproken?",
        "We hebben afgesproken dat Nora belt:",
    ],
)
def test_what_others_or_earlier_agreed_is_no_list(zin: str) -> None:
    assert section_of(zin) is None


@pytest.mark.parametrize(
    "titel",
    [
        "Actiepunten vorige vergadering",
        "Notulen en actielijst van 7 december",
        "2. Minutes and Actions",
        "Stand van zaken acties",
        "Afgeronde acties",
        "Eventuele opmerkingen huidige takenlijst",
        "Opmerkingen over de actielijst",
        "Actie: Anna",
        "De actielijst wordt doorgenomen.",
        "Mededelingen",
    ],
)
def test_what_is_looked_back_on_is_no_list(titel: str) -> None:
    assert section_of(titel) is None


def test_a_title_may_say_who_does_all_of_it() -> None:
    assert section_of("Actiepunten: @Anna Visser") == Sectie("acties", "Anna Visser")


@pytest.mark.parametrize(
    "boven",
    [
        "Aan het eind van de sessie zijn deze afspraken gemaakt:",
        "Deze acties zijn afgesproken:",
        "Tot slot zijn deze afspraken genoteerd:",
        "Er zijn vandaag deze afspraken gemaakt:",
        "De volgende afspraken zijn gemaakt:",
        "Wij maakten deze afspraken:",
    ],
)
def test_a_sentence_with_a_colon_below_a_title_opens_the_list(boven: str, config: Config) -> None:
    tekst = f"""Verslag werksessie 13 juni 2026

Aanwezig: Nora Blom, Pieter Zwart, Hanna de Vos (Bureau Haven)

1. Opening
Nora opent.

2. Afspraken
{boven}
- Nora schrijft het uit in een voorstel. Dit is voor 30 juni klaar.
- Pieter en Hanna leveren foto’s aan, uiterlijk 23 juni, zodat Nora ze kan
gebruiken.
- Het oude type komt te vervallen.
- Op 14 september presenteert Nora het. Bureau Haven maakt een kaart; dat volgt later.

3. Sluiting
Nora sluit.
"""
    gelezen = read(tekst, config)
    punten = [a for a in gelezen.acties if a.soort == "actiepunt"]
    assert [(a.eigenaars, str(a.termijn)) for a in punten] == [
        (("Nora Blom",), "2026-06-29"),
        (("Pieter Zwart", "Hanna de Vos"), "2026-06-23"),
        (("Nora Blom",), "2026-09-14"),
        (("Bureau Haven",), "None"),
    ]
    assert [b.citaat for b in gelezen.besluiten] == ["Het oude type komt te vervallen"]


@pytest.mark.parametrize(
    "titel", ["De afspraken van de vorige keer", "De afspraken met het COA", "Wie doet er mee"]
)
def test_what_was_agreed_before_or_with_somebody_is_no_list(titel: str) -> None:
    assert section_of(titel) is None


def test_below_news_with_tasks_only_what_somebody_does_is_one(config: Config) -> None:
    kop = "# Overleg haven\n\n3 maart 2026\n\nAanwezig: Nora Blom, Teun Vos\n\n"
    items = (
        "- **Steiger** -> De planken zijn rot. -> Teun belt de werf.\n"
        "- **Hek** -> Nora kan er helaas niet bij zijn.\n"
        "- **Kraan** -> de kraan is nog in aanbouw. -> Nora gaat hout kopen.\n"
    )
    acties = read(f"{kop}**Updates met actiepunten:**\n\n{items}", config).acties
    assert [(actie.tekst, actie.eigenaars) for actie in acties] == [
        ("Teun belt de werf", ("Teun Vos",)),
        ("Nora gaat hout kopen", ("Nora Blom",)),
    ]
