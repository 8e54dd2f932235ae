"""A list of acties in columns of plain text: at the left who, beside it what, and by when or how it stands.

No head stands above them: below a title of acties the names themselves are the column. What goes on a line
further is indented up to that column; a name goes on so behind its comma or 'en'. Below a title of earlier
acties each says how it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from bot.verslag.bron.regels import Regel
from bot.verslag.dagen.woorden import is_day
from bot.verslag.kopjes.vormen import gap
from bot.verslag.rij import Rij
from bot.verslag.taal.namenrij import GROEPEN, NAMEN
from bot.verslag.taal.secties import looks_back, section_of
from bot.verslag.tabellen.kolommen import are_states
from bot.verslag.tabellen.kopregels import is_header

_TWEE = re.compile(
    r"(?P<in>\s{0,8}(?:[-*•]\s)?)(?P<wie>\S+(?:\s\S+){0,7}):?(?:\s{2,60}|\t\s{0,20})(?P<wat>\S.*)"
)
_VERDER = re.compile(r"\s{3,80}(?=\S)")
_NOG_IEMAND = re.compile(r"(?:[,/&+]|\s(?:en|and))$")
_STREEP = re.compile(r"[-_=~*]{3,}")
_BREEKT = re.compile(r"(?<=[a-zà-ÿ]{2})-\s(?!(?:en|of|and|or)\b)(?=[a-zà-ÿ])")  # a word, at the end of a line
_DAG = re.compile(r"(?:[,;]\s+|\s[-–—]\s+|\s\()(?P<dag>[^,;()–—]{2,40}?)\)?[.;]?$")
_CIJFER = re.compile(r"\d")  # 'A1' is a number
_LOS = re.compile(r"\s{2,60}|\s?\t\s?")
# Who has it now: 'naar Anna', 'overgenomen door Tim'.
_NAAR = re.compile(
    rf"(?:(?:gaat|is)\s)?(?:over\s)?(?:naar|over(?:genomen|gedragen)\s(?:door|aan))\s(?P<wie>{NAMEN.pattern})"
)
_PUNTEN = re.compile(r"\b(?:a[ck]ti\w{1,10}|afspraken|toezeggingen|punten|taken)\b", re.IGNORECASE)
_OUD = re.compile(r"\b(?:oude|lopende|openstaande)\b", re.IGNORECASE)
_TITEL = re.compile(r"[^.;?!|]{3,80}")
_MINSTENS = 2  # rows
_SCHEEF = 1  # letters that a column may jump
_MEESTE_RIJEN = 200


def beside_names(regels: Sequence[Regel]) -> tuple[tuple[Rij, ...], tuple[Regel, ...]]:
    """The rows of all such lists, and the lines without them."""
    rijen: list[Rij] = []
    weg: set[int] = set()
    gevuld = [regel for regel in regels if regel.kaal and not _STREEP.fullmatch(regel.kaal)]
    for plek, regel in enumerate(gevuld):
        sectie, eerder = section_of(regel.kaal), _is_of_before(regel.kaal)
        if eerder or (sectie and sectie.soort != "besluiten" and not sectie.inleiding):
            lijst = list(_rows(gevuld, plek + 1))
            met_stand = sum("status" in rij.cellen for rij in lijst)
            if is_header(rij["eigenaar"] for rij in lijst):
                continue
            if len(lijst) >= _MINSTENS and (not eerder or met_stand * 2 > len(lijst)):
                rijen += (replace(rij, tabel=regel.nummer) for rij in lijst)
                weg.update(range(lijst[0].regels[0], lijst[-1].regels[1] + 1))
    return tuple(rijen), tuple(regel for regel in regels if regel.nummer not in weg)


def _is_of_before(titel: str) -> bool:
    """Whether it is the title of acties of an earlier meeting: 'Stand van zaken oude acties'."""
    van_eerder = looks_back(titel) or _OUD.search(titel)
    return bool(van_eerder and _TITEL.fullmatch(titel) and _PUNTEN.search(titel))


def _rows(gevuld: Sequence[Regel], begin: int) -> Iterator[Rij]:
    """The rows from line `begin` on, as long as their columns begin where those of the first do."""
    kolom, rij = None, None
    for plek in range(begin, min(len(gevuld), begin + _MEESTE_RIJEN)):
        regel = gevuld[plek]
        twee = _TWEE.fullmatch(regel.tekst)
        verder = _VERDER.match(regel.tekst)
        hoort = rij is not None and gap(gevuld[plek - 1], regel) == 0
        if hoort and rij and verder and kolom is not None and verder.end() >= kolom - _SCHEEF:
            rij = _longer(rij, regel, "", regel.kaal)
        elif twee is None or (kolom is not None and not _begins_at(kolom, twee)):
            break
        elif hoort and rij and _NOG_IEMAND.search(rij["eigenaar"]) and _is_who(twee["wie"]):
            rij = _longer(rij, regel, twee["wie"], twee["wat"])
        else:
            wie = twee["wie"].rstrip(" :")
            if not _is_who(_NOG_IEMAND.sub("", wie)):
                break
            if rij:
                yield _whole(rij)
            kolom = kolom or twee.start("wat")
            rij = Rij({"actie": twee["wat"], "eigenaar": wie}, (regel.nummer, regel.nummer))
    if rij:
        yield _whole(rij)


def _begins_at(kolom: int, twee: re.Match[str]) -> bool:
    """Whether what is to be done begins in its column, or right behind names that are longer."""
    return abs(twee.start("wat") - kolom) <= _SCHEEF or twee.end("wie") + 2 > kolom


def _is_who(tekst: str) -> bool:
    is_naam = NAMEN.fullmatch(tekst) or GROEPEN.fullmatch(tekst)
    return bool(is_naam) and not _CIJFER.search(tekst) and section_of(tekst) is None


def _longer(rij: Rij, regel: Regel, wie: str, wat: str) -> Rij:
    cellen = {"actie": f"{rij['actie']}\n{wat}", "eigenaar": f"{rij['eigenaar']} {wie}".strip(" :")}
    return Rij(cellen, (rij.regels[0], regel.nummer))


def _whole(rij: Rij) -> Rij:
    """The row with its words whole, and apart the day that it ends with or how it stands."""
    taak, ernaast = [], []
    for stuk in rij["actie"].split("\n"):
        links, *rechts = _LOS.split(stuk.strip(), maxsplit=1)
        taak.append(links)
        ernaast += rechts
    tekst, naast = _joined(taak), _joined(ernaast)
    naar = _NAAR.fullmatch(naast)
    if naar or are_states([naast]):
        wie = naar["wie"] if naar else rij["eigenaar"]
        return replace(rij, cellen={"actie": tekst, "eigenaar": wie, "status": naast})
    if is_day(naast):
        return replace(rij, cellen={**rij.cellen, "actie": tekst, "termijn": naast})
    tekst = _joined(rij["actie"].split())
    dag = _DAG.search(tekst)
    if dag is None or not is_day(dag["dag"]):
        return replace(rij, cellen={**rij.cellen, "actie": tekst})
    return replace(rij, cellen={**rij.cellen, "actie": tekst[: dag.start()], "termijn": dag["dag"]})


def _joined(delen: Iterable[str]) -> str:
    return _BREEKT.sub("", " ".join(" ".join(delen).split()))
