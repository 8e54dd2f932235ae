"""Who was there and who was not, over a grid: label of who was away, layout, order of the lists, form of the
names. Nobody of a list of who was away may be read as there, nor anybody be made up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import cycle, islice, product

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.namen.plaatsen import fold_name
from tests.share import share

WEG = (
    "Afwezig",
    "Afgemeld",
    "Afwezig met kennisgeving",
    "Afwezig m.k.",
    "Verhinderd",
    "Bericht van verhindering",
    "Afwezig (met kennisgeving)",
    "Niet aanwezig",
    "Excused",
    "Apologies received from",
    "Not present",
    "Unable to attend",
)
ER, GASTEN = (
    ("Aanwezig", "Deelnemers", "Present"),
    ("Gasten", "Gast(en)", "Guests", "Observers", "Ook aanwezig"),
)
VOORNAMEN = "Anna Tim Pia Karel Noor Ruben Fatma Joost Mirjam Wout Hanna Gijs".split()
ACHTERNAMEN = (
    "Visser,Mol,van den Brink,de Wit,Zoutman,te Riele,"
    "Kwakkel,van der Meulen,Oosterling,Haverkort,ten Cate,Schuiten"
).split(",")
VAN = ("KvK", "COA", "gemeente Beek", "GGD Oost", "Woonstichting De Linde")

Vorm = Callable[[str, str, str], str]
_VORMEN: dict[str, Vorm] = {
    "haken": lambda voor, achter, van: f"{voor} {achter} ({van})",
    "een komma in de haken": lambda voor, achter, van: f"{voor} {achter} ({van}, Dienst Digitaal)",
    "zonder spatie": lambda voor, achter, van: f"{voor} {achter}({van}/Online Zuid)",
    "letters": lambda voor, achter, van: f"{voor[0]}. {achter} ({van})",
    "titel": lambda voor, achter, van: f"{'mw.' if voor[-1] == 'a' else 'dhr.'} {voor[0]}. {achter} ({van})",
    "adres erachter": lambda voor, achter, van: f"{voor} {achter} <{voor.lower()}@beek.nl>",
    "adres": lambda voor, achter, van: f"{voor}.{achter.replace(' ', '.')}@beek.nl".lower(),
}


def _slip(vorm: str, naam: str) -> str:
    """Where brackets are right behind the names, some family names have lost their capital."""
    return (
        naam.replace("Zoutman", "zoutman").replace("te Riele", "te riele")
        if vorm == "zonder spatie"
        else naam
    )


_LIJSTEN: dict[str, Callable[[str, Sequence[str]], str]] = {
    "op een regel": lambda label, namen: f"{label}: {', '.join(namen)}",
    "vet": lambda label, namen: f"**{label}:** {', '.join(namen)}\n",
    "vet erboven": lambda label, namen: f"**{label}:** \n{', '.join(namen)}\n",
    "erboven": lambda label, namen: f"{label}:\n{', '.join(namen)}\n",
    "puntkomma's": lambda label, namen: f"{label}: {'; '.join(namen)}",
    "een per regel": lambda label, namen: "\n".join((f"{label}:", *namen, "")),
    "streepjes": lambda label, namen: "\n".join((f"{label}:", *(f"- {naam}" for naam in namen), "")),
    "nummers": lambda label, namen: "\n".join(
        (f"{label}:", *(f"{plek}. {naam}" for plek, naam in enumerate(namen, 1)), "")
    ),
    "titel": lambda label, namen: "\n".join((f"## {label}\n", *(f"- {naam}" for naam in namen), "")),
    "rij van een tabel": lambda label, namen: f"| {label} | {', '.join(namen)} |",
}
_VOLGORDES = ("er weg", "er weg gasten", "er gasten weg", "weg er", "weg gasten er")
_ONDER = """

## Opening

De voorzitter opent de vergadering en heet iedereen welkom. De nieuwe loods aan de haven is bijna klaar.

## Bouw

Het verslag van de vorige keer is besproken. Er zijn geen opmerkingen.
"""
_CELLEN = list(product(WEG, _VORMEN, _LIJSTEN, _VOLGORDES))


def _document(weg: str, vorm: str, lijst: str, volgorde: str, plek: int) -> tuple[str, set[str], set[str]]:
    """A text, and the family names of who was there and of who was not."""
    mensen = list(islice(zip(cycle(VOORNAMEN), ACHTERNAMEN, cycle(VAN), strict=False), len(ACHTERNAMEN)))
    mensen = mensen[plek % 5 :] + mensen[: plek % 5]
    wie = {"er": mensen[:5], "weg": mensen[5 : 6 + plek % 3], "gasten": mensen[9 : 10 + plek % 2]}
    labels = {"er": ER[plek % len(ER)], "weg": weg, "gasten": GASTEN[plek % len(GASTEN)]}
    blokken = [
        _LIJSTEN[lijst](labels[soort], [_slip(vorm, _VORMEN[vorm](*een)) for een in wie[soort]])
        for soort in volgorde.split()
    ]
    kop = "| | |\n|---|---|\n" if lijst == "rij van een tabel" else ""
    tekst = "# Verslag werkgroep Haven\n\nDatum: 12 mei 2026\n\n" + kop + "\n".join(blokken) + _ONDER
    er = {fold_name(een[1]) for soort in ("er", "gasten") for een in wie[soort] if soort in volgorde}
    return tekst, er, {fold_name(een[1]) for een in wie["weg"]}


@pytest.mark.parametrize("deel", range(4))
def test_nobody_who_was_away_is_there_and_nobody_is_made_up(deel: int, config: Config) -> None:
    nodig = gevonden = weg_nodig = weg_gevonden = 0
    for plek, cel in enumerate(share(_CELLEN[deel::4], 67)):
        tekst, er, weg = _document(*cel, plek)
        gelezen: dict[str, set[str]] = {"aanwezig": set(), "afwezig": set()}
        for een in read(tekst, config).aanwezigheid:
            gelezen[een.status].add(_family_name(fold_name(een.naam or ""), er | weg))
        assert not gelezen["aanwezig"] - er, (cel, tekst)
        assert not gelezen["afwezig"] - weg, (cel, tekst)
        nodig, gevonden = nodig + len(er), gevonden + len(er & gelezen["aanwezig"])
        weg_nodig, weg_gevonden = weg_nodig + len(weg), weg_gevonden + len(weg & gelezen["afwezig"])
    assert gevonden >= 0.98 * nodig
    assert weg_gevonden >= 0.97 * weg_nodig


def _family_name(naam: str, bekend: set[str]) -> str:
    return next((achter for achter in bekend if naam.endswith(achter)), naam)
