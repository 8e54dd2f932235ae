"""Names behind @ on a page with notes, beside "@sanne Stuur de lijst"; tasks below a name without bullets."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.handvatten import with_names
from bot.verslag.lezen import read

_BLADZIJ = """# 2027-06-03 Afstemming onboarding

## Deelnemers

- @Lotte Verbruggen
- @Kevin Aartsma

Afwezig: @Simone de Graaf (verlof)

## Actie-items

- [ ] @Lotte Verbruggen programma voor de eerste week opstellen 12 jun. 2027
- [x] @Kevin Aartsma oude lijst van het intranet halen
- [ ] @Kevin Aartsma @Lotte Verbruggen buddy's werven
"""


def test_who_was_there_and_who_has_what_is_read_from_handles(config: Config) -> None:
    gelezen = read(_BLADZIJ, config)
    assert [(een.naam, een.status) for een in gelezen.aanwezigheid] == [
        ("Lotte Verbruggen", "aanwezig"),
        ("Kevin Aartsma", "aanwezig"),
        ("Simone de Graaf", "afwezig"),
    ]
    assert [(punt.eigenaars, punt.status) for punt in gelezen.acties] == [
        (("Lotte Verbruggen",), "open"),
        (("Kevin Aartsma",), "afgerond"),
        (("Kevin Aartsma", "Lotte Verbruggen"), "open"),
    ]


def test_a_task_with_a_capital_is_no_surname() -> None:
    regels = ["- @Sanne Stuur de lijst rond", "- @anna Bel de zaal", "mail@Anna Bel"]
    assert list(with_names(regels)) == regels


def test_who_ends_an_item_with_his_whole_name_has_it(config: Config) -> None:
    tekst = "# Overleg 3 juni 2027\n\n## Acties\n\n- Zaal huren @Kees de Wit\n- @Lotte Verbruggen: bellen\n"
    assert [punt.eigenaars for punt in read(tekst, config).acties] == [
        ("Kees de Wit",),
        ("Lotte Verbruggen",),
    ]


def test_tasks_below_a_name_alone_on_its_line_are_hers_and_below_niet_toegewezen_nobodys(
    config: Config,
) -> None:
    tekst = """Overleg vervoer 12 mei 2027

Aanwezig: Rosa Timmer, Wout Sluis

Actiepunten

Rosa Timmer
Klachtencijfers per gemeente uitsplitsen
Voorstel op papier zetten

Wout Sluis
Contact opnemen met de vervoerder

Niet toegewezen
Datum prikken voor het gesprek
"""
    assert [punt.eigenaars for punt in read(tekst, config).acties] == [
        ("Rosa Timmer",),
        ("Rosa Timmer",),
        ("Wout Sluis",),
        (),
    ]


def test_a_pair_that_stands_there_twice_is_a_name() -> None:
    regels = ["- [ ] @Lotte Verbruggen programma opstellen", "Gebeld: @Lotte Verbruggen", "@Anna Bel de zaal"]
    assert list(with_names(regels)) == [
        "- [ ] Lotte Verbruggen: programma opstellen",
        "Gebeld: Lotte Verbruggen",
        "@Anna Bel de zaal",
    ]


@pytest.mark.parametrize(
    "lijst",
    [
        "## Deelnemers\n\n- Lotte Verbruggen (Velsen, vz) @lottev\n- Kees de Wit (provincie) @kdw\n",
        "Aanwezig: Lotte Verbruggen (@lottev) en Kees de Wit (@kdw)\n",
        "## Aanwezig\n\n* Lotte Verbruggen (@lottev, Velsen), voorzitter\n* Kees de Wit (@kdw)\n",
        "| Naam | Organisatie | GitHub |\n|---|---|---|\n| Lotte Verbruggen | Velsen | @lottev |\n"
        "| Kees de Wit | COA | @kdw |\n",
        "| GitHub | Naam | Organisatie |\n|---|---|---|\n| @lottev | Lotte Verbruggen | Velsen |\n"
        "| @kdw | Kees de Wit | COA |\n",
        "## Aanwezig\n\n* Lotte Verbruggen @lottev (Velsen, vz)\n* Kees de Wit @kdw (COA)\n",
        "## Aanwezig\n\n- @LotteV Lotte Verbruggen (Velsen)\n- @kdw: Kees de Wit\n",
        "## Aanwezig\n\n- @lottev (Lotte Verbruggen, Velsen)\n- @kdw (Kees de Wit, COA)\n",
        "## Aanwezig\n\n* **Lotte Verbruggen**, Bureau der Regio (@lottev)\n* **Kees de Wit** @kdw (COA)\n",
        "## Aanwezig\n\n- [x] Lotte Verbruggen (Velsen, @lottev)\n- [x] Kees de Wit - COA - `@kdw`\n",
        "Present: Lotte Verbruggen @lottev (chair) and Kees de Wit @kdw\n",
        "Present: Lotte Verbruggen @lottev (chair)\n\nRegrets: Kees de Wit @kdw (COA)\n",
    ],
)
def test_a_handle_that_the_attendance_ties_to_somebody_is_that_person(config: Config, lijst: str) -> None:
    taken = "- [ ] @kdw: zaal huren\n- [ ] @kdw en @lottev: stukken delen\n- @lottev belt de zaal\n"
    gelezen = read(f"# Overleg 3 juni 2027\n\n{lijst}\n## Acties\n\n{taken}", config)
    assert [een.naam for een in gelezen.aanwezigheid][:2] == ["Lotte Verbruggen", "Kees de Wit"]
    assert not any("@" in (een.organisatie or "") for een in gelezen.aanwezigheid)
    assert [punt.eigenaars for punt in gelezen.acties] == [
        ("Kees de Wit",),
        ("Kees de Wit", "Lotte Verbruggen"),
        ("Lotte Verbruggen",),
    ]


def test_one_name_before_a_handle_ties_nobody_to_it() -> None:
    regels = ["- Overleg met Anna Bos @lotte", "- Tuin, Anna Bos @lotte", "mail naar info@kdw.nl"]
    assert list(with_names(regels)) == regels


def test_what_is_asked_of_a_handle_ties_nobody_to_it() -> None:
    regels = [
        "- @anna Bel Kees",
        "- @kees: Anna Bos bellen",
        "- Lotte Vos mailen @kdw",
        "- @tim Vraag de Wit",
    ]
    assert list(with_names(regels)) == regels


@pytest.mark.parametrize("handvat", ["@kvandewetering", "@kwetering", "@keesvandewetering"])
def test_a_handle_made_of_a_name_is_of_the_one_who_has_it(config: Config, handvat: str) -> None:
    tekst = (
        "# Overleg 3 juni 2027\n\nAanwezig: Lotte Verbruggen, Kees van de Wetering, Karin Wetering-Bos\n\n"
        f"## Acties\n\n- [ ] {handvat}: zaal huren\n"
    )
    assert [punt.eigenaars for punt in read(tekst, config).acties] == [("Kees van de Wetering",)]


def test_a_handle_that_two_may_have_is_of_neither(config: Config) -> None:
    kop = "# Overleg 3 juni 2027\n\nAanwezig: Kees Timmer, Karin Timmer\n\n"
    tekst = f"{kop}## Acties\n\n- [ ] @ktimmer: bellen\n"
    assert [punt.eigenaars for punt in read(tekst, config).acties] == [("Ktimmer",)]
