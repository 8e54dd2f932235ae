"""views.*: showing modals and Home tabs."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Literal

from bot.oefen.api import ApiError, Args
from bot.oefen.blokken import view_faults
from bot.oefen.installatie import Installatie
from bot.oefen.schema import Json
from bot.oefen.schermen import View, ViewError

LARGEST_VIEW = 250_000


def _source(args: Args, kind: Literal["modal", "home"]) -> Json:
    view: Any = args.json("view", "invalid_arguments")
    faults = view_faults(view, kind)
    if faults:
        raise ApiError("invalid_arguments", messages=faults)
    if len(json.dumps(view)) > LARGEST_VIEW:
        raise ApiError("view_too_large")
    source: Json = view
    return source


def _shown(show: Callable[[], View]) -> Json:
    try:
        return {"view": show().as_api()}
    except ViewError as error:
        raise ApiError(str(error)) from None


def open_view(inst: Installatie, args: Args) -> Json:
    trigger_id, source = args.needed("trigger_id"), _source(args, "modal")
    return _shown(lambda: inst.schermen.open(trigger_id, source))


def push(inst: Installatie, args: Args) -> Json:
    trigger_id, source = args.needed("trigger_id"), _source(args, "modal")
    return _shown(lambda: inst.schermen.push(trigger_id, source))


def update(inst: Installatie, args: Args) -> Json:
    view = inst.schermen.find(args.text("view_id"), args.text("external_id"))
    if view is None:
        raise ApiError("not_found")
    source = _source(args, view.kind)
    return _shown(lambda: inst.schermen.update(view, source, args.text("hash")))


def publish(inst: Installatie, args: Args) -> Json:
    if not inst.app.home_tab:
        raise ApiError("not_enabled")
    user_id, source = args.needed("user_id"), _source(args, "home")
    if user_id not in inst.werkplek.users:
        raise ApiError("user_not_found")
    return _shown(lambda: inst.schermen.publish(user_id, source, args.text("hash")))
