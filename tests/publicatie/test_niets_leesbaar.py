"""Whatever the register, however a name is written: no name that is not public is readable in the files.

What is readable is looked up in another way than the bot does: the letters of the files, folded, by word.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from hypothesis import HealthCheck, given
from hypothesis import strategies as st
from sqlmodel import Session

from bot import (
    aanwezigheid,
    acties,
    agendapunten,
    naamoordelen,
    noten,
    notities,
    openbaarheid,
    personen,
    vaststelling,
    verslaguitgave,
    verslagversies,
)
from bot.acties import NieuweActie
from bot.config import Config
from bot.models import Persoon
from bot.publicatie import maken, nalezen
from bot.wijzigingen import Stempel
from tests.builders import STEMPEL, besluit, held
from tests.security.fuzz import fuzz

FIRST = ("Aaltje", "Zoë", "Jörn", "Kwinten", "Mieke-Lot", "Ferdaus")
PREFIX = ("", "van ", "de ", "van der ", "d'", "'t ", "el ")
ONSET, MIDDLE = ("Kw", "Zj", "Vl", "Pr", "Dj", "Sch"), ("ee", "ou", "ij", "aa", "ü")
END = ("nkel", "stra", "mans", "vink", "pel", "zz")
DAY, LATER = date(2027, 1, 8), date(2027, 1, 12)


@dataclass(frozen=True)
class Iemand:
    voornaam: str
    voorvoegsel: str
    achternaam: str

    @property
    def naam(self) -> str:
        return f"{self.voornaam} {self.voorvoegsel}{self.achternaam}"

    @property
    def familie(self) -> str:
        whole = f"{self.voorvoegsel}{self.achternaam}"
        return whole[:1].upper() + whole[1:]


def ways(who: Iemand) -> list[str]:
    """How minutes write somebody."""
    plain = re.sub(r"\W", "", who.familie)
    return [
        who.naam,
        who.naam.upper(),
        who.naam.lower(),
        f"Mevrouw {who.familie} (COA)",
        f"de heer {who.familie.lower()}",
        f"{who.voornaam[0]}. {who.voorvoegsel}{who.achternaam}",
        f"{who.naam}s voorstel",
        f"{who.achternaam}, {who.voornaam}",
        f"{who.naam}-Bloem",
        f"{who.voornaam} vraagt",
        f"{who.voornaam}_{plain}@voorbeeld.nl",
        f"{who.voornaam}{who.achternaam}",
        unicodedata.normalize("NFD", who.naam),
        f"{who.voornaam}\u00a0{who.voorvoegsel}{who.achternaam}",
        f"{who.naam} (06-12345678)",
        f"https://voorbeeld.nl/{who.voornaam}-{plain}",
        f"{who.naam.replace(' ', chr(10))} en anderen",
    ]


people = st.lists(
    st.builds(
        Iemand,
        st.sampled_from(FIRST),
        st.sampled_from(PREFIX),
        st.builds(lambda *parts: "".join(parts), *map(st.sampled_from, (ONSET, MIDDLE, END))),
    ),
    min_size=2,
    max_size=4,
    unique_by=(lambda who: who.voornaam, lambda who: who.achternaam),
)


def letters(text: str) -> str:
    """The words of a text as runs of letters, folded, with a space on either side."""
    flat = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    words = re.findall(r"[^\W\d_]+", flat.casefold())
    return f" {' '.join(words)} "


@fuzz(2, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(people=people, data=st.data())
def test_no_name_that_is_not_public_is_readable_in_the_files(
    session: Session, config: Config, people: list[Iemand], data: st.DataObject
) -> None:
    hidden, public = people[:-1], people[-1]
    meeting = held(session, DAY)
    held(session, LATER)
    for who in people:
        known = personen.ensure(session, STEMPEL, who.naam)
        openbaarheid.say(session, STEMPEL, known.id, "openbaar" if who is public else "ambtelijk")
        aanwezigheid.note(
            session, STEMPEL, meeting, known, "aanwezig", delegatie="COA", regio=None, organisatie=None
        )

    def written() -> str:
        who = data.draw(st.sampled_from(people))
        return f"Opgemerkt is: {data.draw(st.sampled_from(ways(who)))}. Dat is genoteerd."

    agendapunten.replace_all(session, STEMPEL, meeting, [("1", written()), ("2", "Rondvraag")])
    owner = personen.ensure(session, STEMPEL, hidden[0].naam)
    acties.create(
        session,
        STEMPEL,
        meeting,
        NieuweActie(written(), eigenaars=(owner,), ingebracht_door=owner, antwoord=written(), soort="vraag"),
    )
    besluit(session, meeting, written())
    notities.create(session, STEMPEL, meeting, written())
    noten.create(session, STEMPEL, meeting, written())
    vaststelling.adopt(session, STEMPEL, config, meeting, today=LATER, aanpassing=written())

    later_on = Stempel("U0TEST0001", STEMPEL.op)
    source, page, number = verslaguitgave.to_publish(session, config, meeting, later_on, None)
    found = maken.prepare(page, openbaarheid.card(session, config, meeting), config.publicatie.gronden)
    for doubt in found.twijfels:
        naamoordelen.judge(session, STEMPEL, meeting.id, doubt.sleutel, weglaten=True)
    kaart = openbaarheid.card(session, config, meeting)
    found = maken.prepare(page, kaart, config.publicatie.gronden)
    assert found.twijfels == ()
    assert found.onbekend == ()
    made = maken.files(found.blad, "verslag-openbaar")
    assert maken.leaks(made, kaart, found) == []
    for file in made:
        whole = "\n".join(nalezen.readable(file.naam, file.inhoud))
        told = letters(whole)
        assert "12345678" not in whole
        for who in hidden:
            for form in (who.naam, who.voorvoegsel + who.achternaam, who.achternaam, who.voornaam):
                assert letters(form) not in told, (form, file.naam)
                assert letters(form).replace(" ", "") not in told.split(), (form, file.naam)
    verslaguitgave.publish(session, later_on, source, found.blad, number, found.lakken, made, None)
    assert verslagversies.altered(session) == []
    assert session.get(Persoon, owner.id)
    session.rollback()
