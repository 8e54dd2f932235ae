"""A pattern that is compiled later is the same pattern."""

from __future__ import annotations

import copy
import re
from unittest.mock import patch

import pytest

from bot.patronen import later


def test_it_is_compiled_when_it_is_first_asked_something() -> None:
    with patch.object(re, "compile", wraps=re.compile) as compiled:
        found = later(r"(?P<dag>ma|di)", re.IGNORECASE)
        assert not compiled.called
        assert [match["dag"] for match in found.finditer("op MA of di")] == ["MA", "di"]
        found.finditer("ma")
        assert compiled.call_count == 1


def test_it_has_what_a_pattern_has_and_nothing_else() -> None:
    found, same = later(r"\d+"), re.compile(r"\d+")
    assert (found.pattern, found.flags, found.groups) == (same.pattern, same.flags, same.groups)
    with pytest.raises(AttributeError, match="nothing"):
        found.nothing  # type: ignore[attr-defined]  # noqa: B018


def test_a_copy_of_it_is_it() -> None:
    assert copy.copy(later(r"\d+")).fullmatch("12")
