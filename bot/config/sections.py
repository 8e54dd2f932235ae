"""The sections of config.yaml, and what has to agree between them."""

from __future__ import annotations

from bot.config import grammar
from bot.config.archief import read_archief, read_bewaren
from bot.config.cyclus import read_cyclus
from bot.config.mistakes import Mistakes
from bot.config.models import Config, Opdrachten, Sluitingsdag, Standaardrollen
from bot.config.names import squeeze
from bot.config.nodes import Node
from bot.config.publicatie import read_publicatie
from bot.config.reading import Owner, Pool, Reader
from bot.config.regios import read_delegaties, read_regios
from bot.config.tafels import TafelReader, read_momenten
from bot.texts import config as texts


def read_config(root: Node, mistakes: Mistakes) -> Config:
    """The whole configuration, or ConfigError with `mistakes` and whatever was found besides."""
    reader = Reader(mistakes)
    blok = reader.block(
        root,
        required=("tijdzone", "kantooruren", "opdrachten", "rollen", "momenten", "tafels", "regios"),
        optional=("sluitingsdagen", "delegaties", "opzoeken", "bewaren", "archief", "publicatie", "cyclus"),
    )
    names = Pool(reader, texts.ONE_NAME_ONE_REGIO, same=squeeze)
    momenten = read_momenten(reader, blok.node("momenten"))
    regios = reader.mapping(blok.node("regios"), if_empty=texts.NO_REGIO)
    tafels = TafelReader(reader, regios, names, momenten)
    sections = {
        "tijdzone": blok.parsed("tijdzone", grammar.tijdzone),
        "kantooruren": blok.parsed("kantooruren", grammar.tijdvak),
        "opdrachten": _opdrachten(reader, blok.node("opdrachten")),
        "sluitingsdagen": _sluitingsdagen(reader, blok.node("sluitingsdagen")),
        "rollen": _rollen(reader, blok.node("rollen")),
        "tafels": tafels.read(blok.node("tafels")),
        "regios": read_regios(reader, regios, names),
        "delegaties": read_delegaties(reader, blok.node("delegaties")),
        "opzoeken": blok.parsed("opzoeken", grammar.ja_nee) or False,
        "bewaren": read_bewaren(reader, blok.node("bewaren")),
        "archief": read_archief(reader, blok.node("archief")),
        "publicatie": read_publicatie(reader, blok.node("publicatie")),
        "cyclus": read_cyclus(reader, blok.node("cyclus")),
    }
    names.settle()
    mistakes.raise_if_any()
    return Config.model_validate(sections)


def _opdrachten(reader: Reader, node: Node | None) -> Opdrachten | None:
    usual = {key: field.default for key, field in Opdrachten.model_fields.items() if not field.is_required()}
    blok = reader.block(node, required=[k for k in Opdrachten.model_fields if k not in usual], optional=usual)
    used = Pool(reader, texts.ONE_COMMAND_ONE_NAME)
    found = {}
    for key in Opdrachten.model_fields:
        entry = blok.node(key)
        absent = entry is None and key in usual
        found[key] = usual[key] if absent else blok.parsed(key, grammar.opdracht)
        used.claim(found[key], Owner("item", key), node if absent else entry)
    used.settle()
    return blok.build(Opdrachten, **found)


def _sluitingsdagen(reader: Reader, node: Node | None) -> tuple[Sluitingsdag | None, ...]:
    days = Pool(reader, texts.ONE_DAY_ONCE)
    found = [_sluitingsdag(reader, item, days) for item in reader.items(node)]
    days.settle()
    return tuple(found)


def _sluitingsdag(reader: Reader, item: Node, days: Pool) -> Sluitingsdag | None:
    blok = reader.block(item, required=("datum", "naam"))
    datum = blok.parsed("datum", grammar.datum)
    days.claim(str(datum) if datum else None, Owner("item", item.path), blok.node("datum"))
    return blok.build(Sluitingsdag, datum=datum, naam=blok.text("naam"))


def _rollen(reader: Reader, node: Node | None) -> Standaardrollen | None:
    blok = reader.block(node, required=("niet_genoemd", "werkruimtebeheerder"))
    return blok.build(
        Standaardrollen,
        niet_genoemd=blok.parsed("niet_genoemd", grammar.rol),
        werkruimtebeheerder=blok.parsed("werkruimtebeheerder", grammar.rol),
    )
