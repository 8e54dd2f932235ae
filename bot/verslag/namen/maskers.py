"""Names that were taken out: '[naam]', 'XX', 'mevrouw X', '■■■', '5.1.2e'. A mask is nobody.

The body in it or behind it is who will do it: '[ambtenaar COA]', 'mw. [naam] van gemeente Velsen'.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.verslag.taal.woorden import TITEL

_MASKER = (
    rf"(?:(?:[Dd]e\s)?(?:{TITEL}|heer)\s)?(?:\[(?:naam|persoon|geanonimiseerd|medewerker|ambtenaar)\s?\d{{0,2}}\]|<naam>"
    r"|\[?\(?5\.[12]\.\d\.?[a-z]?\.?\)?\]?|[█▇■▓]{2,40}|(?<![\w.])(?:X{1,4}|x{2,4}|[YZ]|N\.?\s?N)(?![\w])\.?)"
)
_VAN = (
    r"(?:(?:de|het)\s)?(?P<{}>(?:gemeente|provincie|regio|waterschap|veiligheidsregio|stichting)"
    r"(?:\s[A-ZÀ-Þ][\w'’-]{{1,25}}){{0,3}}|[A-Z][\w&-]{{1,20}})"
)
_IN_MASKER = re.compile(
    r"\[(?:een\s)?(?:ambtenaar|medewerker|naam|persoon|adviseur)\s(?:van\s)?" + _VAN.format("van") + r"\]"
)
# With the body in brackets, behind 'van' or behind a comma.
_MET_LICHAAM = re.compile(
    rf"{_MASKER}\s?(?:\((?P<haak>[^()]{{2,40}})\)|(?:\s?(?:van|namens)\s|,\s){_VAN.format('van')})"
)
_LICHAAM_EN = re.compile(rf"{_VAN.format('van')},\s{_MASKER}")
_ALLEEN = re.compile(rf"{_MASKER}|naam|geanonimiseerd|X{{1,4}}|[YZ]", re.IGNORECASE)
# Whoever does it stands before a verb or a colon, at the end in brackets or behind a dash, or behind 'door'.
_LABEL = r"(?:[-*•]\s)?(?:\d{1,3}[.)]\s)?(?:[A-Z][\w-]{1,12}\s?\d{0,3}\s?:\s)?"
_ERVOOR = re.compile(rf"^{_LABEL}(?:[Aa]ctie\s)?$")
_ERNA = re.compile(r"\s?(?::|[-–—]\s|(?:[a-z]{2,20}t|zal|zet|laat)\b)")
_SLOT = re.compile(r"(?:\s[-–—]\s?|[(\[]|\b[Dd]oor\s)$")
_EINDE = re.compile(r"[)\]]?\s?\.?$|\s[a-z]{3,20}(?:d|t|en)\s?\.?$")


def body_of(wie: str) -> str:
    """`wie` with the body for each mask that tells of one: '[naam] (COA), Anna' is 'COA, Anna'."""
    wie = _IN_MASKER.sub(r"\g<van>", wie)
    wie = _MET_LICHAAM.sub(lambda gevonden: gevonden["haak"] or gevonden["van"], wie)
    return _LICHAAM_EN.sub(r"\g<van>", wie)


def unmasked(namen: Iterable[str]) -> tuple[str, ...]:
    return tuple(naam for naam in namen if not is_mask(naam))


def is_mask(naam: str) -> bool:
    return _ALLEEN.fullmatch(naam.strip(" .,:()")) is not None or _ALLEEN.fullmatch(naam) is not None


def masked_doer(zin: str) -> str:
    """The body of the masked one who will do what the sentence says; '' where none stands in that place."""
    for vorm in (_IN_MASKER, _MET_LICHAAM, _LICHAAM_EN):
        for gevonden in vorm.finditer(zin):
            if _is_doer(zin, gevonden.start(), gevonden.end()):
                return body_of(gevonden[0])
    return ""


def _is_doer(zin: str, begin: int, eind: int) -> bool:
    if _ERVOOR.match(zin[:begin]) and _ERNA.match(zin, eind):
        return True
    return bool(_SLOT.search(zin[max(0, begin - 8) : begin]) and _EINDE.match(zin, eind))
