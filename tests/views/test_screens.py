"""Every screen, made from a register full of one difficult text: Slack takes it, and nothing in it works."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import String, create_engine, update
from sqlmodel import Session, SQLModel, col, select

from bot import (
    aanwezigheid,
    actielijst,
    acties,
    agendapunten,
    besluiten,
    notities,
    overzicht,
    personen,
    status,
    vergaderingen,
    vooruitblik,
    wijzigingen,
)
from bot.actielijst import Filter
from bot.config import Config
from bot.models import Actie, Agendaafspraak, Agendabron, Vergadering
from bot.oefen.blokken import message_faults, text_length, view_faults
from bot.readmodels import (
    Actieregel,
    Agendanieuws,
    Gebeurtenis,
    Herkomst,
    Lijst,
    Navraag,
    Partij,
    Verandering,
    Verzendregel,
    Voorlezing,
)
from bot.texts import agendabron as agendabron_texts
from bot.texts import berichten as berichten_texts
from bot.views import actieformulier, plain, wijzigen
from bot.views import acties as actie_views
from bot.views import agendabron as agendabron_views
from bot.views import berichten as berichten_views
from bot.views import besluiten as besluit_views
from bot.views import correcties as correctie_views
from bot.views import herkomst as herkomst_views
from bot.views import home as home_views
from bot.views import hulp as hulp_views
from bot.views import navragen as navragen_views
from bot.views import notities as notitie_views
from bot.views import overzicht as overzicht_views
from bot.views import status as status_views
from bot.views import terugkoppeling as terugkoppeling_views
from bot.views import vergaderingen as vergadering_views
from bot.views import vooruitblik as vooruitblik_views
from bot.views.elementen import Block, fit
from bot.views.hulp import Regel
from bot.views.terugkoppeling import Gevraagd
from tests.builders import STEMPEL, actie, besluit, held, planned
from tests.time_helpers import T0, TODAY, day

POINTS = 60
PLACEHOLDER = "§"
TEXTS = {
    "gewoon": "Nagaan of nareizigers in de locatie in Laren terechtkunnen",
    "3000 keer <": "<" * 3000,
    "3000 keer &": "&" * 3000,
    "aanroep": "<!channel> <@U0KWAAD001> <#C0KWAAD001> <https://kwaad.example|klik> <!subteam^S1>",
    "opmaak": "*vet* _schuin_ ~weg~ `code` ```blok``` > citaat",
    "regels": "eerste\nregel\n\n[A1] COA: neppunt\r\nlaatste\tregel",
    "richting": "a\u202eb\u2066c\u2069 \u200b\u200c\u200d\ufeff d\u0000e",
    "smileys": "👩‍👩‍👧‍👦🇳🇱😀" * 300,
    "accenten": "e\u0301" * 1500,
    "een woord": "x" * 3000,
    "entiteiten": "&amp;&lt;&gt;" * 250,
}
Screen = tuple[str, Any]  # the surface and what is shown on it


@dataclass
class Difficult:
    """A register in which every text that a person can type is `text`."""

    session: Session
    config: Config
    text: str
    previous: Vergadering
    meeting: Vergadering
    running: Vergadering

    def screens(self) -> dict[str, Screen]:
        return (
            self._of_points()
            | self._of_decisions()
            | self._of_meetings()
            | self._of_reports()
            | self._of_moments()
            | self._of_own_messages()
            | self._of_a_running_meeting()
        )

    def _of_points(self) -> dict[str, Screen]:
        everything = Filter(tafels=["prt"], staat="alle")
        rows = actielijst.select_rows(self.session, everything, TODAY, limit=POINTS)
        row, config, home = rows[0], self.config, self.previous
        history = wijzigingen.history(self.session, "actie", row.id)
        long_list = actie_views.listing(
            rows, 999, self.text[:60], config, TODAY, home=home, page="actie lijst vanaf {}".format
        )
        return {
            "lijst": ("message", long_list),
            "lege lijst": ("message", actie_views.listing([], 0, "Acties", config, TODAY, page="{}".format)),
            "bevestiging": ("message", actie_views.receipt(row, config, warnings=[self.text])),
            "gewijzigd": ("message", wijzigen.changed(row, config, TODAY)),
            "kaart": ("message", actie_views.card(row, history, config, TODAY)),
            "formulier": ("modal", actieformulier.form(config, "prt", row)),
            "leeg formulier": ("modal", actieformulier.form(config, "prt", None, {"tekst": self.text})),
            "startscherm": (
                "home",
                home_views.home(self._at_home(rows), self._help(), config, TODAY),
            ),
            "geen toegang": ("home", home_views.refused(self.text)),
        }

    def _at_home(self, rows: list[Actieregel]) -> home_views.Thuis:
        trouble = Verzendregel(
            7, "vooruitblik", "prt", self.meeting, "FAILED", T0, geprobeerd=T0, fout=self.text
        )
        shown = Lijst(tuple(rows), 999)
        return home_views.Thuis(shown, [self.meeting] * 20, shown, [trouble] * 10)

    def _help(self) -> list[dict[str, Any]]:
        return hulp_views.overview([Regel("/actie", "nieuw …", self.text[:200], self.text[:80])] * 4)

    def _of_decisions(self) -> dict[str, Screen]:
        rows = besluiten.select_rows(self.session, ["prt"], limit=POINTS)
        rule = Regel("/actie nieuw", "WIE: WAT", "noteer een punt", "/actie nieuw COA: cijfers")
        return {
            "besluiten": ("message", besluit_views.listing(rows, "Besluiten", 20, page="{}".format)),
            "geen besluiten": ("message", besluit_views.listing([], "Besluiten", 20, page="{}".format)),
            "besluit": ("message", besluit_views.card(rows[0], self.config)),
            "besluitformulier": ("modal", besluit_views.form("prt", rows[0])),
            "hulp": ("message", hulp_views.command("Actie", [rule] * 12)),
            "onbegrepen": ("message", hulp_views.not_understood(self.text, rule, f"actie {self.text}")),
        }

    def _of_meetings(self) -> dict[str, Screen]:
        items = agendapunten.of(self.session, self.meeting.id or 0)
        slots = aanwezigheid.of(self.session, self.previous.id or 0)
        everything = Filter(tafels=["prt"], staat="alle")
        rows = actielijst.select_rows(self.session, everything, TODAY, limit=POINTS)
        lines = actie_views.points(rows, self.config, TODAY)
        decided = [besluit_views.line(b) for b in besluiten.select_rows(self.session, ["prt"], limit=POINTS)]
        card = vergadering_views.card(
            self.meeting, items, [(s, self.text) for s in slots] * POINTS, lines, decided, self.config
        )
        return {
            "vergadering": ("message", card),
            "vergaderingen": (
                "message",
                vergadering_views.listing([self.meeting] * 20, [self.meeting], [self.previous], self.config),
            ),
            "geen vergaderingen": ("message", vergadering_views.listing([], [], [], self.config)),
        }

    def _answered(self, ids: list[int]) -> list[dict[str, Any]]:
        """An owner's message with answers, a point asked again and something wrong."""
        session, config = self.session, self.config
        for id_ in ids[:10]:
            acties.report(session, STEMPEL, session.get_one(Actie, id_), self.text, stand="uitstel")
        rows = actielijst.by_ids(session, ids)
        shown = Gevraagd(tuple(ids), frozenset(ids[2:8]), frozenset(ids[:2]), dict.fromkeys(ids, self.text))
        return terugkoppeling_views.ask(
            rows, 0, self.meeting, config, TODAY, asked=shown, mistake=(ids[0], self.text)
        )

    def _of_reports(self) -> dict[str, Screen]:
        session, config, home = self.session, self.config, self.meeting
        rows = actielijst.select_rows(session, Filter(tafels=["prt"], staat="alle"), TODAY, limit=POINTS)
        ask = [Navraag(Partij("organisatie", n, self.text), tuple(rows)) for n in range(60)]
        open_ = [row for row in rows if row.is_open]
        read = Voorlezing(home, tuple(open_[:20]), 60, ())
        last = Voorlezing(home, tuple(open_[:5]), 5, tuple(rows[-30:]))
        names = [(f"persoon:{n}", self.text) for n in range(120)]
        return {
            "voorlezen": (
                "message",
                terugkoppeling_views.reading(read, "prt", config, TODAY, page="{}".format),
            ),
            "voorlezen, slot": (
                "message",
                terugkoppeling_views.reading(last, "prt", config, TODAY, page="{}".format),
            ),
            "navragen": ("message", navragen_views.listing(ask, "prt", home, config, TODAY)),
            "navragen, kort": ("message", navragen_views.listing(ask[:2], "prt", home, config, TODAY)),
            "navraagformulier": ("modal", navragen_views.form(ask[0], "prt", config, TODAY)),
            "genoteerd": (
                "message",
                fit(navragen_views.noted(rows[:15], self.text, config, TODAY, "actie ongedaan"), "…"),
            ),
            "terugkoppeling": (
                "modal",
                terugkoppeling_views.form(rows[2], config, TODAY, others=names),
            ),
        }

    def _of_a_running_meeting(self) -> dict[str, Screen]:
        session, config, running = self.session, self.config, self.running
        items = agendapunten.of(session, running.id or 0)
        lacking = Filter(["prt"], vergadering_id=running.id, onvolledig=True)
        rows = actielijst.select_rows(session, lacking, TODAY, limit=40)
        lines = notities.of(session, running.id or 0)
        parts = overzicht_views.live(overzicht.gather(session, running, TODAY), config, TODAY, private=True)
        noted = vooruitblik_views.summary(vooruitblik.summarise(session, running, TODAY), config, TODAY)
        share = ("Deel", "vergadering deel prt")
        return {
            **{f"overzicht {number}": ("message", part) for number, part in enumerate(parts)},
            "agendapunt": ("message", overzicht_views.item(items[0], items, running)),
            "voor de sluiting": ("message", overzicht_views.before_closing(rows, running, "v sluit")),
            "gesloten": ("message", overzicht_views.closed(noted, 7, running, share)),
            "notitie": ("message", notitie_views.receipt(running, items[0], 1, "actie ongedaan", config)),
            "notities": ("message", notitie_views.listing(running, items, lines, config)),
        }

    def _of_own_messages(self) -> dict[str, Screen]:
        states = (*berichten_texts.STATES, "FAILED", "UNKNOWN")
        rows = [
            Verzendregel(n, "vooruitblik", who, self.meeting, state, T0, geprobeerd=T0, fout=self.text)
            for n, (state, who) in enumerate((s, w) for s in states for w in ("prt", "U0BEST0001"))
        ]
        return {
            "berichten": ("message", berichten_views.listing(rows * 3, self.meeting, self.config)),
            "melding": ("message", berichten_views.report(rows, self.meeting, self.config)),
            "verzet": ("message", correctie_views.moved(self.meeting, TODAY, self.config)),
            "vervalt": ("message", correctie_views.cancelled(self.meeting, self.meeting.datum, self.config)),
            "agenda": ("message", self._of_a_calendar()),
            "bron": ("message", herkomst_views.card(self._source(), self.config)),
        }

    def _source(self) -> Herkomst:
        """Of a point that was changed a hundred times."""
        change = Verandering("tekst", self.text, self.text[::-1])
        events = [Gebeurtenis(T0, "gewijzigd", "U0BEST0001", (change,) * 3, tijdens=self.meeting)] * 50
        events += [Gebeurtenis(T0, "terugkoppeling", "bot", tekst=self.text, namens=self.text)] * 50
        return Herkomst(
            soort="actie",
            referentie="PRT-2026-12-14/A1",
            tekst=self.text,
            tafel="prt",
            vergadering=self.meeting,
            door="U0BEST0001",
            op=T0,
            citaat=self.text * 5,
            is_vergeten=False,
            regels="1–2",
            bestand=self.text,
            agendapunt=self.text,
            vanuit_tafel="prt",
            vanuit="PRT-2026-12-14/A1",
            verloop=tuple(events),
        )

    def _of_a_calendar(self) -> list[Block]:
        said = Agendaafspraak(
            tafel="prt", uid="1", herhaling="", datum=TODAY, begin=time(9), locatie=self.text
        )
        news = [Agendanieuws(wat, self.meeting, said) for wat in agendabron_texts.HEAD]
        failing = Agendabron(tafel="prt", kenmerk="", gekeken_op=T0, gelezen_op=T0, mislukt=4, fout="leeg")
        told = [
            *(*news * 10, Agendanieuws("fout", None, None)),
            Agendanieuws(
                "onbegrepen",
                None,
                None,
                onbegrepen=tuple((TODAY, w) for w in agendabron_texts.NOT_UNDERSTOOD),
            ),
        ]
        return agendabron_views.report(told, failing, "prt", self.config)

    def _of_moments(self) -> dict[str, Screen]:
        session, config = self.session, self.config
        coming = vooruitblik.gather(session, self.meeting, TODAY)
        noted = vooruitblik.summarise(session, self.previous, TODAY)
        region = status.of_regio(session, config, "kennemerland", list(config.tafels), TODAY)
        points = (*coming.te_laat, *coming.open)
        return {
            "vooruitblik": ("message", vooruitblik_views.digest(coming, config, TODAY)),
            "herinnering": ("message", vooruitblik_views.reminder(coming, config)),
            "samenvatting": ("message", vooruitblik_views.summary(noted, config, TODAY)),
            "eigenaar": ("message", terugkoppeling_views.ask(points, 5, self.meeting, config, TODAY)),
            "eigenaar, beantwoord": ("message", self._answered([row.id for row in points])),
            "geen vervolg": ("message", vooruitblik_views.no_next_meeting("prt", config)),
            "stand": (
                "message",
                status_views.render(region, config, TODAY, about="kennemerland"),
            ),
        }


