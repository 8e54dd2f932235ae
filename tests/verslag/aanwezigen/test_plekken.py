"""Bodies, regions and masks in the list of attendees are no people, and nobody beside them is lost."""

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_VERDER = "\n\n1. Opening\nDe voorzitter opent de vergadering en heet iedereen welkom.\n"


def _there(config: Config, lijst: str, status: str = "aanwezig") -> list[str]:
    voorstel = read(f"Verslag Regietafel Zandgouw 4 april 2024\n\n{lijst}{_VERDER}", config)
    return [een.naam for een in voorstel.aanwezigheid if een.naam and een.status == status]


def test_titles_of_regions_and_partners_between_people_are_nobody(config: Config) -> None:
    lijst = (
        "Aanwezig\nProvincie Zandgouw\nde heer Mulder, commissaris van de Koning (voorzitter)\n"
        "[5.1.2e], secretaris\nRegio Noord en Wad\nmevrouw Kralt, Dorkum\nRegio Zuid e.o.\n"
        "de heer Ter Beek, Holwier (gast)\nRijk en partners\n[5.1.2e], BZK\nmevrouw Winkel, COA"
    )
    assert _there(config, lijst) == ["Mulder", "Kralt", "Ter Beek", "Winkel"]


@pytest.mark.parametrize("masker", ["XXXX", "xxx", "YYY", "[5.1.2e]", "[naam]"])
def test_a_mask_is_nobody_by_name(config: Config, masker: str) -> None:
    lijst = f"Aanwezig: mw. Kralt (Dorkum), dhr. {masker} (COA), de heer Winkel (BZK)"
    assert _there(config, lijst) == ["Kralt", "Winkel"]


def test_a_third_of_his_name_is_no_mask(config: Config) -> None:
    assert _there(config, "Aanwezig: Karel Kralt (Dorkum), Anna Xanten (COA)") == [
        "Karel Kralt",
        "Anna Xanten",
    ]


def test_of_whom_somebody_is_may_stand_between_his_name_and_his_role(config: Config) -> None:
    lijst = (
        "Aanwezig\nmw. G. Kralt, burgemeester Dorkum (voorzitter)\ndhr. A. ter Beek, commandant brandweer\n"
        "mw. S. Loman, waterschap Holwierpolder (adviserend lid)\nmw.  , secretaris (verslag)"
    )
    assert _there(config, lijst) == ["G. Kralt", "A. ter Beek", "S. Loman"]


def test_an_empty_list_of_absent_people_below_leaves_the_bullets_above_as_they_are(config: Config) -> None:
    lijst = (
        "aanwezig:\n - Tom Haring, COA (vz)\n - Inge Schol, gem. Dorkum\n - Piet Bot, IND\nafwezig m.k.: -"
    )
    assert _there(config, lijst) == ["Tom Haring", "Inge Schol", "Piet Bot"]


def test_places_in_the_first_column_are_nobody(config: Config) -> None:
    lijst = (
        "# Deelnemers\n\n| Dorkum | mw. Kralt (voorzitter); dhr. Loman |\n| Holwier | dhr. Ter Beek |\n"
        "| Velt | mw. Oost |\n| Rieps | mw. Stam [afwezig] |\n| Provincie Zandgouw | (secretaris) |"
    )
    assert _there(config, lijst) == ["Kralt", "Loman", "Ter Beek", "Oost"]
    assert _there(config, lijst, "afwezig") == ["Stam"]


def test_afw_behind_a_name_says_that_he_was_away(config: Config) -> None:
    lijst = (
        "Deelnemers\n\nNOORDERWAD mw. Kralt (Dorkum) (afw.); dhr. De Wit-\nSchouten (Holwier)\n"
        "ZUIDERMARK dhr. Mulder (Velt), vervangt mw. Stam (Rieps) (afw.)"
    )
    assert _there(config, lijst) == ["De Wit-Schouten", "Mulder"]
    assert _there(config, lijst, "afwezig") == ["Kralt", "Stam"]


