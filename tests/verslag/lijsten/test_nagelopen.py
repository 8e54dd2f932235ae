"""Points of the last meeting below a title that says so: who has each, how it stands in any words."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "Verslag werkgroep Haven\n3 maart 2026\n\nAanwezig: Anna Visser, Tim Bos, Pia Mol\n\n"
KOP += "1. Opening\nAnna opent.\n\n"
SLOT = "\n3. Kade\nDe kade is klaar.\n"


def points(tekst: str, config: Config) -> list[tuple[str, str, str]]:
    acties = read(f"{KOP}{tekst}{SLOT}", config).acties
    return [(a.tekst, ", ".join(a.eigenaars), a.status) for a in acties if a.soort == "actiepunt"]


def test_behind_brackets_and_a_colon_anything_may_be_told(config: Config) -> None:
    tekst = (
        "2. Terugblik actielijst februari\n"
        "- Bankjes nalopen (Tim): de helft gehad, de rest volgt.\n"
        "- Sleutels tellen (Pia): gedaan.\n"
    )
    assert points(tekst, config) == [
        ("Bankjes nalopen", "Tim Bos", "open"),
        ("Sleutels tellen", "Pia Mol", "afgerond"),
    ]


def test_a_name_may_stand_behind_a_comma(config: Config) -> None:
    tekst = (
        "# Voortgang acties 4 februari\n\n"
        "- Lantaarns bij de steiger, Tim Bos: half, schuift naar april\n- Nieuwe folder, Pia Mol: klaar\n"
    )
    assert points(tekst, config) == [
        ("Lantaarns bij de steiger", "Tim Bos", "open"),
        ("Nieuwe folder", "Pia Mol", "afgerond"),
    ]


def test_a_gap_may_stand_for_the_colon(config: Config) -> None:
    tekst = (
        "2  Actielijst vorige keer\n   - Nieuwe vlaggen (Tim)            klaar\n"
        "   - Wachtlijst bellen (Pia)         loopt nog, 3 van de 8\n"
        "   - Draaiboek (Anna)                niet aan toegekomen\n"
    )
    assert points(tekst, config) == [
        ("Nieuwe vlaggen", "Tim Bos", "afgerond"),
        ("Wachtlijst bellen", "Pia Mol", "open"),
        ("Draaiboek", "Anna Visser", "open"),
    ]


def test_a_sentence_above_them_says_which_points_they_are(config: Config) -> None:
    tekst = (
        "2. Terugblik\nVan de punten uit februari is dit de stand:\n"
        "- Kaart met ligplaatsen (Tim): ligt bij de drukker.\n- Nieuwe folder (Pia): vervallen.\n"
    )
    assert [tekst for tekst, _, _ in points(tekst, config)] == ["Kaart met ligplaatsen", "Nieuwe folder"]


def test_the_number_may_stand_before_the_brackets(config: Config) -> None:
    tekst = (
        "2. Oude punten\nAP7 (Tim, lijst schippers) gedaan.\nAP8 (Pia, rooster maken): nog niet. Blijft.\n"
    )
    assert points(tekst, config) == [
        ("lijst schippers", "Tim Bos", "afgerond"),
        ("rooster maken", "Pia Mol", "open"),
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        "2. Steiger\n- Open dag (Tim): druk bezocht.\n- Vlootschouw (Pia): het regende.\n",
        "2. Terugblik\n- De open dag (Tim): druk bezocht.\n- De vlootschouw (Pia): het regende.\n",
        "2. Actielijst vorige keer\nDe voorzitter (Anna Visser) loopt de lijst door.\n",
        "2. Actielijst vorige keer\nDe lijst (bijlage 2): geen opmerkingen.\nDe lijst (bijlage 3): idem.\n",
        "2. Actielijst vorige keer\nDe lijst van februari, april: er zijn geen opmerkingen.\n",
        "2. Actielijst vorige keer\nTim (gemeente): dank voor de lijst.\nPia (haven): ik sluit mij aan.\n",
        "2. Lopende zaken\nMevrouw Mol (haven): het water stijgt.\nDe heer Bos (stad): het zakt al.\n",
        "2. Actielijst vorige keer\nAlle punten zijn afgehandeld, Tim: ja.\n",
        "2. Oude punten\nVraag over de kade (Tim): wie betaalt?\nVraag over de haven (Pia): wie weet het?\n",
    ],
)
def test_what_is_only_told_there_is_no_point(tekst: str, config: Config) -> None:
    assert points(tekst, config) == []


def test_a_label_names_more_of_them_before_the_task(config: Config) -> None:
    tekst = "2. Oude actiepunten vorige keer\n- Actie Anna, Tim: de steiger verven. Dat wacht op verf.\n"
    assert points(tekst, config) == [("de steiger verven", "Anna Visser, Tim Bos", "open")]


def test_nr_may_stand_before_their_numbers(config: Config) -> None:
    tekst = (
        "2. Openstaande punten\nnr 2025-08 Kaart met ligplaatsen (Tim): ligt bij de drukker,\nloopt.\n"
        "nr 2025-11 Adreslijst (Pia): verstuurd op 20 november, afgedaan.\n"
    )
    assert [tekst for tekst, _, _ in points(tekst, config)] == ["Kaart met ligplaatsen", "Adreslijst"]


@pytest.mark.parametrize(
    "boven",
    [
        "Nog te doen van vorige keer:",
        "Toezeggingen vorige vergadering",
        "Van de vorige bijeenkomst stond nog open:",
        "Actiepunten vorig overleg",
    ],
)
def test_words_above_them_say_in_many_ways_that_they_are_of_before(boven: str, config: Config) -> None:
    tekst = (
        f"2. Terugblik\n{boven}\n"
        "1. Offerte voor de bank (Tim) – uitgesteld, er komt per november een nieuwe\nleverancier\n"
        "2. Sleutel berging (Pia) – gedaan, hangt weer in de kast\n"
        "3. Voorstel tarieven (Anna, Tim) – in bewerking, concept volgt in december\n"
    )
    assert points(tekst, config) == [
        ("Offerte voor de bank", "Tim Bos", "open"),
        ("Sleutel berging", "Pia Mol", "afgerond"),
        ("Voorstel tarieven", "Anna Visser, Tim Bos", "open"),
    ]


@pytest.mark.parametrize(
    "stand",
    [
        "loopt, nieuwe datum 15 december",
        "loopt, nieuwe da-\ntum 15 december",
        "nog niet af; nu 15 december",
        "wordt 15 december",
        "verlengd tot 15 december, in overleg",
        "de nieuwe einddatum is 15 december",
    ],
)
def test_a_new_day_may_be_told_with_how_it_stands(stand: str, config: Config) -> None:
    tekst = f"{KOP}Acties uit het vorige verslag:\n25-27. notitie over de pier (Tim): {stand}\n{SLOT}"
    assert [str(een.termijn) for een in read(tekst, config).acties] == ["2026-12-15"]


def test_how_a_task_stands_may_be_a_sentence_of_its_own(config: Config) -> None:
    tekst = "2. Acties\n- Tim: zaal huren. Gedaan.\n- Pia: kas opmaken. Loopt nog, wacht op Tim.\n"
    tekst += "- Anna: lijst maken. Open dag voorbereiden\n"
    assert points(tekst, config) == [
        ("zaal huren", "Tim Bos", "afgerond"),
        ("kas opmaken", "Pia Mol", "open"),
        ("lijst maken. Open dag voorbereiden", "Anna Visser", "open"),
    ]


@pytest.mark.parametrize(
    ("tekst", "taken"),
    [
        (
            "Van de afspraken van 4 februari is er één klaar:\n"
            "- Tim heeft de sleutels geteld – klaar\n"
            "- Pia zoekt uit of de steiger past – loopt nog, wacht op hout",
            [("Tim Bos", "afgerond"), ("Pia Mol", "open")],
        ),
        (
            "- Pia vraagt een vergunning aan voor de kraan: in behandeling\n- Tim belt de schilder: gedaan",
            [("Pia Mol", "open"), ("Tim Bos", "afgerond")],
        ),
        (
            "Openstaande punten:\n"
            "- Tim en Pia maken een kaart (nog niet gestart)\n- Anna vraagt offertes op (klaar)",
            [("Tim Bos, Pia Mol", "open"), ("Anna Visser", "afgerond")],
        ),
        (
            "1. Tim schrijft de havenmeester → blijft staan\n2. Pia bestelt touw → gedaan",
            [("Tim Bos", "open"), ("Pia Mol", "afgerond")],
        ),
        ("De afspraken van de vorige keer:\n- Pia verft het hek - open", [("Pia Mol", "open")]),
        (
            "- Pia vraagt de gemeente om een bord: nog geen antwoord gekregen, blijft staan\n"
            "- Tim zou de loods bellen: niets van gehoord\n- Anna mailt de bond: geen reactie",
            [("Pia Mol", "open"), ("Tim Bos", "open"), ("Anna Visser", "open")],
        ),
        (
            "- Pia vraagt het bestuur om geld: is gebeurd\n- Tim maakt een folder: is er mee bezig",
            [("Pia Mol", "afgerond"), ("Tim Bos", "open")],
        ),
    ],
)
def test_how_it_stands_behind_what_somebody_does(
    tekst: str, taken: list[tuple[str, str]], config: Config
) -> None:
    assert [punt[1:] for punt in points(f"2. Terugblik\n{tekst}\n", config)] == taken


@pytest.mark.parametrize(
    "tekst",
    [
        "- Tim vraagt wanneer de kade klaar is: nog niet bekend\n- Pia merkt op dat het hek roest",
        "- Tim is blij met de haven – loopt goed\n- Pia vindt de steiger mooi – klaar voor het seizoen",
        "Anna vertelt over de brug: niet klaar voor de zomer. Tim ziet de kade: loopt vol.",
        "- Tim vraagt of de kraan rijdt: geen antwoord\n- Pia vraagt aandacht voor het hek: loopt nog",
        "- Tim vertelt over de brug: nog geen nieuws\n- Pia zag de loods: niets gehoord",
        "- De haven ligt vol – loopt goed\n- Het water stijgt – nog niet te hoog",
    ],
)
def test_what_is_told_with_such_words_is_no_point(tekst: str, config: Config) -> None:
    assert points(f"2. Haven\n{tekst}\n", config) == []


@pytest.mark.parametrize("pijl", ["→", "->", "=>", "⇒", ">", "–"])
@pytest.mark.parametrize("vorm", ["- {taak} ({wie}) {pijl} {stand}", "* {taak}, {wie} {pijl} {stand}"])
def test_an_arrow_may_stand_before_how_it_stands(vorm: str, pijl: str, config: Config) -> None:
    punten = [
        ("Bij de griffie nagaan of `ligplaats` een adres is", "Anna Visser", "vraag ligt er", "open"),
        ("Vaste borden tellen", "Tim Bos", "gedaan, 41 stuks", "afgerond"),
        ("Draaiboek schrijven", "Pia Mol", "nog niet begonnen", "open"),
        ("Nieuwe folder maken", "Tim Bos", "vervalt, de oude blijft", "afgerond"),
    ]
    regels = [vorm.format(taak=taak, wie=wie, pijl=pijl, stand=stand) for taak, wie, stand, _ in punten]
    gelezen = points("2. Actiepunten vorige keer\n\n" + "\n".join(regels) + "\n", config)
    assert gelezen == [(taak, wie, hoe) for taak, wie, _, hoe in punten]


def test_how_it_stands_may_follow_the_task_of_who_stands_before_it(config: Config) -> None:
    tekst = (
        "2. Actiepunten vorige keer\n- Tim: borden tellen → gedaan, 41 stuks\n"
        "- [Pia] draaiboek schrijven → nog niet begonnen\n- Anna Visser: folder maken – loopt nog\n"
    )
    assert points(tekst, config) == [
        ("borden tellen", "Tim Bos", "afgerond"),
        ("draaiboek schrijven", "Pia Mol", "open"),
        ("folder maken", "Anna Visser", "open"),
    ]


def test_a_day_that_is_told_there_is_when_it_is_due(config: Config) -> None:
    tekst = (
        "2. Actiepunten vorige keer\n- Borden tellen (Tim) → half, gereed uiterlijk 20 maart\n"
        "- Draaiboek maken (Pia): gereed vóór 1 april\n- Folder maken (Anna): gereed op 2 maart\n"
    )
    acties = read(f"{KOP}{tekst}{SLOT}", config).acties
    assert [(str(a.termijn), a.status) for a in acties] == [
        ("2026-03-20", "open"),
        ("2026-03-31", "open"),
        ("None", "afgerond"),
    ]


@pytest.mark.parametrize(
    "regel",
    [
        "- De weg naar de haven (Markt) → loopt langs de kade",
        "- Anna: het voorstel is goed → nog niet iedereen is overtuigd",
        "- Tim: de kade is af – nog niet helemaal",
        "- De omzet steeg van 10 → 12 (Pia)",
        "- Het register gaat van Excel → Access (Tim)",
        "- Pia: de brug staat open → gereed in mei",
        "- De route (kade) → wordt verlegd",
        "- Tim Bos (haven) → stelt zich voor",
        "- Peil 3 maart → vastgesteld",
        "- Anna: hoe loopt het? → loopt goed",
    ],
)
def test_an_arrow_in_what_is_told_makes_no_point(regel: str, config: Config) -> None:
    assert points(f"2. Haven\n{regel}\n- Het hek roest\n", config) == []


def test_a_new_task_is_not_on_a_guess_one_of_before_that_is_done(config: Config) -> None:
    tekst = (
        "2. Actiepunten vorige keer\n- Proefvaart regelen (Tim) → gedaan\n\n"
        "4. Nieuwe actiepunten\n1. Pia en Tim bereiden een verslag van de proefvaart voor\n"
    )
    assert [hoe for _, _, hoe in points(tekst, config)] == ["afgerond", "open"]


def test_a_box_before_a_task_says_that_it_was_done_whatever_words_stand_behind_it(config: Config) -> None:
    tekst = (
        "Actielijst\n[x] Bankjes nalopen – Tim – zijn binnen\n[x] Sleutels tellen - Pia - staat in de mail\n"
        "[ ] Folder maken – Anna – zijn er mee bezig\n"
    )
    assert points(tekst, config) == [
        ("Bankjes nalopen", "Tim Bos", "afgerond"),
        ("Sleutels tellen", "Pia Mol", "afgerond"),
        ("Folder maken", "Anna Visser", "open"),
    ]
