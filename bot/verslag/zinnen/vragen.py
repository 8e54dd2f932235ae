"""Questions: '[naam] vraagt of/hoe/naar …', and whether the next speaker answers.

A call ('roept op'), a request ('vraagt om') and 'vraagt aandacht voor' are no questions.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.verslag.betoog import Betoog
from bot.verslag.merken.markeringen import find_mark
from bot.verslag.namen.sprekers import Vermelding
from bot.verslag.zinnen.toezeggingen import find_commitment

_VRAAGWOORD = (
    r"(?:of|hoe\w{0,6}|naar|wie|wat|wanneer|waar\w{0,8}|wiens|welke?|in\s+hoeverre"
    r"|(?:op|met|voor|aan|tot|uit|bij|van|binnen|onder)\s+w(?:elke?|at|ie))"
)
_TUSSEN = (
    r"(?:\s+(?!om\b|aandacht\b|ruimte\b|begrip\b|te\b|dat\b|steun\b|geduld\b)[\w’'&.()/-]{1,40},?){0,6}?"
)
_VRAAGT = re.compile(
    rf"\b(?:vraagt|vragen|vroeg|vroegen|informeert|informeren|informeerde)(?:\s+zich\s+af)?(?={_TUSSEN}\s+{_VRAAGWOORD}\b)"
)
_WIL_WETEN = re.compile(
    rf"\b(?:(?:is|zijn)\s+benieuwd|wil(?:len)?\s+(?:graag\s+)?weten|stel(?:t|len)\s+de\s+vraag|werpt\s+de\s+vraag\s+op)\b"
    rf"(?=,?\s+{_VRAAGWOORD}\b)"
)
_VRAAG_OVER = re.compile(
    r"\b(?:stelt|stellen|heeft|hebben)\s+(?:nog\s+)?(?:een|de|enkele|twee|drie)?\s*(?:\w+\s+)?vra(?:ag|gen)\s+"
    r"(?:over|naar|rond|bij)\b"
)
_OP_ZOEK = re.compile(
    r"\b(?:geeft\s+aan|zegt)\s+(?:zelf\s+)?op\s+zoek\s+te\s+zijn\s+naar\b|\bis\s+op\s+zoek\s+naar\b"
)
_LIJDEND = re.compile(
    rf"\b(?:er\s+(?:wordt|is)\s+gevraagd|gevraagd\s+(?:wordt|is)|(?:wordt|is)\s+(?:er\s+)?gevraagd)\s+(?={_VRAAGWOORD}\b)",
    re.IGNORECASE,
)
_OP_DE_VRAAG = re.compile(r"\b(?:[Oo]p|[Nn]aar aanleiding van)\s+(?:de|een)\s+vraag\s+van\s+")
_LABEL = re.compile(r"\(?vraag(?:\s+van\s+(?P<wie>[^:]{1,60}))?\s*:\s*(?=\S)", re.IGNORECASE)
# 'Vraag Rozenboom: …', 'Vraag (Rozenboom): …': what stands there may be a subject as well.
_LABEL_NAAM = re.compile(r"[Vv]raag\s+(?P<haak>\()?(?P<wie>[^:()]{2,60})(?(haak)\))\s*:\s*(?=\S)")
_AAN = re.compile(r"\s+(?:aan\s+)?")
_ORDE = re.compile(
    r"\b(?:rondvraag|opmerkingen|mededelingen|wijzigingen|aanvullingen|vragen\s+zijn|akkoord|instem\w*|vastgesteld)\b"
)
_ANTWOORDT = re.compile(
    r"\b(?:antwoordt|antwoorden|antwoordde|beantwoordt|beantwoordde|bevestigt|bevestigen|bevestigde|reageert"
    r"|reageren|reageerde|verduidelijkt|verduidelijkte|ontkent|ontkende"
    r"|licht(?:en)?\b.{0,60}?\btoe|leg(?:t|gen)\b.{0,60}?\buit)\b"
)
_ZEGT = re.compile(
    r"\b(?:geeft|geven|gaf)\b[^.;]{0,60}?\saan\b|\b(?:stelt|meldt|melden|zegt|vertelt|schetst)\b|\bmerkt\s+op|\bdeelt\s+mee"
)
_STEUNT = re.compile(
    r"\b(?:ondersteunt|steunt|onderschrijft|deelt|herhaalt)\s+(?:deze|die|de)\s+(?:vraag|vragen|zorg)\b"
    r"|\bsluit\s+zich\b[^.;]{0,40}\baan\b"
)
_NOG_NIET = re.compile(
    r"\bkom(?:t|en)\s+(?:hier|daar|er)\w{0,3}\b.{0,40}\bterug|\b(?:hier|daar)op\s+(?:later\s+)?terug"
    r"|\bterug\s?(?:ge)?kom\w+|\bniet\s+te\s+weten|\b(?:nog\s+)?niet\s+(?:te\s+)?beantwoord\w*"
    r"|\bnog\s+niet\s+bekend|\b(?:zoekt|gaat|zal)\b.{0,40}\b(?:uit|na|uitzoeken|nagaan)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Vraag:
    """A question in sentence `plek`; `antwoord` is the sentence that answers it, None while it is open.

    `vragers` are those who ask it together, none when the text does not say who asks. Its words begin at
    `begin`, behind a label.
    """

    plek: int
    vragers: tuple[Vermelding, ...]
    aan: Vermelding | None
    antwoord: str | None
    begin: int = 0


def find_question(betoog: Betoog, plek: int) -> Vraag | None:
    zin = betoog.zinnen[plek].tekst
    op_vraag = _OP_DE_VRAAG.search(zin)
    if op_vraag:
        return _answered_in_passing(betoog, plek, op_vraag)
    werkwoord = _VRAAGT.search(zin) or _WIL_WETEN.search(zin) or _VRAAG_OVER.search(zin)
    if werkwoord:
        return _asked(betoog, plek, werkwoord)
    op_zoek = _OP_ZOEK.search(zin)
    if op_zoek:
        zoeker, antwoord = betoog.subject(plek, op_zoek), None
        if zoeker and zoeker.soort == "persoon":
            antwoord = _answer(betoog, plek, (zoeker,), None)
        return Vraag(plek, (zoeker,), None, antwoord) if zoeker and antwoord else None
    labelled = _labelled(betoog, plek)
    if labelled or not _LIJDEND.search(zin):
        return labelled
    return Vraag(plek, (), None, _answer(betoog, plek, (), None))


def _labelled(betoog: Betoog, plek: int) -> Vraag | None:
    """'Vraag: …', 'Vraag van Rozenboom: …', 'Vraag (Rozenboom): …'; without 'van' only of people who are
    known: 'Vraag COA: …' may be one to them."""
    zin = betoog.zinnen[plek].tekst
    label = _LABEL.match(zin) or _LABEL_NAAM.match(zin)
    if label is None:
        return None
    wie = (label["wie"] or "").strip()  # apart: 'Vraag Rozenboom' looks like a name as a whole
    vragers = tuple(v for v in betoog.sprekers.mentions(wie) if v.eind)
    if label.re is _LABEL_NAAM:
        is_whole = bool(vragers) and (vragers[0].begin, vragers[-1].eind) == (0, len(wie))
        if not is_whole or any(v.soort != "persoon" for v in vragers):
            return None
    # A name that is not known stays in its words, and so does a bracket that closes behind them.
    is_told = (not wie or vragers) and not zin.startswith("(")
    begin = label.end() if is_told else 0
    return Vraag(plek, vragers, None, _answer(betoog, plek, vragers, None), begin)


def _asked(betoog: Betoog, plek: int, werkwoord: re.Match[str]) -> Vraag | None:
    zin = betoog.zinnen[plek].tekst
    vrager = betoog.subject(plek, werkwoord)
    if vrager is None or vrager.soort == "vergadering":
        return None
    if vrager.naam == "voorzitter" and _ORDE.search(zin):
        return None  # the chair going round the table
    na = [v for v in betoog.sprekers.mentions(zin) if _AAN.fullmatch(zin[werkwoord.end() : v.begin])]
    aan = next((v for v in na if v.soort != "voornaamwoord" and not v.is_same(vrager)), None)
    samen = werkwoord[0].split()[0].endswith("n")
    vragers = betoog.joined(plek, vrager) if samen else (vrager,)
    return Vraag(plek, vragers, aan, _answer(betoog, plek, vragers, aan))


def _answered_in_passing(betoog: Betoog, plek: int, op_vraag: re.Match[str]) -> Vraag | None:
    """'Op de vraag van de heer X of … antwoordt Y dat …': question and answer in one sentence."""
    zin = betoog.zinnen[plek].tekst
    vrager = next((v for v in betoog.sprekers.mentions(zin) if v.begin == op_vraag.end()), None)
    vragers = betoog.joined(plek, vrager) if vrager else ()
    antwoord = _ANTWOORDT.search(zin, op_vraag.end()) or _ZEGT.search(zin, op_vraag.end())
    if antwoord is None or _NOG_NIET.search(zin, antwoord.start()) or find_commitment(betoog, plek):
        return Vraag(plek, vragers, None, None)
    return Vraag(plek, vragers, None, zin[antwoord.start() :])


def _answer(betoog: Betoog, plek: int, vragers: tuple[Vermelding, ...], aan: Vermelding | None) -> str | None:
    """The next sentence by somebody else, if it answers; a promise to come back to it is no answer.

    Who only joins in the question ('Mevrouw X sluit zich hierbij aan') is passed over.
    """
    alinea = betoog.zinnen[plek].alinea
    for volgende in range(plek + 1, min(plek + 4, len(betoog.zinnen))):
        zin = betoog.zinnen[volgende]
        if zin.alinea is not alinea or _asks(zin.tekst):
            return None
        spreker = betoog.speaker(volgende)
        if spreker is None or any(spreker.is_same(vrager) for vrager in vragers) or _STEUNT.search(zin.tekst):
            continue
        mag = _may_answer(betoog, spreker) or (aan is not None and spreker.is_same(aan))
        beslist = _ANTWOORDT.search(zin.tekst) or (mag and _ZEGT.search(zin.tekst))
        if not beslist or find_mark(zin.tekst) or _NOG_NIET.search(zin.tekst):
            return None
        return None if find_commitment(betoog, volgende) else zin.tekst
    return None


def _asks(zin: str) -> bool:
    return bool(_VRAAGT.search(zin) or _WIL_WETEN.search(zin))


def _may_answer(betoog: Betoog, spreker: Vermelding) -> bool:
    """Whose 'geeft aan' is taken as an answer: chair, secretary, an organisation or who speaks for one."""
    if spreker.soort in ("rol", "organisatie", "gelakt"):
        return True
    if spreker.deelnemer is None:
        return False
    return "voorzitter" in spreker.deelnemer.rollen or (
        betoog.plaatsen.organisation(spreker.deelnemer.delegatie or "") is not None
        and betoog.place(spreker) is None
    )
