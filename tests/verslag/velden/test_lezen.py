"""Who and when around a task on one line, wherever they stand."""

from __future__ import annotations

import pytest

from bot.verslag.dagen.woorden import is_day
from bot.verslag.velden.lezen import read_fields


@pytest.mark.parametrize(
    ("tekst", "taak", "wie", "wanneer"),
    [
        ("[AV] Zaal zoeken", "Zaal zoeken", "AV", ""),
        ("@anna & @tim: zaal zoeken", "zaal zoeken", "Anna, Tim", ""),
        ("[ ] zaal zoeken @anna 📅 2026-03-04", "zaal zoeken", "Anna", "2026-03-04"),
        ("Zaal zoeken → Anna, deze week", "Zaal zoeken", "Anna", "deze week"),
        ("Zaal zoeken (privacyteam, 30 juni 2026)", "Zaal zoeken", "privacyteam", "30 juni 2026"),
        ("Zaal zoeken. Deadline: 1 maart", "Zaal zoeken", "", "1 maart"),
        ("Zaal zoeken – Anna – 1 maart", "Zaal zoeken", "Anna", "1 maart"),
        ("Anna Visser — Zaal zoeken", "Zaal zoeken", "Anna Visser", ""),
        ("3. Zaal zoeken (de heer Pen, november)", "Zaal zoeken", "de heer Pen", "november"),
        (
            "Website: @Anna Visser wil jij dit nakijken",
            "Website: @Anna Visser wil jij dit nakijken",
            "Anna Visser",
            "",
        ),
        ("Anna: flyer laten vertalen, UA + RU", "flyer laten vertalen, UA + RU", "Anna", ""),
        ("[ ] Anna: flyer laten vertalen, NL en EN", "flyer laten vertalen, NL en EN", "Anna", ""),
        ("Flyer laten vertalen, AV + TB", "Flyer laten vertalen", "AV + TB", ""),
        ("Zaal zoeken (Tim belt hem, 3 mei)", "Zaal zoeken", "Tim belt hem", "3 mei"),
        ("Anna – Zaal zoeken (Tim belt hem, 3 mei)", "Zaal zoeken (Tim belt hem, 3 mei)", "Anna", ""),
        ("Anna: Zaal zoeken (zij belt Tim, 3 mei)", "Zaal zoeken (zij belt Tim, 3 mei)", "Anna", ""),
        ("Zaal zoeken (zij belt Tim, 3 mei)", "Zaal zoeken (zij belt Tim, 3 mei)", "", ""),
        ("Folder (concept) maken", "Folder (concept) maken", "", ""),
    ],
)
def test_fields_are_read_before_and_behind_the_task(tekst: str, taak: str, wie: str, wanneer: str) -> None:
    item = read_fields(tekst, lambda naam: naam not in ("Website", "Zaal"))
    assert (tekst[item.begin : item.eind], item.wie, item.wanneer) == (taak, wie, wanneer)


def test_a_ticked_box_is_done() -> None:
    assert read_fields("[x] @anna zaal zoeken").klaar
    assert not read_fields("[ ] @anna zaal zoeken").klaar


def test_another_word_than_a_name_is_no_owner() -> None:
    assert read_fields("Nieuwsbrief: tekst schrijven", lambda naam: False).wie == ""


@pytest.mark.parametrize(
    "tekst", ["1 maart", "vóór 12 maart", "week 18", "z.s.m.", "by 15 March", "eind november"]
)
def test_a_field_may_say_when(tekst: str) -> None:
    assert is_day(tekst)


@pytest.mark.parametrize("tekst", ["Anna", "concept", "zie bijlage 2", ""])
def test_and_may_say_something_else(tekst: str) -> None:
    assert not is_day(tekst)


@pytest.mark.parametrize(
    ("tekst", "wie", "wanneer"),
    [
        ("Bij de gemeente navragen wie betaalt (Nora, via Ruben)", "Nora", ""),
        ("Brief sturen (Nora, via secretariaat, 1 mei)", "Nora", "1 mei"),
        ("Folder maken (Nora, in overleg met Ruben)", "Nora", ""),
        ("Poster ophangen – Nora, via de school – 3 mei", "Nora", "3 mei"),
        ("Tuin doen (Nora, na afstemming met het bestuur, 5 mei)", "Nora", "5 mei"),
        ("Hek verven (Nora; Ruben helpt)", "Nora", ""),
        ("Kaarten verkopen via de bakker (Nora)", "Nora", ""),
        ("Stoelen lenen van de kerk (via Ruben)", "", ""),
    ],
)
def test_along_whom_a_task_goes_is_not_who_has_it(tekst: str, wie: str, wanneer: str) -> None:
    item = read_fields(tekst, lambda naam: naam in ("Nora", "Ruben"))
    assert (item.wie, item.wanneer) == (wie, wanneer)