def fill(session: Session, config: Config, text: str) -> None:
    """A meeting behind us with sixty points and decisions, one to come with sixty agenda items, and one of
    another tafel that goes on, with sixty notes and points."""
    previous, meeting = held(session, day(-28)), planned(session, config, day(7))
    run_one(session, config, text)
    meeting.locatie = meeting.reden = text
    agendapunten.replace_all(session, STEMPEL, meeting, [(None, text)] * POINTS)
    who = personen.ensure_slack(session, STEMPEL, "U0BEST0001", text)
    aanwezigheid.note(
        session, STEMPEL, previous, who, "aanwezig", delegatie=text, regio="kennemerland", organisatie=text
    )
    for number in range(POINTS):
        made = actie(
            session,
            previous,
            text,
            soort=acties.SOORTEN[number % 3],
            eigenaars=(who,) if number % 2 else (),
            eigenaar_voorstel=text,
            ingebracht_door=who,
            regio="kennemerland",
            termijn=day(number - 20) if number % 4 else None,
            termijn_tekst=text,
        )
        if number < 3:
            acties.report(session, STEMPEL, made, text)
            acties.finish(session, STEMPEL, made, text)
        besluit(session, previous, text)


def run_one(session: Session, config: Config, text: str) -> None:
    running = planned(session, config, TODAY, tafel="rrt-gooi")
    agendapunten.replace_all(session, STEMPEL, running, [(None, text)] * POINTS)
    vergaderingen.start(session, STEMPEL, running)
    for _ in range(POINTS):
        notities.create(session, STEMPEL, running, text)
        made = actie(session, running, text)
        made.agendapunt_id = agendapunten.current_id(session, running)


