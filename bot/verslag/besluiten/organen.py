"""What the meeting decides, in a verb: 'besluit om', 'kiest voor', 'gaat akkoord met'; it, 'we' or nobody."""

from __future__ import annotations

import re

from bot.verslag.besluiten.vertelling import only_tells
from bot.verslag.besluiten.wie import ITEM, WIE, is_ours
from bot.verslag.betoog import Betoog
from bot.verslag.namen.sprekers import GREMIUM

_ZIN = r"(?:[^.;]|(?<=\d)\.(?=\d))"  # '€ 300.000' and '1.1' end no sentence
# Each verb as far as it must be read to know that it is over; what stands behind it is looked at only.
_DADEN = (
    rf"(?:beslui|besliss?)(?:t|ten|en)\b(?={_ZIN}{{0,160}}?\b(?:om|tot|dat|te|niet|aan)\b|\s+(?:een|het|de)\b|\s+(?:we|wij)$|:)",
    r"beslo(?:ot|ten)\b(?!\s[^.;]{0,40}?\bal\b)(?=\s[^.;]{0,160}?\b(?:om|tot|dat|te|niet)\b)",
    r"(?:(?<=[Ww]e\s)|(?<=[Ww]ij\s))hebben\s(?:[\w-]{2,16}\s){0,5}gekozen\svoor\b(?!\s(?:een\s)?(?:periode|termijn))",
    r"trek(?:t|ken)\b(?=[^;]{0,40}(?:€|\beuro\b|\bbudget\b|\bbedrag\b)[^;]{0,20}\suit\b)",
    r"(?:heeft|hebben)\s(?:(?:[^.;,]{0,40},[^.;,]{2,120},\s+|[^.;,]{0,60}?)(?:besloten|beslist)\b)",
    r"kie(?:st|zen)\s+(?:\w+\s+){0,2}?(?:ervoor|voor|variant|optie|scenario)\b"
    r"|kie(?:st|zen)\b(?!\s(?:meestal|vaak|jaarlijks|altijd|elk)\b)(?=\s[^.;,]{2,60}\sals\s(?!ze\b|zij\b|het\b|de\b|er\b)\w)",
    r"kom(?:t|en)\s+(?:\w+\s+){0,2}?overeen\b",
    r"stem(?:t|men)\s+(?:(?:\w+\s+){0,3}?in\s+met|(?:\w+\s+)?(?:er|hier|daar)mee\s+in)\b",
    r"(?:ga(?:at|an)|is|zijn)\s+(?:\w+\s+){0,3}?akkoord\s+(?:met|wat\s+betreft)\b",
    r"keur(?:t|en)\b(?=[^.;]{1,200}?\sgoed\b)",
    r"ne(?:emt|men)\b(?=\s+het\s+(?:voorstel|besluit)[^.;]{0,120}?\s(?:over|aan)\b"
    r"|[^.;]{2,80}\s(?:niet|pas)\sin\sbehandeling\b)",
    r"(?:geeft|geven|verle(?:ent|nen|ende|enden))\s+(?!elke?\b|ieder|altijd|vaak)(?:[^.;,]{2,40}\s)?"
    r"(?:toestemming|instemming|goedkeuring|d[eé]charge|kwijting|bijdrage|groen\slicht)\b",
    r"houd(?:t|en)\b(?!\s(?:zijn|haar|hun|elkaar)\b)(?=\s(?:[^.;]{2,40}|(?:de|het)\s(?:(?!\sen\s)[^.;,]){2,80})\saan\b(?!\s+(?:de|het|elkaar)\b))",
    r"wij(?:st|zen)\b(?=\s(?:(?:we|wij)\s)?(?:(?:de|het|dit)\s(?:(?!\sen\s)[^.;]){2,80}\saf$|[^.;]{2,80}\saan\sals\s))",
    r"spre(?:ekt|ken)\s+zich\s+uit\s+(?:voor|tegen)\b",
    r"stel(?:t|len)\s+vast(?=:)",
    r"(?:honoreert|honoreren|verwerpt|verwerpen|aanvaardt|aanvaarden|bekrachtigt|bekrachtigen)\s(?:de|het|dit)\b",
    r"(?:handhaaft|handhaven)\s(?:de|het|dit|deze)\b",
    r"(?:zie(?:t|n)\b(?=\s(?:\w{2,10}\s){0,2}?af\svan\s)|houd(?:t|en)\s(?:\w{2,10}\s){0,2}?vast\saan\b)",
    r"laa?t(?:en)?\b(?=\s(?:het|dit|de)\s[^.;,]{2,40}\s(?:rusten|vervallen)\b)",
    r"(?=(?:kan|kunnen)\s+zich\s(?:(?!niet\b)[\w-]{2,14}\s){0,3}?vinden\sin\b)",  # 'kan' itself is a wish
    r"ga(?:at|an)\s(?:[\w-]{2,14}\s){0,2}?verder\smet\s(?:de\s|het\s)?(?:scenario|variant|optie|voorstel|pilot|proef)",
    r"hak(?:t|ken)\s+de\s+knoop\s+door\b",
    r"(?:onderschrij(?:ft|ven)|steun(?:t|en)|volg(?:t|en))\b(?=\s(?:het|dit|de)\s(?:advies|voorstel|aanbeveling|plan\b))",
    r"stel(?:t|len)\b(?!\s(?:vast|voor)\b)"
    r"(?=[^;]{0,60}(?:€|\beuro\b|\bbudget\b|\bbedrag\b)[^;]{0,40}\sbeschikbaar\b(?!\s(?:te|is|zijn)\b))",
    r"reserve(?:ert|ren)\b(?=[^.;]{0,40}(?:€|\beuro\b|\bbudget\b|\bbedrag\b))",
    r"(?:her)?benoem(?:t|en)\b(?=\s+(?:de|het|een|mevrouw|mw|dhr|[A-Z]))",
)
_DAAD = re.compile(rf"\b(?:{'|'.join(_DADEN)})")
# What another body advises is its own: here only the meeting itself, by its name.
_ADVIES = re.compile(
    r"\b(?:adviseert|adviseren)\b(?=[^.;(]{0,120}?\b(?:positief|negatief|hamerstuk|bespreekstuk)\b)|\b(?:geeft|geven)\s+(?:een\s+)?(?:positief|negatief)\s+advies\b"
    r"|\badvise(?:ert|ren)\s(?:aan\s)?(?:de|het)\s[^.;:,]{0,40}?(?:overleg|college|raad|raden|bestuur|commissie|tafel|directie|staten|groep|MT|[AD]B)\s(?=(?:om\s)?(?:niet\s)?(?:de|het|dit|deze|een|geen)\s[^.;:,]{2,160}?\ste\s(?!kijken|letten|bespreken|overleggen|blijven)[a-zë]{3,20}(?:$|,))"
    r"|\bbreng(?:t|en)\b(?=[^.;]{0,60}?\b(?:geen|positief|negatief|unaniem)\s+advies\s+uit\b)"
)
_FUNCTIE_BESLUIT = re.compile(
    r"(?:[Dd]e|[Hh]et)\s+(?P<wie>[a-z-]{4,30})\s+(?:besluit|beslist)\s+(?:dat|om|tot)\b"
)
# What can be said of the meeting only: 'Er wordt besloten …', 'De voorzitter concludeert dat …'.
_GEZEGD = re.compile(
    rf"^(?:{ITEM})?"
    r"(?:(?:Er|Hierbij|Hiermee)\s+(?:wordt|is|werd)\s+(?:unaniem\s+)?(?:beslist|besloten|ingestemd\s+met|afgesproken\s+en\s+besloten)\b"
    r"|(?:Hierbij|Hiermee)\s+(?:wordt|is)\s+(?:ook\s+)?vastgesteld,?\s+dat\b"
    r"|Gekozen\s+(?:wordt|is)\s+voor\b|Met\s+[^.;]{1,160}?\s+wordt\s+(?:unaniem\s+)?ingestemd\b"
    r"|(?:Overleg|Vergadering|Werkgroep|Commissie|Tafel|Stuurgroep)\s+adviseert\b"
    rf"|(?:De\s)?[Kk]eu(?:ze|s)\svan\s(?:de|het)\s(?:{GREMIUM})\sis\s(?:om|dat)\b"
    r"|[Dd]e\s(?:keuze|keus)\svalt\sop\b"
    r"|(?:[^.;]{0,80}?\s)?voorzitter\s+(?:concludeert|constateert|stelt\s+vast)\s+dat\s"
    rf"(?:(?:(?:de|het)\s(?:{GREMIUM})|{WIE}|er|dit|hier\w{{0,5}}|het\svoorstel)\s)(?![^.;]{{0,160}}\b(?:niet|nog|geen\s(?!bezwa))\b)"
    r"[^.;]{0,120}?\b(?:instem(?:t|men)|akkoord\b|eens\b|vinden\b|geen\sbezwa(?:ar|ren)|draagvlak|overeenstemming|consensus))"
)
# As what a proposal goes on to the council is what a committee decides on it.
_NAAR_DE_RAAD = re.compile(
    r"\b(?:gaat|gaan|wordt|worden)\s(?:[^.;,]{0,60}\s)?(?:als\s)?(?:een\s)?(?:hamer|bespreek)stuk(?:ken)?\b"
    r"|\bals\s(?:hamer|bespreek)stuk(?:ken)?\s[^.;,]{0,60}?\b(?:gaat|gaan|wordt|worden)\b"
)
_ER_IS_BESLOTEN = re.compile(
    r"(?<!vergadering\s)(?<!bijeenkomst\s)(?<!zitting\s)\b(?:is|zijn|wordt|worden)\s+(?:(?:er|dus|daarom|dan|nu|unaniem|gezamenlijk)\s+){0,2}"
    r"(?:besloten|beslist|gekozen\s+voor(?!\s(?:een\s)?(?:periode|termijn|(?:[\w-]{2,10}\s){0,2}\w{0,8}jaar\b))|overeengekomen)\b"
    r"|(?:^|[;:]\s|^\d{1,2}(?:\.\d{1,2})?[.)]?\s)[Bb]esloten\s(?:wordt|is|tot|dat|om)\b(?!\s(?:er\s)?(?:nog|niets)\b|[^.;]{0,10}\svolgende\b)"
)


