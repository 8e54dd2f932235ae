"""What a file says against what the register holds, where the file began as a draft that the register made.

Three-way: what the file left as the draft had it is no difference, whatever became of it in the register;
what both changed is told as a clash.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from bot.verslag.eigen.koppelen import pair
from bot.verslag.eigen.stukken import Soort, Stuk, Veldverschil, Vergelijking, Verschil, Waarde, same
from bot.verslag.eigen.typografie import plain

ORDER: tuple[Soort, ...] = ("vergadering", "agendapunt", "deelnemer", "actie", "besluit", "notitie")

# What is said of a point under its agendapunt, and not in the list.
_UNDER_ITEM = ("agendapunt", "ingebracht_door", "regio", "gemeente", "antwoord")


def compare(
    gelezen: Sequence[Stuk], bekend: Sequence[Stuk], *, whole: Collection[str], spaced: bool = True
) -> Vergelijking:
    """`whole`: the kinds of which the file, in the layout of our own draft, lists all there is; of those what
    it does not say is no longer there. Not `spaced`: of a file that breaks words over lines and does not say
    so, as a PDF; white space alone is no difference then."""
    verschillen: list[Verschil] = []
    dubbel: list[str] = []
    equal = 0
    for soort in ORDER:
        read_, known_ = ([each for each in side if each.soort == soort] for side in (gelezen, bekend))
        pairs = pair(read_, known_)
        words = {_words(each) for each in known_}
        numbers = {each.nummer for each in known_ if each.nummer}
        found: dict[str, list[Stuk]] = defaultdict(list)
        for read, known in pairs:
            if read and known:
                found[plain(read.herken)].append(read)
        for read, known in pairs:
            if read and known is None and _is_copy(read, found[plain(read.herken)]):
                dubbel.append(read.herken)
                continue
            if read and known and read.elders and plain(read.elders) in words - {_words(known)}:
                read = _without_place(read)
            verschil = _difference(read, known, is_whole=soort in whole, spaced=spaced)
            if verschil and verschil.aard == "nieuw" and verschil.stuk.nummer in numbers:
                verschil = replace(verschil, opmerkingen=("nummer_bezet",))
            if verschil:
                verschillen.append(verschil)
            elif known and not known.is_gewist:
                equal += 1
    return Vergelijking(tuple(_in_order(verschillen)), equal, tuple(dubbel))


def _words(known: Stuk) -> str:
    return plain(str(known.draft.get("tekst") or ""))


def _without_place(read: Stuk) -> Stuk:
    """Under an agendapunt its number stands with the words of another: numbers were swapped in the list. Then
    what stands there says nothing of it."""
    velden = {name: value for name, value in read.velden.items() if name not in _UNDER_ITEM}
    return replace(read, elders=None, velden=velden)


def _in_order(verschillen: Sequence[Verschil]) -> Iterator[Verschil]:
    """Kind by kind: points and decisions by their number, the rest as it stands."""
    for _, found in groupby(verschillen, key=lambda each: each.stuk.soort):
        yield from sorted(found, key=lambda each: (each.stuk.nummer is None, each.stuk.nummer or 0))


def _difference(read: Stuk | None, known: Stuk | None, *, is_whole: bool, spaced: bool) -> Verschil | None:
    if read is None:
        return _gone(known, ()) if known and is_whole else None
    if known is None:
        return Verschil("nieuw", gelezen=read)
    if read.alleen_tekst:
        return _gone(known, ("nog_in_tekst",))
    return _changed(read, known, spaced=spaced)


def _gone(known: Stuk, opmerkingen: tuple[str, ...]) -> Verschil | None:
    if known.is_gewist or known.later or not known.telt:
        return None
    touched = any(not same(value, known.draft.get(name)) for name, value in known.velden.items())
    stays = ("stelt_vast",) if known.blijft else ()
    return Verschil("verdwenen", bekend=known, botst=touched, opmerkingen=(*opmerkingen, *stays))


def _changed(read: Stuk, known: Stuk, *, spaced: bool) -> Verschil | None:
    said, opmerkingen = dict(read.velden), []
    was_text = known.draft.get("tekst")
    # Which of two texts is the new one can only be said when the draft is known.
    if read.elders and known.toen is not None and not same(read.elders, was_text, spaced=spaced):
        if same(said.get("tekst"), was_text, spaced=spaced):
            said["tekst"] = read.elders  # edited under its item, not in the list
        elif not same(read.elders, said.get("tekst"), spaced=spaced):
            opmerkingen.append("twee_teksten")
    fields = tuple(_fields(said, known, spaced=spaced))
    if not fields:
        return None
    if known.is_gewist:
        opmerkingen.append("gewist")
    if known.blijft and any(each.veld in ("stand", "tekst") for each in fields):
        opmerkingen.append("stelt_vast")
    if read.nummer and read.nummer != known.nummer:
        opmerkingen.append("ander_nummer")
    botst = known.is_gewist or "twee_teksten" in opmerkingen or any(each.botst for each in fields)
    return Verschil("gewijzigd", known, read, fields, botst, tuple(opmerkingen))


def _fields(said: dict[str, Waarde], known: Stuk, *, spaced: bool) -> Iterator[Veldverschil]:
    for name, value in said.items():
        now, then = known.velden.get(name), known.draft.get(name)
        if not (same(value, then, spaced=spaced) or same(value, now, spaced=spaced)):
            yield Veldverschil(name, now, value, then, not same(then, now))


def _is_copy(read: Stuk, found: Sequence[Stuk]) -> bool:
    """Whether it says no more than one of these, which have the same words and were found."""
    return any(all(same(value, one.velden.get(name)) for name, value in read.velden.items()) for one in found)
