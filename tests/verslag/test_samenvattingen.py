"""Minutes as programs that listen sum up a meeting, and as note pages have them: each task is found, with who
has it, and nothing else."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_WIE = "Sanne Poort, Joost Mulder, Aylin Demir, Kees Blok"
_KOP = f"Regietafel Kennemerland – 12 mei 2027\nDeelnemers: {_WIE}\n\n"
_OVERZICHT = "Samenvatting\nSanne lichtte de cijfers toe en Joost besprak de bouwkosten.\n\n"
_VERSLAGEN = {
    "titel voor elke taak": """Vervolgtaken:

Cijfers: Stuur de bijgewerkte cijfers naar alle gemeenten. (Sanne)
Vergunning: Vraag de gemeente naar de stand van de vergunning. (Aylin, Kees)
Bouwkosten: Stel een overzicht op van de bouwkosten per gemeente. (Joost)
""",
    "hele zinnen met vakjes": """Voorgestelde volgende stappen
☐ Sanne Poort zal de bijgewerkte cijfers naar alle gemeenten sturen.
☐ Aylin Demir en Kees Blok zullen de gemeente naar de vergunning vragen.
☐ Joost Mulder stelt een overzicht op van de bouwkosten.
""",
    "naam en wat": """Volgende stappen
Sanne: de bijgewerkte cijfers naar alle gemeenten sturen
Aylin en Kees: de gemeente naar de vergunning vragen
Joost: een overzicht van de bouwkosten opstellen
""",
    "naam erboven": """## Action items

**Sanne Poort**
Send the updated figures to all municipalities (03:12)

**Aylin Demir**
Ask the municipality about the permit (10:02)

**Joost Mulder**
Prepare an overview of the building costs (12:40)
""",
    "naam erachter": """ACTION ITEMS
[ ] Send the updated figures to all municipalities. (Sanne Poort)
[ ] @Aylin Demir - Ask the municipality about the permit.
[ ] Prepare an overview of the building costs (Joost Mulder)
""",
    "handvatten": """## Actie-items
- [ ] @Sanne Poort Bijgewerkte cijfers naar alle gemeenten sturen
- [ ] @Aylin Demir De gemeente naar de vergunning vragen
- [ ] @Joost Mulder Overzicht van de bouwkosten opstellen
""",
    "bladzij met onderwerpen": """Discussion topics
Time\tItem\tPresenter\tNotes
10 min\tFlow\t@Sanne Poort\tThe flow is behind
5 min\tCosts\t@Joost Mulder\tCosts are rising

Action items
☐ @Sanne Poort Send the updated figures to all municipalities
☐ @Aylin Demir Ask the municipality about the permit
☐ @Joost Mulder Prepare an overview of the costs
""",
    "gezegd en in een tabel": """### 1. Doorstroom
**Besluit:** De cijfers worden maandelijks gedeeld.
**Actie:** Sanne stuurt de bijgewerkte cijfers naar alle gemeenten.

### 2. Flexwonen
**Actie:** Aylin en Kees vragen de gemeente naar de vergunning (deadline: 26 mei).

### 3. Bouwkosten
**Actie:** Joost stelt een overzicht op.

### Actiepuntenoverzicht
| # | Actiepunt | Verantwoordelijke | Deadline |
|---|-----------|-------------------|----------|
| 1 | Bijgewerkte cijfers sturen naar alle gemeenten | Sanne | – |
| 2 | Gemeente vragen naar de vergunning | Aylin & Kees | 26 mei |
| 3 | Overzicht bouwkosten opstellen | Joost | – |
""",
}


@pytest.mark.parametrize("vorm", _VERSLAGEN)
def test_every_task_of_a_summary_is_found_with_who_has_it(config: Config, vorm: str) -> None:
    acties = [
        punt
        for punt in read(_KOP + _OVERZICHT + _VERSLAGEN[vorm], config).acties
        if punt.soort == "actiepunt"
    ]
    assert [punt.eigenaars[0] for punt in acties] == ["Sanne Poort", "Aylin Demir", "Joost Mulder"]
