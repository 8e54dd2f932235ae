"""A proposal of any length is shown in pages that Slack takes."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.oefen.blokken import message_faults, text_length, view_faults
from bot.readmodels import Voorstelpunt, Voorstelscherm
from bot.texts import voorstel as texts
from bot.views import voorstel as views

HARD = {"angle brackets": "<" * 3000, "a call": "<!channel> *x* " * 100, "short": "Plan"}


def point(number: int, text: str) -> Voorstelpunt:
    return Voorstelpunt(
        sleutel=f"a{number}",
        nummer=f"A{number}",
        soort="actiepunt",
        tekst=text,
        citaat=f"{text}.",
        regels=(1, 2),
        zekerheid="onzeker",
        reden=texts.NOTHING_YET,
        ontbreekt=("eigenaar", "datum"),
        eigenaars=(text,),
        termijn_tekst=text,
    )


@pytest.mark.parametrize("text", HARD.values(), ids=HARD)
def test_every_point_stands_on_one_page_and_slack_takes_all_of_them(config: Config, text: str) -> None:
    shown = Voorstelscherm(
        *(999_999_999, text, None, None, (text,) * 50),
        punten=tuple(point(n, text) for n in range(40)),
        telling={"deelnemers": 12},
    )
    offset, found = 0, list[str]()
    while offset < len(shown.punten):
        blocks, end = views.proposal(shown, config, offset)
        assert message_faults(blocks) == []
        assert text_length(blocks) <= 11_000
        assert "<!channel" not in str(blocks[1:])  # the header is plain text
        found += [b["accessory"]["value"].split()[1] for b in blocks if "accessory" in b]
        assert end > offset
        offset = end
    assert found == [punt.sleutel for punt in shown.punten]
    for form in (views.item_form(shown, shown.punten[0]), views.head_form(shown, config, ["prt"])):
        assert view_faults(form, "modal") == []


def test_a_warning_says_to_its_end_what_to_do_unless_there_are_too_many() -> None:
    long = f"{'Iemand staat er twee keer in. ' * 9}Haal er een af."
    assert views.warnings([long]).endswith("Haal er een af.")
    many = views.warnings([long] * 30)
    assert "Haal er een af." not in many
    assert many.count("⚠") == views.MOST_WARNINGS
    assert len(many) < 3000
