"""The child that reads minutes or figures: on standard input the config, what is asked and the bytes of a
file, on standard output what is in it, on standard error how far it is. Whatever a hostile file does, happens
here, within limits."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from traceback import walk_tb
from typing import Any

from bot.config import Config
from bot.errors import UserError
from bot.grenzen import limit
from bot.verslag.documenten import Told

# Exit codes; of the second what stands on standard output is for the person, of the third for the log.
TOO_MUCH, REFUSED, FAILED = 4, 5, 6
READY = "gereed"  # argument: learn to read minutes before anything is asked
_PRIMER = "Verslag\n\nAanwezig: Anna Visser\n\nActie: Anna belt voor 1 mei."


def main() -> int:
    config = Config.model_validate_json(sys.stdin.buffer.readline())
    if READY in sys.argv[1:]:
        _learn(config)
    line = sys.stdin.buffer.readline()
    if not line:
        return 0  # the bot needs it no longer
    asked = json.loads(line)
    data = sys.stdin.buffer.read()
    limit()
    try:
        code, told = answer(data, asked, config, _told)
    except Exception as error:
        code, told = FAILED, _fault(error).encode()
    sys.stdout.buffer.write(told)
    sys.stdout.buffer.flush()
    return code


def _fault(error: Exception) -> str:
    """What kind of fault and where in the code; not its own words, which may quote what was read."""
    frames = [*walk_tb(error.__traceback__)][-3:]
    at = " ".join(f"{Path(frame.f_code.co_filename).name}:{line}" for frame, line in frames)
    return f"{type(error).__name__} {at}"


def _learn(config: Config) -> None:
    """What takes seconds and is the same for all minutes: the libraries, and every pattern that is tried."""
    from bot.verslag.documenten import docx, pdf  # noqa: F401

    _read(_PRIMER.encode(), {"naam": "verslag.txt"}, config, _told)


def answer(data: bytes, asked: dict[str, Any], config: Config, page: Told) -> tuple[int, bytes]:
    """The exit code and what goes with it on standard output; `page` is told which is being read."""
    try:
        found = _sheet(data, asked, config) if "vandaag" in asked else _read(data, asked, config, page)
        code, told = 0, json.dumps(found, ensure_ascii=False)
    except UserError as error:
        code, told = REFUSED, error.text
    except MemoryError:
        return TOO_MUCH, b""
    return code, told.encode("utf-8", "replace")


def _sheet(data: bytes, asked: dict[str, Any], config: Config) -> dict[str, Any]:
    """Figures (opgave/lezen.py); `vandaag` is asked only of those."""
    from datetime import date

    from bot.gebieden import Gebieden
    from bot.opgave import lezen
    from bot.opgave.cellen import Raad

    raad = Raad(config, Gebieden(config), date.fromisoformat(asked["vandaag"]))
    return lezen.to_json(lezen.read(data, raad))


def _read(data: bytes, asked: dict[str, Any], config: Config, page: Told) -> dict[str, Any]:
    import hashlib

    from bot.verslag import bestand

    inhoud = bestand.text_in(data, str(asked["naam"]), page)
    from bot import csvlijst, privacystop

    csvlijst.refuse(inhoud)
    from bot.publicatie import terug

    terug.refuse(str(asked["naam"]), inhoud, data)
    from bot.inlezen import lezing  # takes a while: not for what is refused
    from bot.verslag import voorstel

    gevonden = privacystop.find(inhoud)
    inhoud = privacystop.mask(inhoud, gevonden)
    gelezen = lezing.read(inhoud, data, config)
    return {
        "voorstel": json.loads(voorstel.dumps(gelezen)),
        "sha256": hashlib.sha256(inhoud.encode()).hexdigest(),
        "gemaskeerd": dict(Counter(hit.soort for hit in gevonden)),
    }


def _told(page: int, pages: int) -> None:
    print(page, pages, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
