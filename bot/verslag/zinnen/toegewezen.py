"""Tasks that the text gives to somebody: 'actie Anna om … te …', 'Beide zijn een actie voor Anna.'"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.verslag.betoog import Betoog, without_stop
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.velden.inhoud import Item
from bot.verslag.werk.daden import how_sure
from bot.verslag.werk.doen import opening
from bot.verslag.werk.kracht import Werkwoord, is_told, verb_of
from bot.verslag.werk.tekens import is_no_task
from bot.verslag.werk.verteld import is_done
from bot.verslag.zinnen.afgesproken import EN

_LABEL = r"(?:[Aa][ck]tie(?:punt)?|ACTIE|[Tt]aak|[Oo]pdracht)"
# The infinitive closes it, with a day at most behind it: what is said of an action is no action.
_OM_TE = re.compile(
    r"(?<![\w-])(?<!\b[Dd]e\s)(?<!\bdie\s)(?<!\b[Ee]en\s)(?<!\bdeze\s)(?<!\bonze\s)(?<!\bhun\s)(?<!\bgeen\s)"
    rf"{_LABEL}\s+(?:is\s+)?(?:(?:aan|voor)\s+)?(?P<wie>{NAMEN.pattern}),?\s+"
    r"(?P<taak>om\s+(?:(?!\bte\s)[^.;:?!]){0,160}\bte\s+[a-zë]{2,25}n\b"
    r"(?:\s(?!(?:is|zijn|was|waren|wordt|worden|werd|loopt|staat|blijft|kan|heeft)\b)[^.;:?!]{2,60})?)[.;]?$"
)
_DAARVOOR = re.compile(
    rf"(?P<wat>Dit|Dat|Deze|Beiden?|Allebei|Alle\s(?:twee|drie))\s+(?:is|zijn|wordt|worden)\s+(?:dus\s+|dan\s+)?(?:een\s+)?"
    rf"(?:acties?|actiepunt(?:en)?|taak|taken)\s+voor\s+(?P<wie>{NAMEN.pattern})[.!]?"
)
_PIJL = re.compile(r"(?:^|\s)(?:[=–-]{1,3}>|>>|→|⇒|➔|►|➤)\s*(?=[A-Z])")
_PIJL_NAAR = re.compile(
    rf"\s+(?:[=–-]{{1,3}}>|→|⇒|➔)\s*(?P<wie>{NAMEN.pattern})(?:,\s*(?:graag\s+)?(?P<wanneer>[^,;:.]{{2,40}}))?\.?$"
)
_GAAT_ERHEEN = re.compile(
    rf"(?P<wie>{NAMEN.pattern})\s+(?P<verb>gaa[tn])\s+(?:[^.;,]{{1,30}}\s)?naar\s+(?:het|de|een)\s"
)
_STAART = 100  # letters from the end in which such an arrow stands
_MINSTE_WOORDEN = 2
# Who it is, or whom to ask, and no task.
_WIE_HET_IS = re.compile(
    r"(?:vragen|contact(?:persoon)?|aanspreekpunt|voorzitter(?:schap)?|woordvoer(?:der|ing)|notulist|verslag|trekker)\b",
    re.IGNORECASE,
)
_TWEE = re.compile(r"\s*(?:,|;)\s+en\s+|\s+en\s+|\s*;\s+")
_BEGINT_OF_EINDIGT = re.compile(r"^[A-ZÀ-Þ]?[a-zà-ÿ]{3,20}en\s+\S|\s[a-zà-ÿ]{3,20}en$")  # in an infinitive
_MEERVOUD = re.compile(r"Beiden?|Allebei|Alle\s")


def given_to(betoog: Betoog, tekst: str) -> re.Match[str] | None:
    """'Besluit over de kas: actie Anna om drie punten uit te werken': the task, and whose it is."""
    gegeven = _OM_TE.search(tekst)
    return gegeven if gegeven and betoog.is_somebody(gegeven["wie"]) else None


def given_before(betoog: Betoog, plek: int) -> tuple[str, tuple[tuple[int, int], ...]] | None:
    """Of 'Beide zijn een actie voor Anna.' who she is, and where in the sentence before each task stands."""
    zin, vorige = betoog.zinnen[plek], betoog.zinnen[plek - 1] if plek else None
    daarvoor = _DAARVOOR.fullmatch(zin.tekst)
    if daarvoor is None or vorige is None or vorige.alinea is not zin.alinea or is_told(vorige.tekst):
        return None
    if not betoog.is_somebody(daarvoor["wie"]):
        return None
    tekst = without_stop(vorige.tekst)
    if _MEERVOUD.match(daarvoor["wat"]):
        for grens in _TWEE.finditer(tekst):
            eerste, tweede = tekst[: grens.start()], tekst[grens.end() :]
            if _BEGINT_OF_EINDIGT.search(eerste) and verb_of(tweede) is Werkwoord.KAAL:
                return daarvoor["wie"], ((0, grens.start()), (grens.end(), len(tekst)))
    return daarvoor["wie"], ((0, len(tekst)),)


def pointed_at(betoog: Betoog, tekst: str) -> re.Match[str] | None:
    """'Oven is defect -> Bram belt de monteur': the doer and his verb, behind the arrow. Of a line with an
    arrow in front also somebody who goes there, and a body from outside that surely does something."""
    pijl = _PIJL.search(tekst)
    vooraan = pijl is not None and pijl.start() == 0
    wie = opening(tekst, pijl.end(), in_list=vooraan) if pijl else None
    if pijl and vooraan and wie is None:
        wie = _GAAT_ERHEEN.match(tekst, pijl.end())
    if wie is None or (len(EN.split(wie["wie"])) == 1 and wie["verb"].endswith("en")):
        return None  # '-> PUT laten' is of nobody
    return wie if betoog.is_somebody(wie["wie"]) or (vooraan and _does_so(betoog, wie)) else None


def _does_so(betoog: Betoog, wie: re.Match[str]) -> bool:
    """Whether a name that nobody here has does something, and is no word that these minutes use."""
    woorden = betoog.woorden.intersection(wie["wie"].casefold().split())
    doet = how_sure(wie["verb"], wie.string[wie.end("verb") :]) == "altijd"
    return doet and not woorden and not is_no_task(wie.string, wie.end("wie"))


def left_to(betoog: Betoog, tekst: str) -> Item | None:
    """'Contract moet langs inkoop -> Anna, 12 januari': the task, and behind the arrow whose it is."""
    pijl = _PIJL_NAAR.search(tekst, max(0, len(tekst) - _STAART))
    taak = tekst[: pijl.start()] if pijl else ""
    wie = betoog.sprekers.mentions(pijl["wie"]) if pijl else ()
    if (
        pijl is None
        or not wie
        or any(een.deelnemer is None for een in wie)
        or not betoog.is_somebody(pijl["wie"])
    ):
        return None
    woorden = taak.split()
    if len(woorden) < _MINSTE_WOORDEN or _WIE_HET_IS.match(taak) or taak.endswith("?"):
        return None
    if any(map(betoog.sprekers.attendee, (woorden[0], woorden[-1]))) or is_told(taak) or is_done(taak):
        return None  # 'Sleutel van Tim -> Anna'
    return Item(0, pijl.start(), pijl["wie"], (pijl["wanneer"] or "").strip())


def of_subject(betoog: Betoog, tekst: str, item: Item) -> Item:
    """'Feest Zeeheldenbuurt: Anna belt …': of Anna, who was there; what stands before the colon was not."""
    wie = opening(tekst, item.begin) if item.wie and item.begin else None
    aan_tafel = [een.deelnemer for een in betoog.sprekers.mentions(item.wie) if een.deelnemer] if wie else []
    genoemd = betoog.sprekers.mentions(wie["wie"])[:1] if wie else ()
    is_onderwerp = not aan_tafel and any(een.deelnemer for een in genoemd)
    return replace(item, wie="") if is_onderwerp else item


def opens_with_name(betoog: Betoog, tekst: str) -> bool:
    """'Anna hek verven', 'AV hek verven'."""
    eerste = tekst.split(maxsplit=1)[0]
    return eerste.isupper() or any(een.begin == 0 for een in betoog.sprekers.mentions(tekst)[:1])


def names_only(betoog: Betoog, tekst: str) -> bool:
    """Whether an item is the name of somebody who was there, and no more: one of a group."""
    wie = betoog.sprekers.mentions(tekst)[:1] if NAMEN.fullmatch(tekst) else ()
    return any(een.deelnemer is not None and een.begin == 0 and een.eind == len(tekst) for een in wie)
