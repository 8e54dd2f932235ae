"""A document without what may not be read in it, and the list of what was left out."""

from __future__ import annotations

from dataclasses import replace

from bot.config import Publicatie
from bot.publicatie import maken
from bot.publicatie.bekenden import Bekende
from bot.publicatie.kaart import Namenkaart
from bot.publicatie.lakken import Lak, lak
from bot.texts import uitvoer as uitvoer_texts
from bot.uitvoer import vastgelegd
from bot.uitvoer.blad import Alinea, Onderdeel, Punt, Tabel
from tests.publicatie.test_nalezen import page

CARD = Namenkaart(
    [
        Bekende(1, "Molenbroek", "dhr.", False, frozenset({"molenbroek"})),
        Bekende(2, "Plaats", "mw.", False, frozenset({"plaats"})),
    ],
    organisaties=["COA"],
)
GROUNDS = Publicatie().gronden
PARTS = (
    Onderdeel(
        "Deelnemers", 2, (Tabel("Lijst", ("Naam",), (1,), (("dhr. Molenbroek",), (uitvoer_texts.MASKED,))),)
    ),
    Onderdeel(
        "Punt van Molenbroek",
        3,
        (Punt("A1", "Vraag", "Molenbroek belt 06-12345678", (("Wie", "Molenbroek"),)),),
    ),
    Onderdeel("Rondvraag", 3, (Alinea("Mail een@voorbeeld.nl of het BSN 123456782 (COA)."),)),
)
WHOLE = replace(page(), onderdelen=PARTS, feiten=(("Contact", "prt@voorbeeld.nl"),))


def test_every_text_is_looked_at_and_every_mask_is_listed() -> None:
    found = lak(WHOLE, CARD, contact=["prt@voorbeeld.nl"])
    assert found.lakken == (
        Lak("Deelnemers", "naam", 1, 1),
        Lak("Deelnemers", "naam", None, 1),
        Lak("Punt van [naam weggelaten]", "naam", 1, 3),
        Lak("Punt van [naam weggelaten]", "telefoonnummer", None, 1),
        Lak("Rondvraag", "e-mailadres", None, 1),
        Lak("Rondvraag", "nummer", None, 1),
    )
    told = "\n".join(vastgelegd.texts(found.blad))
    assert "[naam weggelaten] belt [telefoonnummer weggelaten]" in told
    assert "Mail [e-mailadres weggelaten] of het BSN [nummer weggelaten] (COA)." in told
    assert found.behouden == ("prt@voorbeeld.nl",)


def test_the_list_in_the_document_names_the_ground_and_is_looked_at_too() -> None:
    found = maken.prepare(WHOLE, CARD, GROUNDS)
    (table,) = (part for part in found.blad.onderdelen[-1].delen if isinstance(part, Tabel))
    assert table.kop[0] == "[naam weggelaten]"  # somebody is called Plaats
    assert ("Deelnemers", "namen", "2", GROUNDS["naam"]) in table.rijen
    assert ("Rondvraag", "nummer", "1", GROUNDS["nummer"]) in table.rijen


def test_an_address_that_names_somebody_does_not_stay() -> None:
    contact = "j.molenbroek@voorbeeld.nl"
    found = lak(replace(WHOLE, feiten=(("Contact", contact),)), CARD, contact=[contact])
    assert found.behouden == ()
    assert contact not in "\n".join(vastgelegd.texts(found.blad))


def test_what_was_shown_is_what_is_agreed_to_whenever_it_was_made() -> None:
    first = maken.digest(maken.prepare(WHOLE, CARD, GROUNDS))
    later = replace(WHOLE, gemaakt=WHOLE.gemaakt.replace(year=2030))
    assert maken.digest(maken.prepare(later, CARD, GROUNDS)) == first
    assert maken.digest(maken.prepare(replace(WHOLE, voet="anders"), CARD, GROUNDS)) != first


def test_what_was_left_out_before_is_listed_with_its_ground_too() -> None:
    alinea = Alinea("Het gaat om [nummer weggelaten] en [nummer weggelaten], zei [naam weggelaten].")
    found = lak(replace(page(), onderdelen=(Onderdeel("Rondvraag", 3, (alinea,)),)), CARD)
    assert set(found.lakken) == {Lak("Rondvraag", "nummer", None, 2), Lak("Rondvraag", "naam", None, 1)}
    assert found.blad.onderdelen[0].delen == (alinea,)
