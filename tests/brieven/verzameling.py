"""The letters, each photographed in one way: all ways come round, and every kind meets several."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.brieven.beschadigen import SCHADES, fotografeer
from tests.brieven.opmaak import teken
from tests.brieven.vullen import Brief, alle_brieven


@dataclass(frozen=True)
class Gefotografeerd:
    """One photograph per page. `weg`: facts of the letter that no photograph shows whole."""

    brief: Brief
    schade: str
    fotos: tuple[bytes, ...]
    weg: frozenset[str]


def gefotografeerd(per_sjabloon: int = 3) -> Iterator[Gefotografeerd]:
    schades = tuple(SCHADES)
    for n, brief in enumerate(alle_brieven(per_sjabloon)):
        yield fotografeer_brief(brief, schades[n % len(schades)])


def fotografeer_brief(brief: Brief, schade: str) -> Gefotografeerd:
    bladen = teken(brief)
    taken = [fotografeer(blad, schade, f"{brief.naam}/{n}") for n, blad in enumerate(bladen)]
    stated = {veld for blad in bladen for veld in blad.plekken}
    seen = {
        veld
        for blad, (_, hidden) in zip(bladen, taken, strict=True)
        for veld in blad.plekken
        if veld not in hidden
    }
    return Gefotografeerd(
        brief, schade, tuple(photo for photo, _ in taken), frozenset(stated - seen)
    )
