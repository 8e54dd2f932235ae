"""What somebody asks to be read: an address or a file in Slack. What is refused is refused at once."""

from __future__ import annotations

import re

from bot.inlezen import verloop
from handlers import privacystop
from handlers.opdrachten import Request, leading_tafel

_ANGLED = re.compile(r"<([^\s|<>]{1,2000})(?:\|[^<>]{0,300})?>")  # as Slack writes a link, typed by hand


def without_tafel(request: Request) -> Request:
    """The line without a tafel before or behind the address: the file says itself whose it is."""
    given = request.text.strip()
    if given in request.links:  # a label that begins with a tafel
        return request
    named = leading_tafel(request.deps, given, regio=True)
    if named and named[1]:
        return request.with_text(named[1])
    address, _, behind = given.partition(" ")
    found = leading_tafel(request.deps, behind.strip(), regio=True)
    return request.with_text(address) if found and not found[1] else request


async def asked(request: Request) -> str:
    """The address that was typed, whatever its label says, or the id of a file. Raises UserError for what is
    no address, or may not be fetched."""
    given = request.text.strip()
    angled = _ANGLED.fullmatch(given)
    bron = request.links.get(given) or (angled[1] if angled else given)
    privacystop.check(request, bron, offer=False)
    await verloop.check(request.deps, bron)
    return bron
