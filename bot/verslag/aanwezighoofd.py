"""Attendance at the top of minutes in any words: a label that speaks of being there, or no label at all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from bot.verslag.betoog import plain_words
from bot.verslag.deelnemers import ETIKET
from bot.verslag.deelnemersregel import GROEP, groups_apart
from bot.verslag.deelnemersrol import LICHAAM, ROLLEN
from bot.verslag.kopjes import AFGESLOTEN
from bot.verslag.opmaak import VET
from bot.verslag.regels import Regel
from bot.verslag.woorden import NAAM, TITEL

_BOVENAAN = 25  # lines with text in which the attendance stands
_ZONDER_ETIKET = 8  # lines in which names without a label are the attendance
_EERSTE_DEEL = 60  # lines in which it may be said again
_WOORDEN = 6  # of a label, at most
_PLEK = r"(?:call|line|lijn|meeting|room|table|tafel|zaal|overleg|gesprek|vergadering|bijeenkomst)"
_ER = re.compile(
    r"\b(?:aanwezig\w*|aanw|erbij|present|attend\w+|deelnemers|deelname|deelgenomen|participants|gesprekspartners|bezetting|roll\s?call"
    rf"|^(?:bij|met)$|(?:in|on|at|aan|om|rond|bij)\s(?:(?:de|het|the)\s)?{_PLEK}(?=\s*$))\b",
    re.IGNORECASE,
)
_NIET_ER = re.compile(
    r"\b(?:afwezig\w*|afw|afgemeld\w*|afmelding\w*|verhinder\w*|verontschuldigd\w*|absent\w*|apologies|regrets|missing|away"
    r"|verlof|vakantie|ziek|(?:niet|not)\s(?:aanwezig|erbij|er|bij|there|present|attending|in)|kon(?:den)?\s(?:er\s)?niet)\b",
    re.IGNORECASE,
)
_BEGIN = r"[#*_>\s•-]{0,8}(?:\d{1,2}[.)]\s{1,3})?"
_MET_WAARDE = re.compile(
    rf"{_BEGIN}(?P<label>[A-ZÀ-Þ][^:?.,;*()]{{1,50}})[*_\s]{{0,4}}[:?][:*_\s]{{0,6}}(?P<wie>\S.*)"
)
# Without a colon: 'Aanw. Anna Visser (COA), …', 'Aanwezig – Anna Visser, …'.
_ZONDER_PUNT = re.compile(
    rf"{_BEGIN}(?P<label>(?:[Aa]anw|[Aa]fw)\.(?:\s?m\.?\s?k\.)?|(?:Met\s(?:kennisgeving|bericht)\s)?[Aa](?:an|f)wezig(?:en)?(?:\sm\.?\s?k\.)?"
    rf"(?=[*_]{{0,3}}\s[-–—]))[*_]{{0,3}}\s(?:[-–—]\s)?[*_]{{0,3}}(?P<wie>\S.*)"
)
_ALLEEN = re.compile(rf"{_BEGIN}(?P<label>[A-ZÀ-Þ][^:?.,;*()]{{1,50}})[:?*_\s]{{0,6}}")
_TWEEDE_PUNT = re.compile(r"[#*\s]{0,6}2[.)]?\s+[A-ZÀ-Þ][^:]{2,60}$")
_HAKEN = re.compile(r"\([^()]{0,80}\)|\[[^\[\]]{0,80}\]")
_TUSSEN = re.compile(r"\s*[,;|·&+]\s*(?:(?:en|and)\s)?|\s[-–—/]\s|\s(?:en|and)\s")
_IEMAND = re.compile(
    rf"(?:[a-zà-ÿ-]{{2,20}}\s){{0,3}}(?:{TITEL}\s)?(?:(?:mr|dr|drs|ir|ing|prof|ds)\.\s?){{0,2}}{NAAM}"
)
_LID_ONDER = re.compile(
    rf"[-*•\s]{{0,6}}(?:\d{{1,2}}[.)]\s)?(?:{TITEL}\s)?{NAAM}(?:\s?\([^()]{{1,60}}\)|,\s\S.{{0,60}})?[;,]?"
)
_LID_MET_VAN = re.compile(
    rf"(?:[-*•]\s+|\d{{1,2}}[.)]\s)?(?:{TITEL}\s)?(?P<naam>(?=\S+\s[A-Za-z'’]){NAAM})"
    r"(?:\s\((?P<van>[^()\d]{2,60})\)|(?:,|\s[-–—])\s(?P<rol>[^(),;:.\d]{2,60}))[;,.]?"
)
_NIEMAND = re.compile(r"[-*•\s]{0,6}(?:geen|niemand|none|nobody|nihil|-|–)\.?", re.IGNORECASE)
_ZINSEINDE = re.compile(r"(?<=[a-zà-ÿ)]{2})(?<!\b[Dd]hr)(?<!\b[Mm]evr)(?<!\b[a-z]rs)\.(?=\s+[A-ZÀ-Þ]|\s*$)")
_ROL_OF_SCHRIJFT = re.compile(
    rf"\((?:{ROLLEN.pattern}|penningm\w*\.?|notul\w*\.?|verslag\w*|schrijft|chair|minutes)\)", re.IGNORECASE
)
_MINSTENS = 3  # names without a label
# A title within the list, of whom the people below it are: '**Team Zuid**'.
_GROEP = re.compile(r"#{2,6}\s+[A-ZÀ-Þ][^:.;?!\d]{2,60}")
_EERSTE = re.compile(rf"[-*•]\s(?={NAAM})[A-ZÀ-Þ]\S{{0,30}}\s(?:\S{{1,12}}\s){{0,2}}[A-ZÀ-Þ]")
_OF = re.compile(r"\s*[/&]\s*|\s+(?:of|en)\s+")
_BULLET = re.compile(r"[-*•]\s")


def in_any_words(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; near the top, names behind or below any words for being there are under 'Aanwezig:', those
    for being away under 'Afwezig:', and so are names without a label that the text goes on about."""
    over, zonder, leden = _BOVENAAN, _nameless(regels), _nameless_list(regels)
    for plek, regel in enumerate(regels):
        over -= _BOVENAAN if _TWEEDE_PUNT.match(regel.kaal) else bool(regel.kaal)
        if plek == zonder:
            wie, achter = _first_sentence(regel.kaal)
            yield Regel(regel.nummer, f"Aanwezig: {wie}")
            if achter:
                yield Regel(regel.nummer, achter)
            continue
        if plek == leden:
            yield Regel(regel.nummer, "Aanwezig:")
        bekend = ETIKET.match(regel.inhoud)
        is_bekend = (
            bekend
            and (bekend["slot"] or (bekend.end() == len(regel.inhoud) and not _OF.search(bekend[0])))
            and not _ZONDER_PUNT.match(regel.kaal)
        )
        etiket = _label(regel, _below(regels, plek)) if over >= 0 and not is_bekend else None
        yield Regel(regel.nummer, etiket) if etiket else regel


