"""Of which area a report is: 'regio Kennemerland', 'Haarlem', 'rrt gooi', 'provincie'."""

from __future__ import annotations

import re
from collections.abc import Collection

from bot.config import Config
from bot.errors import UserError
from bot.gebieden import Ambiguous, Gebieden, Match
from bot.opgave.gemeenten import PROVINCIE, Gebied
from bot.texts import opgave as opgave_texts

MOST_WORDS = 6  # of a name
_PROVINCIE = re.compile(
    r"^(?:de\s+)?(?:hele\s+)?(?:provincie|provinciaal|provinciale)(?:\s+noord-?holland(?!\s+noord))?(?=[\s:,]|$)[\s:,]*",
    re.IGNORECASE,
)
_KIND = re.compile(r"^(?:de\s+)?(?P<soort>regio|gemeente)\s+", re.IGNORECASE)


def split(text: str, config: Config, gebieden: Gebieden) -> tuple[Gebied | None, str]:
    """The area that `text` begins with, and the rest; None when it begins with none. A gemeente stands for
    its region. Raises UserError when it says 'regio' or 'gemeente' and names none."""
    whole = _PROVINCIE.match(text)
    if whole:
        return PROVINCIE, text[whole.end() :].strip()
    said = _KIND.match(text)
    words = (text[said.end() :] if said else text).split()
    for size in range(min(MOST_WORDS, len(words)), 0, -1):
        head = " ".join(words[:size]).rstrip(":,")
        try:
            found = gebieden.resolve(head)
        except (Ambiguous, UserError):
            continue
        if found.how == "exact":
            return _gebied(found, config, gebieden), " ".join(words[size:])
    if said is None or not words:
        return None, text.strip()
    found = gebieden.resolve(words[0], {"regio", "gemeente"})
    return _gebied(found, config, gebieden), " ".join(words[1:])


def of_tafel(config: Config, tafel: str) -> Gebied:
    regio = config.tafels[tafel].regio
    return Gebied("regio", regio) if regio else PROVINCIE


def tafel_of(config: Config, gebied: Gebied) -> str:
    """The tafel of an area; config.yaml has one for each region, and one of the province."""
    regio = None if gebied == PROVINCIE else gebied.sleutel
    return next(key for key, tafel in config.tafels.items() if tafel.regio == regio)


def tafels_in(config: Config, gebied: Gebied) -> tuple[str, ...]:
    """The tafels whose points and decisions a report tells: of the province those of all."""
    return tuple(config.tafels) if gebied == PROVINCIE else (tafel_of(config, gebied),)


def name(config: Config, gebied: Gebied) -> str:
    """'regio Kennemerland', 'Provincie Noord-Holland'."""
    if gebied == PROVINCIE:
        return opgave_texts.PROVINCIE
    return f"regio {config.regios[gebied.sleutel].naam}"


def name_of_key(config: Config, key: str) -> str:
    """`name` of the key that a report was kept under; of a region that is no more in config.yaml its key."""
    if key == PROVINCIE.sleutel:
        return opgave_texts.PROVINCIE
    return name(config, Gebied("regio", key)) if key in config.regios else key


def may_see(
    config: Config, gebied: Gebied, readable: Collection[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The tafels of the area that may be read, and those that may not."""
    tafels = tafels_in(config, gebied)
    return tuple(t for t in tafels if t in readable), tuple(t for t in tafels if t not in readable)


def _gebied(found: Match, config: Config, gebieden: Gebieden) -> Gebied:
    if found.kind == "tafel":
        return of_tafel(config, found.key)
    key = gebieden.regio_of_gemeente(found.key).sleutel if found.kind == "gemeente" else found.key
    return Gebied("regio", key)
