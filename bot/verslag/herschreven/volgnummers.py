"""Whether figures are numbers that count on, and no days: '25-05' beside '25-06', in minutes of 2025."""

from __future__ import annotations

# The letters of a number but those of 'actie', its figures, and its last letter.
Sleutel = tuple[str, tuple[int, ...], str]

_MAANDEN, _DAGEN = 12, 31
_JAREN = 4  # back from the meeting that points are of


def is_next(sleutel: Sleutel, andere: set[Sleutel]) -> bool:
    """Whether the number before it or behind it is one too: '[25-05]' beside '[25-06]' or a row 25-04."""
    letters, cijfers, _ = sleutel
    return any((letters, (*cijfers[:-1], cijfers[-1] + stap), "") in andere for stap in (-1, 1))


def counts(sleutel: Sleutel, vorm: tuple[str, int, bool], sleutels: set[Sleutel], jaar: int | None) -> bool:
    """Whether it is one of a row that counts, or of the year of the meeting or shortly before."""
    letters, cijfers, slot = sleutel
    if slot:
        return len(sleutels) > 1 and len(cijfers) > 1
    if len(cijfers) == 1:
        return is_next(sleutel, sleutels)
    if letters:
        return len(sleutels) > 1
    van_toen = is_of_then(cijfers, jaar) and not (_are_days(sleutels, jaar) or _are_dates(sleutels))
    return van_toen or (vorm[1] == 2 and cijfers[1] > _MAANDEN and len(sleutels) > 1)


def is_of_then(cijfers: tuple[int, ...], jaar: int | None) -> bool:
    return jaar is not None and 0 <= jaar - cijfers[0] < _JAREN


def _are_days(sleutels: set[Sleutel], jaar: int | None) -> bool:
    """Whether most say no year, but a day and a month: '24-11' is one too, among '14-12' and '18-12'."""
    dagen = [c for _, c, _ in sleutels if len(c) > 1 and 0 < c[1] <= _MAANDEN and not is_of_then(c, jaar)]
    return len(dagen) * 2 > len(sleutels)


def _are_dates(sleutels: set[Sleutel]) -> bool:
    """Whether they are days as '2026-03-20', none of which is the next of another."""
    return all(
        len(c) == 3
        and 0 < c[1] <= _MAANDEN
        and 0 < c[2] <= _DAGEN
        and ("", (*c[:2], c[2] + 1), "") not in sleutels
        for _, c, _ in sleutels
    )
