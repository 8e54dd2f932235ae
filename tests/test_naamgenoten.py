"""Who is called alike and is somebody else, in the register."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from bot import (
    aanwezigheid,
    actielijst,
    afvaardigingen,
    destijds,
    eigenaars,
    naamgenoten,
    openbaarheid,
    personen,
    verslagen,
    voorstelpersonen,
    wijzigingen,
)
from bot.config import Config
from bot.models import Aanwezigheid, Actie, Persoon, Vergadering
from bot.naamgenoten import Gelijknamig, Komst
from bot.naamspelling import is_surname_of, split_body
from bot.naamvormen import attendee
from bot.readmodels import Partij
from bot.texts import voorstel as texts
from bot.verslag.lezen import read
from bot.verslag.oordeel.beoordeling import Beoordeling
from bot.verslag.voorstel import Voorstel
from tests.bestanden import digest
from tests.builders import STEMPEL, actie, held, persoon
from tests.time_helpers import TODAY

VOORBEELD = Path(__file__).resolve().parents[1] / "docs" / "voorbeeldverslag.txt"
VELSEN = Komst("Velsen", "Kennemerland", "kennemerland")


def came(session: Session, meeting: Vergadering, name: str, komst: Komst) -> Partij:
    """Somebody noted at a meeting."""
    who = personen.ensure(session, STEMPEL, name, komst=komst)
    delegatie = komst.delegatie or "Overige deelnemers"
    aanwezigheid.note(
        session,
        STEMPEL,
        meeting,
        who,
        "aanwezig",
        delegatie=delegatie,
        regio=komst.regio,
        organisatie=komst.organisatie,
    )
    return who


@pytest.fixture
def two(session: Session) -> tuple[Partij, Partij]:
    """The alderman and the official, at tables of their own."""
    alderman = came(session, held(session, TODAY), "wethouder Kroon", VELSEN)
    official = came(session, held(session, TODAY, "rrt-gooi"), "mw. Kroon", Komst("COA", "COA"))
    assert alderman != official
    return alderman, official


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("mw. Kroon (COA)", ("mw. Kroon", "COA")),
        ("Kroon (gemeente Velsen", ("Kroon", "gemeente Velsen")),
        ("Kroon", ("Kroon", None)),
        ("Kroon ()", ("Kroon ()", None)),
    ],
)
def test_the_organisation_stands_in_brackets_behind_the_name(
    typed: str, parts: tuple[str, str | None]
) -> None:
    assert split_body(typed) == parts


@pytest.mark.parametrize(
    ("name", "is_so"),
    [
        ("A. Kroon", True),
        ("Anna Kroon", True),
        ("Anna de Kroon", False),
        ("Kroon", False),
        ("Kroon Bos", False),
    ],
)
def test_a_surname_is_the_name_without_first_names(name: str, is_so: bool) -> None:
    assert is_surname_of("Kroon", name) is is_so


@pytest.mark.parametrize(
    ("typed", "komst", "is_same"),
    [
        ("Kroon", None, True),
        ("dhr. Kroon", None, True),
        ("Kroon", Komst("gemeente Velsen", "Kennemerland"), True),
        ("Kroon", Komst(None, "Kennemerland"), True),
        ("Kroon (Velsen)", None, True),
        ("Kroon (voorzitter)", None, True),
        ("Kroon", Komst(None, "Overige deelnemers"), True),
        ("Kroon", Komst("Haarlem", "Kennemerland"), False),
        ("Kroon", Komst("COA", "COA"), False),
        ("Kroon (COA)", None, False),
        ("Kroon (VNG)", None, False),
    ],
)
def test_who_only_ever_came_for_another_is_somebody_else(
    session: Session, typed: str, komst: Komst | None, is_same: bool
) -> None:
    known = came(session, held(session, TODAY), "Kroon", VELSEN)
    assert (personen.ensure(session, STEMPEL, typed, komst=komst) == known) is is_same


def test_who_is_addressed_otherwise_is_somebody_else(session: Session) -> None:
    first = personen.ensure(session, STEMPEL, "mw. Kroon")
    second = personen.ensure(session, STEMPEL, "Kroon", aanhef="dhr.")
    assert first != second
    assert personen.ensure(session, STEMPEL, "mevrouw Kroon") == first
    assert personen.find(session, "dhr. Kroon") == [second]
    assert naamgenoten.in_full(session, [first, second]) == ["mw. Kroon", "dhr. Kroon"]


def test_one_who_comes_for_two_bodies_is_one(session: Session) -> None:
    known = persoon(session, "Kroon")
    for komst in (VELSEN, Komst("Haarlem", "Kennemerland")):
        afvaardigingen.delegate(
            session,
            STEMPEL,
            known.id,
            komst.delegatie or "",
            regio=None,
            organisatie=komst.organisatie,
            rollen="",
            van=TODAY,
        )
    for body in ("Velsen", "Haarlem"):
        assert personen.ensure(session, STEMPEL, f"Kroon ({body})") == known


def test_a_bare_name_of_two_is_nobody_s_and_in_full_it_is(
    session: Session, two: tuple[Partij, Partij]
) -> None:
    with pytest.raises(Gelijknamig) as asked:
        personen.ensure(session, STEMPEL, "Kroon")
    assert asked.value.namen == ("Kroon (Velsen)", "Kroon (COA)")
    for who, name in zip(two, asked.value.namen, strict=True):
        assert personen.find(session, name) == [who] == [personen.ensure(session, STEMPEL, name)]


def test_two_of_whom_nothing_is_known_have_a_number(session: Session) -> None:
    first = persoon(session, "Kroon")
    second = personen.ensure_slack(session, STEMPEL, "U0KROON001", "Kroon")
    names = naamgenoten.in_full(session, [first, second])
    assert names == [f"Kroon (nr. {first.id})", f"Kroon (nr. {second.id})"]
    for who, name in zip((first, second), names, strict=True):
        assert personen.find(session, name) == [who] == [personen.ensure(session, STEMPEL, name)]


def test_who_was_at_this_meeting_is_meant(session: Session, two: tuple[Partij, Partij]) -> None:
    meeting = session.exec(select(Vergadering).where(Vergadering.tafel == "rrt-gooi")).one()
    assert personen.ensure(session, STEMPEL, "Kroon", meeting=meeting.id) == two[1]


def test_owners_are_told_apart_in_lists(session: Session, two: tuple[Partij, Partij]) -> None:
    point = actie(session, held(session, TODAY, "rrt-zaanstreek"), eigenaars=two)
    assert eigenaars.names(session, [point.id or 0]) == {point.id: ("Kroon (Velsen)", "Kroon (COA)")}


def test_that_the_one_is_public_says_nothing_of_the_other(
    session: Session, config: Config, two: tuple[Partij, Partij]
) -> None:
    openbaarheid.say(session, STEMPEL, two[0].id, "bestuurder")
    [one] = openbaarheid.standing(session, config, [two[1].id])
    assert (one.openbaar, one.organisatie) == (None, "COA")
    meeting = session.exec(select(Vergadering).where(Vergadering.tafel == "rrt-gooi")).one()
    found = openbaarheid.card(session, config, meeting).find("Mevrouw Kroon licht de cijfers toe.")
    assert {each.soort for each in found} <= {"twijfel", "weglaten", "onbekend"}
    assert found


def test_of_who_came_for_a_town_and_as_an_official_no_answer_is_filled_in(
    session: Session, config: Config, two: tuple[Partij, Partij]
) -> None:
    [before] = openbaarheid.standing(session, config, [two[1].id])
    assert before.voorstel == "ambtelijk"
    meeting = held(session, TODAY, "rrt-zaanstreek")
    session.add(
        Aanwezigheid(
            vergadering_id=meeting.id or 0,
            volgorde=1,
            persoon_id=two[1].id,
            delegatie="Gemeenten",
            organisatie="Velsen",
            status="aanwezig",
        )
    )
    [after] = openbaarheid.standing(session, config, [two[1].id])
    assert (after.organisatie, after.voorstel) == ("Velsen", None)


def minutes(config: Config, *slots: tuple[str, str | None], owner: str = "Kroon") -> Voorstel:
    """The example with these people at it, and its first point this owner's."""
    read_ = read(VOORBEELD.read_text(encoding="utf-8"), config)
    people = tuple(replace(attendee(naam), organisatie=body) for naam, body in slots)
    point = replace(read_.acties[0], eigenaars=(owner,), zelfde_als=None)
    return replace(
        read_, aanwezigheid=type(read_.aanwezigheid)(people), acties=(point,), besluiten=(), notities=()
    )


