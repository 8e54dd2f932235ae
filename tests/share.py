"""How much is tried: a share in the suite, all of it with LONG, which `make long` sets, and for one subject
`make power` and `make matrix`."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TypeVar

Case = TypeVar("Case")
LONG = bool(os.environ.get("LONG"))


def share(cases: Iterable[Case], of: int) -> list[Case]:
    """Every `of`-th of these in the suite; all of them with LONG."""
    return list(cases)[:: 1 if LONG else of]
