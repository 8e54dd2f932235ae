"""Rows of a table of acties, and when one is a point that the text has noted already."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.samen.gelijken import Verwanten
from bot.verslag.voorstel import Actie

KOP = """Verslag Regietafel Voorbeeld, 5 maart 2026

Aanwezig: Anna Visser (Velsen), Tim de Boer (COA)

1. Opening

De voorzitter opent de vergadering om 10.00 uur en heet iedereen van harte welkom.
"""
TABEL = "\n| Nr | Actie | Wie | Wanneer | Status |\n|---|---|---|---|---|\n"


def points(config: Config, tekst: str, *rijen: str) -> list[Actie]:
    return [
        a
        for a in read(f"{KOP}{tekst}\n{TABEL}" + "\n".join(rijen) + "\n", config).acties
        if a.soort == "actiepunt"
    ]


@pytest.mark.parametrize("nummer", ["AP1", "AP 1", "A1"])
def test_a_number_says_that_it_is_the_same_point_and_the_table_gives_its_date(
    config: Config, nummer: str
) -> None:
    (punt,) = points(
        config,
        f"{nummer}: Anna schrijft aan de minister.",
        f"| {nummer} | Brief naar Den Haag | Anna | 1 mei | |",
    )
    assert (punt.nummer, punt.eigenaars) == (nummer.replace(" ", ""), ("Anna Visser",))
    assert punt.termijn == date(2026, 5, 1)


def test_without_a_number_most_of_the_words_say_so(config: Config) -> None:
    (punt,) = points(
        config,
        "Actie: Tim rekent de doorstroming in Haarlem door.",
        "| | Doorstroming Haarlem doorrekenen | Tim | | klaar |",
    )
    assert (punt.eigenaars, punt.status) == (("Tim de Boer",), "afgerond")


@pytest.mark.parametrize(
    ("tekst", "rij"),
    [
        (
            "Actie: Anna belt de gemeente over de vergunning.",
            "| | Brief aan de gemeente over huisvesting | Anna | | |",
        ),
        ("Actie: Anna rekent de doorstroming door.", "| | Zaal reserveren | Anna | | |"),
        ("Actie: Anna rekent de doorstroming door.", "| | Doorstroming toelichten in de raad | Tim | | |"),
    ],
)
def test_two_points_stay_two(config: Config, tekst: str, rij: str) -> None:
    assert len(points(config, tekst, rij)) == 2


@pytest.mark.parametrize("rij", ["| | – | | | |", "| | | Anna | 1 mei | |"])
def test_a_row_without_a_task_is_no_point(config: Config, rij: str) -> None:
    assert points(config, "Verder niets.", rij) == []


def test_a_word_of_very_many_points_says_nothing_of_one(config: Config) -> None:
    vaak, eens = points(config, "", "| | Vergunning aanvragen | Anna |", "| | Klimtoestel aanvragen | Tim |")
    verwanten = Verwanten()
    for plek in range(1000):
        verwanten.add(plek, vaak, "")
    verwanten.add(1000, eens, "")
    assert verwanten.of(vaak) == set()
    assert verwanten.of(eens) == {1000}


def test_a_list_may_say_no_more_than_the_title_above_the_point(config: Config) -> None:
    tekst = (
        f"{KOP}\n2. Schoolplan\n\nEr ontbreekt een hoofdstuk. "
        "Anna past het aan en stuurt het rond. (actie Anna)\n\n"
        "Actiepunten\n\nAP1 Schoolplan wijzigen (Anna, 1 mei)\n"
    )
    (punt,) = (a for a in read(tekst, config).acties if a.soort == "actiepunt")
    assert (punt.nummer, punt.termijn) == ("AP1", date(2026, 5, 1))


def test_a_cell_with_a_name_to_a_line_is_of_each(config: Config) -> None:
    (punt,) = points(config, "", "| 1 | Tafel<br>voorbereiden | Anna<br>Tim | | |")
    assert (punt.tekst, punt.eigenaars) == ("Tafel voorbereiden", ("Anna Visser", "Tim de Boer"))


@pytest.mark.parametrize(
    "taak",
    ["Bewonersavond Huizen voorbereiden", "Locatieonderzoek Laren afronden", "Rapport Bureau Blauw delen"],
)
def test_a_bare_task_beside_an_empty_cell_for_who_is_of_nobody(config: Config, taak: str) -> None:
    (punt,) = points(config, "", f"| A1 | {taak} | | | |")
    assert (punt.tekst, punt.eigenaars) == (taak, ())


@pytest.mark.parametrize(
    ("taak", "wie"),
    [
        ("Bert Kuipers stuurt de brief", ("Bert Kuipers",)),
        ("Bert Kuipers en Els Maat bellen Huizen", ("Bert Kuipers", "Els Maat")),
        ("Bert Kuipers: brief sturen", ("Bert Kuipers",)),
        ("Anna Visser bellen met Huizen", ("Anna Visser",)),
    ],
)
def test_who_a_row_opens_with_has_it_where_the_cell_for_who_is_empty(
    config: Config, taak: str, wie: tuple[str, ...]
) -> None:
    (punt,) = points(config, "", f"| A1 | {taak} | | | |")
    assert punt.eigenaars == wie


@pytest.mark.parametrize(
    ("stand", "dag"),
    [
        ("1 mei", date(2026, 5, 1)),
        ("01-05-2026", date(2026, 5, 1)),
        ("loopt, 1 mei", date(2026, 5, 1)),
        ("Open; uiterlijk 1 mei", date(2026, 5, 1)),
        ("nog bezig (1 mei)", date(2026, 5, 1)),
        ("in behandeling – 1 mei", date(2026, 5, 1)),
        ("loopt", None),
        ("open, datum volgt", None),
        ("loopt sinds 1 mei", None),
        ("loopt, Anna belt op 1 mei", None),
        ("12 februari", None),
        ("open, 12 februari", None),
    ],
)
def test_a_day_to_come_is_the_deadline_also_where_it_stands_how_it_goes(
    config: Config, stand: str, dag: date | None
) -> None:
    tabel = f"\n| Nr | Actie | Wie | Stand |\n|---|---|---|---|\n| 1 | Kaart maken | Anna | {stand} |\n"
    (punt,) = (a for a in read(KOP + tabel, config).acties if a.soort == "actiepunt")
    assert (punt.termijn, punt.status) == (dag, "open")


@pytest.mark.parametrize(
    ("taak", "status", "stand"),
    [
        ("[x] Brief sturen", "", "afgerond"),
        ("☒ Brief sturen", "", "afgerond"),
        ("✅ Brief sturen", "", "afgerond"),
        ("~~Brief sturen~~", "", "afgerond"),
        ("Brief sturen", "☒", "afgerond"),
        ("[ ] Brief sturen", "", "open"),
        ("☐ Brief sturen", "", "open"),
        ("Brief ~~mailen~~ sturen", "", "open"),
        ("[x] Brief sturen", "loopt nog", "open"),
        ("Brief sturen", "", "open"),
    ],
)
def test_a_box_or_a_line_through_the_task_of_a_row_says_how_it_stands(
    config: Config, taak: str, status: str, stand: str
) -> None:
    wie = "~~Anna~~" if taak.startswith("~~") else "Anna"
    (punt,) = points(config, "", f"| 1 | {taak} | {wie} | 1 mei | {status} |")
    tekst = "Brief mailen sturen" if "mailen" in taak else "Brief sturen"
    assert (punt.tekst, punt.eigenaars, punt.status) == (tekst, ("Anna Visser",), stand)


@pytest.mark.parametrize(
    ("wie", "owners"),
    [
        ("@Anna", ("Anna Visser",)),
        ("@Anna Visser", ("Anna Visser",)),
        ("@anna", ("Anna Visser",)),
        ("@AnnaVisser", ("Anna Visser",)),
        ("@Anna @Tim", ("Anna Visser", "Tim de Boer")),
        ("@Anna, @Tim", ("Anna Visser", "Tim de Boer")),
        ("@McIntosh", ("McIntosh",)),
        ("@COA", ("COA",)),
        ("tafel@velsen.nl", ("tafel@velsen.nl",)),
    ],
)
def test_a_sign_before_the_name_in_a_cell_is_no_part_of_it(
    config: Config, wie: str, owners: tuple[str, ...]
) -> None:
    (punt,) = points(config, "", f"| 1 | Brief sturen | {wie} | 1 mei | |")
    assert punt.eigenaars == owners


@pytest.mark.parametrize("wie", ["[[Anna Visser]]", "[[Anna]]", "[[mensen/anna|Anna Visser]]"])
def test_a_link_of_a_page_with_notes_is_what_it_shows(config: Config, wie: str) -> None:
    (punt,) = points(config, "", f"| 1 | Brief sturen | {wie} | 1 mei | |")
    assert punt.eigenaars == ("Anna Visser",)
    (punt,) = read(f"{KOP}\n## Acties\n\n- [ ] {wie}: brief sturen\n", config).acties
    assert (punt.eigenaars, punt.tekst) == (("Anna Visser",), "brief sturen")


@pytest.mark.parametrize(
    ("taak", "dag"),
    [
        ("Anna maakt een reactie en legt die op 24 maart aan de leden voor", date(2026, 3, 24)),
        ("Anna levert de lijst op 24 maart aan", date(2026, 3, 24)),
        ("Anna stuurt een uitnodiging voor 24 maart", None),
        ("Anna regelt een zaal voor de studiedag op 24 maart", None),
        ("Folder over 24 maart", None),
    ],
)
def test_the_day_of_what_somebody_does_is_its_own_where_the_cell_for_it_is_empty(
    config: Config, taak: str, dag: date | None
) -> None:
    (punt,) = points(config, "", f"| 1 | {taak} | Anna | | |")
    assert (punt.eigenaars, punt.termijn) == (("Anna Visser",), dag)


@pytest.mark.parametrize(
    ("stand", "termijn"),
    [
        ("Loopt; Beek ontbreekt nog. Nieuwe termijn: eind april", "eind april"),
        ("Nieuwe termijn: volgende vergadering", "volgende vergadering"),
        ("Loopt, nieuwe datum 20 april", "20 april"),
        ("Nieuwe streefdatum is april", "april"),
        ("Loopt nog. Gereed: week 15", "week 15"),
        ("Doorgeschoven naar 20 april", "20 april"),
        ("Loopt; nieuwe termijn volgt", None),
        ("Oude termijn: eind februari", None),
        ("Loopt; eind april was te vroeg", None),
    ],
)
def test_a_day_told_in_how_it_stands_is_without_its_label(
    config: Config, stand: str, termijn: str | None
) -> None:
    (punt,) = points(config, "", f"| 1 | Kaart tekenen | Anna | | {stand} |")
    assert (punt.termijn_tekst, punt.eigenaars) == (termijn, ("Anna Visser",))


@pytest.mark.parametrize(
    ("stand", "termijn"),
    [
        ("Loopt; nieuwe termijn: 20 april", "20 april"),
        ("Verschoven naar 20 april", "20 april"),
        ("De deadline is verschoven naar 20 april", "20 april"),
        ("Was 1 maart, wordt 20 april", "20 april"),
        ("Schuift door naar de volgende vergadering", "de volgende vergadering"),
        ("Loopt", "1 april"),
        ("Overleg verzet naar 20 april, kaart volgt", "1 april"),
        ("Loopt; wordt 20 april besproken", "1 april"),
        ("Loopt, op 20 februari was er overleg", "1 april"),
        ("Gereed", "1 april"),
    ],
)
def test_a_new_day_takes_the_place_of_that_of_its_column(config: Config, stand: str, termijn: str) -> None:
    (punt,) = points(config, "", f"| 1 | Kaart tekenen | Anna | 1 april | {stand} |")
    assert punt.termijn_tekst == termijn


@pytest.mark.parametrize(
    ("taak", "dag"),
    [
        ("Anna: plan schrijven, inleveren 3 mei", date(2026, 5, 3)),
        ("Anna: plan schrijven, inleveren uiterlijk 3 mei", date(2026, 5, 3)),
        ("Anna: plan schrijven voor de tocht, vertrek 3 mei", None),
    ],
)
def test_when_it_is_handed_in_ends_the_task_of_a_cell(config: Config, taak: str, dag: date | None) -> None:
    kop = "\n| Nr | Onderwerp | Actie |\n|---|---|---|\n"
    tekst = f"{KOP}{kop}| 1 | Opening<br>Het is druk. | |\n| 2 | Kade<br>Er is een plan nodig. | {taak} |\n"
    [punt] = [a for a in read(tekst, config).acties if a.soort == "actiepunt"]
    assert (punt.eigenaars, punt.termijn) == (("Anna Visser",), dag)
