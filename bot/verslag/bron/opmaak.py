"""Marks of Markdown, chat and columns taken away; every line keeps its number."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from bot.dates.words import MONTH_NAMES
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG, OVERIG
from bot.verslag.taal.secties import section_of
from bot.verslag.taal.woorden import NAAM

PIN = "\U0001f4cc"
VET = "######"  # before a line in bold: a heading, and no other is lower
_LINK = re.compile(
    r"\[(?P<tekst>[^\[\]]{1,300})\]\((?:(?:https?://|mailto:|\.{0,2}/|#)[^()\s]{1,500}"
    r"|[\w/%.-]{1,200}\.[a-z][a-z0-9]{1,4}(?:#[\w-]{1,80})?|[A-Z]\w{1,30}:[^()\s]{1,200}(?=\s\"))(?:\s\"[^\"()]{0,100}\")?\)"
)
_VET = re.compile(r"\*\*(?P<tekst>[^*]{1,500})\*\*|__(?P<tekst2>[^_]{1,500})__")
_SCHUIN = re.compile(r"(?<![\w_])_(?P<tekst>[^\s_][^_]{0,300})_(?![\w_])")
_STERRETJES = re.compile(r"(?<![\w*])\*(?P<tekst>[^\s*][^*]{0,200}?)\*(?![\w*])")
_VELD = re.compile(r"\s*\w[\w ]{1,30}::\s")
# '[[Anna Visser]]', '[[people/anna|Anna]]': a link of a page with notes.
_VERWIJZING = re.compile(r"\[\[(?:[^\[\]|]{1,100}\|)?(?P<tekst>[^\[\]|]{1,100})\]\]")
# A sign in front ('✅ Besluit: …', '✅ **Besluit:** …'), and '[A1. …]' with its brackets.
_TEKENS = re.compile(
    rf"^\s*(?!{PIN})[\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff\ufe0f]+\s+(?=\w|\*\*\w[^*:]{{1,40}}(?::\*\*|\*\*:)\s)"
)
_IN_HAKEN = re.compile(r"^\s*\[(?=(?:A|AP|B)\s?\d{1,3}[.:]\s)(?P<tekst>[^\[\]]*)\]?$")
_OPENT_HAAK = re.compile(r"\s*\[(?P<tekst>(?:A|AP|B)\s?\d{1,3}[.:]\s[^\[\]]*)")
_SLUIT_HAAK = re.compile(r"(?P<tekst>[^\[\]]{2,300})\]\s{0,3}\.?\s*")
_LANGSTE_HAAK = 6  # lines
_ONTSNAPT = re.compile(r"\\(?=[\[\]()'\"*_>#~-])")  # '\[' of Markdown that a program wrote
_HARDE_BREUK = re.compile(r"(?<!\\)\\\s{0,3}$")  # of Markdown: the line ends here
_CITAAT = re.compile(r"^\s*>{1,3}\s+(?=\S)")
_PIJL = re.compile(r"^\s*(?:[→⇒➔►➤⟶]|[=–—-]{1,3}>|>>)\s*(?=\S)")
_NA_PIJL = re.compile(
    r"[*_]{0,3}(?:a[ck]tie|ap\b|action|besluit|afspraak|decision|to[\s-]?do|taak|huiswerk|vraag)",
    re.IGNORECASE,
)
# '[Actie: Anna] Brief sturen', '(Action) …' as its label without the brackets.
# Two of them are of what stands above: '[actie 11] [actie 12]'.
_LABEL_IN_HAKEN = re.compile(
    r"^(?P<voor>\s*(?:[-*•–]\s+)?)[\[(](?P<label>(?:a[ck]tie(?:punt)?|action(?:\s+(?:item|point))?|to[\s-]?do)\b\s*:?[^\[\]():]{0,40})[\])]:?\s+(?![\[(]a[ck]ti(?:e|on))(?=\S)",
    re.IGNORECASE,
)
# Behind these a name belongs to the task; 'op', 'in' and 'uit' may end a verb: 'Stel de brief op *Anna*'.
_ONAF = "aan bij by de door for from het met naar of om over tegen the to tot tussen van voor with [Bb]el"
_HEEL = "".join(rf"(?<!\s{woord})" for woord in _ONAF.split())
# At the end of an item a name in bold or italics: '- Brief sturen *Anna*', '→ Zaal huren **Tim**, 3 mei'; no
# '- Stuk opvragen bij *Anna*'.
_DAN = (
    r"(?:(?:uiterlijk|v[oó]{2}r|voor|deze|volgende|komende|eind|begin|half|medio)\s|z\.?s\.?m"
    r"|(?:[a-z]{2}|[a-z]{3,6}dag)\s\d|\d)[^(),;*_]{0,30}"
)
_NAAM_ACHTERAAN = re.compile(
    rf"(?P<taak>^\s*(?:[-*•–→]|\w{{1,3}}[.)])\s.*[\w.,;)]{_HEEL})\s+(?P<teken>\*\*|\*|__|_)(?P<wie>{NAAM}(?:(?:\s*[,/&+]\s*|\s+en\s+){NAAM}){{0,3}})(?P=teken)"
    rf"(?:(?:,\s|\s\()(?P<dan>{_DAN})\)?)?[.;]?$"
)
_PLUS = re.compile(r"\s?\+\s?")
# In front of an item, without a colon: '- **Anna** brief sturen'; with nothing between it and the verb it is
# what the task is about: '- **Website** vullen', '- **Hek** als voorbeeld tonen'.
_IS_LIJDEND = r"(?:[a-zë]{2,25}en\s*(?:$|[-–—(,;.])|als\s)"
_NAAM_VOORAAN = re.compile(
    rf"^(?P<voor>\s*(?:[-*•–]|\d{{1,2}}[.)])\s+(?:\[[\sxX]?\]\s+)?)(?P<teken>\*\*|\*|__|_)(?P<wie>{NAAM}(?:(?:\s*[,/&]\s*|\s+en\s+){NAAM}){{0,3}})(?P=teken)\s+(?=[a-zé])(?!{_IS_LIJDEND}|[a-zë]{{1,20}}t\b|(?:is|zijn|was|waren|en|zal|van|kan|mag)\b)"
)
# 'Anna en Tim (actie): brief sturen'.
_LABEL_NA_NAAM = re.compile(
    rf"^(?P<voor>\s*(?:[-*•–]\s+)?)(?P<wie>{NAAM}(?:(?:\s*[,/&]\s*|\s+en\s+){NAAM}){{0,3}})\s\((?i:actie(?:punt)?|action|AP)\)\s?:\s+(?=\S)"
)
_HOKJE = re.compile(r"^(?P<voor>\s*(?P<teken>[-*•]\s+)?)(?:(?P<in>[☐▢❏☑☒])\s*|\[[ xX✓✔]?\]\s+)(?=\S)")
_VET_KOPJE = re.compile(r"\s*\*\*(?P<tekst>[^*:]{3,80})\*\*:?\s*")
_EMOJI = re.compile(r"(?<![\w:]):(?:x|[a-z][a-z0-9_+-]{1,40}):(?![\w:])\s*")
# A pin before a line says that it is to be done, unless a label behind it says what it is.
_PIN = re.compile(r"^(?P<voor>\s*(?:[-*•]\s+)?)(?::(?:round_)?pushpin:|[\U0001f4cc\U0001f4cd])\s*(?=\S)")
_CIJFERS = re.compile(r"\d+")
_ERACHTER = re.compile(  # behind a title that comes again: its day
    r"\s?[,|·(–—-]\s?[\d\s./|-]{1,20}\)?$"
    r"|\s?[,|·(–—-]?\s?(?:(?:van|d\.?d\.?|op)\s)?(?:[a-z]{2,5}dag\s)?"
    rf"0\s(?:{'|'.join(MONTH_NAMES)})(?:\s0)?\)?$"
)
_BOVENAAN = 6  # the first lines of a text: what comes again of them is the head of a page
_BLADZIJDE = 30  # lines, at least, where no number of a page stands
_KORTSTE_TITEL = 15
# A bullet, a row, a numbered item or a label: never the head of a page.
_EIGEN_REGEL = re.compile(
    rf"[-*•|](?!\*)|[#>*_\[( ]{{0,8}}(?:{_NA_PIJL.pattern}|(?:agenda)?punt\s\d"
    r"|(?-i:[A-Z]{0,3}[ .-]?\d{1,3}(?:[.-]\d{1,2}){0,2}[.:)\]]{0,2} [A-ZÀ-Þ*_]))",
    re.IGNORECASE,
)
_PAGINA = re.compile(
    r"(?<!\s)\s{3,}(?:pagina|page|blad)\s+\d{1,3}(?:\s*(?:van|of|/)\s*\d{1,3})?$|^\s*[-_=]{8,}$"
    r"|[|·]\s(?:pagina|page|blad)\s+\d{1,3}(?:\s*(?:van|of|/)\s*\d{1,3})?$"
    r"|^\s*(?:pagina|page|blad(?:zijde)?|pag\.|blz\.)\s+\d{1,3}(?:\s*(?:van|of|/)\s*\d{1,3})?$"
    r"|(?:^|(?<!\s)\s{20,})\d{1,3}/\d{1,3}$|^\s*-\s*\d{1,3}\s*-$",
    re.IGNORECASE,
)
_VAN_BLADEN = re.compile(r"(?:^|(?<!\s)\s{20,})(\d{1,3})/(\d{1,3})$")
# A mark at the right of its last line: '… will chase him.      ACTION: JQ'.
_RECHTS = re.compile(r"(?<=\S)\s{3,}(?=(?:ACTIE|Actie|ACTION|Action)(?:punt|PUNT)?\s?:)")
_ETIKET = re.compile(rf"(?:{AANWEZIG}|{AFWEZIG}|{OVERIG}|notulist|voorzitter|secretaris)\s*:?", re.IGNORECASE)
# As in 'Notulen van 1 juni, in Haarlem. Aanwezig: …'.
_HALVERWEGE = re.compile(
    rf"(?:(?<=[.;,|])(?<!m\.k\.)\s+|(?<=\w)\s*(?=\((?:aanwezig|present))\()(?=(?:aanwezig(?:en)?|afwezig(?:en)?|{AFWEZIG}|present|attendees)(?:\s+(?:met|zonder)\s+\w+|\s*\([^()]{{1,30}}\))?\s*:)",
    re.IGNORECASE,
)
# What leads in a list, at the end of a paragraph: '… maar twijfelt. Afgesproken wordt:'.
_AAN_HET_EIND = re.compile(r"(?P<voor>[^|]{3,1000}[.!?;)])\s+(?P<kop>[A-ZÀ-Þ][\w ]{3,60}:)\s*")
# The next point of the agenda glued behind a sentence: '… aan iedereen.B. Ingekomen stukken'.
_VASTGEPLAKT = re.compile(r"(?<=[a-z]{4}\.)(?=(?:\d{1,2}|[B-K])\. [A-ZÀ-Þ][^.;!?]{3,80}$)")
# A title above a line of its own: 'Verloop' / '======='.
_STREEP = re.compile(r"\s{0,3}(?:={3,}|-{3,})\s*")
_MEESTE_TITEL = 80
_KOLOMMEN = re.compile(r"\S\s{3,40}\S[^\n]{0,60}\s{3}\S")  # the head of columns, no title
_HOOFDKOP = re.compile(r"#\s+(?=\S)")
_KOP = re.compile(r"#{1,5}\s+(?=\S)")
_HOOFDKOPPEN = 3  # at least: a title, and one above each part
_GENUMMERD = re.compile(r"#\s+\d")
_BOVEN_TITEL = 3  # lines at most, of who meets
_GEEN_TITELBLAD = re.compile(
    r"#|\||\s{0,9}[-*•]\s|[^.:]{2,40}:(?:\s|$)"
)  # a header or a list: the text has begun


def _in_brackets(achteraan: re.Match[str]) -> str:
    if achteraan["dan"] and len(achteraan["teken"]) == 1:
        return achteraan[
            0
        ]  # 'De brief van *Haarlem* (3 mei)': in italics before more words a thing stands too
    dan = f", {achteraan['dan']}" if achteraan["dan"] else ""
    return f"{achteraan['taak']} ({_PLUS.sub(', ', achteraan['wie'])}{dan})"


def _bulleted_box(hokje: re.Match[str]) -> str:
    """'☒ kas' → '- [x] kas': what has a box of its own is an item of its own."""
    vak = f"[{' ' if hokje['in'] in '☐▢❏' else 'x'}] " if hokje["in"] else hokje[0].lstrip(" -*•")
    return f"{hokje['voor']}{'' if hokje['teken'] else '- '}{vak}"


def without_marks(regel: str) -> str:
    """'_Actiepunt:_ **nu** [hier](https://…)' → 'Actiepunt: nu hier'; a line in bold is a heading."""
    regel = _HARDE_BREUK.sub("", regel)
    regel = _VERWIJZING.sub(r"\g<tekst>", regel.replace("::", ":", 1) if _VELD.match(regel) else regel)
    regel = _HOKJE.sub(_bulleted_box, regel)
    pin = _PIN.match(regel)
    if pin:
        regel = f"{pin['voor']}{_pinned(regel[pin.end() :])}"
    regel = _IN_HAKEN.sub(r"\g<tekst>", _TEKENS.sub("", regel))
    regel = _CITAAT.sub("", _EMOJI.sub("", _LINK.sub(r"\g<tekst>", regel)))
    pijl = _PIJL.match(regel)
    if pijl:  # before a label it says nothing more; else it is the mark itself
        regel = regel[pijl.end() :] if _NA_PIJL.match(regel, pijl.end()) else f"→ {regel[pijl.end() :]}"
    regel = _LABEL_IN_HAKEN.sub(lambda m: f"{m['voor']}{_without_colon(m['label'])}: ", regel)
    regel = _LABEL_NA_NAAM.sub(r"\g<voor>Actie \g<wie>: ", regel)
    regel = _NAAM_VOORAAN.sub(r"\g<voor>\g<wie>: ", regel)
    regel = _NAAM_ACHTERAAN.sub(_in_brackets, regel)
    kopje = _VET_KOPJE.fullmatch(regel)
    if kopje and not _ETIKET.fullmatch(kopje["tekst"]):
        return f"{VET} {kopje['tekst']}"
    regel = _VET.sub(lambda m: m["tekst"] or m["tekst2"], regel)
    return _ONTSNAPT.sub("", _STERRETJES.sub(r"\g<tekst>", _SCHUIN.sub(r"\g<tekst>", regel)))


def _without_colon(label: str) -> str:
    return " ".join(label.replace(":", " ").split())


def _pinned(tekst: str) -> str:
    """What stands behind a pin, without its bold; with the pin kept where that is the mark itself."""
    tekst = _VET.sub(lambda m: m["tekst"] or m["tekst2"], tekst)
    return tekst if _NA_PIJL.match(tekst) else f"{PIN} {tekst}"


def own_lines(regel: str) -> Iterator[str]:
    """A line, cut before a label of the attendance list or a title that stands behind something else, as the
    words that lead in a list at its end: 'Anna wil het ook. Afgesproken wordt:'."""
    if (inleiding := _AAN_HET_EIND.fullmatch(regel)) and section_of(inleiding["kop"]):
        yield from (inleiding["voor"], inleiding["kop"])
        return
    cellen = regel.split("\t")
    if len(cellen) == 2 and any(_ETIKET.fullmatch(cel.strip()) for cel in cellen):
        yield from (cel for cel in cellen if cel.strip())
    else:
        delen = [regel] if regel.lstrip().startswith("|") else _HALVERWEGE.split(regel)
        for deel in delen:
            for stuk in _RECHTS.split(deel.rstrip(" |") if len(delen) > 1 else deel):
                yield from _VASTGEPLAKT.split(stuk)


def underlined(regels: Sequence[str]) -> Iterator[str]:
    """The lines, a title with a line under it as '## title'; the head of columns goes down to its rows."""
    for plek, regel in enumerate(regels):
        onder = regels[plek + 1] if plek + 1 < len(regels) else ""
        boven = regels[plek - 1] if plek else ""
        if _STREEP.fullmatch(regel) and _KOLOMMEN.search(boven):
            yield boven
        elif (_STREEP.fullmatch(regel) and _is_title(boven, regels[plek - 2] if plek > 1 else "")) or (
            _STREEP.fullmatch(onder) and _KOLOMMEN.search(regel)
        ):
            yield ""
        elif _STREEP.fullmatch(onder) and _is_title(regel, boven):
            yield f"{'#' * (1 + ('=' not in onder or plek > _BOVENAAN))} {regel.strip()}"
        else:
            yield regel


def one_title(regels: Sequence[str]) -> list[str]:
    """The lines with every heading but the title a level lower, where all of them are of the highest: so Word
    writes an agenda, under 'Heading 1'. Below a header or a list the first of them is no title."""
    hoofdkoppen = [plek for plek, regel in enumerate(regels) if _HOOFDKOP.match(regel)]
    if len(hoofdkoppen) < _HOOFDKOPPEN:
        return list(regels)
    eerste = hoofdkoppen[0]
    boven = [regel for regel in regels[:eerste] if regel.strip()]
    is_titel = not (
        _GENUMMERD.match(regels[eerste])
        or len(boven) > _BOVEN_TITEL
        or any(map(_GEEN_TITELBLAD.match, boven))
    )
    titel = eerste if is_titel else None
    return [
        f"#{regel}" if plek != titel and _KOP.match(regel) else regel for plek, regel in enumerate(regels)
    ]


def _is_title(regel: str, boven: str) -> bool:
    kaal = regel.strip()
    return (
        0 < len(kaal) <= _MEESTE_TITEL
        and not boven.strip()
        and kaal[0].isalnum()
        and not regel.startswith("   ")
        and not kaal.endswith((".", ",", ";", ":"))
        and not _KOLOMMEN.search(kaal)
    )


def closed_below(regels: Sequence[str]) -> Iterator[str]:
    """The lines, with '[A1. …' that ends in a bracket some lines below as one without brackets."""
    sluit = -1
    for plek, regel in enumerate(regels):
        opent = _OPENT_HAAK.fullmatch(regel) if plek > sluit else None
        if opent:
            onder = range(plek + 1, min(plek + _LANGSTE_HAAK, len(regels)))
            haak = next((een for een in onder if "[" in regels[een] or "]" in regels[een]), -1)
            sluit = haak if _SLUIT_HAAK.fullmatch(regels[haak]) else -1
            regel = opent["tekst"] if plek < sluit else regel
        slot = _SLUIT_HAAK.fullmatch(regel) if plek == sluit else None
        yield slot["tekst"] if slot else regel


def without_furniture(regels: Iterable[str]) -> Iterator[str]:
    """The lines, with '' for what stands on every page: the title again, a page number, a rule.

    The title comes back a page later, and is no task, decision or item of a list.
    """
    gezien: dict[str, int] = {}  # the first lines, and the page mark or line they stood behind
    bladen = 0
    regels = list(map(str.rstrip, regels))
    bladen_van = [(int(van[1]), int(van[2])) for van in map(_VAN_BLADEN.search, regels) if van]
    dagen = len({van for _, van in bladen_van}) > 1 or any(b > van for b, van in bladen_van)  # '2/12', '27/2'
    merken = [None if dagen and _VAN_BLADEN.search(regel) else _PAGINA.search(regel) for regel in regels]
    genummerd = [bool(blad and _CIJFERS.search(blad[0])) for blad in merken]
    bij_merk = _beside(regels, [plek for plek, blad in enumerate(genummerd) if blad])
    for plek, regel in enumerate(regels):
        blad = merken[plek]
        bladen += genummerd[plek]
        stand = plek + bladen * _BLADZIJDE
        titel = _as_title(regel)
        eerder = gezien.get(titel, gezien.get(_ERACHTER.sub("", titel), stand)) if titel else stand
        herhaald = stand - eerder >= _BLADZIJDE
        yield "" if herhaald or blad or plek in bij_merk else regel
        if len(gezien) < _BOVENAAN and regel.strip():
            gezien.setdefault((titel or regel).removeprefix("# "), stand)


def _beside(regels: Sequence[str], bladen: Iterable[int]) -> frozenset[int]:
    """Where the same stands right below every number of a page, or right above it: its head or its foot.

    Among the first lines of the text it may be all there is of its title or its day."""
    plekken: dict[tuple[int, str], list[int]] = defaultdict(list)
    for blad in bladen:
        for stap in (-1, 1):
            plek = next((een for een in (blad + stap, blad + 2 * stap) if any(regels[een : een + 1])), -1)
            titel = _as_title(regels[plek]) if plek >= 0 else ""
            if titel and not titel.endswith((".", "!", "?", ";")):
                plekken[stap, titel].append(plek)
    return frozenset(
        plek for gelijk in plekken.values() if len(gelijk) > 1 for plek in gelijk if plek > _BOVENAAN
    )


def _as_title(regel: str) -> str:
    """A line as it would come again above a next page, whatever the figure in it; '' of what is none.

    A sentence or a heading with another figure in it is another one.
    """
    vast = " ".join(regel.split())
    if len(vast) <= _KORTSTE_TITEL or _EIGEN_REGEL.match(vast):
        return ""
    return vast if vast.startswith("#") or vast.endswith((".", "!", "?", ";")) else _CIJFERS.sub("0", vast)
