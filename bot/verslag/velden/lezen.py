"""The fields of a task on one line: who and when, before it, behind it, in brackets or behind a label."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from bot.verslag.dagen.woorden import is_day, is_of_meeting
from bot.verslag.taal.namenrij import GROEPEN, NAMEN
from bot.verslag.taal.woorden import AFKORTINGEN, IN_HAKEN, NAAM
from bot.verslag.velden.haken import are_of_name, body_in
from bot.verslag.velden.inhoud import DAN_MOET_HET, HANDVATTEN, TIJDVAK, Item, anybody, classified, names_in
from bot.verslag.velden.stand import is_over, lone_state, moved_to, new_day, state_before, state_behind
from bot.verslag.werk.doen import opening
from bot.verslag.werk.kracht import Werkwoord, verb_of
from bot.verslag.werk.werkwoorden import DADEN

_MEESTE_VELDEN = 5
_VAKJE = re.compile(r"\[(?P<in>[ xX✓✔-]?)\]\s+")
_NUMMER = re.compile(r"(?:[A-Z]{1,3}\s?\d{1,3}(?:-\d{1,3})?[.:)]?|\d{1,3}[.:)])\s+(?=\S)")
# Before the task: '[AV] ', '(de griffier) ', '@anna: ', 'Anna Visser (COA) – ', 'Anna → '.
_VOORAAN = re.compile(
    rf"(?:[(\[](?P<haak>{NAMEN.pattern}|[A-Z][\w.,/&+ -]{{0,40}})[)\]]|(?P<at>{HANDVATTEN})(?=[\s:,–—-])"
    rf"|@?(?P<wie>{NAMEN.pattern})(?:\s*\((?P<erbij>[^()]{{1,40}})\))?(?=\s*(?::|[→>|]|\s[-–—])\s))\s*(?:(?::|[→>|]|[-–—])\s+)?"
)
_SLOT = r"\s*[.;]?$"
_LABELS = (
    r"[Dd]eadline|[Ww]ie|[Ww]anneer|[Dd]oor|[Ee]igenaar|[Tt]rekker|[Oo]wner|[Dd]ue(?:\s+date)?|[Gg]ereed|[Aa]ctie(?:houder)?|ACTIE|[Tt]ermijn"
    r"|[Uu]iterlijk|[Kk]laar|[Vv]erantwoordelijke?|[Aa]ssigned\s+to"
)
# As a sentence of its own behind the task: 'Gereed 3 mei.'
_DAGWOORD = r"Gereed|Klaar|Uiterlijk|V[oó]{2}r|Voor|Deadline|Termijn|Streefdatum|Oplevering|Due|Ready|Before"
_TUSSEN_HAKEN = re.compile(rf"\s*[(\[](?P<in>{IN_HAKEN}{{1,80}})[)\]]{_SLOT}")
# Who is asked for advice, behind who does it: '… (Anna) (i.o.m. Tim)'.
_IN_OVERLEG = re.compile(r"(?<=[)\]])\s*\((?:i\.?o\.?m\.?|(?:in|na)\s(?:overleg|afstemming)\smet)\s")
# The comma of 'by Thursday, March 29' is within the day.
_KOMMA = (
    r"(?<=[\w)\]])(?:(?<!day)(?<!Mon)(?<!Tue)(?<!Tues)(?<!Wed)(?<!Thu)(?<!Thurs)(?<!Fri)(?<!Sat)(?<!Sun)"
    r"|(?!\s*,\s+(?:the\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?[A-Z]|[A-Z][a-z]{2,8}\.?\s\d)))\s*,\s+"
)
_NA_KOMMA = re.compile(
    rf"{_KOMMA}(?P<in>Q[1-4]|(?:[^,()\[\]]|,(?=\s20\d\d\b)|(?<=day),(?=\s[A-Z\d])){{3,60}}?){_SLOT}"
)
_SOM = re.compile(rf"\s[A-ZÀ-Þ][\w'’-]{{1,30}},\s+{NAAM}(?:,\s+{NAAM}){{0,4}}\s+(?:en|and)\s+{NAAM}{_SLOT}")
# 'overleg met Anna, Tim en Pia', 'mail Anna, Tim en Pia': to whom, and not who does it.
_SOM_VAN_WIE = re.compile(
    rf"(?:(?:^|\s)(?:met|aan|bij|naar|tussen|namens|van|with|to|from|between)\s|^[A-Za-z][a-z]{{1,14}}\s)"
    rf"{NAAM}(?:,\s+{NAAM}){{0,4}},\s+{NAAM}\s+(?:en|and)\s+{NAAM}{_SLOT}"
)
_RIJ = re.compile(rf"(?<=[\w)\]])\s*,\s+(?P<in>{NAAM}(?:,\s+{NAAM}){{1,4}}\s+(?:en|and)\s+{NAAM}){_SLOT}")
_DOOR_WIE = re.compile(
    rf"(?<!ondersteund)(?<!geholpen)(?<!bijgestaan),?\s+(?:door|by)\s+(?P<in>{NAMEN.pattern})(?:\s\([^()]{{1,40}}\))?{_SLOT}"
)
# 'Nieuwsbrief: in mei, redactie bij Anna', '…, trekker is Tim': what of it is whose.
_VAN_HET_WERK = "edactie rganisatie oördinatie egie itvoering itwerking oorbereiding fhandeling oortouw"
_WERK = "".join(rf"(?<={woord})|" for woord in _VAN_HET_WERK.split())
_BIJ_WIE = re.compile(
    rf"(?:(?:{_WERK}(?<=eindverantwoordelijkheid))\s+(?:ligt\s+)?bij|(?<=\b[Tt]rekker)\s+(?:is|wordt))\s+(?P<in>{NAMEN.pattern}){_SLOT}"
)
_NA_PUNTKOMMA = re.compile(rf"(?<=[\w)\]])\s*;\s+(?P<in>[^;()\[\]]{{2,40}}?){_SLOT}")  # '…; Anna; 1 mei'
_NA_DUBBELEPUNT = re.compile(rf"(?<=[a-z)]):\s+(?P<in>{NAMEN.pattern}){_SLOT}")  # 'Opdracht dakterras: Anna'
# As the last sentence of it: 'Rooster maken. Anna, 3 mei'; of 'overleg met mw. Bos' she is no sentence.
_WANNEER = (
    r"(?:Rond|Na|Voor|V[oó]{2}r|Eind|Begin|Medio|Half|Tijdens|Uiterlijk|Per|In|Met|Bij|Op|Via|Zie|Ook|Nog)"
)
_GEEN_AFKORTING = "".join(
    rf"(?<!\b(?i:{woord})\.)" for woord in ("[a-z]", "fam", "gem", "afd", *sorted(AFKORTINGEN))
)
_WIE_WANNEER = rf"{NAMEN.pattern}(?:,\s{{0,3}}[^.;:()]{{2,40}}?|\s\([^()]{{2,40}}\))?"
_NA_PUNT = re.compile(rf"(?<=[\w)][\w)])\.{_GEEN_AFKORTING}\s+(?!{_WANNEER}\s)(?P<in>{_WIE_WANNEER}){_SLOT}")
# The same behind somebody who goes by a letter, which no group has: 'Brief sturen aan Tim B. Scholen, 3 mei'.
_NA_LETTER = re.compile(
    rf"(?<=[a-zà-ÿ]\s[A-Z])\.\s+(?P<in>(?=\w+(?:,|$))(?i:{GROEPEN.pattern})(?:,\s{{0,3}}[^.;:()]{{2,40}}?)?){_SLOT}"
)
_NA_STREEP = re.compile(
    rf"\s+(?:--|[-=]?>|[-–—→|/])\s*(?P<in>(?:(?!\s-?[-/]\s)[^–—→|()\[\]]){{2,60}}?){_SLOT}"
)
# Several with room around the stroke between them: '… – Anna / Tim B.'; what else has that ends a field.
_NA_STREEP_MEER = re.compile(
    rf"(?:\s+(?:--|[-=]?>|[-–—→|])\s+|{_KOMMA}|(?<=[a-z)]):\s+)"
    rf"(?P<in>(?=[^–—|()\[\]:]{{2,60}}\s/\s){NAMEN.pattern}(?:,\s[\w .-]{{3,30}}?)?){_SLOT}"
)
# Behind it, each the last of the line: what separates it, and what may then stand there.
_ACHTERAAN = (
    _TUSSEN_HAKEN,
    _NA_PUNT,
    _NA_LETTER,
    re.compile(rf"\s+(?:(?:--|[-=]?>|[-–—→])\s*)?(?P<in>{HANDVATTEN}){_SLOT}"),
    _NA_STREEP_MEER,
    _NA_STREEP,
    re.compile(rf"[,.;]?\s+(?P<in>(?:{_LABELS})\s*:\s*[^:()\[\]]{{2,50}}?){_SLOT}"),
    re.compile(rf"[.;]\s+(?P<in>(?:{_DAGWOORD})\s[^.:;()\[\]]{{2,40}}?){_SLOT}"),
    DAN_MOET_HET,
    _DOOR_WIE,
    _BIJ_WIE,
    _NA_DUBBELEPUNT,
    _NA_PUNTKOMMA,
    _RIJ,
    _NA_KOMMA,
    re.compile(r"\s*[\u23f0-\u23ff\U0001f4c5-\U0001f4c6]\ufe0f?\s*(?P<in>[\w -]{3,40})$"),
)
_MEER = re.compile(r",\s|\s(?:en|and|&)\s")
_ALS_ZIN = (_NA_PUNT, _NA_LETTER)
_OOK_GROEPEN = (_TUSSEN_HAKEN, _NA_STREEP, *_ALS_ZIN)
# Behind the name what else is said: '… -- Anna (staat nog van januari)', '…, Anna (loopt nog)'.
_MET_TOELICHTING = re.compile(
    rf"(?:\s+(?:--|[-–—→|/>])\s*|[,;]\s+(?=[^()]{{2,60}}\([A-Z])|,\s+(?=[^()]{{2,60}}\((?:in\s|loopt|nog\s|open)))(?P<in>{NAMEN.pattern})\s*\([^()]{{1,60}}\){_SLOT}"
)
# Behind brackets with a name what came of it: 'Een plaatje maken (Anna) – is gedaan'.
_MET_AFLOOP = re.compile(
    rf"\s*\((?P<in>(?:door\s+|actie:?\s+)?{NAMEN.pattern})\)\s*(?:[-=]?>|[-–—:*→⇒➔])\s*\S.*$"
)
_IN_KOLOM = re.compile(rf"(?<=[a-z)])\s+(?P<in>{NAMEN.pattern}\s+[-–—]\s+[^–—]{{3,40}})$")
# The same in columns between dashes, with an event for a day: '– Anna – na de ledenvergadering'.
_NAAM_EN_WANNEER = re.compile(
    rf"\s+[-–—|]\s+(?P<in>{NAMEN.pattern}\s+[-–—|]\s+(?:(?!\s[-–—|]\s)[^()\[\]]){{2,40}}?){_SLOT}"
)
_DATUM_VOORAAN = re.compile(
    r"(?P<in>(?:(?:[Uu]iterlijk|[Vv][oó]{2}r|[Bb]egin|[Hh]alf|[Ee]ind|[Ii]n)\s+)?[\w\s/.–-]{3,40}?)\s*(?::|\s[-–—])\s+(?=\S)"
    r"(?!\d{1,2}(?:\s[a-z]{3,9})?(?:\s20\d\d)?\s*(?::|\s[-–—])\s)"  # '24 juni - 30 augustus: …'
)
# The same, and then a name with the colon: 2026-03-20 Anna: …
_DATUM_EN_WIE = re.compile(
    rf"(?P<in>\d{{4}}-\d\d?-\d\d?|\d\d?[-/]\d\d?(?:[-/]\d{{2,4}})?)\s+(?=@?{NAMEN.pattern}\s*:)"
)
# In the midst of it: 'Nieuwsbrief: @Anna Visser wil jij …'.
_GENOEMD = re.compile(rf"(?<![\w.])@(?P<wie>{NAAM}|[\w-]{{2,30}}(?:\s+(?:van\s+)?{NAAM})?)")
# Before a name, what he does but say: 'Opmerking HL: …'.
_GEZEGD = re.compile(r"(?:Opmerking|Vraag|Antwoord|Reactie|Aanvulling|Toelichting)\b")
_LETTERS = re.compile(r"[A-Z]{2}(?:(?:\s?[,/&+]\s?|\s(?:en|and)\s)[A-Z]{2}){0,4}")
_VERSLAG = re.compile(r"\b(?:verslag\w*|notulen|minutes|[a-z]{4,12}lijst)\b", re.IGNORECASE)
# What is to be done, before a colon: 'Bellen', 'Uitzoeken', 'Nagaan'.
_DOEN = frozenset(
    deeltje + verb
    for verb, daad in DADEN.items()
    if verb.endswith("n")
    for deeltje in ("", *daad.deeltjes, *daad.soms)
)


def read_fields(tekst: str, is_somebody: Callable[[str], bool] = anybody) -> Item:
    """The task in `tekst` and the fields around it; `is_somebody` tells a name from another word."""
    vakje = _VAKJE.match(tekst)
    begin = vakje.end() if vakje else 0
    nummer = _NUMMER.match(tekst, begin)
    begin = nummer.end() if nummer else begin
    if nummer and not vakje and (vakje := _VAKJE.match(tekst, begin)):  # '3. [x] zaal huren'
        begin = vakje.end()
    stand_ervoor = state_before(tekst, begin)
    klaar = bool(stand_ervoor and stand_ervoor["klaar"])
    item = _marked(tekst, Item(stand_ervoor.end() if stand_ervoor else begin, len(tekst), klaar=klaar))
    for _ in range(_MEESTE_VELDEN):
        verder = _behind(tekst, item, is_somebody)
        if verder is None:
            break
        item = verder
    stand = None if item.wie else state_behind(tekst, item.begin + 3, item.eind)
    if stand and is_somebody(stand.wie):
        dag = stand.wanneer if is_day(stand.wanneer) else ""
        item = Item(item.begin, stand.eind, stand.wie, item.wanneer or dag, item.klaar or stand.klaar)
    item = replace(item, klaar=item.klaar or bool(vakje and vakje["in"].strip(" -")))
    item = _before(tekst, item, is_somebody)
    alleen = lone_state(tekst, item.begin + 3, item.eind) if item.wie else None
    if alleen:
        wanneer = new_day(alleen[0]) or item.wanneer
        item = replace(item, eind=alleen.start(), wanneer=wanneer, klaar=item.klaar or bool(alleen["klaar"]))
    genoemd = None if item.wie else _GENOEMD.search(tekst, item.begin, item.eind)
    return replace(item, wie=genoemd["wie"]) if genoemd else item


def _marked(tekst: str, item: Item) -> Item:
    """`item` without who it is marked for in front: '[AV] …', '@anna …'; that is nobody's guess."""
    veld = _VOORAAN.match(tekst, item.begin)
    if veld is None or veld["wie"] or veld.end() >= item.eind:
        return item
    wie = veld["haak"] or names_in(veld["at"])
    return replace(item, begin=veld.end(), wie=wie) if NAMEN.fullmatch(wie) else item


