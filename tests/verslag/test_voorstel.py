import json
from datetime import date
from typing import Any

from bot.config import Config
from bot.texts import verslag as texts
from bot.verslag.lezen import read
from bot.verslag.oordeel.beoordeling import Beoordeling
from bot.verslag.voorstel import to_json


def shape(waarde: object) -> object:
    """Keys in order, and of a list the shape of its first item."""
    if isinstance(waarde, dict):
        return [(sleutel, shape(deel)) for sleutel, deel in waarde.items() if sleutel != "_uitleg"]
    if isinstance(waarde, list) and waarde and isinstance(waarde[0], dict):
        return [shape(waarde[0])]
    return None


def test_json_has_exactly_the_keys_of_the_agreed_example(
    voorbeeldvorm: str, voorbeeld: str, config: Config
) -> None:
    vorm: dict[str, Any] = json.loads(voorbeeldvorm)
    assert shape(to_json(read(voorbeeld, config))) == shape(vorm)


def test_json_holds_plain_values_only(voorbeeld: str, config: Config) -> None:
    gegevens = to_json(read(voorbeeld, config))
    assert json.loads(json.dumps(gegevens)) == gegevens
    assert gegevens["vergadering"]["datum"] == "2026-03-05"
    assert gegevens["vergadering"]["begin"] == "13:30"


def test_a_head_that_was_chosen_is_missing_no_longer(config: Config) -> None:
    text = "Deelnemers\n\nCOA dhr. Pauw\n\nOpening\n\n• Actie A1: COA stuurt de brief.\n"
    known = Beoordeling(read(text, config))
    assert {een.soort for een in known.voorstel.waarschuwingen} >= {texts.GEEN_TAFEL, texts.GEEN_DATUM}
    chosen = known.with_head("prt", date(2027, 1, 15)).voorstel.waarschuwingen
    assert chosen == tuple(
        een for een in known.voorstel.waarschuwingen if een.soort not in (texts.GEEN_TAFEL, texts.GEEN_DATUM)
    )


def test_deadlines_are_read_once_the_day_of_the_meeting_is_known(config: Config) -> None:
    text = "PRT\n\nDeelnemers\n\nCOA dhr. Pauw\n\nOpening\n\n• Actie A1: COA stuurt de brief, voor 1 maart.\n"
    known = Beoordeling(read(text, config))
    assert known.voorstel.acties[0].termijn is None
    [actie] = known.with_head("prt", date(2027, 1, 15)).voorstel.acties
    assert (actie.termijn, actie.termijn_tekst) == (date(2027, 2, 28), "voor 1 maart")
    cel = "| Actie | Wie | Wanneer |\n|---|---|---|\n| Brief sturen | COA | 1 maart |\n"
    [rij] = (
        Beoordeling(read(text.split("•")[0] + cel, config))
        .with_head("prt", date(2027, 1, 15))
        .voorstel.acties
    )
    assert (rij.termijn, rij.termijn_tekst) == (date(2027, 3, 1), "1 maart")
    saved = known.changed("a0", known.voorstel.acties[0], over=False)
    assert saved.with_head("prt", date(2027, 1, 15)).voorstel.acties[0].termijn is None
