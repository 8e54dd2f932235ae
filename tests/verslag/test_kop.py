from datetime import date, time

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Vergadering

TEKST = "\n\nDeelnemers\n\nCOA dhr. Pauw (vastgoed)\n\nOpening\n\n• "


def header(config: Config, kop: str, zin: str = "De voorzitter opent.") -> Vergadering:
    return read(f"{kop}{TEKST}{zin}\n", config).vergadering


@pytest.mark.parametrize(
    "kop",
    [
        "PRT – 5 maart 2026 Vergaderlocatie\n\nConcept | Contact: a@b.example   Zaal 3, Hoorn",
        "PRT – 5 maart 2026\n\nVergaderlocatie: Zaal 3, Hoorn",
        "PRT – 5 maart 2026\n\nLocatie\n\nZaal 3, Hoorn",
        "PRT – 5 maart 2026\n\nLocatie   Contact\n\nZaal 3, Hoorn   a@b.example",
        "PRT – 5 maart 2026 Vergaderlocatie\n\nContact: a@b.example Zaal 3, Hoorn",
    ],
)
def test_place_is_found_in_either_column(config: Config, kop: str) -> None:
    assert header(config, kop).locatie == "Zaal 3, Hoorn"


def test_line_that_shares_a_label_with_other_text_gives_no_place(config: Config) -> None:
    assert header(config, "PRT – 5 maart 2026 Vergaderlocatie\n\nConceptversie").locatie is None


@pytest.mark.parametrize(
    ("titel", "tafel"),
    [
        ("Provinciale Regietafel Asiel NH", "prt"),
        ("Regionale Regietafel Kennemerland", "rrt-kennemerland"),
        ("Regionale Regietafel Noord-Holland Noord", "rrt-nhn"),
        ("RRT Gooi & Vechtstreek", "rrt-gooi"),
        ("Regionale tafel Kennemerland", "rrt-kennemerland"),
        ("Regional Table Gooi en Vechtstreek", "rrt-gooi"),
        ("Regional steering table NHN", "rrt-nhn"),
        ("Kennemerland regional table", "rrt-kennemerland"),
        ("Provincial Table Noord-Holland", "prt"),
        ("Bestuurlijk overleg Kennemerland (RRT)", "rrt-kennemerland"),
        ("RRT regio Kennemerland", "rrt-kennemerland"),
        ("Kennemerland RRT", "rrt-kennemerland"),
        ("RRT asiel en migratie Gooi en Vechtstreek", "rrt-gooi"),
        ("Provinciale Regietafel Noord-Holland Noord en Zuid", "prt"),
        ("Bestuurlijk overleg Kennemerland", None),
        ("RRT Haarlem", None),
        ("Regional table Utrecht", None),
        ("Stuurgroep Parkeren", None),
    ],
)
def test_title_gives_the_tafel(config: Config, titel: str, tafel: str | None) -> None:
    vergadering = header(config, f"Verslag\n\n{titel} – 5 maart 2026")
    assert (vergadering.titel, vergadering.tafel) == (titel, tafel)


@pytest.mark.parametrize(
    ("kop", "titel", "tafel"),
    [
        ("# 2026-03-05 RRT Kennemerland overleg", "RRT Kennemerland overleg", "rrt-kennemerland"),
        ("# 5 maart 2026 - RRT Gooi", "RRT Gooi", "rrt-gooi"),
        ("5-3-2026 PRT", "PRT", "prt"),
        ("5 maart 2026 vergadering Dorpsraad Dijkwijk", "vergadering Dorpsraad Dijkwijk", None),
        ("5 maart 2026, 9.30 uur, Dorpshuis De Dijk", None, None),
        ("Verslag RRT Gooi\n\n5 maart 2026 Stadhuis Velsen", "RRT Gooi", "rrt-gooi"),
    ],
)
def test_a_title_may_stand_behind_the_day(
    config: Config, kop: str, titel: str | None, tafel: str | None
) -> None:
    vergadering = header(config, kop)
    assert (vergadering.titel, vergadering.tafel, vergadering.datum) == (titel, tafel, date(2026, 3, 5))


