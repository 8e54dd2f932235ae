"""What looks like a date and is none: names, streets, numbers, idiom, and days that do not exist."""

from __future__ import annotations

from tests.dates.tables import misread, plain

NO_DATES = """
het weekend | ultimo | eerstvolgende vergadering | vóór het zomerreces | artikel 15/2 | punt 3.2 | April
Jansen | de heer Maart | per ommegaande | per omgaande | over een paar dagen | de komende dagen | de komende
tijd | in de kerstvakantie | komende periode | behalve vrijdag | vandaag de dag is er krapte | 's morgens |
van vandaag op morgen | de volgende dag | to do | to do lijst bijwerken | zo nodig bellen | zo ja, bellen |
hbo/wo | wo-opleiding | WO II | na WO II | 18-/18+ | amv 16-17 jaar | 17-jarige | 24-uursopvang | 24-uurs
opvang | 7x24 bereikbaar | met 4-3 aangenomen | stemverhouding 5-4 | 6-8 weken | 3-6 maanden | 3-4x per jaar
| elke 3-4 weken | 1/4 van de plekken | 50-60 bedden | 5 à 6 gezinnen | 2-3 per gemeente | Kruisweg 15/2 |
Kruisweg 15-2 | Houtplein 3-5 | Dreef 3-5 | Paviljoenslaan 7-9 | Burgemeester Mei-laan 3 | huisnr 12-3 |
kamernummer 3.12 | kamernr. 3-12 | KvK 20260115 | kvk-nummer 20260115 | BSN 123456782 | NL91ABNA0417164300 |
tel 06 12 03 20 26 | 06 - 12 03 20 26 | 0612032026 | 023 514 3143 | 023-514 3143 | € 1.500,- | 1.500 euro |
12,5% | 1-2% | 1-2 procent | A4 | A4-tje | N9 | A9/A22 | lid 3-4 | art 3.2 lid 1 | hfst 4-5 | hfst. 4-5 |
par 3-4 | § 3-4 | pp. 3-4 | blad 3-4 | dia 3-5 | slide 4-6 | sheets 3-4 | rij 3-4 | kolom 5-6 | bijlage 6 |
v1.3 | versie 12-3 | zone 30 | 2-onder-1-kap | 1-op-1 | ISO 27001 | zaak 15/2 | meicirculaire 2026 |
voorjaarsnota 2026 | begroting 2027 vaststellen | Aprilplein 3 | 1 aprilgrap | Zondagstraat 3 | Wintertuin |
Winterswijk | weekendopvang regelen | dagopvang | jan belt de gemeente | jan en piet bellen | met jan
overleggen | fam. Mei | L. Mei | mevr. A. Mei-de Boer | Jan Mei | gesprek met mei lin | Li-Mei | wethouder
Juni | burgemeester Zomer | Augustus (COA) | Mei (gemeente Haarlem) | 32 maart | 30 feb | 15/13 | 31-11-2026
| week 54 | week 60 | week 0 | vijfde vrijdag van februari | zesde maandag van maart | elke eerste vrijdag
van de maand | iedere week | om de twee weken | tweejaarlijks | per week | 1x per maand | 2x per week | voor
publicatie van de raming | na het besluit van de raad | zodra de raming bekend is | zodra mogelijk | als de
cijfers binnen zijn | na afloop van het overleg | na de verkiezingen | afhankelijk van de formatie | bij het
volgende overleg | in de volgende PRT | eerstvolgende RRT | voor de volgende rrt gooi | voor het volgende
bestuurlijk overleg | week voor de volgende PRT | een week na de volgende PRT | Nieuwjaarsreceptie |
paasontbijt | Koningsdagviering | kerstborrel | Sinterklaasfeest | dag van de dialoog | het jaar van de
dialoog | jaarlijkse evaluatie | 3 jaar cel | 12 maanden | een maand huur | half jaar contract | een dag
extra | drie dagen opvang | eerste opvang | derde kamer | 1e kamer | eerste halfjaarcijfers | eind goed al
goed | halverwege gestopt | medio | Medio BV | 2026-2030 | 2025/2026 | schooljaar 2026-2027 | seizoen
2026/27 | 15 februaristraat | sectie A 12-3 | nr. 15-2 | DOC-2026-02-15 | PRT-2026-02-15 | notulen-15-2.pdf
| 3.000-4.000 plekken | 1.2.2 | 10.000 | 5-6-7 locaties | code 12-11 | pincode 1503 | 1503 | 15 03 | met
ingang van het nieuwe jaar | na de kerstvakantie | na het kerstreces | 30 februari | na de bouwvak | na de
zomervakantie | voor het herfstreces | niet op vrijdag bellen | kan niet eind maart | m.u.v. 1 maart | met
uitzondering van vrijdag | halve maan | Julianalaan 15-2 | Jan van Galenstraat 10-12 | Marktplein 1-2 |
Zijlweg 3/4 | Grote Markt 2 | Damrak 1-5 | bel 088 123 45 67 | 0800-1234 | 112 bellen | tussen 10-12 mensen
| 10-12 mensen | circa 10-12 mensen | 5-10% | 3-5 dagen | 8-12 weken opvang | kamer 10/11 | dossiernr. 12-3
| intern nr 12-3 | fase 3-4 | wave 2/3 | week op week af | halfjaarlijks | tweemaandelijks | eens in de twee
weken | ieder kwartaal | alle maandagen | op maandagen | 's maandags | maandags | op de maandag |
zondagsrust | dinsdagmarkt | een maandag | die vrijdag | de vrijdag | op een vrijdag | een vrijdagmiddag |
drie maandagen | twee vrijdagen | mw. Januari | Meinsma belt | Aprilia | Marta | Maartensdijk | Julius |
Augustinus | Augusta Mei | de gemeente Maartensdijk | Sint Jan | sint-jan | St. Jan | Jan Maart belt | Mei
en Juni (COA) | team Mei | werkgroep Zomer | jaarrekening 2025 | jaarrekening 2026 vaststellen | kader 2028
| in de jaren negentig | vorige eeuw | 19e eeuw | 21e eeuw | om en nabij | voorlopig | tzt | t.z.t. | p.m. |
nvt | n.v.t. | onbekend | nog niet bekend | later te bepalen | volgt | in afwachting van de raming | na
ontvangst van de brief | na raadsbesluit | na goedkeuring door de raad | zodra de vergunning binnen is | als
de raad akkoord is | na 2 weken overleg | 10 werkdagen na publicatie | twee weken na het besluit | uiterlijk
een week na de vergadering | 3 weken voor de verkiezingen | in de herfstvakantie | in de meivakantie | voor
de meivakantie | voor de bouwvak | tijdens het reces | voor de opening van de locatie | voor ingang van de
regeling | bij de start van de tweede cyclus | tijdens de overlegfase | de vrijdag erna | mevrouw Mei en
meneer Zondag | tussen 9 en 5 | van 9 tot 5 | om 12 uur | 12.00 uur | 12:00 | tot 17:00 uur | 9.30 tot 11:00
uur | binnen het uur | twee jaar verlengen | na twee jaar verdelen | looptijd van vijf jaar of langer |
kosten voor 5 jaar vergoed | drie jaar verlengbaar | 88.000 plekken waarvan 5.600 voor amv | 2.000-2.500
plekken aanvullen | artikel 12 spreidingswet | 5 RRT's | SES-WOA | HB-2026-11 | 2026/2027 | de jaren
2026-2028 | in de toekomst | op korte termijn | lange termijn | langere termijn | eerder | eerdere deadline
| deadline niet gehaald | de week van de democratie | week tegen eenzaamheid | maand van de geschiedenis |
dag van de ouderen | het weekend was druk | jaar 1 | dag 3 | 1e ronde | ronde 2 | vraag 2-3 | 2/3e van de
plekken | 2 op 3 | om 3 uur 's nachts | één op de vijf | G40 | M50 | VNG | 112 | 14 020 | 1-1-2 | 3-2-1 |
13-13-2026 | 00-00-0000 | 99/99/99 | 31-9 | 31 september | 31 april | 30-02 | 29-02-2027 | 29 feb 2026 |
zondag 1 januari 2026 | dinsdag 30 februari | mailen met april over de cijfers | niet in maart |
behalve in mei | 2-3 per week | met 12-3 verworpen | Raadhuisplein 4-6 | Kerkpad 12/3 | Stationspark 3-5 |
Oude Markt 4-5 | dia's 3-5 | die maandag | een donderdagavond | v/wo | mbo/hbo/wo
"""


def test_what_is_no_date_gives_none() -> None:
    assert misread(plain(NO_DATES), "2027-01-11") == []
