"""Labels of the attendance list that were broken at the margin, or have no colon."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.verslag.bron.regels import Regel
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG, ENKEL, GASTEN
from bot.verslag.taal.woorden import NAAM, TITEL

# Before the name of somebody, and not of who does something: 'Anna Visser (COA)', 'mw. Visser en Tim Bos'.
_VOOR_NAAM = rf"(?:{TITEL}\s+|(?=\S+\s\S)){NAAM}(?:\s*(?:[(,;.]|$)|\s+en\s)"
# The first words of a label at the end of a line: '… Pia Mol. Afwezig' above 'm.k.: Tim Bos'.
_BEGIN_ETIKET = re.compile(
    r"(?:^|(?<=[.;)]\s))[*_]{0,2}(?P<begin>(?:[Mm]et|[Aa]fwezig|AFWEZIG|[Aa]fgemeld|[Bb]ericht|[Aa]anwezig|[Tt]e)"
    r"(?:\s+\w{3,15}){0,2})[*_]{0,2}$"
)
_SLOT_ETIKET = re.compile(
    rf"\s*(?:(?P<slot>[\w. ]{{2,30}}?)\s*:|(?P<los>(?:[a-z][a-z. ]{{1,29}}?\s+)?)(?={_VOOR_NAAM}))"
)
_ETIKET = re.compile(rf"(?:{AANWEZIG}|{AFWEZIG}|{GASTEN})", re.IGNORECASE)
_ER_WAREN = re.compile(rf"\s{{0,6}}[*_]{{0,2}}[Aa]anwezig(?:en)?[*_]{{0,2}}(?P<punt>:)?\s+(?={_VOOR_NAAM})")
# At the head of a line, or behind the stop of the row before it: 'Te gast mw. Visser', '; afwezig Tim Bos'.
_ANDEREN = re.compile(
    rf"(?P<voor>^|[.;]\s{{1,9}})[*_]{{0,2}}(?=[A-Z]|(?<=;\s))"
    rf"(?P<etiket>(?i:{AFWEZIG}|{GASTEN}|{ENKEL}))[*_]{{0,2}}\s+(?={_VOOR_NAAM})"
)
_WEG = re.compile(AFWEZIG, re.IGNORECASE)
_BOVENAAN = 40  # lines in which the list begins


def with_colons(regels: Iterable[Regel]) -> Iterator[Regel]:
    """The lines; in the paragraph that opens with who was there each label before names has its colon, and
    below it that of who was not: 'Aanwezig Anna Visser (COA), Tim Bos. Te gast Pia Mol.'"""
    over, begonnen, in_lijst = _BOVENAAN, False, False
    for regel in labels_whole(regels):
        over -= bool(regel.kaal)
        eerste = _ER_WAREN.match(regel.tekst)
        begonnen |= bool(eerste)
        in_lijst = bool(regel.kaal) and (in_lijst or bool(eerste) or (begonnen and _is_away(regel)))
        if over < 0 or not in_lijst:
            yield regel
            continue
        tekst = regel.tekst if not eerste or eerste["punt"] else f"Aanwezig: {regel.tekst[eerste.end() :]}"
        tekst = _ANDEREN.sub(lambda ander: f"{ander['voor']}{ander['etiket'].capitalize()}: ", tekst)
        yield regel if tekst == regel.tekst else Regel(regel.nummer, tekst)


def _is_away(regel: Regel) -> bool:
    ander = _ANDEREN.match(regel.tekst)
    return ander is not None and _WEG.fullmatch(ander["etiket"]) is not None


def labels_whole(regels: Iterable[Regel]) -> Iterator[Regel]:
    """The lines; a label that was broken at the margin stands on the second as a whole."""
    vorige: Regel | None = None
    for regel in regels:
        begin = _BEGIN_ETIKET.search(vorige.tekst.rstrip()) if vorige else None
        slot = _SLOT_ETIKET.match(regel.tekst) if begin else None
        if vorige and begin and slot and _is_label(begin, slot):
            vorige = Regel(vorige.nummer, vorige.tekst[: begin.start()].rstrip())
            regel = Regel(regel.nummer, f"{begin['begin']} {regel.kaal}")
        if vorige:
            yield vorige
        vorige = regel
    if vorige:
        yield vorige


def _is_label(begin: re.Match[str], slot: re.Match[str]) -> bool:
    """Whether the two are one label; all of it on the first, 'Afgemeld' above 'Tim Bos', behind a row."""
    einde = (slot["slot"] or slot["los"]).strip()
    achter_rij = begin.start() > 0 and begin["begin"][0].isupper()
    return (einde != "" or achter_rij) and _ETIKET.fullmatch(f"{begin['begin']} {einde}".strip()) is not None
