"""A file is read by a child; the bot goes on, hears how far it is, and ends a child that does not."""

from __future__ import annotations

import io
import json
import re
import signal
import sys

import pytest
import structlog

from bot.config import Config
from bot.errors import UserError
from bot.gereed import Gereed
from bot.inlezen import kind, proces
from bot.texts import verslag as texts
from tests.time_helpers import TODAY
from tests.verslag.documenten.test_documenten import pdf

pytestmark = pytest.mark.usefixtures("real_children")
NOBODY = lambda *_: None  # noqa: E731


async def test_which_page_is_read_is_heard_and_numbers_of_persons_are_left_out(config: Config) -> None:
    heard: list[tuple[int, int]] = []
    made = pdf(["Verslag Regietafel Kennemerland, 5 maart 2026", "1. Opening", "BSN 123456782 van iemand"])
    found = await proces.read(
        made, "v.pdf", config, lambda page, pages: heard.append((page, pages)), Gereed()
    )
    assert heard == [(1, 1)]
    assert found.gemaskeerd == {"BSN": 1}
    assert str(found.voorstel.vergadering.datum) == "2026-03-05"


async def test_a_child_that_does_not_end_is_ended(config: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proces, "SECONDS", 0)
    for data, soort in ((b"Verslag", "tekst"), (pdf(["Verslag"]), "document")):
        with pytest.raises(UserError) as told:
            await proces.read(data, "v", config, NOBODY, Gereed())
        assert told.value.text == texts.bestand_te_veel("v", soort, 0, 768)
    with pytest.raises(UserError, match="alleen het ingevulde sjabloon"):
        await proces.read_figures(b"gemeente;opgave", "v.csv", config, TODAY)


async def test_a_child_that_works_too_long_is_told_with_its_limit(
    config: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def stopped(*_: object) -> tuple[int, bytes]:
        return -signal.SIGXCPU, b""

    monkeypatch.setattr(proces, "run_child", stopped)
    with pytest.raises(UserError) as told:
        await proces.read(b"Verslag", "v.txt", config, NOBODY, Gereed())
    assert "meer dan 15 seconden of 768 MB geheugen" in told.value.text
    assert ".txt)" not in told.value.text, "it is text already"


@pytest.mark.parametrize("code", [kind.FAILED, 1, -signal.SIGSEGV])
async def test_a_fault_of_the_program_is_told_as_that_and_stands_in_the_log(
    config: Config, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    async def failed(*_: object) -> tuple[int, bytes]:
        return code, b"KeyError lezing.py:12" if code == kind.FAILED else b"half of the minutes"

    monkeypatch.setattr(proces, "run_child", failed)
    with structlog.testing.capture_logs() as lines, pytest.raises(UserError) as told:
        await proces.read(b"Verslag", "v.txt", config, NOBODY, Gereed())
    assert told.value.text == texts.bestand_ging_mis("v.txt", "tekst")
    [line] = lines
    assert (line["code"], line["fault"]) == (code, "KeyError lezing.py:12" if code == kind.FAILED else None)


def test_a_child_says_where_it_failed_and_not_what_it_read(
    config: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(*_: object) -> tuple[int, bytes]:
        raise KeyError("Pia belt het COA")

    asked = b"\n".join((config.model_dump_json().encode(), b"{}", b"Verslag"))
    out = io.TextIOWrapper(io.BytesIO())
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(asked)))
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "argv", ["kind"])
    monkeypatch.setattr(kind, "limit", lambda: None)
    monkeypatch.setattr(kind, "answer", answer)
    assert kind.main() == kind.FAILED
    said = out.buffer.getvalue().decode()  # type: ignore[attr-defined]
    assert re.fullmatch(r"KeyError kind\.py:\d+ test_proces\.py:\d+", said)


async def test_who_stands_ready_reads_as_any_other_and_only_once(config: Config) -> None:
    ready = Gereed()
    proces.prepare(ready, config)
    text = b"Verslag RRT Kennemerland, 5 maart 2026\nAanwezig: Pia Bos\n\nActie: Pia belt het COA op 1 april."
    first, second = [await proces.read(text, "v.txt", config, NOBODY, ready) for _ in range(2)]
    assert first == second
    assert [str(actie.termijn) for actie in first.voorstel.acties] == ["2026-04-01"]
    proces.prepare(ready, config)
    await ready.close()


@pytest.mark.parametrize(
    "nummer", ["111&nbsp;222&nbsp;333", "&#49;11222333", "<b>111</b>222333", "111<!-- -->222333"]
)
def test_a_number_of_a_person_is_left_out_however_a_page_hides_it(config: Config, nummer: str) -> None:
    text = f"Verslag RRT, 5 maart 2026\n\nAanwezig: Pia Bos\n\nActie: Pia belt BSN {nummer} op.\n"
    code, told = kind.answer(text.encode(), {"naam": "v.md"}, config, NOBODY)
    found = json.loads(told)
    assert (code, found["gemaskeerd"]) == (0, {"BSN": 1})
    assert "222" not in json.dumps(found["voorstel"])
