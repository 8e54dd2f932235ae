"""Versions of minutes: frozen, proved by the history, and what happens when somebody in them is forgotten."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlmodel import Session, select

from bot import (
    bewaartermijnen,
    noten,
    notities,
    openbaarheid,
    personen,
    persoonsgegevens,
    vaststelling,
    verslaguitgave,
    verslagversies,
    wijzigingen,
)
from bot.config import Bewaartermijn, Bewaren, Config
from bot.errors import UserError
from bot.models import Notitie, Persoon, Vergadering, Verslagbestand, Verslagversie
from bot.publicatie import maken
from bot.publicatie.maken import Bestand
from bot.uitvoer import opzet, vastgelegd, verzamelen
from bot.uitvoer.opzet import Gemaakt
from bot.wijzigingen import Stempel
from tests.builders import STEMPEL, actie, held

DAY, LATER = date(2027, 1, 5), date(2027, 1, 11)


@pytest.fixture
def meeting(session: Session) -> Vergadering:
    """One with a point of Molenbroek's and one of Zijlmans', and a later meeting after it."""
    found = held(session, DAY)
    for name in ("Molenbroek", "Zijlmans"):
        who = personen.ensure(session, STEMPEL, name, aanhef="dhr.")
        actie(session, found, f"{name} belt de gemeente", eigenaars=(who,))
    held(session, LATER)
    return found


def adopt(session: Session, config: Config, meeting: Vergadering, **more: str) -> Verslagversie:
    return vaststelling.adopt(session, STEMPEL, config, meeting, today=LATER, **more)[0]


def publish(session: Session, config: Config, meeting: Vergadering) -> Verslagversie:
    """With Molenbroek left out, Zijlmans in."""
    for person in session.exec(select(Persoon)).all():
        openbaarheid.say(
            session, STEMPEL, person.id or 0, "niet" if person.naam == "Molenbroek" else "openbaar"
        )
    source, page, number = verslaguitgave.to_publish(session, config, meeting, STEMPEL, None)
    card = openbaarheid.card(session, config, meeting)
    found = maken.prepare(page, card, config.publicatie.gronden)
    files = [Bestand("verslag-openbaar.docx", b"PK")]
    return verslaguitgave.publish(session, STEMPEL, source, found.blad, number, found.lakken, files, None)


def person(session: Session, name: str) -> Persoon:
    return session.exec(select(Persoon).where(Persoon.naam == name)).one()


def test_what_is_kept_is_the_whole_document(session: Session, config: Config, meeting: Vergadering) -> None:
    row = adopt(session, config, meeting)
    page = vastgelegd.decode(row.inhoud)
    assert vastgelegd.encode(page) == row.inhoud
    assert dict(page.feiten)["Status"].startswith(
        "Vastgesteld op maandag 11 januari 2027 (PRT-2027-01-11/B1)"
    )
    assert page.titel.startswith("Verslag ")
    assert "Concept" not in row.inhoud


@pytest.mark.parametrize("change", ["inhoud", "hash", "bestand"])
def test_a_version_that_was_changed_outside_the_bot_is_seen_and_not_published(
    session: Session, config: Config, meeting: Vergadering, change: str
) -> None:
    row = adopt(session, config, meeting)
    public = publish(session, config, meeting)
    assert verslagversies.altered(session) == []
    if change == "bestand":
        file = session.exec(select(Verslagbestand)).one()
        file.inhoud, file.sha256 = b"x", hashlib.sha256(b"x").hexdigest()
        assert verslagversies.altered(session) == [public.id]
        return
    row.inhoud = row.inhoud.replace("Zijlmans", "Iemand anders")
    if change == "hash":
        row.hash = verslagversies.seal(row.zout, row.inhoud)
    assert verslagversies.altered(session) == [row.id]
    with pytest.raises(UserError, match="buiten de bot om"):
        verslaguitgave.to_publish(session, config, meeting, STEMPEL, "nog eens")


def test_who_is_forgotten_leaves_the_adopted_text_and_the_chain_holds(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    row = adopt(session, config, meeting, aanpassing="het punt van Molenbroek vervalt")
    before, sealed = row.hash, json.loads(row.inhoud)
    publish(session, config, meeting)
    who = person(session, "Molenbroek")
    told = persoonsgegevens.of(session, who)
    assert ("verslagversie", "") in {(found.tabel, found.blijft) for found in told}
    persoonsgegevens.forget(session, STEMPEL, who, also_owner=True)
    session.refresh(row)
    assert "Molenbroek" not in row.inhoud + (row.aanpassing or "")
    assert (row.hash, row.zout) == (before, "")
    assert vastgelegd.decode(row.inhoud).onderdelen
    assert set(json.loads(row.inhoud)) == set(sealed)
    assert verslagversies.altered(session) == []
    assert wijzigingen.broken_links(session) == []
    rows = session.exec(select(Verslagversie)).all()
    assert not any("Molenbroek" in f"{r.inhoud}{r.lakken}{r.aanpassing}{r.reden}" for r in rows)


def test_a_public_name_stays_in_what_was_published_and_that_is_told(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    adopt(session, config, meeting)
    public = publish(session, config, meeting)
    kept = public.inhoud
    who = person(session, "Zijlmans")
    stays = [f for f in persoonsgegevens.of(session, who) if f.tabel == "verslagversie" and f.blijft]
    assert [found.id for found in stays] == [public.id]
    persoonsgegevens.forget(session, STEMPEL, who, also_owner=True)
    session.refresh(public)
    assert public.inhoud == kept
    assert verslagversies.altered(session) == []


def test_who_published_is_forgotten_too(session: Session, config: Config, meeting: Vergadering) -> None:
    secretary = personen.ensure_slack(session, STEMPEL, STEMPEL.door, "Sanne Kuiper")
    row = adopt(session, config, meeting)
    persoonsgegevens.forget(session, STEMPEL, session.get_one(Persoon, secretary.id))
    session.refresh(row)
    assert STEMPEL.door not in row.door


def test_somebody_else_was_first(session: Session, config: Config, meeting: Vergadering) -> None:
    adopt(session, config, meeting)
    source, page, number = verslaguitgave.to_publish(session, config, meeting, STEMPEL, None)
    adopt(session, config, meeting, aanpassing="punt 2 vervalt", reden="de verkeerde bijlage")
    with pytest.raises(UserError, match="intussen"):
        verslaguitgave.publish(session, STEMPEL, source, page, number, [], [], None)


def test_notes_stand_beside_the_draft_and_outside_the_adopted_text(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    notities.create(session, STEMPEL, meeting, "gewone notitie")
    noten.create(session, STEMPEL, meeting, "de minister stelde het uit")
    told = verzamelen.gather(session, meeting, LATER)
    draft = vastgelegd.encode(opzet.concept(told, Gemaakt(config, STEMPEL.op)))
    assert "Noot van de secretaris, 11 januari 2027: de minister stelde het uit" in draft
    assert draft.count("de minister stelde het uit") == 1
    adopted = adopt(session, config, meeting).inhoud
    assert "gewone notitie" in adopted
    assert "de minister" not in adopted
    _, page, _ = verslaguitgave.to_publish(session, config, meeting, STEMPEL, None)
    assert vastgelegd.encode(page).count("de minister stelde het uit") == 1


def test_the_term_of_typed_notes_is_not_that_of_the_minutes(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    notities.create(session, STEMPEL, meeting, "kladwerk")
    noten.create(session, STEMPEL, meeting, "blijft bij het verslag")
    row = adopt(session, config, meeting)
    short = Bewaartermijn(aantal=90, eenheid="dagen")
    terms = Bewaren(notities=short, geschiedenis=short, citaten=short, gewist=short)
    much_later = Stempel("bot", datetime(2035, 1, 1, tzinfo=UTC) + timedelta(days=1))
    for _ in range(20):
        bewaartermijnen.apply(session, much_later, config.model_copy(update={"bewaren": terms}))
    assert {note.tekst for note in session.exec(select(Notitie)).all()} == {"", "blijft bij het verslag"}
    assert verslagversies.altered(session) == []
    assert "kladwerk" in session.get_one(Verslagversie, row.id).inhoud
