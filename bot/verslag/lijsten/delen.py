"""The items of a list of acties: which paragraphs below its title they are, and who does all of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.verslag.bron.opmaak import VET
from bot.verslag.bron.regels import Regel, fold, indent
from bot.verslag.kopjes.vormen import is_item
from bot.verslag.lijsten.dag import day_said, says_day
from bot.verslag.lijsten.deelkop import NIEMAND, Deelkop, heading_of, is_subject, of_somebody
from bot.verslag.lijsten.dieper import has_details, is_of_itself
from bot.verslag.lijsten.item import says_what
from bot.verslag.merken.markeringen import ITEM
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.secties import Sectie, looks_back, section_of
from bot.verslag.velden.inhoud import names_in
from bot.verslag.werk.doen import opening

# What was done is no list of what is to be done.
_AFGEDAAN = re.compile(
    r"(?:afgehandeld|afgerond|afgedaan|gereed|vervallen|gesloten|completed|done)\b.{0,60}:$", re.IGNORECASE
)
_AANLOOP = re.compile(
    r"\b(?:acties?|actiepunten|actielijst|afspraken|afgesproken|taken|blijven|volgende|actions?|following)\b",
    re.I,
)
# What the next paragraph is, where labels say it of each.
_ANDER_ETIKET = re.compile(
    r"(?:discussie|bespreking|toelichting|achtergrond|vra(?:ag|gen)|antwoord(?:en)?|opmerking(?:en)?|reacties?|discussion)\s?:?",
    re.IGNORECASE,
)
# Above bullets of its own, beside one of what there is: 'Wat moet er nog gebeuren?'
_NOG_TE_DOEN = re.compile(
    r"(?:wat\s+)?moet\s+(?:er\s+)?(?:nog|verder)\s+(?:gedaan\s+worden|gebeuren)"
    r"|wat\s+(?:er\s+)?(?:nog|verder)\s+(?:moet\s+gebeuren|gedaan\s+moet\s+worden|te\s+doen\s+(?:is|staat))"
    r"|what\s+(?:still\s+)?(?:needs|has|remains)\s+to\s+be\s+done|still\s+to\s+(?:do|be\s+done)",
    re.IGNORECASE,
)
_TUSSENKOP = re.compile(r".{2,60}:")
_GROEP = re.compile(r"(?P<naam>[^:.;]{2,60})\s*:?")
# Right below 'Besluit' what was decided, of which the items are the parts; no 'Wij besluiten het volgende:'.
_BESLIST = re.compile(
    r"(?:We|Wij|(?:De|Het)\s\w{2,20})\s(?!beslui|besloot|besloten|stem|neem|nemen)[a-z]{3,20}\s(?:[a-z]{2,20}\s){0,4}?"
    r"volgende\s(?!besluit|voorstel|punt|afspra|zaken)\w[^:.]{2,80}:"
)
_VAN_NIEMAND = re.compile(
    r"(?:nog\s+)?(?:niet\s+toegewezen|te\s+verdelen)|unassigned|(?:nog\s+)?geen\s+eigenaar", re.IGNORECASE
)
_TERUG = 12  # paragraphs back from a title in which the bullet stands that it belongs to
_MEESTE_WOORDEN = 3  # of an item that only names what the items below it are about
SLUITING = re.compile(
    r"[^.:;]{0,60}\b(?:sluit|sloot|beëindigt|closes|closed)\s+(?:\w+\s+){0,6}(?:de|het|the)\s+"
    r"(?:vergadering|bijeenkomst|overleg|meeting)\b"
)
_DECIMAAL = re.compile(r"\d{1,2}\.\d{1,2}[.)]?\s")
_VERDER = re.compile(r"[.!?]\s+[A-ZÀ-Þ]")
_SLOTHAKEN = re.compile(r"\((?P<wie>[^(),;:]{2,40})(?:[,;:][^()]{1,40})?\)\W{0,3}$")
_NUMMER = re.compile(r"(\d{1,2})[.)]\s")
# An item of the agenda again, however its title is written.
_AGENDA = re.compile(
    r"(?:rondvraag|w\.?v\.?t\.?t\.?k|mededeling|sluiting|opening|notulen|verslag|volgende?|ingekomen|vragen|besproken|toelichting|bijlage|agenda|any\s+other|next)",
    re.IGNORECASE,
)
_NAAMWOORD = re.compile(r"[A-ZÀ-Þ][\w'’-]*")
# Where nothing says who was there: 'Anna', 'Tim de Boer', and no 'Opvang', 'Begroting'.
_ALS_NAAM = re.compile(
    r"[A-ZÀ-Þ][a-zà-ÿ]{1,11}(?<!ing)(?<!ingen)(?<!heid)(?<!atie)(?<!teit)(?<!plan)(?<!zaken)(?<!beleid)(?<!vang)"
    r"(?:\s(?:(?:van|de|der|den|ter|ten)\s){0,2}[A-ZÀ-Þ][a-zà-ÿ]{1,15})?"
)
_TUSSEN_HAKEN = re.compile(r"\([^()]{1,60}\)")


def title_in_bullet(groepen: Sequence[list[Regel]], plek: int) -> Sectie | None:
    """The list that a bullet opens ('- **Action items:**'), with items of its own indented below it."""
    groep = groepen[plek]
    if len(groep) > 1 or not groep[0].is_opsomming or plek + 1 == len(groepen):
        return None
    onder, titel = groepen[plek + 1][0], groep[0].inhoud
    if not (onder.is_opsomming and indent(onder) > indent(groep[0])):
        return None
    return Sectie("acties") if _NOG_TE_DOEN.fullmatch(titel.strip(" *_:?")) else section_of(titel)


def bullet_around(groepen: Sequence[list[Regel]], plek: int) -> Regel | None:
    """The bullet that the title `plek` stands in, deeper than it; None of a title of its own."""
    titel = indent(groepen[plek][0])
    boven = (groep[0] for groep in reversed(groepen[max(0, plek - _TERUG) : plek]))
    eerste = next((regel for regel in boven if indent(regel) < titel), None)
    return eerste if eerste and eerste.is_opsomming else None


def known_words(regels: Sequence[Regel]) -> frozenset[str]:
    """The words with a capital in the header and the attendance, outside brackets: names are among them."""
    return frozenset(
        woord for regel in regels for woord in _NAAMWOORD.findall(_TUSSEN_HAKEN.sub(" ", regel.kaal))
    )


@dataclass
class Lijst:
    """A list being read: `binnen` is the indent of the bullet that opened it, -1 below a heading."""

    sectie: Sectie
    met_tekens: bool = False  # its items have bullets: 'Anna: …' without one is somebody speaking
    bekend: frozenset[str] | None = frozenset()  # words of which the names of those present are made; None
    # where nothing says who was there
    openers: frozenset[str] = frozenset()  # names that open bullets of the text
    diepte: int = 0  # of its title, by the number of '#'
    binnen: int = -1
    bullet: Regel | None = None  # that its title stands in: the next one like it is no item
    vanaf: int = 0  # the line from which on its items say again what stands above them
    _is_gezegd: bool = False  # the line below its title is what was decided, and the items are of that
    is_onder: bool = False  # the last one asked about tells of the item above it
    is_kop: bool = False  # it says whose the items below it are, and by when
    _diepte: int | None = None
    _nummer: int = 0  # of the last numbered item
    _met_teken: bool | None = None  # whether its first item has a bullet
    _met_decimaal: bool = False
    _begonnen: bool = False
    _is_gedeeld: bool = False  # cut up by deeper titles
    _heeft_items: bool = False  # right below its own title
    _in_bijlage: bool = False  # below a deeper title behind those items, where as much is told
    _in_vet: bool = False  # below a subject in bold, of which only what somebody does is a task
    _van: Deelkop = NIEMAND  # who the items below a line with only a name are of
    _groep: Deelkop | None = None  # who the indented items are of; '' when they are of nobody named
    _net_kop: bool = False  # the last one asked about named them
    wanneer: str = ""  # by when the last one asked about is due by what stands above it

    def holds(self, groep: Sequence[Regel], volgende: Sequence[Regel] = ()) -> bool:
        """Whether the list goes on here; `volgende` is the paragraph below it."""
        eerste = groep[0]
        if not eerste.is_opsomming and SLUITING.match(eerste.kaal):
            return False
        if self.binnen >= 0:
            return eerste.is_opsomming and indent(eerste) > self.binnen
        if self.bullet and eerste.is_opsomming and indent(eerste) <= indent(self.bullet):
            return False
        if is_item(eerste):
            return self._follows(groep, volgende)
        if self.sectie.inleiding and self._met_teken is not None:
            return False  # the items of 'maken de volgende afspraken:' are behind us
        tekst = groep[-1].kaal
        if len(groep) == 1 and _ANDER_ETIKET.fullmatch(tekst):
            return False
        if _TUSSENKOP.fullmatch(tekst) and _AGENDA.match(tekst) and not _AANLOOP.search(tekst):
            return False
        if self._opens_names(groep) or self._opens_items(groep, volgende) or opens_nobody(groep):
            return True
        return not (
            _AFGEDAAN.match(eerste.kaal) or (_TUSSENKOP.fullmatch(tekst) and not _AANLOOP.search(tekst))
        )

    def has_part(self, titel: str, diepte: int, *, is_geteld: bool) -> bool:
        """Whether a title opens a part of the list: of 'Anna', who was there, or, above bullets and no
        numbers (`is_geteld`), a deeper one of anything."""
        if self.sectie.soort == "besluiten":
            return False
        in_delen = self._van.wie or not self._begonnen or (self._is_gedeeld and not self._heeft_items)
        is_verteld = looks_back(titel) or _AGENDA.match(titel)  # 'Toelichting (Anna)'
        van = heading_of(titel, self._names_present) if in_delen and not is_verteld else None
        van = van or NIEMAND
        dieper = diepte > self.diepte > 1 and section_of(titel) is None and not (is_verteld or is_geteld)
        van_niemand = bool(_VAN_NIEMAND.fullmatch(titel.rstrip(" :")))
        if not van.wie and not dieper and not van_niemand:
            return False
        self._in_bijlage = self._in_bijlage or (not (van.wie or van_niemand) and self._heeft_items)
        self._is_gedeeld = True
        self._begonnen, self.met_tekens, self._van = True, True, van
        self._in_vet = not van.wie and diepte == len(VET)
        self._diepte, self._met_teken, self._nummer = None, None, 0
        self._net_kop = True
        return True

    def _names_present(self, titel: str) -> bool:
        woorden = _NAAMWOORD.findall(titel)
        if not woorden or not NAMEN.fullmatch(titel):
            return False
        return bool(_ALS_NAAM.fullmatch(titel)) if self.bekend is None else self.bekend.issuperset(woorden)

    def _opens_names(self, groep: Sequence[Regel]) -> Deelkop | None:
        """'Anna:' on a line of its own, with what she will do below it; who was there needs no colon. Below
        items of the list itself it is the next subject, unless it is somebody who was there."""
        kaal = groep[0].kaal
        naam = kaal.rstrip(" :")
        if len(groep) > 1 or groep[0].is_opsomming:
            return None
        met_punt = naam != kaal
        van = of_somebody(naam, self._names_present) if met_punt or self.met_tekens else None
        is_naam = met_punt and (self._van.wie or not self._heeft_items) and NAMEN.fullmatch(naam)
        return van or (Deelkop(naam) if is_naam else None)

    def _opens_items(self, groep: Sequence[Regel], volgende: Sequence[Regel]) -> bool:
        """'Keuken en zaal:' right above the first bullet of the list: what those are about."""
        kaal = groep[0].kaal
        is_titel = len(groep) == 1 and _TUSSENKOP.fullmatch(kaal) and not looks_back(kaal)
        return bool(is_titel and self._met_teken is None and volgende and volgende[0].is_opsomming)

    def _follows(self, groep: Sequence[Regel], volgende: Sequence[Regel]) -> bool:
        """Whether a number goes on where the list was: '10. Rondvraag' is the agenda again. The first may go
        on where the last meeting was, when the next line is the one after it."""
        regel = groep[0]
        nummer = _NUMMER.match(regel.kaal)
        if _DECIMAAL.match(regel.kaal) and not regel.is_opsomming:
            self._met_decimaal = self._met_decimaal or not self._begonnen
            return self._met_decimaal  # '3.1' below items without such a number is the agenda again
        hangt = self._diepte is not None and indent(regel) > self._diepte + 1  # it counts on its own
        if nummer is None or regel.is_opsomming or hangt:
            return True
        if self._met_teken:
            return False  # its items have bullets: a number is the agenda again
        vorige, self._nummer = self._nummer, int(nummer[1])
        if not self._begonnen and _is_next(groep[-1], self._nummer, volgende):
            return not _AGENDA.match(regel.kaal[nummer.end() :])
        return self._nummer == 1 or vorige <= self._nummer <= vorige + 2

    def _kind(self) -> str:
        if self._in_vet:
            return "afspraken"
        return "proza" if self._in_bijlage and self.sectie.soort == "acties" else self.sectie.soort

    def item(self, groep: Sequence[Regel], volgende: Sequence[Regel]) -> tuple[str | None, str]:
        """The kind of list the paragraph is an item of, None if it is none, and who does it if all say so."""
        is_eerste, self._begonnen, self.is_onder = not self._begonnen, True, False
        eerste = groep[0]
        van = NIEMAND if opens_nobody(groep) else self._opens_names(groep)
        if self._net_kop and says_day(groep):
            van = replace(self._van, wanneer=day_said(eerste.kaal))
        self._net_kop, self.is_kop = van is not None, van is not None and bool(van.wanneer)
        if van is not None:
            self._van = van
            return None, ""
        self._van = NIEMAND if is_subject(groep, volgende) else self._van
        soort, wie, self.wanneer = self._kind(), self._van.wie or self.sectie.wie, self._van.wanneer
        if not is_item(eerste) or (self.met_tekens and not (eerste.is_opsomming or ITEM.match(eerste.kaal))):
            if self.met_tekens:
                if is_eerste and self.sectie.is_een and _BESLIST.match(eerste.kaal):
                    self._is_gezegd = True
                    return soort, wie
                los = soort == "acties" and self._diepte is None and says_what(fold(groep, None).tekst)
                return ("proza" if los else None), wie  # 'Lijst opsturen.' above the items with bullets
            if soort != "acties":  # right below 'BESLUIT' stands what it is
                return (soort if self.sectie.is_een and is_eerste else None), wie
            proza = len(groep) > 1 or _VERDER.search(eerste.inhoud) or not opening(eerste.inhoud)
            if proza and self._met_teken is not None:
                return "afspraken", wie  # said of the items above it
            return ("proza" if proza else soort), wie  # of prose: by each sentence who has a task
        if self._is_gezegd:
            self.is_onder = True
            return None, ""
        diepte = indent(eerste)
        self._heeft_items = self._heeft_items or not self._is_gedeeld
        if self._met_teken is None:
            self._met_teken = eerste.is_opsomming
        if self._diepte is None:
            self._diepte = diepte
        dieper = diepte > self._diepte + 1
        if dieper and eerste.is_opsomming:
            if soort == "acties" and is_of_itself(eerste, self.openers):
                return soort, ""
            self.is_onder = self._groep is None
            self.wanneer = self._groep.wanneer if self._groep and self._groep.wanneer else self.wanneer
            return (None, "") if self._groep is None else (soort, self._groep.wie or wie)
        if dieper:  # one with a number, of itself
            return soort, wie
        self._diepte, self._groep = min(diepte, self._diepte), None
        onder = volgende[0] if volgende else eerste
        hangt = indent(onder) > diepte + 1 and (onder.is_opsomming or is_item(onder))
        if hangt and not has_details(groep, volgende):
            self._groep = self._group(_NUMMER.sub("", " ".join(regel.inhoud for regel in groep), count=1))
        return (None if self._groep is not None else soort), wie

    def _group(self, tekst: str) -> Deelkop | None:
        """Of whom the items below are: 'Anna:' → 'Anna', 'Communicatie' → ''; None of a task with details."""
        if van := of_somebody(tekst, self._names_present):
            return van
        groep, haken = _GROEP.fullmatch(tekst), _SLOTHAKEN.search(tekst)
        if groep is None or (haken and self._names_present(haken["wie"].strip())):
            return None  # 'Kaart maken (Anna)': hers, with what the items say of it
        if namen := names_in(groep["naam"].strip()) if "@" in tekst else "":
            return Deelkop(namen)
        if NAMEN.fullmatch(groep["naam"].strip()):
            return Deelkop(groep["naam"].strip())
        return NIEMAND if len(tekst.split()) <= _MEESTE_WOORDEN else None


def _is_next(boven: Regel, nummer: int, onder: Sequence[Regel]) -> bool:
    """Whether the item `onder` has the number after `nummer`, on the line right below `boven`."""
    volgt = _NUMMER.match(onder[0].kaal) if onder else None
    if volgt is None or onder[0].nummer != boven.nummer + 1:
        return False
    return int(volgt[1]) == nummer + 1


def opens_nobody(groep: Sequence[Regel]) -> bool:
    """'Niet toegewezen', above the items that nobody has."""
    return len(groep) == 1 and bool(_VAN_NIEMAND.fullmatch(groep[0].kaal.rstrip(" :")))
