"""The forms for figures: opened for who may write them, and saved by the rules that files are read by."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session

from bot.config import Rol
from bot.errors import FormErrors
from bot.opgave import cellen, toetsen, vastleggen, voorleggen
from bot.opgave.cellen import Raad
from bot.opgave.gemeenten import Lijnen
from bot.opgave.regels import Blad
from bot.opgave.wending import Wending
from bot.texts import opgave_cellen as cel_texts
from bot.views import opgave as views
from bot.views import opgave_formulier
from handlers import opgave_mag
from handlers.opdrachten import Form, Reply, Request


async def new_opgave(request: Request) -> Reply | Form:
    return _form(request, "opgave", "gebied")


async def new_locatie(request: Request) -> Reply | Form:
    return _form(request, "locaties", "gemeente")


async def new_uitruil(request: Request) -> Reply | Form:
    return _form(request, "uitruil", "van")


def _form(request: Request, blad: Blad, veld: str) -> Form:
    """For the area that was named behind the command, when this person may write of that."""
    opgave_mag.require_some_writer(request.access)
    values: dict[str, str] = {}
    if request.text.strip():
        match = request.deps.gebieden.resolve(request.text.strip(), {"gemeente"})
        tafels = voorleggen.tafels_of_names(request.deps.config, (match.naam,))
        opgave_mag.require_writer(request.access, tafels)
        values[veld] = match.naam
    places = _places(request, whole=blad == "opgave", is_swap=blad == "uitruil")
    return Form(opgave_formulier.form(blad, places, values), request.line())


def _places(request: Request, *, whole: bool, is_swap: bool) -> list[str]:
    """The gemeenten this person may write of; with `whole` also the areas that a source may know as one."""
    config, access = request.deps.config, request.access
    lines = Lijnen(config)
    mine = access.tafels(Rol.SECRETARIAAT)
    all_ = any(config.tafels[key].regio is None for key in mine)
    regions = [key for key in config.regios if all_ or any(config.tafels[t].regio == key for t in mine)]
    names = [g.naam for key in regions for g in config.regios[key].gemeenten if lines.get(g.naam)]
    if not whole or is_swap:
        return sorted(names)
    of_all = ["provincie"] if all_ else []
    return [*sorted(names), *(f"regio {config.regios[key].naam}" for key in regions), *of_all]


async def save(request: Request, blad: Blad, values: dict[str, str]) -> Reply:
    """One line, by the rules of a sheet. Raises FormErrors: every mistake under its field."""
    config = request.deps.config
    raad = Raad(config, request.deps.gebieden, request.today)
    regel, mistakes = toetsen.read_line(blad, values, raad)
    if regel is None:
        raise FormErrors({mistake.veld: cellen.as_sentence(mistake.tekst) for mistake in mistakes})
    tafel = opgave_mag.require_writer(request.access, voorleggen.tafels_of(config, [regel]))

    def write(session: Session) -> tuple[Wending, str]:
        if against := vastleggen.contradicted(session, config, [regel]):
            told = cel_texts.none_and_some(against.gemeente, against.peildatum)
            raise FormErrors({"naam": told})
        [turn] = vastleggen.write(session, request.stempel, config, [regel])
        return turn, vastleggen.code_of(session, config, regel)

    turn, code = await request.write(tafel, opgave_mag.SECRETARIAAT, write)
    return Reply(views.receipt(turn, config, code, request.now.isoformat()))


def blad_of(callback_id: Any) -> Blad:
    """Which sheet a form of ours fills in."""
    found: dict[str, Blad] = {
        "opgave_opgave": "opgave",
        "opgave_locaties": "locaties",
        "opgave_uitruil": "uitruil",
    }
    return found[callback_id]
