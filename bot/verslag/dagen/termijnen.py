"""The deadline or condition an action point states. A date of something else, or in the past, is none."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from bot.dates import Reading, Relation, find, find_all
from bot.dates.feesten import FEEST
from bot.dates.words import MONTH_NAMES
from bot.patronen import later
from bot.verslag.dagen.van_iets import in_clause, is_asked_for, is_invited_for, is_of_those
from bot.verslag.dagen.volgende import due_at_next
from bot.verslag.dagen.welkjaar import ANNOUNCED, is_behind, is_sure
from bot.verslag.dagen.woorden import is_day
from bot.verslag.taal.engels import in_dutch

# Between the first and the last day of a cell: '24 juni - 30 augustus', '3 t/m 13 september'.
_TOT = later(
    r"\s+[-–—]\s+|(?<=\d)[-–](?=\d{1,2}\s[a-z])|(?<=[a-z\d])\s(?:tot(?:\sen\smet)?|t/?m)\s(?=\d)|(?<=\d)\sen\s(?=\d)",
    re.IGNORECASE,
)
_WEEK_VAN = later(r"\bweek\s+(?:of|van)\s+(?:the\s+)?$", re.IGNORECASE)
_WEEK = later(r"(?:in\s+)?(?:week|wk)\b", re.IGNORECASE)  # of a week no day is known
# Due at a meeting: 'bespreekt dit in de vergadering van 10 maart', 'leggen voor aan werkgroep van 3 mei'.
_IN_VERGADERING = later(
    r"\b(?:in|tijdens|voor|v[oó]{2}r|naar|op|aan|bij)\s+(?:(?:[a-z]{4,14}(?:e|al|jk)\s+)?\w*(?:vergadering|overleg|college|bestuur|bijeenkomst|tafel|groep|commissie)"
    r"|(?:de|het)\s+(?:\w+\s+)?(?:\w*(?:vergadering|overleg|college|raad|bestuur|bijeenkomst|tafel|groep|commissie|agenda|portaal|beraad|kring|platform|team|panel)|(?-i:[A-Z]{2,5})))\s*$",
    re.IGNORECASE,
)
_VAN_MAAND = later(rf"van\s+(?:{'|'.join(MONTH_NAMES)})", re.IGNORECASE)  # of a meeting, and no day
# The day of something else: 'ouders peilen over de studiedag op 5 december'.
_GEBEURTENIS = later(
    r"\b(?:de|het|een)\s+(?:\w+\s)?\w*(?:dag|avond|middag|feest|congres|markt|bijeenkomst|vergadering|overleg|training|sessie|excursie|viering)\s*$",
    re.IGNORECASE,
)
# 'of dit in de vergadering van 6 oktober kan': what is asked, also of a meeting.
_VRAAG_OF = later(r"\bof\s+(?:dit|dat|deze|die|hij|zij|ze|er)\s+[^.;,]{3,60}$")
# 'de evaluatie jaarwisseling', 'bespreekt Pasen': what it is about, with no word before it that says when.
_FEEST = later(rf"(?:de\s)?(?:{FEEST})", re.IGNORECASE)
_WOORD_ERVOOR = later(r"\w\s+$")
# 'Planning in 2027: 17 september', 'planning 2027/2028': a plan of that year, and no day.
_JAARPLAN = later(r"\b(?:jaar)?planning\s+(?:(?:in|van|voor)\s+)?20\d\d(?:[/-]\d{2,4}(?!\d))?", re.IGNORECASE)
# 'AP 25-07', '(actie 24-07)': the number of a point, which reads as a day.
_PUNTNUMMER = later(
    r"\b(?:AP|[Aa][ck]tie(?:-?punt)?)[\s-]?(?:[A-Z]{1,4}[.-]?)?\d{2,4}[./-]\d{1,3}(?:[./-]\d{1,3})?(?![\w./-]{0,6}\d)"
)
# 'maandagmiddag uitproberen in mei': one of that month, and not the coming one. Behind the verb of a sentence
# stands no other: 'Anna plant maandag gesprekken in mei'.
_DAG_IN_MAAND = later(
    r"(?:^|:\s|\b(?:ga|gaan|gaat|zal|zullen|wil|willen|moet|moeten|kan|kunnen)\s)(?:op\s)?"
    r"(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?(?=\s[a-z]{2,25}en\sin\s"
    rf"(?:{'|'.join(MONTH_NAMES)})\b)",
    re.IGNORECASE,
)
# The day that it was: '2 april (was 12 maart)', '9 april (eerst 12 maart)'; not '[was 12 maart; nu 2 april]'.
_WAS = later(
    r"[(\[]\s?(?![^()\[\]]{0,40}\b(?:nu|thans|now)\b)"
    r"(?:was|eerst|eerder|oorspronkelijk|voorheen|stond(?:\sop)?|previously|originally)\b[^()\[\]]{2,40}[)\]]",
    re.IGNORECASE,
)
_VANDAAG = later(r"(?:nog\s+)?(?:vandaag|vanmiddag|vanavond|today)(?:\s+nog)?\b", re.IGNORECASE)
_ZELFDE_DAG = later(r"\bnog\s+(?:die)?(?:de)?zelfde\s+dag\b")
# Of no day, as in 'belt per direct' or '… (doorlopend)'
_DIRECT = later(
    r"\b(?P<woord>per\s+(?:direct|omgaande))\b"
    r"|(?:[(,;:]|\s[-–—])\s?(?P<woord2>direct|doorlopend|continu|ongoing)\s?[).]{0,2}$",
    re.IGNORECASE,
)
_VAN_VANDAAG = later(r"\b(?:van|zoals|wat|tot|sinds)\s+$", re.IGNORECASE)
# 'bijpraten over oudejaarsavond', 'de bus omzetten naar 1 juli'; 'over twee weken' is read with its word.
_WAAROVER = later(r"\b(?:over|naar)\s+$")
# 'de begroting voor volgend jaar': of which year it is.
_VOOR_EEN_JAAR = later(r"voor\s+(?:het\s+)?(?:volgende?|komende?|dit|nieuwe)\s+\w{0,8}jaar", re.IGNORECASE)
_NAAMWOORD = later(r"\b(?:de|het|een)\s+(?:\w{2,20}\s){1,3}$", re.IGNORECASE)
# 'vóór de uitgave van 13 november': the event is on the day by which it is due.
_VOOR_GEBEURTENIS = later(
    r"\b(?:(?:v[óo]ór|uiterlijk\s+(?:bij|op)|before)\s+(?:de|het|the)\s+(?:\w+\s)?(?:\w{4,30}|(?-i:[A-Z]{2,5}))"
    r"|voor\s+(?:de|het)\s+(?:volgende?\s+)?(?:\w{0,15}(?:vergadering|overleg|bijeenkomst|tafel)|(?-i:[A-Z]{2,5})))"
    r"\s+(?:van|op|of|on)\s+(?=\d|(?:ma|di|wo|do|vr|[a-z]{4,6}dag)\b)",
    re.IGNORECASE,
)
_VOOR_IETS = later(
    r"\b(?:v[óo]ór|uiterlijk\s+(?:bij|op|in))\s+(?:de|het)\s+(?:\w+\s)?\w{4,30}\s+$", re.IGNORECASE
)
# 'reactietermijn 1 oktober', '…, volgende keer op de agenda', 'op de agenda van 3 mei', '…, inleveren 3 mei'
_BIJ_WOORD = later(
    r"\w{0,20}(?:termijn|deadline)\s+(?=\d)|,\s+(?=volgende?\s)|\b(?:op|naar)\s+de\s+agenda\s+(?=van\s)"
    r"|,\s+[a-z]{2,20}en\s+(?=\d{1,2}\s[a-z]{3,9}\W*$)",
    re.IGNORECASE,
)
_KLAAR = later(r"\b(?:klaar|gereed|af|afgerond|ready|done)[\s:,]*$", re.IGNORECASE)
_KOMT = later(
    r"\b(?:gereed|klaar|uiterlijk|v[oó]{2}r|nieuwe\s+(?:datum|termijn)|verwacht|expected|due)\b.{3,40}"
    r"|\b(?:(?:(?:ver|door(?:ge)?)schoven|uitgesteld)\s(?:naar|tot)|vindt\splaats(?:\sop)?|(?:in)?gepland\svoor|volgt(?:\sop)?|staat\sop)\s(?P<dag>.{3,40})",
    re.IGNORECASE,
)
# When the thing is that the task is about: 'gesprek is op 29 januari', 'de datum is 3 mei'.
_IS_DAN = later(
    r"\b(?P<ding>[a-z]{3,30})\s(?:is|zijn|staat|staan)\s(?:nu\s)?(?:(?:in)?gepland\s)?(?:op\s|(?=\d{1,2}\s[a-z]))(?P<dag>[^.;,]{3,30})",
    re.IGNORECASE,
)
_ALTIJD_ZIJN = frozenset("dit dat deze datum afspraak".split())
# Before a day, how it stands: 'loopt, 1 november', 'nog open (3 mei)'.
_LOOPT = later(
    r"(?:nog\s+)?(?:loopt|lopend|open|bezig|gestart|in\s+(?:behandeling|uitvoering)|ongoing|in\s+progress|pending)"
    r"(?:\s+(?:nog|door))?\s*(?:[,;:(]|[-–—](?=\s))\s*",
    re.IGNORECASE,
)
# Of these no day is known, though something is to be ready by then: 'klaar voor het einde van week 15'.
_PERIODE = later(
    r"\b(?:begin|half|medio|einde?|week|wk|maand|kwartaal|Q[1-4]|\w*jaar|zomer|winter|herfst|kerst|\w*reces|\w*vakantie)\b",
    re.IGNORECASE,
)
# 'hij laat het over een week weten', 'stuurt het deze week': what he does, and no part of when
_LIDWOORD = later(
    r"^(?:(?:het|de|dit|dat)\s+(?=over\b|binnen\b|deze\b)|het\s+(?=volgende\s+week\b))", re.IGNORECASE
)
_DD = later(r"^d\.?\s?d\.\s*", re.IGNORECASE)
# When the draft is due is not when the point is.
_CONCEPT_OVER = later(
    r"\b(?:(?:eerste\s+)?concept|eerste\s+(?:versie|opzet))\s+(?:over|binnen)\b", re.IGNORECASE
)
_MET_JAAR = later(r"\b20\d\d\b|['’]\d\d\b")
_ZONDER_VANDAAG = date(2000, 1, 1)
_AFGEBROKEN = later(r"(?<=[a-z]{2})- (?=[a-z]{2})(?!en\b|of\b)")
# The day of a month that was read without it: 'het eerste kwartaal vóór 1 | mei'.
_DAG_ERVOOR = later(r"(?:\b(?:uiterlijk|op|per|voor|v[oó]{2}r)\s+){0,2}\b\d{1,2}\s$")
# 'koppelt dit maandag terug': 'dit' is what is reported, and no part of the day.
_DIT = later(
    r"\bdit(?=\s(?:[a-z]{4,6}dag|zo\ss\w{3,6}|vandaag|(?:over)?morgen\w{0,8}|van(?:middag|avond))\b)", re.I
)
_MAX_TEKENS = 1000  # of a run-on sentence; a deadline stands near its verb


@dataclass(frozen=True)
class Termijn:
    """`datum` only when the text fixes a day; `tekst` as printed; `voorwaarde` is the event it hangs on."""

    datum: date | None = None
    tekst: str | None = None
    voorwaarde: str | None = None


def read_deadline(tekst: str, datum: date | None) -> Termijn:
    """The deadline in `tekst`, for a meeting on `datum`; while that is unknown only a day with its year."""
    if datum is None:
        return _without_today(tekst)
    for geen_dag in (_JAARPLAN, _PUNTNUMMER, _WAS, _DAG_IN_MAAND):
        tekst = geen_dag.sub(lambda gevonden: " " * len(gevonden[0]), tekst)
    tekst = _DIT.sub("dat", tekst)
    gelezen = find(tekst[:_MAX_TEKENS], datum)
    dag = _DAG_ERVOOR.search(tekst, max(0, gelezen.start - 25), gelezen.start) if gelezen else None
    if dag and gelezen and gelezen.text.isalpha():
        return read_deadline(tekst[dag.start() :], datum)
    if voor_gebeurtenis := _before_event(tekst, datum):
        return voor_gebeurtenis
    if gelezen is None and _AFGEBROKEN.search(tekst[:_MAX_TEKENS]):
        tekst = _AFGEBROKEN.sub("", tekst[:_MAX_TEKENS])  # 'uiterlijk 14 novem- ber'
        gelezen = find(tekst, datum)
    engels = in_dutch(tekst[:_MAX_TEKENS], due=True)
    if engels and (gelezen is None or _is_part(gelezen.text, engels[1])):
        nederlands = read_deadline(engels[0], datum)
        return Termijn(nederlands.datum, engels[1]) if nederlands.tekst else Termijn()
    if gelezen is None:
        return _without_day(tekst[:_MAX_TEKENS], datum)
    dagen = sorted(find_all(tekst[:_MAX_TEKENS], datum), key=lambda dag: (-dag.weight, -dag.start))
    dagen.sort(key=lambda dag: dag.text in MONTH_NAMES)  # 'de cijfers mei', beside any other day
    gevonden = (_stated(tekst, dag, datum) for dag in dagen)
    termijn = next((termijn for termijn in gevonden if termijn != Termijn()), Termijn())
    verder = tekst.find(engels[1]) if engels else 0
    if termijn == Termijn() and verder >= max(dag.end for dag in dagen):
        return read_deadline(tekst[verder:], datum)  # 'the letter of 3 February. Due: by March 15th'
    return termijn if termijn != Termijn() else _without_day(tekst[:_MAX_TEKENS], datum)


def _without_day(tekst: str, datum: date) -> Termijn:
    """The deadline in words that are no date."""
    zelfde = _ZELFDE_DAG.search(tekst)
    direct = _DIRECT.search(tekst)
    if zelfde:
        return Termijn(datum, zelfde[0])
    if direct:
        return Termijn(tekst=direct[direct.lastgroup or 0])
    daar = due_at_next(tekst)
    genodigd = daar and daar[0].startswith("voor ") and is_invited_for(tekst[: daar.start()])
    return Termijn(tekst=daar[0] if daar and not genodigd else None)


def _stated(tekst: str, gelezen: Reading, datum: date) -> Termijn:
    """The deadline that `gelezen` is in `tekst`; none when it is past, or the date of something else."""
    voor = tekst[: gelezen.start]
    vandaag = _VANDAAG.fullmatch(gelezen.text) and not _VAN_VANDAAG.search(voor[-10:])
    if gelezen.value is not None and not vandaag and _is_past(gelezen.value, gelezen.relation, datum):
        return Termijn()
    if is_behind(gelezen, datum) or (_VOOR_EEN_JAAR.fullmatch(gelezen.text) and _NAAMWOORD.search(voor)):
        return Termijn()
    vraag_of = _VRAAG_OF.search(voor[-80:])
    vergadering = None if vraag_of else _IN_VERGADERING.search(voor[-80:])
    if _VAN_MAAND.fullmatch(gelezen.text):
        tot = vergadering or _VOOR_IETS.search(voor[-80:])
        genodigd = tot and is_invited_for(voor[-80:][: tot.start()])
        return Termijn(tekst=tot[0] + gelezen.text) if tot and not genodigd else Termijn()
    van_iets = (
        _GEBEURTENIS.search(voor[-40:]) or in_clause(voor) or vraag_of or _WAAROVER.search(voor)
    ) and not ANNOUNCED.match(gelezen.text)
    na = tekst[gelezen.end : gelezen.end + 200]
    if is_of_those(voor, na) or (is_asked_for(voor, na) and not ANNOUNCED.match(gelezen.text)):
        return Termijn()
    if _FEEST.fullmatch(gelezen.text) and _WOORD_ERVOOR.search(voor[-5:]) and not _KLAAR.search(voor[-20:]):
        return Termijn()
    voor_die_dag = gelezen.text.startswith("voor ") and is_invited_for(voor)
    if (gelezen.reference or van_iets or voor_die_dag) and vergadering is None:
        return Termijn()
    if gelezen.condition:
        return Termijn(voorwaarde=gelezen.condition[:1].lower() + gelezen.condition[1:])
    week = _WEEK_VAN.search(tekst[: gelezen.start])
    if week:
        return Termijn(tekst=tekst[week.start() : gelezen.end].strip())
    if _CONCEPT_OVER.search(tekst[max(0, gelezen.start - 20) : gelezen.end]):
        return Termijn(tekst=gelezen.text.strip())
    zeker = is_sure(gelezen, datum) or bool(_KLAAR.search(voor[-20:]) and not _PERIODE.search(gelezen.text))
    return Termijn(gelezen.value if zeker else None, _LIDWOORD.sub("", gelezen.text.strip()))


def _before_event(tekst: str, datum: date) -> Termijn | None:
    """The deadline by an event of which the day is told."""
    ervoor = _VOOR_GEBEURTENIS.search(tekst[:_MAX_TEKENS])
    woord = "uiterlijk " if ervoor and ervoor[0][0] in "uU" else "vóór "
    dag = find(f"{woord}{tekst[ervoor.end() : ervoor.end() + 40]}", datum) if ervoor else None
    if ervoor is None or dag is None or dag.start or dag.value is None or dag.value < datum:
        return None
    eind = ervoor.end() + dag.end - len(woord)
    if ervoor[0].startswith("voor ") and is_invited_for(tekst[: ervoor.start()]):
        return read_deadline(tekst[eind:], datum)
    return Termijn(dag.value if dag.certain else None, tekst[ervoor.start() : eind])


def _without_today(tekst: str) -> Termijn:
    """The deadline as it is printed, with its day where the year is printed too."""
    termijn = read_deadline(tekst, _ZONDER_VANDAAG)
    return termijn if _MET_JAAR.search(termijn.tekst or "") else replace(termijn, datum=None)


def _is_part(gelezen: str, engels: str) -> bool:
    """Whether Dutch is but a part of what it says in English: 'Q2' of 'end of Q2'."""
    return len(gelezen) < len(engels) and gelezen in engels


def _is_past(dag: date, relatie: Relation, datum: date) -> bool:
    """Nothing is due on the day of the meeting itself, but 'vóór vrijdag' as said on a Thursday."""
    return dag < datum or (dag == datum and relatie is not Relation.BEFORE)


def read_announced(tekst: str, datum: date | None) -> Termijn:
    """The deadline in a task, when a word says that it is one: 'subsidie aanvragen (vóór 15 juli)'."""
    gelezen = read_deadline(tekst, datum)
    if gelezen.tekst and (ANNOUNCED.match(gelezen.tekst) or _called_so(tekst, gelezen.tekst)):
        return gelezen
    return Termijn()


def _called_so(tekst: str, dag: str) -> bool:
    return any(tekst.startswith(dag, woord.end()) for woord in _BIJ_WOORD.finditer(tekst[:_MAX_TEKENS]))


def read_status(stand: str, datum: date | None, taak: str = "") -> Termijn:
    """The deadline in what is said of the progress: 'loopt, gereed op 22 mei', 'now expected 10 July', or
    when the thing is that the `taak` is about."""
    dan = _IS_DAN.search(stand[:_MAX_TEKENS])
    if dan and (dan["ding"].casefold() in _ALTIJD_ZIJN or dan["ding"].casefold() in taak.casefold()):
        return read_deadline(dan["dag"], datum)
    komt = _KOMT.search(stand[:_MAX_TEKENS])
    if komt:
        return read_deadline(komt["dag"] or komt[0], datum)
    dag = (stand[loopt.end() :] if (loopt := _LOOPT.match(stand)) else stand).rstrip(" ).")
    return read_deadline(dag, datum) if is_day(dag) else Termijn()


def read_cell(tekst: str, datum: date | None) -> Termijn:
    """The deadline in a cell that holds nothing else: of '1 mei - 22 mei' the end. It may be past."""
    tekst = tekst.strip(" -–—")
    if tekst.endswith("?"):
        return Termijn(tekst=tekst)  # '16 april?' is no day that stands
    if datum is None:
        return Termijn(_without_today(tekst).datum, tekst or None)
    if not tekst or _WEEK.match(tekst) or _CONCEPT_OVER.match(tekst):
        return Termijn(tekst=tekst or None)
    kaal = _WAS.sub("", _DD.sub("", tekst[:_MAX_TEKENS]))
    gelezen = find(kaal, datum)
    voor_gebeurtenis = _before_event(kaal, datum)
    if voor_gebeurtenis and voor_gebeurtenis.datum:
        return replace(voor_gebeurtenis, tekst=tekst)
    engels = in_dutch(kaal, alone=True)
    if engels and (gelezen is None or len(gelezen.text) < len(engels[1])):
        return Termijn(read_deadline(engels[0], datum).datum, tekst)
    slot = _TOT.split(kaal)[-1]
    dagen = [dag for dag in find_all(slot, datum) if dag.value and is_sure(dag, datum, alone=True)]
    if dagen:
        return Termijn(dagen[-1].value, tekst)
    return Termijn(tekst=tekst, voorwaarde=tekst if gelezen and gelezen.condition else None)
