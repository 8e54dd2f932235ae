"""What is said about terms, and about archives."""

from collections.abc import Mapping

# Terms
TERMS = "toont de bewaartermijnen en laat vergeten wat er voorbij is; dat doet de bot ook elke dag zelf"
TERMS_DRY = "proef: toont hoeveel er zou verdwijnen, en schrijft niets"
ALL_KEPT = "Bewaartermijnen: geen. Alles blijft (config.yaml, bewaren)."
FOR_EVER = "altijd"
NOTHING_DUE = "Er is niets waarvan de termijn voorbij is."
DRY = "Er is niets gewijzigd."
WHAT = {
    "berichten": "teksten van berichten, en aan wie",
    "gewist": "inhoud van wat is gewist",
    "weigeringen": "redenen van weigeringen",
    "notities": "notities uit vergaderingen",
    "citaten": "citaten en contactpersonen uit verslagen",
    "eigenaars": "personen bij gesloten punten",
    "geschiedenis": "oude en nieuwe waarden in de geschiedenis",
}


def terms(named: Mapping[str, str]) -> str:
    """'Bewaartermijnen: berichten 1 jaar, notities altijd.'"""
    return f"Bewaartermijnen: {', '.join(f'{name} {term}' for name, term in named.items())}."


def term(number: int, unit: str) -> str:
    if unit == "jaren":
        return f"{number} jaar"
    return "1 dag" if number == 1 else f"{number} dagen"


def due(name: str, number: int) -> str:
    return f"{name}: {number} ({WHAT[name]})"


def gone(number: int) -> str:
    return (
        f"{'1 regel is' if number == 1 else f'{number} regels zijn'} vergeten. De geschiedenis sluit nog aan."
    )
