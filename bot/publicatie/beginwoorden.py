"""What a sentence of Dutch minutes may begin with, without an article, that is nobody.

A word that is the name of many as well (Bakker, Klein, Snel) is not among them: nobody asks about what is.
"""

from __future__ import annotations

from bot.dates.words import MONTH_NAMES, WEEKDAYS
from bot.patronen import later
from bot.publicatie.aanduidingen import NOBODY
from bot.publicatie.randen import LABELS
from bot.verslag.taal.woorden import SPREEKWOORDEN
from bot.verslag.werk.werkwoorden import DADEN, NOOIT, VERLEDEN

_HOW = """
aansluitend aanstaande aanvankelijk aanvullend achteraf achtereenvolgens alsnog alsook alvast ambtelijk
anders andersom bestuurlijk bijgaand bijvoorbeeld bijzonder binnen binnenkort bovenaan bovendien
bovengenoemd bovenstaand bovenstaande buiten concreet conform daar daardoor daarentegen daarmee daarop
daarover daartoe daarvan daarvoor desalniettemin desgevraagd desgewenst desondanks destijds dezelfde
digitaal direct doorgaans duidelijk echter eenieder eens eerder eerst eigenlijk eindelijk enerzijds enkel
enkele evenals evenmin eventueel extern feitelijk financieel formeel geen gelet gelukkig gemiddeld
gezamenlijk gezien goed grotendeels helaas hem hen hetzelfde hieraan hierbij hierdoor hiermee hiernaast
hieronder hierop hierover hiertoe hieruit hiervan hiervoor hoe hoeveel hoewel hopelijk hun ieders ik immers
indien informeel ingaande inhoudelijk inmiddels intern intussen jaarlijks jij jullie juridisch kennelijk
komend komende kort kortom krachtens laatst laatste landelijk liefst lokaal maandelijks maar mede meer
meerdere meestal mij mijn minder misschien mits mocht mogelijk mogelijkerwijs momenteel nadat nadien
nadrukkelijk namelijk natuurlijk net niet niets nieuw nieuwe nog nogmaals nooit of ofwel om omdat omstreeks
onder onderaan ondermeer onderstaand onderstaande ondertussen onduidelijk ongeveer onlangs ons onverwacht
onze opnieuw opvallend overal overdag overigens plaatselijk plots positief praktisch provinciaal
publiekelijk qua recent recentelijk redelijk regelmatig regionaal samen samengevat schriftelijk sinds
slechts soms spoedig stapsgewijs steeds straks tegelijk tegelijkertijd telefonisch ten tenslotte tenzij
terecht terug terwijl tevens thans tijdelijk toen totdat trouwens uiteindelijk uiteraard uiterlijk unaniem
vanavond vandaar vanmiddag vanmorgen vanochtend vanwege vaststaat veel vermoedelijk verschillende vervolgens
voldoende volgend volgende voorafgaand vooralsnog voorheen voorlopig voornaamste voornamelijk voorts vorig
vorige vroeger waar waardoor waarmee waarna waarschijnlijk wanneer want wederom weer wekelijks welk welke
wellicht welnu wettelijk wezenlijk zeer zeker zelf zelfs zich zoals zodat zodoende zojuist zowel zulke
""".split()
_WHAT = """
aandacht aandachtspunt aanleiding aansluiting aantal aanvraag aanvrager aanwezige accountant achterstand
advies adviseur afspraak afvalbeheer afwachten agenda agendapunt akkoord ambtenaar apparatuur archief asiel
asielzoeker azc basis bedoeling bedrag begroting beheer beheerder belang belangstelling beleid
bereikbaarheid bericht beschikking besluit bestemmingsplan bestuurder bevolking bewindspersoon bewoner
bewustzijn bezetting bezuiniging bezwaar bijeenkomst bijstand binnenstad brandweer budget burgerzaken buurt
buurtbewoner cao capaciteit casuïstiek certificering cijfers cliëntenraad coalitie code commentaar
communicatie compensatie concept conclusie conflict contact contactpersoon controle corona corporatie
cultuur cursus dagbesteding dashboard data datum deadline deelname defensie dekking democratie
digitalisering discussie documentatie doel doelgroep doelstelling doorstroom draagvlak draaiboek drukte
duurzaamheid economie eis energie enquête europa evaluatie facturatie feedback financiering financiën
flexwonen forum fractie functie gebouw gebruik gebruiker geduld geld geluid gemeenteraad gesprek gevoel
gezin gezondheid ggd ggz governance griffie griffier grond handhaving handreiking herstel herziening horeca
huisvesting hulp huur ict idee impact informatie infrastructuur initiatief inkoop inloop innovatie input
inrichting inspectie inspraak instemming instroom integratie interesse invloed inwoner inzet issue jaarplan
jaarrekening jaarverslag jeugd jeugdzorg jongeren justitie kabinet kadaster kandidaat kantoor kanttekening
kennis keuze kinderen klachten klimaat koffie kopij koppeling kosten krimp kwaliteit landbouw leefbaarheid
leefomgeving leeftijd leegstand leerplicht leges lijst locatie logistiek lokatie maatregel maatwerk mail
marketing meerderheid meerwerk melder melding mensen milieu minderheid ministerie mobiliteit monitor
monitoring muziek nadeel nadruk najaar natuur netwerk nieuwbouw nieuws nieuwsbrief noodopvang noodzaak noot
norm notulen oekraïne omgeving onderhoud ondernemer ondersteuning onderwerp onderzoek ontruiming
ontwikkeling onvrede onzekerheid opdracht openbaarheid opening opgave opleiding oplossing oppositie optie
opvang opvolging opzet organisatie overeenkomst overeenstemming overheid overlast overleg overname overzicht
parkeren participatie peildatum periode pers personeel perspectief pilot plan planning plek politie
portefeuillehouder positie praktijk preventie privacy probleem procedure proces programma project
projectleider publiciteit raad raming rapport rapportage realisatie rechtbank rechtspraak rechtszaak
recreatie redactie regelgeving regie regietafel regio registratie reistijd rekening renovatie resultaat rijk
rijksoverheid rijkswaterstaat risico rondvraag rooster ruimte samenwerking sanering schade scholing school
score secretariaat selectie service sluiting sociaal software spoed sport spreiding spreidingswet start
status steun stichting stikstof strategie streven structuur stuk stuurgroep subsidie suggestie taal tafel
tarief techniek tekst telling termijn terugkoppeling testplan thema thuiszorg tijd toelating toeleiding
toerisme toestemming toezicht tolk tolken transitie transparantie twijfel uitdaging uitgangspunt uitkomst
uitnodiging uitstel uitstroom uitvoering urgentie vastgoed vaststelling veiligheid verantwoordelijkheid
verantwoording verbetering verblijf verdeling vergadering vergoeding vergunning verhinderd verhuur verkeer
verkiezing verkoop verlenging verloop vermindering versie verslag vertraging vertrek vertrouwen verwachting
verwerking verwijzing verzoek vluchteling vluchtelingenwerk voetbal volume voorbeeld voorbereiding voordeel
voorjaar voorkeur voorraad voortgang voorwaarde voorzitter vraag vraagstuk vreemdelingenzaken vrijwilliger
water waterschap website welzijn wens werk werkgelegenheid werkgever werkwijze wetgeving wethouder wijziging
wmo wonen woningbouw woningmarkt zaak zorg
""".split()
# Who has no name: by a trade, a tie, or where they come from.
_WHO = """
aannemer apotheker architect baby bedrijf bedrijfsarts begeleider belegger beveiliger boa buren buurvrouw
casemanager cateraar chauffeur cliënt coach controller deurwaarder dierenarts docent echtgenoot echtgenote
echtpaar eigenaar fysiotherapeut huisarts huurder imam inkoper jeugdarts journalist jurist klant koploper
kwartiermaker leerling leraar leverancier logopedist makelaar mantelzorger mentor moeder monteur notaris
omwonende ontwikkelaar opdrachtgever opzichter ouders partner patiënt psychiater psycholoog raadslid
regisseur spoedzoeker statushouder student tandarts verhuurder verloskundige verzekeraar voogd vrouw
werknemer wijkagent winkelier woningzoekende
""".split()
# Where one goes, what one reads or uses, and what the year brings.
_WHERE_AND_WITH = """
aedes afval ambulance amendement apotheek artikel beamer beveiliging buurthuis camera carnaval centrum
computer dienstregeling divosa excel facebook fietsles garage gartner gas google grafiek gymzaal hekwerk
hemelvaart herfst hitte humanitas instagram internet intranet keuken koningsdag krant laptop lawaai lift
linkedin logius loon maaltijd microfoon microsoft moskee motie movisie museum nidos ongedierte outlook
paragraaf parkeerplaats pasen peppol pharos pinksteren portaal powerpoint printer radio riolering schoonmaak
schurft senaat sinterklaas speeltuin sporthal station stroom suikerfeest synagoge systeem taalles tabel
teams telefoon televisie trein vakantie vakbond verwarming vimeo wasmachine weekend whatsapp wifi woning
youtube ziekenhuis zoom zwembad zwemles
""".split()
_ENGLISH = "action answer conclusion decision discussion meeting minutes next note question summary".split()
# The name of somebody as well.
_OR_NAMES = frozenset(
    """
    advocaat arts boot brand bus buurman dorp griep kerk kerst kind lente man noord oost ramadan rechter
    regen schip sloot storm top vader vuur west winkel winter zomer zuid
    """.split()
)
# What a line begins with, and a colon behind it.
_HEADS = """
aanpak aanwezig aanwezigen achtergrond achterliggend actiehouder actiepunten afgehandeld afgemeld
afgesproken afwezig afwezigen agendapunten alternatief alternatieven antwoorden argument argumenten
belangrijkste beperking beperkingen besloten besluiten besproken bevindingen bewijs bijlagen bijzonderheden
bron commissie commissies commissievoorzitter consensus consequentie consequenties criteria datums
deelnemers details doelen drinken effect effecten eigenaar eisen ervaring ervaringen eten extra fase feature
feiten filmpje gasten gedachte gegevens gemeld genoemd gerelateerd gevolg gevolgen gevraagd groepen
hoofdlijn hoofdlijnen hoofdvraag ideeën interessant investering inzending kansen knelpunten kosteloos
kritiek leden leeswijzer let link links locaties maatregelen mededelingen media meetmoment mijlpaal
mijlpalen nadelen namen negatief notulist onderdelen onderwerpen onderzoekers openstaand opgemerkt
opmerkingen opties overig overige partijen penningmeester personen pijler pijlers plannen plus praktische
principe principes prio prioriteit pro probleempunt problemen processtap punten rest resterend resultaten
review richting risico's rollen route samenstelling samenvatting scenario secretaris signaal signalen
situatie spelregels staande staking stand stap stappen stelling stellingen stukken suggesties taak taart
tags tekstueel terugblik thema's tijdlijn tijdpad tip tips titel toegezegd toehoorder toelichting totaal
training trekker trekkers uitgaven uitleg update urgent variant varianten vastgesteld venster
verontschuldigd verstuurd vervolg vervolgstap vervolgstappen verwerker verzonden verzuim voorbeelden
voordelen voorgesteld voornemen voorstellen vooruitblik voorwaarden vorm vraagpunt vragen waarom wensen wie
wijzigingen
""".split()
# Not every region has them in its list.
PLACES = """
afghanistan almere amersfoort amsterdam arnhem belgie belgië breda brussel drenthe duitsland eindhoven
eritrea flevoland friesland gelderland groningen leeuwarden limburg maastricht nederland nijmegen oekraine
oekraïne overijssel rotterdam rusland syrië tilburg turkije twente twitter utrecht zeeland zwolle
afghaanse afghanen eritreeërs eritrese nederlanders nederlandse oekraïense oekraïners somaliërs syriërs
turkse
""".split()
_WORDS = frozenset(
    (
        *(*_HOW, *_WHAT, *_WHO, *_WHERE_AND_WITH, *_ENGLISH, *_HEADS, *PLACES, *WEEKDAYS, *MONTH_NAMES),
        *(*DADEN, *NOOIT, *VERLEDEN, *SPREEKWOORDEN),
    )
) - {"mei", *_OR_NAMES}
# Other words are made of these, before or behind: 'Taalcoach', 'Huisartsenpost'.
_SHORTEST = 6
_REST = 3  # letters that are left of the other word
_LONG = frozenset(word for word in (*_WHAT, *_WHO, *_WHERE_AND_WITH) if len(word) >= _SHORTEST)
_OF_NAMES = frozenset(  # 'Stroomberg'
    "berg brink broek burg dijk hof horst hout huis kamp man mans meijer sma stra veen veld voort".split()
)
_KNOWN = (_WORDS, NOBODY, LABELS)
_ENDS = "|".join(
    """
    aanden [acpsu]tie administratie agenda agent akkoord avond beeld beheer belang belasting beleid beleving
    besturen bestuur bouw brief brieven bureau cie cijfer club coach commissie consulent dag dienst [ei]n?tie
    enden erij federatie feest fonds gebied geleding gemeente groep heid houder i?eër igden inspectie iër isme
    jaar korting kosten leider lessen lijst locatie loket maand manager markt medewerker migrant model nemer
    niveau onderwijs opvang overleg overzicht plan plannen plicht programma project punt raad route ruimte
    scenario schap scholen school structuur stuk stukken systeem systemen tafel team teit termijn tijd uitje
    verlener verslag vervoer viering voorstel voorzitter vraag vragen week werker werver werving wet wijzer
    zaal zalen zoeker zorg
    """.split()
)
# How words end, and begin, that are called by what they are made of: 'Toegankelijkheid', 'Vervolgoverleg'.
_BEGIN = "aan|af|be|bij|door|her|in|mede|na|om|onder|ont|op|over|samen|toe|uit|ver|voor|woord"
_MADE = later(
    rf"\w{{2,40}}(?:{_ENDS})(?:s|en|ën)?|(?:{_BEGIN})\w{{4,30}}ing(?:en|s)?"
    r"|(?:hier|daar|waar)(?:aan|bij|door|in|mee|na|naar|naast|om|onder|op|over|toe|tussen|uit|van|voor)"
)


def is_beginning(word: str) -> bool:
    """Whether a sentence may begin with it, where it is nobody."""
    said = word.casefold()
    return any(said in words for words in _KNOWN) or bool(_MADE.fullmatch(said)) or _is_made_of(said)


def is_thing_or_name(word: str) -> bool:
    """Whether it is nobody where it does what things do, and somebody's name otherwise."""
    return word.casefold() in _OR_NAMES


def _is_made_of(said: str) -> bool:
    """'Huurders', 'Wijkvoetbal', 'Huisartsenpost': of a word that we know, which is most of it."""
    if any(said.removesuffix(ending) in _LONG for ending in ("s", "en", "n")):
        return True
    ends = (said[first:] for first in range(_REST, len(said) - _SHORTEST + 1))
    cuts = range(_SHORTEST, len(said) - _REST + 1)
    begins = (said[:last] for last in cuts if said[last:] not in _OF_NAMES)
    return any(part in _LONG for part in (*ends, *begins))
