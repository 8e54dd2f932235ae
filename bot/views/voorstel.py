"""Minutes on their way in: the offer, how far it is, the proposal page by page, and the forms to judge it."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence

from bot import dates
from bot.config import Config
from bot.models import Verslagvoorstel
from bot.readmodels import Uitkomst, Voorstelpunt, Voorstelscherm
from bot.texts import verslagen as verslagen_texts
from bot.texts import voorstel as texts
from bot.views import verslag
from bot.views.elementen import (
    FIELD,
    MESSAGE_TEXT,
    Block,
    actions,
    asked_first,
    at_most,
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
    text_length,
)

MOST_ON_PAGE = 12
_WARNINGS = 2700  # characters of all of them
MOST_WARNINGS = 12
REST = 800  # characters kept for what stands under the points
_NAME, _TEXT, _QUOTE, _OWNER, _OTHER = 80, 300, 300, 60, 900


def offer(file_id: str, name: str) -> list[Block]:
    """The question whether a file is minutes; nothing was read yet."""
    read = button(texts.READ, "opdracht_verslag", f"verslag importeer {file_id}", style="primary")
    return [section(texts.offer(short(name, _NAME))), actions(read)]


def told(text: str) -> list[Block]:
    """One sentence of ours."""
    return [section(text)]


def shown_again(others: Sequence[Verslagvoorstel]) -> list[Block]:
    """That a proposal stands in the direct message, with the way to those that wait too."""
    if not others:
        return told(texts.SHOWN_AGAIN)
    blocks = told(f"{texts.SHOWN_AGAIN} {texts.wait_for_more(len(others))}")
    buttons = [
        button(row.bestand or texts.nameless(row.id or 0), f"opdracht_{row.id}", f"verslag voorstel {row.id}")
        for row in others
    ]
    return [*blocks, actions(*buttons)]


def reading(name: str, page: int = 0, pages: int = 0) -> list[Block]:
    return [section(texts.reading(short(name, _NAME), page, pages) if name else texts.FETCHING)]


def failed(name: str, why: str) -> list[Block]:
    return [section(texts.failed(short(name, _NAME) if name else "", short(why, 1000)))]


def known(name: str, reference: str, differs: Sequence[str]) -> list[Block]:
    """These very minutes are in the register, which `differs` from them so."""
    show = button(texts.SHOW_MEETING, "opdracht_vergadering", f"vergadering toon {reference}")
    said = [texts.failed(short(name, _NAME), verslagen_texts.already_read(reference))]
    told = fitting(f"⚠ {short(line, _OTHER)}" for line in differs)
    rest = [texts.more_warnings(len(differs) - len(told))] if len(differs) > len(told) else []
    return [*sections([*said, *told, *rest]), actions(show)]


def proposal(
    shown: Voorstelscherm, config: Config, offset: int = 0, *, told: str = ""
) -> tuple[list[Block], int]:
    """The points from `offset` on, as many as one message holds, and where the next page begins. Warnings
    come first, on the first page; `told` stands above the buttons: there looks who has just pressed one."""
    blocks: list[Block] = [header(texts.title(at_most(shown.bestand, _NAME)))]
    blocks.append(context(_about(shown, config), texts.NOTHING_YET))
    if offset == 0 and shown.waarschuwingen:
        blocks += [section(warnings(shown.waarschuwingen)), divider()]
    refused = [section(f"⚠ {short(told, 1000)}")] if told else []
    room = MESSAGE_TEXT - REST - text_length(*blocks, *refused)
    end = offset
    for punt in shown.punten[offset : offset + MOST_ON_PAGE]:
        block = section(
            _point(punt),
            accessory=button(texts.look(punt.nummer), "voorstel_punt", f"{shown.id} {punt.sleutel}"),
        )
        room -= text_length(block)
        if room < 0 and end > offset:
            break
        blocks.append(block)
        end += 1
    if not shown.punten:
        blocks.append(section(texts.NO_POINTS))
    elif end - offset < len(shown.punten):
        blocks.append(context(texts.page_of(offset + 1, end, len(shown.punten))))
    return [*blocks, *refused, _choices(shown, offset, end)], end


def page_with(place: int) -> int:
    """Where a page begins that has the point at this place."""
    return place - place % MOST_ON_PAGE


def _about(shown: Voorstelscherm, config: Config) -> str:
    tafel = config.tafels[shown.tafel].afkorting if shown.tafel in config.tafels else f"⚠ {texts.NO_TAFEL}"
    day = dates.long_day(shown.datum) if shown.datum else f"⚠ {texts.NO_DATE}"
    counts = [verslagen_texts.counted(number, noun) for noun, number in shown.telling.items() if number]
    return " · ".join([f"*{tafel}*", day, *counts])


def warnings(found: Collection[str]) -> str:
    """What to look out for, as many as there is room for; each to its end, where it says what to do, unless
    that would be too much."""
    first = list(found)[:MOST_WARNINGS]
    lines = [f"⚠ {short(text, 500)}" for text in first]
    if sum(map(len, lines)) > _WARNINGS:
        lines = [f"⚠ {short(text, 180)}" for text in first]
    rest = len(found) - len(lines)
    return "\n".join(
        [f"*{texts.WARNINGS} ({len(found)})*", *lines, *([texts.more_warnings(rest)] if rest else [])]
    )


def _point(punt: Voorstelpunt) -> str:
    marks = [word for word, holds in ((texts.SEEN, punt.gezien), (texts.LEFT_OUT, punt.over)) if holds]
    first = " · ".join(
        [f"*{short(punt.nummer, 20)}*", punt.soort, _sure(punt), *(f"_{mark}_" for mark in marks)]
    )
    if punt.over:
        return f"{first}\n{short(punt.tekst, 100)}"
    lines = [first, short(punt.tekst, _TEXT), _facts(punt)]
    where = verslagen_texts.lines(*punt.regels)
    same = " ".join(punt.citaat.split()) == " ".join(punt.tekst.split())
    lines.append(f"> _{where}_" if same else f"> {short(punt.citaat, _QUOTE)} _{where}_")
    lines.append(f"⚠ {short(punt.anders, _OTHER)}" if punt.anders else "")
    return "\n".join(line for line in lines if line)


def _sure(punt: Voorstelpunt) -> str:
    return f"{texts.GRADES[punt.zekerheid]} ({punt.reden})"


def _facts(punt: Voorstelpunt) -> str:
    if punt.soort == "besluit":
        return ""
    done = texts.ANSWERED_ALREADY if punt.soort == "vraag" else texts.DONE_ALREADY
    facts = [texts.DROPPED_ALREADY if punt.slot == "vervallen" else done] if punt.slot else []
    if punt.eigenaars:
        facts.append(f"{texts.OWNER}: {short(', '.join(punt.eigenaars), _OWNER)}")
    elif punt.eigenaar_voorstel:
        facts.append(verslagen_texts.suggested(short(", ".join(punt.eigenaar_voorstel), _OWNER)))
    if punt.termijn:
        facts.append(f"{texts.DUE}: {dates.long_day(punt.termijn)}")
    elif punt.termijn_tekst:
        facts.append(f"{texts.DUE}: {short(punt.termijn_tekst, _OWNER)}")
    if punt.ontbreekt:
        facts.append(f"⚠ {texts.MISSING}: {', '.join(punt.ontbreekt)}")
    return " · ".join(facts)


def _choices(shown: Voorstelscherm, offset: int, end: int) -> Block:
    number = sum(not punt.over for punt in shown.punten)
    label = texts.TAKE_ALL.format(number=number) if shown.punten else texts.TAKE_REST
    has_head = shown.tafel and shown.datum
    head = button(
        texts.CHANGE_HEAD if has_head else texts.FILL_HEAD,
        "voorstel_kop",
        str(shown.id),
        style=None if has_head else "primary",
    )
    take = [button(label, "voorstel_alles", str(shown.id), style="primary")] if has_head else []
    pages = []
    if offset:
        back = max(0, offset - MOST_ON_PAGE)
        pages.append(button(texts.PREVIOUS_PAGE, "voorstel_vorige", f"{shown.id} {back}"))
    if end < len(shown.punten):
        pages.append(button(texts.NEXT_PAGE, "voorstel_volgende", f"{shown.id} {end}"))
    return actions(*take, *pages, head, put_away_button(shown.id))


def put_away_button(number: int) -> Block:
    away = button(texts.PUT_AWAY, "voorstel_weg", str(number), style="danger")
    return asked_first(away, texts.PUT_AWAY_SURE, texts.YES, texts.NO, style="danger")


def item_form(shown: Voorstelscherm, punt: Voorstelpunt) -> Block:
    """One point or decision to judge: its words, whose it is, when, and whether it is taken."""
    blocks: list[Block] = [
        context(f"*{short(punt.nummer, 20)}* · {punt.soort} · {_sure(punt)}"),
        section(f"> {short(punt.citaat, 1500)} _{verslagen_texts.lines(*punt.regels)}_"),
        text_input("tekst", texts.TEXT, value=punt.tekst, multiline=True, optional=False),
    ]
    if punt.soort != "besluit":
        guessed = not punt.eigenaars and bool(punt.eigenaar_voorstel)
        owners = ", ".join(punt.eigenaars or punt.eigenaar_voorstel)
        hint = texts.OWNER_GUESSED if guessed else texts.OWNER_HINT
        due = due_as_shown(punt)
        blocks += [
            text_input("wie", texts.OWNER, value=owners, hint=hint),
            text_input("termijn", texts.DUE, value=due, hint=texts.DUE_HINT),
        ]
    verdict = "over" if punt.over else "neem"
    blocks.append(
        select_input("oordeel", texts.VERDICT, list(texts.VERDICTS.items()), value=verdict, optional=False)
    )
    carried = json.dumps({"id": shown.id, "punt": punt.sleutel})
    return modal(
        "verslag_punt", at_most(texts.item_title(punt.soort, punt.nummer), 24), texts.SAVE, blocks, carried
    )


def due_as_shown(punt: Voorstelpunt) -> str:
    """What the form says of when, until somebody types something else."""
    return dates.long_date(punt.termijn) if punt.termijn else punt.termijn_tekst or ""


def head_form(shown: Voorstelscherm, config: Config, tafels: Collection[str]) -> Block:
    """Of which tafel the minutes are, and of which day."""
    choices = [(key, config.tafels[key].afkorting) for key in config.tafels if key in tafels]
    day = dates.long_date(shown.datum) if shown.datum else None
    blocks = [
        select_input("tafel", texts.TAFEL, choices, value=shown.tafel, optional=False),
        text_input("datum", texts.DATE, value=day, hint=texts.DATE_HINT, optional=False),
    ]
    return modal("verslag_kop", texts.CHANGE_HEAD, texts.SAVE, blocks, json.dumps({"id": shown.id}))


def saved(number: int, after: str | None) -> list[Block]:
    """What a form is replaced by: on to the next point."""
    nothing: list[Block] = [section(texts.SAVED)]
    return (
        [*nothing, actions(button(texts.NEXT_ITEM, "voorstel_punt", f"{number} {after}", style="primary"))]
        if after
        else nothing
    )


def done(uitkomst: Uitkomst) -> list[Block]:
    """What was written, with the way to it."""
    reference = uitkomst.vergadering.referentie
    said, *more = verslag.outcome(uitkomst).split("\n")
    blocks = sections(fitting([f"✔ {esc(said)}", *(short(line, _OTHER) for line in more)]))
    if uitkomst.referenties:
        blocks.append(context(short(texts.references(reference, uitkomst.referenties), FIELD - 200)))
    meeting = button(texts.SHOW_MEETING, "opdracht_vergadering", f"vergadering toon {reference}")
    first = next((ref for ref in uitkomst.referenties if ref.startswith("A")), None)
    point = [button(texts.SHOW_POINTS, "opdracht_punten", f"actie lijst alle {uitkomst.vergadering.tafel}")]
    return [*blocks, actions(meeting, *(point if first else []))]


def put_away(name: str) -> list[Block]:
    return [section(texts.PUT_AWAY_DONE.format(name=short(name, _NAME)))]
