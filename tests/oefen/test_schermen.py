"""views.* through slack_sdk: stacks, hashes and refusals."""

from __future__ import annotations

from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.oefen.mensen import SECRETARIS
from bot.oefen.slack import OefenSlack

Json = dict[str, Any]


def modal(title: str = "Een", **more: Any) -> Json:
    return {"type": "modal", "title": {"type": "plain_text", "text": title}, "blocks": []} | more


def trigger(slack: OefenSlack) -> str:
    return slack.inst.schermen.new_trigger(SECRETARIS)


async def refusal(call: Any) -> str:
    with pytest.raises(SlackApiError) as caught:
        await call
    return str(caught.value.response["error"])


async def test_views_stack_three_deep(client: AsyncWebClient, slack: OefenSlack) -> None:
    first = (await client.views_open(trigger_id=trigger(slack), view=modal("Een")))["view"]
    second = (await client.views_push(trigger_id=trigger(slack), view=modal("Twee")))["view"]
    assert (second["previous_view_id"], second["root_view_id"]) == (first["id"], first["id"])
    await client.views_push(trigger_id=trigger(slack), view=modal("Drie"))
    assert (
        await refusal(client.views_push(trigger_id=trigger(slack), view=modal("Vier")))
        == "push_limit_reached"
    )
    top = slack.inst.schermen.top(SECRETARIS)
    assert top
    assert top.title == "Drie"
    reply = await slack.dismiss(SECRETARIS, top)
    assert reply.view
    assert reply.view.title == "Twee"


async def test_update_needs_the_hash_it_knows(client: AsyncWebClient, slack: OefenSlack) -> None:
    view = (await client.views_open(trigger_id=trigger(slack), view=modal()))["view"]
    changed = (await client.views_update(view_id=view["id"], hash=view["hash"], view=modal("Twee")))["view"]
    assert changed["hash"] != view["hash"]
    late = client.views_update(view_id=view["id"], hash=view["hash"], view=modal("Drie"))
    assert await refusal(late) == "hash_conflict"
    assert await refusal(client.views_update(view_id="V0NIETS", view=modal())) == "not_found"


async def test_external_id_finds_a_view_and_is_unique(client: AsyncWebClient, slack: OefenSlack) -> None:
    named = modal(external_id="a3")
    await client.views_open(trigger_id=trigger(slack), view=named)
    assert (await client.views_update(external_id="a3", view=named))["ok"]
    assert await refusal(client.views_push(trigger_id=trigger(slack), view=named)) == "duplicate_external_id"


async def test_wrong_view_is_refused_with_a_pointer(client: AsyncWebClient, slack: OefenSlack) -> None:
    with pytest.raises(SlackApiError) as caught:
        await client.views_open(trigger_id=trigger(slack), view=modal("x" * 25))
    assert caught.value.response["error"] == "invalid_arguments"
    assert caught.value.response["response_metadata"]["messages"] == [
        "[ERROR] must be less than 25 characters [json-pointer:/view/title/text]"
    ]


async def test_refused_view_does_not_use_up_the_trigger(client: AsyncWebClient, slack: OefenSlack) -> None:
    trigger_id = trigger(slack)
    await refusal(client.views_open(trigger_id=trigger_id, view={"type": "modal"}))
    assert (await client.views_open(trigger_id=trigger_id, view=modal()))["ok"]


async def test_home_is_published_for_one_person(client: AsyncWebClient, slack: OefenSlack) -> None:
    home = {"type": "home", "blocks": [{"type": "divider"}]}
    view = (await client.views_publish(user_id=SECRETARIS, view=home))["view"]
    again = (await client.views_publish(user_id=SECRETARIS, view=home, hash=view["hash"]))["view"]
    assert again["id"] == view["id"]
    assert (
        await refusal(client.views_publish(user_id=SECRETARIS, view=home, hash=view["hash"]))
        == "hash_conflict"
    )
    assert await refusal(client.views_publish(user_id="U0NIEMAND", view=home)) == "user_not_found"
    assert list(slack.inst.schermen.homes) == [SECRETARIS]
