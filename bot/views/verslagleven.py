"""Minutes in their later life on the screen: where they stand, what is left out, whose names are public."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Sequence

from bot import dates
from bot.config import Config
from bot.models import Vergadering
from bot.readmodels import Lakregel, Naamstand, Naamvraag, Versieregel, Verslagstand
from bot.texts import vaststelling as adopt_texts
from bot.texts import verslagleven as texts
from bot.views.elementen import (
    SECTION,
    Block,
    actions,
    asked_first,
    button,
    context,
    divider,
    esc,
    fit,
    header,
    menu,
    modal,
    section,
    sections,
    select_input,
    short,
)

MOST_QUESTIONS = 30  # in one form: a question may take three blocks
MOST_WORDS = 60  # that stay readable; more nobody reads
MOST_FILES = 10  # buttons
BETWEEN_WORDS = "; "
_LABEL = 120
_WORD = 40  # so that all of them mostly fit in one section


def state(told: Verslagstand, config: Config) -> list[Block]:
    """Where the minutes stand; every version, the notes, and what can be done next."""
    reference = told.vergadering.referentie
    blocks = [header(texts.title(reference)), section(f"*{texts.STATES[told.stand]}*")]
    if not told.versies:
        later = [] if told.waarin else [adopt_texts.ADOPTED_LATER]
        blocks.append(context(texts.draft_about(reference), *later))
    for version in told.versies:
        blocks.append(section("\n".join(_version(version, config))))
    if ahead := _not_published(told):
        blocks.append(context(texts.not_published(reference, ahead)))
    notes = [
        texts.note_line(
            number,
            when,
            f"<@{who}>" if who.startswith(("U", "W")) else "",
            short(text, 300),
            short(item, 100),
        )
        for number, when, who, text, item in told.noten
    ]
    blocks += [divider(), *sections([f"*{texts.NOTES}*", *notes])] if notes else [context(texts.NO_NOTES)]
    files = [
        button(
            texts.version_file(version.soort, version.nummer),
            f"opdracht_bestand_{version.id}",
            f"verslag toon {reference} {version.soort} {version.nummer}",
        )
        for version in told.versies[-MOST_FILES:]
    ]
    buttons = [*_next_step(told), *files]
    return [*fit(blocks, "…"), *([actions(*buttons)] if buttons else [])]


def _not_published(told: Verslagstand) -> int | None:
    """The version that was adopted after what is public was made."""
    adopted = max((each.nummer for each in told.versies if each.soort == "vastgesteld"), default=0)
    public = [each.bron or 0 for each in told.versies if each.soort == "gepubliceerd"]
    return adopted if public and adopted > max(public) else None


def _next_step(told: Verslagstand) -> list[Block]:
    reference = told.vergadering.referentie
    if told.stand == "vastgesteld":
        return [button(texts.PUBLISH, "opdracht_publiceren", f"verslag publiceren {reference}")]
    if told.stand == "gepubliceerd" or told.waarin is None:
        return []
    line = f"verslag vaststellen {reference} in {told.waarin}"
    adopt = button(adopt_texts.ADOPT, "opdracht_vaststellen", line)
    sure = adopt_texts.adopt_sure(reference, told.waarin)
    return [asked_first(adopt, sure, adopt_texts.ADOPT, adopt_texts.ADOPT_NOT)]


def _version(version: Versieregel, config: Config) -> list[str]:
    moment = dates.moment(version.op, config.zone)
    who = f"<@{version.door}>" if version.door[:1] in "UW" else esc(version.door)
    more = [
        texts.by_decision(version.besluit) if version.besluit else "",
        texts.change(short(version.aanpassing, 500)) if version.aanpassing else "",
        texts.reason(short(version.reden, 300)) if version.reden else "",
        texts.made_from(version.bron) if version.bron else "",
        texts.masked(version.gelakt) if version.soort == "gepubliceerd" else "",
        texts.FORGOTTEN_IN if version.is_vergeten else "",
        texts.seal(version.hash),
        *(f"{esc(name)}: `{sha256[:16]}…`" for name, sha256 in version.bestanden),
    ]
    return [
        texts.version(version.soort, version.nummer, moment, who),
        *(f"• {line}" for line in more if line),
    ]


def adopted(said: str, reference: str) -> list[Block]:
    return [
        section(esc(said)),
        actions(
            button(texts.PUBLISH, "opdracht_publiceren", f"verslag publiceren {reference}"),
            button(texts.SHOW, "opdracht_toon", f"verslag toon {reference}"),
        ),
    ]


def said(text: str, reference: str) -> list[Block]:
    """A sentence, with the way to where it stands."""
    return [section(esc(text)), actions(button(texts.SHOW, "opdracht_toon", f"verslag toon {reference}"))]


def note_gone(reference: str, text: str, *, is_published: bool) -> list[Block]:
    """`text`: all that it said."""
    told = texts.note_gone(reference, short(text, _LABEL), is_published=is_published)
    return [section(told), *said("", reference)[1:]]


def preview(
    reference: str,
    number: int,
    masks: Sequence[Lakregel],
    kept: Sequence[str],
    agreed: str,
    *,
    again: bool,
    anew: str | None,
    stay: Sequence[str] = (),
    words: Sequence[str] = (),
) -> list[Block]:
    """What will be left out, whose and why; `agreed` is the command that publishes it, `anew` the one that
    asks about words once more, where something was asked. `stay`: words that were to be left out, and are
    not; `words`: those that stay, and of which nothing says what they are."""
    total = sum(mask.aantal for mask in masks)
    blocks = [header(texts.preview_title(reference, number))]
    blocks += [section(texts.CHANGED_SINCE)] if again else []
    blocks += [section(esc(f"⚠ {texts.not_left_out(stay)}"))] if stay else []
    blocks += [_words_stay(reference, words)] if words else []  # in front: a long list of masks cuts the end
    blocks.append(section(texts.preview(total)))
    for ground, lines in _by_ground(masks).items():
        blocks += [*sections(f"• {line}" for line in lines), context(esc(texts.ground(ground)))]
    blocks += [context(esc(texts.mail_stays(kept)))] if kept else []
    buttons = actions(
        button(texts.PUBLISH, "opdracht_publiceren", agreed, style="primary"),
        *([button(texts.ANSWER_ANEW, "opdracht_antwoorden", anew)] if anew else []),
        button(texts.SHOW, "opdracht_toon", f"verslag toon {reference}"),
    )
    return [*fit(blocks, "…"), buttons]


def _words_stay(reference: str, words: Sequence[str]) -> Block:
    """As many as one section holds beside what is to be done about them: an '&' takes five signs there."""
    room = SECTION - len(texts.words_stay(reference, [], len(words)))
    told: list[str] = []
    for word in words[:MOST_WORDS]:
        told.append(short(word, _WORD))
        room -= len(told[-1]) + len(", ")
        if room < 0:
            del told[-1]
            break
    return section(texts.words_stay(reference, told, len(words)))


def _by_ground(masks: Sequence[Lakregel]) -> dict[str, list[str]]:
    """A line for everybody and every kind, under the ground it is left out on."""
    found: dict[str, dict[tuple[str | None, str], list[Lakregel]]] = defaultdict(lambda: defaultdict(list))
    for mask in masks:
        found[mask.grond][mask.naam, mask.soort].append(mask)
    return {
        ground: [
            texts.mask_line(
                short(name or "", _LABEL),
                kind,
                [(short(mask.plaats, _LABEL), mask.aantal) for mask in these],
            )
            for (name, kind), these in by_whom.items()
        ]
        for ground, by_whom in found.items()
    }


def form(
    meeting: Vergadering,
    reden: str | None,
    people: Sequence[Naamstand],
    questions: Sequence[Naamvraag],
    *,
    anew: bool = False,
    more: bool = False,
    words: str = "",
    absent: Sequence[str] = (),
) -> Block:
    """Whose name is public, which words are a name: as many as a form holds, what is likely filled in, or
    what was answered before (`anew`). `words`: those that somebody wrote, and are asked about; `absent`:
    those that the minutes do not have. `more`: in the place of a form that was saved."""
    asked: list[Naamstand | Naamvraag] = [*people, *questions]
    told = texts.ANSWERED if anew else texts.to_answer(len(people), len(questions))
    is_likely = not anew and any(one.voorstel for one in people)
    told = f"{texts.SAVED} {told}" if more else told
    blocks = [section(told), *([context(texts.LIKELY_HINT)] if is_likely else [])]
    blocks += [context(esc(texts.not_in_it(absent)))] if absent else []
    for one in asked[:MOST_QUESTIONS]:
        blocks += _about_person(one) if isinstance(one, Naamstand) else _about_words(one)
    rest = len(asked) - MOST_QUESTIONS
    blocks += [context(texts.more_names(rest))] if rest > 0 else []
    of_what = {"tafel": meeting.tafel, "verslag": meeting.referentie, "reden": reden}
    carried = json.dumps({**of_what, "opnieuw": anew, "woorden": words})
    return modal("verslag_namen", texts.FORM_TITLE, texts.SAVE, blocks, carried)


def _about_person(one: Naamstand) -> list[Block]:
    label = texts.person(one.naam, one.organisatie, one.soort)
    return [
        select_input(f"wie_{one.id}", _short_label(label), texts.KEUZES, value=one.voorstel, optional=False)
    ]


def _about_words(one: Naamvraag) -> list[Block]:
    answers = texts.OORDELEN_WOORD if one.woord else texts.OORDELEN
    return [
        section(f"…{esc(one.zin)}…"),
        select_input(
            one.veld, _short_label(one.vorm), answers, value=one.antwoord, hint=_hint(one), optional=False
        ),
    ]


def _hint(one: Naamvraag) -> str:
    return texts.may_be(one.wie)[:_LABEL]


def _short_label(text: str) -> str:
    return text if len(text) <= _LABEL else f"{text[: _LABEL - 1]}…"


def refused(
    reference: str,
    readable: Sequence[str],
    words: Sequence[str],
    reden: str | None,
    *,
    answered: bool = False,
) -> list[Block]:
    """What may not be read and yet can be, with the button that opens the form about the `words` in it, or
    where they were `answered`, those answers."""
    told = section(esc(texts.refused(reference, readable, has_button=bool(words) or answered)))
    about = f"woorden: {BETWEEN_WORDS.join(words)}" if words else "antwoorden"
    line = f"verslag publiceren {reference} {about}{f' reden: {reden}' if reden else ''}"
    answer = actions(button(texts.ANSWER_NAMES, "opdracht", line))
    return [told, answer] if words or answered else [told]


def names(
    people: Sequence[Naamstand], tafel: str, title: str, most: int, offset: int, page: Callable[[int], str]
) -> list[Block]:
    """Who had to do with a tafel, and whether their name is public; each with a menu to change it."""
    if not people:
        return [section(texts.NOBODY)]
    blocks = [header(texts.names_title(title))]
    # One who was asked for says nothing of the others.
    if len(people) > 1 and all(one.openbaar is not None for one in people):
        blocks.append(context(texts.ALL_KNOWN))
    for one in people[offset : offset + most]:
        choices = [(f"verslag namen {tafel} persoon:{one.id} {key}", label) for key, label in texts.KEUZES]
        told = f"{esc(texts.person(one.naam, one.organisatie, one.soort))} · {texts.name_state(one.openbaar)}"
        blocks.append(section(told, accessory=menu(f"punt_menu_{one.id}", choices)))
    rest = len(people) - offset - most
    if rest > 0:
        blocks.append(actions(button(texts.more_names(rest), "opdracht_meer", page(offset + most))))
    return fit(blocks, "…")
