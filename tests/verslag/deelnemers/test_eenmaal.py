"""Who a list has as present and as absent is one person, and the warning says what was made of it."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.texts import verslag as texts
from bot.verslag.deelnemers.eenmaal import once, with_first_names
from bot.verslag.lezen import read
from bot.verslag.voorstel import Aanwezigheidsstatus, Deelnemer

_PEN = ("mw. Pen (Beek)", "mw. Pen")


def lid(
    naam: str | None, organisatie: str | None, status: Aanwezigheidsstatus, *rollen: str, aanhef: str = ""
) -> Deelnemer:
    return Deelnemer(None, aanhef or None, naam, organisatie, rollen, status, gelakt=naam is None)


@pytest.mark.parametrize("first", [True, False])
def test_present_wins_whichever_comes_first_and_nothing_else_is_lost(first: bool) -> None:
    there, away = lid("Pen", "Beek", "aanwezig"), lid("Pen", None, "afwezig", "voorzitter", aanhef="mw.")
    kok = lid("Kok", "COA", "afwezig")
    found = once([there, kok, away] if first else [away, kok, there])
    assert found == (lid("Pen", "Beek", "aanwezig", "voorzitter", aanhef="mw."), kok)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (lid("Pen", "Beek", "aanwezig"), lid("Pen", "Velsen", "afwezig")),
        (lid("Pen", None, "aanwezig", aanhef="mw."), lid("Pen", None, "afwezig", aanhef="dhr.")),
        (lid(None, "COA", "aanwezig"), lid(None, "COA", "afwezig")),
        (lid("Pen", "Beek", "aanwezig"), lid("Pen", None, "onbekend", "agendalid")),
        (lid("Pen", "Beek", "afwezig"), lid("Van Pen", None, "aanwezig")),
    ],
)
def test_two_people_stay_two(one: Deelnemer, other: Deelnemer) -> None:
    assert once([one, other]) == (one, other)
    assert once([other, one]) == (other, one)


@pytest.mark.parametrize(
    ("listed", "apart"),
    [
        (lid("A. Pen", "Beek", "aanwezig", aanhef="mw."), lid("Anna Pen", None, "aanwezig", "notulist")),
        (lid("Anna Pen", "Beek", "aanwezig", aanhef="mw."), lid("A. Pen", "Beek", "aanwezig", "notulist")),
        (lid("A.B. Pen", "Beek", "aanwezig", aanhef="mw."), lid("Anna Pen", None, "aanwezig", "notulist")),
    ],
)
def test_who_led_or_wrote_is_the_one_with_those_letters(listed: Deelnemer, apart: Deelnemer) -> None:
    found = with_first_names([listed, lid("Kok", "COA", "aanwezig"), apart])
    assert found[0] == lid("Anna Pen", "Beek", "aanwezig", "notulist", aanhef="mw.")
    assert [een.naam for een in found[1:]] == ["Kok"]


@pytest.mark.parametrize(
    "listed",
    [
        [lid("A. Pen", "Velsen", "aanwezig")],
        [lid("A. Pen", None, "aanwezig", aanhef="dhr.")],
        [lid("A. Pen", None, "afwezig")],
        [lid("T. Pen", None, "aanwezig")],
        [lid("A. van Pen", None, "aanwezig")],
        [lid("Ada Pen", None, "aanwezig")],
        [lid("A. Pen", None, "aanwezig"), lid("A.B. Pen", None, "aanwezig")],
    ],
)
def test_who_may_be_another_stays_beside_the_list(listed: list[Deelnemer]) -> None:
    allen = (*listed, lid("Anna Pen", "Beek", "aanwezig", "notulist", aanhef="mw."))
    assert with_first_names(allen) == allen


def test_two_of_the_list_stay_two_where_neither_led_nor_wrote() -> None:
    allen = (lid("A. Pen", None, "aanwezig"), lid("Anna Pen", "Beek", "aanwezig", "adviseur"))
    assert with_first_names(allen) == allen


def test_a_point_of_the_surname_is_of_who_wrote(config: Config) -> None:
    tekst = (
        "# Verslag PRT 9 december 2026\n\nNotulist: mw. Anna Pen\n\nAanwezig: dhr. Kok (COA), mw. A. Pen\n\n"
        "## 1. Opening\n\nActie: mw. Pen stuurt de bijlage na.\n"
    )
    gelezen = read(tekst, config)
    assert [een.naam for een in gelezen.aanwezigheid] == ["Kok", "Anna Pen"]
    assert gelezen.acties[0].eigenaars == ("Anna Pen",)


@pytest.mark.parametrize(("there", "away"), [_PEN, _PEN[::-1]])
def test_minutes_have_them_once_as_the_warning_says(config: Config, there: str, away: str) -> None:
    tekst = (
        f"# Verslag PRT 9 december 2026\n\nAanwezig: dhr. Kok (COA), {there}\nAfwezig: {away}\n\n"
        "## 1. Opening\n\nNiets.\n"
    )
    gelezen = read(tekst, config)
    pen = [(een.naam, een.organisatie, een.status) for een in gelezen.aanwezigheid if een.naam == "Pen"]
    assert pen == [("Pen", "Beek", "aanwezig")]
    [warned] = [w for w in gelezen.waarschuwingen if w.soort == texts.AANWEZIG_EN_AFWEZIG]
    assert warned.tekst == texts.aanwezig_en_afwezig("mw. Pen", "aanwezig")
    assert "één keer als aanwezig overgenomen" in warned.tekst


def test_who_is_listed_once_and_named_elsewhere_as_there_is_what_the_list_says(config: Config) -> None:
    tekst = (
        "# Verslag PRT 9 december 2026\n\nAanwezig: dhr. Kok (COA)\nAfwezig: mw. Pen (Beek)\n\n"
        "## 1. Opening\n\nDe voorzitter opent.\n\nAanwezig: dhr. Bos (IND), mw. Pen (Beek)\n"
    )
    gelezen = read(tekst, config)
    assert [een.status for een in gelezen.aanwezigheid if een.naam == "Pen"] == ["afwezig"]
    [warned] = [w for w in gelezen.waarschuwingen if w.soort == texts.AANWEZIG_EN_AFWEZIG]
    assert "één keer als afwezig overgenomen" in warned.tekst


@pytest.mark.parametrize(
    ("letters", "naam"), [("CvO", "Corrie van Oord"), ("CO", "Corrie van Oord"), ("AK", "Ada Kwak")]
)
def test_who_led_or_wrote_by_letters_alone_is_who_has_them(letters: str, naam: str) -> None:
    lijst = [lid("Corrie van Oord", "Beek", "aanwezig"), lid("Ada Kwak", "COA", "aanwezig")]
    found = with_first_names([*lijst, lid(letters, None, "aanwezig", "notulist")])
    assert [een.naam for een in found] == ["Corrie van Oord", "Ada Kwak"]
    assert [een.naam for een in found if "notulist" in een.rollen] == [naam]


@pytest.mark.parametrize(
    "apart",
    [
        lid("CO", None, "aanwezig"),
        lid("CO", None, "afwezig", "notulist"),
        lid("CD", None, "aanwezig", "notulist"),
        lid("BP", None, "aanwezig", "notulist"),
    ],
)
def test_letters_of_nobody_or_of_two_stay_apart(apart: Deelnemer) -> None:
    lijst = [lid(naam, None, "aanwezig") for naam in ("Corrie Oord", "Bas Pen", "Bo Pit")]
    assert len(with_first_names([*lijst, apart])) == len(lijst) + 1