def elsewhere(regels: Sequence[Regel], lijst: Sequence[Regel]) -> tuple[Regel, ...]:
    """The lines with a label and names that stand apart from the list, as below 'Opening'."""
    bekend = {regel.nummer for regel in lijst}
    eerste = [regel for regel in regels if regel.kaal][:_EERSTE_DEEL]
    return tuple(
        regel
        for regel in eerste
        if regel.nummer not in bekend and ETIKET.match(regel.inhoud) and _label(regel, "")
    )


def _label(regel: Regel, onder: str) -> str | None:
    """The line with the label that every rule knows; None of a line that names or opens no attendance."""
    met_waarde = _ZONDER_PUNT.match(regel.kaal) or _MET_WAARDE.match(regel.kaal)
    alleen = _ALLEEN.fullmatch(regel.kaal)
    soort = _kind((met_waarde or alleen or {"label": ""})["label"])
    if met_waarde and soort:
        wie = groups_apart(met_waarde["wie"])
        if _is_run(GROEP.sub("; ", wie).lstrip("; ")):
            return f"{soort}: {wie}"
    if alleen and soort and _says_twice(alleen["label"], soort):
        return regel.kaal.replace(alleen["label"], soort)
    if alleen and soort and (_LID_ONDER.fullmatch(onder) or _NIEMAND.fullmatch(onder)):
        return f"{soort}:"
    return None


def _says_twice(label: str, soort: str) -> bool:
    """'Afwezig / Afgemeld': one label in two words, above whatever form the list has."""
    woorden = _OF.split(label.strip())
    return len(woorden) > 1 and all(" " not in woord and _kind(woord) == soort for woord in woorden)


