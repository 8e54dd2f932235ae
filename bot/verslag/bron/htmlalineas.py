"""Paragraphs and lists in HTML, as the editor of a website puts them in a file, as lines of Markdown.

'<p><strong>Action:</strong> Anna to write</p>' is '**Action:** Anna to write', with a blank line around it.
The tables between them stay for htmltabel.py. In any line, signs that such an editor
wrote otherwise ('Anna&#x20;') are those signs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import unescape

_MINSTENS = 3  # lines that open so: one or two stand in any file in Markdown
_OPENT = re.compile(
    r"\s{0,20}(?:</(?:[uo]l|li|p|div)>\s{0,9}){0,3}<(?:p|[uo]l|li|h[1-6])(?:\s[^<>]{0,300})?>", re.IGNORECASE
)
_TABEL = re.compile(r"<(?P<dicht>/?)table\b", re.IGNORECASE)
# What says nothing of the text. The bold in it is kept, that of a sentence that goes on is one.
_IN_TEKST = re.compile(
    r"</?(?:a|abbr|code|del|em|font|i|img|ins|label|mark|s|small|span|sub|sup|u)(?:\s[^<>]{0,300})?/?>"
    r"|<!--[^<>]{0,300}-->|</(?P<vet>strong|b)><(?P=vet)>",
    re.IGNORECASE,
)
_VET = re.compile(
    r"<(?P<soort>strong|b)(?:\s[^<>]{0,120})?>(?P<voor>\s{0,9})(?P<tekst>[^<>]{0,500}?)(?P<na>\s{0,9})</(?P=soort)>",
    re.IGNORECASE,
)
_TEKEN = re.compile(r"&(?:#\d{1,6}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,8});")  # 'Anna&#x20;', 'Huis &amp; Haard'
_TUSSEN_CIJFERS = re.compile(r"(?<=\d)(?:</?[a-zA-Z][^<>]{0,80}>|<!--[^<>]{0,80}-->){1,6}(?=\d)")
_BLOK = re.compile(
    r"<(?P<dicht>/?)(?P<soort>p|div|[uo]l|li|h[1-6]|br|hr|blockquote|section|article)(?:\s[^<>]{0,300})?/?>",
    re.IGNORECASE,
)


def as_markdown(regels: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Each line with its number, from 1; one line of HTML may hold several paragraphs, which all have it."""
    is_html = sum(bool(_OPENT.match(regel)) for regel in regels) >= _MINSTENS
    diepte = 0  # tables around the line
    vorige = ""
    for nummer, regel in enumerate(regels, start=1):
        tabellen = [deel["dicht"] for deel in _TABEL.finditer(regel)]
        delen = _written(regel) if is_html and not tabellen and not diepte else [_plain(regel)]
        for deel in delen:
            if deel or vorige or not is_html:
                yield nummer, deel
            vorige = deel
        diepte = max(0, diepte + tabellen.count("") - tabellen.count("/"))


def in_plain_signs(tekst: str) -> str:
    """A text in which no number is hidden by signs written otherwise or by tags: '111&nbsp;222<b>333</b>'."""
    if "&" not in tekst and "<" not in tekst:
        return tekst
    return _TUSSEN_CIJFERS.sub("", "\n".join(map(_plain, tekst.split("\n"))))


def _plain(regel: str) -> str:
    """The line with the signs that an editor wrote as numbers or names; a bar in a cell stays one."""
    return _TEKEN.sub(_sign, regel).rstrip() if "&" in regel else regel


def _sign(teken: re.Match[str]) -> str:
    """One sign within the line; what ends a line or is not seen is a space."""
    los = unescape(teken[0])
    if los in "|<>" or len(los) > 1:
        return teken[0]
    return los if los.isprintable() else " "


def _written(regel: str) -> Iterator[str]:
    """The paragraphs and items of a line, each with a blank one around it where it has its own."""
    regel = _VET.sub(_bold, _IN_TEKST.sub("", regel))
    voor, begin = "", 0
    for blok in _BLOK.finditer(regel):
        if tekst := _plain(regel[begin : blok.start()]).strip():
            yield voor + tekst
        begin, soort = blok.end(), blok["soort"].lower()
        voor = "" if blok["dicht"] else _opening(soort)
        if soort not in ("br", "li"):
            yield ""
    rest = _plain(regel[begin:])
    if begin == 0 or rest.strip():
        yield voor + (rest.strip() if begin else rest.rstrip())


def _opening(soort: str) -> str:
    if soort == "li":
        return "- "
    return f"{'#' * int(soort[1])} " if soort[0] == "h" and soort[1].isdigit() else ""


def _bold(vet: re.Match[str]) -> str:
    return f"{vet['voor']}**{vet['tekst']}**{vet['na']}" if vet["tekst"] else " "
