"""/mijlpaal: awaited events, and the deadlines that move with them."""

from __future__ import annotations

from datetime import date

import pytest
from sqlmodel import col

from bot.config import Config
from bot.models import Actie, Mijlpaal
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL, SECRETARIS_KENNEMERLAND
from bot.texts import mijlpalen as texts
from tests.practice import Practice, labels, running

FOLLOWS = "een brief schrijven"
BESLUIT = "verdeelbesluit 2028"


@pytest.fixture
async def verdeling(practice: Practice) -> Mijlpaal:
    """Expected on 1 February 2027, with a point two weeks behind it; today is 11 January 2027."""
    await practice.command(f"/mijlpaal nieuw '{BESLUIT}' verwacht 1 februari")
    await practice.command(f"/actie nieuw COA: {FOLLOWS}, twee weken na {BESLUIT}")
    practice.clock.forward(minutes=1)
    return known(practice)


def known(practice: Practice, name: str = BESLUIT) -> Mijlpaal:
    (found,) = practice.rows(Mijlpaal, col(Mijlpaal.naam) == name)
    return found


async def test_a_new_one_has_its_day_and_is_of_every_tafel(practice: Practice, verdeling: Mijlpaal) -> None:
    assert (verdeling.verwacht, verdeling.gedeeld, verdeling.tafel) == (date(2027, 2, 1), True, "prt")
    shown = (await practice.command("/mijlpaal lijst", user=BURGEMEESTER_BLOEMENDAAL)).shown
    assert f"*M{verdeling.id}*  {BESLUIT}" in shown
    assert "verwacht ma 1 februari 2027 · 1 punt hangt hieraan" in shown


async def test_a_point_tells_its_day_and_what_that_hangs_on(practice: Practice, verdeling: Mijlpaal) -> None:
    point = practice.actie(FOLLOWS)
    assert (point.termijn, point.mijlpaal_id) == (date(2027, 2, 15), verdeling.id)
    shown = (await practice.command("/actie lijst prt")).shown
    assert f"ma 15 februari 2027 (twee weken na {BESLUIT}, verwacht)" in shown


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_what_shifts_is_shown_and_the_button_does_it(practice: Practice, verdeling: Mijlpaal) -> None:
    asked = await practice.command(f"/mijlpaal verzet M{verdeling.id} naar 1 maart")
    assert texts.shifting(1) in asked.shown
    assert "COA · PRT · ma 15 februari 2027 → ma 15 maart 2027" in asked.shown
    assert practice.actie(FOLLOWS).termijn == date(2027, 2, 15)
    done = await practice.press(asked.message, texts.do_shift(1))
    assert texts.shifted(1) in done.shown
    assert practice.actie(FOLLOWS).termijn == date(2027, 3, 15)
    assert practice.actie(FOLLOWS).uitgesteld == 0
    await practice.press(done.message, texts.UNDO)
    assert (practice.actie(FOLLOWS).termijn, known(practice).verwacht) == (
        date(2027, 2, 15),
        date(2027, 2, 1),
    )


async def test_the_button_does_what_was_shown_only(practice: Practice, verdeling: Mijlpaal) -> None:
    asked = await practice.command(f"/mijlpaal verzet M{verdeling.id} 1 maart")
    await practice.command(f"/actie nieuw nog een brief, een week na {BESLUIT}")
    again = await practice.press(asked.message, texts.do_shift(1))
    assert texts.MEANWHILE in again.shown
    assert known(practice).verwacht == date(2027, 2, 1)
    await practice.press(again.message, texts.do_shift(2))
    assert practice.actie("nog een brief").termijn == date(2027, 3, 8)


async def test_a_day_set_by_hand_stays_and_is_told(practice: Practice, verdeling: Mijlpaal) -> None:
    await practice.command(f"/actie nieuw eigen termijn, een week na {BESLUIT}")
    own = practice.actie("eigen termijn")
    await practice.command(f"/actie wijzig A{own.nummer} termijn 1 april")
    asked = await practice.command(f"/mijlpaal verzet M{verdeling.id} 1 maart")
    assert texts.BY_HAND in asked.shown
    await practice.press(asked.message, texts.do_shift(1))
    assert practice.actie("eigen termijn").termijn == date(2027, 4, 1)


