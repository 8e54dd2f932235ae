"""/opgave: reception places, what must be there and what is; figures in by form or file."""

from __future__ import annotations

import re

from sqlmodel import Session

from bot import opgave
from bot.errors import UserError
from bot.gebieden import Ambiguous, Kind
from bot.opgave import PROVINCIE, Gebied, cellen, sjabloon, vastleggen, voorleggen
from bot.opgave.regels import BLADEN
from bot.texts import csvlijst as csv_texts
from bot.texts import opgave as texts
from bot.texts import opgave_in as in_texts
from bot.views import opgave as views
from handlers import bestand, opgave_form, opgave_in, opgave_mag
from handlers.opdrachten import Choice, Command, Form, Reply, Request, Verb

_CYCLE = re.compile(r"(?:^|\s)cyclus\s+(\S+)", re.IGNORECASE)
_XLSX = re.compile(r"(?:^|\s)(?:als\s+)?(?:xlsx|excel)$", re.IGNORECASE)
_WHOLE = ("provincie", "noord-holland", "provincie noord-holland", "prt")


async def of_regio(request: Request) -> Reply | Form:
    return await _of(request, frozenset({"regio"}))


async def of_gemeente(request: Request) -> Reply | Form:
    return await _of(request, frozenset({"gemeente"}))


async def of_provincie(request: Request) -> Reply | Form:
    return await _show(request, PROVINCIE, request.text)


async def of_anything(request: Request) -> Reply | Form:
    """Words without a verb: an area; nothing: the region of this channel, else the province."""
    if request.text.strip():
        return await _of(request, frozenset({"regio", "gemeente"}))
    tafel = request.deps.config.tafels[request.tafel] if request.tafel else None
    return await _show(request, Gebied("regio", tafel.regio) if tafel and tafel.regio else PROVINCIE, "")


async def _of(request: Request, kinds: frozenset[Kind]) -> Reply | Form:
    """The area that the words begin with; behind it may stand which cycle, and `csv` or `xlsx`."""
    words, as_file = _kind_of_file(request.text)
    plain = _CYCLE.sub("", words).strip()
    if not plain:
        raise UserError(texts.WHICH)
    if plain.casefold() in _WHOLE:
        return await _show(request, PROVINCIE, request.text[len(plain) :])
    try:
        match = request.deps.gebieden.resolve(plain, kinds)
    except Ambiguous as error:
        options = [(f"{m.kind} {m.naam}", f"opgave {m.kind} {m.naam} {as_file}") for m in error.options]
        raise Choice(error.text, options) from None
    is_town = match.kind == "gemeente"
    gebied = Gebied("gemeente", match.naam) if is_town else Gebied("regio", match.key)
    return await _show(request, gebied, request.text)


async def _show(request: Request, gebied: Gebied, words: str) -> Reply:
    opgave_mag.require_reader(request.access, gebied)
    words, as_file = _kind_of_file(words)
    config, today = request.deps.config, request.today
    if as_file:
        return await _send(request, gebied, as_file)
    cycle = _CYCLE.search(words)
    cyclus = cellen.asked_cycle(cycle[1]) if cycle else None

    def read(session: Session) -> Reply:
        stand, change = opgave.change_of(session, config, gebied, today, cyclus)
        return Reply(views.screen(stand, change, config))

    return await request.read(read)


def _kind_of_file(words: str) -> tuple[str, str]:
    """The words without 'csv' or 'xlsx' at the end, and which of the two stood there."""
    if match := _XLSX.search(words):
        return words[: match.start()].strip(), "xlsx"
    words, as_csv = bestand.wanted(words)
    return words, "csv" if as_csv else ""


