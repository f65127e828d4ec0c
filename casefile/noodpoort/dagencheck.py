"""The day named in a message decides between "my hearing is now" and a question about hearings.

For the classifier, which cannot count days. Pure; the gate's own rules do not come through here.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from casefile.noodpoort.soorten import DAGEN_UITZETTING, DAGEN_ZITTING, ligt_binnen
from casefile.taal.datums import Probleem, lees_datums

# The emergency, the same subject without haste, and within how many days it is one (domain, D1).
TWEELINGEN = (
    ("nood_zitting_nu", "vraag_zitting", DAGEN_ZITTING),
    ("nood_uitzetting_nu", "vraag_ontruimingsdatum", DAGEN_UITZETTING),
)


def noemt_dag_binnen(tekst: str, vandaag: date, dagen: int) -> bool | None:
    """Whether a day within `dagen` days is named; None when no day to come is named at all."""
    komend = [
        vondst
        for vondst in lees_datums(tekst, vandaag)
        if vondst.van is not None and vondst.probleem is not Probleem.VERLEDEN
    ]
    if not komend:
        return None
    return any(ligt_binnen(vondst, vandaag, dagen) for vondst in komend)


def met_dagen(kansen: Mapping[str, float], tekst: str, vandaag: date) -> dict[str, float]:
    """The probabilities per label, after the named days chose between the twins."""
    geteld = dict(kansen)
    for nood, vraag, dagen in TWEELINGEN:
        binnen = noemt_dag_binnen(tekst, vandaag, dagen)
        if binnen is not None and {nood, vraag} <= geteld.keys():
            naar, van = (nood, vraag) if binnen else (vraag, nood)
            geteld[naar], geteld[van] = geteld[naar] + geteld[van], 0.0
    return geteld
