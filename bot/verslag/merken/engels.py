"""What marks a task without a plain label in front: 'Next action is to …', 'Tom took an action to …',
'ACTION(Tom): …', 'TODO(tom): …'."""

from __future__ import annotations

import re

from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.woorden import NAAM

_BEGIN = r"(?:^|(?<=[a-zà-ÿ)\d][.!?]\s))"  # of a line, or of a sentence in it
_ITEM = r"[Aa]ction(?:\s[Ii]tem)?"
_LABEL = r"(?:a[ck]tie(?:punt)?|action(?:\s?item)?|todo|ap)"
_NAMEN = r"[A-Z][\w.&,’'-]{0,30}(?:\s[\w.&,’'-]{1,30}){0,5}?"
_WIE = rf"(?:@?[a-z][\w-]{{1,38}}|@?{NAAM}(?:(?:,\s|\s?[/&]\s?|\s(?:en|and)\s)@?{NAAM}){{0,3}})"
# Each ends where the task begins; `wie` has it.
OPENINGEN = (
    re.compile(rf"{_BEGIN}[Nn]ext\s(?:action|step)(?:\sitem)?\s(?:is|will\sbe)\s(?:to\s|that\s)?(?=[\w@])"),
    re.compile(rf"{_BEGIN}[Nn]ext\saction(?:\sitem)?:\s+(?=\S)"),
    re.compile(
        rf"{_BEGIN}(?P<wie>{_NAMEN})\s(?:(?:has\s|have\s)?taken?|took|takes?|has|have|got|accept(?:s|ed))\s(?:the|an|on\san)\s{_ITEM}\sto\s"
        r"(?=[a-z])"
    ),
    re.compile(rf"{_BEGIN}(?:{_ITEM}|ACTION)\s(?:on|for)\s(?P<wie>{_NAMEN})\sto\s(?=[a-z])"),
    re.compile(rf"{_BEGIN}(?i:{_LABEL})(?:\s?\((?P<wie>{_WIE})\)|\s(?:on|aan)\s(?P<op>{_WIE})):\s+(?=\S)"),
)
# Told of as often as agreed: only before what is a task.
STAP = re.compile(rf"{_BEGIN}(?:[Nn]ext\sstep|[Vv]olgende\sstap|[Vv]ervolgstap):\s+(?=\S)")


def named_in(merk: re.Match[str]) -> str | None:
    """Whom a mark names: '' nobody, '@tom' a name as people log in with; None when it is no name."""
    delen = merk.groupdict()
    wie = delen.get("wie") or delen.get("op") or ""
    if wie[:1].islower():
        return f"@{wie}"
    return wie if not wie or NAMEN.fullmatch(wie.lstrip("@")) else None
