"""Which places count for the opgave.

A place counts when it is there for at least five years (Wet gemeentelijke taak mogelijk maken
asielopvangvoorzieningen, the 'Spreidingswet': a duurzame opvangplek), unless the source itself says
otherwise.
"""

from __future__ import annotations

from datetime import date, timedelta

DUURZAAM = 5  # years


def counts(telt_mee: bool | None, begin: date | None, eind: date | None) -> bool | None:
    """Whether places with this first and last day count; None when nobody can say."""
    if telt_mee is not None:
        return telt_mee
    if begin is None:
        return None
    if eind is None:
        return True
    from dateutil.relativedelta import relativedelta  # type: ignore[import-untyped]

    last: date = begin + relativedelta(years=DUURZAAM) - timedelta(days=1)
    return eind >= last
