"""A day of something else: of what is asked, told or invited for, and not when that is done."""

from __future__ import annotations

import re

from bot.patronen import later

# What is for a day, and not due then: 'uitnodiging voor 12 mei versturen', 'doodle voor eind maart'.
_VOOR_DIE_DAG = later(
    r"\b(?:\w*(?:verzoek|uitnodiging|agenda|zaal|lunch|locatie|ruimte|plek|datum|onderwerp(?:en)?|sprekers?|prikker)"
    r"|doodle|nodig(?:t|en)\b[^.;]{1,80}\buit|uit(?:\ste\s)?nodigen)\s+$",
    re.IGNORECASE,
)
# The day of what is told or asked: 'informeren dat de zaal op 5 oktober dicht is', 'peilen of dinsdag kan'.
_VRAGEN = (
    r"na|[Nn]agaan|\w*vrag?en|[Uu]itzoeken|vraagt|[Cc]hecken|[Kk]ijken|[Oo]verleggen|[Aa]sk|[Cc]heck"
    r"|[Pp]eil(?:t|en)|[Pp]ols(?:t|en)|[Oo]nderzoek(?:t|en)|[Bb]ekijk(?:t|en)|[Cc]ontrole(?:ert|ren)"
)
_BIJZIN = later(
    r"[a-z]en\s+dat\s+[^.;,]{3,60}$"
    rf"|\b(?:{_VRAGEN})\s+(?:of|if|whether)\s+(?:[^.;,]{{3,60}})?$"
    r"|\b(?:zoek(?:t|en)?\s+uit|ga(?:at|an)?\s+na)\s+of\s+(?:(?!\sen\s)[^.;,]){0,60}$"
    # 'doorgeven wie er met kerst is', 'inventariseren hoeveel mensen er op 3 mei komen'
    r"|\b(?:wie|wat|hoeveel(?:\s[a-z]{3,20})?|welke\s[a-z]{3,20})\s+er\s+(?:[a-z\d]{1,12}\s+){0,3}$"
)
# 'een lijst van locaties waarvan het contract vóór 1 mei afloopt': a day of those, with the verb behind it.
_VAN_DIE_DINGEN = later(r"\b(?:waarvan|waarbij|waarvoor|waarop|waarin|wier|wiens)\s+[^.;,]{3,80}$")
_VERB_ERNA = later(r"\s+[^.;,]{0,40}?\b[a-zë]{3,20}(?:t|en)\s*(?=$|[.,;)\[(])")
# 'de locaties die voor 1 juli sluiten': of those too; 'de kaarten die voor 1 juli klaar moeten zijn' are due.
_MEER_DIE = later(r"\b[a-z]{4,25}(?:s|en)\s+die\s+(?:[^.;,]{1,30}\s)?$")
_DOEN_DAT_DAN = later(
    r"\s+(?:[a-z]{2,15}\s){0,2}(?!(?:moeten|moesten|zijn|worden|werden|hebben|liggen|hangen|komen|kunnen|zullen|gaan|staan|dienen)\b)"
    r"[a-zë]{4,20}en\s*(?=$|[.,;)\[(])"
)
# 'vraagt Anna om op 12 mei te spreken': a day of what she is asked for; so is 'om er te zijn op 12 mei'.
_VERZOEKT = (
    r"\b(?:vraagt?|vragen|verzoekt?|verzoeken|benader(?:t|en)|nodig(?:t|en)\s[^.;,]{1,60}\suit|uit(?:\ste\s)?nodigen)\s"
    r"(?:[^.;,]{1,60}\s)?om\s"
)
_GEVRAAGD_OM = later(rf"{_VERZOEKT}(?:[^.;,]{{1,40}}\s)?$", re.IGNORECASE)
_TE_DOEN = later(r"[^.;,]{0,80}?\ste\s[a-zë]{2,20}n\b")
_OM_ER_TE_ZIJN = later(
    rf"{_VERZOEKT}(?:[^.;,]{{1,40}}\s)?te\s(?:zijn|komen|spreken|presenteren|schuiven|vertellen|openen)\s$",
    re.IGNORECASE,
)


def is_invited_for(voor: str) -> bool:
    """Whether what stands `voor` a day is for that day: 'zaal', 'nodigt hem uit'."""
    return bool(_VOOR_DIE_DAG.search(voor[-100:]))


def in_clause(voor: str) -> bool:
    """Whether the day behind `voor` is in what is told or asked: 'vraagt of de zaal'."""
    return bool(_BIJZIN.search(voor[-80:]))


def is_of_those(voor: str, na: str) -> bool:
    """Whether the day between `voor` and `na` is one of things: 'waarvan het contract … afloopt'."""
    if _MEER_DIE.search(voor[-70:]) and _DOEN_DAT_DAN.match(na):
        return True
    return bool(_VAN_DIE_DINGEN.search(voor[-110:]) and _VERB_ERNA.match(na))


def is_asked_for(voor: str, na: str) -> bool:
    """Whether the day between `voor` and `na` is one of what somebody is asked for."""
    return bool(
        (_GEVRAAGD_OM.search(voor[-180:]) and _TE_DOEN.match(na)) or _OM_ER_TE_ZIJN.search(voor[-180:])
    )
