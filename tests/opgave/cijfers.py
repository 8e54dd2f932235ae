"""Invented figures, put in as a file or form would."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlmodel import Session

from bot.config import Config
from bot.config.models import Gemeente
from bot.opgave import vastleggen
from bot.opgave.regels import LocatieRegel, OpgaveRegel, Regel, UitruilRegel
from tests.builders import STEMPEL

FEB, NOV = date(2025, 2, 1), date(2026, 11, 1)


def opgave(gebied: str, plaatsen: int, peildatum: date = FEB, **fields: Any) -> OpgaveRegel:
    soort = fields.pop("soort", "gemeente")
    usual: dict[str, Any] = {"cyclus": "2024", "bron": "brief provincie"}
    return OpgaveRegel(soort=soort, gebied=gebied, plaatsen=plaatsen, peildatum=peildatum, **usual | fields)


def locatie(gemeente: str, naam: str, capaciteit: int, peildatum: date = FEB, **fields: Any) -> LocatieRegel:
    usual: dict[str, Any] = {"status": "gerealiseerd", "telt_mee": True, "bron": "overzicht COA"}
    return LocatieRegel(
        gemeente=gemeente, naam=naam, capaciteit=capaciteit, peildatum=peildatum, **usual | fields
    )


def uitruil(van: str, naar: str, plaatsen: int, peildatum: date = FEB, **fields: Any) -> UitruilRegel:
    usual: dict[str, Any] = {"cyclus": "2024", "bron": "convenant"}
    return UitruilRegel(van=van, naar=naar, plaatsen=plaatsen, peildatum=peildatum, **usual | fields)


def put(session: Session, config: Config, *regels: Regel) -> list[vastleggen.Wending]:
    return vastleggen.write(session, STEMPEL, config, regels)


def with_gemeenten(config: Config, regio: str, changed: Sequence[Gemeente]) -> Config:
    """`config` where these gemeenten of a region are as told; new ones come behind."""
    of = {g.naam: g for g in (*config.regios[regio].gemeenten, *changed)}
    region = config.regios[regio].model_copy(update={"gemeenten": tuple(of.values())})
    return config.model_copy(update={"regios": config.regios | {regio: region}})
