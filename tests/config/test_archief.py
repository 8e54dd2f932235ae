"""The sections `bewaren` and `archief`: what may stand there, and what every mistake in them is called."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.config import Bewaartermijn, Bewaren, Config, load
from bot.config.archief import MINSTENS

Loaded = Callable[[str | bytes], Config]
Mistakes = Callable[[str | bytes], tuple[str, ...]]


def test_without_the_sections_everything_is_kept_and_no_archive_is_made(valid: str, loaded: Loaded) -> None:
    assert loaded(valid).bewaren == Bewaren()
    assert loaded(valid).archief is None
    assert loaded(f"{valid}\nbewaren:\narchief:\n").bewaren == Bewaren()


def test_the_config_that_is_shipped_has_a_term_for_everything() -> None:
    shipped = load(Path(__file__).resolve().parents[2] / "config.yaml")
    assert all(getattr(shipped.bewaren, name) for name in MINSTENS)
    assert set(MINSTENS) == set(Bewaren.model_fields)
    assert shipped.archief
    assert shipped.archief.archiefvormer == "Provincie Noord-Holland"


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("90 dagen", Bewaartermijn(aantal=90, eenheid="dagen")),
        ("2 jaar", Bewaartermijn(aantal=2, eenheid="jaren")),
        ("1 Jaar", Bewaartermijn(aantal=1, eenheid="jaren")),
        ("100 jaar", Bewaartermijn(aantal=100, eenheid="jaren")),
        ("altijd", None),
    ],
)
def test_a_term_is_days_years_or_for_ever(
    valid: str, loaded: Loaded, text: str, term: Bewaartermijn | None
) -> None:
    assert loaded(f"{valid}\nbewaren:\n  notities: {text}\n").bewaren == Bewaren(notities=term)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("notities: 89 dagen", "notities: '89 dagen' kan hier niet; kies een termijn van minstens 90 dagen"),
        ("eigenaars: 101 jaar", "eigenaars: '101 jaar' kan hier niet"),
        ("berichten: 0 dagen", "berichten: '0 dagen' kan hier niet"),
        ("berichten: -5 dagen", "berichten: '-5 dagen' is geen termijn; schrijf 'N dagen', 'N jaar'"),
        ("berichten: 6 weken", "berichten: '6 weken' is geen termijn"),
        ("berichten: 99999999999 dagen", "is geen termijn"),
        ("bericht: 1 jaar", "bericht: onbekend; bedoelde u berichten?"),
        ("besluiten: 1 jaar", "besluiten: onbekend"),
    ],
)
def test_a_mistake_in_a_term_has_its_line(valid: str, mistakes: Mistakes, line: str, told: str) -> None:
    text = f"{valid}\nbewaren:\n  {line}\n"
    (mistake,) = mistakes(text)
    assert mistake.startswith(f"config.yaml:{text.count(chr(10))}: bewaren.")
    assert told in mistake


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (("waardering: blijvend",), "archief.archiefvormer: ontbreekt"),
        (("archiefvormer: X", "waardering: soms"), "'soms' kan hier niet; kies blijvend of tijdelijk"),
        (("archiefvormer: X", "waardering: tijdelijk"), "archief.bewaartermijn: ontbreekt; wat tijdelijk"),
        (("archiefvormer: X", "bewaartermijn: 5 jaar"), "wat blijvend wordt bewaard, heeft geen termijn"),
        (("archiefvormer: X", "categorie: 19.1"), "Noem ook de selectielijst"),
        (("archiefvormer: X", "map: /etc"), "archief.map: onbekend"),
    ],
)
def test_a_mistake_about_the_archive_is_told(
    valid: str, mistakes: Mistakes, lines: tuple[str, ...], told: str
) -> None:
    text = f"{valid}\narchief:\n" + "".join(f"  {line}\n" for line in lines)
    (mistake,) = mistakes(text)
    assert told in mistake


def test_what_is_kept_for_a_time_has_its_term(valid: str, loaded: Loaded) -> None:
    section = "archief:\n  archiefvormer: X\n  waardering: tijdelijk\n  bewaartermijn: 10 jaar\n"
    made = loaded(f"{valid}\n{section}").archief
    assert made
    assert made.bewaartermijn == Bewaartermijn(aantal=10, eenheid="jaren")
