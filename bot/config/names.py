"""When two spellings are the same name."""

from __future__ import annotations

import unicodedata


def fold(name: str) -> str:
    """The name in plain lower-case words, one space between: 'Gooi & Vechtstreek' → 'gooi en vechtstreek'.

    Case, accents and punctuation go; '&' (also as Slack sends it, '&amp;') is 'en'.
    """
    spelled = name.replace("&amp;", "&").replace("&", " en ")
    letters = (
        sign for sign in unicodedata.normalize("NFKD", spelled.casefold()) if not unicodedata.combining(sign)
    )
    return " ".join("".join(sign if sign.isalnum() else " " for sign in letters).split())


def squeeze(name: str) -> str:
    """The folded name without its spaces: two names are the same when this is."""
    return fold(name).replace(" ", "")
