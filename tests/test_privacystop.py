"""Which numbers are held back: those of one person, however they are written; and no others."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot import privacystop
from bot.privacystop import MASK
from tests.security.fuzz import fuzz

BSN, V = "123456782", "2791234567"  # invented; the first passes the elfproef

HELD = [
    ("man met 123456782 belt terug", "BSN"),
    ("bel 123456782", "BSN"),  # a phone number begins with 0
    ("BSN 123456782", "BSN"),
    ("bsn: 123.456.782", "BSN"),
    ("123 456 782", "BSN"),
    ("1234.56.782", "BSN"),
    ("1234 56 782 graag bellen", "BSN"),
    ("123-456-782", "BSN"),
    ("(123456782)", "BSN"),
    ("1 2 3 4 5 6 7 8 2", "BSN"),
    ("2 7 9 1 2 3 4 5 6 7", "V-nummer"),
    ("123456782, morgen", "BSN"),
    ("123456782.", "BSN"),
    ("BSN 123456789", "BSN"),  # no elfproef, but named
    ("BSN is 12345678", "BSN"),
    ("burgerservicenummer 12 34 56 789", "BSN"),
    ("sofinummer 123456789", "BSN"),
    ("１２３４５６７８２", "BSN"),
    ("١٢٣٤٥٦٧٨٢", "BSN"),
    ("123456782 06-12345678", "BSN"),
    ("bel de heer Jansen\n123456782", "BSN"),  # the line above does not make it a reference
    ("|BSN\n123456782\n", "BSN"),
    ("BSN_123456782", "BSN"),
    ("bsnnummer 123456789", "BSN"),
    ("123\u202f456\u202f782", "BSN"),  # as Word and websites set thousands apart
    ("123\u2011456\u2011782", "BSN"),  # hyphens that do not break a line
    ("123–456–782", "BSN"),
    ("123\u00ad456\u00ad782", "BSN"),  # a hyphen that shows at the end of a line alone
    ("BSN 123\u200b456782", "BSN"),
    ("BSN 123456782 en 2 kinderen", "BSN"),
    ("http://123456782/", "BSN"),
    ("V-nummer 2791234567", "V-nummer"),
    ("v-nr 279.123.4567", "V-nummer"),
    ("vnr. 7123456789", "V-nummer"),
    ("vreemdelingennummer: 0123456789", "V-nummer"),
    ("2791234567 komt morgen", "V-nummer"),
    ("279 123 4567", "V-nummer"),
    ("V1234567890", "V-nummer"),
    ("v1234567890 belt", "V-nummer"),
    ("V-1234567890", "V-nummer"),
    ("V 123 456 7890", "V-nummer"),
    ("(V0123456789)", "V-nummer"),
    ("V-nummer V1234567890", "V-nummer"),
]
LEFT = [
    "punten 1 2 3 4 5 6 7 8 9",
    "bel 06-12345678",
    "bel 0612345678",
    "tel. 123456782",
    "+31 612345678",
    "+31 6 12 34 56 78",
    "0031 612345678",
    "020 1234567",
    "023-5113000",
    "€ 123456782",
    "123.456.782 euro",
    "€ 12.345.678,00",
    "1.234.567,89",
    "123456782,50",
    "20260123",
    "23012026",
    "23-01-2026",
    "2026-01-23 9:30",
    "PRT-2026-01-23/A3",
    "17-12/A1 en A12",
    "2011 AB Haarlem",
    "1200 plekken, waarvan 350 in Haarlem en 1.250 elders",
    "97.500 plekken",
    "NL91 ABNA 0417 1643 00",
    "NL91ABNA0417164300",
    "Z2026-123456782",
    "Z/2026/123456782",
    "kenmerk ABC123456782",
    "zaaknummer 123456782",
    "KvK 12345678",
    "https://voorbeeld.nl/stuk/123456782",
    "http://2130706433/",
    "https://2130706433",
    "1234567820",
    "V12345678901",  # a digit too many, and too few
    "V123456789",
    "V-nummer 12345678901",
    "bel V. 0612345678",
    "DIV1234567890",
    "V1234567890A",
    "1700000000.000100",
    "p1700000000000100",
    "123456789",  # fails the elfproef and is not named
    "000000000",
    "artikel 3:12, lid 4",
    "9:30-11:00",
    "2026-2028",
    "vooraf 10-20-30",
    "3000000000",
    # What the bot's own buttons carry.
    "actie overdragen van COA naar AenM: akkoord v2791234567",
    "actie ongedaan 2027-01-11T09:00:00.279123+00:00",
]


@pytest.mark.parametrize(("text", "kind"), HELD)
def test_what_names_one_person_is_held_back(text: str, kind: str) -> None:
    assert privacystop.kinds(privacystop.find(text)) == [kind]
    masked = privacystop.mask(text)
    assert masked.count(MASK) == 1
    assert privacystop.find(masked) == []


@pytest.mark.parametrize("text", LEFT)
def test_what_is_certainly_something_else_is_left_alone(text: str) -> None:
    assert privacystop.find(text) == []
    assert privacystop.mask(text) == text


def test_a_mask_keeps_everything_around_it() -> None:
    text = f"COA: man met BSN {BSN} en v-nr {V} belt terug, gooi, uiterlijk 15 februari"
    masked = f"COA: man met BSN {MASK} en v-nr {MASK} belt terug, gooi, uiterlijk 15 februari"
    assert privacystop.mask(text) == masked
    assert privacystop.kinds(privacystop.find(text)) == ["BSN", "V-nummer"]


@fuzz(300)
@given(st.integers(min_value=10_000_000, max_value=999_999_999))
def test_the_elfproef_is_that_of_the_brp(number: int) -> None:
    """Written down once more, from the right: the last digit counts -1, the one before it 2, …, 9."""
    digits = [int(sign) for sign in reversed(str(number))]
    total = -digits[0] + sum(place * digit for place, digit in enumerate(digits[1:], start=2))
    assert privacystop.passes_elfproef(str(number)) == (total % 11 == 0)


@fuzz(200)
@given(st.integers(min_value=10_000_000, max_value=99_999_999), st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_is_never_a_bsn_again(front: int, place: int, more: int) -> None:
    """What the elfproef is for."""
    last = sum(int(digit) * weight for digit, weight in zip(str(front), range(9, 1, -1), strict=True)) % 11
    assume(last < 10)
    digits = list(f"{front}{last}")
    assert privacystop.passes_elfproef("".join(digits))
    digits[place] = str((int(digits[place]) + more) % 10)
    assert not privacystop.passes_elfproef("".join(digits))


@fuzz(200)
@given(st.text(max_size=60), st.integers(min_value=100_000_000, max_value=999_999_999), st.text(max_size=60))
def test_a_named_number_never_gets_through(before: str, number: int, after: str) -> None:
    text = f"{before}\nBSN {number}\n{after}"
    assert f"BSN {number}" not in privacystop.mask(text)


@fuzz(300)
@given(st.text(alphabet=st.sampled_from("0123456789 .-/,€BSNvnr:\n１٣"), max_size=80))
def test_masking_leaves_nothing_to_find(text: str) -> None:
    found = privacystop.find(text)
    assert all(0 <= one.begin < one.eind <= len(text) for one in found)
    assert all(one.eind <= other.begin for one, other in pairwise(found))
    assert privacystop.find(privacystop.mask(text)) == []