async def test_put_off_without_a_day_empties_the_dates(practice: Practice, verdeling: Mijlpaal) -> None:
    asked = await practice.command(f"/mijlpaal '{BESLUIT}' uitgesteld")
    assert f"ma 15 februari 2027 → {texts.UNKNOWN_DAY}" in asked.shown
    await practice.press(asked.message, texts.do_shift(1))
    assert practice.actie(FOLLOWS).termijn is None
    assert f"twee weken na {BESLUIT}" in (await practice.command("/actie lijst prt")).shown


async def test_it_happened_and_that_is_taken_back(practice: Practice, verdeling: Mijlpaal) -> None:
    practice.clock.forward(days=50)  # 2 March
    asked = await practice.command(f"/mijlpaal gebeurd {BESLUIT} 27 februari")
    done = await practice.press(asked.message, texts.do_shift(1))
    assert practice.actie(FOLLOWS).termijn == date(2027, 3, 13)
    assert known(practice).gebeurd == date(2027, 2, 27)
    assert "al gebeurd" in (await practice.command(f"/mijlpaal verzet M{verdeling.id} 1 mei")).shown
    back = await practice.press(done.message, texts.TAKE_BACK)
    await practice.press(back.message, texts.do_shift(1))
    assert (practice.actie(FOLLOWS).termijn, known(practice).gebeurd) == (date(2027, 2, 15), None)


async def test_what_is_to_come_has_not_happened(practice: Practice, verdeling: Mijlpaal) -> None:
    shown = (await practice.command(f"/mijlpaal gebeurd M{verdeling.id} 1 februari")).shown
    assert texts.ONLY_FUTURE in shown
    assert known(practice).gebeurd is None


async def test_a_name_that_is_nearly_one_is_asked(practice: Practice, verdeling: Mijlpaal) -> None:
    question = await practice.command("/mijlpaal toon besluit 2028")
    assert texts.which("besluit 2028") in question.shown
    assert verdeling.naam in labels(question.message)
    assert texts.HANGING in (await practice.press(question.message, verdeling.naam)).shown
    new = await practice.command("/mijlpaal nieuw 'besluit 2028' verwacht 1 mei")
    await practice.press(new.message, texts.new_one("besluit 2028"))
    assert known(practice, "besluit 2028").verwacht == date(2027, 5, 1)


async def test_of_a_point_it_is_asked_after_it_was_noted(practice: Practice, verdeling: Mijlpaal) -> None:
    noted = await practice.command("/actie nieuw COA: nabellen, een week na het besluit 2028")
    assert practice.actie("nabellen").mijlpaal_id is None
    assert texts.LOOSE in (await practice.command("/mijlpaal lijst")).shown
    await practice.press(noted.message, verdeling.naam)
    assert practice.actie("nabellen").termijn == date(2027, 2, 8)
    again = await practice.command("/actie nieuw COA: terugbellen, een week na het besluit 2028")
    await practice.press(again.message, texts.new_one("besluit 2028"))
    assert practice.actie("terugbellen").mijlpaal_id == known(practice, "besluit 2028").id


async def test_what_exists_is_moved_after_it_was_shown(practice: Practice, verdeling: Mijlpaal) -> None:
    asked = await practice.command(f"/mijlpaal nieuw '{BESLUIT}' verwacht 8 februari")
    await practice.press(asked.message, texts.do_shift(1))
    assert (known(practice).verwacht, practice.actie(FOLLOWS).termijn) == (
        date(2027, 2, 8),
        date(2027, 2, 22),
    )


