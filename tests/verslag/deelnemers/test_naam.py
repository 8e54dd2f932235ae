"""Who stands between two commas of a list, of whom somebody is, and what stands there and is nobody."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.regels import split_lines
from bot.verslag.deelnemers.lijst import attendance
from bot.verslag.lezen import read
from bot.verslag.namen.plaatsen import Plaatsen
from bot.verslag.voorstel import Deelnemer

KOP = "Verslag klankbordgroep\n3 mei 2027\n\n"
PUNT = "\n\n1. Opening, doel en agenda\nDe heer Tol opent de vergadering.\n"


def listed(config: Config, tekst: str) -> list[Deelnemer]:
    return list(attendance([regel for regel in split_lines(tekst) if regel.kaal], Plaatsen(config)))


@pytest.mark.parametrize(
    "waar", ["zit in Dronten", "is op Texel", "moest naar Den Bosch", "werkt vandaag bij het COA"]
)
def test_where_somebody_is_instead_is_nobody(config: Config, waar: str) -> None:
    leden = listed(config, f"Niet erbij: Bo (veiligheid), {waar}, Mia in de Wei, Jos op den Berg")
    assert [(lid.naam, lid.status) for lid in leden] == [
        ("Bo", "afwezig"),
        ("Mia in de Wei", "afwezig"),
        ("Jos op den Berg", "afwezig"),
    ]


@pytest.mark.parametrize("en", ["en", "and"])
def test_a_comma_may_stand_before_the_last_of_a_row(config: Config, en: str) -> None:
    assert [lid.naam for lid in listed(config, f"Aanwezig: Bo, Bea, {en} Mia\nAfwezig: Jos, {en} Kim")] == [
        *("Bo", "Bea", "Mia"),
        *("Jos", "Kim"),
    ]


@pytest.mark.parametrize(
    ("lid", "naam"),
    [
        ("heemraad J. Mol", "J. Mol"),
        ("wethouder J. van Dam", "J. van Dam"),
        ("Statenlid J.P. Mol", "J.P. Mol"),
        ("wijkagent J. Mol (Oost)", "J. Mol"),
        ("wethouder Velsen", None),
        ("namens J. Mol", None),
        ("vervangt J. Mol", None),
    ],
)
def test_what_somebody_is_may_stand_before_his_letters_behind_a_comma(
    config: Config, lid: str, naam: str | None
) -> None:
    leden = listed(config, f"Aanwezig: mevrouw L. Bos (Zee), de heer K. Vis, {lid}, mevrouw S. Pen")
    assert [een.naam for een in leden if een.naam not in ("L. Bos", "K. Vis", "S. Pen")] == [naam] * bool(
        naam
    )


def there(config: Config, lijst: str) -> list[tuple[str | None, str | None, tuple[str, ...]]]:
    er = read(KOP + lijst + PUNT, config).aanwezigheid
    return [(een.naam, een.organisatie, een.rollen) for een in er]


@pytest.mark.parametrize(
    ("lid", "naam", "organisatie", "rollen"),
    [
        ("Dhr. R. van Dalen van WKA (vz)", "R. van Dalen", "WKA", ("vz",)),
        ("Dhr. R. van Dalen van WKA namens OPB.", "R. van Dalen", "WKA, OPB", ()),
        ("Mw. P. Tol van W&K Advies (verslag).", "P. Tol", "W&K Advies", ("notulist",)),
        ("Piet de Wit van WoKa", "Piet de Wit", "WoKa", ()),
        ("Dhr. B. Smit van Bodem+.", "B. Smit", "Bodem+", ()),
        ("Mw. P. Tol van de WKA-groep", "P. Tol", "WKA-groep", ()),
        # What a name has as well is part of it.
        ("R. (Robert) van Dalen (Velsen, vz)", "Robert van Dalen", "Velsen", ("vz",)),
        ("Dhr. R.A.M. (Robert) Dalen", "Robert Dalen", None, ()),
        ("R. Dalen (Velsen)", "R. Dalen", "Velsen", ()),
        ("Mw. P. Tol van Galen (vz)", "P. Tol van Galen", None, ("vz",)),
        ("Jan van IJzeren", "Jan van IJzeren", None, ()),
        ("Mw. P. Pauw van IJsselmonde", "P. Pauw van IJsselmonde", None, ()),
        ("Kees van McDonald", "Kees van McDonald", None, ()),
        # What he does is no part of whom he comes for.
        ("Mw. P. Tol (COA, regiomanager)", "P. Tol", "COA", ("regiomanager",)),
        ("Mw. P. Tol (gemeente Velsen, beleidsadviseur)", "P. Tol", "Velsen", ("beleidsadviseur",)),
        ("Mw. P. Tol (regiomanager COA)", "P. Tol", "COA", ("regiomanager",)),
        ("Mw. P. Tol (regiomanager)", "P. Tol", None, ("regiomanager",)),
    ],
)
def test_of_whom_somebody_is_stands_behind_his_name(
    config: Config, lid: str, naam: str, organisatie: str | None, rollen: tuple[str, ...]
) -> None:
    assert there(config, f"Aanwezig:\n{lid}\nMw. A. Bos (Velsen)\n")[0] == (naam, organisatie, rollen)


def test_letters_in_columns_that_lost_their_gaps_may_say_of_whom(config: Config) -> None:
    eerste = "Dhr. A. Bos van de Provincie Zand, namens XYZ."
    assert there(config, f"Aanwezig:\n{eerste}\nDhr. B. Tol van WKA.\nDhr. C. Pen van OPB\n") == [
        ("A. Bos", "Provincie Zand, namens XYZ", ()),
        ("B. Tol", "WKA", ()),
        ("C. Pen", "OPB", ()),
    ]


def test_quotes_broken_at_the_margin_hide_nobody(config: Config) -> None:
    eerste = "Dhr. A. Bos van WKA.\nDhr. B. Tol van XYZ, namens OPB.\n"
    breuk = "Dhr. C. Pen van WKA namens de geleding “Wonen\nen zorg”.\n"
    lijst = f"Aanwezig:\n{eerste}{breuk}Dhr. R. van Dalen van OPB namens XYZ.\n"
    assert [naam for naam, *_ in there(config, lijst)] == ["A. Bos", "B. Tol", "C. Pen", "R. van Dalen"]


def test_the_first_point_of_the_agenda_is_nobody_below_who_was_away(config: Config) -> None:
    lijst = "Aanwezig:\nMw. A. Bos (Velsen)\nAfwezig\nDhr. P. Tol (WKA)"
    gelezen = read(f"{KOP}{lijst}\n{PUNT.strip()}\n", config)
    assert [een.naam for een in gelezen.aanwezigheid] == ["A. Bos", "P. Tol"]
    assert [punt.titel for punt in gelezen.agendapunten] == ["Opening, doel en agenda"]


def test_who_goes_by_the_letter_of_a_family_name_keeps_its_stop(config: Config) -> None:
    lijst = "Aanwezig: Bo, Mia B., Kim V. (COA), Jos Tol.\nAfwezig: Mia K., Ada."
    assert [lid.naam for lid in listed(config, lijst)] == [
        *("Bo", "Mia B.", "Kim V.", "Jos Tol"),
        *("Mia K.", "Ada"),
    ]


@pytest.mark.parametrize(
    ("wie", "naam", "van"),
    [
        ("Anna Visser van het Dorpsplatform", "Anna Visser", "Dorpsplatform"),
        ("Anna Visser van de Wijkraad", "Anna Visser", "Wijkraad"),
        ("Anna van de Groep", "Anna van de Groep", None),
        ("Anna Maria van de Raadt", "Anna Maria van de Raadt", None),
    ],
)
def test_a_body_behind_a_name_is_no_part_of_it(config: Config, wie: str, naam: str, van: str | None) -> None:
    gelezen = there(config, f"Aanwezig: Tim Bos, wethouder; Pia Mol en {wie}\n")
    assert (naam, van) in [een[:2] for een in gelezen]


@pytest.mark.parametrize(
    ("label", "wie"),
    [
        ("Te gast tot agendapunt 4: Piet Wit (COA).", [("Piet Wit", "COA")]),
        ("Als gast bij punt 3: Piet Wit.", [("Piet Wit", None)]),
        ("Gasten vanaf 20.00 uur: Piet Wit, Mia Pauw.", [("Piet Wit", None), ("Mia Pauw", None)]),
        ("Directie: Piet Wit.", [("Piet Wit", None)]),
        ("Oudergeleding: Piet Wit, Mia Pauw.", [("Piet Wit", None), ("Mia Pauw", None)]),
        ("Volgende keer: Piet Wit.", []),
        ("Locatie: Het Anker.", []),
    ],
)
def test_who_came_besides_stands_in_the_same_line(
    config: Config, label: str, wie: list[tuple[str, str | None]]
) -> None:
    er = there(config, f"Aanwezig: Bea Tol (vz), Jos Pen (secretaris). {label} Afwezig: Kim Bos.")
    assert [(naam, van) for naam, van, _ in er] == [
        *(("Bea Tol", None), ("Jos Pen", None)),
        *wie,
        ("Kim Bos", None),
    ]


def test_more_groups_on_a_line_are_told_apart(config: Config) -> None:
    groepen = "Personeelsgeleding: Bea Tol. Oudergeleding: Jos Pen, Mia Pauw. Directie: Piet Wit."
    er = read(f"{KOP}Aanwezig: {groepen}{PUNT}", config).aanwezigheid
    assert [(een.naam, een.delegatie) for een in er] == [
        ("Bea Tol", "Personeelsgeleding"),
        *(("Jos Pen", "Oudergeleding"), ("Mia Pauw", "Oudergeleding")),
        ("Piet Wit", "Directie"),
    ]


@pytest.mark.parametrize(
    ("zin", "weg"),
    [
        ("Dhr. Wit heeft zich afgemeld. Mw. Pauw is afwezig.", ["J.T. Wit", "Pauw"]),
        ("Mw. Pauw is afwezig. De heer Wit heeft zich afgemeld.", ["J.T. Wit", "Pauw"]),
    ],
)
def test_who_is_in_the_list_is_nobody_else_in_a_sentence(config: Config, zin: str, weg: list[str]) -> None:
    lijst = "Aanwezig: mw. H. Tol (vz), dhr. P. Bos\nAfwezig: dhr. J.T. Wit (wethouder Velsen)"
    er = read(f"{KOP}{lijst}\n\n1. Opening\nDe voorzitter opent. {zin}\n", config).aanwezigheid
    assert [een.naam for een in er if een.status == "afwezig"] == weg


@pytest.mark.parametrize(
    ("rij", "namen"),
    [
        ("Anna Bos, directeur basisschool De Waal", ["Anna Bos"]),
        ("Anna Bos, locatiemanager azc De Kom en Bo Dam", ["Anna Bos", "Bo Dam"]),
        ("Anna Bos, teamleider obs De Ark, Tim Kok, medewerker van De Schakel", ["Anna Bos", "Tim Kok"]),
        ("Anna Bos, bestuurslid van wijkraad Het Zand", ["Anna Bos"]),
        # a function before a name is of somebody else
        ("Anna Bos, wethouder De Wit, directeur A. Bakker", ["Anna Bos", "De Wit", "A. Bakker"]),
        ("Anna Bos, Jos van de Groep, Bo de School", ["Anna Bos", "Jos van de Groep", "Bo de School"]),
    ],
)
def test_the_body_of_which_somebody_is_something_is_nobody(
    config: Config, rij: str, namen: list[str]
) -> None:
    assert [lid.naam for lid in listed(config, f"Aanwezig: Kim Vis, Tom Pen, {rij}")][2:] == namen
    alleen = listed(config, f"Aanwezig: Kim Vis, Tom Pen, Jan Mos, {rij}")[2]
    assert (alleen.naam, alleen.organisatie) == ("Jan Mos", None)  # it is said of the one it stands behind


def test_an_office_before_the_name_is_what_somebody_is(config: Config) -> None:
    rij = "Aanwezig: wethouder P. Tol (Velsen), burgemeester mw. Bos (Beverwijk, voorzitter), Tim Dam (COA)\n"
    rollen = [een[2] for een in there(config, rij)]
    assert rollen == [("wethouder",), ("voorzitter", "burgemeester"), ()]


@pytest.mark.parametrize("graad", ["Dr", "dr", "drs", "Drs", "Prof", "prof", "Prof dr", "dr."])
def test_a_degree_needs_no_point(config: Config, graad: str) -> None:
    leden = listed(config, f"Aanwezig: {graad} Bea Visser (COA), Tim Bos (Velsen); {graad} Pia Mol")
    assert [lid.naam for lid in leden] == ["Bea Visser", "Tim Bos", "Pia Mol"]
    assert [lid.naam for lid in listed(config, "Aanwezig: Dries Bos, Profke Mol, Dre Pen")] == [
        *("Dries Bos", "Profke Mol", "Dre Pen"),
    ]


@pytest.mark.parametrize(
    "noot", ["_(in alfabetische volgorde)_", "(op volgorde van aanmelding)", "(alphabetical)"]
)
def test_in_which_order_they_stand_is_nobody(config: Config, noot: str) -> None:
    leden = listed(config, f"Aanwezig:\n\n{noot}\n\n- Bea Visser (COA)\n- Tim Bos (Velsen)\n")
    assert [lid.naam for lid in leden] == ["Bea Visser", "Tim Bos"]
