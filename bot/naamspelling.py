"""How a name is written: to compare by, without its title, with the organisation in brackets behind it."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_HR = r"(?:(?-i:[Hh]r)|hr(?=\.))"  # HR in capitals is an abbreviation of something else
_OFFICE = r"(?:loco-?)?burgemeester|wethouder|commissaris|gedeputeerde|minister|staatssecretaris"
_TITLES = re.compile(
    rf"^(?:(?:de\s+heer|dhr|{_HR}|mevrouw|mevr|mw|{_OFFICE}|drs|mr|ir|dr|prof)\b\.?\s*)+", re.IGNORECASE
)
_ADDRESSED = re.compile(
    rf"(?:(?P<heer>de\s{{1,5}}heer|dhr|{_HR})|mevrouw|mevr|mw)\b\.?\s{{1,5}}(?!(?:en|of)\b)['’]?[^\W\d_][\w\s.'’-]{{0,100}}",
    re.IGNORECASE,
)
_IN_OFFICE = re.compile(rf"({_OFFICE})\s{{1,5}}\S", re.IGNORECASE)
_WITH_BODY = re.compile(r"(?P<naam>[^()]{1,100})\((?P<van>[^()]{1,100})\)?")
EVERYBODY = ("allen", "allemaal", "iedereen", "ieder", "eenieder", "een ieder", "all", "everyone")
_GROUP = re.compile(
    rf"(?:{'|'.join(EVERYBODY)}|alle?\s(?!(?:van|de|den|der|ten|ter|te)\s)(?-i:[a-z][a-z ’'-]{{2,60}})"
    r"|(?:ieder(?:een)?|elk)\svan\s(?:ons|de\s[a-z]{4,20})|each\sof\sus"
    r"|(?:de\s)?(?:aanwezigen|deelnemers|gemeenten|leden|partijen|regio[’']s))",
    re.IGNORECASE,
)
_PARTICLES = frozenset("van de den der ter ten te t het op la le el al bin von in".split())
_MARKS = str.maketrans("", "", ".,'’`")


@lru_cache(maxsize=4096)  # the register has few names, that are compared often
def fold(name: str) -> str:
    """A spelling to compare by: no title, accents, dots or capitals."""
    plain = without_title(name)
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return " ".join(plain.translate(_MARKS).casefold().split())


def without_title(name: str) -> str:
    """'mw. Lampen' → 'Lampen'; who is only called by a title ('gedeputeerde') keeps it."""
    return _TITLES.sub("", name.strip()) or name.strip()


def addressed(name: str) -> str | None:
    """'mw.' of 'mevrouw Van Castelijn'."""
    found = _ADDRESSED.fullmatch(name.strip())
    return None if found is None else "dhr." if found["heer"] else "mw."


def office(name: str) -> str:
    """'wethouder' of 'Wethouder Kort'; '' without one."""
    found = _IN_OFFICE.match(name.strip())
    return found[1].casefold() if found else ""


def is_group(name: str) -> bool:
    """Whether it says everybody or all of a kind: 'allen', 'alle gemeenten'; 'Alle de Vries' is somebody."""
    return bool(_GROUP.fullmatch(name.strip()))


def split_body(name: str) -> tuple[str, str | None]:
    """'mw. Kort (COA)' → 'mw. Kort', 'COA'."""
    found = _WITH_BODY.fullmatch(name.strip())
    if found is None or not found["naam"].strip():
        return name.strip(), None
    return found["naam"].strip(), found["van"].strip() or None


def is_surname_of(surname: str, name: str) -> bool:
    """Whether 'Bos' is all of 'A. Bos' but first names and initials; 'Vries' is not so of 'Jan de Vries'."""
    first, sign, behind = fold(name).rpartition(f" {fold(surname)}")
    return bool(sign) and not behind and not _PARTICLES & set(first.split())


def is_first_name_of(first: str, name: str) -> bool:
    """Whether 'Kees' is what 'Kees Blok' begins with; 'Van' is not so of 'Van der Laak'."""
    said, _, behind = fold(name).partition(f"{fold(first)} ")
    words = set(fold(first).split())
    return bool(words and behind and not said and not _PARTICLES & words)
