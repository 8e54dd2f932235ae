"""Who is called alike, and what tells them apart: for whom they come, and how they are addressed.

One spelling may be of several people (models/personen.py): the name of an official must never be taken for
that of an alderman, whose name is public. Who came for another organisation is somebody else.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select as select_columns
from sqlmodel import Session, col, distinct, func, select

from bot import afvaardigingen, opvolgers
from bot.errors import UserError
from bot.models import Aanwezigheid, Afvaardiging, Organisatie, Persoon, Spelling
from bot.naamspelling import addressed, fold
from bot.readmodels import Partij
from bot.statement import Statement, one_of
from bot.texts import personen as texts
from bot.texts.vergaderingen import OTHERS

# Words that tell nothing of which body it is: 'gemeente Velsen', 'ministerie van AenM'.
_NO_BODY = frozenset(
    "gemeente provincie ministerie min regio van de het voor en namens wethouder burgemeester".split()
)
_NUMBERED = re.compile(rf"{re.escape(texts.NUMBER)} ([0-9]{{1,9}})", re.IGNORECASE)
_SHARED = Statement(
    select_columns(col(Spelling.tekst))
    .where(one_of(col(Spelling.tekst), "names"), col(Spelling.persoon_id).is_not(None))
    .group_by(col(Spelling.tekst))
    .having(func.count(distinct(col(Spelling.persoon_id))) > 1)
)


@dataclass(frozen=True)
class Komst:
    """For whom somebody comes, as far as it was said."""

    organisatie: str | None = None
    delegatie: str | None = None
    regio: str | None = None


class Gelijknamig(UserError):
    """Several people may be meant: `namen` are what tells them apart, to be written instead of `getypt`."""

    def __init__(self, getypt: str, namen: Sequence[str]) -> None:
        super().__init__(texts.several(getypt, namen), field="wie")
        self.getypt = getypt
        self.namen = tuple(namen)


def fitting(
    session: Session, people: Sequence[Partij], aanhef: str | None, komst: Komst | None
) -> list[Partij]:
    """Who of these it may be: nobody who is addressed otherwise or only ever came for another; of the
    others those of whom most is surely so."""
    ids = [who.id for who in people]
    kept = _persons(session, ids)
    came = _came(session, ids) if komst and (komst.organisatie or komst.delegatie) else {}
    bodies = _Bodies(session, [k for each in came.values() for k in each] + ([komst] if komst else []))
    found: list[tuple[int, Partij]] = []
    for who in people:
        address = _agree_in_address(aanhef, kept[who.id].aanhef)
        body = bodies.agree_with_any(komst, came.get(who.id, ()))
        if address is not None and body is not None:
            found.append((address + body, who))
    most = max((sure for sure, _ in found), default=0)
    return [who for sure, who in found if sure == most]


def require_one(session: Session, name: str, found: Sequence[Partij]) -> None:
    """Raises Gelijknamig where several of who was found are people; none of them is called as was typed."""
    people = [who for who in found if who.soort == "persoon"]
    if len(people) > 1:
        names = in_full(session, people)
        same = [who for who, full in zip(people, names, strict=True) if fold(full) == fold(name)]
        apart = _labelled(session, _persons(session, [who.id for who in same]))
        raise Gelijknamig(name, [apart.get(p.id, full) for p, full in zip(people, names, strict=True)])


def addressed_alike(session: Session, ids: Collection[int], name: str) -> list[Partij]:
    """Who of these people is addressed as `name` is."""
    people = _persons(session, ids).values() if addressed(name) else ()
    return [
        Partij("persoon", who.id or 0, who.naam, who.slack_id)
        for who in people
        if _agree_in_address(addressed(name), who.aanhef)
    ]


def in_full(session: Session, parties: Sequence[Partij]) -> list[str]:
    """What each of these is called, told apart from who is called alike."""
    called = labels(session, {who.id: who.naam for who in parties if who.soort == "persoon"})
    return [called.get(who.id, who.naam) if who.soort == "persoon" else who.naam for who in parties]


def is_placed(session: Session, persoon_id: int) -> bool:
    """Whether the register knows for whom somebody comes."""
    return bool(_came(session, [persoon_id]))


def labels(session: Session, people: Mapping[int, str]) -> dict[int, str]:
    """What to call those of these people, of whom the names are given, who share that with another:
    'Kort (COA)', else 'mw. Kort'."""
    shared = _SHARED.scalars(session, names={fold(naam) for naam in people.values()}) if people else []
    if not shared:
        return {}
    query = select(Spelling.tekst, Persoon).join(Persoon, col(Persoon.id) == Spelling.persoon_id)
    groups: dict[str, dict[int, Persoon]] = defaultdict(dict)
    for text, person in session.exec(query.where(col(Spelling.tekst).in_(shared))).all():
        groups[text][person.id or 0] = person
    found: dict[int, str] = {}
    for group in groups.values():
        if group.keys() & people.keys():
            found |= _labelled(session, group)
    return {id_: name for id_, name in found.items() if id_ in people}


def by_label(session: Session, people: Sequence[Partij], body: str) -> list[Partij]:
    """Who of these is told apart by these words in brackets: 'nr. 12', also where that number is the one of
    who turned out to be them."""
    numbered = _NUMBERED.fullmatch(body.strip())
    if numbered:
        number = opvolgers.of_number(session, int(numbered[1]))
        return [who for who in people if who.id == number]
    called = _labelled(session, _persons(session, [who.id for who in people]))
    return [who for who in people if called.get(who.id, "").casefold().endswith(f"({body.casefold()})")]


def _persons(session: Session, ids: Collection[int]) -> dict[int, Persoon]:
    found = session.exec(select(Persoon).where(col(Persoon.id).in_(ids))).all() if ids else ()
    return {person.id or 0: person for person in found}


def _labelled(session: Session, group: dict[int, Persoon]) -> dict[int, str]:
    """By the body, where that is another for each; else by how they are addressed, else by a number."""
    came = _came(session, list(group))
    bodies = {id_: came[id_][-1].organisatie or came[id_][-1].delegatie for id_ in group if came.get(id_)}
    times = Counter(bodies.values())
    address = Counter(person.aanhef for person in group.values())
    found = {}
    for id_, person in group.items():
        if id_ in bodies and times[bodies[id_]] == 1:
            found[id_] = f"{person.naam} ({bodies[id_]})"
        elif person.aanhef and address[person.aanhef] == 1:
            found[id_] = f"{person.aanhef} {person.naam}"
        else:
            found[id_] = f"{person.naam} ({texts.NUMBER} {id_})"
    return found


def _came(session: Session, ids: Sequence[int]) -> dict[int, list[Komst]]:
    """For whom each of these came to meetings and is known to speak, the latest last; what is over first."""
    found: dict[int, list[Komst]] = defaultdict(list)
    came = select(Aanwezigheid).where(col(Aanwezigheid.persoon_id).in_(ids)).order_by(col(Aanwezigheid.id))
    ended, current = afvaardigingen.of(session, ids)
    rows: list[Aanwezigheid | Afvaardiging] = [*ended, *session.exec(came).all(), *current]
    for row in rows:
        delegatie = None if row.delegatie == OTHERS else row.delegatie
        if row.organisatie or delegatie:
            found[row.persoon_id or 0].append(Komst(row.organisatie, delegatie))
    return found


class _Bodies:
    """Which organisations, municipalities and delegations are the same, however they are written."""

    def __init__(self, session: Session, komsten: Iterable[Komst]) -> None:
        said = {fold(name) for k in komsten for name in (k.organisatie, k.delegatie) if name}
        query = (
            select(Spelling.tekst, Organisatie.naam)
            .join(Organisatie, col(Organisatie.id) == Spelling.organisatie_id)
            .where(col(Spelling.tekst).in_(said))
        )
        self._names = {text: fold(naam) for text, naam in session.exec(query).all()} if said else {}

    def agree_with_any(self, komst: Komst | None, came: Iterable[Komst]) -> int | None:
        """How surely who came so before comes for this now: 0 where nothing is known, None for another."""
        told = [each for each in came if self.says(each)]
        if komst is None or not told or not self.says(komst):
            return 0
        if not any(self.agree(komst, each) for each in told):
            return None
        return 3 if komst in told else 2

    def says(self, komst: Komst) -> bool:
        """Whether it is known at all for whom somebody comes."""
        return bool(self._words(komst.organisatie) or self._words(komst.delegatie))

    def agree(self, one: Komst, other: Komst) -> bool:
        """Of the same body; who comes for all of a delegation is of each body in it."""
        mine, theirs = self._words(one.organisatie), self._words(other.organisatie)
        own, their_own = self._words(one.delegatie), self._words(other.delegatie)
        if mine and theirs:
            return mine <= theirs or theirs <= mine or mine == their_own or theirs == own
        return bool({mine, own} & {theirs, their_own} - {frozenset()})

    def _words(self, name: str | None) -> frozenset[str]:
        """The words that say which body it is; none of 'voorzitter', which is no body."""
        folded = fold(name or "") if name != OTHERS else ""
        if folded in self._names:
            return frozenset(self._names[folded].split())
        words = frozenset(folded.split()) - _NO_BODY
        return words if any(c.isupper() or c.isdigit() for c in name or "") else frozenset()


def _agree_in_address(aanhef: str | None, known: str | None) -> int | None:
    """1 where both are addressed alike, 0 where that is not known, None where they are not."""
    if not aanhef or not known:
        return 0
    return 1 if _is_man(aanhef) == _is_man(known) else None


def _is_man(aanhef: str) -> bool:
    return aanhef.casefold().startswith(("dhr", "de heer", "hr", "heer"))
