"""How often a property is tried: a few times, the same ones, in the suite; `make fuzz` tries far more.

FUZZ is how many times that, with new input each time; tests/security/run.py sets it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import settings

from tests.share import LONG

TIMES = int(os.environ.get("FUZZ", "0"))


def fuzz(few: int, **options: Any) -> Callable[[Any], Any]:
    """`few` tries, fewer, the longer one takes, always the same: a quarter of them in the suite. With FUZZ so
    many times as many, all new."""
    tried = settings(
        max_examples=few * (TIMES or LONG) or (few + 3) // 4,
        derandomize=not TIMES,
        deadline=None,
        database=None,
        **options,
    )
    return lambda test: pytest.mark.fuzz(tried(test))
