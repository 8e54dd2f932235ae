"""What each section of config.yaml may hold, and what every mistake in it is called."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

import pytest

from bot.config import RESERVED_COMMANDS, Config

Changed = Callable[[str, str], tuple[str, int]]
Loaded = Callable[[str | bytes], Config]
Mistakes = Callable[[str | bytes], tuple[str, ...]]


def test_a_tafel_without_moments_has_those_of_the_whole_file(valid: str, loaded: Loaded) -> None:
    tafels = loaded(valid).tafels
    assert [moment.id for moment in tafels["rrt-oost"].momenten] == [
        "vooruitblik",
        "herinnering",
        "samenvatting",
    ]
    assert [moment.id for moment in tafels["rrt-west"].momenten] == ["kort-vooraf"]


def test_a_tafel_can_do_without_any_moment(valid: str, loaded: Loaded) -> None:
    config = loaded(valid.replace("    kanaal: rrt-oost\n", "    kanaal: rrt-oost\n    momenten: []\n"))
    assert config.tafels["rrt-oost"].momenten == ()


@pytest.mark.parametrize(
    ("wanneer", "expected"),
    [
        ("8 werkdagen voor 10:00", (8, True, time(10, 0))),
        ("1 werkdag vóór 9:05", (1, True, time(9, 5))),
        ("60 dagen voor 23:59", (60, False, time(23, 59))),
        ("1 Dag  voor 16:00", (1, False, time(16, 0))),
    ],
)
def test_a_moment_counts_days_or_working_days(
    valid: str, loaded: Loaded, wanneer: str, expected: tuple[int, bool, time]
) -> None:
    config = loaded(valid.replace("5 werkdagen voor 09:00", wanneer))
    moment = config.tafels["prt"].momenten[0]
    assert (moment.dagen, moment.werkdagen, moment.tijd) == expected


def test_directly_after_has_no_days_and_no_time(valid: str, loaded: Loaded) -> None:
    moment = loaded(valid).tafels["prt"].momenten[2]
    assert (moment.dagen, moment.werkdagen, moment.tijd) == (None, False, None)


def test_optional_sections_may_be_left_out_or_empty(valid: str, loaded: Loaded) -> None:
    without = valid[: valid.index("delegaties:")].replace("    ook: [OD]\n", "    ook:\n")
    config = loaded(without)
    assert config.delegaties == ()
    assert config.regios["oost"].ook == ()


# What is replaced, by what ('§' marks the line of the mistake), the key, and words the explanation must have.
MISTAKES = [
    # keys
    ("    kanaal: prt\n", "    §kanal: prt\n", "tafels.prt.kanal", "onbekend; bedoelde u kanaal?"),
    ("tijdzone: Europe", "§kleur: groen\ntijdzone: Europe", "kleur", "onbekend; hier mag tijdzone, "),
    ("rollen: {secretariaat: [U0AAA],", "§rollen: {beheer: [U0AAA],", "tafels.prt.rollen.beheer", "onbekend"),
    ("  - datum: 2027-03-26\n    naam", "  - §naam", "sluitingsdagen[1].datum", "ontbreekt"),
    (
        "    naam: Oosterduin\n",
        "    naam: Oosterduin\n    §naam: Ooster\n",
        "regios.oost.naam",
        "ook op regel",
    ),
    ("  west:\n", "  §oost:\n    naam: x\n  west:\n", "regios.oost", "twee keer"),
    # kinds of value
    ("kanaal: prt", "kanaal: §#prt", "tafels.prt.kanaal", "niets ingevuld"),
    ("kanaal: prt", "kanaal: §[prt]", "tafels.prt.kanaal", "tekst"),
    ("ook: [OD]", "ook: §OD", "regios.oost.ook", "lijst"),
    ("ook: [OD]", "ook: §{a: OD}", "regios.oost.ook", "lijst"),
    ("ook: [OD]", "ook: [OD, §[x]]", "regios.oost.ook[2]", "tekst"),
    ("plaats: Provinciehuis, Duinstad", "plaats: §''", "tafels.prt.plaats", "niets ingevuld"),
    ("plaats: Provinciehuis", 'plaats: §"a\\u200b"\n    #', "tafels.prt.plaats", "onzichtbaar"),
    ("plaats: Provinciehuis", "plaats: §" + "a" * 151 + " #", "tafels.prt.plaats", "150"),
    ("kanaal: prt", "kanaal: §*prt", "tafels.prt.kanaal", "verwijzing"),
    ("kanaal: prt", "kanaal: §!!python/name:os.system prt", "tafels.prt.kanaal", "aanduiding"),
    ("gemeenten: [Duinstad, Helmzand]", "gemeenten: §[]", "regios.oost.gemeenten", "minstens één"),
    # times and dates
    ("Europe/Amsterdam", "§Europe/Amsterdm", "tijdzone", "Europe/Amsterdam"),
    ("Europe/Amsterdam", "§../../etc/passwd", "tijdzone", "geen tijdzone"),
    ("8:30-17:30", "§8:30", "kantooruren", "9:30-11:00"),
    ("8:30-17:30", "§8:30-24:00", "kantooruren", "geen tijdvak"),
    ("8:30-17:30", "§17:30-8:30", "kantooruren", "eindigt niet na"),
    ("8:30-17:30", "§8:30-8:30", "kantooruren", "eindigt niet na"),
    ("9:30-11:00", "§9:30-٩:00", "tafels.prt.tijd", "geen tijdvak"),
    ("2027-03-26", "§2027-02-30", "sluitingsdagen[1].datum", "jaar-maand-dag"),
    ("2027-03-26", "§26-03-2027", "sluitingsdagen[1].datum", "jaar-maand-dag"),
    ("2027-05-05", "§2027-03-26", "sluitingsdagen[2].datum", "één keer"),
    # moments
    ("1 dag voor 16:00", "§1 uur voor 16:00", "momenten[2].wanneer", "'N werkdag voor UU:MM'"),
    ("1 dag voor 16:00", "§61 dagen voor 16:00", "momenten[2].wanneer", "0 tot en met 60"),
    ("1 dag voor 16:00", "§1 dag voor 16:60", "momenten[2].wanneer", "geen moment"),
    ("1 dag voor 16:00", "§direct na", "momenten[2].wanneer", "samenvatting"),
    ("wanneer: direct na", "wanneer: §1 dag voor 09:00", "momenten[3].wanneer", "'direct na'"),
    ("id: herinnering", "id: §vooruitblik", "momenten[2].id", "eigen id"),
    ("id: herinnering", "id: §Herinnering!", "momenten[2].id", "kleine letters"),
    (
        "wat: herinnering",
        "wat: §herinering",
        "momenten[2].wat",
        "herinnering, eigenaars, navragen of samenvatting",
    ),
    ("id: kort-vooraf", "id: §kort vooraf", "tafels.rrt-west.momenten[1].id", "kleine letters"),
    # commands and roles
    ("rollen:\n  niet", "opzoeken: §soms\nrollen:\n  niet", "opzoeken", "ja of nee"),
    ("/stand", "§/status", "opdrachten.status", "houdt Slack voor zichzelf"),
    ("/stand", "§/actie", "opdrachten.status", "eigen naam"),
    ("/stand", "§stand", "opdrachten.status", "schrijf /"),
    ("/stand", "§/Stand", "opdrachten.status", "kleine letters"),
    ("/stand", "§/" + "s" * 32, "opdrachten.status", "32"),
    ("niet_genoemd: lezer", "niet_genoemd: §gast", "rollen.niet_genoemd", "geen, lezer, lid of secretariaat"),
    ("lid: [U0BBB]", "lid: [§u0bbb]", "tafels.prt.rollen.lid[1]", "Lid-ID"),
    ("lid: [U0BBB]", "lid: [§U０BBB]", "tafels.prt.rollen.lid[1]", "Lid-ID"),
    ("lid: [U0BBB]", "lid: [§U0AAA]", "tafels.prt.rollen.lid[1]", "in één rol"),
    # tafels and channels
    ("  rrt-oost:\n", "  §RRT_oost:\n", "tafels.RRT_oost", "kleine letters"),
    ("    ook: [provincie]\n", "    §regio: oost\n", "tafels.prt.regio", "bij geen regio"),
    ("regio: oost", "regio: §oostt", "tafels.rrt-oost.regio", "bedoelde u oost?"),
    ("kanaal: prt", "kanaal: §'#prt'", "tafels.prt.kanaal", "zonder #"),
    ("kanaal: prt", "kanaal: §Prt", "tafels.prt.kanaal", "kleine letters"),
    ("kanaal: prt", "kanaal: §p rt", "tafels.prt.kanaal", "kanaal-id"),
    ("kanaal: prt", "kanaal: §" + "p" * 81, "tafels.prt.kanaal", "80"),
    ("kanaal: C0WEST", "kanaal: §prt", "tafels.rrt-west.kanaal", "eigen kanaal"),
    # names
    ("ook: [WD]", "ook: [§Óoster-Duin]", "regios.west.ook[1]", "één regio"),
    ("ook: [OD]", "ook: [§wester duin]", "regios.oost.ook[1]", "één regio"),
    ("ook: [provincie]", "ook: [§Oosterduin]", "tafels.prt.ook[1]", "één regio of tafel"),
    ("      - Zilt\n", "      - §Duinstad\n", "regios.west.gemeenten[2]", "één regio"),
    ("ook: [Strand]", "ook: [§Zilt]", "regios.west.gemeenten[1].ook[1]", "één gemeente"),
    ("      - griffie\n", "      - §Secretariaat\n", "delegaties[1].organisaties[2]", "één organisatie"),
    ("    organisaties:\n", "    §oragnisaties:\n", "delegaties[1].oragnisaties", "bedoelde u organisaties?"),
    ("soort: provincie", "soort: §gemeente", "delegaties[1].soort", "provincie, rijk of organisatie"),
]


@pytest.mark.parametrize(("old", "new", "key", "words"), MISTAKES)
def test_one_mistake_is_one_line_with_its_place_and_key(
    changed: Changed, mistakes: Mistakes, old: str, new: str, key: str, words: str
) -> None:
    text, line = changed(old, new)
    (mistake,) = mistakes(text)
    assert mistake.startswith(f"config.yaml:{line}: {key}: ")
    assert words in mistake


@pytest.mark.parametrize(
    ("removed", "parent", "key"),
    [
        ("    kanaal: prt\n", "  prt:\n", "tafels.prt.kanaal: ontbreekt"),
        ("    regio: oost\n", "  rrt-oost:\n", "tafels.rrt-oost.regio: ontbreekt; elke tafel behalve prt"),
        ("kantooruren: 8:30-17:30\n", "tijdzone:", "kantooruren: ontbreekt"),
        ("    wanneer: direct na\n", "  - id: samenvatting", "momenten[3].wanneer: ontbreekt"),
        ("  besluit: /besluit\n", "opdrachten:\n", "opdrachten.besluit: ontbreekt"),
    ],
)
def test_a_missing_key_is_told_at_the_line_of_what_lacks_it(
    valid: str, mistakes: Mistakes, removed: str, parent: str, key: str
) -> None:
    text = valid.replace(removed, "")
    line = text[: text.index(parent)].count("\n") + 1
    assert any(mistake.startswith(f"config.yaml:{line}: {key}") for mistake in mistakes(text))


def test_every_region_has_a_tafel_and_every_tafel_its_own_region(
    changed: Changed, mistakes: Mistakes
) -> None:
    text, line = changed("regio: west", "regio: §oost")
    twice, without = mistakes(text)
    assert twice.startswith(f"config.yaml:{line}: tafels.rrt-west.regio: 'oost' is al gebruikt op regel ")
    assert ": regios.west: deze regio heeft geen tafel" in without


def test_the_prt_is_required(valid: str, mistakes: Mistakes) -> None:
    start, end = valid.index("  prt:\n"), valid.index("  rrt-oost:\n")
    (mistake,) = mistakes(valid[:start] + valid[end:])
    assert mistake.endswith(": tafels.prt: deze tafel ontbreekt")


def test_at_least_one_region_is_required(valid: str, mistakes: Mistakes) -> None:
    start, end = valid.index("regios:\n"), valid.index("delegaties:\n")
    told = mistakes(valid[:start] + "regios: {}\n" + valid[end:])
    assert any(": regios: geen enkele regio" in mistake for mistake in told)


def test_the_names_slack_keeps_for_itself_are_all_refused(valid: str, mistakes: Mistakes) -> None:
    assert {"/status", "/remind", "/who", "/archive", "/rename", "/invite"} <= RESERVED_COMMANDS
    for name in sorted(RESERVED_COMMANDS):
        (mistake,) = mistakes(valid.replace("/stand", name))
        assert "houdt Slack voor zichzelf" in mistake
