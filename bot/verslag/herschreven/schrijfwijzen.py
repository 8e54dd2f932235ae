"""Marks of acties written as every rule reads them: '[Actie: Anna] brief' as 'Actie Anna: brief'.

Secretaries put the same label in brackets, behind the number of a paragraph, alone above its task, without
its colon or as an arrow. Each becomes the label with a colon, where the words around it leave no doubt that
the task stands behind it; what is quoted from the minutes says again what was printed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from bot.verslag.bron.regels import Regel
from bot.verslag.herschreven import labeldagen
from bot.verslag.herschreven.haaktaken import out_of_brackets
from bot.verslag.huismerken.wie import IsBekend, are_known
from bot.verslag.kopjes.vormen import gap
from bot.verslag.merken.engels import OPENINGEN, STAP, named_in
from bot.verslag.merken.markeringen import ITEM, LABELREGEL
from bot.verslag.taal.namenrij import NAMEN, NAMEN_VAN
from bot.verslag.taal.niets import says_none
from bot.verslag.taal.woorden import NAAM, TITEL
from bot.verslag.voorstel import Actie
from bot.verslag.werk.doen import opening, will_do
from bot.verslag.werk.kracht import Werkwoord, is_told, verb_of

_WOORD = r"(?:[Aa][ck]tie(?:punt)?|A[CK]TIE(?:PUNT)?|[Aa]ction|ACTION|TODO)"
_NUMMER = r"(?:A(?:P|CT)?\s?\d{1,3})"
_WIE = r"[^()\[\]:;]{1,60}"
_BEGIN = r"(?:^|(?<=[a-zà-ÿ)\d][.!?]\s))"  # of a line, or of a sentence in it
_IN_HAKEN = re.compile(
    rf"{_BEGIN}[\[(]\s?(?:{_WOORD}|(?P<nummer>{_NUMMER}))(?:(?:\s?[:,–-]\s?|\s)(?P<wie>{_WIE}))?\s?[\])]:?\s+(?=\S)"
)
# 'AP3 (Anna): …', 'A3 (Anna) …': who it is for, behind the number.
_MET_NAAM = re.compile(rf"{_BEGIN}(?P<nummer>{_NUMMER}) \((?P<wie>{_WIE})\)(?P<punt>:?)\s+(?=\S)")
_KLEIN = re.compile(rf"(?<=[.!?]\s)(?P<label>actie(?:punt)?(?:\s{NAMEN.pattern})?)\s?:(?=\s+\S)")
_ZONDER_PUNT = re.compile(rf"{_BEGIN}TODO\s+(?=[a-zA-ZÀ-Þ\[])(?![^:]{{0,60}}:)")
# 'TODO voor alle zalen => Anna': with an arrow to who has it.
_MET_PIJL = re.compile(
    rf"^(?P<label>TODO|To[\s-]?[Dd]o|{_WOORD})\s+(?=[a-zA-ZÀ-Þ][^:=>→⇒➔]{{2,120}}(?:[-=]>|[→⇒➔])\s?@?{NAMEN.pattern}\.?$)"
)
_TEKEN = re.compile(rf"{_BEGIN}(?P<teken>[-=]>|→|⇒|➔|►|▶|>{{2,3}})\s*(?=\S)")
_AANHALING = re.compile(r">{2,3}(?=\s*[^\s>])")  # taken off a line before it is read
_GENUMMERD = re.compile(r"\s*\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[.)]?\s+(?=\S)")
_ALLEEN = re.compile(
    rf"(?:{_WOORD}|[Tt]e\s[Dd]oen|[Aa]fspraak|[Aa]fgesproken)(?:\s{_NUMMER})?(?:\s+(?:voor\s+|door\s+)?\(?(?P<wie>{_WIE})\)?)?:"
)
_EIGEN_LABEL = re.compile(
    rf"{_WOORD}\b|(?:[Aa]fspraak|[Aa]fgesproken|[Bb]esluit|[Tt]e\s[Dd]oen|[Tt]oezegging)\s*:|{_NUMMER}\b|[\[(]\s?(?:{_WOORD}|{_NUMMER})"
)
_ZIN = re.compile(
    r"(?<=[a-zà-ÿ)\d][.!?])(?<!\bdhr\.)(?<!\bmw\.)(?<!\bmevr\.)(?<!\bdrs\.)(?<!\bweth\.)\s+(?=[A-ZÀ-Þ(\[])"
)
_STAART = re.compile(r"(?:\s\([^()]{1,60}\)|\s[-–—]\s[^–—]{1,50})[. ]*$")
_LICHAAM = re.compile(
    r"(?:(?:[Dd]e|[Hh]et)\s+(?:[a-z][\w-]{2,30}|[A-Z]{2,6})|[Gg]emeente\s[A-Z]\w+|[Pp]rovincie(?:\s[A-Z]\w+)?|[a-z]{5,14}\s(?:[A-Z]|\d{1,2})|\[[^\[\]]{2,20}\])\s+(?P<verb>[a-z]{2,20}t|zal)\b"
)
_MET_TITEL = re.compile(rf"(?:{TITEL}|[Gg]emeente|[Pp]rovincie)\s+{NAAM}")
_NAAM_EN_PUNT = re.compile(r"[A-Za-z]{2,10}:\s[^:;]*\.\s")
_MINSTE_WOORDEN = 2
_MEESTE = 50  # marks of one kind in a line
_KIJK = 400  # letters before and behind a mark in which its sentences stand
_VAAK = 2  # times that a sign stands before a task
_MEEST = 4  # one in so many of them at most stands before something else


@dataclass(frozen=True)
class Geschreven:
    """The lines; `gedrukt`: by the number of a line, what was put in and what stood there."""

    regels: tuple[Regel, ...]
    gedrukt: Mapping[int, Sequence[tuple[str, str]]]

    def as_printed(self, actie: Actie) -> Actie:
        """The point with what was printed as its quotation."""
        citaat, tekst = actie.citaat, actie.tekst
        for nummer in range(actie.regels[0], actie.regels[1] + 1):
            for nieuw, oud in self.gedrukt.get(nummer, ()):
                citaat = citaat.replace(nieuw, oud, 1).strip()
                tekst = tekst.replace(nieuw, oud, 1) if nieuw.startswith("(") else tekst
        return replace(actie, citaat=citaat, tekst=tekst)


def in_one_way(
    regels: Sequence[Regel], rauw: Sequence[str], buiten: frozenset[int], is_bekend: IsBekend
) -> Geschreven:
    """`buiten`: the lines of header and attendance; `rauw`: the lines as they came in."""
    gedrukt: dict[int, list[tuple[str, str]]] = {}
    zonder_nummer = [regel if regel.nummer in buiten else _without_number(regel) for regel in regels]
    met_teken = [regel if regel.nummer in buiten else _with_sign(regel, rauw) for regel in zonder_nummer]
    tekens = _signs(met_teken, buiten)
    nieuw: list[Regel] = []
    vorige: Regel | None = None
    for kaal, regel in zip(zonder_nummer, met_teken, strict=True):
        if regel.nummer in buiten or not regel.kaal:
            nieuw.append(regel)
            continue
        tekst, paren = _rewritten(regel, vorige, tekens, is_bekend)
        if paren:
            gedrukt.setdefault(regel.nummer, []).extend(paren)
        nieuw.append(Regel(regel.nummer, tekst) if paren else kaal)
        vorige = regel
    return Geschreven(tuple(_joined(nieuw, buiten, gedrukt)), gedrukt)


def _without_number(regel: Regel) -> Regel:
    """'1.2 Actie: …' without the number of its paragraph."""
    nummer = _GENUMMERD.match(regel.tekst)
    rest = regel.tekst[nummer.end() :] if nummer else ""
    return Regel(regel.nummer, rest) if _EIGEN_LABEL.match(rest) or _TEKEN.match(rest) else regel


def _with_sign(regel: Regel, rauw: Sequence[str]) -> Regel:
    teken = _AANHALING.match(rauw[regel.nummer - 1].lstrip()) if regel.nummer <= len(rauw) else None
    weg = teken and regel.kaal and not regel.kaal.startswith(">")
    return Regel(regel.nummer, f"{teken[0]} {regel.kaal}") if teken and weg else regel


def _signs(regels: Sequence[Regel], buiten: frozenset[int]) -> frozenset[str]:
    """The signs that stand before tasks in these minutes, and hardly before anything else."""
    gezien: dict[str, list[bool]] = {}
    for regel in regels:
        if regel.nummer in buiten:
            continue
        for teken in _TEKEN.finditer(regel.inhoud):
            na = regel.inhoud[teken.end() : teken.end() + _KIJK]
            if not _EIGEN_LABEL.match(na):
                gezien.setdefault(teken["teken"], []).append(is_task(na))
    return frozenset(
        teken
        for teken, taken in gezien.items()
        if sum(taken) >= _VAAK and _MEEST * (len(taken) - sum(taken)) <= len(taken)
    )


def _rewritten(
    regel: Regel, vorige: Regel | None, tekens: frozenset[str], is_bekend: IsBekend
) -> tuple[str, list[tuple[str, str]]]:
    """The line with its marks in one way, and what was put in for what."""
    begin = len(regel.tekst) - len(regel.tekst.lstrip())
    begin = regel.tekst.find(regel.inhoud, begin)
    tekst, paren = out_of_brackets(regel.inhoud, is_bekend)

    def put(patroon: re.Pattern[str], label: Callable[[re.Match[str], str, str], str]) -> None:
        nonlocal tekst
        for gevonden in reversed(list(islice(patroon.finditer(tekst), _MEESTE))):
            nieuw = label(gevonden, *around(tekst, gevonden))
            oud = gevonden[0].strip()
            if nieuw and nieuw != oud:
                paren.append((nieuw, oud))
                tekst = f"{tekst[: gevonden.start()]}{nieuw} {tekst[gevonden.end() :].lstrip()}"

    def bracketed(haak: re.Match[str], voor: str, na: str) -> str:
        nummer, wie = haak["nummer"], (haak["wie"] or "").strip()
        if wie and not (NAMEN_VAN.match(wie) or _LICHAAM.match(f"{wie} doet") or is_bekend(wie)):
            return ""
        if not voor and nummer and not wie:
            return ""  # read as it stands
        if not (is_front(na, voor) if voor else _opens(regel, vorige, na)):
            return ""
        return _label(nummer, wie)

    def named(naam: re.Match[str], _voor: str, _na: str) -> str:
        wie = naam["wie"]
        bekend = are_known(wie, is_bekend) or _MET_TITEL.fullmatch(wie) is not None
        if naam["punt"]:  # '(Anna, 5 juli):' is read as it stands
            bekend = bekend or NAMEN_VAN.fullmatch(wie) is not None
        return _label(naam["nummer"], naam["wie"]) if bekend else ""

    def signed(teken: re.Match[str], voor: str, na: str) -> str:
        if teken["teken"] not in tekens or _EIGEN_LABEL.match(na):
            return ""
        return "Actie:" if is_task(na) or not voor else ""

    def opened(merk: re.Match[str], _voor: str, _na: str) -> str:
        wie = named_in(merk)
        return "" if wie is None else _label(None, wie)

    def with_day(merk: re.Match[str], voor: str, na: str) -> str:
        in_haken = "nummer" in merk.re.groupindex and merk["teken"] == ":"  # of no line above: it has a colon
        if not (is_front(na, voor) if voor else in_haken or _opens(regel, vorige, na)):
            return ""
        is_taak = is_task(na)
        if merk["teken"] not in (":", ";") and not is_taak:
            return ""
        if _NAAM_EN_PUNT.match(merk[0]):
            los = verb_of(_first(na)) is Werkwoord.KAAL and not _is_of_task_above(regel, vorige)
            if not los or says_none(merk["wat"]):
                return ""  # 'Actie: Anna. Tim belt de wijkagent.'
            return _label(None, merk["wat"]) if NAMEN.fullmatch(merk["wat"]) else ""
        if wie := labeldagen.who_and_when(merk["wat"], is_bekend, is_taak=is_taak):
            nummer = merk.groupdict().get("nummer")
            return f"[A{nummer.lstrip('A')}] {_label(None, wie)}" if nummer else _label(None, wie)
        dag = labeldagen.day_alone(merk["wat"], is_bekend) if merk["teken"] != "." else None
        return f"Actie: {dag}:" if dag else ""

    def with_day_behind(merk: re.Match[str], _voor: str, _na: str) -> str:
        wie = labeldagen.who_and_when(merk["wat"], is_bekend)
        return f"(actie {wie})" if wie else ""

    def with_only_day_behind(merk: re.Match[str], voor: str, _na: str) -> str:
        dag = labeldagen.day_alone(merk["wat"], is_bekend) if is_task(_ZIN.split(voor.strip())[-1]) else None
        return f"(actie: {dag})" if dag else ""

    for patroon in labeldagen.IN_FRONT:
        put(patroon, with_day)
    for patroon in labeldagen.BEHIND:
        put(patroon, with_day_behind)
    put(labeldagen.DAY_BEHIND, with_only_day_behind)
    put(_IN_HAKEN, bracketed)
    put(_MET_NAAM, named)
    put(_KLEIN, lambda klein, _voor, _na: f"A{klein['label'][1:]}:")
    put(_ZONDER_PUNT, lambda _los, _voor, na: "TODO:" if is_task(na) else "")
    put(_MET_PIJL, lambda los, _voor, _na: f"{los['label']}:")
    put(_TEKEN, signed)
    for patroon in OPENINGEN:
        put(patroon, opened)
    put(STAP, lambda _stap, _voor, na: "Actie:" if is_task(na) else "")
    return f"{regel.tekst[:begin]}{tekst}", paren


def around(tekst: str, merk: re.Match[str]) -> tuple[str, str]:
    voor = tekst[max(0, merk.start() - _KIJK) : merk.start()]
    return voor, tekst[merk.end() : merk.end() + _KIJK]


def _label(nummer: str | None, wie: str) -> str:
    if nummer and not wie:
        return f"{nummer}:"
    return " ".join(deel for deel in ("Actie", (nummer or "").replace(" ", ""), wie) if deel) + ":"


def _opens(regel: Regel, vorige: Regel | None, na: str) -> bool:
    """Whether the mark that a line opens with is of the line, and not of the one right above it."""
    if len(na.split()) < _MINSTE_WOORDEN:
        return False
    if regel.is_opsomming or vorige is None or gap(vorige, regel):
        return True
    return vorige.kaal.endswith((".", "!", "?", ":")) and (na[0].islower() or is_task(na))


def _is_of_task_above(regel: Regel, vorige: Regel | None) -> bool:
    """Whether the line right above ends in a task that has no label of its own."""
    if vorige is None or gap(vorige, regel) or _EIGEN_LABEL.match(vorige.inhoud):
        return False
    return is_task(_ZIN.split(vorige.inhoud)[-1])


def is_front(na: str, voor: str) -> bool:
    """Whether a mark between two sentences is of the one behind it."""
    if len(na.split()) < _MINSTE_WOORDEN or is_task(_ZIN.split(voor.strip())[-1]):
        return False
    return na[0].islower() or is_task(na)


def _first(tekst: str) -> str:
    """The first sentence, without its stop."""
    return _ZIN.split(tekst, maxsplit=1)[0].rstrip(" .")


def is_task(tekst: str) -> bool:
    """Whether the first sentence says what is to be done: 'brief sturen (Anna)', 'Anna stuurt een brief'."""
    zin = _ZIN.split(tekst, maxsplit=1)[0]
    naam = NAMEN_VAN.match(zin)
    if naam and re.match(r":\s+\S", zin[naam.end() :]):
        zin = zin[naam.end() + 1 :].strip()
    zin = _STAART.sub("", zin).rstrip(" .")
    if is_told(zin):
        return False
    if verb_of(zin) is Werkwoord.KAAL:
        return True
    wie = _LICHAAM.match(zin)
    return opening(zin) is not None or bool(wie and will_do(wie["verb"], zin[wie.end() :]))


def _joined(
    regels: Sequence[Regel], buiten: frozenset[int], gedrukt: dict[int, list[tuple[str, str]]]
) -> Iterator[Regel]:
    """The lines; a label alone on one goes to the task on the next, when only that one stands below it."""
    gevuld = [plek for plek, regel in enumerate(regels) if regel.kaal]
    weg: dict[int, Regel] = {}
    for boven, onder, erna in zip(gevuld, gevuld[1:], [*gevuld[2:], None], strict=False):
        label, taak = regels[boven].inhoud.lstrip("# ").strip(), regels[onder]
        if haak := _IN_HAKEN.match(f"{label} …"):  # behind a task as often as above one
            boven_leeg = boven == gevuld[0] or not regels[boven - 1].kaal
            label = _label(haak["nummer"], haak["wie"] or "") if boven_leeg and onder == boven + 1 else ""
        if naam := _MET_NAAM.match(f"{label} …"):
            label = _label(naam["nummer"], naam["wie"])
        if regels[boven].nummer in buiten or not _ALLEEN.fullmatch(label):
            continue
        volgt = erna is not None and gap(taak, regels[erna]) == 0 and not regels[erna].kaal[0].islower()
        if volgt or gap(regels[boven], taak) > 1 or taak.is_opsomming or not _is_plain(taak):
            continue
        weg[boven] = Regel(regels[boven].nummer, "")
        weg[onder] = Regel(taak.nummer, f"{label} {taak.kaal}")
        gedrukt.setdefault(taak.nummer, []).append((f"{label} ", ""))
    for plek, regel in enumerate(regels):
        yield weg.get(plek, regel)


def _is_plain(regel: Regel) -> bool:
    """Whether a line is no item, heading, row or mark of its own."""
    kaal = regel.kaal
    return not (ITEM.match(kaal) or LABELREGEL.match(kaal) or _EIGEN_LABEL.match(kaal) or kaal[0] in "#|>")
