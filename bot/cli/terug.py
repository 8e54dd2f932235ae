"""A draft that comes back, at a prompt: what is other in it than in the register, what of that is taken."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

from bot.cli.opening import open_register
from bot.errors import UserError
from bot.texts import verschillen as texts

if TYPE_CHECKING:
    from sqlmodel import Session

    from bot.config import Config
    from bot.inlezen.proces import Gelezen
    from bot.verschillen import Terug
    from bot.verslag.eigen.stukken import Verschil


def compared(arguments: argparse.Namespace, config: Config, read: Gelezen) -> int | None:
    """Tell what is other in the file, and write what `--overnemen` names. None for a file that is no draft of
    a meeting in this register: that is imported. Raises UserError on a word that means nothing here."""
    words = [word.strip() for word in (arguments.overnemen or "").split(",") if word.strip()]
    found = _held(arguments, config, read, words)
    if found is None:
        if words:
            raise UserError(texts.CLI_NOT_A_DRAFT)
        return None
    _tell(arguments, *found, asked=bool(words))
    return 0


def _held(
    arguments: argparse.Namespace, config: Config, read: Gelezen, words: list[str]
) -> tuple[Terug, list[Verschil]] | None:
    """The file against its meeting, and what was written of it."""
    gelezen = read.voorstel
    if gelezen.vergadering.kenmerk is None and not gelezen.vergadering.eigen:
        return None
    from bot import verschillen
    from bot.klok import utc_now
    from bot.wijzigingen import Stempel

    def hold(session: Session) -> Terug | None:
        meeting = verschillen.meeting_of(session, config, gelezen)
        return verschillen.hold(session, config, meeting, gelezen) if meeting else None

    def write(session: Session) -> tuple[Terug, list[Verschil]] | None:
        from bot import verslagen
        from bot.verschillen import overnemen

        terug = hold(session)
        if terug is None:
            return None
        stempel = Stempel("opdrachtregel", utc_now())
        chosen = verschillen.named(terug, words)
        written = overnemen.take(session, stempel, config, terug, chosen)
        if written:
            verslagen.note_file(
                session, stempel, terug.meeting, bestand=arguments.bestand.name, sha256=read.sha256
            )
        return terug, written

    try:
        opened = open_register(must_exist=True)
    except UserError:  # no register, no draft of it
        return None
    with opened as database:
        if words and not arguments.proef:
            return database.run_now(write, patience=10)
        terug = database.read_now(hold)
        if terug and words:
            verschillen.named(terug, words)
        return (terug, []) if terug else None


def _tell(arguments: argparse.Namespace, terug: Terug, written: list[Verschil], *, asked: bool) -> None:
    from bot.texts import verslagen as verslagen_texts
    from bot.verslag import voorstel
    from bot.views import verschillen as views

    if arguments.json:
        print(json.dumps(voorstel.to_json(terug.voorstel), ensure_ascii=False, indent=2))
    unread = [each.tekst for each in terug.voorstel.waarschuwingen if each.soort == "niet gelezen"]
    warnings = [f"- {each}" for each in (*terug.letop, *unread)]
    told = [views.plain_lines(terug.verschillen, terug.gevonden.gelijk), *warnings, texts.TABLES_ONLY]
    if arguments.proef:
        told.append(verslagen_texts.PROPOSAL_ONLY)
    elif asked:
        told.append(texts.taken(len(written), terug.meeting.referentie, views.named(written)))
    elif terug.verschillen:
        told.append(texts.CLI_HOW)
    print("\n".join(told), file=sys.stderr if arguments.json else sys.stdout)
