"""users.*, team.info, bots.info, auth.test and api.test."""

from __future__ import annotations

from bot.oefen.api import ApiError, Args, page
from bot.oefen.installatie import Installatie
from bot.oefen.schema import Json
from bot.oefen.werkplek import APP_ID, BOT_ID, TEAM_DOMAIN, TEAM_ID, TEAM_NAME


def api_test(_inst: Installatie, args: Args) -> Json:
    error = args.text("error")
    if error:
        raise ApiError(error)
    return {"args": {}}


def auth_test(inst: Installatie, _args: Args) -> Json:
    return {
        "url": inst.workspace_url,
        "team": TEAM_NAME,
        "user": inst.werkplek.bot.name,
        "team_id": TEAM_ID,
        "user_id": inst.werkplek.bot.id,
        "bot_id": BOT_ID,
        "is_enterprise_install": False,
    }


def bots_info(inst: Installatie, args: Args) -> Json:
    if args.text("bot") != BOT_ID:
        raise ApiError("bot_not_found")
    bot = inst.werkplek.bot
    return {"bot": {"id": BOT_ID, "app_id": APP_ID, "user_id": bot.id, "name": bot.name, "deleted": False}}


def team_info(_inst: Installatie, _args: Args) -> Json:
    return {"team": {"id": TEAM_ID, "name": TEAM_NAME, "domain": TEAM_DOMAIN}}


def info(inst: Installatie, args: Args) -> Json:
    user = inst.werkplek.users.get(args.needed("user", "user_not_found"))
    if user is None:
        raise ApiError("user_not_found")
    return {"user": user.as_api()}


def list_users(inst: Installatie, args: Args) -> Json:
    """Everybody of this workspace and whom it shares a channel with, also who has left."""
    shown, metadata = page(args, [user.as_api() for user in inst.werkplek.users.values()])
    return {"members": shown, "response_metadata": metadata}
