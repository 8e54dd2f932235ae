"""Items of a list of acties whose bullets were left out, as in what a transcript sums up.

Paragraphs with who has it behind each, 'Maak de kas op. (Anna)', a title above it or not; or the lines below
the name of each: '**Anna**', 'Kas opmaken'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.bron.regels import Regel
from bot.verslag.lijsten.delen import opens_nobody
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.secties import section_of

_IN_HAKEN = re.compile(r".{15}\((?P<wie>[^()]{2,90})\)[\s.;]*$")
_VET = re.compile(r"\*\*(?P<wat>[^*]{2,80}?):?\*\*:?")
_VOLUIT = re.compile(r"\S+(?: \S+){1,4}")  # no columns
_KOP = re.compile(r"(?P<diepte>#{1,6})\s+\S")
_NUMMER = re.compile(r"(?:[A-Z]{1,3}[\s.-]?)?\d{1,3}(?:[./-]\d{1,3})?[.):]?\s")
_LANGSTE_TITEL = 60
_KORTSTE_REGEL = 45  # letters of a line that goes on below

Alinea = list[Regel]


def as_items(regels: Sequence[Regel], rauw: Sequence[str]) -> Iterator[Regel]:
    """The lines; such a paragraph begins with a bullet, and has no title of its own. `rauw`: as they came in,
    with what makes them bold."""
    onder_namen = dict(_below_names(regels, rauw))
    begint = {nummer for nummer, is_naam in onder_namen.items() if not is_naam}
    weg: set[int] = set()
    for kop, alinea in _in_lists(list(_paragraphs(regels))):
        begint.add(alinea[0].nummer)
        weg |= {regel.nummer for regel in kop}
    for regel in regels:
        if regel.nummer in weg:
            continue
        if onder_namen.get(regel.nummer):
            yield Regel(regel.nummer, f"{regel.kaal.rstrip(' :')}:")
        else:
            yield Regel(regel.nummer, f"- {regel.kaal}") if regel.nummer in begint else regel


def _below_names(regels: Sequence[Regel], rauw: Sequence[str]) -> Iterator[tuple[int, bool]]:
    """The lines below a name in bold or alone on its line, in a list of acties: each is a task, with False.
    Before them that of the name with True: it gets its colon."""
    in_lijst = onder_naam = is_naam = False
    alleen = _alone(regels)
    naam: Regel | None = None
    for regel in regels:
        gedrukt = rauw[regel.nummer - 1].strip() if regel.nummer <= len(rauw) else regel.kaal
        in_haken = regel.kaal.startswith("(")  # whose the task above is
        vet = None if in_haken else _VET.fullmatch(gedrukt)
        onder_naam = onder_naam and (bool(regel.kaal) or is_naam)
        is_naam = False
        if regel.nummer in alleen or (vet and NAMEN.fullmatch(vet["wat"])) or opens_nobody([regel]):
            onder_naam, is_naam = in_lijst, True
            naam = regel
        elif _lists_actions([regel]):
            in_lijst, onder_naam = True, False
        elif _KOP.match(regel.kaal) or vet:
            in_lijst = onder_naam = False
        elif regel.is_opsomming:
            onder_naam = False  # bullets: a line without one goes on where the one above it ended
        elif onder_naam and regel.kaal and not regel.kaal.startswith("|"):
            if naam and not opens_nobody([naam]):
                yield naam.nummer, True
            naam = None
            yield regel.nummer, False


def _alone(regels: Sequence[Regel]) -> set[int]:
    """First names with a surname above lines, an empty one or the title of the list before them; a single one
    is no manner."""
    plekken = [
        onder.nummer
        for boven, onder, eronder in zip(regels, regels[1:], regels[2:], strict=False)
        if (not boven.kaal or _lists_actions([boven]))
        and eronder.kaal
        and _VOLUIT.fullmatch(onder.kaal)
        and NAMEN.fullmatch(onder.kaal)
    ]
    return set(plekken) if len(plekken) > 1 else set()


def _in_lists(alineas: Sequence[Alinea]) -> Iterator[tuple[Alinea, Alinea]]:
    """The paragraphs right below each title of acties, as long as a name stands behind each, with the title
    that is deeper than that."""
    diepte = -1  # of the title of the list, 0 without signs; -1 outside one
    kop: Alinea = []
    for alinea in alineas:
        if diepte >= 0 and not kop and _depth(alinea) > diepte:
            kop = alinea
            continue
        if diepte >= 0 and _is_item(alinea):
            yield kop, alinea
        else:
            diepte = _depth(alinea) if _lists_actions(alinea) else -1
        kop = []


def _depth(alinea: Alinea) -> int:
    kop = _KOP.match(alinea[0].kaal)
    return len(kop["diepte"]) if kop else 0


def _is_item(alinea: Alinea) -> bool:
    los = any(regel.is_opsomming or _NUMMER.match(regel.kaal) for regel in alinea)
    loopt_door = all(len(regel.kaal) > _KORTSTE_REGEL for regel in alinea[:-1])
    is_tekst = loopt_door and not los and not _KOP.match(alinea[0].kaal)
    return is_tekst and _ends_in_name(alinea[-1])


def _ends_in_name(regel: Regel) -> bool:
    haak = _IN_HAKEN.search(regel.kaal)
    return haak is not None and NAMEN.fullmatch(haak["wie"]) is not None


def _lists_actions(alinea: Alinea) -> bool:
    titel = alinea[0].kaal
    sectie = section_of(titel) if len(alinea) == 1 and len(titel) <= _LANGSTE_TITEL else None
    return sectie is not None and sectie.soort != "besluiten"


def _paragraphs(regels: Sequence[Regel]) -> Iterator[Alinea]:
    """The lines between empty ones; a title, and what ends with a name, closes one as well."""
    alinea: Alinea = []
    for regel in regels:
        alinea += [regel] if regel.kaal else []
        is_titel = len(alinea) == 1 and (_KOP.match(alinea[0].kaal) or _lists_actions(alinea))
        if alinea and (not regel.kaal or is_titel or _ends_in_name(regel)):
            yield alinea
            alinea = []
    if alinea:
        yield alinea
