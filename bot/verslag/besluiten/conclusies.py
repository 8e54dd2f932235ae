"""What was concluded, where it says what will be done: 'Conclusie: de regio opent twee locaties'.

Most of what is concluded is how things are: 'de hal is te klein', 'dossier vaak niet compleet'. It is a
decision where something is done, will come or not, or is agreed to; what is somebody's task is an action.
"""

from __future__ import annotations

import re

from bot.verslag.namen.sprekers import GREMIUM

_LABEL = re.compile(
    r"(?:^|(?<=[.;:]\s)|(?<=\bis\sde\s))(?:(?:→|[=-]>)\s?)?(?:[Cc]onclusie|[Ss]lotsom|[Uu]itkomst|^Dus|^Na\s(?:een\s|enige\s)?(?:\w{4,10}\s)?(?:ronde|rondgang|peiling|afweging|discussie|bespreking)(?:\s[^.;:,]{2,30})?)\s?:\s(?P<tekst>\S.*)"
)
_EIGEN = r"(?:eigen|apart|aparte|vast|vaste|nieuw|nieuwe|ander|andere)"
# How things are, were or should be, or what is not known yet; 'minder dan 50' and 'krijgt een eigen lijn' are
# none of these.
_TOESTAND = re.compile(
    r"\b(?:is|zijn|was|waren|heeft|hebben|had(?:den)?|lijkt|lijken|blijkt|blijken|moet(?:en)?|ka[nm]|kunnen|zou(?:den)?"
    r"|zal|zullen|mag|mogen|wil(?:len)?|nog|vaak|meestal|soms|steeds|te\s(?:weinig|veel|vroeg|laat)|onvoldoende|vraagt|vragen|ziet|zien"
    rf"|vindt|vinden|denkt|denken|weet|weten|krijg(?:t|en)\b(?!\s(?:een|geen)\s{_EIGEN}\b)|voelt|voelen|zich|betreurt|betreuren|ik|(?<!er\s)dan|mogelijk|misschien)\b"
)
_VOLTOOID = r"\b[a-z]{0,8}(?:ge|be|ver|ont|her|onder)[a-z]{2,16}(?:d|t|en)\b"
_WORDT = rf"(?:wordt|worden)\b(?!\s(?:er|je|we|wij)\b)[^.;:]{{0,120}}?{_VOLTOOID}"
_ONZEN = (
    rf"(?:(?:de|het)\s(?:{GREMIUM}|regio|provincie|gemeenten?|partijen|(?:\w{{2,12}}\s)?voorzitter)"
    r"|(?:elke|iedere|alle)\s[\w’'-]{3,20}|we|wij)"
)
# What there just is none of: 'geen bijzonderheden', 'geen reacties ontvangen'.
_GEEN_STAND = (
    r"(?!bijzonder|react|bezwa|vrag|vraag|opmerking|problem|klacht|aanleiding|zorg|reden|verschil|effect|consensus"
    r"|overeenstemming|duidelijk|goed|zicht|nieuws|animo|belangstelling|interesse|draagvlak|oplossing|haast|verder"
    r"|andere|sprake|tijd|geld|ruimte|tekort|gevolg|risico|fout|afwijking|bewijs|verband|wijziging|grote|echte|noemens"
    r"|[^.;:?]{0,80}\b[a-z]{0,8}(?:ge|be|ver|ont)[a-z]{3,14}(?:d|en)$)"
)
_WORDT_GEDAAN = re.compile(
    "|".join(
        (
            r"(?:er\skom(?:t|en)\s(?:(?:deze|dit|dan|voorlopig|voor\shet\seerst)\s(?:[a-z]{3,10}\s)?)?"
            r"(?:geen|een|één|twee|drie|eerst|voortaan)|akkoord)\b",
            r"nieuwe\s[^.;:?]{3,80}?\skomen\s(?:voortaan|in|op|bij)\s",
            rf"(?:(?:voorlopig|voortaan|(?:dit|volgend)\sjaar)\s)?geen\s{_GEEN_STAND}[^.;:?]{{4,}}",
            r"(?:de|het)\s[^.;:?]{3,60}?\s(?:gaat|gaan)\s(?:niet\s)?(?:door|verder)$",
            r"(?:de|het|optie|variant)\s[^.;:?]{1,60}?\s(?:gaat|gaan|valt|vallen|schuift|schuiven)\s"
            r"(?:[^.;:?]{0,40}\s)?(?:(?:eraf|af|eruit)$|door\snaar\s|van\sde\s(?:agenda|lijst)$)",
            r"(?:de|het)\s[^.;:?]{3,60}?\s(?:blijft|wordt)\s(?:optioneel|verplicht|facultatief|leidend|ongewijzigd"
            r"|gelijk|openbaar|vertrouwelijk|gehandhaafd)$",
            r"(?:de|het)\s[^.;:?]{3,60}?\s(?:gaat|komt|geldt|begint|blijft)\svoortaan\s",
            r"(?:(?:de|het)\s)?[a-z]{4,20}\swordt\s(?:[a-z]{2,7}dag\s)?\d{1,2}\s[a-z]{3,9}$",
            r"(?:niet\s)?(?:(?:door|verder)gaan|stoppen)\smet\s",
            rf"(?:een|elke|iedere|alle|de|het)\s[^.;:?]{{3,40}}?\skrijg(?:t|en)\s(?:een|geen)\s{_EIGEN}\s[a-z]{{3}}",
            r"(?:de|het)\s[^.;:?]{3,60}?\s(?:begint|start|stopt|eindigt|blijft|loopt\sdoor|sluit|opent|verhuist)\s"
            r"[^.;:?]{0,40}?\b(?:op|tot|per|vanaf)\s",
            rf"[^.;:?]{{3,120}}?\s{_WORDT}",
            rf"{_ONZEN}\s[^.;:?]{{6}}",
        )
    ),
    re.IGNORECASE,
)
# What a meeting concludes is done, or is not: '… dat in 2019 geen extra locatie wordt gezocht'.
_DAT = re.compile(
    rf"^(?:(?:(?:De|Het)\s(?:{GREMIUM})|We|Wij)\s"
    r"(?:conclude(?:ert|ren)|spre(?:ekt|ken)\s(?:als\s[\w ]{3,30}\s)?uit)"
    r"|Geconcludeerd\s(?:wordt|is)),?\sdat\s"
    r"(?!(?:zij|ze|het|dit)\b)(?P<wat>[^;:?]{6,300})"
)
_ALLEEN_VAST = re.compile(r"\b(?:niet|geen|voortaan|eerst|per|vanaf|uitsluitend)\b")
_ONVERVULD = re.compile(
    r"\b(?:er|gevonden|gehaald|bereikt|gevraagd|gebruikt|genoemd|gezien|verwacht|gevoeld)\b"
)
_WORDT_DAAR = re.compile(rf"\b(?:wordt|worden)\s{_VOLTOOID}$|{_VOLTOOID}\s(?:wordt|worden)$")
_VOORTAAN = re.compile(r"\bvoortaan\b")
# What is so from then on: '… dat de landelijke lijst voortaan leidend is'.
_WORDT_ZO = re.compile(
    r"\s(?=voortaan\s(?:leidend|bindend|verplicht|toegestaan|openbaar|vertrouwelijk|(?:de|het)\s[a-z]{4,16})\s(?:is|zijn)$)"
)
_UITGESPROKEN = re.compile(r"\bspre(?:ekt|ken)\b")


def concluded(tekst: str) -> re.Match[str] | None:
    """The conclusion that is called one, in its group 'tekst', if it says what will be done."""
    label = _LABEL.search(tekst)
    if label is None or tekst.endswith("?"):
        return None
    kern = label["tekst"].split(";")[0]
    return label if _WORDT_GEDAAN.match(kern) and not _TOESTAND.search(kern) else None


def concludes(tekst: str) -> bool:
    """Whether the meeting concludes, or states as its own, what will be done or not."""
    dat = _DAT.match(tekst)
    if dat is not None and _WORDT_ZO.search(dat["wat"]):
        return True
    if dat is None or _TOESTAND.search(dat["wat"]):
        return False
    if _UITGESPROKEN.search(tekst, 0, dat.start("wat")):
        return True
    vast = _ALLEEN_VAST.search(dat["wat"]) and not _ONVERVULD.search(dat["wat"])
    return bool(vast and (_WORDT_DAAR.search(dat["wat"]) or _VOORTAAN.search(dat["wat"])))
