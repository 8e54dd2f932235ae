"""The names of owners: from what is printed to what the register calls them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import partial

from bot.verslag.betoog import Betoog
from bot.verslag.merken.namen import DIENST
from bot.verslag.namen.sprekers import ROL, Vermelding
from bot.verslag.taal.namenrij import FUNCTIE, GROEPEN, NAMEN
from bot.verslag.taal.woorden import TITEL

_ROL = re.compile(rf"(?:de\s+)?(?:{ROL})", re.IGNORECASE)
# Between the names of a row; the EN of 'HB en EN' is somebody, that of 'HB EN JW' is not.
SCHEIDING = re.compile(
    r"\s*(?:,|/|&|\ben\b|(?<=\w\s)(?<!\ben\s)EN(?=\s(?!en\b)\w)|\band\b|\+|\bi\.?s\.?m\.?\s|\bm\.m\.v\.?\s|(?:\bsamen\s+)?\bmet\b|\bwith\b)\s*"
)
_HANDVATTEN = re.compile(r"(?<=[\w.)])\s+(?=@)")  # '@anna @tim', no comma between
_HANDVAT = re.compile(r"(?<![\w.])@(?P<naam>\w[\w-]{0,40})")
_AANEEN = re.compile(r"(?<=[a-z])(?=[A-Z])")  # '@AnnaVisser'
_BUITEN_HAKEN = re.compile(rf"(?:{SCHEIDING.pattern})(?![^()]{{0,60}}\))")
_TOELICHTING = re.compile(r"\s*\((?:[^()]|\([^()]*\))*\)")
# 'Anna (en Tim)' in a cell: both of them.
_EN_IN_HAKEN = re.compile(rf"(?<=\w)\s\((?:en|and|\+|&)\s(?P<wie>{NAMEN.pattern})\)")
_IN_OVERLEG = re.compile(
    r"\s+(?:i\.?o\.?m\.?|in\s+overleg\s+met)\s.*"
)  # who is asked for advice does not do it
_LIDWOORD = re.compile(r"^(?:[Dd]e|[Hh]et)\s+(?=[A-Z]{2,6}$)")  # 'De GGD'
_DOET_OOK = re.compile(r"\s+[a-z]{2,15}t(?:\s+[a-z]{2,12}){0,3}")  # 'Anna leest mee'
_HELPT_MEE = re.compile(r"\s+(?:help|lees|denk|kijk|werk)(?:t|en)\s+mee$")  # 'de rest helpt mee'
# An official whose name was taken out, and of whom he is: '5.1.2e (COA)', '[naam] (JenV)'.
_GELAKT = r"(?:5\.[12]\.\d\.?[a-z]?|\[[^\[\]]{1,30}\]|N\.\s?N\.?|[█▇■▓]{2,40})"
_GELAKT_VAN = re.compile(
    rf"(?:{_GELAKT}|(?<![\w.])[NXYZ]{{1,4}}(?![\w.]))\s{{0,3}}\((?P<van>[^()]{{2,40}})\)"
)
_NIEMAND = re.compile(
    _GELAKT + r"|(?:n\.?v\.?t|n\.?t\.?b|n\.?n\.?b|geen|niemand|tb[dca]|nader\s+te\s+bepalen"
    r"|nog\s+(?:te\s+bepalen|onbekend|niet\s+bekend)|onbekend|nobody|none|algemeen|(?:\w{3,20}\s+)?volgt(?:\s+nog)?)\.?",
    re.IGNORECASE,
)
# 'werkgroep Profielen en capabilities', 'regio Gooi en Vechtstreek', 'ministerie van Asiel en Migratie': one.
_GROEP_EN = re.compile(
    r"\b(?:\w{0,12}groep|[Cc]ommissie|[Tt]eam|[Aa]fdeling|[Dd]ienst|[Dd]irectie|\w{0,11}[Rr]egio|(?P<rijk>[Mm]inisterie\s+van))\s+"
    r"[A-Z][\w-]{2,25}(?:\s[A-Z][\w-]{2,25})?\s+en\s+(?P<tweede>[\w-]{3,25})"
)
_EN_IN_NAAM = "_en_"
# 'juristen Velsen en Beek', 'de griffiers van Velsen, Hoorn en Beek': one group too, of all those places.
_GROEP_VAN_PLEKKEN = re.compile(
    r"(?:[Dd]e\s)?[A-Za-z][a-z]{1,18}(?:isten|eurs|iers|ers|aren|anten|enten|leden|arissen|ogen)\s(?:(?:van|uit)\s)?"
    r"(?P<plekken>[A-ZÀ-Þ][\w'’. -]{1,30}?(?:,\s[A-ZÀ-Þ][\w'’. -]{1,30}?){0,5}\sen\s[A-ZÀ-Þ][\w'’. -]{1,30})"
)
# 'gemeenten met achterstand', 'leden met een sleutel': some of them, and no second owner.
_GROEP_MET = re.compile(
    rf"(?:{GROEPEN.pattern}|(?:[Dd]e\s|[Aa]lle\s)?[a-z]{{0,12}}regio[’']s)\s+(?:met|with)\s+(?:een\s+)?(?P<wat>[a-z][a-zë-]{{3,25}}(?:\s[a-zë-]{{2,20}}){{0,3}})"
)
# 'huurdersraad (Anna, Tim) geeft een reactie': who of it will.
_VAN_GROEP = re.compile(
    rf"(?:(?:[Dd]e|[Hh]et)\s+)?[\w-]{{3,25}}\s*\((?P<wie>{NAMEN.pattern})\)\s+(?P<verb>[a-z]{{2,20}}(?:t|n))\b"
)
# 'Evers, Huizen'; behind it the next, or nothing.
_MET_KOMMA = re.compile(
    r"(?<![\w.])(?P<wie>(?!(?:en|and)\s)\w[\w.'’ -]{1,40}?),\s+(?P<van>[A-ZÀ-Þ][\w'’&. -]{1,30}?)"
    r"(?=\s*(?:[,;/]|$|\s(?:en|and)\s))"
)
# 'COA, dhr. Evers': of the body who is there for it.
_LICHAAM_EN_WIE = re.compile(
    rf"(?<![\w.])(?P<van>[A-ZÀ-Þ][\w.-]{{1,30}}),\s+(?P<wie>{TITEL}\s+[^(),/&]{{2,40}})"
)
_LICHAAM_MET = re.compile(
    r"(?<![\w.])(?:(?:[Gg]emeente|[Pp]rovincie|[Ww]aterschap|[Mm]inisterie(?:\svan)?)\s)?"
    rf"(?P<lichaam>[A-ZÀ-Þ][\w.-]{{1,30}}|(?P<dienst>{DIENST}))\s\((?P<wie>[^(),]{{2,40}})\)"
)
_KORT_LICHAAM = re.compile(r"[A-Z]{3,8}")  # of which the list of who was there has the whole name
_FUNCTIE = re.compile(rf"(?:de\s+)?{FUNCTIE}\s+")  # 'portefeuillehouder Anna Visser'
# What several are, before the first of them: 'wethouders Pen en Bos'.
_ZIJN_ALLEN = re.compile(
    r"(?<![\w-])(?i:(?:de\s)?(?:wethouders|burgemeesters|gedeputeerden|raadsleden|bestuurders|heren|dames|collega['’]?s|gemeenten|provincies))\s(?=[A-ZÀ-Þ]\S{0,40}(?:\s[^\s,]{1,40}){0,3}\s?(?:,|/|&|\sen)\s)"
)
_LEESBAAR = re.compile(r"\w{2}|\b[A-Z]-[A-Z]\b")  # 'W-J' is Willem-Jan, a letter alone is nobody
_KORTSTE = 3  # letters of a name in capitals that are no initials
_TWEE_NAMEN = 3  # words of two names, one of them in full


def owner_names(betoog: Betoog, vermeldingen: Iterable[Vermelding]) -> tuple[str, ...]:
    """How the register names owners; of a masked official the organisation is what the text says."""
    namen = []
    for vermelding in vermeldingen:
        if vermelding.soort == "gelakt" and vermelding.organisatie:
            namen.append(betoog.plaatsen.organisation(vermelding.organisatie) or vermelding.organisatie)
        elif vermelding.naam:
            namen.append(vermelding.naam)
    return tuple(dict.fromkeys(namen))


def named_owners(betoog: Betoog, namen: str) -> tuple[str, ...]:
    """The owners in 'Anna, COA en de secretaris', as the register names them; none of '-' or 'n.v.t.'."""
    namen = _HANDVAT.sub(partial(_of_handle, betoog), _HANDVATTEN.sub(", ", namen))
    namen = _EN_IN_HAKEN.sub(r", \g<wie>", namen)
    namen = _ZIJN_ALLEN.sub("", _GELAKT_VAN.sub(r"\g<van>", namen))
    namen = _IN_OVERLEG.sub("", _without_notes(betoog, _in_brackets(betoog, _of_body(betoog, namen))))
    if "&" in namen and any(f" {aan_tafel}".endswith(f" {namen}") for aan_tafel in betoog.sprekers.aan_tafel):
        return (namen,)  # 'Pand & Tuin', of the 'Woonstichting Pand & Tuin' that was there
    aan_tafel = {een.casefold() for een in betoog.sprekers.aan_tafel}
    if (deel_van := _GROEP_MET.fullmatch(namen)) and not betoog.is_somebody(deel_van["wat"]):
        return (namen,)
    plekken = _GROEP_VAN_PLEKKEN.fullmatch(namen)
    if plekken and all(
        betoog.plaatsen.is_body(plek) or plek.casefold() in aan_tafel
        for plek in SCHEIDING.split(plekken["plekken"])
    ):
        return (namen,)
    namen = _GROEP_EN.sub(partial(_whole, betoog), namen)
    delen = (
        deel.replace(_EN_IN_NAAM, " en ")
        for naam in map(_without_help, _BUITEN_HAKEN.split(namen))
        for deel in _one_each(betoog, naam.strip())
    )
    gevonden = (_owner(betoog, naam) for naam in delen if _LEESBAAR.search(naam))
    return tuple(dict.fromkeys(naam for naam in gevonden if not _NIEMAND.fullmatch(naam)))


def _whole(betoog: Betoog, groep: re.Match[str]) -> str:
    """The name of one body so that it is not divided; of two, 'team Wonen en Anna', as it is."""
    tweede = groep["tweede"]
    is_ander = betoog.is_known(tweede) or tweede.isupper() if groep["rijk"] else betoog.is_somebody(tweede)
    is_een = not is_ander or groep[0].casefold() in {een.casefold() for een in betoog.sprekers.aan_tafel}
    return re.sub(r"\s+en\s+", _EN_IN_NAAM, groep[0]) if is_een else groep[0]


def _of_handle(betoog: Betoog, handvat: re.Match[str]) -> str:
    """'Anna' of '@Anna', and 'Anna Visser' of '@AnnaVisser' where that is somebody who was there."""
    voluit = _AANEEN.sub(" ", handvat["naam"])
    return voluit if any(v.deelnemer for v in betoog.sprekers.mentions(voluit)[:1]) else handvat["naam"]


def row_of_names(betoog: Betoog, zin: str, begin: int, groep: Sequence[Vermelding]) -> re.Match[str] | None:
    """'Anna, Koos, Jet' at `begin`, where only `groep` of them is known, else None."""
    rij = NAMEN.match(zin, begin)
    if rij is None or rij.end() <= groep[-1].eind:
        return None
    erbij = [naam for naam in SCHEIDING.split(rij[0]) if naam][len(groep) :]
    return rij if all(map(betoog.may_be_name, erbij)) else None


def of_group(betoog: Betoog, zin: str, begin: int) -> tuple[str, ...]:
    """Who of a group will do it; brackets behind a person's name, or that hold a body, are no such."""
    groep = _VAN_GROEP.match(zin, begin)
    wie = groep["wie"] if groep else ""
    soorten = {v.soort for v in betoog.sprekers.mentions(wie)}
    if not wie or soorten == {"organisatie"}:
        return ()
    if any(v.begin == begin and v.deelnemer for v in betoog.sprekers.mentions(zin)[:3]):
        return ()
    return named_owners(betoog, wie) if betoog.is_somebody(wie) or betoog.may_be_name(wie) else ()


