"""Small checks that together describe the JSON that Slack accepts, with Slack's words for what is wrong.

A `Check` looks at one value and reports every fault with its JSON pointer; nothing is raised.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass
class Report:
    """The faults found so far, each as (JSON pointer, what is wrong)."""

    faults: list[tuple[str, str]] = field(default_factory=list)

    def add(self, path: str, text: str) -> None:
        self.faults.append((path, text))

    @property
    def messages(self) -> list[str]:
        """As Slack puts them in `response_metadata.messages`."""
        return [f"[ERROR] {text} [json-pointer:{path}]" for path, text in self.faults]


Check = Callable[[Any, str, Report], None]


def string(longest: int, *, shortest: int = 1, pattern: str | None = None) -> Check:
    def check(value: Any, path: str, report: Report) -> None:
        if not isinstance(value, str):
            report.add(path, "must be a string")
        elif len(value) > longest:
            report.add(path, f"must be less than {longest + 1} characters")
        elif len(value) < shortest:
            report.add(path, f"must be more than {shortest - 1} characters")
        elif pattern is not None and not re.fullmatch(pattern, value, re.ASCII):
            report.add(path, "does not match the required pattern")

    return check


def flag(value: Any, path: str, report: Report) -> None:
    if not isinstance(value, bool):
        report.add(path, "must be a boolean")


def number(lowest: int, highest: int) -> Check:
    def check(value: Any, path: str, report: Report) -> None:
        if not isinstance(value, int) or isinstance(value, bool) or not lowest <= value <= highest:
            report.add(path, f"must be a number from {lowest} to {highest}")

    return check


def choice(*allowed: str) -> Check:
    def check(value: Any, path: str, report: Report) -> None:
        if value not in allowed:
            report.add(path, f"must be one of: {', '.join(allowed)}")

    return check


def items(each: Check, longest: int, *, shortest: int = 1) -> Check:
    def check(value: Any, path: str, report: Report) -> None:
        if not isinstance(value, list):
            report.add(path, "must be an array")
            return
        if len(value) > longest:
            report.add(path, f"no more than {longest} items allowed")
        if len(value) < shortest:
            report.add(path, f"must have at least {shortest} items")
        for index, item in enumerate(value):
            each(item, f"{path}/{index}", report)

    return check


def obj(
    required: Mapping[str, Check] | None = None,
    optional: Mapping[str, Check] | None = None,
    *also: Check,
) -> Check:
    """An object with these fields and no others; `also` are rules across fields."""
    required = required or {}
    known = {**required, **(optional or {})}

    def check(value: Any, path: str, report: Report) -> None:
        if not isinstance(value, dict):
            report.add(path, "must be an object")
            return
        for name in required:
            if name not in value:
                report.add(path, f"missing required field: {name}")
        for name, inner in value.items():
            if name in known:
                known[name](inner, f"{path}/{name}", report)
            else:
                report.add(path, f"invalid additional property: {name}")
        for rule in also:
            rule(value, path, report)

    return check


def by_type(kinds: Mapping[str, Check]) -> Check:
    """An object whose `type` chooses what it must look like."""

    def check(value: Any, path: str, report: Report) -> None:
        if not isinstance(value, dict):
            report.add(path, "must be an object")
        elif "type" not in value:
            report.add(path, "missing required field: type")
        elif not isinstance(value["type"], str) or value["type"] not in kinds:
            report.add(f"{path}/type", f"unsupported type: {value['type']}")
        else:
            kinds[value["type"]](value, path, report)

    return check


def anything(_value: Any, _path: str, _report: Report) -> None:
    """Passed through unchecked."""
