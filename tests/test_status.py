"""How things stand with a region, gemeente, tafel or person."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlmodel import Session

from bot import aanwezigheid, acties, personen, status, verslagen
from bot.config import Config
from bot.models import Vergadering
from bot.status import Lijst, Status
from bot.verslag.lezen import read
from tests.bestanden import digest
from tests.builders import STEMPEL, actie, besluit, held, persoon, planned
from tests.time_helpers import TODAY, day

ECHT = Path(__file__).resolve().parents[1] / ".." / "shared" / "data" / "verslag-prt-2026-01-23.txt"


@pytest.fixture
def meeting(session: Session) -> Vergadering:
    return held(session, day(-7))


def texts(found: Lijst | None) -> list[str]:
    assert found
    return [row.tekst for row in found.regels]


def of_kennemerland(session: Session, config: Config, today: date = TODAY) -> Status:
    return status.of_regio(session, config, "kennemerland", list(config.tafels), today)


def attend(session: Session, meeting: Vergadering, name: str, town: str, state: str = "aanwezig") -> None:
    aanwezigheid.note(
        session,
        STEMPEL,
        meeting,
        persoon(session, name),
        state,
        delegatie="Kennemerland",
        regio="kennemerland",
        organisatie=town,
    )


def test_a_region_has_its_points_in_their_lists(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    actie(session, meeting, "te laat", regio="kennemerland", termijn=day(-1))
    actie(session, meeting, "op tijd", regio="kennemerland", termijn=day(1))
    actie(session, meeting, "vraag", regio="kennemerland", soort="vraag")
    done = actie(session, meeting, "klaar", regio="kennemerland")
    acties.finish(session, STEMPEL, done, None)
    actie(session, meeting, "elders", regio="gooi")
    actie(session, meeting, "hele provincie", soort="toezegging")
    actie(session, held(session, day(-3), "rrt-kennemerland"), "aan de eigen tafel")
    found = of_kennemerland(session, config)
    assert texts(found.te_laat) == ["te laat"]
    assert texts(found.open) == ["op tijd", "aan de eigen tafel"]
    assert texts(found.vragen) == ["vraag"]
    assert texts(found.afgerond) == ["klaar"]
    assert texts(found.provinciebreed) == ["hele provincie"]


def test_a_region_knows_the_next_meetings_of_both_tafels(session: Session, config: Config) -> None:
    ahead = planned(session, config, day(10), "rrt-kennemerland")
    assert of_kennemerland(session, config).vergaderingen == (
        ("prt", None),
        ("rrt-kennemerland", (ahead.datum, ahead.begin, ahead.eind, ahead.locatie)),
    )


def test_a_region_is_represented_by_who_sat_there_last(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    attend(session, held(session, day(-60)), "Vroeger", "Velsen")
    attend(session, meeting, "Duinhoven", "Bloemendaal")
    attend(session, meeting, "Molenbroek", "Haarlem", "afwezig")
    found = of_kennemerland(session, config)
    assert found.aanwezigheid_van == (meeting.tafel, meeting.datum)
    assert [(p.naam, p.organisatie, p.status) for p in found.vertegenwoordigers] == [
        ("Duinhoven", "Bloemendaal", "aanwezig"),
        ("Molenbroek", "Haarlem", "afwezig"),
    ]


def test_a_tafel_that_may_not_be_read_adds_nothing(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    actie(session, meeting, "bij de PRT", regio="kennemerland")
    besluit(session, meeting)
    found = status.of_regio(session, config, "kennemerland", ["rrt-kennemerland"], TODAY)
    assert texts(found.open) == []
    assert found.besluiten == ()
    assert [tafel for tafel, _ in found.vergaderingen] == ["rrt-kennemerland"]


def test_a_gemeente_has_its_own_points_and_delegate(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    attend(session, meeting, "Duinhoven", "Bloemendaal")
    attend(session, meeting, "Molenbroek", "Haarlem")
    actie(session, meeting, "in Haarlem", regio="kennemerland", gemeente="Haarlem")
    actie(session, meeting, "in Velsen", regio="kennemerland", gemeente="Velsen")
    found = status.of_gemeente(session, config, "Haarlem", list(config.tafels), TODAY)
    assert (found.naam, texts(found.open)) == ("Haarlem", ["in Haarlem"])
    assert [p.naam for p in found.vertegenwoordigers] == ["Molenbroek"]
    assert found.provinciebreed is None


def test_a_tafel_has_the_points_of_its_own_meetings(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    actie(session, meeting, "bij de PRT")
    actie(session, held(session, day(-3), "rrt-gooi"), "bij de RRT", regio="gooi")
    found = status.of_tafel(session, config, "rrt-gooi", list(config.tafels), TODAY)
    assert texts(found.open) == ["bij de RRT"]


@pytest.mark.parametrize("name", ["COA", "Duinhoven"])
def test_somebody_has_what_they_own(
    session: Session, config: Config, meeting: Vergadering, name: str
) -> None:
    who = persoon(session, name)
    actie(session, meeting, "van deze", eigenaars=(who,))
    actie(session, meeting, "van een ander", eigenaars=(persoon(session, "Molenbroek"),))
    actie(session, meeting, "van niemand")
    found = status.of_wie(session, who, list(config.tafels), TODAY)
    assert texts(found.open) == ["van deze"]
    assert found.besluiten == ()


def test_decisions_of_substance_go_before_procedural_ones(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    besluit(session, meeting, "Agenda vastgesteld", procedureel=True)
    assert [b.tekst for b in of_kennemerland(session, config).besluiten] == ["Agenda vastgesteld"]
    besluit(session, meeting, "Kader vastgesteld")
    assert [b.tekst for b in of_kennemerland(session, config).besluiten] == ["Kader vastgesteld"]


def test_decisions_of_another_region_are_not_shown(session: Session, config: Config) -> None:
    elsewhere = held(session, day(-7), "rrt-gooi")
    besluit(session, elsewhere, "Locatieplan Laren")
    assert of_kennemerland(session, config).besluiten == ()


def test_a_long_list_shows_the_first_and_counts_all(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    for number in range(status.SHOWN + 5):
        actie(session, meeting, str(number), regio="kennemerland")
    found = of_kennemerland(session, config).open
    assert (len(found.regels), found.totaal) == (status.SHOWN, status.SHOWN + 5)


def test_of_what_is_finished_the_last_are_shown_and_whether_there_are_more(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    for number in range(status.SHOWN + 3):
        actie(session, meeting, str(number), regio="kennemerland", status="afgerond")
    found = of_kennemerland(session, config).afgerond
    assert [row.tekst for row in found.regels][:2] == [str(status.SHOWN + 2), str(status.SHOWN + 1)]
    assert (len(found.regels), found.totaal, found.is_geteld) == (status.SHOWN, status.SHOWN + 1, False)


def test_a_region_nobody_spoke_of_is_empty_everywhere(session: Session, config: Config) -> None:
    found = of_kennemerland(session, config)
    assert [part.totaal for part in (found.te_laat, found.open, found.vragen, found.afgerond) if part] == [
        0,
        0,
        0,
        0,
    ]
    assert (found.vertegenwoordigers, found.aanwezigheid_van, found.besluiten) == ((), None, ())


@pytest.fixture
def real_minutes(session: Session, config: Config) -> None:
    if not ECHT.exists():
        pytest.skip("the real minutes are not beside the project")
    inhoud = ECHT.read_text(encoding="utf-8")
    verslagen.store(session, STEMPEL, config, read(inhoud, config), bestand=ECHT.name, sha256=digest(inhoud))


@pytest.mark.usefixtures("real_minutes")
def test_kennemerland_in_the_real_minutes_is_not_nothing(session: Session, config: Config) -> None:
    found = of_kennemerland(session, config, date(2026, 2, 1))
    by_asker = {row.ingebracht_door: row for row in found.vragen.regels}
    assert set(by_asker) == {"Wienen", "Meerhoff"}
    assert by_asker["Wienen"].is_open
    assert by_asker["Meerhoff"].status == "afgerond"
    assert any("vijf RRT" in text for text in texts(found.provinciebreed))
    assert [p.naam for p in found.vertegenwoordigers] == ["Wienen", "Meerhoff"]
    assert found.besluiten


@pytest.mark.usefixtures("real_minutes")
@pytest.mark.parametrize(
    ("gemeente", "asker"), [("Haarlem", "Wienen"), ("Heemstede", "Meerhoff")], ids=["haarlem", "heemstede"]
)
def test_a_gemeente_in_the_real_minutes_has_its_question_and_delegate(
    session: Session, config: Config, gemeente: str, asker: str
) -> None:
    found = status.of_gemeente(session, config, gemeente, list(config.tafels), date(2026, 2, 1))
    assert [row.ingebracht_door for row in found.vragen.regels] == [asker]
    assert [p.naam for p in found.vertegenwoordigers] == [asker]


@pytest.mark.usefixtures("real_minutes")
def test_the_coa_in_the_real_minutes_owns_only_what_it_was_given(session: Session, config: Config) -> None:
    [coa] = personen.find(session, "COA")
    found = status.of_wie(session, coa, list(config.tafels), date(2026, 2, 1))
    assert all("COA" in [o.naam for o in row.eigenaars] for row in found.open.regels)
    assert found.open.totaal == 2
    assert found.vragen.totaal == 0
