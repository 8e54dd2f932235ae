"""Where a task ends that its mark stands behind, and where the next point of the agenda begins."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.merken.slot import closes

KOP = "Verslag overleg haven\n\n5 maart 2026\n\n"
KOP += "Aanwezig: Nora Blom (NB), Pieter Zwart (PZ), Hanna de Vos (HV)\n\n"
NOTITIES = """overleg haven do 5-3-2026

er: Nora, Pieter, Hanna
niet: Koos

1) steiger
   planken liggen klaar. vergunning navragen -> ACTIE Nora
   stroom: komt in mei

2) feest
   feest is 4 april in de loods. tent en muziek -> ACTIE Hanna
   wie komt er van de gemeente? dat is niet bekend
   besl: geen vuurwerk op de kade

3) wvttk
   verf is op
"""


def points(config: Config, tekst: str) -> list[tuple[str, tuple[str, ...]]]:
    acties = (actie for actie in read(tekst, config).acties if actie.soort == "actiepunt")
    return [(actie.citaat, actie.eigenaars) for actie in acties]


def test_a_task_in_notes_without_capitals_begins_behind_a_stop_and_ends_at_its_mark(config: Config) -> None:
    assert points(config, NOTITIES) == [
        ("vergunning navragen -> ACTIE Nora", ("Nora",)),
        ("tent en muziek -> ACTIE Hanna", ("Hanna",)),
    ]


def test_notes_tell_in_one_word_who_was_there_and_what_was_decided(config: Config) -> None:
    gelezen = read(NOTITIES, config)
    assert [(een.naam, een.status) for een in gelezen.aanwezigheid] == [
        ("Nora", "aanwezig"),
        ("Pieter", "aanwezig"),
        ("Hanna", "aanwezig"),
        ("Koos", "afwezig"),
    ]
    assert [besluit.tekst for besluit in gelezen.besluiten] == ["geen vuurwerk op de kade"]
    assert [punt.titel for punt in gelezen.agendapunten] == ["1) steiger", "2) feest", "3) wvttk"]


@pytest.mark.parametrize(
    ("regel", "volgende", "leeg", "sluit"),
    [
        ("zaal regelen -> ACTIE Nora", "koffie is er", 0, True),
        ("zaal regelen → actie Nora", "Koffie is er.", 0, True),
        ("zaal regelen -> ACTIE Nora", "en Pieter", 0, False),
        ("zaal regelen -> ACTIE Nora", "voor 1 mei", 0, False),
        ("De zaal is vol. Actie: Nora", "vraagt een andere.", 0, False),
        ("De zaal is vol. Actie: Nora (via Pieter)", "Het feest gaat door.", 0, True),
        ("De zaal is vol. Actie: Nora (via Pieter)", "het feest gaat door", 1, True),
        ("de actie Nora", "het feest gaat door", 0, False),
        ("De zaal is vol. Actie: Nora Blom en Pieter, 2 april 2026", "Rondvraag", 0, True),
        ("De zaal is vol. Actie: Nora, deze week", "Het feest gaat door.", 1, True),
        ("De zaal is vol. Actie: Nora, voor 15", "april", 0, False),
        ("De zaal is vol. Actie: Nora, 15 april", "2026", 0, False),
        ("De zaal is vol. Actie: Nora, ook namens", "Pieter", 0, False),
    ],
)
def test_what_follows_a_mark_is_no_part_of_its_task(
    regel: str, volgende: str, leeg: int, sluit: bool
) -> None:
    assert closes(regel, volgende, leeg) is sluit


@pytest.mark.parametrize("nummers", [("26.03.1", "26.03.2"), ("26/11", "26/12"), ("2026.1", "2026.2")])
def test_points_that_are_counted_through_the_year_are_titles(
    config: Config, nummers: tuple[str, str]
) -> None:
    tekst = f"{KOP}{nummers[0]}  Steiger\nDit wordt bij de haven nagevraagd. Actie: NB (via PZ)\n\n"
    gelezen = read(f"{tekst}{nummers[1]}  Feest in de loods\nDe loods is leeg en schoon.\n", config)
    assert [punt.titel for punt in gelezen.agendapunten] == [
        f"{nummers[0]} Steiger",
        f"{nummers[1]} Feest in de loods",
    ]
    assert [(actie.citaat, actie.eigenaars) for actie in gelezen.acties] == [
        ("Dit wordt bij de haven nagevraagd. Actie: NB (via PZ)", ("Nora Blom",))
    ]


def test_a_day_or_an_item_that_looks_like_such_a_number_is_no_title(config: Config) -> None:
    tekst = (
        "1. Steiger\n\n26/03 Feest van de haven\nDe loods is leeg.\n\n12/05 Open dag\nDe kade is schoon.\n"
    )
    assert [punt.titel for punt in read(KOP + tekst, config).agendapunten] == ["Steiger"]


def test_a_label_above_text_is_no_title_where_there_are_none(config: Config) -> None:
    tekst = "De planken zijn op en de kade is glad. A new list to be sent to all members by 26 March.\n"
    tekst += f"{' ' * 40}ACTION: NB\n\nHet feest is op 4 april en iedereen uit de buurt mag komen.\n"
    assert points(config, KOP + tekst) == [
        ("A new list to be sent to all members by 26 March. ACTION: NB", ("Nora Blom",))
    ]
    assert read(f"{KOP}Secretaris: Jet Kuijer\n\n{tekst}", config).agendapunten == ()


def test_who_tells_of_a_point_is_in_its_title_and_has_no_task(config: Config) -> None:
    tekst = "## Presentatie bezoekersstromen (Nora Blom, haven)\n\nNora neemt de groep mee in de cijfers.\n\n"
    tekst += "## Tarieven vergelijken (Pieter Zwart)\n\nDe tarieven stijgen.\n\n"
    assert points(config, KOP + tekst) == []


def test_in_an_english_table_by_is_when_beside_who(config: Config) -> None:
    tekst = "| # | What | Who | By | Status |\n|---|---|---|---|---|\n"
    tekst += "| 1 | Paint the door | NB | 14 June | open |\n"
    acties = read(f"{KOP}1. Door\n\nThe door is old.\n\n{tekst}", config).acties
    assert [(actie.eigenaars, str(actie.termijn)) for actie in acties] == [(("Nora Blom",), "2026-06-14")]


@pytest.mark.parametrize("leeg", ["\n", "\n\n"])
@pytest.mark.parametrize("dag", ["9 april 2026", "vóór 9 april", "9-4-2026", "volgende vergadering"])
@pytest.mark.parametrize(
    "besluit",
    [
        "Besloten wordt de steiger met zes maanden te verlengen",
        "De vergadering stemt in met het plan voor de steiger",
    ],
)
def test_what_is_decided_below_a_task_that_ends_in_its_day_is_no_part_of_it(
    config: Config, besluit: str, dag: str, leeg: str
) -> None:
    tekst = f"1.  Steiger\n    Hanna licht dit toe.\n    >> Nora: nagaan wat hout kost - {dag}{leeg}"
    tekst += f"    {besluit}.\n\n2.  Feest\n    >> Pieter: tent huren - 4 april\n"
    gelezen = read(KOP + tekst, config)
    assert [(een.tekst, een.eigenaars) for een in gelezen.acties] == [
        ("nagaan wat hout kost", ("Nora Blom",)),
        ("tent huren", ("Pieter Zwart",)),
    ]
    assert [een.tekst for een in gelezen.besluiten] == [besluit]


@pytest.mark.parametrize(
    ("regel", "volgende"),
    [
        (">> Nora: nagaan wat hout kost - 9 april", "en dat delen met Pieter"),
        (">> Nora: nagaan wat hout kost - 9 april", "(met Pieter)"),
        ("Nagaan wat hout kost - 9 april", "Wie: Nora"),
        ("Nora vertelt dat de planken uit Haven-Zuid komen, op 9 april", "Pieter haalt ze op"),
        ("De steiger is gemaakt in de week van 9 april", "De planken zijn op"),
        ("Nora vertelt dat het hout -", "De planken zijn op"),
        ("Aan de steiger 4-6", "De planken zijn op"),
    ],
)
def test_a_line_that_may_go_on_is_not_closed_by_its_day(regel: str, volgende: str) -> None:
    assert not closes(regel, volgende)


@pytest.mark.parametrize(
    "namen", ["(Irene\nTolsma en Job Kamstra)", "(Irene Tolsma,\nJob Kamstra).", "(Job\nKamstra)"]
)
def test_a_point_of_the_agenda_stands_right_below_a_task_of_more_lines(config: Config, namen: str) -> None:
    tekst = f"""Verslag regietafel 6 maart 2027

