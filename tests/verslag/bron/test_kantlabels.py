"""A label that a narrow margin broke is one line again, and what stands below it is text."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.kantlabels import with_whole_labels
from bot.verslag.lezen import read

KOP = "Verslag werkgroep kade\nDatum: 4 maart 2027\nAanwezig: Tim Bos, Lotte Mulder\n\n1. Kade\n\n"


@pytest.mark.parametrize(
    ("regels", "heel"),
    [
        (["actie: Lotte Mulder", "(2 april)"], "actie: Lotte Mulder (2 april)"),
        (
            ["Actie: L. Mulder en", "T. Bos", "(volgende", "week)"],
            "Actie: L. Mulder en T. Bos (volgende week)",
        ),
        (["ACTIE: wethouder", "Kort (1 mei)"], "ACTIE: wethouder Kort (1 mei)"),
        (["actie: afd.", "Evenementen"], "actie: afd. Evenementen"),
    ],
)
def test_a_label_is_whole(regels: list[str], heel: str) -> None:
    over = [""] * (len(regels) - 1)
    assert list(with_whole_labels([*regels, "", "De kade is af."])) == [heel, *over, "", "De kade is af."]


@pytest.mark.parametrize(
    "regels",
    [
        ["actie: Lotte", "De kade is af."],
        ["actie: secretariaat", "Sluiting"],
        ["actie: Lotte en", "", "Tim sluit."],
        ["actie: Lotte en", "- Tim sluit"],
        ["Lotte en", "Tim Bos"],
        ["Actie: Lotte belt met het team", "De kade is af."],
        ["Actie: brief sturen en", "Tim belt de zaal"],
        ["Actie: burgemeester", "De raad komt ook."],
        ["actie: Lotte", "(Tim was er toen nog niet bij, en de kade was nog niet af)"],
    ],
)
def test_what_is_no_rest_of_it_stays_below_it(regels: list[str]) -> None:
    assert list(with_whole_labels(regels)) == regels


def test_a_task_beside_a_broken_label_has_both_owners_and_their_day(config: Config) -> None:
    tekst = "Tim en Lotte lopen de kade na.\nactie: L. Mulder en\nT. Bos\n(3 mei)\n\nDe kade is oud.\n"
    [actie] = read(KOP + tekst, config).acties
    assert (actie.eigenaars, str(actie.termijn)) == (("Lotte Mulder", "Tim Bos"), "2027-05-03")
