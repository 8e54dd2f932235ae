"""Modals and Home tabs: who has which open, in which version, and the triggers that let an app open one."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Literal

from bot.oefen.blokken import texts_of, with_ids
from bot.oefen.invullen import State, initial_values
from bot.oefen.schema import Json
from bot.oefen.werkplek import APP_ID, BOT_ID, TEAM_ID, Change, Werkplek

TRIGGER_SECONDS = 3.0
MOST_VIEWS = 3
_TEXTS = ("title", "submit", "close")


class ViewError(Exception):
    """Why a view was not shown; the text is Slack's error code."""


@dataclass
class View:
    """A modal or Home tab as it stands; `values` is what was filled in: block_id → action_id → answer."""

    id: str
    user_id: str
    source: Json
    hash: str
    root_id: str
    previous_id: str | None = None
    values: State = field(default_factory=dict)

    @property
    def kind(self) -> Literal["modal", "home"]:
        return "home" if self.source["type"] == "home" else "modal"

    @property
    def callback_id(self) -> str:
        return str(self.source.get("callback_id", ""))

    @property
    def blocks(self) -> list[Json]:
        blocks: list[Json] = self.source["blocks"]
        return blocks

    @property
    def title(self) -> str:
        return str(self.source.get("title", {}).get("text", ""))

    @property
    def shown(self) -> str:
        """All that its user reads, one text a line."""
        return "\n".join(texts_of([self.source.get("title"), self.blocks]))

    def as_api(self) -> Json:
        source = self.source
        return {
            "id": self.id,
            "team_id": TEAM_ID,
            "type": self.kind,
            "blocks": self.blocks,
            "private_metadata": source.get("private_metadata", ""),
            "callback_id": self.callback_id,
            "state": {"values": self.values},
            "hash": self.hash,
            **{name: source.get(name) for name in _TEXTS},
            "clear_on_close": source.get("clear_on_close", False),
            "notify_on_close": source.get("notify_on_close", False),
            "previous_view_id": self.previous_id,
            "root_view_id": self.root_id,
            "app_id": APP_ID,
            "external_id": source.get("external_id", ""),
            "app_installed_team_id": TEAM_ID,
            "bot_id": BOT_ID,
        }


@dataclass
class _Trigger:
    user_id: str
    born: float
    used: bool = False


class Schermen:
    """Every open modal (a stack a person, at most three deep) and every published Home tab."""

    def __init__(self, werkplek: Werkplek) -> None:
        self._werkplek = werkplek
        self._triggers: dict[str, _Trigger] = {}
        self.stacks: dict[str, list[View]] = {}
        self.homes: dict[str, View] = {}

    def new_trigger(self, user_id: str) -> str:
        """A trigger_id: good for one view, for three seconds of the workspace's clock."""
        trigger_id = f"{self._werkplek.next_ts()}.{secrets.token_hex(8)}"
        self._triggers[trigger_id] = _Trigger(user_id, self._werkplek.now())
        return trigger_id

    def _exchange(self, trigger_id: str) -> str:
        trigger = self._triggers.get(trigger_id)
        if trigger is None:
            raise ViewError("invalid_trigger_id")
        if self._werkplek.now() - trigger.born > TRIGGER_SECONDS:
            raise ViewError("expired_trigger_id")
        if trigger.used:
            raise ViewError("exchanged_trigger_id")
        trigger.used = True
        return trigger.user_id

    def top(self, user_id: str) -> View | None:
        """The modal in front of this person."""
        stack = self.stacks.get(user_id)
        return stack[-1] if stack else None

    def find(self, view_id: str | None, external_id: str | None = None) -> View | None:
        every = [*self.homes.values(), *(view for stack in self.stacks.values() for view in stack)]
        for view in every:
            if view.id == view_id or (external_id and view.source.get("external_id") == external_id):
                return view
        return None

    def open(self, trigger_id: str, source: Json) -> View:
        user_id = self._exchange(trigger_id)
        self._refuse_double_name(source)
        view = self._make(user_id, source, previous=None)
        self.stacks[user_id] = [view]
        self._changed(user_id)
        return view

    def push(self, trigger_id: str, source: Json) -> View:
        user_id = self._exchange(trigger_id)
        self._refuse_double_name(source)
        return self.push_for(user_id, source)

    def push_for(self, user_id: str, source: Json) -> View:
        stack = self.stacks.get(user_id)
        if not stack:
            raise ViewError("not_found")
        if len(stack) >= MOST_VIEWS:
            raise ViewError("push_limit_reached")
        view = self._make(user_id, source, previous=stack[-1])
        stack.append(view)
        self._changed(user_id)
        return view

    def update(self, view: View, source: Json, known_hash: str | None = None) -> View:
        """Show this instead. What was filled in stays where block_id and action_id are the same."""
        if known_hash and known_hash != view.hash:
            raise ViewError("hash_conflict")
        kept = view.values
        self._fill(view, source)
        for block_id, answers in view.values.items():
            for action_id, answer in answers.items():
                before = kept.get(block_id, {}).get(action_id)
                if before is not None and before["type"] == answer["type"]:
                    answers[action_id] = before
        self._changed(view.user_id)
        return view

    def publish(self, user_id: str, source: Json, known_hash: str | None = None) -> View:
        view = self.homes.get(user_id)
        if view is not None:
            return self.update(view, source, known_hash)
        view = self._make(user_id, source, previous=None)
        self.homes[user_id] = view
        self._changed(user_id)
        return view

    def close(self, view: View) -> None:
        """Take this one away; the one under it shows again."""
        stack = self.stacks.get(view.user_id, [])
        if view in stack:
            stack.remove(view)
            self._changed(view.user_id)

    def clear(self, user_id: str) -> None:
        self.stacks[user_id] = []
        self._changed(user_id)

    def _refuse_double_name(self, source: Json) -> None:
        if source.get("external_id") and self.find(None, source["external_id"]):
            raise ViewError("duplicate_external_id")

    def _make(self, user_id: str, source: Json, previous: View | None) -> View:
        view_id = self._werkplek.next_id("V")
        root_id = previous.root_id if previous else view_id
        view = View(view_id, user_id, source, "", root_id, previous.id if previous else None)
        self._fill(view, source)
        return view

    def _fill(self, view: View, source: Json) -> None:
        view.source = source | {"blocks": with_ids(source["blocks"])}
        view.hash = f"{self._werkplek.next_ts()}.{view.id[-5:]}"
        view.values = initial_values(view.blocks)

    def _changed(self, user_id: str) -> None:
        self._werkplek.record(Change("view", user_id=user_id))
