"""First names for short: 'Stef' of Stefan, 'Rob' of Robert.

Only those that are no word of a sentence: 'Dan belt …' and 'Ben benieuwd' name nobody.
"""

from __future__ import annotations

# Each line: for short, and what it may stand for.
_ROEPNAMEN = """
alex alexander alexandra
bas sebastiaan sebastian
bert albert lambert hubert egbert
bob robert
bram abraham
chris christiaan christian christine christina christopher
dave david
ed eduard edward edwin
fred frederik frederick alfred
frits frederik
ger gerard gerrit
hans johannes
henk hendrik
jaap jacob
jeff jeffrey
jim james
joep joseph jozef
jos joseph jozef
kees cornelis
koos jacobus
lex alexander
liz elizabeth
mike michael
mo mohamed mohammed
nick nicolaas nicholas nicolas
niek nicolaas
pete peter
piet pieter
rick richard
rik hendrik
rob robert robbert
ron ronald
ruud rudolf
sam samuel samantha
sander alexander
stef stefan stefanie
steve steven stephen
theo theodoor theodorus
tom thomas tomas
ton anton antoon antonius
tony anthony antony
"""
_KORT = {woorden[0]: tuple(woorden[1:]) for woorden in map(str.split, _ROEPNAMEN.strip().splitlines())}


def for_short(voornaam: str) -> tuple[str, ...]:
    """What a first name is called for short: of 'Robert' 'Bob' and 'Rob'."""
    heel = voornaam.casefold()
    return tuple(kort.capitalize() for kort, voluit in _KORT.items() if heel in voluit)
