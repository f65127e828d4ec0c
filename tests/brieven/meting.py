"""Compares readings with what the letters say, per damage and per set of templates. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from casefile.brief.gelezen_brief import NIET_OVER_HUUR, Brief, Gelezen
from tests.brieven.waarheid import Waarheid

DAGEN = {"zitting": "zitting", "ontruiming_dag": "ontruiming", "uiterlijk": "uiterlijk"}
BEDRAGEN = {"huurschuld": "huurschuld", "kosten": "kosten"}
OVERIG = {"tijd": "tijd", "zittingsplaats": "zittingsplaats", "ontruiming_tijd": "ontruiming_tijd"}
WOORDEN = ("ontbinding", "ontruiming", "uitvoerbaar", "verstek", "schriftelijk")


@dataclass(frozen=True)
class Lezing:
    """`brief` None: refused as illegible. `weg`: fields that no photograph shows whole."""

    naam: str
    schade: str
    achtergehouden: bool
    waarheid: Waarheid
    brief: Brief | None
    weg: frozenset[str] = frozenset()


@dataclass
class Telling:
    """`genoemd`: stated for sure by the reader; `staat`: stands in the letter and is in view."""

    brieven: int = 0
    geweigerd: int = 0
    soort_goed: int = 0
    goed: Counter[str] = field(default_factory=Counter)
    staat: Counter[str] = field(default_factory=Counter)
    genoemd: Counter[str] = field(default_factory=Counter)
    fout: Counter[str] = field(default_factory=Counter)
    missers: list[str] = field(default_factory=list)

    def deel(self, velden: Iterable[str]) -> tuple[int, int]:
        """Right for sure, of what stands there."""
        return sum(self.goed[v] for v in velden), sum(self.staat[v] for v in velden)

    def zeker_fout(self, velden: Iterable[str]) -> tuple[int, int]:
        """Wrong for sure, of what was stated for sure."""
        return sum(self.fout[v] for v in velden), sum(self.genoemd[v] for v in velden)


def tel(lezingen: Iterable[Lezing]) -> Telling:
    t = Telling()
    for lezing in lezingen:
        _tel_brief(t, lezing)
    return t


def _tel_brief(t: Telling, lezing: Lezing) -> None:
    t.brieven += 1
    t.geweigerd += lezing.brief is None
    brief, waar = lezing.brief or Brief(), lezing.waarheid
    kind = brief.soort.waarde.value if brief.soort else None
    t.soort_goed += kind == waar.soort
    if kind != waar.soort and lezing.brief is not None:
        t.missers.append(
            f"{lezing.naam} ({lezing.schade}): soort {kind} in plaats van {waar.soort}"
        )
    for veld, naam in {**DAGEN, **BEDRAGEN, **OVERIG}.items():
        _tel_veld(t, lezing, veld, getattr(brief, naam), getattr(waar, veld))
    rent = waar.corporatie is not None and waar.soort not in {s.value for s in NIET_OVER_HUUR}
    if rent:
        _tel_veld(t, lezing, "corporatie", brief.corporatie, waar.corporatie, _zonder_stichting)
    _tel_veld(t, lezing, "afzender", brief.afzender, waar.afzender)
    for word in WOORDEN:
        t.staat[word] += 1
        has = any(w.value == word for w in brief.woorden)
        t.goed[word] += has == getattr(waar, word)


def _tel_veld(
    t: Telling,
    lezing: Lezing,
    veld: str,
    got: Gelezen[Any] | None,
    want: Any,
    same: Any = lambda x: x,
) -> None:
    visible = want is not None and veld not in lezing.weg and lezing.schade != "onleesbaar"
    t.staat[veld] += visible
    if got is None or not got.zeker:
        if visible and lezing.brief is not None:
            t.missers.append(f"{lezing.naam} ({lezing.schade}): {veld} niet zeker gelezen ({got})")
        return
    t.genoemd[veld] += 1
    value = getattr(got.waarde, "value", got.waarde)
    right = want is not None and same(value) == same(want)
    t.goed[veld] += right and visible
    t.fout[veld] += not right
    if not right:
        t.missers.append(
            f"{lezing.naam} ({lezing.schade}): {veld} ZEKER FOUT {value}, er staat {want}"
        )


def _zonder_stichting(naam: str) -> str:
    return naam.lower().replace("stichting ", "").strip()
