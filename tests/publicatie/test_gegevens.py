"""Addresses of mail, telephone numbers and numbers of a person, found in a text."""

from __future__ import annotations

import pytest

from bot.publicatie import gegevens


@pytest.mark.parametrize(
    ("text", "kind", "form"),
    [
        ("bel 06-12345678", "telefoonnummer", "06-12345678"),
        ("bel (023) 514 31 43 even", "telefoonnummer", "(023) 514 31 43"),
        ("+31 (0)6 1234 5678", "telefoonnummer", "+31 (0)6 1234 5678"),
        ("0031612345678", "telefoonnummer", "0031612345678"),
        ("Vink (06-12345678) belt", "telefoonnummer", "06-12345678"),
        ("Vink (023-5143143, overdag)", "telefoonnummer", "023-5143143"),
        ("mail a.b@voorbeeld.nl.", "e-mailadres", "a.b@voorbeeld.nl"),
        ("mail a.b[at]voorbeeld.nl.", "e-mailadres", "a.b[at]voorbeeld.nl"),
        ("bos (at) voorbeeld punt nl, zei hij", "e-mailadres", "bos (at) voorbeeld punt nl"),
        ("via bos@voorbeeld punt nl", "e-mailadres", "bos@voorbeeld punt nl"),
        ("via bos @ voorbeeld.nl", "e-mailadres", "bos @ voorbeeld.nl"),
        ("a.bos apenstaartje voorbeeld punt nl", "e-mailadres", "a.bos apenstaartje voorbeeld punt nl"),
        ("a.bos at voorbeeld dot nl", "e-mailadres", "a.bos at voorbeeld dot nl"),
        ("BSN 123456782", "nummer", "123456782"),
        ("op NL91 ABNA 0417 1643 00 graag", "rekeningnummer", "NL91 ABNA 0417 1643 00"),
        ("op NL91ABNA0417164300.", "rekeningnummer", "NL91ABNA0417164300"),
        ("op NL91 ABNA 0417 1643 00 VOOR MEI", "rekeningnummer", "NL91 ABNA 0417 1643 00"),
        ("op nl91abna0417164300 graag", "rekeningnummer", "nl91abna0417164300"),
        (
            "op NL91\u00a0ABNA\u00a00417\u00a01643\u00a000",
            "rekeningnummer",
            "NL91\u00a0ABNA\u00a00417\u00a01643\u00a000",
        ),
        ("op BE68 5390 0754 7034", "rekeningnummer", "BE68 5390 0754 7034"),
    ],
)
def test_it_is_found(text: str, kind: str, form: str) -> None:
    ((one),) = gegevens.find(text)
    assert (one.soort, text[one.begin : one.eind]) == (kind, form)


@pytest.mark.parametrize(
    "text",
    [
        "23-01-2026",
        "NL91 ABNA A417 B643 01",
        "ZK26 VERGADERING OVER OPVANG",
        "2026-01-23",
        "PRT-2026-01-23/A1",
        "€ 10.000.000",
        "9:30-11:00",
        "88.000 opvangplekken",
        "2.000–2.500",
        "kijk op voorbeeld.nl punt 2",
        "10 stuks @ 3.50 euro",
        "zie punt 3 (at random) en punt 4",
        "Mail @COA. Daarna punt 3",
    ],
)
def test_dates_amounts_and_references_stay(text: str) -> None:
    assert gegevens.find(text) == []
