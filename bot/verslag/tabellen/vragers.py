"""Who asked for it, beside who has promised it: 'Toezegging | Aan | Door'."""

from __future__ import annotations

import re
from collections.abc import Sequence

_VRAGER = re.compile(
    r"aan(?:\swie)?|toegezegd\saan|gevraagd\sdoor|vra(?:ger|agsteller)|(?:op\s)?verzoek\svan|indiener|steller",
    re.IGNORECASE,
)


def with_asker(kop: Sequence[str], soorten: Sequence[str | None]) -> list[str | None]:
    """What the columns below `kop` hold, and who asked, where another one says who does it."""
    if not {"actie", "eigenaar"} <= set(soorten):
        return list(soorten)
    return [
        "vrager" if soort is None and _VRAGER.fullmatch(cel.strip(" *_:?")) else soort
        for soort, cel in zip(soorten, kop, strict=True)
    ]
