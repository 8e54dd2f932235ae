"""Whatever mark minutes use for their tasks: twice seen it is learned, with who does them and when."""

from __future__ import annotations

import random
from datetime import date
from itertools import cycle

import pytest

from bot.config import Config
from bot.texts import verslag as texts
from bot.verslag.lezen import read
from bot.verslag.oordeel.zekerheid import of_actie
from bot.verslag.voorstel import Actie, Voorstel

VOORNAMEN = "Wietske Joost Nienke Harmen Fatma Goos Lieke Sipke Yara Bram Doutzen Mats".split()
TAKEN = (
    "offerte aanvragen bij de dakdekker",
    "sleutels laten bijmaken",
    "gemeente bellen over de stoeptegels",
    "tekst voor de nieuwsbrief schrijven",
    "nieuwe data prikken met de zaalverhuur",
    "bedankbrief sturen aan de vrijwilligers",
    "uitzoeken wat de verzekering dekt",
    "poster ophangen in het dorpshuis",
    "kasboek nalopen met de boekhouder",
    "rooster maken voor de zomer",
)
PROZA = (
    "De voorzitter heet iedereen welkom en dankt voor de opkomst van vorige week.",
    "Er is lang gesproken over het dak. De meningen waren verdeeld en de stemming was goed.",
    "Het weer zat tegen, maar de opkomst viel mee. De catering was dit jaar beter dan ooit.",
    "Over de contributie wordt volgend jaar verder gepraat. Die blijft voorlopig gelijk.",
)
KOP = "Notulen buurtoverleg, 12 maart 2026\n\nAanwezig: Goos, Yara, Bram, Lieke\n\n1. Dak en zaal\n\n"
# How a task is written: {t} the task, {n} who does it; none of these is a mark the reader knows.
MERKEN = (
    "» {n}: {t}",
    "§ {t} ({n})",
    "%% {t} – {n}",
    "☞ {n} – {t}",
    "Klus {n}: {t}",
    "KLUS {n}: {t}",
    "Karwei: {t} ({n})",
    "{t} // {n}",
    "{t} >> {n}",
    "[doen] {n}: {t}",
    "<{n}> {t}",
    "T-7 {t} ({n})",
    "#klus {t} – {n}",
    "**{n}**: {t}",
    "{n} » {t}",
    "{n} | {t}",
    "{t} ~ {n}",
    "Op het lijstje: {t} ({n})",
    "!!! {n}: {t}",
    "{t} [{n}]",
)


def minutes(rng: random.Random, merk: str, opsomming: str, aantal: int) -> tuple[str, list[tuple[str, str]]]:
    """Minutes in which every task carries `merk`, and what was written: who, and what."""
    namen = rng.sample(VOORNAMEN, 5)
    taken = [(naam, taak) for naam, taak in zip(cycle(namen), rng.sample(TAKEN, aantal), strict=False)]
    regels = ["Notulen buurtvereniging De Linde, 12 maart 2026", "", f"Aanwezig: {', '.join(namen)}", ""]
    for nummer, (naam, taak) in enumerate(taken, start=1):
        regels += [f"{nummer}. Onderwerp {nummer}", "", rng.choice(PROZA), ""]
        regels += [opsomming + merk.format(n=naam, t=taak), ""]
    return "\n".join([*regels, f"{aantal + 1}. Sluiting", "", "De volgende keer is in mei."]), taken


