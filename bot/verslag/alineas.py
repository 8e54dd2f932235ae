"""Which lines of minutes are one paragraph, one item or one heading."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.verslag.besluiten.instemming import consents
from bot.verslag.bron.regels import Regel, indent
from bot.verslag.kopjes.labels import ends_labelled, opens_label, opens_section
from bot.verslag.kopjes.titels import ACTIENUMMER, ends_in_names
from bot.verslag.kopjes.vormen import AFGESLOTEN, NAAM_VOORAAN, VOL, gap, is_item
from bot.verslag.lijsten.delen import SLUITING
from bot.verslag.merken.markeringen import ITEM, LABELREGEL, SLOTREGEL, TE_DOEN
from bot.verslag.merken.slot import closes
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.secties import section_of
from bot.verslag.velden.stand import lone_state

_KORTE_REGEL = 55  # letters; a shorter line was not broken at the margin
_BREEDSTE_STAND = 90  # letters of a line that only says how an item stands
_BREEDSTE_MARGE = 200  # letters; with a longer line in it a text has each paragraph on one
# Below a task, what belongs to it.
_VELD = re.compile(
    r"(?:klaar|gereed|deadline|wanneer|wie|door|termijn|datum|status|due|owner)\s*:", re.IGNORECASE
)
# Below a list, when they meet again: 'volgende: ma 15 juni', 'vlg overleg 4 nov'.
_VOLGENDE_KEER = re.compile(
    r"(?:(?:eerst)?volgende?|vlg|volg\.|next)(?:\s(?:keer|x|overleg|vergadering|bijeenkomst|meeting|date))?"
    r"(?:\s?[:=]|\s(?=\d|(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b))",
    re.IGNORECASE,
)
# A heading, and what follows the last point.
_BEGINT = re.compile(
    r"#+\s|(?:(?:Date\s+of\s+n|N)ext\s+(?:meeting|call)|(?:Datum\s+v|V)olgende?\s+(?:vergadering|overleg|bijeenkomst|keer))\b"
)
_VELDEN = re.compile(
    rf"[-–—]\s+(?:[a-z]{{4,20}}\s+\((?=[^()]+\)))?(?P<wie>{NAMEN.pattern})\)?(?P<wanneer>,\s+[^.:;()]{{3,40}})?\.?"
)
_OPENT_REGEL = re.compile(r"[A-ZÀ-Þ@\d(\[]")
# Brackets that the next line closes: '… uitwerken [Omar en' above 'Pien / 3 mei]'.
_OPEN_HAAK = re.compile(r"[(\[][^()\[\]]{1,80}$")
_STAART = 82  # letters from the end of a line in which they open
_SLUIT_HAAK = re.compile(r"[^()\[\]]{1,80}[)\]]\s{0,3}[.;]?$")
# A line that ends so is followed by the rest of its sentence.
_GAAT_DOOR = re.compile(
    r"(?:,|-|\b(?:de|het|een|of|en|als|te|van|voor|met|uiterlijk|v[oó]{2}r|op|per|tot"
    r"|eind|begin|the|an?|and|to|for|with|by))$",
    re.IGNORECASE,
)
_NAAR_WIE = re.compile(r"\s(?:naar|namens|tussen|met|van|voor|en)$")  # 'Actie Anna: lijst naar' above 'Tim'
_DAG = re.compile(r"\d{1,2}\s[a-z]{3,9}(?:\s\d{4})?\W{0,3}$")
_EERSTE = re.compile(r"1[.)]\s+[A-ZÀ-Þ]")  # of a list that a short line opens: 'Actiepunten vorige keer'
_ITEMNUMMER = re.compile(r"(?:[A-Z]{1,3}\s?)?(\d{1,3})[.:)]\s+(?=\S)")


def own_lines(gevuld: Sequence[Regel], kopjes: Sequence[bool]) -> frozenset[int]:
    """The lines below the title of a list that are a paragraph each: none of them goes on with another."""
    eigen: set[int] = set()
    for plek, is_kopje in enumerate(kopjes):
        sectie = section_of(gevuld[plek].kaal) if is_kopje else None
        if sectie and sectie.soort == "acties":
            eind = next((i for i in range(plek + 1, len(kopjes)) if kopjes[i]), len(kopjes))
            onder = [
                regel
                for boven, regel in pairwise(gevuld[plek:eind])
                if not (regel.is_opsomming or _hangs([boven], regel) or _goes_on(boven, regel))
            ]
            eigen.update(_above_bullets(gevuld[plek:]))
            if onder and all(_OPENT_REGEL.match(regel.kaal) for regel in onder):
                eigen.update(regel.nummer for regel in onder)
    return frozenset(eigen)


def _above_bullets(lijst: Sequence[Regel]) -> Iterator[int]:
    """The lines that stand apart below a bullet: 'Anna', of whom the bullets right below her are, and 'Allen:
    verlof invullen'."""
    for boven, regel, onder in zip(lijst, lijst[1:], [*lijst[2:], None], strict=False):
        if not gap(boven, regel) or _GAAT_DOOR.search(boven.kaal) or not regel.kaal[0].isupper():
            continue
        is_kop = len(regel.kaal) < _KORTE_REGEL and not (is_item(regel) or AFGESLOTEN.search(regel.kaal))
        boven_bullet = onder is not None and onder.is_opsomming and not gap(regel, onder)
        if (is_kop and boven_bullet) or (boven.is_opsomming and NAAM_VOORAAN.match(regel.kaal)):
            yield regel.nummer


