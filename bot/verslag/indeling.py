"""The parts of minutes: header, attendance list, agenda items with their paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.verslag.aanwezigen.bovendeel import KOPREGELS, first_of_text, opens_attendance
from bot.verslag.bron.regels import Alinea, Regel, fold
from bot.verslag.kopjes.labels import ends_labelled, opens_label, opens_section
from bot.verslag.kopjes.titels import ACTIENUMMER, GENUMMERD, KOPTEKEN, ends_in_names, headings
from bot.verslag.kopjes.vormen import AFGESLOTEN, NAAM_VOORAAN, gap, is_item
from bot.verslag.lijsten.delen import (
    SLUITING,
    Lijst,
    apart,
    indent,
    inside_bullet,
    known_words,
    title_in_bullet,
)
from bot.verslag.lijsten.hoofd import list_above
from bot.verslag.merken.markeringen import ITEM, LABELREGEL, SLOTREGEL, TE_DOEN
from bot.verslag.merken.slot import closes
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.secties import section_of
from bot.verslag.voorstel import Agendapunt

_KORTE_REGEL = 55  # letters; a shorter line was not broken at the margin
_BREEDSTE_MARGE = 200  # letters; with a longer line in it a text has each paragraph on one
_VOORUIT = 12  # paragraphs below the title of a list
_PAGINA = re.compile(r"(?:pagina|blad|pag\.?)?\s*\d{1,3}(?:\s*(?:van|/)\s*\d{1,3})?", re.IGNORECASE)
# Below a task, what belongs to it.
_VELD = re.compile(
    r"(?:klaar|gereed|deadline|wanneer|wie|door|termijn|datum|status|due|owner)\s*:", re.IGNORECASE
)
# A heading, and what follows the last point.
# Below a list, when they meet again: 'volgende: ma 15 juni', 'vlg overleg 4 nov'.
_VOLGENDE_KEER = re.compile(
    r"(?:(?:eerst)?volgende?|vlg|volg\.|next)(?:\s(?:keer|x|overleg|vergadering|bijeenkomst|meeting|date))?"
    r"(?:\s?[:=]|\s(?=\d|(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b))",
    re.IGNORECASE,
)
_BEGINT = re.compile(
    r"#+\s|(?:(?:Date\s+of\s+n|N)ext\s+(?:meeting|call)|(?:Datum\s+v|V)olgende?\s+(?:vergadering|overleg|bijeenkomst|keer))\b"
)
_VELDEN = re.compile(
    rf"[-–—]\s+(?:[a-z]{{4,20}}\s+\((?=[^()]+\)))?(?P<wie>{NAMEN.pattern})\)?(?P<wanneer>,\s+[^.:;()]{{3,40}})?\.?"
)
_OPENT_REGEL = re.compile(r"[A-ZÀ-Þ@\d(\[]")
_AGENDAPUNT = re.compile(r"^(?:agenda)?punt\s+(?P<nummer>\d{1,2}[a-z]?)\s*[:.–-]\s*(?=\w)", re.IGNORECASE)
# A line that ends so is followed by the rest of its sentence.
_GAAT_DOOR = re.compile(
    r"(?:,|-|\b(?:de|het|een|of|en|als|te|van|voor|met|uiterlijk|v[oó]{2}r|op|per|tot"
    r"|eind|begin|the|an?|and|to|for|with|by))$",
    re.IGNORECASE,
)
_DAG = re.compile(r"\d{1,2}\s[a-z]{3,9}(?:\s\d{4})?\W{0,3}$")
_ITEMNUMMER = re.compile(r"(?:[A-Z]{1,3}\s?)?(\d{1,3})[.:)]\s+(?=\S)")


@dataclass(frozen=True)
class Indeling:
    """The source cut up; the paragraphs know their agenda item and the kind of list they stand in."""

    kop: tuple[Regel, ...]
    deelnemers: tuple[Regel, ...]
    agendapunten: tuple[Agendapunt, ...]
    alineas: tuple[Alinea, ...]


def divide(regels: Sequence[Regel], rijen: frozenset[int] = frozenset()) -> Indeling:
    """`rijen`: the lines of rows that were taken out; a list that begins with them holds nothing more, but
    for a bullet right below them."""
    gevuld = [regel for regel in regels if regel.kaal and not _PAGINA.fullmatch(regel.kaal)]
    lijst = next((i for i in range(min(len(gevuld), KOPREGELS)) if opens_attendance(gevuld, i)), None)
    begin = 0 if lijst is None else lijst + 1
    kopjes = headings(gevuld, begin)
    tekst = first_of_text(gevuld, kopjes, lijst)
    kop = gevuld[: tekst if lijst is None else lijst]
    deelnemers = [] if lijst is None else gevuld[lijst:tekst]
    acties = list_above(kop) if tekst < len(kopjes) and kopjes[tekst] else slice(0, 0)
    vooraf, kop = kop[acties], kop[: acties.start] + kop[acties.stop :]
    bekend = known_words((*kop, *deelnemers))
    titels = [section_of(regel.kaal) is not None for regel in vooraf]
    punten, alineas = _agenda([*vooraf, *gevuld[tekst:]], [*titels, *kopjes[tekst:]], rijen, bekend)
    return Indeling(tuple(kop[:KOPREGELS]), tuple(deelnemers), tuple(punten), tuple(alineas))


def _agenda(
    gevuld: list[Regel], kopjes: list[bool], rijen: frozenset[int], bekend: frozenset[str]
) -> tuple[list[Agendapunt], list[Alinea]]:
    punten: list[Agendapunt] = []
    alineas: list[Alinea] = []
    lijst: Lijst | None = None
    lijsten = 0
    is_markdown = any(KOPTEKEN.match(regel.kaal) for regel in gevuld)
    groepen = list(_groups(gevuld, kopjes, 1 if is_markdown else 2, _own_lines(gevuld, kopjes)))
    teksten = [groep for _, groep in groepen]
    for plek, (is_kopje, groep) in enumerate(groepen):
        if is_kopje:
            nummer, titel = _title(groep)
            if (
                lijst
                and not nummer
                and _is_bullet(groepen, plek + 1)
                and lijst.has_part(titel, _depth(groep))
            ):
                continue
            sectie = section_of(titel)
            onder = teksten[plek + 1][0].nummer if plek + 1 < len(teksten) else groep[-1].nummer
            in_tabel = not rijen.isdisjoint(range(groep[-1].nummer, onder))
            in_tabel &= not (_is_bullet(groepen, plek + 1) and onder - 1 in rijen)
            lijst = None
            if sectie and not in_tabel:
                lijsten += 1
                lijst = Lijst(sectie, _has_bullets(groepen, plek + 1), bekend, _depth(groep))
                lijst.in_bullet = inside_bullet(teksten, plek)
            if sectie is None or (sectie.soort == "afspraken" and not sectie.inleiding):
                punten.append(Agendapunt(len(punten) + 1, nummer, titel))
            continue
        in_bullet = title_in_bullet(teksten, plek)
        if in_bullet:
            lijsten += 1
            lijst = Lijst(in_bullet, binnen=indent(groep[0]))
            continue
        volgende = teksten[plek + 1] if plek + 1 < len(teksten) and not groepen[plek + 1][0] else []
        if lijst and not lijst.holds(groep, volgende):
            lijst = None
        soort, wie = None, ""
        if lijst:
            soort, wie = lijst.item(groep, volgende)
            groep = [groep[0], *map(apart, groep[1:])] if lijst.sectie.soort == "acties" else groep
        alineas.append(fold(groep, len(punten) or None, soort, wie, lijsten if soort else 0))
    return punten, alineas


def _depth(groep: Sequence[Regel]) -> int:
    """How many '#' a heading has."""
    return len(groep[0].kaal) - len(groep[0].kaal.lstrip("#"))


def _is_bullet(groepen: list[tuple[bool, list[Regel]]], plek: int) -> bool:
    return plek < len(groepen) and not groepen[plek][0] and groepen[plek][1][0].is_opsomming


def _has_bullets(groepen: list[tuple[bool, list[Regel]]], plek: int) -> bool:
    """Whether there are bullets from `plek` on, up to the next heading."""
    for is_kopje, groep in groepen[plek : plek + _VOORUIT]:
        if is_kopje or groep[0].is_opsomming:
            return not is_kopje
    return False


def _own_lines(gevuld: Sequence[Regel], kopjes: Sequence[bool]) -> frozenset[int]:
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
            if onder and all(_OPENT_REGEL.match(regel.kaal) for regel in onder):
                eigen.update(regel.nummer for regel in onder)
    return frozenset(eigen)


def _goes_on(boven: Regel, regel: Regel) -> bool:
    """'… bezoeken (Niels' above 'Brouwersma)', '… toevoegen' above '(Jantien Visscher)', '… (Tim, vóór' above
    '1 mei'."""
    open_haak = boven.kaal.count("(") > boven.kaal.count(")")
    return (
        regel.kaal.startswith("(")
        or open_haak
        or bool(_DAG.match(regel.kaal) and _GAAT_DOOR.search(boven.kaal))
    )


def _groups(
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
        and not closes(groep[-1].kaal, regel.kaal)
        and not (LABELREGEL.match(regel.inhoud) or TE_DOEN.match(regel.kaal) or _VELD.match(regel.kaal))
    )


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
    if closes(vorige.kaal, regel.kaal, gap(vorige, regel)):
        return False
    if LABELREGEL.match(regel.inhoud) or (SLOTREGEL.fullmatch(vorige.inhoud) and not regel.kaal[0].islower()):
        return False
    if opens_label(vorige) and opens_section(regel) and not _GAAT_DOOR.search(vorige.kaal):
        return False
    if TE_DOEN.match(regel.kaal) or (
        _is_short_label(vorige, breed) and regel.kaal[0].isupper() and not _VELD.match(regel.kaal)
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
    ):
        return False
    return not regel.is_opsomming and not (
        gap(vorige, regel) >= los and (los == 1 or AFGESLOTEN.search(vorige.kaal))
    )


def _length(regel: Regel) -> int:
    return len(regel.kaal)


def _is_short_label(regel: Regel, breed: int) -> bool:
    """'Actie: brief schrijven (Anna)': a line with a label, not up to the margin at `breed` letters."""
    return bool(LABELREGEL.match(regel.inhoud) or ITEM.match(regel.kaal)) and len(regel.kaal) < breed


def _title(groep: list[Regel]) -> tuple[str | None, str]:
    titel = " ".join(" ".join(KOPTEKEN.sub("", regel.kaal).split()) for regel in groep).strip("*: ")
    titel = _AGENDAPUNT.sub(r"\g<nummer>. ", titel)
    genummerd = GENUMMERD.fullmatch(titel)
    return (genummerd["nummer"], genummerd["titel"]) if genummerd else (None, titel)
