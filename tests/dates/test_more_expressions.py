"""More of what people write, on six days: the answers are worked out by hand, not by the grammar."""

from __future__ import annotations

from datetime import date

import pytest

from bot.dates import find
from tests.dates.tables import expressions, misread, plain

# Under the day it is said: the date, and the expressions that mean it; a line that is indented goes on.
DATES = """
@ 2026-11-24
2026-10-01: sinds 1 oktober
2026-11-03: d.d. 3 november | 3 november jl.
2026-11-10: 10 november jl.
2026-11-19: donderdag jl. | vorige week donderdag
2026-11-23: afgelopen maandag | gisteren
2026-11-24: vandaag nog | nog vandaag | vanmiddag | laatste dinsdag van deze maand | voor het einde van de
    dag | einde van de middag | vanavond nog
2026-11-25: woensdag | woensdga | morgenmiddag | morgen voor 12.00 uur | uiterlijk morgen 17:00 | morgen
    eind van de middag | woe 25 nov | vijfentwintig november | morgenvroeg
2026-11-26: komende donderdag | overmorgen | uiterlijk donderag | uitelijk donderdag | deze donderdag |
    binnen 48 uur | voor vrijdag | voor komende vrijdag | don 26 nov | donderdagavond
2026-11-27: vrijdag a.s. | einde week | vrijdga | UITERLIJK VRIJDAG | voor het eind van deze week | eind
    deze week | voor vrijdag 12:00 | vrijdag voor 17.00 uur | vrijdag einde dag | vrijdag 27/11 eod | niet
    later dan vrijdag | nog deze week | voor het weekend | aan het eind van de week | 27 dezer | de 27e van
    deze maand | deze week nog | voor aanstaande vrijdag 12u | laatste werkdag van deze week | Graag vóór
    vrijdag 12.00 uur een reactie | vrijdag eind van de dag | einde van deze week | uiterlijk aanstaande
    vrijdag 12.00 uur | deadline vrijdag
2026-11-28: zaterdag 28-11 | zaterdag
2026-11-29: over vijf dagen | komend weekend | vóór a.s. maandag | zo. 29 november
2026-11-30: maandag aanstaande | einde maand | laatste dag van november | voor het einde van de maand |
    maandag de 30e | ma. 30 nov. | na het weekend | graag voor 1 december reageren | laatste week van
    november | deze maand | eind deze maand nog | 30 nov | maandag 30 november aanstaande | voor het einde
    van deze maand | eind nov | voor maandag 9 uur | a.s. maandag 30 november | maandag, 30 november |
    maandag (30 november) | 30 november 2026 (maandag) | eerste werkdag van volgende week | met ingang van
    maandag | vóór dinsdag 1 december | uiterlijk volgende week maandag | vanaf maandag | eind herfst
2026-12-01: met ingang van volgende maand | begin week 49 | de 1e van de maand | op de 1ste | vandaag over
    een week | aan het begin van volgende week | dinsdag 1 dec. 2026 | dinsdag 1 december a.s. | op dinsdag
    1 december om 14.00 uur | op 1 december, 14 uur | 1 dec | 01-12 | 1-12-26 | 1.12.2026 | over een week |
    over één week | over een weekje
2026-12-02: morgen over een week | woensdag volgende week | volgende week wo | halverwege volgende week | ná
    1 december
2026-12-04: voor Sinterklaas | eind week 49 | stukken uiterlijk 4 december insturen | volgende week vrijdag
    zijn de cijfers er | eerste vrijdag van volgende maand | het einde van volgende week | in de week van 30
    november | week van 30 nov | de week van maandag 30 november | over een dag of 10 | over een week
    vrijdag | uiterlijk volgende week | uiterlijk eind volgende week | voor het einde van volgende week | in
    de loop van volgende week | ergens volgende week | vrijdag 4-12 | vrijdag 4 dec 2026 uiterlijk | 4
    december uiterlijk
2026-12-05: 5 decmber | op de vijfde december
2026-12-07: de eerste maandag van december | maandag week 50 | uiterlijk maandag over een week
2026-12-08: binnen 14 dagen | over 10 werkdagen | over tien werkdagen | de komende twee weken | dinsdag 8/12
    | uiterlijk binnen twee weken | over precies twee weken | over een week of twee | binnen nu en twee
    weken | vandaag over 14 dagen | over een kleine twee weken | in 2 weken | binnen 2 weken | binnen
    veertien dagen
2026-12-10: begin december | begin volgende maand | begin dec.
2026-12-11: vrijdag over 14 dagen | week 50 | vrijdag van week 50 | week 49-50 | week 49 t/m 50 | tweede
    vrijdag van de maand | over twee weken vrijdag
2026-12-12: over 2,5 week
2026-12-14: vóór de 15e | maandag over twee weken
2026-12-15: uiterlijk de 15e | 15de | over 3 wkn | de vijftiende van volgende maand | in de komende drie
    weken | uiterlijk over drie weken | eerste helft december | over een week of 3 | over 2 tot 3 weken |
    volgende maand de 15e
2026-12-18: de vrijdag voor kerst | t/m 18 december | vr 18 dec 12:00 | vrijdag 18-12-2026 | 20261218 | 18
    december, 14:00 | derde vrijdag van volgende maand
2026-12-22: over een week of drie à vier | over 4 weken | over vier weken
2026-12-23: twee dagen voor kerst
2026-12-24: voor de kerstdagen | vóór kerstmis | do 24 dec | donderdag 24 december 2026 | 24.12.2026 |
    24-12-'26 | 24 dec. a.s. | over ongeveer een maand | binnen 1 maand | over dertig dagen
2026-12-25: met kerst
2026-12-26: tweede kerstdag
2026-12-27: de dag na kerst
2026-12-28: laatste maandag van het jaar
2026-12-30: voor de jaarwisseling
2026-12-31: eind volgende maand | einde jaar | eind jaar | laatste werkdag van het jaar | voor eind van het
    jaar | vóór januari | voor januari | nog dit jaar | dit kwartaal | aan het einde van het kwartaal | eind
    kwartaal | vóór 2027 | voor 1 jan. | de 31e | oudjaarsdag | december 2026 | eind december
2027-01-01: m.i.v. 1 januari | vanaf januari | nieuwjaarsdag | per 1-1-2027 | per 1 jan | 1/1 | vanaf 2027 |
    1 januari 2027
2027-01-02: na de jaarwisseling
2027-01-04: eerste werkdag van januari | eerste maandag na Nieuwjaar
2027-01-06: drie werkdagen na 1 januari
2027-01-08: in de eerste week van januari
2027-01-10: begin januari
2027-01-12: 12 januarie 2027 | de tweede dinsdag van januari
2027-01-15: wk2 | week 2 2027 | 2e week januari | rond 15 januari
2027-01-18: tien werkdagen voor 1 februari
2027-01-19: binnen acht weken
2027-01-22: derde week van januari
2027-01-24: binnen twee maanden
2027-01-29: laatste werkdag van januari
2027-01-30: 29/30 januari
2027-01-31: eind januari 2027 | in januari | in de loop van januari | uiterlijk januari | januari volgend
    jaar | tegen eind januari | uiterlijk eind januari | uiterlijk in januari | 2de helft januari | voor
    week 5 | COA levert de cijfers voor 1 februari aan de provincie | De notitie is eind januari gereed | in
    de tweede helft van januari
2027-02-01: na januari | eerste februari | op 1 februari a.s. | uiterlijk 1 feb. 2027. | vanaf week 5 |
    ingaande 1 februari 2027
2027-02-02: van 28 januari tot 2 februari | 28/1 - 2/2 | 2 feb | twee februari | tweede februari
2027-02-04: week 5, donderdag | drie dagen na 1 februari | op 3 en 4 februari
2027-02-05: uiterlijk week 5 | t/m week 5 | wk. 5 | week05 | 2027-W05 | op 3, 4 en 5 februari
2027-02-08: binnen een week na 1 februari | na week 5 | een week voor 15 februari
2027-02-10: begin feb | begin februari 2027
2027-02-12: 12 februari | weken 5 en 6
2027-02-14: de dag voor 15 februari
2027-02-15: 15 febuari | 15 ferbuari | 15 februarie | 15feb | 15feb2027 | 15-feb-27 | 15 FEBRUARI | 15
    februari 2027 om 10:00 | 15 feb. '27 | op of voor 15 februari | uiterlijk op maandag 15 februari |
    uiterlijk op ma 15-2 | maandagochtend 15 februari | maandag 15 febr. 9.30 uur | vóór 15 februari 12.00
    uur | 2 weken voor 1 maart | medio eerste kwartaal | 15 februari volgend jaar | 15-2 a.s. | half feb |
    mid februari | uiterlijk op 15 februari aanstaande | 15 FEB 2027 | 15/02/2027 | 15-02-27 | 15 - 2 - 2027
    | 15.2.2027 | 2027/02/15 | maandag 15 februari 2027, 10:00-11:30 | ma 15 febr '27 | uiterlijk twee weken
    voor 1 maart | medio Q1 2027
2027-02-16: 15 en 16 februari | 15/16 februari
2027-02-18: 15 t/m 18 februari | 15 februari tot en met 18 februari
2027-02-22: een week na 15 februari
2027-02-24: binnen drie maanden
2027-02-27: 2 dagen voor 1 maart
2027-02-28: eind feb. | in februari 2027 | februari '27 | klaar voor 1 maart | af te ronden vóór 1 maart
    2027
2027-03-01: 1 maart '27 | volgend jaar 1 maart | een maand na 1 februari | niet voor 1 maart | 1 maart | één
    maart | 1 mrt. | tegen 1 maart | tot 1 maart | deadline: 1/3/2027 | gereed: 1 maart | oplevering 1 maart
    2027
2027-03-02: pas na 1 maart
2027-03-08: de 2e maandag van maart | tweede maandag in maart 2027
2027-03-10: uiterlijk begin maart
2027-03-15: omstreeks half maart | tussen 1 en 15 maart
2027-03-21: 21 mrt | 21mrt | 21-mrt | 21/mrt/2027 | de 21ste maart | 21 maart 's middags | zondag 21 maart
2027-03-26: week 12 | de laatste vrijdag van maart
2027-03-27: voor Pasen 2027
2027-03-28: met Pasen
2027-03-30: na het paasweekend
2027-03-31: ultimo maart | Q1 2027 | Q1 '27 | 1e kwartaal 2027 | eind eerste kwartaal | volgend kwartaal |
    in het eerste kwartaal van volgend jaar | mrt '27 | 03-2027 | volgend jaar maart | maart volgend jaar |
    in maart van volgend jaar | volgend jaar in maart | komende maart | februari of maart | eind q1 | t/m
    eind maart | termijn: eind maart
2027-04-01: 1-4 | 01/04/27 | 2027-04-01 | 1 april a.s. | 1 arpil | drie maanden voor 1 juli
2027-04-02: 2 aprill
2027-04-03: 1-3 april
2027-04-15: half april | tussen 1 maart en 15 april
2027-04-16: in de week van 12 april | de week van 12-4
2027-04-20: zes weken voor 1 juni
2027-04-30: begin Q2 | maart/april 2027 | begin tweede kwartaal
2027-05-06: met Hemelvaart
2027-05-07: eerste week van mei | na Hemelvaartsdag | na Hemelvaart
2027-05-15: medio mei 2027
2027-05-18: na Pinksteren | de dinsdag na Pinksteren
2027-05-24: over 6 maanden | binnen een halfjaar
2027-05-31: voorjaar 2027 | april/mei | komend voorjaar | voor de zomer van 2027 | vóór de zomer
2027-06-30: tweede helft van juni | eerste halfjaar 2027 | halverwege 2027 | medio volgend jaar | mei of
    juni | Q2/2027 | 2e kwartaal '27 | tweede kwartaal van volgend jaar | H1 2027
2027-07-01: per 1 juli
2027-08-10: 10 agustus
2027-08-15: medio augustus
2027-08-31: zomer 2027 | komende zomer
2027-09-01: na de zomer | na de zomer van 2027
2027-09-03: 3 septmber
2027-10-01: 1 october
2027-11-10: begin november 2027
2027-11-23: 23 november
2027-11-24: over een jaar
2027-12-31: eind 2027 | 2e helft 2027
2028-01-31: begin 2028
2028-05-31: eind mei 2028
-: vrijdag 24 december | binnen een paar dagen | voor 2027 begint | vr 21 mrt
@ 2026-12-30
2026-12-15: 15 december jl
2026-12-30: voor oud en nieuw
2026-12-31: morgen | eind van het jaar | 31 december | de 31e | dit kwartaal | laatste week van december |
    eerstvolgende werkdag
2027-01-01: overmorgen | vrijdag | eind deze week | week 53 | 1-1 | de 1e | vanaf 1 januari
2027-01-03: komend weekend
2027-01-04: maandag | over 2 werkdagen | ma 4 jan | maandag 4 januari 2027
2027-01-08: volgende week | week 1 | eerste week van januari
2027-01-10: begin januari
2027-01-20: binnen drie weken
2027-01-31: volgende maand
2027-02-28: over twee maanden
2027-03-31: Q1
2027-12-31: eind volgend jaar
@ 2027-01-11
2026-02-15: 15 feb jl.
2027-01-12: komende dinsdag
2027-01-13: woensdagmiddag | uiterlijk overmorgen
2027-01-14: uiterlijk donderdag 14 januari eind van de middag
2027-01-15: graag deze week nog | liefst voor het weekend | tot en met vrijdag | t/m vr 15/1
2027-01-18: de eerstvolgende maandag
2027-01-21: binnen 10 dagen
2027-01-24: volgende week zondag
2027-01-25: binnen 10 wd
2027-01-31: einde maand januari | eind januari a.s. | laatste week januari
2027-02-03: 3 februari, 10.00-12.00 uur | woe 3 februari | 03/02 | 3-feb | 3 FEB '27 | drie februari 2027 |
    uiterlijk 3 februrari
2027-02-06: voor carnaval
2027-02-08: 4 weken vanaf nu
2027-02-12: 2e week februari | eind week 6
2027-02-15: vanaf 15 februari | voor of op 15 februari | op zijn laatst 15 februari
2027-02-16: na 15 februari
2027-02-19: week 6 of 7 | week 6-7
2027-03-01: tussen 1 februari en 1 maart
2027-03-11: over een maand of twee
2027-03-15: halverwege maart
2027-03-31: voor eind Q1
2027-04-11: over 3 mnd
2027-04-26: voor Koningsdag | de maandag voor Koningsdag
2027-04-30: begin volgend kwartaal
2027-05-01: 1 mei 2027 (zaterdag) | za 1 mei
2027-07-31: begin Q3 2027
2029-01-11: over 2 jaar
-: tien dagen | maandag 1 mei | over twee maandagen
@ 2027-03-19
2027-03-12: afgelopen vrijdag
2027-03-19: deze vrijdag | eind deze week | week 11
2027-03-25: volgende donderdag
2027-03-26: vrijdag
2027-03-29: tweede paasdag
2027-03-30: na Pasen | eerste werkdag na Pasen
2027-03-31: over 6 werkdagen
2027-04-15: eerste helft april
2027-04-18: de 18e
2027-04-19: over een maand
2027-05-05: bevrijdingsdag
2027-08-31: zomer
2028-03-18: 18 maart
@ 2027-06-10
2027-05-27: twee weken geleden
2027-05-31: vorige maand
2027-06-04: vorige week
2027-06-10: vandaag voor 17.00 uur | einde van de werkdag
2027-06-11: vrijdag | morgenavond
2027-06-12: overmorgen 12:00 | zaterdag 12 juni
2027-06-14: maandag 14 juni | ma 14/6 om 9u | voor 14 juni 9u00 | uiterlijk 14 juni as.
2027-06-15: eind deze week of begin volgende week | eerstvolgende dinsdag
2027-06-16: woensdag 16 juni 2027, 13.30 uur | Woensdag 16 Juni | WOENSDAG 16 JUNI 2027 | 16 juni '27 | 16e
    | de 16e, | zestien juni | zestiende juni | op zestien juni aanstaande | uiterlijk 16 juni! | (uiterlijk
    16 juni) | "16 juni"
2027-06-17: donderdag | volgende week donderdag | over 5 werkdagen | binnen vijf werkdagen | 17 jun | 17-06
    | 17 06 2027 | 2027.06.17 | 17juni | 17-juni-2027
2027-06-18: de komende week
2027-06-25: laatste vrijdag van juni | de week van 21 juni | week van maandag 21/6
2027-06-28: drie dagen voor 1 juli
2027-06-29: dinsdag wk 26
2027-06-30: laatste week van juni | z.s.m., in ieder geval voor 1 juli | voor de zomer, dus uiterlijk 30
    juni | op 29 en 30 juni
2027-07-01: 1 juli as | zo snel mogelijk, uiterlijk 1 juli | uiterlijk tot 1 juli | tot uiterlijk 1 juli |
    niet eerder dan 1 juli
2027-07-02: eerste week juli | week 26 | wk26 | week 26 (vrijdag)
2027-07-05: de maandag na 1 juli
2027-07-09: tweede week van juli | in week 26/27
2027-07-15: half juli | 1-7-2027 t/m 15-7-2027 | van 1 t/m 15 juli | 1/7 t/m 15/7 | 1-15 juli 2027 | 2 weken
    na 1 juli | tot medio juli
2027-07-22: binnen 6 weken
2027-07-31: komende maand | gedurende juli | tot eind juli
2027-08-01: een maand voor 1 september
2027-08-05: over acht weken
2027-08-10: eind juli/begin augustus
2027-08-31: voor de herfst | eind van de zomer | juli of augustus
2027-09-01: na de zomer | per 1 september a.s.
2027-09-02: eerste donderdag van september
2027-09-08: over 90 dagen
2027-09-10: begin september 2027
2027-09-20: voor Prinsjesdag
2027-09-21: prinsjesdag
2027-09-30: kwartaal 3 | Q3 2027 | 3e kwartaal | in het derde kwartaal | derde kwartaal 2027 | eind volgend
    kwartaal | in de maand september
2027-10-15: medio okt
2027-11-30: najaar 2027 | dit najaar
2027-12-05: sinterklaas
2027-12-25: eerste kerstdag
2027-12-31: tweede helft van 2027 | tweede halfjaar | eind kalenderjaar
-: 3e kw 2027
@ 2028-02-28
2028-02-28: deze maandag
2028-02-29: morgen | eind van de maand | eind februari | 29 februari | 29-2 | ultimo februari | vóór 1 maart
    | de 29e | laatste dag van de maand
2028-03-01: overmorgen
2028-03-03: vrijdag | week 9 | eerste week van maart
2028-03-13: over 10 werkdagen
2028-03-30: de 30e
2028-03-31: laatste vrijdag van maart
2028-04-15: voor Pasen
2028-06-06: na Pinksteren
2028-09-19: prinsjesdag
2029-02-23: week 8
2029-02-27: 27 februari
2029-02-28: over een jaar
"""

