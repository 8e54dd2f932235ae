"""Tasks with their fields behind them on one line: '- Kas verven. Actiehouder: Anna. Gereed: 3 mei'.

One such line is enough, below any title: who has a task is named by no other word than 'Actiehouder'. The
words that are of other things too count with a bare task alone: 'Werkgroep beheer. Trekker: Anna' is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.bron.regels import Regel
from bot.verslag.kopjes.vormen import KOPTEKEN, gap
from bot.verslag.merken.markeringen import find_mark
from bot.verslag.rij import Rij
from bot.verslag.tabellen.veldblokken import on_line
from bot.verslag.werk.kracht import Werkwoord, verb_of
from bot.verslag.werk.verteld import is_done

_ACTIEHOUDER = r"a[ck]tie-?(?:houder|nemer|eigenaar|eigenaren)(?:s|\(s\))?"
_ANDERS = (
    r"trekkers?|eigenaar|eigenaren|verantwoordelijken?|uitvoerders?|behandelaars?|(?:door\s)?wie|door"
    r"|owners?|assigned\sto"
)
_DAG = (
    r"gereed|klaar|deadline|termijn|uiterlijk|streefdatum|opleverdatum|einddatum|wanneer|planning|v[oó]{2}r"
    r"|due(?:\sdate)?|when"
)
_VELDEN = re.compile(
    rf"(?<=\w)[.;,)\s]{{0,3}}\s[(\[|–—-]?\s?"
    rf"(?P<velden>(?:(?P<houder>{_ACTIEHOUDER})|{_ANDERS})\s?:\s?\S.{{1,160}})",
    re.IGNORECASE,
)
_VOLGENDE = re.compile(rf"[.,;]?\s{{1,9}}(?:[–—-]\s{{1,9}})?(?=(?:{_DAG}|status|stand)\s?:)", re.IGNORECASE)
_NIET = re.compile(
    r"(?:besluit(?:en)?|besloten|conclusie|vraag|toelichting|risico)\b[^:]{0,12}:", re.IGNORECASE
)
_ZIN = re.compile(r"(?<=[\w)]{2}[.!?])\s+(?=[A-ZÀ-Þ])")
_NUMMER = re.compile(r"\d{1,2}[.)]\s+(?=\D)")
_KORTSTE, _LANGSTE = 6, 400  # letters of a task
_LANGSTE_NAAM = 80
_MEESTE_REGELS = 5  # of one item


def fields_behind(regels: Sequence[Regel]) -> tuple[tuple[Rij, ...], tuple[Regel, ...]]:
    """The tasks that stand so, as rows of a table, and the lines without them."""
    rijen: list[Rij] = []
    weg: set[int] = set()
    for item in _items([regel for regel in regels if regel.kaal]):
        if rij := _row(item):
            rijen.append(rij)
            weg.update(regel.nummer for regel in item)
    return tuple(rijen), tuple(regel for regel in regels if regel.nummer not in weg)


def _items(gevuld: Sequence[Regel]) -> Iterator[list[Regel]]:
    """Each item of a list with the lines right below it, and each line of another kind."""
    item: list[Regel] = []
    for regel in gevuld:
        opent = regel.is_opsomming or _NUMMER.match(regel.kaal) or KOPTEKEN.match(regel.kaal)
        if item and not opent and gap(item[-1], regel) == 0:
            item.append(regel)
            continue
        if item:
            yield item
        item = [regel]
    if item:
        yield item


def _row(item: Sequence[Regel]) -> Rij | None:
    """The item as a task; None when it tells, decides, has a label of its own, or names nobody behind it."""
    if len(item) > _MEESTE_REGELS or item[0].kaal.startswith(("|", "#")):
        return None
    is_item = item[0].is_opsomming or _NUMMER.match(item[0].kaal)
    tekst = " ".join(regel.inhoud for regel in item)
    achter = _VELDEN.search(tekst, 0, _LANGSTE)
    if achter is None:
        return None
    taak = _NUMMER.sub("", tekst[: achter.start()], count=1).strip()
    velden = on_line(_VOLGENDE.sub(" | ", achter["velden"].rstrip(" .)]")))
    wie = velden.get("eigenaar", "")
    if not wie or ":" in wie or len(wie) > _LANGSTE_NAAM or len(taak) < _KORTSTE:
        return None
    if _NIET.match(taak) or find_mark(taak) or (not is_item and _ZIN.search(taak)):
        return None  # in running text the task may begin at any sentence
    is_taak = verb_of(taak) is Werkwoord.KAAL or (achter["houder"] and not is_done(taak))
    return Rij({**velden, "actie": taak}, (item[0].nummer, item[-1].nummer)) if is_taak else None