def _goes_on(boven: Regel, regel: Regel) -> bool:
    """'… bezoeken (Niels' above 'Brouwersma)', '… toevoegen' above '(Jantien Visscher)', '… (Tim, vóór' above
    '1 mei', and right below an item how it stands: 'Open, nieuwe datum 3 mei.'"""
    open_haak = boven.kaal.count("(") > boven.kaal.count(")")
    return (
        regel.kaal.startswith("(")
        or open_haak
        or _says_how_it_stands(boven, regel)
        or bool(_DAG.match(regel.kaal) and _GAAT_DOOR.search(boven.kaal))
    )


def _says_how_it_stands(boven: Regel, regel: Regel) -> bool:
    """Whether the line right below an item says that and no more: 'Loopt nog.'"""
    kaal = regel.kaal
    if gap(boven, regel) or not is_item(boven) or len(kaal) > _BREEDSTE_STAND:
        return False
    return lone_state(f". {kaal}", 0, len(kaal) + 2) is not None


def groups(
    gevuld: list[Regel], kopjes: list[bool], los: int, eigen: frozenset[int]
) -> Iterator[tuple[bool, list[Regel]]]:
    """Headings and paragraphs in order, each with its lines; `los` empty lines or more are between two, and
    the lines numbered `eigen` begin one."""
    groep: list[Regel] = []
    groep_is_kopje = False
    breed = _KORTE_REGEL if max(map(_length, gevuld), default=0) < _BREEDSTE_MARGE else _BREEDSTE_MARGE
    for regel, is_kopje in zip(gevuld, kopjes, strict=True):
        begint = regel.nummer in eigen and not _VELD.match(regel.kaal)
        if groep and not (is_kopje or groep_is_kopje) and _hangs(groep, regel):
            groep.append(regel)
            continue
        if groep and not (is_kopje or groep_is_kopje) and (velden := _fields_below(groep, regel)):
            groep.append(velden)
            continue
        begint = begint or (bool(groep) and (_is_next_item(groep[0], regel) or _is_closed(groep, regel)))
        if groep and (begint or not _continues(groep, regel, groep_is_kopje, is_kopje, los, breed)):
            yield groep_is_kopje, groep
            groep = []
        groep.append(regel)
        groep_is_kopje = is_kopje
    if groep:
        yield groep_is_kopje, groep


def _fields_below(groep: Sequence[Regel], regel: Regel) -> Regel | None:
    """The line right below a numbered task that says whose it is: '– gemeente (Anna), vóór 3 april'."""
    if groep[0].is_opsomming or not ACTIENUMMER.match(groep[0].kaal) or gap(groep[-1], regel):
        return None
    velden = _VELDEN.fullmatch(regel.kaal) if not AFGESLOTEN.search(groep[-1].kaal) else None
    return Regel(regel.nummer, f"– – {velden['wie'].strip()}{velden['wanneer'] or ''}.") if velden else None


def _is_next_item(eerste: Regel, regel: Regel) -> bool:
    """Whether a line has the number after that of the item `eerste`: '4. …' below a '3. …' of more lines."""
    een, ander = _ITEMNUMMER.match(eerste.kaal), _ITEMNUMMER.match(regel.kaal)
    return een is not None and ander is not None and int(ander[1]) == int(een[1]) + 1


