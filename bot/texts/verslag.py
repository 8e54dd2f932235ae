"""What people read while minutes are taken in: notes, warnings, and files that cannot be read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot import dates

NOOT = "noot van de secretaris"

NAAMVARIANT = "naamvariant"
NIET_GELAKT = "niet gelakt"
NIET_IN_LIJST = "niet in deelnemerslijst"
AFWEZIG_MAAR_GENOEMD = "afwezig"
NUMMER_DUBBEL = "nummer dubbel"
NIET_GENOTEERD = "niet genoteerd"
WEEKDAG = "weekdag"
GEEN_DAG = "dag bestaat niet"
AANWEZIG_EN_AFWEZIG = "aanwezig en afwezig"
CONFLICT = "tekst en lijst verschillen"
SAMENGENOMEN = "samengenomen"
TABEL_NIET_ZEKER = "tabel niet zeker gelezen"
OPMERKINGEN = "opmerkingen in de kantlijn"
GEEN_DATUM = "geen datum"
GEEN_TAFEL = "tafel onbekend"
GEEN_DEELNEMERS = "geen deelnemers"
GEEN_AGENDAPUNTEN = "geen agendapunten"

REDEN_CONFLICT = "de tekst en de lijst zeggen iets anders"
REDEN_SAMEN = "misschien zijn het twee punten"
REDEN_DUBBEL = "het nummer staat bij twee punten"
REDEN_EIGENAAR = "de eigenaar is afgeleid, niet genoemd"
REDEN_NUMMER = "staat met een nummer in het verslag"
REDEN_WOORDEN = "herkend aan de woorden"
REDEN_LOS = "staat zonder merk in de lopende tekst"
REDEN_MERK = "staat in de vorm van de acties in dit verslag"
MIST_EIGENAAR = "eigenaar"
MIST_DATUM = "datum"

GEEN_DATUM_TEKST = "De datum van de vergadering staat niet in de kop. Vul die zelf in."
GEEN_DEELNEMERS_TEKST = (
    "Er is geen deelnemerslijst gevonden. Regio en gemeente bij de punten ontbreken daardoor."
)
GEEN_AGENDAPUNTEN_TEKST = (
    "Er zijn geen agendapunten herkend. Controleer of de kopjes op een eigen regel staan."
)

ALLEEN_VERSLAG = "Geef alleen het verslag zelf, zonder bijlagen."
MINDER = {
    "tekst": ALLEEN_VERSLAG,
    "document": f"{ALLEEN_VERSLAG} Helpt dat niet, bewaar het dan als tekst (.txt) en geef dat bestand.",
    "cijfers": "Laat er alleen het ingevulde sjabloon in staan.",
}
ANDERS = {
    "tekst": "Probeer het nog eens.",
    "document": "Bewaar het als tekst (.txt) en geef dat bestand.",
    "cijfers": "Probeer het nog eens.",
}
GEEN_VERSLAG = (
    "Hier is geen vergadering in te herkennen: geen datum, geen deelnemers en geen agendapunten. "
    "Geef het verslag als tekst, met de kop en de kopjes erbij."
)


def opmerkingen(teksten: Sequence[str]) -> str:
    aantal, eerste = len(teksten), teksten[:3]
    staat = "staat een opmerking; die is" if aantal == 1 else f"staan {aantal} opmerkingen; die zijn"
    gezegd = "; ".join(f"‘{tekst[:120]}{'…' if len(tekst) > 120 else ''}’" for tekst in eerste)
    meer = f" en nog {aantal - len(eerste)}" if aantal > len(eerste) else ""
    return f"In de kantlijn van het Word-bestand {staat} niet overgenomen: {gezegd}{meer}"


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


def niet_genoteerd(tekst: str) -> str:
    return (
        f"{aangehaald(tekst)} staat onder de acties, maar lijkt alleen iets te vertellen en is geen actiepunt geworden. "
        "Is er iets te doen, noteer het dan zelf."
    )


def andere_weekdag(geschreven: str, echt: str) -> str:
    return f"‘{geschreven}’ valt op een {echt}. Klopt de dag of de datum?"


def bestaat_niet(geschreven: str) -> str:
    return f"‘{geschreven}’ bestaat niet. Welke dag is bedoeld?"


def kan_niet(geschreven: str, bedoeld: date | None) -> str:
    """Of a day that was typed; `bedoeld`: the one that has another weekday."""
    if bedoeld is None:
        return bestaat_niet(geschreven)
    return f"‘{geschreven}’ klopt niet. Bedoelt u {dates.long_day(bedoeld)}?"


def aanwezig_en_afwezig(wie: str, status: str) -> str:
    """`status`: what was made of it, aanwezig or afwezig."""
    anders = "afwezig" if status == "aanwezig" else "aanwezig"
    return (
        f"{wie} staat als aanwezig én als afwezig in het verslag, en wordt één keer als {status} overgenomen. Klopt dat "
        f"niet, schrijf dan na het overnemen: /vergadering {anders}, met de tafel, de dag en de naam."
    )


def tabel_niet_zeker(kop: str) -> str:
    return (
        f"Onder ‘{kop}’ staat een tabel waarvan de rijen en kolommen niet zeker zijn. Leg wat gelezen is naast het "
        "verslag, of geef het verslag als Word-bestand of met lijnen in de tabel."
    )


def _kort(tekst: str) -> str:
    return tekst if len(tekst) <= 80 else tekst[:79].rsplit(" ", 1)[0] + "…"


def aangehaald(tekst: str) -> str:
    return f"‘{_kort(tekst)}’"


def samen_op_gok(in_tekst: str, in_lijst: str, regel: int) -> str:
    return (
        f"{aangehaald(in_tekst)} en {aangehaald(in_lijst)} (regel {regel}) zijn voor één punt gehouden: "
        "dezelfde eigenaar of diens organisatie, en een woord dat beide noemen. Zijn het er twee, noteer het andere dan zelf."
    )


def andere_eigenaar(punt: str, in_tekst: str, in_lijst: str) -> str:
    return f"{punt}: in de tekst is {in_tekst} de eigenaar, in de lijst {in_lijst}. De lijst is aangehouden."


def andere_termijn(punt: str, in_tekst: str, in_lijst: str) -> str:
    return f"{punt}: in de tekst staat ‘{in_tekst}’, in de lijst ‘{in_lijst}’. De lijst is aangehouden."


def bestand_webpagina(naam: str) -> str:
    return f"{naam} is een webpagina en geen verslag. Bewaar het verslag zelf als PDF, Word (.docx) of tekst (.txt)."


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
    return f"{naam} is geen tekst, PDF of Word-bestand. Bewaar het verslag als een van die drie."


def bestand_ander_document(naam: str, soort: str) -> str:
    return f"{naam} is een {soort}-bestand, en dat wordt niet gelezen. Bewaar het als Word (.docx), PDF of tekst (.txt)."


def bestand_beschadigd(naam: str) -> str:
    return (
        f"{naam} kan niet worden gelezen: het is beschadigd, beveiligd, of geen PDF of Word-bestand (.docx). "
        "Open het zelf, sla het opnieuw op zonder wachtwoord en geef het nog eens."
    )


def bestand_te_veel(naam: str, soort: str, seconden: int, geheugen_mb: int) -> str:
    """`soort`: one of MINDER; the limits are those of the child that read it."""
    return f"{naam} vraagt te veel om te lezen: meer dan {seconden} seconden of {geheugen_mb} MB geheugen. {MINDER[soort]}"


def bestand_ging_mis(naam: str, soort: str) -> str:
    """`soort`: one of ANDERS; the fault is one of the program."""
    return f"{naam} kon niet worden gelezen, door een fout in de bot. {ANDERS[soort]} Blijft het zo, meld het dan aan uw beheerder."


def te_veel_paginas(aantal: int, grens: int) -> str:
    return f"heeft {aantal} pagina's; er worden er hooguit {grens} gelezen"


def te_veel_uitgepakt(grens_mb: int) -> str:
    return f"is uitgepakt groter dan {grens_mb} MB; zo groot is een verslag niet"


def te_veel_tekst(grens_mb: int) -> str:
    return f"bevat meer dan {grens_mb} MB tekst; zo lang is een verslag niet"


def bestand_te_lang(naam: str, waarom: str) -> str:
    """`waarom`: one of the three above."""
    return f"{naam} {waarom}. {ALLEEN_VERSLAG}"


def bestand_zonder_tekst(naam: str) -> str:
    return f"In {naam} staat geen tekst; misschien is het een scan. Geef het verslag als Word-bestand of tekst (.txt)."
