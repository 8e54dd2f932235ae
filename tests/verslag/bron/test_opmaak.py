"""Markdown, chat and page furniture, taken away."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.opmaak import (
    closed_below,
    one_title,
    own_lines,
    without_furniture,
    without_marks,
)
from bot.verslag.bron.regels import split_lines
from bot.verslag.lezen import read


@pytest.mark.parametrize(
    ("tekst", "kaal"),
    [
        ("_Actiepunt:_ **nu** [hier](https://voorbeeld.example/a)", "Actiepunt: nu hier"),
        (":pushpin: **Actiepunt:** Anna belt", "Actiepunt: Anna belt"),
        ("> Besluit: we gaan door", "Besluit: we gaan door"),
        (":one: **Terugblik**", "###### Terugblik"),
        ("**Aanwezig**", "Aanwezig"),
        ("een_naam_met_streepjes en 10:30:15 blijven", "een_naam_met_streepjes en 10:30:15 blijven"),
        ("5 * 3 * 2 blijft", "5 * 3 * 2 blijft"),
    ],
)
def test_marks_go_and_words_stay(tekst: str, kaal: str) -> None:
    assert without_marks(tekst) == kaal


@pytest.mark.parametrize(
    ("tekst", "delen"),
    [
        ("13-11-2018\taanwezig", ["13-11-2018", "aanwezig"]),
        ("Notulen van 1 juni. Aanwezig: Anna", ["Notulen van 1 juni.", "Aanwezig: Anna"]),
        ("Tim belt hem morgen.       ACTIE: Tim", ["Tim belt hem morgen.", "ACTIE: Tim"]),
        ("Nr\tActie\tWie", ["Nr\tActie\tWie"]),
    ],
)
def test_a_label_behind_something_else_gets_its_own_line(tekst: str, delen: list[str]) -> None:
    assert list(own_lines(tekst)) == delen


def test_what_stands_on_every_page_is_left_out_and_lines_keep_their_number() -> None:
    regels = ["Verslag van de stuurgroep   Pagina 1 van 2", "Kenmerk: 12 van het verslag", "Tekst"]
    regels += [
        "Verslag van de stuurgroep   Pagina 2 van 2",
        "Kenmerk: 12 van het verslag",
        "Meer tekst",
        "- 2 -",
    ]
    assert list(without_furniture(regels)) == [
        "",
        "Kenmerk: 12 van het verslag",
        "Tekst",
        "",
        "",
        "Meer tekst",
        "",
    ]


@pytest.mark.parametrize("dagen", [("27/2",), ("2/12", "3/11"), ("12/12", "13/12")])
def test_a_day_alone_on_a_line_is_no_number_of_a_page(dagen: tuple[str, ...]) -> None:
    regels = ["Verslag", *(f"{'':>40}{dag}" for dag in dagen), "Tekst"]
    assert list(without_furniture(regels)) == regels


_BLADZIJDE = [
    f"Dit is zin {chr(97 + plek)} van het verslag, en geen twee zijn gelijk." for plek in range(26)
] * 2


@pytest.mark.parametrize("kop", ["Overleg wonen Hooidam, 26-11-2025", "Werkgroep Haven | vertrouwelijk"])
def test_what_stands_beside_every_number_of_a_page_is_its_head_or_its_foot(kop: str) -> None:
    onder = [*_BLADZIJDE[:9], "- 1 -", kop, "De zaal is vol.", "- 2 -", "", kop]
    assert [regel for regel in without_furniture(onder) if regel] == [*_BLADZIJDE[:9], "De zaal is vol."]
    boven = [*_BLADZIJDE[:9], kop, "Pagina 1", "De zaal is vol.", "", kop, "Pagina 2"]
    assert [regel for regel in without_furniture(boven) if regel] == [*_BLADZIJDE[:9], "De zaal is vol."]


def test_what_stands_beside_one_number_of_a_page_or_says_something_stays() -> None:
    regels = ["Overleg wonen Hooidam", "- 1 -", "Overleg wonen Oost", "Tekst", "Actie: kast kopen", "- 2 -"]
    regels += ["Actie: kast kopen", "De deur gaat dicht.", "- 3 -", "De deur gaat dicht."]
    regels = [*_BLADZIJDE[:9], *regels]
    kaal = [regel for regel in regels if not regel.startswith("- ")]
    assert [regel for regel in without_furniture(regels) if regel] == kaal


def test_brackets_around_a_numbered_task_may_close_some_lines_below() -> None:
    regels = ["[A1. Anna verft de kast", "", "en de deur]", "[AP2: Tim huurt de", "zaal].", "Meer [zie 3]"]
    assert list(closed_below(regels)) == [
        "A1. Anna verft de kast",
        "",
        "en de deur",
        "AP2: Tim huurt de",
        "zaal",
        "Meer [zie 3]",
    ]
    open_haken = ["[A1. Anna verft de kast", "[A2. Tim huurt de zaal]", "kopen [Anna /", "maart]"]
    assert list(closed_below(open_haken)) == open_haken


@pytest.mark.parametrize(
    ("haken", "eigenaars", "termijn"),
    [
        ("[Anna\nVisser / 4 mei]", ("Anna Visser",), "2026-05-04"),
        ("[Tim Bos /\n4 mei]", ("Tim Bos",), "2026-05-04"),
        ("[Tim /\nuiterlijk 4 mei]", ("Tim Bos",), "2026-05-04"),
        ("[Anna en\nTim; 4 mei 2026]", ("Anna Visser", "Tim Bos"), "2026-05-04"),
        ("[Anna,\nTim | z.s.m.]", ("Anna Visser", "Tim Bos"), "None"),
        ("[Tim /\nmei]", ("Tim Bos",), "None"),
        ("[gemeenten / over\neen week]", ("gemeenten",), "2026-04-08"),
    ],
)
def test_who_and_when_in_square_brackets_may_go_on_below(
    config: Config, haken: str, eigenaars: tuple[str, ...], termijn: str
) -> None:
    kop = "Verslag bewonersraad\nDatum: 1 april 2026\nAanwezig: Anna Visser, Tim Bos\n\n1. Kas\n"
    for label in ("AP1 ", "A1. ", "Actie: ", "- A1: "):
        gelezen = read(f"{kop}De kas is leeg.\n{label}Een begroting voor de raad maken {haken}\n", config)
        assert [(punt.eigenaars, str(punt.termijn)) for punt in gelezen.acties] == [(eigenaars, termijn)]


@pytest.mark.parametrize(
    ("eerste", "later"),
    [
        ("Actie: Mulder stuurt brief 1 aan de raad.", "Actie: Mulder stuurt brief 2 aan de raad."),
        ("**Actie:** Mulder plant overleg in week 5", "**Actie:** Mulder plant overleg in week 9"),
        ("A1: Mulder levert de cijfers over Q1 aan", "A2: Mulder levert de cijfers over Q2 aan"),
        ("1. Onderwerp 1 van de avond", "2. Onderwerp 2 van de avond"),
        ("## 1. Onderwerp van de avond", "## 2. Onderwerp van de avond"),
        ("## Terugblik op kwartaal 1", "## Terugblik op kwartaal 2"),
        ("Mulder las brief 1 aan de raad voor.", "Mulder las brief 2 aan de raad voor."),
    ],
)
def test_a_point_or_an_item_with_another_figure_is_no_head_of_a_page(eerste: str, later: str) -> None:
    for regels in ([eerste, later], [eerste, *_BLADZIJDE, later]):
        assert list(without_furniture(regels)) == regels


@pytest.mark.parametrize("titel", ["Verslag stuurgroep Haven, blad 1", "### Verslag stuurgroep Haven"])
def test_the_title_of_a_text_is_left_out_a_page_later_and_no_sooner(titel: str) -> None:
    weer = titel.replace("1", "2")
    regels = [titel, weer, *_BLADZIJDE, weer, "Meer tekst"]
    assert list(without_furniture(regels)) == [titel, weer, *_BLADZIJDE, "", "Meer tekst"]


def test_points_and_items_that_differ_in_a_figure_are_all_read(config: Config) -> None:
    acties = "\n".join(f"Actie: Mulder stuurt brief {nummer} aan de raad.\n" for nummer in (1, 2, 3))
    tekst = "\n".join(f"## {nummer}. Onderwerp {nummer}\n\n{acties}" for nummer in (1, 2))
    gelezen = read(f"# Verslag PRT 3 december 2026\nAanwezig: dhr. Mulder (Haarlem)\n\n{tekst}", config)
    assert [punt.titel for punt in gelezen.agendapunten] == ["Onderwerp 1", "Onderwerp 2"]
    assert len(gelezen.acties) == 6


@pytest.mark.parametrize("kop", ["# 1. Opening", "# Opening"])
def test_an_agenda_of_the_highest_headings_is_one(config: Config, kop: str) -> None:
    tekst = (
        f"# Verslag werkgroep Haven\n\nDatum: 3 maart 2026\n\n{kop}\n\nAnna opent.\n\n## Onderdeel\n\nMeer.\n"
    )
    gelezen = read(f"{tekst}\n# 2. Steiger\n\nDe steiger is stuk.\n\n# 3. Rondvraag\n\nGeen.\n", config)
    assert [punt.titel for punt in gelezen.agendapunten if punt.titel != "Onderdeel"] == [
        "Opening",
        "Steiger",
        "Rondvraag",
    ]
    assert gelezen.vergadering.titel == "werkgroep Haven"


def test_one_title_above_lower_headings_stays_as_it_is() -> None:
    regels = ["# Verslag", "", "## 1. Opening", "# Bijlage"]
    assert one_title(regels) == regels


def test_a_line_below_the_head_of_columns_makes_no_title_of_it(config: Config) -> None:
    tekst = (
        "Verslag bewonersraad\nDatum: 4 mei 2026\nAanwezig: Anna Visser, Tim Bos\n\nOpenstaande punten\n\n"
        "nr   actiepunt                         door           gereed\n"
        "------------------------------------------------------------\n"
        "1    Tweede offerte opvragen           Bos            15 juni\n"
        "2    Brief over fietsen in de hal      Visser         -\n\n1. Opening\n\nAnna opent.\n"
    )
    punten = [(punt.tekst, punt.eigenaars, str(punt.termijn)) for punt in read(tekst, config).acties]
    assert punten == [
        ("Tweede offerte opvragen", ("Tim Bos",), "2026-06-15"),
        ("Brief over fietsen in de hal", ("Anna Visser",), "None"),
    ]


@pytest.mark.parametrize("label", ["Besluit", "**Besluit**", "__Actie__", "*Afspraak*"])
def test_an_arrow_before_a_label_says_nothing_more(label: str) -> None:
    assert without_marks(f"→ {label}: het dak dicht") == f"{label.strip('*_')}: het dak dicht"


def test_a_reference_within_a_wiki_is_its_text() -> None:
    assert without_marks('[Minutes](Category:Legal "wikilink")') == "Minutes"
    assert without_marks('zie de [lijst](./lijst.md "de lijst")') == "zie de lijst"


def test_a_heading_below_who_was_there_is_no_title() -> None:
    regels = ["Aanwezigen: het bestuur", "# Vorig verslag", "- Goedgekeurd", "# Kas", "# Bad"]
    assert one_title(regels) == [een.replace("# ", "## ") for een in regels]
    zonder = ["Bestuur van 3 mei", "# Vorig verslag", "- Goedgekeurd", "# Kas", "# Bad"]
    assert one_title(zonder)[1] == "# Vorig verslag"


@pytest.mark.parametrize(
    "boven",
    [
        "Verslag werkgroep Kade\n\n| Datum | 5 juni 2026 |\n|---|---|\n\n## Aanwezig\n\n- Anna Visser\n",
        "Verslag werkgroep Kade\n\n5 juni 2026\n\nAanwezig: Anna Visser, Tim Bos\n",
        "Gemeente Velsen\n\n# Verslag werkgroep Kade 5 juni 2026\n\nAanwezig: Anna Visser, Tim Bos\n",
    ],
)
def test_the_first_heading_below_a_header_is_no_title(boven: str, config: Config) -> None:
    eerste = "# Welkom en verslag\n\nAnna opent. Het verslag van 6 mei wordt goedgekeurd.\n"
    gelezen = read(f"{boven}\n{eerste}\n# Kade\n\nTim vertelt.\n\n# Slot\n\nAnna sluit.\n", config)
    assert [punt.titel for punt in gelezen.agendapunten] == ["Welkom en verslag", "Kade", "Slot"]
    assert [besluit.tekst for besluit in gelezen.besluiten] == ["Het verslag van 6 mei wordt goedgekeurd"]


def test_a_hard_break_of_markdown_is_no_part_of_the_line(config: Config) -> None:
    regels = "**Actie: kas tellen**\\\nBesluit: de kas blijft open\\\nDe map `a\\b` is leeg.\n"
    gelezen = read(f"# Verslag 2 april 2026\n\n## Kas\n\n{regels}", config)
    assert [een.tekst for een in gelezen.acties] == ["kas tellen"]
    assert [een.tekst for een in gelezen.besluiten] == ["de kas blijft open"]


@pytest.mark.parametrize(
    ("item", "regel"),
    [
        ("- **Website** vullen", "- Website vullen"),
        ("- [ ] **Nieuwe kaart** tekenen — met de haven", "- [ ] Nieuwe kaart tekenen — met de haven"),
        ("1. **Hek** als voorbeeld tonen", "1. Hek als voorbeeld tonen"),
        ("- **Anna** brief sturen", "- Anna: brief sturen"),
        ("- [ ] **Anna** bellen met Tim", "- [ ] Anna: bellen met Tim"),
    ],
)
def test_what_in_bold_is_done_something_with_is_nobody(item: str, regel: str) -> None:
    assert [een.tekst for een in split_lines(item)] == [regel]


@pytest.mark.parametrize(
    ("item", "regel"),
    [
        ("- Tekst opvragen bij **COA**", "- Tekst opvragen bij COA"),
        ("- Overleg met *Tim Bos*", "- Overleg met Tim Bos"),
        ("- Bel **Tim**", "- Bel Tim"),
        ("- Stel de brief op **Tim**", "- Stel de brief op (Tim)"),
        ("- Kaart met hekken maken **Tim**", "- Kaart met hekken maken (Tim)"),
        ("→ Zaal huren **Tim**, uiterlijk 3 mei", "→ Zaal huren (Tim, uiterlijk 3 mei)"),
        ("→ Zaal huren **Anna + Tim** (za 3 mei)", "→ Zaal huren (Anna, Tim, za 3 mei)"),
        ("→ Zaal huren bij **Tim**, uiterlijk 3 mei", "→ Zaal huren bij Tim, uiterlijk 3 mei"),
        ("- De zaal is van **Tim**, en die is mooi", "- De zaal is van Tim, en die is mooi"),
        ("- Besproken is de brief uit *Velsen* (3 mei)", "- Besproken is de brief uit Velsen (3 mei)"),
        ("- Stukken van het college *Velsen* (3 mei)", "- Stukken van het college Velsen (3 mei)"),
    ],
)
def test_a_name_in_bold_that_the_task_needs_is_not_who_has_it(item: str, regel: str) -> None:
    assert [een.tekst for een in split_lines(item)] == [regel]


LIJST = "- Huurcontract uitzoeken (Tim)\n- Prognose vragen, gereed 13 maart (Anna)\n"


@pytest.mark.parametrize(
    "inleiding", ["Afgesproken wordt:", "Acties:", "We spreken het volgende af:", "Vervolgacties:"]
)
@pytest.mark.parametrize("ervoor", ["", "De bond wil het ook, maar twijfelt. ", "Wat nu? "])
def test_what_leads_in_a_list_may_end_a_paragraph(config: Config, ervoor: str, inleiding: str) -> None:
    kop = "Verslag bewonersraad\nDatum: 1 februari 2026\nAanwezig: Anna Visser, Tim Bos\n\n1. Kas\n"
    gelezen = read(f"{kop}{ervoor}{inleiding}\n{LIJST}\n2. Rondvraag\nNiets.\n", config)
    assert [(punt.tekst, punt.eigenaars) for punt in gelezen.acties] == [
        ("Huurcontract uitzoeken", ("Tim Bos",)),
        ("Prognose vragen", ("Anna Visser",)),
    ]
    assert gelezen.besluiten == ()


@pytest.mark.parametrize(
    "inleiding",
    [
        "Besloten wordt:",
        "Besloten is het volgende:",
        "De volgende besluiten zijn genomen:",
        "Het bestuur besluit het volgende:",
        "De bond wil het ook. Besloten wordt:",
    ],
)
def test_what_leads_in_decisions_is_none_itself(config: Config, inleiding: str) -> None:
    kop = "Verslag bewonersraad\nDatum: 1 februari 2026\nAanwezig: Anna Visser, Tim Bos\n\n1. Kas\n"
    tekst = f"{kop}{inleiding}\n- de huur gaat omhoog\n- de zaal gaat dicht\n\n2. Rondvraag\nNiets.\n"
    assert [een.tekst for een in read(tekst, config).besluiten] == [
        "de huur gaat omhoog",
        "de zaal gaat dicht",
    ]
