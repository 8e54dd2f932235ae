"""What is told about a person and what is forgotten are found by the same matching."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlmodel import Session, select

from bot import besluiten, notities, personen, persoonsgegevens, verslagen, wijzigingen
from bot.config import Config
from bot.models import Actie, Notitie, Persoon, WijzigingWaarde
from bot.oefen import register as practice
from bot.verslag import lezen
from tests.bestanden import digest, load_text
from tests.builders import STEMPEL, actie, besluit, held
from tests.test_persoonsgegevens import posted
from tests.time_helpers import T0, TODAY

EXAMPLE = Path(__file__).resolve().parents[1] / "docs" / "voorbeeldverslag.txt"


def make(session: Session, name: str) -> Persoon:
    return session.get_one(Persoon, personen.ensure(session, STEMPEL, name).id)


def left(session: Session, person: Persoon, also: Sequence[str] = ()) -> list[str]:
    """What is told to outlive being forgotten."""
    return [found.blijft for found in persoonsgegevens.of(session, person, also) if found.blijft]


def test_the_spelling_of_the_minutes_goes_with_the_person(session: Session, config: Config) -> None:
    """They ask, as 'De heer Van de Akker', although the attendance list has 'Van den Akker'."""
    text = load_text(EXAMPLE)
    read = lezen.read(text, config)
    verslagen.store(session, STEMPEL, config, read, bestand="voorbeeld.txt", sha256=digest(text))
    who = persoonsgegevens.find(session, "Van den Akker")
    told = [found.tekst for found in persoonsgegevens.of(session, who)]
    assert any("Van de Akker" in text for text in told)
    assert left(session, who) == []
    persoonsgegevens.forget(session, STEMPEL, who, also_owner=True)
    points = "".join(f"{row.tekst}{row.citaat}" for row in session.exec(select(Actie)).all())
    history = "".join(f"{row.voor}{row.na}" for row in session.exec(select(WijzigingWaarde)).all())
    assert "Akker" not in points + history
    assert "De heer [naam] vraagt of de locatie in Alkmaar" in points
    assert "Rozenboom" in points  # somebody else is still there
    assert wijzigingen.broken_links(session) == []


@pytest.mark.parametrize(
    ("name", "text", "masked"),
    [
        ("Van den Akker", "Gesprek met mevrouw Van de Akker", "Gesprek met mevrouw [naam]"),
        ("Van den Akker", "Van den Acker belt", "[naam] belt"),
        ("D'Ancona", "D’Ancona, DANCONA en d'ancona", "[naam], [naam] en [naam]"),
        ("Müller", "Muller en Mu\u0308ller en MÜLLER", "[naam] en [naam] en [naam]"),
        ("J. de Boer", "J. de Boer, J de  Boer", "[naam], [naam]"),
        ("Hanna Duinhoven", "Mw. Duinhoven belt", "Mw. [naam] belt"),
        ("Visser", "Vissen is daar verboden", "Vissen is daar verboden"),
        ("Van Haarlem", "De gemeente Haarlem belt", "De gemeente Haarlem belt"),
        ("Bos", "Mevrouw Bosch belt", "Mevrouw Bosch belt"),
    ],
)
def test_in_their_own_points_a_name_is_known_as_it_is_written(
    session: Session, name: str, text: str, masked: str
) -> None:
    who = make(session, name)
    point = actie(session, held(session, TODAY), text, ingebracht_door=personen.of_persoon(who))
    named = persoonsgegevens.mention(session, who)
    assert named.mask(text) == masked
    persoonsgegevens.forget(session, STEMPEL, who)
    assert point.tekst == masked


def test_a_name_like_it_in_the_text_of_others_stays_and_is_told_with_what_to_do(session: Session) -> None:
    who = make(session, "Van den Akker")
    notities.create(session, STEMPEL, held(session, TODAY), "Mevrouw Van de Akker belt nog")
    (why, history) = left(session, who)
    assert why == history
    assert "'Van de Akker' kan ook een ander zijn" in why
    assert "--ook 'Van de Akker'" in why
    assert left(session, who, ["Van de Akker"]) == []
    persoonsgegevens.forget(session, STEMPEL, who, ["Van de Akker"])
    assert [note.tekst for note in session.exec(select(Notitie)).all()] == ["Mevrouw [naam] belt nog"]


def test_two_people_of_one_name_are_never_taken_for_each_other(session: Session) -> None:
    who, other = make(session, "Anna Bloem"), make(session, "Jan Bloem")
    point = actie(
        session, held(session, TODAY), "Mevrouw Bloem belt", ingebracht_door=personen.of_persoon(who)
    )
    persoonsgegevens.forget(session, STEMPEL, other)
    assert point.tekst == "Mevrouw Bloem belt"


def test_what_another_is_called_too_stays_and_is_told(session: Session) -> None:
    who = make(session, "Bloem")
    other = make(session, "Anna Bloem")
    session.add(persoonsgegevens.Spelling(tekst="bloem", persoon_id=other.id))
    point = actie(session, held(session, TODAY), "Bloem belt")
    assert all("--ook 'Bloem'" in why for why in left(session, who))
    assert left(session, who)
    persoonsgegevens.forget(session, STEMPEL, who)
    assert point.tekst == "Bloem belt"


def test_everything_that_is_told_is_gone_afterwards_or_was_told_to_stay(session: Session) -> None:
    meeting = held(session, TODAY)
    who = make(session, "Van den Akker")
    asker = personen.of_persoon(who)
    point = actie(session, meeting, "Dhr. Van de Akker belt", ingebracht_door=asker, eigenaars=(asker,))
    besluit(session, meeting, "Van den Akker wordt voorzitter")
    besluiten.withdraw(session, STEMPEL, besluit(session, meeting, "Ander kader"), "Van den Akker wil het zo")
    notities.create(session, STEMPEL, meeting, "Akker en Van den Akkers zijn twee anderen")
    point.gesloten_op = STEMPEL.op
    before = {(found.tabel, found.id, found.tekst) for found in persoonsgegevens.of(session, who)}
    stays = {(f.tabel, f.id, f.tekst) for f in persoonsgegevens.of(session, who) if f.blijft}
    named = persoonsgegevens.mention(session, who)
    persoonsgegevens.forget(session, STEMPEL, who)
    texts = persoonsgegevens.TEXTS | persoonsgegevens.DECISIONS
    kept = {
        (str(row.__tablename__), row.id, f"{field}: {text}")
        for row, field, text in persoonsgegevens._texts(session, texts)
        if named.names(text) or persoonsgegevens._alike(named, text)
    }
    assert kept <= stays < before
    assert {kind for kind, _, _ in kept} == {"besluit", "notitie"}


def test_a_line_break_in_a_post_hides_no_name(session: Session, config: Config) -> None:
    practice.fill(session, config, T0)
    post = posted(session, "eerste regel\nDuinhoven")
    person = persoonsgegevens.find(session, "Duinhoven")
    assert persoonsgegevens.outbox(session, persoonsgegevens.mention(session, person)) == [post]
