"""Who is listed as away and is told of in the text: whether he may have been there after all."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.texts import verslag as texts
from bot.verslag.lezen import read

_KOP = (
    "Verslag RRT Duin\n27 november 2025\n\nAanwezig: Rik Pool (Velsen), Joke Dam (Beek), Bo Mol (COA)\n"
    "Afwezig: Nora Winter (Haarlem)\n\n# 1. Opening\n\nRik opent de vergadering. "
)


def kinds(config: Config, zin: str) -> list[str]:
    return [een.soort for een in read(f"{_KOP}{zin}\n", config).waarschuwingen]


@pytest.mark.parametrize(
    "zin",
    [
        "Nora Winter is ziek; we sturen haar een kaart.",
        "Nora had aangeboden iets te schrijven maar zij is er vandaag niet.",
        "Nora kan er niet bij zijn.",
        "Nora is verhinderd.",
        "Nora heeft zich afgemeld.",
        "Nora heeft zich ziek gemeld.",
        "Nora heeft zich vanmiddag afgemeld in verband met een debat.",
        "Nora en de heer Van Dam (COA) zijn verhinderd.",
        "Nora heeft vooraf haar vragen gemaild.",
        "Nora liet per mail weten dat zij akkoord is.",
        "Nora is op vakantie.",
        "Nora wordt vervangen door Joke.",
    ],
)
def test_who_is_said_to_be_away_does_not_speak(config: Config, zin: str) -> None:
    assert texts.AFWEZIG_MAAR_GENOEMD not in kinds(config, zin)


@pytest.mark.parametrize(
    "zin",
    [
        "Nora vraagt of dit kan.",
        "Nora is er niet gerust op.",
        "Nora en Joke zijn blij met het voorstel.",
        "Nora merkt op dat de zaal vol is.",
        "Nora belt de wethouder. Joke is ziek.",
        "Nora stelt voor om er niet over te stemmen.",
    ],
)
def test_who_speaks_and_is_listed_as_away_is_told(config: Config, zin: str) -> None:
    assert texts.AFWEZIG_MAAR_GENOEMD in kinds(config, zin)


@pytest.mark.parametrize(
    ("regel", "verteld"),
    [
        ("Next meeting: Wednesday 15 April 2026, online.", 0),
        ("Volgende vergadering: woensdag 14 januari 2026, digitaal.", 0),
        ("Folder rondbrengen op 14 januari 2026, ergens in de wijk.", None),
    ],
)
def test_when_they_meet_again_is_no_point_left_out(config: Config, regel: str, verteld: int | None) -> None:
    lijst = f"\n\n## Actiepunten\n\n1. Bo – zaal huren – 13 december\n2. Joke – kaart tekenen\n\n{regel}"
    voorstel = read(f"{_KOP}{lijst}\n", config)
    soorten = [een.soort for een in voorstel.waarschuwingen]
    punten = [een.tekst for een in voorstel.acties if een.soort == "actiepunt"]
    if verteld is None:  # of anything else it is told, or it is a point
        assert texts.NIET_GENOTEERD in soorten or len(punten) > 2
    else:
        assert (soorten.count(texts.NIET_GENOTEERD), len(punten)) == (verteld, 2)
