"""A day in numbers as a header writes it: '14/ 8/ 18' with spaces, '12.8.26' with stops."""

from __future__ import annotations

import re

_DAG = re.compile(r"\b\d{1,2}\s?(?P<teken>[/.-])\s?\d{1,2}\s?(?P=teken)\s?(?:\d{4}|\d{2})\b")
# Before what is no day with its stops: 'versie 1.2.26'.
_VERSIE = re.compile(
    r"(?:versie|version|release|update|v\.?|nr\.?|nummer|§|art\w{0,5}\.?|par\w{0,8}\.?|bijlage|punt)\s?$",
    re.IGNORECASE,
)


def in_one_piece(tekst: str) -> str:
    """The line, its days without spaces; one with stops that ends the line, and is no number of a version,
    with dashes."""
    return _DAG.sub(_joined, tekst)


def _joined(dag: re.Match[str]) -> str:
    kaal = "".join(dag[0].split())
    aan_slot = not dag.string[dag.end() :].strip(" .*_)")
    is_dag = aan_slot and not _VERSIE.search(dag.string, max(0, dag.start() - 15), dag.start())
    return kaal.replace(".", "-") if is_dag else kaal
