"""A bullet that says what is still to be done, with what that is indented below it."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "# Notulen\n\nDatum: 3 maart 2026\nAanwezig: Nienke, Sipke, Doutzen\n\n# Rooster\n"
ONDER = "  - PDF uitbreiden met een inhoudsopgave\n  - Pagina voor leden (Sipke)\n"


def points(config: Config, tekst: str) -> list[tuple[str, tuple[str, ...]]]:
    acties = [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]
    return [(actie.tekst, actie.eigenaars) for actie in acties]


@pytest.mark.parametrize(
    "bullet",
    [
        *("Wat moet er nog gedaan worden", "Wat moet nog gebeuren?", "Moet nog gebeuren:"),
        *("**Wat er nog moet gebeuren**", "What still needs to be done", "Still to do:"),
    ],
)
def test_what_is_indented_below_what_must_still_be_done_is_a_point(config: Config, bullet: str) -> None:
    tekst = f"- Wat is er al\n  - Scherm om roosters te tonen\n- {bullet}\n{ONDER}- Er is lang gesproken.\n"
    assert points(config, tekst) == [
        ("PDF uitbreiden met een inhoudsopgave", ()),
        ("Pagina voor leden", ("Sipke",)),
    ]


@pytest.mark.parametrize("bullet", ["Wat is er al", "Wat moest er gebeuren", "Wat ging er mis"])
def test_what_is_indented_below_another_bullet_is_none(config: Config, bullet: str) -> None:
    assert not points(config, f"- {bullet}\n  - Rooster tonen met kleuren\n  - Pagina over de leden\n")


def test_a_bullet_with_nothing_below_it_opens_no_list(config: Config) -> None:
    assert not points(config, "- Wat moet er nog gebeuren?\n- De zaal is te klein\n")


def test_a_list_in_a_bullet_of_its_section_is_not_of_another_section(config: Config) -> None:
    tekst = (
        "# Verslag haven, 3 maart 2026\n\n## 1. Kraan\n- **Actie COA**: Kraanplan maken voor de haven.\n\n"
        "## 2. Loods\n- **Acties**:\n  - **Kim**: deur nakijken.\n"
        "  - **COA**: onderzoeken of dit in het kraanplan staat of in de vergunning.\n\n"
        "## 3. Kade\nHet COA maakt de kadelijst (actie: COA).\n\n"
        "- **Acties**:\n  - **COA**: kadelijst maken.\n"
    )
    acties = [een.tekst for een in read(tekst, config).acties if een.soort == "actiepunt"]
    assert acties[0] == "Kraanplan maken voor de haven"
    assert acties[2] == "onderzoeken of dit in het kraanplan staat of in de vergunning"
    assert len(acties) == 4
