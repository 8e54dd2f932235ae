"""What was agreed: 'Afgesproken wordt dat …', 'We spreken af om …', 'Afspraak: …'.

What somebody will do is an action point instead; which of the two it is, is known when those are (lezen.py).
"""

from __future__ import annotations

import re

from bot.verslag.besluiten.wie import ABOUT, ITEM, WIE

_BY_US = r"(?:by\s+the\s+(?:board|committee|members|meeting)\s+)?"
_AGREED = rf"(?:agreed|decided|resolved|AGREED|RESOLVED)\s+{_BY_US}(?:not\s+)?(?:to|that|against)\b"
_AFGESPROKEN = re.compile(
    rf"^(?:{ITEM}|[A-Z][\w ]{{2,30}}\s[-–—]\s)?"
    r"(?:(?:[Vv]erder|[Oo]ok|[Dd]aarnaast|[Hh]ierbij|[Dd]aarom|[Dd]us|[Ww]el|[Tt]ot\s+slot)\s+)?"
    r"(?:(?:[Ee]r\s+)?(?:is|wordt|werd)\s+(?:er\s+)?(?:ook\s+|verder\s+|daarom\s+)?afgesproken,?\s+(?:dat|om)\b"
    r"|[Aa]fgesproken(?:\s+(?:is|wordt|werd)\b(?!\s+met\s)|,?\s+(?:dat|om)\b)"
    r"|(?:Na|Gezien|Gelet\s+op|Ondanks)\s[^.;:?]{3,100}?\swordt\s+(?:er\s+)?afgesproken,?\s+(?:dat|om)\b"
    r"|(?:Wat\s[^.;:?]{3,120}?\sbetreft|(?:Wat\sbetreft|Aangaande|Inzake|Qua|Over|Rond(?:om)?|Ten\saanzien\svan|Met\sbetrekking\stot)\s[^.;:?]{3,120}?),?"
    r"\s(?:is|wordt)\s(?:er\s)?(?:ook\s|verder\s)?afgesproken,?\s(?:dat|om)\b"
    r"|(?:De|Het)\s(?:volgende|onderstaande)\s(?!acti|afspra|punt|taken)[a-z]{4,20}\s(?:is|zijn|wordt|worden)\s(?:afgesproken|overeengekomen):$"
    r"|(?!(?:Als|Wanneer|Soms|Vaak|Meestal|Altijd|Wat|Hoe|Waarom|Eerder|Vorig)\b)[A-Z][^.;:?,]{1,80}?\sspreken\s(?:we|wij)\s(?:ook\s|verder\s|nu\s)?af,?\s(?:dat|om|voortaan)\b"
    rf"|{WIE}\s+spre(?:ken|ekt)\s+(?:dat\s+|dit\s+)?(?:nu\s+)?af,?\s+(?:dat|om|voortaan)\b"
    rf"|{WIE}\s+(?:[^.;:?]{{3,160}}\sen\s)?spre(?:ekt|ken)\s+af\s(?=[^.;:]{{3,160}}?\ste\s[a-z]{{3,20}}en\b)"
    rf"|[^;:?]{{10,200}},\s(?:zo|dit|dat|aldus)\s(?:spreken|spreekt)\s{WIE}\saf\b"
    r"|[Aa]fspraak\s(?:hierbij\s)?is,?\sdat\b|(?:We|Wij)\s+hebben\s+afgesproken,?\s+(?:dat|om)\b"
    rf"|(?:[Ww]e|[Ii]t\s+was)\s+(?:then\s+|also\s+|all\s+|unanimously\s+)?{_AGREED}"
    r"|(?:All|Everyone|Everybody)\s+agreed\s+(?:to|that)\b(?![^.;]{0,80}\b(?:is|are|was|were|has|have|had|should|needs?)\b)"
    r"|(?:[Uu]nanimously\s+(?:agreed|decided|resolved)|Agreed|Decided|Resolved)\s+(?:unanimously\s+)?(?:not\s+)?(?:to|that|against)\b"
    r"|Agree\s+(?:not\s+)?to\s(?!(?:a|an|the|this)\b)[a-z]|Proceed\s+with\s+the\b)"
    rf"|^(?:As|Since|Because|After|Following|Given|In\s+view)\s[^;:?]{{5,160}},\sit\swas\s{_AGREED}"
    rf"|^{ABOUT}[Ii]t\swas\s(?:then\s|also\s|unanimously\s)?{_AGREED}"
)
_LABEL = re.compile(
    r"^(?:[Aa]fspraak|AFSPRAAK|[Aa]fgesproken|AFGESPROKEN|[Aa]fgespr\.?|(?:[Ww]e|[Ww]ij)\sspreken\saf|(?:Agreement|Consensus)(?=\s?:\s(?:the|we|no|all|to|that)\s))\s*:\s*(?P<tekst>\S.*)"
)
# Below 'Afspraken', how things will be done: of nobody.
_VOORTAAN = re.compile(r"\b(?:voortaan|in\s+het\s+vervolg|vanaf\s+nu|from\s+now\s+on)\b", re.IGNORECASE)
# Of a list in which decisions and tasks stand together, what is no task.
_EN_ACTIES = re.compile(r"\bbesluit(?:en)?\s?(?:en|&|/)\s?acti(?:e|es|epunten)\b", re.IGNORECASE)
_GELDT = re.compile(
    r"\b(?:word(?:t|en)|zal|zullen|kan|kunnen|blij(?:ft|ven)|geld(?:t|en)|vervalt|vervallen)\b"
)
_VERTELD = re.compile(r"\b(?:werd|werden|heeft|hebben|had|hadden|vraagt|meldt|geeft\saan)\b|\?$")
_NIET_NU = re.compile(
    r"\b(?:eerder|vorige\s+(?:keer|week|maand)|destijds|last\s+(?:time|year|month|week|meeting)|earlier|previously)\b"
)


def among_decisions(titel: str, tekst: str) -> bool:
    """Whether below 'Besluiten en acties' it says how things are or will be; a task is told from it later."""
    return bool(_EN_ACTIES.search(titel) and _GELDT.search(tekst)) and not _VERTELD.search(tekst)


def from_now_on(tekst: str) -> bool:
    """'Afgesproken is dat de voorzitter voortaan de agenda opstelt'."""
    return bool(_VOORTAAN.search(tekst) and _AFGESPROKEN.match(tekst))


def agreed(tekst: str, *, in_list: bool = False) -> str | None:
    """What was agreed here, by whomever it is to be done; `in_list`: in one of what was agreed."""
    label = _LABEL.match(tekst)
    afgesproken = label or _AFGESPROKEN.match(tekst) or (_VOORTAAN.search(tekst) if in_list else None)
    if afgesproken is None or tekst.endswith("?") or _NIET_NU.search(tekst):
        return None
    return label["tekst"] if label else tekst
