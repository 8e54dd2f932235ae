"""That there is a task, said behind an arrow at the end of a line."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "RRT Kennemerland\n5 maart 2026\n\nAanwezig: Gerda, Pim\n\n"


def found(tekst: str, config: Config) -> list[tuple[str, str, str]]:
    return [
        (een.tekst, ", ".join(een.eigenaars), str(een.termijn or ""))
        for een in read(KOP + tekst, config).acties
    ]


@pytest.mark.parametrize("pijl", ["-> Actie", "→ actie", "=> AP", "--> ACTIE.", ">> actiepunt"])
def test_a_label_behind_an_arrow_says_that_the_sentence_is_a_task(config: Config, pijl: str) -> None:
    tekst = (
        f"Busje\n    Pim vraagt een offerte op bij twee bedrijven {pijl}\n"
        f"Draaiboek\n    De eerste versie ligt er. Gerda vult aan met nummers {pijl}\n"
        f"Pers\n    Liever niet\n    Pim regelt een fotograaf {pijl}\nEinde.\n"
    )
    assert found(tekst, config) == [
        ("Pim vraagt een offerte op bij twee bedrijven", "Pim", ""),
        ("Gerda vult aan met nummers", "Gerda", ""),
        ("Pim regelt een fotograaf", "Pim", ""),
    ]
    pijl = pijl.rstrip(".")
    assert [een.citaat.rstrip(".") for een in read(KOP + tekst, config).acties][2] == (
        f"Pim regelt een fotograaf {pijl}"
    )


@pytest.mark.parametrize("wanneer", [", voor 20/3", " voor 20 maart", ", uiterlijk 19 maart"])
def test_by_when_may_stand_behind_it(config: Config, wanneer: str) -> None:
    assert found(f"- Pim vraagt een offerte op -> actie{wanneer}\n- De zaal is mooi.\n", config) == [
        (f"Pim vraagt een offerte op, {wanneer.strip(' ,')}", "Pim", "2026-03-19")
    ]


@pytest.mark.parametrize("bullet", ["- ", "* ", "1. "])
def test_an_item_needs_no_capital_and_nobody(config: Config, bullet: str) -> None:
    assert found(f"{bullet}offerte opvragen bij twee bedrijven -> actie\n", config) == [
        ("offerte opvragen bij twee bedrijven", "", "")
    ]


@pytest.mark.parametrize(
    "regel",
    [
        "- De prijs is bekend -> geen actie",
        "Van praten -> actie komt weinig.",
        "- Het plan is klaar -> akkoord",
    ],
)
def test_no_task_and_another_word_are_none(config: Config, regel: str) -> None:
    assert found(f"{regel}\n- De zaal is mooi.\n", config) == []


@pytest.mark.parametrize(
    ("zin", "wie"),
    [
        ("De afspraak schuift steeds vooruit. Opnieuw actie Gerda.", "Gerda"),
        ("Het hek is nog niet gemaakt. Nog steeds actie Pim.", "Pim"),
        ("De lamp hangt nog niet. Dit blijft een actie van Gerda.", "Gerda"),
        ("De kade is niet geverfd; blijft actie Pim.", "Pim"),
        ("Er kwam geen antwoord, wederom actie Gerda.", "Gerda"),
        ("The fence is still down. Remains action for Pim.", "Pim"),
    ],
)
def test_what_somebody_still_has_is_the_sentence_before(config: Config, zin: str, wie: str) -> None:
    taak = zin.partition(".")[0].partition(";")[0].partition(",")[0]
    assert [(tekst.removesuffix(f" (actie {wie})"), van) for tekst, van, _ in found(f"{zin}\n", config)] == [
        (taak, wie)
    ]
    assert [een.citaat for een in read(f"{KOP}{zin}\n", config).acties] == [zin.rstrip(".")]


@pytest.mark.parametrize(
    "zin",
    [
        "De bond is het zat. Opnieuw actie dreigt.",
        "De bond voert opnieuw actie.",
        "Het was stil. Opnieuw actie Schone Straat in mei.",
        "Is het weer actie Gerda? Zij denkt van niet.",
    ],
)
def test_action_that_is_nobodys_is_none(config: Config, zin: str) -> None:
    assert found(f"{zin}\n", config) == []


@pytest.mark.parametrize("gat", ["\t", "    "])
@pytest.mark.parametrize(
    ("rechts", "wie"),
    [("**actie Pim**", "Pim"), ("Actie: Gerda, Pim.", "Gerda, Pim"), ("AP Pim en Gerda", "Pim, Gerda")],
)
def test_at_the_right_of_the_line_it_says_whose_that_is(
    gat: str, rechts: str, wie: str, config: Config
) -> None:
    tekst = f"**Dak**\n\n- Het dak lekt weer.\n\n- offerte vragen, voor 1 april{gat}{rechts}\n"
    [(taak, eigenaars, termijn)] = found(tekst, config)
    assert (eigenaars, termijn) == (wie, "2026-03-31")
    assert f"offerte vragen, voor 1 april {rechts.strip('*')}".startswith(taak), "no words but those"


@pytest.mark.parametrize(
    "rechts", ["actie is nodig", "Actie: De dakdekker", "actielijst", "Actie Gereed", "Actie Mei"]
)
def test_at_the_right_of_the_line_other_words_say_nothing(rechts: str, config: Config) -> None:
    tekst = f"**Dak**\n\n- Het dak lekt weer, al is het maar een beetje    {rechts}\n"
    assert not [punt for punt in found(tekst, config) if punt[1]]
