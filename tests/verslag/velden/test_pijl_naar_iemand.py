"""A task with an arrow to whose it is, in any bullet: 'contract langs inkoop -> Anna, 12 januari'."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = (
    "Verslag werkgroep Haven\n3 maart 2026\n\nAanwezig: Anna Visser, Tim Bos, Pia Mol\n\n"
    "1. Vervoer\nDe bus rijdt weer.\n"
)


def points(config: Config, tekst: str) -> list[tuple[str, tuple[str, ...], str | None]]:
    voorstel = read(KOP + tekst, config)
    return [(p.tekst, p.eigenaars, p.termijn_tekst) for p in voorstel.acties if p.soort == "actiepunt"]


@pytest.mark.parametrize(
    ("regel", "wie", "wanneer"),
    [
        ("- contract hotel moet langs inkoop -> Anna, ma 9 maart", ("Anna Visser",), "9 maart"),
        ("- schema bus heen en terug → Tim, graag morgen", ("Tim Bos",), "morgen"),
        ("- brief omwonenden (± 90 adressen) => Pia en Tim", ("Pia Mol", "Tim Bos"), None),
    ],
)
def test_the_arrow_says_whose_task_it_is(
    config: Config, regel: str, wie: tuple[str, ...], wanneer: str | None
) -> None:
    [(_, eigenaars, termijn)] = points(config, f"{regel}\n- de chauffeur is ziek\n")
    assert (eigenaars, (termijn or "").endswith(wanneer or "")) == (wie, True)


@pytest.mark.parametrize(
    "regel",
    [
        "- bezetting: 120 -> 140",
        "- veiligheid → februari",
        "- klacht over geluid -> politie",
        "- voorzitter: Tim -> Anna",
        "- notulen: Pia -> Tim",
        "- vragen over vervoer -> Tim",
        "- contactpersoon vervoer -> Pia",
        "- de brief is verstuurd -> Anna",
        "- is de brief al verstuurd? -> Tim",
        "- route Velp -> Rheden",
        "- haven -> Bram",
    ],
)
def test_another_arrow_gives_nobody_a_task(config: Config, regel: str) -> None:
    assert points(config, f"{regel}\n- de chauffeur is ziek\n") == []
