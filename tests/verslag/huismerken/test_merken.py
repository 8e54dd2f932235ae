"""The marks of one secretary: any sign beside names of the attendance, a legend, a list of who has what."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.texts import verslag as texts
from bot.verslag.lezen import read
from bot.verslag.oordeel.zekerheid import of_actie
from bot.verslag.voorstel import Actie

KOP = """Overleg buurtteam Oosterhof
12 maart 2026, buurthuis, 10.00 uur
Aanwezig: Wietske Hoekstra (vz), Goos Blanken, Fatma Aksu, Mats Dorrestein (notulen)
Afwezig: Sipke Danser

1. Opening
Wietske opent om tien uur. Het verslag is vastgesteld.

"""


def points(config: Config, tekst: str, kop: str = KOP) -> list[Actie]:
    return [actie for actie in read(kop + tekst, config).acties if actie.soort == "actiepunt"]


def firsts(acties: list[Actie]) -> list[list[str]]:
    return [[naam.split()[0] for naam in actie.eigenaars] for actie in acties]


@pytest.mark.parametrize(
    ("links", "rechts"),
    [("<<", ">>"), ("{", "}"), ("~", "~"), ("%% ", ""), ("(!!) ", ""), ("[!", "]"), ("^^", ""), ("§ ", " §")],
)
def test_any_sign_around_a_name_where_lines_end_is_a_mark(config: Config, links: str, rechts: str) -> None:
    acties = points(
        config,
        f"""2. Speeltuin
De wip is kapot, de glijbaan niet. Fatma zag drie offertes. Offerte ondertekenen {links}Fatma{rechts}
Buurman klaagt over geluid. Brief terug met uitleg {links}Wietske, Mats{rechts}
3. Feest
Goos vond het te druk. Tent bij school vastleggen {links}Goos{rechts}
Mats fotografeert graag.
""",
    )
    assert firsts(acties) == [["Fatma"], ["Wietske", "Mats"], ["Goos"]]
    assert acties[2].citaat == f"Tent bij school vastleggen {links}Goos{rechts}".strip()


def test_when_it_is_due_stands_within_the_signs_or_behind_them(config: Config) -> None:
    acties = points(
        config,
        """2. Speeltuin
Keuring opvragen {Fatma, uiterl. vr}
Offerte tekenen {Goos} voor 20 maart
Bezwaar indienen {Mats, met hulp Wietske} 30 apr
Hek laten maken {Sipke via Goos}
""",
    )
    assert firsts(acties) == [["Fatma"], ["Goos"], ["Mats"], ["Sipke"]]
    dagen = [date(2026, 3, 13), date(2026, 3, 19), date(2026, 4, 30), None]
    assert [actie.termijn for actie in acties] == dagen


def test_a_sign_and_a_name_in_front_with_fields_between_strokes(config: Config) -> None:
    acties = points(
        config,
        """2. Verhuizing
De lift is te smal, dat wisten we.
$$ Goos / plattegrond naar de verhuizer / 20 maart
$$ Fatma / router bestellen
3. Feest
$$ Wietske en Mats / oude kasten afvoeren
""",
    )
    assert firsts(acties) == [["Goos"], ["Fatma"], ["Wietske", "Mats"]]
    assert acties[0].termijn == date(2026, 3, 20)
    assert acties[1].citaat == "$$ Fatma / router bestellen"


def test_a_mark_that_is_closed_may_open_any_sentence(config: Config) -> None:
    acties = points(
        config,
        """2. Leden