def points(voorstel: Voorstel) -> list[Actie]:
    return [actie for actie in voorstel.acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize("merk", MERKEN)
@pytest.mark.share(4)
def test_a_mark_seen_twice_is_learned_whatever_it_is(merk: str, config: Config) -> None:
    rng = random.Random(merk)
    for opsomming in ("", "- ", "• "):
        tekst, taken = minutes(rng, merk, opsomming, rng.randint(2, 5))
        gevonden = points(read(tekst, config))
        assert len(gevonden) == len(taken), tekst
        for actie, (naam, taak) in zip(gevonden, taken, strict=True):
            assert taak in actie.citaat, tekst
            assert actie.eigenaars == (naam,), tekst


@pytest.mark.parametrize(
    "merk", ["» {n} {t}", "§§ {n} {t}", "Karwei: {n} {t}", "KLUS {n} {t}", "[k] {n} {t}"]
)
def test_a_task_told_in_the_present_tense_is_learned_too(merk: str, config: Config) -> None:
    taken = ["belt de gemeente over de stoep", "stuurt een bedankbrief", "maakt het rooster voor juni"]
    regels = [merk.format(n=n, t=f"{t}.") for n, t in zip(("Goos", "Yara", "Bram"), taken, strict=True)]
    tekst = (
        "Notulen buurtoverleg, 12 maart 2026\n\nAanwezig: Goos, Yara, Bram, Lieke\n\n1. Stand van zaken\n\n"
    )
    tekst += "\n\n".join(f"{PROZA[i]}\n\n{regel}" for i, regel in enumerate(regels))
    gevonden = points(read(tekst, config))
    assert [actie.eigenaars for actie in gevonden] == [("Goos",), ("Yara",), ("Bram",)]
    assert all(taak in actie.citaat for taak, actie in zip(taken, gevonden, strict=True))


@pytest.mark.parametrize(
    "vorm", "{t} ~ {n}, {d}|» {n}: {t}, {d}|Klus {n}: {t} ({d})|{t} [{n}, {d}]".split("|")
)
def test_when_it_is_due_is_read_behind_a_learned_mark(vorm: str, config: Config) -> None:
    tekst = KOP + "\n\n".join(
        vorm.format(n=n, t=t, d=d)
        for n, t, d in (
            ("Goos", "offerte aanvragen", "3 april"),
            ("Yara", "sleutels laten bijmaken", "uiterlijk 1 mei"),
        )
    )
    assert [actie.termijn for actie in points(read(tekst, config))] == [date(2026, 4, 3), date(2026, 5, 1)]


def test_initials_in_the_margin_say_who_does_what_stands_beside_them(config: Config) -> None:
    tekst = """Notulen oudercommissie, 12 maart 2026

Aanwezig: Goos, Yara, Bram
Punt Omschrijving Actie
1 Zomerfeest
Het draaiboek wordt aangevuld

YT
2 Begroting
Volgend jaar houden we iets over. BK
3 Schoolplein
De nieuwe wip staat er.
4 Kamp: blijft aandachtspunt Allen
"""
    gevonden = points(read(tekst, config))
    assert [(actie.citaat, actie.eigenaars) for actie in gevonden] == [
        ("Het draaiboek wordt aangevuld", ("YT",)),
        ("Volgend jaar houden we iets over", ("BK",)),
        ("Kamp: blijft aandachtspunt", ("Allen",)),
    ]


def test_initials_in_a_last_column_are_known_by_the_names_they_stand_for(config: Config) -> None:
    tekst = """Minutes of the committee, 12 March 2026

Present: Gwen Oates (GO), Yann Tull (YT), Bram Kerr (BK)

1. Summer fair

   Tents and tables booked
   Raffle - letter to the shops to be sent out                                   GO/YT
   Tea stall - confirm who can help                                              BK

2. Money

   YT to ask the bank about the new account. BK to feed back in May.
"""
    assert {actie.citaat: actie.eigenaars for actie in points(read(tekst, config))} == {
        "Raffle - letter to the shops to be sent out": ("Gwen Oates", "Yann Tull"),
        "Tea stall - confirm who can help": ("Bram Kerr",),
        "YT to ask the bank about the new account": ("Yann Tull",),
        "BK to feed back in May": ("Bram Kerr",),
    }


def test_what_people_say_behind_their_names_is_no_task(config: Config) -> None:
    zinnen = ("de zaal was vol", "ik vind het te duur", "dat klopt niet", "wie heeft de sleutel?", "prima zo")
    for merk in ("{n}: {t}", "» {n}: {t}", "{n} – {t}", "{t} ({n})"):
        regels = [merk.format(n=n, t=t) for n, t in zip(cycle(VOORNAMEN[:3]), zinnen, strict=False)]
        tekst = "Notulen, 12 maart 2026\n\nAanwezig: Wietske, Joost, Nienke\n\n1. Zaal\n\n" + "\n\n".join(
            regels
        )
        assert points(read(tekst, config)) == [], merk


def test_one_odd_line_is_no_mark(config: Config) -> None:
    for regel in ("» het dak lekt nog steeds", "Klimaat: een warme winter", "T-7 dagen tot het feest"):
        assert points(read(f"{KOP}{PROZA[0]}\n\n{regel}\n", config)) == [], regel


def test_what_is_learned_is_shown_as_probable_with_its_reason(config: Config) -> None:
    tekst, _ = minutes(random.Random(1), "» {n}: {t}", "", 3)
    voorstel = read(tekst, config)
    assert {of_actie(actie, voorstel.waarschuwingen) for actie in points(voorstel)} == {
        ("waarschijnlijk", texts.REDEN_MERK)
    }


def test_a_learned_task_is_not_told_as_a_commitment_as_well(config: Config) -> None:
    voorstel = read(f"{KOP}§§ Goos zal de gemeente bellen.\n\n§§ Yara zal een brief schrijven.\n", config)
    los = [actie for actie in voorstel.acties if actie.soort == "toezegging" and actie.zelfde_als is None]
    assert len(points(voorstel)) == 2
    assert los == []


def test_labels_with_nothing_behind_them_are_no_points(config: Config) -> None:
    for label in ("Actie:", "Action point:", "- [ ]", "TODO:", "- Actie:"):
        tekst = f"{KOP}Actiepunten\n\n- Goos belt de gemeente\n\n{label}\n\n{label}\n"
        assert [actie.citaat for actie in points(read(tekst, config))] == ["Goos belt de gemeente"], label


def test_who_has_the_floor_below_a_title_does_not_do_the_title(config: Config) -> None:
    spreker = "## {}\n\n*Goos*\n\n> De zaal is vol.\n\n"
    tekst = KOP + "".join(
        spreker.format(titel) for titel in ("Mededelingen", "Toelichting beheer", "Rondvraag")
    )
    assert not [actie for actie in read(tekst, config).acties if actie.soort == "actiepunt"]


def test_what_people_say_behind_their_name_is_no_task(config: Config) -> None:
    tekst = f"{KOP}Goos: het moet volledig zijn.\n\nYara: het is een verantwoording aan leden.\n"
    assert not [actie for actie in read(tekst, config).acties if actie.soort == "actiepunt"]


def test_initials_in_the_margin_say_who_does_it_whoever_is_named(config: Config) -> None:
    rand = "{:60}{}\n"
    regels = (
        ("   De planning wordt nog gedeeld.", "LB"),
        ("   Goos vraagt naar de sleutels; Lieke kijkt dit na.", "LB"),
        ("   Yara levert een lijst aan.", "YV"),
    )
    kop = "Notulen 12 maart 2026\n\nAanwezig: Goos Pel, Yara Vos, Lieke Bos\n\n1. Zaal\n\n"
    punten = read(kop + "".join(rand.format(*regel) for regel in regels), config).acties
    assert [p.eigenaars for p in punten if p.soort == "actiepunt"] == [
        ("Lieke Bos",),
        ("Lieke Bos",),
        ("Yara Vos",),
    ]


def test_when_it_is_due_may_stand_behind_the_brackets_of_who(config: Config) -> None:
    tekst = f"""{KOP}Het dak is oud.

- proefstuk maken en opmerkingen doorgeven (Goos, Yara en Bram), uiterlijk 15 april
- bevestiging sturen aan de dakdekker (Lieke) 3 mei
- sleutels laten bijmaken (Bram)
"""
    assert [(actie.citaat, len(actie.eigenaars), actie.termijn) for actie in points(read(tekst, config))] == [
        ("proefstuk maken en opmerkingen doorgeven", 3, date(2026, 4, 15)),
        ("bevestiging sturen aan de dakdekker", 1, date(2026, 5, 3)),
        ("sleutels laten bijmaken", 1, None),
    ]
    verteld = "- de zaal was vol (Goos), 15 april\n- lezing over vogels (Yara), 3 mei\n"
    assert points(read(f"{KOP}{verteld}", config)) == []


@pytest.mark.parametrize(
    ("zin", "erbij"),
    [
        ("KV and ABr to sort next week", []),
        ("KV and ABr to look into this.", []),
        ("KV and ABr to buy tea next week", ["KV and ABr to buy tea next week"]),
        ("KV to sort next week", ["KV to sort next week"]),  # the list has nothing of him alone
    ],
)
def test_who_is_to_sort_it_does_what_the_list_says_of_them(
    config: Config, zin: str, erbij: list[str]
) -> None:
    tabel = "Action Who Due Date\nFind a hall KV & ABr 1 May 2026\nBuy ladders ABr 3 May 2026\n\n"
    kop = "Minutes board\n\n12 March 2026\n\nPresent: KV, ABr, TS\n\n"
    tekst = f"{kop}{tabel}1. Premises\n\nKV spoke first.\n\n{zin}\n"
    citaten = [actie.citaat for actie in read(tekst, config).acties if actie.soort == "actiepunt"]
    assert citaten == ["Find a hall", "Buy ladders", *erbij]


def test_a_learned_item_may_end_in_a_clause_that_says_by_when(config: Config) -> None:
    tekst = (
        f"{KOP}- sleutels laten bijmaken (Goos)\n- poster ophangen (Yara, 20 maart)\n"
        "- rooster maken voor de zomer (Bram + Lieke), moet 30 maart bij Goos liggen\n\n"
        "2. Rondvraag\n\nLieke: emmers lopen over. Het dak lekt.\n"
    )
    acties = [(actie.tekst, actie.eigenaars, actie.termijn) for actie in read(tekst, config).acties]
    assert acties == [
        ("sleutels laten bijmaken", ("Goos",), None),
        ("poster ophangen", ("Yara",), date(2026, 3, 20)),
        ("rooster maken voor de zomer", ("Bram", "Lieke"), date(2026, 3, 30)),
    ]


@pytest.mark.parametrize("titel", ["Handhaving havens", "Even bijpraten", "Brief sturen aan de gemeente"])
def test_titles_in_bold_are_no_tasks_though_a_verb_stands_in_them(titel: str, config: Config) -> None:
    kop = "Notulen buurtoverleg, 12 maart 2026\n\nAanwezig: Goos, Yara, Bram, Lieke\n\n"
    tekst = (
        f"{kop}**Handhaving parken**\n\nEr is twee keer gecontroleerd.\n\n**{titel}**\n\n{PROZA[2]}\n\n"
        "**Yara belt de dakdekker over het lek**\n\n**Bram schrijft de tekst voor de nieuwsbrief**\n\n"
        "**Te doen**\n\n☐ Lieke – sleutels laten bijmaken – 2 april\n\n☐ Goos – rooster maken – 9 april\n"
    )
    gevonden = {(actie.eigenaars, actie.tekst) for actie in read(tekst, config).acties}
    assert gevonden == {
        (("Yara",), "Yara belt de dakdekker over het lek"),
        (("Bram",), "Bram schrijft de tekst voor de nieuwsbrief"),
        (("Lieke",), "sleutels laten bijmaken"),
        (("Goos",), "rooster maken"),
    }
