"""Dates in lines as people type them: a deadline leaves the text, the date of something else stays."""

from __future__ import annotations

from time import perf_counter

import pytest

from bot.config import Config
from bot.gebieden import Gebieden
from bot.kalender import Kalender
from tests.invoer_tables import Reader

LINES = """
nareizigers tellen, coa, g&v, 15/2 => nareizigers tellen ;; wie=coa ;; regio=gooi ;; termijn=2027-02-15
actie - COA - nareizigers tellen - eind maart => nareizigers tellen ;; wie=COA ;; soort=actiepunt ;;
    termijn=2027-03-31
Toezegging: COA levert cijfers eind maart => COA levert cijfers ;; wie=COA ;; soort=toezegging ;;
    termijn=2027-03-31
draaiboek maken, wie Vollink en COA, 15 feb => draaiboek maken ;; wie=Vollink,COA ;; termijn=2027-02-15
draaiboek maken wie Vollink/COA termijn 15 feb => draaiboek maken ;; wie=Vollink,COA ;; termijn=2027-02-15
draaiboek maken wie Vollink en mw. Lampen voor de volgende PRT => draaiboek maken ;; wie=Vollink,mw. Lampen
    ;; termijn=2027-01-30
draaiboek maken wie Vollink, mw. Lampen en COA vóór 1 april => draaiboek maken ;; wie=Vollink,mw. Lampen,COA
    ;; termijn=2027-03-31
draaiboek laten maken door Vollink en COA eind februari => draaiboek laten maken ;; wie=Vollink,COA ;;
    termijn=2027-02-28
brief aan COA, Vollink, morgen => brief aan COA ;; wie=Vollink ;; termijn=2027-01-12
overleg met COA plannen (Vollink, 15 feb) => overleg met COA plannen ;; wie=Vollink ;; termijn=2027-02-15
overleg met COA plannen | Vollink | gooi | 15 feb => overleg met COA plannen ;; wie=Vollink ;; regio=gooi ;;
    termijn=2027-02-15
overleg met COA plannen dhr. Bosman eind februari => overleg met COA plannen ;; wie=dhr. Bosman ;;
    termijn=2027-02-28
5 bezoeken plannen dhr. Bosman eind februari => 5 bezoeken plannen ;; wie=dhr. Bosman ;; termijn=2027-02-28
locatie zoeken (Vollink, Haarlem, 1 mei) => locatie zoeken ;; wie=Vollink ;; regio=kennemerland ;;
    gemeente=Haarlem ;; termijn=2027-05-01
uiterlijk 15 februari nareizigers tellen => nareizigers tellen ;; termijn=2027-02-15
voor 1 maart: nareizigers tellen => nareizigers tellen ;; termijn=2027-02-28
15 feb COA: nareizigers tellen => nareizigers tellen ;; wie=COA ;; termijn=2027-02-15
15 feb - COA - nareizigers tellen => nareizigers tellen ;; wie=COA ;; termijn=2027-02-15
stukken uiterlijk 15 februari naar de leden sturen => stukken naar de leden sturen ;; termijn=2027-02-15
stukken vóór 1 maart naar de leden sturen, COA => stukken naar de leden sturen ;; wie=COA ;;
    termijn=2027-02-28
COA stuurt de stukken vóór 1 maart naar de leden => COA stuurt de stukken naar de leden ;; termijn=2027-02-28
bewoners van de locatie die op 1 maart opent informeren, COA => bewoners van de locatie die op 1 maart opent
    informeren ;; wie=COA
COA: cijfers delen die op 1 maart komen => cijfers delen die op 1 maart komen ;; wie=COA
COA: omwonenden informeren dat de locatie per 1 juli sluit => omwonenden informeren dat de locatie per 1 juli
    sluit ;; wie=COA
COA: uitzoeken of de regeling die tot eind 2028 loopt ook hier geldt => uitzoeken of de regeling die tot eind
    2028 loopt ook hier geldt ;; wie=COA
COA: uitzoeken of de regeling die tot eind 2028 loopt ook hier geldt, 15 feb => uitzoeken of de regeling die
    tot eind 2028 loopt ook hier geldt ;; wie=COA ;; termijn=2027-02-15
COA: cijfers van december delen, eind januari => cijfers van december delen ;; wie=COA ;; termijn=2027-01-31
brief d.d. 17 december jl. beantwoorden, Vollink, 15 feb => brief d.d. 17 december jl. beantwoorden ;;
    wie=Vollink ;; termijn=2027-02-15
raming voor 2028 maken, Vollink, 1 mei => raming voor 2028 maken ;; wie=Vollink ;; termijn=2027-05-01
artikel 12 spreidingswet nalopen, Vollink, 15-3 => artikel 12 spreidingswet nalopen ;; wie=Vollink ;;
    termijn=2027-03-15
150-200 personen per week plaatsen, COA, eind Q1 => 150-200 personen per week plaatsen ;; wie=COA ;;
    termijn=2027-03-31
formats maken na publicatie capaciteitsraming => formats maken ;; voorwaarde=na publicatie capaciteitsraming
na publicatie capaciteitsraming formats maken => formats maken ;; voorwaarde=na publicatie capaciteitsraming
Na publicatie van de capaciteitsraming maakt het secretariaat formats => maakt het secretariaat formats ;;
    voorwaarde=Na publicatie van de capaciteitsraming
formats maken, secretariaat, na publicatie raming => formats maken ;; wie=secretariaat ;; voorwaarde=na
    publicatie raming
formats maken, secretaris, voor het zomerreces => formats maken ;; wie=secretaris ;; voorwaarde=voor het
    zomerreces
formats maken wie secretariaat termijn na publicatie capaciteitsraming => formats maken ;; wie=secretariaat
    ;; voorwaarde=na publicatie capaciteitsraming
noodpakketten intern bespreken, COA, voor de volgende PRT => noodpakketten intern bespreken ;; wie=COA ;;
    termijn=2027-01-30
COA bespreekt noodpakketten intern voor de volgende PRT => COA bespreekt noodpakketten intern ;;
    termijn=2027-01-30
elke RRT bezoeken, cvdK, voorjaar => elke RRT bezoeken ;; wie=cvdK ;; termijn=2027-05-31
COA; nareizigers tellen; 15 feb => nareizigers tellen ;; wie=COA ;; termijn=2027-02-15
COA, nareizigers tellen voor 1 maart => nareizigers tellen ;; wie=COA ;; termijn=2027-02-28
kosten verdelen (COA/AenM) eind maart => kosten verdelen ;; wie=COA,AenM ;; termijn=2027-03-31
Van der Laak, mei: kosten verdelen => kosten verdelen ;; wie=Van der Laak ;; termijn=2027-05-31
mw. Mei: kosten verdelen in mei => kosten verdelen ;; wie=mw. Mei ;; termijn=2027-05-31
April Jansen: kosten verdelen, april => kosten verdelen ;; wie=April Jansen ;; termijn=2027-04-30
kosten verdelen, de heer Maart, maart => kosten verdelen ;; wie=de heer Maart ;; termijn=2027-03-31
kosten verdelen, Wienstra, di => kosten verdelen ;; wie=Wienstra ;; termijn=2027-01-12
kosten verdelen, Wienstra, volgende week di => kosten verdelen ;; wie=Wienstra ;; termijn=2027-01-19
kosten verdelen, vr 15/1, Wienstra => kosten verdelen ;; wie=Wienstra ;; termijn=2027-01-15
kosten verdelen, deadline eind maart, Wienstra => kosten verdelen ;; wie=Wienstra ;; termijn=2027-03-31
kosten verdelen, gereed 1 maart, Wienstra => kosten verdelen ;; wie=Wienstra ;; termijn=2027-03-01
kosten verdelen per 1 maart door AenM => kosten verdelen ;; wie=AenM ;; termijn=2027-03-01
kosten verdelen door AenM per 1 maart => kosten verdelen ;; wie=AenM ;; termijn=2027-03-01
kosten verdelen eigenaar AenM voor 1 maart => kosten verdelen ;; wie=AenM ;; termijn=2027-02-28
wie: AenM, wat: kosten verdelen, wanneer: eind maart => kosten verdelen ;; wie=AenM ;; termijn=2027-03-31
Wat: kosten verdelen; Wie: AenM; Wanneer: 1 maart; Waar: Haarlem => kosten verdelen ;; wie=AenM ;;
    regio=kennemerland ;; gemeente=Haarlem ;; termijn=2027-03-01
termijn 15 feb wie COA nareizigers tellen => nareizigers tellen ;; wie=COA ;; termijn=2027-02-15
termijn: over 10 werkdagen; COA: nareizigers tellen => nareizigers tellen ;; wie=COA ;; termijn=2027-01-25
over 10 werkdagen stuurt Van Kamp het overzicht => stuurt Van Kamp het overzicht ;; termijn=2027-01-25
mw. Van Kamp informeert colleges volgende week dinsdag => mw. Van Kamp informeert colleges ;;
    termijn=2027-01-19
vrijdag 10 uur bellen met COA, Vollink => bellen met COA ;; wie=Vollink ;; termijn=2027-01-15
overleg 10:00-11:00 plannen, Vollink, vrijdag => overleg 10:00-11:00 plannen ;; wie=Vollink ;;
    termijn=2027-01-15
A4'tje maken, Vollink, 15-2 => A4'tje maken ;; wie=Vollink ;; termijn=2027-02-15
NAREIZIGERS TELLEN, COA, GOOI, 15 FEB => NAREIZIGERS TELLEN ;; wie=COA ;; regio=gooi ;; termijn=2027-02-15
nareizigers tellen,coa,gooi,15 feb => nareizigers tellen ;; wie=coa ;; regio=gooi ;; termijn=2027-02-15
COA:nareizigers tellen => nareizigers tellen ;; wie=COA
gemeente Haarlem regelt vergunning voor 1 mei => gemeente Haarlem regelt vergunning ;; regio=kennemerland ;;
    gemeente=Haarlem ;; termijn=2027-04-30
allen: agenda's trekken voor 1 maart => allen: agenda's trekken ;; termijn=2027-02-28
iedereen levert input voor 1 maart => iedereen levert input ;; termijn=2027-02-28
n.a.v. vraag Wienstra cijfers delen, COA, ma => n.a.v. vraag Wienstra cijfers delen ;; wie=COA ;;
    termijn=2027-01-18
memo over opvang voor COA maken, Vollink, 1/3 => memo over opvang voor COA maken ;; wie=Vollink ;;
    termijn=2027-03-01
tussen 1 en 5 maart bezoek aan Velsen plannen, cvdK => bezoek aan Velsen plannen ;; wie=cvdK ;;
    regio=kennemerland ;; gemeente=Velsen ;; termijn=2027-03-05
brief sturen, commissaris van de Koning, eind mei => brief sturen ;; wie=commissaris van de Koning ;;
    termijn=2027-05-31
COA en Vollink draaiboek maken voor 1 maart => COA en Vollink draaiboek maken ;; termijn=2027-02-28
draaiboek uitwerken mw. Lampen en dhr. Vollink 15 feb => draaiboek uitwerken ;; wie=mw. Lampen,dhr. Vollink
    ;; termijn=2027-02-15
locatie Blaricum bezoeken, mw. Lampen, do 21 jan => locatie Blaricum bezoeken ;; wie=mw. Lampen ;; regio=gooi
    ;; gemeente=Blaricum ;; termijn=2027-01-21
locatie Blaricum bezoeken do 21 jan mw. Lampen => locatie Blaricum bezoeken ;; wie=mw. Lampen ;; regio=gooi
    ;; gemeente=Blaricum ;; termijn=2027-01-21
mw. Lampen, gooi, locatie bezoeken, 1 mrt => locatie bezoeken ;; wie=mw. Lampen ;; regio=gooi ;;
    termijn=2027-03-01
kennemerland / COA / plekken tellen / 1 maart => plekken tellen ;; wie=COA ;; regio=kennemerland ;;
    termijn=2027-03-01
1 maart: plekken tellen (COA) => plekken tellen ;; wie=COA ;; termijn=2027-03-01
plekken tellen COA (1 maart) => plekken tellen ;; wie=COA ;; termijn=2027-03-01
plekken tellen exclusief vakantieperiode, Vollink, na de zomer => plekken tellen exclusief vakantieperiode ;;
    wie=Vollink ;; termijn=2027-09-01
voor de zomer plekken tellen, Vollink => plekken tellen ;; wie=Vollink ;; termijn=2027-05-31
vóór het zomerreces plekken tellen, Vollink => plekken tellen ;; wie=Vollink ;; voorwaarde=vóór het
    zomerreces
volgende vergadering plekken bespreken, Vollink => plekken bespreken ;; wie=Vollink ;; termijn=2027-01-31
agenderen voor volgende PRT, secretariaat => agenderen ;; wie=secretariaat ;; termijn=2027-01-30
stukken voor de PRT rondsturen, secretariaat, vr => stukken voor de PRT rondsturen ;; wie=secretariaat ;;
    termijn=2027-01-15
stukken voor 31 januari rondsturen, secretariaat => stukken rondsturen ;; wie=secretariaat ;;
    termijn=2027-01-30
twee weken voor de volgende PRT stukken rondsturen, secretariaat => stukken rondsturen ;; wie=secretariaat ;;
    termijn=2027-01-17
verslag PRT 17 december op de site, secretaris, morgen => verslag PRT 17 december op de site ;;
    wie=secretaris ;; termijn=2027-01-12
alle gemeenten: stand opgave melden voor 1 maart => alle gemeenten: stand opgave melden ;; termijn=2027-02-28
locatie zoeken purmerend of zaanstad, coa, 1/3 => locatie zoeken purmerend of zaanstad ;; wie=coa ;;
    regio=zaanstreek ;; termijn=2027-03-01
Beverwijk locatie zoeken 1 mei => Beverwijk locatie zoeken ;; regio=kennemerland ;; gemeente=Beverwijk ;;
    termijn=2027-05-01
hoeveel plekken? - vraag Wienstra - COA - 1 maart => hoeveel plekken? ;; wie=COA ;; van=Wienstra ;;
    soort=vraag ;; termijn=2027-03-01
gemeente informeren, cvdK, week 6 => gemeente informeren ;; wie=cvdK ;; termijn=2027-02-12
mei-juni gesprekken voeren, cvdK => gesprekken voeren ;; wie=cvdK ;; termijn=2027-06-30
in april en mei gesprekken voeren, cvdK => gesprekken voeren ;; wie=cvdK ;; termijn=2027-05-31
gesprek 3 mei om 9.30 uur met COA plannen, Vollink => gesprek met COA plannen ;; wie=Vollink ;;
    termijn=2027-05-03
Vollink; za 6 feb; open dag bijwonen => open dag bijwonen ;; wie=Vollink ;; termijn=2027-02-06
open dag op za 6 feb bijwonen, Vollink => open dag bijwonen ;; wie=Vollink ;; termijn=2027-02-06
Vollink: rooster maken zodra de raming er is => rooster maken ;; wie=Vollink ;; voorwaarde=zodra de raming er
    is
Vollink: rooster maken, afhankelijk van de formatie => rooster maken ;; wie=Vollink ;; voorwaarde=afhankelijk
    van de formatie
Vollink: rooster maken (na akkoord van de raad) => rooster maken ;; wie=Vollink ;; voorwaarde=na akkoord van
    de raad
rooster maken Vollink na vaststelling kader => rooster maken ;; wie=Vollink ;; voorwaarde=na vaststelling
    kader
rooster maken <@U0BEST0001> eind maart => rooster maken ;; wie=<@U0BEST0001> ;; termijn=2027-03-31
rooster maken eind maart <@U0BEST0001> => rooster maken ;; wie=<@U0BEST0001> ;; termijn=2027-03-31
COA: lijst vóór 1 maart, definitief 1 april => lijst, definitief 1 april ;; wie=COA ;; termijn=2027-02-28
COA: nareizigers in locatie Blaricum, gooi, uiterlijk 15 februari => nareizigers in locatie Blaricum ;;
    wie=COA ;; regio=gooi ;; gemeente=Blaricum ;; termijn=2027-02-15
hoeveel is niet gerealiseerd, vraag van Wienstra, kennemerland, voor de volgende PRT => hoeveel is niet
    gerealiseerd ;; van=Wienstra ;; soort=vraag ;; regio=kennemerland ;; termijn=2027-01-30
zorgen dat het plan uiterlijk 1 maart klaar is, COA => zorgen dat het plan klaar is ;; wie=COA ;;
    termijn=2027-03-01
checken of de zaal kan op 21 januari, COA => checken of de zaal kan ;; wie=COA ;; termijn=2027-01-21
COA: brief sturen, 10-1-2027 => brief sturen ;; wie=COA ;; termijn=2027-01-10
onderzoek, wie COA, start 1 mei => onderzoek, start ;; wie=COA ;; termijn=2027-05-01
aanpak uitwerken Vollink/Lampen 1-3 => aanpak uitwerken ;; wie=Vollink,Lampen ;; termijn=2027-03-01
iedereen: aanpak lezen voor vrijdag => iedereen: aanpak lezen ;; termijn=2027-01-14
COA stuurt cijfers, 1 maart => COA stuurt cijfers ;; termijn=2027-03-01
2 formats naar 5 RRT's sturen voor 1 april, Vollink => 2 formats naar 5 RRT's sturen ;; wie=Vollink ;;
    termijn=2027-03-31
dhr. Vollink stuurt 2 formats naar 5 RRT's voor 1 april => dhr. Vollink stuurt 2 formats naar 5 RRT's ;;
    termijn=2027-03-31
evaluatie na vier jaar, AenM, 1 mei 2027 => evaluatie na vier jaar ;; wie=AenM ;; termijn=2027-05-01
verslag van 17 december 2026 publiceren, secretaris, morgen => verslag van 17 december 2026 publiceren ;;
    wie=secretaris ;; termijn=2027-01-12
mw. Lampen, Gooi en Vechtstreek: format opleveren uiterlijk 15 maart => format opleveren ;; wie=mw. Lampen ;;
    regio=gooi ;; termijn=2027-03-15
Van der Laak Amsterdam actie A1 afronden vrijdag 5 februari => Van der Laak Amsterdam actie A1 afronden ;;
    regio=amstelland ;; gemeente=Amsterdam ;; termijn=2027-02-05
"""


def test_a_deadline_leaves_and_the_sentence_stays(
    config: Config, kalender: Kalender, gebieden: Gebieden
) -> None:
    assert Reader(config, kalender, gebieden).misread(LINES) == []


@pytest.mark.parametrize(
    "piece", ["de zaal die op 1 maart opent ", "wie COA kan ", "over 2 weken, ", "a\tb ", "mw. A "]
)
@pytest.mark.share(2)
def test_a_very_long_line_is_read_in_time(
    config: Config, kalender: Kalender, gebieden: Gebieden, piece: str
) -> None:
    read, line = Reader(config, kalender, gebieden), (piece * 10_000)[:12_000]
    start = perf_counter()
    assert read(line).tekst
    assert perf_counter() - start < 5
