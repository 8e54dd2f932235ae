"""The owner of a task in a list, on the line below it with the dash that the margin broke off."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.naamregels import with_names_in_brackets
from bot.verslag.lezen import read

KOP = (
    "# Werkoverleg Zwembad\n4 juni 2026\n\nAanwezig: Nora Visser, Teun Bos, Bea Kok\n\n"
    "## Actielijst\n{teken} Kaart ophalen bij de drukker – Bea\n"
)
TAAK = "Rooster van de badmeesters voor de zomer nog een keer nalopen"


def found(config: Config, lijst: str, teken: str = "•") -> dict[str, tuple[str, str]]:
    acties = read(f"{KOP}{lijst}\n".replace("{teken}", teken), config).acties
    return {een.tekst: (", ".join(een.eigenaars), str(een.termijn or "")) for een in acties}


@pytest.mark.parametrize("teken", ["☐", "•", "-", "*", "1."])
@pytest.mark.parametrize(
    ("slot", "wie", "dag"),
    [
        ("\n– Nora", "Nora Visser", ""),
        ("\n– **Nora**", "Nora Visser", ""),
        ("\n– Nora en Teun", "Nora Visser, Teun Bos", ""),
        ("\n— Nora / Teun", "Nora Visser, Teun Bos", ""),
        (", klaar op 13 juni\n– Nora", "Nora Visser", "2026-06-13"),
        ("\n– Nora, 13 juni", "Nora Visser", "2026-06-13"),
        ("\n– Nora – 13 juni", "Nora Visser", "2026-06-13"),
        (" –\nNora", "Nora Visser", ""),
        (" -\n**Nora**", "Nora Visser", ""),
        (" –\nNora en Teun, 13 juni", "Nora Visser, Teun Bos", "2026-06-13"),
    ],
)
def test_a_name_below_its_task_with_the_dash_is_its_owner(
    config: Config, slot: str, wie: str, dag: str, teken: str
) -> None:
    lijst = f"{{teken}} {TAAK}{slot}\n{{teken}} Sleutels laten maken – Teun"
    assert found(config, lijst, teken) == {
        "Kaart ophalen bij de drukker": ("Bea Kok", ""),
        TAAK: (wie, dag),
        "Sleutels laten maken": ("Teun Bos", ""),
    }


@pytest.mark.parametrize(
    "onder",
    [
        "- Nora",  # as its own bullet
        "– Nora\n– Teun",  # a list below it
        "– Nora belt",
        "– Nora, met de bus",
    ],
)
def test_a_bullet_below_a_task_stays_one(config: Config, onder: str) -> None:
    lijst = f"- {TAAK}\n{onder}\n- Sleutels laten maken – Teun"
    assert found(config, lijst, "-").get(TAAK, ("", "")) == ("", "")


@pytest.mark.parametrize("streep", ["-", "–"])
def test_the_last_bullet_of_a_list_with_that_sign_stays_one(streep: str) -> None:
    lijst = ["Actiepunten", f"{streep} Zaal huren", f"{streep} {TAAK}", f"{streep} Nora"]
    assert list(with_names_in_brackets(lijst)) == lijst


@pytest.mark.parametrize(
    "tekst",
    [
        "## Aanwezigheid\n• Bezoek van de wethouder aan het zwembad en de kantine\n– Nora\n",
        f"## Besluiten\n• {TAAK}\n– Nora\n",
        f"{TAAK} –\nNora\n",  # no item
    ],
)
def test_elsewhere_a_dash_gives_nobody_a_task(config: Config, tekst: str) -> None:
    acties = read(f"{KOP.partition('## ')[0]}{tekst}", config).acties
    assert not any("Nora Visser" in een.eigenaars for een in acties)
