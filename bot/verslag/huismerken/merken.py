"""The lines of minutes with the marks of their secretary in common words, and what was printed for each."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.verslag.bron.regels import Regel
from bot.verslag.huismerken.actietekens import explained
from bot.verslag.huismerken.legenda import legend
from bot.verslag.huismerken.takenlijsten import NUMMER, task_lists
from bot.verslag.huismerken.tekens import marked
from bot.verslag.huismerken.wie import IsBekend
from bot.verslag.voorstel import Actie

_AANHALING = re.compile(r">{2,3}")  # taken off a line before it is read; one alone is somebody quoted


@dataclass(frozen=True)
class Voluit:
    """The lines in common words; `gedrukt`: by the number of those that changed the words put in, those that
    stood there, and what of the first is no part of the task."""

    regels: tuple[Regel, ...]
    gedrukt: Mapping[int, tuple[str, str, str]]

    def as_printed(self, actie: Actie) -> Actie:
        """The point with what was printed as its quotation."""
        tekst, citaat = actie.tekst, actie.citaat
        for nummer in range(actie.regels[0], actie.regels[1] + 1):
            voluit, gedrukt, bij = self.gedrukt.get(nummer, ("", "", ""))
            citaat = citaat.replace(voluit, gedrukt, 1) if voluit else citaat
            tekst = tekst.replace(bij, "", 1).rstrip(" .") if bij else tekst
        geleerd = actie.geleerd or actie.regels[1] in self.gedrukt
        return replace(actie, tekst=tekst, citaat=citaat, geleerd=geleerd)


def in_common_words(
    regels: Sequence[Regel], rauw: Sequence[str], buiten: frozenset[int], is_bekend: IsBekend
) -> Voluit:
    """The lines; those that carry a mark of these minutes carry one that every rule knows. `buiten`: the
    lines of header and attendance; `rauw`: the lines as they came in."""
    uitleg, teken = legend(regels), explained(regels, rauw)
    gedrukt: dict[int, tuple[str, str, str]] = {}
    letters: list[Regel] = []
    for regel in regels:
        letter = uitleg.letter(regel) if regel.nummer not in buiten | uitleg.regels else None
        if letter:
            gedrukt[regel.nummer] = (*letter, "")
            regel = Regel(regel.nummer, regel.tekst.replace(letter[1], letter[0], 1))
        elif teken and regel.nummer not in buiten and regel.nummer <= len(rauw):
            met_label = Regel(regel.nummer, teken.label(regel, rauw[regel.nummer - 1]))
            gedrukt |= {regel.nummer: ("Actie:", teken.teken, "")} if met_label != regel else {}
            regel = met_label
        letters.append(regel)
    if not (gedrukt or uitleg.tekens):
        uitleg = replace(uitleg, regels=frozenset())
    nieuw = dict.fromkeys(uitleg.regels, "")
    over = [_with_sign(regel, rauw) for regel in letters if regel.nummer not in buiten | uitleg.regels]
    for vondst in marked(over, is_bekend, uitleg.tekens):
        nieuw[vondst.regel.nummer] = vondst.in_common_words()
        gedrukt[vondst.regel.nummer] = (vondst.merk, vondst.gedrukt, vondst.bij)
    voluit = [Regel(regel.nummer, nieuw.get(regel.nummer, regel.tekst)) for regel in letters]
    lijsten = tuple(task_lists(voluit, buiten, is_bekend))
    gedrukt |= {
        na.nummer: (met.rstrip("."), zonder, _put_behind(zonder, met))
        for voor, na in zip(voluit, lijsten, strict=True)
        if voor != na and na.kaal
        for zonder, met in [(NUMMER.sub("", voor.inhoud), NUMMER.sub("", na.inhoud))]
    }
    return Voluit(lijsten, gedrukt)


def _put_behind(voor: str, na: str) -> str:
    """' (Anna)' of 'brief sturen (Anna).': what is no part of the task, also where nobody knows an Anna."""
    kaal = voor.rstrip(" .;,")
    return na[len(kaal) :].rstrip(".") if na.startswith(kaal) else ""


def _with_sign(regel: Regel, rauw: Sequence[str]) -> Regel:
    teken = _AANHALING.match(rauw[regel.nummer - 1].lstrip()) if regel.nummer <= len(rauw) else None
    weg = teken and not regel.kaal.startswith(">")
    return Regel(regel.nummer, f"{teken[0]} {regel.kaal}") if teken and weg else regel
