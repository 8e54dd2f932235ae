"""Texts compared as a reader sees them: what Word changes by itself while somebody types is no change."""

from __future__ import annotations

import re
import unicodedata

_SIGNS = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`´", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("•·▪", "*"),
        "⁄": "/",
        "|": "/",  # within a cell the reader of Word makes one of the other (documenten/docx.py)
        "→": "->",
        "⇒": "=>",
        "←": "<-",
        "©": "(c)",
        "®": "(r)",
        "€": "(e)",
    }
)
# Soft hyphens, marks of direction, zero-width signs and what else has no shape of its own.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_FRACTION = re.compile("[\u00bc-\u00be\u2150-\u215e\u2189]")
_DASHES = re.compile(r"-{2,}")


def plain(text: str | None) -> str:
    """`text` without what nobody types on purpose: curly quotes, long dashes, fixed and doubled spaces, soft
    hyphens, '½' for '1/2'. Two texts are the same when this is."""
    if not text:
        return ""
    shown = _UNSEEN.sub("", text)
    if not shown.isascii():
        shown = unicodedata.normalize("NFKC", _FRACTION.sub(r" \g<0> ", shown))
    return " ".join(_DASHES.sub("-", shown.translate(_SIGNS)).split())
