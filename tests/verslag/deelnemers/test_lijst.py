import pytest

from bot.config import Config
from bot.verslag.bron.regels import split_lines
from bot.verslag.deelnemers.lijst import attendance
from bot.verslag.lezen import read
from bot.verslag.namen.plaatsen import Plaatsen
from bot.verslag.voorstel import Deelnemer


def listed(config: Config, tekst: str) -> list[Deelnemer]:
    return list(attendance([regel for regel in split_lines(tekst) if regel.kaal], Plaatsen(config)))


def test_delegation_roles_and_presence_come_from_the_line(config: Config) -> None:
    tekst = "Deelnemers\n\nKennemerland mw. De Vlinder (Velsen, voorzitter); dhr. Deters (Haarlem) [afwezig]"
    assert listed(config, tekst) == [
        Deelnemer("Kennemerland", "mw.", "De Vlinder", "Velsen", ("voorzitter",), "aanwezig", False),
        Deelnemer("Kennemerland", "dhr.", "Deters", "Haarlem", (), "afwezig", False),
    ]


def test_plural_role_holds_for_everybody_joined_by_en_and_leaves_presence_unknown(config: Config) -> None:
    leden = listed(config, "Deelnemers\nCOA dhr. Pauw (vastgoed); dhr. Appel en mw. Duinker (agendaleden)")
    assert [(lid.naam, lid.rollen, lid.status) for lid in leden[1:]] == [
        ("Appel", ("agendalid",), "onbekend"),
        ("Duinker", ("agendalid",), "onbekend"),
    ]


@pytest.mark.parametrize(
    "allen",
    ["de wethouders", "De burgemeesters", "de heren", "namens de gemeenten", "raadsleden", "de collega's"],
)
def test_what_several_are_is_no_part_of_the_name_of_the_first(config: Config, allen: str) -> None:
    leden = listed(
        config, f"Aanwezig: {allen} Jan-Kees Pauw (Velsen), Bea Vis-Kok (Beek) en Bo Dam (Haarlem)"
    )
    assert [(lid.naam, lid.organisatie) for lid in leden] == [
        ("Jan-Kees Pauw", "Velsen"),
        ("Bea Vis-Kok", "Beek"),
        ("Bo Dam", "Haarlem"),
    ]


@pytest.mark.parametrize(
    "wie", ["de wethouders van Velsen", "de gemeenten Velsen", "de leden", "de heren van het COA"]
)
def test_whom_such_a_word_does_not_name_is_nobody(config: Config, wie: str) -> None:
    assert [lid.naam for lid in listed(config, f"Aanwezig: Bo Dam (Haarlem), {wie}")] == ["Bo Dam"]


def test_place_without_a_name_is_masked_and_stays_empty(config: Config) -> None:
    leden = listed(config, "Deelnemers\nMinisteries dhr.  (VRO);  (AenM)")
    assert [(lid.aanhef, lid.naam, lid.organisatie, lid.gelakt) for lid in leden] == [
        ("dhr.", None, "VRO", True),
        (None, None, "AenM", True),
    ]


def test_line_that_runs_on_belongs_to_the_same_delegation(config: Config) -> None:
    leden = listed(config, "Deelnemers\nKennemerland dhr. Rozenboom\n\n(Haarlem); \nmw. De Vlinder (Velsen)")
    assert [(lid.delegatie, lid.naam, lid.organisatie) for lid in leden] == [
        ("Kennemerland", "Rozenboom", "Haarlem"),
        ("Kennemerland", "De Vlinder", "Velsen"),
    ]


def test_lists_of_present_and_absent_are_read(config: Config) -> None:
    tekst = (
        "Aanwezig: Anna Vis (COA), Bo Dam (Haarlem) en mw. Kok\nAfwezig m.k.: dhr. Pauw\nNotulist: Cas Smit"
    )
    assert [(lid.naam, lid.status, lid.rollen) for lid in listed(config, tekst)] == [
        ("Anna Vis", "aanwezig", ()),
        ("Bo Dam", "aanwezig", ()),
        ("Kok", "aanwezig", ()),
        ("Pauw", "afwezig", ()),
        ("Cas Smit", "aanwezig", ("notulist",)),
    ]


def test_role_and_place_in_one_bracket_are_told_apart(config: Config) -> None:
    [lid] = listed(config, "Deelnemers\nKennemerland mw. De Vlinder (wethouder Velsen)")
    assert (lid.rollen, lid.organisatie) == (("wethouder",), "Velsen")


def test_configured_delegation_is_known_without_a_form_of_address(config: Config) -> None:
    [lid] = listed(config, "Deelnemers\nNoord-Holland Noord Appelboom (Hoorn)")
    assert (lid.delegatie, lid.naam) == ("Noord-Holland Noord", "Appelboom")


LIJST = """RRT Asiel Kennemerland – 12 mei 2027

Deelnemers

Kennemerland vacature; mw. Ö. Yıldız (Haarlem) [afwezig met kennisgeving]; dhr. Bel (Velsen) (tot 10.30 uur)

Secretaris mw. Pen

COA (vastgoed); dhr. Kort (ambtelijk secretaris)

Afwezig mw. Stoel (Zandvoort)

Opening

• De voorzitter opent.
"""


