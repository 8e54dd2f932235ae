"""A draft that came back: what is other in it, page by page, and the form to say so of each."""

from __future__ import annotations

import json
from collections.abc import Sequence

from bot import dates
from bot.config import Config
from bot.readmodels import Verschilpunt, Verschilscherm
from bot.texts import verschillen as texts
from bot.texts import voorstel as voorstel_texts
from bot.verslag.eigen.stukken import Veldverschil, Verschil
from bot.views.elementen import (
    MESSAGE_TEXT,
    SECTION,
    Block,
    actions,
    at_most,
    button,
    context,
    divider,
    header,
    modal,
    section,
    select_input,
    short,
    text_length,
)
from bot.views.voorstel import MOST_ON_PAGE, REST, put_away_button, warnings

_VALUE, _WHOLE = 260, 1200  # characters of one value, in the list and in the form
_NAME = 80  # of what it is called


def label(verschil: Verschil) -> str:
    return texts.label(verschil.stuk.soort, verschil.stuk.nummer, verschil.stuk.herken)


def named(written: Sequence[Verschil]) -> list[str]:
    """What each is called in a sentence; what is new by the number it got and its first words."""
    return [short(label(each), _NAME) if each.bekend else _named_new(each) for each in written]


def _named_new(verschil: Verschil) -> str:
    stuk = verschil.stuk
    if stuk.soort in texts.BY_NAME:
        return short(label(verschil), _NAME)
    name = texts.in_full(texts.label(stuk.soort, verschil.kreeg, stuk.herken), stuk.herken)
    other = verschil.kreeg and stuk.nummer and verschil.kreeg != stuk.nummer
    return texts.other_number(name, label(verschil)) if other else name


def nothing(name: str, reference: str) -> list[Block]:
    """The file says what the register says."""
    return [section(texts.no_differences(short(reference, 60), short(name, 80)))]


def differences(shown: Verschilscherm, config: Config, offset: int = 0) -> list[Block]:
    """As many as one message holds, from `offset` on; what to look out for comes first, on the first page."""
    blocks: list[Block] = [header(texts.TITLE.format(reference=shown.vergadering))]
    blocks.append(context(_about(shown, config), texts.NOT_TAKEN_YET, texts.TABLES_ONLY))
    if offset == 0 and shown.waarschuwingen:
        blocks += [section(warnings(shown.waarschuwingen)), divider()]
    room = MESSAGE_TEXT - REST - text_length(*blocks)
    end = offset
    for punt in shown.punten[offset : offset + MOST_ON_PAGE]:
        look = button(texts.LOOK, "verschil_punt", f"{shown.id} {punt.sleutel}")
        block = section(_point(punt), accessory=look)
        room -= text_length(block)
        if room < 0 and end > offset:
            break
        blocks.append(block)
        end += 1
    if not shown.punten:
        blocks.append(section(texts.NONE_LEFT))
    elif end - offset < len(shown.punten):
        blocks.append(context(voorstel_texts.page_of(offset + 1, end, len(shown.punten))))
    return [*blocks, _choices(shown, offset, end)]


def page_with(place: int) -> int:
    """Where a page begins that has the difference at this place."""
    return place - place % MOST_ON_PAGE


def _about(shown: Verschilscherm, config: Config) -> str:
    made = dates.moment(shown.gemaakt, config.zone) if shown.gemaakt else None
    counted = [
        (nature, sum(punt.verschil.aard == nature for punt in shown.punten)) for nature in texts.NATURES
    ]
    return f"*{short(shown.bestand, 80)}* · {texts.told(made, counted, shown.gelijk)}"


def _point(punt: Verschilpunt) -> str:
    verschil = punt.verschil
    stance = texts.STANCES.get(punt.houding)
    first = " · ".join(
        [
            f"*{short(label(verschil), _NAME)}*",
            texts.NATURES[verschil.aard],
            *([f"_{stance}_"] if stance else []),
        ]
    )
    if punt.houding == "over":
        return f"{first}\n{short(verschil.stuk.herken, 100)}"
    return "\n".join([first, *_told(verschil, _VALUE)])


def _told(verschil: Verschil, most: int) -> list[str]:
    """What it says, line by line."""
    lines = []
    is_called_so = label(verschil) == short(label(verschil), _NAME) and verschil.stuk.soort in texts.BY_NAME
    says_it = any(each.veld in ("tekst", "titel") for each in verschil.velden)
    if not is_called_so and (verschil.aard == "nieuw" or not says_it):
        lines.append(short(verschil.stuk.herken, most))
    if verschil.aard == "nieuw":
        lines.append(" · ".join(short(fact, 100) for fact in _facts(verschil)))
    lines += [_field(each, most) for each in verschil.velden]
    if verschil.aard == "verdwenen" and not verschil.stuk.blijft:
        lines.append(f"_{texts.BECOMES[verschil.stuk.soort]}_")
    lines += [f"_{texts.REMARKS[remark]}_" for remark in verschil.opmerkingen]
    if verschil.botst and "twee_teksten" not in verschil.opmerkingen:
        lines.append(texts.CLASH)
    return [line for line in lines if line]


