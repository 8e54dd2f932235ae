"""How an area stands: totals that say how many gemeenten are in them, with peildatum and source; lines, so
that a phone can show them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.config import Config
from bot.opgave.regels import Regel
from bot.opgave.stand import (
    FIGURES,
    GEEN,
    GEREALISEERD,
    NOG,
    OPGAVE,
    RESTOPGAVE,
    STATUSES,
    VERVALLEN,
    Gebiedsstand,
    Gemeentestand,
    Herkomst,
    Plek,
    Som,
    Verandering,
)
from bot.opgave.wending import CHANGED, SAME, Wending
from bot.texts import opgave as texts
from bot.texts import opgave_in as in_texts
from bot.views import opgave_in
from bot.views.elementen import (
    Block,
    actions,
    button,
    context,
    esc,
    fit,
    header,
    section,
    sections,
    short,
)

MOST_SOURCES = 3
MOST_NAMED = 12
_TEXT = 120


def screen(stand: Gebiedsstand, change: Verandering | None, config: Config) -> list[Block]:
    """An area as it stands; the province by region."""
    name = stand.naam if stand.gebied.soort != "gemeente" else _with_region(stand, config)
    blocks = [header(texts.title(name)), context(texts.as_of(stand.cyclus, stand.op))]
    is_whole = stand.gebied.soort == "provincie"
    command = "opgave provincie" if is_whole else f"opgave {stand.gebied.soort} {stand.naam}"
    if others := [cyclus for cyclus in stand.cycli if cyclus != stand.cyclus]:
        blocks.append(context(texts.other_cycles(others, f"/{command} cyclus {others[0]}")))
    if stand.is_empty:
        return [*blocks, section(texts.nothing_known(config.opdrachten.opgave))]
    blocks += sections(_totals(stand))
    blocks += _notes(stand, change)
    blocks += _missing(stand)
    if stand.gebied.soort == "gemeente":
        blocks += _details(stand.gemeenten[0])
        own = stand.gemeenten[0].naam
        blocks.append(
            actions(
                button(texts.NEW_STAND, "opdracht_nieuw", f"opgave nieuw {own}"),
                button(texts.NEW_PLACE, "opdracht_locatie", f"opgave locatie {own}"),
            )
        )
    elif stand.delen:
        blocks += [section(f"*{texts.PER_REGION}*"), *table(stand.delen)]
    else:
        blocks += sections([f"*{texts.PER_GEMEENTE}*", *map(_gemeente, stand.gemeenten)])
    return fit(blocks, texts.cut_off(f"/{command} csv"))


def one_line(stand: Gebiedsstand, command: str) -> str:
    """What `/status` says of it."""
    shown = (OPGAVE, GEREALISEERD, RESTOPGAVE)
    cycle = f" {stand.cyclus}" if stand.cyclus else ""
    return f"*{texts.LABELS[OPGAVE]}{cycle}* {_figures(stand, shown)} · `{command}`"


def table(stands: Iterable[Gebiedsstand]) -> list[Block]:
    """A line for each region."""
    shown = (OPGAVE, GEREALISEERD, RESTOPGAVE, NOG)
    lines = (
        (esc(stand.naam), texts.NO_FIGURES if stand.is_empty else _figures(stand, shown)) for stand in stands
    )
    return sections(f"*{name}*\n{told_}" for name, told_ in lines)


def in_digest(stands: Sequence[Gebiedsstand], command: str) -> list[Block]:
    """In the vooruitblik: a table, nothing when there are no figures."""
    known = [stand for stand in stands if not stand.is_empty]
    if not known:
        return []
    title = f"*{texts.in_digest(known[0].cyclus, known[0].op)}*"
    return [section(title), *table(stands), context(texts.more(command))]


def receipt(turn: Wending, config: Config, code: str, moment: str) -> list[Block]:
    """What a form wrote at a moment."""
    said = texts.WROTE[turn.wat]
    about = esc(opgave_in.line_of(turn, config)) if turn.wat != SAME else esc(_about(turn.regel, config))
    where = _place_of(turn.regel)
    buttons = [button(texts.SHOW, "opdracht_opgave", f"opgave {where}")]
    if turn.wat != SAME:
        buttons += [
            opgave_in.undo(moment),
            button(texts.WITHDRAW, "opdracht", f"opgave vervalt {code}"),
        ]
    note = [context(texts.OLD_STAYS)] if turn.wat == CHANGED else []
    return [section(f"*{said}*\n{about}"), *note, actions(*buttons)]


def withdrawn(code: str, place: str) -> list[Block]:
    show = button(texts.SHOW, "opdracht_opgave", f"opgave gemeente {place}")
    return [section(texts.withdrawn(esc(code))), *([actions(show)] if place else [])]


def _totals(stand: Gebiedsstand) -> list[str]:
    lines, unknown = [], []
    for name in FIGURES:
        total = stand.total(name)
        if not total.van:
            unknown.append(texts.LABELS[name])
            continue
        line = f"*{texts.LABELS[name]}* {_shown(total, stand)}"
        amv = stand.amv(name) if name in (OPGAVE, *STATUSES) and total.plaatsen else None
        if amv and amv.van:
            line += f", {texts.of_which_amv(amv.plaatsen)}{_of(amv, stand)}"
        lines.append(line)
        if name in (OPGAVE, STATUSES[-1]):  # locations are told of in one go, whatever their status
            lines.append(f"      {_sources(total.herkomst)}")
        elif name in texts.MEANS:
            lines.append(f"      {texts.MEANS[name]}{texts.SURPLUS if total.plaatsen < 0 else ''}")
    if unknown:
        of = _of(stand.total(OPGAVE), stand) if len(unknown) == len(FIGURES) else ""
        lines.append(f"{texts.UNKNOWN[:1].upper()}{texts.UNKNOWN[1:]}{of}: {', '.join(unknown).casefold()}")
    return lines


def _notes(stand: Gebiedsstand, change: Verandering | None) -> list[Block]:
    lines = []
    if change:
        lines.append(_change(change, stand))
    known = stand.som(OPGAVE)
    if stand.opgegeven and not known.volledig and stand.contradicts is None:
        given = stand.opgegeven
        lines.append(
            texts.given_for_whole(
                given.plaatsen, _source(given.herkomst), known.plaatsen, known.van, known.op
            )
        )
    if stand.contradicts is not None and stand.opgegeven:
        given = stand.opgegeven
        lines.append(f"⚠ {texts.contradicts(given.plaatsen, _source(given.herkomst), stand.contradicts)}")
    for part in stand.only_whole:
        if given_ := part.opgegeven:
            about = esc(part.naam)
            lines.append(texts.given_for_part(about, given_.plaatsen, _source(given_.herkomst)))
    apart = [
        texts.apart(telt, sum(p.capaciteit for p in found), _named([f"{p.naam}" for p in found]))
        for telt in (False, None)
        if (found := [p for g in stand.gemeenten for p in g.apart(telt)])
    ]
    return sections([*lines, *apart])


def _change(change: Verandering, stand: Gebiedsstand) -> str:
    moved = [
        f"{texts.LABELS[name].casefold()} {texts.signed(by)}" for name, by in change.verschil.items() if by
    ]
    incomparable = [
        texts.LABELS[name].casefold()
        for name, by in change.verschil.items()
        if by is None and stand.total(name).van
    ]
    return texts.since(change.sinds, moved, incomparable, of_one=stand.gebied.soort == "gemeente")


def _missing(stand: Gebiedsstand) -> list[Block]:
    if stand.gebied.soort == "gemeente":
        [own] = stand.gemeenten
        merged = [name for name in own.zonder if name != own.naam]
        return [context(texts.merged_missing(_named(merged)))] if merged else []
    without = {
        texts.NO_OPGAVE: [g.naam for g in stand.gemeenten if g.opgave is None],
        texts.NO_PLACES: [g.naam for g in stand.gemeenten if g.plekken is None],
    }
    return [
        section(
            f"*{title}* ({texts.of(len(names), len(stand.gemeenten))}): "
            + (texts.ALL if len(names) == len(stand.gemeenten) else _named(names, len(names)))
        )
        for title, names in without.items()
        if names
    ]


def _details(own: Gemeentestand) -> list[Block]:
    """Every figure of a gemeente, with the code that it can be put out of count with."""
    lines = []
    for c in own.opgaven:
        amv = f", {texts.of_which_amv(c.amv)}" if c.amv is not None else ""
        name = "" if c.gebied.sleutel == own.naam else f" ({esc(c.gebied.sleutel)})"
        lines.append(f"`O{c.id}` {texts.opgave(c.cyclus, c.plaatsen)}{amv}{name} · {_source(c.herkomst)}")
    for r in own.ruil:
        takes_over = r.naar in own.namen
        other = r.van if takes_over else r.naar
        lines.append(
            f"`U{r.id}` {texts.swapped(r.plaatsen, esc(other), takes_over=takes_over)} · "
            f"{_source(r.herkomst)}"
        )
    lines += [_place(p, own) for p in own.plekken or () if p.naam != GEEN]
    if own.plekken and all(p.naam == GEEN for p in own.plekken):
        lines += [f"`L{p.id}` {texts.HAS_NONE} · {_source(p.herkomst)}" for p in own.plekken]
    lines += [f"⚠ {texts.none_but(_source(p.herkomst), _named(there))}" for p, there in own.none_but]
    return sections([f"*{texts.DETAILS}*", *lines]) if lines else []


def _place(plek: Plek, own: Gemeentestand) -> str:
    kind = f" ({short(plek.soort, 40)})" if plek.soort else ""
    parts = [plek.status, texts.places(plek.capaciteit)]
    parts += [texts.of_which_amv(plek.amv)] if plek.amv is not None else []
    parts += [texts.from_to(plek.begin, plek.eind)] if plek.begin or plek.eind else []
    if plek.there(own.op):
        parts.append(texts.COUNTS[plek.telt])
    else:
        parts.append(texts.DROPPED if plek.status == VERVALLEN else texts.ENDED)
    return f"`L{plek.id}` *{short(plek.naam, 60)}*{kind}: {', '.join(parts)} · {_source(plek.herkomst)}"


def _gemeente(own: Gemeentestand) -> str:
    shown = (OPGAVE, GEREALISEERD, RESTOPGAVE)
    figures = {name: own.figure(name) for name in shown}
    parts = [f"{texts.LABELS[name].casefold()} {texts.known(figure)}" for name, figure in figures.items()]
    is_empty = all(figure is None for figure in figures.values())
    return f"{esc(own.naam)}: {texts.NO_FIGURES if is_empty else ', '.join(parts)}"


def _figures(stand: Gebiedsstand, shown: Sequence[str]) -> str:
    totals = {name: stand.total(name) for name in shown}
    told_ = [
        _shown(total, stand, label="" if name == OPGAVE else texts.LABELS[name].casefold())
        for name, total in totals.items()
    ]
    found = {h.peildatum for total in totals.values() for h in total.herkomst}
    days = [texts.peildata(min(found), max(found))] if found else []
    return " · ".join([*told_, *days])


def _shown(total: Som, stand: Gebiedsstand, *, label: str = "") -> str:
    """'2.072 (3 van 9 gemeenten)'."""
    value = texts.known(total.plaatsen if total.van else None)
    return f"{label} {value}{_of(total, stand)}".strip()


def _of(total: Som, stand: Gebiedsstand) -> str:
    return "" if stand.gebied.soort == "gemeente" else f" ({texts.of(total.van, total.op)})"


def _sources(found: Iterable[Herkomst]) -> str:
    """'1 februari 2025: brief; 1 november 2026: overzicht', the latest first."""
    ordered = sorted(found, reverse=True)
    said = [_source(each) for each in ordered[:MOST_SOURCES]]
    rest = len(ordered) - len(said)
    return "; ".join([*said, *([texts.more_sources(rest)] if rest else [])])


def _source(herkomst: Herkomst) -> str:
    return f"{texts.day_of(herkomst.peildatum)}: {short(herkomst.bron, _TEXT)}"


def _named(names: Sequence[str], most: int = MOST_NAMED) -> str:
    shown = ", ".join(short(name, 60) for name in names[:most])
    rest = len(names) - most
    return f"{shown} {texts.and_more(rest)}" if rest > 0 else shown


def _with_region(stand: Gebiedsstand, config: Config) -> str:
    regio = next(
        (r.naam for r in config.regios.values() if any(g.naam == stand.naam for g in r.gemeenten)), None
    )
    return f"{stand.naam} ({regio})" if regio else stand.naam


def _about(regel: Regel, config: Config) -> str:
    return in_texts.about(regel, {key: regio.naam for key, regio in config.regios.items()})


def _place_of(regel: Regel) -> str:
    """The words that show the area a line is of."""
    if regel.blad == "opgave" and regel.soort != "gemeente":
        return "provincie" if regel.soort == "provincie" else f"regio {regel.gebied}"
    return f"gemeente {regel.gemeenten[-1]}"
