"""A column with the acties of what is told beside it: 'Nr | Besproken | Actie', each line of a cell one.

Where it holds only who, and by when, what he does stands in what is told: in a sentence that says no more
than what is to be done ('Een proef voorbereiden.'), else in the last that names him, else in the last one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from bot.dates.words import MONTH_NAMES
from bot.verslag.dagen.woorden import is_day
from bot.verslag.eigenaars.wanneer import due_behind
from bot.verslag.eigenaars.wendingen import group_doing
from bot.verslag.lijsten.item import action_item
from bot.verslag.rij import ALLEEN_NAAM
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.niets import is_no_point, points_elsewhere, says_none
from bot.verslag.taal.woorden import AFKORTINGEN
from bot.verslag.velden.inhoud import Item, anybody, classified
from bot.verslag.velden.lezen import read_fields
from bot.verslag.werk.daden import how_sure
from bot.verslag.werk.doen import opening
from bot.verslag.werk.kracht import Werkwoord, verb_of

ACTIELABEL = re.compile(r"(?:Actie(?:punt)?|ACTIE(?:PUNT)?|Action|ACTION)\b[^:.|]{0,40}:\s+\S")
# Before a day: 'Gereed: 3 mei'
DAGLABEL = re.compile(
    r"^(?:[Tt]ermijn|[Dd]eadline|[Gg]ereed|[Kk]laar|[Ww]anneer|[Ss]treefdatum|[Oo]plevering)(?:\s*:\s*|\s+(?:(?:op|is)\s+)?(?=\S))"
)
NIEUWE_REGEL = re.compile(r"<(?:br|BR)\s*/?>")
# 'Zaal huren Anna van Dam: kas': who opens a next task on the same line; 'Wie: Anna' goes on with this one.
_MET_NAAM = re.compile(
    rf"(?<!\S)(?!(?:Wie|Wanneer|Door|Termijn|Deadline|Eigenaar|Trekker|Actiehouder|Owner):)(?:{NAMEN.pattern}):\s"
)
_PUNTKOMMA = re.compile(r";\s+(?=[A-ZÀ-Þ])")
_NA_TAAK = re.compile(r"[a-z).]\s+$")
_LOOPT_DOOR = re.compile(rf"(?<=\s)(?P<woord>en|and|[/&]){NIEUWE_REGEL.pattern}\s*")  # 'Anna en<br>Tim'
# The next line goes on with the task: 'afstemmen met' / 'Anna'.
_BREEKT_AF = re.compile(r"(?:^|\s)(?:met|aan|van|voor|bij|door|over|naar|of|en|in|op|de|het|een|tussen)$")
_OM_NAMEN = re.compile(r"^(?:[-–—→•>(\[]\s{0,2}){1,3}|[)\].;]{1,3}$")
_NAAMWOORD = re.compile(r"[A-ZÀ-Þ][\w'’-]+")
# No sentence ends in 'Mw. Bos' or 'J. Bos'.
_AFKORTING = "".join(rf"(?<!\b(?i:{woord})\.)" for woord in ("[a-z]", *sorted(AFKORTINGEN)))
ZIN = re.compile(rf"(?:(?<=[.!?]){_AFKORTING}\s+|<(?:br|BR)\s*/?>\s*)(?=[A-ZÀ-Þ])")
# 'Anna 1 september Tim', 'Anna, najaar': names with a day behind them, as a cell of more lines is read.
_DAG = re.compile(
    r",?\s+(?P<dag>(?:(?:uiterlijk|v[oó]{2}r|begin|half|medio|eind)\s+)?(?:(?:maan|dins|woens|donder|vrij)dag\s+)?(?:\d{1,2}\s+)?"
    rf"(?:{'|'.join(MONTH_NAMES)}|voorjaar|zomer|najaar|winter)(?:\s+20\d\d)?)(?=\s+[A-ZÀ-Þ]|$)"
)
_OPENT = re.compile(rf"(?P<wie>{NAMEN.pattern})\s(?P<verb>[a-zë]{{3,20}})(?P<rest>\s.{{0,200}})")
# What was decided is no task of who stands beside it.
_BESLUIT = re.compile(r"(?:Besluit|Besloten|Conclusie|Decision)\b[^:.]{0,20}:", re.IGNORECASE)
_SAMEN = re.compile(
    r"\s(?:en|and)\s|[,/&+]|^(?:[a-z]|All|Leden|Deelnemers|Gemeenten|Partijen|Regio)"
)  # 'Anna en Tim', 'alle gemeenten'
_IEDEREEN = re.compile(r"(?:Allen|Iedereen|Alle\s\w{3,20}|All|Everyone)", re.IGNORECASE)
_VAN_ALLEN = r"(?:(?:[Ii]edere|[Ee]lke|[Aa]lle)\s[a-z]{3,20}|[Ii]edereen|[Aa]llen)\s"
_ALLEN_DOEN = re.compile(
    rf"^(?P<wie>{_VAN_ALLEN})(?!(?:is|zijn|was|waren|heeft|hebben|vindt|vinden)\b)"
    rf"|\b(?:[Aa]fgesproken\s(?:(?:is|wordt)\s)?|spre(?:ekt|ken)\saf\s)dat\s{_VAN_ALLEN}"
)
_ALLE = re.compile(r"Alle|Beide")  # of whom, the words behind it say
_MEESTE_CEL = 200  # letters of names and days


def _parts(cel: str) -> Iterator[str]:
    """The acties of a cell, each on a line or in a sentence of its own: 'Anna belt. Tim maakt een kaart.'

    A sentence that says when ('Gereed 3 mei.') is a part of its own, behind its task.
    """
    regels = chain.from_iterable(map(_by_doer, NIEUWE_REGEL.split(cel)))
    for deel in chain.from_iterable(map(_by_name, regels)):
        zinnen = ZIN.split(deel)
        dagen = [zin for zin in zinnen[1:] if is_day(zin.rstrip(" ."))]
        doen = [zin for zin in zinnen if zin in dagen or opening(zin)]
        item = read_fields(deel)
        met_wie = bool(item.wie) and item.eind <= len(zinnen[0])  # 'Zaal huren. Anna en Tim, 3 mei'
        if len(zinnen) == 1 or not doen or met_wie:
            yield deel
        elif doen != dagen:
            yield from (zin.rstrip(" .") for zin in doen)
        else:
            yield " ".join(zin for zin in zinnen if zin not in dagen).rstrip(" .")
            yield dagen[0].rstrip(" .")


def _by_doer(regel: str) -> list[str]:
    """The acties on a line of a cell between semicolons: 'Anna belt de zaal; Tim maakt een kaart'."""
    delen = _PUNTKOMMA.split(regel)
    return delen if all(opening(deel) or _MET_NAAM.match(deel) for deel in delen) else [regel]


def _by_name(regel: str) -> Iterator[str]:
    """The acties on a line of a cell, each with the names before it: 'Mw. Bos: kas Dhr. Van Dam: zaal'."""
    begint = (een.start() for een in _MET_NAAM.finditer(regel))
    knippen = [plek for plek in begint if _NA_TAAK.search(regel, max(0, plek - 9), plek)]
    yield from (regel[van:tot].strip() for van, tot in pairwise([0, *knippen, len(regel)]))


def beside(cellen: Sequence[str], kolom: int) -> Iterator[dict[str, str]]:
    """The acties in column `kolom` of a row, by what they are: 'Anna: brief sturen', each with the day that
    the sentence behind it has where it is told."""
    if says_none(cellen[kolom]):
        return
    cellen = [_LOOPT_DOOR.sub(r"\g<woord> ", cel) for cel in cellen]
    verteld = max((cel for plek, cel in enumerate(cellen) if plek != kolom), key=len, default="")
    for velden in _tasks(cellen, kolom, verteld):
        yield {
            **velden,
            "termijn": velden["termijn"] or due_behind(velden["actie"], ZIN.split(verteld.strip())),
        }


def _tasks(cellen: Sequence[str], kolom: int, verteld: str) -> Iterator[dict[str, str]]:
    if eigen := _tasks_with_owner(cellen[kolom]):
        for taak, wie, wanneer in eigen:
            yield {"actie": taak, "termijn": wanneer, "eigenaar": wie}
        return
    paren = _names_and_days(cellen[kolom])
    zinnen = [zin for zin in ZIN.split(verteld.strip()) if not _BESLUIT.match(zin)] or [verteld]
    if ieder := _each_by_own(paren, zinnen):
        yield from ieder
        return
    taken = [zin.rstrip(" .") for zin in zinnen if verb_of(zin) is Werkwoord.KAAL]
    daad = _done_by([wie for wie, _ in paren], zinnen).rstrip(" .") if paren else ""
    if daad and taken and verteld.find(daad) > verteld.find(taken[-1]):
        taken = [daad]  # 'De cursussen vervallen. Anna kaart dat aan.'
    if len(taken) == 1 and paren:  # of all of them
        paren = [(", ".join(wie for wie, _ in paren), next((dag for _, dag in paren if dag), ""))]
    if paren and len(taken) >= len(paren):
        for (wie, wanneer), taak in zip(paren, taken[-len(paren) :], strict=True):
            yield {"actie": taak, "termijn": wanneer, "eigenaar": wie}
        return
    namen: list[str] = []
    boven = ""  # whose name stands alone above a task
    wanneer = ""
    met_naam = False
    laatste: dict[str, str] = {}  # its owner and day may stand on lines of their own
    gevonden: list[dict[str, str]] = []
    for deel in () if paren else _parts(cellen[kolom]):
        if laatste and not laatste["termijn"] and is_day(deel):
            laatste["termijn"] = DAGLABEL.sub("", deel)
            continue
        if laatste and not met_naam and NAMEN.fullmatch(deel):  # below it
            laatste["eigenaar"], met_naam = deel, True
            continue
        if NAMEN.fullmatch(deel):  # 'Anna / Tim'
            boven = deel
            namen.append(deel)
            continue
        item = action_item(deel)
        if item is None:
            continue
        taak = deel[item.begin : item.eind]
        if is_no_point(taak):  # 'Anna: zie bespreking', 'Besproken'
            namen += [item.wie] if item.wie and points_elsewhere(taak) else []
            continue
        if not item.wie and NAMEN.fullmatch(taak):
            namen.append(taak)
            wanneer = wanneer or item.wanneer
            continue
        if boven in namen:  # 'Anna', and on the lines below it what she does
            namen.remove(boven)
        laatste = {
            "actie": taak,
            "termijn": item.wanneer,
            "eigenaar": item.wie or boven or _doing(deel, item.begin),
        }
        gevonden.append(laatste)
        met_naam = bool(laatste["eigenaar"])
    for een in gevonden:  # without a cell for who, what the attendance knows is read off the task
        yield {veld: inhoud for veld, inhoud in een.items() if inhoud or veld != "eigenaar"}
    if paren:
        namen = [wie for wie, _ in paren]
        wanneer = wanneer or (paren[0][1] if len(paren) == 1 else "")
    if namen and verteld:
        taak = said_of(namen, zinnen).rstrip(" .")
        yield {"actie": taak, "termijn": wanneer, "eigenaar": ", ".join(namen), ALLEEN_NAAM: "ja"}


def _each_by_own(paren: Sequence[tuple[str, str]], zinnen: Sequence[str]) -> list[dict[str, str]]:
    """Of more in a cell, each on a line of his own, the sentence in which he does something, and of 'Allen'
    the one in which all do; nothing where one of them has none of his own."""
    daden = [_by_all(zinnen) if _IEDEREEN.fullmatch(wie) else _done_by([wie], zinnen) for wie, _ in paren]
    if len(paren) < 2 or not all(daden) or len(set(daden)) < len(daden):
        return []
    return [
        {"actie": daad.rstrip(" ."), "termijn": wanneer, "eigenaar": _who_of_all(daad) or wie}
        for (wie, wanneer), daad in zip(paren, daden, strict=True)
    ]


def _by_all(zinnen: Sequence[str]) -> str:
    """The last sentence in which everybody does something: 'Afgesproken is dat iedere gemeente … mailt'."""
    return next((zin for zin in reversed(zinnen) if _ALLEN_DOEN.search(zin)), "")


def _who_of_all(daad: str) -> str:
    """Of 'Alle gemeenten sturen …' who they are, as the text has it."""
    allen = _ALLEN_DOEN.match(daad)
    return (allen["wie"] or "").strip() if allen else ""


def _doing(deel: str, begin: int) -> str:
    """Who opens a task and does it; 'Kluis kopen' and 'Brief sturen als het kan' name nobody."""
    if verb_of(deel) is Werkwoord.KAAL:
        return ""
    doet = opening(deel, begin, in_list=True)
    if doet is None or _ALLE.fullmatch(doet["wie"]):
        return "".join(group_doing(deel, begin))
    return doet["wie"] if not doet["verb"].endswith("en") or _SAMEN.search(doet["wie"]) else ""


def _tasks_with_owner(cel: str) -> list[tuple[str, str, str]]:
    """The tasks of a cell, each with who has it, and by when, on a line below it or above it: 'Zaal huren',
    'Anna, 3 mei'; nothing where any has none."""
    regels = [deel.strip() for deel in NIEUWE_REGEL.split(cel) if deel.strip()]
    van = [_who(*paar) for paar in pairwise(["", *regels])]
    om_en_om = len(regels) % 2 == 0 and all(van[1::2]) and not all(van[::2])
    erboven = bool(van) and van[0] is not None and not om_en_om
    if erboven and not any(een and een[1] for een in van):
        return []  # without a day who stands above may be of all that is below
    groepen: list[tuple[list[str], tuple[str, str] | None]] = []
    for plek, (deel, een) in enumerate(zip(regels, van, strict=True)):
        is_wie = een is not None and not (om_en_om and plek % 2 == 0)
        taak, wie = groepen[-1] if groepen else ([], ("", ""))
        if is_wie and erboven:
            groepen.append(([], een))
        elif is_wie and wie is None:
            groepen[-1] = (taak, een)
        elif is_wie:
            return []
        elif wie and wie[0] and not wie[1] and not (erboven and taak) and is_day(deel):
            groepen[-1] = (taak, (wie[0], DAGLABEL.sub("", deel)))
        elif wie is None or (erboven and not (taak and deel[0].isupper())):
            taak.append(deel)
        else:
            groepen.append(([deel], wie if erboven else None))
    paren = [(" ".join(taak).rstrip(" ."), *wie) for taak, wie in groepen if taak and wie]
    return paren if len(paren) == len(groepen) else []


def _who(boven: str, deel: str) -> tuple[str, str] | None:
    """Who a line of a cell names, and by when; None of any other line, or of one that goes on with a task."""
    if _BREEKT_AF.search(boven):
        return None
    kaal = _OM_NAMEN.sub("", deel).replace(" (", ", ").strip()
    if NAMEN.fullmatch(kaal):
        return kaal, ""
    item = classified(kaal, anybody, Item(0, 0), unnamed=False)
    return (item.wie, item.wanneer) if item and item.wie else None


def _names_and_days(cel: str) -> list[tuple[str, str]]:
    """Who and by when, of each; nothing where the cell holds anything else."""
    paren: list[tuple[str, str]] = []
    for deel in map(str.strip, NIEUWE_REGEL.split(cel[:_MEESTE_CEL])):
        begin = 0
        if paren and not paren[-1][1] and is_day(deel) and not NAMEN.match(deel):  # below the name
            paren[-1] = (paren[-1][0], deel)
            continue
        for dag in _DAG.finditer(deel):
            paren.append((deel[begin : dag.start()].strip(" :"), dag["dag"]))
            begin = dag.end()
        if rest := deel[begin:].strip():
            paren.append(_with_day(rest))
    return paren if all(NAMEN.fullmatch(wie) for wie, _ in paren) else []


def _with_day(deel: str) -> tuple[str, str]:
    """'Anna 3/5', 'Anna en Tim (10 nov.)' as who and by when."""
    wie = NAMEN.match(deel)
    taak = verb_of(deel) is Werkwoord.KAAL  # 'Brief opstellen na afloop'
    dag = deel[wie.end() :].strip(" ,:()–-") if wie and not taak else ""
    return (wie[0], DAGLABEL.sub("", dag)) if wie and is_day(dag) else (deel, "")


def said_of(namen: Sequence[str], zinnen: Sequence[str]) -> str:
    """The last of the sentences that one of those names does something in, else the last."""
    return _done_by(namen, zinnen) or zinnen[-1]


def _done_by(namen: Sequence[str], zinnen: Sequence[str]) -> str:
    """The last sentence that one of them does something in, '' without one."""
    wie = {woord for naam in namen for woord in _NAAMWOORD.findall(naam)}
    doen = (zin for zin in reversed(zinnen) if (van := _doer(zin)) and wie & set(van.split()))
    return next(doen, "")


def _doer(zin: str) -> str:
    """Who a sentence opens with that says what he does: 'Anna belt', 'Anna kaart dit aan'."""
    if doet := opening(zin):
        return doet["wie"]
    opent = _OPENT.match(zin)
    sure = how_sure(opent["verb"], opent["rest"]) if opent else None
    return opent["wie"] if opent and sure in ("altijd", "misschien") else ""
