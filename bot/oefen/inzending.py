"""What happens to a modal after it was submitted: the app's response_action."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.oefen.blokken import view_faults
from bot.oefen.levering import DeliveryError
from bot.oefen.schema import Json
from bot.oefen.schermen import Schermen, View, ViewError


def after_submission(schermen: Schermen, view: View, body: Json) -> Mapping[str, str]:
    """Do what the app answered a submission with; the errors to show, by block_id.

    DeliveryError for an answer that Slack cannot use: an unknown action, a wrong view, an error for no input.
    """
    match body.get("response_action"):
        case None:
            schermen.close(view)
        case "clear":
            schermen.clear(view.user_id)
        case "errors" if _are_errors(view, body.get("errors")):
            errors: Mapping[str, str] = body["errors"]
            return errors
        case "update" | "push" as what if not view_faults(body.get("view"), "modal"):
            try:
                if what == "update":
                    schermen.update(view, body["view"])
                else:
                    schermen.push_for(view.user_id, body["view"])
            except ViewError as error:
                raise DeliveryError(str(error), "") from None
        case _:
            raise DeliveryError("invalid_response_action", "")
    return {}


def _are_errors(view: View, errors: Any) -> bool:
    inputs = {block["block_id"] for block in view.blocks if block["type"] == "input"}
    return isinstance(errors, dict) and bool(errors) and errors.keys() <= inputs
