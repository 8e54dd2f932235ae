"""What a name can mean: the answers that are found, and the configured names that lead to them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from bot.config.models import Config, Tafel
from bot.config.names import fold
from bot.errors import UserError
from bot.texts import gebieden as texts

Kind = Literal["regio", "gemeente", "tafel"]
How = Literal["exact", "deel", "fuzzy"]
ALL_KINDS: frozenset[Kind] = frozenset({"regio", "gemeente", "tafel"})


@dataclass(frozen=True, slots=True)
class Match:
    """A tafel or regio by its key, or a gemeente with its name as key; `naam` is what to show.

    `how`: 'exact' by a full name, 'deel' by its beginning or whole words of it, 'fuzzy' with a typo.
    """

    kind: Kind
    key: str
    naam: str
    how: How = "exact"

    @property
    def label(self) -> str:
        """'gemeente Amsterdam', 'regio Kennemerland', 'RRT Kennemerland'."""
        return texts.labelled(self.kind, self.naam)


@dataclass(frozen=True, slots=True)
class Mention:
    """A regio or gemeente named in a text, at text[start:end]."""

    match: Match
    start: int
    end: int


class Ambiguous(UserError):
    """The text fits more than one; `options` are the possibilities, the best first."""

    def __init__(self, text: str, options: tuple[Match, ...]) -> None:
        super().__init__(texts.ambiguous(text, [match.label for match in options]))
        self.options = options


@dataclass(frozen=True, slots=True)
class Name:
    """A spelling of a gebied; `kind` is the face that it shows first."""

    kind: Kind
    spelled: str
    words: tuple[str, ...]  # folded

    @property
    def squeezed(self) -> str:
        return "".join(self.words)


@dataclass(frozen=True, slots=True)
class Gebied:
    """One answer, with a face for each kind: a regio with its RRT, the PRT, or a gemeente."""

    faces: dict[Kind, Match]
    names: tuple[Name, ...]

    def shows(self, kinds: Collection[Kind]) -> bool:
        return not self.faces.keys().isdisjoint(kinds)

    def face(self, kinds: Collection[Kind], preferred: Kind, how: How = "exact") -> Match:
        """What it is to somebody who asks for `kinds`, of which it shows at least one."""
        first = min((kind for kind in self.faces if kind in kinds), key=lambda kind: kind != preferred)
        return replace(self.faces[first], how=how)


def configured(config: Config) -> Iterator[Gebied]:
    """The regions with their RRT, each followed by its gemeenten, and then the PRT."""
    tafels = {tafel.regio: tafel for tafel in config.tafels.values()}
    for regio in config.regios.values():
        face = Match("regio", regio.sleutel, regio.naam)
        yield _gebied((face, (regio.naam, *regio.ook, regio.sleutel)), _tafel(tafels[regio.sleutel]))
        for gemeente in regio.gemeenten:
            yield _gebied((Match("gemeente", gemeente.naam, gemeente.naam), (gemeente.naam, *gemeente.ook)))
    yield from (_gebied(_tafel(tafel)) for tafel in config.tafels.values() if tafel.regio is None)


def _tafel(tafel: Tafel) -> tuple[Match, tuple[str, ...]]:
    spellings = (tafel.afkorting, tafel.naam, *tafel.ook, tafel.sleutel, tafel.kanaal)
    return Match("tafel", tafel.sleutel, tafel.afkorting), spellings


def _gebied(*faces: tuple[Match, tuple[str, ...]]) -> Gebied:
    names = tuple(
        Name(face.kind, spelled, tuple(fold(spelled).split()))
        for face, spellings in faces
        for spelled in spellings
    )
    return Gebied({face.kind: face for face, _ in faces}, tuple(name for name in names if name.words))
