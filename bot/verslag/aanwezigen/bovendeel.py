"""The upper part of minutes: where the attendance begins, and where header and attendance end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise, takewhile

from bot.verslag.besluiten.labels import LABEL
from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.lijst import ETIKET
from bot.verslag.deelnemers.rol import GEZELSCHAP
from bot.verslag.kopjes.titels import LID
from bot.verslag.kopjes.vormen import KOPTEKEN, gap
from bot.verslag.merken.markeringen import find_mark
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG, VAN_WIE
from bot.verslag.taal.woorden import NAAM, TITEL

KOPREGELS = 60
_AANWEZIGEN = re.compile(
    rf"[#*\s(]{{0,6}}(?:\d{{1,3}}[.)]\s{{0,4}})?(?:(?:{AANWEZIG}){VAN_WIE}(?:\s*\([^()]{{1,40}}\))?[*\s]{{0,30}}(?::|$|\s*[-–—]\s+[A-Z]\w+,|\s{{3,}}[A-Z]|\s+(?:juf|meester|meneer)\s)"
    rf"|(?-i:(?:[Aa]anwezig|AANWEZIG|[Aa]fwezig|AFWEZIG|[Dd]eelnemers|[Pp]resent)(?:en)?)(?:\s*\([^()]{{1,40}}\))?\s+(?:[-–—]\s)?(?-i:(?:{TITEL}\s)?{NAAM})(?:\s*[(,;]|\s+(?:en|[-–—])\s|\s*$)"
    rf"|(?:{AFWEZIG}|wie)(?:\s*\([^()]{{1,40}}\))?\s*:)",
    re.IGNORECASE,
)
# A name with what he is of, or behind what he came as: 'Anna Visser (Velsen)', 'Gast: Anna Visser'.
_NOG_EEN = re.compile(
    rf"(?i:{GEZELSCHAP})\s?:\s{{1,20}}(?:{TITEL}\s)?{NAAM}|(?=\S+\s[A-Za-z]){NAAM}\s{{0,9}}\([^()]{{2,60}}\)(?:\s\([^()]{{2,60}}\)){{0,2}}"
)
_MET_GEZELSCHAP = re.compile(rf"(?i:{GEZELSCHAP})\s?:\s{{1,20}}\S")
_TITEL = re.compile(rf"(?<!\w){TITEL}(?=[\s(]|$)")
_MET_NAMEN = re.compile(r":\s*[A-Z][^,:;]{1,40}[,;]\s")  # its names stand on the line itself
_KOLOMMEN = re.compile(
    r"(?:(?:nr|punt|agendapunt|onderwerp|omschrijving|bespreking|actie|wie|wanneer|door)\.?(?:\s+|$)){2,6}",
    re.I,
)
_LOPEND = re.compile(
    r"^(?:\d{1,2}[.)]\s+)?[A-Z][^;()]{30,}[a-z]{3}(?<!dhr)(?<!evr)(?<!drs)(?<!urg)(?<!eth)\.\s+[A-Z]"
)
_EERSTE_PUNT = re.compile(r"1[.)]\s+(?!(?:[Dd]e\s+heer|[Dd]hr|[Mm]evr|[Mm]w)\b)[A-Z][a-z]+\s+[a-z]")
# A bullet that is no attendee: 'dak lekt nog steeds', 'Tim: de vergunning is binnen'.
_VERTELD = re.compile(r"(?:[A-ZÀ-Þ][\w’-]{1,20}:\s)?(?:[A-ZÀ-Þ]?[a-zà-ÿ][\w’-]{0,20}\s){2}[a-zà-ÿ]")
_ALLEEN_LEDEN = re.compile(r"[#*\s]*(?:\d{1,2}[.)]\s+)?(?:leden|members)[*\s]*", re.IGNORECASE)
_BEGIN_VAN_VERGADERING = re.compile(
    r"(?:Notulen|Verslag|Actielijst|Actiepunten|Mededelingen|Ingekomen\s(?:post|stukken)|Vaststell(?:en|ing)\s(?:van\s)?(?:de\s|het\s)?"
    r"(?:agenda|verslag|notulen))\b(?!\s?:\s+[A-ZÀ-Þ]|\sdoor\b|\s?\()"
)
_PROZA = re.compile(r"^.{60,}\.$")
_EERSTE_ITEM, _ITEM = re.compile(r"1[.)]\s+[A-Z]"), re.compile(r"\d{1,2}[.)]\s+[A-Z]")
_AANLOOP = re.compile(r"^[#*>_\s]*(?:\d{1,2}[.)]\s+)?")
_EERSTE_ZIN = re.compile(
    r"(?:^|(?<=[.:?!]\s))[A-ZÀ-Þ](?:[^.!?]|(?<=\d)\.(?=\d)){28,400}[a-z)]{2}[.!?](?=\s|$)"
)
_ZIN, _KLEIN = 8, 0.6  # words of a sentence or two at least, and how many of them have no capital
_BLOK = 8  # lines in which a sentence ends
_TITELWOORDEN = 5
# A sentence that tells who was there is a list of them.
_VAN_AANWEZIGEN = re.compile(
    r"\b(?:aanwezig|afwezig|afgemeld|verhinderd|present|apologies|absent)\b", re.IGNORECASE
)


# 'Aanwezig: ma, di en do', in the signature of a letter.
_WERKDAGEN = re.compile(
    r":\s*(?:(?:ma|di|wo|do|vr)(?:an|ns|ens|nder|ij)?(?:dag)?\b\.?(?:\s*(?:[,/&+-]|t/m|en)\s*)?){1,5}(?=\s*(?:[|(;.]|$))",
    re.IGNORECASE,
)


def opens_attendance(gevuld: Sequence[Regel], i: int) -> bool:
    """Whether line `i` is the label of the attendance; '## Leden' above bullets with prose is none."""
    if not _AANWEZIGEN.match(gevuld[i].inhoud) or _WERKDAGEN.search(gevuld[i].inhoud):
        return False
    onder = gevuld[i + 1] if i + 1 < len(gevuld) else None
    return not (
        _ALLEEN_LEDEN.fullmatch(gevuld[i].kaal) and onder and onder.is_opsomming and onder.kaal.endswith(".")
    )


def first_of_text(gevuld: list[Regel], kopjes: list[bool], lijst: int | None) -> int:
    """Where header and attendance end: at the first heading, bullet that is no attendee, or line of prose."""
    begin = 0 if lijst is None else lijst + 1
    met_namen = lijst is not None and bool(_MET_NAMEN.search(gevuld[lijst].kaal))
    onder = begin if begin > KOPREGELS else 0  # it may stand below all the text
    tot = kopjes.index(True) if any(kopjes) else min(len(gevuld), onder + KOPREGELS)
    if lijst is not None:
        tot = _past_last_name(gevuld, tot, lijst)
    laatste = max((i for i in range(begin, tot) if _is_label(gevuld[i])), default=begin)
    vanaf = max(begin, laatste)
    proza = next((i for i in range(vanaf, tot) if is_prose(gevuld[i : i + _BLOK])), tot)
    items = [i for i in range(vanaf, proza) if _EERSTE_ITEM.match(gevuld[i].inhoud)]
    if items and proza < tot and _ITEM.match(gevuld[proza].inhoud):
        proza = items[0]
    tot = _with_title(gevuld, proza)
    for i in range(begin, tot):
        if _is_marked(gevuld[i]) or (lijst is not None and i >= laatste and _is_item(gevuld[i])):
            return i
        vol = met_namen and _is_full(gevuld[i - 1])
        if any(kopjes):
            if i >= laatste and vol and _opens_text(gevuld, i):
                return i
        elif _leaves(gevuld, i, met_namen=met_namen, vol=vol, in_lijst=lijst is not None):
            return i
    return tot


def _is_label(regel: Regel) -> bool:
    """Whether a line is a label of people; 'voorzitter brengt dit in bij de GGD,' goes on with a sentence."""
    etiket = ETIKET.match(regel.inhoud)
    loopt = regel.inhoud[:1].islower() and etiket and not etiket["slot"] and etiket.end() < len(regel.inhoud)
    return bool(etiket and not loopt)


def _is_marked(regel: Regel) -> bool:
    """Whether a line is a task or a decision by its label, and so nobody who was there."""
    mark = find_mark(regel.inhoud) if regel.inhoud[:1].isalpha() else None
    return bool((mark and mark.vooraan) or LABEL.match(regel.inhoud))


def _is_item(regel: Regel) -> bool:
    """Whether a bullet is what a meeting begins with: '• Notulen vorige keer – vastgesteld'."""
    return regel.is_opsomming and not _is_label(regel) and bool(_BEGIN_VAN_VERGADERING.match(regel.inhoud))


def _past_last_name(gevuld: Sequence[Regel], tot: int, lijst: int) -> int:
    """Where the names end: one right below the others is no title, whatever stands below it."""
    while (
        lijst < tot < len(gevuld)
        and gap(gevuld[tot - 1], gevuld[tot]) == 0
        and gevuld[tot].is_opsomming == gevuld[tot - 1].is_opsomming
        and _NOG_EEN.fullmatch(gevuld[tot].inhoud.rstrip(" .;*"))
    ):
        tot += 1
    return tot


def _leaves(gevuld: list[Regel], i: int, *, met_namen: bool, vol: bool, in_lijst: bool) -> bool:
    """Whether line `i` is a bullet that is no attendee, or prose, in minutes without any heading."""
    regel = gevuld[i]
    if regel.is_opsomming and (met_namen or not LID.match(regel.inhoud)):
        return True
    return _leaves_list(gevuld, i, vol=vol) if in_lijst else bool(_PROZA.search(regel.kaal))


def is_prose(blok: Sequence[Regel]) -> bool:
    """Whether the lines `blok` open with a sentence: no header and no names, whatever stands above."""
    samen = list(takewhile(lambda paar: gap(*paar) == 0 and not paar[1].is_opsomming, pairwise(blok)))
    tekst = _AANLOOP.sub("", " ".join([blok[0].inhoud, *(regel.kaal for _, regel in samen)]))
    zinnen = " ".join(zin[0] for zin in islice(_EERSTE_ZIN.finditer(tekst), 2))
    woorden = zinnen.split()
    delen = [[w for w in deel if w[0].isalpha()] for deel in (woorden, blok[0].kaal.split())]
    return (
        len(woorden) >= _ZIN
        and all(sum(w[0].islower() for w in deel) >= _KLEIN * len(deel) for deel in delen)
        and not ETIKET.match(blok[0].inhoud)
        and not _VAN_AANWEZIGEN.search(zinnen)
        and not KOPTEKEN.match(blok[0].kaal)
    )


def _with_title(gevuld: Sequence[Regel], i: int) -> int:
    """Where a text begins of which line `i` is the first sentence: at the title right above it, if any."""
    boven = gevuld[i - 1] if i else None
    if boven is None or i == len(gevuld) or gap(boven, gevuld[i]) or i < 2:
        return i
    titel = len(boven.kaal.split()) <= _TITELWOORDEN and boven.kaal[0].isupper() and ":" not in boven.kaal
    los = gap(gevuld[i - 2], boven) > 0 or _is_full(gevuld[i - 2])
    return i - 1 if titel and los and not ETIKET.match(boven.inhoud) else i


def _opens_text(gevuld: list[Regel], i: int) -> bool:
    """Whether line `i` stands apart below the attendance, as prose or a title above prose."""
    if gap(gevuld[i - 1], gevuld[i]) == 0 or ETIKET.match(gevuld[i].inhoud):
        return False
    if gevuld[i].is_opsomming and _VERTELD.match(gevuld[i].inhoud):
        return True
    onder = gevuld[i + 1 : i + 2]
    titel = bool(LID.match(gevuld[i].kaal)) and bool(onder) and not gap(gevuld[i], onder[0])
    proza = onder[0] if titel else gevuld[i]
    return len(proza.kaal.split()) > 3 and proza.kaal.endswith(".") and not _TITEL.search(proza.kaal)


def _is_full(regel: Regel) -> bool:
    """Whether a line of the list holds all the names that its label is about."""
    etiket = ETIKET.match(regel.inhoud)
    rest = regel.kaal[etiket.end() :] if etiket else ""
    return bool(rest.strip()) and not regel.kaal.endswith((",", ";", " en"))


def _leaves_list(gevuld: list[Regel], i: int, *, vol: bool) -> bool:
    """Whether line `i`, below an attendance list and an empty line, is no part of it; `vol`: the line above
    it holds all the names, so that a single 'Dak' is none."""
    tekst = gevuld[i].inhoud
    if _KOLOMMEN.fullmatch(tekst) or _EERSTE_PUNT.match(tekst):
        return True
    if gevuld[i - 1].kaal.endswith(","):
        return False
    if _LOPEND.search(tekst) and not ETIKET.match(tekst):
        return True
    if (
        (LID.match(tekst) and not vol)
        or ETIKET.match(tekst)
        or _TITEL.search(tekst)
        or _MET_GEZELSCHAP.match(tekst)
    ):
        return False
    return gap(gevuld[i - 1], gevuld[i]) >= 1 and "\t" not in tekst and ";" not in tekst
