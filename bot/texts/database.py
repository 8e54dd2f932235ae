"""What is said when the register cannot be opened or written."""

from pathlib import Path

BUSY = "Niet opgeslagen: het register is even bezet. Probeer het zo opnieuw."
MAYBE_SAVED = "Het is niet zeker of dit is opgeslagen: het register viel juist toen weg. Kijk het na en doe het anders opnieuw."
NOT_READ = (
    "Het register antwoordt nu niet. Probeer het zo opnieuw; blijft het zo, waarschuw dan de beheerder."
)
OLD_SCHEMA = "Dit register is van een oudere versie. Start eerst de bot (make run); die werkt het bij."
NEWER_SCHEMA = (
    "Dit register is van een nieuwere versie van de bot. Werk de bot bij (git pull) en start opnieuw."
)
NETWORK_FILE_SYSTEM = (
    "Het register staat op een netwerkschijf; daar kan het beschadigd raken. "
    "Kies met DATABASE_URL een map op deze machine, of PostgreSQL."
)


def locked(name: str) -> str:
    return (
        f"Er draait al een bot op {name}. Stop die eerst, of kies met DATABASE_URL een ander register; "
        "opdrachten als importeer en probeer kunnen er wel naast."
    )


def other_workspace(bound: str) -> str:
    return (
        f"Dit register hoort bij een andere Slack-werkruimte ({bound}). "
        "Kies met DATABASE_URL een ander register, of de tokens van die werkruimte."
    )


def not_opened(reason: str) -> str:
    if "locked" in reason or "busy" in reason:
        return "Het register is even bezet. Probeer het zo opnieuw."
    if "not a database" in reason or "malformed" in reason:
        return "Dit bestand is geen register, of het is beschadigd. Zet een reservekopie terug, of kies met DATABASE_URL een ander register."
    if (
        "denied" in reason.lower()
        or "readonly" in reason
        or "read-only" in reason
        or "unable to open" in reason
    ):
        return "Het register kan niet worden beschreven. Controleer de rechten van het bestand en de map, of kies met DATABASE_URL een andere plaats."
    return "Het register is niet bereikbaar. Controleer DATABASE_URL en of de database draait."


def not_saved(kind: str) -> str:
    """`kind`: database.KINDS."""
    if kind == "bezet":
        return BUSY
    if kind == "schijf_vol":
        return "Niet opgeslagen: de schijf is vol. Vraag de beheerder om ruimte en probeer het opnieuw."
    if kind == "schijf_weigert":
        return "Niet opgeslagen: de schijf weigert. Waarschuw de beheerder en probeer het later opnieuw."
    if kind == "alleen_lezen":
        return "Niet opgeslagen: het register kan niet worden beschreven. Waarschuw de beheerder."
    if kind == "weg":
        return "Niet opgeslagen: het registerbestand is verplaatst of verwijderd. Waarschuw de beheerder: zet het terug of herstart de bot."
    return "Niet opgeslagen: het register is niet bereikbaar. Waarschuw de beheerder."


def no_copy(reason: str) -> str:
    return f"Het register is van een oudere versie en is niet bijgewerkt, omdat er geen reservekopie van te maken is: {reason}. Los dat op en start opnieuw."


def not_migrated(version: str, why: str, copy: Path | None) -> str:
    way_back = (
        f" Een reservekopie staat in {copy}; terugzetten kan met: python -m bot herstel {copy}"
        if copy
        else ""
    )
    return f"Het bijwerken van het register is mislukt ({why}); het is zoals het was (versie {version}). Zet de vorige versie van de bot terug en start die.{way_back}"


def lost_tafel(keys: list[str]) -> str:
    return (
        f"config.yaml: tafels: in het register staan vergaderingen van {', '.join(keys)}, maar die tafel "
        "ontbreekt. Zet haar terug; de sleutel van een tafel verandert nooit."
    )
