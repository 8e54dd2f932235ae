"""What is adopted: 'stelt … vast', 'wordt vastgesteld', and minutes and agenda in whatever words.

Minutes and agenda are nobody's but the meeting's: that they are adopted needs no more than the two words in
one clause. Of anything else it must be the meeting that does it, now.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.dates.words import MONTH_NAMES
from bot.verslag.besluiten.vertelling import is_asked, is_reported, only_tells
from bot.verslag.besluiten.wie import ITEM, is_ours
from bot.verslag.betoog import Betoog
from bot.verslag.namen.sprekers import GREMIUM

_STUK = (
    r"(?:[Aa]genda|AGENDA|(?:[Cc]oncept-?\s?|[Bb]eknopte?\s)?(?:[Vv]erslag|[Ff]erslach|[Nn]otulen)|NOTULEN|VERSLAG|[Aa]ctielijst|[Bb]esluitenlijst"
    r"|[Pp]resentielijst|[Mm]inutes)"
)
# These are the meeting's own too, unless they are said to be another's; to adopt them is no procedure.
_JAARSTUK = r"(?:[Bb]egroting|[Jj]aar(?:rekening|verslag|plan)|[Ww]erkplan|[Hh]uishoudelijk\sreglement)"
_PROCEDURE = re.compile(rf"\b{_STUK}\b")
_PROCEDUREEL = re.compile(
    rf"\b{_STUK}\b.{{0,240}}?\b(?:vast(?:gesteld)?|goed(?:gekeurd)?|akkoord|aangenomen|approved|adopted|accepted|agreed|as\sread)\b"
    rf"|\b(?:vastgesteld|goedgekeurd|akkoord\smet|in\smet|approved|adopted|accepted)\b:?\s(?:(?:de|het|the)\s)?{_STUK}\b",
    re.IGNORECASE,
)
# What is done with it: 'Vaststelling verslag 3 mei', 'Approval of previous minutes'.
_OM_VAST_TE_STELLEN = (
    r"(?:(?:[Vv]aststell(?:en|ing)|[Gg]oedkeur(?:en|ing))\s(?:van\s)?(?:(?:het|de)\s)?(?:vorige?\s)?"
    r"|(?:[Aa]pproval|[Aa]doption|[Cc]onfirmation|[Aa]cceptance)\sof\s(?:the\s)?(?:(?:[Pp]revious|[Ll]ast)\s)?)?"
)
_STUK_ALS_TITEL = re.compile(
    rf"(?:\d{{1,2}}[.)]?\s+)?{_OM_VAST_TE_STELLEN}(?:{_STUK}|[Vv]erslagen)\b(?!\s+(?:van\s+de\s+)?(?:commissie|werkgroep|gemeente|provincie))"
)
_AKKOORD = re.compile(
    r"(?:Akkoord|Vastgesteld|Goedgekeurd|Ongewijzigd\s(?:vastgesteld|akkoord)|(?:Approved|Agreed|Adopted|Accepted|Passed|Carried)(?:\sunanimously)?)(?=$|[,;]|\s(?:met\s(?:dank|een|de|het|in)|zonder|with)\b)"
)
_GEZICHTJE = (
    r"(?:\s?(?:[:;]-?[)DP]|<3|&lt;3|[\u2190-\u2bff\U0001f000-\U0001faff]\ufe0f?)){1,2}"  # 'akkoord :)'
)
_IS_ZO = rf"(?:vastgesteld|goedgekeurd|akkoord(?:\sbevonden)?)(?=(?:{_GEZICHTJE})?$|,)"
# Which minutes it is of: 'Overleg 3 mei: goedgekeurd', 'Van 3 mei: goedgekeurd'.
_VAN_WANNEER = (
    r"(?:(?:[Vv]ergadering|[Oo]verleg|[Bb]ijeenkomst|[Vv]an)\b[^;:]{1,30}"
    r"|\d{1,2}(?:[-/]\d{1,2}(?:[-/]\d{2,4})?|\s(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z.]{0,6})"
    r"(?:\s20\d\d)?):"
)
_GEEN_ZIN = r"(?!\b(?:is|zijn|was|waren|heeft|hebben|door|niet|nog|niemand)\b)"
# The same of minutes unnamed: 'Is vastgesteld', 'Met die toevoeging goedgekeurd'.
_AKKOORD_ZONDER = re.compile(
    rf"(?:(?:is|zijn|wordt|worden|ongewijzigd|{_VAN_WANNEER}|zonder\s(?:verdere\s)?(?:wijziging(?:en)?|opmerkingen|aanpassingen|discussie)"
    rf"|(?:{_GEEN_ZIN}[^.;:]){{0,80}}?\b(?:daarmee|hiermee)"
    rf"|[Mm]et\s(?:{_GEEN_ZIN}[^.;:]){{3,60}}?)\s)?{_IS_ZO}",
    re.IGNORECASE,
)
_TITEL_VASTGESTELD = re.compile(
    r"(?:\s(?:versie|concept|definitief|hiermee|daarmee|ongewijzigd|unaniem|v?\d[\d.]{0,6})){0,3}\s(?:vastgesteld|goedgekeurd)"
)
_KORTSTE_NAAM = 4  # letters
_NUMMER = re.compile(r"^[\d.]{1,5}[.)]?\s+")
_STELT_VAST = re.compile(
    rf"\b(?:stelt|stellen)\s+(?:(?P<ons>we|wij|men|(?:de|het)\s(?:{GREMIUM}))\s+|(?P<een>zij|hij|de\svoorzitter)\s+)?"
    r"(?:(?:hierbij|hiermee|unaniem|vervolgens|daarop|ook)\s+){0,2}"
    r"(?P<wat>(?:(?:de|het|dit|deze|beide|alle)\b|(?:agenda|verslag|notulen)\b|[A-Z])[^.;]{0,240}?)\s+vast\b(?!\s+te\b)"
)
_VORM = (
    r"(?:\s+(?:hiermee|hierbij|aldus|ongewijzigd|gewijzigd|unaniem|zo|daarmee|akkoord|conform(?:\s+\w{3,12})?"
    r"|zonder\s+wijzigingen?|met\s+(?:(?:een|de(?:ze)?|die|dit|dat|[ée]{2}n)\s+)?(?:\w{1,12}\s+)?(?:wijziging(?:en)?|aanpassing(?:en)?|aanvulling(?:en)?|correcties?|toevoeging(?:en)?|stemmen)"
    r"|door\s+de\s+(?:vergadering|PRT|RRT|tafel|leden|aanwezigen))){0,3}\s+"
)
_BROKEN = r"(?:[Vv]ast(?:-\s)?ge(?:-\s)?steld|[Gg]oed(?:-?\s)?ge(?:-\s)?keurd)"  # at the end of a line too
# What is done with it first: 'wordt doorgenomen en goedgekeurd'.
_EERST = r"(?:\s(?:doorgenomen|besproken|toegelicht|behandeld|nagelopen|overlopen)(?:,\sen|,|\sen)){0,2}"
_WORDT_VASTGESTELD = re.compile(
    rf"^(?:{ITEM})?(?P<wat>(?:Het|De|Dit|Deze)\s[^.;:]{{1,200}}?)\s+(?:wordt|worden){_EERST}{_VORM}"
    rf"(?:{_BROKEN}|aangenomen|aanvaard|verworpen|afgewezen|ingewilligd|akkoord\sbevonden)\b(?:\sen\s(?:onder)?getekend\b)?"
)
# No stop but of a day ('27 nov.'), an amount, or an address.
_IN_ZIN = (
    r"(?:[^.;:]|(?<=\s)https?://\S{1,160}(?=\s)|(?<=\bd)\.|(?<=\.d)\.|(?<=\d)\.(?=\d)"
    r"|(?<=\d\s[a-z]{3})\.|(?<=\d\s[a-z]{4})\.)"
)
# Behind a colon, what was said of it: 'Verslag 3 mei: geen opmerkingen, vastgesteld'.
_GEEN_WOORD = r"(?:[Gg]een|[Zz]onder|[Mm]et|[Oo]ngewijzigd|[Uu]naniem|[Éé]én|[Nn]o)\b"
_STUK_VASTGESTELD = re.compile(
    rf"\b(?P<wat>(?:(?:[Hh]et|[Ii]t|[Dd]e)\s)?(?:{_STUK}|{_JAARSTUK})\b(?P<tussen>{_IN_ZIN}{{0,160}}?(?::\s(?={_GEEN_WOORD}){_IN_ZIN}{{0,60}}?)?))(?P<hoe>\s(?:is|zijn|wordt|worden|werd|werden)\b[^.;:,]{{0,80}}?)??"
    rf"[\s(:–-]{{1,3}}(?:(?:{_BROKEN}|aangenomen)\b(?!\s(?:dat|hoe|wat|te|worden|als|wordt|is|op\s\d|d\.?d\b))|[Aa]kkoord(?=\s?$|[,;]|\szonder\s)|(?<=\sis\s)(?:in\sorde|goed)(?=$|,\s(?:op|met|behalve|behoudens)\s))"
)
_MINUTES = re.compile(
    r"\b(?P<wat>(?:[Mm]inutes|(?:The|the)\snotes(?=\sof\s(?:the\s|\d))|[Aa]genda|[Tt]erms\sof\s[Rr]eference)\b[^.;:]{0,120}?):?\s+(?:(?:was|were|is|are)\s+)?(?:unanimously\s+|duly\s+|then\s+)?"
    r"(?:approved|adopted|accepted|confirmed|taken\s+as\s+read|agreed(?!\s+(?:that|to\b(?!\s+be))))\b"
)
# 'Geen opmerkingen over het verslag van 3 mei; het wordt vastgesteld', 'Over het verslag van 3 mei zijn geen
# opmerkingen binnengekomen; het is daarmee vastgesteld': named in the clause before.
_OPMERKINGEN = r"[Gg]een\s(?:\w{3,14}\s)?(?:opmerkingen|bezwaren|reacties|wijzigingen)"
_ZONDER_OPMERKINGEN = re.compile(
    rf"(?:(?:Er\s(?:zijn|waren)\s)?{_OPMERKINGEN}\s(?:over|op|bij)\s(?:het|de)\s{_STUK}\b[^.;:,]{{0,60}}"
    rf"|(?:Over|Op|Bij|Tegen)\s(?:het|de)\s{_STUK}\b[^.;:,]{{0,40}}?\s(?:zijn|waren|komen|kwamen)\s(?:er\s)?{_OPMERKINGEN}\b[^.;:,]{{0,40}})"
    rf"(?:[;,]\s(?:en\s|waarmee\s|daarom\s)?|\sen\s|\swaarmee\s)(?:het|dit|dat|deze|ze|die)\s(?:wordt|worden|is|zijn){_VORM}{_BROKEN}"
)
# What stands between makes something else of it: another's minutes, another day, a clause of its own.
_TUSSEN = re.compile(
    r"\b(?:niet(?!\stot\s(?:vragen|opmerkingen|reacties|wijzigingen)\s)|nog|pas|straks|later|volgende|eerstvolgende|altijd|(?<!\bmet\s)die|dat|waarin|waarop|wat|was|waren|had|hadden|heeft|hebben|staat|staan|gaat|gaan|daar"
    r"|voor\s(?:de|het)"
    r"|en\s(?!(?:is|zijn)\s(?:daarmee|hiermee|daarom|dus|aldus|derhalve)\s)(?:(?:de|het)\s)?(?:\w+\s)?(?:is|zijn)|en\s(?:iedereen|allen)|not|be|to|next)\b|,\s(?:\w+\s){1,3}(?:is|zijn)\b"
    rf"|\bdoor\s(?!(?:de|het)\s(?:{GREMIUM})\b|allen|iedereen)"
    rf"|\b(?:[Vv]erslag|[Nn]otulen|[Aa]genda|{_JAARSTUK}(?:\s\d{{4}})?)\svan\s(?:de|het|een)\s(?!(?:[^.;:,]{{1,40}}\s)?(?:vorige|laatste|{GREMIUM}|\w{{0,12}}bureau|vereniging|club|bijeenkomst|keer|[\w-]{{2,20}}vergadering|\d{{1,2}})\b)"
)
# It will be: 'De begroting wordt in mei vastgesteld'.
_STRAKS = re.compile(
    rf"\b(?:wordt|worden)\s[^.;:]{{0,60}}?\b(?:(?:in|begin|eind|medio|half|vanaf|v[oó]{{2}}r)\s(?:{'|'.join(MONTH_NAMES)})"
    r"|(?:in|na|v[oó]{2}r|voor)\s(?:de|het)\s(?:zomer|winter|najaar|voorjaar|vakantie|zomervakantie|kerst)"
    r"|(?:volgende?|komende?)\s(?:week|maand|jaar|zomer|najaar|voorjaar))\b",
    re.IGNORECASE,
)
_IN_HET_STUK = re.compile(
    r"\b(?:in|op|uit|bij|aan|volgens|tijdens|via|naar|van|voor|over|naast|door|of|dat|on|to)\s(?:(?:the|de|het|dit|ons|onze|een)\s)?(?:\w{2,12}\s)?$|\bvolgende\s$",
    re.IGNORECASE,
)
# How it went belongs to it: '… zonder opmerkingen', '… met een wijziging op pagina 2'.
_HOE = re.compile(r"(?:\sen\s(?:onder)?getekend\b)?(?:,?\s(?:zonder|met|geen|with|without)\s[^.;:,]{2,120})?")
# The same of what the title names, pointed at: 'Deze worden ongewijzigd goedgekeurd'.
_DEZE = re.compile(
    rf"(?:[Dd]eze|[Dd]it|[Dd]ie|[Zz]e|[Hh]et)\s(?:is|zijn|wordt|worden){_VORM}(?:{_BROKEN}|akkoord(?:\sbevonden)?){_HOE.pattern}(?=$|;)"
)
_DOOR_EEN_ANDER = re.compile(rf"\s+(?:door|by)\s+(?!(?:(?:de|het)\s+)?(?:{GREMIUM})\b)")
_EEN_ANDER_HEEFT = re.compile(
    rf"^(?!(?:(?:De|Het)\s)?(?:{GREMIUM})\s|We\s|Wij\s).{{0,240}}\b(?:heeft|hebben|laat|laten)\b"
)
_EN_DAARNA = re.compile(r"(?:,?\s+en|,)\s+(?=(?:de|het)\s)")


def is_procedural(tekst: str) -> bool:
    """Whether it is minutes, agenda or a list of the meeting itself that is adopted."""
    return bool(_PROCEDUREEL.search(tekst))


def adopts_title(titel: str, tekst: str) -> bool:
    """'Akkoord, met dank aan Anna' below the title 'Verslag 3 maart': by itself it says not what."""
    zo = (vorm.match(tekst) for vorm in (_AKKOORD, _AKKOORD_ZONDER, _DEZE))
    van_stuk = _STUK_ALS_TITEL.match(titel) and any(zo)
    return bool(van_stuk) and not tekst.endswith("?")


def adopts_by_title(titel: str, tekst: str) -> bool:
    """'Huisstijl 2 vastgesteld' below the title 'Huisstijl': noted of the meeting, and no news."""
    naam = _NUMMER.sub("", titel).casefold()
    return (
        len(naam) > _KORTSTE_NAAM
        and tekst.casefold().startswith(naam)
        and bool(_TITEL_VASTGESTELD.fullmatch(tekst, len(naam)))
    )


def adopted(betoog: Betoog, plek: int, tekst: str) -> tuple[int, tuple[str, ...]] | None:
    """Where it is said that something is adopted, and one text for each thing that is."""
    stelt = _STELT_VAST.search(tekst)
    if stelt and not is_asked(tekst[: stelt.start()]):
        wie = betoog.subject(plek, stelt)
        van_ons = wie.soort == "vergadering" if wie else is_ours(tekst, stelt.start())
        van_een = stelt["een"] or (wie and wie.naam == "voorzitter")
        if van_ons or stelt["ons"] or (van_een and _PROCEDURE.search(stelt["wat"])):
            return stelt.end(), tuple(_things(stelt["wat"]))
    zonder = _ZONDER_OPMERKINGEN.match(tekst)
    if zonder and not (_DOOR_EEN_ANDER.match(tekst, zonder.end()) or tekst.endswith("?")):
        return zonder.end(), (tekst[: zonder.end()],)
    wordt = _WORDT_VASTGESTELD.search(tekst)
    if (
        wordt is None
        or is_asked(wordt["wat"])
        or _DOOR_EEN_ANDER.match(tekst, wordt.end())
        or only_tells(tekst, 0)
    ):
        wordt = adopts_own(tekst)
    if wordt is None:
        return None
    dingen = tuple(_things(wordt["wat"]))
    hoe = _HOE.match(tekst, wordt.end())
    eind = hoe.end() if hoe and "tussen" in wordt.groupdict() else wordt.end()
    erna = _EN_DAARNA.match(tekst, eind)
    if erna and (tweede := adopts_own(tekst[erna.end() :])) and not tweede.start():
        samen = erna.end() + tweede.end()
        return samen, (tekst[:eind], tekst[erna.end() : samen])
    return eind, dingen if len(dingen) > 1 else (tekst[:eind],)


def adopts_own(tekst: str) -> re.Match[str] | None:
    """Minutes or agenda that are adopted here and now."""
    for vorm in (_STUK_VASTGESTELD, _MINUTES):
        stuk = vorm.search(tekst)
        if stuk and not (
            _TUSSEN.search(stuk[0])
            or _STRAKS.search(stuk[0])
            or _IN_HET_STUK.search(tekst[: stuk.start()])
            or _DOOR_EEN_ANDER.match(tekst, stuk.end())
            or _EEN_ANDER_HEEFT.search(tekst[: stuk.start()])
            or is_reported(tekst[: stuk.start()])
            or only_tells(buiten := tekst[: stuk.start()] + tekst[stuk.end("wat") : stuk.end()], len(buiten))
            or tekst.endswith("?")
        ):
            return stuk
    return None


def _things(wat: str) -> Iterator[str]:
    for ding in _EN_DAARNA.split(wat):
        naam = re.sub(r"^(?:de|het)\s+", "", ding, flags=re.IGNORECASE)
        yield f"{naam[:1].upper()}{naam[1:]} vastgesteld"
