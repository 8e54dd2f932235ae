"""What is due at the next meeting, by any name of it; and that the meeting itself is no point."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = """Verslag projectgroep Kadeplein
Datum: 14 april 2026
Aanwezig: Mirthe Blok (voorzitter), Olaf Duin, Pien Kuiper (verslag), Ravi Sterk

1. Opening
Mirthe opent de vergadering en heet iedereen welkom.

"""
VOLGENDE = "Volgende projectgroep: dinsdag 12 mei, 13.30 uur, De Kajuit"


def points(config: Config, onder: str) -> list[Actie]:
    return [actie for actie in read(f"{KOP}{onder}\n", config).acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize(
    ("regel", "dag"),
    [
        ("- Kaart tekenen (Ravi, volgende projectgroep)", date(2026, 5, 12)),
        ("- Kaart tekenen (Ravi, volgende\n  projectgroep)", date(2026, 5, 12)),
        ("- Kaart tekenen – Ravi – volgende groep", date(2026, 5, 12)),
        ("- Kaart tekenen (Ravi, vóór de volgende projectgroep)", date(2026, 5, 11)),
        ("- Ravi: kaart tekenen, eerstvolgende overleg", date(2026, 5, 12)),
        ("- Kaart tekenen (Ravi, volgende stuurgroep)", None),
    ],
)
def test_a_task_is_due_at_the_next_meeting_by_its_name(config: Config, regel: str, dag: date | None) -> None:
    (punt,) = points(config, f"8. Nieuwe acties\n{regel}\n\n{VOLGENDE}")
    assert (punt.eigenaars, punt.termijn) == (("Ravi Sterk",), dag)


@pytest.mark.parametrize(
    "slot",
    [
        "De projectgroep komt weer bijeen op dinsdag 12 mei om 13.30 uur.",
        "We zien elkaar weer op 12 mei.",
        "Mirthe sluit af. De groep komt weer samen op dins-\ndag 12 mei 2026 om 13.30 uur.",
        "Op 12 mei komt de groep opnieuw bij elkaar.",
        "De eerstvolgende projectgroep is op dinsdag 12 mei.",
    ],
)
def test_the_next_meeting_is_announced_in_many_words(config: Config, slot: str) -> None:
    (punt,) = points(
        config, f"8. Acties\n- Kaart tekenen (Ravi, volgende bijeenkomst)\n\n9. Sluiting\n{slot}"
    )
    assert punt.termijn == date(2026, 5, 12)


@pytest.mark.parametrize(
    "regel",
    [VOLGENDE, f"- {VOLGENDE}", "- Datum volgende stuurgroep: 20 mei, De Kajuit", "- Volgende keer: 12 mei"],
)
def test_the_next_meeting_itself_is_no_point(config: Config, regel: str) -> None:
    (punt,) = points(config, f"8. Acties\n- Kaart tekenen (Ravi)\n{regel}")
    assert punt.tekst == "Kaart tekenen"


def test_what_somebody_does_for_it_is_one(config: Config) -> None:
    (punt,) = points(config, "8. Acties\n- Volgende projectgroep: Ravi regelt een zaal")
    assert punt.eigenaars == ("Ravi Sterk",)


@pytest.mark.parametrize(
    "taak",
    ["Corporaties uitnodigen voor de volgende projectgroep", "Locatie voor de volgende keer vastleggen"],
)
def test_what_is_for_that_meeting_is_not_due_there(config: Config, taak: str) -> None:
    (punt,) = points(config, f"8. Acties\n- {taak} (Ravi)\n\n{VOLGENDE}")
    assert punt.termijn is None


@pytest.mark.parametrize(
    ("achter", "gedrukt"),
    [
        (". Gereed 24 april.", "24 april"),
        (". Klaar: 24 april.", "24 april"),
        (". Deadline 24 april", "24 april"),
    ],
)
@pytest.mark.parametrize(
    "vorm",
    [
        "| Nr | Besproken | Actie |\n|---|---|---|\n| 1 | Het is druk. | Ravi tekent de kaart{achter} |",
        "## Acties\n\n| Actie | Wie |\n|---|---|\n| Kaart tekenen{achter} | Ravi |",
        "## Acties\n- Ravi tekent de kaart{achter}",
    ],
)
def test_when_it_is_ready_stands_in_a_sentence_of_its_own(
    config: Config, vorm: str, achter: str, gedrukt: str
) -> None:
    (punt,) = points(config, vorm.format(achter=achter))
    assert (punt.termijn, punt.status) == (date(2026, 4, 24), "open")
    assert gedrukt in (punt.termijn_tekst or "")


@pytest.mark.parametrize(
    ("wanneer", "dag"),
    [
        ("voor de volgende PRT", date(2027, 1, 13)),
        ("volgende PRT", date(2027, 1, 14)),
        ("een week voor de volgende vergadering", date(2027, 1, 7)),
        ("uiterlijk 2 weken voor de volgende PRT", date(2026, 12, 31)),
        ("vijf werkdagen voor de volgende vergadering", date(2027, 1, 7)),
        ("graag voor de volgende vergadering", date(2027, 1, 13)),
        ("na de volgende vergadering", None),
        ("voor de volgende RRT", None),
    ],
)
def test_so_long_before_the_next_meeting_is_counted_from_its_day(
    config: Config, wanneer: str, dag: date | None
) -> None:
    tekst = (
        "Verslag PRT\n12 november 2026\n\nAanwezig: Iris Prent (Haarlem), Kees Blok (Velsen)\n\n1. Plan\n"
        f"Actie Kees: de school bellen, {wanneer}.\n\n2. Sluiting\n"
        "De volgende vergadering is op 14 januari 2027.\n"
    )
    (punt,) = read(tekst, config).acties
    assert (punt.termijn, punt.termijn_tekst) == (dag, wanneer)
