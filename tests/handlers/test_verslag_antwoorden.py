"""What the secretary answers about names in minutes: it says no more than was asked, and can be changed."""

from __future__ import annotations

from bot.oefen.reply import Reply
from tests.handlers.test_verslag_leven import questions
from tests.handlers.test_verslag_namen import form, held, public
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
