"""Attendance at the top in words that no list of labels foresees, without a label, and said twice."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel

_KOP = "Verslag stuurgroep Oost\nDatum: 16 oktober 2025\n\n"
_ONDER = (
    "\n\n1. Opening\nDe voorzitter opent de vergadering om 10.04 uur en heet allen welkom.\n\n"
    "2. Rooster\nAnna maakt een nieuw rooster. Tim vindt het goed.\n"
)
_DRIE = {"Anna Visser", "Tim Bos", "Pia Mol"}


def _people(lijst: str, config: Config) -> tuple[set[str], set[str]]:
    people = read(_KOP + lijst + _ONDER, config).aanwezigheid
    namen = [een.naam or "" for een in people]
    assert len(namen) == len(set(namen)), "nobody counts twice"
    return (
        {een.naam or "" for een in people if een.status == "aanwezig"},
        {een.naam or "" for een in people if een.status == "afwezig"},
    )


@pytest.mark.parametrize(
    "lijst",
    [
        "Aanwezig via Teams: Anna Visser, Tim Bos, Pia Mol\nAfwezig bestuurslid: Bram Kok",
        "## Aanwezig via Teams\n\n- Anna Visser (vz)\n- Tim Bos\n- Pia Mol\n\n## Kon niet\n\n- Bram Kok",
        "### Members present\n\n- Anna Visser, Vice President\n- Tim Bos\n- Pia Mol\n\nMissing: Bram Kok",
        "In the call: Anna Visser (lead), Tim Bos and Pia Mol\nNot there: Bram Kok (training)",
        "Wie was erbij? Anna Visser, Tim Bos, Pia Mol\nWie kon niet? Bram Kok",
        "Gesprekspartners: Anna Visser, Tim Bos, Pia Mol\nVerlof: Bram Kok",
        "Deels aanwezig: Pia Mol, t/m punt 4\nOuders: Anna Visser, Tim Bos (vz)\nAfwezig: Bram Kok",
        "Anna Visser (vz), Tim Bos, Pia Mol (notulen). Bram Kok afwezig.",
        "Anna Visser, Tim Bos en Pia Mol. Bram Kok kon er niet bij zijn.",
        "Anna Visser, Tim Bos, Pia Mol\nAfgemeld: Bram Kok",
        "Met: Anna Visser, Tim Bos, Pia Mol\nZonder: Bram Kok",
        "Aanwezig waren Anna Visser, Tim Bos en Pia Mol; Bram Kok was verhinderd.",
        "AANWEZIGEN\n\n1. Anna Visser - lid\n2. Tim Bos - lid\n3. Pia Mol\n\nAFWEZIGEN\n\n1. Bram Kok",
        "Aanwezigheid\nAnna Visser\tja\nTim Bos\tja\nPia Mol\tja\nBram Kok\tnee",
        "AANWEZIG: Anna Visser, Tim Bos, Pia Mol / AFWEZIG: Bram Kok",
        "Aanwezig: Anna Visser, Tim Bos, Pia Mol, zonder Bram Kok",
        "Aanwezig: Anna Visser, Tim Bos, Pia Mol (Bram Kok is ziek)",
    ],
)
def test_any_words_for_being_there_open_the_list(lijst: str, config: Config) -> None:
    assert _people(lijst, config) == (_DRIE, {"Bram Kok"})


@pytest.mark.parametrize(
    "lijst",
    [
        "Van de gemeente Velsen: Anna Visser (verslag)\nVan het COA: Tim Bos\nBewoners en buren: Pia Mol",
        "Aanwezig: Anna Visser, Tim Bos, Pia Mol. Op de tribune zaten zeven mensen.",
        "Aanwezig: Anna Visser (Velsen), Tim Bos (Beek), Pia Mol (COA) + 3 toehoorders",
        "Aanwezig: Anna Visser (AV), Tim Bos (TB) en Pia Mol (tot 21.15 uur aanwezig (PM))",
        "Aanwezig: Anna Visser (AV) en Tim Bos\n\nPia Mol (PM) verslaglegging",
        "Wie: Anna Visser, Tim Bos, Pia Mol\nWaar: De Kade",
        "Aanwezig: 3 leden, te weten Anna Visser, Tim Bos en Pia Mol",
        "Aanwezig: het voltallige bestuur (Anna Visser, Tim Bos, Pia Mol)",
        "Op 9 oktober hield het bestuur (Anna Visser, Tim Bos en Pia Mol) een korte vergadering.",
        "Aanwezig:\n\n- Anna Visser, wethouder (voorzitter)\n- Tim Bos, De Haven\n- Pia Mol, PCBO De Ark",
        "Aanwezig: Anna Visser, Kinderopvang De Zon, Tim Bos, Stichting De Haven, Pia Mol",
        "| Deelnemers | Namens |\n|---|---|\n| Anna Visser | COA |\n| Tim Bos | Beek |\n| Pia Mol | GGD |\n\n"
        "Aanwezig: Anna Visser, Tim, Pia Mol",
    ],
)
def test_what_stands_behind_a_name_is_no_other_name(lijst: str, config: Config) -> None:
    assert _people(lijst, config) == (_DRIE, set())


@pytest.mark.parametrize(
    "lijst",
    [
        "Aanwezig: 12 leden\nLocatie: De Kade",
        "Thema's: Wonen, Werken, Leren\nDoel: Kennis delen, Elkaar leren kennen",
        "Alkmaar, Velsen, Haarlem, Beek",
        "Wonen, Zorg en Welzijn",
        "Gemeente Velsen, Provincie Noord-Holland, COA",
        "Schoon Water, Groene Daken, Nieuwe Bomen",
        "In de vergadering besproken: Wonen, Zorg en Welzijn",
        "Het rooster hoort erbij: wie wil kan het opvragen.",
        "Verzendlijst: Anna Visser, Tim Bos",
        "Volgende vergaderingen: Velsen, Beek, Haarlem",
    ],
)
def test_what_only_tells_names_nobody(lijst: str, config: Config) -> None:
    assert _people(lijst, config) == (set(), set())


def test_names_in_bullets_without_a_function_are_people_each(config: Config) -> None:
    assert _people("Aanwezig:\n- Anna Visser, Tim Bos\n- Pia Mol", config) == (_DRIE, set())


def test_a_titled_name_among_others_has_no_other_for_organisation(config: Config) -> None:
    mensen, _ = _people("Aanwezig: mevrouw Pen, Tim Bos, Pia Mol (school De Linde)", config)
    assert mensen == {"Pen", "Tim Bos", "Pia Mol"}


def test_titles_within_the_list_do_not_end_it(config: Config) -> None:
    lijst = (
        "## Aanwezigen tijdens het gesprek\n\n**Team Noord**\n- [Anna Visser](https://voorbeeld.example/a)\n\n"
        "**Team Zuid**\n- Tim Bos\n- Pia Mol\n\n## Besproken\n\n- Rooster\n- Overleg\n"
    )
    assert _people(lijst, config) == (_DRIE, set())


_TABEL = (
    "| Naam | Organisatie | Aanwezig |\n|---|---|---|\n| mevrouw Pen | Gooise Meren (voorzitter) | ja |\n"
    "| Tim Bos | Velsen | {stand} |\n\n## 1. Opening\n\nAanwezig: Mevrouw Pen, Tim Bos\n\n"
    "## 2. Rooster\n\nMevrouw Pen maakt een rooster.\n"
)


def _double(voorstel: Voorstel) -> list[str]:
    return [een.tekst for een in voorstel.waarschuwingen if een.soort == "aanwezig en afwezig"]


def test_who_is_away_by_the_table_and_there_by_a_line_is_told(config: Config) -> None:
    voorstel = read(_KOP + _TABEL.format(stand="nee"), config)
    (tekst,) = _double(voorstel)
    assert "Tim Bos" in tekst
    assert [(een.naam, een.status) for een in voorstel.aanwezigheid] == [
        ("Pen", "aanwezig"),
        ("Tim Bos", "afwezig"),
    ]


def test_a_title_with_another_capital_is_the_same_person(config: Config) -> None:
    voorstel = read(_KOP + _TABEL.format(stand="ja"), config)
    soorten = {een.soort for een in voorstel.waarschuwingen}
    assert not soorten & {"naamvariant", "niet in lijst", "aanwezig en afwezig"}


def test_a_cell_with_a_place_and_a_role_is_both(config: Config) -> None:
    pen, _ = read(_KOP + _TABEL.format(stand="ja"), config).aanwezigheid
    assert (pen.organisatie, pen.rollen) == ("Gooise Meren", ("voorzitter",))


@pytest.mark.parametrize("label", ["Afwezig / Afgemeld", "Afgemeld en afwezig", "Verhinderd/afwezig"])
def test_a_label_in_two_words_stands_above_a_table_too(label: str, config: Config) -> None:
    kop = "| Voornaam | Achternaam | Organisatie |\n|---|---|---|\n"
    er = f"## Aanwezigen\n{kop}| Anna | Visser | COA |\n| Tim | Bos | GGD |\n|  |  |  |\n\n"
    weg = f"## {label}\n{kop}| Pia | Mol | KvK |\n| Cor | Stam | COA |"
    assert _people(er + weg, config) == ({"Anna Visser", "Tim Bos"}, {"Pia Mol", "Cor Stam"})


def test_an_agenda_below_the_list_is_nobody(config: Config) -> None:
    lijst = "## Aanwezig\n\n* Anna Visser\n* Tim Bos\n* Pia Mol\n\n## Agenda\n\n* Rol Anna\n* Onboarding Tim"
    assert _people(lijst, config) == (_DRIE, set())


@pytest.mark.parametrize(
    "lijst",
    [
        "Aanwezig burgemeester A. Visser (Velsen, voorzitter); wethouder T. Ter Bos (Beek); mevrouw P. Mol\n"
        "Afwezig wethouder B. Kok (Dam)",
        "Aanwezig drs. A. Visser (vz), ir. T. Ter Bos, mevr. P. Mol\nVerhinderd dijkgraaf B. Kok",
        "**Aanwezig** de gedeputeerde A. Visser, raadslid T. Ter Bos, directeur P. Mol\n"
        "**Afwezig** dr. B. Kok",
        "Aanwezig    secretaris A. Visser (COA)\n            griffier T. Ter Bos (Beek)\n"
        "            mevrouw P. Mol\nAfwezig     wethouder B. Kok",
        "Deelnemers weth. A. Visser (Velsen), burg. T. Ter Bos (Beek), ged. P. Mol\nAfgemeld dr. B. Kok",
        "AANWEZIG loco-burgemeester A. Visser, T. Ter Bos, P. Mol\n"
        "Met kennisgeving afwezig wethouder B. Kok.",
    ],
)
def test_a_label_without_a_colon_stands_before_an_office_or_a_degree(lijst: str, config: Config) -> None:
    assert _people(lijst, config) == ({"A. Visser", "T. Ter Bos", "P. Mol"}, {"B. Kok"})


@pytest.mark.parametrize(
    "zin",
    [
        "Aanwezig wethouder Visser (Velsen) licht toe dat er geld is.",
        "Afwezig dr. Visser (Velsen) heeft zijn vragen vooraf gemaild.",
    ],
)
def test_a_sentence_with_such_a_word_is_no_list(zin: str, config: Config) -> None:
    assert _people(f"Aanwezig: Anna Visser, Tim Bos, Pia Mol\n\n{zin}", config) == (_DRIE, set())


@pytest.mark.parametrize(
    "lijst",
    [
        "Erbij Anna Visser (teamleider), Tim Bos,\nPia Mol\nEr niet bij Bram Kok (verlof)",
        "Erbij Anna Visser, Tim Bos en Pia Mol\nNiet erbij Bram Kok",
        "Wel erbij Anna Visser, Tim Bos en Pia Mol\nNiet erbij Bram Kok.",
        "**Erbij** Anna Visser, Tim Bos, Pia Mol\n**Er niet bij** Bram Kok (ziek)",
        "Erbij     Anna Visser, Tim Bos, Pia Mol\nEr niet bij     Bram Kok",
    ],
)
def test_who_was_erbij_needs_no_colon(lijst: str, config: Config) -> None:
    assert _people(lijst, config) == (_DRIE, {"Bram Kok"})


@pytest.mark.parametrize(
    "zin",
    ["Erbij kwam dat de zaal te klein was.", "Er niet bij zijn was geen keus.", "Erbij Bram Kok vragen?"],
)
def test_a_sentence_that_begins_with_erbij_names_nobody_else(zin: str, config: Config) -> None:
    assert _people(f"Aanwezig: Anna Visser, Tim Bos, Pia Mol\n\n{zin}", config) == (_DRIE, set())


@pytest.mark.parametrize(
    "lijst",
    [
        "Aanwezig:\nAnna Visser (COA), Tim Bos, Pia Mol, secretaris Afwezig: Bram Kok (Dam)",
        "Aanwezig:\nAnna Visser (vz), Tim Bos (Velsen), Pia Mol Verontschuldigd : Bram Kok",
        "**Aanwezig:**\nAnna Visser, Tim Bos, Pia Mol. Afgemeld: Bram Kok",
        "Aanwezig:\nAnna Visser, Tim Bos. Afwezig: Bram Kok. Gasten: Pia Mol",
    ],
)
def test_who_was_away_may_stand_on_the_line_below_the_label(lijst: str, config: Config) -> None:
    assert _people(lijst, config) == (_DRIE, {"Bram Kok"})