def without_groups(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines without the titles that cut up the list of attendance, each above people with bullets."""
    in_lijst, diepte = False, 0
    for plek, regel in enumerate(regels):
        alleen = _ALLEEN.fullmatch(regel.kaal)
        is_etiket = bool(alleen and _kind(alleen["label"]))
        diepte = _depth(regel) if is_etiket else diepte
        groep = in_lijst and not is_etiket and _GROEP.fullmatch(regel.kaal)
        if (
            groep
            and (_depth(regel) == len(VET) or _depth(regel) > diepte > 0)
            and _EERSTE.match(_below(regels, plek))
        ):
            continue
        in_lijst = is_etiket or (in_lijst and (not regel.kaal or bool(_BULLET.match(regel.kaal))))
        yield regel


def _depth(regel: Regel) -> int:
    return len(regel.kaal) - len(regel.kaal.lstrip("#"))


def is_presence(titel: str) -> bool:
    """Whether a title is that of who was there: 'Aanwezigen', 'Attendees'."""
    return _kind(titel) == "Aanwezig"


def _kind(label: str) -> str | None:
    if len(label.split()) > _WOORDEN:
        return None
    if len(delen := _OF.split(label)) > 1 and {_kind(deel) for deel in delen} == {"Aanwezig", "Afwezig"}:
        return "Aanwezig"  # 'Aanwezig / afwezig': each name below it says which
    return "Afwezig" if _NIET_ER.search(label) else "Aanwezig" if _ER.search(label) else None


def _below(regels: Sequence[Regel], plek: int) -> str:
    return next((regel.kaal for regel in regels[plek + 1 : plek + 4] if regel.kaal), "")


def _first_sentence(tekst: str) -> tuple[str, str]:
    einde = _ZINSEINDE.search(tekst)
    return (tekst[: einde.start()], tekst[einde.end() :].strip()) if einde else (tekst, "")


def _parts(tekst: str) -> list[str]:
    return [deel for deel in _TUSSEN.split(_HAKEN.sub("", tekst).strip(" .*_")) if deel]


def _is_run(tekst: str) -> bool:
    """Whether at least half of what stands between commas are names, and the first is."""
    delen = _parts(_first_sentence(tekst)[0])
    goed = [bool(_IEMAND.fullmatch(deel.strip())) for deel in delen]
    return bool(goed) and goed[0] and 2 * sum(goed) >= len(goed)


def _labels(regels: Sequence[Regel]) -> list[str]:
    """Of each line near the top its label, if it has one of who was there or not."""
    boven = [plek for plek, regel in enumerate(regels) if regel.kaal][:_BOVENAAN]
    return [_label(regels[plek], _below(regels, plek)) or "" for plek in boven]


def _nameless_list(regels: Sequence[Regel]) -> int | None:
    """The first of the lines right below the title that are a person each, with what he is: one leads or
    writes, or they return in the text."""
    gevuld = [plek for plek, regel in enumerate(regels) if regel.kaal]
    leden = [_LID_MET_VAN.fullmatch(regels[plek].kaal) for plek in gevuld[:_BOVENAAN]]
    eerste = next((plek for plek, lid in enumerate(leden[:_ZONDER_ETIKET]) if lid), 0)
    rij = [lid for lid in takewhile(bool, leden[eerste:]) if lid]
    boven = [regels[plek].kaal for plek in gevuld[:eerste]]
    if (
        len(rij) < _MINSTENS
        or not boven
        or any(een.endswith(":") or een.startswith("##") for een in boven[1:])
    ):
        return None
    if any(label.startswith("Aanwezig") for label in _labels(regels)):
        return None
    wat = [deel.strip() for lid in rij for deel in (lid["van"] or lid["rol"]).split(",")]
    onder = [regel.kaal for regel in regels[gevuld[eerste + len(rij) - 1] + 1 :]]
    met_rol = any(map(ROLLEN.fullmatch, wat))
    return gevuld[eerste] if met_rol or _return([lid["naam"] for lid in rij], "", onder) else None


def _nameless(regels: Sequence[Regel]) -> int | None:
    """The line near the top that holds nothing but names, of people who return in the text."""
    gevuld = [plek for plek, regel in enumerate(regels) if regel.kaal]
    etiketten = _labels(regels)
    if any(etiket.startswith("Aanwezig") for etiket in etiketten):
        return None
    for plek in gevuld[:_ZONDER_ETIKET]:
        tekst = regels[plek].kaal
        wie, achter = _first_sentence(tekst)
        delen = _parts(wie)
        if (
            len(delen) >= _MINSTENS
            and all(map(_IEMAND.fullmatch, delen))
            and not any(LICHAAM.match(deel) or _kind(deel) for deel in delen)
            and (achter or not AFGESLOTEN.search(tekst))
            and _return(
                delen, " ".join((wie, achter, *etiketten)), [regel.kaal for regel in regels[plek + 1 :]]
            )
        ):
            return plek
    return None


def _return(namen: Sequence[str], wie: str, onder: Sequence[str]) -> bool:
    """Whether half of the names at least do or say something below, and none is a word; one is enough where a
    role or who was away stands among them."""
    voornamen = {deel.split()[0] for deel in namen}
    if {naam.casefold() for naam in voornamen} & plain_words(onder):
        return False
    doet = re.compile(
        rf"\b(?P<naam>{'|'.join(re.escape(naam) for naam in sorted(voornamen))})(?=\s[a-z]|\s?:|\s-\s|\))"
    )
    gezien = {treffer["naam"] for regel in onder for treffer in doet.finditer(regel)}
    zeker = _ROL_OF_SCHRIJFT.search(wie) or _NIET_ER.search(wie)
    return 2 * len(gezien) >= len(voornamen) or (bool(gezien) and zeker is not None)