def store(session: Session, config: Config, voorstel: Voorstel) -> tuple[Actie, list[Partij]]:
    """The point that was made, and its owners."""
    done = verslagen.store(session, STEMPEL, config, voorstel, bestand="v.txt", sha256=digest(str(voorstel)))
    made = session.exec(select(Actie).where(Actie.vergadering_id == done.vergadering.id)).one()
    return made, list(eigenaars.of(session, [made.id or 0]).get(made.id or 0, ()))


def test_minutes_that_name_the_organisation_know_who_it_is(
    session: Session, config: Config, two: tuple[Partij, Partij]
) -> None:
    _, owners = store(session, config, minutes(config, ("Kroon", "COA"), ("Spijker", "Velsen")))
    assert owners == [two[1]]
    assert len(session.exec(select(Persoon).where(Persoon.naam == "Kroon")).all()) == 2


def test_an_owner_of_minutes_who_may_be_two_stays_a_suggestion_and_is_said(
    session: Session, config: Config, two: tuple[Partij, Partij]
) -> None:
    voorstel = minutes(config, ("Spijker", "Velsen"))
    said = voorstelpersonen.warnings(session, Beoordeling(voorstel))
    assert said == [texts.several_owners("Kroon", ["Kroon (Velsen)", "Kroon (COA)"])]
    made, owners = store(session, config, voorstel)
    assert (made.eigenaar_voorstel, owners) == ("Kroon", [])


