"""Commitments: somebody at the table says what he will do ('zegt toe', 'zal …', 'gaat …', 'te zullen')."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.verslag.betoog import Betoog
from bot.verslag.namen.sprekers import Vermelding
from bot.verslag.taal.namenrij import is_of_whom
from bot.verslag.werk.tekens import is_away

_DOEN = r"\b(?!(?:zijn|hebben|worden|kunnen|moeten|blijven|lijken|een|geen|tegen|tussen|binnen"
_DOEN += r"|minuten|uren|dagen|weken|maanden|jaren|mensen|kinderen|gemeenten|zeven|negen)\b)"
_DOEN += r"[a-zë]{2,30}(?:en|gaan|staan|zien|doen)\b"
# Up to 'te': with 'om' it is why, and with 'is' of something else.
_TOT_TE = r"(?:(?!\b(?:niet|om|is|zijn|was|waren|heeft|hebben)\b)[^.;]){0,120}?\bte\s+"
# Not of another verb: 'zegt Anna, maar zij geeft toe dat'.
_ZEGT_TOE = re.compile(
    r"\b(?:zegt|zeggen)\b(?=(?:\s+(?!(?:maar|geeft|geven|voegt|niet|niets)\b)[\w’'(),-]{1,30}){0,8}?\s+toe\b(?!\s+te\b))"
)
_ONTKEND = re.compile(r"\b(?:niet|nooit|geen\s+[a-z]{2,20})\s+$")  # '… dat de provincie niet zal aandringen'
# '… dat Anna niet van plan is te gaan rijden', '… dat zij geen kaart meer gaat tekenen': within the clause.
_GRENS = re.compile(r"[,;:]|\b(?:dat|en|maar|want|die)\s")
_ZONDER = re.compile(r"\b(?:niet|nooit|geen|weiger\w{1,3})\s")
# 'Anna vindt het te vroeg om te gaan rijden': what is thought of it, unless he will.
_TE = re.compile(r"\bte\s+(?:zullen\s+)?$")
_WIL = re.compile(
    r"\b(?:van\s+plan|voornemen\w?|bereid|belooft|beloven|toe(?:gezegd)?|afgesproken|spreekt|spreken|besluit\w*|besloten|biedt|bieden|neemt|nemen|beloofd|gevraagd|verzocht|aangeboden|geeft\s+aan|aangegeven|zegt|zei)\b"
)
# 'Anna is daar gaan kijken' was before, and in 'het gaat goed met haar' nobody goes.
_GEGAAN = re.compile(
    r"\b(?:is|zijn|was|waren|heeft|hebben|had|hadden)\b(?:(?!\bte\b)[^,;:.]){0,40}\s$|\b(?:het|alles)\s+(?:\w+\s+)?$"
)
_ZEGT_TE = re.compile(
    rf"\b(?:zegt|zeggen|belooft|beloven)\s+(?:dit|deze\s+\w+|de\s+\w+|het\s+\w+|hier\w*)\b"
    rf"(?={_TOT_TE}(?:zullen\s+)?{_DOEN})"
    r"(?![^.;]{0,120}\bte\s+(?:zullen\s+)?(?:betreuren|hopen|verwachten|vinden|begrijpen|herkennen|steunen|waarderen|denken)\b)"
)
_TOEGEZEGD = re.compile(r"\bwordt\s+(?:hierbij\s+)?toegezegd\b", re.IGNORECASE)
_TE_ZULLEN = re.compile(
    rf"\b(?:geeft|geven)\s+(?:\w+\s+)?aan\b(?=(?:(?!\bniet\b)[^.;]){{0,160}}?\bte\s+zullen\s+{_DOEN})"
)
_DIT_TE = re.compile(
    rf"\b(?:geeft|geven)\s+aan\s+(?:dit|deze\s+\w+|hier\w+)\b(?={_TOT_TE}{_DOEN})"
    r"(?![^.;]{0,120}\bte\s+(?:betreuren|hopen|verwachten|vinden|begrijpen|herkennen|steunen|waarderen|denken)\b)"
)
_ZAL = re.compile(
    rf"\b(?:zal|zullen)\b(?!\s+(?:niet|dat|dit|het|er|daar|hier|naar\s+verwachting)\b)"
    rf"(?=(?:(?!\bniet\b|\bgeen\b)[^.;]){{0,200}}?{_DOEN})"
    r"(?!(?:(?!\b(?:dat|die|zodra|als|of|om|wanneer|indien|nadat)\b)[^.;,]){0,160}?\b(?:worden|zijn|blijken|moeten|kunnen)\b)"
)
_GAAT = re.compile(
    r"\b(?:gaat|gaan)\b(?!\s+(?:niet|over|om|akkoord|uit\s+van|in\s+op|er|ervan|door|verder|mee|het|dat)\b)"
    rf"(?=(?:(?!\bniet\b|\bgeen\b)[^.;]){{0,160}}?(?:{_DOEN}|\bna(?:\s*[.,;(\[]|\s*$|\s+(?:bij|of|hoe|wat|in|met)\b)|\bin\s+gesprek\b))"
)
_OPPAKKEN = re.compile(
    r"\b(?:(?P<mee>neemt|nemen)|(?P<op>pakt|pakken)|(?P<uit>zoekt|zoeken|werkt|werken)|(?P<terug>koppelt|koppelen|komt|komen)"
    r"|(?P<toe>stuurt|sturen)|(?P<aan>levert|leveren)|(?P<voor>bereidt|bereiden))\b"
    r"(?!(?:\s[\w’'-]{1,30}){0,4}?\sniet\s(?:mee|op|uit|terug|toe|rond|na|door|aan|voor)\b)(?=[^.;]{0,120}?\s(?P<deel>mee|op|uit|terug|toe|rond|na|door|aan|voor)(?:\s*$|\s*[.,;(\[]|(?<=mee)\s+terug\b|\s+(?:naar|in|met|op|aan|bij|voor|vóór|uiterlijk"
    r"|zodra|na|nadat|binnen|per|eind|begin|medio|tijdens|en|of|hoe|wat|als|wanneer)\b))"
)
_DELEN = {
    "mee": ("mee",),
    "op": ("op",),
    "uit": ("uit",),
    "terug": ("terug",),
    "toe": ("toe", "rond", "na", "door"),
    "aan": ("aan",),
    "voor": ("voor",),
}
_VERRICHT = re.compile(
    r"\b(?:begeleidt|verzorgt|faciliteert|organiseert|coördineert|onderzoekt|regelt|monitort|inventariseert|levert"
    r"|ondersteunt|agendeert|verspreidt|houdt(?=[^.;]{1,80}\sop\s+de\s+hoogte)|komt(?=\s+met\s+een\s+(?:\w+\s+)?voorstel))\b(?!\s+(?:dit|deze|dat|de|het)\s+(?:oproep|voorstel|standpunt|pleidooi|verzoek|lijn|zorg|plan))"
)
_OP_DE_HOOGTE = re.compile(
    r"(?:\b[Dd]e\s+(?:PRT|RRT|regietafel|tafel|vergadering|leden|gemeenten|regio[’']s|raden)\b[^.;]{0,80}?\b(?:wordt|worden)"
    r"|\b(?:wordt|worden)\s+de\s+(?:PRT|RRT|regietafel|tafel|vergadering|leden|gemeenten|regio[’']s|raden))\b"
    r"(?=[^.;]{0,80}?(?:\bgeïnformeerd\b(?!\s+naar)|op\s+de\s+hoogte\s+gehouden|bijgepraat))"
)
# Before the verb these make it somebody else's expectation, wish or question.
_GEEN_BELOFTE = re.compile(
    r"\b(?:verwacht\w*|hoopt|hopen|vreest|denkt|vraagt|vragen|zou(?:den)?|pleit\w*|roept|verzoek\w*|stelt\s+voor"
    r"|informeert|benieuwd|vindt\s+dat|wil\s+dat|wenst)\b"
)
# 'Toezegging: de heer X bespreekt dit', 'Toezegging van X: …': the minutes say themselves what it is.
CALLED_SO = re.compile(r"(?:[-–•*]\s*)?toezegging\b[^:]{0,60}:", re.IGNORECASE)
# What an organisation would do on a condition is a policy: 'Als er geld komt, zal de stichting …'.
_ALS = re.compile(r"(?:Als|Indien|Mits|Wanneer)\s[^;:]{3,200},\s")
_DOENER = ("persoon", "rol", "organisatie", "gelakt")
_BIJZIN = re.compile(r"[,;:]|\b(?:dat|die|waar\w*|omdat|als|indien|wanneer|hoe|wat|wie|welke?)\b")


@dataclass(frozen=True)
class Belofte:
    """A promise in the part `begin:eind` of a sentence; `door` is empty in 'de PRT wordt geïnformeerd'."""

    door: tuple[Vermelding, ...]
    begin: int
    eind: int
    verb: int  # where the promising verb stands


def find_commitment(betoog: Betoog, plek: int, vanaf: int = 0, tot: int | None = None) -> Belofte | None:
    """The first promise in the part `vanaf:tot` of sentence `plek`."""
    zin = betoog.zinnen[plek].tekst
    tot = len(zin) if tot is None else tot
    for patroon in (_ZEGT_TOE, _ZEGT_TE, _TE_ZULLEN, _DIT_TE, _ZAL, _GAAT, _OPPAKKEN, _VERRICHT):
        for werkwoord in patroon.finditer(zin, vanaf, tot):
            ervoor = zin[vanaf : werkwoord.start()]
            if patroon is _GAAT and _GEGAAN.search(ervoor):
                continue
            if _GEEN_BELOFTE.search(ervoor) or _ONTKEND.search(ervoor) or not _particle_fits(werkwoord):
                continue
            door = _doer(betoog, plek, werkwoord)
            if door and patroon in (_ZAL, _GAAT) and _will_not(zin[door.eind : werkwoord.start()]):
                continue
            if door and door.soort == "organisatie" and _ALS.fullmatch(ervoor):
                continue
            if door and (
                patroon is not _VERRICHT or (door.soort in ("organisatie", "rol") and door.begin == vanaf)
            ):
                return _clause(zin, werkwoord, _all_doers(betoog, plek, werkwoord, door), vanaf, tot)
    lijdend = _TOEGEZEGD.search(zin, vanaf, tot) or _OP_DE_HOOGTE.search(zin, vanaf, tot)
    if lijdend and not _GEEN_BELOFTE.search(zin[vanaf : lijdend.start()]):
        return _clause(zin, lijdend, (), vanaf, tot)
    return None


def _will_not(tussen: str) -> bool:
    """Whether what stands between somebody and his verb says that he does not, goes on leave, or what he
    thinks."""
    deel = _GRENS.split(tussen)[-1]
    return is_away(deel) or bool(_ZONDER.search(deel) or (_TE.search(deel) and not _WIL.search(deel)))


def _all_doers(
    betoog: Betoog, plek: int, werkwoord: re.Match[str], door: Vermelding
) -> tuple[Vermelding, ...]:
    """A plural verb is done by the whole row: 'de secretaris en de heer X zoeken dit uit'."""
    return betoog.joined(plek, door) if werkwoord[0].endswith("n") else (door,)


def _particle_fits(werkwoord: re.Match[str]) -> bool:
    """'neemt … mee' and 'pakt … op' belong together, 'neemt … op' is another verb."""
    groepen = werkwoord.groupdict()
    deel = groepen.pop("deel", None)
    return deel is None or any(deel in _DELEN[naam] for naam, gevonden in groepen.items() if gevonden)


def _doer(betoog: Betoog, plek: int, werkwoord: re.Match[str]) -> Vermelding | None:
    door = betoog.subject(plek, werkwoord)
    if door is None:
        door = _in_subclause(betoog, plek, werkwoord)
    elif door.eind <= werkwoord.start() and _BIJZIN.search(
        betoog.zinnen[plek].tekst[door.eind : werkwoord.start()]
    ):
        return _in_subclause(betoog, plek, werkwoord)  # 'De heer X zegt dat de groep gaat …': not he
    zin = betoog.zinnen[plek].tekst
    if door and door.soort == "organisatie" and werkwoord[0].endswith("n") and is_of_whom(zin, door.begin):
        return None
    return door if door and door.soort in _DOENER else None


def _in_subclause(betoog: Betoog, plek: int, werkwoord: re.Match[str]) -> Vermelding | None:
    """'dat het COA dit in maart zal bespreken': the doer opens the clause, the verb closes it."""
    zin = betoog.zinnen[plek].tekst
    voor = [v for v in betoog.sprekers.mentions(zin) if v.eind <= werkwoord.start()]
    if (
        not voor
        or werkwoord.start() - voor[-1].eind > 80
        or _BIJZIN.search(zin[voor[-1].eind : werkwoord.start()])
    ):
        return None
    opent = re.search(r"(?:\bdat|,)\s+$", zin[max(0, voor[-1].begin - 6) : voor[-1].begin])
    door = betoog.meant(plek, voor[-1]) if opent else None
    return door if door and door.soort in _DOENER else None


def _clause(
    zin: str, werkwoord: re.Match[str], door: tuple[Vermelding, ...], vanaf: int, tot: int
) -> Belofte:
    """The part of the sentence between semicolons that holds the promise."""
    begin = max(vanaf, zin.rfind(";", 0, werkwoord.start()) + 1)
    eind = zin.find(";", werkwoord.end(), tot)
    begin += len(zin[begin:]) - len(zin[begin:].lstrip())
    return Belofte(door, begin, tot if eind < 0 else eind, werkwoord.start())
