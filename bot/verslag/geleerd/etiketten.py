"""What a label before a colon says of what stands behind it: that it is a task, or that it is none."""

from __future__ import annotations

import re

from bot.verslag.taal.woorden import SPREEKWOORDEN

# A label of these says of what is behind it that it is no task.
_ANDERS = re.compile(
    r"(?:vraag|antwoord|reactie|besl(?:uit|oten)\w*|beslissing|conclusie|decision|resolved|noot|nb|n\.?b|opmerking\w*|mededeling\w*|toelichting"
    r"|aanwezig\w*|afwezig\w*|present|apologies|absent|datum|date|tijd|time|plaats|locatie|location|status|doel|aanleiding"
    r"|onderwerp|betreft|bijlagen?|agenda|notulist|voorzitter|secretaris|volgende\s+vergadering|next\s+meeting|ingekomen"
    r"|uitgaand|voorstel\w*|advies(?:\s+aan\s.{2,40})?|zie(?:\s+ook)?|see(?:\s+also)?|ter\s+info\w*|info|stand\s+van\s+zaken|achtergrond|voordeel|nadeel|risico|idee|tip|link|bron|voorbeeld|gast\w*)",
    re.IGNORECASE,
)
_TELNUMMER = re.compile(r"\s\d{1,2}[a-z]?$")  # 'Idee 2'
TAAKWOORD = re.compile(
    r"(?:a[ck]tie\w*|actions?|ap|ai|todo|to[\s-]?do|taak|taken|tasks?|klus\w*|doen|te\s+doen|huiswerk|opdracht|opvolging|follow[\s-]?up|vervolg\w*|afspraak|afspraken)",
    re.IGNORECASE,
)


def is_other(label: str) -> bool:
    """Whether a label says of what is behind it that it is no task: 'Idee 2', 'Anna licht toe'."""
    return is_said(label) or bool(_ANDERS.fullmatch(_TELNUMMER.sub("", label.strip(" :.()[]"))))


def is_said(label: str) -> bool:
    """Whether a label says that somebody says what is behind it."""
    return not SPREEKWOORDEN.isdisjoint(label.casefold().split())
