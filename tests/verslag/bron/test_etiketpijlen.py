"""A sign before a label in running text: '… is dicht. → Actie Nora: sleutel halen.'"""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.etiketpijlen import without_arrows
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel

KOP = "Verslag werkgroep Haven\n\n12 mei 2026\n\nAanwezig: Nora Blom, Ruben Haan, Teun Stam\n\n1. Loods\n\n"


def told(config: Config, tekst: str) -> Voorstel:
    return read(f"{KOP}{tekst}\n\n2. Rondvraag\n\nEr is niets.\n", config)


def points(config: Config, tekst: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(punt.tekst, punt.eigenaars) for punt in told(config, tekst).acties]


@pytest.mark.parametrize("pijl", ["→", "->", "=>", "-->", "►", "⇒", ">", ">>", "–", "-"])
@pytest.mark.parametrize("label", ["Actie Nora", "ACTIE NORA", "AP Nora", "Actiepunt Nora", "**Actie Nora**"])
def test_behind_a_stop_the_label_opens_its_sentence(config: Config, pijl: str, label: str) -> None:
    tekst = f"De loods is dicht. {pijl} {label}: sleutel halen, 1 juni. De rest staat open."
    assert points(config, tekst) == [("sleutel halen, 1 juni", ("Nora Blom",))]


@pytest.mark.parametrize(
    ("tekst", "taken"),
    [
        ("De loods is dicht → Actie Nora: sleutel halen.", [("sleutel halen", ("Nora Blom",))]),
        ("De loods is dicht; → actie Nora: sleutel halen.", [("sleutel halen", ("Nora Blom",))]),
        ("De loods is dicht; actie Nora: sleutel halen.", [("sleutel halen", ("Nora Blom",))]),
        ("De loods is dicht. actie Nora: sleutel halen.", [("sleutel halen", ("Nora Blom",))]),
        ("De loods is dicht. → actie Nora: sleutel halen.", [("sleutel halen", ("Nora Blom",))]),
        ("- Loods → Actie Nora: sleutel halen", [("sleutel halen", ("Nora Blom",))]),
        ("De loods is dicht (→ Actie Nora: sleutel halen).", [("sleutel halen", ("Nora Blom",))]),
        ("De loods is dicht -> actie: Nora haalt de sleutel.", [("Nora haalt de sleutel", ("Nora Blom",))]),
        ("De loods is dicht. → Actie Nora haalt de sleutel.", [("haalt de sleutel", ("Nora Blom",))]),
        ("De loods is dicht. → Actie: sleutel halen (Nora).", [("sleutel halen", ("Nora Blom",))]),
        (
            "De loods is dicht → Actie Nora en Teun: sleutel halen. Het lekt. → Actie Ruben: dak maken.",
            [("sleutel halen", ("Nora Blom", "Teun Stam")), ("dak maken", ("Ruben Haan",))],
        ),
        ("The shed is closed → action Nora: get the key.", [("get the key", ("Nora Blom",))]),
    ],
)
def test_without_a_stop_too_in_any_letters(
    config: Config, tekst: str, taken: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert points(config, tekst) == taken


def test_a_decision_and_a_task_each_behind_an_arrow(config: Config) -> None:
    voorstel = told(
        config, "Het dak lekt. → Besluit: het dak wordt vervangen. → Actie Ruben: dakdekker bellen."
    )
    assert [besluit.tekst for besluit in voorstel.besluiten] == ["het dak wordt vervangen"]
    assert [(p.tekst, p.eigenaars) for p in voorstel.acties] == [("dakdekker bellen", ("Ruben Haan",))]


@pytest.mark.parametrize(
    "tekst",
    [
        "Sleutel halen → Actie: Nora en Teun, 1 juni.",
        "Sleutel halen → actie Nora",
        "De sleutel moet worden gehaald. → Actie Nora, 1 juni.",
        "De sleutel moet worden gehaald -> Actie: Nora (1 juni)",
        "De weg is: melding → actie → evaluatie.",
        "De lijst is bij. → Actielijst: zie de bijlage.",
        "| Loods | dicht → Actie Nora: sleutel halen |",
    ],
)
def test_a_label_that_only_names_who_stays_behind_its_task(tekst: str) -> None:
    assert without_arrows(tekst) == tekst


@pytest.mark.parametrize(
    "tekst",
    [
        "De weg is: melding → actie → evaluatie.",
        "De melding is binnen. → Actie is hier niet nodig.",
        "De melding is binnen → actie: geen.",
        "De lijst is bij. → Actielijst: zie de bijlage.",
        "Het schip vaart van Beek → Kade; actief is het niet.",
    ],
)
def test_what_is_no_label_or_says_that_there_is_none_is_no_point(config: Config, tekst: str) -> None:
    assert points(config, tekst) == []


@pytest.mark.parametrize("stuk", ["→ actie ", ". → Actie Nora ", "; actie a, a ", "-> ", "actie a & a: "])
def test_a_long_line_is_read_in_time(stuk: str) -> None:
    assert without_arrows(f"De loods {stuk * (20_000 // len(stuk))}")


@pytest.mark.parametrize(
    "label", ["AP Nora/Teun", "**AP Nora/Teun:**", "actie Nora en Teun", "Actie Nora + Teun"]
)
def test_behind_a_topic_the_label_opens_its_sentence(config: Config, label: str) -> None:
    tekst = f"* Demo voor de raad: {label}: verhaal maken".replace("::", ":").replace(":**:", ":**")
    assert points(config, tekst) == [("verhaal maken", ("Nora Blom", "Teun Stam"))]


@pytest.mark.parametrize(
    "zin", ["Plan voor de raad: dit wordt geen actie", "Over de raad: Nora vertelt: het gaat goed"]
)
def test_behind_a_topic_another_word_is_no_label(config: Config, zin: str) -> None:
    assert points(config, f"* {zin}") == []


def test_behind_an_arrow_a_decision_is_one(config: Config) -> None:
    gelezen = told(config, "Lang over het hek gepraat -> besluit: we zetten het weg")
    assert [een.tekst for een in gelezen.besluiten] == ["we zetten het weg"]
    assert told(config, "Lang over het hek gepraat -> besluit volgt later").besluiten == ()
