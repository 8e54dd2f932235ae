"""A date put off: in the words people use, with why, in a form; two days that differ are asked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from bot import dates, wijzigingen
from bot.models import Actie, Verslagversie, WijzigingWaarde
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL, SECRETARIS
from bot.oefen.schermen import View
from bot.readmodels import LATER_BECAUSE
from bot.texts import acties as texts
from bot.texts import poort
from bot.texts import vaststelling as adopt_texts
from tests import rollen
from tests.practice import Practice, labels
from tests.time_helpers import TODAY

FORMATS = "Formats maken voor het provinciaal verslag"
REASON = "omdat de raming later komt"


@pytest.fixture(autouse=True)
def whole(practice: Practice) -> Iterator[None]:
    """After each of these the history holds."""
    yield
    assert practice.database.read_now(wijzigingen.broken_links) == []


def visit(practice: Practice) -> Actie:
    (found,) = practice.rows(Actie, Actie.id == 3)
    return found


def reasons(practice: Practice) -> list[str | None]:
    return [value.na for value in practice.rows(WijzigingWaarde, WijzigingWaarde.veld == LATER_BECAUSE)]


@pytest.mark.parametrize(
    ("number", "words", "termijn", "tekst"),
    [
        (3, "2 weken", date(2027, 2, 4), None),  # from the date it had, 21 January
        (3, "met 2 weken", date(2027, 2, 4), None),
        (3, "een maand", date(2027, 2, 21), None),
        (3, "nog een week", date(2027, 1, 28), None),
        (3, "zeven dagen", date(2027, 1, 28), None),
        (3, "negen weken", date(2027, 3, 25), None),
        (3, "anderhalve week", date(2027, 2, 1), None),
        (3, "een half jaar", date(2027, 7, 21), None),
        (3, "tien werkdagen", date(2027, 2, 4), None),
        (3, "tot eind maart", date(2027, 3, 31), "eind maart"),
        (3, "tot 1 april", date(2027, 4, 1), "1 april"),
        (3, "naar 22 januari", date(2027, 1, 22), "22 januari"),
        (3, "2027-02-01", date(2027, 2, 1), None),
        (1, "een week", date(2027, 1, 18), None),  # it was due on 6 January: from today
        (1, "naar de volgende PRT", date(2027, 1, 12), "de volgende PRT"),
        (3, "tot de volgende RRT Kennemerland", date(2027, 1, 28), "de volgende RRT Kennemerland"),
    ],
)
@pytest.mark.share(3)
async def test_a_date_is_put_off_in_the_words_people_use(
    practice: Practice, number: int, words: str, termijn: date, tekst: str | None
) -> None:
    reply = await practice.command(f"/actie A{number} uitstel {words}")
    (point,) = practice.rows(Actie, Actie.id == number)
    assert (point.termijn, point.termijn_tekst, point.uitgesteld) == (termijn, tekst, 1)
    assert texts.postponed(1) in reply.shown


@pytest.mark.parametrize(
    ("words", "termijn", "why"),
    [
        ("15 februari omdat de raming later komt", "2027-02-15", "omdat de raming later komt"),
        ("tot 15 februari, reden: wacht op COA", "2027-02-15", "wacht op COA"),
        ("2 weken reden de raming, van maart", "2027-02-04", "de raming, van maart"),
        ("2 weken (COA is ziek)", "2027-02-04", "COA is ziek"),
        ("vrijdag 29 januari, de raming komt later", "2027-01-29", "de raming komt later"),
        ("2 weken: op 1 maart volgt de raming", "2027-02-04", "op 1 maart volgt de raming"),
        ("een week – wegens ziekte tot 1 maart", "2027-01-28", "wegens ziekte tot 1 maart"),
        ("2 weken op verzoek van de minister", "2027-02-04", "op verzoek van de minister"),
        ("wegens ziekte tot 1 april", "2027-04-01", "wegens ziekte"),
        ("1 april i.v.m. de vakantie", "2027-04-01", "i.v.m. de vakantie"),
        ("1 april, want de minister is op 3 mei terug", "2027-04-01", "de minister is op 3 mei terug"),
        ("naar de volgende RRT Kennemerland vanwege de agenda", "2027-01-28", "vanwege de agenda"),
        ("1 april de raming komt later", "2027-04-01", "de raming komt later"),
        ("omdat ik tot 1 maart weg ben", "2027-03-01", "omdat ik tot 1 maart weg ben"),
        ("1 april 12.00 uur", "2027-04-01", None),
        ("een maand door", "2027-02-21", None),
        ("1 april", "2027-04-01", None),
    ],
)
async def test_why_a_date_is_put_off_is_kept_and_never_part_of_the_date(
    practice: Practice, words: str, termijn: str, why: str | None
) -> None:
    await practice.command(f"/actie A3 uitstel {words}")
    (point,) = practice.rows(Actie, Actie.id == 3)
    assert point.termijn == date.fromisoformat(termijn)
    assert not why or why not in (point.termijn_tekst or "")
    kept = practice.rows(WijzigingWaarde, WijzigingWaarde.veld == LATER_BECAUSE)
    assert [value.na for value in kept] == ([why] if why else [])


async def test_a_date_changed_in_the_form_or_a_line_keeps_its_reason_too(practice: Practice) -> None:
    changed = await practice.command("/actie A3 termijn 1 mei omdat de raming later komt")
    assert texts.postponed_because("omdat de raming later komt") in changed.shown
    again = await practice.command("/actie A3 termijn 1 mei omdat het al zo was")
    assert (texts.NOTHING_CHANGED in again.shown, "omdat het al zo was" in again.shown) == (True, False)
    reply = await practice.command("/actie wijzig A3")
    assert reply.view
    saved = await practice.submit(reply.view, {"termijn": "1 juni, reden: COA is ziek"})
    assert saved.view
    assert texts.postponed_because("COA is ziek") in saved.view.shown
    (point,) = practice.rows(Actie, Actie.id == 3)
    assert (point.termijn, point.termijn_tekst, point.uitgesteld) == (date(2027, 6, 1), "1 juni", 2)
    kept = practice.rows(WijzigingWaarde, WijzigingWaarde.veld == LATER_BECAUSE)
    assert [value.na for value in kept] == ["omdat de raming later komt", "COA is ziek"]


async def test_who_is_mentioned_in_a_reason_is_told_by_name(practice: Practice) -> None:
    reply = await practice.command(f"/actie A3 uitstel 1 april op verzoek van <@{SECRETARIS}>")
    [kept] = practice.rows(WijzigingWaarde, WijzigingWaarde.veld == LATER_BECAUSE)
    assert kept.na
    assert kept.na.startswith("op verzoek van @")
    assert texts.postponed_because(kept.na) in reply.shown


@pytest.mark.parametrize(
    ("words", "condition", "why"),
    [
        (
            "zodra de opdracht door de provincie is gegeven",
            "zodra de opdracht door de provincie is gegeven",
            [],
        ),
        (
            "na het besluit van GS omdat de raming ontbreekt",
            "na het besluit van GS",
            ["omdat de raming ontbreekt"],
        ),
    ],
)
async def test_a_condition_is_kept_whole_and_none_of_it_is_taken_for_a_reason(
    practice: Practice, words: str, condition: str, why: list[str]
) -> None:
    await practice.command(f"/actie A3 termijn {words}")
    assert visit(practice).voorwaarde == condition
    kept = practice.rows(WijzigingWaarde, WijzigingWaarde.veld == LATER_BECAUSE)
    assert [value.na for value in kept] == why


async def test_every_time_is_counted_and_shown_wherever_the_point_is(practice: Practice) -> None:
    await practice.command("/actie A3 uitstel een week")
    await practice.command("/actie A3 termijn 1 mei")
    await practice.command("/actie A3 termijn 1 april")  # sooner is no postponement
    for line in ("/actie A3", "/actie lijst", "/stand wie Duinhoven"):
        assert texts.postponed(2) in (await practice.command(line)).shown


@pytest.mark.parametrize("words", ["tot 20 januari", "tot 21 januari", "naar de volgende PRT", "vandaag"])
async def test_a_day_that_is_not_later_is_refused(practice: Practice, words: str) -> None:
    before = practice.counts()
    reply = await practice.command(f"/actie A3 uitstel {words}")
    assert reply.shown == texts.not_later(date(2027, 1, 21))
    assert practice.counts() == before


@pytest.mark.parametrize("words", ["na publicatie van de raming"])
async def test_without_a_date_it_asks_until_when(practice: Practice, words: str) -> None:
    before = practice.counts()
    assert (await practice.command(f"/actie A3 uitstel {words}".strip())).shown == texts.POSTPONE_TO
    assert practice.counts() == before


@pytest.mark.parametrize("words", ["blauw", "een paar weken", "blauw omdat het regent", "rood, het regent"])
async def test_what_is_no_date_is_said(practice: Practice, words: str) -> None:
    before = practice.counts()
    assert "lees ik niet als datum" in (await practice.command(f"/actie A3 uitstel {words}")).shown
    assert practice.counts() == before


async def test_a_first_date_is_not_a_postponement(practice: Practice) -> None:
    await practice.command("/actie A2 uitstel 2 weken")
    point = practice.actie(FORMATS)
    assert (point.termijn, point.voorwaarde, point.uitgesteld) == (date(2027, 1, 25), None, 0)


async def test_a_closed_point_is_not_put_off(practice: Practice) -> None:
    await practice.command("/actie A3 klaar")
    assert (await practice.command("/actie A3 uitstel 2 weken")).shown == texts.CLOSED_ALREADY


# Two days.


@pytest.mark.parametrize(
    ("words", "answers"),
    [
        ("2 weken, tot 3 maart", ["2027-02-04", "2027-03-03"]),
        ("2 weken tot 3 maart", ["2027-02-04", "2027-03-03"]),
        ("2 weken 3 maart", ["2027-02-04", "2027-03-03"]),
        ("2 weken 3 weken", ["2027-02-04", "2027-02-11"]),
        ("een week 8 februari", ["2027-01-28", "2027-02-08"]),
        ("tot 3 maart, 2 weken", ["2027-03-03", "2027-02-04"]),
        ("2 weken (4 maart)", ["2027-02-04", "2027-03-04"]),
        ("2 weken of een maand", ["2027-02-04", "2027-02-21"]),
        ("eind maart, uiterlijk 15 april", ["2027-03-31", "2027-04-15"]),
        ("1 maart 2027, 3 maart 2027", ["2027-03-01", "2027-03-03"]),
        ("tot nader order, 3 maart", ["2027-03-03"]),
        ("1 april om 12.00 uur, 3 mei", ["2027-04-01", "2027-05-03"]),
    ],
)
async def test_two_days_that_differ_are_asked_and_nothing_is_written(
    practice: Practice, words: str, answers: list[str]
) -> None:
    before = practice.counts()
    asked = await practice.command(f"/actie uitstel A3 {words} omdat de raming later komt")
    days = [date.fromisoformat(day) for day in answers]
    assert labels(asked.message) == [texts.until(day) for day in days]
    assert "Er is niets gewijzigd" in asked.shown
    assert practice.counts() == before
    for day in days:  # what it says to write is read so
        assert f"tot {dates.long_date(day)}" in asked.shown
        assert dates.find(dates.long_date(day), TODAY).value == day  # type: ignore[union-attr]
    reply = await practice.press(asked.message, texts.until(days[-1]))
    assert texts.postponed_because(REASON) in reply.shown
    assert (visit(practice).termijn, reasons(practice)) == (days[-1], [REASON])


@pytest.mark.parametrize(
    ("words", "termijn", "tekst", "why"),
    [
        ("2 weken, tot 4 februari", "2027-02-04", "4 februari", []),
        ("tot 4 februari, 2 weken", "2027-02-04", "4 februari", []),
        ("2 weken (tot 4 februari), COA is ziek", "2027-02-04", "4 februari", ["COA is ziek"]),
        ("tot eind maart, 31 maart", "2027-03-31", "eind maart", []),
        ("van 21 januari naar 4 februari", "2027-02-04", "4 februari", []),
        ("2 weken, op 3 maart komt de raming", "2027-02-04", None, ["op 3 maart komt de raming"]),
        ("1 april, 3 mei komt de minister", "2027-04-01", "1 april", ["3 mei komt de minister"]),
    ],
)
async def test_two_ways_to_say_one_day_are_that_day(
    practice: Practice, words: str, termijn: str, tekst: str | None, why: list[str]
) -> None:
    await practice.command(f"/actie uitstel A3 {words}")
    point = visit(practice)
    assert (point.termijn, point.termijn_tekst) == (date.fromisoformat(termijn), tekst)
    assert reasons(practice) == why


async def test_what_agrees_for_one_point_and_not_for_another_changes_neither(practice: Practice) -> None:
    before = practice.counts()
    asked = await practice.command("/actie uitstel A3, A1 2 weken, tot 4 februari")
    assert labels(asked.message) == [texts.until(date(2027, 1, 25)), texts.until(date(2027, 2, 4))]
    assert practice.counts() == before
    await practice.press(asked.message, texts.until(date(2027, 2, 4)))
    assert {point.termijn for point in practice.rows(Actie, Actie.id.in_([1, 3]))} == {date(2027, 2, 4)}  # type: ignore[union-attr]


# In a form.


async def opened(practice: Practice, line: str = "/actie uitstel A3") -> View:
    reply = await practice.command(line)
    assert reply.view
    return reply.view


@pytest.mark.parametrize("line", ["/actie uitstel A3", "/actie A3 uitstel", "/actie A3 uitstel tot"])
async def test_with_the_number_alone_a_form_asks_until_when_and_why(practice: Practice, line: str) -> None:
    form = await opened(practice, line)
    saved = await practice.submit(form, {"termijn": "2027-02-04", "reden": "COA is ziek"})
    assert saved.view
    assert texts.postponed_because("COA is ziek") in saved.view.shown
    assert texts.postponed(1) in saved.view.shown
    point = visit(practice)
    assert (point.termijn, point.termijn_tekst, point.uitgesteld) == (date(2027, 2, 4), None, 1)
    assert reasons(practice) == ["COA is ziek"]


async def test_a_reason_that_came_along_stands_in_the_form(practice: Practice) -> None:
    form = await opened(practice, f"/actie A3 uitstel {REASON}")
    await practice.submit(form, {"termijn": "2027-02-04"})
    assert reasons(practice) == [REASON]


@pytest.mark.parametrize("day", ["2027-01-20", "2027-01-21"])
async def test_a_day_that_is_not_later_is_said_under_its_field(practice: Practice, day: str) -> None:
    form, before = await opened(practice), practice.counts()
    saved = await practice.submit(form, {"termijn": day})
    assert saved.errors == {"termijn": texts.not_later(date(2027, 1, 21))}
    assert practice.counts() == before


async def test_a_day_that_somebody_chose_meanwhile_too_is_no_mistake(practice: Practice) -> None:
    form = await opened(practice)
    await practice.command("/actie A3 uitstel tot 4 februari", user=BURGEMEESTER_BLOEMENDAAL)
    before = practice.counts()
    saved = await practice.submit(form, {"termijn": "2027-02-04", "reden": "COA is ziek"})
    assert saved.errors == {}
    assert "COA is ziek" not in saved.shown
    assert (practice.counts(), visit(practice).uitgesteld) == (before, 1)


async def test_a_date_that_somebody_gave_it_meanwhile_is_shown_first(practice: Practice) -> None:
    form = await opened(practice)
    await practice.command("/actie A3 termijn 1 mei", user=BURGEMEESTER_BLOEMENDAAL)
    asked = await practice.submit(form, {"termijn": "2027-06-01", "reden": "COA is ziek"})
    assert asked.view
    assert texts.MEANWHILE in asked.view.shown
    assert "za 1 mei 2027" in asked.view.shown
    assert "2027-05-01" not in asked.view.shown
    assert f"<@{BURGEMEESTER_BLOEMENDAAL}>" in asked.view.shown
    assert visit(practice).termijn == date(2027, 5, 1)
    await practice.submit(asked.view)
    assert (visit(practice).termijn, reasons(practice)) == (date(2027, 6, 1), ["COA is ziek"])


async def test_a_question_that_no_button_can_carry_says_how_to_type_its_answers(practice: Practice) -> None:
    because = f"reden: {'het lang duurt ' * 150}"
    reply = await practice.command(f"/actie uitstel A3 tot 1 april, tot 3 april {because}")
    assert poort.TYPE_AGAIN in reply.shown
    assert [label for message in reply.messages for label in labels(message)] == []
    assert visit(practice).termijn == date(2027, 1, 21)
    line = typed(reply.shown, "Tot za 3 april 2027")
    assert line.startswith("/actie uitstel PRT-2026-12-14/A3: tot 2027-04-03 reden: ")
    await practice.command(line.partition(" reden: ")[0] + f" {because}")
    assert visit(practice).termijn == date(2027, 4, 3)


async def test_so_does_one_that_asks_which_minutes(practice: Practice) -> None:
    change = f"met de wijziging: {'bij punt 2 vervalt een zin, ' * 90}"
    practice.clock.forward(days=1)
    await practice.command("/vergadering start prt")
    reply = await practice.command(f"/verslag vaststellen {change}")
    line = typed(reply.shown, adopt_texts.ADOPT)
    assert line.startswith("/verslag vaststellen PRT-2026-12-14 in PRT-2027-01-12 met de wijziging: ")
    await practice.command(line.partition(" met ")[0] + f" {change}")
    assert practice.rows(Verslagversie)


def typed(shown: str, answer: str) -> str:
    """How the command begins that gives this answer."""
    [line] = [each for each in shown.splitlines() if each.startswith(f"{answer}: ")]
    return line.partition("`")[2].partition("`")[0]


@pytest.mark.parametrize("words", ["999 jaar", "tot 1-4-2099"])
async def test_a_day_that_can_only_be_a_slip_is_refused(practice: Practice, words: str) -> None:
    assert "Controleer het jaar" in (await practice.command(f"/actie uitstel A3 {words}")).shown
    assert visit(practice).termijn == date(2027, 1, 21)


async def test_a_form_is_for_one_open_point_of_who_may_change_it(practice: Practice) -> None:
    assert (await practice.command("/actie uitstel A3, A1")).shown == texts.POSTPONE_TO
    await practice.command("/actie A1 klaar")
    assert (await practice.command("/actie uitstel A1")).shown == texts.CLOSED_ALREADY
    rollen.only(practice, SECRETARIS, prt="lezer")
    assert (await practice.command("/actie uitstel A3")).view is None
