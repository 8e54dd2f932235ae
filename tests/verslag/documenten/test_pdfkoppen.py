"""Headings of a PDF, as Word and typst print them: in larger letters, or in bold."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.documenten import pdf
from bot.verslag.lezen import read
from tests.verslag.documenten.test_ongelinieerd import pdf_of

TEKST = "De leden praten over het plan en over wat er in de zomer moet gebeuren. " * 4
KOP = "Verslag werkgroep Haven\n\n3 maart 2027\n\nAanwezig: Anna Visser (Velsen), Tim de Boer (COA)\n\n"


def large(kop: str, size: int = 14) -> str:
    return f"#block(text({size}pt)[{kop}])\n\n"


def headings(source: str) -> list[str]:
    return [regel for regel in pdf.read(pdf_of(source)).splitlines() if regel.startswith("#")]


def test_a_line_in_larger_letters_is_a_heading_as_deep_as_it_is_large() -> None:
    source = large("Verslag", 20) + large("Opening") + TEKST + "\n\n" + large("Vragen", 12) + TEKST
    assert headings(source + large("Sluiting")) == ["# Verslag", "## Opening", "### Vragen", "## Sluiting"]


def test_a_heading_that_does_not_fit_on_a_line_is_one_heading() -> None:
    lang = "Bespreken van het voorstel van de werkgroep Haven over de kade en over de opvang"
    assert headings(large("Opening") + TEKST + "\n\n" + large(lang) + TEKST) == ["# Opening", f"# {lang}"]


def test_two_headings_below_each_other_are_two() -> None:
    assert headings(large("Commissies") + large("Commissie Kade") + TEKST) == [
        "# Commissies",
        "# Commissie Kade",
    ]


@pytest.mark.parametrize(
    "source",
    [
        f"*Opening*\n\n{TEKST}",
        f"#text(20pt)[D]e leden praten\n\n{TEKST}",
        large("1") + TEKST,
        large("Een uitnodiging die over het hele blad staat") * 5 + TEKST[:150],
        large(TEKST) + TEKST * 4,
    ],
    ids=["bold", "one large letter", "a number", "a poster", "sentences"],
)
def test_no_other_line_is_a_heading(source: str) -> None:
    assert headings(source) == []


def bold(source: str) -> list[str]:
    return [regel for regel in pdf.read(pdf_of(source)).splitlines() if regel.startswith("**")]


def test_a_short_line_in_bold_is_a_heading_too(config: Config) -> None:
    source = f"{KOP}*1. Opening*\n\n{TEKST}\n\n*Rondvraag*\n\n{TEKST}"
    assert bold(source) == ["**1. Opening**", "**Rondvraag**"]
    assert [each.titel for each in read(pdf.read(pdf_of(source)), config).agendapunten] == [
        "Opening",
        "Rondvraag",
    ]


@pytest.mark.parametrize(
    "source",
    [
        f"*Datum:* 3 maart 2027\n\n{TEKST}",
        f"*Besluit: de kade sluit*\n\n{TEKST}",
        f"*De kade is bijna klaar.*\n\n{TEKST}",
        f"*Nr Actie Wie Wanneer*\n\n{TEKST}",
        f"*12*\n\n{TEKST}",
        f"*{TEKST[:70]} {TEKST[:60]}*\n\n{TEKST}",
        f"*Opening*\n\n*{TEKST}*\n\nEinde.",
        f"Wij praten over *Rondvraag* en meer\n\n{TEKST}",
        f"*Kade en haven* \\ *Opvang en wonen*\n\n{TEKST}",
    ],
    ids=[
        "a label",
        "a decision",
        "a sentence",
        "a head",
        "a number",
        "lines",
        "most is bold",
        "a word",
        "a block",
    ],
)
def test_what_else_is_bold_is_none(source: str) -> None:
    assert bold(source) == []


def test_a_name_in_bold_below_its_label_is_who_was_there(config: Config) -> None:
    who = "Aanwezig:\n\n*Anna Visser*\n\n*Tim de Boer*"
    source = f"Verslag werkgroep Haven\n\n3 maart 2027\n\n{who}\n\n*Opening*\n\n{TEKST * 2}"
    found = read(pdf.read(pdf_of(source)), config)
    assert [each.naam for each in found.aanwezigheid] == ["Anna Visser", "Tim de Boer"]
    assert [each.titel for each in found.agendapunten] == ["Opening"]


def test_a_heading_ends_the_task_above_it_and_names_no_owner_of_it(config: Config) -> None:
    source = (
        f"{large('Vereniging')}{TEKST}\n\nACTIE: Anna pakt de brief op.\n\n"
        f"{large('Commissie Kade (voorzitter Tim de Boer, die vanaf nu ook de haven doet)')}{TEKST}"
    )
    voorstel = read(pdf.read(pdf_of(KOP + source)), config)
    assert [(a.tekst, a.eigenaars) for a in voorstel.acties] == [("Anna pakt de brief op", ("Anna Visser",))]


def test_what_is_read_by_its_label_is_no_heading_however_large() -> None:
    for label in ("Actie Nora: de zaal huren", "Besluit: het hek gaat weg", "Aanwezig: Nora Blom, Teun Mol"):
        assert headings(large("Opening") + TEKST + "\n\n" + large(label) + TEKST) == ["# Opening"]


def test_letters_in_which_a_list_is_printed_make_no_headings() -> None:
    lijst = large("Acties", 13) + large("\\- Nora: zaal huren", 13) + large("\\- Teun: bank bellen", 13)
    assert headings(large("Verslag", 20) + TEKST + "\n\n" + TEKST + "\n\n" + lijst) == ["# Verslag"]


@pytest.mark.parametrize("kop", ["3 Haven: stand van zaken", "3. Kade: tweede ronde"])
def test_a_numbered_line_in_bold_may_have_a_colon(kop: str, config: Config) -> None:
    source = f"{KOP}*1 Opening*\n\n{TEKST}\n\n*2 Wonen*\n\n{TEKST}\n\n*{kop}*\n\n{TEKST}"
    titels = [each.titel for each in read(pdf.read(pdf_of(source)), config).agendapunten]
    assert titels == ["Opening", "Wonen", kop.split(maxsplit=1)[1]]


@pytest.mark.parametrize("regel", ["1. Actie: Anna tekent een kaart", "2 Besluit: de kade sluit"])
def test_a_numbered_label_in_bold_is_no_title(regel: str) -> None:
    assert headings(f"*{regel}*\n\n{TEKST}") == []
