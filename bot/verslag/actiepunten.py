"""Action points: the marked sentence, with the sentence before it where the mark says 'dit'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.verslag.betoog import Betoog, without_stop
from bot.verslag.markeringen import NAMEN, Markering, find_mark
from bot.verslag.regels import Zin
from bot.verslag.sprekers import ROL, Vermelding
from bot.verslag.toezeggingen import find_commitment

_VERWIJST = re.compile(
    r"^(?:Dit|Dat|Deze?\s+(?:vraag|punt|opmerking|suggestie|verzoek|zorg|signaal)|Het\s+(?:punt|verzoek|signaal)|Hier\w+)\b"
    r"|\b(?:dit|dat|deze\s+(?:vraag|opmerking|suggestie)|dit\s+(?:punt|verzoek|signaal)|hier(?:op|over|naar|voor))\b"
    r"(?!\s+(?:de|het|een|er|deze|dit|hij|zij|ze|wij|we)\b)"
)
_DAT_ALS_VOEGWOORD = re.compile(
    r"\b(?:aan|op|mee|toe|stelt|zegt|meldt|verwacht|vindt|zodat|om|voor),?\s+dat\b"
)
_DOOR = re.compile(r"\bdoor\s+")
_OP_VERZOEK = re.compile(
    r"\b[Oo]p\s+(?:verzoek|voorstel|initiatief)\s+van\s+|\b[Nn]aar aanleiding van de vraag van\s+"
)
_ROL = re.compile(rf"(?:de\s+)?(?:{ROL})", re.IGNORECASE)
_EN = re.compile(r"\s*(?:,|/|&|\ben\b|\+)\s*")
_KORT = 16  # words; in a longer sentence 'dit' usually means something in the sentence itself


@dataclass(frozen=True)
class Actiepunt:
    """An action point in the sentences `eerste`..`plek`; its quote ends at `eind` of the last one."""

    eerste: int
    plek: int
    eind: int
    nummer: str | None
    wie: str


def find_action(betoog: Betoog, plek: int) -> Actiepunt | None:
    zin = betoog.zinnen[plek]
    mark = find_mark(zin.tekst)
    if mark is None:
        in_lijst = zin.alinea.lijst == "acties" and zin.begin == 0
        return Actiepunt(plek, plek, len(zin.tekst), None, "") if in_lijst else None
    alleen_naam = _sole_name(zin, mark)
    vorige = betoog.zinnen[plek - 1] if plek else None
    eerste = plek - 1 if vorige and _needs_previous(zin, mark, vorige, alleen_naam) else plek
    return Actiepunt(eerste, plek, _end(zin.tekst, mark), mark.nummer, mark.wie or alleen_naam)


def _needs_previous(zin: Zin, mark: Markering, vorige: Zin, alleen_naam: str) -> bool:
    """Whether the task stands in the sentence before: the marked one says only 'dit wordt genoteerd [A1]'."""
    if vorige.agendapunt != zin.agendapunt:
        return False
    rest = (zin.tekst[: mark.begin] + zin.tekst[mark.eind :]).strip(" .:")
    woorden = rest.split()
    if alleen_naam or len(woorden) <= 1:
        return vorige.alinea is zin.alinea
    if mark.vooraan or not (vorige.alinea is zin.alinea or rest.startswith("Dit ")):
        return False
    return len(woorden) <= _KORT and bool(_VERWIJST.search(_DAT_ALS_VOEGWOORD.sub(" ", rest)))


def _end(zin: str, mark: Markering) -> int:
    """The quote ends at the mark when the clause does; a mark inside a clause leaves the sentence whole."""
    rest = zin[mark.eind :].lstrip()
    if mark.vooraan or (rest and rest[0] not in ".,;:" and not rest.startswith("(actie")):
        return len(without_stop(zin))
    return mark.eind


def _sole_name(zin: Zin, mark: Markering) -> str:
    """'Actie: Jansen.' names an owner and no task."""
    rest = zin.tekst[mark.eind :].strip(" .")
    if not mark.vooraan or not rest or len(rest.split()) > 6:
        return ""
    return rest if NAMEN.fullmatch(rest) else ""


def quote(zinnen: Sequence[Zin], punt: Actiepunt) -> tuple[str, tuple[int, int]]:
    """The words of an action point and the lines they stand on."""
    delen = [zin.tekst for zin in zinnen[punt.eerste : punt.plek]]
    laatste = zinnen[punt.plek]
    delen.append(laatste.tekst[: punt.eind])
    return " ".join(delen), (zinnen[punt.eerste].lines()[0], laatste.lines(0, punt.eind)[1])


def owners(betoog: Betoog, punt: Actiepunt) -> tuple[str, ...]:
    """Who the text says will do it: named in the mark, promising it, or 'door …'; nobody otherwise."""
    if punt.wie:
        return tuple(_owner(betoog, naam) for naam in _EN.split(punt.wie) if naam)
    zin = betoog.zinnen[punt.plek].tekst
    mark = find_mark(zin)
    if mark and mark.vooraan:
        eerste = next((v for v in betoog.sprekers.mentions(zin) if v.begin == mark.eind), None)
        if eerste and owner_name(betoog, eerste):
            return (owner_name(betoog, eerste) or "",)
    belofte = find_commitment(betoog, punt.plek)
    if belofte and belofte.door and belofte.begin < punt.eind:
        naam = owner_name(betoog, belofte.door)
        return (naam,) if naam else ()
    for door in _DOOR.finditer(zin[: punt.eind]):
        wie = next((v for v in betoog.sprekers.mentions(zin) if v.begin == door.end()), None)
        naam = owner_name(betoog, wie) if wie else None
        if naam and re.search(r"\bword(?:t|en)\b", zin):
            return (naam,)
    return ()


def owner_name(betoog: Betoog, vermelding: Vermelding) -> str | None:
    """How the register names an owner; of a masked official the organisation is what the text says."""
    if vermelding.soort == "gelakt" and vermelding.organisatie:
        return betoog.plaatsen.organisation(vermelding.organisatie) or vermelding.organisatie
    return vermelding.naam


def _owner(betoog: Betoog, naam: str) -> str:
    naam = naam.strip(" .")
    if _ROL.fullmatch(naam):
        return naam.lower().removeprefix("de ")
    vermelding = betoog.sprekers.mentions(naam)
    if len(vermelding) == 1 and vermelding[0].begin == 0 and vermelding[0].eind == len(naam):
        return owner_name(betoog, vermelding[0]) or naam
    return betoog.plaatsen.organisation(naam) or naam


def asker(betoog: Betoog, punt: Actiepunt) -> Vermelding | None:
    """Who brought it in: who speaks in the sentence with the task, unless he will do it himself."""
    zin = betoog.zinnen[punt.plek].tekst
    verzoek = _OP_VERZOEK.search(zin)
    if verzoek:
        return next((v for v in betoog.sprekers.mentions(zin) if v.begin == verzoek.end()), None)
    spreker = betoog.speaker(punt.eerste)
    if spreker is None or spreker.soort == "vergadering":
        return None
    return (
        None if punt.eerste == punt.plek and owner_name(betoog, spreker) in owners(betoog, punt) else spreker
    )


def proposed_owners(betoog: Betoog, punt: Actiepunt, citaat: str) -> tuple[str, ...]:
    """Who may be meant: the organisations in the quote, else the role or organisation that had the floor."""
    genoemd = [
        n for n in betoog.plaatsen.eigenaarsnamen if re.search(rf"(?<!\w){re.escape(n)}(?!\w)", citaat)
    ]
    if genoemd:
        return tuple(genoemd)
    alinea = betoog.zinnen[punt.plek].alinea
    plek = punt.plek
    while plek and betoog.zinnen[plek - 1].alinea is alinea and punt.plek - plek < 12:
        plek -= 1
        spreker = betoog.speaker(plek)
        if spreker and spreker.soort in ("rol", "organisatie"):
            naam = betoog.plaatsen.organisation(spreker.naam or "")
            return (naam,) if naam else ()
    return ()
