"""A list of decisions in front of the text, or behind it, that has what the text decided."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.besluiten.verwezen import own_number, point_of, refers, said_under
from bot.verslag.lezen import read

_KOP = "Verslag en besluiten\nDatum: 17 april 2026\n\nAanwezig:\n- Anna Visser, COA\n- Tim Bos, Velsen\n\n"
_LIJST = [
    "Het verslag van 6 maart 2026 is vastgesteld.",
    "Het steunpunt blijft een jaar langer open, tot 1 januari 2028.",
    "Van de twee kades wordt alleen de Zuidkade onderzocht. De Oostkade valt af.",
]
_TEKST = (
    "1. Opening\nDe voorzitter opent de vergadering. Mevrouw Visser heeft de cijfers bij zich.\n\n"
    "2. Verslag 6 maart 2026\nGeen opmerkingen. Het verslag wordt vastgesteld{0}.\n\n"
    "3. Steunpunt\nDe evaluatie is goed. De tafel besluit het steunpunt te verlengen{1}.\n\n"
    "4. Kade\nEr zijn er twee. De tafel kiest voor een onderzoek naar de Zuidkade{2}. Bos is blij.\n\n"
    "5. Sluiting\nDe voorzitter sluit de vergadering.\n"
)
_MERKEN = [" (B1)", " (B2)", " (B3)"]


def _decisions(tekst: str, config: Config) -> list[str]:
    return [besluit.tekst for besluit in read(_KOP + tekst, config).besluiten]


@pytest.mark.share(3)
@pytest.mark.parametrize("label", ["B{} ", "B{}. ", "B{}: ", "- B{}: ", "| B{} | "])
@pytest.mark.parametrize("titel", ["Besluiten\n", "Besluitenlijst\n\n", "## Besluiten\n\n"])
@pytest.mark.parametrize("haken", [" (B{})", " [B{}]", " (zie B{})", " (besluit {})"])
def test_a_list_in_front_says_what_has_its_number_in_the_text(
    config: Config, label: str, titel: str, haken: str
) -> None:
    lijst = titel + "\n".join(f"{label.format(i)}{een}" for i, een in enumerate(_LIJST, 1))
    gelezen = read(f"{_KOP}{lijst}\n\n{_TEKST.format(*(haken.format(i) for i in (1, 2, 3)))}", config)
    assert [besluit.nummer for besluit in gelezen.besluiten] == ["B1", "B2", "B3"]
    assert [besluit.tekst[:12] for besluit in gelezen.besluiten] == [een[:12] for een in _LIJST]
    assert [punt.titel for punt in gelezen.agendapunten][:3] == [
        "Opening",
        "Verslag 6 maart 2026",
        "Steunpunt",
    ]


@pytest.mark.parametrize("tussen", ["\n\n", "\n\nVerslag\n", "\n\nBespreking\n"])
@pytest.mark.parametrize("label", ["B{} ", "- ", "a. "])
def test_behind_items_with_a_letter_or_a_bullet_a_number_is_of_the_agenda(
    config: Config, tussen: str, label: str
) -> None:
    lijst = "\n".join(f"{label.format(i)}{een}" for i, een in enumerate(_LIJST, 1))
    gelezen = read(f"{_KOP}Besluitenlijst\n\n{lijst}{tussen}{_TEKST.format(*_MERKEN)}", config)
    assert "Opening" in [punt.titel for punt in gelezen.agendapunten]
    assert not [besluit for besluit in gelezen.besluiten if "Opening" in besluit.tekst]


def test_numbered_decisions_stay_items_of_their_list(config: Config) -> None:
    lijst = "\n".join(f"{i}. {een}" for i, een in enumerate(_LIJST, 1))
    assert len(_decisions(f"Besluiten\n\n{lijst}\n", config)) == 3


def test_a_list_names_the_points_of_the_agenda_under_which_all_was_decided(config: Config) -> None:
    lijst = "\n".join(f"- {een} (punt {i})" for i, een in enumerate(_LIJST, 2))
    assert len(_decisions(f"Besluiten\n\n{lijst}\n\n{_TEKST.format('', '', '')}", config)) == 3
    korter = "\n".join(lijst.splitlines()[:2])
    over = _decisions(f"Besluiten\n\n{korter}\n\n{_TEKST.format('', '', '')}", config)
    assert "De tafel kiest voor een onderzoek naar de Zuidkade" in over
    assert len(over) == 3


def test_what_the_list_has_not_stays(config: Config) -> None:
    lijst = f"Besluiten\n\nB1 {_LIJST[0]}\nB2 {_LIJST[1]}\n\n"
    gelezen = _decisions(lijst + _TEKST.format(*_MERKEN), config)
    assert len(gelezen) == 3
    assert any("Zuidkade" in een for een in gelezen)


@pytest.mark.parametrize(("titel", "telt"), [("Toelichting", 2), ("Achtergrond", 2), ("Kade", 4)])
def test_below_an_explanation_a_number_of_the_list_is_no_decision_again(
    titel: str, telt: int, config: Config
) -> None:
    rijen = "| B1 | Het steunpunt blijft. |\n| B2 | De huur stijgt niet. |\n"
    lijst = f"A. Besluiten\n\n| Nr | Besluit |\n|---|---|\n{rijen}"
    uitleg = "B1: het liep er storm.\n\nB2: Bos meldt dat alles duurder wordt.\n"
    assert len(_decisions(f"{lijst}\n## {titel}\n\n{uitleg}", config)) == telt


def test_an_explanation_without_a_list_decides(config: Config) -> None:
    assert (
        len(_decisions("## Toelichting\n\nB1: het steunpunt blijft.\n\nB2: de huur stijgt niet.\n", config))
        == 2
    )


def test_the_head_of_minutes_with_decisions_is_none(config: Config) -> None:
    assert not _decisions("1. Opening\n\nDe voorzitter opent.\n", config)


@pytest.mark.parametrize(
    ("tekst", "nummers"),
    [
        ("We gaan door (B2).", {2}),
        ("We gaan door (B2, B3).", {2, 3}),
        ("We gaan door (B2) en betalen [besluit 4].", {2, 4}),
        ("We gaan door (zie besluit 12).", {12}),
        ("Zij leren op niveau B1.", set()),
        ("We gaan door (bijlage 2).", set()),
        ("We gaan door (punt 2).", set()),
    ],
)
def test_the_numbers_that_a_sentence_refers_to(tekst: str, nummers: set[int]) -> None:
    assert refers(tekst) == nummers


def test_what_an_item_of_a_list_says_of_itself() -> None:
    assert own_number("B2 Het steunpunt blijft") == own_number("2. Het steunpunt blijft") == 2
    assert own_number("Het steunpunt blijft") is None
    assert point_of("Het steunpunt blijft (punt 3).") == point_of("Het blijft [agendapunt 3]") == "3"
    assert point_of("Het steunpunt (punt 3) blijft") is None


def test_a_point_stays_in_the_text_while_the_list_has_less_of_it() -> None:
    assert said_under(("3", "3"), ("De kade gaat dicht (punt 3).",)) == frozenset()
    assert said_under(("3", "4"), ("De kade gaat dicht (punt 3).",)) == frozenset({"3"})