@pytest.mark.parametrize(
    ("tekst", "wie", "wanneer"),
    [
        ("Folder maken (Nora), moet 9 mei bij Ruben liggen", "Nora", "9 mei"),
        ("Folder maken (Nora + Ruben), moet op 9 mei klaar zijn", "Nora + Ruben", "op 9 mei"),
        ("Folder maken (Nora). Dit moet uiterlijk 9 mei af zijn.", "Nora", "uiterlijk 9 mei"),
        ("Folder maken (Nora); ligt 9/5 bij de drukker", "Nora", "9/5"),
        ("Folder maken (Nora), komt terug op 9 mei", "Nora", "op 9 mei"),
    ],
)
def test_behind_brackets_a_clause_says_by_when(tekst: str, wie: str, wanneer: str) -> None:
    item = read_fields(tekst, lambda naam: naam in ("Nora", "Ruben", "Nora + Ruben"))
    assert (tekst[item.begin : item.eind], item.wie, item.wanneer) == ("Folder maken", wie, wanneer)


@pytest.mark.parametrize(
    "tekst", ["Folder maken (Nora), moet nog besproken worden", "De lift moet 9 mei weer rijden"]
)
def test_a_clause_of_another_kind_says_no_day(tekst: str) -> None:
    assert read_fields(tekst, lambda naam: naam == "Nora").wanneer == ""


@pytest.mark.parametrize(
    ("tekst", "taak", "wie", "wanneer"),
    [
        ("Zaal zoeken – Anna / Tim – 1 maart", "Zaal zoeken", "Anna/Tim", "1 maart"),
        ("Zaal zoeken - Anna / Tim B. - 1 maart", "Zaal zoeken", "Anna/Tim B", "1 maart"),
        ("Zaal zoeken – Anna B. / Tim / mw. Pen", "Zaal zoeken", "Anna B./Tim/mw. Pen", ""),
        ("Zaal zoeken, Anna / Tim, 1 maart", "Zaal zoeken", "Anna/Tim", "1 maart"),
        ("Zaal zoeken: Anna / COA", "Zaal zoeken", "Anna/COA", ""),
        ("Zaal zoeken – Anna / 1 maart", "Zaal zoeken", "Anna", "1 maart"),
        ("Brief aan Anna / Tim – Bo", "Brief aan Anna / Tim", "Bo", ""),
        ("Route Anna / Tim uitzetten – Bo", "Route Anna / Tim uitzetten", "Bo", ""),
        ("Zaal zoeken – groot / Zaal", "Zaal zoeken – groot / Zaal", "", ""),
    ],
)
def test_names_may_have_room_around_the_stroke_between_them(
    tekst: str, taak: str, wie: str, wanneer: str
) -> None:
    item = read_fields(tekst, lambda naam: bool(naam) and "aal" not in naam)
    assert (tekst[item.begin : item.eind], item.wie, item.wanneer) == (taak, wie, wanneer)


@pytest.mark.parametrize(
    ("tekst", "taak", "wie"),
    [
        ("Krant: in mei, redactie bij Anna.", "Krant: in mei, redactie", "Anna"),
        ("Excursie in mei, organisatie bij het COA", "Excursie in mei, organisatie", "het COA"),
        ("Folder: coördinatie ligt bij Anna en Tim", "Folder: coördinatie", "Anna en Tim"),
        ("Plan voor de kade, trekker is Tim", "Plan voor de kade, trekker", "Tim"),
        ("Folder, voortouw bij mw. Pen", "Folder, voortouw", "mw. Pen"),
        ("Krant: in mei, eerste exemplaar bij Anna", "Krant: in mei, eerste exemplaar bij Anna", ""),
        ("Feest: in mei, locatie bij Anna", "Feest: in mei, locatie bij Anna", ""),
        ("Regie bij Anna blijft zoals het was", "Regie bij Anna blijft zoals het was", ""),
        ("Folder: de betrekker is Tim", "Folder: de betrekker is Tim", ""),
    ],
)
def test_what_of_it_lies_with_somebody_is_hers(tekst: str, taak: str, wie: str) -> None:
    item = read_fields(tekst, lambda naam: bool(naam) and naam not in ("Krant", "Folder", "Feest"))
    assert (tekst[item.begin : item.eind], item.wie) == (taak, wie)
