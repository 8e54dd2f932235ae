"""Names at the end of a piece or at its edge, or alone on it: 'Brief sturen » Anna', 'Brief sturen. AB'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.verslag.dagen.woorden import is_day
from bot.verslag.geleerd.lezing import KORTSTE, LETTERS, WIE, Lezing, are_people, sign
from bot.verslag.geleerd.stukken import Stuk, without_number
from bot.verslag.taal.namenrij import NAMEN_VAN
from bot.verslag.velden.inhoud import DAN_MOET_HET
from bot.verslag.werk.kracht import verb_of
from bot.verslag.wie.bekenden import Bekenden

_NAAM_ACHTERAAN = re.compile(
    rf"(?P<scheiding>\s*[(\[{{<]\s*(?:[a-z]{{2,10}}\s*:?\s+)?|\s*(?:->|=>|>>|\|\||//|[→»|/=#~*^@])\s*|\s+[-–—]+\s+|\s+[A-Z]{{2,8}}:\s*)"
    rf"(?P<wie>{NAMEN_VAN.pattern}|{WIE})(?:\s*[,;:–-]\s*(?P<wanneer>[^()\[\]]{{2,30}}))?\s*(?P<slot>[)\]}}>]?)[.;]?$"
)
_LETTERS_ACHTERAAN = re.compile(
    rf"(?<=[\w.!?)])\s+(?P<wie>\(?{LETTERS}\)?(?:[\s,/&+]+{LETTERS}){{0,3}}|[Aa]llen|ALLEN)$"
)
# 'Anna z.s.m.', 'Anna en Tim 1 maart'
_NAAM_EN_DAG = re.compile(
    rf"\s+(?P<wie>{WIE})\s+(?P<wanneer>[Zz]\.?\s?s\.?\s?m\.?|[Aa][Ss][Aa][Pp]|[Dd]oorlopend|[Oo]ngoing|\d{{1,2}}\s[a-z]{{3,9}}(?:\s\d{{4}})?)$"
)
_DAG_NA_HAAK = re.compile(r"(?<=\w[)\]]),?\s+(?P<in>[^(),;\[\]]{3,40}?)[.;]?$")
_LANGSTE_RAND = 60  # letters of names on a line of their own
STAART = 90  # letters from the end of a piece in which a name behind it stands


def sole_names(stuk: Stuk, bekenden: Bekenden) -> tuple[str, str]:
    """The names, and the day behind them, that are all there is in `stuk`; nothing when it says something."""
    kaal = re.sub(r"[()]", "", stuk.tekst.strip(" .()"))
    if len(kaal) > _LANGSTE_RAND:
        return "", ""
    if re.fullmatch(WIE, kaal) and bekenden.are_known(stuk.tekst):
        return kaal, ""
    met_dag = _NAAM_EN_DAG.fullmatch(f" {stuk.tekst.strip()}")
    if met_dag and bekenden.are_known(met_dag["wie"]):
        return met_dag["wie"], met_dag["wanneer"]
    return "", ""


def at_edge(stuk: Stuk, bekenden: Bekenden) -> Lezing | None:
    """'Brief sturen. AB', 'Brief sturen. Anna z.s.m.', or a name in a column at the right."""
    tekst = without_number(stuk.tekst)
    if stuk.rechts and bekenden.are_known(stuk.rechts):
        taak = tekst.rstrip(" .")
        return Lezing(("rechts",), stuk, taak, stuk.rechts, "", True, werkwoord=verb_of(taak))
    van = max(0, len(tekst) - STAART)
    for vorm in (_LETTERS_ACHTERAAN, _NAAM_EN_DAG):
        rand = vorm.search(tekst, van)
        if rand and rand.start() > KORTSTE and bekenden.are_known(rand["wie"]):
            taak = tekst[: rand.start()].rstrip(" .")
            wanneer = rand.groupdict().get("wanneer") or ""
            return Lezing(("rand",), stuk, taak, rand["wie"], wanneer, True, werkwoord=verb_of(taak))
    return None


def before_name(stuk: Stuk, tekst: str, bekenden: Bekenden) -> Iterator[Lezing]:
    """'Brief sturen (Anna)', '… (Anna), moet 3 mei af zijn', 'Brief sturen » Anna', 'Brief sturen. AB'."""
    rand = max(0, len(tekst) - STAART)
    dag = DAN_MOET_HET.search(tekst, rand) or _DAG_NA_HAAK.search(tekst, rand)
    dag = dag if dag and is_day(dag["in"]) else None
    tekst = tekst[: dag.start()] if dag else tekst
    achter = _NAAM_ACHTERAAN.search(tekst, max(0, len(tekst) - STAART))
    wie = achter["wie"] if achter else ""
    if achter and achter.start() >= 3 and are_people(wie, bekenden):
        wanneer = achter["wanneer"] or (dag["in"] if dag else "")
        if not wanneer or is_day(wanneer):
            taak = tekst[: achter.start()].rstrip(" .")
            merk = ("achter", sign(achter["scheiding"]) + achter["slot"])
            yield Lezing(merk, stuk, taak, wie, wanneer, bekenden.are_known(wie), werkwoord=verb_of(taak))
        return
