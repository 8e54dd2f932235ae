"""A decision told as a fact about what is the meeting's own: its fees, what it holds and the days of that.

'De contributie wordt 30 euro', 'De inloopavond schuift door naar september', 'We houden het feest op 3 mei'.
Nobody else can decide these; the rent that others ask, and what is another's ('van de gemeente'), is news.
"""

from __future__ import annotations

import re

from bot.verslag.besluiten.vertelling import is_unsettled, only_tells
from bot.verslag.namen.sprekers import GREMIUM

_BEDRAG = r"(?:€\s?\d|\d{1,4}(?:[.,]\d{2})?\s?euro\b|\d{1,4},(?:\d\d|-))"
_TARIEF = (
    r"(?:contributie|inschrijfgeld|lidmaatschap(?:sgeld)?|entree(?:prijs)?|toegangsprijs|(?:eigen|vaste|jaarlijkse)\sbijdrage|jaarbijdrage|ledenbijdrage|deelnemersbijdrage"
    r"|zaalhuur|huur\svan\s(?:de|het)\s(?:\w{2,12}\s)?(?:\w{0,12}zaal|ruimte|kantine|partytent\w{0,2}))"
)
_PRIJS = re.compile(
    rf"\b(?:[Dd]e|[Hh]et)\s{_TARIEF}(?:\svoor\s(?:\w{{2,20}}\s?){{1,3}})?\s(?:blijft|wordt|gaat|stijgt|daalt)\b"
    rf"(?=[^.;:]{{0,50}}?\s(?:{_BEDRAG}|omhoog\b|omlaag\b|gelijk\b|ongewijzigd\b))"
    r"(?![^;:]{0,120}\b(?:geïn\w{1,12}|betaald|overgemaakt|gestort|afgeschreven|besteed|besproken)\b)"
)
_MAAND = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|\d{1,2}[/-])"
)
_OP_DAG = rf"op\s(?:[a-z]{{2,7}}dag\s)?\d{{1,2}}(?:\s|[/-]){_MAAND}?"
_RITME = r"(?:\w{0,10}(?:dagelijks|wekelijks|maandelijks|jaarlijks)|\w{3,5}\s(?:keer\s)?(?:per|in)\s)"
_DAG = re.compile(
    rf"\bgaan\s(?:we|wij)\svan\s(?={_RITME}\snaar\s{_RITME})|\b[Ww](?:e|ij)\s(?:"
    r"(?:houden|vieren|organiseren|zetten)\s(?=(?:de|het|een|ons|onze)\s(?!\w*volgende)"
    rf"[\w -]{{3,50}}?\s{_OP_DAG})"
    rf"|gaan\s(?=(?:(?:per|vanaf)\s(?:\d{{1,2}}\s)?{_MAAND}\s)?van\s{_RITME}\snaar\s{_RITME}"
    rf"|(?:per|vanaf)\s(?:\d{{1,2}}\s)?{_MAAND}\snaar\s(?:één|twee|drie)\s)"
    rf"|hebben\s[\w -]{{3,50}}?\s(?:vastgesteld|gezet|geprikt|bepaald)\s(?={_OP_DAG}))"
)
_ACTIVITEIT = (
    r"(?!raads|gemeente|commissie)\w{0,20}(?:avond|middag|ochtend|overleg|vergadering|bijeenkomst|feest|markt|borrel"
    r"|cursus|training|toernooi|optocht|open\sdag|livegang|groep)"
)
_VERZET = re.compile(
    rf"(?:^|[,;:]\s|\b(?:en|dus)\s)(?:(?:[Dd]e|[Hh]et)\s(?:[\w-]{{2,20}}\s)?{_ACTIVITEIT}|Livegang)"
    rf"(?:\s(?:van|in)\s(?:\d{{1,2}}\s)?{_MAAND}|\s[A-Z]\w{{1,20}})?\s"
    r"(?:(?:schui(?:ft|ven)|verhui(?:st|zen))\b(?=[^.;:]{0,40}\snaar\s)|ga(?:at|an)\b(?=\svan\s[^.;:]{2,40}\snaar\s)"
    r"|word(?:t|en)\b(?=\s(?:(?!door\b)[^.;:]){0,40}?\b(?:verplaatst|verzet|verschoven|afgelast|geschrapt|opgeheven)\b"
    r"(?!\sdoor\b)))"
    r"|\b(?:vergader(?:t|en)|kom(?:t|en))\b(?=[^.;:]{0,60}\b(?:keer|maand|weken)\b[^.;:]{0,20}\sin\splaats\svan\s)"
)
_KENNISGEVING = re.compile(
    r"(?:^|[,;:]\s)(?:[Dd]e|[Hh]et|[Dd]it|[Dd]eze)\s[^.;:,]{3,100}?\s(?:word(?:t|en)\s)?voor\skennisgeving\saangenomen\b(?!\sdoor\b)"
)
# What stands on the agenda, and is not settled now: 'Het voorstel wordt aangehouden'.
_AANGEHOUDEN = re.compile(
    r"(?:^|[,;:]\s|\b(?:en|dus)\s)(?:[Dd]e|[Hh]et|[Dd]it|[Dd]eze)\s(?:(?:agenda|bespreek)?punt|(?:raads|bespreek)?(?:voorstel|stuk)|notitie|onderwerp|bespreking|besluitvorming"
    r"|evaluatie|keuze|werkbezoek|themabijeenkomst|proef|pilot)"
    r"(?:\s(?!(?:is|was|zijn|van)\b)[\w’'-]{2,20}){0,5}?\s(?:word(?:t|en)\s[^.;:]{0,60}?\b(?:aangehouden|doorgeschoven|uitgesteld\stot|verdaagd|teruggenomen|ingetrokken)\b(?!\sdoor\b)"
    r"|gaat\s(?:\w{2,10}\s)?terug\snaar\s(?:de|het)\s)"
)
# What leaves the agenda, with what it is about: 'Het punt over de kade gaat van de agenda af'.
_VAN_DE_AGENDA = re.compile(
    r"(?:^|[,;:]\s|\b(?:en|dus)\s)(?:(?:[Dd]e|[Hh]et|[Dd]it|[Dd]eze)\s(?:(?:agenda|bespreek)?punt(?:en)?|(?:bespreek)?(?:voorstel|stuk)|notitie|onderwerp|thema|presentatie|evaluatie|bespreking)"
    r"|(?:[Aa]genda)?[Pp]unt(?=\s\d))(?:\s(?:over|van|met)\s[^.;:,]{2,80}?|\s\d{1,2}[a-z]?|\s[\w’'-]{3,30})?\s"
    r"(?:ga(?:at|an)\s(?:(?:nu|dus|daarom|daarmee)\s)?van\sde\sagenda\b(?!\svan\s)|schui(?:ft|ven)\s(?:[a-z]{2,8}\s)?door\snaar\s(?:de|het|een)\s(?:volgende?|eerstvolgende?)\s"
    r"|word(?:t|en)\s(?:[a-z]{2,10}\s)?van\sde\sagenda\s(?:af)?(?:gehaald|gevoerd|genomen|geschrapt)\b(?!\sdoor\b))"
)
# What ends by itself, and is prolonged or not: its own term, trial or subscription.
_LOOPTIJD = re.compile(
    r"^(?:De|Het)\s(?:(?:inschrijf|aanmeld|reactie|inspreek|indienings?)(?:termijn|periode)|proef(?:periode)?|pilot|abonnement|lidmaatschap)\b"
    r"(?:\s(?:op|van|bij|met|in)\s[^.;:,]{3,50}?)?\swordt\s(?!(?:nog|ook|vaak|soms|door)\b)"
    r"(?:niet\sverlengd|(?:[^.;:,]{0,30}?\s)?(?:verlengd\s(?:tot|met)|opgezegd|stopgezet|voortgezet)|(?:tot|met)\s[^.;:,]{3,30}\sverlengd)\b(?![^.;:]{0,30}\sdoor\s)"
)
# What it holds itself, or brings out: another's is 'de landelijke dag', 'versie 2 van de norm'.
_GEHOUDEN = re.compile(
    rf"(?:^|[,;:]\s|\b(?:en|dus)\s)(?:[Dd]e|[Hh]et)\s(?:(?!raads|gemeente|com|kamer)[\w-]{{3,24}}(?:dag|middag|avond|feest|markt|oefening|toernooi|week)|oefening)\s"
    rf"wordt\s(?:{_OP_DAG}\s?gehouden\b|gehouden\s{_OP_DAG})"
    r"|^(?:[Vv]ersie|[Rr]elease)\s\d[\d.]{0,6}\s(?:verschijnt|wordt\s(?:uitgebracht|gepubliceerd)|komt\suit)\s(?:op|per|in)\s"
    r"|^(?:De|Het|Ons)\s\w{0,12}(?:nieuwsbrief|blad|krant|magazine|bulletin)\sverschijnt\s(?:vanaf|voortaan|met\singang\svan)\s"
)
_ALS_WAT = re.compile(
    r"\bals\s(?:\w{0,14}locatie|opvang)\b|\bdie\sals\s\w{4,20}\s"
)  # what it is, and no condition
# How the meeting goes from now on, whoever says so; and what it sets up.
_EIGEN_GANG = re.compile(
    rf"(?:^|[,;:]\s|\b(?:en|dus)\s)(?:[Dd]e|[Hh]et|[Aa]lle|[Oo]nze)\s(?:[\w-]{{2,20}}\s)?(?:{_ACTIVITEIT}(?:men|gen|en)?|overleggen|(?:\w{{0,12}}stukken|agenda|notulen|verslag(?:en)?|(?:pers)?(?:voorlichting|communicatie)|woordvoering))\s"
    r"(?:[\w’'-]{2,20}\s){0,4}?(?:voortaan|in\shet\svervolg|vanaf\snu)\b"
    r"|^Een\s(?:proef|pilot|werkgroep|(?:apart|gezamenlijk|tweede|extra)e?\s[\w-]{3,25})\b[^.;:,]{0,60}?\skomt\ser\sniet\b"
    r"|^Er\skom(?:t|en)\sniet\smeer\sdan\s[\w-]+\s[\w-]+\sper\s"
    r"|^Er\s(?:komt|wordt)\seen\s(?:[\w-]{2,20}\s)?(?:werkgroep|kerngroep|projectgroep|kopgroep|subgroep)\b(?!\s(?:bij|van)\s)"
    # What it does itself from now on, or not: not what is done to it, or how it fares.
    rf"|^(?:De|Het)\s(?:{GREMIUM})\s(?!(?:wordt|is|heeft|krijgt|ontvangt|moet|kan|wil|gaat|lijkt|blijkt|vraagt|hoopt|vindt|ziet)\b)[a-zë]{{3,16}}(?:t|n)\s"
    r"(?:voortaan|in\shet\svervolg|vanaf\snu)\s(?!ook\sgraag)"
    rf"|(?:^|\s)kom(?:t|en)\s(?:de|het)\s(?:{GREMIUM})\s(?:niet|vaker)\s(?:bijeen|bij\selkaar|samen)$"
    r"|^(?:Een|De)\s(?:gezamenlijke?|regiona(?:al|le)|provincia(?:al|le))\s(?:reserve|fonds|budget|pool|loket|meldpunt|werkgroep|bureau)\b[^;:,]{0,60}?\swordt\s(?:niet\s)?(?:ingesteld|opgericht|ingericht|gevormd|opgeheven)\b"
    r"|^(?:De\s)?[Gg]ezamenlijke?\s[^.;:,]{3,60}?\swordt\s(?:niet\s(?:voortgezet|doorgezet|verlengd|verder\s\w{5,15})|gestaakt|beëindigd)\b"
    r"|^[A-Z][a-zë]{3,30}(?:\s(?:en|of|van)\s[a-zë]{3,30}|\s[a-zë]{3,20}){0,2}\sworden\s(?:uitgesloten|niet\s(?:ingezet|gebruikt))\sals\s(?:\w{0,14}locatie|opvang)\b"
)


def told_as_fact(tekst: str) -> bool:
    """Whether a fee, a day or a change of the meeting's own is given as settled."""
    if is_unsettled(_ALS_WAT.sub(" ", tekst)):
        return False
    return any(
        not only_tells(tekst, feit.end())
        for vorm in (
            _PRIJS,
            _DAG,
            _VERZET,
            _AANGEHOUDEN,
            _VAN_DE_AGENDA,
            _KENNISGEVING,
            _EIGEN_GANG,
            _LOOPTIJD,
            _GEHOUDEN,
        )
        for feit in vorm.finditer(tekst)
    )
