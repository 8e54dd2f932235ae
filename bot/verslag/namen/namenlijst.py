"""From a name in the text to the attendee who is meant, also when it is spelled another way."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot import gelijkenis
from bot.verslag.namen.plaatsen import fold_name
from bot.verslag.taal.roepnamen import for_short
from bot.verslag.taal.woorden import TUSSENVOEGSEL
from bot.verslag.voorstel import Deelnemer

_VOORVOEGSELS = re.compile(rf"(?<![\w-])(?:{TUSSENVOEGSEL}\s+)+")
_INITIALEN = re.compile(r"^(?:[A-Z]\.\s?)+")
_WOORD = re.compile(r"[^\W\d_]+")
# Behind 'mw.'; what opens a family name of more words is none: 'Oude Vrielink', 'Klein Haneveld'.
_VAN_ACHTERNAAM = (
    rf"(?:Olde|Oude|Nieuwe|Kleine?|Groo?te?|Lange|Korte|Hoge|Rode|Roode|Zwarte|Witte|Jonge|Wilde|{TUSSENVOEGSEL}"
    r"|Al|Ait|Ben|Bin|Abu|San|Le|Du|Mac|Saint|Sint)"
)
_VOORNAAM = re.compile(
    rf"(?!{_VAN_ACHTERNAAM}\s)[A-ZÀ-Þ][a-zà-ÿ]{{2,12}}(?:-[A-ZÀ-Þ][a-zà-ÿ]{{1,12}})?"
    rf"(?=\s(?:{TUSSENVOEGSEL}\s){{0,3}}[A-ZÀ-Þ][\w'’-]{{1,30}}$)"
)
_LANG_GENOEG = 5  # letters; below it two names that differ in one letter are two people
# What somebody is, by how the word ends: 'directeur', 'wijkmanager', 'scriba'; no 'vastgoed', 'personeel'.
FUNCTIE = re.compile(
    r"\w*(?:[^o]eur|manager|adviseur|leider|beheerder|aris|meester|ator|coördinator|griffie|trekker|scriba|presidente?)"
)
# The same in English, also in two words: 'project manager', 'clerk'.
_IN_ENGELS = re.compile(
    r"(?:[a-z]{3,15}\s)?(?:manager|officer|engineer|clerk|director|planner|coordinator|lead)"
)
_VOLUIT = {"vz": "voorzitter", "vice-vz": "vicevoorzitter"}
_GEEN_LETTERS = 4  # in capitals: 'ANNA' is a first name, 'AVB' are the letters of Anna van Beek


@dataclass(frozen=True)
class Treffer:
    """An attendee found; `variant` when the text writes the name, or the form of address, another way."""

    deelnemer: Deelnemer
    variant: bool


def gender(aanhef: str | None) -> str | None:
    """'m' or 'v' by how somebody is addressed; None where that does not say ('Capt.')."""
    eerste = (aanhef or "").lower().rstrip(".")
    if eerste in ("mr", "dhr") or eerste.startswith("de"):
        return "m"
    return "v" if eerste.startswith("m") else None


def _surname(naam: str) -> str:
    """The core of a family name: no initials, no 'van der', folded."""
    return fold_name(_VOORVOEGSELS.sub("", _INITIALEN.sub("", naam)))


def is_surname(naam: str) -> bool:
    """Whether it is one word, apart from 'van der': of two people of one full name nobody thinks."""
    return " " not in _surname(naam)


class Namenlijst:
    """The attendance list, asked by name. Never picks between two people: no answer then."""

    def __init__(self, deelnemers: Sequence[Deelnemer]) -> None:
        self._naar_naam: dict[str, list[Deelnemer]] = defaultdict(list)
        self._naar_kern: dict[str, list[Deelnemer]] = defaultdict(list)
        self._naar_helft: dict[str, list[Deelnemer]] = defaultdict(list)
        self._aaneen: dict[str, list[Deelnemer]] = defaultdict(list)
        self._verkort: dict[str, list[Deelnemer]] = defaultdict(list)
        self._naar_roepnaam: dict[str, list[Deelnemer]] = defaultdict(list)
        for deelnemer in deelnemers:
            if deelnemer.naam:
                woorden = fold_name(_INITIALEN.sub("", deelnemer.naam)).split()
                for begin in range(min(len(woorden), 4)):
                    self._naar_naam[" ".join(woorden[begin:])].append(deelnemer)
                self._naar_kern[_surname(deelnemer.naam)].append(deelnemer)
                for helft in deelnemer.naam.split("-") if "-" in deelnemer.naam else ():
                    self._naar_helft[fold_name(helft)].append(deelnemer)
                    if " " in helft.strip():  # 'Bruin' of Anna Bruin-Mol
                        self._naar_helft[fold_name(helft.split()[-1])].append(deelnemer)
                for roepnaam in set(_short_names(deelnemer, len(woorden))):
                    self._naar_roepnaam[roepnaam].append(deelnemer)
                for kort in () if deelnemer.aanhef else _for_short(deelnemer.naam):
                    self._verkort[kort].append(deelnemer)
                if len(_surname(deelnemer.naam)) >= _LANG_GENOEG:
                    self._aaneen[_joined_up(deelnemer.naam)].append(deelnemer)
        self.functies = frozenset(
            woord.lower()
            for deelnemer in deelnemers
            for woord in (*(deelnemer.organisatie or "").split(", "), *deelnemer.rollen)
            if woord.islower() and woord.isalpha()
        )
        in_rol: dict[str, set[str]] = defaultdict(set)
        for deelnemer in deelnemers:
            for rol in _roles(deelnemer) if deelnemer.naam and deelnemer.status == "aanwezig" else ():
                in_rol[rol].add(deelnemer.naam or "")
        # Who has a role that one of them has; of 'voorzitter' that may be the chair of something else too.
        self.in_role = {rol: next(iter(namen)) for rol, namen in in_rol.items() if len(namen) == 1}
        self._cache: dict[tuple[str, str | None, str | None], Treffer | None] = {}
        self.initials = frozenset(naam[0].upper() for naam in self._naar_naam if naam)

    def find(self, naam: str, aanhef: str | None = None, organisatie: str | None = None) -> Treffer | None:
        sleutel = (naam, gender(aanhef), organisatie)
        if sleutel not in self._cache:
            self._cache[sleutel] = self._find(*sleutel)
        return self._cache[sleutel]

    def _find(self, naam: str, geslacht: str | None, organisatie: str | None) -> Treffer | None:
        gelijk = self._naar_naam.get(fold_name(_INITIALEN.sub("", naam)), [])
        if gelijk:
            passend = _surest(_each_once(_fitting(gelijk, geslacht, organisatie)), geslacht, organisatie)
            passend = passend if len(passend) < 2 else _by_initial(naam, passend)
            if len(passend) == 1:
                return Treffer(passend[0], variant=False)
            return Treffer(gelijk[0], variant=True) if len(gelijk) == 1 and not passend else None
        roepnaam = self._naar_roepnaam.get(naam, [])
        roepnaam = roepnaam or _each_once(self._verkort.get(naam, []))
        if not roepnaam and naam.isupper() and len(naam) >= _GEEN_LETTERS:
            roepnaam = self._naar_roepnaam.get(naam.capitalize(), [])
        if roepnaam:
            return Treffer(roepnaam[0], variant=False) if len(roepnaam) == 1 else None
        dichtbij = self._near(_surname(naam)) or self._naar_helft.get(fold_name(naam), [])
        passend = _each_once(_fitting(dichtbij or self._near_as_a_whole(naam), geslacht, organisatie))
        return Treffer(passend[0], variant=True) if len(passend) == 1 else None

    def called(self, naam: str) -> list[Deelnemer]:
        """Everybody of this name."""
        return _each_once(self._naar_naam.get(fold_name(_INITIALEN.sub("", naam)), []))

    def with_name(self, naam: str) -> list[Deelnemer]:
        """Everybody of this name, or with this first name."""
        return self.called(naam) or _each_once(self._naar_roepnaam.get(naam, []))

    def label(self, deelnemer: Deelnemer) -> str | None:
        """The name, told apart from who is called so too: 'Visser (COA)', else 'mw. Visser'."""
        naam = deelnemer.naam
        anderen = [ander for ander in self.called(naam or "") if _is_other(ander, deelnemer)]
        van = _body(deelnemer)
        if anderen and van and van not in map(_body, anderen):
            return f"{naam} ({van})"
        if (
            anderen
            and deelnemer.aanhef
            and gender(deelnemer.aanhef) not in (gender(d.aanhef) for d in anderen)
        ):
            return f"{deelnemer.aanhef} {naam}"
        return naam

    def _near(self, kern: str) -> list[Deelnemer]:
        """Attendees whose family name lies one slip away (two in a long name); short names must be equal."""
        if len(kern) < _LANG_GENOEG:
            return self._naar_kern.get(kern, [])
        return _nearest(kern, self._naar_kern, 2 if len(kern) >= 9 else 1)

    def _near_as_a_whole(self, naam: str) -> list[Deelnemer]:
        """With the prefix counted in: 'Al Idrissi' and 'Elidrissi' for 'El Idrissi'."""
        heel = _joined_up(naam)
        return _nearest(heel, self._aaneen, 1) if len(heel) >= _LANG_GENOEG else []


def _roles(deelnemer: Deelnemer) -> set[str]:
    """What somebody is: 'voorzitter', and the 'projectleider' behind a name in the place of a body."""
    van = (deelnemer.organisatie or "").split(", ")
    rollen = {_VOLUIT.get(rol.casefold(), rol.casefold()) for rol in deelnemer.rollen}
    rollen |= {een for een in van if FUNCTIE.fullmatch(een) or _IN_ENGELS.fullmatch(een)}
    return rollen | ({"directeur"} if (deelnemer.delegatie or "").casefold() == "directie" else set())


def _short_names(deelnemer: Deelnemer, woorden: int) -> Iterator[str]:
    """'Anna', 'AvdB' and 'AB' for Anna van den Berg, the letters for A. van den Berg too; of 'mw. Anna Bos'
    her letters and 'Anna', of 'mw. Oude Vrielink' no first name. `woorden`: how many, without initials."""
    naam = deelnemer.naam or ""
    letters = _WOORD.findall(naam)
    if _INITIALEN.match(naam):
        yield from _letters(letters)
        yield from _letters([letters[0], *_WOORD.findall(_INITIALEN.sub("", naam))])  # 'AdB' of A.B. de Bos
    elif deelnemer.aanhef and " " in _VOORVOEGSELS.sub("", naam):
        yield from _letters(letters)
    if woorden > 1 and deelnemer.aanhef and (voornaam := _VOORNAAM.match(naam)):
        yield voornaam[0]
    elif woorden > 1 and not deelnemer.aanhef:
        delen = [deel for deel in re.split(r"[\s-]+", naam) if deel]
        yield delen[0]
        if "-" in (heel := naam.split()[0]):
            yield heel  # 'Henk-Jan' of Henk-Jan Visser
            yield "-".join(deel[0] for deel in heel.split("-") if deel)  # 'H-J'
        if len(delen) > 2 and delen[1][0].isupper():
            yield " ".join(delen[:2])  # 'Jan Kees' of Jan Kees Visser
            yield "".join(deel[0] for deel in delen[:2])  # 'JK', of him and of Jan-Kees Visser
        if len(delen) > 1:
            yield f"{delen[0]} {delen[-1][0]}"  # 'Anna B.'
            yield from _handles(naam)
        yield from _letters(delen)


def _letters(delen: Sequence[str]) -> Iterator[str]:
    """With and without those of 'van den', and all in capitals."""
    letters = "".join(deel[0] for deel in delen)
    hoofd = "".join(deel[0] for deel in delen if deel[0].isupper())
    yield from {letters, letters.upper(), hoofd}


def _for_short(naam: str) -> Iterator[str]:
    """'Rob' and 'Rob Visser' of Robert Visser; 'AV' of Anna Bos-Visser, whose letters are ABV."""
    voor, _, achter = naam.partition(" ")
    *namen, laatste = [woord for woord in naam.split() if woord[0].isupper()] or [""]
    if namen and "-" in laatste:
        yield from ("".join(een[0] for een in (*namen, half)) for half in laatste.split("-") if half)
    for kort in for_short(voor):
        yield kort
        yield f"{kort} {achter}".rstrip()


def _handles(naam: str) -> Iterator[str]:
    """What somebody may be called behind '@': 'Avandenberg', 'Aberg' and 'Annaberg' of Anna van den Berg."""
    voor, _, achter = naam.partition(" ")
    paren = ((een, na) for een in (voor[0], voor) for na in (achter, _surname(achter)))
    namen = {_joined_up(f"{een}{na}") for een, na in paren}
    yield from (een.capitalize() for een in namen if len(een) >= _LANG_GENOEG)


def _joined_up(naam: str) -> str:
    return fold_name(_INITIALEN.sub("", naam)).replace(" ", "")


def _nearest(naam: str, lijst: dict[str, list[Deelnemer]], grens: int) -> list[Deelnemer]:
    treffers = gelijkenis.within(naam, lijst, grens, most=5)
    return [deelnemer for treffer in treffers for deelnemer in lijst[treffer]]


def _fitting(deelnemers: list[Deelnemer], geslacht: str | None, organisatie: str | None) -> list[Deelnemer]:
    return [
        deelnemer
        for deelnemer in deelnemers
        if geslacht in (None, gender(deelnemer.aanhef) or geslacht)
        and (organisatie is None or _belongs(deelnemer, organisatie))
    ]


def _surest(deelnemers: list[Deelnemer], geslacht: str | None, organisatie: str | None) -> list[Deelnemer]:
    """Of several that may be meant, those of whom the list says it, and does not just leave it open."""
    zeker = [
        deelnemer
        for deelnemer in deelnemers
        if (geslacht is None or gender(deelnemer.aanhef))
        and (organisatie is None or _bodies(deelnemer))
        and (geslacht or organisatie)
    ]
    return zeker or deelnemers


def _by_initial(naam: str, deelnemers: list[Deelnemer]) -> list[Deelnemer]:
    """Of several of one family name whom the letter before it means: 'G. Bos' is Gerrit, and not Jolanda."""
    letter = naam[0] if _INITIALEN.match(naam) else ""
    met = [een for een in deelnemers if letter and (een.naam or "").startswith(letter)]
    return met or deelnemers


def _is_other(een: Deelnemer, ander: Deelnemer) -> bool:
    """Whether two of one name are surely two: of another body, or addressed otherwise."""
    mijne, andere = ((_body(d), gender(d.aanhef)) for d in (een, ander))
    return any(a and b and a != b for a, b in zip(mijne, andere, strict=True))


def _body(deelnemer: Deelnemer) -> str | None:
    return (deelnemer.organisatie or "").split(", ")[0] or deelnemer.delegatie


def _each_once(deelnemers: list[Deelnemer]) -> list[Deelnemer]:
    """Who stands in the list twice, as present and as absent, is one; of whom he is, it may say once."""
    ieder = list({(d.naam, d.aanhef, d.organisatie): d for d in reversed(deelnemers)}.values())
    return [een for een in ieder if _body(een) or not _stands_beside(een, ieder)]


def _stands_beside(een: Deelnemer, ieder: list[Deelnemer]) -> bool:
    """Whether one other entry is of the same person and says of whom he is."""
    zelfde = [ander for ander in ieder if ander.naam == een.naam and not _is_other(een, ander)]
    return sum(bool(_body(ander)) for ander in zelfde) == 1


def _belongs(deelnemer: Deelnemer, organisatie: str) -> bool:
    eigen = _bodies(deelnemer)
    return not eigen or fold_name(organisatie) in eigen


def is_of(deelnemer: Deelnemer, lichaam: str) -> bool:
    """Whether the list says that somebody comes for this body, or has this role."""
    return fold_name(lichaam) in _bodies(deelnemer)


def _bodies(deelnemer: Deelnemer) -> set[str]:
    van = deelnemer.organisatie or ""
    return {
        fold_name(deel) for deel in (van, *van.split(", "), deelnemer.delegatie, *deelnemer.rollen) if deel
    }
