"""The Web API answers slack_sdk as slack.com does, and refuses what slack.com refuses."""

from __future__ import annotations

import json
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.oefen.mensen import ANDERE_ORGANISATIE, BOT, GAST, SECRETARIS, VERTROKKEN
from bot.oefen.slack import OefenSlack

PRT = "C0KANAAL01"
SECTION = {"type": "section", "text": {"type": "mrkdwn", "text": "*dag*"}}


async def refusal(call: Any) -> str:
    with pytest.raises(SlackApiError) as caught:
        await call
    return str(caught.value.response["error"])


async def test_auth_test_tells_who_the_bot_is(client: AsyncWebClient) -> None:
    answer = await client.auth_test()
    assert (answer["team_id"], answer["user_id"]) == ("T0OEFEN", BOT)
    assert "chat:write" in answer.headers["x-oauth-scopes"]


async def test_wrong_or_missing_token_is_refused(slack: OefenSlack) -> None:
    assert await refusal(AsyncWebClient("xoxb-anders", base_url=slack.api_url).auth_test()) == "invalid_auth"
    assert await refusal(AsyncWebClient(base_url=slack.api_url).auth_test()) == "not_authed"
    assert (
        await refusal(AsyncWebClient(slack.app_token, base_url=slack.api_url).auth_test())
        == "not_allowed_token_type"
    )


async def test_unknown_method_is_refused(client: AsyncWebClient) -> None:
    assert await refusal(client.api_call("chat.shout")) == "unknown_method"


async def test_missing_scope_names_what_is_needed(client: AsyncWebClient) -> None:
    with pytest.raises(SlackApiError) as caught:
        await client.team_info()
    assert caught.value.response["error"] == "missing_scope"
    assert caught.value.response["needed"] == "team:read"
    assert "chat:write" in caught.value.response["provided"]


async def test_scope_follows_the_kind_of_channel(client: AsyncWebClient, slack: OefenSlack) -> None:
    direct = slack.direct_message(SECRETARIS)
    assert await refusal(client.conversations_info(channel=direct.id)) == "missing_scope"
    assert (await client.conversations_info(channel=PRT))["channel"]["name"] == "prt"
    slack.channel("prt").kind = "private"
    assert await refusal(client.conversations_history(channel=PRT)) == "missing_scope"


@pytest.mark.parametrize("way", ["form", "json", "query"])
async def test_arguments_are_read_in_every_way(slack: OefenSlack, way: str) -> None:
    args = {"channel": PRT, "text": "dag", "blocks": json.dumps([SECTION])}
    url, headers = slack.api_url + "chat.postMessage", {"Authorization": f"Bearer {slack.bot_token}"}
    async with aiohttp.ClientSession() as session:
        match way:
            case "form":
                call = session.post(url, data=args | {"token": slack.bot_token})
            case "json":
                call = session.post(url, json=args | {"blocks": [SECTION]}, headers=headers)
            case _:
                call = session.get(url, params=args, headers=headers)
        async with call as response:
            answer = await response.json()
    assert answer["ok"]
    assert answer["message"]["blocks"][0]["text"]["text"] == "*dag*"


async def test_people_show_who_they_are(client: AsyncWebClient) -> None:
    assert (await client.users_info(user=SECRETARIS))["user"]["is_admin"] is True
    assert (await client.users_info(user=GAST))["user"]["is_restricted"] is True
    stranger = (await client.users_info(user=ANDERE_ORGANISATIE))["user"]
    assert (stranger["is_stranger"], stranger["team_id"]) == (True, "T0ELDERS")
    assert (await client.users_info(user=VERTROKKEN))["user"]["deleted"] is True
    assert await refusal(client.users_info(user="U0NIEMAND")) == "user_not_found"


async def test_lists_come_in_pages(client: AsyncWebClient, slack: OefenSlack) -> None:
    found: list[str] = []
    async for page in await client.users_list(limit=4):
        assert len(page["members"]) <= 4
        found += [user["id"] for user in page["members"]]
    assert found == list(slack.werkplek.users)


async def test_members_of_a_channel_are_told(client: AsyncWebClient) -> None:
    members = (await client.conversations_members(channel=PRT))["members"]
    assert {SECRETARIS, BOT} <= set(members)
    assert VERTROKKEN not in members


