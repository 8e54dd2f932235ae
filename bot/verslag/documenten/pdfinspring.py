"""How deep the items of a list in a PDF stand: '◦ brief sturen' below '• Anna' is of Anna; only where it
begins says so."""

from __future__ import annotations

import re

from bot.verslag.bron import regels as bron
from bot.verslag.documenten.pdftabel import Regel

_INSPRING = "  "  # of an item below another
_RECHT = 3.0  # points
_VERSTE = 60.0  # points: what begins further to the right is another column
_GENUMMERD = re.compile(r"\s*\d{1,2}[.)]\s+\S")


class Lijsten:
    """The lists of a document, line after line."""

    def __init__(self) -> None:
        self._randen: list[float] = []  # where the items begin, of each list within the other

    def indent(self, regel: Regel) -> str:
        """The white space in front of a line: of an item, by how many others it stands below."""
        is_item = bron.Regel(0, regel.tekst).is_opsomming
        if not is_item and not (self._randen and _GENUMMERD.match(regel.tekst)):
            return self._beside_item(regel)
        while self._randen and regel.links < self._randen[-1] - _RECHT:
            self._randen.pop()
        if not self._randen:
            self._randen = [regel.links] if is_item else []
        elif regel.links > self._randen[-1] + _VERSTE:
            return ""
        elif regel.links > self._randen[-1] + _RECHT:
            self._randen.append(regel.links)
        return _INSPRING * (len(self._randen) - 1)

    def _beside_item(self, regel: Regel) -> str:
        """Of a line that is no item: with an item that stands below another it goes on, text at the margin
        ends the list."""
        if self._randen and regel.links <= self._randen[0] + _RECHT:
            self._randen = []
        return _INSPRING * len(self._randen) if len(self._randen) > 1 else ""
