"""Layouts met in the minutes of others, each as small as it can be: the point, its owner and its date."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = (
    "# Verslag werkgroep Speeltoestellen\n\n5 maart"
    " 2026\n\nAanwezig: Anna Visser, Tim de Boer, Wouter Pen\n\n"
)


@pytest.mark.parametrize(
    ("tekst", "eigenaars"),
    [
        ("## Schommel\n\nDe ketting is los. Taak Wouter: ketting nakijken.", ["Wouter Pen"]),
        ("## Schommel\n\nWe vragen twee offertes op. Actiepunt Anna/Tim", ["Anna Visser", "Tim de Boer"]),
        ("## Schommel\n\nEr komt een schouw met de gemeente – actie Tim", ["Tim de Boer"]),
        ("## Schommel\n\n>> ACTIE Anna + Tim: gemeente bellen", ["Anna Visser", "Tim de Boer"]),
        ("## Schommel\n\nKetting is los -> Wouter belt de leverancier", ["Wouter Pen"]),
        ("## Schommel\n\nBesloten wordt dat Anna de leverancier zal bellen.", ["Anna Visser"]),
        ("## Schommel\n\nAfspraak: de penningmeester zoekt een sponsor.", ["penningmeester"]),
        ("## Schommel\n\nBesluit: rubber tegels. Tim vraagt de offerte op.", ["Tim de Boer"]),
        ("Vervolg en acties\n======\n\n1.  Anna update de lijst met\n    toestellen.", ["Anna Visser"]),
        ("## Volgende stappen\n\n1. Wouter plant een schouw.", ["Wouter Pen"]),
        ("## Acties\n\n- [AV]\tPlan (concept): herschrijven", ["Anna Visser"]),
        ("## Acties\n\n- Tim:\n    - gemeente bellen", ["Tim de Boer"]),
        ("## Punten\n\n- **Actiepunten:**\n  - **Anna:** Gemeente bellen\n- Verder niets", ["Anna Visser"]),
        ("## Actiepunten: @Tim\n\n- gemeente bellen", ["Tim de Boer"]),
        ("## Acties\n\nJikke vult de lijst met toestellen in.", ["Jikke"]),
    ],
)
def test_one_point_with_its_owners(config: Config, tekst: str, eigenaars: list[str]) -> None:
    acties = [a for a in read(f"{KOP}{tekst}\n", config).acties if a.soort == "actiepunt"]
    assert [list(actie.eigenaars) for actie in acties] == [eigenaars]


@pytest.mark.parametrize(
    "tekst",
    [
        "## Acties\n\n- Tim heeft de gemeente gebeld",
        "## Acties\n\n| Wat | Wie | Wanneer |\n|---|---|---|\n| | | |",
        "## Actiepunten\n\ngeen",
        "## Schommel\n\nActie Anna: geen.\n\nDe vergadering besluit rubber tegels te leggen -> MR stemt in.",
        "## Terugblik\n\nDe daaruit\nvoortvloeiende acties:\n\n1. een lijst met toestellen",
    ],
)
def test_what_is_no_point_is_not_made_one(config: Config, tekst: str) -> None:
    acties = [a for a in read(f"{KOP}{tekst}\n", config).acties if a.soort == "actiepunt"]
    assert [actie.citaat for actie in acties if "geen" not in actie.citaat] == []


def test_a_deadline_may_stand_in_the_next_sentence_and_no_other_day_is_one(config: Config) -> None:
    tekst = (
        "## Schommel\n\nTaak Anna: leverancier bellen. Uiterlijk 1 april moet"
        " dit klaar zijn.\n\nTaak Tim: ouders vragen over de open dag op 2 mei.\n"
    )
    acties = [a for a in read(KOP + tekst, config).acties if a.soort == "actiepunt"]
    assert [str(actie.termijn) for actie in acties] == ["2026-04-01", "None"]


@pytest.mark.parametrize(
    ("tekst", "afwezig"),
    [
        ("Iedereen is aanwezig behalve Jikke en Sem.", ["Jikke", "Sem"]),
        ("Afwezig m.k. de voorzitter Jikke Mol en lid Sem Bos.", ["Jikke Mol", "Sem Bos"]),
        ("Jikke Mol had zich afgemeld.", ["Jikke Mol"]),
        ("Verontschuldigd: Jikke Mol, Sem Bos", ["Jikke Mol", "Sem Bos"]),
    ],
)
def test_who_was_not_there_may_be_told(config: Config, tekst: str, afwezig: list[str]) -> None:
    gelezen = read(
        f"# Verslag werkgroep\n\n5 maart 2026\n\n{tekst}\n\n## Opening\n\nDe voorzitter opent.\n", config
    )
    assert [lid.naam for lid in gelezen.aanwezigheid if lid.status == "afwezig"] == afwezig
