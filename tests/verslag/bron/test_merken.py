"""Labels of tasks as programmers write them in their minutes."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel

KOP = "# Meeting notes 2026-04-02\n\nPresent: Inge Postma, Lars Beek\n\n## Site\n\n- The site is slow.\n"


def told(config: Config, tekst: str) -> Voorstel:
    return read(KOP + tekst, config)


@pytest.mark.parametrize(
    "rij",
    [
        "- `ACTION` Lars to call the printer",
        "- `Actie`: Lars: call the printer",
        "- #action Lars to call the printer",
        "#actie Lars: call the printer",
        "- ACTION(Lars): call the printer",
        "- **Action item (Lars)**: call the printer",
        "- Action on Lars: call the printer",
        "> `ACTION` Lars to call the printer",
        "- Lars took an action to call the printer",
        "- Lars has the action item to call the printer",
    ],
)
def test_a_label_of_code_or_a_tag_is_a_label(config: Config, rij: str) -> None:
    acties = told(config, f"{rij}\n").acties
    assert [p.eigenaars for p in acties] == [("Lars Beek",)]
    assert "call the printer" in acties[0].tekst


def test_a_login_in_brackets_is_whose_it_is(config: Config) -> None:
    assert [p.eigenaars for p in told(config, "- TODO(lbeek): call the printer\n").acties] == [("Lars Beek",)]


@pytest.mark.parametrize(
    "rij",
    [
        "- `main` is the new branch",
        "- Action on the budget: none was needed",
        "- #12 was closed by Lars",
        "- Consensus to keep the name",
        "- The action on stage was good",
        "- Lars will move in May",
    ],
)
def test_what_only_looks_like_one_is_told(config: Config, rij: str) -> None:
    assert not told(config, f"{rij}\n").acties


@pytest.mark.parametrize("teken", ["📝", ":memo:", "✅", "**", "👥 "])
def test_a_sign_before_a_heading_is_no_part_of_it(config: Config, teken: str) -> None:
    kop = f"{teken}{{}}{teken}" if teken == "**" else f"{teken} {{}}"
    tekst = f"# Meeting 2026-04-02\n\n## {kop.format('Attendees')}\n\n- @inge (Inge Postma)\n\n"
    voorstel = read(f"{tekst}## {kop.format('Action items')}\n\n- Call the hall (Inge)\n", config)
    assert [een.naam for een in voorstel.aanwezigheid] == ["Inge Postma"]
    assert [(p.tekst, p.eigenaars) for p in voorstel.acties] == [("Call the hall", ("Inge Postma",))]


@pytest.mark.parametrize(
    ("tekst", "taken"),
    [
        ("**Actie** Lars belt de drukker", [("Lars belt de drukker", ("Lars Beek",))]),
        ("De site is traag. **Actie** een nieuwe kopen.", [("een nieuwe kopen", ())]),
        (
            "- Traag.\n  **ACTIE** site nameten (Inge)\n  **Todo** wissen",
            [("site nameten", ("Inge Postma",)), ("wissen", ())],
        ),
        ("- __Actiepunt__ Drukker bellen", [("Drukker bellen", ())]),
        ("**Action** Lars to call the printer", [("Lars to call the printer", ("Lars Beek",))]),
        ("**Actie** wordt later verdeeld", []),
        ("**Actie** is niet nodig.", []),
        ("**Action** plan for the site is ready", []),
        ("De **actie** van de buren liep goed.", []),
        ("**Actie** en **besluit** staan in de lijst.", []),
        ("De site bleef. **Besluit** wordt later genomen.", []),
    ],
)
def test_a_label_in_bold_needs_no_colon(
    config: Config, tekst: str, taken: list[tuple[str, tuple[str, ...]]]
) -> None:
    voorstel = told(config, f"{tekst}\n")
    assert [(p.tekst, p.eigenaars) for p in voorstel.acties] == taken
    assert not voorstel.besluiten


@pytest.mark.parametrize(
    "label", ["Besluit", "Besloten", "**BESLOTEN**", "Beslissing", "__Besloten__", "Decided", "Decision"]
)
@pytest.mark.parametrize("zin", ["de site blijft tot de zomer", "De site blijft", "Site en krant blijven"])
def test_a_decision_in_bold_needs_no_colon(config: Config, label: str, zin: str) -> None:
    label = label if label[0] in "*_" else f"**{label}**"
    besluiten = told(config, f"De site is oud. {label} {zin}.\n\nDe **besloten** groep bleef.\n").besluiten
    assert [een.tekst for een in besluiten] == [zin]


def test_what_was_agreed_in_bold_needs_no_colon(config: Config) -> None:
    voorstel = told(config, "De site is oud. **Afgesproken** Lars belt de drukker.\n")
    assert [(p.tekst, p.eigenaars) for p in voorstel.acties] == [("Lars belt de drukker", ("Lars Beek",))]
    assert not told(config, "**Afgesproken** is daar niets.\n").acties
