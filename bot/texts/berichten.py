"""The bot's own messages: what they are called, how they stand, and what the secretariaat can do with them."""

WHAT = {
    "vooruitblik": "De vooruitblik",
    "beeld": "De beelden bij de vooruitblik",
    "herinnering": "De herinnering",
    "eigenaars": "Het bericht aan een eigenaar",
    "navragen": "De lijst om na te vragen",
    "samenvatting": "De samenvatting",
    "geen-vervolg": "De vraag om een volgende vergadering",
    "correctie": "Het bericht dat de vergadering is verzet, vervalt of toch doorgaat",
    "agenda": "Het bericht over de agenda van de tafel",
    "reservekopie": "De melding over de reservekopie",
}
OTHER = "Een bericht"
STATES = {
    "PLANNED": "Gepland",
    "HELD": "Vastgehouden",
    "SENDING": "Wordt geplaatst",
    "CHECKING": "Wordt nagekeken",
    "SENT": "Geplaatst",
    "UNKNOWN": "Onzeker",
    "FAILED": "Mislukt",
    "EXPIRED": "Te laat",
}
# What can be done in each state: (word of the command, label).
CHOICES = {
    "PLANNED": (("nu", "Plaats nu"), ("vasthouden", "Houd vast")),
    "HELD": (("doorlaten", "Laat doorgaan"), ("nu", "Plaats nu")),
    "FAILED": (("opnieuw", "Probeer opnieuw"),),
    "UNKNOWN": (("staat-er", "Het staat er"), ("staat-er-niet", "Het staat er niet: plaats opnieuw")),
}
REASONS = {
    "channel_is_shared": "het kanaal is gedeeld met een andere organisatie",
    "channel_not_found": "het kanaal is er niet, of de bot ziet het niet",
    "hersteld": "het register is teruggezet uit een kopie; het bericht kan er al staan",
    "is_archived": "het kanaal is gearchiveerd",
    "not_in_channel": "de bot zit niet in het kanaal",
    "not_made": "de bot kon de tekst niet maken; meld dit de beheerder",
    "picture_not_drawn": "een beeld kon niet worden getekend; meld dit aan uw beheerder",
    "no_member": "deze persoon is in Slack geen (actief) lid van de eigen organisatie",
    "user_disabled": "dit account is niet meer actief",
}
UNCERTAIN = "onzeker of het er staat; kijk in het kanaal"
EXPIRED = "niet geplaatst: de bot kon het niet op tijd doen"
REPORT_HINT = "Alles over de berichten van een vergadering:"
NONE = "Rond deze vergadering plaatst de bot niets."
HOW = "Schrijf nu, vasthouden, doorlaten, opnieuw, staat-er of staat-er-niet, met het bericht: vasthouden vooruitblik."
GONE = "Dit bericht is intussen anders; er is niets veranderd."
DONE = {
    "nu": "Wordt nu geplaatst.",
    "vasthouden": "Wordt vastgehouden. Laat het doorgaan met doorlaten.",
    "doorlaten": "Gaat door zoals gepland.",
    "opnieuw": "Wordt opnieuw geplaatst.",
    "staat-er": "Genoteerd: het staat er.",
    "staat-er-niet": "Wordt opnieuw geplaatst.",
}


def report_title(tafel: str) -> str:
    return f"Berichten van {tafel}: dit ging niet goed"


def title(meeting: str) -> str:
    return f"Berichten rond {meeting}"


def failed(wat: str, meeting: str, why: str, tried: str | None) -> str:
    """'De vooruitblik voor PRT vr 23 januari 2026: de bot zit niet in het kanaal (geprobeerd vr … 9:00).'"""
    when = f" (geprobeerd {tried})" if tried else ""
    return f"{WHAT.get(wat, OTHER)} voor {meeting}: {why}{when}."


def refused(code: str) -> str:
    """Slack's own word, where ours is missing."""
    return REASONS.get(code, f"Slack weigerde het: {code}")


def to(who: str) -> str:
    return f"aan {who}"


def which(words: str) -> str:
    return f"'{words}' past niet bij één bericht. {HOW}"


def moved(tafel: str, before: str | None, now: str) -> str:
    """`before`: the day it was on, None when only time or place changed; `now`: day, time and place."""
    was = f" van {before}" if before else ""
    return f"De vergadering van {tafel}{was} is verzet naar {now}."


def cancelled(tafel: str, day: str, reason: str | None) -> str:
    return f"De vergadering van {tafel} van {day} vervalt{f': {reason}' if reason else ''}."


def revived(tafel: str, before: str | None, now: str) -> str:
    """`before`: the day it was on, None when it is still that; `now`: day, time and place."""
    was = f" van {before}" if before else ""
    return f"De vergadering van {tafel}{was} gaat toch door: {now}."


def moved_title(tafel: str) -> str:
    return f"{tafel}: vergadering verzet"


def cancelled_title(tafel: str) -> str:
    return f"{tafel}: vergadering vervalt"


def revived_title(tafel: str) -> str:
    return f"{tafel}: vergadering gaat toch door"