def test_label_before_a_name_holds_for_its_own_line_only(config: Config) -> None:
    voorstel = read(LIJST, config)
    assert voorstel.vergadering.tafel == "rrt-kennemerland"
    assert [(d.delegatie, d.naam, d.organisatie, d.rollen, d.status) for d in voorstel.aanwezigheid] == [
        ("Kennemerland", "Ö. Yıldız", "Haarlem", (), "afwezig"),
        ("Kennemerland", "Bel", "Velsen", (), "aanwezig"),
        (None, "Pen", None, ("secretaris",), "aanwezig"),
        ("COA", None, "vastgoed", (), "aanwezig"),
        ("COA", "Kort", None, ("ambtelijk secretaris",), "aanwezig"),
        (None, "Stoel", "Zandvoort", (), "afwezig"),
    ]


def test_a_first_name_that_is_a_delegation_too_is_a_first_name(config: Config) -> None:
    assert [lid.naam for lid in listed(config, "Aanwezig\n\nRijk van Haften\nTrees Pel")] == [
        "Rijk van Haften",
        "Trees Pel",
    ]


def test_who_sits_behind_the_table_is_there(config: Config) -> None:
    tekst = "Achter de tafel zitten Trees Pel, Oene Wit en Saar Bos.\n\n1. Opening\n\nDe avond begint.\n"
    namen = [lid.naam for lid in read(f"Verslag, 3 maart 2026\n\n{tekst}", config).aanwezigheid]
    assert namen == ["Trees Pel", "Oene Wit", "Saar Bos"]


def test_who_sits_in_the_room_is_there_and_whom_one_votes_for_is_not(config: Config) -> None:
    tekst = (
        "Achter de tafel zitten Trees Pel en Oene Wit (secretaris). In de zaal zitten Saar Bos, Pim Kok"
        " en Roos Vink. Een lid heeft een machtiging gegeven: Jaap Mol (aan Saar Bos).\n\n## Opening\n\n"
        "In de zaal zitten nog lege stoelen. De avond begint.\n"
    )
    namen = [lid.naam for lid in read(f"Verslag, 3 maart 2026\n\n{tekst}", config).aanwezigheid]
    assert namen == ["Trees Pel", "Oene Wit", "Saar Bos", "Pim Kok", "Roos Vink"]


def test_a_cell_with_a_line_for_each_holds_each_with_whom_he_is_of(config: Config) -> None:
    tabel = (
        "| Datum | 10 december 2025 |\n| --- | --- |\n| Aanwezig | Trees Pel, COA "
        "(vz)<br>Oene Wit, AenM<br/>Saar Bos |\n\n1. **Opening**\n"
        "\nTrees opent.\n"
    )
    leden = read(tabel, config).aanwezigheid
    assert [(lid.naam, lid.organisatie) for lid in leden] == [
        ("Trees Pel", "COA"),
        ("Oene Wit", "AenM"),
        ("Saar Bos", None),
    ]


def test_tables_below_the_words_for_there_and_not_there(config: Config) -> None:
    tekst = (
        "# Verslag 3 maart 2026\n\n| Aanwezig | Organisatie |\n"
        "|---|---|\n| Trees Pel | COA |\n| Oene Wit | AenM |\n"
        "\n## Afwezig / afgemeld\n| Voornaam | Achternaam | Organisatie |\n"
        "|---|---|---|\n| Saar | Bos | IND |\n\n## Opening\n"
        "\nTrees opent.\n"
    )
    leden = [(lid.naam, lid.organisatie, lid.status) for lid in read(tekst, config).aanwezigheid]
    assert leden == [
        ("Trees Pel", "COA", "aanwezig"),
        ("Oene Wit", "AenM", "aanwezig"),
        ("Saar Bos", "IND", "afwezig"),
    ]


def test_a_list_that_is_told_in_parts_is_one_list(config: Config) -> None:
    tekst = (
        "Aanwezig: ouders: Trees Pel en Oene Wit; personeel: Saar Bos. Verder aanwezig is directeur Ans Vos."
    )
    alle = [
        lid.naam
        for lid in read(f"Notulen 3 maart 2026\n\n{tekst}\n\n1. Opening\n\nAns opent.\n", config).aanwezigheid
    ]
    assert alle == ["Trees Pel", "Oene Wit", "Saar Bos", "Ans Vos"]


def test_a_title_below_a_full_list_is_nobody(config: Config) -> None:
    tekst = (
        "Aanwezig: Kim, Trees, Saar. Afwezig: Ans.\n\nKerst\n"
        "Kim regelt de boom.\n\nActiepunten:\n- Kim: boom regelen\n"
    )
    assert [lid.naam for lid in read(f"Verslag 3 maart 2026\n\n{tekst}", config).aanwezigheid] == [
        "Kim",
        "Trees",
        "Saar",
        "Ans",
    ]


