"""What the secretary said of words that may be a name: kept, and what follows from it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlmodel import Session, col, or_, select

from bot import naamgenoten, wijzigingen
from bot.models import Naamoordeel, Persoon, Vergadering
from bot.naamvormen import plain
from bot.publicatie import gegevens
from bot.publicatie.aanduidingen import is_title
from bot.publicatie.kaart import Namenkaart
from bot.publicatie.lakken import Twijfel, sentence_of
from bot.publicatie.randen import LABELS
from bot.publicatie.schrijfwijzen import LETTERS, PREFIXES, SHORTEST, Schrijfwijzen, key
from bot.publicatie.uiteen import is_sentence
from bot.publicatie.volnamen import THINGS
from bot.readmodels import Lakregel, Naamvraag
from bot.uitvoer import vastgelegd
from bot.uitvoer.blad import Blad
from bot.wijzigingen import Stempel

_MOST_WORDS = 20  # that somebody wrote are asked about at a time
_LONGEST = 60
_ANSWERS: dict[bool | None, str] = {True: "weglaten", False: "blijft"}


def judge(
    session: Session,
    stempel: Stempel,
    meeting_id: int | None,
    tekst: str,
    *,
    weglaten: bool,
    wat: str = "oordeel",
) -> Naamoordeel:
    """Keep whether words are a name that is left out; for one meeting, or for all (None). `wat` is what the
    history calls it."""
    known = session.exec(
        select(Naamoordeel).where(Naamoordeel.tekst == tekst, Naamoordeel.vergadering_id == meeting_id)
    ).first()
    if known:
        wijzigingen.change(session, stempel, wat, known, weglaten=weglaten)
        return known
    row = Naamoordeel(vergadering_id=meeting_id, tekst=tekst, weglaten=weglaten)
    wijzigingen.create(session, stempel, row, wat)
    return row


def judge_words(
    session: Session,
    stempel: Stempel,
    meeting_id: int,
    answers: Sequence[tuple[Twijfel, bool]],
    kaart: Namenkaart,
) -> None:
    """Keep what was said of words as they stand: are they left out? A name that is left out is so wherever it
    stands in these minutes, and so are its family name, where that is nobody's whom we know, and its first
    name, where they are no place or organisation; not of a name that somebody public has too, which is left
    out of one sentence. What follows so never takes the place of what somebody said."""
    for doubt, is_out in answers:
        judge(session, stempel, None if doubt.overal else meeting_id, doubt.sleutel, weglaten=is_out)
    said = judged(session, meeting_id)
    for doubt in (doubt for doubt, is_out in answers if is_out and not is_sentence(doubt.sleutel)):
        for name in sorted({key(doubt.vorm), *_parts(doubt, kaart)} - {*said}):
            if not kaart.is_other(name):
                judge(session, stempel, meeting_id, name, weglaten=True, wat="volgt uit oordeel")


def _parts(doubt: Twijfel, kaart: Namenkaart) -> set[str]:
    """The family name and the first name in words that are called a name; in 'de Jansennotitie' are none, and
    'Opvang' is none in 'Project Opvang'. That of Jan van Haarlem is asked about, where it is not in small
    letters."""
    words = LETTERS.findall(plain(doubt.vorm)[0])
    if doubt.overal or not words:
        return set()
    if kaart.is_other(words[-1]):
        before = len(words) - 1
        while before and words[before - 1].casefold() in PREFIXES:
            before -= 1
        return {key("".join(words[before:])), *_first(words[:before])} if before else set()
    is_thing = words[-1].casefold() in THINGS
    is_one = len(words[-1]) >= SHORTEST and not is_thing and not kaart.known(words[-1])
    return {*({key(words[-1])} if is_one else ()), *_first(words[:-1])}


def _first(words: Sequence[str]) -> set[str]:
    """The first names in what stands before a family name: no initial, no 'van der', no 'Mevrouw', no
    'Presentatie' or 'Project'."""
    longer = (word for word in words if len(word) >= SHORTEST and word[0].isupper() and not is_title(word))
    return {key(word) for word in longer if word.casefold() not in PREFIXES | LABELS | THINGS}


def judged(session: Session, meeting_id: int) -> dict[str, bool]:
    """What was said of words, for this meeting and for all."""
    rows = session.exec(
        select(Naamoordeel)
        .where(or_(col(Naamoordeel.vergadering_id).is_(None), Naamoordeel.vergadering_id == meeting_id))
        .order_by(col(Naamoordeel.id))
    ).all()
    return {row.tekst: row.weglaten for row in rows}


def about(words: Iterable[str]) -> tuple[Twijfel, ...]:
    """The doubts about words that somebody wrote; nothing that leads to a person without being a name."""
    said = dict.fromkeys(" ".join(word.split()) for word in words)
    names = [word for word in said if key(word) and len(word) <= _LONGEST and not gegevens.find(word)]
    return tuple(Twijfel(word, word, key(word), False, frozenset()) for word in names[:_MOST_WORDS])


def without_effect(words: Sequence[Twijfel], masks: Sequence[Lakregel]) -> list[str]:
    """Which of these words, that somebody wants left out, are no part of what is."""
    gone = {key(mask.naam) for mask in masks if mask.naam} - {""}
    return [one.vorm for one in words if not any(one.sleutel in name or name in one.sleutel for name in gone)]


def written(words: Iterable[str], page: Blad) -> tuple[tuple[Twijfel, ...], list[str]]:
    """The doubts about words that somebody wrote, in the sentence they first stand in; and which stand
    nowhere in the minutes as a name, so that leaving them out would do nothing."""
    told = list(dict.fromkeys(vastgelegd.texts(page)))
    asked = {word: about([word]) for word in dict.fromkeys(words)}
    found = [
        replace(doubt, zin=zin)
        for doubts in asked.values()
        for doubt in doubts
        if (zin := next(filter(None, (sentence_of(text, doubt.sleutel) for text in told)), ""))
    ]
    stands = {doubt.vorm for doubt in found}
    return tuple(found[:_MOST_WORDS]), [
        word for word in asked if word not in stands or word in {one.vorm for one in found[_MOST_WORDS:]}
    ]


def also_left_out(session: Session, meeting_id: int, doubts: Sequence[Twijfel]) -> list[Twijfel]:
    """What is left out of these minutes alone because of an answer, and is none of these doubts itself."""
    asked = {doubt.sleutel for doubt in doubts}
    rows = session.exec(
        select(Naamoordeel)
        .where(Naamoordeel.vergadering_id == meeting_id, col(Naamoordeel.weglaten))
        .order_by(col(Naamoordeel.id))
    ).all()
    return [
        Twijfel(row.tekst, row.tekst, row.tekst, False, frozenset()) for row in rows if row.tekst not in asked
    ]


def against(session: Session, person: Persoon) -> list[str]:
    """The meetings, by reference, in whose minutes how this person is written is left out by an answer: that
    goes before that the name is public."""
    ways = Schrijfwijzen(())
    ways.add(0, person.naam, person.aanhef, ())
    rows = session.exec(
        select(Naamoordeel.tekst, Vergadering.referentie)
        .where(Naamoordeel.vergadering_id == Vergadering.id, col(Naamoordeel.weglaten))
        .order_by(col(Vergadering.datum), col(Vergadering.id))
    ).all()
    return list(dict.fromkeys(reference for tekst, reference in rows if ways.spells(tekst)))


def questions(
    session: Session, doubts: Sequence[Twijfel], said: Mapping[str, bool] | None = None
) -> list[Naamvraag]:
    """What is asked about words that may be a name, and whose; `said`: what was answered before, of which
    what is left out comes first."""
    answers = said or {}
    ids = sorted({id_ for doubt in doubts for id_ in doubt.wie})
    people = session.exec(select(Persoon).where(col(Persoon.id).in_(ids))).all()
    names = {p.id or 0: p.naam for p in people}
    names |= naamgenoten.labels(session, names)
    return [
        Naamvraag(
            field_of(doubt.sleutel),
            doubt.vorm,
            doubt.zin,
            " " in doubt.sleutel,
            tuple(names[id_] for id_ in sorted(doubt.wie) if id_ in names),
            _ANSWERS.get(answers.get(doubt.sleutel)),
        )
        for doubt in sorted(doubts, key=lambda doubt: not answers.get(doubt.sleutel))
    ]


def field_of(sleutel: str) -> str:
    """What the field of a form is called that asks about a doubt."""
    return f"twijfel_{hashlib.sha256(sleutel.encode()).hexdigest()[:12]}"