@pytest.mark.parametrize(
    "kop",
    [
        "# Minutes regional table Kennemerland, Thursday 19 November 2026",
        "# Minutes regional table Kennemerland\n\nDate: 19 November 2026",
        "# Minutes of the regional table Kennemerland, 19 November 2026",
    ],
)
def test_minutes_in_english_name_their_tafel(config: Config, kop: str) -> None:
    vergadering = header(config, kop)
    assert (vergadering.titel, vergadering.tafel) == ("regional table Kennemerland", "rrt-kennemerland")
    assert vergadering.datum == date(2026, 11, 19)


@pytest.mark.parametrize(
    ("regel", "begin", "eind"),
    [
        ("5 maart 2026, 9:30 tot 11:00 uur", time(9, 30), time(11)),
        ("5 maart 2026, 13.30 – 15.00 uur", time(13, 30), time(15)),
        ("5 maart 2026, van 10 tot 12 uur", time(10), time(12)),
        ("05-03-2026 om 10:00 uur", time(10), None),
        ("5 maart 2026", None, None),
    ],
)
def test_times_are_read_beside_the_date(
    config: Config, regel: str, begin: time | None, eind: time | None
) -> None:
    vergadering = header(config, f"PRT\n\nDatum en tijd vergadering\n\n{regel}")
    assert (vergadering.datum, vergadering.begin, vergadering.eind) == (date(2026, 3, 5), begin, eind)


@pytest.mark.parametrize(
    ("versie", "status"),
    [
        ("Vastgestelde versie", "vastgesteld"),
        ("Conceptversie", "concept"),
        ("Concept, nog niet vastgesteld", "concept"),
        ("Gepubliceerd", "gepubliceerd"),
        ("Versie 3", None),
    ],
)
def test_status_is_what_the_header_says(config: Config, versie: str, status: str | None) -> None:
    assert header(config, f"PRT – 5 maart 2026\n\n{versie}").verslag_status == status


@pytest.mark.parametrize(
    ("zin", "vorige"),
    [
        ("De vergadering stelt het verslag van de vergadering van 15 januari 2026 vast.", date(2026, 1, 15)),
        ("De notulen van 17 december jl. zijn akkoord.", date(2025, 12, 17)),
        ("De brief van 15 januari 2026 is besproken.", None),
    ],
)
def test_previous_meeting_is_the_one_whose_minutes_are_named(
    config: Config, zin: str, vorige: date | None
) -> None:
    assert header(config, "PRT – 5 maart 2026", zin).vorige == vorige


@pytest.mark.parametrize(
    ("zin", "volgende"),
    [
        ("De volgende PRT-vergadering is op 16 april 2026.", date(2026, 4, 16)),
        ("De volgende vergadering vindt plaats op donderdag 16 april.", date(2026, 4, 16)),
        ("Stukken voor de volgende vergadering graag uiterlijk 3 april aanleveren.", None),
        ("De volgende vergadering is vlak na de verkiezingen.", None),
    ],
)
def test_next_meeting_needs_a_day(config: Config, zin: str, volgende: date | None) -> None:
    assert header(config, "PRT – 5 maart 2026", zin).volgende == volgende


@pytest.mark.parametrize("dag", ["d.d. 05-03-'26", "5/ 3/ 26", "5 . 3 . 2026", "5/3/26"])
def test_the_day_of_the_meeting_in_every_way_of_writing(config: Config, dag: str) -> None:
    assert header(config, f"Notulen Werkgroep Verkeer {dag}").datum == date(2026, 3, 5)


def test_a_day_of_the_week_that_is_wrong_does_not_take_the_date_away(config: Config) -> None:
    voorstel = read(f"PRT – dinsdag 15 januari 2027{TEKST}De voorzitter opent.\n", config)
    assert voorstel.vergadering.datum == date(2027, 1, 15)
    assert [w.tekst for w in voorstel.waarschuwingen if "vrijdag" in w.tekst]


@pytest.mark.parametrize(
    ("kop", "titel"),
    [
        ("# Notulen ALV schaatsclub De Gladde Baan\n\n3 maart 2026", "ALV schaatsclub De Gladde Baan"),
        ("Verslag kernteam Haven\n\nDatum: 3 maart 2026", "kernteam Haven"),
        ("Verslag\n\nDatum: 3 maart 2026", None),
        ("Notulen 3 maart 2026\n\nDe zitting van de raad is geopend om 13:43", None),
    ],
)
def test_without_a_known_body_the_title_is_what_stands_behind_its_kind(
    config: Config, kop: str, titel: str | None
) -> None:
    assert header(config, kop).titel == titel


