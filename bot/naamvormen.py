"""The ways in which texts write one person's name: what is surely that person, and what only looks like it.

One matching for what is told about a person and for what is forgotten (persoonsgegevens.py), so that nothing
is shown as theirs and then left, or the other way round.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from bot.naamspelling import fold
from bot.texts import persoon as texts
from bot.verslag.namen.namenlijst import Namenlijst
from bot.verslag.taal.woorden import NAAM, TITEL, TUSSENVOEGSEL
from bot.verslag.voorstel import Deelnemer

SURELY = 6  # letters from which a name in small letters is taken for one
MOST_WORDS = 8  # of a name
NAME = re.compile(rf"(?<!\w){NAAM}")
TITLE_BEFORE = re.compile(rf"(?<!\w){TITEL}\s+$")
_PREFIX = re.compile(rf"(?:{TUSSENVOEGSEL})\s")
_WORD = re.compile(r"\S+")
_MARKS = "[.,'’`]?"  # what naamspelling.fold leaves out of a spelling


@dataclass(frozen=True)
class Naamvormen:
    """`sure` matches the plain form of a text; `ours` and `everybody` tell whom a name looks like."""

    sure: re.Pattern[str]
    naam: str
    ours: Namenlijst
    everybody: Namenlijst
    others: frozenset[str]  # how other people and organisations are spelled, folded
    shared: frozenset[str]  # the same, of what this person is called too

    def mask(self, text: str) -> str:
        """`text` without the name; a short word in small letters is no name ('bos', 'berg')."""
        bare, origin = plain(text)
        parts, at = [], 0
        for found in self.sure.finditer(bare):
            start, end = origin[found.start()], origin[found.end() - 1] + 1
            if found[0][0].islower() and len(found[0]) < SURELY:
                continue
            while end < len(text) and unicodedata.combining(text[end]):
                end += 1
            parts += [text[at:start], texts.MASK]
            at = end
        return "".join([*parts, text[at:]])

    def names(self, text: str) -> bool:
        return self.mask(text) != text

    def alike(self, text: str) -> Iterator[tuple[str, bool]]:
        """What in `text` may be this person although it is no spelling of theirs alone; and whether that is
        clear, in a text about them: it stands behind 'mevrouw', or has a 'van de' like theirs."""
        for found in NAME.finditer(self.mask(text)):
            for form, title, _ in readings(found[0]):
                if fold(form) in self.shared:
                    yield form, False
                    break
                if not self._is_ours(form):
                    continue
                titled = title or bool(TITLE_BEFORE.search(found.string[: found.start()]))
                prefixed = bool(_PREFIX.match(form) and _PREFIX.match(self.naam))
                yield form, titled or prefixed
                break

    def _is_ours(self, form: str) -> bool:
        if fold(form) in self.others or self.ours.find(form) is None:
            return False
        found = self.everybody.find(form)
        return found is not None and found.deelnemer.naam == self.naam


def of(
    naam: str,
    spellings: Iterable[str],
    literal: Iterable[str],
    names: Iterable[str],
    *,
    others: Iterable[str],
    shared: Iterable[str],
) -> Naamvormen:
    """`spellings` are written in any way that folds to them (naamspelling.fold), `literal` exactly so.
    `names` are those of everybody; `others` the spellings that are somebody else's, `shared` of both."""
    told = sorted({_pattern(name) for name in spellings if name}, key=len, reverse=True)
    forms = "|".join([*told, *map(re.escape, literal)])
    return Naamvormen(
        re.compile(rf"(?<!\w)(?:{forms})(?!\w)" if forms else r"(?!)", re.IGNORECASE),
        naam,
        Namenlijst([attendee(naam)]),
        Namenlijst([attendee(name) for name in {*names, naam}]),
        frozenset(others),
        frozenset(shared),
    )


def masked_blocks(forms: Naamvormen, value: Any) -> Any:
    """Block Kit, with every text in it masked."""
    if isinstance(value, dict):
        return {key: masked_blocks(forms, inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [masked_blocks(forms, inner) for inner in value]
    return forms.mask(value) if isinstance(value, str) else value


def words(value: Any) -> Iterator[str]:
    """Every text in Block Kit."""
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from words(inner)
    elif isinstance(value, str):
        yield value


def attendee(naam: str) -> Deelnemer:
    return Deelnemer(
        delegatie=None,
        aanhef=None,
        naam=naam,
        organisatie=None,
        rollen=(),
        status="aanwezig",
        gelakt=False,
    )


def _pattern(name: str) -> str:
    bare, _ = plain(fold(name))
    return r"\s+".join(_MARKS.join(map(re.escape, word)) + _MARKS for word in bare.split())[: -len(_MARKS)]


def readings(name: str) -> Iterator[tuple[str, bool, int]]:
    """What the name may be, the most words first, whether a title stands before it, and where it begins:
    'Mevrouw Van de Akker Schagen' also has 'Van de Akker'."""
    spans = [found.span() for found in _WORD.finditer(name)][:MOST_WORDS]
    for length in range(len(spans), 0, -1):
        for first in range(len(spans) - length + 1):
            start, end = spans[first][0], spans[first + length - 1][1]
            yield name[start:end].rstrip("'’-"), bool(TITLE_BEFORE.search(name[:start])), start


_NO_LETTER = ("Mn", "Me", "Cf")  # accents, and signs that nobody sees
# Letters of their own that Unicode does not take apart: who has no key for them writes 'Yildiz', 'Lukasz'.
_UNDIVIDED = str.maketrans(
    {"ı": "i", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ø": "o", "Ø": "O"}
    | {"æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "TH"}
)


def plain(text: str) -> tuple[str, list[int]]:
    """`text` without accents and unseen signs, and for each sign of it the place in `text` it came from."""
    if text.isascii():
        return text, list(range(len(text)))
    signs, origin = [], []
    for at, sign in enumerate(text):
        for part in unicodedata.normalize("NFKD", sign).translate(_UNDIVIDED):
            if unicodedata.category(part) not in _NO_LETTER:
                folded = part.casefold()
                for letter in folded if len(folded) > 1 else part:
                    signs.append(letter)
                    origin.append(at)
    return "".join(signs), origin
