"""What is said about notities."""

TEXT_NEEDED = "Schrijf wat u wilt noteren, bijvoorbeeld: /notitie de raming komt in maart"
NONE = "Er zijn nog geen notities."
TITLE = "Notities"
NO_ITEM = "Buiten de agenda"


def only_day(day: str) -> str:
    return f"Zet achter ‘{day}’ wat u wilt noteren."


def which_meeting(day: str, found: str | None, adopted: int, *, is_off: bool = False) -> str:
    """`found`: the meeting on that day, of whose minutes version `adopted` was adopted; 0: none was.
    `is_off`: it was cancelled."""
    if found is None:
        return f"Op ‘{day}’ vergaderde deze tafel niet. Er is nog niets genoteerd. Is de dag een deel van de tekst?"
    off = f"{found} is vervallen. " if is_off else ""
    told = f"{off}Hoort dit in {found}, of is ‘{day}’ een deel van de tekst? Er is nog niets genoteerd."
    more = f" Het verslag van {found} is al vastgesteld (versie {adopted}): daar komt dit pas in een volgende versie bij."
    return f"{told}{more}" if adopted else told


def not_held(day: str, found: str) -> str:
    """Of a decision that begins with the day of a meeting to come."""
    return f"{found} is nog niet geweest. Er is nog niets genoteerd. Is ‘{day}’ een deel van de tekst?"


def other_tafel(found: str, tafel: str) -> str:
    return f"{found} is geen vergadering van {tafel}. Er is nog niets genoteerd. Waar hoort dit?"


def in_meeting(reference: str) -> str:
    return f"In {reference}"


def as_text(reference: str) -> str:
    return f"Als tekst, in {reference}"


def noted(number: int, where: str) -> str:
    """`where`: the agendapunt that is being discussed, else the meeting."""
    what = "Genoteerd" if number == 1 else f"{number} notities genoteerd"
    return f"{what} bij {where}"
