"""The invented people of the practice workspace, and the workspace made of them. Nobody here exists."""

from __future__ import annotations

from collections.abc import Sequence

from bot.oefen.werkplek import Channel, Clock, User, Werkplek
from bot.texts import oefen as texts

SECRETARIS = "U0SECR0001"
SECRETARIS_KENNEMERLAND = "U0SECR0002"
BURGEMEESTER_BLOEMENDAAL = "U0BEST0001"
BURGEMEESTER_HILVERSUM = "U0BEST0002"
BURGEMEESTER_SCHAGEN = "U0BEST0003"
COA = "U0COA00001"
GAST = "U0GAST0001"
ANDERE_ORGANISATIE = "U0EXT00001"
VERTROKKEN = "U0WEG00001"
BOT = "U0BOT00001"

OTHER_TEAM = "T0ELDERS"

PERSONEN: tuple[User, ...] = (
    User(SECRETARIS, "noor.verbeek", "Noor Verbeek", title=texts.SECRETARY, is_admin=True),
    User(SECRETARIS_KENNEMERLAND, "daan.oosterling", "Daan Oosterling", title=texts.SECRETARY_KENNEMERLAND),
    User(BURGEMEESTER_BLOEMENDAAL, "hanna.duinhoven", "Hanna Duinhoven", title=texts.MAYOR_BLOEMENDAAL),
    User(BURGEMEESTER_HILVERSUM, "ruben.van.der.laak", "Ruben van der Laak", title=texts.MAYOR_HILVERSUM),
    User(BURGEMEESTER_SCHAGEN, "tjitske.westra", "Tjitske Westra-Koog", title=texts.MAYOR_SCHAGEN),
    User(COA, "yusuf.karaman", "Yusuf Karaman", title=texts.OF_THE_COA),
    User(GAST, "ilse.gastman", "Ilse Gastman", title=texts.GUEST, is_restricted=True),
    User(
        ANDERE_ORGANISATIE,
        "bram.elders",
        "Bram Elders",
        title=texts.ELSEWHERE,
        team_id=OTHER_TEAM,
        is_stranger=True,
    ),
    User(VERTROKKEN, "petra.vertrokken", "Petra Vertrokken", deleted=True),
)


def make_werkplek(clock: Clock, channel_names: Sequence[str], *, bot_name: str = "regietafel") -> Werkplek:
    """The practice workspace with these public channels (names without '#').

    Everybody who still has an account and the bot are in every channel; Bram Elders, of another
    organisation, is in none: add his id to a channel's `members` and set `is_ext_shared` to let him in.
    """
    bot = User(BOT, bot_name, bot_name, is_bot=True)
    own = {user.id for user in PERSONEN if not user.deleted and not user.is_stranger}
    channels = [
        Channel(id=f"C0KANAAL{number:02d}", name=name, members={*own, bot.id})
        for number, name in enumerate(channel_names, start=1)
    ]
    users = [User(**vars(user)) for user in PERSONEN]
    return Werkplek(clock, bot=bot, users=users, channels=channels)
