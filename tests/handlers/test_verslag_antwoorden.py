"""What the secretary answers about names in minutes: it says no more than was asked, and can be changed."""

from __future__ import annotations

import pytest

from bot import wijzigingen
from bot.models import Naamoordeel
from bot.oefen.reply import Reply
from bot.texts import verslagleven as texts
from tests.handlers.test_verslag_leven import files, questions, readable
from tests.handlers.test_verslag_namen import MEETING, form, held, public
from tests.practice import Practice


async def answer(practice: Practice, reply: Reply, *out: str, people: str = "bestuurder") -> Reply:
    """The form sent in: words with a label of `out` are left out, all others stay."""
    assert reply.view
    said = {
        field: people if field.startswith("wie_") else "weglaten" if label in out else "blijft"
        for field, label in questions(reply.view).items()
    }
    return await practice.submit(reply.view, said)


async def test_who_is_called_as_a_municipality_takes_no_mention_of_it_along(practice: Practice) -> None:
    await held(
        practice,
        "Duinhoven (Bloemendaal)",
        "Wethouder Jan van Haarlem belt terug",
        "De gemeente Haarlem levert de cijfers aan; Haarlem en Schagen volgen",
    )
    whole = await public(practice, "jan van haarlem")
    assert "De gemeente Haarlem levert de cijfers aan; Haarlem en Schagen volgen" in whole
    assert "Jan van" not in whole


@pytest.mark.parametrize(
    ("said", "more", "out", "names"),
    [
        (
            "Presentatie Gijs Smit (COA) over de cijfers",
            "De nota van Gijs volgt",
            "gijs smit",
            ("Gijs", "Smit"),
        ),
        ("Mevrouw Karin Anna de Wit mailt", "De nota van Anna volgt", "anna de wit", ("Anna", "Wit")),
    ],
)
async def test_of_a_name_in_more_words_each_first_name_is_left_out(
    practice: Practice, said: str, more: str, out: str, names: tuple[str, ...]
) -> None:
    await held(practice, "Duinhoven (Bloemendaal)", said, more)
    whole = await public(practice, out)
    assert not [name for name in names if name in whole]


async def test_a_place_and_a_word_stay_where_somebody_not_public_is_called_so(practice: Practice) -> None:
    await held(
        practice,
        "dhr. Bergen (COA), mw. Hoorn (VRO), mw. Brief (AenM), dhr. Koelman (COA)",
        "De gemeente Bergen doet mee",
        "Mevrouw Brief vraagt om een Brief aan de Kamer, en de brief komt er",
        "Dat is de Koelmannen-aanpak",
        "Hoorn vraagt of de heer Bergen en mw. Hoorn bellen",
    )
    first = await form(practice)
    assert first.view
    assert "de Koelmannen-aanpak" in questions(first.view).values()
    await answer(practice, first, people="ambtelijk")
    again = await form(practice)
    assert again.view
    assert set(questions(again.view).values()) == {"Hoorn", "Brief"}
    assert "Geen naam" in str(again.view.blocks)
    whole = await public(practice)
    for kept in ("De gemeente Bergen doet mee", "een Brief aan de Kamer", "de Koelmannen-aanpak"):
        assert kept in whole
    assert "Hoorn vraagt of de heer [naam weggelaten] en mw. [naam weggelaten] bellen" in whole
    assert "Mevrouw [naam weggelaten] vraagt" in whole


async def test_what_was_answered_is_changed_before_and_after_publishing(practice: Practice) -> None:
    await held(
        practice,
        "Duinhoven (Bloemendaal)",
        "Mevrouw Kuipers belt over Duindorp",
        "De heer Fokkinga Duindorp mailt en Duindorp volgt",
    )
    asked = await form(practice)
    page = await answer(practice, asked, "Fokkinga Duindorp", "Kuipers")
    assert page.view
    given = await practice.press(page.view, texts.ANSWER_ANEW)
    assert given.view
    assert set(questions(given.view).values()) == {"Kuipers", "Fokkinga Duindorp", "duindorp", "fokkinga"}
    assert {b["element"]["initial_option"]["value"] for b in given.view.blocks if b["type"] == "input"} == {
        "weglaten"
    }
    page = await answer(practice, given, "Fokkinga Duindorp", "Kuipers")
    assert page.view
    whole = readable(files(await practice.press(page.view, texts.PUBLISH)))
    assert "belt over Duindorp" in whole
    assert not [name for name in ("Kuipers", "Fokkinga") if name in whole]

    line = f"/verslag publiceren prt {MEETING} antwoorden reden: Kuipers mag er staan"
    page = await answer(practice, await practice.command(line), "Fokkinga Duindorp")
    assert page.view
    assert "openbare versie 2" in page.view.shown
    whole = readable(files(await practice.press(page.view, texts.PUBLISH)))
    assert "Mevrouw Kuipers belt over Duindorp" in whole
    assert "Fokkinga" not in whole


async def test_where_nothing_was_asked_there_is_nothing_to_change(practice: Practice) -> None:
    await held(practice, "Duinhoven (Bloemendaal)", "Opening")
    page = await answer(practice, await form(practice))
    assert page.view
    assert texts.ANSWER_ANEW not in page.view.shown
    assert (await practice.command(f"/verslag publiceren prt {MEETING} antwoorden")).shown == texts.NO_ANSWERS


async def test_one_answer_does_not_take_the_place_of_another(practice: Practice) -> None:
    await held(
        practice,
        "Duinhoven (Bloemendaal)",
        "Mevrouw Kuipers belt terug",
        "De heer Piet Kuipers (COA) mailt",
        "Daarna vraagt Kuipers naar de datum",
    )
    page = await answer(practice, await form(practice), "Piet Kuipers")
    assert page.view
    kept = {row.tekst: row.weglaten for row in practice.rows(Naamoordeel)}
    assert kept == {"kuipers": False, "pietkuipers": True, "piet": True}
    whole = readable(files(await practice.press(page.view, texts.PUBLISH)))
    assert "Mevrouw Kuipers belt terug" in whole
    assert "Piet" not in whole


async def test_the_history_tells_what_was_said_from_what_follows(practice: Practice) -> None:
    await held(practice, "Duinhoven (Bloemendaal)", "De heer Piet Kuipers (COA) mailt")
    await answer(practice, await form(practice), "Piet Kuipers")
    told = practice.database.read_now(
        lambda s: {
            row.tekst: wijzigingen.history(s, "naamoordeel", row.id or 0)[0][0].wat
            for row in practice.rows(Naamoordeel)
        }
    )
    follows = "volgt uit oordeel"
    assert told == {"pietkuipers": "oordeel", "kuipers": follows, "piet": follows}
