"""'Waar staat dat?', asked in every way."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlmodel import Session

from bot import verslagen
from bot.models import Actie, Besluit, Vergadering
from bot.oefen.mensen import BURGEMEESTER_HILVERSUM
from bot.texts import herkomst as texts
from bot.verslag.lezen import read
from bot.wijzigingen import Stempel
from tests.practice import Practice, labels, with_button

VOORBEELD = (Path(__file__).resolve().parents[2] / "docs" / "voorbeeldverslag.txt").read_text()


@pytest.fixture
def quoted(practice: Practice) -> tuple[str, str]:
    """The reference of a point read from minutes, and the sentence it came from."""

    def write(session: Session) -> None:
        stempel = Stempel("opdrachtregel", practice.clock())
        verslagen.store(
            session, stempel, practice.config, read(VOORBEELD, practice.config), bestand="maart.docx",
            inhoud=VOORBEELD,
        )  # fmt: skip

    practice.database.run_now(write)
    found = practice.rows(Actie, Actie.regels.is_not(None))[0]  # type: ignore[union-attr]
    [meeting] = practice.rows(Vergadering, Vergadering.id == found.vergadering_id)
    return f"{meeting.referentie}/A{found.nummer}", " ".join((found.citaat or "").split())


@pytest.mark.parametrize(
    "line", ["/actie bron {}", "/actie waar staat dat {}", "/actie {} bron", "/actie {} waar staat dat"]
)
async def test_a_reader_is_shown_the_sentence_with_file_and_lines(
    practice: Practice, quoted: tuple[str, str], line: str
) -> None:
    reference, sentence = quoted
    shown = (await practice.command(line.format(reference), user=BURGEMEESTER_HILVERSUM)).shown
    assert sentence[:60] in " ".join(shown.split())
    assert "maart.docx" in shown
    assert ", regel " in shown
    assert texts.NOTHING_SINCE in shown


async def test_the_menu_and_the_card_of_a_point_ask_it(practice: Practice, quoted: tuple[str, str]) -> None:
    reference, _ = quoted
    listed = await practice.command("/actie lijst rrt kennemerland alle")
    [message] = [m for m in listed.messages if reference.split("/")[0] in m.shown][:1]
    tekst = practice.rows(Actie, Actie.regels.is_not(None))[0].tekst[:30]  # type: ignore[union-attr]
    assert "maart.docx" in (await practice.choose(message, tekst, texts.ASK)).shown
    card = with_button(await practice.command(f"/actie toon {reference}"), texts.ASK)
    assert "maart.docx" in (await practice.press(card, texts.ASK)).shown


async def test_what_was_postponed_is_told_with_the_report_that_did(
    practice: Practice, quoted: tuple[str, str]
) -> None:
    reference, _ = quoted
    await practice.command(f"/actie wijzig {reference} termijn 1 februari")
    practice.clock.forward(minutes=1)
    await practice.command(f"/terugkoppeling {reference} uitstel nodig, de raming komt later")
    await practice.command(f"/actie uitstel {reference} 1 april")
    shown = (await practice.command(f"/actie bron {reference}")).shown
    report, postponed = shown.index("de raming komt later"), shown.index(texts.POSTPONED)
    assert shown.index(texts.SINCE) < report < postponed
    assert "ma 1 februari 2027 → do 1 april 2027" in shown


async def test_what_was_noted_by_hand_says_by_whom(practice: Practice) -> None:
    await practice.command("/actie nieuw prt COA: iets uitzoeken")
    shown = (await practice.command("/actie lijst prt")).shown
    assert "iets uitzoeken" in shown
    found = practice.actie("iets uitzoeken")
    shown = (await practice.command(f"/actie bron A{found.nummer}")).shown
    assert "Niet uit een verslag" in shown
    assert f"<@{'U0SECR0001'}>" in shown or "Noor Verbeek" in shown


async def test_a_decision_is_asked_the_same(practice: Practice, quoted: tuple[str, str]) -> None:
    reference = quoted[0].split("/")[0]
    found = practice.rows(Besluit, Besluit.regels.is_not(None))[0]  # type: ignore[union-attr]
    card = with_button(await practice.command(f"/besluit toon {reference}/B{found.nummer}"), texts.ASK)
    assert texts.ASK in labels(card)
    shown = (await practice.press(card, texts.ASK)).shown
    assert "maart.docx" in shown
    assert " ".join((found.citaat or "").split())[:60] in " ".join(shown.split())
    assert (
        "maart.docx" in (await practice.command(f"/besluit waar staat dat {reference}/B{found.nummer}")).shown
    )
