"""What people type for a date. Every table has a fixed today: Tuesday 10 March 2026, in week 11."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dates import find, find_all
from tests.dates.tables import misread

TODAY = date(2026, 3, 10)
KNOWN = Path(__file__).resolve().parents[2] / ".." / "shared" / "data" / "dutch_dates.csv"

EXPRESSIONS = """
22 juni = 2026-06-22
22 jun. = 2026-06-22
22-JUN-2026 = 2026-06-22
22e juni = 2026-06-22
tweeëntwintig juni = 2026-06-22
tweeentwintigste juni = 2026-06-22
1 Sept. ’27 = 2027-09-01
derde april = 2026-04-03
één mei = 2026-05-01
per één mei = 2026-05-01
maandag 22 juni = 2026-06-22
ma. 22 jun = 2026-06-22
maandag de 22e juni = 2026-06-22
ma 22-6 = 2026-06-22
do 22 juni = -
22/06 = 2026-06-22
22–6 = 2026-06-22
22-6-'26 = 2026-06-22
22 - 6 - 2026 = 2026-06-22
22/6/26 = 2026-06-22
22.06.26 = 2026-06-22
2026/06/22 = 2026-06-22
2026-6-22 = 2026-06-22
20260622 = 2026-06-22
22 juni volgend jaar = 2027-06-22
22 juni, 2026 = 2026-06-22
22 juni van dit jaar = 2026-06-22
vijf februari = 2027-02-05
10 maart = 2026-03-10
9 maart = 2027-03-09
29 februari 2028 = 2028-02-29
31 april = -
31-04 = -
30/2/2026 = -
2026-13-01 = -
32 maart = -
de 12e = 2026-03-12
de 9de = 2026-04-09
op de twintigste = 2026-03-20
de 31ste = 2026-03-31
15e van de maand = 2026-03-15
de 3e van volgende maand = 2026-04-03
20 deze maand = 2026-03-20
22 t/m 24 juni = 2026-06-24
van 22 tot en met 24 juni 2026 = 2026-06-24
28 maart – 3 april = 2026-04-03
tussen 28 maart en 3 april = 2026-04-03
28-3 t/m 3-4 = 2026-04-03
22 of 23 juni = 2026-06-23
woensdag = 2026-03-11
Woensdagavond = 2026-03-11
dinsdag = 2026-03-17
deze dinsdag = 2026-03-10
aanstaande zaterdag = 2026-03-14
a.s. do. = 2026-03-12
donderdag a.s. = 2026-03-12
eerstvolgende maandag = 2026-03-16
afgelopen vrijdag = 2026-03-06
vrijdag jl. = 2026-03-06
vrijdag einde dag = 2026-03-13
morgen eind van de dag = 2026-03-11
laatste wo van april = 2026-04-29
10 wd na 1 juni = 2026-06-15
van 1-4 tot 5-4-2026 = 2026-04-05
vorige week woensdag = 2026-03-04
deze week vrijdag = 2026-03-13
vrijdag komende week = 2026-03-20
zo = 2026-03-15
uiterlijk vr = 2026-03-13
donderdag over een week = 2026-03-19
over drie weken op maandag = 2026-03-30
donderdag in week 20 = 2026-05-14
wk 20, donderdag = 2026-05-14
vanmiddag = 2026-03-10
morgenvroeg = 2026-03-11
morgen over een week = 2026-03-18
eind van de dag = 2026-03-10
eergisteren = 2026-03-08
over vier dagen = 2026-03-14
over 1 week = 2026-03-17
over anderhalf jaar = 2027-09-10
over een half jaar = 2026-09-10
binnen een kwartaal = 2026-06-10
binnen 48 uur = 2026-03-12
binnen zes maanden = 2026-09-10
over 2 à 3 weken = 2026-03-31
over 1,5 jaar = 2027-09-10
over een kleine maand = 2026-04-10
over een dag of tien = 2026-03-20
over twee jaar = 2028-03-10
drie weken geleden = 2026-02-17
uiterlijk over een maand = 2026-04-10
twee weken na vandaag = 2026-03-24
drie weken vanaf nu = 2026-03-31
over 20 werkdagen = 2026-04-09
binnen vijftien werkdagen = 2026-03-31
volgende werkdag = 2026-03-11
laatste werkdag van maart = 2026-03-31
eerste werkdag van mei = 2026-05-01
eerste werkdag na Pasen = 2026-04-07
laatste werkdag van de maand = 2026-03-31
drie werkdagen voor 1 mei = 2026-04-28
een week voor Pasen = 2026-03-29
de dag na Koningsdag = 2026-04-28
de vrijdag voor Pasen = 2026-04-03
maandag na 1 juni = 2026-06-08
eerste dag van mei = 2026-05-01
laatste dag van de maand = 2026-03-31
vrijdag de 13e = 2026-03-13
maandag de 13e = -
volgende week vrijdag 20 maart = 2026-03-20
volgende week vrijdag 27 maart = 2026-03-27
10 dagen na 1 juni = 2026-06-11
binnen twee weken na 1 juni = 2026-06-15
eind april = 2026-04-30
einde april = 2026-04-30
begin juni = 2026-06-10
medio september = 2026-09-15
mid-april = 2026-04-15
midden april = 2026-04-15
half augustus = 2026-08-15
2e helft van maart = 2026-03-31
tweede helft mei 2027 = 2027-05-31
eerste helft van de maand = 2026-03-15
eerste helft van 2027 = 2027-06-30
tweede helft van het jaar = 2026-12-31
eerste halfjaar = 2026-06-30
H2 2026 = 2026-12-31
ultimo juni = 2026-06-30
per ultimo 2026 = 2026-12-31
medio 2027 = 2027-06-30
begin 2027 = 2027-01-31
eind dit jaar = 2026-12-31
eind volgend jaar = 2027-12-31
eind deze maand = 2026-03-31
eind volgende week = 2026-03-20
begin deze week = 2026-03-10
halverwege volgende week = 2026-03-18
volgend jaar = 2027-12-31
komende maand = 2026-04-30
volgend kwartaal = 2026-06-30
Q3 = 2026-09-30
q4 2026 = 2026-12-31
Q1-2027 = 2027-03-31
begin Q3 = 2026-07-31
eind derde kwartaal = 2026-09-30
2e kwartaal = 2026-06-30
vierde kwartaal van dit jaar = 2026-12-31
het laatste kwartaal van 2026 = 2026-12-31
juni = 2026-06-30
februari = 2027-02-28
okt 2026 = 2026-10-31
mei/juni = 2026-06-30
maart of april = 2026-04-30
in de loop van mei = 2026-05-31
week 20 = 2026-05-15
week 3 = 2027-01-22
eind week 20 = 2026-05-15
weeknummer 20 = 2026-05-15
week 20 van 2027 = 2027-05-21
week 20/21 = 2026-05-22
week 54 = -
de week van 18 mei = 2026-05-22
tweede week van mei = 2026-05-08
laatste week van juni = 2026-06-30
tweede dinsdag van april = 2026-04-14
laatste donderdag in mei = 2026-05-28
3e woensdag v/d maand = 2026-03-18
eerste maandag van volgende maand = 2026-04-06
vijfde maandag van april = -
komend weekend = 2026-03-15
voor het weekend = 2026-03-13
in het voorjaar = 2026-05-31
najaar 2026 = 2026-11-30
voor de zomer = 2026-05-31
na de zomer = 2026-09-01
met Pinksteren = 2026-05-24
vóór Kerst = 2026-12-24
na de kerst = 2026-12-27
na Pinksteren = 2026-05-26
voor Hemelvaart = 2026-05-13
Goede Vrijdag = 2026-04-03
Prinsjesdag = 2026-09-15
voor oud en nieuw = 2026-12-30
Pasen 2027 = 2027-03-28
vóór 1 april = 2026-03-31
VOOR 1 APRIL = 2026-03-31
vo\u0301o\u0301r 1 april = 2026-03-31
nog voor 1 april = 2026-03-31
na 1 april = 2026-04-02
vanaf 1 april = 2026-04-01
m.i.v. 1 april = 2026-04-01
ingaande 1 april = 2026-04-01
niet vóór 1 april = 2026-04-01
vanaf week 20 = 2026-05-11
per Q3 = 2026-07-01
na maart = 2026-04-01
voor eind april = 2026-04-30
voor het einde van het jaar = 2026-12-31
ten laatste 1 april = 2026-04-01
op z'n laatst vrijdag = 2026-03-13
Deadline 1 april = 2026-04-01
streefdatum: 1-4 = 2026-04-01
rond 1 april = 2026-04-01
sinds 1 januari = 2026-01-01
d.d. 5 november = 2025-11-05
dd. 5-11-2025 = 2025-11-05
5 november jongstleden = 2025-11-05
5 februari jl = 2026-02-05
verslag van 17 december = 2025-12-17
zsm = -
zo snel mogelijk = -
ntb = -
maandelijks = -
iedere dinsdag = -
elke eerste maandag van de maand = -
per maand = -
twee jaar = -
3 weken = -
na vier jaar = -
op de volgende PRT = -
na de zomervakantie = -
na besluitvorming in de raad = -
over een paar weken = -
"""

SENTENCES = """
Bos levert de planning aan vóór 1 april, gooi = 2026-03-31
gooi: locatie verkennen, Jansen, 22/6 = 2026-06-22
12-11 stuurt Pietersen de stukken = 2026-11-12
de agenda uiterlijk woensdag naar de leden sturen = 2026-03-11
De Boer koppelt over twee weken terug = 2026-03-24
cijfers van december delen, Jansen, eind april = 2026-04-30
vóór
 1 april reageren = 2026-03-31
