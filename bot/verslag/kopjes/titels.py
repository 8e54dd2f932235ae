"""Which lines of minutes are headings: of an agenda item, or above a list."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.verslag.bron.regels import Regel
from bot.verslag.kopjes.vormen import (
    AFGESLOTEN,
    DEELNEMERSLABEL,
    GEEN_KOPJE,
    KOPTEKEN,
    PERSONEN,
    VERSLAG,
    VOL,
    gap,
    hangs_below,
    has_marks,
    has_own_signs,
    is_item,
    numbered_titles,
    opens_paragraph,
    stands_above_prose,
    stands_free,
    stands_on_bullets,
    titled_paragraphs,
)
from bot.verslag.merken.markeringen import LABELREGEL, find_marks
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.secties import is_label, names_actions, section_of
from bot.verslag.taal.woorden import NAAM, TITEL
from bot.verslag.werk.doen import opening

_MAX_KOPJE = 140
_LANGSTE_PUNT = 80  # letters of the title of a point right below a bullet; a longer line is text
_LANGSTE_NUMMER = 2
_DIEPER = 3  # spaces
_REGELS_VAN_ITEM = 3
GENUMMERD = re.compile(
    r"(?P<nummer>\d{1,2}(?:\.\d{1,2})?[a-z]?|[A-K](?=[.)]))(?P<punt>[.)]|(?=\s{2,}))?\s+(?P<titel>[A-ZÀ-ÖØ-Þ].*)"
)
ACTIENUMMER = re.compile(r"(?:AP|ACT|Actie|Actiepunt)\s?\d{1,4}(?:[./-]\d{1,3})?[.:)]?\s")
# The same counted through the year, as in '26.03.4 Verkeer' or '26/31 Finance'.
_PER_JAAR = re.compile(
    r"(?P<reeks>\d{2,4}[./](?:\d{1,2}\.)?)(?P<volgt>\d{1,3})\.?\s+(?P<titel>[A-ZÀ-Þ].{2,80})"
)
# In notes without capitals a few words above text that hangs below them: '2) verkeer'.
_KLEIN = re.compile(
    r"(?P<reeks>)(?P<volgt>\d{1,2})[.)]\s+(?P<titel>[a-z][\w+/&-]{0,20}(?:\s[\w+/&-]{1,20}){0,2})"
)
_AGENDAPUNT = re.compile(r"(?:agenda)?punt\s+\d{1,2}[a-z]?\s*[:.–-]\s*\S.{0,100}[^.;,:]$", re.IGNORECASE)
_HOOFDLETTERS = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ '&/-]{3,50}")
_ONDERNUMMER = re.compile(r"\d{1,2}\.\d{1,2}[.)]?\s")  # of a paragraph
_ZINSEINDE = re.compile(r"[a-z]{3}[.!?]\s+[A-ZÀ-Þ]")
# An attendee on a line of his own: 'dhr. Jansen (Haarlem) [afwezig]', 'Anna Visser (COA);'
LID = re.compile(
    rf"(?:{TITEL}\s+(?:{NAAM})?|{NAAM})\s*(?:\([^()]{{1,60}}\)\s*){{0,3}}(?:\[[^\[\]]{{1,40}}\])?\s*(?:$|;)"
)
# What is decided is a sentence, whatever number stands before it: '1.2 Het verslag wordt vastgesteld'.
_AANGENOMEN = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2})?[.)]?\s{1,4})?(?:(?:Het|De)\s[^.;:]{3,60}?\s(?:wordt|worden|is|zijn)\s(?:\w{3,12}\s)?"
    r"(?:vastgesteld|goedgekeurd)\b|(?:Besloten|Afgesproken|Geconcludeerd)\s(?:wordt|is)\b|(?:Verslag|Notulen|Agenda)\s(?:akkoord|goedgekeurd)$)",
    re.IGNORECASE,
)
# Who tells of it is in the title of its point: '2. Toelichting door mevrouw De Wilde (AenM)'.
_DOOR_WIE = re.compile(rf"\d{{1,2}}[.)]\s[^;:]{{3,60}}\sdoor\s{TITEL}\s+{NAAM}\s?(?:\([^()]{{1,30}}\))?$")
_SLOTNAMEN = re.compile(rf"\({NAMEN.pattern}(?:[,;]\s[^()]{{2,30}})?\)\.?$")
_TABEL = 2  # empty lines, or those of rows that are read already
_STAART = 90  # letters from the end of a line in which those brackets stand


def headings(gevuld: list[Regel], begin: int) -> list[bool]:
    """For each of the lines, none of them empty, whether it is a heading; above line `begin` none is."""
    kopjes = [False] * len(gevuld)
    gezien = False
    is_markdown = has_own_signs(gevuld, begin)
    geteld = counted(gevuld) | numbered_titles(gevuld, begin)
    volgende = 0  # the number the next item of a numbered list would have; 0 outside a list
    verderop = _margins_further_on(gevuld)
    marge = _MAX_KOPJE  # of the numbered titles: far more white stands before a number below one of them
    hierna: set[str] = set()  # the number and the letter of the next point of the agenda
    for i in range(begin, len(gevuld)):
        nummer, inspring = _number(gevuld[i]), _margin(gevuld[i])
        if volgende and nummer == volgende:
            volgende += 1
            continue
        verwacht = next((int(een) for een in hierna if een.isdigit()), 1)
        gaat_door = nummer == verwacht and inspring <= verderop[i]
        if nummer >= 0 and not gaat_door and inspring >= marge + _DIEPER:
            continue
        if i > begin and hangs_below(gevuld[i - 1], gevuld[i], verwacht):
            continue
        kopjes[i] = _is_heading(gevuld, i, gezien, is_markdown, i in geteld) or _is_next_point(
            gevuld, i, hierna
        )
        if not kopjes[i] and i > begin and gezien and _is_second_half(gevuld, i):
            kopjes[i - 1] = kopjes[i] = True
        if kopjes[i]:
            volgende = 1 if section_of(gevuld[i].kaal) and not has_marks(gevuld[i + 1 : i + 2]) else 0
            hierna = _next_points(gevuld[i], hierna)
            marge = min(marge, inspring) if nummer >= 0 else marge
        gezien = gezien or kopjes[i]
    op_tekst = titled_paragraphs(gevuld, begin)
    if not any(kopjes):
        return [i in op_tekst or (i >= begin and stands_above_prose(gevuld, i)) for i in range(len(gevuld))]
    if all(section_of(regel.kaal) for regel, is_kopje in zip(gevuld, kopjes, strict=True) if is_kopje):
        return [
            een or i in op_tekst or (i > begin and stands_free(gevuld, i)) for i, een in enumerate(kopjes)
        ]
    alleen_zo = all(stands_on_bullets(gevuld, i) for i, is_kopje in enumerate(kopjes) if is_kopje)
    return [een or (alleen_zo and i in op_tekst) for i, een in enumerate(kopjes)]


def ends_in_names(eerste: Regel, laatste: Regel) -> bool:
    """Whether a labelled task ended, with who does it between brackets: '(Anna en Tim, 1 maart)'."""
    return bool(LABELREGEL.match(eerste.inhoud) and _SLOTNAMEN.search(laatste.kaal[-_STAART:]))


def _below_labelled(gevuld: Sequence[Regel], i: int) -> bool:
    """Whether a labelled task of a few lines ends so right above line `i`."""
    for begin in range(i - 1, max(-1, i - 1 - _REGELS_VAN_ITEM), -1):
        if LABELREGEL.match(gevuld[begin].inhoud):
            taak = " ".join(regel.kaal for regel in gevuld[begin:i])
            return bool(_SLOTNAMEN.search(taak[-_STAART:]))
        if begin and gap(gevuld[begin - 1], gevuld[begin]):
            return False
    return False


def _number(regel: Regel) -> int:
    genummerd = GENUMMERD.match(regel.kaal)
    is_punt = genummerd and genummerd["nummer"].isdigit() and genummerd["punt"]
    return int(genummerd["nummer"]) if genummerd and is_punt else -1


def _margins_further_on(gevuld: Sequence[Regel]) -> list[int]:
    """For each line the least white before its number on a later line."""
    minst: dict[int, int] = {}
    marges = []
    for regel in reversed(gevuld):
        nummer = _number(regel)
        marges.append(minst.get(nummer, _MAX_KOPJE))
        minst[nummer] = min(marges[-1], _margin(regel))
    return marges[::-1]


def counted(gevuld: Sequence[Regel]) -> frozenset[int]:
    """The lines that count on and each stand above text: '26/31 Finance' and '26/32 Transport'."""
    punten = {i: punt for i in range(len(gevuld) - 1) if (punt := _counts(gevuld, i))}
    nummers = {(punt["reeks"], int(punt["volgt"])) for punt in punten.values()}
    return frozenset(
        i
        for i, punt in punten.items()
        if nummers & {(punt["reeks"], int(punt["volgt"]) + stap) for stap in (-1, 1)}
    )


def _counts(gevuld: Sequence[Regel], i: int) -> re.Match[str] | None:
    regel, onder = gevuld[i], gevuld[i + 1]
    if i and not gap(gevuld[i - 1], regel):
        return None
    if klein := _KLEIN.fullmatch(regel.kaal):
        return klein if _margin(onder) > _margin(regel) else None
    punt = None if GEEN_KOPJE.search(regel.kaal) else _PER_JAAR.fullmatch(regel.kaal)
    return None if _PER_JAAR.fullmatch(onder.kaal) else punt


def _is_heading(gevuld: list[Regel], i: int, gezien: bool, is_markdown: bool, is_geteld: bool) -> bool:
    regel = gevuld[i]
    titel = regel.kaal
    if not gezien and DEELNEMERSLABEL.match(titel):
        return False
    if is_geteld or KOPTEKEN.match(titel) or _AGENDAPUNT.match(titel) or _is_list_title(gevuld, i):
        return True
    if (
        regel.is_opsomming
        or ACTIENUMMER.match(titel)
        or len(titel) > _MAX_KOPJE
        or titel[0].islower()
        or not titel[0].isalnum()
    ):
        return False
    if titel.isupper() and _HOOFDLETTERS.fullmatch(titel) and i + 1 < len(gevuld):
        return i > 0 and gap(gevuld[i - 1], regel) >= 1
    if any(mark.wie for mark in find_marks(titel)):  # 'Actie: Anna', 'Brief sturen (actie: Anna)'
        return False
    if PERSONEN.search(titel) and not _DOOR_WIE.match(titel):
        return False
    if GEEN_KOPJE.search(titel) or i + 1 == len(gevuld):
        return False
    if _is_running(regel, gevuld[i + 1]) or _AANGENOMEN.match(titel):
        return False
    ruim_voor = i == 0 or gap(gevuld[i - 1], regel) >= 2
    genummerd = GENUMMERD.match(titel)
    if genummerd and genummerd["nummer"].isalpha() and titel.endswith(")") and LID.match(titel):
        return False  # 'F. Bos (gemeente Velsen)'
    if genummerd and is_markdown:
        return False  # its headings have their own sign
    if genummerd and i and gevuld[i - 1].kaal.endswith(":") and not gap(gevuld[i - 1], regel):
        return False  # right below 'De actiepunten:' the first of them
    is_punt = genummerd is not None and genummerd["punt"] is not None
    los = ruim_voor or (is_punt and gap(gevuld[i - 1], regel) >= 1)
    boven, volgende = gevuld[i - 1], gevuld[i + 1]
    los |= is_punt and VERSLAG.fullmatch(boven.kaal) is not None
    hangt = _overhangs(gevuld, i)
    los |= (hangt and not volgende.kaal[0].islower()) or _ends_items(gevuld, i)
    if gezien and not (los or AFGESLOTEN.search(boven.kaal) or (is_punt and _below_labelled(gevuld, i))):
        return False
    if hangt:
        return True
    if volgende.is_opsomming:
        return not LID.match(volgende.inhoud)
    if is_punt:
        return True
    return ruim_voor and gap(regel, volgende) >= 1 and len(titel) <= 80 and opens_paragraph(volgende)


def _next_points(regel: Regel, hierna: set[str]) -> set[str]:
    """What the point of the agenda after heading `regel` is numbered; below a number letters begin again."""
    genummerd = GENUMMERD.fullmatch(regel.kaal)
    if genummerd is None or genummerd["punt"] is None or len(genummerd["nummer"]) > _LANGSTE_NUMMER:
        return hierna
    if genummerd["nummer"].isdigit():
        return {str(int(genummerd["nummer"]) + 1)}
    getallen = {een for een in hierna if een.isdigit()}
    return {*getallen, chr(ord(genummerd["nummer"]) + 1)} if genummerd["nummer"].isalpha() else hierna


def _is_next_point(gevuld: Sequence[Regel], i: int, hierna: set[str]) -> bool:
    """Whether a line right below a bullet goes on the numbering of the agenda: '4. Nieuwbouw', or, above
    bullets of its own, 'C. Mededelingen:'."""
    genummerd = GENUMMERD.fullmatch(gevuld[i].kaal)
    if genummerd is None or genummerd["punt"] is None or genummerd["nummer"] not in hierna or i == 0:
        return False
    regel, boven, titel = gevuld[i], _item_above(gevuld, i), genummerd["titel"]
    if (
        boven is None
        or _margin(regel) > _margin(boven)
        or len(titel) > _LANGSTE_PUNT
        or GEEN_KOPJE.search(titel.removesuffix(":"))
    ):
        return False
    boven_items = i + 1 < len(gevuld) and gevuld[i + 1].is_opsomming
    is_naam = genummerd["nummer"].isalpha() and (LID.match(regel.kaal) or not boven_items)
    return not is_naam and (boven_items or not titel.endswith(":"))


def _item_above(gevuld: Sequence[Regel], i: int) -> Regel | None:
    """The bullet that ends right above line `i`, of a few lines at most."""
    for boven in reversed(gevuld[max(0, i - _REGELS_VAN_ITEM) : i]):
        if boven.is_opsomming:
            return boven
        if is_item(boven):
            return None
    return None


def _ends_items(gevuld: Sequence[Regel], i: int) -> bool:
    """Whether a title stands free between items and a bullet in which somebody tells: the next subject."""
    onder = [regel.kaal for regel in gevuld[i + 1 : i + 1 + _REGELS_VAN_ITEM]]
    verteld = gevuld[i + 1].is_opsomming and _ZINSEINDE.search(" ".join(onder))
    return bool(verteld) and gap(gevuld[i - 1], gevuld[i]) >= 1 and _item_above(gevuld, i) is not None


def _margin(regel: Regel) -> int:
    return len(regel.tekst) - len(regel.tekst.lstrip())


def _is_running(regel: Regel, volgende: Regel) -> bool:
    """Whether a line that opens as an item does is text: '2. Kas: Tim vertelt hoe het staat. De' and more."""
    verder = gap(regel, volgende) == 0 and volgende.kaal[0].islower()
    lang = len(regel.kaal) > VOL and (": " in regel.kaal or _ONDERNUMMER.match(regel.kaal))
    return verder and bool(_ZINSEINDE.search(regel.kaal) or lang)


def _overhangs(gevuld: list[Regel], i: int) -> bool:
    """A short line at the margin, with the text below it indented."""
    regel, volgende = gevuld[i].tekst, gevuld[i + 1].tekst
    los = i == 0 or gap(gevuld[i - 1], gevuld[i]) >= 1
    return (
        los
        and len(regel) <= 60
        and not regel[0].isspace()
        and volgende.startswith("  ")
        and (volgende.startswith("   ") or not volgende.lstrip()[0].islower())
        and "  " not in regel.strip()
    )


def _is_list_title(gevuld: Sequence[Regel], i: int) -> bool:
    """'Acties', 'BESLUITEN:', 'Actiepunten: @anna': alone on a line, above an item."""
    sectie = section_of(gevuld[i].kaal)
    if sectie is None or gevuld[i].is_opsomming:
        return False
    boven, titel = gevuld[i - 1] if i else None, gevuld[i].kaal
    af = boven is not None and bool(AFGESLOTEN.search(boven.kaal))
    onder = gevuld[i + 1] if i + 1 < len(gevuld) else None
    if onder is None or (af and names_actions(titel) and gap(gevuld[i], onder) > _TABEL):
        return af and names_actions(titel)
    if boven and not (gap(boven, gevuld[i]) or af or is_item(boven)):
        return False  # the last line of a sentence: 'en de daaruit / voortvloeiende acties:'
    if onder.kaal.endswith(":") and i + 2 < len(gevuld):  # 'De actielijst wordt doorgenomen:'
        return is_item(gevuld[i + 2])
    if is_item(onder) or (not sectie.wie and bool(opening(onder.inhoud))):
        return True
    los = boven is None or (af and titel.endswith(":")) or gap(boven, gevuld[i]) > 0
    apart = titel.endswith(":") or gap(gevuld[i], onder) > 0 or titel.partition(" (")[0].isupper()
    return los and apart and (names_actions(titel) or is_label(titel))


def _is_second_half(gevuld: list[Regel], i: int) -> bool:
    """A heading that ran on to a second line: the first half stands free, a bullet follows the second."""
    eerste, tweede = gevuld[i - 1], gevuld[i]
    if i < 2 or i + 1 == len(gevuld) or not gevuld[i + 1].is_opsomming or tweede.is_opsomming:
        return False
    if (
        eerste.is_opsomming
        or not eerste.kaal[0].isupper()
        or len(eerste.kaal) + len(tweede.kaal) > 2 * _MAX_KOPJE
    ):
        return False
    los = gap(gevuld[i - 2], eerste) >= 2 and bool(AFGESLOTEN.search(gevuld[i - 2].kaal))
    return los and not GEEN_KOPJE.search(eerste.kaal) and not GEEN_KOPJE.search(tweede.kaal)
