"""Whose a marked point is in other forms of a label, and who only seems to have one."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_KOP = (
    "# Verslag werkgroep Duinrand\n\n5 maart 2026\n\n"
    "Aanwezig: Mare Dijkgraaf, Joris Vink, Fenna Oort, Sil Brouwer\n\n"
)
MARE, JORIS, FENNA, SIL = "Mare Dijkgraaf", "Joris Vink", "Fenna Oort", "Sil Brouwer"


def owners(config: Config, tekst: str, kop: str = _KOP) -> list[tuple[str, ...]]:
    return [punt.eigenaars for punt in read(kop + tekst, config).acties if punt.soort == "actiepunt"]


@pytest.mark.parametrize(
    ("zin", "wie"),
    [
        ("Actie punt: Mare gaat een nieuw bord maken.", (MARE,)),
        ("Actie Mare, in de folder uitleggen waar het pad begint.", (MARE,)),
        ("Actie Mare, in de folder uitleggen waar het pad begint - in TODO", (MARE,)),
        ("Actie beheer, na de zomer de paaltjes nalopen.", ("beheer",)),
        ("Actiepunt: Mare Dijkgraaf, Joris Vink, Fenna Oort willen wel meedenken.", (MARE, JORIS, FENNA)),
        ("Actie: Begrippen - Sil zal de lijst van begrippen nalopen.", (SIL,)),
        ("Actie: navragen bij de gemeente: wat moet Fenna aanleveren?", ()),
        ("Actie: navragen bij de gemeente; Joris kent daar iemand.", ()),
        ("Actie: hek verven, Sil weet waar de verf staat.", ()),
        ("Actie: uitzoeken of Mare wel wil meedenken.", ()),
        ("Actie: Brief sturen Duinwater voor 1 mei.", ()),
        ("Actie: Brief sturen Fenna.", (FENNA,)),
        ("Actie: Brief aan de minister.", ()),
        ("Actie: Factsheet aan de leden.", ()),
        ("Actie: Fenna aan de slag met de paaltjes.", (FENNA,)),
        ("Actie: Teuntje aan de slag met de paaltjes.", ("Teuntje",)),
        ("Action: Letter to mayor.", ()),
        ("Action: Sil to call mayor.", (SIL,)),
        ("Actie: Duinwater stuurt een brief.", ("Duinwater",)),
        ("Actie: Teuntje en Bas sturen een brief.", ("Teuntje", "Bas")),
        ("Actie: wijkraad roept de buren via de krant op om te melden.", ("wijkraad",)),
        ("Actie: huurdersvereniging vult de lijst in.", ("huurdersvereniging",)),
        ("Actie: samenwerkingsverband regelt een zaal.", ("samenwerkingsverband",)),
        ("Actie: huurdersvereniging uitnodigen voor het feest.", ()),
        ("Actie: voorraad past niet meer in het hok.", ()),
        ("Actie: beraad verschuift naar de herfst.", ()),
        ("Actie: verband met het duin uitzoeken.", ()),
    ],
)
def test_a_label_and_who_it_is_of(config: Config, zin: str, wie: tuple[str, ...]) -> None:
    assert owners(config, f"## 1. Pad\n\n{zin}\n") == [wie]


@pytest.mark.parametrize(
    ("regel", "wie"),
    [
        ("aan eenieder de vraag foto's van het duin te sturen", ("eenieder",)),
        ("[ ] Actie iedereen: Eigen wensen opschrijven", ("iedereen",)),
        ("Mare + Teuntje: Nagaan of de kaart klaar is", (MARE, "Teuntje")),
        ("Parkeren Duinweg: nog eens bij de gemeente navragen", ()),
        ("Projectleider: kaart laten tekenen door de beheerder, voor 1 mei", ("projectleider",)),
        ("Joris: kaart laten tekenen door Sil", (JORIS,)),
        ("Wijkagent: een extra ronde lopen", ("Wijkagent",)),
    ],
)
def test_an_item_of_a_list_and_who_it_is_of(config: Config, regel: str, wie: tuple[str, ...]) -> None:
    lijst = f"## Actiepunten\n\n- {regel}\n- Fenna: hek verven\n"
    assert owners(config, lijst) == [wie, (FENNA,)]


@pytest.mark.parametrize(
    ("regel", "wie"),
    [
        ("Inkoop: bestek uitzetten, 22-5", ("Inkoop",)),
        ("Juridische zaken: bestek nalezen", ("Juridische zaken",)),
        ("Bebording: verf bestellen", ()),
    ],
)
def test_a_department_owns_what_it_opens_where_all_others_open_with_somebody(
    config: Config, regel: str, wie: tuple[str, ...]
) -> None:
    lijst = f"## Actiepunten\n\n- {regel}\n- {FENNA}: hek verven\n- {SIL} en {MARE}: pad vegen\n"
    assert owners(config, lijst) == [wie, (FENNA,), (SIL, MARE)]
    assert owners(config, f"{lijst}- Pad bij de vijver: stoeptegels lichten\n")[0] == ()


@pytest.mark.parametrize(
    "zin",
    [
        "Actie loopt, de folder is bijna af.",
        "Actie besproken, in mei komt het terug.",
        "De lijst wordt opgeschoond: Kees Aal (DUO), Bas Riet (Duinstichting) en Fenna gaan eraf.",
        "Mare vult aan: voor het pad is de subgroep klaar.",
        "Joris vult aan: dit is nog niet bekend.",
    ],
)
def test_what_only_tells_is_no_point(config: Config, zin: str) -> None:
    assert owners(config, f"## 1. Pad\n\n{zin}\n") == []


@pytest.mark.parametrize(
    "zin",
    [
        "Mare geeft terugkoppeling over de kaart, eerste versie is in kleine kring besproken.",
        "Exporteren vanuit de kaart om later weer te importeren is buiten bereik.",
        "Hiervoor zal gekeken worden naar andere duinen.",
        "Importeren vanuit de oude kaart is niet nodig.",
    ],
)
def test_prose_below_a_title_of_acties_that_tells_is_no_point(config: Config, zin: str) -> None:
    assert owners(config, f"## Actiepunten\n\n{zin} De kaart wordt gebruikt.\n") == []


def test_a_task_with_a_participle_far_behind_it_keeps_its_owner(config: Config) -> None:
    lijst = "## Actiepunten\n\n- Joris offerte opvragen bij de aannemer\n- Sil kaart laten drukken\n"
    assert owners(config, lijst) == [(JORIS,), (SIL,)]


def test_a_bracket_that_markdown_escaped_and_a_dash_against_the_name(config: Config) -> None:
    lijst = (
        "## Besluit en acties\n\n1. Kaart bijwerken na het overleg \\[Mare en Joris- 24/05/2026). "
        "Hiervoor zal gekeken worden naar het duin.\n2. Hek verven (Fenna - 25/05/2026)\n"
    )
    assert owners(config, lijst) == [(MARE, JORIS), (FENNA,)]


@pytest.mark.parametrize(
    "zin", ["Mare wil graag weten hoe het loopt.", "Joris wil graag koffie bij het overleg."]
)
def test_what_somebody_likes_is_no_agreement(config: Config, zin: str) -> None:
    assert owners(config, f"## Besluiten en acties\n\n- {zin}\n- Fenna verft het hek.\n") == [(FENNA,)]


@pytest.mark.parametrize(
    ("zin", "wie"),
    [
        ("Actiepunt 3: het ambtelijk overleg maakt een korte handreiking.", ("ambtelijk overleg",)),
        ("Actie: het regionaal overleg bespreekt de kaart in mei.", ("regionaal overleg",)),
        ("Actie: de ambtelijke kerngroep werkt dit uit.", ("ambtelijke kerngroep",)),
        ("Actie: Brief verzenden na de vakantie (projectbureau).", ("projectbureau",)),
        ("Actie: het ambtelijk overleg moet worden ingepland.", ()),
        ("Actie: het ambtelijk overleg verschuift naar mei.", ()),
        ("Actie: het regionaal plan moet op tijd klaar zijn.", ()),
        ("Actie: de regionale kaart komt in mei.", ()),
        ("Actie: de regionale kaart gaat naar de raad.", ()),
        ("Actie: ambtelijk overleg plannen.", ()),
        ("Actie: kaart bespreken (ambtelijk overleg).", ()),
    ],
)
def test_a_body_of_a_kind_has_a_point_and_a_thing_of_that_kind_has_none(
    config: Config, zin: str, wie: tuple[str, ...]
) -> None:
    assert owners(config, f"## 1. Kaart\n\n{zin}\n") == [wie]
