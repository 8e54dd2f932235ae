"""Attendance that stands in a table, as the lines of a list: 'Aanwezig: …', 'Anna Visser (Velsen)'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from bot.verslag.deelnemers.kruisjes import empty_is_away, in_words
from bot.verslag.deelnemers.labelrijen import (
    LABEL,
    NIETS,
    NIEUWE_REGEL,
    PRESENTIE,
    in_fields,
    one_by_one,
)
from bot.verslag.deelnemers.rol import ROLLEN, initials
from bot.verslag.taal.aanwezigheid import AFWEZIG
from bot.verslag.taal.woorden import NAAM, TITEL

_IS_WEG = re.compile(AFWEZIG, re.IGNORECASE)
_LETTERS = r"(?:\s*\(\w{1,3}\))?"  # 'Aanwezig (A) / afwezig met bericht (AB)'
_KOLOMMEN = {
    "voornaam": r"voornaam|roepnaam|first\s+name",
    "achternaam": r"achternaam|familienaam|(?:last|family)\s+name|surname",
    "naam": r"(?:naam|namen|name|wie|deelnemer|lid|persoon)(?:\s+\w+)?|vertegenwoordig(?:d\s+door|er)",
    "organisatie": r"organisatie|org\.?|namens|delegatie|gemeente|afdeling|bedrijf|instantie"
    r"|gemeente\s*/\s*organisatie|organisatie\s*/\s*gemeente"
    r"|partij|fractie|school|instelling|dienst|vereniging|stichting|corporatie|bibliotheek|kerk|club|team"
    r"|representing|vertegenwoordigt|organi[sz]ation|affiliation|company",
    "functie": r"rol|functie|role|function",
    "aanwezig": rf"aanwezig(?:heid)?{_LETTERS}(?:\s*(?:[/,]|of)\s*(?:{AFWEZIG}){_LETTERS}){{0,3}}"
    r"|aanw\.?|er(?:\s?bij)?|attended|a\s?/\s?(?:v|a[bf]?)|aan-?/?\s?afwezig|presentie|present|attendance|status",
}
_KOLOM = {soort: re.compile(woorden, re.IGNORECASE) for soort, woorden in _KOLOMMEN.items()}
_DELEGATIE = re.compile(rf"{_KOLOMMEN['organisatie']}|regio|tafel|delegaties", re.IGNORECASE)
_ALLEEN_VAN = re.compile(
    r"(?:\[[^\[\]]{0,30}\]\s*)?(?P<van>\((?!(?i:vaca|geen\b|niemand))[A-ZÀ-Þ][^()]{1,40}\))"
)
_NEE = re.compile(
    r"(?:nee|neen|no|n|niet|not|afw\w*\.?|apolog(?:y|ies)|excused|regrets|unable|ziek|vakantie|verlof|absent|afgemeld|verhinderd|verontschuldigd|(?:[az]\.?\s?)?m\.?\s?k\.?|z\.?\s?k\.?|-|–|0)(?!\w).*|[-–✗✘❌].*",
    re.IGNORECASE,
)
_LETTER_AFWEZIG = re.compile(
    rf"(?:{AFWEZIG})\s*\((?P<letters>\w{{1,3}})\)|\ba\s?/\s?(?P<kort>v|a[bf])\b", re.IGNORECASE
)
_LETTERS_WEG = frozenset({"V", "AB", "AF", "AM", "AMB", "AMK"})  # beside an A
# The head of a column of one of more meetings: '28-01', '20 jan', '3/2/26'.
_DAG = re.compile(
    r"\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|\d{1,2}[\s-](?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6}\.?"
    r"(?:\s\d{4})?",
    re.IGNORECASE,
)
_KRUISJE = re.compile(r"[xvXV✓✔☑]")  # where such a sign stands, an empty cell says no
_JA_OF_NEE = re.compile(r"(?:ja|nee|yes|no|[xvXV✓✔✗✘☑-]|–)(?:\s*\([^()]{1,40}\))?", re.IGNORECASE)
_ERBIJ = re.compile(
    rf"{ROLLEN.pattern}|online|digitaal|(?:via\s)?(?:teams|zoom)|tot\s.{{2,20}}|vanaf\s.{{2,20}}",
    re.IGNORECASE,
)
_EEN_NAAM = re.compile(rf"(?:{TITEL}\s+)?(?=\S+\s\w){NAAM}(?:\s*\([^()]{{1,40}}\))?")
_MINSTENS = 3  # people; of two a tick tells anything
_OMGEKEERD = re.compile(r"(?P<achter>[^,()]{2,40}),\s*(?P<voor>[^,()]{1,30})")


def is_people_column(kop: str) -> bool:
    return any(woord.fullmatch(kop.strip(" *_:?")) for woord in _KOLOM.values())


def lists_people(kop: Sequence[str]) -> bool:
    """Whether this heads a table of who was there: names, and beside them of whom or whether they were."""
    soorten = {soort for cel in kop for soort, woord in _KOLOM.items() if woord.fullmatch(cel.strip(" *_:?"))}
    return bool(soorten & {"naam", "achternaam"}) and bool(soorten & {"organisatie", "aanwezig", "voornaam"})


def as_lines(rijen: Sequence[Sequence[str]]) -> list[tuple[int, str]]:
    """The lines of an attendance table, each with the row it comes from; none of another table."""
    rijen = in_words(rijen)
    kop = [cel.strip(" *_:?") for cel in rijen[0]] if rijen else []
    if kolommen := _state_columns(kop, rijen[1:]):
        return list(_by_column(rijen, kolommen))
    soorten = _columns(kop) | _of_this_day(kop, rijen[1:])
    for plek in range(len(kop)):
        standen = [rij[plek].strip() for rij in rijen[1:] if plek < len(rij) and rij[plek].strip()]
        gezegd = [stand for stand in standen if PRESENTIE.match(stand)]
        if (
            not soorten[plek]
            and gezegd
            and all(stand in gezegd or _ERBIJ.fullmatch(stand) for stand in standen)
        ):
            soorten[plek] = "aanwezig"  # without a head or below 'Opmerking', beside roles
        elif (
            not kop[plek] and len(rijen) > _MINSTENS and "naam" in soorten.values() and empty_is_away(standen)
        ):
            soorten[plek] = "aanwezig"  # without a head, ticks and dashes
        elif "naam" in soorten.values() and _are_initials(plek, soorten, rijen[1:]):
            soorten[plek] = "letters"
    if "aanwezig" in soorten.values() and not {"naam", "achternaam"} & set(soorten.values()):
        soorten.update(_names_below(rijen, soorten))
    heeft = set(soorten.values())
    if heeft >= {"organisatie"} and not {"naam", "achternaam"} & heeft and PRESENTIE.fullmatch(kop[0]):
        soorten[0] = "naam"  # 'Aanwezig | Organisatie'
        return [(0, f"{kop[0]}:"), *_people(rijen[1:], soorten, frozenset())]
    if per_delegatie := list(_by_delegation(kop, soorten, rijen)):
        return per_delegatie
    if ({"naam", "achternaam"} & heeft) and len(heeft - {None}) > 1:
        return list(_people(rijen[1:], soorten, _letters_of_absent(kop, rijen[1:], soorten)))
    if are_labels(kop):
        return [
            (plek, f"{label}: {one_by_one(cel)}")
            for plek, rij in enumerate(rijen[1:], start=1)
            for label, cel in zip(kop, rij, strict=False)
            if label and not NIETS.fullmatch(cel)
        ]
    return in_fields(rijen)


def _by_delegation(
    kop: Sequence[str], soorten: Mapping[int, str | None], rijen: Sequence[Sequence[str]]
) -> Iterator[tuple[int, str]]:
    """'Delegatie | Aanwezig | Afwezig', or 'Delegatie | Naam' with more than one name in a cell."""
    labels = kop[1:]
    meer_in_cel = any(";" in cel for rij in rijen for cel in rij[1:])
    if meer_in_cel and list(soorten.values()) == ["organisatie", "naam"]:
        labels = ["Aanwezig"]
    elif not (len(kop) > 1 and _DELEGATIE.fullmatch(kop[0]) and all(map(PRESENTIE.fullmatch, labels))):
        return
    for plek, rij in enumerate(rijen[1:], start=1):
        for label, cel in zip(labels, rij[1:], strict=False):
            if not NIETS.fullmatch(cel):
                yield plek, f"{label}: {_masked(cel) or f'{rij[0]}: {one_by_one(cel)}'}"


def _masked(cel: str) -> str:
    """'(AenM)' alone → '[gelakt] (AenM)': on a line of its own it would be more about the name above it."""
    match = _ALLEEN_VAN.fullmatch(cel.strip())
    return f"[gelakt] {match['van']}" if match else ""


def is_label(tekst: str) -> bool:
    """Whether it says of people what they were: there or not, or who led or wrote; also 'Datum'."""
    return bool(LABEL.fullmatch(tekst.strip(" *_:?")))


def are_labels(kop: Sequence[str]) -> bool:
    """'Aanwezig | Afwezig', each above a list."""
    koppen = [kaal for cel in kop if (kaal := cel.strip(" *_:?"))]
    return len(koppen) >= 2 and all(map(LABEL.fullmatch, koppen)) and any(map(PRESENTIE.fullmatch, koppen))


def _state_columns(kop: Sequence[str], rijen: Sequence[Sequence[str]]) -> dict[int, bool]:
    """The columns that are a state each, with a sign in that of each row, and whether it is to be away."""
    standen = {
        plek: bool(_IS_WEG.fullmatch(cel))
        for plek, cel in enumerate(kop)
        if PRESENTIE.fullmatch(cel)
        and all(
            not rij[plek].strip() or _KRUISJE.fullmatch(rij[plek].strip()) for rij in rijen if plek < len(rij)
        )
    }
    return standen if len(standen) > 1 else {}


def _by_column(rijen: Sequence[Sequence[str]], standen: Mapping[int, bool]) -> Iterator[tuple[int, str]]:
    """The people of a table with a column for each state; the first of the other columns has their names, or
    the one that says so."""
    over = [plek for plek in range(len(rijen[0])) if plek not in standen]
    koppen = {plek: rijen[0][plek].strip(" *_:?") for plek in over}
    naam = next((plek for plek in over if _KOLOM["naam"].fullmatch(koppen[plek])), over[0] if over else None)
    for plek, rij in enumerate(rijen[1:], start=1):
        if naam is None or naam >= len(rij) or not rij[naam].strip():
            continue
        gezet = [weg for kolom, weg in standen.items() if kolom < len(rij) and rij[kolom].strip()]
        erbij = [rij[kolom].strip() for kolom in over if kolom != naam and kolom < len(rij)]
        is_weg = all(gezet) if gezet else True not in standen.values()
        achter = "".join(f" ({deel})" for deel in (*erbij, "afwezig" if is_weg else "") if deel)
        yield plek, rij[naam].strip() + achter


def is_attendance_head(kop: Sequence[str]) -> bool:
    """Whether each cell heads a column of a table of who was there: 'Functie, Naam, Organisatie, A/A', or
    'Naam, Organisatie, Rol'."""
    soorten = set(_columns(kop).values())
    van_mensen = {"naam", "aanwezig"} <= soorten or {"naam", "organisatie", "functie"} <= soorten
    return len(kop) > 2 and None not in soorten and van_mensen


def _columns(kop: Sequence[str]) -> dict[int, str | None]:
    """What each column holds; what somebody is tells of whom he is where no other column does."""
    soorten = {
        plek: next((soort for soort, woord in _KOLOM.items() if woord.fullmatch(cel.strip(" *_:?"))), None)
        for plek, cel in enumerate(kop)
    }
    if "organisatie" in soorten.values():
        return soorten
    return {plek: "organisatie" if soort == "functie" else soort for plek, soort in soorten.items()}


def _of_this_day(kop: Sequence[str], rijen: Sequence[Sequence[str]]) -> dict[int, str | None]:
    """Of a list with a column for each meeting of the year, the last in which anything stands."""
    dagen = [plek for plek, cel in enumerate(kop) if _DAG.fullmatch(cel)]
    gevuld = [plek for plek in dagen if any(plek < len(rij) and rij[plek].strip() for rij in rijen)]
    return {gevuld[-1]: "aanwezig"} if len(dagen) > 1 and gevuld else {}


def _names_below(rijen: Sequence[Sequence[str]], soorten: dict[int, str | None]) -> Iterator[tuple[int, str]]:
    """The column with a name in each row, whatever its head, beside one with a yes or no in each."""
    kolommen = {plek: [rij[plek].strip() for rij in rijen[1:] if plek < len(rij)] for plek in soorten}
    stand = next(plek for plek, soort in soorten.items() if soort == "aanwezig")
    if len(rijen) > 2 and all(map(_JA_OF_NEE.fullmatch, kolommen[stand])):
        for plek, cellen in kolommen.items():
            if soorten[plek] is None and all(map(_EEN_NAAM.fullmatch, cellen)):
                yield plek, "naam"
                return


def _are_initials(kolom: int, soorten: dict[int, str | None], rijen: Sequence[Sequence[str]]) -> bool:
    """Whether each cell of a column holds the first letters of the name beside it: 'AV | Anna Visser'."""
    naam = next(plek for plek, soort in soorten.items() if soort == "naam")
    paren = [(rij[kolom].strip(), rij[naam]) for rij in rijen if max(kolom, naam) < len(rij)]
    return len(paren) > 1 and all(
        letters and letters.casefold() in initials(namen.partition("(")[0]) for letters, namen in paren
    )


def _letters_of_absent(
    kop: Sequence[str], rijen: Sequence[Sequence[str]], soorten: dict[int, str | None]
) -> frozenset[str]:
    """The letters that say that somebody was not there: of 'Aanwezig (A) / afwezig met bericht (AB)', or
    beside an A."""
    for plek in (plek for plek, soort in soorten.items() if soort == "aanwezig"):
        if legenda := list(_LETTER_AFWEZIG.finditer(kop[plek])):
            return frozenset((een["letters"] or een["kort"]).upper() for een in legenda)
        standen = {rij[plek].strip().upper() for rij in rijen if plek < len(rij)} - {""}
        if "A" in standen and standen - {"A"} <= _LETTERS_WEG:
            return _LETTERS_WEG
    return frozenset()


def _people(
    rijen: Sequence[Sequence[str]], soorten: dict[int, str | None], weg: frozenset[str]
) -> Iterator[tuple[int, str]]:
    standen = [
        rij[kolom].strip()
        for rij in rijen
        for kolom, soort in soorten.items()
        if soort == "aanwezig" and kolom < len(rij)
    ]
    kruisjes = empty_is_away(standen)
    for plek, rij in enumerate(rijen, start=1):
        cellen = {soort: rij[kolom] for kolom, soort in soorten.items() if soort and kolom < len(rij)}
        naam = cellen.get("naam", "")
        if "achternaam" in cellen:
            naam = f"{cellen.get('voornaam', '')} {cellen['achternaam']}".strip()
        naam = _OMGEKEERD.sub(r"\g<voor> \g<achter>", naam) if _OMGEKEERD.fullmatch(naam) else naam
        if not naam.strip():
            continue
        if masker := _masked(naam):
            yield plek, masker
            continue
        erbij = [deel.strip() for deel in re.split(r"[()\[\];]", cellen.get("organisatie", ""))]
        stand = cellen.get("aanwezig", "").strip()
        erbij += filter(ROLLEN.fullmatch, [cellen.get("functie", "").strip(), stand])
        erbij += re.findall(r"\(([^()]+)\)", stand)
        is_weg = stand.upper() in weg if weg and stand else _NEE.fullmatch(stand) or (kruisjes and not stand)
        erbij.append("afwezig" if is_weg else "")
        achter = "".join(f" ({deel})" for deel in erbij if deel)
        for een in filter(None, map(str.strip, NIEUWE_REGEL.split(naam))):
            yield plek, een + achter
