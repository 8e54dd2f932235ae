"""Minutes as repositories keep them, crossed: headings, words above the actions, rows and marks of done.

Who is to do what is known by how each is made; a few cells in the suite, all of them with LONG.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import product

from bot.config import Config
from bot.verslag.lezen import read
from tests.share import share

KOPPEN: tuple[Callable[[str], str], ...] = (
    lambda titel: f"## {titel}\n\n",
    lambda titel: f"##{titel}\n\n",
    lambda titel: f"{titel}\n{'-' * len(titel)}\n\n",
    lambda titel: f"**{titel}**\n\n",
    lambda titel: f"## 📝 {titel}\n\n",
    lambda titel: f'{{{{< section title="{titel}" >}}}}\n',
    lambda titel: f"<h2>{titel}</h2>\n\n",
    lambda titel: f"== {titel} ==\n\n",
)
RIJEN = (
    *("- [ ] {taak} ({wie})", "- [ ] @{login} {taak}", "* ({wie}) {taak}", "* [{wie}] {taak}"),
    *("- **{wie}**: {taak}", "- {wie}: {taak}", "- {taak} - {wie}", "- {taak} @{login}", "1. {taak} ({wie})"),
    *(
        "- @{login}: {taak}",
        "- {taak} → {wie}",
        "- {taak} **{wie}**",
        "- {wie}\n  - {taak}",
        "| {taak} | {wie} |",
    ),
)
EEN_TAAL = {
    "nl": (
        (
            "Actiepunten",
            "Acties",
            "Te doen",
            "Taken",
            "Vervolgacties",
            "Huiswerk",
            "AIs",
            "Openstaande acties",
        ),
        ("De handleiding bijwerken", "Nieuwe leden uitnodigen", "Offertes opvragen"),
        ("De migratie verliep zonder klachten.", "Het aantal gebruikers groeit gestaag."),
        ("Aanwezig (3)", "Agenda", "| Actie | Wie |\n|---|---|\n"),
    ),
    "en": (
        (
            "Action items",
            "Actions",
            "AIs",
            "TODO",
            "Next actions",
            "Tasks for 2.0",
            "Follow-up",
            "Actionables",
        ),
        ("Update the user guide", "Invite new members", "Review the budget"),
        ("The migration went smoothly.", "The number of users keeps growing."),
        ("Board members present (3/3)", "Agenda", "| Action | Owner |\n|---|---|\n"),
    ),
}
NAMEN = {"Inge Postma": "ingepostma", "Lars Beek": "larsbeek", "Noor Claes": "noorclaes"}
KLAAR = ("- ~~{}~~ (Inge)", "- {} (Inge) ✅", "- [x] {} (Inge)", "1. [x] {} (Inge)")


def minutes(kop: Callable[[str], str], taal: str, sectie: str, rijen: Iterable[str]) -> str:
    _, _, verteld, (aanwezig, agenda, _) = EEN_TAAL[taal]
    delen = (
        (aanwezig, "".join(f"- {naam}\n" for naam in NAMEN)),
        (agenda, "- Status of the release (Lars)\n- Site (Noor)\n"),
        ("Release", "".join(f"- {zin}\n" for zin in verteld)),
        (sectie, "".join(f"{rij}\n" for rij in rijen)),
        ("Site", f"{verteld[1]}\n"),
    )
    return "# Minutes 2026-04-02\n\n" + "".join(f"{kop(titel)}{deel}\n" for titel, deel in delen)


def is_of(naam: str, eigenaars: tuple[str, ...]) -> bool:
    return len(eigenaars) == 1 and eigenaars[0].casefold() in (naam.casefold(), NAMEN[naam])


def test_every_heading_section_and_row_gives_its_tasks_and_no_others(config: Config) -> None:
    fout = []
    secties = [(taal, sectie) for taal, delen in EEN_TAAL.items() for sectie in delen[0]]
    for kop, (taal, sectie), rij in share(product(KOPPEN, secties, RIJEN), 29):
        taken, tabelkop = EEN_TAAL[taal][1], EEN_TAAL[taal][3][2]
        paren = list(zip(taken, NAMEN.items(), strict=True))
        rijen = [rij.format(taak=taak, wie=wie, login=login) for taak, (wie, login) in paren]
        rijen[0] = tabelkop + rijen[0] if rij.startswith("|") else rijen[0]
        voorstel = read(minutes(kop, taal, sectie, rijen), config)
        goed = [
            taak in actie.tekst and is_of(wie, actie.eigenaars)
            for actie, (taak, (wie, _)) in zip(voorstel.acties, paren, strict=False)
        ]
        if goed != [True] * 3 or len(voorstel.acties) != 3 or len(voorstel.aanwezigheid) != 3:
            fout.append((kop("x"), sectie, rij))
    assert not fout


def test_what_is_marked_as_done_is_done_below_every_heading(config: Config) -> None:
    fout = []
    for kop, taal, rij in product(KOPPEN, EEN_TAAL, KLAAR):
        sectie, taak = EEN_TAAL[taal][0][0], EEN_TAAL[taal][1][0]
        acties = read(minutes(kop, taal, sectie, [rij.format(taak)]), config).acties
        if [(een.tekst, een.status) for een in acties] != [(taak, "afgerond")]:
            fout.append((kop("x"), rij))
    assert not fout
