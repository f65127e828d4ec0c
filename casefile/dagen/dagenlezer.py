"""Every day in a message with what it is of, from the words around it. Pure; never raises.

What is not said plainly is ONBEKEND: nobody's day of leaving is guessed. The weights are learned
from `leerzinnen.tsv` by `python -m bot.leer_dagen`.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

from casefile.dagen.dagsoort import GEWEEST, Dagsoort
from casefile.dagen.kenmerken import Omgeving, is_alleen_weekdag, omgeving
from casefile.taal.datums import DatumVondst, lees_datums
from casefile.taal.klank import kale_letters

GEWICHTEN = Path(__file__).with_name("gewichten.tsv")
SOORTEN = tuple(Dagsoort)
_ZEKER = {Dagsoort.UITZETTING: 0.6, Dagsoort.ERUIT: 0.6}
_ZEKER_GENOEG = 0.5
_MEESTE_DAGEN = 12
_DAG_NIET = re.compile(r"\bniet(?: (?:op|van|de|het|is|meer|om|voor))*\s*$")
_KAN_GEWEEST_ZIJN = (Dagsoort.ZITTING, Dagsoort.VONNIS)
_WAS_ERVOOR = re.compile(r"\b(?:was|had|ben|heeft)(?: (?:\w+ )?(?:de|mijn|op|al|afgelopen))* $")
_WAS_ERNA = re.compile(r"^ (?:was|had|heeft)\b")
_EINDE = re.compile(r"[.!?\n]+(?=\s|$)")


@dataclass(frozen=True)
class GezegdeDag:
    """`dag` None: a period, or a day that does not exist. `niet`: what it is said not to be.
    `zin`: the sentence it stands in, `gevraagd`: that asks. `geldt` False: the day itself is
    taken back ("niet 11 maar 18 december")."""

    vondst: DatumVondst
    soort: Dagsoort
    dag: date | None
    niet: frozenset[Dagsoort] = frozenset()
    zin: str = ""
    geldt: bool = True
    gevraagd: bool = False


def lees_dagen(tekst: str, vandaag: date) -> tuple[GezegdeDag, ...]:
    """In the order of the text; of a very long message the first ones."""
    plain, places = kale_letters(tekst)
    if len(plain) != len(tekst) or any(i != place for i, place in enumerate(places)):
        tekst = plain  # so that the places are the same
    alle = lees_datums(tekst, vandaag)[:_MEESTE_DAGEN]
    return tuple(_gezegd(plain, one, alle, vandaag) for one in alle)


def _gezegd(plain: str, vondst: DatumVondst, alle: list[DatumVondst], vandaag: date) -> GezegdeDag:
    around = omgeving(plain, vondst, alle, vandaag)
    kind = _soort(around)
    day = vondst.datum
    future = day is not None and day > vandaag
    past = kind in GEWEEST or (kind in _KAN_GEWEEST_ZIJN and _is_voorbij(plain, vondst))
    if past and future and is_alleen_weekdag(vondst):
        assert day is not None
        day = day - timedelta(days=7 * math.ceil((day - vandaag).days / 7))
    elif kind is Dagsoort.ERUIT and future:
        kind = Dagsoort.ONBEKEND  # nobody left on a day that is still to come
    denied = _DAG_NIET.search(plain[: vondst.begin]) is not None
    begin = max((m.end() for m in _EINDE.finditer(plain, 0, vondst.begin)), default=0)
    end = _EINDE.search(plain, vondst.eind)
    asked = end is not None and "?" in end.group()
    sentence = plain[begin : end.start() if end else len(plain)].strip()
    return GezegdeDag(vondst, kind, day, around.ontkend, sentence, not denied, asked)


def _is_voorbij(plain: str, vondst: DatumVondst) -> bool:
    """ "Vrijdag was de zitting", "de uitspraak was donderdag": told beside the day itself."""
    before, after = plain[: vondst.begin], plain[vondst.eind :]
    return _WAS_ERVOOR.search(before) is not None or _WAS_ERNA.match(after) is not None


def _soort(around: Omgeving) -> Dagsoort:
    if not around.kenmerken:
        return Dagsoort.ONBEKEND
    chances = kansen(around.kenmerken)
    for kind in around.ontkend:
        chances[kind] = 0.0
    best = max(SOORTEN, key=lambda kind: chances[kind])
    return best if chances[best] >= _ZEKER.get(best, _ZEKER_GENOEG) else Dagsoort.ONBEKEND


def kansen(kenmerken: dict[str, float]) -> dict[Dagsoort, float]:
    """The probability of every kind, 0 to 1, together 1."""
    weights = _gewichten()
    scores = [0.0] * len(SOORTEN)
    for naam, strength in (*kenmerken.items(), ("altijd", 1.0)):
        for i, weight in enumerate(weights.get(naam, ())):
            scores[i] += strength * weight
    top = max(scores)
    powers = [math.exp(score - top) for score in scores]
    return {kind: power / sum(powers) for kind, power in zip(SOORTEN, powers, strict=True)}


@lru_cache(maxsize=1)
def _gewichten() -> dict[str, tuple[float, ...]]:
    lines = GEWICHTEN.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines[1:]]
    return {row[0]: tuple(map(float, row[1:])) for row in rows}
