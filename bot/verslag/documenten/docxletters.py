"""Titles of a Word file that are only printed larger than its text: made bold, as most without a style are.

mammoth tells how large a run is where that is set for the run itself; else its style says so, or the file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any
from xml.etree import ElementTree

from bot.verslag.documenten.onderdeel import part_of

GROTER = 1.12  # times the letters of the text; in italics any more
_MINST = 3  # of one size; the name of the minutes, above all of it, has its own
_LANGST = 80  # letters
_DEEL = 0.3  # of all letters: where more are large, a poster is read, not titles
_GEEN_TITEL = (".", ",", ";", ":", "!")
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_GROOTSTE = 2 * 1024 * 1024  # bytes
_GEWOON = 10.0  # points, where nothing in the file says so
_DIEPST = 12  # styles that are each based on the next


def larger_in_bold(data: bytes) -> Callable[[Any], Any]:
    """What mammoth may do with a document before it is written: the same one with such titles in bold."""
    stijlen = part_of(data, "word/styles.xml", _GROOTSTE)
    van_stijl = {} if stijlen is None else dict(_by_style(stijlen))
    return lambda document: _in_bold(document, van_stijl)


def _in_bold(document: Any, van_stijl: dict[str | None, float]) -> Any:
    from mammoth import documents, transforms  # type: ignore[import-untyped]

    alineas = transforms.get_descendants_of_type(document, documents.Paragraph)
    letters: Counter[float] = Counter()
    for alinea in alineas:
        for grootte, tekst in _printed(alinea, van_stijl):
            letters[grootte] += len(tekst.strip())
    gewoon = max(letters, key=lambda grootte: letters[grootte], default=0.0)
    groter = {grootte for grootte in letters if grootte >= GROTER * gewoon}
    if sum(letters[grootte] for grootte in groter) > _DEEL * letters.total():
        return document
    titels = {
        plek: groot
        for plek, een in enumerate(document.children)
        if (groot := _size(een, van_stijl)) in groter or (groot > gewoon and _is_italic(een))
    }
    keer = Counter(titels.values())
    return document.copy(
        children=[
            _bold(een) if keer[titels.get(plek, 0.0)] >= _MINST else een
            for plek, een in enumerate(document.children)
        ]
    )


def _size(deel: Any, van_stijl: dict[str | None, float]) -> float:
    """How large a paragraph is printed that may be a title; 0 of any other one, and of a table or an item."""
    from mammoth import documents

    if not isinstance(deel, documents.Paragraph) or deel.numbering:
        return 0.0
    gedrukt = [(grootte, tekst) for grootte, tekst in _printed(deel, van_stijl) if tekst.strip()]
    heel = "".join(tekst for _, tekst in gedrukt).strip()
    is_titel = any(map(str.isalpha, heel)) and len(heel) <= _LANGST and not heel.endswith(_GEEN_TITEL)
    groottes = {grootte for grootte, _ in gedrukt}
    return groottes.pop() if is_titel and len(groottes) == 1 else 0.0


def _is_italic(alinea: Any) -> bool:
    """Whether all of it is: then letters that are hardly larger make it a title too."""
    from mammoth import documents, transforms

    runs = transforms.get_descendants_of_type(alinea, documents.Run)
    return all(run.is_italic for run in runs if transforms.get_descendants_of_type(run, documents.Text))


def _bold(alinea: Any) -> Any:
    from mammoth import documents

    runs = [een.copy(is_bold=True) if isinstance(een, documents.Run) else een for een in alinea.children]
    return alinea.copy(children=runs)


def _printed(alinea: Any, van_stijl: dict[str | None, float]) -> Iterator[tuple[float, str]]:
    """The text of a paragraph, each piece with how large it is."""
    from mammoth import documents, transforms

    van_alinea = van_stijl.get(alinea.style_id, van_stijl.get(None, _GEWOON))
    for run in transforms.get_descendants_of_type(alinea, documents.Run):
        tekst = "".join(een.value for een in transforms.get_descendants_of_type(run, documents.Text))
        yield float(run.font_size or van_alinea), tekst


def _by_style(stijlen: ElementTree.Element) -> Iterator[tuple[str | None, float]]:
    """How large each style of paragraphs is; None stands for a paragraph without one."""
    standaard = _of(stijlen.find(f"{_WORD}docDefaults/{_WORD}rPrDefault")) or _GEWOON
    per_stijl = {
        stijl.get(f"{_WORD}styleId"): stijl
        for stijl in stijlen.iter(f"{_WORD}style")
        if stijl.get(f"{_WORD}type") == "paragraph"
    }
    yield None, standaard
    for naam, stijl in per_stijl.items():
        lagen, boven = [stijl], stijl.find(f"{_WORD}basedOn")
        while boven is not None and len(lagen) < _DIEPST:
            onder = per_stijl.get(boven.get(f"{_WORD}val"))
            lagen += [] if onder is None else [onder]
            boven = None if onder is None else onder.find(f"{_WORD}basedOn")
        grootte = next(filter(None, map(_of, lagen)), standaard)
        yield naam, grootte
        if stijl.get(f"{_WORD}default") in ("1", "true"):
            yield None, grootte


def _of(deel: ElementTree.Element | None) -> float | None:
    """What the properties of letters below it say, in points; they are written in half ones."""
    maat = None if deel is None else deel.find(f"{_WORD}rPr/{_WORD}sz")
    waarde = "" if maat is None else maat.get(f"{_WORD}val") or ""
    return int(waarde) / 2 if waarde.isdecimal() and len(waarde) < 4 else None
