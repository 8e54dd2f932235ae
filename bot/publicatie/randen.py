"""Where a name in a text begins and ends: with initials, a first name, the other half of a double one."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from bot.naamvormen import SURELY, plain
from bot.publicatie.aanduidingen import NOBODY, SENTENCE_ENDS, is_title
from bot.publicatie.schrijfwijzen import LETTERS, MOST_WORDS, PREFIXES, Woord
from bot.verslag.taal.woorden import SPREEKWOORDEN

# What minutes begin an item with.
LABELS = frozenset(
    """
    actie actiepunt antwoord besluit bijdrage bijlage brief inbreng inleiding mededeling memo notitie
    opmerking presentatie reactie toelichting toezegging voorstel vraag
    """.split()
)
# And the title of an item, before whom it is about: they are no first name.
_TITLES = frozenset(
    """
    afscheid benoeming bespreking bezoek evaluatie gesprek introductie jubileum kennismaking opening
    overdracht planning rondje terugblik update verslag vertrek verzoek voordracht voorstelronde
    """.split()
)
_INITIAL = re.compile(r"\s[A-Z]\.(?!\w|\s?[A-Z])")
_INITIAL_BEFORE = re.compile(r"(?<![\w.])[A-Za-z]\.\s?$")
_HYPHEN = re.compile("[-‐‑–]")


def speaks(after: str) -> bool:
    """'Kwakernaak AenM zegt toe': of whoever stands before it is said what they do."""
    following = LETTERS.match(after.lstrip())
    return bool(following and following[0] in SPREEKWOORDEN)


def left(words: list[Woord], place: int, bare: str, other: Collection[str], small: Collection[str]) -> int:
    """Where a name begins, with its initials, its first name and the other half of a double one. What a
    sentence begins with is a first name where it is no word we know, and none of `small`."""
    furthest = max(0, place - MOST_WORDS)
    while place > furthest:
        word, before = words[place], words[place - 1]
        gap = bare[before.eind : word.begin]
        initial = len(before.tekst) == 1 and before.is_upper and re.fullmatch(r"\.?\s?", gap)
        double = bool(_HYPHEN.fullmatch(gap)) and before.is_upper
        first_name = (
            gap == " "
            and before.is_upper
            and len(before.tekst) > 1
            and before.plain not in PREFIXES
            and before.plain not in other
            and not is_title(before.tekst)
            and not (word.is_upper and _opens(before, bare) and _is_word(before, small))
        )
        shortened = before.plain in ("v", "d", "vd") and re.fullmatch(r"[./]?\s?", gap)
        if not (initial or double or first_name or shortened):
            break
        place -= 1
        while double and place and _is_prefix(words[place - 1], words[place], bare):
            place -= 1  # 'de Wit-Jansen'
    return place


def right(words: list[Woord], place: int, bare: str) -> int:
    """Where it ends: with the other half of a double name, 'Jansen-de Wit'."""
    if _INITIAL.match(bare, words[place].eind):  # 'Ilse V.'
        return place + 1
    while place + 1 < len(words) and _HYPHEN.fullmatch(bare[words[place].eind : words[place + 1].begin]):
        after = place + 1
        while after + 1 < len(words) and _is_prefix(words[after], words[after + 1], bare):
            after += 1
        if not words[after].is_upper:
            break
        place = after
    return place


def _opens(word: Woord, bare: str) -> bool:
    return bool(SENTENCE_ENDS.search(bare[max(0, word.begin - 3) : word.begin]))


def _is_word(word: Woord, small: Collection[str]) -> bool:
    return any(word.plain in known for known in (small, NOBODY, SPREEKWOORDEN, LABELS, _TITLES))


def _is_prefix(word: Woord, after: Woord, bare: str) -> bool:
    return word.plain in PREFIXES and bool(re.fullmatch(r"[\s.'’]{1,3}", bare[word.eind : after.begin]))


def may_be_word(run: Sequence[Woord], bare: str) -> bool:
    """Whether a name in small letters may be no name: 'bos', 'de wit'; not 'k. bos', 'dirk-jan', 'vdBos'."""
    own = [word for word in run if word.plain not in PREFIXES] or run
    is_double = len(own) > 1 and len(own[0].tekst) > 1
    is_mixed = any(map(str.isupper, own[-1].tekst))
    if is_double or is_mixed or len(own[-1].tekst) >= SURELY or len(run) - len(own) > 1:  # 'van der wit'
        return False
    return not _INITIAL_BEFORE.search(bare[max(0, run[0].begin - 4) : run[0].begin])


def span(text: str, origin: list[int], first: Woord, last: Woord) -> tuple[int, int]:
    """The place in the text of words of its plain form, with the full stop of an initial."""
    begin, eind = origin[first.begin], origin[last.eind - 1] + 1
    if first.plain in ("t", "s") and text[:begin].endswith(("'", "’", "‘", "`", "´")):
        begin -= 1  # 't Hooft
    while eind < len(text) and not plain(text[eind])[0]:
        eind += 1  # an accent of the last letter
    return begin, eind
