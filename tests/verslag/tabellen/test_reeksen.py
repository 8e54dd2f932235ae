"""Tables of which a file kept only the cells: whatever the columns and their order, each row is a point."""

from __future__ import annotations

import random
from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = (
    "Notulen werkgroep Speeltuin\n\nDatum: 12 maart 2026\nAanwezig: Goos, Yara, Bram, Lieke\n\n"
    "1. Dak\n\nHet lekt.\n\n"
)
TAKEN = (
    ("offerte aanvragen bij de dakdekker", "Goos", "1 april 2026", date(2026, 4, 1)),
    ("sleutels laten bijmaken", "Yara", "15 april 2026", date(2026, 4, 15)),
    ("gemeente bellen over de stoeptegels", "Petronella", "z.s.m.", None),
    ("rooster maken voor de zomer", "Bram en Lieke", "3 mei 2026", date(2026, 5, 3)),
)
KOPPEN = {"n": "Nr", "t": "Actie", "w": "Wie", "d": "Wanneer", "s": "Status"}


def points(config: Config, tekst: str) -> list[Actie]:
    return [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


def cells(volgorde: str) -> list[list[str]]:
    return [
        [{"n": str(nummer), "t": taak, "w": wie, "d": dag, "s": "open"}[kolom] for kolom in volgorde]
        for nummer, (taak, wie, dag, _) in enumerate(TAKEN, start=1)
    ]


@pytest.mark.parametrize("volgorde", ["ntwd", "tw", "wt", "wtd", "dtw", "ntwds", "twd", "ntw", "tdw"])
@pytest.mark.parametrize("wit", ["\n", "\n\n"])
@pytest.mark.parametrize("met_koppen", [True, False])
@pytest.mark.share(3)
def test_cells_on_lines_of_their_own_are_rows_again(
    config: Config, volgorde: str, wit: str, met_koppen: bool
) -> None:
    regels = [KOPPEN[kolom] for kolom in volgorde] if met_koppen else []
    regels += [cel for rij in cells(volgorde) for cel in rij]
    acties = points(config, "Actielijst\n\n" + wit.join(regels) + "\n\n9. Sluiting\n\nGoos sluit af.\n")
    assert [(actie.tekst, " en ".join(actie.eigenaars)) for actie in acties] == [
        (taak, wie) for taak, wie, _, _ in TAKEN
    ]
    if "d" in volgorde:
        assert [actie.termijn for actie in acties] == [dag for *_, dag in TAKEN]


def test_a_missing_cell_and_a_text_over_two_lines_break_no_row(config: Config) -> None:
    rng = random.Random(7)
    for _ in range(10):
        rijen = cells("ntwd")
        weg = rng.randrange(len(rijen))
        rijen[weg].pop()  # no day
        lang = rng.randrange(len(rijen))
        rijen[lang][1] += "\nen dat daarna vertellen"
        acties = points(
            config, "Nr\nActie\nWie\nWanneer\n" + "\n".join(cel for rij in rijen for cel in rij) + "\n"
        )
        assert [" en ".join(actie.eigenaars) for actie in acties] == [wie for _, wie, _, _ in TAKEN]
        assert acties[lang].tekst.endswith("en dat daarna vertellen")
        assert acties[weg].termijn is None


def test_rows_behind_each_other_on_one_line_are_cut_at_their_numbers(config: Config) -> None:
    rijen = "1 Offerte vragen Goos 1 april 2 Sleutels bijmaken Yara 3 april 3 Dak nakijken Bram 5 mei"
    gevonden = {actie.tekst: actie.eigenaars for actie in points(config, f"Actielijst\n{rijen}\n")}
    assert gevonden == {
        "Offerte vragen": ("Goos",),
        "Sleutels bijmaken": ("Yara",),
        "Dak nakijken": ("Bram",),
    }


def test_lines_between_bars_without_a_head_are_rows_below_a_title(config: Config) -> None:
    tekst = "Lopende acties\n\n7-1 | Offerte vragen | Goos | loopt\n7-2 | Dak nakijken | Petronella | open\n"
    assert [actie.eigenaars for actie in points(config, tekst)] == [("Goos",), ("Petronella",)]


def test_names_and_topics_below_each_other_are_no_table(config: Config) -> None:
    tekst = "Actielijst\n\nIs doorgenomen.\n\nWie\n\nNiemand had vragen.\n\nRondvraag\n\nGoos dankt Yara.\n"
    assert points(config, tekst) == []
