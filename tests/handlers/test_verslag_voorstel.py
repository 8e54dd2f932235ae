"""What was read is judged on its screen and in its forms, by who asked for it and while they may."""

from __future__ import annotations

import pytest

from bot import voorstellen
from bot.config import Config
from bot.models import Actie, Vergadering
from bot.oefen.mensen import SECRETARIS, SECRETARIS_KENNEMERLAND
from bot.texts import acties as acties_texts
from bot.texts import voorstel as texts
from bot.verslag.lezen import read
from tests.practice import Practice, buttons, labels
from tests.proposing import KENNEMERLAND, VOORBEELD, Show, direct, proposals, written
from tests.rollen import only


async def test_a_second_press_of_take_over_changes_nothing(practice: Practice, shown: Show) -> None:
    message = await shown()
    value = next(b for b in message.blocks[-1]["elements"] if b["action_id"] == "voorstel_alles")
    await practice.press(message, "Neem")
    now = practice.counts()
    message.blocks = [{"type": "actions", "block_id": "b", "elements": [value]}]  # as a phone still shows it
    told = await practice.press(message, "Neem")
    assert "al overgenomen" in told.messages[-1].shown
    assert practice.counts() == now


async def test_a_proposal_asked_for_again_is_another_message(practice: Practice, shown: Show) -> None:
    first = await shown()
    await practice.command("/verslag voorstel")
    assert direct(practice)[-1].ts != first.ts
    assert direct(practice)[-1].shown == first.shown


async def test_of_several_proposals_each_can_be_shown(practice: Practice, shown: Show) -> None:
    for _ in range(3):
        await shown()
    first, second, third = (row.id for row in proposals(practice))
    told = await practice.command("/verslag voorstel")
    (answer,) = (m for m in told.messages if texts.SHOWN_AGAIN in m.shown)
    assert texts.wait_for_more(2) in answer.shown
    assert [b["value"] for b in buttons(answer)] == [f"verslag voorstel {n}" for n in (second, first)]
    other = buttons(answer)[1]["action_id"]
    await practice.slack.press(SECRETARIS, answer, other)
    await practice.bot.deps.tasks.finish()
    assert buttons(direct(practice)[-1])[-1]["value"] == str(first)
    assert [b["value"] for b in buttons(answer)] == [f"verslag voorstel {n}" for n in (third, second)]
    await practice.press(direct(practice)[-1], texts.PUT_AWAY)
    gone = await practice.command(f"/verslag voorstel {first}")
    assert gone.shown == texts.no_longer("weggelegd")


async def test_a_point_is_judged_in_a_form_and_what_is_left_out_is_not_written(
    practice: Practice, shown: Show
) -> None:
    message = await shown()
    form = (await practice.press(message, "Bekijk A1")).view
    assert form
    assert "regels 46–49" in form.shown
    filled = {"tekst": "Cijfers van de wachtlijst verzamelen", "wie": "COA, Rozenboom", "termijn": "1 mei"}
    saved = (await practice.submit(form, filled)).view
    assert saved
    following = (await practice.press(saved, texts.NEXT_ITEM)).view
    assert following
    assert "*A2*" in following.shown
    await practice.submit(following, {"oordeel": "over"})
    assert "nagekeken" in message.shown
    assert "wordt overgeslagen" in message.shown
    assert "Neem 14 over" in labels(message)
    await practice.press(message, "Neem")
    point = practice.actie("Cijfers van de wachtlijst verzamelen")
    assert (point.nummer, str(point.termijn)) == (1, "2026-05-01")  # the first of May after the meeting
    assert "[A1]" in str(point.citaat)
    meeting = practice.rows(Actie, Actie.vergadering_id == point.vergadering_id)
    assert len(meeting) == 11
    assert not [a for a in meeting if "bezettingscijfers" in a.tekst]


async def test_the_form_has_the_day_as_people_write_it_and_keeps_it(practice: Practice, shown: Show) -> None:
    message = await shown()
    first = (await practice.press(message, "Bekijk A1")).view
    assert first
    saved = (await practice.submit(first)).view
    assert saved
    form = (await practice.press(saved, texts.NEXT_ITEM)).view
    assert form
    assert "vr 20 maart 2026" in str(form.blocks)
    await practice.submit(form)
    assert "vrijdag 20 maart 2026" in message.shown
    await practice.press(message, "Neem")
    (point,) = practice.rows(Actie, Actie.nummer == 2, Actie.tekst.contains("bezettingscijfers"))  # type: ignore[attr-defined]
    assert (str(point.termijn), point.termijn_tekst) == ("2026-03-20", "uiterlijk 20 maart 2026")


async def test_a_guessed_owner_is_confirmed_by_saving(
    practice: Practice, shown: Show, config: Config
) -> None:
    asked = "Mevrouw Molenwijk vraagt het COA of er nog"
    tekst = VOORBEELD.decode().replace("De voorzitter vraagt of er nog", asked)
    voorstel = read(tekst, config)
    guess = next(a for a in voorstel.acties if a.eigenaar_voorstel)
    message = await shown(voorstel=voorstel)
    place = f"a{voorstel.acties.index(guess)}"
    while place not in str(message.blocks):
        await practice.press(message, texts.NEXT_PAGE)
    assert texts.GRADES["onzeker"] in message.shown
    value = f"{proposals(practice)[0].id} {place}"
    block = next(b for b in message.blocks if b.get("accessory", {}).get("value") == value)
    pressed = practice.slack.press(SECRETARIS, message, "voorstel_punt", block_id=block["block_id"])
    form = (await pressed).view
    assert form
    assert texts.OWNER_GUESSED in form.shown
    await practice.submit(form)
    (row,) = proposals(practice)
    kept = voorstellen.judged(row).find(place)
    assert kept.eigenaars == guess.eigenaar_voorstel  # type: ignore[union-attr]
    assert kept.eigenaar_voorstel == ()  # type: ignore[union-attr]


