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
    again = await answer(practice, first, people="ambtelijk")
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


async def test_a_whole_name_and_its_parts_are_one_line_of_what_is_left_out(practice: Practice) -> None:
    await held(
        practice,
        "Duinhoven (Bloemendaal)",
        "De heer Piet Kuipers (COA) mailt, Piet belt en Kuipers vraagt naar de datum",
        "Mevrouw Hoekema en Kuipers bellen",
    )
    page = await answer(practice, await form(practice), "Piet Kuipers", "Kuipers", "Hoekema")
    assert page.view
    item = "1. Opening en mededelingen"
    assert f"‘Piet Kuipers’: {item} (4 keer)" in page.view.shown
    assert f"‘Hoekema’: {item}" in page.view.shown
    assert not [part for part in ("‘Piet’", "‘Kuipers’") if part in page.view.shown]


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


async def test_a_word_that_nobody_asked_about_is_left_out_where_the_secretary_writes_it(
    practice: Practice,
) -> None:
    await held(practice, "Duinhoven (Bloemendaal)", "Wiebrigje belt; Sjaantje ook, zegt Wiebrigje")
    await answer(practice, await form(practice))
    opened = await practice.command(f"/verslag publiceren prt {MEETING} woorden: Wiebrigje; Sjaantje")
    page = await answer(practice, opened, "Wiebrigje")
    assert page.view
    whole = readable(files(await practice.press(page.view, texts.PUBLISH)))
    assert "Sjaantje" in whole
    assert "Wiebrigje" not in whole


@pytest.mark.parametrize(
    ("words", "out", "stays"),
    [
        ("Project Duin", "Project Duin loopt", "Project Zee ook"),
        ("Aanpak Opvang", "Aanpak Opvang begint", "De Opvang is vol. De Aanpak volgt"),
        ("het college", "Het college belt", "College van gedeputeerden mailt"),
        ("Brief Duin", "Brief Duin ligt er", "Brief volgt"),
        ("Mevrouw Wiebrigje", "Mevrouw Wiebrigje belt", "Mevrouw de voorzitter dankt"),
    ],
)
async def test_of_words_that_are_left_out_no_thing_is_left_out_elsewhere(
    practice: Practice, words: str, out: str, stays: str
) -> None:
    await held(practice, "Duinhoven (Bloemendaal)", out, stays)
    await answer(practice, await form(practice))
    opened = await practice.command(f"/verslag publiceren prt {MEETING} woorden: {words}")
    page = await answer(practice, opened, words)
    assert page.view
    assert texts.PUBLISH in page.view.shown
    whole = readable(files(await practice.press(page.view, texts.PUBLISH)))
    assert words.casefold() not in whole.casefold()
    assert stays in whole


async def test_a_family_name_that_is_a_word_too_is_left_out_elsewhere(practice: Practice) -> None:
    await held(practice, "Duinhoven (Bloemendaal)", "Notitie Wiebrigje de Groot", "Het stuk van Groot volgt")
    await answer(practice, await form(practice))
    opened = await practice.command(f"/verslag publiceren prt {MEETING} woorden: Wiebrigje de Groot")
    page = await answer(practice, opened, "Wiebrigje de Groot")
    assert page.view
    assert "Groot" not in readable(files(await practice.press(page.view, texts.PUBLISH)))


@pytest.mark.parametrize("word", ["Van Haarlem", "Sjaantje"])
async def test_what_stands_nowhere_as_a_name_is_said_in_the_form(practice: Practice, word: str) -> None:
    await held(practice, "Duinhoven (Bloemendaal)", "De gemeente Haarlem en het COA bellen Wiebrigje")
    await answer(practice, await form(practice))
    opened = await practice.command(f"/verslag publiceren prt {MEETING} woorden: {word}; Wiebrigje")
    assert opened.view
    assert texts.not_in_it([word]) in opened.view.shown


@pytest.mark.parametrize("word", ["Haarlem", "COA"])
async def test_what_is_not_left_out_although_it_was_asked_is_told(practice: Practice, word: str) -> None:
    await held(practice, "Duinhoven (Bloemendaal)", "De gemeente Haarlem en het COA bellen Wiebrigje")
    await answer(practice, await form(practice))
    opened = await practice.command(f"/verslag publiceren prt {MEETING} woorden: {word}; Wiebrigje")
    page = await answer(practice, opened, word, "Wiebrigje")
    assert page.view
    assert texts.not_left_out([word]) in page.view.shown


async def test_of_who_is_left_out_already_nothing_is_told(practice: Practice) -> None:
    await held(practice, "Duinhoven (Bloemendaal), dhr. Koelman (COA)", "Koelman belt terug")
    await answer(practice, await form(practice), people="ambtelijk")
    opened = await practice.command(f"/verslag publiceren prt {MEETING} woorden: Koelman; dhr. Koelman")
    page = await answer(practice, opened, "Koelman", "dhr. Koelman")
    assert page.view
    assert texts.NOT_LEFT_OUT not in page.view.shown


async def test_words_are_told_apart_as_people_write_them_and_what_stands_nowhere_is_said(
    practice: Practice,
) -> None:
    await held(practice, "Duinhoven (Bloemendaal)", "Wiebrigje belt; Zwaantje helpt. Storm volgt in de tent")
    await answer(practice, await form(practice))
    line = f"/verslag publiceren prt {MEETING} woorden: Wiebrigje, Zwaantje en Storm, Niemandal, tent"
    opened = await practice.command(line)
    assert opened.view
    assert list(questions(opened.view).values()) == ["Wiebrigje", "Zwaantje", "Storm"]
    assert texts.not_in_it(["Niemandal", "tent"]) in opened.view.shown
    assert "Zwaantje helpt. Storm volgt" in opened.view.shown
    page = await answer(practice, opened, "Wiebrigje", "Zwaantje", "Storm")
    assert page.view
    whole = readable(files(await practice.press(page.view, texts.PUBLISH)))
    assert not [name for name in ("Wiebrigje", "Zwaantje", "Storm") if name in whole]

    line = f"/verslag publiceren prt {MEETING} reden: toch niet woorden: Wiebrigje"
    again = await practice.command(line)
    assert again.view
    assert list(questions(again.view).values()) == ["Wiebrigje"]
    nobody = await practice.command(f"{line.partition('woorden')[0]}woorden: Niemandal")
    assert texts.not_in_it(["Niemandal"]) in nobody.shown


async def test_a_family_name_that_is_left_out_is_so_behind_a_first_name_that_may_stay(
    practice: Practice,
) -> None:
    await held(
        practice,
        "Duinhoven (Bloemendaal), dhr. Gijs Blok (COA), dhr. Gijs (COA)",
        "Presentatie Gijs van der Kwast",
        "Gijs toont zijn dia; Van der Kwast mailt. Gijs Blok luistert.",
    )
    whole = await public(practice, "van der kwast", hidden="Gijs")
    assert "Kwast" not in whole
