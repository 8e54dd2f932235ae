"""Notes that were typed without capitals, as the same with them: names, sentences, and each line apart.

Every other rule knows a name by its capital. Here it is known by its place: in a row of words near the top,
of which the text tells what they do or say. Abbreviations and the first word of a line may have theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.bron.regels import Regel

_MEESTE = 0.01  # of the words, that have a capital within a sentence
_MINSTENS = 40  # words, of notes that are more than a line
_MET_HOOFDLETTER = re.compile(r"(?<=[\w,;)]\s)[A-ZÀ-Þ][a-zà-ÿ]")
_BOVENAAN = 6  # lines with text in which the names stand
_NAMEN = 3  # at least
_NAAM = (
    r"[a-zà-ÿ][a-zà-ÿ'’-]{1,14}(?:\s(?!(?:en|and)\s)(?:(?:van|de|der|den|ten|ter)\s){0,2}[a-zà-ÿ'’-]{2,15})?"
)
_EEN = rf"(?:ik(?:zelf)?\s\({_NAAM}\)|(?!ik\b){_NAAM}(?:\s?\([^()]{{1,40}}\))?)"
_TUSSEN = r"(?:\s?[,;+]\s?|\s(?:en|and)\s)"
_RIJ = re.compile(
    rf"(?:[-*•]\s)?(?:(?:aanwezig|erbij|er\swaren|wie|met|present)\s?:?\s)?(?P<wie>{_EEN}(?:{_TUSSEN}{_EEN}){{2,14}})(?P<slot>\.(?:\s|$)|\s?[,;]?$)"
)
_AFWEZIG = r"(?:afw|afwezig|ziek|verhinderd|afgemeld)"
_WEG = re.compile(rf"(?P<wie>{_NAAM}(?:{_TUSSEN}{_NAAM}){{0,4}}?)\s(?:is\s|was\s)?{_AFWEZIG}\b")
_WEG_ERONDER = re.compile(
    rf"{_AFWEZIG}\.?\s?:\s?(?P<wie>{_NAAM}(?:{_TUSSEN}{_NAAM}){{0,4}})\W{{0,3}}$", re.IGNORECASE
)
_IK = re.compile(r"ik(?:zelf)?\s\((?P<naam>[^()]+)\)")
_ACTIE_IK = re.compile(r"(?P<label>\b(?:actie|ap|door|wie)\s?:?\s)ik(?:zelf)?(?![\w’'-])", re.IGNORECASE)
_HAAK = re.compile(r"\s?\([^()]{0,40}\)")
_DING = re.compile(
    r"\b(?:opening|notulen|verslag|mededelingen|rondvraag|sluiting|agenda|actielijst|planning|begroting|stand|koffie|datum)\b"
)
# What somebody does: 'wim belt', 'wim: lijst opvragen', 'actie wim'.
_DOET = (
    r"(?:\b(?:actie|ap|door)\s?:?\s{0}\b|\b{0}(?::\s|\s(?:en|[+])\s"
    r"|\s(?!(?:is|het|dat|met|wat|niet|wordt|moet)\b)[a-zë]{{2,15}}t\b))"
)
_TITEL = re.compile(r"(?:--+|==+|#+|\*\*)\s?(?P<titel>[^.:]{2,50}?)[\s*=-]*")
_AP = re.compile(r"^ap(?=\s?:|\s[\w+&, ]{1,40}:)")
_BEGIN = re.compile(r"(?:^|(?<=[.?!]\s))[a-zà-ÿ]")


def with_capitals(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; notes without capitals get them, and a bullet for each line below the names."""
    rij = _row_of_names(regels) if _is_small(regels) else None
    if rij is None:
        yield from regels
        return
    plek, wie = rij
    ik = next((een["naam"] for een in _IK.finditer(wie["wie"])), "")
    leden = re.split(_TUSSEN, _IK.sub(r"\g<naam> (notulist)", wie["wie"]))
    rest = regels[plek].kaal[wie.end() :]
    eronder = regels[plek + 1].kaal if plek + 1 < len(regels) and not rest else ""  # 'afw: karin'
    onder = plek + 2 if _WEG_ERONDER.match(eronder) else plek + 1
    afwezig = _WEG_ERONDER.match(eronder) or _WEG.match(rest)
    weg = afwezig["wie"] if afwezig else ""
    namen = [_HAAK.sub("", lid) for lid in leden] + (re.split(_TUSSEN, weg) if weg else [])
    elk = re.compile(
        rf"(?<![\w-])(?:{'|'.join(sorted(map(re.escape, namen), key=len, reverse=True))})(?![\w-])"
    )
    yield from regels[:plek]
    yield Regel(regels[plek].nummer, f"Aanwezig: {', '.join(_named(elk, lid) for lid in leden)}")
    if weg:
        yield Regel(regels[plek].nummer, f"Afwezig: {_named(elk, weg)}")
    for regel in regels[onder:]:
        tekst = _named(elk, _ACTIE_IK.sub(rf"\g<label>{ik}", regel.kaal) if ik else regel.kaal)
        titel = _TITEL.fullmatch(tekst)
        if titel:
            yield Regel(regel.nummer, f"## {titel['titel'].capitalize()}")
        else:
            tekst = _BEGIN.sub(lambda letter: letter[0].upper(), _AP.sub("AP", tekst))
            yield Regel(regel.nummer, f"- {tekst}" if tekst and not regel.is_opsomming else tekst)


def _is_small(regels: Sequence[Regel]) -> bool:
    woorden = sum(len(regel.kaal.split()) for regel in regels)
    groot = sum(len(_MET_HOOFDLETTER.findall(regel.kaal)) for regel in regels)
    return woorden >= _MINSTENS and groot <= max(1, _MEESTE * woorden)


def _row_of_names(regels: Sequence[Regel]) -> tuple[int, re.Match[str]] | None:
    """The line near the top that names people, of whom at least half do something below it."""
    gevuld = [plek for plek, regel in enumerate(regels) if regel.kaal][:_BOVENAAN]
    for plek in gevuld:
        rij = _RIJ.match(regels[plek].kaal[:1].lower() + regels[plek].kaal[1:])
        if rij is None or _DING.search(rij["wie"]):
            continue
        namen = [_HAAK.sub("", lid) for lid in re.split(_TUSSEN, _IK.sub(r"\g<naam>", rij["wie"]))]
        onder = "\n".join(regel.kaal for regel in regels[plek + 1 :])
        doen = sum(bool(re.search(_DOET.format(re.escape(naam)), onder, re.IGNORECASE)) for naam in namen)
        if len(namen) >= _NAMEN and 2 * doen >= len(namen):
            return plek, rij
    return None


def _named(elk: re.Pattern[str], tekst: str) -> str:
    """`tekst` with a capital for each word of a name, but 'van' and 'de'."""
    return elk.sub(
        lambda naam: re.sub(
            r"(?<![\w’'-])(?!(?:van|de|der|den|ten|ter)\s)[a-zà-ÿ]", lambda m: m[0].upper(), naam[0]
        ),
        tekst,
    )
