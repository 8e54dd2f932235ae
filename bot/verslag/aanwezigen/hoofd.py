"""Attendance at the top of minutes below a label in any words that speak of being there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.bron.opmaak import VET
from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.lijst import ETIKET
from bot.verslag.deelnemers.regel import GROEP, groups_apart
from bot.verslag.deelnemers.rol import AMBT
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG, ENKEL, GASTEN
from bot.verslag.taal.woorden import GRADEN, NAAM, TITEL

_BOVENAAN = 25  # lines with text in which the attendance stands
_EERSTE_DEEL = 60  # lines in which it may be said again
_WOORDEN = 6  # of a label, at most
_PLEK = r"(?:call|line|lijn|meeting|room|table|tafel|zaal|overleg|gesprek|vergadering|bijeenkomst)"
_ER = re.compile(
    r"\b(?:aanwezig\w*|aanw|deeln|erbij|present|attend\w+|deelnemers|deelname|deelgenomen|presentie\w*|participants|gesprekspartners|bezetting|roll\s?call|vergaderd\shebben|hebben\svergaderd"
    rf"|^(?:bij|met|wij|we|ons)$|(?:in|on|at|aan|om|rond|bij)\s(?:(?:de|het|the)\s)?{_PLEK}(?=\s*$))\b",
    re.IGNORECASE,
)
_NIET_ER = re.compile(
    r"\b(?:afwezig\w*|afw|afgemeld\w*|afmelding\w*|afgezegd|afzegging\w*|verhinder\w*|verontschuldigd\w*|absent\w*|apologies|regrets|missing|away"
    r"|verlof|vakantie|ziek|(?:niet|not)\s(?:to\sbe\s)?(?:aanwezig|erbij|er|bij|bereikbaar|verschenen|gekomen|vertegenwoordigd|aangesloten|there|present|attending|in)|kon(?:den)?\s(?:er\s)?niet)\b",
    re.IGNORECASE,
)
_WOORD_ER, _WOORD_WEG, _WOORD_AANWEZIG = (
    re.compile(woorden, re.IGNORECASE) for woorden in (GASTEN, AFWEZIG, AANWEZIG)
)
_IS_LIJST = re.compile(rf"[#*\s]{{0,8}}(?:{AANWEZIG}|{AFWEZIG})\b", re.IGNORECASE)
_IS_ENKEL = re.compile(rf"[#*\s]{{0,8}}(?:{ENKEL})\b", re.IGNORECASE)
_AAN_WIE = re.compile(r"\b(?:aan|via|bij|naar|to|with|melden|doorgeven)$", re.IGNORECASE)
_BEGIN = r"[#*_>\s•-]{0,8}(?:(?:\d{1,2}|[A-Z])[.)]\s{1,3})?"
# As in: Gast(en), Guest(s), Afwezig (met kennisgeving), Present (3/4).
_IN_HAKEN = (
    r"(?:\s?\((?:en|s|m\.?\s?k\.?|\d{1,3}(?:\s?/\s?\d{1,3})?|(?:met|zonder|with|without)\s[a-z\s]{3,30})\))?"
)
_MET_WAARDE = re.compile(
    rf"{_BEGIN}(?P<label>[A-ZÀ-Þ][^:?.,;*()]{{1,50}}){_IN_HAKEN}[*_\s]{{0,4}}[:?][:*_\s]{{0,6}}(?P<wie>\S.*)"
)
# Before a name, what he is: 'Aanwezig wethouder A. Bos (Velsen); …', 'Afwezig drs. T. Kok'.
_AMBT = (
    rf"(?:(?:[Dd]e\s)?{AMBT}\s{GRADEN}|(?:mr|dr|drs|ir|ing|prof|ds|weth|burg|ged)\.\s?{GRADEN})"
    rf"(?:{TITEL}\s)?{NAAM}\s{{0,9}}(?:[(,;]|\.?$)"
)
# 'Erbij Anna Visser (COA), …', 'Er niet bij Tim Bos'; 'Erbij kwam dat …' is a sentence.
_ERBIJ = (
    rf"(?:(?:[Ww]el|[Nn]iet)\s[Ee]rbij|Erbij|Er\sniet\sbij)(?=[*_]{{0,3}}\s{{1,20}}[*_]{{0,3}}(?:{TITEL}\s)?{NAAM}"
    r"\s{0,3}(?:[(,;/]|\sen\s|\.?\s{0,9}$))"
)
# Without a colon: 'Aanw. Anna Visser (COA), …', 'Aanwezig – Anna Visser, …'.
_ZONDER_PUNT = re.compile(
    rf"{_BEGIN}(?P<label>(?:[Aa]anw|[Aa]fw|[Dd]eeln)\.(?:\s?m\.?\s?k\.)?|(?:Met\s(?:kennisgeving|bericht)\s)?[Aa](?:an|f)wezig(?:en)?(?:\sm\.?\s?k\.)?"
    r"(?=[*_]{0,3}\s[-–—])|(?:A(?:an|f)wezig|A(?:AN|F)WEZIG|Deelnemers|Verhinderd|Afgemeld|Met\s(?:kennisgeving|bericht)\s[Aa]fwezig)(?:\sm\.?\s?k\.)?"
    rf"(?=[*_]{{0,3}}\s{{1,20}}{_AMBT})|{_ERBIJ})[*_]{{0,3}}\s{{1,20}}(?:[-–—]\s)?[*_]{{0,3}}(?P<wie>\S.*)"
)
_ALLEEN = re.compile(
    rf"{_BEGIN}(?P<label>[A-ZÀ-Þ][^:?.,;*()]{{1,50}}(?:\sm\.\s?k\.?)?){_IN_HAKEN}[:?*_\s]{{0,6}}"
)
_TWEEDE_PUNT = re.compile(r"[#*\s]{0,6}2[.)]?\s+[A-ZÀ-Þ][^:]{2,60}$")
_HAKEN = re.compile(r"\([^()]{0,80}\)|\[[^\[\]]{0,80}\]")
_TUSSEN = re.compile(r"\s*[,;|·&+]\s*(?:(?:en|and)\s)?|\s[-–—/]\s|\s(?:en|and)\s")
_IEMAND = re.compile(
    rf"(?:[a-zà-ÿ-]{{2,20}}\s){{0,3}}(?:{TITEL}\s)?(?:(?:mr|dr|drs|ir|ing|prof|ds|weth|burg|ged)\.\s?){{0,2}}{NAAM}"
)
_LID_ONDER = re.compile(
    rf"[-*•\s]{{0,6}}(?:\d{{1,2}}[.)]\s)?(?:{TITEL}\s)?{NAAM}(?:(?:\s?\([^()]{{1,60}}\)){{1,2}}|,\s\S.{{0,60}}|\s[-–—]\s\S[^.;:]{{0,60}})?[;,]?"
)
# '- Velsen: Anna Visser, …', of whom the people behind it are.
_GROEP_ONDER = re.compile(
    rf"[-*•]\s+[A-ZÀ-Þ][^:;,()@]{{1,40}}:\s+(?:{TITEL}\s)?(?=\S+\s[A-Za-z'’]){NAAM}\s{{0,2}}(?:[(,;]|$)"
)
_NIEMAND = re.compile(r"[-*•\s]{0,6}(?:geen|niemand|none|nobody|nihil|-|–)\.?", re.IGNORECASE)
_ZINSEINDE = re.compile(
    r"(?<=[a-zà-ÿ)]{2})(?<!\b[Dd]hr)(?<!\b[Mm]evr)(?<!\b[Mm]w)(?<!\bM[rs])(?<!\b[a-z]rs)(?<!\b[dim]r)(?<!\bing)(?<!\bprof)"
    r"(?<!\bds)(?<!\bweth)(?<!\bburg)(?<!\bged)\.(?=\s+[A-ZÀ-Þ]|\s*$)"
)
# A title within the list, of whom the people below it are: '**Team Zuid**'.
_GROEP = re.compile(r"#{2,6}\s+[A-ZÀ-Þ][^:.;?!\d]{2,60}")
_EERSTE = re.compile(rf"[-*•]\s(?={NAAM})[A-ZÀ-Þ]\S{{0,30}}\s(?:\S{{1,12}}\s){{0,2}}[A-ZÀ-Þ]")
_OF = re.compile(r"\s*[/&]\s*|\s+(?:of|en)\s+")
_AAN_EN_AF = re.compile(r"\b[Aa]an-(?=\s?(?:en|of|/)\s?afwezig)")
_BULLET = re.compile(r"[-*•]\s")
# By which a line below a label is one of people: 'Anna Visser (COA), …', 'mw. Visser, …', 'A. Visser, …'.
_HAKEN_OF_TITEL = re.compile(rf"\(|(?:^|,\s)(?:{TITEL}\s|[A-ZÀ-Þ]\.\s?[A-Za-zÀ-ÿ])")
# A line of people that looks like a title of the agenda, 'A. Opening'.
_ALS_KOPJE = re.compile(r"[A-K]\.\s[^,;]{2,60}[,;]\s")


def in_any_words(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; near the top, names behind or below any words for being there are under 'Aanwezig:', those
    for being away under 'Afwezig:'."""
    over, label, begonnen = _BOVENAAN, -1, False
    for plek, regel in enumerate(regels):
        if 0 <= label == plek - 1 and _ALS_KOPJE.match(regel.kaal) and _is_run(regel.kaal):
            label = -1
            yield Regel(regel.nummer, f"- {regel.kaal}")
            continue
        if label >= 0 and (_LID_ONDER.fullmatch(regel.kaal) or (plek == label + 1 and not regel.kaal)):
            yield regel  # however long the list, and whatever number somebody has
            continue
        over -= _BOVENAAN if _TWEEDE_PUNT.match(regel.kaal) else bool(regel.kaal)
        if over < 0 and not begonnen and _is_title(regel) and _label(regel, _below(regels, plek)):
            over = _BOVENAAN  # '## Panel members attending', below the text
        etiket = None
        if over >= 0 and not _is_known(regel) and (begonnen or not _names_guests(regel)):
            etiket = _label(regel, _below(regels, plek))
        begonnen = begonnen or bool(etiket or _IS_LIJST.match(regel.inhoud))
        label = plek if over >= 0 and _stands_alone(etiket or regel.inhoud) else -1
        yield Regel(regel.nummer, etiket) if etiket else regel


