"""Titles without a sign of their own: known by the empty lines around them, or by a number that goes on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.verslag.bron.agendatitels import AGENDATITEL
from bot.verslag.bron.regels import Regel
from bot.verslag.merken.markeringen import ITEM, find_marks
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG, ENKEL
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.secties import section_of
from bot.verslag.taal.woorden import NAAM, TITEL

VELD = re.compile(rf"(?:{ENKEL})\s*:", re.IGNORECASE)
DEELNEMERSLABEL = re.compile(rf"[#*\s]{{0,6}}(?:{AANWEZIG}|{AFWEZIG}|agendaleden)\b", re.IGNORECASE)
AFGESLOTEN = re.compile(r"[.!?:…][\"'’”)\]]{0,3}$")
VOL = 60  # letters; a longer line may have been broken at the margin
GEEN_KOPJE = re.compile(r"(?:[.;,:!…]|[a-zà-ÿ]-)$")  # a broken word neither
KOPTEKEN = re.compile(r"#{2,6}\s+")  # one '#' is the title of the whole document
# Above the first point of the agenda, behind a list: 'Verslag'.
VERSLAG = re.compile(
    r"(?:Verslag|VERSLAG|Notulen|NOTULEN|Bespreking|Besproken|Agenda(?:punten)?|Verloop|Toelichting):?"
)
_LETTERNUMMER = re.compile(r"[A-Z]{1,3}[\s-]?\d{1,3}[.:)]?\s")  # 'B1 Het verslag is vastgesteld'
PERSONEN = re.compile(rf"{TITEL}\s+{NAAM}|;")
NAAM_VOORAAN = re.compile(rf"{NAMEN.pattern}(?:\s\([^()]{{1,30}}\))?(?:\s*:|\s+[-–—→])\s+\S")
_LANGSTE_TITEL = 60  # letters
_TITELWOORDEN = 6
_MINSTE_PUNTEN = 3  # that count on without a stop behind their numbers, or have nothing but their place
# '2 Opties en afweging', without a stop behind its number; '3 Norm 2.1', '4 Hoe verder?'.
_MET_GETAL = re.compile(r"(?P<nummer>\d{1,2})\s(?P<titel>[A-ZÀ-Þ](?:[^.:;!?]|(?<=\d)\.(?=\d)){2,58}\??)")


def is_item(regel: Regel) -> bool:
    """An item of a list: with a bullet, a number, or a name before a colon."""
    return regel.is_opsomming or bool(ITEM.match(regel.kaal) or NAAM_VOORAAN.match(regel.kaal))


def has_marks(onder: Sequence[Regel]) -> bool:
    """Whether the first item of a list has a bullet or a letter: a number is then of the agenda again."""
    return any(regel.is_opsomming or _LETTERNUMMER.match(regel.kaal) for regel in onder)


def gap(eerste: Regel, tweede: Regel) -> int:
    """The number of empty lines between two lines."""
    return tweede.nummer - eerste.nummer - 1


def stands_above_prose(gevuld: list[Regel], i: int) -> bool:
    """A heading where nothing but its shape tells: a short line without a stop, above a sentence."""
    if i == 0 or i + 1 == len(gevuld) or gevuld[i].is_opsomming:
        return False
    titel, volgende = gevuld[i].kaal, gevuld[i + 1].kaal
    return (
        len(titel) <= 60
        and titel[0].isupper()
        and not GEEN_KOPJE.search(titel)
        and not PERSONEN.search(titel)
        and not DEELNEMERSLABEL.match(titel)
        and not VELD.match(titel)
        and not find_marks(titel)
        and len(volgende) > len(titel)
        and bool(AFGESLOTEN.search(volgende))
        and len(volgende.split()) > 5
    )


def stands_free(gevuld: list[Regel], i: int) -> bool:
    """A title between empty lines."""
    if i + 1 == len(gevuld) or not gap(gevuld[i - 1], gevuld[i]) or not gap(gevuld[i], gevuld[i + 1]):
        return False
    return _is_title(gevuld[i], gevuld[i + 1])


def _is_title(regel: Regel, volgende: Regel) -> bool:
    """A few words without a stop or a label, above a line of text that runs to the margin."""
    titel = regel.kaal
    if not titel[0].isupper() or len(titel) > VOL or GEEN_KOPJE.search(titel) or PERSONEN.search(titel):
        return False
    label = DEELNEMERSLABEL.match(titel) or VELD.match(titel) or ITEM.match(titel) or regel.is_opsomming
    tekst = len(volgende.kaal) > VOL and not (volgende.kaal[0].islower() or is_item(volgende))
    return tekst and not label and not find_marks(titel)


def titled_paragraphs(gevuld: list[Regel], begin: int) -> frozenset[int]:
    """The lines from `begin` on that stand right on a paragraph which runs to the margin, with an empty line
    above them; one or two do so by chance."""
    gevonden = frozenset(i for i in range(max(1, begin), len(gevuld) - 1) if _stands_on_text(gevuld, i))
    return gevonden if len(gevonden) >= _MINSTE_PUNTEN else frozenset()


def _stands_on_text(gevuld: list[Regel], i: int) -> bool:
    if not gap(gevuld[i - 1], gevuld[i]) or gap(gevuld[i], gevuld[i + 1]):
        return False
    return len(gevuld[i].kaal.split()) <= _TITELWOORDEN and _is_title(gevuld[i], gevuld[i + 1])


def numbered_titles(gevuld: Sequence[Regel], begin: int) -> frozenset[int]:
    """The lines from `begin` on that count from 1, each a title above text: '1 Beeld', '2 Opties'."""
    gevonden: list[int] = []
    for i in range(max(1, begin), len(gevuld) - 1):
        titel, onder = _MET_GETAL.fullmatch(gevuld[i].kaal), gevuld[i + 1]
        kort = onder.kaal[0].isupper() and onder.kaal.endswith(".")  # 'Akkoord.'
        tekst = len(onder.kaal) > len(gevuld[i].kaal) or onder.is_opsomming or onder.kaal.startswith("|")
        if titel is None or int(titel["nummer"]) != len(gevonden) + 1 or not (tekst or kort):
            continue
        if not (AFGESLOTEN.search(gevuld[i - 1].kaal) or gap(gevuld[i - 1], gevuld[i])):
            continue
        if not (_MET_GETAL.fullmatch(onder.kaal) or PERSONEN.search(titel["titel"])):
            gevonden.append(i)
    return frozenset(gevonden if len(gevonden) >= _MINSTE_PUNTEN else ())


def has_own_signs(gevuld: Sequence[Regel], begin: int) -> bool:
    """Whether the titles have a sign, so that a number is of an item; not where those are of what the minutes
    are called and of lists, as in bold in Word, above and below '1. OPENING'."""
    met_teken = [i for i, regel in enumerate(gevuld) if KOPTEKEN.match(regel.kaal)]
    van_agenda = any(i >= begin and section_of(gevuld[i].kaal) is None for i in met_teken)
    return len(met_teken) > 1 and (van_agenda or not any(AGENDATITEL.match(r.kaal) for r in gevuld[begin:]))


def opens_paragraph(regel: Regel) -> bool:
    return len(regel.kaal) > 50 and regel.kaal[0].isupper() and not PERSONEN.search(regel.kaal[:60])
