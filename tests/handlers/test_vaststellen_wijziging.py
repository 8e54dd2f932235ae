"""The change with which minutes are adopted, and the reason of another version."""

from __future__ import annotations

import pytest

from bot.models import Verslagversie
from bot.texts import uitvoer as uitvoer_texts
from bot.texts import vaststelling as texts
from bot.texts import verslagleven as leven_texts
from bot.uitvoer import vastgelegd
from tests.handlers.test_vaststellen import REF, at, files
from tests.practice import Practice


@pytest.mark.parametrize("meeting", ["prt 14-12", REF, "prt"])
@pytest.mark.parametrize(
    "words",
    ["met de wijziging:", "met de wijziging", "wijziging: …", "met de wijzigingen: reden: vergeten"],
)
async def test_a_change_that_was_begun_is_asked_for(practice: Practice, meeting: str, words: str) -> None:
    at(practice, 1, 12)
    await practice.command("/vergadering start prt")
    before = practice.counts()
    assert (await practice.command(f"/verslag vaststellen {meeting} {words}")).shown == texts.CHANGE_NEEDED
    assert practice.counts() == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("reden: {reden} met de wijziging: {wijziging}", ("A3 was vergeten", "punt 2 vervalt")),
        ("reden:\n{reden}\nmet de aanpassingen:\n{wijziging}", ("A3 was vergeten", "punt 2 vervalt")),
        ("met de wijziging: {wijziging} reden: {reden}", ("A3 was vergeten", "punt 2 vervalt")),
        ("met de volgende wijziging: {wijziging} reden: {reden}", ("A3 was vergeten", "punt 2 vervalt")),
        ("reden: {reden} wijziging: {wijziging}", ("A3 was vergeten", "punt 2 vervalt")),
        ("reden: {reden}; wijziging: {wijziging}", ("A3 was vergeten", "punt 2 vervalt")),
        ("reden: {reden}\nWijziging: {wijziging}", ("A3 was vergeten", "punt 2 vervalt")),
        ("reden: {reden} en met de volgende wijziging: {wijziging}", ("A3 was vergeten", "punt 2 vervalt")),
        ("reden: naamswijziging: nu COA", ("naamswijziging: nu COA", None)),
        ("reden: nu met de wijziging van A3 erin", ("nu met de wijziging van A3 erin", None)),
    ],
)
async def test_the_change_and_the_reason_come_in_either_order(
    practice: Practice, words: str, said: tuple[str, str | None]
) -> None:
    at(practice, 1, 12)
    await practice.command("/vergadering start prt")
    line = words.format(reden="A3 was vergeten", wijziging="punt 2 vervalt")
    await practice.command(f"/verslag vaststellen prt 14-12 {line}")
    (row,) = practice.rows(Verslagversie)
    assert (row.reden, row.aanpassing) == said


async def test_of_a_reason_and_a_change_behind_it_neither_may_be_empty(practice: Practice) -> None:
    at(practice, 1, 12)
    await practice.command("/vergadering start prt")
    for words, asked in (
        ("reden: A3 was vergeten met de wijziging:", texts.CHANGE_NEEDED),
        ("reden: met de wijziging: punt 2 vervalt", leven_texts.REASON_NEEDED),
        ("reden: wijziging: punt 2 vervalt", leven_texts.REASON_NEEDED),
        ("reden: een typefout in de wijziging: punt 2", texts.CHANGE_FIRST),
        ("reden: A3 was vergeten. De wijziging: punt 2 vervalt", texts.CHANGE_FIRST),
        ("met de wijziging: punt 2 vervalt reden: vergeten in wijziging: 3", texts.CHANGE_FIRST),
    ):
        assert (await practice.command(f"/verslag vaststellen prt 14-12 {words}")).shown == asked
    assert practice.rows(Verslagversie) == []


async def test_the_change_noted_at_adoption_stands_in_every_version_after_it(practice: Practice) -> None:
    at(practice, 1, 12)
    await practice.command("/vergadering start prt")
    await practice.command("/verslag vaststellen prt 14-12 met de wijziging: nagerekend wordt gecontroleerd")
    await practice.command(f"/actie wijzig {REF}/A3 = Het locatiebezoek is in mei")
    changed = f"{uitvoer_texts.CHANGE}: nagerekend wordt gecontroleerd"
    (draft,) = files(await practice.command("/verslag concept prt 14-12 nieuw md"))
    assert changed in draft.replace("*", "")
    await practice.command("/verslag vaststellen prt 14-12 reden: A3 is aangevuld")
    await practice.command("/verslag vaststellen prt 14-12 met de wijziging: punt 2 vervalt reden: vergeten")
    told = [dict(vastgelegd.decode(row.inhoud).feiten) for row in practice.rows(Verslagversie)]
    assert [facts[uitvoer_texts.CHANGE] for facts in told] == [
        "nagerekend wordt gecontroleerd",
        "nagerekend wordt gecontroleerd",
        "nagerekend wordt gecontroleerd; punt 2 vervalt",
    ]
    assert [row.aanpassing for row in practice.rows(Verslagversie)][1:] == [None, "punt 2 vervalt"]