def _is_closed(groep: Sequence[Regel], regel: Regel) -> bool:
    """Whether an item ended in brackets, as in '… (Anna, 1 maart)', with an empty line before `regel`, or a
    sentence stands apart below its bullet and no deeper, or a title below 'Actie: …'. An empty line within a
    sentence is where a page ended."""
    if _GAAT_DOOR.search(groep[-1].kaal):
        return False
    if ends_in_names(groep[0], groep[-1]) and not regel.kaal[0].islower() and not _VELD.match(regel.kaal):
        return True
    zin = groep[0].is_opsomming and indent(regel) <= indent(groep[0]) and regel.kaal.endswith((".", "!", "?"))
    return ends_labelled(groep, regel) or (
        is_item(groep[0])
        and (zin or groep[-1].kaal.endswith((")", "]")))
        and gap(groep[-1], regel) > 0
        and regel.kaal[0].isupper()
    )


def _hangs(groep: list[Regel], regel: Regel) -> bool:
    """Whether a line stands right below an item, deeper than its bullet or number, and opens nothing."""
    eerste = groep[0]
    return (
        (eerste.is_opsomming or bool(ITEM.match(eerste.kaal)))
        and gap(groep[-1], regel) == 0
        and not is_item(regel)
        and indent(regel) > indent(eerste)
        and not closes(_tail(groep), regel.kaal)
        and not _all_agree(groep[-1], regel)
        and not (LABELREGEL.match(regel.inhoud) or TE_DOEN.match(regel.kaal) or _VELD.match(regel.kaal))
    )


def _all_agree(boven: Regel, regel: Regel) -> bool:
    """Whether a line says so below a short one without a stop: 'Raad akkoord!' below '1. Anna blijft'."""
    kort = len(boven.kaal) < _KORTE_REGEL and not AFGESLOTEN.search(boven.kaal)
    return kort and regel.kaal[0].isupper() and consents(regel.kaal)


def _continues(
    groep: Sequence[Regel], regel: Regel, vorige_is_kopje: bool, is_kopje: bool, los: int, breed: int
) -> bool:
    eerste, vorige = groep[0], groep[-1]
    if vorige_is_kopje or is_kopje:
        return vorige_is_kopje and is_kopje and regel.kaal[0].islower()
    if (
        _BEGINT.match(regel.kaal)
        or SLUITING.match(regel.kaal)
        or (gap(vorige, regel) and _VOLGENDE_KEER.match(regel.kaal))
    ):
        return False
    if closes(_tail(groep), regel.kaal, gap(vorige, regel)) or _all_agree(vorige, regel):
        return False
    if _SLUIT_HAAK.fullmatch(regel.kaal) and _OPEN_HAAK.search(vorige.kaal[-_STAART:]):
        return True
    if LABELREGEL.match(regel.inhoud) or (SLOTREGEL.fullmatch(vorige.inhoud) and not regel.kaal[0].islower()):
        return False
    if opens_label(vorige) and opens_section(regel) and not _GAAT_DOOR.search(vorige.kaal):
        return False
    if TE_DOEN.match(regel.kaal) or (
        _is_short_label(vorige, breed)
        and not (_NAAR_WIE.search(vorige.kaal) and gap(vorige, regel) == 0)
        and regel.kaal[0].isupper()
        and not (_VELD.match(regel.kaal) or _says_how_it_stands(vorige, regel))
    ):
        return False
    if NAAM_VOORAAN.match(regel.kaal) and NAAM_VOORAAN.match(eerste.kaal) and not _VELD.match(regel.kaal):
        return False
    if ITEM.match(regel.kaal) and (
        regel.kaal[0] == "A"
        or AFGESLOTEN.search(vorige.kaal)
        or ITEM.match(vorige.kaal)
        or (vorige.is_opsomming and indent(regel) < indent(vorige))
        or gap(vorige, regel)
        or (_EERSTE.match(regel.kaal) and len(vorige.kaal) < breed and not _GAAT_DOOR.search(vorige.kaal))
    ):
        return False
    return not regel.is_opsomming and not (
        gap(vorige, regel) >= los and (los == 1 or AFGESLOTEN.search(vorige.kaal))
    )


def _tail(groep: Sequence[Regel]) -> str:
    """What the group ends with: the last line, and the one above where that was broken at the margin, as in
    '… Actie: Anna, voor 15' above 'januari'."""
    return " ".join(regel.kaal for regel in groep[-2:] if regel is groep[-1] or len(regel.kaal) > VOL)


def _length(regel: Regel) -> int:
    return len(regel.kaal)


def _is_short_label(regel: Regel, breed: int) -> bool:
    """'Actie: brief schrijven (Anna)': a line with a label, not up to the margin at `breed` letters."""
    return bool(LABELREGEL.match(regel.inhoud) or ITEM.match(regel.kaal)) and len(regel.kaal) < breed