async def _send(request: Request, gebied: Gebied, kind: str) -> Reply:
    """Everything that was said of the area, in the form of the template: it can be read in again."""
    config, today = request.deps.config, request.today
    said = await request.read(lambda session: sjabloon.said_of(session, config, gebied, today))
    if not said:
        return Reply.say(csv_texts.EMPTY)
    name = csv_texts.filename(f"opgave {gebied.sleutel}", today.isoformat())

    async def content() -> tuple[list[tuple[str, bytes]], str]:
        if kind == "xlsx":
            files = [(name.removesuffix(".csv") + ".xlsx", sjabloon.workbook(config, said))]
        else:
            files = [
                (name.removesuffix(".csv") + f"-{blad}.csv", sjabloon.csv_of(blad, own, config))
                for blad in BLADEN
                if (own := [regel for regel in said if regel.blad == blad])
            ]
        return files, csv_texts.rows(len(said), cut=False)

    request.deps.tasks.spawn(bestand.files_to_direct_message(request, texts.title(gebied.sleutel), content))
    return Reply.say(csv_texts.FILE_COMES)


async def template(request: Request) -> Reply:
    """The empty sheets, in the direct message."""
    opgave_mag.require_some_writer(request.access)

    async def content() -> tuple[list[tuple[str, bytes]], str]:
        return sjabloon.files(request.deps.config), in_texts.TEMPLATE_COMES

    request.deps.tasks.spawn(bestand.files_to_direct_message(request, in_texts.TEMPLATE_TITLE, content))
    return Reply.say(csv_texts.FILE_COMES)


async def withdraw(request: Request) -> Reply:
    """A figure that was wrong counts no more."""
    opgave_mag.require_some_writer(request.access)
    code, config = request.text.strip(), request.deps.config
    _, names = await request.read(lambda session: vastleggen.by_code(session, code))
    tafel = opgave_mag.require_writer(request.access, voorleggen.tafels_of_names(config, names))

    def write(session: Session) -> None:
        vastleggen.withdraw(session, request.stempel, vastleggen.by_code(session, code)[0])

    await request.write(tafel, opgave_mag.SECRETARIAAT, write)
    place = names[-1] if request.deps.gebieden.named(names[-1], {"gemeente"}) else ""
    return Reply(views.withdrawn(code.upper(), place))


COMMAND = Command(
    name="opgave",
    about=texts.COMMAND_ABOUT,
    hint="regio Kennemerland | gemeente Haarlem | provincie | help",
    aliases=("opgaven", "plekken"),
    default=of_anything,
    verbs=(
        Verb(
            "regio",
            of_regio,
            "opgave, gerealiseerd, besloten, toegezegd en restopgave van een regio; restopgave is opgave min "
            "gerealiseerd, nog niet toegezegd is restopgave min besloten en toegezegd",
            "naam [cyclus 2024] [csv of xlsx]",
            "opgave regio Kennemerland",
        ),
        Verb(
            "gemeente",
            of_gemeente,
            "hetzelfde van een gemeente, met elk cijfer, zijn peildatum en bron",
            "naam [cyclus 2024] [csv of xlsx]",
            "opgave gemeente Haarlem",
        ),
        Verb(
            "provincie",
            of_provincie,
            "hetzelfde van de provincie, per regio",
            "[cyclus 2024] [csv of xlsx]",
            "opgave provincie",
        ),
        Verb(
            "nieuw",
            opgave_form.new_opgave,
            "opent een formulier voor de opgave van een gemeente",
            "[gemeente]",
            "opgave nieuw Haarlem",
        ),
        Verb(
            "locatie",
            opgave_form.new_locatie,
            "opent een formulier voor de stand van een locatie",
            "[gemeente]",
            "opgave locatie Haarlem",
        ),
        Verb(
            "uitruil",
            opgave_form.new_uitruil,
            "opent een formulier voor plaatsen die een gemeente van een andere overneemt",
            "[gemeente die afgeeft]",
            "opgave uitruil Haarlem",
        ),
        Verb(
            "vervalt",
            withdraw,
            "laat een cijfer dat niet klopt niet meer meetellen; de code staat bij de gemeente",
            "code",
            "opgave vervalt O12",
        ),
        Verb(
            "sjabloon",
            template,
            "stuurt het lege sjabloon om cijfers in te vullen (xlsx en csv)",
            "",
            "opgave sjabloon",
            ("template",),
        ),
        Verb(
            "importeer",
            opgave_in.importeer,
            "leest een ingevuld sjabloon en legt u voor wat er verandert",
            "[adres]",
            "opgave importeer https://voorbeeld.nl/opgave.xlsx",
            ("import", "lees", "inlezen"),
        ),
    ),
)
