"""Who owns points and who brings them in, by the spellings people use."""

from __future__ import annotations

import pytest
from sqlmodel import Session, select

from bot import afvaardigingen, personen, wijzigingen
from bot.config import Config
from bot.models import Afvaardiging, Organisatie, Persoon
from bot.naamspelling import fold
from tests.builders import STEMPEL, persoon
from tests.time_helpers import day


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("mw. Duinhoven", "duinhoven"),
        ("de heer Van der Laak", "van der laak"),
        ("Mevr. drs. Westra-Koog", "westra-koog"),
        ("burgemeester  Ter Braak", "ter braak"),
        ("’t Hoen", "t hoen"),
        ("Koçak", "kocak"),
        ("Koc\u0327ak", "kocak"),
        ("A&M", "a&m"),
        ("Drost", "drost"),
        ("Hrdina", "hrdina"),
        ("gedeputeerde", "gedeputeerde"),
    ],
)
def test_a_spelling_is_compared_without_title_accent_or_capital(typed: str, folded: str) -> None:
    assert fold(typed) == folded


def test_one_person_is_found_however_the_name_is_typed(session: Session) -> None:
    made = persoon(session, "mw. Duinhoven")
    for typed in ("Duinhoven", "mevrouw duinhoven", "MW DUINHOVEN"):
        assert personen.find(session, typed) == [made]
        assert personen.ensure(session, STEMPEL, typed) == made


def test_everybody_with_one_spelling_is_found(session: Session) -> None:
    first = persoon(session, "De Boer")
    second = personen.ensure_slack(session, STEMPEL, "U0BOER0001", "De Boer")
    assert {p.id for p in personen.find(session, "de boer")} == {first.id, second.id}


def test_who_is_not_known_is_made_without_the_title(session: Session) -> None:
    made = persoon(session, "mw. duinhoven")
    assert (made.soort, made.naam) == ("persoon", "Duinhoven")
    assert len(wijzigingen.history(session, "persoon", made.id)) == 1


def test_two_titles_without_a_name_are_two_parties(session: Session) -> None:
    assert persoon(session, "commissaris").naam == "cvdK"  # as config.yaml spells it
    assert persoon(session, "gedeputeerde").naam == "Gedeputeerde"


@pytest.mark.parametrize("name", ["allen", "Iedereen", "een ieder", "everyone"])
def test_everybody_is_one_party_and_no_person(session: Session, name: str) -> None:
    made = persoon(session, name)
    assert (made.soort, made.naam) == ("organisatie", "Allen")
    assert personen.ensure(session, STEMPEL, "allemaal") == made
    assert personen.find(session, "ALLEN") == [made]


def test_who_is_addressed_is_nobody_else_than_a_person(session: Session) -> None:
    made = persoon(session, "mw. Allen")
    assert (made.soort, made.naam) == ("persoon", "Allen")


@pytest.mark.parametrize(
    ("name", "soort"),
    [
        ("alle gemeenten", "organisatie"),
        ("de leden", "organisatie"),
        ("regio’s", "organisatie"),
        ("Allende", "persoon"),
        ("P. Allen", "persoon"),
        ("de leeuw", "persoon"),
        ("Alleman", "persoon"),
        ("Alle de Vries", "persoon"),
        ("alle de vries", "persoon"),
        ("Alle Postma", "persoon"),
    ],
)
def test_all_of_a_kind_are_no_person(session: Session, name: str, soort: str) -> None:
    made = persoon(session, name)
    assert (made.soort, made.naam) == (soort, name[0].upper() + name[1:])


@pytest.mark.parametrize("name", ["VNG", "IND", "GGD", "RvS"])
def test_an_acronym_is_an_organisation(session: Session, name: str) -> None:
    assert persoon(session, name).soort == "organisatie"
    assert session.exec(select(Organisatie).where(Organisatie.naam == name)).one()


def test_an_organisation_of_the_config_is_not_made_again(session: Session) -> None:
    before = len(session.exec(select(Organisatie)).all())
    assert persoon(session, "A&M").naam == "AenM"
    assert len(session.exec(select(Organisatie)).all()) == before


def test_a_slack_account_is_one_person(session: Session) -> None:
    made = personen.ensure_slack(session, STEMPEL, "U0BEST0001", "Hanna Duinhoven")
    assert personen.ensure_slack(session, STEMPEL, "U0BEST0001", "Andere Naam") == made
    assert personen.by_slack_id(session, "U0BEST0001") == made
    assert personen.by_slack_id(session, "U0NIEMAND1") is None


def test_a_known_person_can_be_linked_to_an_account(session: Session) -> None:
    made = persoon(session, "Duinhoven")
    linked = personen.link_slack(session, STEMPEL, made, "U0BEST0001")
    assert (linked.id, linked.slack_id) == (made.id, "U0BEST0001")