def _in_brackets(betoog: Betoog, namen: str) -> str:
    """'Evers, Huizen' → 'Evers (Huizen)' and 'COA, dhr. Evers' → 'dhr. Evers', where that is one of the
    list; 'Evers, COA' of others are two."""

    def one(rij: re.Match[str]) -> str:
        is_een = betoog.sprekers.comes_for(rij["wie"], rij["van"])
        return f"{rij['wie']} ({rij['van']})" if is_een else rij[0]

    def body_first(rij: re.Match[str]) -> str:
        return rij["wie"] if betoog.sprekers.comes_for(rij["wie"], rij["van"]) else rij[0]

    return _MET_KOMMA.sub(one, _LICHAAM_EN_WIE.sub(body_first, namen))


def _of_body(betoog: Betoog, namen: str) -> str:
    """'GGD (Anna)' and 'politie (Anna)' → 'Anna', who is in the attendance list: she does it, for the body
    before the brackets."""

    def one(haak: re.Match[str]) -> str:
        van = betoog.sprekers.mentions(haak["lichaam"])[:1]
        lichaam = any(v.soort == "organisatie" and v.eind == len(haak["lichaam"]) for v in van)
        lichaam |= not van and bool(_KORT_LICHAAM.fullmatch(haak["lichaam"]))
        lichaam |= bool(haak["dienst"])
        return haak["wie"] if lichaam and _is_attendee(betoog, haak["wie"]) else haak[0]

    return _LICHAAM_MET.sub(one, namen)


