"""Every way in, with an example and the role it takes: test_gate_matrix.py fails on one that is not here."""

from __future__ import annotations

import ast
from pathlib import Path

from bot.config import Rol

ROOT = Path(__file__).resolve().parents[2]
GEEN, LEZER, LID, SECRETARIAAT = Rol
# 'command verb' → (role at the tafel that it takes, lines that do it); A3 and B1 are of the last PRT meeting.
VERBS: dict[str, tuple[Rol, tuple[str, ...]]] = {
    "actie nieuw": (LID, ("actie nieuw prt COA: iets", "actie nieuw prt", "actie nieuw prt een\ntwee")),
    "actie lijst": (LEZER, ("actie lijst prt", "actie lijst prt csv", "actie lijst alle")),
    "actie toon": (LEZER, ("actie toon A3", "actie A3")),
    "actie bron": (LEZER, ("actie bron A3", "actie waar staat dat A3")),
    "actie wijzig": (LID, ("actie wijzig A3 termijn 1 mei", "actie wijzig A3", "actie A3 van COA naar AenM")),
    "actie klaar": (LID, ("actie klaar A3", "actie A4, A3 klaar")),
    "actie heropen": (LID, ("actie heropen A3",)),
    "actie vervalt": (LID, ("actie vervalt A3 zomaar",)),
    "actie uitstel": (LID, ("actie uitstel A3 2 weken", "actie uitstel A3")),
    "actie doorgeleiden": (LID, ("actie doorgeleiden A3 rrt gooi", "actie doorgeleiden A3 elke rrt")),
    "actie overdragen": (LID, ("actie overdragen prt van COA naar Jansen",)),
    "actie ongedaan": (LEZER, ("actie ongedaan", "actie ongedaan A3")),  # only of one's own changes
    "actie wis": (LID, ("actie wis A3: akkoord",)),
    "actie terugkoppeling": (LID, ("actie terugkoppeling A3 loopt nog, gesprek", "actie terugkoppeling A3")),
    "actie zoek": (LEZER, ("actie zoek locatie", "actie zoek locatie csv")),
    "besluit nieuw": (LID, ("besluit nieuw prt iets", "besluit nieuw prt")),
    "besluit lijst": (LEZER, ("besluit lijst prt", "besluit lijst prt csv")),
    "besluit toon": (LEZER, ("besluit toon B1",)),
    "besluit bron": (LEZER, ("besluit bron B1",)),
    "besluit wijzig": (LID, ("besluit wijzig B1 andere tekst", "besluit wijzig B1")),
    "besluit intrekken": (SECRETARIAAT, ("besluit intrekken B1 zomaar",)),
    "besluit zoek": (LEZER, ("besluit zoek governance",)),
    "vergadering plan": (SECRETARIAAT, ("vergadering plan prt 2 februari",)),
    "vergadering lijst": (LEZER, ("vergadering lijst prt",)),
    "vergadering toon": (LEZER, ("vergadering toon prt",)),
    "vergadering agenda": (SECRETARIAAT, ("vergadering agenda prt Opening; Sluiting",)),
    "vergadering start": (SECRETARIAAT, ("vergadering start prt 12-1",)),
    "vergadering punt": (SECRETARIAAT, ("vergadering punt prt 2",)),
    "vergadering aanwezig": (SECRETARIAAT, ("vergadering aanwezig prt De Boer",)),
    "vergadering afwezig": (SECRETARIAAT, ("vergadering afwezig prt De Boer",)),
    "vergadering sluit": (SECRETARIAAT, ("vergadering sluit prt", "vergadering sluit prt akkoord")),
    "vergadering deel": (SECRETARIAAT, ("vergadering deel prt",)),
    "vergadering berichten": (
        SECRETARIAAT,
        ("vergadering berichten prt", "vergadering berichten prt nu vooruitblik"),
    ),
    "vergadering verzet": (SECRETARIAAT, ("vergadering verzet prt naar 30 januari 10:00",)),
    "vergadering vervalt": (SECRETARIAAT, ("vergadering vervalt prt zomaar",)),
    "vergadering ics": (LEZER, ("vergadering ics prt", "vergadering ics prt alle")),
    "vergadering abonnement": (LEZER, ("vergadering abonnement prt",)),
    "notitie ": (LID, ("notitie prt iets", "notitie prt een\ntwee")),
    "notitie lijst": (LEZER, ("notitie lijst prt",)),
    "terugkoppeling lees": (LEZER, ("terugkoppeling lees prt", "terugkoppeling prt")),
    "terugkoppeling nieuw": (LID, ("terugkoppeling A3 loopt nog, gesprek", "terugkoppeling A3")),
    "terugkoppeling navragen": (
        LID,
        ("terugkoppeling navragen prt", "terugkoppeling navragen prt Molenbroek eml"),
    ),
    "verslag concept": (SECRETARIAAT, ("verslag concept prt", "verslag concept prt md")),
    "verslag actielijst": (LEZER, ("verslag actielijst prt", "verslag actielijst prt csv")),
    "verslag besluitenlijst": (LEZER, ("verslag besluitenlijst prt docx",)),
    "verslag toon": (SECRETARIAAT, ("verslag toon prt", "verslag toon prt vastgesteld 1")),
    "verslag vaststellen": (SECRETARIAAT, ("verslag vaststellen prt 14-12",)),
    "verslag publiceren": (SECRETARIAAT, ("verslag publiceren prt 14-12",)),
    "verslag noot": (SECRETARIAAT, ("verslag noot prt iets", "verslag noot prt wis 1")),
    "verslag namen": (SECRETARIAAT, ("verslag namen prt", "verslag namen prt Molenbroek openbaar")),
    "opgave regio": (
        LEZER,
        ("opgave regio Kennemerland", "opgave Kennemerland csv", "opgave regio gooi xlsx"),
    ),
    "opgave gemeente": (LEZER, ("opgave gemeente Haarlem", "opgave Haarlem cyclus 2024 op 1 december")),
    "opgave provincie": (LEZER, ("opgave provincie", "opgave")),
    "opgave beeld": (LEZER, ("opgave beeld", "opgave beeld regio Kennemerland", "opgave beeld Laren")),
    "opgave nieuw": (SECRETARIAAT, ("opgave nieuw Haarlem", "opgave nieuw")),
    "opgave locatie": (SECRETARIAAT, ("opgave locatie Haarlem",)),
    "opgave uitruil": (SECRETARIAAT, ("opgave uitruil Haarlem",)),
    "opgave vervalt": (SECRETARIAAT, ("opgave vervalt O1", "opgave vervalt U99")),
    "opgave ongedaan": (SECRETARIAAT, ("opgave ongedaan", "opgave ongedaan 2027-01-11T09:00:00+00:00")),
    "opgave sjabloon": (SECRETARIAAT, ("opgave sjabloon",)),
    "opgave importeer": (
        SECRETARIAAT,
        ("opgave importeer https://10.0.0.1/o.xlsx", "opgave importeer F0ABCDEF12", "opgave importeer"),
    ),
    "status regio": (LEZER, ("status regio Kennemerland", "status Kennemerland")),
    "status gemeente": (LEZER, ("status gemeente Haarlem",)),
    "status tafel": (LEZER, ("status tafel prt",)),
    "status wie": (LEZER, ("status wie Duinhove",)),
    "status mij": (LEZER, ("status mij",)),
    "status overzicht": (LEZER, ("status overzicht", "status overzicht prt csv")),
    "zoek alles": (LEZER, ("zoek alles locatie", "zoek locatie csv")),
    "zoek acties": (LEZER, ("zoek acties locatie",)),
    "zoek besluiten": (LEZER, ("zoek besluiten governance",)),
    "zoek notities": (LEZER, ("zoek notities locatie",)),
    "zoek terugkoppelingen": (LEZER, ("zoek terugkoppelingen locatie",)),
    "mijlpaal nieuw": (SECRETARIAAT, ("mijlpaal nieuw prt 'binnengesmokkeld' verwacht 1 mei",)),
    "mijlpaal lijst": (LEZER, ("mijlpaal lijst", "mijlpaal")),
    "mijlpaal toon": (LEZER, ("mijlpaal toon M1", "mijlpaal publicatie capaciteitsraming")),
    "mijlpaal verzet": (SECRETARIAAT, ("mijlpaal verzet M1 1 mei", "mijlpaal verzet M1 1 mei: akkoord v1")),
    "mijlpaal uitgesteld": (SECRETARIAAT, ("mijlpaal uitgesteld M1",)),
    "mijlpaal gebeurd": (
        SECRETARIAAT,
        ("mijlpaal gebeurd M1", "mijlpaal 'publicatie capaciteitsraming' gebeurd"),
    ),
    "mijlpaal heropen": (SECRETARIAAT, ("mijlpaal heropen M1",)),
    "mijlpaal koppel": (LID, ("mijlpaal koppel A3 M1",)),
    "mijlpaal hernoem": (SECRETARIAAT, ("mijlpaal hernoem M1 'andere naam'",)),
    "mijlpaal sjabloon": (SECRETARIAAT, ("mijlpaal sjabloon", "mijlpaal sjabloon akkoord v1")),
    "mijlpaal wis": (SECRETARIAAT, ("mijlpaal wis M1",)),
    "verslag importeer": (
        SECRETARIAAT,
        ("verslag importeer https://10.0.0.1/v.pdf", "verslag importeer F0ABCDEF12", "verslag importeer"),
    ),
    "verslag voorstel": (SECRETARIAAT, ("verslag voorstel",)),
    "voortgang rapport": (SECRETARIAAT, ("voortgang rapport provincie sinds 1 december",)),
    "voortgang tekst": (SECRETARIAAT, ("voortgang tekst regio Gooi",)),
    "voortgang lijst": (LEZER, ("voortgang lijst", "voortgang lijst provincie")),
    "voortgang toon": (LEZER, ("voortgang toon R1",)),
}
# Lines without a command: in the direct message they are one while a meeting runs; help is for who may read.
BARE_LINES = ("a COA: iets", "b iets", "v Jansen: iets", "t Jansen: iets", "n iets", "A3 klaar", "punt")
HELP = ("help", "actie help", "hoi", "actie", "onzin")
# What an action_id begins with → a value that does something.
ACTIONS = {
    "opdracht": "actie klaar A3",
    "punt_menu": "actie klaar A3",
    "actie_wijzig": "A3 termijn 1 mei",
    "actie_ongedaan": "{id}",
    "terugkoppeling": "{id} {meeting}",
    "voorstel_": "1 a0",
    "verschil_": "1 actie-1",
    "opgavevoorstel_": "1 0123456789abcdef",
}
FORGED_ACTIONS = (
    ("opdracht_0", "actie toon A3"),
    ("terugkoppeling_afgerond", "{id} {meeting}"),
    ("terugkoppeling_herzien", "{id} {meeting}"),
    ("terugkoppeling_verzonnen", "{id} {meeting}"),
    ("terugkoppeling_afgerond", "999999 1"),
    ("terugkoppeling_afgerond", "'; drop table actie"),
    ("voorstel_alles", "1"),
    ("voorstel_alles", "999999"),
    ("voorstel_weg", "1"),
    ("voorstel_kop", "1"),
    ("voorstel_volgende", "1 12"),
    ("voorstel_punt", "1 a99999999999999999999"),
    ("voorstel_punt", "'; drop table actie"),
    ("voorstel_verzonnen", "1"),
    ("voorstel_", "-1"),
    ("verschil_neem", "1 0123456789abcdef"),
    ("verschil_verdwenen", "999999 "),
    ("verschil_punt", "1 actie-99999999999999999999"),
    ("verschil_punt", "1 '; drop table actie"),
    ("verschil_volgende", "1 -12"),
    ("verschil_verzonnen", "1"),
    ("opgavevoorstel_neem", "1 0123456789abcdef"),
    ("opgavevoorstel_neem", "999999 "),
    ("opgavevoorstel_verder", "1 99999999999999999999"),
    ("opgavevoorstel_weg", "'; drop table opgave"),
    ("opgavevoorstel_verzonnen", "1"),
    ("actie_ongedaan", "-1"),
    ("actie_ongedaan", "99999999999999999999999"),
    ("opdracht", ""),
    ("opdracht", "actie nieuw prt COA: binnengesmokkeld"),
    ("verzonnen", "actie klaar A3"),
    ("", "actie klaar A3"),
)
# callback_id → (metadata, fields) of a form that would write.
FORMS: dict[str, tuple[dict[str, object], dict[str, str]]] = {
    "actie_nieuw": ({"tafel": "prt"}, {"tekst": "binnengesmokkeld"}),
    "actie_wijzig": ({"tafel": "prt", "id": "{id}", "was": {}}, {"tekst": "binnengesmokkeld"}),
    "actie_uitstel": ({"id": "{id}", "was": {}}, {"termijn": "2030-05-01", "reden": "binnengesmokkeld"}),
    "besluit_nieuw": ({"tafel": "prt"}, {"tekst": "binnengesmokkeld"}),
    "besluit_wijzig": ({"tafel": "prt", "id": "{besluit}", "was": {}}, {"tekst": "binnengesmokkeld"}),
    "terugkoppeling_nieuw": ({"id": "{id}"}, {"tekst": "binnengesmokkeld"}),
    "terugkoppeling_navraag": (
        {"tafel": "prt", "wie": "{owner}", "ids": ["{id}"]},
        {"tekst_{id}": "binnengesmokkeld"},
    ),
    "verslag_punt": ({"id": 1, "punt": "a0"}, {"tekst": "binnengesmokkeld"}),
    "verslag_verschil": ({"id": 1, "punt": "actie-1", "vast": "0123456789abcdef"}, {"oordeel": "neem"}),
    "verslag_kop": ({"id": 1}, {"tafel": "prt", "datum": "1 mei 2026"}),
    "opgave_opgave": (
        {},
        {
            "gebied": "Haarlem",
            "cyclus": "2024",
            "plaatsen": "123",
            "amv": "",
            "peildatum": "1-2-2025",
            "bron": "binnengesmokkeld",
        },
    ),
    "opgave_locaties": (
        {},
        {
            "gemeente": "Haarlem",
            "naam": "binnengesmokkeld",
            "status": "besloten",
            "capaciteit": "5",
            "peildatum": "1-2-2025",
            "bron": "binnengesmokkeld",
        },
    ),
    "opgave_uitruil": (
        {},
        {
            "van": "Haarlem",
            "naar": "Velsen",
            "cyclus": "2024",
            "plaatsen": "5",
            "peildatum": "1-2-2025",
            "bron": "binnengesmokkeld",
        },
    ),
    "verslag_namen": ({"tafel": "prt", "verslag": "PRT-2026-12-14", "reden": None}, {"wie_1": "bestuurder"}),
    "voortgang_tekst": (
        {"regio": "gooi", "van": "2026-12-01", "tot": "2027-01-10", "was": {}},
        {"tekst": "binnengesmokkeld"},
    ),
}


def action_ids() -> set[str]:
    """What every action_id in bot/views begins with, from the sources of the buttons and menus."""
    found: set[str] = set()
    for path in sorted((ROOT / "bot" / "views").glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                place = {"button": 1, "menu": 0}.get(node.func.id)
                found |= set() if place is None else {_beginning(node.args[place], names)}
    return found


def _beginning(node: ast.expr, names: dict[str, object]) -> str:
    """'opdracht_toon_' of an f-string, the value of a name; what is neither stands as it is written."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=[ast.Constant(value=str(text)), *_]):
            return text
        case ast.JoinedStr(values=[ast.FormattedValue(value=inner), *_]):
            return _beginning(inner, names)
        case ast.Name(id=name):
            return str(names.get(name, "terugkoppeling" if name == "AGAIN" else name))
    return ast.unparse(node)


def callback_ids() -> set[str]:
    """Every callback_id that handlers/forms.py knows, from its source."""
    tree = ast.parse((ROOT / "handlers" / "forms.py").read_text(encoding="utf-8"))
    return {
        node.value.value
        for node in ast.walk(tree)
        if isinstance(node, ast.MatchValue) and isinstance(node.value, ast.Constant)
    }