def test_half_a_name_finds_everybody_who_has_it(session: Session) -> None:
    made = persoon(session, "Van der Laak")
    assert personen.like(session, "Laak") == [made]
    assert personen.like(session, "zonder treffer") == []


def test_all_names_can_be_suggested(session: Session) -> None:
    persoon(session, "Duinhoven")
    assert {"Duinhoven", "COA"} <= set(personen.names(session))


def represents(session: Session, who: int, organisatie: str, van: int) -> None:
    afvaardigingen.delegate(
        session,
        STEMPEL,
        who,
        "Kennemerland",
        regio="kennemerland",
        organisatie=organisatie,
        rollen="",
        van=day(van),
    )


def test_a_person_speaks_for_region_and_gemeente(session: Session, config: Config) -> None:
    who = persoon(session, "Duinhoven")
    assert afvaardigingen.regio_of(session, who.id, config) == (None, None)
    represents(session, who.id, "Bloemendaal", 0)
    assert afvaardigingen.regio_of(session, who.id, config) == ("kennemerland", "Bloemendaal")


def test_an_organisation_that_is_no_gemeente_gives_only_the_region(session: Session, config: Config) -> None:
    who = persoon(session, "Duinhoven")
    represents(session, who.id, "Veiligheidsregio", 0)
    assert afvaardigingen.regio_of(session, who.id, config) == ("kennemerland", None)


def test_the_same_delegation_again_changes_nothing(session: Session) -> None:
    who = persoon(session, "Duinhoven")
    represents(session, who.id, "Bloemendaal", 0)
    represents(session, who.id, "Bloemendaal", 30)
    assert len(session.exec(select(Afvaardiging)).all()) == 1


def test_a_new_delegation_ends_the_old_one(session: Session, config: Config) -> None:
    who = persoon(session, "Duinhoven")
    represents(session, who.id, "Bloemendaal", 0)
    represents(session, who.id, "Haarlem", 30)
    ended, current = session.exec(select(Afvaardiging).order_by(Afvaardiging.id)).all()  # type: ignore[arg-type]
    assert (ended.tot, current.van, current.tot) == (day(29), day(30), None)
    assert afvaardigingen.regio_of(session, who.id, config) == ("kennemerland", "Haarlem")


def test_minutes_of_an_earlier_meeting_do_not_replace_who_sits_there_now(
    session: Session, config: Config
) -> None:
    who = persoon(session, "Duinhoven")
    represents(session, who.id, "Haarlem", 30)
    represents(session, who.id, "Bloemendaal", 0)
    assert afvaardigingen.regio_of(session, who.id, config) == ("kennemerland", "Haarlem")


def test_a_persoon_keeps_the_form_of_address(session: Session) -> None:
    made = personen.ensure(session, STEMPEL, "Duinhoven", aanhef="mw.")
    assert session.get_one(Persoon, made.id).aanhef == "mw."


@pytest.mark.parametrize(
    ("typed", "naam", "aanhef"),
    [
        ("mw. Castelijn", "Castelijn", "mw."),
        ("Mevrouw van der Castelijn-Bos", "Van der Castelijn-Bos", "mw."),
        ("de heer Castelijn", "Castelijn", "dhr."),
        ("dhr Castelijn", "Castelijn", "dhr."),
        ("Castelijn", "Castelijn", None),
        ("wethouder Castelijn", "Castelijn", None),
        ("mw. Anna Castelijn", "Anna Castelijn", "mw."),
        ("mw. Castelijn-de Wit", "Castelijn-de Wit", "mw."),
        ("dhr. Van den Kwartel tot Castelijn", "Van den Kwartel tot Castelijn", "dhr."),
        ("dhr. A. de Castelijn", "A. de Castelijn", "dhr."),
        ("de heer mr. A.B. Castelijn", "A.B. Castelijn", "dhr."),
        ("dhr. Kees de Wit", "Kees de Wit", "dhr."),
        ("dhr. en mw. Castelijn", "En mw. Castelijn", None),
    ],
)
def test_how_somebody_is_addressed_is_kept(
    session: Session, typed: str, naam: str, aanhef: str | None
) -> None:
    made = session.get_one(Persoon, personen.ensure(session, STEMPEL, typed).id)
    assert (made.naam, made.aanhef) == (naam, aanhef)


def test_who_is_known_gets_what_was_not_known_and_keeps_what_was(session: Session) -> None:
    bare = personen.ensure(session, STEMPEL, "Castelijn")
    known = personen.ensure(session, STEMPEL, "Duinhoven", aanhef="mevrouw")
    for typed in ("mw. Castelijn", "mevr. Duinhoven", "Castelijn"):
        personen.ensure(session, STEMPEL, typed)
    assert [session.get_one(Persoon, who.id).aanhef for who in (bare, known)] == ["mw.", "mevrouw"]
