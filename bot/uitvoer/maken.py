"""The files of minutes or a list, of each kind that was asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot import csvlijst
from bot.errors import UserError
from bot.models import Verslagversie
from bot.readmodels import Conceptverslag
from bot.texts import publicatie as publicatie_texts
from bot.texts import uitvoer as texts
from bot.uitvoer import docx, markdown, opzet, pdf, vastgelegd
from bot.uitvoer.opzet import Gemaakt

WHAT = {"concept": opzet.concept, "actielijst": opzet.actielijst, "besluitenlijst": opzet.besluitenlijst}
KINDS = ("docx", "pdf", "csv", "md")
USUAL = ("docx", "pdf")
_RENDER = {"docx": docx.render, "pdf": pdf.render, "md": markdown.render}


@dataclass(frozen=True)
class Bestand:
    naam: str
    inhoud: bytes


def names(what: str, kinds: Sequence[str], reference: str, version: int = 1) -> list[str]:
    """What the files are called; `version` is that of a draft. Raises UserError on minutes as csv."""
    if what == "concept" and "csv" in kinds:
        raise UserError(texts.NO_CSV)
    return [texts.filename(what, reference, kind, version if what == "concept" else 1) for kind in kinds]


def adopted(version: Verslagversie, kinds: Sequence[str] = USUAL) -> list[Bestand]:
    """The text as it was adopted, in the order of `kinds`. Not on the loop either."""
    page = vastgelegd.decode(version.inhoud)
    name = publicatie_texts.filename_adopted(page.kenmerk, version.nummer)
    return [Bestand(f"{name}.{kind}", _RENDER[kind](page)) for kind in kinds]


def make(what: str, kinds: Sequence[str], told: Conceptverslag, made: Gemaakt) -> list[Bestand]:
    """The files, in the order of `kinds`. Takes a second of work for two hundred points: not on the loop."""
    called = names(what, kinds, told.overzicht.vergadering.referentie, told.versie)
    page = WHAT[what](told, made)
    return [
        Bestand(name, _csv(what, told, made) if kind == "csv" else _RENDER[kind](page))
        for name, kind in zip(called, kinds, strict=True)
    ]


def _csv(what: str, told: Conceptverslag, made: Gemaakt) -> bytes:
    if what == "actielijst":
        return csvlijst.acties(told.acties, made.config)
    return csvlijst.besluiten(told.besluiten, made.config)
