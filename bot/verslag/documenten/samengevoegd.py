"""What a cell that is merged over rows says in each of them."""

_WOORDEN = 4  # of a name or a day


def in_rows_below(tekst: str) -> str:
    """The same, when it is as short as a name or a day; a task or decision would be told twice."""
    is_kort = len(tekst.split()) <= _WOORDEN and ":" not in tekst and not tekst.endswith(".")
    return tekst if is_kort else ""
