"""The floor: a Bolt app that acknowledges everything and does nothing, wired as the bot is wired.

`python -m tests.bench.floor`, with the variables of the bot. With `asking` it does one thing: it asks Slack
who this is (users.info), as a bot must that keeps names from guests. `process_before_response`: without it
Bolt looks only every 10 ms whether an acknowledgement came, and the floor would be thirty times as high.
"""

from __future__ import annotations

import asyncio
import os
import re
import sys
from typing import Any

from aiohttp import web
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

ANY = re.compile(".*")


async def nothing(ack: AsyncAck) -> None:
    await ack()


async def asking(ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
    user = body["user"]["id"] if "user" in body else body["user_id"]
    answer = await client.users_info(user=user)
    await ack(answer["user"]["id"] if "user_id" in body else None)


async def main() -> None:
    client = AsyncWebClient(token=os.environ["SLACK_BOT_TOKEN"], base_url=os.environ["SLACK_API_URL"])
    secret = os.environ.get("SLACK_SIGNING_SECRET", "socket-mode")
    app = AsyncApp(name="floor", client=client, signing_secret=secret, process_before_response=True)
    for listen in (app.command, app.action, app.view, app.event):
        decorate: Any = listen(ANY)
        decorate(asking if "asking" in sys.argv else nothing)
    if token := os.environ.get("SLACK_APP_TOKEN"):
        await AsyncSocketModeHandler(app, token).connect_async()
    else:
        runner = web.AppRunner(app.web_app("/slack/events"), access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", int(os.environ["PORT"])).start()
    print("ready", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
