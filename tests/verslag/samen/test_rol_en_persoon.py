"""A task that the text gives to somebody and the list to what he is, is one."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

TEKST = """Verslag werkgroep kade
Datum: 4 maart 2027
Aanwezig: Tim Bos (voorzitter), Lotte Mulder. Te gast: Nora Pauw ({rol})

1. Kade

De trap wordt gesloten. Nora zegt toe dat zij dit met de aannemer bespreekt.

Actielijst

| Actie | Wie | Wanneer |
|---|---|---|
| Trap bespreken met aannemer | {wie} | 10 april 2027 |
"""


@pytest.mark.parametrize(
    ("rol", "wie"), [("locatiemanager", "locatiemanager"), ("COA", "COA"), ("locatiemanager, COA", "COA")]
)
def test_what_somebody_is_in_the_list_is_somebody_in_the_text(config: Config, rol: str, wie: str) -> None:
    [actie] = read(TEKST.format(rol=rol, wie=wie), config).acties
    assert (actie.tekst, str(actie.termijn)) == ("Trap bespreken met aannemer", "2027-04-10")


def test_another_function_is_somebody_else(config: Config) -> None:
    assert len(read(TEKST.format(rol="locatiemanager", wie="projectleider"), config).acties) > 1
