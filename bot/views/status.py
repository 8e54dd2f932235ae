"""How things stand with a region, gemeente, tafel or person, at a glance."""

from __future__ import annotations

from datetime import date

from bot.config import Config
from bot.readmodels import Lijst, Status
from bot.texts import acties as acties_texts
from bot.texts import status as texts
from bot.texts import vergaderingen as vergaderingen_texts
from bot.texts import vooruitblik as vooruitblik_texts
from bot.views import acties, besluiten, namen, opgave
from bot.views.elementen import Block, context, esc, fit, header, section, sections


def render(status: Status, config: Config, today: date, *, about: str) -> list[Block]:
    """The whole state; `about` is what `/actie lijst` lists the rest of the points by, such as
    'kennemerland'."""
    lists = (status.te_laat, status.open, status.vragen, status.afgerond, status.provinciebreed)
    menus = sum(len(points.regels) for points in lists if points) <= acties.MENU_ROWS
    blocks = [header(texts.title(status.naam))]
    if status.vergaderingen:
        blocks.append(section(f"*{texts.NEXT}*\n{_meetings(status, config)}"))
    if status.opgave:
        asked = f"{config.opdrachten.opgave} {status.opgave.gebied.soort} {status.opgave.naam}"
        blocks.append(section(opgave.one_line(status.opgave, asked)))
    blocks += _points(texts.OVERDUE, status.te_laat, config, today, f"te laat {about}", menus=menus)
    blocks += _points(texts.OPEN, status.open, config, today, about, menus=menus)
    questions = texts.QUESTIONS if status.provinciebreed else texts.QUESTIONS_OF
    blocks += _points(questions, status.vragen, config, today, f"alle vragen {about}", menus=menus)
    if status.provinciebreed:
        wide = next((t.sleutel for t in config.tafels.values() if t.regio is None), "")
        blocks += _points(texts.WHOLE_PROVINCE, status.provinciebreed, config, today, wide, menus=menus)
    blocks += _points(texts.FINISHED, status.afgerond, config, today, f"klaar {about}", menus=menus)
    if status.besluiten:
        blocks += sections([f"*{texts.DECISIONS}*", *(besluiten.line(row) for row in status.besluiten)])
    blocks += _people(status, config)
    if len(blocks) == 1 + bool(status.vergaderingen) + bool(status.opgave):
        nothing = texts.NO_POINTS if status.opgave else texts.EMPTY
        blocks.append(section(texts.nobody_owes(esc(status.naam)) if status.is_partij else nothing))
    return fit(blocks, vooruitblik_texts.cut_off(_list(config, about)))


def _meetings(status: Status, config: Config) -> str:
    return "\n".join(
        f"{esc(config.tafels[key].afkorting)}: {namen.when_and_where(row) if row else texts.NEXT_UNKNOWN}"
        for key, row in status.vergaderingen
    )


def _points(
    title: str, points: Lijst, config: Config, today: date, words: str, *, menus: bool
) -> list[Block]:
    if not points.regels:
        return []
    shown = acties.points(points.regels, config, today, menus=menus)
    rest, counted = points.totaal - len(points.regels), points.is_geteld
    more = [context(acties_texts.more(rest, _list(config, words), is_counted=counted))] if rest else []
    number = acties_texts.how_many(points.totaal, is_counted=counted)
    return [section(f"*{title}* ({number})"), *shown, *more]


def _list(config: Config, words: str) -> str:
    return f"{config.opdrachten.actie} lijst {words}"


def _people(status: Status, config: Config) -> list[Block]:
    if not status.vertegenwoordigers or status.aanwezigheid_van is None:
        return []
    shown = []
    for person in status.vertegenwoordigers:
        name = esc(person.naam) if person.naam else texts.MASKED
        org = f" ({esc(person.organisatie)})" if person.organisatie else ""
        state = "" if person.status == "aanwezig" else f", {vergaderingen_texts.PRESENCE[person.status]}"
        shown.append(f"{name}{org}{state}")
    source = texts.according_to(namen.meeting(*status.aanwezigheid_van, config))
    return [section(f"*{texts.PEOPLE}*\n{', '.join(shown)}"), context(source)]
