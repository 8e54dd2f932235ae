"""The parts of minutes: header, attendance list, agenda items with their paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from bot.verslag.aanwezigen.bovendeel import KOPREGELS, first_of_text, opens_attendance
from bot.verslag.aanwezigen.onderaan import opens_below, text_above
from bot.verslag.alineas import groups, own_lines
from bot.verslag.bron.regels import Alinea, Regel, fold, indent
from bot.verslag.deelnemers.naam import AGENDA
from bot.verslag.kopjes.agendalijst import Agendalijst, agenda_in_front, are_parts
from bot.verslag.kopjes.titels import GENUMMERD, headings
from bot.verslag.kopjes.vormen import KOPTEKEN, VOL, is_item
from bot.verslag.lijsten.dag import day_in_title, says_day
from bot.verslag.lijsten.delen import Lijst, bullet_around, known_words, title_in_bullet
from bot.verslag.lijsten.dieper import apart, openers
from bot.verslag.lijsten.hoofd import is_title_of_all, list_above, text_below_title
from bot.verslag.taal.secties import section_of
from bot.verslag.taal.woorden import NAAM, TITEL
from bot.verslag.voorstel import Agendapunt, Voorstel

# A name with its title, or one of two words: what may follow the comma that ends a list of who was there.
_NAAM = re.compile(rf"(?:{TITEL}\s+{NAAM}|(?=\S+\s[A-Za-z'’]){NAAM})(?=\s*(?:[,;(.]|$))")
_VOORUIT = 12  # paragraphs below the title of a list
# Above the first item, and nothing below it: 'Besprokene' above '1. Opening'.
_BOVEN_ALLE = re.compile(
    r"(?:Het\s+)?Besprokene|Besproken(?:\s(?:punten|onderwerpen|zaken))?|Bespreking|Bespreekpunten|Agenda(?:punten)?"
    r"|Verslag|Notulen|Discussed|Items\sdiscussed|Minutes",
    re.IGNORECASE,
)
_GETAL = re.compile(r"^\d{1,2}[.)]\s+")
_PAGINA = re.compile(r"(?:pagina|blad|pag\.?)?\s*\d{1,3}(?:\s*(?:van|/)\s*\d{1,3})?", re.IGNORECASE)
_MET_LETTER = re.compile(r"(?P<nummer>[a-z])[.)]\s+(?P<titel>[A-ZÀ-Þ].*)")  # 'a) Mededelingen'
_AGENDAPUNT = re.compile(r"^(?:agenda)?punt\s+(?P<nummer>\d{1,2}[a-z]?)\s*[:.–-]\s*(?=\w)", re.IGNORECASE)


@dataclass(frozen=True)
class Indeling:
    """The source cut up; the paragraphs know their agenda item and the kind of list they stand in. `agenda`:
    the items by the list in front, where no title is of one."""

    kop: tuple[Regel, ...]
    deelnemers: tuple[Regel, ...]
    agendapunten: tuple[Agendapunt, ...]
    alineas: tuple[Alinea, ...]
    agenda: tuple[Agendapunt, ...] = ()
    titelregels: tuple[int, ...] = ()  # the number of the line with the title of each item


def divide(alle: Sequence[Regel], rijen: frozenset[int] = frozenset()) -> Indeling:
    """`rijen`: the lines of rows that were taken out; a list that begins with them holds nothing more, but
    for a bullet right below them."""
    gevuld = [regel for regel in alle if regel.kaal and not _PAGINA.fullmatch(regel.kaal)]
    lijst = next((i for i in range(min(len(gevuld), KOPREGELS)) if opens_attendance(gevuld, i)), None)
    lijst = opens_below(gevuld) if lijst is None else lijst
    begin = 0 if lijst is None else lijst + 1
    kopjes = headings(gevuld, begin)
    if begin and gevuld[begin - 1].kaal.endswith(",") and _goes_on(gevuld[begin:]):
        kopjes[begin] = False
    tekst = first_of_text(gevuld, kopjes, lijst)
    if lijst is None and tekst == len(gevuld):
        tekst = text_below_title(gevuld)
    kop = gevuld[: tekst if lijst is None else lijst]
    eerder = headings(kop, 0) if lijst else []
    erboven = text_above(kop, eerder, gevuld[tekst:]) if lijst else len(kop)
    boven, kop = kop[erboven:], kop[:erboven]
    deelnemers = [] if lijst is None else gevuld[lijst:tekst]
    acties = list_above(kop) if tekst < len(kopjes) and kopjes[tekst] else slice(0, 0)
    vooraf, kop = kop[acties], kop[: acties.start] + kop[acties.stop :]
    if lijst is None and not vooraf and len(kop) > 1 and tekst < len(gevuld) and section_of(kop[-1].kaal):
        vooraf, kop = kop[-1:], kop[:-1]
    elif (lijst is None or boven) and not any(kopjes) and is_title_of_all(kop, boven or gevuld[tekst:]):
        vooraf = kop[:1]
    bekend = None if lijst is None else known_words((*kop, *deelnemers))
    titels = [section_of(regel.kaal) is not None for regel in vooraf]
    regels, koppen = [*vooraf, *boven, *gevuld[tekst:]], [*titels, *eerder[erboven:], *kopjes[tekst:]]
    vooraan = agenda_in_front(alle)
    punten, alineas, op = _agenda(regels, koppen, rijen, bekend, vooraan)
    kort, agenda = tuple(kop[:KOPREGELS]), _listed(vooraan, regels, koppen)
    return Indeling(kort, tuple(deelnemers), tuple(punten), tuple(alineas), agenda, tuple(op))


def with_agenda(voorstel: Voorstel, agenda: tuple[Agendapunt, ...]) -> Voorstel:
    """The proposal with the items of the list in front; what the minutes tell is below none of them."""
    if not agenda:
        return voorstel
    return replace(
        voorstel,
        agendapunten=agenda,
        acties=tuple(replace(een, agendapunt=None) for een in voorstel.acties),
        besluiten=tuple(replace(een, agendapunt=None) for een in voorstel.besluiten),
        notities=tuple(replace(een, agendapunt=None) for een in voorstel.notities),
    )


def _goes_on(onder: Sequence[Regel]) -> bool:
    """Whether the list above, which ends in a comma, goes on: 'Anna Visser, directeur', and no title."""
    return bool(onder) and bool(_NAAM.match(onder[0].kaal)) and not AGENDA.match(onder[0].kaal)


def _listed(
    vooraan: Agendalijst | None, regels: Sequence[Regel], koppen: Sequence[bool]
) -> tuple[Agendapunt, ...]:
    titels = [regel for regel, is_kopje in zip(regels, koppen, strict=True) if is_kopje]
    if vooraan is None or not are_parts(titels, vooraan):
        return ()
    return tuple(Agendapunt(plek, *punt) for plek, punt in enumerate(vooraan.punten, 1))


def _agenda(
    gevuld: list[Regel],
    kopjes: list[bool],
    rijen: frozenset[int],
    bekend: frozenset[str] | None,
    vooraan: Agendalijst | None,
) -> tuple[list[Agendapunt], list[Alinea], list[int]]:
    punten: list[Agendapunt] = []
    titelregels: list[int] = []
    alineas: list[Alinea] = []
    lijst: Lijst | None = None
    lijsten, boven = 0, ""
    is_markdown = any(KOPTEKEN.match(regel.kaal) for regel in gevuld)
    groepen = list(groups(gevuld, kopjes, 1 if is_markdown else 2, own_lines(gevuld, kopjes)))
    teksten = [groep for _, groep in groepen]
    namen = openers(groep[0] for groep in teksten)
    # '- Acties:' with its items in a bullet of more than one section: of what is said in that section.
    per_deel = sum(title_in_bullet(teksten, plek) is not None for plek in range(len(teksten))) > 1
    deel = 0
    for plek, (is_kopje, groep) in enumerate(groepen):
        if is_kopje:
            nummer, titel = _title(groep)
            deel = groep[-1].nummer
            if (
                lijst
                and not nummer
                and (eerste := _item_below(groepen, plek))
                and lijst.has_part(titel, _depth(groep), is_geteld=not eerste.is_opsomming)
            ):
                continue
            # 'Tot slot zijn deze acties benoemd:' is one by its colon.
            sectie = section_of(titel) or section_of(groep[-1].kaal)
            onder = teksten[plek + 1][0].nummer if plek + 1 < len(teksten) else max(rijen, default=0) + 1
            in_tabel = not rijen.isdisjoint(range(groep[-1].nummer, onder))
            in_tabel &= not (_is_bullet(groepen, plek + 1) and onder - 1 in rijen)
            lijst = None
            if sectie and not in_tabel:
                lijsten += 1
                lijst = Lijst(sectie, _has_bullets(groepen, plek + 1), bekend, namen, _depth(groep))
                lijst.bullet = bullet_around(teksten, plek)
                lijst.vanaf = lijst.bullet.nummer if lijst.bullet else 0
                boven = titel
            van_tafel = sectie is not None and sectie.soort == "afspraken" and not sectie.inleiding
            # 'AFSPRAKEN' above a table or bullets is the title of that list
            van_tafel &= bool(nummer) or not (in_tabel or _is_bullet(groepen, plek + 1))
            # '2 Actielijst' above what is told of the list is an item, as any other with a number
            van_tafel |= bool(nummer and sectie) and _is_prose(groepen, plek + 1) and not in_tabel
            boven_alle = not nummer and _BOVEN_ALLE.fullmatch(titel) and _tells_titles(groepen, plek + 1)
            boven_alle = boven_alle or (vooraan is not None and groep[0].nummer == vooraan.kop)
            if (sectie is None or van_tafel) and not boven_alle:
                punten.append(Agendapunt(len(punten) + 1, nummer, titel))
                titelregels.append(groep[0].nummer)
            continue
        in_bullet = title_in_bullet(teksten, plek)
        if in_bullet:
            lijsten += 1
            lijst = Lijst(in_bullet, openers=namen, binnen=indent(groep[0]), vanaf=deel if per_deel else 0)
            continue
        volgende = teksten[plek + 1] if plek + 1 < len(teksten) and not groepen[plek + 1][0] else []
        if lijst and not lijst.holds(groep, volgende):
            lijst = None
        soort, wie = None, ""
        if lijst:
            soort, wie = lijst.item(groep, volgende)
            if lijst.is_kop:
                continue
            groep = [groep[0], *map(apart, groep[1:])] if lijst.sectie.soort == "acties" else groep
        onder = bool(lijst and lijst.is_onder)
        wanneer = lijst.wanneer or day_in_title(boven) if lijst and (soort or wie) else ""
        punt, nummer_lijst = len(punten) or None, lijsten if soort else 0
        alinea = fold(groep, punt, soort, wie, nummer_lijst, is_onder=onder, wanneer=wanneer)
        afspraken = boven if soort == "afspraken" else ""
        alineas.append(replace(alinea, vanaf=lijst.vanaf if lijst else 0, titel=afspraken))
    return punten, alineas, titelregels


def _depth(groep: Sequence[Regel]) -> int:
    """How many '#' a heading has."""
    return len(groep[0].kaal) - len(groep[0].kaal.lstrip("#"))


def _is_heading(groepen: list[tuple[bool, list[Regel]]], plek: int) -> bool:
    return plek < len(groepen) and groepen[plek][0]


def _tells_titles(groepen: list[tuple[bool, list[Regel]]], plek: int) -> bool:
    """Whether a title stands at `plek`, or a list with one that stands further down: '- Opening', '- Kas'."""
    onder = groepen[plek:]
    items = {
        _GETAL.sub("", groep[0].inhoud).casefold()
        for _, groep in takewhile(lambda een: not een[0], onder)
        if is_item(groep[0])
    }
    titels = (_title(groep)[1].casefold() for is_kopje, groep in onder if is_kopje)
    return _is_heading(groepen, plek) or not items.isdisjoint(titels)


def _is_bullet(groepen: list[tuple[bool, list[Regel]]], plek: int) -> bool:
    return plek < len(groepen) and not groepen[plek][0] and groepen[plek][1][0].is_opsomming


def _is_prose(groepen: list[tuple[bool, list[Regel]]], plek: int) -> bool:
    """Whether all up to the next title is text of more than a line, without an item among it."""
    onder = [groep for _, groep in takewhile(lambda een: not een[0], groepen[plek:])]
    return bool(onder) and all(len(groep[0].kaal) > VOL and not is_item(groep[0]) for groep in onder)


def _item_below(groepen: list[tuple[bool, list[Regel]]], plek: int) -> Regel | None:
    """The item right below a title, or below the line there that says when all of them are due."""
    onder = groepen[plek + 1 : plek + 3]
    onder = onder[1:] if onder and not onder[0][0] and says_day(onder[0][1]) else onder
    return onder[0][1][0] if onder and not onder[0][0] and is_item(onder[0][1][0]) else None


def _has_bullets(groepen: list[tuple[bool, list[Regel]]], plek: int) -> bool:
    """Whether there are bullets from `plek` on, up to the next heading."""
    for is_kopje, groep in groepen[plek : plek + _VOORUIT]:
        if is_kopje or groep[0].is_opsomming:
            return not is_kopje
    return False


def _title(groep: list[Regel]) -> tuple[str | None, str]:
    titel = " ".join(" ".join(KOPTEKEN.sub("", regel.kaal).split()) for regel in groep).strip("*: ")
    titel = _AGENDAPUNT.sub(r"\g<nummer>. ", titel)
    genummerd = GENUMMERD.fullmatch(titel) or _MET_LETTER.fullmatch(titel)
    return (genummerd["nummer"], genummerd["titel"]) if genummerd else (None, titel)
