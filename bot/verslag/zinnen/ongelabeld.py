"""Tasks in running text without a label: 'Joop belt met de fietsenmaker', 'Rutger will check the cover'.

Somebody of the meeting opens a clause with a verb of doing in the present tense, or promises in any wording.
What he says, asks, finds, has or usually does is no task. How much more than the verb it takes, the minutes
say as a whole: where the points are marked, few stand in the text besides, and such a one needs a day or
refers to what was said; where hardly any is marked, tasks are told in plain sentences. Minutes that number
their points within the text ('… [A1]') say themselves what is one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from bot.verslag.actiepunt import Actiepunt
from bot.verslag.betoog import Betoog, without_stop
from bot.verslag.lijsten.item import points_to_list
from bot.verslag.merken.markeringen import find_marks
from bot.verslag.namen.sprekers import Vermelding
from bot.verslag.taal.namenrij import is_in_row_behind
from bot.verslag.werk.daden import Graad, how_sure
from bot.verslag.werk.kracht import commands
from bot.verslag.werk.tekens import happens, is_about_this, is_no_task, says_when, will_act, will_do
from bot.verslag.werk.werkwoorden import DADEN
from bot.verslag.zinnen.deelzinnen import Deelzin, clauses, subject_at
from bot.verslag.zinnen.geweigerd import is_refused
from bot.verslag.zinnen.lijdend import passive_task
from bot.verslag.zinnen.opdrachten import asked, takes_on
from bot.verslag.zinnen.toezeggingen import Belofte, find_commitment

_WOORDEN_PER_PUNT = 150  # with more of them to each marked point, the minutes leave most unmarked
# Below such a title stands what was done.
_VOORBIJ = re.compile(r"\b(?:afgehandeld|afgerond|uitgevoerd|gedane|vorige|terugblik)", re.IGNORECASE)
_ONDERVRAAGD = re.compile(
    r"\b(?:gevraagd|vraagt|weten|biedt|bieden|besloten|waarschijnlijk|niet\s+meer|[Ee]ens\s+in)\b|\b(?:is|zijn|was|waren)\s+$"
)
_ROLLEN_ELDERS = frozenset({"cvdK", "CdK", "gedeputeerde", "commissaris", "commissaris van de Koning"})
# It is put to somebody outside the meeting: 'vraagt aan de tandarts of', 'verzoekt het CBS om'.
_BUITEN = re.compile(
    r"(?:vraagt|verzoekt)\s+(?P<wie>(?:aan\s+|bij\s+)?(?:de|het)\s+[\w-]{2,30})\s+(?:of|om)\b"
    r"(?<!wethouder om)(?<!wethouder of)"
)
_AANWEZIG = re.compile(
    r"\b(?:wethouder|burgemeester|portefeuillehouder|gedeputeerde|directeur|directie|college|bestuur|commissie"
    r"|gemeenten?|provincie|voorzitter|leden|raad|team|woord|regio|collega"
    r"|anderen|overigen|tafel|vergadering|aanwezigen|overleg)\b"
)
_BELOOFT = re.compile(
    r"(?:neemt|nemen)\s+(?:het\s+)?op\s+zich\b(?=[^.;]{1,140}?\bte\s+[a-z]{2,20}n\b)"
    r"|(?:belooft|beloven)\b(?=[^.;]{1,140}?\b(?:te\s+[a-z]{2,20}n\b|dat\s))"
    r"|(?:promise[ds]|agree[ds]|offer(?:ed|s)|volunteer(?:ed|s)|undertook|is\s+going)\s+to\s+"
    r"(?!(?:the|a|an|this|that|these|it|be|have|become|stay|remain|disagree|leave|miss|retire)\b)[a-z]{3,20}\b"
)
# 'Anna still to post': the infinitive says that it is still to be done, whoever he is.
_TO = re.compile(r"(?:(?:still|also|is)\s+)?to\s+(?!be\b|the\b|a\b)[a-z]{3,15}\b")
# For one answer, when a question stands behind it; with one person, when his name does.
_OM_TE_WETEN = frozenset(
    "bekijkt bespreekt checkt gaat inventariseert kijkt onderzoekt peilt polst vraagt zoekt".split()
)
_OF = re.compile(r"[^;,:]{0,40}?\s(?:of|hoe|wie|wat|wanneer|welke?)\s")
_MET_IEMAND = frozenset("appt belt benadert contacteert mailt polst praat raadpleegt stuurt".split())
_IN_FUNCTIE = re.compile(
    r"\s+(?:(?:met\s+)?de\s+)?(?:weth(?:ouder)?|burgemeester|bgm|gedeputeerde|griffier|directeur|minister)(?:\b|\.)"
)
_TOT = re.compile(r"\s[^.;,:]{0,40}?\b(?:met|bij|naar)\s")
_BIJ_WIE = re.compile(r"[^.;,]{0,40}\slangs(?:\s+bij\b|$|[.,])")
_NOG = re.compile(r"[a-zë]{2,30}\s+(?:dit\s+|dat\s+)?nog\s")
# 'Moving to professional hosting', 'Updates to latest version': what was done, and nobody.
_GEEN_NAAM = re.compile(r"\w{1,30}(?P<ing>ing|nsus|tion|sion|ment|ity)\b|\w{2,30}s\b")
# With it he does what he does in the clause before: '…, hij zal daarvoor de adressen opvragen'.
_DAARVOOR = re.compile(r"\b(?:daar|hier)(?:voor|toe|bij)\b")
# When another does something: '…, als de gemeente nog dit jaar bestelt'.
_ALS = re.compile(r",\s(?:als|mits|indien|tenzij|omdat|nu)\s[^,;]{0,200}")
_WOORD = re.compile(r"[a-zë]+")
_NAAM = re.compile(r"\b[A-ZÀ-Þ][\w-]{1,40}")


def unlabelled(
    betoog: Betoog, gemerkt: Sequence[Actiepunt], noten: frozenset[int], aantal: int
) -> Iterator[Actiepunt]:
    """The tasks without a mark, in sentences that neither hold one of `gemerkt` nor are a secretary's note.

    `aantal`: how many points the minutes mark, those of their lists and tables too.
    """
    if _numbers_its_points(betoog):
        return
    al = {plek for punt in gemerkt for plek in range(punt.eerste, punt.plek + 1)} | noten
    woorden = sum(len(zin.tekst.split()) for zin in betoog.zinnen)
    lezer = _Lezer(betoog, is_gemerkt=aantal * _WOORDEN_PER_PUNT >= woorden)
    for plek in range(len(betoog.zinnen)):
        if plek not in al:
            yield from lezer.find(plek)


def _numbers_its_points(betoog: Betoog) -> bool:
    """Whether the minutes put a number behind the points in their text ('… [A1]')."""
    return any(
        mark.nummer and not mark.vooraan
        for zin in betoog.zinnen
        if not zin.alinea.lijst
        for mark in find_marks(zin.tekst)
    )


class _Lezer:
    """Reads the sentences in order, and remembers whose task the last one was."""

    def __init__(self, betoog: Betoog, *, is_gemerkt: bool) -> None:
        self._betoog = betoog
        self._is_gemerkt = is_gemerkt
        self._genoemd = Counter(naam for zin in betoog.zinnen for naam in _NAAM.findall(zin.tekst))
        self._vorige: tuple[int, tuple[str, ...]] = (-1, ())

    def find(self, plek: int) -> Iterator[Actiepunt]:
        """The tasks in sentence `plek`, which carries no mark; none when it tells of something else."""
        zin = self._betoog.zinnen[plek]
        titel = self._betoog.titel(zin.agendapunt)
        if zin.alinea.lijst or zin.tekst.endswith(("?", ":")) or zin.tekst in self._betoog.titels:
            return  # what leads in the lines below it; the last: an item of the agenda, above the text
        if points_to_list(zin.tekst) is not None:
            return
        delen = [deel for deel in clauses(self._betoog, plek) if self._is_task(plek, deel)]
        if _VOORBIJ.search(titel):  # of what was to be done, only that which still will be
            yield from (
                _punt(zin.tekst, plek, deel.begin, deel.eind, ", ".join(deel.wie.namen))
                for deel in delen
                if deel.wie.namen and (_will(deel.gezegde(zin.tekst)) or _NOG.match(deel.gezegde(zin.tekst)))
            )
            return
        for deel in delen:
            if deel.wie.soort == "hij" and deel is not delen[0] and _DAARVOOR.search(deel.gezegde(zin.tekst)):
                continue
            namen = deel.wie.namen or self._vorige[1]
            self._vorige = (plek, namen)
            yield _punt(zin.tekst, plek, deel.begin, deel.eind, ", ".join(namen))
        if delen:
            return
        door = self._done_by(plek)
        gevraagd = None if door or is_refused(self._betoog.zinnen, plek) else asked(self._betoog, plek)
        belofte = None if door or gevraagd else _promises(self._betoog, plek)
        if gevraagd and not is_no_task(zin.tekst, gevraagd[1]):
            yield _punt(zin.tekst, plek, 0, len(zin.tekst), ", ".join(gevraagd[0].namen))
        elif door:
            yield _punt(zin.tekst, plek, 0, len(zin.tekst), ", ".join(door))
        elif belofte:
            yield _punt(zin.tekst, plek, belofte.begin, belofte.eind)

    def _done_by(self, plek: int) -> tuple[str, ...]:
        """Who of the meeting does it in 'wordt door Anna uitgezocht'."""
        zin = self._betoog.zinnen[plek].tekst
        lijdend = passive_task(zin)
        wie = subject_at(self._betoog, plek, lijdend.door) if lijdend and lijdend.door else None
        if (
            lijdend is None
            or wie is None
            or wie.soort not in ("lid", "rol")
            or is_no_task(zin, lijdend.begin)
        ):
            return ()
        if _ROLLEN_ELDERS.intersection(wie.namen):
            return ()
        dan = says_when(zin)
        dit = dan or is_about_this(zin[lijdend.begin :]) or zin.startswith("zal", lijdend.begin)
        return wie.namen if _enough(lijdend.graad, dan=dan, dit=dit, is_gemerkt=self._is_gemerkt) else ()

    def _is_task(self, plek: int, deel: Deelzin) -> bool:
        """Whether what speaks for a task is enough: the verb, who does it, a day, the place in the text."""
        zin = self._betoog.zinnen[plek].tekst
        if is_no_task(zin, deel.na, deel.eind) or is_no_task(f"{deel.vooraan} {deel.verb}", 0):
            return False
        gezegde = deel.gezegde(zin)
        if _TO.match(gezegde):
            if is_in_row_behind(zin, deel.begin):
                return False
            vreemd = deel.wie.soort == "vreemd" and deel.begin == 0
            return deel.wie.soort == "lid" or (vreemd and _may_be_name(zin, gezegde))
        rest = gezegde[len(deel.verb) :]
        belooft = _will(gezegde) and deel.wie.soort not in ("organisatie", "groep")
        graad: Graad | None = "altijd" if will_do(gezegde) or belooft else how_sure(deel.verb, rest)
        dan = says_when(rest) or says_when(f"{deel.vooraan} ")
        if deel.wie.soort == "hij":
            return self._goes_on(plek, deel, graad, dan=dan)
        if deel.wie.soort == "organisatie" and not self._betoog.sprekers.aan_tafel.issuperset(deel.wie.namen):
            return False
        if deel.wie.soort in ("organisatie", "groep"):
            zet_voort = deel.wie.soort == "groep" and is_about_this(rest) and not self._is_gemerkt
            dan = dan and says_when(f"{deel.vooraan} {_ALS.sub('', rest)}")
            return graad == "altijd" and not gezegde.startswith("ga") and (dan or zet_voort)
        if not self._is_of_us(deel):
            vreemd = deel.wie.soort == "vreemd" and not self._betoog.veel_namen
            return vreemd and graad == "altijd" and (dan or will_do(gezegde))
        if belooft:
            return True
        if _asks_outside(self._betoog, gezegde):
            return True
        dit = dan or bool(deel.vooraan) or is_about_this(rest) or self._stands_alone(plek, deel)
        dit = dit or (deel.wie.soort in ("lid", "rol") and self._is_for_once(deel.verb, rest))
        return graad is not None and _enough(graad, dan=dan, dit=dit, is_gemerkt=self._is_gemerkt)

    def _is_of_us(self, deel: Deelzin) -> bool:
        """Whether it is an attendee, or a role; where no list says who was there, who is named more often."""
        if deel.wie.soort == "vreemd":
            namen = (naam.split()[0] for naam in deel.wie.namen)
            return not self._betoog.veel_namen and all(self._genoemd[naam] > 1 for naam in namen)
        return not _ROLLEN_ELDERS.intersection(deel.wie.namen)

    def _goes_on(self, plek: int, deel: Deelzin, graad: Graad | None, *, dan: bool) -> bool:
        """'Zij vraagt ook …': whose task the sentence before was, has this one too; else the verb is sure."""
        vorige, namen = self._vorige
        zinnen = self._betoog.zinnen
        if vorige == plek - 1 and zinnen[vorige].alinea is zinnen[plek].alinea and len(namen) == 1:
            return graad in ("altijd", "misschien") and deel.wie.namen in ((), namen)
        return bool(deel.wie.namen) and graad == "altijd" and (dan or not self._is_gemerkt)

    def _is_for_once(self, verb: str, rest: str) -> bool:
        """'Anna belt Tim over de zaal', 'checkt of de zaal vrij is': with one person, or for one answer."""
        daad = DADEN.get(verb)
        if daad is None:
            return False
        if daad.enkelvoud in _OM_TE_WETEN and _OF.match(rest):
            return True
        if _BIJ_WIE.match(rest) or (daad.enkelvoud in _MET_IEMAND and _IN_FUNCTIE.match(rest)):
            return True
        return any(
            (v.begin == 1 and daad.enkelvoud in _MET_IEMAND) or _TOT.fullmatch(rest, 0, v.begin)
            for v in self._betoog.sprekers.mentions(rest)
            if v.deelnemer is not None
        )

    def _stands_alone(self, plek: int, deel: Deelzin) -> bool:
        """Whether the clause is all of its bullet, paragraph or brackets."""
        zin = self._betoog.zinnen[plek]
        haakje = deel.begin > 0 and zin.tekst[deel.begin - 1] == "("
        return haakje or (deel.begin == 0 and zin.begin == 0 and zin.eind == len(zin.alinea.tekst))


def _will(gezegde: str) -> bool:
    """Whether a clause from its verb on promises something, in any wording."""
    return will_do(gezegde) or will_act(gezegde) or takes_on(gezegde) or bool(_BELOOFT.match(gezegde))


def _enough(graad: Graad, *, dan: bool, dit: bool, is_gemerkt: bool) -> bool:
    """`dan`: it says when; `dit`: that, or something less that makes it this once."""
    if graad == "onbekend":
        return dan and not is_gemerkt
    if graad == "misschien":
        return dan if is_gemerkt else dit
    return dit or not is_gemerkt


def _punt(zin: str, plek: int, begin: int, eind: int, wie: str = "") -> Actiepunt:
    eind = begin + len(without_stop(zin[begin:eind].rstrip(" ,;")))
    return Actiepunt(plek, plek, begin, eind, wie=wie, is_afspraak=True, is_los=True)


def _asks_outside(betoog: Betoog, gezegde: str) -> bool:
    """'verzoekt het CBS om …': or nobody at the table."""
    vraagt = _BUITEN.match(gezegde)
    if vraagt is None or _AANWEZIG.search(vraagt["wie"]):
        return False
    mentions = betoog.sprekers.mentions(gezegde)
    return not any(vraagt.start("wie") <= v.begin < vraagt.end("wie") for v in mentions)


def _promises(betoog: Betoog, plek: int) -> Belofte | None:
    """A promise by somebody; what an organisation 'gaat' doing is told, not promised."""
    zin = betoog.zinnen[plek].tekst
    belofte = find_commitment(betoog, plek)
    if belofte is None or not belofte.door or _ONDERVRAAGD.search(zin[: belofte.verb]):
        return None
    gezegde = zin[belofte.verb :]
    verb = _WOORD.match(gezegde)
    if verb and verb[0] in ("gaat", "gaan"):
        if not all(map(_is_one_of_us, belofte.door)):
            return None
    elif verb and verb[0] in DADEN:
        graad = how_sure(verb[0], zin[belofte.verb + verb.end() : belofte.eind])
        elders = any(
            wie.soort == "organisatie" and wie.naam not in betoog.sprekers.aan_tafel for wie in belofte.door
        )
        if graad is None or elders or (graad != "altijd" and not is_about_this(gezegde)):
            return None
    return None if happens(gezegde) or is_no_task(zin, belofte.verb) else belofte


def _is_one_of_us(wie: Vermelding) -> bool:
    lid = wie.soort == "persoon" and wie.deelnemer is not None
    return lid or (wie.soort == "rol" and wie.naam not in _ROLLEN_ELDERS)


def _may_be_name(zin: str, gezegde: str) -> bool:
    """Whether the first word before 'to …' may be the name of somebody who is not known here."""
    woord = _GEEN_NAAM.match(zin)
    return woord is None or not (woord["ing"] or not commands(gezegde.partition("to ")[2]))
