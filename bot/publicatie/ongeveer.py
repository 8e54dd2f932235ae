"""What looks like the name of somebody: one slip away, a prefix or initial written another way."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

from bot.naamvormen import NAME, readings
from bot.publicatie.aanduidingen import (
    INITIALS,
    INITIALS_BEFORE,
    is_date,
    is_prefix,
    is_title,
    is_whole,
    without_article,
)
from bot.publicatie.bekenden import Lot
from bot.publicatie.gelijkenden import Gelijkenden
from bot.publicatie.schrijfwijzen import SHORTEST, core, is_titled, key
from bot.publicatie.vondsten import Vondst, is_part


class Ongeveer:
    def __init__(
        self,
        namen: Iterable[str],
        lot: Lot,
        other: Collection[str],
        bodies: Collection[str],
        doubt: Callable[..., Vondst],
    ) -> None:
        """`other`: the runs of what is no person, `bodies` those of organisations; `doubt` tells what was
        judged of words."""
        self._gelijkenden = Gelijkenden(namen)
        self._lot = lot
        self._other = other
        self._bodies = bodies
        self._doubt = doubt

    def find(self, text: str, words: Collection[str]) -> Iterator[Vondst]:
        for match in NAME.finditer(text):
            taken = -1
            forms = list(readings(match[0]))
            other = [
                (start, start + len(form))
                for form, _, start in forms
                if key(without_article(form)) in self._other or core(form) in self._bodies  # 'van het COA'
            ]
            for form, title_inside, start in forms:
                begin = match.start() + start
                if is_part(start, start + len(form), other):  # 'Noord' of 'Noord-Holland Noord'
                    continue
                is_cut = is_prefix(form.rpartition("-")[2])  # 'Bruinsma-ten' of 'Bruinsma-ten Kate'
                if begin < taken or is_title(form) or is_cut:
                    continue
                near = self._gelijkenden.find(form) if len(key(form)) >= SHORTEST else frozenset()
                if not near:
                    continue
                soort, ids = self._lot.of_alike(near)
                titled = title_inside or is_titled(text, begin)
                if not titled and is_date(text, begin, begin + len(form)):
                    continue
                taken = begin + len(form)
                initials = INITIALS_BEFORE.search(text, max(0, begin - 16), begin)
                begin = initials.start() if initials else begin
                form = text[begin:taken]
                clear = titled or bool(INITIALS.match(form)) or is_whole(form, near)
                if clear and soort != "twijfel":
                    yield Vondst(begin, taken, form, soort, key(form), wie=ids)
                    continue
                one = self._doubt(text, begin, taken, ids, in_context=not clear)
                is_word = soort == "openbaar" or form.casefold() in words
                if clear or not is_word or one.soort == "weglaten":
                    yield one
