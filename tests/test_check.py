"""`controleer`: does config.yaml fit the workspace it will be used in?"""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web
from pydantic import SecretStr

from bot import manifest
from bot import web as listening
from bot.check import check, check_calendars
from bot.config import Config, Settings, settings_from
from bot.oefen import mensen, omgeving
from bot.oefen.register import practice_config
from bot.oefen.server import serve
from bot.oefen.slack import OefenSlack
from bot.texts import agendabron as agenda_texts
from bot.texts import cli as texts
from bot.texts import netwerk as netwerk_texts
from handlers.understand import COMMANDS
from tests.ics.agendas import calendar, on
from tests.practice import StandingClock
from tests.time_helpers import TODAY


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy of the environment would be used for 127.0.0.1 too."""
    for name in ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
async def slack(config: Config) -> AsyncIterator[OefenSlack]:
    made = manifest.build(config, [(c.name, c.about, c.hint) for c in COMMANDS])
    slack = omgeving.make_slack(config, made, StandingClock())
    async with serve(slack):
        yield slack


def settings(slack: OefenSlack) -> Settings:
    return settings_from(
        {
            "SLACK_BOT_TOKEN": slack.bot_token,
            "SLACK_APP_TOKEN": slack.app_token,
            "SLACK_API_URL": slack.api_url,
        }
    )


def roles(config: Config, **people: tuple[str, ...]) -> Config:
    """`config` with these people in the roles of the PRT."""
    prt = config.tafels["prt"]
    changed = prt.model_copy(update={"rollen": prt.rollen.model_copy(update=people)})
    return config.model_copy(update={"tafels": config.tafels | {"prt": changed}})


async def test_all_is_well_where_the_bot_is_in_every_channel(slack: OefenSlack, config: Config) -> None:
    said: list[str] = []
    assert await check(settings(slack), practice_config(config), said.append) == []
    assert said[0] == texts.config_fine("config.yaml", 6, 44)
    assert texts.workspace("Oefenomgeving") in said
    assert said[-1] == texts.SLACK_FINE


async def test_each_thing_that_is_wrong_is_a_line_with_what_to_do(slack: OefenSlack, config: Config) -> None:
    slack.channel("prt").members.discard(mensen.BOT)
    slack.channel("rrt-kennemerland").is_archived = True
    slack.channel("rrt-gooi-en-vechtstreek").is_ext_shared = True
    slack.channel("rrt-zaanstreek-waterland").name = "anders"
    assert set(await check(settings(slack), config, lambda _: None)) == {
        texts.not_in_channel("PRT", "prt"),
        texts.archived_channel("RRT Kennemerland", "rrt-kennemerland"),
        texts.shared_channel("RRT Gooi en Vechtstreek", "rrt-gooi-en-vechtstreek"),
        texts.missing_channel("RRT Zaanstreek-Waterland", "rrt-zaanstreek-waterland"),
    }


@pytest.mark.parametrize("user", [mensen.VERTROKKEN, mensen.BOT, "U0NIEMAND"])
async def test_a_role_for_somebody_who_is_no_active_member_is_told(
    slack: OefenSlack, config: Config, user: str
) -> None:
    problems = await check(settings(slack), roles(config, lid=(user,)), lambda _: None)
    assert problems == [texts.unknown_member("PRT", user)]


async def test_without_a_named_secretary_it_says_who_has_the_role(slack: OefenSlack, config: Config) -> None:
    said: list[str] = []
    await check(settings(slack), config, said.append)
    assert texts.nobody_may("PRT") in said


async def test_a_wrong_token_is_told_without_the_token(slack: OefenSlack, config: Config) -> None:
    wrong = settings_from(
        {
            "SLACK_BOT_TOKEN": "xoxb-verkeerd",
            "SLACK_APP_TOKEN": "xapp-verkeerd",
            "SLACK_API_URL": slack.api_url,
        }
    )
    problems = await check(wrong, config, lambda _: None)
    assert problems == [texts.bot_token_refused("invalid_auth")]


async def test_an_app_token_that_opens_no_socket_is_told(slack: OefenSlack, config: Config) -> None:
    wrong = settings(slack).model_copy(update={"app_token": SecretStr("xapp-verkeerd")})
    problems = await check(wrong, practice_config(config), lambda _: None)
    assert problems == [texts.app_token_refused("invalid_auth")]


async def test_after_each_step_of_the_readme_it_says_what_is_well_and_what_comes_next(
    slack: OefenSlack, config: Config
) -> None:
    said: list[str] = []

    async def checked(settings: Settings, config: Config = config) -> list[str]:
        said.clear()
        return await check(settings, config, said.append)

    channels, names = slack.werkplek.channels.values(), {t.kanaal for t in config.tafels.values()}
    for channel in channels:
        channel.name = f"nog-niet-{channel.name}"
        channel.members.discard(mensen.BOT)
    assert await checked(settings_from({})) == []  # the manifest is made
    assert (said[0], said[-1]) == (texts.config_fine("config.yaml", 6, 44), texts.SLACK_SKIPPED)
    problems = await checked(settings(slack))  # the tokens are set
    assert texts.workspace("Oefenomgeving") in said
    assert problems == [texts.missing_channel(t.afkorting, t.kanaal) for t in config.tafels.values()]
    for channel in channels:  # the channels are made
        channel.name = channel.name.removeprefix("nog-niet-")
    assert {c.name for c in channels} == names
    problems = await checked(settings(slack))
    assert problems == [texts.not_in_channel(t.afkorting, t.kanaal) for t in config.tafels.values()]
    for channel in channels:  # and the bot invited
        channel.members.add(mensen.BOT)
    assert await checked(settings(slack)) == []
    assert {texts.nobody_may(t.afkorting) for t in config.tafels.values()} < set(said)
    assert await checked(settings(slack), practice_config(config)) == []  # the roles are given
    assert texts.nobody_may("PRT") not in said
    assert said[-1] == texts.SLACK_FINE


async def test_an_unreachable_slack_is_told(config: Config) -> None:
    nowhere = settings_from(
        {
            "SLACK_BOT_TOKEN": "xoxb-1",
            "SLACK_APP_TOKEN": "xapp-1",
            "SLACK_API_URL": "http://127.0.0.1:9/api/",
        }
    )
    assert await check(nowhere, config, lambda _: None) == [netwerk_texts.SLACK_UNREACHABLE]


async def test_without_tokens_only_config_is_looked_at(config: Config) -> None:
    said: list[str] = []
    without = settings_from({"CONFIG": str(Path("config.yaml"))})
    assert await check(without, config, said.append) == []
    assert said[-1] == texts.SLACK_SKIPPED


async def test_a_token_that_others_can_read_is_told_and_is_no_mistake(
    slack: OefenSlack, config: Config, tmp_path: Path
) -> None:
    file = tmp_path / "token"
    file.write_text(f"{slack.bot_token}\n")
    environ = {
        "SLACK_BOT_TOKEN_FILE": str(file),
        "SLACK_APP_TOKEN": slack.app_token,
        "SLACK_API_URL": slack.api_url,
    }
    warning = texts.file_is_open("SLACK_BOT_TOKEN_FILE")
    for rights, told in ((0o644, True), (0o640, False), (0o600, False)):
        file.chmod(rights)
        said: list[str] = []
        assert await check(settings_from(environ), practice_config(config), said.append) == []
        assert (warning in said) is told


async def test_calendars_are_tried_and_one_that_cannot_be_read_is_a_problem(
    slack: OefenSlack, config: Config
) -> None:
    async def answer(request: web.Request) -> web.Response:
        good = calendar(on("20270209"), on("20270422", "1100-0930", uid="2"))
        return web.Response(body=good if request.path == "/goed" else b"<html>")

    app = web.Application()
    app.router.add_get("/{path}", answer)
    runner, port = await listening.start(app, "127.0.0.1", 0)
    tafels = {
        key: config.tafels[key].model_copy(
            update={"agendabron": SecretStr(f"http://127.0.0.1:{port}/{path}"), "agendatitel": titel}
        )
        for key, path, titel in (
            ("prt", "goed", None),
            ("rrt-gooi", "fout", None),
            ("rrt-nhn", "goed", "NHN"),
        )
    }
    changed = config.model_copy(update={"tafels": config.tafels | tafels})
    said: list[str] = []
    problems = await check_calendars(settings(slack), changed, TODAY, said.append)
    await runner.cleanup()
    missed = agenda_texts.missed("do 22 april 2027", "einde")
    other = f"{agenda_texts.read('RRT Noord-Holland Noord', 0)}{agenda_texts.none_with('NHN')}"
    assert said == [f"{agenda_texts.read('PRT', 1, 1)}\n{missed}", other]
    assert problems == [agenda_texts.not_read("RRT Gooi en Vechtstreek", "geen_agenda")]
    assert await check_calendars(settings_from({}), changed, TODAY, said.append) == [], "not to practise"
    assert said[2:] == [agenda_texts.NOT_WHILE_PRACTISING]