# None of these is a day, on whatever day it is said.
NO_DATES = """
bureau Zomer | Lentelaan 3-5 | nummer 7-2027-3 | periode 2025-2030 | motie Mei | amendement Van der Zondag |
fractie Juni | zaterdagdienst | budget 2027: 3-4 ton | maartse buien | op zondagen | sinds jaar en dag | mr.
A. Oktober | rapport 2026-4 | 1/3 deel | IBAN 12 34 2027 | 12 34 2027 | plek 3 van 12 |
mw. Mei | mw. Mei belt Jansen terug | dhr. Maart | Maart belt de gemeente | April stuurt de lijst | mevrouw
J. April | wethouder Juni zegt toe | burgemeester Mei zegt toe | Jan Maart | Mei Ling | April Jansen neemt
contact op | familie Zondag | de heer Vrijdag | 31 februari | 31-02 | 30 februari 2027 | 31 november | 32
januari | 29 februari 2027 | maandag 1 januari 2027 | artikel 3.2 | art. 12 lid 3 |
kamer 12-4 | zaal 1-2 | € 12,50 | €1-4 | 12,50 euro | A3 | A1-2 | tel. 06-12345678 | 06-12 34 56 78 | fase 2
| begroting 2027 | jaarrekening 2026 | de begroting van 2027 | Februari BV | Mei Advies BV | punt 4-5 |
agendapunt 3-4 | 15 plekken | week van de opvang | de mei-circulaire | de meicirculaire |
septembercirculaire | versie 2.1.3 | v2.1 | 2.1.3 | paragraaf 4.2 | 1 op 3 | 3 van de 5 | 10% van de plekken
| 2,5 fte | 100-150 plekken | 12-15 plekken | 3/4 van de gemeenten | zondagsopening | maandagochtendoverleg
| 1011 AB Amsterdam | Dorpsstraat 12-14 | Kerkstraat 5-7 | Stationsplein 1-3 | Zaanweg 3-4 bezoeken | N201 |
maandelijks overleg | drie weken lang | elke maandag | om de week | iedere eerste dinsdag | per kwartaal |
50/50 | uitslag 3-2 | dossier 2026/11/24 | visie 2040 | programma 2025-2028 | raadsperiode 2026-2030 |
voorjaarsnota | zomernota | kerstpakket | de week erna | ooit | straks | binnenkort | begin met bellen |
half werk | einde oefening | eerste versie | tweede ronde | derde tranche | de 2e fase | de 5e verdieping |
categorie 3 | sprint 3 | motie 12-5 | amendement 3-4 | lijst 3-4 | variant 2-3 | stap 1-3 | 2 à 3 locaties |
3x bellen | 18-20 jarigen | 4-5 personen | 2-4 weken nodig | van 9 tot 11 | 10-12 uur | BTW 21% | jaar 2 |
dag 10 | doordeweeks | op werkdagen | IP 10.1.2.27 | sprint 3-4 | zo snel mogelijk | z.s.m. | voor het reces
| voor het zomerreces | na de meivakantie | voor de zomervakantie | voor de volgende RRT | na publicatie
capaciteitsraming | na vaststelling van het kader | zodra de cijfers er zijn | als het kan | later | Maartje
belt | Julia mailt | decembermaand | 10e verjaardag | zaterdagen en zondagen | in een week tijd veranderd |
de dag erna | nader te bepalen | per direct | n.t.b. | 14 dagen | twee weken | een half jaar | vier keer per
jaar | eens per kwartaal | week op week | afspraken uit 2025 | cijfers 2026 | het jaarverslag 2025 | groep
3-4 | Augustus Management BV | zie blz. 3-4 | lokaal 1.12 | de G4 | verdeling 1/3 | AZC fase 1-2 | Oktober
Advies NV | route 5-6 | de vrijdagmarkt | het voorjaarsoverleg | 2e Kamer | de Tweede Kamer | 1e Kamer |
bijeenkomst 3/4 | postbus 12-3 | 3-4 woningen | een dezer dagen | volgende keer | begin dit maar vast |
binnen zes weken na dagtekening | twee weken na publicatie | 3 dagen na ontvangst | vóór de verkiezingen |
voor de formatie | na akkoord van de raad | bij de volgende vergadering | eerstvolgende regietafel | na het
zomerreces | voor het kerstreces | in het nieuwe jaar | een week later | een maand eerder | tussen 10 en 12
uur | eerste kwartaalrapportage | het 1e kwartaalbericht | derde kwartaalrapportage 2026 | jaarplan 2027 |
zomer in Zeeland is druk | 2027 bewoners | kenmerk 2027-0401 | 15 personen per dag | maand na maand | voor-
en najaar | 5-jarig bestaan | in de zomermaanden | wat is er met kerstbomen | ma- en pa-winkel | van dag tot
dag | zo is dat | do re mi | Sint-Maarten | Maarten belt | Martinus | Jan | Jan en Mei | mw. De Mei | de
heer van der Maart reageert | mevrouw Van April | dhr. A. Juli | collega Oktober | Decembera | maarts |
gemeente Maart en Waal | eerste 10 plekken | 1e 15 plekken | 12 maanden huur | € 3-4 per plek | 3-4 miljoen
| 5/6 deel | 5-6 jaar oud | klas 5-6 | nummer 12/3 | huisnummers 12-3 | bestand 3.4.2026.pdf | tel. 06-12 |
tel 06-12… | telefoon 06-12 | nr. 4-5 | 1e termijn | tweede lezing | 3e keer | derde partij | sectie 4-3 |
kamer 2.12 | 2.12.1 | 1-op-1 gesprek | 2-daagse | 3-jarig contract | 5 mei-comité | 1 meiviering | de 1
april-grap | 1-5 sterren | top 10 | per maand 12 plekken | 8 van de 10 | de zomer was warm | het najaar komt
eraan | mevrouw Zomer | dhr. Winter | De Winter sluit aan | Van der Maart | mei-vakantie | Vrijdag BV | 12
feb-locaties | juli/augustusopvang | jaargang 12-3 | cijfers over 2025 | cijfers t/m 2025 | brief
2026-123456 | 31 juni | 31-6 | 30-02-2027 | 29 feb 2027 | 0 juni | 15-13 | COA-locatie 3 | mr. Juni | mw. J.
de Mei-Visser | mw Mei | burgemeester Maart | Wethouder Augustus meldt | Mei belt | 10 - 12 personen | 10 à
15 plekken | 12/15 aanwezig | rapportcijfer 7/8 | blok 4-5 | vragen 2-4 | lid 2 | art. 2.1.3 | 1.250 | 1,5
miljoen | 06-22334455 | 0299-123456 | +31 20 123 45 67 | BSN 1234.56.789 | NL12 RABO 0123 4567 89 |
14u-regeling | 50/50-verdeling | tranche 2 | cohort 2025 | Wet 2027 | IBT 2026 | Q-fever | week in week uit
| jaar in jaar uit | maandenlang | dagelijks | iedere maand | eens per half jaar | twee keer per week | een
week lang | de afgelopen maanden | op termijn | te zijner tijd | in overleg | na overleg met de raad | nadat
de raad heeft besloten | afhankelijk van het besluit | zodra bekend | bij gelegenheid | de zomerschool |
winterkou | lentekriebels | zondagskind | dinsdagen | vrijdag de 12e
"""


