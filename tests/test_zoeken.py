"""Searching: what is found, for whom, and that the index never lags behind or says a wrong 'nothing'."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine, delete, text
from sqlmodel import Session, select

from bot import acties, besluiten, eigenaars, migrations, personen, wijzigingen, zoeken, zoekindex, zoekvraag
from bot.config import Config
from bot.database import Database
from bot.gebieden import Gebieden
from bot.kalender import Kalender
from bot.models import Actie, Notitie, Persoon, Terugkoppeling, Zoektekst
from bot.oefen import register as practice
from bot.readmodels import Treffer
from bot.wijzigingen import Stempel
from bot.zoekvraag import Zoekvraag
from bot.zoekwoorden import fold
from tests import builders
from tests.builders import STEMPEL
from tests.time_helpers import T0, TODAY, day

ALL = ("prt", "rrt-kennemerland", "rrt-gooi")


class Finder:
    """Asks as a person does."""

    def __init__(self, session: Session, gebieden: Gebieden, kalender: Kalender) -> None:
        self.session, self.gebieden, self.kalender = session, gebieden, kalender

    def hits(self, words: str, tafels: tuple[str, ...] = ALL) -> list[Treffer]:
        people = lambda name: personen.find(self.session, name)  # noqa: E731
        vraag = zoekvraag.read(words, TODAY, self.kalender, self.gebieden, people)
        ids = zoeken.select_ids(self.session, vraag, tafels, self.kalender, limit=50)
        return zoeken.rows(self.session, ids, vraag)

    def __call__(self, words: str, tafels: tuple[str, ...] = ALL) -> list[str]:
        return [hit.tekst for hit in self.hits(words, tafels)]


@pytest.fixture
def find(session: Session, gebieden: Gebieden, kalender: Kalender) -> Finder:
    return Finder(session, gebieden, kalender)


def notitie(session: Session, meeting: Any, tekst: str, **fields: Any) -> Notitie:
    row = Notitie(vergadering_id=meeting.id, soort="notitie", tekst=tekst, **fields)
    wijzigingen.create(session, STEMPEL, row)
    return row


def report(session: Session, stempel: Stempel, actie: Actie, tekst: str) -> None:
    row = Terugkoppeling(actie_id=actie.id or 0, tekst=tekst, door=stempel.door, op=stempel.op)
    wijzigingen.create(session, stempel, row)


@pytest.fixture
def register(session: Session) -> dict[str, Any]:
    """One of each kind, at the PRT of 28 days ago and Kennemerland of 21 days ago."""
    prt = builders.held(session, day(-28))
    ken = builders.held(session, day(-21), "rrt-kennemerland")
    coa = personen.ensure(session, STEMPEL, "COA")
    point = builders.actie(session, prt, "Noodpakketten uitdelen", eigenaars=(coa,), regio="kennemerland")
    other = builders.actie(session, prt, "Nareizigers huisvesten", eigenaars=(coa,), gemeente="Haarlem")
    decision = builders.besluit(session, prt, "Het governancekader voor pakketten geldt")
    note = notitie(session, ken, "De wethouder dankt voor de pakketten", door="U0NOTE0001", op=T0)
    report(session, STEMPEL, point, "De pakketten zijn besteld")
    return {"prt": prt, "ken": ken, "actie": point, "ander": other, "besluit": decision, "notitie": note}


def test_a_word_is_found_within_a_word_in_everything_newest_first(
    find: Finder, register: dict[str, Any]
) -> None:
    assert [(hit.soort, hit.reference) for hit in find.hits("PAKKETTEN")] == [
        ("terugkoppeling", f"{register['prt'].referentie}/A1"),
        ("notitie", register["ken"].referentie),
        ("besluit", f"{register['prt'].referentie}/B1"),
        ("actie", f"{register['prt'].referentie}/A1"),
    ]


@pytest.mark.usefixtures("register")
@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("acties pakketten", ["actie"]),
        ("pakketten besluiten", ["besluit"]),
        ("notities besluiten pakketten", ["notitie", "besluit"]),
        ("pakketten wethouder", ["notitie"]),
        ("wethouder pakketten", ["notitie"]),
        ('"pakketten zijn"', ["terugkoppeling"]),
        ('"zijn pakketten"', []),
        ("pakketten zwembad", []),
        ("pa", ["terugkoppeling", "notitie", "besluit", "actie"]),
        ("pa we", ["notitie"]),
        ("pakketten we", ["notitie"]),
        ("pakketten kennemerland", ["terugkoppeling", "notitie", "actie"]),
        ("pakketten prt", ["terugkoppeling", "besluit", "actie"]),
        ("pakketten gooi", []),
        ("haarlem", ["actie"]),
        ("wie COA", ["terugkoppeling", "actie", "actie"]),
        ("COA nareizigers", ["actie"]),
        ("pakketten sinds gisteren", ["terugkoppeling"]),
        ("pakketten tot gisteren", ["notitie", "besluit", "actie"]),
        ("pakketten in december", ["notitie", "besluit", "actie"]),
        ("pakketten 2027", ["terugkoppeling"]),
        ("pakketten op 14 december", ["besluit", "actie"]),
    ],
)
def test_words_kinds_places_people_and_periods_narrow(find: Finder, words: str, kinds: list[str]) -> None:
    assert [hit.soort for hit in find.hits(words)] == kinds


@pytest.mark.usefixtures("register")
def test_only_the_tafels_that_are_asked_for_are_searched(find: Finder) -> None:
    assert find("pakketten", ("rrt-kennemerland",)) == ["De wethouder dankt voor de pakketten"]
    assert find("pakketten", ()) == []


def test_what_a_person_noted_or_reported_is_theirs(
    session: Session, find: Finder, register: dict[str, Any]
) -> None:
    builders.persoon(session, "Noor Verbeek", "U0NOTE0001")
    assert [hit.soort for hit in find.hits("wie Noor Verbeek")] == ["notitie"]
    report(session, Stempel("U0NOTE0001", T0), register["ander"], "Komt goed")
    assert [hit.soort for hit in find.hits("wie Noor Verbeek")] == ["terugkoppeling", "notitie"]


def test_what_is_changed_is_found_as_it_is_now(
    session: Session, find: Finder, register: dict[str, Any]
) -> None:
    besluiten.change(session, STEMPEL, register["besluit"], "Het fietsenplan geldt")
    assert find("fietsenplan") == ["Het fietsenplan geldt"]
    assert find("governancekader") == []
    eigenaars.set_all(session, STEMPEL, register["ander"], (builders.persoon(session, "Mees Oldewelt"),))
    assert find("oldewelt nareizigers") == ["Nareizigers huisvesten"]
    assert find("coa nareizigers") == []
    acties.drop(session, STEMPEL, register["ander"], "zwaluwstaart")
    assert find("zwaluwstaart") == ["Nareizigers huisvesten · zwaluwstaart"]
    wijzigingen.change(session, STEMPEL, "naam", session.exec(select(Persoon)).one(), naam="Mees Kolk")
    assert find("kolk") == ["Nareizigers huisvesten · zwaluwstaart"]


def test_what_is_wiped_is_not_found_and_not_kept(
    session: Session, find: Finder, register: dict[str, Any]
) -> None:
    said = session.exec(select(Terugkoppeling)).one()
    wijzigingen.change(session, STEMPEL, "gewist", said, gewist_op=T0)
    assert find("besteld") == []
    wijzigingen.change(session, STEMPEL, "terug", said, gewist_op=None)
    assert find("besteld") == ["De pakketten zijn besteld"]
    wijzigingen.change(session, STEMPEL, "gewist", register["actie"], status="gewist", gesloten_op=T0)
    assert find("noodpakketten") == []
    assert find("besteld") == []
    wijzigingen.change(session, STEMPEL, "gewist", register["notitie"], gewist_op=T0)
    assert find("wethouder") == []
    wijzigingen.change(session, STEMPEL, "gewist", register["besluit"], status="gewist")
    assert find("governancekader") == []
    kept = " ".join(session.exec(select(Zoektekst.tekst)).all())
    assert not any(word in kept for word in ("nood", "wethouder", "governance"))


@pytest.mark.sqlite("the index of FTS5")
def test_what_is_undone_in_a_transaction_is_not_in_the_index(
    session: Session, find: Finder, register: dict[str, Any]
) -> None:
    session.commit()
    builders.actie(session, register["prt"], "Zwaluwstaart")
    assert find("zwaluwstaart") == ["Zwaluwstaart"]
    session.rollback()
    assert find("zwaluwstaart") == []
    session.execute(text("INSERT INTO zoektekst_fts(zoektekst_fts, rank) VALUES ('integrity-check', 1)"))


def test_a_withdrawn_decision_is_found_by_its_reason(
    session: Session, find: Finder, register: dict[str, Any]
) -> None:
    besluiten.withdraw(session, STEMPEL, register["besluit"], "achterhaald")
    (hit,) = find.hits("achterhaald")
    assert hit.status == "ingetrokken"


def test_a_meeting_that_moves_takes_what_it_noted_along(
    session: Session, find: Finder, register: dict[str, Any]
) -> None:
    wijzigingen.change(session, STEMPEL, "verzet", register["prt"], datum=TODAY - timedelta(days=400))
    assert find("noodpakketten vorige maand") == []


def test_the_place_that_was_read_can_be_left_out(gebieden: Gebieden, kalender: Kalender) -> None:
    vraag = zoekvraag.read(
        'pakketten kennemerland "in het nieuw" sinds maart', TODAY, kalender, gebieden, lambda _: []
    )
    assert vraag.plaats
    assert vraag.zonder_plaats == 'pakketten "in het nieuw" sinds maart'


SIGNS = st.sampled_from(
    [*"abcénÉ' \"%_\\*()-:^/\n", "AND", "OR", "NEAR(", "\x00", "\ud800", "👩\u200d💻", "e\u0301", "ß", "İ"]
)
TEXTS = st.lists(SIGNS, max_size=8).map("".join)


@pytest.fixture
def corpus(session: Session, kalender: Kalender) -> Any:
    """Puts texts in the index and looks for words among them; gives the numbers of those found."""
    meeting = builders.held(session, TODAY)

    def search(texts: list[str], words: tuple[str, ...]) -> list[int]:
        session.execute(delete(Zoektekst))
        session.add_all(
            Zoektekst(
                soort="besluit", object_id=n, vergadering_id=meeting.id or 0, tekst=zoekindex.joined([t])
            )
            for n, t in enumerate(texts)
        )
        session.flush()
        ids = zoeken.select_ids(session, Zoekvraag(woorden=words), ["prt"], kalender, limit=99)
        numbers = {row.id: row.object_id for row in session.exec(select(Zoektekst)).all()}
        return [numbers[id_] for id_ in ids]

    return search


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(TEXTS, max_size=6), words=st.lists(TEXTS, min_size=1, max_size=3).map(tuple))
def test_exactly_what_holds_all_words_is_found(corpus: Any, texts: list[str], words: tuple[str, ...]) -> None:
    holds = [n for n, t in enumerate(texts) if all(fold(word) in fold(t) for word in words)]
    assert sorted(corpus(texts, words)) == holds


@settings(max_examples=150, deadline=None)
@given(typed=st.one_of(st.text(max_size=200), TEXTS))
def test_any_input_is_read(gebieden: Gebieden, kalender: Kalender, typed: str) -> None:
    vraag = zoekvraag.read(f"{typed} sinds 1 maart", TODAY, kalender, gebieden, lambda _: [])
    assert len(vraag.woorden) <= len(typed) + 3


@pytest.mark.sqlite("a migration of a file with its FTS5 index")
def test_the_migration_and_the_hook_write_the_same(database: Database, config: Config) -> None:
    """The register as it grows, against the same register when its index is made afresh."""
    database.run_now(lambda session: practice.fill(session, config, T0))
    rows = text("SELECT soort, object_id, vergadering_id, actie_id, op, tekst FROM zoektekst ORDER BY 1, 2")
    engine = create_engine(database.url)
    with engine.begin() as connection:
        grown = connection.execute(rows).all()
        for name in ("zoektekst_fts", "zoektekst"):
            connection.execute(text(f"DROP TABLE {name}"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0002'"))
    migrations.upgrade(engine, "0003")
    with engine.connect() as connection:
        assert connection.execute(rows).all() == grown
    assert len(grown) > 5
    engine.dispose()


def test_days_are_those_of_the_clock_here(session: Session, find: Finder, register: dict[str, Any]) -> None:
    """Half past midnight in Amsterdam is still the day before in UTC."""
    at = T0.replace(hour=23, minute=30) - timedelta(days=2)  # 10 January, 00:30
    report(session, Stempel("U0NOTE0001", at), register["ander"], "Zwaluwstaart")
    assert find("zwaluwstaart op 10 januari") == ["Zwaluwstaart"]
    assert find("zwaluwstaart op 9 januari") == []