def _without_notes(betoog: Betoog, namen: str) -> str:
    """`namen` without what stands in brackets, unless that tells which of two is meant."""

    def note(haak: re.Match[str]) -> str:
        wie = _BUITEN_HAKEN.split(namen[: haak.end()])[-1]
        heel = betoog.sprekers.mentions(wie)[:1]
        return (
            haak[0]
            if any(v.soort == "persoon" and v.eind == len(wie) and v.is_told_apart for v in heel)
            else ""
        )

    return _TOELICHTING.sub(note, namen)


def _without_help(naam: str) -> str:
    return _HELPT_MEE.sub("", naam)


def _one_each(betoog: Betoog, naam: str) -> list[str]:
    """'Soraya Marjan' of one cell with a line for each; a name as such stays whole. Nobody need be
    listed as there, where all stand in rows of first names."""
    woorden = naam.split()
    if len(woorden) >= _TWEE_NAMEN and (voluit := _each_in_full(betoog, woorden)):
        return voluit
    heel = betoog.sprekers.mentions(naam)
    if heel and heel[0].begin == 0 and _DOET_OOK.fullmatch(naam, heel[0].eind):
        return [naam[: heel[0].eind]]
    if len(woorden) < 2 or (heel and heel[0].eind == len(naam)):
        return [naam]
    if not heel and betoog.voornamen.issuperset(woorden):
        return woorden
    los = [betoog.sprekers.mentions(woord) for woord in woorden]
    mensen = [v.naam for een in los for v in een[:1] if v.soort == "persoon" and v.naam]
    erbij = [woord for woord, een in zip(woorden, los, strict=True) if not een]
    alleen_voornamen = bool(mensen) and all(" " not in mens for mens in mensen)
    apart = len(set(mensen)) == len(woorden) - len(erbij) and (
        not erbij or (alleen_voornamen and all(map(betoog.may_be_name, erbij)))
    )
    return woorden if apart else [naam]


