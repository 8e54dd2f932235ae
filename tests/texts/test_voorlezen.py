"""What a chair reads aloud: one sentence per point, whatever the register knows of it."""

# ruff: noqa: E501 - a sentence stays on one line

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts import doorgeleiding
from bot.texts.voorlezen import Punt, late, listed, sentence, spoken
from tests.time_helpers import TODAY, day

WORK = "Nagaan of nareizigers in Laren terechtkunnen"
HEAD = f"{WORK}: dat "
COA = ("COA",)
QUESTION = "Hoeveel plekken zijn er in Haarlem nog niet gerealiseerd?"
ASKED = f"De vraag van Molenbroek ‘{QUESTION}’ "


def actie(**about: object) -> Punt:
    return Punt(**{"soort": "actiepunt", "tekst": WORK, "eigenaars": COA} | about)  # type: ignore[arg-type]


def toezegging(**about: object) -> Punt:
    return actie(soort="toezegging", **about)


def vraag(**about: object) -> Punt:
    return actie(
        **{"soort": "vraag", "tekst": QUESTION, "eigenaars": (), "vraagsteller": "Molenbroek"} | about
    )


# fmt: off
SENTENCES = [
    # an actiepunt with its owner, by what is known of the date
    (actie(termijn=day(-5)), HEAD + "ligt bij COA, zou uiterlijk woensdag 6 januari klaar zijn en is nu vijf dagen te laat."),
    (actie(termijn=day(-1)), HEAD + "ligt bij COA, zou uiterlijk zondag 10 januari klaar zijn en is nu één dag te laat."),
    (actie(termijn=TODAY), HEAD + "ligt bij COA en zou vandaag klaar zijn."),
    (actie(termijn=day(10)), HEAD + "ligt bij COA en moet uiterlijk donderdag 21 januari klaar zijn."),
    (actie(termijn=date(2028, 1, 3)), HEAD + "ligt bij COA en moet uiterlijk maandag 3 januari 2028 klaar zijn."),
    (actie(woorden="in het voorjaar"), HEAD + "ligt bij COA, met als termijn: in het voorjaar."),
    (actie(woorden="z.s.m."), HEAD + "ligt bij COA, met als termijn: zo snel mogelijk."),
    (actie(voorwaarde="na publicatie van de raming"), HEAD + "ligt bij COA en kan pas na publicatie van de raming."),
    (actie(voorwaarde="de begroting"), HEAD + "ligt bij COA en hangt af van: de begroting."),
    (actie(), HEAD + "ligt bij COA; er is geen datum afgesproken."),
    # several owners, and none
    (actie(eigenaars=("COA", "AenM"), termijn=day(10)), HEAD + "ligt bij COA en AenM en moet uiterlijk donderdag 21 januari klaar zijn."),
    (actie(eigenaars=("COA", "AenM", "VRO")), HEAD + "ligt bij COA, AenM en VRO; er is geen datum afgesproken."),
    (actie(eigenaars=(), termijn=day(-5)), HEAD + "heeft nog geen eigenaar, zou uiterlijk woensdag 6 januari klaar zijn en is nu vijf dagen te laat."),
    (actie(eigenaars=(), termijn=day(10)), HEAD + "heeft nog geen eigenaar en moet uiterlijk donderdag 21 januari klaar zijn."),
    (actie(eigenaars=()), HEAD + "heeft nog geen eigenaar en geen datum."),
    (actie(eigenaars=(), voorwaarde="zodra de raming er is"), HEAD + "heeft nog geen eigenaar en kan pas zodra de raming er is."),
    # a toezegging
    (toezegging(termijn=day(10)), HEAD + "is toegezegd door COA en moet uiterlijk donderdag 21 januari klaar zijn."),
    (toezegging(termijn=day(-40)), HEAD + "is toegezegd door COA, zou uiterlijk woensdag 2 december 2026 klaar zijn en is nu ruim vijf weken te laat."),
    (toezegging(eigenaars=()), HEAD + "is toegezegd maar heeft nog geen eigenaar en geen datum."),
    # a vraag needs no owner
    (vraag(), ASKED + "is nog niet beantwoord."),
    (vraag(vraagsteller=None), f"De vraag ‘{QUESTION}’ is nog niet beantwoord."),
    (vraag(termijn=day(10)), ASKED + "moet uiterlijk donderdag 21 januari beantwoord zijn."),
    (vraag(termijn=day(-5)), ASKED + "zou uiterlijk woensdag 6 januari beantwoord zijn, en het antwoord is nu vijf dagen te laat."),
    (vraag(eigenaars=COA, termijn=day(-5)), ASKED + "ligt bij COA, zou uiterlijk woensdag 6 januari beantwoord zijn, en het antwoord is nu vijf dagen te laat."),
    (vraag(eigenaars=COA), ASKED + "ligt bij COA en is nog niet beantwoord."),
    (vraag(voorwaarde="na publicatie van de raming"), ASKED + "kan pas worden beantwoord na publicatie van de raming."),
    (vraag(woorden="voor de zomer"), ASKED + "is nog niet beantwoord; de termijn is: voor de zomer."),
    # the text as people leave it
    (actie(tekst="plan van aanpak."), "Plan van aanpak: dat ligt bij COA; er is geen datum afgesproken."),
    (actie(tekst="Sluit aan bij de regiotafels!"), "‘Sluit aan bij de regiotafels!’: dat ligt bij COA; er is geen datum afgesproken."),
    (actie(tekst="*Brief* i.o.m. VRO & AenM ⚠ vóór 2027-02-01,"), "Brief in overleg met VRO en AenM vóór 1 februari 2027: dat ligt bij COA; er is geen datum afgesproken."),
    # put off, and passed on
    (actie(uitgesteld=1), HEAD + "ligt bij COA; er is geen datum afgesproken; de termijn is één keer uitgesteld."),
    (actie(uitgesteld=3), HEAD + "ligt bij COA; er is geen datum afgesproken; de termijn is al drie keer uitgesteld."),
    (actie(kinderen=(0, 1)), HEAD + "ligt bij COA; er is geen datum afgesproken; dat is doorgeleid naar een andere tafel en is daar nog niet klaar."),
    (actie(kinderen=(0, 5)), HEAD + "ligt bij COA; er is geen datum afgesproken; dat is doorgeleid naar vijf tafels, waarvan er nog geen klaar is."),
    (actie(kinderen=(1, 5)), HEAD + "ligt bij COA; er is geen datum afgesproken; dat is doorgeleid naar vijf tafels, waarvan er één klaar is."),
    (actie(kinderen=(2, 5)), HEAD + "ligt bij COA; er is geen datum afgesproken; dat is doorgeleid naar vijf tafels, waarvan er twee klaar zijn."),
    # the last that was heard of it
    (actie(termijn=TODAY, bericht="Er is overleg."), HEAD + "ligt bij COA en zou vandaag klaar zijn; het laatste bericht is: Er is overleg."),
    (actie(termijn=TODAY, bericht="Er is overleg", melder="COA"), HEAD + "ligt bij COA en zou vandaag klaar zijn; COA meldt: Er is overleg."),
    (actie(termijn=TODAY, bericht="", stand="loopt", melder="COA"), HEAD + "ligt bij COA en zou vandaag klaar zijn; COA meldt dat het nog loopt."),
    (actie(termijn=TODAY, bericht="gesprek is gepland", stand="loopt", melder="COA"), HEAD + "ligt bij COA en zou vandaag klaar zijn; COA meldt dat het nog loopt: gesprek is gepland."),
    (actie(termijn=TODAY, bericht="Tot 1 april", stand="uitstel", melder="COA"), HEAD + "ligt bij COA en zou vandaag klaar zijn; COA vraagt uitstel tot 1 april."),
    (actie(termijn=TODAY, bericht="2 weken", stand="uitstel"), HEAD + "ligt bij COA en zou vandaag klaar zijn; er is uitstel gevraagd: 2 weken."),
    (actie(termijn=TODAY, bericht="", stand="uitstel"), HEAD + "ligt bij COA en zou vandaag klaar zijn; er is uitstel gevraagd."),
    (actie(termijn=TODAY, bericht="brief is weg", stand="afgerond"), HEAD + "ligt bij COA en zou vandaag klaar zijn; eerder is gemeld dat het was afgerond: brief is weg."),
    (actie(termijn=TODAY, bericht=doorgeleiding.outcome("RRT-GOOI-2027-01-20/A2", "afgerond", "de brief is verstuurd")),
     HEAD + "ligt bij COA en zou vandaag klaar zijn; van de andere tafel komt het bericht: afgerond, de brief is verstuurd."),
    (actie(termijn=TODAY, bericht=doorgeleiding.outcome("RRT-GOOI-TUSSENTIJDS/A2", "loopt", None)),
     HEAD + "ligt bij COA en zou vandaag klaar zijn; van de andere tafel komt het bericht: loopt."),
    # closed since the last meeting
    (actie(slot="afgerond", termijn=day(-5)), HEAD + "is afgerond."),
    (actie(slot="afgerond", bericht="brief is weg", stand="afgerond", melder="COA"), HEAD + "is afgerond; COA meldt: brief is weg."),
    (actie(slot="vervallen", uitkomst="besloten in de raad", bericht="oud"), HEAD + "is vervallen: besloten in de raad."),
    (vraag(slot="afgerond", uitkomst="120 plekken."), ASKED + "is beantwoord: 120 plekken."),
]
# fmt: on


