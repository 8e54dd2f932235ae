"""What the practice environment says of its clock, of faults that were switched on, and of a restart."""

from collections.abc import Sequence
from datetime import timedelta

from bot.texts import berichten

CLOCK = "Tijd in de oefening"
SPEED_UP = "Zet de klok vooruit:"
STEPS = {"uur": "+1 uur", "werkdag": "+1 werkdag", "volgende": "Tot de volgende verzending"}
ONLY_FORWARD = "De klok gaat alleen vooruit. Terug naar nu: begin opnieuw met make run LEEG=1."
NOTHING_TO_COME = "Er staat geen verzending meer klaar: de klok blijft staan. Plan eerst een vergadering."
TOO_FAR = "Verder vooruit dan tien jaar kan de oefenklok niet."
STOPPED = "De bot draait nu niet. Druk op ‘Herstart de bot’."
RESTARTED = "De bot is gestopt, heeft het register losgelaten en is opnieuw gestart op hetzelfde register."


def here(day: str, time: str) -> str:
    """'Het is hier donderdag 26 november 2026, 09:00'."""
    return f"Het is hier {day}, {time}"


def lead(ahead: timedelta) -> str:
    """How far the practice clock is ahead: 'oefenklok, 3 dagen en 2 uur vooruit'."""
    minutes = round(ahead.total_seconds() / 60)
    if minutes == 0:
        return "oefenklok, gelijk met de echte tijd"
    days, rest = divmod(minutes, 24 * 60)
    hours, minutes = divmod(rest, 60)
    parts = [
        *([f"{days} dag" if days == 1 else f"{days} dagen"] if days else []),
        *([f"{hours} uur"] if hours else []),
        *([f"{minutes} min"] if minutes and not days else []),
    ]
    return f"oefenklok, {' en '.join(parts)} vooruit"


def jumped(posted: Sequence[tuple[str, int]], *, moved: bool) -> str:
    """What a jump led to, from (where, how many): '2 berichten geplaatst in #prt, 1 bericht aan Noor Verbeek.'"""
    first = "" if moved else "Dit was nu al aan de beurt: de klok blijft staan. "
    if not posted:
        return f"{first}Er is niets geplaatst."
    (place, number), *rest = posted
    parts = [f"{_messages(number)} geplaatst {place}", *(f"{_messages(n)} {where}" for where, n in rest)]
    return f"{first}{', '.join(parts)}."


def in_channel(name: str) -> str:
    return f"in #{name}"


def to_person(name: str) -> str:
    return f"aan {name}"


def go_to_channel(name: str) -> str:
    """The link to where something was posted; for a person one becomes that person."""
    return f"Ga naar #{name}"


def go_to_person(name: str) -> str:
    return f"Kijk als {name}"


def _messages(number: int) -> str:
    return "1 bericht" if number == 1 else f"{number} berichten"


