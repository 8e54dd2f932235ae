"""Who is named where in a sentence, and who does what in it. A masked name is a mention without a name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from bot.verslag.namen.lichamen import Lichamen
from bot.verslag.namen.namenlijst import FUNCTIE, Namenlijst
from bot.verslag.namen.plaatsen import Plaatsen
from bot.verslag.taal.woorden import NAAM, SPREEKWOORDEN, TITEL
from bot.verslag.voorstel import Deelnemer

VermeldingSoort = Literal["persoon", "rol", "organisatie", "gelakt", "voornaamwoord", "vergadering"]

_LAK = r"(?:[█▇■▓]{2,}|\[(?:gelakt|naam|geanonimiseerd)[^\[\]]{0,30}\])"
ROL = (
    r"(?:vice)?voorzitter|secretaris|penningmeester|griffier|projectleider|notulist|cvdK|CdK"
    r"|commissaris(?:\s+van\s+de\s+Koning)?|gedeputeerde|directeur|wethouder|burgemeester"
)
GREMIUM = (
    r"vergadering|PRT|RRT|(?:regie)?tafel|leden|aanwezigen|deelnemers|(?:stuur|werk|kern|regie|expert|thema)?groep|programmaraad"
    r"|commissie|(?:(?:algemeen|dagelijks|voltallig)e?\s+)?bestuur|(?:wijk|dorps)raad|(?:kern)?team|overleg|G?MR|ALV|[AD]B|MT|TO|WG|RvT|RvB|CvB|BO"
)
_OPENING = re.compile(r"(?:ook|tot slot|verder|vervolgens|daarop|hierop)\s+", re.IGNORECASE)
_OMGEKEERD = re.compile(
    r"(?:Hierop|Daarop|Desgevraagd|Vervolgens|Namens\s[^.;,]{1,40}?|In\s+(?:reactie|antwoord)\s+(?:hierop|daarop))\s+"
    r"[a-z]{2,20}t\s+"
)
_GEEN_NAAMDEEL = re.compile(r"\s+(?:het|op|in)\s.*")
_BIJWOORDEN = re.compile(
    r"\s*(?:\([^()]{1,40}\)\s*)?(?:(?:ook|nog|verder|tot slot|vervolgens|daarop|daarom|daarnaast|tevens"
    r"|intern|proactief|graag|nogmaals|zelf|dan)\s+){0,3}"
)
# An office before a name: whose, only where two are called so.
_AMBT = r"(?:[Ll]oco-?)?(?:[Ww]ethouder|[Bb]urgemeester)\s+"
_AMBT_ERVOOR = re.compile(rf"(?<![\w-]){_AMBT}$")
_AMBT_VOORAAN = re.compile(rf"{_AMBT}(?=\S)")
_LANGSTE_AMBT = 20
_LANGSTE_HAAKJE = 50
_AANGESPROKEN = re.compile(rf"^(?:{TITEL}\s+|{_AMBT})")
_GROET = re.compile(r"\b[Gg]roet\w{0,4}\W{1,3}(?:van\s+)?(?P<wie>[A-Z][\w-]{1,20})\W{0,2}$")
_GREMIUM_IN_TITEL = re.compile(
    r"\b(?:G?MR|OR|ALV|[AD]B|MT|VvE|\w{0,20}(?:raad"
    r"|commissie|college|ledenvergadering|redactie|klankbord))(?!\w)",
    re.IGNORECASE,
)


def bodies(titels: Iterable[str]) -> frozenset[str]:
    """What the minutes can call the meeting by, by the words above them: of a 'MR-vergadering' 'de MR'."""
    namen = {naam for titel in titels for naam in _GREMIUM_IN_TITEL.findall(titel)}
    return frozenset(
        namen
        | {naam.lower() for naam in namen if not naam.isupper()}
        | {"raad" for naam in namen if naam.lower().endswith("raad")}
    )


def writer(deelnemers: Iterable[Deelnemer], slot: str) -> str | None:
    """Who wrote the minutes: the notulist, or who of the meeting signs them in their last words, `slot`."""
    aanwezig = [een for een in deelnemers if een.naam and een.status == "aanwezig"]
    notulisten = [een.naam for een in aanwezig if "notulist" in een.rollen]
    groet = _GROET.search(slot)
    groeten = [een.naam for een in aanwezig if groet and een.naam and groet["wie"] in een.naam.split()]
    wie = notulisten or groeten
    return wie[0] if len(wie) == 1 else None


@dataclass(frozen=True)
class Vermelding:
    """Somebody named at `begin:eind` of a sentence; `naam` is what the register calls him, None when masked.

    `geschreven` is the name as printed; `variant` says that it is spelled another way than in the list.
    """

    begin: int
    eind: int
    soort: VermeldingSoort
    naam: str | None = None
    aanhef: str | None = None
    organisatie: str | None = None
    geschreven: str | None = None
    deelnemer: Deelnemer | None = None
    variant: bool = False

    @property
    def is_told_apart(self) -> bool:
        """Whether what stands with the name tells whose it is, of several."""
        return self.naam != (self.deelnemer.naam if self.deelnemer else self.geschreven)

    def is_same(self, ander: Vermelding) -> bool:
        return self.naam is not None and (self.soort, self.naam) == (ander.soort, ander.naam)


def _by_name(zin: str, vermeldingen: Iterable[Vermelding]) -> tuple[Vermelding, ...]:
    """The mentions; 'de secretaris, mevrouw Pen, stuurt …' is one, by her name."""
    los = tuple(vermeldingen)
    begin = {een.begin for een in los}
    rij: list[Vermelding] = []
    for een in los:
        bij = rij and rij[-1].soort == "rol" and een.aanhef and zin[rij[-1].eind : een.begin] == ", "
        apart = zin[een.eind : een.eind + 2] == ", " and een.eind + 2 not in begin
        rij.append(replace(een, begin=rij.pop().begin, eind=een.eind + 1) if bij and apart else een)
    return tuple(rij)


class Sprekers:
    """Finds mentions: titled names, roles, configured organisations, masks, pronouns, attendees by name."""

    def __init__(
        self,
        namenlijst: Namenlijst,
        plaatsen: Plaatsen,
        organisaties: Iterable[str],
        gremia: Iterable[str] = (),
    ) -> None:
        self._namenlijst = namenlijst
        self.initials, self.in_role = namenlijst.initials, namenlijst.in_role
        self.functies = namenlijst.functies
        self._plaatsen = plaatsen
        self.aan_tafel = frozenset(organisaties)
        self._lichamen = Lichamen(namenlijst, plaatsen, self.aan_tafel)
        namen = sorted({*plaatsen.namen, *self.aan_tafel}, key=len, reverse=True)
        keuze = "|".join(map(re.escape, namen))
        functies = sorted(filter(FUNCTIE.fullmatch, self.functies), key=len, reverse=True)
        rol = "|".join((ROL, *map(re.escape, functies)))
        self._patroon = re.compile(
            rf"(?<![\w-])(?:(?P<titel>{TITEL})(?:\s+(?P<naam>{NAAM})|\s*{_LAK})?(?:\s*\((?P<org>[^()]{{1,40}})\))?(?![\w-])"
            rf"|(?:[Dd]e|[Oo]nze)\s+(?P<rol>{rol})(?![\w-])"
            r"|(?:[Dd]e\s+)?(?P<vz>[Vv]z|VZ|[Vv]oorz\.)(?![\w/-])"
            rf"|(?:[Dd]e|[Hh]et)\s+(?P<gremium>{'|'.join((GREMIUM, *map(re.escape, gremia)))})(?![\w-])"
            rf"|(?:(?:[Dd]e\s+gemeente|[Dd]e|[Hh]et\s+ministerie\s+van|[Hh]et|[Gg]emeente)\s+)?(?P<organisatie>{keuze}|ministerie)(?![\w-])"
            r"|(?P<voornaamwoord>[Hh]ij|[Zz]ij|[Zz]e)(?![\w-])"
            rf"|(?P<kaal>{NAAM})(?![\w-]))"
        )
        self._cache: dict[str, tuple[Vermelding, ...]] = {}

    def mentions(self, zin: str) -> tuple[Vermelding, ...]:
        if zin not in self._cache:
            self._cache[zin] = _by_name(zin, self._mentions(zin))
        return self._cache[zin]

    def _mentions(self, zin: str) -> Iterable[Vermelding]:
        masker = re.match(rf"(?:{_LAK}\s*)?\([^()]{{1,40}}\)(?=\s+[a-z])|{_LAK}", zin)
        if masker:
            yield Vermelding(0, masker.end(), "gelakt", organisatie=masker[0].strip("()"))
        elif (woord := re.match(r"[a-z]+", zin)) and woord[0] in SPREEKWOORDEN:
            yield Vermelding(0, 0, "gelakt")
        plek = masker.end() if masker else 0
        while match := self._patroon.search(zin, plek):
            vermelding = self._mention(match)
            if vermelding:
                yield vermelding
            plek = vermelding.eind if vermelding and vermelding.eind > plek else match.end()

    def _mention(self, match: re.Match[str]) -> Vermelding | None:
        begin, eind = match.span()
        if match["titel"]:
            return self._titled(match)
        if match["rol"]:
            return Vermelding(begin, eind, "rol", naam=match["rol"])
        if match["vz"]:
            return Vermelding(begin, eind, "rol", naam="voorzitter")
        if match["gremium"]:
            return Vermelding(begin, eind, "vergadering", naam=match["gremium"])
        if match["organisatie"]:
            naam = self._plaatsen.organisation(match["organisatie"]) or match["organisatie"]
            return Vermelding(begin, eind, "organisatie", naam=naam)
        if match["voornaamwoord"]:
            return Vermelding(begin, eind, "voornaamwoord")
        return self._bare(match)

    def _bare(self, match: re.Match[str]) -> Vermelding | None:
        """An attendee by name alone, or with his office before it and whom he is of behind it."""
        begin, tekst = match.start(), match.string
        vooraan = _AMBT_VOORAAN.match(match["kaal"])
        ervoor = vooraan or _AMBT_ERVOOR.search(tekst, max(0, begin - _LANGSTE_AMBT), begin)
        plek = begin + (vooraan.end() if vooraan else 0)
        begin = begin if vooraan or not ervoor else ervoor.start()
        naam = tekst[plek : match.end()]
        if (bij := self._of_body(tekst, naam, match.end())) is not None:
            return replace(bij, begin=begin)
        if ervoor and (bestuurder := self._lichamen.in_office(naam)):
            return self._of_attendee(begin, match.end(), naam, bestuurder)
        treffer = self._namenlijst.find(naam)
        if treffer is None and (achter := _GEEN_NAAMDEEL.search(naam)):
            naam = naam[: achter.start()]  # 'stuurt Anna het Rapport': 'het' belongs to what follows
            treffer = self._namenlijst.find(naam)
        if treffer is None and (voornaam := self._first_of_row(naam)):
            naam = voornaam
            treffer = self._namenlijst.find(naam)
        if treffer is None or treffer.variant:
            return None
        return self._of_attendee(begin, plek + len(naam), naam, treffer.deelnemer)

    def _of_attendee(self, begin: int, eind: int, naam: str, deelnemer: Deelnemer) -> Vermelding:
        wie = self._namenlijst.label(deelnemer)
        return Vermelding(begin, eind, "persoon", wie, None, None, naam, deelnemer)

    def _of_body(self, tekst: str, naam: str, eind: int) -> Vermelding | None:
        """Whose name it is with whom he is of behind it."""
        met = self._lichamen.split(naam, erachter=tekst[eind : eind + _LANGSTE_HAAKJE])
        if met is None:
            return None
        begin, eind = eind - len(naam), eind + met.erachter
        if self._lichamen.is_of_another(met.naam, met.lichaam):
            return self._of_another(begin, eind, None, met.naam, met.lichaam)
        treffer = self._namenlijst.find(met.naam, None, self._lichamen.name(met.lichaam))
        if treffer is None or treffer.variant:
            return None
        return self._of_attendee(begin, eind, met.naam, treffer.deelnemer)

    def _of_another(self, begin: int, eind: int, aanhef: str | None, naam: str, lichaam: str) -> Vermelding:
        """Who is called as somebody in the list, and surely comes for another body."""
        wie = f"{naam} ({self._lichamen.name(lichaam)})"
        return Vermelding(begin, eind, "persoon", wie, aanhef, lichaam, naam)

    def comes_for(self, naam: str, lichaam: str) -> bool:
        """Whether 'Visser, Velsen' is the Visser of Velsen in the list."""
        return self._lichamen.comes_for(_AANGESPROKEN.sub("", naam), lichaam)

    def _first_of_row(self, namen: str) -> str:
        """'Anna' of 'Anna Tim', which are two attendees; '' when it is one name, of somebody else."""
        woorden = namen.split()
        return woorden[0] if len(woorden) > 1 and all(map(self.attendee, woorden)) else ""

    def attendee(self, naam: str) -> Deelnemer | None:
        """Whose name this is, in the attendance list."""
        treffer = self._namenlijst.find(naam)
        return treffer.deelnemer if treffer and not treffer.variant else None

    def resembles(self, naam: str) -> bool:
        """Whether this is a name in the list, of one or of more, or with a slip in it."""
        return bool(self._namenlijst.called(naam)) or (
            " " in naam and self._namenlijst.find(naam) is not None
        )

    def _titled(self, match: re.Match[str]) -> Vermelding:
        begin, eind = match.span()
        aanhef, naam, organisatie = match["titel"], match["naam"], match["org"]
        if naam is None:
            return Vermelding(begin, eind, "gelakt", aanhef=aanhef, organisatie=organisatie)
        met = None if organisatie else self._lichamen.split(naam, aanhef)
        if met:
            naam, organisatie = met.naam, met.lichaam
        if organisatie and self._lichamen.is_of_another(naam, organisatie):
            return self._of_another(begin, eind, aanhef, naam, organisatie)
        treffer = self._namenlijst.find(naam, aanhef, organisatie and self._lichamen.name(organisatie))
        if treffer is None:
            return Vermelding(begin, eind, "persoon", naam, aanhef, organisatie, naam)
        deelnemer = treffer.deelnemer
        return Vermelding(
            begin,
            eind,
            "persoon",
            self._namenlijst.label(deelnemer),
            aanhef,
            organisatie,
            naam,
            deelnemer,
            treffer.variant,
        )

    def subject(self, zin: str, verb: re.Match[str]) -> Vermelding | None:
        """Who does `verb`: named right before it, else opening the sentence, else right after it."""
        vermeldingen = self.mentions(zin)
        voor = [
            v
            for v in vermeldingen
            if v.eind <= verb.start() and _BIJWOORDEN.fullmatch(zin[v.eind : verb.start()])
        ]
        if voor:
            return voor[-1]
        eerste = vermeldingen[0] if vermeldingen else None
        opent = eerste is not None and (eerste.begin == 0 or bool(_OPENING.fullmatch(zin[: eerste.begin])))
        if opent and eerste is not None and eerste.eind <= verb.start():
            return eerste
        return next(
            (
                v
                for v in vermeldingen
                if v.begin >= verb.end() and _BIJWOORDEN.fullmatch(zin[verb.end() : v.begin])
            ),
            None,
        )

    def opener(self, zin: str) -> Vermelding | None:
        """Who the sentence opens with, if it opens with somebody; also in 'Hierop geeft het COA aan …'."""
        vermeldingen = self.mentions(zin)
        omgekeerd = _OMGEKEERD.match(zin)
        begin = omgekeerd.end() if omgekeerd else 0
        return next((v for v in vermeldingen[:2] if v.begin == begin), None)
