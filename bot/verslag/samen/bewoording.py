"""The words of an action point: as the minutes have them, and as a task of its own."""

from __future__ import annotations

from collections.abc import Sequence

from bot.verslag.actiepunt import Actiepunt
from bot.verslag.betoog import Betoog, without_stop
from bot.verslag.bron.regels import Zin
from bot.verslag.merken.markeringen import SLOTREGEL, find_mark, without_number
from bot.verslag.velden.lezen import read_fields
from bot.verslag.wie.eigenaarsnamen import named_owners

_WOORDEN = 2  # of a task, at least


def quote(zinnen: Sequence[Zin], punt: Actiepunt) -> tuple[str, tuple[int, int]]:
    """The words of an action point and the lines they stand on."""
    delen = [zin.tekst for zin in zinnen[punt.eerste : punt.plek]]
    laatste = zinnen[punt.plek]
    delen.append(laatste.tekst[punt.begin : punt.eind])
    eerste = zinnen[punt.eerste].lines(punt.begin if punt.eerste == punt.plek else 0)[0]
    return " ".join(delen), (eerste, laatste.lines(punt.begin, punt.eind)[1])


def task_text(zinnen: Sequence[Zin], punt: Actiepunt, citaat: str) -> str:
    """What is to be done, without the label it stands behind, or the one below it: 'Actie: Anna'."""
    zin = zinnen[punt.plek].tekst
    if punt.eerste < punt.plek:
        met_slot = SLOTREGEL.fullmatch(zin)
        eerder = " ".join(een.tekst for een in zinnen[punt.eerste : punt.plek])
        if punt.nummer and met_slot and (mark := find_mark(eerder)) and mark.vooraan:
            eerder = eerder[mark.eind :]
        return without_stop(eerder) if met_slot else citaat
    if not punt.vooraan or punt.taak <= punt.begin:
        return citaat
    return without_number(zin[: punt.eind], punt.taak).strip() or citaat


def without_fields(betoog: Betoog, tekst: str, eigenaars: Sequence[str], termijn: str | None) -> str:
    """A task without the fields around it that say who has it, and by when: 'Brief sturen – Anna – 1 mei'."""
    item = read_fields(tekst, betoog.is_somebody)
    kort = without_stop(tekst[item.begin : item.eind])
    is_wie = bool(item.wie) and set(named_owners(betoog, item.wie)) == set(eigenaars)
    is_wanneer = not item.wanneer or item.wanneer in (termijn or "")
    return kort if is_wie and is_wanneer and len(kort.split()) >= _WOORDEN else tekst
