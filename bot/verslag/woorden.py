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
_WOORD = r"[A-ZÀ-ÖØ-Þ][\w'’-]{0,40}"
# A family name as written: 'Van der Meulen', 'Klein Haneveld', 'J. de Vries'. At most four capitalised words.
_DEEL = rf"(?:{TUSSENVOEGSEL}\s+){{0,3}}{_WOORD}"
NAAM = rf"(?:[A-Z]\.\s?){{0,4}}{_DEEL}(?:\s+{_DEEL}){{0,3}}"

# A number or note between brackets: [A1], [AP 1], (actiepunt), (actie: COA), (A1), [B2]
MARKERING = (
    r"(?:\[\s?(?:actie(?:punt)?|act|ap|a|besluit|b)\s?\.?\s?\d{1,3}\s?\]"
    r"|\(\s?(?:ap|a|b)\s?\d{1,3}\s?\)|\(\s?actie(?:punt)?\b[^()]{0,60}\))"
)
