"""The emergencies, in order of precedence, and what is particular to each. Knows no rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

LABEL = "nood_"  # how the label of an emergency begins


class Nood(str, Enum):
    """An emergency; the intent is "nood_" and the value. The order is the order of precedence."""

    ZELFDODING = "zelfdoding"
    LICHAAM = "lichaam"
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

    @property
    def kenmerk(self) -> Kenmerk:
        return KENMERKEN.get(self, Kenmerk())

    @property
    def label(self) -> str:
        return LABEL + self.value


@dataclass(frozen=True)
class Kenmerk:
    """What is particular to one emergency.

    `over_het_leven`: only words that deny it plainly deny it, and while we ask about a life no line
    is needed. `alleen_nu`: a rule beside words for long ago does not count; never for danger to a
    life, where doubt fires. `stil`: we write no nudge after it. `altijd_kaart`: said again it gets
    its card again, whatever is asked beside it (as does what is about a life). `zacht`: a short,
    plain answer to the open question that sounds like it becomes a possible one. `als_afspraak`:
    any appointment sounds like it. `uit_brief`: every dagvaarding or vonnis threatens with it in
    the sender's words. `binnen`, `tweeling`: within how many days it is
    one (domain, D1), and the label of the same subject without haste. `mens`: the text that says
    which people are there day and night, for who asks for a human right after its card.
    """

    over_het_leven: bool = False
    alleen_nu: bool = False
    stil: bool = False
    altijd_kaart: bool = False
    zacht: bool = False
    als_afspraak: bool = False
    uit_brief: bool = False
    binnen: int | None = None
    tweeling: str | None = None
    mens: str | None = None


KENMERKEN: dict[Nood, Kenmerk] = {
    Nood.ZELFDODING: Kenmerk(over_het_leven=True, stil=True),
    Nood.LICHAAM: Kenmerk(stil=True, altijd_kaart=True, mens="utter_mens_na_lichaam"),
    Nood.GEWELD: Kenmerk(stil=True, mens="utter_mens_na_geweld"),
    Nood.KIND: Kenmerk(stil=True, mens="utter_mens_na_geweld"),
    Nood.DREIGING_ANDER: Kenmerk(stil=True, altijd_kaart=True, mens="utter_mens_na_geweld"),
    Nood.UITZETTING_NU: Kenmerk(
        alleen_nu=True, zacht=True, uit_brief=True, binnen=14, tweeling="vraag_ontruimingsdatum"
    ),
    Nood.SLOT_VERVANGEN: Kenmerk(alleen_nu=True, uit_brief=True),
    Nood.GEEN_SLAAPPLEK: Kenmerk(alleen_nu=True, zacht=True, uit_brief=True),
    Nood.AFGESLOTEN: Kenmerk(alleen_nu=True, zacht=True, uit_brief=True),
    Nood.GEEN_ETEN: Kenmerk(alleen_nu=True, zacht=True),
    Nood.ZITTING_NU: Kenmerk(
        zacht=True, als_afspraak=True, uit_brief=True, binnen=7, tweeling="vraag_zitting"
    ),
    Nood.WANHOOP: Kenmerk(over_het_leven=True, zacht=True),
}
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
