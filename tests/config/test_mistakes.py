"""Mistakes are told all at once, and never show what may be a secret."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Mistakes = Callable[[str | bytes], tuple[str, ...]]


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file(valid: str, mistakes: Mistakes) -> None:
    text = valid
    for old, new in [
        ("Europe/Amsterdam", "Mars/Olympus"),
        ("8:30-17:30", "laat"),
        ("/stand", "/status"),
        ("2027-05-05", "morgen"),
        ("niet_genoemd: lezer", "niet_genoemd: gast"),
        ("1 dag voor 16:00", "ooit"),
        ("    kanaal: prt\n", "    kanal: prt\n"),
        ("[U0BBB]", "[jan]"),
        ("regio: oost", "regio: noord"),
        ("ook: [WD]", "ook: [OD]"),
        ("soort: provincie", "soort: dorp"),
    ]:
        assert text.count(old) == 1
        text = text.replace(old, new)
    told = mistakes(text)
    lines = [int(mistake.split(":")[1]) for mistake in told]
    assert lines == sorted(lines)
    assert [mistake.split(": ")[1] for mistake in told] == [
        "tijdzone",
        "kantooruren",
        "opdrachten.status",
        "sluitingsdagen[2].datum",
        "rollen.niet_genoemd",
        "momenten[2].wanneer",
        "tafels.prt.kanal",
        "tafels.prt.rollen.lid[1]",
        "tafels.rrt-oost.regio",
        "regios.oost",
        "regios.west.ook[1]",
        "delegaties[1].soort",
    ]


def test_a_flood_of_mistakes_is_cut(valid: str, mistakes: Mistakes) -> None:
    flood = "".join(f"onzin{number}: x\n" for number in range(80))
    told = mistakes(valid + flood)
    assert len(told) == 51
    assert told[-1] == "config.yaml: en nog 30 fouten"


CANARIES = [
    "xoxb-1234-geheim",
    "xapp-1-A0-geheim",
    "xoxp-1234-geheim",
    "8f742231b10e8888abcd99yyyzzz85a5",
    "0123456789abcdef0123456789abcdef",
    "postgresql://bot:geheim@db/register",
]


@pytest.mark.parametrize("canary", CANARIES)
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("kanaal: prt", "kanaal: '{}!'"),
        ("8:30-17:30", "'{}'"),
        ("/stand", "'{}'"),
        ("[U0BBB]", "['{}']"),
        ("regio: oost", "regio: '{}'"),
        ("[WD]", "['{0}', '{0}x', OD]"),
        ("tijdzone: Europe", "'{}': x\ntijdzone: Europe"),
        ("tijdzone: Europe", "'{0}': x\n'{0}': {{y: *z}}\ntijdzone: Europe"),
        ("kanaal: prt", "kanaal: Prt\n    token: '{}'"),
        ("kanaal: prt", "kanaal: Prt\n    plek: x # {}"),
        ("kanaal: prt", "kanaal: @{}"),
        ("kanaal: prt", "kanaal: *{}"),
        ("kanaal: prt", "kanaal: !{} x"),
        ("kanaal: prt", 'kanaal: "{}\\q"'),
    ],
)
@pytest.mark.share(4)
def test_no_mistake_shows_what_may_be_a_secret(
    valid: str, mistakes: Mistakes, old: str, new: str, canary: str
) -> None:
    assert valid.count(old) == 1
    told = "\n".join(mistakes(valid.replace(old, new.format(canary))))
    assert canary not in told
    assert "geheim" not in told


def test_a_value_under_an_unknown_key_is_never_shown(valid: str, mistakes: Mistakes) -> None:
    told = "\n".join(mistakes(valid + "wachtwoord: {sleutel: hond}\n"))
    assert "wachtwoord: onbekend" in told
    assert "hond" not in told


def test_a_long_value_is_cut_in_the_explanation(valid: str, mistakes: Mistakes) -> None:
    (mistake,) = mistakes(valid.replace("/stand", "/" + "s" * 120))
    assert "s" * 60 not in mistake
