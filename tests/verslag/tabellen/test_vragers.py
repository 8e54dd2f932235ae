"""A list of toezeggingen: who has promised it and who asked, with the point of the text that a row is."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = """Verslag commissie Water

30 mei 2024, 19.30 uur

Aanwezig: A. Korst (voorzitter), J. Kuiper, H. Rood, R. Dekker, I. Sas

1. Peil
De heer Kuiper maakt zich zorgen over het peil in de polder.
Toezegging T24-11: Sas komt schriftelijk terug op de peilverhoging, voor het zomerreces.

"""
RIJEN = (
    "T24-04 | Notitie ratten voorleggen | Rood | Sas | Q3 2024",
    "T24-07 | Planning kade toesturen | Kuiper | Dekker | Afgedaan, mail 6 mei",
    "T24-11 | Schriftelijke uitleg over de peilverhoging in de polder | Kuiper | Sas | voor het zomerreces",
    "T24-12 | Overzicht kosten kreeften | Rood | Dekker | 14 juni",
)


@pytest.mark.parametrize("titel", ["Lijst van toezeggingen", "Toezeggingen"])
@pytest.mark.parametrize(
    "kop",
    [
        "Nr. | Toezegging | Aan | Door | Termijn / stand",
        "Nr | Toezegging | Gevraagd door | Portefeuillehouder | Termijn",
        "Nummer | Omschrijving | Vraagsteller | Toegezegd door | Afdoening",
        "Nr | Toezegging | Toegezegd aan | Toegezegd door | Planning / status",
        "Nr | Toezegging | Verzoek van | Wie | Wanneer",
    ],
)
def test_who_promised_has_the_point_and_who_asked_brought_it_in(config: Config, titel: str, kop: str) -> None:
    tabel = "".join(f"| {rij} |\n" for rij in (kop, *RIJEN))
    punten = read(f"{KOP}{titel}\n\n{tabel}", config).acties
    assert sorted((p.tekst, p.eigenaars, p.ingebracht_door, p.termijn_tekst, p.status) for p in punten) == [
        ("Notitie ratten voorleggen", ("I. Sas",), "H. Rood", "Q3 2024", "open"),
        ("Overzicht kosten kreeften", ("R. Dekker",), "H. Rood", "14 juni", "open"),
        ("Planning kade toesturen", ("R. Dekker",), "J. Kuiper", None, "afgerond"),
        (
            "Schriftelijke uitleg over de peilverhoging in de polder",
            ("I. Sas",),
            "J. Kuiper",
            "voor het zomerreces",
            "open",
        ),
    ]
    assert {punt.soort for punt in punten} == {"toezegging"}


def test_without_somebody_else_who_does_it_aan_is_no_asker(config: Config) -> None:
    tabel = "| Actie | Aan | Termijn |\n| Notitie ratten voorleggen | Sas | 14 juni |\n"
    (punt,) = (een for een in read(f"{KOP}Actielijst\n\n{tabel}", config).acties if "ratten" in een.tekst)
    assert punt.ingebracht_door is None
