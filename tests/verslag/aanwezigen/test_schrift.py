"""Who was there, or was not, in other writings: an address, a name without its capital."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_KOP = "# Verslag werkgroep Haven\n\nDatum: 12 mei 2026\n\n"
_ONDER = "\n\n## 1. Opening\n\nDe voorzitter opent de vergadering. De kade is bijna klaar.\n"


def who(lijst: str, config: Config) -> dict[str, str]:
    return {
        een.naam or "": een.status for een in read(f"{_KOP}{lijst}{_ONDER}", config).aanwezigheid if een.naam
    }


def test_a_body_with_digital_in_its_name_brings_nobody_back(config: Config) -> None:
    lijst = (
        "**Aanwezig:** Anna Visser (COA), Tim Bos (Beek)\n\n"
        "**Afgemeld:** Pia Mol(Kust/Dienst Digitaal Stelsel), Rik Pen (Online Zuid), Bo Stam (online)"
    )
    er, weg = ("Anna Visser", "Tim Bos"), ("Pia Mol", "Rik Pen", "Bo Stam")
    assert who(lijst, config) == {**dict.fromkeys(er, "aanwezig"), **dict.fromkeys(weg, "afwezig")}


def test_a_family_name_without_its_capital_among_others_that_have_it(config: Config) -> None:
    lijst = (
        "**Aanwezig:**\nWim dam(bureau haven), Anna Visser(COA), Bob te riele(Kust), Tim Bos (Beek)\n\n"
        "**Afgemeld:** Rik van den heuvel (GGD), Pia Mol (VNG)"
    )
    er = ("Wim Dam", "Anna Visser", "Bob te Riele", "Tim Bos")
    assert who(lijst, config) == {
        **dict.fromkeys(er, "aanwezig"),
        "Rik van den Heuvel": "afwezig",
        "Pia Mol": "afwezig",
    }


@pytest.mark.parametrize(
    "niemand",
    ["Bewoners wijk (Beek)", "Directeur inkoop (COA)", "Team haven (Kust)", "Gemeente beek (twee personen)"],
)
def test_a_function_or_body_in_the_list_gets_no_name(config: Config, niemand: str) -> None:
    lijst = f"Aanwezig: Anna Visser (COA), Tim Bos (Beek), {niemand}, Pia Mol (VNG)"
    assert {"Wijk", "Inkoop", "Haven", "Beek"}.isdisjoint(" ".join(who(lijst, config)).split())


def test_in_the_text_no_word_becomes_a_name(config: Config) -> None:
    lijst = (
        "Aanwezig: Anna Visser (COA), Tim Bos (Beek)\n\n## 1. Plan\n\n"
        "Bekeken zijn Plan oost (Beek), Plan west (Kust)."
    )
    assert who(lijst, config) == {"Anna Visser": "aanwezig", "Tim Bos": "aanwezig"}


def test_somebody_by_his_address(config: Config) -> None:
    lijst = (
        "Attendees:\n- Kust: anna.visser@kust.nl; tim.van.dijk@kust.nl;\n- Beek : p.mol@beek.nl\n"
        "- Zand: info.haven@zand.nl, bstam@zand.nl\n\nExcused:\n- Kust: anne-marie.pen@kust.nl\n\n"
        "Guests:\n- Kust: Rik Bos, Bo Van de Kade\n- COA: Ilse Zout"
    )
    er = ("Anna Visser", "Tim van Dijk", "P. Mol", "Rik Bos", "Bo Van de Kade", "Ilse Zout")
    assert who(lijst, config) == {**dict.fromkeys(er, "aanwezig"), "Anne-Marie Pen": "afwezig"}


def test_who_led_by_his_address(config: Config) -> None:
    lijst = "Voorzitter: rik.pen@kust.nl\nAanwezig: anna.visser@kust.nl, tim.bos@beek.nl"
    assert set(who(lijst, config)) == {"Anna Visser", "Tim Bos", "Rik Pen"}


def test_an_address_behind_a_name_says_nothing(config: Config) -> None:
    lijst = "Aanwezig:\n- Anna Visser <anna.visser@kust.nl>\n- Tim Bos (tim.bos@beek.nl)\n- Pia Mol"
    assert set(who(lijst, config)) == {"Anna Visser", "Tim Bos", "Pia Mol"}


@pytest.mark.parametrize(
    "gasten", ["Gasten", "Gast(en)", "Te gast", "Waarnemers", "Observers", "Invited guests"]
)
@pytest.mark.parametrize("vorm", ["{}: Pia Mol (COA), Rik Pen", "## {}\n\n- Pia Mol (COA)\n- Rik Pen"])
def test_guests_below_who_was_away_were_there(config: Config, gasten: str, vorm: str) -> None:
    lijst = f"Aanwezig: Anna Visser (COA), Tim Bos\n\nAfgemeld: Bo Stam\n\n{vorm.format(gasten)}"
    er = ("Anna Visser", "Tim Bos", "Pia Mol", "Rik Pen")
    assert who(lijst, config) == {**dict.fromkeys(er, "aanwezig"), "Bo Stam": "afwezig"}


def test_guests_below_a_long_numbered_list(config: Config) -> None:
    namen = "Visser Bos Mol Pen Stam Zout Kust Duin Roos Kade Berg Wal Dijk Laan Vaart".split()
    lijst = "\n".join(f"{nummer}. Anna {naam} (COA)" for nummer, naam in enumerate(namen, 1))
    gelezen = who(f"Present:\n{lijst}\n\nExcused:\n1. Tim Riet (COA)\n\nGuests:\n1. Tim Gras (COA)", config)
    assert gelezen == {
        **{f"Anna {naam}": "aanwezig" for naam in namen},
        "Tim Riet": "afwezig",
        "Tim Gras": "aanwezig",
    }


@pytest.mark.parametrize(
    "label", ["Unable to attend", "Excused", "Afwezig (met kennisgeving)", "Afwezig m.k."]
)
@pytest.mark.parametrize("kop", ["## {}", "**{}**", "{}:"])
def test_who_is_below_a_title_of_being_away_was_away(config: Config, label: str, kop: str) -> None:
    boven, onder = kop.format(label), kop.format("Aanwezig")
    lijst = (
        f"{boven}\n\n- Anna Visser (COA)\n- Tim Bos (Beek)\n\n{onder}\n\n- Pia Mol (Kust)\n- Rik Pen (Beek)"
    )
    weg, er = ("Anna Visser", "Tim Bos"), ("Pia Mol", "Rik Pen")
    assert who(lijst, config) == {**dict.fromkeys(er, "aanwezig"), **dict.fromkeys(weg, "afwezig")}


def test_of_each_two_semicolons_one_person_and_of_whom_he_is(config: Config) -> None:
    lijst = "Aanwezig: Anna Visser, COA; Tim Bos, GGD Oost; Pia Mol, Dienst Kust"
    lijst += "\nAfgemeld: Bo Stam, KvK; Rik Pen, VNG"
    er, weg = ("Anna Visser", "Tim Bos", "Pia Mol"), ("Bo Stam", "Rik Pen")
    assert who(lijst, config) == {**dict.fromkeys(er, "aanwezig"), **dict.fromkeys(weg, "afwezig")}


def test_of_each_two_semicolons_two_people(config: Config) -> None:
    lijst = "Aanwezig: Anna Visser, Tim Bos; Pia Mol, Rik Pen"
    assert set(who(lijst, config)) == {"Anna Visser", "Tim Bos", "Pia Mol", "Rik Pen"}


@pytest.mark.parametrize("namen", ["A. Visser, T. Bos", "mw. A. Visser (COA), dhr. T. Bos (Beek)"])
@pytest.mark.parametrize("label", ["Board members present (2/3) :", "Gast(en):", "Aanwezig:"])
def test_names_on_the_line_below_a_label(config: Config, label: str, namen: str) -> None:
    gelezen = who(f"Voorzitter: Pia Mol\n\n{label}\n{namen}\n\nAfgemeld: Bo Stam", config)
    assert {naam.split()[-1] for naam, status in gelezen.items() if status == "aanwezig"} == {
        "Visser",
        "Bos",
        "Mol",
    }


@pytest.mark.parametrize(
    "regel",
    [
        "Contactpersoon: anna.visser@kust.nl",
        "Kopie aan: anna.visser@kust.nl",
        "Aanwezigheid melden bij: anna.visser@kust.nl",
    ],
)
@pytest.mark.parametrize("vorm", ["{0}\nAanwezig: Tim Bos, Pia Mol", "Aanwezig: Tim Bos, Pia Mol\n{0}"])
def test_the_address_of_whom_to_ask_is_no_attendee(config: Config, vorm: str, regel: str) -> None:
    assert set(who(vorm.format(regel), config)) == {"Tim Bos", "Pia Mol"}


def test_the_address_of_the_contact_stays_one(config: Config) -> None:
    lijst = "Aanwezig: Tim Bos, Pia Mol\nContact: anna.visser@kust.nl"
    assert "Anna" not in str(read(f"{_KOP}{lijst}{_ONDER}", config).vergadering.contact)


@pytest.mark.parametrize(
    "zin",
    [
        "Gasten: de zaal was vol en iedereen bleef.",
        "Guests: none",
        "Observers: 12 personen",
        "Gasten: Gemeente Beek, Provincie Zandgouw",
        "Ook aanwezig: de pers",
        "## Gasten\n\nEr kwamen veel mensen kijken naar de boten.",
        "## Gasten\n\n- Haven open\n- Kade dicht",
        "## 1. Gasten\n\nRik Pen (COA) vertelt over de loods.",
    ],
)
def test_what_is_told_of_guests_names_nobody(config: Config, zin: str) -> None:
    lijst = f"Aanwezig: Anna Visser (COA), Tim Bos\nAfgemeld: Bo Stam\n\n{zin}"
    assert set(who(lijst, config)) == {"Anna Visser", "Tim Bos", "Bo Stam"}


@pytest.mark.parametrize(
    "lijst",
    [
        "Aanwezig: A. (Anke) de Wit (vz), T.J. (Tim) Bos, P. (Pia) Mol (secr.)",
        "Aanwezig: mw. A. (Anke) de Wit (vz), dhr. mr. T.J. (Tim) Bos, mw. P. (Pia) Mol",
        "Aanwezig: A. “Anke” de Wit, Titus “Tim” Bos en P. (Pia) Mol",
        "Aanwezig:\n- A. (Anke) de Wit, COA\n- T. (Tim) Bos, COA\n- P. (Pia) Mol (gemeente Velsen)",
        "Aanwezig\nA. (Anke) de Wit      COA\nT. (Tim) Bos      IND\nP. (Pia) Mol      VNG",
        "Voorzitter: A. (Anke) de Wit\nAanwezig: T. (Tim) Bos, P. (Pia) Mol",
    ],
)
def test_who_is_called_otherwise_than_by_his_letters_is_called_so(config: Config, lijst: str) -> None:
    tekst = f"{_KOP}{lijst}{_ONDER}\nActie TB: brief sturen aan de kade\n"
    assert set(who(lijst, config)) == {"Anke de Wit", "Tim Bos", "Pia Mol"}
    assert [(p.tekst, p.eigenaars) for p in read(tekst, config).acties] == [
        ("brief sturen aan de kade", ("Tim Bos",))
    ]


def test_the_name_of_somebody_from_a_place_is_not_what_another_is_called(config: Config) -> None:
    lijst = "Aanwezig: Anke (COA), Tim (Beek) en Pia; T. Bos (Velsen) en J. Mol (Tiel) (vrz.)"
    assert set(who(lijst, config)) == {"Anke", "Tim", "Pia", "T. Bos", "J. Mol"}


@pytest.mark.parametrize(
    ("kort", "rol"),
    [("secr.", "secretaris"), ("voorz.", "voorzitter"), ("vrz", "voorzitter"), ("notul.", "notulist")],
)
def test_a_role_cut_short_is_of_one_alone(config: Config, kort: str, rol: str) -> None:
    er = read(f"{_KOP}Aanwezig: Anke de Wit, Tim Bos ({kort}){_ONDER}", config).aanwezigheid
    assert [(een.naam, een.rollen, een.organisatie) for een in er] == [
        ("Anke de Wit", (), None),
        ("Tim Bos", (rol,), None),
    ]
