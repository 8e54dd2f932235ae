"""In which year a day lies that is printed without one: the year in which it is nearest to the meeting."""

from __future__ import annotations

import re
from datetime import date, timedelta

from bot.dates import Reading, Relation
from bot.dates.words import MONTH_NAMES
from bot.patronen import later

ANNOUNCED = later(r"uiterlijk|v[oó]{2}r|voor\b|binnen|deadline|by\b|before", re.IGNORECASE)
_NABIJ = 183  # days after the meeting in which a day of the next year is that one: nearer than the last one
# The same of one that is announced ('vóór 1 september', said in December), since nothing is due by a day that
# is past. Of a day that is hardly past, or in a list, which keeps what is late, nobody knows which is meant.
_VERDER = 300
_NET = 62  # days before the meeting in which a day that nothing announces was that one
_EEN_DAG = timedelta(days=1)
_WOORDEN = (
    r"(?:(?:op|per|voor|v[oó]{2}r|uiterlijk|by|klaar|gereed|deadline|streefdatum|termijn|due):?\s+){0,3}"
)
_DAG_EN_MAAND = later(
    rf"{_WOORDEN}(?:(?:[a-z]{{4,6}}dag|(?:ma|di|wo|do|vr|za|zo)\.?),?\s+)?\d{{1,2}}\s(?:{'|'.join(MONTH_NAMES)}"
    r"|(?:jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\.?)",
    re.IGNORECASE,
)
# In figures only where a word says that it is a day, or a cell holds nothing else.
_IN_CIJFERS = later(
    rf"(?P<woord>{_WOORDEN})(?P<dag>(?:[a-z]{{4,6}}dag|(?:ma|di|wo|do|vr|za|zo)\.?),?\s+)?\d{{1,2}}[-/]\d{{1,2}}",
    re.IGNORECASE,
)


def is_sure(gelezen: Reading, datum: date, *, alone: bool = False) -> bool:
    """Whether it can be no other day: in December '13 januari' is the next one. `alone`: in a cell."""
    if gelezen.certain or gelezen.value is None:
        return gelezen.certain
    dagen = _VERDER if not alone and ANNOUNCED.match(gelezen.text) else _NABIJ
    dag = gelezen.value + _EEN_DAG if gelezen.relation is Relation.BEFORE else gelezen.value
    over = dag.year > datum.year and (dag - datum).days <= dagen
    cijfers = _IN_CIJFERS.fullmatch(gelezen.text)
    return over and bool(
        _DAG_EN_MAAND.fullmatch(gelezen.text) or (cijfers and (alone or cijfers["woord"] or cijfers["dag"]))
    )


def is_behind(gelezen: Reading, datum: date) -> bool:
    """Of 'na het gesprek op 3 februari', said on the 12th, the next year's day is not meant."""
    if gelezen.certain or gelezen.value is None or gelezen.value.year == datum.year:
        return False
    laatst = gelezen.value - timedelta(days=365)
    dag = _DAG_EN_MAAND.fullmatch(gelezen.text) or _IN_CIJFERS.fullmatch(gelezen.text)
    return bool(dag) and (datum - laatst).days < _NET and not ANNOUNCED.match(gelezen.text)
