"""Tables of which a file kept one space between the cells: whatever the columns and the line ends."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = (
    "Notulen raad\n\n25 september 2025\n\nAanwezig: Luc, Jeanne, Finn, mw. Rahmani, dhr. Stolk\n\n"
    "1. Opening\n\nGeen.\n\n"
)


def points(config: Config, tekst: str) -> list[Actie]:
    return [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize(
    "tekst",
    [
        "Actiepunten\nWat Wie Gereed\nEnquête opstellen mw. Rahmani 1 oktober 2025\n"
        "Gesprek voorbereiden dhr. Stolk en Finn z.s.m.\n",
        "ACTIEPUNTEN\nWat Wie Gereed\nEnquête\nopstellen\nmw. Rahmani 1 oktober 2025\nGesprek\nvoorbereiden\n"
        "dhr. Stolk en Finn z.s.m.\n",
        "Nr Actie Wie Wanneer Status\n1 Enquête opstellen Rahmani 1 oktober 2025 open\n"
        "2 Gesprek voorbereiden Stolk, Finn z.s.m. loopt\n",
        "Wie Actie Deadline\nRahmani Enquête opstellen 1 oktober 2025\n"
        "Stolk en Finn Gesprek voorbereiden z.s.m.\n",
        "Datum Omschrijving Naam Einddatum Voltooid\n8-2-2025 Enquête opstellen Rahmani 1 oktober 2025\n"
        "6-4-2025 Gesprek voorbereiden Stolk en\nFinn z.s.m.\n",
    ],
)
def test_the_cells_of_a_row_are_told_apart(config: Config, tekst: str) -> None:
    punten = points(config, tekst)
    assert [(p.tekst, p.eigenaars, p.termijn) for p in punten] == [
        ("Enquête opstellen", ("Rahmani",), date(2025, 10, 1)),
        ("Gesprek voorbereiden", ("Stolk", "Finn"), None),
    ]
    assert punten[1].termijn_tekst == "z.s.m."


def test_who_is_not_in_the_attendance_is_an_owner_at_the_end_of_a_row(config: Config) -> None:
    tekst = (
        "Actiepunten:\nDatum Omschrijving Naam\n8-2-2025 Opzet voor de avond Leo\nLuc\n"
        "6-4-2025 Stukje voor site Anna\n"
    )
    assert [p.eigenaars for p in points(config, tekst)] == [("Leo", "Luc"), ("Anna",)]


def test_prose_below_words_that_might_be_a_head_stays_prose(config: Config) -> None:
    assert not points(config, "Actie Wie\nDe avond was gezellig.\nEr is veel gepraat over het dak.\n")


@pytest.mark.parametrize("rij", ["Brief  sturen  Finn  1 mei", "1", "-  -", "Finn", " Finn  en  Luc ", "en"])
def test_odd_rows_below_a_head_do_no_harm(config: Config, rij: str) -> None:
    assert len(points(config, f"Actiepunten\nWat Wie Gereed\n{rij}\nZaal bellen Luc 2 mei\n{rij}\n")) <= 3


@pytest.mark.parametrize(
    "tekst",
    [
        "Action Agenda Point Responsible Due Date\nBuy ladders 4 KV & ABr 1 October 2025\n"
        "Paint the hall 12 Noor & Marcus Ongoing\n",
        "Actie Agendapunt Wie Wanneer\nBuy ladders 4 KV en ABr 1 oktober 2025\n"
        "Paint the hall 6a Noor, Marcus Ongoing\n",
        "Agenda item Action Assigned to Due date\n4 Buy ladders KV/ABr 1 October 2025\n"
        "5 Paint the hall Noor and Marcus Ongoing\n",
        "Action Responsible Agenda Point Due Date\nBuy ladders KV & ABr 4 1-10-2025\n"
        "Paint the hall Noor & Marcus 5 Ongoing\n",
        "Task No. Owner Due\nBuy ladders 1 KV, ABr 1 October 2025\n"
        "Paint the hall 2 Noor and Marcus Ongoing\n",
        "Te doen Belegd bij Uiterste datum\nBuy ladders KV & ABr 1 Oktober 2025\n"
        "Paint the hall Noor & Marcus Ongoing\n",
    ],
)
def test_initials_are_an_owner_and_a_number_of_the_agenda_is_no_part_of_the_task(
    config: Config, tekst: str
) -> None:
    punten = points(config, tekst)
    assert [(p.tekst, p.nummer, p.eigenaars, p.termijn) for p in punten] == [
        ("Buy ladders", None, ("KV", "ABr"), date(2025, 10, 1)),
        ("Paint the hall", None, ("Noor", "Marcus"), None),
    ]
    assert punten[1].termijn_tekst == "Ongoing"


def test_a_day_that_cannot_be_is_kept_as_text_and_a_sign_for_none_is_no_day(config: Config) -> None:
    tekst = "Action Who Due Date\n" + (
        "Organise Visits KV 31/09/2025\nAsk for “old chairs” Noor ?\nBuy tea KV -\n"
    )
    punten = points(config, tekst)
    assert [(p.tekst, p.termijn, p.termijn_tekst) for p in punten] == [
        ("Organise Visits", None, "31/09/2025"),
        ("Ask for “old chairs”", None, None),
        ("Buy tea", None, None),
    ]


@pytest.mark.parametrize(
    ("rij", "taak", "wie"),
    [
        ("Overleg plannen met VNG AB", "Overleg plannen met VNG", ("AB",)),
        ("Cijfers over 2024 opvragen AB", "Cijfers over 2024 opvragen", ("AB",)),
        ("Zaal huren Noor en Piet", "Zaal huren", ("Noor", "Piet")),
    ],
)
@pytest.mark.parametrize("dag", ["2-10-2025", "2 oktober 2025", "z.s.m."])
def test_what_belongs_to_the_task_is_no_owner(
    config: Config, rij: str, taak: str, wie: tuple[str, ...], dag: str
) -> None:
    tekst = f"Actie Wie Wanneer\n{rij} {dag}\nLampen kopen KV {dag}\n"
    assert [(p.tekst, p.eigenaars, p.termijn_tekst) for p in points(config, tekst)] == [
        (taak, wie, dag),
        ("Lampen kopen", ("KV",), dag),
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        "Actie Wie\nOverleg met VNG\nBrief aan Noor en Piet\n",
        "Action Agenda Point Who\nThe evening was fun.\nWe talked about it with KV and JH.\nNobody minded.\n",
        "Agendapunt Actie Wie\nGeld Kas nakijken AB\nGebouw Zaal verven KV\n",  # where does the task begin?
        "Agenda Who\nOpening KV\nBuy ladders 2 AB\n",
    ],
)
def test_rows_that_do_not_say_who_does_what_are_none(config: Config, tekst: str) -> None:
    assert not points(config, tekst)
