"""Signs that stand beside a name again and again: '… tekenen <<Anna>>', '%% Anna', '$$ Anna / brief / 3 mei'.

A sign that nothing else needs, twice beside somebody of the attendance where a line or sentence ends or
begins, is the mark of these minutes, whatever sign it is and whether there is a verb or not. What is used in
any text - brackets, a dash, a stroke - says nothing by itself: that is a mark only where a legend says so.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.verslag.bron.regels import Regel
from bot.verslag.huismerken.bewijs import Gezegd, are_tasks
from bot.verslag.huismerken.wie import IsBekend, Wie, dated, read_who, says_when

_MINSTENS = 2
_LANGSTE = 3000  # letters of a line in which a mark is looked for
_KIJK = 120  # letters behind a sign in which its names stand, and what closes it
_TEKEN = re.compile(r"<{1,3}[-–=]{1,2}|[-–=]{1,2}>{1,3}|[^\w\s.,;:'\"’‘“”…?&+–—-]{1,4}")
_GEWOON = frozenset("()[]/@#*=|•·_€\\©-–")
_LOS = frozenset("!")  # behind a word it is a cry
_SCHEIDING = re.compile(r"\s*(?P<teken>[:/|,]|[-–—](?=\s))\s*")
_NIEUWE_ZIN = re.compile(r"[.!?]?\s+(?=[A-ZÀ-Þ])")
_ZINSEINDE = re.compile(r"(?<=[a-z)\d]{2}[.!?])\s+(?=[A-ZÀ-Þ(]|$)")
_BEGIN_VAN_ZIN = re.compile(r"(?:^|[.!?])\s{0,9}$")
_BEGIN_VAN_TAAK = re.compile(r":?\s+[a-zà-ÿ]")
_MINSTE_WOORDEN = 2
_SLUIT = {"[": "]", "(": ")", "{": "}", "<": ">", "«": "»"}

Vorm = tuple[str, str, str]


@dataclass(frozen=True)
class Vondst:
    """A line read by a sign: `vorm` is equal where the sign and its place are."""

    vorm: Vorm
    regel: Regel
    voor: str
    wie: Wie
    na: str  # the task behind a mark in front
    gedrukt: str  # the mark, or with one in front all of the task, as it was written
    rest: str = ""

    @property
    def gezegd(self) -> Gezegd:
        vooraan = self.vorm[0] == "voor"
        return Gezegd(self.na if vooraan else _last_sentence(self.voor), self.wie.wanneer, vooraan)

    @property
    def bij(self) -> str:
        """Who and when, in words that every rule knows."""
        return f"({self.wie})" if self.vorm[0] == "voor" else f"(actie: {self.wie})"

    @property
    def merk(self) -> str:
        return f"Actie: {self.na.rstrip(' .;')} {self.bij}" if self.vorm[0] == "voor" else self.bij

    def in_common_words(self) -> str:
        """The line, closed so that no other goes on with it."""
        tussen = " " if self.vorm[0] == "achter" or self.voor.strip(" -*•") else ""
        return f"{self.voor.rstrip() if tussen else self.voor}{tussen}{self.merk}. {self.rest}".rstrip()


def marked(regels: Iterable[Regel], is_bekend: IsBekend, gezegd: frozenset[tuple[str, str]]) -> list[Vondst]:
    """What stands beside a sign that is a mark here; `gezegd`: the pairs of signs that a legend explains."""
    vondsten = [vondst for regel in regels for vondst in _found(regel, is_bekend, gezegd)]
    per_vorm: dict[Vorm, list[Vondst]] = defaultdict(list)
    for vondst in vondsten:
        per_vorm[vondst.vorm].append(vondst)
    merken = {
        vorm
        for vorm, gelijke in per_vorm.items()
        if vorm[1:] in gezegd
        or (len(gelijke) >= _MINSTENS and are_tasks([vondst.gezegd for vondst in gelijke]))
    }
    return [vondst for vondst in vondsten if vondst.vorm in merken]


def _last_sentence(tekst: str) -> str:
    delen = [deel for deel in _ZINSEINDE.split(tekst) if deel.strip(" .")]
    return delen[-1] if delen else ""


def _found(regel: Regel, is_bekend: IsBekend, gezegd: frozenset[tuple[str, str]]) -> Iterator[Vondst]:
    tekst = regel.tekst.rstrip()
    for teken in _TEKEN.finditer(tekst, 0, _LANGSTE):
        voor, na = tekst[: teken.start()], tekst[teken.end() :]
        vooraan = not re.search(r"\w", voor)
        if not (vooraan or voor[-1:].isspace()) or not (_is_odd(teken[0], na) or gezegd):
            continue
        vondst = _before_sentence(regel, teken[0], voor, na, is_bekend)
        if vooraan:
            vondst = _in_front(regel, teken[0], voor, na, is_bekend) or vondst
        else:
            vondst = vondst or _behind(regel, teken[0], voor, na, is_bekend)
        if vondst and (_is_odd(teken[0], na) or vondst.vorm[1:] in gezegd):
            yield vondst
            return


def _is_odd(teken: str, na: str) -> bool:
    """Whether a sign is none that any text has; a cry is one only before what it is glued to."""
    vreemd = set(teken) - _GEWOON
    return bool(vreemd - _LOS) or (bool(vreemd) and (len(set(teken)) > 1 or not na[:1].isspace()))


def _behind(regel: Regel, teken: str, voor: str, na: str, is_bekend: IsBekend) -> Vondst | None:
    """'Brief sturen <<Anna>> voor 3 mei', 'Brief sturen. (!!) Anna, 3 mei'."""
    if len(voor.split()) < _MINSTE_WOORDEN:
        return None
    binnen, sluit, rest = _inside(teken, na)
    wie = read_who(binnen, is_bekend)
    if wie is None:
        return None
    zin = _NIEUWE_ZIN.match(rest)
    wanneer, rest = (rest, "") if not zin else ("", rest[zin.end() :])
    wanneer = wanneer.strip(" .,;")
    if wanneer and (wie.wanneer or not says_when(wanneer)):
        return None
    wie = Wie(wie.namen, wie.wanneer or wanneer)
    gedrukt = f"{teken}{na}".removesuffix(rest).strip()
    return Vondst(("achter", teken, sluit), regel, voor.rstrip(), wie, "", gedrukt, rest.strip())


def _before_sentence(regel: Regel, teken: str, voor: str, na: str, is_bekend: IsBekend) -> Vondst | None:
    """'Vier betalen niet. °°Anna°° herinnering sturen. De rest wel.'"""
    binnen, sluit, rest = _inside(teken, na)
    wie = read_who(binnen, is_bekend) if sluit and _BEGIN_VAN_TAAK.match(rest) else None
    if wie is None or says_when(rest) or not _BEGIN_VAN_ZIN.search(voor):
        return None
    einde = _ZINSEINDE.search(rest)
    taak, over = (rest[: einde.start()], rest[einde.end() :]) if einde else (rest, "")
    taak, wanneer = dated(taak.strip(" .:"))
    gedrukt = f"{teken}{na}".removesuffix(over).strip(" .")
    wie = Wie(wie.namen, wie.wanneer or wanneer)
    return Vondst(("voor", teken, sluit), regel, voor, wie, taak, gedrukt, over.strip())


def _in_front(regel: Regel, teken: str, voor: str, na: str, is_bekend: IsBekend) -> Vondst | None:
    """'>>> Anna: brief sturen', '$$ Anna / brief sturen / 3 mei'."""
    for scheiding in _SCHEIDING.finditer(na[:80]):
        wie = read_who(na[: scheiding.start()], is_bekend)
        if wie is None:
            continue
        taak = na[scheiding.end() :].strip(" .")
        streep = scheiding["teken"]
        delen = taak.split(f" {streep} ") if streep in "/|" else [taak]
        wanneer = wie.wanneer
        if len(delen) > 1 and says_when(delen[-1]):
            taak, wanneer = f" {streep} ".join(delen[:-1]), wanneer or delen[-1].strip()
        taak, haken = dated(taak)
        if re.search(r"\w", taak):
            wie = Wie(wie.namen, wanneer or haken)
            return Vondst(("voor", teken, ""), regel, voor, wie, taak, f"{teken}{na}".strip())
    return None


def _inside(teken: str, na: str) -> tuple[str, str, str]:
    """What stands between a sign and what closes it: its counterpart, or the same sign again."""
    sluit = "".join(_SLUIT.get(letter, letter if len(set(teken)) == 1 else "") for letter in reversed(teken))
    plek = na.find(sluit, 0, _KIJK) if sluit and teken[-1] not in ")]}" else -1
    return (na[:plek], sluit, na[plek + len(sluit) :]) if plek >= 0 else (na, "", "")
