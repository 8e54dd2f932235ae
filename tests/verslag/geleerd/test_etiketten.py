"""Labels that come back in minutes: which of them are a mark of a task, and which are not."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = (
    "# Verslag overleg Wijkcentrum\n\n5 maart 2026\n\n"
    "Aanwezig: Nora Blom, Pieter Zwart (bewonersraad), Hanna de Vos, Mees Prins\n\n"
)
NORA, PIETER, HANNA, MEES = "Nora Blom", "Pieter Zwart", "Hanna de Vos", "Mees Prins"
Punt = tuple[str, tuple[str, ...], str | None]


def points(tekst: str, config: Config) -> list[Punt]:
    acties = (actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt")
    return [(actie.citaat, actie.eigenaars, actie.termijn_tekst) for actie in acties]


@pytest.mark.parametrize(
    "gezegd",
    [
        "Idee 1: een kast huren.\n\nIdee 2: een kast lenen.\n\nIdee 3: samen een kast kopen.",
        "Nora licht toe: de kast naar de zolder brengen.\n\nNora licht toe: de stoelen naar de zaal brengen.",
        "Nora: de nieuwe stoelen wiebelen.",
        "Nora: de verzekering betaalt niet, we wachten op antwoord.",
        "- Nora: de bond houdt op 12 oktober een tocht langs de plannen. Meelopen mag.",
    ],
)
def test_what_is_suggested_or_told_is_no_task(config: Config, gezegd: str) -> None:
    assert points(f"## Rondvraag\n\n{gezegd}\n", config) == []


def test_a_label_that_is_a_mark_holds_for_every_verb(config: Config) -> None:
    tekst = (
        "## Zaal\n\nDe zaal is vol.\n\nA: Mees belt de gemeente.\n\nA: Hanna schrijft een brief.\n\n"
        "A: Nora en Mees vragen een gesprek aan met de wethouder.\n"
    )
    assert [punt[1] for punt in points(tekst, config)] == [(MEES,), (HANNA,), (NORA, MEES)]
