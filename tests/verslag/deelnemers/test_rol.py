"""What stands in brackets behind a name is of whom he is, what he is, or both."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read


@pytest.mark.parametrize(
    ("haken", "organisatie", "rollen"),
    [
        ("gemeente Velsen, projectleider", "Velsen", ("projectleider",)),
        ("locatiemanager, COA", "COA", ("locatiemanager",)),
        ("projectleider", None, ("projectleider",)),
        ("bestuurlijk adviseur", None, ("bestuurlijk adviseur",)),
        ("beleidsmedewerker Velsen", "Velsen", ("beleidsmedewerker",)),
        ("projectleider van de gemeente Haarlem", "Haarlem", ("projectleider",)),
        ("Haarlem, voorzitter", "Haarlem", ("voorzitter",)),
        ("projectgroep", "projectgroep", ()),
        ("COA", "COA", ()),
    ],
)
def test_a_function_is_a_role_and_no_organisation(
    config: Config, haken: str, organisatie: str | None, rollen: tuple[str, ...]
) -> None:
    tekst = f"Verslag PRT 3 maart 2027\n\nAanwezig: Anna Bos ({haken}), Tim Pen\n\n1. Opening\nAnna opent.\n"
    anna = read(tekst, config).aanwezigheid[0]
    assert (anna.naam, anna.organisatie, anna.rollen) == ("Anna Bos", organisatie, rollen)
