"""What a search found, on the screen."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bot import dates
from bot.config import Config
from bot.readmodels import Treffer
from bot.texts import acties as acties_texts
from bot.texts import besluiten as besluiten_texts
from bot.texts import zoeken as texts
from bot.views import acties, namen
from bot.views.elementen import Block, actions, button, cut, esc, fitting, header, section, short
from bot.zoekvraag import Zoekvraag
from bot.zoekwoorden import Fragment

LINE = 500  # characters of one result, markup and all
ABOUT = 80  # characters of the point a terugkoppeling is about
# Between spaces or such Slack shows *…* in bold; a hit with signs of its own could undo the markup.
_OPENS = re.compile(r"(?:^|[\s(\"'])$")
_CLOSES = re.compile(r"[\s,.;:!?)\"']|$")
_BOLD = re.compile(r"\w[\w -]*", re.UNICODE)


def title(vraag: Zoekvraag) -> str:
    """How the question was read: 'Gezocht: pakketten · Kennemerland · sinds 1 december 2026'."""
    parts = [
        " ".join(f'"{word}"' if " " in word else word for word in vraag.woorden),
        *(texts.PLURALS[kind] for kind in vraag.soorten),
        vraag.tafel.naam if vraag.tafel else "",
        vraag.plaats.naam if vraag.plaats else "",
        texts.who([who.naam for who in vraag.wie]) if vraag.wie else "",
        texts.period(vraag.periode.van, vraag.periode.tot) if vraag.periode else "",
    ]
    return texts.sought([part for part in parts if part])


def listing(
    rows: Sequence[Treffer],
    vraag: Zoekvraag,
    most: int,
    config: Config,
    *,
    offset: int = 0,
    last: int,
    page: Callable[[int], str],
    nothing: str = texts.NOTHING,
    wider: str = "",
) -> list[Block]:
    """As many of `rows` as one message holds, `most` at most, each with its menu or button; more than
    `last` in all are not turned to. `wider` is the command without the place, for where nothing was found."""
    if not rows:
        return [header(title(vraag)), *_nothing(vraag, nothing, wider)]
    lines = fitting(line(row, config) for row in rows[:most])
    end = offset + len(lines)
    shown = [section(text, accessory=_beside(row)) for text, row in zip(lines, rows, strict=False)]
    blocks = [header(title(vraag)), *shown]
    if len(rows) > len(lines) and end >= last:
        return [*blocks, section(texts.many(last))]
    more = [actions(button(acties_texts.MORE, "opdracht", page(end)))] if len(rows) > len(lines) else []
    return [*blocks, *more]


def line(row: Treffer, config: Config) -> str:
    """Kind, number and meeting, and under it the text with the hit."""
    state = {"actie": acties_texts.STATES, "besluit": besluiten_texts.STATES}.get(row.soort, {})
    where = namen.meeting(row.tafel, row.datum, config)
    when = [dates.moment(row.op, config.zone).partition(",")[0]] if row.op else []
    number = f" *{_number(row)}*" if row.nummer else ""
    facts = [f"{texts.KINDS[row.soort]}{number}", where, *when, state.get(row.status or "", "")]
    about = f"\n      {texts.about(short(row.over, ABOUT))}" if row.over else ""
    return cut(f"{' · '.join(f for f in facts if f)}\n{marked(row.fragment)}{about}", LINE)


def marked(found: Fragment) -> str:
    """A fragment, escaped, with the hit in bold where that cannot go wrong."""
    before, hit, after = (esc_edges(part) for part in (found.voor, found.treffer, found.na))
    safe = _BOLD.fullmatch(hit) and _OPENS.search(before) and _CLOSES.match(after)
    return f"{before}*{hit}*{after}" if safe else f"{before}{hit}{after}"


def esc_edges(text: str) -> str:
    """Escaped, on one line, with the spaces at its ends."""
    plain = re.sub(r"\s+", " ", text)
    left, right = " " * plain.startswith(" "), " " * (plain.endswith(" ") and len(plain) > 1)
    return f"{left}{esc(plain)}{right}"


def _beside(row: Treffer) -> Block:
    """A point has the menu that it has in every list; anything else a button that shows it."""
    if row.soort == "actie":
        return acties.menu_of(row.id, row.reference, is_open=row.status not in acties.CLOSED)
    return button(texts.SHOW, f"opdracht_toon_{row.soort}_{row.id}", _command(row))


def _number(row: Treffer) -> str:
    return f"{'B' if row.soort == 'besluit' else 'A'}{row.nummer}"


def _command(row: Treffer) -> str:
    """The command text that shows it; a notitie stands in its meeting."""
    if row.soort == "notitie":
        return f"vergadering toon {row.reference}"
    return f"{'besluit' if row.soort == 'besluit' else 'actie'} toon {row.reference}"


def _nothing(vraag: Zoekvraag, nothing: str, wider: str) -> list[Block]:
    if not (vraag.plaats and wider):
        return [section(esc(nothing))]
    name = vraag.plaats.naam
    return [
        section(esc(texts.nothing_there(name))),
        actions(button(texts.without(name), "opdracht", wider)),
    ]
