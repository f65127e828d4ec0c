"""The emergencies, in order of precedence. Knows no rule and no text."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum


class Nood(str, Enum):
    """An emergency; the intent is "nood_" and the value. The order is the order of precedence."""

    ZELFDODING = "zelfdoding"
    GEWELD = "geweld"
    KIND = "kind"
    DREIGING_ANDER = "dreiging_ander"
    UITZETTING_NU = "uitzetting_nu"
    SLOT_VERVANGEN = "slot_vervangen"
    GEEN_SLAAPPLEK = "geen_slaapplek"
    AFGESLOTEN = "afgesloten"
    GEEN_ETEN = "geen_eten"
    ZITTING_NU = "zitting_nu"
    WANHOOP = "wanhoop"


VOORRANG: tuple[Nood, ...] = tuple(Nood)


def met_gissing(gevonden: Sequence[Nood], gissing: Nood | None) -> tuple[Nood, ...]:
    """The emergencies the gate found, with the classifier's guess in front; none is taken away.

    The guess may choose among them or add a more urgent one. Self-harm is never moved back.
    """
    if gissing is None or not gevonden or Nood.ZELFDODING in gevonden:
        return tuple(gevonden)
    if gissing in gevonden or VOORRANG.index(gissing) < VOORRANG.index(gevonden[0]):
        return (gissing, *(nood for nood in gevonden if nood is not gissing))
    return tuple(gevonden)
