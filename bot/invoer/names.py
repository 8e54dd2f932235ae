"""What looks like the name of a person or organisation, and how several are told apart."""

from __future__ import annotations

import re

from bot.invoer.model import KnownNames

MENTION = r"<@[UW][A-Z0-9]+(?:\|[^<>]*)?>"
NOBODY = frozenset({"geen", "leeg", "niemand", "-", "–"})  # what empties a field
_AND = re.compile(r"(?:[,;/]| [+&] | en )(?![^()]{0,80}\))")  # 'Kort (Stichting X & Y)' is one
_PARTICLES = frozenset("van de den der ter ten te het 't in op la le el al bin von".split())
_TITLES = frozenset(
    "de heer dhr. dhr mw. mw mevr. mevr mevrouw burgemeester wethouder gedeputeerde minister staatssecretaris"
    " drs. mr. ir. dr. prof.".split()
)
_TITLED = re.compile(
    r"(?<!\w)(?i:mw|mevr|dhr|drs|mr|ir|dr|prof|hr|fam|mevrouw|meneer|heer)\b\.?\s(?:[A-Z]\.\s?){0,4}"
    rf"(?i:(?:{'|'.join(sorted(_PARTICLES))})\s){{0,3}}[A-Z][\w'-]*"
)
_VERBS = frozenset("is zijn was heeft hebben zal kan mag wil gaat komt doet zegt ziet worden zullen".split())
_NO_VERBS = frozenset("met het dat niet tot uit wat".split())
_NOT_A_NAME = frozenset(
    "iedereen allen alle actie acties actiepunt actiepunten afspraak afspraken besluit besluiten let nb noot"
    " opmerking ps punt punten update vraag vragen ook stand agenda rondvraag mededeling mededelingen overig"
    " actielijst actiepuntenlijst besluitenlijst"
    " overige conclusie advies doel reden bijlage datum planning vervolg toelichting achtergrond aanleiding"
    " locatie locaties opvang nareizigers statushouders plekken huisvesting communicatie kosten budget"
    " voorstel resultaat status onderwerp notitie verslag tekst info informatie let belangrijk urgent spoed"
    " todo toezegging toezeggingen terugkoppeling bron zie contact gooi".split()
)


def split_names(text: str) -> tuple[str, ...]:
    """'Vollink en mw. Lampen, COA' → its names; none of 'geen', '-' or 'niemand'."""
    if text.strip().casefold() in NOBODY:
        return ()
    parts = _AND.split(f" {' '.join(text.split())} ")
    return tuple(name for name in (part.strip(" .*@") for part in parts) if name)


def names_in(text: str, known: KnownNames) -> tuple[str, ...]:
    """The names in `text`; 'ministerie van Asiel en Migratie' is one when it is known."""
    whole = text.strip(" .:*@")
    return (whole,) if whole and known(whole) else split_names(text)


def known_in_lower_case(word: str, known: KnownNames) -> bool:
    """Whether this is a known name typed without its capital: 'vollink', 'van der laak'. Ask it only where a
    name is expected, for 'bos' is a word too."""
    single = word.isalpha() or word.split(" ")[0] in _PARTICLES
    return word.islower() and single and known(word.capitalize()) is not None


def is_name(words: str, known: KnownNames) -> bool:
    """Whether these words can name somebody where a name is expected: 'mw. Lampen', 'COA', 'Van der Veen'."""
    if re.fullmatch(MENTION, words) or known(words) or known_in_lower_case(words, known):
        return True
    parts = [w for w in words.split() if w.casefold() not in _TITLES]
    if not 1 <= len(parts) <= 5 or parts[0].casefold() in _NOT_A_NAME or parts[-1] in _PARTICLES:
        return False
    if parts[0] == "van" and known(" ".join(parts[1:])):  # 'van COA'
        return False
    return any(w[:1].isupper() for w in parts) and all(
        w[:1].isupper() or w.casefold() in _PARTICLES for w in parts
    )


def is_certain(words: str, known: KnownNames) -> bool:
    """Whether these words name somebody wherever they stand: known, mentioned, or called by a title."""
    if re.fullmatch(MENTION, words) or known(words):
        return True
    first, _, rest = words.partition(" ")
    titled = first.casefold() in _TITLES - {"de"} or words.casefold().startswith("de heer ")
    return titled and bool(rest) and is_name(words, known)


def says(words: str) -> bool:
    """Whether a sentence goes on here with its verb: 'zegt dat …', 'levert cijfers', 'kan vervangen'."""
    first = words.split(" ")[0].casefold()
    finite = first.endswith("t") and not first.endswith(("heid", "teit", "ment"))
    return first in _VERBS or (finite and first not in _NO_VERBS)


def leading_names(words: str, known: KnownNames) -> int:
    """How many characters of `words` are names, from its beginning: 'Vollink en mw. Lampen bellen' → 20."""
    ends = [match.end() for match in re.finditer(rf"(?:{MENTION}|\S+)", words)][:10]
    for end in reversed(ends):
        part = words[:end].rstrip(" .,;:")
        names = split_names(part)
        if names and not part.casefold().endswith((" en", "/")) and all(is_name(n, known) for n in names):
            return end - (len(words[:end]) - len(words[:end].rstrip(",;:")))
    return 0


def without_people(text: str) -> str:
    """The text without the names behind a title: 'mw. Bergen' is nobody's gemeente."""
    return _TITLED.sub(" ", text)


def bare(text: str, around: str) -> str:
    """`text` without the signs of `around` at its ends; the minus of a number stays."""
    kept = text.strip(around)
    at = text.index(kept) if kept else 0
    return f"-{kept}" if kept[:1].isdigit() and text[:at].endswith("-") else kept