prt 23-4 9:30-11:00 stadhuis = 2026-04-23
prt 23-4 0930-1100 Stadhuis = 2026-04-23
rrt 9-11 9-11 uur raadzaal = 2026-11-09
1-4 bespreken met het college = 2026-04-01
voorstel 03-04 naar de leden = 2026-04-03
notitie, jan, 15-4 = 2026-04-15
brief d.d. 5 maart beantwoorden, De Boer, volgende week = 2026-03-20
mw. Mei stuurt op 22 juni het overzicht = 2026-06-22
stukken (uiterlijk 22 juni) rondsturen = 2026-06-22
plan afronden in het tweede kwartaal = 2026-06-30
Jansen, week 20 = 2026-05-15
op de 20e bespreken = 2026-03-20
in 2027 evalueren = 2027-12-31
notitie Winter, COA, di = 2026-03-17
voor de kerst afronden = 2026-12-24
mw. Mei belt terug = -
wethouder Maart is akkoord = -
mevrouw van der Maart neemt contact op = -
dhr. J.P. Augustus reageert = -
de heer Zondag is afwezig = -
prof. dr. A. Mei = -
Li Mei zoekt het uit = -
April de Vries belt = -
Piet Zondag belt = -
Jan belt de gemeente = -
afstemmen met Jan = -
zo is het afgesproken = -
do en di zijn bezet = -
ma is ziek = -
zaak 2026-03451 = -
zaaknummer Z-2026-03-15 = -
kenmerk 20260622 opzoeken = -
Z2026-06-22 = -
17-12/A1 afronden = -
PRT-2026-01-23/A3 afronden = -
artikel 12 en artikel 3-4 nalezen = -
bijlage 1-2 meesturen = -
pagina 3-5 aanpassen = -
agendapunt 4-5 samenvoegen = -
versie 1.2.26 nakijken = -
release 1.2.3 = -
3.000 plekken in 5 gemeenten = -
5-6 locaties zoeken = -
1-2 keer bellen = -
2-3 weken nodig = -
10-12 plekken erbij = -
2/3 van de gemeenten doet mee = -
1/2 fte vragen = -
9:30-11:00 = -
9.30-11.00 uur in zaal 3 = -
van 9-11 uur overleg = -
bellen om 10 uur = -
bel 06-12 34 56 78 = -
bel 023-514 31 43 = -
bel +31 6 12 03 20 26 = -
€ 12-3 per plek = -
24/7 bereikbaar = -
per week 12 plekken regelen = -
12 plekken per week regelen = -
verdeeld over 4 weken = -
verdeeld over drie jaar = -
een looptijd van vijf jaar = -
de afgelopen jaren = -
begroting voor 2027 opstellen = -
2026 plekken = -
de 2e cyclus voorbereiden = -
de tweede ronde = -
goedemorgen allemaal = -
goede morgen allemaal = -
mail a.3-4@voorbeeld.nl = -
https://voorbeeld.nl/2026/03/15/verslag = -
verslag-2026-03-15.docx lezen = -
notulen_15-03-2026.pdf = -
A2 en N201 afsluiten = -
structureel overleg inrichten = -
groep 7-8 bezoeken = -
dit ontbreekt en is onbekend = -
doorlopend aandacht houden = -
voorbereiden voor de PRT = -
kerstpakketten en zomeropvang = -
de winteropvang regelen = -
meivakantie = -
"""


def rows(table: str) -> list[tuple[str, str]]:
    pairs = [line.rsplit(" = ", 1) for line in table.strip().replace("\n ", "\u2028").split("\n")]
    return [(text.replace("\u2028", "\n").replace("\\u0301", "\u0301"), iso) for text, iso in pairs]


def value(text: str, today: date = TODAY) -> date | None:
    reading = find(text, today)
    return reading.value if reading else None


def test_an_expression_alone_is_read() -> None:
    assert misread(rows(EXPRESSIONS), TODAY.isoformat()) == []


def test_a_line_gives_its_deadline_and_nothing_else() -> None:
    assert misread(rows(SENTENCES), TODAY.isoformat()) == []


def known_rows() -> list[tuple[str, str, str, str]]:
    with KNOWN.open(encoding="utf-8", newline="") as file:
        return [
            (row["expression"], row["today"], row["expected"], row["also_ok"]) for row in csv.DictReader(file)
        ]


def is_well_read(text: str, today: str, expected: str, also_ok: str) -> bool:
    found = value(text, date.fromisoformat(today))
    iso = found.isoformat() if found else ""
    first, _, last = also_ok.partition("..")
    return iso == expected or bool(iso and first <= iso <= (last or first))


@pytest.mark.skipif(not KNOWN.exists(), reason="the list is not beside the project")
def test_the_list_of_the_secretariat_is_read() -> None:
    assert [row for row in known_rows() if not is_well_read(*row)] == []


PIECES = st.sampled_from(sorted({*(EXPRESSIONS + SENTENCES).split(), "999", "31-12-2099", "1-1-1900"}))


@given(st.lists(PIECES, max_size=12).map(" ".join) | st.text(max_size=60))
@settings(deadline=None, max_examples=300, derandomize=True)
def test_no_text_makes_reading_fail(text: str) -> None:
    for reading in find_all(text, TODAY):
        assert reading.text == text[reading.start : reading.end] != ""
