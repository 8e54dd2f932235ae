"""Which points of minutes the register has already, and what it has other than they say: minutes put right.

A point is known by its words; else by its words without the days, and without who does it. What the register
has stays: what is other is told, with the command that changes it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date

from sqlmodel import Session

from bot import acties, dates, eigenaars, herlezen, personen, wijzigingen
from bot.models import Actie, Vergadering
from bot.naamspelling import fold, is_surname_of, split_body
from bot.readmodels import Partij
from bot.texts import acties as acties_texts
from bot.texts import verslagen as texts
from bot.texts.verschillen import BY_MINUTES
from bot.verslag import voorstel as v

LEAST = 3  # words that are left of a point without who does it: of fewer many a point is made


def normal(text: str) -> str:
    """The words alone: without capitals, or where the lines were broken."""
    return " ".join(text.split()).casefold()


class Zelfdepunten:
    """Of the points in a file (`read`) of a meeting on `day`: which of `rows`, in sight, each of them is."""

    def __init__(self, session: Session, rows: Sequence[Actie], read: Sequence[v.Actie], day: date) -> None:
        self._session, self._day = session, day
        self._owners = eigenaars.of(session, [row.id or 0 for row in rows])
        self._parties: dict[str, list[Partij]] = {}
        self._found: dict[v.Actie, Actie] = {}
        quotes = {normal(actie.citaat) for actie in read}
        self._left = left = [row for row in rows if not herlezen.is_wiped(row)]
        own = [actie for actie in read if not actie.zelfde_als]
        there = [row for row in left if _quote(row) in quotes]
        put_right = [row for row in left if _quote(row) not in quotes]
        self._pair(own, there, lambda each: {_quote(each)}, is_same=True)
        self._pair(own, there, lambda each: {_quote(each)})
        self._pair(own, put_right, self._without_days)
        self._pair(own, put_right, self._without_days_and_names)

    def of(self, actie: v.Actie) -> Actie | None:
        """The point that says the same, but for when, by whom or how it stands."""
        return self._found.get(actie)

    def told(self, actie: v.Actie) -> str | None:
        """What the register has of that point, what the minutes say, and how to change it; None where it is
        no other, or the register does not have the point."""
        row = self._found.get(actie)
        other = self._other(row, actie) if row else []
        if not row or not other:
            return None
        meeting = self._session.get_one(Vergadering, row.vergadering_id)
        reference = f"{meeting.referentie}/A{row.nummer}"
        return texts.other_than_kept(
            reference, row.tekst, other, self._how(reference, actie, other), was=self._was(row, actie, other)
        )

    def gone(self) -> list[Actie]:
        """The open points out of earlier minutes that these do not have any more."""
        there = {row.id for row in self._found.values()}
        ours = [row for row in self._left if row.citaat and row.ouder_id is None]
        return [row for row in ours if row.status in acties.OPEN and row.id not in there]

    def _pair(
        self,
        read: Sequence[v.Actie],
        rows: Sequence[Actie],
        keys: Callable[[Actie | v.Actie], set[str]],
        *,
        is_same: bool = False,
    ) -> None:
        """Find for each that has none yet the first that shares a key; each is taken once."""
        taken = {row.id for row in self._found.values()}
        by_key: dict[str, list[Actie]] = defaultdict(list)
        for row in rows:
            for key in keys(row) if row.id not in taken else ():
                by_key[key].append(row)
        for actie in read:
            alike = (row for key in keys(actie) for row in by_key[key] if row.id not in taken)
            wanted = (row for row in alike if not (is_same and self._other(row, actie)))
            found = next(wanted, None) if actie not in self._found else None
            if found:
                taken.add(found.id)
                self._found[actie] = found

    def _without_days(self, each: Actie | v.Actie) -> set[str]:
        said = {text for text in (each.citaat, each.tekst) if text}
        return {key for text in said if (key := normal(self._strip_days(text)))}

    def _without_days_and_names(self, each: Actie | v.Actie) -> set[str]:
        called = [split_body(name)[0].split() for name in self._names(each)]
        names = [" ".join(words[at:]) for words in called for at in range(len(words))]
        if not names:
            return set()
        name = re.compile("|".join(rf"\b{re.escape(normal(name))}\b" for name in names))
        keys = {" ".join(name.sub(" ", key).split()) for key in self._without_days(each)}
        return {key for key in keys if len(key.split()) >= LEAST}

    def _names(self, each: Actie | v.Actie) -> Sequence[str]:
        if isinstance(each, v.Actie):
            return each.eigenaars
        return [owner.naam for owner in self._owners.get(each.id or 0, ())]

    def _strip_days(self, text: str) -> str:
        for reading in reversed(dates.find_all(text, self._day)):
            text = f"{text[: reading.start]} {text[reading.end :]}"
        return text

    def _other(self, row: Actie, actie: v.Actie) -> list[texts.Anders]:
        """What is other; what the minutes do not say is not."""
        found = []
        if self._is_others(row, actie):
            owners = ", ".join(owner.naam for owner in self._owners.get(row.id or 0, ()))
            found.append(texts.Anders("wie", owners or row.eigenaar_voorstel, ", ".join(actie.eigenaars)))
        words = actie.voorwaarde or actie.termijn_tekst
        if actie.termijn and actie.termijn != row.termijn:
            found.append(texts.Anders("termijn", _due(row), dates.long_date(actie.termijn)))
        elif words and not actie.termijn and words not in (row.voorwaarde, row.termijn_tekst):
            found.append(texts.Anders("termijn", _due(row), words))
        if actie.status in ("afgerond", "vervallen") and row.status in acties.OPEN:
            states = acties_texts.STATES
            found.append(texts.Anders("status", states[row.status], states[actie.status]))
        if found and _quote(row) != _quote(actie) and normal(row.tekst) != normal(actie.tekst):
            found.append(texts.Anders("tekst", row.tekst, " ".join(actie.tekst.split())))
        return found

    def _is_others(self, row: Actie, actie: v.Actie) -> bool:
        owners, said = self._owners.get(row.id or 0, ()), actie.eigenaars
        if not said or not owners:
            suggested = fold(row.eigenaar_voorstel or "")
            return any(fold(name) not in suggested for name in said)
        pairs = [(name, owner) for name in said for owner in owners if self._may_be(name, owner)]
        return {name for name, _ in pairs} != set(said) or {owner for _, owner in pairs} != set(owners)

    def _may_be(self, name: str, owner: Partij) -> bool:
        if name not in self._parties:
            self._parties[name] = personen.find(self._session, name)
        if owner.sleutel in [party.sleutel for party in self._parties[name]]:
            return True
        said, called = split_body(name)[0], split_body(owner.naam)[0]
        return is_surname_of(said, called) or is_surname_of(called, said)

    def _was(self, row: Actie, actie: v.Actie, other: Sequence[texts.Anders]) -> bool:
        """Whether the day of the minutes is one that the register had before."""
        if not actie.termijn or "termijn" not in [each.veld for each in other]:
            return False
        day = wijzigingen.as_kept(actie.termijn)
        told = wijzigingen.history(self._session, "actie", row.id or 0)
        return any(value.veld == "termijn" and value.voor == day for _, kept in told for value in kept)

    def _how(self, reference: str, actie: v.Actie, other: Sequence[texts.Anders]) -> list[str]:
        """The commands that make the point as the minutes have it; without fields: the form."""
        fields = [each for each in other if each.veld != "status"]
        is_plain = actie.termijn or "termijn" not in [each.veld for each in fields]
        said = [f" {each.veld} {each.verslag}" for each in fields] if is_plain else []
        commands = [f"/actie wijzig {reference}{''.join(said)}"] if fields else []
        if len(fields) < len(other) and actie.status == "vervallen":
            commands.append(f"/actie vervalt {reference} {actie.reden or BY_MINUTES}")
        elif len(fields) < len(other):
            commands.append(f"/actie klaar {reference} {actie.antwoord or ''}".strip())
        return commands


def _quote(each: Actie | v.Actie) -> str:
    return normal(each.citaat or each.tekst)


def _due(row: Actie) -> str | None:
    return dates.long_date(row.termijn) if row.termijn else row.voorwaarde or row.termijn_tekst
