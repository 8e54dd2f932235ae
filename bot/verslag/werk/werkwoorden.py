"""The verbs of minutes, as data: by which their subject does something for the meeting, and by which not."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.verslag.taal.woorden import GEEN_DOEN

# Verb in the singular and the plural; '+' is doing as such, '?' as often a habit, '!' mostly a job or what is
# done at the meeting itself, '-' doing only with a prefix or with words of daden.py. Then its prefixes; one
# with a '?' makes it doing only with a day.
_TABEL = """
actualiseert actualiseren +
agendeert agenderen +
analyseert analyseren ?
appt appen +
archiveert archiveren ?
beantwoordt beantwoorden !
becommentarieert becommentariëren +
begeleidt begeleiden !
bekijkt bekijken ?
belegt beleggen !
belt bellen + af na op rond terug
benadert benaderen +
beoordeelt beoordelen ?
bereidt bereiden - voor
berekent berekenen ?
beschrijft beschrijven !
bespreekt bespreken !
bestelt bestellen ?
betaalt betalen ?
bewaakt bewaken !
bezoekt bezoeken !
bezorgt bezorgen ?
biedt bieden -
boekt boeken ?
brengt brengen ? langs rond terug uit
bundelt bundelen ?
checkt checken +
communiceert communiceren !
completeert completeren +
consulteert consulteren +
contacteert contacteren +
controleert controleren ?
corrigeert corrigeren +
coördineert coördineren !
deelt delen ! uit?
definieert definiëren ?
denkt denken - uit
dient dienen - in
documenteert documenteren +
doet doen -
draagt dragen - voor aan
escaleert escaleren +
evalueert evalueren !
faciliteert faciliteren !
finaliseert finaliseren +
formuleert formuleren !
frist frissen - op
gaat gaan - na
geeft geven - door
haalt halen - op weg
hangt hangen - op
herschrijft herschrijven +
herstelt herstellen !
herziet herzien +
houdt houden - bij
implementeert implementeren ?
huurt huren ?
informeert informeren !
installeert installeren +
inventariseert inventariseren +
kaart kaarten - aan
kijkt kijken - na
koopt kopen ?
kopieert kopiëren +
koppelt koppelen - terug?
laat laten -
leest lezen - mee na door?
legt leggen - aan neer voor vast?
komt komen -
levert leveren ? aan in af op
licht lichten - in
loopt lopen - na door?
maait maaien ?
maakt maken - af aan op over
mailt mailen + rond door na
meldt melden - aan af
monitort monitoren !
neemt nemen - mee over?
nodigt nodigen - uit
ondertekent ondertekenen ?
onderhandelt onderhandelen ?
onderzoekt onderzoeken ?
ontwerpt ontwerpen ?
ontwikkelt ontwikkelen !
organiseert organiseren ?
overlegt overleggen ?
pakt pakken - op aan
past passen - aan
peilt peilen +
plaatst plaatsen +
plakt plakken ?
plant plannen + in
polst polsen +
praat praten - bij
presenteert presenteren !
prikt prikken ?
print printen + uit
publiceert publiceren +
raadpleegt raadplegen +
rapporteert rapporteren !
regelt regelen ?
registreert registreren !
rekent rekenen - uit door na
repareert repareren ?
reserveert reserveren +
reviewt reviewen +
roept roepen - bijeen
rondt ronden - af
ruimt ruimen - op
scant scannen + in
schaaft schaven - bij
schakelt schakelen - in
schat schatten - in
schildert schilderen ?
schrijft schrijven - aan op uit
sluit sluiten - kort
sondeert sonderen +
splitst splitsen ? uit op
spreekt spreken - af aan?
stelt stellen - op samen
stemt stemmen - af
stuurt sturen + op rond toe na uit in mee
tekent tekenen - uit
toetst toetsen !
trekt trekken - na
uploadt uploaden +
verdeelt verdelen !
vergelijkt vergelijken !
verifieert verifiëren +
verkent verkennen ?
verlengt verlengen ?
verspreidt verspreiden +
verstuurt versturen +
vertaalt vertalen +
vervangt vervangen !
verwerkt verwerken ?
verwijdert verwijderen ?
verzamelt verzamelen ?
verzendt verzenden +
verzorgt verzorgen !
voegt voegen - toe samen
voert voeren - in door uit
vraagt vragen - aan na op
vult vullen - aan in
werft werven ?
werkt werken - uit bij om
wijst wijzen - toe
wijzigt wijzigen ?
zendt zenden + toe na in
zet zetten - uit neer door
zoekt zoeken - op uit
zorgt zorgen -
"""
# Participles that do not follow from the verb as 'gestuurd' does from 'stuurt'.
_STERK = """
bekeken bekijkt; besproken bespreekt; gebracht brengt; gedaan doet; gedragen draagt; gegeven geeft
gehangen hangt; gehouden houdt; gekeken kijkt; gekocht koopt; gelezen leest; gelopen loopt; genomen neemt
geroepen roept; geschreven schrijft; gesloten sluit; gesproken spreekt; getrokken trekt; geworven werft
gezocht zoekt; gezonden zendt; herschreven herschrijft; herzien herziet; onderzocht onderzoekt
vergeleken vergelijkt; verzonden verzendt
"""


@dataclass(frozen=True)
class Daad:
    """A verb of the table: `teken` is what it is without a prefix, with one of `soms` it needs a day."""

    enkelvoud: str
    teken: str
    deeltjes: frozenset[str]
    soms: frozenset[str]


def _table() -> dict[str, Daad]:
    daden: dict[str, Daad] = {}
    for regel in _TABEL.split("\n"):
        if regel.strip():
            enkelvoud, meervoud, teken, *deeltjes = regel.split()
            daden[enkelvoud] = daden[meervoud] = Daad(
                enkelvoud,
                teken,
                frozenset(deel for deel in deeltjes if deel[-1] != "?"),
                frozenset(deel[:-1] for deel in deeltjes if deel[-1] == "?"),
            )
    return daden


DADEN = _table()
# Whose subject says, thinks, feels, has, lives, or holds the meeting; a verb of the table is judged by that.
NOOIT = (GEEN_DOEN - frozenset(DADEN)) | frozenset(
    """
