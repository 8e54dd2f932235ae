"""Who was there in lists that stand side by side, with titles behind places, masks and people without one."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_KOP = "Verslag stuurgroep\nDatum: 16 oktober 2025\n\n"
_ONDER = "\n1. Opening\nDe voorzitter opent de vergadering om 10.04 uur en heet allen welkom.\n"


def _people(lijst: str, config: Config) -> tuple[list[str], list[str]]:
    people = read(_KOP + lijst + _ONDER, config).aanwezigheid
    return (
        [een.naam for een in people if een.status == "aanwezig" and een.naam],
        [een.naam for een in people if een.status == "afwezig" and een.naam],
    )


def test_two_columns_that_lost_their_gap_are_two_lists(config: Config) -> None:
    lijst = (
        "Aanwezig Afwezig\nAnna Visser (provincie, voorzitter) Tim Bos (Velsen)\n"
        "Pia Mol (COA) Mw. XXXXX (IND)\nBram Stam (Beek)\n"
    )
    assert _people(lijst, config) == (["Anna Visser", "Pia Mol", "Bram Stam"], ["Tim Bos"])


def test_an_abbreviation_for_who_sent_word_is_a_label(config: Config) -> None:
    lijst = "| aanwezig | org |\n|---|---|\n| Anna Visser | COA |\n| Tim Bos | IND |\n\nAfgem: Pia Mol\n"
    assert _people(lijst, config) == (["Anna Visser", "Tim Bos"], ["Pia Mol"])


def test_a_label_without_a_colon_above_square_brackets_is_one(config: Config) -> None:
    lijst = "Aanwezig: Anna Visser [vz, provincie] / Tim Bos [Beek]\nafgemeld Pia Mol [COA]\n"
    assert _people(lijst, config) == (["Anna Visser", "Tim Bos"], ["Pia Mol"])


@pytest.mark.parametrize(
    "lijst",
    [
        "Deelnemers\nVoorzitter, burgemeester Beek – mw. Pen\nPolitie – dhr. Bos\nCommunicatie – 10.2.e\n",
        "Deelnemers\nProvincie Oost   mw. Pen (voorzitter)\nHet Beekse – dhr. Bos [tot 17.00 uur]\n",
        "Aanwezig: mw. Pen (SP) en wethouder Bos.\n",
        "Aanwezig: mw. Pen (D66), wethouder Bos\nAfwezig m.k.: geen\n",
        "Aanwezig\n- Velsen: mw. Pen\n- COA: dhr. Bos en [geanonimiseerd]\n",
        "Aanwezig\nmw. Pen      burgemeester Velsen\ndhr. Bos      COA\n[ambtenaar]   Velsen\n",
        "Aanwezig: mevrouw Pen (voorzitter), de heer Bos (COA) en de heer X. (secretaris).\n",
        "Aanwezig namens de OR: mevrouw Pen (voorzitter). Namens de bestuurder: de heer Bos (HR).\n",
    ],
)
def test_a_title_and_a_mask_say_what_is_a_name(lijst: str, config: Config) -> None:
    assert _people(lijst, config) == (["Pen", "Bos"], [])


@pytest.mark.parametrize(
    "lijst",
    [
        "Voorzitter: Anna Visser (AV). Leden: Tim Bos (TB,\nBeek). Adviseur: Pia Mol. Notulen: Bram Stam.\n",
        "Er: Anna Visser (vz), Tim Bos (COA), Pia Mol (ISK), ikzelf (Bram Stam)\n",
        "Aanw.: Anna Visser (vz.), Tim Bos, Pia Mol, ambt. secr. Bram Stam. Afw.: geen.\n",
        "In the room: Anna Visser (chair), Tim Bos, Pia Mol (council) and as guest Bram Stam (Gent).\n",
        "## Attendees\n- @annav (Anna Visser)\n- @tbos (Tim Bos)\n- @pmol (Pia Mol)\n- @stam (Bram Stam)\n",
        "## Deelnemers\n- Anna Visser (COA)\n- Tim Bos\n- Pia Mol\n- Bram Stam (Waterschap Berg en Dal)\n",
    ],
)
def test_everybody_in_the_list_is_one_person(lijst: str, config: Config) -> None:
    assert sorted(_people(lijst, config)[0]) == ["Anna Visser", "Bram Stam", "Pia Mol", "Tim Bos"]


def test_an_article_before_a_name_with_brackets_stays_in_it(config: Config) -> None:
    lijst = "## Deelnemers\n- Anna Visser (COA)\n- Tim de Jong (Waterschap Berg en Dal)\n- Pia Mol (Beek)\n"
    assert _people(lijst, config) == (["Anna Visser", "Tim de Jong", "Pia Mol"], [])


def test_who_could_not_be_there_is_not_read_as_present_below_a_title(config: Config) -> None:
    lijst = (
        "A. Wie waren erbij\n\nBurgemeester Pen (Beek, voorzitter), wethouder Bos (Velsen), mw. Mol (COA)\n"
        "en ●●●●● (verslag). Wethouder Stam (Oost) en de heer Vis (VWN) konden er niet bij zijn.\n"
    )
    aanwezig, afwezig = _people(lijst, config)
    assert (sorted(aanwezig), sorted(afwezig)) == (["Bos", "Mol", "Pen"], ["Stam", "Vis"])


@pytest.mark.parametrize("team", ["juf Pen en meester Bos", "juf Anna Pen en Tim Bos"])
@pytest.mark.parametrize("slot", ["", " Gast: Pia Mol. Bram Stam is er niet.", " Afwezig: Bram Stam."])
def test_each_group_behind_a_list_was_there_too(team: str, slot: str, config: Config) -> None:
    lijst = f"Aanwezig namens de ouders: Lot Kwak en Mo Dam. Namens het team: {team}.{slot}\n"
    er, weg = _people(lijst, config)
    achter = [naam.split()[-1] for naam in er]
    assert achter == ["Kwak", "Dam", "Pen", "Bos", *(["Mol"] if "Mol" in slot else [])]
    assert weg == (["Bram Stam"] if slot else [])


@pytest.mark.parametrize(
    ("lijst", "wie", "van"),
    [
        ("Lot Kwak en namens de gemeente Velsen Erik Pen.", "Erik Pen", "Velsen"),
        ("Lot Kwak, namens gemeente Den Helder Erik van der Pen", "Erik van der Pen", "Den Helder"),
        ("Lot Kwak, vanuit het waterschap Rivierenland E. Pen", "E. Pen", "Rivierenland"),
        ("Lot Kwak, namens het COA Erik Pen", "Erik Pen", "COA"),
    ],
)
def test_of_whom_may_stand_before_a_name(lijst: str, wie: str, van: str, config: Config) -> None:
    kwak, pen = read(f"{_KOP}Aanwezig: {lijst}\n{_ONDER}", config).aanwezigheid
    assert (kwak.naam, pen.naam) == ("Lot Kwak", wie)
    assert van in (pen.organisatie, pen.delegatie)


@pytest.mark.parametrize("van", ["de gemeente Hollands Kroon", "gemeente Velsen", "provincie Zuid-Holland"])
def test_of_whom_alone_is_nobody(van: str, config: Config) -> None:
    assert _people(f"Aanwezig: Lot Kwak, namens {van}, Pia Mol\n", config) == (["Lot Kwak", "Pia Mol"], [])
