"""Decisions summed up, pointing back at a proposal, or from now on; and what only resembles them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel

Lees = Callable[[str], Voorstel]

_KOP = "Verslag stuurgroep\nDatum: 16 oktober 2025\nAanwezig: Anna Visser (COA), Tim Bos (Velsen)\n\n"


def test_what_is_summed_up_by_letter_is_a_decision_each(lees: Lees) -> None:
    voorstel = lees(
        "De tafel besluit: a. de hal gaat in mei dicht;\nb. de bus blijft rijden; c. er komt een loket."
    )
    assert [besluit.tekst for besluit in voorstel.besluiten] == [
        "de hal gaat in mei dicht",
        "de bus blijft rijden",
        "er komt een loket",
    ]
    assert voorstel.besluiten[1].citaat == "de bus blijft rijden"


@pytest.mark.parametrize(
    "zin",
    [
        "Anna Visser stelt voor om tot mei te wachten. Daar kan iedereen mee leven.",
        "Tim Bos stelt voor hulp aan te bieden in plaats van tijd. Zo wordt besloten.",
        "De tafel komt voortaan om de zes weken bijeen, steeds op donderdagmiddag.",
        "De telling doen we voortaan ieder kwartaal.",
        "Besloten dat we tot die tijd niets aan de buurt melden.",
        "3.3 Besloten wordt dat een op de drie woningen naar jongeren gaat.",
        "De tafel trekt 12.000 euro uit voor de fietsen.",
        "De markt gaat naar woensdagavond, akkoord van alle partijen.",
        "We hebben nu in ieder geval gekozen voor de groene variant.",
        "Keuze van de werkgroep is dat de lijst in het blad staat.",
        "We zijn dus akkoord dat we het nieuwe pakket gaan gebruiken.",
        "De rapportage over het vierde kwartaal wordt voor kennisgeving aangenomen.",
        "Een proef met woningruil komt er niet.",
        "Er komen niet meer dan twee locaties per gemeente.",
        "Na enige discussie is de conclusie: de sloop van de hal begint op 1 juni.",
        "Conclusie: het voorzitterschap blijft tot de zomer bij Velsen.",
        "Besluit #41: het loket heet Balie.",
        "Besluit bestuurder: het restant gaat mee naar 2026.",
        "Resolved: UTC in exchange, local only on screen.",
        "Het verslag van 3 mei is goed, op een tikfout na.",
        "The notes of 16 January were adopted.",
        "Werkgroep akkoord!",
    ],
)
def test_it_is_decided_once(zin: str, lees: Lees) -> None:
    assert len(lees(zin).besluiten) == 1


@pytest.mark.parametrize(
    "zin",
    [
        "Anna Visser vindt de tweede vorm eerlijker. Daar is iedereen het eigenlijk wel mee eens.",
        "Het was een lange avond. Daar kan iedereen mee leven.",
        "In maart besloot de stuurgroep al om de namen weg te laten.",
        "De bestuurders hebben gekozen voor een ander loket.",
        "Op straat rijden de bussen elke dag en steeds op tijd.",
        "Het college trekt 12.000 euro uit voor de fietsen.",
        "Zij wacht op akkoord van de raad.",
        "Er komen niet meer dan twee mensen per dag langs, meldt Anna Visser.",
        "Het verslag van de ramp is goed leesbaar.",
        "The notes of the talk were long.",
        "Voortaan, als het lukt, komt de tafel vaker bijeen.",
        "Tim Bos zegt dat zo wordt besloten in Den Haag.",
    ],
)
def test_what_only_resembles_it_is_none(zin: str, lees: Lees) -> None:
    assert lees(zin).besluiten == ()


def test_bare_consent_before_what_was_decided_is_no_second_decision(lees: Lees) -> None:
    zin = "Velsen heeft om uitstel gevraagd. Niemand heeft bezwaar. Besloten wordt om tot mei te wachten."
    assert [b.tekst for b in lees(zin).besluiten] == ["Besloten wordt om tot mei te wachten"]


def test_below_decisions_and_tasks_what_is_no_task_is_a_decision(config: Config) -> None:
    tekst = _KOP + (
        "1. Model\nHet model is besproken.\n\n2. Besluit en acties\n\n"
        "1. Het bouwjaar zal worden opgenomen als kenmerk van het gebouw.\n"
        "2. Anna Visser past de tekst aan voor 1 november.\n"
        "3. De vorige versie werd door Tim Bos toegelicht.\n"
    )
    voorstel = read(tekst, config)
    assert [besluit.tekst for besluit in voorstel.besluiten] == [
        "1. Het bouwjaar zal worden opgenomen als kenmerk van het gebouw"
    ]


def test_what_is_adopted_behind_a_number_is_no_title(config: Config) -> None:
    tekst = _KOP + (
        "1. Opening en verslag\n1.1 De voorzitter opent de vergadering en heet allen welkom.\n"
        "1.2 Het verslag van 5 september wordt goedgekeurd, met dien verstande dat in de\n"
        "tweede alinea Oost moet staan in plaats van West.\n\n2. Rondvraag\nNiemand vraagt iets.\n"
    )
    assert [besluit.procedureel for besluit in read(tekst, config).besluiten] == [True]
