"""What a table concludes, states or does from now on, in its own name; how things are is no decision."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.verslag.voorstel import Voorstel

Lees = Callable[[str], Voorstel]

BESLUITEN = [
    "Conclusie: de regio opent twee middelgrote locaties.",
    "Conclusie: er komt geen gezamenlijk meldpunt.",
    "Conclusie: akkoord met de ruil van twintig plekken.",
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
    "De conclusie van het rapport is dat de hal te klein is.",
    "Conclusie: het dossier is vaak niet compleet.",
    "Conclusie: geen duidelijke behoefte vastgesteld.",
    "Conclusie: de hal is te klein voor 200 mensen.",
    "Conclusie: de gemeenten hebben meer tijd nodig.",
    "BESLUIT over de hal volgt later.",
    "De tafel concludeert dat de opgave zwaar is.",
    "De tafel concludeert dat er nog veel onduidelijk is.",
    "De tafel concludeert dat het aantal niet wordt gehaald.",
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
KOP = "## 1. Opvang\n\nDe cijfers worden besproken.\n\n"


@pytest.mark.parametrize("zin", BESLUITEN)
def test_what_the_table_concludes_is_a_decision(lees: Lees, zin: str) -> None:
    assert len(lees(f"{KOP}{zin}\n").besluiten) == 1


@pytest.mark.parametrize("zin", VERTELD)
def test_how_things_are_is_none(lees: Lees, zin: str) -> None:
    assert lees(f"{KOP}{zin}\n").besluiten == ()