@pytest.mark.parametrize(("punt", "expected"), SENTENCES)
def test_a_point_is_one_sentence(punt: Punt, expected: str) -> None:
    assert sentence(punt, TODAY) == expected


@pytest.mark.parametrize(
    ("termijn", "said"),
    [
        (day(-13), "dertien dagen"),
        (day(-14), "twee weken"),
        (day(-15), "ruim twee weken"),
        (day(-62), "ruim acht weken"),
        (date(2026, 10, 11), "drie maanden"),
        (date(2026, 10, 12), "ruim twee maanden"),
        (date(2026, 10, 1), "ruim drie maanden"),
        (date(2025, 1, 11), "twee jaar"),
        (date(2023, 3, 1), "ruim drie jaar"),
    ],
)
def test_how_late_is_said_as_people_say_it(termijn: date, said: str) -> None:
    assert late(termijn, TODAY) == said


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("t/m 31-12-2027", "tot en met 31 december 2027"),
        ("€ 1.500 en 20%", "1.500 euro en 20 procent"),
        ("@Noor belt <de> `raad` → klaar", "Noor belt de raad klaar"),
        ("A&M en 3× bellen", "A&M en 3 bellen"),
        ("2027-13-45", "2027-13-45"),
        ("info@voorbeeld.nl", "info@voorbeeld.nl"),
        ("  twee\nregels ", "twee regels"),
    ],
)
def test_marks_and_abbreviations_are_not_read_out(written: str, heard: str) -> None:
    assert spoken(written) == heard


def test_names_are_summed_up() -> None:
    assert listed(["COA", "AenM", "VRO"]) == "COA, AenM en VRO"


@given(st.text(max_size=80), st.text(max_size=40), st.sampled_from(["actiepunt", "toezegging", "vraag"]))
def test_whatever_was_typed_it_is_one_line_that_ends(tekst: str, bericht: str, soort: str) -> None:
    told = sentence(Punt(soort, tekst, COA, bericht=bericht, termijn=day(-3)), TODAY)
    assert len(told.splitlines()) == 1
    assert told[-1] in ".?!…"
    assert not set("⚠×*`<>") & set(told)
