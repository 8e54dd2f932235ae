"""What went off the agenda or the list of participants, and an archive of what came after it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlmodel import Session

from bot import aanwezigheid, agendapunten
from bot.archief import nazien
from bot.database import Database
from tests.builders import STEMPEL, held
from tests.time_helpers import TODAY


def test_who_comes_on_the_list_after_somebody_went_off_it_has_a_history_of_their_own(
    register: Database, make: Callable[..., Path]
) -> None:
    def work(session: Session) -> None:
        meeting = held(session, TODAY)
        of_one = {"regio": "kennemerland", "organisatie": "COA", "rollen": "voorzitter", "status": "afwezig"}
        slot = aanwezigheid.add(session, STEMPEL, meeting, delegatie="Kennemerland", **of_one)
        agendapunten.replace_all(session, STEMPEL, meeting, [("1", "Opening"), ("2", "Rondvraag")])
        item = agendapunten.of(session, meeting.id or 0)[1]
        aanwezigheid.remove(session, STEMPEL, slot)
        agendapunten.remove(session, STEMPEL, meeting, item)
        new = aanwezigheid.add(session, STEMPEL, meeting, delegatie="Gooi", status="aanwezig")
        put = agendapunten.insert(session, STEMPEL, meeting, 2, None, "Sluiting")
        assert (new.id, put.id) > (slot.id, item.id)

    register.run_now(work, patience=10)
    assert nazien.check(make(register)).mis == []
