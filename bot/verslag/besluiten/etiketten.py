"""Labels of decisions in more words than one: 'Genomen besluit:', 'Besluit (unaniem):', 'Besluit B:'.

A number that is set in bold needs no colon: 'Besluit 3 De hal gaat dicht', 'B2 De hal gaat dicht'. Who else
decides ('Besluit raad:'), and what is asked, proposed or still to come ('Gevraagd besluit:'), is no label.
"""

from __future__ import annotations

import re

from bot.verslag.namen.sprekers import GREMIUM

ARROW = re.compile(r"(?:→|⇒|➔|➜|►|▶|[-=]>|>)\s?(?=[Bb]eslu?[it]|BESL|[Dd]ecision)")
_WOORD = r"(?:[Bb]esluit(?:en)?|BESLUIT(?:EN)?|[Bb]eslissing|BESLISSING|[Dd]ecision|DECISION)"
_ZIN = r"(?:De|Het|Een|Er|We|Wij|Geen|Alle|In|Met|Voor|Dit|Deze|The|All|No|Instemmen|Akkoord)\s"
IN_WORDS = re.compile(
    r"^(?:\d{1,2}[.)]\s+)?(?:"
    rf"(?:(?:[Gg]enomen|[Ff]ormeel|[Uu]naniem|[Dd]efinitief|[Cc]onclusie\s?(?:/|&|en|,))\s?)?{_WOORD}"
    r"(?:\s(?:nr\.?\s?)?(?P<cijfers>\d{1,3})[a-z]?|\s[A-H](?=\s?:))?(?:\s?\([^()]{2,30}\))?"
    rf"(?:\s(?:van\s)?(?:(?:de|het)\s)?(?:{GREMIUM}))?\s?:\s+"
    rf"|{_WOORD}\s(?P<cijfers2>\d{{1,3}})\s?(?:[-–—]\s+|(?={_ZIN}|[A-ZÀ-Þ][a-zà-ÿ]{{2,30}}\s[a-zà-ÿ]))"
    rf"|B\s?(?P<cijfers3>\d{{1,3}})\s(?={_ZIN})"
    r")(?P<tekst>\S.*)"
)
# What says by itself not what was decided: 'Besluit: akkoord', below the title that does.
_ENKEL = re.compile(
    r"(?:(?:tafel|vergadering|iedereen|allen|unaniem|ongewijzigd|conform(?:\s(?:voorstel|advies))?)\s)?"
    r"(?:akkoord|vastgesteld|goedgekeurd|aangenomen|ingestemd|conform(?:\s(?:voorstel|advies))?|approved|agreed|adopted)"
    r"(?:\smet\shet\svoorstel|\sunaniem|\sunanimously)?[.!]?",
    re.IGNORECASE,
)


def number(label: re.Match[str]) -> str | None:
    """The number that stands in a label, whatever its form."""
    return next((cijfers for naam, cijfers in label.groupdict().items() if naam != "tekst" and cijfers), None)


def with_title(titel: str, tekst: str) -> str:
    """What was decided, with the title above it where only that says what it was about."""
    return f"{titel}: {tekst}" if titel and _ENKEL.fullmatch(tekst) else tekst
