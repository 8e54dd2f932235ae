"""Screens about minutes stay within what Slack takes, however many names there are."""

from __future__ import annotations

from datetime import date

from bot.config import Config
from bot.models import Vergadering
from bot.readmodels import Lakregel, Naamstand, Naamvraag, Versieregel, Verslagstand
from bot.texts import verslagleven as texts
from bot.views import verslagleven as views
from bot.views.elementen import MESSAGE_BLOCKS, MESSAGE_TEXT, VIEW_BLOCKS, text_length
from tests.time_helpers import T0

MEETING = Vergadering(id=1, tafel="prt", referentie="PRT-2026-12-14", datum=date(2026, 12, 14))


def somebody(number: int, *, public: bool | None = None) -> Naamstand:
    return Naamstand(number, f"Iemand {number} " + "x" * 200, "mw.", "Haarlem", None, public, "bestuurder")


def test_a_form_asks_what_it_can_hold_and_says_how_much_comes_after() -> None:
    people = [somebody(number) for number in range(50)]
    words = [Naamvraag(f"twijfel_{n}", f"Woord{n}", "zin <!channel> " * 8, True, ()) for n in range(40)]
    view = views.form(MEETING, "x" * 500, people[:20], words)
    assert len(view["blocks"]) <= VIEW_BLOCKS
    assert len(view["private_metadata"]) <= 3000
    assert texts.more_names(30) in str(view["blocks"][-1])
    assert "<!channel>" not in str(view["blocks"])
    assert len(views.form(MEETING, None, people, words)["blocks"]) <= VIEW_BLOCKS


def test_a_hint_about_what_is_filled_in_is_only_there_where_something_is() -> None:
    words = [Naamvraag("twijfel_1", "Woord", "zin", True, ())]
    assert texts.LIKELY_HINT in str(views.form(MEETING, None, [somebody(1)], words)["blocks"])
    alone = str(views.form(MEETING, None, [], words)["blocks"])
    assert texts.LIKELY_HINT not in alone
    assert "nog nodig: van 1 woord of het een naam is." in alone


def test_a_long_list_of_what_is_left_out_fits_a_message() -> None:
    masks = [Lakregel(f"Punt {n} " + "y" * 300, "naam", f"Naam {n} " * 20, 3, "grond") for n in range(300)]
    blocks = views.preview(
        "PRT-2026-12-14", 1, masks, ["a@b.nl"], "verslag publiceren x", again=False, anew=None
    )
    assert len(blocks) <= MESSAGE_BLOCKS + 2
    assert text_length(*blocks) <= MESSAGE_TEXT + 200
    assert blocks[-1]["elements"][0]["value"] == "verslag publiceren x"


def test_of_many_words_that_stay_the_first_are_shown_and_the_rest_is_counted() -> None:
    words = [f"<Woord{n} " + "x" * 100 for n in range(views.MOST_WORDS + 9)]
    blocks = views.preview("PRT-2026-12-14", 1, [], [], "x", again=False, anew=None, words=words)
    (shown,) = (str(block) for block in blocks if "Blijft leesbaar" in str(block))
    assert "en nog 9;" in shown
    assert f"&lt;Woord{views.MOST_WORDS - 1}" in shown
    assert "reden: …` erachter" in shown, "it is not cut off"


def test_of_words_that_take_more_room_fewer_are_shown_and_what_to_do_is_still_said() -> None:
    words = ["Z" + "&" * 39] * views.MOST_WORDS
    blocks = views.preview("PRT-2026-12-14", 1, [], [], "x", again=False, anew=None, words=words)
    (shown,) = (block["text"]["text"] for block in blocks if "Blijft leesbaar" in str(block))
    told = shown.count("Z&amp;")
    assert told > 1
    assert f"en nog {views.MOST_WORDS - told};" in shown
    assert "reden: …` erachter" in shown, "it is not cut off"
    assert shown.count("&amp;") == told * 39


def test_however_much_is_left_out_the_words_that_stay_are_shown() -> None:
    masks = [Lakregel(f"Plek {n} {'x' * 90}", "naam", f"Naam {n}", 1, f"grond {n}") for n in range(200)]
    blocks = views.preview("PRT-2026-12-14", 1, masks, [], "x", again=False, anew=None, words=["Sanders"])
    assert any("Blijft leesbaar" in str(block) for block in blocks)
    assert len(blocks) <= MESSAGE_BLOCKS + 2, "with the mark that there is more, and the buttons"


def test_a_name_that_the_minutes_left_out_themselves_is_told_as_such() -> None:
    masks = [Lakregel("Deelnemers", kind, None, 1, "grond") for kind in ("naam", "telefoonnummer")]
    shown = str(views.preview("PRT-2026-12-14", 1, masks, [], "x", again=False, anew=None))
    assert f"{texts.LEFT_OUT_BEFORE}: Deelnemers" in shown
    assert "telefoonnummer: Deelnemers" in shown


def version(soort: str, nummer: int, bron: int | None = None) -> Versieregel:
    rest = (T0, "U0SECR0001", None, None, None, bron, "0" * 64, False, 0, ())
    return Versieregel(nummer, soort, nummer, *rest)


def test_what_was_adopted_after_what_is_public_is_told_with_what_to_do(config: Config) -> None:
    first = (version("vastgesteld", 1), version("gepubliceerd", 1, 1), version("gepubliceerd", 2, 1))
    hint = texts.not_published(MEETING.referentie, 2)

    def shown(*versions: Versieregel) -> str:
        return str(views.state(Verslagstand(MEETING, "gepubliceerd", versions, (), None), config))

    assert hint not in shown(*first)
    assert hint in shown(*first, version("vastgesteld", 2))
    assert hint not in shown(*first, version("vastgesteld", 2), version("gepubliceerd", 3, 2))
    assert hint not in shown(version("vastgesteld", 1), version("vastgesteld", 2))


def test_names_come_a_page_at_a_time(config: Config) -> None:
    people = [somebody(number, public=True) for number in range(45)]
    blocks = views.names(people, "prt", "PRT", 20, 20, lambda offset: f"vanaf {offset}")
    assert str(blocks).count("punt_menu_") == 20
    assert blocks[-1]["elements"][0]["value"] == "vanaf 40"
    assert texts.ALL_KNOWN in str(blocks)
