"""Tasks by 'AI', in capitals, by an action that lies with somebody, or below a name."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "# Overleg 2 april 2026\n\nAanwezig: Inge Postma (IP), Lars Beek (LB), Noor Claes (NC)\n\n"


def points(config: Config, tekst: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(p.tekst, p.eigenaars) for p in read(KOP + tekst, config).acties if p.soort == "actiepunt"]


@pytest.mark.parametrize("kop", ["AI:", "## AIs", "AI's:", "**AI:**"])
@pytest.mark.parametrize("rij", ["(Lars) {}", "[Lars] {}", "@lars {}", "Lars - {}", "{} (Lars)", "{} @lars"])
def test_ai_above_rows_of_somebody_is_action_items(config: Config, kop: str, rij: str) -> None:
    rijen = "".join(f"  * {rij.format(taak)}\n" for taak in ("print the folder", "call the hall"))
    tekst = f"{kop}\n{rijen}\n## Notes\n\nAll good.\n"
    gevonden = points(config, tekst)
    assert [taak for taak, _ in gevonden] == ["print the folder", "call the hall"]
    assert {wie[0].split()[0] for _, wie in gevonden} == {"Lars"}


@pytest.mark.parametrize("kop", ["## AI", "**AI**"])
@pytest.mark.parametrize("rij", ["(Lars) {}", "@lars {}", "Lars to {}"])
def test_ai_without_a_colon_is_so_where_its_rows_open_with_somebody(
    config: Config, kop: str, rij: str
) -> None:
    tekst = f"{kop}\n\n- {rij.format('print the folder')}\n- {rij.format('call the hall')}\n"
    assert len(points(config, tekst)) == 2


@pytest.mark.parametrize(
    "tekst",
    [
        "- AI - Copilot wordt uitgerold\n- AI is in opkomst\n",
        "## AI\n\n- Demo van Copilot (Lars)\n- Stand van de pilot - Noor\n",
    ],
)
def test_a_product_or_a_subject_has_no_task(config: Config, tekst: str) -> None:
    assert points(config, f"## Software\n\n{tekst}") == []


def test_a_struck_out_decision_is_no_task(config: Config) -> None:
    assert points(config, "## Besluiten\n\n- ~~We kopen een fiets~~\n- ✅ We huren een bus\n") == []


def test_ai_above_what_is_told_is_a_subject(config: Config) -> None:
    tekst = (
        "## AI\n\n- De gemeente gebruikt het steeds vaker\n- Lars: het is nog duur\n- Er komt een cursus\n"
    )
    assert points(config, tekst) == []


def test_ai_before_who_is_to_do_it_is_an_action(config: Config) -> None:
    tekst = "## Site\n\n- **AI:** Lars to call the host\n- AI: Noor: order a server\n- AI is hype.\n"
    assert [wie for _, wie in points(config, tekst)] == [("Lars Beek",), ("Noor Claes",)]


def test_capitals_say_who_is_to_do_it(config: Config) -> None:
    tekst = (
        "## Site\n\n- a page is missing - LARS TO DRAFT IT\n- the logo is old -\n  NOOR\n"
        "  TO UPDATE THE FILE\n"
        "- INGE AND LARS TO CHECK THE LINKS\n- We move FROM OLD TO NEW hosting.\n"
        "- THE TEAM TO WATCH came by.\n"
    )
    assert [wie for _, wie in points(config, tekst)] == [
        ("Lars Beek",),
        ("Noor Claes",),
        ("Inge Postma", "Lars Beek"),
    ]


@pytest.mark.parametrize(
    "zin",
    [
        "Even aanzien hoe dit gaat lopen, de actie ligt bij IP.",
        "De gemeente krijgt een brief. De actie ligt bij Inge.",
        "Er moet een nieuw tarief komen - actie bij Inge.",
    ],
)
def test_with_whom_the_action_lies_has_it(config: Config, zin: str) -> None:
    assert [wie for _, wie in points(config, f"## Kas\n\n{zin}\n")] == [("Inge Postma",)]


@pytest.mark.parametrize(
    "zin",
    [
        "De actie lag stil, bij Inge thuis.",
        "De actie ligt niet bij Inge.",
        "De inzamelactie is bij Lars thuis.",
    ],
)
def test_an_action_that_is_told_of_is_nobodys(config: Config, zin: str) -> None:
    assert points(config, f"## Kas\n\n{zin}\n") == []


@pytest.mark.parametrize("wie", ["Inge", "**Inge**", "**Inge:**"])
def test_what_stands_below_a_name_in_a_mixed_list_is_hers(config: Config, wie: str) -> None:
    tekst = f"## Vervolgstappen\n\n- {wie}\n  - Brief sturen aan de gemeente\n  - De zaal was vol\n"
    assert points(config, tekst) == [("Brief sturen aan de gemeente", ("Inge Postma",))]


def test_a_task_in_english_is_not_of_its_verb(config: Config) -> None:
    tekst = "## To do\n\n- Announce next meeting to members\n- Discuss what it means to be a member\n"
    assert [wie for _, wie in points(config, tekst)] == [(), ()]


def test_a_next_subject_below_a_list_is_nobody(config: Config) -> None:
    tekst = "Actions:\n- Call the hall (Inge)\n\nCommunity:\n- The list is long.\n- Lars reports: it grows.\n"
    assert points(config, tekst) == [("Call the hall", ("Inge Postma",))]


def test_what_was_done_to_something_is_no_task_of_its_first_word(config: Config) -> None:
    tekst = "## Action Items\n\n- @inge call the hall\n\n## Site\n\n- Moving to professional hosting\n"
    assert len(points(config, tekst)) == 1