Kees vond er muizenkeutels in. °°Goos°° kratten uitwassen
Vier betalen niet. °°Fatma°° herinnering sturen, uiterlijk 20 maart. De rest is er bijna.
Dicht in juli. °°Wietske, Sipke°° briefje op de deur
""",
    )
    assert firsts(acties) == [["Goos"], ["Fatma"], ["Wietske", "Sipke"]]
    assert acties[1].citaat == "°°Fatma°° herinnering sturen, uiterlijk 20 maart"


def test_an_arrow_from_a_name_is_a_sign_as_any_other(config: Config) -> None:
    acties = points(config, "2. Server\nNotities bij versie twee <- Mats\nServer verhuizen <- Goos, 1 mei\n")
    assert firsts(acties) == [["Mats"], ["Goos"]]


def test_what_is_read_by_such_a_mark_is_told_to_be_so(config: Config) -> None:
    (_, actie) = points(config, "2. Tuin\nHeg snoeien ~Goos~\nPaden vegen met de buren ~Fatma~\n")
    assert of_actie(actie, ()) == ("waarschijnlijk", texts.REDEN_MERK)


def test_a_legend_makes_a_mark_of_a_single_sign(config: Config) -> None:
    kop = KOP.replace("\n1. Opening", "[naam] = doet het\n\n1. Opening")
    (actie,) = points(config, "2. Tuin\nNieuwe heg langs het pad [Goos]\nHet gras is nat.\n", kop)
    assert firsts([actie]) == [["Goos"]]


def test_letters_that_a_legend_explains_open_what_they_say(config: Config) -> None:
    kop = KOP.replace("\n1. Opening", "letters: M mededeling, A actie, B besluit\n\n1. Opening")
    tekst = """2. Tuin
M  de heg is gesnoeid
A  nieuwe schaar kopen (Goos)
B  het pad blijft van schelpen
"""
    voorstel = read(kop + tekst, config)
    assert [actie.citaat for actie in voorstel.acties] == ["A  nieuwe schaar kopen (Goos)"]
    assert "het pad blijft van schelpen" in [besluit.tekst for besluit in voorstel.besluiten]


def test_below_names_stands_what_each_has_whatever_the_title(config: Config) -> None:
    acties = points(
        config,
        """MEE NAAR HUIS
Wietske
- hoofdartikel over de verkiezing, 600 wdn
- bellen met drukker (vr 20 maart)
Goos
- foto's sluis
Fatma + Mats
- tarieven op een rij, voor 1 juni
Sipke
- (zodra hij beter is) puzzelpagina

volgende: ma 15 juni, bij Fatma
""",
    )
    assert firsts(acties) == [["Wietske"], ["Wietske"], ["Goos"], ["Fatma", "Mats"], ["Sipke"]]
    assert acties[1].termijn == date(2026, 3, 20)
    assert acties[4].termijn is None


FORMEEL = """Buurtraad De Zwaluw
12 maart 2026, buurthuis, 19.30 uur
Aanwezig: mw. T. Hoekstra (vz), dhr. G. Blanken, mw. F. Aksu, dhr. M. van Dorre, dhr. S. Prins (Veldwonen)
Afwezig: dhr. K. Danser

1. Opening
De voorzitter opent om half acht.

"""


@pytest.mark.parametrize("titel", ["ACTIES PER PERSOON", "Actiepunten", "Taken", "Te doen"])
@pytest.mark.parametrize(
    ("namen", "wie"),
    [
        (("mw. Hoekstra", "dhr. Blanken en mw. Aksu"), [["T. Hoekstra"], ["G. Blanken", "F. Aksu"]]),
        (("Mevrouw Hoekstra:", "De heer Van Dorre:"), [["T. Hoekstra"], ["M. van Dorre"]]),
        (("mw. T. Hoekstra", "dhr. Prins (Veldwonen)"), [["T. Hoekstra"], ["S. Prins"]]),
        (("mw. Hoekstra (vz)", "Penningmeester"), [["T. Hoekstra"], ["penningmeester"]]),
        (("mw. Hoekstra", "Bestuur"), [["T. Hoekstra"], ["Bestuur"]]),
    ],
)
@pytest.mark.parametrize("onder", ["\n", "\n\n"])
def test_below_a_name_with_its_title_or_whose_it_is(
    config: Config, titel: str, namen: tuple[str, str], wie: list[list[str]], onder: str
) -> None:
    een, ander = namen
    tekst = f"""{titel}

