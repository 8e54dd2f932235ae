"""What `python -m bot gezond` says."""

from __future__ import annotations

from typing import Any

WELL = "De bot is gezond."
UNWELL = "De bot is niet gezond:"
UNREACHABLE = "De bot is niet bereikbaar. Draait hij, en op deze HOST en PORT? Kijk anders in het logboek en start hem opnieuw."
REASONS = {
    "geen_tik": "het lukt hem al twee minuten niet alles te doen wat er te doen is. Kijk in het logboek en start hem opnieuw.",
    "register_leest_niet": "het register is niet te lezen. Kijk de schijf of de database na.",
    "register_schrijft_niet": "het register neemt niets op. Kijk de schijf en de rechten na, of de database.",
    "slack_weigert_token": "Slack weigert het bot-token. Zet een geldig token neer en herstart; wat te sturen is, wacht.",
    "slack_onbereikbaar": "Slack is niet bereikbaar. Kijk het netwerk, de proxy en het certificaat na.",
    "geen_socket": "de verbinding waarover Slack berichten brengt, is weg. Kijk het netwerk en het app-token na.",
}
# `register_schrijft_niet`, where it is known why (database.KINDS).
REGISTER = {
    "schijf_vol": "de schijf van het register is vol. Maak ruimte; herstarten hoeft niet.",
    "schijf_weigert": "de schijf van het register weigert. Kijk de schijf na; herstarten hoeft niet.",
    "alleen_lezen": "het register mag niet worden beschreven. Kijk de rechten na, en of de schijf alleen-lezen is; herstarten hoeft niet.",
    "weg": "het bestand van het register is verplaatst of verwijderd. Zet het terug op zijn plaats, of stop de bot en zet een reservekopie terug: python -m bot herstel",
    "onbereikbaar": "de database is niet bereikbaar. Kijk na of zij draait en of het netwerk werkt; herstarten hoeft niet.",
}
LABELS = {
    "modus": "modus",
    "versie": "versie",
    "schema": "schema van het register",
    "laatste_tik_s": "seconden sinds de laatste tik",
    "te_laat": "berichten die nog weg moeten",
    "onzeker": "berichten waarvan onzeker is of ze er staan",
    "mislukt": "berichten die niet konden",
    "laatste_kopie": "nieuwste reservekopie",
    "agenda_fout": "agenda's die niet te lezen zijn",
}


def shown(figures: dict[str, Any]) -> str:
    """The figures of /gezond as lines; what has no label here is shown under its key."""
    reasons = figures.get("redenen") or []
    lines = [UNWELL, *(f"- {_why(reason, figures)}" for reason in reasons)] if reasons else [WELL]
    for key, value in figures.items():
        if key in ("gezond", "redenen"):
            continue
        if isinstance(value, dict):
            value = ", ".join(str(part) for part in value.values())
        lines.append(f"{LABELS.get(key, key.replace('_', ' '))}: {value}")
    return "\n".join(lines)


def _why(reason: str, figures: dict[str, Any]) -> str:
    """What is wrong and what to do."""
    known = REGISTER.get(str(figures.get("register_fout"))) if reason == "register_schrijft_niet" else None
    return known or REASONS.get(reason, reason)