Aanwezig: Irene Tolsma (voorzitter), Job Kamstra (verslag)

1. Opening
De voorzitter opent de vergadering en meldt dat er geen mededelingen zijn.
2. Verdeelplan
De tafel vindt dat het college van Zevenhuizen een ander voorstel had moeten doen aan de gemeenten.
Actie: samen met het ministerie in gesprek gaan met het college van Zevenhuizen {namen}
3. Bekostiging van locaties
Verschillende gemeenten geven aan dat locaties onder de honderd plekken niet kostendekkend zijn.
4. Rondvraag
Niemand heeft een vraag.
"""
    voorstel = read(tekst, config)
    assert [punt.nummer for punt in voorstel.agendapunten] == ["1", "2", "3", "4"]
    assert [a.agendapunt for a in voorstel.acties if a.soort == "actiepunt"] == [2]


@pytest.mark.parametrize(
    ("regel", "wie"),
    [
        ("- bekers kopen (24 stuks, tegen 5 april) -> TO DO KOOS", ("KOOS",)),
        ("- offerte opvragen → ACTIE NORA", ("Nora Blom",)),
        ("- tent huren voor het feest => TODO: HANNA", ("Hanna de Vos",)),
        ("   * vlag ophangen -> ACTIE NORA EN HANNA", ("Nora Blom", "Hanna de Vos")),
        ("Er moet een poster komen. -> TO DO PIETER", ("Pieter Zwart",)),
    ],
)
def test_who_has_it_may_stand_in_capitals_behind_an_arrow(
    config: Config, regel: str, wie: tuple[str, ...]
) -> None:
    assert [van for _, van in points(config, f"{KOP}1. Feest\n\n{regel}\n")] == [wie]


@pytest.mark.parametrize(
    "regel",
    [
        "- zie de lijst -> TO DO LIJST",
        "- poster maken -> TO DO VOLGENDE KEER",
        "- feest: NORA DOE DINGEN",
        "- wie komt er? KOOS, NORA",
        "- de poster is af -> KLAAR",
    ],
)
def test_capitals_behind_an_arrow_are_not_always_somebody(config: Config, regel: str) -> None:
    assert points(config, f"{KOP}1. Feest\n\n{regel}\n") == []


@pytest.mark.parametrize(
    "merk",
    [
        " ACTIE: Nora. De oude sleutels\nkunnen worden ingeleverd.",
        "\nACTIE: Nora.\nDe oude sleutels kunnen worden ingeleverd.",
        " Actie Nora",
        " ACTIE:\nNora. De oude sleutels kunnen worden ingeleverd.",
        " – actie Nora Blom. De oude sleutels zijn weg.",
        " [Actie: Nora.] De oude sleutels zijn weg.",
    ],
)
@pytest.mark.parametrize(
    "taak", ["Voor de schuur zijn nieuwe cilinders nodig.", "Het slot van de poort is kapot."]
)
def test_a_mark_is_of_the_sentence_before_it_and_not_of_what_she_does_in_an_earlier_one(
    config: Config, taak: str, merk: str
) -> None:
    tekst = f"{KOP}1. Loods\nHet pad is opgehoogd. Nora zet de foto’s op de website.\n{taak}{merk}\n"
    [punt] = [a for a in read(tekst, config).acties if a.soort == "actiepunt" and taak[:-1] in a.citaat]
    assert punt.eigenaars == ("Nora Blom",)


def test_below_a_text_each_name_has_what_its_sentence_says(config: Config) -> None:
    tekst = f"{KOP}1. Loods\nNora belt de smid. Pieter haalt de sleutels op.\nACTIE: Nora\nACTIE: Pieter\n"
    assert [(a.tekst, a.eigenaars) for a in read(tekst, config).acties] == [
        ("Nora belt de smid", ("Nora Blom",)),
        ("Pieter haalt de sleutels op", ("Pieter Zwart",)),
    ]


MARGE = """Opening
Nora opent de vergadering om 13.00 uur en heet de nieuwe havenmeester welkom in
de kring.

