"""Regions and gemeenten in lines as people type them, and people who are called like one."""

from __future__ import annotations

from bot.config import Config
from bot.gebieden import Gebieden
from bot.kalender import Kalender
from tests.invoer_tables import Reader

LINES = """
COA nareizigers in Blaricum: tellen => COA nareizigers in Blaricum: tellen ;; regio=gooi ;; gemeente=Blaricum
vraag van mw. Lampen (Blaricum): valt dit onder asiel? => valt dit onder asiel? ;; van=mw. Lampen ;;
    soort=vraag ;; regio=gooi ;; gemeente=Blaricum
vraag van Wienstra (Haarlem) aan AenM: komt er een regeling => komt er een regeling ;; wie=AenM ;;
    van=Wienstra ;; soort=vraag ;; regio=kennemerland ;; gemeente=Haarlem
vraag Wienstra aan COA: wanneer opent de locatie in Velsen? => wanneer opent de locatie in Velsen? ;; wie=COA
    ;; van=Wienstra ;; soort=vraag ;; regio=kennemerland ;; gemeente=Velsen
Vollink, Haarlem: locatie zoeken => locatie zoeken ;; wie=Vollink ;; regio=kennemerland ;; gemeente=Haarlem
Vollink (Haarlem): locatie zoeken => locatie zoeken ;; wie=Vollink ;; regio=kennemerland ;; gemeente=Haarlem
locatie zoeken (Vollink) (Haarlem) => locatie zoeken ;; wie=Vollink ;; regio=kennemerland ;; gemeente=Haarlem
locatie zoeken, gemeente Bergen, COA => locatie zoeken ;; wie=COA ;; regio=nhn ;; gemeente=Bergen (NH)
dhr. Huizen: locatie zoeken in Laren => locatie zoeken in Laren ;; wie=dhr. Huizen ;; regio=gooi ;;
    gemeente=Laren
dhr. Hoorn belt de gemeente Schagen => dhr. Hoorn belt de gemeente Schagen ;; regio=nhn ;; gemeente=Schagen
nareizigers tellen, het gooi => nareizigers tellen ;; regio=gooi
nareizigers tellen, regio G&V => nareizigers tellen ;; regio=gooi
nareizigers tellen regio: G&V wie: COA => nareizigers tellen ;; wie=COA ;; regio=gooi
nareizigers tellen in de regio Kennemerland => nareizigers tellen in de regio Kennemerland ;;
    regio=kennemerland
nhn: nareizigers tellen => nareizigers tellen ;; regio=nhn
ZW, COA: nareizigers tellen => nareizigers tellen ;; wie=COA ;; regio=zaanstreek
AA: nareizigers tellen => nareizigers tellen ;; regio=amstelland
amstelland: COA, nareizigers tellen => nareizigers tellen ;; wie=COA ;; regio=amstelland
noord-holland noord, nareizigers tellen => nareizigers tellen ;; regio=nhn
nareizigers tellen; zaanstreek-waterland; AenM => nareizigers tellen ;; wie=AenM ;; regio=zaanstreek
nareizigers tellen in Den Helder, COA => nareizigers tellen in Den Helder ;; wie=COA ;; regio=nhn ;;
    gemeente=Den Helder
Dijk en Waard: locatie zoeken => locatie zoeken ;; regio=nhn ;; gemeente=Dijk en Waard
locatie zoeken, Gooise Meren, wie Vollink => locatie zoeken ;; wie=Vollink ;; regio=gooi ;; gemeente=Gooise
    Meren
locatie zoeken waar: Gooise Meren wie: Vollink => locatie zoeken ;; wie=Vollink ;; regio=gooi ;;
    gemeente=Gooise Meren
locatie in Amsterdam zoeken, Vollink => locatie in Amsterdam zoeken ;; wie=Vollink ;; regio=amstelland ;;
    gemeente=Amsterdam
wat kost de opvang in Velsen, vraag van Wienstra => wat kost de opvang in Velsen ;; van=Wienstra ;;
    soort=vraag ;; regio=kennemerland ;; gemeente=Velsen
waarom sluit Velsen? vraag van Wienstra aan COA => waarom sluit Velsen? ;; wie=COA ;; van=Wienstra ;;
    soort=vraag ;; regio=kennemerland ;; gemeente=Velsen
nareizigers  tellen ,  COA ,gooi => nareizigers tellen ;; wie=COA ;; regio=gooi
Haarlem bellen over vergunning => Haarlem bellen over vergunning ;; regio=kennemerland ;; gemeente=Haarlem
gemeente Haarlem: vergunning regelen => vergunning regelen ;; regio=kennemerland ;; gemeente=Haarlem
draaiboek uitwerken COA Haarlem => draaiboek uitwerken COA Haarlem ;; regio=kennemerland ;; gemeente=Haarlem
locatie zoeken in Haarlem of Velsen, COA => locatie zoeken in Haarlem of Velsen ;; wie=COA ;;
    regio=kennemerland
gooi: mw. Lampen: locatie bezoeken => locatie bezoeken ;; wie=mw. Lampen ;; regio=gooi
mw. Lampen, gooi: locatie bezoeken => locatie bezoeken ;; wie=mw. Lampen ;; regio=gooi
plekken tellen incl. Haarlem, Vollink => plekken tellen incl. Haarlem ;; wie=Vollink ;; regio=kennemerland ;;
    gemeente=Haarlem
gemeenten in NHN bellen, COA => gemeenten in NHN bellen ;; wie=COA ;; regio=nhn
KL: locatie zoeken => locatie zoeken ;; regio=kennemerland
locatie zoeken KL, COA => locatie zoeken KL ;; wie=COA ;; regio=kennemerland
locatie zoeken GenV => locatie zoeken GenV ;; regio=gooi
locatie zoeken in 't Gooi => locatie zoeken in 't Gooi ;; regio=gooi
haarlemmermeer: locatie zoeken => locatie zoeken ;; regio=kennemerland ;; gemeente=Haarlemmermeer
Haarlem, Vollink: locatie zoeken => locatie zoeken ;; wie=Vollink ;; regio=kennemerland ;; gemeente=Haarlem
Haarlem en Velsen: locatie zoeken => locatie zoeken ;; regio=kennemerland
Velsen, Haarlem, locatie zoeken => Velsen, Haarlem, locatie zoeken ;; regio=kennemerland
gemeente: Haarlem, locatie zoeken => locatie zoeken ;; regio=kennemerland ;; gemeente=Haarlem
regio: kennemerland - locatie zoeken - COA => locatie zoeken ;; wie=COA ;; regio=kennemerland
wethouder Haarlem bellen => wethouder Haarlem bellen ;; regio=kennemerland ;; gemeente=Haarlem
burgemeester van Bergen bellen, cvdK => burgemeester van Bergen bellen ;; wie=cvdK ;; regio=nhn ;;
    gemeente=Bergen (NH)
locatie zoeken, wie: dhr. Van Bergen, waar: Haarlem => locatie zoeken ;; wie=dhr. Van Bergen ;;
    regio=kennemerland ;; gemeente=Haarlem
vraag Wienstra, Haarlem: hoeveel? => hoeveel? ;; van=Wienstra ;; soort=vraag ;; regio=kennemerland ;;
    gemeente=Haarlem
fietsen door Haarlem => fietsen door Haarlem ;; regio=kennemerland ;; gemeente=Haarlem
wie is eigenaar van de locatie in Laren? => wie is eigenaar van de locatie in Laren? ;; regio=gooi ;;
    gemeente=Laren
wanneer opent de locatie in Laren? => wanneer opent de locatie in Laren? ;; regio=gooi ;; gemeente=Laren
onderbezette COA-locatie Blaricum aanbieden, mw. Lampen, Gooi => onderbezette COA-locatie Blaricum aanbieden
    ;; wie=mw. Lampen ;; regio=gooi ;; gemeente=Blaricum
"""


def test_a_place_is_where_the_line_says(config: Config, kalender: Kalender, gebieden: Gebieden) -> None:
    assert Reader(config, kalender, gebieden).misread(LINES) == []
