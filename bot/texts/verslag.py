"""What people read while minutes are taken in: notes, warnings, and files that cannot be read."""

from __future__ import annotations

NOOT = "noot van de secretaris"

NAAMVARIANT = "naamvariant"
NIET_GELAKT = "niet gelakt"
NIET_IN_LIJST = "niet in deelnemerslijst"
AFWEZIG_MAAR_GENOEMD = "afwezig"
NUMMER_DUBBEL = "nummer dubbel"
GEEN_DATUM = "geen datum"
GEEN_TAFEL = "tafel onbekend"
GEEN_DEELNEMERS = "geen deelnemers"
GEEN_AGENDAPUNTEN = "geen agendapunten"

GEEN_DATUM_TEKST = "De datum van de vergadering staat niet in de kop. Vul die zelf in."
GEEN_DEELNEMERS_TEKST = (
    "Er is geen deelnemerslijst gevonden. Regio en gemeente bij de punten ontbreken daardoor."
)
GEEN_AGENDAPUNTEN_TEKST = (
    "Er zijn geen agendapunten herkend. Controleer of de kopjes op een eigen regel staan."
)

GEEN_VERSLAG = (
    "Hier is geen vergadering in te herkennen: geen datum, geen deelnemers en geen agendapunten. "
    "Geef het verslag als tekst, met de kop en de kopjes erbij."
)


def naam_variant(lijst: str, geschreven: str) -> str:
    return f"{lijst} / {geschreven}: één persoon?"


def niet_gelakt(wie: str) -> str:
    return f"{wie} staat niet in de deelnemerslijst en is niet gelakt"


def niet_in_lijst(wie: str) -> str:
    return f"{wie} staat niet in de deelnemerslijst"


def afwezig_maar_genoemd(wie: str) -> str:
    return f"{wie} staat als afwezig in de deelnemerslijst, maar spreekt in het verslag"


def nummer_dubbel(nummer: str) -> str:
    return f"Nummer {nummer} staat bij twee punten. Alleen het eerste houdt het nummer."


def tafel_onbekend(titel: str | None) -> str:
    if titel is None:
        return "Welke tafel vergaderde, staat niet in de kop. Kies de tafel zelf."
    return f"De tafel ‘{titel}’ staat niet in config.yaml. Kies de tafel zelf."


def bestand_ontbreekt(naam: str) -> str:
    return f"Het bestand {naam} bestaat niet. Controleer de naam en de map."


def bestand_is_map(naam: str) -> str:
    return f"{naam} is een map. Geef het verslag zelf: PDF, Word (.docx) of tekst (.txt)."


def bestand_onleesbaar(naam: str) -> str:
    return f"Het bestand {naam} mag niet worden gelezen. Controleer de rechten van het bestand."


def bestand_leeg(naam: str) -> str:
    return f"Het bestand {naam} is leeg. Bewaar het verslag opnieuw."


def bestand_te_groot(naam: str, grens_mb: int) -> str:
    return (
        f"Het bestand {naam} is groter dan {grens_mb} MB. Zo groot is een verslag niet. "
        "Controleer of dit het goede bestand is."
    )


def bestand_geen_tekst(naam: str) -> str:
    return f"Het bestand {naam} is geen tekst, PDF of Word-bestand. Bewaar het verslag als een van die drie."


def bestand_ander_document(naam: str, soort: str) -> str:
    return f"{naam} is een {soort}-bestand, en dat wordt niet gelezen. Bewaar het als Word (.docx), PDF of tekst (.txt)."


def bestand_beschadigd(naam: str) -> str:
    return (
        f"{naam} kan niet worden gelezen: het is beschadigd, beveiligd, of geen PDF of Word-bestand (.docx)."
    )


def bestand_te_veel(naam: str) -> str:
    return f"{naam} vraagt te veel om te lezen. Bewaar het verslag als tekst (.txt) en geef dat bestand."


def bestand_zonder_tekst(naam: str) -> str:
    return f"In {naam} staat geen tekst; misschien is het een scan. Geef het verslag als Word-bestand of tekst (.txt)."
