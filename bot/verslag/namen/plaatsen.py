"""Which tafel, region, municipality or organisation of the configuration a written name means."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from bot.config import Config, Delegatie, Gemeente, Organisatie, Regio

# Words that do not tell one body from another.
_GEEN_LICHAAM = frozenset("gemeente provincie ministerie regio van de het".split())
_IN_ENGELS = {
    "regional": "regionale",
    "provincial": "provinciale",
    "table": "tafel",
    "steering": "",
    "asylum": "",
}
_REGIETAFEL = re.compile(r" (?:rrt|regietafels?|regionale tafel) ")
_GEEN_WOORD = re.compile(r"[^\w]+")


@dataclass(frozen=True)
class Plaats:
    """The region a name lies in and, when it is one, the municipality; as the configuration writes them."""

    regio: str
    gemeente: str | None


@lru_cache(maxsize=4096)  # the names of a configuration, each time minutes are read
def fold_name(naam: str) -> str:
    """`naam` without case, accents and punctuation, for comparing."""
    kaal = "".join(teken for teken in unicodedata.normalize("NFKD", naam) if not unicodedata.combining(teken))
    return _GEEN_WOORD.sub(" ", kaal.replace("&", " en ")).casefold().strip()


class Plaatsen:
    """The names of a configuration, looked up by any of their spellings."""

    def __init__(self, config: Config) -> None:
        self._plaatsen: dict[str, Plaats] = {}
        self._organisaties: dict[str, str] = {}
        self._delegaties: set[str] = set()
        self._boven: dict[str, str] = {}  # the delegation of an organisation
        self._tafels = _tafel_names(config)
        self._van_regio = [
            (_fold_tafel(naam), sleutel)
            for sleutel, tafel in config.tafels.items()
            if tafel.regio and (regio := config.regios.get(tafel.regio))
            for naam in (regio.naam, *regio.ook)
        ]
        for regio in config.regios.values():
            self._add_regio(regio)
        for delegatie in config.delegaties:
            namen = (delegatie.naam, *delegatie.ook)
            self._delegaties.update(map(fold_name, namen))
            for naam in namen:
                self._organisaties.setdefault(fold_name(naam), delegatie.naam)
            for organisatie in delegatie.organisaties:
                for naam in (organisatie.naam, *organisatie.ook):
                    self._organisaties[fold_name(naam)] = organisatie.naam
                self._boven[fold_name(organisatie.naam)] = delegatie.naam
        self.namen = _all_names(config)
        self.eigenaarsnamen = tuple(o.naam for delegatie in config.delegaties for o in delegatie.organisaties)

    def _add_regio(self, regio: Regio) -> None:
        for gemeente in regio.gemeenten:
            for naam in (gemeente.naam, *gemeente.ook):
                self._plaatsen[fold_name(naam)] = Plaats(regio.naam, gemeente.naam)
        for naam in (regio.naam, *regio.ook):
            self._delegaties.add(fold_name(naam))
            self._plaatsen[fold_name(naam)] = Plaats(regio.naam, None)

    def place(self, naam: str | None) -> Plaats | None:
        return self._plaatsen.get(fold_name(naam)) if naam else None

    def organisation(self, naam: str) -> str | None:
        """The configured name of an organisation: 'A&M' gives 'AenM'."""
        return self._organisaties.get(fold_name(naam))

    def overlap(self, een: str, ander: str) -> bool:
        """Whether two bodies are one, or the one lies in the other: 'Velsen' and 'Kennemerland'."""
        namen = [self.organisation(naam) or naam for naam in (een, ander)]
        links, rechts = (set(fold_name(naam).split()) - _GEEN_LICHAAM for naam in namen)
        if links <= rechts or rechts <= links:
            return True
        hier, daar = self.place(een), self.place(ander)
        if hier and daar:
            return hier.regio == daar.regio and (hier.gemeente is None or daar.gemeente is None)
        hoger = [self._boven.get(fold_name(naam)) for naam in namen]
        return namen[0] == hoger[1] or namen[1] == hoger[0]

    def is_body(self, naam: str) -> bool:
        """Whether it is the name of a place or an organisation: 'Velsen', 'COA'."""
        return self.place(naam) is not None or self.organisation(naam) is not None

    def is_delegation(self, naam: str) -> bool:
        folded = fold_name(naam)
        return folded in self._delegaties or folded in self._plaatsen

    def tafel(self, titel: str) -> str | None:
        """The key of the tafel a title names; the longest name wins: 'Noord-Holland Noord' is a region. Where
        a region stands anywhere beside 'RRT', that is its tafel: 'Bestuurlijk overleg Kennemerland (RRT)'."""
        woorden = f" {_fold_tafel(titel)} "
        namen = [*self._tafels, *(self._van_regio if _REGIETAFEL.search(woorden) else ())]
        passend = [(len(naam), sleutel) for naam, sleutel in namen if f" {naam} " in woorden]
        return max(passend)[1] if passend else None


def _all_names(config: Config) -> tuple[str, ...]:
    """Every spelling of every organisation, region and municipality."""
    delen: list[Delegatie | Organisatie | Regio | Gemeente] = []
    for delegatie in config.delegaties:
        delen += [delegatie, *delegatie.organisaties]
    for regio in config.regios.values():
        delen += [regio, *regio.gemeenten]
    return tuple(naam for deel in delen for naam in (deel.naam, *deel.ook))


def _tafel_names(config: Config) -> list[tuple[str, str]]:
    """Folded names by which a title can name a tafel; bare words such as 'provincie' are too common."""
    namen: list[tuple[str, str]] = []
    for sleutel, tafel in config.tafels.items():
        ruim = [naam for naam in tafel.ook if "tafel" in naam.lower() or "rrt" in naam.lower()]
        regio = config.regios.get(tafel.regio) if tafel.regio else None
        if regio:
            ruim += [
                vorm
                for naam in (regio.naam, *regio.ook)
                for vorm in (
                    f"RRT {naam}",
                    f"regietafel {naam}",
                    f"regionale tafel {naam}",
                    f"{naam} regional table",
                )
            ]
        namen += [(_fold_tafel(naam), sleutel) for naam in (tafel.naam, tafel.afkorting, *ruim)]
    return namen


@lru_cache(maxsize=1024)
def _fold_tafel(naam: str) -> str:
    """The name of a tafel for comparing: 'Regionale Regietafel Asiel NHN' is the one without 'Asiel', and
    'regional table' is 'regionale tafel'."""
    woorden = (_IN_ENGELS.get(woord, woord) for woord in fold_name(naam).split())
    return " ".join(woord for woord in woorden if woord not in ("asiel", ""))
