"""Who is named by what stands beside the name: what they are, what is done with them, another name.

'stagiair Storm', 'wij danken Fedde Hiemstra', 'ligt bij Sytske/Berend', 'het voorstel-El Idrissi': the word
by itself says nothing, and no list has every name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator

from bot.patronen import later
from bot.publicatie.aanduidingen import NO_PERSON
from bot.publicatie.randen import LABELS
from bot.publicatie.schrijfwijzen import PREFIXES, key
from bot.publicatie.vondsten import Vondst
from bot.verslag.taal.woorden import NAAM

Span = tuple[int, int]
# What somebody is, to others or by trade; most also as the end of a longer word: 'oud-buurman', 'taaltolk'.
_SOMEBODY = """
adviseur agent aanvrager asielzoeker begeleider beheerder beveiliger bewoner boerin broer buren buurman
buurvrouw chauffeur coach collega conciërge contactpersoon coördinator deelnemer deskundige dochter docent
dokter dominee echtgenoot echtgenote eigenaar expert fotograaf gastheer gastvrouw griffier huisarts huurder
ingenieur inwoner jongen journalist jurist kandidaat leerling leider leidster leraar lerares lid makelaar man
manager medewerker meester meisje mentor moderator moeder monteur notaris notulist omwonende ondernemer
onderzoeker ouder partner pastoor psycholoog scholier secretaresse secretaris spreker spreekster stagiair
statushouder student tante tolk trainee trainer vader verpleegkundige vluchteling voorzitter vriend vriendin
vrijwilliger vrouw werker winkelier zoon
""".split()
_ALONE = "arts bode boer gast imam juf kind kok neef nicht oma oom opa zus".split()
_IN_BETWEEN = r"(?:\s?,)?\s"
_NAMES = rf"(?P<namen>{NAAM}(?:(?:,\s|\sen\s|\s?/\s?){NAAM}){{0,6}})"
_ROLES = rf"(?<![\w-])(?:[\w-]{{0,30}}(?:{'|'.join(_SOMEBODY)})|{'|'.join(_ALONE)})(?:s|en|n|e|es)?"
_DONE = (
    "dank aan|(?:be)?dank(?:t|en|te|ten)|feliciteer(?:t|de|den)?|feliciteren|verwelkom(?:t|de|den|en)|welkom"
    "|bel(?:t|de|den|len)|mail(?:t|de|den|en)|help(?:t|en)|hielp(?:en)?|spreekt|sprak(?:en)?|spreken"
)
_WITH = r"aan|bij|door|met|namens|van(?!\s(?:de|den|der|het|'t)\s)|via|voor"
_BEHIND = (
    later(rf"(?i:{_ROLES}){_IN_BETWEEN}{_NAMES}"),
    later(rf"(?<![\w-])(?i:{_DONE})(?:\s(?:ook|nog|samen|voorts|alvast|graag)){{0,2}}\s{_NAMES}"),
    later(rf"(?<![\w-])(?:{_WITH})\s{_NAMES}"),
)
# A capital of its own has a 'van der' where no first name stands before it.
_PREFIXED = later(
    r"(?<=[\w,;-])[ -](?P<namen>(?:Van|El|Al|Ter|Ten|Den|Der)(?:\s(?:der|den|de|'t|het)){0,1}"
    r"\s[^\W\d_a-z][\w'’-]{1,40})"
)
_OTHER = r"(?:\s?\([^()\n]{1,60}\))?(?:\s?[/&]\s?|,?\s(?:en|of)\s|,\s)"
_AND = later(rf"{_OTHER}(?P<naam>{NAAM})")
_AND_BEFORE = later(rf"(?<![\w-])(?P<naam>{NAAM})(?:\s?[/&]\s?|\s(?:en|of)\s)$")
_ONE = later(NAAM)
_ARTICLE = later(r"(?:de|den|der|het|in|op|te|van)\s(?!(?:de|den|der|het|'t)\s)")
_STREET = later(r"(?:straat|laan|plein|kade|gracht|singel|dreef|steeg|buurt|wijk|park|hof)$")
_AROUND = 80
_LINKED = ("aan", "van")  # 'Capelle aan den IJssel', 'Kamer van Koophandel'
_PUBLIC = "college commissie gemeente minister ministerie provincie raad staatssecretaris stad".split()
_WORD_BEFORE = later(r"([^\W\d_]+)\s$")
_SHORT = later(r"(?=[A-Z][\w&-]{0,4}[A-Z])[\w&-]{2,6}|[A-Z]-\w+")  # 'KvK', 'RvIG', 'B-evenementen'
_NOBODY = frozenset(
    """
    denbosch denburg denhaag denhelder denoever excel hemelvaart justitie kerst kerstmis koningsdag koophandel
    nieuwjaar pasen pinksteren teams terapel terneuzen zoom
    """.split()
)


class Ernaast:
    """`find`s who is named so."""

    def __init__(
        self,
        other: Collection[str],
        is_name: Callable[[str, Collection[str]], bool],
        alone: Callable[[str, int, int], Span],
    ) -> None:
        """`other`: the runs of what is no person; `is_name`: may a word be a name, by itself; `alone`: a name
        without the organisation behind it."""
        self._other = other
        self._is_name = is_name
        self._alone = alone

    def find(self, text: str, small: Collection[str]) -> Iterator[Span]:
        """`small`: the words that the document also writes in small letters."""
        for pattern in (*_BEHIND, _PREFIXED):
            for match in pattern.finditer(text):
                start = match.start("namen")
                if self._is_linked(text, match, is_prefixed=pattern is _PREFIXED):
                    continue
                for one in _ONE.finditer(match["namen"]):
                    yield from self._named(text, start + one.start(), start + one.end(), small)

    @staticmethod
    def _is_linked(text: str, match: re.Match[str], *, is_prefixed: bool) -> bool:
        """Whether the words before make it a part of another name: 'Raad van State'."""
        first = match[0].split()[0]
        at = match.start("namen") if is_prefixed else match.start()
        before = _WORD_BEFORE.search(text, max(0, at - 40), at)
        if not before or not (is_prefixed or first in _LINKED):
            return False
        word = before[1]
        return word.casefold() in _PUBLIC or (word[0].isupper() and word.casefold() not in LABELS)

    def beside(self, text: str, one: Vondst, small: Collection[str]) -> Iterator[Span]:
        """Who stands beside this name, in a list of them."""
        if after := _AND.match(text, one.eind):
            yield from self._named(text, *after.span("naam"), small)
        if before := _AND_BEFORE.search(text, max(0, one.begin - _AROUND), one.begin):
            yield from self._named(text, *before.span("naam"), small)

    def _named(self, text: str, begin: int, eind: int, small: Collection[str]) -> Iterator[Span]:
        begin, eind = self._alone(text, begin, eind)
        article = _ARTICLE.match(text, begin, eind)  # 'de Kerkstraat', 'van Tjerk'
        if article and article[0] != "van ":
            return
        begin = article.end() if article else begin
        words = text[begin:eind].split()
        named = [word for word in words if word.casefold() not in PREFIXES]
        runs = [key(" ".join(words[place:])) for place in range(len(words))]
        is_other = any(run in self._other or run in _NOBODY for run in runs)
        is_other = is_other or any(_SHORT.fullmatch(word) or NO_PERSON.fullmatch(word) for word in named)
        is_street = bool(named) and _STREET.search(named[-1])
        if named and not (is_other or is_street) and all(self._is_name(word, small) for word in named):
            yield begin, eind
