"""What the words of one field say: who, by when, that it is done, or nothing of that kind."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.dates.words import MONTH_NAMES
from bot.verslag.dagen.woorden import is_day
from bot.verslag.taal.namenrij import GROEPEN, NAMEN, NAMEN_VAN

HANDVATTEN = r"@[\w-]{1,40}(?:(?:\s*[,/&+]\s*|\s+(?:en\s+|and\s+)?)@[\w-]{1,40}){0,4}"
_ETIKET = re.compile(
    r"^(?:(?P<wie>wie|door|actie(?:\s*houder)?|eigenaar|trekker|owner|verantwoordelijke?|assigned\s+to)"
    r"|(?P<wanneer>deadline|wanneer|due(?:\s+date)?|by|gereed|klaar(?=:)|termijn))(?:\s*:\s*|\s+)(?=\S)",
    re.IGNORECASE,
)
_BIJ_EEN_GEBEURTENIS = re.compile(
    r"(?:v[oó]{2}r|voor|na|nadat|zodra|tijdens|bij|begin|half|medio|eind|week|(?:eerst)?volgende?|komende?|before|after|once|by|at|during|early|mid|end|next)"
    r"\s+\S.{1,38}"
    rf"|in\s+(?:{'|'.join(MONTH_NAMES)})\s+(?:als|zodra|wanneer|mits|indien|na|if|once|after)\s+\S.{{1,38}}",
    re.IGNORECASE,
)
# 'terugkoppeling 7 april', 'komt terug op 7 april', 'commentaar door besturen tot 7 april'; no 'doorgeschoven
# naar 7 april', which is how it stands.
_WAT_ER_DAN_IS = re.compile(
    r"(?!\w*(?:schoven|gesteld|gezet)\b)[a-z]{4,20}(?:\s(?:door|van|bij)\s[a-z]{4,20}|\s[a-z]{4,12})?\s"
    r"(?P<dag>(?!20\d\d$)(?:(?:op|per|uiterlijk|v[oó]{2}r|voor|tot|in|bij)\s)?[^,;]{3,40})"
)
# Behind brackets by when, in a clause of its own: '… (Anna), moet 9 mei bij Tim liggen'.
DAN_MOET_HET = re.compile(
    r"(?<=\w[)\]])[,;.]?\s+(?:(?:en|[Dd]it|[Dd]at|[Dd]ie|[Dd]eze|[Hh]et|[Zz]e)\s)?"
    r"(?:[Mm]oet(?:en)?|[Ll]igt|[Kk]omt(?:\sterug)?)\s"
    r"(?P<in>(?:(?:op|uiterlijk|v[oó]{2}r|voor)\s)?(?:\d{1,2}[-/]\d{1,2}|\d{1,2}\s[a-z]{3,9}))"
    r"(?:\s[\w'’-]{1,20}){0,4}[.;]?$"
)
_DELEN = re.compile(r"\s*[,;|]\s*|\s+[-–—/]\s+|(?<=[a-z])[-–—]\s+(?=\d)")
# '24 juni - 30 augustus', '3 - 13 september': no two fields.
TIJDVAK = re.compile(
    rf"\b\d{{1,2}}(?:\s(?:{'|'.join(MONTH_NAMES)}))?\s[-–—]\s\d{{1,2}}\s(?:{'|'.join(MONTH_NAMES)})\b",
    re.IGNORECASE,
)
_EEN_VELD = "\x00"
# A field of its own that says that there is no day.
_GEEN_DAG = re.compile(
    r"(?:(?:nog\s+)?geen\s+(?:datum|termijn|deadline)|no\s+(?:date|deadline))(?:\s+(?:set|yet|bekend|afgesproken|bepaald))?"
    r"|(?:datum|termijn)\s+(?:volgt|n\.?t\.?b\.?|onbekend)",
    re.IGNORECASE,
)
# The day that it was, with the one that it is before the brackets: '2 juni (was 12 mei)'.
_WAS = re.compile(
    r"(?:was|eerst|eerder|oorspronkelijk|voorheen|stond(?:\sop)?|previously|originally)\s(?P<dag>[^,;:→>]{2,30})"
)
_TE_DOEN = re.compile(r"(?:(?:[Ss]taat\s+)?[Ii]n\s+|[Nn]og\s+)?(?:TODO|[Tt]o[\s-]?do|[Bb]acklog)")
_KLAAR = re.compile(
    r"(?:is\s+)?(?:klaar|gereed|gedaan|afgerond|afgehandeld|done|completed|vervallen)", re.IGNORECASE
)
_GEEN_NAAM = re.compile(
    r"Loopt|Lopend|Open|Onderhanden|Afge(?:handeld|rond|daan)|Gereed|Gedaan|Vervallen|Nieuw|Akkoord|Besproken|Besloten|Vastgesteld|Aangehouden|[A-Z]{1,3}-?\d{1,3}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Q[1-4](?:\s*[/&-]\s*Q?[1-4])?(?:\s20\d\d)?|ASAP|TBD|TBC|[Ii]n\s+[A-Z][a-z]{2,8}"
)
_MET = re.compile(
    r"(?<=\w)\s+(?:i\.?s\.?m\.?|(?:samen\s+)?met|in\s+samenwerking\s+met|together\s+with)\s+(?=[A-ZÀ-Þ])"
)
_EN_MET = re.compile(r"^(?:i\.?s\.?m\.?|(?:samen\s+)?met|(?:together\s+)?with)\s+(?=[A-ZÀ-Þ])")
# Behind a name in a field, what is said of it: '(Anna (i.o.m. Tim), 1 mei)', '(Anna (trekker), Tim)'.
_NOOT = re.compile(r"(?<=\w)\s\((?!concept)[a-z][^()]{1,40}\)")
# Behind who does it, along whom or after asking whom: it stays the task of the first.
_LANGS = re.compile(
    r"(?<=\w)(?:\s*[,;]\s*|\s+(?!via))(?:via|cc\.?|i\.?o\.?m\.?|(?:in|na)\s+(?:overleg|afstemming|samenspraak)\s+met|afgestemd\s+met"
    rf"|(?:i\.?s\.?m\.?|samen\s+met)(?=\s+[a-z])(?!\s+(?:{NAMEN.pattern})(?:[,;|(]|$))"  # 'i.s.m. bewoners'
    r"|(?:met|with)\s+(?:de\s+)?(?:hulp|help|steun|support)\s+(?:van|of|from)|(?:met\s+)?(?:input|inbreng|advies)\s+(?:van|door)|after\s+asking|in\s+consultation\s+with)"
    r"\s+[^,;()|]{2,40}(?=[,;|]|$)"
    r"|(?<=\w)\s*[,;]\s*[A-ZÀ-Þ]\w{1,20}\s+(?:helpt|denkt\s+mee|kijkt\s+mee|leest\s+mee|ondersteunt|helps)$"
)
# By what somebody is, and where: 'beleidsadviseur wonen', 'juridisch adviseur Velsen'.
_MET_FUNCTIE = re.compile(
    r"(?:(?!de\b|het\b|een\b|nieuwe\b)[a-zë]{3,14}\s)?[a-z]{0,16}(?:adviseur|medewerker|manager|leider|coördinator|ambtenaar"
    r"|beheerder|regisseur|jurist|directeur|planoloog)(?:\s(?!en\b|of\b|om\b|te\b|voor\b|op\b|met\b)[\w-]{2,20}){0,2}"
)
_LETTERS = re.compile(r"[A-Z]{2}")
# '19 juni, daarna elk kwartaal', 'z.s.m., in elk geval voor 1 maart'
_DAARNA = re.compile(
    r"(?:en\s+)?(?:daarna|vervolgens)\s+[\w\s-]{3,30}|(?:maar\s+)?(?:in\s+(?:elk|ieder)\s+geval|uiterlijk|at\s+the\s+latest)\s+[\w\s-]{3,30}"
)
# The day that took the place of another: '(was 10 april, wordt 24 april)'.
_VERZET = re.compile(
    r"(?<!\w)(?:was|stond(?:\s+op)?|van)\s+(?P<was>[^,;]{3,30}?)\s*(?:[,;→]|[-=]>|[–-](?=\s))\s*(?:(?:wordt|is|nu|naar)\s+){1,2}(?P<wordt>[^,;]{3,30})"
)
_DIE = re.compile(r"(?:zij|ze|hij|die)\s+[a-z]")  # '(Anna, zij belt deze week)'
# 'by Tuesday, March 31' is one day.
_DAG_EN_DATUM = re.compile(r"(day),\s+(?=\d|[A-Z][a-z]{2,8}\.?\s\d)")
_EERSTE_NAAM = re.compile(r"(?!(?:Loopt|Lopend|Open|Gereed|Gedaan|Nieuw)$)[A-ZÀ-Þ][a-zà-ÿ]{2,12}")
_ONBENOEMD = re.compile(
    r"(?!(?:[Zz]ij|[Zz]e|[Hh]ij|[Dd]ie|[Dd]it|[Dd]at|[Ww]ij|[Ww]e)\s)[\w'’.-]{2,30}(?:\s+[\w'’.-]{1,30}){0,2}"
)


@dataclass(frozen=True)
class Item:
    """The task stands at `begin:eind` of the sentence; `wie` as printed, '' when nobody is named apart."""

    begin: int
    eind: int
    wie: str = ""
    wanneer: str = ""
    klaar: bool = False


def anybody(naam: str) -> bool:
    """For a text of which no names are known: any name is somebody."""
    return bool(naam)


def classified(tekst: str, is_somebody: Callable[[str], bool], item: Item, *, unnamed: bool) -> Item | None:
    """What the words of a field say; None when they are part of the task ('een plaatje (schets) maken')."""
    namen: list[str] = []
    wanneer, klaar, over = "", item.klaar, []
    tekst = _VERZET.sub(_new_day, _LANGS.sub("", _NOOT.sub("", tekst.strip(" .;"))))
    kaal, was = tekst.strip(" .;"), _WAS.fullmatch(tekst.strip(" .;"))
    if _GEEN_DAG.fullmatch(kaal) or _TE_DOEN.fullmatch(kaal) or (was and is_day(was["dag"])):
        return item
    tijdvak = TIJDVAK.search(tekst)
    tekst = TIJDVAK.sub(_EEN_VELD, _DAG_EN_DATUM.sub(r"\1 ", tekst.strip(" .;")), count=1)
    for deel in filter(None, _DELEN.split(tekst)):
        deel = deel.replace(_EEN_VELD, tijdvak[0]) if tijdvak else deel
        if wanneer and _DAARNA.fullmatch(deel):
            wanneer = f"{wanneer}, {deel}"
            continue
        deel = _EN_MET.sub("", deel) if namen else deel
        etiket = _ETIKET.match(deel)
        kaal = deel[etiket.end() :] if etiket else deel
        met_dag = bool(wanneer or item.wanneer) and _LETTERS.fullmatch(deel)  # '(VR) – 4 mei' is no Friday
        if (is_day(deel) and not met_dag) or (etiket and etiket["wanneer"]):
            wanneer = wanneer or kaal if etiket and etiket["wanneer"] else wanneer or deel
        elif _KLAAR.fullmatch(kaal):
            klaar = True
        elif names_in(kaal) and ((etiket and etiket["wie"]) or is_somebody(names_in(kaal))):
            namen.append(names_in(kaal))
        elif etiket and etiket["wie"]:
            namen.append(kaal)
        else:
            over.append(deel)
    if unnamed and len(over) == 1 and wanneer and not (namen or item.wie) and _ONBENOEMD.fullmatch(over[0]):
        namen, over = over, []  # '(privacyteam, 30 juni)'
    if unnamed and namen and len(over) == 1 and _DIE.match(over[0]):
        over = []
    if namen and all(map(_EERSTE_NAAM.fullmatch, over)):
        namen, over = [*namen, *over], []  # '(Anna, Nynke)', of whom one is in the attendance list
    if namen and len(over) == 1 and not wanneer and _BIJ_EEN_GEBEURTENIS.fullmatch(over[0]):
        wanneer, over = over[0], []  # '(Anna, na de vakantie)'
    if (namen or wanneer) and len(over) == 1 and is_there_then(over[0]):
        wanneer, over = wanneer or over[0], []
    if (
        over
        or not (namen or wanneer or klaar != item.klaar)
        or (namen and item.wie)
        or (wanneer and item.wanneer)
    ):
        return None
    return replace(item, wie=", ".join(namen) or item.wie, wanneer=wanneer or item.wanneer, klaar=klaar)


def _new_day(verzet: re.Match[str]) -> str:
    return verzet["wordt"] if is_day(verzet["was"]) and is_day(verzet["wordt"]) else verzet[0]


def is_there_then(tekst: str) -> bool:
    """'terugkoppeling 7 april', 'komt terug op 7 april': a day, and what is there then."""
    dan = _WAT_ER_DAN_IS.fullmatch(tekst)
    return bool(dan and is_day(dan["dag"]))


def who_and_when(tekst: str, is_somebody: Callable[[str], bool] = anybody) -> tuple[str, str]:
    """Who is named and by when: 'Anna, by 5 July'; all of it is who, where it holds no day."""
    item = classified(tekst, is_somebody, Item(0, 0), unnamed=False) if _DELEN.search(tekst) else None
    return (item.wie, item.wanneer) if item and item.wie and item.wanneer else (tekst, "")


def names_in(tekst: str) -> str:
    """The names that `tekst` is, '@anna' as 'Anna'; '' when it is something else."""
    if re.fullmatch(HANDVATTEN, tekst):
        return ", ".join(naam[:1].upper() + naam[1:] for naam in re.findall(r"@([\w-]+)", tekst))
    kaal = _MET.sub(" en ", tekst.replace("@", "").strip(" *"))
    iemand = NAMEN_VAN.fullmatch(kaal) or GROEPEN.fullmatch(kaal) or _MET_FUNCTIE.fullmatch(kaal)
    return kaal if iemand and not _GEEN_NAAM.fullmatch(kaal) else ""
