"""What marks a task in English minutes without a label in front: 'Next action is to …', 'Tom took an action
to …', 'ACTION(Tom): …'."""

from __future__ import annotations

import re

from bot.verslag.namenrij import NAMEN

_BEGIN = r"(?:^|(?<=[a-zà-ÿ)\d][.!?]\s))"  # of a line, or of a sentence in it
_ITEM = r"[Aa]ction(?:\s[Ii]tem)?"
# Each ends where the task begins; `wie` has it.
OPENINGEN = (
    re.compile(rf"{_BEGIN}[Nn]ext\s(?:action|step)(?:\sitem)?\s(?:is|will\sbe)\s(?:to\s|that\s)?(?=[\w@])"),
    re.compile(rf"{_BEGIN}[Nn]ext\saction(?:\sitem)?:\s+(?=\S)"),
    re.compile(
        rf"{_BEGIN}(?P<wie>{NAMEN.pattern})\s(?:(?:has\s|have\s)?taken?|took|takes?|has|have|accept(?:s|ed))\s(?:the|an|on\san)\s{_ITEM}\sto\s"
        r"(?=[a-z])"
    ),
    re.compile(rf"{_BEGIN}(?:{_ITEM}|ACTION)\s(?:on|for)\s(?P<wie>{NAMEN.pattern})(?:\sto\s|:\s)(?=[a-z])"),
    re.compile(rf"{_BEGIN}(?:{_ITEM}|ACTION|AI)\s?\((?P<wie>{NAMEN.pattern})\):?\s+(?=\S)"),
)
# Told of as often as agreed: only before what is a task.
STAP = re.compile(rf"{_BEGIN}(?:[Nn]ext\sstep|[Vv]olgende\sstap|[Vv]ervolgstap):\s+(?=\S)")
