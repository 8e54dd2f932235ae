"""Which places count for the opgave.

A place counts when it is there for at least five years (Wet gemeentelijke taak mogelijk maken
asielopvangvoorzieningen, the 'Spreidingswet': a duurzame opvangplek), unless the source itself says
otherwise.
"""

from __future__ import annotations

from datetime import date

from dateutil.relativedelta import relativedelta  # type: ignore[import-untyped]

DUURZAAM = relativedelta(years=5)


def counts(telt_mee: bool | None, begin: date | None, eind: date | None) -> bool | None:
    """Whether places with this first and last day count; None when nobody can say."""
    if telt_mee is not None:
        return telt_mee
    if begin is None:
        return None
    return eind is None or eind >= begin + DUURZAAM - relativedelta(days=1)
