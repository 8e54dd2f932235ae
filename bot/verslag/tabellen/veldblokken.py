"""Tasks with their fields on lines of their own: a title, below it "Eigenaar: Anna" and "Deadline: 1 mei"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.verslag.bron.regels import Regel
from bot.verslag.kopjes.vormen import AFGESLOTEN, KOPTEKEN, gap
from bot.verslag.rij import Rij
from bot.verslag.taal.secties import section_of
from bot.verslag.tabellen.kolommen import kind

_VELD = re.compile(r"(?P<label>[A-Za-zÀ-ÿ][\w /-]{1,24}?)\s*:\s*(?P<waarde>.*)")
_TUSSEN = re.compile(
    r"\s*[|;·]\s*|\s{2,}|\s+[–—]\s+"
    r"|,?\s+(?=(?:Wie|Wat|Wanneer|Actie(?:houder)?|Taak|Door|Trekker|Deadline|Termijn|Eigenaar|Gereed|Status|Who|What|When|Owner|Due)\s*:)"
)
_NA_LABEL = re.compile(r"(?<=\w):\s{2,}")  # 'Task:      write', the values below each other
# Words above a column that before a colon say something else: 'Naam: …' in a header, 'Voor: …' in a vote.
_ZWAK = frozenset("naam name namen voor by persoon person initiatief lead punt item".split())
_BY = re.compile(r"by\s*:\s*(?P<waarde>\S.*)", re.IGNORECASE)  # the day, below the task and who does it
_SOORTEN = frozenset({"eigenaar", "termijn", "status", "toelichting", "actie", "nummer"})
_AANLOOP = re.compile(r"^(?:#{1,6}\s+)?(?:\[[ xX]?\]\s+)?(?:\(?\d{1,2}(?:\.\d{1,2})?[.):]?\s+(?=\D))?")
_LABEL = re.compile(
    r"^(?:a[ck]tie(?:punt)?|taak|task|action(?:\s+item)?|AP)\s?\d{0,3}\s*[:.–-]\s*|^(?:AP?|ACT)\s?\d{1,3}\s+(?=\S)",
    re.IGNORECASE,
)
_ACTIE = re.compile(
    r"(?:a[ck]tie(?:punt)?|taak|task|action)\s*:", re.IGNORECASE
)  # 'Wat: …' is of an invitation too
_LANGSTE_TITEL = 200
_MEESTE_TITELREGELS = 4
_NUMMER = re.compile(r"(?:AP?|ACT)\s?\d{1,3}(?=[\s:.])")
_OPENT = re.compile(
    r"(?:A|AP|ACT)\s?\d{1,3}\b|(?:[Aa][ck]tie(?:punt)?|ACTIE|[Tt]aak)\b\s?\d{0,3}\s*[:.–-]|\d{1,2}[.)]\s"
)
_ZIN = re.compile(r"(?<=[\w)\]]{2}[.!?])\s+(?=[A-ZÀ-Þ])")
_MEESTE_ZINSREGELS = 12  # from the fields up to where the sentence begins, the foot of a page in between
_MINSTENS = 2  # blocks, where no title says that they are acties


@dataclass(frozen=True)
class _Blok:
    """The fields at `begin:eind` of the filled lines; `titel` is the line of the task, if that is apart;
    `zin`: or it is the last sentence of the text that ends there, and `titel` where that begins."""

    begin: int
    eind: int
    velden: dict[str, str]
    titel: int | None
    zeker: bool
    zin: str = ""

    @property
    def van(self) -> int:
        """Where the lines begin that are the block's alone."""
        return self.begin if self.titel is None or self.zin else self.titel


def field_blocks(regels: Sequence[Regel]) -> tuple[tuple[Rij, ...], tuple[Regel, ...]]:
    """The tasks that stand so, as rows of a table, and the lines without them."""
    gevuld = [regel for regel in regels if regel.kaal]
    blokken = _blocks(gevuld)
    if len(blokken) < _MINSTENS:
        blokken = [blok for blok in blokken if blok.zeker]
    weg = {regel.nummer for blok in blokken for regel in gevuld[blok.van : blok.eind]}
    return tuple(_row(gevuld, blok) for blok in blokken), tuple(r for r in regels if r.nummer not in weg)


def _blocks(gevuld: Sequence[Regel]) -> list[_Blok]:
    blokken: list[_Blok] = []
    plek, onder_acties = 0, False
    while plek < len(gevuld):
        if KOPTEKEN.match(gevuld[plek].kaal) or gevuld[plek].kaal.endswith(":"):
            sectie = section_of(gevuld[plek].kaal)
            onder_acties = sectie is not None and sectie.soort == "acties"
        velden, eind = _fields(gevuld, plek)
        if velden and (blok := _block(gevuld, plek, eind, velden, onder_acties)):
            blokken.append(blok)
        plek = max(eind, plek + 1)
    return blokken


def _fields(gevuld: Sequence[Regel], begin: int) -> tuple[dict[str, str], int]:
    """The fields on the lines from `begin` on, by kind, and where they end."""
    velden: dict[str, str] = {}
    plek = begin
    ruim = _spaced(gevuld, begin)
    while plek < len(gevuld) and (plek == begin or gap(gevuld[plek - 1], gevuld[plek]) <= ruim):
        erbij = on_line(gevuld[plek].inhoud)
        if velden.keys() >= {"actie", "eigenaar"} and (dag := _BY.fullmatch(gevuld[plek].inhoud)):
            erbij = {"termijn": dag["waarde"].removesuffix(".")}
        if not erbij or erbij.keys() & velden.keys() or (ruim and velden and "actie" in erbij):
            break
        velden |= erbij
        plek += 1
    return velden, plek


