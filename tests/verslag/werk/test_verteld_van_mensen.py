"""What is told of people, and titles within a list: no points."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = """Verslag projectgroep Kadeplein
Datum: 14 april 2026
Aanwezig: Mirthe Blok (voorzitter), Olaf Duin, Pien Kuiper (verslag), Ravi Sterk

1. Opening
Mirthe opent de vergadering en heet iedereen welkom.

"""


def found(config: Config, onder: str) -> list[Actie]:
    tekst = f"{KOP}{onder}\n\n9. Sluiting\nMirthe sluit de vergadering.\n"
    return [actie for actie in read(tekst, config).acties if actie.soort != "vraag"]


@pytest.mark.parametrize(
    "zin",
    [
        "Ravi is daar gaan kijken: de ruimte is goed bereikbaar, maar de deur staat vaak in storing.",
        "Olaf is vorige week geopereerd en het gaat naar omstandigheden goed met hem.",
        "Pien is met de bewoners gaan praten over de bomen.",
        "Ravi maakt zich zorgen over de wilgen.",
        "Op de jaarvergadering van november zal Olaf aftreden als bestuurslid.",
        "Pien gaat overigens trouwen op 7 november.",
        "Ravi gaat verhuizen naar de Kade.",
        "De nieuwe stoep zal gevolgen hebben voor de winkels.",
        "Olaf licht het plan toe en vraagt de projectgroep om instemming om het te publiceren.",
    ],
)
def test_what_is_told_of_somebody_is_no_task(config: Config, zin: str) -> None:
    assert found(config, f"3. Mededelingen\n{zin}") == []


def test_what_somebody_does_for_it_in_the_same_sentence_is_no_other_task(config: Config) -> None:
    zin = "Ravi zal de laatste kaarten versturen, hij zal daarvoor de adressen opvragen bij Olaf."
    assert [een.citaat for een in found(config, f"3. Mededelingen\n{zin}") if een.soort == "actiepunt"] == [
        "Ravi zal de laatste kaarten versturen"
    ]


def test_what_somebody_will_go_and_do_is_one(config: Config) -> None:
    assert [een.eigenaars for een in found(config, "3. Mededelingen\nRavi gaat daar morgen kijken.")][:1] == [
        ("Ravi Sterk",)
    ]


def test_what_somebody_thinks_out_is_one_and_what_he_thinks_is_none(config: Config) -> None:
    rij = "1. Ravi: denkt na over een slot.\n\n    1. Uitgesteld.\n\n2. Olaf: maakt een kaart.\n\n"
    rij += "3. Iedereen: denkt na over een naam.\n\n4. Brug\nRavi denkt dat de brug na overleg blijft."
    gevonden = found(config, f"3. To-do vorige keer (10 min)\n\n{rij}")
    assert [een.eigenaars for een in gevonden] == [("Ravi Sterk",), ("Olaf Duin",), ("Iedereen",)]


def test_the_mark_is_of_the_task_before_it_and_not_of_what_he_worries_about(config: Config) -> None:
    zin = "De heer Sterk maakt zich zorgen over de wilgen. De lijst wordt aangevuld, uiterlijk 28 april."
    (punt,) = found(config, f"3. Ontwerp\n{zin} ACTIE: Sterk.")
    assert (punt.eigenaars, punt.citaat[:9]) == (("Ravi Sterk",), "De lijst ")


_GENODIGD = [
    "de collega’s uit om de nieuwe kade te bekijken",
    "iedereen uit voor de opening van de school",
    "de leden van harte uit voor een bezoek",
    "haar collega's uit voor een borrel",
    "alle gemeenten uit om mee te lopen",
    "de andere wethouders uit om te komen kijken",
    "de overige deelnemers graag uit voor de vlootdag",
]
_MET_ACTIES = "Actie: kaart tekenen, uiterlijk 1 mei (Ravi)\n\nActie: steiger keuren (Olaf)\n\n3. Rondvraag\n"


@pytest.mark.parametrize("wie", _GENODIGD)
@pytest.mark.parametrize("naam", ["Mevrouw Kuiper", "Olaf Duin", "De voorzitter"])
def test_an_invitation_to_who_is_there_is_no_task(config: Config, naam: str, wie: str) -> None:
    zin = f"2. Kade\n{_MET_ACTIES}{naam} nodigt {wie}.\n\nActie: datum prikken (Pien)"
    assert [een.tekst for een in found(config, zin) if "nodigt" in een.tekst] == []


@pytest.mark.parametrize(
    "wie", ["de directeur uit voor mei", "het COA uit om te vertellen", "de corporaties uit"]
)
def test_an_invitation_to_others_is_one(config: Config, wie: str) -> None:
    assert [een.eigenaars for een in found(config, f"2. Kade\nActie: Ravi nodigt {wie}.")] == [
        ("Ravi Sterk",)
    ]
    assert [een.eigenaars for een in found(config, f"2. Kade\nOlaf nodigt {wie}.")] == [("Olaf Duin",)]


def test_what_is_shared_with_other_bodies_is_a_task(config: Config) -> None:
    (punt,) = found(config, "2. Kade\nOlaf deelt de lijst met de andere gemeenten.")
    assert punt.eigenaars == ("Olaf Duin",)


def test_what_is_marked_as_a_task_is_one_whoever_is_invited(config: Config) -> None:
    (punt,) = found(config, "2. Kade\nActie: Ravi nodigt alle leden uit voor de werksessie.")
    assert punt.eigenaars == ("Ravi Sterk",)


@pytest.mark.parametrize(
    "titel", ["Nieuw", "Lopend", "Overige acties", "Nieuwe acties van vandaag", "Doorlopend"]
)
def test_a_title_in_a_row_or_an_item_of_a_list_is_no_point(config: Config, titel: str) -> None:
    tabel = f"| Actie | Wie |\n|---|---|\n| {titel} | |\n| Kaart tekenen | Ravi |"
    lijst = f"- {titel}\n- Kaart tekenen (Ravi)"
    assert [een.tekst for een in found(config, f"Actielijst\n\n{tabel}")] == ["Kaart tekenen"]
    assert [een.tekst for een in found(config, f"8. Acties\n{lijst}")] == ["Kaart tekenen"]


@pytest.mark.parametrize(
    "regel", ["Flyers rondgebracht in de wijk", "Kaart getekend", "Zaal gehuurd voor de avond"]
)
def test_what_a_list_of_acties_tells_was_done_is_no_point(config: Config, regel: str) -> None:
    assert [een.tekst for een in found(config, f"8. Acties\n- {regel}\n- Kade opmeten (Ravi)")] == [
        "Kade opmeten"
    ]


@pytest.mark.parametrize("taak", ["Onderzoek geluid", "Plan maken voor het gebied", "Aanvraag geld"])
def test_a_noun_that_ends_like_what_was_done_is_one(config: Config, taak: str) -> None:
    assert [een.tekst for een in found(config, f"8. Acties\n- {taak}\n- Kade opmeten (Ravi)")][:1] == [taak]
