"""The shapes a piece of text can be read in as a task, each with the words that are then its mark.

Five places where a mark stands: before the words (a sign, a label, a code), a name before them, a name behind
them, a name on a line of its own, and in English 'AB to …'. The same words can be read in more than one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.verslag.geleerd.etiketten import TAAKWOORD, is_other
from bot.verslag.geleerd.lezing import KORTSTE, WIE, Lezing, are_people, sign
from bot.verslag.geleerd.randen import STAART, before_name
from bot.verslag.geleerd.stukken import VET, Stuk, without_number
from bot.verslag.taal.namenrij import NAMEN, is_in_row_behind
from bot.verslag.velden.lezen import read_fields
from bot.verslag.werk.doen import opening
from bot.verslag.werk.kracht import Werkwoord, verb_of
from bot.verslag.werk.tekens import is_no_task, will_act
from bot.verslag.werk.werkwoorden import NOOIT
from bot.verslag.wie.bekenden import Bekenden, split_names
from bot.verslag.wie.naamplaatsen import GEEN_NAAM

_NAAM_VOORAAN = re.compile(
    rf"(?:@?(?P<wie>{WIE})(?:\s*\([^()]{{1,30}}\))?(?P<scheiding>\s*(?::|->|=>|[→>=|»]|[-–—]\s)\s*)"
    rf"|(?P<open>[\[(<{{«])\s?(?P<tussen>{WIE})\s?[\])>}}»]\s*:?\s*)(?=\S)"
)
_LABEL = re.compile(
    r"(?P<label>[^\W\d_][\w'’/&-]{0,20}(?:\s+[\w'’/&.-]{1,15}){0,4}?)\s*(?P<scheiding>:(?!//)|->|=>|>>|[→»|=])\s*(?=\S)"
)
# A code or tag before the words, as in: T-7, [K3], 12.3a, <klus>
_CODE = re.compile(
    r"(?P<code>[\[(<{#]?(?:[A-Za-z]{1,4}[.\s-]?)?\d{1,4}(?:[./-]\d{1,3}){0,3}[a-z]?[\])>}.:]?"
    r"|[\[(<{][\w ]{1,12}[\])>}]|#[\w-]{2,20})\s+(?=\S)"
)
_KAPITALEN = re.compile(r"(?P<label>[A-ZÀ-Þ]{3,14})\s+(?=[^\sA-ZÀ-Þ]|[A-ZÀ-Þ][a-zà-ÿ])")
_DAG_ACHTER = re.compile(
    r"\s+(?P<wanneer>[Zz]\.?\s?s\.?\s?m\.?|[Aa][Ss][Aa][Pp]|[Dd]oorlopend|[Oo]ngoing|\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?"
    r"|\d{1,2}\s[a-z]{3,9}(?:\s\d{4})?)$"
)
_TO = re.compile(
    rf"(?:^|(?<=[.;:!–—(])\s*|,\s+(?:and\s+)?|\s[-–—]\s+|\band\s+)(?P<wie>{WIE})\s+(?P<verb>to|will)\s+(?P<doen>[a-z]{{2,20}})\b"
)
_GRENS = re.compile(rf"[.;!?]\s|,\s+(?:and\s+)?(?={WIE}\s+(?:to|will)\s)")
# A sign or tag behind the task: '{actie}', '(!)', '#klus'
_SLOTTEKEN = re.compile(
    r"\s+(?P<teken>[{(\[<*]{1,2}[A-Za-z!]{1,12}[})\]>*]{1,2}|[!^*»«→←%&§◄►•■]{1,3}|#[A-Za-z-]{2,20})[.]?$"
)
_VOLGENDE_ZIN = re.compile(r"[.!?]\s+[A-ZÀ-Þ]")
# Tells how it stands, or what is being told.
_BEZIG = re.compile(
    r"werk(?:t|en)\s+(?:nog\s+|momenteel\s+)?aan\b|licht(?:en)?\s[^.;]{0,60}\btoe\b|leg(?:t|gen)\s[^.;]{0,60}\buit\b"
)
_GEEN_VERB = NOOIT | frozenset("een het een den van met niet".split())
_NIEMAND = re.compile(
    r"(?:Any|No|Some|Every)(?:thing|body|one)|Nothing|Need|Time|Date|Able|Agenda|Action.*|Item|It|[A-Z][a-z]{2,20}ing|Updates|Changes"
)
_MEESTE_WOORDEN = 4  # of names before a task


def readings(stuk: Stuk, bekenden: Bekenden) -> Iterator[Lezing]:
    """All shapes in which `stuk` can be read."""
    tekst = without_number(stuk.tekst)
    label = _LABEL.match(tekst)
    if label and is_other(label["label"]) and not bekenden.are_known(label["label"]):
        return
    yield from _marked(stuk, tekst, bekenden)
    yield from _with_name(stuk, tekst, bekenden)
    yield from _name_alone(stuk, tekst, bekenden)
    yield from before_name(stuk, tekst, bekenden)
    slot = _SLOTTEKEN.search(tekst, max(0, len(tekst) - STAART))
    if slot and slot.start() > KORTSTE:
        yield _of("slot", slot["teken"].casefold(), stuk, tekst[: slot.start()].rstrip(" ."), bekenden)
    yield from _to_do(stuk, tekst, bekenden)


def _marked(stuk: Stuk, tekst: str, bekenden: Bekenden) -> Iterator[Lezing]:
    """A sign, label, code or word in capitals before the task."""
    if stuk.teken:
        lezing = _of("teken", stuk.teken, stuk, tekst, bekenden)
        if lezing.wie or not (stuk.is_kop and stuk.teken == VET):  # '**Te doen**', '**Handhaving parken**'
            yield lezing
    label = _LABEL.match(tekst)
    if label and not bekenden.are_known(label["label"]):
        woorden, wie = _without_names(label["label"], bekenden)
        if woorden and not is_other(woorden):
            woord = bool(TAAKWOORD.fullmatch(woorden))
            merk = f"{woorden.casefold()}{' @' if wie else ''}{label['scheiding']}"
            lezing = _of("label", merk, stuk, tekst[label.end() :], bekenden, woord)
            yield replace(lezing, wie=wie, kent_wie=bekenden.are_known(wie)) if wie else lezing
    code = _CODE.match(stuk.tekst)
    if (
        code
        and not re.fullmatch(r"\(?\d{1,3}(?:\.\d{1,3})*[.):]?", code["code"])
        and not is_other(code["code"])
    ):
        soort = re.sub(r"\d+", "9", code["code"])
        yield _of("code", soort, stuk, stuk.tekst[code.end() :], bekenden)
    kapitalen = _KAPITALEN.match(tekst)
    if kapitalen and not bekenden.are_known(kapitalen["label"]) and not is_other(kapitalen["label"]):
        woord = bool(TAAKWOORD.fullmatch(kapitalen["label"]))
        yield _of("kapitalen", kapitalen["label"], stuk, tekst[kapitalen.end() :], bekenden, woord)


def _without_names(label: str, bekenden: Bekenden) -> tuple[str, str]:
    """'Klus Anna en Tim' as 'Klus' and 'Anna en Tim'."""
    woorden = label.split()
    for aantal in range(1, len(woorden)):
        rest = " ".join(woorden[aantal:])
        if bekenden.are_known(rest):
            return " ".join(woorden[:aantal]).removesuffix(" voor").removesuffix(" door"), rest
    if len(woorden) > 1 and TAAKWOORD.fullmatch(woorden[0]):
        return woorden[0], " ".join(woorden[1:])
    return label, ""


def _of(
    soort: str, merk: str, stuk: Stuk, taak: str, bekenden: Bekenden, is_taakwoord: bool = False
) -> Lezing:
    """The reading by a mark in front; who and when are looked for around the task."""
    item = read_fields(taak, lambda naam: bekenden.are_known(naam) or bekenden.are_names(naam))
    kern = taak[item.begin : item.eind]
    doet = None if item.wie else opening(kern)
    doet = doet if doet and (is_taakwoord or bekenden.are_known(doet["wie"])) else None
    voorop = None if item.wie or doet else NAMEN.match(kern)
    wie = item.wie or (doet["wie"] if doet else "")
    if voorop and bekenden.are_known(voorop[0]) and voorop.end() < len(kern):
        wie = voorop[0]
    werkwoord = Werkwoord.DOEN if doet else verb_of(kern)
    return Lezing(
        (soort, merk),
        stuk,
        kern,
        wie,
        item.wanneer,
        bool(wie) and bekenden.are_known(wie),
        is_taakwoord,
        werkwoord,
    )


def _with_name(stuk: Stuk, tekst: str, bekenden: Bekenden) -> Iterator[Lezing]:
    """'Anna: brief sturen', 'Anna – brief sturen', 'Anna stuurt de brief.' as all of the piece."""
    plek = "lijst" if stuk.in_lijst else "los"
    naam = _NAAM_VOORAAN.match(tekst)
    wie = (naam["wie"] or naam["tussen"]) if naam else ""
    if naam and not TAAKWOORD.match(wie) and are_people(wie, bekenden):
        item = read_fields(tekst[naam.end() :], lambda _: False)
        taak = tekst[naam.end() :][item.begin : item.eind]
        merk = ("naam", plek, naam["open"] or sign(naam["scheiding"]), stuk.teken)
        kent = bekenden.are_known(wie)
        yield Lezing(merk, stuk, taak, wie, item.wanneer, kent, werkwoord=verb_of(taak), klaar=item.klaar)
        return
    if stuk.is_deel:
        return
    item = read_fields(tekst, bekenden.are_known)
    kern = tekst[item.begin : item.eind]
    doet = opening(kern) if len(kern) <= 220 and not _VOLGENDE_ZIN.search(kern) else None
    bezig = doet and (
        _BEZIG.match(kern, doet.start("verb")) or (plek == "los" and is_no_task(kern, doet.end()))
    )
    wie = doet["wie"] if doet and not bezig and _is_doer(doet, bekenden) else ""
    werkwoord = Werkwoord.DOEN if wie else verb_of(kern)
    wie = wie or item.wie
    yield Lezing(
        ("onder", plek, str(stuk.kopje)),
        stuk,
        kern,
        wie,
        item.wanneer,
        bekenden.are_known(wie),
        werkwoord=werkwoord,
    )


def _name_alone(stuk: Stuk, tekst: str, bekenden: Bekenden) -> Iterator[Lezing]:
    """'Anna Offerte opvragen 1 april': a name they know and nothing between, as a first column comes out."""
    woorden = tekst.split(maxsplit=_MEESTE_WOORDEN)
    for aantal in range(min(_MEESTE_WOORDEN, len(woorden) - 2), 0, -1):
        wie, rest = " ".join(woorden[:aantal]), " ".join(woorden[aantal:])
        if rest[0].isupper() and re.fullmatch(WIE, wie) and bekenden.are_known(wie):
            item = read_fields(rest, lambda _: False)
            taak = rest[item.begin : item.eind]
            dag = _DAG_ACHTER.search(taak)
            wanneer = dag["wanneer"] if dag and not item.wanneer else item.wanneer
            taak = taak[: dag.start()] if dag and not item.wanneer else taak
            merk = ("kolom", str(stuk.kopje))
            yield Lezing(merk, stuk, taak, wie, wanneer, True, werkwoord=verb_of(taak))
            return


def _is_doer(doet: re.Match[str], bekenden: Bekenden) -> bool:
    """Whether 'Anna belt' is that; 'FSC gebruiken' is a thing and an infinitive, 'Anna treedt' tells."""
    if doet["verb"] in _GEEN_VERB or not bekenden.are_names(doet["wie"]):
        return False
    label, *naam = doet["wie"].split()
    if naam and GEEN_NAAM.fullmatch(label) and not bekenden.are_known(doet["wie"]):
        return False  # 'Besluit Er komt een hek'
    meervoud = doet["verb"].endswith("n") and len(split_names(doet["wie"])) == 1
    return bekenden.are_known(doet["wie"]) if meervoud else True


def _to_do(stuk: Stuk, tekst: str, bekenden: Bekenden) -> Iterator[Lezing]:
    """'Clerk to write to the school', 'KB to ask musicians': a clause each."""
    for gevonden in _TO.finditer(tekst):
        wie = re.sub(r"^[Tt]he\s+", "", gevonden["wie"])
        kent = bekenden.are_known(wie)
        is_zal = gevonden["verb"] == "will"
        onbekend = is_zal or gevonden["doen"] == "be" or _NIEMAND.fullmatch(wie)
        if not kent and (onbekend or not bekenden.are_names(wie)):
            continue
        if is_in_row_behind(tekst, gevonden.start("wie")):
            continue
        if is_zal and not will_act(tekst[gevonden.start("verb") :]):
            continue  # 'Anna will be on the committee'
        wie = "" if gevonden["doen"] == "be" else wie  # 'DH to be asked': by whom is not said
        grens = _GRENS.search(tekst, gevonden.end())
        taak = tekst[gevonden.start("wie") : grens.start() if grens else len(tekst)].rstrip(" .")
        yield Lezing(
            ("to",),
            stuk,
            taak,
            wie,
            "",
            kent and bool(wie),
            werkwoord=Werkwoord.KAAL if gevonden["verb"] == "to" else Werkwoord.DOEN,
            is_heel=False,
        )
