"""The attendance list: who stands in it, for whom, and whether he was there.

Two layouts: a line per delegation ('Kennemerland dhr. Jansen (Haarlem); mw. Visser (Velsen) [afwezig]') and
lists under 'Aanwezig:' and 'Afwezig:'. A place without a name ('(AenM)') is masked and stays without one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.verslag.deelnemersregel import in_brackets
from bot.verslag.deelnemersrol import BUREAU, GEZELSCHAP, IS_WEG, MEERVOUD, ROLLEN, Kop, details
from bot.verslag.etiketten import AANWEZIG, AFWEZIG, ENKEL, OVERIG, VAN_WIE
from bot.verslag.plaatsen import Plaatsen
from bot.verslag.regels import Regel
from bot.verslag.voorstel import Deelnemer
from bot.verslag.woorden import NAAM, TITEL, TUSSENVOEGSEL

_MAX_PLAATSEN = 400
ETIKET = re.compile(
    rf"[#*\s(]{{0,6}}(?:\d{{1,3}}[.)]\s{{0,4}})?(?P<soort>{AANWEZIG}|{AFWEZIG}|{OVERIG}|agendaleden|agendalid|{ENKEL}|(?:wie|niet)(?=\s*:))"
    rf"(?:{VAN_WIE}(?=\s*:)|\s+(?:zijn|waren|is|was|met\s+\w+|m\.\s?k\.))?(?:\s*\([^()]{{0,40}}\))?(?:[*\s]{{0,30}}(?=:)|[*\s]{{0,4}})"
    rf"(?P<slot>:-?[*\s]{{0,4}}|[-–—]\s+(?=[A-Z])|$|(?=\s+(?:{TITEL}|juf|meester|meneer|[dmi]rs?\.|ds\.|prof\.|ing\.)(?:\s|$))|(?=\s+{NAAM}(?:\s*[(,;]|\s*$)))",
    re.IGNORECASE,
)
_TITEL = re.compile(rf"(?<!\w){TITEL}(?=[\s(]|$)")
_NIEUWE_NAAM = re.compile(
    rf"{TITEL}(?=[\s(]|$)|(?:ds|dr|drs|mr|prof|ir|ing)\.\s|(?:[A-Z]\.\s?)+[A-Za-z]"
)  # 'dhr. Vos', 'T. Vos'
_ONAF = re.compile(r"(?:[;,]|\ben)$")
_HAAKJES = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_LAK = re.compile(r"[█▇■▓]{2,}|\[(?:gelakt|naam|geanonimiseerd)[^\[\]]{0,30}\]", re.IGNORECASE)
_NAAM = re.compile(NAAM)
_VOORVOEGSEL = re.compile(r"van|de|der|den|ten|ter|te")
_GRAAD = re.compile(
    r"^(?:(?:aanwezig|afwezig|present)\s+)?(?:(?:(?:ir|dr|drs|mr|ing|prof|bc|ds)\.|(?:cllrs?|councill?ors?)\b\.?"
    r"|(?:overste|kolonel|majoor|kapitein|luitenant|generaal|commissaris|inspecteur|wethouder|burgemeester|gedeputeerde"
    r"|raadslid|dominee|pastoor|pastor|imam|rabbijn|colonel|major)(?=\s+\S))\s*)*",
    re.IGNORECASE,
)
# 'ouderlingen Tj. Wiersma', 'meneer De Wolf': what somebody is, before his name.
_VOOR_NAAM = re.compile(
    rf"^(?:(?!{TUSSENVOEGSEL}\b)[a-zë-]{{3,20}}\s+){{1,3}}(?={TUSSENVOEGSEL}?\s*[A-ZÀ-Þ])"
)
_IS_AFWEZIG = re.compile(AFWEZIG, re.IGNORECASE)
_IS_OVERIG = re.compile(OVERIG, re.IGNORECASE)
# The last word of a line, and what of a name may follow on the next.
_EINDE_NAAM = re.compile(rf"(?:[,;]|\sen|{TITEL})\s+(?:[A-Z][\w.-]*|{TUSSENVOEGSEL})$")
_REST_VAN_NAAM = re.compile(r"[A-ZÀ-Þ][\w'’-]+\s*(?:[,;.()]|$|en\s)")
_MET_FUNCTIE = re.compile(rf"[a-zë-]{{4,20}}\s+{NAAM}\s+\([^()]{{2,60}}\)")  # 'wethouder Pen (Velsen)'
_VOLLE_REGEL = 45
_VAN_LICHAAM = re.compile(
    r"(?:gemeente|provincie|ministerie(?:\s+van)?|waterschap|stichting|vereniging|namens|vanuit)\s+\S"
)
_STREEP_VAN = re.compile(
    rf"^(?P<naam>(?:{TITEL}\s+)?{NAAM})\s[-–—]\s(?P<van>[^()\[\];–—]{{2,40}})$"
)  # 'A. Bos - COA'
_MET_KENNISGEVING = re.compile(r"\s+m\.?\s?[kb]\.?(?:\s?a\.?)?$")
_LETTERS_MIDDEN = re.compile(r"(?<=[a-zà-ÿ])(?:\s[A-Z]\.)+(?=\s[A-ZÀ-Þa-z])")  # 'Anna M. Visser'
# 'Paul von der Pen', and a slip such as 'vab de': short words in a name behind which his organisation stands.
_KLEINE_WOORDEN = re.compile(
    r"(?<=\w\s)(?!(?:en|of|and|or|in|op|bij|met|als|uit|for|from|is|was|over|voor|naar)\s)[a-z]{2,4}\s"
    r"(?=(?:[a-z]{2,4}\s)?[A-ZÀ-Þ])"
)
_ACHTER_NAAM = re.compile(
    r"\s+(?:(?:vice-?)?voorzitter|secretaris|penningmeester|notulist|bestuurslid|lid|raadslid|wethouder)$",
    re.I,
)


# Behind a label that is not known: a title, a name of two words, or more names.
_MENSEN = re.compile(
    rf"{TITEL}\s|(?=\S+\s[A-Za-z'’]){NAAM}|{NAAM}(?:\s?[,;&/]\s?|\sen\s)[A-ZÀ-Þ]|(?:[a-z]+\s){{1,3}}[A-ZÀ-Þ]"
)
_GEZELSCHAP = re.compile(GEZELSCHAP, re.IGNORECASE)
_ENKEL = re.compile(ENKEL, re.IGNORECASE)
_ROL_BIJ_ETIKET = {"toe": "toehoorder", "voo": "voorzitter", "cha": "voorzitter", "sec": "secretaris"}
_ALLEN = re.compile(
    r"iedereen|allen|alle\s+\w+|geen|niemand|everyone|all|none|nobody|n\.?v\.?t\.?", re.IGNORECASE
)


def attendance(regels: Sequence[Regel], plaatsen: Plaatsen) -> tuple[Deelnemer, ...]:
    gevonden: list[Deelnemer] = []
    for kop, tekst in _entries(regels, plaatsen):
        for deel in _split(tekst, ";") if kop.telt else ():
            for lid in _members(deel, kop):
                _add(gevonden, lid, is_rol=bool(kop.rollen))
    return tuple(gevonden[:_MAX_PLAATSEN])


def _add(gevonden: list[Deelnemer], lid: Deelnemer, *, is_rol: bool) -> None:
    """'Notulist: Anna Visser' says of somebody in the list what she did; it is no second Anna Visser."""
    for plek, eerder in enumerate(gevonden):
        if is_rol and lid.naam and eerder.naam == lid.naam and lid.organisatie in (None, eerder.organisatie):
            gevonden[plek] = replace(eerder, rollen=(*eerder.rollen, *lid.rollen))
            return
    gevonden.append(lid)


def _entries(regels: Sequence[Regel], plaatsen: Plaatsen) -> Iterator[tuple[Kop, str]]:
    """A delegation or list at a time, the lines it runs over joined."""
    label, kop, tekst, met_namen = Kop(), Kop(), "", False
    for plek, regel in enumerate(regels):
        inhoud = in_brackets(_LAK.sub(" ", regel.inhoud))
        etiket = ETIKET.match(inhoud)
        if etiket:
            yield kop, tekst
            kop, tekst = _label(etiket["soort"].lower()), inhoud[etiket.end() :]
            op_zichzelf = tekst.strip() and (not etiket["slot"] or kop.rollen)
            met_namen = bool(tekst.strip())
            label = Kop() if op_zichzelf else kop  # 'Secretaris: mw. Pen' says nothing of the lines below it
        elif tekst and (_runs_on(tekst, inhoud) or _is_cut_in_a_name(regels[plek - 1], regel)):
            tekst = f"{tekst} {inhoud}"
        elif tekst and _TITEL.match(inhoud):
            tekst = f"{tekst}; {inhoud}"
        else:
            yield kop, tekst
            delegatie, tekst = _delegation(inhoud, plaatsen)
            # Below a label with its names, 'Gast: …' has names of its own and 'Volgende keer: Velsen' none.
            eigen = met_namen and delegatie is not None and f"{delegatie}:" in inhoud
            if eigen and not (_GEZELSCHAP.fullmatch(delegatie or "") or _MENSEN.match(tekst.strip())):
                tekst = ""
            kop = replace(Kop() if eigen else label, delegatie=delegatie)
    yield kop, tekst


def _label(soort: str) -> Kop:
    if soort == "niet" or _IS_AFWEZIG.fullmatch(soort):
        return Kop(status="afwezig")
    if _IS_OVERIG.fullmatch(soort):
        return Kop(telt=False)
    if soort.startswith("agendal"):
        return Kop(status="onbekend", rollen=("agendalid",))
    if _ENKEL.fullmatch(soort):
        return Kop(rollen=(_ROL_BIJ_ETIKET.get(soort[:3], "notulist"),))
    return Kop()


def _runs_on(tekst: str, volgende: str) -> bool:
    return (
        bool(_ONAF.search(tekst[-4:]))
        or tekst.count("(") > tekst.count(")")
        or (volgende[:1].islower() and not (_TITEL.match(volgende) or _MET_FUNCTIE.fullmatch(volgende)))
        or volgende.startswith(("(", "["))
    )


def _is_cut_in_a_name(boven: Regel, onder: Regel) -> bool:
    """Whether a line full of names ends in the first half of one: '…, Tim Bos, Anna' above 'Visser (COA)'."""
    slot = _EINDE_NAAM.search(boven.kaal)
    return (
        slot is not None
        and onder.nummer == boven.nummer + 1
        and len(boven.kaal) >= _VOLLE_REGEL
        and bool(_REST_VAN_NAAM.match(onder.kaal))
    )


def _delegation(tekst: str, plaatsen: Plaatsen) -> tuple[str | None, str]:
    """The delegation a line opens with, and the rest: up to a title, a colon, a gap, or as configured."""
    titel = _TITEL.search(tekst)
    haakje = tekst.find("(")
    grens = min((plek for plek in (titel.start() if titel else -1, haakje) if plek >= 0), default=len(tekst))
    kop = tekst[:grens]
    if ":" in kop:
        voor, _, _ = kop.partition(":")
        return voor.strip() or None, tekst[len(voor) + 1 :]
    if titel and titel.start() == grens and ";" not in kop:
        return kop.strip(" –-") or None, tekst[grens:]
    woorden = kop.split()
    for aantal in range(min(len(woorden), 6), 0, -1):
        if aantal == 1 and len(woorden) > 1 and _VOORVOEGSEL.fullmatch(woorden[1]):
            continue  # 'Rijk van Haaften' is somebody's first name
        if plaatsen.is_delegation(" ".join(woorden[:aantal])):
            return " ".join(woorden[:aantal]), f"{' '.join(woorden[aantal:])} {tekst[grens:]}"
    kolom, gat, rest = tekst.partition("  ")
    if gat and len(kolom) < grens and kolom.strip():
        return kolom.strip(), rest
    return None, tekst


def _members(tekst: str, kop: Kop) -> Iterator[Deelnemer]:
    """The people between two semicolons: 'dhr. A en mw. B (agendaleden)' are two, both agendalid."""
    stukken = _people(tekst)
    gedeeld = _shared(stukken[-1]) if len(stukken) > 1 else ""
    for stuk in stukken:
        lid = _member(stuk if _HAAKJES.search(stuk) else f"{stuk} {gedeeld}", kop)
        if lid:
            yield lid


def _people(tekst: str) -> list[str]:
    met_titel = bool(_TITEL.search(tekst))
    stukken: list[str] = []
    delen = _split(tekst, ",")
    met_van = bool(delen) and bool(_TITEL.match(delen[0]))  # 'dhr. Bos, COA': the first tells the manner
    for deel in delen:
        if (
            met_van
            and stukken
            and _TITEL.match(stukken[-1])
            and not _NIEUWE_NAAM.match(deel)
            and "(" not in deel
        ):
            stukken[-1] += f" ({deel})"
            continue
        if stukken and _VAN_LICHAAM.match(deel) and not ("(" in stukken[-1] or _TITEL.search(deel)):
            stukken[-1] += f" ({deel})"  # 'mw. Pen, gemeente Haarlem'
            continue
        for lid in _split(deel, " & "):
            stukken.extend(_split(lid, " en ", only_before_title=met_titel))
    return stukken


def _split(tekst: str, teken: str, *, only_before_title: bool = False) -> list[str]:
    """`tekst` cut at `teken` outside brackets, without empty parts."""
    diepte, begin = 0, 0
    delen: list[str] = []
    for plek, letter in enumerate(tekst):
        diepte = max(0, diepte + (letter in "([") - (letter in ")]"))
        if diepte == 0 and plek >= begin and tekst.startswith(teken, plek):
            if only_before_title and not _TITEL.match(tekst, plek + len(teken)):
                continue
            delen.append(tekst[begin:plek])
            begin = plek + len(teken)
    delen.append(tekst[begin:])
    return [deel.strip() for deel in delen if deel.strip()]


def _shared(stuk: str) -> str:
    """The brackets that hold for the whole group: a plural role, or an organisation; not a singular role, nor
    that he was away."""
    haakjes = [deel[0] for deel in _HAAKJES.finditer(stuk)]
    return " ".join(
        deel
        for deel in haakjes
        if deel[1:-1].lower() in MEERVOUD or not (ROLLEN.fullmatch(deel[1:-1]) or IS_WEG.search(deel))
    )


def _is_name(naam: str, *, met_van: bool) -> bool:
    naam = _LETTERS_MIDDEN.sub("", naam)
    return bool(_NAAM.fullmatch(_KLEINE_WOORDEN.sub("", naam) if met_van else naam))


def _member(stuk: str, kop: Kop) -> Deelnemer | None:
    erin = _TITEL.search(stuk)
    if erin and (stuk[: erin.start()].islower() or stuk.startswith(("namens ", "vanuit "))):
        stuk = stuk[erin.start() :]  # 'namens het bestuur de heer Oosterling'
    stuk = _STREEP_VAN.sub(r"\g<naam> (\g<van>)", stuk)
    titel = _TITEL.match(stuk)
    toelichting = [deel.strip() for groep in _HAAKJES.findall(stuk) for deel in "".join(groep).split(",")]
    naam = " ".join(_HAAKJES.sub(" ", stuk[titel.end() if titel else 0 :]).split()).strip(" .,*")
    if _MET_KENNISGEVING.search(naam):
        toelichting.append("afwezig")
        naam = _MET_KENNISGEVING.sub("", naam)
    naam = _ACHTER_NAAM.sub("", _GRAAD.sub("", _VOOR_NAAM.sub("", naam)))
    if IS_WEG.search(naam):
        toelichting.append(naam)
        naam = IS_WEG.sub("", naam).strip(" .,")
    if (
        _ALLEN.fullmatch(naam)
        or (kop.rollen and not titel and BUREAU.match(naam))
        or (naam and not _is_name(naam, met_van=any(toelichting)))
        or not (naam or titel or any(toelichting))
    ):
        return None
    letters = "".join(woord[0] for woord in re.split(r"[\s-]+", naam) if woord and woord[0].isupper())
    rollen, organisaties, status = details(toelichting, kop, letters)
    return Deelnemer(
        delegatie=kop.delegatie,
        aanhef=" ".join(titel[0].split()) if titel else None,
        naam=naam or None,
        organisatie=", ".join(organisaties) or None,
        rollen=rollen,
        status=status,
        gelakt=not naam,
    )