async def test_what_is_wrong_in_the_form_is_said_under_its_field(practice: Practice, shown: Show) -> None:
    form = (await practice.press(await shown(), "Bekijk A1")).view
    assert form
    assert list((await practice.submit(form, {"tekst": " "})).errors) == ["tekst"]
    assert list((await practice.submit(form, {"tekst": "x", "termijn": "ooit"})).errors) == ["termijn"]


@pytest.mark.parametrize(
    ("words", "told"),
    {
        "ma 5 maart 2026": "‘ma 5 maart 2026’ klopt niet. Bedoelt u donderdag 5 maart 2026?",
        "30 februari 2026": "‘30 februari 2026’ bestaat niet. Welke dag is bedoeld?",
        "ooit": texts.DATE_NEEDED,
    }.items(),
)
async def test_a_day_that_cannot_be_is_said_under_its_field(
    practice: Practice, shown: Show, words: str, told: str
) -> None:
    form = (await practice.press(await shown(), texts.CHANGE_HEAD)).view
    assert form
    done = await practice.submit(form, {"tafel": KENNEMERLAND, "datum": words})
    assert done.errors == {"datum": told}


async def test_without_a_tafel_the_form_asks_and_offers_only_ones_own(
    practice: Practice, shown: Show, config: Config
) -> None:
    only(practice, SECRETARIS_KENNEMERLAND, rrt_kennemerland="secretariaat", prt="lid")
    text = VOORBEELD.decode().replace("Regionale Regietafel Kennemerland – 5 maart 2026", "Overleg")
    text = text.replace("5 maart 2026, 13:30", "13:30")
    message = await shown(SECRETARIS_KENNEMERLAND, voorstel=read(text, config))
    assert "tafel onbekend" in message.shown
    assert not [label for label in labels(message) if label.startswith("Neem")]
    form = (await practice.press(message, texts.FILL_HEAD, user=SECRETARIS_KENNEMERLAND)).view
    assert form
    assert "PRT" not in form.shown
    await practice.submit(
        form, {"tafel": KENNEMERLAND, "datum": "5 maart 2026"}, user=SECRETARIS_KENNEMERLAND
    )
    await practice.press(message, "Neem", user=SECRETARIS_KENNEMERLAND)
    assert practice.rows(Vergadering, Vergadering.referentie == "RRT-KENNEMERLAND-2026-03-05")


async def test_who_lost_the_role_meanwhile_takes_nothing_over(practice: Practice, shown: Show) -> None:
    daan = SECRETARIS_KENNEMERLAND
    only(practice, daan, rrt_kennemerland="secretariaat")
    message = await shown(daan)
    only(practice, daan, rrt_kennemerland="lid", prt="secretariaat")
    before = practice.counts()
    for label in ("Neem", "Bekijk A1", texts.CHANGE_HEAD, texts.PUT_AWAY):
        told = await practice.press(message, label, user=daan)
        assert "secretariaat" in told.messages[-1].shown
        assert told.view is None
    assert practice.counts() == before
    assert [row.status for row in proposals(practice)] == ["open"]


async def test_a_proposal_is_of_who_asked_for_it(practice: Practice, shown: Show) -> None:
    only(practice, SECRETARIS_KENNEMERLAND, rrt_kennemerland="secretariaat")
    await shown(SECRETARIS_KENNEMERLAND)
    (row,) = proposals(practice)
    assert row.status == "open"
    told = await practice.command("/verslag voorstel")
    assert texts.NONE_OPEN in told.messages[0].shown
    message = practice.slack.werkplek.post(
        practice.slack.direct_message(SECRETARIS),
        practice.slack.werkplek.bot.id,
        "",
        blocks=[
            {
                "type": "actions",
                "elements": [
                    {
                        "type": "button",
                        "action_id": "voorstel_alles",
                        "value": str(row.id),
                        "text": {"type": "plain_text", "text": "Neem"},
                    }
                ],
            }
        ],
    )
    before = practice.counts()
    told = await practice.press(message, "Neem")
    assert texts.no_longer(None) in told.messages[-1].shown
    assert practice.counts() == before


async def test_what_is_put_away_is_gone_and_says_so(practice: Practice, shown: Show) -> None:
    message = await shown()
    await practice.press(message, texts.PUT_AWAY)
    assert "Er is niets opgeslagen" in message.shown
    assert [(r.status, r.inhoud) for r in proposals(practice)] == [("weggelegd", None)]


async def test_an_import_that_is_undone_says_that_its_meeting_stays_and_is_taken_over_again(
    practice: Practice, shown: Show
) -> None:
    await practice.press(await shown(), "Neem")
    before = written(practice)
    undone = await practice.command("/actie ongedaan")
    meeting = practice.rows(Vergadering, Vergadering.tafel == KENNEMERLAND, Vergadering.status == "gesloten")[
        -1
    ]
    assert acties_texts.meeting_stays(meeting.referentie) in undone.shown
    assert {row.status for row in practice.rows(Actie, Actie.vergadering_id == meeting.id)} == {"gewist"}
    practice.clock.forward(minutes=1)
    await practice.press(await shown(), "Neem")
    assert written(practice) == before
    assert "gewist" not in {row.status for row in practice.rows(Actie, Actie.vergadering_id == meeting.id)}
    practice.clock.forward(minutes=1)
    again = await practice.command("/actie ongedaan")
    assert "is ongedaan gemaakt" in again.shown
