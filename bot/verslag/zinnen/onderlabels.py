"""Which task above it a label means that says no more than whose it is: 'Actie: Anna' below a text in which
others have theirs, or 'Actie: Anna' and 'Actie: alle gemeenten' right below each other."""

from __future__ import annotations

import re

from bot.verslag.actiepunt import Actiepunt
from bot.verslag.besluiten.labels import LABEL
from bot.verslag.betoog import Betoog, without_stop
from bot.verslag.bron.regels import Alinea, Zin
from bot.verslag.dagen.woorden import is_day
from bot.verslag.merken.markeringen import SLOTREGEL
from bot.verslag.werk.doen import opening
from bot.verslag.zinnen.afgesproken import EN, agreed_that
from bot.verslag.zinnen.ervoor import presents
from bot.verslag.zinnen.lijdend import passive_task

_TERUG = 8  # sentences back from names below a text
# What is still to be done, whoever else the sentences above name.
_NOG_TE_DOEN = re.compile(
    r"\b(?:moet|moeten|dient|dienen)\s+nog\b|^(?:He|She|They)\s+(?:agreed|promised)\s+to\b"
)
_MEESTE = 6  # labels below each other
_VOORNAAMWOORD = re.compile(r"(?:Hij|Zij|Ze)\s+[a-z]")
_VOORAAN = 4  # words from the start of a sentence in which stands who does it


def one_of_row(betoog: Betoog, plek: int) -> Actiepunt | None:
    """The task of which the label in sentence `plek` says whose it is, where above a row of labels as many
    sentences stand that are each, in the same order, of who is named: the last of the paragraph."""
    eerste = plek
    while eerste and plek - eerste < _MEESTE and _is_label(betoog.zinnen[eerste - 1], betoog.zinnen[plek]):
        eerste -= 1
    laatste = plek
    while laatste + 1 < len(betoog.zinnen) and laatste - plek < _MEESTE:
        if not _is_label(betoog.zinnen[laatste + 1], betoog.zinnen[plek]):
            break
        laatste += 1
    aantal = laatste - eerste + 1
    boven = betoog.zinnen[max(0, eerste - aantal) : eerste]
    if aantal == 1 or len(boven) < aantal or any(zin.alinea is not boven[-1].alinea for zin in boven):
        return None
    labels = [SLOTREGEL.fullmatch(zin.tekst) for zin in betoog.zinnen[eerste : laatste + 1]]
    if not all(slot and _is_of(zin, slot["wie"]) for zin, slot in zip(boven, labels, strict=True)):
        return None
    slot, taak = labels[plek - eerste], boven[plek - eerste].tekst
    wanneer = slot["rest"].strip(" ,;().–-") if slot else ""
    daar = plek - aantal
    return Actiepunt(
        daar,
        daar,
        0,
        len(without_stop(taak)),
        wie=slot["wie"] if slot else "",
        wanneer=wanneer if is_day(wanneer) else "",
    )


def of_earlier(betoog: Betoog, plek: int) -> Actiepunt | None:
    """'Actie: Anna' below a text in which she has a task, and others have theirs behind it."""
    slot = SLOTREGEL.fullmatch(betoog.zinnen[plek].tekst)
    eerste = EN.split(slot["wie"])[0].split()[-1] if slot else ""
    boven: Alinea | None = None
    for eerder in range(plek - 1, max(-1, plek - 1 - _TERUG), -1) if slot else ():
        zin = betoog.zinnen[eerder]
        if zin.agendapunt != betoog.zinnen[plek].agendapunt or (boven and zin.alinea is not boven):
            return None
        if SLOTREGEL.fullmatch(zin.tekst) or LABEL.match(zin.tekst):
            continue  # 'Tim zoekt een zaal.', and between it and 'Actie: Tim' what was decided besides
        boven = zin.alinea
        wie = opening(zin.tekst)
        van_lichaam = wie and not betoog.is_person(wie["wie"])  # 'De provincie verstuurt de brief.'
        naast = eerder == plek - 1
        te_doen = _NOG_TE_DOEN.search(zin.tekst) or passive_task(zin.tekst)
        if naast and (wie is None or van_lichaam or te_doen or agreed_that(betoog, zin.tekst)):
            return None  # the task stands right before it, whoever is named there
        if wie and slot and eerste in wie["wie"] and not presents(zin.tekst):
            wanneer = slot["rest"].strip(" ,;().–-")
            eind = len(without_stop(zin.tekst))
            wanneer = wanneer if is_day(wanneer) else ""
            return None if naast else Actiepunt(eerder, eerder, 0, eind, wie=slot["wie"], wanneer=wanneer)
    return None


def _is_label(zin: Zin, ander: Zin) -> bool:
    return zin.agendapunt == ander.agendapunt and SLOTREGEL.fullmatch(zin.tekst) is not None


def _is_of(zin: Zin, wie: str) -> bool:
    """Whether a sentence opens with 'hij', with the first of the names, or with what a group is called."""
    eerste = EN.split(wie)[0].split()
    vooraan = zin.tekst.split()[:_VOORAAN]
    return bool(_VOORNAAMWOORD.match(zin.tekst)) or eerste[0] in vooraan or eerste[-1] in vooraan
