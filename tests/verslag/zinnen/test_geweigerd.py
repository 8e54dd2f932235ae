"""What is asked of somebody and refused in the next sentence is no task; what is put off is one."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = (
    "Verslag raad Zonnedorp\n3 maart 2026\n\n"
    "Aanwezig: mevrouw Visser (voorzitter), de heer Bos (CW), wethouder Mol\n\n"
    "1. Opvang\nHet is druk. Mevrouw Visser verzoekt de wethouder om een folder over de haven te maken. "
)


@pytest.mark.parametrize(
    "behind",
    [
        "De wethouder doet dat niet; daar is geen geld voor.",
        "De wethouder wijst dat af.",
        "Dat doet de wethouder niet.",
        "De wethouder is daartoe niet bereid.",
        "Dat verzoek wordt afgewezen.",
        "De wethouder ziet daar niets in.",
    ],
)
def test_a_request_that_is_refused_is_no_task(behind: str, config: Config) -> None:
    assert not [a for a in read(KOP + behind, config).acties if a.soort == "actiepunt"]


@pytest.mark.parametrize(
    "behind",
    [
        "De wethouder doet dat niet voor de zomer.",
        "De wethouder doet dat graag.",
        "De heer Bos ziet de folder niet zitten.",
        "De vorige was niet duidelijk.",
    ],
)
def test_any_other_answer_leaves_it_a_task(behind: str, config: Config) -> None:
    assert [a for a in read(KOP + behind, config).acties if a.soort == "actiepunt"]
