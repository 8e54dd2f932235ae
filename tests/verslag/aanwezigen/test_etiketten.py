"""Attendance by labels in short, in groups and in columns, and by none: names are people, the rest is not."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_KOP = "# Verslag tafel Havenkade\n\n3 maart 2026\n\n"
_ONDER = "\n\n## 1. Kade\n\nDe kade is weer droog. Het hek blijft voorlopig staan.\n"
_VIER = {"Anna Visser": "aanwezig", "Tim Bos": "aanwezig", "Pia Mol": "aanwezig", "Rik Stam": "afwezig"}


def who(lijst: str, config: Config, kop: str = _KOP) -> dict[str, str]:
    return {lid.naam or "": lid.status for lid in read(f"{kop}{lijst}{_ONDER}", config).aanwezigheid}


@pytest.mark.parametrize(
    "lijst",
    [
        "Aanw. Anna Visser (prov., vz), Tim Bos (Velsen), Pia Mol (prov., not.). Afw. m.k. Rik Stam (Beek).",
        "**Aanwezig** – IPO: Anna Visser (voorzitter), Tim Bos (verslag). Provincies: Pia Mol (Utrecht).\n"
        "**Met kennisgeving afwezig** – Rik Stam (Flevoland).",
        "Aanwezig: IPO: Anna Visser (voorzitter), Tim Bos. VNG: Pia Mol.\nAfwezig: Rik Stam",
        "- Anna Visser (Velsen, vz)\n- Tim Bos (prov., notulen)\n- Pia Mol (COA)\n- _afgemeld:_ Rik "
        "Stam (Beek)",
        "| Naam | Org. | |\n|---|---|---|\n| Anna Visser | gem. Velsen | vz |\n| Tim Bos | COA | |\n"
        "| Pia Mol | regiosecretaris | verslag |\n| Rik Stam | politie | afgemeld |",
        "| Wie | Rol | Erbij? |\n|---|---|---|\n| Anna Visser | projectleider | ja |\n| Tim Bos | "
        "COA | ja |\n"
        "| Pia Mol | beleid | ja (online) |\n| Rik Stam | grond | nee, met verlof |",
        "| | Naam | Kolom |\n|--|--|--|\n| AV | Anna Visser (vz) | brandweer |\n| TB | Tim Bos | GGD |\n"
        "| PM | Pia Mol | Rode Kruis |\n\nAfwezig m.k.: Rik Stam (politie)",
        "| datum | 3 maart 2026 | aanwezig | Anna Visser (Velsen), Tim Bos (COA), Pia Mol |\n"
        "| Notulist | Pia Mol | afwezig | Rik Stam (Beek), |\n| Blad | 1 van 2 | kopie aan | wethouder Pen |",
        "| Gemeente | Naam | Opmerking |\n|--|--|--|\n| Velsen | Anna Visser | |\n| Beek | Tim Bos | |\n"
        "| Oudekerk | Pia Mol | online |\n| Haaften | Rik Stam | afgemeld |",
        "Anna Visser (voorzitter)\nTim Bos (COA)\nPia Mol (notulen)\nAfwezig: Rik Stam",
        "Anna Visser, voorzitter\nTim Bos, COA\nPia Mol, notulen\nRik Stam, afgemeld",
        "1. Anna Visser (voorzitter)\n2. Tim Bos (COA)\n3. Pia Mol (verslag)\n\nAfwezig: Rik Stam",
        "**Aanwezig**: Anna Visser (voorzitter) | Tim Bos (COA) | Pia Mol (verslag) | **Afwezig**: Rik Stam",
        "### :busts_in_silhouette: Aanwezig\n- Anna Visser (tester)\n- Tim Bos (bouwer)\n- Pia Mol "
        "(beheer)\n\n"
        "### :x: Afwezig\n- Rik Stam (vakantie)",
        "Aanwezig: Anna Visser, Tim Bos. Later: Pia Mol.\nEr was niet: Rik Stam (griep)",
        "Aanwezig: 43 leden volgens de lijst, onder wie de bestuursleden Anna Visser (voorzitter), "
        "Tim Bos en "
        "Pia Mol.\nAfwezig: Rik Stam",
        "Aanwezig: 43 leden volgens de lijst, alsmede het bestuur (Anna Visser, voorzitter; Tim Bos, "
        "secretaris; Pia Mol, penningmeester). Van 11 leden is bericht ontvangen.\nAfwezig: Rik Stam",
        "Namens OR  Anna Visser (voorzitter), Tim Bos (secretaris)\nNamens de directie  Pia Mol "
        "(bestuurder)\n"
        "Afwezig    Rik Stam (OR)",
    ],
)
def test_who_was_there_is_read_whatever_the_labels(lijst: str, config: Config) -> None:
    assert who(lijst, config) == _VIER


def test_labels_of_roles_in_one_line_are_lists_of_their_own(config: Config) -> None:
    lijst = (
        "Voorzitter: mw. Ter Horst. Griffier: dhr. Bos. Commissieleden: dhr. Van Pen (D66), mw. Mol (VVD). "
        "Namens het college: wethouder Visser. Afwezig: mw. Stam (SP)."
    )
    assert who(lijst, config) == {
        "Ter Horst": "aanwezig",
        "Bos": "aanwezig",
        "Van Pen": "aanwezig",
        "Mol": "aanwezig",
        "Visser": "aanwezig",
        "Stam": "afwezig",
    }


def test_a_name_in_brackets_behind_a_place_is_who_came(config: Config) -> None:
    lijst = (
        "Aanwezig waren de burgemeesters van Velsen (mevrouw Den Ouden, voorzitter), Beek (de heer Bos) en "
        "Oudekerk (mevrouw Mol)."
    )
    people = read(f"{_KOP}{lijst}{_ONDER}", config).aanwezigheid
    assert [(een.naam, een.organisatie) for een in people] == [
        ("Den Ouden", "Velsen"),
        ("Bos", "Beek"),
        ("Mol", "Oudekerk"),
    ]
    assert "voorzitter" in people[0].rollen


def test_what_hangs_below_who_was_away_was_away(config: Config) -> None:
    kop = "VERSLAG      Projectoverleg Havenkade\nDatum        3 maart 2026\n\n"
    lijst = (
        "Aanwezig     Anna Visser (projectleider)\n             Tim Bos (COA)\n             Pia Mol "
        "(verslag)\n"
        "Afwezig m.k. Rik Stam (groen)\n             Bo Pen (winkels)"
    )
    assert who(lijst, config, kop) == {**_VIER, "Bo Pen": "afwezig"}


def test_a_name_may_begin_with_any_capital(config: Config) -> None:
    assert who("Aanwezig:\n- Tomáš Říha\n- Ľubica Ďurica\n- Ēriks Ģelzis", config) == dict.fromkeys(
        ("Tomáš Říha", "Ľubica Ďurica", "Ēriks Ģelzis"), "aanwezig"
    )


@pytest.mark.parametrize(
    "lijst",
    [
        "Te doen:\n\n- Anna Visser (brief)\n- Tim Bos (hek)\n- Pia Mol (kade)",
        "## Taken\n\n- Anna Visser (brief)\n- Tim Bos (hek)\n- Pia Mol (kade)",
        "- Havenkade (open)\n- Zuiderpark (dicht)\n- Werf (open)",
        "- Oude Kade (open)\n- Nieuwe Werf (dicht)\n- Groot Hof (open)",
        "- Anna Visser (1 maart)\n- Tim Bos (2 maart)\n- Pia Mol (3 maart)",
        "Oude Kade, Velsen\nNieuwe Werf, Beek\nGroot Hof, Haaften",
        "1. Oude Kade (open)\n2. Nieuwe Werf (dicht)\n3. Groot Hof (open)",
        "| Locatie | Plekken | |\n|---|---|---|\n| Oude Werf | 40 | vol |\n| Nieuwe Kade | 20 | open |",
    ],
)
def test_a_list_of_something_else_is_nobody_there(lijst: str, config: Config) -> None:
    assert who(lijst, config) == {}


def test_a_sentence_behind_the_list_makes_nobody_present(config: Config) -> None:
    lijst = (
        "Aanwezig waren: Anna Visser (voorzitter), Tim Bos en Pia Mol, plus negen bewoners. De "
        "wijkagent, Bo Pen, "
        "liet weten dat hij niet kon komen."
    )
    assert "Bo Pen" not in {naam for naam, status in who(lijst, config).items() if status == "aanwezig"}


def test_a_function_and_a_place_behind_a_name_are_of_him_where_all_are_written_so(config: Config) -> None:
    lijst = (
        "Aanwezig:\n1. A. Visser, burgemeester Velsen\n2. T. Bos, wethouder Beek\n3. P. Mol, secretaris\n\n"
        "Afwezig m.k.: R. Stam, burgemeester Haaften."
    )
    people = read(f"{_KOP}{lijst}{_ONDER}", config).aanwezigheid
    weg = [een for een in people if een.status == "afwezig"]
    assert [(een.naam, een.organisatie) for een in weg] == [("R. Stam", "Haaften")]


def test_a_function_before_a_name_is_a_second_person_elsewhere(config: Config) -> None:
    lijst = "Aanwezig: Anna Visser (Velsen), Tim Bos (COA)\nAfwezig: Rik Stam, wethouder Mol"
    weg = {naam for naam, status in who(lijst, config).items() if status == "afwezig"}
    assert weg == {"Rik Stam", "Mol"}


def test_people_under_another_label_below_the_list_were_not_there(config: Config) -> None:
    lijst = (
        "Aanwezig: Anna Visser (Velsen), Tim Bos (COA)\n\nContactpersonen:\n- Rik Stam (Beek)\n- Bo Pen (COA)"
    )
    assert who(lijst, config) == {"Anna Visser": "aanwezig", "Tim Bos": "aanwezig"}


@pytest.mark.parametrize(
    "lijst",
    [
        "aanwezig\n\nAnna Visser    Waterschap Vallei    (vz)\nTim Bos        Waterschap Vallei\n"
        "Pia Mol        gemeente Velsen      (verslag)\n\nverhinderd\n\nRik Stam    provincie Utrecht",
        "Aanwezig\nAnna Visser    (vz)\nTim Bos\nPia Mol    (COA, verslag)\n\nAfwezig\nRik Stam    GGD",
        "Aanwezig:\nAnna Visser    GGD\nTim Bos    VNG    (tot punt 3)\nPia Mol    COA\n"
        "Rik Stam    COA    (afgemeld)",
    ],
)
def test_a_column_in_brackets_beside_the_names_is_read(lijst: str, config: Config) -> None:
    assert who(lijst, config) == _VIER
    assert read(f"{_KOP}{lijst}{_ONDER}", config).acties == ()
