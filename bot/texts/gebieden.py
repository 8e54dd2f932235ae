"""What people are told about tafels, regions and municipalities that were not recognised."""

from __future__ import annotations

from collections.abc import Collection, Sequence

_ORDER = ("regio", "gemeente", "tafel")
MAX_SHOWN = 40


def labelled(kind: str, naam: str) -> str:
    """'gemeente Amsterdam'; the short name of a tafel says by itself what it is."""
    return naam if kind == "tafel" else f"{kind} {naam}"


def not_found(text: str, kinds: Collection[str], nearest: Sequence[str]) -> str:
    sought = _or([kind for kind in _ORDER if kind in kinds])
    if not text:
        return f"Noem een {sought}."
    hint = f"Bedoelde u {_or(nearest)}?" if nearest else "Kijk de spelling na."
    return f"{_shown(text)} is hier niet bekend als {sought}. {hint}"


def ambiguous(text: str, options: Sequence[str]) -> str:
    return f"{_shown(text)} kan {_or(options)} zijn. Welke bedoelt u?"


def _shown(text: str) -> str:
    line = " ".join(text.split())
    return f"'{line}'" if len(line) <= MAX_SHOWN else f"'{line[: MAX_SHOWN - 1]}…'"


def _or(words: Sequence[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} of {last}" if most else last
