"""What ordinary minutes tell, and is nobody's task: none of it may be read as an action point."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.werk.werkwoorden import DADEN, NOOIT

KOP = """Verslag vrijwilligersoverleg De Brug
Datum: 2 september 2026
Aanwezig: Joop Harmsen, Mirjam Zandstra, Tineke Bos (voorzitter), Wil Kramer, Roos van Dam, Bas de Groot
Afwezig: Jan Kees Postma

1. Fietsen
De fietsles loopt goed.
"""
# Explaining, reporting, asking, opinions, jobs and habits, the past, lives outside, what others do, and the
# business of the meeting itself.
VERTELD = """
Joop legt uit hoe de verhuur van de zalen in zijn werk gaat.
Joop licht de begroting toe aan de hand van een overzicht.
Mirjam geeft een toelichting op de cijfers van het tweede kwartaal.
Mirjam presenteert de plannen voor de nieuwe keuken.
Joop vertelt dat de fietsenmaker is verhuisd.
Joop werkt sinds kort bij de gemeente.
Joop werkt vanaf 1 oktober in Zwolle.
Mirjam werkt aan een plan voor de tuin.
Mirjam is bezig met de aanvraag bij het fonds.
Tineke opent de vergadering en heet iedereen welkom.
De voorzitter sluit de vergadering om 22.00 uur en bedankt iedereen.
De voorzitter stelt de agenda vast.
De voorzitter loopt de actielijst door.
De voorzitter stelt voor het punt door te schuiven naar volgende vergadering.
De vergadering stelt het verslag vast.
De vergadering neemt het voorstel over.
Het bestuur bespreekt dit in de volgende vergadering.
Joop vraagt zich af of dit haalbaar is.
Joop vraagt naar de stand van zaken rond de sleutels.
Joop vraagt wanneer de lift wordt gekeurd.
Mirjam vraagt aandacht voor de veiligheid op het plein.
Mirjam vraagt of de voorzitter dit nog voor vrijdag kan nagaan.
Mirjam maakt zich zorgen over de kosten.
Mirjam maakt bezwaar tegen het plan.
Joop maakt een compliment voor de keukenploeg.
Mirjam maakt deze week kennis met de nieuwe beheerder.
Joop geeft aan dat hij de lijst heeft gekregen.
Joop geeft aan dat er komende week een storing is.
Mirjam meldt dat de aannemer volgende week begint.
Mirjam neemt deel aan de werkgroep energie.
Joop neemt afscheid van de vereniging.
Joop neemt volgende week een vrije dag.
Mirjam brengt haar zoon elke dag naar school.
Mirjam brengt naar voren dat de zaal te klein is.
Joop brengt verslag uit van de open dag.
Joop doet verslag van het bezoek aan de gemeente.
Joop doet een beroep op de leden.
Joop doet volgende week mee aan de avondvierdaagse.
Joop houdt een pleidooi voor meer groen.
Mirjam houdt vast aan haar standpunt.
Mirjam stemt in met het voorstel.
Mirjam stelt vast dat er te weinig vrijwilligers zijn.
Mirjam stelt een vraag over de huur.
Joop schrijft de vertraging toe aan de regen.
Joop zet uiteen waarom de huur omhoog gaat.
Joop zet zich al jaren in voor de buurt.
Joop belde vorige week met de fietsenmaker.
Mirjam heeft de offerte opgevraagd en stuurde die door.
Joop vertrekt eind september naar een andere afdeling.
Wil verhuist volgende maand naar Deventer.
Roos begint per 1 november als directeur van de school.
Bas trouwt op 12 oktober.
Mirjam gaat binnenkort met zwangerschapsverlof.
Mirjam gaat in november met zwangerschapsverlof.
Mirjam gaat in mei met sabbatical en daarna met prepensioen.
Joop stuurt voortaan de agenda een week eerder rond.
Joop deelt mee dat de raad heeft besloten per 1 januari 2027 uit de regeling te stappen.
Mirjam vindt dat de kaart duidelijker kan.
Joop denkt dat het wel meevalt.
Joop verwacht volgende week meer te weten.
Joop hoopt dit nog voor de zomer af te ronden.
Mirjam sluit zich aan bij Joop.
Mirjam wijst op de risico's van de aanpak.
Mirjam dringt aan op spoed.
De gemeente stuurt volgende week de vergunning op.
De aannemer levert uiterlijk vrijdag de tegels aan.
De politie onderzoekt de inbraak nog.
De fietsenmaker past de banden aan.
Waterschap Vallei en Veluwe onderzoekt de kwaliteit van het water.
Mevrouw De Wit uit de Kerkstraat belt geregeld over de overlast.
Tineke dankt Joop voor zijn inzet en overhandigt bloemen.
Joop beheert de sleutels van het gebouw.
Joop onderhoudt de contacten met de school.
Mirjam coördineert de vrijwilligers van de tuin.
Mirjam begeleidt twee stagiairs van het mbo.
Mirjam regelt de roosters van de bar.
Joop plaatst vraagtekens bij de planning.
Joop plaatst een kanttekening bij het bedrag.
Joop plaatst de opmerking dat de huur te hoog is.
Mirjam deelt de zorg over het verkeer.
Mirjam deelt mee dat de directeur ziek is.
Mirjam deelt haar ervaringen met de cursus.
Joop koppelt terug uit het overleg met de gemeente.
Joop bespreekt de stand van zaken.
Joop controleert de kas.
Mirjam bekijkt de zaak liever van de zonnige kant.
Joop leest de brief van de gemeente voor.
Joop mailt en belt zich suf, maar krijgt geen antwoord.
Wie belt de gemeente?
Joop haalt een voorbeeld aan uit Zwolle.
Joop pakt het verslag erbij.
Mirjam vult aan dat de subsidie lager uitvalt.
Mirjam zoekt nog een nieuwe woning.
Mirjam laat weten dat zij verhinderd is.
Mirjam laat zien hoe de app werkt.
Roos verwerkt de aanmeldingen in het systeem.
Bas bestelt het papier bij een vaste leverancier.
Bas boekt goede resultaten met de jeugd.
Joop boekt vooruitgang.
Joop past bij de functie.
Joop past op de kleinkinderen.
Mirjam stuurt een team van tien mensen aan.
Mirjam reageert volgende week.
Joop loopt stage bij de gemeente.
Joop checkt tijdens de vergadering de agenda.
Joop benadert het probleem van de andere kant.
Mirjam peilt de stemming in de zaal: iedereen is voor.
Mirjam schrijft een boek over de geschiedenis van het dorp.
Joop publiceert regelmatig over dit onderwerp.
Joop vertaalt dit als een gebrek aan vertrouwen.
De directeur legt de gang van zaken uit.
De directeur informeert de raad over de fusie.
De directeur stuurt op resultaten.
Mirjam informeert de groep over de stand van zaken.
Mirjam belegt haar geld liever in stenen.
Het bestuur stuurt het plan terug naar de werkgroep.
Hij stuurt het team aan.
Zij vindt dat prima.
Joop en Mirjam wonen naast elkaar.
Joop en Mirjam zijn het eens en zetten een streep onder de discussie.
Joop en Mirjam organiseren jaarlijks de kerstmarkt.
Daarna neemt Joop het woord.
Vervolgens geeft Mirjam een toelichting.
Volgende week viert Tineke haar verjaardag.
Verder vraagt Joop hoe het met de sleutels staat.
Ook belt Joop soms met de wijkagent.
Als het regent, belt Joop de deelnemers af.
Joop zegt dat hij de folder mooi vindt en Mirjam beaamt dat.
Zolang de kas leeg is, koopt Mirjam niets.
Joop verkoopt volgende week zijn boot.
Mirjam geeft les aan de nieuwkomers.
Mirjam geeft het stokje per 1 januari door aan Bas.
Joop verlaat de vergadering om half tien.
Joop sluit rond half negen aan bij de vergadering.
Joop start volgende week met een cursus.
Mirjam volgt vanaf oktober een opleiding.
Mirjam ontvangt volgende week een lintje.
Joop krijgt binnenkort een nieuwe knie.
Joop levert kritiek op de gang van zaken.
Joop levert een goede bijdrage aan het project.
Joop organiseert sinds jaar en dag de braderie.
Joop zal de vergadering van oktober niet bijwonen.
Joop zal volgende keer afwezig zijn.
Mirjam zal het wel horen.
Mirjam gaat er van uit dat het goed komt.
Mirjam gaat in op de vragen van Joop.
Joop gaat volgende week op vakantie naar Texel.
Joop gaat volgende maand trouwen.
')[0])
Bas werkt samen met de school aan een project.
Joop koopt zijn brood bij de bakker op de hoek.
Mirjam plant haar vakanties ver vooruit.
Mirjam stuurt aan op een snelle beslissing.
Joop verzorgt de catering op feesten.
Joop zet zich in voor het behoud van de bomen.
Joop houdt de deur in de gaten.
Tineke vat de discussie samen.
Tineke rondt de bespreking af.
De voorzitter rondt het agendapunt af en gaat naar de rondvraag.
De voorzitter sluit de discussie en stelt voor verder te gaan met punt 4.
De voorzitter deelt de stukken uit.
Mirjam toont een filmpje over de buurt.
Mirjam haalt de cijfers erbij.
Joop zoekt al maanden naar een nieuwe penningmeester.
Joop pakt zijn koffer in.
Joop werkt zich in.
Joop past zich aan.
Mirjam meldt zich af voor de volgende vergadering.
Roos meldt een lek in het dak.
Bas meldt namens de gemeente dat de straat wordt opgebroken.
Joop roept op om mee te doen.
Joop nodigt alle leden uit voor de barbecue op zaterdag.
Mirjam biedt haar excuses aan.
Mirjam biedt aan om te helpen.
Bas legt de nadruk op veiligheid.
Bas legt de schuld bij de aannemer.
Mirjam stelt de gemeente aansprakelijk.
Mirjam stelt het gebaar op prijs.
Joop stelt zich kandidaat voor het bestuur.
Joop stelt zich beschikbaar voor een nieuwe termijn.
Joop neemt de rol van penningmeester over.
Joop neemt het voorzitterschap waar.
Joop neemt er kennis van.
Joop neemt het op voor de jongeren.
Joop loopt volgende week de marathon.
Joop haalt zijn rijbewijs.
Joop haalt alles uit de kast.
Mirjam zendt haar kinderen naar een andere school.
Bas geeft les op dinsdag.
Bas geeft volgende week een concert in de kerk.
Mirjam speelt komende zaterdag mee in het toneelstuk.
Joop laat de vergadering weten dat de kas klopt.
De provincie publiceert uiterlijk 1 december het rapport.
Het COA bouwt volgend jaar tachtig woningen.
Het ministerie werkt een regeling uit.
Een lid belt met de vraag of de bar open is.
Niemand belt de gemeente.
Wie van ons belt morgen de gemeente?
Iedereen belt met Joop als er iets is.
Men stuurt de stukken voortaan per mail.
Joop heeft een brief geschreven en stuurt die op.
Joop bedankt Mirjam en schetst de achtergrond.
Joop reageert op Mirjam en vult de cijfers aan.
Joop vult Mirjam aan.
Mirjam vult haar dagen met lezen.
Joop leest een passage voor uit het boek.
Joop spreekt zijn waardering uit.
Joop spreekt met lof over de keuken.
Mirjam stemt tegen en Bas stemt blanco.
Joop stemt in en tekent het contract.
Bas zorgt voor hilariteit.
Bas zorgt goed voor zijn moeder.
De sleutel zorgt voor problemen.
Joop bereidt zich voor op de marathon.
Mirjam verdeelt haar tijd over twee banen.
Mirjam vervangt Bas tijdens zijn verlof.
Joop vergelijkt de situatie met die in Almere.
Joop vergelijkt dit met het vorige jaar.
Joop beschrijft de gang van zaken.
Joop omschrijft dit als een gemiste kans.
Joop formuleert het anders.
Joop bekijkt dit van een andere kant.
Joop onderzoekt als promovendus de kwaliteit van het water.
Joop toetst het plan aan de visie.
Joop registreert de vrijwilligers.
Joop ontvangt uiterlijk vrijdag de uitslag.
Mirjam krijgt morgen bezoek van de inspectie.
Mirjam verwacht de offerte voor vrijdag.
Mirjam wil volgende week beginnen.
Mirjam kan volgende week niet.
Mirjam moet volgende week naar de tandarts.
Joop fietst komende zomer naar Rome.
Joop organiseert deze week voor de tiende keer de kerstmarkt.
De penningmeester geeft een toelichting op de jaarrekening en beantwoordt vragen.
De secretaris leest de ingekomen stukken voor.
De notulist legt het besluit vast.
De directeur kijkt terug op een goed jaar en blikt vooruit.
Mirjam rijdt morgen langs Zwolle.
Bas en Mirjam maken ruzie over de kleur.
Bas en Mirjam maken een wandeling.
Bas maakt deel uit van het team.
Bas maakt een einde aan de discussie.
Bas maakt een vergelijking met de kaart van vorig jaar.
Joop maakt gebruik van de lijst van de gemeente.
Joop maakt de afweging of een plan nodig is.
Bas maakt een dansvoorstelling.
Dat weet Mirjam niet zeker.
Dit licht Joop toe aan de hand van een kaart.
Dat doet Joop al jaren.
Daar werkt Mirjam met plezier.
Hierop antwoordt Joop dat de kas klopt.
Dat stelt Joop voor.
Ook stuurt Mirjam ieder kwartaal een brief.
Deze vraag beantwoordt Joop met een cijfer.
Het overleg wordt door Joop voorgezeten.
De notulen worden door Mirjam gemaakt.
Het plan wordt door Joop toegelicht.
De presentatie wordt door Mirjam gegeven.
De vraag wordt door Joop beantwoord.
De zorg wordt door Mirjam gedeeld.
De begroting is door de penningmeester opgesteld.
De cijfers werden door Joop verzameld en rondgestuurd.
De vergadering wordt door de voorzitter om tien uur gesloten.
De vrijwilligers worden door de voorzitter bedankt.
Er wordt door Mirjam gevraagd of de stukken worden verstuurd.
Het dak wordt door Bas ieder jaar schoongemaakt.
De stukken worden door de secretaris altijd rondgestuurd.
Joop wordt door de gemeente gebeld.
De lijst wordt door de gemeente uiterlijk vrijdag aangeleverd.
Het verslag wordt door de secretaris voorgelezen.
De roosters worden door Mirjam geregeld.
Joop: ik vind het een goed plan.
Joop: ik ga akkoord.
Joop: ik regel de roosters van de bar.
Mirjam: ik stuur mijn kinderen naar een andere school.
Joop: ik plaats een kanttekening bij het bedrag.
Joop: ik zal dat niet snel vergeten.
Mirjam maakt komende week een reis naar Rome.
Mirjam maakt op 24 januari een vlucht naar Athene.
Bas neemt morgen een vrije dag.
Joop geeft hem gelijk.
Joop zet hem in het zonnetje.
Mirjam brengt hem daarna naar huis.
Mirjam schrijft voor de krant een column.
Mirjam deelt de cijfers met de aanwezigen.
Joop trakteert na afloop op bier.
De voorzitter las voor uit de oude notulen: "Joop belt de gemeente, Mirjam en Bas maken een folder."
De voorzitter vraagt Joop om het plan toe te lichten.
De voorzitter vraagt de leden om de agenda vast te stellen.
De voorzitter verzoekt iedereen om kort te blijven.
De voorzitter vraagt de aanwezigen om te gaan staan.
Mirjam vraagt Joop om een toelichting te geven.
Mirjam vraagt de voorzitter om de orde te bewaken.
Joop wordt gevraagd om zijn mening te geven.
Joop wordt verzocht de zaal te verlaten.
Joop heeft beloofd vaker te komen.
Mirjam heeft aangeboden om te helpen.
Mirjam biedt aan om mee te denken.
Joop is bereid voor te zitten.
Joop dient achttien jaar te zijn.
Bas dient zich aan de regels te houden.
Joop krijgt de opdracht om te stoppen met praten.
De gemeente heeft toegezegd de straat te repareren.
Joop komt met een voorstel: de zaal wordt blauw.
Joop komt met een plan.
Mirjam houdt contact met haar oude buren.
Joop meldt het goede nieuws bij binnenkomst.
Joop zegt de huur te hoog te vinden.
Joop zegt af wegens ziekte.
Joop licht de aanwezigen in over de stand van zaken.
Bas huurt een woning in de Kerkstraat.
Bas verlengt zijn lidmaatschap.
Bas plakt al jaren banden.
Joop zal op vakantie gaan.
Joop zal met pensioen gaan.
De voorzitter vraagt Bas om af te ronden.
De toelichting van Bas wordt door Roos aangevuld.
Hierbij mailt Joop het verslag.
Met Bas is Joop het eens.
Over de kleur denkt Mirjam anders.
Op vragen van Bas antwoordt Joop dat het kan.
In de zomer werkt Joop in Frankrijk.
Bij de opening spreekt Mirjam de gasten toe.
Joop maakt samen met Bas muziek.
Joop is going to leave the club.
Tom agreed to the proposal.
Mirjam agreed that the hall is too small.
Joop agreed to disagree.
Joop will miss the next meeting.
Mirjam will become a member of the council.
Joop promised to call last time, but has not.
De lijst is oud, dat geeft Joop toe.
Joop en Bas geven een terugkoppeling van de sessie met de buurt.
Mirjam geeft terugkoppeling over het bezoek aan de school.
Joop geeft een korte terugkoppeling uit het wijkoverleg.
Joop vervangt Mirjam volgende week.
Bas herstelt van een operatie.
Mirjam bezoekt de open dag.
Joop kijkt tevreden terug op het feest.
Bas komt volgende maand weer terug.
Roos rekent op een grote opkomst.
Joop leest een stuk voor.
Bas houdt niet van koffie.
Roos wijst op de drukte in de straat.
Joop stuurt nu altijd de lijst die iedereen kent.
Bas maakt meestal het rooster dat de leden krijgen.
Joop gaat hier verder op in.
Mirjam belt niet met mensen die haar kennen.
Het bestuur reserveert 500 euro op de begroting voor het feest.
De penningmeester reserveert een bedrag voor de nieuwe keuken.
Joop en Mirjam maakten afspraken met de fietsenmaker.
Joop en Bas stuurden de brief rond en zochten een zaal.
Mirjam vindt het nuttig om te doen, en wil het elk jaar terug laten komen.
"""
ZINNEN = VERTELD.strip().split("\n")


def told_as_points(config: Config, tekst: str) -> list[str]:
    return [actie.citaat for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize("zin", ZINNEN)
@pytest.mark.share(3)
def test_what_is_told_between_other_sentences_is_no_point(config: Config, zin: str) -> None:
    assert told_as_points(config, f"Het is druk. {zin} De rest komt later.\n") == []


def test_told_sentences_in_one_paragraph_hold_no_points(config: Config) -> None:
    assert told_as_points(config, " ".join(ZINNEN) + "\n") == []


def test_no_verb_stands_in_the_table_and_among_those_that_are_never_doing() -> None:
    assert not NOOIT & DADEN.keys()


def test_who_or_what_starts_on_a_day_is_told_and_a_task_about_a_start_is_one(config: Config) -> None:
    regels = "Roos: nieuwe beheerder start 1 oktober (Kees)\nBas: deuren hangen\n"
    assert read(f"{KOP}{regels}", config).acties == ()
    taak = "Roos: brief over de start op 1 oktober maken\nBas: deuren hangen\n"
    assert [een.eigenaars for een in read(f"{KOP}{taak}", config).acties][:1] == [("Roos van Dam",)]
