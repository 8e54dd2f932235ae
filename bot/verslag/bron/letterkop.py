"""'AI' for action item, as a head above tasks or as a label in front of one; elsewhere it is a subject."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.taal.woorden import NAAM

_KOP = re.compile(
    r"(?:#{1,6}\s+)?[*_]{0,3}(?:\d{1,2}[.)]\s+)?(?P<woord>AI(?P<meer>['’]?s)?)(?P<punt>:?)[*_]{0,3}(?P<punt2>:?)\s{0,9}"
)
_RIJ = re.compile(r"\s{0,9}(?:[-*•–]|\d{1,2}[.)])\s+(?:\[[ xX]?\]\s+)?(?P<inhoud>\S.{0,400})")
_WIE = rf"(?:@[\w-]{{1,39}}|[*_]{{0,2}}{NAAM}(?:(?:,\s|\s?[/&]\s?|\s(?:en|and)\s){NAAM}){{0,3}}[*_]{{0,2}})"
# Whose a row is: '(Anna) …', '@anna …', '**Anna** …', 'Anna to …'; '… (Anna)', '… - Anna', '… @anna'.
_VAN = re.compile(
    rf"[(\[]{_WIE}[)\]]|@[\w-]{{1,39}}|\*\*{NAAM}|{_WIE}\s(?:to|will|zal)\s|{_WIE}\s[-–—]\s[a-zA-Z]"
)
_VAN_ACHTERAAN = re.compile(
    rf"(?:[(\[][^()\[\]]{{0,12}}{_WIE}[)\]]|(?:\s[-–—→]|,?\s(?:by|door))\s{_WIE}|\s@[\w-]{{1,39}}|\*\*)\.?\s{{0,9}}$"
)
_MET_PUNT = re.compile(rf"{_WIE}:\s")  # says as often who spoke; below 'AI:' whose it is
_ALLEEN = re.compile(rf"{_WIE}:?[*_]{{0,2}}")  # whose the rows below it are
_NAAMWOORD = re.compile(r"[A-ZÀ-Þ][\w'’-]*")
_BOVENAAN = 40  # lines with text
_STAART = 80
_LABEL = re.compile(
    rf"(?P<voor>\s{{0,9}}(?:(?:[-*•–]|\d{{1,2}}[.)])\s+)?)(?:\*\*|\[)?AI(?:\s?[-(]\s?(?P<wie>{_WIE})\)?)?(?:\]|\*\*)?:?(?:\*\*)?\s+"
    rf"(?=(?P<na>{_WIE}(?::|\s(?:to|will|zal)\s)|@))?(?=\S)"
)


def with_action_items(regels: Sequence[str]) -> Iterator[str]:
    """The lines, with 'Action items' for such a head and 'Action:' for such a label."""
    bekend = _capitals(regels)
    for plek, regel in enumerate(regels):
        kop = _KOP.fullmatch(regel)
        label = None if kop else _LABEL.match(regel)
        if kop and _is_of_tasks(regels, plek + 1, met_punt=bool(kop["meer"] or kop["punt"] or kop["punt2"])):
            yield f"{regel[: kop.start('woord')]}Action items{regel[kop.end('woord') :]}"
        elif label and _is_known(label["wie"] or label["na"] or "", bekend):
            wie = f"{label['wie']}: " if label["wie"] else ""
            yield f"{label['voor']}Action: {wie}{regel[label.end() :]}"
        else:
            yield regel


def _is_of_tasks(regels: Sequence[str], begin: int, *, met_punt: bool) -> bool:
    """Whether half of the rows below or more are of somebody."""
    rijen: list[str] = []
    for regel in regels[begin:]:
        rij = _RIJ.fullmatch(regel)
        if rij and rijen and regel.startswith("  "):
            continue
        if rij:
            rijen.append(rij["inhoud"])
        elif regel.strip() and not regel.startswith(("  ", "---", "===")):
            break
    van = [rij for rij in rijen if _is_of_somebody(rij, met_punt=met_punt)]
    return bool(rijen) and 2 * len(van) >= len(rijen)


def _is_of_somebody(rij: str, *, met_punt: bool) -> bool:
    if _ALLEEN.fullmatch(rij) or _VAN.match(rij):
        return True
    return met_punt and bool(_VAN_ACHTERAAN.search(rij[-_STAART:]) or _MET_PUNT.match(rij))


def _capitals(regels: Sequence[str]) -> frozenset[str]:
    """The words with a capital in the upper part, where it says who was there."""
    boven = [regel for regel in regels if regel.strip()][:_BOVENAAN]
    return frozenset(
        woord for regel in boven if not _LABEL.match(regel) for woord in _NAAMWOORD.findall(regel)
    )


def _is_known(wie: str, bekend: frozenset[str]) -> bool:
    """Whether it is somebody, and no product: 'AI - Copilot wordt uitgerold' is of a subject."""
    eerste = _NAAMWOORD.search(wie)
    return wie.startswith("@") or (eerste is not None and eerste[0] in bekend)
