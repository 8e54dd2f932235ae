"""What was read waits for a person, within bounds, and forgets whom it must."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from bot import personen, persoonsgegevens, voorstellen, voorstelscherm
from bot.config import Config
from bot.errors import UserError
from bot.models import Persoon, Verslagvoorstel, Wijziging
from bot.texts import voorstel as texts
from bot.verslag.lezen import read
from bot.verslag.oordeel.beoordeling import Beoordeling, dumps, loads
from bot.wijzigingen import Stempel
from tests.builders import actie, held
from tests.time_helpers import T0, TODAY

ROOT = Path(__file__).resolve().parents[1]
TAFEL = "rrt-kennemerland"
DOOR = Stempel("U0SECR0001", T0)


@pytest.fixture(scope="module")
def gelezen(config: Config) -> Beoordeling:
    return Beoordeling(
        read((ROOT / "docs" / "voorbeeldverslag.txt").read_text(), config), gemaskeerd={"BSN": 2}
    )


def asked(session: Session, tafels: str = TAFEL, stempel: Stempel = DOOR) -> Verslagvoorstel:
    return voorstellen.ask(session, stempel, "F0ABCDEF", [tafels])


def opened(session: Session, gelezen: Beoordeling, sha256: str = "s") -> Verslagvoorstel:
    row = asked(session)
    assert voorstellen.keep(session, row.id or 0, gelezen, bytes_sha256="b", sha256=sha256) is None
    return row


def test_a_judgement_is_kept_as_it_was(gelezen: Beoordeling) -> None:
    item = gelezen.find("a1")
    assert item
    changed = gelezen.changed("a1", replace(item, tekst="Anders"), over=True).with_head("prt", T0.date())
    assert loads(dumps(changed)) == changed
    assert "Anders" not in str(changed.taken())
    assert changed.changed("a1", item, over=False).over == frozenset()


def test_one_at_a_time_reads_it_and_after_three_tries_or_an_hour_it_is_told(session: Session) -> None:
    row, now = asked(session), T0
    for _ in range(voorstellen.MOST_TRIES):
        assert voorstellen.resumable(session, now) == [row.id]
        assert voorstellen.claim(session, row.id or 0, now)
        assert not voorstellen.is_given_up(row, now)
        assert voorstellen.claim(session, row.id or 0, now) is None
        assert voorstellen.resumable(session, now) == []
        now += voorstellen.LEASE + timedelta(seconds=1)
    assert voorstellen.claim(session, row.id or 0, now)
    assert voorstellen.is_given_up(row, now)
    late = asked(session)
    assert voorstellen.is_given_up(late, T0 + timedelta(minutes=61))
    voorstellen.drop(session, late.id or 0)
    assert (late.status, voorstellen.claim(session, late.id or 0, now)) == ("mislukt", None)


def test_a_lease_from_before_the_clock_was_put_back_holds_up_nobody(session: Session) -> None:
    row = asked(session)
    voorstellen.claim(session, row.id or 0, T0 + timedelta(days=1))
    assert voorstellen.resumable(session, T0) == [row.id]


def test_what_was_read_is_owed_until_it_was_shown(session: Session, gelezen: Beoordeling) -> None:
    row = asked(session)
    voorstellen.claim(session, row.id or 0, T0)
    voorstellen.keep(session, row.id or 0, gelezen, bytes_sha256="b", sha256="s")
    later = T0 + voorstellen.LEASE + timedelta(hours=2)
    assert voorstellen.resumable(session, T0) == []
    assert voorstellen.resumable(session, later) == [row.id]
    assert voorstellen.claim(session, row.id or 0, later)
    assert not voorstellen.is_given_up(row, later)
    voorstellen.was_shown(session, row.id or 0)
    assert voorstellen.resumable(session, later + timedelta(days=1)) == []
    voorstellen.drop(session, row.id or 0)
    assert row.status == "open"


def test_somebody_with_many_waiting_is_told_so(session: Session) -> None:
    for _ in range(voorstellen.MOST_OPEN):
        asked(session)
    with pytest.raises(UserError, match="wachten al"):
        asked(session)
    asked(session, stempel=Stempel("U0ANDER001", T0))


def test_too_much_and_another_tafel_are_not_kept(session: Session, gelezen: Beoordeling) -> None:
    many = replace(gelezen.voorstel, acties=gelezen.voorstel.acties * 20)
    for tafel, what, why in (
        (TAFEL, replace(gelezen, voorstel=many), texts.TOO_MUCH),
        ("prt", gelezen, texts.OTHER_TAFEL),
    ):
        row = asked(session, tafel)
        with pytest.raises(UserError) as caught:
            voorstellen.keep(session, row.id or 0, what, bytes_sha256="b", sha256="s")
        assert caught.value.text == why
        assert row.inhoud is None


def test_taken_over_it_is_written_once_and_the_same_minutes_are_known(
    session: Session, config: Config, gelezen: Beoordeling
) -> None:
    row = opened(session, gelezen)
    assert voorstellen.same(session, DOOR.door, "b") is row
    assert voorstellen.take(session, DOOR, config, row.id or 0) is None  # nobody agreed yet
    voorstellen.agree(session, row, T0)
    assert voorstellen.agreed(session, T0) == []
    assert voorstellen.agreed(session, T0 + timedelta(hours=1)) == [(row.id, DOOR.door, "verslag")]
    taken = voorstellen.take(session, DOOR, config, row.id or 0)
    assert taken
    _, uitkomst = taken
    assert voorstellen.take(session, DOOR, config, row.id or 0) is None
    assert uitkomst.referenties[:3] == ["A1", "A2", "A3"]
    assert row.inhoud is None
    with pytest.raises(UserError, match="al overgenomen"):
        voorstellen.mine(session, row.id or 0, DOOR.door)
    again = asked(session)
    known = voorstellen.keep(session, again.id or 0, gelezen, bytes_sha256="b", sha256="s")
    assert known is uitkomst.vergadering
    assert again.status == "mislukt"


def test_a_draft_that_came_back_is_not_taken_over_as_a_whole(session: Session, gelezen: Beoordeling) -> None:
    row, meeting = asked(session), held(session, TODAY, TAFEL)
    voorstellen.keep(session, row.id or 0, gelezen, bytes_sha256="b", sha256="s", back=meeting)
    with pytest.raises(UserError) as told:
        voorstellen.agree(session, row, T0)
    assert told.value.text == texts.no_longer(None)
    assert row.status == "open"


def test_warnings_come_first_with_what_the_register_knows(
    session: Session, config: Config, gelezen: Beoordeling
) -> None:
    meeting = held(session, gelezen.voorstel.vergadering.datum or T0.date(), TAFEL)
    actie(session, meeting, "In de zaal genoteerd")
    shown = voorstelscherm.of(session, config, opened(session, gelezen), T0)
    told = "\n".join(shown.waarschuwingen)
    assert "2 × BSN" in told
    assert "al één punt" in told
    assert "één persoon?" in told
    assert "Bij een punt staat voorzitter als eigenaar" in told
    personen.ensure(session, DOOR, "voorzitter")
    shown = voorstelscherm.of(session, config, opened(session, gelezen, "t"), T0)
    assert "staat voorzitter als eigenaar" not in "\n".join(shown.waarschuwingen)


def test_who_is_forgotten_is_out_of_the_proposal_and_it_still_reads(
    session: Session, config: Config, gelezen: Beoordeling
) -> None:
    row = opened(session, gelezen)
    someone = personen.ensure(session, DOOR, "Molenwijk")
    person = session.get_one(Persoon, someone.id)
    assert [v.tabel for v in persoonsgegevens.of(session, person)].count("verslagvoorstel") == 1
    persoonsgegevens.forget(session, DOOR, person)
    assert "Molenwijk" not in str(row.inhoud)
    assert "A2" in {punt.nummer for punt in voorstelscherm.of(session, config, row, T0).punten}


def test_with_the_account_goes_what_it_asked(session: Session, gelezen: Beoordeling) -> None:
    row = opened(session, gelezen)
    person = session.get_one(Persoon, personen.ensure_slack(session, DOOR, DOOR.door, "Noor Verbeek").id)
    persoonsgegevens.forget(session, DOOR, person)
    assert (row.door, row.inhoud, row.status) == ("vergeten", None, "weggelegd")


def test_before_it_is_taken_over_the_history_knows_nothing(session: Session, gelezen: Beoordeling) -> None:
    opened(session, gelezen)
    assert session.exec(select(Wijziging).where(Wijziging.soort == "verslagvoorstel")).all() == []


def test_minutes_in_which_nothing_was_read_are_not_agreed_to(session: Session, config: Config) -> None:
    row = opened(session, Beoordeling(read("Verslag RRT Kennemerland\n6 maart 2026\n", config)))
    with pytest.raises(UserError, match="niets in het register gezet"):
        voorstellen.agree(session, row, T0)
    assert row.status != "akkoord"
