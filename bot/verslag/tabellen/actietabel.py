"""Action points and decisions that stand in a table, and what a list adds to a point of the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from bot.verslag.betoog import Betoog
from bot.verslag.dagen.termijnen import Termijn, read_announced, read_cell, read_deadline, read_status
from bot.verslag.dagen.woorden import is_day
from bot.verslag.lijsten.item import action_item
from bot.verslag.merken.markeringen import LABELREGEL, number_of
from bot.verslag.rij import Rij
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.niets import is_no_point
from bot.verslag.taal.secties import promised
from bot.verslag.tabellen.actiekolom import DAGLABEL
from bot.verslag.velden.inhoud import who_and_when
from bot.verslag.velden.stand import moved_to
from bot.verslag.voorstel import Actie
from bot.verslag.werk.doen import opening, will_do
from bot.verslag.werk.tekens import is_no_task
from bot.verslag.wie.eigenaarsnamen import named_owners

_NUMMER = re.compile(r"(?P<letters>A(?:P|CT)?)[-\s.]{0,2}(?P<cijfers>\d{1,3})", re.IGNORECASE)
_VERWIJST = re.compile(
    r"\S\s[(\[](?:[Zz]ie\s)?(?:(?:[Aa]ctie(?:punt)?|AP)[\s-][A-Z]{0,4}|[A-Z]{1,4})[-.\s]?\d{1,4}[)\]]\W{0,2}$"
)
_KLAAR = re.compile(
    r"(?:is\s+)?(?:gesloten|afgerond|afgehandeld|afgedaan|gereed|klaar|gedaan|uitgevoerd|closed|done|completed?|ja)"
    r"\b.{0,40}|[✓✔☑☒✅].{0,40}",
    re.IGNORECASE,
)
_VAKJE = re.compile(r"(?:\[(?P<in>[ xX✓✔]?)\]|(?P<vol>[✅✔☑☒]\ufe0f?)|[☐⬜])\s+(?=\S)")
_DOORGEHAALD = re.compile(r"~~(?P<in>[^~]{1,400})~~")
_VERVALLEN = re.compile(
    r"(?:is\s+|(?:komt|komen)\s+te\s+)?verv(?:allen|alt)\b[\s:;,.–-]{0,4}(?P<reden>.{0,80})", re.IGNORECASE
)
_STAND = re.compile(
    r"(?:ja|nee|klaar|gedaan|afgedaan|loopt|yes|no(?!\s+later))\b", re.IGNORECASE
)  # under 'Gereed', of what was due
_OUDE_DAG = re.compile(r"\b(?:oude|vorige|eerdere)\s(?:termijn|deadline|datum|streefdatum)\b", re.IGNORECASE)
_SLOTDAG = re.compile(r",\s+(?P<dag>[^,;.]{3,30})$")  # 'Lijst afronden, 1 dec', in a table without days
_ZIN = re.compile(r"(?<=[a-z)\d]{2})\.\s+(?=[A-ZÀ-Þ])")
_INSTEMMING = re.compile(r"(?:Akkoord|Ingestemd|Vastgesteld|Goedgekeurd|Agreed|Approved)\b")
_NAAM_VOORAAN = re.compile(rf"(?P<wie>{NAMEN.pattern})\s*:\s")
_ROL_DOET = re.compile(r"(?:De|Het)\s[a-z][\w-]{3,30}\s(?P<verb>[a-z]{2,20}t)\s")
_DOET = re.compile(r"\s+[a-zë]{3,20}t\s")
_MEERVOUD = re.compile(r"(?:e|aa|oe|ie)n$")


def read_rows(betoog: Betoog, rijen: Iterable[Rij]) -> tuple[tuple[Actie, Rij], ...]:
    """The action points of the rows, each with its row."""
    rijen = (rij for rij in map(_without_box, rijen) if not is_no_point(rij["actie"]))
    delen = (deel for rij in rijen for deel in _sentences(betoog, _with_owner(betoog, rij)))
    return tuple((_action(betoog, rij), rij) for rij in delen if re.search(r"\w{3}", rij["actie"]))


def _without_box(rij: Rij) -> Rij:
    """The row; where a box or a line through its task says that it was done, as its state."""
    taak, vakje = rij["actie"], _VAKJE.match(rij["actie"])
    klaar = bool(
        _DOORGEHAALD.fullmatch(taak.strip()) or (vakje and (vakje["vol"] or (vakje["in"] or "").strip()))
    )
    cellen = {kolom: _DOORGEHAALD.sub(r"\g<in>", cel) for kolom, cel in rij.cellen.items()}
    cellen |= {"actie": taak[vakje.end() :]} if vakje else {}
    return replace(rij, cellen=cellen | ({"status": "afgerond"} if klaar and not rij["status"] else {}))


def _with_owner(betoog: Betoog, rij: Rij) -> Rij:
    """The row; where one column says who and when ('Anna, 12 maart'), as in two."""
    if rij["eigenaar"] or not rij["termijn"]:
        return rij
    wie, wanneer = who_and_when(rij["termijn"], betoog.is_somebody)
    return replace(rij, cellen={**rij.cellen, "eigenaar": wie, "termijn": wanneer}) if wanneer else rij


def _sentences(betoog: Betoog, rij: Rij) -> Iterator[Rij]:
    """The row; where no cell says who does it, each sentence in which somebody does something apart, with the
    day behind it ('Gereed 3 mei.'), and nothing of what was only decided."""
    if rij["eigenaar"]:
        taak, stop, dan = rij["actie"].rstrip(" .").rpartition(". ")
        met_dag = bool(stop) and not rij["termijn"] and is_day(dan)
        yield (
            replace(rij, cellen={**rij.cellen, "actie": taak, "termijn": DAGLABEL.sub("", dan)})
            if met_dag
            else rij
        )
        return
    zinnen = [zin.rstrip(" .") for zin in _ZIN.split(rij["actie"])]
    doen = [plek for plek, zin in enumerate(zinnen) if _opens_with(betoog, zin)]
    if doen and len(zinnen) > 1:
        for plek in doen:
            dan = next((zin for zin in zinnen[plek + 1 : plek + 2] if is_day(zin)), "")
            yield replace(
                rij,
                cellen={
                    **rij.cellen,
                    "actie": zinnen[plek],
                    "termijn": rij["termijn"] or DAGLABEL.sub("", dan),
                },
            )
    elif doen or not _INSTEMMING.match(rij["actie"]):
        yield rij


def _action(betoog: Betoog, rij: Rij) -> Actie:
    nummer = _NUMMER.fullmatch(rij["nummer"])
    zonder_dag = _STAND.match(rij["termijn"]) or _KLAAR.fullmatch(rij["termijn"])
    stand = rij["status"] or (rij["termijn"] if zonder_dag or _VERVALLEN.fullmatch(rij["termijn"]) else "")
    dag = DAGLABEL.sub("", "" if stand == rij["termijn"] else moved_to(stand) or rij["termijn"])
    lees = read_deadline if _is_sentence(rij["actie"]) else read_announced
    termijn = read_cell(dag, betoog.datum) if dag else lees(rij["actie"], betoog.datum)
    if not (dag or termijn.tekst) and (slot := _SLOTDAG.search(rij["actie"], max(0, len(rij["actie"]) - 40))):
        termijn = read_cell(slot["dag"], betoog.datum) if is_day(slot["dag"]) else termijn
    termijn = termijn if dag or termijn.tekst else _told(stand, betoog.datum, rij["actie"])
    taak, wie = rij["actie"], rij["eigenaar"] or _opens_with(betoog, rij["actie"])
    item = None if wie or "eigenaar" in rij.cellen else action_item(taak, betoog.is_somebody)
    if item and item.wie:  # 'Taart bestellen (Anna / 5 mei)'
        taak, wie = taak[item.begin : item.eind], item.wie
        termijn = read_cell(item.wanneer, betoog.datum) if item.wanneer and not dag else termijn
    vervallen = _VERVALLEN.fullmatch(stand)
    return Actie(
        nummer=number_of(nummer["letters"], nummer["cijfers"]) if nummer else None,
        nummer_voorstel=None,
        soort="toezegging" if promised(rij["soort"]) else "actiepunt",
        agendapunt=betoog.item_in(rij.tabel, rij.regels[0]),
        tekst=taak,
        ingebracht_door=next(iter(named_owners(betoog, rij["vrager"])), None),
        eigenaars=named_owners(betoog, wie),
        eigenaar_voorstel=(),
        regio=None,
        gemeente=None,
        termijn=termijn.datum,
        termijn_tekst=termijn.tekst,
        voorwaarde=termijn.voorwaarde,
        status="vervallen" if vervallen else "afgerond" if _KLAAR.fullmatch(stand) else "open",
        reden=vervallen["reden"].strip(" ().") or None if vervallen else None,
        antwoord=None,
        citaat=taak,
        regels=rij.regels,
    )


def _is_sentence(taak: str) -> bool:
    """Whether somebody does it: 'Anna belt op 3 mei', 'De voorzitter brengt het in'; no 'Anna bellen'."""
    if doet := opening(taak):
        return not doet["verb"].endswith("en")
    rol = _ROL_DOET.match(taak)
    return rol is not None and will_do(rol["verb"], taak[rol.end() :])


def _told(stand: str, datum: date | None, taak: str) -> Termijn:
    """The day that how the task stands tells, without its label: 'Loopt. Nieuwe termijn: eind mei'."""
    termijn = Termijn() if _OUDE_DAG.search(stand) else read_status(stand, datum, taak)
    return replace(termijn, tekst=DAGLABEL.sub("", termijn.tekst)) if termijn.tekst else termijn


def _opens_with(betoog: Betoog, tekst: str) -> str:
    """Who a row without a cell for it opens with: 'Anna and Tim write a plan', 'Anna: plan schrijven'. One of
    them does not 'schrijven': what 'Avond Huizen plannen' opens with is the task, but for who was there."""
    vooraan = _NAAM_VOORAAN.match(tekst)
    doet = opening(tekst, in_list=True)
    eerste = next((v for v in betoog.sprekers.mentions(tekst)[:1] if v.begin == 0), None)
    if eerste and eerste.soort == "organisatie" and _DOET.match(tekst, eerste.eind):
        return eerste.naam or ""
    wie = vooraan["wie"] if vooraan else doet["wie"] if doet else ""
    namen = re.split(r"\s*,\s*|\s+(?:en|and)\s+", wie)
    if len(namen) == 1 and not vooraan and doet and _MEERVOUD.search(doet["verb"]):
        return wie if eerste and eerste.deelnemer else ""
    return wie if wie and all(map(betoog.is_person, namen)) else ""


def completed(eerste: Actie, lijst: Actie, *, gok: bool = False, in_tabel: bool = False) -> Actie:
    """A point of the running text, with what the list of action points says of it besides; where the sentence
    only tells what led to it ('De raming is er nog niet (actie: Anna)'), the words are those of the list.
    So are they where its mark stands behind it and the two share little more than who does it (`gok`), and
    where that is no more than the number of a row (`in_tabel`): '… mist criteria (A-31)'."""
    eigenaars = lijst.eigenaars or eerste.eigenaars
    leidde = (gok and not LABELREGEL.match(eerste.citaat)) or is_no_task(eerste.citaat, 0)
    met_nummer = in_tabel and eerste.nummer is not None and lijst.nummer == eerste.nummer
    verwijst = met_nummer and bool(_VERWIJST.search(eerste.citaat))
    bron = lijst if verwijst or (leidde and not eerste.nummer) else eerste
    return replace(
        eerste,
        nummer=eerste.nummer or lijst.nummer,
        soort=lijst.soort if lijst.soort == "toezegging" else eerste.soort,
        tekst=eerste.tekst if eerste.nummer and not verwijst else lijst.tekst,
        ingebracht_door=eerste.ingebracht_door or lijst.ingebracht_door,
        eigenaars=eigenaars,
        eigenaar_voorstel=() if eigenaars else eerste.eigenaar_voorstel,
        termijn=(lijst if lijst.termijn_tekst else eerste).termijn,
        termijn_tekst=lijst.termijn_tekst or eerste.termijn_tekst,
        voorwaarde=(lijst if lijst.termijn_tekst else eerste).voorwaarde or lijst.voorwaarde,
        status=lijst.status,
        reden=lijst.reden,
        citaat=bron.citaat,
        regels=bron.regels,
    )
