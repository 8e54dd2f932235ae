"""What a Word file says of where it comes from; whatever the bytes are, it never fails."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.verslag.documenten.herkomst import stamped
from bot.verslag.voorstel import Vergadering, Voorstel, dumps, loads
from tests.security.fuzz import fuzz
from tests.time_helpers import T0

READ = Voorstel(Vergadering(tafel="prt"))


def word(xml: str | None) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as parts:
        parts.writestr("word/document.xml", "<x/>")
        if xml is not None:
            parts.writestr("docProps/custom.xml", xml)
    return made.getvalue()


def told(**values: str) -> str:
    each = "".join(f'<property name="{k}"><lpwstr>{v}</lpwstr></property>' for k, v in values.items())
    return f"<Properties>{each}</Properties>"


def test_the_meeting_and_the_moment_are_read_and_kept() -> None:
    data = word(told(Kenmerk="RRT-GOOI-2027-01-08-2", Gemaakt=T0.isoformat()))
    head = stamped(READ, data).vergadering
    assert (head.kenmerk, head.gemaakt, head.tafel) == ("RRT-GOOI-2027-01-08-2", T0, "prt")
    assert loads(dumps(stamped(READ, data))).vergadering == head


@pytest.mark.parametrize(
    "xml",
    [
        None,
        "",
        "<kapot",
        "<Properties/>",
        told(Kenmerk="x", Gemaakt="gisteren"),
        told(Kenmerk="PRT-2027-01-08' OR 1=1", Gemaakt="2027-01-11T10:00:00"),
        '<!DOCTYPE x [<!ENTITY e "PRT-2027-01-08">]>' + told(Kenmerk="&e;"),
        f"<Properties>{' ' * 100_000}{told(Kenmerk='PRT-2027-01-08')}</Properties>",
    ],
)
def test_what_is_no_reference_and_no_moment_is_left_out(xml: str | None) -> None:
    assert stamped(READ, word(xml)) == READ


@fuzz(30)
@given(st.binary(max_size=200).map(lambda found: b"PK\x03\x04" + found) | st.binary(max_size=50))
def test_any_bytes_will_do(data: bytes) -> None:
    assert stamped(READ, data) == READ
