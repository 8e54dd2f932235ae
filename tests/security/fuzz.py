"""How often a property is tried: a few times, the same ones, in the suite; `make fuzz` tries far more.

FUZZ is the number of tries of each property; tests/security/run.py sets it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import settings

TRIES = int(os.environ.get("FUZZ", "0"))


def fuzz(few: int, **options: Any) -> Callable[[Any], Any]:
    """`few` tries, always the same; with FUZZ as many new ones as that says."""
    tried = settings(
        max_examples=TRIES or few, derandomize=not TRIES, deadline=None, database=None, **options
    )
    return lambda test: pytest.mark.fuzz(tried(test))
