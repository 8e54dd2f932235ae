"""Decisions in English minutes: by a body, by a label, by no name at all; and what only looks like one."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "# Minutes harbour group\n\n5 March 2026\n\nPresent: Nora Blom, Pieter Zwart\n\n## 1. Quay\n\n"


def decided(config: Config, zin: str) -> list[str]:
    return [besluit.tekst for besluit in read(f"{KOP}{zin}\n", config).besluiten]


@pytest.mark.parametrize(
    "zin",
    [
        "The committee approved a budget of 500 euros for the quay",
        "The committee approved spending 500 euros on the quay",
        "The committee approves the budget for 2027",
        "The ABC review committee accepts the model as a new standard",
        "The board accepted the quotation of the painter",
        "The review committee decides to hold a training this year",
        "The committee voted to move the fair to June",
        "The council voted against the plan",
        "The committee endorsed the plan",
        "The committee rejected the proposal for a second quay",
        "The committee ratified the contract",
        "The committee chose option B",
        "The group opted for option B",
        "The group settled on the cheaper variant",
        "Board approved the plan",
        "Board agreed to move the fair to June",
        "The meeting agreed the fair would move to June",
        "There was agreement to move the fair to June",
        "There was broad consensus that the fair moves to June",
        "Decided to move the fair to June",
        "Decided not to hold a fair",
        "Decided against a fair in June",
        "Resolved that the fair moves to June",
        "Unanimously agreed to move the fair to June",
        "RESOLVED, that the fair moves to June",
        "Pieter approved as representative of the group",
        "Pieter was appointed as treasurer",
        "Budget agreed at £100",
        "The budget for the fair was set at 400 euros",
    ],
)
def test_a_body_decides_in_its_own_words(config: Config, zin: str) -> None:
    assert decided(config, f"{zin}.") == [zin]


@pytest.mark.parametrize(
    "label",
    [
        *(
            "DECIDED:",
            "Decided:",
            "Decisions:",
            "DECISION:",
            "DECISION",
            "RESOLVED:",
            "RESOLVED –",
            "AGREED -",
        ),
        *("Resolved unanimously:", "AGREED by consensus:", "Agreement:", "Consensus:", "APPROVED:"),
    ],
)
def test_a_label_calls_it_a_decision(config: Config, label: str) -> None:
    assert decided(config, f"{label} the fair moves to June.") == ["the fair moves to June"]


@pytest.mark.parametrize(
    "zin",
    [
        "The city council approved the plan.",
        "The board rejected this idea earlier.",
        "The board accepts the accounts every year.",
        "The board approves the plan once the money is there.",
        "If the board approves the plan, we start in May.",
        "Nora reports that the board approved the plan.",
        "The committee accepted the apologies.",
        "The team accepted the risk.",
        "The group went with Nora to the quay.",
        "Members voted on Tuesday.",
        "The team settled on the couch.",
        "Decided by the municipality.",
        "Decided last year that the fair moves.",
        "Nora was approved as a foster parent.",
        "Nora was appointed as chair of the harbour museum.",
        "Budget set by the province.",
        "The budget should be set at 500.",
        "There was no agreement to move the fair.",
        "Consensus: not yet.",
        "Agreement: see annex 2.",
        "Decisions: see below.",
        "DECISION on the fair is postponed.",
        "RESOLVED – see ticket 12.",
        "AGREED - Pieter to call the painter.",
    ],
)
def test_what_others_decide_or_is_only_told_is_none(config: Config, zin: str) -> None:
    assert decided(config, zin) == []


@pytest.mark.parametrize("zin", ["Decided to paint the quay", "Voted to paint the quay", "Agreed to stop"])
def test_the_verb_in_front_is_nobody(config: Config, zin: str) -> None:
    assert read(f"{KOP}{zin}.\n", config).acties == ()


@pytest.mark.parametrize(
    "zin",
    [
        "The committee agreed that we should share the hall with the rowers",
        "The committee agreed that it should look for a second hall",
        "The committee agreed that the steering committee should meet every month",
        "The committee agreed that the fair should be moved to June",
        "The steering group agreed that the HC should not hire a painter",
        "BoF: It was agreed to use the old crane",
        "Quay: it was decided that we should ask the rowers",
        "Quay: the committee agreed to use the old crane",
        "The decision was made to invite the rowers",
        "A decision was taken not to renew the lease",
        "The tender was discussed and the decision was made to wait",
        "Nora and Pieter were elected co-chairs of the group",
        "NB and PZ were elected joint secretaries",
        "Nora, Pieter and Kim were re-elected as co-chairs",
        "Kim Duin was elected vice-chair",
    ],
)
def test_so_does_what_should_be_who_was_elected_and_a_decision_that_was_made(
    config: Config, zin: str
) -> None:
    assert decided(config, f"{zin}.") == [zin]


@pytest.mark.parametrize(
    "zin",
    [
        "The committee agreed that this should have been done earlier.",
        "The committee agreed that more should be done.",
        "The committee should have agreed to close the hall.",
        "Quay: the committee should agree to close the hall.",
        "Nora: it was agreed to use the old crane.",
        "Pieter Zwart: the committee agreed to close the hall.",
        "See also: the committee agreed to close the hall.",
        "Last year it was agreed: the committee agreed to close.",
        "After the decision was made to close, Nora left.",
        "When the hall burnt and the decision was made to close, Nora left.",
        "If the decision was made to close, we would leave.",
        "The decision was made by the council to close the hall.",
        "In 2019 the decision was made to close the hall.",
        "Last year Nora and Pieter were elected co-chairs.",
        "Nora and Pieter were elected to the town council.",
        "Nora Blom was elected mayor.",
    ],
)
def test_what_was_before_or_is_only_thought_is_none(config: Config, zin: str) -> None:
    assert decided(config, zin) == []


@pytest.mark.parametrize(
    "zin",
    [
        "The Panel agreed to recommend the new crane to the council",
        "The Board resolved to close the hall",
        "The Committee agreed that rowers should follow the guidance, but the sign should be left out",
        "The group agreed that all rowers should not use the crane",
        "The committee agreed to use the old crane, with a recommendation that it should be painted",
        "The group agreed to close the hall, and Nora could live with that",
    ],
)
def test_what_is_said_of_it_in_a_clause_behind_takes_nothing_away(config: Config, zin: str) -> None:
    assert decided(config, f"{zin}.") == [zin]


@pytest.mark.parametrize(
    "zin",
    [
        "The Panel could agree to close the hall, but Nora should be asked.",
        "The Panel agreed that the hall could be of use, but it should be painted.",
        "The Panel agreed to close the hall, if the money should be there.",
        "If the Board agreed to close the hall, and the fair would go on, we would leave.",
        "The Panel asked to close the hall, with a plan that would follow.",
        "The panel agreed that boats should have been painted, and the hall was old.",
        "The City Panel agreed to close the hall.",
    ],
)
def test_what_could_be_agreed_or_is_thought_possible_is_none(config: Config, zin: str) -> None:
    assert decided(config, zin) == []
