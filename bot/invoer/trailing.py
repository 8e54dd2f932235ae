"""Who stands behind the verb, without a comma: '5 bezoeken plannen dhr. Bosman'."""

from __future__ import annotations

from bot.invoer.model import KnownNames
from bot.invoer.names import is_certain, names_in

_MOST_WORDS = 9  # 'mw. Van der Laak en de heer Vollink'
# What one does with a thing. Who stands behind 'sturen' or 'bellen' is whom it is done to.
_DOING = frozenset(
    "aanpassen aanvullen afronden agenderen analyseren bewaken bijwerken checken controleren"
    " evalueren inplannen inventariseren maken monitoren nagaan nakijken nalopen onderzoeken oppakken"
    " opstellen opzoeken organiseren plannen publiceren regelen reserveren samenvatten samenstellen"
    " tellen trekken uitwerken uitzoeken vaststellen verwerken verzamelen voorbereiden zoeken".split()
)


def split(text: str, known: KnownNames) -> tuple[str, tuple[str, ...]]:
    """(the text before them, the names at its end), or all of the text and no names.

    Only after at least one word and a verb that is not done to somebody, and only names that are certain.
    """
    words = text.split(" ")
    for at in range(max(2, len(words) - _MOST_WORDS), len(words)):
        if words[at - 1].casefold() in _DOING:
            names = names_in(" ".join(words[at:]), known)
            if names and all(is_certain(name, known) for name in names):
                return " ".join(words[:at]), names
    return text, ()
