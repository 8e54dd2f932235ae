"""Word lists of Dutch minutes that more than one rule needs."""

from __future__ import annotations

_AFKORTINGEN = """
afd art bijv blz br bv ca capt cie cllr dhr dr drs ds evt excl fig i.p.v incl ing ir max mevr min mr mw nr nrs
o.a pag par prof resp rev st tel uiterl vgl weth zgn zr
"""
_SLOTAFKORTINGEN = "a.s agp bgm c.s d.d e.a e.d etc enz gem jl j.l m.k m.m mln mld n.t.b prov v.chr"
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

TITEL = (
    r"(?:[Dd]e\s+heer|[Dd]hr\.?|[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?"
    r"|Mrs?\.?|Ms\.?|Miss|[Bb]r\.|[Zz]r\.|Capt\.|Captain|Cllr\.?|Councill?or|Rev\.)"
)
GRADEN = r"(?:(?:(?:mr|[Ii]r|[Ii]ng|[Dd]s)\.|(?:[Dd]rs?|[Pp]rof)(?:\.|(?=\s)))\s?){0,3}"  # also 'dr Visser'
# 'Anna het COA' is no name; of whom 'Anna van het COA' is, is told apart elsewhere.
TUSSENVOEGSEL = (
    r"(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en|[Tt]e|(?:(?<=van\s)|(?<!van\s)(?!het\s+[A-Z]{2}))[Hh]et|['’]t|[Ii]n|[Oo]p"
    r"|[Vv]\.?d\.?|[Ee]l|[Ll]a)"
)
# Of the letters beyond Western Europe also most small ones: no Dutch word begins with one. Written so, for a
# list of the capitals among them, or both apostrophes in one class, takes ten times as long to compile, and
# who reads a file waits for that.
_HOOFD = r"(?:[A-ZÀ-ÖØ-Þ]|[^\W\x00-\xffа-џ])"
_WOORD = rf"(?:d['’]|(?:al|el|ad|as|ben)-)?{_HOOFD}[\w'-]{{0,40}}(?:’[\w'-]{{0,40}})?"
# A family name as written: 'Van der Meulen', 'Klein Haneveld', 'J. de Vries'. At most four capitalised words.
_DEEL = rf"(?:{TUSSENVOEGSEL}\s+){{0,3}}{_WOORD}"
# No letter or digit before it, nor within 'A-A-A', which may be cut in too many ways.
OPENT = r"(?<![^\W_])(?<![\w'’-]['’-])"
NAAM = rf"(?:{_HOOFD}[a-zJj]?\.\s?){{0,4}}(?=[\w'’])(?:(?:{OPENT}|\s+){_DEEL}){{1,4}}"

# What may stand behind a number between brackets: [A1, COA], (A1: uiterlijk 1 maart)
IN_HAKEN = r"(?:[^()\[\]]|\([^()]{1,40}\))"
NA_NUMMER = rf"(?:\s?[,:;–-]\s?{IN_HAKEN}{{1,60}})?"
# A number or note between brackets: [A1], [AP 1], (actiepunt), (actie: COA), (AP Anna), (A1), [B2]
MARKERING = (
    rf"(?:\[\s?(?:a[ck]tie(?:punt)?|act|ap|a|besluit|b)\s?\.?\s?\d{{1,3}}{NA_NUMMER}\s?\]"
    rf"|\(\s?(?:ap|a|b)\s?\d{{1,3}}{NA_NUMMER}\s?\)|[(\[]\s?(?:acti(?:e(?:punt)?|on)|ap|todo)\b{IN_HAKEN}{{0,60}}[)\]])"
)

