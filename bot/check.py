"""`controleer`: whether config.yaml fits the workspace it will be used in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from slack_sdk.errors import SlackApiError

from bot import bewaartermijnen, kanalen, manifest, netwerk
from bot.config import Config, Mode, Settings, agendabron
from bot.ics import apart, ophalen
from bot.ics.lezen import AHEAD, NietGelezen, Vraag
from bot.slack import FAILURES, RATE_LIMITED, Slack, reason
from bot.texts import agendabron as agenda_texts
from bot.texts import app as app_texts
from bot.texts import cli as texts
from bot.toegang import TOKEN_REFUSED
from bot.views import agendabron as calendar


async def check(settings: Settings, config: Config, say: Callable[[str], None]) -> list[str]:
    """What is wrong, a line each; what is well is said on the way. config.yaml itself was read already."""
    towns = sum(len(regio.gemeenten) for regio in config.regios.values())
    say(texts.config_fine(settings.config.name, len(config.tafels), towns))
    say(bewaartermijnen.told(config))
    for variable in settings.open_files:
        say(texts.file_is_open(variable))
    for tafel in config.tafels.values():
        if not tafel.rollen.secretariaat and settings.mode is not Mode.OEFEN:
            say(texts.nobody_may(tafel.afkorting))
    if settings.mode is Mode.OEFEN or settings.bot_token is None:
        say(texts.SLACK_SKIPPED)
        return []
    slack = Slack(settings.bot_token.get_secret_value(), settings.slack_api_url)
    try:
        identity = await slack.identity()
        say(texts.workspace(str(identity.get("team") or identity["team_id"])))
        problems = await _socket(slack, settings)
        problems += await _scopes(slack, config)
        problems += await _channels(slack, config)
        problems += await _members(slack, config)
    except SlackApiError as error:
        code = reason(error)
        if code in TOKEN_REFUSED:
            return [texts.bot_token_refused(code)]
        return [app_texts.slack_refuses(code)]
    except FAILURES as error:
        return [netwerk.explained(error)]
    if not problems:
        say(texts.SLACK_FINE)
    return problems


async def check_calendars(
    settings: Settings, config: Config, today: date, say: Callable[[str], None]
) -> list[str]:
    """Whether the calendars of config.yaml can be read, a line for each that cannot. Raises ConfigError."""
    problems = []
    if settings.mode is Mode.OEFEN and any(tafel.agendabron for tafel in config.tafels.values()):
        say(agenda_texts.NOT_WHILE_PRACTISING)
    found = agendabron.addresses(config, settings.agenda) if settings.mode is not Mode.OEFEN else {}
    async with netwerk.http_client(netwerk.trusted()) as http:
        for key, address in found.items():
            tafel = config.tafels[key]
            vraag = Vraag(today, today + AHEAD, config.zone, tafel.agendatitel)
            try:
                got = await ophalen.fetch(http, address.get_secret_value())
                lezing = await apart.read(got.inhoud or b"", vraag)
                number, missed = sum(not each.vervallen for each in lezing.afspraken), lezing.onbegrepen
                told = agenda_texts.read(tafel.afkorting, number, len(missed))
                if tafel.agendatitel and not (number or missed):
                    told += agenda_texts.none_with(tafel.agendatitel)
                say("\n".join([told, *calendar.missed(missed)]))
            except NietGelezen as error:
                problems.append(agenda_texts.not_read(tafel.afkorting, error.code))
    return problems


async def _socket(slack: Slack, settings: Settings) -> list[str]:
    """Whether the app-level token opens a socket: its address is asked, and not used."""
    if settings.mode is not Mode.SOCKET or settings.app_token is None:
        return []
    try:
        await slack.client.apps_connections_open(app_token=settings.app_token.get_secret_value())
    except SlackApiError as error:
        if reason(error) not in RATE_LIMITED:
            return [texts.app_token_refused(reason(error))]
    return []


async def _scopes(slack: Slack, config: Config) -> list[str]:
    """Slack names the scopes of a token in a header of every answer; a server that does not is not judged."""
    answer = await slack.client.api_call("auth.test")
    granted = answer.headers.get("x-oauth-scopes") or answer.headers.get("X-OAuth-Scopes")
    if not granted:
        return []
    missing = sorted(set(manifest.scopes(config)) - {scope.strip() for scope in granted.split(",")})
    return [texts.missing_scopes(", ".join(missing))] if missing else []


async def _channels(slack: Slack, config: Config) -> list[str]:
    known = await kanalen.by_name(slack)
    problems = []
    for tafel in config.tafels.values():
        channel = known.get(tafel.kanaal)
        if channel is None:
            problems.append(texts.missing_channel(tafel.afkorting, tafel.kanaal))
        elif channel.get("is_archived"):
            problems.append(texts.archived_channel(tafel.afkorting, tafel.kanaal))
        elif not channel.get("is_member"):
            problems.append(texts.not_in_channel(tafel.afkorting, tafel.kanaal))
        elif channel.get("is_ext_shared"):
            problems.append(texts.shared_channel(tafel.afkorting, tafel.kanaal))
    return problems


async def _members(slack: Slack, config: Config) -> list[str]:
    """Everybody whom config.yaml gives a role."""
    problems = []
    for tafel in config.tafels.values():
        for user in (*tafel.rollen.secretariaat, *tafel.rollen.lid, *tafel.rollen.lezer):
            try:
                member = await slack.member(user)
            except SlackApiError as error:
                if reason(error) != "user_not_found":
                    raise
                problems.append(texts.unknown_member(tafel.afkorting, user))
                continue
            if member.is_deleted or member.is_bot:
                problems.append(texts.unknown_member(tafel.afkorting, user))
    return problems
