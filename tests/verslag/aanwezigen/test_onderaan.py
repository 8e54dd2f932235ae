"""Minutes with the attendance below the text: what stands above it is read, however short or long it is."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

ZINNEN = "Nora vraagt voor 1 april een offerte op. Tim belt de zaal. We besluiten de kade te sluiten.\n\n"
LIJST = "Aanwezig: Nora Blom, Tim Kok\n"
VEEL = "".join(f"## {n}. Punt {n}\n\nDe kade van haven {n} is met allen besproken.\n\n" for n in range(1, 40))


@pytest.mark.parametrize(
    "boven",
    [
        "Overleg haven 3 maart 2026\n\n",
        "Overleg haven 3 maart 2026\n",
        "Overleg haven\nDatum: 3 maart 2026\nPlaats: De Kade\n\n",
        "# Verslag haven, 3 maart 2026\n\n## Kade\n\n",
        "# Verslag haven, 3 maart 2026\n\n1. Kade\n",
        "# Verslag haven, 3 maart 2026\n\n" + VEEL,
    ],
)
@pytest.mark.parametrize("onder", ["", "Volgende keer: 4 april\n", "\n## Bijlagen\n\n- Kaart van de kade\n"])
def test_the_text_above_is_read(config: Config, boven: str, onder: str) -> None:
    voorstel = read(boven + ZINNEN + LIJST + onder, config)
    assert [actie.eigenaars for actie in voorstel.acties] == [("Nora Blom",), ("Tim Kok",)]
    assert [besluit.tekst for besluit in voorstel.besluiten] == ["We besluiten de kade te sluiten"]
    assert [lid.naam for lid in voorstel.aanwezigheid] == ["Nora Blom", "Tim Kok"]
    assert str(voorstel.vergadering.datum) == "2026-03-03"


@pytest.mark.parametrize(
    "boven",
    [
        "Agenda\n1. Opening\n2. De kade, en de offerte die Nora Blom bij twee bedrijven vraagt.\n"
        "3. Rondvraag\n\n",
        "Hierbij het verslag van ons overleg over de kade.\n\n",
    ],
)
def test_what_is_header_stays_so(config: Config, boven: str) -> None:
    tekst = "1. Opening\nTim opent.\n\n2. Kade\n" + ZINNEN + "3. Rondvraag\nGeen.\n"
    voorstel = read(f"Verslag haven\nDatum: 3 maart 2026\n\n{boven}{LIJST}\n{tekst}", config)
    assert [punt.titel for punt in voorstel.agendapunten] == ["Opening", "Kade", "Rondvraag"]
    assert [actie.eigenaars for actie in voorstel.acties] == [("Nora Blom",), ("Tim Kok",)]


@pytest.mark.parametrize("titel", ["Attendees", "Panel members attending", "Those who were present"])
@pytest.mark.parametrize("tekst", ["## Quay\n\nThe group talked about the old quay at length.\n\n", VEEL])
def test_each_line_of_a_list_there_is_one_person(config: Config, titel: str, tekst: str) -> None:
    leden = (
        "* Nora Blom Harbour and Coast Centre (chair)\n* Tim Kok, Home Office\n* Pia Mol, Puppet Labs\n"
        "* Kees Vis CBS\n* Bo Dam, Ministry of Justice (secretary)\n* Ria Pen, , Home Office\n"
    )
    voorstel = read(
        f"Minutes harbour group, 3 March 2026\n\n{tekst}## {titel}\n\n{leden}\n### Apologies\n* Jan Bos\n",
        config,
    )
    er = [(lid.naam, lid.organisatie) for lid in voorstel.aanwezigheid if lid.status == "aanwezig"]
    assert er == [
        ("Nora Blom", "Harbour and Coast Centre"),
        ("Tim Kok", "Home Office"),
        ("Pia Mol", "Puppet Labs"),
        ("Kees Vis", "CBS"),
        ("Bo Dam", "Ministry of Justice"),
        ("Ria Pen", "Home Office"),
    ]
    assert [lid.naam for lid in voorstel.aanwezigheid if lid.status == "afwezig"] == ["Jan Bos"]


@pytest.mark.parametrize(
    "onder", ["- Het aantal deelnemers is gelijk.\n", "Er zijn tien deelnemers.\n", "- Tent\n- Bank\n"]
)
def test_a_subject_of_that_name_is_no_list(config: Config, onder: str) -> None:
    kop = "# Verslag haven, 3 maart 2026\n\n"
    assert read(f"{kop}{VEEL}## Deelnemers\n\n{onder}", config).aanwezigheid == ()