def _spaced(gevuld: Sequence[Regel], begin: int) -> int:
    """How many empty lines may stand between fields: one, where they begin at or below 'Actie 1: …' so."""
    if begin == 0 or _is_labelled(gevuld[begin]):
        return int(_is_labelled(gevuld[begin]))
    eronder = gap(gevuld[begin - 1], gevuld[begin]) == 1
    return int(eronder and _is_labelled(gevuld[_title_begins(gevuld, begin - 1)]))


def _is_labelled(regel: Regel) -> bool:
    return bool(_LABEL.match(_AANLOOP.sub("", regel.kaal)))


def on_line(tekst: str) -> dict[str, str]:
    """'Eigenaar: Anna | Deadline: 1 mei' by kind; nothing when any part of the line is no such field."""
    velden: dict[str, str] = {}
    for deel in _TUSSEN.split(_NA_LABEL.sub(": ", tekst)):
        veld = _VELD.fullmatch(deel)
        soort = kind(veld["label"]) if veld and veld["label"].casefold() not in _ZWAK else None
        if veld is None or soort not in _SOORTEN or soort in velden:
            return {}
        velden[soort] = veld["waarde"].strip().removesuffix(".")
    return velden


def _block(
    gevuld: Sequence[Regel], begin: int, eind: int, velden: dict[str, str], onder_acties: bool
) -> _Blok | None:
    """The block, when it says whose it is, and what it is: in a field of its own or on the line above."""
    if not velden.get("eigenaar") or not velden.keys() & {"termijn", "status", "actie"}:
        return None
    if velden.get("actie"):
        return _Blok(begin, eind, velden, None, onder_acties or bool(_ACTIE.search(gevuld[begin].inhoud)))
    if begin == 0 or gap(gevuld[begin - 1], gevuld[begin]) > 1:
        return None
    titel = _title_begins(gevuld, begin - 1)
    if zin := _last_sentence(gevuld, titel, begin):
        return _Blok(begin, eind, velden, zin[0], onder_acties, zin[1])
    kaal = " ".join(regel.inhoud for regel in gevuld[titel:begin])
    if kaal.startswith("# "):
        return None  # 'Datum: …' and 'Wie: …' below the title of the minutes
    if len(kaal) > _LANGSTE_TITEL or kaal.endswith((":", ",")) or not bare_title(kaal) or section_of(kaal):
        return None
    return _Blok(begin, eind, velden, titel, onder_acties or bool(_LABEL.match(_AANLOOP.sub("", kaal))))


def _last_sentence(gevuld: Sequence[Regel], titel: int, begin: int) -> tuple[int, str] | None:
    """The sentence that ends right above the fields and where it begins, when that is in running text."""
    if not AFGESLOTEN.search(gevuld[begin - 1].kaal) or _OPENT.match(gevuld[titel].kaal):
        return None
    tekst = ""
    for plek in range(begin - 1, max(-1, begin - 1 - _MEESTE_ZINSREGELS), -1):
        regel = gevuld[plek]
        if KOPTEKEN.match(regel.kaal) or regel.is_opsomming:
            return None
        tekst = f"{regel.kaal} {tekst}".strip()
        zinnen = _ZIN.split(tekst)
        boven = gevuld[plek - 1].kaal if plek else ""
        if len(zinnen) > 1:
            return plek, zinnen[-1].rstrip(" .")
        if AFGESLOTEN.search(boven):
            return (plek, tekst.rstrip(" .")) if plek != titel else None
    return None


def _title_begins(gevuld: Sequence[Regel], laatste: int) -> int:
    """Where the title begins of which line `laatste` is the last: at the number or label right above it."""
    for plek in range(laatste, max(-1, laatste - _MEESTE_TITELREGELS), -1):
        if plek and _is_told(gevuld[plek - 1], gevuld[plek]):
            return plek
        if _OPENT.match(gevuld[plek].kaal) or gevuld[plek].is_opsomming:
            return plek
        if plek == 0 or gap(gevuld[plek - 1], gevuld[plek]):
            break
    return laatste


def _is_told(boven: Regel, regel: Regel) -> bool:
    """Whether the line above is text that ends there: what follows it is the task, on a line of its own."""
    return (
        len(boven.kaal) > len(regel.kaal) and bool(AFGESLOTEN.search(boven.kaal)) and regel.kaal[0].isupper()
    )


def bare_title(titel: str) -> str:
    return _LABEL.sub("", _AANLOOP.sub("", titel)).strip(" *_")


def _row(gevuld: Sequence[Regel], blok: _Blok) -> Rij:
    titel = " ".join(regel.inhoud for regel in gevuld[blok.van : blok.begin])
    taak = blok.velden.get("actie") or blok.zin or bare_title(titel)
    nummer = _NUMMER.match(titel)
    velden = {"nummer": nummer[0], **blok.velden} if nummer else blok.velden
    van = blok.van if blok.titel is None else blok.titel
    return Rij({**velden, "actie": taak}, (gevuld[van].nummer, gevuld[blok.eind - 1].nummer))
