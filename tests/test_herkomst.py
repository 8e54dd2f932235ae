"""'Waar staat dat?': the sentence, the file, and what happened since."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlmodel import Session, col, select

from bot import (
    acties,
    besluiten,
    doorgeleiding,
    herkomst,
    notities,
    terugkoppelingen,
    vergaderingen,
    verslagen,
)
from bot.config import Config
from bot.doorgeleiding import Anders, Bestemming
from bot.kalender import Kalender
from bot.models import Actie, Agendapunt, Besluit, Terugkoppeling, Vergadering, Verslag
from bot.readmodels import Herkomst
from bot.terugkoppelingen import Antwoord
from bot.texts.verslag import NOOT
from bot.verslag.lezen import read
from bot.wijzigingen import Stempel
from tests.bestanden import digest
from tests.builders import STEMPEL, actie, besluit, held, persoon, planned
from tests.time_helpers import TODAY, T, day

ROOT = Path(__file__).resolve().parents[1]
VOORBEELD = (ROOT / "docs" / "voorbeeldverslag.txt").read_text(encoding="utf-8")


def at(seconds: float) -> Stempel:
    return Stempel("U0TEST0001", T(seconds))


def told(found: Herkomst) -> list[str]:
    return [event.wat for event in found.verloop]


def of(session: Session, made: Actie, *readable: str) -> Herkomst:
    session.flush()
    return herkomst.of_actie(session, made.id or 0, readable or ("prt",))


@pytest.fixture
def imported(session: Session, config: Config) -> Session:
    verslagen.store(
        session, STEMPEL, config, read(VOORBEELD, config), bestand="verslag.txt", sha256=digest(VOORBEELD)
    )
    return session


def test_every_imported_point_and_decision_opens_the_sentence_it_came_from(imported: Session) -> None:
    lines = VOORBEELD.splitlines()
    points, decisions = imported.exec(select(Actie)).all(), imported.exec(select(Besluit)).all()
    assert len(points) > 5
    assert len(decisions) > 1
    found = [of(imported, row, "rrt-kennemerland") for row in points]
    found += [herkomst.of_besluit(imported, row.id or 0) for row in decisions]
    for each in found:
        assert each.bestand == "verslag.txt"
        assert each.vergadering.datum == date(2026, 3, 5)
        assert each.regels
        first, _, last = each.regels.partition("–")
        there = " ".join(" ".join(lines[int(first) - 1 : int(last or first)]).split())
        assert each.citaat
        assert " ".join(each.citaat.split()) in there


def test_of_two_files_it_is_the_one_that_it_was_read_from(session: Session) -> None:
    """A later file gives the meeting a point more; the others stay those of the first."""
    meeting, found = held(session, day(-28)), []
    for seconds, file in ((0, "verslag.txt"), (60, "later.docx")):
        session.add(Verslag(vergadering_id=meeting.id or 0, sha256=file, bestand=file, gelezen_op=T(seconds)))
        new = acties.NieuweActie("Een punt", citaat="Een punt.", regels="7–7")
        found.append(acties.create(session, at(seconds), meeting, new))
    assert [of(session, each).bestand for each in found] == ["verslag.txt", "later.docx"]


def test_down_to_the_report_that_postponed_it(session: Session, config: Config) -> None:
    made = actie(session, held(session, day(-28)), termijn=day(10))
    running = planned(session, config, TODAY)
    vergaderingen.start(session, at(10), running)
    terugkoppelingen.answer(session, at(20), made, Antwoord("uitstel", "de raming komt later"))
    acties.postpone(session, at(20), made, day(40), "40 dagen")
    vergaderingen.close(session, at(30), running, config.tafels["prt"], Kalender(config))
    acties.finish(session, at(40), made, "brief is verstuurd")
    found = of(session, made)
    assert told(found) == ["terugkoppeling", "gewijzigd", "terugkoppeling", "afgerond"]
    report, moved, *after = found.verloop
    assert (report.stand, report.tekst) == ("uitstel", "de raming komt later")
    assert [(c.veld, c.voor, c.na) for c in moved.veranderd] == [("termijn", day(10), day(40))]
    assert report.tijdens == moved.tijdens == running
    assert [event.tijdens for event in after] == [None, None]


def test_a_report_that_was_taken_back_is_not_told(session: Session) -> None:
    made = actie(session, held(session, day(-28)))
    acties.report(session, at(1), made, "een vergissing")
    session.exec(select(Terugkoppeling)).one().gewist_op = T(2)
    assert told(of(session, made)) == []


def test_notes_that_name_it_are_told(session: Session, config: Config) -> None:
    own = planned(session, config, TODAY)
    made = actie(session, own)
    vergaderingen.start(session, at(1), own)
    notities.create(session, at(2), own, "over A1 wordt nog gebeld")
    notities.create(session, at(3), own, "over A10 en 17-12/A1 niet")
    later = held(session, day(3))
    notities.create(session, at(4), later, f"{own.referentie}/A1 is uitgesteld")
    notities.create(session, at(5), later, "A1 van vandaag is een ander")
    elsewhere = held(session, day(3), "rrt-gooi")
    notities.create(session, at(6), elsewhere, f"{own.referentie}/A1 bij ons")
    found = of(session, made)
    assert [event.tekst for event in found.verloop] == [
        "over A1 wordt nog gebeld",
        f"{own.referentie}/A1 is uitgesteld",
    ]


def test_notes_of_the_secretary_beside_its_agendapunt_are_told_and_one_that_names_it_with_its_moment(
    imported: Session,
) -> None:
    """The minutes postponed it in a note that names no number."""
    made = imported.exec(select(Actie).where(col(Actie.agendapunt_id).is_not(None))).first()
    assert made
    meeting = imported.get_one(Vergadering, made.vergadering_id)
    item = imported.get_one(Agendapunt, made.agendapunt_id)
    other = imported.exec(select(Agendapunt).where(Agendapunt.vergadering_id == meeting.id)).all()[-1]
    before = len(of(imported, made, "prt", "rrt-kennemerland").noten)
    notities.write(imported, at(1), meeting, NOOT, "de raming komt later", item.id)
    notities.write(imported, at(2), meeting, NOOT, f"A{made.nummer} schuift op", item.id)
    notities.write(imported, at(3), meeting, NOOT, "over iets anders", other.id)
    found = of(imported, made, "prt", "rrt-kennemerland")
    assert [note.tekst for note in found.noten[before:]] == ["de raming komt later"]
    assert [(event.wat, event.tekst) for event in found.verloop] == [("noot", f"A{made.nummer} schuift op")]


def passed_on(session: Session) -> tuple[Actie, Actie]:
    """A point of minutes of the PRT, and what it was passed on as."""
    first = actie(session, held(session, day(-28)), citaat="De provincie schrijft een brief.", regels="3–3")
    held(session, day(-3), "rrt-gooi")
    [child], _ = doorgeleiding.pass_on(
        session, at(1), first, [Bestemming("rrt-gooi", "gooi", None)], TODAY, Anders()
    )
    return first, child


def test_of_what_was_passed_on_the_source_is_that_of_the_first(session: Session) -> None:
    first, child = passed_on(session)
    found = of(session, child, "prt", "rrt-gooi")
    assert (found.vanuit_tafel, found.vanuit) == ("prt", f"PRT-{day(-28)}/A1")
    assert (found.citaat, found.regels, found.vergadering.tafel) == (first.citaat, "3–3", "prt")
    assert found.referentie.startswith("RRT-GOOI-")
    assert told(of(session, first)) == ["doorgeleid"]


def test_what_was_passed_on_tells_what_happened_before_and_that_tells_what_happened_since(
    session: Session,
) -> None:
    """A postponement on either side stands with both, under the point it was of."""
    first = actie(session, held(session, day(-28)), termijn=day(3))
    home = held(session, day(-3), "rrt-gooi")
    acties.postpone(session, at(1), first, day(10), None, "omdat de raming later komt")
    [child], _ = doorgeleiding.pass_on(
        session, at(2), first, [Bestemming("rrt-gooi", "gooi", None)], TODAY, Anders()
    )
    acties.postpone(session, at(3), child, day(20), None)
    acties.report(session, at(4), child, "De raming is er")
    acties.finish(session, at(5), child, "Klaar")
    above, below = f"PRT-{day(-28)}/A1", f"{home.referentie}/A1"
    assert [(e.wat, e.punt) for e in of(session, child, "prt", "rrt-gooi").verloop] == [
        ("gewijzigd", above),
        ("doorgeleid", above),
        ("gewijzigd", None),
        ("terugkoppeling", None),
        ("terugkoppeling", None),
        ("afgerond", None),
    ]
    found = of(session, first, "prt", "rrt-gooi").verloop
    assert [(e.wat, e.punt) for e in found] == [
        ("gewijzigd", None),
        ("doorgeleid", None),
        ("gewijzigd", below),
        ("terugkoppeling", None),
        ("terugkoppeling", None),
    ]
    assert found[1].naar == (("rrt-gooi", below),)


def test_of_a_tafel_that_somebody_may_not_read_only_its_name_is_told(session: Session) -> None:
    first, child = passed_on(session)
    acties.postpone(session, at(3), child, day(20), None)
    [event] = of(session, first, "prt").verloop
    assert event.naar == (("rrt-gooi", None),)
    assert told(of(session, child, "rrt-gooi")) == ["gewijzigd"]


def test_minutes_that_somebody_may_not_read_are_not_quoted(session: Session) -> None:
    _, child = passed_on(session)
    found = of(session, child, "rrt-gooi")
    assert found.is_elsewhere
    assert (found.citaat, found.bestand, found.is_vergeten, found.vanuit) == (None, None, False, None)
    assert found.vergadering.tafel == "rrt-gooi"


def test_a_quote_past_its_term_is_said_to_be_forgotten(session: Session) -> None:
    made = actie(session, held(session, day(-28)), citaat="Iets.", regels="3–3")
    made.citaat = None
    assert of(session, made).is_vergeten


def test_owners_at_birth_are_no_change(session: Session) -> None:
    who = persoon(session, "Wilma Wienstra")
    made = actie(session, held(session, day(-28)), eigenaars=(who,))
    assert told(of(session, made)) == []


def test_a_decision_that_was_changed_and_replaced(session: Session) -> None:
    meeting = held(session, day(-28))
    made, other = besluit(session, meeting), besluit(session, meeting, "Ander kader")
    besluiten.change(session, at(1), made, "Kader vastgesteld voor een jaar")
    besluiten.withdraw(session, at(2), made, "herzien", door=other)
    found = herkomst.of_besluit(session, made.id or 0)
    assert (found.soort, told(found)) == ("besluit", ["gewijzigd", "vervangen"])
    [text] = found.verloop[0].veranderd
    assert (text.voor, text.na) == ("Kader vastgesteld", "Kader vastgesteld voor een jaar")