def _facts(verschil: Verschil) -> list[str]:
    """What the file says beside the words of what is new."""
    return [
        f"{texts.FIELDS[name]}: {texts.value(name, value)}"
        for name, value in verschil.stuk.velden.items()
        if name not in ("tekst", "titel", "naam") and value not in (None, "", (), False)
    ]


def _field(each: Veldverschil, most: int) -> str:
    was, becomes, then = (
        short(" ".join(texts.value(each.veld, value).split()), most)
        for value in (each.was, each.wordt, each.toen)
    )
    told = f"{texts.FIELDS[each.veld]}: ~{was}~ → *{becomes}*"
    return f"{told} ({texts.IN_DRAFT}: {then})" if each.botst else told


def _choices(shown: Verschilscherm, offset: int, end: int) -> Block:
    made: list[Block] = []
    if shown.to_take():
        take = texts.TAKE.format(number=shown.to_take())
        made.append(button(take, "verschil_neem", f"{shown.id} {shown.afdruk}", style="primary"))
    if shown.gone():
        gone = texts.TAKE_GONE.format(number=shown.gone())
        made.append(button(gone, "verschil_verdwenen", f"{shown.id} {shown.afdruk}") | {"confirm": _sure()})
    if offset:
        back = max(0, offset - MOST_ON_PAGE)
        made.append(button(voorstel_texts.PREVIOUS_PAGE, "verschil_vorige", f"{shown.id} {back}"))
    if end < len(shown.punten):
        made.append(button(voorstel_texts.NEXT_PAGE, "verschil_volgende", f"{shown.id} {end}"))
    return actions(*made, put_away_button(shown.id))


def _sure() -> Block:
    texts_ = {
        "title": texts.TAKE_GONE_YES,
        "text": texts.TAKE_GONE_SURE,
        "confirm": texts.TAKE_GONE_YES,
        "deny": texts.TAKE_GONE_NO,
    }
    return {name: {"type": "plain_text", "text": text} for name, text in texts_.items()}


def item_form(shown: Verschilscherm, punt: Verschilpunt) -> Block:
    """One difference, whole, and whether it is taken over."""
    verschil = punt.verschil
    blocks: list[Block] = [context(f"*{short(label(verschil), _NAME)}* · {texts.NATURES[verschil.aard]}")]
    blocks += [section(line[:SECTION]) for line in _told(verschil, _WHOLE)]
    if punt.houding == "kan niet":
        blocks.append(section(texts.CANNOT))
    verdict = "over" if punt.houding in ("over", "kan niet") else "neem"
    choice = select_input(
        "oordeel", texts.VERDICT, list(texts.VERDICTS.items()), value=verdict, optional=False
    )
    carried = json.dumps({"id": shown.id, "punt": punt.sleutel, "vast": verschil.afdruk})
    title = at_most(label(verschil), 24)
    return modal("verslag_verschil", title, voorstel_texts.SAVE, [*blocks, choice], carried)


def saved(number: int, after: str | None) -> list[Block]:
    """What a form is replaced by: on to the next difference."""
    told: list[Block] = [section(texts.SAVED)]
    if after is None:
        return told
    return [*told, actions(button(texts.NEXT_ITEM, "verschil_punt", f"{number} {after}", style="primary"))]


def done(reference: str, written: Sequence[Verschil], waiting: int, undo: str) -> list[Block]:
    """What was written, with the way back; `undo` is the command that takes it back."""
    told = texts.taken(len(written), reference, named(written))
    blocks: list[Block] = [section(short(told, 2000))]
    if waiting:
        blocks.append(context(texts.left(waiting)))
    meeting = button(voorstel_texts.SHOW_MEETING, "opdracht_vergadering", f"vergadering toon {reference}")
    return [
        *blocks,
        actions(meeting, *([button(texts.UNDO, "opdracht_ongedaan", undo)] if written else [])),
    ]


def plain_lines(shown: Sequence[Verschil], equal: int) -> str:
    """The differences as text for the command line."""
    lines: list[str] = []
    for each in shown:
        lines.append(f"{label(each)}  {texts.NATURES[each.aard]}")
        fields = [
            f"{texts.FIELDS[v.veld]}: {texts.value(v.veld, v.was)} → {texts.value(v.veld, v.wordt)}"
            for v in each.velden
        ]
        remarks = [texts.REMARKS[remark] for remark in each.opmerkingen]
        clash = [texts.CLASH] if each.botst and "twee_teksten" not in each.opmerkingen else []
        facts = [" · ".join(_facts(each))] if each.aard == "nieuw" and _facts(each) else []
        lines += [f"    {line}" for line in (fields or [each.stuk.herken, *facts]) + remarks + clash]
    counted = [(nature, sum(each.aard == nature for each in shown)) for nature in texts.NATURES]
    return "\n".join([*lines, texts.told(None, counted, equal)])
