"""A proposal while somebody goes through it: what they changed, what they leave out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache

from pydantic import TypeAdapter

from bot.texts import verslag as texts
from bot.verslag.dagen.termijnen import read_cell, read_deadline
from bot.verslag.voorstel import Actie, Besluit, Voorstel, Waarschuwing

_OVER_DE_KOP = frozenset({texts.GEEN_TAFEL, texts.GEEN_DATUM})
_OVER_EEN_DAG = frozenset({texts.WEEKDAG, texts.GEEN_DAG})


@dataclass(frozen=True)
class Beoordeling:
    """`over` and `gezien` hold keys of items: what is left out, and what somebody saved. `gemaskeerd`: how
    many numbers of persons were left out of the text, by kind. `akkoord`: of a draft that came back the
    differences (verschillen/) that somebody confirmed, by key, as they were then."""

    voorstel: Voorstel
    over: frozenset[str] = frozenset()
    gezien: frozenset[str] = frozenset()
    gemaskeerd: dict[str, int] = field(default_factory=dict)
    akkoord: dict[str, str] = field(default_factory=dict)

    def acties(self) -> Iterator[tuple[str, Actie]]:
        """Those that become a point of their own, by key; the others are one of these, said again."""
        for plek, actie in enumerate(self.voorstel.acties):
            if not actie.zelfde_als:
                yield f"a{plek}", actie

    def besluiten(self) -> Iterator[tuple[str, Besluit]]:
        for plek, besluit in enumerate(self.voorstel.besluiten):
            yield f"b{plek}", besluit

    def find(self, sleutel: str) -> Actie | Besluit | None:
        return dict(self.acties()).get(sleutel) or dict(self.besluiten()).get(sleutel)

    def changed(self, sleutel: str, item: Actie | Besluit, *, over: bool) -> Beoordeling:
        """With this item as somebody saved it, and whether it is left out."""
        plek = int(sleutel[1:])
        voorstel = self.voorstel
        if isinstance(item, Actie):
            acties = (*voorstel.acties[:plek], item, *voorstel.acties[plek + 1 :])
            rest = tuple(een for een in voorstel.waarschuwingen if not self._is_put_right(een, sleutel, item))
            voorstel = replace(voorstel, acties=acties, waarschuwingen=rest)
        else:
            besluiten = (*voorstel.besluiten[:plek], item, *voorstel.besluiten[plek + 1 :])
            voorstel = replace(voorstel, besluiten=besluiten)
        left = self.over | {sleutel} if over else self.over - {sleutel}
        return replace(self, voorstel=voorstel, over=left, gezien=self.gezien | {sleutel})

    def _is_put_right(self, waarschuwing: Waarschuwing, sleutel: str, item: Actie) -> bool:
        """Whether it is about the day that this item had, and somebody gave it another; of a day that another
        item has as well, what is told of the lines of this one."""
        acties = dict(self.acties())
        was = acties.pop(sleutel, item)
        if waarschuwing.soort not in _OVER_EEN_DAG or _when(item) == _when(was) or not waarschuwing.regels:
            return False
        dag = waarschuwing.tekst.partition("‘")[2].partition("’")[0]
        regel, _ = waarschuwing.regels
        is_here = was.regels[0] <= regel <= was.regels[1]
        return _says(was, dag) and (is_here or not any(_says(ander, dag) for ander in acties.values()))

    def agreed(self, sleutel: str, afdruk: str | None) -> Beoordeling:
        """With this difference confirmed as it is now, or left out."""
        others = {key: value for key, value in self.akkoord.items() if key != sleutel}
        if afdruk is None:
            return replace(self, over=self.over | {sleutel}, akkoord=others)
        return replace(self, over=self.over - {sleutel}, akkoord=others | {sleutel: afdruk})

    def with_head(self, tafel: str, datum: date) -> Beoordeling:
        """With the meeting they are of, of which it is said no longer that it is unknown. While nobody knew
        its day no deadline could be read: now they are, but of what somebody saved."""
        head = replace(self.voorstel.vergadering, tafel=tafel, datum=datum)
        acties = self.voorstel.acties
        if self.voorstel.vergadering.datum is None:
            acties = tuple(
                actie if f"a{plek}" in self.gezien else _with_deadline(actie, datum)
                for plek, actie in enumerate(acties)
            )
        rest = tuple(een for een in self.voorstel.waarschuwingen if een.soort not in _OVER_DE_KOP)
        voorstel = replace(self.voorstel, vergadering=head, acties=acties, waarschuwingen=rest)
        return replace(self, voorstel=voorstel)

    def taken(self) -> Voorstel:
        """The proposal without what is left out."""
        return replace(
            self.voorstel,
            acties=tuple(actie for sleutel, actie in self.acties() if sleutel not in self.over),
            besluiten=tuple(besluit for sleutel, besluit in self.besluiten() if sleutel not in self.over),
        )


def _when(actie: Actie) -> tuple[date | None, str | None, str | None]:
    return actie.termijn, actie.termijn_tekst, actie.voorwaarde


def _says(actie: Actie, dag: str) -> bool:
    return dag in " ".join((actie.termijn_tekst or "").split())


def _with_deadline(actie: Actie, datum: date) -> Actie:
    if actie.soort == "vraag" or actie.termijn or actie.voorwaarde:
        return actie
    gedrukt = actie.termijn_tekst
    termijn = read_cell(gedrukt, datum) if gedrukt else read_deadline(actie.citaat, datum)
    return replace(actie, termijn=termijn.datum, termijn_tekst=termijn.tekst, voorwaarde=termijn.voorwaarde)


def dumps(beoordeling: Beoordeling) -> str:
    return _adapter().dump_json(beoordeling).decode()


def loads(text: str) -> Beoordeling:
    """Raises ValueError on anything else."""
    return _adapter().validate_json(text)


@cache
def _adapter() -> TypeAdapter[Beoordeling]:
    return TypeAdapter(Beoordeling)
