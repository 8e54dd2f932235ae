"""Whatever somebody types, pastes or configures: it is read, refused in a sentence, or left as it is."""

from __future__ import annotations

import csv
import email
import email.policy
import io
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given
from hypothesis import strategies as st

from bot import csvlijst, dates, invoer, mail, referenties, zoekvraag
from bot.config import Config, ConfigError, load
from bot.errors import UserError
from bot.gebieden import Gebieden
from bot.kalender import Kalender
from bot.models import Agendapunt, Vergadering
from bot.oefen.blokken import message_faults
from bot.readmodels import Bespreking, Overzicht
from bot.verslag import lezen, voorstel
from bot.views import elementen, overzicht, plain
from handlers.understand import readable
from tests.security.fuzz import fuzz
from tests.time_helpers import TODAY

ROOT = Path(__file__).resolve().parents[2]
MINUTES = (ROOT / "docs" / "voorbeeldverslag.txt").read_text(encoding="utf-8").splitlines()
CONFIG = (ROOT / "config.yaml").read_text(encoding="utf-8").splitlines()
SHARED = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
# Pieces that mean something to one of the readers, or to Slack, between what somebody may type.
PIECES = st.sampled_from(
    (
        *(
            "COA: ",
            "wie ",
            "uiterlijk ",
            "vóór ",
            "over 10 werkdagen",
            "15 februari",
            "30 februari",
            "eind 2028",
        ),
        *("volgende PRT", "A3", "A3, A5 ", "PRT-2026-12-17/A3", "17-12/A1", "gooi", "Haarlem", "Bergen"),
        *("mw. de Boer", "vraag van ", "toezegging: ", "(", ")", "[A1] ", "[", "]", "csv", "sinds december"),
        *("<!channel>", "<@U0BEST0001>", "<@U1|x>", "<https://a.nl|b>", "<#C0|prt>", "&amp;", "&lt;"),
        *("<", ">", "&", "*", "_", "`", "~", "|", ";", ", ", ". ", "\n", "\r", "\t", "'", '"', "-", "@"),
        *("\u202e", "\u200b", "\u0301", "\ufeff", "\x00", "１５", "٣", "😀", "=1+1", "+31", "9:30", "1.000"),
    )
)
typed = st.lists(PIECES | st.text(max_size=6), max_size=12).map("".join)
long = st.builds(lambda text, times: text * times, typed, st.integers(0, 400))


def sentence(read: Callable[[], object]) -> str:
    """What is said where this cannot be read; nothing where it can. Any other mistake is a failure."""
    try:
        read()
    except UserError as error:
        return error.text or "nothing was said"
    return ""


@fuzz(150, suppress_health_check=SHARED)
@given(typed, st.lists(st.integers(10, 10**6).map("zqx{}".format), min_size=1, max_size=4))
def test_a_line_is_read_and_no_new_word_of_it_is_lost(
    kalender: Kalender, gebieden: Gebieden, between: str, words: list[str]
) -> None:
    line = between.join(f" {word} " for word in words)
    try:
        found = invoer.parse(line, TODAY, kalender, gebieden, lambda _: None, lambda _: None)
    except UserError:
        return
    assert [word for word in words if word not in str(found)] == []


@fuzz(150, suppress_health_check=SHARED)
@given(typed)
def test_fields_names_and_deadlines_are_read_or_refused_in_a_sentence(kalender: Kalender, text: str) -> None:
    invoer.split_lines(text)
    invoer.split_names(text)
    sentence(lambda: invoer.split_fields(text))
    sentence(lambda: invoer.deadline(text, TODAY, kalender, lambda _: None))


@fuzz(200, suppress_health_check=SHARED)
@given(typed, st.dates(date(2020, 1, 1), date(2040, 12, 31)))
def test_dates_are_found_inside_the_text_and_within_reason(
    kalender: Kalender, text: str, today: date
) -> None:
    for reading in dates.find_all(text, today, werkdagen=kalender.werkdagen):
        assert 0 <= reading.start < reading.end <= len(text)
        assert reading.text == text[reading.start : reading.end]
        for found in (reading.value, reading.suggestion):
            assert found is None or 1900 <= found.year <= 2200


@fuzz(200)
@given(typed, st.sampled_from("AB"))
def test_references_keep_the_rest_of_the_text(text: str, letter: str) -> None:
    found, rest = referenties.split_many(text, letter)
    assert rest in text or not found
    for ref in found:
        again, left = referenties.split(str(ref), letter)
        assert (str(again), left) == (str(ref), "")


@fuzz(100, suppress_health_check=SHARED)
@given(typed)
def test_a_search_is_understood_or_refused_in_a_sentence(
    kalender: Kalender, gebieden: Gebieden, text: str
) -> None:
    sentence(lambda: zoekvraag.read(text, TODAY, kalender, gebieden, lambda _: []))


@fuzz(25, suppress_health_check=SHARED)
@given(
    st.lists(
        st.sampled_from(MINUTES) | typed | st.sampled_from(MINUTES).map(lambda line: line[::-1]), max_size=60
    )
)
def test_any_minutes_are_read_and_quote_only_what_is_in_them(config: Config, lines: list[str]) -> None:
    text = "\n".join(lines)
    try:
        found = lezen.read(text, config)
    except UserError:  # no meeting to be recognised in it
        return
    voorstel.to_json(found)
    said = _words(text)
    for row in (*found.acties, *found.besluiten):
        assert _words(row.citaat) in said, row.citaat


