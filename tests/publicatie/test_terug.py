"""A public version is known for one when it is read in, and a mask is the name of nobody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from bot.errors import UserError
from bot.publicatie import maken, opmaak, terug
from bot.texts import persoon as persoon_texts
from bot.texts import publicatie as texts
from bot.texts import uitvoer as uitvoer_texts
from bot.uitvoer.blad import Blad
from bot.verslag.bestand import text_in
from bot.verslag.voorstel import Actie, Deelnemer, Vergadering, Voorstel
from tests.publicatie.test_nalezen import CARD, page, rezipped
from tests.time_helpers import T0

MASK = texts.mask(texts.NAME)


def public(text: str = "De heer Molenbroek belde.") -> Blad:
    draft = replace(page(text), trefwoorden=("PRT", *uitvoer_texts.KEYWORDS))
    told = texts.published(date(2027, 1, 12), 1)
    return maken.prepare(opmaak.public(draft, told, 1, None, T0), CARD, {texts.NAME: "Woo"}).blad


def without(part: str, *said: bytes) -> Callable[[str, bytes], bytes]:
    def change(name: str, content: bytes) -> bytes:
        for each in said if name == part else ():
            assert each in content
            content = content.replace(each, b"")
        return content

    return change


@pytest.mark.parametrize("kind", ["docx", "pdf"])
@pytest.mark.parametrize("text", ["De heer Molenbroek belde.", "Niets bijzonders."])
def test_a_public_version_is_refused(kind: str, text: str) -> None:
    data = maken.RENDER[kind](public(text))
    with pytest.raises(UserError, match="openbare versie"):
        terug.refuse("v", text_in(data, "v"), data)


def test_it_is_known_without_its_state_and_without_its_properties() -> None:
    data = maken.RENDER["docx"](public("Niets bijzonders."))
    stateless = rezipped(data, without("word/document.xml", b"Openbare versie 1, "))
    bare = rezipped(data, without("docProps/core.xml", b"; openbaar"))
    for each in (stateless, bare):
        with pytest.raises(UserError, match="openbare versie"):
            terug.refuse("v", text_in(each, "v"), each)
    copied = text_in(maken.RENDER["docx"](public()), "v").partition("Openbare versie")[2]
    with pytest.raises(UserError, match="openbare versie"):
        terug.refuse("v", copied, b"")


def test_a_draft_and_other_files_are_not() -> None:
    draft = replace(page("De openbare versie 1 volgt."), trefwoorden=("PRT", *uitvoer_texts.KEYWORDS))
    for data in (maken.RENDER["docx"](draft), maken.RENDER["pdf"](draft)):
        terug.refuse("v", text_in(data, "v"), data)
    for data in (b"", b"PK\x03\x04", b"PK", rezipped(maken.RENDER["docx"](draft), lambda *_: b"<!x>")):
        terug.refuse("v", "Verslag", data)


def actie(asker: str | None, *owners: str) -> Actie:
    return Actie(
        nummer=None,
        nummer_voorstel=None,
        soort="actiepunt",
        agendapunt=None,
        tekst="Belt",
        ingebracht_door=asker,
        eigenaars=owners,
        eigenaar_voorstel=owners,
        regio=None,
        gemeente=None,
        termijn=None,
        termijn_tekst=None,
        voorwaarde=None,
        status="open",
        antwoord=None,
        citaat="",
        regels=(1, 1),
    )


@pytest.mark.parametrize(
    "mask", [MASK, f"dhr. {MASK}", f"{MASK}-de Wit", persoon_texts.MASK, uitvoer_texts.MASKED]
)
def test_a_mask_is_nobody_who_was_there_asked_or_owns_anything(mask: str) -> None:
    slot = Deelnemer("Haarlem", "dhr.", mask, None, (), "aanwezig", False)
    read = terug.without_masks(
        Voorstel(Vergadering(), aanwezigheid=(slot,), acties=(actie(mask, "COA", mask),))
    )
    assert read.aanwezigheid == (replace(slot, naam=None, aanhef=None, gelakt=True),)
    assert read.acties == (actie(None, "COA"),)


def test_of_several_in_one_cell_who_has_a_name_stays() -> None:
    read = terug.without_masks(Voorstel(Vergadering(), acties=(actie("Naamsveld", f"COA en {MASK}"),)))
    assert read.acties == (actie("Naamsveld", "COA"),)
