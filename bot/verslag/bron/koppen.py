"""Headings as repositories write them: '#Kop', '{{< section title="Kop" >}}', '== Kop ==', '*** Kop'.

Each becomes the '## Kop' that every rule reads, on its own line; what a site generator fills in is no text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.verslag.taal.merkwoorden import LABELWOORD
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.werk.doen import opening

_VASTE_KOP = re.compile(r"(?P<teken>#{1,6})(?P<titel>[^\s#].{0,200})")
_EERSTE_LETTER = re.compile(r"[*_]{0,3}[A-ZÀ-Þ]")
_NUMMER = re.compile(r"\d{1,2}[.)]?\s*[A-ZÀ-Þ]")
_ANDERE_LABELS = re.compile(r"\s#\w")  # '#notulen #bestuur': tags, and no title
_DICHT = re.compile(r"(?P<kop>#{1,6}\s.{1,200}?)\s{1,9}#{1,6}\s{0,9}")
_IS_KOP = re.compile(r"#{1,6}\s{1,9}\S")
_WIKIKOP = re.compile(r"(?P<teken>={1,6})\s?(?P<titel>[^=\s][^=]{0,200}?)\s?(?P=teken)\s{0,9}")
# In the style of a heading, and a sentence of what somebody does: '## Anna huurt de zaal voor 3 mei.'
_ZIN_ALS_KOP = re.compile(r"#{1,6}\s{1,3}(?P<zin>[A-ZÀ-Þ][^.;:?!#]{8,160}\.)")
# In that style or in bold, of somebody who does it, a task with its label ('#### Actie: Anna huurt de zaal')
# or with its number ('**AP 2.1 Anna huurt de zaal**').
_TAAK_ALS_KOP = re.compile(
    rf"(?:#{{1,6}}\s{{1,3}}|\*\*)(?P<taak>{LABELWOORD}(?:\s?:|\s?\d{{1,4}}(?:[./-]\d{{1,3}})?[.:)]?(?=\s))"
    r"\s{1,3}(?P<zin>(?:\S{1,60}\s){3}[^\s*][^*]{0,300}))(?:\*\*)?"
)
# In bold between text and a title, whose the task above it is: '**Actie Anna, Tim**'.
_WIE_IN_VET = re.compile(rf"\*\*(?P<taak>{LABELWOORD}\s?:?\s{{1,3}}{NAMEN.pattern})\*\*")
_TITEL = re.compile(r"#{1,6}\s|\*\*[^*]{2,100}\*\*\s{0,9}$")
# In plain text, below an empty line: '*** Kop', '--- 2. Kop', '+++ Kop +++'.
_TEKENKOP = re.compile(
    r"(?P<teken>(?P<een>[*=+~_:-])(?P=een){2,9})\s{1,3}(?P<titel>(?:\d{1,2}[.):]?\s{1,3})?[A-ZÀ-Þ].{1,78}?)"
    r"(?:\s{1,3}(?P=teken))?\s{0,9}"
)
_RIJ_TEKENS = re.compile(r"\s{0,9}(?P<teken>(?P<een>[*=+~_:-])(?P=een){2,9})(?!(?P=een))\s{1,3}\S")
_GEEN_TITEL = re.compile(r"[.;:?!]$|[:|]\s")
# Of a template: the title it is given.
_MET_TITEL = re.compile(
    r"\s{0,9}\{[{%][<%]?-?\s[^{}]{0,120}?\b(?:title|titel|heading|kop|name|summary)\s?=\s?"
    r"(?P<haak>[\"'])(?P<titel>[^\"'{}]{1,120})(?P=haak)[^{}]{0,120}[>%}]\}{1,2}\s{0,9}"
)
_SJABLOON = re.compile(r"\{\{[<%][^{}]{0,200}[>%]\}\}|\{%[^{}]{0,200}%\}")
# '<h2>Acties</h2>', '<summary>Acties</summary>', and a tag that says nothing of the text.
_HTMLKOP = re.compile(
    r"\s{0,9}<(?P<soort>h[1-6]|summary)(?:\s[^<>]{0,120})?>(?P<titel>[^<>]{1,160})</(?P=soort)>\s{0,9}",
    re.IGNORECASE,
)
_LOS_TEKEN = re.compile(
    r"\s{0,9}(?:</?(?:details|div|section|article|center|p|ul|a)(?:\s[^<>]{0,120})?/?>\s{0,9}){1,4}",
    re.IGNORECASE,
)
# A sign before the words of a heading: '📝 Aanwezigen'.
_TEKENS = re.compile(
    r"^(?P<teken>#{1,6}\s+[*_]{0,2})(?:(?:[\u2190-\u2bff\U0001f000-\U0001faff][\ufe0f\u200d]{0,2}){1,3}|:[a-z0-9_+-]{2,40}:)\s+(?=[\w*_])"
)
_PLUS = re.compile(r"^(?P<voor>\s{0,12})\+\s{1,4}(?=[A-Za-zÀ-ÿ@*_\[(\d])")
_VERBORGEN = re.compile(r"\s{0,9}<!--[^<>]{0,200}-->\s{0,9}")


def with_headings(regels: Sequence[str]) -> Iterator[str]:
    """The lines, as many as there were."""
    vast = _without_space(regels)
    met_plus = _has_plus_bullets(regels)
    met_teken = _behind_signs(regels)
    for plek, regel in enumerate(regels):
        regel = _TEKENS.sub(r"\g<teken>", regel)
        regel = _PLUS.sub(r"\g<voor>- ", regel) if met_plus else regel
        if (zin := _ZIN_ALS_KOP.fullmatch(regel.rstrip())) and opening(zin["zin"]):
            yield zin["zin"]
        elif (taak := _TAAK_ALS_KOP.fullmatch(regel.rstrip())) and _is_done(taak):
            yield taak["taak"]
        elif (wie := _WIE_IN_VET.fullmatch(regel.rstrip())) and _is_last(regels, plek):
            yield wie["taak"]
        elif kop := plek in vast and _VASTE_KOP.fullmatch(regel.rstrip()):
            yield f"{kop['teken']} {kop['titel']}"
        elif dicht := _DICHT.fullmatch(regel):
            yield dicht["kop"]
        elif wiki := _WIKIKOP.fullmatch(regel):
            yield f"{'#' * len(wiki['teken'])} {wiki['titel'].strip()}"
        elif plek in met_teken:
            yield f"## {met_teken[plek]}"
        elif titel := _MET_TITEL.fullmatch(regel):
            yield f"## {titel['titel'].strip()}"
        elif html := _HTMLKOP.fullmatch(regel):
            diepte = html["soort"][1:]
            yield f"{'#' * (int(diepte) if diepte.isdigit() else 3)} {html['titel'].strip()}"
        elif "{" in regel:
            yield _SJABLOON.sub("", regel)
        else:
            yield "" if _VERBORGEN.fullmatch(regel) or _LOS_TEKEN.fullmatch(regel) else regel


def _is_done(taak: re.Match[str]) -> bool:
    """Whether somebody does something in the words; else they are a title, as 'Actie: stand van de lijst'."""
    doet = opening(taak["zin"], in_list=True)
    return doet is not None and doet["verb"].endswith(("t", "n"))


def _is_last(regels: Sequence[str], plek: int) -> bool:
    """Whether a line is below text, and has nothing below it but a title or the end."""
    boven = next((regels[i] for i in range(plek - 1, -1, -1) if regels[i].strip()), "# ")
    onder = next((regels[i] for i in range(plek + 1, len(regels)) if regels[i].strip()), "")
    return not (boven[0] == "|" or _TITEL.match(boven)) and (not onder or _TITEL.match(onder) is not None)


def _has_plus_bullets(regels: Sequence[str]) -> bool:
    """Whether '+' is a bullet here; beside a '-' on the next line it says that somebody was there."""
    gevuld = [regel.lstrip()[:2] for regel in regels if regel.strip()]
    return not any({een, ander} == {"+ ", "- "} for een, ander in pairwise(gevuld))


def _behind_signs(regels: Sequence[str]) -> dict[int, str]:
    """The titles behind a row of one sign, where it opens more than one line and none but titles: apart from
    what is above it, and no task ('*** Anna huurt de zaal')."""
    per_teken: dict[str, dict[int, str]] = defaultdict(dict)
    anders: set[str] = set()
    for plek, regel in enumerate(regels):
        teken = _RIJ_TEKENS.match(regel)
        if teken is None:
            continue
        kop = _TEKENKOP.fullmatch(regel.rstrip())
        los = not plek or not regels[plek - 1].strip()
        if kop and los and not _GEEN_TITEL.search(kop["titel"]) and opening(kop["titel"]) is None:
            per_teken[teken["teken"]][plek] = kop["titel"]
        else:
            anders.add(teken["teken"])
    return {
        plek: titel
        for teken, koppen in per_teken.items()
        if len(koppen) > 1 and teken not in anders
        for plek, titel in koppen.items()
    }


def _without_space(regels: Sequence[str]) -> frozenset[int]:
    """Which lines are headings without a space behind their '#': the first line of the text, or two or more,
    or one in a file that has others with a space. A channel or tag has no capital, a ticket a figure."""
    eerste = next((plek for plek, regel in enumerate(regels) if regel.strip()), 0)
    koppen = [plek for plek, regel in enumerate(regels) if _is_tight(regel, is_eerste=plek == eerste)]
    met_spatie = any(map(_IS_KOP.match, regels))
    if eerste in koppen or len(koppen) > 1 or (koppen and met_spatie):
        return frozenset(koppen)
    return frozenset()


def _is_tight(regel: str, *, is_eerste: bool) -> bool:
    kop = _VASTE_KOP.fullmatch(regel.rstrip())
    if kop is None or _ANDERE_LABELS.search(kop["titel"]):
        return False
    if _EERSTE_LETTER.match(kop["titel"]):
        return True
    return bool(_NUMMER.match(kop["titel"])) if len(kop["teken"]) > 1 else is_eerste and " " in kop["titel"]
