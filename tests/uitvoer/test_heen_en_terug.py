"""A register, exported and imported again, is the same register: whatever was noted in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import HealthCheck, Phase, given
from hypothesis import strategies as st
from sqlmodel import Session

from bot import verslagen
from bot.config import Config
from bot.models import Vergadering
from bot.readmodels import Conceptverslag
from bot.texts import uitvoer as texts
from bot.uitvoer import docx, markdown, opzet, pdf, verzamelen
from bot.uitvoer.opzet import Gemaakt
from bot.verslag.documenten import docx as docx_in
from bot.verslag.documenten import pdf as pdf_in
from bot.verslag.lezen import read
from tests.bestanden import digest
from tests.builders import STEMPEL
from tests.security.fuzz import fuzz
from tests.time_helpers import T0, TODAY
from tests.uitvoer.verzonnen import OWNERS, Keuze, Plek, Verzonnen, Werk, full, squeezed, told, write

SHARED = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large]
PHASES = (Phase.explicit, Phase.generate)  # a smaller example of what fails would take minutes
Render = Callable[[opzet.Blad], str]
Make = Callable[[Conceptverslag, Gemaakt], opzet.Blad]
NO_AGENDA: Verzonnen = replace(full(), agenda=(), nummers=())


def as_docx(page: opzet.Blad) -> str:
    return docx_in.read(docx.render(page))


def as_markdown(page: opzet.Blad) -> str:
    return markdown.render(page).decode()


def as_pdf(page: opzet.Blad) -> str:
    return pdf_in.read(pdf.render(page))


def there_and_back(  # type: ignore[type-arg]
    session: Session, config: Config, made: Verzonnen, render: Render, make: Make = opzet.concept
) -> tuple[dict, dict]:
    """What the register holds, and what another holds that only read the export. Leaves nothing behind."""
    try:
        meeting = write(session, made)
        before = told(session, meeting)
        page = make(verzamelen.gather(session, meeting, TODAY), Gemaakt(config, T0))
    finally:
        session.rollback()
    text = render(page)
    try:
        read_ = read(text, config)
        outcome = verslagen.store(session, STEMPEL, config, read_, bestand="verslag", sha256=digest(text))
        after = told(session, session.get_one(Vergadering, outcome.vergadering.id))
        assert read_.waarschuwingen == ()
    finally:
        session.rollback()
    return before, after


# What a reader could take for a part of the layout, between what anybody may type.
NASTY = (
    *(
        "[A1] Actiepunt: iets",
        "[B1] Besluit:",
        "# kop",
        "## Actielijst",
        "- streep",
        "• punt",
        "1. een",
        "12) x",
    ),
    *("Antwoord: nee", "Regio: Gooi", texts.NOTHING_UNDER, "Kenmerk: PRT-2027-01-08", "**vet** _schuin_ `x`"),
    *(
        "<b>hoi</b> &amp; &",
        "\\| \\",
        "---",
        "=1+1",
        "[link](http://x.nl)",
        "![](http://x.nl)",
        "regel\nregel",
    ),
    *("漢字 😀 ‘’ “” – …", "a\u00a0b", "$x^2$", "Besluitenlijst", "A3", "~~weg~~", "> citaat", "woord" * 40),
)
words = st.sampled_from(NASTY) | st.text(
    st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"], exclude_characters="|"),
    min_size=1,
    max_size=40,
)
text = words.map(lambda found: opzet.clean(found)).filter(lambda found: found not in ("", texts.NONE))
said = st.none() | text
place = st.integers(0, 3)
WHEN = ("in het voorjaar", "voor de zomer", "Q3; later", "week 12")
termijn = st.fixed_dictionaries(
    {"termijn": st.none() | st.dates(date(2027, 1, 1), date(2031, 1, 1))}
) | st.fixed_dictionaries(
    {"termijn_tekst": st.sampled_from(("in het voorjaar", "voor de zomer", "Q3; later", "week 12"))}
)
gemeente = st.sampled_from((("gooi", None), ("kennemerland", "Haarlem"), (None, None)))


@st.composite
def points(draw: st.DrawFn, number: int) -> Werk:
    kind = draw(st.sampled_from(("actiepunt", "vraag", "toezegging")))
    status = draw(st.sampled_from(("open", "loopt", "afgerond", "vervallen", "doorgeleid")))
    region, town = draw(gemeente)
    return Werk(
        number,
        draw(text),
        kind,
        draw(place),
        tuple(draw(st.lists(st.sampled_from(OWNERS), max_size=3, unique=True))),
        vraagsteller=draw(st.none() | st.sampled_from(("Wienstra", "Van der Laak"))),
        regio=region,
        gemeente=town,
        voorwaarde=draw(st.none() | st.just("na publicatie van de raming")),
        status=status,
        reden=draw(text) if status == "vervallen" else None,
        antwoord=draw(text) if kind == "vraag" and status == "afgerond" else None,
        **draw(termijn),
    )


@st.composite
def registers(draw: st.DrawFn) -> Verzonnen:
    numbers = sorted(draw(st.sets(st.integers(1, 30), max_size=4)))
    decided = sorted(draw(st.sets(st.integers(1, 30), max_size=3)))
    fates = {n: draw(st.sampled_from(("", "weg", *(m for m in decided if m != n)))) for n in decided}
    hours = draw(st.sampled_from(((None, None), (time(9, 30), None), (time(13), time(15, 45)))))
    roles = st.sampled_from(("", "voorzitter", "secretaris, agendalid"))
    status = st.sampled_from(("aanwezig", "afwezig", "onbekend"))
    groups = ["Kennemerland"] * draw(st.integers(0, 2)) + ["Ministeries"] * draw(st.integers(0, 2))
    names = draw(st.permutations(("Zonneveld", "Ter Braake", "Vd. Akker", "Öztürk-d'Anco")))
    titles = draw(st.tuples(text, text, text))
    return Verzonnen(
        plekken=tuple(
            Plek(
                group,
                None if masked else name,
                None if masked else draw(st.sampled_from((None, "mw.", "dhr."))),
                draw(said),
                draw(roles),
                draw(status),
                masked,
            )
            for group, name, masked in zip(groups, names, draw(st.tuples(*[st.booleans()] * 4)), strict=False)
        ),
        agenda=titles,
        nummers=draw(st.sampled_from(((None, None, None), ("1", "2a", "7"), (None, "3.1", None)))),
        werk=tuple(draw(points(number)) for number in numbers),
        keuzes=tuple(
            Keuze(
                n,
                draw(text),
                draw(place),
                draw(st.booleans()),
                "te laat" if fates[n] == "weg" else None,
                fates[n] if isinstance(fates[n], int) else None,
            )
            for n in decided
        ),
        notities=tuple(
            draw(st.lists(st.tuples(place, text), max_size=4, unique_by=lambda note: squeezed(note[1])))
        ),
        begin=hours[0],
        eind=hours[1],
        locatie=draw(said),
    )


@pytest.mark.parametrize("render", [as_docx, as_markdown, as_pdf])
def test_something_of_every_kind_comes_back(session: Session, config: Config, render: Render) -> None:
    before, after = there_and_back(session, config, full(), render)
    assert after == before


@pytest.mark.parametrize("render", [as_docx, as_markdown, as_pdf])
def test_a_meeting_of_which_nothing_was_noted_comes_back(
    session: Session, config: Config, render: Render
) -> None:
    before, after = there_and_back(session, config, Verzonnen(), render)
    assert after == before


def test_an_export_read_into_its_own_register_changes_nothing(session: Session, config: Config) -> None:
    meeting = write(session, full())
    before = told(session, meeting)
    text = as_docx(opzet.concept(verzamelen.gather(session, meeting, TODAY), Gemaakt(config, T0)))
    outcome = verslagen.store(
        session, STEMPEL, config, read(text, config), bestand="verslag", sha256=digest(text)
    )
    assert outcome.nieuw == {}
    assert outcome.overgeslagen == []
    assert told(session, meeting) == before


def test_a_bar_that_word_parts_cells_by_is_no_other_text(session: Session, config: Config) -> None:
    register = Verzonnen(agenda=("Opening",), nummers=(None,), werk=(Werk(1, "\\| \\", bij=1),))
    before, after = there_and_back(session, config, register, as_docx)
    assert without_bars(after) == without_bars(before)


@pytest.mark.parametrize(
    ("make", "agenda", "bij"), [(opzet.concept, ("Opening",), 0), (opzet.actielijst, (), 0)]
)
@pytest.mark.parametrize("tekst", ["punt", opzet.clean("regel\nregel")])
def test_a_line_break_in_a_text_or_a_reason_comes_back_from_word_as_a_space(
    session: Session, config: Config, make: Make, agenda: tuple[str, ...], bij: int, tekst: str
) -> None:
    regels = opzet.clean("regel\nregel")
    werk = (
        Werk(1, tekst, bij=bij, status="vervallen", reden=regels),
        Werk(2, tekst, "vraag", bij=bij, status="afgerond", antwoord=regels),
    )
    register = Verzonnen(agenda=agenda, nummers=(None,) * len(agenda), werk=werk)
    before, after = there_and_back(session, config, register, as_docx, make)
    assert after["punten"] == before["punten"]
    assert "<br>" not in str(after)


@fuzz(5, suppress_health_check=SHARED, phases=PHASES)
@given(made=registers())
def test_any_register_comes_back_from_word(session: Session, config: Config, made: Verzonnen) -> None:
    before, after = there_and_back(session, config, made, as_docx)
    assert without_bars(in_order(after)) == without_bars(in_order(before))


@fuzz(5, suppress_health_check=SHARED, phases=PHASES)
@given(made=registers())
def test_any_register_comes_back_from_markdown(session: Session, config: Config, made: Verzonnen) -> None:
    before, after = there_and_back(session, config, made, as_markdown)
    assert in_order(after) == in_order(before)


def test_any_words_come_back_from_pdf(session: Session, config: Config) -> None:
    """A PDF has lines alone: of a text with line breaks or marks of its own less is certain."""
    said = (
        "De heer Wienstra vraagt of de COA-locatie in Noord-Holland Noord open blijft, en wie dat (voor "
        "1-2-2027) meldt; zie ook de brief van 12 december, punt 3. Het antwoord volgt – uiterlijk in het "
        "voorjaar – per e-mail."
    )
    many = tuple(f"{number}e keer: {said}" for number in range(1, 7))
    register = Verzonnen(
        plekken=tuple(
            Plek("Amsterdam-Amstelland", name, "dhr.", "Ouder-Amstel") for name in ("Ter Braake", "Vink")
        ),
        agenda=(said, "Rondvraag", "Sluiting"),
        werk=tuple(
            Werk(number, text, bij=number % 4, eigenaars=("d'Ancona-Vis",))
            for number, text in enumerate(many, 1)
        ),
        keuzes=tuple(Keuze(number, text, number % 4) for number, text in enumerate(many[:3], 1)),
        notities=tuple((number % 4, text) for number, text in enumerate(many)),
    )
    before, after = there_and_back(session, config, register, as_pdf)
    assert in_order(after) == in_order(before)


@pytest.mark.parametrize("make", [opzet.actielijst, opzet.besluitenlijst])
@pytest.mark.parametrize("render", [as_markdown, as_docx, as_pdf])
def test_a_list_comes_back_without_a_word_about_its_own_foot(
    session: Session,
    config: Config,
    make: Make,
    render: Render,
) -> None:
    meeting = write(session, full())
    text = render(make(verzamelen.gather(session, meeting, TODAY), Gemaakt(config, T0)))
    read_ = read(text, config)
    assert read_.acties or read_.besluiten
    assert read_.waarschuwingen == ()


@pytest.mark.parametrize("render", [as_docx, as_markdown, as_pdf])
def test_an_action_list_alone_brings_every_point_back(
    session: Session, config: Config, render: Render
) -> None:
    before, after = there_and_back(session, config, NO_AGENDA, render, opzet.actielijst)
    assert after["punten"] == before["punten"]


@fuzz(5, suppress_health_check=SHARED, phases=PHASES)
@given(made=registers())
def test_any_action_list_comes_back_from_word(session: Session, config: Config, made: Verzonnen) -> None:
    made = replace(made, agenda=(), nummers=())
    before, after = there_and_back(session, config, made, as_docx, opzet.actielijst)
    assert without_bars(after["punten"]) == without_bars(before["punten"])


@pytest.mark.parametrize("render", [as_docx, as_markdown, as_pdf])
def test_an_action_list_of_before_it_told_the_region_is_read_as_ever(
    session: Session, config: Config, render: Render
) -> None:
    made = Gemaakt(config, T0)
    told = verzamelen.gather(session, write(session, NO_AGENDA), TODAY)
    list_ = opzet.concept(told, made).onderdelen[-2]  # the draft still has it like that
    found = read(render(replace(opzet.actielijst(told, made), onderdelen=(list_,))), config)
    assert [actie.nummer for actie in found.acties] == ["A1", "A2", "A4", "A5", "A6"]
    assert found.acties[0].eigenaars == ("COA", "Wienstra")
    assert found.waarschuwingen == ()


def without_bars(found: dict) -> str:  # type: ignore[type-arg]
    """The reader of Word parts cells by bars: within one, a bar comes back as '/'."""
    return repr(found).replace("|", "/")


def in_order(found: dict) -> dict:  # type: ignore[type-arg]
    """Notes in the order of the agenda: those of one item keep theirs."""
    return found | {"notities": sorted(found["notities"], key=lambda note: (note[0] is None, note[0]))}
