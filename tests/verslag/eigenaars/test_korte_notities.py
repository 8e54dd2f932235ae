"""Notes of few words and few people: what a task is about is not who has it."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_TAKEN = [
    "Zaal huren",
    "Notulen mailen naar de leden",
    "Plan van aanpak aanpassen",
    "Lijst met locaties opstellen",
    "Datum prikken voor het gesprek",
    "Offertes opvragen",
]
_VORMEN = ["- {}", "1. {}", "- [ ] {}", "{}", "Actie: {}\n", "AP1: {}", "- {}, voor 1 juni"]


def owners(config: Config, wie: str, tekst: str) -> list[tuple[str, ...]]:
    verslag = f"# Overleg vervoer 12 mei 2027\n\n{wie}\n\n## Stand van zaken\nDit is besproken.\n\n{tekst}"
    return [punt.eigenaars for punt in read(verslag, config).acties if punt.soort == "actiepunt"]


@pytest.mark.parametrize("wie", ["", "Aanwezig: Rosa Timmer", "Aanwezig: Rosa Timmer, Wout Sluis"])
@pytest.mark.parametrize("vorm", _VORMEN)
def test_a_thing_before_a_bare_verb_has_no_owner(config: Config, vorm: str, wie: str) -> None:
    kop = "" if vorm[:2] in ("Ac", "AP") else "## Actiepunten\n\n"
    tekst = kop + "".join(f"{vorm.format(taak)}\n" for taak in _TAKEN)
    assert owners(config, wie, tekst) == [()] * len(_TAKEN)


def test_who_was_there_before_a_bare_verb_has_it(config: Config) -> None:
    tekst = "## Actiepunten\n\n- Rosa zaal huren\n- Wout belt de gemeente\n- Gemeenten leveren de cijfers\n"
    assert owners(config, "Aanwezig: Rosa Timmer, Wout Sluis", tekst) == [
        ("Rosa Timmer",),
        ("Wout Sluis",),
        ("Gemeenten",),
    ]
