"""Tasks below a title each, in a list of acties, the owner in a field: '### Kas', text, 'Wie: Anna'.

Where a title says how it stands ('### Kas verven, status: open') it is the task, and the text tells of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.bron.regels import Regel, indent
from bot.verslag.lijsten.item import action_item
from bot.verslag.rij import Rij
from bot.verslag.taal.namenrij import GROEPEN
from bot.verslag.taal.secties import looks_back, section_of
from bot.verslag.tabellen.veldblokken import bare_title, on_line

_TITEL = re.compile(r"(?P<diepte>#{1,6})\s+(?=\S)")
_STAND = re.compile(r"(?<=[\s(\[])(?:[Ss]tatus|[Ss]tand)\s?:\s*(?P<stand>\w[^:|()\[\]]{1,60})[)\]]?$")
_TOT_NUMMER = re.compile(
    r"[^\[\]]{0,120}\[[^\[\]#]{0,12}#\d{1,6}\]\s*:?\s*(?=\S+\s\S)"
)  # 'Kas: [issue #18] …'
_GENOTEERD = re.compile(r"\s*\((?:\d{1,2}[\s./-]|[A-Za-z]{3,9}\.?\s\d)[^()]{2,20}\)$")  # the day it was noted
_DEADLINE = re.compile(
    r"\b[Dd]eadline\b[^.;]{0,120}?\b(?:op|van|is|voor|vóór)\s(?P<dag>\d{1,2}\s[a-z]{3,9}(?:\s\d{4})?)\b"
)
# 'De leden worden vriendelijk verzocht om …'
_VERZOCHT = re.compile(
    rf"(?:(?:[Dd]e|[Aa]an\sde)\s|@)(?P<wie>{GROEPEN.pattern})\s(?:wordt|worden)\s(?:[a-z]{{3,14}}\s)?(?:verzocht|gevraagd)\s(?:om\s)?"
)
_KORTSTE = 4  # letters of a task in a title
_LANGSTE = 600  # letters of what is to be done; more is told, and the title says what the task is
_MEESTE_REGELS = 30  # of a block
_STREEP = re.compile(r"[-_*=]{3,}")


def task_blocks(regels: Sequence[Regel]) -> tuple[tuple[Rij, ...], tuple[Regel, ...]]:
    """The tasks that stand so, as rows of a table, and the lines without them."""
    rijen: list[Rij] = []
    weg: set[int] = set()
    for blok in _blocks([regel for regel in regels if regel.kaal and not _STREEP.fullmatch(regel.kaal)]):
        if rij := _row(blok):
            rijen.append(rij)
            weg.update(regel.nummer for regel in blok)
    return tuple(rijen), tuple(regel for regel in regels if regel.nummer not in weg)


def _blocks(gevuld: Sequence[Regel]) -> Iterator[list[Regel]]:
    """Below the title of a list of acties each deeper title, with its lines."""
    lijst = 0  # how deep the title of the list is; 0 outside one
    blok: list[Regel] = []
    for regel in gevuld:
        titel = _TITEL.match(regel.kaal)
        if titel is None:
            blok += [regel] if blok else []
            continue
        if blok:
            yield blok
        diepte = len(titel["diepte"])
        if lijst and diepte > lijst:
            blok = [] if looks_back(_with_state(regel)[0]) else [regel]
            continue
        sectie = section_of(regel.kaal)
        lijst, blok = (diepte if sectie and sectie.soort == "acties" else 0), []
    if blok:
        yield blok


def _with_state(titel: Regel) -> tuple[str, str]:
    """What is to be done by a title, without its number and the day it was noted, and how it stands; '' when
    it does not say."""
    kaal = _TITEL.sub("", titel.kaal).strip()
    stand = _STAND.search(kaal)
    taak = kaal[: stand.start()].rstrip(" ,;.|–—([-") if stand else ""
    if stand is None or len(taak) < _KORTSTE:
        return kaal, ""
    return _GENOTEERD.sub("", _TOT_NUMMER.sub("", taak)), stand["stand"].strip()


def _by_title(blok: Sequence[Regel]) -> Rij | None:
    """The title as a task, when it says how that stands: with the day and the group that the text names."""
    taak, stand = _with_state(blok[0])
    if not stand:
        return None
    tekst = " ".join(regel.inhoud for regel in blok[1:])
    dag, wie = _DEADLINE.search(tekst), _VERZOCHT.search(tekst)
    velden = {"actie": taak, "status": stand}
    velden |= {"termijn": dag["dag"]} if dag else {}
    velden |= {"eigenaar": wie["wie"]} if wie else {}
    return Rij(velden, (blok[0].nummer, blok[0].nummer))


def _row(blok: Sequence[Regel]) -> Rij | None:
    """The block as one task, when one field says whose it is, and that of the whole block."""
    velden: dict[str, str] = {}
    taak: list[Regel] = []
    for regel in blok[1:]:
        erbij = on_line(regel.inhoud)
        if "eigenaar" in erbij and ("eigenaar" in velden or indent(regel) > indent(blok[1])):
            return None  # of one of the items, not of all
        velden |= erbij
        taak += [] if erbij else [regel]
    if len(blok) > _MEESTE_REGELS:
        return None
    if not velden.get("eigenaar"):
        return _by_title(blok)
    tekst = velden.get("actie") or _text(taak) or bare_title(_TITEL.sub("", blok[0].kaal))
    return Rij({**velden, "actie": tekst}, (blok[0].nummer, blok[-1].nummer))


def _text(regels: Sequence[Regel]) -> str:
    """What is to be done: the text, or the items one after another with what hangs below each; no question,
    and nothing of why, where or when."""
    stukken: list[str] = []
    in_item = False
    for regel in regels:
        hangt = in_item and regel.is_opsomming and indent(regel) > indent(regels[0])
        telt = hangt or (action_item(regel.inhoud) is not None and not regel.kaal.endswith("?"))
        if telt and stukken and (hangt or not regel.is_opsomming):
            stukken[-1] += f"{' ' if stukken[-1].endswith(':') or not hangt else ', '}{regel.inhoud}"
        elif telt:
            stukken.append(regel.inhoud)
        in_item = telt
    tekst = "; ".join(stuk.rstrip(" ;" if len(stukken) == 1 else " .;") for stuk in stukken)
    return tekst.rstrip(".") if len(tekst) <= _LANGSTE else ""
