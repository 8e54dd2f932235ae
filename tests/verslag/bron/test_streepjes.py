"""Bullets that were typed without a space behind them."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.regels import split_lines
from bot.verslag.lezen import read

KOP = "# Verslag leesraad\n\nDatum: 2 april 2026\nAanwezig: Inge Postma, Lars Beek, Noor Claes\n\n"


@pytest.mark.parametrize(
    "lijst",
    [
        "## Actiepunten\n-Inge belt de drukker\n-Kast kopen (Lars)\n",
        "Acties:\n-Inge belt de drukker\n\n-Kast kopen (Lars)\n",
        "Acties:\n- Inge belt de drukker\n-Kast kopen (Lars)\n",
        "Acties:\n–Inge belt de drukker\n–Kast kopen (Lars)\n",
        "Acties:\n  -Inge belt\n   de drukker\n  -Kast kopen (Lars)\n",
        "**Acties**\n-[ ] Inge belt de drukker\n-[ ] Kast kopen (Lars)\n",
    ],
)
def test_a_tight_dash_is_a_bullet(config: Config, lijst: str) -> None:
    assert [(p.tekst, p.eigenaars) for p in read(KOP + lijst, config).acties] == [
        ("Inge belt de drukker", ("Inge Postma",)),
        ("Kast kopen", ("Lars Beek",)),
    ]


def test_a_lone_tight_dash_behind_a_sentence_is_a_bullet(config: Config) -> None:
    acties = read(f"{KOP}## Kast\nDe kast is oud.\n-Inge belt de drukker.\n", config).acties
    assert [(p.tekst, p.eigenaars) for p in acties] == [("Inge belt de drukker", ("Inge Postma",))]


def test_the_attendance_may_stand_behind_tight_dashes(config: Config) -> None:
    wie = "Aanwezig:\n-Inge Postma (Velsen)\n-Lars Beek\n\nAfwezig:\n-Noor\n"
    er = read(f"# Verslag leesraad 2 april 2026\n\n{wie}\n## Kas\n-Vol.\n", config).aanwezigheid
    assert [(een.naam, een.status) for een in er] == [
        ("Inge Postma", "aanwezig"),
        ("Lars Beek", "aanwezig"),
        ("Noor", "afwezig"),
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        "De schilder komt uit Velsen\n-Noord en is blij.",
        "Het werd die nacht\n-10 graden in de zaal.",
        "Met groet,\n-Inge",
        "Het draait met kast\n-v map en meer.",
        "Inge wil de kast -en het rek- weg.",
        "De kast is oud\n---\nen leeg.",
    ],
)
def test_another_dash_is_no_bullet(tekst: str) -> None:
    assert not any(regel.is_opsomming for regel in split_lines(f"## Kas\n{tekst}\n"))


@pytest.mark.parametrize("eerste", ["1. Inge belt de drukker", "1.Inge belt de drukker"])
def test_a_tight_number_is_one_beside_the_next(config: Config, eerste: str) -> None:
    lijst = f"## Actiepunten\n{eerste}\n2.Kast kopen (Lars)\n"
    assert [(p.tekst, p.eigenaars) for p in read(KOP + lijst, config).acties] == [
        ("Inge belt de drukker", ("Inge Postma",)),
        ("Kast kopen", ("Lars Beek",)),
    ]
    agenda = read(f"{KOP}1.Opening\nInge opent.\n\n2.Kast\nDe kast is oud.\n\n3.Rondvraag\nGeen.\n", config)
    assert [(p.nummer, p.titel) for p in agenda.agendapunten] == [
        ("1", "Opening"),
        ("2", "Kast"),
        ("3", "Rondvraag"),
    ]


@pytest.mark.parametrize("regel", ["2.5 ton hout", "2.Kast", "2.KB aan tekst", "12.30 uur koffie"])
def test_a_number_by_itself_stays_as_it_is(regel: str) -> None:
    assert [een.tekst for een in split_lines(f"Er is nog:\n\n{regel}\n") if een.kaal][1:] == [regel]
