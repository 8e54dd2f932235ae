"""Expressions nobody had seen when the grammar was written, on the edges of years, months, clocks and feasts.

The answers were worked out by hand first; where grammar and hand differed, the better one stands here.
"""

from __future__ import annotations

import pytest

from tests.dates.tables import expressions, misread

DATES = """
@ 2026-01-23
2025-12-17: d.d. 17 december jl. | 17 dec. jl. | verslag d.d. 17-12 | verslag dd 17 dec | brief van 17
    december jl. | sinds 17 december | 17 december j.l. | van 17 december jongstleden | het overleg van 17
    december | woensdag 17 december jl.
2026-01-16: afgelopen vrijdag | vorige vrijdag | vrijdag jl. | vrijdag jongstleden | een week geleden |
    vorige week vrijdag | 16 januari jl.
2026-01-23: vandaag nog | liefst vandaag nog | vanmiddag 16u | einde dag | eod | voor het einde van de dag |
    deze week nog | nog deze week | uiterlijk vandaag 17.00 uur | eind vd dag | vandaag einde middag
2026-01-24: morgen uiterlijk 10u | morgen vóór 10 uur | binnen 24 uur | binnen een etmaal | binnen een dag
2026-01-25: over 48 uur | binnen 48 uur | dit weekend | komend weekend
2026-01-26: ma a.s. | maandag eerstvolgend | maandagmorgen | ma-ochtend | na het weekend | op maandag |
    volgende werkdag | maandag 9:00
2026-01-27: dinsdag | di a.s. | dinsdag as | di 27 jan 10.00-11.30 uur | di 10.00 uur | volgende week di |
    di. volgende week | over twee werkdagen | over 2 wd | dinsdag 27 januari om 14.00 uur in Haarlem |
    binnen 2 werkdagen | di 27/1 | begin volgende week
2026-01-28: woensdag 28/1 | a.s. woensdag | woendsag | woesdag
2026-01-29: woensdag of donderdag
2026-01-30: vrijdag over een week | over ruim een week | uiterlijk volgende week | volgende week eind | eind
    vd volgende week | in de loop van volgende week | tweede helft van volgende week | vrijdag 30 jan |
    komende vrijdag | vrijdag a.s. | vrijdag as. | vrijdag eerstkomend | eerstkomende vrijdag | over een
    week | over 'n week | over n week | over een weekje | over 7 dagen | binnen 7 dgn | morgen over 6 dagen
    | volgende week vrij | vr volgende week | vrijdag vlgende week | vr volgende wk | vlgd week vrijdag | de
    30e a.s. | 30 dezer
2026-01-31: eind vd maand | eind v/d maand | eind v.d. maand | einde maand | ult. januari | ultimo deze
    maand | laatste dag vd maand | zaterdag over een week | nog in januari | voor 1 februari a.s. | deze
    maand nog
2026-02-03: over anderhalve week | over 1,5 week
2026-02-04: maandelijks, voor de 5e
2026-02-05: over 9 werkdagen | kamerbrief van 5 februari | do 5 feb
2026-02-06: binnen twee weken | binnen 2wk | binnen 2 wk | over 'n week of twee | binnen veertien dagen na
    heden | uiterlijk over 14 dagen | vrijdag 6 feb 17:00u | vrij 6 feb | vr 6/2 | vr. 6-2 | vrijdag de 6e |
    de komende 2 weken | binnen de komende twee weken | vr 6 feb a.s. | over twee weken (6 februari) | over
    2 weken nog even bellen
2026-02-15: uiterlijk de 15e | voor of op de 15e | 15.02.26 | 15/2 | 15 februari om half tien | 15-2-2026 om
    14u | zo 15/2 | uiterlijk zo 15 feb | zondag 15-02 | 15 febuari | 15 febr | 15 feb. 2026 | 15e februari
    | 15de feb | 2026-02-15T09:00 | 2026-02-15 09:00 | *15 februari* | ~15 februari | <15 februari> | (15/2)
    | [15-2] | dl: 15-2 | deadline=15-2 | deadline - 15 februari | termijn:15 februari | vijftien februari
    tweeduizend zesentwintig | d.d. 15 februari a.s.
2026-02-28: eind volgende maand | volgende maand eind | voor 1 maart | bij voorkeur voor 1 maart | liefst
    vóór 1 maart | indien mogelijk voor 1 maart | eerder dan 1 maart | laatste dag van februari | eind feb |
    voor 1-3 | ruim voor 1 maart | uiterlijk eind februari
2026-03-01: z.s.m. doch uiterlijk 1 maart | streefdatum 1 maart | streven: 1 maart | streven is 1 maart |
    tot 1 maart | niet 15 februari maar 1 maart | uitgesteld van 1 februari naar 1 maart | was 1 februari,
    wordt 1 maart | t/m 1-3 | tm 1 maart | zondag 1 maart 2026 | op zijn vroegst 1 maart | op z'n vroegst
    per 1 maart | niet eerder dan 1 maart | 1 mrt. 2026 | per 1 maart as | 1 Maart | 01/03
2026-03-10: eind februari/begin maart | eind feb - begin mrt | begin maart | in de eerste dagen van maart
2026-03-15: halverwege maart | half mrt | midden maart | rond 15 maart | +/- 15 maart | ca. 15 maart | circa
    half maart | 15 maart ivm verlof
2026-03-17: in wk 12 op dinsdag | dinsdag (wk 12) | di wk 12 | begin week 12
2026-03-20: week 12 | wk.12 | in week 12 van dit jaar | week 12 (16-20 maart) | week 12 van 2026 | eind wk
    12 | uiterlijk wk 12 | week nr. 12
2026-03-27: wk 12/13 | week 12 of 13 | wk 12-13 | weken 12 en 13 | wk12-wk13 | week 12 t/m week 13
2026-03-31: maart | nog in maart | ergens in maart | in de loop van maart | eind mrt | feb-mrt | feb/mrt |
    februari - maart | einde Q1 | voor het eind van Q1 | eind eerste kwartaal | medio/eind maart | tot en
    met eind maart | februari, uiterlijk maart
2026-04-04: voor Pasen
2026-04-06: de eerste maandag van april | eerste ma van april | 1e maandag april | tweede paasdag | 6 april
    (2e paasdag)
2026-04-07: eerste werkdag na Pasen | na Pasen | dinsdag na Pasen | de dag na tweede paasdag
2026-04-15: medio april | half april | omstreeks medio april | rond half april
2026-04-26: de dag voor Koningsdag | voor Koningsdag
2026-04-30: februari t/m april | maart-april | mrt/apr | begin Q2
2026-05-03: 3 mei 2026 9.30 uur | 3 mei 2026, 9.30-11.00 uur | zondag 3 mei | zo 3/5 | 3 mei '26 om 9.30u |
    3/5/26
2026-05-15: medio Q2 | eerste helft Q2 | halverwege het tweede kwartaal | vr 15 mei | half mei
2026-05-31: voor de zomer | nog voor de zomer
2026-06-30: Q2 | eind Q2 | Q2 '26 | in q2 van dit jaar | Q1/Q2 | Q1-Q2 | eerste of tweede kwartaal | 1e of
    2e kwartaal | eerste halfjaar | medio 2026 | 1e helft 2026 | eind juni | voor 1 juli | eerste helft van
    dit jaar
2026-07-23: over een halfjaar | over 6 maanden | binnen een half jaar
2026-12-01: 1 dec. a.s. | 1 december aanstaande | op 1 dec a.s.
2026-12-27: na de kerst | na de kerstdagen | na kerst
2026-12-31: eind 2026 | ultimo 2026 | oudjaarsdag | eind dit jaar | eind vh jaar | per 31-12 | 31-12-26 |
    ult. 2026 | tweede halfjaar | dit kalenderjaar | in 2026
2027-01-08: week 1
2027-01-23: over een jaar
2027-01-31: begin 2027 | begin volgend jaar
2027-02-28: jan-feb 2027
-: 29 feb | 31/6 | 29-2-2027 | vrijdag 7 februari | maandag 15 februari | dinsdag de 30e
@ 2026-07-15
2026-07-17: vrijdag | deze week | vrijdag 17 juli
2026-07-22: volgende week woensdag | over een week | komende woensdag | woensdag over een week
2026-07-31: eind juli | eind deze maand | deze maand
2026-08-31: deze zomer | eind augustus | augustus | eind van de zomer | komende maand
2026-09-01: na de zomer | per 1 sept | 1 sep. | dinsdag 1 september
2026-09-14: voor Prinsjesdag
2026-09-15: Prinsjesdag | medio september | half sept. | di 15/9
2026-09-30: Q3 | dit kwartaal | derde kwartaal | eind september
2026-11-30: dit najaar | in het najaar | in de herfst | najaar
2027-01-14: 14 jan.
2027-02-28: komende winter | deze winter
2027-05-31: voorjaar | komend voorjaar | volgend voorjaar
@ 2026-10-23
2026-10-25: zondag | overmorgen | zondag 25 oktober 2.30 uur | over twee dagen | dit weekend
2026-10-26: maandag | na het weekend | over een werkdag | over drie dagen
2026-10-30: over een week | over vijf werkdagen | volgende week | vrijdag 30 oktober
2026-10-31: eind oktober | 31 okt | eind vd maand
2026-11-01: 1 november | zondag over een week | per 1 nov
2026-11-06: over tien werkdagen | over twee weken
2026-12-05: Sinterklaas | 5 dec
2026-12-18: week 51
@ 2026-11-24
2025-12-17: vergadering van 17 december 2025 | conceptverslag van de vergadering van 17 december 2025 |
    actiepunten 17-12-2025 | het verslag d.d. 17-12-2025
2026-10-31: vorige maand | sinds eind oktober
2026-11-17: vorige week dinsdag | een week geleden | afgelopen dinsdag | dinsdag jl. | 17 november jl. |
    zeven dagen geleden | brief van vorige week dinsdag
2026-11-23: maandag jl. | gisterenmiddag | gisteravond
2026-11-27: COA levert het overzicht vrijdag aan | graag vrijdag voor 12 uur de stukken | stukken voor
    vrijdag 12.00 uur aanleveren bij Vollink | mail Vollink uiterlijk vrijdag over de 3 locaties | voor het
    weekend alle 12 gemeenten bellen | vr voor 17u | uiterlijk vrijdagmiddag 27 november 17.00 uur | binnen
    drie dagen reageren op de 2 brieven | 3 werkdagen na vandaag
2026-11-30: agenderen voor 1 dec
2026-12-01: dinsdag 1 dec 9.30-11.00 uur bespreken in zaal 2 | vergunning per 1 december regelen | over een
    week nog eens kijken | komende dinsdag stand van zaken | dinsdag over een week
2026-12-02: volgende week dinsdag of woensdag
2026-12-08: over 10 werkdagen evalueren met de 5 RRT's | binnen 10 werkdagen na heden | dinsdag over twee
    weken | reactie binnen 14 dagen | 2 weken de tijd, dus 8 december | uiterlijk 8/12 om 12:00
2026-12-31: voor het einde van het jaar 3.000 plekken | dit jaar nog 200 plekken realiseren | eind december
    terugkoppelen aan de raad | eind 2026 klaar | 31-12-2026 is de einddatum
2027-01-01: per 1 januari 2027 gaat de regeling in | vanaf 1 januari | ingangsdatum 1 januari 2027 |
    regeling per 1-1 | ingaand 1 januari
2027-01-15: medio januari bespreken in het college | 15 januari 2027 (onder voorbehoud) | 15 jan o.v. | vr
    15 jan (voorlopig)
2027-01-31: in januari verder | januari 2027 | eind januari volgt de raming
2027-02-15: notitie aanleveren, mw. Lampen, 15-02 | 15-02 notitie aanleveren | mw. Mei levert 15 februari de
    notitie | punt 3.2 uitwerken voor 16 februari | A4 maken met 3-4 opties voor 16 februari | artikel 12-3
    nalopen uiterlijk 15/2 | tel 06-12345678 bellen op 15 februari | Dorpsstraat 12-14 bezoeken op 15
    februari | 12-15 plekken zoeken voor 16 feb | 150-200 plekken, 15-2-2027 | € 12.500 reserveren 15 feb |
    maandag 15 februari 2027 van 10.00 tot 11.30 uur | 15 februari (ma) 10u | uiterlijk ma 15 feb 12.00 u. |
    de 15e februari | de 15de van februari | 15e van februari
2027-02-26: eind februari (week 8) | eind week 8 | vrijdag week 8 | week 8 (22-26 februari) | vr 26/2 in
    week 8
2027-02-28: tweede helft februari terugkoppelen | in de loop van februari | ergens in februari 2027
2027-03-31: uitkomsten LRT in maart delen | in Q1 afronden | eerste kwartaal 2027 gereed | vóór Q2 klaar |
    Wienstra zoekt 3.000 plekken in het eerste kwartaal | 1e kwartaal volgend jaar
2027-04-30: april 2027 | in april | mrt/april | volgend jaar april | in de periode maart-april
2027-05-31: in het voorjaar sluit de cvdK aan | dit voorjaar
2027-06-30: voor de zomer, uiterlijk juni | eerste helft 2027 | medio 2027 | eind Q2 2027 | Q2 volgend jaar
2027-07-01: 1 juli uiterlijk
2028-12-31: aanvraagperiode tot eind 2028
-: maandag 25 november | vrijdag 1 december
@ 2026-12-28
2026-12-17: 17 december jl. | d.d. 17 december | 17 dec jl
2026-12-22: afgelopen dinsdag | dinsdag jl.
2026-12-25: afgelopen vrijdag
2026-12-30: voor oud en nieuw | voor oudjaar | woensdag | voor de jaarwisseling | overmorgen
2026-12-31: donderdag | eind deze maand | eind van het jaar | voor nieuwjaar | donderdag 31 dec | dit jaar
    nog | nog dit jaar | laatste dag vh jaar | Q4 | laatste werkdag van het jaar | over drie dagen | de 31e
    | einde van dit jaar | over 3 werkdagen
2027-01-01: vrijdag | nieuwjaarsdag | 1 januari | 1 jan | 1-1 | eind deze week | vrijdag 1 januari | per 1
    januari | m.i.v. 1-1-2027
2027-01-04: over vier werkdagen | maandag over een week | maandag 4 januari | eerste werkdag van het jaar |
    eerste maandag van januari | over een week
2027-01-08: eind volgende week | volgende week vrijdag | week 1 | 8 januari | vr 8/1
2027-01-11: over 9 werkdagen | binnen twee weken
2027-01-15: medio januari | week 2 | 15 jan | half januari
2027-01-31: eind januari | januari | volgende maand | begin volgend jaar | eind volgende maand
2027-02-15: binnen zeven weken | 15/2
2027-02-28: over twee maanden
2027-03-31: Q1 | eerste kwartaal | volgend kwartaal
2027-12-24: voor kerst
2027-12-25: met kerst
2027-12-27: na de kerst
2027-12-31: eind volgend jaar | volgend jaar
-: 29 februari | 29-2-2027 | dinsdag 1 januari
@ 2027-01-11
2026-12-03: brief 3 december beantwoorden
2026-12-17: verslag 17 december rondsturen | notulen PRT 17-12 nalopen | terugkoppeling overleg 17 december
    | besluitenlijst 17/12 publiceren
2026-12-18: vrijdag 18 december jl. | 18-12 jl. | d.d. 18 dec. jl.
2026-12-31: cijfers december delen
2027-01-08: afgelopen vrijdag | vorige week vrijdag | vrijdag jl.
2027-01-12: morgen | morgen eind van de dag | dinsdag | di | di. | di 12/1 | morgenochtend vroeg | over een
    dag
2027-01-15: vrijdag | aanstaande vrijdag | a.s. vr | as vrijdag | vrijdag aanst. | vrijdag vóór 12u |
    vrijdagochtend 9 uur | vr 15 jan | vr 15-1 12:00 | deze week | eind van deze week | deze week vrijdag |
    vrijdag deze week | uiterlijk deze vrijdag | vrijdag 15 jan. 2027 om 12.00u | medio januari | de 15e |
    nog deze week graag | eind v/d week | eind vd week | einde v.d. week | week 2 | vrijdagavond |
    vrijdagnamiddag
2027-01-18: maandag | komende maandag | maandag over een week | volgende week maandag | ma 18/1 | over een
    week | over 7 dgn | over 5 werkdagen | binnen 1 week | a.s. maandag | maandag eerstkomend
2027-01-22: vrijdag over een week | volgende week vrijdag | vrijdag volgende week | vrijdag over 1 week |
    eind volgende week | volgende week | week 3
2027-01-25: over 10 werkdagen | over twee weken | binnen twee weken | binnen tien dagen na 15 januari | de
    25e | 25 dezer | over een dag of 14
2027-02-01: over drie weken | over 15 werkdagen | maandag 1 februari | 1 feb | per 1 feb | m.i.v. 1-2 |
    vanaf februari | met ingang van februari | 1 februari a.s. om 9.00 uur | eerste maandag van februari |
    de eerste maandag in februari | de 1e maandag van feb
2027-02-05: eerste vrijdag van februari | eind week 5 | vrijdag wk 5
2027-02-10: begin feb
2027-02-12: over 4 weken vrijdag
2027-02-15: 15 feb (ma) | ma 15 feb | maandag 15-2 | vijftien februari | 15 februarie | 15 ferbuari | 15
    feburari | 15 februai | 15feb. | 15-feb | 15/feb | 15/2/27 | '15 februari' | 15 februari, 12.00 uur |
    tot en met 15 februari | half februari | over 5 weken | op 15 februari (bespreken in college) | plm. 15
    februari | omstreeks 15 februari | eerste helft februari
2027-02-28: eind volgende maand | eind februari | voor maart | voor 1 maart | feb | ultimo februari | eind
    feb. | laatste dag van februari | in de tweede helft van februari | uiterlijk eind feb | volgende maand
2027-03-15: half maart | medio maart | midden maart | ma 15/3 | maandag 15 maart | 15 maart | vijftien maart
    | 15 mrt a.s. | 15-03-2027 | 15.3.2027 | 2027-3-15 | rond 15 maart | 15 maart uiterlijk | uiterlijk 15
    maart (maandag)
2027-03-23: begin week 12
2027-03-26: week 12 | laatste vrijdag van maart | Goede Vrijdag | vr 26 mrt | wk12 | in week 12
2027-03-27: voor Pasen
2027-03-31: eind maart | eind Q1 | Q1 | eerste kwartaal | voor 1 april | einde kwartaal | eind dit kwartaal
    | voor april | nog dit kwartaal | uiterlijk Q1 | voor het eind van het eerste kwartaal | voor Q2
2027-04-05: eerste maandag van april | de eerste maandag van april | 1e ma april
2027-04-11: over drie maanden | over 1 kwartaal | over een kwartaal | binnen 3 mnd
2027-05-31: voor de zomer | mei | in mei | eind mei | voorjaar | eind voorjaar | voor juni
2027-06-30: Q2 | eerste helft van het jaar | voor de zomer en uiterlijk 30 juni | halverwege het jaar |
    medio 2027 | tweede kwartaal | voor Q3 | eind Q2
2027-07-11: over een half jaar | over 6 mnd | over zes maanden
2027-12-17: COA bezoekt op 17 december de locatie
2027-12-24: voor kerst | nog voor de kerst | voor de kerst | kerstavond | uiterlijk voor de kerst
2027-12-27: na de kerst
2027-12-31: ultimo 2027 | eind van het jaar | eind 2027 | ultimo dit jaar | ult. dec. | ultimo december |
    per ultimo december
2028-02-29: 29 februari 2028 | 29-2-28 | eind februari 2028 | laatste dag van februari 2028
@ 2027-02-24
2027-02-03: verslag 3 februari nalopen | notulen overleg 3 februari | mail 3 februari
2027-02-26: stukken niet later dan vrijdag | vrijdag niet later
2027-03-01: niet donderdag maar maandag | maandag i.p.v. vrijdag | maandag wk 9 | maandag a.s. (niet vrijdag)
2027-03-03: volgende week di of wo
2027-03-04: volgende week voor vrijdag
2027-03-05: volgende week ma-vr | volgende week (vrijdag) | volgende week voor vrijdag 12 uur
2027-03-17: verslag 17 maart opleveren | brief 17 maart versturen | overleg 17 maart plannen
2028-02-23: 23 februari | woensdag 23 februari
@ 2027-03-26
2027-03-28: zondag | met Pasen | komend weekend | overmorgen | eerste paasdag | zondag 28 maart 2.30 uur
2027-03-29: maandag | tweede paasdag | 2e paasdag
2027-03-30: over een werkdag | eerstvolgende werkdag | na Pasen | dinsdag | dinsdag na Pasen | na het
    paasweekend
2027-03-31: over twee werkdagen | eind van de maand | eind Q1 | voor 1 april | woensdag | laatste werkdag
    van maart
2027-04-02: volgende week vrijdag | over een week | vrijdag | week 13
2027-04-12: over tien werkdagen
2027-04-27: Koningsdag | met Koningsdag
2027-04-30: eind april | volgende maand
2027-05-01: na april
2027-05-06: Hemelvaartsdag | op Hemelvaart
@ 2027-04-22
2027-04-26: voor Koningsdag | maandag | over twee werkdagen
2027-04-28: na Koningsdag | de dag na Koningsdag
2027-04-29: donderdag | over een week | volgende week donderdag
2027-05-04: dodenherdenking | 4 mei | week na Koningsdag
2027-05-05: Bevrijdingsdag | 5 mei
2027-05-07: na Hemelvaart
2027-05-15: voor Pinksteren
2027-05-18: na Pinksteren
2027-05-31: mei | in mei | eind mei | volgende maand
@ 2027-12-31
2027-12-31: vandaag | eind van het jaar | eind deze maand | oudjaarsdag
2028-01-01: morgen | 1 januari | zaterdag
2028-01-03: maandag | over een werkdag | eerstvolgende werkdag | eerste werkdag van januari
2028-01-07: week 1 | volgende week | volgende week vrijdag
2028-01-31: over een maand | eind januari
2028-02-29: over twee maanden | eind februari | 29 februari
2028-03-31: Q1
2028-12-31: eind volgend jaar | volgend jaar
@ 2028-02-28
2028-02-21: een week geleden
2028-02-29: dinsdag | 29-02 | 29/2/28 | laatste dag van februari | over een dag | over 1 werkdag | dinsdag
    29 februari | voor 1 maart | eind feb
2028-03-01: woensdag | binnen 48 uur | woensdag 1 maart
2028-03-03: deze week | eind van deze week
2028-03-06: over vijf werkdagen | over een week | over 7 dagen
2028-03-27: over vier weken
2028-03-28: over een maand
2028-04-28: over 2 maanden
2028-08-28: over een half jaar
2029-02-28: binnen een jaar
-: 29 februari 2029 | 29-2-2027 | dinsdag 28 februari
"""
SAID = expressions(DATES)


@pytest.mark.parametrize("today", SAID)
def test_an_unseen_expression_means_this_day(today: str) -> None:
    assert misread(SAID[today], today) == []
