"""When two spellings are the same name."""

from __future__ import annotations

import re
import unicodedata

_SIGNS = re.compile(r"[\W_]+")


def fold(name: str) -> str:
    """The name in plain lower-case words, one space between: 'Gooi & Vechtstreek' → 'gooi en vechtstreek'.

    Case, accents and punctuation go; '&' (also as Slack sends it, '&amp;') is 'en'.
    """
    spelled = name.replace("&amp;", "&").replace("&", " en ")
    letters = unicodedata.normalize("NFKD", spelled.casefold())
    if not letters.isascii():
        letters = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return _SIGNS.sub(" ", letters).strip()


def squeeze(name: str) -> str:
    """The folded name without its spaces: two names are the same when this is."""
    return fold(name).replace(" ", "")