@pytest.fixture(scope="session")
def full_register(empty_register: Path, config: Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A full register in which PLACEHOLDER stands for every text."""
    path = Path(shutil.copy(empty_register, tmp_path_factory.mktemp("vol") / "vol.db"))
    engine = create_engine(f"sqlite:///{path}")
    with Session(engine) as session:
        fill(session, config, PLACEHOLDER)
        session.commit()
    engine.dispose()
    return path


@pytest.fixture(scope="session", params=TEXTS, ids=list(TEXTS))
def difficult(
    request: pytest.FixtureRequest,
    config: Config,
    full_register: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[str, dict[str, Screen]]]:
    """The text, and every screen of a register that is full of it; made once, looked at by every test."""
    text = TEXTS[request.param]
    engine = create_engine(f"sqlite:///{shutil.copy(full_register, tmp_path_factory.mktemp('moeilijk'))}")
    with Session(engine, expire_on_commit=False) as session:
        for table in SQLModel.metadata.sorted_tables:
            for column in (c for c in table.columns if isinstance(c.type, String)):
                session.execute(update(table).where(column == PLACEHOLDER).values({column.name: text}))
        meetings = session.exec(select(Vergadering).order_by(col(Vergadering.id))).all()
        yield text, Difficult(session, config, text, *meetings).screens()
    engine.dispose()


def test_slack_takes_every_screen(difficult: tuple[str, dict[str, Screen]]) -> None:
    faults = {
        name: message_faults(shown) if surface == "message" else view_faults(shown, surface)  # type: ignore[arg-type]
        for name, (surface, shown) in difficult[1].items()
    }
    assert {name: found for name, found in faults.items() if found} == {}


def test_no_message_is_longer_than_slack_takes(difficult: tuple[str, dict[str, Screen]]) -> None:
    lengths = {
        name: text_length(shown) for name, (surface, shown) in difficult[1].items() if surface == "message"
    }
    assert {name: length for name, length in lengths.items() if length > 11_000} == {}


def test_nothing_that_was_typed_calls_links_or_hides(difficult: tuple[str, dict[str, Screen]]) -> None:
    for name, (_, shown) in difficult[1].items():
        for text in marked_up(shown):
            for harm in ("<!", "<@U0KWAAD", "<#C0KWAAD", "<http", "\u202e", "\u2066", "\u200b", "\x00"):
                assert harm not in text, name


def test_no_entity_is_cut_in_two(difficult: tuple[str, dict[str, Screen]]) -> None:
    for name, (_, shown) in difficult[1].items():
        for text in marked_up(shown):
            for piece in text.split("&")[1:]:
                assert piece.startswith(("amp;", "lt;", "gt;")), name


def test_every_message_has_a_notification_in_which_nothing_works(
    difficult: tuple[str, dict[str, Screen]],
) -> None:
    for name, (surface, shown) in difficult[1].items():
        if surface == "message":
            text = plain.notification(shown)
            assert 0 < len(text) <= 3000, name
            assert "<" not in text, name


def marked_up(part: Any) -> Iterator[str]:
    """Every text that Slack reads mark-up in."""
    if isinstance(part, list):
        for inner in part:
            yield from marked_up(inner)
    elif isinstance(part, dict):
        if part.get("type") == "mrkdwn":
            yield part["text"]
        for inner in part.values():
            yield from marked_up(inner)
