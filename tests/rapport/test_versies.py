"""Reports are kept byte for byte, numbered per area, and what was changed outside the bot is not sent."""

from __future__ import annotations

import pytest
from sqlmodel import Session, select

from bot import openbaarheid, personen, persoonsgegevens, wijzigingen
from bot.config import Config
from bot.errors import UserError
from bot.models import Rapportbestand, Rapporttekst, Rapportversie
from bot.opgave.gemeenten import PROVINCIE, Gebied
from bot.publicatie.maken import Bestand
from bot.rapport import bereik, maken, opzet, teksten, versies, verzamelen
from bot.texts import voortgangsrapport as texts
from bot.uitvoer.opzet import Gemaakt
from tests.builders import STEMPEL, held, persoon
from tests.rapport.verzonnen import KWARTAAL, SINDS, fill
from tests.time_helpers import T0, TODAY, day


def keep(session: Session, config: Config, gebied: Gebied = PROVINCIE) -> Rapportversie:
    tafels = bereik.tafels_in(config, gebied)
    told = verzamelen.gather(session, config, gebied, SINDS, tafels, TODAY)
    number = versies.next_number(session, gebied)
    page = opzet.blad(told, number, Gemaakt(config, T0))
    made = maken.Gemaakt(page, (Bestand("a.docx", b"een"), Bestand("a.pdf", b"twee")), (), (), ())
    return versies.keep(session, STEMPEL, told, number, made)


def test_versions_are_numbered_per_area_and_give_the_same_bytes(session: Session, config: Config) -> None:
    gooi = Gebied("regio", "gooi")
    made = [keep(session, config), keep(session, config), keep(session, config, gooi)]
    assert [row.nummer for row in made] == [1, 2, 1]
    assert versies.files(session, made[1].id or 0) == [Bestand("a.docx", b"een"), Bestand("a.pdf", b"twee")]
    assert [row.id for row in versies.select_rows(session, config.tafels, gooi)] == [made[2].id]
    assert wijzigingen.broken_links(session) == []


@pytest.mark.parametrize("changed", ["bestand", "tekst"])
def test_a_version_that_was_changed_outside_the_bot_is_not_sent(
    session: Session, config: Config, changed: str
) -> None:
    row = keep(session, config)
    assert versies.altered(session) == []
    if changed == "bestand":
        session.exec(select(Rapportbestand)).all()[1].inhoud = b"drie"
    else:
        row.inhoud = row.inhoud.replace("Provincie", "Andere")
    with pytest.raises(UserError, match=r"niet meer zoals"):
        versies.files(session, row.id or 0)


def test_who_may_not_read_a_tafel_in_it_does_not_see_it(session: Session, config: Config) -> None:
    row = keep(session, config)
    assert versies.one(session, row.id or 0, {"prt"}) is None
    assert versies.select_rows(session, {"prt"}) == []
    assert versies.one(session, row.id or 0, config.tafels)


def test_without_a_period_it_counts_from_the_last_meeting_before_today(
    session: Session, config: Config
) -> None:
    assert verzamelen.usual(session, config, PROVINCIE, TODAY).van == TODAY.replace(month=1, day=1)
    meeting = held(session, day(-28))
    held(session, day(0))
    found = verzamelen.usual(session, config, PROVINCIE, TODAY)
    assert (found.van, found.tot, found.sinds) == (day(-28), TODAY, meeting.referentie)


def test_a_text_is_of_its_region_and_period(session: Session, config: Config) -> None:
    teksten.write(session, STEMPEL, "gooi", KWARTAAL, "eerst")
    teksten.write(session, STEMPEL, "gooi", SINDS, "daarna")
    latest = teksten.latest(session, "gooi", SINDS)
    assert latest is not None
    assert latest.tekst == "daarna"
    assert not teksten.write(session, STEMPEL, "gooi", SINDS, "daarna")
    told = verzamelen.gather(session, config, Gebied("regio", "gooi"), SINDS, (), TODAY)
    assert [row.tekst for row in told.teksten] == ["eerst", "daarna"]
    teksten.write(session, STEMPEL, "gooi", SINDS, "")
    told = verzamelen.gather(session, config, Gebied("regio", "gooi"), SINDS, (), TODAY)
    assert [row.tekst for row in told.teksten] == ["eerst"]
    with pytest.raises(UserError, match=texts.TEXT_NEEDED):
        teksten.write(session, STEMPEL, "nhn", SINDS, "")


def test_who_is_forgotten_is_forgotten_in_the_text_of_a_region_too(session: Session) -> None:
    persoon(session, "Fenna Oldekamp")
    said = "Fenna Oldekamp belt.\n\nIn Haarlem is een locatie gevonden."
    teksten.write(session, STEMPEL, "kennemerland", SINDS, said)
    person = persoonsgegevens.find(session, "Fenna Oldekamp")
    assert "rapporttekst" in {found.tabel for found in persoonsgegevens.of(session, person)}
    persoonsgegevens.forget(session, STEMPEL, person)
    row = session.exec(select(Rapporttekst)).one()
    assert "Oldekamp" not in row.tekst
    assert "In Haarlem is een locatie gevonden." in row.tekst


def test_nobody_unknown_is_named_whatever_is_asked_of_names(session: Session, config: Config) -> None:
    fill(session, config)
    kaart = openbaarheid.card(session, config, None, unknown=False)
    assert all(who.openbaar is not None for who in kaart.bekenden.values())


def test_a_body_that_owns_a_point_makes_no_name_of_the_word(session: Session, config: Config) -> None:
    fill(session, config)
    personen.ensure(session, STEMPEL, "Gemeente")
    kaart = openbaarheid.card(session, config, None, unknown=False)
    assert kaart.find("De gemeente Haarlem doet mee") == []
    assert kaart.find("Gemeente") == []