adviseert adviseren attendeert bedanken bedankt beheert beklaagt bekleedt besluit besprak bezit
blijkt bracht complimenteert daalt dacht deed doceert drinkt eet eindigt erkent feliciteert fietst
gebruikt gelooft geneest geniet groeit gunt hamert hecht heet hoort klaagt kocht kookt krijgt lacht
las leeft leert leidt let liet logeert mag memoreert mist mocht moet moeten nam onderstreept
ontbreekt ontmoet ontvangt opent opperde oppert overlijdt pleit popelt
prijst proeft reist rijdt
roemt rookt scheelt schiet schrikt slaapt sloot speelt sprak staat stelde stijgt stond stopt
studeert test traint treedt trouwt twijfelt verbaast verdient vergadert verhuist verkoopt verlaat
verliest verneemt vertegenwoordigt vertolkt vertrekt vervult verwelkomt verwondert viert vliegt
vroeg waarschuwt wacht wandelt werd wint wist woont zingt zocht zong zwemt
""".split()
)
DEELWOORDEN = dict(paar.split() for paar in re.split(r"[;\n]", _STERK) if paar.strip())
# Past tense of these: 'maakten', 'stuurden'; and of others that end as the present does.
VERLEDEN = frozenset(
    vorm
    for daad in DADEN.values()
    for vorm in (f"{daad.enkelvoud}en", f"{daad.enkelvoud[:-1]}den")
    if vorm not in DADEN
) | frozenset(
    """
spraken bespraken gaven namen hielden deden brachten dachten schreven zochten bezochten onderzochten kwamen
gingen vroegen lazen keken liepen kozen besloten sloten trokken stonden zaten bracht dacht zocht bezocht kocht
waren hadden werden liet besloot moest wist
""".split()
)
