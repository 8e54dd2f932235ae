"""What a table concludes, states or does from now on, in its own name; how things are is no decision."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.verslag.voorstel import Voorstel

Lees = Callable[[str], Voorstel]

BESLUITEN = [
    "Conclusie: de regio opent twee middelgrote locaties.",
    "Conclusie: er komt geen gezamenlijk meldpunt.",
    "Conclusie: er komt deze zomer geen extra toezicht in de hal.",
    "Conclusie: er komen voorlopig geen nieuwe locaties.",
    "Conclusie: nieuwe plekken voor gezinnen komen in huizen van ten hoogste tien kamers.",
    "Conclusie: akkoord met de ruil van twintig plekken.",
    "Het punt over de evaluatie van de hal gaat van de agenda af, anders is er geen tijd voor de kade.",
    "Agendapunt 4 gaat van de agenda.",
    "Het thema wonen gaat daarom van de agenda af.",
    "Het agendapunt over de bomen wordt van de agenda gehaald.",
    "Het onderwerp parkeren wordt van de agenda afgevoerd.",
    "De presentatie over wonen schuift door naar het volgende overleg.",
    "Mevrouw Eikenhout ziet daar niets in. Conclusie: de aankoop van panden wordt niet verder onderzocht.",
    "Beslút/Besluit: de regio levert één gezamenlijk bod.",
    "BESLUIT gezinnen met jonge kinderen gaan niet naar de hal.",
    "De derde ronde begint in mei [besluit]; tot dan loopt de eerste door.",
    "De tafel bekrachtigt de vier regioplannen.",
    "De tafel concludeert dat in 2021 geen extra locatie wordt gezocht.",
    "De tafel spreekt uit dat de verdeling naar inwonertal plaatsvindt.",
    "De regietafel spreekt als haar standpunt uit dat iedere gemeente meedoet.",
    "De tafel spreekt af eerst bestaande locaties uit te breiden.",
    "De tafel stemt ermee in zorgkamers tot 1 juli mee te tellen.",
    "De bestuurders kiezen inwonertal als sleutel.",
    "De tafel rapporteert voortaan per kwartaal aan de minister.",
    "In juli en augustus komt de kerngroep niet bijeen.",
    "De evaluatie wordt uitgesteld tot na de zomer.",
    "Een regionale reserve van € 40.000 wordt ingesteld.",
    "Gezamenlijke inkoop van beveiliging wordt niet voortgezet.",
    "Sportvelden worden uitgesloten als locatie.",
    "De persvoorlichting loopt vanaf nu uitsluitend via Hoorn.",
    "4.2 De OR stemt in met het rooster voor de zomer.",
    "It ferslach fan 12 maart 2024 wordt ongewijzigd vastgesteld.",
    "Na een opmerking van de heer Rozenboom stelt zij het verslag van 2 maart vast.",
]
VERTELD = [
    "Als het punt over de huur van de agenda gaat, is er meer tijd.",
    "De gemeenteraad haalt het punt over de huur van de agenda.",
    "Het punt over de huur werd vorig jaar van de agenda gehaald.",
    "Het punt over de huur gaat van de agenda van de raad af.",
    "Het actiepunt gaat van de lijst af.",
    "De discussie schuift op naar een ander onderwerp.",
    "Conclusie: nieuwe bewoners komen vaak in een lastige positie.",
    "Conclusie: er is deze zomer geen extra geld.",
    "De conclusie van het rapport is dat de hal te klein is.",
    "Conclusie: het dossier is vaak niet compleet.",
    "Conclusie: geen duidelijke behoefte vastgesteld.",
    "Conclusie: de hal is te klein voor 200 mensen.",
    "Conclusie: de gemeenten hebben meer tijd nodig.",
    "BESLUIT over de hal volgt later.",
    "De tafel concludeert dat de opgave zwaar is.",
    "De tafel concludeert dat er nog veel onduidelijk is.",
    "De tafel concludeert dat het aantal niet wordt gehaald.",
    "De tafel concludeert dat de wachtlijst niet korter wordt.",
    "De tafel concludeert dat alle gemeenten worden overvraagd.",
    "De tafel spreekt uit dat zij de situatie betreurt.",
    "Conclusie: de gemeenten voelen zich niet gehoord.",
    "Conclusie: er komen meer mensen dan verwacht.",
    "De tafel komt voortaan in een kleinere zaal terecht, vreest de heer Rozenboom.",
    "De tafel spreekt haar waardering uit voor de vrijwilligers.",
    "De tafel spreekt uit dat de situatie zorgelijk is.",
    "De heer Rozenboom spreekt uit dat het zo niet langer kan.",
    "Het college van Hoorn bekrachtigt het plan volgende week.",
    "De bewoners kiezen een van hen als woordvoerder.",
    "De tafel wordt voortaan door het ministerie ingelicht.",
    "Het COA rapporteert voortaan per maand, schrijft de directeur.",
    "De levering van de units wordt uitgesteld tot na de zomer.",
    "De behandeling in de Tweede Kamer wordt uitgesteld tot na het reces.",
    "De regeling wordt volgens het ministerie niet voortgezet.",
    "Mevrouw Eikenhout vindt dat sportvelden worden uitgesloten als locatie.",
    "Sporthallen worden ingezet als opvang.",
    "Gezamenlijke inkoop wordt niet genoemd in het stuk.",
    "Mevrouw Eikenhout stelt voor een regionale reserve in te stellen.",
    "De heer Rozenboom stelt vast dat hij het verslag niet vast kan stellen.",
]
NOG_BESLUITEN = [
    "Conclusie: zalen kleiner dan 50 meter worden niet in de lijst opgenomen.",
    "Conclusie: aanvragen van meer dan 500 euro worden eerst voorgelegd aan het bestuur.",
    "Conclusie: een steiger krijgt een eigen nummer, dat op de kaart komt.",
    "Conclusie: elke locatie krijgt een vast contact bij de gemeente.",
    "Vuurkorven op de kade staan we niet meer toe; in de tuin mag het wel.",
    "We staan geen honden meer toe op het terrein.",
    "Vuurwerk laten we niet meer toe op de kade.",
    "Het bestuur staat voortaan alleen elektrische motoren toe.",
]
NOG_VERTELD = [
    "Conclusie: het is drukker dan vorig jaar.",
    "Conclusie: er komen dan meer klachten.",
    "Conclusie: het voorstel krijgt weinig reacties.",
    "Conclusie: minder dan de helft heeft gereageerd.",
    "Conclusie: een nieuwe locatie krijgt vaak een eigen website.",
    "We staan er niet meer alleen voor.",
    "De gemeente staat vuurkorven niet meer toe, meldt mevrouw Eikenhout.",
    "Misschien staan we honden niet meer toe.",
    "Staan we honden niet meer toe?",
    "Als het te droog is staan we vuurkorven niet meer toe.",
]
KOP = "## 1. Opvang\n\nDe cijfers worden besproken.\n\n"


@pytest.mark.parametrize("zin", [*BESLUITEN, *NOG_BESLUITEN])
def test_what_the_table_concludes_is_a_decision(lees: Lees, zin: str) -> None:
    assert len(lees(f"{KOP}{zin}\n").besluiten) == 1


@pytest.mark.share(2)
@pytest.mark.parametrize("zin", [*VERTELD, *NOG_VERTELD])
def test_how_things_are_is_none(lees: Lees, zin: str) -> None:
    assert lees(f"{KOP}{zin}\n").besluiten == ()


def test_two_things_adopted_in_two_clauses_are_two_decisions(lees: Lees) -> None:
    zin = "De agenda wordt vastgesteld, en het verslag van 12 mei wordt met één wijziging vastgesteld."
    assert [besluit.tekst for besluit in lees(f"{KOP}{zin}\n").besluiten] == [
        "De agenda wordt vastgesteld",
        "het verslag van 12 mei wordt met één wijziging vastgesteld",
    ]


def test_what_stands_below_a_title_with_the_time_is_a_list_of_decisions(lees: Lees) -> None:
    tekst = "09.35 uur – Besluiten\n\n1. De hal gaat vandaag open.\n2. De hal sluit uiterlijk op 16 mei.\n"
    assert [besluit.tekst for besluit in lees(f"{KOP}{tekst}").besluiten] == [
        "1. De hal gaat vandaag open",
        "2. De hal sluit uiterlijk op 16 mei",
    ]
