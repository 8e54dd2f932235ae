"""What a search found, on the screen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.config import Config
from bot.gebieden import Match
from bot.readmodels import Partij, Treffer
from bot.texts import zoeken as texts
from bot.views import zoeken as views
from bot.zoekvraag import Periode, Zoekvraag
from bot.zoekwoorden import Fragment

HIT = Treffer(
    soort="terugkoppeling",
    id=7,
    nummer=3,
    tafel="prt",
    vergadering="PRT-2027-01-04",
    datum=date(2027, 1, 4),
    op=None,
    tekst="De noodpakketten zijn besteld",
    status=None,
    fragment=Fragment("De ", "noodpakketten", " zijn besteld"),
    over="Noodpakketten <uitdelen>",
)


def test_the_title_says_how_everything_was_read() -> None:
    vraag = Zoekvraag(
        woorden=("pakketten", "in het nieuw"),
        soorten=("actie",),
        tafel=Match("tafel", "prt", "PRT"),
        plaats=Match("regio", "kennemerland", "Kennemerland"),
        wie=(Partij("organisatie", 1, "COA"),),
        periode=Periode(van=date(2026, 12, 1)),
    )
    assert views.title(vraag) == (
        'Gezocht: pakketten "in het nieuw" · acties · PRT · Kennemerland · wie COA · sinds 1 december 2026'
    )


@pytest.mark.parametrize(
    ("van", "tot", "said"),
    [
        (date(2026, 3, 1), date(2026, 3, 31), "1 t/m 31 maart 2026"),
        (date(2026, 1, 1), date(2026, 12, 31), "1 januari 2026 t/m 31 december 2026"),
        (date(2026, 1, 23), date(2026, 1, 23), "op 23 januari 2026"),
        (None, date(2026, 1, 23), "t/m 23 januari 2026"),
    ],
)
def test_a_period_in_words(van: date | None, tot: date | None, said: str) -> None:
    assert texts.period(van, tot) == said


def test_a_line_has_kind_number_meeting_hit_and_what_it_is_about(config: Config) -> None:
    assert views.line(HIT, config).splitlines() == [
        "Terugkoppeling *A3* · PRT ma 4 januari 2027",
        "De *noodpakketten* zijn besteld",
        "      ↳ bij: Noodpakketten &lt;uitdelen&gt;",
    ]


@pytest.mark.parametrize(
    ("found", "shown"),
    [
        (Fragment("De ", "noodpakketten", "."), "De *noodpakketten*."),
        (Fragment("", "a*b", " c"), "a*b c"),
        (Fragment("x_", "hit", "_y"), "x_hit_y"),
        (Fragment("<!", "channel", ">"), "&lt;!channel&gt;"),
        (Fragment("Een begin zonder treffer…", "", ""), "Een begin zonder treffer…"),
        (Fragment("a\n ", "b", "\nc"), "a *b* c"),
    ],
)
def test_a_hit_is_bold_only_where_that_cannot_go_wrong(found: Fragment, shown: str) -> None:
    assert views.marked(found) == shown


def test_the_last_page_that_is_turned_to_says_how_to_see_the_rest(config: Config) -> None:
    rows = [replace(HIT, id=n) for n in range(21)]
    blocks = views.listing(rows, Zoekvraag(("x",)), 20, config, offset=980, last=1000, page=str)
    assert blocks[-1]["text"]["text"] == texts.many(1000)
    more = views.listing(rows, Zoekvraag(("x",)), 20, config, offset=0, last=1000, page=str)
    assert more[-1]["elements"][0]["value"] == "20"