def _words(text: str) -> str:
    """Only letters and digits: minutes are quoted without their line breaks and hyphens."""
    return re.sub(r"[\W_]+", "", elementen.clean(text))


@fuzz(300)
@given(long, st.integers(5, 3000))
@example("A\u202e\u0301", 5)  # what is hidden parts a letter from its accent
def test_escaped_text_is_inert_and_within_its_size(text: str, most: int) -> None:
    for made in (elementen.esc(text), elementen.short(text, most), elementen.cut(elementen.esc(text), most)):
        assert not re.search(r"[<>]", made)
        assert re.sub(r"&(?:amp|lt|gt);", "", made).count("&") == 0, made[-20:]
    assert len(elementen.cut(elementen.esc(text), most)) <= most
    assert len(elementen.short(text, most)) <= elementen.SECTION
    assert len(elementen.at_most(text, most)) <= most
    assert elementen.clean(elementen.clean(text)) == elementen.clean(text)
    assert readable(text) == readable(readable(text)) or "&" in text or "<" in text


@fuzz(100)
@given(st.lists(long, max_size=60))
def test_blocks_fit_in_a_message_whatever_is_in_them(texts: list[str]) -> None:
    lines = [elementen.esc(text) or "–" for text in texts]
    fitted = elementen.fit([elementen.section(line) for line in lines], "…")
    assert message_faults(fitted) == []
    assert elementen.text_length(*fitted) <= elementen.MESSAGE_TEXT
    assert plain.notification(fitted) is not None
    packed = elementen.sections([line[:1000] for line in lines])
    assert all(len(block["text"]["text"]) <= elementen.SECTION for block in packed)


@fuzz(30, suppress_health_check=SHARED)
@given(st.lists(st.lists(long, max_size=8), max_size=8), st.booleans())
def test_the_live_overview_is_split_into_messages_that_slack_takes(
    config: Config, items: list[list[str]], private: bool
) -> None:
    meeting = Vergadering(id=1, tafel="prt", referentie="PRT-2026-12-17", datum=TODAY, status="loopt")
    found = tuple(
        Bespreking(
            Agendapunt(id=n, vergadering_id=1, volgorde=n, titel=(notes or ["–"])[0][:300] or "–"),
            n == 1,
            tuple(notes),
            (),
            (),
        )
        for n, notes in enumerate(items, start=1)
    )
    for blocks in overzicht.live(Overzicht(meeting, found), config, TODAY, private=private):
        assert message_faults(blocks) == []
        assert elementen.text_length(*blocks) <= 11_000


SECRET = "xoxb-1-geheimekanarie"  # somebody put a token in the wrong place


@fuzz(60, suppress_health_check=SHARED)
@given(
    st.lists(
        st.tuples(
            st.integers(0, len(CONFIG) - 1),
            st.sampled_from(["drop", "double", "value", "indent", "cut", "text"]),
            st.text(max_size=12)
            | st.sampled_from(["[", "{", "*a", "&a", "!!python/x", "- ", ": ", "\t", "1e9", "~"]),
        ),
        min_size=1,
        max_size=4,
    )
)
def test_any_config_is_a_config_or_a_list_of_mistakes(
    tmp_path: Path, changes: list[tuple[int, str, str]]
) -> None:
    lines = list(CONFIG)
    for number, how, text in changes:
        line = lines[number]
        lines[number] = {
            "drop": "",
            "double": f"{line}\n{line}",
            "value": f"{line.partition(':')[0]}: {SECRET}{text}",
            "indent": f" {line}",
            "cut": line[: len(line) // 2],
            "text": text,
        }[how]
    path = tmp_path / "config.yaml"
    path.write_bytes("\n".join(lines).encode("utf-8", "replace"))
    told = sentence(lambda: load(path))
    assert "geheimekanarie" not in told
    assert str(tmp_path) not in told


@fuzz(100)
@given(st.binary(max_size=200))
def test_a_file_that_is_no_config_is_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "binair.yaml"
    path.write_bytes(content)
    with pytest.raises(ConfigError):
        load(path)


@fuzz(200)
@given(st.lists(typed | st.text(max_size=30), min_size=3, max_size=3))
def test_a_file_for_a_spreadsheet_runs_nothing_and_loses_nothing(cells: list[str]) -> None:
    made = csvlijst._file(["a", "b", "c"], [cells]).decode("utf-8-sig")
    (_, row) = list(csv.reader(io.StringIO(made, newline=""), delimiter=";"))
    for cell, kept in zip(cells, row, strict=True):
        assert not kept.startswith(tuple("=+-@\t\r＝＋－＠"))
        shown = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]", "", cell)
        assert kept.removeprefix("'") == shown.removeprefix("'") or kept == shown


@fuzz(200)
@given(typed, typed)
def test_a_mail_has_the_headers_it_was_given_and_no_others(subject: str, body: str) -> None:
    made = mail.draft(subject, body, datetime(2027, 1, 21, 9, tzinfo=UTC))
    read = email.message_from_bytes(made, policy=email.policy.default)
    assert {name.casefold() for name in read} <= {
        *("subject", "date", "x-unsent", "content-type", "content-transfer-encoding", "mime-version")
    }
    assert read.get_content().count("\n") <= body.count("\n") + 1
    link = mail.mailto(subject, body)
    assert re.fullmatch(r"mailto:\?subject=[\w.~%-]*&body=[\w.~%-]*", link, re.ASCII)