def opens_list(regel: Regel) -> bool:
    """Whether a line is or opens with a label of who was there or was not, in whatever words; to whom that is
    told, 'Aanwezigheid melden bij: …', is neither."""
    label = _MET_WAARDE.match(regel.kaal) or _ALLEEN.fullmatch(regel.kaal)
    if _is_known(regel):
        return bool(_IS_LIJST.match(regel.inhoud) or _IS_ENKEL.match(regel.inhoud))
    return bool(label and _kind(label["label"]) and not _AAN_WIE.search(label["label"].strip()))


def _names_guests(regel: Regel) -> bool:
    """Whether a line names guests, who may return in a list below it ('Gast: mw. Visser'); no label alone."""
    met_waarde = _MET_WAARDE.match(regel.kaal)
    return bool(met_waarde and _WOORD_ER.fullmatch(met_waarde["label"].strip()))


def _is_known(regel: Regel) -> bool:
    """Whether every rule knows the label of a line; a title without a colon opens no list of who was away."""
    bekend = ETIKET.match(regel.inhoud)
    if bekend is None or _ZONDER_PUNT.match(regel.kaal):
        return False
    alleen = bekend.end() == len(regel.inhoud)
    as_title = _is_title(regel) or _OF.search(bekend[0]) or _WOORD_WEG.match(bekend[0])
    return bool(bekend["slot"]) or (alleen and not as_title)


