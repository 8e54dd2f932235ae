"""Consent of all: 'iedereen is akkoord', 'geen bezwaar', 'dit wordt aanvaard', a vote, an election.

The words of agreement stand in one list and those of an outcome in another. What makes them the meeting's is
asked beside them, in the same clause: who agrees, what is put to it, or how it came about ('unaniem').
"""

from __future__ import annotations

import re

from bot.verslag.besluiten.vertelling import is_reported, only_tells
from bot.verslag.besluiten.wie import WIE
from bot.verslag.namen.sprekers import GREMIUM

# Words that may stand between, none of which says that it is not so, not yet, or not of all.
_TUSSEN = (
    r"(?:(?!(?:niet|nog|geen|alleen|deels|nooit|later|pas|en|of|vaak|in\s(?:de|het))\b)[\w-]{2,14}\s+){0,5}?"
)
# What one thinks of how things are is no decision: 'eens dat het mooi was', 'eens met Anna dat …'.
_EENS = (
    r"(?:akkoord\b(?!\s+(?:ge|dat\b(?!\s(?:we|wij)\b)))"
    r"|(?<!\bover\s)eens\b(?!,?\s+(?:geweest|of|met\s[^.;]{0,60}\sdat\b|dat\s[^.;]{0,80}?\b"
    r"(?:is|zijn|was|waren|moet\w{0,2}|kan|kunnen|meer|beter|goed|nodig|belangrijk)\b)))"
)
_IN = r"in\b(?=\s+(?:met|om|en)\b|[,;.]|$)"
_ALLEN_EENS = re.compile(
    rf"(?:^|[,;:]\s+(?:en\s+)?|\ben\s+)(?:Hiermee\s+|Daarmee\s+)?{WIE}\s+"
    rf"(?:(?:is|zijn|gaat|gaan)\s+{_TUSSEN}{_EENS}|(?:stemt|stemmen)\s+{_TUSSEN}{_IN})"
    r"|(?:^|[,;:]\s+(?:en\s+)?)(?:[Oo]ver\s[^.;:,]{2,80}|(?:[Hh]ier|[Dd]aar)(?:mee|over|op)?)\s"
    rf"(?:(?:is|zijn|gaat|gaan)\s{WIE}\s+{_TUSSEN}{_EENS}|(?:stemt|stemmen)\s{WIE}\s+{_TUSSEN}{_IN})"
)
# In a letter it is told as past; what we will do then is agreed there.
# In notes the verb is left out.
_ZONDER_WERKWOORD = re.compile(
    rf"^(?:{WIE}\s[Aa]kkoord\s(?:met|om)\s(?!.{{0,200}}\b(?:volgt|is|zijn|krijgt|krijgen|moet|nog|niet)\b)"
    rf"|{WIE}\s[Aa]kkoord[.!]?$"
    r"|[Aa]kkoord\s(?:allemaal|allen|iedereen)\b)"
)
# Behind it, whose consent it has: 'De dienst gaat naar woensdag, akkoord van alle partijen'.
_AKKOORD_VAN = re.compile(
    rf"(?:^|\s)[Aa]kkoord\svan\s(?:alle\s(?:partijen|leden|aanwezigen|gemeenten)|allen|iedereen|(?:de|het)\s(?:{GREMIUM}))(?=\s(?:om|voor|met)\b|\s?$)"
)
# 'De werkgroep bereikt consensus: …', 'We komen tot overeenstemming over de kade'.
_BEREIKT = re.compile(
    rf"(?:^|[,;:]\s+(?:en\s+)?){WIE}\s+(?:bereik(?:t|en)|kom(?:t|en)\s{_TUSSEN}tot)\s{_TUSSEN}"
    r"(?:consensus|overeenstemming|eensgezindheid)(?=:\s|\s(?:over|dat|om|met)\b|,?\s?$)"
)
# How it was done: 'Voorstel 4 met instemming van de werkgroep gesloten'.
_MET_INSTEMMING = re.compile(
    r"^(?![^.;:]{0,200}\b(?:niet|pas|alleen|altijd|steeds|meestal|vaak|elke?)\b)(?:[^.;:]{2,200}?\s)?[Mm]et\s(?:unanieme\s|algemene\s)?(?:instemming|goedvinden)\s(?:van\s)?(?:(?:alle|de|het)\s)?"
    rf"(?:{GREMIUM})\s(?:is\s[^.;:]{{2,80}}\s)?(?:ge|ver|aan|af|door|in|op|over|toe|uit|vast)[a-z]{{3,20}}(?:d|t|en)[.!]?$"
)
# Behind what was decided, how: 'Geen wachtlijst in 2027 (unaniem)'.
_UNANIEM = re.compile(
    r"(?:Geen|Niet|Wel|Akkoord|Keuze|Voorkeur)\b(?!.{0,200}\b(?:raad|college|gemeente|was|waren|is|zijn|heeft|hebben)\b).{5,200}"
    r"\((?:unaniem|met\salgemene\sstemmen)(?:\sakkoord)?\)"
)
_WAREN_EENS = re.compile(
    rf"(?:^|[,;:]\s+(?:en\s+)?|\ben\s+){WIE}\s+(?:was|waren)\s+{_TUSSEN}(?:er(?:over)?\s+(?:\w{{2,10}}\s+)?)?eens,?\s+"
    r"(?:om\s|dat\s+(?:we|wij)\b(?![^.;]{0,120}\b(?:moet\w{0,2}|kunnen|zijn|hebben|waren|hadden|willen)\b))"
)
_ER_IS = re.compile(
    rf"(?:^|;\s)(?:(?:(?:[Ee]r|[Hh]ierover|Daarover)\s(?:is|was|bestaat)|[^.;:]{{2,200}}?\s(?:is|bestaat)\ser)\s{_TUSSEN}|(?=[AOIC])(?!.{{0,200}}\b(?:nog|niet|geen|nodig)\b))"
    r"(?:[Oo]vereenstemming|[Cc]onsensus|[Aa]kkoord|[Ii]nstemming)\s(?:is\s)?(?:bereikt|over|met|op|dat|om)\b"
)
_NIEMAND_TEGEN = re.compile(
    r"\bGeen\s+bezwa(?:ar|ren)\b|^Er\s+(?:is|zijn)\s+geen\s+bezwa(?:ar|ren)\b(?!\s+(?:inge|binnen|ontv|gem))"
    r"|\b[Nn]iemand\s+(?:heeft\s+(?:\w+\s+)?bezwaar\b|is\s+(?:(?:er\s)?op)?tegen(?=\s(?:het|dit)\b|,|$))"
)
_GEKOZEN = r"(?:(?:ge|her|ver)kozen|(?:her)?benoemd)\b"
_UITSLAG = (
    r"(?:geaccepteerd|aanvaard|aangenomen|overgenomen|goedgekeurd|gehonoreerd|ingewilligd|vastgesteld|verworpen"
    r"|afgewezen|verleend|gesteund|onderschreven)\b"
)
# How it came about is how a meeting does it: '… met algemene stemmen gekozen'.
_STEMMING = re.compile(
    r"\b(?:[Mm]et\s(?:\w{1,10}\s){0,4}?\w{0,5}stemmen|[Bb]ij\s(?:acclamatie|handopsteken)|[Uu]naniem"
    r"|[Zz]onder\s(?:discussie|stemming|tegenstem\w{0,3})|[Vv]oor\shet\soverige|^Ongewijzigd)\b"
)
# Who 'is' elected is told of; who 'wordt' so, is elected here.
_UITKOMST = re.compile(
    rf"\bword(?:t|en)\s[^.;:]{{0,120}}?\b(?:{_UITSLAG}|{_GEKOZEN})"
    rf"|(?:\b(?:is|zijn|werd|werden|overige)|^Ongewijzigd)\s[^.;:]{{0,120}}?\b{_UITSLAG}"
)
# What all think of what somebody thinks is no decision: 'Anna benadrukt … Dat wordt breed onderschreven'.
_MENING = re.compile(
    r"\b(?:benadrukt|onderstreept|vindt|vinden|merkt\s+op|pleit(?:en)?|wijst\s+erop|meent|denkt|hoopt)\b"
)
_STEUN = re.compile(
    r"(?:Dit|Dat)\s+wordt\s[^.;:]{0,60}?\b(?:gesteund|onderschreven)\b"
    r"|(?:Daar|Hier)\s(?:is|zijn)\s(?:iedereen|allen)\s[^.;:]{0,40}?\beens\b"
)
REFERS = re.compile(r"(?:Dit|Dat)\s+(?:wordt|werd)\b")  # what was said in the sentence before
# What is put to the meeting and what is done with it: a board or a council 'door' whom may be another one.
_VOORGELEGD = re.compile(
    r"(?:^|[,;:]\s+)(?:[Dd][ia]t\s+(?:wordt|werd)|(?:(?:[Hh]et|[Dd]it|[Dd]e(?:ze)?)\s+)?(?:[Vv]oorstel|[Vv]erzoek|[Aa]anvraag)(?:\s[^.;:,]{1,160})?"
    rf"\s(?:wordt|werd|is))\s{_TUSSEN}(?:{_UITSLAG}(?!\s(?:op|uit|als|dat|in|van)\b)|gevolgd\b(?!\sdoor\b))"
    r"|^Goedgekeurd\s(?:voor|onder|als)\b"
    r"|\b(?:voorstel|verzoek|aanvraag|vraag|begroting)\b[^.;:,]{0,60}?\s(?:is|zijn)\s+akkoord$"
    r"|\b(?:geaccepteerd|aanvaard|aangenomen|goedgekeurd|vastgesteld)\s+door\s+(?:(?:de|het)\s+)?"
    rf"(?!bestuur|\w{{0,8}}raad|RvT|CvB)(?:{GREMIUM})\b"
)
# 'Hiermee is het plan vastgesteld', 'Het plan akkoord bevonden'
_HIERMEE = re.compile(
    r"^(?:Hiermee|Daarmee|Hierbij)\s(?:is|zijn|wordt|worden)\s(?!(?:niet|nog|er)\b)[^.;:]{3,160}?\s"
    r"(?:vastgesteld|goedgekeurd|aangenomen|akkoord(?:\sbevonden)?)$"
    r"|^(?:De|Het|Dit|Deze)\s(?!.{0,160}\b(?:niet|nog|was|waren|heeft|hebben)\b)[^.;:]{1,160}?\sakkoord\sbevonden$"
)
_ROL = (
    r"(?:(?:vice-?)?voorzitter|(?:\w{1,12}-)?secretaris|penningmeester|notulist|(?:(?:bestuurs|commissie|kascommissie)?lid|leden)"
    r"|treasurer|chair|secretary)(?!\w)"
)
_VERKIEZING = re.compile(
    rf"\bword(?:t|en)\s+(?!op\b){_TUSSEN}{_GEKOZEN}\s+(?:als|tot)\s+(?:\w{{2,10}}\s+)?{_ROL}"
    r"|\b(?:krijgt|krijgen|wordt|worden)\s(?:[\w-]{2,20}\s){0,4}?d[eé]charge\b"
    r"|\(\s?[Vv]oor\s?:?\s?\d{1,4}\s?[,;/]\s?[Tt]egen\s?:?\s?\d{1,4}\b"
)
# By somebody who is not here, or in what is not ours.
_ELDERS = re.compile(
    r"\b(?:gemeenteraad|college|minister(?:ie)?|kabinet|[Tt]weede\s+Kamer|Staten|rechter|motie|amendement|provincie)\b"
    rf"|\bdoor\s+(?!(?:(?:de|het)\s+)?(?:{GREMIUM})\b|iedereen|allen)"
    rf"|(?:benoemd|kozen)\s(?:tot|als)\s[\w-]{{2,20}}\svan\s(?!(?:de|het)\s(?:{GREMIUM})\b)"
)
_DOOR_DE_ONZEN = re.compile(rf"\bdoor\s+(?:de|het)\s+(?:{GREMIUM})\b")


def shares_opinion(tekst: str, ervoor: str) -> bool:
    """Whether all share what somebody, in the sentence `ervoor`, thinks."""
    return bool(_STEUN.match(tekst) and _MENING.search(ervoor))


def consents(tekst: str) -> bool:
    """Whether the sentence says that all agree, or that they chose."""
    if _UNANIEM.fullmatch(tekst) and not _ELDERS.search(tekst):
        return not is_reported(tekst)
    buiten_ons = _DOOR_DE_ONZEN.sub(lambda door: " " * len(door[0]), tekst)
    vormen = [_AKKOORD_VAN, _BEREIKT, _ALLEN_EENS, _WAREN_EENS, _ER_IS, _MET_INSTEMMING]
    if not _ELDERS.search(tekst):
        vormen += [_NIEMAND_TEGEN, _HIERMEE, _VOORGELEGD, _VERKIEZING, _ZONDER_WERKWOORD]
        vormen += [_UITKOMST] if _STEMMING.search(tekst) else []
    return any(not only_tells(buiten_ons, stemt.end()) for vorm in vormen for stemt in vorm.finditer(tekst))
