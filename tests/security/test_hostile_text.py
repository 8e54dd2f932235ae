"""Text that is meant to do something: on every surface it is inert, whole and normalised."""

from __future__ import annotations

import json
import re
import unicodedata

import pytest

from bot.models import Actie
from bot.oefen.mensen import PERSONEN, SECRETARIS
from tests.practice import Practice
from tests.security.deliveries import Deliveries
from tests.share import LONG

# As it comes from Slack → as it is kept.
HOSTILE = {
    "<!channel> <!here> <!subteam^S012|@allen> bellen": "<!channel> <!here> <!subteam^S012|@allen> bellen",
    "&lt;!channel&gt; bellen": "<!channel> bellen",
    "&lt;@U0COA00001&gt; en &lt;#C0KANAAL01|prt&gt; bellen": "@Yusuf Karaman en <#C0KANAAL01|prt> bellen",
    "<https://kwaad.example|PRT> lezen": "PRT lezen",
    "plan [A9] [B2] A3 maken": "plan [A9] [B2] A3 maken",
    "plan \u202egnp.nalp\u2066 maken": "plan gnp.nalp maken",
    "plan\u200b\ufeff\u00ad maken": "plan\u00ad maken",
    "cafe\u0301 openen": "café openen",
    "１２３ plekken": "１２３ plekken",
    "*vet* _schuin_ ~weg~ `code`": "*vet* _schuin_ ~weg~ `code`",
    "half \ud800 teken": "half  teken",
    "=HYPERLINK(1) rekenen": "=HYPERLINK(1) rekenen",
    "&lt;" * 2000: "<" * 2000,
}
LIVE = re.compile(r"<!|<#|<https?://kwaad|<@U0COA|[\u202a-\u202e\u2066-\u2069\u200b\ufeff\ud800-\udfff]")


def shown(practice: Practice) -> list[str]:
    """Every text the bot gave to Slack: messages, notification texts, views, Home tabs."""
    slack = practice.slack
    messages = [c.message.as_api() for c in slack.werkplek.changes if c.message and c.message.from_bot]
    views = [view.source for stack in slack.inst.schermen.stacks.values() for view in stack]
    homes = [view.source for view in slack.inst.schermen.homes.values()]
    return [text for made in (messages, views, homes) for text in _mrkdwn(made)]


def _mrkdwn(value: object) -> list[str]:
    """Where Slack looks for mentions and links: not in plain text, values of buttons and fields."""
    if isinstance(value, list):
        return [text for inner in value for text in _mrkdwn(inner)]
    if not isinstance(value, dict) or value.get("type") == "plain_text":
        return []
    own = [value["text"]] if isinstance(value.get("text"), str) else []
    return own + [text for inner in value.values() for text in _mrkdwn(inner)]


# A formula is one only where it begins the text. In the suite the others go in four; with LONG each alone.
FORMULA = "=HYPERLINK(1) rekenen"
OTHERS = [text for text in HOSTILE if text != FORMULA]
TEXTS = [[text] for text in HOSTILE] if LONG else [[FORMULA], *(OTHERS[n::4] for n in range(4))]


@pytest.mark.parametrize("texts", TEXTS, ids=[json.dumps(texts)[:30] for texts in TEXTS])
async def test_it_is_inert_and_whole_everywhere(practice: Practice, texts: list[str]) -> None:
    typed, meant = " / ".join(texts), " / ".join(HOSTILE[text] for text in texts)
    at = Deliveries(practice, PERSONEN[0])
    await practice.command("/vergadering start prt 12-1")
    await practice.command("/actie nieuw prt Noor Verbeek: iets, 15 februari")
    point = practice.actie("iets")
    answer = await at.command(f"/actie wijzig A{point.nummer} = {typed}")
    (kept,) = practice.rows(Actie, Actie.id == point.id)
    assert kept.tekst == meant, answer[:500]
    assert kept.tekst == unicodedata.normalize("NFC", kept.tekst)
    for line in (f"actie wijzig A{kept.nummer} wie Noor Verbeek, Ter Braak", "actie lijst prt", "zoek plan"):
        await at.command(f"/{line}")
    for line in (f"actie toon A{kept.nummer}", "stand prt", "terugkoppeling lees prt", "actie lijst prt csv"):
        await at.mention(line)
    await at.direct(f"n {typed}")
    await at.direct("vergadering toon prt")
    await practice.home(SECRETARIS)
    await practice.command("/vergadering sluit prt akkoord")
    await practice.command("/terugkoppeling navragen prt Ter Braak eml")
    await practice.tick()
    told = shown(practice)
    assert len(told) > 40
    assert [text for text in told if LIVE.search(text)] == []
    files = [b.content for m in practice.slack.direct_message(SECRETARIS).messages for b in m.files]
    assert len(files) == 2
    assert not any(line.startswith((b"=", b"+", b"-", b"@")) for line in files[0].split(b";"))
