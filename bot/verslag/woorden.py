"""Word lists of Dutch minutes that more than one rule needs."""

from __future__ import annotations

_AFKORTINGEN = """
art bijv blz bv ca dhr dr drs evt excl fig i.p.v incl ing ir mevr min mr mw nr nrs o.a pag par prof resp st
tel vgl zgn
"""
_SLOTAFKORTINGEN = "a.s c.s d.d e.a e.d etc enz jl j.l m.k m.m mln mld n.t.b v.chr"
_SPREEKWOORDEN = """
antwoordt beaamt beantwoordt benadrukt benoemt bepleit bevestigt constateert deelt dankt geeft herhaalt
informeert koppelt kondigt legt licht meldt merkt neemt noemt onderschrijft ondersteunt pakt reageert roept
schetst spreekt steunt stelt stuurt vertelt verduidelijkt verwacht verzoekt vindt vraagt vult wijst zal zegt
zoekt
"""
# A full stop after these never closes a sentence.
AFKORTINGEN = frozenset(_AFKORTINGEN.split())
# A full stop after these closes a sentence only when a capital follows.
SLOTAFKORTINGEN = frozenset(_SLOTAFKORTINGEN.split())
# Verbs that follow a speaker; a sentence that opens with one of them, in lower case, has lost its speaker.
SPREEKWOORDEN = frozenset(_SPREEKWOORDEN.split())

TITEL = r"(?:[Dd]e\s+heer|[Dd]hr\.?|[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?)"
TUSSENVOEGSEL = (
    r"(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en|[Tt]e|[Hh]et|['’]t|[Ii]n|[Oo]p|[Vv]\.?d\.?|[Ee]l|[Ll]a)"
)
_HOOFD = "A-ZÀ-ÖØ-ÞČĆĐĞİŁŃŚŠŞŻŹŽ"
_WOORD = rf"(?:d['’])?[{_HOOFD}][\w'’-]{{0,40}}"
# A family name as written: 'Van der Meulen', 'Klein Haneveld', 'J. de Vries'. At most four capitalised words.
_DEEL = rf"(?:{TUSSENVOEGSEL}\s+){{0,3}}{_WOORD}"
NAAM = rf"(?:[{_HOOFD}]\.\s?){{0,4}}{_DEEL}(?:\s+{_DEEL}){{0,3}}"

# What may stand behind a number between brackets: [A1, COA], (A1: uiterlijk 1 maart)
NA_NUMMER = r"(?:\s?[,:;–-]\s?[^()\[\]]{1,60})?"
# A number or note between brackets: [A1], [AP 1], (actiepunt), (actie: COA), (A1), [B2]
MARKERING = (
    rf"(?:\[\s?(?:actie(?:punt)?|act|ap|a|besluit|b)\s?\.?\s?\d{{1,3}}{NA_NUMMER}\s?\]"
    rf"|\(\s?(?:ap|a|b)\s?\d{{1,3}}{NA_NUMMER}\s?\)|\(\s?actie(?:punt)?\b[^()]{{0,60}}\))"
)

# Verbs by which their subject says, thinks, has or undergoes something; any other verb is doing.
_GEEN_DOEN = """
aan achten acht antwoordt antwoorden beaamt beantwoordt begrijpt bedoelt benadrukt benadrukken benoemt bepleit
bestaat betreft betreurt betwijfelt bevat bevestigt bevindt blijft blijven bent constateert dankt dat deelt
denkt denken ervaart ervaren erkent gaat gaan geldt gelden geeft geven gelooft gezien heeft hebben herhaalt
herinnert herkent herkennen heet hoopt hopen is kampt kampen kan kent kennen kunnen laat lijkt ligt liggen
loopt lopen mag meent meldt melden mist missen met meent merkt merken naast niet noemt noemen om onderschrijft
onderschrijven ondersteunt ondersteunen ondervindt oordeelt opent pleit reageert reageren ronden roept roepen
schat schetst signaleert sluit spreekt spreken staat staan steunt steunen stelt stellen suggereert tegen tussen
twijfelt uit verbaast verduidelijkt verklaart verneemt vermoedt vertelt verwacht verwachten verwijst verzoekt
verzoeken vindt vinden voelt volgt voorziet vraagt vragen vreest vult waarschuwt waardeert weet weten wenst wil
willen wijst wijzen word wordt worden zegt zeggen ziet zien zijn zit zitten zonder zou buiten binnen boven
dankzij volgens samen beneden bovendien want sinds dient
"""
GEEN_DOEN = frozenset(_GEEN_DOEN.split()) - frozenset(
    "dient stelt stellen deelt geeft geven spreekt spreken volgt laat ondersteunt ondersteunen".split()
)
# Verbs that are doing only with one of these words behind them.
DOEN_MET = {
    "stelt": "op|samen|beschikbaar|ter\\s+beschikking",
    "stellen": "op|samen|beschikbaar|ter\\s+beschikking",
    "deelt": "met|rond|uit|via",
    "geeft": "presentatie|training|terugkoppeling|uitvoering",
    "geven": "presentatie|training|terugkoppeling|uitvoering",
    "spreekt": "met|af",
    "spreken": "met|af",
    "laat": "onderzoeken|uitzoeken|weten|uitwerken|doen",
    "neemt": "mee|op|contact|over|initiatief",
    "nemen": "mee|op|contact|over|initiatief",
    "brengt": "kaart|beeld|uit",
    "brengen": "kaart|beeld|uit",
    "legt": "voor|vast|aan|neer",
    "leggen": "voor|vast|aan|neer",
    "licht": "in|door",
    "lichten": "in|door",
    "komt": "met|terug|op",
    "komen": "met|terug|op",
    "houdt": "bij|bijeen|vinger",
    "vult": "in|aan\\s+bij",
}
