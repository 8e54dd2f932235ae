"""A title of acties below which stands only that there are none, or where they are: 'TODO', 'Zie de wiki'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.verslag.bron.regels import Regel
from bot.verslag.taal.niets import says_none
from bot.verslag.taal.secties import names_actions


def without_empty(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines without such titles: what stands further down is of another one, which may bear no sign."""
    gevuld = [regel for regel in regels if regel.kaal]
    weg = {
        titel.nummer
        for titel, onder in pairwise(gevuld)
        if names_actions(titel.kaal) and not onder.is_opsomming and says_none(onder.kaal)
    }
    return (regel for regel in regels if regel.nummer not in weg)