async def test_bot_posts_only_where_it_is_a_member(client: AsyncWebClient, slack: OefenSlack) -> None:
    assert await refusal(client.chat_postMessage(channel="C0NERGENS", text="dag")) == "channel_not_found"
    channel = slack.channel("prt")
    channel.members.discard(BOT)
    assert await refusal(client.chat_postMessage(channel=PRT, text="dag")) == "not_in_channel"
    assert (
        await refusal(client.chat_postEphemeral(channel=PRT, user=SECRETARIS, text="dag")) == "not_in_channel"
    )
    channel.kind = "private"
    assert await refusal(client.chat_postMessage(channel=PRT, text="dag")) == "channel_not_found"
    other = slack.channel("rrt-gooi")
    other.is_archived = True
    assert await refusal(client.chat_postMessage(channel=other.id, text="dag")) == "is_archived"


@pytest.mark.parametrize(
    ("content", "error"),
    [
        ({}, "no_text"),
        ({"text": "x" * 40_001}, "msg_too_long"),
        ({"blocks": "geen json"}, "invalid_blocks_format"),
        ({"blocks": [{"type": "section"}]}, "invalid_blocks"),
        ({"blocks": [{"type": "divider"}] * 51}, "invalid_blocks"),
        (
            {"blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "x" * 2_900}}] * 4},
            "msg_blocks_too_long",
        ),
        ({"text": "x", "metadata": {"event_type": "x"}}, "invalid_metadata_format"),
        ({"text": "x", "thread_ts": "1.000000"}, "thread_not_found"),
    ],
)
async def test_message_that_slack_refuses_is_refused(
    client: AsyncWebClient, content: Any, error: str
) -> None:
    assert await refusal(client.api_call("chat.postMessage", json={"channel": PRT} | content)) == error


async def test_refused_blocks_come_with_a_pointer(client: AsyncWebClient) -> None:
    blocks = [{"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3_001}}]
    with pytest.raises(SlackApiError) as caught:
        await client.chat_postMessage(channel=PRT, text="dag", blocks=blocks)
    assert caught.value.response["response_metadata"]["messages"] == [
        "[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]"
    ]


async def test_ephemeral_message_is_seen_by_one(client: AsyncWebClient, slack: OefenSlack) -> None:
    await client.chat_postEphemeral(channel=PRT, user=SECRETARIS, text="psst")
    channel = slack.channel("prt")
    assert [message.text for message in slack.werkplek.visible(channel, SECRETARIS)] == ["psst"]
    assert slack.werkplek.visible(channel, GAST) == []
    assert (await client.conversations_history(channel=PRT))["messages"] == []
    outsider = client.chat_postEphemeral(channel=PRT, user=ANDERE_ORGANISATIE, text="psst")
    assert await refusal(outsider) == "user_not_in_channel"


async def test_update_keeps_blocks_that_are_not_given(client: AsyncWebClient) -> None:
    posted = await client.chat_postMessage(channel=PRT, text="een", blocks=[SECTION])
    changed = await client.chat_update(channel=PRT, ts=posted["ts"], text="twee")
    assert changed["message"]["text"] == "twee"
    assert len(changed["message"]["blocks"]) == 1
    emptied = await client.chat_update(channel=PRT, ts=posted["ts"], text="drie", blocks=[])
    assert "blocks" not in emptied["message"]
    assert emptied["message"]["edited"]["user"] == BOT


async def test_only_own_stored_messages_can_be_changed(client: AsyncWebClient, slack: OefenSlack) -> None:
    await slack.say(SECRETARIS, "prt", "van mij")
    ts = slack.channel("prt").messages[0].ts
    assert await refusal(client.chat_update(channel=PRT, ts=ts, text="x")) == "cant_update_message"
    assert await refusal(client.chat_delete(channel=PRT, ts=ts)) == "cant_delete_message"
    assert await refusal(client.chat_update(channel=PRT, ts="1.000001", text="x")) == "message_not_found"
    private = await client.chat_postEphemeral(channel=PRT, user=SECRETARIS, text="psst")
    changed = client.chat_update(channel=PRT, ts=private["message_ts"], text="x")
    assert await refusal(changed) == "message_not_found"


async def test_deleted_message_is_gone(client: AsyncWebClient) -> None:
    posted = await client.chat_postMessage(channel=PRT, text="weg")
    await client.chat_delete(channel=PRT, ts=posted["ts"])
    assert (await client.conversations_history(channel=PRT))["messages"] == []


async def test_metadata_comes_back_only_when_asked(client: AsyncWebClient) -> None:
    metadata = {"event_type": "verzending", "event_payload": {"key": "abc"}}
    await client.chat_postMessage(channel=PRT, text="dag", metadata=metadata)
    plain = await client.conversations_history(channel=PRT)
    assert "metadata" not in plain["messages"][0]
    asked = await client.conversations_history(channel=PRT, include_all_metadata=True)
    assert asked["messages"][0]["metadata"] == metadata


async def test_history_pages_newest_first_within_a_window(client: AsyncWebClient) -> None:
    stamps = [(await client.chat_postMessage(channel=PRT, text=str(n)))["ts"] for n in range(5)]
    found: list[str] = []
    async for page in await client.conversations_history(channel=PRT, limit=2):
        found += [message["text"] for message in page["messages"]]
    assert found == ["4", "3", "2", "1", "0"]
    window = await client.conversations_history(channel=PRT, oldest=stamps[1], latest=stamps[3])
    assert [message["text"] for message in window["messages"]] == ["2"]


async def test_thread_is_apart_from_the_channel(client: AsyncWebClient) -> None:
    parent = await client.chat_postMessage(channel=PRT, text="hoofd")
    await client.chat_postMessage(channel=PRT, text="antwoord", thread_ts=parent["ts"])
    assert [one["text"] for one in (await client.conversations_history(channel=PRT))["messages"]] == ["hoofd"]
    thread = await client.conversations_replies(channel=PRT, ts=parent["ts"])
    assert [one["text"] for one in thread["messages"]] == ["hoofd", "antwoord"]


async def test_direct_message_opens_by_person(client: AsyncWebClient, slack: OefenSlack) -> None:
    opened = await client.conversations_open(users=SECRETARIS)
    channel_id = opened["channel"]["id"]
    posted = await client.chat_postMessage(channel=SECRETARIS, text="dag")
    assert posted["channel"] == channel_id == slack.direct_message(SECRETARIS).id
    assert await refusal(client.conversations_open(users="U0NIEMAND")) == "user_not_found"
    assert await refusal(client.conversations_open(users=VERTROKKEN)) == "user_disabled"


async def test_permalink_leads_to_the_message(client: AsyncWebClient) -> None:
    posted = await client.chat_postMessage(channel=PRT, text="dag")
    link = (await client.chat_getPermalink(channel=PRT, message_ts=posted["ts"]))["permalink"]
    assert link.endswith(f"/archives/{PRT}/p{posted['ts'].replace('.', '')}")


@pytest.mark.parametrize("slack", [{"limit_posting": True}], indirect=True)
async def test_posting_too_fast_is_slowed_down(client: AsyncWebClient, slack: OefenSlack, clock: Any) -> None:
    for _ in range(4):
        await client.chat_postMessage(channel=PRT, text="dag")
    with pytest.raises(SlackApiError) as caught:
        await client.chat_postMessage(channel=PRT, text="te snel")
    assert caught.value.response.status_code == 429
    assert caught.value.response["error"] == "ratelimited"
    assert caught.value.response.headers["Retry-After"] == "1"
    await client.chat_postMessage(channel="C0KANAAL02", text="ander kanaal")
    clock.forward(seconds=1)
    await client.chat_postMessage(channel=PRT, text="nu wel")
    assert [message.text for message in slack.channel("prt").messages] == ["dag"] * 4 + ["nu wel"]


async def test_a_name_is_good_to_post_with_and_nothing_else(client: AsyncWebClient) -> None:
    ts = (await client.chat_postMessage(channel="#prt", text="dag"))["ts"]
    by_name = (
        client.conversations_info(channel="prt"),
        client.conversations_members(channel="#prt"),
        client.conversations_history(channel="prt"),
        client.conversations_replies(channel="prt", ts=ts),
        client.chat_update(channel="prt", ts=ts, text="anders"),
        client.chat_getPermalink(channel="prt", message_ts=ts),
        client.chat_delete(channel="#prt", ts=ts),
    )
    assert [await refusal(call) for call in by_name] == ["channel_not_found"] * len(by_name)


async def test_what_only_one_person_sees_is_not_kept(client: AsyncWebClient) -> None:
    """Slack knows no address of it, and nobody can answer under it."""
    ts = (await client.chat_postEphemeral(channel=PRT, user=SECRETARIS, text="A3"))["message_ts"]
    assert await refusal(client.chat_getPermalink(channel=PRT, message_ts=ts)) == "message_not_found"
    assert await refusal(client.conversations_replies(channel=PRT, ts=ts)) == "thread_not_found"
    assert await refusal(client.chat_postMessage(channel=PRT, text="x", thread_ts=ts)) == "thread_not_found"


async def test_a_token_in_the_address_is_no_token(slack: OefenSlack) -> None:
    async with aiohttp.ClientSession() as session:
        address = f"{slack.api_url}auth.test"
        async with session.post(address, params={"token": slack.bot_token}) as answer:
            assert (await answer.json())["error"] == "not_authed"
        async with session.post(address, data={"token": slack.bot_token}) as answer:
            assert (await answer.json())["ok"] is True
