"""What is other in a draft that came back is called by a name that says which thing it is."""

from __future__ import annotations

import pytest

from bot.texts import verschillen as texts
from bot.texts import voorstel as voorstel_texts
from bot.verslag.eigen.stukken import Soort, Stuk, Veldverschil, Verschil
from bot.views import verschillen as views

TITLE = "Stand van de opvang"


def test_a_changed_item_of_the_agenda_is_called_by_its_title() -> None:
    moved = Veldverschil("procedureel", was=False, wordt=True)
    changed = Verschil("gewijzigd", Stuk("agendapunt", TITLE, {}), velden=(moved,))
    told = texts.taken(1, "PRT-2027-01-12", views.named([changed]))
    assert told == f"Eén verschil overgenomen in PRT-2027-01-12: Agendapunt {TITLE}."
    assert views.plain_lines([changed], 0).startswith(f"Agendapunt {TITLE}  gewijzigd")


@pytest.mark.parametrize(
    ("soort", "name"), {"agendapunt": f"Agendapunt {TITLE}", "deelnemer": f"Deelnemer {TITLE}"}.items()
)
def test_what_is_new_is_called_by_its_name_once(soort: Soort, name: str) -> None:
    assert views.named([Verschil("nieuw", gelezen=Stuk(soort, TITLE, {}))]) == [name]


def test_a_long_title_is_cut_where_many_are_named() -> None:
    (name,) = views.named([Verschil("verdwenen", Stuk("agendapunt", TITLE * 9, {}))])
    assert name.startswith(f"Agendapunt {TITLE}")
    assert len(name) <= 80


@pytest.mark.parametrize("name", ["alle gemeenten", "Pieterse"])
def test_an_owner_whom_nobody_knows_may_be_one_or_many(name: str) -> None:
    assert voorstel_texts.unknown_owner(name).startswith(
        f"Bij een punt staat {name} als eigenaar, maar die naam "
    )
