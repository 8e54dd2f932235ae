"""What is said about notities."""

TEXT_NEEDED = "Schrijf wat u wilt noteren, bijvoorbeeld: /notitie de raming komt in maart"
NONE = "Er zijn nog geen notities."
TITLE = "Notities"
NO_ITEM = "Buiten de agenda"


def noted(number: int, item: str | None) -> str:
    """`item`: the agendapunt, None when there is none."""
    what = "Genoteerd" if number == 1 else f"{number} notities genoteerd"
    return f"{what} bij {item}" if item else f"{what}."