def test_the_secretary_of_a_body_is_not_the_body(config: Config) -> None:
    lijst = (
        "aanwezig     N. Kralt (Dorkum), C. van Beek (Holwier)\nafwezig      R. Stam (Rieps)\n"
        "verslag      secretaris PFO"
    )
    assert _there(config, lijst) == ["N. Kralt", "C. van Beek"]


def test_er_niet_is_to_be_away(config: Config) -> None:
    lijst = "Er: Anna Kralt (vz), Tim Winkel (COA)\nEr niet: Rob Stam, m.k."
    assert _there(config, lijst, "afwezig") == ["Rob Stam"]


def test_groups_in_columns_without_a_label_name_who_was_there_and_who_wrote(config: Config) -> None:
    lijst = (
        "Gemeenten Kralt (Dorkum, voorzitter), Ter Beek (Holwier)\nPartners Winkel (COA), (naam) (BZK)\n"
        "Verslag Fleur Lantinga (Dorkum)\nAfwezig Stam (Rieps)"
    )
    assert _there(config, lijst) == ["Kralt", "Ter Beek", "Winkel", "Fleur Lantinga"]
    assert _there(config, lijst, "afwezig") == ["Stam"]


def test_one_line_about_municipalities_is_no_attendance(config: Config) -> None:
    lijst = "Gemeenten Velt (noord), Rieps (zuid)\nAfwezig Stam (Rieps)"
    assert _there(config, lijst) == []


def test_a_sentence_goes_on_over_empty_lines(config: Config) -> None:
    lijst = (
        "Aanwezig waren de dames Kralt (burgemeester Dorkum), Bos (gedeputeerde \n\n"
        "Provincie Zandgouw) en de \n\nheren Winkel (COA) en Van Delden (BZK).\n\n"
        "De heer Stam (Rieps) had zich afgemeld."
    )
    assert _there(config, lijst) == ["Kralt", "Bos", "Winkel", "Van Delden"]


def test_who_writes_of_himself_is_named_between_brackets(config: Config) -> None:
    lijst = "Aanwezig waren Anna Kralt (vz), Tim Winkel (COA) en ondergetekende (Thea Bos, notulen)."
    assert _there(config, lijst) == ["Anna Kralt", "Tim Winkel", "Thea Bos"]


def test_of_whom_a_nameless_employee_is_says_nothing_of_the_others(config: Config) -> None:
    lijst = (
        "Voorzitter: Anna Kralt (Dorkum)\nAanwezig: Anna Kralt, Tim Winkel (COA), Thea Bos, medewerker (BZK)"
    )
    voorstel = read(f"Verslag Regietafel Zandgouw 4 april 2024\n\n{lijst}{_VERDER}", config)
    wie = [(een.naam, een.organisatie) for een in voorstel.aanwezigheid if een.naam]
    assert sorted(wie) == [("Anna Kralt", "Dorkum"), ("Thea Bos", None), ("Tim Winkel", "COA")]


@pytest.mark.parametrize("namens", ["Ville de Dorkum", "municipality of Dorkum", "gemeente Dorkum", "Dorkum"])
def test_a_place_that_could_not_come_is_nobody_beside_who_comes_for_it(config: Config, namens: str) -> None:
    tekst = (
        "Minutes of the working group Zandgouw, 4 April 2024\n\n"
        f"Present:    Karel Kralt (Holwier)\nApologies:  Inge Schol ({namens})\n\n"
        "1. Figures\nEach partner gave an update. Holwier has closed two halls. {} could\n"
        "not attend but sent a table.\n"
    )
    namen = {
        wie: {een.naam for een in read(tekst.format(wie), config).aanwezigheid if een.status == "afwezig"}
        for wie in ("Dorkum", "Bruno")
    }
    assert namen == {"Dorkum": {"Inge Schol"}, "Bruno": {"Inge Schol", "Bruno"}}
