"""What was adopted, with its new state and as the public reads it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.publicatie.lakken import Lak
from bot.texts import publicatie as texts
from bot.uitvoer.blad import Alinea, Blad, Deel, Onderdeel, Tabel

WIDTHS = (28, 21, 12, 39)


def adopted(
    page: Blad,
    told: str,
    number: int,
    title: str,
    subject: str,
    reason: str | None,
) -> Blad:
    """The draft with its new state, as `told`; the title and subject are those of minutes."""
    return replace(
        _stated(page, told, reason),
        titel=title,
        onderwerp=subject,
        voet=texts.footer_adopted(page.kenmerk, number),
    )


def public(page: Blad, told: str, number: int, reason: str | None, made: datetime) -> Blad:
    """What was adopted with the state that the public reads, before anything is left out of it."""
    before = dict(page.feiten).get(texts.STATUS, "")
    return replace(
        _stated(page, f"{told}. {before}" if before else told, reason),
        trefwoorden=(*page.trefwoorden, texts.KEYWORDS_PUBLIC),
        voet=texts.footer(page.kenmerk, number),
        gemaakt=made,
    )


def says(page: Blad) -> tuple[object, ...]:
    """What it says, whatever its state, reason and moment are."""
    return _facts(page), page.onderdelen


def _stated(page: Blad, state: str, reason: str | None) -> Blad:
    more = ((texts.REASON, reason),) if reason else ()
    return replace(page, feiten=((texts.STATUS, state), *_facts(page), *more))


def _facts(page: Blad) -> tuple[tuple[str, str], ...]:
    return tuple(fact for fact in page.feiten if fact[0] not in (texts.STATUS, texts.REASON))


def with_list(page: Blad, masks: Sequence[Lak], grounds: Mapping[str, str]) -> Blad:
    """At the end what was left out, where, how often and on which ground."""
    counted: Counter[tuple[str, str]] = Counter()
    for mask in masks:
        counted[mask.plaats, mask.soort] += mask.aantal
    rows = tuple(
        (place, texts.count(kind, number), str(number), grounds[kind])
        for (place, kind), number in counted.items()
    )
    told: tuple[Deel, ...] = (Alinea(texts.NOTHING_LEFT_OUT),)
    if rows:
        told = (Alinea(texts.LEFT_OUT_ABOUT), Tabel(texts.LEFT_OUT, texts.LEFT_OUT_HEAD, WIDTHS, rows))
    return replace(page, onderdelen=(*page.onderdelen, Onderdeel(texts.LEFT_OUT, 2, told)))