def _behind(tekst: str, item: Item, is_somebody: Callable[[str], bool]) -> Item | None:
    """`item` without the field it ends in; None when it ends in none."""
    for vorm in (
        *_ACHTERAAN,
        *(() if item.wie else (_MET_TOELICHTING, _MET_AFLOOP, _NAAM_EN_WANNEER, _IN_KOLOM)),
    ):
        veld = vorm.search(tekst, max(0, item.eind - 400), item.eind)
        if veld is None or veld.start() < item.begin + 3:
            continue
        if vorm is _NA_STREEP and any(
            een.start() < veld.start() < een.end() for een in TIJDVAK.finditer(tekst)
        ):
            continue
        if vorm is _NA_KOMMA and ";" in tekst[item.begin : veld.start()]:
            continue  # an enumeration, and no task with its owner
        in_letters = _SOM.search(tekst, item.begin, item.eind) or _LETTERS.fullmatch(veld["in"])
        if vorm in (_RIJ, _NA_KOMMA) and (
            _SOM_VAN_WIE.search(tekst[item.begin : item.eind])
            or (in_letters and _is_called(tekst, item, is_somebody))
        ):
            continue  # 'Anna: vertalen in het Pools, Turks en Farsi', 'Anna: flyer vertalen, UA + RU'
        los = vorm is _NA_PUNT and is_somebody is anybody and not _is_task(tekst[item.begin : veld.start()])
        if los and not _names_surely(veld["in"]):
            continue  # 'Het stuk is besproken. Akkoord'
        if vorm in (_NA_DUBBELEPUNT, _NA_STREEP_MEER, _MET_AFLOOP) and is_somebody(
            names_in(tekst[item.begin : veld.start()])
        ):
            continue  # 'Anna: Kas', 'Anna (COA) – kas': of whom the thing is that looks like a name
        if vorm is _DOOR_WIE and _is_done_by(tekst, item, is_somebody):
            continue  # 'Anna: contract laten tekenen door Tim', 'Anna laat … tekenen door Tim'
        if vorm is _TUSSEN_HAKEN and opening(veld["in"]) and _has_name(tekst, item, is_somebody):
            continue  # 'Anna: stukje nalezen (Tim schrijft het, 3 mei)': what another does
        if vorm is _TUSSEN_HAKEN and _IN_OVERLEG.match(tekst, veld.start()):
            return replace(item, eind=veld.start())
        erin = veld["in"].replace(" / ", "/") if vorm is _NA_STREEP_MEER else veld["in"]
        gelezen = classified(erin, is_somebody, item, unnamed=vorm is _TUSSEN_HAKEN)
        if gelezen is None and vorm in _OOK_GROEPEN:
            are_group = _are_group_in_sentence if vorm in _ALS_ZIN else _are_group
            gelezen = classified(veld["in"], _either(is_somebody, are_group), item, unnamed=False)
        if gelezen is None and vorm is _TUSSEN_HAKEN and not item.wie and (lichaam := body_in(veld["in"])):
            gelezen = replace(item, wie=lichaam)
        noemt = gelezen and gelezen.wie != item.wie and gelezen.wanneer == item.wanneer  # no '(Anna, 1 mei)'
        if noemt and vorm is _TUSSEN_HAKEN and are_of_name(tekst, item.begin, veld.start(), is_somebody):
            continue
        van_toen = gelezen and gelezen.wanneer != item.wanneer and is_of_meeting(gelezen.wanneer)
        if van_toen and _VERSLAG.search(tekst, item.begin, veld.start()):
            continue  # 'notulen rondsturen (vergadering van 3 februari)'
        if gelezen and vorm is _MET_AFLOOP:
            stand = tekst[veld.end("in") : item.eind].lstrip(") -=>–—:*→⇒➔")
            wanneer, klaar = gelezen.wanneer or moved_to(stand), gelezen.klaar or is_over(stand)
            gelezen = replace(gelezen, wanneer=wanneer, klaar=klaar)
        if gelezen:
            een_woord = vorm is _DOOR_WIE and " " not in tekst[item.begin : veld.start()].strip()
            eind = len(tekst[: veld.start()].rstrip(" ,;"))
            return gelezen if een_woord else replace(gelezen, eind=max(item.begin, eind))
    return None


