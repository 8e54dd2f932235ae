"""Lines of a text layer back into sentences; every sentence knows the lines (1-based) it was printed on.

A text layer breaks a sentence over lines, with blank lines in between. Lines are joined with one space, so a
hyphen at a line end stays as it was printed ('gemeenteraads- verkiezingen').
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.verslag.bron.aantal import without_count
from bot.verslag.bron.afgevinkt import with_ticked_boxes
from bot.verslag.bron.agendatitels import with_agenda_titles
from bot.verslag.bron.besluitregels import with_decision_lines
from bot.verslag.bron.etiketpijlen import without_arrows
from bot.verslag.bron.handvatten import with_names
from bot.verslag.bron.hokjes import behind_task
from bot.verslag.bron.htmlalineas import as_markdown
from bot.verslag.bron.htmltabel import as_rows
from bot.verslag.bron.kantlabels import with_whole_labels
from bot.verslag.bron.koppen import with_headings
from bot.verslag.bron.letterkop import with_action_items
from bot.verslag.bron.lijstpijlen import with_bullets
from bot.verslag.bron.merken import with_labels
from bot.verslag.bron.naamgroepen import with_names_above
from bot.verslag.bron.naamregels import with_names_in_brackets
from bot.verslag.bron.onderpunten import with_items_below
from bot.verslag.bron.opmaak import (
    closed_below,
    one_title,
    own_lines,
    underlined,
    without_furniture,
    without_marks,
)
from bot.verslag.bron.paginavoet import without_feet
from bot.verslag.bron.puntnummers import with_stops
from bot.verslag.bron.streepjes import with_spaced_dashes
from bot.verslag.bron.tekens import as_written
from bot.verslag.bron.vetrijen import without_bold_rows
from bot.verslag.dagen.woorden import is_day
from bot.verslag.taal.woorden import AFKORTINGEN, MARKERING, NAAM, SLOTAFKORTINGEN, SPREEKWOORDEN
from bot.verslag.werk.daden import is_verb

_BROKEN = re.compile("\ufffe(?=[a-zà-öø-ÿ])")  # of a PDF: the end of a line broke a word
_ONZICHTBAAR = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_OPSOMMING = re.compile(
    r"^\s*(?:[•·▪‣◦●○■\uf0b7\uf0a7\uf02d]\s*|[-–—*o]\s+|[a-k][.)]\s+(?=[A-ZÀ-Þ\[(])|[a-k]\)\s+(?=[a-zà-ÿ]))(?=\S)"
)
_EINDE = re.compile(
    rf"(?P<slot>(?P<punt>[.!?…]{{1,3}})[\"'’”)\]]{{0,3}}(?P<nummer>\s?{MARKERING}\.?)?)(?:\s+(?=(?P<volgend>\S))|$)",
    re.IGNORECASE,
)
_WOORD = re.compile(r"[\w.’']+$")
_ITEMNUMMER = re.compile(r"\d{1,2}\.")
_MERK_AAN_SLOT = re.compile(rf"{MARKERING}\W*$", re.IGNORECASE)
_MERK_VOORAAN = re.compile(rf"{MARKERING}\s*\w", re.IGNORECASE)
# The same as its line has it by now, without brackets, and a mark that is of that kind.
_ETIKET_VOORAAN = re.compile(r"(?:actie(?:punt)?|to[\s-]?do)\b[^:.]{0,40}:\s", re.IGNORECASE)
_ETIKET = re.compile(r"\s?[(\[]\s?(?:actie|to[\s-]?do)", re.IGNORECASE)
_LANGSTE_MERK = 80  # letters from the end of a paragraph in which its last mark stands
_MAX_ZIN = 3000
_TAB = 4
# As a sentence would begin with 'A1. …', 'AP 1. …' or 'Actie. …': its stop closes the label.
_LABEL = re.compile(
    r"(?:[A-Za-z]{1,3}\s?\d{1,3}|A[CK]TIE(?:PUNT)?(?:\s\d{1,3})?|[Aa][ck]tie(?:punt)?(?:\s\d{1,3})?|[Aa]ction(?:\s\d{1,3})?)"
)
# What is said of a task in a sentence of its own: 'Actie: brief sturen. Wie: Anna. Wanneer: 1 mei.'
_VELD = re.compile(
    r"(?:(?:[Dd]oor\s+)?[Ww]ie|[Ww]anneer|[Tt]rekker|[Ee]igenaar|[Aa]ctiehouder|[Vv]erantwoordelijke?|[Dd]eadline|[Tt]ermijn|[Gg]ereed"
    r"|[Ww]ho|[Ww]hen|[Oo]wner|[Dd]ue(?:\s+date)?)\s*:\s*\S"
)
# '… over de zaal. [Anna, Tim]': who it is of, behind the stop.
_NAMEN_ACHTERAAN = re.compile(rf"\[{NAAM}(?:(?:,\s|\s?[/&]\s?|\sen\s|\sand\s){NAAM}){{0,4}}\]\.?")
# 'Actie: Anna maakt de kaart. (voor 1 mei)': when, behind the stop.
_DAG_ACHTERAAN = re.compile(r"\((?P<dag>[^()]{3,40})\)\.?$")
# 'ACTIE: Anna Visser. Schrijft een brief …': who it is for, and then the task.
_VOOR_WIE = re.compile(rf"(?:Actie|ACTIE|Actiepunt|ACTIEPUNT)\s*:\s*{NAAM}")
_DOET = re.compile(r"(?!(?:Dat|Dit|Het|Wat|Met|Niet|Dat)\b)[A-Z][a-zë]{2,20}t\s")
_VOOR_EEN_DAG = frozenset("d.d ma di wo do vr za zo".split())  # 'uiterlijk wo. 1/4'
_MAANDEN = frozenset("jan feb febr mrt apr jun jul aug sep sept okt nov dec".split())
_JAAR = re.compile(r"20\d\d\b")
_INITIALEN = re.compile(r"(?:\w\.)*\w", re.ASCII)


@dataclass(frozen=True)
class Regel:
    """One line of the source: `nummer` counts from 1, `tekst` is as printed, without invisible characters."""

    nummer: int
    tekst: str

    @property
    def kaal(self) -> str:
        return self.tekst.strip()

    @property
    def is_opsomming(self) -> bool:
        return bool(_OPSOMMING.match(self.tekst))

    @property
    def inhoud(self) -> str:
        """The line without its bullet and without spaces around it."""
        return _OPSOMMING.sub("", self.tekst).strip()


def indent(regel: Regel) -> int:
    """How far the line stands from the margin; a tab is the width of a few spaces."""
    breed = regel.tekst.expandtabs(_TAB)
    return len(breed) - len(breed.lstrip())


@dataclass(frozen=True)
class Alinea:
    """A paragraph or bullet on one line; `regels[i]` is the source line of character i."""

    tekst: str
    regels: tuple[int, ...]
    agendapunt: int | None
    lijst: str | None = None  # "acties", "afspraken", "besluiten" below a heading; "proza" in one of acties
    wie: str = ""  # who does every item of that list, as printed
    lijstnummer: int = 0  # which list of the text it is, from 1
    is_onder: bool = False  # it hangs below an item of a list, and tells of that one
    wanneer: str = ""  # by when every item of that part of the list is due, as printed
    vanaf: int = 0  # of an item of a list within a bullet: the line of that bullet, which is all it is of
    titel: str = ""  # of a list of what was agreed, which need be no item of the agenda


@dataclass(frozen=True)
class Zin:
    """A sentence: the part `begin:eind` of its paragraph, with the space around it left out."""

    alinea: Alinea
    begin: int
    eind: int

    @property
    def tekst(self) -> str:
        return self.alinea.tekst[self.begin : self.eind]

    @property
    def agendapunt(self) -> int | None:
        return self.alinea.agendapunt

    def lines(self, begin: int = 0, eind: int | None = None) -> tuple[int, int]:
        """First and last source line of the part `begin:eind` of this sentence."""
        last = self.eind if eind is None else self.begin + eind
        return self.alinea.regels[self.begin + begin], self.alinea.regels[last - 1]


def source_lines(text: str) -> list[str]:
    """The lines as they came in, with their marks; line `nummer` of a Regel is the one at `nummer` - 1."""
    clean = unicodedata.normalize("NFC", _ONZICHTBAAR.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))
    return as_written(_BROKEN.sub("", clean).replace("\ufffe", "-").replace("\x00", "")).split("\n")


def split_lines(text: str) -> tuple[Regel, ...]:
    genummerd = list(as_markdown(source_lines(text))) or [(1, "")]
    nummers, bron = [nummer for nummer, _ in genummerd], [regel for _, regel in genummerd]
    for stap in (
        without_feet,
        with_agenda_titles,
        with_whole_labels,
        with_names_above,
        with_decision_lines,
        with_items_below,
        with_headings,
        with_bullets,
        with_stops,
        with_spaced_dashes,
        with_labels,
        without_count,
        with_action_items,
        without_bold_rows,
        with_ticked_boxes,
        with_names_in_brackets,
        with_names,
        underlined,
        closed_below,
    ):
        bron = list(stap(bron))
    lines = without_furniture(one_title(bron))
    return tuple(
        Regel(nummers[plek - 1], deel.rstrip())
        for plek, tekst in as_rows(list(lines))
        for deel in own_lines(behind_task(without_arrows(without_marks(tekst))))
    )


def fold(
    regels: Iterable[Regel],
    agendapunt: int | None,
    lijst: str | None = None,
    wie: str = "",
    lijstnummer: int = 0,
    *,
    is_onder: bool = False,
    wanneer: str = "",
) -> Alinea:
    """Join lines into one paragraph, runs of white space into one space."""
    tekens: list[str] = []
    nummers: list[int] = []
    for regel in regels:
        for woord in regel.inhoud.split():
            stuk = f" {woord}" if tekens else woord
            tekens.append(stuk)
            nummers.extend([regel.nummer] * len(stuk))
    return Alinea("".join(tekens), tuple(nummers), agendapunt, lijst, wie, lijstnummer, is_onder, wanneer)


def sentences(alinea: Alinea) -> Iterator[Zin]:
    """The sentences of a paragraph; an item of a list of acties is one, with all that is said of it."""
    begin = 0
    if alinea.lijst == "acties":
        yield from _pieces(alinea, begin, len(alinea.tekst))
        return
    for einde in _EINDE.finditer(alinea.tekst):
        if _ends_sentence(alinea.tekst, begin, einde):
            merk = einde.start("nummer") if _marks_next(alinea.tekst, einde) else 0
            yield from _pieces(alinea, begin, merk or einde.end("slot"))
            begin = merk + (alinea.tekst[merk] == " ") if merk else einde.end()
    if begin < len(alinea.tekst):
        yield from _pieces(alinea, begin, len(alinea.tekst))


def _marks_next(tekst: str, einde: re.Match[str]) -> bool:
    """'De zaal is vol. [Actie: Anna] een grotere zaal zoeken': the mark opens what follows in small letters,
    and any where the paragraph opens with one ('(AP Anna) Zaal zoeken. (AP Tim) Kaart maken.'); where it
    ends in one too, each stands behind its task."""
    return bool(
        einde["nummer"]
        and einde["volgend"]
        and (
            einde["volgend"].islower()
            or _MERK_VOORAAN.match(tekst)
            or (_ETIKET_VOORAAN.match(tekst) and _ETIKET.match(einde["nummer"]))
        )
        and not einde["nummer"].endswith(".")
        and not _MERK_AAN_SLOT.search(tekst, max(0, len(tekst) - _LANGSTE_MERK))
    )


def _pieces(alinea: Alinea, begin: int, eind: int) -> Iterator[Zin]:
    """The sentence, or pieces of one that has no end: every rule then works on a bounded text."""
    while eind - begin > _MAX_ZIN:
        knip = alinea.tekst.rfind(" ", begin, begin + _MAX_ZIN)
        knip = knip if knip > begin else begin + _MAX_ZIN
        yield Zin(alinea, begin, knip)
        begin = knip + (alinea.tekst[knip] == " ")
    yield Zin(alinea, begin, eind)


def _ends_sentence(tekst: str, begin: int, einde: re.Match[str]) -> bool:
    if einde["volgend"] is None:
        return True
    if einde["nummer"]:
        return _ITEMNUMMER.fullmatch(tekst, begin, einde.end("punt")) is None  # '2. [A3] de zaal huren'
    woord = _WOORD.search(tekst, max(begin, einde.start() - 30), einde.start())
    voor = woord[0].lower() if woord else ""
    volgend = einde["volgend"]
    if einde["slot"].endswith(")") and volgend in "-–—" and tekst[einde.end() + 1 : einde.end() + 2] == " ":
        return False  # 'Actie: secretariaat (doorl.) – stukken op tijd sturen'
    if _VELD.match(tekst, einde.end()) or _NAMEN_ACHTERAAN.fullmatch(tekst, einde.end()):
        return False
    if (dag := _DAG_ACHTERAAN.match(tekst, einde.end())) and is_day(dag["dag"]):
        return False
    if einde["punt"] == ".":
        if volgend.isdigit() and voor in _VOOR_EEN_DAG:
            return False
        if (
            woord
            and volgend.islower()
            and voor in _MAANDEN
            and tekst[: woord.start()].rstrip()[-1:].isdigit()
        ):
            return False  # 'uiterlijk 1 apr. stuurt Anna …'
        if voor in _MAANDEN and _JAAR.match(tekst, einde.end()):
            return False  # '15 jan. 2027'
        if _LABEL.fullmatch(tekst, begin, einde.start()):
            return False
        doet = _DOET.match(tekst, einde.end())
        if doet and begin and not (_VOOR_WIE.match(tekst) or is_verb(doet[0].strip().lower())):
            doet = None  # '… op. ACTIE: Anna. Joost belt …': who closes the task before it
        if doet and _VOOR_WIE.fullmatch(tekst, begin, einde.start()):
            return False
        if voor in AFKORTINGEN or (
            _INITIALEN.fullmatch(voor) and voor not in SLOTAFKORTINGEN and not voor.isdigit()
        ):
            return False
        if voor.isdigit() and woord is not None and woord.start() == begin and len(voor) <= 2:
            return False  # '1. Opening'
    if volgend.islower():
        vervolg = re.match(r"\w+", tekst[einde.end() : einde.end() + 30])
        return voor not in SLOTAFKORTINGEN and vervolg is not None and vervolg[0] in SPREEKWOORDEN
    return True