# When another moment is named for it, it is not decided here.
_KOMT_NOG = re.compile(
    r"\b(?:besluit|beslist|beslissen)\b(?![^;]{0,160}\b(?:om|dat|te)\b)[^;:]{0,80}\b(?:in\s(?:januari|februari|maart|april|mei|juni"
    r"|juli|augustus|september|oktober|november|december|het\s(?:voor|na)jaar)|later|volgende?\s\w{3,20})\b"
)


def decides(betoog: Betoog, plek: int, tekst: str) -> bool:
    """Whether sentence `plek` says that the meeting decides something."""
    if _GEZEGD.search(tekst):
        return True
    if _KOMT_NOG.search(tekst):
        return False
    functie = _FUNCTIE_BESLUIT.match(tekst)
    if functie and functie["wie"] in betoog.sprekers.functies:
        return True
    besloten = _ER_IS_BESLOTEN.search(tekst) or _NAAR_DE_RAAD.search(tekst)
    if besloten and not only_tells(tekst, besloten.end()):
        return True
    return any(
        (_is_meeting(betoog, plek, tekst, daad) or (vorm is _DAAD and is_ours(tekst, daad.start())))
        and not only_tells(tekst, daad.end())
        for vorm in (_DAAD, _ADVIES)
        for daad in vorm.finditer(tekst)
    )


def _is_meeting(betoog: Betoog, plek: int, tekst: str, daad: re.Match[str]) -> bool:
    """Whether the meeting itself does it: named next to the verb, or opening the sentence."""
    wie = betoog.subject(plek, daad)
    tussen = tekst[wie.eind : daad.start()] if wie else ""
    return wie is not None and wie.soort == "vergadering" and not re.search(r"\bdat\b|,", tussen)
