"""A sign before the label of a task in running text, which says no more: '… draait. → Actie Anna: bellen.'

What stands before the sign is a sentence of its own, also without a stop: 'Het loopt → actie Anna: bellen'.
Behind its task a label names only who has it, and stays there: 'Brief sturen → actie Anna'.
"""

from __future__ import annotations

import re

from bot.verslag.taal.merkwoorden import LABELWOORD
from bot.verslag.taal.namenrij import NAMEN

_PIJL = r"(?:[→⇒➔➜►▶➤⟶]|[=-]{1,2}>|>{1,2})"
# Only who has the task in front, and when: 'Brief sturen → Actie: Anna en Tim, 4 juli.'
_SLOT = rf"{NAMEN.pattern}(?:,[^.:;]{{2,40}}|\s?\([^()]{{2,40}}\))?\s?(?:[.;]|$)"
_NA_ZIN = re.compile(
    rf"(?P<voor>[.!?…][\"'’”)\]]{{0,2}}\s{{1,3}}|[(\[])(?:{_PIJL}|[-–—](?=\s))\s{{0,3}}"
    rf"(?={LABELWOORD}(?!\s?:?\s@?{_SLOT}))"
)
_WIE = (
    r"\s(?:(?:voor|door)\s)?(?:de\s|het\s|gemeente\s|provincie\s)?"
    r"[\w'’&/+.-]{2,30}(?:(?:,|\sen|\s&)?\s[\w'’&/+.-]{1,30}){0,4}"
)
_IN_ZIN = re.compile(
    rf"(?<=[\w)\]%’”\"])(?:[;,]?\s{{1,3}}{_PIJL}\s{{0,3}}|;\s{{1,3}})(?P<label>{LABELWOORD})"
    rf"(?=(?:{_WIE})?\s?:\s(?!{_SLOT})\S)"
)
# What was decided, in the same way: 'Lang besproken -> besluit: we vragen het aan'.
_BESLUIT = re.compile(rf"(?<=[\w)\]%’”\"])[;,]?\s{{1,3}}{_PIJL}\s{{0,3}}[Bb]esluit\s?:\s(?=\S+\s\S)")
# Behind a topic of more than a word: 'Demo voor de tafel: AP Anna/Tim: verhaal maken'.
_NA_ONDERWERP = re.compile(
    rf"^(?P<voor>\s{{0,12}}(?:[-*•–]\s+)?[A-ZÀ-Þ][^:.;|]{{3,60}}\s[^:.;|]{{1,30}}):\s(?P<label>{LABELWOORD})(?={_WIE}\s?:\s(?!{_SLOT})\S)"
)


def without_arrows(regel: str) -> str:
    """The line, with each such label as the begin of a sentence."""
    regel = _NA_ZIN.sub(r"\g<voor>", regel)
    if regel.lstrip().startswith(("|", "#")):
        return regel
    regel = _BESLUIT.sub(". Besluit: ", regel)
    regel = _NA_ONDERWERP.sub(r"\g<voor>. \g<label>", regel)
    return _IN_ZIN.sub(lambda pijl: f". {pijl['label'][0].upper()}{pijl['label'][1:]}", regel)
