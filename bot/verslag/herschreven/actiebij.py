"""Whose a task is, said of its action, or at the right of the line: '…, de actie ligt bij Anna' and 'actie
Anna' behind a tab are '… (actie Anna)'; that there is one, behind an arrow: 'Anna belt het COA -> actie' is
'Actie: Anna belt het COA'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.verslag.bron.regels import Regel
from bot.verslag.herschreven.schrijfwijzen import Geschreven
from bot.verslag.huismerken.wie import IsBekend, read_who
from bot.verslag.taal.namenrij import NAMEN

_LIGT = (
    r"(?i:(?:(?:de|deze|die|the|this)\s)?(?:actie|action)\s(?:(?:hier|daar)(?:voor|van|op)\s)?"
    r"(?:ligt|blijft|komt|is|lies|sits|remains)\s(?:(?:nu|dus|nog|now)\s)?(?:te\sliggen\s)?(?:bij|with)"
    r"|actie(?:\sligt)?\sbij|action\s(?:with|for)"
    r"|(?:(?:dit|dat|het)\s)?(?:opnieuw|weer|wederom|nogmaals|nog\ssteeds|nog\saltijd|(?:is\snog|blijft(?:\snog)?)(?:\s(?:steeds|altijd|een))?|(?:re)?mains|still|again)"
    r"\s(?:een\s)?(?:actie|action)(?:\s(?:voor|van|for))?)\s"
    rf"(?P<wie>(?!(?:De|Het|The|Geen)\b){NAMEN.pattern})(?:\ste\sliggen)?(?=\s?(?:[.;]|$))"
)
_IN_ZIN = re.compile(rf"(?<=[\w)])(?:[,;]|\s[-–—])\s(?:(?:en|and)\s)?{_LIGT}")
_EIGEN_ZIN = re.compile(rf"(?<=[.!?]\s){_LIGT}")
# At the end of the line, behind a tab or as many spaces.
_RECHTS = re.compile(
    r"(?<=[\w).!])(?:\t|\s\s)\s{0,80}(?P<wat>\*{0,2}(?:[Aa]ctie(?:punt)?|ACTIE|AP)\s?:?\s"
    rf"(?P<wie>(?!(?:De|Het|Geen)\b){NAMEN.pattern}(?:(?<=\b[A-Z])\.)?)\.?\*{{0,2}})\s{{0,3}}$"
)

# At the end of a line, with no more than by when: '-> Actie, voor 20/3'.
_PIJL = re.compile(
    r"(?<=[\w).])\s{1,3}(?:[→⇒➔➜►▶➤]|[=-]{1,2}>|>>)\s{0,3}(?:[Aa]ctie(?:punt)?|ACTIE(?:PUNT)?|AP|[Aa]ction|ACTION)"
    r"(?P<wanneer>,?\s(?:voor|v[oó]{2}r|uiterlijk|op(?=\s(?:\d|[a-z]{2,6}dag\b))|per|eind|begin|by|before)\s[^.;:,()]{1,25})?\s?[.!]?\s{0,3}$"
)
_ITEM = r"(?:[-*•]|\d{1,2}[.)])\s{1,3}"
_ZIN = re.compile(rf"(?<=[\w)]{{2}})[.!?]\s{{1,3}}|^\s{{0,12}}(?:{_ITEM})?")
_IS_ITEM = re.compile(rf"\s{{0,12}}{_ITEM}")


def with_owner_behind(regels: Sequence[Regel], buiten: frozenset[int], is_bekend: IsBekend) -> Geschreven:
    """The lines with such words as a mark; `buiten`: the lines of header and attendance. At the right of a
    line only who `is_bekend` has it: 'Actie Gereed' says how it stands."""
    gedrukt: dict[int, list[tuple[str, str]]] = {}

    def marked(regel: Regel) -> Regel:
        def put(ligt: re.Match[str]) -> str:
            nieuw = f" (actie {ligt['wie']})" if ligt.re is _IN_ZIN else f"Actie {ligt['wie']}"
            gedrukt.setdefault(regel.nummer, []).append((nieuw, ligt[0]))
            return nieuw

        if regel.nummer in buiten:
            return regel
        if pijl := _PIJL.search(regel.tekst):
            nieuw, oud = _labelled(regel.tekst, pijl)
            gedrukt.setdefault(regel.nummer, []).append((nieuw, oud))
            return Regel(regel.nummer, f"{regel.tekst.removesuffix(oud)}{nieuw}.")
        rechts = _RECHTS.search(regel.tekst)
        if rechts and read_who(rechts["wie"], is_bekend):
            nieuw = f"(actie {rechts['wie']})"
            gedrukt.setdefault(regel.nummer, []).append((nieuw, rechts["wat"].strip("*")))
            return Regel(regel.nummer, f"{regel.tekst[: rechts.start()]} {nieuw}")
        return Regel(regel.nummer, _EIGEN_ZIN.sub(put, _IN_ZIN.sub(put, regel.tekst)))

    return Geschreven(tuple(map(marked, regels)), gedrukt)


def _labelled(tekst: str, pijl: re.Match[str]) -> tuple[str, str]:
    """The last sentence of a line, with its label in front, and what was printed; of a sentence that the line
    above began the mark behind it."""
    wanneer = f", {pijl['wanneer'].strip(' ,')}" if pijl["wanneer"] else ""
    begin = max((zin.end() for zin in _ZIN.finditer(tekst, 0, pijl.start())), default=0)
    taak = tekst[begin : pijl.start()].rstrip(". ")
    if taak[:1].isupper() or _IS_ITEM.match(tekst):
        return f"Actie: {taak}{wanneer}", tekst[begin:]
    return f"{wanneer} (actie)", tekst[pijl.start() :]
