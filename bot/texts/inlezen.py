"""What is said while minutes come in through Slack: fetching and reading, and when that does not work."""

from __future__ import annotations

NAMELESS = "verslag"
_ELSE = "Zet het bestand anders zelf in uw gesprek met de bot."
NO_ADDRESS = (
    "Dat is geen webadres. Geef het hele adres van het bestand, zoals https://voorbeeld.nl/verslag.pdf, "
    "of zet het bestand zelf in het gesprek met de bot."
)
NOT_HTTPS = f"Alleen een adres dat met https:// begint wordt opgehaald. {_ELSE}"
WITH_PASSWORD = f"In het adres staat een naam of wachtwoord; zo wordt niets opgehaald. {_ELSE}"
OTHER_PORT = f"Het adres noemt een andere poort dan 443; daar wordt niets opgehaald. {_ELSE}"
INSIDE = f"Dit adres ligt binnen een eigen netwerk; daar haalt de bot niets op. {_ELSE}"
TOO_MANY_REDIRECTS = f"Het adres verwijst steeds door. {_ELSE}"
PACKED = f"De server stuurt het bestand alleen ingepakt. {_ELSE}"
TOO_SLOW = f"Het ophalen duurde te lang. {_ELSE}"
NO_TRUST = f"De server kan niet bewijzen dat hij de goede is (certificaat). {_ELSE}"
UNREACHABLE = f"De server is niet te bereiken. Controleer het adres. {_ELSE}"
NOT_IN_SLACK = (
    "Dit bestand staat niet in Slack zelf. Download het en zet het als bestand in het gesprek met de bot."
)


def no_such_host(host: str) -> str:
    return f"{host} bestaat niet. Controleer het adres."


def refused(status: int) -> str:
    if status in (401, 403):
        return f"Voor dit adres moet u inloggen, en dat kan de bot niet. {_ELSE}"
    if status in (404, 410):
        return "Op dit adres staat niets. Controleer het adres."
    return f"De server geeft het bestand niet (code {status}). {_ELSE}"


def too_big(most: int) -> str:
    return (
        f"Het bestand is groter dan {most // (1024 * 1024)} MB. Zo groot is een verslag niet. "
        "Controleer of dit het goede bestand is, of bewaar het zonder beelden en bijlagen."
    )


def no_file(why: str) -> str:
    if why == "missing_scope":
        return (
            "De bot mag nog geen bestanden lezen. Vraag de beheerder om de scope files:read (docs/beheer.md)."
        )
    if why in ("file_not_found", "file_deleted", "http_404"):
        return "Dat bestand is er niet (meer), of de bot mag er niet bij. Zet het in het gesprek met de bot."
    return "Slack geeft het bestand nu niet. Probeer het over een minuut opnieuw."
