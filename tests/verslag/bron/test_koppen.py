"""Minutes as they are kept in a repository: their headings, agenda, attendance and marks of what was done."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.regels import split_lines
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel

ER = "Aanwezig: Inge Postma, Lars Beek, Noor Claes\n\n"


def points(voorstel: Voorstel) -> list[tuple[str, tuple[str, ...]]]:
    return [(p.tekst, p.eigenaars) for p in voorstel.acties if p.soort == "actiepunt"]


def there(voorstel: Voorstel) -> list[str | None]:
    return [een.naam for een in voorstel.aanwezigheid]


def test_headings_without_a_space_are_headings(config: Config) -> None:
    voorstel = read("#Notulen leesraad\n\n##De kas\n\nDe kas klopt.\n\n##Rondvraag\n\nGeen.\n", config)
    assert [punt.titel for punt in voorstel.agendapunten] == ["De kas", "Rondvraag"]


@pytest.mark.parametrize("kop", ["#Notulen leesraad", "# Verslag van de avond", "## Weekly meeting notes"])
def test_what_calls_itself_minutes_is_read_whatever_is_missing(config: Config, kop: str) -> None:
    assert read(f"{kop}\n\nEr is gesproken over de kas.\n", config).vergadering.datum is None


@pytest.mark.parametrize("regel", ["#algemeen", "#kas #boeken", "#12 is gesloten", "#Kas en #Boeken"])
def test_a_channel_a_tag_or_a_ticket_is_no_heading(regel: str) -> None:
    regels = split_lines(f"# Verslag\n\n## Kas\n\n{regel}\n")
    assert regels[-2].tekst == regel


@pytest.mark.parametrize(
    ("open", "dicht"),
    [
        ('{{< deel/sectie title="%s" >}}', "{{< /deel/sectie >}}"),
        ('{%% include kop.html titel="%s" %%}', ""),
        ("<h2>%s</h2>", ""),
        ("<summary>%s</summary>", "</details>"),
        ("== %s ==", ""),
        ("## %s ##", ""),
    ],
)
def test_the_title_of_a_template_is_a_heading(config: Config, open: str, dicht: str) -> None:
    delen = {
        "Aanwezigen": "- Inge Postma\n- Lars Beek (Kade)",
        "Bijlagen": "- [Opname](films/opname.mp4)\n- [Kaart]({{< param map >}}kaart.pdf)",
        "Acties": "- Zaal huren (Inge)\n- Folder maken (Lars)",
        "Sluiting": "Om tien uur.",
    }
    tekst = "".join(f"{open % kop}\n{deel}\n{dicht}\n\n" for kop, deel in delen.items())
    voorstel = read(f"# Overleg 2 april 2026\n\n{tekst}", config)
    assert there(voorstel) == ["Inge Postma", "Lars Beek"]
    assert points(voorstel) == [("Zaal huren", ("Inge Postma",)), ("Folder maken", ("Lars Beek",))]


@pytest.mark.parametrize(
    "kop",
    [
        "Board members present (3/3) :",
        "**Present (3)**",
        "## Bestuursleden aanwezig (3 van 5)",
        "Aanwezig (3):",
    ],
)
def test_how_many_were_there_is_no_part_of_the_label(config: Config, kop: str) -> None:
    tekst = f"# Overleg 2 april 2026\n\n{kop}\n\n* Inge Postma\n* Lars Beek\n* Noor Claes\n\n## Kas\n\nVol.\n"
    assert there(read(tekst, config)) == ["Inge Postma", "Lars Beek", "Noor Claes"]


AGENDA = "- Status of the release (Lars)\n- Discuss the budget [Inge]\n- Update on the site - Noor\n"


@pytest.mark.parametrize("kop", ["## Agenda", "# Agenda:", "**Agenda**", "Agendapunten:"])
def test_who_introduces_a_topic_has_no_task_by_it(config: Config, kop: str) -> None:
    tekst = f"# Meeting 2026-04-02\n\n{ER}{kop}\n\n{AGENDA}\n## Actions\n\n- Call the hall (Inge)\n"
    assert points(read(tekst, config)) == [("Call the hall", ("Inge Postma",))]


def test_an_agenda_that_holds_the_minutes_keeps_its_tasks(config: Config) -> None:
    tekst = f"# Meeting 2026-04-02\n\n{ER}## Agenda\n\n- Release\n  - Inge to call the printer\n- Budget\n"
    assert points(read(tekst, config)) == [("Inge to call the printer", ("Inge Postma",))]


def test_in_an_agenda_that_tells_a_task_keeps_who_has_it(config: Config) -> None:
    rijen = "- De kade is klaar. Actie: loods bellen - Inge\n- Actie: zaal huren (Inge)\n"
    gelezen = read(f"# Overleg 2 april 2026\n\n{ER}## Agenda\n\n{rijen}", config).acties
    assert [punt.eigenaars for punt in gelezen] == [("Inge Postma",)] * 2


def test_below_a_name_in_a_mixed_list_only_a_bare_task_is_hers(config: Config) -> None:
    rijen = "- Inge\n  - Zaal huren\n  - De kade is droog\n  - Was er niet bij\n"
    gelezen = read(f"# Overleg 2 april 2026\n\n{ER}## Afspraken\n\n{rijen}", config)
    assert points(gelezen) == [("Zaal huren", ("Inge Postma",))]


@pytest.mark.parametrize("rij", ["~~Zaal huren~~ (Inge)", "Zaal huren (Inge) ✅", "~~Zaal huren (Inge)~~"])
def test_what_is_struck_out_or_ticked_in_a_list_was_done(config: Config, rij: str) -> None:
    for teken in ("-", "1."):
        tekst = f"# Overleg 2 april 2026\n\n{ER}## Acties\n\n{teken} {rij}\n"
        acties = read(tekst, config).acties
        assert [(p.tekst, p.eigenaars, p.status) for p in acties] == [
            ("Zaal huren", ("Inge Postma",), "afgerond")
        ]


def test_bold_rows_with_a_letter_do_not_end_their_list(config: Config) -> None:
    tekst = (
        f"# Meeting 2026-04-02\n\n{ER}**Tasks for 2.0:**\n\n**a) draft the text (Lars)** - in progress.\n\n"
        "  - the old one is too long\n\n**b) look at the examples**\n\n"
        "**c) print the folder (Noor)** - still open\n\n**2) Budget** - is fine\n\n- nobody had a question\n"
    )
    assert points(read(tekst, config)) == [
        ("draft the text", ("Lars Beek",)),
        ("look at the examples", ()),
        ("print the folder", ("Noor Claes",)),
    ]


@pytest.mark.parametrize(
    "waar", ["films/opname.mp4", "../kaart.md#plan", "#kas", "./foto.png", "https://kas.example"]
)
def test_of_a_link_within_the_repository_the_words_stay(config: Config, waar: str) -> None:
    tekst = f"# Overleg 2 april 2026\n\n{ER}## Acties\n\n- [De kaart]({waar}) printen (Inge)\n"
    assert points(read(tekst, config)) == [("De kaart printen", ("Inge Postma",))]


@pytest.mark.parametrize("teken", ["***", "---", "+++", "~~~", "=====", ":::"])
@pytest.mark.parametrize("slot", ["", " {0}"])
def test_a_title_behind_a_row_of_signs_is_a_heading(teken: str, slot: str, config: Config) -> None:
    kop = f"{teken} {{}}{slot.format(teken)}"
    tekst = (
        f"Overleg leesraad, 2 april 2026\n\n{ER}{kop.format('De kas')}\n\nActie: Inge huurt een zaal\n\n\n"
        f"{kop.format('2. Volgende keer')}\n\n26 augustus, zelfde plek.\n"
    )
    voorstel = read(tekst, config)
    assert [punt.titel for punt in voorstel.agendapunten] == ["De kas", "Volgende keer"]
    (actie,) = voorstel.acties
    assert (actie.citaat, actie.termijn) == ("Actie: Inge huurt een zaal", None)


@pytest.mark.parametrize(
    "regels",
    [
        ("*** De kas",),  # once only
        ("*** De kas", "*** Inge huurt een zaal"),  # a mark of tasks too
        ("*** De kas klopt niet.", "*** De zaal is vol."),
        ("--- Noor: dat klopt niet", "--- Lars: jawel"),
        ("-- De kas", "-- De zaal"),
    ],
)
def test_what_else_stands_behind_signs_is_no_heading(regels: tuple[str, ...]) -> None:
    tekst = "\n\n".join(regels)
    assert not [een for een in split_lines(f"Verslag\n\n{tekst}\n") if een.tekst.startswith("#")]


@pytest.mark.parametrize(
    "regel", ["## Lars rekent drie varianten door, klaar op 3 mei.", "# Inge huurt een zaal."]
)
def test_a_sentence_in_the_style_of_a_heading_is_a_task(regel: str, config: Config) -> None:
    kop = f"# Overleg leesraad\n\n2 april 2026\n\n{ER}## De kas\n\nDe kas klopt."
    (actie,) = read(f"{kop}\n\n{regel}\n\n## Slot\n\nGeen.\n", config).acties
    assert actie.citaat == regel.lstrip("# ").rstrip(".")


@pytest.mark.parametrize(
    "regel", ["## De kas klopt.", "## Lars vindt de kas mooi.", "## Inge huurt een zaal"]
)
def test_a_title_that_does_nothing_or_has_no_stop_stays_one(regel: str) -> None:
    assert split_lines(f"# Verslag\n\n## Kas\n\n{regel}\n")[-2].tekst == regel


def test_a_task_with_its_label_in_the_style_of_a_heading_is_no_title(config: Config) -> None:
    tekst = (
        f"# Verslag leesraad\n\n{ER}## 1. De kas\n\nDe kas klopt.\n\n"
        "#### Actie: Lars vraagt de bank om een pas\n\n### 2. Boeken\n\n#### Actie: Noor zoekt boeken uit.\n"
    )
    voorstel = read(tekst, config)
    assert [punt.titel for punt in voorstel.agendapunten] == ["De kas", "Boeken"]
    assert [(punt.citaat, punt.eigenaars, punt.agendapunt) for punt in voorstel.acties] == [
        ("Actie: Lars vraagt de bank om een pas", ("Lars Beek",), 1),
        ("Actie: Noor zoekt boeken uit", ("Noor Claes",), 2),
    ]


@pytest.mark.parametrize("nummer", ["AP 2.1", "AP 2.1:", "Actie 3", "AP 3."])
def test_a_numbered_task_of_somebody_in_bold_is_no_title(nummer: str, config: Config) -> None:
    tekst = (
        f"# Verslag leesraad\n\n{ER}## De kas\n\n- De kas klopt.\n\n"
        f"**{nummer} Lars vraagt de bank om een pas (vóór 3 mei)**\n\n## Boeken\n\n- Er zijn genoeg boeken.\n"
    )
    voorstel = read(tekst, config)
    assert [punt.titel for punt in voorstel.agendapunten] == ["De kas", "Boeken"]
    assert [(punt.eigenaars, punt.agendapunt) for punt in voorstel.acties] == [(("Lars Beek",), 1)]


def test_the_title_of_a_numbered_task_stays_one() -> None:
    regel = "### Actie 3: Nieuwe kaart van de buurt"
    assert split_lines(f"# Verslag\n\n## Kas\n\n{regel}\n")[-2].tekst == regel


@pytest.mark.parametrize("wie", ["Lars", "Lars, Noor", "Lars / Noor"])
def test_whose_a_task_is_in_bold_above_a_title_is_none(wie: str, config: Config) -> None:
    tekst = (
        f"# Verslag leesraad\n\n{ER}**1. De kas**\n\nDe kas klopt. Er moet een pas bij de bank komen.\n\n"
        f"**Actie {wie}**\n\n**2. Boeken**\n\nEr zijn genoeg boeken.\n"
    )
    voorstel = read(tekst, config)
    assert [punt.titel for punt in voorstel.agendapunten] == ["De kas", "Boeken"]
    assert [punt.eigenaars[0] for punt in voorstel.acties] == ["Lars Beek"]


@pytest.mark.parametrize("boven", ["**2. Straten**", "Het is druk."])
def test_a_title_in_bold_with_something_below_it_stays_one(boven: str) -> None:
    regels = split_lines(f"# Verslag\n\n{boven}\n\n**Actie Lars**\n\nDe straat wordt groen.\n")
    assert "###### Actie Lars" in [regel.tekst for regel in regels]


def test_a_subject_that_begins_with_the_word_of_a_label_is_a_title(config: Config) -> None:
    titel = "Taak: plaats van de raad in de wijk"
    tekst = f"# Verslag leesraad\n\n{ER}## De kas\n\nDe kas klopt.\n\n## {titel}\n\nGoed.\n"
    assert read(tekst, config).agendapunten[-1].titel == titel
