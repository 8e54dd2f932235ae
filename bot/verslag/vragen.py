"""Questions: '[naam] vraagt of/hoe/naar …', and whether the next speaker answers.

A call ('roept op'), a request ('vraagt om') and 'vraagt aandacht voor' are no questions.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.verslag.betoog import Betoog
from bot.verslag.markeringen import find_mark
from bot.verslag.sprekers import Vermelding
from bot.verslag.toezeggingen import find_commitment

_VRAAGWOORD = (
    r"(?:of|hoe\w{0,6}|naar|wie|wat|wanneer|waar\w{0,8}|wiens|welke?|in\s+hoeverre"
    r"|(?:op|met|voor|aan|tot|uit|bij|van|binnen|onder)\s+w(?:elke?|at|ie))"
)
_TUSSEN = (
    r"(?:\s+(?!om\b|aandacht\b|ruimte\b|begrip\b|te\b|dat\b|steun\b|geduld\b)[\w’'&.()/-]{1,40},?){0,6}?"
)
_VRAAGT = re.compile(
    rf"\b(?P<werkwoord>vraagt|vragen|informeert|informeren)(?:\s+zich\s+af)?(?={_TUSSEN}\s+{_VRAAGWOORD}\b)"
)
_WIL_WETEN = re.compile(
    rf"\b(?:(?:is|zijn)\s+benieuwd|wil(?:len)?\s+(?:graag\s+)?weten|stel(?:t|len)\s+de\s+vraag|werpt\s+de\s+vraag\s+op)\b"
    rf"(?=,?\s+{_VRAAGWOORD}\b)"
)
_OP_ZOEK = re.compile(
    r"\b(?:geeft\s+aan|zegt)\s+(?:zelf\s+)?op\s+zoek\s+te\s+zijn\s+naar\b|\bis\s+op\s+zoek\s+naar\b"
)
_LIJDEND = re.compile(
    rf"\b(?:er\s+(?:wordt|is)\s+gevraagd|gevraagd\s+(?:wordt|is)|(?:wordt|is)\s+(?:er\s+)?gevraagd)\s+(?={_VRAAGWOORD}\b)",
    re.IGNORECASE,
)
_OP_DE_VRAAG = re.compile(r"\b(?:[Oo]p|[Nn]aar aanleiding van)\s+(?:de|een)\s+vraag\s+van\s+")
_LABEL = re.compile(r"\(?vraag(?:\s+van\s+(?P<wie>[^:]{1,60}))?\s*:\s*\S", re.IGNORECASE)
_AAN = re.compile(r"\s+(?:aan\s+)?")
_ORDE = re.compile(
    r"\b(?:rondvraag|opmerkingen|mededelingen|wijzigingen|aanvullingen|vragen\s+zijn|akkoord|instem\w*|vastgesteld)\b"
)
_ANTWOORDT = re.compile(
    r"\b(?:antwoordt|antwoorden|beantwoordt|bevestigt|bevestigen|reageert|reageren|verduidelijkt|ontkent"
    r"|licht(?:en)?\b.{0,60}?\btoe|leg(?:t|gen)\b.{0,60}?\buit)\b"
)
_ZEGT = re.compile(
    r"\b(?:geeft|geven)\s+(?:hierop\s+)?aan|\b(?:stelt|meldt|melden|zegt|vertelt|schetst)\b|\bmerkt\s+op|\bdeelt\s+mee"
)
_NOG_NIET = re.compile(
    r"\bkom(?:t|en)\s+(?:hier|daar|er)\w{0,3}\b.{0,40}\bterug|\b(?:hier|daar)op\s+(?:later\s+)?terug"
    r"|\bterug\s?(?:ge)?kom\w+|\bniet\s+te\s+weten|\b(?:nog\s+)?niet\s+(?:te\s+)?beantwoord\w*"
    r"|\bnog\s+niet\s+bekend|\b(?:zoekt|gaat|zal)\b.{0,40}\b(?:uit|na|uitzoeken|nagaan)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Vraag:
    """A question in sentence `plek`; `antwoord` is the sentence that answers it, None while it is open."""

    plek: int
    vrager: Vermelding | None
    aan: Vermelding | None
    antwoord: str | None


def find_question(betoog: Betoog, plek: int) -> Vraag | None:
    zin = betoog.zinnen[plek].tekst
    op_vraag = _OP_DE_VRAAG.search(zin)
    if op_vraag:
        return _answered_in_passing(betoog, plek, op_vraag)
    werkwoord = _VRAAGT.search(zin) or _WIL_WETEN.search(zin)
    if werkwoord:
        return _asked(betoog, plek, werkwoord)
    op_zoek = _OP_ZOEK.search(zin)
    if op_zoek:
        zoeker, antwoord = betoog.subject(plek, op_zoek), None
        if zoeker and zoeker.soort == "persoon":
            antwoord = _answer(betoog, plek, zoeker)
        return Vraag(plek, zoeker, None, antwoord) if antwoord else None
    label = _LABEL.match(zin)
    if _LIJDEND.search(zin) or label:
        vrager = None
        if label and label["wie"]:
            vrager = next((v for v in betoog.sprekers.mentions(zin) if v.begin < label.end()), None)
        return Vraag(plek, vrager, None, _answer(betoog, plek, vrager))
    return None


def _asked(betoog: Betoog, plek: int, werkwoord: re.Match[str]) -> Vraag | None:
    zin = betoog.zinnen[plek].tekst
    vrager = betoog.subject(plek, werkwoord)
    if vrager is None or vrager.soort == "vergadering":
        return None
    if vrager.naam == "voorzitter" and _ORDE.search(zin):
        return None  # the chair going round the table
    na = [v for v in betoog.sprekers.mentions(zin) if _AAN.fullmatch(zin[werkwoord.end() : v.begin])]
    aan = next((v for v in na if v.soort != "voornaamwoord" and not v.is_same(vrager)), None)
    return Vraag(plek, vrager, aan, _answer(betoog, plek, vrager))


def _answered_in_passing(betoog: Betoog, plek: int, op_vraag: re.Match[str]) -> Vraag | None:
    """'Op de vraag van de heer X of … antwoordt Y dat …': question and answer in one sentence."""
    zin = betoog.zinnen[plek].tekst
    vrager = next((v for v in betoog.sprekers.mentions(zin) if v.begin == op_vraag.end()), None)
    antwoord = _ANTWOORDT.search(zin, op_vraag.end()) or _ZEGT.search(zin, op_vraag.end())
    if antwoord is None or _NOG_NIET.search(zin, antwoord.start()) or find_commitment(betoog, plek):
        return Vraag(plek, vrager, None, None)
    return Vraag(plek, vrager, None, zin[antwoord.start() :])


def _answer(betoog: Betoog, plek: int, vrager: Vermelding | None) -> str | None:
    """The next sentence by somebody else, if it answers; a promise to come back to it is no answer."""
    alinea = betoog.zinnen[plek].alinea
    for volgende in range(plek + 1, min(plek + 4, len(betoog.zinnen))):
        zin = betoog.zinnen[volgende]
        if zin.alinea is not alinea or _asks(zin.tekst):
            return None
        spreker = betoog.speaker(volgende)
        if spreker is None or (vrager is not None and spreker.is_same(vrager)):
            continue
        beslist = _ANTWOORDT.search(zin.tekst) or (_may_answer(spreker) and _ZEGT.search(zin.tekst))
        if not beslist or find_mark(zin.tekst) or _NOG_NIET.search(zin.tekst):
            return None
        return None if find_commitment(betoog, volgende) else zin.tekst
    return None


def _asks(zin: str) -> bool:
    return bool(_VRAAGT.search(zin) or _WIL_WETEN.search(zin))


def _may_answer(spreker: Vermelding) -> bool:
    """Whose 'geeft aan' is taken as an answer: chair, secretary, an organisation, a masked official."""
    if spreker.soort in ("rol", "organisatie", "gelakt"):
        return True
    return bool(spreker.deelnemer and "voorzitter" in spreker.deelnemer.rollen)