SAID = expressions(DATES)


@pytest.mark.parametrize("today", SAID)
def test_an_expression_means_this_day(today: str) -> None:
    assert misread(SAID[today], today) == []


@pytest.mark.parametrize("today", ["2026-11-24", "2027-06-10", "2028-02-28"])
def test_what_is_no_date_gives_none(today: str) -> None:
    assert misread(plain(NO_DATES), today) == []


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("na publicatie capaciteitsraming", "na publicatie capaciteitsraming"),
        ("COA levert na publicatie van de raming", "na publicatie van de raming"),
        ("voor het zomerreces", "voor het zomerreces"),
        ("drie dagen na ontvangst", "drie dagen na ontvangst"),
        ("zodra de cijfers er zijn", "zodra de cijfers er zijn"),
    ],
)
def test_what_hangs_on_an_event_is_a_condition(text: str, condition: str) -> None:
    reading = find(text, date(2026, 11, 24))
    assert reading is not None
    assert (reading.value, reading.condition) == (None, condition)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("stukken sturen, 15 febuari graag", "15 febuari"),
        ("uitelijk woensdga de lijst", "uitelijk woensdga"),
        ("klaar op 1 arpil.", "op 1 arpil"),
        ("op 12 januarie 2027 om 10:00", "op 12 januarie 2027"),
    ],
)
def test_a_slip_is_quoted_as_typed(text: str, words: str) -> None:
    reading = find(text, date(2026, 11, 24))
    assert reading is not None
    assert reading.text == words