{een}{onder}- folder opstellen voor alle
  bewoners van de flat
- mw. Smit bellen (20 maart)

{ander}{onder}1. zaal huren voor de avond
2. aanmelden cursus: mw. Aksu en dhr. Prins

Volgende vergadering: 16 april 2026.
"""
    acties = points(config, tekst, FORMEEL)
    assert [actie.tekst for actie in acties] == [
        "folder opstellen voor alle bewoners van de flat",
        "mw. Smit bellen",
        "zaal huren voor de avond",
        "aanmelden cursus: mw. Aksu en dhr. Prins",
    ]
    assert [list(actie.eigenaars) for actie in acties] == [wie[0], wie[0], wie[1], wie[1]]
    assert acties[1].termijn == date(2026, 3, 20)


def test_a_list_by_person_is_also_of_who_was_not_there(config: Config) -> None:
    tekst = "Acties per persoon\n\nTrees\n- folder opstellen\n\nAchmed\n- zaal huren\n"
    acties = points(config, tekst, FORMEEL)
    assert [(actie.eigenaars, actie.tekst) for actie in acties] == [
        (("Trees",), "folder opstellen"),
        (("Achmed",), "zaal huren"),
    ]


@pytest.mark.parametrize(
    ("lijst", "wie"),
    [
        (  # subjects are nobody
            "Actiepunten\n\nCommunicatie\n- folder opstellen\n\nGeld\n- begroting maken (mw. Aksu)\n",
            [(), ("F. Aksu",)],
        ),
        ("Rondvraag\n\nmw. Aksu\n- de bel doet het niet\n\ndhr. Blanken\n- gaat met vakantie\n", []),
        ("Portefeuilles per persoon\n\nmw. Aksu\n- geld\n\ndhr. Blanken\n- wonen\n", []),
    ],
)
def test_below_subjects_and_speakers_nothing_is_theirs(
    config: Config, lijst: str, wie: list[tuple[str, ...]]
) -> None:
    assert [actie.eigenaars for actie in points(config, lijst, FORMEEL)] == wie


def test_a_sentence_about_the_next_meeting_goes_on_over_a_page(config: Config) -> None:
    [actie] = points(
        config,
        "Fatma vraagt wie dat betaalt. Goos stuurt het overzicht voor de\n\nvolgende vergadering rond.\n",
    )
    assert actie.citaat == "Goos stuurt het overzicht voor de volgende vergadering rond"


@pytest.mark.parametrize(
    "lijst",
    [
        """3. Wie pakt wat op
- knelpunten op een kaart: Goos en Mats, 20 maart
- winkeliers aan de Markt: Wietske
- uitnodiging voor de rondgang: Fatma, vóór 1 april
""",
        """Blijft over:
Goos/Mats – knelpunten op een kaart, 20 maart
Wietske – winkeliers aan de Markt
Fatma – uitnodiging voor de rondgang, vóór 1 april
Taart was van Sipke.
""",
    ],
)
def test_a_list_of_which_each_line_names_somebody_is_of_tasks(config: Config, lijst: str) -> None:
    acties = points(config, f"Anouk vond het er veel.\n\n{lijst}")
    assert firsts(acties) == [["Goos", "Mats"], ["Wietske"], ["Fatma"]]
    assert [actie.termijn for actie in acties] == [date(2026, 3, 20), None, date(2026, 3, 31)]


def test_a_list_with_numbers_is_of_tasks_by_what_they_say(config: Config) -> None:
    lijst = """Lijstje voor de volgende keer
