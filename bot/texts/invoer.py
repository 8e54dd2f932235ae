"""What is said about a typed line that could not be read whole."""

from __future__ import annotations


def no_such_date(words: str) -> str:
    return f"'{words}' is geen bestaande datum en staat nog in de tekst."


def other_weekday(words: str, meant: str) -> str:
    return f"'{words}' klopt niet (bedoelt u {meant}?) en staat nog in de tekst."


def not_a_date(words: str) -> str:
    return f"'{words}' is niet als datum gelezen en staat nog in de tekst."


def not_a_place(words: str) -> str:
    return f"'{words}' is geen bekende regio of gemeente en staat nog in de tekst."


def perhaps_place(words: str, meant: str) -> str:
    return f"'{words}' lijkt op {meant} en staat nog in de tekst."


def one_asker(first: str, others: str) -> str:
    return f"Een vraag heeft één vrager: {first}. Ook genoemd, in de tekst: {others}."


def also_asked_by(names: str) -> str:
    return f"(ook {names})"
