"""The real minutes against what a careful reader finds in them; skipped where they are not at hand."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import to_json

Blok = dict[str, Any]


@pytest.fixture(scope="module")
def gelezen(echt: str, config: Config) -> Blok:
    return to_json(read(echt, config))


@pytest.fixture(scope="module")
def truth(waarheid: str) -> Blok:
    gevonden: Blok = json.loads(waarheid)
    return gevonden


def of_kind(gelezen: Blok, soort: str) -> list[Blok]:
    return [actie for actie in gelezen["acties"] if actie["soort"] == soort]


def test_header_equals_the_truth(gelezen: Blok, truth: Blok) -> None:
    meeting, document = truth["meeting"], truth["document"]
    assert gelezen["vergadering"] == {
        "tafel": "prt",
        "titel": meeting["body"],
        "datum": meeting["date"],
        "begin": meeting["start"],
        "eind": meeting["end"],
        "locatie": meeting["place"],
        "verslag_status": document["version_status"],
        "contact": document["contact_email"],
        "vorige": meeting["previous_meeting"]["date"],
        "volgende": meeting["next_meeting"]["date"],
    }


def test_attendance_equals_the_truth(gelezen: Blok, truth: Blok) -> None:
    assert gelezen["aanwezigheid"] == [
        {
            "delegatie": delegatie["name"],
            "aanhef": lid["honorific"],
            "naam": lid["name"],
            "organisatie": lid["affiliation"],
            "rollen": lid["roles"],
            "status": lid["presence"],
            "gelakt": lid["redacted"],
        }
        for delegatie in truth["delegations"]
        for lid in delegatie["members"]
    ]


def test_agenda_equals_the_truth(gelezen: Blok, truth: Blok) -> None:
    assert gelezen["agendapunten"] == [
        {"volgorde": punt["order"], "nummer": punt["nr"], "titel": punt["title"]}
        for punt in truth["agenda_items"]
    ]


def test_action_points_equal_the_truth(gelezen: Blok, truth: Blok) -> None:
    gevonden = of_kind(gelezen, "actiepunt")
    assert len(gevonden) == len(truth["action_points"])
    for punt, verwacht in zip(gevonden, truth["action_points"], strict=True):
        assert punt["nummer"] == verwacht["id"]
        assert punt["nummer_voorstel"] == verwacht.get("suggested_id")
        assert punt["citaat"] == verwacht["quote"]
        assert punt["regels"] == verwacht["lines"]
        assert punt["ingebracht_door"] == _name(verwacht["asked_by"])
        assert punt["eigenaars"] == ([verwacht["owner"]] if verwacht["owner"] else [])
        assert (punt["regio"], punt["gemeente"]) == (verwacht["region"], verwacht["municipality"])
        assert (punt["termijn"], punt["voorwaarde"]) == (
            verwacht["deadline"],
            verwacht.get("deadline_condition"),
        )
        assert (punt["agendapunt"], punt["status"]) == (verwacht["agenda_item"], verwacht["status"])


def test_decisions_equal_the_truth(gelezen: Blok, truth: Blok) -> None:
    assert [(b["citaat"], b["agendapunt"], b["procedureel"]) for b in gelezen["besluiten"]] == [
        (besluit["quote"], besluit["agenda_item"], True) for besluit in truth["decisions"]
    ]


def test_all_questions_are_found_with_asker_and_whether_they_were_answered(
    gelezen: Blok, truth: Blok
) -> None:
    gevonden = of_kind(gelezen, "vraag")
    assert len(gevonden) == len(truth["questions"])
    for vraag, verwacht in zip(gevonden, truth["questions"], strict=True):
        assert verwacht["quote"] in vraag["citaat"]
        assert vraag["ingebracht_door"] == _name(verwacht["by"])
        assert vraag["status"] == ("afgerond" if verwacht["answered"] else "open")
        assert (vraag["antwoord"] is None) == (verwacht["answered"] is None)


def test_all_commitments_are_found_with_who_made_them(gelezen: Blok, truth: Blok) -> None:
    gevonden = of_kind(gelezen, "toezegging")
    assert len(gevonden) == len(truth["commitments"])
    for verwacht in truth["commitments"]:
        [toezegging] = [t for t in gevonden if verwacht["quote"] in t["citaat"]]
        assert toezegging["eigenaars"] == ([verwacht["by"]] if toezegging["eigenaars"] else [])


def test_nothing_that_only_looks_like_an_action_is_taken_for_one(gelezen: Blok, truth: Blok) -> None:
    for vals in truth["false_positives_to_avoid"]:
        tekst = vals.split(" (")[0]
        assert not any(tekst in punt["citaat"] for punt in (*gelezen["acties"], *gelezen["besluiten"]))


def test_notes_equal_the_truth(gelezen: Blok, truth: Blok) -> None:
    assert [(noot["tekst"], noot["agendapunt"]) for noot in gelezen["notities"]] == [
        (noot["text"], noot["agenda_item"]) for noot in truth["secretary_notes"]
    ]


def test_warnings_name_the_two_spellings_and_the_unmasked_official(gelezen: Blok, truth: Blok) -> None:
    vreemd = truth["speakers_not_in_list"][0]
    wie = f"Mevrouw {vreemd['name']} ({vreemd['affiliation']})"
    assert [(w["soort"], w["tekst"]) for w in gelezen["waarschuwingen"]] == [
        ("naamvariant", "Lanphen / Lamphen: één persoon?"),
        ("niet gelakt", f"{wie} staat niet in de deelnemerslijst en is niet gelakt"),
    ]


def _name(wie: str | None) -> str | None:
    return wie.split(" (")[0] if wie else None
