"""What a person must look at before the proposal is taken over: names above all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.texts import verslag as texts
from bot.verslag.betoog import Betoog
from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.tabel import is_people_column, lists_people
from bot.verslag.namen.plaatsen import fold_name
from bot.verslag.namen.sprekers import Vermelding
from bot.verslag.tabellen.kolommen import columns, kind
from bot.verslag.voorstel import Actie, Agendapunt, Deelnemer, Regels, Vergadering, Waarschuwing

_KOP = re.compile(r"[^\s|]{1,20}(?: [^\s|]{1,20}){2,9}")
# Of who is away it says so, or what he sent before: 'Anna Visser is ziek; we sturen haar een kaart'.
_NIET_ER = r"er\s(?:(?:vandaag|nu|helaas|deze\skeer)\s)?niet(?:\sbij(?:\szijn)?)?(?=\s*(?:$|[.,;]))"
_IS_WEG = re.compile(
    rf"\s(?:is|was)\s(?:(?:helaas|nog|weer|vandaag|ook)\s)?(?:ziek|afwezig|absent|verhinderd|afgemeld|niet\saanwezig|{_NIET_ER}"
    r"|(?:op|met)\s(?:vakantie|reis|\w{0,20}verlof|\w{0,3}pensioen)|away\b|ill\b|not\s(?:present|here)\b)"
    rf"|\s[^.;]{{3,120}}\b(?:hij|zij|ze)\s(?:is|was)\s{_NIET_ER}|\s(?:kan|kon|zal)\s{_NIET_ER}"
    r"|\s(?:heeft|had)\s(?:zich\s)?(?:(?:helaas|voor\svandaag|van\w{4,6}|gisteren)\s)?(?:afgemeld|afgezegd|ziek\s?gemeld)\b"
    r"|\s(?:meldde|meldt)\szich\s(?:ziek|af)\b"
    r"|\s(?:heeft|had|liet)\s[^.;]{0,60}?\b(?:vooraf|van\stevoren|per\s(?:e-?)?mail|schriftelijk)\b"
    r"|\sen\s[^.;:]{3,60}\s(?:zijn|waren)\s(?:(?:helaas|beiden|vandaag|ook)\s)?(?:ziek|afwezig|verhinderd|afgemeld)\b"
    r"|\s(?:wordt|werd|is)\s(?:vandaag\s)?(?:vervangen|vertegenwoordigd)\sdoor\b"
)
_MINSTE_KOLOMMEN = 3
_MEESTE = 20  # items that only tell; more of them say nothing more


@dataclass(frozen=True)
class _Genoemd:
    vermelding: Vermelding
    regels: Regels


def warnings(
    betoog: Betoog,
    vergadering: Vergadering,
    deelnemers: Sequence[Deelnemer],
    agendapunten: Sequence[Agendapunt],
    dubbel: Sequence[Actie],
    verteld: Sequence[Actie],
) -> Iterator[Waarschuwing]:
    """Every warning about a text; `dubbel` are the action points whose number was taken already, `verteld`
    the items of lists that only tell."""
    yield from _missing(vergadering, deelnemers, agendapunten)
    genoemd = [
        _Genoemd(v, zin.lines(v.begin, v.eind))
        for zin in betoog.zinnen
        for v in betoog.sprekers.mentions(zin.tekst)
        if v.soort in ("persoon", "gelakt") and v.eind > v.begin
    ]
    yield from _variants(genoemd)
    if deelnemers:
        yield from _strangers(genoemd, deelnemers)
    yield from _absent_speakers(betoog)
    for actie in verteld[:_MEESTE]:
        yield Waarschuwing(texts.NIET_GENOTEERD, texts.niet_genoteerd(actie.tekst), actie.regels)
    for actie in dubbel:
        yield Waarschuwing(texts.NUMMER_DUBBEL, texts.nummer_dubbel(actie.nummer or ""), actie.regels)


def unread_tables(regels: Sequence[Regel]) -> Iterator[Waarschuwing]:
    """Where the heads of columns stand on a line as words: nothing tells the cells below them apart."""
    for regel, volgende in pairwise(regel for regel in regels if regel.kaal):
        woorden = regel.tekst.split() if _KOP.fullmatch(regel.tekst) else []
        is_acties = len(columns(woorden)) >= _MINSTE_KOLOMMEN and all(map(kind, woorden))
        is_aanwezig = lists_people(woorden) and all(map(is_people_column, woorden))
        if (is_acties or is_aanwezig) and "|" not in volgende.tekst:
            plek = (regel.nummer, regel.nummer)
            yield Waarschuwing(texts.TABEL_NIET_ZEKER, texts.tabel_niet_zeker(regel.kaal), plek)


def _missing(
    vergadering: Vergadering, deelnemers: Sequence[Deelnemer], agendapunten: Sequence[Agendapunt]
) -> Iterator[Waarschuwing]:
    if vergadering.datum is None:
        yield Waarschuwing(texts.GEEN_DATUM, texts.GEEN_DATUM_TEKST, None)
    if vergadering.tafel is None:
        yield Waarschuwing(texts.GEEN_TAFEL, texts.tafel_onbekend(vergadering.titel), None)
    if not deelnemers:
        yield Waarschuwing(texts.GEEN_DEELNEMERS, texts.GEEN_DEELNEMERS_TEKST, None)
    if not agendapunten:
        yield Waarschuwing(texts.GEEN_AGENDAPUNTEN, texts.GEEN_AGENDAPUNTEN_TEKST, None)


def _variants(genoemd: Sequence[_Genoemd]) -> Iterator[Waarschuwing]:
    """One warning for each other spelling of a listed name, over the lines it stands on."""
    regels: dict[tuple[str, str], list[Regels]] = {}
    for een in genoemd:
        vermelding = een.vermelding
        if vermelding.variant and vermelding.naam:
            regels.setdefault((vermelding.naam, _written(vermelding)), []).append(een.regels)
    for (naam, geschreven), plekken in regels.items():
        yield Waarschuwing(texts.NAAMVARIANT, texts.naam_variant(naam, geschreven), _span(plekken))


def _written(vermelding: Vermelding) -> str:
    geschreven = vermelding.geschreven or ""
    if vermelding.naam and fold_name(geschreven) == fold_name(vermelding.naam):
        return f"{vermelding.aanhef} {geschreven}"
    return geschreven


def _strangers(genoemd: Sequence[_Genoemd], deelnemers: Sequence[Deelnemer]) -> Iterator[Waarschuwing]:
    """Named people who are not in the list; where their organisation is masked, they should be too."""
    gelakt = {d.organisatie for d in deelnemers if d.gelakt}
    gelakt |= {een.vermelding.organisatie for een in genoemd if een.vermelding.soort == "gelakt"}
    bekend = {fold_name(d.naam) for d in deelnemers if d.naam}  # two of one name are somebody all the same
    onbekend: dict[str, list[Regels]] = {}
    namen: dict[str, Vermelding] = {}
    for een in genoemd:
        vermelding = een.vermelding
        naam = fold_name(vermelding.naam or "")
        if vermelding.soort == "persoon" and vermelding.deelnemer is None and naam and naam not in bekend:
            namen.setdefault(naam, vermelding)
            onbekend.setdefault(naam, []).append(een.regels)
    for sleutel, vermelding in namen.items():
        aanhef = vermelding.aanhef or ""
        wie = f"{aanhef[:1].upper()}{aanhef[1:]} {vermelding.naam}".strip()
        if vermelding.organisatie and not vermelding.is_told_apart:
            wie += f" ({vermelding.organisatie})"
        if gelakt and (vermelding.organisatie is None or vermelding.organisatie in gelakt):
            yield Waarschuwing(texts.NIET_GELAKT, texts.niet_gelakt(wie), _span(onbekend[sleutel]))
        else:
            yield Waarschuwing(texts.NIET_IN_LIJST, texts.niet_in_lijst(wie), _span(onbekend[sleutel]))


def _absent_speakers(betoog: Betoog) -> Iterator[Waarschuwing]:
    gezien: Counter[str] = Counter()
    for zin in betoog.zinnen:
        spreker = betoog.sprekers.opener(zin.tekst)
        deelnemer = spreker.deelnemer if spreker else None
        if spreker is None or deelnemer is None or deelnemer.status != "afwezig" or not deelnemer.naam:
            continue
        if _IS_WEG.match(zin.tekst, spreker.eind):
            continue
        gezien[deelnemer.naam] += 1
        if gezien[deelnemer.naam] == 1:
            tekst = texts.afwezig_maar_genoemd(f"{deelnemer.aanhef or ''} {deelnemer.naam}".strip())
            yield Waarschuwing(texts.AFWEZIG_MAAR_GENOEMD, tekst, zin.lines(spreker.begin, spreker.eind))


def _span(plekken: Sequence[Regels]) -> Regels:
    return min(eerste for eerste, _ in plekken), max(laatste for _, laatste in plekken)
