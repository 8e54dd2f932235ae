"""What each is to do in a quick note, below a request or his name."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read


def found(config: Config, tekst: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(een.tekst, een.eigenaars) for een in read(tekst, config).acties]


@pytest.mark.parametrize(
    "verzoek",
    [
        "Pim, kan jij:",
        "Pim, kun je nog:",
        "Pim, wil jij ook even:",
        "Pim, jij zou:",
        "@Pim, jij zou",
        "Pim graag:",
    ],
)
def test_below_a_request_stands_what_is_asked(config: Config, verzoek: str) -> None:
    tekst = f"Van het overleg van 1 september 2026.\n\n{verzoek}\n - de kaart aanpassen\n - Velsen bellen\n"
    assert found(config, tekst) == [("de kaart aanpassen", ("Pim",)), ("Velsen bellen", ("Pim",))]


@pytest.mark.parametrize(
    "zin", ["Pim, wat jij vertelde:", "Pim, kan jij zeggen:", "Wat Pim zag:", "Pim, kan jij dat?"]
)
def test_below_what_is_no_such_request_nothing_is(config: Config, zin: str) -> None:
    assert found(config, f"overleg 1 september 2026\n\n{zin}\n- wie er was\n- het dak lekt\n") == []


@pytest.mark.parametrize("kop", ["### {}", "**{}**", "**{}:**", "{}:"])
@pytest.mark.parametrize("titel", ["# weekplanning 7 september 2026", "dagstart (7 september 2026)"])
def test_below_names_that_divide_the_week_each_has_his_own(config: Config, titel: str, kop: str) -> None:
    tekst = (
        f"{titel}\n\n{kop.format('Pim')}\n- kaart aanpassen\n- zaal huren, incl. lunch\n\n"
        f"{kop.format('Loes')}\n"
        f"- vrij t/m wo\n- notitie maken\n\n{kop.format('allemaal')}\n- uren schrijven\n"
    )
    assert found(config, tekst) == [
        ("kaart aanpassen", ("Pim",)),
        ("zaal huren, incl. lunch", ("Pim",)),
        ("notitie maken", ("Loes",)),
        ("uren schrijven", ("allemaal",)),
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        "# Overleg 7 september 2026\n\n### Bus\n- flyer maken\n- site bijwerken\n\n### Dak\n- lekt nog\n",
        "# weekstart 7 mei 2026\n\n### Pim\n- heeft de kaart af\n- dak is dicht\n\n### Loes\n- zaal is\n",
        "weekplanning 7 mei 2026\n\nMaandag:\n- zaal huren\n\nDinsdag:\n- krant maken\n",
        "taakverdeling 7 mei 2026\n\nCatering:\n- broodjes bestellen\n\nMuziek:\n- band boeken\n",
        "# weekstart 7 mei 2026\n\n### Hek\n- bord staat scheef\n\n### Dak\n- is dicht\n- het regende\n",
    ],
)
def test_what_is_told_below_titles_or_divided_otherwise_is_nobodys_task(config: Config, tekst: str) -> None:
    assert found(config, tekst) == []


def test_the_writer_of_a_mail_or_message_is_ikzelf(config: Config) -> None:
    velden = "\nOverleg van zojuist.\n\nWie: Pim\nWat: kaart maken\n\nWie: ikzelf\nWat: brief schrijven\n"
    for kop in ("[7-9-2026 15:22] Visser, Anna", "Van: Anna Visser\nDatum: 7 september 2026"):
        assert found(config, kop + velden)[-1] == ("brief schrijven", ("Anna Visser",))
    assert found(config, "Overleg 7 september 2026" + velden)[-1] == ("brief schrijven", ("ikzelf",))
