"""A public version that is refused: what stands in the way, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.publicatie import maken, nalezen
from bot.publicatie.maken import Bestand
from bot.texts import verslagleven as texts
from tests.handlers.test_verslag_antwoorden import answer
from tests.handlers.test_verslag_leven import adopted, answered, files, questions, readable
from tests.handlers.test_verslag_namen import form, held
from tests.practice import Practice, labels, with_button


async def test_what_would_still_be_readable_is_answered_with_the_button_below_the_refusal(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    def leaks(made: Sequence[Bestand], *_: object) -> list[str]:
        said = "\n".join(text for file in made for text in nalezen.readable(file.naam, file.inhoud))
        return [name for name in ("Wiebrigje", "06-12345678") if name in said]

    monkeypatch.setattr(maken, "leaks", leaks)
    await held(practice, "Duinhoven (Bloemendaal)", "Wiebrigje belt morgen terug")
    asked = await answer(practice, await form(practice))
    assert asked.view
    refused = await practice.press(asked.view, texts.PUBLISH)
    told = with_button(refused, texts.ANSWER_NAMES)
    assert "Wiebrigje" in told.shown
    opened = await practice.press(told, texts.ANSWER_NAMES)
    assert opened.view
    assert list(questions(opened.view).values()) == ["Wiebrigje"]
    page = await answer(practice, opened, "Wiebrigje")
    assert page.view
    assert "Wiebrigje" not in readable(files(await practice.press(page.view, texts.PUBLISH)))


async def test_below_a_refusal_about_what_stands_nowhere_as_a_name_is_no_button_that_leads_nowhere(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maken, "leaks", lambda *_: ["Duinhoven Velsen"])
    await held(practice, "Duinhoven (Bloemendaal)", "Wiebrigje belt morgen terug")
    asked = await answer(practice, await form(practice))
    assert asked.view
    refused = await practice.press(asked.view, texts.PUBLISH)
    assert texts.refused("PRT-2027-01-12", ["Duinhoven Velsen"], has_button=False) in refused.shown
    assert not any(texts.ANSWER_NAMES in labels(message) for message in refused.messages)


async def test_before_publishing_the_words_are_shown_of_which_nothing_says_what_they_are(
    practice: Practice,
) -> None:
    await practice.command("/verslag noot prt 14-12 het dossier van de zaak ging naar Zwoelstra toe")
    await adopted(practice)
    page = await answered(practice, await practice.command("/verslag publiceren prt 14-12"))
    (told,) = (line for line in page.shown.splitlines() if line.startswith("Blijft leesbaar"))
    assert "Zwoelstra" in told
    assert len(told) < 400, "a list nobody reads is no help"
    form = await practice.command("/verslag publiceren prt 14-12 woorden: Zwoelstra")
    assert form.view
    page = await answered(practice, form, Zwoelstra="weglaten")
    assert "Zwoelstra" not in next(
        (line for line in page.shown.splitlines() if line.startswith("Blijft leesbaar")), ""
    )
