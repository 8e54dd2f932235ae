"""Action points and decisions that stand in a table, and what of the running text is the same point."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from bot.verslag.betoog import Betoog
from bot.verslag.doen import opening
from bot.verslag.eigenaarsnamen import named_owners
from bot.verslag.lijsten import action_item
from bot.verslag.markeringen import VOLGNUMMER, number_of
from bot.verslag.namenrij import NAMEN
from bot.verslag.tabellen import Rij
from bot.verslag.termijnen import read_announced, read_cell, read_status
from bot.verslag.velden import is_day
from bot.verslag.voorstel import Actie

_NUMMER = re.compile(r"(?P<letters>A(?:P|CT)?)\s?\.?\s?(?P<cijfers>\d{1,3})", re.IGNORECASE)
_MET_NUMMER = re.compile(r"(?:A(?:P|CT)?|[Aa][ck]tie(?:punt)?|ACTIE)\s?\.?\s?(\d{1,3})\b")
_PER_JAAR = re.compile(VOLGNUMMER)
_KLAAR = re.compile(
    r"(?:is\s+)?(?:gesloten|afgerond|afgehandeld|afgedaan|gereed|klaar|gedaan|vervallen|uitgevoerd|closed|done|completed?|ja|✓|✔|☑)"
    r"\b.{0,40}",
    re.IGNORECASE,
)
_STAND = re.compile(
    r"(?:ja|nee|klaar|gedaan|afgedaan|loopt|yes|no(?!\s+later))\b", re.IGNORECASE
)  # under 'Gereed', of what was due
_TERMIJN = re.compile(r"^(?:[Tt]ermijn|[Dd]eadline|[Gg]ereed|[Kk]laar|[Ww]anneer)\s*:\s*")
_SLOTDAG = re.compile(r",\s+(?P<dag>[^,;.]{3,30})$")  # 'Lijst afronden, 1 dec', in a table without days
_ZIN = re.compile(r"(?<=[a-z)\d]{2})\.\s+(?=[A-ZÀ-Þ])")
_INSTEMMING = re.compile(r"(?:Akkoord|Ingestemd|Vastgesteld|Goedgekeurd|Agreed|Approved)\b")
_NAAM_VOORAAN = re.compile(rf"(?P<wie>{NAMEN.pattern})\s*:\s")
_DOET = re.compile(r"\s+[a-zë]{3,20}t\s")
_WOORD = re.compile(r"\w{5,}")
# Words that two points of one person may share and still be two.
_WEINIG = frozenset(
    "wordt worden moeten kunnen zullen deze haar hierover hiervoor actie actiepunt vanuit binnen volgende"
    " gemeente gemeenten regio provincie overleg vergadering stukken brief notitie document sturen maken"
    " bellen schrijven uitzoeken bespreken afspraak agenda locatie".split()
)
_KIJKT_TERUG = re.compile(r"(?:Ze|Die|Deze|Dit|Dat|Hier\w*|Daar\w*)\s")
_ANTWOORD = re.compile(r"(?:Ja|Nee|Akkoord|Goed|Prima|Yes|No|Agreed)\b[.,!]?\s*[(\[]")  # 'Ja. (actie: Anna)'
_STAM = 6  # letters: 'suggestie' and 'suggesties', 'ondertekenen' and 'ondertekening'
_WEINIG_PUNTEN = 6  # of which any word may tell one from another
_VEEL = 60  # points with one word
_WEINIG_WOORDEN = 2  # that say what; with fewer a sentence means what was said before it
_ZELFDE = 0.6  # of the words of the shorter one


def read_rows(betoog: Betoog, rijen: Iterable[Rij]) -> tuple[tuple[Actie, str], ...]:
    """The action points of the rows, each with its number as printed."""
    delen = (deel for rij in rijen for deel in _sentences(betoog, rij))
    return tuple((_action(betoog, rij), rij["nummer"]) for rij in delen if re.search(r"\w{3}", rij["actie"]))


def _sentences(betoog: Betoog, rij: Rij) -> Iterator[Rij]:
    """The row; where no cell says who does it, each sentence in which somebody does something apart,
    and nothing of what was only decided."""
    if rij["eigenaar"]:
        yield rij
        return
    zinnen = _ZIN.split(rij["actie"])
    doen = [zin for zin in zinnen if _opens_with(betoog, zin)]
    if doen and len(zinnen) > 1:
        yield from (Rij({**rij.cellen, "actie": zin.rstrip(" .")}, rij.regels) for zin in doen)
    elif doen or not _INSTEMMING.match(rij["actie"]):
        yield rij


def _action(betoog: Betoog, rij: Rij) -> Actie:
    nummer = _NUMMER.fullmatch(rij["nummer"])
    stand = rij["status"] or (rij["termijn"] if _STAND.match(rij["termijn"]) else "")
    dag = _TERMIJN.sub("", "" if stand == rij["termijn"] else rij["termijn"])
    termijn = read_cell(dag, betoog.datum) if dag else read_announced(rij["actie"], betoog.datum)
    if not (dag or termijn.tekst) and (slot := _SLOTDAG.search(rij["actie"], max(0, len(rij["actie"]) - 40))):
        termijn = read_cell(slot["dag"], betoog.datum) if is_day(slot["dag"]) else termijn
    termijn = termijn if dag or termijn.tekst else read_status(stand, betoog.datum)
    taak, wie = rij["actie"], rij["eigenaar"] or _opens_with(betoog, rij["actie"])
    item = None if wie or "eigenaar" in rij.cellen else action_item(taak, betoog.is_somebody)
    if item and item.wie:  # 'Taart bestellen (Anna / 5 mei)'
        taak, wie = taak[item.begin : item.eind], item.wie
        termijn = read_cell(item.wanneer, betoog.datum) if item.wanneer and not dag else termijn
    return Actie(
        nummer=number_of(nummer["letters"], nummer["cijfers"]) if nummer else None,
        nummer_voorstel=None,
        soort="actiepunt",
        agendapunt=None,
        tekst=taak,
        ingebracht_door=None,
        eigenaars=named_owners(betoog, wie),
        eigenaar_voorstel=(),
        regio=None,
        gemeente=None,
        termijn=termijn.datum,
        termijn_tekst=termijn.tekst,
        voorwaarde=termijn.voorwaarde,
        status="afgerond" if _KLAAR.fullmatch(stand) else "open",
        antwoord=None,
        citaat=taak,
        regels=rij.regels,
    )


def _opens_with(betoog: Betoog, tekst: str) -> str:
    """Who a row without a cell for it opens with: 'Anna and Tim write a plan', 'Anna: plan schrijven'."""
    vooraan = _NAAM_VOORAAN.match(tekst)
    doet = opening(tekst, in_list=True)
    eerste = next((v for v in betoog.sprekers.mentions(tekst)[:1] if v.begin == 0), None)
    if eerste and eerste.soort == "organisatie" and _DOET.match(tekst, eerste.eind):
        return eerste.naam or ""
    wie = vooraan["wie"] if vooraan else doet["wie"] if doet else ""
    return wie if wie and all(map(betoog.is_person, re.split(r"\s*,\s*|\s+(?:en|and)\s+", wie))) else ""


def with_context(betoog: Betoog, plek: int) -> str:
    """The sentence of a point, the one it looks back at, and the title above it: a list at the end may say no
    more than that title."""
    zin = betoog.zinnen[plek]
    aantal = 1 if _KIJKT_TERUG.match(zin.tekst) else 2 if _ANTWOORD.match(zin.tekst) else 0
    eerder = betoog.zinnen[max(0, plek - aantal) : plek]
    terug = " ".join(vorige.tekst for vorige in eerder if vorige.alinea is zin.alinea)
    return f"{betoog.titel(zin.agendapunt)} {terug} {zin.tekst}"


def same_point(rij: Actie, acties: Sequence[tuple[Actie, str]], gedrukt: str = "") -> tuple[int, bool] | None:
    """Which of the acties of the running text, each with the sentence it stands in, a row of the table is,
    and whether that is a guess.

    By number, by most of their words, or by one owner and a long word, which is a guess: minutes that end in
    a list of acties have noted them on the way, in other words. `gedrukt`: its number as printed, '24-07'.
    """
    nummer = re.compile(rf"(?<![\w-]){re.escape(gedrukt)}(?![\w-])") if _PER_JAAR.fullmatch(gedrukt) else None
    elk = [_printed(actie.citaat) if gedrukt.isdigit() else "" for actie, _ in acties]
    for plek, (actie, _) in enumerate(acties):
        if (
            (rij.nummer and rij.nummer == actie.nummer)
            or (nummer and nummer.search(actie.citaat))
            or (elk[plek] and elk[plek] == gedrukt)
        ):
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
        for stam in _keys(actie) | _stems(zin) | _ends(actie.tekst) | set(_PER_JAAR.findall(actie.citaat)):
            self._plekken[stam].append(plek)

    def of(self, rij: Actie, gedrukt: str = "") -> set[int]:
        gevonden: set[int] = set()
        meeste = min(
            _VEEL, max(_WEINIG_PUNTEN, self._aantal // 2)
        )  # more often it is what all of them are about
        for stam in (*_keys(rij), *_ends(rij.tekst), gedrukt):
            if len(self._plekken[stam]) <= meeste:
                gevonden.update(self._plekken[stam])
        return gevonden


def noted_elsewhere(nieuw: Sequence[Actie], bekend: Sequence[Actie], in_tekst: set[int]) -> set[int]:
    """Which of `nieuw`, tasks without a mark, are one of `bekend`.

    An item of a list may say it in other words, each of one of them; so may a marked point of the same owner
    under the same title (`in_tekst`), since a mark closes what was said.
    """
    verwanten = Verwanten()
    van: dict[str, set[int]] = defaultdict(set)
    for plek, actie in enumerate(bekend):
        verwanten.add(plek, actie, actie.citaat)
        for eigenaar in actie.eigenaars:
            van[eigenaar.casefold()].add(plek)
    vrij = set(range(len(bekend))) - in_tekst
    elders: set[int] = set()
    for i, actie in enumerate(nieuw):
        eigen = set().union(*(van[eigenaar.casefold()] for eigenaar in actie.eigenaars))
        if any(_closes(bekend[plek], actie) for plek in eigen & in_tekst):
            elders.add(i)
            continue
        plekken = sorted(verwanten.of(actie) | (eigen & vrij if len(eigen) <= _VEEL else set()))
        zelfde = same_point(actie, [(bekend[plek], bekend[plek].citaat) for plek in plekken])
        kort = len(_stems(actie.tekst) - _of_owners(actie)) < _WEINIG_WOORDEN
        if zelfde and (not zelfde[1] or plekken[zelfde[0]] in vrij):
            vrij.discard(plekken[zelfde[0]])
            elders.add(i)
        elif kort and (over := sorted(eigen & vrij)):  # 'BRU past het aan': what, the list says
            vrij.discard(over[0])
            elders.add(i)
    return elders


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
    if deel >= _ZELFDE and len(eigen & ander) > 1:
        return 1 + deel
    dezelfde = {e.casefold() for e in rij.eigenaars} & {e.casefold() for e in actie.eigenaars}
    if not dezelfde:
        return 0
    gedeeld = eigen & (ander | _stems(zin)) - _of_owners(rij)  # who does it says nothing of what
    samen = len(gedeeld) or _compounds(rij.tekst, actie.tekst)
    return samen / 10


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


def completed(eerste: Actie, lijst: Actie) -> Actie:
    """A point of the running text, with what the list of action points says of it besides."""
    eigenaars = lijst.eigenaars or eerste.eigenaars
    return replace(
        eerste,
        nummer=eerste.nummer or lijst.nummer,
        tekst=eerste.tekst if eerste.nummer else lijst.tekst,
        eigenaars=eigenaars,
        eigenaar_voorstel=() if eigenaars else eerste.eigenaar_voorstel,
        termijn=(lijst if lijst.termijn_tekst else eerste).termijn,
        termijn_tekst=lijst.termijn_tekst or eerste.termijn_tekst,
        voorwaarde=(lijst if lijst.termijn_tekst else eerste).voorwaarde or lijst.voorwaarde,
        status=lijst.status,
    )
