"""What is said when an archive is checked: that it is well, or exactly what is not."""

from collections.abc import Mapping

from bot.texts.archief import held

NOT_READABLE = "Dit bestand is niet te lezen als zip. Vraag een nieuwe kopie, of kijk of het pad klopt."
NOT_A_ZIP = "Dit is geen zip zoals de bot die maakt, of er is iets aan het eind veranderd of toegevoegd."
TOO_MANY_FILES = "Er zitten meer bestanden in dan een archief kan hebben; er is niets van gelezen."
TOO_LARGE = "Uitgepakt is dit groter dan een archief kan zijn; er is niets van gelezen."
HIDDEN = (
    "De zip is veranderd: er staan gegevens in die bij geen bestand horen, of bestanden overlappen elkaar."
)
OTHER_HEAD = "gegevens/wijzigingen.jsonl: de laatste schakel is niet die van het register; er ontbreken wijzigingen of er zijn er bij."
OTHER_DOCUMENTS = (
    "archief.json noemt andere documenten dan er jaren en tafels in gegevens/vergaderingen.jsonl staan."
)
PRACTICE = "Dit is een oefenarchief: gemaakt in de oefenmodus, met verzonnen gegevens."
REPACKED = "De zip is door een ander programma ingepakt; de inhoud is dezelfde. Het controlegetal van de zip zelf is daardoor wel anders."
NOT_WELL = "Dit archief is niet in orde:"


def strange_name(name: str) -> str:
    shown = "".join(sign if sign.isprintable() else "?" for sign in name[:60])
    return f"'{shown}' is geen naam van een bestand in een archief; er is niets van gelezen."


def twice(name: str) -> str:
    return f"{name} zit er twee keer in."


def one_folder(name: str) -> str:
    folder = name.partition("/")[0][:60]
    return f"Alles zit in een map '{folder}'. Pak uit, en pak wat in die map zit opnieuw in, zonder de map."


def hidden(name: str) -> str:
    """The zip was made or changed so that something may be hidden in it."""
    return f"Bij {name}: de zip is veranderd; er staan gegevens in die bij geen bestand horen, of bestanden overlappen elkaar."


def other_packing(name: str) -> str:
    return f"{name} is versleuteld, of ingepakt op een manier die de bot niet leest. Pak het opnieuw in als gewone zip."


def damaged(name: str) -> str:
    return f"{name} is beschadigd: de inhoud is niet te lezen."


def too_large(name: str) -> str:
    return f"{name} is groter dan het kan zijn."


def line_too_long(name: str) -> str:
    return f"{name} heeft een regel die langer is dan het kan zijn."


def missing(name: str) -> str:
    return f"{name} ontbreekt."


def not_ours(name: str) -> str:
    return f"{name} hoort er niet in."


def unreadable(name: str) -> str:
    return f"{name} is niet te lezen zoals het hoort."


def other_format(name: str) -> str:
    return f"archief.json noemt een ander formaat dan deze bot kent ({name[:40]!a}). Gebruik een nieuwere versie."


def not_listed(name: str) -> str:
    return f"{name} staat niet in manifest-sha256.txt."


def other_sum(name: str) -> str:
    return f"{name} is veranderd: het controlegetal klopt niet."


def other_count(name: str, number: int, expected: int) -> str:
    return f"{name} heeft {number} regels; volgens archief.json zijn het er {expected}."


def bad_line(name: str, number: int) -> str:
    return f"{name}, regel {number}: geen geldige rij, of niet op volgorde."


def orphan(name: str, id_: int) -> str:
    return f"{name}, id {id_}: hoort bij iets wat niet in dit archief zit."


def other_metadata(name: str, element: str) -> str:
    return f"{name}: '{element}' past niet bij het bestand, de map of de gegevens waar het over gaat."


def other_tafel(key: str) -> str:
    return f"gegevens/vergaderingen.jsonl: archief.json noemt de tafel {key[:40]!a} niet."


def other_reference(name: str, id_: int) -> str:
    return f"{name}, id {id_}: 'referentie' is niet die van de vergadering en het nummer."


def not_in_history(name: str, id_: int) -> str:
    return f"{name}, id {id_}: deze rij komt in de geschiedenis niet voor."


def chain_broken(id_: int) -> str:
    return f"gegevens/wijzigingen.jsonl, id {id_}: sluit niet aan op de wijziging ervoor."


def values_missing(id_: int) -> str:
    return f"gegevens/wijzigingen.jsonl, id {id_}: de waarden zijn weggehaald."


def values_of_nothing(id_: int) -> str:
    return f"gegevens/wijzigingen.jsonl, id {id_}: heeft waarden van iets wat niet in dit archief zit."


def values_altered(id_: int) -> str:
    return f"gegevens/wijzigingen.jsonl, id {id_}: de waarden zijn veranderd."


def not_as_history(name: str, id_: int, field: str) -> str:
    return f"{name}, id {id_}: '{field}' is anders dan in de geschiedenis."


def well(
    files: int, counts: Mapping[str, int], made: str, head: str, *, is_practice: bool, is_repacked: bool
) -> str:
    about = [PRACTICE] if is_practice else []
    about += [REPACKED] if is_repacked else []
    told = (
        f"Dit archief is in orde: {files} bestanden ({held(counts)}).\n"
        f"Gemaakt op {made}. De keten sluit aan; laatste schakel: {head or 'geen'}."
    )
    return "\n".join([told, *about])
