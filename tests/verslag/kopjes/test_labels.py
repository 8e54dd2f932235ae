"""Where a task behind a label ends, and where it goes on below."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.regels import Regel
from bot.verslag.kopjes.labels import ends_labelled
from bot.verslag.lezen import read

_KOP = "# Verslag werkgroep Kade\n4 maart 2027\nAanwezig: Tim Bos, Lotte Mulder\n\n## Kade\nTim opent.\n"


def _tasks(config: Config, tekst: str) -> list[str]:
    return [actie.tekst for actie in read(_KOP + tekst, config).acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize("slot", ["delen, 29 maart", "delen, 29-3", "delen (Lotte)", "delen", "week 20"])
@pytest.mark.parametrize("zin", ["De kosten van het onderzoek worden", "Velsen zegt niets toe. Tim: “We"])
def test_a_broken_sentence_below_white_is_no_part_of_the_task_above_it(slot: str, zin: str) -> None:
    taak = [Regel(1, "Actie Tim: draaiboek"), Regel(2, slot)]
    assert ends_labelled(taak, Regel(5, zin))
    assert not ends_labelled(taak, Regel(4, zin))  # it may be a page that ended
    assert not ends_labelled(taak, Regel(5, zin.lower()))
    assert not ends_labelled([taak[0], Regel(2, "delen met de")], Regel(5, zin))
    assert not ends_labelled([Regel(1, "Tim vertelt van het"), taak[1]], Regel(5, zin))


@pytest.mark.parametrize("woord", ["naar", "met", "van", "voor", "namens", "tussen", "en"])
def test_a_task_goes_on_with_the_name_below_it(config: Config, woord: str) -> None:
    (taak,) = _tasks(config, f"Actie Tim: lijst maken {woord}\nLotte Mulder, deze week\n")
    assert taak.startswith(f"lijst maken {woord} Lotte Mulder")
    los = _tasks(config, f"Actie Tim: lijst maken\nLotte is er niet {woord} mei.\n")
    assert los == ["lijst maken"]