async def test_the_secretariaat_of_an_rrt_has_its_own_and_moves_no_others(
    practice: Practice, verdeling: Mijlpaal
) -> None:
    other = SECRETARIS_KENNEMERLAND
    refused = await practice.command(f"/mijlpaal verzet M{verdeling.id} 1 maart", user=other)
    assert texts.shifting(1) not in refused.shown
    assert practice.refusals()[-1][0] == other
    await practice.command("/mijlpaal nieuw rrt kennemerland 'besluit Velsen' verwacht 1 maart", user=other)
    own = known(practice, "besluit Velsen")
    assert (own.tafel, own.gedeeld) == ("rrt-kennemerland", False)
    await practice.command(f"/mijlpaal verzet M{own.id} 8 maart", user=other)
    assert known(practice, "besluit Velsen").verwacht == date(2027, 3, 8)
    await practice.command("/actie nieuw prt iets, een week na besluit Velsen")
    await practice.command(f"/mijlpaal verzet M{own.id} 15 maart", user=other)
    assert known(practice, "besluit Velsen").verwacht == date(2027, 3, 8)


async def test_a_name_is_put_right_and_a_slip_goes(practice: Practice, verdeling: Mijlpaal) -> None:
    await practice.command(f"/mijlpaal hernoem M{verdeling.id} 'verdeling 2030'")
    assert known(practice, "verdeling 2030").id == verdeling.id
    assert "hangen" in (await practice.command(f"/mijlpaal wis M{verdeling.id}")).shown
    await practice.command("/mijlpaal nieuw vergissing")
    await practice.command("/mijlpaal wis vergissing")
    assert "vergissing" not in (await practice.command("/mijlpaal lijst")).shown


async def test_the_steps_of_a_cycle_are_shown_and_then_made(config: Config, register_url: str) -> None:
    steps = tuple(
        step.model_copy(update={"datum": date(2027, 6, number)})
        for number, step in enumerate(config.cyclus, start=1)
    )
    async with running(config.model_copy(update={"cyclus": steps}), register_url) as practice:
        await practice.command(f"/mijlpaal nieuw '{config.cyclus[-1].naam}' verwacht 1 mei")
        before = len(practice.rows(Mijlpaal))
        shown = await practice.command("/mijlpaal sjabloon")
        assert texts.KEPT in shown.shown
        assert len(practice.rows(Mijlpaal)) == before
        await practice.press(shown.message, texts.make(len(steps) - 1))
        assert known(practice, steps[0].naam).verwacht == date(2027, 6, 1)
        assert known(practice, steps[-1].naam).verwacht == date(2027, 5, 1)
        assert texts.TEMPLATE_DONE in (await practice.command("/mijlpaal sjabloon")).shown


async def test_the_practice_register_has_one_with_something_hanging_on_it(practice: Practice) -> None:
    (first,) = practice.rows(Mijlpaal)
    hanging = practice.rows(Actie, Actie.mijlpaal_id == first.id)
    assert sorted(point.termijn is None for point in hanging) == [False, True]
    shown = (await practice.command("/mijlpaal M1")).shown
    assert texts.HANGING in shown


async def test_a_point_that_is_opened_again_is_told_that_its_mijlpaal_moved(
    practice: Practice, verdeling: Mijlpaal
) -> None:
    point = practice.actie(FOLLOWS)
    await practice.command(f"/actie klaar A{point.nummer}")
    await practice.command(f"/mijlpaal verzet M{verdeling.id} naar 1 maart")
    assert known(practice).verwacht == date(2027, 3, 1)
    practice.clock.forward(minutes=1)
    opened = await practice.command(f"/actie heropen A{point.nummer}")
    assert (
        "De termijn is nog ma 15 februari 2027; volgens de mijlpaal zou dat ma 15 maart 2027 zijn"
        in opened.shown
    )
    assert practice.actie(FOLLOWS).termijn == date(2027, 2, 15), "not changed without a yes"
    done = await practice.press(opened.message, texts.follow("ma 15 maart 2027"))
    assert practice.actie(FOLLOWS).termijn == date(2027, 3, 15)
    assert "terwijl het punt dicht was" not in done.shown


async def test_a_point_with_a_day_of_its_own_is_opened_without_a_question(
    practice: Practice, verdeling: Mijlpaal
) -> None:
    point = practice.actie(FOLLOWS)
    await practice.command(f"/actie wijzig A{point.nummer} termijn 20 februari")
    await practice.command(f"/actie klaar A{point.nummer}")
    practice.clock.forward(minutes=1)
    opened = await practice.command(f"/actie heropen A{point.nummer}")
    assert "terwijl het punt dicht was" not in opened.shown