def _each_in_full(betoog: Betoog, woorden: list[str]) -> list[str]:
    """'Anna Visser Tim de Boer', of which every name is in the attendance list; [] when one is not."""
    namen: list[str] = []
    while woorden:
        lengtes = [
            n for n in range(min(len(woorden), 5), 0, -1) if _is_attendee(betoog, " ".join(woorden[:n]))
        ]
        if not lengtes:
            return []
        namen.append(" ".join(woorden[: lengtes[0]]))
        woorden = woorden[lengtes[0] :]
    return namen if len(namen) > 1 else []


def _owner(betoog: Betoog, naam: str) -> str:
    naam = _LIDWOORD.sub("", naam.strip(" ."))
    if (functie := _FUNCTIE.match(naam)) and _is_attendee(betoog, naam[functie.end() :]):
        naam = naam[functie.end() :]
    if _ROL.fullmatch(naam):
        return naam.lower().removeprefix("de ")
    if naam.islower() and naam.isalpha() and _is_attendee(betoog, naam.capitalize()):
        naam = naam.capitalize()  # '@anna'
    if "-" in naam and _is_attendee(betoog, naam.title()):
        naam = naam.title()  # '@jan-willem'
    if naam.islower():
        return naam.removeprefix("de ").removeprefix("het ")
    if naam.isupper() and len(naam) >= _KORTSTE and _is_attendee(betoog, naam.title()):
        naam = naam.title()  # 'ACTIE ANNA: …'
    vermelding = betoog.sprekers.mentions(naam)
    if len(vermelding) == 1 and vermelding[0].begin == 0 and vermelding[0].eind == len(naam):
        return next(iter(owner_names(betoog, vermelding)), naam)
    return betoog.plaatsen.organisation(naam) or naam


def _is_attendee(betoog: Betoog, naam: str) -> bool:
    """Whether the words as a whole are somebody of the attendance list."""
    vermelding = betoog.sprekers.mentions(naam)
    heel = len(vermelding) == 1 and vermelding[0].begin == 0 and vermelding[0].eind == len(naam)
    return heel and vermelding[0].deelnemer is not None
