"""The running text of minutes: its sentences in order, and who speaks in each of them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from bot.verslag.bron.regels import Zin
from bot.verslag.namen.namenlijst import gender
from bot.verslag.namen.plaatsen import Plaats, Plaatsen
from bot.verslag.namen.sprekers import Sprekers, Vermelding
from bot.verslag.taal.namenrij import IEDER_VAN
from bot.verslag.taal.woorden import BEFORE_TO

_EN = re.compile(r",?\s+(?:en|and|&)\s+")
_NEVEN = re.compile(rf",\s+|{_EN.pattern}")
_EIGENNAAM = re.compile(r"(?:[a-z,]|:|\bdoor|\ben)\s+([A-Z][a-zà-ÿ]{2,30})\b")
_SCHEIDING = re.compile(r"\s*[,/&+]\s*|\s+(?:en|EN|and)\s+")
_ROLNAAM = re.compile(
    r"(?:(?:de|het|alle)\s+)?(?:[\w-]*(?:voorzitter|secretaris|secretariaat|penningmeester|notulist|griffie|directi?e|directeur|bestuurder|wethouders?|burgemeesters?|bestuur|groep|commissie|team|raad|gemeenten?|[a-z]{0,12}regio[’']s|corporaties"
    rf"|provincie|leden|deelnemers|leider|coördinator|afdeling|dienst)|allen|{IEDER_VAN}|iedereen|allemaal|een\s?ieder|all|everyone)\b",
    re.IGNORECASE,
)
# 'Transparency Team', whatever the first word is elsewhere: 'transparency'.
_LICHAAM = re.compile(
    r"(?:[A-Z][\w’'-]{1,20}\s){1,3}(?:Team|Group|Board|Committee|Panel|Council|Unit|Officers|Officials|Members|Staff)"
)
# 'Voorbereiden', 'Exporteren'
_INFINITIEF = re.compile(r"(?:Voor|Aan|Af|Op|Uit|Door|Mee|Na|Toe|Bij|Rond)[a-z]{3,}en|[A-Z][a-z]{2,}eren")
_BEGRIP = re.compile(r"[A-Z][a-z]{2,}(?:heid|iteit|scenario)")  # 'Schaalbaarheid: …' is what is spoken of
_VOORNAAM = r"[A-ZÀ-Þ][a-zà-ÿ]{1,14}"
_VOORNAMEN = re.compile(
    rf"(?:^|\b[a-z]{{2,12}}\s)(?P<rij>{_VOORNAAM}(?:,\s{_VOORNAAM}){{1,8}})\s(?:en|and)\s"
    rf"(?P<slot>{_VOORNAAM}|anderen|others)(?![\w’'-]|\s[A-ZÀ-Þ])"
)
_LETTERS = 4  # at most, of a body
_TERUG = 8  # how many sentences 'hij' may look back


@dataclass(frozen=True)
class Betoog:
    zinnen: Sequence[Zin]
    sprekers: Sprekers
    plaatsen: Plaatsen
    datum: date | None
    eigennamen: frozenset[str] = frozenset()  # words with a capital inside a sentence
    woorden: frozenset[str] = frozenset()  # words that stand somewhere without a capital
    veel_namen: bool = False  # the attendance is known: who is not in it, is somebody less easily
    titels: Sequence[str] = ()  # of the agenda, in order
    schrijver: str | None = None  # who says 'ik' in these minutes
    titelregels: Sequence[int] = ()  # the line of each title

    @cached_property
    def voornamen(self) -> frozenset[str]:
        """The words in rows of one each: 'Anna, Tim en Pia bespreken …'."""
        rijen = (rij for zin in self.zinnen for rij in _VOORNAMEN.finditer(zin.tekst))
        return frozenset(naam for rij in rijen for naam in (*rij["rij"].split(", "), rij["slot"]))

    def titel(self, agendapunt: int | None) -> str:
        """The title of an agenda item, '' without one."""
        return self.titels[agendapunt - 1] if agendapunt and agendapunt <= len(self.titels) else ""

    def item_in(self, tabel: int, regel: int) -> int | None:
        """The item whose title stands in the table that begins at `tabel`, at this line or above it."""
        punt = bisect_right(self.titelregels, regel)
        return punt if tabel and punt and tabel < self.titelregels[punt - 1] <= regel else None

    def subject(self, plek: int, verb: re.Match[str]) -> Vermelding | None:
        """Who does `verb` in sentence `plek`; 'hij' and 'zij' are followed back to whom they mean."""
        vermelding = self.sprekers.subject(self.zinnen[plek].tekst, verb)
        return self.meant(plek, vermelding) if vermelding else None

    def speaker(self, plek: int) -> Vermelding | None:
        """Who sentence `plek` opens with, or whom its opening 'hij' means."""
        opener = self.sprekers.opener(self.zinnen[plek].tekst)
        return self.meant(plek, opener) if opener else None

    def joined(self, plek: int, vermelding: Vermelding) -> tuple[Vermelding, ...]:
        """Everybody in the row `vermelding` stands in: 'de heer A, het COA en mevrouw C'; else only him."""
        zin = self.zinnen[plek].tekst
        groep: list[Vermelding] = []
        for ander in self.sprekers.mentions(zin):
            if groep and not _NEVEN.fullmatch(zin[groep[-1].eind : ander.begin]):
                if groep[0].begin <= vermelding.begin <= groep[-1].begin:
                    break
                groep = []
            groep.append(ander)
        erbij = groep and groep[0].begin <= vermelding.begin <= groep[-1].begin
        if not erbij or not _EN.fullmatch(zin[groep[-2].eind : groep[-1].begin] if len(groep) > 1 else ""):
            return (vermelding,)
        return tuple(groep)

    def meant(self, plek: int, vermelding: Vermelding) -> Vermelding | None:
        """`vermelding`, or whom a 'hij' or 'zij' means: the one this or an earlier sentence opens with."""
        if vermelding.soort != "voornaamwoord":
            return vermelding
        tekst = self.zinnen[plek].tekst
        geslacht = "m" if tekst[vermelding.begin].lower() == "h" else "v"
        niet = ("voornaamwoord", "organisatie") if geslacht == "m" else ("voornaamwoord",)  # 'hij' is no COA
        kandidaten = [v for v in self.sprekers.mentions(tekst)[:1] if v.eind <= vermelding.begin]
        for eerder in range(plek - 1, max(-1, plek - 1 - _TERUG), -1):
            if kandidaten or self.zinnen[eerder].alinea is not self.zinnen[plek].alinea:
                break
            kandidaten = [
                v for v in self.sprekers.mentions(self.zinnen[eerder].tekst)[:1] if v.soort not in niet
            ]
        bedoeld = kandidaten[0] if kandidaten else None
        if (
            bedoeld is None
            or bedoeld.soort == "voornaamwoord"
            or (bedoeld.soort == "organisatie" and geslacht == "m")
            or gender(bedoeld.aanhef) not in (None, geslacht)
        ):
            return None
        return replace(bedoeld, begin=vermelding.begin, eind=vermelding.eind)

    def is_somebody(self, namen: str) -> bool:
        """Whether a row of names, as printed, is one: 'Anna en Tim', and no 'Nieuwsbrief' or 'BAG'."""
        delen = [deel for deel in _SCHEIDING.split(namen) if deel]
        iemand = [self._is_one(deel) for deel in delen]
        if any(iemand) and any(v.deelnemer for deel in delen for v in self.sprekers.mentions(deel)[:1]):
            return all(is_een or self.may_be_name(deel) for is_een, deel in zip(iemand, delen, strict=True))
        return bool(delen) and all(iemand)

    def is_known(self, namen: str) -> bool:
        """Whether a row of names holds one of the attendance, a body that is known or a role."""
        bekend = _ROLNAAM.match(namen) or self.sprekers.mentions(namen)
        return bool(bekend) and self.is_somebody(namen)

    def is_person(self, naam: str) -> bool:
        """Whether a single name is a human being's, and no body's, organisation's or role's."""
        vermeldingen = self.sprekers.mentions(naam)
        if vermeldingen:
            return vermeldingen[0].soort == "persoon" and vermeldingen[0].eind == len(naam)
        return not _ROLNAAM.match(naam) and self._is_one(naam)

    def is_role(self, naam: str) -> bool:
        """Whether the words name a role or a group: 'de penningmeester', 'alle gemeenten'."""
        return bool(_ROLNAAM.fullmatch(naam))

    def may_be_name(self, naam: str) -> bool:
        """Whether a single word before a verb can be a first name: it stands nowhere without a capital."""
        return (
            naam.isalpha()
            and naam[0].isupper()
            and 3 <= len(naam) <= 12
            and not _INFINITIEF.fullmatch(naam)
            and naam.casefold() not in self.woorden
        )

    def _is_one(self, naam: str) -> bool:
        if _ROLNAAM.match(naam) or _LICHAAM.fullmatch(naam):
            return True
        vermeldingen = self.sprekers.mentions(naam)
        if vermeldingen and vermeldingen[0].begin == 0 and vermeldingen[0].eind == len(naam):
            return True
        if self.sprekers.resembles(naam):
            return True
        woorden = [woord for woord in re.findall(r"[\w’'-]+", naam) if woord[0].isupper()]
        is_kort = naam.isupper() and len(naam) <= _LETTERS  # 'VR' is no 'vr', a Friday
        if not woorden or (woorden[0].casefold() in self.woorden and not is_kort):
            return False
        if _INFINITIEF.fullmatch(woorden[0]) or _BEGRIP.fullmatch(naam) or naam.endswith(("'s", "’s")):
            return False  # 'Parkeren Dorpsstraat', 'Foto's'
        if len(naam.split()) > 1 or self.eigennamen.intersection(woorden):
            return True
        return not self.veel_namen or is_kort

    def place(self, vermelding: Vermelding | None) -> Plaats | None:
        """The region and municipality somebody speaks for, by delegation and organisation in the list."""
        if vermelding is None:
            return None
        if vermelding.deelnemer is None:
            return self.plaatsen.place(vermelding.organisatie or vermelding.naam)
        delegatie = self.plaatsen.place(vermelding.deelnemer.delegatie)
        eigen = self.plaatsen.place(vermelding.deelnemer.organisatie)
        if delegatie and eigen:
            return replace(delegatie, gemeente=eigen.gemeente or delegatie.gemeente)
        return delegatie or eigen

    def common_place(self, vermeldingen: Sequence[Vermelding]) -> Plaats | None:
        """What holds for all of them: the region they share, the municipality when that is one too."""
        plaatsen = [self.place(vermelding) for vermelding in vermeldingen]
        eerste = plaatsen[0] if plaatsen else None
        if eerste is None or any(plaats is None or plaats.regio != eerste.regio for plaats in plaatsen):
            return None
        return eerste if all(plaats == eerste for plaats in plaatsen) else replace(eerste, gemeente=None)


def proper_names(teksten: Iterable[str]) -> frozenset[str]:
    """The words that have a capital where a sentence does not begin; after a label and in a list also."""
    return frozenset(naam for tekst in teksten for naam in _EIGENNAAM.findall(tekst))


def plain_words(teksten: Iterable[str]) -> frozenset[str]:
    """The words that stand somewhere without a capital: 'nieuwsbrief' opens a sentence, and is no name. Nor
    is what English puts before 'to', wherever it stands."""
    return BEFORE_TO.union(
        woord for tekst in teksten for woord in re.findall(r"(?<![\w@.-])[a-zà-ÿ]{3,30}(?![\w@])", tekst)
    )


def without_stop(tekst: str) -> str:
    """A sentence as it is quoted: without its closing full stop."""
    return tekst[:-1].rstrip() if tekst.endswith(".") else tekst
