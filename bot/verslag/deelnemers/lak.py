"""Names that were masked in the list of attendees: somebody was there, and who is not said."""

from __future__ import annotations

import re

MASKER = (
    r"(?:[█▇■▓●]{2,}|\[(?:gelakt|naam|geanonimiseerd)[^\[\]]{0,30}\]|\[5\.[12]\.\d\.?[a-z]?\]|\b5\.[12]\.\d\.?[a-z]?\b"
    r"|\[?\b10\.[12]\.?[a-g]\b\]?|\bX\.?(?=\s*(?:[(,;]|$))|\((?:gelakt|naam)\)|\bN\.\s?N\.|\b(?:X{3,}|Y{3,}|Z{3,}|N{3,})\b)"
)
_LAK = re.compile(MASKER, re.IGNORECASE)
_AAN_SLOT = re.compile(
    rf"(?:[;,]|\sen\s)\s*{MASKER}(?:\s+{MASKER}){{0,3}}\s*$", re.IGNORECASE
)  # nothing goes on behind it
# A row with a function for a name: '[ambtenaar]     Velsen'.
_FUNCTIE_VAN = re.compile(r"^\[[a-zë -]{3,30}\]\s{2,}(?P<van>[^,;:()\[\]]{2,40})$")
_MET_VAN = re.compile(rf"^{MASKER},\s+(?P<van>[^,;:()]{{2,40}})$", re.IGNORECASE)


def without_masks(tekst: str) -> str:
    """'dhr. XXXX (COA), [5.1.2e]' → 'dhr.   (COA)'; of '[5.1.2e], COA' stays of whom he is."""
    tekst = _FUNCTIE_VAN.sub(r"; (\g<van>)", tekst)
    return _LAK.sub(" ", _MET_VAN.sub(r"; (\g<van>)", _AAN_SLOT.sub("", tekst)))


def opens_masked(tekst: str) -> bool:
    return bool(_LAK.match(tekst))
