"""What was measured: times of two things that were asked in turn, round by round, and the ratios they give.

A ratio of a round is the median of ours by the median of the floor (of rates: ours by that of the floor), so
that a machine that is busy for a while is busy for both. Absolute times say something of one machine only.
"""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import Any

WORSE = 1.25  # a ratio that got worse by a quarter


@dataclass
class Measure:
    """`goal`: the ratio to reach; at most, or at least where `more_is_better`. Each round has a list of
    samples (milliseconds, or one rate, or MB) of both sides."""

    name: str
    unit: str
    goal: float | None
    more_is_better: bool = False
    floor: list[list[float]] = field(default_factory=list)
    ours: list[list[float]] = field(default_factory=list)

    def add(self, floor: Iterable[float], ours: Iterable[float]) -> None:
        self.floor.append([round(x, 3) for x in floor])
        self.ours.append([round(x, 3) for x in ours])

    @property
    def ratios(self) -> list[float]:
        return [median(ours) / median(floor) for floor, ours in zip(self.floor, self.ours, strict=True)]

    @property
    def ratio(self) -> float:
        return median(self.ratios)

    @property
    def is_reached(self) -> bool | None:
        if self.goal is None:
            return None
        return self.ratio >= self.goal if self.more_is_better else self.ratio <= self.goal

    def is_worse_than(self, before: float) -> bool:
        return self.ratio * WORSE < before if self.more_is_better else self.ratio > before * WORSE


def machine() -> dict[str, Any]:
    model = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if line.startswith("model name")
        ),
        platform.machine(),
    )
    return {
        "cpu": model,
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "load": os.getloadavg(),
    }


def write(path: Path, when: datetime, measures: Iterable[Measure]) -> None:
    """All samples, to compute everything again from."""
    raw = {"when": when.isoformat(), "machine": machine(), "measures": [asdict(m) for m in measures]}
    path.write_text(json.dumps(raw), encoding="utf-8")


def read(path: Path) -> list[Measure]:
    return [Measure(**raw) for raw in json.loads(path.read_text(encoding="utf-8"))["measures"]]


def table(measures: Iterable[Measure]) -> str:
    """As Markdown, for the README."""
    lines = [
        "| measured | floor | ours | ratio: min | median | max | target |",
        "|---|---|---|---|---|---|---|",
    ]
    for m in measures:
        floor, ours = (median(x for each in side for x in each) for side in (m.floor, m.ours))
        sign = "≥" if m.more_is_better else "≤"
        goal = (
            "" if m.goal is None else f"{sign} {m.goal}, {'reached' if m.is_reached else '**not reached**'}"
        )
        lines.append(
            f"| {m.name} | {_short(floor)} {m.unit} | {_short(ours)} {m.unit} "
            f"| {min(m.ratios):.2f} | {m.ratio:.2f} | {max(m.ratios):.2f} | {goal} |"
        )
    return "\n".join(lines)


def _short(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def baseline(measures: Iterable[Measure], when: datetime) -> dict[str, Any]:
    """What `make bench-check` holds a later run against."""
    ratios = {m.name: [round(x, 3) for x in (min(m.ratios), m.ratio, max(m.ratios))] for m in measures}
    return {"when": when.isoformat(), "machine": machine(), "ratios": ratios}


def worse(measures: Iterable[Measure], before: dict[str, Any]) -> list[str]:
    """Which ratios got worse by a quarter, in words."""
    return [
        f"{m.name}: {m.ratio:.2f}, was {before['ratios'][m.name][1]:.2f}"
        for m in measures
        if m.name in before["ratios"] and m.is_worse_than(before["ratios"][m.name][1])
    ]
