"""The marks of acties in running text, crossed: how the label is written, where it stands, who and when."""

from __future__ import annotations

from itertools import product

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from tests.share import LONG

KOP = "Verslag wijk\n\nDatum: 14 april 2026\nAanwezig: Nora Blom (voorzitter), Ruben Haan, mw. T. de Wit\n"
TAKEN = (
    ("de offerte voor de zonwering", "vraagt", "op", "opvragen"),
    ("een brief aan het waterschap", "schrijft", "", "schrijven"),
    ("het rooster van de vrijwilligers", "mailt", "rond", "rondmailen"),
)
VERTELD = (
    "De aanmeldingen lopen dit jaar iets terug.",
    "De kosten vallen hoger uit dan in het najaar was geraamd.",
    "Er zijn geen opmerkingen op de stukken.",
)
LABELS = (
    "Actie:",
    "actie:",
    "ACTIE:",
    "Actie –",
    "**Actie:**",
    "[Actie]",
    "(actie)",
    "[A{n}]",
    "=>",
    "→",
    "TODO",
)
MET_NAAM = (
    "[Actie: {w}]",
    "(Actie: {w})",
    "[actie {w}]",
    "Actie {w}:",
    "Actie voor {w}:",
    "AP{n} ({w}):",
    "[A{n}, {w}]",
)
PLAATSEN = {
    "regel": "{verteld}\n\n{merk} {taak}\n",
    "alinea": "{verteld}\n\n{merk} {taak}. {verteld}\n",
    "achter een zin": "{verteld} {merk} {taak}\n",
    "opsomming": "- {verteld}\n- {merk} {taak}\n- {verteld}\n",
    "genummerd": "{i}.1 {verteld}\n{i}.2 {merk} {taak}\n{i}.3 {verteld}\n",
    "los erboven": "{verteld}\n\n{merk}\n{Taak}.\n",
}
WIE = ("{obj} {inf}", "{w} {vorm} {obj} {deel}", "{obj} {inf} ({w})", "{obj} {inf} door {w} vóór 1 mei")
NAMEN = ("Nora Blom", "Ruben", "mevrouw De Wit")
VOL = ("Nora Blom", "Ruben Haan", "T. de Wit")
# What stands alone on a line is a label: no sign, and no number.
NIET_ALLEEN = ("(actie)", "[A{n}]", "=>", "→", "TODO", "Actie –", "(Actie: {w})", "[A{n}, {w}]")


def minutes(merk: str, plaats: str, taak: str) -> str:
    tekst = KOP
    for i, (naam, (obj, vorm, deel, inf)) in enumerate(zip(NAMEN, TAKEN, strict=True), start=1):
        woorden = taak.format(obj=obj, vorm=vorm, deel=deel, inf=inf, w=naam).strip()
        zin = PLAATSEN[plaats].format(
            verteld=VERTELD[i - 1],
            merk=merk.format(n=i, w=naam),
            taak=woorden,
            i=i,
            Taak=woorden[0].upper() + woorden[1:],
        )
        tekst += f"\n{i}. Onderwerp nummer {i}\n\n{zin}"
    return tekst + "\n4. Sluiting\n\nDe voorzitter sluit de vergadering om 21.30 uur.\n"


CELLEN = [
    cel
    for cel in (*product(LABELS, PLAATSEN, WIE), *product(MET_NAAM, PLAATSEN, WIE[:1]))
    if not (cel[1] == "los erboven" and cel[0] in NIET_ALLEEN)
]


def test_a_mark_is_read_however_it_is_written_and_wherever_it_stands(config: Config) -> None:
    gezocht = gevonden = goed = verzonnen = 0
    for merk, plaats, taak in CELLEN if LONG else CELLEN[::5]:
        acties = [actie for actie in read(minutes(merk, plaats, taak), config).acties if not actie.zelfde_als]
        met_naam = "{w}" in merk + taak
        for naam, (obj, *_) in zip(VOL, TAKEN, strict=True):
            treffers = [actie for actie in acties if obj[4:] in actie.tekst]
            gezocht += 1
            gevonden += bool(treffers)
            goed += bool(treffers) and treffers[0].eigenaars == ((naam,) if met_naam else ())
        verzonnen += len(acties) - sum(any(obj[4:] in actie.tekst for obj, *_ in TAKEN) for actie in acties)
    assert gevonden >= 0.97 * gezocht
    assert goed >= 0.93 * gezocht
    assert verzonnen <= 0.01 * gezocht


@pytest.mark.parametrize(
    "regel",
    [
        "Het dak is gerepareerd. (Actie: Ruben) De kosten vielen mee.",
        "=> De opkomst was hoog.\n\n=> De sfeer was goed.\n\n=> Het dak is dicht.",
        "► Het dorpshuis is dicht.\n\n► De lift doet het weer.\n\n► Nora was ziek.",
        "2.1 De actie van Ruben is goed ontvangen.",
        "TODO is een woord dat het bestuur liever niet gebruikt.",
        "Het hek is geverfd door Ruben.",
    ],
)
def test_what_only_tells_gets_no_label(config: Config, regel: str) -> None:
    voorstel = read(f"{KOP}\n1. Nieuws\n\n{regel}\n", config)
    assert all(actie.citaat.startswith("Het dak is gerepareerd") for actie in voorstel.acties)


def test_the_quotation_is_what_was_printed(config: Config) -> None:
    tekst = f"{KOP}\n1. Nieuws\n\nDe zaal is vol. [Actie: Ruben] stoelen huren bij de sporthal\n"
    [actie] = read(tekst, config).acties
    assert (actie.citaat, actie.eigenaars) == (
        "[Actie: Ruben] stoelen huren bij de sporthal",
        ("Ruben Haan",),
    )


@pytest.mark.parametrize(
    ("zin", "wanneer"),
    [
        (
            "Het rooster van de kantine (actie: Nora) is er nog niet, terwijl de school op 13 mei begint.",
            None,
        ),
        ("De sleutels (actie Nora) zijn nog niet geteld, want de deur klemt.", None),
        ("De brief aan de gemeente (actie: Nora) laat nog op zich wachten.", None),
        ("De hekken [actie: Nora] zijn uiterlijk 1 juni gereed.", "uiterlijk 1 juni"),
        ("De zaal (actie: Nora) staat nog open; de beheerder is ziek.", None),
        ("De stoelen (actie: Nora) ontbreken nog steeds.", None),
    ],
)
def test_a_mark_may_stand_behind_the_subject(config: Config, zin: str, wanneer: str | None) -> None:
    gelezen = read(f"{KOP}\n1. Zaal\nDe zaal is vol. {zin}\n", config).acties
    assert [(punt.eigenaars, punt.termijn_tekst) for punt in gelezen] == [(("Nora Blom",), wanneer)]


@pytest.mark.parametrize(
    "zin",
    [
        "De hokken (actie: Nora) zijn inmiddels klaar.",
        "De folder (actie Nora) is gereed en ligt in de hal.",
        "Het schuurtje [actie: Nora] is al opgeruimd en daarmee afgerond.",
    ],
)
def test_what_is_done_behind_its_mark_is_no_point(config: Config, zin: str) -> None:
    assert read(f"{KOP}\n1. Zaal\nDe zaal is vol. {zin}\n", config).acties == ()
