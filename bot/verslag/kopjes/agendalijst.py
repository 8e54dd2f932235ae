"""The agenda as a list in front of the minutes: its topics, with nothing told below them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.verslag.bron.regels import Regel, indent
from bot.verslag.dagen.volgende import VERGADERING
from bot.verslag.kopjes.vormen import KOPTEKEN, VERSLAG
from bot.verslag.taal.secties import section_of

AGENDA = re.compile(
    r"(?:#{1,6}\s+|[-*]\s+)?[*_]{0,3}(?:(?:meeting|draft|concept|proposed)\s)?agenda(?:punten|[\s-]?items?|\s(?:points?|topics?))?[*_]{0,3}:?[*_]{0,3}",
    re.IGNORECASE,
)
RIJ = re.compile(r"\s{0,9}(?:[-*•–]|(?P<nummer>\d{1,2})[.)])\s+(?=\S)")
_KOP = re.compile(r"#{1,6}\s|[*_]{2}\S|[A-ZÀ-Þ][\w' &/-]{1,60}:$")
_LANGSTE = 160  # letters of a topic; a longer row is told
_MINST = 2  # topics
_MEESTE = 80  # lines that it takes
_VOORUIT = 5  # lines in which the first of them stands
# A row that is told, done or to be done, or of the agenda itself: then it is no agenda in front, but the
# minutes themselves.
_GEZEGD = re.compile(
    r"\[[ xX]\]|\b(?:a[ck]tie|action|besluit|decision|todo)\b\s?:|[a-z]{3}[.;]\s+\w"
    r"|^\W*geen\b|\bpunt(?:en)?\s\d+[a-z]?\s[a-z]|\b(?:is|zijn|wordt|worden|komt|vervalt)\b(?!.*\?)",
    re.IGNORECASE,
)
_VOLGENDE = rf"(?:datum\s)?(?:volgende?|next)\s{VERGADERING}"
# Above a part of the minutes, whatever was on the agenda.
_DEEL = re.compile(
    rf"(?:{VERSLAG.pattern}|minutes|notes|discussion|doel(?:stelling(?:en)?)?|inleiding|aanleiding"
    rf"|{_VOLGENDE}.{{0,40}}):?",
    re.IGNORECASE,
)
_HIERNA = re.compile(rf"\W{{0,6}}{_VOLGENDE}\b", re.IGNORECASE)


@dataclass(frozen=True)
class Agendalijst:
    """`kop`: the number of the line above it, `laatste`: that of its last one, `punten`: each topic behind
    its number, or None."""

    kop: int
    laatste: int
    punten: tuple[tuple[str | None, str], ...]


def agenda_in_front(regels: Sequence[Regel]) -> Agendalijst | None:
    """The first list of topics below such a title, and above what was told and agreed; below that of the next
    meeting, or at the end, it is of that one."""
    einde = max((plek for plek, regel in enumerate(regels) if regel.kaal), default=0)
    boven = ""
    for plek, regel in enumerate(regels):
        is_titel = AGENDA.fullmatch(regel.kaal) is not None
        if _HIERNA.match(regel.kaal) or (regel.kaal and not is_titel and _opens_minutes(boven)):
            return None
        boven = regel.kaal or boven
        aantal = rows_below(regels, plek + 1) if is_titel else 0
        rijen = [rij for een in regels[plek + 1 : plek + 1 + aantal] if (rij := RIJ.match(een.tekst))]
        if len(rijen) >= _MINST and plek + aantal < einde:
            punten = tuple((rij["nummer"], rij.string[rij.end() :].strip(" .;*_")) for rij in rijen)
            return Agendalijst(regel.nummer, regels[plek + aantal].nummer, punten)
    return None


def _opens_minutes(kaal: str) -> bool:
    """Whether that stands above them, or a list of them: '## Verslag', 'Actiepunten'."""
    sectie, titel = section_of(kaal), KOPTEKEN.sub("", kaal)
    is_verslag = titel != kaal and VERSLAG.fullmatch(titel) and not AGENDA.fullmatch(kaal)
    return bool(is_verslag or (sectie and not sectie.inleiding and titel[:1].isupper()))


def are_parts(koppen: Sequence[Regel], lijst: Agendalijst) -> bool:
    """Whether each of these titles outside the list is of a part of the minutes: 'Verslag', 'Acties'."""
    koppen = [regel for regel in koppen if not lijst.kop <= regel.nummer <= lijst.laatste]
    kaal = (KOPTEKEN.sub("", regel.kaal).strip("*_ ") for regel in koppen)
    return all(section_of(titel) or _DEEL.fullmatch(titel) for titel in kaal)


def rows_below(regels: Sequence[Regel], begin: int) -> int:
    """How many lines it takes to the last of its rows; 0 when one has more below it than its topic."""
    laatste, diepte, genummerd = 0, None, False
    for plek in range(_first_row(regels, begin), len(regels)):
        regel = regels[plek]
        if plek - begin >= _MEESTE:
            return 0
        if not regel.kaal:
            continue
        rij = None if section_of(regel.kaal) else RIJ.match(regel.tekst)
        los = plek > begin and not regels[plek - 1].kaal
        if diepte is not None and los and rij and bool(rij["nummer"]) != genummerd:
            return laatste  # another list
        if not rij:
            return laatste if los or _KOP.match(regel.kaal) else 0
        if diepte is None:
            diepte, genummerd = indent(regel), bool(rij["nummer"])
        if indent(regel) > diepte + 1 or len(regel.kaal) > _LANGSTE or _GEZEGD.search(regel.kaal):
            return 0
        laatste = plek - begin + 1
    return laatste


def _first_row(regels: Sequence[Regel], begin: int) -> int:
    """Where they begin: right there, or below 'Overzicht van de punten'."""
    gevuld = [plek for plek in range(begin, min(begin + _VOORUIT, len(regels))) if regels[plek].kaal][:2]
    if len(gevuld) < _MINST or not RIJ.match(regels[gevuld[1]].tekst):
        return begin
    boven = regels[gevuld[0]].kaal
    is_rij = RIJ.match(boven) or _KOP.match(boven) or boven.endswith((".", "!", "?"))
    return begin if is_rij else gevuld[1]
