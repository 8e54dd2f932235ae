"""What somebody says of a name at publishing is so in the files, as the secretary does it."""

from __future__ import annotations

import pytest

from bot.models import Naamoordeel, Persoon, Verslagversie
from bot.oefen.mensen import SECRETARIS
from bot.oefen.reply import Reply
from bot.texts import publicatie as publicatie_texts
from bot.texts import verslagleven as texts
from bot.texts import voorstel as voorstel_texts
from tests.handlers.test_verslag_leven import REF, SECRET, files, published, questions, readable
from tests.practice import Practice, with_button

MEETING, LATER = "12-1", "26-1"  # the day after T0, and the next


async def held(practice: Practice, presence: str, *notes: str) -> None:
    """The PRT of the day after T0, adopted in the next one."""
    practice.clock.forward(days=1)
    await practice.command("/vergadering start prt")
    await practice.command(f"/vergadering aanwezig prt {presence}")
    for note in notes:
        await practice.command(f"/notitie prt {note}")
    await practice.command("/vergadering sluit prt")
    practice.clock.forward(days=14)
    await practice.command(f"/vergadering plan prt {LATER}")
    await practice.command("/vergadering start prt")
    await practice.command(f"/verslag vaststellen prt {MEETING}")


async def form(practice: Practice) -> Reply:
    return await practice.command(f"/verslag publiceren prt {MEETING}")


async def public(practice: Practice, out: str = "", *, hidden: str = "") -> str:
    """What can be read of the public version: words that may be a name are left out where they have `out` in
    them; everybody is a bestuurder, but `hidden`."""
    reply = await form(practice)
    while reply.view and (asked := questions(reply.view)):
        said = {
            field: ("ambtelijk" if hidden and hidden in label else "bestuurder")
            if field.startswith("wie_")
            else ("weglaten" if out and out in label.casefold() else "blijft")
            for field, label in asked.items()
        }
        reply = await practice.submit(reply.view, said)
    container = reply.view or reply.messages[-1]
    return readable(files(await practice.press(container, texts.PUBLISH)))


async def test_what_is_said_to_be_left_out_is_although_it_is_like_the_name_of_somebody_public(
    practice: Practice,
) -> None:
    await held(
        practice,
        "Duinhoven (Bloemendaal), Wienstra (Haarlem)",
        "Duinhove licht de cijfers toe en DUINHOVE stuurt ze na",
        "Wienstraa van AenM belt terug over Wienstraa's nota",
        "De zorg van J. Duinhove, de Duinhove-notitie en wethouder Wienstraa",
    )
    asked = await form(practice)
    assert asked.view
    assert {"Duinhove", "Wienstraa"} <= set(questions(asked.view).values())
    whole = await public(practice, "duinhove")
    assert "Duinhoven" in whole
    assert "duinhove" not in whole.casefold().replace("duinhoven", "")


async def test_what_is_like_the_names_of_several_is_asked_about_all_of_them(practice: Practice) -> None:
    await held(
        practice,
        "Van Castelen (Bloemendaal), Castelijn (AenM)",
        "Castelyn belt terug",
        "Mevrouw Castelijn-de Wit en de Castelijnen-notitie",
        "Van Castelen-Castelijn en de heer de Wit-Castelijn spreken over Castelijns' plan",
    )
    asked = await form(practice)
    assert asked.view
    assert texts.may_be(["Van Castelen", "Castelijn"]) in asked.view.shown
    whole = await public(practice, "castelyn", hidden="Castelijn")
    assert "Van Castelen" in whole
    assert not [word for word in ("castelijn", "castelyn", "de wit") if word in whole.casefold()]


async def test_of_whom_nobody_knows_and_who_says_something_it_is_asked(practice: Practice) -> None:
    await held(
        practice,
        "Duinhoven (Bloemendaal)",
        "Namens AenM licht Fokkinga de cijfers toe",
        "Hoekema meldt dat Haarlem en het COA akkoord zijn; daarna vraagt Haarlem naar de datum",
        "Vervolgens zegt het COA toe dat iedereen hoort hoe Fokkinga's nota luidt",
    )
    asked = await form(practice)
    assert asked.view
    words = {label for field, label in questions(asked.view).items() if field.startswith("twijfel_")}
    assert words == {"Fokkinga", "Hoekema"}
    whole = await public(practice, "fokkinga")
    assert "Hoekema" in whole
    assert "fokkinga" not in whole.casefold()


async def test_who_is_left_out_is_so_however_they_are_named_elsewhere(practice: Practice) -> None:
    await held(
        practice,
        "Duinhoven (Bloemendaal)",
        "Projectleider Karin Dol van het COA kijkt mee. K. Dol en Karin gaan langs.",
        "Sanne Vonk van BZK belt; Sanne Vonk (BZK) mailt en Vonk schrijft",
    )
    asked = await form(practice)
    assert asked.view
    assert {"Karin Dol", "Sanne Vonk"} <= set(questions(asked.view).values())
    whole = await public(practice, "n")
    assert "Duinhoven" in whole
    assert not [name for name in ("Dol", "Karin", "Sanne", "Vonk") if name in whole]


