"""The page shows what Slack would show, and does what its forms ask, but only its own forms."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from bot.oefen.api import Args
from bot.oefen.api_chat import get_permalink
from bot.oefen.levering import DeliveryError
from bot.oefen.mensen import COA, GAST, SECRETARIS
from bot.oefen.server import serve
from bot.oefen.slack import OefenSlack
from tests.oefen.conftest import Browser, FakeApp

PRT = "C0KANAAL01"
CHOICES = [{"text": {"type": "plain_text", "text": name}, "value": name} for name in ("gooi", "nhn")]


def plain(text: str) -> Any:
    return {"type": "plain_text", "text": text}


MODAL = {
    "type": "modal",
    "callback_id": "formulier",
    "title": plain("Actiepunt"),
    "submit": plain("Bewaar"),
    "blocks": [
        {
            "type": "input",
            "block_id": "tekst",
            "label": plain("Wat moet er gebeuren?"),
            "element": {"type": "plain_text_input", "action_id": "tekst"},
        },
        {
            "type": "input",
            "block_id": "regios",
            "optional": True,
            "label": plain("Regio's"),
            "element": {
                "type": "checkboxes",
                "action_id": "regios",
                "options": CHOICES,
                "initial_options": CHOICES[:1],
            },
        },
    ],
}


@pytest.fixture
async def slack(make_slack: Any, fake_app: FakeApp) -> AsyncIterator[OefenSlack]:
    slack = make_slack(aliases={"/status": "/stand"})
    slack.bezorger.levering = fake_app
    async with serve(slack):
        yield slack


def here(user: str = SECRETARIS, place: str = PRT) -> dict[str, str]:
    return {"als": user, "in": place}


async def test_page_says_that_it_is_not_slack(browser: Browser) -> None:
    html = await browser.read()
    assert "Dit is niet Slack maar de oefenomgeving" in html
    assert "rrt-gooi</span>" in html
    assert re.search(rf'value="{SECRETARIS}" selected', html)


async def test_typed_command_goes_to_the_app_and_its_answer_shows_for_one(
    browser: Browser, fake_app: FakeApp
) -> None:
    fake_app.answer = "Genoteerd als *A3*"
    status, html = await browser.post("zeg", here() | {"tekst": "/actie nieuw iets"})
    assert status == 303
    assert (fake_app.got[0].payload["command"], fake_app.got[0].payload["text"]) == ("/actie", "nieuw iets")
    assert "Genoteerd als <strong>A3</strong>" in html
    assert "Alleen zichtbaar voor u" in html
    assert "Genoteerd" not in await browser.read(f"/?als={GAST}&in={PRT}")


async def test_typed_mention_and_message_go_where_they_belong(browser: Browser, fake_app: FakeApp) -> None:
    await browser.post("zeg", here() | {"tekst": "@regietafel status"})
    _, html = await browser.post("zeg", here() | {"tekst": "gewoon <b>praten</b>"})
    assert [envelope.payload["event"]["type"] for envelope in fake_app.got] == ["app_mention"]
    assert "<b>praten" in html
    raw = (await browser.get(f"/?als={SECRETARIS}&in={PRT}"))[1]
    assert "gewoon &lt;b&gt;praten&lt;/b&gt;" in raw


async def test_reserved_command_is_passed_on_with_a_notice(browser: Browser, fake_app: FakeApp) -> None:
    _, html = await browser.post("zeg", here() | {"tekst": "/status gooi"})
    assert fake_app.got[0].payload["command"] == "/stand"
    assert "In echte Slack is /status van Slack zelf" in html


async def test_failure_of_the_app_is_told(browser: Browser, fake_app: FakeApp) -> None:
    fake_app.answer = DeliveryError("operation_timeout", "http_timeout")
    _, html = await browser.post("zeg", here() | {"tekst": "/actie"})
    assert "/actie is mislukt" in html
    assert "operation_timeout" in html


async def test_button_and_select_of_a_message_work(
    browser: Browser, slack: OefenSlack, fake_app: FakeApp
) -> None:
    elements = [
        {"type": "button", "action_id": "klaar", "text": plain("Afgerond"), "value": "A3"},
        {"type": "static_select", "action_id": "regio", "options": CHOICES},
    ]
    message = slack.werkplek.post(
        slack.channel("prt"),
        slack.werkplek.bot.id,
        "x",
        blocks=[{"type": "actions", "block_id": "b", "elements": elements}],
    )
    html = await browser.read()
    assert "Afgerond</button>" in html
    select = json.dumps(["b", "regio"])
    form = here() | {"houder": f"bericht:{message.id}", "aanwezig": select, f"veld{select}": "nhn"}
    await browser.post("druk", form | {"druk": json.dumps(["b", "klaar"])})
    await browser.post("druk", form | {"druk": select})
    pressed, picked = (envelope.payload["actions"][0] for envelope in fake_app.got)
    assert pressed["value"] == "A3"
    assert picked["selected_option"]["value"] == "nhn"


async def test_a_field_in_a_message_is_filled_in_and_comes_along_with_its_button(
    browser: Browser, slack: OefenSlack, fake_app: FakeApp
) -> None:
    field = {"type": "plain_text_input", "action_id": "woord", "initial_value": "tot 1 april"}
    asked = {"type": "input", "block_id": "woord", "optional": True, "label": plain("Toelichting")}
    press = {"type": "button", "action_id": "klaar", "text": plain("Afgerond"), "value": "A3"}
    blocks = [asked | {"element": field}, {"type": "actions", "block_id": "b", "elements": [press]}]
    message = slack.werkplek.post(slack.channel("prt"), slack.werkplek.bot.id, "x", blocks=blocks)
    html = await browser.read()
    assert "Toelichting" in html
    assert 'value="tot 1 april"' in html
    assert '<button type="submit" disabled hidden></button>' in html  # Enter presses nothing
    name = json.dumps(["woord", "woord"])
    form = here() | {"houder": f"bericht:{message.id}", "aanwezig": name, f"veld{name}": "gesprek"}
    await browser.post("druk", form | {"druk": json.dumps(["b", "klaar"])})
    state = fake_app.got[0].payload["state"]["values"]
    assert state == {"woord": {"woord": {"type": "plain_text_input", "value": "gesprek"}}}
    edited = [asked | {"block_id": "ander", "element": field}]
    slack.werkplek.edit(message, text="x", blocks=edited, metadata=None)
    assert list(slack.state(SECRETARIS, message)) == ["ander"]  # what is gone is not sent along


async def test_a_menu_is_a_list_of_buttons_that_needs_no_script(
    browser: Browser, slack: OefenSlack, fake_app: FakeApp
) -> None:
    menu = {"type": "overflow", "action_id": "meer", "options": CHOICES}
    block = {"type": "section", "block_id": "b", "text": plain("punt"), "accessory": menu}
    message = slack.werkplek.post(slack.channel("prt"), slack.werkplek.bot.id, "x", blocks=[block])
    html = await browser.read()
    assert re.search(r'<summary [^>]*aria-label="Meer keuzes" aria-describedby="t-[^"]+-b">', html)
    chosen = json.dumps(["b", "meer", "nhn"])
    assert f'value="{chosen}">nhn</button>' in html
    await browser.post("druk", here() | {"houder": f"bericht:{message.id}", "druk": chosen})
    assert fake_app.got[0].payload["actions"][0]["selected_option"]["value"] == "nhn"
    not_offered = json.dumps(["b", "meer", "elders"])
    _, html = await browser.post("druk", here() | {"houder": f"bericht:{message.id}", "druk": not_offered})
    assert "Dit kan hier niet (meer)" in html
    assert len(fake_app.got) == 1


async def test_a_message_has_a_menu_of_shortcuts_and_a_link(
    browser: Browser, slack: OefenSlack, fake_app: FakeApp
) -> None:
    await slack.say(SECRETARIS, "prt", "iets onthouden")
    message = slack.channel("prt").messages[-1]
    (callback_id,) = slack.inst.app.shortcuts_of("message")
    assert f'name="naam" value="{callback_id}"' in await browser.read()
    await browser.post("snelkoppeling", here() | {"naam": callback_id, "bericht": message.id})
    assert fake_app.got[-1].payload["message"]["text"] == "iets onthouden"
    made = get_permalink(slack.inst, Args({"channel": PRT, "message_ts": message.ts}))
    path = made["permalink"].removeprefix(slack.base_url)
    assert f'id="m{message.ts}"' in await browser.read(path)


async def test_form_of_a_modal_shows_its_errors_under_the_field(
    browser: Browser, slack: OefenSlack, fake_app: FakeApp
) -> None:
    view = slack.inst.schermen.open(slack.inst.schermen.new_trigger(SECRETARIS), MODAL)
    html = await browser.read()
    assert "<dialog open" in html
    assert "Wat moet er gebeuren?</label>" in html
    names = [json.dumps(["tekst", "tekst"]), json.dumps(["regios", "regios"])]
    form = [*here().items(), ("houder", f"scherm:{view.id}"), *(("aanwezig", name) for name in names)]
    _, html = await browser.post("indienen", form)
    assert "Vul dit in" in html
    assert fake_app.got == []
    fake_app.answer = {"response_action": "errors", "errors": {"tekst": "Te kort & te vaag"}}
    _, html = await browser.post("indienen", [*form, (f"veld{names[0]}", "iets")])
    assert re.search(r'role="alert">Te kort & te vaag</p>', html)
    assert re.search(r'value="iets"', html)
    state = fake_app.got[0].payload["view"]["state"]["values"]
    assert state["regios"]["regios"]["selected_options"] == []
    fake_app.answer = None
    _, html = await browser.post("indienen", [*form, (f"veld{names[0]}", "iets langs")])
    assert "<dialog" not in html


async def test_modal_of_somebody_else_cannot_be_touched(
    browser: Browser, slack: OefenSlack, fake_app: FakeApp
) -> None:
    view = slack.inst.schermen.open(slack.inst.schermen.new_trigger(SECRETARIS), MODAL)
    _, html = await browser.post("sluiten", here(COA) | {"houder": f"scherm:{view.id}"})
    assert "Dit kan hier niet (meer)" in html
    assert slack.inst.schermen.top(SECRETARIS) is view


async def test_modal_can_be_closed(browser: Browser, slack: OefenSlack) -> None:
    view = slack.inst.schermen.open(slack.inst.schermen.new_trigger(SECRETARIS), MODAL)
    _, html = await browser.post("sluiten", here() | {"houder": f"scherm:{view.id}"})
    assert "<dialog" not in html


async def test_home_and_shortcuts_are_there(browser: Browser, slack: OefenSlack, fake_app: FakeApp) -> None:
    home = {"type": "home", "blocks": [{"type": "header", "text": plain("Mijn acties")}]}
    slack.inst.schermen.publish(SECRETARIS, home)
    html = await browser.read(f"/?als={SECRETARIS}&in=home")
    assert "Mijn acties" in html
    assert [envelope.payload["event"]["type"] for envelope in fake_app.got] == ["app_home_opened"]
    await browser.post("snelkoppeling", here() | {"naam": "nieuw"})
    assert fake_app.got[-1].payload["callback_id"] == "nieuw"


async def test_every_block_is_drawn(browser: Browser, slack: OefenSlack) -> None:
    blocks = [
        {"type": "header", "text": plain("Kop")},
        {"type": "divider"},
        {
            "type": "section",
            "text": {"type": "mrkdwn", "text": f"hoi <@{COA}>"},
            "fields": [plain("links"), plain("rechts")],
            "accessory": {"type": "overflow", "action_id": "meer", "options": CHOICES},
        },
        {"type": "context", "elements": [{"type": "mrkdwn", "text": "_klein_"}]},
        {"type": "image", "image_url": "https://example.org/x.png", "alt_text": "kaartje"},
        {
            "type": "rich_text",
            "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "rijk"}]}],
        },
        {
            "type": "actions",
            "elements": [
                {"type": "datepicker", "action_id": "d", "initial_date": "2026-02-15"},
                {"type": "timepicker", "action_id": "t", "initial_time": "09:30"},
                {"type": "users_select", "action_id": "u", "initial_user": COA},
                {"type": "radio_buttons", "action_id": "r", "options": CHOICES, "initial_option": CHOICES[1]},
            ],
        },
    ]
    slack.werkplek.post(slack.channel("prt"), slack.werkplek.bot.id, "x", blocks=blocks)
    html = await browser.read()
    for part in (
        "Kop</h3>",
        "<hr>",
        "@yusuf.karaman</span>",
        "<li>links</li>",
        "<em>klein</em>",
        "kaartje",
        "rijk",
        'type="date"',
        'value="2026-02-15"',
        'value="09:30"',
        f'value="{COA}" selected',
        'value="nhn" checked',
    ):
        assert part in html
    assert "example.org" not in html


@pytest.mark.parametrize("origin", ["https://kwaad.example", "null", ""])
async def test_form_of_another_site_is_refused(browser: Browser, fake_app: FakeApp, origin: str) -> None:
    status, _ = await browser.post("zeg", here() | {"tekst": "/actie"}, Origin=origin)
    assert status == 403
    assert fake_app.got == []


async def test_rebound_name_is_refused(browser: Browser, fake_app: FakeApp) -> None:
    assert (await browser.get(Host="kwaad.example"))[0] == 403
    rebound = {"Host": "kwaad.example", "Origin": "http://kwaad.example"}
    status, _ = await browser.post("zeg", here() | {"tekst": "/actie"}, **rebound)
    assert status == 403
    assert fake_app.got == []


async def test_page_may_load_nothing_from_elsewhere(slack: OefenSlack) -> None:
    async with aiohttp.ClientSession() as session, session.get(slack.base_url) as response:
        policy = response.headers["Content-Security-Policy"]
        html = await response.text()
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert re.findall(r"(?:src|href)=\"(?:https?:)?//", html) == []
    assert " style=" not in html
    assert re.findall(r"\son\w+=", html) == []


async def test_page_hears_of_changes(slack: OefenSlack) -> None:
    async with aiohttp.ClientSession() as session, session.get(slack.base_url + "/oefen/live") as response:
        slack.werkplek.post(slack.channel("prt"), slack.werkplek.bot.id, "dag")
        assert await response.content.readline() == b"data: veranderd\n"
