"""Who was there and who was not, by label, form of the list, form of the name and what stands for a name."""

from __future__ import annotations

import textwrap

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel

_KOP = "Verslag subregionale tafel Merenland\nDinsdag 18 april 2023\n\n"
_VERDER = """

1. Opening
De voorzitter opent de vergadering om tien uur en heet iedereen welkom.

2. Huisvesting
De gemeenten vinden dat de corporaties te laat aan tafel zitten.
"""


def _lees(lijst: str, config: Config, verder: str = _VERDER) -> Voorstel:
    return read(_KOP + textwrap.dedent(lijst).strip("\n") + verder, config)


def _namen(voorstel: Voorstel, status: str) -> list[str]:
    return [een.naam for een in voorstel.aanwezigheid if een.naam and een.status == status]


@pytest.mark.parametrize(
    "label",
    [
        "Afwezig m.k.g.:",
        "Afgezegd:",
        "Afzeggingen:",
        "Niet bereikbaar:",
        "Niet verschenen:",
        "Niet vertegenwoordigd:",
        "Afwezig m.k.:",
        "Met kennisgeving afwezig:",
    ],
)
@pytest.mark.parametrize(
    "lijst", ["{} T. Bosveld (Terhoven)", "{}\nT. Bosveld (Terhoven)", "{}\n- T. Bosveld"]
)
def test_who_was_away_was_not_there_whatever_the_label(label: str, lijst: str, config: Config) -> None:
    voorstel = _lees(f"Aanwezig: A. Kuilman (Lindenrode), S. Palland (COA)\n{lijst.format(label)}", config)
    assert _namen(voorstel, "aanwezig") == ["A. Kuilman", "S. Palland"]
    assert _namen(voorstel, "afwezig") == ["T. Bosveld"]


@pytest.mark.parametrize(
    "lijst",
    [
        "Aanwezig\n1. Kuilman (wethouder Lindenrode)\n2. Te Brake (COA)\n3. "
        "●●●●● (GGD)\n4. Mulder (Terhoven)",
        "Aanwezig:\nA. Kuilman | gemeente Lindenrode\nB. te Brake | gemeente Terhoven\nC. Mulder | COA",
        "Aanwezig:\nA. Kuilman, wethouder Lindenrode\neen medewerker van de "
        "provincie\nB. te Brake, burgemeester Terhoven\nC. Mulder, wethouder Beekhoven",
        "Aanwezig zijn: Kuilman van de gemeente Lindenrode, Te Brake van het "
        "COA en Mulder namens\nVluchtelingenWerk.",
        "Aanwezig: A. Kuilman (Lindenrode), B. te Brake (Terhoven), COA: C. Mulder",
        "Aanwezig: A. Kuilman, wethouder Lindenrode; ●●●●● (GGD); B. te "
        "Brake, burgemeester Terhoven; C. Mulder, wethouder Strandwijk",
        "Aanwezig: A. Kuilman, wethouder Lindenrode, B. te Brake, "
        "burgemeester Terhoven, C. Mulder, wethouder\nStrandwijk",
        "Aanwezig\nRivierland A. Kuilman (Lindenrode)\nRegio Noord B. te "
        "Brake (Terhoven)\nCOA C. Mulder (vastgoed)",
        "Gemeenten mw. Kuilman (Lindenrode); dhr. Te Brake (Terhoven)\nScholen dhr. Mulder (Het Anker)",
        "Aanwezig: X en Y (provincie), A. Kuilman (Lindenrode), ambtenaar A (GGD), B. te Brake, C. Mulder",
        "Aanwezig: gemeente Lindenrode (2), COA (1 persoon), A. Kuilman, B. "
        "te Brake, C. Mulder, een medewerker van\nVluchtelingenWerk",
        "Aanwezig: A. Kuilman, B. te Brake, C. Mulder en iemand van COA",
    ],
)
def test_the_people_of_a_list_are_read_and_nobody_else(lijst: str, config: Config) -> None:
    namen = _namen(_lees(lijst, config), "aanwezig")
    assert [naam.split(". ")[-1].casefold() for naam in namen] == ["kuilman", "te brake", "mulder"]