async def read_in(practice: Practice, name: str, data: bytes) -> Reply:
    channel = practice.slack.direct_message(SECRETARIS).id
    offered = await practice._seen(SECRETARIS, practice.slack.drop(SECRETARIS, channel, name, data, ""))
    return await practice.press(with_button(offered, voorstel_texts.READ), voorstel_texts.READ)


async def test_a_public_version_that_comes_back_is_not_taken_over(practice: Practice) -> None:
    made = files(await published(practice))
    before = practice.counts() | {"verslagvoorstel": 2}
    for name, data in made.items():
        shown = (await read_in(practice, name, data)).shown
        assert publicatie_texts.comes_back(name).partition(";")[0] in shown
    assert practice.counts() == before


async def test_who_is_asked_about_has_the_organisation_they_came_for(practice: Practice) -> None:
    await held(practice, "Castelijn (AenM), Wienstra (Haarlem), Fokkinga", "Opening")
    asked = await form(practice)
    assert asked.view
    people = {label for field, label in questions(asked.view).items() if field.startswith("wie_")}
    assert {"Castelijn (AenM)", "Wienstra (Haarlem)", "Fokkinga"} <= people


async def test_the_secretary_sees_which_words_go_where_and_why_and_the_public_does_not(
    practice: Practice,
) -> None:
    await held(
        practice,
        "Castelijn (AenM)",
        "Mevrouw Fokkinga belt met Castelijn over Fokkinga's nota",
        "mevrouw Hoekema",
    )
    reply = await form(practice)
    assert reply.view
    said = {
        field: "weglaten" if field.startswith("twijfel_") else "ambtelijk" for field in questions(reply.view)
    }
    page = (await practice.submit(reply.view, said)).view
    assert page
    item = "1. Opening en mededelingen"
    for line in (f"‘Fokkinga’: {item} (2 keer)", f"‘Hoekema’: {item}", f"Castelijn: Deelnemers; {item}"):
        assert line in page.shown
    assert practice.config.publicatie.grond in page.shown
    whole = readable(files(await practice.press(page, texts.PUBLISH)))
    assert f"{item} namen 4 {practice.config.publicatie.grond}" in " ".join(whole.split())
    assert not [name for name in ("Fokkinga", "Hoekema", "Castelijn") if name in whole]
    assert not [row for row in practice.rows(Verslagversie) if "Fokkinga" in (row.lakken or "")]


async def test_who_was_entered_as_mevrouw_is_so_in_the_minutes(practice: Practice) -> None:
    await held(practice, "mw. Castelijn (AenM)", "Opening")
    assert "mw. Castelijn" in await public(practice)


async def test_names_are_shown_and_changed(practice: Practice) -> None:
    reply = await practice.command("/verslag namen prt")
    assert SECRET in reply.shown
    said = await practice.command(f"/verslag namen prt {SECRET} ambtelijk")
    assert texts.names_said(SECRET, False) in said.shown
    menu_ = await practice.choose(reply.messages[0], SECRET, "Openbaar: bestuurder")
    assert texts.names_said(SECRET, True) in menu_.shown
    (who,) = practice.rows(Persoon, Persoon.naam == SECRET)
    assert (who.soort, who.naam_openbaar) == ("bestuurder", True)


async def test_an_answer_about_a_name_that_is_not_understood_is_told(practice: Practice) -> None:
    for line, said in (("misschien", "misschien"), ("wel een beetje", "wel een beetje")):
        shown = (await practice.command(f"/verslag namen prt {SECRET} {line}")).shown
        assert texts.no_such_answer(said, SECRET) in shown
    unknown = await practice.command("/verslag namen prt Niemandsen misschien")
    assert texts.no_such_person("Niemandsen misschien") in unknown.shown
    (who,) = practice.rows(Persoon, Persoon.naam == SECRET)
    assert who.naam_openbaar is None


async def test_of_one_who_was_asked_for_nothing_is_said_of_the_others(practice: Practice) -> None:
    await practice.command(f"/verslag namen prt {SECRET} ambtelijk")
    shown = (await practice.command(f"/verslag namen prt {SECRET}")).shown
    assert texts.name_state(False) in shown
    assert texts.ALL_KNOWN not in shown


async def test_a_reason_that_was_begun_is_asked_for(practice: Practice) -> None:
    wijziging = "met de wijziging: punt 2 vervalt"
    for line in (
        "publiceren prt 14-12 reden:",
        "vaststellen prt 14-12 reden:",
        f"vaststellen {REF} {wijziging} reden:",
    ):
        assert (await practice.command(f"/verslag {line}")).shown == texts.REASON_NEEDED