@pytest.mark.parametrize(
    ("onderwerp", "dag"),
    [
        ("kort verslagje gisteren (2 juni)", date(2026, 6, 2)),
        ("verslag dorpsraad 28 mei", date(2026, 5, 28)),
        ("verslag dorpsraad", date(2026, 6, 3)),
        ("verslag, volgende keer 9 juli", date(2026, 6, 3)),
    ],
)
def test_minutes_as_a_mail_are_of_the_day_in_its_subject(config: Config, onderwerp: str, dag: date) -> None:
    kop = f"Van: Nora Blom\nAan: dorpsraad\nVerzonden: woensdag 3 juni 2026 08:52\nOnderwerp: {onderwerp}\n"
    assert read(f"{kop}\nDag allemaal,\n\nHet hek is klaar.\n", config).vergadering.datum == dag


@pytest.mark.parametrize("label", ["Onderwerp", "Betreft", "**Onderwerp**", "Subject"])
def test_the_subject_of_a_mail_names_the_tafel(config: Config, label: str) -> None:
    kop = f"Van: Nora Blom\nDatum: 5 maart 2026\n{label}: actiepunten RRT Kennemerland\n\n"
    vergadering = read(f"{kop}1. Opening\nDe voorzitter opent.\n", config).vergadering
    assert (vergadering.tafel, vergadering.datum) == ("rrt-kennemerland", date(2026, 3, 5))


@pytest.mark.parametrize(
    ("regel", "dag"),
    [
        ("created: 10/9/2012", date(2012, 7, 19)),
        ("Gewijzigd: 10-9-2012", date(2012, 7, 19)),
        ("date: 10/9/2012", date(2012, 9, 10)),
    ],
)
def test_the_day_on_which_a_page_was_made_is_not_that_of_the_meeting(
    config: Config, regel: str, dag: date
) -> None:
    tekst = (
        f"---\n{regel}\n---\n\nMinutes of the 6th meeting: 19th July 2012\n\nPresent: Anna Visser, Tim Bos\n"
    )
    assert read(tekst, config).vergadering.datum == dag


@pytest.mark.parametrize(
    ("regel", "dag"),
    [
        ("1. Vaststelling agenda en verslag van het overleg van 8 februari 2018", None),
        ("2 Goedkeuring notulen 8 februari 2018", None),
        ("Vastgesteld verslag van 8 februari 2018", date(2018, 2, 8)),
        ("1. Verslag van 8 februari 2018", date(2018, 2, 8)),
    ],
)
def test_the_day_in_an_item_of_the_agenda_is_that_of_an_earlier_meeting(
    config: Config, regel: str, dag: date | None
) -> None:
    tekst = f"Overleg wijkraad\n\nAanwezig: Anna Visser, Tim Bos\n\n{regel}\nGeen opmerkingen.\n"
    assert read(tekst, config).vergadering.datum == dag


@pytest.mark.parametrize("soort", ["bestuurlijke", "reguliere", "extra"])
def test_what_kind_of_meeting_it_was_is_no_body(config: Config, soort: str) -> None:
    kop = f"Regionale Tafel Duinrand\n\nVerslag van de {soort} vergadering van 5 maart 2026"
    found = header(config, kop)
    assert (found.titel, found.datum) == ("Regionale Tafel Duinrand", date(2026, 3, 5))


@pytest.mark.parametrize(
    ("kop", "dag"),
    [
        ("Verslag van de bijeenkomst van dinsdag 3 maart", date(2026, 3, 3)),
        ("Notulen overleg 3 maart jl.", date(2026, 3, 3)),
        ("Notulen overleg 3 maart 2026", date(2026, 3, 3)),
        ("Notulen overleg in de haven", date(2026, 3, 9)),
    ],
)
@pytest.mark.parametrize("verzonden", ["Rondgestuurd op 9 maart 2026.", "Verslag verzonden op 9-3-2026"])
def test_a_day_without_its_year_is_of_when_the_minutes_were_sent(
    config: Config, verzonden: str, kop: str, dag: date
) -> None:
    lijst = "Aanwezig\n\n- Anna Visser\n- Tim Bos\n- Pia Mol\n\nAfwezig: Jet Pen\n\n"
    tekst = f"# Werkgroep Haven\n\n{kop}\n\n{lijst}{verzonden}\n\n## Kade\n\nAnna vertelt over de kade.\n"
    assert read(tekst, config).vergadering.datum == dag
