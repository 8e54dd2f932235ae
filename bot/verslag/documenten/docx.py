"""Word to text: headings with '#', items with '-' as deep as they stand, what is bold between stars, rows
between bars. mammoth keeps tracked insertions."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser

from bot.texts import verslag as texts
from bot.verslag.dagen.woorden import is_day
from bot.verslag.deelnemers.tabel import as_lines as is_attendance
from bot.verslag.documenten import MB, TeLang
from bot.verslag.documenten.bladkop import missing_above
from bot.verslag.documenten.docxletters import larger_in_bold
from bot.verslag.documenten.herkomst import VAN_ONS, reference
from bot.verslag.documenten.kopherhaald import headed_again
from bot.verslag.documenten.samengevoegd import in_rows_below
from bot.verslag.documenten.tabkolommen import in_line
from bot.verslag.documenten.tabregels import TAB, as_rows, with_tabbed_rows
from bot.verslag.documenten.vetdruk import as_marked, with_names_bare
from bot.verslag.documenten.wieernaast import with_who_beside
from bot.verslag.taal.secties import section_of
from bot.verslag.tabellen.stukken import is_head

MAX_UNPACKED = 60 * MB  # bytes; a bomb unpacks to more
_BREUK = "\v"
_TAG = re.compile(r"<[^>]{1,200}>")
_INSPRING = "  "  # of an item below another
_IN_CEL = "<br>"  # between the lines of a cell
_TITELWOORDEN = 3  # of a title of an agenda that may stand right below that of a list
_ZINSWOORDEN = 8  # with a stop behind more of them; 'Opening en vaststelling van de agenda.' is a title
_MEESTE = 50  # rows over which a cell is merged
_BLOKKEN = {"p", "li", "h1", "h2", "h3", "h4", "h5", "h6"}


def read(data: bytes) -> str:
    """Raises on anything that is no Word file, unpacks to too much, or declares XML entities."""
    import mammoth  # type: ignore[import-untyped]

    _refuse_hostile(data)
    result = mammoth.convert_to_html(
        io.BytesIO(data),
        transform_document=larger_in_bold(data),
        convert_image=mammoth.images.img_element(lambda _: {}),
        style_map="u => strong",  # to set a title or a name apart both are used
    )
    is_ours = bool(reference(data) or VAN_ONS.search(_TAG.sub("", result.value)))
    regels = _read(result.value, is_marked=not is_ours)
    regels = regels if is_ours else list(in_line(regels))
    return "\n".join([*missing_above(data, regels), *regels]).strip() + "\n"


def _read(html: str, *, is_marked: bool) -> list[str]:
    """The lines; where most is bold, that says nothing."""
    lezer = _Lezer(is_marked=is_marked)
    lezer.feed(html)
    lezer.close()
    if lezer.letters[True] > lezer.letters[False]:
        return _read(html, is_marked=False)
    regels = [regel for stuk in lezer.regels for regel in stuk.split("\n")]
    return list(with_names_bare(list(with_tabbed_rows(regels))))


def _refuse_hostile(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as pakket:
        delen = pakket.infolist()
        if sum(deel.file_size for deel in delen) > MAX_UNPACKED:
            raise TeLang(texts.te_veel_uitgepakt(MAX_UNPACKED // MB))
        for deel in delen:
            if deel.filename.endswith((".xml", ".rels")):
                with pakket.open(deel) as inhoud:  # Word writes no DOCTYPE; entities need one
                    if b"<!DOCTYPE" in inhoud.read(MAX_UNPACKED).upper():
                        raise ValueError


@dataclass
class _Lijst:
    is_genummerd: bool
    items: list[str] = field(default_factory=list)


@dataclass
class _Cel:
    """The paragraphs of a cell, over how many rows it is merged, and whether it is of a head, or bold."""

    rijen: int = 1
    is_kop: bool = False
    blokken: list[str] = field(default_factory=list)
    vet: list[bool] = field(default_factory=list)

    @property
    def is_vet(self) -> bool:
        return all(self.vet)

    @property
    def tekst(self) -> str:
        return _IN_CEL.join(self.blokken)


class _Lezer(HTMLParser):
    """mammoth's HTML as lines. Text in a table goes to its cell, a list is written when it ends. `is_marked`:
    with what is bold and which row is a head; our own minutes are read by their words."""

    def __init__(self, *, is_marked: bool) -> None:
        super().__init__()
        self._is_marked = is_marked
        self.regels: list[str] = []
        self._stukken: list[tuple[str, bool]] = []  # with whether it is bold
        self.letters = {True: 0, False: 0}  # how many are bold, and how many are not
        self._vet = 0
        self._gestreept: list[bool] = []  # of each piece of text, whether it is struck out
        self._strepen = 0
        self._lijsten: list[_Lijst] = []
        self._tabellen: list[list[list[_Cel]]] = []  # tables, rows, cells

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("ul", "ol"):
            self._flush()
            self._lijsten.append(_Lijst(tag == "ol"))
        elif tag in _BLOKKEN:
            self._flush()
        elif tag == "br":
            self._stukken.append((_BREUK, False))
        elif tag == "strong":
            self._vet += 1
        elif tag == "s":
            self._strepen += 1
        elif tag == "input":  # a box to tick
            self._stukken.append(("☒ " if "checked" in dict(attrs) else "☐ ", False))
        elif tag == "table":
            self._flush()
            self._tabellen.append([])
        elif tag == "tr" and self._tabellen:
            self._tabellen[-1].append([])
        elif tag in ("td", "th") and self._tabellen and self._tabellen[-1]:
            is_kop = self._is_marked and tag == "th"
            self._tabellen[-1][-1].append(_Cel(_number(dict(attrs).get("rowspan")), is_kop))

    def handle_data(self, data: str) -> None:
        is_vet = self._is_marked and self._vet > 0
        self.letters[is_vet] += len(data.strip())
        self._stukken.append((data, is_vet))
        if data.strip():
            self._gestreept.append(self._strepen > 0)

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOKKEN:
            self._flush("#" * int(tag[1]) + " " if tag[0] == "h" else "")
        elif tag == "strong":
            self._vet -= 1
        elif tag == "s":
            self._strepen -= 1
        elif tag in ("td", "th"):
            self._flush()
        elif tag in ("ul", "ol") and self._lijsten:
            self._end_list(self._lijsten.pop())
        elif tag == "table" and self._tabellen:
            self._end_table(self._tabellen.pop())

    def _flush(self, voor: str = "") -> None:
        alinea = not (voor or self._tabellen or self._lijsten)
        in_cel = bool(self._tabellen and self._tabellen[-1] and self._tabellen[-1][-1])
        delen = [
            (" " if in_cel or voor else TAB).join(" ".join(kolom.split()) for kolom in deel.split(TAB))
            for deel in self._lines(is_marked=not (in_cel or voor))
        ]
        is_gestreept = bool(self._gestreept) and all(self._gestreept) and not (in_cel or voor)
        is_vet = all(vet for stuk, vet in self._stukken if stuk.strip())
        self._stukken, self._gestreept = [], []
        # A line that is ended by hand stays one: so a header, its lists and a cell are often typed.
        tekst = ("\n" if alinea else _IN_CEL if in_cel else " ").join(filter(str.strip, delen))
        if not tekst.strip():
            return
        if is_gestreept:  # as a whole: a word within a sentence says nothing of the rest
            tekst = "\n".join(f"~~{regel}~~" for regel in tekst.split("\n"))
        if in_cel:
            cel = self._tabellen[-1][-1][-1]
            cel.blokken.append(tekst)
            cel.vet.append(is_vet)
        elif self._lijsten:
            self._lijsten[-1].items.append(tekst)
        else:
            self.regels += [f"{voor}{tekst}", ""]

    def _lines(self, *, is_marked: bool) -> list[str]:
        """The text so far, in the lines that were ended by hand."""
        regels: list[list[tuple[str, bool]]] = [[]]
        for tekst, vet in self._stukken:
            if tekst == _BREUK:
                regels.append([])
            else:
                regels[-1].append((tekst, vet and is_marked))
        return [as_marked(regel) for regel in regels]

    def _end_list(self, lijst: _Lijst) -> None:
        """A numbered list of one item, with paragraphs below it, is a heading: so Word numbers an agenda.
        Right below a title of acties it is the only task."""
        if (
            self._lijsten
            and lijst.is_genummerd
            and len(lijst.items) == 1
            and len(self._lijsten[-1].items) == 1
        ):
            self.regels += [f"## {self._lijsten[-1].items.pop()}", ""]
        if self._lijsten and self._lijsten[-1].items:
            self._lijsten[-1].items.extend(_INSPRING + item for item in lijst.items)
        elif lijst.is_genummerd and len(lijst.items) == 1 and not self._is_only_one(lijst.items[0]):
            self.regels += [f"## {lijst.items[0]}", ""]
        else:
            self.regels += [*map(_as_item, lijst.items), ""]

    def _is_only_one(self, item: str) -> bool:
        """Whether a line is the one item of a list of acties or decisions, or a sentence, and no title."""
        if item.endswith(".") and len(item.split()) > _ZINSWOORDEN:
            return True
        boven = next((regel for regel in reversed(self.regels) if regel), "")
        return len(item.split()) > _TITELWOORDEN and section_of(boven) is not None

    def _end_table(self, rijen: list[list[_Cel]]) -> None:
        """A table of acties or decisions as rows; one that only lays out the page as its paragraphs."""
        if self._tabellen and self._tabellen[-1] and self._tabellen[-1][-1]:
            blokken = [regel.replace(_IN_CEL, " ") for regel in _laid_out(rijen) if regel]
            cel = self._tabellen[-1][-1][-1]
            cel.blokken += blokken
            cel.vet += [cel.is_vet] * len(blokken)
            return
        heel = _grid(rijen)
        layout = any(len(cel.blokken) > 1 for rij in rijen for cel in rij)
        if heel and len([cel for cel in heel[0] if cel]) == 1 and len(heel) > 1 and is_head(heel[1]):
            self.regels += [*heel.pop(0)[0].split(_IN_CEL), ""]  # a title in a cell as wide as the table
            rijen = rijen[1:]
        # Each point of an agenda has its own head and rows below it.
        is_cut = bool(heel) and heel.count(heel[0]) > 1 and any(len(rij) == 1 for rij in heel)
        if gesneden := headed_again(rijen):
            self.regels += _laid_out(gesneden)
        elif heel and not is_cut and (is_head(heel[0]) or is_attendance(heel) or not layout):
            self.regels += as_rows(heel, has_kop=_has_head(rijen))
        else:
            self.regels += with_who_beside(rijen) or _laid_out(rijen)
        self.regels.append("")


def _laid_out(rijen: Sequence[Sequence[_Cel]]) -> list[str]:
    """The paragraphs of the cells one after another, with the rows of a table that stands among them."""
    regels: list[str] = []
    plek = 0
    while plek < len(rijen):
        kop = [cel.tekst for cel in rijen[plek]]
        is_kop = len(kop) > 1 and is_head(kop)
        na = plek + 1
        while is_kop and na < len(rijen) and len(rijen[na]) == len(kop):
            na += 1
        if na > plek + 1:
            regels += ["", *as_rows(_grid(rijen[plek:na]), has_kop=True), ""]
        else:
            regels += [regel for cel in rijen[plek] for blok in cel.blokken for regel in blok.split(_IN_CEL)]
        plek = na
    return regels


def _has_head(rijen: list[list[_Cel]]) -> bool:
    """Whether the file says so, or only the first row is bold: not where all rows are, nor one with a day."""
    eerste, *onder = rijen
    if not any(cel.blokken for cel in eerste):
        return False
    if all(cel.is_kop for cel in eerste):
        return True
    is_vet = all(cel.is_vet and not is_day(cel.tekst) for cel in eerste)
    return is_vet and not all(cel.is_vet for rij in onder for cel in rij)


def _as_item(item: str) -> str:
    """With its bullet behind the spaces of what it is below."""
    tekst = item.lstrip()
    return f"{item[: len(item) - len(tekst)]}- {tekst}"


def _number(waarde: str | None) -> int:
    return min(int(waarde), _MEESTE) if waarde and waarde.isdigit() else 1


def _grid(rijen: Sequence[Sequence[_Cel]]) -> list[list[str]]:
    """The cells as text: one that is merged over rows says in each of them the same, when it is as short as a
    name or a day. A row of which cells were merged with each other stays short: nobody knows what is what."""
    heel: list[list[str]] = []
    lopend: dict[int, tuple[int, str]] = {}  # by column: in how many rows yet, and what
    for rij in rijen:
        over, lopend = lopend, {}
        cellen: list[str] = []
        wacht = list(rij)
        while wacht or len(cellen) in over:
            plek = len(cellen)
            if plek in over:
                nog, tekst = over[plek]
            else:
                cel = wacht.pop(0)
                nog, tekst = cel.rijen, cel.tekst
            if nog > 1:
                lopend[plek] = (nog - 1, in_rows_below(tekst))
            cellen.append(tekst)
        heel.append(cellen)
    return heel