@pytest.mark.parametrize("meeting", ["prt 14-12", "prt 14 december", "PRT-2026-12-14", "prt PRT-2026-12-14"])
async def test_a_name_is_public_in_all_meetings_or_in_none(practice: Practice, meeting: str) -> None:
    assert texts.names_of_tafel("prt", "") in (await practice.command(f"/verslag namen {meeting}")).shown
    told = await practice.command(f"/verslag namen {meeting} {SECRET} ambtelijk")
    assert texts.names_of_tafel("prt", f"{SECRET} ambtelijk") in told.shown
    (who,) = practice.rows(Persoon, Persoon.naam == SECRET)
    assert who.naam_openbaar is None


async def test_a_name_that_is_a_month_is_a_name(practice: Practice) -> None:
    shown = (await practice.command("/verslag namen prt Mei ambtelijk")).shown
    assert texts.no_such_person("Mei") in shown


async def test_that_a_name_is_public_says_where_an_earlier_answer_goes_before_it(practice: Practice) -> None:
    await held(practice, "Duinhoven (Haarlem)", "mevrouw Fokkinga licht de cijfers toe")
    await public(practice, "fokkinga")
    assert practice.rows(Naamoordeel, Naamoordeel.tekst == "fokkinga")
    await practice.command("/vergadering aanwezig prt P. Fokkinga (AenM)")
    said = await practice.command("/verslag namen prt P. Fokkinga openbaar")
    assert texts.names_said("P. Fokkinga", True) in said.shown
    assert texts.names_against(["PRT-2027-01-12"]) in said.shown
    other = await practice.command("/verslag namen prt Duinhoven openbaar")
    assert "Let op" not in other.shown


async def test_namesakes_whose_name_a_word_may_be_are_told_apart(practice: Practice) -> None:
    await held(practice, "burgemeester Roos (Haarlem), mw. Roos (COA)", "Roos licht de cijfers toe")
    asked = await form(practice)
    assert asked.view
    said = {f: "ambtelijk" if "COA" in who else "bestuurder" for f, who in questions(asked.view).items()}
    await practice.submit(asked.view, said)
    shown = (await form(practice)).view
    assert shown
    assert texts.may_be(["Roos (Haarlem)", "Roos (COA)"]) in shown.shown


async def test_of_namesakes_the_official_is_left_out_and_the_mayor_stays(practice: Practice) -> None:
    await held(
        practice,
        "burgemeester Roos (Haarlem), mw. Roos (COA)",
        "mw. Roos licht de stukken toe, Roos (COA) stuurt ze na",
        "burgemeester Roos stelt een vraag over vervoer",
        "Roos belt met de wijkraad",
        "Roos rekent de kosten na",
    )
    await practice.command("/actie nieuw prt 12-1 Roos (COA): kostenoverzicht sturen")
    asked = await form(practice)
    assert asked.view
    said = {f: "ambtelijk" if "COA" in who else "bestuurder" for f, who in questions(asked.view).items()}
    await practice.submit(asked.view, said)
    asked = await form(practice)
    assert asked.view
    doubts = [field for field in questions(asked.view) if field.startswith("twijfel_")]
    assert len(doubts) == len(questions(asked.view)) == 2
    page = (await practice.submit(asked.view, dict(zip(doubts, ("blijft", "weglaten"), strict=True)))).view
    assert page
    whole = " ".join(readable(files(await practice.press(page, texts.PUBLISH))).split())
    for out in ("mw. Roos", "Roos (COA)", "Roos stuurt", "Roos rekent", "COA Roos"):
        assert out not in whole
    for stays in ("burgemeester Roos stelt", "Roos belt met de wijkraad", "Roos Haarlem burgemeester"):
        assert stays in whole
    assert not practice.rows(Naamoordeel, Naamoordeel.tekst == "roos")


async def test_what_is_to_be_answered_yet_is_asked_in_the_place_of_what_was_saved(practice: Practice) -> None:
    """However often that is: nothing of before lies below it, to be seen when it is closed."""
    await held(practice, "Duinhoven (Bloemendaal), Brief (AenM)", "Mevrouw Brief vraagt om een Brief")
    reply = await form(practice)
    for _ in range(2):
        assert reply.view
        said = {key: "ambtelijk" if key.startswith("wie_") else "blijft" for key in questions(reply.view)}
        reply = await practice.submit(reply.view, said)
        [shown] = practice.slack.inst.schermen.stacks[SECRETARIS]
        assert shown is reply.view
        if asked := questions(shown):
            assert shown.shown.startswith(
                f"{texts.FORM_TITLE}\n{texts.SAVED} Voor het publiceren is nog nodig"
            )
            assert list(asked.values()) == ["Brief"]
    assert reply.view
    assert texts.PUBLISH in reply.view.shown
