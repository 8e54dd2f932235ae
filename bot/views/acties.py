"""Acties on the screen: a line, a card, a list, a receipt, a form."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date

from bot import dates
from bot.config import Config
from bot.models import Vergadering, Wijziging, WijzigingWaarde
from bot.readmodels import Actieregel
from bot.texts import acties as texts
from bot.views import namen
from bot.views.elementen import (
    Block,
    actions,
    button,
    context,
    divider,
    esc,
    fitting,
    header,
    modal,
    section,
    sections,
    select_input,
    short,
    text_input,
)

TOLD = ("tekst", "soort", "eigenaars", "termijn", "voorwaarde", "regio", "gemeente", "antwoord", "reden")
LINE = 220  # characters of a point's text in a list


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
    ]
    return " · ".join(part for part in parts if part)


def line(
    row: Actieregel, config: Config, today: date, *, home: Vergadering | None = None, always: bool = False
) -> str:
    """A point in a list; `home` is the meeting whose points are called plain A3. `always`: see facts."""
    kind = "" if row.soort == "actiepunt" else f"{texts.KINDS[row.soort]} · "
    about = facts(row, config, today, always=always)
    text = f"*{namen.point(row, 'A', home)}*  {short(row.tekst, LINE)}\n      {kind}{about}"
    last = row.reden or row.antwoord or row.terugkoppeling
    return f"{text}\n      ↳ {short(last, LINE)}" if last else text


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
    lines = fitting(line(row, config, today, home=home) for row in rows)
    end = offset + len(lines)
    blocks = [header(title), context(texts.listed(len(lines), total)), *sections(lines)]
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
            button(texts.EDIT, "actie_wijzig", f"{row.vergadering}/A{row.nummer}"),
            button(texts.UNDO, "actie_ongedaan", str(row.id)),
        ),
    ]


def changed(row: Actieregel, config: Config, today: date, *, home: Vergadering | None = None) -> list[Block]:
    """A point as it is after a change."""
    reference = f"{row.vergadering}/A{row.nummer}"
    return [
        section(line(row, config, today, home=home, always=True)),
        actions(button(texts.EDIT, "actie_wijzig", reference)),
    ]


def card(
    row: Actieregel,
    history: Sequence[tuple[Wijziging, list[WijzigingWaarde]]],
    config: Config,
    today: date,
) -> list[Block]:
    """All there is to know about one point."""
    reference = f"{row.vergadering}/A{row.nummer}"
    details = [
        f"*{state(row)}* · {texts.KINDS[row.soort]} · {namen.meeting(row.tafel, row.datum, config)}",
        facts(row, config, today),
        *([f"{texts.LABELS['ingebracht_door']}: {esc(row.ingebracht_door)}"] if row.ingebracht_door else []),
        *([f"{texts.AGENDA_ITEM}: {esc(row.agendapunt)}"] if row.agendapunt else []),
        *([f"{texts.ANSWER}: {short(row.antwoord, 600)}"] if row.antwoord else []),
        *([f"{texts.LAST_REPORT}: {short(row.terugkoppeling, 600)}"] if row.terugkoppeling else []),
        *([f"{texts.REASON}: {short(row.reden, 300)}"] if row.reden else []),
        *([texts.source(row.regels)] if row.regels else []),
    ]
    made = [_happened(entry, values, config) for entry, values in [*history[:1], *history[1:][-6:]]]
    buttons = [button(texts.EDIT, "actie_wijzig", reference)]
    if row.is_open:
        buttons.insert(0, button(texts.DONE, "opdracht", f"actie klaar {reference}"))
    return [
        header(reference),
        section(short(row.tekst, 2000)),
        *sections(details),
        divider(),
        context("\n".join(made)),
        actions(*buttons),
    ]


def _happened(entry: Wijziging, values: Sequence[WijzigingWaarde], config: Config) -> str:
    """One line of history: when, what, by whom, and what a change made of what."""
    changed = "; ".join(
        f"{value.veld}: {short(value.voor or '–', 60)} → {short(value.na or '–', 60)}"
        for value in values
        if value.veld in TOLD and value.voor != value.na and entry.wat != "nieuw"
    )
    head = f"{dates.moment(entry.op, config.zone)} · {esc(entry.wat)} · {namen.door(entry.door)}"
    return f"{head} · {changed}" if changed else head


def form(config: Config, tafel: str, row: Actieregel | None, values: dict[str, str] | None = None) -> Block:
    """The form for a new point, or for `row`; each field is named as the parameter it fills."""
    shown = values or {}
    if row:
        shown = {
            "soort": row.soort,
            "tekst": row.tekst,
            "wie": ", ".join(p.naam for p in row.eigenaars),
            "termijn": row.termijn.isoformat() if row.termijn else row.voorwaarde or row.termijn_tekst or "",
            "regio": row.regio or "",
            "ingebracht_door": row.ingebracht_door or "",
        }
    kinds = [(k, v) for k, v in texts.KINDS.items()]
    regions = [(r.sleutel, r.naam) for r in config.regios.values()]
    blocks = [
        text_input("tekst", texts.LABELS["tekst"], value=shown.get("tekst"), multiline=True, optional=False),
        text_input("wie", texts.LABELS["wie"], value=shown.get("wie"), hint=texts.HINTS["wie"]),
        text_input(
            "termijn", texts.LABELS["termijn"], value=shown.get("termijn"), hint=texts.HINTS["termijn"]
        ),
        select_input(
            "soort", texts.LABELS["soort"], kinds, value=shown.get("soort", "actiepunt"), optional=False
        ),
        select_input("regio", texts.LABELS["regio"], regions, value=shown.get("regio")),
        text_input("ingebracht_door", texts.LABELS["ingebracht_door"], value=shown.get("ingebracht_door")),
    ]
    metadata = {"tafel": tafel} | ({"id": row.id, "versie": row.versie} if row else {})
    title = texts.FORM_EDIT if row else texts.FORM_NEW
    return modal("actie_wijzig" if row else "actie_nieuw", title, texts.SAVE, blocks, json.dumps(metadata))


def _place(row: Actieregel, config: Config) -> str:
    """The region, with the gemeente where the text does not name it already."""
    region = config.regios[row.regio].naam if row.regio in config.regios else ""
    if row.gemeente and row.gemeente not in row.tekst:
        return esc(f"{row.gemeente} ({region})" if region else row.gemeente)
    return esc(region)
