"""What is said of people who are called alike."""

from __future__ import annotations

from collections.abc import Sequence

NUMBER = "nr."  # in front of the number in the register, where nothing else tells two people apart


def several(typed: str, names: Sequence[str]) -> str:
    return f"Er zijn er meer die ‘{typed}’ heten: {', '.join(names)}. Schrijf de naam zoals hij hier staat."
