"""Check boxes of an attendance list and of an agenda, which are no tasks."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.regels import split_lines
from bot.verslag.herschreven.vakjes import without_boxes
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel

AANWEZIG = (
    "# Overleg Leeszaal, 2 april 2026\n\n## Aanwezigen\n\n### Leden van de leesraad\n\n"
    "- [x] Inge Postma - Kade\n"
    "- [X] Lars Beek - Kade (vanaf 20.15 uur)\n- [ ] Noor Claes - zelfstandig\n\n"
)


def points(voorstel: Voorstel) -> list[tuple[str, tuple[str, ...]]]:
    return [(p.tekst, p.eigenaars) for p in voorstel.acties if p.soort == "actiepunt"]


def test_who_is_not_ticked_in_the_attendance_was_away(config: Config) -> None:
    voorstel = read(AANWEZIG + "## Rondvraag\n\nGeen vragen.\n", config)
    assert [(een.naam, een.status) for een in voorstel.aanwezigheid] == [
        ("Inge Postma", "aanwezig"),
        ("Lars Beek", "aanwezig"),
        ("Noor Claes", "afwezig"),
    ]
    assert not points(voorstel)


def test_with_no_box_ticked_nobody_is_away(config: Config) -> None:
    tekst = "# Overleg, 2 april 2026\n\nAanwezig:\n- [ ] Inge Postma\n- [ ] Lars Beek\n\n## Kas\n\nVol\n"
    assert {een.status for een in read(tekst, config).aanwezigheid} == {"aanwezig"}


@pytest.mark.parametrize(
    "titel", ["Agenda", "Agendapunten", "Agenda Items", "Votes", "Stemmingen", "Te bespreken:"]
)
def test_what_was_on_the_agenda_is_no_task(config: Config, titel: str) -> None:
    tekst = f"## {titel}\n\n- [x] Actielijst doornemen\n- [ ] Folder / Kade\n  - [x] Stemmen over de kast\n"
    assert not points(read(AANWEZIG + tekst, config))


@pytest.mark.parametrize("titel", ["Acties", "Website", "Kas en hal"])
def test_a_box_below_any_other_title_is_a_task(config: Config, titel: str) -> None:
    tekst = f"## Agenda\n\n- [x] Opening\n\n## {titel}\n\n- [ ] Folder maken (Inge)\n- [x] Zaal bellen (Lars)"
    assert points(read(AANWEZIG + tekst, config)) == [
        ("Folder maken", ("Inge Postma",)),
        ("Zaal bellen", ("Lars Beek",)),
    ]


def test_a_line_without_a_box_stays_as_it_is() -> None:
    tekst = "## Agenda\n- Opening\n- [link](nergens)\nInge [ ] belt\n"
    assert tuple(without_boxes(split_lines(tekst))) == split_lines(tekst)


@pytest.mark.parametrize("rij", ["- [{}] {}, {}", "- [{}] {} – {}", "- [{}] {}, {} (online)"])
def test_of_whom_somebody_is_may_stand_behind_a_comma(config: Config, rij: str) -> None:
    namen = (
        ("x", "Inge Postma", "Kade"),
        (" ", "Lars Beek", "Huizen"),
        ("x", "Noor Claes", "VNG Realisatie"),
    )
    lijst = "\n".join(rij.format(*een) for een in namen)
    voorstel = read(f"# Overleg, 2 april 2026\n\nAanwezig:\n\n{lijst}\n\n## Kas\n\nDe kas is vol.\n", config)
    assert {een.naam: een.status for een in voorstel.aanwezigheid} == {
        "Inge Postma": "aanwezig",
        "Lars Beek": "afwezig",
        "Noor Claes": "aanwezig",
    }


def test_two_names_beside_one_box_are_no_name_and_his_body() -> None:
    tekst = "## Aanwezig\n\n- [x] Inge Postma, Lars Beek\n- [ ] Noor Claes, Pia de Wit"
    assert tuple(regel.kaal for regel in without_boxes(split_lines(tekst)))[2:] == (
        "- Inge Postma, Lars Beek",
        "- Noor Claes, Pia de Wit (afwezig)",
    )
