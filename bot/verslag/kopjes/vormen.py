"""Titles without a sign of their own: known by the empty lines around them, or by a number that goes on."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bot.verslag.bron.agendatitels import AGENDATITEL
from bot.verslag.bron.regels import Regel, indent
from bot.verslag.merken.markeringen import ITEM, find_marks
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG, ENKEL
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.secties import section_of
from bot.verslag.taal.woorden import NAAM, TITEL
from bot.verslag.werk.doen import opening

VELD = re.compile(rf"(?:{ENKEL})\s*:", re.IGNORECASE)
DEELNEMERSLABEL = re.compile(rf"[#*\s]{{0,6}}(?:{AANWEZIG}|{AFWEZIG}|agendaleden)\b", re.IGNORECASE)
AFGESLOTEN = re.compile(r"[.!?:…][\"'’”)\]]{0,3}$")
VOL = 60  # letters; a longer line may have been broken at the margin
# A broken word neither; 'W.v.t.t.k.' is a title.
GEEN_KOPJE = re.compile(r"(?:(?<!\.t\.k)(?<!\.T\.K)\.|[;,:!…]|[a-zà-ÿ]-)$")
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
_WOORDEN_VAN_WIE = 3  # 'SB / MS', on a line of its own below a task
# '2 Opties en afweging', '3.1 Wegen', without a stop behind its number; '3 Norm 2.1', '4 Hoe verder?'.
_MET_GETAL = re.compile(
    r"(?P<nummer>\d{1,2}(?:\.\d{1,2})?)\s(?P<titel>[A-ZÀ-Þ](?:[^.:;!?]|(?<=\d)\.(?=\d)){2,58}\??)"
)
# 'a) Beeld', of an agenda that has letters.
_MET_LETTER = re.compile(r"(?P<nummer>[a-z])[.)]\s{1,4}(?P<titel>[A-ZÀ-Þ][^.:;!?|]{2,58}\??)")
_OPENT_MET_LETTER = re.compile(r"[a-z][.)]\s")
_GETAL = re.compile(r"(\d{1,2})[.)]\s")
_EERSTE = re.compile(r"1[.)]?\s{1,4}[A-ZÀ-Þ]")


def is_item(regel: Regel) -> bool:
    """An item of a list: with a bullet, a number, or a name before a colon."""
    return regel.is_opsomming or bool(ITEM.match(regel.kaal) or NAAM_VOORAAN.match(regel.kaal))


def has_marks(onder: Sequence[Regel]) -> bool:
    """Whether the first item of a list has a bullet or a letter: a number is then of the agenda again."""
    return any(regel.is_opsomming or _LETTERNUMMER.match(regel.kaal) for regel in onder)


def gap(eerste: Regel, tweede: Regel) -> int:
    """The number of empty lines between two lines."""
    return tweede.nummer - eerste.nummer - 1


def hangs_below(bullet: Regel, regel: Regel, verwacht: int) -> bool:
    """Whether a number before the one that the next subject has stands deeper than the bullet above it:
    '1. Gedaan' below a task."""
    getal = _GETAL.match(regel.kaal) if bullet.is_opsomming and indent(regel) > indent(bullet) else None
    return getal is not None and int(getal[1]) < verwacht


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


def stands_on_bullets(gevuld: Sequence[Regel], i: int) -> bool:
    """Whether a title is known by the bullets right below it alone, without a sign, number or capitals:
    others of those minutes may stand right on a paragraph."""
    titel, onder = gevuld[i].kaal, gevuld[i + 1 : i + 2]
    bullets = bool(onder) and onder[0].is_opsomming and not gap(gevuld[i], onder[0])
    return bullets and not (KOPTEKEN.match(titel) or titel[0].isdigit() or titel.isupper())


def numbered_titles(gevuld: Sequence[Regel], begin: int) -> frozenset[int]:
    """The lines from `begin` on that count from 1, each a title above text: '1 Beeld', '2 Opties', with those
    below them, '2.1 Kosten'; or from a: 'a) Beeld', 'b) Opties'."""
    geteld = _counting(gevuld, begin, _MET_GETAL, _after_number)
    if geteld or has_own_signs(gevuld, begin) or any(_EERSTE.match(regel.kaal) for regel in gevuld[begin:]):
        return frozenset(geteld)  # letters are of what is below a number
    return frozenset(_counting(gevuld, begin, _MET_LETTER, _after_letter))


def _counting(
    gevuld: Sequence[Regel],
    begin: int,
    vorm: re.Pattern[str],
    after: Callable[[str], tuple[str, ...]],
) -> list[int]:
    """The titles of this form that go on; `after`: what may come after a number, '' before the first."""
    gevonden: list[int] = []
    vorige = ""
    for i in range(max(1, begin), len(gevuld) - 1):
        titel = vorm.fullmatch(gevuld[i].kaal)
        if titel is None or titel["nummer"] not in after(vorige) or _is_of_somebody(titel["titel"]):
            continue
        eerste = vorm.fullmatch(gevuld[i + 1].kaal)  # of what is below it: '3 Plannen' above '3.1 Wegen'
        onder = eerste["nummer"] == f"{titel['nummer']}.1" if eerste else _is_text_below(gevuld, i)
        if onder and (i - 1 in gevonden or _may_begin(gevuld, i)):
            gevonden.append(i)
            vorige = titel["nummer"]
    return gevonden if len(gevonden) >= _MINSTE_PUNTEN else []


def _after_number(vorige: str) -> tuple[str, ...]:
    """'4', '3.2' and '3.1.1' no more, after '3.1'."""
    hoofd, _, onder = vorige.partition(".")
    return (str(int(hoofd or 0) + 1), f"{hoofd}.{int(onder or 0) + 1}")


def _after_letter(vorige: str) -> tuple[str, ...]:
    return (chr(ord(vorige) + 1) if vorige else "a",)


def _is_of_somebody(titel: str) -> bool:
    """'de heer Bos', 'Anna belt de gemeente', 'Anna en Tim bellen'; not 'Nieuwe woningen', 'Dak en muren'"""
    doet = opening(titel)
    if doet is None:
        return bool(PERSONEN.search(titel))
    return doet["verb"].endswith("t") or (" en " in doet["wie"] and doet["verb"].endswith("n"))


def _is_text_below(gevuld: Sequence[Regel], i: int) -> bool:
    onder = gevuld[i + 1]
    if _OPENT_MET_LETTER.match(onder.kaal):  # the next of a list
        return False
    kort = onder.kaal[0].isupper() and onder.kaal.endswith(".")  # 'Akkoord.'
    return kort or len(onder.kaal) > len(gevuld[i].kaal) or onder.is_opsomming or onder.kaal.startswith("|")


def _may_begin(gevuld: Sequence[Regel], i: int) -> bool:
    """Whether what stands above the line is no text that runs on: a stop, an empty line, or who does it."""
    boven = gevuld[i - 1]
    los = AFGESLOTEN.search(boven.kaal) or gap(boven, gevuld[i])
    return bool(los) or (len(boven.kaal.split()) <= _WOORDEN_VAN_WIE and boven.kaal[0].isupper())


def has_own_signs(gevuld: Sequence[Regel], begin: int) -> bool:
    """Whether the titles have a sign, so that a number is of an item; not where those are of what the minutes
    are called and of lists, as in bold in Word, above and below '1. OPENING'."""
    met_teken = [i for i, regel in enumerate(gevuld) if KOPTEKEN.match(regel.kaal)]
    van_agenda = any(i >= begin and section_of(gevuld[i].kaal) is None for i in met_teken)
    return len(met_teken) > 1 and (van_agenda or not any(AGENDATITEL.match(r.kaal) for r in gevuld[begin:]))


def opens_paragraph(regel: Regel) -> bool:
    return len(regel.kaal) > 50 and regel.kaal[0].isupper() and not PERSONEN.search(regel.kaal[:60])