def test_who_may_be_two_in_the_list_of_minutes_is_neither_and_is_said(
    session: Session, config: Config, two: tuple[Partij, Partij]
) -> None:
    voorstel = minutes(config, ("Kroon", None))
    said = voorstelpersonen.warnings(session, Beoordeling(voorstel))
    assert said == [texts.several_listed("Kroon", ["Kroon (Velsen)", "Kroon (COA)"])]
    _, [owner] = store(session, config, voorstel)
    assert owner not in two
    again = replace(voorstel, vergadering=replace(voorstel.vergadering, tafel="prt"))
    assert store(session, config, again)[1] == [owner]


def test_owners_that_minutes_tell_apart_are_the_two_that_were_there(session: Session, config: Config) -> None:
    kop = (
        "# Verslag RRT Kennemerland 3 december 2026\nAanwezig: wethouder Kroon (Velsen), mw. Kroon (COA)\n\n"
    )
    punten = "## 1. Vervoer\n\nActie: wethouder Kroon belt de school.\n\nActie: mw. Kroon regelt tolken.\n"
    lijst = "## Actielijst\n\n| nr | actie | wie |\n|---|---|---|\n| 3 | Bord plaatsen | Kroon (COA) |\n"
    tekst = kop + punten + lijst
    voorstel = read(tekst, config)
    assert voorstelpersonen.warnings(session, Beoordeling(voorstel)) == []
    done = verslagen.store(session, STEMPEL, config, voorstel, bestand="v.txt", sha256=digest(tekst))
    made = session.exec(select(Actie).where(Actie.vergadering_id == done.vergadering.id)).all()
    owners = eigenaars.names(session, [point.id or 0 for point in made])
    assert list(owners.values()) == [("Kroon (Velsen)",), ("Kroon (COA)",), ("Kroon (COA)",)]
    assert len(session.exec(select(Persoon).where(Persoon.naam == "Kroon")).all()) == 2


def test_a_surname_that_two_in_the_room_have_is_asked(session: Session) -> None:
    meeting = held(session, TODAY)
    iris = came(session, meeting, "mw. Iris Prent", Komst("COA", "COA"))
    other = came(session, meeting, "dhr. Prent", Komst("Blaricum", "Gooi en Vechtstreek", "gooi"))
    assert personen.ensure(session, STEMPEL, "mw. Prent", meeting=meeting.id) == iris
    assert personen.ensure(session, STEMPEL, "dhr. Prent", meeting=meeting.id) == other
    with pytest.raises(Gelijknamig) as asked:
        personen.ensure(session, STEMPEL, "Prent", meeting=meeting.id)
    assert set(asked.value.namen) == {"Iris Prent", "Prent (Blaricum)"}


def test_who_asked_is_told_apart_as_an_owner_is_also_as_it_was_then(
    session: Session, two: tuple[Partij, Partij]
) -> None:
    alderman, official = two
    earlier, meeting = held(session, TODAY - timedelta(days=30)), held(session, TODAY - timedelta(days=1))
    question = actie(session, earlier, "Wie betaalt?", soort="vraag", ingebracht_door=alderman)
    assert actielijst.one(session, question.id or 0).ingebracht_door == "Kroon (Velsen)"
    later = replace(STEMPEL, op=STEMPEL.op + timedelta(hours=1))
    wijzigingen.change(session, later, "gewijzigd", question, ingebracht_door_id=official.id)
    [row] = destijds.points(session, meeting, STEMPEL.op).open
    assert row.ingebracht_door == "Kroon (Velsen)"