def test_people_by_their_handle_and_a_label_in_two_parts(config: Config) -> None:
    leden = listed(config, "Attendees: @mira, @jonas-b\nAanwezig: Ria en Wil\nm.k. afwezig: Dirk")
    assert [(lid.naam, lid.status) for lid in leden] == [
        ("Mira", "aanwezig"),
        ("Jonas-b", "aanwezig"),
        ("Ria", "aanwezig"),
        ("Wil", "aanwezig"),
        ("Dirk", "afwezig"),
    ]


def test_a_name_that_breaks_at_the_end_of_a_line_is_one(config: Config) -> None:
    tekst = (
        "Aanwezig: mw. Zeeman (Haarlem), dhr. Van den\nAkker (Alkmaar), dhr.\nJ. Bosma (Velsen), "
        "dhr. Kees van\nDalen, mw. Smid\nAfwezig: Piet de\nBoer"
    )
    assert [(lid.naam, lid.status) for lid in listed(config, tekst)] == [
        ("Zeeman", "aanwezig"),
        ("Van den Akker", "aanwezig"),
        ("J. Bosma", "aanwezig"),
        ("Kees van Dalen", "aanwezig"),
        ("Smid", "aanwezig"),
        ("Piet de Boer", "afwezig"),
    ]


def test_who_breaks_at_the_end_of_a_line_owns_his_task(config: Config) -> None:
    kop = "Verslag PRT\nDatum: 12 januari 2027\nAanwezig: mw. Zeeman, dhr. Van den\nAkker (Alkmaar)\n\n"
    [punt] = read(kop + "1. Opening\nActie: Van den Akker stuurt de brief.\n", config).acties
    assert punt.eigenaars == ("Van den Akker",)


def test_of_people_one_to_a_line_what_stands_behind_the_comma_is_of_whom_they_are(config: Config) -> None:
    tekst = (
        "Deelnemers\nIda Kortekaas, Waterschap Linde\nPieter Hofman, Bureau Kaart (voorzitter)\n"
        "Sjors Attema, Watergroep\nVerhinderd\nDaan Vos, Gemeente Zand\nMarja Oord, Watergroep\n"
    )
    gelezen = read(f"Verslag werksessie\n3 mei 2027\n\n{tekst}\n1. Welkom\nDe zaal is vol.\n", config)
    assert [(een.naam, een.organisatie, een.status) for een in gelezen.aanwezigheid] == [
        ("Ida Kortekaas", "Waterschap Linde", "aanwezig"),
        ("Pieter Hofman", "Bureau Kaart", "aanwezig"),
        ("Sjors Attema", "Watergroep", "aanwezig"),
        ("Daan Vos", "Gemeente Zand", "afwezig"),
        ("Marja Oord", "Watergroep", "afwezig"),
    ]


def test_of_two_people_to_a_line_both_are_there(config: Config) -> None:
    tekst = "Aanwezig:\nAnna Visser, Tim Bos\nPia Mol, Kees Pen\nAfwezig:\nJan Tol, Rik Vos\n"
    gelezen = read(f"Verslag werksessie\n3 mei 2027\n\n{tekst}\n1. Welkom\nDe zaal is vol.\n", config)
    assert [een.naam for een in gelezen.aanwezigheid if een.status == "aanwezig"] == [
        "Anna Visser",
        "Tim Bos",
        "Pia Mol",
        "Kees Pen",
    ]


def test_a_body_glued_to_the_name_before_it_begins_the_next_group(config: Config) -> None:
    tekst = (
        "| Datum | 16 mei 2027 |\n| Aanwezig | Gemeente Lage Weerd: Jola Reitsma (voorzitter), Bas Osman"
        " Gemeente Veendijk: Kees Donker<br>COA: Astrid Pol |\n\n1. Opening\nDe zaal is vol.\n"
    )
    assert [
        (een.naam, een.delegatie) for een in read(f"Verslag overleg\n\n{tekst}", config).aanwezigheid
    ] == [
        ("Jola Reitsma", "Gemeente Lage Weerd"),
        ("Bas Osman", "Gemeente Lage Weerd"),
        ("Kees Donker", "Gemeente Veendijk"),
        ("Astrid Pol", "COA"),
    ]


def test_below_two_labels_above_all_names_nobody_knows_who_was_there(config: Config) -> None:
    wie = "Aanwezig:\nAfwezig:\nAnna Visser, COA\nTim Bos, GGD\n"
    tekst = f"Verslag wijkraad\n3 maart 2026\n\n{wie}\n1. Opening\nHet is laat.\n"
    assert [(een.naam, een.status) for een in read(tekst, config).aanwezigheid] == [
        ("Anna Visser", "onbekend"),
        ("Tim Bos", "onbekend"),
    ]
    tekst = tekst.replace("Afwezig:\n", "Afwezig: Pia Mol\n")
    assert {een.naam: een.status for een in read(tekst, config).aanwezigheid}["Pia Mol"] == "afwezig"
