"""What is short for somebody of this meeting: 'PJ', 'Piet J.', 'Van der K.'."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from bot.publicatie.aanduidingen import FIRST_AND_INITIAL, SHORTENED, TWO_INITIALS
from bot.publicatie.bekenden import Bekende, Lot
from bot.publicatie.schrijfwijzen import LETTERS, Schrijfwijzen, key


class Verkort:
    def __init__(
        self, known: Mapping[int, Bekende], vormen: Schrijfwijzen, lot: Lot, other: Collection[str]
    ) -> None:
        """`other`: the runs of what is no person."""
        self._known = known
        self._vormen = vormen
        self._lot = lot
        self._other = other

    def find(self, text: str, small: Collection[str]) -> Iterator[tuple[int, int, frozenset[int]]]:
        """Where, and who may be meant: somebody of this meeting who is not public, or nobody we know.
        `small`: the words that the document writes in small letters."""
        for match in FIRST_AND_INITIAL.finditer(text):
            who = self._here(self._vormen.shortened(match["voor"], match["achter"]))
            is_word = match["voor"].casefold() in small or key(match["voor"]) in self._other
            if who and not is_word and self._lot.becomes(who)[0] != "openbaar":
                yield *match.span(), frozenset(who)
        for match in TWO_INITIALS.finditer(text):
            letters = "".join(LETTERS.findall(match[0]))
            who = self._here(self._vormen.initials(letters))
            if who and letters.casefold() not in self._other:
                soort, ids = self._lot.becomes(who)
                if soort != "openbaar":
                    yield *match.span(), ids
        for match in SHORTENED.finditer(text):
            yield *match.span(), frozenset()

    def _here(self, ids: Collection[int]) -> dict[int, bool]:
        return {id_: False for id_ in ids if self._known[id_].erbij}
