"""The sections `tafels` and `momenten`."""

from __future__ import annotations

from collections.abc import Mapping

from bot.config import grammar
from bot.config.mistakes import shown, shown_key
from bot.config.models import Moment, Tafel, Tafelrollen
from bot.config.nodes import Node
from bot.config.reading import Block, Owner, Pool, Reader, nearest, read_names
from bot.texts import config as texts

PRT = "prt"


def read_momenten(reader: Reader, node: Node | None) -> tuple[Moment | None, ...]:
    ids = Pool(reader, texts.ONE_ID_ONE_MOMENT)
    found = tuple(_moment(reader, item, ids) for item in reader.items(node))
    ids.settle()
    return found


def _moment(reader: Reader, item: Node, ids: Pool) -> Moment | None:
    blok = reader.block(item, required=("id", "wat", "wanneer"))
    moment_id = blok.parsed("id", grammar.sleutel)
    ids.claim(moment_id, Owner("item", item.path), blok.node("id"))
    wat = blok.parsed("wat", grammar.soort_bericht)
    moment = blok.parsed("wanneer", grammar.wanneer)
    if wat is None or moment is None:
        return None
    if (wat == "samenvatting") != (moment.tijd is None):
        reader.add(blok.entries["wanneer"], texts.summary_follows_the_meeting(wat))
    return blok.build(Moment, id=moment_id, wat=wat, wanneer=blok.text("wanneer"), **moment._asdict())


class TafelReader:
    """Reads the tafels: the PRT, and one RRT for each region."""

    def __init__(
        self, reader: Reader, regios: Mapping[str, Node], names: Pool, momenten: tuple[Moment | None, ...]
    ) -> None:
        self._reader = reader
        self._regios = regios
        self._names = names
        self._momenten = momenten
        self._kanalen = Pool(reader, texts.ONE_CHANNEL_ONE_TAFEL)
        self._tafel_of_regio = Pool(reader, texts.ONE_TAFEL_ONE_REGIO)
        self._served: set[str] = set()

    def read(self, node: Node | None) -> dict[str, Tafel | None]:
        """The tafels by key. A missing PRT and a region without a tafel are mistakes too."""
        entries = self._reader.mapping(node)
        found = {key: self._tafel(key, entry) for key, entry in entries.items()}
        if node is not None and isinstance(node.value, dict) and PRT not in entries:
            self._reader.add_missing(node, PRT, texts.NO_PRT)
        for regio, entry in self._regios.items():
            if entries and regio not in self._served:
                self._reader.add(entry, texts.REGIO_WITHOUT_TAFEL)
        self._kanalen.settle()
        self._tafel_of_regio.settle()
        return found

    def _tafel(self, key: str, entry: Node) -> Tafel | None:
        self._reader.key(entry, key)
        blok = self._reader.block(
            entry,
            required=("naam", "afkorting", "kanaal", "plaats", "tijd"),
            optional=("regio", "ook", "momenten", "rollen", "overzicht", "agendabron", "agendatitel"),
        )
        regio = self._regio(key, entry, blok)
        owner = Owner("tafel", PRT) if key == PRT else Owner("regio", regio) if regio else None
        naam, ook = read_names(self._reader, blok, owner, self._names)
        titel, bron = blok.node("agendatitel"), blok.node("agendabron")
        if titel is not None and bron is None and not blok.guessed("agendabron"):
            self._reader.add(titel, texts.TITEL_WITHOUT_BRON)
        afkorting = blok.text("afkorting")
        for name, node in ((key, entry), (afkorting, blok.node("afkorting"))):
            self._names.claim(name, owner, node)
        return blok.build(
            Tafel,
            sleutel=key,
            naam=naam,
            afkorting=afkorting,
            ook=ook,
            regio=regio,
            kanaal=self._kanaal(key, blok),
            plaats=blok.text("plaats"),
            tijd=blok.parsed("tijd", grammar.tijdvak),
            momenten=self._momenten_of(blok),
            rollen=_rollen(self._reader, blok.node("rollen")),
            overzicht=self._overzicht(blok),
            agendabron=blok.parsed("agendabron", grammar.agendabron) if bron else None,
            agendatitel=blok.text("agendatitel") if titel else None,
        )

    def _regio(self, key: str, entry: Node, blok: Block) -> str | None:
        node = blok.node("regio")
        if key == PRT:
            if node is not None and node.value is not None:
                self._reader.add(node, texts.PRT_WITH_REGIO)
            return None
        if node is None:
            if isinstance(entry.value, dict) and not blok.guessed("regio"):
                self._reader.add_missing(entry, "regio", texts.tafel_without_regio(PRT))
            return None
        if (regio := self._reader.text(node)) is None:
            return None
        if regio not in self._regios:
            self._add_unknown_regio(node, regio)
            return None
        self._served.add(regio)
        self._tafel_of_regio.claim(regio, Owner("tafel", key), node)
        return regio

    def _add_unknown_regio(self, node: Node, regio: str) -> None:
        """Not when there are no regions at all: then that is the mistake."""
        if near := nearest(regio, self._regios):
            self._served.add(near)
            self._reader.add(node, texts.unknown_regio(shown(regio), [shown_key(near)], guessed=True))
        elif self._regios:
            known = sorted(map(shown_key, self._regios))
            self._reader.add(node, texts.unknown_regio(shown(regio), known, guessed=False))

    def _kanaal(self, key: str, blok: Block) -> str | None:
        kanaal = blok.parsed("kanaal", grammar.kanaal)
        self._kanalen.claim(kanaal, Owner("tafel", key), blok.node("kanaal"))
        return kanaal

    def _overzicht(self, blok: Block) -> str | None:
        usual = str(Tafel.model_fields["overzicht"].default)
        return blok.parsed("overzicht", grammar.overzicht) if blok.node("overzicht") else usual

    def _momenten_of(self, blok: Block) -> tuple[Moment | None, ...]:
        """The tafel's own; `momenten: []` is none at all, nothing filled in is those of the whole file."""
        node = blok.node("momenten")
        return self._momenten if node is None or node.value is None else read_momenten(self._reader, node)


def _rollen(reader: Reader, node: Node | None) -> Tafelrollen | None:
    if node is None or node.value is None:
        return Tafelrollen()
    keys = tuple(Tafelrollen.model_fields)
    blok = reader.block(node, required=(), optional=keys)
    persons = Pool(reader, texts.ONE_PERSON_ONE_ROLE)
    found = {key: _persons(reader, blok.node(key), persons) for key in keys}
    persons.settle()
    return blok.build(Tafelrollen, **found)


def _persons(reader: Reader, node: Node | None, persons: Pool) -> tuple[str | None, ...]:
    found = []
    for item in reader.items(node):
        person = reader.parsed(item, grammar.gebruiker)
        persons.claim(person, Owner("item", item.path), item)
        found.append(person)
    return tuple(found)