def _either(*asked: Callable[[str], bool]) -> Callable[[str], bool]:
    return lambda wie: any(says(wie) for says in asked)


def _are_group(wie: str) -> bool:
    """Whether `wie` is who does it alike by what they are."""
    return bool(GROEPEN.fullmatch(wie))


def _are_group_in_sentence(wie: str) -> bool:
    """The same, with the capital of a sentence: 'Scholen'."""
    return _are_group(f"{wie[:1].lower()}{wie[1:]}" if wie[1:].islower() else wie)


def _names_surely(veld: str) -> bool:
    """'Anna en Tim', 'Anna, 3 mei': no 'Akkoord' and no 'Discussie'."""
    wie = NAMEN.match(veld)
    return wie is not None and (bool(_MEER.search(wie[0])) or is_day(veld[wie.end() :].strip(" ,()")))


def _is_task(tekst: str) -> bool:
    return verb_of(tekst) is Werkwoord.KAAL


def _is_called(tekst: str, item: Item, is_somebody: Callable[[str], bool]) -> bool:
    """Whether a name and a colon stand before the task."""
    voor = _VOORAAN.match(tekst, item.begin)
    return bool(voor and ":" in voor[0] and _has_name(tekst, replace(item, wie=""), is_somebody))


def _is_done_by(tekst: str, item: Item, is_somebody: Callable[[str], bool]) -> bool:
    """Whether the task names before it, or as who opens it, whose it is."""
    doet = opening(tekst, item.begin, in_list=True)
    zelf = doet is not None and not doet["verb"].endswith("en") and is_somebody(doet["wie"])
    return zelf or _is_called(tekst, item, is_somebody)


