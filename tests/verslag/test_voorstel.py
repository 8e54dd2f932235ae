import json
from typing import Any

from bot.config import Config
from bot.verslag.lezen import read
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
