"""Reading takes time in proportion to the text, whatever the text is.

Four times the text, at most ten times the work (quadratic is sixteen), by the processor time of this thread.
Only where there is enough of it to measure.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from bot import dates, invoer, privacystop, referenties, zoekvraag
from bot.config import Config, load
from bot.errors import UserError
from bot.gebieden import Gebieden
from bot.kalender import Kalender
from bot.publicatie.kaart import Namenkaart
from bot.verslag import lezen
from bot.views import elementen
from handlers.opdrachten import _MENTION as MENTION
from handlers.understand import readable
from tests.security.fuzz import TIMES
from tests.share import LONG
from tests.time_helpers import TODAY

MOST = 10
SIZE = 40_000  # signs
SIZES = {"line": 8_000, "dates": 8_000, "reasons": 8_000}  # no longer line is let in
if not (TIMES or LONG):  # in the suite
    SIZES = {
        "line": 4_000,
        "dates": 4_000,
        "reasons": 2_000,
        "minutes": 10_000,
        "attendance": 10_000,
        "references": 20_000,
        "strangers": 10_000,
    }
ENOUGH = 0.1  # seconds for SIZE; below this nobody waits, and nothing is measured
HARD = (
    *("(", "<", "[A1] ", "COA: ", "a,", "mw. de Boer, ", "1 ", "15 februari ", "1.2.", " ", "\n", '"'),
    *("uiterlijk voor ", "Van Der ", "1. Opening\n", "wie ", "A3, ", "<@U01|", "<https://a|", "<#C0|"),
    *("BSN ", "123456782 ", "en ", "v-nr 1", "\u202e", "e\u0301", "１", "- ", "vraag van ", "&amp;"),
    *("<table><tr><td>a</td>", "<td>a</table>", "- [naam] (COA) stuurt XX de lijst\n", "mevrouw X. "),
)
ATTENDED = "Verslag\nDatum: 2 september 2026\nAanwezig: Anna Bos,"
config: Config = load(Path(__file__).resolve().parents[2] / "config.yaml")
kalender, gebieden = Kalender(config), Gebieden(config)
READERS: dict[str, Callable[[str], object]] = {
    "line": lambda text: invoer.parse(text, TODAY, kalender, gebieden, lambda _: None, lambda _: None),
    "lines": invoer.split_lines,
    "fields": invoer.split_fields,
    "names": invoer.split_names,
    "reasons": lambda text: [f(t) for f in (invoer.split_reason, reasons) for t in (text, f"omdat {text}")],
    "dates": lambda text: dates.find_all(text, TODAY, werkdagen=kalender.werkdagen),
    "search": lambda text: zoekvraag.read(text, TODAY, kalender, gebieden, lambda _: []),
    "references": lambda text: referenties.split_many(text, "A"),
    "minutes": lambda text: lezen.read(text, config),
    "attendance": lambda text: lezen.read(f"{ATTENDED}{text}Mirjam Zandstra\n1. Opening\n", config),
    "privacystop": privacystop.mask,
    "strangers": Namenkaart(()).find,
    "from Slack": readable,
    "mentions": lambda text: MENTION.sub("x", text),
    "escaping": lambda text: elementen.short(text, 300),
}


def reasons(text: str) -> object:
    """Each way in which a date may be put off is tried."""
    try:
        return invoer.until(text, TODAY, None, kalender, lambda _: None)
    except UserError as error:
        return error


@pytest.mark.fuzz
@pytest.mark.parametrize("reader", READERS)
def test_four_times_the_text_is_not_sixteen_times_the_work(reader: str) -> None:
    """In the suite every piece meets a third of the readers."""
    read, size = READERS[reader], SIZES.get(reader, SIZE)
    pieces = HARD if TIMES or LONG else HARD[list(READERS).index(reader) % 3 :: 3]
    assert [piece for piece in pieces if _grows_too_fast(read, piece, size)] == []


def _grows_too_fast(read: Callable[[str], object], piece: str, size: int) -> bool:
    """Looked at again before it is said: a pause of the interpreter looks like work. Each time with
    another text: what was read is remembered."""
    for again in range(3):
        took = _seconds(read, piece, size, again)
        if took < ENOUGH * min(1, size * 2 / SIZE) or took < MOST * _seconds(read, piece, size // 4, again):
            return False
    return True


def _seconds(read: Callable[[str], object], piece: str, size: int, again: int) -> float:
    text = f"{(piece * size)[: size - 1]}{again}"
    start = time.thread_time()
    with suppress(UserError):
        read(text)
    return time.thread_time() - start
