"""A table of who was there with a label in its first column: 'Aanwezig | Anna, Tim', 'Afwezig | Pia'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from bot.verslag.deelnemers.rol import AMBT, GEZELSCHAP, LICHAAM
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG, ENKEL, GASTEN, OVERIG
from bot.verslag.taal.woorden import GRADEN, NAAM, TITEL

_MET_BERICHT = r"(?:\s*\([a-zà-ÿ][^()]{0,40}\))?"  # 'Afwezig (met kennisgeving)'
LABEL = re.compile(
    rf"(?:{AANWEZIG}|{AFWEZIG}|{OVERIG}|{ENKEL}|{GASTEN})(?:\s+volgende\s+\w+)?{_MET_BERICHT}", re.IGNORECASE
)
PRESENTIE = re.compile(rf"(?:{AANWEZIG}|{AFWEZIG}){_MET_BERICHT}", re.IGNORECASE)
_IS_ER = re.compile(rf"(?:{AANWEZIG}){_MET_BERICHT}:", re.IGNORECASE)
NIETS = re.compile(r"\W*|n\.?/?a\.?|n\.?v\.?t\.?|geen", re.IGNORECASE)
# Between the lines of a cell, and the bullets of a list in it.
NIEUWE_REGEL = re.compile(
    r"<br\s*/?>(?:\s{0,3}[\uf0b7\uf0a7•▪●]\s)?|\s{0,3}[\uf0b7\uf0a7•▪●]\s", re.IGNORECASE
)
_MET_VAN = re.compile(
    r"(?P<naam>[^,()]{2,50}?)(?:,\s*|\s[–—-]\s)(?P<van>[^,()]{1,50}[^,()\s])(?=\s*(?:$|\())"
)
_HAAK = r"(?:\s*\([^()]{1,60}\))?"
_IEMAND = re.compile(
    rf"(?:(?i:{AMBT})\s|{TITEL}\s){{0,2}}{GRADEN}(?:(?<=\s)|(?=\S+\s\S)){NAAM}{_HAAK}(?:,\s[a-z][a-z-]{{2,20}})?"
)
_LICHAAM = re.compile(
    r"(?:gemeenten?|provincies?|regio|rijk|partners|ketenpartners|corporaties?)\b|(?-i:[A-Z]{2,6})$",
    re.IGNORECASE,
)
_ZEKER = re.compile(rf"{TITEL}\s|(?:[A-ZÀ-Þ]\.\s?){{1,4}}|[^()]{{2,60}}\([^()]{{1,60}}\)")  # surely somebody
_TUSSEN = re.compile(rf"\s*[,;]\s+(?={TITEL}\s|[A-ZÀ-Þ])")
# Above the last of a cell alone; 'Anna<br>voorzitter<br>Tim<br>secretaris' says what each of them is.
_SCHREEF = re.compile(r"Verslag(?:legging)?|Notulen|Notities|Minutes(?:\s(?:taken\s)?by)?|Taken\sby")
_MEER = 2  # of such rows name who was there, where no label does
_BOVEN_MENSEN = re.compile(rf"{GEZELSCHAP}|adviseurs?|ambtenaren", re.IGNORECASE)


def says_who_was_there(label: str) -> bool:
    """'Aanwezig' or 'Leden', and not 'Afwezig'."""
    return bool(_IS_ER.fullmatch(f"{label.strip(' *_:?')}:"))


def in_fields(rijen: Sequence[Sequence[str]]) -> list[tuple[int, str]]:
    """The rows as lines with a label each; none of a table without one of those for who was there."""
    velden = [(plek, veld) for plek, rij in enumerate(rijen) for veld in _with_labels(rij)]
    if any(PRESENTIE.fullmatch(veld[0].strip(" *_:")) for _, veld in velden):
        return list(_fields(velden))
    return []


def _with_labels(rij: Sequence[str]) -> list[list[str]]:
    """A row cut before each label, which stands in a cell of its own or above its value: 'Datum | 3 mei |
    Aanwezig | Anna, Tim', 'Aanwezig<br>Anna, Tim'."""
    velden: list[list[str]] = []
    for cel in filter(str.strip, chain.from_iterable(map(_at_labels, rij))):
        label, *waarde = NIEUWE_REGEL.split(cel, maxsplit=1)
        if LABEL.fullmatch(label.strip(" *_:")):
            velden.append([label, *waarde])
        elif velden:
            velden[-1].append(cel)
        else:
            velden = [[cel]]
    return velden


def _at_labels(cel: str) -> Iterator[str]:
    """A cell cut before each line of it that says who was there or not, or who wrote: 'Anna<br>Verhinderd<br>
    Pia<br>Verslag<br>Tim'."""
    stuk: list[str] = []
    lijnen = NIEUWE_REGEL.split(cel.strip())
    for plek, lijn in enumerate(lijnen):
        label = lijn.strip(" *_:")
        schreef = _SCHREEF.fullmatch(label) and plek == len(lijnen) - 2 and are_people(lijnen[-1])
        if stuk and (PRESENTIE.fullmatch(label) or schreef):
            yield "<br>".join(stuk)
            stuk = []
        stuk.append(lijn)
    yield "<br>".join(stuk)


