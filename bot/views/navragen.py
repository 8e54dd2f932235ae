"""Owners outside Slack: the secretary's list with a mail for each, and the form for their answers."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date

from bot import dates, mail
from bot.config import Config
from bot.models import Vergadering
from bot.readmodels import Actieregel, Navraag
from bot.texts import acties as acties_texts
from bot.texts import navragen as mail_texts
from bot.texts import terugkoppeling as texts
from bot.views import acties
from bot.views.elementen import (
    MESSAGE_TEXT,
    Block,
    actions,
    at_most,
    button,
    context,
    divider,
    esc,
    header,
    modal,
    section,
    sections,
    select_input,
    short,
    text_input,
    text_length,
)

MOST_OWNERS = 20  # two blocks each in a message of 50
MOST_POINTS = 15  # three blocks each in a form of 100
LONGEST_LINK = 1800  # characters; mail programs and browsers cut longer ones
REST = 300  # characters kept for what says that there is more
_NAME = 80
_POINT = 2000  # characters of a point's text in a mail


def listing(
    found: Sequence[Navraag],
    tafel: str,
    meeting: Vergadering | None,
    config: Config,
    today: date,
    *,
    offset: int = 0,
    page: Callable[[int], str] | None = None,
) -> list[Block]:
    """Per owner the number of points, a link and a button for the mail and one to note the answer. `page`
    gives the command text of another page for a button; without it the rest is counted."""
    when = dates.long_day(meeting.datum) if meeting and meeting.datum else None
    title = header(texts.ask_title(config.tafels[tafel].afkorting, when))
    shown = found[offset : offset + MOST_OWNERS]
    if not shown:
        return [title, section(texts.NOBODY_TO_ASK)]
    blocks = [title, context(texts.ASK_THESE)]
    mails = [write(each, tafel, meeting, config, today) for each in shown]
    links = [mail.mailto(subject, mail_texts.TOO_LONG) for subject, _ in mails]
    owners: list[list[Block]] = []
    room = MESSAGE_TEXT - REST - text_length(*blocks)
    for each, link in zip(shown, links, strict=True):
        owner = _owner(each, tafel, link)
        room -= text_length(*owner)
        if room < 0:
            break
        owners.append(owner)
    shown = shown[: len(owners)]
    for place, (each, (subject, body)) in enumerate(zip(shown, mails, strict=False)):
        link = mail.mailto(subject, body)
        extra = len(link) - len(links[place])
        if len(link) <= LONGEST_LINK and extra <= room:
            room -= extra
            owners[place] = _owner(each, tafel, link)
    blocks += [block for owner in owners for block in owner]
    end = offset + len(shown)
    if end < len(found):
        command = f"{config.opdrachten.terugkoppeling} navragen {tafel} vanaf {end}"
        more = context(texts.more_owners(len(found) - end, command))
        blocks.append(actions(button(texts.MORE, "opdracht", page(end))) if page else more)
    return blocks


def _owner(each: Navraag, tafel: str, link: str) -> list[Block]:
    """`link` holds no '|' or '>': all but its own '&' is encoded."""
    about = f"*{short(each.wie.naam, _NAME)}* · {texts.points(len(each.punten))}"
    command = f"terugkoppeling navragen {tafel} {each.wie.sleutel}"
    return [
        section(f"{about}\n<{link.replace('&', '&amp;')}|{texts.WRITE_MAIL}>"),
        actions(
            button(texts.NOTE_ANSWER, "opdracht_noteren", command),
            button(texts.EML, "opdracht_eml", f"{command} eml"),
        ),
    ]


def write(
    each: Navraag, tafel: str, meeting: Vergadering | None, config: Config, today: date
) -> tuple[str, str]:
    """(subject, body) of the mail to an owner."""
    name, when = config.tafels[tafel].afkorting, meeting.datum if meeting else None
    points = [
        mail_texts.point(
            acties.reference(row),
            at_most(row.tekst, _POINT),
            mail_texts.due(row.termijn, row.voorwaarde or row.termijn_tekst, today),
            row.soort == "vraag",
        )
        for row in each.punten
    ]
    owner = at_most(each.wie.naam, _NAME)
    return mail_texts.subject(name, when), mail_texts.body(
        owner, each.wie.soort == "persoon", name, when, points
    )


def form(each: Navraag, tafel: str, config: Config, today: date) -> Block:
    """What an owner answered, per point; only what is filled in is written."""
    shown = each.punten[:MOST_POINTS]
    blocks: list[Block] = [section(f"*{texts.NAMENS} {short(each.wie.naam, _NAME)}*")]
    for row in shown:
        is_question = row.soort == "vraag"
        standen = [(stand, texts.word(stand, row.soort)) for stand in texts.STANDEN]
        blocks += [
            divider(),
            section(acties.line(row, config, today)),
            select_input(f"stand_{row.id}", texts.STAND, standen),
            text_input(f"tekst_{row.id}", texts.ANSWER if is_question else texts.TEKST),
        ]
    rest = len(each.punten) - len(shown)
    blocks += [context(texts.too_many_for_form(rest))] if rest else []
    carried = {"tafel": tafel, "wie": each.wie.sleutel, "ids": [row.id for row in shown]}
    return modal("terugkoppeling_navraag", texts.FORM_OF_OWNER, texts.SAVE, blocks, json.dumps(carried))


def noted(rows: Sequence[Actieregel], name: str, config: Config, today: date, undo: str) -> list[Block]:
    """The points as they are with the answers of this owner, with the way back: the command `undo`."""
    return [
        section(texts.noted(len(rows), esc(name))),
        *sections(acties.line(row, config, today, always=True) for row in rows),
        actions(button(acties_texts.UNDO_ALL, "opdracht", undo)),
    ]
