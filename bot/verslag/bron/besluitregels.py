"""Decisions below their title, one to a line without a bullet: 'Besluiten', 'De hal gaat dicht.', 'De …'.

Each becomes an item, up to the title of another list; what a label says to be an actie is none. Lines of
which one is no whole sentence are running text, and stay as they are; so does a line alone, unless it has the
number of a decision: '2026-07    De hal gaat dicht.' The word right below a paragraph, with more white below
it than above it, is of the last sentence of that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from bot.verslag.taal.secties import Sectie, section_of

_NUMMER = r"20\d\d[-./]\d{1,3}[.:)]?\s{1,9}"  # 'B1' is known as a label wherever it stands
_REGEL = re.compile(
    rf"(?P<nummer>{_NUMMER})?(?![A-Z]{{1,3}}-?\d)[A-ZÀ-Þ€\d](?:[^.|]|\.(?!\s+[A-ZÀ-Þ])){{6,220}}\."
)
_GEEN = re.compile(r"\b(?:geen|niets|no)\b", re.IGNORECASE)  # 'Er zijn geen besluiten genomen.'
_ACTIE = re.compile(r"(?:a[ck]tie(?:punt)?|action|ap|to[ -]?do|taak)\b[^:.]{0,40}:", re.IGNORECASE)
# As a margin has it beside the last line of a paragraph: 'De hal gaat dicht.' above 'Besluit' above white.
_ERONDER = re.compile(r"\s{0,9}(?:Besluit|Besloten|Beslissing|Decision|Decided)\s{0,9}")
_ZINSEINDE = re.compile(r"(?!\s{0,9}(?:#|\||Besl|Deci)).{2,400}[a-zà-ÿ\d)”’\"'][.!]\s{0,9}")
_OPSOMMING = re.compile(r"\s{0,9}(?:[-*•–]|\d{1,2}[.)]|[a-z][.)])\s|\|")
_TITEL_ERNA = re.compile(r"#|\d{1,2}(?:\.\d{1,2})?[.)]?\s+[A-ZÀ-Þ][^.;]{2,60}")
_WIT = 2  # empty lines below it
_MEESTE = 80  # lines of such a list
_TITEL = 60  # letters at most
_MINSTENS = 2


def with_decision_lines(regels: Sequence[str]) -> Iterator[str]:
    """The lines, as many as there were."""
    items: set[int] = set()
    for plek, regel in enumerate(regels):
        sectie = _section(regel)
        if sectie and sectie.soort == "besluiten" and not sectie.is_een:
            items.update(_below(regels, plek + 1))
    eronder = {plek for plek in range(len(regels)) if plek not in items and _is_of_above(regels, plek)}
    for plek, regel in enumerate(regels):
        vorm = _REGEL.fullmatch(regel.strip()) if plek in items else None
        if plek + 1 in eronder:
            yield f"{regel.rstrip()[:-1]} (besluit)."
        elif plek in eronder:
            yield ""
        else:
            yield f"- {regel.strip()[len(vorm['nummer'] or '') :]}" if vorm else regel


def _section(regel: str) -> Sectie | None:
    return section_of(regel.strip()) if 0 < len(regel.strip()) < _TITEL else None


def _is_of_above(regels: Sequence[str], plek: int) -> bool:
    """Whether the line is 'Besluit' alone, right below a sentence and no title of what stands below it."""
    if not plek or not _ERONDER.fullmatch(regels[plek]) or not _ZINSEINDE.fullmatch(regels[plek - 1]):
        return False
    onder = [n for n in range(plek + 1, min(len(regels), plek + _MEESTE)) if regels[n].strip()]
    if not onder:
        return True
    wit, erna = onder[0] - plek - 1, regels[onder[0]]
    if _TITEL_ERNA.fullmatch(erna) or erna.startswith("#"):
        return wit > 0
    return wit >= _WIT and not _OPSOMMING.match(erna)


def _below(regels: Sequence[str], plek: int) -> Iterator[int]:
    """The lines of such a list that begins at `plek` or below empty lines; numbered ones may stand apart."""
    eind = min(len(regels), plek + _MEESTE)
    gevuld = [n for n in range(plek, eind) if regels[n].strip()]
    vormen = {n: _REGEL.fullmatch(regels[n].strip()) for n in gevuld}
    geteld = list(takewhile(lambda n: (vorm := vormen[n]) and vorm["nummer"], gevuld))
    begin = gevuld[0] if gevuld else eind
    blok = list(takewhile(lambda n: _goes_on(regels[n]), range(begin, eind)))
    blok = [n for n in blok if not _ACTIE.match(regels[n].strip())]
    heel = all(vormen[n] and not _GEEN.search(regels[n]) for n in blok)
    yield from geteld or (blok if heel and len(blok) >= _MINSTENS else ())


def _goes_on(regel: str) -> bool:
    return bool(regel.strip()) and regel[0] != "#" and _section(regel) is None