def _has_name(tekst: str, item: Item, is_somebody: Callable[[str], bool]) -> bool:
    """Whether who has the task stands before it."""
    voor = _VOORAAN.match(tekst, item.begin)
    return bool(item.wie or (voor and voor["wie"] and is_somebody(voor["wie"])))


def _before(tekst: str, item: Item, is_somebody: Callable[[str], bool]) -> Item:
    if not item.wanneer:
        dag = _DATUM_EN_WIE.match(tekst, item.begin, item.eind) or _DATUM_VOORAAN.match(
            tekst, item.begin, item.eind
        )
        if dag and is_day(dag["in"]):
            item = replace(item, begin=dag.end(), wanneer=dag["in"])
    veld = None if item.wie else _VOORAAN.match(tekst, item.begin, item.eind)
    if veld is None or veld.end() >= item.eind:
        return item
    if not veld["wie"] or not is_somebody(veld["wie"]) or _GEZEGD.match(veld["wie"]):
        return item
    if veld["wie"].casefold() in _DOEN:
        return item  # 'Uitzoeken: krijgt de school bericht?'
    erbij = veld["erbij"] or ""
    wanneer = item.wanneer or (erbij if is_day(erbij) else "")
    return replace(item, begin=veld.end(), wie=veld["wie"], wanneer=wanneer)
