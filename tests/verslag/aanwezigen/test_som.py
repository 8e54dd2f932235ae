"""Attendance in a paragraph above the text that sums people up, in words that no rule foresees."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.aanwezigen.som import summed_up
from bot.verslag.lezen import read

_ONDER = (
    "\n\n## Rooster\n\nAnna maakt een nieuw rooster. Tim vindt het goed. Het hek gaat dicht.\n\n"
    "## Rondvraag\n\nEr zijn geen vragen.\n"
)
_DRIE = {"Anna Visser", "Tim Bos", "Pia Mol"}


def _people(alinea: str, config: Config) -> tuple[set[str], set[str]]:
    people = read(f"# Werkgroep Oost, 16 oktober 2025\n\n{alinea}{_ONDER}", config).aanwezigheid
    return (
        {een.naam or "" for een in people if een.status == "aanwezig"},
        {een.naam or "" for een in people if een.status == "afwezig"},
    )


@pytest.mark.parametrize(
    "alinea",
    [
        "We waren bij Anna thuis, tot tien uur, met Anna Visser, Tim Bos (schrijft) en Pia Mol.",
        "Op 16 oktober zaten we in de bibliotheek, met Anna Visser, Tim Bos en Pia Mol. Het regende.",
        "Rond de tafel dit keer Anna Visser van het wijkteam, Tim Bos (COA) en Pia Mol namens de artsen.",
        "We zaten met drie mensen in de kring: Anna Visser, Tim Bos en Pia Mol.",
        "Aan de lijn hingen Anna Visser (COA), Tim Bos (Velsen) en Pia Mol.",
        "Op bezoek gingen wethouder Anna Visser, raadslid Tim Bos en Pia Mol van de afdeling Wonen.",
        "Aan dit gesprek werkten mee: Anna Visser (COA), Tim Bos en Pia Mol. Het duurde een uur.",
        "Van de bewoners waren Anna Visser en Tim Bos gekomen, en van de politie onze wijkagent Pia Mol.",
        "Het was glad. Uiteindelijk haalden Anna Visser (COA), Tim Bos en Pia Mol het allemaal.",
        "Rond de tafel Anna Visser (COA) en Tim Bos. Later schoof ook Pia Mol aan.",
        "Aanwezig de leden Anna Visser (Groen) en Tim Bos (Lokaal), alsmede wethouder Pia Mol.",
    ],
)
def test_people_in_a_row_above_the_text_were_there(alinea: str, config: Config) -> None:
    assert _people(alinea, config)[0] == _DRIE


@pytest.mark.parametrize(
    "weg",
    [
        "Bram Kok belde niet in.",
        "Bram Kok (politie) had zich ziek gemeld.",
        "Bram Kok bleef thuis wegens de gladheid.",
        "Een van ons had afgebeld: Bram Kok.",
    ],
)
@pytest.mark.parametrize("begin", ["Aanwezig waren", "Aan de lijn hingen"])
def test_a_sentence_beside_them_tells_who_was_not(begin: str, weg: str, config: Config) -> None:
    alinea = f"{begin} Anna Visser (COA), Tim Bos (Velsen) en Pia Mol (Beek). {weg}"
    if weg.startswith("Een"):
        alinea = alinea.replace(": Bram Kok", ": Bram Kok en Cor Stam")
        assert _people(alinea, config) == (_DRIE, {"Bram Kok", "Cor Stam"})
    else:
        assert _people(alinea, config) == (_DRIE, {"Bram Kok"})


def test_who_was_away_in_a_clause_of_the_same_sentence_was(config: Config) -> None:
    alinea = (
        "Aanwezig waren mevrouw Anna Visser (COA), de heer Tim Bos (Velsen) en mevrouw Pia Mol (Beek), "
        "terwijl de heer Bram Kok (Heemskerk) met kennisgeving afwezig was."
    )
    assert _people(alinea, config) == (_DRIE, {"Bram Kok"})


@pytest.mark.parametrize(
    "alinea",
    [
        "Deze notulen zijn nagelezen door Anna Visser, Tim Bos en Pia Mol.",
        "De volgende keer schuiven Anna Visser, Tim Bos en Pia Mol aan.",
        "Vorige week zaten Anna Visser, Tim Bos en Pia Mol bij de minister aan tafel.",
        "Afgelopen zomer waren Anna Visser, Tim Bos en Pia Mol in Berlijn.",
        "Per 1 december komen de nieuwe leden Anna Visser, Tim Bos en Pia Mol.",
        "Vragen over dit verslag: Anna Visser, Tim Bos of Pia Mol.",
        "Bij de stukken zat een brief van Anna Visser, Tim Bos en Pia Mol.",
        "We stonden stil bij het overlijden van Anna Visser, Tim Bos en Pia Mol.",
        "De bloemen gingen dit keer naar Anna Visser, Tim Bos en Pia Mol.",
        "Op de foto in de krant stonden Anna Visser, Tim Bos en Pia Mol.",
        "Het rapport is gemaakt door Anna Visser, Tim Bos en Pia Mol.",
        "We liepen langs de Molenweg, de Anna Visserstraat, het Tim Bosplein en de Pia Molkade.",
    ],
)
def test_people_of_another_day_or_of_something_else_were_not(alinea: str, config: Config) -> None:
    assert _people(alinea, config) == (set(), set())


@pytest.mark.parametrize(
    "alinea",
    [
        "Actie: Anna Visser, Tim Bos en Pia Mol zaten aan tafel.",
        "Anna Visser, Tim Bos en Pia Mol zaten aan tafel",
    ],
)
def test_behind_a_label_and_in_a_header_nobody_is_summed_up(alinea: str) -> None:
    onder = ["Anna zegt ja", "Tim zegt nee"]
    assert summed_up(alinea, onder).erbij == ()
    assert len(summed_up(f"{alinea.removeprefix('Actie: ').rstrip('.')}.", onder).erbij) == 3
