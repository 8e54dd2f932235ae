"""What is spoken of in front of a colon has no task; who stands there has."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "# Verslag kade\n\n16 oktober 2025\n\n## Acties\n\n- Wout: zaal huren\n"


@pytest.mark.parametrize("naam", ["Lou", "Scheid"])
def test_who_stands_there_owns_it_and_has_other_tasks(config: Config, naam: str) -> None:
    tekst = f"{KOP}- {naam}: kaart maken\n\n## 2. Kade\n\n- {naam}: tekst ook als kaart laten tekenen.\n"
    assert [een.eigenaars for een in read(tekst, config).acties] == [("Wout",), (naam,), (naam,)]


@pytest.mark.parametrize("naam", ["Schaalbaarheid", "Toekomstscenario", "Identiteit"])
def test_a_subject_owns_nothing(config: Config, naam: str) -> None:
    tekst = f"{KOP}- {naam}: kaart maken\n\n## 2. Kade\n\n- {naam}: tekst ook als kaart laten tekenen.\n"
    assert [(een.tekst, een.eigenaars) for een in read(tekst, config).acties] == [
        ("zaal huren", ("Wout",)),
        (f"{naam}: kaart maken", ()),
    ]
