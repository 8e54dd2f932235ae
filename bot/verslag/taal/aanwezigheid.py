"""The words above or before a part of minutes: who was there, who was not, and what is neither."""

from __future__ import annotations

AANWEZIG = (
    r"(?:(?:tevens|ook|mede)\s+)?aanw(?:ezig|\.)(?=\s*:)|met(?=\s*:)|(?:aan|rond|om)\s+(?:(?:de|het)\s+)?(?:lijn|tafel|telefoon|scherm)(?=\s*:)|in\s+de\s+(?:call|zaal|meeting)(?=\s*:)|deelnemers(?:lijst)?|deelgenomen|aanwezig(?:en|heid|e\s+(?:bestuurs)?leden)?|presentie(?:lijst)?|leden|genodigden|(?:minutes\s+)?present"
    r"|(?:aanw|deeln)\b\.?|(?:meeting\s+|(?:parish\s+|board\s+)?councill?or\s+)?attendees|erbij|(?:wie\s+)?(?:zijn|waren)\s+er|er(?:\s+(?:zijn|waren|bij))?(?=\s*:)|in\s+attendance|attending|(?:council\s+)?members(?:\s+present)?|councill?ors(?:\s+present)?|attended\s+by|attendees|attendance|participants|those\s+present"
)
_NIET_ER = (
    r"(?:(?:met|zonder)\s+(?:kennisgeving|bericht(?:geving)?|afbericht)\s+)?afwezig(?:en)?(?:\s+met\s+(?:kennisgeving|(?:af)?bericht(?:geving)?))?"
    r"|afwezig\s+m\.?\s?(?:k\.?\s?(?:[ag]\.?)?|b\.?(?:\s?v\.?)?)|m\.\s?k\.\s+afwezig|afgemeld(?:en)?|afgem\.?(?:\s+m\.\s?k\.)?(?!\w)|afmelding(?:en)?|(?:met\s+)?afbericht(?:en)?|verhinderd(?:en)?|verontschuldigd(?:en)?|(?:met\s+)?bericht(?:en)?\s+van\s+(?:verhindering|afwezigheid)(?:\s+afwezig)?|zonder(?=\s*:)"
    r"|afw\.?(?:\s+m\.\s?k\.)?|afgezegd|afzegging(?:en)?|ôfwêzich|niet\s+(?:aanwezig|erbij|bereikbaar|verschenen|gekomen|vertegenwoordigd|aangesloten|in\s+de\s+gelegenheid)|niet(?:\s+er)?(?=\s*:)|er\s+niet(?=\s*:)|met\s+bericht|waren\s+er\s+niet|er\s+(?:zijn|waren|is|was)\s+niet|wie\s+(?:er\s+)?niet|not\s+(?:attending|present)|vrij|ziek|vakantie|absent(?:ees)?(?:\s+with\s+(?:notice|apologies))?|apologies(?:\s+received)?(?:\s+(?:for\s+absence|from))?|excused|regrets|unable\s+to\s+(?:attend|join|be\s+present)"
)
# Also 'Afwezig / afgemeld'.
AFWEZIG = rf"(?:{_NIET_ER})(?:\s*(?:/|en)\s*(?:{_NIET_ER}))?"
# Behind the word, of which of them it speaks: 'Aanwezig namens de ouders:', 'Aanwezige leden'.
VAN_WIE = (
    r"(?:\s+(?:zijn|waren|namens|vanuit|van|per|voor|uit|aan|bestuursleden|leden"
    r"|bestuur|met|tijdens|bij|team|schoolteam|ouders|personeel|directie|studenten|docenten)(?:\s+(?:de|het|een)?\s*[\w-]{2,20}){0,2})?"
)
# Between or below the names, and of no attendee.
OVERIG = (
    r"blad|pagina|kopie(?:\s+aan)?|contactperso(?:on|nen)|verzendlijst|afschrift(?:\s+aan)?|cc|kenmerk|onderwerp|betreft|bijlagen?|datum|vergaderdatum|lo[ck]atie|plaats|tijd|agenda"
    r"|week|copy|subject|date|time|location|duur"
)
# Who wrote or led: said of one person, before his name.
ENKEL = (
    r"toehoorders?|voorzitter|vz\.?(?=\s*:)|secretaris|notulist(?:e)?|notulant(?:e)?|verslag(?:gever"
    r"|legging)?|notulen|notities|aantekeningen|schrijver|chair(?:person)?|minutes(?:\s+(?:taken\s+|written\s+)?by)?|taken\s+by|note\s?taker|scribe"
)
# Who came besides: people of their own, who were there.
GASTEN = (
    r"(?:(?:vaste|invited|externe?|external)\s+)?(?:gast(?:en)?|guests?)|te\s+gast"
    r"|(?:ook|mede|tevens|verder)\s+aanwezig|also\s+(?:present|attending|in\s+attendance)"
    r"|genodigden|observers?|waarnemers?|toehoorders"
)
