"""The day named in a message decides between "my hearing is now" and a question about hearings.

For the classifier, which cannot count days. Pure; the gate's own rules do not come through here.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from casefile.noodpoort.nood import Nood
from casefile.noodpoort.soorten import ligt_binnen, wel_gezegde_datums
from casefile.taal.datums import DatumVondst, Probleem

# The emergency, the same subject without haste, and within how many days it is one.
TWEELINGEN = tuple(
    (nood.label, nood.kenmerk.tweeling, nood.kenmerk.binnen)
    for nood in Nood
    if nood.kenmerk.tweeling and nood.kenmerk.binnen
)


def komende_dagen(tekst: str, vandaag: date) -> list[DatumVondst]:
    """The days and periods in the text that do not lie behind us."""
    return [
        vondst
        for vondst in wel_gezegde_datums(tekst, vandaag)
        if vondst.van is not None and vondst.probleem is not Probleem.VERLEDEN
    ]


def met_dagen(kansen: Mapping[str, float], tekst: str, vandaag: date) -> dict[str, float]:
    """The probabilities per label, after the named days chose between the twins.

    A message that names no day to come leaves them as they are.
    """
    geteld = dict(kansen)
    dagen = komende_dagen(tekst, vandaag)
    for nood, vraag, hoogstens in TWEELINGEN if dagen else ():
        if {nood, vraag} <= geteld.keys():
            binnen = any(ligt_binnen(vondst, vandaag, hoogstens) for vondst in dagen)
            naar, van = (nood, vraag) if binnen else (vraag, nood)
            geteld[naar], geteld[van] = geteld[naar] + geteld[van], 0.0
    return geteld
