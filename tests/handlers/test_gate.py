"""The one gate: who may not pass learns nothing from the register and changes nothing in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from bot.models import Actie, Besluit, Persoon
from bot.oefen.mensen import (
    ANDERE_ORGANISATIE,
    BURGEMEESTER_BLOEMENDAAL,
    GAST,
    OTHER_TEAM,
    SECRETARIS,
    SECRETARIS_KENNEMERLAND,
    VERTROKKEN,
)
from bot.texts import poort as texts
from tests.practice import Practice

VISIT = "Een locatiebezoek in Bloemendaal voorbereiden"
WRITES = [
    "/actie nieuw COA: iets",
    "/actie klaar A3",
    "/actie wijzig A3 termijn 1 mei",
    "/actie vervalt A3 zomaar",
    "/actie tk A3 gesprek",
    "/besluit nieuw iets",
    "/besluit intrekken B1 zomaar",
    "/vergadering plan prt 2 februari",
    "/vergadering vervalt prt zomaar",
    "/vergadering start prt 12-1",
    "/vergadering agenda prt Opening",
    "/vergadering aanwezig prt De Boer",
]


def secrets(practice: Practice) -> set[str]:
    """Everything in the register that a refusal must not show."""
    return {
        *(p.naam for p in practice.rows(Persoon)),
        *(a.tekst for a in practice.rows(Actie)),
        *(b.tekst for b in practice.rows(Besluit)),
    }


def assert_tells_nothing(practice: Practice, shown: str) -> None:
    assert shown
    assert not [secret for secret in secrets(practice) if secret in shown]


async def deliver(practice: Practice, changes: Mapping[str, Any]) -> str:
    """The last payload with other fields, as a delivery of its own; the raw answer."""
    bezorger = practice.slack.bezorger
    envelope = bezorger.sent[-1]
    payload = envelope.payload | changes | {"trigger_id": "1.2.verzonnen"}
    return json.dumps(await bezorger.deliver(replace(envelope, payload=payload)), ensure_ascii=False)


@pytest.mark.parametrize("line", ["/actie lijst", "/stand regio Kennemerland", "/actie toon A3", *WRITES])
async def test_a_guest_is_refused(practice: Practice, line: str) -> None:
    before = practice.counts()
    reply = await practice.command(line, user=GAST)
    assert reply.shown == texts.GUEST
    assert practice.counts() == before


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
@pytest.mark.parametrize("ask", ["mention", "direct"])
async def test_somebody_of_another_organisation_is_refused(practice: Practice, ask: str) -> None:
    channel = practice.slack.channel("prt")
    channel.members.add(ANDERE_ORGANISATIE)
    channel.is_ext_shared = True
    reply = await getattr(practice, ask)("actie lijst", user=ANDERE_ORGANISATIE)
    assert reply.shown == texts.FOREIGN
    assert_tells_nothing(practice, reply.shown)


async def test_a_stranger_who_presses_a_button_is_refused(practice: Practice) -> None:
    await practice.command("/actie toon A3")
    message = practice.slack.channel("prt").messages[-1]
    message.visible_to = None
    practice.slack.channel("prt").members.add(ANDERE_ORGANISATIE)
    answer = await practice.press(message, "Afgerond", user=ANDERE_ORGANISATIE)
    assert answer.shown == texts.FOREIGN
    assert practice.actie(VISIT).status == "open"


@pytest.mark.parametrize(
    ("changes", "answer"),
    [({"user_id": VERTROKKEN}, texts.DEACTIVATED), ({"team_id": OTHER_TEAM}, texts.FOREIGN)],
)
@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_who_left_and_what_comes_from_another_team_is_refused(
    practice: Practice, changes: dict[str, str], answer: str
) -> None:
    await practice.command("/actie nieuw COA: iets")
    before = practice.counts()
    shown = await deliver(practice, changes)
    assert answer in shown
    assert_tells_nothing(practice, shown)
    assert practice.counts() == before


async def test_a_user_whom_slack_does_not_know_is_refused(practice: Practice) -> None:
    await practice.command("/actie nieuw COA: iets")
    before = practice.counts()
    assert texts.UNREACHABLE in await deliver(practice, {"user_id": "U0NIEMAND"})
    assert practice.counts() == before


@pytest.mark.parametrize("line", WRITES)
async def test_a_reader_reads_and_writes_nothing(practice: Practice, line: str) -> None:
    before = practice.counts()
    reply = await practice.command(line, user=SECRETARIS_KENNEMERLAND)
    assert f"<@{SECRETARIS}>" in reply.shown
    assert_tells_nothing(practice, reply.shown)
    assert practice.counts() == before
    assert VISIT in (await practice.command("/actie lijst", user=SECRETARIS_KENNEMERLAND)).shown


@pytest.mark.parametrize(
    "line",
    [
        "/vergadering plan prt 2 februari",
        "/vergadering vervalt prt zomaar",
        "/besluit intrekken B1 zomaar",
        "/vergadering start prt 12-1",
        "/vergadering start prt",  # not held yet: what is asked then is asked of who may
        "/vergadering vervalt prt",  # without its reason
        "/vergadering verzet prt",  # without its day
    ],
)
async def test_a_member_does_not_do_the_work_of_the_secretary(practice: Practice, line: str) -> None:
    before = practice.counts()
    reply = await practice.command(line, user=BURGEMEESTER_BLOEMENDAAL)
    assert "alleen het secretariaat van PRT" in reply.shown
    assert practice.counts() == before


async def test_the_secretary_of_one_tafel_edits_her_own_points_only(practice: Practice) -> None:
    own = await practice.command("/actie klaar A1", user=SECRETARIS_KENNEMERLAND, channel="rrt-kennemerland")
    assert "Afgerond" in own.shown
    before = practice.counts()
    form = await practice.command("/actie wijzig PRT-2026-12-14/A3", user=SECRETARIS_KENNEMERLAND)
    assert form.view is None
    assert_tells_nothing(practice, form.shown)
    assert practice.counts() == before


async def test_a_forged_tafel_in_a_form_gives_no_rights(practice: Practice) -> None:
    opened = await practice.command("/actie nieuw", user=SECRETARIS_KENNEMERLAND, channel="rrt-kennemerland")
    assert opened.view
    opened.view.source["private_metadata"] = json.dumps({"tafel": "prt"})
    before = practice.counts()
    answer = await practice.submit(opened.view, {"tekst": "binnengesmokkeld"}, user=SECRETARIS_KENNEMERLAND)
    assert answer.view
    assert_tells_nothing(practice, answer.view.shown)
    assert "een lid of het secretariaat van PRT" in answer.view.shown
    assert practice.counts() == before


async def test_names_are_not_told_to_who_may_read_no_tafel(practice: Practice) -> None:
    config = practice.bot.deps.config
    nothing = type(config.rollen.niet_genoemd)(0)
    object.__setattr__(config, "rollen", config.rollen.model_copy(update={"niet_genoemd": nothing}))
    prt = config.tafels["prt"].rollen  # which do not name her
    closed = {key: tafel.model_copy(update={"rollen": prt}) for key, tafel in config.tafels.items()}
    object.__setattr__(config, "tafels", closed)
    for line in ("/stand wie Duinhove", "/stand Duinhove", "/stand wie Duinhoven"):
        shown = (await practice.command(line, user=SECRETARIS_KENNEMERLAND)).shown
        assert "Duinhoven" not in shown
        assert "geen toegang" in shown


async def test_a_forged_number_in_a_form_gives_no_rights(practice: Practice) -> None:
    opened = await practice.command(
        "/actie wijzig A1", user=SECRETARIS_KENNEMERLAND, channel="rrt-kennemerland"
    )
    assert opened.view
    other = practice.actie(VISIT)
    metadata = {"tafel": "rrt-kennemerland", "id": other.id, "versie": other.versie}
    opened.view.source["private_metadata"] = json.dumps(metadata)
    answer = await practice.submit(opened.view, {"tekst": "binnengesmokkeld"}, user=SECRETARIS_KENNEMERLAND)
    assert answer.view
    assert_tells_nothing(practice, answer.view.shown)
    assert practice.actie(VISIT).versie == other.versie


@pytest.mark.parametrize("metadata", ["", "geen json", "[]", '{"tafel": "bestaat-niet"}', '{"tafel": 5}'])
async def test_metadata_of_no_form_of_ours_is_refused(practice: Practice, metadata: str) -> None:
    opened = await practice.command("/actie nieuw")
    assert opened.view
    opened.view.source["private_metadata"] = metadata
    before = practice.counts()
    answer = await practice.submit(opened.view, {"tekst": "iets"})
    assert answer.view
    assert texts.NOT_MADE_HERE in answer.view.shown
    assert practice.counts() == before


@pytest.mark.parametrize(("user", "answer"), [(GAST, texts.GUEST), (ANDERE_ORGANISATIE, texts.FOREIGN)])
async def test_the_home_tab_of_who_may_not_read_says_so_and_no_more(
    practice: Practice, user: str, answer: str
) -> None:
    shown = await practice.home(user)
    assert answer in shown
    assert_tells_nothing(practice, shown)


async def test_where_nothing_may_be_read_nothing_is_shown(practice: Practice) -> None:
    """A tafel can be closed to who is not named: rollen.niet_genoemd: geen."""
    config = practice.bot.deps.config
    closed = config.rollen.model_copy(update={"niet_genoemd": type(config.rollen.niet_genoemd)(0)})
    object.__setattr__(config, "rollen", closed)
    for line in ("/actie lijst", "/actie toon A3", "/stand prt", "/besluit lijst", "/vergadering toon prt"):
        reply = await practice.command(line, user=SECRETARIS_KENNEMERLAND)
        assert_tells_nothing(practice, reply.shown)
    kennemerland = await practice.command("/stand regio Kennemerland", user=SECRETARIS_KENNEMERLAND)
    assert VISIT not in kennemerland.shown
    assert "Locaties voor kleinschalige" in kennemerland.shown
