"""The emergencies, in order of precedence. Knows no rule and no text."""

from __future__ import annotations

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
