"""A line of a sentence that opens with a role in lower case ends no list of who was there."""

from __future__ import annotations

from bot.config import Config
from bot.verslag.lezen import read


def test_the_text_above_it_is_read(config: Config) -> None:
    tekst = (
        "Verslag overleg Haven\nDatum: 15 mei 2023\n"
        "Aanwezig: A. Visser (burgemeester Velsen, voorzitter), T. Bos (COA)\n"
        "Verhinderd: P. Mol (Heemskerk)\n\nOpening\n"
        "De voorzitter opent het overleg en noemt dat het precies een jaar geleden is dat de eerste boot\n"
        "in de haven lag.\n\n"
        "Kade\nHet COA werkt een plan uit voor de zomermaanden (actie: COA, gereed 1 juni 2023). De\n"
        "voorzitter brengt dit in bij de havendienst, waar hij in het bestuur zit.\n\n"
        "Voortgang eerdere acties\n- Kaart van de kade (Bos): afgerond\n\nSluiting\nDe voorzitter sluit.\n"
    )
    voorstel = read(tekst, config)
    assert "COA" in [wie for a in voorstel.acties if a.soort == "actiepunt" for wie in a.eigenaars]
    assert len(voorstel.aanwezigheid) == 3
