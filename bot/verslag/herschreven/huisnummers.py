"""The numbers a secretary gives to points, of whatever shape: '23-14', 'A24-03', 'PRT-12', 'T4', '2024/17'.

Tokens of one shape that open items or rows below a title of acties, or stand behind 'Actie' or in brackets,
are their numbering. Before anything else reads the lines, each becomes a number as the register
would print it ('A601'), the same one wherever it is printed: no rule takes it for a day or a name, and
a sentence and the row of its number are one point. What is proposed says again what stood there.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from bot.verslag.bron.regels import Regel
from bot.verslag.herschreven.schrijfwijzen import is_task
from bot.verslag.herschreven.volgnummers import Sleutel, counts, is_next, is_of_then
from bot.verslag.kopjes.titels import GENUMMERD, counted
from bot.verslag.kopjes.vormen import GEEN_KOPJE, KOPTEKEN
from bot.verslag.taal.secties import section_of
from bot.verslag.tabellen.cellen import cells
from bot.verslag.tabellen.kolommen import columns
from bot.verslag.voorstel import Actie, Besluit, Regels, Voorstel

T = TypeVar("T", Actie, Besluit)

_LABEL = (
    r"(?:[Aa][ck]tie(?:punt)?|A[CK]TIE(?:PUNT)?|[Aa]ction|ACTION|ACT|AP)[\s.-]{1,2}|A(?:CT|P)?[.-]?(?=\d)"
)
_GETAL = (
    rf"(?P<label>{_LABEL})?(?:(?P<letters>(?![QWBD])[A-Z]{{1,5}})[.-]?)?(?P<cijfers>\d{{1,4}}(?:[./-]\d{{1,4}}){{0,2}})"
    r"(?P<slot>(?:[./-]|(?<=\d))[a-z](?![a-z]))?"
)
_OPENT = re.compile(  # but for '[actie 24-05] [actie 24-06]', which says of what is above it
    rf"(?!\s{{0,60}}(?:\[[^\[\]]{{1,40}}\]\s?){{2,9}}$)(?P<voor>\s{{0,60}}(?:\|\s{{0,60}})?(?:[•·▪‣◦●○■*–—-]\s{{0,9}}(?=\S))?\[?(?:[Nn]r\.?\s{{1,3}})?)(?P<getal>{_GETAL})"
    r"(?P<na>(?:\s?\](?=\s+\S))?[.:)]?(?:\s+[-–—](?=\s))?)(?=\s|\||$)(?P<cel>\s*(?:$|\|)|\t|\s{2,})?\s*"
)
_NR = re.compile(r"[Nn]r\.?\s{1,3}$")
_IN_HAKEN = re.compile(rf"(?P<haak>[(\[])\s?(?P<getal>{_GETAL})(?=\s?[)\]]|\s?[,;:]\s|\s[-–—]\s|\s[A-Z])")
_VAN_WIE = re.compile(r"\s+(?:\(|[-=]?>|→|⇒|➔|[-–—]\s)")
_KLEIN = re.compile(r"\s*[a-zà-ÿ]")
_JAAR = re.compile(r"\b20(\d\d)\b")
_ACTIES = re.compile(
    r"\b(?:acti(?:es?|epunten|elijst|ons?)|toezeggingen|(?:openstaande|lopende|eerdere|oude)\s(?:punten|afspraken))\b",
    re.IGNORECASE,
)
_STREPEN = ("-", "–", "—")
_SCHEIDING = re.compile(r"[./-]")
_KOPREGELS = 25
_LANGSTE_TITEL = 100
_TITELWOORDEN = 7
_VER = 8  # lines from the title or the number before it in which the next one stands
_KORT = 4  # letters of 'ACT ', which says it no more than a number does
_EERSTE, _LAATSTE = 600, 999
_TEKEN = re.compile(rf"\bA([{_EERSTE // 100}-9]\d\d)(?!\d):?")


@dataclass(frozen=True)
class _Vondst:
    regel: Regel
    gevonden: re.Match[str]
    opent: bool

    @property
    def label(self) -> str:
        return self.gevonden["label"] or ""

    @property
    def eind(self) -> int:
        return self.gevonden.end("getal")

    @property
    def kept(self) -> str:
        """The label that stays: a word in brackets, or one with a name behind it: 'Actie 24-11 (Anna): …'."""
        blijft = _VAN_WIE.match(self.gevonden.string, self.eind) if self.opent else len(self.label) > _KORT
        return self.label if blijft and self.label[-1:].isspace() else ""

    @property
    def printed(self) -> str:
        return str(self.gevonden["getal"])[len(self.kept) :]

    @property
    def sleutel(self) -> Sleutel:
        cijfers = tuple(map(int, _SCHEIDING.split(self.gevonden["cijfers"])))
        slot = (self.gevonden["slot"] or "").strip("./-")
        if len(cijfers) > 1 and cijfers[0] // 100 == 20:
            cijfers = (cijfers[0] % 100, *cijfers[1:])
        return self.gevonden["letters"] or "", cijfers, slot

    @property
    def is_own(self) -> bool:
        """Whether it is a number as the register counts, or one without any letter: 'A1', '3.'."""
        letters, cijfers, slot = self.sleutel
        return letters in ("", "A") and not slot and len(cijfers) == 1 and not self.is_before_dash

    @property
    def is_before_dash(self) -> bool:
        """Whether it is a bare number, with a task behind its dash: '35 – Anna: …', no '3 – Vervoer'."""
        if not self.opent or self.label or self.gevonden["letters"] or self.gevonden["cel"]:
            return False
        achter = self.gevonden.string[self.gevonden.end() :]
        los = self.gevonden["na"][-1:] in _STREPEN and achter[:1].isalpha()
        return los and (self.regel.is_opsomming or is_task(achter) or is_task(achter.rpartition(", ")[0]))


@dataclass(frozen=True)
class Huisnummers:
    """The lines with numbers of the register in place; `gedrukt`: what stood there, by line and number, and
    by number alone under 0."""

    regels: tuple[Regel, ...]
    gedrukt: Mapping[tuple[int, str], str]

    @property
    def tekens(self) -> frozenset[str]:
        return frozenset(teken for regel, teken in self.gedrukt if not regel)

    def printed(self, tekst: str, regels: Regels | None = None) -> str:
        """`tekst` of `regels` with the numbers as they were printed."""

        def back(teken: re.Match[str]) -> str:
            kaal = teken[0].rstrip(":")
            van = (*(range(regels[0], regels[1] + 1) if regels else ()), 0)
            heel = (self.gedrukt.get((nummer, teken[0])) for nummer in van)
            zonder = (self.gedrukt.get((nummer, kaal)) for nummer in van)
            over = teken[0][len(kaal) :]
            return next(filter(None, heel), "") or next(filter(None, zonder), kaal) + over

        return _TEKEN.sub(back, tekst) if self.gedrukt else tekst

    def as_printed(self, voorstel: Voorstel) -> Voorstel:
        """All that is proposed, in the words of the minutes."""
        if not self.gedrukt:
            return voorstel
        return replace(
            voorstel,
            agendapunten=tuple(replace(een, titel=self.printed(een.titel)) for een in voorstel.agendapunten),
            acties=tuple(map(self._in_words, voorstel.acties)),
            besluiten=tuple(map(self._in_words, voorstel.besluiten)),
            notities=tuple(
                replace(een, tekst=self.printed(een.tekst, een.regels)) for een in voorstel.notities
            ),
            waarschuwingen=tuple(
                replace(een, tekst=self._told(een.tekst, een.regels)) for een in voorstel.waarschuwingen
            ),
        )

    def _told(self, tekst: str, regels: Regels | None) -> str:
        """A warning; the colon behind the number it opens with is ours, whatever stood behind it there."""
        teken, dubbelepunt, rest = tekst.partition(": ")
        if not dubbelepunt or teken not in self.tekens:
            return self.printed(tekst, regels)
        return f"{self.printed(teken, regels)}: {self.printed(rest, regels)}"

    def _in_words(self, een: T) -> T:
        tekst, citaat = (self.printed(deel, een.regels) for deel in (een.tekst, een.citaat))
        return replace(een, tekst=tekst, citaat=citaat)

    def without_number(self, actie: Actie) -> Actie:
        """The point without its number, which the register gives another: it counts by itself."""
        return replace(actie, nummer=None) if actie.nummer in self.tekens else actie


def with_own_numbers(regels: Sequence[Regel]) -> Huisnummers:
    """The lines, every number of a point as the register prints numbers."""
    vondsten = [vondst for vondst in _candidates(regels) if not vondst.is_own]
    jaar = next((int(j[1]) for regel in _upper(regels) if (j := _JAAR.search(regel.tekst))), None)
    bekend = _numbering(vondsten, jaar)
    if not 0 < len(bekend) <= _LAATSTE - _EERSTE or any(_TEKEN.search(regel.tekst) for regel in regels):
        return Huisnummers(tuple(regels), {})
    tekens = {sleutel: f"A{_EERSTE + plek}" for plek, sleutel in enumerate(sorted(bekend), start=1)}
    per_regel: dict[int, list[_Vondst]] = defaultdict(list)
    gedrukt: dict[tuple[int, str], str] = {}
    for vondst in sorted(vondsten, key=lambda vondst: not vondst.opent):
        if teken := tekens.get(vondst.sleutel):
            per_regel[id(vondst.regel)].append(vondst)
            for nummer in (0, vondst.regel.nummer):
                gedrukt.setdefault((nummer, teken), vondst.printed)
                if vondst.opent and not vondst.kept:
                    gedrukt.setdefault(
                        (nummer, f"{teken}:"), f"{vondst.printed}{vondst.gevonden['na'].rstrip()}"
                    )
    nieuw = [
        Regel(regel.nummer, _rewritten(regel.tekst, per_regel[id(regel)], tekens))
        if id(regel) in per_regel
        else regel
        for regel in regels
    ]
    return Huisnummers(tuple(nieuw), gedrukt)


def _upper(regels: Sequence[Regel]) -> list[Regel]:
    return [regel for regel in regels if regel.kaal][:_KOPREGELS]


def _candidates(regels: Sequence[Regel]) -> Iterator[_Vondst]:
    """The numbers that open a line below a title of acties or behind 'Actie', and those in brackets."""
    gevuld = [regel for regel in regels if regel.kaal]
    titels = {gevuld[plek].nummer for plek in counted(gevuld)}  # '26/31 Finance'
    ver = _VER + 1  # lines from the last title or number
    for regel in gevuld:
        ver = 0 if _is_title(regel) else ver + 1
        opent = _OPENT.match(regel.tekst)
        opent = None if opent and _Vondst(regel, opent, opent=True).is_own else opent
        if opent and (_has_task(opent) if opent["label"] else ver <= _VER and regel.nummer not in titels):
            yield _Vondst(regel, opent, opent=True)
            ver = 0 if ver <= _VER else ver
        elif ver and (section_of(regel.kaal) or _is_other_title(regel)):
            ver = _VER + 1
        for haak in _IN_HAKEN.finditer(regel.tekst, opent.end("getal") if opent else 0):
            if haak["label"] or haak["letters"] or haak["haak"] == "[":
                yield _Vondst(regel, haak, opent=False)


def _has_task(opent: re.Match[str]) -> bool:
    """Whether a task is behind its 'Actie': no 'AP 27-09 vervalt'."""
    return bool(opent["na"]) or not _KLEIN.match(opent.string, opent.end("na"))


def _is_title(regel: Regel) -> bool:
    if len(regel.kaal) > _LANGSTE_TITEL or regel.kaal.endswith("."):
        return False
    sectie = section_of(regel.kaal)
    if sectie:
        return sectie.soort != "besluiten" and not sectie.wie
    if "actie" in columns(cells(regel.tekst)).values():
        return True
    return bool(_ACTIES.search(regel.kaal)) and len(regel.kaal.split()) <= _TITELWOORDEN


def _is_other_title(regel: Regel) -> bool:
    """Whether a line is a point of the agenda again: '5. Bijlagen', '## Bijlagen'."""
    titel = GENUMMERD.fullmatch(regel.kaal)
    kort = len(regel.kaal.split()) <= _TITELWOORDEN and not GEEN_KOPJE.search(regel.kaal)
    return bool(KOPTEKEN.match(regel.kaal)) or (titel is not None and titel["punt"] is not None and kort)


def _numbering(vondsten: Sequence[_Vondst], jaar: int | None) -> set[Sleutel]:
    """The numbers of points among those found: one shape, and counted; or behind 'Actie'."""
    per_vorm: dict[tuple[str, int, bool], set[Sleutel]] = defaultdict(set)
    bekend: set[Sleutel] = set()
    in_haken: set[Sleutel] = set()
    for vondst in vondsten:
        letters, cijfers, slot = sleutel = vondst.sleutel
        if vondst.label and (vondst.opent or len(cijfers) > 1):
            bekend.add(sleutel)
        elif vondst.opent:
            per_vorm[letters, len(cijfers), bool(slot)].add(sleutel)
        elif len(cijfers) == 2 and not slot and is_of_then(cijfers, jaar):
            in_haken.add(sleutel)
    for vorm, sleutels in per_vorm.items():
        bekend |= {sleutel for sleutel in sleutels if counts(sleutel, vorm, sleutels, jaar)}
    return bekend | {sleutel for sleutel in in_haken if is_next(sleutel, bekend | in_haken)}


def _rewritten(tekst: str, vondsten: Sequence[_Vondst], tekens: Mapping[Sleutel, str]) -> str:
    for vondst in sorted(vondsten, key=lambda vondst: -vondst.gevonden.start("getal")):
        gevonden, teken = vondst.gevonden, tekens[vondst.sleutel]
        begin, eind = gevonden.span("getal")
        if not vondst.opent:
            tekst = f"{tekst[:begin]}{vondst.kept}{teken}{tekst[eind:]}"
        elif gevonden["cel"] is not None:
            tekst = f"{tekst[:begin]}{teken:<{eind - begin}}{tekst[eind:]}"
        elif vondst.kept:
            tekst = f"{tekst[:begin]}{vondst.kept}{teken}{tekst[eind:]}"
        else:
            voor = _NR.sub("", gevonden["voor"]).rstrip("[")
            tekst = f"{voor}{teken}: {tekst[gevonden.end() :]}"
    return tekst
