"""The words above or before a part of minutes: who was there, who was not, and what is neither."""

from __future__ import annotations

AANWEZIG = (
    r"deelnemers(?:lijst)?|aanwezig(?:en)?|presentie(?:lijst)?|leden|genodigden"
    r"|aanw\.?|erbij|waren\s+er|in\s+attendance|members|present|attendees|attendance|participants"
)
AFWEZIG = (
    r"(?:met\s+(?:kennisgeving|bericht(?:geving)?)\s+)?afwezig(?:en)?|afgemeld|afmelding(?:en)?|verhinderd|bericht\s+van\s+verhindering"
    r"|afw\.?|niet\s+aanwezig|waren\s+er\s+niet|vrij|absent|apologies|regrets"
)
# Between or below the names, and of no attendee.
OVERIG = (
    r"blad|pagina|kopie(?:\s+aan)?|cc|kenmerk|onderwerp|bijlagen?|datum|vergaderdatum|locatie|agenda"
    r"|copy|subject"
)
