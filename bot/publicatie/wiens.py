"""Whose a word that is left out is, where nobody is known by it: of the whole name that it is a part of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from bot.naamspelling import fold
from bot.naamvormen import plain
from bot.publicatie.aanduidingen import is_title
from bot.publicatie.schrijfwijzen import LETTERS, PREFIXES, stems


def heads(forms: Iterable[str]) -> dict[str, str]:
    """What each of these forms stands under: the longest of a first and a family name that has all its words,
    itself where there is none, or where two people have it ('Kuipers' of Piet and of Anna Kuipers)."""
    words = {form: _words(form) for form in dict.fromkeys(forms)}
    longest_first = sorted(words, key=lambda form: (-len(words[form]), -len("".join(words[form]))))
    with_word: dict[str, dict[str, None]] = defaultdict(dict)  # the wholes, also by their initials
    told: dict[str, str] = {}
    for form in longest_first:
        found = _wholes(words[form], with_word)
        told[form] = found[0] if len(found) == 1 else form
        if len(words[form]) > 1 and not found:
            for word in words[form]:
                with_word[word][form] = with_word[word[0]][form] = None
    return told


def _wholes(words: tuple[str, ...], with_word: Mapping[str, dict[str, None]]) -> list[str]:
    """The whole names with each of these words, or with a first name of which one is the initial."""
    each = [dict.fromkeys(form for stem in stems(word) for form in with_word.get(stem, ())) for word in words]
    return [form for form in each[0] if all(form in more for more in each[1:])] if each else []


def _words(form: str) -> tuple[str, ...]:
    """Without 'mevrouw' and 'van de'."""
    named = (word for word in LETTERS.findall(plain(fold(form))[0]) if not is_title(word))
    small = (word.casefold() for word in named)
    return tuple(dict.fromkeys(word for word in small if word not in PREFIXES))
