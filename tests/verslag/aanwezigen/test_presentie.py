"""Attendance as it is written: labels with a group, a row of handles, a cell with everybody, a sentence."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.aanwezigen.onder import one_below_the_other
from bot.verslag.bron.regels import split_lines
from bot.verslag.lezen import read

TEKST = "\n\n## 1. Kade\n\nDe kade is weer droog. Actie: Anna belt de buren.\n"


def who(kop: str, config: Config) -> dict[str, str]:
    voorstel = read(f"Verslag werkgroep Haven\n\n3 maart 2026\n\n{kop}{TEKST}", config)
    return {lid.naam or "": lid.status for lid in voorstel.aanwezigheid}


@pytest.mark.parametrize(
    "kop",
    [
        "Aanwezig (leden) Anna Visser, Tim Bos\n\nAanwezig (bestuur) dr. Karin Mol\n\nAfwezig dr. Bram Smit",
        "Met: Anna Visser, Tim Bos, Karin Mol\nZonder: Bram Smit (afgemeld)",
        "Aanwezig: Anna Visser, Tim Bos\nTevens aanw.: Karin Mol\nBericht van afwezigheid: Bram Smit",
        "Aanwezig: Anna Visser, Tim Bos\nAfwezig: Bram Smit\nAanwezig team: Karin Mol",
        "| Name | Representing | Present? |\n|---|---|---|\n"
        "| Anna Visser | east | yes |\n| Tim Bos | west | yes |\n"
        "| Karin Mol | chair | yes |\n| Bram Smit | city | no |",
        "Aanwezig waren namens de haven Anna Visser, namens het ROC Tim Bos en namens de stad Karin Mol. De "
        "man van de kade, Bram Smit, was verhinderd.",
        "Deelnemers\ndrs. Anna Visser (voorzitter)\nTim Bos (gemeente Velsen)\nKarin Mol (gemeente Beek)\n"
        "Afgemeld\nBram Smit (gemeente Oudekerk)",
    ],
)
def test_who_was_there_is_read_in_any_of_these_ways(kop: str, config: Config) -> None:
    assert who(kop, config) == {
        "Anna Visser": "aanwezig",
        "Tim Bos": "aanwezig",
        "Karin Mol": "aanwezig",
        "Bram Smit": "afwezig",
    }


def test_handles_in_a_row_need_no_comma(config: Config) -> None:
    assert set(who("aanwezig: @anna @tim @karin\nafwezig: @bram", config)) == {"Anna", "Tim", "Karin", "Bram"}


def test_a_cell_with_everybody_in_it_is_cut_at_the_titles(config: Config) -> None:
    kop = (
        "| Aanwezig | mevrouw A. Visser (voorzitter) de heer T. Bos mevrouw K. Mol |\n|---|---|\n"
        "| Afwezig | B. Smit |"
    )
    assert set(who(kop, config)) == {"A. Visser", "T. Bos", "K. Mol", "B. Smit"}


def test_an_organisation_behind_a_name_is_no_attendee(config: Config) -> None:
    assert list(who("Aanwezig: Anna Visser, mw. Mol, gemeente Haarlem, Tim Bos", config)) == [
        "Anna Visser",
        "Mol",
        "Tim Bos",
    ]


def test_initials_with_a_place_behind_them_are_a_person_and_no_heading(config: Config) -> None:
    kop = "Deelnemers\nA. Visser (voorzitter)\nF. Bos (gemeente Velsen)\nH. Mol (gemeente Beek)"
    assert list(who(kop, config)) == ["A. Visser", "F. Bos", "H. Mol"]


@pytest.mark.parametrize(
    "kop",
    [
        "Aanwezig: Anna Visser (voorzitter), Tim Bos Afwezig m.k.: Bram Smit (COA)",
        "Aanw.: Anna Visser, Tim Bos (not.). Afw. m.k.: Bram Smit.",
        "Deeln.: Anna Visser (AV, haven, vz), Tim Bos (TB, ROC)\nAfw.: Bram Smit\nVersl.: TB",
        "**Deeln.:** Anna Visser, Tim Bos\nAfgem.: Bram Smit\nDeelname: 12 gemeenten",
        "Deeln. Anna Visser, Tim Bos\nAfw. Bram Smit",
        "Aanwezig namens de haven: Anna Visser. Namens het ROC: Tim Bos. Verhinderd: Bram Smit.",
        "Aanwezig\nNamens de haven: Anna Visser (Velsen)\nNamens het ROC: Tim Bos\nVerhinderd: Bram Smit",
        "Aanwezig:\n- Anna Visser – haven (voorzitter)\n- Tim Bos – ROC\nAfwezig:\n- Bram Smit – stad",
        "Aanwezig:\n- Anna Visser, burgemeester Velsen (voorzitter)\n- Tim Bos, projectleider\n"
        "Afwezig:\n- Bram Smit, architect",
        "AANWEZIG\n  Anna Visser      projectleider\n  Tim Bos      COA, vastgoed\n"
        "AFWEZIG\n  Bram Smit      brandweer",
        "Bij dit overleg waren Anna Visser (projectleider, gemeente Velsen) en, vanaf punt 3, Tim Bos van "
        "het COA aanwezig; Bram Smit had zich afgemeld.",
        "Aanwezig waren Anna Visser als voorzitter en wethouder Tim Bos namens de ijsclub; de heer Bram Smit "
        "had zich afgemeld.",
        "We waren met z'n tweeën: Tim Bos van het COA en ikzelf (Anna Visser). Bram Smit kon niet.",
        "| Delegatie | Vertegenwoordigd door |\n|---|---|\n| Haven | Anna Visser (voorzitter)<br>Tim Bos |\n"
        "\nAfwezig: Bram Smit",
        "## Aanwezigheid\n\n| Naam | Organisatie | Aanwezig |\n|---|---|---|\n| Anna Visser (voorzitter) "
        "| gemeente Velsen | ✔ |\n| Tim Bos | COA | ✔ |\n| Bram Smit | ROC | ✘ (m.k.) |",
    ],
)
def test_what_somebody_is_or_comes_for_stands_beside_his_name(kop: str, config: Config) -> None:
    assert who(kop, config) == {"Anna Visser": "aanwezig", "Tim Bos": "aanwezig", "Bram Smit": "afwezig"}


@pytest.mark.parametrize(
    "kop",
    [
        "Naam Functie Aanwezig\nAnna Visser voorzitter x\nTim Bos Partij Zee x\nBram Smit AB –",
        "Delegatie Vertegenwoordigd door\nRegio Haven Anna Visser\nHet ROC Tim Bos\n\nAfwezig: Bram Smit",
        "Personeelsgeleding: Anna Visser\nOudergeleding: Tim Bos\nVerhinderd: Bram Smit (oudergeleding)",
        "| Delegatie | Vertegenwoordigd door |\n|---|---|\n| Haven | wethouder Anna Visser |\n"
        "| Kade | wethouder Tim Bos |\n\nAbsent with notice: Bram Smit",
        "Er waren: Anna Visser, Tim Bos. Niet: Bram Smit (vakantie).",
        "Present were Anna Visser (chair) and Tim Bos of the port. Apologies were received from Bram Smit.",
    ],
)
def test_attendance_that_lost_its_columns_is_read_all_the_same(kop: str, config: Config) -> None:
    assert who(kop, config) == {"Anna Visser": "aanwezig", "Tim Bos": "aanwezig", "Bram Smit": "afwezig"}


@pytest.mark.parametrize(
    "kop",
    [
        "## Deelnemers\n\n| Delegatie | Namens de delegatie | Aanwezig |\n|---|---|---|\n"
        "| Haven | Anna Visser (voorzitter) | ja |\n| Kade | Tim Bos | ja |\n| Dijk | Bram Smit | nee |",
        "| Naam | Rol | Aanw. |\n|---|---|---|\n| Anna Visser | voorzitter | x |\n| Tim Bos | lid | x |\n"
        "| Bram Smit | lid | – |",
        "| Name | Role | Attended |\n|---|---|---|\n| Anna Visser | Chair | Yes |\n"
        "| Tim Bos | Clerk | Yes |\n| Bram Smit | Port | No (apologies) |",
    ],
)
def test_a_column_of_yes_and_no_tells_who_was_there_whatever_the_heads_are(kop: str, config: Config) -> None:
    assert who(kop, config) == {"Anna Visser": "aanwezig", "Tim Bos": "aanwezig", "Bram Smit": "afwezig"}


@pytest.mark.parametrize(
    "kop",
    [
        "Aan de werktafel zaten Anna Visser (voorzitter) en ondergetekende, Tim Bos, die noteert. "
        "Bram Smit kon niet komen.",
        "Aan de bespreking namen deel: de havenmeester, mevrouw mr. Anna Visser; en de brugwachter, "
        "de heer Tim Bos, die het verslag maakte. Verhinderd: Bram Smit.",
        "Mooi dat wij er gisteren bijna allemaal waren: Anna Visser en Tim Bos. Bram Smit was ziek.",
        "Er zijn: Anna Visser (voorzitter), en van het ROC Tim Bos. Er zijn niet: Bram Smit (toets).",
        "aanwezig: Anna Visser, Tim Bos (ROC) // niet: Bram Smit",
        "Aanwezig: Anna Visser. Havenmeester Tim Bos schoof later aan.\nAfwezig: Bram Smit",
        "Van het bestuur waren aanwezig Anna Visser (voorzitter). Als gast: Tim Bos, brugwachter van het ROC."
        "\nAfwezig: Bram Smit",
    ],
)
def test_attendance_is_told_in_many_ways(kop: str, config: Config) -> None:
    gelezen = {naam.removeprefix("Havenmeester "): status for naam, status in who(kop, config).items()}
    assert gelezen == {"Anna Visser": "aanwezig", "Tim Bos": "aanwezig", "Bram Smit": "afwezig"}


def test_names_that_run_on_below_themselves_may_be_cut_behind_what_somebody_is(config: Config) -> None:
    kop = (
        "Datum      : 3 maart 2026\n"
        "Aanwezig   : havenmeester A. Visser (voorzitter), wethouder\n"
        "             T. Bos, wethouder K. Mol, de heer\n"
        "             P. Roos (ROC)\n"
        "Verhinderd : wethouder B. Smit"
    )
    assert who(kop, config) == {
        "A. Visser": "aanwezig",
        "T. Bos": "aanwezig",
        "K. Mol": "aanwezig",
        "P. Roos": "aanwezig",
        "B. Smit": "afwezig",
    }


def test_what_somebody_is_may_stand_behind_the_brackets() -> None:
    regels = split_lines(
        "Aanwezig:\n1. Anna Visser, voorzitter\n2. Wethouder Tim Bos (gemeente Velsen), gast\n3. Pia Mol\n"
        "Afwezig: Bo Dam\n1. Opening (kort), rondje"
    )
    assert [regel.kaal for regel in one_below_the_other(regels)] == [
        "Aanwezig:",
        "- Anna Visser (voorzitter)",
        "- Wethouder Tim Bos (gemeente Velsen) (gast)",
        "- Pia Mol",
        "Afwezig: Bo Dam",
        "1. Opening (kort), rondje",
    ]