def _is_title(regel: Regel) -> bool:
    return regel.kaal.startswith("#")


def _stands_alone(tekst: str) -> bool:
    bekend = ETIKET.match(tekst)
    return bekend is not None and bekend.end() == len(tekst)


def elsewhere(regels: Sequence[Regel], lijst: Sequence[Regel]) -> tuple[Regel, ...]:
    """The lines with a label and names that stand apart from the list, as below 'Opening'."""
    bekend = {regel.nummer for regel in lijst}
    eerste = [regel for regel in regels if regel.kaal][:_EERSTE_DEEL]
    return tuple(
        regel
        for regel in eerste
        if regel.nummer not in bekend and ETIKET.match(regel.inhoud) and _label(regel, "")
    )


def names_people(regel: Regel, onder: str) -> bool:
    """Whether a line with the label of attendance has people behind it, or one in the line `onder` it."""
    return _label(regel, onder) is not None


def _label(regel: Regel, onder: str) -> str | None:
    """The line with the label that every rule knows; None of a line that names or opens no attendance."""
    met_waarde = _ZONDER_PUNT.match(regel.kaal) or _MET_WAARDE.match(regel.kaal)
    alleen = _ALLEEN.fullmatch(regel.kaal)
    if alleen and regel.is_opsomming and ":" not in regel.kaal and not _is_word(alleen["label"]):
        alleen = None  # '- Anna Visser afwezig' is one of a list
    soort = _kind((met_waarde or alleen or {"label": ""})["label"])
    if met_waarde and soort:
        wie = groups_apart(met_waarde["wie"])
        if _is_run(GROEP.sub("; ", wie).lstrip("; ")):
            return f"{soort}: {wie}"
    in_zin = len(_parts(onder)) > 1 and _is_run(onder) and (_is_title(regel) or _HAKEN_OF_TITEL.search(onder))
    is_lijst = _LID_ONDER.fullmatch(onder) or _GROEP_ONDER.match(onder) or _NIEMAND.fullmatch(onder)
    if alleen and soort and (in_zin or is_lijst):
        return f"{soort}:"
    if alleen and soort and _says_twice(alleen["label"], soort):
        return regel.kaal.replace(alleen["label"], soort)
    return None


def _is_word(label: str) -> bool:
    """Whether a label is one of the words for it, and nothing more."""
    return any(woord.fullmatch(label.strip()) for woord in (_WOORD_ER, _WOORD_WEG, _WOORD_AANWEZIG))


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
    label = _AAN_EN_AF.sub("Aanwezig", label)
    if len(delen := _OF.split(label)) > 1 and {_kind(deel) for deel in delen} == {"Aanwezig", "Afwezig"}:
        return "Aanwezig"  # 'Aanwezig / afwezig': each name below it says which
    if _NIET_ER.search(label) or _WOORD_WEG.fullmatch(label.strip()):
        return "Afwezig"
    return "Aanwezig" if _ER.search(label) or _WOORD_ER.fullmatch(label.strip()) else None


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
