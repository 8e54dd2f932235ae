"""What an item of a list under 'Acties' or 'Afspraken' says: its task, and who is named with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from bot.verslag.dagen.volgende import VERGADERING
from bot.verslag.dagen.woorden import is_day
from bot.verslag.merken.markeringen import find_mark
from bot.verslag.merken.namen import DIENST
from bot.verslag.taal.merkwoorden import ITEMNUMMER
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.niets import says_none
from bot.verslag.velden.inhoud import Item, anybody
from bot.verslag.velden.lezen import read_fields
from bot.verslag.velden.stand import lone_state
from bot.verslag.werk.doen import did, is_spoken, opening, will_do
from bot.verslag.werk.kracht import Werkwoord, is_told, verb_of
from bot.verslag.werk.tedoen import is_to_be_done
from bot.verslag.werk.verteld import is_done

_NUMMER = re.compile(r"(?:[A-Z]{1,3}\s?\d{1,3}[.:)]?|\d{1,3}[.:)])\s+(?=\S)")
_AANLOOP = re.compile(rf"\s*(?:en\s+dat\s+)?(?:{_NUMMER.pattern})?")
# What is told elsewhere: 'Zie actielijst', 'Anna and Tim to draft, see list'.
_IN_DE_LIJST = re.compile(
    r"(?:^|[\s,;(–-])(?:zie|see)\s+(?:(?:de|the)\s+)?(?:[a-z]{0,12}lijst|(?:action\s+)?list)\W{0,3}$",
    re.IGNORECASE,
)
_DEEL = re.compile(r"(?:(?!\s+en\s+dat\s)[^;])+")
_BESLUIT = re.compile(
    r"(?:(?:wij|we)\s+)?(?:besluit(?:en)?|besloten|beslissing|decision)\b[^:]{0,12}:", re.IGNORECASE
)
# What is said of the list itself: 'De actielijst wordt nagelopen'.
_LIJST_DOORGENOMEN = re.compile(
    r"(?:[Dd]e\s+|[Aa]lle\s+)?(?:acties|actielijst|actiepunten|besluitenlijst|[a-z]{3,12}\s+actiepunten)\b[^.;:]{0,60}\b(?:is|zijn|wordt|worden|was|werden)\b",
    re.IGNORECASE,
)
_DAN_OP = r"(?:volgende?|vlg\.?)(?=\s?:\s*(?:[a-z]{2,9}\.?\s)?\d)"  # 'Vlg: 10-3, 13u'
# What tells about an item and is none: 'Doel: meer rust', 'Interesse: Anna', 'Datum: 6 juli', '14.00 uur'.
_ERBIJ = re.compile(
    r"(?:doel|(?P<wie>interesse)|reden|aanleiding|achtergrond|toelichting"
    r"|purpose|goal|reason|background|(?P<nu>vergadering|bijeenkomst|overleg|zitting|meeting)"
    rf"|(?P<waar>(?P<dan>(?:(?:nieuwe\s+)?datum\s+)?(?:(?:(?:eerst)?volgende?|vlg\.?|next)\s+{VERGADERING}|{_DAN_OP}))|datum|tijd(?:stip)?|plaats|locatie|waar|date|time|location|place|where))\s*:\s*",
    re.IGNORECASE,
)
_DAG = re.compile(
    r"(?:op\s+)?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}\s)"
    r"|(?:om\s+)?\d{1,2}[.:]\d\d(?:\s?(?:[-–—]|tot)\s?\d{1,2}[.:]\d\d)?(?P<uur>(?:\s?(?:uur|u|h))?\W*$)",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"[\w.+-]{1,60}@[\w-]{1,40}(?:\.[\w-]{1,30}){1,4}|(?:https?://|www\.)\S{1,300}"
    r"|(?<![\w-])(?:\+\d\d|0)[\d ()-]{7,14}\d"
)
_TUSSEN_HAKEN = re.compile(r"\([^()]{0,80}\)")
# A word that is of no name, nor says whose number it is.
_GEWOON_WOORD = re.compile(
    r"(?<![\w'’])(?!(?:van|der|den|het|ten|ter|and|tel|telefoon|mobiel|mail|email)\b)[a-zà-ÿ]{3,}"
)


# A task by its form alone: 'Actie (wie: Anna; wanneer: 3 mei): …', 'Actie → Anna: …'.
_MET_VELDEN = re.compile(
    r"^[Aa][ck]tie(?:punt)?\s*[\d.]{0,8}\s*\((?:wie|door|eigenaar)\s*:\s*(?P<wie>[^;()]{0,80})(?:;\s*(?:wanneer|termijn|deadline)\s*:"
    r"\s*(?P<wanneer>[^()]{0,40}))?\)\s*:\s*(?=\S)"
)
_MET_PIJL = re.compile(
    r"^(?:[Aa][ck]tie(?:punt)?|AP)(?:\s?A?\d{1,3})?\s*(?:→|⇒|➔|[-=]>)\s*(?P<wie>[^:]{1,60}?)\s*:\s*(?=\S)"
)
# '→ Anna: offerte opvragen (19 juni)', below what was said of it.
_LABEL = (
    r"(?!(?:Conclusie|Besluit|Afspraak|Vraag|Antwoord|Opmerking|Toelichting|Advies|Reactie|Gevolg|NB)s?\b)"
)
_NA_PIJL = re.compile(rf"^(?:→|⇒|➔|[-=]>)\s*{_LABEL}(?P<wie>{NAMEN.pattern})\s*:\s*(?=\S)")
# 'Action 7.1 – Anna – write a plan – 1 May': numbered by the meeting, its fields between dashes.
_MET_STREPEN = re.compile(
    r"^(?:[Aa][ck]tie(?:punt)?|A[CK]TIE|[Aa]ction(?:\s+(?:[Ii]tem|[Pp]oint))?|ACTION)\s+A?\d{1,3}\s+[-–—]\s+"
    rf"(?={NAMEN.pattern}\s+[-–—]\s+\S)"
)
# 'Afspraak 26-037: wethouder Pen belt …': numbered by the year, and of somebody.
_AFSPRAAK = re.compile(rf"^[Aa]fspraak\s+(?:[\d.-]{{1,10}}|{ITEMNUMMER})\s*:\s*(?=\S)")
# The same, where who stands behind it: 'Afspraak 3.1 Brief opstellen. (Anna, 1 mei)'.
NUMBERED = re.compile(rf"^[Aa]fspraak\s+(?:[\d.-]{{1,10}}|{ITEMNUMMER})\s*:?\s+(?=[A-Z])")
# What is agreed to be so, and no task: '… we eten voortaan later', '… er wordt niet gerookt'.
_ZO_IS_HET = re.compile(
    r"\b(?:voortaan|niet\s(?:meer|langer)|blijf(?:t|ven)|vanaf\snu)\b|:\s+(?:er|dat|geen|we|wij|het\sis)\s|:\s+geen\b",
    re.IGNORECASE,
)
_VERTELT = (
    r"(?!(?:(?:De|Het)\s+\w{2,20}|[A-ZÀ-Þ]\S{0,30}(?:\s+(?:[A-ZÀ-Þ]\S{0,30}|van|de|der|den)){0,4})"
    r"\s+(?:vertelt|meldt|vraagt|merkt|vindt|vinden|verwacht|is|zijn|was|heeft|hebben|kan|wil)\b)"
)
# 'T3  De griffier stuurt …': numbered as toezeggingen are, and of somebody.
PROMISED = re.compile(rf"^T[\s-]?\d{{1,3}}(?:[./-]\d{{1,3}}){{0,2}}[.:)]?\s+(?=[A-Z]){_VERTELT}")
# As in '@koos: muziek vastleggen'.
_HANDVAT = re.compile(r"@[\w-]{2,30}(?:\s*(?:[,&/+]|en)\s*@[\w-]{2,30}){0,4}\s*[:–-]\s+\S")
# '@koos belt de zaal', '@anna @tim muziek vastleggen': who is called, and what he is to do.
_GEROEPEN = re.compile(
    r"@[\w-]{2,30}(?:(?:\s*[,&/+]\s*|\s+(?:en\s+)?)@[\w-]{2,30}){0,4}\s+(?P<taak>(?P<verb>\w{2,30})\s.*)"
)
_VAN_IEMAND = re.compile(rf"\d{{1,3}}[.)]\s+{NAMEN.pattern}:\s+\S")  # '3. Anna: zaal huren'
# Of what stands above it, and no task of its own: '@anna kan jij dat nog doen? anders hoor ik het wel'.
_VRAAGT_TERUG = re.compile(
    r"@?[\w-]{2,30},?\s(?:kan|kun|wil|ga|lukt|red)\s(?:(?:jij|je|jullie)\s)?(?:dat|dit|het|die|deze)"
    r"(?:\s(?:jij|je|jullie|nog|ook|even|zelf|snel|morgen|vandaag|doen|oppakken|regelen|afmaken|lukken|redden)){0,4}\?",
    re.IGNORECASE,
)
_WIJ = re.compile(r"(?:We|Wij)\s+(?P<verb>(?!(?:moeten|zullen|gaan)\b)[a-zë]{2,20}n)\b")
_IS_ZO = re.compile(r"\b(?:is|was|waren|werd|werden|bleek|blijkt|had|hadden|hebben)\b")
_VAN_DIENST = re.compile(
    rf"(?:(?:de|het)\s+)?(?P<wie>{DIENST}(?:(?:,\s|\s?[/&+]\s?|\sen\s){DIENST}){{0,3}})\s?:\s+(?=[a-z])",
    re.IGNORECASE,
)
_LANGSTE_VERWIJZING = 40
_EEN_WOORD = re.compile(r"\W{0,3}[\w'’-]{2,40}\W{0,6}")
_VAKJE = re.compile(r"\[[ xX✓✔-]\]\s+\S")


def action_item(tekst: str, is_somebody: Callable[[str], bool] = anybody) -> Item | None:
    """None when the item says that there are none, what was decided, or only what was done."""
    item = list_item(tekst, is_somebody)
    return None if item and not item.wie and is_done(tekst[item.begin : item.eind]) else item


def list_item(tekst: str, is_somebody: Callable[[str], bool] = anybody) -> Item | None:
    """The same, and what was done is an item too: in a list of acties it is not left out unsaid."""
    if says_none(tekst) or _BESLUIT.match(tekst) or (points_to_list(tekst) == 0):
        return None
    if _LIJST_DOORGENOMEN.match(tekst) or _VRAAGT_TERUG.match(tekst):
        return None
    if only_contacts(tekst) or is_spoken(tekst) or tells_of_item(tekst, is_somebody):
        return None
    item = read_fields(tekst, is_somebody)
    return item if re.search(r"\w{2}", tekst[item.begin : item.eind]) else None


def of_service(tekst: str) -> Item | None:
    """'Politie: rondje rijden', 'Handhaving en brandweer: controle plannen': of a body, where something bare
    is to be done; 'Politie: de cijfers zijn gedaald' is about it."""
    voor = _VAN_DIENST.match(tekst)
    if voor is None or verb_of(tekst[voor.end() :]) is not Werkwoord.KAAL:
        return None
    item = read_fields(tekst[voor.end() :])
    na = voor.end()
    return replace(item, begin=na + item.begin, eind=na + item.eind, wie=voor["wie"])


def points_to_list(tekst: str) -> int | None:
    """Where the words begin that leave it to the list of acties, at the end of `tekst`."""
    verwijst = _IN_DE_LIJST.search(tekst, max(0, len(tekst) - _LANGSTE_VERWIJZING))
    return verwijst.start() if verwijst else None


def only_contacts(tekst: str) -> bool:
    """Whether the words only say how somebody is reached: 'Zwembad: Anna Visser, anna@zwembad.example'."""
    kaal = _CONTACT.sub(" ", tekst)
    return kaal != tekst and not _GEWOON_WOORD.search(_TUSSEN_HAKEN.sub(" ", kaal))


def tells_of_item(tekst: str, is_somebody: Callable[[str], bool]) -> bool:
    """Whether the words say why, where or when, and neither whose it is nor what is to be done."""
    erbij = _ERBIJ.match(tekst)
    rest = tekst[erbij.end() :] if erbij else tekst
    dag = _DAG.match(rest)
    if erbij and erbij["nu"] and not dag:
        return False  # 'Vergadering: zaal huren'
    if not erbij or is_day(rest):
        return bool(dag and (dag["uur"] is not None or is_day(rest)))
    item = read_fields("" if erbij["wie"] else rest, is_somebody)
    doet = erbij["waar"] and (verb_of(rest) or opening(rest))
    dan = erbij["dan"] and dag  # and whatever stands behind it is where
    return not (doet or (item.wie and not dan))


def task_line(tekst: str, is_somebody: Callable[[str], bool] = anybody) -> Item | None:
    """The task that a line is by its form alone, whatever heading it stands under."""
    if _VAKJE.match(tekst):
        item = _labelled(tekst, read_fields(tekst, is_somebody))
        verteld = item.klaar and not item.wie and verb_of(tekst[item.begin : item.eind]) is Werkwoord.GEEN
        return None if tekst.startswith("[-]") or verteld else item
    if _HANDVAT.match(tekst) or _calls(tekst):
        return read_fields(tekst)
    if _VAN_IEMAND.match(tekst) and lone_state(tekst, 0, len(tekst)):
        return read_fields(tekst)  # looked through, with how it stands
    strepen = _MET_STREPEN.match(tekst)
    if strepen:
        item = read_fields(tekst[strepen.end() :])
        na = strepen.end()
        return replace(item, begin=na + item.begin, eind=na + item.eind)
    if na_pijl := _NA_PIJL.match(tekst):
        item, na = read_fields(tekst[na_pijl.end() :]), na_pijl.end()
        return replace(item, begin=na + item.begin, eind=na + item.eind, wie=item.wie or na_pijl["wie"])
    velden = _MET_VELDEN.match(tekst) or _MET_PIJL.match(tekst)
    if velden:
        wanneer = velden.groupdict().get("wanneer") or ""
        wie = velden["wie"].replace("(en ", ", ").strip(" )?-")
        return Item(velden.end(), len(tekst), wie, wanneer.strip(" -"))
    afspraak = _AFSPRAAK.match(tekst)
    return Item(afspraak.end(), len(tekst)) if afspraak and not _ZO_IS_HET.search(tekst) else None


def _labelled(tekst: str, item: Item) -> Item:
    """Of '[ ] Actie Anna: zaal huren' what stands behind the label, and hers."""
    mark = None if item.wie else find_mark(tekst[item.begin : item.eind])
    begin = item.begin + mark.eind if mark and mark.vooraan and mark.wie else item.eind
    return replace(item, begin=begin, wie=mark.wie) if mark and begin < item.eind else item


def _calls(tekst: str) -> bool:
    """Whether somebody with an '@' opens the line, with a verb of what is still to be done."""
    geroepen = _GEROEPEN.match(tekst)
    if geroepen is None or is_told(geroepen["taak"]):
        return False
    verb, rest = geroepen["verb"], tekst[geroepen.end("verb") : geroepen.end("verb") + 300]
    return will_do(verb, rest) or verb_of(geroepen["taak"]) is Werkwoord.KAAL


def says_what(tekst: str) -> bool:
    """Whether a sentence of prose below 'Acties' is a task of nobody in person: 'We verven het hek'."""
    if not tekst.endswith("?") and is_to_be_done(tekst):
        return True
    if is_told(tekst) or did(tekst) or _IS_ZO.search(tekst):
        return False
    wij = _WIJ.match(tekst)
    return will_do(wij["verb"], tekst[wij.end() :]) if wij else verb_of(tekst) is Werkwoord.KAAL


def with_name(tekst: str, item: Item) -> Item:
    """Of 'Anna: kas' the whole: one word says little without her."""
    begin = item.begin - len(f"{item.wie}: ")
    voor = item.wie and begin >= 0 and tekst.startswith(f"{item.wie}: ", begin)
    return (
        replace(item, begin=begin) if voor and _EEN_WOORD.fullmatch(tekst[item.begin : item.eind]) else item
    )


def agreed(tekst: str) -> Iterator[Item]:
    """The parts of a sentence in which something may be agreed: '20 juni belt Anna; 22 juni schrijft Tim'."""
    for deel in _DEEL.finditer(tekst):
        aanloop = _AANLOOP.match(deel[0])
        if aanloop and deel[0].strip():
            yield Item(deel.start() + aanloop.end(), deel.end())
