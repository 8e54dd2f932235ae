"""Awaited events that deadlines hang on: 'twee weken na publicatie capaciteitsraming'."""

from bot.mijlpalen.beheer import create, is_used, rename, share, wipe
from bot.mijlpalen.koppelen import Haak, connect, connect_new, hang, released
from bot.mijlpalen.lijst import by_id, coming, exact, listing, loose, nearly, on, visible
from bot.mijlpalen.namen import MOST_NAME
from bot.mijlpalen.verzetten import SHIFTED, carry_out, moved_without, plan

__all__ = [
    "MOST_NAME",
    "SHIFTED",
    "Haak",
    "by_id",
    "carry_out",
    "coming",
    "connect",
    "connect_new",
    "create",
    "exact",
    "hang",
    "is_used",
    "listing",
    "loose",
    "moved_without",
    "nearly",
    "on",
    "plan",
    "released",
    "rename",
    "share",
    "visible",
    "wipe",
]
