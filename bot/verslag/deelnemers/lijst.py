"""The attendance list: who stands in it, for whom, and whether he was there.

Two layouts: a line per delegation ('Kennemerland dhr. Jansen (Haarlem); mw. Visser (Velsen) [afwezig]') and
lists under 'Aanwezig:' and 'Afwezig:'. A place without a name ('(AenM)') is masked and stays without one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice, zip_longest

from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.door import REST_VAN_NAAM, is_cut_in_a_name, runs_on, whole
from bot.verslag.deelnemers.lak import opens_masked, without_masks
from bot.verslag.deelnemers.naam import TITEL_ERIN, members, split
from bot.verslag.deelnemers.regel import in_brackets
from bot.verslag.deelnemers.rol import ERBIJ, GEZELSCHAP, LICHAAM, Kop, initials
from bot.verslag.namen.namenlijst import gender
from bot.verslag.namen.plaatsen import Plaatsen, fold_name
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG, ENKEL, OVERIG, VAN_WIE
from bot.verslag.taal.woorden import NAAM, TITEL
from bot.verslag.voorstel import Deelnemer

_MAX_PLAATSEN = 400
_INSPRINGING = 5  # letters; what stands deeper below a label hangs under it
ETIKET = re.compile(
    rf"[#*\s(]{{0,8}}(?:\d{{1,3}}[.)]\s{{0,4}})?(?P<soort>{AANWEZIG}|{AFWEZIG}|{OVERIG}|agendaleden|agendalid|{ENKEL}|(?:wie|niet)(?=\s*:))"
    rf"(?:{VAN_WIE}(?=\s*:)|\s+(?:zijn|waren|is|was|met\s+\w+|m\.\s?k\.))?(?:\s*\([^()]{{0,40}}\))?(?:[*\s]{{0,30}}(?=:)|[*\s]{{0,4}})"
    rf"(?P<slot>:-?[*\s]{{0,4}}|[-–—]\s+(?=[A-Z])|$|(?=\s+(?:{TITEL}|juf|meester|meneer|[dmi]rs?\.|ds\.|prof\.|ing\.)(?:\s|$))|(?=\s+{NAAM}(?:\s*[(\[|,;]|\s[-–—]\s|\s*$)))",
    re.IGNORECASE,
)
# Above people with titles: 'Regio Heide en Veld', 'Rijk en partners'.
_KOP_VAN_GROEP = re.compile(
    rf"(?!{TITEL}\s)(?:Regio|Provincies?|Gemeenten?|Ministeries?|Waterschap(?:pen)?|Rijk|Overige?|Partners|[A-Z][a-z]{{2,20}}\spartners)"
    r"(?:\s[\w'’.&/-]{1,30}){0,6}"
)
_GEMEENTE = re.compile(r"(?:Provincie|Gemeente|Ministerie|Waterschap)\s(?:van\s)?[A-ZÀ-Þ][\w-]{1,30}")
# Of whom, before letters and a name: Rivierenland A. Visser (Tiel).
_MET_LETTERS = re.compile(
    rf"(?P<van>[A-Z][a-zA-Z]{{2,20}}(?:\s[A-Z][a-z]{{2,20}}){{0,2}})\s+(?=(?:[A-Z]\.\s?){{1,4}}{NAAM}\s\()"
)
_VOORVOEGSEL = re.compile(r"van|de|der|den|ten|ter|te")
_IS_AFWEZIG = re.compile(rf"(?:{AFWEZIG})(?=:$)", re.IGNORECASE)  # the whole label, which a colon ends
_IS_OVERIG = re.compile(OVERIG, re.IGNORECASE)
_PER_DELEGATIE = re.compile(r"(?P<van>[A-Z][^:;,()]{1,40}):\s+")
# One person of each two semicolons: 'Anna Visser, wethouder Velsen; Tim Bos, COA'. By most of them it shows
# that no two people are meant.
_MET_KOMMA = re.compile(
    rf"(?P<naam>(?:{TITEL}\s+)?(?=\S+\s\S){NAAM}),\s+(?P<van>[^\W\d][^,;()]{{1,60}}?)(?P<rest>(?:\s\([^()]{{1,60}}\))?)"
)
_ZEKER_VAN = re.compile(r"[a-z].{2,60}|[A-Z][\w-]{1,30}|[A-Z]{2,6}\s.{2,60}")


# Says something of the meeting or of its minutes, whatever the value: 'Zaal: De Kade', 'Verzonden aan: …'.
_VAN_HET_OVERLEG = re.compile(
    r"(?:(?:\w{2,12}\s)?[\w-]{0,20}(?:zaal|project|plaats|adres|stukken|opdracht)|doel|thema|titel|tags?|labels?|trefwoorden|keywords|categorie|type|soort|dossier|portefeuille|werkgroep|versie|status"
    r"|(?:waar|wanneer|verzendlijst|verzonden|gestuurd|verspreid|verspreiding|ter)\b|volgend|vorig|bij\s+de|next\s|distribution|venue|purpose)[^:]{0,30}(?::|\t|\s{2,})",
    re.IGNORECASE,
)
# Behind a label that is not known: a title, a name of two words, or more names.
_MENSEN = re.compile(
    rf"{TITEL}\s|(?=\S+\s[A-Za-z'’]){NAAM}|{NAAM}(?:\s?[,;&/]\s?|\sen\s)[A-ZÀ-Þ]|(?:[a-z]+\s){{1,3}}[A-ZÀ-Þ]"
)
_GEZELSCHAP = re.compile(GEZELSCHAP, re.IGNORECASE)
_LETTERS = re.compile(r"^(?:[a-z]\s)+")  # 't j pen', as a name is compared
_ENKEL = re.compile(rf"(?:{ENKEL})(?=:$)", re.IGNORECASE)
_ROL_BIJ_ETIKET = {
    "toe": "toehoorder",
    "voo": "voorzitter",
    "vz": "voorzitter",
    "vz.": "voorzitter",
    "cha": "voorzitter",
    "sec": "secretaris",
}


def attendance(regels: Sequence[Regel], plaatsen: Plaatsen) -> tuple[Deelnemer, ...]:
    leden = list(_without_neighbours(list(islice(_listed(regels, plaatsen), _MAX_PLAATSEN))))
    namen = {fold_name(lid.naam or "") for _, lid in leden} - {""}
    samen: dict[str, list[Deelnemer]] = {}  # by name, in the order of the list
    lijsten: dict[str, int] = {}  # in which list a name stands first
    for plek, (kop, lid) in enumerate(leden):
        ander = lid.organisatie if fold_name(lid.organisatie or "") in namen else None
        eigen = (
            replace(lid, organisatie=None) if ander else lid
        )  # in 'mw. Pen, Tim Bos' the second is somebody
        for een in (eigen, Deelnemer(None, None, ander, None, (), kop.status, False)) if ander else (eigen,):
            naam = fold_name(een.naam or "") or f" {plek}"
            lijsten.setdefault(naam, kop.lijst)
            _add(samen.setdefault(naam, []), een, is_rol=bool(kop.rollen))
    kort = _short(lijsten, samen)
    return tuple(een for naam, gelijk in samen.items() if naam not in kort for een in gelijk)


def _without_neighbours(leden: Sequence[tuple[Kop, Deelnemer]]) -> Iterator[tuple[Kop, Deelnemer]]:
    """The entries; who stands in another list with an organisation of his own is not of that of the name
    behind him: 'Apologies: Mr De Wit, Ms Kok (Velsen)'."""
    elders: dict[str, list[tuple[int, str]]] = {}
    for kop, lid in leden:
        if lid.naam and lid.organisatie:
            elders.setdefault(fold_name(lid.naam), []).append((kop.lijst, lid.organisatie))
    for (kop, lid), volgende in zip_longest(leden, leden[1:]):
        gedeeld = lid.naam and volgende and volgende[0].lijst == kop.lijst
        if gedeeld and lid.organisatie and lid.organisatie == volgende[1].organisatie:
            eigen = [van for lijst, van in elders[fold_name(lid.naam or "")] if lijst != kop.lijst]
            yield kop, lid if lid.organisatie in eigen or not eigen else replace(lid, organisatie=None)
        else:
            yield kop, lid


def _short(lijsten: Mapping[str, int], samen: Mapping[str, Sequence[Deelnemer]]) -> set[str]:
    """First names alone, of the only one in another list: 'Anna' of Anna Visser; in one list they are two."""
    voornamen = Counter(naam.split(" ")[0] for naam in lijsten if " " in naam.strip())
    vol = {naam.split(" ")[0]: naam for naam in lijsten if " " in naam.strip()}
    return {
        naam
        for naam in lijsten
        if voornamen[naam] == 1
        and lijsten[vol[naam]] != lijsten[naam]
        and not any(een.aanhef for een in samen[naam])
    }


def _listed(regels: Sequence[Regel], plaatsen: Plaatsen) -> Iterator[tuple[Kop, Deelnemer]]:
    gelezen = [(kop, split(tekst, ";") if kop.telt else []) for kop, tekst in _entries(regels, plaatsen)]
    op_regels: dict[tuple[int, str], list[str]] = {}  # one to a line, of each list
    for kop, delen in gelezen:
        if len(delen) == 1:
            op_regels.setdefault((kop.lijst, kop.status), []).extend(delen)
    haken = {sleutel: _by_comma(delen) for sleutel, delen in op_regels.items()}
    for kop, delen in gelezen:
        met_haak = _by_comma(delen) if len(delen) > 1 else haken.get((kop.lijst, kop.status), {})
        for deel in (met_haak.get(deel, deel) for deel in delen):
            van = _PER_DELEGATIE.match(deel)
            if van and _MENSEN.match(deel, van.end()):  # 'Velsen: Anna Visser; Beek: Tim Bos'
                kop, deel = replace(kop, delegatie=van["van"].strip()), deel[van.end() :]
            for lid in members(deel, kop):
                yield kop, lid


def _by_comma(delen: Sequence[str]) -> dict[str, str]:
    """Each with of whom it is in brackets, where all are 'Anna Visser, COA' and most of them surely."""
    los = [deel for deel in delen if not opens_masked(deel) and deel[0] != "("]
    elk = [een for deel in los if (een := _MET_KOMMA.fullmatch(deel))]
    zeker = sum(bool(_ZEKER_VAN.fullmatch(een["van"]) or LICHAAM.match(een["van"])) for een in elk)
    if len(delen) < 2 or not len(elk) == len(los) < 2 * zeker:
        return {}
    return {een[0]: een.expand(r"\g<naam> (\g<van>)\g<rest>") for een in elk}


def _add(gevonden: list[Deelnemer], lid: Deelnemer, *, is_rol: bool) -> None:
    """'Notulist: Anna Visser' says of somebody in the list what she did; it is no second Anna Visser, nor is
    she when a second list names her again."""
    for plek, eerder in enumerate(gevonden):
        if may_be_one(eerder, lid) and (is_rol or eerder.status == lid.status):
            gevonden[plek] = replace(
                eerder,
                aanhef=eerder.aanhef or lid.aanhef,
                organisatie=eerder.organisatie or lid.organisatie,
                rollen=tuple(dict.fromkeys((*eerder.rollen, *lid.rollen))),
            )
            return
    gevonden.append(lid)


def may_be_one(een: Deelnemer, ander: Deelnemer) -> bool:
    """Whether two entries of one name can be of one person: two of them have two organisations or sexes."""
    return (
        bool(een.naam and ander.naam)
        and fold_name(een.naam or "") == fold_name(ander.naam or "")
        and all(
            links is None or rechts is None or links == rechts
            for links, rechts in (
                (een.organisatie, ander.organisatie),
                (een.delegatie, ander.delegatie),
                (gender(een.aanhef), gender(ander.aanhef)),
            )
        )
    )


def unlisted(allen: Iterable[Deelnemer], lijst: Sequence[Deelnemer]) -> Iterator[Deelnemer]:
    """Those that a list does not name; 'Anna' is Anna Visser where nobody else has that first name, and so is
    'AV', and 'dhr. Pen' is the dhr. T. Pen of the list."""
    namen = [fold_name(een.naam or "") for een in lijst]
    letters = {letters for een in lijst for letters in initials(een.naam or "")}
    voornamen = Counter(naam.split(" ")[0] for naam in namen)
    achternamen = {
        (_LETTERS.sub("", naam), gender(een.aanhef)) for naam, een in zip(namen, lijst, strict=True)
    }
    for een in allen:
        naam = fold_name(een.naam or "")
        if (naam, gender(een.aanhef)) in achternamen or (naam, None) in achternamen:
            continue
        in_letters = (een.naam or "").isupper() and naam in letters
        if naam not in namen and voornamen[naam] != 1 and not in_letters:
            yield een


def _entries(regels: Sequence[Regel], plaatsen: Plaatsen) -> Iterator[tuple[Kop, str]]:
    """A delegation or list at a time, the lines it runs over joined."""
    label, kop, tekst, met_namen = Kop(), Kop(), "", False
    hangt: tuple[Kop, int] | None = None  # of the last list, and how deep its label stands
    regels = list(whole(regels, ETIKET))
    for plek, regel in enumerate(regels):
        inhoud = in_brackets(without_masks(regel.inhoud))
        etiket = ETIKET.match(inhoud)
        if etiket:
            yield kop, tekst
            boven, is_leeg = kop, kop.lijst == plek - 1 and not tekst.strip()
            kop = replace(_label(etiket["soort"].lower()), lijst=plek)
            tekst = inhoud[etiket.end() :]
            if is_leeg and not tekst.strip() and (boven.status, kop.status) == ("aanwezig", "afwezig"):
                kop = replace(kop, status="onbekend")  # both labels stand above all the names
            op_zichzelf = tekst.strip() and (not etiket["slot"] or kop.rollen)
            met_namen = bool(tekst.strip())
            label = Kop() if op_zichzelf else kop  # 'Secretaris: mw. Pen' says nothing of the lines below it
            hangt = None if kop.rollen else (kop, _margin(regel) + _INSPRINGING)
        elif _KOP_VAN_GROEP.fullmatch(inhoud) and _titled_below(regels, plek):
            yield kop, tekst
            kop, tekst = label, ""
        elif (
            tekst and tekst.endswith("-") and REST_VAN_NAAM.match(inhoud)
        ):  # 'De Wit-' above 'Schouten (COA)'
            tekst += inhoud
        elif tekst and (runs_on(tekst, inhoud) or is_cut_in_a_name(regels[plek - 1], regel)):
            tekst = f"{tekst} {inhoud}"
        elif tekst and TITEL_ERIN.match(inhoud):
            tekst = f"{tekst}; {inhoud}"
        else:
            yield kop, tekst
            delegatie, tekst = _delegation(inhoud, plaatsen)
            # Below a label with its names, 'Gast: …' has names of its own and 'Volgende keer: Velsen' none.
            erbij = bool(delegatie) and f"{delegatie}:" in inhoud and bool(ERBIJ.fullmatch(delegatie or ""))
            label = Kop() if erbij else label  # who came besides is not among those above who did not
            eigen = met_namen and delegatie is not None and f"{delegatie}:" in inhoud
            if (met_namen and _VAN_HET_OVERLEG.match(inhoud)) or (
                eigen and not (_GEZELSCHAP.fullmatch(delegatie or "") or _MENSEN.match(tekst.strip()))
            ):
                tekst = ""
            onder = hangt[0] if hangt and _margin(regel) > hangt[1] else label
            kop = replace(Kop() if eigen else onder, delegatie=delegatie)
    yield kop, tekst


def _titled_below(regels: Sequence[Regel], plek: int) -> bool:
    """Whether the line below opens with a title, or with the place of somebody whose name is masked."""
    onder = next((regel.inhoud for regel in regels[plek + 1 : plek + 4] if regel.kaal), "")
    return bool(TITEL_ERIN.match(onder) or opens_masked(onder))


def _margin(regel: Regel) -> int:
    return len(regel.tekst) - len(regel.tekst.lstrip())


def _label(soort: str) -> Kop:
    if soort == "niet" or _IS_AFWEZIG.match(f"{soort}:"):
        return Kop(status="afwezig")
    if _IS_OVERIG.fullmatch(soort):
        return Kop(telt=False)
    if soort.startswith("agendal"):
        return Kop(status="onbekend", rollen=("agendalid",))
    if _ENKEL.match(f"{soort}:"):
        return Kop(rollen=(_ROL_BIJ_ETIKET.get(soort[:3], "notulist"),))
    return Kop()


def _delegation(tekst: str, plaatsen: Plaatsen) -> tuple[str | None, str]:
    """The delegation a line opens with, and the rest: up to a title, a colon, a gap, or as configured."""
    titel = TITEL_ERIN.search(tekst)
    haakje = tekst.find("(")
    grens = min((plek for plek in (titel.start() if titel else -1, haakje) if plek >= 0), default=len(tekst))
    kop = tekst[:grens]
    if ":" in kop:
        voor, _, _ = kop.partition(":")
        return voor.strip() or None, tekst[len(voor) + 1 :]
    if titel and titel.start() == grens and ";" not in kop:
        return kop.strip(" –-") or None, tekst[grens:]
    if haakje == grens and _GEMEENTE.fullmatch(kop.strip()):
        return kop.strip(), tekst[grens:]  # 'Provincie Zandgouw (secretaris)' has no name
    woorden = kop.split()
    for aantal in range(min(len(woorden), 6), 0, -1):
        if aantal == 1 and len(woorden) > 1 and _VOORVOEGSEL.fullmatch(woorden[1]):
            continue  # 'Rijk van Haaften' is somebody's first name
        if plaatsen.is_delegation(" ".join(woorden[:aantal])):
            return " ".join(woorden[:aantal]), f"{' '.join(woorden[aantal:])} {tekst[grens:]}"
    met_letters = _MET_LETTERS.match(tekst)
    if met_letters:
        return met_letters["van"], tekst[met_letters.end() :]
    kolom, gat, rest = tekst.partition("  ")
    if gat and len(kolom) < grens and kolom.strip():
        return kolom.strip(), rest
    return None, tekst
