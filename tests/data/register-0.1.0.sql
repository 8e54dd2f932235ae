BEGIN TRANSACTION;
CREATE TABLE aankondiging (
	id INTEGER NOT NULL, 
	vergadering_id INTEGER NOT NULL, 
	soort VARCHAR NOT NULL, 
	wat VARCHAR NOT NULL, 
	publiek VARCHAR NOT NULL, 
	volgnummer INTEGER NOT NULL, 
	vanaf DATETIME NOT NULL, 
	vervalt DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(vergadering_id) REFERENCES vergadering (id), 
	UNIQUE (vergadering_id, soort, publiek, volgnummer)
);
INSERT INTO "aankondiging" VALUES(1,3,'vooruitblik','vooruitblik','rrt-amstelland',0,'2027-01-19 08:00:00.000000','2027-01-26 08:30:00.000000');
INSERT INTO "aankondiging" VALUES(2,3,'herinnering','herinnering','rrt-amstelland',0,'2027-01-25 15:00:00.000000','2027-01-26 08:30:00.000000');
INSERT INTO "aankondiging" VALUES(3,4,'vooruitblik','vooruitblik','rrt-gooi',0,'2027-01-20 08:00:00.000000','2027-01-27 08:30:00.000000');
INSERT INTO "aankondiging" VALUES(4,4,'herinnering','herinnering','rrt-gooi',0,'2027-01-26 15:00:00.000000','2027-01-27 08:30:00.000000');
INSERT INTO "aankondiging" VALUES(5,5,'vooruitblik','vooruitblik','rrt-kennemerland',0,'2027-01-21 08:00:00.000000','2027-01-28 12:30:00.000000');
INSERT INTO "aankondiging" VALUES(6,5,'herinnering','herinnering','rrt-kennemerland',0,'2027-01-27 15:00:00.000000','2027-01-28 12:30:00.000000');
INSERT INTO "aankondiging" VALUES(7,6,'vooruitblik','vooruitblik','rrt-nhn',0,'2027-01-22 08:00:00.000000','2027-01-29 09:00:00.000000');
INSERT INTO "aankondiging" VALUES(8,6,'herinnering','herinnering','rrt-nhn',0,'2027-01-28 15:00:00.000000','2027-01-29 09:00:00.000000');
INSERT INTO "aankondiging" VALUES(9,7,'vooruitblik','vooruitblik','rrt-zaanstreek',0,'2027-01-25 08:00:00.000000','2027-02-01 13:00:00.000000');
INSERT INTO "aankondiging" VALUES(10,7,'herinnering','herinnering','rrt-zaanstreek',0,'2027-01-31 15:00:00.000000','2027-02-01 13:00:00.000000');
INSERT INTO "aankondiging" VALUES(11,8,'vooruitblik','vooruitblik','prt',0,'2027-01-05 08:00:00.000000','2027-01-12 08:30:00.000000');
INSERT INTO "aankondiging" VALUES(12,8,'herinnering','herinnering','prt',0,'2027-01-11 15:00:00.000000','2027-01-12 08:30:00.000000');
INSERT INTO "aankondiging" VALUES(13,8,'eigenaars','eigenaars','U0BEST0001',0,'2026-12-30 09:00:00.000000','2027-01-12 08:30:00.000000');
INSERT INTO "aankondiging" VALUES(14,8,'samenvatting','samenvatting','prt',0,'2027-01-11 09:24:00.000000','2027-01-14 09:24:00.000000');
INSERT INTO "aankondiging" VALUES(15,9,'vooruitblik','vooruitblik','rrt-gooi',0,'2027-01-12 08:00:00.000000','2027-01-19 08:30:00.000000');
INSERT INTO "aankondiging" VALUES(16,9,'herinnering','herinnering','rrt-gooi',0,'2027-01-18 15:00:00.000000','2027-01-19 08:30:00.000000');
INSERT INTO "aankondiging" VALUES(17,8,'geen-vervolg','geen-vervolg','U0SECR0001',0,'2027-01-11 09:30:00.000000','2027-04-11 09:30:00.000000');
CREATE TABLE aanwezigheid (
	id INTEGER NOT NULL, 
	vergadering_id INTEGER NOT NULL, 
	volgorde INTEGER NOT NULL, 
	persoon_id INTEGER, 
	delegatie VARCHAR NOT NULL, 
	regio VARCHAR, 
	organisatie VARCHAR, 
	rollen VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	gelakt BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(persoon_id) REFERENCES persoon (id), 
	FOREIGN KEY(vergadering_id) REFERENCES vergadering (id)
);
INSERT INTO "aanwezigheid" VALUES(1,1,1,1,'Kennemerland','kennemerland','Bloemendaal','','aanwezig',0);
INSERT INTO "aanwezigheid" VALUES(2,1,2,2,'Kennemerland','kennemerland','Haarlem','','aanwezig',0);
INSERT INTO "aanwezigheid" VALUES(3,1,3,3,'Gooi en Vechtstreek','gooi','Hilversum','','aanwezig',0);
INSERT INTO "aanwezigheid" VALUES(4,1,4,4,'Noord-Holland Noord','nhn','Schagen','','aanwezig',0);
INSERT INTO "aanwezigheid" VALUES(5,1,5,5,'Amsterdam-Amstelland','amstelland','Diemen','','afwezig',0);
INSERT INTO "aanwezigheid" VALUES(6,1,6,6,'Zaanstreek-Waterland','zaanstreek','Purmerend','','aanwezig',0);
INSERT INTO "aanwezigheid" VALUES(7,8,1,2,'Kennemerland','kennemerland','Haarlem','','aanwezig',0);
INSERT INTO "aanwezigheid" VALUES(8,10,1,7,'Provincie Noord-Holland',NULL,NULL,'cvdK, voorzitter','aanwezig',0);
INSERT INTO "aanwezigheid" VALUES(9,10,2,8,'Provincie Noord-Holland',NULL,NULL,'agendalid','onbekend',0);
INSERT INTO "aanwezigheid" VALUES(10,10,3,9,'Provincie Noord-Holland',NULL,NULL,'agendalid','onbekend',0);
INSERT INTO "aanwezigheid" VALUES(11,10,4,10,'Kennemerland','kennemerland','Haarlem','','aanwezig',0);
INSERT INTO "aanwezigheid" VALUES(12,10,5,11,'Kennemerland','kennemerland','Velsen','','afwezig',0);
INSERT INTO "aanwezigheid" VALUES(13,10,6,12,'Kennemerland','kennemerland','Bloemendaal','','aanwezig',0);
INSERT INTO "aanwezigheid" VALUES(14,10,7,13,'Noord-Holland Noord','nhn','Alkmaar','','aanwezig',0);
INSERT INTO "aanwezigheid" VALUES(15,10,8,14,'Zaanstreek-Waterland','zaanstreek','Purmerend','','aanwezig',0);
INSERT INTO "aanwezigheid" VALUES(16,10,9,15,'Ministeries',NULL,'VRO','','afwezig',0);
INSERT INTO "aanwezigheid" VALUES(17,10,10,NULL,'Ministeries',NULL,'AenM','','aanwezig',1);
INSERT INTO "aanwezigheid" VALUES(18,10,11,16,'COA',NULL,'regiomanager','','aanwezig',0);
INSERT INTO "aanwezigheid" VALUES(19,10,12,17,'COA',NULL,'vastgoed','','aanwezig',0);
CREATE TABLE actie (
	id INTEGER NOT NULL, 
	vergadering_id INTEGER NOT NULL, 
	nummer INTEGER NOT NULL, 
	soort VARCHAR NOT NULL, 
	tekst VARCHAR NOT NULL, 
	agendapunt_id INTEGER, 
	ingebracht_door_id INTEGER, 
	regio VARCHAR, 
	gemeente VARCHAR, 
	termijn DATE, 
	termijn_tekst VARCHAR, 
	voorwaarde VARCHAR, 
	mijlpaal_id INTEGER, 
	eigenaar_voorstel VARCHAR, 
	status VARCHAR NOT NULL, 
	reden VARCHAR, 
	antwoord VARCHAR, 
	gesloten_op DATETIME, 
	aangemaakt_op DATETIME NOT NULL, 
	citaat VARCHAR, 
	regels VARCHAR, 
	versie INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(agendapunt_id) REFERENCES agendapunt (id), 
	FOREIGN KEY(ingebracht_door_id) REFERENCES persoon (id), 
	FOREIGN KEY(mijlpaal_id) REFERENCES mijlpaal (id), 
	FOREIGN KEY(vergadering_id) REFERENCES vergadering (id), 
	UNIQUE (vergadering_id, nummer)
);
INSERT INTO "actie" VALUES(1,1,1,'actiepunt','Nagaan of nareizigers in de locatie in Laren terechtkunnen',NULL,3,'gooi','Laren','2027-01-06','uiterlijk 6-1',NULL,NULL,NULL,'open',NULL,NULL,NULL,'2026-12-14 08:30:00.000000',NULL,NULL,0);
INSERT INTO "actie" VALUES(2,1,2,'actiepunt','Formats maken voor het provinciaal verslag',NULL,NULL,NULL,NULL,NULL,NULL,'na publicatie van de raming',1,NULL,'vervallen','niet meer nodig',NULL,'2027-01-11 09:18:00.000000','2026-12-14 08:30:00.000000',NULL,NULL,1);
INSERT INTO "actie" VALUES(3,1,3,'actiepunt','Een locatiebezoek in Bloemendaal voorbereiden',NULL,NULL,'kennemerland','Bloemendaal','2027-01-21',NULL,NULL,NULL,NULL,'open',NULL,NULL,NULL,'2026-12-14 08:30:00.000000',NULL,NULL,0);
INSERT INTO "actie" VALUES(4,1,4,'vraag','Hoeveel plekken zijn er in Haarlem nog niet gerealiseerd?',NULL,2,'kennemerland','Haarlem',NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,NULL,'2026-12-14 08:30:00.000000',NULL,NULL,0);
INSERT INTO "actie" VALUES(5,1,5,'toezegging','Sluit in het voorjaar aan bij elk van de regionale regietafels',NULL,NULL,NULL,NULL,NULL,'in het voorjaar',NULL,NULL,NULL,'open',NULL,NULL,NULL,'2026-12-14 08:30:00.000000',NULL,NULL,0);
INSERT INTO "actie" VALUES(6,2,1,'actiepunt','Locaties voor kleinschalige opvang op een rij zetten',NULL,NULL,'kennemerland',NULL,'2027-01-25',NULL,NULL,NULL,NULL,'open',NULL,NULL,NULL,'2026-12-14 08:30:00.000000',NULL,NULL,0);
INSERT INTO "actie" VALUES(7,8,1,'actiepunt','nareizigers in Laren',NULL,NULL,'gooi','Laren','2027-03-01','1 maart',NULL,NULL,NULL,'afgerond',NULL,NULL,'2027-01-11 09:12:00.000000','2027-01-11 09:03:00.000000',NULL,NULL,2);
INSERT INTO "actie" VALUES(8,8,2,'actiepunt','locatiebezoek voorbereiden',NULL,NULL,NULL,NULL,'2027-02-15','uiterlijk 15 februari',NULL,NULL,NULL,'loopt',NULL,NULL,NULL,'2027-01-11 09:06:00.000000',NULL,NULL,1);
INSERT INTO "actie" VALUES(9,10,1,'actiepunt','Mevrouw Rozenboom geeft aan dat de wachtlijst voor gezinnen in Haarlem oploopt, maar dat er geen cijfers van zijn. Dit wordt als actiepunt genoteerd [A1]',14,10,'kennemerland','Haarlem',NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,NULL,'2027-01-11 09:00:00.000000','Mevrouw Rozenboom geeft aan dat de wachtlijst voor gezinnen in Haarlem oploopt, maar dat er geen cijfers van zijn. Dit wordt als actiepunt genoteerd [A1]','46–49',0);
INSERT INTO "actie" VALUES(10,10,2,'actiepunt','Het COA levert de bezettingscijfers uiterlijk 20 maart 2026 aan [A2]',14,NULL,NULL,NULL,'2026-03-20','uiterlijk 20 maart 2026',NULL,NULL,NULL,'open',NULL,NULL,NULL,'2027-01-11 09:00:00.000000','Het COA levert de bezettingscijfers uiterlijk 20 maart 2026 aan [A2]','54–54',0);
INSERT INTO "actie" VALUES(11,10,3,'actiepunt','Na vaststelling regioplan worden afspraken over handhaving uitgewerkt [A3]',15,NULL,NULL,NULL,NULL,NULL,'na vaststelling regioplan',2,NULL,'open',NULL,NULL,NULL,'2027-01-11 09:00:00.000000','Na vaststelling regioplan worden afspraken over handhaving uitgewerkt [A3]','63–65',0);
INSERT INTO "actie" VALUES(12,10,4,'actiepunt','Mevrouw Molenwijk vraagt of het COA een informatieavond organiseert in Purmerend. Het COA geeft aan deze vraag intern te zullen uitzetten (actiepunt)',16,14,'zaanstreek','Purmerend',NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,NULL,'2027-01-11 09:00:00.000000','Mevrouw Molenwijk vraagt of het COA een informatieavond organiseert in Purmerend. Het COA geeft aan deze vraag intern te zullen uitzetten (actiepunt)','79–82',0);
INSERT INTO "actie" VALUES(13,10,5,'vraag','De heer Van de Akker vraagt of de locatie in Alkmaar langer open kan blijven',14,13,'nhn','Alkmaar',NULL,NULL,NULL,NULL,NULL,'afgerond',NULL,'Mevrouw Pauw antwoordt dat dit kan tot de zomer.','2026-03-05 14:00:00.000000','2027-01-11 09:00:00.000000','De heer Van de Akker vraagt of de locatie in Alkmaar langer open kan blijven','41–42',0);
INSERT INTO "actie" VALUES(14,10,6,'vraag','De heer Kleine Deters vraagt hoe met noodopvang wordt omgegaan, en roept op om de buurt vroeg te betrekken',14,12,'kennemerland','Bloemendaal',NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,NULL,'2027-01-11 09:00:00.000000','De heer Kleine Deters vraagt hoe met noodopvang wordt omgegaan, en roept op om de buurt vroeg te betrekken','49–50',0);
INSERT INTO "actie" VALUES(15,10,7,'vraag','Mevrouw Molenwijk vraagt wie de kosten van vervoer draagt',14,14,'zaanstreek','Purmerend',NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,NULL,'2027-01-11 09:00:00.000000','Mevrouw Molenwijk vraagt wie de kosten van vervoer draagt','52–52',0);
INSERT INTO "actie" VALUES(16,10,8,'vraag','Mevrouw Rozenboom vraagt naar de planning van de huisvesting',15,10,'kennemerland','Haarlem',NULL,NULL,NULL,NULL,NULL,'afgerond',NULL,'licht toe dat de planning in april gereed is.','2026-03-05 14:00:00.000000','2027-01-11 09:00:00.000000','Mevrouw Rozenboom vraagt naar de planning van de huisvesting','71–71',0);
INSERT INTO "actie" VALUES(17,10,9,'toezegging','De secretaris komt hier in de volgende vergadering op terug',14,NULL,NULL,NULL,NULL,'in de volgende vergadering',NULL,NULL,NULL,'open',NULL,NULL,NULL,'2027-01-11 09:00:00.000000','De secretaris komt hier in de volgende vergadering op terug','52–54',0);
INSERT INTO "actie" VALUES(18,10,10,'toezegging','waarover de leden schriftelijk worden geïnformeerd',15,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,NULL,'2027-01-11 09:00:00.000000','waarover de leden schriftelijk worden geïnformeerd','65–66',0);
INSERT INTO "actie" VALUES(19,10,11,'toezegging','De voorzitter zegt toe de bestuurlijke reacties te bundelen',15,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'open',NULL,NULL,NULL,'2027-01-11 09:00:00.000000','De voorzitter zegt toe de bestuurlijke reacties te bundelen','67–69',0);
INSERT INTO "actie" VALUES(20,10,12,'toezegging','Zij zal de planning voor de zomer toesturen',15,NULL,NULL,NULL,NULL,'voor de zomer',NULL,NULL,NULL,'open',NULL,NULL,NULL,'2027-01-11 09:00:00.000000','Zij zal de planning voor de zomer toesturen','73–73',0);
CREATE TABLE actie_eigenaar (
	id INTEGER NOT NULL, 
	actie_id INTEGER NOT NULL, 
	persoon_id INTEGER, 
	organisatie_id INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(actie_id) REFERENCES actie (id), 
	FOREIGN KEY(organisatie_id) REFERENCES organisatie (id), 
	FOREIGN KEY(persoon_id) REFERENCES persoon (id)
);
INSERT INTO "actie_eigenaar" VALUES(1,1,NULL,5);
INSERT INTO "actie_eigenaar" VALUES(2,3,1,NULL);
INSERT INTO "actie_eigenaar" VALUES(3,5,NULL,1);
INSERT INTO "actie_eigenaar" VALUES(4,6,2,NULL);
INSERT INTO "actie_eigenaar" VALUES(5,7,NULL,5);
INSERT INTO "actie_eigenaar" VALUES(6,8,1,NULL);
INSERT INTO "actie_eigenaar" VALUES(7,10,NULL,5);
INSERT INTO "actie_eigenaar" VALUES(8,12,NULL,5);
INSERT INTO "actie_eigenaar" VALUES(9,17,NULL,2);
INSERT INTO "actie_eigenaar" VALUES(10,19,18,NULL);
CREATE TABLE afvaardiging (
	id INTEGER NOT NULL, 
	persoon_id INTEGER NOT NULL, 
	delegatie VARCHAR NOT NULL, 
	regio VARCHAR, 
	organisatie VARCHAR, 
	rollen VARCHAR NOT NULL, 
	van DATE NOT NULL, 
	tot DATE, 
	PRIMARY KEY (id), 
	FOREIGN KEY(persoon_id) REFERENCES persoon (id)
);
INSERT INTO "afvaardiging" VALUES(1,1,'Kennemerland','kennemerland','Bloemendaal','','2026-12-14',NULL);
INSERT INTO "afvaardiging" VALUES(2,2,'Kennemerland','kennemerland','Haarlem','','2026-12-14',NULL);
INSERT INTO "afvaardiging" VALUES(3,3,'Gooi en Vechtstreek','gooi','Hilversum','','2026-12-14',NULL);
INSERT INTO "afvaardiging" VALUES(4,4,'Noord-Holland Noord','nhn','Schagen','','2026-12-14',NULL);
INSERT INTO "afvaardiging" VALUES(5,5,'Amsterdam-Amstelland','amstelland','Diemen','','2026-12-14',NULL);
INSERT INTO "afvaardiging" VALUES(6,6,'Zaanstreek-Waterland','zaanstreek','Purmerend','','2026-12-14',NULL);
INSERT INTO "afvaardiging" VALUES(7,7,'Provincie Noord-Holland',NULL,NULL,'cvdK, voorzitter','2026-03-05',NULL);
INSERT INTO "afvaardiging" VALUES(8,8,'Provincie Noord-Holland',NULL,NULL,'agendalid','2026-03-05',NULL);
INSERT INTO "afvaardiging" VALUES(9,9,'Provincie Noord-Holland',NULL,NULL,'agendalid','2026-03-05',NULL);
INSERT INTO "afvaardiging" VALUES(10,10,'Kennemerland','kennemerland','Haarlem','','2026-03-05',NULL);
INSERT INTO "afvaardiging" VALUES(11,11,'Kennemerland','kennemerland','Velsen','','2026-03-05',NULL);
INSERT INTO "afvaardiging" VALUES(12,12,'Kennemerland','kennemerland','Bloemendaal','','2026-03-05',NULL);
INSERT INTO "afvaardiging" VALUES(13,13,'Noord-Holland Noord','nhn','Alkmaar','','2026-03-05',NULL);
INSERT INTO "afvaardiging" VALUES(14,14,'Zaanstreek-Waterland','zaanstreek','Purmerend','','2026-03-05',NULL);
INSERT INTO "afvaardiging" VALUES(15,15,'Ministeries',NULL,'VRO','','2026-03-05',NULL);
INSERT INTO "afvaardiging" VALUES(16,16,'COA',NULL,'regiomanager','','2026-03-05',NULL);
INSERT INTO "afvaardiging" VALUES(17,17,'COA',NULL,'vastgoed','','2026-03-05',NULL);
CREATE TABLE agendapunt (
	id INTEGER NOT NULL, 
	vergadering_id INTEGER NOT NULL, 
	volgorde INTEGER NOT NULL, 
	nummer VARCHAR, 
	titel VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(vergadering_id) REFERENCES vergadering (id), 
	UNIQUE (vergadering_id, volgorde)
);
INSERT INTO "agendapunt" VALUES(1,1,1,NULL,'Opening en mededelingen');
INSERT INTO "agendapunt" VALUES(2,1,2,NULL,'Actuele opvangsituatie');
INSERT INTO "agendapunt" VALUES(3,1,3,NULL,'Tweede cyclus spreidingswet');
INSERT INTO "agendapunt" VALUES(4,1,4,NULL,'Rondvraag en sluiting');
INSERT INTO "agendapunt" VALUES(5,2,1,NULL,'Opening en mededelingen');
INSERT INTO "agendapunt" VALUES(6,2,2,NULL,'Actuele opvangsituatie');
INSERT INTO "agendapunt" VALUES(7,2,3,NULL,'Tweede cyclus spreidingswet');
INSERT INTO "agendapunt" VALUES(8,2,4,NULL,'Rondvraag en sluiting');
INSERT INTO "agendapunt" VALUES(9,8,1,'1','Opening en mededelingen');
INSERT INTO "agendapunt" VALUES(10,8,2,'2','Actuele opvangsituatie');
INSERT INTO "agendapunt" VALUES(11,8,3,'3','Tweede cyclus spreidingswet');
INSERT INTO "agendapunt" VALUES(12,8,4,'4','Rondvraag en sluiting');
INSERT INTO "agendapunt" VALUES(13,10,1,NULL,'Opening en vaststelling agenda');
INSERT INTO "agendapunt" VALUES(14,10,2,NULL,'Stand van de opvang en actie doorstroom');
INSERT INTO "agendapunt" VALUES(15,10,3,NULL,'Regioplan');
INSERT INTO "agendapunt" VALUES(16,10,4,NULL,'Rondvraag en sluiting');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE besluit (
	id INTEGER NOT NULL, 
	vergadering_id INTEGER NOT NULL, 
	nummer INTEGER NOT NULL, 
	tekst VARCHAR NOT NULL, 
	procedureel BOOLEAN NOT NULL, 
	agendapunt_id INTEGER, 
	status VARCHAR NOT NULL, 
	reden VARCHAR, 
	vervangen_door_id INTEGER, 
	aangemaakt_op DATETIME NOT NULL, 
	citaat VARCHAR, 
	regels VARCHAR, 
	versie INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(agendapunt_id) REFERENCES agendapunt (id), 
	FOREIGN KEY(vergadering_id) REFERENCES vergadering (id), 
	FOREIGN KEY(vervangen_door_id) REFERENCES besluit (id), 
	UNIQUE (vergadering_id, nummer)
);
INSERT INTO "besluit" VALUES(1,1,1,'Governancekader vastgesteld',0,NULL,'geldt',NULL,NULL,'2026-12-14 08:30:00.000000',NULL,NULL,0);
INSERT INTO "besluit" VALUES(2,1,2,'Agenda vastgesteld',1,NULL,'geldt',NULL,NULL,'2026-12-14 08:30:00.000000',NULL,NULL,0);
INSERT INTO "besluit" VALUES(3,8,1,'het kader wordt vastgesteld',0,NULL,'geldt',NULL,NULL,'2027-01-11 09:09:00.000000',NULL,NULL,0);
INSERT INTO "besluit" VALUES(4,10,1,'Agenda vastgesteld',1,13,'geldt',NULL,NULL,'2027-01-11 09:00:00.000000','De vergadering stelt de agenda en het verslag van de vergadering van 15 januari 2026 ongewijzigd vast','30–32',0);
INSERT INTO "besluit" VALUES(5,10,2,'Verslag van de vergadering van 15 januari 2026 ongewijzigd vastgesteld',1,13,'geldt',NULL,NULL,'2027-01-11 09:00:00.000000','De vergadering stelt de agenda en het verslag van de vergadering van 15 januari 2026 ongewijzigd vast','30–32',0);
INSERT INTO "besluit" VALUES(6,10,3,'De vergadering gaat akkoord met het concept-regioplan, mits de cijfers zijn bijgewerkt',0,15,'geldt',NULL,NULL,'2027-01-11 09:00:00.000000','De vergadering gaat akkoord met het concept-regioplan, mits de cijfers zijn bijgewerkt','67–67',0);
CREATE TABLE mijlpaal (
	id INTEGER NOT NULL, 
	naam VARCHAR NOT NULL, 
	verwacht DATE, 
	gebeurd DATE, 
	PRIMARY KEY (id), 
	UNIQUE (naam)
);
INSERT INTO "mijlpaal" VALUES(1,'publicatie van de raming',NULL,NULL);
INSERT INTO "mijlpaal" VALUES(2,'vaststelling regioplan',NULL,NULL);
INSERT INTO "mijlpaal" VALUES(3,'de raming is gepubliceerd',NULL,NULL);
CREATE TABLE notitie (
	id INTEGER NOT NULL, 
	vergadering_id INTEGER NOT NULL, 
	agendapunt_id INTEGER, 
	soort VARCHAR NOT NULL, 
	tekst VARCHAR NOT NULL, 
	regels VARCHAR, 
	PRIMARY KEY (id), 
	FOREIGN KEY(agendapunt_id) REFERENCES agendapunt (id), 
	FOREIGN KEY(vergadering_id) REFERENCES vergadering (id)
);
INSERT INTO "notitie" VALUES(1,10,15,'noot van de secretaris','op 12 maart 2026 heeft het college van Velsen het plan alsnog vrijgegeven. De stukken zijn nagestuurd','60–61');
CREATE TABLE ontvangst (
	sleutel VARCHAR NOT NULL, 
	op DATETIME NOT NULL, 
	PRIMARY KEY (sleutel)
);
INSERT INTO "ontvangst" VALUES('1799658000.000002.817def04024ef404','2027-01-11 09:00:00.000000');
INSERT INTO "ontvangst" VALUES('1799658180.000000.59ec672ad0357426','2027-01-11 09:03:00.000000');
INSERT INTO "ontvangst" VALUES('1799658360.000000.3c79d59584f7f26c','2027-01-11 09:06:00.000000');
INSERT INTO "ontvangst" VALUES('1799658540.000000.2b5cd291d5163f44','2027-01-11 09:09:00.000000');
INSERT INTO "ontvangst" VALUES('1799658720.000000.d82cbb5d69455206','2027-01-11 09:12:00.000000');
INSERT INTO "ontvangst" VALUES('1799658900.000000.22c5abe7c1e66991','2027-01-11 09:15:00.000000');
INSERT INTO "ontvangst" VALUES('1799659080.000000.da9913b7e5847e51','2027-01-11 09:18:00.000000');
INSERT INTO "ontvangst" VALUES('1799659260.000000.caefb4585c27d1a2','2027-01-11 09:21:00.000000');
INSERT INTO "ontvangst" VALUES('1799659440.000000.3252ec6c7be47df1','2027-01-11 09:24:00.000000');
INSERT INTO "ontvangst" VALUES('1799659620.000000.14ffea0f5ed43801','2027-01-11 09:27:00.000000');
CREATE TABLE organisatie (
	id INTEGER NOT NULL, 
	naam VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (naam)
);
INSERT INTO "organisatie" VALUES(1,'cvdK');
INSERT INTO "organisatie" VALUES(2,'secretariaat PRT');
INSERT INTO "organisatie" VALUES(3,'AenM');
INSERT INTO "organisatie" VALUES(4,'VRO');
INSERT INTO "organisatie" VALUES(5,'COA');
CREATE TABLE persoon (
	id INTEGER NOT NULL, 
	naam VARCHAR NOT NULL, 
	aanhef VARCHAR, 
	slack_id VARCHAR, 
	soort VARCHAR, 
	naam_openbaar BOOLEAN, 
	PRIMARY KEY (id), 
	UNIQUE (slack_id)
);
INSERT INTO "persoon" VALUES(1,'Duinhoven','mw.','U0BEST0001',NULL,NULL);
INSERT INTO "persoon" VALUES(2,'Molenbroek','dhr.',NULL,NULL,NULL);
INSERT INTO "persoon" VALUES(3,'Van der Laak','dhr.','U0BEST0002',NULL,NULL);
INSERT INTO "persoon" VALUES(4,'Westra-Koog','mw.','U0BEST0003',NULL,NULL);
INSERT INTO "persoon" VALUES(5,'Ter Braak','dhr.',NULL,NULL,NULL);
INSERT INTO "persoon" VALUES(6,'Zijlmans','mw.',NULL,NULL,NULL);
INSERT INTO "persoon" VALUES(7,'Zonneveld','mw.',NULL,NULL,NULL);
INSERT INTO "persoon" VALUES(8,'Appelboom','dhr.',NULL,NULL,NULL);
INSERT INTO "persoon" VALUES(9,'Duinker','mw.',NULL,NULL,NULL);
INSERT INTO "persoon" VALUES(10,'Rozenboom','mw.',NULL,NULL,NULL);
INSERT INTO "persoon" VALUES(11,'Ter Braake','dhr.',NULL,NULL,NULL);
INSERT INTO "persoon" VALUES(12,'Kleine Deters','dhr.',NULL,NULL,NULL);
INSERT INTO "persoon" VALUES(13,'Van den Akker','dhr.',NULL,NULL,NULL);
INSERT INTO "persoon" VALUES(14,'Molenwijk','mw.',NULL,NULL,NULL);
INSERT INTO "persoon" VALUES(15,'Verhulst','dhr.',NULL,NULL,NULL);
INSERT INTO "persoon" VALUES(16,'Pauw','mw.',NULL,NULL,NULL);
INSERT INTO "persoon" VALUES(17,'Oudejans','dhr.',NULL,NULL,NULL);
INSERT INTO "persoon" VALUES(18,'Voorzitter',NULL,NULL,NULL,NULL);
CREATE TABLE poging (
	id INTEGER NOT NULL, 
	verzending_id INTEGER NOT NULL, 
	nummer INTEGER NOT NULL, 
	op DATETIME NOT NULL, 
	uitkomst VARCHAR NOT NULL, 
	fout VARCHAR, 
	PRIMARY KEY (id), 
	FOREIGN KEY(verzending_id) REFERENCES verzending (id)
);
INSERT INTO "poging" VALUES(1,13,1,'2027-01-11 09:00:00.000000','SENT',NULL);
INSERT INTO "poging" VALUES(2,11,1,'2027-01-11 09:00:00.000000','SENT',NULL);
INSERT INTO "poging" VALUES(3,14,1,'2027-01-11 09:30:00.000000','SENT',NULL);
INSERT INTO "poging" VALUES(4,17,1,'2027-01-11 09:30:00.000000','SENT',NULL);
CREATE TABLE register (
	id INTEGER NOT NULL, 
	team_id VARCHAR, 
	keten VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "register" VALUES(1,'T0OEFEN','da7a643cbca4d6639ed75442c01e050ca00888ac852f95c54c64f920b2e85158');
CREATE TABLE spelling (
	id INTEGER NOT NULL, 
	tekst VARCHAR NOT NULL, 
	persoon_id INTEGER, 
	organisatie_id INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(organisatie_id) REFERENCES organisatie (id), 
	FOREIGN KEY(persoon_id) REFERENCES persoon (id)
);
INSERT INTO "spelling" VALUES(1,'commissaris',NULL,1);
INSERT INTO "spelling" VALUES(2,'cvdk',NULL,1);
INSERT INTO "spelling" VALUES(3,'van de koning',NULL,1);
INSERT INTO "spelling" VALUES(4,'secretariaat',NULL,2);
INSERT INTO "spelling" VALUES(5,'secretariaat prt',NULL,2);
INSERT INTO "spelling" VALUES(6,'secretaris',NULL,2);
INSERT INTO "spelling" VALUES(7,'a&m',NULL,3);
INSERT INTO "spelling" VALUES(8,'aenm',NULL,3);
INSERT INTO "spelling" VALUES(9,'asiel en migratie',NULL,3);
INSERT INTO "spelling" VALUES(10,'ministerie aenm',NULL,3);
INSERT INTO "spelling" VALUES(11,'ministerie van asiel en migratie',NULL,3);
INSERT INTO "spelling" VALUES(12,'ministerie vro',NULL,4);
INSERT INTO "spelling" VALUES(13,'volkshuisvesting en ruimtelijke ordening',NULL,4);
INSERT INTO "spelling" VALUES(14,'vro',NULL,4);
INSERT INTO "spelling" VALUES(15,'coa',NULL,5);
INSERT INTO "spelling" VALUES(16,'duinhoven',1,NULL);
INSERT INTO "spelling" VALUES(17,'molenbroek',2,NULL);
INSERT INTO "spelling" VALUES(18,'van der laak',3,NULL);
INSERT INTO "spelling" VALUES(19,'westra-koog',4,NULL);
INSERT INTO "spelling" VALUES(20,'ter braak',5,NULL);
INSERT INTO "spelling" VALUES(21,'zijlmans',6,NULL);
INSERT INTO "spelling" VALUES(22,'zonneveld',7,NULL);
INSERT INTO "spelling" VALUES(23,'appelboom',8,NULL);
INSERT INTO "spelling" VALUES(24,'duinker',9,NULL);
INSERT INTO "spelling" VALUES(25,'rozenboom',10,NULL);
INSERT INTO "spelling" VALUES(26,'ter braake',11,NULL);
INSERT INTO "spelling" VALUES(27,'kleine deters',12,NULL);
INSERT INTO "spelling" VALUES(28,'van den akker',13,NULL);
INSERT INTO "spelling" VALUES(29,'molenwijk',14,NULL);
INSERT INTO "spelling" VALUES(30,'verhulst',15,NULL);
INSERT INTO "spelling" VALUES(31,'pauw',16,NULL);
INSERT INTO "spelling" VALUES(32,'oudejans',17,NULL);
INSERT INTO "spelling" VALUES(33,'voorzitter',18,NULL);
CREATE TABLE terugkoppeling (
	id INTEGER NOT NULL, 
	actie_id INTEGER NOT NULL, 
	tekst VARCHAR NOT NULL, 
	door VARCHAR NOT NULL, 
	op DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(actie_id) REFERENCES actie (id)
);
INSERT INTO "terugkoppeling" VALUES(1,7,'brief is verstuurd','U0SECR0001','2027-01-11 09:12:00.000000');
INSERT INTO "terugkoppeling" VALUES(2,8,'gesprek is gepland','U0SECR0001','2027-01-11 09:15:00.000000');
CREATE TABLE vergadering (
	id INTEGER NOT NULL, 
	tafel VARCHAR NOT NULL, 
	referentie VARCHAR NOT NULL, 
	datum DATE, 
	"begin" TIME, 
	eind TIME, 
	locatie VARCHAR, 
	status VARCHAR NOT NULL, 
	reden VARCHAR, 
	gestart_op DATETIME, 
	gesloten_op DATETIME, 
	vorige DATE, 
	volgend_actienummer INTEGER NOT NULL, 
	volgend_besluitnummer INTEGER NOT NULL, 
	revisie INTEGER NOT NULL, 
	versie INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (referentie)
);
INSERT INTO "vergadering" VALUES(1,'prt','PRT-2026-12-14','2026-12-14','09:30:00.000000','11:00:00.000000','Provinciehuis, Haarlem','gesloten',NULL,NULL,'2026-12-14 08:30:00.000000',NULL,6,3,0,0);
INSERT INTO "vergadering" VALUES(2,'rrt-kennemerland','RRT-KENNEMERLAND-2026-12-21','2026-12-21','09:30:00.000000','11:00:00.000000','Stadhuis, Haarlem','gesloten',NULL,NULL,'2026-12-14 08:30:00.000000',NULL,2,1,0,0);
INSERT INTO "vergadering" VALUES(3,'rrt-amstelland','RRT-AMSTELLAND-2027-01-26','2027-01-26','09:30:00.000000','11:00:00.000000','Stadhuis, Amstelveen','gepland',NULL,NULL,NULL,NULL,1,1,0,0);
INSERT INTO "vergadering" VALUES(4,'rrt-gooi','RRT-GOOI-2027-01-27','2027-01-27','09:30:00.000000','11:00:00.000000','Regiokantoor, Bussum','gepland',NULL,NULL,NULL,NULL,1,1,0,0);
INSERT INTO "vergadering" VALUES(5,'rrt-kennemerland','RRT-KENNEMERLAND-2027-01-28','2027-01-28','13:30:00.000000','15:00:00.000000','Stadhuis, Haarlem','gepland',NULL,NULL,NULL,NULL,1,1,0,0);
INSERT INTO "vergadering" VALUES(6,'rrt-nhn','RRT-NHN-2027-01-29','2027-01-29','10:00:00.000000','11:30:00.000000','Stadhuis, Alkmaar','gepland',NULL,NULL,NULL,NULL,1,1,0,0);
INSERT INTO "vergadering" VALUES(7,'rrt-zaanstreek','RRT-ZAANSTREEK-2027-02-01','2027-02-01','14:00:00.000000','15:30:00.000000','Stadhuis, Zaandam','gepland',NULL,NULL,NULL,NULL,1,1,0,0);
INSERT INTO "vergadering" VALUES(8,'prt','PRT-2027-01-12','2027-01-12','09:30:00.000000','11:00:00.000000','Provinciehuis, Haarlem','gesloten',NULL,'2027-01-11 09:00:00.000000','2027-01-11 09:24:00.000000',NULL,3,2,0,2);
INSERT INTO "vergadering" VALUES(9,'rrt-gooi','RRT-GOOI-2027-01-19','2027-01-19','09:30:00.000000','11:00:00.000000','Regiokantoor','gepland',NULL,NULL,NULL,NULL,1,1,0,0);
INSERT INTO "vergadering" VALUES(10,'rrt-kennemerland','RRT-KENNEMERLAND-2026-03-05','2026-03-05','13:30:00.000000','15:00:00.000000','Stadhuis, Haarlem','gesloten',NULL,NULL,'2026-03-05 14:00:00.000000','2026-01-15',13,4,0,0);
CREATE TABLE verslag (
	id INTEGER NOT NULL, 
	vergadering_id INTEGER NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	bestand VARCHAR NOT NULL, 
	status VARCHAR, 
	contact VARCHAR, 
	gelezen_op DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(vergadering_id) REFERENCES vergadering (id), 
	UNIQUE (sha256)
);
INSERT INTO "verslag" VALUES(1,10,'6399333333171805bebfd067d9fc2bd3b32055fef1d251ab23752b7553869776','voorbeeldverslag.txt','concept','regietafel@kennemerland.example','2027-01-11 09:00:00.000000');
CREATE TABLE verzending (
	id INTEGER NOT NULL, 
	aankondiging_id INTEGER NOT NULL, 
	sleutel VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	poging INTEGER NOT NULL, 
	revisie INTEGER NOT NULL, 
	niet_voor DATETIME NOT NULL, 
	huur_tot DATETIME, 
	eerste_poging DATETIME, 
	verzonden_op DATETIME, 
	kanaal VARCHAR, 
	ts VARCHAR, 
	inhoud VARCHAR, 
	hash VARCHAR, 
	PRIMARY KEY (id), 
	FOREIGN KEY(aankondiging_id) REFERENCES aankondiging (id), 
	UNIQUE (aankondiging_id), 
	UNIQUE (sleutel)
);
INSERT INTO "verzending" VALUES(1,1,'eao8k1KFQgqYd-rSBReJiA','PLANNED',0,0,'2027-01-19 08:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "verzending" VALUES(2,2,'SFHAWjZWpxXD9_s9Z1wkiA','PLANNED',0,0,'2027-01-25 15:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "verzending" VALUES(3,3,'Kfs41AUS9uP48SAM1tGFhg','PLANNED',0,0,'2027-01-20 08:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "verzending" VALUES(4,4,'78MkCiyJDbShZAcEokTLEg','PLANNED',0,0,'2027-01-26 15:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "verzending" VALUES(5,5,'lt0Ij4vo0D3EO7UXWhhwRA','PLANNED',0,0,'2027-01-21 08:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "verzending" VALUES(6,6,'4TbpemWtVgK4YQad2Z4Ivg','PLANNED',0,0,'2027-01-27 15:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "verzending" VALUES(7,7,'bS37CY-mBDg4_nZ3nTPgEQ','PLANNED',0,0,'2027-01-22 08:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "verzending" VALUES(8,8,'oY6xSEV_Jo_7A6_RlpDlyQ','PLANNED',0,0,'2027-01-28 15:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "verzending" VALUES(9,9,'4m-eRSbnMICZ6pU0Emfd1A','PLANNED',0,0,'2027-01-25 08:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "verzending" VALUES(10,10,'IvBCx0No4cUxsRVewp-_VA','PLANNED',0,0,'2027-01-31 15:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "verzending" VALUES(11,11,'4jaXotbueLHVIkPxU9FFUw','SENT',1,0,'2027-01-05 08:00:00.000000',NULL,'2027-01-11 09:00:00.000000','2027-01-11 09:00:00.000000','C0KANAAL01','1799658000.000001','{"text": "Vooruitblik PRT\n===============\ndi 12 januari 2027, 9:30–11:00 uur, Provinciehuis, Haarlem\nAgenda\n1. Opening en mededelingen\n2. Actuele opvangsituatie\n3. Tweede cyclus spreidingswet\n4. Rondvraag en sluiting\nTe laat\n14-12/A1  Nagaan of nareizigers in de locatie in Laren terechtkunnen\n      COA · Gooi en Vechtstreek · wo 6 januari 2027 (''uiterlijk 6-1'') · ⏰ te laat\nOpen uit eerdere vergaderingen\n14-12/A3  Een locatiebezoek in Bloemendaal voorbereiden\n      Duinhoven · Kennemerland · do 21 januari 2027\n14-12/A2  Formats maken voor het provinciaal verslag\n      ⚠ geen eigenaar · na publicatie van de raming\n14-12/A4  Hoeveel plekken zijn er in Haarlem nog niet gerealiseerd?\n      Vraag · Open · Molenbroek · Kennemerland\n14-12/A5  Sluit in het voorjaar aan bij elk van de regionale regietafels\n      Toezegging · cvdK · in het voorjaar\nBesloten in de vorige vergadering\n14-12/B1  Governancekader vastgesteld\n14-12/B2  Agenda vastgesteld · procedureel", "blocks": [{"type": "header", "text": {"type": "plain_text", "text": "Vooruitblik PRT"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*di 12 januari 2027, 9:30–11:00 uur, Provinciehuis, Haarlem*"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Agenda*\n1. Opening en mededelingen\n2. Actuele opvangsituatie\n3. Tweede cyclus spreidingswet\n4. Rondvraag en sluiting"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Te laat*\n*14-12/A1*  Nagaan of nareizigers in de locatie in Laren terechtkunnen\n      COA · Gooi en Vechtstreek · wo 6 januari 2027 (''uiterlijk 6-1'') · ⏰ te laat"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Open uit eerdere vergaderingen*\n*14-12/A3*  Een locatiebezoek in Bloemendaal voorbereiden\n      Duinhoven · Kennemerland · do 21 januari 2027\n*14-12/A2*  Formats maken voor het provinciaal verslag\n      ⚠ geen eigenaar · na publicatie van de raming\n*14-12/A4*  Hoeveel plekken zijn er in Haarlem nog niet gerealiseerd?\n      Vraag · Open · Molenbroek · Kennemerland\n*14-12/A5*  Sluit in het voorjaar aan bij elk van de regionale regietafels\n      Toezegging · cvdK · in het voorjaar"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Besloten in de vorige vergadering*\n*14-12/B1*  Governancekader vastgesteld\n*14-12/B2*  Agenda vastgesteld · procedureel"}}]}','5131d0140fc56ff6f9253b3da117360476c181b47efb3634c05a3d4d756bfcf9');
INSERT INTO "verzending" VALUES(12,12,'hVBS00z0Lha20GKQWWgzuA','PLANNED',0,0,'2027-01-11 15:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "verzending" VALUES(13,13,'ToDcAwwT_BVbkgMEuzPZqA','SENT',1,0,'2026-12-30 09:00:00.000000',NULL,'2027-01-11 09:00:00.000000','2027-01-11 09:00:00.000000','D0BEST0001','1799658000.000000','{"text": "Uw punten voor PRT van dinsdag 12 januari 2027\n==============================================\nDit staat op uw naam:\nPRT-2026-12-14/A3  Een locatiebezoek in Bloemendaal voorbereiden\n      Duinhoven · Kennemerland · do 21 januari 2027\nLaat weten hoe het staat: actie terugkoppeling NUMMER … of actie klaar NUMMER.", "blocks": [{"type": "header", "text": {"type": "plain_text", "text": "Uw punten voor PRT van dinsdag 12 januari 2027"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "Dit staat op uw naam:"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*PRT-2026-12-14/A3*  Een locatiebezoek in Bloemendaal voorbereiden\n      Duinhoven · Kennemerland · do 21 januari 2027"}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "Laat weten hoe het staat: `actie terugkoppeling NUMMER …` of `actie klaar NUMMER`."}]}]}','b4ccd2a06d799da3f012ce196fa6398fc0b7542775df2ebb85ff4475cf743f2e');
INSERT INTO "verzending" VALUES(14,14,'ChRDoUCMAsDv-xdDGtLtwA','SENT',1,0,'2027-01-11 09:24:00.000000',NULL,'2027-01-11 09:30:00.000000','2027-01-11 09:30:00.000000','C0KANAAL01','1799659800.000000','{"text": "Samenvatting PRT\n================\ndi 12 januari 2027, 9:30–11:00 uur, Provinciehuis, Haarlem\nGenoteerde besluiten\nB1  het kader wordt vastgesteld\nGenoteerde acties\nA1  nareizigers in Laren\n      Afgerond · COA · Gooi en Vechtstreek · ma 1 maart 2027 (''1 maart'')\n      ↳ brief is verstuurd\nA2  locatiebezoek voorbereiden\n      Loopt · Duinhoven · ma 15 februari 2027 (''uiterlijk 15 februari'')\n      ↳ gesprek is gepland", "blocks": [{"type": "header", "text": {"type": "plain_text", "text": "Samenvatting PRT"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*di 12 januari 2027, 9:30–11:00 uur, Provinciehuis, Haarlem*"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Genoteerde besluiten*\n*B1*  het kader wordt vastgesteld"}}, {"type": "section", "text": {"type": "mrkdwn", "text": "*Genoteerde acties*\n*A1*  nareizigers in Laren\n      Afgerond · COA · Gooi en Vechtstreek · ma 1 maart 2027 (''1 maart'')\n      ↳ brief is verstuurd\n*A2*  locatiebezoek voorbereiden\n      Loopt · Duinhoven · ma 15 februari 2027 (''uiterlijk 15 februari'')\n      ↳ gesprek is gepland"}}]}','f088c4549a4e276d4a2bda7f9f08b0f0be824db437d23e3da4d459577c053e6d');
INSERT INTO "verzending" VALUES(15,15,'k8hLRfkRF_4lxmTW0D6GCA','PLANNED',0,0,'2027-01-12 08:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "verzending" VALUES(16,16,'DzbJaF4MrYkOL7wiaAGHpA','PLANNED',0,0,'2027-01-18 15:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "verzending" VALUES(17,17,'ybHfkhvZ9lFM2hrIQrbQCA','SENT',1,0,'2027-01-11 09:30:00.000000',NULL,'2027-01-11 09:30:00.000000','2027-01-11 09:30:00.000000','D0SECR0001','1799659800.000001','{"text": "Er is nog geen volgende vergadering van PRT gepland. Plan haar met /vergadering plan prt 23 januari 9:30-11:00 plaats; dan volgen vooruitblik en herinneringen vanzelf.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Er is nog geen volgende vergadering van PRT gepland. Plan haar met `/vergadering plan prt 23 januari 9:30-11:00 plaats`; dan volgen vooruitblik en herinneringen vanzelf."}}]}','5985ec526bde96470bae83f645273853da652f3da5bb0552a9c73434a1ac62ef');
CREATE TABLE wijziging (
	id INTEGER NOT NULL, 
	op DATETIME NOT NULL, 
	door VARCHAR NOT NULL, 
	wat VARCHAR NOT NULL, 
	soort VARCHAR NOT NULL, 
	object_id INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	keten VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "wijziging" VALUES(1,'2027-01-11 09:00:00.000000','config.yaml','nieuw','organisatie',1,'d1e01e730f618942846349eeae130c5c8a44e5a890b0c23a599c825c7a49f1e7','4da576fbc7981a25c7af84372eb658270dfe31ad10e830e94b7cfda3369cfca3');
INSERT INTO "wijziging" VALUES(2,'2027-01-11 09:00:00.000000','config.yaml','nieuw','organisatie',2,'0f0b281dee85679fde915b524953cc54ee2d42a60b0fa9a741ee24c9e80d1f21','a03a6cde2c314926aee04aff2e96f6c86dfa1768fd4e50cfb74999ad61496f1c');
INSERT INTO "wijziging" VALUES(3,'2027-01-11 09:00:00.000000','config.yaml','nieuw','organisatie',3,'1f722d524141c63ebfa17f5ffdc3e3f4a3dcdaa7467dd83a49e3e6d20f13c642','ec3e40f083239828565ceb8708aaae2bdf6335f9f64e0466a151586d25f84df9');
INSERT INTO "wijziging" VALUES(4,'2027-01-11 09:00:00.000000','config.yaml','nieuw','organisatie',4,'86a218941ab3959a50ec4ade9f7acef83bddde327ee2bd1e48c877fe9fb2435f','1f63ee48e8fed2c9fff0d3f428e72f52ace8dad3524fec59dbdc54367f19ddc1');
INSERT INTO "wijziging" VALUES(5,'2027-01-11 09:00:00.000000','config.yaml','nieuw','organisatie',5,'fdffb43ac643fccef622462899beec7d0345da6eca0e2d6087e9317071a04285','0e0622d008164b32b242dc44a7ccf20ebc0d58ddcdf6469b73353569dce6d1b2');
INSERT INTO "wijziging" VALUES(6,'2026-12-14 08:30:00.000000','oefening','nieuw','persoon',1,'d5daeaf5f62e3fbb422eb54521f12a0b95d18faa1d41e9e96695872c8df7d306','f8ba4d317828caea5dbeb83e65f9a890d75d110e5cd5517fc9c26d0e12efdbaf');
INSERT INTO "wijziging" VALUES(7,'2026-12-14 08:30:00.000000','oefening','slack','persoon',1,'77368cf05866226f3ab0027981952e51340c69d2d8b82ad8fe4ba95af17e82a2','ea81491b6c9717cf6dc3379b49ee0bd252b6824b6c7590452910acf89ff79f7f');
INSERT INTO "wijziging" VALUES(8,'2026-12-14 08:30:00.000000','oefening','nieuw','persoon',2,'5abe9956f1b343831ad7e206e2089a8158b9dc71215f526c794362d7da07a768','de7f3db632330c7bed448c7a3d085a31672b6e8a89ebe274004863202da19f56');
INSERT INTO "wijziging" VALUES(9,'2026-12-14 08:30:00.000000','oefening','nieuw','persoon',3,'690bc14a6b45001b801446eaeb703a645770092c8fe180c66a741c456c8d243d','b97f90b36ff1229fb7eb499cd6d2d7798f405a08d20292cab63632af46e07cf1');
INSERT INTO "wijziging" VALUES(10,'2026-12-14 08:30:00.000000','oefening','slack','persoon',3,'b404701941ea4881d13c5642552d9927232e35d80b1d3ee41e54e726e35646a1','6b969e315c32bb0eb028226df6ec48e5f26173939ac7ccd1bb31a381515cb5c7');
INSERT INTO "wijziging" VALUES(11,'2026-12-14 08:30:00.000000','oefening','nieuw','persoon',4,'3604e2c8fbe1d9de50a3711bccb5715d737c5a19ceaea7e4a71ba2b6a0dce519','676a7d0f3e45cd8d749f3c8472f7308338c7e97287cca5e0eddb83804d99e0ff');
INSERT INTO "wijziging" VALUES(12,'2026-12-14 08:30:00.000000','oefening','slack','persoon',4,'84397055d0248a26ac054c62e2c5b7f6b5f87e25135b03606d38561aecf82b56','a4c2b981768aa6bbbbdfee729e630e72e479c67c2d3dfec15e3609cf0715e36d');
INSERT INTO "wijziging" VALUES(13,'2026-12-14 08:30:00.000000','oefening','nieuw','persoon',5,'7c3a033aefa1e4ff7262eb3fb33421fa564b1f3894682fefe9f9194be509a199','1cdf7bb5dd045a9e2ded7286b8ded68102db0334f1e1cc8cd8defade5c2ea435');
INSERT INTO "wijziging" VALUES(14,'2026-12-14 08:30:00.000000','oefening','nieuw','persoon',6,'e0d89fd58c8d315ce8f09bb53b44ace4f3082236e7a97ac0bc84385e998fe4e5','70cc621a76620bcad00570a366a223802981c02d5c2941777f207b4514bc107c');
INSERT INTO "wijziging" VALUES(15,'2026-12-14 08:30:00.000000','oefening','nieuw','vergadering',1,'5264e771482fe32184bbe22e1b8768f975b333c83bd78ec735beb192ecc8ddf7','053cabe4074bf7c59436f87703f74a5b1d8745495f9f8a29d878553aa9a4c005');
INSERT INTO "wijziging" VALUES(16,'2026-12-14 08:30:00.000000','oefening','nieuw','agendapunt',1,'3a4d974912e3617578eea03bd4f871efa7e40cd81ab24b486e476a2a9b776870','04b3ddd0bedbf36d112d35e93a9d328be0c80f8319efd6c347a3a5efae9075c6');
INSERT INTO "wijziging" VALUES(17,'2026-12-14 08:30:00.000000','oefening','nieuw','agendapunt',2,'7c697ff95875c0ed482e5e549c9b9b9262861a6eea17e0622637a0ef3ca983f2','768c552eee25123152256f7bd3a0b10ea7724ac7e7c418df80aed166a5234b01');
INSERT INTO "wijziging" VALUES(18,'2026-12-14 08:30:00.000000','oefening','nieuw','agendapunt',3,'f1986a6f7eb8ac2b0bf943639b7bb94478f9a0efe99739645d420cf4e880db69','7dcd3ec54c44bb5a41d169bfdb586d8f85cfbb150aa84b1bf4f02ca4c0e9b51b');
INSERT INTO "wijziging" VALUES(19,'2026-12-14 08:30:00.000000','oefening','nieuw','agendapunt',4,'0c2563ec5d76f2b4b669f7ad04ec1c5780ff92bc037f087abb52c999e33daae9','7681999705e6197b14e5dd7a8b2b1571e57b658866d11b8649d6175ed00d11de');
INSERT INTO "wijziging" VALUES(20,'2026-12-14 08:30:00.000000','oefening','nieuw','afvaardiging',1,'193cb444c72212e83777766cf61b17749eef8261e3a58c01eb5b4f4029efa7ee','f2e38ecfaa0fed03be0c1170965d2c3939c998b42081c98adf6b6a10605365bb');
INSERT INTO "wijziging" VALUES(21,'2026-12-14 08:30:00.000000','oefening','nieuw','aanwezigheid',1,'2118d6ddeba894c5c82c05c78282b35cd69c726a6799f9720a549a3b88bd39ef','5099d504baac9b3ff2e98ddb679cf9a9fcefc281fc4a5eb55ff5da34c6785b6a');
INSERT INTO "wijziging" VALUES(22,'2026-12-14 08:30:00.000000','oefening','nieuw','afvaardiging',2,'4f35b6f2baca814de280f402bf89385f7c34ad4fabe46c9646cd03a8f23758eb','5ebc40d10f21be605c3ee9c1f19516a8bd9a0edd7c3f1694cc7455fe8ebb78ee');
INSERT INTO "wijziging" VALUES(23,'2026-12-14 08:30:00.000000','oefening','nieuw','aanwezigheid',2,'2da9588c95db95932e39d83ba9202a5fbd373226f7949d19964f5fb8f032561c','0094f0ac00100e14aa73b1e03c53a6afafcb6e1e68f56160d66f8f208df56e37');
INSERT INTO "wijziging" VALUES(24,'2026-12-14 08:30:00.000000','oefening','nieuw','afvaardiging',3,'39d005de5e1ab3bbcee623acff073b230daddd652605033a772a840224b14c7c','5203f26a9eb0b31f8631ac11877d43f7cb2cefab25ba89640149664a1da9cb87');
INSERT INTO "wijziging" VALUES(25,'2026-12-14 08:30:00.000000','oefening','nieuw','aanwezigheid',3,'fc357ab36769611d7d8b0fe0816df382653c6b105086bb75cc28d43256617eb1','36b5cee8a43b2ceb2f08c6eddf42dd17579b7203ad3ac946b2764e933fafeaaa');
INSERT INTO "wijziging" VALUES(26,'2026-12-14 08:30:00.000000','oefening','nieuw','afvaardiging',4,'74d9c05a05c2595876a8e2a711e97517ff0ce4dc0818d766349cc8f93b8f8e61','e31bc5a353b915ba52f333b26694ef3f8840ca609fe889d8073344807f270f5f');
INSERT INTO "wijziging" VALUES(27,'2026-12-14 08:30:00.000000','oefening','nieuw','aanwezigheid',4,'c7312ffef28d13a6f8228bbe2a7ed04392a6f0c6249394294146397c1d0b7030','d0ad0c9c7ad4a335d7fe208753e80faa1be0532af7fc63d7f18c9445771bc9ef');
INSERT INTO "wijziging" VALUES(28,'2026-12-14 08:30:00.000000','oefening','nieuw','afvaardiging',5,'abd038437861f232707e27ae632edc3d07801fd9aa00f7162926b2b62bfc838c','75ff7ece16a5d628af8dd57a9b55a57bd7994c0e582676b8a19639add8306156');
INSERT INTO "wijziging" VALUES(29,'2026-12-14 08:30:00.000000','oefening','nieuw','aanwezigheid',5,'17056f25426f5524abc6a0e03315a5e8e865584f6e66b981b6bb41b89105766f','74286f3c447f1b2e8f20a63e54068920245b57747bee5221014ab2c1eff90c3a');
INSERT INTO "wijziging" VALUES(30,'2026-12-14 08:30:00.000000','oefening','nieuw','afvaardiging',6,'ca4090492997c18e05ad9421145743fc2bde53eec464e91623b6b757fb83ed66','831387cec596aa636cfd16678fd8dec4ea200b69807631726ea8e2b9e2cf99b4');
INSERT INTO "wijziging" VALUES(31,'2026-12-14 08:30:00.000000','oefening','nieuw','aanwezigheid',6,'e2e43c6f90fccea8521a25ae4d3d8ec22fed0d60a5f90e1129b1a23f8905c97e','eb7e40b1c493b33005cf11e5b679e976c14617feac87955f981fd377776059fc');
INSERT INTO "wijziging" VALUES(32,'2026-12-14 08:30:00.000000','oefening','nieuw','actie',1,'a479205a063dc551ec7feefa785ad4cd7060fa37e6e2bcd6c29fda1282d8cee4','0d8e2c2955ef11321a68f2e852b65453d916f3a251c61570de3e9d0d5549cccd');
INSERT INTO "wijziging" VALUES(33,'2026-12-14 08:30:00.000000','oefening','eigenaar','actie',1,'81ddfd10e286a46292ca4102672e8379eedab2cb5c1d91fcb48036b22bb23451','d88d26e47af95367a234f1ecfdd2a78943b08f48f96d94c9a32ae7322d0d2055');
INSERT INTO "wijziging" VALUES(34,'2026-12-14 08:30:00.000000','oefening','nieuw','mijlpaal',1,'c2b2dd8ecdb1b13e3f365c41270b19ddc989971885a0ab7214087529ba6a67f1','6950927bbf95b50c1e74a43c2840d84743008c9eb84b5437307d68c484a8b5bf');
INSERT INTO "wijziging" VALUES(35,'2026-12-14 08:30:00.000000','oefening','nieuw','actie',2,'8183be802eaa9f84f0db4a3d44fe579fcc34c753e0be78ba695a34f8c3bcc66c','b4e7159f21b512b17fa0ab5a52c349cf2d2160fd07f9302892bdf05475f374bf');
INSERT INTO "wijziging" VALUES(36,'2026-12-14 08:30:00.000000','oefening','nieuw','actie',3,'d73f0deaab23aac0d39b4e326b8952b4ae49bda8485a2169d09b7b6934575958','8e6d2c3022d82f372d5ccc95221c7a65f47bc51815c26b7e8570a2d20036dee5');
INSERT INTO "wijziging" VALUES(37,'2026-12-14 08:30:00.000000','oefening','eigenaar','actie',3,'c0e78cc69668a00bc4a98cf26510df3795a6fceb3687bd5ce48c35943b45c86d','e72e9b2fe206212406f1549910ed4482fa9c4c774e3aab0e87230d888eb26246');
INSERT INTO "wijziging" VALUES(38,'2026-12-14 08:30:00.000000','oefening','nieuw','actie',4,'81f198019d51ea7cb85a8fd64dbf723ab4540b336dcffd21bde5710f9132dc5c','fb1fceac225dc1493a5cc9ee0ccf8ea4427baccaba5fd06582d6d2f4697b11aa');
INSERT INTO "wijziging" VALUES(39,'2026-12-14 08:30:00.000000','oefening','nieuw','actie',5,'522464b870045613f1aed2e6737843490cd000f2d9dfd235070d0a65a51ff5b7','bf655c23985b5824a7604a548a70bbda5e30db6355ef325285b020fc7669b904');
INSERT INTO "wijziging" VALUES(40,'2026-12-14 08:30:00.000000','oefening','eigenaar','actie',5,'947736000ab36955622570029da5b810d8c99135b5f061be658c1d155a59d338','7754313aef4ed11be320eba476c9356a9bec702a9de02882612b994c898522ad');
INSERT INTO "wijziging" VALUES(41,'2026-12-14 08:30:00.000000','oefening','nieuw','besluit',1,'71ab54948adbdc29d1c9db5f6d1a4e72c802690401b4ce9fe20dd45c4ce05802','73e91d0899c5107977f9db5446c8896a6e088abb3f47874e4c7acdce9cd48ccf');
INSERT INTO "wijziging" VALUES(42,'2026-12-14 08:30:00.000000','oefening','nieuw','besluit',2,'b1830ec0cc557b4084329afc4b291337b57532370b776c16100cb47823c8c1e1','1943195189a5b2c2ba76cf7bdfada658ba556b168aa9771c58cbf4ad4d097e18');
INSERT INTO "wijziging" VALUES(43,'2026-12-14 08:30:00.000000','oefening','nieuw','vergadering',2,'d6ece75641d4a8b8b9b078e64c9e46caef2b3ce15018ebe2f36891be7446ed2a','53fda48aa58e569053356e8f5cb73928348430118f5e048138db4619a03db91d');
INSERT INTO "wijziging" VALUES(44,'2026-12-14 08:30:00.000000','oefening','nieuw','agendapunt',5,'4b648f74be6d26564f02684874e70ea1112c3f46db72eaca5127efc309072e57','15683e99d036a46d81d134c4c5126deb4b10a98192bb993087a683680ca008f5');
INSERT INTO "wijziging" VALUES(45,'2026-12-14 08:30:00.000000','oefening','nieuw','agendapunt',6,'bbf66adf205259c6b0d057752fd92ac0d438e7f3f681db6d1ba0f7bf341f265e','8eed9ee3d6e87b8a158d68e4190aa4d080089ea5e0df2ad74081f2ef40c4681c');
INSERT INTO "wijziging" VALUES(46,'2026-12-14 08:30:00.000000','oefening','nieuw','agendapunt',7,'c7dab7669367cea1322c95b3801cbcdcbc26a7bd29f73e5df57b01d019d4a6b1','082f6d691aa9033f8ca8643e9425616aec254793a83cced9ef305a4ca170b7e3');
INSERT INTO "wijziging" VALUES(47,'2026-12-14 08:30:00.000000','oefening','nieuw','agendapunt',8,'8a9ebc08390e96ab9137a69a3c5cfc229f56ad90dba78ddb4a190f94f438aac0','da53a9e865280e4a6981a498b8e3238a16169362eebb12c27878839da258458b');
INSERT INTO "wijziging" VALUES(48,'2026-12-14 08:30:00.000000','oefening','nieuw','actie',6,'94022003b6117b754dcd201ec6ce47134b821e4b308710bc1e79200a56e94c64','35e10f6b3e487a0ed1aa6915534aaf3a5218554846f2db43d4d66dae8ca7f8e2');
INSERT INTO "wijziging" VALUES(49,'2026-12-14 08:30:00.000000','oefening','eigenaar','actie',6,'ab439d5587d1462159b275c1a183d2f3cf356eb2e912f92705f29124fd76883f','cb1176fd5f287396078036c893f5c24d67cfb5aa63ec1a514599518b0a9357f6');
INSERT INTO "wijziging" VALUES(50,'2027-01-11 09:00:00.000000','oefening','gepland','vergadering',3,'c60165b64fb15a46e1a64e11efd4cfd693b506be57609593ef5724a17547d072','49013487ef14ecc20e7653887c0acf209bb92e4696218b9baa35c6e13b1fff6c');
INSERT INTO "wijziging" VALUES(51,'2027-01-11 09:00:00.000000','oefening','gepland','vergadering',4,'ca4682b245fa73d687343884f72eb8bafdfc1b48a1d6a3afd33514e5a72797a3','adf2dcffc4857ea96925b68aef61c57710562327416fc53afad692ba65600583');
INSERT INTO "wijziging" VALUES(52,'2027-01-11 09:00:00.000000','oefening','gepland','vergadering',5,'22c08b1bb85eac4f79529ed94db13daf830f2dba76b88e679bd6c10bff6f348f','6e5d0397814607d6c2cfe3c7f4fac45f5ea3f543fbc803aff8220d52eb210b92');
INSERT INTO "wijziging" VALUES(53,'2027-01-11 09:00:00.000000','oefening','gepland','vergadering',6,'250b114ad3f844f0900e855aa43ef1cb630437d7faf92c09c74c8f3654ce680f','e2620bb68a345506168aaac6f1f087a040e793a272a48fff491db074d5387072');
INSERT INTO "wijziging" VALUES(54,'2027-01-11 09:00:00.000000','oefening','gepland','vergadering',7,'30902c591536d572ea8200e47c28bc675c3e198c97ee92657cc7e811529d1b68','99d9cace859f21abb348ca51f1c5944e26e6286020c0bc224df18f1dad3503eb');
INSERT INTO "wijziging" VALUES(55,'2027-01-11 09:00:00.000000','oefening','gepland','vergadering',8,'63bf83c6c61973c059930d980676a2b5be5a9efec23f7e9e8ce211cbf99b7cdb','bc47e47bc2f18df0f59edbf4478129f3799a6b3355fe175923699e355af3bf8f');
INSERT INTO "wijziging" VALUES(56,'2027-01-11 09:00:00.000000','oefening','nieuw','agendapunt',9,'c40914799c37f747f8298624947ffc5e1f0fae0e9f2ba6360092ec52ae2fd107','d03162d1236ae2d240350156397799df92ce98ff97fbad82411d90062f8f6d56');
INSERT INTO "wijziging" VALUES(57,'2027-01-11 09:00:00.000000','oefening','nieuw','agendapunt',10,'39a111c83fdfd0d8a527bbf6263494b5b20e06c1fe4be3263da168d4e3556eb7','c4ff7467385a13b7a6ac27d2d8769057baff62b89f01dc0ad62b2c47e421b91e');
INSERT INTO "wijziging" VALUES(58,'2027-01-11 09:00:00.000000','oefening','nieuw','agendapunt',11,'52669c2daf70c26710adbe80c8385c7d3a953c6503aac9bf532c8a8967dfcf1e','59d929dc6fd0e95178df1e5d14c909ed2ba095440c59ae4a2f42a1e4088e3476');
INSERT INTO "wijziging" VALUES(59,'2027-01-11 09:00:00.000000','oefening','nieuw','agendapunt',12,'976fbb2807ad0f3559b5691c528c9fdbb5f97add133d5e1efd03245ab50044b0','511488624c54163e5cf54b17929fd0efb0410a399f85e97552568ca4b50eab53');
INSERT INTO "wijziging" VALUES(60,'2027-01-11 09:00:00.000000','U0SECR0001','gestart','vergadering',8,'b6fb60f70a9e393e61f734f75c0a8d61cb742f6b2911b8f459884c0672b37bf7','ff29c199e78243799b340baf7908a69706f96c499149c71c4f131e9d0d37ba80');
INSERT INTO "wijziging" VALUES(61,'2027-01-11 09:03:00.000000','U0SECR0001','nieuw','actie',7,'fbbdf2e3f69b5fbab5fa8737865c119afcb2601d678aef7d92fc7bc401efa985','0c155a9cc55f5ec72bf5984b6aa4a391c710cd8aafcfb5b65fe96c68baefa726');
INSERT INTO "wijziging" VALUES(62,'2027-01-11 09:03:00.000000','U0SECR0001','eigenaar','actie',7,'0f4b652464821a1d404bbad4daed7b017962e13d6a6d6c2ee04adcaabbb3a426','4b122689043ec9ca41a5eb9d38161f343a4deaf57bffcfec18cc50e096315442');
INSERT INTO "wijziging" VALUES(63,'2027-01-11 09:06:00.000000','U0SECR0001','nieuw','actie',8,'ff045bc8e06ab22f92e63176b96e882df6042d11fd2ad34bf0746943011db90e','5f5226aa793e74ba5f444882008e5f33c3f19005709525749c847897c07f5a85');
INSERT INTO "wijziging" VALUES(64,'2027-01-11 09:06:00.000000','U0SECR0001','eigenaar','actie',8,'f6541d0cd1afed854b1c75d068ff370208511141af3d344d37ff29631032f8e4','8334defe72b4d8d17779b5ca2198f2071e76a30c2a45257c7ac6830db9d186b0');
INSERT INTO "wijziging" VALUES(65,'2027-01-11 09:09:00.000000','U0SECR0001','nieuw','besluit',3,'cdbb2a3d2d413b0a8bddfa7a28d5cdf7af088c559d6df9e29294c74a278e6cf4','d9f42bfc3c983ee7d224cae93a212617d09eb4f8a943399def8aaa83c359ddf5');
INSERT INTO "wijziging" VALUES(66,'2027-01-11 09:12:00.000000','U0SECR0001','nieuw','terugkoppeling',1,'530efa90ddba71b0e6f3d7bb42c988e0c122d6a5e0288a031f590f2021a71e28','dec9bd6c1c20184afacefb083acd75ebf42d348b6452c10338524f4707864d2f');
INSERT INTO "wijziging" VALUES(67,'2027-01-11 09:12:00.000000','U0SECR0001','loopt','actie',7,'04f1bdbb0717565e28914ded199984419433dddfaaeb249a67c84bfcaeec9c7c','93960aacfc190f27cdfb3742401c4150d017ff7898ebd1e0a4480ff5b5946b95');
INSERT INTO "wijziging" VALUES(68,'2027-01-11 09:12:00.000000','U0SECR0001','afgerond','actie',7,'8bfca1d61b9f36b8a747a5a49c2b751b15c16cb5fdd14c0c6f9b7a53196e1c72','64c159fd6803bb0373eca42fe504c6e85e3226cc0a0ae471b7fbd01f032efb17');
INSERT INTO "wijziging" VALUES(69,'2027-01-11 09:15:00.000000','U0SECR0001','nieuw','terugkoppeling',2,'7fde3785a781ba4a8e129998236863805ec2ff9e45c1c5c9bceb4b54486d2a83','4fbdc7720a8a6b2af7988ee627568864e37d855e1a1a25cdabd1f7208012a857');
INSERT INTO "wijziging" VALUES(70,'2027-01-11 09:15:00.000000','U0SECR0001','loopt','actie',8,'eb4dd2d5095ff91e830770b824ddf67bd38d474ddcff0251aa7255d169a5fd26','7ce78cf0a33fbb3e1491bfc783445040bf180664da988f20d51574aaeaf276e4');
INSERT INTO "wijziging" VALUES(71,'2027-01-11 09:18:00.000000','U0SECR0001','vervallen','actie',2,'c11acfc3045820d6271045199faf75e55f724e2724f6047545b9275d0f5bfcfe','c95a4114c6d798b757cfb2a338c90057819360ae3a930efb9191d524f7a7e9e6');
INSERT INTO "wijziging" VALUES(72,'2027-01-11 09:21:00.000000','U0SECR0001','nieuw','aanwezigheid',7,'df371f90a3b2939a256afc4194a616af24d2b949212ce7e65524a9fe71b593b2','209debe2fc945e4e451763febbdf654de9992f5934a1f297ec7206f35d7227d0');
INSERT INTO "wijziging" VALUES(73,'2027-01-11 09:24:00.000000','U0SECR0001','gesloten','vergadering',8,'e33d226408282f1413aa35acf216682a8f6e870b08472aa2d1fcd0f929af44fd','b5d5a19eddbd3daedb16ee6568cfba96e25b3a7beb4a4393b66905e176d0f3ca');
INSERT INTO "wijziging" VALUES(74,'2027-01-11 09:27:00.000000','U0SECR0001','gepland','vergadering',9,'464bc99a32b060da6b4b6367f5a77e4dc2168191d119f3b79143e218fbbce726','bd56a1d36dd1b39cb5744abbeff76e834aa44a26c8b8a462ced6dc131bf7230f');
INSERT INTO "wijziging" VALUES(75,'2027-01-11 09:00:00.000000','opdrachtregel','uit verslag','vergadering',10,'50f8e54068c83640f3b391a90bc66f129e9df549610dabc80f8900e5ff1d19e0','c3d720e1d59e198eaa8c7b8db21d6ea6d638274084fea99f0aae8675d542696d');
INSERT INTO "wijziging" VALUES(76,'2027-01-11 09:00:00.000000','opdrachtregel','gelezen','verslag',1,'896e13e17fe3f638737b59f307541b939c25e3c0e7ff86326b1b981aadba8579','f1b38a96b0e65337084d1dc5962b1bf841efab8cb260042003006008776fcfc2');
INSERT INTO "wijziging" VALUES(77,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','persoon',7,'462b79c50a0ec5d1c34fbb4545392bad186c575b930efd2595fafdd59e426b45','d23dfc7b1077d8cbe38f7da812b8241bd44cffa77da354e015d578b079242327');
INSERT INTO "wijziging" VALUES(78,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','afvaardiging',7,'a4a02522e9bae370d2f39067b0e6cf42d835dc32fd94c6be6549f8dd6391a1d7','fd32889a4ce55c01e11d4b4edc0e85c021be6a4d87fc0358ab6cd4fa48648d8f');
INSERT INTO "wijziging" VALUES(79,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','aanwezigheid',8,'e4b594c7f660841471fef29962f868b0183c3cbd3bd6c1af8b36b869c4a3bb58','68da70d69ea231df514c68bc81636c636c5217722e9c91c3b4ee86f10486fab4');
INSERT INTO "wijziging" VALUES(80,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','persoon',8,'34b734798c30d159678e3d1996ac56d6ac8fc8edd02c3117439caa569fdbaad7','fb2c7cb0d3f74b6a4bbe90c43ed00db3f3a369b64572d73d0a044ba6cfe8a60a');
INSERT INTO "wijziging" VALUES(81,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','afvaardiging',8,'e0eb7ce380fc6738d7ff0176adf2a3c2aacde65da3276bbf9ca2e2e7a1d5d6df','5344b0998147c4f79164f15d7ad90bc8b7d9f80551b68860d5ba0ba569c50391');
INSERT INTO "wijziging" VALUES(82,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','aanwezigheid',9,'c539517003677372447659eae256c1e2e1f1b08374376e012861f4a93e190f48','83b1eaf5bb43e31d810c3520ba822994c37fa5ff5c81727c6e5bd2a213e5daa0');
INSERT INTO "wijziging" VALUES(83,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','persoon',9,'48646db8191ff723d00396a28f2368b3409b8007bb1fdf78e3b1ea5fa8dcf70c','bbfcfc225b88473704b4883b44a9cc48af6711f081062871c1b967c31b665659');
INSERT INTO "wijziging" VALUES(84,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','afvaardiging',9,'174f17fc58f04c6a73a88456fc31f12b05b8ce3867f843a08cbb56fef05211df','d2cfbae954e67f5959569d39b6025c41625737aabaeddb77d3ab1d1aa88d786a');
INSERT INTO "wijziging" VALUES(85,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','aanwezigheid',10,'7938b8139d7ab7ed0e1e61a0f7f2eb1b89f7778ab4b1ca3e656a1d377d7e612a','2cf8a81129155833a773ba05a26ccd40a2ad1822f6146d8f5daf38cedba90a96');
INSERT INTO "wijziging" VALUES(86,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','persoon',10,'372af88170fd2d8c9c671ef67d07ff063717f91a4e8a1664fd4d14a914548deb','c78c792f4e20836eca1fddb943500efdd8aa9b806fc82b1a379b0737d6627614');
INSERT INTO "wijziging" VALUES(87,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','afvaardiging',10,'68057bce07ffad81330c6505323032cf9f8294e2f569410b8c29545e63d0686b','e1aca44c398d8cfef7c9edf1ca1f430ecd8417b29e7df0bb960284d5209ecd6c');
INSERT INTO "wijziging" VALUES(88,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','aanwezigheid',11,'fab9e0cfdb16e309922fc67ac50a081a92432f41dd0bffb46e1916084ada9f62','013d24708cb513d582417992ca63845e216596d1c04fe2f9996e43017eeefc30');
INSERT INTO "wijziging" VALUES(89,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','persoon',11,'9efd01849138fadcdabf045ea74eec7256a7c0a00986e8bbe387d3739f8430d4','ee12eaf2333876d82438baaca6286306d90bad1c4ebf88a36216417f0a592c47');
INSERT INTO "wijziging" VALUES(90,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','afvaardiging',11,'ddd7941c0261180997a5879961f7eff280b398fccb0d6b912c47201d09fea157','aead4e3968732a54875a1cb1a00cfc9568812d7f5fe6d01f3a22b5a784fd5812');
INSERT INTO "wijziging" VALUES(91,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','aanwezigheid',12,'e31d8103675848fe1e1a064170032671486a18321eb74b456b854e21f881f1e5','34e53a1049f3e6bac3284645163fb57fb3ab0f84e6382b5a3381a90ccd5d491c');
INSERT INTO "wijziging" VALUES(92,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','persoon',12,'06d8efa177cd74bedc1ad7c097e0a4667267447ab67b7995abadd6c68590f972','3ed7c17a55798781254f380dd0a2673cddab090c5eb9faa83163cca6463cda08');
INSERT INTO "wijziging" VALUES(93,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','afvaardiging',12,'44e9eba4b48b91b67515023bda5638a1b50597dadc223d103dfc1ca62d581cdd','e478c2b6cc9de981afed194da17d11a7432b3a361a07f88ecd8fda9d4f572f4c');
INSERT INTO "wijziging" VALUES(94,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','aanwezigheid',13,'f308e1e35b7ef2d9c8ea0fc8c04dae9e9783067cfa5b862811916fc817babb4e','0a1212e57b4786ecfe9aa5552f543fa281fe1a933f7ac5a9f86dbd5d960019be');
INSERT INTO "wijziging" VALUES(95,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','persoon',13,'d41cca875c8fb737e635e699a1e1a50266636a3b7c8b27b08013cba531500918','39165783f21915f444d440f546eb7d8cdbcc6c46fa2dbac9fbc706529ff9d44d');
INSERT INTO "wijziging" VALUES(96,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','afvaardiging',13,'9abb41821367514b9f9fd34747fc90f3886b7d5cde5211d8aae6dcf272cdaf79','e6e9ef4731dcaf81140bc4be03f2b8614e5964f7929e9f6a760f5d0e17e30275');
INSERT INTO "wijziging" VALUES(97,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','aanwezigheid',14,'17ef7c886092108a7700aa4a5d39ddb2301b4b9c1721f3145819d8af48ea836a','661a348ff94205a33165510e57e8d0d08d16d154ee1dd8523ed964442a6704a5');
INSERT INTO "wijziging" VALUES(98,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','persoon',14,'580c07e8f797cde6d81dfb104761c6f06280efc4291300745b91f2b7bc2e7c7f','e8a1fe2123ea6b60d050a2cd6b938cb92dfc0909b2baa173215dcf8b43e3da60');
INSERT INTO "wijziging" VALUES(99,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','afvaardiging',14,'2747df407891c7e0425ffd90d06391338ddadbeea75bfda4cf947a00644f15aa','71452ed2e10f0a0a1dd6d1379f7cc39f7fde376c8db8bd2b7c17cc0778b657e5');
INSERT INTO "wijziging" VALUES(100,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','aanwezigheid',15,'b43c46169d37685b5664b7ed59518ccadf99367f614e40a927887fbb6d8252e2','625d7f4bd70bd251119a43d531df0ce5ff135b270aeedc23b64ccb91fbe5130b');
INSERT INTO "wijziging" VALUES(101,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','persoon',15,'a1ffa5e7190c45355563c4e049b09d9b26a2db85cc20af4ea2a0c3e464ab6b4a','7109d4ad4b2ca159b3751dd54c539e2589a9c7871fb1107edf803750e3333c49');
INSERT INTO "wijziging" VALUES(102,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','afvaardiging',15,'f7a90c61802fc9b59f88cfde00a7da44f771f0b2beb1a4af7c0474724303d83f','1cb30061acd55e033d4079f2c2531f02ec49e830440856ce161028ee19deb3af');
INSERT INTO "wijziging" VALUES(103,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','aanwezigheid',16,'12ddf32da6fd3892cbb576dcc0449f9875f2d17718f45b102ecf34967834cd9b','e4ec06f2bc7fecdaf56c2fa5b8a304ff2d47f34cea84afef4043d827d907051a');
INSERT INTO "wijziging" VALUES(104,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','aanwezigheid',17,'8dfe016d84c6adc91388024acb592d3b1f00816fe6c7907a3124af61180367e2','7ea6252eb301187655aeed46284ca40df3333ae7bc6819a62ca99206dd1b82a0');
INSERT INTO "wijziging" VALUES(105,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','persoon',16,'49e0955c0dcb8c42e25e1583770e747a22122597612061a6efb26f92b1a254a2','b0d59bbad655b5ae41ec547aef3ef8e8d3c841d4ef10e42fc15563633ba2cca5');
INSERT INTO "wijziging" VALUES(106,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','afvaardiging',16,'6cb6e727cce122e14774d34f77d4415492f285b5e8c6d7405ad0c396b7923af8','07407673160d8cbdfe9323cf324d806b8f2c364252b88deacea4a283731faa0b');
INSERT INTO "wijziging" VALUES(107,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','aanwezigheid',18,'289670ad2951cf664b070f5c816c02aca31c0cc30267c6e94993e8e62f33a3b4','866fb63f42a6346ad806405f655c78fb1df24f2f6c39603c39f9893d29c3da3e');
INSERT INTO "wijziging" VALUES(108,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','persoon',17,'e090acec9b47bc00c25a279dc269da0f188faa40ecf188fc6ca7c405be8f2b55','c8d817394c342c46b286bb2ea3d71b3060cb298b5c37d2f8b50de33d68c8d1fa');
INSERT INTO "wijziging" VALUES(109,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','afvaardiging',17,'dcaf5635804b4acb0b201ab9fd0c2e5e0dda8cc2af6914b38505dc1df3c08d6e','e550f291907eed6c3d2e215bd48cb44336daabd1246aa79e5897d860a4db2210');
INSERT INTO "wijziging" VALUES(110,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','aanwezigheid',19,'f814c8d0b9433223b17b69bde2e29e2b3fc69242db9279ab340c14657cb33da2','d58b7a0149a20b01dceeaccb3b7b9af10f486664f5d2ae0ac61e7786e6918fec');
INSERT INTO "wijziging" VALUES(111,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','agendapunt',13,'0c222598be8a32972fe144481995952276a09d2dff0f491a45b9624bdbf79fa9','558bd02e2bc157b459e40556e21b8473930977c865cf68b1b16dedbee30afffd');
INSERT INTO "wijziging" VALUES(112,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','agendapunt',14,'3345982a5ba2743c4ae3553cc06058716192acfec9c554ec3f8de5babdf75541','36f7b050c17aa12214bb4cfd09eb09fdd28aa879872b154d5a8d9c807f8b520f');
INSERT INTO "wijziging" VALUES(113,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','agendapunt',15,'a1dbff36c0cf55f1aec494e87328c07fe94dad52cc0b49ee85fbbc56fe68202f','263d798b2bedaa5dcee7c6338a95f19c2954b9adcb91aa25310f306a61c79789');
INSERT INTO "wijziging" VALUES(114,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','agendapunt',16,'01f61a91fdcf852c56f3bb1bafef832091008a21a839358e99cf877ed066ba72','49427d0fefa27134ffe7e3ba81911717fc7a2757abd707d3833733ef45608fff');
INSERT INTO "wijziging" VALUES(115,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','actie',9,'86e06d56f8b1f65286fc37e617e77eb07360c274f782e462c98e832cd2feb952','35d7e63f6a622ecfd4075349cc8c8b5d24b9ea32b4da6c875b7a3effd97f1227');
INSERT INTO "wijziging" VALUES(116,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','actie',10,'0164918ec429fed3943d81a8c80821286f857e15f177aeb5130185eb35ce9c12','14d1f222f315b9ae4181a8a63186423eba498f465f0221b26a1bb05be3448205');
INSERT INTO "wijziging" VALUES(117,'2027-01-11 09:00:00.000000','opdrachtregel','eigenaar','actie',10,'27fb404f81c0b740b812a85b707b8f2c7ab58640bc959fe940a0e7fa402e8d7f','52ba1ea75b49c2f63bd89ceba32a8c6a369d7086cb17096282e3ca42c58033e6');
INSERT INTO "wijziging" VALUES(118,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','mijlpaal',2,'168cd998be200077987b22858ec337cfe9550b0dbd32928b68a240c35bfcae2f','c6e70b99bc5c5dc7a78aa55bf16030f37a1a4e25728c700d0d8e8f15fe5c4273');
INSERT INTO "wijziging" VALUES(119,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','actie',11,'b824fdcc9b35fa3dd721436cc8674326411989415b02f8c0d1c723c17f521448','f93660cf40c07d189dba236f7cfb1f79d5f4f42e7687b481e95d630f4e33ad3e');
INSERT INTO "wijziging" VALUES(120,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','actie',12,'168ea1a5ea971c44600feb056fe74609f819e9682e2d01aa8fad97102da40647','d6e361995d2e8a1d6eb2e21ad3f8eb785541600e1f554eeb8525049fd7a85caf');
INSERT INTO "wijziging" VALUES(121,'2027-01-11 09:00:00.000000','opdrachtregel','eigenaar','actie',12,'c88d6f343875b77e3a95ae145b5cbe092bc588a4c9aeba0cb4f587823e867389','e6678ef7b688dd187cc30ad978eabc65a6942f9bbed93949e402664ead453357');
INSERT INTO "wijziging" VALUES(122,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','actie',13,'74a3e51742139c7c8e68e34572add74f274954451c2d7a57a56064d61060fcec','5157fc318f0768ecc6c2a50f3160bf4f52dcf7019f6787868036a1b1398610e4');
INSERT INTO "wijziging" VALUES(123,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','actie',14,'2b6419cb9d09d4f072e4c4712f9cd1c7ad2b12d3886b8c28258641f83e8e222f','bf09bd40ad2ca9eb2ebb037c98aa5225badafcc88cb9b86d85277b0e893cc1fc');
INSERT INTO "wijziging" VALUES(124,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','actie',15,'cf3627d540c2aa5c6d02f7fd99bae6972ab6be1a4b846c4a3af6bb03f8d6246e','e1a9d1a434a192c1e4579c64e9e36659aeffaccf1ca013edc6d28dcd867ec4ce');
INSERT INTO "wijziging" VALUES(125,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','actie',16,'7a4dc5136929787bfd7badf4221573389d51fb8eb7ef25941536dfa99963a904','1b2b14a02556db33eaf2e13c99bd564c4076b675b4a552d3ae4b8a32f296f93e');
INSERT INTO "wijziging" VALUES(126,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','actie',17,'6007c2f6736b56784911ad8a2ee1b622e1de6101be93857190c3ff39ed67598e','665cbbb3976feae4d231b9258c2d2276ba2e971f3cf186342f2ee51aa0989f28');
INSERT INTO "wijziging" VALUES(127,'2027-01-11 09:00:00.000000','opdrachtregel','eigenaar','actie',17,'022a80129f82e8577e582928cb93687d28134536ca7b8464275efb5bf4b6752f','4abeccfba8067ba05d521bfc7c82a3bc4869be21caa18b0a0404afaa5d748e0d');
INSERT INTO "wijziging" VALUES(128,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','actie',18,'bdfd65f0667fd7f9748c64b45bbfad21deb126fe809c95fc5e526212c89c9b60','a8d3b56249bd2e51d2ee2fd31c5136fba132be6e868627c5223e3a2a598f5227');
INSERT INTO "wijziging" VALUES(129,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','persoon',18,'7389d43d49e5cedb6aa079da5e5698ebc3c17732ae21f7439000fcd07d0cfcc6','8d138aa02f96690c8b346054b7f7f23cf4bc36def2702181582191c9eb859410');
INSERT INTO "wijziging" VALUES(130,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','actie',19,'1201bce58ab74873e9102694c23188ebb16b3f74809cf251905c9033dd78ea00','734ac5d00c1aa6951d196f997e53ca22095a3900cfac57452c9698fd8d6ea23b');
INSERT INTO "wijziging" VALUES(131,'2027-01-11 09:00:00.000000','opdrachtregel','eigenaar','actie',19,'b1724ebda3b5f4c665900659d2a95b39d3e5aa38f55620030c59d43d3c215997','69ce5323bbb1b8bac65da0c3378f2b031d9228869ee4ba6097baf3fc138ef7c8');
INSERT INTO "wijziging" VALUES(132,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','actie',20,'d0e0d8d948bdaa4a6ca5bf6bb036595af2cfc8371ef3070346d72427d45571fa','c4b3ff8ffe276c6802b56f7760321263bbb7d216acffd91d6816ba92897e8fed');
INSERT INTO "wijziging" VALUES(133,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','besluit',4,'4fa4691cd1ec84d15a93ab631b696730f5536c1b7280925ca56f2a44a35d3ec0','d67129243445d4e1c94be1b1ddbb9ae50975d9b8bb3a81ea183f6c4d03c35036');
INSERT INTO "wijziging" VALUES(134,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','besluit',5,'d2f42568d4691ad6f7e10fb3759e905aa3bec4924562f7dd61cb1efa8116f400','a2c3daacf8de0d98961c15860bba805142bec0846bd9dc4c8caf21e9e22b59b8');
INSERT INTO "wijziging" VALUES(135,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','besluit',6,'d31021e68d3cc5c31754f6f6f907cd191dada32d4a8767d8cc38a2dcbbdc4cb0','a71b9d48c09c29e112f41a28dbfaf3b6e4040fec9255e908c07c09dc7c6197cc');
INSERT INTO "wijziging" VALUES(136,'2027-01-11 09:00:00.000000','opdrachtregel','nieuw','notitie',1,'7081b800d8cf79e1211d1e67b3ffcc790288e5a0b37125f24dbeda795ed5cd21','da7a643cbca4d6639ed75442c01e050ca00888ac852f95c54c64f920b2e85158');
CREATE TABLE wijziging_waarde (
	id INTEGER NOT NULL, 
	wijziging_id INTEGER NOT NULL, 
	veld VARCHAR NOT NULL, 
	zout VARCHAR NOT NULL, 
	voor VARCHAR, 
	na VARCHAR, 
	PRIMARY KEY (id), 
	FOREIGN KEY(wijziging_id) REFERENCES wijziging (id)
);
INSERT INTO "wijziging_waarde" VALUES(1,1,'id','497fd4955cd36ba9',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(2,1,'naam','06f8caae4d2bd146',NULL,'cvdK');
INSERT INTO "wijziging_waarde" VALUES(3,2,'id','75f19baebc01dbd5',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(4,2,'naam','9ae5879c64552276',NULL,'secretariaat PRT');
INSERT INTO "wijziging_waarde" VALUES(5,3,'id','6f6831fc753323f5',NULL,'3');
INSERT INTO "wijziging_waarde" VALUES(6,3,'naam','2e33b5350397d9d0',NULL,'AenM');
INSERT INTO "wijziging_waarde" VALUES(7,4,'id','60afc94b6fc87286',NULL,'4');
INSERT INTO "wijziging_waarde" VALUES(8,4,'naam','19c6f0e5874c8dde',NULL,'VRO');
INSERT INTO "wijziging_waarde" VALUES(9,5,'id','2e5ffb4f98de8f79',NULL,'5');
INSERT INTO "wijziging_waarde" VALUES(10,5,'naam','22455edd6c04f5bf',NULL,'COA');
INSERT INTO "wijziging_waarde" VALUES(11,6,'aanhef','43b047aff65089c1',NULL,'mw.');
INSERT INTO "wijziging_waarde" VALUES(12,6,'id','7f0eb6fd6f51a18d',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(13,6,'naam','ddcb01815369830c',NULL,'Duinhoven');
INSERT INTO "wijziging_waarde" VALUES(14,7,'slack_id','775f9b256cf6d7b6',NULL,'U0BEST0001');
INSERT INTO "wijziging_waarde" VALUES(15,8,'aanhef','d75e6cf41cd65248',NULL,'dhr.');
INSERT INTO "wijziging_waarde" VALUES(16,8,'id','2d90507fe5038c42',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(17,8,'naam','c1d12fed6de3fe74',NULL,'Molenbroek');
INSERT INTO "wijziging_waarde" VALUES(18,9,'aanhef','97a4a0f3ed797f8a',NULL,'dhr.');
INSERT INTO "wijziging_waarde" VALUES(19,9,'id','5914a0d149e1e0f4',NULL,'3');
INSERT INTO "wijziging_waarde" VALUES(20,9,'naam','f96312fa74e6dd33',NULL,'Van der Laak');
INSERT INTO "wijziging_waarde" VALUES(21,10,'slack_id','d4f57beb28487b31',NULL,'U0BEST0002');
INSERT INTO "wijziging_waarde" VALUES(22,11,'aanhef','0c5b455bfaead91a',NULL,'mw.');
INSERT INTO "wijziging_waarde" VALUES(23,11,'id','22d5848198c57ef6',NULL,'4');
INSERT INTO "wijziging_waarde" VALUES(24,11,'naam','85f7d310e82b7ce1',NULL,'Westra-Koog');
INSERT INTO "wijziging_waarde" VALUES(25,12,'slack_id','cc1d57fa12ef5a4c',NULL,'U0BEST0003');
INSERT INTO "wijziging_waarde" VALUES(26,13,'aanhef','8039a1143623e827',NULL,'dhr.');
INSERT INTO "wijziging_waarde" VALUES(27,13,'id','b67ff5abacbccdef',NULL,'5');
INSERT INTO "wijziging_waarde" VALUES(28,13,'naam','057b3f56837ce9fb',NULL,'Ter Braak');
INSERT INTO "wijziging_waarde" VALUES(29,14,'aanhef','ef848645398a108e',NULL,'mw.');
INSERT INTO "wijziging_waarde" VALUES(30,14,'id','bca20631baee84a3',NULL,'6');
INSERT INTO "wijziging_waarde" VALUES(31,14,'naam','878f97a0ce9e068c',NULL,'Zijlmans');
INSERT INTO "wijziging_waarde" VALUES(32,15,'begin','118bc189b189dd05',NULL,'"09:30:00"');
INSERT INTO "wijziging_waarde" VALUES(33,15,'datum','5732ac67069f72e8',NULL,'"2026-12-14"');
INSERT INTO "wijziging_waarde" VALUES(34,15,'eind','3be9b3bfcced4952',NULL,'"11:00:00"');
INSERT INTO "wijziging_waarde" VALUES(35,15,'gesloten_op','53ef8e9f1e529fa7',NULL,'"2026-12-14 08:30:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(36,15,'id','6023e53fbeb72456',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(37,15,'locatie','8c98fdaee5e4f5c6',NULL,'Provinciehuis, Haarlem');
INSERT INTO "wijziging_waarde" VALUES(38,15,'referentie','9f4a88ee7cf59f1f',NULL,'PRT-2026-12-14');
INSERT INTO "wijziging_waarde" VALUES(39,15,'revisie','ceda1ca8d823608e',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(40,15,'status','556401bae167e084',NULL,'gesloten');
INSERT INTO "wijziging_waarde" VALUES(41,15,'tafel','4a65f44262d39bea',NULL,'prt');
INSERT INTO "wijziging_waarde" VALUES(42,15,'versie','8480bbf230609388',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(43,15,'volgend_actienummer','e847f40548d69f0d',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(44,15,'volgend_besluitnummer','731145930fdb148f',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(45,16,'id','c60c09babbc70dc6',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(46,16,'titel','17f16739d9f8d295',NULL,'Opening en mededelingen');
INSERT INTO "wijziging_waarde" VALUES(47,16,'vergadering_id','e4c76dd178aee032',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(48,16,'volgorde','7670733a6b2c6a6a',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(49,17,'id','5330dc320f70e4e2',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(50,17,'titel','9534985df4d44491',NULL,'Actuele opvangsituatie');
INSERT INTO "wijziging_waarde" VALUES(51,17,'vergadering_id','264cec25ac16a28c',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(52,17,'volgorde','d792554e13e7ebf0',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(53,18,'id','05948bd171016de6',NULL,'3');
INSERT INTO "wijziging_waarde" VALUES(54,18,'titel','ddda8007801e4401',NULL,'Tweede cyclus spreidingswet');
INSERT INTO "wijziging_waarde" VALUES(55,18,'vergadering_id','0c1d0e18b2298f04',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(56,18,'volgorde','e9b9759dbc8c21da',NULL,'3');
INSERT INTO "wijziging_waarde" VALUES(57,19,'id','adb5cd1498e0043f',NULL,'4');
INSERT INTO "wijziging_waarde" VALUES(58,19,'titel','d1b815a6b9a9c9c8',NULL,'Rondvraag en sluiting');
INSERT INTO "wijziging_waarde" VALUES(59,19,'vergadering_id','587a79b42f16353b',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(60,19,'volgorde','6dd6b262f0c41cf7',NULL,'4');
INSERT INTO "wijziging_waarde" VALUES(61,20,'delegatie','1d969b86e2731d35',NULL,'Kennemerland');
INSERT INTO "wijziging_waarde" VALUES(62,20,'id','900ff07c29a6bd9f',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(63,20,'organisatie','4fdd890f7316530d',NULL,'Bloemendaal');
INSERT INTO "wijziging_waarde" VALUES(64,20,'persoon_id','471b146cacec4131',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(65,20,'regio','79102d65b38e9d87',NULL,'kennemerland');
INSERT INTO "wijziging_waarde" VALUES(66,20,'rollen','5e3f5ce732340d46',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(67,20,'van','17f15989696dd70a',NULL,'"2026-12-14"');
INSERT INTO "wijziging_waarde" VALUES(68,21,'delegatie','5319fafdc09b4a04',NULL,'Kennemerland');
INSERT INTO "wijziging_waarde" VALUES(69,21,'gelakt','7e433a30d3002f9d',NULL,'false');
INSERT INTO "wijziging_waarde" VALUES(70,21,'id','f1493046504481f3',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(71,21,'organisatie','9d7a43b50c2d0c6a',NULL,'Bloemendaal');
INSERT INTO "wijziging_waarde" VALUES(72,21,'persoon_id','c1c274159377a4bb',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(73,21,'regio','ad9334f74a72e526',NULL,'kennemerland');
INSERT INTO "wijziging_waarde" VALUES(74,21,'rollen','60ca7560f32fd6fc',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(75,21,'status','049d190eed8ef6be',NULL,'aanwezig');
INSERT INTO "wijziging_waarde" VALUES(76,21,'vergadering_id','3ed709378384aafd',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(77,21,'volgorde','b0926c293307e2b8',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(78,22,'delegatie','23407198155a9ae2',NULL,'Kennemerland');
INSERT INTO "wijziging_waarde" VALUES(79,22,'id','5683cc20dc109285',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(80,22,'organisatie','e2f82ad3eff0a099',NULL,'Haarlem');
INSERT INTO "wijziging_waarde" VALUES(81,22,'persoon_id','aab190a236287741',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(82,22,'regio','70ceef2791c84df2',NULL,'kennemerland');
INSERT INTO "wijziging_waarde" VALUES(83,22,'rollen','e43179e2d5ad4328',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(84,22,'van','8fb558e1c9a7a1f3',NULL,'"2026-12-14"');
INSERT INTO "wijziging_waarde" VALUES(85,23,'delegatie','034c603845cbda7b',NULL,'Kennemerland');
INSERT INTO "wijziging_waarde" VALUES(86,23,'gelakt','4eb0ec94f2d33407',NULL,'false');
INSERT INTO "wijziging_waarde" VALUES(87,23,'id','bc8e7347a9f12c85',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(88,23,'organisatie','a64fc944d7f34cde',NULL,'Haarlem');
INSERT INTO "wijziging_waarde" VALUES(89,23,'persoon_id','bc5b94ce26df454d',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(90,23,'regio','7b2625c68de4523f',NULL,'kennemerland');
INSERT INTO "wijziging_waarde" VALUES(91,23,'rollen','407ee5f5a7b54e82',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(92,23,'status','5cb68862d680130b',NULL,'aanwezig');
INSERT INTO "wijziging_waarde" VALUES(93,23,'vergadering_id','c8e5c5645617948b',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(94,23,'volgorde','ac7368846474bb26',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(95,24,'delegatie','5f7fc2ef03446e29',NULL,'Gooi en Vechtstreek');
INSERT INTO "wijziging_waarde" VALUES(96,24,'id','fbe28652e64ccfc1',NULL,'3');
INSERT INTO "wijziging_waarde" VALUES(97,24,'organisatie','169b79bc26353235',NULL,'Hilversum');
INSERT INTO "wijziging_waarde" VALUES(98,24,'persoon_id','6b151de2acc37aea',NULL,'3');
INSERT INTO "wijziging_waarde" VALUES(99,24,'regio','3fc6410b479555e4',NULL,'gooi');
INSERT INTO "wijziging_waarde" VALUES(100,24,'rollen','1a1c03cbc2638767',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(101,24,'van','506e120c57c4584b',NULL,'"2026-12-14"');
INSERT INTO "wijziging_waarde" VALUES(102,25,'delegatie','6dcdc9577b7ae92c',NULL,'Gooi en Vechtstreek');
INSERT INTO "wijziging_waarde" VALUES(103,25,'gelakt','a40f746fe776ea66',NULL,'false');
INSERT INTO "wijziging_waarde" VALUES(104,25,'id','de4fb35a4f5f440c',NULL,'3');
INSERT INTO "wijziging_waarde" VALUES(105,25,'organisatie','ef16491f2f401ad9',NULL,'Hilversum');
INSERT INTO "wijziging_waarde" VALUES(106,25,'persoon_id','665215812d337e06',NULL,'3');
INSERT INTO "wijziging_waarde" VALUES(107,25,'regio','d238454c8f55f22d',NULL,'gooi');
INSERT INTO "wijziging_waarde" VALUES(108,25,'rollen','40ed805d0fb6a904',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(109,25,'status','05efac1faeb86b9c',NULL,'aanwezig');
INSERT INTO "wijziging_waarde" VALUES(110,25,'vergadering_id','a033c44ed3eeb3df',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(111,25,'volgorde','fcb04839f65af7a3',NULL,'3');
INSERT INTO "wijziging_waarde" VALUES(112,26,'delegatie','80ab8394fd488654',NULL,'Noord-Holland Noord');
INSERT INTO "wijziging_waarde" VALUES(113,26,'id','324dbbc7e5446a3a',NULL,'4');
INSERT INTO "wijziging_waarde" VALUES(114,26,'organisatie','6488589a149cb21d',NULL,'Schagen');
INSERT INTO "wijziging_waarde" VALUES(115,26,'persoon_id','38e0025e30853fc4',NULL,'4');
INSERT INTO "wijziging_waarde" VALUES(116,26,'regio','fac5501c452134e0',NULL,'nhn');
INSERT INTO "wijziging_waarde" VALUES(117,26,'rollen','eaacf6bbc9e62ed5',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(118,26,'van','1da024881ef01b32',NULL,'"2026-12-14"');
INSERT INTO "wijziging_waarde" VALUES(119,27,'delegatie','b8632aa22371acb3',NULL,'Noord-Holland Noord');
INSERT INTO "wijziging_waarde" VALUES(120,27,'gelakt','45abfac642f7d508',NULL,'false');
INSERT INTO "wijziging_waarde" VALUES(121,27,'id','c15abe28b050ffd6',NULL,'4');
INSERT INTO "wijziging_waarde" VALUES(122,27,'organisatie','c92c5437fae05f4f',NULL,'Schagen');
INSERT INTO "wijziging_waarde" VALUES(123,27,'persoon_id','73e531449f08d8bb',NULL,'4');
INSERT INTO "wijziging_waarde" VALUES(124,27,'regio','acd8cffa710d76bf',NULL,'nhn');
INSERT INTO "wijziging_waarde" VALUES(125,27,'rollen','1d807edd2a4c9ba1',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(126,27,'status','9b3152235b80efb9',NULL,'aanwezig');
INSERT INTO "wijziging_waarde" VALUES(127,27,'vergadering_id','2cd04779dd9f4f94',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(128,27,'volgorde','e8aa700be101496e',NULL,'4');
INSERT INTO "wijziging_waarde" VALUES(129,28,'delegatie','f4dc8f0bd0e4f2ba',NULL,'Amsterdam-Amstelland');
INSERT INTO "wijziging_waarde" VALUES(130,28,'id','8fed239c1a0d305c',NULL,'5');
INSERT INTO "wijziging_waarde" VALUES(131,28,'organisatie','27e4dfb482bd644a',NULL,'Diemen');
INSERT INTO "wijziging_waarde" VALUES(132,28,'persoon_id','c0a9be40a4432a64',NULL,'5');
INSERT INTO "wijziging_waarde" VALUES(133,28,'regio','a6586d80f517e6ef',NULL,'amstelland');
INSERT INTO "wijziging_waarde" VALUES(134,28,'rollen','0b6c74d4e80fa431',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(135,28,'van','1459f83734a37849',NULL,'"2026-12-14"');
INSERT INTO "wijziging_waarde" VALUES(136,29,'delegatie','8f680bf22a37c956',NULL,'Amsterdam-Amstelland');
INSERT INTO "wijziging_waarde" VALUES(137,29,'gelakt','290529b2e1f3358b',NULL,'false');
INSERT INTO "wijziging_waarde" VALUES(138,29,'id','3e3c2d33c421b28d',NULL,'5');
INSERT INTO "wijziging_waarde" VALUES(139,29,'organisatie','5323f7a24c3db4da',NULL,'Diemen');
INSERT INTO "wijziging_waarde" VALUES(140,29,'persoon_id','9ae85d2281315970',NULL,'5');
INSERT INTO "wijziging_waarde" VALUES(141,29,'regio','110d66034c6ece92',NULL,'amstelland');
INSERT INTO "wijziging_waarde" VALUES(142,29,'rollen','647688e1ce0eaada',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(143,29,'status','13d4bf0be0875890',NULL,'afwezig');
INSERT INTO "wijziging_waarde" VALUES(144,29,'vergadering_id','2150c9dffb59acdd',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(145,29,'volgorde','0a9c2f05cf96bdee',NULL,'5');
INSERT INTO "wijziging_waarde" VALUES(146,30,'delegatie','7dff70dac2f42cf3',NULL,'Zaanstreek-Waterland');
INSERT INTO "wijziging_waarde" VALUES(147,30,'id','8254b42a562cb958',NULL,'6');
INSERT INTO "wijziging_waarde" VALUES(148,30,'organisatie','611b29bdf5c5c03a',NULL,'Purmerend');
INSERT INTO "wijziging_waarde" VALUES(149,30,'persoon_id','d934e592bc0ac7bd',NULL,'6');
INSERT INTO "wijziging_waarde" VALUES(150,30,'regio','45c30a769c4338c8',NULL,'zaanstreek');
INSERT INTO "wijziging_waarde" VALUES(151,30,'rollen','496036554dfbddde',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(152,30,'van','90123d2add9d134f',NULL,'"2026-12-14"');
INSERT INTO "wijziging_waarde" VALUES(153,31,'delegatie','1870582726eb8682',NULL,'Zaanstreek-Waterland');
INSERT INTO "wijziging_waarde" VALUES(154,31,'gelakt','0aea27839e22f044',NULL,'false');
INSERT INTO "wijziging_waarde" VALUES(155,31,'id','823b7b5db3ce2b5b',NULL,'6');
INSERT INTO "wijziging_waarde" VALUES(156,31,'organisatie','9d9f34081c5cb2b6',NULL,'Purmerend');
INSERT INTO "wijziging_waarde" VALUES(157,31,'persoon_id','b3d075b54c21451e',NULL,'6');
INSERT INTO "wijziging_waarde" VALUES(158,31,'regio','9bfd046f382aa6d5',NULL,'zaanstreek');
INSERT INTO "wijziging_waarde" VALUES(159,31,'rollen','5144c56135d90edf',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(160,31,'status','58db7140abe8e8e5',NULL,'aanwezig');
INSERT INTO "wijziging_waarde" VALUES(161,31,'vergadering_id','aaf118b66f803b71',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(162,31,'volgorde','acb2c0582ddaccd3',NULL,'6');
INSERT INTO "wijziging_waarde" VALUES(163,32,'aangemaakt_op','2c7ec985e8715bff',NULL,'"2026-12-14 08:30:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(164,32,'gemeente','7e164148f1c7e515',NULL,'Laren');
INSERT INTO "wijziging_waarde" VALUES(165,32,'id','c8f1dee2f6128d92',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(166,32,'ingebracht_door_id','0cc2ae9204f72476',NULL,'3');
INSERT INTO "wijziging_waarde" VALUES(167,32,'nummer','d29d4de678e075c0',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(168,32,'regio','6479f2a0e3553004',NULL,'gooi');
INSERT INTO "wijziging_waarde" VALUES(169,32,'soort','25b60cf88be9af37',NULL,'actiepunt');
INSERT INTO "wijziging_waarde" VALUES(170,32,'status','8b6835559c799265',NULL,'open');
INSERT INTO "wijziging_waarde" VALUES(171,32,'tekst','909475fc676d2045',NULL,'Nagaan of nareizigers in de locatie in Laren terechtkunnen');
INSERT INTO "wijziging_waarde" VALUES(172,32,'termijn','3d4ef85f701bbd07',NULL,'"2027-01-06"');
INSERT INTO "wijziging_waarde" VALUES(173,32,'termijn_tekst','ce026fbcb772281c',NULL,'uiterlijk 6-1');
INSERT INTO "wijziging_waarde" VALUES(174,32,'vergadering_id','7e09918c9f4dac16',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(175,32,'versie','e63b09d566283286',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(176,33,'eigenaars','45e68fc009f7a477',NULL,'COA');
INSERT INTO "wijziging_waarde" VALUES(177,34,'id','94fc133e0e4258c1',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(178,34,'naam','b509fc14ef38c452',NULL,'publicatie van de raming');
INSERT INTO "wijziging_waarde" VALUES(179,35,'aangemaakt_op','d377ce00eeca5b44',NULL,'"2026-12-14 08:30:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(180,35,'id','de01c9c738c18907',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(181,35,'mijlpaal_id','73e3cbba98d5bb3d',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(182,35,'nummer','1ecb7e62198ba523',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(183,35,'soort','17dc1537ff769980',NULL,'actiepunt');
INSERT INTO "wijziging_waarde" VALUES(184,35,'status','f46a210221411053',NULL,'open');
INSERT INTO "wijziging_waarde" VALUES(185,35,'tekst','cd4f57f57122a658',NULL,'Formats maken voor het provinciaal verslag');
INSERT INTO "wijziging_waarde" VALUES(186,35,'vergadering_id','2ab57cfe9fc3823c',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(187,35,'versie','7b32ce88d30f935b',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(188,35,'voorwaarde','9e592a5a03fa31a3',NULL,'na publicatie van de raming');
INSERT INTO "wijziging_waarde" VALUES(189,36,'aangemaakt_op','3f9824c1aff0b8d1',NULL,'"2026-12-14 08:30:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(190,36,'gemeente','e6994ac581218404',NULL,'Bloemendaal');
INSERT INTO "wijziging_waarde" VALUES(191,36,'id','31b03ddc4e72f368',NULL,'3');
INSERT INTO "wijziging_waarde" VALUES(192,36,'nummer','65a57463317bdfba',NULL,'3');
INSERT INTO "wijziging_waarde" VALUES(193,36,'regio','ac4bf844fbcc9a4c',NULL,'kennemerland');
INSERT INTO "wijziging_waarde" VALUES(194,36,'soort','09a9da566591a81c',NULL,'actiepunt');
INSERT INTO "wijziging_waarde" VALUES(195,36,'status','d1d647377b5db292',NULL,'open');
INSERT INTO "wijziging_waarde" VALUES(196,36,'tekst','aa276428ff9e3306',NULL,'Een locatiebezoek in Bloemendaal voorbereiden');
INSERT INTO "wijziging_waarde" VALUES(197,36,'termijn','ac19848c55b1f983',NULL,'"2027-01-21"');
INSERT INTO "wijziging_waarde" VALUES(198,36,'vergadering_id','211aed0b746e6cee',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(199,36,'versie','66b02eddc306311f',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(200,37,'eigenaars','290c6e24ae2f7ebf',NULL,'Duinhoven');
INSERT INTO "wijziging_waarde" VALUES(201,38,'aangemaakt_op','c399039837051250',NULL,'"2026-12-14 08:30:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(202,38,'gemeente','c8a93286f4c7b4cc',NULL,'Haarlem');
INSERT INTO "wijziging_waarde" VALUES(203,38,'id','98d8f766cf7ae5be',NULL,'4');
INSERT INTO "wijziging_waarde" VALUES(204,38,'ingebracht_door_id','91adbb6efc2eafc5',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(205,38,'nummer','5dd8bfbcfedec0d1',NULL,'4');
INSERT INTO "wijziging_waarde" VALUES(206,38,'regio','d4ce0130391b9da0',NULL,'kennemerland');
INSERT INTO "wijziging_waarde" VALUES(207,38,'soort','212782660e76488e',NULL,'vraag');
INSERT INTO "wijziging_waarde" VALUES(208,38,'status','d4b08e8b4a1d6a33',NULL,'open');
INSERT INTO "wijziging_waarde" VALUES(209,38,'tekst','7eb738c9bc0ffb30',NULL,'Hoeveel plekken zijn er in Haarlem nog niet gerealiseerd?');
INSERT INTO "wijziging_waarde" VALUES(210,38,'vergadering_id','8fff1eac41af4723',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(211,38,'versie','7dfdf3c5f756a726',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(212,39,'aangemaakt_op','086f1cb3f9c690ba',NULL,'"2026-12-14 08:30:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(213,39,'id','cf146fdc96782a01',NULL,'5');
INSERT INTO "wijziging_waarde" VALUES(214,39,'nummer','3ab5e52cbc9d2c3d',NULL,'5');
INSERT INTO "wijziging_waarde" VALUES(215,39,'soort','23acdd74440c0d42',NULL,'toezegging');
INSERT INTO "wijziging_waarde" VALUES(216,39,'status','0f682ec4938e4f7d',NULL,'open');
INSERT INTO "wijziging_waarde" VALUES(217,39,'tekst','3c7bd2a377f4a7d6',NULL,'Sluit in het voorjaar aan bij elk van de regionale regietafels');
INSERT INTO "wijziging_waarde" VALUES(218,39,'termijn_tekst','1042d8258271c249',NULL,'in het voorjaar');
INSERT INTO "wijziging_waarde" VALUES(219,39,'vergadering_id','7074abda35f31d2a',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(220,39,'versie','c5f5520c4876861b',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(221,40,'eigenaars','8f90086f67c05a12',NULL,'cvdK');
INSERT INTO "wijziging_waarde" VALUES(222,41,'aangemaakt_op','958accb02183ab5e',NULL,'"2026-12-14 08:30:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(223,41,'id','d326b9cb76e89830',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(224,41,'nummer','013aef87961b9718',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(225,41,'procedureel','4989469d4d14883c',NULL,'false');
INSERT INTO "wijziging_waarde" VALUES(226,41,'status','125565606f3a7250',NULL,'geldt');
INSERT INTO "wijziging_waarde" VALUES(227,41,'tekst','6c4f68d69987ddcf',NULL,'Governancekader vastgesteld');
INSERT INTO "wijziging_waarde" VALUES(228,41,'vergadering_id','4298866047d280f6',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(229,41,'versie','895991ed8e2b4af9',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(230,42,'aangemaakt_op','1d44faecc2d393e8',NULL,'"2026-12-14 08:30:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(231,42,'id','feaa38ecdea9e0bd',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(232,42,'nummer','5215ac61d2134df8',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(233,42,'procedureel','9984dfda5a864756',NULL,'true');
INSERT INTO "wijziging_waarde" VALUES(234,42,'status','071382718ed9ddfa',NULL,'geldt');
INSERT INTO "wijziging_waarde" VALUES(235,42,'tekst','d3a66553dc5ef489',NULL,'Agenda vastgesteld');
INSERT INTO "wijziging_waarde" VALUES(236,42,'vergadering_id','3393f26c67ffb138',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(237,42,'versie','3e6abb66552d7a8c',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(238,43,'begin','86175869656e00b7',NULL,'"09:30:00"');
INSERT INTO "wijziging_waarde" VALUES(239,43,'datum','b8d1b17b41ddccb0',NULL,'"2026-12-21"');
INSERT INTO "wijziging_waarde" VALUES(240,43,'eind','e6fb60db3852ae1e',NULL,'"11:00:00"');
INSERT INTO "wijziging_waarde" VALUES(241,43,'gesloten_op','11e66f8cc0b0eeeb',NULL,'"2026-12-14 08:30:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(242,43,'id','53c4dc52b7b6fc61',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(243,43,'locatie','17184a283e786ba0',NULL,'Stadhuis, Haarlem');
INSERT INTO "wijziging_waarde" VALUES(244,43,'referentie','4d5e0e4f5cb73cdf',NULL,'RRT-KENNEMERLAND-2026-12-21');
INSERT INTO "wijziging_waarde" VALUES(245,43,'revisie','bdb1eb4f8666b0ff',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(246,43,'status','9a2f1a9eab9780eb',NULL,'gesloten');
INSERT INTO "wijziging_waarde" VALUES(247,43,'tafel','d321ba1cca97e01c',NULL,'rrt-kennemerland');
INSERT INTO "wijziging_waarde" VALUES(248,43,'versie','6a068adbecc22d76',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(249,43,'volgend_actienummer','f6f8cb5ce180d6d4',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(250,43,'volgend_besluitnummer','c3f811c2f48fa11d',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(251,44,'id','3d7012bcc266a56a',NULL,'5');
INSERT INTO "wijziging_waarde" VALUES(252,44,'titel','27e0180d5165a521',NULL,'Opening en mededelingen');
INSERT INTO "wijziging_waarde" VALUES(253,44,'vergadering_id','7c95b2974ef7fdd8',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(254,44,'volgorde','fb61df0fbb813152',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(255,45,'id','917ccaa97529e881',NULL,'6');
INSERT INTO "wijziging_waarde" VALUES(256,45,'titel','57d0870d66c59279',NULL,'Actuele opvangsituatie');
INSERT INTO "wijziging_waarde" VALUES(257,45,'vergadering_id','5dba66124af6e572',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(258,45,'volgorde','973c2e6b2e964067',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(259,46,'id','80089797ca352d22',NULL,'7');
INSERT INTO "wijziging_waarde" VALUES(260,46,'titel','1441dbc7b026d75b',NULL,'Tweede cyclus spreidingswet');
INSERT INTO "wijziging_waarde" VALUES(261,46,'vergadering_id','8cd98ed72b24f51c',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(262,46,'volgorde','add6462d3dcefff0',NULL,'3');
INSERT INTO "wijziging_waarde" VALUES(263,47,'id','9b222cd5ae5e6439',NULL,'8');
INSERT INTO "wijziging_waarde" VALUES(264,47,'titel','55620cd1507c8a32',NULL,'Rondvraag en sluiting');
INSERT INTO "wijziging_waarde" VALUES(265,47,'vergadering_id','b85993965d543763',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(266,47,'volgorde','20c5868244c07e12',NULL,'4');
INSERT INTO "wijziging_waarde" VALUES(267,48,'aangemaakt_op','f0f3906ddace3701',NULL,'"2026-12-14 08:30:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(268,48,'id','8ab63e03591b9c72',NULL,'6');
INSERT INTO "wijziging_waarde" VALUES(269,48,'nummer','ad7fd1a2f2f375fe',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(270,48,'regio','aeb3017b8251e21d',NULL,'kennemerland');
INSERT INTO "wijziging_waarde" VALUES(271,48,'soort','cbf720b5cbb19b5b',NULL,'actiepunt');
INSERT INTO "wijziging_waarde" VALUES(272,48,'status','6d26ad016e5c2602',NULL,'open');
INSERT INTO "wijziging_waarde" VALUES(273,48,'tekst','314b97cc6e3bce5f',NULL,'Locaties voor kleinschalige opvang op een rij zetten');
INSERT INTO "wijziging_waarde" VALUES(274,48,'termijn','aaa682026fdc6fbd',NULL,'"2027-01-25"');
INSERT INTO "wijziging_waarde" VALUES(275,48,'vergadering_id','70b407b1f8de5bfe',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(276,48,'versie','f9fba7cea3fa6670',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(277,49,'eigenaars','cf2da100eb043168',NULL,'Molenbroek');
INSERT INTO "wijziging_waarde" VALUES(278,50,'begin','6516006b131c02a6',NULL,'"09:30:00"');
INSERT INTO "wijziging_waarde" VALUES(279,50,'datum','2b348cd918d9c3ce',NULL,'"2027-01-26"');
INSERT INTO "wijziging_waarde" VALUES(280,50,'eind','89bece2e4d0b21fc',NULL,'"11:00:00"');
INSERT INTO "wijziging_waarde" VALUES(281,50,'id','f6f7079bb6714642',NULL,'3');
INSERT INTO "wijziging_waarde" VALUES(282,50,'locatie','869a46bc7460f8d9',NULL,'Stadhuis, Amstelveen');
INSERT INTO "wijziging_waarde" VALUES(283,50,'referentie','9cb419dfe9a03a3c',NULL,'RRT-AMSTELLAND-2027-01-26');
INSERT INTO "wijziging_waarde" VALUES(284,50,'revisie','4e90ea74b2218c08',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(285,50,'status','fbb3f306f1cdfc84',NULL,'gepland');
INSERT INTO "wijziging_waarde" VALUES(286,50,'tafel','c75a0c91b49ccdee',NULL,'rrt-amstelland');
INSERT INTO "wijziging_waarde" VALUES(287,50,'versie','d6038c8ac1830254',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(288,50,'volgend_actienummer','e5d6c8a42548875d',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(289,50,'volgend_besluitnummer','be5261209ac27974',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(290,51,'begin','9bac2aa81c9faa5c',NULL,'"09:30:00"');
INSERT INTO "wijziging_waarde" VALUES(291,51,'datum','043754689b58d875',NULL,'"2027-01-27"');
INSERT INTO "wijziging_waarde" VALUES(292,51,'eind','e0b606554ed2b52d',NULL,'"11:00:00"');
INSERT INTO "wijziging_waarde" VALUES(293,51,'id','0988bb34432bebd8',NULL,'4');
INSERT INTO "wijziging_waarde" VALUES(294,51,'locatie','b8d5bf3359e88338',NULL,'Regiokantoor, Bussum');
INSERT INTO "wijziging_waarde" VALUES(295,51,'referentie','b3ce5e3075cee874',NULL,'RRT-GOOI-2027-01-27');
INSERT INTO "wijziging_waarde" VALUES(296,51,'revisie','ed6f950d467b41e2',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(297,51,'status','120b348c140183eb',NULL,'gepland');
INSERT INTO "wijziging_waarde" VALUES(298,51,'tafel','0f2803c1fe309e4f',NULL,'rrt-gooi');
INSERT INTO "wijziging_waarde" VALUES(299,51,'versie','6d1699286aa421c1',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(300,51,'volgend_actienummer','3ca56556c61e9b71',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(301,51,'volgend_besluitnummer','0b941d7017bbb906',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(302,52,'begin','a21dfe80627484fc',NULL,'"13:30:00"');
INSERT INTO "wijziging_waarde" VALUES(303,52,'datum','d8348016b80b0361',NULL,'"2027-01-28"');
INSERT INTO "wijziging_waarde" VALUES(304,52,'eind','c77f8d6a86b1f6c8',NULL,'"15:00:00"');
INSERT INTO "wijziging_waarde" VALUES(305,52,'id','51e34647f611e013',NULL,'5');
INSERT INTO "wijziging_waarde" VALUES(306,52,'locatie','8eabbc2d8f8022a4',NULL,'Stadhuis, Haarlem');
INSERT INTO "wijziging_waarde" VALUES(307,52,'referentie','f9c5a2310e25230c',NULL,'RRT-KENNEMERLAND-2027-01-28');
INSERT INTO "wijziging_waarde" VALUES(308,52,'revisie','eff2e1f0cf92a4c2',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(309,52,'status','f581cf5217800879',NULL,'gepland');
INSERT INTO "wijziging_waarde" VALUES(310,52,'tafel','e5d00f2213b91da0',NULL,'rrt-kennemerland');
INSERT INTO "wijziging_waarde" VALUES(311,52,'versie','e7c540222cded819',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(312,52,'volgend_actienummer','aa7535e3057675dc',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(313,52,'volgend_besluitnummer','cc26394a92c92e7d',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(314,53,'begin','e2148bc35df058f2',NULL,'"10:00:00"');
INSERT INTO "wijziging_waarde" VALUES(315,53,'datum','69254503951522a5',NULL,'"2027-01-29"');
INSERT INTO "wijziging_waarde" VALUES(316,53,'eind','ad88edb31a918404',NULL,'"11:30:00"');
INSERT INTO "wijziging_waarde" VALUES(317,53,'id','a2386fcfc4d99b60',NULL,'6');
INSERT INTO "wijziging_waarde" VALUES(318,53,'locatie','e84463b9fbbab6ce',NULL,'Stadhuis, Alkmaar');
INSERT INTO "wijziging_waarde" VALUES(319,53,'referentie','7c47fe8c80efd814',NULL,'RRT-NHN-2027-01-29');
INSERT INTO "wijziging_waarde" VALUES(320,53,'revisie','496f5d89d6f66cd6',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(321,53,'status','06a889ede61b9c9c',NULL,'gepland');
INSERT INTO "wijziging_waarde" VALUES(322,53,'tafel','341a8b50927bee28',NULL,'rrt-nhn');
INSERT INTO "wijziging_waarde" VALUES(323,53,'versie','a0e6e43df0b1895d',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(324,53,'volgend_actienummer','139145ec7ae40665',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(325,53,'volgend_besluitnummer','9aef9cd569b82b93',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(326,54,'begin','b0711ed8f96d88a4',NULL,'"14:00:00"');
INSERT INTO "wijziging_waarde" VALUES(327,54,'datum','68353fb7d96cd6e0',NULL,'"2027-02-01"');
INSERT INTO "wijziging_waarde" VALUES(328,54,'eind','32d376665c59d822',NULL,'"15:30:00"');
INSERT INTO "wijziging_waarde" VALUES(329,54,'id','bf35eb7eea74f232',NULL,'7');
INSERT INTO "wijziging_waarde" VALUES(330,54,'locatie','a1acfd879f15def8',NULL,'Stadhuis, Zaandam');
INSERT INTO "wijziging_waarde" VALUES(331,54,'referentie','90459098410cb3c6',NULL,'RRT-ZAANSTREEK-2027-02-01');
INSERT INTO "wijziging_waarde" VALUES(332,54,'revisie','7bb55ce07e4cc758',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(333,54,'status','95a43ade4d8e1e8f',NULL,'gepland');
INSERT INTO "wijziging_waarde" VALUES(334,54,'tafel','f114b814b6ba0165',NULL,'rrt-zaanstreek');
INSERT INTO "wijziging_waarde" VALUES(335,54,'versie','b4db8cf4758bbac8',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(336,54,'volgend_actienummer','df12ca281986b35f',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(337,54,'volgend_besluitnummer','560e5e4ac08c7aa1',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(338,55,'begin','234147562a668d37',NULL,'"09:30:00"');
INSERT INTO "wijziging_waarde" VALUES(339,55,'datum','f6f5c5c18b6de794',NULL,'"2027-01-12"');
INSERT INTO "wijziging_waarde" VALUES(340,55,'eind','9564ab3e84766040',NULL,'"11:00:00"');
INSERT INTO "wijziging_waarde" VALUES(341,55,'id','c0fe2d276d5e6f72',NULL,'8');
INSERT INTO "wijziging_waarde" VALUES(342,55,'locatie','66db4cdc754f37cb',NULL,'Provinciehuis, Haarlem');
INSERT INTO "wijziging_waarde" VALUES(343,55,'referentie','27de780d7374a3f3',NULL,'PRT-2027-01-12');
INSERT INTO "wijziging_waarde" VALUES(344,55,'revisie','497ee5bb59e5970b',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(345,55,'status','9212773e59b6cb80',NULL,'gepland');
INSERT INTO "wijziging_waarde" VALUES(346,55,'tafel','ef754bc91e15dcec',NULL,'prt');
INSERT INTO "wijziging_waarde" VALUES(347,55,'versie','9358be68cfdabe3e',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(348,55,'volgend_actienummer','24445ee7131f9a1c',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(349,55,'volgend_besluitnummer','625d6f040fdcd9fc',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(350,56,'id','0ced098f86e70216',NULL,'9');
INSERT INTO "wijziging_waarde" VALUES(351,56,'nummer','65a41bf357a3af25',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(352,56,'titel','efa62726a4d267cc',NULL,'Opening en mededelingen');
INSERT INTO "wijziging_waarde" VALUES(353,56,'vergadering_id','891486e0ab60de0a',NULL,'8');
INSERT INTO "wijziging_waarde" VALUES(354,56,'volgorde','b62d4e7b7efd7deb',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(355,57,'id','1b363c3b634121a9',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(356,57,'nummer','664e3ca5bec1c538',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(357,57,'titel','d5b9a988a12e8832',NULL,'Actuele opvangsituatie');
INSERT INTO "wijziging_waarde" VALUES(358,57,'vergadering_id','db96a3dbc6e1dab4',NULL,'8');
INSERT INTO "wijziging_waarde" VALUES(359,57,'volgorde','00909e379b472af4',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(360,58,'id','2d87aee17411fc65',NULL,'11');
INSERT INTO "wijziging_waarde" VALUES(361,58,'nummer','3b271ea849849500',NULL,'3');
INSERT INTO "wijziging_waarde" VALUES(362,58,'titel','a7e3278c314fddc2',NULL,'Tweede cyclus spreidingswet');
INSERT INTO "wijziging_waarde" VALUES(363,58,'vergadering_id','88148b4c7b5af12d',NULL,'8');
INSERT INTO "wijziging_waarde" VALUES(364,58,'volgorde','9b8210903ec8320e',NULL,'3');
INSERT INTO "wijziging_waarde" VALUES(365,59,'id','a41a88b77dd212d9',NULL,'12');
INSERT INTO "wijziging_waarde" VALUES(366,59,'nummer','e566026cb0d32816',NULL,'4');
INSERT INTO "wijziging_waarde" VALUES(367,59,'titel','a69553bd29f8d33f',NULL,'Rondvraag en sluiting');
INSERT INTO "wijziging_waarde" VALUES(368,59,'vergadering_id','5c4e6a9d62c6a189',NULL,'8');
INSERT INTO "wijziging_waarde" VALUES(369,59,'volgorde','8d54a84d939fac04',NULL,'4');
INSERT INTO "wijziging_waarde" VALUES(370,60,'gestart_op','84b4029744258b0a',NULL,'"2027-01-11 09:00:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(371,60,'status','3c3d52082dca27ce','gepland','loopt');
INSERT INTO "wijziging_waarde" VALUES(372,61,'aangemaakt_op','5ee268ef8d8c22fc',NULL,'"2027-01-11 09:03:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(373,61,'gemeente','69c65b9300746787',NULL,'Laren');
INSERT INTO "wijziging_waarde" VALUES(374,61,'id','31dbbace84350fdf',NULL,'7');
INSERT INTO "wijziging_waarde" VALUES(375,61,'nummer','36dac5bf7de5bf4a',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(376,61,'regio','8d1a7d0fcb75195e',NULL,'gooi');
INSERT INTO "wijziging_waarde" VALUES(377,61,'soort','6cc7214d8944d4aa',NULL,'actiepunt');
INSERT INTO "wijziging_waarde" VALUES(378,61,'status','f962be223ab09483',NULL,'open');
INSERT INTO "wijziging_waarde" VALUES(379,61,'tekst','e85c78fdf8f8b7e6',NULL,'nareizigers in Laren');
INSERT INTO "wijziging_waarde" VALUES(380,61,'termijn','89d07bc1ba4b47a0',NULL,'"2027-03-01"');
INSERT INTO "wijziging_waarde" VALUES(381,61,'termijn_tekst','bef0a93d9f5d9438',NULL,'1 maart');
INSERT INTO "wijziging_waarde" VALUES(382,61,'vergadering_id','db17d569dcbe4f7f',NULL,'8');
INSERT INTO "wijziging_waarde" VALUES(383,61,'versie','6b475d4be896c3f8',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(384,62,'eigenaars','7d8fe690cb0c59f5',NULL,'COA');
INSERT INTO "wijziging_waarde" VALUES(385,63,'aangemaakt_op','5785c9f99da35851',NULL,'"2027-01-11 09:06:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(386,63,'id','c4621839bbd2fbf4',NULL,'8');
INSERT INTO "wijziging_waarde" VALUES(387,63,'nummer','96ecbbc81e0afd48',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(388,63,'soort','65bdb708ec2a9256',NULL,'actiepunt');
INSERT INTO "wijziging_waarde" VALUES(389,63,'status','ccec6a6e668476f3',NULL,'open');
INSERT INTO "wijziging_waarde" VALUES(390,63,'tekst','cb039fc27a3505cb',NULL,'locatiebezoek voorbereiden');
INSERT INTO "wijziging_waarde" VALUES(391,63,'termijn','a435f52c145e6a85',NULL,'"2027-02-15"');
INSERT INTO "wijziging_waarde" VALUES(392,63,'termijn_tekst','7851a79dc0f973c6',NULL,'uiterlijk 15 februari');
INSERT INTO "wijziging_waarde" VALUES(393,63,'vergadering_id','5fd6170933069774',NULL,'8');
INSERT INTO "wijziging_waarde" VALUES(394,63,'versie','6a11f05184a8de62',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(395,64,'eigenaars','bed311bff73f13f2',NULL,'Duinhoven');
INSERT INTO "wijziging_waarde" VALUES(396,65,'aangemaakt_op','447ce0e644f325cc',NULL,'"2027-01-11 09:09:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(397,65,'id','fab39d68bdd601b6',NULL,'3');
INSERT INTO "wijziging_waarde" VALUES(398,65,'nummer','007eddd7e7fd41fb',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(399,65,'procedureel','5d7d93e148662ae5',NULL,'false');
INSERT INTO "wijziging_waarde" VALUES(400,65,'status','8f5088d97ebbce46',NULL,'geldt');
INSERT INTO "wijziging_waarde" VALUES(401,65,'tekst','f036cc3efe7cd11e',NULL,'het kader wordt vastgesteld');
INSERT INTO "wijziging_waarde" VALUES(402,65,'vergadering_id','4a684790e9b1d221',NULL,'8');
INSERT INTO "wijziging_waarde" VALUES(403,65,'versie','8c6769179e11ad41',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(404,66,'actie_id','f166a4a037d89005',NULL,'7');
INSERT INTO "wijziging_waarde" VALUES(405,66,'door','80cd9e7b27582319',NULL,'U0SECR0001');
INSERT INTO "wijziging_waarde" VALUES(406,66,'id','1dc6bdbc0fcfb592',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(407,66,'op','5aceadeb02941dcb',NULL,'"2027-01-11 09:12:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(408,66,'tekst','1c10796f75d94609',NULL,'brief is verstuurd');
INSERT INTO "wijziging_waarde" VALUES(409,67,'status','ac171f84b3638f19','open','loopt');
INSERT INTO "wijziging_waarde" VALUES(410,68,'gesloten_op','3bc20f5d3faff727',NULL,'"2027-01-11 09:12:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(411,68,'status','5ba3839273747e00','loopt','afgerond');
INSERT INTO "wijziging_waarde" VALUES(412,69,'actie_id','8cace28bd59a4e57',NULL,'8');
INSERT INTO "wijziging_waarde" VALUES(413,69,'door','7a46df3866610320',NULL,'U0SECR0001');
INSERT INTO "wijziging_waarde" VALUES(414,69,'id','811b35d82d40588f',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(415,69,'op','c46728a1cf58e269',NULL,'"2027-01-11 09:15:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(416,69,'tekst','e32f582a16ad2d1d',NULL,'gesprek is gepland');
INSERT INTO "wijziging_waarde" VALUES(417,70,'status','28e514f362b709f9','open','loopt');
INSERT INTO "wijziging_waarde" VALUES(418,71,'gesloten_op','6a34ea0e8fd4202c',NULL,'"2027-01-11 09:18:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(419,71,'reden','63a9bf4207650018',NULL,'niet meer nodig');
INSERT INTO "wijziging_waarde" VALUES(420,71,'status','816103a87ca803de','open','vervallen');
INSERT INTO "wijziging_waarde" VALUES(421,72,'delegatie','fc522b256cced355',NULL,'Kennemerland');
INSERT INTO "wijziging_waarde" VALUES(422,72,'gelakt','9d09a67581b32597',NULL,'false');
INSERT INTO "wijziging_waarde" VALUES(423,72,'id','a83cf4e99c3e0a9c',NULL,'7');
INSERT INTO "wijziging_waarde" VALUES(424,72,'organisatie','0c7eb9be88d2a742',NULL,'Haarlem');
INSERT INTO "wijziging_waarde" VALUES(425,72,'persoon_id','cbd4c942a55f80c8',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(426,72,'regio','4b55a869534ee42e',NULL,'kennemerland');
INSERT INTO "wijziging_waarde" VALUES(427,72,'rollen','bf5d57b56599baf3',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(428,72,'status','2f55d64e3775d9c1',NULL,'aanwezig');
INSERT INTO "wijziging_waarde" VALUES(429,72,'vergadering_id','79e630c14019e1a8',NULL,'8');
INSERT INTO "wijziging_waarde" VALUES(430,72,'volgorde','057c9616578a4031',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(431,73,'gesloten_op','2e047e519d0d4075',NULL,'"2027-01-11 09:24:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(432,73,'status','817f3fe063c9cfac','loopt','gesloten');
INSERT INTO "wijziging_waarde" VALUES(433,74,'begin','40bc26d9e3ca515e',NULL,'"09:30:00"');
INSERT INTO "wijziging_waarde" VALUES(434,74,'datum','f72b1d0015932e54',NULL,'"2027-01-19"');
INSERT INTO "wijziging_waarde" VALUES(435,74,'eind','5766421988ebd020',NULL,'"11:00:00"');
INSERT INTO "wijziging_waarde" VALUES(436,74,'id','29336e17ba85beb1',NULL,'9');
INSERT INTO "wijziging_waarde" VALUES(437,74,'locatie','3b0bf5fd61ec1cfc',NULL,'Regiokantoor');
INSERT INTO "wijziging_waarde" VALUES(438,74,'referentie','66eafbcfe41dac02',NULL,'RRT-GOOI-2027-01-19');
INSERT INTO "wijziging_waarde" VALUES(439,74,'revisie','acd0eee4cb559d11',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(440,74,'status','f013100b85133296',NULL,'gepland');
INSERT INTO "wijziging_waarde" VALUES(441,74,'tafel','6834effb6823bd56',NULL,'rrt-gooi');
INSERT INTO "wijziging_waarde" VALUES(442,74,'versie','1ede151fbb1e847a',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(443,74,'volgend_actienummer','0fed750191059df4',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(444,74,'volgend_besluitnummer','fa83348de679483d',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(445,75,'begin','39a227c19b3deaa1',NULL,'"13:30:00"');
INSERT INTO "wijziging_waarde" VALUES(446,75,'datum','38d27d6368887e43',NULL,'"2026-03-05"');
INSERT INTO "wijziging_waarde" VALUES(447,75,'eind','59a31d51e3c210e9',NULL,'"15:00:00"');
INSERT INTO "wijziging_waarde" VALUES(448,75,'gesloten_op','3c0173c42242b3b4',NULL,'"2026-03-05 14:00:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(449,75,'id','62e08eb3651ad74e',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(450,75,'locatie','f494ada148efdd5c',NULL,'Stadhuis, Haarlem');
INSERT INTO "wijziging_waarde" VALUES(451,75,'referentie','4f8ef2b9b79580a5',NULL,'RRT-KENNEMERLAND-2026-03-05');
INSERT INTO "wijziging_waarde" VALUES(452,75,'revisie','32691b2094c157de',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(453,75,'status','07dca5e24dcb8b26',NULL,'gesloten');
INSERT INTO "wijziging_waarde" VALUES(454,75,'tafel','8b7e1268d57db13c',NULL,'rrt-kennemerland');
INSERT INTO "wijziging_waarde" VALUES(455,75,'versie','a7107728255e627b',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(456,75,'volgend_actienummer','0162f9e5eb68eff1',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(457,75,'volgend_besluitnummer','86235a8343493fd5',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(458,75,'vorige','3dcc0904b57f929d',NULL,'"2026-01-15"');
INSERT INTO "wijziging_waarde" VALUES(459,76,'bestand','0d41e1ed9b1b4253',NULL,'voorbeeldverslag.txt');
INSERT INTO "wijziging_waarde" VALUES(460,76,'contact','422c6a64aa2d289c',NULL,'regietafel@kennemerland.example');
INSERT INTO "wijziging_waarde" VALUES(461,76,'gelezen_op','72ea06fe216104a4',NULL,'"2027-01-11 09:00:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(462,76,'id','d3df384a92585619',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(463,76,'sha256','33296fcccba78621',NULL,'6399333333171805bebfd067d9fc2bd3b32055fef1d251ab23752b7553869776');
INSERT INTO "wijziging_waarde" VALUES(464,76,'status','74699c146dffd235',NULL,'concept');
INSERT INTO "wijziging_waarde" VALUES(465,76,'vergadering_id','0125d62840ebeab6',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(466,77,'aanhef','4b6f2c16239b466b',NULL,'mw.');
INSERT INTO "wijziging_waarde" VALUES(467,77,'id','deacb75ee8c87959',NULL,'7');
INSERT INTO "wijziging_waarde" VALUES(468,77,'naam','b2a5b329664b469b',NULL,'Zonneveld');
INSERT INTO "wijziging_waarde" VALUES(469,78,'delegatie','2ad8c082a5aab388',NULL,'Provincie Noord-Holland');
INSERT INTO "wijziging_waarde" VALUES(470,78,'id','c79c103b74b29023',NULL,'7');
INSERT INTO "wijziging_waarde" VALUES(471,78,'persoon_id','8cb95c4908428038',NULL,'7');
INSERT INTO "wijziging_waarde" VALUES(472,78,'rollen','679d1aa49ee0cebc',NULL,'cvdK, voorzitter');
INSERT INTO "wijziging_waarde" VALUES(473,78,'van','b170c0c970a75ec9',NULL,'"2026-03-05"');
INSERT INTO "wijziging_waarde" VALUES(474,79,'delegatie','14e5639c4772c4b6',NULL,'Provincie Noord-Holland');
INSERT INTO "wijziging_waarde" VALUES(475,79,'gelakt','10ac52ab5bc36a9a',NULL,'false');
INSERT INTO "wijziging_waarde" VALUES(476,79,'id','bf58501a20afa5c1',NULL,'8');
INSERT INTO "wijziging_waarde" VALUES(477,79,'persoon_id','6a0ee618adda9407',NULL,'7');
INSERT INTO "wijziging_waarde" VALUES(478,79,'rollen','734db7d462ab216b',NULL,'cvdK, voorzitter');
INSERT INTO "wijziging_waarde" VALUES(479,79,'status','3b3262c410d1cb73',NULL,'aanwezig');
INSERT INTO "wijziging_waarde" VALUES(480,79,'vergadering_id','892bb92073b71641',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(481,79,'volgorde','1a74219f0ebd3991',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(482,80,'aanhef','bac259d028dc0fa2',NULL,'dhr.');
INSERT INTO "wijziging_waarde" VALUES(483,80,'id','39b9440ebe03531a',NULL,'8');
INSERT INTO "wijziging_waarde" VALUES(484,80,'naam','1fc80aff2776d905',NULL,'Appelboom');
INSERT INTO "wijziging_waarde" VALUES(485,81,'delegatie','990647a6e2c17f42',NULL,'Provincie Noord-Holland');
INSERT INTO "wijziging_waarde" VALUES(486,81,'id','f0f59d179f79d147',NULL,'8');
INSERT INTO "wijziging_waarde" VALUES(487,81,'persoon_id','6f4470d50db9f723',NULL,'8');
INSERT INTO "wijziging_waarde" VALUES(488,81,'rollen','820db14c5d15284f',NULL,'agendalid');
INSERT INTO "wijziging_waarde" VALUES(489,81,'van','1742b6b0c9b5b6f3',NULL,'"2026-03-05"');
INSERT INTO "wijziging_waarde" VALUES(490,82,'delegatie','65e4805eee55b6c9',NULL,'Provincie Noord-Holland');
INSERT INTO "wijziging_waarde" VALUES(491,82,'gelakt','2a7acb0b2d52e2e4',NULL,'false');
INSERT INTO "wijziging_waarde" VALUES(492,82,'id','6d7ff9637fe8c9ef',NULL,'9');
INSERT INTO "wijziging_waarde" VALUES(493,82,'persoon_id','c1540fe77a6ac340',NULL,'8');
INSERT INTO "wijziging_waarde" VALUES(494,82,'rollen','187d201e16f2542a',NULL,'agendalid');
INSERT INTO "wijziging_waarde" VALUES(495,82,'status','1f75e0562821d413',NULL,'onbekend');
INSERT INTO "wijziging_waarde" VALUES(496,82,'vergadering_id','c5fb47b27ac05846',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(497,82,'volgorde','bdecbdb263106446',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(498,83,'aanhef','fa174e7a6f6bdc0e',NULL,'mw.');
INSERT INTO "wijziging_waarde" VALUES(499,83,'id','bacf63737e64132c',NULL,'9');
INSERT INTO "wijziging_waarde" VALUES(500,83,'naam','316973b5c2665ec3',NULL,'Duinker');
INSERT INTO "wijziging_waarde" VALUES(501,84,'delegatie','43086f7a21275e16',NULL,'Provincie Noord-Holland');
INSERT INTO "wijziging_waarde" VALUES(502,84,'id','953d144bddb5144c',NULL,'9');
INSERT INTO "wijziging_waarde" VALUES(503,84,'persoon_id','1a22d846446ecb11',NULL,'9');
INSERT INTO "wijziging_waarde" VALUES(504,84,'rollen','626ab3be61645c0e',NULL,'agendalid');
INSERT INTO "wijziging_waarde" VALUES(505,84,'van','893f69eef35f99bb',NULL,'"2026-03-05"');
INSERT INTO "wijziging_waarde" VALUES(506,85,'delegatie','58f3b7469fd5a85c',NULL,'Provincie Noord-Holland');
INSERT INTO "wijziging_waarde" VALUES(507,85,'gelakt','2d0b5432f3c1f5de',NULL,'false');
INSERT INTO "wijziging_waarde" VALUES(508,85,'id','89be7cd58ec77d0a',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(509,85,'persoon_id','3b614640fe8f806b',NULL,'9');
INSERT INTO "wijziging_waarde" VALUES(510,85,'rollen','a98fccd6871f2b2d',NULL,'agendalid');
INSERT INTO "wijziging_waarde" VALUES(511,85,'status','57a511eb1729c936',NULL,'onbekend');
INSERT INTO "wijziging_waarde" VALUES(512,85,'vergadering_id','6b36e656f7f176f7',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(513,85,'volgorde','84727cfe1024d780',NULL,'3');
INSERT INTO "wijziging_waarde" VALUES(514,86,'aanhef','af023ffb3faae115',NULL,'mw.');
INSERT INTO "wijziging_waarde" VALUES(515,86,'id','e3b5ba2492bd36e7',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(516,86,'naam','e60543530882ed29',NULL,'Rozenboom');
INSERT INTO "wijziging_waarde" VALUES(517,87,'delegatie','ad2b243d9448d2d6',NULL,'Kennemerland');
INSERT INTO "wijziging_waarde" VALUES(518,87,'id','65dde15bd70990a1',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(519,87,'organisatie','d53d7e344adbe402',NULL,'Haarlem');
INSERT INTO "wijziging_waarde" VALUES(520,87,'persoon_id','cdfee85e5d420b91',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(521,87,'regio','d093b1f5fb44e8b9',NULL,'kennemerland');
INSERT INTO "wijziging_waarde" VALUES(522,87,'rollen','119766fef1c7b429',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(523,87,'van','c86126c8b1500ce0',NULL,'"2026-03-05"');
INSERT INTO "wijziging_waarde" VALUES(524,88,'delegatie','1860ffbf36b1e65c',NULL,'Kennemerland');
INSERT INTO "wijziging_waarde" VALUES(525,88,'gelakt','7eef5aa1ce256283',NULL,'false');
INSERT INTO "wijziging_waarde" VALUES(526,88,'id','f71942dc9c226cb4',NULL,'11');
INSERT INTO "wijziging_waarde" VALUES(527,88,'organisatie','c8b9931a9afa4a7f',NULL,'Haarlem');
INSERT INTO "wijziging_waarde" VALUES(528,88,'persoon_id','7754b36482ba39be',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(529,88,'regio','1f78c1a767a4ebc8',NULL,'kennemerland');
INSERT INTO "wijziging_waarde" VALUES(530,88,'rollen','18a8418c5845cfb7',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(531,88,'status','71da894e199f6173',NULL,'aanwezig');
INSERT INTO "wijziging_waarde" VALUES(532,88,'vergadering_id','d3747db6d7eecb38',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(533,88,'volgorde','5a571324f2cc285a',NULL,'4');
INSERT INTO "wijziging_waarde" VALUES(534,89,'aanhef','de97b513f5ebd0d4',NULL,'dhr.');
INSERT INTO "wijziging_waarde" VALUES(535,89,'id','a9515e023bc26364',NULL,'11');
INSERT INTO "wijziging_waarde" VALUES(536,89,'naam','997406fa2a74cf5d',NULL,'Ter Braake');
INSERT INTO "wijziging_waarde" VALUES(537,90,'delegatie','121c72f8c37836b3',NULL,'Kennemerland');
INSERT INTO "wijziging_waarde" VALUES(538,90,'id','35977eb4722ae05c',NULL,'11');
INSERT INTO "wijziging_waarde" VALUES(539,90,'organisatie','758a0bcb1cf40d68',NULL,'Velsen');
INSERT INTO "wijziging_waarde" VALUES(540,90,'persoon_id','df689459fb07c4e7',NULL,'11');
INSERT INTO "wijziging_waarde" VALUES(541,90,'regio','f4c30c2939f18b17',NULL,'kennemerland');
INSERT INTO "wijziging_waarde" VALUES(542,90,'rollen','a80b5697c6199dcc',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(543,90,'van','bf097cb162f5cdf5',NULL,'"2026-03-05"');
INSERT INTO "wijziging_waarde" VALUES(544,91,'delegatie','308c70c90ebb1bb0',NULL,'Kennemerland');
INSERT INTO "wijziging_waarde" VALUES(545,91,'gelakt','2101c82fbb05d508',NULL,'false');
INSERT INTO "wijziging_waarde" VALUES(546,91,'id','0bbbf29073bc8599',NULL,'12');
INSERT INTO "wijziging_waarde" VALUES(547,91,'organisatie','2b891ffd004183ce',NULL,'Velsen');
INSERT INTO "wijziging_waarde" VALUES(548,91,'persoon_id','8c7fd850c6bb3738',NULL,'11');
INSERT INTO "wijziging_waarde" VALUES(549,91,'regio','e2590bf30e429bec',NULL,'kennemerland');
INSERT INTO "wijziging_waarde" VALUES(550,91,'rollen','4e29784eadc24272',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(551,91,'status','c783747dd1aabf8b',NULL,'afwezig');
INSERT INTO "wijziging_waarde" VALUES(552,91,'vergadering_id','5431e1b1218afe21',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(553,91,'volgorde','117f5fb17723400e',NULL,'5');
INSERT INTO "wijziging_waarde" VALUES(554,92,'aanhef','be78ed88ed3b80a5',NULL,'dhr.');
INSERT INTO "wijziging_waarde" VALUES(555,92,'id','ba4d9c3c2d820011',NULL,'12');
INSERT INTO "wijziging_waarde" VALUES(556,92,'naam','d83fff5dd7989355',NULL,'Kleine Deters');
INSERT INTO "wijziging_waarde" VALUES(557,93,'delegatie','9809ef2dfbf1ed0b',NULL,'Kennemerland');
INSERT INTO "wijziging_waarde" VALUES(558,93,'id','46707b4711400d30',NULL,'12');
INSERT INTO "wijziging_waarde" VALUES(559,93,'organisatie','bed4e5b9af318586',NULL,'Bloemendaal');
INSERT INTO "wijziging_waarde" VALUES(560,93,'persoon_id','113434d67125053a',NULL,'12');
INSERT INTO "wijziging_waarde" VALUES(561,93,'regio','a30aba4a0df8b4b0',NULL,'kennemerland');
INSERT INTO "wijziging_waarde" VALUES(562,93,'rollen','5fd5adb3d4bcf5ef',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(563,93,'van','75ac80e76c04b953',NULL,'"2026-03-05"');
INSERT INTO "wijziging_waarde" VALUES(564,94,'delegatie','73aa5f13f64ee664',NULL,'Kennemerland');
INSERT INTO "wijziging_waarde" VALUES(565,94,'gelakt','d471bc0ccdd6f382',NULL,'false');
INSERT INTO "wijziging_waarde" VALUES(566,94,'id','8f99dfc456b60d7b',NULL,'13');
INSERT INTO "wijziging_waarde" VALUES(567,94,'organisatie','e58ac123c004108f',NULL,'Bloemendaal');
INSERT INTO "wijziging_waarde" VALUES(568,94,'persoon_id','b5bc5118c223d6a4',NULL,'12');
INSERT INTO "wijziging_waarde" VALUES(569,94,'regio','5dfd7bc81e5d63db',NULL,'kennemerland');
INSERT INTO "wijziging_waarde" VALUES(570,94,'rollen','4e7cd2facd3d7f1a',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(571,94,'status','801e27a37877b0d9',NULL,'aanwezig');
INSERT INTO "wijziging_waarde" VALUES(572,94,'vergadering_id','76f2dfaada638332',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(573,94,'volgorde','d2bbaabc3ca7d410',NULL,'6');
INSERT INTO "wijziging_waarde" VALUES(574,95,'aanhef','436c3fca1bf813e2',NULL,'dhr.');
INSERT INTO "wijziging_waarde" VALUES(575,95,'id','1453b1d60409ae6d',NULL,'13');
INSERT INTO "wijziging_waarde" VALUES(576,95,'naam','d46719cf244938de',NULL,'Van den Akker');
INSERT INTO "wijziging_waarde" VALUES(577,96,'delegatie','4e97d17b05e9f853',NULL,'Noord-Holland Noord');
INSERT INTO "wijziging_waarde" VALUES(578,96,'id','4879e9e241d91938',NULL,'13');
INSERT INTO "wijziging_waarde" VALUES(579,96,'organisatie','44b18ed3c78370f4',NULL,'Alkmaar');
INSERT INTO "wijziging_waarde" VALUES(580,96,'persoon_id','bef0a3562d90f8b2',NULL,'13');
INSERT INTO "wijziging_waarde" VALUES(581,96,'regio','4df921c779439455',NULL,'nhn');
INSERT INTO "wijziging_waarde" VALUES(582,96,'rollen','159fb0f8040e8a82',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(583,96,'van','7f8766c33f71b69f',NULL,'"2026-03-05"');
INSERT INTO "wijziging_waarde" VALUES(584,97,'delegatie','a6a404bfe891a017',NULL,'Noord-Holland Noord');
INSERT INTO "wijziging_waarde" VALUES(585,97,'gelakt','10d5346ac44c48c8',NULL,'false');
INSERT INTO "wijziging_waarde" VALUES(586,97,'id','ff767b5859cdf30a',NULL,'14');
INSERT INTO "wijziging_waarde" VALUES(587,97,'organisatie','236677c4fcf84744',NULL,'Alkmaar');
INSERT INTO "wijziging_waarde" VALUES(588,97,'persoon_id','8bb3e8584e6358d5',NULL,'13');
INSERT INTO "wijziging_waarde" VALUES(589,97,'regio','b461ffbc3136c171',NULL,'nhn');
INSERT INTO "wijziging_waarde" VALUES(590,97,'rollen','5d1482b6b5b4dcb8',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(591,97,'status','afa873230407baeb',NULL,'aanwezig');
INSERT INTO "wijziging_waarde" VALUES(592,97,'vergadering_id','07def7327ba45597',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(593,97,'volgorde','1b9fe4f5eaa8f09a',NULL,'7');
INSERT INTO "wijziging_waarde" VALUES(594,98,'aanhef','7ed3c93a5421c22e',NULL,'mw.');
INSERT INTO "wijziging_waarde" VALUES(595,98,'id','4cf6bc726f7b767e',NULL,'14');
INSERT INTO "wijziging_waarde" VALUES(596,98,'naam','81d80b93b6591ae3',NULL,'Molenwijk');
INSERT INTO "wijziging_waarde" VALUES(597,99,'delegatie','7314309ce9f7fbe8',NULL,'Zaanstreek-Waterland');
INSERT INTO "wijziging_waarde" VALUES(598,99,'id','1261ae1c3d8ab488',NULL,'14');
INSERT INTO "wijziging_waarde" VALUES(599,99,'organisatie','519b09902ad52f0d',NULL,'Purmerend');
INSERT INTO "wijziging_waarde" VALUES(600,99,'persoon_id','e012ed2f803bc371',NULL,'14');
INSERT INTO "wijziging_waarde" VALUES(601,99,'regio','6255fb9512312599',NULL,'zaanstreek');
INSERT INTO "wijziging_waarde" VALUES(602,99,'rollen','5031bab4ea87c99b',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(603,99,'van','54ad8d8341357bcb',NULL,'"2026-03-05"');
INSERT INTO "wijziging_waarde" VALUES(604,100,'delegatie','b92e71a72e552f32',NULL,'Zaanstreek-Waterland');
INSERT INTO "wijziging_waarde" VALUES(605,100,'gelakt','f43fb67e804c9e1a',NULL,'false');
INSERT INTO "wijziging_waarde" VALUES(606,100,'id','e9e9b2adc6a6f9f7',NULL,'15');
INSERT INTO "wijziging_waarde" VALUES(607,100,'organisatie','af1a1a9c90afc021',NULL,'Purmerend');
INSERT INTO "wijziging_waarde" VALUES(608,100,'persoon_id','9214043cb5ed8292',NULL,'14');
INSERT INTO "wijziging_waarde" VALUES(609,100,'regio','c53790e201d4a481',NULL,'zaanstreek');
INSERT INTO "wijziging_waarde" VALUES(610,100,'rollen','8ce2d4c393f3d659',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(611,100,'status','dd6ed388727f20fb',NULL,'aanwezig');
INSERT INTO "wijziging_waarde" VALUES(612,100,'vergadering_id','0972018bdbe5cca1',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(613,100,'volgorde','215a20025824b9b1',NULL,'8');
INSERT INTO "wijziging_waarde" VALUES(614,101,'aanhef','eca449b83e08c42d',NULL,'dhr.');
INSERT INTO "wijziging_waarde" VALUES(615,101,'id','f76d266da54f2342',NULL,'15');
INSERT INTO "wijziging_waarde" VALUES(616,101,'naam','4996d3320783d7eb',NULL,'Verhulst');
INSERT INTO "wijziging_waarde" VALUES(617,102,'delegatie','aff6d637bdf348fb',NULL,'Ministeries');
INSERT INTO "wijziging_waarde" VALUES(618,102,'id','7df838c511f35101',NULL,'15');
INSERT INTO "wijziging_waarde" VALUES(619,102,'organisatie','0aac976aa3ea6747',NULL,'VRO');
INSERT INTO "wijziging_waarde" VALUES(620,102,'persoon_id','3984a7deb78c3055',NULL,'15');
INSERT INTO "wijziging_waarde" VALUES(621,102,'rollen','295babc1a0b1b6ca',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(622,102,'van','bbfaef8d818a12f3',NULL,'"2026-03-05"');
INSERT INTO "wijziging_waarde" VALUES(623,103,'delegatie','407e21d4d6a0e985',NULL,'Ministeries');
INSERT INTO "wijziging_waarde" VALUES(624,103,'gelakt','8802cc1f32b81081',NULL,'false');
INSERT INTO "wijziging_waarde" VALUES(625,103,'id','bcbacacae0262001',NULL,'16');
INSERT INTO "wijziging_waarde" VALUES(626,103,'organisatie','72e357a4069f3c16',NULL,'VRO');
INSERT INTO "wijziging_waarde" VALUES(627,103,'persoon_id','86ca0bc78d822c65',NULL,'15');
INSERT INTO "wijziging_waarde" VALUES(628,103,'rollen','7a5518682815c1bc',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(629,103,'status','500d7df9b7adf8f8',NULL,'afwezig');
INSERT INTO "wijziging_waarde" VALUES(630,103,'vergadering_id','b36bd73e2b45751c',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(631,103,'volgorde','83fa25912d7118c0',NULL,'9');
INSERT INTO "wijziging_waarde" VALUES(632,104,'delegatie','8ca0f1d86fd85e6b',NULL,'Ministeries');
INSERT INTO "wijziging_waarde" VALUES(633,104,'gelakt','662610ffc9e670ab',NULL,'true');
INSERT INTO "wijziging_waarde" VALUES(634,104,'id','bc6444de070a688a',NULL,'17');
INSERT INTO "wijziging_waarde" VALUES(635,104,'organisatie','0d43d5b9956b5149',NULL,'AenM');
INSERT INTO "wijziging_waarde" VALUES(636,104,'rollen','529a10ac7fc31414',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(637,104,'status','60fc7b42d666acc2',NULL,'aanwezig');
INSERT INTO "wijziging_waarde" VALUES(638,104,'vergadering_id','0b19b53825637839',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(639,104,'volgorde','d348591053da898d',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(640,105,'aanhef','2c9e007a681c1fba',NULL,'mw.');
INSERT INTO "wijziging_waarde" VALUES(641,105,'id','293e4268ff990fba',NULL,'16');
INSERT INTO "wijziging_waarde" VALUES(642,105,'naam','4bfe9e82930d0877',NULL,'Pauw');
INSERT INTO "wijziging_waarde" VALUES(643,106,'delegatie','aee5884a13faefcb',NULL,'COA');
INSERT INTO "wijziging_waarde" VALUES(644,106,'id','be3072f8d755e454',NULL,'16');
INSERT INTO "wijziging_waarde" VALUES(645,106,'organisatie','0187538a0e97bd7e',NULL,'regiomanager');
INSERT INTO "wijziging_waarde" VALUES(646,106,'persoon_id','62e6ddb5b010473e',NULL,'16');
INSERT INTO "wijziging_waarde" VALUES(647,106,'rollen','500b50065ae32771',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(648,106,'van','587e9be2a61ac239',NULL,'"2026-03-05"');
INSERT INTO "wijziging_waarde" VALUES(649,107,'delegatie','3abe2d364e7082ae',NULL,'COA');
INSERT INTO "wijziging_waarde" VALUES(650,107,'gelakt','3860ce9f0c8ba680',NULL,'false');
INSERT INTO "wijziging_waarde" VALUES(651,107,'id','e570316a8e7838f7',NULL,'18');
INSERT INTO "wijziging_waarde" VALUES(652,107,'organisatie','58b3b7617729a9b2',NULL,'regiomanager');
INSERT INTO "wijziging_waarde" VALUES(653,107,'persoon_id','5ed6934870a4deda',NULL,'16');
INSERT INTO "wijziging_waarde" VALUES(654,107,'rollen','f732034ccd00e144',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(655,107,'status','261355d144855787',NULL,'aanwezig');
INSERT INTO "wijziging_waarde" VALUES(656,107,'vergadering_id','e999012b27530e73',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(657,107,'volgorde','097b6b2d77a0c524',NULL,'11');
INSERT INTO "wijziging_waarde" VALUES(658,108,'aanhef','abbb01c80bc79ab5',NULL,'dhr.');
INSERT INTO "wijziging_waarde" VALUES(659,108,'id','336babb8c62c224f',NULL,'17');
INSERT INTO "wijziging_waarde" VALUES(660,108,'naam','575e50cf65afe542',NULL,'Oudejans');
INSERT INTO "wijziging_waarde" VALUES(661,109,'delegatie','a28dbf80fa9fe706',NULL,'COA');
INSERT INTO "wijziging_waarde" VALUES(662,109,'id','b4982a6d266d626e',NULL,'17');
INSERT INTO "wijziging_waarde" VALUES(663,109,'organisatie','706f3850e012e2c8',NULL,'vastgoed');
INSERT INTO "wijziging_waarde" VALUES(664,109,'persoon_id','8a3f0c07bcd9a61c',NULL,'17');
INSERT INTO "wijziging_waarde" VALUES(665,109,'rollen','3fe1fa16dafdffb5',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(666,109,'van','ef8ce661bf4978a3',NULL,'"2026-03-05"');
INSERT INTO "wijziging_waarde" VALUES(667,110,'delegatie','2ce8b865a7156809',NULL,'COA');
INSERT INTO "wijziging_waarde" VALUES(668,110,'gelakt','b479d8ed0895b066',NULL,'false');
INSERT INTO "wijziging_waarde" VALUES(669,110,'id','ff05cb17a94c4d38',NULL,'19');
INSERT INTO "wijziging_waarde" VALUES(670,110,'organisatie','7cd4f734489d7919',NULL,'vastgoed');
INSERT INTO "wijziging_waarde" VALUES(671,110,'persoon_id','2cd082eeeeaf3831',NULL,'17');
INSERT INTO "wijziging_waarde" VALUES(672,110,'rollen','2a4b37466681509c',NULL,'');
INSERT INTO "wijziging_waarde" VALUES(673,110,'status','eb300c8a18c7804c',NULL,'aanwezig');
INSERT INTO "wijziging_waarde" VALUES(674,110,'vergadering_id','96343c9a6b50d9ca',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(675,110,'volgorde','87bae112d42f9af3',NULL,'12');
INSERT INTO "wijziging_waarde" VALUES(676,111,'id','1bd623252eb8c4cc',NULL,'13');
INSERT INTO "wijziging_waarde" VALUES(677,111,'titel','235c44f9dbc8f6d0',NULL,'Opening en vaststelling agenda');
INSERT INTO "wijziging_waarde" VALUES(678,111,'vergadering_id','c005f6f1ac350b86',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(679,111,'volgorde','59e6735e3a6e3431',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(680,112,'id','f324809c86ae517b',NULL,'14');
INSERT INTO "wijziging_waarde" VALUES(681,112,'titel','3811eb6b9932ee17',NULL,'Stand van de opvang en actie doorstroom');
INSERT INTO "wijziging_waarde" VALUES(682,112,'vergadering_id','1e38db99ea3446a9',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(683,112,'volgorde','fce85011d7c448f3',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(684,113,'id','b5b6135bb819821e',NULL,'15');
INSERT INTO "wijziging_waarde" VALUES(685,113,'titel','b5105c2ca01ffa22',NULL,'Regioplan');
INSERT INTO "wijziging_waarde" VALUES(686,113,'vergadering_id','c6b69b35b8d3b666',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(687,113,'volgorde','88a885d8c7f5d076',NULL,'3');
INSERT INTO "wijziging_waarde" VALUES(688,114,'id','44c6b3654692d42e',NULL,'16');
INSERT INTO "wijziging_waarde" VALUES(689,114,'titel','cbf6d5e78a817912',NULL,'Rondvraag en sluiting');
INSERT INTO "wijziging_waarde" VALUES(690,114,'vergadering_id','f806a3aa6668a426',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(691,114,'volgorde','b02a0ec8973bc32e',NULL,'4');
INSERT INTO "wijziging_waarde" VALUES(692,115,'aangemaakt_op','286c4e6b6e4b300d',NULL,'"2027-01-11 09:00:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(693,115,'agendapunt_id','6738a7f9685104e6',NULL,'14');
INSERT INTO "wijziging_waarde" VALUES(694,115,'citaat','de0df6bb34b6da08',NULL,'Mevrouw Rozenboom geeft aan dat de wachtlijst voor gezinnen in Haarlem oploopt, maar dat er geen cijfers van zijn. Dit wordt als actiepunt genoteerd [A1]');
INSERT INTO "wijziging_waarde" VALUES(695,115,'gemeente','9f398374b3007e9b',NULL,'Haarlem');
INSERT INTO "wijziging_waarde" VALUES(696,115,'id','4f8cc0cb10509ec0',NULL,'9');
INSERT INTO "wijziging_waarde" VALUES(697,115,'ingebracht_door_id','df72babc34a45323',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(698,115,'nummer','9245c9f22b09d017',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(699,115,'regels','a3ce01b48d8aa7ae',NULL,'46–49');
INSERT INTO "wijziging_waarde" VALUES(700,115,'regio','c8ee8596ebd5d174',NULL,'kennemerland');
INSERT INTO "wijziging_waarde" VALUES(701,115,'soort','89b6e2b448752fde',NULL,'actiepunt');
INSERT INTO "wijziging_waarde" VALUES(702,115,'status','16a99b8d9213182b',NULL,'open');
INSERT INTO "wijziging_waarde" VALUES(703,115,'tekst','1f8940c2a36a084c',NULL,'Mevrouw Rozenboom geeft aan dat de wachtlijst voor gezinnen in Haarlem oploopt, maar dat er geen cijfers van zijn. Dit wordt als actiepunt genoteerd [A1]');
INSERT INTO "wijziging_waarde" VALUES(704,115,'vergadering_id','c91e6564c5bb43e4',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(705,115,'versie','611228bc8a7f52f2',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(706,116,'aangemaakt_op','ddb4d5411934f0bc',NULL,'"2027-01-11 09:00:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(707,116,'agendapunt_id','f22788226f6b8601',NULL,'14');
INSERT INTO "wijziging_waarde" VALUES(708,116,'citaat','cb9fe4957653cacb',NULL,'Het COA levert de bezettingscijfers uiterlijk 20 maart 2026 aan [A2]');
INSERT INTO "wijziging_waarde" VALUES(709,116,'id','815ce96015f20574',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(710,116,'nummer','78a97398d5e3e989',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(711,116,'regels','537476bdba2bd129',NULL,'54–54');
INSERT INTO "wijziging_waarde" VALUES(712,116,'soort','08a5c4998fd26746',NULL,'actiepunt');
INSERT INTO "wijziging_waarde" VALUES(713,116,'status','d53c78062ac1e594',NULL,'open');
INSERT INTO "wijziging_waarde" VALUES(714,116,'tekst','744d71fb628a7437',NULL,'Het COA levert de bezettingscijfers uiterlijk 20 maart 2026 aan [A2]');
INSERT INTO "wijziging_waarde" VALUES(715,116,'termijn','d459ea7e4d05f239',NULL,'"2026-03-20"');
INSERT INTO "wijziging_waarde" VALUES(716,116,'termijn_tekst','ad72d1dd1864a12d',NULL,'uiterlijk 20 maart 2026');
INSERT INTO "wijziging_waarde" VALUES(717,116,'vergadering_id','a69cea5478a33dfe',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(718,116,'versie','5239981f161df1c9',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(719,117,'eigenaars','964508fafbaaf264',NULL,'COA');
INSERT INTO "wijziging_waarde" VALUES(720,118,'id','0a3294baac0c0a5d',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(721,118,'naam','1f18387aa8d2db5c',NULL,'vaststelling regioplan');
INSERT INTO "wijziging_waarde" VALUES(722,119,'aangemaakt_op','9b0c9a5fc305e72a',NULL,'"2027-01-11 09:00:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(723,119,'agendapunt_id','cc2af5b087d60f83',NULL,'15');
INSERT INTO "wijziging_waarde" VALUES(724,119,'citaat','89d2e211f05f61b2',NULL,'Na vaststelling regioplan worden afspraken over handhaving uitgewerkt [A3]');
INSERT INTO "wijziging_waarde" VALUES(725,119,'id','50328113ae20e3fc',NULL,'11');
INSERT INTO "wijziging_waarde" VALUES(726,119,'mijlpaal_id','52973e39931927ed',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(727,119,'nummer','9221066827704090',NULL,'3');
INSERT INTO "wijziging_waarde" VALUES(728,119,'regels','c27bb74f912e6cd1',NULL,'63–65');
INSERT INTO "wijziging_waarde" VALUES(729,119,'soort','e342a12aa5ee950a',NULL,'actiepunt');
INSERT INTO "wijziging_waarde" VALUES(730,119,'status','155e832d046179b2',NULL,'open');
INSERT INTO "wijziging_waarde" VALUES(731,119,'tekst','22b13cc465e8cf98',NULL,'Na vaststelling regioplan worden afspraken over handhaving uitgewerkt [A3]');
INSERT INTO "wijziging_waarde" VALUES(732,119,'vergadering_id','ad328ed30bed120c',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(733,119,'versie','9a91a7e66db616d3',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(734,119,'voorwaarde','535313487d9f47ab',NULL,'na vaststelling regioplan');
INSERT INTO "wijziging_waarde" VALUES(735,120,'aangemaakt_op','eb075d6050e7a27e',NULL,'"2027-01-11 09:00:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(736,120,'agendapunt_id','0238a4ee13f4b72c',NULL,'16');
INSERT INTO "wijziging_waarde" VALUES(737,120,'citaat','58ae964795c5e774',NULL,'Mevrouw Molenwijk vraagt of het COA een informatieavond organiseert in Purmerend. Het COA geeft aan deze vraag intern te zullen uitzetten (actiepunt)');
INSERT INTO "wijziging_waarde" VALUES(738,120,'gemeente','4f50cc5d273637ee',NULL,'Purmerend');
INSERT INTO "wijziging_waarde" VALUES(739,120,'id','14d9b19b350cf967',NULL,'12');
INSERT INTO "wijziging_waarde" VALUES(740,120,'ingebracht_door_id','a5893a5b722d9970',NULL,'14');
INSERT INTO "wijziging_waarde" VALUES(741,120,'nummer','c8d0119b4d90a4d0',NULL,'4');
INSERT INTO "wijziging_waarde" VALUES(742,120,'regels','8dfae82968b2df53',NULL,'79–82');
INSERT INTO "wijziging_waarde" VALUES(743,120,'regio','4f69f781b104954d',NULL,'zaanstreek');
INSERT INTO "wijziging_waarde" VALUES(744,120,'soort','25143c1ff8f1bf26',NULL,'actiepunt');
INSERT INTO "wijziging_waarde" VALUES(745,120,'status','df8fe7eeeddb28f1',NULL,'open');
INSERT INTO "wijziging_waarde" VALUES(746,120,'tekst','3c0423a423ac5ac7',NULL,'Mevrouw Molenwijk vraagt of het COA een informatieavond organiseert in Purmerend. Het COA geeft aan deze vraag intern te zullen uitzetten (actiepunt)');
INSERT INTO "wijziging_waarde" VALUES(747,120,'vergadering_id','ff7cab2ba86ab983',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(748,120,'versie','31c0cd5415bba631',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(749,121,'eigenaars','8622639d2e99d783',NULL,'COA');
INSERT INTO "wijziging_waarde" VALUES(750,122,'aangemaakt_op','3ac0e4e6447da5c9',NULL,'"2027-01-11 09:00:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(751,122,'agendapunt_id','3e1da137c23c3b32',NULL,'14');
INSERT INTO "wijziging_waarde" VALUES(752,122,'antwoord','7f35ee6a291cb1cf',NULL,'Mevrouw Pauw antwoordt dat dit kan tot de zomer.');
INSERT INTO "wijziging_waarde" VALUES(753,122,'citaat','a83aaf6f6ebe66fc',NULL,'De heer Van de Akker vraagt of de locatie in Alkmaar langer open kan blijven');
INSERT INTO "wijziging_waarde" VALUES(754,122,'gemeente','9dee1e4b68cb8a8b',NULL,'Alkmaar');
INSERT INTO "wijziging_waarde" VALUES(755,122,'gesloten_op','4a8cbe37831ac5fa',NULL,'"2026-03-05 14:00:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(756,122,'id','ed97228edd70748c',NULL,'13');
INSERT INTO "wijziging_waarde" VALUES(757,122,'ingebracht_door_id','580736f6b637af92',NULL,'13');
INSERT INTO "wijziging_waarde" VALUES(758,122,'nummer','04bd95ae2f6c455b',NULL,'5');
INSERT INTO "wijziging_waarde" VALUES(759,122,'regels','9e71f2284101f375',NULL,'41–42');
INSERT INTO "wijziging_waarde" VALUES(760,122,'regio','dc43d7052eba30ab',NULL,'nhn');
INSERT INTO "wijziging_waarde" VALUES(761,122,'soort','82cd0f4ceae6f22f',NULL,'vraag');
INSERT INTO "wijziging_waarde" VALUES(762,122,'status','14f6b4a9c78e5a7f',NULL,'afgerond');
INSERT INTO "wijziging_waarde" VALUES(763,122,'tekst','3ccc5d9826aea476',NULL,'De heer Van de Akker vraagt of de locatie in Alkmaar langer open kan blijven');
INSERT INTO "wijziging_waarde" VALUES(764,122,'vergadering_id','47df19cd08a29b48',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(765,122,'versie','9e85bfce18b87d6a',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(766,123,'aangemaakt_op','d59cf9430b35ac90',NULL,'"2027-01-11 09:00:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(767,123,'agendapunt_id','4f2789665ddc4b50',NULL,'14');
INSERT INTO "wijziging_waarde" VALUES(768,123,'citaat','d6a5bc630db92e53',NULL,'De heer Kleine Deters vraagt hoe met noodopvang wordt omgegaan, en roept op om de buurt vroeg te betrekken');
INSERT INTO "wijziging_waarde" VALUES(769,123,'gemeente','399710abaa9308a5',NULL,'Bloemendaal');
INSERT INTO "wijziging_waarde" VALUES(770,123,'id','39815feb5fadfae1',NULL,'14');
INSERT INTO "wijziging_waarde" VALUES(771,123,'ingebracht_door_id','9189ea1c2afaa795',NULL,'12');
INSERT INTO "wijziging_waarde" VALUES(772,123,'nummer','59bb1e7803dd34cf',NULL,'6');
INSERT INTO "wijziging_waarde" VALUES(773,123,'regels','60ca9b403cbbd4b5',NULL,'49–50');
INSERT INTO "wijziging_waarde" VALUES(774,123,'regio','97c41c86bf040454',NULL,'kennemerland');
INSERT INTO "wijziging_waarde" VALUES(775,123,'soort','5eee2b5122c98f47',NULL,'vraag');
INSERT INTO "wijziging_waarde" VALUES(776,123,'status','012ad1fdebd40196',NULL,'open');
INSERT INTO "wijziging_waarde" VALUES(777,123,'tekst','abe2899dca4312c2',NULL,'De heer Kleine Deters vraagt hoe met noodopvang wordt omgegaan, en roept op om de buurt vroeg te betrekken');
INSERT INTO "wijziging_waarde" VALUES(778,123,'vergadering_id','456153ad52b17c96',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(779,123,'versie','fedeaa263d245be7',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(780,124,'aangemaakt_op','386ae2038ab15019',NULL,'"2027-01-11 09:00:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(781,124,'agendapunt_id','8f7ab3bc62a544c9',NULL,'14');
INSERT INTO "wijziging_waarde" VALUES(782,124,'citaat','de3086efc778ef38',NULL,'Mevrouw Molenwijk vraagt wie de kosten van vervoer draagt');
INSERT INTO "wijziging_waarde" VALUES(783,124,'gemeente','8ea384e2cd3568a8',NULL,'Purmerend');
INSERT INTO "wijziging_waarde" VALUES(784,124,'id','e37fcf0d70034c83',NULL,'15');
INSERT INTO "wijziging_waarde" VALUES(785,124,'ingebracht_door_id','5afdf4ef4d72f8a3',NULL,'14');
INSERT INTO "wijziging_waarde" VALUES(786,124,'nummer','abd429c543444eea',NULL,'7');
INSERT INTO "wijziging_waarde" VALUES(787,124,'regels','f245270a7a89d4d3',NULL,'52–52');
INSERT INTO "wijziging_waarde" VALUES(788,124,'regio','a786b10ee6be7189',NULL,'zaanstreek');
INSERT INTO "wijziging_waarde" VALUES(789,124,'soort','7c3f83ab8ffb9d21',NULL,'vraag');
INSERT INTO "wijziging_waarde" VALUES(790,124,'status','e1560dc56e2ea2cb',NULL,'open');
INSERT INTO "wijziging_waarde" VALUES(791,124,'tekst','5aacacb3bfe4e8a6',NULL,'Mevrouw Molenwijk vraagt wie de kosten van vervoer draagt');
INSERT INTO "wijziging_waarde" VALUES(792,124,'vergadering_id','f894296573b4ad76',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(793,124,'versie','805ec973d53b84d9',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(794,125,'aangemaakt_op','32e46ac5734adf12',NULL,'"2027-01-11 09:00:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(795,125,'agendapunt_id','eebc51d1a1323df1',NULL,'15');
INSERT INTO "wijziging_waarde" VALUES(796,125,'antwoord','05fd1ee7626ab5ca',NULL,'licht toe dat de planning in april gereed is.');
INSERT INTO "wijziging_waarde" VALUES(797,125,'citaat','e2369c4107823865',NULL,'Mevrouw Rozenboom vraagt naar de planning van de huisvesting');
INSERT INTO "wijziging_waarde" VALUES(798,125,'gemeente','c64d237d6c0adcb7',NULL,'Haarlem');
INSERT INTO "wijziging_waarde" VALUES(799,125,'gesloten_op','175f6d4fe0bada07',NULL,'"2026-03-05 14:00:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(800,125,'id','d39f7e6d80fe14bd',NULL,'16');
INSERT INTO "wijziging_waarde" VALUES(801,125,'ingebracht_door_id','7ad6f0040e9a9273',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(802,125,'nummer','3a8b65e13676c416',NULL,'8');
INSERT INTO "wijziging_waarde" VALUES(803,125,'regels','145bf40500e593c3',NULL,'71–71');
INSERT INTO "wijziging_waarde" VALUES(804,125,'regio','059a11e0fd470e07',NULL,'kennemerland');
INSERT INTO "wijziging_waarde" VALUES(805,125,'soort','22d622891bc24d3c',NULL,'vraag');
INSERT INTO "wijziging_waarde" VALUES(806,125,'status','b2e571fb9f4fd861',NULL,'afgerond');
INSERT INTO "wijziging_waarde" VALUES(807,125,'tekst','e32c6ad00cf6eaad',NULL,'Mevrouw Rozenboom vraagt naar de planning van de huisvesting');
INSERT INTO "wijziging_waarde" VALUES(808,125,'vergadering_id','4508f5d535605bd0',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(809,125,'versie','c71fe10210335511',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(810,126,'aangemaakt_op','3d9cab71c7e0e087',NULL,'"2027-01-11 09:00:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(811,126,'agendapunt_id','1c19f7f16046e4b3',NULL,'14');
INSERT INTO "wijziging_waarde" VALUES(812,126,'citaat','ac9594c0a0c41552',NULL,'De secretaris komt hier in de volgende vergadering op terug');
INSERT INTO "wijziging_waarde" VALUES(813,126,'id','c697dc2a128c1091',NULL,'17');
INSERT INTO "wijziging_waarde" VALUES(814,126,'nummer','9c66c0c487246480',NULL,'9');
INSERT INTO "wijziging_waarde" VALUES(815,126,'regels','f1ca5f2e4b9856d8',NULL,'52–54');
INSERT INTO "wijziging_waarde" VALUES(816,126,'soort','0ad94ceabaf41711',NULL,'toezegging');
INSERT INTO "wijziging_waarde" VALUES(817,126,'status','2fbcaef2e71aceee',NULL,'open');
INSERT INTO "wijziging_waarde" VALUES(818,126,'tekst','72860809a6c7541b',NULL,'De secretaris komt hier in de volgende vergadering op terug');
INSERT INTO "wijziging_waarde" VALUES(819,126,'termijn_tekst','85ce55aece2044a1',NULL,'in de volgende vergadering');
INSERT INTO "wijziging_waarde" VALUES(820,126,'vergadering_id','dfef0a637b922e2b',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(821,126,'versie','8440a50c31098d7e',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(822,127,'eigenaars','1b50df14c18d3225',NULL,'secretariaat PRT');
INSERT INTO "wijziging_waarde" VALUES(823,128,'aangemaakt_op','d88c02126f9b21a2',NULL,'"2027-01-11 09:00:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(824,128,'agendapunt_id','8dfd249e91da08cb',NULL,'15');
INSERT INTO "wijziging_waarde" VALUES(825,128,'citaat','2141084a14aa55fe',NULL,'waarover de leden schriftelijk worden geïnformeerd');
INSERT INTO "wijziging_waarde" VALUES(826,128,'id','c306043666d92f2b',NULL,'18');
INSERT INTO "wijziging_waarde" VALUES(827,128,'nummer','a42e1e6d3c085b4a',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(828,128,'regels','d360e46efd91baa9',NULL,'65–66');
INSERT INTO "wijziging_waarde" VALUES(829,128,'soort','95c0bdc05a94ac32',NULL,'toezegging');
INSERT INTO "wijziging_waarde" VALUES(830,128,'status','3f18a256920e743d',NULL,'open');
INSERT INTO "wijziging_waarde" VALUES(831,128,'tekst','8752dcab0601b077',NULL,'waarover de leden schriftelijk worden geïnformeerd');
INSERT INTO "wijziging_waarde" VALUES(832,128,'vergadering_id','23e5d9af35cfbb8d',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(833,128,'versie','0f1c681977a79d40',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(834,129,'id','bf2f293ef4e4c5b7',NULL,'18');
INSERT INTO "wijziging_waarde" VALUES(835,129,'naam','b4fa5889c2df91c8',NULL,'Voorzitter');
INSERT INTO "wijziging_waarde" VALUES(836,130,'aangemaakt_op','98cf920d4524c494',NULL,'"2027-01-11 09:00:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(837,130,'agendapunt_id','1d0a5ab1d8d58167',NULL,'15');
INSERT INTO "wijziging_waarde" VALUES(838,130,'citaat','b4547dd7be606826',NULL,'De voorzitter zegt toe de bestuurlijke reacties te bundelen');
INSERT INTO "wijziging_waarde" VALUES(839,130,'id','fc026f2bba59dba0',NULL,'19');
INSERT INTO "wijziging_waarde" VALUES(840,130,'nummer','3243b74a14f6ace3',NULL,'11');
INSERT INTO "wijziging_waarde" VALUES(841,130,'regels','95ff946eade4bb7b',NULL,'67–69');
INSERT INTO "wijziging_waarde" VALUES(842,130,'soort','af971157ee0886b1',NULL,'toezegging');
INSERT INTO "wijziging_waarde" VALUES(843,130,'status','84cb3b276804de4e',NULL,'open');
INSERT INTO "wijziging_waarde" VALUES(844,130,'tekst','27228cfc19d7a894',NULL,'De voorzitter zegt toe de bestuurlijke reacties te bundelen');
INSERT INTO "wijziging_waarde" VALUES(845,130,'vergadering_id','46846f0406aee74e',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(846,130,'versie','9b94be6587f4bb8b',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(847,131,'eigenaars','ed49ffc7d5e921b6',NULL,'Voorzitter');
INSERT INTO "wijziging_waarde" VALUES(848,132,'aangemaakt_op','d0f3b4b04b8665c7',NULL,'"2027-01-11 09:00:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(849,132,'agendapunt_id','9925f65c116ca5e8',NULL,'15');
INSERT INTO "wijziging_waarde" VALUES(850,132,'citaat','901b4c122346db3f',NULL,'Zij zal de planning voor de zomer toesturen');
INSERT INTO "wijziging_waarde" VALUES(851,132,'id','1bf231d7aa06c0bf',NULL,'20');
INSERT INTO "wijziging_waarde" VALUES(852,132,'nummer','7d4cace8e50dc69b',NULL,'12');
INSERT INTO "wijziging_waarde" VALUES(853,132,'regels','06b73afae856df73',NULL,'73–73');
INSERT INTO "wijziging_waarde" VALUES(854,132,'soort','31377dad05ce8cf6',NULL,'toezegging');
INSERT INTO "wijziging_waarde" VALUES(855,132,'status','6df5a16e5bd97382',NULL,'open');
INSERT INTO "wijziging_waarde" VALUES(856,132,'tekst','b4c11ddf3667e7ed',NULL,'Zij zal de planning voor de zomer toesturen');
INSERT INTO "wijziging_waarde" VALUES(857,132,'termijn_tekst','9ea39b3ad9bbf06b',NULL,'voor de zomer');
INSERT INTO "wijziging_waarde" VALUES(858,132,'vergadering_id','a6e1f00dd8f5b095',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(859,132,'versie','aeb6d2067097514b',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(860,133,'aangemaakt_op','69640306f032050d',NULL,'"2027-01-11 09:00:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(861,133,'agendapunt_id','139ac343d922f24e',NULL,'13');
INSERT INTO "wijziging_waarde" VALUES(862,133,'citaat','c555edbab0317926',NULL,'De vergadering stelt de agenda en het verslag van de vergadering van 15 januari 2026 ongewijzigd vast');
INSERT INTO "wijziging_waarde" VALUES(863,133,'id','126aa96dc0652a54',NULL,'4');
INSERT INTO "wijziging_waarde" VALUES(864,133,'nummer','2acf5ded6ffa29c4',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(865,133,'procedureel','7a497db1c7511d5d',NULL,'true');
INSERT INTO "wijziging_waarde" VALUES(866,133,'regels','174e8d22bc4f3263',NULL,'30–32');
INSERT INTO "wijziging_waarde" VALUES(867,133,'status','094337b8b50d2c9c',NULL,'geldt');
INSERT INTO "wijziging_waarde" VALUES(868,133,'tekst','699916b1d8efd3ab',NULL,'Agenda vastgesteld');
INSERT INTO "wijziging_waarde" VALUES(869,133,'vergadering_id','ef806e538d53228c',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(870,133,'versie','b01c0b9da8b26eea',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(871,134,'aangemaakt_op','fa805880788b47e3',NULL,'"2027-01-11 09:00:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(872,134,'agendapunt_id','085d2ec7edc57d3d',NULL,'13');
INSERT INTO "wijziging_waarde" VALUES(873,134,'citaat','637e6724cbe9b8d7',NULL,'De vergadering stelt de agenda en het verslag van de vergadering van 15 januari 2026 ongewijzigd vast');
INSERT INTO "wijziging_waarde" VALUES(874,134,'id','19f1c71acfe37cd1',NULL,'5');
INSERT INTO "wijziging_waarde" VALUES(875,134,'nummer','6825450f5855a875',NULL,'2');
INSERT INTO "wijziging_waarde" VALUES(876,134,'procedureel','084454c2d7472038',NULL,'true');
INSERT INTO "wijziging_waarde" VALUES(877,134,'regels','3734fbc2dea88925',NULL,'30–32');
INSERT INTO "wijziging_waarde" VALUES(878,134,'status','ad6dca10fed955b0',NULL,'geldt');
INSERT INTO "wijziging_waarde" VALUES(879,134,'tekst','646d25065a2a16b3',NULL,'Verslag van de vergadering van 15 januari 2026 ongewijzigd vastgesteld');
INSERT INTO "wijziging_waarde" VALUES(880,134,'vergadering_id','3f7cfc70ad248052',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(881,134,'versie','df10f3cd8d93365e',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(882,135,'aangemaakt_op','7e67a54d5c7cbe79',NULL,'"2027-01-11 09:00:00+00:00"');
INSERT INTO "wijziging_waarde" VALUES(883,135,'agendapunt_id','e6c0bec66fcef431',NULL,'15');
INSERT INTO "wijziging_waarde" VALUES(884,135,'citaat','b264005ab5cc6e20',NULL,'De vergadering gaat akkoord met het concept-regioplan, mits de cijfers zijn bijgewerkt');
INSERT INTO "wijziging_waarde" VALUES(885,135,'id','8f7625ad1eb155ae',NULL,'6');
INSERT INTO "wijziging_waarde" VALUES(886,135,'nummer','ca5c8ef49f1b1bd4',NULL,'3');
INSERT INTO "wijziging_waarde" VALUES(887,135,'procedureel','cf0590a9c20c9f1d',NULL,'false');
INSERT INTO "wijziging_waarde" VALUES(888,135,'regels','a2c4ff82a39e584d',NULL,'67–67');
INSERT INTO "wijziging_waarde" VALUES(889,135,'status','e0186268f887ee8b',NULL,'geldt');
INSERT INTO "wijziging_waarde" VALUES(890,135,'tekst','2a8d584dae51baea',NULL,'De vergadering gaat akkoord met het concept-regioplan, mits de cijfers zijn bijgewerkt');
INSERT INTO "wijziging_waarde" VALUES(891,135,'vergadering_id','e69aa4bf2d75d224',NULL,'10');
INSERT INTO "wijziging_waarde" VALUES(892,135,'versie','e9ec7d70410ffc77',NULL,'0');
INSERT INTO "wijziging_waarde" VALUES(893,136,'agendapunt_id','3eeef2c3e15e5a4e',NULL,'15');
INSERT INTO "wijziging_waarde" VALUES(894,136,'id','27210b0951d8101a',NULL,'1');
INSERT INTO "wijziging_waarde" VALUES(895,136,'regels','2c4557c8fc867256',NULL,'60–61');
INSERT INTO "wijziging_waarde" VALUES(896,136,'soort','ed869b57813f6dfb',NULL,'noot van de secretaris');
INSERT INTO "wijziging_waarde" VALUES(897,136,'tekst','9f2fc807d4c0d581',NULL,'op 12 maart 2026 heeft het college van Velsen het plan alsnog vrijgegeven. De stukken zijn nagestuurd');
INSERT INTO "wijziging_waarde" VALUES(898,136,'vergadering_id','cab32c36480d55e5',NULL,'10');
CREATE INDEX ix_ontvangst_op ON ontvangst (op);
CREATE INDEX ix_vergadering_tafel ON vergadering (tafel);
CREATE INDEX vergadering_per_tafel ON vergadering (tafel, datum);
CREATE INDEX wijziging_per_object ON wijziging (soort, object_id);
CREATE INDEX ix_aanwezigheid_vergadering_id ON aanwezigheid (vergadering_id);
CREATE INDEX ix_afvaardiging_persoon_id ON afvaardiging (persoon_id);
CREATE INDEX ix_agendapunt_vergadering_id ON agendapunt (vergadering_id);
CREATE INDEX ix_spelling_tekst ON spelling (tekst);
CREATE INDEX ix_verslag_vergadering_id ON verslag (vergadering_id);
CREATE INDEX ix_wijziging_waarde_wijziging_id ON wijziging_waarde (wijziging_id);
CREATE INDEX actie_open_per_gemeente ON actie (gemeente, termijn, id) WHERE gesloten_op IS NULL;
CREATE INDEX actie_open_per_regio ON actie (regio, termijn, id) WHERE gesloten_op IS NULL;
CREATE INDEX actie_open_per_vergadering ON actie (vergadering_id, id) WHERE gesloten_op IS NULL;
CREATE INDEX ix_actie_ingebracht_door_id ON actie (ingebracht_door_id);
CREATE INDEX ix_notitie_vergadering_id ON notitie (vergadering_id);
CREATE INDEX ix_verzending_status ON verzending (status);
CREATE INDEX ix_actie_eigenaar_actie_id ON actie_eigenaar (actie_id);
CREATE INDEX ix_actie_eigenaar_organisatie_id ON actie_eigenaar (organisatie_id);
CREATE INDEX ix_actie_eigenaar_persoon_id ON actie_eigenaar (persoon_id);
CREATE INDEX ix_poging_verzending_id ON poging (verzending_id);
CREATE INDEX ix_terugkoppeling_actie_id ON terugkoppeling (actie_id);
COMMIT;