def _fields(velden: Sequence[tuple[int, Sequence[str]]]) -> Iterator[tuple[int, str]]:
    """Two columns, with a label in the first: 'Aanwezig | Anna, Tim,' and below it ' | Pia'."""
    rijen = _rows_whole(velden)
    bij_naam = _of_whom_behind([veld for _, veld in rijen])
    van_wie = _by_body([veld for _, veld in rijen])
    label = ""
    for plek, veld in rijen:
        naam = veld[0].strip(" *_:")
        label = naam if PRESENTIE.fullmatch(naam) else label
        if len(veld) > 1 and LABEL.fullmatch(naam):
            if not NIETS.fullmatch(veld[1]):
                wie = _with_body(veld[1], veld[2:]) if bij_naam else ", ".join(map(one_by_one, veld[1:]))
                yield plek, f"{naam}: {wie}"
        elif LABEL.fullmatch(naam):
            continue
        elif van_wie and len(veld) > 1 and are_people(veld[1]):
            yield plek, f"Aanwezig: {naam}: {one_by_one(veld[1])}"
        elif len(veld) > 1 and _BOVEN_MENSEN.fullmatch(naam) and are_people(veld[1]):
            yield plek, f"Aanwezig: {', '.join(map(one_by_one, veld[1:]))}"
        elif bij_naam and label:
            yield plek, f"{label}: {_with_body(veld[0], veld[1:])}"
        else:
            yield plek, "\t".join(veld)


def _of_whom_behind(velden: Sequence[Sequence[str]]) -> bool:
    """Whether each row below a label is one person, and behind him of whom he is: 'Aanwezig | mw. Pen | COA'
    above ' | dhr. Bos | Velsen'."""
    onder = [veld for veld in velden if not LABEL.fullmatch(veld[0].strip(" *_:"))]
    naast = [veld[1:] for veld in velden if PRESENTIE.fullmatch(veld[0].strip(" *_:"))]
    met_label = len(naast) >= _MEER and any(
        len(van) > 1 and (van[1][:1].islower() or is_body(van[1])) for van in naast
    )
    return (bool(onder) or met_label) and all(
        len(veld) > 1 and "<br" not in veld[0] and _IEMAND.fullmatch(veld[0].strip())
        for veld in (*onder, *naast)
    )


def _with_body(naam: str, van: Sequence[str]) -> str:
    """'mw. Pen' and 'COA (verslag)' → 'mw. Pen (COA) (verslag)'."""
    delen = (deel.strip() for cel in van for deel in re.split(r"[()\[\];]", cel))
    return naam.strip() + "".join(f" ({deel})" for deel in delen if deel)


def _by_body(velden: Sequence[Sequence[str]]) -> bool:
    """Whether the rows without a label are who was there, each behind of whom they are, as nothing in the
    table is called 'Aanwezig': 'Gemeente Velsen | Anna Visser, Tim Bos' above 'Afwezig | Pia Mol'."""
    if any(says_who_was_there(veld[0]) for veld in velden):
        return False
    los = [veld for veld in velden if not LABEL.fullmatch(veld[0].strip(" *_:"))]
    met_mensen = [veld for veld in los if len(veld) > 1 and are_people(veld[1])]
    zeker = [veld for veld in met_mensen if is_body(veld[0]) or is_surely_somebody(veld[1].strip())]
    return len(met_mensen) >= _MEER and 2 * len(zeker) > len(los)


def is_body(cel: str) -> bool:
    return bool(LICHAAM.match(cel) or _LICHAAM.match(cel))


def is_surely_somebody(tekst: str) -> bool:
    """Whether it is written as people alone are: 'mw. Visser', 'A. Visser', 'Visser (Velsen)'."""
    return bool(_ZEKER.match(tekst))


def are_people(cel: str) -> bool:
    """Whether a cell holds people and nothing else, each on a line of it or behind a comma."""
    delen = [deel for een in NIEUWE_REGEL.split(cel) for deel in _TUSSEN.split(een)]
    return any(map(str.strip, delen)) and all(
        _IEMAND.fullmatch(deel.strip()) for deel in delen if deel.strip()
    )


def _rows_whole(velden: Sequence[tuple[int, Sequence[str]]]) -> list[tuple[int, list[str]]]:
    """The fields; one that breaks off behind a comma goes on in the row below, beside no label."""
    heel: list[tuple[int, list[str]]] = []
    for plek, veld in velden:
        vorige = heel[-1][1] if heel else []
        if len(vorige) > 1 and len(veld) == 1 and vorige[-1].rstrip().endswith((",", " en")):
            vorige[-1] = f"{vorige[-1].rstrip()} {veld[0]}"
        else:
            heel.append((plek, list(veld)))
    return heel


def one_by_one(cel: str) -> str:
    """'Anna Visser, COA<br>Tim Bos, COA' → 'Anna Visser (COA); Tim Bos (COA)'; 'Anna, Tim' are two."""
    delen = [deel.strip(" ,;") for deel in NIEUWE_REGEL.split(cel) if deel.strip(" ,;")]
    alleen = _MET_VAN.fullmatch(delen[0]) if len(delen) == 1 else None
    if alleen and "," in delen[0] and _IEMAND.fullmatch(alleen["naam"]) and is_body(alleen["van"]):
        return _with_body_behind(delen[0])
    return "; ".join(map(_with_body_behind, delen)) if len(delen) > 1 else cel


def _with_body_behind(deel: str) -> str:
    """'Anna Visser, COA' → 'Anna Visser (COA)'; 'COA: Anna Visser, Tim Bos' are two people."""
    van, dubbelepunt, namen = deel.partition(": ")
    if dubbelepunt and not LABEL.fullmatch(van) and are_people(namen):
        return deel
    return _MET_VAN.sub(r"\g<naam> (\g<van>)", deel)
