"""Who owns a point and who asks, in lines as people type them during a meeting."""

from __future__ import annotations

import pytest

from bot import invoer
from bot.config import Config
from bot.gebieden import Gebieden
from bot.kalender import Kalender
from tests.invoer_tables import Reader

LINES = """
coa: nareizigers tellen => nareizigers tellen ;; wie=coa
actie: COA: nareizigers tellen => nareizigers tellen ;; wie=COA ;; soort=actiepunt
Actiepunt voor COA: nareizigers tellen => nareizigers tellen ;; wie=COA ;; soort=actiepunt
actie voor Vollink: draaiboek schrijven => draaiboek schrijven ;; wie=Vollink ;; soort=actiepunt
vraag wienstra: hoeveel plekken zijn er => hoeveel plekken zijn er ;; van=wienstra ;; soort=vraag
vraag: hoeveel is niet gerealiseerd, van: Wienstra => hoeveel is niet gerealiseerd ;; van=Wienstra ;;
    soort=vraag
Wienstra vraagt hoeveel niet is gerealiseerd => Wienstra vraagt hoeveel niet is gerealiseerd
hoeveel is niet gerealiseerd? (vraag Wienstra) => hoeveel is niet gerealiseerd? ;; van=Wienstra ;;
    soort=vraag
vraag voor COA: wanneer opent de locatie => wanneer opent de locatie ;; wie=COA ;; soort=vraag
Vraag COA: kan dit eerder => kan dit eerder ;; van=COA ;; soort=vraag
vraag; hoeveel plekken; Wienstra; COA => hoeveel plekken ;; wie=COA ;; van=Wienstra ;; soort=vraag
draaiboek maken wie: vollink => draaiboek maken ;; wie=vollink
draaiboek maken wie = COA => draaiboek maken ;; wie=COA
draaiboek maken, COA, z.s.m. => draaiboek maken, z.s.m. ;; wie=COA
draaiboek maken z.s.m. => draaiboek maken z.s.m.
draaiboek maken, zo spoedig mogelijk, Vollink => draaiboek maken, zo spoedig mogelijk ;; wie=Vollink
draaiboek maken door Vollink => draaiboek maken ;; wie=Vollink
het door COA gemaakte draaiboek delen => het door COA gemaakte draaiboek delen
draaiboek van COA delen met de raad => draaiboek van COA delen met de raad
brief van Wienstra beantwoorden => brief van Wienstra beantwoorden
brief van Wienstra beantwoorden, Vollink => brief van Wienstra beantwoorden ;; wie=Vollink
brief aan COA sturen => brief aan COA sturen
brief sturen aan COA => brief sturen aan COA
bellen met Vollink => bellen met Vollink
overleg met COA en AenM plannen => overleg met COA en AenM plannen
overleg met COA plannen (Vollink) => overleg met COA plannen ;; wie=Vollink
overleg met COA plannen - Vollink => overleg met COA plannen ;; wie=Vollink
locatie zoeken, mw. Bergen => locatie zoeken ;; wie=mw. Bergen
mw. Bergen: locatie zoeken => locatie zoeken ;; wie=mw. Bergen
gesprek met mw. Laren over vergunning => gesprek met mw. Laren over vergunning
de heer Van Bergen: stukken rondsturen => stukken rondsturen ;; wie=de heer Van Bergen
wie dhr. Waterland: stukken rondsturen => stukken rondsturen ;; wie=dhr. Waterland
vraag van mw. Huizen: hoeveel? => hoeveel? ;; van=mw. Huizen ;; soort=vraag
huizen zoeken in bergen => huizen zoeken in bergen
huizen bouwen, COA => huizen bouwen ;; wie=COA
gisteren besproken cijfers delen => gisteren besproken cijfers delen
zoals gisteren besproken stuurt COA de cijfers => zoals gisteren besproken stuurt COA de cijfers
COA: cijfers van vorige week nasturen => cijfers van vorige week nasturen ;; wie=COA
COA: cijfers december delen => cijfers december delen ;; wie=COA
COA: verslag van 17 december rondsturen => verslag van 17 december rondsturen ;; wie=COA
COA: verslag 17 december rondsturen => verslag 17 december rondsturen ;; wie=COA
COA: actiepunten uit het verslag van 17 december jl. nalopen => actiepunten uit het verslag van 17 december
    jl. nalopen ;; wie=COA
afgelopen vrijdag toegezegde cijfers sturen, COA => afgelopen vrijdag toegezegde cijfers sturen ;; wie=COA
in 2025 vastgesteld kader nalopen => in 2025 vastgesteld kader nalopen
begroting 2027 nalopen, Vollink => begroting 2027 nalopen ;; wie=Vollink
bijlage 3-4 nasturen, Vollink => bijlage 3-4 nasturen ;; wie=Vollink
200 nareizigers per week plaatsen, COA => 200 nareizigers per week plaatsen ;; wie=COA
noodpakketten: COA bespreekt dit intern => noodpakketten: COA bespreekt dit intern
cvdK: toezegging: sluit aan bij elke RRT => sluit aan bij elke RRT ;; wie=cvdK ;; soort=toezegging
COA, toezegging: cijfers sturen => cijfers sturen ;; wie=COA ;; soort=toezegging
sluit aan bij elke RRT (toezegging cvdK) => sluit aan bij elke RRT ;; wie=cvdK ;; soort=toezegging
nareizigers tellen (toezegging) => nareizigers tellen ;; soort=toezegging
A1: nareizigers tellen => nareizigers tellen
1. nareizigers tellen => nareizigers tellen
1) COA: nareizigers tellen => nareizigers tellen ;; wie=COA
* COA: nareizigers tellen => nareizigers tellen ;; wie=COA
• COA: nareizigers tellen => nareizigers tellen ;; wie=COA
o COA: nareizigers tellen => nareizigers tellen ;; wie=COA
→ COA: nareizigers tellen => nareizigers tellen ;; wie=COA
☐ COA: nareizigers tellen => nareizigers tellen ;; wie=COA
[ ] COA: nareizigers tellen => nareizigers tellen ;; wie=COA
- [ ] COA: nareizigers tellen => nareizigers tellen ;; wie=COA
@COA: nareizigers tellen => nareizigers tellen ;; wie=COA
*COA*: nareizigers tellen => nareizigers tellen ;; wie=COA
COA & AenM: kosten verdelen => kosten verdelen ;; wie=COA,AenM
COA en AenM: kosten verdelen => kosten verdelen ;; wie=COA,AenM
COA/AenM: kosten verdelen => kosten verdelen ;; wie=COA,AenM
COA + AenM: kosten verdelen => kosten verdelen ;; wie=COA,AenM
kosten verdelen, COA en AenM => kosten verdelen ;; wie=COA,AenM
kosten verdelen (COA & AenM) => kosten verdelen ;; wie=COA,AenM
mevr. Lampen: kosten verdelen => kosten verdelen ;; wie=mevr. Lampen
mw Lampen: kosten verdelen => kosten verdelen ;; wie=mw Lampen
Mw. Lampen en dhr. Vollink: kosten verdelen => kosten verdelen ;; wie=Mw. Lampen,dhr. Vollink
burgemeester Lampen: kosten verdelen => kosten verdelen ;; wie=burgemeester Lampen
J. Vollink: kosten verdelen => kosten verdelen ;; wie=J. Vollink
Jan Vollink: kosten verdelen => kosten verdelen ;; wie=Jan Vollink
de heer Maart: kosten verdelen => kosten verdelen ;; wie=de heer Maart
kosten verdelen, 31 februari, Wienstra => kosten verdelen, 31 februari ;; wie=Wienstra
kosten verdelen actiehouder: AenM => kosten verdelen ;; wie=AenM
kosten verdelen trekker AenM => kosten verdelen ;; wie=AenM
kosten verdelen, trekker: AenM => kosten verdelen ;; wie=AenM
kosten verdelen verantwoordelijk: AenM => kosten verdelen ;; wie=AenM
nagaan wie van COA de sleutel heeft => nagaan wie van COA de sleutel heeft
nagaan wie COA kan vervangen => nagaan wie COA kan vervangen
uitzoeken wie Vollink gaat opvolgen => uitzoeken wie Vollink gaat opvolgen
uitzoeken wie verantwoordelijk is, AenM => uitzoeken wie verantwoordelijk is ;; wie=AenM
uitzoeken door wie de kosten worden gedragen => uitzoeken door wie de kosten worden gedragen
wie doet wat: overzicht maken, Vollink => wie doet wat: overzicht maken ;; wie=Vollink
de vraag van Wienstra uitzoeken, COA => de vraag van Wienstra uitzoeken ;; wie=COA
vraag van Wienstra uitzoeken => vraag van Wienstra uitzoeken
vraag uitzetten bij COA => vraag uitzetten bij COA
vraag namens Wienstra: hoeveel? => hoeveel? ;; van=Wienstra ;; soort=vraag
Wienstra: vraag: hoeveel? => hoeveel? ;; van=Wienstra ;; soort=vraag
ingebracht door Wienstra: kosten verdelen, COA => kosten verdelen ;; wie=COA ;; van=Wienstra
kosten verdelen, COA, ingebracht door Wienstra => kosten verdelen ;; wie=COA ;; van=Wienstra
overzicht sturen, Van Kamp => overzicht sturen, Van Kamp
om 10 uur bellen met COA, Vollink => om 10 uur bellen met COA ;; wie=Vollink
bel 06-12345678, Vollink => bel 06-12345678 ;; wie=Vollink
€ 1.500,- reserveren, Vollink => € 1.500,- reserveren ;; wie=Vollink
mail naar vollink@voorbeeld.nl sturen, COA => mail naar vollink@voorbeeld.nl sturen ;; wie=COA
plan 2027-2030 maken, Vollink => plan 2027-2030 maken ;; wie=Vollink
https://voorbeeld.nl/2027/02/15 lezen, Vollink => https://voorbeeld.nl/2027/02/15 lezen ;; wie=Vollink
nareizigers tellen!! (COA) => nareizigers tellen!! ;; wie=COA
COA - nareizigers tellen => nareizigers tellen ;; wie=COA
Vollink bellen => Vollink bellen
terugbellen Vollink => terugbellen Vollink
stukken sturen Vollink => stukken sturen Vollink
dhr. Vollink uitnodigen voor de PRT => dhr. Vollink uitnodigen voor de PRT
ministerie van Asiel en Migratie: brief sturen => brief sturen ;; wie=ministerie van Asiel en Migratie
commissaris van de Koning: gesprek voeren => gesprek voeren ;; wie=commissaris van de Koning
Kees (Stichting Hulp & Zorg): brief => brief ;; wie=Kees (Stichting Hulp & Zorg)
Kees (Stichting Hulp & Zorg) en Vollink: brief => brief ;; wie=Kees (Stichting Hulp & Zorg),Vollink
Tol (gemeente Velsen): brief => brief ;; wie=Tol (gemeente Velsen) ;; gemeente=Velsen ;; regio=kennemerland
draaiboek maken, vollink => draaiboek maken ;; wie=vollink
vollink: draaiboek maken => draaiboek maken ;; wie=vollink
vollink en coa: draaiboek maken => draaiboek maken ;; wie=vollink,coa
draaiboek maken (vollink) => draaiboek maken ;; wie=vollink
draaiboek maken wie vollink en coa => draaiboek maken ;; wie=vollink,coa
draaiboek uitwerken COA => draaiboek uitwerken ;; wie=COA
draaiboek uitwerken met COA => draaiboek uitwerken met COA
draaiboek uitwerken voor COA => draaiboek uitwerken voor COA
overzicht plekken COA => overzicht plekken COA
overzicht plekken COA, Vollink => overzicht plekken COA ;; wie=Vollink
plekken tellen, in overleg met COA, Vollink => plekken tellen, in overleg met COA ;; wie=Vollink
plekken tellen i.o.m. COA, Vollink => plekken tellen i.o.m. COA ;; wie=Vollink
plekken tellen, cc COA, Vollink => plekken tellen, cc COA ;; wie=Vollink
contact met Wienstra over overleg van 21 januari, Vollink => contact met Wienstra over overleg van 21 januari
    ;; wie=Vollink
besluit van 3 december intrekken, cvdK => besluit van 3 december intrekken ;; wie=cvdK
notulen 17-12 aanpassen, secretaris => notulen 17-12 aanpassen ;; wie=secretaris
dhr. Van Haarlem bellen, cvdK => dhr. Van Haarlem bellen ;; wie=cvdK
toezegging dhr. Hoorn: levert cijfers => levert cijfers ;; wie=dhr. Hoorn ;; soort=toezegging
vraag dhr. Hoorn: wanneer? => wanneer? ;; van=dhr. Hoorn ;; soort=vraag
vraag (Wienstra): hoeveel? => hoeveel? ;; van=Wienstra ;; soort=vraag
vraag - Wienstra - hoeveel plekken? => hoeveel plekken? ;; van=Wienstra ;; soort=vraag
vraag: hoeveel plekken? van: Wienstra aan: COA => hoeveel plekken? ;; wie=COA ;; van=Wienstra ;; soort=vraag
vraag: hoeveel plekken? wie: COA => hoeveel plekken? ;; wie=COA ;; soort=vraag
v: hoeveel plekken? => v: hoeveel plekken?
open vraag van Wienstra aan COA en AenM: hoeveel? => hoeveel? ;; wie=COA,AenM ;; van=Wienstra ;; soort=vraag
soort vraag: hoeveel plekken? => hoeveel plekken? ;; soort=vraag
soort: toezegging; wie: COA; cijfers leveren => cijfers leveren ;; wie=COA ;; soort=toezegging
Acties: plekken tellen, COA => plekken tellen ;; wie=COA ;; soort=actiepunt
vragen: hoeveel? => hoeveel? ;; soort=vraag
actiepunten verdelen, secretaris => actiepunten verdelen ;; wie=secretaris
vragen verzamelen, secretaris => vragen verzamelen ;; wie=secretaris
actie afronden, Vollink => actie afronden ;; wie=Vollink
actielijst: bijwerken => actielijst: bijwerken
toezegging nakomen, COA => toezegging nakomen ;; wie=COA
door de raad laten vaststellen, cvdK => door de raad laten vaststellen ;; wie=cvdK
voorstel door college en raad laten vaststellen => voorstel door college en raad laten vaststellen
plan laten toetsen door de jurist, Vollink => plan laten toetsen door de jurist ;; wie=Vollink
van COA cijfers ontvangen, Vollink => van COA cijfers ontvangen ;; wie=Vollink
cijfers van: COA => cijfers ;; van=COA
wie kan dit oppakken? => wie kan dit oppakken?
wie weet wat COA wil? => wie weet wat COA wil?
wie betaalt? Vollink zoekt uit => wie betaalt? Vollink zoekt uit
wat: brief; wie: geen; wanneer: geen => brief
waar komt de locatie? => waar komt de locatie?
waar nodig aanvullen, COA => waar nodig aanvullen ;; wie=COA
termijn van de regeling nagaan, AenM => termijn van de regeling nagaan ;; wie=AenM
deadline bewaken, secretaris => deadline bewaken ;; wie=secretaris
regio betrekken, cvdK => regio betrekken ;; wie=cvdK
soort opvang bepalen, COA => soort opvang bepalen ;; wie=COA
bellen met mei lin over huur, Vollink => bellen met mei lin over huur ;; wie=Vollink
rooster maken 2x per week, Vollink => rooster maken 2x per week ;; wie=Vollink
rooster maken elke vrijdag, Vollink => rooster maken elke vrijdag ;; wie=Vollink
rooster maken, doorlopend, Vollink => rooster maken, doorlopend ;; wie=Vollink
kosten 1,5 miljoen dekken, Vollink => kosten 1,5 miljoen dekken ;; wie=Vollink
Vollink: nr. 12-3 nakijken => nr. 12-3 nakijken ;; wie=Vollink
<@U0BEST0001> en COA: rooster maken => rooster maken ;; wie=<@U0BEST0001>,COA
COA: beste plek zoeken, niet op 1 maart => beste plek zoeken, niet op 1 maart ;; wie=COA
vraag van Wienstra: hoeveel is niet gerealiseerd => hoeveel is niet gerealiseerd ;; van=Wienstra ;;
    soort=vraag
toezegging: brief aan COA: wordt verstuurd => brief aan COA: wordt verstuurd ;; soort=toezegging
brief sturen aan: COA => brief sturen aan: COA
§ 3.2 nalopen, Vollink => § 3.2 nalopen ;; wie=Vollink
checken of de zaal op 21 januari kan, COA => checken of de zaal op 21 januari kan ;; wie=COA
COA: brief van 10-1-2027 beantwoorden => brief van 10-1-2027 beantwoorden ;; wie=COA
trekker: mw. Lampen, onderzoek starten => onderzoek starten ;; wie=mw. Lampen
trekker zoeken voor locatie, COA => trekker zoeken voor locatie ;; wie=COA
verantwoordelijke aanwijzen, COA => verantwoordelijke aanwijzen ;; wie=COA
actiehouder COA onderzoek starten => onderzoek starten ;; wie=COA
aanpak bespreken met Vollink en mw. Lampen => aanpak bespreken met Vollink en mw. Lampen
Vollink & Lampen: aanpak uitwerken => aanpak uitwerken ;; wie=Vollink,Lampen
vollink/lampen: aanpak uitwerken => aanpak uitwerken ;; wie=vollink,lampen
ambtelijk overleg: aanpak uitwerken, COA => ambtelijk overleg: aanpak uitwerken ;; wie=COA
terugkoppeling: COA heeft gebeld => terugkoppeling: COA heeft gebeld
mw. Lampen (AenM): regeling toelichten => regeling toelichten ;; wie=mw. Lampen (AenM)
15-2 Vollink: brief sturen, 1 maart => 15-2 brief sturen ;; wie=Vollink ;; termijn=2027-03-01
15 februari mw. Lampen, COA: brief sturen => brief sturen ;; wie=mw. Lampen,COA ;; termijn=2027-02-15
15-2 let op: brief sturen => let op: brief sturen ;; termijn=2027-02-15
3 leden Vollink: brief sturen => 3 leden Vollink: brief sturen
notitie maken (wie?) => notitie maken (wie?)
notitie maken, n.t.b. => notitie maken, n.t.b.
"""


def test_owner_and_asker_are_who_the_line_says(
    config: Config, kalender: Kalender, gebieden: Gebieden
) -> None:
    assert Reader(config, kalender, gebieden).misread(LINES) == []


@pytest.mark.parametrize("label", ["wie", "eigenaar", "actiehouder", "trekker", "door wie"])
def test_an_edit_knows_every_word_for_the_owner(label: str) -> None:
    assert invoer.split_fields(f"{label} COA termijn 1 mei") == {"wie": "COA", "termijn": "1 mei"}
