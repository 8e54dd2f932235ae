"""Tasks below a title each, in a list of acties, the owner in a field: '### Kas', text, 'Wie: Anna'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.bron.regels import Regel
from bot.verslag.lijsten.delen import indent
from bot.verslag.lijsten.item import action_item
from bot.verslag.rij import Rij
from bot.verslag.taal.secties import looks_back, section_of
from bot.verslag.tabellen.veldblokken import bare_title, on_line

_TITEL = re.compile(r"(?P<diepte>#{1,6})\s+(?=\S)")
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
        if len(blok) > 1:
            yield blok
        diepte = len(titel["diepte"])
        if lijst and diepte > lijst:
            blok = [] if looks_back(regel.kaal) else [regel]
            continue
        sectie = section_of(regel.kaal)
        lijst, blok = (diepte if sectie and sectie.soort == "acties" else 0), []
    if len(blok) > 1:
        yield blok


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
    if not velden.get("eigenaar") or len(blok) > _MEESTE_REGELS:
        return None
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