FAULTS = "Laat Slack haperen"
FAULTS_HINT = (
    "Voor de beheerder: zo ziet u of er iets kwijtraakt of dubbel komt te staan. Kies wat er misgaat als de bot een bericht plaatst, "
    "en zet de klok vooruit tot de volgende verzending. Hieronder staat dan wat Slack deed en wat de bot eraan deed."
)
WHICH = "Bij het plaatsen van een bericht:"
HOW_OFTEN = "Hoe vaak:"
SWITCH_ON = "Zet aan"
SWITCH_OFF = "Zet uit"
RESTART = "Herstart de bot"
ALL_WELL = "Alles gaat goed: er staat geen hapering aan."
# The name of a Hapering (bot/oefen/haperingen.py) → (the switch, what Slack did).
KINDS = {
    "LIMITED": ("429: te druk, over 90 seconden weer", "Slack nam het niet aan: te druk (429)"),
    "SLOW": ("traag: antwoord na 4 seconden", "Slack nam het aan en antwoordde traag"),
    "RESET_AFTER": (
        "antwoord kwijt: wel geplaatst, verbinding weg",
        "Slack plaatste het, maar het antwoord ging verloren",
    ),
    "ERROR_AFTER": (
        "serverfout: wel geplaatst, antwoord 500",
        "Slack plaatste het, maar antwoordde met een fout (500)",
    ),
    "RESET_BEFORE": ("verbinding weg: niet geplaatst", "Slack kreeg het niet: de verbinding brak"),
    "HANG": ("geen antwoord: wel geplaatst, stilte", "Slack plaatste het, maar antwoordde niet"),
}
TIMES = {"1": "de eerstvolgende keer", "3": "3 keer", "": "tot ik het uitzet"}
NOTHING_MET = "Er is nog geen bericht dat een hapering trof."
NO_POST = "een antwoord aan iemand, geen geplande verzending: de bot plaatst het niet opnieuw"
REPORT = "De melding van wat er misging"
HAPPENED = "Wat er gebeurde"
SLACK_DID = "Slack"
BOT_DID = "De bot"
STEPS_DONE = {
    "SENT": "geplaatst",
    "FAILED": "opgegeven: niet nog eens geplaatst, gemeld aan het secretariaat",
    "EXPIRED": "te laat om nog te plaatsen: gemeld aan het secretariaat",
    "CANCELLED": "niet meer nodig",
    "UNKNOWN": "onzeker of het er staat: niet blind nog eens geplaatst",
    "CHECKED SENT": "opgezocht in Slack: gevonden, niet nog eens geplaatst",
    "CHECKED PLANNED": "opgezocht in Slack: staat er niet, wordt opnieuw geplaatst",
    "CHECKED UNKNOWN": "opzoeken lukte niet: later weer, en gevraagd aan het secretariaat",
    "SWEPT": "nagekeken: dubbel weggehaald",
    "HAND staat-er": "het secretariaat zegt: het staat er",
    "HAND staat-er-niet": "het secretariaat zegt: het staat er niet, plaats opnieuw",
    "HAND opnieuw": "het secretariaat zegt: probeer opnieuw",
}
NO_LOOKING_UP = (
    "opzoeken mag niet (opzoeken: nee in config.yaml): gevraagd aan het secretariaat of het er staat"
)
WAITED = "gewacht zo lang als Slack vroeg"
LATER = "niet aangekomen: later opnieuw"


def is_on(kind: str, left: int | None) -> str:
    """'Aan: antwoord kwijt …, nog 2 keer.'"""
    return f"Aan: {KINDS[kind][0]}, {f'nog {left} keer' if left else 'tot u het uitzet'}."


def named(wat: str) -> str | None:
    """A kind of message (Aankondiging.wat) in words."""
    return REPORT if wat == "melding" else berichten.WHAT.get(wat)


def met(number: int) -> str:
    return f"{_messages(number)} getroffen"


def which(wat: str | None, place: str) -> str:
    """'De vooruitblik in #prt'."""
    return f"{wat or 'Een bericht'} {place}"


def slack_did(kinds: Sequence[str]) -> str:
    """What Slack did, each kind once with how often, from the names of the faults in order."""
    counted = {kind: kinds.count(kind) for kind in kinds}
    return "; ".join(
        (KINDS[kind][1] if kind in KINDS else kind) + (f", {n} keer" if n > 1 else "")
        for kind, n in counted.items()
    )


def step(outcome: str, error: str | None) -> str:
    """One outcome of the ledger in words; `error` is Slack's code or the kind of failure."""
    if outcome == "CHECKED UNKNOWN" and error == "missing_scope":
        return NO_LOOKING_UP
    if outcome == "PLANNED":
        return WAITED if error in ("ratelimited", "rate_limited") else LATER
    return STEPS_DONE.get(outcome, outcome)


def waits(status: str, at: str) -> str:
    """What is still to be done about it, and when."""
    return f"aan de beurt om {at}" if status == "PLANNED" else f"wordt nagekeken vanaf {at}"


def stands(number: int) -> str:
    """How often the message stands in Slack."""
    return "Staat er nu niet." if number == 0 else f"Staat er nu {number} keer."
