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

from bot.verslag.huismerken.bewijs import Gezegd, are_tasks
from bot.verslag.huismerken.wie import IsBekend, Wie, dated, read_who, says_when
from bot.verslag.regels import Regel

_MINSTENS = 2
_LANGSTE = 400  # letters of a line in which a mark is looked for
_TEKEN = re.compile(r"[^\w\s.,;:'\"’‘“”…?&+–—-]{1,4}")
_GEWOON = frozenset("()[]/@#*=|•·_€\\©")
_LOS = frozenset("!")  # behind a word it is a cry
_SCHEIDING = re.compile(r"\s*(?P<teken>[:/|,]|[-–—](?=\s))\s*")
_NIEUWE_ZIN = re.compile(r"[.!?]?\s+(?=[A-ZÀ-Þ])")
_ZINSEINDE = re.compile(r"(?<=[a-z)\d]{2}[.!?])\s+(?=[A-ZÀ-Þ(]|$)")
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
    na: str
    gedrukt: str  # the mark, or with one in front the line, as it was written

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
        if self.vorm[0] == "voor":
            return f"{self.voor}{self.merk}."
        return f"{self.voor} {self.merk}.{' ' if self.na else ''}{self.na}"


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
    tekst = regel.tekst.rstrip()[:_LANGSTE]
    for teken in _TEKEN.finditer(tekst):
        voor, na = tekst[: teken.start()], tekst[teken.end() :]
        vooraan = not re.search(r"\w", voor)
        if not (vooraan or voor[-1:].isspace()) or not (_is_odd(teken[0], na) or gezegd):
            continue
        vondst = _in_front(regel, teken[0], voor, na, is_bekend) if vooraan else None
        vondst = vondst or (None if vooraan else _behind(regel, teken[0], voor, na, is_bekend))
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
    slot = _closing(teken, na)
    binnen, sluit, rest = (na[: slot.start()], slot[0], na[slot.end() :]) if slot else (na, "", "")
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
    return Vondst(("achter", teken, sluit), regel, voor.rstrip(), wie, rest.strip(), gedrukt)


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


def _closing(teken: str, na: str) -> re.Match[str] | None:
    """What closes a sign that opened: its counterpart, or the same sign again."""
    sluit = "".join(_SLUIT.get(letter, letter if len(set(teken)) == 1 else "") for letter in reversed(teken))
    return re.search(re.escape(sluit), na) if sluit and not teken.endswith((")", "]", "}")) else None
