"""Decisions of the meeting: 'stelt … vast', 'besluit om …', 'gaat akkoord met …', 'Besluit: …'.

Only what the meeting itself decides, here and now, counts: no minister who decides, no chair who 'stelt vast
dat'. A sentence is called a decision (labels), adopts something (vaststelling), or says that the meeting
decides (organen), that all consent (instemming), what will be otherwise (koers, feiten) or what was agreed
(afspraken); they are asked in that order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.verslag.besluiten import engels
from bot.verslag.besluiten.afspraken import agreed, among_decisions, from_now_on
from bot.verslag.besluiten.conclusies import concluded, concludes
from bot.verslag.besluiten.etiketten import ARROW, IN_WORDS, number, with_title
from bot.verslag.besluiten.feiten import told_as_fact
from bot.verslag.besluiten.instemming import REFERS, consents, shares_opinion
from bot.verslag.besluiten.koers import changes_course
from bot.verslag.besluiten.labels import (
    HAAKS,
    LABEL,
    LOS_NUMMER,
    MERK,
    NA_AANLOOP,
    NUMBERED,
    ROW,
    SLOT,
    WITHIN,
    behind_number,
    behind_sign,
)
from bot.verslag.besluiten.nummers import is_decision_beside_acties, without_number
from bot.verslag.besluiten.onder_titel import consents_below
from bot.verslag.besluiten.opsomming import each, is_summed_up
from bot.verslag.besluiten.organen import decides
from bot.verslag.besluiten.terugwijzing import accepts_proposal, points_back
from bot.verslag.besluiten.vaststelling import adopted, adopts_by_title, adopts_title
from bot.verslag.besluiten.wie import ITEM, WIE
from bot.verslag.betoog import Betoog, without_stop
from bot.verslag.taal.secties import section_of

_ITEM = re.compile(rf"^{ITEM}")
_VERVALT = re.compile(r"^(?:De|Het)\b[^.;]{3,160}\b(?:(?:komt|komen)\s+te\s+vervallen|vervalt|vervallen)$")

_OVER_EENS = re.compile(
    rf"(?:Over\s[^.;:,]{{2,80}}|Daarover|Hierover)\s(?:is|zijn|wordt|worden)\s{WIE}\s(?:het\s)?(?:snel\s|wel\s|ook\s)?eens"
)
_LETTERNUMMER = re.compile(r"B[\s-]?(\d{1,3})[.:)]?\s+(?=\S)")  # in a list, whatever follows it
_MEESTE_DELEN = 9  # sentences over which decisions are summed up
# In a list of what was agreed how things are from then on: 'De oude formulieren worden niet meer gebruikt'.
_VANAF_DAN = re.compile(
    r"(?:De|Het|Alle|Er)\s(?!\w+\s(?:is|zijn|was|waren)\b)[^.;:,]{3,100}?\s(?:word(?:t|en)|geld(?:t|en)|ga(?:at|an)|blij(?:ft|ven))\s"
    r"(?=[^.;:]{0,120}\b(?:niet\smeer|voortaan|met\singang\svan|per\s\d|vanaf\s(?:nu|\d)))"
)


@dataclass(frozen=True)
class Beslissing:
    """What sentence `plek` decides: its quote runs to `eind`, `teksten` are the decisions in it.

    The quote begins at `begin` of sentence `eerste`, the one before when it is that which is consented to.
    `is_afspraak`: it was agreed, and is no decision where it is somebody's task.
    """

    plek: int
    eind: int
    nummer: str | None
    teksten: tuple[str, ...]
    eerste: int
    begin: int = 0
    is_afspraak: bool = False


def find_decision(betoog: Betoog, plek: int, tekens: frozenset[str] = frozenset()) -> Beslissing | None:
    """The decision in sentence `plek`; `tekens` are the signs that these minutes give to decisions."""
    beslissing = _find(betoog, plek, tekens)
    tekst = without_stop(betoog.zinnen[plek].tekst)
    if beslissing is None and _goes_on(betoog, plek, tekens):
        return Beslissing(plek, len(tekst), None, each(tekst, goes_on=True), plek)
    if beslissing and len(beslissing.teksten) == 1:
        return replace(beslissing, teksten=each(beslissing.teksten[0]))
    return beslissing


def _goes_on(betoog: Betoog, plek: int, tekens: frozenset[str]) -> bool:
    """Whether the sentence goes on with the decisions that one a few before it began to sum up."""
    for eerder in range(plek - 1, max(-1, plek - _MEESTE_DELEN), -1):
        tekst = betoog.zinnen[eerder].tekst
        if not tekst.endswith(";"):
            return False
        if is_summed_up(tekst):
            return _find(betoog, eerder, tekens) is not None
    return False


def _find(betoog: Betoog, plek: int, tekens: frozenset[str]) -> Beslissing | None:
    zin = betoog.zinnen[plek]
    tekst = without_stop(zin.tekst)
    if tekst.endswith(":") and section_of(tekst):
        return None  # 'Afgesproken wordt:', which leads in a list
    haaks = HAAKS.search(tekst)
    nummer = f"B{int(haaks['cijfers'] or haaks['cijfers2'])}" if haaks else None
    titel = betoog.titel(zin.agendapunt)
    met_label = tekst[haaks.end() :].lstrip() if haaks and not haaks.start() else _ITEM.sub("", tekst)
    met_label = ARROW.sub("", met_label, count=1)
    in_rij = NUMBERED.match(met_label) if ROW in tekens and not zin.begin else None
    if label := LABEL.match(met_label) or IN_WORDS.match(met_label) or in_rij:
        cijfers = number(label)
        nummer = f"B{int(cijfers)}" if cijfers else nummer
        return Beslissing(plek, len(tekst), nummer, (with_title(titel, label["tekst"]),), plek)
    if (aanloop := NA_AANLOOP.search(tekst)) and not tekst.endswith("?"):
        nummer = f"B{int(aanloop['cijfers'])}" if aanloop["cijfers"] else nummer
        return Beslissing(plek, len(tekst), nummer, (aanloop["wat"],), plek, aanloop.start("label"))
    ervoor = betoog.zinnen[plek - 1] if plek and zin.begin else None
    if LOS_NUMMER.fullmatch(tekst):
        return None
    if ervoor and (los := behind_number(without_stop(ervoor.tekst), tekens)):
        return Beslissing(plek, len(tekst), los, (tekst,), plek - 1)
    if tekens and (na := behind_sign(tekst, betoog.zinnen[plek - 1].tekst if plek else "", tekens)):
        return Beslissing(plek, len(tekst), nummer, (na,), plek)
    if adopts_title(titel, tekst):
        return Beslissing(plek, len(tekst), nummer, (f"{titel}: {tekst}",), plek)
    if akkoord := consents_below(titel, zin, tekst):
        return Beslissing(plek, len(tekst), nummer, (akkoord,), plek)
    if adopts_by_title(titel, tekst):
        return Beslissing(plek, len(tekst), nummer, (tekst,), plek)
    vastgesteld = adopted(betoog, plek, tekst)
    if vastgesteld:
        eind, teksten = vastgesteld
        return Beslissing(plek, eind, nummer, teksten, plek)
    if SLOT.search(tekst) or (
        zin.eind < len(zin.alinea.tekst) and SLOT.fullmatch(zin.alinea.tekst, zin.eind)
    ):
        tekst = SLOT.sub("", tekst).rstrip(" ,;–-")
        return Beslissing(plek, len(tekst), nummer, (tekst,), plek) if tekst else None
    if merk := MERK.match(tekst) or WITHIN.search(tekst):
        return Beslissing(plek, merk.end(), nummer, (merk["wat"],), plek, merk.start("wat"))
    in_lijst = zin.alinea.lijst == "besluiten" and zin.begin == 0
    is_genummerd = in_lijst or is_decision_beside_acties(betoog, plek)
    if is_genummerd and (letter := _LETTERNUMMER.match(tekst)):
        return Beslissing(plek, len(tekst), f"B{int(letter[1])}", (tekst[letter.end() :],), plek)
    in_lijst |= zin.alinea.lijst == "afspraken" and bool(_VERVALT.search(tekst) or _VANAF_DAN.match(tekst))
    if nummer or in_lijst or _decided(betoog, plek, tekst):
        terug = REFERS.match(tekst) or points_back(tekst)
        vorige = betoog.zinnen[plek - 1] if plek and terug else zin
        if vorige is not zin and vorige.alinea is zin.alinea:
            return Beslissing(plek, len(tekst), nummer, (f"{vorige.tekst} {tekst}",), plek - 1)
        return Beslissing(plek, len(tekst), nummer, (without_number(tekst, haaks),), plek)
    if conclusie := concluded(tekst):
        begin = conclusie.start()
        return Beslissing(plek, len(tekst), nummer, (conclusie["tekst"],), plek, begin, is_afspraak=True)
    if zin.alinea.lijst == "afspraken" and zin.begin == 0 and among_decisions(titel, tekst):
        return Beslissing(plek, len(tekst), nummer, (tekst,), plek, is_afspraak=True)
    gezegd = _is_said(betoog, plek, tekst)
    afspraak = None if gezegd else agreed(tekst, in_list=zin.alinea.lijst == "afspraken")
    # What somebody does from now on is how it will be, and not only his task.
    is_taak = afspraak is None or not from_now_on(afspraak)
    return Beslissing(plek, len(tekst), nummer, (afspraak,), plek, is_afspraak=is_taak) if afspraak else None


def _says_it(betoog: Betoog, plek: int) -> bool:
    """Whether sentence `plek` is called a decision or a conclusion."""
    tekst = betoog.zinnen[plek].tekst if plek < len(betoog.zinnen) else ""
    return bool(LABEL.match(tekst) or IN_WORDS.match(tekst) or concluded(without_stop(tekst)))


def _is_said(betoog: Betoog, plek: int, tekst: str) -> bool:
    """Whether it is what somebody says: 'Anna: wij gaan akkoord'."""
    spreker = betoog.speaker(plek)
    return bool(spreker and spreker.soort != "vergadering" and tekst[spreker.eind :].lstrip().startswith(":"))


def _decided(betoog: Betoog, plek: int, tekst: str) -> bool:
    if _is_said(betoog, plek, tekst):
        return False
    if plek and shares_opinion(tekst, betoog.zinnen[plek - 1].tekst):
        return False
    if _OVER_EENS.fullmatch(tekst) and _says_it(betoog, plek + 1):
        return False  # 'Over de kade is iedereen het eens. Conclusie: …'
    if plek and accepts_proposal(tekst, betoog.zinnen[plek - 1].tekst):
        return True
    if engels.is_voted(betoog.zinnen, plek):
        return True
    if engels.is_outcome_of_before(betoog.zinnen, plek):
        return False
    kaal = _ITEM.sub("", tekst)
    return decides(betoog, plek, tekst) or any(
        says(kaal) for says in (consents, concludes, changes_course, told_as_fact, engels.decides)
    )
