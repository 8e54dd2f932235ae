"""Acties on the screen: a line, a card, a list, a receipt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from bot import dates
from bot.config import Config
from bot.models import Vergadering, Wijziging, WijzigingWaarde
from bot.readmodels import LATER_BECAUSE, TOLD, Actieregel, day_of
from bot.texts import acties as texts
from bot.texts import doorgeleiding as doorgeleiding_texts
from bot.texts import herkomst as herkomst_texts
from bot.texts import terugkoppeling as terugkoppeling_texts
from bot.views import herkomst, namen
from bot.views.elementen import (
    Block,
    actions,
    button,
    context,
    divider,
    esc,
    fitting,
    header,
    link,
    menu,
    section,
    sections,
    short,
)

LINE = 220  # characters of a point's text in a list
MENU = "punt_menu"  # what the action_id of such a menu begins with
HISTORY = 6  # changes on a card, beside its birth
CLOSED = ("afgerond", "vervallen", "gewist")
MENU_ROWS = 20  # points with a section and menu of their own in one message of at most 50 blocks


def state(row: Actieregel) -> str:
    """The one word for how a point stands."""
    if row.soort == "vraag" and row.status == "afgerond":
        return texts.ANSWERED
    return texts.STATES[row.status]


def owners(row: Actieregel) -> str:
    """The owners, or what is missing: never nothing."""
    if row.eigenaars:
        return ", ".join(esc(p.naam) for p in row.eigenaars)
    if row.eigenaar_voorstel:
        return esc(texts.suggested_owner(row.eigenaar_voorstel))
    return "" if row.soort == "vraag" else texts.NO_OWNER


def deadline(row: Actieregel) -> str:
    """The date with the words it came from, the words alone, the condition, or what is missing."""
    if row.termijn:
        words = f" ('{esc(row.termijn_tekst)}')" if row.termijn_tekst else ""
        if row.voorwaarde:
            words = f" ({esc(texts.hangs_on(row.voorwaarde, is_expected=row.is_verwacht))})"
        return f"{dates.long_date(row.termijn)}{words}"
    if row.voorwaarde or row.termijn_tekst:
        return esc(row.voorwaarde or row.termijn_tekst or "")
    return "" if row.soort == "vraag" else texts.NO_DATE


def facts(row: Actieregel, config: Config, today: date, *, always: bool = False) -> str:
    """Owner, region, date and state on one line; a plain open point shows its state only `always`."""
    parts = [
        state(row) if always or row.soort == "vraag" or row.status != "open" else "",
        esc(row.ingebracht_door) if row.soort == "vraag" and row.ingebracht_door else "",
        owners(row) if row.is_open or row.eigenaars else "",
        esc(config.regios[row.regio].naam) if row.regio in config.regios else "",
        deadline(row) if row.is_open or row.termijn else "",
        texts.OVERDUE if row.is_overdue(today) else "",
        doorgeleiding_texts.from_tafel(_tafel(config, row.vanuit)) if row.vanuit else "",
        doorgeleiding_texts.ready(*row.kinderen) if row.kinderen[1] and row.is_open else "",
        texts.postponed(row.uitgesteld) if row.uitgesteld else "",
    ]
    return " · ".join(part for part in parts if part)


def line(
    row: Actieregel, config: Config, today: date, *, home: Vergadering | None = None, always: bool = False
) -> str:
    """A point in a list; `home` is the meeting whose points are called plain A3. `always`: see facts."""
    kind = "" if row.soort == "actiepunt" else f"{texts.KINDS[row.soort]} · "
    about = facts(row, config, today, always=always)
    text = f"*{namen.point(row, 'A', home)}*  {short(row.tekst, LINE)}\n      {kind}{about}"
    last = row.reden or row.antwoord or report(row)
    return f"{text}\n      ↳ {short(last, LINE)}" if last else text


def report(row: Actieregel) -> str:
    """The last terugkoppeling with how it stands and, where the owners do not say that already, whose answer
    it is; unescaped. What a closed point says of its state is not said again."""
    tekst = row.terugkoppeling or ""
    if row.stand and terugkoppeling_texts.is_bare(tekst, row.stand):
        tekst = ""
    stand = row.stand if row.is_open and row.stand != "afgerond" else None
    alone = [owner.naam for owner in row.eigenaars] == [row.melder]
    return terugkoppeling_texts.said(stand, tekst, None if alone else row.melder)


def listed(
    row: Actieregel,
    config: Config,
    today: date,
    *,
    home: Vergadering | None = None,
    always: bool = False,
) -> Block:
    """A point in a list with the menu of what can be done to it; whether one may is asked when it is done."""
    return section(line(row, config, today, home=home, always=always), accessory=menu_for(row))


def points(
    rows: Sequence[Actieregel],
    config: Config,
    today: date,
    *,
    home: Vergadering | None = None,
    menus: bool = True,
) -> list[Block]:
    """`rows` each with its menu; packed together without, where there are more than MENU_ROWS or `menus` is
    off because the message holds more lists than it has room for."""
    if menus and len(rows) <= MENU_ROWS:
        return [listed(row, config, today, home=home) for row in rows]
    return sections(line(row, config, today, home=home) for row in rows)


def menu_for(row: Actieregel) -> Block:
    """What can be done to this point."""
    done = texts.ANSWERED if row.soort == "vraag" else texts.DONE
    return menu_of(row.id, reference(row), is_open=row.is_open, done=done)


def menu_of(actie_id: int, ref: str, *, is_open: bool, done: str = texts.DONE) -> Block:
    """What can be done to the point that is called `ref`; values are commands, read again as if typed. The
    name differs per point, as Slack asks of a message."""
    source = (herkomst.command(ref), herkomst_texts.ASK)
    open_ones = (
        (f"actie klaar {ref}", done),
        (f"terugkoppeling {ref}", texts.REPORT),
        (f"actie wijzig {ref}", texts.EDIT),
    )
    closed = ((f"actie heropen {ref}", texts.REOPEN),)
    return menu(
        f"{MENU}_{actie_id}", ((f"actie toon {ref}", texts.SHOW), *(open_ones if is_open else closed), source)
    )


def reference(row: Actieregel) -> str:
    """How a point is named wherever it stands: 'PRT-2026-01-23/A3'."""
    return f"{row.vergadering}/A{row.nummer}"


def listing(
    rows: Sequence[Actieregel],
    total: int,
    title: str,
    config: Config,
    today: date,
    *,
    home: Vergadering | None = None,
    offset: int = 0,
    page: Callable[[int], str],
) -> list[Block]:
    """As many of `rows`, the points of a list of `total` from `offset` on, as one message holds; `page`
    gives the command text that shows the list from another point on."""
    if not rows:
        return [header(title), section(texts.NONE_FITS)]
    number = len(fitting(line(row, config, today, home=home) for row in rows))
    end = offset + number
    shown = points(rows[:number], config, today, home=home)
    blocks = [header(title), context(texts.listed(number, total)), *shown]
    more = [actions(button(texts.MORE, "opdracht", page(end)))] if total > end else []
    return [*blocks, *more]


def receipt(
    row: Actieregel,
    config: Config,
    *,
    home: Vergadering | None = None,
    warnings: Sequence[str] = (),
) -> list[Block]:
    """What was written, terse: number, owner, region, date, and what is still missing."""
    number = namen.point(row, "A", home)
    kind = "" if row.soort == "actiepunt" else f" · {texts.KINDS[row.soort]}"
    asker = f" · {texts.asked_by(esc(row.ingebracht_door))}" if row.ingebracht_door else ""
    rest = [part for part in (owners(row), _place(row, config), deadline(row)) if part]
    head = " · ".join([f"*{number}*{kind}{asker}", *rest])
    return [
        section(f"{head}\n{short(row.tekst, 600)}"),
        *([context(*(esc(w) for w in warnings))] if warnings else []),
        actions(
            button(texts.EDIT, "actie_wijzig", reference(row)),
            button(texts.UNDO, "actie_ongedaan", str(row.id)),
        ),
    ]


def card(
    row: Actieregel,
    history: Sequence[tuple[Wijziging, list[WijzigingWaarde]]],
    config: Config,
    today: date,
    *,
    family: Sequence[str] = (),
) -> list[Block]:
    """All there is to know about one point; `family`: where it came from and went (views.doorgeleiding)."""
    details = [
        f"*{state(row)}* · {texts.KINDS[row.soort]} · {namen.meeting(row.tafel, row.datum, config)}",
        facts(row, config, today),
        *([f"{texts.LABELS['ingebracht_door']}: {esc(row.ingebracht_door)}"] if row.ingebracht_door else []),
        *([f"{texts.AGENDA_ITEM}: {esc(row.agendapunt)}"] if row.agendapunt else []),
        *([f"{texts.ANSWER}: {short(row.antwoord, 600)}"] if row.antwoord else []),
        *([f"{texts.LAST_REPORT}: {short(told, 600)}"] if (told := report(row)) else []),
        *([f"{texts.REASON}: {short(row.reden, 300)}"] if row.reden else []),
        *family,
        *([texts.source(row.regels)] if row.regels else []),
        *([f"{texts.SOURCE}: {message}"] if (message := link(row.bron, texts.MESSAGE)) else []),
    ]
    made = [_happened(entry, values, config) for entry, values in history]
    between = len(made) - 1 - HISTORY
    if between > 0:
        made = [made[0], texts.changes_between(between), *made[-HISTORY:]]
    return [
        header(reference(row)),
        section(short(row.tekst, 2000)),
        *sections(details),
        divider(),
        context("\n".join(made)),
        actions(*_card_buttons(row)),
    ]


def _card_buttons(row: Actieregel) -> list[Block]:
    ref = reference(row)
    done = [
        button(texts.DONE, "opdracht_klaar", f"actie klaar {ref}"),
        button(texts.REPORT, "opdracht_terugkoppeling", f"terugkoppeling {ref}"),
    ]
    meeting = button(texts.MEETING, "opdracht_vergadering", f"vergadering toon {row.vergadering}")
    return [
        *(done if row.is_open else []),
        button(texts.EDIT, "actie_wijzig", ref),
        herkomst.ask(ref),
        *([meeting] if row.datum else []),
    ]


def _happened(entry: Wijziging, values: Sequence[WijzigingWaarde], config: Config) -> str:
    """One line of history: when, what, by whom, and what a change made of what."""
    changed = "; ".join(
        herkomst.why_later(value.na or "")
        if value.veld == LATER_BECAUSE
        else f"{value.veld}: {_kept(value.voor)} → {_kept(value.na)}"
        for value in values
        if value.veld in TOLD and value.voor != value.na and entry.wat != "nieuw"
    )
    head = f"{dates.moment(entry.op, config.zone)} · {esc(entry.wat)} · {namen.door(entry.door)}"
    return f"{head} · {changed}" if changed else head


def _kept(value: str | None) -> str:
    """A value of the history: a day as people read it."""
    day = day_of(value)
    return dates.long_date(day) if day else short(value or "–", 60)


def _tafel(config: Config, key: str) -> str:
    return esc(config.tafels[key].afkorting if key in config.tafels else key)


def _place(row: Actieregel, config: Config) -> str:
    """The region, with the gemeente where the text does not name it already."""
    region = config.regios[row.regio].naam if row.regio in config.regios else ""
    if row.gemeente and row.gemeente not in row.tekst:
        return esc(f"{row.gemeente} ({region})" if region else row.gemeente)
    return esc(region)