@pytest.mark.parametrize("erbij", ["Gast: A. Kuilman (IND)", "Ambtelijk: A. Kuilman (adviseur)"])
@pytest.mark.parametrize("ertussen", ["\n", "\n\n"])
def test_who_came_besides_is_not_among_those_above_who_were_away(
    erbij: str, ertussen: str, config: Config
) -> None:
    lijst = (
        f"Aanwezig:\nS. Palland (COA)\nO. Mulder (Terhoven){ertussen}"
        f"Afwezig:\nT. Bosveld (Beek){ertussen}{erbij}"
    )
    voorstel = _lees(lijst, config)
    assert _namen(voorstel, "aanwezig") == ["S. Palland", "O. Mulder", "A. Kuilman"]
    assert _namen(voorstel, "afwezig") == ["T. Bosveld"]


def test_two_columns_behind_one_of_whom_they_are(config: Config) -> None:
    lijst = """
        Namens Aanwezig Afwezig
        Provincie dhr. Kuilman (voorzitter), mw. Palland
        (secretaris)
        Rivierland mw. Te Brake (Terhoven) dhr. Bosveld (Beek)
        COA dhr. Mulder (vastgoed)
    """
    voorstel = _lees(lijst, config)
    assert _namen(voorstel, "aanwezig") == ["Kuilman", "Palland", "Te Brake", "Mulder"]
    assert _namen(voorstel, "afwezig") == ["Bosveld"]


@pytest.mark.parametrize("slot", ["Verslag C.", "Notulist N.N.", "Verslag: X (provincie)"])
def test_the_title_below_the_names_and_a_writer_without_a_name_are_nobody(slot: str, config: Config) -> None:
    lijst = f"Aanwezig: A. Kuilman (Lindenrode), S. Palland (COA)\n{slot}"
    verder = "\n\nOpening\nDe voorzitter opent de vergadering om tien uur en heet iedereen welkom.\n"
    assert _namen(_lees(lijst, config, verder), "aanwezig") == ["A. Kuilman", "S. Palland"]


def test_points_below_the_label_are_no_people(config: Config) -> None:
    lijst = (
        "Deelnemers: A. Kuilman, S. Palland\n\nAanwezig\n1. Opening\n2. Verslag vorige keer\n3. Huisvesting"
    )
    assert _namen(_lees(lijst, config), "aanwezig") == ["A. Kuilman", "S. Palland"]


@pytest.mark.parametrize(
    "lijst",
    [
        "| Aanwezig | A. Pen (wethouder Beek), T. Bos (COA), |\n|  | P. Mol (GGD), K. Ruis (provincie) |\n",
        "| Aanwezig | A. Pen (wethouder Beek), T. Bos (COA) |\n|  | P. Mol (GGD), K. Ruis (provincie) |\n",
    ],
)
def test_a_cell_goes_on_in_the_row_below_it(lijst: str, config: Config) -> None:
    voorstel = _lees(f"| Datum | 3 mei 2026 |\n{lijst}| Afwezig | R. Kuil (Dam) |\n", config)
    assert _namen(voorstel, "aanwezig") == ["A. Pen", "T. Bos", "P. Mol", "K. Ruis"]
    assert _namen(voorstel, "afwezig") == ["R. Kuil"]


def test_the_town_behind_a_wethouder_in_a_row_with_semicolons_is_nobody(config: Config) -> None:
    voorstel = _lees(
        "Aanwezig: wethouder Anna Pen, Beek; burgemeester Tim Bos, Den Ham; Pia Mol, COA\n"
        "Afwezig: wethouder Karin Ruis, Dam; wethouder Bas Kuil, Wijk aan Duin\n",
        config,
    )
    assert _namen(voorstel, "aanwezig") == ["Anna Pen", "Tim Bos", "Pia Mol"]
    assert _namen(voorstel, "afwezig") == ["Karin Ruis", "Bas Kuil"]