# Verbs by which their subject says, thinks, has or undergoes something, and words that only end like a verb;
# any other verb is doing.
_ZEGGEN_OF_ZIJN = """
acht achten antwoorden antwoordt beaamt beantwoordt bedoelt begrijpt benadrukken benadrukt benoemt
bepleit bestaat betreft betreurt betwijfelt bevat bevestigt bevindt blijft blijven constateert dankt
denken denkt erkent ervaart ervaren gaan gaat gelden geldt gelooft hebben heeft heet herhaalt herinnert
herkennen herkent hoopt hopen is kampen kampt kan kennen kent kunnen liggen ligt lijkt loopt lopen mag
meent melden meldt merken merkt missen mist noemen noemt onderschrijft onderschrijven ondervindt oordeelt
opent overweegt pleit reageert reageren roepen roept ronden schat schetst signaleert sluit staan staat steunen
stemmen stemt besluit besluiten keuren keurt start starten begint duurt volgt volgen steunt suggereert
twijfelt vallen valt verbaast verduidelijkt verklaart vermoedt verneemt vertelt verwacht verwachten
verwijst verzoeken verzoekt vinden vindt voelt voorziet vreest vult waardeert waarschuwt
wacht wachten weet wenst weten wijst wijzen wil willen worden wordt zeggen zegt zien ziet zijn zit zitten zou
"""
_GEEN_WERKWOORD = """
aan beneden binnen bovendien boven buiten dankzij dat gezien met naast niet om samen sinds tegen tot tussen
uit van volgens want zonder
"""
ZEGGEN_OF_ZIJN = frozenset(_ZEGGEN_OF_ZIJN.split())
GEEN_DOEN = ZEGGEN_OF_ZIJN | frozenset(_GEEN_WERKWOORD.split())
# Verbs that are doing only with one of these words behind them.
DOEN_MET = {
    "denkt": r"na\s+over|uit",
    "denken": r"na\s+over|uit",
    "stelt": r"op|samen|beschikbaar|ter\s+beschikking",
    "stellen": r"op|samen|beschikbaar|ter\s+beschikking",
    "deelt": r"met|rond|cijfers|gegevens|informatie|stukken|overzicht|lijst|planning|memo|notitie|plan"
    r"|rapport",
    "delen": r"met|rond",
    "zegt": "op|af",
    "zeggen": "op|af",
    "geeft": r"presentatie|training|terugkoppeling(?!\s+(?:van|over|uit)\b)|uitvoering",
    "geven": r"presentatie|training|terugkoppeling(?!\s+(?:van|over|uit)\b)|uitvoering",
    "spreekt": "met|af",
    "spreken": "met|af",
    "loopt": r"\w*rondes?|langs|na|mee|(?:de|het)\s[^.;]{2,40}\sdoor",
    "laat": r"[a-zë]{2,20}en|doen|zien",
    "neemt": "mee|op|contact|over|initiatief|door",
    "nemen": "mee|op|contact|over|initiatief|door",
    "brengt": r"kaart|beeld|uit|in\s+bij\s+(?:het|de)|dit\s(?:[^.;]{1,60}\s)?onder\s+de\s+aandacht\s+van",
    "brengen": r"kaart|beeld|uit|in\s+bij\s+(?:het|de)|dit\s(?:[^.;]{1,60}\s)?onder\s+de\s+aandacht\s+van",
    "legt": "voor|vast|aan|neer",
    "leggen": "voor|vast|aan|neer",
    "licht": "in|door|toe",
    "lichten": "in|door",
    "reageert": r"binnen\s+\w+\s+(?:weken|week|dagen|werkdagen|maand)|uiterlijk|v[oó]{1,2}r\s+\d",
    "reageren": r"binnen\s+\w+\s+(?:weken|week|dagen|werkdagen|maand)|uiterlijk|v[oó]{1,2}r\s+\d",
    "komt": "met|terug|op",
    "komen": "met|terug|op",
    "houdt": "bij|bijeen|vinger",
    "vraagt": r"op|na|aan(?=\s+(?:voor|bij|uiterlijk|zodra)\b|\s*(?:[.,;:(–]|$))",
    "vragen": r"op|na",
    "vult": r"in|aan\s+bij",
    "wijst": r"[^.,;:]{2,80}\saan(?=\s*(?:$|[.,;(]))",
    "wijzen": r"[^.,;:]{2,80}\saan(?=\s*(?:$|[.,;(]))",
}

# What opens an English sentence in front of 'to …' and is nobody: 'Need to add tests', 'Back to the plan'.
BEFORE_TO = frozenset(
    "able access agree agreed aim attempt back begin choose continue decide decided due easy expect"
    " forget free further glad guide happy hard hope how important intend keen learn like likely link need"
    " nice nothing offer plan prefer prepare proceed promise propose read ready refuse remember reply"
    " resolved see seek sorry start tend time try unable used voted want welcome what when where whether"
    " who willing wish work".split()
)
