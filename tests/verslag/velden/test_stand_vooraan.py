"""How a task stands by a sign or a word before it, its day before it, and what only looks done."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel

KOP = "# Meeting notes 2026-04-02\n\nPresent: Inge Postma, Lars Beek, Noor Claes\n\n"


def told(config: Config, rijen: str) -> Voorstel:
    return read(f"{KOP}## Action items\n\n{rijen}", config)


@pytest.mark.parametrize(
    ("klaar", "open"),
    [
        ("[DONE]", "[OPEN]"),
        ("DONE:", "TODO:"),
        ("✅", "⬜"),
        (":white_check_mark:", ":hourglass:"),
        ("(done)", "(wip)"),
    ],
)
def test_a_state_before_the_task_is_no_name(config: Config, klaar: str, open: str) -> None:
    acties = told(config, f"- {klaar} Inge: call the hall\n- {open} Lars: print the folder\n").acties
    assert [(p.tekst, p.eigenaars, p.status) for p in acties] == [
        ("call the hall", ("Inge Postma",), "afgerond"),
        ("print the folder", ("Lars Beek",), "open"),
    ]


def test_a_tick_before_all_of_them_is_a_bullet(config: Config) -> None:
    acties = told(config, "- ✅ Inge: call the hall\n- ✅ Lars: print the folder\n").acties
    assert [(p.eigenaars, p.status) for p in acties] == [(("Inge Postma",), "open"), (("Lars Beek",), "open")]


@pytest.mark.parametrize(
    "rij", ["- {}: Call the hall (Inge)", "- **{}** Inge: call the hall", "- {} - Inge: call the hall"]
)
def test_a_day_in_figures_before_the_task_is_its_day(config: Config, rij: str) -> None:
    dagen = (date(2026, 4, 10), date(2026, 4, 20), date(2026, 5, 1))
    acties = told(config, "".join(f"{rij.format(dag)}\n" for dag in dagen)).acties
    assert [(p.eigenaars, p.termijn) for p in acties] == [(("Inge Postma",), dag) for dag in dagen]


def test_numbers_of_the_year_that_count_on_stay_numbers(config: Config) -> None:
    acties = told(
        config, "- 2026-03-01: Call the hall (Inge)\n- 2026-03-02: Print the folder (Lars)\n"
    ).acties
    assert [p.termijn for p in acties] == [None, None]


@pytest.mark.parametrize("taak", ["Remove outdated pages", "Fix unused imports", "Email interested members"])
def test_a_task_with_a_participle_in_it_was_not_done(config: Config, taak: str) -> None:
    assert [p.tekst for p in told(config, f"### Inge\n\n- {taak}\n").acties] == [taak]


def test_plus_signs_are_bullets_where_no_other_stands_beside_them(config: Config) -> None:
    er = "# Meeting 2026-04-02\n\n## Attendees\n\n+ Inge Postma\n+ Lars Beek\n\n"
    voorstel = read(f"{er}## Actions\n\n+ Call the hall (Inge)\n", config)
    assert [een.naam for een in voorstel.aanwezigheid] == ["Inge Postma", "Lars Beek"]
    assert [p.eigenaars for p in voorstel.acties] == [("Inge Postma",)]


def test_a_sign_behind_a_name_says_who_was_there(config: Config) -> None:
    er = "# Meeting 2026-04-02\n\n## Attendees\n\n- Inge Postma ✓\n- Lars Beek ✗\n- Noor Claes ✅\n\n"
    assert [(een.naam, een.status) for een in read(f"{er}## Site\n\nSlow.\n", config).aanwezigheid] == [
        ("Inge Postma", "aanwezig"),
        ("Lars Beek", "afwezig"),
        ("Noor Claes", "aanwezig"),
    ]


@pytest.mark.parametrize("kolom", ["Assignee", "Toegewezen aan", "Owner"])
def test_a_column_of_whom_it_is_assigned_to(config: Config, kolom: str) -> None:
    tabel = f"| # | Actie | {kolom} | Status |\n|---|---|---|---|\n| 1 | Zaal huren | Inge | open |\n"
    assert [p.eigenaars for p in told(config, tabel).acties] == [("Inge Postma",)]