Steiger
De steiger ligt er sinds het voorjaar en wordt druk gebruikt, ook in het weekend.
{steiger}

De kade is nog goed, maar de bolders zijn verroest en een ervan ligt los van de
muur. {kade}

"""
RONDVRAAG = """Rondvraag
Pieter heeft gehoord dat de loods in april leeg komt te staan en zo lang niet wordt
verhuurd.

"""
BESLUITENLIJST = "Besluitenlijst\n1. De steiger blijft liggen.\n"


@pytest.mark.parametrize(
    ("steiger", "kade", "dagen"),
    [
        (
            "Nora vraagt de prijs van planken op. Actie: Nora Blom, voor 15\napril",
            "Hanna zoekt een lasser. Actie:\nHanna de Vos",
            ["2026-04-14", "None"],
        ),
        (
            "Nora vraagt de prijs van planken op. Actie: Nora Blom",
            "Hanna zoekt een lasser. Actie: Hanna\nde Vos, uiterlijk 9 april 2026",
            ["None", "2026-04-09"],
        ),
    ],
)
def test_a_mark_broken_at_the_margin_ends_its_paragraph_below_a_bare_title(
    config: Config, steiger: str, kade: str, dagen: list[str]
) -> None:
    gelezen = read(KOP + MARGE.format(steiger=steiger, kade=kade) + RONDVRAAG + BESLUITENLIJST, config)
    assert [punt.titel for punt in gelezen.agendapunten] == ["Opening", "Steiger", "Rondvraag"]
    assert [
        (actie.tekst, actie.eigenaars, str(actie.termijn), actie.agendapunt)
        for actie in gelezen.acties
        if actie.soort == "actiepunt"
    ] == [
        ("Nora vraagt de prijs van planken op", ("Nora Blom",), dagen[0], 2),
        ("Hanna zoekt een lasser", ("Hanna de Vos",), dagen[1], 2),
    ]


def test_a_line_or_two_that_stand_on_a_paragraph_are_no_titles(config: Config) -> None:
    tekst = MARGE.format(steiger="Er is geen plank los.", kade="Dat is bekend.")
    assert read(KOP + tekst + BESLUITENLIJST, config).agendapunten == ()


@pytest.mark.parametrize(
    "geen",
    ["geen", "n.v.t.", "-", "nihil", "geen verdere actie nodig", "geen (ter kennisname)", "none"],
)
@pytest.mark.parametrize("merk", ["Actie: {}", "Actiepunt: {}", "Action: {}", "(actie: {})", "→ Actie: {}"])
def test_a_label_that_says_none_makes_no_task_of_what_stands_before_it(
    config: Config, merk: str, geen: str
) -> None:
    tekst = f"{KOP}1. Steiger\n\nDe planken worden geschuurd. {merk.format(geen)}\n\n2. Feest\n\nGoed.\n"
    assert read(tekst, config).acties == ()


@pytest.mark.parametrize("merk", ["Actie: Nora.", "(actie: Nora)", "→ Actie: Nora", "Actie: Nora, 1 april."])
def test_a_label_that_names_somebody_still_does(config: Config, merk: str) -> None:
    tekst = f"{KOP}1. Steiger\n\nDe planken worden geschuurd. {merk}\n\n2. Feest\n\nGoed.\n"
    assert [punt.eigenaars for punt in read(tekst, config).acties] == [("Nora Blom",)]


def test_a_name_that_ends_as_a_verb_does_begins_what_comes_behind_a_mark(config: Config) -> None:
    kop = (
        "Verslag overleg haven\n\n5 maart 2026\n\nAanwezig: Nora Blom, Joost Zwart, Bart Mos\n\n1. Steiger\n"
    )
    tekst = (
        "Nora maakt een lijst van de planken. ACTIE: Nora.\nJoost belt de handel. ACTIE: Joost.\n"
        "Bart haalt de verf op. ACTIE: Bart Mos. Joost betaalt de verf. ACTIE: Joost.\n"
    )
    assert points(config, kop + tekst) == [
        ("Nora maakt een lijst van de planken. ACTIE: Nora", ("Nora Blom",)),
        ("Joost belt de handel. ACTIE: Joost", ("Joost Zwart",)),
        ("Bart haalt de verf op. ACTIE: Bart Mos", ("Bart Mos",)),
        ("Joost betaalt de verf. ACTIE: Joost", ("Joost Zwart",)),
    ]
    # where the label opens the line, the verb behind the name goes on with it
    vooraan = "ACTIE: Nora Blom. Schrijft een brief aan de buurt.\n\nACTIE: Joost. Belt de handel.\n"
    assert [wie for _, wie in points(config, kop + vooraan)] == [("Nora Blom",), ("Joost Zwart",)]


@pytest.mark.parametrize(
    ("slot", "wanneer"),
    [
        ("concept eind oktober", "eind oktober"),
        ("concept voor 1 mei", "voor 1 mei"),
        ("eind oktober", "eind oktober"),
    ],
)
def test_of_a_task_with_its_mark_behind_it_a_first_version_is_due_then(
    config: Config, slot: str, wanneer: str
) -> None:
    [actie] = read(f"{KOP}1. Haven\nDe borden moeten leesbaar zijn. ACTIE: Nora, {slot}.\n", config).acties
    assert (actie.eigenaars, actie.termijn_tekst) == (("Nora Blom",), wanneer)
    assert actie.tekst == "De borden moeten leesbaar zijn"
