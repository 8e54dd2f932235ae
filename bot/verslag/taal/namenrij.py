"""How minutes print who is to do something: a name, a role, a group, or several of them."""

from __future__ import annotations

import re

from bot.verslag.taal.woorden import NAAM, OPENT, TITEL

# One or more owners: 'COA en AenM', 'dhr. Jansen', 'de secretaris', 'allen'.
GROEP = (
    r"(?:werkgroep|projectgroep|stuurgroep|kerngroep|commissie|team"
    r"|afdeling|afd\.|redactie|directie|bestuur|griffie|secretariaat|dienst)"
)
# Of which kind a body is: 'ambtelijke kerngroep', 'regionaal overleg'.
SOORT = r"(?:ambtelijke?|bestuurlijke?|regiona(?:al|le)|provincia(?:al|le))"
LICHAAM = rf"{SOORT}\s[a-z]{{0,14}}(?:overleg|groep|team|commissie|bestuur|tafel)"
# One by one, each has it: 'ieder van ons'.
IEDER_VAN = (
    r"(?:[Ii]eder(?:een)?|[Ee]lk)\s+van\s+(?:ons|de\s+(?:leden|deelnemers|aanwezigen|partijen|gemeenten))"
    r"|[Ee]ach\s+of\s+us"
)
_ROL = (
    r"(?:(?:[Dd]e|[Hh]et)\s+)?(?:(?:vice-?)?voorzitter|(?:ambtelijk\s+)?[a-z]{0,12}secretaris|secretariaat|penningmeester|notulist|griffier"
    r"|directeur|[a-z]{0,12}(?:leider|coördinator|manager)|cvdK|provincie"
    rf"|Clerk|Chair|(?:[a-z]{{2,20}}-?)?{GROEP}(?:\s+[A-Z][\w-]{{1,20}})?)|[Aa]llen(?:\s+\([^()]{{1,30}}\))?|{IEDER_VAN}|[Ii]edereen|[Aa]llemaal|[Ee]en\s?ieder"
    r"|(?:(?:[Aa]lle|de)\s+)?(?:leden|deelnemers|aanwezigen|gemeenten|[a-z]{0,12}regio[’']s|burgemeesters|wethouders|raadsleden|corporaties)|all|everyone|[Tt]eam"
)
# What somebody is, before his name: 'portefeuillehouder Anna Visser'.
FUNCTIE = (
    r"[a-z]{2,16}(?:houder|leider|manager|coördinator|adviseur|medewerker|ambtenaar|beheerder|regisseur)"
)
# Several who do it alike, by what they are: 'scholen', 'alle directeuren', 'huisartsen en wijkteams'.
_GROEPEN = (
    r"(?:[A-Z]{2,5}-)?[a-z-]{0,16}(?:directeuren|bestuurders|besturen|leiders|coördinatoren|secretarissen|griffiers|houders|managers|adviseurs|medewerkers"
    r"|ambtenaren|trekkers|docenten|leraren|mentoren|scholen|gemeenten|teams|corporaties|aanbieders|huisartsen|partijen|partners|organisaties"
    r"|instellingen|diensten|verenigingen|fracties|provincies|waterschappen|beheerders|ministeries|afdelingen|groepen|commissies|colleges|raden"
    r"|bureaus|wethouders|burgemeesters|leden|vertegenwoordigers)"
)
SOME = r"(?:[eé][eé]n|twee|drie|vier|enkele)(?:\s+(?:of|à|tot)\s+(?:twee|drie|vier|vijf))?"
_HELE_GROEP = (
    rf"(?:(?:(?i:de|alle|beide|overige))\s+(?:(?:deelnemende|betrokken|andere|vier|drie|vijf)\s+)?|(?i:{SOME})\s+)?{_GROEPEN}"
    r"|(?i:iedere?|elke?)\s+[a-z]{0,16}(?:school|gemeente|corporatie|team|partij|partner|organisatie|instelling|afdeling|groep|fractie|directeur|wethouder|lid)"
)
GROEPEN = re.compile(rf"(?:{_HELE_GROEP})(?:(?:,\s+|\s?/\s?|\s+en\s+)(?:{_HELE_GROEP})){{0,3}}")
_SOORT = (
    r"(?:de\s+)?(?:gemeente|bestuur|provincie|ministerie(?:\s+van)?|waterschap|[Ww]ethouder|[Bb]urgemeester|[Gg]edeputeerde|[Dd]ijkgraaf|[Rr]aadslid|[Ww]eth\.|[Bb]urg\.|[Gg]ed\."
    rf"|{FUNCTIE}|[Bb]estuurslid|[Dd]s\.|[Dd]r\.|[Pp]rof\.|[Mm]eneer|[Bb]roeder|[Zz]uster|[Jj]uf|[Mm]eester|[Tt]eam|[Aa]fdeling|[Ww]erkgroep|[Cc]ommissie)"
)
_EEN = rf"(?:(?:(?:{_SOORT}|{TITEL})\s+)?{NAAM}(?:\s[A-Z]\.)?|{_ROL})"
_TUSSEN = r"(?:\s*[,/&+]\s*|\s+(?:en|EN|and|i\.?s\.?m\.?|m\.m\.v\.?)\s+)"  # 'Anna i.s.m. Tim'
# Each name but the first behind what stands between two; what one is, is compiled once that way.
NAMEN = re.compile(rf"(?=[\w'’])(?:(?:{OPENT}|{_TUSSEN})(?:het\s+)?{_EEN}){{1,6}}")
# Behind a name, of whom somebody is: 'Anna Visser (COA)'; no 'Anna (Eind mei)'.
_VAN = (
    r"\s\((?:gemeente\s)?(?!(?:Begin|Half|Medio|Eind|Voor|Vóór|Uiterlijk|Week|Na|Per|In|By|ASAP)\b)"
    r"[A-ZÀ-Þ][^(),.:;\d]{1,38}\)"
)
# The same of each in a row: 'Anna (COA) en Tim (VNG)'.
NAMEN_VAN = re.compile(
    rf"{NAMEN.pattern}(?:{_VAN}(?:\s*,\s*|\s+(?:en|and|i\.?s\.?m\.?)\s+){NAMEN.pattern}){{0,5}}(?:{_VAN})?"
)
# Before the last of a row whose first stands behind a preposition: in 'is needed by Anna and Tim to …' Tim
# opens no clause, nor does 'Pia and Tim' in 'by Anna, Pia and Tim to …'; in 'with Pia, and Tim to …' he does.
_BEHIND = re.compile(
    rf"\b(?:by|from|for|between|with)\s+{NAAM}(?P<meer>(?:,\s+{NAAM}){{0,4}})(?P<en>,?\s+(?:and|&)|,)\s+$"
)
_AND = re.compile(rf"{NAAM},?\s+(?:and|&)\s")
# 'De juristen van Velsen en Beek bereiden dit voor': no more does Beek.
_OF_THOSE = re.compile(
    rf"\b(?:van|uit|namens)\s+(?:(?:de\s)?gemeenten?\s+)?{NAAM}(?:,\s+{NAAM}){{0,4}}(?:,|\s+en)\s+$"
)
_WIJDTE = 120  # letters before a name in which such a row stands


def is_in_row_behind(tekst: str, begin: int) -> bool:
    """Whether the name at `begin` stands in such a row, and does not open it."""
    ervoor = _BEHIND.search(tekst, max(0, begin - _WIJDTE), begin)
    if ervoor is None:
        return False
    is_los = ervoor["en"][0] == "," and not ervoor["meer"]
    return bool(_AND.match(tekst, begin)) if ervoor["en"] == "," else not is_los


def is_of_whom(tekst: str, begin: int) -> bool:
    """Whether the name at `begin` stands behind others in a row of whom somebody is."""
    return bool(_OF_THOSE.search(tekst, max(0, begin - _WIJDTE), begin))