1. Vragenlijst maken voor de winkeliers (Goos, klaar op 20 maart)
2. Vragenlijst testen bij drie winkels (Mats en Fatma)
3. Prijzen van alle drukkers opvragen (Sipke?)
4. Affiches ophangen in de bieb (iedereen)
5. Afspraak maken met de wethouder (Goos, in mei als de telling klaar is)
"""
    acties = points(config, f"Anouk vond het er veel.\n\n{lijst}")
    assert firsts(acties) == [["Goos"], ["Mats", "Fatma"], [], ["iedereen"], ["Goos"]]
    assert acties[2].eigenaar_voorstel == ("Sipke Danser",)
    assert acties[4].termijn_tekst == "in mei als de telling klaar is"


@pytest.mark.parametrize(
    "tekst",
    [
        "2. Nog even\n\n1. De kaart is af (Goos)\n2. De folder ligt er (Mats)\n3. Die was duur (Fatma)\n",
        "2. Wie is er wanneer\n\n1. Maandag (Goos)\n2. Dinsdag (Mats)\n3. Woensdag (Fatma?)\n",
        "2. Rondvraag\n- Goos: volgende week vakantie\n- Fatma: nieuwe stagiair vanaf 1 mei\n- Mats: niets\n",
        "2. Taakverdeling bestuur\n- voorzitter: Wietske\n- penningmeester: Goos\n- ledenlijst: Fatma\n",
        "2. Wie zit waar\n- Wijkraad Noord – Wietske\n- Wijkraad Zuid – Goos\n- Platform ouderen – Fatma\n",
        "2. Agenda volgende keer\n- Begroting (Goos)\n- Voortgang nieuwbouw (Fatma)\n- Presentatie (Mats)\n",
        "2. Updates\nWietske\n- bezig met de subsidie\n- wethouder gesproken\nGoos\n- cursus gevolgd\n",
        "2. Verjaardagen\n- Wietske – 3 mei\n- Goos – 14 juni\n- Fatma – 1 juli\n",
        "2. Bespreking\n» Wietske: de lift is stuk\n» Goos: prima plan, wel duur\n» Mats: geen mening\n",
        "2. Uit de mail\n>> Wietske: graag wat eerder beginnen\n>> Goos: het plan is te duur\n",
        "2. Reacties\nTe duur ^ Goos\nPrima plan ^ Fatma\n",
        "2. Zomer\nWietske – hele maand juli\nGoos – vanaf 10 augustus\nFatma – niet\n",
        "2. Ervaringen\nGoos – de wachtlijst is korter\nFatma – meer mensen\nMats – storing van drie dagen\n",
        "2. Scholing\n- EHBO (Wietske, 3 mei)\n- BHV (Goos, 10 mei)\n- Taalcoach (Fatma, 12 juni)\n",
        "2. Dank\nDank voor de taart! Fatma\nEn voor het opruimen! Goos\n",
        "2. Stand\nHet hek staat er. [Wietske]\nDe poort volgt in mei. [Goos]\n",
        "2. Aan het woord\n<Wietske> hoe gaat het met de tuin\n<Fatma> die groeit goed\n",
    ],
)
def test_what_people_say_are_or_have_is_no_task(config: Config, tekst: str) -> None:
    assert points(config, tekst) == []


def test_people_between_dashes_were_there(config: Config) -> None:
    rij = "erbij: Ilse Raven (vz) - Tom Bosgra - Khalid Amrani (Velsen, tot 11 uur) - Femke Stork"
    voorstel = read(f"notulen dorpsraad 14 april 2026\n{rij}\n\n1. Opening\nIlse opent.\n", config)
    namen = [een.naam for een in voorstel.aanwezigheid]
    assert namen == ["Ilse Raven", "Tom Bosgra", "Khalid Amrani", "Femke Stork"]


def test_a_table_of_what_who_when_and_stavaza_holds_tasks(config: Config) -> None:
    tabel = "| # | onderwerp | trekker | termijn | stavaza |\n|--|--|--|--|--|\n"
    acties = points(config, f"{tabel}| 14 | Inventaris bedden | Goos | sept | half |\n")
    assert firsts(acties) == [["Goos"]]
