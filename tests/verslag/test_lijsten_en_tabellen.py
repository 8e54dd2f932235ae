"""Lists and tables of acties in every form and place; what the text says too is one point."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie
from tests.share import share

TAKEN = (
    ("Raming van de kade actualiseren", "Anna Visser", date(2026, 11, 24)),
    ("Brief aan de provincie voorbereiden", "Tim Bos", date(2026, 12, 14)),
    ("Notitie over de loodsen opstellen", "Nora van der Wal", date(2026, 12, 18)),
    ("Sleutels van het buurthuis ophalen", "Joost Hofman", date(2026, 12, 11)),
)
AANWEZIG = (
    "Aanwezig: Anna Visser (voorzitter), Tim Bos, Nora van der Wal, Joost Hofman",
    "Afwezig: Els Prins",
    "",
)
DAGEN = ("{0.day}-{0.month}-{0.year}", "{0.day}.{0.month}.26", "{0.day}/{0.month}")
VORMEN = ("pijpen", "kolommen", "cellen", "streepjes", "nummers", "regels", "hokjes", "namen", "velden")
PLEKKEN = ("boven", "midden", "onder", "geknipt")
NIEUWE_BLADZIJDE = ("", "Pagina 3 van 5", "", "Verslag werkgroep Kade 10 november 2026", "")


def the_list(vorm: str, dag: str) -> list[list[str]]:
    """The title and head of the list, and the lines of each task."""
    rijen = [(taak, wie, dag.format(wanneer)) for taak, wie, wanneer in TAKEN]
    koppen = {
        "pijpen": ["| Wat | Wie | Wanneer |", "|---|---|---|"],
        "kolommen": [f"{'Actie':40}{'Actiehouder':20}Deadline"],
        "cellen": ["Omschrijving", "Door", "Gereed"],
    }
    return [
        ["Actielijst", "", *koppen.get(vorm, [])],
        *(
            {
                "pijpen": [f"| {taak} | {wie} | {wanneer} |"],
                "kolommen": [f"{taak:40}{wie:20}{wanneer}"],
                "cellen": [taak, wie, wanneer],
                "streepjes": [f"- {taak} ({wie}, {wanneer})"],
                "nummers": [f"{nummer}. {taak} – {wie} – {wanneer}"],
                "regels": [f"{wie}: {taak.lower()}, {wanneer}"],
                "hokjes": [f"- [ ] {taak} ({wie}, {wanneer})"],
                "namen": [wie, f"- {taak} ({wanneer})", ""],
                "velden": [f"Wat: {taak} Wie: {wie} Wanneer: {wanneer}"],
            }[vorm]
            for nummer, (taak, wie, wanneer) in enumerate(rijen, 1)
        ),
    ]


def minutes(vorm: str, plek: str, dag: str) -> str:
    titel, *taken = the_list(vorm, dag)
    if plek == "geknipt":
        taken.insert(2, list(NIEUWE_BLADZIJDE))
    lijst = [*titel, *(regel for taak in taken for regel in taak), ""]
    return "\n".join(
        (
            "Verslag werkgroep Kade",
            "Datum: 10 november 2026",
            "",
            *(lijst if plek == "boven" else ()),
            *AANWEZIG,
            "1. Opening",
            "De voorzitter heet iedereen welkom.",
            "De opkomst op de kade was hoog.",
            "",
            "2. Loodsen",
            "De bezetting van de loodsen is gedaald.",
            "Actie Tim Bos: brief aan de provincie voorbereiden.",
            "",
            *(lijst if plek == "midden" else ()),
            "3. Rondvraag",
            "De buren hebben positief gereageerd op de plannen.",
            "",
            *(lijst if plek in ("onder", "geknipt") else ()),
            "De voorzitter sluit de vergadering om 16.30 uur.",
        )
    )


def seen(acties: tuple[Actie, ...]) -> set[tuple[str, tuple[str, ...], date | None]]:
    return {(actie.tekst.casefold(), actie.eigenaars, actie.termijn) for actie in acties}


@pytest.mark.parametrize(("vorm", "plek", "dag"), share(product(VORMEN, PLEKKEN, DAGEN), 5))
def test_every_task_of_a_list_is_one_point(vorm: str, plek: str, dag: str, config: Config) -> None:
    acties = read(minutes(vorm, plek, dag), config).acties
    assert seen(acties) == {(taak.casefold(), (wie,), wanneer) for taak, wie, wanneer in TAKEN}
    assert len(acties) == len(TAKEN)


KOP = "Verslag werkgroep Kade\n10 november 2026\n\n"
ONDER = "\n".join(("", *AANWEZIG, "1. Opening", "De voorzitter heet iedereen welkom.", ""))


@pytest.mark.parametrize(
    "boven",
    [
        "Actie- en besluitenlijst\nDatum: 10 november 2026\nPlaats: Haarlem\nVoorzitter: Anna Visser\n",
        "Afspraken en acties\nGemeentehuis, kamer 3\n",
        "Besluitenlijst\n- De loods is gekocht.\n- De kade is klaar.\n",
        "Voortgang acties\nOver de kade is gesproken.\n",
    ],
)
def test_the_rest_of_a_header_is_no_list(boven: str, config: Config) -> None:
    assert not read(KOP + boven + ONDER, config).acties


def test_a_day_of_noting_before_what_it_was_about_is_no_deadline(config: Config) -> None:
    tabel = (
        "Actielijst\n\n| Datum | Onderwerp | Actie | Trekker |\n|---|---|---|---|\n"
        "| 12-10-2026 | Kade | Raming maken | Tim Bos |\n"
    )
    assert seen(read(KOP + ONDER + tabel, config).acties) == {("raming maken", ("Tim Bos",), None)}


def test_a_point_and_at_whom_it_is_are_columns(config: Config) -> None:
    tabel = "Acties\n\n| Punt | Bij | Opmerking |\n|---|---|---|\n| Raming maken | Tim Bos | loopt nog |\n"
    assert seen(read(KOP + ONDER + tabel, config).acties) == {("raming maken", ("Tim Bos",), None)}
    verteld = tabel.replace("Acties", "Stand van de kade").replace("| Bij |", "| Waar |")
    assert not read(KOP + ONDER + verteld, config).acties


def test_before_a_day_in_the_text_is_that_day_in_the_list(config: Config) -> None:
    tekst = "Actie: alle teams leveren hun cijfers vóór 24 november aan bij de kade.\n\n"
    cellen = "Actielijst\n\nNr\nActie\nWie\nGereed\n\n1\nBrief aanpassen\nTim Bos\n21-11\n\n"
    cellen += "2\nCijfers van de teams aanleveren\nAlle teams\n24-11\n\n3\nKade tekenen\nAnna Visser\n18-12\n"
    acties = read(KOP + ONDER + tekst + cellen, config).acties
    assert [actie.termijn_tekst for actie in acties] == ["24-11", "21-11", "18-12"]
