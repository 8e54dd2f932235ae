"""From a name to what it means."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from bot.config.models import Config, Regio, Tafel
from bot.errors import UserError
from bot.gebieden.answers import ALL_KINDS, Ambiguous, Gebied, How, Kind, Match, Mention, Name, configured
from bot.gebieden.fitting import TOO_MANY_TYPOS, Fit, Query, fit, readings, typos
from bot.gebieden.mentions import Mentions
from bot.gelijkenis import ratio
from bot.texts import gebieden as texts

MAX_TEXT = 200
MAX_NEAREST = 3
MIN_LIKENESS = 55  # percent; below it a suggestion looks silly

_CHANNEL = re.compile(r"<#([CG][A-Z0-9]+)(?:\|([^>]*))?>")


class Gebieden:
    """Finds what people mean by a name. A region and its RRT are one answer, never a question."""

    def __init__(self, config: Config) -> None:
        self._tafel_by_regio = {tafel.regio: tafel for tafel in config.tafels.values() if tafel.regio}
        self._tafel_by_kanaal = {tafel.kanaal: tafel.sleutel for tafel in config.tafels.values()}
        self._regio_by_gemeente = {
            gemeente.naam: regio for regio in config.regios.values() for gemeente in regio.gemeenten
        }
        self._gebieden = tuple(configured(config))
        self._mentions = Mentions(self._gebieden)
        self._by_name: dict[str, dict[int, Name]] = {}  # spelled in one word → which gebied, by that name
        self._by_letter: dict[str, list[Gebied]] = {}  # which have a word that begins with it
        for number, gebied in enumerate(self._gebieden):
            for name in gebied.names:
                self._by_name.setdefault(name.squeezed, {}).setdefault(number, name)
            for letter in {word[0] for name in gebied.names for word in name.words}:
                self._by_letter.setdefault(letter, []).append(gebied)

    def tafel_of_regio(self, key: str) -> Tafel:
        """The RRT of a region; KeyError when `key` is no region."""
        return self._tafel_by_regio[key]

    def regio_of_gemeente(self, naam: str) -> Regio:
        """The region of a gemeente by its official name; KeyError when there is none."""
        return self._regio_by_gemeente[naam]

    def find(self, text: str, kinds: Collection[Kind] = ALL_KINDS) -> list[Match]:
        """Everything of these kinds that `text` may mean, the best first; empty when nothing fits.

        An exact name beats a partial one, but what has the text as whole words stays beside it when it is
        of the other sort, gemeente or not ('Amsterdam', 'Amsterdam-Amstelland'). A typo is looked for when
        nothing else fits. A channel mention (`<#C…|rrt-gooi>`) is the tafel of that channel.
        """
        if len(text) > MAX_TEXT:
            return []
        queries = readings(self._without_channel_markup(text), kinds)
        for query in queries:
            fits = self._fits(query)
            if exact := [match for how_well, match in fits if how_well is Fit.EXACT]:
                whole_words = [match for how_well, match in fits if how_well is Fit.WORDS]
                return exact + _of_another_sort(whole_words, exact)
        return [match for _, match in fits] or self._with_typos(queries[-1])

    def named(self, text: str, kinds: Collection[Kind] = ALL_KINDS) -> list[Match]:
        """Everything of these kinds that `text` is a full name of; quicker than `find`."""
        if len(text) > MAX_TEXT:
            return []
        for query in readings(self._without_channel_markup(text), kinds):
            called = self._by_name.get(query.squeezed, {}) if query.words else {}
            if exact := [
                query.match(self._gebieden[number], name, "exact")
                for number, name in called.items()
                if query.asks_for(self._gebieden[number])
            ]:
                return exact
        return []

    def resolve(self, text: str, kinds: Collection[Kind] = ALL_KINDS) -> Match:
        """The one thing `text` means; Ambiguous when it is more, UserError with the nearest names if none."""
        found = self.find(text, kinds)
        if len(found) > 1:
            raise Ambiguous(text, tuple(found))
        if not found:
            raise UserError(texts.not_found(text.strip(), kinds, self._nearest(text[:MAX_TEXT], kinds)))
        return found[0]

    def find_in_text(self, text: str) -> list[Mention]:
        """The regions and gemeenten named in running text, in order: whole words, the longest name first.

        An RRT counts as its region. Takes time linear in the length of the text.
        """
        return self._mentions.find(text)

    def _without_channel_markup(self, text: str) -> str:
        channel = _CHANNEL.fullmatch(text.strip())
        if channel is None:
            return text
        return self._tafel_by_kanaal.get(channel[1]) or channel[2] or ""

    def _fits(self, query: Query) -> list[tuple[Fit, Match]]:
        """Every gebied that fits, by the name that fits best; the best first."""
        fits = []
        for gebied in self._candidates(query):
            how_well, name = min(
                ((fit(query, name), name) for name in gebied.names), key=lambda pair: pair[0]
            )
            if how_well is not Fit.NOT:
                how: How = "exact" if how_well is Fit.EXACT else "deel"
                fits.append((how_well, query.match(gebied, name, how)))
        return sorted(fits, key=lambda pair: pair[0])

    def _candidates(self, query: Query) -> Iterator[Gebied]:
        """What the words can begin, or be a typo of: no fit forgives the first letter."""
        return filter(query.asks_for, self._by_letter.get(query.squeezed[:1], ()))

    def _with_typos(self, query: Query) -> list[Match]:
        """Every gebied that is the fewest typos away, when those are few enough."""
        found = []
        for gebied in self._candidates(query):
            slips, name = min(((typos(query, name), name) for name in gebied.names), key=lambda pair: pair[0])
            if slips != TOO_MANY_TYPOS:
                found.append((slips, query.match(gebied, name, "fuzzy")))
        fewest = min((slips for slips, _ in found), default=0)
        return [match for slips, match in found if slips == fewest]

    def _nearest(self, text: str, kinds: Collection[Kind]) -> list[str]:
        """Labels to suggest: what looks like the text, or else every region and tafel if those are sought."""
        query = readings(text, kinds)[-1]
        likeness = {
            gebied.face(kinds, "regio").label: max(
                ratio(query.squeezed, name.squeezed) for name in gebied.names
            )
            for gebied in self._gebieden
            if gebied.shows(kinds)
        }
        if query.says_something and max(likeness.values(), default=0) >= MIN_LIKENESS:
            like = (label for label, percent in likeness.items() if percent >= MIN_LIKENESS)
            return sorted(like, key=lambda label: -likeness[label])[:MAX_NEAREST]
        return [] if "gemeente" in kinds else list(likeness)


def _of_another_sort(matches: list[Match], than: list[Match]) -> list[Match]:
    sorts = {match.kind == "gemeente" for match in than}
    return [match for match in matches if (match.kind == "gemeente") not in sorts]
