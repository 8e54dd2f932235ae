"""One typed line about a point → its fields: `COA: nareizigers in Blaricum, gooi, uiterlijk 15 februari`.

What is understood leaves the text when it stands by itself; what is not understood stays text. Pure.
"""

from bot.invoer.fields import deadline, split_fields
from bot.invoer.front import begins_with_owner
from bot.invoer.line import parse
from bot.invoer.model import Invoer, KnownNames, NextMeeting
from bot.invoer.names import split_names
from bot.invoer.paste import Regel, split_lines, under_heading
from bot.invoer.tot import Tegenspraak, Uitstel, says_when, until
from bot.invoer.uitstel import split_reason

__all__ = [
    "Invoer",
    "KnownNames",
    "NextMeeting",
    "Regel",
    "Tegenspraak",
    "Uitstel",
    "begins_with_owner",
    "deadline",
    "parse",
    "says_when",
    "split_fields",
    "split_lines",
    "split_names",
    "split_reason",
    "under_heading",
    "until",
]
