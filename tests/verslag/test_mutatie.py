"""The real minutes with other people, places, dates, numbers and order: the proposal changes along."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from typing import Any

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import to_json

Blok = dict[str, Any]

MENSEN = {
    "Van Dijk": "Ter Horst",
    "Beemsterboer": "Van 't Zand",
    "Rommel": "Overmars",
    "Elzakalai": "Öztürk",
    "Groot Wassink": "Klein Haneveld",
    "Lanphen": "Brinkhorst",
    "Lamphen": "Brinckhorst",
    "Ter Heegde": "Van der Meulen",
    "Wienen": "De Wit",
    "Meerhoff": "Vermeulen-Bakker",
    "Van Kampen": "In 't Veld",
    "Verbruggen": "Postma",
    "Hamming": "Kooistra",
    "Bonenkamp": "El Idrissi",
    "De Lint": "Zwart",
    "Van der Zwalm": "De Ruiter",
    "Vullings": "Appels",
    "De Lange": "Kort",
}
PLAATSEN = {
    "Amsterdam-Amstelland": "Noord-Holland Noord",
    "Noord-Holland Noord": "Amsterdam-Amstelland",
    "Gooi en Vechtstreek": "Zaanstreek-Waterland",
    "Zaanstreek-Waterland": "Gooi en Vechtstreek",
    "Amstelveen": "Den Helder",
    "Amsterdam": "Texel",
    "Blaricum": "Edam-Volendam",
    "Gooise Meren": "Purmerend",
    "Haarlem": "Zandvoort",
    "Heemstede": "Velsen",
    "Schagen": "Diemen",
    "Zaanstad": "Huizen",
    "Landsmeer": "Wijdemeren",
}
DATA = {
    "23 januari 2026": "13 maart 2026",
    "17 december 2025": "6 februari 2026",
    "17 december jl.": "6 februari jl.",
    "2026-01-23": "2026-03-13",
    "2025-12-17": "2026-02-06",
    "9:30 tot 11:00": "14:00 tot 16:15",
    "09:30": "14:00",
    "11:00": "16:15",
}
NUMMERS = {"[A1]": "[A11]", '"A1"': '"A11"', "[A2]": "[A12]", '"A2"': '"A12"', '"A3"': '"A13"'}
TABEL = MENSEN | PLAATSEN | DATA | NUMMERS


def rename(tekst: str) -> str:
    """Every name of the table replaced at once, also where a line end splits it."""
    delen = sorted(TABEL, key=len, reverse=True)
    patroon = "|".join(re.escape(deel).replace(r"\ ", r"(?:\s+|\\n)") for deel in delen)
    return re.sub(rf"(?<!\w)(?:{patroon})(?!\w)", lambda match: TABEL[" ".join(match[0].split())], tekst)


def parts(tekst: str, titels: list[str]) -> tuple[str, list[str]]:
    """The text before the first heading, and one part for each heading."""
    plekken = [re.search(rf"^{re.escape(titel)}\s*$", tekst, re.MULTILINE) for titel in titels]
    grenzen = [plek.start() for plek in plekken if plek] + [len(tekst)]
    assert len(grenzen) == len(titels) + 1
    return tekst[: grenzen[0]], [tekst[a:b] for a, b in pairwise(grenzen)]


@pytest.fixture(scope="module")
def origineel(echt: str, config: Config) -> Blok:
    return to_json(read(echt, config))


def test_renamed_minutes_give_the_renamed_proposal(echt: str, origineel: Blok, config: Config) -> None:
    verwacht = json.loads(rename(json.dumps(origineel, ensure_ascii=False)))
    gevonden = to_json(read(rename(echt), config))
    for sleutel in ("vergadering", "aanwezigheid", "agendapunten", "acties", "besluiten", "notities"):
        assert without_lines(gevonden[sleutel]) == without_lines(verwacht[sleutel]), sleutel
    assert [w["soort"] for w in gevonden["waarschuwingen"]] == ["naamvariant", "niet gelakt"]
    assert gevonden["waarschuwingen"][0]["tekst"] == "Brinkhorst / Brinckhorst: één persoon?"
    assert "De Ruiter (AenM)" in gevonden["waarschuwingen"][1]["tekst"]


@pytest.mark.parametrize("volgorde", [(5, 4, 3, 2, 1, 0), (2, 0, 5, 1, 4, 3)])
def test_other_order_of_items_moves_the_points_along(
    echt: str, origineel: Blok, config: Config, volgorde: tuple[int, ...]
) -> None:
    titels = [punt["titel"] for punt in origineel["agendapunten"]]
    kop, delen = parts(echt, titels)
    tekst = kop + "\n\n \n\n".join(delen[plek].rstrip() for plek in volgorde) + "\n"
    gevonden = to_json(read(tekst, config))
    assert [punt["titel"] for punt in gevonden["agendapunten"]] == [titels[plek] for plek in volgorde]
    for sleutel in ("acties", "besluiten", "notities"):
        verplaatst = [
            stuk | {"agendapunt": volgorde.index(stuk["agendapunt"] - 1) + 1} for stuk in origineel[sleutel]
        ]
        assert sorted(map(str, without_lines(gevonden[sleutel]))) == sorted(
            map(str, without_lines(verplaatst))
        )


@pytest.mark.parametrize("breedte", [40, 72, 140])
def test_other_line_breaks_change_only_the_line_numbers(
    echt: str, origineel: Blok, config: Config, breedte: int
) -> None:
    titels = [punt["titel"] for punt in origineel["agendapunten"]]
    kop, delen = parts(echt, titels)
    opnieuw = [
        f"{titel}\n\n{rewrap(deel[len(titel) :], breedte)}" for titel, deel in zip(titels, delen, strict=True)
    ]
    gevonden = to_json(read(kop + "\n\n \n\n".join(opnieuw), config))
    for sleutel in ("agendapunten", "acties", "besluiten", "notities"):
        assert without_lines(gevonden[sleutel]) == without_lines(origineel[sleutel]), sleutel


def rewrap(deel: str, breedte: int) -> str:
    """The bullets of an agenda item on lines of another width; the double spaces of masked names go too."""
    regels: list[str] = []
    for alinea in re.split(r"(?m)^\s*(?=•)", deel):
        regel = ""
        for woord in " ".join(alinea.split("\n")).split():
            if len(regel) + len(woord) > breedte:
                regels.append(regel)
                regel = ""
            regel = f"{regel} {woord}".strip()
        regels += [regel, ""]
    return "\n".join(regels)


def without_lines(stukken: Any) -> Any:
    if isinstance(stukken, list):
        return [{sleutel: deel for sleutel, deel in stuk.items() if sleutel != "regels"} for stuk in stukken]
    return stukken
