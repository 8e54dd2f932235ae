"""For whom somebody comes, in brackets behind the name: 'Roos (COA)' is one name while a line is read."""

from __future__ import annotations

import re

from bot.invoer.model import BREAK, KnownNames
from bot.invoer.names import is_name

_BODY = re.compile(r"(?<=\w)[ ]\((?P<van>[^(),;/:]{1,60})\)")
_BEFORE = re.compile(rf"[^,;:(){BREAK}]{{1,80}}$")
_ABBREVIATION = re.compile(r"[A-Z][A-Za-z&]{0,5}[A-Z]")
# What it is stands in front of what it is called: 'gemeente Velsen', 'Stichting Hulp & Zorg'.
_BY_KIND = re.compile(
    r"(?:gemeente|provincie|ministerie|waterschap|veiligheidsregio|stichting|vereniging|woningstichting"
    r"|(?:woning)?corporatie|hogeschool|universiteit|bureau)\s\S",
    re.IGNORECASE,
)
_OPEN, _CLOSE, _SPACE = "\x11", "\x12", "\x13"  # typed by nobody
_PARTED = str.maketrans({_OPEN: " (", _CLOSE: ")", _SPACE: " "})
_MOST = 20  # brackets on a line; and so many words of a name
_MOST_WORDS = 6


def joined(line: str, known: KnownNames) -> str:
    """The line, with each name and what stands in brackets behind it made one word: where the register knows
    somebody so, or somebody of an organisation stands before a colon."""
    for match in reversed(list(_BODY.finditer(line))[:_MOST]):
        body, before = match["van"].strip(), _BEFORE.search(line, max(0, match.start() - 80), match.start())
        if not body or before is None:
            continue
        words = before[0].split()[-_MOST_WORDS:]
        tails = [" ".join(words[at:]) for at in range(len(words))]
        whole = any(known(f"{tail} ({body})") == "persoon" for tail in tails)
        if whole or _in_front(line[: match.start()], line[match.end() :], words, body, known):
            inside = body.replace(" ", _SPACE)
            line = f"{line[: match.start()]}{_OPEN}{inside}{_CLOSE}{line[match.end() :]}"
    return line


def body(name: str) -> str:
    """What stands in brackets behind a joined name."""
    return parted(name.partition(_OPEN)[2].rstrip(_CLOSE))


def parted(text: str) -> str:
    """As it was typed."""
    return text.translate(_PARTED)


def _in_front(before: str, behind: str, words: list[str], body: str, known: KnownNames) -> bool:
    """Whether this is 'Dekker (VRO)' in 'Dekker (VRO): …', and Dekker no organisation itself."""
    name = re.split(r" en | ", " ".join(words))[-1]
    is_body = known(body) == "organisatie" or bool(_ABBREVIATION.fullmatch(body) or _BY_KIND.match(body))
    at_head = ":" in behind[: _MOST_WORDS * 20] and ":" not in before
    return at_head and is_body and is_name(name, known) and known(name) != "organisatie"
