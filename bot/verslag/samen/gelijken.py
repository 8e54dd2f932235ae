"""Which points say the same: a row of a list and a point of the text, a task told and one that is noted."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from bot.verslag.betoog import Betoog
from bot.verslag.namen.plaatsen import fold_name
from bot.verslag.samen.woorden import same_message, says_all
from bot.verslag.taal.woorden import MARKERING
from bot.verslag.voorstel import Actie
from bot.verslag.werk.daden import is_verb

_MET_NUMMER = re.compile(r"(?:A(?:P|CT)?|[Aa][ck]tie(?:punt)?|ACTIE)\s?\.?\s?(\d{1,3})\b")
_WOORD = re.compile(r"\w{5,}")
# Words that two points of one person may share and still be two.
_WEINIG = frozenset(
    "wordt worden moeten kunnen zullen deze haar hierover hiervoor daarover daarvoor mevrouw actie actiepunt"
    " vanuit binnen volgende gemeente gemeenten regio provincie overleg vergadering stukken brief notitie"
    " document sturen maken bellen schrijven uitzoeken bespreken afspraak agenda locatie namens tafel".split()
)
_KIJKT_TERUG = re.compile(r"(?:Ze|Die|Deze|Dit|Dat|Hier\w*|Daar\w*)\s")
_ANTWOORD = re.compile(r"(?:Ja|Nee|Akkoord|Goed|Prima|Yes|No|Agreed)\b[.,!]?\s*[(\[]")  # 'Ja. (actie: Anna)'
_AFSPRAAK = re.compile(
    r"(?:(?:Er|Ook|Verder)\s)?(?:(?:[Aa]fgesproken|[Bb]esloten)\s(?:wordt|is|werd)|(?:wordt|is|werd)\s(?:ook\s)?(?:afgesproken|besloten)),?\s(?:dat|om)\s"
)
_HIERVAN = re.compile(
    r"\b(?:er(?!\s(?:een|geen)\b)|(?:er|hier|daar)(?:mee|over|voor|aan|naar|op|van)|dit|dat|die)\b"
)
_VOORAF = re.compile(r"^(?:de|het|alle|onze)\s+", re.IGNORECASE)
_LETTERS = re.compile(r"[A-Z][A-Za-z&]{0,3}[A-Z]")
_MERK = re.compile(MARKERING)
_WEINIG_STAMMEN = 3  # of a sentence that says little of its own
_STAM = 6  # letters: 'suggestie' and 'suggesties', 'ondertekenen' and 'ondertekening'
_WEINIG_PUNTEN = 6  # of which any word may tell one from another
_VEEL = 60  # points with one word
_WEINIG_WOORDEN = 2  # that say what; with fewer a sentence means what was said before it
_ZELFDE = 0.6  # of the words of the shorter one


def with_context(betoog: Betoog, plek: int) -> str:
    """The sentence of a point, the one it looks back at, and the title above it: a list at the end may say no
    more than that title."""
    zin = betoog.zinnen[plek]
    aantal = 1 if _KIJKT_TERUG.match(zin.tekst) else 2 if _ANTWOORD.match(zin.tekst) else 0
    if not zin.alinea.lijst and len(_stems(_without_who(betoog, zin.tekst))) <= _WEINIG_STAMMEN:
        aantal = 2  # 'De anderen willen hem ook (actie: Anna)'
    eerder = betoog.zinnen[max(0, plek - aantal) : plek]
    terug = " ".join(vorige.tekst for vorige in eerder if vorige.alinea is zin.alinea)
    return f"{betoog.titel(zin.agendapunt)} {terug} {zin.tekst}"


def _without_who(betoog: Betoog, tekst: str) -> str:
    """What a sentence says of the thing: little, in 'Afgesproken wordt dat Anna er voor gaat zitten'."""
    afspraak = _AFSPRAAK.match(tekst)
    if afspraak is None or not _HIERVAN.search(tekst, afspraak.end()):
        return _MERK.sub(" ", tekst)
    kaal = tekst[afspraak.end() :]
    for wie in reversed(betoog.sprekers.mentions(kaal)):
        kaal = kaal[: wie.begin] + kaal[wie.eind :]
    return _MERK.sub(" ", kaal)


def same_point(rij: Actie, acties: Sequence[tuple[Actie, str]], gedrukt: str = "") -> tuple[int, bool] | None:
    """Which of the acties of the running text, each with the sentence it stands in, a row of the table is,
    and whether that is a guess.

    By number, by most of their words, or by one owner and a long word, which is a guess: minutes that end in
    a list of acties have noted them on the way, in other words. `gedrukt`: its number as printed, '36'.
    """
    elk = [_printed(actie.citaat) if gedrukt.isdigit() else "" for actie, _ in acties]
    for plek, (actie, _) in enumerate(acties):
        if (rij.nummer and rij.nummer == actie.nummer) or (elk[plek] and elk[plek] == gedrukt):
            return plek, False
    kansen = [
        (_likeness(rij, actie, zin), -plek) for plek, (actie, zin) in enumerate(acties) if not elk[plek]
    ]
    hoogste, plek = max(kansen, default=(0.0, 0))
    return (-plek, hoogste < 1) if hoogste > 0 else None


def _printed(citaat: str) -> str:
    """The number behind the label a point opens with: 'Actie 36 (Anna): …' → '36'."""
    nummer = _MET_NUMMER.match(citaat)
    return nummer[1].lstrip("0") if nummer else ""


class Verwanten:
    """Points by the words they hold: which of them may be the one a row of a list means.

    A word that very many points hold says nothing of one of them; so the search is no slower in a long text.
    """

    def __init__(self) -> None:
        self._plekken: dict[str, list[int]] = defaultdict(list)
        self._aantal = 0

    def add(self, plek: int, actie: Actie, zin: str) -> None:
        self._aantal += 1
        for stam in _keys(actie) | _stems(zin) | _ends(actie.tekst) | _of_whom(actie):
            self._plekken[stam].append(plek)

    def of(self, rij: Actie) -> set[int]:
        gevonden: set[int] = set()
        meeste = min(
            _VEEL, max(_WEINIG_PUNTEN, self._aantal // 2)
        )  # more often it is what all of them are about
        for stam in (*_keys(rij), *_ends(rij.tekst)):
            if len(self._plekken[stam]) <= meeste:
                gevonden.update(self._plekken[stam])
        for wie in _of_whom(rij) if _says_little(rij) else ():
            gevonden.update(self._plekken[wie][:_VEEL])
        return gevonden


def noted_elsewhere(
    nieuw: Sequence[Actie],
    bekend: Sequence[Actie],
    zinnen: Sequence[str],
    in_tekst: set[int],
    rondom: Sequence[str],
) -> dict[int, int | None]:
    """Which of `nieuw`, tasks without a mark, are one of `bekend`, each with all its item says (`zinnen`);
    and where that is sure, which one.

    An item of a list may say it in other words, each of one of them, or of more where items of its own hang
    below it, also in words of the paragraph of the task (`rondom`); so may a marked point of the same owner
    under the same title (`in_tekst`), since a mark closes what was said.
    """
    verwanten = Verwanten()
    van: dict[str, set[int]] = defaultdict(set)
    meer = {plek for plek, zin in enumerate(zinnen) if zin.endswith(":")}
    for plek, actie in enumerate(bekend):
        verwanten.add(plek, actie, zinnen[plek])
        for eigenaar in actie.eigenaars:
            van[eigenaar.casefold()].add(plek)
    vrij = set(range(len(bekend))) - in_tekst
    elders: dict[int, int | None] = {}
    for i, actie in enumerate(nieuw):
        eigen = set().union(*(van[eigenaar.casefold()] for eigenaar in actie.eigenaars))
        if any(_closes(bekend[plek], actie) for plek in eigen & in_tekst):
            elders[i] = None
            continue
        zijn = sorted(eigen & vrij) if len(eigen) <= _VEEL else []
        plekken = sorted(verwanten.of(actie).union(zijn))
        zelfde = same_point(actie, [(bekend[plek], zinnen[plek]) for plek in plekken])
        kort = len(_stems(actie.tekst) - _of_owners(actie)) < _WEINIG_WOORDEN
        if zelfde and (not zelfde[1] or plekken[zelfde[0]] in vrij):
            plek = plekken[zelfde[0]]
            gok = zelfde[1] and not says_all(actie.tekst, bekend[plek].tekst)
            vrij -= {plek} - meer
            elders[i] = None if gok else plek
        else:  # 'BRU past het aan': what, the list says, or what stands around it
            over = next(
                (
                    p
                    for p in zijn
                    if kort
                    or _is_about(bekend[p], actie, rondom[i])
                    or same_message(bekend[p].tekst, actie.tekst)
                ),
                None,
            )
            if over is not None:
                vrij.remove(over)
                elders[i] = None
    return elders


def _says_little(rij: Actie) -> bool:
    """Whether a row has no word by which it can be found, apart from its verb: 'Zaal regelen'."""
    dingen = " ".join(woord for woord in rij.tekst.split() if not is_verb(woord.casefold().strip(".,;")))
    return not _stems(dingen) - _of_owners(rij)


def _of_whom(actie: Actie) -> set[str]:
    return {f"@{_bare(naam)}" for naam in actie.eigenaars}


def _is_about(lijst: Actie, taak: Actie, alinea: str) -> bool:
    """Whether an item of a list is of the owners of a task, and all its words but one stand in the paragraph
    of that: 'Lutz will propose a date', of the site visit, and 'date for site visit Nordried (Lutz)'."""
    woorden = _stems(lijst.tekst) - _of_owners(lijst)
    gedeeld = len(woorden & _stems(alinea))
    zelfde = {naam.casefold() for naam in lijst.eigenaars} == {naam.casefold() for naam in taak.eigenaars}
    return zelfde and gedeeld >= _WEINIG_WOORDEN and gedeeld >= len(woorden) - 1


def tells_of(lijst: Actie, taak: Actie, alinea: str) -> bool:
    """The same, where the task has one of its words itself: 'Anna to create a document' of the events that
    are spoken of, and 'Create a discussion document for events'."""
    gedeeld = (_stems(lijst.tekst) & _stems(taak.tekst)) - _of_owners(taak)
    return bool(gedeeld) and _is_about(lijst, taak, alinea)


def _closes(punt: Actie, eerder: Actie) -> bool:
    """Whether a marked point is of the same owners under the same title as a task told before it."""
    onder_een = punt.agendapunt is not None and punt.agendapunt == eerder.agendapunt
    return onder_een and set(punt.eigenaars) == set(eerder.eigenaars)


def _keys(actie: Actie) -> set[str]:
    return {*_stems(actie.tekst), *((actie.nummer,) if actie.nummer else ())}


def _likeness(rij: Actie, actie: Actie, zin: str) -> float:
    if rij.nummer and actie.nummer:
        return 0
    eigen, ander = _stems(rij.tekst), _stems(actie.tekst)
    deel = len(eigen & ander) / max(1, min(len(eigen), len(ander)))
    anders = _is_other(rij, actie)
    if deel >= (1 if anders else _ZELFDE) and len(eigen & ander) > 1:
        return 1 if anders else 1 + deel  # what is due on the same day goes first
    if _in_other_forms(rij, actie):
        return 1 if anders else 2
    dezelfde = {_bare(e) for e in rij.eigenaars} & {_bare(e) for e in actie.eigenaars}
    if not dezelfde or anders:
        return 0
    gedeeld = eigen & (ander | _stems(zin)) - _of_owners(rij)  # who does it says nothing of what
    if not gedeeld & ander and {*rij.eigenaars} != {*actie.eigenaars}:
        return 0  # by a word of what stands around it, and of others: 'flyer', below the title 'Flyers'
    samen = len(gedeeld) or _compounds(rij.tekst, actie.tekst)
    if not samen and _says_little(rij) and _is_bare(rij.tekst) and rij.eigenaars == actie.eigenaars:
        return len(_words(rij.tekst) & _words(actie.tekst)) / 100  # less than by any other word
    return samen / 10


def _bare(naam: str) -> str:
    """An owner without what some lists leave out: 'alle gemeenten' and 'gemeenten' are the same."""
    return _VOORAF.sub("", naam).casefold()


def _is_other(een: Actie, ander: Actie) -> bool:
    """Whether two points are of other people, or due on another day: one only where they say all the same.
    Letters and a function ('secretaris') may be of anybody, and the COA does what who speaks for it does."""
    links, rechts = (_name_words(actie) for actie in (een, ander))
    van_wie_ook = any(
        _LETTERS.fullmatch(naam) or naam.islower() for naam in (*een.eigenaars, *ander.eigenaars)
    )
    if links and rechts and not links & rechts and not van_wie_ook:
        return True
    if not een.termijn or not ander.termijn:
        return False
    return abs((een.termijn - ander.termijn).days) > 1  # 'vóór 24 februari' may be '24-02' in the list


def _in_other_forms(rij: Actie, actie: Actie) -> bool:
    """Whether one of them says nothing but what the other does, of the same owners, apart from the day."""
    van = [{fold_name(naam).split()[-1] for naam in een.eigenaars if naam.strip()} for een in (rij, actie)]
    heen, terug = (een.tekst.replace(een.termijn_tekst or "\0", " ") for een in (rij, actie))
    return bool(van[0]) and van[0] == van[1] and (says_all(terug, rij.tekst) or says_all(heen, actie.tekst))


def _name_words(actie: Actie) -> set[str]:
    return {woord for naam in actie.eigenaars for woord in fold_name(naam).split()}


def _of_owners(rij: Actie) -> set[str]:
    """How the owners may be written in a text: a word of their name, or their initials."""
    namen = [re.findall(r"\w+", naam) for naam in rij.eigenaars]
    letters = {"".join(deel[0] for deel in naam if deel[0].isupper()).casefold() for naam in namen}
    return letters | {deel.casefold()[:_STAM] for naam in namen for deel in naam}


def _compounds(een: str, ander: str) -> int:
    """How many words of the one end a longer word of the other: 'plan' and 'schoolplan'."""
    links, rechts = (
        {w for w in re.findall(r"\w{4,}", tekst.casefold()) if w not in _WEINIG} for tekst in (een, ander)
    )
    return sum(a != b and (a.endswith(b) or b.endswith(a)) for a in links for b in rechts)


def _is_bare(tekst: str) -> bool:
    """Whether it only names a thing, 'De brief': 'Zaal boeken' is another task than to clean it."""
    return not any(map(is_verb, re.findall(r"\w+", tekst.casefold())))


@lru_cache(maxsize=2048)
def _words(tekst: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]{4,}", tekst.casefold()))


@lru_cache(maxsize=2048)
def _ends(tekst: str) -> frozenset[str]:
    """How the words end of which another may be a compound, apart from how words begin."""
    woorden = (woord for woord in re.findall(r"\w{6,}", tekst.casefold()) if woord not in _WEINIG)
    return frozenset(f"~{woord[-_STAM:]}" for woord in woorden)


@lru_cache(maxsize=2048)
def _stems(tekst: str) -> frozenset[str]:
    """The words that say something, by their first letters; a short one in capitals is a name ('KvK')."""
    woorden = {woord.casefold()[:_STAM] for woord in _WOORD.findall(tekst) if woord.casefold() not in _WEINIG}
    return frozenset(woorden) | {naam.casefold() for naam in re.findall(r"\b[A-Z]\w?[A-Z]\w{0,2}\b", tekst)}
